package facts

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/language"
)

// quotationMarks are the pairs of the nine languages: opening and closing. A
// straight mark closes itself, and careless typing opens with what closes.
var quotationMarks = map[rune]string{
	'“': "”\"", '”': "”", '«': "»", '„': "“”\"", '「': "」", '"': "\"”", '『': "』", '‘': "’", '\'': "'’", '»': "«",
}

// quoted is what stands between quotation marks.
type quoted struct {
	span  desk.Span // without the marks
	outer desk.Span // with them
	open  bool      // not closed: it goes on in the next paragraph
}

// voices are those who may be speaking at a place of a release.
type voices struct {
	people  []mention    // who was named before
	speaker string       // who spoke last
	named   string       // who was named last, before others whoever a sentence is about
	issuer  string       // whose words the release quotes where it names nobody
	parties []desk.Party // who acts in the release, and with whom
}

// person is who was named first, people who act in the release before others.
func (v *voices) person() string {
	for _, p := range v.parties {
		if slices.ContainsFunc(v.people, func(m mention) bool { return m.party.Name == p.Name }) {
			return p.Name
		}
	}
	for _, m := range v.people {
		if m.kind == person {
			return m.party.Name
		}
	}
	return ""
}

// quotes finds quotations of the body: words between quotation marks, of some
// length, that somebody says. A name or a term in marks is none. Who acts in
// the release speaks where a text is quoted and nobody is named.
func (r *reader) quotes(z zones, parties []desk.Party) []desk.Quote {
	var found []desk.Quote
	body := z.body
	v := voices{parties: parties}
	for _, m := range r.mentions(bounded(r.tokens(z.headline))) {
		if m.personal() {
			v.people = append(v.people, m)
		}
	}
	if first := r.sentences(r.text, z.lead); len(first) > 0 {
		v.issuer = r.teller(r.tokens(first[0]), &v)
	}
	if v.issuer == "" && len(parties) > 0 {
		v.issuer = parties[0].Name
	}
	quotations := make([][]quoted, len(body))
	last := -1 // paragraph that quotes
	for k, p := range body {
		if quotations[k] = r.quotedIn(p); len(quotations[k]) > 0 {
			last = k
		}
	}
	open := false // the paragraph before left a quotation open
	for k, p := range body[:last+1] {
		parts := quotations[k]
		if len(parts) == 0 {
			open = false
		} else {
			said := r.attributions(p, parts, &v)
			who, says := said.first()
			whole := 0
			for _, q := range parts {
				whole += q.span[1] - q.span[0]
			}
			starts := parts[0].outer[0] == p[0]
			mostly := starts && whole*5 >= (p[1]-p[0])*3
			switch {
			case who == "" && says && v.named != "" && !open:
				who = v.named
			case who == "" && (open || mostly || says):
				who = v.speaker
				if who == "" && mostly && k+1 < len(body) {
					who = r.introduced(body[k+1])
				}
				if who == "" {
					who = cmp.Or(v.named, v.issuer)
				}
			}
			told := who != "" && !says && r.ended(parts[len(parts)-1].span) && r.ended(desk.Span{p[0], max(p[0], parts[0].outer[0])})
			if !says && !mostly && !told && !(open && starts) {
				open = false
				r.take(p, &v)
				continue
			}
			open = false
			for i, q := range parts {
				content := q.span.Of(r.text)
				by := said[i].who
				if by == "" {
					by = who
				}
				alone := !said[i].says && !mostly && !starts && !r.ended(q.span) // neither said nor a sentence
				if alone || !r.sentenceLike(p, content, q) || by == "" && !says {
					continue
				}
				found = append(found, desk.Quote{Text: content, Speaker: by, Span: q.span})
				open = q.open
				who = by
			}
			if who != "" {
				v.speaker, v.named = who, who
			}
		}
		before := v.named
		r.take(p, &v)
		if len(parts) > 0 {
			v.named = before
		}
	}
	return found
}

// take adds the people that a paragraph names to those named before it.
func (r *reader) take(p desk.Span, v *voices) {
	const most = 64
	if last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(p.Of(r.text), closing+" ")); !strings.ContainsRune(".:!?。！？；：؟…", last) {
		return // a heading
	}
	tokens := r.tokens(p)
	for _, m := range r.mentions(tokens) {
		if !m.personal() {
			continue
		}
		if m.kind == person || !r.governed(tokens, m.from) { // "the port of Saint Ambrose"
			v.named = r.withTitle(tokens, m)
		}
		if len(v.people) < most {
			v.people = append(v.people, m)
		}
	}
	list := r.sentences(r.text, p)
	for i := len(list) - 1; i >= max(0, len(list)-2); i-- {
		if who := r.teller(r.tokens(list[i]), v); who != "" {
			v.named = who
			return
		}
	}
}

