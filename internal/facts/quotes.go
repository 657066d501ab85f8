package facts

import (
	"strings"
	"unicode/utf8"

	"attache/internal/desk"
)

// quotationMarks are the pairs of the nine languages: opening and closing.
var quotationMarks = map[rune]string{'“': "”", '«': "»", '„': "“”", '「': "」", '"': "\"", '『': "』"}

// quotes finds quotations of the body: words between quotation marks, of some
// length, that somebody says. A name or a term in marks is none.
func (r *reader) quotes(body []desk.Span, people []desk.Party) []desk.Quote {
	var found []desk.Quote
	last := "" // who spoke last
	for _, p := range body {
		for _, q := range quoted(r.text, p) {
			content := q.Of(r.text)
			if strings.Count(content, " ") < 4 && utf8.RuneCountInString(content) < 25 {
				continue
			}
			speaker, says := r.speaker(p, q, people)
			if speaker == "" {
				speaker = last
			}
			if !says && speaker == "" {
				continue
			}
			last = speaker
			found = append(found, desk.Quote{Text: content, Speaker: speaker, Span: q})
		}
	}
	return found
}

// quoted returns what stands between quotation marks in a paragraph; a
// quotation that goes on in the next paragraph ends with this one.
func quoted(text string, p desk.Span) []desk.Span {
	var list []desk.Span
	for at := p[0]; at < p[1]; {
		c, size := utf8.DecodeRuneInString(text[at:])
		at += size
		closing, ok := quotationMarks[c]
		if !ok {
			continue
		}
		end := p[1]
		next := end
		if i := strings.IndexAny(text[at:p[1]], closing); i >= 0 {
			end = at + i
			_, size := utf8.DecodeRuneInString(text[end:])
			next = end + size
		}
		if s := trim(text, desk.Span{at, end}); !s.Empty() {
			list = append(list, s)
		}
		at = next
	}
	return list
}

// speaker finds who says a quotation: a person named in its own sentence
// outside the marks, beside a verb of speaking.
func (r *reader) speaker(p, q desk.Span, people []desk.Party) (name string, says bool) {
	const reach = 220 // bytes around a quotation
	before := desk.Span{max(p[0], q[0]-reach), q[0]}
	after := desk.Span{q[1], min(p[1], q[1]+reach)}
	for _, near := range []desk.Span{after, before} {
		piece := near.Of(r.text)
		if i := strings.IndexAny(piece[min(len(piece), 4):], "“«„\""); near == after && i >= 0 {
			piece = piece[:i+4]
		}
		for _, t := range tokenize(piece, desk.Span{0, len(piece)}) {
			says = says || r.says[t.lower]
		}
		if !says {
			continue
		}
		for _, person := range people {
			for _, n := range append([]string{person.Name, lastWord(person.Name)}, person.Aliases...) {
				if strings.Contains(piece, n) {
					return person.Name, true
				}
			}
		}
		if names := r.names(piece); len(names) > 0 {
			return names[0], true
		}
	}
	return "", says
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// names are runs of two to four capital words that are no known term.
func (r *reader) names(piece string) []string {
	var found []string
	tokens := tokenize(piece, desk.Span{0, len(piece)})
	for i := 0; i < len(tokens); i++ {
		n := i
		for n < len(tokens) && tokens[n].capital() && !r.common[tokens[n].lower] && !r.function(tokens[n].lower) {
			n++
		}
		if n-i >= 2 && n-i <= 4 {
			found = append(found, cover(tokens[i:n]).Of(piece))
		}
		if n > i {
			i = n - 1
		}
	}
	return found
}
