package facts

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/language"
)

// zones are the parts of a release.
type zones struct {
	headline    desk.Span
	embargo     desk.Span // the lines that state it; empty for none
	dateline    desk.Span // empty for none; before the lead's first sentence
	datePlace   string
	header      []desk.Span // lines before the body that are not the headline: mastheads, dates, marks
	lead        desk.Span
	body        []desk.Span // the lead and the paragraphs after it
	footer      []desk.Span // what stands behind an end mark
	boilerplate []desk.Span
	contacts    []desk.Span
}

// early is how many paragraphs a dateline or an embargo may be preceded by.
const early = 12

func (r *reader) zones() zones {
	var z zones
	paras := r.joinLines(paragraphs(r.text))
	paras = r.frontMatter(paras)
	body := r.bodyStart(paras)
	r.takeHeader(&z, paras[:body])
	for i, p := range paras[body:] {
		r.takeParagraph(&z, p, i == 0, len(paras)-body-i-1)
	}
	if z.headline.Empty() && len(z.body) > 1 && r.titled(z.body[0]) {
		z.headline = z.body[0]
		z.body = z.body[1:]
	}
	if (z.headline.Empty() || r.masthead(z.headline)) && len(z.body) > 0 {
		r.gluedHeadline(&z)
	}
	if len(z.body) == 0 && !z.headline.Empty() { // one paragraph: its first sentence is both
		z.body = []desk.Span{z.headline}
	}
	if len(z.body) > 0 {
		z.lead = z.body[0]
		if d, ok := r.datelineAt(z.lead); ok && (z.dateline.Empty() || d.place != "") {
			if !z.dateline.Empty() {
				z.header = append(z.header, z.dateline)
			}
			z.dateline, z.datePlace = d.span, d.place
			z.lead = trim(r.text, desk.Span{d.rest, z.lead[1]})
			if z.lead.Empty() && len(z.body) > 1 { // the dateline has a paragraph of its own
				z.body = z.body[1:]
				z.lead = z.body[0]
			}
			z.body[0] = z.lead
		}
	}
	if z.dateline.Empty() {
		r.datelineAtEnd(&z)
	}
	return z
}

// gluedHeadline takes the headline off the lead where two spaces alone part them.
func (r *reader) gluedHeadline(z *zones) {
	const longest, least = 160, 3 // bytes, words
	lead := z.body[0]
	text := lead.Of(r.text)
	for at := 0; at < min(len(text), longest); {
		i := strings.Index(text[at:], "  ")
		if i < 0 || at+i > longest {
			return
		}
		at += i
		title, rest := trim(r.text, desk.Span{lead[0], lead[0] + at}), trim(r.text, desk.Span{lead[0] + at, lead[1]})
		tokens, behind := r.tokens(title), r.tokens(rest)
		titled := r.capitals(tokens) || capitals(title.Of(r.text))
		if len(tokens) > least && len(behind) > 0 && tokens[len(tokens)-1].kind == word && behind[0].caps &&
			(titled || r.articles.has(behind[0])) && r.running(rest) && !r.masthead(title) {
			if !z.headline.Empty() {
				z.header = append(z.header, z.headline)
			}
			z.headline, z.body[0] = title, rest
			return
		}
		at += 2
	}
}

// datelineAtEnd takes the dateline from behind the text: "Madrid, 10 de marzo de
// 2026" in a line of its own.
func (r *reader) datelineAtEnd(z *zones) {
	tail := slices.Concat(z.footer, z.contacts)
	if n := len(z.body); n > 1 {
		tail = append(tail, z.body[max(1, n-2):]...)
	}
	tail = append(tail, z.boilerplate...)
	for _, p := range tail {
		for _, line := range lines(r.text, p) {
			tokens := r.tokens(line)
			if place, n := r.placeAndDate(tokens); n > 0 && n == len(withoutMarks(tokens, "")) {
				z.dateline, z.datePlace = line, place
				return
			}
		}
	}
}

