package compose

import (
	"slices"
	"strings"
	"unicode"

	"attache/internal/desk"
	"attache/internal/language"
)

// most is how many of a list a post names.
const most = 3

// plan resolves the facts to words of the language, and chooses the frames.
func (c *Composer) plan(q Request, l language.Language) (*sentence, []language.Frame) {
	f := q.Source.Facts
	from, _ := c.Languages.Find(q.Source.Language)
	r := newResolver(c.Config, from, l)
	s := &sentence{w: l.Writing, rtl: l.RTL, phrases: map[string]*language.Phrase{}, dropped: map[string]bool{}, sense: senseOf(f.Event, q.Source.Text, from.Reading)}
	s.who, s.with = r.actors(f.Who), r.actors(f.Counterparts())
	s.unwritten = r.unwritten
	if r.from == r.to {
		shorten(s, f)
	}
	for _, p := range f.Where {
		if held(p.Span, f.Who) || held(p.Span, f.With) {
			continue
		}
		if place, ok := r.phrase(p.Name, p.Span); ok && (r.from == r.to || located(place)) {
			if said := r.asPlaced(q.Source.Text, p.Span); said != "" && place.Plain {
				place.Forms = map[string]string{"loc": said}
			}
			s.phrases["where"] = &place
			break
		}
	}
	for _, p := range f.About {
		if topic := r.topic(p.Text, p.Span); topic != nil {
			s.phrases["about"] = topic
			break
		}
	}
	if f.When != nil && f.When.Date != "" && f.When.Precision != "year" && !slices.Contains(f.When.Inferred, "event") { // the release's own date is not said of the event
		s.when = f.When
		s.year = len(f.When.Inferred) == 0 && f.Dateline != nil && f.Dateline.Date != "" && f.Dateline.Date[:4] != f.When.Date[:4]
	}
	if f.Event == nil {
		return s, nil
	}
	if f.Event.Object != nil && f.Event.Type != desk.EventAppointment {
		s.phrases["object"] = r.object(*f.Event.Object, f.Event.Type)
	}
	for _, p := range f.Why {
		if why := r.occasion(p.Text, p.Span); why != nil {
			s.phrases["why"] = why
			break
		}
	}
	switch f.Event.Type {
	case desk.EventCongratulation, desk.EventCondolence:
		if s.phrases["why"] == nil {
			s.phrases["why"] = r.occasion(f.Event.Text, f.Event.Span)
		}
	case desk.EventAppointment:
		s.phrases["object"] = r.appointed(f)
		s.appointment()
	case desk.EventDonation:
		s.phrases["number"] = r.sum(f)
	case desk.EventStatement:
		if r.from == r.to && l.Writing.Quote != nil {
			s.phrases["quote"] = quotation(f, l.Writing)
		}
	}
	event := f.Event.Type
	if !stated(f, event, r.reading) {
		event = desk.EventOther
	}
	frames := l.Writing.Frames[event]
	switch f.Event.Polarity {
	case desk.Planned:
		return s, frames.Planned
	case desk.Cancelled:
		return s, frames.Cancelled
	}
	return s, frames.Happened
}

// asPlaced is a place with the ending of its case as the release has it, in its
// own language; "" where it has none.
func (r *resolver) asPlaced(text string, place desk.Span) string {
	if r.from != r.to || place[1] > len(text) {
		return ""
	}
	end := place[1]
	if n := strings.IndexFunc(text[end:], func(c rune) bool { return !unicode.IsLetter(c) && c != '\'' && c != '’' }); n >= 0 {
		end += n
	}
	said := text[place[0]:end]
	if language.EndsIn(strings.ReplaceAll(said, "’", "'"), r.reading.PlaceEndings) {
		return said
	}
	return ""
}

// each takes apart what was read as one body and is two that are known: "World
// Health Organization and UNICEF".
func (r *resolver) each(parties []desk.Party) []desk.Party {
	var out []desk.Party
	for _, p := range parties {
		and := slices.IndexFunc(r.reading.And, func(w string) bool { return strings.Contains(p.Name, " "+w+" ") })
		if _, whole := r.surface(p.Name); !p.Organisation || and < 0 || whole {
			out = append(out, p)
			continue
		}
		one, other, _ := strings.Cut(p.Name, " "+r.reading.And[and]+" ")
		_, first := r.surface(r.withoutArticle(one))
		_, second := r.surface(r.withoutArticle(other))
		if !first || !second {
			out = append(out, p)
			continue
		}
		a, b := p, p
		a.Name, a.Span[1] = one, p.Span[0]+len(one)
		b.Name, b.Span[0] = other, p.Span[1]-len(other)
		a.Aliases, b.Aliases = nil, nil
		out = append(out, a, b)
	}
	return out
}

// stated reports whether words of an event of a type stand in its clause or the
// headline. Where they do not, the type is a guess that a post does not repeat.
func stated(f desk.Facts, event desk.EventType, r *language.Reading) bool {
	if len(r.Events) == 0 {
		return true
	}
	text := f.Event.Text
	if f.Headline != nil && (event != desk.EventStatement || f.Event.Polarity != desk.Cancelled) { // "Update: …" cancels no statement
		text += " " + f.Headline.Text
	}
	known := false
	for _, e := range r.Events {
		if e.Type == event {
			if known = true; says(text, e.Verbs, r.Uncased) || says(text, e.Nouns, r.Uncased) {
				return true
			}
		}
	}
	return !known
}

