package facts

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
)

// opening is a dateline at the start of a paragraph.
type opening struct {
	span  desk.Span
	place string
	rest  int // where the news begins
}

// longest is how many bytes a dateline may have; longer openings are prose.
const longest = 200

// datelineAt reads "CITY, Country, May 4 (AGENCY) –", its parts in any order.
func (r *reader) datelineAt(p desk.Span) (opening, bool) {
	if d, ok := r.datelineInBrackets(p); ok {
		return d, true
	}
	if r.reading.DatelineMarks != "" {
		if d, ok := r.datelineBefore(p); ok {
			return d, true
		}
		return r.datelineDashed(p)
	}
	if d, ok := r.datelineOfAgency(p); ok {
		return d, true
	}
	start := plain(r.text, p)
	var d opening
	dated := false
	shouted := false
	at := start[0]
	for parts := 0; parts < 4; parts++ {
		end, next := r.dash(at, min(p[1], start[0]+longest))
		if end < 0 {
			break
		}
		s := plain(r.text, desk.Span{at, end})
		kind, place := r.part(s)
		if kind == noPart || r.saidIn(r.tokens(s)) { // "She added: …"
			break
		}
		if kind == placePart || kind == placedDate {
			if d.place != "" {
				break
			}
			d.place = place
			city, _, _ := strings.Cut(place, ",")
			shouted = strings.ToUpper(city) == city
		}
		dated = dated || kind == datePart || kind == placedDate
		d.span = desk.Span{start[0], s[1]}
		d.rest = next
		at = next
	}
	if d.place == "" || !dated && !shouted && !r.placeAlone(d, p) {
		return r.datelineUpToStop(start)
	}
	return d, true
}

// saidIn reports whether a verb of speaking stands among tokens. In names there
// are none: "United States".
func (r *reader) saidIn(tokens []token) bool {
	for i := range tokens {
		if !tokens[i].caps && r.says.at(tokens[i:]) > 0 {
			return true
		}
	}
	return false
}

// datelineInBrackets reads "(Port Ellery, 2 February 2026) The news", its parts
// in either order.
func (r *reader) datelineInBrackets(p desk.Span) (opening, bool) {
	const most = 90 // bytes between the brackets
	text := p.Of(r.text)
	size := 0
	for _, open := range []string{"(", "（", "["} {
		if strings.HasPrefix(text, open) {
			size = len(open)
		}
	}
	end := strings.IndexAny(text[:min(len(text), most)], ")）]")
	if size == 0 || end < size {
		return opening{}, false
	}
	inner := desk.Span{p[0] + size, p[0] + end}
	tokens := r.tokens(inner)
	dates := r.dates(tokens)
	var place []token
	for _, t := range tokens {
		if t.kind == word && !inside(dates, t.span) && !r.days.has(t) {
			place = append(place, t)
		}
	}
	if len(dates) != 1 || len(dates[0].Inferred) > 0 || len(place) == 0 || len(place) > 6 || !r.reading.Uncased && !place[0].caps {
		return opening{}, false
	}
	_, closing := utf8.DecodeRuneInString(text[end:])
	rest := trim(r.text, desk.Span{p[0] + end + closing, p[1]})
	return opening{span: inner, place: cover(place).Of(r.text), rest: rest[0]}, !rest.Empty()
}

// datelineOfAgency reads the dateline of an agency that writes from right to
// left: "أبوظبي في 8 أكتوبر / وام /", "عمان 8 نيسان (بترا) -".
func (r *reader) datelineOfAgency(p desk.Span) (opening, bool) {
	const words = 3 // of a place, and of an agency
	if !r.headsFirst() {
		return opening{}, false
	}
	tokens := r.tokens(desk.Span{p[0], r.runeStart(min(p[1], p[0]+longest))})
	i := 0
	for i < min(len(tokens), words) && tokens[i].kind == word && !r.calendar(tokens[i]) && !r.places.has(tokens[i]) {
		i++
	}
	if i == 0 || r.finiteAt(tokens, 0) > 0 {
		return opening{}, false
	}
	place := cover(tokens[:i])
	if i < len(tokens) && r.places.has(tokens[i]) {
		i++
	}
	for i < len(tokens) && (tokens[i].comma() || isDash(tokens[i])) {
		i++
	}
	i = r.pastOtherCalendar(tokens, i)
	if _, n := r.dateAt(tokens, min(i, len(tokens)-1)); n > 0 {
		i += n
	}
	for i < len(tokens) && (r.labels.has(tokens[i]) || tokens[i].comma() || isDash(tokens[i])) {
		i++
	}
	close := map[string]string{"/": "/", "(": ")"}
	if i >= len(tokens) || close[tokens[i].text] == "" {
		return opening{}, false
	}
	end := i + 1
	for end < len(tokens) && end <= i+words && tokens[end].kind == word {
		end++
	}
	if end == i+1 || end >= len(tokens) || tokens[end].text != close[tokens[i].text] {
		return opening{}, false
	}
	d := opening{span: desk.Span{place[0], tokens[i-1].span[1]}, place: place.Of(r.text)}
	for end++; end < len(tokens) && tokens[end].kind == punctuation && strings.Contains("-–—:/.", tokens[end].text); {
		end++
	}
	if end == len(tokens) {
		return opening{}, false
	}
	d.rest = tokens[end].span[0]
	return d, true
}

