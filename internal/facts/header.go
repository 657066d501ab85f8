package facts

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
)

// takeHeader sorts the lines before the body: marks, dates, numbers, mastheads,
// the embargo, and the headline.
func (r *reader) takeHeader(z *zones, paras []desk.Span) {
	type candidate struct {
		span    desk.Span
		para    int
		heading bool
	}
	var found []candidate
	for i, p := range paras {
		for _, line := range r.pieces(p) {
			heading := strings.HasPrefix(line.Of(r.text), "# ")
			s := plain(r.text, line)
			if s.Empty() {
				continue
			}
			tokens := r.tokens(s)
			switch {
			case r.embargoAt(tokens):
				z.embargo = joinSpans(z.embargo, s)
			case !z.embargo.Empty() && !r.dated(z.embargo) && len(r.dates(tokens)) > 0:
				z.embargo = joinSpans(z.embargo, s) // the date has a line of its own
			case r.markAt(tokens):
				if rest := r.behindMark(s, tokens); !rest.Empty() {
					found = append(found, candidate{rest, i, false})
				} else {
					z.header = append(z.header, s)
				}
			case noHeadline(s.Of(r.text)), r.datelineAlone(tokens), r.spacedMark(s.Of(r.text)), r.onlyDate(s), notice(s.Of(r.text)), r.bullet(line.Of(r.text)) && len(found) > 0,
				strings.HasSuffix(s.Of(r.text), ":") && r.venues.at(tokens) == 0 && len(tokens) < 6:
				z.header = append(z.header, s)
			default:
				if rest := r.shoutedBehind(s); !rest.Empty() {
					z.header = append(z.header, desk.Span{s[0], rest[0]})
					s = rest
				}
				found = append(found, candidate{s, i, heading})
			}
		}
	}
	r.datelineOf(z)
	if len(found) == 0 {
		r.titleOfMark(z)
		return
	}
	best := -1
	for i, c := range found { // the title of a page, "X opens Y - Harbour Office", and the headline itself
		for k := i + 1; k < min(len(found), i+nearby) && best < 0; k++ {
			if siteTitle(c.span.Of(r.text), found[k].span.Of(r.text)) {
				best = k
			}
		}
	}
	for i, c := range found {
		if c.heading && best < 0 {
			best = i
		}
	}
	skip := 0
	for i, c := range found {
		k := max(i, skip)
		for k < min(len(found), i+nearby) && len(r.tokens(found[k].span)) <= shortLine {
			k++
		}
		if k-i >= menu && k < len(found) { // short lines, one behind the other
			skip = k
		}
		under := i > 0 && found[i-1].para == c.para && r.nameUnder(found[i-1].span, c.span)
		if best < 0 && i >= skip && !under && !r.masthead(c.span) && r.several(c.span) {
			best = i
		}
	}
	for _, c := range found { // a word alone, where nothing else is there
		if best < 0 && !r.masthead(c.span) {
			best = slices.Index(found, c)
		}
	}
	if best < 0 { // all of them: the last of those that have the least of a masthead
		best = 0
		for i, c := range found {
			if r.news(c.span) >= r.news(found[best].span) {
				best = i
			}
		}
		if len(found) == 1 && r.bodyAlone(found[best].span) {
			z.header = append(z.header, found[best].span)
			return
		}
	}
	z.headline = found[best].span
	next := best + 1
	if next < len(found) && found[next].para == found[best].para && !found[best].heading {
		first, second := found[best].span, found[next].span
		switch a, b := width(first.Of(r.text)), width(second.Of(r.text)); {
		case r.masthead(second):
		case capitals(first.Of(r.text)) && !capitals(second.Of(r.text)): // a subheading
		case a*4 < b*3: // a kicker over the headline
			z.header = append(z.header, first)
			z.headline = second
			next++
		default: // broken over lines
			for next < len(found) && found[next].para == found[best].para {
				z.headline[1] = found[next].span[1]
				next++
			}
		}
	}
	for next < len(found) && found[next].para == found[next-1].para+1 && capitals(z.headline.Of(r.text)) && capitals(found[next].span.Of(r.text)) &&
		!r.masthead(found[next].span) && width(z.headline.Of(r.text)) < printed { // broken over paragraphs
		z.headline[1] = found[next].span[1]
		next++
	}
	z.headline = r.undated(z.headline)
	if i := numberedAt().FindStringIndex(z.headline.Of(r.text)); i != nil {
		z.headline[1] = z.headline[0] + i[0]
	}
	for i, c := range found {
		if i < best || i >= next {
			z.header = append(z.header, c.span)
		}
	}
}

