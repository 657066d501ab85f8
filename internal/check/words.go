package check

import (
	"maps"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"attache/internal/facts"
	"attache/internal/language"
)

// tongue is what is known of a language, made ready for checking.
type tongue struct {
	language.Language
	not, notNot              patterns
	done, toCome, off        patterns
	over, under, about       patterns
	by, byAfter, to          patterns // see language.Reading
	receives                 patterns
	opposites                map[string][2]patterns
	named                    []string // opposites, in order
	ordinary                 patterns
	endings                  map[string]bool
	longest, chain           int
	drop                     []string
	origins                  map[string]string
	nations                  map[string]string  // adjectives of countries to their codes
	terms                    map[string][]entry // by the first letters of their first word
	han, uncased, compounded bool
}

// entry is a term as it is looked for.
type entry struct {
	words []string
	term  language.Term
}

// tongues makes each language ready when it is first asked for.
type tongues struct {
	set language.Set
	mu  sync.Mutex
	by  map[string]*tongue
}

func (t *tongues) find(tag string) (*tongue, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if x, ok := t.by[tag]; ok {
		return x, x != nil
	}
	l, ok := t.set.Find(tag)
	if !ok || l.Reading == nil {
		t.by[tag] = nil
		return nil, false
	}
	x := newTongue(l)
	t.by[tag] = x
	return x, true
}

func newTongue(l language.Language) *tongue {
	c := l.Checking
	if c == nil {
		c = &language.Checking{}
	}
	t := &tongue{Language: l, endings: map[string]bool{}, chain: c.Chain, drop: c.Drop, origins: c.Origins, nations: map[string]string{}, terms: map[string][]entry{}, opposites: map[string][2]patterns{}}
	t.uncased = l.Reading.Uncased
	t.han = l.Reading.Unspaced
	t.compounded = l.Reading.VerbLast
	for p, list := range map[*patterns][]string{
		&t.not: c.Not, &t.notNot: c.NotNot, &t.done: c.Done, &t.toCome: c.ToCome, &t.off: c.Off,
		&t.over: c.Over, &t.under: c.Under, &t.about: c.About, &t.ordinary: c.Ordinary,
		&t.by: slices.Concat(l.Reading.By, l.Reading.From), &t.byAfter: l.Reading.ByAfter, &t.to: l.Reading.To, &t.receives: l.Reading.Receives,
	} {
		*p = t.patterns(list)
	}
	for _, o := range c.Opposites {
		t.opposites[o.Name] = [2]patterns{t.patterns(o.One), t.patterns(o.Other)}
	}
	t.named = slices.Sorted(maps.Keys(t.opposites))
	for _, e := range c.Endings {
		e = facts.Fold(e, l)
		t.endings[e] = true
		t.longest = max(t.longest, len(e))
	}
	for _, term := range l.Terms {
		if term.Kind == language.Honorific {
			continue
		}
		forms := append([]string{term.Text}, term.Also...)
		for _, f := range term.Forms {
			forms = append(forms, f)
		}
		if code, ok := strings.CutPrefix(term.Concept, language.OfNationality); ok {
			term.Concept = code
			for _, f := range forms {
				t.nations[facts.Fold(f, l)] = code
			}
		}
		for _, f := range forms {
			t.enter(f, term)
		}
	}
	return t
}

func (t *tongue) enter(form string, term language.Term) {
	e := entry{t.split(form), term}
	if len(e.words) == 0 {
		return
	}
	key := first(e.words[0], 3)
	for _, old := range t.terms[key] {
		if old.term.Concept == term.Concept && strings.Join(old.words, " ") == strings.Join(e.words, " ") {
			return
		}
	}
	t.terms[key] = append(t.terms[key], e)
}

// split takes a phrase apart into folded words; Han characters stand alone.
func (t *tongue) split(phrase string) []string {
	var words []string
	for _, f := range strings.FieldsFunc(phrase, func(r rune) bool { return unicode.IsSpace(r) || r == ',' || r == '(' || r == ')' || r == '/' }) {
		if !t.han {
			w := facts.Fold(f, t.Language)
			if i := strings.IndexByte(w, '\''); i > 0 && slices.Contains(t.Reading.Elisions, w[:i]) { // "d'" is a word of its own: «cheffe d’orchestre»
				words, w = append(words, w[:i+1]), w[i+1:]
			}
			words = append(words, w)
			continue
		}
		for _, r := range f {
			words = append(words, string(r))
		}
	}
	return words
}

// patterns are words and phrases as a language lists them, see
// language.Checking.
type patterns struct {
	phrases  map[string][][]string // by first word
	prefixes map[string][][]string // by the first three letters of it
	endings  []string
	sure     []string // endings that no other words have
}

func (t *tongue) patterns(list []string) patterns {
	p := patterns{phrases: map[string][][]string{}, prefixes: map[string][][]string{}}
	for _, w := range list {
		if e, ok := strings.CutPrefix(w, "**"); ok {
			p.sure = append(p.sure, facts.Fold(e, t.Language))
			continue
		}
		if e, ok := strings.CutPrefix(w, "*"); ok {
			p.endings = append(p.endings, facts.Fold(e, t.Language))
			continue
		}
		var words []string
		for _, f := range strings.Fields(w) {
			stem, open := strings.CutSuffix(f, "*")
			words = append(words, t.split(stem)...)
			if open && len(words) > 0 {
				words[len(words)-1] += "*"
			}
		}
		if len(words) == 0 {
			continue
		}
		if s, ok := strings.CutSuffix(words[0], "*"); ok {
			p.prefixes[first(s, 2)] = append(p.prefixes[first(s, 2)], words)
		} else {
			p.phrases[words[0]] = append(p.phrases[words[0]], words)
		}
	}
	return p
}