// pastOtherCalendar is behind a day, month and year of the Islamic calendar,
// whose words are labels of a date: "12 رمضان 1446 هـ الموافق".
func (r *reader) pastOtherCalendar(tokens []token, at int) int {
	const years = 2 // figures that only a year has more of
	i := at
	if !r.headsFirst() || i >= len(tokens) || tokens[i].kind != number {
		return at
	}
	i++
	labels := i
	for i < len(tokens) && r.labels.has(tokens[i]) {
		i++
	}
	if i == labels || i >= len(tokens) || tokens[i].kind != number || len(tokens[i].text) <= years {
		return at
	}
	i++
	for i < len(tokens) && (r.labels.has(tokens[i]) || tokens[i].comma() || tokens[i].text == "/") {
		i++
	}
	return i
}

// atClock is a time of day behind the date of a dateline.
var atClock = pattern(`^,?\s*(?i:à|um|a las|at|в|saat|saat:)?\s*\d{1,2}\s*[:h.]\s*(?:\d{2})?(?:\s*(?i:uhr|h|heures|hrs?|gmt|cet|cest|мск)\b)?`)

// pastClock is behind the time of day that stands at an offset, the offset
// itself where there is none.
func (r *reader) pastClock(at int) int {
	const near = 32 // bytes
	rest := r.text[at:r.runeStart(min(len(r.text), at+near))]
	if i := atClock().FindStringIndex(rest); i != nil {
		return at + len(strings.TrimRight(rest[:i[1]], " "))
	}
	return at
}

// placeAlone reports whether a place without a date is a dateline: one or two
// words before a dash, and a sentence behind it.
func (r *reader) placeAlone(d opening, p desk.Span) bool {
	place := r.tokens(d.span)
	next, _ := utf8.DecodeRuneInString(r.text[min(d.rest, p[1]):])
	dash := strings.ContainsAny(r.text[d.span[1]:d.rest], "–—")
	return len(place) > 0 && len(place) <= 2 && dash && unicode.IsUpper(next) && p[1]-d.rest > 60 && !r.known(place, 0) && !r.labels.has(place[0]) && r.nounless(place)
}

// nounless reports whether none of some words tells of an event.
func (r *reader) nounless(tokens []token) bool {
	for i := range tokens {
		if n, _ := r.events.at(tokens[i:]); n > 0 {
			return false
		}
	}
	return true
}

// datelineUpToStop reads a dateline that a full stop ends: "Berlin, 4. Mai 2026. The
// news".
func (r *reader) datelineUpToStop(p desk.Span) (opening, bool) {
	head := desk.Span{p[0], min(p[1], p[0]+longest)}
	for head[1] < p[1] && head[1] > p[0] && !utf8.RuneStart(r.text[head[1]]) {
		head[1]--
	}
	tokens := r.tokens(head)
	place, n := r.placeAndDate(tokens)
	if n == 0 {
		place, n = r.placeAndStop(tokens)
	}
	if n == 0 || n >= len(tokens) {
		return opening{}, false
	}
	d := opening{span: cover(tokens[:n]), place: place}
	if n < len(tokens) && tokens[n].text == "(" { // the agency
		for n < len(tokens) && tokens[n].text != ")" {
			n++
		}
		n = min(n+1, len(tokens))
	}
	for n < len(tokens) && tokens[n].kind == punctuation && strings.Contains(".:-–—*", tokens[n].text) {
		n++
	}
	if n == len(tokens) || tokens[n-1].kind != punctuation {
		return opening{}, false
	}
	d.rest = tokens[n].span[0]
	return d, true
}