// takeParagraph sorts a paragraph behind the header.
func (r *reader) takeParagraph(z *zones, p desk.Span, first bool, after int) {
	text := p.Of(r.text)
	tokens := r.tokens(p)
	line, _, _ := strings.Cut(text, "\n")
	short := utf8.RuneCountInString(line) < 90
	ended := len(z.footer) > 0
	switch {
	case endMark(text):
		z.footer = append(z.footer, p)
	case r.embargoAt(tokens) && z.embargo.Empty() && short:
		z.embargo = p
	case len(tokens) == 0:
	case len(z.body) == 1 && after > 0 && r.onlyDate(p):
		z.header = append(z.header, p) // between summary and text, as presidents' offices set it
	case !first && (r.startsAt(r.contacts, tokens) && utf8.RuneCountInString(line) < 160 || isContact(text)):
		z.contacts = append(z.contacts, p)
	case !first && (r.boilerplateAt(tokens, p, line) || len(z.boilerplate) > 0 || r.describes(z, tokens, after)):
		z.boilerplate = append(z.boilerplate, p)
	case ended:
		z.footer = append(z.footer, p)
	case !first && after == 0 && r.onlyDate(p):
		z.footer = append(z.footer, p)
	case !first && strings.HasPrefix(text, "[") && strings.Contains(text, "http"):
		z.footer = append(z.footer, p) // a footnote
	case first && r.bullet(text):
		z.header = append(z.header, p)
	default:
		z.body = append(z.body, p)
	}
}

// describes reports whether a paragraph near the end tells what the organisation
// of the release is rather than news: "X is a …".
func (r *reader) describes(z *zones, tokens []token, after int) bool {
	if after > 4 || len(z.body) < 2 {
		return false
	}
	i := r.copula.in(tokens[:min(len(tokens), 14)])
	if i <= 0 || !tokens[0].caps || r.says.in(tokens[:i]) >= 0 || len(r.dates(tokens)) > 0 {
		return false
	}
	subject := tokens[:i]
	for len(subject) > 0 && r.articles.has(subject[0]) {
		subject = subject[1:]
	}
	if len(subject) == 0 {
		return false
	}
	for _, t := range subject {
		if t.kind == word && !t.caps && !r.of.has(t) && !r.articles.has(t) && r.venues.at([]token{t}) == 0 {
			return false
		}
	}
	// It was named before, and it is no person.
	name := subject[0].text
	return strings.Contains(r.text[:subject[0].span[0]], name) && r.honorifics.at(subject) == 0 && r.offices.at(subject) == 0
}

// endMarks end a release (AP and German usage).
var endMarks = []string{"###", "# # #", "-30-", "- 30 -", "***", "* * *", "ends", "end", "ende", "fin", "fim", "конец", "son", "完", "انتهى", "ends."}

// endSigns may be set around one.
const endSigns = "-–— *()（）."

// endMark reports whether a paragraph is an end mark, with or without the date
// of it: "Ends 26 January 2003".
func endMark(text string) bool {
	const long = 64 // bytes, what is set around it aside
	if len(strings.Trim(text, endSigns)) > long {
		return false
	}
	t := strings.ToLower(strings.TrimSpace(text))
	if slices.Contains(endMarks, t) || slices.Contains(endMarks, strings.Trim(t, endSigns)) {
		return true
	}
	rest, ok := strings.CutPrefix(t, "ends ")
	return ok && len(rest) < 24
}

// boilerplateAt reports whether a paragraph is or begins with the heading of what
// an organisation says of itself; line is its first line.
func (r *reader) boilerplateAt(tokens []token, p desk.Span, line string) bool {
	if r.reading.Order == language.SOV { // the word stands behind the name
		n := firstFrom(tokens, p[0]+len(line))
		if n > 1 && n < 10 && r.boilerplate.has(tokens[n-1]) {
			return true
		}
	}
	return r.startsAt(r.boilerplate, tokens) && (utf8.RuneCountInString(line) < 90 && !strings.HasSuffix(line, ".") || r.aboutNames(tokens))
}

// aboutNames reports whether "About X Y is …" goes on with the name that its
// heading has.
func (r *reader) aboutNames(tokens []token) bool {
	n := r.boilerplate.at(tokens)
	if n == 0 || n+1 >= len(tokens) {
		return false
	}
	i := n
	for i < len(tokens) && r.articles.has(tokens[i]) {
		i++
	}
	for k := i + 1; k < min(len(tokens), i+12); k++ {
		if tokens[k].lower == tokens[i].lower && tokens[i].caps {
			return true
		}
	}
	return false
}

// startsAt reports whether a line starts with a phrase, marks before it aside.
func (r *reader) startsAt(p phrases, tokens []token) bool {
	for len(tokens) > 0 && tokens[0].kind == punctuation {
		tokens = tokens[1:]
	}
	return p.at(tokens) > 0
}

