package facts

import (
	"slices"
	"strings"

	"attache/internal/desk"
	"attache/internal/language"
)

// roles are who did what with whom where, as one sentence states it.
type roles struct {
	who, with  []desk.Party
	where      []desk.Place
	about, why []desk.Passage
	object     *desk.Passage
	clause     desk.Span
}

// analyse reads the parts of the sentence that states the event.
func (r *reader) analyse(sentence []token, m statement) roles {
	switch {
	case m.at < 0:
		return r.plainSentence(sentence)
	case r.reading.Order == language.SOV:
		return r.verbLast(sentence, m)
	case r.reading.Order == language.VSO:
		return r.verbFirst(sentence, m)
	}
	return r.verbSecond(sentence, m)
}

// plainSentence reads a sentence whose verb is not known: its first name is who
// acts, and it is the clause up to where another begins.
func (r *reader) plainSentence(sentence []token) roles {
	var out roles
	if len(sentence) == 0 {
		return out
	}
	tokens, _ := r.subject(sentence)
	if len(tokens) == 0 {
		tokens = sentence
	}
	out.who = r.agents(tokens[:min(len(tokens), 30)])
	out.clause = cover(tokens[:r.clauseEnd(tokens, min(len(tokens), 4), false)])
	out.where = r.placesIn(tokens)
	return out
}

// verbSecond reads languages in which who acts stands before the verb.
func (r *reader) verbSecond(sentence []token, m statement) roles {
	var out roles
	left, right := sentence[:m.at], sentence[m.at+m.n:]
	subject, intro := r.subject(left)
	out.who = r.agents(subject)
	if by := r.agentsBehind(right); r.passiveAt(left) && m.verb && len(by) > 0 {
		out.with = out.who
		if m.words.Type == desk.EventAppointment {
			by = append(by, out.who...)
			out.with = nil
		}
		out.who = by
	}
	if len(out.who) == 0 && r.firstPerson(left) {
		out.who = r.issuer()
	}
	start := m.at
	for start > 0 && m.at-start < 4 && r.auxiliary(sentence[start-1]) {
		start--
	}
	if r.reading.Uncased {
		start = r.clauseStart(sentence, m.at)
	}
	end := m.at + m.n + r.clauseEnd(right, 0, true)
	if r.reading.VerbLast && m.verb { // German: the participle ends the clause
		if from := r.finite(left); from >= 0 {
			start = from
		}
	}
	out.clause = cover(sentence[start:max(end, start+1)])
	for _, s := range r.segments(right) {
		r.takeSegment(&out, s, m)
	}
	if r.reading.Uncased || r.reading.VerbLast {
		from := len(left) - len(subject)
		if r.reading.VerbLast {
			from = max(0, r.finite(left))
		}
		for _, s := range r.segments(left[from:]) {
			if s.role == counterpart || s.role == place || s.role == topic {
				r.takeSegment(&out, s, m)
			}
		}
	}
	out.where = append(out.where, r.placesIn(intro)...)
	return out
}

// finite is where the finite verb of a German clause stands: the auxiliary whose
// participle comes at the end.
func (r *reader) finite(left []token) int {
	for i := len(left) - 1; i >= 0; i-- {
		if r.passive.has(left[i]) || r.planned.at(left[i:]) > 0 {
			return i
		}
	}
	return -1
}

// clauseStart is the first token of the clause between marks that holds a verb.
func (r *reader) clauseStart(sentence []token, verb int) int {
	for i := verb; i > 0; i-- {
		if t := sentence[i-1].text; t == "，" || t == "," || t == "；" || t == "。" || t == "）" {
			return i
		}
	}
	return 0
}

// auxiliary reports whether a small word before a verb belongs to it.
func (r *reader) auxiliary(t token) bool {
	return r.near.has(t) || r.passive.has(t) || r.planned.has(t)
}

func (r *reader) passiveAt(left []token) bool {
	for i := max(0, len(left)-3); i < len(left); i++ {
		if r.passive.at(left[i:]) > 0 {
			return true
		}
	}
	return false
}

func (r *reader) firstPerson(tokens []token) bool {
	return r.first.in(tokens[:min(len(tokens), 8)]) >= 0
}