// placeAndStop reads a place that a full stop ends, "Köln. Die Stiftung": one
// that the text names again.
func (r *reader) placeAndStop(tokens []token) (place string, n int) {
	for n < len(tokens) && n < 2 && tokens[n].caps && !r.known(tokens, n) && !r.calendar(tokens[n]) {
		n++
	}
	if n > 0 && n+4 < len(tokens) && tokens[n].text == "(" && tokens[n+1].kind == word && len(tokens[n+1].text) < 5 && tokens[n+2].text == ")" && tokens[n+3].text == "." && tokens[n+4].caps {
		return cover(tokens[:n]).Of(r.text), n // "Amberg (pm). Der Verein"
	}
	if n == 0 || n+1 >= len(tokens) || tokens[n].text != "." || !tokens[n+1].caps || r.function(tokens[0]) || r.labels.has(tokens[0]) || r.honorifics.has(tokens[0]) || r.abbreviations[tokens[n-1].lower] {
		return "", 0
	}
	place = cover(tokens[:n]).Of(r.text)
	if strings.Count(r.text, strings.TrimRight(place, r.reading.CutEndings)) < 2 || !r.nounless(tokens[:n]) {
		return "", 0
	}
	return place, n
}

// placeAndDate reads "Place, Region, 5 May 2026" at the start of tokens; n is 0
// where there is none.
func (r *reader) placeAndDate(tokens []token) (place string, n int) {
	const most = 6 // words of a place
	if len(tokens) > 2 && !tokens[0].caps && r.abbreviations[tokens[0].lower] && tokens[1].text == "." {
		// "г. Казань"
		if place, n = r.placeAndDate(tokens[2:]); n > 0 {
			return place, n + 2
		}
	}
	if len(tokens) == 0 {
		return "", 0
	}
	i := 0
	for i < len(tokens) && i <= most && (tokens[i].caps || r.reading.Uncased && tokens[i].kind == word) && !r.calendar(tokens[i]) {
		i++
		for i+1 < len(tokens) && i < most && (r.of.has(tokens[i]) || r.articles.has(tokens[i])) && !tokens[i].caps && !r.reading.Uncased && tokens[i+1].caps && !r.calendar(tokens[i+1]) {
			i++ // "Ciudad de México"
		}
		if i+1 < len(tokens) && (tokens[i].text == "," || tokens[i].text == "،") && (tokens[i+1].caps && !r.calendar(tokens[i+1]) || r.reading.Uncased && r.countries.at(tokens[i+1:]) > 0) {
			i++
		}
	}
	town := r.venues.has(tokens[0]) && !r.organisations.has(tokens[0]) && i > 2 && r.of.has(tokens[1]) // "Puerto de la Cruz"
	if i == 0 || i > most || r.known(tokens, 0) && r.countries.at(tokens) == 0 && !town || r.events.has(tokens[0]) || r.labels.has(tokens[0]) || r.immediate.at(tokens) > 0 || r.embargoes.at(tokens) > 0 || r.honorifics.has(tokens[0]) {
		return "", 0
	}
	place = cover(tokens[:i]).Of(r.text)
	comma := false
	for i < len(tokens) && (tokens[i].kind == punctuation && tokens[i].text != "." || r.labels.has(tokens[i]) || r.of.has(tokens[i]) || r.days.has(tokens[i])) {
		comma = comma || tokens[i].kind == punctuation
		i++
	}
	if behind := r.pastOtherCalendar(tokens, i); behind > i {
		i, comma = behind, true
	}
	if i >= len(tokens) || !comma {
		return "", 0
	}
	d, k := r.dateAt(tokens, i)
	if k == 0 || d.Precision != "day" {
		return "", 0
	}
	i += k
	for end := r.pastClock(tokens[i-1].span[1]); i < len(tokens) && tokens[i].span[1] <= end; {
		i++
	}
	for i < len(tokens) && r.labels.has(tokens[i]) {
		i++
	}
	i = r.pastAgency(tokens, i)
	return strings.TrimRight(place, ","), i
}