// A menu of a page has at least so many lines, each of few words; no more lines
// than are nearby are looked at.
const menu, shortLine, nearby = 4, 4, 32

// siteTitle reports whether a line is another with the name of a site behind it.
func siteTitle(line, headline string) bool {
	const least = 12 // bytes of a headline
	rest, ok := strings.CutPrefix(line, headline)
	rest = strings.TrimLeft(rest, " ")
	return ok && len(headline) >= least && rest != "" && strings.ContainsRune("-–—|", firstRune(rest))
}

// nameUnder reports whether a line is the name of who holds the office that the
// line above gives.
func (r *reader) nameUnder(above, line desk.Span) bool {
	const most = 4 // words
	name, office := r.tokens(line), r.tokens(above)
	return len(name) > 1 && len(name) <= most && r.masthead(above) && r.offices.in(office) >= 0 && !slices.ContainsFunc(name, func(t token) bool {
		return !t.caps || t.kind != word || r.function(t)
	})
}

// printed is how wide a line of a headline may be that another goes on with.
const printed = 60

// numberedAt is the number of a release behind its headline: "MPS 122/2001".
var numberedAt = pattern(`\s+\p{Lu}{2,}\s?\d+/\d+$`)

// news is how many words of a line no masthead would have, less those that it
// would.
func (r *reader) news(s desk.Span) int {
	n := 0
	tokens := r.tokens(s)
	for i, t := range tokens {
		switch rest := tokens[i:]; {
		case r.honorifics.at(rest) > 0, r.postNominals.at(rest) > 0, r.mastheads.at(rest) > 0, r.immediate.at(rest) > 0, r.offices.at(rest) > 0:
			n -= 2
		case t.kind == word && !r.portfolio.has(t) && !r.function(t) && !r.labels.has(t):
			n++
		}
	}
	return n
}

// several reports whether a line has two words or more, as a scanner reads few
// into a stain.
func (r *reader) several(s desk.Span) bool {
	words := 0
	for _, t := range r.tokens(s) {
		if t.kind == word && utf8.RuneCountInString(t.text) > 2 {
			words++
		}
	}
	return words > 1 || r.reading.Uncased
}

// titleOfMark takes a release mark that goes on, "Communiqué of the Government
// of X", for the headline of a release that has no other.
func (r *reader) titleOfMark(z *zones) {
	const least = 4 // words behind the mark
	for i, s := range z.header {
		tokens := r.tokens(s)
		if n := r.immediate.at(tokens); n > 0 && len(tokens) >= n+least && !r.onlyDate(s) {
			z.headline = s
			z.header = append(z.header[:i:i], z.header[i+1:]...)
			return
		}
	}
}

// datelineAlone reports whether a line is a dateline and nothing else.
func (r *reader) datelineAlone(tokens []token) bool {
	_, n := r.placeAndDate(tokens)
	return n > 0 && n >= len(withoutMarks(tokens, ""))
}

// datelineOf takes a line of its own between headline and lead that gives place
// and date for the dateline: "Brussels, 5 May 2026".
func (r *reader) datelineOf(z *zones) {
	for i, s := range z.header {
		tokens := r.tokens(s)
		place, n := r.placeAndDate(tokens)
		if n > 0 && n >= len(withoutMarks(tokens, "")) {
			z.dateline, z.datePlace = s, place
			z.header = append(z.header[:i:i], z.header[i+1:]...)
			return
		}
	}
}

// capitals reports whether a line has letters, and no small ones.
func capitals(line string) bool {
	return strings.ToUpper(line) == line && strings.ToLower(line) != line
}

func joinSpans(a, b desk.Span) desk.Span {
	if a.Empty() {
		return b
	}
	return desk.Span{min(a[0], b[0]), max(a[1], b[1])}
}

