package facts

import (
	"slices"
	"strings"
	"unicode/utf8"

	"attache/internal/desk"
)

// uncased reads a mention in a script without capitals: by the words of offices
// and organisations, which stand at the end of a phrase where words are not
// parted, and at its head where they are.
func (r *reader) uncased(tokens []token, i int) (mention, bool) {
	if r.reading.Unspaced {
		return r.headLast(tokens, i)
	}
	return r.headFirst(tokens, i)
}

// party is a mention of tokens as they stand.
func (r *reader) party(k mentionKind, tokens []token, from, to int) mention {
	s := desk.Span{r.wordStart(tokens[from]), tokens[to-1].span[1]}
	return mention{kind: k, from: from, to: to, party: desk.Party{Name: s.Of(r.text), Span: s, Organisation: k != person && k != office}}
}

// holderOf is a mention of a person with the role before the name.
func (r *reader) holderOf(tokens []token, from, role, roleEnd, name, end int) mention {
	m := r.party(person, tokens, name, end)
	m.from = from
	if roleEnd > role {
		s := desk.Span{r.wordStart(tokens[role]), tokens[roleEnd-1].span[1]}
		m.party.Role, m.party.RoleSpan = s.Of(r.text), &s
	}
	return m
}

// wordStart is where a word begins behind an "and" that is written onto it.
func (r *reader) wordStart(t token) int {
	if r.joins(t) {
		for _, c := range r.reading.Clitics[0] {
			if strings.HasPrefix(t.text, c) {
				return t.span[0] + len(c)
			}
		}
	}
	return t.span[0]
}

// joins reports whether a known word has an "and" written onto it.
func (r *reader) joins(t token) bool {
	if len(r.reading.Clitics) == 0 || t.bare == "" {
		return false
	}
	for _, c := range r.reading.Clitics[0] {
		if w, ok := strings.CutPrefix(t.lower, c); ok {
			_, bare := r.fold(w)
			return r.headWord([]token{r.wordOf(w, bare)}) && !r.headWord([]token{r.wordOf(t.lower, "")})
		}
	}
	return false
}

// headWord reports whether a phrase of its own starts here: an office, an
// honorific, an organisation, a venue.
func (r *reader) headWord(tokens []token) bool {
	return r.offices.at(tokens) > 0 || r.honorifics.at(tokens) > 0 || r.organisations.has(tokens[0]) || r.venues.at(tokens) > 0 || r.groups.has(tokens[0]) || r.institutions.at(tokens) > 0
}

// headLast reads the noun phrase up to the next boundary: "国家邮政局副局长刘君".
func (r *reader) headLast(tokens []token, from int) (mention, bool) {
	end := from
	for end < len(tokens) && end-from < 40 && !r.boundary(tokens, from, end) {
		end++
	}
	if end == from {
		return mention{}, false
	}
	for k := end - 1; k >= from; k-- { // the last office, with the name behind it
		n := r.offices.at(tokens[k:end])
		if n == 0 || r.organisations.at(tokens[k:end]) > n { // "董事会" is no "董事"
			continue
		}
		start := k + n
		start += r.honorifics.at(tokens[start:end])
		to := r.givenName(tokens[:end], start)
		if to-start >= 2 {
			return r.holderOf(tokens, from, from, k+n, start, to), true
		}
		m := r.party(office, tokens, from, k+n)
		return m, true
	}
	for k := end - 1; k > from; k-- {
		for n := min(4, end-k); n > 0; n-- {
			if r.organisations.at(tokens[k:k+n]) == n && (k+n == end || !isHan(tokens[k+n].text) || r.onlyPortfolio(tokens[k+n:end])) {
				return r.party(organisation, tokens, from, k+n), true
			}
		}
	}
	if r.countries.at(tokens[from:end]) == end-from {
		return r.party(country, tokens, from, end), true
	}
	counted := from > 0 && tokens[from-1].kind == number                                                                                              // "200张病床": a measure, no name
	if to := r.givenName(tokens[:end], from); r.surname(tokens[from:]) > 0 && to < end && to-from >= 2 && r.honorifics.at(tokens[to:end]) == end-to { // "秦若谷女士"
		return r.party(person, tokens, from, to), true
	} else if to == end && end-from >= 2 && r.surname(tokens[from:]) > 0 && !counted || strings.Contains(cover(tokens[from:end]).Of(r.text), "·") {
		return r.party(person, tokens, from, end), true
	}
	if n := end - from; n >= 2 && n <= 12 {
		m := r.party(name, tokens, from, end)
		m.party.Organisation = n > 3
		return m, true
	}
	return mention{from: from, to: end}, false
}

