package compose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/glossary"
	"attache/internal/language"
)

// resolver finds words of a release in the language of a post.
type resolver struct {
	lexicon  *language.Lexicon
	glossary *glossary.Glossary
	from, to string
	w        *language.Writing
	reading  *language.Reading                                    // of from; empty where it has none
	declined func(name, form string) (nominative string, ok bool) // of from; nil: names have no cases
	gender   desk.Gender                                          // of the person whose office is being resolved
	script   string                                               // of the language that is written in
	whole    bool                                                 // no part of a phrase may stand as it is
	// unwritten is the first name that could not be written in the language.
	unwritten string
}

func newResolver(c Config, from, to language.Language) *resolver {
	r := &resolver{lexicon: c.Lexicon, glossary: c.Glossary, from: from.Tag, to: to.Tag, w: to.Writing, reading: from.Reading, script: to.Signs.Script}
	if from.Writing != nil {
		r.declined = from.Writing.Nominative
	}
	if r.reading == nil {
		r.reading = &language.Reading{}
	}
	return r
}

// phrase resolves words to a phrase of the target language; ok is false when a
// part of them has no translation. In the same language they are taken as they
// stand.
func (r *resolver) phrase(text string, source desk.Span) (language.Phrase, bool) {
	p, ok := r.resolve(text)
	p.Source = source
	return p, ok
}

func (r *resolver) resolve(text string) (language.Phrase, bool) {
	text = r.withoutArticle(oneLine(text))
	if text == "" {
		return language.Phrase{}, false
	}
	if t, ok := r.glossary.Find(text, r.to); ok {
		return t.Phrase(), true
	}
	if r.from == r.to {
		p := language.Phrase{Text: text, Plain: true}
		if s, ok := r.lexicon.Surface(text, r.from); ok {
			if s.Form != "" && place(word{term: s, known: true}) { // "Portuqaliyaya": it gets the case of its own place
				return s.Term.Phrase(), true
			}
			p.Kind, p.Class, p.Concept = s.Term.Kind, s.Term.Class, s.Term.Concept
		}
		return p, true
	}
	if t, ok := r.term(text); ok {
		t, ok = t.For(r.gender)
		return t.Phrase(), ok
	}
	if p, ok := r.national(text); ok {
		return p, true
	}
	words := r.words(text)
	if p, ok := r.proper(text, words); ok {
		return p, true
	}
	if p, ok := r.build(words, 0); ok {
		return p, true
	}
	// "Baku, Azerbaijan": the first says it
	if first, _, found := strings.Cut(text, ", "); found {
		return r.resolve(first)
	}
	return language.Phrase{}, false
}

// national is an office with the adjective of its country in it or behind it:
// "ministre français des Affaires étrangères", "primer ministro francés".
func (r *resolver) national(text string) (language.Phrase, bool) {
	tokens := strings.Fields(text)
	for i := 1; i < len(tokens) && r.w.To != nil; i++ {
		s, ok := r.surface(tokens[i])
		if !ok || s.Term.Kind != language.Nationality {
			continue
		}
		country, known := r.lexicon.Concept(s.Term.Concept, r.to)
		words := r.words(strings.Join(slices.Concat(tokens[:i], tokens[i+1:]), " "))
		if len(words) == 0 {
			return language.Phrase{}, false
		}
		head, owner, held := words[0], []word(nil), []word(nil)
		if len(words) > 1 {
			head, owner, held, ok = r.parts(words)
		}
		if !ok || !known || !head.known || head.term.Term.Kind != language.Office || len(owner) > 0 {
			return language.Phrase{}, false
		}
		t, ok := r.lexicon.Concept(head.term.Term.Concept, r.to)
		if ok {
			t, ok = t.For(r.gender)
		}
		if !ok {
			return language.Phrase{}, false
		}
		of, where := country.Phrase(), (*language.Phrase)(nil)
		if len(held) > 0 {
			place, ok := r.build(held, 1)
			if !ok {
				return language.Phrase{}, false
			}
			where = &place
		}
		p := r.w.To(t, &of, where)
		p.Kind = t.Kind
		return p, true
	}
	return language.Phrase{}, false
}

