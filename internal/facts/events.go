package facts

import (
	"slices"
	"strings"

	"attache/internal/desk"
	"attache/internal/language"
)

// mention is one place at which words state an event.
type mention struct {
	words *language.EventWords
	at, n int // tokens
	verb  bool
}

// mentions finds the words of events among tokens.
func (r *reader) mentions(tokens []token) []mention {
	var found []mention
	for i := 0; i < len(tokens); i++ {
		best := mention{}
		for k := range r.events {
			e := &r.events[k]
			if n := e.verbs.at(tokens[i:]); n > best.n || n == best.n && n > 0 && !best.verb {
				best = mention{words: e.words, at: i, n: n, verb: true}
			}
			if n := e.nouns.at(tokens[i:]); n > best.n {
				best = mention{words: e.words, at: i, n: n}
			}
		}
		if best.n > 0 {
			found = append(found, best)
			i += best.n - 1
		}
	}
	return found
}

// event chooses the main event from headline and lead together: a verb says
// more than a noun, the first more than those after it, and the headline
// decides between two.
func (r *reader) event(headline, lead []token) (main mention, ok bool) {
	points := map[desk.EventType]int{}
	first := true
	inLead := r.mentions(lead)
	for _, m := range inLead {
		n := 1
		if m.verb {
			n = 3
			if first {
				n, first = 6, false
			}
		}
		points[m.words.Type] += n
	}
	first = true
	for _, m := range r.mentions(headline) {
		n := 3
		if m.verb {
			n = 4
			if first {
				n, first = 7, false
			}
		}
		points[m.words.Type] += n
	}
	// Saying is how news is told; it is the event only where nothing else is.
	points[desk.EventStatement] /= 3
	best := desk.EventOther
	for i := range r.events {
		if t := r.events[i].words.Type; points[t] > points[best] {
			best = t
		}
	}
	if best == desk.EventOther {
		return mention{}, false
	}
	for _, verbs := range []bool{true, false} {
		for _, m := range inLead {
			if m.words.Type == best && m.verb == verbs {
				return m, true
			}
		}
	}
	for _, m := range inLead { // the lead says it in other words
		if m.verb {
			m.words = r.wordsOf(best)
			return m, true
		}
	}
	return mention{words: r.wordsOf(best), at: -1}, true
}

func (r *reader) wordsOf(t desk.EventType) *language.EventWords {
	for i := range r.events {
		if r.events[i].words.Type == t {
			return r.events[i].words
		}
	}
	return &language.EventWords{Type: t}
}

// segment is a part of the lead's sentence behind the verb, with what
// introduces it.
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
	other // a second clause's own object
)

// segments splits what follows the verb at the words that introduce parts.
func (r *reader) segments(tokens []token) []segment {
	list := []segment{{role: object}}
	push := func(role role) { list = append(list, segment{role: role}) }
	depth := 0
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		switch t.text {
		case "(", "“", "«", "\"":
			depth++
		case ")", "”", "»":
			depth = max(0, depth-1)
		}
		rest := tokens[i:]
		if n := r.and.at(rest); n > 0 && n < len(rest) && r.verbAt(rest[n:]) {
			push(other)
			i += n
			continue
		}
		if depth == 0 && t.text == "," && len(rest) > 1 && (r.relative[rest[1].lower] || r.verbAt(rest[1:])) {
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
			if m.role == topic && r.isDateAt(rest[n:]) || m.role == place && !r.isPlaceAt(rest[n:]) {
				continue
			}
			push(m.role)
			i += n - 1
			matched = true
			break
		}
		if !matched {
			last := &list[len(list)-1]
			last.tokens = append(last.tokens, t)
		}
	}
	return list
}

// verbAt reports whether an event or speaking verb starts here.
func (r *reader) verbAt(tokens []token) bool {
	for i := range r.events {
		if r.events[i].verbs.at(tokens) > 0 {
			return true
		}
	}
	return len(tokens) > 0 && r.says[tokens[0].lower]
}

