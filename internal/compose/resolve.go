package compose

import (
	"slices"
	"strings"

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
	links    links
}

// links are the words that hold phrases together in the language of a release.
type links struct{ articles, of, to []string }

func linksOf(r *language.Reading) links {
	if r == nil {
		return links{}
	}
	return links{articles: r.Articles, of: r.OfOnly, to: r.ToOnly}
}

// phrase resolves words to a phrase of the target language; ok is false when a
// part of them has no translation. In the same language they are taken as they
// stand.
func (r *resolver) phrase(text string, source desk.Span) (language.Phrase, bool) {
	p, ok := r.resolve(text, 0)
	p.Source = source
	return p, ok
}

// deepest is how far phrases are nested: "office of the head of the party of …".
const deepest = 4

func (r *resolver) resolve(text string, depth int) (language.Phrase, bool) {
	text = r.withoutArticle(strings.TrimSpace(text))
	if text == "" || depth > deepest {
		return language.Phrase{}, false
	}
	if t, ok := r.glossary.Find(text, r.to); ok {
		return t.Phrase(), true
	}
	if r.from == r.to {
		return language.Phrase{Text: text, Plain: true}, true
	}
	if t, ok := r.term(text); ok {
		return t.Phrase(), true
	}
	// "headquarters of the party", "Embassy of China"
	for _, of := range r.links.of {
		head, owner, found := strings.Cut(text, " "+of+" ")
		if !found {
			continue
		}
		h, ok := r.term(head)
		if !ok {
			continue
		}
		if o, ok := r.resolve(owner, depth+1); ok && r.w.Of != nil {
			return r.w.Of(h, o), true
		}
	}
	// "the New Azerbaijan Party headquarters"
	if i := strings.LastIndexByte(text, ' '); i > 0 {
		if h, ok := r.term(text[i+1:]); ok && h.Kind == language.Venue && r.w.Of != nil {
			if o, ok := r.resolve(strings.TrimSuffix(strings.TrimSuffix(text[:i], "'s"), "’s"), depth+1); ok {
				return r.w.Of(h, o), true
			}
		}
	}
	// "Baku, Azerbaijan": the first says it
	if first, _, found := strings.Cut(text, ", "); found {
		return r.resolve(first, depth+1)
	}
	return language.Phrase{}, false
}

// term finds a term, also in the plural of a regular word.
func (r *resolver) term(text string) (language.Term, bool) {
	text = r.withoutArticle(text)
	if t, ok := r.glossary.Find(text, r.to); ok {
		return t, true
	}
	for _, form := range []string{text, strings.TrimSuffix(text, "s"), strings.TrimSuffix(text, "es")} {
		if t, ok := r.lexicon.Translate(form, r.from, r.to); ok {
			return t, true
		}
	}
	return language.Term{}, false
}

func (r *resolver) withoutArticle(text string) string {
	if first, rest, ok := strings.Cut(text, " "); ok && slices.Contains(r.links.articles, strings.ToLower(first)) {
		return rest
	}
	return text
}

// office resolves "Ambassador of China to Azerbaijan" whole, or not at all.
func (r *resolver) office(text string, source *desk.Span, gender desk.Gender) (*language.Phrase, bool) {
	if text == "" || source == nil {
		return nil, false
	}
	if r.from == r.to {
		p, ok := r.phrase(text, *source)
		return &p, ok
	}
	if t, ok := r.term(text); ok {
		if t, ok = t.For(gender); !ok {
			return nil, false
		}
		p := t.Phrase()
		p.Office, p.Gender, p.Source = true, gender, *source
		return &p, true
	}
	if p, ok := r.phrase(text, *source); ok {
		p.Office, p.Gender = true, gender
		return &p, true
	}
	words := strings.Fields(r.withoutArticle(text))
	for n := len(words) - 1; n > 0; n-- {
		t, ok := r.term(strings.Join(words[:n], " "))
		if !ok || t.Kind != language.Office && t.Kind != "" {
			continue
		}
		of, to, ok := r.holders(words[n:])
		if !ok || r.w.To == nil {
			return nil, false
		}
		if t, ok = t.For(gender); !ok {
			return nil, false
		}
		p := r.w.To(t, of, to)
		p.Office, p.Gender, p.Source = true, gender, *source
		return &p, true
	}
	return nil, false
}

