package tr

import (
	"strings"
	"unicode"

	"attache/internal/language/pinyin"
)

// carry writes a name in Turkish letters: Russian names letter by letter,
// Azerbaijani ones with e for ə, k for q and h for x, Chinese ones in pinyin.
// Other names in Latin letters keep their spelling.
func carry(name, from string) (string, bool) {
	switch from {
	case "ru":
		return letters(name, cyrillic)
	case "az":
		return strings.NewReplacer("ə", "e", "Ə", "E", "x", "h", "X", "H", "q", "k", "Q", "K").Replace(name), true
	case "zh":
		return pinyin.Name(name)
	}
	return "", false
}

var cyrillic = map[rune]string{
	'а': "a", 'б': "b", 'в': "v", 'г': "g", 'д': "d", 'е': "e", 'ё': "yo", 'ж': "j", 'з': "z", 'и': "i", 'й': "y", 'к': "k", 'л': "l", 'м': "m", 'н': "n", 'о': "o", 'п': "p",
	'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f", 'х': "h", 'ц': "ts", 'ч': "ç", 'ш': "ş", 'щ': "şç", 'ъ': "", 'ы': "ı", 'ь': "", 'э': "e", 'ю': "yu", 'я': "ya",
}

func letters(name string, table map[rune]string) (string, bool) {
	var b strings.Builder
	before := ' '
	for _, r := range name {
		l := unicode.ToLower(r)
		s, ok := table[l]
		switch {
		case !ok && (r == ' ' || r == '-' || r == '.'):
			s = string(r)
		case !ok:
			return "", false
		case l == 'е' && strings.ContainsRune(" -аеёиоуыэюя", before):
			s = "ye"
		}
		if unicode.IsUpper(r) && s != "" {
			first := []rune(s)
			s = string(unicode.TurkishCase.ToUpper(first[0])) + string(first[1:])
		}
		b.WriteString(s)
		before = l
	}
	return b.String(), true
}
