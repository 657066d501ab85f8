package check

import (
	"slices"
	"strings"
	"time"

	"attache/internal/desk"
	"attache/internal/facts"
	"attache/internal/language"
)

// release is one version of a release, made ready for holding posts against it.
type release struct {
	source desk.Version
	*tongue
	text  facts.Text
	words []word           // of the whole text
	at    map[string][]int // words by folded text, and by what is left of them without what is glued to them
	near  map[string][]string
	heard map[string][]int // names by their sounds
	// concepts of the lexicon that the text names, and where.
	concepts map[string][]occurrence
	people   []person
	events   []event
	lower    string                   // the text, folded, for looking up phrases
	denied   []int                    // words that deny
	contrary map[string][2]facts.Word // the first words of both sides of opposites
	main     []bool                   // sentences that tell the main event, and the headline
	tenses   []tense                  // of the sentences
	// mainTense is that of the main event: what is read as planned without a word
	// that says so is left open.
	mainTense tense
}

// word is a word of the release.
type word struct {
	facts.Word
	sentence int
	concept  string // of the term that it is a part of
}

type occurrence struct {
	span     desk.Span
	sentence int
	word     int
}

// event is a statement of an event in the release.
type event struct {
	facts.Stated
	sentence int
	tense    tense
	denied   bool
}

// person is somebody whom the release names, under all forms of the name.
type person struct {
	name  string
	words []string // of the name, folded
	span  desk.Span
	at    []occurrence
	roles []desk.Span
	sure  bool // that it is a person
	woman desk.Gender
}

func newRelease(v desk.Version, t *tongue) *release {
	r := &release{
		source: v, tongue: t, at: map[string][]int{}, near: map[string][]string{}, heard: map[string][]int{}, concepts: map[string][]occurrence{},
	}
	r.text = facts.Parse(v.Text, t.Language, facts.Options{Published: published(v.Facts)})
	for i, s := range r.text.Sentences {
		from := len(r.words)
		for _, w := range s.Words {
			r.words = append(r.words, word{Word: w, sentence: i})
		}
		r.terms(s.Words, i, from)
		for k := range s.Words {
			if t.denies(s.Words, k) {
				r.denied = append(r.denied, from+k)
			}
		}
		for _, e := range s.Events {
			r.events = append(r.events, event{Stated: e, sentence: i, tense: t.tenseOf(s, e), denied: t.deniedAt(s, e)})
		}
	}
	for i := range r.words {
		r.enter(i)
	}
	r.lower = strings.ToLower(v.Text)
	r.everybody()
	r.everywhere()
	r.tell()
	r.oppose()
	return r
}

// oppose finds the words of the release that have an opposite.
func (r *release) oppose() {
	r.contrary = map[string][2]facts.Word{}
	for name, sides := range r.opposites {
		var found [2]facts.Word
		for side := range sides {
			for _, s := range r.text.Sentences {
				if at := sides[side].in(s.Words); at >= 0 {
					found[side] = s.Words[at]
					break
				}
			}
		}
		r.contrary[name] = found
	}
}

// tell says of each sentence whether it tells the main event, and its tense.
func (r *release) tell() {
	r.main, r.tenses = make([]bool, len(r.text.Sentences)), make([]tense, len(r.text.Sentences))
	quoted := func(s desk.Span) bool {
		return slices.ContainsFunc(r.text.Quotes, func(q facts.Quoted) bool { return q.Outer.Overlaps(s) })
	}
	f := r.source.Facts
	for i, s := range r.text.Sentences {
		r.tenses[i] = r.tenseOfSentence(s.Words, quoted)
		if f.Headline != nil && s.Span.Overlaps(f.Headline.Span) || f.Event != nil && f.Event.Span[0] >= s.Span[0] && f.Event.Span[0] < s.Span[1] {
			r.main[i] = true
		}
		if !r.main[i] && r.tenses[i] != off && r.tenses[i] != open && slices.ContainsFunc(s.Words, func(w facts.Word) bool { return w.Class&facts.Saying != 0 }) {
			r.tenses[i] = mixed // what somebody says of may be at another time
		}
	}
	if f.Event != nil {
		r.mainTense = tenseOfPolarity(f.Event.Polarity)
	}
	if r.mainTense == toCome && !slices.ContainsFunc(r.text.Sentences, func(s facts.Sentence) bool {
		i := r.sentenceAt(s.Span[0])
		return r.main[i] && (r.tenses[i] == toCome || r.tenses[i] == mixed)
	}) {
		r.mainTense = open
	}
	for _, e := range r.events {
		if f.Event != nil && e.Type == f.Event.Type && e.Verb && e.tense == r.mainTense {
			r.main[e.sentence] = true
		}
	}
}