// at returns how many words the longest pattern at a place has, 0 for none.
func (p patterns) at(words []facts.Word, i int) int {
	w := &words[i]
	if w.Class&facts.Mark != 0 {
		return 0
	}
	n := 0
	try := func(group [][]string) {
		for _, phrase := range group {
			if len(phrase) > n && fits(words[i:], phrase) {
				n = len(phrase)
			}
		}
	}
	try(p.phrases[w.Lower])
	if w.Bare != "" {
		try(p.phrases[w.Bare])
	}
	if len(p.prefixes) > 0 {
		try(p.prefixes[first(w.Lower, 2)])
		if w.Bare != "" {
			try(p.prefixes[first(w.Bare, 2)])
		}
	}
	if n == 0 && (ends(w.Lower, p.endings) || ends(w.Lower, p.sure)) {
		return 1
	}
	return n
}

func ends(w string, endings []string) bool {
	for _, e := range endings {
		if len(w) >= len(e)+2 && strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// in returns where the first pattern is among words, -1 for none.
func (p patterns) in(words []facts.Word) int {
	for i := range words {
		if p.at(words, i) > 0 {
			return i
		}
	}
	return -1
}

func fits(words []facts.Word, phrase []string) bool {
	if len(words) < len(phrase) {
		return false
	}
	for i, f := range phrase {
		w := &words[i]
		if s, ok := strings.CutSuffix(f, "*"); ok {
			if !strings.HasPrefix(w.Lower, s) && (w.Bare == "" || !strings.HasPrefix(w.Bare, s)) {
				return false
			}
		} else if w.Lower != f && (w.Bare != f || f == "") {
			return false
		}
	}
	return true
}

// first is the first n letters of a word.
func first(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

// shared is how many bytes two words start alike with, in whole letters.
func shared(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for n > 0 && (n < len(a) && !utf8.RuneStart(a[n]) || n < len(b) && !utf8.RuneStart(b[n])) {
		n--
	}
	return n
}

// ending reports whether what is left of a word is nothing but inflection.
func (t *tongue) ending(rest string) bool { return rest == "" || t.endingsFit(rest, t.chain) }

func (t *tongue) endingsFit(rest string, chain int) bool {
	if chain == 0 || rest == "" {
		return rest == ""
	}
	rest = strings.TrimLeft(rest, "'’-")
	for n := min(len(rest), t.longest); n > 0; n-- {
		if t.endings[rest[:n]] && t.endingsFit(rest[n:], chain-1) {
			return true
		}
	}
	return rest == ""
}

// stems are a word and what may be left of it without an ending.
func (t *tongue) stems(w string) []string {
	forms := []string{w}
	for n := 1; n <= min(t.longest*2, len(w)-3); n++ {
		if stem := w[:len(w)-n]; utf8.RuneStart(w[len(w)-n]) && utf8.RuneCountInString(stem) >= 3 && t.ending(w[len(w)-n:]) {
			forms = append(forms, stem)
		}
	}
	return forms
}

// inflected reports whether a word is a form of a dictionary word.
func (t *tongue) inflected(w *facts.Word, dictionary string) bool {
	if w.Lower == dictionary || w.Bare == dictionary && dictionary != "" {
		return true
	}
	if t.han {
		return false
	}
	return t.formOf(w.Lower, dictionary) || w.Bare != "" && t.formOf(w.Bare, dictionary)
}

func (t *tongue) formOf(w, dictionary string) bool {
	if len(dictionary) < 3 || len(w) < 3 {
		return false
	}
	if rest, ok := strings.CutPrefix(w, dictionary); ok && t.ending(rest) {
		return true
	} // else "управлением" has "ем" behind "управлени"
	for _, d := range t.drop {
		stem, ok := strings.CutSuffix(dictionary, d)
		if !ok || utf8.RuneCountInString(stem) < 3 {
			continue
		}
		if rest, ok := strings.CutPrefix(w, stem); ok && rest != "" && t.ending(rest) {
			return true
		}
	}
	return false
}

// same reports whether two words are forms of one name, written in the same
// script; the ending of each may be of either language.
func same(a, b string, x, y *tongue) bool {
	if a == b {
		return true
	}
	switch {
	case x.han && y.han:
		return false
	case x.han: // a name in Latin letters has no endings there
		x = y
	case y.han:
		y = x
	}
	if base, ending, ok := cutApostrophe(a); ok && x.ending(ending) {
		a = base
	}
	n := shared(a, b)
	ra, rb := a[n:], b[n:]
	letters := utf8.RuneCountInString(a[:n])
	if letters < 3 || max(utf8.RuneCountInString(ra), utf8.RuneCountInString(rb)) > 9 {
		return false
	}
	either := func(rest string) bool { return x.ending(rest) || y.ending(rest) }
	if ra == "" || rb == "" {
		return either(ra) && either(rb)
	}
	lost := func(rest string) bool { return slices.Contains(x.drop, rest) || slices.Contains(y.drop, rest) }
	return (lost(ra) || lost(rb)) && either(ra) && either(rb)
}

// cutApostrophe parts a name from an ending that is set apart: "Zeynallı’yı".
func cutApostrophe(w string) (base, ending string, ok bool) {
	i := strings.IndexAny(w, "'’")
	if i < 3 {
		return w, "", false
	}
	return w[:i], w[i:], true
}

// alike reports whether two words of a language are likely to be forms or
// derivations of one: enough of their start is the same.
func alike(a, b string) bool {
	if a == b {
		return true
	}
	n := utf8.RuneCountInString(a[:shared(a, b)])
	la, lb := utf8.RuneCountInString(a), utf8.RuneCountInString(b)
	return n >= 4 && n*5 >= max(la, lb)*3 || n >= 3 && n >= min(la, lb) && max(la, lb) <= n+3
}
