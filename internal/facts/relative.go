package facts

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"attache/internal/desk"
	"attache/internal/language"
)

// calendar is a language's words for days that are told from another day.
type calendar struct {
	dayWords   table[int]
	units      table[string]
	offsets    []offset
	begins     phrases // first words of offsets
	opens      phrases // first words of days of the month, and numbers in Chinese characters
	last       phrases
	weeks      table[int]
	years      table[int]
	monthDays  []dateShape
	cues       phrases
	holidays   table[string]
	verbMonths map[string]bool
}

// offset is a pattern of a day that is counted from another one.
type offset struct {
	shape     dateShape
	direction int
}

func (l *lexis) newCalendar(c language.Calendar) calendar {
	x := calendar{
		dayWords: newTable[int](l), units: newTable[string](l), weeks: newTable[int](l), years: newTable[int](l), holidays: newTable[string](l),
		last: l.newPhrases(c.Last), cues: l.newPhrases(c.Cues), verbMonths: set(c.VerbMonths),
	}
	fill(l, x.dayWords, c.DayWords)
	fill(l, x.units, c.Units)
	fill(l, x.weeks, c.Weeks)
	fill(l, x.years, c.Years)
	fill(l, x.holidays, c.Holidays)
	var begins []string
	opens := slices.Collect(maps.Keys(hanDigits))
	for pattern, direction := range c.Offsets {
		o := offset{l.newShape(pattern), direction}
		x.offsets = append(x.offsets, o)
		begins = append(begins, o.shape[0].literal)
	}
	for _, pattern := range c.Days {
		shape := l.newShape(pattern)
		x.monthDays = append(x.monthDays, shape)
		opens = append(opens, shape[0].literal)
	}
	x.begins, x.opens = l.newPhrases(begins), l.newPhrases(opens)
	return x
}

// inferred are the parts of a date that are told from another one.
func inferred() []string { return []string{"year", "month", "day"} }

// on is a day that the text tells from another one.
func (r *reader) on(day time.Time, tokens []token) desk.When {
	span := cover(tokens)
	return desk.When{Text: span.Of(r.text), Date: day.Format(time.DateOnly), Precision: "day", Inferred: inferred(), Span: span}
}

// relative reads what is told from the release's own date: "today", a weekday,
// a day of the month, a holiday.
func (r *reader) relative(tokens []token, at int) (desk.When, int) {
	if r.published.IsZero() || r.guessed {
		return desk.When{}, 0
	}
	if n, days := r.near.at(tokens[at:]); n > 0 && !r.namedNear(tokens, at) {
		w := r.on(r.published.AddDate(0, 0, days), tokens[at:at+n])
		for next := at + n; next < len(tokens) && next <= at+n+1; next++ { // "yesterday, Tuesday"
			if m := r.weekdayAt(tokens[next:], w); m > 0 {
				return r.on(r.published.AddDate(0, 0, days), tokens[at:next+m]), next + m - at
			}
			if tokens[next].kind != punctuation && !r.places.has(tokens[next]) {
				break
			}
		}
		return w, n
	}
	if w, n := r.weekday(tokens, at); n > 0 {
		return w, n
	}
	if w, n := r.holiday(tokens, at); n > 0 {
		return w, n
	}
	if w, n := r.monthDay(tokens, at); n > 0 {
		return w, n
	}
	return r.cued(tokens, at)
}

// weekdayAt is how many tokens the weekday of a date has at the start, 0 for
// none or another one.
func (r *reader) weekdayAt(tokens []token, date desk.When) int {
	n, day := r.days.at(tokens)
	if t, err := time.Parse(time.DateOnly, date.Date); n == 0 || err != nil || int(t.Weekday()) != day {
		return 0
	}
	return n
}

// counted reads a day that is counted from another: "two weeks ago", "3 days
// after 5 May". Of weeks and longer ones that are counted from now, only the
// month or the year is meant.
func (r *reader) counted(tokens []token, at int) (best desk.When, most int) {
	if r.published.IsZero() || r.guessed || r.nested || len(r.offsets) == 0 {
		return best, 0
	}
	if _, n := r.countOf(tokens[at:]); n == 0 && !r.begins.has(tokens[at]) {
		return best, 0
	}
	for _, o := range r.offsets {
		if w, n := r.fitOffset(o, tokens, at); n > most {
			best, most = w, n
		}
	}
	return best, most
}

