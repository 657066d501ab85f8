package language

import (
	"slices"
	"strings"

	"attache/internal/desk"
)

// Order is where the verb of a plain sentence stands.
type Order uint8

// The orders.
const (
	SVO Order = iota // who acts, verb, the rest: English, Chinese
	SOV              // the verb ends the sentence: Turkish
	VSO              // the verb comes first: Arabic
)

// Reading is how facts are found in releases of a language: words, as data.
// Package facts is its interpreter. Words are in small letters; one that ends
// with an asterisk stands for all that start like it. Office, honorific,
// country, institution and venue words come from Language.Terms as well.
type Reading struct {
	Order    Order
	VerbLast bool // a participle may end the clause whose verb comes second: German
	Uncased  bool // the script has no capitals
	Unspaced bool // words are not parted by spaces: Chinese
	// LooseNames says that names of offices and organisations go on in small
	// letters: "ministre de la culture".
	LooseNames bool
	Dotless    bool       // i and ı are two letters
	Clitics    [][]string // what may be written onto the start of a word, in order: "و", "ب", "ال"
	// Inflections are the endings of nouns that are written together, "" among
	// them: a word is also known by the office, venue, organisation or event at
	// its end. German; none: compounds are not read.
	Inflections []string
	NounCaps    bool     // all nouns have capitals: German
	Compounds   bool     // a noun before another says which, without a word between: "data processor"
	Elisions    []string // what stands before an apostrophe as a word of its own: "l"

	Months   map[string]int // name, short name or inflected form: 1 to 12
	Weekdays map[string]int // name: 0 (Sunday) to 6
	// Dates are patterns of dates: words parted by spaces, among which {day},
	// {month} (a name), {number} (a month's number), {year}, {end} (last day of
	// a range) and {endmonth} stand for their parts and - for any dash. A comma
	// before a year and a full stop behind any part need not be said.
	Dates      []string
	MonthFirst bool           // 5/4/2026 is the fourth of May
	Ordinals   []string       // endings of the number of a day: "th"
	OrdinalDot bool           // a full stop makes a number an ordinal
	Relative   map[string]int // "today": 0, "yesterday": -1, in days
	Next       []string       // before a weekday to come: "next"
	Calendar   Calendar       // how else days are told

	// DatelineMarks are the characters that end a dateline which has no dash,
	// and Agencies what may begin one: Chinese.
	DatelineMarks string
	Agencies      []string

	Decimal  string            // decimal separator: "." or ","
	Scales   map[string]string // "million": "000000"
	Money    map[string]string // "dollars": "USD"
	Numerals map[string]string // numbers in words: "three": "3"
	Measures []string          // what stands behind a number in characters that counts: "所"

	Events []EventWords // in order: of equals, the first wins

	And         []string // "and"
	With        []string // before a counterpart: "with", "joined by"
	WithAfter   []string // behind one: "ilə"
	By          []string // before who acts in the passive: "by"
	ByAfter     []string // behind: "tərəfindən"
	From        []string // before who gives: "from"
	To          []string // before who receives a gift or a message: "to"
	ToPrefixes  []string // written onto who receives: "ل"
	Between     []string // behind two that take part: "arasında"
	Places      []string // before a place: "at", "in"
	Abstracts   []string // endings of nouns with capitals that name no place, whatever stands before them: "heit"
	NoPlaces    []string // phrases that begin like a place, or like who acts, and are neither: "in the presence of", "por unanimidad"
	Settlements []string // beside the name of a town, no part of it: "şehrinde", "city" of "city of A"
	Topics      []string // before a topic: "on", "regarding"
	Purposes    []string // before a reason or purpose: "in order to", "to mark"
	Breaks      []string // before a clause that is another's: "according to", "while"
	Articles    []string // "the"
	As          []string // before the office that somebody is appointed to: "as", "to the post of"
	Of          []string // what holds the parts of a name or office together: "of", "for", "to"

	PlaceEndings, GenitiveEndings, DativeEndings, AccusativeEndings, WithEndings []string // of cases
	Partitives                                                                   []string // endings of what the name behind it is one of: "lerinden"
	ByEndings                                                                    []string // of the case of who acts in the passive
	FamilyNames                                                                  []string // endings of family names behind which a case ending may stand ("ov"); of an unspaced script, the names themselves
	Patronymics, PlaceGenitives                                                  []string // endings of a name that stands between given and family name, and of a place in the genitive
	OriginEndings                                                                []string // of adjectives of origin, in a language that has articles written onto them: "ي"
	Particles                                                                    []string // within names: "بن"
	PlaceOffices                                                                 []string // offices that a place follows without a word between: "عمدة"
	Invites                                                                      []string // before who invited: "at the invitation of"
	InvitesAfter                                                                 []string // behind: "dəvəti ilə"
	// Declined says that names of countries are known by their stems, for they
	// have case endings; CutEndings are the letters that those replace.
	Declined   bool
	CutEndings string

	Republics []string // the form of a state, before its name: "Republic of"
	OfOnly    []string // what an office or a venue belongs to: "of"
	ToOnly    []string // where an office is held: "to", "in"
	Plurals   []string // endings of regular plurals: "s"
	Relatives []string // what begins a clause about a name: "who"

	Passive                []string // auxiliaries: "was", "been", "has"
	Planned                []string // "will", "is to"
	FutureEndings          []string // of verbs of what is to come: "rá"
	Cancelled              []string // "postponed"
	Postponed              []string // of Cancelled, what says that it will still be: "postponed"
	Receives               []string // of an award or gift, when who is the one that gets it: "won", "received"
	PeopleOnly             []string // of a meeting, the verbs that state one where they act on people: "met"
	Hosting                []string // those that do so where it is a person with an office: "received"
	Modals                 []string // before a verb, when what it states is only wanted or denied: "must"
	Attends                []string // of a conference, when who takes part in it: "attended"
	IntroAfter             []string // behind words of time that begin a sentence: "ərəfəsində"
	LedBy                  []string // before who leads a group: "led by"
	Presence               []string // before those who are there as well: "in the presence of", "welcomed by"
	PresenceAfter          []string // behind them: "iştirakı ilə"
	Hands                  []string // verbs by which a gift or a prize passes from hand to hand: "handed over"
	Says                   []string // verbs of speaking: "said"
	Urges                  []string // verbs of speaking that are the news themselves: "warned", "welcomed"
	Reads                  []string // verbs of speaking of what a text says: "reads", "it says there"
	That                   []string // behind a verb of speaking, before what is said: "that"
	Announces              []string // verbs that only tell of an event: "announced"
	Copula                 []string // how a description of an organisation goes on behind its name: "is a"
	FirstPerson            []string // "i", "we"
	Groups                 []string // that stand for several people: "representatives", "families"
	Pronouns               []string // that stand for somebody named before: "she", "they"
	She, He                []string // those that stand for a woman, and for a man: "she"
	HerEndings, HisEndings []string // of family names that tell whose they are: "ова"
	Participles            []string // endings of verbs that only describe the noun behind them, where the verb ends a sentence: "ən"
	PastEndings            []string // by which a verb in the past is known, listed or not: "ed"
	Past                   []string // verbs in the past that have none of them: "met"
	// HeadlineVerbs are what is a verb in headlines and may be a noun elsewhere,
	// in the plural of the present: "slam", "win".
	HeadlineVerbs []string
	// Heard are words that only tell how the news came, up to the comma behind
	// them: "记者从市政府获悉，".
	Heard     []string
	Meanwhile []string // before what happens at the same time: "as"
	// PresentEndings are those of verbs in the present, NounEndings those of
	// nouns among what ends so, and AdverbEndings those of words that may stand
	// between who acts and the verb: "s", "ss", "ly".
	PresentEndings, NounEndings, AdverbEndings []string

	Offices       []string // besides those of the terms
	Honorifics    []string
	Venues        []string
	Portfolio     []string // what offices are for: "health", "foreign", "affairs"
	PostNominals  []string // behind a name: "mp", "ph.d."
	Organisations []string // words that make a name one of an organisation: "ministry", "ltd"
	Starters      []string // words that start sentences and no names: "the", "they"
	Abbreviations []string // words whose full stop ends no sentence: "dr", "no"

	Embargoes   []string // "embargoed until"
	Immediate   []string // "for immediate release"
	Boilerplate []string // how a boilerplate's heading starts: "about", "notes to editors"
	Contacts    []string // "media contact", "press office"
	Mastheads   []string // of a line that only says who issues a release, besides offices: "member for"
	Labels      []string // beside a release's date: "date", "release date"
}

