package es

import (
	"attache/internal/language/cyrillic"
	"attache/internal/language/pinyin"
)

// carry writes a name in Spanish letters: Russian names as Fundéu transcribes
// them, without its accents, Chinese ones in pinyin.
func carry(name, from string) (string, bool) {
	switch from {
	case "ru":
		return russian.Name(name)
	case "zh":
		return pinyin.Name(name)
	}
	return "", false
}

var russian = cyrillic.Spelling{
	Letters: map[rune]string{
		'а': "a", 'б': "b", 'в': "v", 'г': "g", 'д': "d", 'е': "e", 'ё': "io", 'ж': "zh", 'з': "z", 'и': "i", 'й': "i", 'к': "k", 'л': "l", 'м': "m", 'н': "n", 'о': "o", 'п': "p",
		'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f", 'х': "j", 'ц': "ts", 'ч': "ch", 'ш': "sh", 'щ': "sch", 'ъ': "", 'ы': "y", 'ь': "", 'э': "e", 'ю': "iu", 'я': "ia",
	},
	E:    "ie",
	Ends: map[string]string{"ий": "i"}, // Dmitri, Lavrovski
}
