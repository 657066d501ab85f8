package desk

import "time"

// Span is a half-open range [start, end) of bytes in a UTF-8 text. The text is
// what `attache text` prints for a release, or the text of a post.
type Span [2]int

// Start is the offset of the first byte.
func (s Span) Start() int { return s[0] }

// End is the offset after the last byte.
func (s Span) End() int { return s[1] }

// Empty reports whether the span covers nothing.
func (s Span) Empty() bool { return s[1] <= s[0] }

// Of returns the bytes of text that the span covers.
func (s Span) Of(text string) string { return text[s[0]:s[1]] }

// Overlaps reports whether two spans share a byte.
func (s Span) Overlaps(t Span) bool { return s[0] < t[1] && t[0] < s[1] }

// EventType is the kind of the main event of a release.
type EventType string

// The sixteen event types.
const (
	EventVisit          EventType = "visit"
	EventMeeting        EventType = "meeting"
	EventCall           EventType = "call"
	EventSigning        EventType = "signing"
	EventOpening        EventType = "opening"
	EventAppointment    EventType = "appointment"
	EventLaunch         EventType = "launch"
	EventAward          EventType = "award"
	EventDonation       EventType = "donation"
	EventStatement      EventType = "statement"
	EventCongratulation EventType = "congratulation"
	EventCondolence     EventType = "condolence"
	EventReport         EventType = "report"
	EventResults        EventType = "results"
	EventConference     EventType = "conference"
	EventOther          EventType = "other"
)

// EventTypes lists all event types in the order of the design.
var EventTypes = []EventType{
	EventVisit, EventMeeting, EventCall, EventSigning, EventOpening, EventAppointment, EventLaunch, EventAward,
	EventDonation, EventStatement, EventCongratulation, EventCondolence, EventReport, EventResults, EventConference, EventOther,
}

// Polarity says whether an event took place.
type Polarity string

// The three polarities.
const (
	Happened  Polarity = "happened"
	Planned   Polarity = "planned"
	Cancelled Polarity = "cancelled"
)

// Facts is what one version of a release states. Absent facts are left out.
// Every Span refers to the version's text, and every Text is exactly what
// stands there.
type Facts struct {
	Language string    `json:"language"`           // BCP 47 tag
	Headline *Passage  `json:"headline,omitempty"` // without a trailing line break
	Dateline *Dateline `json:"dateline,omitempty"`
	Embargo  *Embargo  `json:"embargo,omitempty"`
	Lead     *Passage  `json:"lead,omitempty"` // first paragraph of the body, without the dateline
	Event    *Event    `json:"event,omitempty"`
	Who      []Party   `json:"who,omitempty"`   // agents of the event
	With     []Party   `json:"with,omitempty"`  // counterparts of the event
	When     *When     `json:"when,omitempty"`  // of the event
	Where    []Place   `json:"where,omitempty"` // of the event
	About    []Passage `json:"about,omitempty"` // topics: what a meeting was on, what an agreement covers
	Why      []Passage `json:"why,omitempty"`   // reason, purpose or occasion
	Numbers  []Number  `json:"numbers,omitempty"`
	Quotes   []Quote   `json:"quotes,omitempty"`

	Boilerplate []Span `json:"boilerplate,omitempty"`
	Contacts    []Span `json:"contacts,omitempty"`
	Warnings    []Note `json:"warnings,omitempty"` // contradictions in the text, reported and not resolved
}

// Passage is a piece of the text.
type Passage struct {
	Text string `json:"text"`
	Span Span   `json:"span"`
}

// Note is a remark about a place in the text.
type Note struct {
	Message string `json:"message"`
	Span    Span   `json:"span"`
}

// Dateline is the place and date at the start (or end) of a release.
type Dateline struct {
	Place string `json:"place,omitempty"`
	Date  string `json:"date,omitempty"` // 2006-01-02
	Span  Span   `json:"span"`
}

// Embargo is the moment before which nothing may be published.
type Embargo struct {
	// Until is "2006-01-02T15:04", with an offset ("-05:00" or "Z") when the
	// text or the release's time zone gives one.
	Until string `json:"until"`
	Span  Span   `json:"span"`
}