// proper is a body whose name is not known beyond what it is, and so stands
// whole: "Universidad del Norte" is no university of a place called Norte. A
// head in small letters is a common word: "headquarters of the Green Party".
func (r *resolver) proper(text string, words []word) (language.Phrase, bool) {
	if len(words) != 3 || !words[0].known || words[1].joint != of || !words[2].name {
		return language.Phrase{}, false
	}
	first, _ := utf8.DecodeRuneInString(text)
	kind := words[0].term.Term.Kind
	if !unicode.IsUpper(first) || kind != language.Venue && kind != language.Institution && kind != language.Generic {
		return language.Phrase{}, false
	}
	if _, known := r.glossary.Find(words[2].text, r.to); known {
		return language.Phrase{}, false
	}
	p, ok := r.organisation(text)
	if !ok {
		return p, false
	}
	p.Kind = kind
	if t, ok := r.lexicon.Concept(words[0].term.Term.Concept, r.to); ok && p.Class == "" {
		p.Class = t.Class
	}
	return p, true
}

// term finds a term, also in the plural of a regular word.
func (r *resolver) term(text string) (language.Term, bool) {
	text = r.withoutArticle(text)
	if t, ok := r.glossary.Find(text, r.to); ok {
		return t, true
	}
	s, ok := r.surface(text)
	if !ok {
		return language.Term{}, false
	}
	return r.lexicon.Concept(s.Term.Concept, r.to)
}

// surface is a term as a text has it, also in the plural, or a country with its
// form of state before it. Of China that may be another's name.
func (r *resolver) surface(text string) (language.Surface, bool) {
	if s, ok := r.lexicon.Surface(text, r.from); ok {
		return s, true
	}
	for _, ending := range r.reading.Plurals {
		if stem, ok := strings.CutSuffix(text, ending); ok && stem != "" {
			if s, ok := r.lexicon.Surface(stem, r.from); ok {
				return s, true
			}
		}
	}
	for _, form := range r.reading.Republics {
		if n := len(form); len(text) > n && text[n] == ' ' && strings.EqualFold(text[:n], form) {
			if s, ok := r.lexicon.Surface(text[n+1:], r.from); ok && s.Term.Kind == language.Country && s.Term.Concept != "CN" {
				return s, true
			}
		}
	}
	return language.Surface{}, false
}

func (r *resolver) withoutArticle(text string) string {
	if first, rest, ok := strings.Cut(text, " "); ok && slices.Contains(r.reading.Articles, strings.ToLower(first)) {
		return rest
	}
	return text
}

// word is a term within a phrase, a name, or what joins two.
type word struct {
	text  string
	term  language.Surface
	known bool // term is one
	name  bool // stands as it is
	joint joint
}

type joint uint8

const (
	none joint = iota
	of         // what follows owns what stands before
	to         // what follows is where it is held
	owns       // what stands before owns what follows: 's
)

// embassy is the concept of what is held in a country, as an office is.
const embassy = "embassy"

// words takes a phrase apart: terms as long as possible, names, joints.
func (r *resolver) words(text string) []word {
	if r.reading.Uncased && r.reading.Order != language.VSO {
		return r.characters(text)
	}
	tokens := strings.Fields(text)
	var out []word
	for i := 0; i < len(tokens); {
		lower := strings.ToLower(tokens[i])
		switch {
		case slices.Contains(r.reading.ToOnly, lower):
			out = append(out, word{joint: to})
			i++
			continue
		case slices.Contains(r.reading.OfOnly, lower):
			out = append(out, word{joint: of})
			i++
			continue
		case slices.Contains(r.reading.Articles, lower):
			i++
			continue
		}
		n, w := r.longest(tokens[i:])
		if run := capitals(tokens[i:]); run > n && !r.covered(tokens[i:i+run]) || n == 0 {
			if run == 0 {
				return nil
			}
			n, w = run, word{text: strings.Join(tokens[i:i+run], " "), name: true}
		}
		owner := false
		for _, s := range []string{"'s", "’s"} { // of a name; terms have lost theirs
			if stem, ok := strings.CutSuffix(tokens[i+n-1], s); ok {
				w.text, owner = strings.TrimSuffix(w.text, s), stem != ""
			}
		}
		out = append(out, w)
		if owner {
			out = append(out, word{joint: owns})
		}
		i += n
	}
	return out
}

