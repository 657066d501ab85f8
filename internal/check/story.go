package check

import (
	"maps"
	"slices"

	"attache/internal/desk"
	"attache/internal/facts"
	"attache/internal/language"
)

// tense is what a verb tells of whether its event has happened.
type tense uint8

const (
	open tense = iota // "visits" may be either
	done
	toCome
	off
)

// reachOfTense is how many words around a verb tell its tense: a clause's worth.
const reachOfTense = 4

// tenseOf reads the tense of a statement from the verb and the words around it.
func (t *tongue) tenseOf(s facts.Sentence, e facts.Stated) tense {
	from, to := clause(s, e.Span)
	if e.Polarity == desk.Cancelled || t.off.in(s.Words[from:to]) >= 0 {
		return off
	}
	first, last := span(s, e.Span)
	if e.Polarity == desk.Planned {
		return toCome
	}
	lo, hi := max(from, first-reachOfTense), min(to, last+2)
	if t.uncased && !t.han {
		hi = min(to, last+1)
	}
	if t.Reading.Order == language.SOV {
		lo, hi = first, to
	}
	if t.compounded {
		lo = from
	}
	for i := lo; i < hi; i++ {
		if n := t.toCome.at(s.Words, i); n > 0 {
			return toCome
		}
	}
	for i := lo; i < hi; i++ {
		if i >= first-2 && t.done.at(s.Words, i) > 0 && (i >= first || !e.Verb || s.Words[i].Class&facts.Tense != 0) {
			return done
		}
	}
	return open
}

// clause is the words of the clause around a span: from mark to mark.
func clause(s facts.Sentence, at desk.Span) (from, to int) {
	first, last := span(s, at)
	from, to = 0, len(s.Words)
	for i := first - 1; i >= 0; i-- {
		if t := s.Words[i].Text; t == ";" || t == "；" || t == "，" || t == ":" {
			from = i + 1
			break
		}
	}
	for i := last; i < len(s.Words); i++ {
		if t := s.Words[i].Text; t == ";" || t == "；" || t == "，" || t == ":" {
			to = i
			break
		}
	}
	return from, to
}

// span is the words of a sentence that a span covers.
func span(s facts.Sentence, at desk.Span) (first, end int) {
	first = slices.IndexFunc(s.Words, func(w facts.Word) bool { return w.Span[1] > at[0] })
	end = first
	for end < len(s.Words) && s.Words[end].Span[0] < at[1] {
		end++
	}
	return first, end
}

// denies reports whether a word denies something.
func (t *tongue) denies(words []facts.Word, i int) bool {
	if t.not.at(words, i) == 0 {
		return false
	}
	for back := 0; back <= 2 && i-back >= 0; back++ {
		if n := t.notNot.at(words, i-back); n > back {
			return false
		}
	}
	return true
}

// deniedAt reports whether a statement is denied: a word that denies stands
// right before its verb, or its verb has an ending that does.
func (t *tongue) deniedAt(s facts.Sentence, e facts.Stated) bool {
	from, to := clause(s, e.Span)
	first, last := span(s, e.Span)
	lo, hi := max(from, first-3), min(to, last+1)
	if t.Reading.Order == language.SOV {
		lo, hi = first, min(to, last+2)
	}
	if t.compounded {
		lo, hi = max(from, first-8), min(to, last+6)
	}
	if t.Tag == "fr" {
		hi = min(to, last+2)
	}
	for i := lo; i < hi; i++ {
		if t.denies(s.Words, i) {
			return true
		}
	}
	return false
}

// oneSided are the events in which it matters who is which: a visit of A to B
// is none of B to A. A meeting of A with B is one of B with A.
var oneSided = map[desk.EventType]bool{
	desk.EventVisit: true, desk.EventAppointment: true, desk.EventAward: true, desk.EventDonation: true, desk.EventCongratulation: true, desk.EventCondolence: true,
}

