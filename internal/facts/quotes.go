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
	speaker := "" // who spoke last
	named := ""   // who was named last
	open := false // the paragraph before left a quotation open
	for k, p := range body {
		parts := r.quotedIn(p)
		if len(parts) == 0 {
			open = false
			if who := r.lastPerson(p); who != "" {
				named = who
			}
			continue
		}
		who, says := r.speaker(p, parts)
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
		if !says && !mostly && !(open && starts) {
			open = false
			continue
		}
		open = false
		for _, q := range parts {
			content := q.span.Of(r.text)
			if !r.sentenceLike(content, q) || who == "" && !says {
				continue
			}
			found = append(found, desk.Quote{Text: content, Speaker: who, Span: q.span})
			open = q.open
		}
		if who != "" {
			speaker, named = who, who
		}
	}
	return found
}

// sentenceLike reports whether what stands between marks is said rather than
// named: it is long enough.
func (r *reader) sentenceLike(content string, q quoted) bool {
	words := strings.Count(content, " ") + 1
	if strings.IndexFunc(content, func(c rune) bool { return unicode.Is(unicode.Han, c) }) >= 0 {
		return utf8.RuneCountInString(content) >= 10
	}
	last, _ := utf8.DecodeLastRuneInString(content)
	next, _ := utf8.DecodeRuneInString(r.text[q.span[1]:])
	after, _ := utf8.DecodeRuneInString(strings.TrimLeft(r.text[min(len(r.text), q.outer[1]):], " "))
	ends := strings.ContainsRune(",.!?…،؟", last) || next == ',' || after == ',' || q.open
	if ends {
		return words >= 4
	}
	return words >= 7
}

// quotedIn returns what stands between quotation marks in a paragraph.
func (r *reader) quotedIn(p desk.Span) []quoted {
	var list []quoted
	text := r.text
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
		if i, size := r.closes(text[at:p[1]], c, closing); i >= 0 {
			q.span[1], q.outer[1], q.open = at+i, at+i+size, false
		} else if start != p[0] && !strings.HasPrefix(strings.TrimSpace(text[max(p[0], start-2):start]), ":") {
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

// speaker finds who says the quotations of a paragraph: the one named beside a
// verb of speaking outside the marks.
func (r *reader) speaker(p desk.Span, parts []quoted) (who string, says bool) {
	var outside []desk.Span
	at := p[0]
	for _, q := range parts {
		if q.outer[0] > at {
			outside = append(outside, desk.Span{at, q.outer[0]})
		}
		at = max(at, q.outer[1])
	}
	if at < p[1] {
		outside = append(outside, desk.Span{at, p[1]})
	}
	for i, piece := range outside {
		list := r.sentences(r.text, piece)
		if len(list) == 0 {
			continue
		}
		near, before := list[0], i == 0 && piece[0] == p[0]
		if before { // the last sentence before a quotation is the nearest
			near = list[len(list)-1]
		}
		tokens := r.tokens(near)
		verb := r.says.in(tokens)
		if verb < 0 {
			if before && strings.HasSuffix(strings.TrimSpace(piece.Of(r.text)), ":") {
				if name := r.speakerNear(tokens, len(tokens)); name != "" {
					return name, true
				}
			}
			continue
		}
		says = true
		if name := r.speakerNear(tokens, verb); name != "" {
			return name, true
		}
	}
	return "", says
}

// speakerNear is the person named nearest to a verb of speaking, as the text
// names her there.
func (r *reader) speakerNear(tokens []token, verb int) string {
	best, least := "", 1<<30
	for _, m := range r.mentions(tokens) {
		if m.kind == country || m.kind == office && !r.reading.Uncased || m.kind == organisation {
			continue
		}
		if r.governed(tokens, m.from) && m.kind != person && !r.reading.Uncased {
			continue
		}
		distance := min(abs(m.from-verb), abs(verb-m.to))
		if m.from > verb {
			distance = m.from - verb
		}
		if distance < least {
			best, least = r.withTitle(tokens, m), distance
		}
	}
	return best
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

// lastPerson is the person that a paragraph names last.
func (r *reader) lastPerson(p desk.Span) string {
	who := ""
	tokens := r.tokens(p)
	for _, m := range r.mentions(tokens) {
		if m.personal() {
			who = r.withTitle(tokens, m)
		}
	}
	return who
}

// introduced is who a paragraph says has spoken before it.
func (r *reader) introduced(p desk.Span) string {
	list := r.sentences(r.text, p)
	if len(list) == 0 {
		return ""
	}
	tokens := r.tokens(list[0])
	if v := r.says.in(tokens); v >= 0 {
		return r.speakerNear(tokens, v)
	}
	return ""
}

func abs(n int) int { return max(n, -n) }
