package facts

import (
	"slices"
	"strings"

	"attache/internal/desk"
	"attache/internal/language"
)

// roles are who did what with whom where, as one sentence states it.
type roles struct {
	who, with  []desk.Party
	where      []desk.Place
	about, why []desk.Passage
	object     *desk.Passage
	clause     desk.Span
	subject    []token // what stands in the place of who acts
}

// analyse reads the parts of the sentence that states the event.
func (r *reader) analyse(sentence []token, m statement) roles {
	switch {
	case m.at < 0:
		return r.plainSentence(sentence)
	case r.reading.Order == language.SOV:
		return r.verbLast(sentence, m)
	case r.reading.Order == language.VSO:
		return r.verbFirst(sentence, m)
	}
	return r.verbSecond(sentence, m)
}

// plainSentence reads a sentence whose verb is not known: its first name is who
// acts, and it is the clause up to where another begins.
func (r *reader) plainSentence(sentence []token) roles {
	var out roles
	if len(sentence) == 0 {
		return out
	}
	tokens, _ := r.subject(sentence)
	if len(tokens) == 0 {
		tokens = sentence
	}
	out.subject = tokens[:min(len(tokens), 30)]
	out.who = r.agents(out.subject)
	out.clause = cover(tokens[:r.clauseEnd(tokens, min(len(tokens), 4), false)])
	out.where = r.placesIn(tokens)
	return out
}

// verbSecond reads languages in which who acts stands before the verb.
func (r *reader) verbSecond(sentence []token, m statement) roles {
	var out roles
	left, right := sentence[:m.at], sentence[m.at+m.n:]
	start := m.at
	if r.reading.VerbLast && m.verb {
		if from := r.finite(left); from >= 0 { // the participle ends the clause
			start = from
			left, right = r.bracket(left, right, from)
		}
	}
	subject, intro := r.subject(left)
	if r.reading.Unspaced { // who acts stands in the clause of the verb, if anybody does
		if from := r.clauseStart(sentence, m.at); len(r.agents(sentence[from:m.at])) > 0 {
			subject, _ = r.subject(sentence[from:m.at])
			intro = sentence[:from]
			if r.bareBody(subject) && len(r.agents(intro)) > 0 { // "the company announced that the board …"
				subject = intro
			}
		}
	}
	if out.who = r.leader(subject); out.who == nil {
		out.who = r.agents(subject)
	}
	if speaker := r.speakerBefore(left, right); m.verb && r.says.at(sentence[m.at:]) > 0 && speaker != nil {
		out.who = speaker
	}
	if by, at := r.agentsBehind(right); m.verb && len(by) > 0 && (len(out.who) == 0 || r.tells.at(sentence[m.at:]) == 0) && (r.passiveAt(left) || at == 0) {
		r.takePassive(&out, by, sentence[m.at:], m)
	}
	if len(out.who) == 0 && r.firstPerson(left) {
		out.who = r.issuer()
	}
	out.subject = subject
	if phrase := r.nounPhrase(subject); len(out.who) == 0 && m.words.Type == desk.EventAppointment && len(phrase) > 0 && r.describesParty(r.tokens(phrase[0].Span)) {
		out.who = phrase // "the board of A & B"
	}
	for start > 0 && m.at-start < 4 && r.auxiliary(sentence[start-1]) {
		start--
	}
	if r.reading.Uncased {
		start = r.clauseStart(sentence, m.at)
	}
	end := m.at + m.n + r.clauseEnd(sentence[m.at+m.n:], 0, true)
	if c := r.cancelled.in(sentence); !m.verb && c >= 0 && !r.reading.Uncased { // "the congress … is suspended"
		start = min(m.at, c)
		for start > 0 && m.at-start < 12 && (r.auxiliary(sentence[start-1]) || start == m.at && sentence[start-1].kind != punctuation && !r.introduces(sentence[start-1:])) {
			start--
		}
		end = max(end, c+1)
	}
	out.clause = cover(sentence[start:max(end, start+1)])
	for _, s := range r.segments(right, m.words.Type) {
		r.takeSegment(&out, s, m)
	}
	if m.words.Type == desk.EventAward && m.verb {
		r.takeRecipient(&out, subject, right)
	}
	if m.words.Type == desk.EventAppointment && len(out.who) > 0 && len(out.with) == 0 && m.verb {
		out.with = unlike(r.appointee(right), out.who)
	}
	if len(out.who) == 0 && (m.words.Type == desk.EventMeeting || m.words.Type == desk.EventCall) && len(out.with) > 1 { // "there was a meeting of A with B"
		out.who, out.with = out.with[:1], out.with[1:]
	}
	if r.reading.Uncased {
		for _, s := range r.segments(left[len(left)-len(subject):], m.words.Type) {
			if s.role == counterpart || s.role == place || s.role == topic || s.role == recipient {
				r.takeSegment(&out, s, m)
			}
		}
	}
	out.where = append(out.where, r.placesIn(intro)...)
	if len(out.where) == 0 {
		out.where = r.placesIn(subject)
	}
	return out
}

// bareBody reports whether a subject is no more than the word of a body, which
// names none: "董事会".
func (r *reader) bareBody(subject []token) bool {
	list := r.mentions(subject)
	return len(list) == 1 && r.organisations.at(subject[list[0].from:]) == list[0].to-list[0].from
}