// near are types of events that words for one may state as well: a visitor
// meets, an opening may be a launch.
var nearTypes = map[desk.EventType][]desk.EventType{
	desk.EventVisit:          {desk.EventMeeting, desk.EventConference},
	desk.EventMeeting:        {desk.EventVisit, desk.EventCall, desk.EventConference, desk.EventSigning},
	desk.EventCall:           {desk.EventMeeting},
	desk.EventSigning:        {desk.EventMeeting, desk.EventLaunch},
	desk.EventOpening:        {desk.EventLaunch, desk.EventConference},
	desk.EventLaunch:         {desk.EventOpening, desk.EventReport, desk.EventConference, desk.EventResults},
	desk.EventAward:          {desk.EventDonation, desk.EventConference, desk.EventAppointment},
	desk.EventDonation:       {desk.EventAward},
	desk.EventReport:         {desk.EventResults, desk.EventLaunch, desk.EventStatement},
	desk.EventResults:        {desk.EventReport},
	desk.EventAppointment:    {desk.EventAward},
	desk.EventCongratulation: {desk.EventAward, desk.EventStatement},
	desk.EventCondolence:     {desk.EventStatement},
}

// vague are types that words state in passing: "announced", "held", "shows".
var vague = map[desk.EventType]bool{desk.EventStatement: true, desk.EventConference: true, desk.EventReport: true, desk.EventOther: true, desk.EventLaunch: true}

// story holds the events of the post against those of the release: that there
// is such an event, whether it has happened, and who acts in it.
func (k *check) story() {
	stated := map[desk.EventType]bool{}
	for _, e := range k.release.events {
		stated[e.Type] = true
	}
	main := k.Source.Facts.Event
	if main != nil {
		stated[main.Type] = true
	}
	for i, s := range k.text.Sentences {
		if k.quoted(s.Span) {
			continue
		}
		for _, e := range s.Events {
			if k.quotedAt(e.Span) {
				continue
			}
			if !k.stated(e, stated) {
				k.eventMissing(i, e)
				continue
			}
			k.polarity(i, s, e)
			if e.Verb {
				k.parts(i, e)
			}
		}
		k.negations(i, s)
	}
}

func (k *check) quoted(s desk.Span) bool {
	return slices.ContainsFunc(k.text.Quotes, func(q facts.Quoted) bool { return q.Outer[0] <= s[0] && s[1] <= q.Outer[1] })
}

func (k *check) quotedAt(s desk.Span) bool {
	return slices.ContainsFunc(k.text.Quotes, func(q facts.Quoted) bool { return q.Outer.Overlaps(s) })
}

func (k *check) stated(e facts.Stated, stated map[desk.EventType]bool) bool {
	if stated[e.Type] || vague[e.Type] || !e.Verb {
		return true
	}
	for _, t := range nearTypes[e.Type] {
		if stated[t] {
			return true
		}
	}
	if k.mine() { // the word itself may stand there in another sense
		for i := range k.words {
			w := &k.words[i]
			if w.Span.Overlaps(e.Span) && w.Class&facts.Small == 0 && w.why != there {
				return false
			}
		}
		return true
	}
	return false
}

func (k *check) eventMissing(sentence int, e facts.Stated) {
	main := k.Source.Facts.Event
	text := e.Span.Of(k.plain)
	if main == nil || main.Type == desk.EventOther || len(k.release.events) == 0 {
		k.find(Unverified, desk.Warn, e.Span, desk.Span{}, "what %q says is not found in the release; see whether it is there in other words", text)
		return
	}
	k.find(EventNotThere, desk.Block, e.Span, main.Span, "the release does not say %q; it is about a %s: %q", text, main.Type, shorten(main.Text))
}

// polarity holds that what the post says has happened, is to come or is off is
// so in the release.
func (k *check) polarity(sentence int, s facts.Sentence, e facts.Stated) {
	mine := k.post.tenseOf(s, e)
	denied := k.post.deniedAt(s, e)
	if vague[e.Type] && e.Type != desk.EventConference && e.Type != desk.EventLaunch && e.Type != desk.EventReport {
		return
	}
	var other *event
	agrees := false
	main := k.Source.Facts.Event
	for i := range k.release.events {
		there := &k.release.events[i]
		if there.Type != e.Type {
			continue
		}
		switch {
		case tensesAgree(mine, there.tense, denied, there.denied):
			if there.tense == open || mine == open || there.tense == mine {
				agrees = true
			}
		case other == nil:
			other = there
		}
	}
	if main != nil && main.Type == e.Type {
		if t := tenseOfPolarity(main.Polarity); t == off || t == toCome {
			if mine == done && !denied || mine == toCome && t == off {
				// what the release is about is not so, whatever else it tells in passing
				if !k.doneBefore(sentence, e) {
					agrees = false
				}
			}
		} else if t == done && (mine == toCome || mine == off) && !k.tellsToo(e.Type, mine) {
			agrees = false
			if other == nil {
				k.polarityFinding(e, mine, main.Span, done, main.Text)
				return
			}
		}
		if !agrees && mine != open && tenseOfPolarity(main.Polarity) != mine {
			k.polarityFinding(e, mine, main.Span, tenseOfPolarity(main.Polarity), main.Text)
			return
		}
	}
	if agrees || other == nil || mine == open && other.tense != off {
		return
	}
	k.polarityFinding(e, mine, other.Span, other.tense, other.Span.Of(k.Source.Text))
}

