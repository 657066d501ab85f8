package facts

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/language"
)

// mention is a place at which a text names somebody or something.
type mention struct {
	kind     mentionKind
	from, to int // tokens, an article before it aside
	party    desk.Party
}

type mentionKind uint8

const (
	person mentionKind = iota
	organisation
	office // somebody by office alone: "the Minister of Health"
	country
	name  // a name that may be anybody's
	group // several people: "representatives of the Chamber of Commerce"
)

// personal reports whether a mention is of a person, as far as can be told.
func (m mention) personal() bool {
	return m.kind == person || m.kind == name && m.to-m.from >= 2 && !m.party.Organisation
}

// mentions finds people, organisations and countries among tokens.
func (r *reader) mentions(tokens []token) []mention {
	if len(tokens) == 0 {
		return nil
	}
	found, ok := r.mentionsIn[pieceOf(tokens)]
	if !ok {
		found = slices.Clip(slices.Collect(r.eachMention(tokens)))
		r.mentionsIn[pieceOf(tokens)] = found
	}
	return found
}

// eachMention is mentions for those who need the first few.
func (r *reader) eachMention(tokens []token) iter.Seq[mention] {
	return func(yield func(mention) bool) {
		for i := 0; i < len(tokens); {
			m, ok := r.mentionAt(tokens, i)
			if !ok {
				i++
				if r.reading.Unspaced { // what is left of a verb is no name
					i += max(0, r.says.at(tokens[i-1:])-1)
				}
				continue
			}
			if !yield(m) {
				return
			}
			i = max(m.to, i+1)
		}
	}
}

func (r *reader) mentionAt(tokens []token, i int) (mention, bool) {
	if end := r.quotedName(tokens, i); end > 0 {
		return r.titledMention(tokens, i, end)
	}
	if tokens[i].kind != word || r.articles.has(tokens[i]) {
		return mention{}, false
	}
	if r.reading.Uncased {
		return r.uncased(tokens, i)
	}
	if n := r.groups.at(tokens[i:]); n > 0 && (!tokens[i].caps || i == 0 && r.reading.Compounds && n < len(tokens) && !tokens[n].caps) {
		if end := r.groupEnd(tokens, i+n); end > i+n {
			s := cover(tokens[i:end])
			return mention{kind: group, from: i, to: end, party: desk.Party{Name: s.Of(r.text), Span: s, Organisation: true}}, true
		}
		return mention{}, false
	}
	loose := r.reading.LooseNames && r.organisations.has(tokens[i]) && (r.capitalSoon(tokens, i+1, 5) || i+1 < len(tokens) && r.quotedName(tokens, i+1) > 0)
	if r.offices.at(tokens[i:]) == 0 && r.honorific(tokens[i:]) == 0 && !loose && !r.proper(tokens, i) {
		return mention{}, false
	}
	end := r.phraseEnd(tokens, i)
	if end <= i {
		return mention{}, false
	}
	m, ok := r.phrase(tokens, i, end)
	if ok && r.reading.Order == language.SOV && (m.kind == country || m.kind == name) && m.to < len(tokens) && !tokens[m.to].caps && r.groups.has(tokens[m.to]) {
		s := cover(tokens[i : m.to+1]) // "Azərbaycan komandası"
		return mention{kind: group, from: i, to: m.to + 1, party: desk.Party{Name: s.Of(r.text), Span: s, Organisation: true}}, true
	}
	return m, ok
}

// quotedName is the end of a name in quotation marks that starts at a token, 0
// for none: a few words, the first with a capital or a figure.
func (r *reader) quotedName(tokens []token, i int) int {
	const most = 7
	closing := quotationMarks[firstRune(tokens[i].text)]
	if tokens[i].kind != punctuation || closing == "" || r.reading.Uncased || i+2 >= len(tokens) || tokens[i].text == "'" ||
		!tokens[i+1].caps && tokens[i+1].kind != number || !tokens[i+1].glued {
		return 0
	}
	for k := i + 2; k < min(len(tokens), i+most); k++ {
		if strings.Contains(closing, tokens[k].text) {
			return k + 1
		}
		if tokens[k].kind == punctuation && !strings.Contains("-–&'’.", tokens[k].text) {
			return 0
		}
	}
	return 0
}

func firstRune(s string) rune {
	c, _ := utf8.DecodeRuneInString(s)
	return c
}

// titledMention reads a name in quotation marks: with the word behind it that
// says what bears it ("“North” company"), else alone and without the marks.
func (r *reader) titledMention(tokens []token, i, end int) (mention, bool) {
	if end < len(tokens) && (r.organisations.has(tokens[end]) || r.reading.Order == language.SOV && tokens[end].caps) {
		if to := r.phraseEnd(tokens, end); to > end {
			s := cover(tokens[i:to])
			m := mention{kind: organisation, from: i, to: to, party: desk.Party{Name: s.Of(r.text), Span: s, Organisation: true}}
			if held := r.heldBehind(tokens, i, end, to); held != nil {
				return *held, true
			}
			return m, true
		}
	}
	s := cover(tokens[i+1 : end-1])
	return mention{kind: name, from: i, to: end, party: desk.Party{Name: s.Of(r.text), Span: s, Organisation: true}}, true
}

