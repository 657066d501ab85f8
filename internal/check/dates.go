package check

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"attache/internal/desk"
	"attache/internal/facts"
)

// dates holds every date of the post against those of the release: by day and
// month, by the year where the post gives one, and by the day of the week.
func (k *check) dates() {
	for i, s := range k.text.Sentences {
		for _, d := range s.Dates {
			if namedDay(s, d) {
				continue // "Independence Day"
			}
			k.count(i, d.Span)
			if slices.ContainsFunc(s.Weekdays, func(w facts.Weekday) bool { return w.Span == d.Span }) || d.Precision != "day" && relative(d) {
				continue // looked at below; "in three years" is no date to hold against another
			}
			k.date(d)
		}
		for _, w := range s.Weekdays {
			k.count(i, w.Span)
			k.weekday(s, w)
		}
		for _, c := range s.Times {
			k.count(i, c.Span)
			k.time(c)
		}
	}
}

// namedDay reports whether what reads as a day is the name of one.
func namedDay(s facts.Sentence, d desk.When) bool {
	if strings.ContainsFunc(d.Text, unicode.IsDigit) {
		return false
	}
	return slices.ContainsFunc(s.Words, func(w facts.Word) bool {
		return w.Span[0] > d.Span[0] && w.Span[1] <= d.Span[1] && w.Class&facts.Capital != 0 && w.Class&facts.Calendar == 0
	})
}

// count marks the words of a span as looked at.
func (k *check) count(sentence int, span desk.Span) {
	for i := range k.words {
		if w := &k.words[i]; w.sentence == sentence && w.Span.Overlaps(span) {
			w.why = counted
		}
	}
}

func (k *check) date(d desk.When) {
	var close desk.When
	for _, s := range k.release.text.Sentences {
		for _, there := range s.Dates {
			if sameDay(d, there) {
				k.claim(d.Span, there.Span)
				return
			}
			if close.Date == "" {
				close = there
			}
		}
	}
	f := k.Source.Facts
	if f.When != nil && !f.When.Span.Empty() && f.When.Date != "" && sameDay(d, *f.When) {
		k.claim(d.Span, f.When.Span)
		return
	}
	if relative(d) && f.Dateline == nil && f.When == nil {
		k.find(Unverified, desk.Warn, d.Span, desk.Span{}, "the release gives no date to hold %q against", d.Text)
		return
	}
	if f.When != nil && f.When.Date != "" {
		close = *f.When
	}
	if close.Text == "" {
		k.find(DateNotThere, desk.Block, d.Span, desk.Span{}, "the date %q is not in the release, which has none; take it out", d.Text)
		return
	}
	k.find(DateNotThere, desk.Block, d.Span, close.Span, "the date %q is not in the release; it says %q", d.Text, close.Text)
}

// relative reports whether a date is told by its distance from the release's
// own: "today", "on Tuesday".
func relative(d desk.When) bool { return len(d.Inferred) == 3 }

// sameDay reports whether the post's date is the release's. An inferred year
// says nothing.
func sameDay(post, source desk.When) bool {
	if post.Precision == "year" {
		return post.Date[:4] == source.Date[:4]
	}
	if post.Precision == "month" {
		return post.Date[:7] == source.Date[:7] || slices.Contains(source.Inferred, "year") && post.Date[5:7] == source.Date[5:7]
	}
	inferred := slices.Contains(post.Inferred, "year") || slices.Contains(source.Inferred, "year")
	same := func(a, b string) bool {
		return a == b || inferred && !relative(post) && !relative(source) && a[5:] == b[5:]
	}
	if source.Precision != "day" {
		return false
	}
	if post.End != "" && (source.End == "" || !same(post.End, source.End)) {
		return false
	}
	return same(post.Date, source.Date) || post.End == "" && source.End != "" && same(post.Date, source.End)
}

// weekday holds a day of the week against the date beside it, else against
// those that the release names or its dates fall on.
func (k *check) weekday(s facts.Sentence, w facts.Weekday) {
	for _, d := range s.Dates {
		if d.Precision != "day" || relative(d) {
			continue
		}
		gap := w.Span[0] - d.Span[1]
		if d.Span[0] > w.Span[0] {
			gap = d.Span[0] - w.Span[1]
		}
		if gap < 0 || gap > 12 || strings.ContainsAny(k.plain[min(d.Span[1], w.Span[1]):max(d.Span[0], w.Span[0])], ".;\n") && gap > 3 {
			continue
		}
		date := k.yearOf(d)
		day, err := time.Parse(time.DateOnly, date)
		if err == nil && int(day.Weekday()) != w.Day {
			k.find(WeekdayDiffers, desk.Block, w.Span, desk.Span{}, "%s is a %s, and the post says %q", d.Text, day.Weekday(), w.Span.Of(k.plain))
		}
		return
	}
	var dates []desk.When
	for _, t := range k.release.text.Sentences {
		for _, there := range t.Weekdays {
			if there.Day == w.Day {
				k.claim(w.Span, there.Span)
				return
			}
		}
		dates = append(dates, t.Dates...)
	}
	if f := k.Source.Facts; f.When != nil {
		dates = append(dates, *f.When)
	}
	for _, d := range dates {
		if day, err := time.Parse(time.DateOnly, d.Date); err == nil && d.Precision == "day" && int(day.Weekday()) == w.Day {
			k.claim(w.Span, d.Span)
			return
		}
	}
	if len(dates) == 0 {
		k.find(Unverified, desk.Warn, w.Span, desk.Span{}, "the release gives no date to hold %q against", w.Span.Of(k.plain))
		return
	}
	k.find(WeekdayDiffers, desk.Block, w.Span, dates[0].Span, "nothing in the release is on a %s; it says %q", time.Weekday(w.Day), dates[0].Text)
}

// yearOf is a date of the post in the year that the release gives that day.
func (k *check) yearOf(d desk.When) string {
	if !slices.Contains(d.Inferred, "year") {
		return d.Date
	}
	for _, s := range k.release.text.Sentences {
		for _, there := range s.Dates {
			if there.Precision == "day" && there.Date[5:] == d.Date[5:] {
				return there.Date
			}
		}
	}
	return d.Date
}

// time holds a time of day against those of the release.
func (k *check) time(c facts.Clock) {
	var other *facts.Clock
	for _, s := range k.release.text.Sentences {
		for i, there := range s.Times {
			if there.Minute == c.Minute || !c.Sure && there.Minute == c.Minute+12*60 || !there.Sure && there.Minute+12*60 == c.Minute {
				k.claim(c.Span, there.Span)
				return
			}
			if other == nil {
				other = &s.Times[i]
			}
		}
	}
	if other == nil {
		k.find(TimeNotThere, desk.Block, c.Span, desk.Span{}, "the time %q is not in the release, which has none; take it out", c.Span.Of(k.plain))
		return
	}
	k.find(TimeNotThere, desk.Block, c.Span, other.Span, "the time %q is not in the release; it says %q", c.Span.Of(k.plain), other.Span.Of(k.Source.Text))
}