// issuer is the person that the masthead names, who speaks as "I".
func (r *reader) issuer() []desk.Party {
	for _, s := range r.header {
		for _, m := range r.mentions(r.tokens(s)) {
			if m.personal() {
				return []desk.Party{m.party}
			}
		}
	}
	return nil
}

// subject drops what stands before who acts: a date, a place, an adverb.
func (r *reader) subject(tokens []token) (subject, intro []token) {
	dates := r.dates(tokens)
	start := 0
	for range 3 {
		rest := tokens[start:]
		i := comma(rest)
		if len(rest) == 0 || i <= 0 {
			break
		}
		first := rest[0]
		introduced := r.introduces(rest) || inside(dates, first.span) || inside(dates, rest[i-1].span) || r.near.exact[first.lower] != nil
		if !introduced || i > 18 {
			break
		}
		start += i + 1
	}
	for start < len(tokens) && (inside(dates, tokens[start].span) || tokens[start].kind == punctuation ||
		r.introduces(tokens[start:]) && start+1 < len(tokens) && inside(dates, tokens[start+1].span)) {
		start++
	}
	return tokens[start:], tokens[:start]
}

func comma(tokens []token) int { return slices.IndexFunc(tokens, token.comma) }

// introduces reports whether a phrase of time, place or reason begins here.
func (r *reader) introduces(tokens []token) bool {
	if len(tokens) == 0 {
		return false
	}
	if r.articles.has(tokens[0]) && !r.places.has(tokens[0]) {
		return false
	}
	return r.places.at(tokens) > 0 || r.topics.at(tokens) > 0 || r.with.at(tokens) > 0 || r.purposes.at(tokens) > 0 || r.breaks.at(tokens) > 0 || r.of.has(tokens[0])
}

// agents are the parties that stand free among tokens, with nothing before them
// that gives them another part: the first, and those joined to it.
func (r *reader) agents(tokens []token) []desk.Party {
	var found []desk.Party
	last := -1
	list := r.mentions(tokens)
	for _, m := range list {
		if r.governed(tokens, m.from) {
			if last >= 0 {
				break
			}
			continue
		}
		if m.kind == country && len(list) > 1 && last < 0 && !r.reading.Uncased {
			continue
		}
		if last >= 0 && !r.joined(tokens[last:m.from]) {
			break
		}
		found = append(found, m.party)
		last = m.to
		if len(found) == 4 {
			break
		}
	}
	return found
}

// governed reports whether a preposition stands before a mention.
func (r *reader) governed(tokens []token, at int) bool {
	k := at - 1
	for k >= 0 && (r.articles.has(tokens[k]) || tokens[k].text == "“" || tokens[k].text == "\"" || tokens[k].text == "«") {
		k--
	}
	if k < 0 || r.and.has(tokens[k]) {
		return false
	}
	t := tokens[k]
	return r.of.has(t) || r.with.has(t) || r.places.has(t) || r.topics.has(t) || r.by.has(t) || r.purposes.has(t) || r.breaks.has(t)
}

// joined reports whether nothing but commas, "and" and articles stands between
// two parties.
func (r *reader) joined(between []token) bool {
	if len(between) > 4 {
		return false
	}
	and := false
	for i := 0; i < len(between); i++ {
		n := r.and.at(between[i:])
		switch {
		case n > 0:
			and = true
			i += n - 1
		case between[i].text == "," || between[i].text == "、" || between[i].text == "،":
			and = true
		case r.articles.has(between[i]):
		default:
			return false
		}
	}
	return and || r.reading.Clitics != nil
}

// agentsBehind are the parties behind a word such as "by".
func (r *reader) agentsBehind(tokens []token) []desk.Party {
	for i := range tokens {
		if n := r.by.at(tokens[i:]); n > 0 {
			list := r.mentions(tokens[i+n:])
			if len(list) > 0 && list[0].from <= 2 && list[0].kind != country {
				return []desk.Party{list[0].party}
			}
		}
	}
	return nil
}

// segment is a part of a sentence with what introduces it.
type segment struct {
	role   role
	tokens []token
}

type role uint8

const (
	object role = iota
	counterpart
	place
	topic
	purpose
	other // a second clause's own
)

