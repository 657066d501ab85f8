package language

import (
	"strings"

	"attache/internal/desk"
)

// Reading is how facts are found in releases of a language: words, as data.
// Package facts is its interpreter. Words are in small letters unless they are
// said to be as written. Office, honorific, country, institution and venue
// words come from Language.Terms.
type Reading struct {
	Months   map[string]int // name, short name or inflected form: 1 to 12
	Weekdays map[string]int // name: 0 (Sunday) to 6
	// Dates are patterns of dates, as regular expressions of package regexp in
	// which {day}, {month} (a name), {number} (a month's number), {year} and
	// {end} (last day of a range) stand for their parts.
	Dates    []string
	Relative map[string]int // "today": 0, "yesterday": -1, in days

	Decimal string            // decimal separator: "." or ","
	Scales  map[string]string // "million": "000000"
	Money   map[string]string // "dollars": "USD"

	Events []EventWords // in order: of equals, the first wins

	And      []string // "and"
	With     []string // before a counterpart: "with"
	Places   []string // before a place: "at", "in"
	Topics   []string // before a topic: "on", "regarding"
	Purposes []string // before a reason or purpose: "in order to", "to mark"
	Articles []string // "the"
	Of       []string // what holds the parts of a name or office together: "of", "for", "to"

	OfOnly    []string // what an office or a venue belongs to: "of"
	ToOnly    []string // where an office is held: "to", "in"
	Relatives []string // what begins a clause about a name: "who"

	Planned   []string // "will", "is to"
	Cancelled []string // "postponed"
	Negations []string // "not"
	Says      []string // verbs of speaking: "said"
	Feminine  []string // pronouns: "she", "her"
	Masculine []string

	Organisations []string // words that make a name one of an organisation: "ministry", "ltd"
	Abbreviations []string // words whose full stop ends no sentence: "dr", "no"

	Embargoes   []string // "embargoed until"
	Immediate   []string // "for immediate release"
	Boilerplate []string // how a boilerplate's heading starts: "about", "notes to editors"
	Contacts    []string // "media contact", "press office"
}

// EventWords are the words of one type of event.
type EventWords struct {
	Type  desk.EventType
	Verbs []string // finite forms that state the event: "visited", "visits"
	Nouns []string // "visit"; less sure than verbs
}

// Words splits a list of words and phrases at its commas.
func Words(list string) []string {
	parts := strings.Split(list, ",")
	for i := range parts {
		parts[i] = strings.Join(strings.Fields(parts[i]), " ")
	}
	return parts
}
