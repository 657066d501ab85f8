package en

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/language"
)

func inflect(p language.Phrase, form string) string {
	switch {
	case p.Office || p.Person:
		return p.Text
	case form == "the":
		return the(p)
	case form == "a" && p.Plain && p.Kind == "", form == "a" && (p.Counted || p.Class == "pl"):
		return p.Text
	case form == "a":
		return article(p.Text)
	case form == "in":
		switch p.Kind {
		case language.Country, language.Capital, language.City:
			return "in " + the(p)
		case language.Venue, language.Institution:
			return "at " + the(p)
		}
		return "" // in or at, nobody knows
	}
	return p.Text
}

// articled are the countries and bodies that are named with the article.
var articled = strings.Fields("US GB AE NL PH MV BS GM CD CF DO CZ KM SC SB MH CK " +
	"un eu g7 g20 who ilo iaea iom itu wto wipo wfp imf oecd osce ecb eib ebrd adb aiib cis oic sco gcc icrc")

// the puts the definite article before what takes it: what begins with a small
// letter, or is a body named by a common word.
func the(p language.Phrase) string {
	if own, ok := p.Forms["the"]; ok {
		return own
	}
	first, _ := utf8.DecodeRuneInString(p.Text)
	if unicode.IsLower(first) && !p.Office || slices.Contains(articled, p.Concept) {
		return "the " + p.Text
	}
	if p.Person || strings.HasPrefix(p.Text, "The ") {
		return p.Text
	}
	for _, body := range []string{"Party", "Ministry", "University of", "Council", "Union", "Nations", "World Bank", "Central Bank", "Committee", "Organization", "Organisation", "Fund", "Museum", "Embassy", "Commission", "Library", "Agency", "Association", "Cabinet", "Court", "Assembly", "Academy", "League", "Federation", "Institute of", "Centre for", "Center for", "Red Cross", "Red Crescent"} {
		if strings.Contains(p.Text, body) && !slices.Contains([]string{"UN Women"}, p.Text) {
			return "the " + p.Text
		}
	}
	return p.Text
}

func article(s string) string {
	lower := strings.ToLower(s)
	if strings.ContainsRune("aeiou", rune(lower[0])) && !strings.HasPrefix(lower, "uni") && !strings.HasPrefix(lower, "eu") && !strings.HasPrefix(lower, "use") || strings.HasPrefix(lower, "hono") {
		return "an " + s
	}
	return "a " + s
}

// small are the words that stay small within a title.
var small = strings.Fields("of and to for in the at")

// titled sets a name behind a title: "Minister of Culture Ada Holm", and behind
// an office in a body between commas: "the Director of the National Library, Ada
// Holm,".
func titled(office, name string) string {
	office = capitalised(office)
	if head, _, in := strings.Cut(office, " of the "); in && !strings.Contains(head, "’") && !strings.Contains(head, "'") {
		return "the " + strings.TrimPrefix(office, "The ") + ", " + name + ","
	}
	return office + " " + name
}

func capitalised(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		if i == 0 || !slices.Contains(small, w) {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, " ")
}

// of is "the headquarters of the party".
func of(head language.Term, owner language.Phrase) language.Phrase {
	s := head.Text + " of " + the(owner)
	return language.Phrase{Text: s, Forms: map[string]string{"a": "the " + s}}
}

// to is "Azerbaijan’s minister of culture", "director of the National Library",
// "China’s ambassador to Azerbaijan".
func to(office language.Term, owner, where *language.Phrase) language.Phrase {
	s := office.Text
	switch {
	case owner == nil:
	case owner.Kind == language.Country:
		s = possessive(the(*owner)) + " " + s
	default:
		s += " of " + the(*owner)
	}
	if where != nil {
		s += " to " + the(*where)
	}
	return language.Phrase{Text: s, Kind: language.Office}
}

func possessive(s string) string {
	if strings.HasSuffix(s, "s") {
		return s + "’"
	}
	return s + "’s"
}

// signs are the currencies that are written with a sign before the figure.
var signs = map[string]string{"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}

// amount is "$6.2 million", "12 ambulances".
func amount(a language.Amount) string {
	figure := a.Figure
	if a.Scale != "" {
		figure += " " + a.Scale
	}
	if sign := signs[a.What.Concept]; sign != "" {
		return sign + figure
	}
	noun := a.Noun
	if noun == a.What.Text && a.Figure != "1" && a.What.Class != "pl" && !invariable(a.What) {
		noun = plural(noun)
	}
	return figure + " " + noun
}

func invariable(t language.Term) bool {
	return slices.Contains([]string{"CNY", "JPY", "KZT", "UZS", "GEL"}, t.Concept)
}

func plural(s string) string {
	switch {
	case strings.HasSuffix(s, "y") && !strings.ContainsAny(s[len(s)-2:len(s)-1], "aeiou"):
		return s[:len(s)-1] + "ies"
	case strings.HasSuffix(s, "s"), strings.HasSuffix(s, "x"), strings.HasSuffix(s, "ch"), strings.HasSuffix(s, "sh"):
		return s + "es"
	}
	return s + "s"
}

var months = strings.Fields("January February March April May June July August September October November December")

// when writes a date: "on 9 June", "from 9 to 11 June", "in June 2026"; in the
// form "for", "for 9 June".
func when(w desk.When, form string, year bool) string {
	y, month, day, end := language.DateParts(w)
	s := months[month-1]
	if year || w.Precision != "day" {
		s += " " + y
	}
	switch {
	case w.Precision != "day" && form == "for":
		return "for " + s
	case w.Precision != "day":
		return "in " + s
	case form == "for" && end > 0:
		return "for " + strconv.Itoa(day) + "–" + strconv.Itoa(end) + " " + s
	case form == "for":
		return "for " + strconv.Itoa(day) + " " + s
	case end > 0:
		return "from " + strconv.Itoa(day) + " to " + strconv.Itoa(end) + " " + s
	}
	return "on " + strconv.Itoa(day) + " " + s
}
