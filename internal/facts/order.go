package facts

import (
	"slices"
	"strings"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/language"
)

// verbLast reads languages in which the verb ends the sentence: parts are told
// by what stands behind them and by case endings.
func (r *reader) verbLast(sentence []token, m statement) roles {
	var out roles
	left := sentence[:m.at]
	subject, intro := r.subject(left)
	last := -1 // behind who acts, and those joined
	for _, x := range r.mentions(subject) {
		after := subject[x.to:]
		end := subject[x.to-1]
		switch {
		case r.byAfter.at(after) > 0:
			out.who = append([]desk.Party{x.party}, out.who...)
			last = max(last, x.to)
		case r.between.at(after) > 0 && len(out.who)+len(out.with) > 0: // "A ilə B arasında"
			if len(out.who) == 0 {
				out.who, out.with = out.with, nil
			}
			if last >= 0 && r.joined(subject[last:x.from]) {
				out.who = append(out.who, x.party)
			} else {
				out.with = append(out.with, x.party)
			}
			last = x.to
		case r.withAfter.at(after) > 0:
			out.with = append(out.with, x.party)
		case end.ends(r.reading.WithEndings) && x.kind != organisation:
			out.with = append(out.with, r.bareParty(x.party, r.reading.WithEndings))
		case r.located(end) && x.kind != person, x.kind != person && end.ends(r.reading.Partitives):
		case x.kind == country:
		case last < 0 && r.describesPlace(subject, x):
		case m.words.Type == desk.EventAppointment && !x.personal() && len(after) > 0 && !after[0].caps && after[0].ends(r.reading.DativeEndings): // "… görevine": what she is appointed to
		case x.party.Organisation && r.titleOf(subject, x): // the name of a prize
		case m.words.Type == desk.EventVisit && last >= 0 && x.kind != person && x.kind != office:
		case last < 0 || r.joined(subject[last:x.from]):
			if r.gives(m, after) && end.ends(r.reading.GenitiveEndings) {
				out.with = append(out.with, r.bareParty(x.party, r.reading.GenitiveEndings))
				continue
			}
			if end.ends(r.reading.GenitiveEndings) && x.kind != person || last < 0 && x.kind == organisation && end.ends(r.reading.DativeEndings) {
				continue
			}
			if object, ok := r.acted(x); ok {
				out.with = append(out.with, object)
				continue
			}
			out.who = append(out.who, r.bareParty(x.party, r.reading.GenitiveEndings))
			last = x.to
		case x.kind == person && last >= 0 && len(after) > 0 && after[0].comma() && len(out.who) == 1 && out.who[0].Role == "":
			out.who, last = []desk.Party{x.party}, x.to // what stood before describes her
		case m.words.Type == desk.EventAppointment && x.personal():
			out.with = append(out.with, x.party)
		case r.describesNext(subject, x), x.kind == office && x.to-x.from == 1 && !end.caps:
		case betweenPeople[m.words.Type] && !(end.ends(r.reading.GenitiveEndings) && x.kind != person):
			out.with = append(out.with, r.bareParty(x.party, slices.Concat(r.reading.DativeEndings, r.reading.AccusativeEndings)))
		}
	}
	out.subject = subject
	if m.words.Type == desk.EventVisit {
		out.where = r.destination(subject[max(0, last):])
	}
	out.where = slices.Concat(out.where, r.placesIn(intro), r.placesIn(subject))
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
	if p.Organisation || slices.ContainsFunc(r.reading.FamilyNames, func(e string) bool { return utf8.RuneCountInString(e) > 2 && strings.HasSuffix(p.Name, e) }) {
		return p // "Həsənova" is no dative of "Həsənov"
	}
	for _, bare := range []func(string) bool{r.familyEnding, r.familyStem} {
		for _, e := range endings {
			stem, ok := strings.CutSuffix(p.Name, e)
			if !ok || len(stem) <= strings.LastIndexByte(stem, ' ')+3 {
				continue
			}
			if bare(stem) || strings.Contains(r.text, stem+" ") {
				p.Aliases = append(p.Aliases, p.Name)
				p.Name = stem
				p.Span[1] = p.Span[0] + len(stem)
				return p
			}
		}
	}
	return p
}

// describesNext reports whether a name only describes the small word behind it:
// "Norveçin Müstəqillik günü".
func (r *reader) describesNext(tokens []token, x mention) bool {
	if x.kind != name || x.to >= len(tokens) {
		return false
	}
	if end := tokens[x.to-1]; strings.ContainsAny(end.text, "'’") && (end.ends(r.reading.AccusativeEndings) || end.ends(r.reading.DativeEndings)) {
		return false // it has a case of its own
	}
	next := tokens[x.to]
	return next.kind == word && !next.caps && !r.stops(tokens, x.to)
}

// acted is a person in the accusative: on whom something is done.
func (r *reader) acted(x mention) (desk.Party, bool) {
	p := r.bareParty(x.party, r.reading.AccusativeEndings)
	return p, x.personal() && p.Name != x.party.Name && (r.familyEnding(p.Name) || strings.ContainsAny(x.party.Name, "'’"))
}

// describesPlace reports whether a name only says which place the word behind
// it means: "Drezden şəhərində".
func (r *reader) describesPlace(tokens []token, x mention) bool {
	return x.kind != person && x.to < len(tokens) && !tokens[x.to].caps && r.located(tokens[x.to])
}

// titleOf reports whether a name in quotation marks stands before the word of
// the prize or the event that bears it.
func (r *reader) titleOf(tokens []token, x mention) bool {
	if x.to >= len(tokens) || tokens[x.from].kind != punctuation {
		return false
	}
	n, e := r.events.at(tokens[x.to:])
	return n > 0 && !e.verb
}

