package ru

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"attache/internal/language"
	"attache/internal/language/pinyin"
)

// carry writes a name in Cyrillic: Azerbaijani and Turkish names letter by
// letter by the usual practical transcription, Chinese ones by Palladius, and
// names of other languages in Latin letters when they end as Russian and
// Azerbaijani surnames do ("Ahmadov"). Others have no rule: how an English or
// French name sounds, its letters do not tell.
func carry(name, from string) (string, bool) {
	switch from {
	case "az", "tr":
		return words(name, func(w string) (string, bool) { return letters(w, turkic) })
	case "zh":
		latin, ok := pinyin.Name(name)
		if !ok {
			return "", false
		}
		return chinese(latin)
	case language.Pinyin:
		return chinese(name)
	}
	if !eastern(name) {
		return "", false
	}
	return words(name, func(w string) (string, bool) { return letters(strings.ToLower(w), roman) })
}

// words carries a name word by word, and gives each its capital. Initials and
// hyphens stay.
func words(name string, one func(string) (string, bool)) (string, bool) {
	var out []string
	for w := range strings.FieldsSeq(name) {
		var parts []string
		for part := range strings.SplitSeq(w, "-") {
			carried, ok := one(strings.TrimSuffix(part, "."))
			if !ok {
				return "", false
			}
			first, size := utf8.DecodeRuneInString(carried)
			if r, _ := utf8.DecodeRuneInString(part); unicode.IsUpper(r) {
				first = unicode.ToUpper(first)
			}
			carried = string(first) + carried[size:]
			if strings.HasSuffix(part, ".") {
				carried += "."
			}
			parts = append(parts, carried)
		}
		out = append(out, strings.Join(parts, "-"))
	}
	return strings.Join(out, " "), len(out) > 0
}

// eastern reports whether a name has the surname of a Russian or an Azerbaijani.
func eastern(name string) bool {
	if !strings.Contains(name, " ") {
		return false
	}
	lower := strings.ToLower(name)
	for _, r := range lower {
		if r > 'z' {
			return false
		}
	}
	for _, ending := range []string{"ov", "ova", "yev", "yeva", "iev", "ieva", "ayev", "zade", "sky", "skaya", "skiy", "enko", "shvili"} {
		if strings.HasSuffix(lower, ending) && len(lower)-len(ending) > strings.LastIndexByte(lower, ' ')+2 {
			return true
		}
	}
	return false
}

// table are letters and what they become, longest first. Where vowel is given
// it is what stands behind a vowel or at the start.
type table []struct{ from, to, start string }

// turkic is the practical transcription of Azerbaijani and Turkish.
var turkic = table{
	{"ya", "я", ""},
	{"yə", "я", ""},
	{"ye", "е", ""},
	{"yo", "йо", ""},
	{"yu", "ю", ""},
	{"yü", "ю", ""},
	{"ə", "а", "э"},
	{"a", "а", ""},
	{"b", "б", ""},
	{"c", "дж", ""},
	{"ç", "ч", ""},
	{"d", "д", ""},
	{"e", "е", "э"},
	{"f", "ф", ""},
	{"g", "г", ""},
	{"ğ", "г", ""},
	{"h", "г", ""},
	{"x", "х", ""},
	{"ı", "ы", "и"},
	{"i", "и", ""},
	{"j", "ж", ""},
	{"k", "к", ""},
	{"q", "г", ""},
	{"l", "л", ""},
	{"m", "м", ""},
	{"n", "н", ""},
	{"o", "о", ""},
	{"ö", "ё", "о"},
	{"p", "п", ""},
	{"r", "р", ""},
	{"s", "с", ""},
	{"ş", "ш", ""},
	{"t", "т", ""},
	{"u", "у", ""},
	{"ü", "ю", "у"},
	{"v", "в", ""},
	{"w", "в", ""},
	{"y", "й", ""},
	{"z", "з", ""},
	{"â", "а", ""},
	{"î", "и", ""},
	{"û", "у", ""},
	{"'", "", ""},
	{"’", "", ""},
}

// roman reads the usual spelling of such names in English.
var roman = table{
	{"shch", "щ", ""},
	{"kh", "х", ""},
	{"sh", "ш", ""},
	{"ch", "ч", ""},
	{"zh", "ж", ""},
	{"gh", "г", ""},
	{"ts", "ц", ""},
	{"ph", "ф", ""},
	{"ya", "я", ""},
	{"ye", "е", ""},
	{"yo", "ё", ""},
	{"yu", "ю", ""},
	{"iy", "ий", ""},
	{"ee", "и", ""},
	{"oo", "у", ""},
	{"a", "а", ""},
	{"b", "б", ""},
	{"c", "к", ""},
	{"d", "д", ""},
	{"e", "е", "э"},
	{"f", "ф", ""},
	{"g", "г", ""},
	{"h", "х", ""},
	{"i", "и", ""},
	{"j", "дж", ""},
	{"k", "к", ""},
	{"l", "л", ""},
	{"m", "м", ""},
	{"n", "н", ""},
	{"o", "о", ""},
	{"p", "п", ""},
	{"q", "к", ""},
	{"r", "р", ""},
	{"s", "с", ""},
	{"t", "т", ""},
	{"u", "у", ""},
	{"v", "в", ""},
	{"w", "в", ""},
	{"x", "кс", ""},
	{"y", "й", ""},
	{"z", "з", ""},
}