// appointee is the person who is named behind the verb of an appointment,
// whatever stands between: "elected on Monday, by 41 votes to 12, the engineer
// A B".
func (r *reader) appointee(tokens []token) []desk.Party {
	end := len(tokens)
	for i, t := range tokens {
		if r.relatives.has(t) || r.with.has(t) || r.byAt(tokens, i) > 0 || t.text == ";" {
			end = i
			break
		}
	}
	for _, m := range r.mentions(tokens[:end]) {
		if m.personal() {
			return []desk.Party{m.party}
		}
	}
	return nil
}

// leader is who leads the group that acts: "a delegation led by Minister A B".
func (r *reader) leader(subject []token) []desk.Party {
	for i := range subject {
		n := r.ledBy.at(subject[i:])
		if n == 0 {
			continue
		}
		for _, m := range r.mentions(subject[i+n:]) {
			if m.kind == person {
				return []desk.Party{m.party}
			}
		}
	}
	return nil
}

// takeRecipient sorts the parts of a sentence that says to whom a prize goes:
// where the prize is the subject, who receives it is the news.
func (r *reader) takeRecipient(out *roles, subject, right []token) {
	if !r.prize(subject) {
		return
	}
	if list := r.people(right[:min(len(right), 6)]); len(list) > 0 && len(r.reading.Articles) == 0 && list[0].Span[0]-right[0].span[0] < 60 {
		out.who, out.with = list[:1], nil // who is honoured stands behind the verb
		return
	}
	for _, s := range r.segments(right, desk.EventAward) {
		if s.role != recipient {
			continue
		}
		if to := r.handing(s.tokens); len(to) > 0 {
			by, _ := r.agentsBehind(right)
			out.who, out.with = to, by
			return
		}
	}
}

// prize reports whether a subject is that of a prize rather than of who gives
// one.
func (r *reader) prize(subject []token) bool {
	for i := range subject {
		if n, e := r.events.at(subject[i:]); n > 0 && !e.verb && e.words.Type == desk.EventAward {
			return true
		}
		if r.organisations.has(subject[i]) || r.offices.at(subject[i:]) > 0 || r.groups.has(subject[i]) {
			return false
		}
	}
	return false
}

// speakerBefore is who is named right before a verb of saying that ends a
// sentence: "…, the Minister for Works, Mr A, said today".
func (r *reader) speakerBefore(left, right []token) []desk.Party {
	const behind, gap = 4, 2 // tokens
	list := r.mentions(left)
	if len(right) > behind || len(list) == 0 || comma(left) < 0 {
		return nil
	}
	last := list[len(list)-1]
	if len(left)-last.to > gap || last.kind == country || last.kind == name && !last.personal() {
		return nil
	}
	return []desk.Party{last.party}
}

// bracket takes the clause that auxiliary and participle hold between them
// apart: who acts stands before the auxiliary, or behind it where something
// else begins the sentence. The rest is what an English verb has behind it.
func (r *reader) bracket(left, right []token, aux int) (subject, rest []token) {
	middle := left[aux+1:]
	subject = left[:aux]
	if who, _ := r.subject(subject); len(r.agents(who)) == 0 && !r.describesParty(who) || r.introduces(subject) {
		if list := r.mentions(middle); len(list) > 0 && list[0].from <= 2 && !r.governed(middle, list[0].from) {
			subject, middle = middle[:list[0].to], middle[list[0].to:]
		}
	}
	return subject, slices.Concat(middle, right)
}

// takePassive sorts who acts behind "by" and who stands in the subject's place.
func (r *reader) takePassive(out *roles, by []desk.Party, verb []token, m statement) {
	subject := out.who
	out.who = by
	of := m.words.Type
	if n, e := r.events.at(verb); n > 0 && e.verb { // "was awarded a contract by"
		of = e.words.Type
	}
	switch of {
	case desk.EventAward:
		out.who, out.with = subject, by // who receives it is the news
		if len(subject) == 0 {
			out.who, out.with = by, nil
		}
	case desk.EventAppointment, desk.EventMeeting, desk.EventCall, desk.EventCongratulation, desk.EventVisit:
		out.with = subject
	case desk.EventCondolence: // "saddened by the death of A B": nobody does it
		out.who, out.with = subject, by
	}
}

// finite is where the finite verb of a German clause stands: the auxiliary whose
// participle comes at the end.
func (r *reader) finite(left []token) int {
	for i := len(left) - 1; i >= 0; i-- {
		if r.passive.has(left[i]) || r.planned.at(left[i:]) > 0 {
			return i
		}
	}
	return -1
}

// clauseStart is the first token of the clause between marks that holds a verb.
func (r *reader) clauseStart(sentence []token, verb int) int {
	for i := verb; i > 0; i-- {
		if t := sentence[i-1].text; t == "，" || t == "," || t == "；" || t == "。" || t == "）" {
			return i
		}
	}
	return 0
}

// auxiliary reports whether a small word before a verb belongs to it.
func (r *reader) auxiliary(t token) bool {
	return r.near.has(t) || r.passive.has(t) || r.planned.has(t)
}