// gives reports whether what stands behind a name says that who bears it gives
// the prize: "Birliği'nin bu yıl verdiği ödül".
func (r *reader) gives(m statement, after []token) bool {
	const reach = 6
	return handed[m.words.Type] && r.hands.in(after[:min(len(after), reach)]) >= 0
}

// familyEnding reports whether a name ends as family names of the language do.
func (r *reader) familyEnding(name string) bool {
	return language.EndsIn(name, r.reading.FamilyNames)
}

// familyStem reports whether a name ends with a consonant, as foreign family
// names do: what stood behind it was an ending.
func (r *reader) familyStem(stem string) bool {
	last, _ := utf8.DecodeLastRuneInString(stem)
	return len(r.reading.FamilyNames) > 0 && !strings.ContainsRune("aeəıioöuü", last)
}

// destination is where a visit leads: a name in the case of what is gone to.
func (r *reader) destination(tokens []token) []desk.Place {
	for i, t := range tokens {
		if !t.caps || r.calendar(t) || i+1 < len(tokens) && tokens[i+1].caps {
			continue
		}
		if !t.ends(r.reading.DativeEndings) && !t.ends(r.reading.AccusativeEndings) {
			continue
		}
		from := i
		for from > 0 && tokens[from-1].caps && !r.calendar(tokens[from-1]) {
			from--
		}
		return []desk.Place{r.bare(cover(tokens[from : i+1]))}
	}
	return nil
}

// bare is a place without the ending that an apostrophe parts from it.
func (r *reader) bare(s desk.Span) desk.Place {
	name := s.Of(r.text)
	if i := strings.LastIndexAny(name, "'’"); i > 0 && len(name)-i < 8 && i > strings.LastIndexByte(name, ' ') {
		name = name[:i]
	}
	return desk.Place{Name: name, Span: desk.Span{s[0], s[0] + len(name)}}
}

// verbFirst reads languages in which who acts stands behind the verb.
func (r *reader) verbFirst(sentence []token, m statement) roles {
	var out roles
	right := sentence[m.at+m.n:]
	free, first := len(right), 0
	if list := r.mentions(right); len(list) > 0 && list[0].from == 0 {
		first = list[0].to - 1 // an office is held somewhere
	}
	for i := range right {
		if i > first && (r.with.at(right[i:]) > 0 || r.places.at(right[i:]) > 0 || r.purposes.at(right[i:]) > 0 || r.breakAt(right, i) > 0) {
			free = i
			break
		}
	}
	out.who = r.agents(right[:free])
	switch {
	case len(out.who) == 0:
		subject, _ := r.subject(sentence[:m.at])
		out.who = r.agents(subject)
	case m.words.Type == desk.EventVisit:
		out.where = r.placeNames(tokensBehind(right[:free], out.who))
	case m.words.Type == desk.EventAppointment:
		out.with = r.appointed(tokensBehind(right[:free], out.who))
	case betweenPeople[m.words.Type]: // whom it is done to stands behind who does it
		end := slices.IndexFunc(right, func(t token) bool { return t.text == "." || r.breaks.has(t) })
		if end < free || end < 0 {
			end = max(free, end)
		}
		out.with = r.behindAgents(tokensBehind(right[:end], out.who))
	}
	if givenTo[m.words.Type] && len(out.who) > 0 && len(out.with) == 0 {
		out.with = r.prefixed(tokensBehind(right, out.who))
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

// prefixed are the parties to whom something goes by a preposition that is
// written onto the word that says what they are: "لمدرسة النور".
func (r *reader) prefixed(tokens []token) []desk.Party {
	var found []desk.Party
	for _, m := range r.mentions(tokens) {
		first := tokens[m.from]
		for _, to := range r.reading.ToPrefixes {
			if w, ok := strings.CutPrefix(first.lower, to); ok && first.bare != "" && (m.kind == organisation || m.kind == office || m.kind == person) && r.headWord([]token{r.wordOf(w, "")}) {
				p := m.party
				p.Name, p.Span[0] = p.Name[len(to):], p.Span[0]+len(to)
				found = append(found, p)
				break
			}
		}
	}
	return found
}

// tokensBehind are those behind the last of some parties.
func tokensBehind(tokens []token, parties []desk.Party) []token {
	end := parties[len(parties)-1].Span[1]
	return tokens[firstFrom(tokens, end):]
}

// appointed is whom those who act appoint: the name behind them.
func (r *reader) appointed(tokens []token) []desk.Party {
	if end := r.nameBehind(tokens, 0); end >= 2 {
		return []desk.Party{r.party(person, tokens, 0, end).party}
	}
	return r.behindAgents(tokens)
}

// behindAgents are the people named behind who acts.
func (r *reader) behindAgents(tokens []token) []desk.Party {
	var found []desk.Party
	for _, m := range r.mentions(tokens) {
		if m.kind == office && m.from == 1 && tokens[0].comma() {
			continue // the office of who acts
		}
		if (m.personal() || m.kind == office) && !r.governed(tokens, m.from) {
			found = append(found, m.party)
		}
	}
	return found
}

func (r *reader) clauseEndVSO(tokens []token) int {
	for i, t := range tokens {
		if i > 24 || i > 3 && (r.breakAt(tokens, i) > 0 || r.purposes.at(tokens[i:]) > 0) || i > 12 && t.kind == punctuation || t.text == "." {
			return i
		}
	}
	return len(withoutMarks(tokens, ""))
}
