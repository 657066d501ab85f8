package facts

import (
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
)

// dateShape is a pattern of a date: its elements in order.
type dateShape []element

type element struct {
	part    string // "day", "month", "year", "end", "endmonth", "number"; "" for a word
	literal string // the word, folded
}

func (l *lexis) newShape(pattern string) dateShape {
	var shape dateShape
	for _, f := range strings.Fields(pattern) {
		if p, ok := strings.CutPrefix(f, "{"); ok {
			shape = append(shape, element{part: strings.TrimSuffix(p, "}")})
			continue
		}
		w, _ := l.fold(f)
		shape = append(shape, element{literal: w})
	}
	return shape
}

// parts of a date as they were read.
type dateParts struct {
	day, month, year, end, endMonth int
	spelled                         bool // its day is written in words
}

// dates finds all dates among tokens, in order. Of overlapping readings the
// longest holds.
func (r *reader) dates(tokens []token) []desk.When {
	if len(tokens) == 0 {
		return nil
	}
	found, ok := r.datesIn[pieceOf(tokens)]
	if !ok {
		found = slices.Clip(r.findDates(tokens))
		r.datesIn[pieceOf(tokens)] = found
	}
	return found
}

func (r *reader) findDates(tokens []token) []desk.When {
	var found []desk.When
	for i := 0; i < len(tokens); i++ {
		if tokens[i].text == "《" { // a title: 《明日之后》
			if k := closingTitle(tokens[i:]); k > 0 {
				i += k
				continue
			}
		}
		w, n := r.dateAt(tokens, i)
		if n > 0 {
			found = append(found, w)
			i += n - 1
			n, _ = r.weekdayBehind(tokens, i+1, w)
			i += n
		}
	}
	return found
}

// closingTitle is where the title of a work ends, 0 for nowhere near.
func closingTitle(tokens []token) int {
	const longest = 40
	return max(0, slices.IndexFunc(tokens[:min(len(tokens), longest)], func(t token) bool { return t.text == "》" }))
}

// dateAt reads the longest date that starts at a token.
func (r *reader) dateAt(tokens []token, at int) (desk.When, int) {
	if t := tokens[at]; t.kind != number && (t.kind != word || !t.starts.meets(r.mayDate)) {
		return desk.When{}, 0
	}
	if w, n := r.counted(tokens, at); n > 0 {
		return w, n
	}
	if w, n := r.absolute(tokens, at); n > 0 {
		return w, n
	}
	return r.relative(tokens, at)
}

// absolute reads a date that says its month.
func (r *reader) absolute(tokens []token, at int) (best desk.When, most int) {
	t := tokens[at]
	if t.kind == number {
		if at > 0 && t.glued && tokens[at-1].kind == word && !isHan(tokens[at-1].text) {
			return best, 0 // "B12"
		}
		if at > 0 && symbols[tokens[at-1].text] != "" {
			return best, 0 // "$12 December"
		}
		if w, n := r.figures(tokens, at); n > 0 {
			return w, n
		}
	}
	month, _ := r.months.at(tokens[at:])
	days, _ := r.dayWords.at(tokens[at:])
	if t.kind == number || month > 0 || days > 0 || isHanDigit(t) {
		if w, n := r.parted(tokens, at); n > 0 {
			return w, n
		}
		for _, shape := range r.shapes {
			p, n := r.fit(shape, tokens[at:])
			if n <= most {
				continue
			}
			if w, ok := r.when(p); ok {
				best, most = w, n
			}
		}
	}
	if most > 0 {
		best.Span = cover(tokens[at : at+most])
		best.Text = best.Span.Of(r.text)
		r.directed(&best, tokens, at)
	}
	return best, most
}

