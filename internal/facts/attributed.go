package facts

import (
	"attache/internal/desk"
	"attache/internal/language"
)

// claim is a sentence that ends with who says it: "Port dues will fall in May,
// the Minister for Ports, Ada Brook, said today".
type claim struct {
	text   []token // what is said
	by     []desk.Party
	verb   int  // of speaking
	spoken bool // rather than announced
}

// claimed reads who a sentence says has said it, at its end: people with an
// office or a title, or a body, behind a comma or "the". It is empty where nobody
// is.
func (r *reader) claimed(sentence []token) claim {
	const behind, gap = 6, 4 // tokens behind the verb, and between it and the name
	if r.reading.Order != language.SVO || r.reading.VerbLast || r.reading.Uncased {
		return claim{}
	}
	for at := len(sentence) - 1; at > 0 && len(sentence)-at <= behind+1; at-- {
		if r.says.at(sentence[at:]) == 0 && r.announces.at(sentence[at:]) == 0 {
			continue
		}
		list := r.mentions(sentence[:at])
		if len(list) == 0 || at-list[len(list)-1].to > gap {
			return claim{}
		}
		return r.claimBy(sentence, list, at)
	}
	for at := 1; at+2 < len(sentence); at++ { // "…, according to the Minister for Works, A B."
		n := r.says.at(sentence[at:])
		if n < 2 || r.breaks.at(sentence[at:]) != n || !sentence[at-1].comma() {
			continue
		}
		if list := r.mentions(sentence[at+n:]); len(list) == 1 && list[0].kind == person && list[0].from < 2 && at+n+list[0].to+1 >= len(sentence) {
			return claim{text: sentence[:at-1], by: []desk.Party{list[0].party}, verb: at, spoken: true}
		}
	}
	return claim{}
}

// claimBy is the claim of those who are named before a verb of speaking.
func (r *reader) claimBy(sentence []token, list []mention, verb int) claim {
	first := len(list)
	for first > 0 && (list[first-1].kind == person || list[first-1].kind == office || first == len(list) && list[first-1].party.Organisation && list[first-1].kind != country) {
		next := first - 1
		if first < len(list) && !r.joined(sentence[list[next].to:list[first].from]) {
			break
		}
		first = next
	}
	if first == len(list) {
		return claim{}
	}
	from := list[first].from
	for from > 0 && r.articles.has(sentence[from-1]) {
		from--
	}
	if from < 3 || !sentence[from-1].comma() && (from == list[first].from || list[first].kind != person || r.governed(sentence, list[first].from) || sentence[from-1].kind != word) {
		return claim{}
	}
	m := list[first]
	named := m.kind != person || m.party.Role != "" || r.honorific(sentence[m.from:]) > 0
	if !named || m.party.Organisation && m.kind != office && (from == m.from || m.to-m.from < 2) { // "…, 17-year-old Ben Holm said", "…, Reuters said"
		return claim{}
	}
	c := claim{text: sentence[:from], verb: verb, spoken: r.announces.at(sentence[verb:]) == 0}
	if sentence[from-1].comma() {
		c.text = sentence[:from-1]
	}
	for _, m := range list[first:] {
		c.by = append(c.by, m.party)
	}
	return c
}

// statedBy reports whether a verb states an event of a type in some sentences.
func (r *reader) statedBy(words *language.EventWords, sentences ...[]token) bool {
	for _, s := range sentences {
		for _, m := range r.statements(s) {
			if m.verb && m.words.Type == words.Type && words.Type != desk.EventOther {
				return true
			}
		}
	}
	return false
}

// claimOf is what is claimed as the sentence of the event, with the verb that
// states it there.
func (r *reader) claimOf(c claim, m statement) ([]token, statement) {
	if m.at < len(c.text) {
		return c.text, m
	}
	words := m.words
	if m = r.firstVerb(c.text); !m.verb {
		m.at = -1
	}
	m.words = words
	return c.text, m
}

// speakers are who acts where a claim is the news: those who make it, and behind
// who acts in what has a type of its own.
func (c claim) speakers(of desk.EventType, who []desk.Party) []desk.Party {
	if of == desk.EventStatement || of == desk.EventOther {
		return c.by
	}
	return append(who, unlike(c.by, who)...)
}
