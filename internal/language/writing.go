package language

import (
	"strconv"
	"strings"

	"attache/internal/desk"
)

// Writing is how posts are written in a language: sentence plans as data, and
// what inflects the words that fill them. Package compose is its interpreter.
type Writing struct {
	// Frames are the sentence plans of each type of event, fullest first. The
	// first that can be filled is used. See Frame.
	Frames map[desk.EventType]Frames
	// Inflect puts a phrase into a grammatical form that the frames name. nil:
	// words do not change.
	Inflect func(p Phrase, form string) string
	// Of joins what belongs to somebody: "headquarters", "the party".
	Of func(head Term, owner Phrase) Phrase
	// To joins an office with where it is held: "ambassador", "of China", "to
	// Azerbaijan". Either may be nil.
	To func(office Term, of, to *Phrase) Phrase
	// Titled joins an office and a name.
	Titled func(office, name string) string
	// Date writes a day, a range of days, or a month.
	Date func(w desk.When, year bool) string

	And   string // between the last two of a list, with its spaces
	Comma string // between the others
	// Capital makes the letter that a sentence starts with a capital; nil: the
	// language has none.
	Capital func(rune) rune
}

// Frames are the plans of one type of event by polarity.
type Frames struct {
	Happened, Planned, Cancelled []Frame
}

// Plans lists the frames of a type of event.
func Plans(happened, planned, cancelled []Frame) Frames {
	return Frames{Happened: happened, Planned: planned, Cancelled: cancelled}
}

// DateParts takes a date apart for writing it. end is the last day of a range
// within the month, 0 for none; ranges over months are written by their first
// day. Month and day count from 1.
func DateParts(w desk.When) (year string, month, day, end int) {
	number := func(s string) int {
		n, _ := strconv.Atoi(s) // 2006-01-02, see desk.When
		return n
	}
	if w.End != "" && w.End[:7] == w.Date[:7] {
		end = number(w.End[8:])
	}
	return w.Date[:4], number(w.Date[5:7]), number(w.Date[8:]), end
}

// Frame is a sentence with slots: {who}, {with}, {where}, {when}, {about},
// {object}. {with:ins} is the slot in a form that Writing.Inflect knows.
// [ … ] is left out when a slot within it is empty or was dropped for length;
// it may not be nested. {he|she|they|unknown} agrees with who.
type Frame string

// Phrase is a noun phrase of the language that is written in.
type Phrase struct {
	Text   string
	Forms  map[string]string // forms that rules do not give
	Class  string            // grammatical gender of its head: "m", "f", "n", "pl"
	Person bool              // a person's name
	Office bool              // a person's office
	Gender desk.Gender       // of the person
	Plain  bool              // stands as in the source: not inflected by rules
	Source desk.Span         // in the text of the release
}

// Form is the phrase in a form that it knows by itself.
func (p Phrase) Form(name string) (string, bool) {
	if name == "" {
		return p.Text, true
	}
	s, ok := p.Forms[name]
	return s, ok
}

// Phrase is the term as a phrase.
func (t Term) Phrase() Phrase { return Phrase{Text: t.Text, Forms: t.Forms, Class: t.Class} }

// Terms reads a part of a lexicon, one term to a line:
//
//	concept: text | other spelling {gen=…; ins=…; class=f}
//
// It panics on a line that it cannot read: lexica are part of the program.
func Terms(kind Kind, list string) []Term {
	var terms []Term
	for line := range strings.Lines(list) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		concept, rest, ok := strings.Cut(line, ": ")
		if !ok {
			panic("language: a term without a colon: " + line)
		}
		t := Term{Concept: concept, Kind: kind}
		if text, forms, ok := strings.Cut(rest, " {"); ok {
			rest = text
			t.Forms = map[string]string{}
			for form := range strings.SplitSeq(strings.TrimSuffix(forms, "}"), "; ") {
				name, value, ok := strings.Cut(form, "=")
				switch {
				case !ok:
					panic("language: a form without its name: " + line)
				case name == "class":
					t.Class = value
				case name == "gender":
					t.Gender = desk.Gender(value)
				default:
					t.Forms[name] = value
				}
			}
		}
		spellings := strings.Split(rest, " | ")
		t.Text, t.Also = spellings[0], spellings[1:]
		terms = append(terms, t)
	}
	return terms
}