// directed moves a date without a year to the side of the release that the word
// before it says: "the next 6 April".
func (r *reader) directed(w *desk.When, tokens []token, at int) {
	t, err := time.Parse(time.DateOnly, w.Date)
	if at == 0 || err != nil || len(w.Inferred) != 1 || w.End != "" || r.published.IsZero() {
		return
	}
	_, week := r.weeks.at(tokens[at-1 : at])
	switch {
	case t.Before(r.published) && (week > 0 || r.next.has(tokens[at-1]) && !r.pronouns.has(tokens[at-1])): // "this 6 April" has no side
		w.Date = t.AddDate(1, 0, 0).Format(time.DateOnly)
	case t.After(r.published) && (week < 0 || r.last.has(tokens[at-1])):
		w.Date = t.AddDate(-1, 0, 0).Format(time.DateOnly)
	}
}

// parted reads a date whose month has a name and whose parts are held together
// by dashes or strokes: 5-Aug-2026, 2026/Sep/23, Oct/2.
func (r *reader) parted(tokens []token, at int) (desk.When, int) {
	const most = 3
	var p dateParts
	var figures []int
	i, sep := at, ""
	for k := range most {
		if k > 0 {
			if i+1 >= len(tokens) || !tokens[i].glued || !tokens[i+1].glued || tokens[i].text != "-" && tokens[i].text != "/" && tokens[i].text != "." || sep != "" && tokens[i].text != sep {
				break
			}
			sep = tokens[i].text
			i++
		}
		if v, ok := atoi(tokens[i].text); ok && tokens[i].kind == number {
			figures = append(figures, v)
			i++
			continue
		}
		n, month := r.months.at(tokens[i:])
		if n != 1 || p.month > 0 {
			if k > 0 {
				i--
			}
			break
		}
		p.month = month
		i++
	}
	if p.month == 0 || sep == "" || len(figures) == 0 || sep == "." && len(figures) < 2 {
		return desk.When{}, 0
	}
	p.day = figures[0]
	if len(figures) == 2 {
		p.year = figures[1]
		if p.day > 31 {
			p.day, p.year = p.year, p.day
		}
		p.year = r.century(p.year)
	}
	w, ok := r.when(p)
	if !ok || p.day == 0 {
		return desk.When{}, 0
	}
	w.Span = cover(tokens[at:i])
	w.Text = w.Span.Of(r.text)
	return w, i - at
}

// century completes a year of two figures: the last one that is not more than
// twenty years ahead of the release.
func (r *reader) century(year int) int {
	if year > 99 {
		return year
	}
	now := r.published.Year()
	if r.published.IsZero() {
		now = 2000
	}
	year += now - now%100
	if year > now+20 {
		year -= 100
	}
	return year
}

// fit matches a shape with the start of tokens. A comma may stand before a year
// and a full stop behind any part.
func (r *reader) fit(shape dateShape, tokens []token) (p dateParts, n int) {
	i := 0
	for k, e := range shape {
		if i < len(tokens) && k > 0 && (tokens[i].text == "," || tokens[i].text == "،") && e.part == "year" {
			i++
		}
		if i < len(tokens) && k > 0 && tokens[i].text == "." && tokens[i].glued && e.literal != "." {
			i++
		}
		if k > 0 && e.part == "end" && i < len(tokens) { // "from Friday 6 to Sunday 8 March"
			if m, _ := r.days.at(tokens[i:]); m > 0 && i+m < len(tokens) {
				i += m
				for i+1 < len(tokens) && (tokens[i].comma() || r.articles.has(tokens[i])) {
					i++
				}
			}
		}
		if i >= len(tokens) {
			return p, 0
		}
		switch e.part {
		case "":
			if !literal(tokens[i], e.literal) {
				return p, 0
			}
			i++
		case "month", "endmonth":
			m, v := r.months.at(tokens[i:])
			if m == 0 {
				return p, 0
			}
			if e.part == "month" {
				p.month = v
			} else {
				p.endMonth = v
			}
			i += m
		default:
			ordinal := e.part == "day" || e.part == "end"
			v, m := r.figure(tokens[i:], ordinal)
			if m == 0 && ordinal {
				m, v = r.dayWords.at(tokens[i:])
				p.spelled = p.spelled || m > 0
			}
			if e.part == "year" && (m == 0 || v < 100) {
				m, v = r.yearInWords(tokens[i:])
			}
			if m == 0 {
				return p, 0
			}
			i += m
			switch e.part {
			case "day":
				p.day = v
			case "end":
				p.end = v
			case "number":
				p.month = v
			case "year":
				p.year = v
			}
		}
	}
	if p.spelled { // "the first may be": a verb
		for _, t := range tokens[:i] {
			if !t.caps && r.verbMonths[t.lower] {
				return p, 0
			}
		}
	}
	return p, i
}