// heldBehind is the person whose office a name in quotation marks belongs to:
// "“North” şirkətinin direktoru A B".
func (r *reader) heldBehind(tokens []token, from, at, to int) *mention {
	m, ok := r.phrase(tokens, at, to)
	if !ok || m.kind != person && m.kind != office {
		return nil
	}
	m.from = from
	if m.kind == person && m.party.RoleSpan != nil {
		s := desk.Span{tokens[from].span[0], m.party.RoleSpan[1]}
		m.party.Role, m.party.RoleSpan = s.Of(r.text), &s
	}
	return &m
}

// groupEnd is where the words end that say whose the people of a group are: "of
// the Chamber of Commerce". It is at where they are nobody's in particular.
func (r *reader) groupEnd(tokens []token, at int) int {
	end, named := at, false
	for k := at; k < min(len(tokens), at+10); k++ {
		switch {
		case tokens[k].caps && !r.calendar(tokens[k]):
			end, named = k+1, true
		case r.belongs.has(tokens[k]), r.articles.has(tokens[k]), k == at && r.reading.Compounds && r.places.has(tokens[k]) && k+1 < len(tokens) && tokens[k+1].caps: // "researchers at A"
		case !named && k > at && !r.stops(tokens, k): // "of the permanent members of the Council"
		default:
			return end
		}
	}
	return end
}

// honorific returns how many tokens the honorifics at the start have.
func (r *reader) honorific(tokens []token) int {
	const most = 8 // of them, one behind the other
	n := 0
	for n < min(len(tokens), most) {
		k := r.honorifics.at(tokens[n:])
		if k == 0 && n == 0 && r.titleOfSeveral(tokens) {
			k = 1
		}
		if k == 0 {
			break
		}
		n += k
		if n < len(tokens) && tokens[n].text == "." && tokens[n].glued {
			n++
		}
	}
	if n >= len(tokens) || !r.reading.Uncased && !tokens[n].caps {
		return 0
	}
	return n
}

// titleOfSeveral reports whether tokens start with what several people are, with
// a capital as the title of the first of them: "Senators A B and C D".
func (r *reader) titleOfSeveral(tokens []token) bool {
	return !r.reading.Uncased && !r.reading.NounCaps && len(tokens) > 2 && tokens[0].caps && !tokens[0].shouted() && r.groups.at(tokens) == 1 &&
		tokens[1].caps && tokens[2].caps && !r.known(tokens, 1)
}

// proper reports whether a token is a part of a name: a capital word that is
// none of the calendar and no small word. At the start of a sentence a capital
// says nothing; there a word counts that is a name elsewhere, too.
func (r *reader) proper(tokens []token, i int) bool {
	t := tokens[i]
	if !t.caps || r.calendarAt(tokens, i) {
		return false
	}
	if r.function(t) || r.relatives.has(t) || r.first.has(t) {
		return t.shouted() && len(t.text) > 2 && i > 0 && !r.of.has(t) && !r.and.has(t)
	}
	if !r.capital(tokens, i) {
		return false
	}
	if i > 0 && !sentenceStart(tokens[i-1]) {
		return true
	}
	if r.starters[t.lower] && !t.shouted() {
		return false // "Приказом Министерства культуры"
	}
	if i+1 < len(tokens) && tokens[i+1].caps || t.shouted() || r.countries.at(tokens[i:]) > 0 || r.organisations.has(t) {
		return true
	}
	return r.nameElsewhere(t)
}

func sentenceStart(t token) bool {
	return t.kind == punctuation && strings.Contains(".!?:“\"«„•—–", t.text)
}

// nameElsewhere reports whether a word stands with a capital within a sentence
// somewhere in the text.
func (r *reader) nameElsewhere(t token) bool {
	w := t.lower
	if i := strings.IndexAny(w, "'’"); i > 2 {
		w = w[:i]
	}
	if r.midst == nil {
		r.midst = r.capitalsWithin()
	}
	return r.midst[w]
}

// capitalsWithin are the capital words of the text that stand behind a small
// letter or a comma and spaces. A headline that gives most words one does not
// count, wherever it stands.
func (r *reader) capitalsWithin() map[string]bool {
	found := map[string]bool{}
	title := desk.Span{len(r.text), len(r.text)} // the next one
	if r.titles {
		title = r.find(r.headline.Of(r.text), 0)
	}
	for i := 1; i < len(r.all); i++ {
		t := r.all[i]
		start := t.span[0]
		for start >= title[1] && !title.Empty() {
			title = r.find(title.Of(r.text), title[1])
		}
		if !t.caps || r.text[start-1] != ' ' || !upper(t.text) || start >= title[0] {
			continue
		}
		if last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(r.text[:start], " ")); unicode.IsLower(last) || last == ',' {
			f := t.form
			if n := wordLength(r.text[start:]); n != len(t.text) { // without "'s"
				f = r.form(r.text[start:start+n], word, r.forms)
			}
			found[f.lower] = true
		}
	}
	return found
}

// find is where a piece of text stands next, the end of the text where it does
// not.
func (r *reader) find(piece string, from int) desk.Span {
	if i := strings.Index(r.text[from:], piece); i >= 0 {
		return desk.Span{from + i, from + i + len(piece)}
	}
	return desk.Span{len(r.text), len(r.text)}
}

// capital reports whether a word has a capital that says something: within a
// headline that gives most words one, it is a name elsewhere, or begins one.
func (r *reader) capital(tokens []token, i int) bool {
	const initial = 2 // bytes: "J."
	if !tokens[i].caps || !r.inTitle(tokens[i]) {
		return tokens[i].caps
	}
	return r.nameElsewhere(tokens[i]) || r.countries.at(tokens[i:]) > 0 || r.institutions.at(tokens[i:]) > 0 ||
		!(tokens[i].shouted() && len(tokens[i].text) > initial) && i+1 < len(tokens) && tokens[i+1].caps && r.nameElsewhere(tokens[i+1])
}

