package eval

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"attache/internal/desk"
	"attache/internal/ingest"
)

// Measure is a name of what is counted, with the rule for a hit.
type Measure struct{ Name, Rule string }

// Measures lists all measures in the order in which they are printed.
func Measures() []Measure {
	return []Measure{
		{"language", "the tag"},
		{"headline", "four fifths of the words; none where the release has none"},
		{"event", "the type, or one that is as good"},
		{"polarity", "happened, planned or cancelled"},
		{"actor", "one of who acts is named (a release is one)"},
		{"actor-p", "who is named is one who acts or a counterpart"},
		{"with", "a counterpart is named"},
		{"what", "half of the words of the clause"},
		{"date", "the day of the event; none where the release gives none"},
		{"where", "one of the places is named (a release is one)"},
		{"embargo", "the minute, and the offset that the text gives; none where there is none"},
		{"dateline", "the place; none where there is none"},
		{"quote-r", "a quotation is found, with its speaker"},
		{"quote-p", "what is found is a quotation"},
		{"number-r", "a key figure is found"},
	}
}

// Result counts the hits of one measure.
type Result struct {
	Measure   string           `json:"measure"`
	Rate      float64          `json:"rate"`
	Count                      // over all languages
	Languages map[string]Count `json:"languages"`
	Misses    []Miss           `json:"misses"`
}

// Count is of hits.
type Count struct {
	Hits  int `json:"hits"`
	Total int `json:"total"`
}

// Rate is the share of hits; 0 where there is nothing to hit.
func (c Count) share() float64 {
	if c.Total == 0 {
		return 0
	}
	return float64(c.Hits) / float64(c.Total)
}

// Miss is one that was not hit.
type Miss struct {
	File string `json:"file"`
	Got  string `json:"got"`
	Want string `json:"want"`
}

// Score reads each release and holds what was found against its label. The name
// of a file does not tell its language. One that cannot be read counts as one
// without facts. Measures that no label asks for are left out. A label that
// gives words which its release does not have is an error.
func Score(reader ingest.Reader, cases []Case) ([]Result, error) {
	s := scorer{results: map[string]*Result{}}
	var unfounded []error
	for _, c := range cases {
		var f desk.Facts
		v, _, problems := reader.Version(c.Name, c.Content, ingest.Options{Published: c.published, Zone: c.zone})
		if v != nil {
			f = v.Facts
			for _, words := range c.Label.unfounded(v.Text) {
				unfounded = append(unfounded, fmt.Errorf("%s: the label has %q, which does not stand in the release. Copy it from there", c.Name, words))
			}
		}
		s.file, s.language = c.Name, c.Label.Language
		s.release(c.Label, f)
		if v == nil {
			for _, p := range problems {
				s.unread(p.String())
			}
		}
	}
	var list []Result
	for _, m := range Measures() {
		if r := s.results[m.Name]; r != nil {
			r.Rate = r.share()
			list = append(list, *r)
		}
	}
	return list, errors.Join(unfounded...)
}

// unfounded lists the words of a label that a text does not have. Of names and
// places one of the alternatives must stand there.
func (l Label) unfounded(text string) []string {
	text = norm(text)
	var missing []string
	need := func(values ...string) {
		if !slices.ContainsFunc(values, func(v string) bool { return strings.Contains(text, norm(v)) }) {
			missing = append(missing, strings.Join(values, " | "))
		}
	}
	need(l.Headline)
	need(l.What)
	for _, list := range [][]string{l.Who, l.With, l.Where} {
		for _, v := range list {
			need(alternatives(v)...)
		}
	}
	if l.Dateline != "" {
		need(alternatives(l.Dateline)...)
	}
	for _, q := range l.Quotes {
		need(alternatives(q.Speaker)...)
		need(q.Text)
	}
	for _, n := range l.Numbers {
		need(n)
	}
	return missing
}

type scorer struct {
	results        map[string]*Result
	file, language string
}

func (s *scorer) say(measure string, ok bool, got, want string) {
	r := s.results[measure]
	if r == nil {
		r = &Result{Measure: measure, Languages: map[string]Count{}, Misses: []Miss{}}
		s.results[measure] = r
	}
	own := r.Languages[s.language]
	r.Total++
	own.Total++
	if ok {
		r.Hits++
		own.Hits++
	} else {
		r.Misses = append(r.Misses, Miss{s.file, short(got), short(want)})
	}
	r.Languages[s.language] = own
}

// unread puts the reason beside the missed language.
func (s *scorer) unread(why string) {
	if m := s.results["language"].Misses; len(m) > 0 && m[len(m)-1].File == s.file {
		m[len(m)-1].Got = why
	}
}