// characters takes a phrase without spaces apart.
func (r *resolver) characters(text string) []word {
	runes := []rune(text)
	var out []word
	for i := 0; i < len(runes); {
		found := false
		for n := min(r.lexicon.Longest(r.from), len(runes)-i); n > 0 && !found; n-- {
			part := string(runes[i : i+n])
			if slices.Contains(r.reading.ToOnly, part) {
				out, found = append(out, word{joint: to}), true
			} else if slices.Contains(r.reading.OfOnly, part) {
				found = true
			} else if s, ok := r.lexicon.Surface(part, r.from); ok {
				out, found = append(out, word{text: part, term: s, known: true}), true
			}
			if found {
				i += n
			}
		}
		if !found {
			return nil
		}
	}
	return out
}

// longest is the longest term at the start of tokens.
func (r *resolver) longest(tokens []string) (n int, w word) {
	for n = min(r.lexicon.Longest(r.from), len(tokens)); n > 0; n-- {
		text := strings.Trim(strings.Join(tokens[:n], " "), ",;:()")
		for _, s := range []string{"", "'s", "’s"} {
			stem, ok := strings.CutSuffix(text, s)
			if !ok {
				continue
			}
			if s, ok := r.surface(stem); ok {
				return n, word{text: stem, term: s, known: true}
			}
			if stem, ok := strings.CutSuffix(stem, "kı"); ok { // az: Azərbaycandakı; tr has the bare name
				if s, ok := r.surface(stem); ok && r.reading.Order == language.SOV {
					s.Form = "to"
					return n, word{text: stem, term: s, known: true}
				}
			}
			if stem, ok := strings.CutSuffix(stem, "ki"); ok {
				if s, ok := r.surface(stem); ok && r.reading.Order == language.SOV {
					s.Form = "to"
					return n, word{text: stem, term: s, known: true}
				}
			}
		}
	}
	return 0, word{}
}

// capitals is how many words with a capital stand at the start of tokens, up to
// one that ends with a comma or an 's.
func capitals(tokens []string) int {
	for i, t := range tokens {
		first, _ := utf8.DecodeRuneInString(strings.TrimLeft(t, `"“«„(`))
		if !unicode.IsUpper(first) && !unicode.IsDigit(first) {
			return i
		}
		if last := t[len(t)-1]; last == ',' || strings.HasSuffix(t, "'s") || strings.HasSuffix(t, "’s") {
			return i + 1
		}
	}
	return len(tokens)
}

// covered reports whether words with capitals are no name but places, offices
// and institutions: "Iraqi Prime Minister", and not "New Azerbaijan Party".
func (r *resolver) covered(tokens []string) bool {
	for i := 0; i < len(tokens); {
		n, w := r.longest(tokens[i:])
		if n == 0 {
			return false
		}
		switch w.term.Term.Kind {
		case language.Country, language.Capital, language.City, language.Nationality, language.Office, language.Institution:
		default:
			return false
		}
		i += n
	}
	return true
}

// deepest is how far phrases are nested: "office of the head of the party of …".
const deepest = 4

// build makes a phrase of the target language from the words of one.
func (r *resolver) build(words []word, depth int) (language.Phrase, bool) {
	words = slices.DeleteFunc(slices.Clone(words), func(w word) bool {
		return w.known && (w.term.Term.Kind == language.Modifier || w.term.Term.Kind == language.Honorific)
	})
	if len(words) == 0 || depth > deepest {
		return language.Phrase{}, false
	}
	if len(words) == 1 {
		return r.single(words[0])
	}
	head, owner, held, ok := r.parts(words)
	if !ok || !head.known {
		return language.Phrase{}, false
	}
	t, ok := r.lexicon.Concept(head.term.Term.Concept, r.to)
	if ok && depth == 0 {
		t, ok = t.For(r.gender)
	}
	if !ok {
		return language.Phrase{}, false
	}
	if t.Concept == embassy { // a country has one where it says so: whose it is tells enough
		held = nil
	}
	var parts [2]*language.Phrase
	for i, ws := range [][]word{owner, held} {
		if len(ws) == 0 {
			continue
		}
		p, ok := r.build(ws, depth+1)
		if !ok {
			return language.Phrase{}, false
		}
		parts[i] = &p
	}
	switch {
	case t.Kind == language.Office && parts[0] != nil && parts[0].Kind == language.Topic && strings.HasSuffix(t.Concept, "-minister") && !strings.Contains(t.Concept, "deputy"):
		return language.Phrase{}, false // 教育文化部长 is no minister of the culture of education
	case t.Kind == language.Office && r.w.To != nil:
		p := r.w.To(t, parts[0], parts[1])
		p.Kind = t.Kind
		return p, true
	case parts[0] != nil && parts[0].Plain && capital(head.text): // "Centre for Defence Enterprise" is a name as a whole
		return language.Phrase{}, false
	case parts[1] != nil || parts[0] == nil || r.w.Of == nil:
		return language.Phrase{}, false
	}
	p := r.w.Of(t, *parts[0])
	p.Kind = t.Kind
	if p.Class == "" {
		p.Class = t.Class
	}
	return p, true
}