// sentenceLike reports whether what stands between marks is said rather than
// named: it is long enough.
func (r *reader) sentenceLike(p desk.Span, content string, q quoted) bool {
	words := strings.Count(content, " ") + 1
	if strings.IndexFunc(content, func(c rune) bool { return isHanRune(c) }) >= 0 {
		return utf8.RuneCountInString(content) >= 10 || utf8.RuneCountInString(content) >= 6 && (r.saidBehind(q) || r.saidAhead(p, q) || r.leadsUp(desk.Span{r.runeStart(max(0, q.outer[0]-4)), q.outer[0]}))
	}
	last, _ := utf8.DecodeLastRuneInString(content)
	next, _ := utf8.DecodeRuneInString(r.text[q.span[1]:])
	after, _ := utf8.DecodeRuneInString(strings.TrimLeft(r.text[min(len(r.text), q.outer[1]):], " "))
	ends := strings.ContainsRune(",.!?…،؟", last) || next == ',' || after == ',' || q.open
	leadsUp := r.leadsUp(desk.Span{r.runeStart(max(0, q.outer[0]-4)), q.outer[0]})
	ahead := r.saidAhead(p, q)
	if leadsUp && ahead {
		return words >= 2
	}
	if leadsUp || ahead || r.saidBehind(q) {
		return words >= 3
	}
	if ends {
		return words >= 4
	}
	return words >= 7 && !r.titleCase(q.span)
}

// titleCase reports whether all longer words of a piece have capitals, as in a
// title, where other nouns have none.
func (r *reader) titleCase(s desk.Span) bool {
	const long = 4 // bytes of a word
	if r.reading.NounCaps || r.reading.Uncased {
		return false
	}
	return !slices.ContainsFunc(r.tokens(s), func(t token) bool { return t.kind == word && !t.caps && len(t.text) > long })
}

// saidBehind reports whether a verb of speaking stands right behind a quotation,
// or near it behind a comma.
func (r *reader) saidBehind(q quoted) bool {
	end := min(len(r.text), q.outer[1]+60)
	if i := strings.IndexByte(r.text[q.outer[1]:end], '\n'); i >= 0 {
		end = q.outer[1] + i
	}
	end = max(q.outer[1], r.runeStart(end))
	behind := r.tokens(desk.Span{q.outer[1], end})
	goesOn := false
	for len(behind) > 0 && behind[0].kind == punctuation {
		goesOn = goesOn || behind[0].comma()
		behind = behind[1:]
	}
	return r.says.at(behind) > 0 || goesOn && r.says.in(behind) >= 0
}

// saidAhead reports whether a verb of speaking stands before a quotation in its
// sentence and leads up to it: with a comma, a word such as "that", or nothing
// between them.
func (r *reader) saidAhead(p desk.Span, q quoted) bool {
	const near = 120 // bytes
	before := r.tokens(desk.Span{r.runeStart(max(p[0], q.outer[0]-near)), q.outer[0]})
	k := r.lastSaid(before)
	if k < 0 {
		return false
	}
	last := before[len(before)-1]
	for _, t := range before[k:] {
		if t.kind == punctuation && strings.ContainsAny(t.text, ".!?…。؟") {
			return false
		}
	}
	return last.comma() || colon(last) || r.that.has(last) || k+r.tells.at(before[k:]) == len(before) || r.fragment(q, slices.ContainsFunc(before[k:], r.that.has))
}

// fragment reports whether a quotation is the end of somebody's sentence within
// the sentence that a verb of speaking begins: "he said that the port “will need
// five hundred hands”". It goes on in small letters, and nothing comes behind it;
// without a word such as "that" it must be the longer.
func (r *reader) fragment(q quoted, that bool) bool {
	const least, alone = 4, 5 // words
	content := q.span.Of(r.text)
	first, _ := utf8.DecodeRuneInString(content)
	next, _ := utf8.DecodeRuneInString(r.text[q.outer[1]:])
	words := len(strings.Fields(content))
	if words < least || !that && words < alone || q.outer[1] < len(r.text) && !strings.ContainsRune(".,;،؛\n", next) {
		return false
	}
	return unicode.IsLower(first) || r.headsFirst() && that
}