// segments splits what follows a verb at the words that introduce parts.
func (r *reader) segments(tokens []token) []segment {
	list := []segment{{role: object}}
	push := func(role role) { list = append(list, segment{role: role}) }
	depth := 0
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		switch t.text {
		case "(", "“", "«", "„", "（":
			depth++
		case ")", "”", "»", "）":
			depth = max(0, depth-1)
		}
		rest := tokens[i:]
		last := &list[len(list)-1]
		if depth > 0 {
			last.tokens = append(last.tokens, t)
			continue
		}
		if n := r.and.at(rest); n > 0 && n < len(rest) && r.verbAt(rest[n:]) {
			push(other)
			i += n
			continue
		}
		if t.comma() && len(rest) > 1 && (r.relatives.at(rest[1:]) > 0 || r.verbAt(rest[1:])) || t.text == ";" || t.text == "；" {
			push(other)
			continue
		}
		if r.breaks.at(rest) > 0 && i > 0 {
			push(other)
			continue
		}
		matched := false
		for _, m := range []struct {
			phrases phrases
			role    role
		}{{r.purposes, purpose}, {r.with, counterpart}, {r.topics, topic}, {r.places, place}} {
			n := m.phrases.at(rest)
			if n == 0 || n == len(rest) {
				continue
			}
			if m.role == topic && r.dateStarts(rest[n:]) || m.role == place && !r.placeStarts(rest[n:]) {
				continue
			}
			if m.role == topic && last.role == counterpart && r.of.has(rest[0]) && len(last.tokens) > 0 && r.offices.at(last.tokens[len(last.tokens)-1:]) > 0 {
				continue
			}
			push(m.role)
			i += n - 1
			matched = true
			break
		}
		if !matched {
			last.tokens = append(last.tokens, t)
		}
	}
	return list
}

// verbAt reports whether an event or speaking verb starts here.
func (r *reader) verbAt(tokens []token) bool {
	n, e := r.events.at(tokens)
	return n > 0 && e.verb && !tokens[0].caps || r.says.at(tokens) > 0
}

func (r *reader) dateStarts(tokens []token) bool {
	for len(tokens) > 0 && r.articles.has(tokens[0]) {
		tokens = tokens[1:]
	}
	if len(tokens) == 0 {
		return false
	}
	if n, _ := r.days.at(tokens); n > 0 {
		return true
	}
	_, n := r.dateAt(tokens, 0)
	return n > 0
}

// placeStarts reports whether a place starts here: a name with a capital or a
// known venue, and no date.
func (r *reader) placeStarts(tokens []token) bool {
	if r.dateStarts(tokens) {
		return false
	}
	if r.reading.Uncased {
		return len(tokens) > 0 && tokens[0].kind == word
	}
	for i, t := range tokens {
		if i > 4 || t.kind != word {
			return false
		}
		if n, _ := r.months.at(tokens[i:]); n > 0 {
			return false
		}
		if t.caps || r.venues.at(tokens[i:]) > 0 {
			return true
		}
		if !r.articles.has(t) && i > 1 {
			return false
		}
	}
	return false
}

// takeSegment reads one part of the sentence.
func (r *reader) takeSegment(out *roles, s segment, m statement) {
	s.tokens = withoutMarks(s.tokens, "")
	if len(s.tokens) == 0 {
		return
	}
	switch s.role {
	case object:
		r.directObject(out, s.tokens, m)
	case counterpart:
		out.with = append(out.with, r.counterparts(r.upToDate(s.tokens))...)
	case place:
		if p, ok := r.placeName(s.tokens); ok {
			out.where = append(out.where, p)
		}
	case topic:
		if len(s.tokens) > 1 || !s.tokens[0].caps {
			out.about = append(out.about, r.passage(s.tokens))
		}
	case purpose:
		out.why = append(out.why, r.passage(s.tokens))
	case other: // what another clause acts on is no part of the event
	}
}

