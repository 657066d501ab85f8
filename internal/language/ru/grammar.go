package ru

import (
	"slices"
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

// cases are the forms that words decline into; the others put a preposition
// before one of them.
var cases = []string{"gen", "dat", "acc", "ins", "pre"}

// compound is a term with what follows it and stays as it is in every case.
func compound(head language.Term, tail string) language.Phrase {
	p := language.Phrase{Text: head.Text + tail, Class: head.Class, Kind: head.Kind, Concept: head.Concept, Forms: map[string]string{}}
	h := head.Phrase()
	h.Office = head.Kind == language.Office
	for _, form := range cases {
		p.Forms[form] = inflect(h, form) + tail
	}
	return p
}

// called is «компания Skylark», of which only the first word is declined.
func called(kind language.Term, name string) language.Phrase {
	return compound(kind, " "+name)
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
		tail += sandhi(" "+preposition(*where)+" ", place) + place
	}
	return compound(office, tail)
}

// on are the places that take «на» and not «в».
var on = strings.Fields("stadium factory market square railway-station metro-station power-plant playground highway road bridge")

func preposition(p language.Phrase) string {
	if slices.Contains(on, p.Concept) {
		return "на"
	}
	return "в"
}

// sandhi gives the short prepositions the vowel that they take before some
// sounds: «со Всемирной», «во Франции», «об инвестициях».
func sandhi(before, next string) string {
	r := []rune(strings.ToLower(next))
	if len(r) < 2 {
		return before
	}
	vowel := func(c rune) bool { return strings.ContainsRune("аеёиоуыэюя", c) }
	for _, c := range []struct {
		short, long string
		ok          bool
	}{
		{"с ", "со ", strings.ContainsRune("сзшж", r[0]) && unicode.Is(unicode.Cyrillic, r[1]) && !vowel(r[1]) || r[0] == 'щ' || r[0] == 'в' && r[1] == 'с'},
		{"в ", "во ", strings.ContainsRune("вф", r[0]) && unicode.Is(unicode.Cyrillic, r[1]) && !vowel(r[1])},
		{"о ", "об ", strings.ContainsRune("аиоуэ", r[0])},
	} {
		if stem, found := strings.CutSuffix(before, c.short); found && c.ok && (stem == "" || strings.HasSuffix(stem, " ")) {
			return stem + c.long
		}
	}
	return before
}

// inflect puts a phrase into a case: "gen", "dat", "acc", "ins", "pre"; or into
// one with its preposition: "in" («в музее»), "to" («в музей»), "with" («с
// праздником»); into what is discussed, "issues" («вопросы торговли»). Words that are not written in Cyrillic stay as they are. "" is
// a form that cannot be made: a name whose case depends on a gender that nobody
// tells, a plural whose genitive is no rule's.
func inflect(p language.Phrase, form string) string {
	with := func(preposition, form string) string {
		if p.Plain && p.Kind == "" {
			return ""
		}
		words := inflect(p, form)
		if words == "" {
			return ""
		}
		return sandhi(preposition+" ", words) + words
	}
	switch form {
	case "in":
		return with(preposition(p), "pre")
	case "to":
		return with(preposition(p), "acc")
	case "with":
		return with("с", "ins")
	case "issues":
		return issues(p)
	}
	if own, ok := p.Form(form); ok {
		return own
	}
	if first, _ := utf8.DecodeRuneInString(p.Text); p.Counted || !unicode.Is(unicode.Cyrillic, first) && first != '«' {
		return p.Text
	}
	if p.Person {
		m, f := person(p.Text, form, false), person(p.Text, form, true)
		switch {
		case p.Gender == desk.Feminine:
			return f
		case p.Gender == desk.Masculine || m == f:
			return m
		}
		return ""
	}
	if (p.Kind == language.Country || p.Kind == language.Capital || p.Kind == language.City) && strings.HasSuffix(p.Text, "о") {
		return p.Text // Осло, Марокко
	}
	animate := p.Office || p.Kind == language.Office
	words := strings.Split(p.Text, " ")
	for i, w := range words { // adjectives, then the noun; what follows is its complement
		if i < len(words)-1 {
			if a, ok := adjective(w, form, animate); ok && (p.Class == "pl") == (strings.HasSuffix(w, "ые") || strings.HasSuffix(w, "ие")) {
				words[i] = a
				continue
			}
		}
		if p.Class == "pl" {
			words[i] = plural(w, form)
		} else {
			words[i] = noun(w, form, p.Class == "m" || animate, animate) // «король», also where nobody knows who it is
		}
		if words[i] == "" {
			return ""
		}
		break
	}
	return strings.Join(words, " ")
}

