package es

import "attache/internal/language/cyrillic"

// latin writes names in Spanish letters: Russian names as Fundéu transcribes
// them, without its accents, Chinese ones in pinyin.
var latin = cyrillic.Spelling{
	Letters: map[rune]string{
		'а': "a", 'б': "b", 'в': "v", 'г': "g", 'д': "d", 'е': "e", 'ё': "io", 'ж': "zh", 'з': "z", 'и': "i", 'й': "i", 'к': "k", 'л': "l", 'м': "m", 'н': "n", 'о': "o", 'п': "p",
		'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f", 'х': "j", 'ц': "ts", 'ч': "ch", 'ш': "sh", 'щ': "sch", 'ъ': "", 'ы': "y", 'ь': "", 'э': "e", 'ю': "iu", 'я': "ia",
	},
	E:    "ie",
	Ends: map[string]string{"ий": "i"}, // Dmitri, Lavrovski
}