// onlyPortfolio reports whether tokens only say what a body deals with: "战略合作"
// behind a group's name, before the word of a ceremony.
func (r *reader) onlyPortfolio(tokens []token) bool {
	for len(tokens) > 0 {
		n := r.portfolio.at(tokens)
		if n == 0 {
			return false
		}
		tokens = tokens[n:]
	}
	return true
}

// givenName is where a person's name ends that starts at a token: two or three
// characters behind a Chinese family name, or as many as a name has that was
// written by its sound, with a dot between its parts.
func (r *reader) givenName(tokens []token, start int) int {
	to, dotted := start, false
	for to < len(tokens) && (isHan(tokens[to].text) || to > start && middleDot(tokens[to])) {
		dotted = dotted || middleDot(tokens[to])
		to++
	}
	const sounded = 6 // characters of a name without a dot
	switch n := r.surname(tokens[start:]); {
	case dotted:
		return to
	case n > 0:
		return min(to, start+n+2)
	case to-start > sounded:
		return start
	}
	return to
}

// surname returns how many tokens the family name at the start has.
func (r *reader) surname(tokens []token) int {
	for n := min(2, len(tokens)); n > 0; n-- {
		if r.surnames[cover(tokens[:n]).Of(r.text)] {
			return n
		}
	}
	return 0
}

func middleDot(t token) bool { return t.text == "·" || t.text == "・" || t.text == "•" }

// boundary reports whether a noun phrase ends before a token: at a mark, a
// number, a verb or a word that holds phrases together.
func (r *reader) boundary(tokens []token, from, i int) bool {
	t := tokens[i]
	if t.kind != word {
		return !middleDot(t)
	}
	if n, e := r.events.at(tokens[i:]); n > 0 && e.verb {
		return true
	}
	if r.offices.at(tokens[i:]) > 0 || r.organisations.at(tokens[i:]) > 1 {
		return false
	}
	if n := r.and.at(tokens[i:]); n > 0 && i > from && r.portfolio.at(tokens[i+n:]) > 0 && r.endsPortfolio(tokens[from:i]) {
		return false // "the minister of foreign and European affairs"
	}
	n, _ := r.near.at(tokens[i:])
	return n > 0 || r.bounds.at(tokens[i:])
}

// endsPortfolio reports whether tokens end with what offices are for.
func (r *reader) endsPortfolio(tokens []token) bool {
	for n := 1; n <= min(4, len(tokens)); n++ {
		if r.portfolio.at(tokens[len(tokens)-n:]) == n {
			return true
		}
	}
	return false
}

// headFirst reads an office with the name behind it, "سعادة السفير", or an
// organisation that starts with the word of its kind.
func (r *reader) headFirst(tokens []token, i int) (mention, bool) {
	k := i
	for k < len(tokens) && r.honorifics.at(tokens[k:]) > 0 && r.offices.at(tokens[k:]) == 0 {
		k += r.honorifics.at(tokens[k:])
	}
	n := 0
	if k < len(tokens) {
		n = r.offices.at(tokens[k:])
	}
	switch {
	case n > 0 && !(n == 1 && k == i && r.organisations.has(tokens[i])):
		return r.officeFirst(tokens, i, k, k+n), true
	case k > i: // an honorific alone
		if end := r.nameBehind(tokens, k); end > k {
			return r.heldAs(r.holderOf(tokens, i, i, i, k, end), tokens), true
		}
		return mention{}, false
	case r.groups.has(tokens[i]):
		return r.party(group, tokens, i, r.bodyEnd(tokens, i)), true
	case r.organisations.has(tokens[i]):
		return r.party(organisation, tokens, i, r.bodyEnd(tokens, i)), true
	}
	if n := r.countries.at(tokens[i:]); n > 0 {
		return r.party(country, tokens, i, i+n), true
	}
	return r.nameBehindVerb(tokens, i)
}

// nameBehindVerb reads a name without a title, which nothing but the verb before
// it and the office or the speech behind it tells from other words: "قالت A B،
// مديرة المركز", "قال A B إن …".
func (r *reader) nameBehindVerb(tokens []token, i int) (mention, bool) {
	const most = 5 // words of a name
	if i == 0 || tokens[i].kind != word {
		return mention{}, false
	}
	says := r.says.at(tokens[i-1:]) == 1
	_, e := r.events.at(tokens[i-1 : i])
	if !says && !e.verb || r.articled(tokens[i]) || r.pronouns.has(tokens[i]) || r.function(tokens[i]) {
		return mention{}, false
	}
	end := r.nameBehind(tokens, i)
	if end-i < 2 || end-i > most || end == len(tokens) {
		return mention{}, false
	}
	m := r.holderOf(tokens, i, i, i, i, end)
	at := end
	if tokens[end].comma() {
		at++
	}
	if at < len(tokens) && r.offices.at(tokens[at:]) > 0 && !r.joins(tokens[at]) {
		if held := r.officeFirst(tokens, at, at, at+r.offices.at(tokens[at:])); held.kind == office {
			m.party.Role, m.party.RoleSpan = held.party.Name, &held.party.Span
			m.to = held.to
			return m, true
		}
	}
	return m, says && (colon(tokens[end]) || r.that.has(tokens[end]))
}

