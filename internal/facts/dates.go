package facts

import (
	"slices"
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
type dateParts struct{ day, month, year, end, endMonth int }

// dates finds all dates among tokens, in order. Of overlapping readings the
// longest holds.
func (r *reader) dates(tokens []token) []desk.When {
	var found []desk.When
	for i := 0; i < len(tokens); i++ {
		w, n := r.dateAt(tokens, i)
		if n > 0 {
			found = append(found, w)
			i += n - 1
		}
	}
	return found
}

// dateAt reads the longest date that starts at a token.
func (r *reader) dateAt(tokens []token, at int) (best desk.When, most int) {
	t := tokens[at]
	if t.kind == punctuation {
		return best, 0
	}
	if t.kind == number {
		if at > 0 && t.glued && tokens[at-1].kind == word && !isHan(tokens[at-1].text) {
			return best, 0 // "B12"
		}
		if w, n := r.figures(tokens[at:]); n > 0 {
			return w, n
		}
	}
	month, _ := r.months.at(tokens[at:])
	if _, han := hanDigits[t.text]; t.kind == number || month > 0 || han {
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
		return best, most
	}
	return r.relative(tokens, at)
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
			v, m := r.figure(tokens[i:], e.part == "day" || e.part == "end")
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
	return p, i
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
	if n == 0 {
		return 0, 0
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

func isHan(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.Is(unicode.Han, c) || c == '〇' || c == '○'
}

// figures reads a date in figures only: 2026-05-04, 4.5.2026, 05/04/2026. Where
// day and month could be either, the order of the language holds, unless the
// other lies nearer to the release's own date.
func (r *reader) figures(tokens []token) (desk.When, int) {
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
	if len(parts[2]) == 2 {
		v[2] += 2000
	}
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

// relative reads "today" and a weekday, against the release's own date. A
// weekday is the last one, or the next where the words before it say so.
func (r *reader) relative(tokens []token, at int) (desk.When, int) {
	if r.published.IsZero() {
		return desk.When{}, 0
	}
	if n, days := r.near.at(tokens[at:]); n > 0 {
		span := cover(tokens[at : at+n])
		return desk.When{
			Text: span.Of(r.text), Date: r.published.AddDate(0, 0, days).Format(time.DateOnly), Precision: "day",
			Inferred: []string{"year", "month", "day"}, Span: span,
		}, n
	}
	n, day := r.days.at(tokens[at:])
	if n == 0 {
		return desk.When{}, 0
	}
	if at+n < len(tokens) { // "Tuesday, 4 May": the date says it
		next := at + n
		for next < len(tokens) && tokens[next].kind == punctuation && tokens[next].text != "." {
			next++
		}
		if next < len(tokens) && (tokens[next].kind == number || r.articles.has(tokens[next]) && next+1 < len(tokens) && tokens[next+1].kind == number) {
			return desk.When{}, 0
		}
		if next < len(tokens) {
			if m, _ := r.months.at(tokens[next:]); m > 0 {
				return desk.When{}, 0
			}
		}
	}
	ahead := at > 0 && r.next.has(tokens[at-1]) || r.planned.in(tokens[:at]) >= 0
	span := cover(tokens[at : at+n])
	back := (int(r.published.Weekday()) - day + 7) % 7
	days := -back
	if ahead && back > 0 {
		days = 7 - back
	}
	return desk.When{
		Text: span.Of(r.text), Date: r.published.AddDate(0, 0, days).Format(time.DateOnly), Precision: "day",
		Inferred: []string{"year", "month", "day"}, Span: span,
	}, n
}

// year infers the year of a day without one: the one in which it lies nearest
// to the release's own date.
func (r *reader) year(month, day int) int {
	if r.published.IsZero() {
		return 0
	}
	best, least := 0, time.Duration(1<<62)
	for y := r.published.Year() - 1; y <= r.published.Year()+1; y++ {
		d := r.published.Sub(time.Date(y, time.Month(month), day, 12, 0, 0, 0, time.UTC)).Abs()
		if d < least {
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
		i := slices.IndexFunc(tokens, func(t token) bool { return t.span[0] >= d.Span[0] })
		k := i - 1
		for k >= 0 && i-k < 4 && (tokens[k].text == "," || r.of.has(tokens[k]) || r.articles.has(tokens[k]) || r.places.has(tokens[k])) {
			k--
		}
		if k < 0 {
			continue
		}
		if n, day := r.days.at(tokens[k:]); n > 0 && time.Weekday(day) != t.Weekday() {
			notes = append(notes, desk.Note{
				Message: d.Text + " is a " + t.Weekday().String() + ", and the text says " + tokens[k].text,
				Span:    desk.Span{tokens[k].span[0], d.Span[1]},
			})
		}
	}
	return notes
}

func inside(list []desk.When, s desk.Span) bool {
	for _, w := range list {
		if w.Span[0] <= s[0] && s[1] <= w.Span[1] {
			return true
		}
	}
	return false
}

// two writes a number with two digits.
func two(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
