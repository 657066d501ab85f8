package fr

import (
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/language"
)

// The forms of a phrase, each with the article that it takes: "the" «le
// programme», "a" «un programme», "de" «du programme», "dea" «d’un programme»,
// "to" «au programme», "in" where something takes place: «au Canada», «en
// France», «à Paris».
var forms = []string{"the", "a", "de", "dea", "to", "in"}

// inflect puts a phrase into one of the forms. Names take no article; a common
// word whose gender is not known cannot have one.
func inflect(p language.Phrase, form string) string {
	switch {
	case p.Titled:
		return p.Text
	case p.Person, p.Counted:
		return named(p.Text, form)
	case p.Office && p.Gender == desk.Feminine:
		p.Class = "f"
	case p.Kind == language.Country:
		return country(p, form)
	case p.Kind == language.Capital, p.Kind == language.City:
		return city(p.Text, form)
	}
	if p.Class == "" {
		p.Class = classOf(p.Text)
	}
	if p.Class == "" {
		if first, _ := utf8.DecodeRuneInString(strings.TrimLeft(p.Text, "“”«»„\"")); p.Plain && form != "a" && form != "dea" && form != "in" && strings.ToUpper(string(first)) == string(first) {
			return named(p.Text, form)
		}
		return ""
	}
	return noun(p, form)
}

// named puts a preposition before what takes no article.
func named(text, form string) string {
	switch form {
	case "de", "dea":
		return de(text)
	case "to", "in":
		return "à " + text
	}
	return text
}

// noun gives a common noun its article.
func noun(p language.Phrase, form string) string {
	plural := strings.HasSuffix(p.Class, "pl")
	vowel := elides(p.Text)
	switch form {
	case "the":
		return the(p.Text, p.Class)
	case "de":
		switch {
		case plural:
			return "des " + p.Text
		case p.Class == "m" && !vowel:
			return "du " + p.Text
		}
		return "de " + the(p.Text, p.Class)
	case "to", "in":
		switch {
		case plural:
			return "aux " + p.Text
		case p.Class == "m" && !vowel:
			return "au " + p.Text
		}
		return "à " + the(p.Text, p.Class)
	case "a", "dea":
		article := "un "
		switch {
		case plural && form == "dea":
			return de(p.Text)
		case plural:
			article = "des "
		case p.Class == "f":
			article = "une "
		}
		if form == "dea" {
			return "d’" + article + p.Text
		}
		return article + p.Text
	}
	return p.Text
}

func the(text, class string) string {
	switch {
	case strings.HasSuffix(class, "pl"):
		return "les " + text
	case elides(text):
		return "l’" + text
	case class == "f":
		return "la " + text
	}
	return "le " + text
}

// country follows the usage of the French foreign ministry: «de Chine»,
// «d’Azerbaïdjan», «du Canada», «des États-Unis»; «en Chine», «en Azerbaïdjan»,
// «au Canada», «aux États-Unis», «à Cuba».
func country(p language.Phrase, form string) string {
	switch {
	case p.Class == "":
		return named(p.Text, form)
	case strings.HasSuffix(p.Class, "pl"), p.Class == "m" && !elides(p.Text):
		return noun(p, definite(form))
	case form == "de", form == "dea":
		return de(p.Text)
	case form == "in":
		return "en " + p.Text
	}
	return noun(p, definite(form))
}

// definite is the form with the definite article.
func definite(form string) string {
	switch form {
	case "a":
		return "the"
	case "dea":
		return "de"
	}
	return form
}

// city contracts the article that some cities have: «au Caire».
func city(text, form string) string {
	if rest, ok := strings.CutPrefix(text, "Le "); ok && form != "the" && form != "a" {
		return noun(language.Phrase{Text: rest, Class: "m"}, definite(form))
	}
	return named(text, form)
}

// de puts «de» before what takes no article.
func de(text string) string {
	if elides(text) {
		return "d’" + text
	}
	return "de " + text
}

// elides reports whether «le» and «de» lose their vowel before a text. An h is
// silent in common words, but for those of Germanic origin, and taken as
// sounded in names.
func elides(text string) bool {
	r := []rune(strings.ToLower(text))
	if len(r) < 2 {
		return false
	}
	switch r[0] {
	case 'a', 'à', 'â', 'e', 'é', 'è', 'ê', 'i', 'î', 'o', 'ô', 'œ', 'u', 'û':
		return !strings.HasPrefix(string(r), "onz") && !strings.HasPrefix(string(r), "oui")
	case 'y':
		return !strings.ContainsRune("aeiou", r[1])
	case 'h':
		first, _ := utf8.DecodeRuneInString(text)
		for _, sounded := range []string{"hau", "huit", "hall", "handi", "hors", "hang", "hongr", "hollan"} {
			if strings.HasPrefix(string(r), sounded) {
				return false
			}
		}
		return first == 'h' || strings.HasPrefix(text, "Haïti")
	}
	return false
}

