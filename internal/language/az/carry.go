package az

import (
	"unicode"

	"attache/internal/language/pinyin"
	"attache/internal/language/turkic"
)

// carry writes a name in Azerbaijani: Russian names letter by letter, Chinese
// ones in pinyin. Names in Latin letters keep their spelling.
func carry(name, from string) (string, bool) {
	switch from {
	case "ru":
		return turkic.Spell(name, cyrillic, unicode.AzeriCase)
	case "zh":
		return pinyin.Name(name)
	}
	return "", false
}

// cyrillic is how Azerbaijani spells the letters of Russian names.
var cyrillic = map[rune]string{
	'а': "a", 'б': "b", 'в': "v", 'г': "q", 'д': "d", 'е': "e", 'ё': "yo", 'ж': "j", 'з': "z", 'и': "i", 'й': "y", 'к': "k", 'л': "l", 'м': "m", 'н': "n", 'о': "o", 'п': "p",
	'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f", 'х': "x", 'ц': "ts", 'ч': "ç", 'ш': "ş", 'щ': "şş", 'ъ': "", 'ы': "ı", 'ь': "", 'э': "e", 'ю': "yu", 'я': "ya",
}