// pieces are the lines of a paragraph, parted where a gap stands for a line: a
// masthead, a date and the headline that a scanner has put into one.
func (r *reader) pieces(p desk.Span) []desk.Span {
	var list []desk.Span
	for _, line := range lines(r.text, p) {
		list = append(list, splitWide(r.text, line)...)
	}
	return list
}

// leastSpaced is how many bytes of letters a release mark has that is known
// where its letters are set apart: "news" alone says little.
const leastSpaced = 9

// spacedMark reports whether a line starts with a release mark whose letters are
// set apart: "N E W S  R E L E A S E", or as a scanner reads that.
func (r *reader) spacedMark(line string) bool {
	const long = 200 // bytes
	line = line[:min(len(line), long)]
	if len(r.marks) == 0 || !strings.Contains(line, " ") {
		return false
	}
	line = letters(line)
	return slices.ContainsFunc(r.marks, func(m string) bool { return strings.HasPrefix(line, m) })
}

// letters are those of a text, in small ones.
func letters(text string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) {
			return unicode.ToLower(c)
		}
		return -1
	}, text)
}

func lines(text string, p desk.Span) []desk.Span {
	var list []desk.Span
	at := p[0]
	for at < p[1] {
		next, size := p[1], 1
		if i := strings.IndexFunc(text[at:p[1]], func(c rune) bool { return c == '\n' || c == '\u2028' || c == '\u2029' }); i >= 0 {
			next = at + i
			_, size = utf8.DecodeRuneInString(text[next:])
		}
		if s := trim(text, desk.Span{at, next}); !s.Empty() {
			list = append(list, s)
		}
		at = next + size
	}
	return list
}

// embargoAt reports whether a line states an embargo.
func (r *reader) embargoAt(tokens []token) bool { return r.startsAt(r.embargoes, tokens) }

func (r *reader) dated(s desk.Span) bool { return len(r.dates(r.tokens(s))) > 0 }

// markAt reports whether a line is a release mark: it starts or ends with one.
func (r *reader) markAt(tokens []token) bool {
	if r.startsAt(r.immediate, tokens) {
		return true
	}
	for i := max(0, len(tokens)-5); i < len(tokens); i++ {
		if n := r.immediate.at(tokens[i:]); n > 0 && i+n >= len(tokens)-1 {
			return true
		}
	}
	return false
}

// behindMark is the headline that stands in one line with a mark: "Press
// release: X opens Y".
func (r *reader) behindMark(s desk.Span, tokens []token) desk.Span {
	for i, t := range tokens[:min(len(tokens), 6)] {
		if t.text != ":" && t.text != "：" && t.text != "|" {
			continue
		}
		rest := desk.Span{t.span[1], s[1]}
		rest = trim(r.text, rest)
		if len(tokens)-i > 4 && !r.onlyDate(rest) {
			return rest
		}
	}
	return desk.Span{}
}

// noHeadline reports whether a line has too few letters to be one: a number, a
// reference, a rule.
func noHeadline(line string) bool {
	if strings.HasPrefix(line, "+++") && strings.HasSuffix(line, "+++") { // "+++ Flash +++"
		return true
	}
	letters, others := 0, 0
	for _, c := range line {
		switch {
		case isHanRune(c):
			letters += 3
		case unicode.IsLetter(c):
			letters++
		case !unicode.IsSpace(c):
			others++
		}
	}
	return letters < 4 || letters < 8 && others >= letters || stain(line) || reference().MatchString(line)
}

// stain reports whether a line is made of single letters: one that is set apart,
// or what a scanner sees in a stain.
func stain(line string) bool {
	words, single := 0, 0
	for _, w := range strings.Fields(line) {
		words++
		if c, size := utf8.DecodeRuneInString(w); size == len(w) && !isHanRune(c) {
			single++
		}
	}
	return words > 3 && single*2 > words
}

// reference is the number of a release with a word or two beside it.
var reference = pattern(`^(\pL[\pL.]* )?\pL[\pL.]* *\d+/\d+\.?$`)