func (r *reader) passiveAt(left []token) bool {
	for i := max(0, len(left)-3); i < len(left); i++ {
		if r.passive.at(left[i:]) > 0 {
			return true
		}
	}
	return false
}

func (r *reader) firstPerson(tokens []token) bool {
	return r.first.in(tokens[:min(len(tokens), 8)]) >= 0
}

// issuer is the person that the masthead names, who speaks as "I": one with an
// office or a title before others.
func (r *reader) issuer() []desk.Party {
	var found []desk.Party
	for _, s := range r.header {
		for _, m := range r.mentions(r.tokens(s)) {
			switch {
			case m.kind == person && r.masthead(s) || m.kind == name && m.to-m.from > 1 && r.titledName(m.party):
				return []desk.Party{m.party}
			case m.personal() && found == nil:
				found = []desk.Party{m.party}
			}
		}
	}
	return found
}

// subject drops what stands before who acts: a date, a place, an adverb.
func (r *reader) subject(tokens []token) (subject, intro []token) {
	dates := r.dates(tokens)
	start := 0
	depth := 0
	for i, t := range tokens { // "A year on: who acts"
		switch {
		case opens(tokens[i:]):
			depth++
		case closes(t):
			depth--
		case depth == 0 && (t.text == ":" || t.text == "：") && len(r.agents(tokens[i+1:])) > 0:
			start = i + 1
		}
	}
	for range 3 {
		rest := tokens[start:]
		i := comma(rest)
		if len(rest) == 0 || i <= 0 {
			break
		}
		first := rest[0]
		near, _ := r.near.at(rest)
		introduced := r.introduces(rest) || inside(dates, first.span) || inside(dates, rest[i-1].span) || near > 0
		if !introduced || i > 18 {
			break
		}
		start += i + 1
	}
	start = max(start, r.introEnd(tokens))
	for start < len(tokens) && (inside(dates, tokens[start].span) || tokens[start].kind == punctuation && r.quotedName(tokens, start) == 0 ||
		r.introduces(tokens[start:]) && start+1 < len(tokens) && inside(dates, tokens[start+1].span)) {
		start++
	}
	return tokens[start:], tokens[:start]
}

// introEnd is behind the words of time or reason that begin a sentence and end
// with a word of their own, where such words stand behind: "X Günü ərəfəsində".
func (r *reader) introEnd(tokens []token) int {
	const reach = 9
	for i := min(len(tokens)-1, reach); i > 0 && r.reading.Order == language.SOV; i-- {
		if n := max(r.purposes.at(tokens[i:]), r.introAfter.at(tokens[i:])); n > 0 && i+n < len(tokens) && r.mentionsAny(tokens[i+n:]) && !slices.ContainsFunc(r.mentions(tokens[:i]), mention.personal) {
			return i + n
		}
	}
	return 0
}

// mentionsAny reports whether anybody is named among tokens.
func (r *reader) mentionsAny(tokens []token) bool {
	for range r.eachMention(tokens) {
		return true
	}
	return false
}

func comma(tokens []token) int { return slices.IndexFunc(tokens, token.comma) }

// introduces reports whether a phrase of time, place or reason begins here.
func (r *reader) introduces(tokens []token) bool {
	if len(tokens) == 0 {
		return false
	}
	if r.articles.has(tokens[0]) && !r.places.has(tokens[0]) {
		return false
	}
	return r.places.at(tokens) > 0 || r.topics.at(tokens) > 0 || r.with.at(tokens) > 0 || r.purposes.at(tokens) > 0 || r.breakAt(tokens, 0) > 0 || r.of.has(tokens[0])
}

// agents are the parties that stand free among tokens, with nothing before them
// that gives them another part: the first, and those joined to it.
func (r *reader) agents(tokens []token) []desk.Party {
	var found []desk.Party
	last := -1
	list := r.mentions(tokens)
	for i, m := range list {
		if i+1 < len(list) && r.leadsUpTo(tokens, m, list[i+1]) {
			continue
		}
		if last >= 0 && bracketed(tokens[last:m.from]) {
			continue
		}
		if r.governed(tokens, m.from) || r.inCase(tokens, m) {
			if last >= 0 {
				break
			}
			continue
		}
		if m.kind == country && len(list) > 1 && last < 0 && !r.reading.Uncased || r.reading.NounCaps && r.noun(tokens, m) {
			continue
		}
		if last < 0 && r.reading.Compounds && (r.qualifies(tokens, m) || r.amid(tokens, m)) {
			continue
		}
		if last >= 0 && !r.joined(tokens[last:m.from]) && !(r.joins(tokens[m.from]) && m.from-last < 2) {
			break
		}
		found = append(found, m.party)
		last = m.to
		if len(found) == 4 {
			break
		}
	}
	return found
}

// leadsUpTo reports whether a name and the small word behind it only tell who the
// person is that they stand before: "Northern League striker Ida Marsh".
func (r *reader) leadsUpTo(tokens []token, m, next mention) bool {
	if m.kind != name && m.kind != organisation || !next.personal() || next.from != m.to+1 || r.reading.Uncased {
		return false
	}
	t := tokens[m.to]
	return t.kind == word && !t.caps && !r.function(t) && !r.stops(tokens, m.to)
}