// owner reports whether a name has the ending of the genitive, in a language in
// which nothing tells it from the name.
func (r *resolver) owner(name string) bool {
	return len(r.reading.PlaceEndings) > 0 && !r.reading.ApartFromNames() && language.EndsIn(name, r.reading.GenitiveEndings)
}

// single is a word as a phrase.
func (r *resolver) single(w word) (language.Phrase, bool) {
	switch {
	case w.known:
		t, ok := r.lexicon.Concept(w.term.Term.Concept, r.to)
		return t.Phrase(), ok
	case w.name:
		if t, ok := r.glossary.Find(w.text, r.to); ok {
			return t.Phrase(), true
		}
		if r.owner(w.text) { // "Senatının": what it is called without its case, nobody knows
			return language.Phrase{}, false
		}
		if r.whole || !r.readable(w.text) || !sayable(w.text) {
			return language.Phrase{}, false
		}
		if p, ok := r.organisation(w.text); ok && p.Concept != unnamed {
			return p, true
		}
		return language.Phrase{Text: w.text, Plain: true}, true // a town as well as a body
	}
	return language.Phrase{}, false
}

func capital(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(first)
}

// parts tells the head of a phrase from what it belongs to and where it is held.
func (r *resolver) parts(words []word) (head word, owner, held []word, ok bool) {
	last := len(words) - 1
	if r.reading.Order == language.SOV || r.reading.Uncased && r.reading.Order != language.VSO { // the head comes last
		head = words[last]
		for i := 0; i < last; i++ {
			w := words[i]
			place := w.known && (w.term.Term.Kind == language.Country || w.term.Term.Kind == language.City || w.term.Term.Kind == language.Capital)
			bare := place && w.term.Form == "" && i > 0 && r.reading.Order == language.SOV && head.term.Term.Kind == language.Office
			switch {
			case w.joint == to && i+1 < last:
				i++
				held = append(held, words[i])
			case w.joint != none:
				return head, nil, nil, false
			case w.term.Form == "to" || bare:
				held = append(held, w)
			default:
				owner = append(owner, w)
			}
		}
		return head, owner, held, true
	}
	if i := slices.IndexFunc(words, func(w word) bool { return w.joint == owns }); i > 0 { // China's ambassador to Azerbaijan
		head, rest, ok := r.headFirst(words[i+1:])
		if !ok || len(rest[0]) > 0 {
			return head, nil, nil, false
		}
		return head, words[:i], rest[1], true
	}
	if w := words[0]; w.known && words[1].known && (w.term.Term.Kind == language.Nationality || (place(w) || w.term.Term.Kind == language.Institution) && len(words) == 2 && w.term.Form == "" && !place(words[1])) {
		head, rest, ok := r.headFirst(words[1:]) // Iraqi Prime Minister, UN Secretary-General
		if !ok || len(rest[0]) > 0 {
			return head, nil, nil, false
		}
		return head, words[:1], rest[1], true
	}
	if w := words[last]; w.known && w.term.Term.Kind == language.Venue && words[0].name && last == 1 { // the New Azerbaijan Party headquarters
		return w, words[:1], nil, true
	}
	head, rest, ok := r.headFirst(words)
	return head, rest[0], rest[1], ok
}

func place(w word) bool {
	k := w.term.Term.Kind
	return w.known && (k == language.Country || k == language.Capital || k == language.City)
}

// headFirst reads "ambassador of China to Azerbaijan": a head, then owner and
// place. Where the language has no word for it, a case says what owns.
func (r *resolver) headFirst(words []word) (head word, rest [2][]word, ok bool) {
	if len(words) == 0 || !words[0].known {
		return word{}, rest, false
	}
	part := 0
	for i, w := range words[1:] {
		switch {
		case w.joint == to && (i > 0 || len(words) > 2):
			if part == 1 {
				return word{}, rest, false
			}
			part = 1
		case w.joint == of:
			if len(rest[part]) > 0 {
				rest[part] = append(rest[part], w)
			}
		case w.joint != none:
			return word{}, rest, false
		case i == 0 && len(r.reading.OfOnly) > 0: // two words with nothing between them
			return word{}, rest, false
		default:
			rest[part] = append(rest[part], w)
		}
	}
	return words[0], rest, true
}

