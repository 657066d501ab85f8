// Package facts finds the headline facts of a release: who did what, with
// whom, where, when, about what, the figures and the quotations, each with its
// place in the text. It works from words and rules that a language gives as
// data (language.Reading); a fact that is not surely there is left out.
package facts

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"attache/internal/desk"
	"attache/internal/language"
)

// Options are what is known of a release besides its text.
type Options struct {
	Title     string         // of the document, for a text without a headline
	Published time.Time      // when it was released; zero: unknown, and no year is inferred
	Zone      *time.Location // of times in the text; nil: unknown
}

// Read finds the facts of a text in a language. Every span lies in the text
// and yields the Text beside it.
func Read(text string, l language.Language, o Options) desk.Facts {
	r := newReader(text, l, o)
	f := desk.Facts{Language: l.Tag}
	z := r.zones()
	if z.headline.Empty() {
		return f
	}
	f.Headline = &desk.Passage{Text: z.headline.Of(text), Span: z.headline}
	f.Boilerplate, f.Contacts = z.boilerplate, z.contacts
	if !z.embargo.Empty() {
		f.Embargo = r.embargo(z.embargo)
	}
	if !z.dateline.Empty() {
		f.Dateline = &desk.Dateline{Place: z.datePlace, Span: z.dateline}
		if dates := r.dates(z.dateline.Of(text), 0); len(dates) > 0 {
			f.Dateline.Date = dates[0].Date
			r.published, _ = time.Parse(time.DateOnly, dates[0].Date) // "today" is the dateline's day
		}
	}
	if !z.lead.Empty() {
		f.Lead = &desk.Passage{Text: z.lead.Of(text), Span: z.lead}
		r.headlineFacts(&f, z)
	}
	for _, p := range z.body {
		dates := r.dates(p.Of(text), p[0])
		f.Numbers = append(f.Numbers, r.numbers(p, dates)...)
		f.Warnings = append(f.Warnings, r.weekdays(p, dates)...)
	}
	f.Quotes = r.quotes(z.body, slices.Concat(f.Who, f.With))
	return f
}

// headlineFacts reads the event and its parts from headline and lead.
func (r *reader) headlineFacts(f *desk.Facts, z zones) {
	headline := tokenize(r.text, z.headline)
	sentence := sentences(r.text, z.lead, r.abbreviations)[0]
	lead := tokenize(r.text, sentence)
	m, ok := r.event(headline, lead)
	if !ok || m.at < 0 {
		f.Event = &desk.Event{Type: desk.EventOther, Text: f.Headline.Text, Span: f.Headline.Span, Polarity: desk.Happened}
		if ok {
			f.Event.Type = m.words.Type
		}
		f.When = r.when(sentence, desk.Span{sentence[0], sentence[0]})
		return
	}
	found := r.analyse(lead, m)
	f.Event = &desk.Event{
		Type: m.words.Type, Text: found.clause.Of(r.text), Span: found.clause, Polarity: found.polarity, Object: found.object,
	}
	f.Who, f.With, f.Where, f.About, f.Why = found.who, found.with, found.where, found.about, found.why
	r.join(f.Who, z.body)
	r.join(f.With, z.body)
	f.When = r.when(sentence, lead[m.at].span)
}

// weekdays reports dates of a paragraph whose weekday is another than the one
// beside them.
func (r *reader) weekdays(p desk.Span, dates []desk.When) []desk.Note {
	var notes []desk.Note
	for _, d := range dates {
		t, err := time.Parse(time.DateOnly, d.Date)
		if err != nil || d.Precision != "day" || slices.Contains(d.Inferred, "year") {
			continue
		}
		before := tokenize(r.text, desk.Span{max(p[0], d.Span[0]-24), d.Span[0]})
		for len(before) > 0 && before[len(before)-1].text == "," {
			before = before[:len(before)-1]
		}
		if len(before) == 0 {
			continue
		}
		last := before[len(before)-1]
		if day, ok := r.reading.Weekdays[last.lower]; ok && time.Weekday(day) != t.Weekday() {
			notes = append(notes, desk.Note{
				Message: d.Text + " is a " + t.Weekday().String() + ", and the text says " + last.text,
				Span:    desk.Span{last.span[0], d.Span[1]},
			})
		}
	}
	return notes
}