// inCase reports whether a case ending says that a mention does not act, where
// the verb ends the sentence.
func (r *reader) inCase(tokens []token, m mention) bool {
	end := tokens[m.to-1]
	return r.reading.Order == language.SOV && m.kind != person && (r.located(end) || end.ends(r.reading.GenitiveEndings) && strings.ContainsAny(end.text, "'’"))
}

// nounPhrase is who acts where no name is given: the words of the subject
// itself, "a joint security force". A pronoun names nobody.
func (r *reader) nounPhrase(tokens []token) []desk.Party {
	const most = 8
	for len(tokens) > 1 && r.articles.has(tokens[0]) {
		tokens = tokens[1:]
	}
	if r.reading.Uncased || len(tokens) == 0 || r.pronouns.has(tokens[0]) || r.introduces(tokens) && !r.estimated(tokens) {
		return nil
	}
	end := 0
	if r.estimated(tokens) {
		end = 2
	}
	for end < len(tokens) && end <= most && (tokens[end].kind != punctuation || tokens[end].text == "&" && end > 0) && !(r.of.at(tokens[end:]) == 0 && tokens[end].text != "&" && r.stops(tokens, end)) && r.finiteAt(tokens, end) == 0 {
		end++
	}
	if end == 0 || end > most || tokens[end-1].kind == number {
		return nil
	}
	s := cover(tokens[:end])
	return []desk.Party{{Name: s.Of(r.text), Span: s, Organisation: true}}
}

// estimated reports whether a phrase begins with a number and two words that say
// how sure it is: "at least seven people".
func (r *reader) estimated(tokens []token) bool {
	return len(tokens) > 3 && tokens[1].kind == word && !tokens[1].caps && (tokens[2].kind == number || r.counts.has(tokens[2])) && !r.dateStarts(tokens[1:])
}

// finiteAt returns how many tokens a verb has that starts at one of them: one
// that is known, or one that has the ending of finite verbs.
func (r *reader) finiteAt(tokens []token, i int) int {
	if n, e := r.events.at(tokens[i:]); n > 0 && e.verb {
		return n
	}
	t := tokens[i]
	if t.kind != word || t.caps || i == 0 || r.function(t) || tokens[i-1].kind != word && !closes(tokens[i-1]) || r.articles.has(tokens[i-1]) || r.of.has(tokens[i-1]) {
		return 0
	}
	if t.ends(r.reading.PastEndings) && !owner(tokens[i-1:i]) || r.passive.has(t) { // not "the port's muddled dues"
		return 1
	}
	return 0
}

// noun reports whether a mention is only the word of an event: where nouns have
// capitals, they look like names.
func (r *reader) noun(tokens []token, m mention) bool {
	if m.from > 0 && m.kind == name && m.to-m.from == 1 && tokens[m.from-1].kind != punctuation && !tokens[m.from-1].caps && !r.function(tokens[m.from-1]) {
		return true // "every third pupil"
	}
	n, e := r.events.at(tokens[m.from:m.to])
	return m.kind != person && n == m.to-m.from && !e.verb
}

// governed reports whether a preposition stands before a mention.
func (r *reader) governed(tokens []token, at int) bool {
	k := at - 1
	for k >= 0 && (r.articles.has(tokens[k]) || tokens[k].text == "“" || tokens[k].text == "\"" || tokens[k].text == "«") {
		k--
	}
	if k < 0 || r.and.has(tokens[k]) {
		return false
	}
	t := tokens[k]
	if r.says.has(t) {
		return false
	}
	return r.of.has(t) || r.with.has(t) || r.places.has(t) || r.topics.has(t) || r.by.has(t) || r.reading.Unspaced && r.to.has(t) || r.purposes.has(t) || r.breaks.has(t) && !r.articles.has(t)
}

// joined reports whether nothing but commas, "and", articles and what stands in
// brackets behind the first, its ticker, stands between two parties.
func (r *reader) joined(between []token) bool {
	if opens(between) {
		between = between[slices.IndexFunc(between, closes)+1:]
	}
	if len(between) > 4 {
		return false
	}
	and := false
	for i := 0; i < len(between); i++ {
		n := r.and.at(between[i:])
		switch {
		case n > 0:
			and = true
			i += n - 1
		case between[i].text == "," || between[i].text == "、" || between[i].text == "،":
			and = and || r.reading.Order != language.SOV // there it stands behind who acts
		case r.articles.has(between[i]):
		default:
			return false
		}
	}
	return and
}

// bracketed reports whether a bracket that opens behind a party is still open.
func bracketed(behind []token) bool { return opens(behind) && !slices.ContainsFunc(behind, closes) }

func opens(tokens []token) bool {
	return len(tokens) > 0 && (tokens[0].text == "(" || tokens[0].text == "[")
}

func closes(t token) bool { return t.text == ")" || t.text == "]" }

// agentsBehind are the parties behind a word such as "by", and how many words
// stand before it, dates aside.
func (r *reader) agentsBehind(tokens []token) (parties []desk.Party, at int) {
	dates := r.dates(tokens)
	for i, t := range tokens {
		if n := r.byAt(tokens, i); n > 0 {
			if found := r.agents(tokens[i+n:]); len(found) > 0 && found[0].Span[0]-tokens[i+n-1].span[1] < 60 {
				return found, at
			}
		}
		if !inside(dates, t.span) && !r.near.has(t) && t.kind == word && !r.function(t) {
			at++
		}
	}
	return nil, 0
}

