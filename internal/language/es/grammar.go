package es

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/language"
)

// The forms of a phrase, each with the article that it takes: "the" «el
// programa», "a" «un programa», "de" «del programa», "dea" «de un programa»,
// "to" «al programa», "in" where something takes place: «en el programa», «en
// Georgia».
var forms = []string{"the", "a", "de", "dea", "to", "in"}

// inflect puts a phrase into one of the forms. Names take no article; a common
// word whose gender is not known cannot have one.
func inflect(p language.Phrase, form string) string {
	switch {
	case p.Titled:
		return p.Text
	case p.Person, p.Counted, p.Kind == language.Capital, p.Kind == language.City,
		(p.Kind == language.Country || p.Kind == language.Institution) && p.Class == "":
		return named(p.Text, form)
	case p.Office && p.Gender == desk.Feminine:
		p.Class = "f"
	case p.Kind == language.Country:
		form = definite(form)
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

// named puts a preposition before what takes no article.
func named(text, form string) string {
	switch form {
	case "de", "dea":
		return "de " + text
	case "to":
		return "a " + text
	case "in":
		return "en " + text
	}
	return text
}

// noun gives a common noun its article, and contracts it: «del», «al».
func noun(p language.Phrase, form string) string {
	the, a := "el ", "un "
	switch {
	case p.Class == "f" && !stressedA(p.Text):
		the, a = "la ", "una "
	case p.Class == "mpl":
		the, a = "los ", ""
	case p.Class == "fpl":
		the, a = "las ", ""
	}
	switch form {
	case "the":
		return the + p.Text
	case "a":
		return a + p.Text
	case "dea":
		return "de " + a + p.Text
	case "in":
		return "en " + the + p.Text
	case "de":
		if the == "el " {
			return "del " + p.Text
		}
		return "de " + the + p.Text
	case "to":
		if the == "el " {
			return "al " + p.Text
		}
		return "a " + the + p.Text
	}
	return p.Text
}

// stressedA reports whether a feminine noun begins with a stressed a, before
// which the article is «el».
func stressedA(text string) bool {
	first, _, _ := strings.Cut(strings.ToLower(text), " ")
	return slices.Contains([]string{"agua", "área", "aula", "acta", "arma", "ala", "alma", "hambre"}, first)
}

// classOf is the gender of a phrase that begins with a word which the language
// knows: bodies that releases name in Spanish, and offices.
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
	"m": strings.Fields(`ministerio consejo comité instituto partido grupo centro museo parlamento gobierno senado congreso fondo banco ayuntamiento departamento
		tribunal consulado puerto aeropuerto teatro colegio hospital parque estadio laboratorio sindicato servicio club observatorio
		presidente director ministro viceministro vicepresidente embajador cónsul alcalde rector decano secretario gobernador jefe consejero coordinador fundador diputado comisario rey primer encargado profesor canciller`),
	"f": strings.Fields(`universidad fundación asociación comisión agencia autoridad unión federación escuela academia biblioteca corte asamblea municipalidad alcaldía
		ciudad región organización compañía sociedad cámara liga cooperativa dirección delegación embajada empresa secretaría oficina red
		presidenta directora ministra viceministra vicepresidenta embajadora alcaldesa rectora decana secretaria gobernadora jefa consejera coordinadora fundadora diputada comisaria reina primera encargada profesora`),
}

// of joins what belongs to somebody: «sede del partido».
func of(head language.Term, owner language.Phrase) language.Phrase {
	return language.Phrase{Text: head.Text + " " + belonging(owner), Class: head.Class, Kind: head.Kind}
}

func belonging(owner language.Phrase) string {
	if s := inflect(owner, "de"); s != "" {
		return s
	}
	return "de " + owner.Text
}

// to joins an office with its country and where it is held: «embajador de China
// en Azerbaiyán», «ante Naciones Unidas».
func to(office language.Term, of, where *language.Phrase) language.Phrase {
	s := office.Text
	if adjective := language.National(byCountry(), office, of, where); adjective != "" {
		s = language.BehindHead(s, adjective, " de ", " del ")
	} else if of != nil {
		s += " " + belonging(*of)
	}
	if where != nil {
		switch where.Kind {
		case language.Country, language.Capital, language.City:
			s += " " + inflect(*where, "in")
		default:
			s += " ante " + inflect(*where, "the")
		}
	}
	return language.Phrase{Text: s, Class: office.Class, Kind: language.Office}
}

// byCountry are the adjectives of countries.
var byCountry = sync.OnceValue(func() map[string]language.Term { return language.Nationalities(nationalities()) })

// titled sets a name behind a one-word office as it is, and behind a longer one
// between commas: «la ministra Ana Ruiz», «el embajador de China, Guo Min,».
func titled(office, name string) string {
	words := office
	for _, before := range []string{"de ", "del ", "a ", "al ", "el ", "la ", "los ", "las ", "un ", "una "} {
		words = strings.TrimPrefix(words, before)
	}
	if strings.Contains(words, " ") {
		return office + ", " + name + ","
	}
	return office + " " + name
}

var months = strings.Fields("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")

// when writes «el 9 de junio», «del 9 al 11 de junio», «en junio de 2026»; in
// the form "for", as what is planned has it, «para el 9 de junio».
func when(w desk.When, form string, year bool) string {
	y, month, day, end := language.DateParts(w)
	s := months[month-1]
	if year || w.Precision != "day" {
		s += " de " + y
	}
	planned := form == "for"
	switch {
	case w.Precision != "day" && planned:
		return "para " + s
	case w.Precision != "day":
		return "en " + s
	case end > 0 && planned:
		return "para los días " + strconv.Itoa(day) + " a " + strconv.Itoa(end) + " de " + s
	case end > 0:
		return "del " + strconv.Itoa(day) + " al " + strconv.Itoa(end) + " de " + s
	case planned:
		return "para el " + strconv.Itoa(day) + " de " + s
	}
	return "el " + strconv.Itoa(day) + " de " + s
}

// amount joins a figure with what it counts: «6,2 millones de dólares».
func amount(a language.Amount) string {
	if a.Scale != "" {
		return a.Figure + " " + a.Scale + " de " + a.Noun
	}
	return a.Figure + " " + a.Noun
}

var beforeI = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`( y )([IÍiíHh]\pL\pL?)`) })

// euphony turns «y» into «e» before the sound i: «Ana e Irene», but «agua y
// hielo».
func euphony(text string) string {
	return beforeI().ReplaceAllStringFunc(text, func(m string) string {
		next := strings.ToLower(strings.TrimPrefix(m, " y "))
		switch {
		case strings.HasPrefix(next, "h") && !strings.HasPrefix(next, "hi") && !strings.HasPrefix(next, "hí"),
			strings.HasPrefix(next, "hie"), strings.HasPrefix(next, "hia"), strings.HasPrefix(next, "ia"), strings.HasPrefix(next, "ie"), strings.HasPrefix(next, "io"):
			return m
		}
		return " e " + m[len(" y "):]
	})
}
