package az

import (
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
	vowels  = "aıoueəiöü"
	back    = "aıou"
	rounded = "ouöü"
)

// harmony returns the two vowels of suffixes: wide (a, ə) and narrow (ı, i, u, ü).
func harmony(w string) (wide, narrow string) {
	return turkic.Vowels{All: vowels, Back: back, Rounded: rounded, Front: "ə", Case: unicode.AzeriCase}.Harmony(w)
}

// possessed reports whether a phrase ends in the possessive of the third
// person, whose further suffixes begin with n: "Xarici İşlər Nazirliyi".
func possessed(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.Contains(s, " ") && strings.ContainsRune("ıiuü", last)
}

// suffix adds a case to the last word: "gen", "dat", "acc", "loc", "abl",
// "ins", or the possessive of the third person, "poss".
func suffix(s, form string, possessive bool) string {
	stem := s
	if !possessive {
		stem = softened(s)
	}
	return attach(s, stem, form, possessive)
}

// attach is suffix for a word whose stem before a vowel is known.
func attach(s, stem, form string, possessive bool) string {
	if form == "" || s == "" {
		return s
	}
	wide, narrow := harmony(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	vowel := strings.ContainsRune(vowels, last)
	n := ""
	if possessive {
		n = "n"
	}
	switch form {
	case "gen":
		if vowel {
			return s + "n" + narrow + "n"
		}
		return stem + narrow + "n"
	case "acc":
		if vowel {
			return s + "n" + narrow
		}
		return stem + narrow
	case "dat":
		switch {
		case possessive:
			return s + "n" + wide
		case vowel:
			return s + "y" + wide
		}
		return stem + wide
	case "loc":
		return s + n + "d" + wide
	case "abl":
		return s + n + "d" + wide + "n"
	case "ins":
		return s + "l" + wide
	case "poss":
		if vowel {
			return s + "s" + narrow
		}
		return stem + narrow
	}
	return s
}

// softened turns the k or q at the end of a word of several syllables into y
// or ğ, as before a vowel: əməkdaşlıq, əməkdaşlığı. Names keep theirs.
func softened(s string) string {
	w := s[strings.LastIndexByte(s, ' ')+1:]
	syllables := 0
	for _, r := range strings.ToLower(w) {
		if strings.ContainsRune(vowels, r) {
			syllables++
		}
	}
	if syllables < 2 {
		return s
	}
	if stem, ok := strings.CutSuffix(s, "k"); ok {
		return stem + "y"
	}
	if stem, ok := strings.CutSuffix(s, "q"); ok {
		return stem + "ğ"
	}
	return s
}

// inflect puts a phrase into a case; "poss" is the possessive of the third
// person, "possloc" and so on its cases; "visit" is how one is at a place
// ("muzeydə", "Tbilisidə səfərdə").
func inflect(p language.Phrase, form string) string {
	if form == "visit" {
		at := inflect(p, "loc")
		switch p.Kind {
		case language.Country, language.Capital, language.City:
			return at + " səfərdə"
		}
		return at
	}
	if own, ok := p.Form(form); ok {
		return own
	}
	if p.Office { // the name behind it bears the case
		return p.Text
	}
	if of, ok := strings.CutPrefix(form, "poss"); ok {
		return suffix(owned(p.Text), of, true)
	}
	if s, ok := hyphened(p.Text, form); ok {
		return s
	}
	switch p.Kind {
	case language.Country, language.Capital, language.City:
		return attach(p.Text, p.Text, form, possessed(p.Text))
	}
	if p.Person || p.Plain { // no letter of a name changes
		spoken := turkic.Spoken(p.Text)
		return p.Text + strings.TrimPrefix(attach(spoken, spoken, form, false), spoken)
	}
	return suffix(p.Text, form, possessed(p.Text))
}

// names are how the letters that acronyms end in are called.
var names = map[rune]string{
	'B': "be", 'C': "ce", 'Ç': "çe", 'D': "de", 'E': "e", 'Ə': "ə", 'F': "ef", 'G': "ge", 'H': "haş", 'X': "xe", 'I': "ı", 'İ': "i", 'J': "je", 'K': "ka", 'Q': "qe", 'L': "el",
	'M': "em", 'N': "en", 'O': "o", 'Ö': "ö", 'P': "pe", 'R': "er", 'S': "es", 'Ş': "şe", 'T': "te", 'U': "u", 'Ü': "ü", 'V': "ve", 'Y': "ye", 'Z': "ze",
	'0': "sıfır", '1': "bir", '2': "iki", '3': "üç", '4': "dörd", '5': "beş", '6': "altı", '7': "yeddi", '8': "səkkiz", '9': "doqquz",
}

// hyphened adds a case to an acronym or a figure, as it is read out: "BMT-nin",
// "NATO-nun", "Borealis-2-nin". ok is false for other words.
func hyphened(s, form string) (string, bool) {
	if form == "" {
		return s, true
	}
	last := s[strings.LastIndexAny(s, " -")+1:]
	letters := []rune(last)
	if len(letters) == 0 {
		return "", false
	}
	end := letters[len(letters)-1]
	spoken := names[end]
	switch {
	case unicode.IsDigit(end):
	case len(letters) < 2 || unicode.AzeriCase.ToUpper(letters[0]) != letters[0] || strings.ToUpperSpecial(unicode.AzeriCase, last) != last || spoken == "":
		return "", false
	case last == "ABŞ":
		spoken = "abış"
	case len(letters) > 3 && strings.ContainsAny(string(letters[1:]), "AEƏIİOÖUÜ"): // read as a word
		spoken = strings.ToLowerSpecial(unicode.AzeriCase, last)
	}
	return s + "-" + strings.TrimPrefix(attach(spoken, spoken, form, false), spoken), true
}

// whole is a phrase that ends in the possessive of the third person, with its
// cases.
func whole(text string, kind language.Kind) language.Phrase {
	p := language.Phrase{Text: text, Kind: kind, Forms: map[string]string{}}
	for _, form := range []string{"gen", "dat", "acc", "loc", "abl"} {
		p.Forms[form] = suffix(text, form, true)
	}
	return p
}

// called is "Skylark Robotics şirkəti".
func called(kind language.Term, name string) language.Phrase {
	return whole(name+" "+owned(kind.Text), kind.Kind)
}

// of is the genitive construction: "partiyanın qərargahı". In the names of
// national institutions the country stands bare: "Gürcüstan Milli Muzeyi".
func of(head language.Term, owner language.Phrase) language.Phrase {
	if owner.Kind == language.Country && strings.HasPrefix(head.Text, "Milli ") {
		return whole(owner.Text+" "+owned(head.Text), "")
	}
	return whole(inflect(owner, "gen")+" "+owned(head.Text), "")
}

// to joins an office with its country and where it is held: "Çinin
// Azərbaycandakı səfiri".
func to(office language.Term, country, where *language.Phrase) language.Phrase {
	var parts []string
	if country != nil {
		parts = append(parts, inflect(*country, "gen"))
	}
	if where != nil {
		place, ending := inflect(*where, "loc"), "kı"
		if wide, _ := harmony(place); wide == "ə" {
			ending = "ki"
		}
		parts = append(parts, place+ending)
	}
	if country == nil { // nobody's: "Namibiyadakı səfir"
		return language.Phrase{Text: strings.Join(append(parts, office.Text), " ")}
	}
	return language.Phrase{Text: strings.Join(append(parts, owned(office.Text)), " ")}
}

// owned puts a word into the possessive of the third person, unless it is:
// "səfiri", "sədr müavini".
func owned(s string) string {
	if possessed(s) {
		return s
	}
	return suffix(s, "poss", false)
}

var months = strings.Fields("yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr")

// endings are the locative of days after "iyunun N-": by how the number is read.
var endings = [10]string{"da", "də", "də", "də", "də", "də", "da", "də", "də", "da"}

var tens = [4]string{"", "da", "də", "da"} // 10, 20, 30

// when writes a day in the locative: "iyunun 9-da"; "for" is the dative.
func when(w desk.When, form string, year bool) string {
	y, m, day, end := language.DateParts(w)
	month, kase := months[m-1], "loc"
	if form == "for" {
		kase = "dat"
	}
	if w.Precision != "day" {
		return y + ordinal(y) + " ilin " + suffix(suffix(month, "poss", false), kase, true)
	}
	s := suffix(month, "gen", false) + " "
	if end > 0 {
		s += strconv.Itoa(day) + "–"
		day = end
	}
	ending := endings[day%10]
	if day%10 == 0 {
		ending = tens[day/10]
	}
	if form == "for" { // iyunun doqquzuna
		ending = "n" + ending[1:]
	}
	s += strconv.Itoa(day) + "-" + ending
	if year {
		s = y + ordinal(y) + " il " + s
	}
	return s
}

// ordinal is the ending of a year's number, by how its end is read.
func ordinal(year string) string {
	switch year[3] {
	case '3', '4':
		return "-cü"
	case '6':
		return "-cı"
	case '9':
		return "-cu"
	case '0':
		switch year[2] {
		case '1', '3':
			return "-cu"
		case '4', '6', '9':
			return "-cı"
		}
	}
	return "-ci"
}
