package facts

import (
	"slices"
	"time"

	"attache/internal/desk"
	"attache/internal/language"
)

// involved are the events whose later telling names who else acts in the main
// one: who signs the gift's papers, whom the visitor meets.
var involved = map[desk.EventType][]desk.EventType{
	desk.EventSigning:        {desk.EventSigning},
	desk.EventDonation:       {desk.EventDonation, desk.EventSigning},
	desk.EventAward:          {desk.EventAward},
	desk.EventOpening:        {desk.EventOpening},
	desk.EventVisit:          {desk.EventMeeting},
	desk.EventMeeting:        {desk.EventMeeting},
	desk.EventCongratulation: {desk.EventMeeting},
}

// attended are the events at which others may be present and so take part. Who
// is present at a signature does not sign.
var attended = map[desk.EventType]bool{
	desk.EventMeeting: true, desk.EventCall: true, desk.EventVisit: true, desk.EventOpening: true, desk.EventLaunch: true,
	desk.EventConference: true, desk.EventAward: true, desk.EventDonation: true, desk.EventCongratulation: true,
}

// handed are the events at which something passes from hand to hand.
var handed = map[desk.EventType]bool{desk.EventAward: true, desk.EventDonation: true}

// partakers are people whom sentences behind the main one name in the same
// event: whom else the guest met, who signed, who received it, who was there.
func (r *reader) partakers(z zones, of desk.EventType, day *desk.When, known []desk.Party) []desk.Party {
	const most, paragraphs = 12, 7
	var found []desk.Party
	for i, p := range z.body {
		if i == paragraphs || len(found) >= most {
			break
		}
		if quotes := r.quotedIn(p); len(quotes) > 0 && quotes[0].outer[0] == p[0] {
			continue
		}
		for _, s := range r.sentences(r.text, p) {
			tokens := bounded(r.tokens(s))
			if !r.longAgo(tokens, day) {
				found = append(found, r.partakersIn(tokens, of)...)
			}
			found = append(found, r.invitation(tokens)...)
		}
	}
	found = unlike(found, known)
	return found[:min(len(found), most)]
}

// partakersIn are those that one sentence names.
func (r *reader) partakersIn(tokens []token, of desk.EventType) []desk.Party {
	var found, joining []desk.Party
	for _, m := range r.statements(tokens) {
		var met []desk.Party
		if m.words.Type == desk.EventMeeting {
			met = r.met(tokens, m)
		}
		switch {
		case met != nil:
			found = append(found, met...)
		case !m.verb || !slices.Contains(involved[of], m.words.Type) || r.told(tokens, m.at):
		case handed[of] && m.words.Type == of:
			joining = append(joining, r.handing(tokens)...)
		default:
			joining = append(joining, r.persons(tokens[:r.presenceIn(tokens)])...)
		}
	}
	for i := range tokens {
		switch {
		case r.with.at(tokens[i:]) > 1, attended[of] && r.presence.at(tokens[i:]) > 0: // "joined by"
			joining = append(joining, r.people(tokens[i:])...)
		case attended[of] && r.presenceAfter.at(tokens[i:]) > 0:
			joining = append(joining, r.people(tokens[:i])...)
		case handed[of] && r.hands.at(tokens[i:]) > 0 && !r.told(tokens, i):
			joining = append(joining, r.handing(tokens)...)
		case attended[of] && r.attends.at(tokens[i:]) > 0 && !r.told(tokens, i):
			joining = append(joining, r.attending(tokens, i)...)
		}
	}
	for i := range joining {
		joining[i].Joins = true
	}
	return append(found, joining...)
}

// handing are those who take part where a gift or a prize passes from hand to
// hand: people, and names of people for whom no office is given.
func (r *reader) handing(tokens []token) []desk.Party {
	var found []desk.Party
	for _, m := range r.mentions(tokens) {
		if m.kind == person || m.personal() && !r.reading.NounCaps && !r.reading.Uncased && !r.prizeName(tokens, m) && !r.describesPlace(tokens, m) {
			found = append(found, r.uncase(m))
		}
	}
	return found
}

// prizeName reports whether the word of an event stands in a mention or beside
// it: it names a prize rather than a person.
func (r *reader) prizeName(tokens []token, m mention) bool {
	for i := max(0, m.from-1); i < min(len(tokens), m.to+1); i++ {
		if n, e := r.events.at(tokens[i:]); n > 0 && (tokens[i].caps || !e.verb && i < m.from && r.reading.Order != language.SOV) {
			return true
		}
	}
	return false
}