// yearInWords reads a year that is written in words: "nineteen eighty-six",
// "dos mil dieciocho".
func (r *reader) yearInWords(tokens []token) (n, year int) {
	const longest = 7
	total, part := 0, 0
	for n < len(tokens) && n < longest {
		t := tokens[n]
		if n > 0 && r.and.has(t) && n+1 < len(tokens) && r.counts.has(tokens[n+1]) {
			n++
			continue
		}
		m, s := r.counts.at(tokens[n:])
		k, zeros := r.scales.at(tokens[n:])
		if k > 0 && len(zeros) < 4 {
			m, s = k, "1"+zeros
		}
		if m == 0 {
			break
		}
		v, err := strconv.Atoi(s)
		if err != nil {
			break
		}
		switch {
		case v == 1000 || v == 100 && part > 0 && part < 100:
			total, part = total+max(part, 1)*v, 0
		case part >= 10 && part < 100 && v >= 10 && v < 100 && total == 0: // "nineteen" "eighty"
			total, part = part*100, v
		default:
			part += v
		}
		n += m
	}
	if year = total + part; year < 1000 || year > 2999 {
		return 0, 0
	}
	return n, year
}

func literal(t token, w string) bool {
	if w == "-" {
		return t.text == "-" || t.text == "–" || t.text == "—"
	}
	return t.lower == w
}

// figure reads the number of a day, a month or a year, with the ending of an
// ordinal where one may stand.
func (r *reader) figure(tokens []token, ordinal bool) (value, n int) {
	t := tokens[0]
	if t.kind == number {
		value, ok := atoi(t.text)
		if !ok {
			return 0, 0
		}
		n = 1
		if ordinal && len(tokens) > 1 && tokens[1].glued {
			switch {
			case r.ordinals[tokens[1].lower]:
				n = 2
			case strings.ContainsAny(tokens[1].text, "-'’‑") && len(tokens) > 2 && tokens[2].glued && r.ordinals[tokens[2].lower]:
				n = 3
			case tokens[1].text == "." && len(tokens) > 2 && tokens[2].glued && r.ordinals[tokens[2].lower]: // "1.º"
				n = 3
			case tokens[1].text == "." && r.reading.OrdinalDot:
				n = 2
			}
		}
		return value, n
	}
	return hanNumber(tokens)
}

func atoi(s string) (int, bool) {
	v := 0
	for _, c := range s {
		if !unicode.IsDigit(c) {
			return 0, false
		}
		v = v*10 + digit(c)
		if v > 9999 {
			return 0, false
		}
	}
	return v, true
}

// hanNumber reads a number in Chinese characters: 二〇二六, 二十一.
func hanNumber(tokens []token) (value, n int) {
	if !isHanDigit(tokens[0]) { // as nearly always
		return 0, 0
	}
	tens, units, plain := -1, 0, 0
	for n < len(tokens) && n < 4 {
		d, ok := hanDigits[tokens[n].text]
		if !ok {
			break
		}
		if d == 10 {
			tens = max(1, units)
			units, plain = 0, 0
		} else {
			units = d
			plain = plain*10 + d
		}
		n++
	}
	if tens >= 0 {
		return tens*10 + units, n
	}
	return plain, n
}

// hanDigits are the figures below a hundred that dates are written with.
var hanDigits = map[string]int{
	"〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
}

func isHanDigit(t token) bool {
	if !isHan(t.text) {
		return false
	}
	_, ok := hanDigits[t.text]
	return ok
}

func isHan(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return isHanRune(c) || c == '〇' || c == '○'
}

