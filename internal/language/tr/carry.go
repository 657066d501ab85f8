package tr

import (
	"strings"
	"unicode"

	"attache/internal/language/pinyin"
	"attache/internal/language/turkic"
)

// carry writes a name in Turkish letters: Russian names letter by letter,
// Azerbaijani ones with e for ə, k for q and h for x, Chinese ones in pinyin.
// Other names in Latin letters keep their spelling.
func carry(name, from string) (string, bool) {
	switch from {
	case "ru":
		return turkic.Spell(name, cyrillic, unicode.TurkishCase)
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