// inTitle reports whether a word stands in a headline that writes most words with
// a capital, where one says nothing.
func (r *reader) inTitle(t token) bool {
	return r.titles && r.headline.Overlaps(t.span)
}

// capitals reports whether most words of a headline have a capital.
func (r *reader) capitals(headline []token) bool {
	const least, share = 4, 0.7
	words, capital := 0, 0
	for i, t := range headline {
		if t.kind == word && len(t.text) > 3 && i > 0 {
			words++
			if t.caps {
				capital++
			}
		}
	}
	return !r.reading.Uncased && !r.reading.NounCaps && words >= least && float64(capital) >= share*float64(words)
}

// wordLength is the length in bytes of the word at the start of a text, with
// the hyphens in it.
func wordLength(text string) int {
	for i, c := range text {
		if !unicode.IsLetter(c) && !unicode.IsMark(c) && !unicode.IsDigit(c) && c != '-' && c != '‑' {
			return i
		}
	}
	return len(text)
}

func (r *reader) calendar(t token) bool {
	return r.months.has(t) || r.days.has(t) || r.near.has(t)
}

// calendarAt reports whether a token is of the calendar. A month before a word
// with a capital is a given name where its name is cut short and a word stands
// before it, "Jan Vogt", or where an office does, "rector Julio Paz".
func (r *reader) calendarAt(tokens []token, i int) bool {
	t := tokens[i]
	if !r.calendar(t) {
		return false
	}
	if !t.caps || !r.months.has(t) || i+1 >= len(tokens) || !tokens[i+1].caps || r.calendar(tokens[i+1]) {
		return true
	}
	before := i - 1 // what stands before it, the full stop of "Dr." aside
	if i > 1 && tokens[before].text == "." && r.abbreviations[tokens[i-2].lower] {
		before--
	}
	behindWord := i == 0 || tokens[before].kind == word && !r.calendar(tokens[before]) || tokens[before].comma() && i > 1 && tokens[before-1].kind == word
	behindOffice := i > 0 && (r.offices.has(tokens[before]) || r.honorifics.has(tokens[before]))
	return !(behindOffice || r.shortMonths[t.lower] && behindWord)
}

// known reports whether a capital word is one of a role rather than of a name:
// a portfolio, a country, a part of an organisation's name.
func (r *reader) known(tokens []token, i int) bool {
	return r.portfolio.has(tokens[i]) || r.countries.at(tokens[i:]) > 0 || r.organisations.has(tokens[i]) ||
		r.venues.at(tokens[i:]) > 0 || r.institutions.at(tokens[i:]) > 0 || r.offices.at(tokens[i:]) > 0
}

