// Package turkic holds what the Turkic languages share: the harmony of their
// vowels, and how names in Cyrillic letters are spelled in Latin ones.
package turkic

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Vowels are those of a language, in small letters.
type Vowels struct {
	All, Back, Rounded string
	Front              string // the wide vowel of suffixes behind front vowels, "e" or "ə", and of words without a vowel
	Case               unicode.SpecialCase
}

// Harmony returns the two vowels of suffixes behind a word: wide (a, or Front)
// and narrow (ı, i, u, ü). The last vowel of the word chooses.
func (v Vowels) Harmony(w string) (wide, narrow string) {
	last, _ := utf8.DecodeRuneInString(v.Front)
	for end := len(w); end > 0; {
		r, size := utf8.DecodeLastRuneInString(w[:end])
		end -= size
		if r = v.Case.ToLower(r); strings.ContainsRune(v.All, r) {
			last = r
			break
		}
	}
	switch {
	case strings.ContainsRune(v.Back, last) && strings.ContainsRune(v.Rounded, last):
		return "a", "u"
	case strings.ContainsRune(v.Back, last):
		return "a", "ı"
	case strings.ContainsRune(v.Rounded, last):
		return v.Front, "ü"
	}
	return v.Front, "i"
}

// Spoken is a name as its end sounds in the ear: a y behind a consonant, which
// only foreign names have, is an i ("Sundby", "Kennedy").
func Spoken(name string) string {
	stem, ok := strings.CutSuffix(name, "y")
	before, _ := utf8.DecodeLastRuneInString(stem)
	if !ok || !unicode.IsLetter(before) || strings.ContainsRune("aeıioöuüəâîûAEIİOÖUÜƏ", before) {
		return name
	}
	return stem + "i"
}

// Spell writes a name in Cyrillic letters with those of a table, by small
// letters. A vowel sign of two letters stands at the start and behind a vowel.
// ok is false where the table lacks a letter.
func Spell(name string, table map[rune]string, letters unicode.SpecialCase) (spelled string, ok bool) {
	var b strings.Builder
	before := ' '
	for _, r := range name {
		lower := unicode.ToLower(r)
		s, ok := table[lower]
		switch {
		case !ok && (r == ' ' || r == '-' || r == '.'):
			s = string(r)
		case !ok:
			return "", false
		case lower == 'е' && strings.ContainsRune(" -аеёиоуыэюя", before):
			s = "ye"
		}
		if unicode.IsUpper(r) && s != "" {
			first := []rune(s)
			s = string(letters.ToUpper(first[0])) + string(first[1:])
		}
		b.WriteString(s)
		before = lower
	}
	return b.String(), true
}
