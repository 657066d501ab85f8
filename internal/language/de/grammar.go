package de

import (
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/language"
)

// The forms of a phrase: cases with the definite article ("d", "dacc", "ddat"),
// with the indefinite one ("i", "iacc", "idat", "igen") and without ("dat"); the
// genitive as it stands behind a noun ("gen": «des Ministeriums», «Chinas», «von
// Guo Min»); and contracted prepositions ("in": «im Museum», «in Georgien»; "zu":
// «zum Klimawandel»).
var forms = []string{"d", "dacc", "ddat", "i", "iacc", "idat", "igen", "dat", "gen", "in", "zu", "von"}

// inflect puts a phrase into one of the forms. Names take no article; a common
// word whose gender is not known cannot have one.
func inflect(p language.Phrase, form string) string {
	switch {
	case p.Titled:
		return p.Text
	case p.Person, p.Counted, p.Kind == language.Capital, p.Kind == language.City,
		(p.Kind == language.Country || p.Kind == language.Institution) && p.Class == "":
		return named(p, form)
	case p.Office && p.Gender == desk.Feminine:
		p.Class = "f"
	case p.Kind == language.Country && form[0] == 'i' && form != "in":
		form = "d" + form[1:]
	}
	if p.Class == "" {
		p.Class = classOf(p.Text)
	}
	if p.Office && bare(p.Text) {
		return named(p, form)
	}
	if p.Class == "" {
		if first, _ := utf8.DecodeRuneInString(strings.TrimLeft(p.Text, "“”«»„\"")); p.Plain && unicode.IsUpper(first) && slices.Contains([]string{"d", "dacc", "ddat", "dat", "gen", "von"}, form) {
			return named(p, form)
		}
		return ""
	}
	return noun(p, form)
}

// named puts a preposition before what takes no article: names, and offices
// before a name.
func named(p language.Phrase, form string) string {
	switch form {
	case "gen", "igen":
		if p.Kind == language.Country && !strings.ContainsAny(p.Text[len(p.Text)-1:], "sxz") && !strings.Contains(p.Text, " ") {
			return p.Text + "s"
		}
		return "von " + p.Text
	case "in":
		return "in " + p.Text
	case "zu":
		return "zu " + p.Text
	case "von":
		return "von " + p.Text
	}
	return p.Text
}

// bare reports whether an office stands before a name without an article:
// «Botschafter Guo Min», but «der stellvertretende Minister Guo Min», «der
// Vorsitzende Guo Min».
func bare(office string) bool {
	return !strings.Contains(office, " ") && !adjectival(office)
}

// noun gives a common noun its article and case.
func noun(p language.Phrase, form string) string {
	c := p.Class
	if strings.HasSuffix(c, "pl") {
		c = "pl"
	}
	decline := decline
	if p.Plain && classOf(p.Text) == "" { // a name of another language
		decline = func(text, _ string, _ map[string][4]string, _ int) string { return text }
	}
	article := func(table map[string][4]string, at int) string {
		if a := table[c][at]; a != "" {
			return a + " "
		}
		return ""
	}
	switch form {
	case "d", "dacc", "ddat":
		at := map[string]int{"d": nom, "dacc": acc, "ddat": dat}[form]
		return article(definite, at) + decline(p.Text, c, weak, at)
	case "gen":
		return article(definite, gen) + decline(p.Text, c, weak, gen)
	case "i", "iacc", "idat":
		at := map[string]int{"i": nom, "iacc": acc, "idat": dat}[form]
		return article(indefinite, at) + decline(p.Text, c, mixed, at)
	case "igen":
		if c == "pl" {
			return "von " + decline(p.Text, c, strong, dat)
		}
		return article(indefinite, gen) + decline(p.Text, c, mixed, gen)
	case "dat":
		return decline(p.Text, c, strong, dat)
	case "in":
		return contracted(place(p), article(definite, dat)) + decline(p.Text, c, weak, dat)
	case "zu", "von":
		return contracted(form, article(definite, dat)) + decline(p.Text, c, weak, dat)
	}
	return p.Text
}

// contracted joins a preposition with a definite article in the dative: «im»,
// «zur».
func contracted(preposition, article string) string {
	switch preposition + " " + article {
	case "in dem ":
		return "im "
	case "an dem ":
		return "am "
	case "von dem ":
		return "vom "
	case "zu dem ":
		return "zum "
	case "zu der ":
		return "zur "
	}
	return preposition + " " + article
}

// place is the preposition of a place. States that are groups of islands take
// «auf».
func place(p language.Phrase) string {
	switch {
	case p.Kind == language.Country && p.Class == "pl" && !slices.Contains([]string{"US", "NL", "AE"}, p.Concept):
		return "auf"
	case strings.Contains(p.Text, "niversität"), strings.Contains(p.Text, "ochschule"), strings.Contains(p.Text, "lughafen"), strings.Contains(p.Text, "Station"):
		return "an"
	case strings.Contains(p.Text, "rücke"), strings.Contains(p.Text, "Campus"):
		return "auf"
	}
	return "in"
}

