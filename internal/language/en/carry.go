package en

import "attache/internal/language/cyrillic"

// latin writes names in Latin letters: Russian names by the romanisation that
// the press uses (after BGN/PCGN, without its apostrophes), Chinese ones in
// pinyin.
var latin = cyrillic.Spelling{
	Letters: map[rune]string{
		'а': "a", 'б': "b", 'в': "v", 'г': "g", 'д': "d", 'е': "e", 'ё': "yo", 'ж': "zh", 'з': "z", 'и': "i", 'й': "y", 'к': "k", 'л': "l", 'м': "m", 'н': "n", 'о': "o", 'п': "p",
		'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f", 'х': "kh", 'ц': "ts", 'ч': "ch", 'ш': "sh", 'щ': "shch", 'ъ': "", 'ы': "y", 'ь': "", 'э': "e", 'ю': "yu", 'я': "ya",
	},
	E:    "ye",
	Ends: map[string]string{"ий": "y"}, // Dmitry, Lavrovsky
}
