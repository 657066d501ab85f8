package facts

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
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

// quotes finds quotations of the body: words between quotation marks, of some
// length, that somebody says. A name or a term in marks is none.
func (r *reader) quotes(body []desk.Span) []desk.Quote {
	var found []desk.Quote
	var people []mention // who was named before
	speaker := ""        // who spoke last
	named := ""          // who was named last
	open := false        // the paragraph before left a quotation open
	for k, p := range body {
		parts := r.quotedIn(p)
		if len(parts) == 0 {
			open = false
		} else {
			said := r.attributions(p, parts, people)
			who, says := said.first()
			whole := 0
			for _, q := range parts {
				whole += q.span[1] - q.span[0]
			}
			starts := parts[0].outer[0] == p[0]
			mostly := starts && whole*5 >= (p[1]-p[0])*3
			switch {
			case who == "" && says && named != "" && !open:
				who = named
			case who == "" && (open || mostly || says):
				who = speaker
				if who == "" && mostly && k+1 < len(body) {
					who = r.introduced(body[k+1])
				}
				if who == "" {
					who = named
				}
			}
			told := who != "" && !says && r.ended(parts[len(parts)-1].span) && r.ended(desk.Span{p[0], max(p[0], parts[0].outer[0])})
			if !says && !mostly && !told && !(open && starts) {
				open = false
				people, named = r.take(p, people, named)
				continue
			}
			open = false
			for i, q := range parts {
				content := q.span.Of(r.text)
				by := said[i].who
				if by == "" {
					by = who
				}
				if !r.sentenceLike(content, q) || by == "" && !says {
					continue
				}
				found = append(found, desk.Quote{Text: content, Speaker: by, Span: q.span})
				open = q.open
				who = by
			}
			if who != "" {
				speaker, named = who, who
			}
		}
		before := named
		people, named = r.take(p, people, named)
		if len(parts) > 0 {
			named = before
		}
	}
	return found
}

// take adds the people that a paragraph names to those named before it.
func (r *reader) take(p desk.Span, people []mention, named string) ([]mention, string) {
	if !r.prose(p) { // a heading
		return people, named
	}
	tokens := r.tokens(p)
	for _, m := range r.mentions(tokens) {
		if !m.personal() {
			continue
		}
		named = r.withTitle(tokens, m)
		if m.kind == person && len(people) < 64 {
			people = append(people, m)
		}
	}
	return people, named
}

// sentenceLike reports whether what stands between marks is said rather than
// named: it is long enough.
func (r *reader) sentenceLike(content string, q quoted) bool {
	words := strings.Count(content, " ") + 1
	if strings.IndexFunc(content, func(c rune) bool { return unicode.Is(unicode.Han, c) }) >= 0 {
		return utf8.RuneCountInString(content) >= 10 || utf8.RuneCountInString(content) >= 6 && (r.saidBehind(q) || r.leadsUp(desk.Span{r.runeStart(max(0, q.outer[0]-4)), q.outer[0]}))
	}
	last, _ := utf8.DecodeLastRuneInString(content)
	next, _ := utf8.DecodeRuneInString(r.text[q.span[1]:])
	after, _ := utf8.DecodeRuneInString(strings.TrimLeft(r.text[min(len(r.text), q.outer[1]):], " "))
	ends := strings.ContainsRune(",.!?…،؟", last) || next == ',' || after == ',' || q.open
	if r.saidBehind(q) || r.leadsUp(desk.Span{r.runeStart(max(0, q.outer[0]-4)), q.outer[0]}) {
		return words >= 3
	}
	if ends {
		return words >= 4
	}
	return words >= 7
}

// saidBehind reports whether a verb of speaking stands right behind a quotation.
func (r *reader) saidBehind(q quoted) bool {
	end := min(len(r.text), q.outer[1]+60)
	if i := strings.IndexByte(r.text[q.outer[1]:end], '\n'); i >= 0 {
		end = q.outer[1] + i
	}
	end = max(q.outer[1], r.runeStart(end))
	behind := r.tokenize(r.text, desk.Span{q.outer[1], end})
	for len(behind) > 0 && behind[0].kind == punctuation {
		behind = behind[1:]
	}
	return r.says.at(behind) > 0
}

