package facts

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
)

const (
	// closing are marks that go with the sentence before them, where nothing
	// parts them from it.
	closing = "\"”’»)]」』）'›"
	// openers are marks that may stand before the first letter of a sentence.
	openers = "\"“‘«([„'‚¿¡-–—•›‹「『（<*"
	blank   = " \n\t\u00a0\u202f\u3000\u2028"
	bullets = "•·▪*⁃‣◦●■"
)

// sentences splits a piece of a text. There is always one, unless it is empty.
// A line that is wrapped goes on in the next; an empty line, a list and a column
// of short lines part what stands in them.
func (l *lexis) sentences(text string, in desk.Span) []desk.Span {
	s := splitter{lexis: l, text: text, start: in[0], limit: in[1]}
	s.column = column(in.Of(text))
	s.beginItem(in[0])
	for at := in[0]; at < in[1]; {
		at = s.step(at)
	}
	s.cut(in[1])
	return s.list
}

// splitter is where a splitting stands.
type splitter struct {
	*lexis
	text         string
	start, limit int // of the sentence that has begun; of the piece
	list         []desk.Span
	column       bool
	item         marker // of the list that the sentence stands in
}

// cut ends the sentence that has begun.
func (s *splitter) cut(at int) {
	if span := trim(s.text, desk.Span{s.start, at}); !span.Empty() {
		s.list = append(s.list, span)
	}
	s.start = at
}

// step reads the character at a place and returns where to go on.
func (s *splitter) step(at int) int {
	r, size := utf8.DecodeRuneInString(s.text[at:])
	next := at + size
	switch r {
	case '。', '！', '？', '؟':
		return s.end(next)
	case '.', '!', '?', '…':
		return s.stop(r, at, next)
	case '《': // the title of a work
		const long = 200 // bytes
		if i := strings.IndexAny(s.text[next:min(next+long, s.limit)], "》\n"); i >= 0 {
			return next + i
		}
	case '\n':
		if s.breaks(next) {
			s.cut(next)
		}
		s.beginItem(next)
	case ' ', '\t', '\u00a0':
		if m := s.marker(next); m.n > 0 && (m.follows(s.item) || m.style == '•' && s.item.style == '•') {
			s.cut(next)
			s.item = m
		}
	}
	return next
}

// end ends a sentence behind the marks that close with it.
func (s *splitter) end(at int) int {
	at += s.closed(at)
	s.cut(at)
	return at
}

// closed is how many bytes of closing marks stand at a place. French sets a
// space before them, and “ closes what „ has opened.
func (s *splitter) closed(at int) int {
	const long = 1 << 10 // bytes
	n := at
	for n < s.limit {
		r, size := utf8.DecodeRuneInString(s.text[n:s.limit])
		switch {
		case strings.ContainsRune(closing, r):
		case r == '“' && opened(s.text[max(s.start, n-long):n]):
		case strings.ContainsRune(" \u00a0\u202f", r) && strings.HasPrefix(s.text[n+size:s.limit], "»"):
		default:
			return n - at
		}
		n += size
	}
	return n - at
}

// opened reports whether a quotation has begun with „, or with the two commas
// that stand for it.
func opened(text string) bool { return strings.Contains(text, "„") || strings.Contains(text, ",,") }

// breaks reports whether a line break parts sentences; next is the start of the
// line behind it.
func (s *splitter) breaks(next int) bool {
	rest := strings.TrimLeft(s.text[next:min(next+80, s.limit)], " \t\u00a0")
	r, _ := utf8.DecodeRuneInString(rest)
	return s.column || r == '\n' || strings.Trim(s.text[s.start:next], "_-=*"+blank) == "" || s.marker(next).n > 0 && (s.item.style != 0 || r != '-' && r != '–' && r != '—')
}