// byAt returns how many tokens the words have that introduce who acts. One that
// may hold a name together as well ("von") does so behind a noun.
func (r *reader) byAt(tokens []token, i int) int {
	n := r.by.at(tokens[i:])
	if n > 0 && i+n < len(tokens) && (tokens[i+n].kind == number || r.noPlaces.at(tokens[i:]) > n) {
		return 0 // "by 41 votes", "por unanimidad"
	}
	if n > 0 && i > 0 && r.belongs.has(tokens[i]) && (tokens[i-1].caps || r.offices.at(tokens[i-1:]) > 0) && !r.calendar(tokens[i-1]) {
		return 0
	}
	return n
}

// breakAt returns how many tokens the words have that begin a clause of its
// own. One that is an article, too, ("die") begins one behind a comma only.
func (r *reader) breakAt(tokens []token, i int) int {
	n := r.breaks.at(tokens[i:])
	if n == 1 && r.articles.has(tokens[i]) && (i == 0 || !tokens[i-1].comma()) {
		return 0
	}
	return n
}

// segment is a part of a sentence with what introduces it.
type segment struct {
	role   role
	tokens []token
}

type role uint8

const (
	object role = iota
	counterpart
	place
	topic
	purpose
	recipient
	other // a second clause's own
)

// betweenPeople are the events whose counterparts may be told by what they are.
var betweenPeople = map[desk.EventType]bool{
	desk.EventMeeting: true, desk.EventCall: true, desk.EventVisit: true, desk.EventDonation: true, desk.EventCondolence: true, desk.EventCongratulation: true,
}

// givenTo are the events that somebody receives.
var givenTo = map[desk.EventType]bool{desk.EventDonation: true, desk.EventAward: true, desk.EventCondolence: true, desk.EventCongratulation: true}

// segments splits what follows a verb at the words that introduce parts.
func (r *reader) segments(tokens []token, of desk.EventType) []segment {
	list := []segment{{role: object}}
	push := func(role role) { list = append(list, segment{role: role}) }
	depth := 0
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		switch t.text {
		case "(", "“", "«", "„", "（":
			depth++
		case ")", "”", "»", "）":
			depth = max(0, depth-1)
		}
		rest := tokens[i:]
		last := &list[len(list)-1]
		if depth > 0 {
			last.tokens = append(last.tokens, t)
			continue
		}
		if n := r.and.at(rest); n > 0 && n < len(rest) && r.verbAt(rest[n:]) {
			push(other)
			i += n
			continue
		}
		if t.comma() && len(rest) > 1 && (r.relatives.at(rest[1:]) > 0 || r.verbAt(rest[1:])) || t.text == ";" || t.text == "；" {
			push(other)
			continue
		}
		if i > 0 && (r.breakAt(tokens, i) > 0 || r.byAt(tokens, i) > 0) {
			push(other)
			continue
		}
		if r.heldAbroad(last.tokens, rest) {
			last.tokens = append(last.tokens, t)
			continue
		}
		if n := r.to.at(rest); n > 0 && n < len(rest) && givenTo[of] && last.role != other && !r.dateStarts(rest[n:]) && r.purposes.at(rest) == 0 && !r.governed(tokens, i) {
			push(recipient)
			i += n - 1
			continue
		}
		matched := false
		for _, m := range []struct {
			phrases phrases
			role    role
		}{{r.purposes, purpose}, {r.with, counterpart}, {r.topics, topic}, {r.places, place}} {
			n := m.phrases.at(rest)
			if n == 0 || n == len(rest) {
				continue
			}
			if m.role == place && last.role != place && r.officeGoesOn(last.tokens, rest) {
				continue
			}
			if m.role == topic && r.dateStarts(rest[n:]) || m.role == place && !r.placeStarts(rest[n:]) {
				continue
			}
			if m.role == topic && last.role == counterpart && r.of.has(rest[0]) && len(last.tokens) > 0 && r.offices.at(last.tokens[len(last.tokens)-1:]) > 0 {
				continue
			}
			push(m.role)
			i += n - 1
			matched = true
			break
		}
		if !matched {
			last.tokens = append(last.tokens, t)
		}
	}
	return list
}

// heldAbroad reports whether a small word and a country only tell where the
// office before them is held: "Ambassador of Kenya to Georgia A B".
func (r *reader) heldAbroad(before, rest []token) bool {
	const reach = 4 // tokens from the office's word: "of the" and a country
	if len(rest) < 2 || !r.heldIn.has(rest[0]) || r.countries.at(rest[1:]) == 0 {
		return false
	}
	for k := len(before) - 1; k >= max(0, len(before)-reach); k-- {
		if r.offices.at(before[k:]) == 1 {
			return true
		}
		if !r.of.has(before[k]) && !r.articles.has(before[k]) && r.countries.at(before[k:]) == 0 {
			break
		}
	}
	return false
}