// office resolves "Ambassador of China to Azerbaijan" whole, or not at all.
func (r *resolver) office(text string, source *desk.Span, gender desk.Gender) (*language.Phrase, bool) {
	if text == "" || source == nil {
		return nil, false
	}
	if r.from == r.to {
		p, ok := r.phrase(text, *source)
		p.Office, p.Gender = true, gender
		return &p, ok && strings.ToUpper(p.Text) != strings.ToLower(p.Text) && (strings.ToUpper(p.Text) != p.Text || r.reading.Uncased)
	}
	r.gender = gender
	defer func() { r.gender = "" }()
	p, ok := r.phrase(text, *source)
	ok = ok && p.Text != "" && (p.Kind == language.Office || p.Kind == "" && !p.Plain)
	p.Office, p.Gender = true, gender
	return &p, ok
}

// actor resolves a person or organisation: by the glossary, the lexicon, the
// rule by which names are carried between the languages, or as it stands. ok is
// false for what is no name.
func (r *resolver) actor(p desk.Party) (a actor, ok bool) {
	if p.Gender == "" && !p.Organisation {
		p.Gender = r.genderOf(p.Role)
	}
	name := r.nominative(p)
	a.name = language.Phrase{Text: name, Plain: true, Person: !p.Organisation, Gender: p.Gender, Source: p.Span}
	if office, ok := r.office(p.Role, p.RoleSpan, p.Gender); ok {
		a.office = office
	}
	for _, name := range append([]string{p.Name, name}, p.Aliases...) {
		if t, ok := r.glossary.Find(name, r.to); ok {
			a.name.Text, a.name.Forms, a.name.Class, a.name.Plain = t.Text, t.Forms, t.Class, false
			return a, true
		}
	}
	if !sayable(name) {
		return r.byOffice(a)
	}
	if r.from == r.to {
		if t, ok := r.lexicon.Find(name, r.from); ok {
			a.name.Kind, a.name.Class, a.name.Concept = t.Kind, t.Class, t.Concept
		}
		if first, _ := utf8.DecodeRuneInString(name); unicode.IsLower(first) { // an office or a group that stands for people
			a.name.Person = false
		}
		return a, true
	}
	if s, known := r.surface(name); known && s.Term.Kind == language.Nationality {
		return a, false
	}
	r.whole = true // names are not taken apart
	t, known := r.resolve(name)
	r.whole = false
	if known && !t.Plain { // an organisation, an office that stands for its holder
		t.Person, t.Source = false, p.Span
		if a.name = t; t.Kind == language.Office && p.Gender == "" {
			a.name.Class = ""
		}
		return a, true
	}
	if s, known := r.surface(name); known && s.Term.Kind == language.Office { // of whom nobody knows the gender, and no name
		return a, false
	}
	if !r.capitalised(name, p.Organisation) {
		return r.byOffice(a)
	}
	if r.w.Carry != nil && (!p.Organisation || !r.readable(name) && !strings.Contains(name, " ")) {
		if carried, ok := r.w.Carry(name, r.origin(p)); ok {
			a.name.Text, a.name.Carried, a.name.Plain = carried, true, false
			return a, true
		}
	}
	if p.Organisation {
		if written, ok := r.organisation(name); ok {
			a.name, a.name.Source = written, p.Span
			return a, true
		}
	}
	if first, _, _ := strings.Cut(name, " "); strings.Contains(name, " ") {
		if s, known := r.surface(first); known && s.Term.Kind == language.Office { // an office that is not known whole
			return a, false
		}
	}
	if !r.readable(name) {
		if r.unwritten == "" {
			r.unwritten = name
		}
		return r.byOffice(a)
	}
	return a, true
}

// caseOf is the form in which an office stands, by its first words.
func (r *resolver) caseOf(role string) string {
	if words := r.words(role); len(words) > 0 && words[0].known {
		return words[0].term.Form
	}
	first, _, _ := strings.Cut(role, " ")
	s, _ := r.surface(strings.ToLower(first))
	return s.Form
}