// pastAgency is behind the agency that a dateline ends with: "Bakı, 5 iyun,
// XƏBƏR", "الرياض … 2026 م واس".
func (r *reader) pastAgency(tokens []token, at int) int {
	const most = 4 // words
	if r.headsFirst() && at+1 == len(tokens) && tokens[at].kind == word {
		return at + 1
	}
	if at+1 >= len(tokens) || !tokens[at].comma() {
		return at
	}
	end := at + 1
	for end < len(tokens) && tokens[end].shouted() {
		end++
	}
	if end == at+1 || end-at-1 > most || end < len(tokens) && tokens[end].kind != punctuation {
		return at
	}
	return end
}

// dash finds the next mark that parts a dateline from what follows.
func (r *reader) dash(from, limit int) (end, next int) {
	depth := 0
	for at := from; at < limit; {
		c, size := utf8.DecodeRuneInString(r.text[at:])
		switch c {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		case '—', '–', '-', '―', ':', '：':
			before, _ := utf8.DecodeLastRuneInString(r.text[from:at])
			after, _ := utf8.DecodeRuneInString(r.text[at+size:])
			free := unicode.IsSpace(before) || unicode.IsSpace(after) || strings.ContainsRune(".)/*", before) || c == '—' || c == '―'
			colon := c == ':' || c == '：'
			if at > from && depth == 0 && free && !(colon && unicode.IsDigit(after)) {
				next = at + size
				for next < limit {
					c, size := utf8.DecodeRuneInString(r.text[next:])
					if !unicode.IsSpace(c) && !strings.ContainsRune("-–—*", c) {
						break
					}
					next += size
				}
				return at, next
			}
		}
		at += size
	}
	return -1, -1
}

type partKind uint8

const (
	noPart partKind = iota
	placePart
	datePart
	placedDate // both in one
	agencyPart
)

// part tells what a piece of a dateline is.
func (r *reader) part(s desk.Span) (partKind, string) {
	text := s.Of(r.text)
	if text == "" || len(text) > 110 {
		return noPart, ""
	}
	if strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")") || strings.HasPrefix(text, "[") || strings.HasPrefix(text, "/") {
		return agencyPart, ""
	}
	tokens := r.tokens(s)
	dates := r.dates(tokens)
	var place []token
	done := false
	depth := 0
	timed := 0 // behind the time of day that follows the date
	if n := len(dates); n > 0 {
		timed = r.pastClock(dates[n-1].Span[1])
	}
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		n, _ := r.days.at(tokens[i:])
		switch {
		case inside(dates, t.span), done && t.span[1] <= timed:
			done = true
		case t.text == "/" && t.glued && i+1 < len(tokens) && tokens[i+1].glued && depth == 0: // "GENEVA/NEW YORK"
		case t.text == "(" || t.text == "[" || t.text == "/":
			depth++
		case t.text == ")" || t.text == "]":
			depth--
		case depth > 0: // "(Ontario)" belongs to the place, "(AGENCY)" to nobody
		case t.kind == punctuation:
		case n > 0:
			i += n - 1
		case r.labels.has(t) && (len(place) > 0 || len(dates) > 0):
		case t.kind == word && (t.caps || r.headsFirst() || (r.of.has(t) || r.articles.has(t)) && len(place) > 0 && len(tokens) > i+1 && tokens[i+1].caps):
			if done && len(place) == 0 {
				done = false
			}
			if !done {
				place = append(place, t)
			}
		case t.kind == number && len(dates) > 0:
		default:
			return noPart, ""
		}
	}
	place = withoutByline(place)
	if len(place) > 7 || r.headsFirst() && len(place) > 3 {
		return noPart, ""
	}
	if len(place) == 1 && r.starters[place[0].lower] { // "WHAT:"
		return noPart, ""
	}
	if len(place) > 0 {
		if n, _ := r.events.at(place); n > 0 || r.immediate.at(place) > 0 || r.embargoes.at(place) > 0 || r.honorifics.at(place) > 0 || r.offices.at(place) > 0 {
			return noPart, ""
		}
		name := strings.TrimRight(cover(place).Of(r.text), " ,.")
		if i := cover(place)[1]; strings.HasPrefix(r.text[i:s[1]], " (") && len(dates) == 0 {
			if k := strings.IndexByte(r.text[i:s[1]], ')'); k > 0 {
				name = r.text[cover(place)[0] : i+k+1]
			}
		}
		if len(dates) > 0 {
			return placedDate, name
		}
		if t := cover(place).Of(r.text); isWire(t) {
			return agencyPart, ""
		}
		return placePart, name
	}
	if len(dates) > 0 {
		return datePart, ""
	}
	return noPart, ""
}

