package check

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// script is the writing system of a word.
type script uint8

const (
	latin script = iota
	cyrillic
	arabic
	han
	otherScript
)

func scriptOf(w string) script {
	for _, r := range w {
		switch {
		case !unicode.IsLetter(r):
		case unicode.Is(unicode.Latin, r):
			return latin
		case unicode.Is(unicode.Cyrillic, r):
			return cyrillic
		case unicode.Is(unicode.Arabic, r):
			return arabic
		case unicode.Is(unicode.Han, r):
			return han
		default:
			return otherScript
		}
	}
	return latin
}

// plain takes the marks off Latin letters: "Méndez" is written "Mendez", too.
func plain(w string) string {
	ascii := true
	for i := range len(w) {
		if w[i] >= 0x80 {
			ascii = false
			break
		}
	}
	if ascii {
		return w
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(bare.Replace(w)) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// bare are letters that do not decompose.
var bare = strings.NewReplacer("ı", "i", "ø", "o", "ł", "l", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th", "ð", "d", "ё", "е", "ə", "e")

// sounds is how a name sounds, as far as ways of writing it agree: its
// consonants in classes, whatever the script. It serves to hold a name in one
// script against the names of a release in another: BGN/PCGN 1947 for Russian,
// the consonants of Arabic, pinyin for Chinese.
func sounds(w string, tag string) string {
	w = strings.ToLower(w)
	switch tag {
	case "az":
		w = azerbaijani.Replace(w)
	case "tr":
		w = turkish.Replace(w)
	case "de":
		w = german.Replace(w)
	}
	switch scriptOf(w) {
	case cyrillic:
		w = russian.Replace(w)
	case arabic:
		w = arabicLetters.Replace(strings.TrimPrefix(strings.TrimPrefix(w, "و"), "ال"))
	}
	w = clusters.Replace(plain(w))
	var b strings.Builder
	var last byte
	for i := range len(w) {
		c := classes[w[i]]
		if c == 0 {
			if w[i] != 'h' && w[i] != '-' && w[i] != '\'' {
				last = 0 // a vowel parts two of the same class
			}
			continue
		}
		if c != last {
			b.WriteByte(c)
		}
		last = c
	}
	return b.String()
}

var (
	azerbaijani   = strings.NewReplacer("c", "j", "q", "g", "x", "h", "ə", "a", "ş", "sh", "ç", "sh", "ğ", "g")
	german        = strings.NewReplacer("tsch", "s", "dsch", "g", "sch", "s", "j", "y", "w", "v")
	turkish       = strings.NewReplacer("c", "j", "ş", "sh", "ç", "sh", "ğ", "")
	russian       = strings.NewReplacer("дж", "g", "кс", "ks", "а", "a", "б", "b", "в", "v", "г", "g", "д", "d", "е", "e", "ё", "o", "ж", "s", "з", "z", "и", "i", "й", "", "к", "k", "л", "l", "м", "m", "н", "n", "о", "o", "п", "p", "р", "r", "с", "s", "т", "t", "у", "u", "ф", "f", "х", "h", "ц", "s", "ч", "s", "ш", "s", "щ", "s", "ъ", "", "ы", "i", "ь", "", "э", "e", "ю", "u", "я", "a")
	arabicLetters = strings.NewReplacer("ا", "a", "أ", "a", "إ", "a", "آ", "a", "ب", "b", "ت", "t", "ث", "t", "ج", "g", "ح", "h", "خ", "h", "د", "d", "ذ", "d", "ر", "r", "ز", "z", "س", "s", "ش", "s", "ص", "s", "ض", "d", "ط", "t", "ظ", "z", "ع", "a", "غ", "g", "ف", "f", "ق", "k", "ك", "k", "ل", "l", "م", "m", "ن", "n", "ه", "h", "و", "u", "ي", "i", "ى", "a", "ة", "", "ء", "", "ئ", "i", "ؤ", "u", "پ", "p", "چ", "s", "ڤ", "v", "گ", "g")
	clusters      = strings.NewReplacer("tsch", "s", "sch", "s", "tch", "s", "dzh", "g", "tsh", "s", "kh", "h", "gh", "g", "ph", "f", "th", "t", "ch", "s", "sh", "s", "zh", "s", "ts", "s", "tz", "s", "ck", "k", "qu", "k", "x", "ks", "ce", "se", "ci", "si", "cy", "si", "eau", "o", "dj", "g", "j", "g")
	classes       = [256]byte{
		'b': 'P', 'p': 'P', 'f': 'F', 'v': 'F', 'k': 'K', 'g': 'K', 'q': 'K', 'c': 'K', 's': 'S', 'z': 'S',
		't': 'T', 'd': 'T', 'l': 'L', 'r': 'L', 'm': 'M', 'n': 'N',
	}
)

// likeness of two strings of sounds: 1 the same, 0 nothing in common.
func likeness(a, b string) float64 {
	longest := max(len(a), len(b))
	if longest == 0 {
		return 0
	}
	if a == b {
		return 1
	}
	var row [32]int
	if len(b) >= len(row) || len(a) >= len(row) {
		return 0
	}
	for j := range len(b) + 1 {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		before := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := before
			if a[i-1] != b[j-1] {
				cost++
			}
			before = row[j]
			row[j] = min(cost, row[j]+1, row[j-1]+1)
		}
	}
	return 1 - float64(row[len(b)])/float64(longest)
}