// directObject reads what the verb acts on, by the type of event.
func (r *reader) directObject(out *roles, tokens []token, m statement) {
	parties := r.upToDate(tokens)
	switch m.words.Type {
	case desk.EventVisit:
		if p, ok := r.placeName(tokens); ok {
			out.where = append([]desk.Place{p}, out.where...)
		}
	case desk.EventMeeting, desk.EventCall, desk.EventCongratulation, desk.EventCondolence:
		out.with = append(out.with, r.counterparts(parties)...)
	case desk.EventAppointment:
		for _, p := range r.mentions(parties) {
			if p.kind == person || p.kind == name && p.to-p.from >= 2 {
				out.with = append(out.with, p.party)
				break
			}
		}
	default:
		p := r.passage(tokens)
		out.object = &p
	}
}

// counterparts are the parties of a list; where none is named, the words that
// tell who they are.
func (r *reader) counterparts(tokens []token) []desk.Party {
	var found []desk.Party
	for _, m := range r.mentions(tokens) {
		if m.kind == country && len(tokens) > m.to-m.from+2 && !r.reading.Uncased {
			continue
		}
		found = append(found, m.party)
	}
	if len(found) > 0 || len(tokens) < 2 || len(tokens) > 12 {
		return found
	}
	end := len(tokens)
	if i := comma(tokens); i > 0 {
		end = i
	}
	for len(tokens) > 1 && r.articles.has(tokens[0]) {
		tokens, end = tokens[1:], end-1
	}
	if end <= 0 || tokens[0].kind != word || !r.capitalSoon(tokens, 0, end) {
		return nil
	}
	s := cover(tokens[:end])
	return []desk.Party{{Name: s.Of(r.text), Span: s, Organisation: true}}
}

// clauseEnd is how many tokens behind the verb belong to its clause: up to a
// purpose, a counterpart behind an object, or another clause.
func (r *reader) clauseEnd(tokens []token, from int, verb bool) int {
	const most = 20
	for i := from; i < len(tokens); i++ {
		t := tokens[i]
		rest := tokens[i:]
		stop := i >= most || t.text == ";" || t.text == "；" || t.text == "."
		if i > 0 && !stop {
			stop = r.purposes.at(rest) > 0 && i > 1 || r.breaks.at(rest) > 0 || r.relatives.at(rest) > 0 && i > 2 ||
				verb && i > 3 && r.with.at(rest) > 0 && !r.reading.Uncased ||
				t.comma() && !(i+1 < len(tokens) && tokens[i+1].caps && i < 8)
		}
		if stop {
			return len(withoutMarks(tokens[:i], ")）\"”»"))
		}
	}
	return len(withoutMarks(tokens, ")”»"))
}

// withoutMarks takes punctuation off the end, but for some marks.
func withoutMarks(tokens []token, but string) []token {
	n := len(tokens)
	for n > 0 && tokens[n-1].kind == punctuation && !strings.Contains(but, tokens[n-1].text) {
		n--
	}
	return tokens[:n]
}

// upToDate cuts tokens before the first date among them, and before the small
// words that lead up to it.
func (r *reader) upToDate(tokens []token) []token {
	dates := r.dates(tokens)
	i := slices.IndexFunc(tokens, func(t token) bool { return inside(dates, t.span) })
	if i = r.leadIn(tokens, i, 0); i > 0 {
		return tokens[:i]
	}
	return tokens
}

// leadIn is where the small words and marks begin that lead up to a token; it
// is least at the least.
func (r *reader) leadIn(tokens []token, i, least int) int {
	for i > least && (tokens[i-1].kind == punctuation || r.function(tokens[i-1])) {
		i--
	}
	return i
}

// passage is the text of tokens, without dates at its end.
func (r *reader) passage(tokens []token) desk.Passage {
	s := cover(r.withoutDates(tokens))
	return desk.Passage{Text: s.Of(r.text), Span: s}
}

// withoutDates takes a date and what leads up to it off the end.
func (r *reader) withoutDates(tokens []token) []token {
	dates := r.dates(tokens)
	if len(dates) == 0 {
		return tokens
	}
	d := dates[len(dates)-1]
	i := slices.IndexFunc(tokens, func(t token) bool { return t.span[0] >= d.Span[0] })
	if i <= 0 || tokens[len(tokens)-1].span[1] > d.Span[1] {
		return tokens
	}
	return tokens[:r.leadIn(tokens, i, 1)]
}
