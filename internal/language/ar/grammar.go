package ar

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

// The forms of a phrase: definite ("def": «الوزير»), the indefinite accusative
// of what a verb acts on ("acc": «تقريرًا سنويًا»), with the prepositions that
// are written onto a word, definite ("l": «للوزير») or not ("b": «بكتب»), and
// where something takes place ("in": «في المتحف»).
var forms = []string{"def", "acc", "b", "l", "in"}

const article = "ال"

// inflect puts a phrase into one of the forms.
func inflect(p language.Phrase, form string) string {
	if p.Titled {
		return p.Text
	}
	switch form {
	case "def":
		return definite(p)
	case "in":
		return "في " + definite(p)
	case "l":
		return l(definite(p))
	case "b":
		return b(p.Text)
	case "acc":
		return accusative(p)
	}
	return p.Text
}

// definite gives a phrase the article, where its first word is what takes it:
// names, what has it, and what belongs to something do not.
func definite(p language.Phrase) string {
	if own, ok := p.Form("def"); ok {
		return own
	}
	switch {
	case p.Person, p.Plain, p.Counted, strings.HasPrefix(p.Text, article), strings.Contains(p.Text, " "),
		p.Kind == language.Country, p.Kind == language.Capital, p.Kind == language.City, p.Kind == language.Institution:
		return p.Text
	}
	return article + p.Text
}

// b writes the preposition onto a word; before other scripts and figures it is
// held by a tatweel.
func b(s string) string { return onto("ب", s) }

// l does the same, and takes the alif from the article: «للوزير», «للجنة».
func l(s string) string {
	if rest, ok := strings.CutPrefix(s, article); ok {
		return "لل" + strings.TrimPrefix(rest, "ل")
	}
	return onto("ل", s)
}

func onto(letter, s string) string {
	if first, _ := utf8.DecodeRuneInString(s); !unicode.Is(unicode.Arabic, first) {
		return letter + "ـ" + s
	}
	return letter + s
}

// accusative writes the indefinite accusative of masculine words, which is the
// one that is seen: «تقريرًا», «تقريرًا سنويًا», but «برنامج منح» and «دراسة».
func accusative(p language.Phrase) string {
	if own, ok := p.Form("acc"); ok {
		return own
	}
	words := strings.Split(p.Text, " ")
	def, _ := p.Form("def")
	switch {
	case p.Plain, p.Counted, p.Class != "m", strings.HasPrefix(p.Text, article):
		return p.Text
	case len(words) == 1:
		return tanwin(p.Text)
	case len(words) == 2 && strings.HasPrefix(def, article) && strings.Contains(def, " "+article):
		return tanwin(words[0]) + " " + tanwin(words[1]) // a noun and its adjective
	}
	return p.Text
}

func tanwin(w string) string {
	for _, end := range []string{"ة", "ى", "ا", "اء", "و"} {
		if strings.HasSuffix(w, end) {
			return w
		}
	}
	return w + "ًا"
}

// classOf is the gender of a phrase by its first word, as releases in Arabic
// name bodies.
func classOf(text string) string {
	first, _, _ := strings.Cut(text, " ")
	first = strings.TrimPrefix(first, article)
	switch {
	case slices.Contains(strings.Fields("مجلس بنك حزب مركز معهد اتحاد صندوق نادي متحف مكتب مصرف برنامج برلمان قصر فريق جهاز ديوان مستشفى"), first):
		return "m"
	case slices.Contains(strings.Fields("دائرة وزارة جامعة شركة سفارة هيئة منظمة لجنة مؤسسة بلدية مديرية مجموعة جمعية غرفة نقابة حكومة محافظة كلية مدرسة مكتبة قيادة رئاسة أمانة وكالة سلطة رابطة"), first):
		return "f"
	}
	return ""
}

