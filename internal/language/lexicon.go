package language

import (
	"strings"
	"sync"
)

// Lexicon finds what words of one language mean in another: the built-in terms
// of a set, by concept.
type Lexicon struct {
	set Set

	mu      sync.Mutex
	reading map[string]map[string]Term // language, folded text: term
	writing map[string]map[string]Term // language, concept: term
}

// NewLexicon returns the lexicon of a set. Each language is indexed when it is
// first asked for.
func NewLexicon(s Set) *Lexicon {
	return &Lexicon{set: s, reading: map[string]map[string]Term{}, writing: map[string]map[string]Term{}}
}

func (x *Lexicon) index(tag string) (reading, writing map[string]Term) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.reading[tag] == nil {
		reading, writing = map[string]Term{}, map[string]Term{}
		l, _ := x.set.Find(tag)
		for _, t := range l.Terms {
			if _, taken := writing[t.Concept]; !taken {
				writing[t.Concept] = t
			}
			for _, text := range append([]string{t.Text}, t.Also...) {
				if _, taken := reading[fold(text)]; !taken {
					reading[fold(text)] = t
				}
			}
			for _, text := range t.Forms {
				if _, taken := reading[fold(text)]; !taken {
					reading[fold(text)] = t
				}
			}
		}
		x.reading[tag], x.writing[tag] = reading, writing
	}
	return x.reading[tag], x.writing[tag]
}

func fold(s string) string {
	return strings.Join(strings.Fields(strings.ToLower(strings.NewReplacer("’", "'", "-", " ").Replace(s))), " ")
}

// Find returns the term that a text of a language is.
func (x *Lexicon) Find(text, language string) (Term, bool) {
	reading, _ := x.index(language)
	t, ok := reading[fold(text)]
	return t, ok
}

// Concept returns the term of a concept in a language.
func (x *Lexicon) Concept(concept, language string) (Term, bool) {
	_, writing := x.index(language)
	t, ok := writing[concept]
	return t, ok
}

// Translate returns the term of a language that means what a text of another
// does.
func (x *Lexicon) Translate(text, from, to string) (Term, bool) {
	t, ok := x.Find(text, from)
	if !ok {
		return Term{}, false
	}
	return x.Concept(t.Concept, to)
}