// officeGoesOn reports whether a place is where an office is held whose holder
// is named behind it: "the Minister for Works in the interim cabinet, Dr A B".
func (r *reader) officeGoesOn(before, rest []token) bool {
	end := r.officeEnd(rest, 0)
	if end == 0 {
		return false
	}
	if _, n, _ := r.nameBehindComma(rest, end); n == 0 {
		return false
	}
	for i := range before {
		if r.offices.at(before[i:]) > 0 {
			return true
		}
	}
	return false
}

// verbAt reports whether an event or speaking verb starts here.
func (r *reader) verbAt(tokens []token) bool {
	n, e := r.events.at(tokens)
	return n > 0 && e.verb && !tokens[0].caps || r.says.at(tokens) > 0
}

func (r *reader) dateStarts(tokens []token) bool {
	for len(tokens) > 0 && r.articles.has(tokens[0]) {
		tokens = tokens[1:]
	}
	if len(tokens) == 0 {
		return false
	}
	if n, _ := r.days.at(tokens); n > 0 {
		return true
	}
	_, n := r.dateAt(tokens, 0)
	return n > 0
}

// placeStarts reports whether a place starts here: a name with a capital or a
// known venue, and no date.
func (r *reader) placeStarts(tokens []token) bool {
	if r.dateStarts(tokens) {
		return false
	}
	if r.reading.Uncased {
		return len(tokens) > 0 && tokens[0].kind == word
	}
	if houseNumber(tokens) {
		return !r.calendar(tokens[1])
	}
	for i, t := range tokens {
		if i > 4 || t.kind != word {
			return false
		}
		if n, _ := r.months.at(tokens[i:]); n > 0 {
			return false
		}
		if t.caps || r.venues.at(tokens[i:]) > 0 {
			return true
		}
		if !r.articles.has(t) && i > 1 {
			return false
		}
	}
	return false
}

// takeSegment reads one part of the sentence.
func (r *reader) takeSegment(out *roles, s segment, m statement) {
	s.tokens = withoutMarks(s.tokens, "")
	if len(s.tokens) == 0 {
		return
	}
	switch s.role {
	case object:
		r.directObject(out, s.tokens, m)
	case counterpart, recipient:
		if at := r.venueFirst(s.tokens); s.role == recipient && m.words.Type == desk.EventAward && at >= 0 {
			out.where = append(out.where, r.placeNames(s.tokens[at:])...) // "presented at the residence"
			return
		}
		if m.words.Type == desk.EventCongratulation && len(out.with) > 0 {
			return // what she is congratulated on
		}
		out.with = append(out.with, r.counterparts(r.upToDate(s.tokens), m.words.Type)...)
	case place:
		places := r.placeNames(s.tokens)
		out.where = append(out.where, places...)
		if rest := tokensPast(s.tokens, places); betweenPeople[m.words.Type] && len(out.with) == 0 && len(rest) > 0 { // "received in the palace the minister"
			out.with = r.people(r.upToDate(rest))
		}
	case topic:
		if len(s.tokens) > 1 || !s.tokens[0].caps {
			out.about = append(out.about, r.passage(s.tokens))
		}
	case purpose:
		if !r.amount(s.tokens) {
			out.why = append(out.why, r.passage(s.tokens))
		}
	case other: // what another clause acts on is no part of the event
	}
}

// amount reports whether tokens start with a sum of money, which is a price and
// no purpose: "pour un montant de 3 millions d'euros".
func (r *reader) amount(tokens []token) bool {
	const near = 5
	i := slices.IndexFunc(tokens[:min(len(tokens), near)], func(t token) bool { return t.kind == number })
	if i < 0 {
		return false
	}
	n := r.numbers(tokens[max(0, i-1):min(len(tokens), i+near)], nil)
	return len(n) > 0 && len(n[0].Unit) == len("EUR") && n[0].Unit == strings.ToUpper(n[0].Unit)
}

// tokensPast are the tokens behind the last of some places.
func tokensPast(tokens []token, places []desk.Place) []token {
	if len(places) == 0 {
		return nil
	}
	end := places[len(places)-1].Span[1]
	return tokens[firstFrom(tokens, end):]
}

// directObject reads what the verb acts on, by the type of event.
func (r *reader) directObject(out *roles, tokens []token, m statement) {
	parties := r.upToDate(tokens)
	switch m.words.Type {
	case desk.EventVisit:
		if n := r.to.at(tokens); n > 0 {
			tokens = tokens[n:]
		}
		out.where = append(r.placeNames(tokens), out.where...)
	case desk.EventMeeting, desk.EventCall, desk.EventCongratulation, desk.EventCondolence:
		out.with = append(out.with, r.counterparts(parties, m.words.Type)...)
	case desk.EventAppointment:
		for _, p := range r.mentions(parties) {
			if !p.personal() {
				continue
			}
			if len(out.who) == 0 { // nobody is said to have appointed her
				out.who = append(out.who, p.party)
			} else {
				out.with = append(out.with, p.party)
			}
			break
		}
	default:
		if at := r.venueFirst(parties); m.words.Type == desk.EventOpening && at >= 0 {
			out.where = append(out.where, r.placeNames(parties[at:])...)
		}
		if givenTo[m.words.Type] {
			out.with = append(out.with, r.dativeParties(parties)...)
		}
		p := r.passage(tokens)
		out.object = &p
	}
}