func (r *reader) isDateAt(tokens []token) bool {
	if len(tokens) == 0 {
		return false
	}
	end := tokens[min(len(tokens), 4)-1].span[1]
	for _, d := range r.dates(r.text[tokens[0].span[0]:end], tokens[0].span[0]) {
		if d.Span[0] == tokens[0].span[0] {
			return true
		}
	}
	_, day := r.reading.Weekdays[tokens[0].lower]
	return day
}

// isPlaceAt reports whether a place starts here: a name with a capital or a
// known venue, and no date.
func (r *reader) isPlaceAt(tokens []token) bool {
	if r.isDateAt(tokens) {
		return false
	}
	for i, t := range tokens {
		if i > 3 || t.kind != word {
			return false
		}
		if _, month := r.reading.Months[t.lower]; month {
			return false
		}
		if t.capital() || r.venues.at(tokens[i:]) > 0 {
			return true
		}
		if !r.articles[t.lower] && i > 0 {
			return false
		}
	}
	return false
}

// people found in a sentence: agents, counterparts, places and the rest.
type roles struct {
	who, with  []desk.Party
	where      []desk.Place
	about, why []desk.Passage
	object     *desk.Passage
	clause     desk.Span
	polarity   desk.Polarity
}

// analyse reads who did what with whom where in the sentence that states the
// event.
func (r *reader) analyse(sentence []token, m mention) roles {
	out := roles{polarity: r.polarity(sentence, m), who: r.parties(r.subject(sentence[:m.at]))}
	end := sentence[m.at+m.n-1].span[1]
	for _, s := range r.segments(sentence[m.at+m.n:]) {
		for len(s.tokens) > 0 && s.tokens[len(s.tokens)-1].kind == punctuation {
			s.tokens = s.tokens[:len(s.tokens)-1]
		}
		if len(s.tokens) == 0 {
			continue
		}
		switch s.role {
		case object:
			end = s.tokens[len(s.tokens)-1].span[1]
			r.directObject(&out, s.tokens, m)
		case counterpart:
			out.with = append(out.with, r.parties(r.upToDate(s.tokens))...)
		case place:
			out.where = append(out.where, r.place(s.tokens))
		case topic:
			if len(s.tokens) > 1 || !s.tokens[0].capital() {
				out.about = append(out.about, r.passage(s.tokens))
			}
		case purpose:
			out.why = append(out.why, r.passage(s.tokens))
		case other: // what another clause acts on is no part of the event
		}
	}
	out.clause = desk.Span{sentence[m.at].span[0], end}
	return out
}

// subject drops what stands before the agent: a date, a place, an adverb.
func (r *reader) subject(tokens []token) []token {
	dates := []desk.When{}
	if len(tokens) > 0 {
		s := cover(tokens)
		dates = r.dates(s.Of(r.text), s[0])
	}
	for { // "On 9 June, in Baku, the minister …"
		i := indexComma(tokens)
		if i <= 0 || r.hasName(tokens[:i]) || r.officeAt(tokens) > 0 || r.isOrganisation(tokens[:i]) && !r.introduces(tokens[0]) {
			break
		}
		if !r.introduces(tokens[0]) && !inside(dates, tokens[0].span) && !inside(dates, tokens[i-1].span) {
			break
		}
		tokens = tokens[i+1:]
	}
	for len(tokens) > 0 && (inside(dates, tokens[0].span) || r.introduces(tokens[0]) && len(tokens) > 1 && inside(dates, tokens[1].span)) {
		tokens = tokens[1:]
	}
	for len(tokens) > 0 {
		last := tokens[len(tokens)-1]
		if !inside(dates, last.span) && !r.function(last.lower) && r.planned.at(tokens[len(tokens)-1:]) == 0 && last.kind == word {
			break
		}
		tokens = tokens[:len(tokens)-1]
	}
	return tokens
}

// introduces reports whether a word begins a phrase of time, place or reason.
func (r *reader) introduces(t token) bool {
	one := []token{t}
	return r.places.at(one) > 0 || r.topics.at(one) > 0 || r.with.at(one) > 0 || r.of[t.lower] && !r.articles[t.lower]
}