// quotedIn returns what stands between quotation marks in a paragraph, and what
// is said in one that begins with a dash, as dialogue does.
func (r *reader) quotedIn(p desk.Span) []quoted {
	if q, ok := dialogue(r.text, p); ok {
		if list := r.interrupted(q); len(list) > 1 || len(list) == 1 && list[0].span != q.span {
			return list
		}
	}
	var list []quoted
	text := r.text
	endless := map[rune]bool{} // marks that nothing closes from here on
	for at := p[0]; at < p[1]; {
		c, size := utf8.DecodeRuneInString(text[at:])
		start := at
		at += size
		closing, ok := quotationMarks[c]
		if !ok {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(text[p[0]:start])
		next, _ := utf8.DecodeRuneInString(strings.TrimLeft(text[at:p[1]], " \u00a0\u202f"))
		single := c == '\'' || c == '‘'
		if (unicode.IsLetter(before) && !isHanRune(before) || unicode.IsDigit(before)) && (single || c == '"' || c == '”' || c == '»') {
			continue // an apostrophe, inches, a mark that closes
		}
		if c == '”' && start > p[0] && !unicode.IsSpace(before) || c == '»' && start > p[0] {
			continue
		}
		if single && !unicode.IsUpper(next) || !unicode.IsLetter(next) && !unicode.IsDigit(next) && !strings.ContainsRune("¿¡[(…", next) {
			continue
		}
		q := quoted{open: true, span: desk.Span{at, p[1]}, outer: desk.Span{start, p[1]}}
		i, width := -1, 0
		if !endless[c] {
			i, width = r.closes(text[at:p[1]], c, closing)
		}
		if i >= 0 {
			q.span[1], q.outer[1], q.open = at+i, at+i+width, false
		} else if endless[c] = true; start != p[0] && !strings.HasPrefix(strings.TrimSpace(text[max(p[0], start-2):start]), ":") && !strings.HasPrefix(strings.TrimSpace(text[p[1]:]), string(c)) {
			continue // neither closed nor at the start of its paragraph, and the next does not go on with it
		}
		q.span = trim(text, q.span)
		if !q.span.Empty() {
			list = append(list, r.interrupted(q)...)
		}
		at = q.outer[1]
	}
	return list
}

// dialogue is a paragraph that begins with a dash, as if it were quoted.
func dialogue(text string, p desk.Span) (quoted, bool) {
	c, size := utf8.DecodeRuneInString(p.Of(text))
	if c != '–' && c != '—' && c != '-' {
		return quoted{}, false
	}
	return quoted{span: trim(text, desk.Span{p[0] + size, p[1]}), outer: p}, true
}

// interrupted takes a quotation apart at the words within its marks that tell
// who says it: «A, – said X. – B», « A, explique X, B ».
func (r *reader) interrupted(q quoted) []quoted {
	if q.span.Empty() || !strings.ContainsAny(q.span.Of(r.text), "–—-,") {
		return []quoted{q}
	}
	var list []quoted
	tokens := r.tokens(q.span)
	for i := 1; i+1 < len(tokens); i++ {
		end := r.insertion(tokens, i)
		if end == 0 {
			continue
		}
		cut := i
		for cut > 1 && tokens[cut-1].comma() {
			cut--
		}
		part := quoted{span: trim(r.text, desk.Span{q.span[0], tokens[cut-1].span[1]}), outer: desk.Span{q.outer[0], tokens[i].span[0]}}
		if !part.span.Empty() {
			list = append(list, part)
		}
		for end+1 < len(tokens) && strings.ContainsAny(tokens[end+1].text, ".,") && tokens[end+1].kind == punctuation { // "—said X—. B"
			end++
		}
		if end+1 >= len(tokens) {
			return list
		}
		q.outer[0] = tokens[end].span[1]
		q.span = trim(r.text, desk.Span{q.outer[0], q.span[1]})
		i = end + 1
	}
	return append(list, q)
}

// insertion is the dash or comma that ends the words within a quotation that
// tell who says it and that start with the one at a token; 0 where no such
// words stand there.
func (r *reader) insertion(tokens []token, i int) int {
	const most = 24 // tokens that such words have
	dash := isDash(tokens[i])
	if !dash && !tokens[i].comma() {
		return 0
	}
	verb := max(r.says.at(tokens[i+1:]), r.reads.at(tokens[i+1:]))
	if verb == 0 || dash && tokens[i-1].kind != punctuation && !tokens[i+1].glued { // "this – says a lot"
		return 0
	}
	end := i + 1
	for end < len(tokens) && end-i < most && !isDash(tokens[end]) && (dash || !tokens[end].comma()) {
		end++
	}
	if end-i == most || !dash && !r.namesAt(tokens, i+1+verb, end) {
		return 0
	}
	return end
}

// namesAt reports whether somebody is named at a token, an article aside.
func (r *reader) namesAt(tokens []token, at, end int) bool {
	for at < end && r.articles.has(tokens[at]) {
		at++
	}
	if at >= end {
		return strings.Contains(tokens[at-1].lower, "-") // "explique-t-elle"
	}
	m, ok := r.mentionAt(tokens, at)
	return ok && (m.personal() || m.kind == office)
}

func colon(t token) bool { return t.text == ":" || t.text == "：" }

func isDash(t token) bool { return t.text == "–" || t.text == "—" || t.text == "-" }

// closes finds the mark that closes a quotation; pairs of the same kind may be
// nested within it.
func (r *reader) closes(text string, open rune, closing string) (at, size int) {
	depth := 0
	for i, c := range text {
		if c == open && !strings.ContainsRune(closing, open) {
			depth++
			continue
		}
		if !strings.ContainsRune(closing, c) {
			continue
		}
		n := utf8.RuneLen(c)
		next, _ := utf8.DecodeRuneInString(text[i+n:])
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		if c == '\'' || c == '’' && open != '“' {
			if unicode.IsLetter(next) || unicode.IsLetter(before) && strings.HasPrefix(text[i+n:], " ") && unicode.IsLower(rune(strings.TrimLeft(text[i+n:], " ")[0])) && before == 's' {
				continue // an apostrophe
			}
		}
		if c == '"' && (unicode.IsLetter(next) || unicode.IsSpace(before) && i > 0) && !isHanRune(next) {
			continue
		}
		if depth > 0 {
			depth--
			continue
		}
		return i, n
	}
	return -1, 0
}

// attribution is who says a quotation; says tells that a verb of speaking or a
// colon stands beside it, titled that its speaker has an office that nobody was
// said to hold, gender that a pronoun names her or him.
type attribution struct {
	who          string
	says, titled bool
	gender       desk.Gender
}

type attributions []attribution

// first is the first speaker that is named, and whether anybody speaks.
func (a attributions) first() (who string, says bool) {
	for _, x := range a {
		if who == "" {
			who = x.who
		}
		says = says || x.says
	}
	return who, says
}

// attributions finds who says each quotation of a paragraph: the one named in
// the sentence around it, behind it first. One without a name has the speaker
// of the one before.
func (r *reader) attributions(p desk.Span, parts []quoted, v *voices) attributions {
	said := make(attributions, len(parts))
	for i, q := range parts {
		from, to := p[0], p[1]
		if i > 0 {
			from = parts[i-1].outer[1]
		}
		if i+1 < len(parts) {
			to = parts[i+1].outer[0]
		}
		before, after := r.besides(desk.Span{from, q.outer[0]}, true), r.besides(desk.Span{q.outer[1], to}, false)
		ahead := r.reading.Order != language.SOV && r.saidAhead(desk.Span{from, p[1]}, q)
		if i > 0 && !before.Empty() && !ahead && !r.leadsUp(before) && before[0] <= from+2 && r.subjectAhead(before, after, v) == "" {
			before = desk.Span{} // it belongs to the quotation before
		}
		if i+1 < len(parts) && !after.Empty() && r.leadsUp(after) {
			after = desk.Span{} // it belongs to the one behind
		}
		said[i] = r.attributed(before, after, ahead, v)
		if !said[i].says && !after.Empty() && runsOn(r.text, q, after) {
			if who := r.verbless(r.tokens(after), v); who != "" {
				said[i] = attribution{who: who, says: true}
			}
		}
		if said[i].who == "" && said[i].gender != "" {
			said[i].who = r.lastOf(said[i].gender, desk.Span{from, q.outer[0]}, v)
		}
		if said[i].who == "" && said[i].says {
			said[i].who = r.understood(desk.Span{from, q.outer[0]}, v)
		}
		if said[i].who == "" && said[i].titled {
			said[i].who = v.person()
		}
		if said[i].who == "" && i > 0 {
			said[i].who = said[i-1].who
		}
	}
	return said
}

// runsOn reports whether a sentence goes on behind a quotation with a comma or
// a dash.
func runsOn(text string, q quoted, after desk.Span) bool {
	last, _ := utf8.DecodeLastRuneInString(q.span.Of(text))
	first, _ := utf8.DecodeRuneInString(after.Of(text))
	return last == ',' || strings.ContainsRune(",،，–—-", first) && after[0] <= q.outer[1]+2
}

// verbless is who is named right behind a quotation and a small word or two,
// which then must be a verb of speaking, however rare: "…", chuckled A B.
func (r *reader) verbless(tokens []token, v *voices) string {
	for len(tokens) > 0 && tokens[0].kind == punctuation {
		tokens = tokens[1:]
	}
	if r.reading.Order != language.SVO || r.reading.Uncased || len(tokens) < 2 || tokens[0].kind != word || tokens[0].caps || r.function(tokens[0]) && !r.passive.has(tokens[0]) || r.stopsBut(tokens) {
		return ""
	}
	const most = 2 // words of the verb
	for k := 1; k <= most && k < len(tokens); k++ {
		if m, ok := r.mentionAt(tokens, k); ok {
			if m.personal() || m.kind == name && v.knows(lastWord(m.party.Name)) {
				return r.withTitle(tokens, m)
			}
			return ""
		}
		if tokens[k].caps || tokens[k].kind != word || r.function(tokens[k]) && !r.articles.has(tokens[k]) {
			return ""
		}
		if r.articles.has(tokens[k]) && k+1 < len(tokens) {
			if m, ok := r.mentionAt(tokens, k+1); ok && m.kind == person { // "the head of the fund, A B"
				return r.withTitle(tokens, m)
			}
			return r.titleBehind(tokens[k+1:], v)
		}
	}
	return ""
}

// stopsBut reports whether tokens start with a word that begins another part of
// a sentence and so is no verb.
func (r *reader) stopsBut(tokens []token) bool {
	return r.relatives.has(tokens[0]) || r.breaks.at(tokens) > 0 || r.purposes.at(tokens) > 0 || r.places.at(tokens) > 0 || r.topics.at(tokens) > 0 || r.with.at(tokens) > 0 || r.by.at(tokens) > 0 || r.passive.has(tokens[0]) && r.articles.has(tokens[1])
}

// titleBehind is who was named with the words, three at most, that tokens start
// with.
func (r *reader) titleBehind(tokens []token, v *voices) string {
	const most = 3
	for n := min(most, len(tokens)); n > 0; n-- {
		phrase := strings.ToLower(cover(tokens[:n]).Of(r.text))
		for i := len(v.people) - 1; i >= 0; i-- {
			m := v.people[i]
			if strings.EqualFold(m.party.Role, phrase) || strings.HasSuffix(r.before(m), phrase) || strings.HasPrefix(strings.ToLower(m.party.Name), phrase+" ") {
				return m.party.Name
			}
		}
	}
	return ""
}

// pronounBeside is the gender of the pronoun next to a verb of speaking: "she
// said", "a-t-elle dit".
func (r *reader) pronounBeside(tokens []token, verb int) desk.Gender {
	const reach = 2 // words on each side
	for k := max(0, verb-reach); k < min(len(tokens), verb+r.says.at(tokens[verb:])+reach); k++ {
		last := r.wordOf(tokens[k].lower[strings.LastIndexByte(tokens[k].lower, '-')+1:], "")
		switch {
		case r.she.has(last):
			return desk.Feminine
		case r.he.has(last):
			return desk.Masculine
		}
	}
	return ""
}

// lastOf is who was named last of those that are known to be of a gender.
func (r *reader) lastOf(g desk.Gender, before desk.Span, v *voices) string {
	const near = 600 // bytes
	if !before.Empty() {
		before[0] = max(before[0], r.runeStart(before[1]-near))
		tokens := r.tokens(before)
		list := r.mentions(tokens)
		for i := len(list) - 1; i >= 0; i-- {
			if known := r.gender(list[i].party); list[i].personal() && (known == g || known == "" && list[i].kind == person) {
				return r.withTitle(tokens, list[i])
			}
		}
	}
	for i := len(v.people) - 1; i >= 0; i-- {
		if r.gender(v.people[i].party) == g {
			return v.people[i].party.Name
		}
	}
	return ""
}

// gender is that of a person as an honorific or the ending of the family name
// tells; "" where neither does.
func (r *reader) gender(p desk.Party) desk.Gender {
	family := r.wordOf(strings.ToLower(lastWord(p.Name)), "")
	switch {
	case p.Gender != "":
		return p.Gender
	case family.ends(r.reading.HerEndings):
		return desk.Feminine
	case family.ends(r.reading.HisEndings):
		return desk.Masculine
	}
	return ""
}

// understood is who speaks where the words beside a quotation name nobody:
// whoever the sentences before it in its paragraph say has spoken, or are about.
func (r *reader) understood(before desk.Span, v *voices) string {
	const near = 600 // bytes
	if before.Empty() {
		return ""
	}
	before[0] = max(before[0], r.runeStart(before[1]-near))
	list := r.sentences(r.text, before)
	for i := len(list) - 1; i >= 0; i-- {
		tokens := r.tokens(list[i])
		if verb := r.says.in(tokens); verb >= 0 {
			if who, _ := r.speakerNear(tokens, verb, v); who != "" {
				return who
			}
		}
		if who := r.teller(tokens, v); who != "" {
			return who
		}
		if who := r.onlyPerson(tokens); who != "" && i >= len(list)-2 {
			return who
		}
		if subject, _ := r.subject(tokens); r.titledFirst(subject) {
			return v.person()
		}
	}
	return ""
}

// onlyPerson is whom a sentence names, if it names one person.
func (r *reader) onlyPerson(tokens []token) string {
	who := ""
	for _, m := range r.mentions(tokens) {
		if m.kind != person {
			continue
		}
		if who != "" {
			return ""
		}
		who = r.withTitle(tokens, m)
	}
	return who
}

// titledFirst reports whether an office stands at the start of a sentence.
func (r *reader) titledFirst(tokens []token) bool {
	for len(tokens) > 0 && r.articles.has(tokens[0]) {
		tokens = tokens[1:]
	}
	return r.offices.at(tokens) > 0
}

// besides is the sentence of a piece outside quotation marks that lies next to
// the quotation behind it or before it.
func (r *reader) besides(piece desk.Span, behind bool) desk.Span {
	if piece.Empty() {
		return desk.Span{}
	}
	const near = 600 // bytes beside a quotation in which its speaker is looked for
	if behind && piece[1]-piece[0] > near {
		piece[0] = r.runeStart(piece[1] - near)
	} else if !behind && piece[1]-piece[0] > near {
		piece[1] = r.runeStart(piece[0] + near)
	}
	list := r.sentences(r.text, piece)
	if len(list) == 0 {
		return desk.Span{}
	}
	if behind {
		return list[len(list)-1]
	}
	return list[0]
}

// runeStart is the offset at or before another at which a character starts.
func (r *reader) runeStart(at int) int {
	for at > 0 && at < len(r.text) && !utf8.RuneStart(r.text[at]) {
		at--
	}
	return at
}

// leadsUp reports whether a piece leads up to the quotation behind it: it ends
// with a colon, or goes on without an end of its own.
func (r *reader) leadsUp(piece desk.Span) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(piece.Of(r.text)))
	return last == ':' || last == '：'
}