// officeFirst reads what an office is for and who holds it.
func (r *reader) officeFirst(tokens []token, from, role, at int) mention {
	k := at
	for k < len(tokens) && !r.endsPhrase(tokens, k) {
		n := max(r.offices.at(tokens[k:]), r.countries.at(tokens[k:]))
		if r.articled(tokens[k]) || r.portfolio.has(r.wordOf(tokens[k].lower, "")) {
			n = max(n, r.portfolio.at(tokens[k:]))
		}
		switch {
		case r.honorifics.at(tokens[k:]) > 0 && r.offices.at(tokens[k:]) == 0:
			n = 0
		case r.organisations.has(tokens[k]):
			n = r.bodyEnd(tokens, k) - k
			if left := r.wordsLeft(tokens, k+n); left == 1 && n > 2 { // its last word begins the name
				n--
			}
		case n == 0 && k == at && r.venues.at(tokens[k:]) > 0 && r.upToTitle(tokens, k) > 0: // "أمين مدينة A B المهندس C D"
			n = r.upToTitle(tokens, k)
		case n == 0 && (r.origin(tokens[k]) || r.organisations.has(tokens[k-1]) && !r.articled(tokens[k-1])):
			n = 1
		case n == 0 && k == at && r.placeOffices.at(tokens[role:]) > 0 && (r.wordsLeft(tokens, k) > 2 || r.titleAt(tokens, k+1)):
			n = 1
		case n == 0 && k > at && r.conjoined(tokens[k]):
			n = 1 // "وزير الصحة العامة والسكان"
		case n == 0 && r.articled(tokens[k]) && !strings.HasPrefix(tokens[k].text, "إ") && !strings.HasPrefix(tokens[k].text, "أ") && !r.articled(tokens[at-1]) && (k == at || r.articled(tokens[k-1])):
			n = 1 // what an office without the article is of has it: "عمدة المدينة"
		}
		if n == 0 {
			break
		}
		k += n
		if k+1 < len(tokens) && r.heldIn.has(tokens[k]) && r.bodyAt(tokens[k+1:]) {
			k++
		}
	}
	start := k
	for start < len(tokens) && (tokens[start].text == "،" || tokens[start].text == "/") && start == k {
		start++
	}
	for start < len(tokens) && r.honorifics.at(tokens[start:]) > 0 {
		start += r.honorifics.at(tokens[start:])
	}
	end := r.nameBehind(tokens, start)
	if end == start || start > k && tokens[k].kind == punctuation && end-start < 2 {
		return r.party(office, tokens, from, max(k, at))
	}
	return r.holderOf(tokens, from, role, k, start, end)
}

// conjoined reports whether a word has both an "and" and the article, as no name
// has.
func (r *reader) conjoined(t token) bool {
	const least = 6 // letters
	for _, and := range r.reading.Clitics[0] {
		if rest, ok := strings.CutPrefix(t.lower, and); ok && utf8.RuneCountInString(t.lower) >= least && !r.headWord([]token{r.wordOf(rest, "")}) && !r.headWord([]token{t}) {
			return strings.HasPrefix(rest, r.reading.Clitics[2][0])
		}
	}
	return false
}

// upToTitle is how many words stand from a token on before the title of a name,
// 0 where none comes soon.
func (r *reader) upToTitle(tokens []token, at int) int {
	const most = 6
	for k := at + 1; k < min(len(tokens), at+most) && !r.endsPhrase(tokens, k); k++ {
		if r.honorifics.at(tokens[k:]) > 0 {
			return k - at
		}
	}
	return 0
}

// titleAt reports whether an office or an honorific starts at a token.
func (r *reader) titleAt(tokens []token, at int) bool {
	return at < len(tokens) && (r.offices.at(tokens[at:]) > 0 || r.honorifics.at(tokens[at:]) > 0)
}

// bodyAt reports whether tokens start with what an office can be held in: a
// country, an organisation, what has the article.
func (r *reader) bodyAt(tokens []token) bool {
	return r.countries.at(tokens) > 0 || r.organisations.has(tokens[0]) || r.venues.at(tokens) > 0 || r.articled(tokens[0])
}