// notice reports whether a line is part of a web page or an address rather than
// of the release. Most lines are prose: an expression is tried only where the
// characters stand that it cannot do without.
func notice(line string) bool {
	lower := strings.ToLower(line)
	figures := strings.ContainsAny(line, "0123456789")
	return strings.Contains(lower, "://") || strings.Contains(lower, "www.") || strings.HasPrefix(lower, "(") && strings.HasSuffix(lower, ")") || strings.Contains(lower, "@") || strings.HasPrefix(lower, "![") ||
		strings.Count(line, "|") > 1 || strings.Count(line, ": ") > 1 && len(field().FindAllStringIndex(line, 2)) > 1 ||
		figures && (strings.HasPrefix(lower, "page ") && pageOf().MatchString(lower) || strings.Count(line, " ") < longAddress && (postcode().MatchString(line) || phone().MatchString(line))) || (figures || strings.Contains(lower, " box")) && contact().MatchString(lower) ||
		(strings.Count(lower, ".") > 1 || strings.Contains(lower, ".htm")) && domain().MatchString(lower)
}

// longAddress is how many spaces a line has that is no address.
const longAddress = 10

var (
	phone    = pattern(`\b\d{3}[ ().-]{1,3}\d{3}[ .-]{1,2}\d{4}\b`) // North American
	domain   = pattern(`\b[a-z0-9-]+\.(com|org|net|gov|edu)\.[a-z]{2}\b|/\w+\.html?\b`)
	field    = pattern(`\b\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+){0,2}: `) // of a form: "Dated: 5 May  Portfolio: Trade"
	pageOf   = pattern(`^page \d+ of \d+`)
	contact  = pattern(`\b(tel|telephone|phone|fax|facsimile|ph)\b\.?:? *[(+]?\d|\b(po|p\.o\.) box\b|\b\d+(-\d+)? (\pL+ ){1,2}(street|st|road|rd|avenue|ave)\b`)
	postcode = pattern(`\b\p{Lu}{2,3} \d{4,5}$`)
)

// onlyDate reports whether a line gives a date and little else: a label, a
// place, a number of the release.
func (r *reader) onlyDate(s desk.Span) bool {
	if s[1]-s[0] > 120 {
		return false
	}
	tokens := r.tokens(s)
	dates := r.dates(tokens)
	if len(dates) == 0 {
		return false
	}
	rest := 0
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		if n := r.labels.at(tokens[i:]); n > 0 {
			i += n - 1
			continue
		}
		if n, _ := r.days.at(tokens[i:]); n > 0 || inside(dates, t.span) || t.kind != word {
			continue
		}
		if n := r.countries.at(tokens[i:]); n > 0 {
			i += n - 1
			continue
		}
		rest++
	}
	return rest <= 2
}

// undated takes a date off the end of a headline that shares its line with it,
// where nothing but a gap parts them.
func (r *reader) undated(s desk.Span) desk.Span {
	tokens := r.tokens(s)
	dates := r.dates(tokens)
	if len(dates) == 0 {
		return s
	}
	last := dates[len(dates)-1]
	if last.Span[1] < s[1] {
		return s
	}
	start := last.Span[0]
	for i, t := range tokens {
		if t.span[0] >= start && i > 0 {
			for i > 0 && (tokens[i-1].text == "," || r.days.has(tokens[i-1])) {
				i--
				start = tokens[i].span[0]
			}
			break
		}
	}
	before := r.text[s[0]:start]
	trimmed := strings.TrimRight(before, " \u00a0\t")
	led := tokens[firstFrom(tokens, start)-1]
	if trimmed != "" && (len(before)-len(trimmed) >= 2 || len(last.Inferred) == 0 && led.kind == word && !r.function(led) && !r.near.has(led)) {
		return desk.Span{s[0], s[0] + len(trimmed)}
	}
	return s
}

