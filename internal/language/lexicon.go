package language

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Lexicon finds what words of one language mean in another: the built-in terms
// of a set, by concept.
type Lexicon struct {
	set Set

	mu      sync.Mutex
	indexes map[string]*index // language
}

// index is the lexicon of one language.
type index struct {
	dotless bool
	surface map[string]Surface // folded text
	writing map[string]Term    // concept
	longest int                // words, or characters where words are not parted
}

// Surface is a term as words of a text show it.
type Surface struct {
	Term Term
	Form string // the form that they stand in; "" for the dictionary's
}

// NewLexicon returns the lexicon of a set. Each language is indexed when it is
// first asked for.
func NewLexicon(s Set) *Lexicon {
	return &Lexicon{set: s, indexes: map[string]*index{}}
}

func (x *Lexicon) index(tag string) *index {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.indexes[tag] == nil {
		l, _ := x.set.Find(tag)
		x.indexes[tag] = newIndex(l)
	}
	return x.indexes[tag]
}

func newIndex(l Language) *index {
	x := &index{surface: map[string]Surface{}, writing: map[string]Term{}}
	x.dotless = l.Reading != nil && l.Reading.Dotless
	uncased := l.Signs.Script == "Han"
	add := func(text, form string, t Term) {
		folded := x.fold(text)
		if _, taken := x.surface[folded]; taken || folded == "" {
			return
		}
		x.surface[folded] = Surface{t, form}
		n := strings.Count(folded, " ") + 1
		if uncased {
			n = len([]rune(folded))
		}
		x.longest = max(x.longest, n)
	}
	for _, t := range l.Terms {
		if _, taken := x.writing[t.Concept]; !taken {
			x.writing[t.Concept] = t
		}
		for _, text := range append([]string{t.Text}, t.Also...) {
			add(text, "", t)
		}
		for form, text := range t.Forms {
			add(text, form, t)
		}
	}
	if l.Writing == nil || l.Writing.Inflect == nil {
		return x
	}
	for _, t := range l.Terms { // inflected by rule, where that adds no words
		for i, text := range append([]string{t.Text}, t.Also...) {
			p := t.Phrase()
			if p.Text = text; i > 0 {
				p.Forms = nil
			}
			for _, form := range l.Writing.Forms {
				if s := l.Writing.Inflect(p, form); strings.Count(s, " ") == strings.Count(text, " ") {
					add(s, form, t)
				}
			}
		}
	}
	return x
}

// fold is a text in small letters, with plain apostrophes, and single spaces
// for hyphens and all white space.
func (x *index) fold(s string) string {
	folded := make([]byte, 0, len(s)+4)
	space := false
	for _, r := range s {
		switch {
		case r == '-' || unicode.IsSpace(r):
			space = len(folded) > 0
			continue
		case r == '’':
			r = '\''
		case 'A' <= r && r <= 'Z' && (r != 'I' || !x.dotless):
			r += 'a' - 'A'
		case x.dotless && r >= 'I':
			r = unicode.TurkishCase.ToLower(r)
		case r >= utf8.RuneSelf:
			r = unicode.ToLower(r)
		}
		if space {
			folded, space = append(folded, ' '), false
		}
		folded = utf8.AppendRune(folded, r)
	}
	return string(folded)
}

// Find returns the term that a text of a language is.
func (x *Lexicon) Find(text, language string) (Term, bool) {
	s, ok := x.Surface(text, language)
	return s.Term, ok
}

// Surface returns the term that a text of a language shows, with its form.
func (x *Lexicon) Surface(text, language string) (Surface, bool) {
	i := x.index(language)
	s, ok := i.surface[i.fold(text)]
	return s, ok
}

// Longest is how many words (characters, in Chinese) the longest term of a
// language has.
func (x *Lexicon) Longest(language string) int { return x.index(language).longest }

// Concept returns the term of a concept in a language. A nationality is
// written as its country.
func (x *Lexicon) Concept(concept, language string) (Term, bool) {
	t, ok := x.index(language).writing[strings.TrimPrefix(concept, OfNationality)]
	return t, ok
}

// OfNationality begins the concepts of nationalities; the code of the country
// follows.
const OfNationality = "nationality:"

// Translate returns the term of a language that means what a text of another
// does.
func (x *Lexicon) Translate(text, from, to string) (Term, bool) {
	t, ok := x.Find(text, from)
	if !ok {
		return Term{}, false
	}
	return x.Concept(t.Concept, to)
}