// countOf reads a number that days or weeks may be counted with.
func (r *reader) countOf(tokens []token) (value, n int) {
	const most = 400 // more is no way to name a day
	t := tokens[0]
	if t.kind == number {
		if v, ok := atoi(t.text); ok && v <= most {
			return v, 1
		}
		return 0, 0
	}
	if m, s := r.counts.at(tokens); m > 0 {
		if v, err := strconv.Atoi(s); err == nil && v <= most {
			return v, m
		}
	}
	return hanNumber(tokens)
}

// fitOffset reads one pattern of a counted day.
func (r *reader) fitOffset(o offset, tokens []token, at int) (desk.When, int) {
	value, unit, base, anchored := 1, "", r.published, false
	i := at
	for _, e := range o.shape {
		if i >= len(tokens) {
			return desk.When{}, 0
		}
		m := 1
		switch e.part {
		case "count":
			value, m = r.countOf(tokens[i:])
		case "unit":
			m, unit = r.units.at(tokens[i:])
		case "date":
			for i < len(tokens) && (r.of.has(tokens[i]) || r.articles.has(tokens[i]) || r.next.has(tokens[i]) || r.last.has(tokens[i]) || r.weeks.has(tokens[i])) {
				i++
			}
			if i >= len(tokens) {
				return desk.When{}, 0
			}
			var w desk.When
			r.nested = true
			w, m = r.dateAt(tokens, i)
			r.nested = false
			if m > 0 && w.Precision != "day" {
				m = 0
			}
			base, _ = time.Parse(time.DateOnly, w.Date)
			anchored = true
		default:
			if !literal(tokens[i], e.literal) && tokens[i].bare != e.literal {
				m = 0
			}
		}
		if m == 0 {
			return desk.When{}, 0
		}
		i += m
	}
	if unit == "" {
		return desk.When{}, 0
	}
	size, err := strconv.Atoi(unit[:len(unit)-1])
	if err != nil {
		return desk.When{}, 0
	}
	n := o.direction * value * size
	var w desk.When
	switch unit[len(unit)-1] {
	case 'd':
		w = r.on(base.AddDate(0, 0, n), tokens[at:i])
		if size > 1 && !anchored {
			w.Precision = "month"
		}
	case 'm':
		w = r.on(months(base, n), tokens[at:i])
		w.Precision = "month"
	case 'y':
		w = r.on(months(base, 12*n), tokens[at:i])
		w.Precision = "year"
	}
	return w, i - at
}