// attributed reads who says a quotation from the sentences beside it: the one
// behind it first, unless a verb of speaking leads up to it.
func (r *reader) attributed(before, after desk.Span, ahead bool, v *voices) attribution {
	var a attribution
	if who := r.subjectAhead(before, after, v); who != "" {
		return attribution{who: who, says: true}
	}
	pieces := []desk.Span{after, before}
	if ahead {
		slices.Reverse(pieces)
	}
	for _, piece := range pieces {
		if piece.Empty() {
			continue
		}
		tokens := r.tokens(piece)
		verb := r.says.in(tokens)
		if piece == before {
			verb = r.lastSaid(tokens)
		}
		reads := verb < 0 && r.reads.in(tokens) >= 0
		if reads {
			verb = r.reads.in(tokens)
		}
		if piece == before && verb < 0 && r.ended(piece) {
			a.who = r.teller(tokens, v)
			return a
		}
		switch {
		case verb >= 0:
			a.says = true
		case piece == before && r.leadsUp(piece):
			verb = len(tokens)
		case piece == before && a.says && !r.ended(piece): // X, "…" said
			verb = len(tokens)
		case piece == before && len(tokens) < 12 && tokens[len(tokens)-1].comma(): // For X, "…"
			verb = len(tokens)
		default:
			continue
		}
		titled := false
		a.who, titled = r.speakerNear(tokens, verb, v)
		a.titled = a.titled || titled
		if a.who == "" && verb < len(tokens) {
			a.gender = r.pronounBeside(tokens, verb)
		}
		if a.who == "" && reads && !titled {
			a.who = cmp.Or(r.bodyIn(tokens), v.issuer)
		}
		if a.who != "" {
			a.says = true
			return a
		}
	}
	return a
}

