package facts

import (
	"cmp"
	"slices"
	"strings"

	"attache/internal/desk"
	"attache/internal/language"
)

// Text is what any text says, sentence by sentence, before anybody asks which
// of it is the news. It is how a post is read that is held against a release,
// and how the release is read for that.
type Text struct {
	Sentences []Sentence
	Quotes    []Quoted
}

// Sentence is one sentence of a text.
type Sentence struct {
	Span     desk.Span
	Words    []Word
	Dates    []desk.When
	Weekdays []Weekday     // also those beside a date
	Times    []Clock       // of day
	Numbers  []desk.Number // neither dates nor times
	Parties  []Named       // whom it names
	Events   []Stated
}

// Named is somebody whom a text names, with the role where it stands beside the
// name.
type Named struct {
	desk.Party
	Sure bool // that it is a person; else the name may be anybody's
}

// Word is a word, a figure or a mark. A Han character is a word of its own.
type Word struct {
	Span  desk.Span
	Text  string
	Lower string // in small letters, folded as the language folds
	Bare  string // without what is written onto it; "" where nothing is
	Class Class
}

// Class is what a language knows of a word; more than one may hold.
type Class uint16

// The classes.
const (
	Mark Class = 1 << iota
	Figure
	Capital
	Small // it holds others together: "of", "the", "with"
	Calendar
	OfOffice // it is of an office, an honorific or what offices are for
	OfBody   // it is of the name of an organisation or a venue
	OfCountry
	OfEvent // it states an event
	OfVerb  // it is a verb that states an event
	Saying
	Tense // it tells what is planned or cancelled, or helps a verb
)

// Weekday is the name of a day of the week.
type Weekday struct {
	Day  int // 0 is Sunday
	Span desk.Span
}

// Stated is a place at which words state an event, and who is said to act in it.
type Stated struct {
	Type      desk.EventType
	Verb      bool
	Span      desk.Span
	Polarity  desk.Polarity
	Who, With []desk.Party
	Where     []desk.Place
}

// Quoted is what stands between quotation marks, whether somebody says it or not.
type Quoted struct {
	Span    desk.Span // without the marks
	Outer   desk.Span // with them
	Speaker string    // named in the same paragraph, "" for nobody
}

// Parse reads every sentence of a text. Options.Published is what relative
// dates and those without a year are read against.
func Parse(text string, l language.Language, o Options) Text {
	r := newReader(text, l, o)
	var t Text
	at := 0
	for line := range strings.Lines(text) {
		paragraph := trim(text, desk.Span{at, at + len(line)})
		at += len(line)
		if paragraph.Empty() {
			continue
		}
		if parts := r.quotedIn(paragraph); len(parts) > 0 {
			said := r.attributions(paragraph, parts, &voices{})
			first, _ := said.first()
			for i, q := range parts {
				t.Quotes = append(t.Quotes, Quoted{Span: q.span, Outer: q.outer, Speaker: cmp.Or(said[i].who, first)})
			}
		}
		for _, s := range r.sentences(text, paragraph) {
			t.Sentences = append(t.Sentences, r.parsed(s))
		}
	}
	return t
}

func (r *reader) parsed(span desk.Span) Sentence {
	tokens := r.tokens(span)
	s := Sentence{Span: span, Words: make([]Word, len(tokens)), Dates: r.dates(tokens)}
	s.Times = r.clocks(tokens, s.Dates)
	for _, n := range r.numbers(tokens, s.Dates) {
		if !slices.ContainsFunc(s.Times, func(c Clock) bool { return c.Span.Overlaps(n.Span) }) {
			s.Numbers = append(s.Numbers, n)
		}
	}
	r.classify(tokens, s.Words)
	for i := 0; i < len(tokens); i++ {
		if n, day := r.days.at(tokens[i:]); n > 0 {
			s.Weekdays = append(s.Weekdays, Weekday{Day: day, Span: cover(tokens[i : i+n])})
			i += n - 1
		}
	}
	for _, m := range r.mentions(tokens) {
		if m.kind != country {
			s.Parties = append(s.Parties, Named{m.party, m.kind == person})
		}
	}
	for _, m := range r.statements(tokens) {
		if m.words.Type == desk.EventOther { // a verb that states no event of note
			continue
		}
		around, m := aroundOf(tokens, m)
		found := r.analyse(around, m)
		s.Events = append(s.Events, Stated{
			Type: m.words.Type, Verb: m.verb, Span: cover(around[m.at : m.at+m.n]), Polarity: r.polarity(around, m),
			Who: found.who, With: found.with, Where: found.where,
		})
	}
	return s
}

// aroundOf are the tokens around a statement: those of its sentence, unless no
// full stop ends it.
func aroundOf(tokens []token, m statement) ([]token, statement) {
	from := max(0, min(m.at-sentence/2, len(tokens)-sentence))
	m.at -= from
	return bounded(tokens[from:]), m
}

// classify says of every word what the language knows of it.
func (r *reader) classify(tokens []token, words []Word) {
	mark := func(i, n int, c Class) {
		for k := i; k < min(i+n, len(words)); k++ {
			words[k].Class |= c
		}
	}
	for i, t := range tokens {
		w := &words[i]
		w.Span, w.Text, w.Lower, w.Bare = t.span, t.text, t.lower, t.bare
		switch t.kind {
		case punctuation:
			w.Class |= Mark
			continue
		case number:
			w.Class |= Figure
			continue
		}
		if t.caps {
			w.Class |= Capital
		}
		rest := tokens[i:]
		if r.function(t) || r.relatives.has(t) || r.breaks.has(t) || r.first.has(t) || r.by.has(t) {
			w.Class |= Small
		}
		n, _ := r.months.at(rest)
		m, _ := r.days.at(rest)
		k, _ := r.near.at(rest)
		mark(i, max(n, m, k), Calendar)
		mark(i, max(r.offices.at(rest), r.honorifics.at(rest), r.portfolio.at(rest)), OfOffice)
		mark(i, max(r.organisations.at(rest), r.venues.at(rest), r.institutions.at(rest)), OfBody)
		mark(i, r.countries.at(rest), OfCountry)
		mark(i, r.says.at(rest), Saying)
		mark(i, max(r.planned.at(rest), r.cancelled.at(rest), r.passive.at(rest)), Tense)
		if n, e := r.events.at(rest); n > 0 && e.words.Type != desk.EventOther {
			mark(i, n, OfEvent)
			if e.verb {
				mark(i, n, OfVerb)
			}
		}
	}
}

// Fold brings a word to the form in which Word.Lower has it.
func Fold(w string, l language.Language) string {
	lower, _ := lexisOf(l).fold(w)
	return lower
}