// quotedIn returns what stands between quotation marks in a paragraph.
func (r *reader) quotedIn(p desk.Span) []quoted {
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
		if (unicode.IsLetter(before) && !unicode.Is(unicode.Han, before) || unicode.IsDigit(before)) && (single || c == '"' || c == '”' || c == '»') {
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
		} else if endless[c] = true; start != p[0] && !strings.HasPrefix(strings.TrimSpace(text[max(p[0], start-2):start]), ":") {
			continue // neither closed nor at the start of its paragraph
		}
		q.span = trim(text, q.span)
		if !q.span.Empty() {
			list = append(list, q)
		}
		at = q.outer[1]
	}
	return list
}

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
		if c == '"' && (unicode.IsLetter(next) || unicode.IsSpace(before) && i > 0) && !unicode.Is(unicode.Han, next) {
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
// colon stands beside it.
type attribution struct {
	who  string
	says bool
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
func (r *reader) attributions(p desk.Span, parts []quoted, people []mention) attributions {
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
		if i > 0 && !before.Empty() && !r.leadsUp(before) && before[0] <= from+2 {
			before = desk.Span{} // it belongs to the quotation before
		}
		if i+1 < len(parts) && !after.Empty() && r.leadsUp(after) {
			after = desk.Span{} // it belongs to the one behind
		}
		said[i] = r.attributed(before, after, people)
		if said[i].who == "" && i > 0 {
			said[i].who = said[i-1].who
		}
	}
	return said
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

func (r *reader) attributed(before, after desk.Span, people []mention) attribution {
	var a attribution
	for _, piece := range []desk.Span{after, before} {
		if piece.Empty() {
			continue
		}
		tokens := r.tokens(piece)
		verb := r.says.in(tokens)
		if piece == before && verb < 0 && r.ended(piece) {
			a.who = r.teller(tokens)
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
		if a.who = r.speakerNear(tokens, verb, people); a.who != "" {
			a.says = true
			return a
		}
	}
	return a
}

// teller is the person whom a sentence begins with. A quotation that follows it
// as a sentence of its own is hers: "A B praised the crew. “…”"
func (r *reader) teller(tokens []token) string {
	subject, _ := r.subject(tokens)
	for _, m := range r.mentions(subject) {
		if m.from > 2 {
			break
		}
		if m.personal() {
			return r.withTitle(subject, m)
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
// names her there. An office alone stands for the one who was said to hold it.
func (r *reader) speakerNear(tokens []token, verb int, people []mention) string {
	best, least := "", 1<<30
	for _, m := range r.mentions(tokens) {
		if m.kind == country || m.kind == organisation || m.kind == group {
			continue
		}
		who := r.withTitle(tokens, m)
		if m.kind == office {
			if who = r.holder(tokens[m.from:m.to], people); who == "" && !r.reading.Uncased {
				continue
			}
		}
		if r.governed(tokens, m.from) && m.kind != person && !r.reading.Uncased {
			continue
		}
		distance := min(abs(m.from-verb), abs(verb-m.to))
		if m.from > verb {
			distance = m.from - verb
		}
		if distance < least {
			best, least = who, distance
		}
	}
	if best == "" && verb < len(tokens) {
		best = r.familyBehind(tokens[verb:], people)
	}
	return best
}

// familyBehind is the person named before whose family name alone stands behind
// a verb, in a script without capitals.
func (r *reader) familyBehind(tokens []token, people []mention) string {
	const reach = 4
	if !r.headsFirst() {
		return ""
	}
	for _, t := range tokens[:min(len(tokens), reach)] {
		for _, p := range people {
			if t.kind == word && lastWord(p.party.Name) == t.text {
				return p.party.Name
			}
		}
	}
	return ""
}

// holder is who was named with an office before; where nobody was, the one
// named first, of whom the release is.
func (r *reader) holder(words []token, people []mention) string {
	for i := len(people) - 1; i >= 0; i-- {
		role := strings.ToLower(people[i].party.Role)
		if role != "" && strings.Contains(role, firstRunes(words[0].lower, 6)) {
			return people[i].party.Name
		}
	}
	if len(people) > 0 {
		return people[0].party.Name
	}
	return ""
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
		return r.speakerNear(tokens, v, nil)
	}
	return ""
}

func abs(n int) int { return max(n, -n) }
