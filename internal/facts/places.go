package facts

import (
	"strings"

	"attache/internal/desk"
	"attache/internal/language"
)

// placeName is the place that tokens start with, without its article and
// without what follows it.
func (r *reader) placeName(tokens []token) (desk.Place, bool) {
	tokens = r.upToDate(tokens)
	for len(tokens) > 1 && r.articles.has(tokens[0]) {
		tokens = tokens[1:]
	}
	if len(tokens) == 0 || tokens[0].kind == punctuation {
		return desk.Place{}, false
	}
	if r.reading.Uncased {
		return r.uncasedPlace(tokens)
	}
	end, named := 0, false
	for end < len(tokens) && end < 14 {
		t := tokens[end]
		switch {
		case r.capital(tokens, end) && !r.calendar(t), r.venues.at(tokens[end:]) > 0, t.kind == number && end > 0, t.text == "&":
			named = true
			end++
			continue
		case t.text == ",":
			if end+1 < len(tokens) && named && (r.capital(tokens, end+1) || tokens[end+1].kind == number) && end > 0 && !r.person(tokens[end+1:]) {
				end++
				continue
			}
		case r.and.has(t):
		case r.reading.NounCaps && !r.belongs.has(t) && r.articles.has(t):
		case r.of.has(t) || r.articles.has(t):
			next := end + 1
			for next < len(tokens) && r.articles.has(tokens[next]) {
				next++
			}
			if end > 0 && next < len(tokens) && (r.capital(tokens, next) || r.venues.at(tokens[next:]) > 0) && !(r.places.has(t) && named && !r.of.has(t)) && !r.dateStarts(tokens[next:]) {
				end = next
				continue
			}
		case t.kind == word && !r.stops(tokens, end) && end < 3 && (r.venueSoon(tokens[end:]) || end > 0 && !named && r.venues.at(tokens) > 0):
			end++
			continue
		}
		break
	}
	if end == 0 || !named {
		return desk.Place{}, false
	}
	s := cover(tokens[:end])
	name := strings.TrimRight(s.Of(r.text), " ,")
	return desk.Place{Name: name, Span: desk.Span{s[0], s[0] + len(name)}}, true
}

// placeNames are the places of a list that tokens start with.
func (r *reader) placeNames(tokens []token) []desk.Place {
	var found []desk.Place
	for len(tokens) > 0 {
		p, ok := r.placeName(tokens)
		if !ok {
			break
		}
		found = append(found, p)
		for len(tokens) > 0 && tokens[0].span[0] < p.Span[1] {
			tokens = tokens[1:]
		}
		n := r.and.at(tokens)
		if n == 0 || !r.placeStarts(tokens[n:]) || n < len(tokens) && !tokens[n].caps {
			break
		}
		tokens = tokens[n:]
	}
	return found
}

func (r *reader) venueSoon(tokens []token) bool {
	for k := range tokens[:min(len(tokens), 3)] {
		if r.venues.at(tokens[k:]) > 0 || k == 1 && tokens[k].caps && r.portfolio.has(tokens[0]) { // "northern Syria"
			return true
		}
	}
	return false
}

func (r *reader) person(tokens []token) bool {
	m, ok := r.mentionAt(tokens, 0)
	return ok && m.kind == person
}

func (r *reader) uncasedPlace(tokens []token) (desk.Place, bool) {
	end := 0
	for end < len(tokens) && end < 14 {
		if r.headsFirst() && (r.endsPhrase(tokens, end) || end > 3 || end > 0 && r.pastPlace(tokens, end)) || r.reading.Unspaced && r.boundary(tokens, 0, end) && end > 0 {
			break
		}
		if tokens[end].kind != word {
			break
		}
		end++
	}
	if end == 0 {
		return desk.Place{}, false
	}
	s := cover(tokens[:end])
	return desk.Place{Name: s.Of(r.text), Span: s}, true
}

// headsFirst reports whether the language has the head of a phrase first, and no
// capitals: Arabic.
func (r *reader) headsFirst() bool { return r.reading.Uncased && !r.reading.Unspaced }

// pastPlace reports whether a word behind a place's first is no part of its
// name: it neither describes it nor is what it is the place of.
func (r *reader) pastPlace(tokens []token, i int) bool {
	if r.origin(tokens[i]) || r.portfolio.has(tokens[i]) || r.countries.at(tokens[i:]) > 0 || r.articled(tokens[i]) {
		return false
	}
	before := []token{tokens[i-1]}
	return r.venues.at(before) == 0 && r.organisations.at(before) == 0
}

// placesIn finds the places that words such as "in" introduce, and those that a
// case ending marks.
func (r *reader) placesIn(tokens []token) []desk.Place {
	var found []desk.Place
	for i := 0; i < len(tokens); i++ {
		if n := r.places.at(tokens[i:]); n > 0 && i+n < len(tokens) && r.placeStarts(tokens[i+n:]) {
			if list := r.placeNames(tokens[i+n:]); len(list) > 0 {
				found = append(found, list...)
				for i < len(tokens) && tokens[i].span[1] < list[len(list)-1].Span[1] {
					i++
				}
			}
			continue
		}
		if len(r.reading.PlaceEndings) > 0 && r.located(tokens[i]) {
			from := i
			for from > 0 && tokens[from-1].kind == word && (tokens[from-1].caps || r.reading.Order == language.SOV && i-from < 2 && tokens[from-1].ends(r.reading.GenitiveEndings)) && !r.calendar(tokens[from-1]) {
				from--
			}
			if from == i && !tokens[i].caps {
				continue
			}
			found = append(found, r.bare(cover(tokens[from:i+1])))
		}
	}
	return found
}

// located reports whether a name has the ending of the locative.
func (r *reader) located(t token) bool {
	if t.kind != word || r.calendar(t) || r.says.has(t) {
		return false
	}
	if n, _ := r.events.at([]token{t}); n > 0 {
		return false
	}
	for _, e := range r.reading.PlaceEndings {
		if len(t.lower) > len(e)+3 && strings.HasSuffix(t.lower, e) {
			return t.caps || r.venueStem(t, e)
		}
	}
	return false
}

func (r *reader) venueStem(t token, ending string) bool {
	w := strings.TrimSuffix(t.lower, ending)
	for _, cut := range []string{"", "n", "ın", "in", "un", "ün", "ında", "ində"} {
		s := strings.TrimSuffix(w, cut)
		if one := r.wordOf(s, ""); r.venues.has(one) || r.organisations.has(one) {
			return true
		}
	}
	return false
}
