package facts

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
)

// zones are the parts of a release. Paragraphs are runs of lines without an
// empty one between them, trimmed.
type zones struct {
	headline    desk.Span
	embargo     desk.Span // the paragraph or line that states it; empty for none
	dateline    desk.Span // empty for none; before the lead's first sentence
	datePlace   string
	lead        desk.Span
	body        []desk.Span // the lead and the paragraphs after it
	boilerplate []desk.Span
	contacts    []desk.Span
}

// endMarks end a release (AP and German usage).
var endMarks = map[string]bool{
	"###": true, "# # #": true, "-30-": true, "- 30 -": true, "-ends-": true, "- ends -": true, "ends": true, "***": true,
	"- ende -": true, "-ende-": true, "-end-": true, "- end -": true, "* * *": true,
}

func (r *reader) zones() zones {
	var z zones
	ended := false
	for _, p := range paragraphs(r.text) {
		text := p.Of(r.text)
		lower := strings.ToLower(text)
		first, _, _ := strings.Cut(lower, "\n")
		switch {
		case endMarks[strings.TrimSpace(lower)]:
			ended = true
		case z.embargo.Empty() && len(z.body) == 0 && startsWith(first, r.reading.Embargoes):
			r.takeEmbargo(&z, p)
		case z.headline.Empty() && (startsWith(first, r.reading.Immediate) || noHeadline(first)) && utf8.RuneCountInString(text) < 80:
			// a mark, a header date or a number
		case z.headline.Empty():
			r.takeHeadline(&z, p)
		case startsWith(first, r.reading.Contacts) && utf8.RuneCountInString(first) < 120, len(z.body) > 0 && isContact(text):
			z.contacts = append(z.contacts, p)
			ended = ended || len(z.body) > 1
		case ended || len(z.body) > 0 && (len(z.boilerplate) > 0 || r.startsBoilerplate(first)):
			z.boilerplate = append(z.boilerplate, p)
		case len(z.body) == 0 && r.isSubheading(p):
			// a second line of the headline says nothing that the lead does not
		default:
			z.body = append(z.body, p)
		}
	}
	if len(z.body) == 0 && !z.headline.Empty() { // one paragraph: its first sentence is both
		z.body = []desk.Span{z.headline}
		z.headline = sentences(r.text, z.headline, r.abbreviations)[0]
	}
	if len(z.body) > 0 {
		z.lead = z.body[0]
		r.takeDateline(&z)
	}
	return z
}

// paragraphs are separated by empty lines. In a text without any, each line is
// one.
func paragraphs(text string) []desk.Span {
	var list []desk.Span
	single := !strings.Contains(text, "\n\n") && !strings.Contains(text, "\n \n")
	start, end := -1, 0
	flush := func() {
		if start >= 0 {
			list = append(list, desk.Span{start, end})
			start = -1
		}
	}
	for at := 0; at < len(text); {
		next := len(text)
		if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
			next = at + i
		}
		line := trim(text, desk.Span{at, next})
		if line.Empty() {
			flush()
		} else {
			if start < 0 {
				start = line[0]
			}
			end = line[1]
			if single {
				flush()
			}
		}
		at = next + 1
	}
	flush()
	return list
}

// trim takes white space and invisible marks off both ends.
func trim(text string, s desk.Span) desk.Span {
	space := func(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) }
	piece := s.Of(text)
	left := len(piece) - len(strings.TrimLeftFunc(piece, space))
	right := len(strings.TrimRightFunc(piece, space))
	if left >= right {
		return desk.Span{s[0], s[0]}
	}
	return desk.Span{s[0] + left, s[0] + right}
}

func startsWith(line string, list []string) bool {
	line = strings.TrimLeft(line, "*#-–— \t[(")
	for _, w := range list {
		if rest, ok := strings.CutPrefix(line, w); ok {
			r, _ := utf8.DecodeRuneInString(rest)
			if rest == "" || !unicode.IsLetter(r) || unicode.Is(unicode.Han, r) {
				return true
			}
		}
	}
	return false
}