// column reports whether a text is a column of short lines, which nobody wraps
// so narrowly: an address, a list without marks.
func column(text string) bool {
	const narrow, least = 25, 3
	lines := 0
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		if lines++; len(line) > 4*narrow || utf8.RuneCountInString(line) > narrow {
			return false
		}
	}
	return lines >= least
}

// marker is the mark of a list's item: "2.", "b)", "•", "3.)".
type marker struct {
	style rune // '•', '-', '1' or 'a'
	tail  string
	value int
	n     int // bytes
}

func (m marker) follows(before marker) bool {
	return before.n > 0 && m.style == before.style && m.tail == before.tail && m.value == before.value+1 && m.style != '•' && m.style != '-'
}

// marker reads the mark of an item at a place, which white space must follow.
func (s *splitter) marker(at int) (m marker) {
	const long = 16 // bytes
	text := s.text[at:min(at+long, s.limit)]
	rest := strings.TrimLeft(text, " \t\u00a0")
	r, size := utf8.DecodeRuneInString(rest)
	if strings.ContainsRune(bullets, r) && size > 0 && !strings.HasPrefix(rest[size:], "*") {
		return marker{style: '•', n: len(text) - len(rest) + size}
	}
	if strings.ContainsRune("-–—", r) && strings.HasPrefix(rest[size:], " ") {
		return marker{style: '-', n: len(text) - len(rest) + size}
	}
	i := 0
	for i < len(rest) && i < 2 && rest[i] >= '0' && rest[i] <= '9' {
		m.value = m.value*10 + int(rest[i]-'0')
		i++
	}
	switch m.style = '1'; {
	case i > 0:
	case rest != "" && rest[0] >= 'a' && rest[0] <= 'z':
		m.style, m.value = 'a', int(rest[0]-'a')+1
		i = 1
	default:
		return marker{}
	}
	for i < len(rest) && (rest[i] == '.' || rest[i] == ')') && len(m.tail) < 2 {
		m.tail += rest[i : i+1]
		i++
	}
	if m.tail == "" || m.tail == ".." || i >= len(rest) || !strings.ContainsRune(" \t\u00a0", rune(rest[i])) {
		return marker{}
	}
	m.n = len(text) - len(rest) + i
	return m
}

// beginItem takes note of the list whose item starts at a place. Only the
// first number or letter begins one: "12. Mai" does not.
func (s *splitter) beginItem(at int) {
	if m := s.marker(at); m.n > 0 && (m.value <= 1 || m.follows(s.item)) {
		s.item = m
	}
}

// stop decides on a mark in text[at:next] that may end a sentence, and returns
// where to go on.
func (s *splitter) stop(mark rune, at, next int) int {
	rest := s.text[next:s.limit]
	if mark == '.' && strings.HasPrefix(rest, " .") {
		return s.spaced(at, next)
	}
	if strings.HasPrefix(rest, ".") || strings.HasPrefix(rest, "]") && at > s.start && s.text[at-1] == '.' {
		return next
	}
	beyond := rest[s.closed(next):]
	behind := strings.TrimLeft(beyond[:min(len(beyond), 64)], blank)
	if behind == "" {
		if len(beyond) <= 64 {
			return s.end(next)
		}
		return next
	}
	word := strings.TrimLeft(behind, openers+blank)
	first, size := utf8.DecodeRuneInString(word)
	if !unicode.IsUpper(first) && !unicode.IsDigit(first) && !unicode.Is(unicode.Lo, first) {
		return next
	}
	if len(behind) == len(beyond[:min(len(beyond), 64)]) { // nothing parts them: a space is missing, or it is no end
		second, _ := utf8.DecodeRuneInString(word[size:])
		before, _ := utf8.DecodeLastRuneInString(s.text[s.start:at])
		if unicode.IsDigit(before) && s.itemNumber(at) {
			return next
		}
		if !unicode.IsUpper(first) || !unicode.IsLower(second) || !unicode.IsLower(before) && !unicode.IsDigit(before) || s.closed(next) > 0 && rest[0] != ')' || address(word) {
			return next
		}
	}
	if mark == '.' && s.abbreviated(s.text[s.start:at], word) {
		return next
	}
	return s.end(next)
}