// tellsToo reports whether the release tells an event of a type in a tense
// anywhere.
func (k *check) tellsToo(t desk.EventType, mine tense) bool {
	return slices.ContainsFunc(k.release.events, func(e event) bool { return e.Type == t && e.tense == mine })
}

// doneBefore reports whether the release also tells of such an event that has
// happened, with a part that the post's sentence has.
func (k *check) doneBefore(sentence int, e facts.Stated) bool {
	for _, told := range k.release.events {
		if told.Type != e.Type || told.tense != done || told.denied {
			continue
		}
		for i := range k.words {
			w := &k.words[i]
			if w.sentence != sentence || w.why != there {
				continue
			}
			for _, at := range w.source {
				if k.release.words[at].sentence == told.sentence && k.release.words[at].Class&facts.Capital != 0 {
					return true
				}
			}
		}
	}
	return false
}

func tenseOfPolarity(p desk.Polarity) tense {
	switch p {
	case desk.Planned:
		return toCome
	case desk.Cancelled:
		return off
	}
	return done
}

func tensesAgree(post, source tense, denied, deniedThere bool) bool {
	if source == off {
		return post == off || denied
	}
	if post == off {
		return deniedThere
	}
	return post == open || source == open || post == source
}

func (k *check) polarityFinding(e facts.Stated, mine tense, at desk.Span, theirs tense, says string) {
	words := [...]string{open: "is told", done: "has happened", toCome: "is to come", off: "has been called off"}
	k.find(PolarityDiffers, desk.Block, e.Span, at, "%q says that it %s; in the release it %s: %q", e.Span.Of(k.plain), words[mine], words[theirs], shorten(says))
}

// parts holds who acts in an event, and on whom, against the release.
func (k *check) parts(sentence int, e facts.Stated) {
	if e.Type == desk.EventStatement || e.Type == desk.EventOther {
		return
	}
	who, with := k.sides(e.Type)
	if len(who) == 0 {
		return
	}
	for _, p := range e.Who {
		i := k.person(p)
		if i < 0 || p.Organisation || !k.release.people[i].sure || !k.release.people[who[0]].sure {
			continue
		}
		switch {
		case slices.Contains(who, i):
		case slices.Contains(with, i):
			if oneSided[e.Type] && !k.alsoActs(e, who) {
				q := k.release.people[i]
				k.find(RolesSwapped, desk.Block, p.Span, q.span, "%q is the one to whom it is done in the release; %s does it", p.Name, k.release.people[who[0]].name)
			}
		case !k.inEvent(e.Type, i):
			q := k.release.people[i]
			k.find(AgentDiffers, desk.Block, p.Span, q.span, "the release does not have %q do this; %s does it", p.Name, k.release.people[who[0]].name)
		}
	}
	for _, p := range e.With {
		i := k.person(p)
		if i < 0 || p.Organisation || !k.release.people[i].sure || slices.Contains(with, i) || slices.Contains(who, i) && !oneSided[e.Type] {
			continue
		}
		if !slices.Contains(who, i) && !k.inEvent(e.Type, i) && len(with) > 0 {
			q := k.release.people[i]
			k.find(AgentDiffers, desk.Block, p.Span, q.span, "the release does not have %q take this part; %s does", p.Name, k.release.people[with[0]].name)
		}
	}
}

// alsoActs reports whether the post has one of those who act in the release act.
func (k *check) alsoActs(e facts.Stated, who []int) bool {
	return slices.ContainsFunc(e.Who, func(p desk.Party) bool { return slices.Contains(who, k.person(p)) })
}

