package language

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/abadojack/whatlanggo"
)

// Detection looks at this many bytes of a text: more does not make it surer.
const looked = 16 << 10

// enough is the least number of letters to tell a language by: 40 of an
// alphabet, a quarter of that in Chinese characters.
const enough = 40

// foreign are letters by which a text is none of a language that shares its
// script: Ukrainian and Kazakh in Cyrillic, Persian and Urdu in Arabic script.
var foreign = map[string]string{"ru": "іїєґқңғүұһөў", "ar": "پچژگکیےٹڈ"}

// own are letters that no other of the nine languages has.
var own = map[rune]string{'ə': "az", 'ß': "de", 'ñ': "es", '¿': "es", '¡': "es"}

// Detect tells which language of the set (or of those among it) a text is in.
// ok is false when the text is too short to tell, or in none of them.
func (s Set) Detect(text string, among []string) (tag string, ok bool) {
	if len(text) > looked {
		text = text[:looked]
		for !utf8.ValidString(text) {
			text = text[:len(text)-1]
		}
	}
	text = strings.ToLower(text)
	scripts := map[string]int{}
	letters, owned := 0, map[string]int{}
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		owned[own[r]]++
		switch {
		case unicode.Is(unicode.Latin, r):
			scripts["latin"]++
		case unicode.Is(unicode.Cyrillic, r):
			scripts["cyrillic"]++
		case unicode.Is(unicode.Han, r):
			scripts["han"] += 4 // one says as much as a word of letters
		case unicode.Is(unicode.Arabic, r):
			scripts["arabic"]++
		default:
			scripts["other"]++
		}
	}
	main, most, all := "", 0, 0
	for script, n := range scripts {
		all += n
		if n > most {
			main, most = script, n
		}
	}
	if most < enough || most*2 < all {
		return "", false
	}
	may := func(tag string) bool {
		if _, known := s.Find(tag); !known {
			return false
		}
		if len(among) == 0 {
			return true
		}
		for _, a := range among {
			if a == tag {
				return true
			}
		}
		return false
	}
	only := func(tag string) (string, bool) {
		strange := 0
		for _, r := range text {
			if strings.ContainsRune(foreign[tag], r) {
				strange++
			}
		}
		return tag, may(tag) && strange*50 < letters
	}
	switch main {
	case "han":
		return only("zh")
	case "cyrillic":
		return only("ru")
	case "arabic":
		return only("ar")
	case "latin":
		return latin(text, owned, letters, may)
	}
	return "", false
}

// latin tells the languages in Latin letters apart: by letters that only one
// has, else by their trigrams.
func latin(text string, owned map[string]int, letters int, may func(string) bool) (string, bool) {
	for tag, n := range owned {
		if tag != "" && n*60 > letters && may(tag) {
			return tag, true
		}
	}
	codes := map[whatlanggo.Lang]string{
		whatlanggo.Eng: "en", whatlanggo.Azj: "az", whatlanggo.Tur: "tr", whatlanggo.Fra: "fr", whatlanggo.Spa: "es", whatlanggo.Deu: "de",
	}
	allowed := map[whatlanggo.Lang]bool{}
	for code, tag := range codes {
		if may(tag) {
			allowed[code] = true
		}
	}
	if len(allowed) == 0 {
		return "", false
	}
	info := whatlanggo.DetectWithOptions(text, whatlanggo.Options{Whitelist: allowed})
	tag, ok := codes[info.Lang]
	return tag, ok && (info.Confidence > 0.1 || len(allowed) == 1)
}
