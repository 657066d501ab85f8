package ru

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/language"
)

// of puts the owner in the genitive behind the head: «штаб-квартира партии».
func of(head language.Term, owner language.Phrase) language.Phrase {
	return compound(head, " "+inflect(owner, "gen"))
}

// compound is a term with what follows it and stays as it is in every case.
func compound(head language.Term, tail string) language.Phrase {
	p := language.Phrase{Text: head.Text + tail, Class: head.Class, Forms: map[string]string{}}
	for _, form := range []string{"gen", "dat", "acc", "ins", "pre"} {
		p.Forms[form] = inflect(head.Phrase(), form) + tail
	}
	return p
}

// to joins an office with its country and where it is held: «посол Китая в
// Азербайджане».
func to(office language.Term, country, where *language.Phrase) language.Phrase {
	tail := ""
	if country != nil {
		tail += " " + inflect(*country, "gen")
	}
	if where != nil {
		place := inflect(*where, "pre")
		tail += in(place) + place
	}
	return compound(office, tail)
}

// in is the preposition with its spaces: «во» before two consonants of which
// the first is в or ф.
func in(place string) string {
	r := []rune(strings.ToLower(place))
	if len(r) > 1 && strings.ContainsRune("вф", r[0]) && !strings.ContainsRune("аеёиоуыэюя", r[1]) {
		return " во "
	}
	return " в "
}

// inflect puts a phrase into a case: "gen", "dat", "acc", "ins", "pre". Words
// that are not written in Cyrillic stay as they are.
func inflect(p language.Phrase, form string) string {
	if own, ok := p.Form(form); ok {
		return own
	}
	if first, _ := utf8.DecodeRuneInString(p.Text); form == "" || !unicode.Is(unicode.Cyrillic, first) && first != '«' {
		return p.Text
	}
	words := strings.Split(p.Text, " ")
	if p.Person {
		for i, w := range words {
			words[i] = name(w, form, p.Gender == desk.Feminine, i == len(words)-1 && len(words) > 1)
		}
		return strings.Join(words, " ")
	}
	animate := p.Office
	for i, w := range words { // adjectives, then the noun; what follows is its complement
		if i < len(words)-1 {
			if a, ok := adjective(w, form, animate); ok {
				words[i] = a
				continue
			}
		}
		words[i] = noun(w, form, p.Class == "m", animate)
		break
	}
	return strings.Join(words, " ")
}

// The endings of adjectives by case: nominative to the others. Rules of
// A. A. Zaliznyak's grammatical dictionary, hard and soft stems.
var adjectives = []struct {
	nom   string
	cases map[string]string
}{
	{"ый", map[string]string{"gen": "ого", "dat": "ому", "acc": "ый", "ins": "ым", "pre": "ом"}},
	{"ой", map[string]string{"gen": "ого", "dat": "ому", "acc": "ой", "ins": "ым", "pre": "ом"}},
	{"кий", map[string]string{"gen": "кого", "dat": "кому", "acc": "кий", "ins": "ким", "pre": "ком"}},
	{"ний", map[string]string{"gen": "него", "dat": "нему", "acc": "ний", "ins": "ним", "pre": "нем"}},
	{"кая", map[string]string{"gen": "кой", "dat": "кой", "acc": "кую", "ins": "кой", "pre": "кой"}},
	{"ая", map[string]string{"gen": "ой", "dat": "ой", "acc": "ую", "ins": "ой", "pre": "ой"}},
	{"яя", map[string]string{"gen": "ей", "dat": "ей", "acc": "юю", "ins": "ей", "pre": "ей"}},
	{"кое", map[string]string{"gen": "кого", "dat": "кому", "acc": "кое", "ins": "ким", "pre": "ком"}},
	{"ое", map[string]string{"gen": "ого", "dat": "ому", "acc": "ое", "ins": "ым", "pre": "ом"}},
	{"ее", map[string]string{"gen": "его", "dat": "ему", "acc": "ее", "ins": "им", "pre": "ем"}},
}

func adjective(w, form string, animate bool) (string, bool) {
	for _, a := range adjectives {
		if stem, ok := strings.CutSuffix(w, a.nom); ok && stem != "" {
			if animate && form == "acc" {
				form = "gen"
			}
			return stem + a.cases[form], true
		}
	}
	return w, false
}

