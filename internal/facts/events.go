package facts

import (
	"maps"
	"slices"
	"strings"

	"attache/internal/desk"
	"attache/internal/language"
)

// statement is one place at which words state an event.
type statement struct {
	words *language.EventWords
	at, n int // tokens
	verb  bool
}

// statements finds the words of events among tokens, quotations aside.
func (r *reader) statements(tokens []token) []statement {
	var found []statement
	closing := "" // what ends the quotation that a token stands in
	for i := 0; i < len(tokens); i++ {
		switch t := tokens[i].text; {
		case closing != "" && strings.Contains(closing, t):
			closing = ""
		case closing == "" && (t == "“" || t == "«" || t == "„" || t == "\"" && slices.ContainsFunc(tokens[i+1:], token.straight)):
			closing = quotationMarks[firstRune(t)]
		}
		if closing != "" {
			continue
		}
		n, e := r.events.at(tokens[i:])
		if n == 0 || !e.verb && (r.offices.at(tokens[i:]) > 0 || r.compound(tokens, i, n)) {
			continue
		}
		if e.verb && r.describesBehind(tokens, i+n) {
			i += n - 1
			continue
		}
		if e.verb && e.words.Type == desk.EventMeeting && !r.meetsPeople(tokens, i, n) {
			e.words = r.unstated // "met the deadline"
		}
		found = append(found, statement{e.words, i, n, e.verb})
		i += n - 1
	}
	return found
}

// meetsPeople reports whether a verb that may act on things as well as on people,
// "met", acts on people here, or on nobody that is told.
func (r *reader) meetsPeople(tokens []token, at, n int) bool {
	const reach = 12 // tokens of what it acts on
	verb, behind := tokens[at:at+n], tokens[at+n:min(len(tokens), at+n+reach)]
	hosts := r.hosting.at(verb) == n
	if !hosts && r.peopleOnly.at(verb) < n {
		return true
	}
	if hosts && r.passiveAt(tokens[:at]) { // "was received at the quay by Mayor A B"
		by, _ := r.agentsBehind(behind)
		return len(by) > 0
	}
	for len(behind) > 0 && (r.near.has(behind[0]) || behind[0].ends(r.reading.AdverbEndings)) {
		behind = behind[1:]
	}
	end := 0
	for end < len(behind) && behind[end].kind != punctuation && r.places.at(behind[end:]) == 0 && !(end > 0 && r.belongs.has(behind[end])) && (r.articles.has(behind[end]) || behind[end].caps || !r.stops(behind, end)) {
		end++
	}
	object := r.upToDate(behind[:end])
	if len(object) == 0 {
		return !hosts || r.byAt(behind, 0) > 0
	}
	for _, m := range r.mentions(object) {
		if m.kind == person || m.kind == office || m.kind == group || !hosts && m.kind != country {
			return true
		}
	}
	return r.groups.in(object) >= 0 || r.offices.in(object) >= 0 || !hosts && r.describesParty(object)
}

// describesBehind reports whether the verb that ends before a token only describes
// the noun there: "səfərdə olan nazir", "ziyaret eden heyet".
func (r *reader) describesBehind(tokens []token, end int) bool {
	return end < len(tokens) && tokens[end].kind == word &&
		language.EndsIn(tokens[end-1].lower, r.reading.Participles)
}

// compound reports whether the noun of an event only says which the word behind
// it means, "data processor", or is a part of a name.
func (r *reader) compound(tokens []token, at, n int) bool {
	if !r.reading.Compounds || at+n >= len(tokens) {
		return false
	}
	last, next := tokens[at+n-1], tokens[at+n]
	if r.function(last) || next.kind != word || r.function(next) || r.stops(tokens, at+n) || r.cancelled.has(next) {
		return false
	}
	return next.caps == last.caps && !next.ends(r.reading.PastEndings) && r.finiteAt(tokens, at+n) == 0
}

// mainEvent chooses the type of the main event from headline and lead together:
// a verb says more than a noun, the first more than those after it, and the
// headline decides between two. The second sentence bears out what they state;
// alone it decides only where they state nothing.
func (r *reader) mainEvent(headline []token, lead [][]token) *language.EventWords {
	points := map[desk.EventType]int{}
	told, other := r.count(points, headline, weights{verb: 4, firstVerb: 8, noun: 4, firstNoun: 6}, nil)
	headed := len(points) > 0 || len(headline) == 0
	if len(lead) > 0 {
		toldThere, otherThere := r.count(points, lead[0], weights{verb: 3, firstVerb: 6, noun: 1, firstNoun: 2}, nil)
		told, other = told || toldThere, other || otherThere
	}
	if len(lead) > 1 {
		second := weights{verb: 1, firstVerb: 2, noun: 1, firstNoun: 1}
		var stated map[desk.EventType]int
		switch {
		case other || told || len(points) > 0:
			stated = maps.Clone(points)
		case r.anyVerb(lead[0]).verb: // it tells something else
			second.noun, second.firstNoun = 0, 0
		}
		r.count(points, lead[1], second, stated)
	}
	delete(points, desk.EventOther)                                               // the verbs of anything else decide nothing
	if !headed && r.reading.Compounds && len(lead) > 0 && r.otherFirst(lead[0]) { // what is said in passing
		clear(points)
	}
	if told && !other {
		points[desk.EventStatement]++
	}
	best := &language.EventWords{Type: desk.EventOther}
	for i := range r.reading.Events {
		if e := &r.reading.Events[i]; points[e.Type] > points[best.Type] {
			best = e
		}
	}
	return best
}