// isContact reports whether a paragraph is an address rather than prose.
func isContact(text string) bool {
	if utf8.RuneCountInString(text) > 250 || strings.Contains(text, ". ") {
		return false
	}
	numbers := 0
	for _, c := range text {
		if unicode.IsDigit(c) {
			numbers++
		}
	}
	return strings.Contains(text, "@") || numbers >= 8 && numbers*3 >= utf8.RuneCountInString(text)
}

func (r *reader) bullet(text string) bool {
	return strings.HasPrefix(text, "•") || strings.HasPrefix(text, "· ") || strings.HasPrefix(text, "* ") || strings.HasPrefix(text, "- ") || strings.HasPrefix(text, "– ")
}

// frontMatter drops a block of settings at the start ("---" to "---").
func (r *reader) frontMatter(paras []desk.Span) []desk.Span {
	if len(paras) == 0 || !strings.HasPrefix(r.text[paras[0][0]:], "---\n") {
		return paras
	}
	from := paras[0][0] + 4
	i := strings.Index(r.text[from:], "\n---")
	if i < 0 {
		return paras
	}
	end := from + i + 4
	for k, p := range paras {
		if p[1] > end {
			if p[0] < end {
				paras[k] = trim(r.text, desk.Span{end, p[1]})
			}
			return paras[k:]
		}
	}
	return paras
}

// bodyStart is the first paragraph of the body: the one with the dateline if
// there is one early on, else the first that is prose.
func (r *reader) bodyStart(paras []desk.Span) int {
	for i, p := range paras[:min(len(paras), early)] {
		if d, ok := r.datelineAt(p); ok && (r.prose(p) || d.rest >= p[1] && i+1 < len(paras) && r.prose(paras[i+1])) {
			return i
		}
	}
	for i, p := range paras {
		if r.prose(p) && !r.bullet(p.Of(r.text)) && (i > 0 || len(paras) == 1 || !r.titled(p)) {
			return i
		}
	}
	return min(1, len(paras))
}

// titled reports whether a first paragraph is a headline that ends like a
// sentence: one, and a short one.
func (r *reader) titled(p desk.Span) bool {
	const ended, open = 130, 200 // width with the full stop of a sentence, and without
	text := strings.TrimRight(p.Of(r.text), closing)
	longest := open
	if strings.HasSuffix(text, ".") || strings.HasSuffix(text, "。") {
		longest = ended
	}
	return width(text) <= longest && len(r.sentences(r.text, p)) == 1
}

// prose reports whether a paragraph is running text: a sentence with its full
// stop, or too long for anything else.
func (r *reader) prose(p desk.Span) bool {
	text := p.Of(r.text)
	if strings.HasPrefix(text, "#") {
		return false
	}
	const address = 260 // width of a notice with an address in it
	w := width(text)
	if w < address && (notice(text) || r.masthead(p)) {
		return false
	}
	if w > 150 {
		return r.running(p)
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, closing+"* "))
	if !strings.ContainsRune(".!?。！？؟:", last) || w < 40 {
		return false
	}
	tokens := r.tokens(p)
	return !r.markAt(tokens) && !r.embargoAt(tokens) && !r.onlyDate(p)
}

// running reports whether a wide paragraph is made of sentences rather than of
// the lines of a masthead: most of its words are small, where a script has such.
func (r *reader) running(p desk.Span) bool {
	const most = 60 // words that are looked at
	words, small := 0, 0
	for _, t := range r.tokens(p) {
		if t.kind != word || len(t.text) < 2 {
			continue
		}
		if words++; !t.caps {
			small++
		}
		if words == most {
			break
		}
	}
	const least = 4 // small words of a sentence that is full of names
	text := strings.TrimRight(p.Of(r.text), closing+" ")
	ended := text != "" && strings.ContainsRune(".!?", rune(text[len(text)-1]))
	return r.reading.Uncased || words == 0 || small*5 >= words*2 || ended && (small >= least || capitals(text))
}

// width counts characters; a Chinese one counts for two.
func width(text string) int {
	n := 0
	for _, c := range text {
		n++
		if isHanRune(c) {
			n++
		}
	}
	return n
}