// venueFirst is where the venue stands that tokens start with, an article and a
// word that describes it aside; -1 for none.
func (r *reader) venueFirst(tokens []token) int {
	const most = 3 // words up to it
	for i := range tokens[:min(len(tokens), most)] {
		switch {
		case r.venues.at(tokens[i:]) > 0:
			return i
		case tokens[i].kind != word || tokens[i].caps:
			return -1
		}
	}
	return -1
}

// dativeParties are those to whom something goes by the case of the word that
// says what they are.
func (r *reader) dativeParties(tokens []token) []desk.Party {
	var found []desk.Party
	for _, m := range r.mentions(tokens) {
		for k := m.from; k < m.to && !r.governed(tokens, m.from); k++ {
			if (r.organisations.has(tokens[k]) || r.offices.at(tokens[k:]) > 0 || r.venues.has(tokens[k])) && tokens[k].ends(r.reading.DativeEndings) {
				found = append(found, m.party)
				break
			}
		}
	}
	return found
}

// counterparts are the parties of a list; where none is named, the words that
// tell who they are.
func (r *reader) counterparts(tokens []token, of desk.EventType) []desk.Party {
	var found []desk.Party
	for _, m := range r.mentions(tokens) {
		if m.kind == country && (len(found) > 0 || len(tokens) > m.to-m.from+2 && !r.reading.Uncased) {
			continue
		}
		if r.qualifies(tokens, m) || r.reading.Unspaced && m.kind == name {
			continue
		}
		if len(found) > 0 && m.kind != person && m.kind != group && m.from > 0 && !r.reading.Uncased && !r.listed(tokens, m.from) {
			continue // "Chancellor A B of C"
		}
		if len(found) == 0 && m.kind != person && r.within(tokens, m.from) {
			break // "the families of the victims off Port A"
		}
		found = append(found, m.party)
	}
	if len(found) > 0 || !betweenPeople[of] {
		return found
	}
	if i := comma(tokens); i > 0 {
		tokens = tokens[:i]
	}
	if p := r.unnamedParty(tokens); len(p) > 0 && r.describesPeople(r.tokens(p[0].Span)) {
		return p
	}
	return nil
}

// listed reports whether a comma or an "and" stands before a token, articles
// and the like aside: "partner of A and of the B".
func (r *reader) listed(tokens []token, at int) bool {
	k := at - 1
	for k > 0 && (r.articles.has(tokens[k]) || r.belongs.has(tokens[k])) {
		k--
	}
	return k >= 0 && (tokens[k].comma() || r.and.has(tokens[k]) || r.with.has(tokens[k]))
}

// describesPeople reports whether a phrase has a word of people: an office, an
// organisation, or several people.
func (r *reader) describesPeople(tokens []token) bool {
	return r.describesParty(tokens) || r.groups.in(tokens) >= 0
}

// qualifies reports whether a single word only tells which of a kind the small
// word behind it means: "Iraqi officials".
func (r *reader) qualifies(tokens []token, m mention) bool {
	if r.reading.Uncased || m.to-m.from != 1 || m.to >= len(tokens) || m.kind != name && m.kind != country {
		return false
	}
	next := tokens[m.to]
	return next.kind == word && !next.caps && !r.function(next) && !r.stops(tokens, m.to) && !r.and.has(next)
}

// amid reports whether a single word stands in the middle of a phrase that is
// told in small words: "a combined Afghan and coalition force".
func (r *reader) amid(tokens []token, m mention) bool {
	if m.from == 0 || m.to-m.from != 1 || m.to+1 >= len(tokens) || m.kind != name && m.kind != country {
		return false
	}
	before, next, after := tokens[m.from-1], tokens[m.to], tokens[m.to+1]
	return before.kind == word && !before.caps && !r.function(before) && !r.stops(tokens, m.from-1) && r.and.has(next) && after.kind == word && !after.caps
}

// within reports whether a mention is a part of a phrase that starts with small
// words before it.
func (r *reader) within(tokens []token, at int) bool {
	for len(tokens) > 0 && r.articles.has(tokens[0]) {
		tokens, at = tokens[1:], at-1
	}
	if at < 2 || r.reading.Uncased || r.reading.Order == language.SOV {
		return false
	}
	for k := range at {
		if tokens[k].kind != word || r.and.has(tokens[k]) {
			return false
		}
	}
	return !tokens[0].caps && r.offices.at(tokens) == 0 && slices.ContainsFunc(tokens[1:at], r.belongs.has)
}

// unnamedParty is a party that is told by what it is: "representatives of the
// port", "the families of the victims".
func (r *reader) unnamedParty(tokens []token) []desk.Party {
	const most = 9
	for len(tokens) > 1 && r.articles.has(tokens[0]) {
		tokens = tokens[1:]
	}
	if len(tokens) == 0 || r.stops(tokens, 0) || r.pronouns.has(tokens[0]) {
		return nil
	}
	end, held := 1, 0
	for end < len(tokens) && tokens[end].kind == word && (r.of.has(tokens[end]) || !r.stops(tokens, end)) {
		if r.belongs.has(tokens[end]) {
			if held++; held > 1 && !r.capitalSoon(tokens, end+1, 2) {
				break
			}
		}
		end++
	}
	for end > 1 && (r.function(tokens[end-1]) || r.articles.has(tokens[end-1])) {
		end--
	}
	if end > most {
		return nil
	}
	s := cover(tokens[:end])
	return []desk.Party{{Name: s.Of(r.text), Span: s, Organisation: true}}
}