// subjectAhead is who is named right before a quotation whose verb stands right
// behind it, where the verb ends a sentence: "A B “…” dedi, C ise “…” diye konuştu".
func (r *reader) subjectAhead(before, after desk.Span, v *voices) string {
	const near = 4 // tokens
	if r.reading.Order != language.SOV || before.Empty() || after.Empty() || r.ended(before) || r.leadsUp(before) || r.says.at(r.tokens(after)) == 0 {
		return ""
	}
	tokens := r.tokens(before)
	list := r.mentions(tokens)
	if len(list) == 0 || len(tokens)-list[len(list)-1].to > near {
		return ""
	}
	who, _ := r.speakerNear(tokens, len(tokens), v)
	return who
}

// bodyIn is the body whose words a text is said to give: "heißt es in der
// Begründung der Jury".
func (r *reader) bodyIn(tokens []token) string {
	for _, m := range r.mentions(tokens) {
		if m.kind == organisation {
			return m.party.Name
		}
	}
	return ""
}

// lastSaid is where the last verb of speaking is among tokens, -1 for none.
func (r *reader) lastSaid(tokens []token) int {
	for i := len(tokens) - 1; i >= 0; i-- {
		if r.says.at(tokens[i:]) > 0 {
			return i
		}
	}
	return -1
}