// The cases, as positions in the tables below.
const (
	nom = iota
	acc
	dat
	gen
)

var definite = map[string][4]string{
	"m": {"der", "den", "dem", "des"}, "f": {"die", "die", "der", "der"},
	"n": {"das", "das", "dem", "des"}, "pl": {"die", "die", "den", "der"},
}

var indefinite = map[string][4]string{
	"m": {"ein", "einen", "einem", "eines"}, "f": {"eine", "eine", "einer", "einer"},
	"n": {"ein", "ein", "einem", "eines"}, "pl": {},
}

// Endings of adjectives behind the definite article, the indefinite one, and
// none.
var (
	weak = map[string][4]string{
		"m": {"e", "en", "en", "en"}, "f": {"e", "e", "en", "en"}, "n": {"e", "e", "en", "en"}, "pl": {"en", "en", "en", "en"},
	}
	mixed = map[string][4]string{
		"m": {"er", "en", "en", "en"}, "f": {"e", "e", "en", "en"}, "n": {"es", "es", "en", "en"}, "pl": {"e", "e", "en", "er"},
	}
	strong = map[string][4]string{
		"m": {"er", "en", "em", "en"}, "f": {"e", "e", "er", "er"}, "n": {"es", "es", "em", "en"}, "pl": {"e", "e", "en", "er"},
	}
)

// decline puts a phrase in the nominative without an article («stellvertretender
// Vorsitzender») into a case: its adjectives, and the noun behind them. What
// follows the noun stays.
func decline(text, class string, endings map[string][4]string, at int) string {
	words := strings.Split(text, " ")
	ending := endings[class][at]
	for i, w := range words {
		if stem, ok := strings.CutSuffix(w, strong[class][nom]); ok && stem != "" && i < len(words)-1 && describes(words[i+1]) {
			words[i] = stem + ending
			continue
		}
		if w == "und" && i > 0 {
			continue
		}
		if stem, ok := strings.CutSuffix(w, strong[class][nom]); ok && adjectival(w) {
			words[i] = stem + ending
		} else {
			words[i] = head(w, class, at)
		}
		break
	}
	return strings.Join(words, " ")
}

// describes reports whether a word before this one can be an adjective: another
// adjective, «und», or the noun itself follows.
func describes(next string) bool {
	first, _ := utf8.DecodeRuneInString(next)
	return next == "und" || unicode.IsUpper(first) || strings.HasSuffix(next, "e") || strings.HasSuffix(next, "er") || strings.HasSuffix(next, "es")
}

// adjectival reports whether a noun is declined like an adjective.
func adjectival(w string) bool {
	w = strings.TrimSuffix(strings.ToLower(w), "r")
	for _, noun := range []string{"vorsitzende", "abgeordnete", "beauftragte", "gesandte", "angestellte", "vorgesetzte"} {
		if strings.HasSuffix(w, noun) {
			return true
		}
	}
	return false
}

// head declines a noun by its ending.
func head(w, class string, at int) string {
	lower := strings.ToLower(w)
	ends := func(endings ...string) bool {
		return language.EndsIn(lower, endings)
	}
	switch {
	case class == "pl" && at == dat && !ends("n", "s"):
		return w + "n"
	case class == "m" && at != nom && ends("präsident", "assistent", "dozent", "student", "kommandant", "patient", "journalist", "herr"):
		return w + map[bool]string{true: "n", false: "en"}[ends("herr")]
	case (class == "m" || class == "n") && at == gen:
		switch {
		case w == strings.ToUpper(w), ends("us", "ismus"):
			return w
		case ends("s", "ß", "x", "z", "sch", "tz"):
			return w + "es"
		}
		return w + "s"
	}
	return w
}

// classOf is the gender of a phrase whose head the language knows: bodies that
// releases name in German, and offices.
func classOf(text string) string {
	for i, w := range strings.Fields(strings.ToLower(text)) {
		for class, words := range heads {
			if slices.ContainsFunc(words, func(h string) bool {
				if short, ok := strings.CutPrefix(h, "-"); ok {
					return strings.HasSuffix(w, short)
				}
				return w == h
			}) {
				return class
			}
		}
		if i == 2 || !strings.HasSuffix(w, "e") && !strings.HasSuffix(w, "er") && !strings.HasSuffix(w, "es") {
			break // no adjective before the head
		}
	}
	return ""
}

// heads are words, and endings of words, that names of bodies and offices have.
var heads = map[string][]string{
	"m": strings.Fields(`-rat -verband -verein -bund -ausschuss -hof -fonds -klub club senat bundestag landtag landkreis kreis vorstand konzern park flughafen hafen bahnhof
		-minister -präsident -direktor -botschafter -konsul -meister -kanzler -sekretär -leiter -sprecher -rektor -dekan -chef -gründer -kommissar -vorsitzender -könig professor gouverneur`),
	"f": strings.Fields(`-universität -hochschule -schule -akademie -stiftung -gesellschaft -kommission -agentur -behörde -union -föderation -bank -bibliothek -botschaft -regierung -gemeinde -kammer
		-organisation -genossenschaft -initiative -allianz -klinik -partei -gruppe -firma -zentrale -verwaltung -gewerkschaft -liga stadt region
		-ministerin -präsidentin -direktorin -botschafterin -konsulin -meisterin -kanzlerin -sekretärin -leiterin -sprecherin -rektorin -dekanin -chefin -gründerin -kommissarin -vorsitzende -königin professorin`),
	"n": strings.Fields(`-ministerium -institut -zentrum -museum -amt -parlament -gericht -netzwerk -labor -krankenhaus -klinikum -theater -orchester -unternehmen -werk -büro -archiv -komitee -sekretariat stadion rathaus`),
}