// paragraphs are separated by empty lines; a line that is too long to be one of
// several is a paragraph of its own, and runs of three spaces break a line that
// holds a whole release.
func paragraphs(text string) []desk.Span {
	const (
		whole   = 400 // width from which on a line may hold several paragraphs
		wrapped = 110 // width up to which lines are printed
	)
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
		next, size := len(text), 0
		if i := strings.IndexFunc(text[at:], endsLine); i >= 0 {
			next = at + i
			_, size = utf8.DecodeRuneInString(text[next:])
		}
		line := trim(text, desk.Span{at, next})
		long := line[1]-line[0] > wrapped && width(line.Of(text)) > wrapped
		switch {
		case line.Empty():
			flush()
		case long:
			flush()
			if line[1]-line[0] > whole {
				list = append(list, splitWide(text, line)...)
			} else {
				list = append(list, line)
			}
		default:
			if text[line[0]] == '#' || strings.HasPrefix(line.Of(text), "•") {
				flush()
			}
			if start < 0 {
				start = line[0]
			}
			end = line[1]
			if single || text[line[0]] == '#' {
				flush()
			}
		}
		at = next + max(size, 1)
	}
	flush()
	return list
}

func endsLine(c rune) bool {
	return c >= '\n' && c <= '\f' || c == '\u2028' || c == '\u2029'
}

// splitWide parts a line at the white space within it that is so wide that it
// stands for the end of one.
func splitWide(text string, line desk.Span) []desk.Span {
	const gap = 3 // spaces
	var list []desk.Span
	start, spaces := line[0], 0
	cut := func(at int) {
		if s := trim(text, desk.Span{start, at}); !s.Empty() {
			list = append(list, s)
		}
		start = at
	}
	for i, c := range line.Of(text) {
		if c != ' ' && c != '\t' && c != '\u00a0' {
			spaces = 0
		} else if spaces++; spaces == gap {
			cut(line[0] + i)
		}
	}
	cut(line[1])
	return list
}

// joinLines puts together what a printer or a scanner has broken into one
// paragraph for each line: one that has not come to an end goes on with a small
// letter, or behind a word that wants another.
func (r *reader) joinLines(paras []desk.Span) []desk.Span {
	joined := paras[:0]
	for _, p := range paras {
		if n := len(joined); n > 0 && r.goesOn(joined[n-1], p) {
			r.gaps[joined[n-1][1]] = true
			joined[n-1][1] = p[1]
			continue
		}
		joined = append(joined, p)
	}
	return joined
}

// sentences are those of a piece, over the gaps that joinLines has closed.
func (r *reader) sentences(text string, in desk.Span) []desk.Span {
	list, ok := r.split[in]
	if !ok {
		list = r.overGaps(r.lexis.sentences(text, in))
		r.split[in] = list
	}
	return list
}

func (r *reader) overGaps(list []desk.Span) []desk.Span {
	if len(r.gaps) == 0 {
		return list
	}
	whole := list[:0]
	for _, s := range list {
		if n := len(whole); n > 0 && r.gaps[whole[n-1][1]] {
			whole[n-1][1] = s[1]
			continue
		}
		whole = append(whole, s)
	}
	return whole
}

func (r *reader) goesOn(p, next desk.Span) bool {
	text := p.Of(r.text)
	if len(text) < 160 && width(text) < 40 || strings.HasPrefix(text, "#") {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(text)
	if !unicode.IsLetter(last) && !unicode.IsDigit(last) && !strings.ContainsRune(",/-", last) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(next.Of(r.text))
	if unicode.IsLower(first) {
		_, dateline := r.datelineAt(next) // "г. Казань, 5 мая – "
		return !dateline
	}
	tail := r.tokens(desk.Span{max(p[0], r.runeStart(max(0, p[1]-12))), p[1]})
	return len(tail) > 1 && (r.of.has(tail[len(tail)-1]) || r.articles.has(tail[len(tail)-1])) && unicode.IsLetter(first)
}

// trim takes white space and invisible marks off both ends.
func trim(text string, s desk.Span) desk.Span { return without(text, s, invisible) }

// plain takes marks of Markdown off both ends of a line, too.
func plain(text string, s desk.Span) desk.Span {
	return without(text, s, func(c rune) bool { return invisible(c) || strings.ContainsRune("#*_>•", c) })
}

func invisible(c rune) bool { return unicode.IsSpace(c) || unicode.Is(unicode.Cf, c) }

// without takes what matches off both ends.
func without(text string, s desk.Span, match func(rune) bool) desk.Span {
	piece := s.Of(text)
	left := len(piece) - len(strings.TrimLeftFunc(piece, match))
	right := len(strings.TrimRightFunc(piece, match))
	if left >= right {
		return desk.Span{s[0], s[0]}
	}
	return desk.Span{s[0] + left, s[0] + right}
}
