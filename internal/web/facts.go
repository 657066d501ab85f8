package web

import (
	"strings"
	"time"

	"attache/internal/desk"
)

// factGroup is what a release states of one kind.
type factGroup struct {
	Label string
	Facts []fact
}

// fact is one thing that a release states, as it stands there.
type fact struct {
	Text string // in the release's language
	Note string // in English, or as it stands in the release where Said
	Said bool
	Span desk.Span
}

// factsOf lists a release's facts in the order in which a person asks for
// them. What the release does not state is left out.
func factsOf(f desk.Facts) []factGroup {
	var groups []factGroup
	add := func(label string, facts ...fact) {
		if len(facts) > 0 {
			groups = append(groups, factGroup{label, facts})
		}
	}
	if f.Headline != nil {
		add("Headline", fact{Text: f.Headline.Text, Span: f.Headline.Span})
	}
	if e := f.Event; e != nil {
		note := string(e.Type)
		if e.Polarity != "" && e.Polarity != desk.Happened {
			note += ", " + string(e.Polarity)
		}
		add("What", fact{Text: e.Text, Note: note, Span: e.Span})
	}
	add("Who", parties(f.Who)...)
	add("With", parties(f.With)...)
	if f.When != nil && !f.When.Span.Empty() { // else the text does not state it
		add("When", fact{Text: f.When.Text, Note: day(*f.When), Span: f.When.Span})
	}
	var places []fact
	for _, p := range f.Where {
		places = append(places, fact{Text: p.Name, Span: p.Span})
	}
	add("Where", places...)
	add("About", passages(f.About)...)
	add("Why", passages(f.Why)...)
	var numbers []fact
	for _, n := range f.Numbers {
		note := strings.TrimSpace(n.Value + " " + n.Unit)
		if note == n.Text || n.Value == n.Text {
			note = ""
		}
		numbers = append(numbers, fact{Text: n.Text, Note: note, Span: n.Span})
	}
	add("Figures", numbers...)
	var quotes []fact
	for _, q := range f.Quotes {
		quotes = append(quotes, fact{Text: q.Text, Note: q.Speaker, Said: true, Span: q.Span})
	}
	add("Quotations", quotes...)
	if d := f.Dateline; d != nil {
		add("Dateline", fact{Text: strings.TrimSuffix(d.Place+", "+written(d.Date, "day"), ", "), Span: d.Span})
	}
	if e := f.Embargo; e != nil {
		note := "until " + e.Until
		if e.Until == "" {
			note = "without a time"
		}
		add("Embargo", fact{Note: note, Span: e.Span})
	}
	var warnings []fact
	for _, w := range f.Warnings {
		warnings = append(warnings, fact{Note: w.Message, Span: w.Span})
	}
	add("Look at", warnings...)
	return groups
}

func parties(list []desk.Party) []fact {
	var facts []fact
	for _, p := range list {
		facts = append(facts, fact{Text: p.Name, Note: p.Role, Said: true, Span: p.Span})
	}
	return facts
}

func passages(list []desk.Passage) []fact {
	var facts []fact
	for _, p := range list {
		facts = append(facts, fact{Text: p.Text, Span: p.Span})
	}
	return facts
}

// day says the date that was understood, and what of it the text left open.
func day(w desk.When) string {
	note := written(w.Date, w.Precision)
	if w.End != "" {
		note += " to " + written(w.End, w.Precision)
	}
	if w.Time != "" {
		note += ", " + w.Time
	}
	if len(w.Inferred) > 0 {
		note += " (" + strings.Join(w.Inferred, ", ") + " inferred)"
	}
	return strings.TrimSpace(note)
}

// written writes a date as people do, as precisely as it is known.
func written(date, precision string) string {
	t, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return date
	}
	switch precision {
	case "year":
		return t.Format("2006")
	case "month":
		return t.Format("January 2006")
	}
	return t.Format("2 January 2006")
}