// teller is whom a sentence begins with. A quotation that follows it as a
// sentence of its own is hers: "A B praised the crew. “…”"
func (r *reader) teller(tokens []token, v *voices) string {
	subject, _ := r.subject(bounded(tokens))
	for m := range r.eachMention(subject) {
		if m.from > 2 {
			break
		}
		if m.personal() {
			return r.withTitle(subject, m)
		}
		if m.kind == office {
			return r.holds(subject[m.from:m.to], v)
		}
	}
	return ""
}

// ended reports whether a piece ends like a sentence.
func (r *reader) ended(piece desk.Span) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(piece.Of(r.text)))
	return strings.ContainsRune(".!?。！？؟…", last)
}

// speakerNear is the person named nearest to a verb of speaking, as the text
// names her there. An office alone stands for the one who was said to hold it;
// titled tells that there is one, but nobody was.
func (r *reader) speakerNear(tokens []token, verb int, v *voices) (who string, titled bool) {
	if verb < len(tokens) {
		if who = r.familyBehind(tokens[verb:], v); who != "" {
			return who, false
		}
	}
	least := 1 << 30
	for _, m := range r.mentions(tokens) {
		if m.kind == country || m.kind == organisation || m.kind == group {
			continue
		}
		if verb < len(tokens) && m.from > verb && m.from < verb+r.says.at(tokens[verb:]) {
			continue // within the verb
		}
		name := r.withTitle(tokens, m)
		distance := min(abs(m.from-verb), abs(verb-m.to))
		if m.from > verb {
			distance = m.from - verb
		}
		switch {
		case m.kind == office:
			if name = r.holds(tokens[m.from:m.to], v); name == "" {
				titled = titled || !r.governed(tokens, m.from)
				continue
			}
		case !m.personal() && v.knows(lastWord(m.party.Name)): // a family name
		case m.personal() && m.from <= 1 && verb == len(tokens): // "For A B, “…”"
		case m.kind != person && m.from > 0 && (r.governed(tokens, m.from) && !r.reading.Uncased || r.places.at(tokens[m.from-1:]) == 1):
			continue
		case !m.personal() && r.reading.NounCaps && !r.behindVerb(tokens, verb, m.from):
			continue // any noun
		case m.kind != person && r.reading.Uncased:
			distance += doubt
			if r.reading.Unspaced && r.placeAhead(tokens, m.from) {
				continue
			}
		}
		if distance < least {
			who, least = name, distance
		}
	}
	if who == "" && verb < len(tokens) {
		who = r.described(tokens, verb, v)
	}
	return who, titled && who == ""
}