// compound is a term with what follows it, which stays as it is in every form.
func compound(head language.Term, tail string) language.Phrase {
	p := language.Phrase{Text: head.Text + tail, Class: head.Class, Kind: head.Kind, Forms: map[string]string{}}
	for _, form := range forms {
		if s, ok := head.Forms[form]; ok {
			p.Forms[form] = s + tail
		} else {
			p.Forms[form] = noun(head.Phrase(), form) + tail
		}
	}
	return p
}

// of joins what belongs to somebody: «Zentrale der Partei».
func of(head language.Term, owner language.Phrase) language.Phrase {
	return compound(head, " "+belonging(owner))
}

func belonging(owner language.Phrase) string {
	if own, ok := owner.Form("gen"); ok {
		return own
	}
	if s := inflect(owner, "gen"); s != "" {
		return s
	}
	return "von " + owner.Text
}

// byCountry are the adjectives of countries.
var byCountry = sync.OnceValue(func() map[string]language.Term { return language.Nationalities(nationalities()) })

// national puts the adjective of a country before the noun of an office:
// «stellvertretender französischer Außenminister». ok is false where there is
// none.
func national(office language.Term, of *language.Phrase) (named language.Term, ok bool) {
	endings, known := strong[office.Class]
	if of == nil || of.Kind != language.Country || !known {
		return office, false
	}
	adjective, ok := byCountry()[of.Concept]
	at := strings.IndexFunc(office.Text, unicode.IsUpper)
	if !ok || at < 0 || strings.Contains(office.Text[at:], " ") {
		return office, false
	}
	office.Text = office.Text[:at] + adjective.Text + endings[nom] + " " + office.Text[at:]
	office.Forms = nil
	return office, true
}

// to joins an office with its country and where it is held: «chinesischer
// Botschafter in Aserbaidschan», «Botschafter Mikronesiens bei den Vereinten
// Nationen».
func to(office language.Term, of, where *language.Phrase) language.Phrase {
	tail := ""
	if named, ok := national(office, of); ok {
		office = named
	} else if of != nil {
		tail = " " + belonging(*of)
	}
	if where != nil {
		switch where.Kind {
		case language.Country, language.Capital, language.City:
			tail += " " + inflect(*where, "in")
		default:
			tail += " bei " + inflect(*where, "ddat")
		}
	}
	return compound(office, tail)
}

// titled sets a name behind an office as it is, and behind one that says of what
// between commas: «Ministerin Eva Kern», «der stellvertretende Minister Jan
// Holm», «der Botschafter Chinas, Guo Min,».
func titled(office, name string) string {
	words := strings.Fields(office)
	if len(words) > 0 && slices.Contains([]string{"der", "die", "das", "den", "dem", "des", "von"}, words[0]) {
		words = words[1:]
	}
	for len(words) > 1 {
		if first, _ := utf8.DecodeRuneInString(words[0]); unicode.IsUpper(first) {
			return office + ", " + name + ","
		}
		words = words[1:] // an adjective
	}
	return office + " " + name
}

var months = strings.Fields("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")

// when writes «am 9. Juni», «vom 9. bis 11. Juni», «im Juni 2026»; in the form
// "for", as what is planned has it, «für den 9. Juni».
func when(w desk.When, form string, year bool) string {
	y, month, day, end := language.DateParts(w)
	s := months[month-1]
	if year || w.Precision != "day" {
		s += " " + y
	}
	first, planned := strconv.Itoa(day)+". ", form == "for"
	if end > 0 {
		first += "bis " + strconv.Itoa(end) + ". "
	}
	switch {
	case w.Precision != "day" && planned:
		return "für " + s
	case w.Precision != "day":
		return "im " + s
	case planned:
		return "für den " + first + s
	case end > 0:
		return "vom " + first + s
	}
	return "am " + first + s
}

// amount joins a figure with what it counts. A noun without a plural in the
// lexicon is its own where its ending allows that («12 Krankenwagen»); else
// nothing is written.
func amount(a language.Amount) string {
	if a.Scale != "" {
		return a.Figure + " " + a.Scale + " " + a.Noun
	}
	_, known := a.What.Forms["pl"]
	invariant := a.What.Kind == language.Currency || a.What.Class == "pl" || a.What.Class != "f" && slices.ContainsFunc([]string{"er", "el", "en", "chen"}, func(end string) bool {
		return strings.HasSuffix(a.What.Text, end)
	})
	if !known && !invariant && a.Figure != "1" {
		return ""
	}
	return a.Figure + " " + a.Noun
}