func (r *release) enter(i int) {
	w := &r.words[i]
	if w.Class&facts.Mark != 0 {
		return
	}
	for k, s := range []string{w.Lower, w.Bare, plain(w.Lower)} {
		if s == "" || k == 2 && s == w.Lower {
			continue
		}
		if r.at[s] == nil {
			key := first(s, 3)
			r.near[key] = append(r.near[key], s)
		}
		r.at[s] = append(r.at[s], i)
	}
	if r.han || w.Class&(facts.Capital|facts.Figure) == 0 && !r.uncased {
		return
	}
	if s := sounds(w.Text, r.Tag); s != "" {
		r.heard[s] = append(r.heard[s], i)
	}
}

// terms finds the terms of the lexicon in a sentence.
func (r *release) terms(words []facts.Word, sentence, from int) {
	for i := 0; i < len(words); i++ {
		found, n, within := r.termAt(words, i)
		if n == 0 {
			continue
		}
		span := desk.Span{words[i].Span[0], words[i+n-1].Span[1]}
		for _, t := range found {
			r.concepts[t.Concept] = append(r.concepts[t.Concept], occurrence{span, sentence, from + i})
		}
		for k := from + i; k < from+i+n; k++ {
			r.words[k].concept = found[0].Concept
		}
		if within > 0 {
			country := r.nations[words[i+within].Lower]
			r.concepts[country] = append(r.concepts[country], occurrence{words[i+within].Span, sentence, from + i + within})
			r.words[from+i+within].concept = country
		}
		i += n - 1
	}
}

// termAt returns the terms that the longest phrase at a place is, and how many
// words it has. Within an office may stand, behind its first word, the adjective
// of its country: "ministre français des Affaires étrangères"; 0 for none.
func (t *tongue) termAt(words []facts.Word, i int) (found []language.Term, n, within int) {
	w := &words[i]
	if w.Class&(facts.Mark|facts.Figure) != 0 {
		return nil, 0, 0
	}
	open := i+1 < len(words) && t.nations[words[i+1].Lower] != ""
	exact := false
	try := func(key string) {
		for _, e := range t.terms[key] {
			aside := 0
			if open && len(e.words) > 1 && e.term.Kind == language.Office && !t.inflected(&words[i+1], e.words[1]) {
				aside = 1
			}
			length := len(e.words) + aside
			if length < n || i+length > len(words) {
				continue
			}
			if w.Class&facts.Capital == 0 && !t.uncased && properKind[e.term.Kind] {
				continue
			}
			fit, precise := true, true
			for k, d := range e.words {
				if k > 0 {
					k += aside
				}
				if !t.inflected(&words[i+k], d) {
					fit = false
					break
				}
				precise = precise && words[i+k].Lower == d
			}
			if !fit {
				continue
			}
			if !precise && t.uncased && e.term.Kind == language.Office && !bareFit(words[i:], e.words) {
				continue // "مؤسسة" is no "مؤسس"
			}
			if length > n || precise && !exact {
				found, n, within, exact = nil, length, aside, precise
			} else if exact && !precise {
				continue
			}
			found = append(found, e.term)
		}
	}
	try(first(w.Lower, 3))
	if w.Bare != "" && first(w.Bare, 3) != first(w.Lower, 3) {
		try(first(w.Bare, 3))
	}
	if n == 0 && t.origins != nil {
		if code := t.origins[w.Lower]; code != "" {
			return []language.Term{{Concept: code, Kind: language.Country}}, 1, 0
		}
	}
	return found, n, within
}

// bareFit reports whether words are those of a term but for what is written
// onto their start.
func bareFit(words []facts.Word, term []string) bool {
	for i, d := range term {
		if words[i].Lower != d && words[i].Bare != d {
			return false
		}
	}
	return true
}

var properKind = map[language.Kind]bool{language.Country: true, language.Capital: true, language.City: true}