// letters carries a word by a table.
func letters(w string, t table) (string, bool) {
	w = strings.NewReplacer("İ", "i", "I", "ı").Replace(w)
	w = strings.ToLower(w)
	var b strings.Builder
	start := true
next:
	for w != "" {
		for _, l := range t {
			rest, ok := strings.CutPrefix(w, l.from)
			if !ok {
				continue
			}
			to := l.to
			if start && l.start != "" {
				to = l.start
			}
			if l.from == "y" && rest == "" && strings.HasSuffix(b.String(), "к") {
				to = "ий" // -sky
			}
			b.WriteString(to)
			w, start = rest, strings.ContainsRune("aeıioöuüə", rune(l.from[0]))
			continue next
		}
		return "", false
	}
	return b.String(), true
}

// chinese writes pinyin by Palladius: each syllable by its initial and final.
func chinese(latin string) (string, bool) {
	return words(latin, func(w string) (string, bool) {
		syllables, ok := pinyin.Syllables(w)
		if !ok {
			return "", false
		}
		var b strings.Builder
		for i, s := range syllables {
			c, ok := syllable(s)
			if !ok {
				return "", false
			}
			if i > 0 && strings.HasSuffix(b.String(), "н") && strings.ContainsAny(c[:2], "аеёиоуыэюя") && slices.Contains([]string{"а", "е", "и", "о", "у", "э", "ю", "я"}, c[:2]) {
				b.WriteString("ъ")
			}
			b.WriteString(c)
		}
		return b.String(), true
	})
}

var initials = []struct{ from, to string }{
	{"zh", "чж"},
	{"ch", "ч"},
	{"sh", "ш"},
	{"b", "б"},
	{"p", "п"},
	{"m", "м"},
	{"f", "ф"},
	{"d", "д"},
	{"t", "т"},
	{"n", "н"},
	{"l", "л"},
	{"g", "г"},
	{"k", "к"},
	{"h", "х"},
	{"j", "цз"},
	{"q", "ц"},
	{"x", "с"},
	{"r", "ж"},
	{"z", "цз"},
	{"c", "ц"},
	{"s", "с"},
}

var finals = map[string]string{
	"a": "а", "o": "о", "e": "э", "ai": "ай", "ei": "эй", "ao": "ао", "ou": "оу", "an": "ань", "en": "энь", "ang": "ан", "eng": "эн", "ong": "ун", "er": "эр",
	"i": "и", "ia": "я", "ie": "е", "iao": "яо", "iu": "ю", "ian": "янь", "in": "инь", "iang": "ян", "ing": "ин", "iong": "юн",
	"u": "у", "ua": "уа", "uo": "о", "uai": "уай", "ui": "уй", "uan": "уань", "un": "унь", "uang": "уан",
	"ü": "юй", "üe": "юэ", "üan": "юань", "ün": "юнь",
}

var whole = map[string]string{
	"yi": "и", "ya": "я", "ye": "е", "yao": "яо", "you": "ю", "yan": "янь", "yin": "инь", "yang": "ян", "ying": "ин", "yong": "юн",
	"yu": "юй", "yue": "юэ", "yuan": "юань", "yun": "юнь", "wu": "у", "wa": "ва", "wo": "во", "wai": "вай", "wei": "вэй", "wan": "вань", "wen": "вэнь", "wang": "ван", "weng": "вэн",
	"zhi": "чжи", "chi": "чи", "shi": "ши", "ri": "жи", "zi": "цзы", "ci": "цы", "si": "сы", "er": "эр", "bo": "бо", "po": "по", "mo": "мо", "fo": "фо", "hui": "хуэй",
}

// syllable writes one by Palladius.
func syllable(s string) (string, bool) {
	if c, ok := whole[s]; ok {
		return c, true
	}
	for _, i := range initials {
		final, ok := strings.CutPrefix(s, i.from)
		if !ok {
			continue
		}
		if slices.Contains([]string{"j", "q", "x"}, i.from) && strings.HasPrefix(final, "u") {
			final = "ü" + final[1:]
		}
		if c, ok := finals[strings.ReplaceAll(final, "v", "ü")]; ok {
			return i.to + c, true
		}
		return "", false
	}
	c, ok := finals[s]
	return c, ok
}

// palladius reports whether a word is made of Chinese syllables in Cyrillic.
func palladius(w string) bool {
	return syllablesOf(strings.ToLower(w), cyrillic())
}

var cyrillic = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, s := range pinyin.All() {
		if c, ok := syllable(s); ok {
			m[c] = true
		}
	}
	return m
})

func syllablesOf(w string, known map[string]bool) bool {
	if w == "" {
		return true
	}
	for i := range w {
		if i > 0 && known[w[:i]] && syllablesOf(strings.TrimPrefix(w[i:], "ъ"), known) {
			return true
		}
	}
	return known[w]
}
