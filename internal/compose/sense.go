package compose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/language"
)

// sense is what the words of an event say of who besides its type: on which
// side of it they are, and whether it was put off rather than cancelled.
type sense struct{ receives, attends, postponed bool }

// senseOf reads the words that state the event, and for what was put off those
// of its whole sentence.
func senseOf(e *desk.Event, text string, r *language.Reading) sense {
	if e == nil || r == nil {
		return sense{}
	}
	return sense{
		receives:  says(e.Text, r.Receives, r.Uncased),
		attends:   says(e.Text, r.Attends, r.Uncased),
		postponed: e.Polarity == desk.Cancelled && says(around(text, e.Span), r.Postponed, r.Uncased),
	}
}

// around widens a span to the line or sentence that it stands in. A full stop
// behind a short word may be one of an abbreviation, and ends none.
func around(text string, s desk.Span) string {
	if s[0] > s[1] || s[1] > len(text) {
		return ""
	}
	ends := func(at int) bool {
		rest := text[at:]
		if strings.HasPrefix(rest, ". ") {
			w := text[strings.LastIndexAny(text[:at], " \n")+1 : at]
			return utf8.RuneCountInString(w) > 3
		}
		for _, stop := range []string{"\n", "! ", "? ", "。", "؟"} {
			if strings.HasPrefix(rest, stop) {
				return true
			}
		}
		return false
	}
	start, end := s[0], s[1]
	for start > 0 && !ends(start-1) {
		start--
	}
	for end < len(text) && !ends(end) {
		end++
	}
	return text[start:end]
}

// says reports whether a text has one of the words, whole. A word that ends
// with an asterisk stands for all that start like it, and one with a gap for its
// two parts in their order. In a script without capitals, words may be written
// together.
func says(text string, words []string, joined bool) bool {
	text = " " + strings.Join(strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '\'' && r != '’' && r != '-'
	}), " ") + " "
	for _, w := range words {
		start, prefix := strings.CutSuffix(w, "*")
		first, second, gap := strings.Cut(w, " … ")
		at := strings.Index(text, " "+first+" ")
		switch {
		case gap && at >= 0 && strings.Contains(text[at+len(first)+1:], " "+second+" "),
			joined && strings.Contains(text, start),
			prefix && strings.Contains(text, " "+start),
			strings.Contains(text, " "+w+" "):
			return true
		}
	}
	return false
}
