package facts

import (
	"slices"
	"strings"
	"time"

	"attache/internal/desk"
)

// article reports whether a text is an article rather than a release: a headline,
// at most a line that goes on from it, and prose, with none of the marks that an
// office gives what it sends out: a dateline with its date, a lead that speaks of
// today. Of an article the headline states the news, and it is told on the day on
// which it happens.
func (r *reader) article(z zones, lead [][]token) bool {
	if z.headline.Empty() || !z.embargo.Empty() || len(z.contacts) > 0 || len(z.boilerplate) > 0 || r.dated(z.dateline) {
		return false
	}
	if capitals(z.headline.Of(r.text)) || len(lead) > 0 && slices.ContainsFunc(lead[0], r.today) {
		return false
	}
	for _, s := range z.header {
		if s[0] < z.headline[1] || r.markAt(r.tokens(s)) || r.onlyDate(s) || r.masthead(s) || noHeadline(s.Of(r.text)) || notice(s.Of(r.text)) {
			return false
		}
	}
	return true
}

func (r *reader) today(t token) bool {
	n, days := r.near.at([]token{t})
	return n > 0 && days == 0
}

// newsOf is who does what, as the headline of an article states it; both are empty
// where it has no verb that is known, and in a language that does not give the
// verbs of headlines.
func (r *reader) newsOf(headline []token) (subject, clause []token) {
	if len(r.headlineVerbs) == 0 {
		return nil, nil
	}
	if i := kicker(headline); i > 0 && r.headlineVerb(headline[i:]) > 0 {
		headline = headline[i:]
	}
	at := r.headlineVerb(headline)
	if at <= 0 {
		return nil, nil
	}
	subject, _ = r.subject(headline[:at])
	behind := headline[at+1:]
	end := r.clauseEnd(behind, 0, true)
	for i := range end {
		if r.newsEnds(behind, i) {
			end = i
			break
		}
	}
	if end == 0 && headline[at].ends(r.reading.PastEndings) && len(subject) > 0 { // "dozens injured"
		at -= len(subject)
		end = len(subject)
	}
	return subject, withoutMarks(headline[at:at+1+end], ")”’'\"")
}

// newsEnds reports whether the clause of a headline ends before a word behind its
// verb: at where it was, what followed, or another clause.
func (r *reader) newsEnds(behind []token, i int) bool {
	rest := behind[i:]
	if n := r.places.at(rest); i > 0 && n > 0 && r.placeStarts(rest[n:]) {
		return true
	}
	if n := r.and.at(rest); n > 0 && n < len(rest) && r.verbOfHeadline(behind, i+n) {
		return true
	}
	return rest[0].text == ":" || r.breakAt(behind, i) > 0 || r.meanwhile.at(rest) > 0 && r.headlineVerb(rest) > 0
}

// retells reports whether a clause only tells of an event that a verb of the lead
// states, or that it is off.
func (r *reader) retells(clause, sentence []token, m statement) bool {
	_, e := r.events.at(clause)
	if m.verb && clause[0].lower == sentence[m.at].lower {
		return true
	}
	return r.cancelled.at(clause) > 0 || m.verb && m.words.Type != desk.EventOther && m.words.Type != desk.EventStatement && (r.announces.at(clause) > 0 || e.words == m.words)
}

// objectOf is what stands behind the verb of a clause.
func (r *reader) objectOf(clause []token) *desk.Passage {
	if len(clause) < 2 {
		return nil
	}
	p := r.passage(clause[1:])
	return &p
}

// kicker is where a headline goes on behind a few words that say what it is
// about: "Port fire: crews …".
func kicker(headline []token) int {
	const most = 6 // words
	for i, t := range headline[:min(len(headline), most+1)] {
		if t.text == ":" {
			return i + 1
		}
	}
	return 0
}

// headlineVerb is where the verb of a headline stands, at most 0 for none: the
// first word that is known for a verb, or has the ending of one behind a name.
func (r *reader) headlineVerb(headline []token) int {
	quoted := false
	for i, t := range headline {
		if strings.ContainsAny(t.text, "\"“”‘’'") && t.kind == punctuation {
			quoted = !quoted
		}
		if i == 0 || quoted || t.kind != word || r.articles.has(headline[i-1]) || r.of.has(headline[i-1]) {
			continue
		}
		if r.verbOfHeadline(headline, i) || r.presentAt(headline, i) {
			return i
		}
	}
	return -1
}

// verbOfHeadline reports whether a word is known for a verb. One with a capital
// is none where the other words have none.
func (r *reader) verbOfHeadline(headline []token, i int) bool {
	t := headline[i]
	if t.caps && !r.titles && !t.shouted() {
		return false
	}
	if r.finiteAt(headline, i) > 0 || r.past.has(t) {
		return true
	}
	if r.headlineVerbs[t.lower] {
		return r.plural(headline[:i]) || i+1 < len(headline) && r.articles.has(headline[i+1])
	}
	for _, e := range r.reading.PresentEndings {
		if stem, ok := strings.CutSuffix(t.lower, e); ok && r.headlineVerbs[stem] {
			return i+1 == len(headline) || r.finiteAt(headline, i+1) == 0 // "forces detain"
		}
	}
	return false
}

