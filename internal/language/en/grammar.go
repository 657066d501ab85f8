package en

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/language"
)

// the puts the definite article before what takes it: what begins with a small
// letter, or is a body named by a common word.
func the(p language.Phrase) string {
	first, _ := utf8.DecodeRuneInString(p.Text)
	if unicode.IsLower(first) {
		return "the " + p.Text
	}
	for _, body := range []string{"Party", "Ministry", "University", "Council", "Union", "Nations", "Bank", "Committee", "Organization", "Organisation", "Fund", "Museum", "Embassy", "Commission"} {
		if strings.Contains(p.Text, body) && !strings.HasPrefix(p.Text, "The ") {
			return "the " + p.Text
		}
	}
	return p.Text
}

func article(s string) string {
	if strings.ContainsRune("aeiouAEIOU", rune(s[0])) && !strings.HasPrefix(s, "uni") {
		return "an " + s
	}
	return "a " + s
}

func capitalised(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		if len(w) > 3 || i == 0 {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, " ")
}

func to(office language.Term, of, where *language.Phrase) language.Phrase {
	s := office.Text
	if of != nil {
		s += " of " + the(*of)
	}
	if where != nil {
		s += " to " + the(*where)
	}
	return language.Phrase{Text: s}
}

var months = strings.Fields("January February March April May June July August September October November December")

// when writes a date with its preposition; form "bare" leaves it out.
func when(w desk.When, form string, year bool) string {
	y, month, day, end := language.DateParts(w)
	s, preposition := months[month-1], "in "
	if w.Precision == "day" {
		preposition = "on "
		days := strconv.Itoa(day)
		if end > 0 {
			days += "–" + strconv.Itoa(end)
		}
		s = days + " " + s
	}
	if year || w.Precision == "month" {
		s += " " + y
	}
	if form == "bare" {
		return s
	}
	return preposition + s
}