// phraseEnd is where a noun phrase ends that starts with an office, an
// honorific or a capital word.
func (r *reader) phraseEnd(tokens []token, i int) int {
	k := i
	office := false                                                // the phrase has one, so small words may be a part of it
	body := r.reading.LooseNames && r.organisations.has(tokens[i]) // it has a word of an organisation
	if body && r.offices.at(tokens[i:]) == 0 {
		k++
	}
	last := i // behind the last office
	for k < len(tokens) && k-i < 24 {
		rest := tokens[k:]
		t := tokens[k]
		if k > i && r.partyEnds(tokens, i, last, k, office) {
			return k
		}
		if end := r.quotedName(tokens, k); end > 0 && (body || office) && k > i && !r.nameBefore(tokens, last, k) {
			k = end
			continue
		}
		if n := r.offices.at(rest); n > 0 {
			if k > i && r.nameBefore(tokens, i, k) {
				return k
			}
			office = true
			k += n
			last = k
			continue
		}
		if n := r.honorific(rest); n > 0 {
			k += n
			first := k
			for k < len(tokens) && !r.titleBegins(tokens, first, k) && (tokens[k].caps && (k == first || r.capital(tokens, k) || k == first+1 && !r.function(tokens[k]) && !r.nameElsewhere(tokens[first])) || particle[tokens[k].lower] && k+1 < len(tokens) && tokens[k+1].caps) && !r.calendarAt(tokens, k) {
				k++
			}
			return k
		}
		switch {
		case k > i && office && r.portfolios(tokens, k) > 0:
			k += r.portfolios(tokens, k)
		case k > i && (office || body) && numberSign[strings.TrimSuffix(t.lower, ".")] && numberBehind(tokens, k) > 0:
			k = numberBehind(tokens, k)
		case numbered(t) && k-i >= 2 && !body:
			return k
		case t.kind == word && r.proper(tokens, k), t.kind == word && k > i && r.capital(tokens, k) && !r.calendarAt(tokens, k) && !r.function(t):
			if n, e := r.events.at(rest); k > i && n > 0 && e.verb && !t.shouted() {
				return k
			}
			body = body || r.organisations.has(t)
			k++
		case particle[t.lower] && k > i && k+1 < len(tokens) && tokens[k+1].caps && !office:
			k++
		case t.text == "," && k > i && k+1 < len(tokens) && legalForms[strings.Trim(tokens[k+1].lower, ".")]:
			k += 2
			if k < len(tokens) && tokens[k].text == "." && tokens[k].glued && k+1 < len(tokens) && !tokens[k+1].caps {
				k++
			}
			return k
		case t.text == "&" && k > i && k+1 < len(tokens) && tokens[k+1].caps:
			k++
		case t.text == "-" || t.text == "–": // "Deputy Chairman - Head of the Office"
			if !office || k+1 >= len(tokens) || r.offices.at(tokens[k+1:]) == 0 || r.nameBefore(tokens, i, k) {
				return k
			}
			k++
		case office && r.heldIn.has(t) && k+1 < len(tokens) && r.countries.at(tokens[k+1:]) > 0 && !r.nameBefore(tokens, last, k):
			k += 1 + r.countries.at(tokens[k+1:])
		case r.and.at(rest) > 0:
			n := r.and.at(rest)
			next := k + n
			if r.nameBefore(tokens, i, k) || next >= len(tokens) || !office && !body && !(k == i+1 && r.ownerAhead(tokens, next)) {
				return k
			}
			for next < len(tokens) && r.articles.has(tokens[next]) {
				next++
			}
			if next >= len(tokens) || r.honorific(tokens[next:]) > 0 || !tokens[next].caps && r.offices.at(tokens[next:]) == 0 && !r.portfolio.has(tokens[next]) {
				return k
			}
			if body && !office && !r.portfolio.has(tokens[next]) && !(next+1 >= len(tokens) || tokens[next+1].kind == punctuation || r.of.has(tokens[next+1]) || tokens[next+1].caps) {
				return k
			}
			if body && !r.portfolio.has(tokens[next]) && r.startsParty(tokens, next) {
				return k
			}
			k = next
		case r.of.has(t) || r.articles.has(t) && k > i && r.of.has(tokens[k-1]):
			if !office && !body || k == i || r.nameBefore(tokens, i, k) {
				return k
			}
			next := k + 1
			for next < len(tokens) && (r.articles.has(tokens[next]) || r.of.has(tokens[next])) {
				next++
			}
			if next >= len(tokens) || tokens[next].kind == punctuation {
				return k
			}
			if !tokens[next].caps && !r.portfolio.has(tokens[next]) && r.venues.at(tokens[next:]) == 0 && !((office || body) && r.reading.LooseNames && !r.stops(tokens, next)) && !(office && r.capitalSoon(tokens, next, 3)) {
				return k
			}
			if (r.places.has(t) || r.topics.has(t)) && len(r.dates(tokens[next:min(len(tokens), next+4)])) > 0 {
				return k
			}
			k = next
		case t.kind == word && (office || body) && k > i && !r.stops(tokens, k) && (r.portfolio.has(t) || r.organisations.has(t) || r.venues.at(rest) > 0):
			k++
		case t.kind == word && (office || body || r.reading.LooseNames) && r.reading.LooseNames && k > i && !r.nameBefore(tokens, i, k) && !r.stops(tokens, k) && r.leadsOn(tokens, k, office || body):
			k++
		case body && !office && r.reading.LooseNames && k > i && r.upToVerb(tokens, k):
			k++
		default:
			return k
		}
	}
	return k
}

// partyEnds reports whether a party is complete before a token, and another
// begins there without a word between them: behind the name of who holds an
// office, and, where case endings part nouns, behind an organisation's own word.
func (r *reader) partyEnds(tokens []token, from, held, at int, office bool) bool {
	t, before := tokens[at], tokens[at-1]
	if t.kind != word {
		return false
	}
	if r.reading.Order == language.SOV && r.located(before) {
		return true
	}
	own := r.organisations.has(t) || r.offices.at(tokens[at:]) > 0 || r.portfolio.has(t)
	if r.reading.Order == language.SOV && r.organisations.has(before) && !before.ends(r.reading.GenitiveEndings) && !own {
		return true
	}
	if !office || held >= at || held == from || !tokens[held].caps || !t.caps && !own || !r.nameBefore(tokens, held, at) {
		return false
	}
	if r.countries.at(tokens[at:]) > 0 || r.organisations.has(t) {
		return true
	}
	return r.reading.Order == language.SOV && !particle[t.lower] && (t.ends(r.reading.GenitiveEndings) && at-held == 2 || r.beginsBody(tokens, at))
}

// numberSign are the words for "number" in the names of offices and bodies.
var numberSign = map[string]bool{"no": true, "nº": true, "n°": true, "núm": true, "nr": true, "№": true, "n": true}

// numberBehind is the token behind a word for "number", its full stop and the
// figure; 0 where no figure stands there.
func numberBehind(tokens []token, at int) int {
	k := at + 1
	if k < len(tokens) && strings.Contains(".º°", tokens[k].text) {
		k++
	}
	if k < len(tokens) && tokens[k].kind == number {
		return k + 1
	}
	return 0
}

// ownerAhead reports whether the words from here on are of an organisation that
// an office belongs to: "… və Limanlar Agentliyinin sədri".
func (r *reader) ownerAhead(tokens []token, at int) bool {
	for k := at; k < min(len(tokens), at+3) && tokens[k].caps; k++ {
		if r.organisations.has(tokens[k]) {
			return r.reading.Order == language.SOV && tokens[k].ends(r.reading.GenitiveEndings)
		}
	}
	return false
}

// beginsBody reports whether capital words from here on lead to the word of an
// organisation or an office.
func (r *reader) beginsBody(tokens []token, at int) bool {
	for k := at; k < min(len(tokens), at+8); k++ {
		if r.organisations.has(tokens[k]) || r.offices.at(tokens[k:]) > 0 {
			return true
		}
		if !tokens[k].caps {
			return false
		}
	}
	return false
}