// itemNumber reports whether one or two figures that are no part of a longer
// number end at a place.
func (s *splitter) itemNumber(at int) bool {
	const longest = 2
	word := s.text[max(s.start, at-longest-1):at]
	word = word[strings.LastIndexAny(word, blank)+1:]
	return len(word) <= longest && digits(word)
}

// address reports whether the first word of a text is one of the net.
func address(text string) bool {
	text = text[:min(len(text), 64)]
	if i := strings.IndexAny(text, blank); i >= 0 {
		text = text[:i]
	}
	return strings.ContainsAny(text, "@/")
}

// spaced reads an ellipsis with spaces in it, ". . .": of four dots the first
// ends a sentence, or the last where a space stands before them.
func (s *splitter) spaced(at, next int) int {
	dots := 1
	for strings.HasPrefix(s.text[next:s.limit], " .") {
		next += 2
		dots++
	}
	switch {
	case dots <= 3, at == s.start, strings.TrimLeft(s.text[next:min(next+16, s.limit)], blank+closing) == "":
	case s.text[at-1] == ' ':
		s.cut(next)
	default:
		s.cut(at + 1)
	}
	return next
}

// abbreviated reports whether the full stop behind a text ends a word that is
// cut short, an initial, an ordinal or the mark of an item, rather than a
// sentence. Where it could end both, the word behind decides: one that starts
// sentences, such as "The".
func (l *lexis) abbreviated(before, next string) bool {
	w := before[strings.LastIndexAny(before, blank+"([/«\"“„'’")+1:]
	w = strings.TrimLeft(w, "-–—"+bullets)
	if strings.Trim(before, blank+bullets+"-–—") == w && (digits(w) && len(w) <= 2 || utf8.RuneCountInString(w) == 1) {
		return true // the mark of an item
	}
	lower := strings.ToLower(w)
	follows, _ := utf8.DecodeRuneInString(next)
	switch {
	case w == "":
		return false
	case digits(w):
		return l.reading.OrdinalDot && len(w) <= 2 && !l.starts(next)
	case utf8.RuneCountInString(w) == 1:
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			return !l.starts(next)
		}
		second := strings.TrimLeft(next, string(follows)) // "z. B.", "p. 55"
		return unicode.IsDigit(follows) || strings.HasPrefix(second, ".") || l.abbreviations[lower] && !l.starts(next)
	case strings.Contains(w, "."):
		return (l.abbreviations[lower] || initials(w)) && !l.starts(next)
	case l.titles[lower]:
		return true
	case l.abbreviations[lower]:
		return !l.starts(next)
	case l.shortMonths[lower]:
		return unicode.IsDigit(follows)
	}
	return unicode.IsDigit(follows) && (lower == "no" || lower == "nr" || lower == "núm" || lower == "n°" || lower == "nº")
}

// initials reports whether a word is letters with full stops between them:
// "U.S", "Л.Н", "a.m".
func initials(w string) bool {
	letter := false
	for _, r := range w {
		if unicode.IsLetter(r) == letter || !unicode.IsLetter(r) && r != '.' {
			return false
		}
		letter = !letter
	}
	return true
}

// starts reports whether a text begins with a word that starts sentences and is
// hardly ever a name.
func (l *lexis) starts(text string) bool {
	end := strings.IndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' })
	if end < 0 {
		end = len(text)
	}
	w := text[:end]
	if utf8.RuneCountInString(w) == 1 && strings.HasPrefix(text[end:], ".") { // an initial
		return false
	}
	if i := strings.IndexAny(w, "'’"); i > 0 && l.elisions[strings.ToLower(w[:i])] {
		return true
	}
	return l.starters[l.lowered(w)]
}
