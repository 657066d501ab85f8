package facts

import (
	"strings"

	"attache/internal/desk"
)

// verbLast reads languages in which the verb ends the sentence: parts are told
// by what stands behind them and by case endings.
func (r *reader) verbLast(sentence []token, m statement) roles {
	var out roles
	left := sentence[:m.at]
	subject, intro := r.subject(left)
	list := r.mentions(subject)
	last := -1
	for _, x := range list {
		after := subject[x.to:]
		switch {
		case r.byAfter.at(after) > 0:
			out.who = append([]desk.Party{x.party}, out.who...)
		case r.withAfter.at(after) > 0 || subject[x.to-1].ends(r.reading.WithEndings):
			out.with = append(out.with, r.bareParty(x.party, r.reading.WithEndings))
		case r.located(subject[x.to-1]):
		case subject[x.to-1].ends(r.reading.DativeEndings) && len(out.who) > 0:
			out.with = append(out.with, r.bareParty(x.party, r.reading.DativeEndings))
		case x.kind == country:
		case last < 0 || r.joined(subject[last:x.from]):
			if subject[x.to-1].ends(r.reading.GenitiveEndings) && x.kind != person {
				continue
			}
			out.who = append(out.who, r.bareParty(x.party, r.reading.GenitiveEndings))
			last = x.to
		}
	}
	// "A ilə B arasında görüş keçirilib": both take part.
	out.where = append(r.placesIn(intro), r.placesIn(subject)...)
	end := m.at + m.n
	for end < len(sentence) && end < m.at+m.n+3 && sentence[end].kind == word {
		end++
	}
	from := len(intro)
	if last > 0 {
		from += last
	}
	for from < m.at && sentence[from].kind == punctuation {
		from++
	}
	if m.at-from > 14 {
		from = m.at - 8
	}
	out.clause = cover(sentence[from:end])
	if from < m.at {
		p := r.passage(sentence[from:m.at])
		out.object = &p
	}
	return out
}

// ends reports whether a word has one of some endings.
func (t token) ends(endings []string) bool {
	for _, e := range endings {
		if len(t.lower) > len(e)+3 && strings.HasSuffix(t.lower, e) {
			return true
		}
	}
	return false
}

// bareParty takes a case ending that an apostrophe parts from the name off it;
// the surface stays as an alias.
func (r *reader) bareParty(p desk.Party, endings []string) desk.Party {
	if i := strings.LastIndexAny(p.Name, "'’"); i > 0 && len(p.Name)-i < 8 && i > strings.LastIndexByte(p.Name, ' ') {
		p.Span[1] -= len(p.Name) - i
		p.Name = p.Name[:i]
		return p
	}
	if p.Organisation {
		return p
	}
	lower := strings.ToLower(p.Name)
	for _, e := range endings {
		if stem, ok := strings.CutSuffix(lower, e); ok && len(stem) > strings.LastIndexByte(stem, ' ')+4 && strings.Contains(r.text, p.Name[:len(stem)]+" ") {
			p.Name = p.Name[:len(stem)]
			p.Span[1] = p.Span[0] + len(stem)
			return p
		}
	}
	return p
}

// verbFirst reads languages in which who acts stands behind the verb.
func (r *reader) verbFirst(sentence []token, m statement) roles {
	var out roles
	right := sentence[m.at+m.n:]
	free := len(right)
	for i := range right {
		if i > 0 && (r.with.at(right[i:]) > 0 || r.places.at(right[i:]) > 0 || r.purposes.at(right[i:]) > 0 || r.breakAt(right, i) > 0) {
			free = i
			break
		}
	}
	out.who = r.agents(right[:free])
	if len(out.who) == 0 {
		subject, _ := r.subject(sentence[:m.at])
		out.who = r.agents(subject)
	}
	for _, s := range r.segments(right, m.words.Type) {
		if s.role != object {
			r.takeSegment(&out, s, m)
		}
	}
	out.where = append(out.where, r.placesIn(sentence[:m.at])...)
	out.clause = cover(sentence[m.at:max(m.at+m.n+r.clauseEndVSO(right), m.at+1)])
	return out
}

func (r *reader) clauseEndVSO(tokens []token) int {
	for i, t := range tokens {
		if i > 24 || i > 3 && (r.breakAt(tokens, i) > 0 || r.purposes.at(tokens[i:]) > 0) || i > 12 && t.kind == punctuation || t.text == "." {
			return i
		}
	}
	return len(withoutMarks(tokens, ""))
}