// heldAs reads the office behind a name, with or without a comma. Without one it
// is another's where the verb before the name has somebody as its object: "استقبل
// الدكتور A B سفير مصر".
func (r *reader) heldAs(m mention, tokens []token) mention {
	at := m.to
	if at < len(tokens) && tokens[at].comma() {
		at++
	} else if m.from == 0 {
		return m
	} else if _, e := r.events.at(tokens[m.from-1:]); !e.verb || betweenPeople[e.words.Type] || givenTo[e.words.Type] {
		return m
	}
	if m.party.Role != "" || at >= len(tokens) || r.offices.at(tokens[at:]) == 0 || r.joins(tokens[at]) {
		return m
	}
	held := r.officeFirst(tokens, at, at, at+r.offices.at(tokens[at:]))
	if held.kind != office {
		return m
	}
	m.party.Role, m.party.RoleSpan = held.party.Name, &held.party.Span
	m.to = held.to
	return m
}

// wordsLeft is how many words a phrase still has from a token on.
func (r *reader) wordsLeft(tokens []token, at int) int {
	n := 0
	for at+n < len(tokens) && !r.endsPhrase(tokens, at+n) && !r.headWord(tokens[at+n:]) {
		n++
	}
	return n
}

// nameBehind is where a person's name ends: two words, or three where the last
// has the article as family names have; words such as "son of" do not count.
func (r *reader) nameBehind(tokens []token, at int) int {
	end, count := at, 0
	for end < len(tokens) && !r.endsPhrase(tokens, end) {
		t := tokens[end]
		if r.headWord(tokens[end:]) || count > 0 && r.joins(t) {
			break
		}
		n, e := r.events.at(tokens[end:])
		if n > 0 && !e.verb && count > 0 {
			break
		}
		join := r.particles.has(t)
		if count >= 2 && !join && !r.particles.has(tokens[end-1]) && !(count == 2 && r.articled(t) && (!r.origin(t) || r.nationals.at(tokens[end:]) == 0)) {
			break
		}
		if !join {
			count++
		}
		end++
	}
	for end > at && r.particles.has(tokens[end-1]) {
		end--
	}
	return end
}

// bodyEnd is where the name of an organisation ends: its word, the word behind
// it, and those that can only describe it.
func (r *reader) bodyEnd(tokens []token, at int) int {
	end := at + 1
	for end < len(tokens) && end-at < 9 && !r.endsPhrase(tokens, end) {
		t := tokens[end]
		inner := r.organisations.has(t) && !r.joins(t)
		behind := (r.organisations.has(tokens[end-1]) || r.groups.has(tokens[end-1])) && !r.articled(tokens[end-1])
		switch {
		case r.honorifics.at(tokens[end:]) > 0 || r.offices.at(tokens[end:]) > 0 && !inner:
			return end
		case inner && r.articled(tokens[end-1]) && !r.articled(t) && !r.joins(tokens[end-1]):
			return end // behind a word with the article another body begins
		case inner, behind, r.portfolio.has(t), r.origin(t), r.countries.at(tokens[end:]) > 0, strings.HasPrefix(t.lower, "لل"):
			end++
		default:
			return end
		}
	}
	return end
}

// articled reports whether a word has the article, with or without what else is
// written onto it: "الشركة", "للشركة", "والشركة".
func (r *reader) articled(t token) bool {
	return slices.ContainsFunc(r.onto, func(c string) bool { return strings.HasPrefix(t.lower, c) })
}

// articlesOnto are the articles with what may be written before them onto the
// same word. Particles that are written so come in three groups: "and",
// prepositions, articles.
func articlesOnto(groups [][]string) []string {
	if len(groups) < 3 {
		return nil
	}
	var list []string
	plain := []string{""}
	for _, and := range slices.Concat(groups[0], plain) {
		for _, to := range slices.Concat(groups[1], plain) {
			for _, article := range groups[2] {
				if to == article || utf8.RuneCountInString(article) > 1 {
					list = append(list, and+to+article)
				}
			}
		}
	}
	return list
}

// origin reports whether a word looks like an adjective of origin: "الصيني".
func (r *reader) origin(t token) bool {
	return r.articled(t) && t.ends(r.reading.OriginEndings)
}

// endsPhrase reports whether a noun phrase ends before a token.
func (r *reader) endsPhrase(tokens []token, i int) bool {
	t := tokens[i]
	if t.kind != word || utf8.RuneCountInString(t.lower) < 2 || r.calendar(t) {
		return true
	}
	if n, e := r.events.at(tokens[i:]); n > 0 && e.verb {
		return true
	}
	if t.starts.meets(r.ends.any) && r.ends.has(r.wordOf(t.lower, "")) { // not what is written onto a name
		return true
	}
	return r.with.at(tokens[i:]) > 1 || r.purposes.at(tokens[i:]) > 1 || r.topics.at(tokens[i:]) > 1 || r.cancelled.at(tokens[i:]) > 0
}