// issues are what is discussed of a topic, unless it says so itself.
func issues(p language.Phrase) string {
	whole := inflect(p, "acc")
	of := inflect(p, "gen")
	if of == "" || whole == "" || p.Plain || strings.HasPrefix(whole, "вопрос") || strings.HasPrefix(whole, "пробле") || strings.Contains(whole, "отношения") || strings.Contains(whole, "процесс") {
		return whole
	}
	return "вопросы " + of
}

// amount is «6,2 млн долларов США», «12 машин скорой помощи»; nothing where the
// word's plurals are not known.
func amount(a language.Amount) string {
	if a.What.Forms["many"] == "" {
		return ""
	}
	if a.Scale != "" {
		return a.Figure + "\u00a0" + a.Scale + " " + a.Noun
	}
	return a.Figure + "\u00a0" + a.Noun
}

// person declines a name. Of a Chinese name only the last word is declined.
func person(s, form string, woman bool) string {
	words := strings.Split(s, " ")
	for i, w := range words {
		if i == 0 && len(words) == 2 && palladius(words[0]) && palladius(words[1]) {
			continue
		}
		words[i] = name(w, form, woman, i == len(words)-1 && len(words) > 1)
	}
	return strings.Join(words, " ")
}

// plural declines a noun in the plural. The genitive follows a rule only for
// some; terms give the others.
func plural(w, form string) string {
	r := []rune(w)
	if len(r) < 3 {
		return w
	}
	stem, last := string(r[:len(r)-1]), r[len(r)-1]
	soft := last == 'я' || last == 'и' && !strings.ContainsRune("гкхжшчщ", r[len(r)-2])
	vowel := "а"
	if soft {
		vowel = "я"
	}
	switch form {
	case "acc":
		return w
	case "dat":
		return stem + vowel + "м"
	case "ins":
		return stem + vowel + "ми"
	case "pre":
		return stem + vowel + "х"
	}
	if strings.HasSuffix(w, "ия") || strings.HasSuffix(w, "ии") {
		return stem + "й"
	}
	return ""
}

// The endings of adjectives by case: nominative to the others. Rules of
// A. A. Zaliznyak's grammatical dictionary, hard and soft stems.
var adjectives = []struct {
	nom   string
	cases map[string]string
}{
	{"ый", map[string]string{"gen": "ого", "dat": "ому", "acc": "ый", "ins": "ым", "pre": "ом"}},
	{"ой", map[string]string{"gen": "ого", "dat": "ому", "acc": "ой", "ins": "ым", "pre": "ом"}},
	{"ые", map[string]string{"gen": "ых", "dat": "ым", "acc": "ые", "ins": "ыми", "pre": "ых"}},
	{"ие", map[string]string{"gen": "их", "dat": "им", "acc": "ие", "ins": "ими", "pre": "их"}},
	{"кий", map[string]string{"gen": "кого", "dat": "кому", "acc": "кий", "ins": "ким", "pre": "ком"}},
	{"щий", map[string]string{"gen": "щего", "dat": "щему", "acc": "щий", "ins": "щим", "pre": "щем"}},
	{"щая", map[string]string{"gen": "щей", "dat": "щей", "acc": "щую", "ins": "щей", "pre": "щей"}},
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
	if stem, ok := strings.CutSuffix(w, "осол"); ok && animate { // «посол», «Посол»
		w, r = stem+"осл", append(r[:len(r)-2:len(r)-2], 'л')
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
	case strings.HasSuffix(w, "ий"):
		return stem + pick("я", "ю", "й", "ем", "и")
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
	case strings.ContainsRune("оиуыэюёе", last), strings.HasSuffix(lower, "ых"), strings.HasSuffix(lower, "их"), len(r) > 1 && last == 'а' && strings.ContainsRune("иуа", r[len(r)-2]):
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

var monthsBare = strings.Fields("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь")

// when writes a date as it stands in a sentence: «9 июня», «в июне 2026 года»;
// "for" is «на 9 июня», "bare" has no preposition.
func when(w desk.When, form string, year bool) string {
	y, month, day, end := language.DateParts(w)
	before := map[string]string{"for": "на "}[form]
	if w.Precision != "day" {
		if form == "" {
			return "в " + monthsIn[month-1] + " " + y + " года"
		}
		return before + monthsBare[month-1] + " " + y + " года"
	}
	s := strconv.Itoa(day)
	if end > 0 {
		s += "–" + strconv.Itoa(end)
	}
	s += " " + months[month-1]
	if year {
		s += " " + y + " года"
	}
	return before + s
}
