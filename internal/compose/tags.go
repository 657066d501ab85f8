package compose

import (
	"slices"
	"strings"
	"unicode"

	"attache/internal/language"
)

// mostTags is how many hashtags a post gets of its own.
const mostTags = 2

// tags are hashtags of the topics that a release names, and of the countries
// that its places and offices do, in the language of the post.
func (c *Composer) tags(q Request, l language.Language) []string {
	f := q.Source.Facts
	from, _ := c.Languages.Find(q.Source.Language)
	r := newResolver(c.Config, from, l)
	var texts []string
	for _, p := range f.About {
		texts = append(texts, p.Text)
	}
	for _, p := range f.Where {
		texts = append(texts, p.Name)
	}
	for _, p := range slices.Concat(f.Who, f.With) {
		texts = append(texts, p.Role)
	}
	var topics, countries []string
	for _, text := range texts {
		for _, t := range r.named(text) {
			tag := hashtag(t.Text, l.Writing)
			switch {
			case tag == "" || slices.Contains(topics, tag) || slices.Contains(countries, tag):
			case t.Kind == language.Topic:
				topics = append(topics, tag)
			case t.Kind == language.Country:
				countries = append(countries, tag)
			}
		}
	}
	all := append(topics, countries...)
	return all[:min(mostTags, len(all))]
}

// named are the topics and countries that a text names, in the language of the
// post.
func (r *resolver) named(text string) []language.Term {
	var words []word
	if r.reading.Uncased && r.reading.Order != language.VSO {
		words = r.characters(oneLine(text))
	} else {
		tokens := strings.Fields(text)
		for i := 0; i < len(tokens); {
			n, w := r.longest(tokens[i:])
			if n > 0 {
				words = append(words, w)
			}
			i += max(n, 1)
		}
	}
	var found []language.Term
	for _, w := range words {
		if t, ok := r.lexicon.Concept(w.term.Term.Concept, r.to); ok && w.known {
			found = append(found, t)
		}
	}
	return found
}

// hashtag writes words as one: with capitals, or joined. Networks end a hashtag
// at any sign, so that words with one give none.
func hashtag(text string, w *language.Writing) string {
	var b strings.Builder
	for i, part := range strings.Fields(text) {
		if i > 0 {
			b.WriteString(w.TagJoin)
		}
		for j, c := range []rune(part) {
			switch {
			case c == '-':
				continue
			case !unicode.IsLetter(c) && !unicode.IsMark(c) && !unicode.IsDigit(c):
				return ""
			case j == 0 && w.Capital != nil && w.TagJoin == "":
				c = w.Capital(c)
			}
			b.WriteRune(c)
		}
	}
	return b.String()
}