// directObject reads what the verb acts on, by the type of event.
func (r *reader) directObject(out *roles, tokens []token, m mention) {
	parties := r.upToDate(tokens)
	switch m.words.Type {
	case desk.EventVisit:
		if p := r.place(tokens); p.Name != "" {
			out.where = append([]desk.Place{p}, out.where...)
		}
	case desk.EventMeeting, desk.EventCall, desk.EventCongratulation, desk.EventCondolence:
		if r.hasName(parties) || r.isOrganisation(parties) {
			out.with = append(out.with, r.parties(parties)...)
		}
	case desk.EventAppointment:
		if r.hasName(parties) {
			out.with = append(out.with, r.parties(parties)...)
		}
	default:
		p := r.passage(tokens)
		out.object = &p
	}
}

// polarity reads whether the event has happened, is to come or is off.
func (r *reader) polarity(sentence []token, m mention) desk.Polarity {
	for i := range sentence {
		if r.cancelled.at(sentence[i:]) > 0 {
			return desk.Cancelled
		}
	}
	for i := max(0, m.at-4); i < m.at; i++ {
		if n := r.planned.at(sentence[i:]); n > 0 && i+n <= m.at {
			return desk.Planned
		}
	}
	if m.verb && r.planned.at(sentence[m.at:]) > 0 {
		return desk.Planned
	}
	return desk.Happened
}

// upToDate cuts tokens before the first date among them, and before the small
// words that lead up to it.
func (r *reader) upToDate(tokens []token) []token {
	s := cover(tokens)
	dates := r.dates(s.Of(r.text), s[0])
	i := slices.IndexFunc(tokens, func(t token) bool { return inside(dates, t.span) })
	for i > 0 && (tokens[i-1].kind == punctuation || r.function(tokens[i-1].lower)) {
		i--
	}
	if i > 0 {
		return tokens[:i]
	}
	return tokens
}

// passage is the text of tokens, without dates at its end.
func (r *reader) passage(tokens []token) desk.Passage {
	s := cover(r.withoutDates(tokens))
	return desk.Passage{Text: s.Of(r.text), Span: s}
}

// withoutDates takes dates and what leads up to them off the end.
func (r *reader) withoutDates(tokens []token) []token {
	s := cover(tokens)
	for _, d := range r.dates(s.Of(r.text), s[0]) {
		i := slices.IndexFunc(tokens, func(t token) bool { return t.span[0] >= d.Span[0] })
		if i <= 0 || tokens[len(tokens)-1].span[1] > d.Span[1] {
			continue
		}
		for i > 1 && (tokens[i-1].kind == punctuation || r.function(tokens[i-1].lower)) {
			i--
		}
		return tokens[:i]
	}
	return tokens
}

// place is a place's name without its article.
func (r *reader) place(tokens []token) desk.Place {
	tokens = r.withoutDates(tokens)
	if i := indexComma(tokens); i > 0 && i+1 < len(tokens) && !(tokens[i+1].capital() && len(tokens)-i <= 3) {
		tokens = tokens[:i]
	}
	for len(tokens) > 1 && r.articles[tokens[0].lower] {
		tokens = tokens[1:]
	}
	s := cover(tokens)
	return desk.Place{Name: s.Of(r.text), Span: s}
}

// when is the date of the event: the one in its sentence that lies nearest to
// its verb.
func (r *reader) when(sentence desk.Span, verb desk.Span) *desk.When {
	var best *desk.When
	least := 1 << 30
	for _, d := range r.dates(sentence.Of(r.text), sentence[0]) {
		distance := min(abs(d.Span[0]-verb[1]), abs(verb[0]-d.Span[1]))
		if distance < least {
			least = distance
			best = &d
		}
	}
	if best != nil {
		if hour, minute, _, ok := timeOfDay(r.text[best.Span[1]:min(len(r.text), best.Span[1]+20, sentence[1])]); ok && !strings.Contains(best.Text, ":") {
			best.Time = two(hour) + ":" + two(minute)
		}
	}
	return best
}

func abs(n int) int { return max(n, -n) }

func two(n int) string { return string([]byte{'0' + byte(n/10), '0' + byte(n%10)}) }
