package fr

import "attache/internal/language/cyrillic"

// latin writes names in French letters: Russian names as the press transcribes
// them, Chinese ones in pinyin.
var latin = cyrillic.Spelling{
	Letters: map[rune]string{
		'а': "a", 'б': "b", 'в': "v", 'г': "g", 'д': "d", 'е': "e", 'ё': "io", 'ж': "j", 'з': "z", 'и': "i", 'й': "ï", 'к': "k", 'л': "l", 'м': "m", 'н': "n", 'о': "o", 'п': "p",
		'р': "r", 'с': "s", 'т': "t", 'у': "ou", 'ф': "f", 'х': "kh", 'ц': "ts", 'ч': "tch", 'ш': "ch", 'щ': "chtch", 'ъ': "", 'ы': "y", 'ь': "", 'э': "e", 'ю': "iou", 'я': "ia",
	},
	E:    "ie",
	Ends: map[string]string{"ий": "i", "ин": "ine"}, // Dmitri, Galkine
}