// sides are the people on both sides of the events of a type in the release.
func (k *check) sides(t desk.EventType) (who, with []int) {
	add := func(list []int, parties []desk.Party) []int {
		for _, p := range parties {
			words := k.release.nameWords(p.Name)
			for i := range k.release.people {
				if len(words) > 0 && k.release.samePerson(k.release.people[i].words, words) && !slices.Contains(list, i) {
					list = append(list, i)
				}
			}
		}
		return list
	}
	f := k.Source.Facts
	if f.Event != nil && f.Event.Type == t {
		return add(nil, f.Who), add(nil, f.With)
	}
	for _, e := range k.release.events {
		if e.Type == t && e.Verb {
			who, with = add(who, e.Who), add(with, e.With)
		}
	}
	return who, with
}

// inEvent reports whether a sentence of the release that states an event of a
// type names a person.
func (k *check) inEvent(t desk.EventType, who int) bool {
	types := append([]desk.EventType{t}, nearTypes[t]...)
	for _, e := range k.release.events {
		if !slices.Contains(types, e.Type) {
			continue
		}
		for _, o := range k.release.people[who].at {
			if o.sentence == e.sentence {
				return true
			}
		}
	}
	return false
}

// negations holds what the post denies, and what it does not, against the
// release.
func (k *check) negations(sentence int, s facts.Sentence) {
	for i := range s.Words {
		if !k.post.denies(s.Words, i) || k.quotedAt(s.Words[i].Span) {
			continue
		}
		k.denial(sentence, s, i)
	}
	k.undenied(sentence, s)
}

// denial holds a word that denies: the release must deny something of the same
// sentence.
func (k *check) denial(sentence int, s facts.Sentence, at int) {
	w := s.Words[at]
	if len(k.release.denied) > 0 {
		about := k.overlap(sentence)
		for _, d := range k.release.denied {
			if about[k.release.words[d].sentence] > 0 {
				k.claim(w.Span, k.release.words[d].Span)
				return
			}
		}
	}
	for _, e := range k.release.events {
		if e.tense == off {
			return
		}
	}
	if f := k.Source.Facts.Event; f != nil && f.Polarity == desk.Cancelled {
		return
	}
	for _, o := range k.opposed(s.Words[at:min(len(s.Words), at+6)]) {
		if o {
			return // "did not reject" for "accepted"
		}
	}
	k.find(NegationDiffers, desk.Block, w.Span, desk.Span{}, "%q denies what the release does not deny", w.Text)
}

// opposed reports which of some words have an opposite in the release.
func (k *check) opposed(words []facts.Word) []bool {
	var list []bool
	for name, sides := range k.post.opposites {
		for side := range sides {
			if sides[side].in(words) >= 0 {
				list = append(list, k.release.has(name, 1-side))
			}
		}
	}
	return list
}

// undenied holds that the post does not say plainly what the release denies.
func (k *check) undenied(sentence int, s facts.Sentence) {
	for i := range s.Words {
		if k.post.denies(s.Words, i) {
			return
		}
	}
	for _, e := range s.Events {
		if k.quotedAt(e.Span) || vague[e.Type] {
			continue
		}
		var denied *event
		plain := false
		for i := range k.release.events {
			there := &k.release.events[i]
			if there.Type != e.Type {
				continue
			}
			if there.denied {
				denied = there
			} else if there.Verb || k.post.tenseOf(s, e) == off {
				plain = true
			}
		}
		if denied != nil && !plain && k.post.tenseOf(s, e) != off {
			k.find(NegationDiffers, desk.Block, e.Span, denied.Span, "%q says plainly what the release denies: %q", e.Span.Of(k.plain), k.release.clauseOf(*denied))
			return
		}
	}
	if !k.mine() {
		return
	}
	// the word behind one that denies, where it stands nowhere else
	for _, d := range k.release.denied {
		head := k.release.head(d)
		if head < 0 {
			continue
		}
		for i := range k.words {
			w := &k.words[i]
			if w.sentence != sentence || !slices.Contains(w.source, head) || k.quotedAt(w.Span) {
				continue
			}
			if slices.ContainsFunc(w.source, func(x int) bool { return !k.release.nearDenial(x) }) || k.overlap(sentence)[k.release.words[d].sentence] < 2 {
				continue
			}
			if k.post.off.in(s.Words) >= 0 || slices.Contains(k.opposed(s.Words), true) {
				continue
			}
			k.find(NegationDiffers, desk.Block, w.Span, k.release.words[d].Span, "the release denies this: %q", k.release.denial(d))
			return
		}
	}
}