// Numbers finds the figures of any text in a language, dates aside.
func Numbers(text string, l language.Language) []desk.Number {
	r := newReader(text, l, Options{})
	return r.numbers(desk.Span{0, len(text)}, r.dates(text, 0))
}

// Dates finds the dates of any text in a language.
func Dates(text string, l language.Language, o Options) []desk.When {
	return newReader(text, l, o).dates(text, 0)
}

// reader reads one text.
type reader struct {
	*lexis
	text      string
	published time.Time
	zone      *time.Location
}

func newReader(text string, l language.Language, o Options) *reader {
	return &reader{lexis: lexisOf(l), text: text, published: o.Published, zone: o.Zone}
}

// lexis is a language's words, made ready for finding.
type lexis struct {
	reading      *language.Reading
	datePatterns []*regexp.Regexp

	events []eventPhrases

	and, with, places, topics, purposes, planned, cancelled phrases
	offices, honorifics, countries, institutions, venues    phrases

	of, articles, says, organisations, abbreviations, common, relative map[string]bool

	genders map[string]desk.Gender // by honorific or pronoun
}

type eventPhrases struct {
	words        *language.EventWords
	verbs, nouns phrases
}

// compiled holds what lexisOf made of each language: words and patterns are
// made ready once, when the first text needs them.
var compiled sync.Map // *language.Reading to *lexis

func lexisOf(l language.Language) *lexis {
	reading := l.Reading
	if reading == nil {
		reading = &language.Reading{}
	} else if ready, ok := compiled.Load(reading); ok {
		return ready.(*lexis)
	}
	x := &lexis{
		reading: reading,
		and:     newPhrases(reading.And), with: newPhrases(reading.With), places: newPhrases(reading.Places),
		topics: newPhrases(reading.Topics), purposes: newPhrases(reading.Purposes),
		planned: newPhrases(reading.Planned), cancelled: newPhrases(reading.Cancelled),
		of: set(reading.Of), articles: set(reading.Articles), says: set(reading.Says), organisations: set(reading.Organisations),
		abbreviations: set(reading.Abbreviations), common: map[string]bool{}, relative: set(reading.Relatives),
		genders: map[string]desk.Gender{},
	}
	for i := range reading.Events {
		e := &reading.Events[i]
		x.events = append(x.events, eventPhrases{e, newPhrases(e.Verbs), newPhrases(e.Nouns)})
	}
	terms := map[language.Kind][]string{}
	for _, t := range l.Terms {
		forms := append([]string{t.Text}, t.Also...)
		for _, form := range forms {
			terms[t.Kind] = append(terms[t.Kind], form)
			if t.Kind == language.Honorific {
				x.genders[strings.TrimSuffix(strings.ToLower(form), ".")] = t.Gender
			}
			if t.Kind != language.Honorific && t.Kind != language.Country && t.Kind != language.Capital {
				for _, w := range tokenize(form, desk.Span{0, len(form)}) {
					x.common[w.lower] = true
				}
			}
		}
	}
	x.offices, x.honorifics = newPhrases(terms[language.Office]), newPhrases(terms[language.Honorific])
	x.countries, x.institutions = newPhrases(terms[language.Country]), newPhrases(terms[language.Institution])
	x.venues = newPhrases(terms[language.Venue])
	x.compileDates()
	if l.Reading != nil {
		compiled.Store(reading, x)
	}
	return x
}

// function reports whether a word is a small one that holds others together.
func (l *lexis) function(w string) bool {
	return l.of[w] || l.articles[w] || l.and[w] != nil || l.with[w] != nil || l.places[w] != nil || l.topics[w] != nil || l.purposes[w] != nil
}

func set(list []string) map[string]bool {
	m := map[string]bool{}
	for _, w := range list {
		m[w] = true
	}
	return m
}