// isHanRune reports whether a character is a Chinese one; those of other scripts
// are told apart by where Unicode has them.
func isHanRune(c rune) bool {
	const first = '⺀' // CJK Radicals Supplement, U+2E80
	return c >= first && unicode.Is(unicode.Han, c)
}

// figures reads a date in figures only: 2026-05-04, 4.5.2026, 05/04/2026. Where
// day and month could be either, the order of the language holds, unless the
// other lies nearer to the release's own date.
func (r *reader) figures(all []token, at int) (desk.When, int) {
	tokens := all[at:]
	var parts []string
	n := 1
	sep := ""
	switch {
	case strings.Count(tokens[0].text, ".") == 2:
		parts, sep = strings.Split(tokens[0].text, "."), "."
	case len(tokens) >= 5 && (tokens[1].text == "-" || tokens[1].text == "/" || tokens[1].text == "." || tokens[1].text == "‑") && tokens[3].text == tokens[1].text &&
		tokens[2].kind == number && tokens[4].kind == number && tokens[1].glued && tokens[2].glued && tokens[3].glued && tokens[4].glued:
		parts, sep = []string{tokens[0].text, tokens[2].text, tokens[4].text}, tokens[1].text
		n = 5
	case len(tokens[0].text) == len("20060102"):
		return r.compact(tokens[0])
	case r.spaced(all, at):
		parts, sep = []string{tokens[0].text, tokens[1].text, tokens[2].text}, " "
		n = 3
	default:
		return desk.When{}, 0
	}
	var v [3]int
	for i, p := range parts {
		x, ok := atoi(p)
		if !ok {
			return desk.When{}, 0
		}
		v[i] = x
	}
	span := cover(tokens[:n])
	read := func(p dateParts) (desk.When, bool) {
		w, ok := r.when(p)
		w.Span, w.Text = span, span.Of(r.text)
		return w, ok
	}
	if len(parts[0]) == 4 {
		w, ok := read(dateParts{year: v[0], month: v[1], day: v[2]})
		if !ok {
			n = 0
		}
		return w, n
	}
	if len(parts[2]) != 4 && len(parts[2]) != 2 {
		return desk.When{}, 0
	}
	v[2] = r.century(v[2])
	a, okA := read(dateParts{day: v[0], month: v[1], year: v[2]})
	b, okB := read(dateParts{day: v[1], month: v[0], year: v[2]})
	if sep == "/" && r.reading.MonthFirst {
		a, b, okA, okB = b, a, okB, okA
	}
	switch {
	case okA && okB && a.Date != b.Date && sep != ".":
		a.Inferred = []string{"month", "day"}
		if !r.published.IsZero() && r.distance(b.Date) < r.distance(a.Date) {
			b.Inferred = a.Inferred
			return b, n
		}
		return a, n
	case okA:
		return a, n
	case okB && sep != ".":
		return b, n
	}
	return desk.When{}, 0
}

// compact reads a date without anything between its parts, 20260504, as it
// stands in the numbers of releases, if it is not far from the release's own.
func (r *reader) compact(t token) (desk.When, int) {
	const years = 5
	day, err := time.Parse("20060102", t.text)
	if err != nil || r.published.IsZero() || day.Year() < r.published.Year()-years || day.Year() > r.published.Year()+years {
		return desk.When{}, 0
	}
	return desk.When{Text: t.text, Date: day.Format(time.DateOnly), Precision: "day", Span: t.span}, 1
}

// spaced reports whether three numbers that stand alone are a date: 2 4 2026,
// 2026 04 02.
func (r *reader) spaced(tokens []token, at int) bool {
	const n = 3
	if at+n > len(tokens) || at > 0 && tokens[at-1].kind == number || at+n < len(tokens) && (tokens[at+n].kind == number || tokens[at+n].glued && tokens[at+n].kind != punctuation) {
		return false
	}
	years := 0
	for i, t := range tokens[at : at+n] {
		v, ok := atoi(t.text)
		if t.kind != number || !ok || i > 0 && r.text[tokens[at+i-1].span[1]:t.span[0]] != " " {
			return false
		}
		if len(t.text) == 4 && v >= 1900 && v < 2100 && i != 1 {
			years++
		} else if v > 31 || len(t.text) > 2 {
			return false
		}
	}
	return years == 1
}