// months goes so many months on; a day that the month has not is its last.
func months(t time.Time, n int) time.Time {
	first := time.Date(t.Year(), t.Month()+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return first.AddDate(0, 0, min(t.Day(), last)-1)
}

// weekday reads a weekday: the last one, or the next where the words before it
// say so, or the one of the week that is named beside it.
func (r *reader) weekday(tokens []token, at int) (desk.When, int) {
	n, day := r.days.at(tokens[at:])
	if n == 0 {
		return desk.When{}, 0
	}
	next := at + n
	for next < len(tokens) && (tokens[next].kind == punctuation && tokens[next].text != "." || r.articles.has(tokens[next]) || r.labels.has(tokens[next])) {
		next++
	}
	if next < len(tokens) && next < at+n+4 {
		if m, _ := r.absolute(tokens, next); m.Date != "" { // "Tuesday, 4 May": the date says it
			return desk.When{}, 0
		}
		if w, m := r.numbered(tokens, next, day); m > 0 {
			w.Span[0] = tokens[at].span[0]
			w.Text = w.Span.Of(r.text)
			return w, next + m - at
		}
		if w, m := r.partial(tokens, next); m > 0 {
			w.Span[0] = tokens[at].span[0]
			w.Text = w.Span.Of(r.text)
			return w, next + m - at
		}
		if m, _ := r.months.at(tokens[next:]); m > 0 || tokens[next].kind == number && (r.ordinals[tokens[min(next+1, len(tokens)-1)].lower] || !r.endsBehind(tokens, next)) && next == at+n {
			return desk.When{}, 0
		}
	}
	if w, m := r.inWeek(tokens, at, n, day); m > 0 {
		return w, m
	}
	back := (int(r.published.Weekday()) - day + 7) % 7
	days := -back
	behind := func(p phrases) bool { return at+n < len(tokens) && p.has(tokens[at+n]) }
	before := func(p phrases) bool { return at > 0 && p.has(tokens[at-1]) }
	switch {
	case before(r.last) || behind(r.last):
		if back == 0 {
			days = -7
		}
	case before(r.next) || behind(r.next):
		days = 7 - back
	case back > 0 && r.planned.in(tokens[max(0, at-sentence):at]) >= 0:
		days = 7 - back
	}
	return r.on(r.published.AddDate(0, 0, days), tokens[at:at+n]), n
}

// endsBehind reports whether a number stands alone: nothing that it counts
// follows.
func (r *reader) endsBehind(tokens []token, at int) bool {
	next := at + 1
	if next < len(tokens) && tokens[next].glued && (r.ordinals[tokens[next].lower] || tokens[next].text == "." && r.reading.OrdinalDot) {
		next++
	}
	return r.dayMayEnd(tokens, at, next)
}

// numbered reads the number of a day behind its weekday, "Monday 21": the
// nearest month in which the two agree.
func (r *reader) numbered(tokens []token, at, day int) (desk.When, int) {
	v, m := r.figure(tokens[at:], true)
	if m == 0 {
		if m, v = r.dayWords.at(tokens[at:]); m > 0 && !r.dayMayEnd(tokens, at, at+m) {
			return desk.When{}, 0
		}
	} else if tokens[at].kind == number && m == 1 && !r.endsBehind(tokens, at) {
		return desk.When{}, 0
	}
	if m == 0 || v < 1 || v > 31 {
		return desk.When{}, 0
	}
	const year = 12
	for k := range 2 * year {
		ahead := (k + 1) / 2
		if k%2 == 0 {
			ahead = -ahead
		}
		t := time.Date(r.published.Year(), r.published.Month()+time.Month(ahead), v, 0, 0, 0, 0, time.UTC)
		if t.Day() == v && int(t.Weekday()) == day {
			return r.on(t, tokens[at:at+m]), m
		}
	}
	return desk.When{}, 0
}

// inWeek reads a weekday beside which its week is named.
func (r *reader) inWeek(tokens []token, at, n, day int) (desk.When, int) {
	filler := func(t token) bool {
		return t.text == "-" || t.comma() || t.text == "–" || r.of.has(t) || r.articles.has(t) || r.places.has(t)
	}
	monday := r.published.AddDate(0, 0, -(int(r.published.Weekday())+6)%7)
	in := func(week int, list []token) desk.When { return r.on(monday.AddDate(0, 0, 7*week+(day+6)%7), list) }
	const reach = 6
	for k := max(0, at-reach); k < at; k++ {
		m, week := r.weeks.at(tokens[k:at])
		if m > 0 && !slices.ContainsFunc(tokens[k+m:at], func(t token) bool { return !filler(t) }) {
			return in(week, tokens[at:at+n]), n
		}
	}
	next := at + n
	for next < len(tokens) && filler(tokens[next]) && tokens[next].kind == word {
		next++
	}
	if m, week := r.weeks.at(tokens[next:]); m > 0 && next+m > at+n+1 {
		return in(week, tokens[at:next+m]), next + m - at
	}
	return desk.When{}, 0
}

// weekdayBehind is how many tokens a weekday has that follows a date and is
// its own, "10月12日（星期一）", "9 Mayıs Salı günü", and which one it is.
func (r *reader) weekdayBehind(tokens []token, at int, date desk.When) (n, day int) {
	if date.Precision != "day" || date.End != "" || len(date.Inferred) > 2 {
		return 0, 0
	}
	next := at
	for next < len(tokens) && next < at+2 && (tokens[next].comma() || strings.ContainsAny(tokens[next].text, "(（")) {
		next++
	}
	if next >= len(tokens) {
		return 0, 0
	}
	if n, day = r.days.at(tokens[next:]); n > 0 {
		return next + n - at, day
	}
	return 0, 0
}

// monthDay reads a day that does not say its month, "the 18th": the nearest.
func (r *reader) monthDay(tokens []token, at int) (desk.When, int) {
	for _, shape := range r.monthDays {
		i, day := at, 0
		for _, e := range shape {
			if i >= len(tokens) {
				i = -1
				break
			}
			m := 1
			switch {
			case e.part == "":
				if !literal(tokens[i], e.literal) {
					m = 0
				}
			case i > at || tokens[i].kind == number || isHan(tokens[i].text):
				if _, n := r.absolute(tokens, i); n > 0 {
					m = 0
					break
				}
				day, m = r.figure(tokens[i:], true)
				if e.part == "nth" && m < 2 { // its ending is what makes it a day
					m = 0
				}
				if m == 0 {
					m, day = r.dayWords.at(tokens[i:])
				}
			default:
				m = 0
			}
			if m == 0 {
				i = -1
				break
			}
			i += m
		}
		if i < 0 || day < 1 || day > 31 || !r.dayMayEnd(tokens, at, i) {
			continue
		}
		var best time.Time
		for ahead := -1; ahead <= 1; ahead++ {
			t := time.Date(r.published.Year(), r.published.Month()+time.Month(ahead), day, 0, 0, 0, 0, time.UTC)
			if t.Day() == day && (best.IsZero() || t.Sub(r.published).Abs() < best.Sub(r.published).Abs()) {
				best = t
			}
		}
		if best.IsZero() {
			continue
		}
		w := r.on(best, tokens[at:i])
		w.Inferred = []string{"year", "month"}
		return w, i - at
	}
	return desk.When{}, 0
}

// dayMayEnd reports whether a day of the month ends at a token: nothing follows
// that it would count, and nothing before makes it a number of days.
func (r *reader) dayMayEnd(tokens []token, at, end int) bool {
	if r.reading.Uncased && isHan(tokens[end-1].text) {
		return (at == 0 || !strings.Contains("期近第满每前后了月逾超", tokens[at-1].text)) &&
			(end == len(tokens) || !strings.Contains("内后前游票间之本元报程", tokens[end].text))
	}
	if end < len(tokens) && r.days.has(tokens[end]) {
		return true
	}
	return end == len(tokens) || tokens[end].kind == punctuation && (!tokens[end].glued || strings.Contains(".,;:!?)", tokens[end].text))
}

// cued reads a date of two figures, 5/12 or 22.04., behind a word that says
// that a date follows, or alone.
func (r *reader) cued(tokens []token, at int) (desk.When, int) {
	if at > 0 && !r.cues.has(tokens[at-1]) && !r.next.has(tokens[at-1]) && r.cuesBefore(tokens, at) == 0 {
		return desk.When{}, 0
	}
	w, n := r.partial(tokens, at)
	if n > 0 && at == 0 && n < len(tokens) {
		return desk.When{}, 0
	}
	return w, n
}

func (r *reader) cuesBefore(tokens []token, at int) int {
	for k := max(0, at-3); k < at; k++ {
		if n := r.cues.at(tokens[k:at]); n > 0 && k+n == at {
			return n
		}
	}
	return 0
}

// partial reads a date of two figures.
func (r *reader) partial(tokens []token, at int) (desk.When, int) {
	t := tokens[at]
	if t.kind != number {
		return desk.When{}, 0
	}
	first, second, sep, n := "", "", "", 1
	switch {
	case strings.Count(t.text, ".") == 1:
		first, second, _ = strings.Cut(t.text, ".")
		sep = "."
	case at+2 < len(tokens) && tokens[at+1].glued && tokens[at+2].glued && strings.Contains("/-.", tokens[at+1].text) && tokens[at+2].kind == number:
		first, second, sep, n = t.text, tokens[at+2].text, tokens[at+1].text, 3
	case r.reading.OrdinalDot && at+3 < len(tokens) && tokens[at+1].text == "." && tokens[at+3].text == "." && tokens[at+3].glued && tokens[at+2].kind == number: // "27. 11."
		first, second, sep, n = t.text, tokens[at+2].text, ".", 3
	default:
		return desk.When{}, 0
	}
	if at+n < len(tokens) && tokens[at+n].text == "." && tokens[at+n].glued && sep == "." {
		n++
	}
	if at+n < len(tokens) {
		next := tokens[at+n]
		m, _ := r.scales.at(tokens[at+n:])
		money, _ := r.money.at(tokens[at+n:])
		if next.glued && (next.kind != punctuation || strings.ContainsAny(next.text, "/-%")) && !r.ordinals[next.lower] || next.text == "%" || m > 0 || money > 0 || symbols[next.text] != "" {
			return desk.When{}, 0
		}
		if sep == "." && r.reading.Decimal == "." && next.kind == word && !r.function(next) { // 5.12 hectares
			return desk.When{}, 0
		}
	}
	a, okA := atoi(first)
	b, okB := atoi(second)
	if !okA || !okB || len(first) > 2 || len(second) > 2 {
		return desk.When{}, 0
	}
	p := dateParts{day: a, month: b}
	if r.reading.MonthFirst && a <= 12 || b > 12 {
		p = dateParts{day: b, month: a}
	}
	if p.day == 0 {
		return desk.When{}, 0
	}
	w, ok := r.when(p)
	if !ok {
		return desk.When{}, 0
	}
	w.Span = cover(tokens[at : at+n])
	w.Text = w.Span.Of(r.text)
	r.directed(&w, tokens, at)
	return w, n
}

// holiday reads the name of a holiday behind a word that says that a day
// follows, or before a year.
func (r *reader) holiday(tokens []token, at int) (desk.When, int) {
	n, rule := r.holidays.at(tokens[at:])
	if n == 0 {
		return desk.When{}, 0
	}
	year, end, side := 0, at+n, 0
	next := end
	for next < len(tokens) && next < end+3 && (r.of.has(tokens[next]) || r.places.has(tokens[next]) || r.units.has(tokens[next])) {
		next++
	}
	if next < len(tokens) && tokens[next].kind == number && len(tokens[next].text) == 4 {
		year, _ = atoi(tokens[next].text)
		end = next + 1
	} else if m, ahead := r.years.at(tokens[min(next, len(tokens)):]); m > 0 {
		year = r.published.Year() + ahead
		end = next + m
	}
	if at > 0 {
		_, side = r.weeks.at(tokens[at-1 : at])
	}
	cued := at == 0 || side != 0 || r.cues.has(tokens[at-1]) || r.cuesBefore(tokens, at) > 0
	if year == 0 && !(cued && (r.reading.Decimal == "," || r.dayMayEnd(tokens, at, end))) {
		return desk.When{}, 0
	}
	day, ok := holidayOf(rule, year)
	if year == 0 {
		day, ok = r.nearestHoliday(rule, side)
	}
	if !ok {
		return desk.When{}, 0
	}
	w := r.on(day, tokens[at:end])
	if year > 0 {
		w.Inferred = []string{"month", "day"}
	}
	return w, end - at
}

// nearestHoliday is the day of a holiday that is nearest to the release: of
// those before it where side is negative, of those after it where positive.
func (r *reader) nearestHoliday(rule string, side int) (best time.Time, ok bool) {
	for y := r.published.Year() - 1; y <= r.published.Year()+1; y++ {
		t, valid := holidayOf(rule, y)
		if !valid || side < 0 && !t.Before(r.published) || side > 0 && !t.After(r.published) {
			continue
		}
		if !ok || t.Sub(r.published).Abs() < best.Sub(r.published).Abs() {
			best, ok = t, true
		}
	}
	return best, ok
}

// holidayOf is the day of a holiday in a year: "12-25"; days from Easter,
// "easter+49"; or the fourth Thursday of November and a day, "11/4/4+1".
func holidayOf(rule string, year int) (time.Time, bool) {
	if year == 0 {
		return time.Time{}, false
	}
	var month, nth, weekday, days int
	if n, _ := fmt.Sscanf(rule, "%d/%d/%d%d", &month, &nth, &weekday, &days); n >= 3 {
		first := time.Date(year, time.Month(month), 1, 0, 0, 0, 0, time.UTC)
		return first.AddDate(0, 0, (weekday-int(first.Weekday())+7)%7+7*(nth-1)+days), true
	}
	if s, ok := strings.CutPrefix(rule, "easter"); ok {
		days, err := strconv.Atoi(s)
		return easter(year).AddDate(0, 0, days), err == nil
	}
	t, err := time.Parse("01-02", rule)
	return time.Date(year, t.Month(), t.Day(), 0, 0, 0, 0, time.UTC), err == nil
}

// easter is the western Easter Sunday of a year (Meeus, Jones and Butcher).
func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	d := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	e := (32 + 2*(b%4) + 2*(c/4) - d - c%4) % 7
	f := d + e - 7*((a+11*d+22*e)/451) + 114
	return time.Date(y, time.Month(f/31), f%31+1, 0, 0, 0, 0, time.UTC)
}

// namedNear reports whether a word such as "today" is the last of a name: "USA
// TODAY", "Harbour Today".
func (r *reader) namedNear(tokens []token, at int) bool {
	return at > 0 && tokens[at].caps && tokens[at-1].caps && tokens[at-1].kind == word && !r.calendar(tokens[at-1]) && !r.inTitle(tokens[at]) &&
		!r.reading.Uncased && !r.reading.NounCaps
}