// noun declines a singular noun by its ending; for one in -ь it matters whether
// it is masculine.
func noun(w, form string, masculine, animate bool) string {
	r := []rune(w)
	if len(r) < 3 || strings.ToUpper(w) == w {
		return w // США, ООН
	}
	stem, last := string(r[:len(r)-1]), r[len(r)-1]
	before := r[len(r)-2]
	soft := strings.ContainsRune("гкхжшчщ", before)
	pick := func(gen, dat, acc, ins, pre string) string {
		switch form {
		case "gen":
			return gen
		case "dat":
			return dat
		case "acc":
			return acc
		case "ins":
			return ins
		}
		return pre
	}
	switch {
	case strings.HasSuffix(w, "ия"):
		return stem + pick("и", "и", "ю", "ей", "и")
	case strings.HasSuffix(w, "ие"):
		return stem + pick("я", "ю", "е", "ем", "и")
	case last == 'а':
		gen := "ы"
		if soft {
			gen = "и"
		}
		ins := "ой"
		if strings.ContainsRune("жшчщц", before) {
			ins = "ей"
		}
		return stem + pick(gen, "е", "у", ins, "е")
	case last == 'я':
		return stem + pick("и", "е", "ю", "ей", "е")
	case last == 'о':
		return stem + pick("а", "у", "о", "ом", "е")
	case last == 'е':
		return stem + pick("я", "ю", "е", "ем", "е")
	case last == 'ь' && masculine:
		acc := "ь"
		if animate {
			acc = "я"
		}
		return stem + pick("я", "ю", acc, "ем", "е")
	case last == 'ь':
		return stem + pick("и", "и", "ь", "ью", "и")
	case last == 'й':
		acc := "й"
		if animate {
			acc = "я"
		}
		return stem + pick("я", "ю", acc, "ем", "е")
	case strings.ContainsRune("иуыэюё", last):
		return w
	}
	acc := ""
	if animate {
		acc = "а"
	}
	ins := "ом"
	if strings.ContainsRune("жшчщц", last) {
		ins = "ем"
	}
	return w + pick("а", "у", acc, ins, "е")
}

// name declines one word of a person's name. Surnames in -ов, -ев, -ин have
// endings of their own; those of women that end in a consonant, and all that
// end in -о, -и, -у, -ю, -е, do not change.
func name(w, form string, woman, surname bool) string {
	if form == "" {
		return w
	}
	lower := strings.ToLower(w)
	r := []rune(lower)
	if len(r) < 2 || strings.HasSuffix(w, ".") {
		return w
	}
	if surname {
		for _, s := range []string{"ов", "ев", "ёв", "ин", "ын"} {
			if strings.HasSuffix(lower, s) && !woman {
				return w + map[string]string{"gen": "а", "dat": "у", "acc": "а", "ins": "ым", "pre": "е"}[form]
			}
			if stem, ok := strings.CutSuffix(w, s+"а"); ok {
				return stem + s + map[string]string{"gen": "ой", "dat": "ой", "acc": "у", "ins": "ой", "pre": "ой"}[form]
			}
		}
		if a, ok := adjective(w, form, true); ok && (strings.HasSuffix(lower, "ский") || strings.HasSuffix(lower, "ская") || strings.HasSuffix(lower, "цкий") || strings.HasSuffix(lower, "цкая")) {
			return a
		}
	}
	switch last := r[len(r)-1]; {
	case strings.ContainsRune("оиуыэюёе", last):
		return w
	case last == 'а', last == 'я':
		return noun(w, form, false, true)
	case woman:
		return w
	case last == 'ь':
		stem := string([]rune(w)[:len(r)-1])
		return stem + map[string]string{"gen": "я", "dat": "ю", "acc": "я", "ins": "ем", "pre": "е"}[form]
	}
	return noun(w, form, false, true)
}

var months = strings.Fields("января февраля марта апреля мая июня июля августа сентября октября ноября декабря")

var monthsIn = strings.Fields("январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре")

func when(w desk.When, form string, year bool) string {
	y, month, day, end := language.DateParts(w)
	if w.Precision != "day" {
		return "в " + monthsIn[month-1] + " " + y + " года"
	}
	s := strconv.Itoa(day)
	if end > 0 {
		s += "–" + strconv.Itoa(end)
	}
	s += " " + months[month-1]
	if year {
		s += " " + y + " года"
	}
	return s
}
