package eval

import (
	"html"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
)

// quotation marks and apostrophes count as one each: texts are compared by
// their words.
var marks = strings.NewReplacer("‘", "'", "’", "'", "ʼ", "'", "`", "'", "´", "'", "“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`)

// norm brings a text to the form in which texts are compared.
func norm(s string) string {
	return cases.Fold().String(strings.Join(strings.Fields(marks.Replace(html.UnescapeString(s))), " "))
}

// tokens are the words of a text. A Han character that starts one is one.
func tokens(s string) []string {
	var list []string
	s = norm(s)
	for at := 0; at < len(s); {
		r, size := utf8.DecodeRuneInString(s[at:])
		start := at
		at += size
		if r >= 0x3400 && r <= 0x9fff {
			list = append(list, s[start:at])
			continue
		}
		if !unicode.IsLetter(r) && !unicode.IsNumber(r) {
			continue
		}
		for at < len(s) {
			r, size := utf8.DecodeRuneInString(s[at:])
			if !unicode.IsLetter(r) && !unicode.IsNumber(r) {
				break
			}
			at += size
		}
		list = append(list, s[start:at])
	}
	return list
}

// f1 is the harmonic mean of precision and recall of the words of two texts.
func f1(a, b string) float64 {
	x, y := tokens(a), tokens(b)
	left := map[string]int{}
	for _, w := range x {
		left[w]++
	}
	same := 0
	for _, w := range y {
		if left[w] > 0 {
			left[w]--
			same++
		}
	}
	if same == 0 {
		return 0
	}
	return 2 * float64(same) / float64(len(x)+len(y))
}

// named reports whether one of some names is a name, or a shorter or longer
// form of it: each word of the shorter one starts one of the longer, but for
// the last three letters, which a case may have changed.
func named(name string, among []string) bool {
	want := tokens(name)
	for _, other := range among {
		got := tokens(other)
		if len(want) == 0 || len(got) == 0 {
			continue
		}
		small, big := want, got
		if len(got) < len(want) {
			small, big = got, want
		}
		if all(small, big) {
			return true
		}
	}
	return false
}

func all(small, big []string) bool {
	for _, w := range small {
		r := []rune(w)
		start := string(r[:min(len(r), max(4, len(r)-3))])
		found := false
		for _, b := range big {
			found = found || strings.HasPrefix(b, start)
		}
		if !found {
			return false
		}
	}
	return true
}

func anyNamed(alternatives, among []string) bool {
	for _, a := range alternatives {
		if named(a, among) {
			return true
		}
	}
	return false
}

var figure = regexp.MustCompile(`\p{Nd}[\p{Nd}.,]*`)

// sameNumber reports whether two texts give the same figure: one holds the
// other, or the first figure of the one stands in the other.
func sameNumber(want, got string) bool {
	a, b := norm(want), norm(got)
	if b == "" {
		return false
	}
	if strings.Contains(b, a) || strings.Contains(a, b) {
		return true
	}
	key := figure.FindString(want)
	for _, f := range figure.FindAllString(b, -1) {
		if f == key {
			return true
		}
	}
	return false
}