// upToVerb reports whether one or two small words lead up to the verb of a
// sentence: they still describe the organisation before them.
func (r *reader) upToVerb(tokens []token, i int) bool {
	for k := i; k < min(len(tokens), i+2); k++ {
		if tokens[k].kind != word || tokens[k].caps || r.function(tokens[k]) || r.stops(tokens, k) {
			return false
		}
		if k+1 == len(tokens) || tokens[k+1].text == "." || r.verbAt(tokens[k+1:]) || r.passive.has(tokens[k+1]) {
			return true
		}
	}
	return false
}

// startsParty reports whether another organisation starts at a token, rather
// than another word of the one before.
func (r *reader) startsParty(tokens []token, i int) bool {
	for k := i; k < min(len(tokens), i+5) && (tokens[k].caps || r.of.has(tokens[k])); k++ {
		if r.organisations.has(tokens[k]) {
			return true
		}
	}
	return false
}

// leadsOn reports whether small words in the middle of a phrase lead to a name
// or to the organisation that they describe.
func (r *reader) leadsOn(tokens []token, i int, named bool) bool {
	for k := i; k < min(len(tokens), i+4); k++ {
		if r.stops(tokens, k) {
			return false
		}
		if r.organisations.has(tokens[k]) || named && tokens[k].caps {
			return true
		}
	}
	return false
}

func (r *reader) capitalSoon(tokens []token, i, reach int) bool {
	for k := i; k < min(len(tokens), i+reach); k++ {
		if r.stops(tokens, k) {
			return false
		}
		if tokens[k].caps {
			return true
		}
	}
	return false
}

// stops reports whether a token ends a noun phrase: punctuation, a verb, a word
// that introduces another part.
func (r *reader) stops(tokens []token, i int) bool {
	t := tokens[i]
	if t.kind != word || r.calendar(t) || r.says.has(t) || r.relatives.has(t) || r.planned.at(tokens[i:]) > 0 || r.passive.has(t) {
		return true
	}
	if n, e := r.events.at(tokens[i:]); n > 0 && (e.verb || n > 1 && r.reading.Order == language.SOV) {
		return true
	}
	if r.of.has(t) {
		return false
	}
	return r.with.at(tokens[i:]) > 0 || r.withAfter.at(tokens[i:]) > 0 || r.byAfter.has(t) || r.between.has(t) || r.by.has(t) || r.places.at(tokens[i:]) > 0 || r.topics.at(tokens[i:]) > 0 || r.purposes.at(tokens[i:]) > 0 || r.breakAt(tokens, i) > 0
}

// nameBefore reports whether a person's name ends before a token.
func (r *reader) nameBefore(tokens []token, from, at int) bool {
	start, _ := r.lastName(tokens, from, at)
	return at-start >= 2
}

// legalForms are what a company's name may end with behind a comma (ISO 20275).
var legalForms = map[string]bool{
	"inc": true, "llc": true, "ltd": true, "lp": true, "llp": true, "plc": true, "corp": true, "co": true, "gmbh": true, "ag": true,
	"s.a": true, "s.l": true, "s.p.a": true, "n.v": true, "b.v": true, "qsc": true, "asc": true, "mmc": true, "şti": true, "s.a.s": true, "s.a. de c.v": true, "a.ş": true, "l.p": true, "p.c": true, "ltée": true,
}

// particle are the small words within names.
var particle = map[string]bool{
	"de": true, "van": true, "von": true, "der": true, "den": true, "al": true, "bin": true, "ibn": true, "da": true, "dos": true, "do": true,
	"el": true, "la": true, "le": true, "du": true, "del": true, "y": true, "oğlu": true, "qızı": true, "ter": true, "zu": true,
}

// lastName returns the run of name words that ends before a token, without the
// known words that it starts with.
func (r *reader) lastName(tokens []token, from, at int) (start, end int) {
	start = at
	for start > from {
		t := tokens[start-1]
		if t.caps && t.kind == word && !r.calendarAt(tokens, start-1) && !numbered(t) && !(r.function(t) && !particle[t.lower]) {
			start--
			continue
		}
		if particle[t.lower] && start < at && start-1 > from && tokens[start-2].caps && !r.known(tokens, start-2) && !r.known(tokens, start) {
			start--
			continue
		}
		break
	}
	if start == from && r.placeBeforeName(tokens[start:at]) {
		start++
	}
	for k := at - 1; k >= start; k-- { // what stands before the last known word is no name
		if r.known(tokens, k) && !(k == at-1 && r.familyName(tokens, start, k)) && !(k == from && r.givenAsPlace(tokens, k, at)) {
			start = k + 1
			break
		}
	}
	return start, at
}

// placeBeforeName reports whether the first of three names behind an office is
// the place where it is held, in the genitive: "мэр Кольска Виктор Ляхов". A
// patronymic in the middle makes the first a given name.
func (r *reader) placeBeforeName(names []token) bool {
	return len(names) == 3 && len(r.reading.Patronymics) > 0 && names[0].ends(r.reading.PlaceGenitives) && !names[1].ends(r.reading.Patronymics)
}

// numbered reports whether a word has figures in it, as no person's name has.
func numbered(t token) bool { return strings.ContainsAny(t.text, "0123456789") }