// otherFirst reports whether the first verb of a sentence states an event that has
// no type of its own.
func (r *reader) otherFirst(sentence []token) bool {
	for _, s := range r.statements(sentence) {
		if s.verb && !r.passive.has(sentence[s.at]) {
			return s.words.Type == desk.EventOther
		}
	}
	return false
}

// wordsOf are the words of a type of event.
func (r *reader) wordsOf(of desk.EventType) *language.EventWords {
	i := slices.IndexFunc(r.reading.Events, func(e language.EventWords) bool { return e.Type == of })
	return &r.reading.Events[i]
}

// weights are the points that words for an event have in a sentence.
type weights struct{ verb, firstVerb, noun, firstNoun int }

// count adds the points of the events that a sentence states; where stated is
// given, of those in it alone. It reports whether a verb only tells the news,
// which is the event where nothing else is, and whether one states another event
// than those that have a type.
func (r *reader) count(points map[desk.EventType]int, tokens []token, w weights, stated map[desk.EventType]int) (told, other bool) {
	firstVerb, firstNoun := true, true
	for _, s := range r.statements(tokens) {
		if s.verb && s.at > 0 && r.reading.Compounds && r.relatives.has(tokens[s.at-1]) && !r.that.has(tokens[s.at-1]) {
			continue // "which opened in 1960"
		}
		if s.verb && r.wanted(tokens, s.at) {
			points[desk.EventStatement] += w.verb // "report must be released"
			told = true
			continue
		}
		if s.verb && s.words.Type == desk.EventStatement && (r.announces.at(tokens[s.at:]) > 0 || r.tells.at(tokens[s.at:]) > 0) {
			told = true
			continue
		}
		n := w.noun
		switch {
		case s.verb && firstVerb:
			n, firstVerb = w.firstVerb, false
		case s.verb:
			n = w.verb
		case firstNoun:
			n, firstNoun = w.firstNoun, false
		}
		other = other || s.verb && s.words.Type == desk.EventOther
		if stated == nil || stated[s.words.Type] > 0 {
			points[s.words.Type] += n
		}
	}
	return told, other
}

// wanted reports whether what a verb states is only wanted or denied: "must",
// "should" or the like stands before it.
func (r *reader) wanted(tokens []token, verb int) bool {
	const reach = 4
	for i := max(0, verb-reach); i <= verb; i++ {
		if r.modals.at(tokens[i:]) > 0 {
			return true
		}
	}
	return false
}

// echoes reports whether a sentence says the event in the words of the headline.
func (r *reader) echoes(sentence, headline []token, words *language.EventWords) bool {
	const reach, least = 4, 2
	for _, m := range r.statements(sentence) {
		if !m.verb || m.words.Type != words.Type {
			continue
		}
		same := 0
		for _, t := range sentence[m.at:min(len(sentence), m.at+m.n+reach)] {
			if t.kind == word && !r.function(t) && slices.ContainsFunc(headline, func(h token) bool { return h.lower == t.lower }) {
				same++
			}
		}
		if same >= least {
			return true
		}
	}
	return false
}

// firstVerb is the first verb of a sentence, introductions and clauses within it
// aside; it has none where verb is false.
func (r *reader) firstVerb(sentence []token) statement {
	_, intro := r.subject(sentence)
	for i := len(intro); i < len(sentence); i++ {
		if n := r.finiteAt(sentence, i); n > 0 && !r.clauseWithin(sentence, i) && !r.participle(sentence, i, n) {
			return statement{at: i, n: n, verb: true}
		}
	}
	return statement{}
}

// participle reports whether a verb only tells which of a kind is meant, by what
// was done to it: "a boat picked up by trawlers".
func (r *reader) participle(sentence []token, at, n int) bool {
	if at == 0 || r.passive.has(sentence[at]) || r.passive.has(sentence[at-1]) || !sentence[at].ends(r.reading.PastEndings) || r.reading.Order != language.SVO || r.reading.VerbLast {
		return false
	}
	behind := sentence[at+n : min(len(sentence), at+n+2)]
	return r.by.in(behind) >= 0 && r.anyVerb(sentence[at+n:]).verb
}

