package facts

import (
	"strings"

	"attache/internal/desk"
)

// uncased reads a mention in a script without capitals: an office with the name
// behind it, or an organisation by the word that all of its kind have.
func (r *reader) uncased(tokens []token, i int) (mention, bool) {
	if r.reading.Clitics != nil {
		return r.arabic(tokens, i)
	}
	return r.chinese(tokens, i)
}

// chinese reads the noun phrase up to the next boundary: "国家邮政局副局长刘君".
func (r *reader) chinese(tokens []token, i int) (mention, bool) {
	end := i
	for end < len(tokens) && end-i < 40 && !r.boundary(tokens, end) {
		end++
	}
	if end == i {
		return mention{}, false
	}
	from := i
	// The last office before the end, with a name of two to four characters (or
	// longer, with a middle dot) behind it.
	for k := end - 1; k >= from; k-- {
		n := r.offices.at(tokens[k:end])
		if n == 0 {
			continue
		}
		start := k + n
		if h := r.honorifics.at(tokens[start:end]); h > 0 {
			start += h
		}
		to := start
		for to < end && isHan(tokens[to].text) || to < end && to > start && (tokens[to].text == "·" || tokens[to].text == "・") {
			to++
		}
		m := mention{from: from, to: end}
		if length := to - start; length >= 2 && (length <= 5 || strings.Contains(cover(tokens[start:to]).Of(r.text), "·")) {
			role := cover(tokens[from:start])
			m.kind = person
			m.party = desk.Party{Span: cover(tokens[start:to]), Role: role.Of(r.text), RoleSpan: &role}
			m.party.Name = m.party.Span.Of(r.text)
			m.to = to
			return m, true
		}
		if to == start {
			m.kind = office
			m.party = desk.Party{Name: cover(tokens[from:start]).Of(r.text), Span: cover(tokens[from:start])}
			m.to = start
			return m, true
		}
		break
	}
	for k := end - 1; k > from; k-- {
		for n := min(4, end-k); n > 0; n-- {
			if r.organisations.at(tokens[k:k+n]) == n && (k+n == end || k+n < end && !isHan(tokens[k+n].text)) {
				s := cover(tokens[from : k+n])
				return mention{kind: organisation, from: from, to: k + n, party: desk.Party{Name: s.Of(r.text), Span: s, Organisation: true}}, true
			}
		}
	}
	s := cover(tokens[from:end])
	if n := r.countries.at(tokens[from:end]); n == end-from {
		return mention{kind: country, from: from, to: end, party: desk.Party{Name: s.Of(r.text), Span: s, Organisation: true}}, true
	}
	if n := end - from; n >= 2 && n <= 12 {
		return mention{kind: name, from: from, to: end, party: desk.Party{Name: s.Of(r.text), Span: s, Organisation: n > 3}}, true
	}
	return mention{from: from, to: end}, false
}

// boundary reports whether a noun phrase ends before a token: at a mark, a
// number, a verb or a word that holds phrases together.
func (r *reader) boundary(tokens []token, i int) bool {
	t := tokens[i]
	if t.kind != word {
		return t.text != "·" && t.text != "・"
	}
	if n, e := r.events.at(tokens[i:]); n > 0 && e.verb {
		return true
	}
	if r.offices.at(tokens[i:]) > 0 || r.organisations.at(tokens[i:]) > 1 {
		return false
	}
	return r.and.at(tokens[i:]) > 0 || r.with.at(tokens[i:]) > 0 || r.by.at(tokens[i:]) > 0 || r.places.at(tokens[i:]) > 0 ||
		r.topics.at(tokens[i:]) > 0 || r.purposes.at(tokens[i:]) > 0 || r.planned.at(tokens[i:]) > 0 || r.says.at(tokens[i:]) > 0 || r.breaks.at(tokens[i:]) > 0
}

// arabic reads "سعادة السفير" with the name behind it, or an organisation that
// starts with the word of its kind.
func (r *reader) arabic(tokens []token, i int) (mention, bool) {
	k := i
	if n := r.honorifics.at(tokens[k:]); n > 0 {
		k += n
	}
	n := r.offices.at(tokens[k:])
	if n == 0 && k == i {
		if r.organisations.has(tokens[i]) {
			end := r.arabicEnd(tokens, i+1)
			s := cover(tokens[i:end])
			return mention{kind: organisation, from: i, to: end, party: desk.Party{Name: s.Of(r.text), Span: s, Organisation: true}}, true
		}
		if n := r.countries.at(tokens[i:]); n > 0 {
			s := cover(tokens[i : i+n])
			return mention{kind: country, from: i, to: i + n, party: desk.Party{Name: s.Of(r.text), Span: s, Organisation: true}}, true
		}
		return mention{}, false
	}
	role := k
	k += n
	for k < len(tokens) && !r.stopsArabic(tokens, k) && (r.portfolio.has(tokens[k]) || r.offices.at(tokens[k:]) > 0 || r.organisations.has(tokens[k]) || r.countries.at(tokens[k:]) > 0 || r.adjective(tokens[k])) {
		k += max(1, r.offices.at(tokens[k:]), r.countries.at(tokens[k:]))
	}
	start := k
	for start < len(tokens) && (tokens[start].text == "،" || tokens[start].text == "/") && start == k || start < len(tokens) && r.honorifics.at(tokens[start:]) > 0 {
		start += max(1, r.honorifics.at(tokens[start:]))
	}
	end := start
	for end < len(tokens) && end-start < 4 && !r.stopsArabic(tokens, end) && !(end > start && strings.HasPrefix(tokens[end].lower, "و") && len(tokens[end].lower) > 6 && end-start >= 2) {
		end++
	}
	if end == start || start > k && end-start < 2 {
		s := cover(tokens[i:max(k, i+1)])
		return mention{kind: office, from: i, to: max(k, i+1), party: desk.Party{Name: s.Of(r.text), Span: s}}, true
	}
	m := mention{kind: person, from: i, to: end, party: desk.Party{Span: cover(tokens[start:end])}}
	m.party.Name = m.party.Span.Of(r.text)
	if k > role {
		s := cover(tokens[role:k])
		m.party.Role, m.party.RoleSpan = s.Of(r.text), &s
	}
	return m, true
}

// adjective reports whether a word looks like one of origin: "الصيني".
func (r *reader) adjective(t token) bool {
	return strings.HasPrefix(t.lower, "ال") && (strings.HasSuffix(t.lower, "ي") || strings.HasSuffix(t.lower, "يه") || strings.HasSuffix(t.lower, "ية"))
}

func (r *reader) stopsArabic(tokens []token, i int) bool {
	t := tokens[i]
	if t.kind != word {
		return true
	}
	if n, e := r.events.at(tokens[i:]); n > 0 && e.verb {
		return true
	}
	for _, p := range []phrases{r.with, r.by, r.places, r.topics, r.purposes, r.and, r.says, r.relatives, r.breaks, r.planned} {
		if p.has(token{lower: t.lower, kind: word}) {
			return true
		}
	}
	return r.with.at(tokens[i:]) > 1 || r.purposes.at(tokens[i:]) > 1 || r.topics.at(tokens[i:]) > 1
}

func (r *reader) arabicEnd(tokens []token, i int) int {
	end := i
	for end < len(tokens) && end-i < 6 && !r.stopsArabic(tokens, end) {
		end++
	}
	return end
}