func short(s string) string {
	const most = 80
	r := []rune(strings.Join(strings.Fields(s), " "))
	if len(r) > most {
		return string(r[:most]) + "…"
	}
	return string(r)
}

func (s *scorer) release(l Label, f desk.Facts) {
	s.say("language", f.Language == l.Language, f.Language, l.Language)
	headline := ""
	if f.Headline != nil {
		headline = f.Headline.Text
	}
	s.say("headline", l.Headline == "" && headline == "" || l.Headline != "" && f1(headline, l.Headline) >= .8, headline, l.Headline)
	event := desk.Event{}
	if f.Event != nil {
		event = *f.Event
	}
	s.say("event", slices.Contains(alternatives(l.Event), string(event.Type)), string(event.Type), l.Event)
	if l.Polarity != "" {
		s.say("polarity", l.Polarity == string(event.Polarity), string(event.Polarity), l.Polarity)
	}
	s.parties(l, f)
	if l.What != "" {
		s.say("what", f1(event.Text, l.What) >= .5, event.Text, l.What)
	}
	date := none
	if f.When != nil && f.When.Date != "" {
		date = f.When.Date
	}
	days := alternatives(l.When)
	if days == nil {
		days = []string{none}
	}
	s.say("date", slices.Contains(days, date), date, strings.Join(days, " | "))
	if len(l.Where) > 0 {
		var places []string
		for _, p := range f.Where {
			places = append(places, p.Name)
		}
		hit := slices.ContainsFunc(l.Where, func(w string) bool { return anyNamed(alternatives(w), places) })
		s.say("where", hit, strings.Join(places, "; "), strings.Join(l.Where, "; "))
	}
	until := ""
	if f.Embargo != nil {
		until = f.Embargo.Until
	}
	s.say("embargo", sameMoment(until, l.Embargo), until, l.Embargo)
	place := ""
	if f.Dateline != nil {
		place = f.Dateline.Place
	}
	s.say("dateline", l.Dateline == "" && place == "" || l.Dateline != "" && anyNamed(alternatives(l.Dateline), []string{place}), place, l.Dateline)
	s.quotes(l, f)
	for _, want := range l.Numbers {
		hit := slices.ContainsFunc(f.Numbers, func(n desk.Number) bool { return sameNumber(want, n.Text) })
		s.say("number-r", hit, "", want)
	}
}

func (s *scorer) parties(l Label, f desk.Facts) {
	var who, all, known []string
	for _, p := range f.Who {
		who = append(who, p.Name)
	}
	all = append(all, who...)
	for _, p := range f.With {
		all = append(all, p.Name)
	}
	for _, w := range slices.Concat(l.Who, l.With) {
		known = append(known, alternatives(w)...)
	}
	if len(l.Who) > 0 {
		hit := slices.ContainsFunc(l.Who, func(w string) bool { return anyNamed(alternatives(w), who) })
		s.say("actor", hit, strings.Join(who, "; "), strings.Join(l.Who, "; "))
	}
	for _, w := range who {
		s.say("actor-p", named(w, known), w, strings.Join(slices.Concat(l.Who, l.With), "; "))
	}
	for _, w := range l.With {
		s.say("with", anyNamed(alternatives(w), all), strings.Join(all, "; "), w)
	}
}

func (s *scorer) quotes(l Label, f desk.Facts) {
	bare := func(s string) string { return strings.Trim(s, `"`) }
	for _, q := range l.Quotes {
		want, got := bare(norm(q.Text)), ""
		hit := slices.ContainsFunc(f.Quotes, func(found desk.Quote) bool {
			if !strings.Contains(norm(found.Text), want) {
				return false
			}
			got = "said by " + found.Speaker
			return anyNamed(alternatives(q.Speaker), []string{found.Speaker})
		})
		s.say("quote-r", hit, got, q.Speaker+": "+q.Text)
	}
	for _, found := range f.Quotes {
		text := norm(found.Text)
		hit := slices.ContainsFunc(l.Quotes, func(q Quotation) bool {
			want := norm(q.Text)
			return strings.Contains(text, bare(want)) || strings.Contains(want, bare(text))
		})
		s.say("quote-p", hit, found.Text, "no quotation")
	}
}

// sameMoment compares two times of an embargo: by the clock, and by the moment
// where both say their offset.
func sameMoment(got, want string) bool {
	if got == "" || want == "" {
		return got == want
	}
	const clock = len("2006-01-02T15:04")
	if len(got) < clock || len(want) < clock || got[:clock] != want[:clock] {
		return false
	}
	if len(want) == clock {
		return true
	}
	a, err := time.Parse(offset, got)
	if err != nil {
		return false
	}
	b, err := time.Parse(offset, want)
	return err == nil && a.Equal(b)
}

const offset = "2006-01-02T15:04Z07:00"
