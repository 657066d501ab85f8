package facts

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
)

// compileDates turns the language's patterns into one expression each.
func (l *lexis) compileDates() {
	months := make([]string, 0, len(l.reading.Months))
	for name := range l.reading.Months {
		months = append(months, regexp.QuoteMeta(name))
	}
	slices.SortFunc(months, func(a, b string) int { return len(b) - len(a) })
	parts := strings.NewReplacer(
		"{day}", `(?P<day>\d{1,2})`, "{end}", `(?P<end>\d{1,2})`, "{year}", `(?P<year>\d{4})`, "{number}", `(?P<number>\d{1,2})`,
		"{month}", `(?P<month>`+strings.Join(months, "|")+`)`,
	)
	for _, pattern := range l.reading.Dates {
		l.datePatterns = append(l.datePatterns, regexp.MustCompile(`(?i)`+parts.Replace(pattern)))
	}
}

// dates finds all dates of a text; offset is where the text lies in the whole.
// Of overlapping readings the longest holds.
func (r *reader) dates(text string, offset int) []desk.When {
	var found []desk.When
	for _, pattern := range r.datePatterns {
		for _, m := range pattern.FindAllStringSubmatchIndex(text, -1) {
			if w, ok := r.date(pattern, text, m); ok {
				found = append(found, w)
			}
		}
	}
	for _, t := range tokenize(text, desk.Span{0, len(text)}) {
		days, ok := r.reading.Relative[t.lower]
		if ok && !r.published.IsZero() {
			found = append(found, desk.When{
				Text: t.text, Date: r.published.AddDate(0, 0, days).Format(time.DateOnly), Precision: "day",
				Inferred: []string{"year", "month", "day"}, Span: t.span,
			})
		}
	}
	slices.SortFunc(found, func(a, b desk.When) int {
		if a.Span[0] != b.Span[0] {
			return a.Span[0] - b.Span[0]
		}
		return b.Span[1] - a.Span[1]
	})
	kept := found[:0]
	for _, w := range found {
		if n := len(kept); n > 0 && kept[n-1].Span.Overlaps(w.Span) {
			if w.Span[1]-w.Span[0] > kept[n-1].Span[1]-kept[n-1].Span[0] {
				kept[n-1] = w
			}
			continue
		}
		kept = append(kept, w)
	}
	for i := range kept {
		kept[i].Span[0] += offset
		kept[i].Span[1] += offset
	}
	return kept
}

// date reads one match.
func (r *reader) date(pattern *regexp.Regexp, text string, m []int) (desk.When, bool) {
	part := func(name string) string {
		if i := pattern.SubexpIndex(name); i >= 0 && m[2*i] >= 0 {
			return text[m[2*i]:m[2*i+1]]
		}
		return ""
	}
	before, _ := utf8.DecodeLastRuneInString(text[:m[0]])
	after, _ := utf8.DecodeRuneInString(text[m[1]:])
	if glued(before, text[m[0]:]) || unicode.IsDigit(after) || m[1] > 0 && part("day") != "" && strings.HasSuffix(text[:m[1]], part("day")) && unicode.IsLetter(after) && after < 0x250 {
		return desk.When{}, false
	}
	w := desk.When{Text: text[m[0]:m[1]], Span: desk.Span{m[0], m[1]}, Precision: "day"}
	month := r.reading.Months[strings.ToLower(part("month"))]
	if n := part("number"); n != "" {
		month, _ = strconv.Atoi(n)
	}
	day, _ := strconv.Atoi(part("day"))
	year, _ := strconv.Atoi(part("year"))
	if month < 1 || month > 12 || part("day") != "" && (day < 1 || day > 31) || part("year") != "" && (year < 1000 || year > 2999) {
		return desk.When{}, false
	}
	if year == 0 {
		w.Inferred = []string{"year"}
		if year = r.year(month, max(day, 1)); year == 0 {
			return desk.When{}, false
		}
	}
	if day == 0 {
		w.Precision = "month"
		day = 1
	}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if t.Day() != day {
		return desk.When{}, false // 31 June
	}
	w.Date = t.Format(time.DateOnly)
	if end, err := strconv.Atoi(part("end")); err == nil && end > day && end <= 31 {
		w.End = t.AddDate(0, 0, end-day).Format(time.DateOnly)
	}
	return w, true
}

// glued reports whether a match starts within a word or a number.
func glued(before rune, match string) bool {
	first, _ := utf8.DecodeRuneInString(match)
	return unicode.IsDigit(before) && unicode.IsDigit(first) ||
		unicode.IsLetter(before) && unicode.IsLetter(first) && !unicode.Is(unicode.Han, before)
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

// clock finds a time of day.
var clock = regexp.MustCompile(`(?i)\b(\d{1,2})(?:[:.h](\d{2}))?\s*(a\.?m\.?|p\.?m\.?)?(?:\s*(GMT|UTC|CET|CEST|EST|EDT|ET|CST|CDT|PST|PDT|BST|MSK)\b)?`)

// offsets of zone names that stand in releases, in hours; without daylight
// saving where the name does not say.
var offsets = map[string]int{
	"GMT": 0, "UTC": 0, "BST": 1, "CET": 1, "CEST": 2, "MSK": 3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "PST": -8, "PDT": -7,
}

// timeOfDay reads the first time in a text: hour and minute, and the zone
// named, if any.
func timeOfDay(text string) (hour, minute int, zone string, ok bool) {
	for _, m := range clock.FindAllStringSubmatch(text, -1) {
		if m[2] == "" && m[3] == "" {
			continue // a bare number is no time
		}
		hour, _ = strconv.Atoi(m[1])
		minute, _ = strconv.Atoi(m[2])
		if half := strings.ToLower(m[3]); half != "" {
			if hour < 1 || hour > 12 {
				continue
			}
			hour %= 12
			if half[0] == 'p' {
				hour += 12
			}
		}
		if hour < 24 && minute < 60 {
			return hour, minute, strings.ToUpper(m[4]), true
		}
	}
	return 0, 0, "", false
}

// embargo reads the moment that an embargo line states. Until is empty when it
// states none that can be read.
func (r *reader) embargo(span desk.Span) *desk.Embargo {
	text := span.Of(r.text)
	e := &desk.Embargo{Span: span}
	dates := r.dates(text, 0)
	if len(dates) == 0 || dates[0].Precision != "day" {
		return e
	}
	// The date itself must not be read as a time ("5.09").
	rest := text[:dates[0].Span[0]] + strings.Repeat(" ", dates[0].Span[1]-dates[0].Span[0]) + text[dates[0].Span[1]:]
	hour, minute, name, _ := timeOfDay(rest)
	day, err := time.Parse(time.DateOnly, dates[0].Date)
	if err != nil {
		return e
	}
	local := fmt.Sprintf("%sT%02d:%02d", dates[0].Date, hour, minute)
	zone := r.zone
	if hours, ok := offsets[name]; ok {
		zone = time.FixedZone(name, hours*3600)
	} else if name == "ET" {
		if z, err := time.LoadLocation("America/New_York"); err == nil {
			zone = z
		}
	}
	e.Until = local
	if zone != nil {
		e.Until = time.Date(day.Year(), day.Month(), day.Day(), hour, minute, 0, 0, zone).Format("2006-01-02T15:04Z07:00")
	}
	return e
}