// masthead reports whether a line only says who issues the release: an office,
// an organisation or a person, and nothing that happens.
func (r *reader) masthead(s desk.Span) bool {
	const (
		longest = 40 // tokens
		alone   = 3  // names beside the word of an office or an organisation
		more    = 2  // names for each further title
	)
	tokens := r.tokens(s)
	if len(tokens) > longest {
		return false
	}
	known, titles, others, small, portfolio := 0, 0, 0, 0, 0
	for i := 0; i < len(tokens); {
		rest := tokens[i:]
		title := max(r.honorifics.at(rest), r.postNominals.at(rest), r.mastheads.at(rest), r.immediate.at(rest))
		office := max(r.offices.at(rest), r.institutions.at(rest))
		n := max(title, office)
		if k, _ := r.events.at(rest); n == 0 && k > 0 && tokens[i].kind == word {
			return false
		}
		switch {
		case n > 0:
			known++
			if title > 0 || i == 0 || i+n == len(tokens) || r.of.has(tokens[i+n]) || r.namesUpTo(tokens[i+n:]) {
				titles++
			}
			if i+n < len(tokens) && r.of.has(tokens[i+n-1]) { // "senator for", and where
				for n < len(rest) && n < 6 && rest[n].caps && !r.portfolio.has(rest[n]) && r.offices.at(rest[n:]) == 0 {
					n++
				}
			}
		case r.organisations.has(tokens[i]):
			known++
			n = 1
		case r.countries.at(rest) > 0:
			n = r.countries.at(rest)
		case r.nationals.at(rest) > 0 && tokens[i].caps:
			n = r.nationals.at(rest)
		case r.portfolio.has(tokens[i]):
			portfolio++
			n = 1
		case r.of.has(tokens[i]), r.articles.has(tokens[i]), tokens[i].kind != word:
			n = 1
		default:
			others++
			if !tokens[i].caps {
				small++
			}
			n = 1
		}
		i += n
	}
	if known == 0 {
		return others == 0 && portfolio > 0 || r.nameAlone(tokens)
	}
	return others <= alone || small == 0 && others <= alone+more*(titles-1)
}

// bodyAlone reports whether a line is no more than the name of an organisation,
// and where it is: "Embassy of Kenya in Norway".
func (r *reader) bodyAlone(s desk.Span) bool {
	tokens := r.tokens(s)
	m, ok := r.mentionAt(tokens, 0)
	if !ok || m.kind != organisation || !r.organisations.has(tokens[0]) {
		return false
	}
	rest := tokens[m.to:]
	if len(rest) > 1 && r.places.has(rest[0]) {
		rest = rest[1:]
	}
	return !slices.ContainsFunc(rest, func(t token) bool { return !t.caps })
}

// namesUpTo reports whether nothing but a name stands behind an office.
func (r *reader) namesUpTo(tokens []token) bool {
	for _, t := range tokens {
		if t.kind != word || !t.caps || r.portfolio.has(t) || r.organisations.has(t) {
			return false
		}
	}
	return len(tokens) > 1 && len(tokens) < 4
}

// nameAlone reports whether a line is the name of a person who has a title in the
// text.
func (r *reader) nameAlone(tokens []token) bool {
	if len(tokens) != 2 || !tokens[0].caps || !tokens[1].caps || r.reading.Uncased {
		return false
	}
	if r.titledAt == nil {
		r.titledAt = r.titledNames()
	}
	return r.titledAt[tokens[1].text] >= tokens[1].span[1]
}

// titledNames are the words that the text has right behind a title, and where it
// has them last. An owner's ending is no part of one.
func (r *reader) titledNames() map[string]int {
	last := map[string]int{}
	for i := 1; i < len(r.all); i++ {
		if t := r.all[i]; r.honorifics.has(r.all[i-1]) || r.offices.has(r.all[i-1]) {
			name, _, _ := strings.Cut(t.text, "'")
			name, _, _ = strings.Cut(name, "’")
			last[t.text], last[name] = t.span[0], t.span[0]
		}
	}
	return last
}

// shoutedBehind is the headline in capitals that stands in one line behind a
// masthead that is not: "A B MP - Member for C FERRY RUNS AGAIN".
func (r *reader) shoutedBehind(s desk.Span) desk.Span {
	const least = 3 // words
	tokens := r.tokens(r.undated(s))
	k := len(tokens)
	words := 0
	for k > 0 && (tokens[k-1].kind != word || tokens[k-1].text == strings.ToUpper(tokens[k-1].text)) {
		k--
		if tokens[k].kind == word {
			words++
		}
	}
	for k < len(tokens) && tokens[k].kind != word {
		k++
	}
	if k == 0 || words < least || !r.masthead(cover(tokens[:k])) {
		return desk.Span{}
	}
	return cover(tokens[k:])
}