// nominative is the name of a party in its dictionary form, by the case of its
// office; without one, where it tells its own, «с Анной Смирновой».
func (r *resolver) nominative(p desk.Party) string {
	name := uncapped(oneLine(p.Name), p.Organisation)
	if r.declined == nil || p.Organisation || !strings.Contains(name, " ") {
		return name
	}
	forms := []string{""}
	if p.Role != "" {
		switch form := r.caseOf(oneLine(p.Role)); form {
		case "":
			return name
		case "gen", "acc": // the same of a man's office
			forms = []string{"gen", "acc"}
		default:
			forms = []string{form}
		}
	}
	for _, form := range forms {
		if plain, ok := r.declined(name, form); ok {
			return plain
		}
	}
	return name
}

// genderOf is the gender that the word for an office tells, in languages that
// have two: "alcaldesa", "Ministerin". A word that is read as another spelling
// tells none.
func (r *resolver) genderOf(role string) desk.Gender {
	tokens := strings.Fields(role)
	for i := range tokens {
		n, w := r.longest(tokens[i:])
		if n == 0 || w.term.Term.Kind != language.Office {
			continue
		}
		feminine, two := w.term.Term.Forms["f"]
		switch {
		case !two || feminine == w.term.Term.Text:
			return ""
		case strings.HasPrefix(w.term.Form, "f"):
			return desk.Feminine
		case w.term.Form == "" && strings.EqualFold(w.text, w.term.Term.Text):
			return desk.Masculine
		}
		return ""
	}
	return ""
}

// unnamed is the concept of an organisation whose name does not tell its kind.
const unnamed = "organisation"

// uncapped gives a person's name that is all in capitals the usual ones.
func uncapped(name string, organisation bool) string {
	if organisation || !strings.Contains(name, " ") || strings.ToUpper(name) != name || strings.ToLower(name) == name {
		return name
	}
	r := []rune(strings.ToLower(name))
	for i := range r {
		if i == 0 || !unicode.IsLetter(r[i-1]) {
			r[i] = unicode.ToUpper(r[i])
		}
	}
	return string(r)
}

// byOffice lets an office stand for a holder whose name cannot be written.
func (r *resolver) byOffice(a actor) (actor, bool) {
	if a.office == nil || r.from == r.to {
		return a, false
	}
	p := *a.office
	p.Office = false
	if p.Gender == "" {
		p.Class = ""
	}
	return actor{name: p}, true
}

// origin is the language that a person's name comes from: Chinese, where a
// release in Latin letters gives the person an office of China.
func (r *resolver) origin(p desk.Party) string {
	if r.reading.Uncased || p.Role == "" {
		return r.from
	}
	for w := range strings.FieldsSeq(p.Role) {
		if s, ok := r.surface(strings.Trim(w, ",")); ok && strings.TrimPrefix(s.Term.Concept, "nationality:") == "CN" && p.RoleSpan != nil && !strings.Contains(p.Role, " to "+w) {
			return language.Pinyin
		}
	}
	return r.from
}

// capitalised reports whether words are a name as their language writes names: each
// long word with a capital, in scripts that have them.
func (r *resolver) capitalised(name string, organisation bool) bool {
	if r.reading.Uncased {
		return true
	}
	lower := 0
	for i, w := range strings.Fields(name) {
		first, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "\"“«„("))
		if unicode.IsLower(first) && utf8.RuneCountInString(w) > 3 {
			lower++
		}
		if i == 0 && unicode.IsLower(first) && lower > 0 {
			return false
		}
	}
	return lower == 0 || organisation && r.reading.LooseNames
}

// readable reports whether readers of the language can read a name: in Latin
// letters or those of their own script.
func (r *resolver) readable(name string) bool {
	own := unicode.Scripts[r.script]
	for _, c := range name {
		if unicode.IsLetter(c) && !unicode.Is(unicode.Latin, c) && (own == nil || !unicode.Is(own, c)) {
			return false
		}
	}
	return true
}