// actors resolves a list, each name once. Offices are told of all or of none.
func (r *resolver) actors(parties []desk.Party) []actor {
	var list []actor
	for _, p := range r.each(parties) {
		a, ok := r.actor(p)
		if !ok || slices.ContainsFunc(list, func(b actor) bool { return b.name.Text == a.name.Text }) {
			continue
		}
		if list = append(list, a); len(list) == most {
			break
		}
	}
	if r.from != r.to && len(list) > 1 && slices.ContainsFunc(list, func(a actor) bool { return a.office == nil && a.name.Person }) {
		for i := range list {
			list[i].office = nil
		}
	}
	return list
}

// held reports whether a place is where somebody's office is held, and not that
// of the event: "the ambassador to Georgia".
func held(place desk.Span, parties []desk.Party) bool {
	return slices.ContainsFunc(parties, func(p desk.Party) bool { return p.RoleSpan != nil && p.RoleSpan.Overlaps(place) })
}

// located reports whether a phrase is a place to be in.
func located(p language.Phrase) bool {
	switch p.Kind {
	case language.Country, language.Capital, language.City, language.Venue, language.Institution:
		return true
	}
	return false
}

// appointment tells who appoints from who is appointed: the organisation from
// the person, else the first from those after it.
func (s *sentence) appointment() {
	if len(s.who) == 0 { // who appoints cannot be told
		s.who, s.with = s.with, nil
	}
	if len(s.who) < 2 || len(s.with) > 0 {
		s.unbind(s.with)
		return
	}
	first := max(0, slices.IndexFunc(s.who, func(a actor) bool { return !a.name.Person }))
	appointer := s.who[first]
	s.with = slices.Delete(slices.Clone(s.who), first, first+1)
	s.who = []actor{appointer}
	s.unbind(s.with)
}

// appointed is the office that somebody is appointed to.
func (r *resolver) appointed(f desk.Facts) *language.Phrase {
	if f.Event.Object == nil {
		return nil
	}
	for _, p := range slices.Concat(f.With, f.Who) {
		if p.Organisation || p.Joins {
			continue
		}
		text := f.Event.Object.Text
		for _, and := range append([]string{""}, r.reading.And...) { // the first of several offices
			first := text
			if and != "" {
				first, _, _ = strings.Cut(text, " "+and+" ")
			}
			span := desk.Span{f.Event.Object.Span[0], f.Event.Object.Span[0] + len(first)}
			if office, ok := r.office(first, &span, p.Gender); ok {
				office.Office = false // no name stands behind it
				return office
			}
		}
		return nil
	}
	return nil
}

// unbind takes the offices from a list: whether one is the old or the new
// office of who is appointed, nobody knows.
func (s *sentence) unbind(list []actor) {
	for i := range list {
		list[i].office = nil
	}
}

// sum is the money that a clause names, or that its lead does and no other.
func (r *resolver) sum(f desk.Facts) *language.Phrase {
	var found *desk.Number
	for i, n := range f.Numbers {
		if !money(n.Unit) || !n.Span.Overlaps(f.Event.Span) {
			continue
		}
		if found != nil && found.Value != n.Value {
			return nil
		}
		found = &f.Numbers[i]
	}
	if found == nil {
		return nil
	}
	t, ok := r.lexicon.Concept(found.Unit, r.to)
	if !ok {
		return nil
	}
	text, ok := r.w.Counted(found.Value, t)
	if !ok {
		return nil
	}
	return &language.Phrase{Text: text, Kind: language.Currency, Concept: found.Unit, Class: "pl", Counted: true, Source: found.Span}
}

func money(unit string) bool {
	return len(unit) == 3 && strings.ToUpper(unit) == unit && unicode.IsLetter(rune(unit[0]))
}

// quotation is what who said, in the language's quotation marks.
func quotation(f desk.Facts, w *language.Writing) *language.Phrase {
	for _, q := range f.Quotes {
		text := oneLine(q.Text)
		if len(f.Who) != 1 || q.Speaker != f.Who[0].Name && !slices.Contains(f.Who[0].Aliases, q.Speaker) || !news(text) || strings.ContainsAny(text, "“”«»„\"") {
			continue
		}
		return &language.Phrase{Text: w.Quote(strings.TrimRight(text, ",")), Plain: true, Source: q.Span}
	}
	return nil
}

// shorten takes the first word of long offices for the agent of a post in the
// release's own language, and none for the counterparts.
func shorten(s *sentence, f desk.Facts) {
	for i := range s.who {
		if o := s.who[i].office; o != nil {
			for _, cut := range []string{" of ", " to ", ","} {
				if head, _, ok := strings.Cut(o.Text, cut); ok {
					o.Text = head
					o.Source[1] = o.Source[0] + len(head)
				}
			}
		}
	}
	for i := range s.with {
		s.with[i].office = nil
	}
}