// Calendar is how a language tells days from another day: from the release's
// own, or from one that is named.
type Calendar struct {
	DayWords map[string]int    // days of the month in words: "first", "twenty nine"
	Units    map[string]string // of time, as so many d(ays), m(onths) or y(ears): "weeks": "7d"
	// Offsets are patterns of a day that is counted from another one, with the
	// direction: "{count} {unit} ago": -1, "{count} {unit} after {date}": 1.
	Offsets map[string]int
	Last    []string       // beside a weekday that is past: "last"
	Weeks   map[string]int // beside a weekday: "next week": 1
	Years   map[string]int // behind a holiday: "of this year": 0
	// Days are patterns of a day without its month; {nth} is one that must have
	// the ending of an ordinal: "on the {nth}".
	Days       []string
	Cues       []string          // before a date in two figures and before a holiday: "on"
	Holidays   map[string]string // "christmas day": "12-25", "easter monday": "easter+1", "black friday": "11/4/4+1" (the day behind the fourth Thursday of November)
	VerbMonths []string          // names of months that are other words, too, when they are small: "may"
}

// EventWords are the words of one type of event.
type EventWords struct {
	Type  desk.EventType
	Verbs []string // finite forms that state the event: "visited", "visits"
	Nouns []string // "visit"; less sure than verbs
}

// ApartFromNames reports whether an apostrophe stands between a name and the
// endings of its cases, as in Turkish; where none does, and there are such endings,
// nobody can tell them from an unknown name.
func (r *Reading) ApartFromNames() bool {
	return len(r.PlaceEndings) > 0 && strings.HasPrefix(r.PlaceEndings[0], "'")
}

// EndsIn reports whether a text has one of some endings.
func EndsIn(s string, endings []string) bool {
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(s, e) })
}

// Words splits a list of words and phrases at its commas.
func Words(list string) []string {
	parts := strings.Split(list, ",")
	for i := range parts {
		parts[i] = strings.Join(strings.Fields(parts[i]), " ")
	}
	return parts
}

// Derive adds to the verbs of events the forms that follow from those listed,
// but for what another event lists itself.
func Derive(events []EventWords, forms func(verb string) []string) {
	listed := map[string]bool{}
	for _, e := range events {
		for _, v := range e.Verbs {
			listed[v] = true
		}
	}
	for i := range events {
		for _, v := range events[i].Verbs {
			for _, f := range forms(v) {
				if !listed[f] {
					listed[f] = true
					events[i].Verbs = append(events[i].Verbs, f)
				}
			}
		}
	}
}