// classOf is the gender of a phrase that begins with a word which the language
// knows: bodies that releases name in French, and offices.
func classOf(text string) string {
	first, _, _ := strings.Cut(strings.ToLower(text), " ")
	for class, words := range heads {
		if slices.Contains(words, first) {
			return class
		}
	}
	return ""
}

// heads are words that names of bodies and offices begin with.
var heads = map[string][]string{
	"m": strings.Fields(`ministère conseil comité institut parti groupe centre musée parlement gouvernement sénat réseau fonds bureau
		laboratoire syndicat département tribunal consulat port aéroport théâtre lycée collège hôpital parc stade siège palais service secrétariat
		président directeur ministre vice-ministre vice-président ambassadeur consul maire recteur doyen secrétaire gouverneur porte-parole chef conseiller coordinateur fondateur député représentant commissaire roi premier chargé professeur`),
	"f": strings.Fields(`université banque fondation association commission agence autorité union fédération école académie bibliothèque cour assemblée
		mairie municipalité ville région organisation compagnie société chambre ligue coopérative mutuelle direction délégation préfecture ambassade entreprise
		présidente directrice vice-présidente ambassadrice consule rectrice doyenne gouverneure cheffe conseillère coordinatrice fondatrice députée représentante reine première chargée professeure`),
}

// of joins what belongs to somebody: «siège du parti».
func of(head language.Term, owner language.Phrase) language.Phrase {
	o := inflect(owner, "de")
	if o == "" {
		o = de(owner.Text)
	}
	return language.Phrase{Text: head.Text + " " + o, Class: head.Class, Kind: head.Kind}
}

// to joins an office with its country and where it is held: «ambassadeur de
// Chine en Azerbaïdjan», «auprès des Nations unies».
func to(office language.Term, of, where *language.Phrase) language.Phrase {
	s := office.Text
	if adjective := language.National(byCountry(), office, of, where); adjective != "" {
		s = language.BehindHead(s, adjective, " de ", " des ", " du ", " d’")
	} else if of != nil {
		o := inflect(*of, "de")
		if o == "" {
			o = de(of.Text)
		}
		s += " " + o
	}
	if where != nil {
		switch where.Kind {
		case language.Country, language.Capital, language.City:
			s += " " + inflect(*where, "in")
		default:
			s += " auprès " + inflect(*where, "de")
		}
	}
	return language.Phrase{Text: s, Class: office.Class, Kind: language.Office}
}

// byCountry are the adjectives of countries.
var byCountry = sync.OnceValue(func() map[string]language.Term { return language.Nationalities(nationalities()) })

// titled sets a name behind a one-word office as it is, and behind a longer one
// between commas: «la ministre Awa Diallo», «l’ambassadeur de Chine, Guo Min,».
func titled(office, name string) string {
	words := office
	for _, before := range []string{"de ", "du ", "à ", "au ", "d’"} {
		words = strings.TrimPrefix(words, before)
	}
	for _, article := range []string{"le ", "la ", "les ", "l’", "l'", "un ", "une "} {
		words = strings.TrimPrefix(words, article)
	}
	if strings.Contains(words, " ") {
		return office + ", " + name + ","
	}
	return office + " " + name
}

var months = strings.Fields("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")

// when writes «le 9 juin», «du 9 au 11 juin», «en juin 2026», as CLDR has its
// dates, with the words before them; in the form "for" «pour le 9 juin».
func when(w desk.When, form string, year bool) string {
	y, month, day, end := language.DateParts(w)
	s := months[month-1]
	if year || w.Precision != "day" {
		s += " " + y
	}
	number := func(n int) string {
		if n == 1 {
			return "1er"
		}
		return strconv.Itoa(n)
	}
	switch {
	case w.Precision != "day" && form == "for":
		return "pour " + s
	case w.Precision != "day":
		return "en " + s
	case form == "for" && end == 0:
		return "pour le " + number(day) + " " + s
	case end > 0:
		return "du " + number(day) + " au " + number(end) + " " + s
	}
	return "le " + number(day) + " " + s
}

// amount joins a figure with what it counts: «6,2 millions de dollars».
func amount(a language.Amount) string {
	if a.Scale != "" {
		return a.Figure + " " + a.Scale + " " + de(a.Noun)
	}
	return a.Figure + " " + a.Noun
}