// placeAhead reports whether the words before a token, up to a mark, tell where.
func (r *reader) placeAhead(tokens []token, at int) bool {
	const most = 8
	for k := at - 1; k >= max(0, at-most) && tokens[k].kind != punctuation; k-- {
		if r.places.at(tokens[k:]) > 0 {
			return true
		}
	}
	return false
}

// doubt is how many tokens farther a phrase counts that may be anything, in a
// script without capitals.
const doubt = 40

// behindVerb reports whether a token stands right behind a verb.
func (r *reader) behindVerb(tokens []token, verb, at int) bool {
	return verb < len(tokens) && at == verb+max(1, r.says.at(tokens[verb:]))
}

// knows reports whether somebody of this family name was named.
func (v *voices) knows(family string) bool {
	return slices.ContainsFunc(v.people, func(m mention) bool { return lastWord(m.party.Name) == family })
}

// familyBehind is the person named before whose family name alone stands behind
// a verb, in a script without capitals.
func (r *reader) familyBehind(tokens []token, v *voices) string {
	const reach = 4
	if !r.headsFirst() {
		return ""
	}
	for _, t := range tokens[:min(len(tokens), reach)] {
		for _, p := range v.people {
			if t.kind == word && lastWord(p.party.Name) == t.text {
				return p.party.Name
			}
		}
	}
	return ""
}

