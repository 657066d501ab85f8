package az

import (
	"strings"
	"unicode"

	"attache/internal/language/pinyin"
)

// carry writes a name in Azerbaijani: Russian names letter by letter, Chinese
// ones in pinyin. Names in Latin letters keep their spelling.
func carry(name, from string) (string, bool) {
	switch from {
	case "ru":
		return russian(name)
	case "zh":
		return pinyin.Name(name)
	}
	return "", false
}

// cyrillic is how Azerbaijani spells the letters of Russian names. A vowel sign
// of two letters stands at the start and behind a vowel.
var cyrillic = map[rune]string{
	'а': "a", 'б': "b", 'в': "v", 'г': "q", 'д': "d", 'е': "e", 'ё': "yo", 'ж': "j", 'з': "z", 'и': "i", 'й': "y", 'к': "k", 'л': "l", 'м': "m", 'н': "n", 'о': "o", 'п': "p",
	'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f", 'х': "x", 'ц': "ts", 'ч': "ç", 'ш': "ş", 'щ': "şş", 'ъ': "", 'ы': "ı", 'ь': "", 'э': "e", 'ю': "yu", 'я': "ya",
}

func russian(name string) (string, bool) {
	var b strings.Builder
	before := ' '
	for _, r := range name {
		lower := unicode.ToLower(r)
		s, ok := cyrillic[lower]
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
			s = string(unicode.AzeriCase.ToUpper(first[0])) + string(first[1:])
		}
		b.WriteString(s)
		before = lower
	}
	return b.String(), true
}