func (r *release) clauseOf(e event) string {
	return shorten(r.text.Sentences[e.sentence].Span.Of(r.source.Text))
}

func (r *release) denial(d int) string {
	to := min(len(r.words)-1, d+3)
	from := max(0, d-2)
	return r.source.Text[r.words[from].Span[0]:r.words[to].Span[1]]
}

// head is the word that a word of the release denies: the verb with the ending
// itself, else the next word that says something.
func (r *release) head(d int) int {
	if r.words[d].Class&(facts.Small|facts.Tense) == 0 && r.Reading.Order == language.SOV {
		return d
	}
	for i := d + 1; i < min(len(r.words), d+4) && r.words[i].sentence == r.words[d].sentence; i++ {
		if r.words[i].Class&(facts.Small|facts.Tense|facts.Mark) == 0 && r.ordinary.at(r.text.Sentences[r.words[i].sentence].Words, i-r.firstOf(i)) == 0 {
			return i
		}
	}
	return -1
}

func (r *release) firstOf(i int) int {
	from := i
	for from > 0 && r.words[from-1].sentence == r.words[i].sentence {
		from--
	}
	return from
}

// nearDenial reports whether a word that denies stands right before a word.
func (r *release) nearDenial(i int) bool {
	return slices.ContainsFunc(r.denied, func(d int) bool { return d == i || d < i && i-d <= 4 && r.words[d].sentence == r.words[i].sentence })
}

// overlap counts the words that a sentence of the post has in common with each
// of the release's.
func (k *check) overlap(sentence int) map[int]int {
	common := map[int]int{}
	for i := range k.words {
		w := &k.words[i]
		if w.sentence != sentence {
			continue
		}
		seen := -1
		for _, x := range w.source {
			if w.Class&(facts.Small|facts.Tense) != 0 {
				break
			}
			if s := k.release.words[x].sentence; s != seen {
				common[s]++
				seen = s
			}
		}
		for _, t := range w.terms {
			for _, o := range k.release.concepts[t.Concept] {
				common[o.sentence]++
			}
		}
	}
	for _, e := range k.text.Sentences[sentence].Events {
		for _, there := range k.release.events {
			if there.Type == e.Type {
				common[there.sentence]++
			}
		}
	}
	for _, c := range k.claims {
		if c.Span.Overlaps(k.text.Sentences[sentence].Span) {
			if s := k.release.sentenceAt(c.Source[0]); s >= 0 {
				common[s]++
			}
		}
	}
	return common
}

// has reports whether the release has a word of one side of an opposite.
func (r *release) has(opposite string, side int) bool { return r.opposite(opposite, side).Text != "" }

// opposite is the first word of the release of one side of an opposite.
func (r *release) opposite(name string, side int) facts.Word {
	if sides, ok := r.opposites[name]; ok {
		for _, s := range r.text.Sentences {
			if at := sides[side].in(s.Words); at >= 0 {
				return s.Words[at]
			}
		}
	}
	return facts.Word{}
}

// opposites holds that the post does not say the contrary: a word of one side
// where the release has the other only.
func (k *check) opposites() {
	for _, name := range slices.Sorted(maps.Keys(k.post.opposites)) {
		for side := range 2 {
			for _, s := range k.text.Sentences {
				at := k.post.opposites[name][side].in(s.Words)
				if at < 0 || k.quotedAt(s.Words[at].Span) || k.denied(s, at) || k.release.has(name, side) {
					continue
				}
				if there := k.release.opposite(name, 1-side); there.Text != "" {
					w := s.Words[at]
					k.find(OppositeOf, desk.Block, w.Span, there.Span, "%q is the contrary of what the release says: %q", w.Text, there.Text)
				}
			}
		}
	}
}

func (k *check) denied(s facts.Sentence, at int) bool {
	for i := max(0, at-4); i < min(len(s.Words), at+3); i++ {
		if k.post.denies(s.Words, i) {
			return true
		}
	}
	return false
}