// Layouts of Embargo.Until.
const (
	embargoLocal  = "2006-01-02T15:04"
	embargoOffset = "2006-01-02T15:04Z07:00"
)

// Time returns the moment, reading a value without an offset in zone. Of a time
// that the clocks skip or show twice it is the later moment: never early.
func (e Embargo) Time(zone *time.Location) (time.Time, error) {
	if t, err := time.Parse(embargoOffset, e.Until); err == nil {
		return t.UTC(), nil
	}
	wall, err := time.Parse(embargoLocal, e.Until)
	if err != nil {
		return time.Time{}, err
	}
	var latest time.Time
	for _, day := range []time.Duration{-24 * time.Hour, 24 * time.Hour} { // before and after a change of the clocks
		_, offset := wall.Add(day).In(zone).Zone()
		t := wall.Add(-time.Duration(offset) * time.Second)
		if shown := t.In(zone).Format(embargoLocal) == e.Until; shown && t.After(latest) {
			latest = t
		}
	}
	if latest.IsZero() { // skipped: as the clocks before the change would have shown it
		_, offset := wall.Add(-24 * time.Hour).In(zone).Zone()
		latest = wall.Add(-time.Duration(offset) * time.Second)
	}
	return latest.UTC(), nil
}

// Event is the main event of a release.
type Event struct {
	Type     EventType `json:"type"`
	Text     string    `json:"text"` // the clause that states it
	Span     Span      `json:"span"`
	Polarity Polarity  `json:"polarity"`
	// Object is what was signed, opened, launched, awarded, published, and so
	// on, where the event has one; of an appointment, the office.
	Object *Passage `json:"object,omitempty"`
}

// Gender of a person, for languages whose verbs or adjectives need it.
type Gender string

// Genders; the zero value is unknown.
const (
	Feminine  Gender = "f"
	Masculine Gender = "m"
)

// Party is a person or an organisation that takes part in the event.
type Party struct {
	Name         string `json:"name"`           // as it stands in the text, without honorific
	Role         string `json:"role,omitempty"` // office, as it stands in the text
	Gender       Gender `json:"gender,omitempty"`
	Organisation bool   `json:"organisation,omitempty"` // the party is an organisation, not a person
	Span         Span   `json:"span"`                   // covers the name
	RoleSpan     *Span  `json:"role_span,omitempty"`    // covers the role, when there is one
	// Joins says that the party takes part besides those whom the event's own
	// sentence names: who signs, who attends. On which side is not known.
	Joins bool `json:"joins,omitempty"`
	// Aliases are other forms of the same party's name in the text.
	Aliases []string `json:"aliases,omitempty"`
}

// Counterparts are those whom the event is done with or to: With, but for who
// only joins.
func (f Facts) Counterparts() []Party {
	var list []Party
	for _, p := range f.With {
		if !p.Joins {
			list = append(list, p)
		}
	}
	return list
}

// When is the time of the event.
type When struct {
	Text      string   `json:"text"`
	Date      string   `json:"date"`               // 2006-01-02, or "" when only vaguer
	End       string   `json:"end,omitempty"`      // last day of a range, 2006-01-02
	Time      string   `json:"time,omitempty"`     // 15:04
	Precision string   `json:"precision"`          // day, month or year
	Inferred  []string `json:"inferred,omitempty"` // parts that the text leaves open: year, month, day; event: the date is the release's own
	Span      Span     `json:"span"`               // empty for the day on which an article was published, which its text does not give
}

// Place is a place of the event.
type Place struct {
	Name string `json:"name"`
	Span Span   `json:"span"`
}

// Number is a figure of the story.
type Number struct {
	Text  string `json:"text"`
	Value string `json:"value"`          // decimal, scale applied: "$6.2 million" is 6200000
	Unit  string `json:"unit,omitempty"` // ISO 4217 code, "%", or the counted noun
	Span  Span   `json:"span"`
}

// Quote is a quotation with its speaker.
type Quote struct {
	Text    string `json:"text"` // without the quotation marks
	Speaker string `json:"speaker,omitempty"`
	Span    Span   `json:"span"`
}