// everybody gathers the people whom the release names.
func (r *release) everybody() {
	add := func(p desk.Party, sentence int, sure bool) {
		if p.Organisation || p.Name == "" {
			return
		}
		if r.uncased && !r.han {
			p = r.cutName(p)
		}
		words := r.nameWords(p.Name)
		if len(words) == 0 {
			return
		}
		o := occurrence{span: p.Span, sentence: sentence}
		for i := range r.people {
			q := &r.people[i]
			if !r.samePerson(q.words, words) {
				continue
			}
			q.at = append(q.at, o)
			q.sure = q.sure || sure
			if p.RoleSpan != nil {
				q.roles = append(q.roles, *p.RoleSpan)
			}
			if len(words) > len(q.words) {
				q.words, q.name, q.span = words, p.Name, p.Span
			}
			if q.woman == "" {
				q.woman = p.Gender
			}
			return
		}
		q := person{name: p.Name, words: words, span: p.Span, at: []occurrence{o}, woman: p.Gender, sure: sure}
		if p.RoleSpan != nil {
			q.roles = append(q.roles, *p.RoleSpan)
		}
		r.people = append(r.people, q)
	}
	f := r.source.Facts
	for _, list := range [][]desk.Party{f.Who, f.With} {
		for _, p := range list {
			add(p, r.sentenceAt(p.Span[0]), p.Role != "" || p.Gender != "")
		}
	}
	for i, s := range r.text.Sentences {
		for _, p := range s.Parties {
			add(p.Party, i, p.Sure)
		}
	}
}

// cutName takes off a name what follows it in a script that does not tell
// names from other words: a day, a word that any text has.
func (r *release) cutName(p desk.Party) desk.Party {
	from := r.wordAt(p.Span[0])
	for i := from + 1; from >= 0 && i < len(r.words) && r.words[i].Span[0] < p.Span[1]; i++ {
		one := []facts.Word{r.words[i].Word}
		if one[0].Class&(facts.Calendar|facts.Small|facts.OfBody|facts.OfEvent) != 0 || r.ordinary.at(one, 0) > 0 {
			p.Span[1] = r.words[i-1].Span[1]
			p.Name = p.Span.Of(r.source.Text)
			break
		}
	}
	return p
}

// everywhere finds the places at which people are named by a part of their
// name alone.
func (r *release) everywhere() {
	for i := range r.people {
		p := &r.people[i]
		if !p.sure {
			continue
		}
		for k := range r.words {
			w := &r.words[k]
			if w.Class&facts.Mark != 0 || w.Class&facts.Capital == 0 && !r.uncased {
				continue
			}
			if r.han {
				r.hanName(p, k)
				continue
			}
			if len(p.words) == 0 || !same(w.Lower, p.words[len(p.words)-1], r.tongue, r.tongue) && (w.Bare == "" || w.Bare != p.words[len(p.words)-1]) {
				continue
			}
			o := occurrence{span: w.Span, sentence: w.sentence}
			if !slices.ContainsFunc(p.at, func(x occurrence) bool { return x.span.Overlaps(o.span) }) {
				p.at = append(p.at, o)
			}
		}
	}
}

// hanName notes a Chinese name where it starts.
func (r *release) hanName(p *person, k int) {
	at := r.words[k].Span[0]
	if strings.HasPrefix(r.source.Text[at:], p.name) {
		o := occurrence{span: desk.Span{at, at + len(p.name)}, sentence: r.words[k].sentence}
		if !slices.ContainsFunc(p.at, func(x occurrence) bool { return x.span.Overlaps(o.span) }) {
			p.at = append(p.at, o)
		}
	}
}

func (r *release) sentenceAt(at int) int {
	for i, s := range r.text.Sentences {
		if s.Span[0] <= at && at < s.Span[1] {
			return i
		}
	}
	return -1
}

// nameWords are the folded words of a name, particles and initials aside.
func (t *tongue) nameWords(name string) []string {
	var words []string
	for _, f := range strings.Fields(name) {
		f = strings.Trim(f, ".,;:'’\"()")
		if len([]rune(f)) > 1 && (t.uncased || strings.ToLower(f) != f) {
			words = append(words, facts.Fold(f, t.Language))
		}
	}
	return words
}

// samePerson reports whether two names of the text are forms of one: they end
// with the same word, or one is a part of the other.
func (r *release) samePerson(a, b []string) bool {
	if !same(a[len(a)-1], b[len(b)-1], r.tongue, r.tongue) {
		return false
	}
	return len(a) == 1 || len(b) == 1 || same(a[0], b[0], r.tongue, r.tongue)
}

// published is a day near to the release, by which years are inferred.
func published(f desk.Facts) time.Time {
	for _, date := range []string{datelineDate(f), whenDate(f)} {
		if t, err := time.Parse(time.DateOnly, date); err == nil {
			return t
		}
	}
	return time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC) // any: then only day and month are compared
}

func whenDate(f desk.Facts) string {
	if f.When == nil {
		return ""
	}
	return f.When.Date
}

func datelineDate(f desk.Facts) string {
	if f.Dateline == nil {
		return ""
	}
	return f.Dateline.Date
}
