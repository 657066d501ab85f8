package en

import (
	"strings"
	"unicode"

	"attache/internal/language/pinyin"
)

// carry writes a name in Latin letters: Russian names by the romanisation that
// the press uses (after BGN/PCGN, without its apostrophes), Chinese ones in
// pinyin.
func carry(name, from string) (string, bool) {
	switch from {
	case "ru":
		return russian(name)
	case "zh":
		return pinyin.Name(name)
	}
	return "", false
}

var cyrillic = map[rune]string{
	'а': "a", 'б': "b", 'в': "v", 'г': "g", 'д': "d", 'е': "e", 'ё': "yo", 'ж': "zh", 'з': "z", 'и': "i", 'й': "y", 'к': "k", 'л': "l", 'м': "m", 'н': "n", 'о': "o", 'п': "p",
	'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f", 'х': "kh", 'ц': "ts", 'ч': "ch", 'ш': "sh", 'щ': "shch", 'ъ': "", 'ы': "y", 'ь': "", 'э': "e", 'ю': "yu", 'я': "ya",
}

func russian(name string) (string, bool) {
	var b strings.Builder
	before := ' '
	for w := range strings.FieldsSeq(name) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		if stem, ok := strings.CutSuffix(w, "ий"); ok { // Dmitry, Lavrovsky
			w = stem + "ы"
		}
		before = ' '
		for _, r := range w {
			lower := unicode.ToLower(r)
			s, ok := cyrillic[lower]
			switch {
			case !ok && (r == '-' || r == '.'):
				s = string(r)
			case !ok:
				return "", false
			case lower == 'е' && strings.ContainsRune(" -аеёиоуыэюяьъ", before):
				s = "ye"
			}
			if unicode.IsUpper(r) && s != "" {
				if before != ' ' && unicode.IsUpper(before) {
					s = strings.ToUpper(s) // СИБУР
				} else {
					s = strings.ToUpper(s[:1]) + s[1:]
				}
			}
			b.WriteString(s)
			if before = lower; unicode.IsUpper(r) && len(w) > 4 && strings.ToUpper(w) == w {
				before = r
			}
		}
	}
	return b.String(), b.Len() > 0
}
