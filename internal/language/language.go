// Package language says what a language is to Attaché: how it is told apart,
// how its releases are read, and how posts are written in it. Each language is
// one package below this one; package all registers them, one line each.
package language

import "attache/internal/desk"

// Language is one language: plain data and pure functions, built when it is
// asked for.
type Language struct {
	Tag    string // BCP 47: "az"
	Name   string // in English: "Azerbaijani"
	Native string // in itself: "Azərbaycanca"
	RTL    bool   // written from right to left
	Signs  Signs  // what its texts are told by

	Terms    []Term    // the built-in lexicon
	Reading  *Reading  // how facts are found; nil: only what needs no words of the language
	Writing  *Writing  // how posts are written; nil: no posts are composed in it
	Checking *Checking // how posts are held against releases, besides the reading
}

// Kind of a term.
type Kind string

// The kinds.
const (
	Office      Kind = "office"      // "ambassador", "deputy chairman"
	Honorific   Kind = "honorific"   // "Ms."
	Country     Kind = "country"     // Concept is the ISO 3166-1 code: "AZ"
	Capital     Kind = "capital"     // Concept is "capital:AZ"
	City        Kind = "city"        // of those that are no capitals: "city:America/New_York"
	Institution Kind = "institution" // "United Nations"
	Venue       Kind = "venue"       // "headquarters", "museum", "embassy"
	Topic       Kind = "topic"       // "bilateral relations"
	Thing       Kind = "thing"       // what events are about: "agreement", "annual report", "school"
	Occasion    Kind = "occasion"    // what is celebrated or mourned: "Independence Day"
	Currency    Kind = "currency"    // Concept is the ISO 4217 code: "USD"
	Generic     Kind = "generic"     // what an organisation is, said beside its name: "company"
	Modifier    Kind = "modifier"    // what may be left out before a thing: "new", "joint"
	Privative   Kind = "privative"   // what may not: "draft", "former"
	Nationality Kind = "nationality" // Concept is "nationality:AZ"; read as the country, written of it in offices
)

// Term is a word or fixed phrase with the same meaning in all languages that
// list its Concept. It serves reading and writing alike.
type Term struct {
	Concept string // the same in all languages: "ambassador", "AZ", "bilateral-relations"
	Kind    Kind
	Text    string            // dictionary form, as it is written in a post
	Forms   map[string]string // inflected forms that rules do not give, by grammatical name: "gen", "ins", "pl"
	Also    []string          // other spellings, read but never written
	Gender  desk.Gender       // of the person that an honorific names
	Class   string            // grammatical gender or class of the word: "m", "f", "n", "pl", "mpl", "fpl"
}

// Set is the languages that a program was built with, in order of preference.
type Set []Language

// Find returns the language with a tag.
func (s Set) Find(tag string) (Language, bool) {
	for _, l := range s {
		if l.Tag == tag {
			return l, true
		}
	}
	return Language{}, false
}

// Written lists the tags of the languages in which posts can be written.
func (s Set) Written() []string {
	var tags []string
	for _, l := range s {
		if l.Writing != nil {
			tags = append(tags, l.Tag)
		}
	}
	return tags
}

// Tags lists the tags of the set.
func (s Set) Tags() []string {
	tags := make([]string, len(s))
	for i, l := range s {
		tags[i] = l.Tag
	}
	return tags
}