// plural reports whether a subject stands for more than one.
func (r *reader) plural(subject []token) bool {
	last := subject[len(subject)-1]
	return r.groups.has(last) || hasEnding(last.lower, r.reading.Plurals) && !hasEnding(last.lower, r.reading.NounEndings) || slices.ContainsFunc(subject, r.and.has)
}

func hasEnding(word string, endings []string) bool {
	return slices.ContainsFunc(endings, func(e string) bool { return len(word) > len(e)+2 && strings.HasSuffix(word, e) })
}

// presentAt reports whether a small word behind a name has the ending of the
// present, and no verb behind it, before which it would be a noun: "stuns", but
// not "fans cheer".
func (r *reader) presentAt(headline []token, i int) bool {
	t, next := headline[i], i+1
	if t.caps || r.titles || !t.ends(r.reading.PresentEndings) || hasEnding(t.lower, r.reading.NounEndings) || r.function(t) || !headline[i-1].caps && !headline[i-1].ends(r.reading.AdverbEndings) {
		return false
	}
	return next < len(headline) && headline[next].kind != punctuation && r.belongs.at(headline[next:]) == 0 && !r.verbOfHeadline(headline, next)
}

// headlineParty is who acts in the headline of an article: the names in its
// subject, or all of its words where they go on behind a name, "X's aide". Whom
// the lead names instead is kept where the headline only says what they are, or
// gives less of the name.
func (r *reader) headlineParty(subject []token, lead []desk.Party) []desk.Party {
	found, phrase := r.agents(subject), r.nounPhrase(subject)
	if len(phrase) > 0 && r.onlyCounts(r.tokens(phrase[0].Span)) {
		phrase = nil // "Seven killed"
	}
	if len(phrase) > 0 && (len(found) == 0 || len(found) == 1 && found[0].Span[1] < phrase[0].Span[1]) {
		found = phrase
	}
	fuller := func(p desk.Party) bool {
		return slices.ContainsFunc(found, func(q desk.Party) bool { return strings.Contains(strings.ToLower(p.Name), strings.ToLower(q.Name)) })
	}
	if len(found) == 0 || slices.ContainsFunc(lead, fuller) {
		return lead
	}
	return found
}

// onlyCounts reports whether a phrase is a number and nothing that is counted.
func (r *reader) onlyCounts(phrase []token) bool {
	return !slices.ContainsFunc(phrase, func(t token) bool { return t.kind != number && !r.counts.has(t) })
}

// newsSentences are the first sentences of an article, in which it tells what its
// lead leaves out.
func (r *reader) newsSentences(z zones) [][]token {
	const most = 12
	var list [][]token
	for _, p := range z.body {
		for _, s := range r.sentences(r.text, p) {
			if len(list) == most {
				return list
			}
			list = append(list, bounded(r.tokens(s)))
		}
	}
	return list
}

// placeOfNews is the first country or city that an article names behind the
// sentences in which releases give their places, else the first town that it
// speaks of more than once, else the country that it names first.
func (r *reader) placeOfNews(z zones, headline []token) []desk.Place {
	sentences := r.newsSentences(z)
	var named []desk.Place
	for _, s := range sentences {
		for _, place := range r.named(r.placesIn(s)) {
			if r.countries.at(r.tokens(place.Span)) > 0 {
				return []desk.Place{place}
			}
			if len(named) == 0 && r.standing(place) == town && strings.Count(r.text, place.Name) > 1 {
				named = []desk.Place{place}
			}
		}
	}
	if len(named) > 0 {
		return named
	}
	for _, s := range slices.Concat([][]token{headline}, sentences) {
		titles := r.mentions(s)
		for i := range s {
			for len(titles) > 0 && titles[0].to <= i {
				titles = titles[1:]
			}
			if len(titles) > 0 && titles[0].from <= i && (titles[0].personal() || titles[0].kind == office) {
				continue // "the Ambassador of Japan"
			}
			if n := r.lands.at(s[i:]); n > 0 && s[i].caps {
				at := cover(s[i : i+n])
				return []desk.Place{{Name: at.Of(r.text), Span: at}}
			}
		}
	}
	return nil
}

// dayOfNews is when the event of an article was where its first sentences do not
// say: the date in the line behind the headline, else the day on which it was
// published.
func (r *reader) dayOfNews(z zones) *desk.When {
	for _, s := range z.header {
		if w := r.nearest(r.tokens(s), s[0], false); w != nil {
			return w
		}
	}
	if r.published.IsZero() || r.guessed {
		return nil
	}
	return &desk.When{Date: r.published.Format(time.DateOnly), Precision: "day", Inferred: []string{"year", "month", "day", "event"}}
}
