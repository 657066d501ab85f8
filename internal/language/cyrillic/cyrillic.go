// Package cyrillic spells Russian names in Latin letters, as the languages that
// are written in them do, each by a table of its own, and takes Chinese names
// along, which have one spelling in all of them.
package cyrillic

import (
	"strings"
	"unicode"

	"attache/internal/language/pinyin"
)

// Spelling is how a language writes Russian letters.
type Spelling struct {
	Letters map[rune]string // by small letters
	// E is the letter е at the start of a word and behind a vowel or a sign.
	E string
	// Ends are ends of words that are written as a whole, in small letters:
	// "ий": "y".
	Ends map[string]string
}

// Carry writes a name of another language: a Russian one by the table, a Chinese
// one in pinyin. It is what language.Writing.Carry asks for.
func (s Spelling) Carry(name, from string) (carried string, ok bool) {
	switch from {
	case "ru":
		return s.Name(name)
	case "zh":
		return pinyin.Name(name)
	}
	return "", false
}

// Name writes a name; ok is false where the table lacks a letter.
func (s Spelling) Name(name string) (written string, ok bool) {
	var b strings.Builder
	for w := range strings.FieldsSeq(name) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		end := ""
		for from, to := range s.Ends {
			if stem, found := strings.CutSuffix(w, from); found && stem != "" {
				w, end = stem, to
				break
			}
		}
		acronym := len(w) > 4 && strings.ToUpper(w) == w && end == "" // СИБУР
		before := ' '
		for _, r := range w {
			lower := unicode.ToLower(r)
			letters, known := s.Letters[lower]
			switch {
			case !known && (r == '-' || r == '.'):
				letters = string(r)
			case !known:
				return "", false
			case lower == 'е' && strings.ContainsRune(" -аеёиоуыэюяьъ", before):
				letters = s.E
			}
			if unicode.IsUpper(r) && letters != "" {
				if acronym {
					letters = strings.ToUpper(letters)
				} else {
					first := []rune(letters)
					letters = string(unicode.ToUpper(first[0])) + string(first[1:])
				}
			}
			b.WriteString(letters)
			before = lower
		}
		b.WriteString(end)
	}
	return b.String(), b.Len() > 0
}