// described is who is meant by a noun with an article beside a verb: "a confié
// la romancière", "the harbour master said".
func (r *reader) described(tokens []token, verb int, v *voices) string {
	k := verb + r.says.at(tokens[verb:])
	if k > verb && k+1 < len(tokens) && r.articles.has(tokens[k]) && tokens[k+1].kind == word && !r.function(tokens[k+1]) {
		return cmp.Or(r.titleBehind(tokens[k+1:], v), r.holds(tokens[k+1:k+2], v), v.person())
	}
	const most = 4 // words before the verb
	for from := verb - 1; from >= max(0, verb-most); from-- {
		if r.articles.has(tokens[from]) && from+1 < verb {
			return r.titleBehind(tokens[from+1:verb], v)
		}
	}
	return ""
}

// holds is who was named with an office before.
func (r *reader) holds(words []token, v *voices) string {
	const letters = 6 // by which the words of an office are one, in any case
	for _, t := range words {
		if !r.articles.has(t) {
			words = []token{t}
			break
		}
	}
	for i := len(v.people) - 1; i >= 0; i-- {
		role := strings.ToLower(v.people[i].party.Role)
		for _, w := range []string{words[0].lower, words[0].bare} {
			if w != "" && (r.roleHas(role, firstRunes(w, letters)) || strings.HasSuffix(r.before(v.people[i]), w)) {
				return v.people[i].party.Name
			}
		}
	}
	return ""
}

// roleHas reports whether a word of a role starts with some letters. Where words
// are written together, it may stand within one: "Verkehrsministerin".
func (r *reader) roleHas(role, letters string) bool {
	if r.reading.NounCaps || r.reading.Uncased {
		return strings.Contains(role, letters)
	}
	return strings.Contains(" "+role, " "+letters)
}

// before is the text right before a person's name, in small letters.
func (r *reader) before(m mention) string {
	const near = 40 // bytes
	at := m.party.Span[0]
	return strings.ToLower(strings.TrimRight(r.text[r.runeStart(max(0, at-near)):at], " ,\u00a0"))
}

// withTitle is a person's name with the honorific before it.
func (r *reader) withTitle(tokens []token, m mention) string {
	s := m.party.Span
	for k := m.from; k < m.to; k++ {
		if tokens[k].span[0] >= s[0] {
			break
		}
		if r.honorific(tokens[k:]) > 0 && tokens[k].caps {
			return r.text[tokens[k].span[0]:s[1]]
		}
	}
	return m.party.Name
}

// introduced is who a paragraph says has spoken before it.
func (r *reader) introduced(p desk.Span) string {
	list := r.sentences(r.text, p)
	if len(list) == 0 {
		return ""
	}
	tokens := r.tokens(list[0])
	if v := r.says.in(tokens); v >= 0 {
		who, _ := r.speakerNear(tokens, v, &voices{})
		return who
	}
	return ""
}

func abs(n int) int { return max(n, -n) }
