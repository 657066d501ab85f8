package facts

import (
	"slices"

	"attache/internal/desk"
	"attache/internal/language"
)

// newOffice is the office that somebody is appointed to, nil where none is told:
// behind the name ("named Ana Ruiz as director"), or behind the verb that
// follows it ("Ana Ruiz has been named director"). An office before the name, or
// behind it and a comma, is the one that is held so far.
func (r *reader) newOffice(sentence []token, m statement, appointee desk.Party) *desk.Passage {
	if m.at < 0 || !m.verb || appointee.Span.Empty() {
		return nil
	}
	behind := slices.IndexFunc(sentence, func(t token) bool { return t.span[0] >= appointee.Span[1] })
	if behind < 0 || sentence[0].span[0] > appointee.Span[0] {
		return nil
	}
	if n := r.honorific(sentence[behind:]); n > 0 && r.reading.Unspaced {
		behind += n
	}
	if r.reading.Order == language.SOV {
		return r.officeBefore(sentence[min(behind, m.at):m.at])
	}
	if p := r.officeFrom(sentence[behind:], false); p != nil || behind > m.at {
		return p
	}
	return r.officeFrom(sentence[m.at+m.n:], true)
}

// officeBefore reads the office right before the verb of a language whose verbs
// come last: "maliyyə direktoru vəzifəsinə təyin edilib". Of what it is an office
// only countries and what the office is for are taken: other names have no sure
// beginning.
func (r *reader) officeBefore(tokens []token) *desk.Passage {
	const most = 3 // words between office and verb: "vəzifəsinə", "olarak"
	for i := len(tokens) - 1; i >= max(0, len(tokens)-most-1); i-- {
		n := r.offices.at(tokens[i:])
		if n == 0 {
			continue
		}
		end := i + n
		for i > 0 {
			t := tokens[i-1]
			of := t.caps && r.countries.at(tokens[i-1:]) > 0 && !t.ends(r.reading.DativeEndings) // "Gürcüstana səfir" is no ambassador of Georgia
			if !of && (t.caps || !r.portfolio.has(t) || r.organisations.has(t)) {
				break
			}
			i--
		}
		p := r.passage(tokens[i:end])
		return &p
	}
	return nil
}

// officeFrom reads an office at the start of tokens, with the word before it
// that says so ("as") or without. bare says that without one it must be the
// first word and nobody's: "has appointed a director", "has appointed director
// Ana Ruiz" tell no office of who appoints.
func (r *reader) officeFrom(tokens []token, bare bool) *desk.Passage {
	const most = 5 // words before that of the office: "the group's new non-executive director"
	said := r.as.at(tokens)
	tokens = tokens[said:]
	bare = bare && said == 0
	for !bare && len(tokens) > 0 && r.articles.has(tokens[0]) {
		tokens = tokens[1:]
	}
	for i := range min(len(tokens), most+1) {
		t := tokens[i]
		if n := r.offices.at(tokens[i:]); n > 0 {
			end := i + n
			if !r.reading.Unspaced { // where the office ends its phrase
				end = max(end, r.phraseEnd(tokens, i))
			}
			if bare && end < len(tokens) && tokens[end].caps {
				return nil
			}
			p := r.passage(tokens[:end])
			return &p
		}
		if bare {
			return nil
		}
		if t.kind == punctuation && t.text != "-" && t.text != "’" && t.text != "'" || said == 0 && (i > 0 || t.caps) || r.relatives.has(t) || r.with.at(tokens[i:]) > 0 {
			return nil
		}
		if n, e := r.events.at(tokens[i:]); n > 0 && e.verb {
			return nil
		}
	}
	return nil
}