// holders reads "of China to Azerbaijan".
func (r *resolver) holders(words []string) (of, to *language.Phrase, ok bool) {
	parts := map[bool][]string{} // by whether it is the place it is held in
	isTo, started := false, false
	for _, w := range words {
		lower := strings.ToLower(w)
		switch {
		case slices.Contains(r.links.to, lower):
			isTo, started = true, true
			continue
		case slices.Contains(r.links.of, lower) && !isTo && len(parts[false]) == 0:
			started = true
			continue
		}
		if !started {
			return nil, nil, false
		}
		parts[isTo] = append(parts[isTo], w)
	}
	for isTo, words := range parts {
		p, found := r.resolve(strings.Trim(strings.Join(words, " "), ","), 1)
		if !found {
			return nil, nil, false
		}
		if isTo {
			to = &p
		} else {
			of = &p
		}
	}
	return of, to, of != nil || to != nil
}

// actor resolves a person or organisation: by the glossary, the lexicon, the
// rule by which names are carried between the languages, or as it stands.
func (r *resolver) actor(p desk.Party) actor {
	a := actor{name: language.Phrase{Text: oneLine(p.Name), Plain: true, Person: !p.Organisation, Gender: p.Gender, Source: p.Span}}
	known := false
	for _, name := range append([]string{p.Name}, p.Aliases...) {
		if t, ok := r.glossary.Find(name, r.to); ok {
			a.name.Text, a.name.Forms, a.name.Class, a.name.Plain = t.Text, t.Forms, t.Class, false
			known = true
			break
		}
	}
	if office, ok := r.office(p.Role, p.RoleSpan, p.Gender); ok {
		a.office = office
	}
	if known || r.from == r.to {
		return a
	}
	if !p.Organisation {
		if r.w.Carry != nil {
			if name, ok := r.w.Carry(a.name.Text, r.from); ok {
				a.name.Text, a.name.Carried, a.name.Plain = name, true, false
			}
		}
		return a
	}
	if t, ok := r.phrase(p.Name, p.Span); ok {
		a.name = t
	} else if r.w.Called != nil {
		if kind, ok := r.generic(a.name.Text); ok {
			a.name = r.w.Called(kind, a.name.Text)
			a.name.Plain, a.name.Source = true, p.Span
		}
	}
	return a
}

// generic is what an organisation is, by a word of its name: "company" for
// "Skylark Ltd".
func (r *resolver) generic(name string) (language.Term, bool) {
	words := strings.Fields(name)
	for i := len(words) - 1; i >= 0; i-- {
		t, ok := r.lexicon.Translate(strings.Trim(words[i], ",.()"), r.from, r.to)
		if ok && (t.Kind == language.Generic || t.Kind == language.Venue) {
			return t, true
		}
	}
	return r.lexicon.Concept("organisation", r.to)
}

// topic resolves what something is about; lists of topics by their first one.
func (r *resolver) topic(text string, source desk.Span) *language.Phrase {
	for _, part := range []string{text, firstOf(text)} {
		if p, ok := r.resolve(part, 0); ok && p.Text != "" {
			p.Source = source
			if part != text && source[0]+len(part) <= source[1] {
				p.Source[1] = source[0] + len(part)
			}
			return &p
		}
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

// object resolves what an event is about: known whole, or by the known thing
// that it begins with ("a memorandum of understanding on …").
func (r *resolver) object(p desk.Passage) *language.Phrase {
	if r.from == r.to {
		o, _ := r.phrase(p.Text, p.Span)
		return &o
	}
	if o, ok := r.phrase(p.Text, p.Span); ok {
		return &o
	}
	words := strings.Fields(r.withoutArticle(p.Text))
	start := strings.Index(p.Text, r.withoutArticle(p.Text))
	for n := min(len(words), 6); n > 0; n-- {
		head := strings.Join(words[:n], " ")
		if t, ok := r.term(strings.Trim(head, ",;")); ok && (t.Kind == language.Thing || t.Kind == language.Venue || t.Kind == "") {
			o := t.Phrase()
			o.Source = desk.Span{p.Span[0] + start, min(p.Span[0]+start+len(head), p.Span[1])}
			return &o
		}
	}
	return nil
}
