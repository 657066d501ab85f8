package language

import (
	"strconv"
	"strings"

	"attache/internal/desk"
)

// Writing is how posts are written in a language: sentence plans as data, and
// what inflects the words that fill them. Package compose is its interpreter.
// Every function may be nil where the language has no use for it.
type Writing struct {
	// Frames are the sentence plans of each type of event, best first. The
	// first that can be filled is used. See Frame.
	Frames map[desk.EventType]Frames
	// Classes are what a choice of words such as {opened|opened} distinguishes,
	// in order: of "m", "f", "n", "sg", "pl", "mpl", "fpl", "mdu" and "fdu". See
	// Frame.
	Classes []string
	// ClassOf is the class of a name that no term has, by its words; "" when they
	// do not tell. nil: no name tells.
	ClassOf func(name string) string

	// Forms are the names of the grammatical forms that Inflect knows: cases
	// ("gen", "ins"), articles ("the", "a"), a preposition with what it demands
	// ("at": "au Canada", "en France", "à Paris"), in a language's own terms.
	Forms []string
	// Inflect puts a phrase into one of the Forms.
	Inflect func(p Phrase, form string) string
	// Of joins what belongs to somebody: "headquarters", "the party".
	Of func(head Term, owner Phrase) Phrase
	// To joins an office with where it is held: "ambassador", "of China", "to
	// Azerbaijan". One of the two may be nil.
	To func(office Term, of, to *Phrase) Phrase
	// Titled joins an office and a name. The name stands in it as it came; a sign
	// behind it ("the ambassador, Guo Min,") is left out before another one.
	Titled func(office, name string) string
	// Sandhi changes the end of what was written before words that follow, where a
	// small word takes another shape before them: "с", "со Всемирной…". It returns
	// the changed text.
	Sandhi func(before, next string) string
	// Called names an organisation whose name has no translation by what it is:
	// "the company Skylark", so that what follows can be inflected and agree.
	// nil: the name stands alone.
	Called func(kind Term, name string) Phrase
	// Nominative takes a person's name out of one of the Forms, as a release of
	// this language has it, "" being one that nobody knows; ok is false where it
	// stands in another. nil: names have no cases.
	Nominative func(name, form string) (nominative string, ok bool)
	// Carry writes a person's name of another language in this one, by a rule
	// for the pair: "Guo Min", "Го Минь". ok is false where there is none; the
	// name then stays as it stands. What was carried is marked for the reviewer.
	Carry func(name, from string) (carried string, ok bool)

	// When writes a day, a range of days, or a month, with the preposition that
	// it takes; form "" is how it stands in a plain sentence ("on 9 June"), other
	// forms are the language's own.
	When func(w desk.When, form string, year bool) string
	// Number is how figures look: signs and plural rules of CLDR.
	Number Figures
	// Amount joins a figure with what it counts; nil: by spaces. See Amount.
	Amount func(a Amount) string
	// Correction is what a post begins with that corrects a published one, as the
	// language's press writes it, with its colon and what stands behind that.
	Correction string
	// Quote puts a quotation into the language's quotation marks.
	Quote func(s string) string

	// Euphony changes letters between words for their sound, without changing the
	// length of the text («y» to «e»). What rests on the release stays as it is.
	Euphony func(text string) string

	And   string // between the last two of a list, with its spaces
	Comma string // between the others
	// Capital makes the letter that a sentence starts with a capital; nil: the
	// language has none.
	Capital func(rune) rune
	// TagJoin stands between the words of a hashtag; without it they are written
	// together, each with a capital.
	TagJoin string
}

// Pinyin is what Writing.Carry is told of Chinese names that a release in Latin
// letters gives, after BCP 47.
const Pinyin = "zh-Latn"

// Figures are how numbers look in a language.
type Figures struct {
	Locale Locale // github.com/gohugoio/locales has one for each language
	// Grouped is from how many digits on they are grouped in threes: 4 for
	// "1,234", 5 where "1234" stands as it is.
	Grouped int
	// Scales are the words for large numbers, largest first.
	Scales []Scale
}

