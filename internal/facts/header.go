package facts

import (
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
		for _, line := range lines(r.text, p) {
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
			case noHeadline(s.Of(r.text)), r.onlyDate(s), notice(s.Of(r.text)), r.bullet(line.Of(r.text)) && len(found) > 0,
				strings.HasSuffix(s.Of(r.text), ":") && r.venues.at(tokens) == 0 && len(tokens) < 6:
				z.header = append(z.header, s)
			default:
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
	for i, c := range found {
		if c.heading && best < 0 {
			best = i
		}
	}
	for i, c := range found {
		if best < 0 && (!r.masthead(c.span) || i == len(found)-1) {
			best = i
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
	z.headline = r.undated(z.headline)
	for i, c := range found {
		if i < best || i >= next {
			z.header = append(z.header, c.span)
		}
	}
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

func lines(text string, p desk.Span) []desk.Span {
	var list []desk.Span
	at := p[0]
	for at < p[1] {
		next, size := p[1], 1
		if i := strings.IndexAny(text[at:p[1]], "\n\u2028\u2029"); i >= 0 {
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
		case unicode.Is(unicode.Han, c):
			letters += 3
		case unicode.IsLetter(c):
			letters++
		case !unicode.IsSpace(c):
			others++
		}
	}
	return letters < 4 || letters < 8 && others >= letters
}

// notice reports whether a line is part of a web page or an address rather than
// of the release.
func notice(line string) bool {
	lower := strings.ToLower(line)
	return strings.Contains(lower, "://") || strings.Contains(lower, "www.") || strings.Contains(lower, "@") || strings.HasPrefix(lower, "![")
}

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
	if trimmed := strings.TrimRight(before, " \u00a0\t"); len(before)-len(trimmed) >= 2 && trimmed != "" {
		return desk.Span{s[0], s[0] + len(trimmed)}
	}
	return s
}

// masthead reports whether a line only says who issues the release: an office,
// an organisation or a person, and nothing that happens.
func (r *reader) masthead(s desk.Span) bool {
	tokens := r.tokens(s)
	if len(tokens) > 14 {
		return false
	}
	known, others := 0, 0
	for i := 0; i < len(tokens); {
		rest := tokens[i:]
		if n, _ := r.events.at(rest); n > 0 && tokens[i].kind == word && r.offices.at(rest) == 0 {
			return false
		}
		n := max(r.offices.at(rest), r.institutions.at(rest), r.honorifics.at(rest), r.postNominals.at(rest))
		switch {
		case n > 0:
			known++
		case r.organisations.has(tokens[i]) || r.immediate.at(rest) > 0:
			known++
			n = max(1, r.immediate.at(rest))
		case r.countries.at(rest) > 0:
			n = r.countries.at(rest)
		case r.portfolio.has(tokens[i]), r.of.has(tokens[i]), r.articles.has(tokens[i]), tokens[i].kind != word:
			n = 1
		default:
			others++
			n = 1
		}
		i += n
	}
	return known > 0 && others <= 3
}