// givenAsPlace reports whether the name of a place is a given name, behind an
// office and before a family name: "director Sofia Vega". Where the place of an
// office needs no word before it, it is the place.
func (r *reader) givenAsPlace(tokens []token, at, end int) bool {
	return len(r.reading.OfOnly) > 0 && !r.reading.NounCaps && at > 0 && end == at+2 && r.countries.at(tokens[at:end]) == 1 &&
		r.offices.at(tokens[at-1:at]) == 1 && !r.known(tokens, at+1)
}

// familyName reports whether a word that means something else, too, ends a
// person's name: "Joan Hall", "Kate Park". A given name stands before it, and
// nothing else.
func (r *reader) familyName(tokens []token, start, at int) bool {
	for k := at - 1; k >= start; k-- {
		if r.known(tokens, k) {
			start = k + 1
			break
		}
	}
	place := r.countries.at(tokens[at:]) > 0 && (len(r.reading.OfOnly) == 0 || r.reading.NounCaps || at-start > 1) // elsewhere "of" stands before it
	return at-start >= 1 && at-start <= 2 && !r.organisations.has(tokens[at]) && !place &&
		start > 0 && (r.offices.at(tokens[start-1:]) == 1 || r.honorifics.at(tokens[start-1:]) == 1)
}

// phrase takes a noun phrase apart: who it names, in which role.
func (r *reader) phrase(tokens []token, from, to int) (mention, bool) {
	m := mention{kind: name, from: from, to: to}
	if r.company(tokens[from:to]) {
		return r.unnamed(m, tokens, from, to)
	}
	for h := from; h < to; h++ {
		n := r.honorific(tokens[h:to])
		if n == 0 {
			continue
		}
		end := r.nameEnd(tokens, h+n, to)
		if end == h+n {
			break
		}
		r.setPerson(&m, tokens, from, h, h+n, end)
		m.party.Gender = r.genders[strings.TrimSuffix(tokens[h].lower, ".")]
		r.apposition(&m, tokens)
		return m, true
	}
	held := -1
	last := from
	for k := from; k < to; k++ {
		if n := r.offices.at(tokens[k:to]); n > 0 && !(k+n == to && n == 1 && r.familyName(tokens, from, k)) {
			if held < 0 {
				held = k
			}
			last = k + n
			k += n - 1
		}
	}
	if end := from + 2; held >= end && r.reading.Order == language.SOV && r.family(tokens[from+1]) && !r.known(tokens, from) {
		r.setPerson(&m, tokens, from, from, from, end) // "A B … direktoru təyin edilib": what she becomes
		return m, true
	}
	if held >= 0 {
		start, end := r.lastName(tokens, last, to)
		if r.reading.Order == language.SOV && r.onlyName(tokens[last:to]) { // what an office is for stands before it
			start = last
		}
		if end-start >= 2 || end-start == 1 && start == last && !r.known(tokens, start) {
			r.setPerson(&m, tokens, from, start, start, end)
			r.apposition(&m, tokens)
			return m, true
		}
		roleEnd := r.officeEnd(tokens, to)
		if s, n, e := r.nameBehindComma(tokens, roleEnd); n > 0 {
			to = roleEnd
			r.setPerson(&m, tokens, from, to, s, e)
			m.party.Gender = r.genders[strings.TrimSuffix(tokens[to+1].lower, ".")]
			return m, true
		}
		if start, end := r.lastName(tokens, from, held); end-start >= 2 && start == from && r.postNominals.at(tokens[held:]) == 0 {
			// "Guo Min ambassador": a name with a role behind it
			r.setPerson(&m, tokens, from, from, start, end)
			return m, true
		}
		m.kind = office
		s := cover(tokens[from:to])
		m.party = desk.Party{Name: s.Of(r.text), Span: s}
		return m, true
	}
	return r.unnamed(m, tokens, from, to)
}

// onlyName reports whether some words can be a person's name: two to four with
// capitals, none of an organisation or a country.
func (r *reader) onlyName(tokens []token) bool {
	if len(tokens) < 2 || len(tokens) > 4 {
		return false
	}
	for i, t := range tokens {
		if !t.caps || t.kind != word || numbered(t) || r.calendar(t) || r.organisations.has(t) || r.countries.at(tokens[i:]) > 0 || r.institutions.at(tokens[i:]) > 0 {
			return false
		}
	}
	return true
}

// family reports whether a word ends as the family names of the language do.
func (r *reader) family(t token) bool {
	return t.caps && r.familyEnding(t.text)
}

// officeEnd is the comma behind small words that still belong to an office
// whose holder is named behind it: "the head of the coast guard, A B".
func (r *reader) officeEnd(tokens []token, at int) int {
	if at >= len(tokens) || !r.of.has(tokens[at]) && !(r.reading.LooseNames && tokens[at].kind == word) {
		return at
	}
	for k := at; k < min(len(tokens), at+8); k++ {
		if tokens[k].text == "," {
			return k
		}
		if !r.of.has(tokens[k]) && (r.stops(tokens, k) || tokens[k].kind != word) {
			break
		}
	}
	return at
}