// withoutByline drops who writes, where the town stands in capitals behind: "By
// Ada Holm BRIGHTON".
func withoutByline(place []token) []token {
	const least = 4 // letters of a town, so that no abbreviation is one
	from := len(place)
	for from > 0 && place[from-1].shouted() {
		from--
	}
	if from < 2 || from == len(place) || len(place[len(place)-1].text) < least || place[from].span[0]-place[from-1].span[1] > 1 {
		return place
	}
	return place[from:]
}

func isWire(s string) bool {
	lower := strings.ToLower(s)
	return strings.Contains(lower, "wire") || strings.Contains(lower, "newswire") || strings.Contains(lower, "presse") && strings.Contains(lower, "ots")
}

// agency is the name of an agency or a paper before the place of a dateline
// (电头), by the word at its end.
var agency = pattern(`^\p{Han}{1,6}?(?:通讯社|通讯|社|网|报)`)

// datelineDashed reads "南宁，2026年5月5日——" at the start of a company's release in
// Chinese, place and day in either order.
func (r *reader) datelineDashed(p desk.Span) (opening, bool) {
	const most, words = 90, 8 // bytes before the dash; characters of a place
	text := desk.Span{p[0], r.runeStart(min(p[1], p[0]+most))}.Of(r.text)
	end := strings.IndexAny(text, "—–-")
	if end <= 0 {
		return opening{}, false
	}
	head := trim(r.text, desk.Span{p[0], p[0] + end})
	tokens := r.tokens(head)
	dates := r.dates(tokens)
	if len(dates) != 1 || dates[0].Precision != "day" || len(dates[0].Inferred) > 0 {
		return opening{}, false
	}
	var place []token
	for _, t := range tokens {
		switch {
		case inside(dates, t.span), t.comma():
		case t.kind == word && (len(place) == 0 || t.glued):
			place = append(place, t)
		default:
			return opening{}, false
		}
	}
	rest := strings.TrimLeft(r.text[p[0]+end:p[1]], "—–- ")
	if len(place) < 2 || len(place) > words || rest == "" || !r.nounless(place) {
		return opening{}, false
	}
	return opening{span: head, place: cover(place).Of(r.text), rest: p[1] - len(rest)}, true
}

// datelineBefore reads a Chinese dateline (电头): "新华社北京6月9日电", and
// "本报讯（记者 …）", which names no place.
func (r *reader) datelineBefore(p desk.Span) (opening, bool) {
	limit := min(p[1], p[0]+120)
	for at := p[0]; at < limit; {
		c, size := utf8.DecodeRuneInString(r.text[at:])
		at += size
		if strings.ContainsRune("，。,；：", c) {
			return opening{}, false
		}
		if !strings.ContainsRune(r.reading.DatelineMarks, c) || strings.HasSuffix(r.text[p[0]:at], "通讯") {
			continue
		}
		head := desk.Span{p[0], at}
		tokens := r.tokens(head)
		dates := r.dates(tokens)
		text := strings.TrimLeft(head.Of(r.text), "（(【[ ")
		for _, agency := range r.reading.Agencies {
			text = strings.TrimPrefix(text, agency)
		}
		place := ""
		if len(dates) > 0 && dates[len(dates)-1].Span[1] < at-size || len(dates) > 0 && slices.Contains(dates[0].Inferred, "day") {
			continue // the mark is a part of another word
		}
		if len(dates) > 0 {
			before := dates[0].Span[0] - (head[1] - len(text))
			if before > 0 && before <= len(text) {
				place = strings.Trim(text[:before], " ，,（(")
				if i := agency().FindStringIndex(place); i != nil && i[1] < len(place) {
					place = place[i[1]:]
				}
			}
		} else if c != '讯' || at-p[0] > 30 {
			return opening{}, false
		}
		rest := at
		for rest < p[1] {
			c, size := utf8.DecodeRuneInString(r.text[rest:])
			if c == '（' || c == '(' {
				i := strings.IndexAny(r.text[rest:min(p[1], rest+150)], "）)")
				if i < 0 {
					break
				}
				_, size = utf8.DecodeRuneInString(r.text[rest+i:])
				rest += i + size
				continue
			}
			if !unicode.IsSpace(c) && c != '】' && c != ']' && c != '）' {
				break
			}
			rest += size
		}
		return opening{span: head, place: place, rest: rest}, true
	}
	return opening{}, false
}