// organisation is a name without a translation, with what it is where the
// language wants that said.
func (r *resolver) organisation(name string) (language.Phrase, bool) {
	p := language.Phrase{Text: name, Plain: true}
	if !r.readable(name) || !sayable(name) {
		return p, false
	}
	if r.w.Called == nil {
		return p, true
	}
	kind, ok := r.lexicon.Concept(unnamed, r.to)
	words := strings.Fields(name)
	if r.reading.Order != language.SOV { // "Consejo Superior de la Universidad" is a council
		if of := slices.IndexFunc(words, func(w string) bool { return slices.Contains(r.reading.OfOnly, strings.ToLower(w)) }); of > 0 {
			words = words[:of]
		}
	}
	for i := len(words) - 1; i >= 0; i-- {
		t, found := r.lexicon.Translate(strings.Trim(words[i], ",.()\"“”«»"), r.from, r.to)
		if found && (t.Kind == language.Generic || t.Kind == language.Venue) {
			kind, ok = t, true
			break
		}
	}
	if ok {
		p = r.w.Called(kind, name)
		p.Plain, p.Concept = true, kind.Concept
	}
	return p, true
}

// sayable reports whether a name can stand in a post: two letters or more, on
// one line of reasonable length, with its brackets and quotation marks in pairs.
func sayable(name string) bool {
	letters := 0
	for _, r := range name {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	pairs := strings.Count(name, "(") == strings.Count(name, ")") && strings.Count(name, "“") == strings.Count(name, "”") &&
		strings.Count(name, "«") == strings.Count(name, "»") && strings.Count(name, `"`)%2 == 0
	return letters > 1 && pairs && utf8.RuneCountInString(name) <= 90 && !strings.ContainsAny(name, "<>{}|\\/_=@#")
}

// topic resolves what something is about; lists of topics by their first one.
func (r *resolver) topic(text string, source desk.Span) *language.Phrase {
	for _, part := range []string{text, firstOf(text)} {
		p, ok := r.resolve(part)
		if !ok || p.Text == "" || p.Kind != language.Topic && p.Kind != language.Thing && r.from != r.to {
			continue
		}
		if r.from == r.to && !strings.Contains(p.Text, " ") && slices.ContainsFunc(r.reading.Events, func(e language.EventWords) bool { return says(p.Text, e.Nouns, r.reading.Uncased) }) {
			continue // "spoke about talk"
		}
		p.Source = source
		if part != text && source[0]+len(part) <= source[1] {
			p.Source[1] = source[0] + len(part)
		}
		return &p
	}
	return nil
}

// firstOf is the first of a list.
func firstOf(text string) string {
	for _, sep := range []string{", ", " and ", " between "} {
		if first, _, ok := strings.Cut(text, sep); ok {
			return first
		}
	}
	return text
}

// occasion is what is celebrated or mourned in a text.
func (r *resolver) occasion(text string, source desk.Span) *language.Phrase {
	tokens := strings.Fields(text)
	for i := range tokens {
		n, w := r.longest(tokens[i:])
		if n == 0 || w.term.Term.Kind != language.Occasion {
			continue
		}
		if t, ok := r.lexicon.Concept(w.term.Term.Concept, r.to); ok {
			p := t.Phrase()
			p.Source = source
			return &p
		}
	}
	return nil
}

// object resolves what an event is about: "a joint memorandum of understanding
// on …" by its head, with how many there are.
func (r *resolver) object(p desk.Passage, event desk.EventType) *language.Phrase {
	if r.from == r.to {
		o, _ := r.phrase(p.Text, p.Span)
		return &o
	}
	if t, ok := r.glossary.Find(p.Text, r.to); ok {
		o := t.Phrase()
		o.Source = p.Span
		return &o
	}
	tokens := strings.Fields(strings.Trim(r.withoutArticle(oneLine(p.Text)), " .,;:!?()“”«»\""))
	if r.reading.Uncased && r.reading.Order != language.VSO {
		tokens = nil
		for _, c := range oneLine(p.Text) {
			tokens = append(tokens, string(c))
		}
	}
	t, count, ok := r.thing(tokens)
	if !ok || !suits(t, event) {
		return nil
	}
	o := t.Phrase()
	if count != "" {
		if o.Text, ok = r.w.Counted(count, t); !ok {
			return nil
		}
		o.Forms, o.Class, o.Counted = nil, "pl", true
	}
	o.Source = p.Span
	return &o
}

// thing is the head of a noun phrase, and how many of it there are.
func (r *resolver) thing(tokens []string) (t language.Term, count string, ok bool) {
	separator := " "
	if r.reading.Uncased && r.reading.Order != language.VSO {
		separator = ""
	}
	last := r.reading.Order == language.SOV || separator == ""
	for i := range tokens {
		if v, is := r.numeral(tokens[i]); is {
			count = v
			continue
		}
		word := strings.ToLower(bare(tokens[i]))
		_, month := r.reading.Months[word]
		_, scale := r.reading.Scales[word]
		_, money := r.reading.Money[word]
		if month || scale || money { // the number was a day, or a sum
			count = ""
			continue
		}
		for n := min(r.lexicon.Longest(r.from), len(tokens)-i); n > 0; n-- {
			s, known := r.surface(strings.Trim(strings.Join(tokens[i:i+n], separator), ",;"))
			if known && s.Term.Kind == language.Privative {
				return t, "", false
			}
			if !known || s.Term.Kind != language.Thing && s.Term.Kind != language.Venue || !r.ends(tokens[i+n:], last) {
				continue
			}
			t, ok = r.lexicon.Concept(s.Term.Concept, r.to)
			return t, count, ok
		}
	}
	return t, "", false
}

// bare is a word without its signs, and without an ending behind an apostrophe.
func bare(token string) string {
	token = strings.Trim(token, ",.;:()")
	if i := strings.IndexAny(token, "'’"); i > 0 {
		token = token[:i]
	}
	return token
}

// numeral reads a count of two or more.
func (r *resolver) numeral(token string) (string, bool) {
	if v, ok := r.reading.Numerals[strings.ToLower(token)]; ok {
		return v, v != "1"
	}
	digits := strings.NewReplacer(",", "", ".", "", "\u00a0", "").Replace(token)
	if digits == "" || strings.Trim(digits, "0123456789") != "" || digits == "1" || len(token) != len(digits) && len(digits) < 4 {
		return "", false
	}
	return digits, true
}

// ends reports whether a noun phrase is over before tokens: where the head
// comes last, only with the tokens; else at a word that is no noun.
func (r *resolver) ends(tokens []string, headLast bool) bool {
	if len(tokens) == 0 {
		return true
	}
	if headLast {
		return false
	}
	next := strings.ToLower(tokens[0])
	for _, list := range [][]string{
		r.reading.OfOnly, r.reading.ToOnly, r.reading.Topics, r.reading.Places, r.reading.With, r.reading.Purposes, r.reading.And, r.reading.By,
		r.reading.Relatives, r.reading.Of, r.reading.Breaks,
	} {
		for _, w := range list {
			if first, _, _ := strings.Cut(w, " "); first == next {
				return true
			}
		}
	}
	return len(r.reading.OfOnly) == 0 // a language in which a case says what follows
}

// suited are the things that an event of a type may be about. What a release
// says to have been opened or awarded may be read wrongly; then it is left out.
var suited = map[desk.EventType]string{
	desk.EventSigning: "programme project agreement partnership-agreement framework-agreement trade-agreement free-trade-agreement loan-agreement grant-agreement peace-agreement " +
		"memorandum letter-of-intent protocol contract treaty convention charter declaration joint-declaration joint-statement roadmap strategy plan resolution decree law",
	desk.EventOpening: "exhibition conference forum summit congress seminar festival fair job-fair hotline flight-route service course championship tournament",
	desk.EventLaunch: "programme scholarship-programme training-programme grant-programme exchange-programme project initiative campaign competition product system app platform service " +
		"website software tool robot satellite drone rocket ship train aircraft bus electric-bus car electric-car course collection flight-route hotline book film documentary map " +
		"database survey index guide strategy roadmap plan",
	desk.EventAward: "prize award medal gold-medal order scholarship grant certificate diploma cup honorary-doctorate honorary-citizenship",
	desk.EventDonation: "books computers laptops tablets medical-equipment medicines vaccines masks ambulance ambulances fire-engine generator tent blanket food-parcel food clothing " +
		"school-supplies furniture vehicles trees bus electric-bus car electric-car robot drone",
	desk.EventReport: "report annual-report quarterly-report financial-results study survey analysis statistics index guide book map database article strategy roadmap plan film documentary",
	desk.EventConference: "exhibition conference press-conference briefing forum summit congress symposium seminar workshop webinar round-table festival concert ceremony " +
		"award-ceremony reception fair job-fair tournament championship marathon hackathon lecture training session open-day celebration event",
}

func suits(t language.Term, event desk.EventType) bool {
	list, limited := suited[event]
	if !limited || event == desk.EventOpening && t.Kind == language.Venue {
		return true
	}
	return slices.Contains(strings.Fields(list), t.Concept)
}