// unnamed sorts a phrase without an office.
func (r *reader) unnamed(m mention, tokens []token, from, to int) (mention, bool) {
	if to-from > 2 && to-from <= longestName && tokens[from].shouted() && r.postNominals.has(tokens[to-1]) && !slices.ContainsFunc(tokens[from:to], r.organisations.has) { // "ADA HOLM M.P."
		m.party = desk.Party{Span: cover(tokens[from : to-1])}
		m.party.Name = m.party.Span.Of(r.text)
		return m, true
	}
	s := cover(tokens[from:to])
	m.party = desk.Party{Name: s.Of(r.text), Span: s}
	orgWord, shouted := false, 0
	for k := from; k < to; k++ {
		orgWord = orgWord || r.organisations.has(tokens[k]) || r.institutions.at(tokens[k:to]) > 0
		if tokens[k].shouted() {
			shouted++
		}
	}
	n := to - from
	switch {
	case orgWord, owner(tokens[from : to-1]), r.company(tokens[from:to]):
		m.kind, m.party.Organisation = organisation, true
	case r.countries.at(tokens[from:to]) == n:
		m.kind, m.party.Organisation = country, true
	case n >= 2 && n <= 5 && shouted < n && !r.known(tokens, from) && !(from > 0 && r.articles.has(tokens[from-1])):
		m.kind = name
		if r.apposition(&m, tokens) {
			m.kind = person
		}
	default:
		m.kind = name
		m.party.Organisation = from > 0 && r.articles.has(tokens[from-1]) || shouted == n
		if to < len(tokens) && r.apposition(&m, tokens) {
			m.kind, m.party.Organisation = person, false
		}
	}
	m.possessive(tokens)
	return m, true
}

// company reports whether a phrase ends with the legal form of a company, where
// it is the last word of the name whatever stands before it.
func (r *reader) company(tokens []token) bool {
	last := tokens[len(tokens)-1]
	form, _, _ := strings.Cut(last.lower, "'")
	return r.reading.Order == language.SOV && last.caps && legalForms[strings.Trim(form, ".")]
}

// owner reports whether one of some words is that of an owner, as in no
// person's name: "Lakeside's New Library".
func owner(tokens []token) bool {
	return slices.ContainsFunc(tokens, func(t token) bool { return strings.HasSuffix(t.text, "'s") || strings.HasSuffix(t.text, "’s") })
}

// possessive takes the ending of an owner off a name: "Northlight's".
func (m *mention) possessive(tokens []token) {
	for _, end := range []string{"'s", "’s", "'", "’"} {
		if s, ok := strings.CutSuffix(m.party.Name, end); ok {
			m.party.Name = s
			m.party.Span[1] -= len(end)
			return
		}
	}
}

// titleBegins reports whether what stands behind a name goes on with its bearer's
// office, or comes behind an honour that ends it: "A B MP MINISTER FOR WORKS".
func (r *reader) titleBegins(tokens []token, from, at int) bool {
	if at <= from || !tokens[at].shouted() {
		return false
	}
	n := r.offices.at(tokens[at:])
	return r.postNominals.has(tokens[at-1]) && at-1 > from || n > 0 && at+n < len(tokens) && r.of.has(tokens[at+n])
}

// longestName is how many words a person's name may have.
const longestName = 8

// nameEnd is the end of a name that starts at a token.
func (r *reader) nameEnd(tokens []token, at, limit int) int {
	k := at
	limit = min(limit, at+longestName)
	for k < limit && !r.titleBegins(tokens, at, k) && (tokens[k].caps && !r.calendarAt(tokens, k) && !numbered(tokens[k]) || k > at && particle[tokens[k].lower] && k+1 < limit && tokens[k+1].caps) {
		k++
	}
	return k
}

// nameBehindComma finds a name that stands behind the office and a comma: "the
// Minister of Health, Dr A B".
func (r *reader) nameBehindComma(tokens []token, at int) (start, n, end int) {
	if at+1 >= len(tokens) || tokens[at].text != "," && tokens[at].text != "/" && tokens[at].text != "·" {
		return 0, 0, 0
	}
	start = at + 1
	for start < len(tokens) && (tokens[start].text == "/" || tokens[start].text == "·") {
		start++
	}
	if start+1 < len(tokens) && r.articles.has(tokens[start]) && r.honorific(tokens[start+1:]) > 0 {
		start++ // "el gerente del hospital, el Dr. A B"
	}
	h := 0
	if start < len(tokens) {
		h = cmp.Or(r.honorific(tokens[start:]), r.titleInWords(tokens[start:]))
		if h == 0 && r.reading.Compounds && start+2 < len(tokens) && r.offices.at(tokens[start:]) == 1 && tokens[start].caps && tokens[start+1].caps && tokens[start+2].caps && !r.known(tokens, start+1) {
			h = 1 // "the Minister for Works, Senator A B"
		}
	}
	start += h
	end = r.nameEnd(tokens, start, len(tokens))
	for end > start && r.postNominals.at(tokens[end-1:end]) > 0 {
		end--
	}
	if end-start < 2 && h == 0 || end == start {
		return 0, 0, 0
	}
	if h == 0 && r.known(tokens, start) {
		return 0, 0, 0
	}
	return start, end - start, end
}

// titleInWords returns how many small words a title has that stands before a
// name: "доктор технических наук".
func (r *reader) titleInWords(tokens []token) int {
	const most = 6
	title := false
	for i := 0; i < min(len(tokens), most); i++ {
		switch {
		case tokens[i].kind != word:
			return 0
		case tokens[i].caps && title:
			return i
		case tokens[i].caps || r.stops(tokens, i):
			return 0
		}
		title = title || r.honorifics.at(tokens[i:]) > 0 || r.offices.at(tokens[i:]) > 0
	}
	return 0
}