// met are those whom a meeting that is told of is held with.
func (r *reader) met(tokens []token, m statement) []desk.Party {
	var found []desk.Party
	behind := m.at + m.n
	if r.with.has(tokens[behind-1]) { // "a meeting with"
		behind--
	}
	for _, seg := range r.segments(tokens[behind:], m.words.Type) {
		if seg.role == object && m.verb && r.reading.Order != language.VSO || seg.role == counterpart {
			found = append(found, r.people(seg.tokens)...)
		}
	}
	return found
}

// attending are those of whom a verb says that they are there: before it, or
// behind it where nobody is.
func (r *reader) attending(tokens []token, verb int) []desk.Party {
	if r.reading.Order != language.VSO {
		if before := r.peopleIn(tokens[:verb], false); len(before) > 0 || r.reading.Order == language.SOV {
			return before
		}
	}
	return r.people(tokens[verb:])
}

// presenceIn is where the words begin that name who only looks on; the end
// where there are none.
func (r *reader) presenceIn(tokens []token) int {
	if i := r.presence.in(tokens); i >= 0 {
		return i
	}
	return len(tokens)
}

// told reports whether a verb stands in a clause that somebody says, or that
// only describes a name: "who took part".
func (r *reader) told(tokens []token, verb int) bool {
	for i := verb - 1; i >= 0 && r.reading.Order != language.SOV; i-- {
		if r.says.at(tokens[i:]) > 0 || i+4 > verb && r.relatives.has(tokens[i]) {
			return true
		}
	}
	return false
}

// recent is how far before the event a sentence may date what it tells of the
// same event.
const recent = 60 * 24 * time.Hour

// longAgo reports whether a sentence gives a date that lies well before the
// event's: what it tells is another.
func (r *reader) longAgo(tokens []token, day *desk.When) bool {
	event := r.published
	if day != nil {
		if d, err := time.Parse(time.DateOnly, day.Date); err == nil {
			event = d
		}
	}
	if event.IsZero() {
		return false
	}
	if slices.ContainsFunc(tokens, func(t token) bool { // a year
		y, ok := atoi(t.text)
		return ok && t.kind == number && len(t.text) == 4 && y > 1800 && y < event.Year()-1
	}) {
		return true
	}
	return slices.ContainsFunc(r.dates(tokens), func(d desk.When) bool {
		other, err := time.Parse(time.DateOnly, d.Date)
		return err == nil && event.Sub(other) > recent
	})
}

// invitation is who is said to have invited.
func (r *reader) invitation(tokens []token) []desk.Party {
	invites := r.invites.in(tokens)
	if invites < 0 && r.invitesAfter.in(tokens) < 0 {
		return nil
	}
	list := r.mentions(tokens)
	for i, m := range list {
		if r.invitesAfter.at(tokens[m.to:]) > 0 {
			return []desk.Party{r.bareParty(m.party, r.reading.GenitiveEndings)}
		}
		if invites >= 0 && m.from > invites && m.kind != country {
			return []desk.Party{list[i].party}
		}
	}
	return nil
}

// persons are the people among tokens who are named or hold an office.
func (r *reader) persons(tokens []token) []desk.Party {
	return slices.DeleteFunc(r.people(tokens), func(p desk.Party) bool { return p.Organisation })
}

// uncase is the party of a mention without a case ending, where endings part
// nouns.
func (r *reader) uncase(m mention) desk.Party {
	if r.reading.Order != language.SOV || !m.personal() {
		return m.party
	}
	return r.bareParty(m.party, slices.Concat(r.reading.GenitiveEndings, r.reading.DativeEndings, r.reading.AccusativeEndings))
}

// people are the people, groups of people and holders of offices among tokens.
func (r *reader) people(tokens []token) []desk.Party { return r.peopleIn(tokens, true) }

// peopleIn does the same; cased tells that names may have the endings of a case,
// as those of a subject have not.
func (r *reader) peopleIn(tokens []token, cased bool) []desk.Party {
	var found []desk.Party
	list := r.mentions(tokens)
	for i, m := range list {
		with := m.personal() && r.withAfter.at(tokens[m.to:]) > 0
		joined := i > 0 && list[i-1].personal() && m.personal() && r.joined(tokens[list[i-1].to:m.from]) ||
			with
		if cased && !with { // before "ilə" a name has no ending
			m.party = r.uncase(m)
		}
		if m.kind == person || m.kind == group || joined || m.kind == office && m.to-m.from > 1 {
			found = append(found, m.party)
		}
	}
	return found
}
