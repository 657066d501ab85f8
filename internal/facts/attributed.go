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
// office or a title, behind a comma. It is empty where nobody is.
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
		first := len(list)
		for first > 0 && (list[first-1].kind == person || list[first-1].kind == office) {
			next := first - 1
			if first < len(list) && !r.joined(sentence[list[next].to:list[first].from]) {
				break
			}
			first = next
		}
		if first == len(list) || at-list[len(list)-1].to > gap {
			return claim{}
		}
		from := list[first].from
		for from > 0 && r.articles.has(sentence[from-1]) {
			from--
		}
		if from < 3 || !sentence[from-1].comma() {
			return claim{}
		}
		c := claim{text: sentence[:from-1], verb: at, spoken: r.announces.at(sentence[at:]) == 0}
		for _, m := range list[first:] {
			c.by = append(c.by, m.party)
		}
		if m := list[first]; m.kind == person && m.party.Role == "" && r.honorific(sentence[m.from:]) == 0 { // "…, 17-year-old Ben Holm said"
			return claim{}
		}
		return c
	}
	return claim{}
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