// setPerson fills a mention with a name and the role before it.
func (r *reader) setPerson(m *mention, tokens []token, from, roleEnd, start, end int) {
	m.to = end
	for end-start > 1 && r.postNominals.has(tokens[end-1]) {
		end--
	}
	m.kind = person
	m.party = desk.Party{Span: cover(tokens[start:end])}
	m.party.Name = m.party.Span.Of(r.text)
	m.possessive(tokens)
	if from > 0 && roleEnd > from && !tokens[from-1].caps && r.nationals.at(tokens[from-1:from]) == 1 {
		from-- // "die norwegische Botschafterin"
	}
	role := tokens[from:roleEnd]
	for len(role) > 0 && (role[len(role)-1].kind == punctuation || r.articles.has(role[len(role)-1])) {
		role = role[:len(role)-1]
	}
	if len(role) > 0 && !r.onlyBelongs(role) {
		s := cover(role)
		m.party.Role, m.party.RoleSpan = s.Of(r.text), &s
	}
}

// onlyBelongs reports whether words only say whose an office is, or for what:
// "U.S. Sen. A B".
func (r *reader) onlyBelongs(role []token) bool {
	for len(role) > 0 {
		n := max(r.countries.at(role), r.nationals.at(role), r.portfolio.at(role))
		if n == 0 && role[0].kind != punctuation {
			return false
		}
		role = role[max(n, 1):]
	}
	return true
}

// postNominal returns how many tokens a degree or an honour at the start has:
// one that is listed, or letters with full stops, "M.B.".
func (r *reader) postNominal(tokens []token) int {
	if n := r.postNominals.at(tokens); n > 0 || len(tokens) == 0 {
		return n
	}
	t := tokens[0].text
	if letters := strings.TrimSuffix(t, "."); tokens[0].caps && strings.Contains(letters, ".") && r.countries.at(tokens) == 0 {
		for p := range strings.SplitSeq(letters, ".") {
			if len(p) > 3 {
				return 0
			}
		}
		return 1
	}
	return 0
}

// apposition reads the office behind a name: "A B, chair of the board of C,".
func (r *reader) apposition(m *mention, tokens []token) bool {
	k := m.to
	for k < len(tokens) && (tokens[k].text == "," && k+1 < len(tokens) && r.postNominal(tokens[k+1:]) > 0 || r.postNominal(tokens[k:]) > 0) {
		if tokens[k].text == "," {
			k++
		}
		k += max(1, r.postNominal(tokens[k:]))
		m.to = k
	}
	if opens(tokens[k:]) && (m.party.Role != "" || !r.officeIn(tokens[k+1:])) { // the party and the state of a senator
		if n := slices.IndexFunc(tokens[k:], closes); n > 0 && n < 8 && k+n+1 < len(tokens) && tokens[k+n+1].comma() {
			k += n + 1
		}
	}
	if k+1 >= len(tokens) || tokens[k].text != "," && (m.party.Role != "" || tokens[k].text != "(" && tokens[k].text != "–" && tokens[k].text != "—") {
		return false
	}
	start := k + 1
	for start < len(tokens) && r.articles.has(tokens[start]) {
		start++
	}
	office := false
	end := start
	for end < len(tokens) && tokens[end].kind != punctuation && !r.relatives.has(tokens[end]) && end-start < 24 {
		if n, e := r.events.at(tokens[end:]); n > 0 && e.verb && !tokens[end].caps {
			break
		}
		if n := r.offices.at(tokens[end:]); n > 0 && end-start < 6 {
			office = true
		}
		if r.says.has(tokens[end]) || r.honorific(tokens[end:]) > 0 {
			break
		}
		end++
	}
	if !office || end == start {
		return false
	}
	end += r.portfolios(tokens, end)
	if m.party.Role != "" && (r.reading.Order == language.SOV || end == len(tokens) || !tokens[end].comma()) {
		return false // another's, who is named behind it
	}
	if s, _ := r.lastName(tokens, start, end); end-s >= 2 && !r.of.has(tokens[s-1]) && s > start {
		return false // "A B, Deputy Mayor C D": another person
	}
	if _, n, _ := r.nameBehindComma(tokens, end); n > 0 && m.to-m.from == 1 {
		return false // "under Labor, Shadow Minister for Ports, A B": the office is B's
	}
	if m.party.Role == "" {
		s := cover(tokens[start:end])
		m.party.Role, m.party.RoleSpan = s.Of(r.text), &s
	}
	m.to = end
	if end < len(tokens) && tokens[end].text == "," {
		m.to++
	}
	return true
}

// officeIn reports whether the words up to the next mark have one of an office.
func (r *reader) officeIn(tokens []token) bool {
	for i, t := range tokens {
		if t.kind == punctuation {
			return false
		}
		if r.offices.at(tokens[i:]) > 0 {
			return true
		}
	}
	return false
}

// portfolios returns how many tokens from a comma on go on telling what an
// office is for: ", Enterprise and Employment" behind "Minister for Jobs".
func (r *reader) portfolios(tokens []token, at int) int {
	k := at
	for k > 0 && k+1 < len(tokens) && tokens[k].comma() && r.portfolio.has(tokens[k-1]) {
		next := k + 1
		next += r.and.at(tokens[next:])
		from := next
		for next < len(tokens) && r.portfolio.has(tokens[next]) {
			next++
		}
		if n := r.and.at(tokens[next:]); next > from && n > 0 && next+n < len(tokens) && r.portfolio.has(tokens[next+n]) {
			next += n + 1
		}
		if next == from || r.officeIn(tokens[from:]) {
			break
		}
		k = next
	}
	return k - at
}
