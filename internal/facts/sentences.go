package facts

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
)

// closing are marks that go with the sentence before them.
const closing = "\"”’»)]」』）'"

// sentences splits a paragraph. There is always one, unless it is empty.
func (l *lexis) sentences(text string, in desk.Span) []desk.Span {
	var list []desk.Span
	start := in[0]
	for at := in[0]; at < in[1]; {
		r, size := utf8.DecodeRuneInString(text[at:])
		at += size
		switch r {
		case '。', '！', '？', '؟':
		case '.', '!', '?', '…':
			end, ok := l.stop(text, r, start, at, in[1])
			if !ok {
				continue
			}
			at = end
		default:
			continue
		}
		for at < in[1] {
			r, size := utf8.DecodeRuneInString(text[at:])
			if !strings.ContainsRune(closing, r) {
				break
			}
			at += size
		}
		if s := trim(text, desk.Span{start, at}); !s.Empty() {
			list = append(list, s)
		}
		start = at
	}
	if last := trim(text, desk.Span{start, in[1]}); !last.Empty() {
		list = append(list, last)
	}
	return list
}

// stop reports whether a mark at the end of text[start:at] ends a sentence, and
// where the sentence then ends.
func (l *lexis) stop(text string, mark rune, start, at, limit int) (end int, ok bool) {
	rest := text[at:limit]
	closed := strings.TrimLeft(rest, closing)
	next := strings.TrimLeft(closed, " \n\t\u00a0\u3000\u2028*")
	if next == "" {
		return limit - len(closed), true
	}
	n, _ := utf8.DecodeRuneInString(strings.TrimLeft(next, "\"“‘«([„'¿¡-–—•"))
	if next == closed || strings.HasPrefix(rest, ".") {
		return 0, false
	}
	if !unicode.IsUpper(n) && !unicode.IsDigit(n) && !unicode.Is(unicode.Lo, n) {
		return 0, false
	}
	if mark == '.' && l.abbreviated(text[start:at-1], n) {
		return 0, false
	}
	return at + len(rest) - len(closed), true
}

// abbreviated reports whether the full stop behind a text ends a word that is
// cut short, or an ordinal, rather than a sentence.
func (l *lexis) abbreviated(before string, next rune) bool {
	w := before[strings.LastIndexAny(before, " \n(\u00a0\u3000«\"“")+1:]
	if utf8.RuneCountInString(w) == 1 {
		r, _ := utf8.DecodeRuneInString(w)
		return unicode.IsUpper(r)
	}
	lower := strings.ToLower(w)
	if l.reading.OrdinalDot && digits(w) && len(w) <= 2 {
		return true
	}
	if l.abbreviations[lower] {
		return true
	}
	return (lower == "no" || lower == "nr" || lower == "núm") && unicode.IsDigit(next)
}