// clauseEnd is how many tokens behind the verb belong to its clause: up to a
// purpose, a counterpart behind an object, or another clause.
func (r *reader) clauseEnd(tokens []token, from int, verb bool) int {
	const most = 20
	for i := from; i < len(tokens); i++ {
		t := tokens[i]
		rest := tokens[i:]
		if t.comma() && verb && i < most {
			if end := r.setBetween(tokens, i); end > 0 {
				i = end
				continue
			}
		}
		which := i > 2 && r.relatives.at(rest) > 0
		stop := which || i >= most || t.text == ";" || t.text == "；" || t.text == "." && (i+1 == len(tokens) || tokens[i+1].kind != word || !tokens[i+1].caps)
		if i > 0 && !stop {
			stop = r.purposes.at(rest) > 0 && i > 1 || r.breakAt(tokens, i) > 0 || r.topics.at(rest) > 1 ||
				verb && i > 3 && r.with.at(rest) > 0 && !r.reading.Uncased ||
				t.comma() && !r.appositionBehind(tokens, i)
		}
		if stop {
			for which && i > 1 && (r.function(tokens[i-1]) || r.by.has(tokens[i-1])) { // "por el que"
				i--
			}
			return len(withoutMarks(tokens[:i], ")）\"”»"))
		}
	}
	return len(withoutMarks(tokens, ")”»"))
}

// setBetween is the comma that ends what is set between a verb and its object:
// a date, or anything where only words of time stand before it. It is 0 where
// nothing is.
func (r *reader) setBetween(tokens []token, at int) int {
	const most = 14
	end := comma(tokens[at+1 : min(len(tokens), at+most)])
	if end < 1 {
		return 0
	}
	end += at + 1
	dates := r.dates(tokens)
	dated := func(t token) bool { return inside(dates, t.span) || r.calendar(t) }
	timely := func(list []token) bool {
		return len(list) <= 6 && slices.ContainsFunc(list, dated) && !slices.ContainsFunc(list, func(t token) bool {
			return !dated(t) && (t.caps || t.kind != word)
		})
	}
	if end+1 >= len(tokens) || r.relatives.has(tokens[end+1]) || r.and.has(tokens[end+1]) || r.breakAt(tokens, end+1) > 0 {
		return 0
	}
	if timely(tokens[at+1:end]) || timely(tokens[:at]) && (r.to.at(tokens[end+1:]) > 0 || r.articles.has(tokens[end+1]) || r.of.has(tokens[end+1])) {
		return end
	}
	return 0
}

// appositionBehind reports whether the words behind a comma still belong to the
// clause: a name, or what the thing before it is.
func (r *reader) appositionBehind(tokens []token, i int) bool {
	if i+1 >= len(tokens) {
		return false
	}
	next := tokens[i+1]
	return next.caps && i < 8 || i < 7 && r.articles.has(next)
}

// withoutMarks takes punctuation off the end, but for some marks.
func withoutMarks(tokens []token, but string) []token {
	n := len(tokens)
	for n > 0 && tokens[n-1].kind == punctuation && !strings.Contains(but, tokens[n-1].text) {
		n--
	}
	return tokens[:n]
}

// upToDate cuts tokens before the first date among them, and before the small
// words that lead up to it.
func (r *reader) upToDate(tokens []token) []token {
	dates := r.dates(tokens)
	for len(dates) > 0 && r.dateFirst(tokens, dates[0]) {
		tokens, dates = tokens[firstFrom(tokens, dates[0].Span[1]):], dates[1:]
	}
	i := slices.IndexFunc(tokens, func(t token) bool { return inside(dates, t.span) })
	if i = r.leadIn(tokens, i, 0); i > 0 {
		return tokens[:i]
	}
	return tokens
}

// dateFirst reports whether nothing but small words stands before a date.
func (r *reader) dateFirst(tokens []token, d desk.When) bool {
	for _, t := range tokens {
		if t.span[0] >= d.Span[0] {
			return true
		}
		if !r.articles.has(t) && !r.function(t) && !r.next.has(t) && !r.days.has(t) {
			return false
		}
	}
	return false
}

// leadIn is where the small words and marks begin that lead up to a token; it
// is least at the least.
func (r *reader) leadIn(tokens []token, i, least int) int {
	for i > least && (tokens[i-1].kind == punctuation || r.function(tokens[i-1])) {
		i--
	}
	return i
}

// passage is the text of tokens, without dates at its end.
func (r *reader) passage(tokens []token) desk.Passage {
	s := cover(r.withoutDates(tokens))
	return desk.Passage{Text: s.Of(r.text), Span: s}
}

// withoutDates takes a date and what leads up to it off the end.
func (r *reader) withoutDates(tokens []token) []token {
	dates := r.dates(tokens)
	if len(dates) == 0 {
		return tokens
	}
	d := dates[len(dates)-1]
	i := firstFrom(tokens, d.Span[0])
	if i <= 0 || tokens[len(tokens)-1].span[1] > d.Span[1] {
		return tokens
	}
	return tokens[:r.leadIn(tokens, i, 1)]
}