// noHeadline reports whether a line has too few letters to be one: a number, a
// date in figures, a rule.
func noHeadline(line string) bool {
	letters := 0
	for _, r := range line {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters < 4
}

func (r *reader) startsBoilerplate(line string) bool {
	return startsWith(line, r.reading.Boilerplate) && utf8.RuneCountInString(line) < 90 && !strings.HasSuffix(line, ".")
}

// isContact reports whether a paragraph is an address rather than prose.
func isContact(text string) bool {
	return utf8.RuneCountInString(text) < 250 && strings.Contains(text, "@") && !strings.Contains(text, ". ")
}

// isSubheading reports whether a paragraph before the lead is a second line of
// the headline: short, and no sentence.
func (r *reader) isSubheading(p desk.Span) bool {
	text := p.Of(r.text)
	last, _ := utf8.DecodeLastRuneInString(text)
	return utf8.RuneCountInString(text) < 140 && !strings.ContainsRune(".!?。！？:：»”\"", last) && !unicode.Is(unicode.Han, last) && len(text) > 0 &&
		p[1] < len(r.text)-100
}

// takeHeadline takes a paragraph's first line as the headline, and lines after
// it that go on with it; what follows in the same paragraph is body.
func (r *reader) takeHeadline(z *zones, p desk.Span) {
	text := p.Of(r.text)
	line, rest, more := strings.Cut(text, "\n")
	z.headline = trim(r.text, desk.Span{p[0], p[0] + len(line)})
	if !more {
		return
	}
	if utf8.RuneCountInString(rest) < 100 && !strings.ContainsAny(rest, ".!?") { // broken over two lines
		z.headline = p
		return
	}
	z.body = append(z.body, trim(r.text, desk.Span{p[0] + len(line), p[1]}))
}

// takeEmbargo takes the line, or all lines of a short paragraph.
func (r *reader) takeEmbargo(z *zones, p desk.Span) {
	text := p.Of(r.text)
	line, rest, more := strings.Cut(text, "\n")
	z.embargo = desk.Span{p[0], p[0] + len(line)}
	if more && utf8.RuneCountInString(text) < 200 && len(r.dates(rest, p[0]+len(line)+1)) > 0 && len(r.dates(line, p[0])) == 0 {
		z.embargo = p
	} else if more {
		r.takeHeadline(z, trim(r.text, desk.Span{p[0] + len(line), p[1]}))
	}
	z.embargo = trim(r.text, z.embargo)
}

// takeDateline takes "CITY, Country, May 4 (AGENCY) –" off the lead.
func (r *reader) takeDateline(z *zones) {
	text := z.lead.Of(r.text)
	const longest = 120 // bytes; longer openings are prose
	for _, dash := range []string{" — ", " – ", " - ", " -- ", "— ", "– ", "—", ": "} {
		i := strings.Index(text, dash)
		if i <= 0 || i > longest {
			continue
		}
		head := text[:i]
		if !r.isDateline(head) {
			continue
		}
		z.dateline = trim(r.text, desk.Span{z.lead[0], z.lead[0] + i})
		z.lead = trim(r.text, desk.Span{z.lead[0] + i + len(dash), z.lead[1]})
		z.datePlace = r.placeOf(head)
		z.body[0] = z.lead
		return
	}
}

// isDateline reports whether an opening is a place, with or without a date: no
// words in small letters but those of the date.
func (r *reader) isDateline(head string) bool {
	capitals := false
	dates := r.dates(head, 0)
	for _, t := range tokenize(head, desk.Span{0, len(head)}) {
		switch {
		case t.kind != word || inside(dates, t.span):
		case t.capital():
			capitals = true
		case r.of[t.lower]:
		default:
			if _, month := r.reading.Months[t.lower]; !month {
				return false
			}
		}
	}
	return capitals && (len(dates) > 0 || strings.Contains(head, ",") || strings.ToUpper(head) == head)
}

func inside(list []desk.When, s desk.Span) bool {
	for _, w := range list {
		if w.Span[0] <= s[0] && s[1] <= w.Span[1] {
			return true
		}
	}
	return false
}

// placeOf takes date, agency and punctuation off a dateline.
func (r *reader) placeOf(head string) string {
	if dates := r.dates(head, 0); len(dates) > 0 {
		head = strings.TrimSpace(head[:dates[0].Span[0]])
	}
	if i := strings.IndexAny(head, "(/["); i > 0 {
		head = head[:i]
	}
	return strings.Trim(head, " ,.;:–—-")
}

// sentences splits a paragraph.
func sentences(text string, in desk.Span, abbreviations map[string]bool) []desk.Span {
	var list []desk.Span
	start := in[0]
	for at := in[0]; at < in[1]; {
		r, size := utf8.DecodeRuneInString(text[at:])
		at += size
		switch r {
		case '。', '！', '？', '؟':
		case '.', '!', '?', '…':
			rest := text[at:in[1]]
			closed := strings.TrimLeft(rest, "\"”’»)]")
			next := strings.TrimLeft(closed, " \n\t\u00a0")
			n, _ := utf8.DecodeRuneInString(strings.TrimLeft(next, "\"“‘«([„"))
			if next != "" && (next == closed || !unicode.IsUpper(n) && !unicode.IsDigit(n) && !unicode.Is(unicode.Lo, n)) {
				continue
			}
			if r == '.' && next != "" && abbreviated(text[start:at-1], abbreviations, unicode.IsDigit(n)) {
				continue
			}
			at += len(rest) - len(closed)
		default:
			continue
		}
		for at < in[1] { // closing marks go with their sentence
			r, size := utf8.DecodeRuneInString(text[at:])
			if !strings.ContainsRune("”’»」』）)", r) {
				break
			}
			at += size
		}
		list = append(list, trim(text, desk.Span{start, at}))
		start = at
	}
	if last := trim(text, desk.Span{start, in[1]}); !last.Empty() {
		list = append(list, last)
	}
	if len(list) == 0 {
		list = append(list, in)
	}
	return list
}

// abbreviated reports whether the full stop behind a text ends a word that is
// cut short rather than a sentence.
func abbreviated(before string, abbreviations map[string]bool, numberFollows bool) bool {
	w := before[strings.LastIndexAny(before, " \n(\u00a0")+1:]
	lower := strings.ToLower(w)
	switch {
	case utf8.RuneCountInString(w) == 1:
		r, _ := utf8.DecodeRuneInString(w)
		return unicode.IsUpper(r)
	case lower == "no":
		return numberFollows
	}
	return abbreviations[lower]
}
