package tr

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/language"
	"attache/internal/language/turkic"
)

// Vowel harmony: the last vowel of a word chooses the vowel of its suffix.
const (
	vowels  = "aıoueiöüâîû"
	back    = "aıouâû"
	rounded = "ouöüû"
	hard    = "fstkçşhp" // behind them d becomes t
)

func lower(s string) string { return strings.ToLowerSpecial(unicode.TurkishCase, s) }

// harmony returns the two vowels of suffixes: wide (a, e) and narrow (ı, i, u, ü).
func harmony(w string) (wide, narrow string) {
	return turkic.Vowels{All: vowels, Back: back, Rounded: rounded, Front: "e", Case: unicode.TurkishCase}.Harmony(w)
}

// ending is the suffix of a case behind a word as it sounds: "gen", "dat",
// "acc", "loc", "abl", "poss". possessive says that the word bears the
// possessive of the third person, behind which suffixes begin with n.
func ending(w, form string, possessive bool) string {
	wide, narrow := harmony(w)
	last, _ := utf8.DecodeLastRuneInString(lower(w))
	vowel := strings.ContainsRune(vowels, last)
	buffer := func(letter string) string {
		switch {
		case possessive:
			return "n"
		case vowel:
			return letter
		}
		return ""
	}
	d := "d"
	if strings.ContainsRune(hard, last) {
		d = "t"
	}
	n := ""
	if possessive {
		n = "n"
	}
	switch form {
	case "gen":
		return buffer("n") + narrow + "n"
	case "acc":
		return buffer("y") + narrow
	case "dat":
		return buffer("y") + wide
	case "loc":
		return n + d + wide
	case "abl":
		return n + d + wide + "n"
	case "poss":
		if vowel {
			return "s" + narrow
		}
		return narrow
	}
	return ""
}

// softened is a word before a suffix that begins with a vowel: belge stays,
// "ödül" stays, "etkinlik" becomes "etkinliğ", "kitap" "kitab", "araç" "arac".
func softened(s string) string {
	w := s[strings.LastIndexByte(s, ' ')+1:]
	syllables := 0
	for _, r := range lower(w) {
		if strings.ContainsRune(vowels, r) {
			syllables++
		}
	}
	if syllables < 2 {
		return s
	}
	for _, c := range []struct{ hard, soft string }{{"nk", "ng"}, {"k", "ğ"}, {"p", "b"}, {"ç", "c"}} {
		if stem, ok := strings.CutSuffix(s, c.hard); ok {
			return stem + c.soft
		}
	}
	return s
}

// possessed reports whether a phrase ends in the possessive of the third
// person: "Dışişleri Bakanlığı".
func possessed(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.Contains(s, " ") && strings.ContainsRune("ıiuü", last)
}

// suffix adds a case to a common noun.
func suffix(s, form string, possessive bool) string {
	e := ending(s, form, possessive)
	first, _ := utf8.DecodeRuneInString(e)
	if !possessive && strings.ContainsRune(vowels, first) {
		return softened(s) + e
	}
	return s + e
}

// inflect puts a phrase into a case; "poss" is the possessive of the third
// person, "possloc" and so on its cases. Proper names take an apostrophe, those
// of institutions do not (Türk Dil Kurumu).
func inflect(p language.Phrase, form string) string {
	if own, ok := p.Form(form); ok {
		return own
	}
	if p.Office { // the name behind it bears the case
		return p.Text
	}
	if p.Person {
		return proper(p.Text, form, false)
	}
	if of, ok := strings.CutPrefix(form, "poss"); ok {
		return suffix(owned(p.Text, p.Forms), of, true)
	}
	switch {
	case p.Kind == language.Country || p.Kind == language.Capital || p.Kind == language.City:
		return proper(p.Text, form, possessed(p.Text))
	case p.Plain, acronym(p.Text):
		return proper(p.Text, form, false)
	}
	return suffix(p.Text, form, possessed(p.Text) || p.Forms["poss"] == p.Text) // cumhurbaşkanı
}

