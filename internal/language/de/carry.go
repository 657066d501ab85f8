package de

import "attache/internal/language/cyrillic"

// latin writes names in German letters: Russian names as Duden transcribes
// them, Chinese ones in pinyin.
var latin = cyrillic.Spelling{
	Letters: map[rune]string{
		'а': "a", 'б': "b", 'в': "w", 'г': "g", 'д': "d", 'е': "e", 'ё': "jo", 'ж': "sch", 'з': "s", 'и': "i", 'й': "i", 'к': "k", 'л': "l", 'м': "m", 'н': "n", 'о': "o", 'п': "p",
		'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f", 'х': "ch", 'ц': "z", 'ч': "tsch", 'ш': "sch", 'щ': "schtsch", 'ъ': "", 'ы': "y", 'ь': "", 'э': "e", 'ю': "ju", 'я': "ja",
	},
	E:    "je",
	Ends: map[string]string{"ий": "i"}, // Dmitri, Lawrowski
}