// anyVerb is the first verb of a sentence, wherever it stands.
func (r *reader) anyVerb(sentence []token) statement {
	for i := range sentence {
		if n := r.finiteAt(sentence, i); n > 0 {
			return statement{at: i, n: n, verb: true}
		}
	}
	return statement{}
}

// mainSentence is the sentence that states the event, and where in it; at is -1
// where none does. What a clause within another says, "who was appointed in May",
// is of another day as often as of this one: the headline comes before it.
func (r *reader) mainSentence(words *language.EventWords, headline []token, lead [][]token) (sentence []token, main statement) {
	if words.Type == desk.EventOther && len(lead) > 0 {
		if m := r.firstVerb(lead[0]); m.verb {
			m.words = words
			return lead[0], m
		}
	}
	first := lead[:min(len(lead), 1)]
	again := slices.DeleteFunc(slices.Clone(lead), func(s []token) bool { return !r.echoes(s, headline, words) })
	for _, look := range []struct {
		sentences    [][]token
		verb, within bool
	}{{first, true, false}, {first, false, false}, {again, true, false}, {[][]token{headline}, true, false}, {lead, true, false}, {lead, true, true}, {lead, false, true}} {
		for _, s := range look.sentences {
			for _, m := range r.statements(s) {
				if m.words.Type == words.Type && m.verb == look.verb && (look.within || !r.clauseWithin(s, m.at)) {
					return s, r.verbOf(s, m)
				}
			}
		}
	}
	if len(lead) == 0 {
		return nil, statement{words: words, at: -1}
	}
	for _, m := range r.statements(lead[0]) { // it says the event in other words
		if m.verb {
			m.words = words
			return lead[0], m
		}
	}
	if m := r.anyVerb(lead[0]); m.verb {
		m.words = words
		return lead[0], m
	}
	for i := range lead[0] {
		if n := max(r.cancelled.at(lead[0][i:]), r.planned.at(lead[0][i:])); n > 0 {
			return lead[0], statement{words: words, at: i, n: n, verb: true}
		}
	}
	return lead[0], statement{words: words, at: -1}
}

// verbOf is the statement with the verb that the noun of an event stands behind:
// "was given a contract". The noun itself where there is none.
func (r *reader) verbOf(sentence []token, m statement) statement {
	const most = 10
	if m.verb || r.reading.Order != language.SVO || r.reading.VerbLast || r.reading.Uncased {
		return m
	}
	for i := m.at - 1; i > 0 && m.at-i <= most && !sentence[i].comma() && !sentence[i].caps; i-- {
		n := r.finiteAt(sentence, i)
		if n == 0 {
			continue
		}
		if k, e := r.events.at(sentence[i-1:]); k > 1 && e.verb { // "been awarded"
			i, n = i-1, k
		}
		m.at, m.n, m.verb = i, n, true
		return m
	}
	return m
}

// clauseWithin reports whether a verb stands in a clause that tells which of a
// kind is meant, or when: "who" or "when it" stands before it, and no comma
// between. What is announced is none, nor what a comma sets off.
func (r *reader) clauseWithin(sentence []token, verb int) bool {
	for i := verb - 1; i > 0 && !sentence[i].comma(); i-- {
		if r.relatives.at(sentence[i:]) > 0 {
			before := sentence[i-1]
			return !r.says.has(before) && !r.announces.has(before) && !before.comma()
		}
		if n := r.breakAt(sentence, i); n > 0 && r.pronouns.has(sentence[i+n]) {
			return true
		}
	}
	return false
}

// polarity reads whether the event has happened, is to come or is off.
func (r *reader) polarity(sentence []token, m statement) desk.Polarity {
	if i := r.cancelled.in(sentence); i >= 0 && !(r.reading.Compounds && i > 0 && r.articles.has(sentence[i-1])) { // not "an abandoned well"
		return desk.Cancelled
	}
	if m.at < 0 {
		if r.planned.in(sentence) >= 0 {
			return desk.Planned
		}
		return desk.Happened
	}
	for i := m.at; m.verb && i < m.at+m.n; i++ {
		if sentence[i].ends(r.reading.FutureEndings) {
			return desk.Planned
		}
	}
	reach := 5
	if r.reading.Order == language.SOV || r.reading.Uncased {
		reach = len(sentence)
	}
	for i := max(0, m.at-reach); i < min(len(sentence), m.at+m.n+2); i++ {
		n := r.planned.at(sentence[i:])
		if n == 0 || i+n > m.at+m.n && r.reading.Order != language.SOV {
			continue
		}
		if i == m.at && i > 0 && sentence[i-1].kind == word && !sentence[i-1].caps {
			continue // "was pleased to meet": what was done rather than what is to be
		}
		return desk.Planned
	}
	return desk.Happened
}