// proper adds a case to a name behind an apostrophe, as the name is read out.
func proper(s, form string, possessive bool) string {
	spoken := turkic.Spoken(s)
	end, _ := utf8.DecodeLastRuneInString(s)
	switch {
	case unicode.IsDigit(end):
		spoken = number(s)
	case acronym(s) && !strings.ContainsAny(lower(s)[1:], "aeıioöuü") || acronym(s) && utf8.RuneCountInString(s) < 4:
		spoken = string(end) + "e" // read letter by letter: be, ce, de
		if strings.ContainsRune("AEIİOÖUÜ", end) {
			spoken = string(end)
		}
	}
	return s + "’" + ending(spoken, form, possessive)
}

func acronym(s string) bool {
	return utf8.RuneCountInString(s) > 1 && !strings.Contains(s, " ") && strings.ToUpperSpecial(unicode.TurkishCase, s) == s
}

var units = strings.Fields("sıfır bir iki üç dört beş altı yedi sekiz dokuz")

var tens = strings.Fields("x on yirmi otuz kırk elli altmış yetmiş seksen doksan")

// number is how the end of a figure is read: 2026, "altı", 2030, "otuz".
func number(s string) string {
	digits := s[strings.LastIndexFunc(s, func(r rune) bool { return !unicode.IsDigit(r) })+1:]
	last := int(digits[len(digits)-1] - '0')
	switch {
	case last != 0 || len(digits) == 1:
		return units[last]
	case digits[len(digits)-2] != '0':
		return tens[digits[len(digits)-2]-'0']
	case strings.HasSuffix(digits, "000"):
		return "bin"
	}
	return "yüz"
}

// owned puts a word into the possessive of the third person, unless it is:
// "büyükelçisi", "kültür bakanı".
func owned(s string, forms map[string]string) string {
	if own, ok := forms["poss"]; ok {
		return own
	}
	if possessed(s) {
		return s
	}
	return suffix(s, "poss", false)
}

func whole(text string, kind language.Kind) language.Phrase {
	p := language.Phrase{Text: text, Kind: kind, Forms: map[string]string{}}
	for _, form := range []string{"gen", "dat", "acc", "loc", "abl"} {
		p.Forms[form] = suffix(text, form, true)
	}
	return p
}

// called is "Skylark Robotics şirketi".
func called(kind language.Term, name string) language.Phrase {
	return whole(name+" "+owned(kind.Text, kind.Forms), kind.Kind)
}

// of is "Gürcistan Ulusal Müzesi", "parti genel merkezi".
func of(head language.Term, owner language.Phrase) language.Phrase {
	return whole(owner.Text+" "+owned(head.Text, head.Forms), head.Kind)
}

// to joins an office with its country and where it is held: "Çin’in Azerbaycan
// büyükelçisi", "Azerbaycan kültür bakanı".
func to(office language.Term, owner, where *language.Phrase) language.Phrase {
	var parts []string
	if owner != nil {
		if where != nil {
			parts = append(parts, inflect(*owner, "gen"))
		} else {
			parts = append(parts, owner.Text)
		}
	}
	if where != nil {
		parts = append(parts, where.Text)
	}
	return language.Phrase{Text: strings.Join(append(parts, owned(office.Text, office.Forms)), " "), Kind: language.Office}
}

// titled gives the words of an office their capitals before a name.
func titled(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		if slices.Contains([]string{"ve", "ile"}, w) {
			continue
		}
		first, size := utf8.DecodeRuneInString(w)
		words[i] = string(unicode.TurkishCase.ToUpper(first)) + w[size:]
	}
	return strings.Join(words, " ")
}

var months = strings.Fields("Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık")

// when writes a date in the locative: "9 Haziran’da", "9 Haziran 2025’te", "9-11
// Haziran tarihlerinde".
func when(w desk.When, _ string, year bool) string {
	y, m, day, end := language.DateParts(w)
	month := months[m-1]
	switch {
	case w.Precision != "day":
		return month + " " + proper(y, "loc", false)
	case end > 0:
		s := strconv.Itoa(day) + "-" + strconv.Itoa(end) + " " + month
		if year {
			s += " " + y
		}
		return s + " tarihlerinde"
	default:
		month = " " + month
	}
	s := strconv.Itoa(day) + month
	if year {
		return s + " " + proper(y, "loc", false)
	}
	return proper(s, "loc", false)
}