// Scale is a word for a power of ten: 6, "million". Forms by plural category
// ("one", "few", "many") where the word has them.
type Scale struct {
	Zeros int
	Term  Term
}

// Amount is a figure and what it counts, for Writing.Amount.
type Amount struct {
	Figure string // "6.2"
	Scale  string // "million", in the plural that the figure demands; "" for none
	What   Term   // the currency or thing
	Noun   string // What in the plural that the figure and scale demand
}

// Frames are the plans of one type of event by polarity.
type Frames struct {
	Happened, Planned, Cancelled []Frame
}

// Plans lists the frames of a type of event.
func Plans(happened, planned, cancelled []Frame) Frames {
	return Frames{Happened: happened, Planned: planned, Cancelled: cancelled}
}

// PutOff lists frames of what was cancelled, and before them the same ones for
// what was put off, with another word in the place of the one for cancelled.
func PutOff(cancelled, postponed string, frames ...Frame) []Frame {
	off := make([]Frame, 0, 2*len(frames))
	for _, f := range frames {
		off = append(off, "<postponed>"+Frame(strings.ReplaceAll(string(f), cancelled, postponed)))
	}
	return append(off, frames...)
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

// Frame is a sentence with slots.
//
//	{who} {with} {where} {when} {about} {object} {why} {number} {quote}
//
// are filled with what the release states. {with:ins} is a slot in a form that
// Writing.Inflect knows (for {when}, Writing.When); in {with:*ins} only the last
// of a list takes the form, and the others stand as they are.
//
// {he|she|they} chooses by what who is, in the order of Writing.Classes;
// {object~a|b|c} by another slot, {first~a|b|c} by the first of who, with whom a
// verb before its subject agrees. Where the class is not known (a person whose
// gender nobody tells) and the words in question differ, the choice cannot be
// made, unless there is one more word than classes, for this case.
//
// [ … ] is left out when a slot or a choice within it cannot be filled, or a
// slot was dropped for length. It may not be nested. A frame with a slot or
// choice outside of brackets that cannot be filled is not used.
//
// A frame may begin with conditions on who: <person>, <organisation>, <one>,
// <several>; <receives>, where they get the award or gift, <attends>, where they
// took part in a conference of others; and <postponed>, of what was put off.
type Frame string

// Phrase is a noun phrase of the language that is written in.
type Phrase struct {
	Text    string
	Forms   map[string]string // forms that rules do not give
	Class   string            // grammatical class of its head: "m", "f", "n", "pl", "mpl", "fpl"; "" unknown
	Kind    Kind              // of its head; "" unknown
	Concept string            // when it is one term of the lexicon: "AZ"
	Person  bool              // a person's name
	Office  bool              // a person's office
	Titled  bool              // a name behind its office, which bears the form
	Gender  desk.Gender       // of the person
	Plain   bool              // stands as in the source: not a word of the language
	Carried bool              // a name that Writing.Carry wrote
	Counted bool              // a figure with what it counts
	Source  desk.Span         // in the text of the release
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
func (t Term) Phrase() Phrase {
	return Phrase{Text: t.Text, Forms: t.Forms, Class: t.Class, Kind: t.Kind, Concept: t.Concept}
}

// For is the term as it is said of a person: ok is false when its words differ
// for men and women and the gender is not known. The feminine is the form "f" of
// a term, its cases "fgen" and so on.
func (t Term) For(g desk.Gender) (of Term, ok bool) {
	feminine, two := t.Forms["f"]
	if !two || g == desk.Masculine {
		return t, true
	}
	if g != desk.Feminine {
		return t, false
	}
	of = t
	of.Text, of.Class, of.Forms = feminine, "f", map[string]string{}
	for name, form := range t.Forms {
		if short, ok := strings.CutPrefix(name, "f"); ok && short != "" {
			of.Forms[short] = form
		}
	}
	return of, true
}

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