// of joins what belongs to somebody: «مقر الحزب». A noun with its adjective
// keeps both and takes a preposition: «المركز الثقافي للسفارة».
func of(head language.Term, owner language.Phrase) language.Phrase {
	p := language.Phrase{Class: head.Class, Kind: head.Kind}
	if def, ok := head.Forms["def"]; ok && described(def) {
		p.Text = def + " " + l(definite(owner))
	} else {
		p.Text = strings.TrimPrefix(head.Text, article) + " " + definite(owner)
	}
	return p
}

// described reports whether a definite form is a noun with its adjective, each
// with the article, or else one that nothing can be put behind.
func described(def string) bool { return strings.HasPrefix(def, article) && strings.Contains(def, " ") }

// byCountry are the adjectives of countries.
var byCountry = sync.OnceValue(func() map[string]language.Term { return language.Nationalities(nationalities()) })

// to joins an office with its country and where it is held: «وزير الخارجية
// الفرنسي», «سفير الصين لدى أذربيجان».
func to(office language.Term, country, where *language.Phrase) language.Phrase {
	p := language.Phrase{Text: office.Text, Forms: office.Forms, Class: office.Class, Kind: language.Office}
	if adjective := language.National(byCountry(), office, country, where); adjective != "" {
		p.Text = definite(p) + " " + article + adjective
		p.Forms = map[string]string{"def": p.Text}
		return p
	}
	switch {
	case country != nil && office.Concept == "spokesperson":
		p.Text = office.Forms["def"] + " باسم " + definite(*country)
	case country != nil:
		p.Text = of(office, *country).Text
	case where != nil:
		p.Text = definite(p)
	}
	if where != nil {
		between := " في "
		if where.Kind == language.Institution || slices.Contains([]string{"ambassador", "ambassador-extraordinary", "consul-general", "charge-daffaires", "special-representative"}, office.Concept) {
			between = " لدى "
		}
		p.Text += between + definite(*where)
	}
	if country != nil || where != nil {
		p.Forms = map[string]string{"def": p.Text}
	}
	return p
}

// called names an organisation by what it is, so that a verb agrees with it and
// a sentence begins in Arabic.
func called(kind language.Term, name string) language.Phrase {
	return language.Phrase{Text: kind.Text + " " + name, Class: kind.Class, Kind: kind.Kind}
}

// Months as CLDR's «ar» has them, in use in the Gulf, Egypt and the press of
// all Arab countries.
var months = strings.Fields("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر")

// when writes «في 9 يونيو», «من 9 إلى 11 يونيو», «في يونيو 2026». Figures are
// European ones, which are read from Morocco to the Gulf.
func when(w desk.When, _ string, year bool) string {
	y, month, day, end := language.DateParts(w)
	s := months[month-1]
	if year || w.Precision != "day" {
		s += " " + y
	}
	switch {
	case w.Precision != "day":
		return "في " + s
	case end > 0:
		return "من " + strconv.Itoa(day) + " إلى " + strconv.Itoa(end) + " " + s
	}
	return "في " + strconv.Itoa(day) + " " + s
}

// amount joins a figure with what it counts: a plural behind 3 to 10, the
// accusative behind 11 to 99, the singular behind hundreds. A fraction takes the
// singular of its scale: «6 ملايين دولار», «6.2 مليون دولار».
func amount(a language.Amount) string {
	if a.Scale != "" {
		if strings.Contains(a.Figure, ".") {
			a.Scale = strings.NewReplacer("ملايين", "مليون", "مليارات", "مليار").Replace(a.Scale)
		}
		return a.Figure + " " + a.Scale + " " + a.Noun
	}
	n, _ := strconv.Atoi(strings.ReplaceAll(a.Figure, ",", "")) // 0 for a fraction, which takes the singular
	if _, own := a.What.Forms["many"]; !own && n%100 > 10 {
		return a.Figure + " " + accusative(a.What.Phrase())
	}
	return a.Figure + " " + a.Noun
}