func (r *reader) distance(date string) time.Duration {
	t, _ := time.Parse(time.DateOnly, date)
	return r.published.Sub(t).Abs()
}

// when makes a date of its parts; false where there is no such day or its year
// is not known.
func (r *reader) when(p dateParts) (desk.When, bool) {
	w := desk.When{Precision: "day"}
	if p.month < 1 || p.month > 12 || p.day < 0 || p.day > 31 || p.year != 0 && (p.year < 1000 || p.year > 2999) || p.end > 31 {
		return w, false
	}
	if p.day == 0 && p.year == 0 {
		return w, false
	}
	if p.year == 0 {
		w.Inferred = []string{"year"}
		if p.year = r.year(p.month, max(p.day, 1)); p.year == 0 {
			return w, false
		}
	}
	day := p.day
	if day == 0 {
		w.Precision = "month"
		day = 1
	}
	t := time.Date(p.year, time.Month(p.month), day, 0, 0, 0, 0, time.UTC)
	if t.Day() != day {
		return w, false // 31 June
	}
	w.Date = t.Format(time.DateOnly)
	if p.end > 0 {
		month := p.month
		if p.endMonth > 0 {
			month = p.endMonth
		}
		end := time.Date(p.year, time.Month(month), p.end, 0, 0, 0, 0, time.UTC)
		if !end.After(t) || end.Day() != p.end {
			return w, false
		}
		w.End = end.Format(time.DateOnly)
	}
	return w, true
}

// year infers the year of a day without one: the one in which it lies nearest
// to the release's own date.
func (r *reader) year(month, day int) int {
	if r.published.IsZero() {
		return 0
	}
	const leap = 4 // so many years on there is a 29 February, mostly
	best, least := 0, time.Duration(1<<62)
	for y := r.published.Year() - leap; y <= r.published.Year()+leap; y++ {
		t := time.Date(y, time.Month(month), day, 12, 0, 0, 0, time.UTC)
		if d := r.published.Sub(t).Abs(); d < least && t.Day() == day {
			best, least = y, d
		}
	}
	return best
}

// weekdays reports dates whose weekday is another than the one beside them.
func (r *reader) weekdays(tokens []token, dates []desk.When) []desk.Note {
	var notes []desk.Note
	for _, d := range dates {
		t, err := time.Parse(time.DateOnly, d.Date)
		if err != nil || d.Precision != "day" || len(d.Inferred) > 0 || d.End != "" {
			continue
		}
		i := firstFrom(tokens, d.Span[0])
		k := i - 1
		for k >= 0 && i-k < 4 && (tokens[k].text == "," || r.of.has(tokens[k]) || r.articles.has(tokens[k]) || r.places.has(tokens[k])) {
			k--
		}
		n, day, span := 0, 0, d.Span
		if k >= 0 {
			if n, day = r.days.at(tokens[k:]); n > 0 {
				span = tokens[k].span
			}
		}
		if end := firstFrom(tokens, d.Span[1]); n == 0 {
			if n, day = r.weekdayBehind(tokens, end, d); n > 0 {
				span = tokens[end+n-1].span
			}
		}
		if n > 0 && time.Weekday(day) != t.Weekday() {
			notes = append(notes, desk.Note{
				Message: d.Text + " is a " + t.Weekday().String() + ", and the text says " + time.Weekday(day).String(),
				Span:    desk.Span{min(span[0], d.Span[0]), max(span[1], d.Span[1])},
			})
		}
	}
	return notes
}

func inside(list []desk.When, s desk.Span) bool {
	i := sort.Search(len(list), func(i int) bool { return list[i].Span[1] >= s[1] })
	return i < len(list) && list[i].Span[0] <= s[0]
}

// two writes a number with two digits.
func two(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
