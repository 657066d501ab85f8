package check

import (
	"slices"
	"strings"

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
	mixed // a sentence that tells of both
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
	if e.Polarity == desk.Planned && e.Verb {
		return toCome
	}
	lo, hi := max(from, first-reachOfTense), min(to, last+2)
	if !e.Verb { // "the meeting will be held": of a noun, what follows
		lo, hi = last, min(to, last+3)
	}
	if t.uncased && !t.han {
		hi = min(to, last+1)
	}
	if t.Reading.Order == language.SOV && e.Verb {
		lo, hi = first, to
	}
	if t.compounded && e.Verb {
		lo = from
	}
	for i := lo; i < hi; i++ {
		if t.coming(s.Words, i) {
			return toCome
		}
	}
	for i := lo; i < hi; i++ {
		if i >= first-2 && t.past(s.Words, i) && (i >= first || !e.Verb || s.Words[i].Class&facts.Tense != 0) {
			return done
		}
	}
	return open
}

// coming reports whether a word tells that something is to come. A name only
// looks like it: "Ribera".
func (t *tongue) coming(words []facts.Word, i int) bool {
	if words[i].Class&facts.Capital != 0 && i > 0 && !t.compounded {
		return false
	}
	return t.toCome.at(words, i) > 0 && (t.han || t.ordinary.at(words, i) == 0)
}

// past reports whether a word tells that something has happened.
func (t *tongue) past(words []facts.Word, i int) bool {
	if t.done.at(words, i) == 0 {
		return false
	}
	if _, listed := t.done.phrases[words[i].Lower]; listed || ends(words[i].Lower, t.done.sure) {
		return true
	}
	return words[i].Class&(facts.OfVerb|facts.OfEvent|facts.Saying|facts.Tense) != 0 && words[i].Class&(facts.OfOffice|facts.OfBody) == 0
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

// near are types of events that words for one may state as well: a visitor
// meets, an opening may be a launch.
var nearTypes = map[desk.EventType][]desk.EventType{
	desk.EventVisit:          {desk.EventMeeting, desk.EventConference},
	desk.EventMeeting:        {desk.EventVisit, desk.EventCall, desk.EventConference, desk.EventSigning, desk.EventAward, desk.EventDonation}, // "received"
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
		told := k.direction(s, i)
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
				k.parts(i, s, e, told)
			}
		}
		k.negations(i, s)
		k.told(i, s)
	}
}

// tenseOfSentence is the tense that all verbs of a sentence have in common, as
// far as words tell it.
func (t *tongue) tenseOfSentence(words []facts.Word, quoted func(desk.Span) bool) tense {
	for i := range words {
		if words[i].Class&facts.Mark == 0 && !quoted(words[i].Span) && t.off.at(words, i) > 0 {
			return off
		}
	}
	found := open
	for i := range words {
		if words[i].Class&facts.Mark != 0 || quoted(words[i].Span) || words[i].Class&facts.Capital != 0 && i > 0 {
			continue
		}
		is := open
		switch {
		case t.coming(words, i):
			is = toCome
		case t.past(words, i):
			is = done
		}
		if is == open {
			continue
		}
		if found != open && found != is {
			return mixed
		}
		found = is
	}
	return found
}

// told holds the tense of a sentence against that of the one sentence of the
// release that has its figures or most of its words.
func (k *check) told(sentence int, s facts.Sentence) {
	mine := k.post.tenseOfSentence(s.Words, k.quotedAt)
	if k.isOff() && (mine != open || len(s.Events) > 0) && k.onMain(sentence) && !k.saysOff() {
		at := s.Words[0].Span
		if len(s.Events) > 0 {
			at = s.Events[0].Span
		}
		main := k.Source.Facts.Event
		k.polarityFinding(facts.Stated{Span: at}, mine, main.Span, off, main.Text)
		return
	}
	if mine == open || mine == mixed || mine == off && k.callsOff() {
		return
	}
	common := k.overlap(sentence)
	most := 0
	for _, n := range common {
		most = max(most, n)
	}
	if most < 3*wordWeight/2 {
		return
	}
	against := -1
	for i, n := range common {
		if n*3 < most*2 {
			continue
		}
		switch theirs := k.release.tenses[i]; {
		case theirs == off && k.release.main[i] && k.isOff() && !k.deniesIn(s):
			fallthrough
		case mine == off && theirs != off, theirs == done && mine == toCome, theirs == toCome && mine == done && len(k.release.done.sure) > 0:
			if against < 0 || n > common[against] || n == common[against] && i < against {
				against = i
			}
		default:
			return
		}
	}
	if against < 0 {
		return
	}
	at := slices.IndexFunc(s.Words, func(w facts.Word) bool { return w.Class&facts.Mark == 0 })
	for i := range s.Words {
		if (mine == off && k.post.off.at(s.Words, i) > 0 || mine == toCome && k.post.coming(s.Words, i) || mine == done && k.post.past(s.Words, i)) && (i == 0 || s.Words[i].Class&facts.Capital == 0) {
			at = i
			break
		}
	}
	if at < 0 {
		return
	}
	there := k.release.text.Sentences[against].Span
	k.polarityFinding(facts.Stated{Span: s.Words[at].Span}, mine, there, k.release.tenses[against], there.Of(k.Source.Text))
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
	if main == nil || main.Type == desk.EventOther || !k.comparable(sentence) {
		k.find(Unverified, desk.Warn, e.Span, desk.Span{}, "what %q says is not found in the release; see whether it is there in other words", text)
		return
	}
	k.find(EventNotThere, desk.Block, e.Span, main.Span, "the release does not say %q; it is about a %s: %q", text, main.Type, shorten(main.Text))
}

// comparable reports whether the sentence of the release that is most like one
// of the post states an event, so that another one is not there in other words.
func (k *check) comparable(sentence int) bool {
	common := k.overlap(sentence)
	best, most := -1, 0
	for i := range k.release.text.Sentences {
		if common[i] > most {
			best, most = i, common[i]
		}
	}
	if best < 0 {
		return true
	}
	for _, e := range k.release.events {
		if e.Verb && !vague[e.Type] && common[e.sentence] == most {
			return true
		}
	}
	return false
}

// polarity holds that what the post says has happened, is to come or is off is
// so in the release.
func (k *check) polarity(sentence int, s facts.Sentence, e facts.Stated) {
	mine := k.post.tenseOf(s, e)
	main := k.Source.Facts.Event
	called := k.isOff() && main.Type == e.Type && !k.saysOff() // then also "visits" is untrue
	if mine == open && !called || e.Type == desk.EventStatement || e.Type == desk.EventOther {
		return
	}
	if !e.Verb && !k.bareNoun(s) && !called {
		return
	}
	denied := k.post.deniedAt(s, e)
	var other *event
	for i := range k.release.events {
		there := &k.release.events[i]
		if there.Type != e.Type {
			continue
		}
		if tensesAgree(mine, there.tense, denied, there.denied) {
			if main == nil || main.Type != e.Type || there.tense == k.release.mainTense || there.tense == mine && k.specific(sentence, there.sentence) {
				return
			}
			continue
		}
		if other == nil {
			other = there
		}
	}
	theirs := open
	var at desk.Span
	var says string
	switch {
	case main != nil && main.Type == e.Type:
		theirs, at, says = k.release.mainTense, main.Span, main.Text
	case other != nil:
		theirs, at, says = other.tense, other.Span, k.release.clauseOf(*other)
	}
	if theirs == open || tensesAgree(mine, theirs, denied, false) || mine != open && k.toldElsewhere(sentence, mine) {
		return
	}
	k.polarityFinding(e, mine, at, theirs, says)
}

// saysOff reports whether the post calls anything off, or denies it.
func (k *check) saysOff() bool {
	return slices.ContainsFunc(k.text.Sentences, func(s facts.Sentence) bool { return k.post.off.in(s.Words) >= 0 || k.deniesIn(s) })
}

// bareNoun reports whether a sentence has no verb of an event: "No visit on
// Monday".
func (k *check) bareNoun(s facts.Sentence) bool {
	return !slices.ContainsFunc(s.Events, func(o facts.Stated) bool { return o.Verb })
}

// specific reports whether a sentence of the post has something in common with
// one of the release that the sentence of the main event does not have: a date,
// a place, a name.
func (k *check) specific(sentence, there int) bool {
	inMain := func(i int) bool { return i >= 0 && i < len(k.release.main) && k.release.main[i] }
	if inMain(there) {
		return false
	}
	for i := range k.words {
		w := &k.words[i]
		if w.sentence != sentence || w.Class&(facts.Small|facts.Tense|facts.OfEvent|facts.Mark) != 0 {
			continue
		}
		if len(w.terms) > 0 && w.terms[0].Kind == language.Office || w.Class&facts.OfOffice != 0 {
			continue
		}
		here, elsewhere := false, false
		for _, x := range w.source {
			s := k.release.words[x].sentence
			here, elsewhere = here || s == there, elsewhere || inMain(s)
		}
		for _, t := range w.terms {
			for _, o := range k.release.concepts[t.Concept] {
				here, elsewhere = here || o.sentence == there, elsewhere || inMain(o.sentence)
			}
		}
		if here && !elsewhere {
			return true
		}
	}
	for _, c := range k.claims {
		if s := k.release.sentenceAt(c.Source[0]); s == there && c.Span.Overlaps(k.text.Sentences[sentence].Span) && k.numeric(c.Span) {
			return true
		}
	}
	return false
}

// numeric reports whether a span of the post is of a date or a figure.
func (k *check) numeric(s desk.Span) bool {
	return slices.ContainsFunc(k.words, func(w said) bool { return w.why == counted && w.Span.Overlaps(s) })
}

// toldElsewhere reports whether another sentence of the release, in the tense
// of the post's, has what the post's sentence has.
func (k *check) toldElsewhere(sentence int, mine tense) bool {
	for i, s := range k.release.text.Sentences {
		if (k.release.tenses[i] == mine || mine == off && k.release.off.in(s.Words) >= 0) && k.specific(sentence, i) {
			return true
		}
	}
	return false
}

// onMain reports whether a sentence of the post has most in common with what
// the release tells of its main event.
func (k *check) onMain(sentence int) bool {
	common := k.overlap(sentence)
	on, other := 0, 0
	for i, n := range common {
		if k.release.main[i] {
			on = max(on, n)
		} else {
			other = max(other, n)
		}
	}
	return on >= wordWeight && on >= other
}

// callsOff reports whether anything is called off in the release, or denied.
func (k *check) callsOff() bool {
	return k.isOff() || len(k.release.denied) > 0 || slices.ContainsFunc(k.release.text.Sentences, func(s facts.Sentence) bool { return k.release.off.in(s.Words) >= 0 })
}

// isOff reports whether the release is about something that is called off.
func (k *check) isOff() bool {
	e := k.Source.Facts.Event
	return e != nil && e.Polarity == desk.Cancelled
}

func (k *check) deniesIn(s facts.Sentence) bool {
	for i := range s.Words {
		if k.post.denies(s.Words, i) {
			return true
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
	words := [...]string{open: "is told", done: "has happened", toCome: "is to come", off: "has been called off", mixed: "is told"}
	k.find(PolarityDiffers, desk.Block, e.Span, at, "%q says that it %s; in the release it %s: %q", e.Span.Of(k.plain), words[mine], words[theirs], shorten(says))
}

// twoSides are the facts of the release without those who take part on a side
// that is not known.
func (k *check) twoSides() desk.Facts {
	f := k.Source.Facts
	f.With = f.Counterparts()
	return f
}

// namesOne reports whether a sentence of the post names one of some parties.
func (k *check) namesOne(sentence int, parties []desk.Party) bool {
	return slices.ContainsFunc(k.text.Sentences[sentence].Parties, func(p facts.Named) bool { return k.oneOf([]desk.Party{p.Party}, parties) != nil })
}

// parts holds who acts in an event, and on whom, against the release. Where the
// sentence itself has told the sides, they are not read once more.
func (k *check) parts(sentence int, s facts.Sentence, e facts.Stated, told bool) {
	if e.Type == desk.EventStatement || e.Type == desk.EventOther {
		return
	}
	f := k.twoSides()
	if f.Event == nil || f.Event.Type != e.Type || told || k.post.uncased && k.by(s) {
		k.agents(e)
		return
	}
	acts, other := k.oneOf(e.Who, f.Who), k.oneOf(e.Who, f.With)
	if e.Type == desk.EventAppointment && other != nil && !k.namesOne(sentence, f.Who) {
		return // "she has been appointed": who appoints is not told
	}
	if oneSided[e.Type] && acts == nil && other != nil && len(f.Who) > 0 {
		k.find(RolesSwapped, desk.Block, e.Who[0].Span, other.Span, "in the release it is done to %s; %s does it", other.Name, f.Who[0].Name)
		return
	}
	if oneSided[e.Type] && acts == nil && len(e.Who) == 0 && len(f.With) > 0 {
		if to := k.oneOf(e.With, f.Who); to != nil && k.oneOf(e.With, f.With) == nil {
			k.find(RolesSwapped, desk.Block, e.With[0].Span, to.Span, "in the release it is not done to %s, who does it", to.Name)
			return
		}
	}
	k.agents(e)
}

// oneOf is the first party of the release whom one of the post is.
func (k *check) oneOf(post []desk.Party, source []desk.Party) *desk.Party {
	for _, p := range post {
		for i := range source {
			if k.isParty(p, source[i]) {
				return &source[i]
			}
		}
	}
	return nil
}

// isParty reports whether a party of the post is one of the release: more of
// the words that say who it is are of its name than are not.
func (k *check) isParty(p, q desk.Party) bool {
	is, not := 0, 0
	last := lastWord(q.Name)
	if !q.Organisation && len(k.release.at[facts.Fold(last, k.release.Language)]) > 0 && k.release.words[k.release.at[facts.Fold(last, k.release.Language)][0]].Class&facts.OfOffice != 0 {
		return false // somebody by office alone
	}
	for i := range k.words {
		w := &k.words[i]
		if !w.Span.Overlaps(p.Span) || w.Class&(facts.Mark|facts.Small) != 0 {
			continue
		}
		fits := false
		for _, x := range w.source {
			r := &k.release.words[x]
			fits = fits || r.Span.Overlaps(q.Span) || !q.Organisation && strings.EqualFold(r.Text, last)
		}
		for _, t := range w.terms {
			for _, o := range k.release.concepts[t.Concept] {
				fits = fits || o.span.Overlaps(q.Span)
			}
		}
		switch {
		case fits:
			is++
		case w.why == there || w.why == heard || len(w.terms) > 0:
			not++
		}
	}
	return is > not
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// agents holds that those whom the post has act in an event, act in it or are
// named with it in the release.
func (k *check) agents(e facts.Stated) {
	who, with := k.sides(e.Type)
	if len(who) == 0 || !k.release.people[who[0]].sure {
		return
	}
	for _, p := range slices.Concat(e.Who, e.With) {
		i := k.person(p)
		if i < 0 || p.Organisation || !k.release.people[i].sure || slices.Contains(who, i) || slices.Contains(with, i) || k.inEvent(e.Type, i) {
			continue
		}
		q := k.release.people[i]
		k.find(AgentDiffers, desk.Block, p.Span, q.span, "the release does not have %q take part in this; %s does", p.Name, k.release.people[who[0]].name)
	}
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
		if !slices.Contains(types, e.Type) || e.denied {
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
	about := k.overlap(sentence)
	most := 0
	for _, n := range about {
		most = max(most, n)
	}
	head := k.headOf(s, at)
	for _, d := range k.release.denied {
		n := about[k.release.words[d].sentence]
		if n > 0 && n >= most || n > wordWeight && n*2 > most && k.mine() && head >= 0 && k.heads(s.Words[head], d) {
			k.claim(w.Span, k.release.words[d].Span)
			return
		}
	}
	for _, e := range s.Events {
		if slices.ContainsFunc(k.release.events, func(there event) bool { return there.Type == e.Type && there.tense == off }) {
			return
		}
	}
	if f := k.Source.Facts.Event; f != nil && f.Polarity == desk.Cancelled {
		return
	}
	for _, there := range k.opposed(s.Words[at:min(len(s.Words), at+6)]) {
		if about[there]*3 > most*2 {
			return // "did not reject" for "accepted"
		}
	}
	if len(k.release.denied) > 0 && !k.mine() && most == 0 && !k.foreign(sentence) {
		k.find(Unverified, desk.Warn, w.Span, k.release.words[k.release.denied[0]].Span, "whether the release denies this, too, cannot be verified; compare it")
		return
	}
	k.find(NegationDiffers, desk.Block, w.Span, desk.Span{}, "%q denies what the release does not deny", w.Text)
}

// foreign reports whether a sentence of the post has a term that the release
// does not name, though the lexicon has it in the release's language.
func (k *check) foreign(sentence int) bool {
	return slices.ContainsFunc(k.words, func(w said) bool {
		return w.sentence == sentence && w.why == missing && len(w.terms) > 0 && k.releaseKnows(w.terms)
	})
}

// headOf is the word of the post that a word denies: the verb with the ending
// itself, else the next word that says something; -1 for none.
func (k *check) headOf(s facts.Sentence, at int) int {
	if s.Words[at].Class&(facts.Small|facts.Tense) == 0 && k.post.Reading.Order == language.SOV {
		return at
	}
	for i := at + 1; i < min(len(s.Words), at+4); i++ {
		if s.Words[i].Class&(facts.Small|facts.Tense|facts.Mark) == 0 && k.post.ordinary.at(s.Words, i) == 0 {
			return i
		}
	}
	return -1
}

// heads reports whether a word of the post is one that the release denies at a
// place.
func (k *check) heads(w facts.Word, d int) bool {
	h := k.release.head(d)
	return h >= 0 && alike(w.Lower, k.release.words[h].Lower)
}

// opposed are the sentences of the release that have the opposite of one of some
// words.
func (k *check) opposed(words []facts.Word) []int {
	var list []int
	for name, sides := range k.post.opposites {
		for side := range sides {
			if sides[side].in(words) < 0 {
				continue
			}
			if w := k.release.opposite(name, 1-side); w.Text != "" {
				list = append(list, k.release.sentenceAt(w.Span[0]))
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
		if denied != nil && !plain && k.post.tenseOf(s, e) != off && !(k.mine() && k.nearerElsewhere(sentence, denied.sentence)) {
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
		for i := range k.words {
			w := &k.words[i]
			if w.sentence != sentence || k.quotedAt(w.Span) || w.Class&(facts.Small|facts.Capital|facts.Tense) != 0 || !slices.ContainsFunc(w.source, func(x int) bool { return x == head || k.release.subject(x, d) }) {
				continue
			}
			if slices.ContainsFunc(w.source, func(x int) bool { return !k.release.nearDenial(x) }) || k.overlap(sentence)[k.release.words[d].sentence] < wordWeight {
				continue
			}
			if k.post.off.in(s.Words) >= 0 || slices.Contains(k.opposed(s.Words), k.release.words[d].sentence) {
				continue
			}
			k.find(NegationDiffers, desk.Block, w.Span, k.release.words[d].Span, "the release denies this: %q", k.release.denial(d))
			return
		}
	}
}

// nearerElsewhere reports whether a sentence of the post has far more in common
// with another sentence of the release than with one: it tells of something else
// with the same word.
func (k *check) nearerElsewhere(sentence, there int) bool {
	common := k.overlap(sentence)
	for i, n := range common {
		if i != there && n > 2*common[there] {
			return true
		}
	}
	return false
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

// subject reports whether a word stands right before one that denies, as what
// it is denied of.
func (r *release) subject(i, d int) bool {
	return i < d && d-i <= 5 && r.words[d].sentence == r.words[i].sentence && r.words[i].Class&(facts.Small|facts.Capital|facts.Mark|facts.OfOffice) == 0
}

// nearDenial reports whether a word that denies stands near to a word.
func (r *release) nearDenial(i int) bool {
	return slices.ContainsFunc(r.denied, func(d int) bool {
		return d == i || d < i && i-d <= 4 && r.words[d].sentence == r.words[i].sentence || r.subject(i, d)
	})
}

// Weights of what a sentence of a post may have in common with one of the
// release, for what only one sentence has.
const (
	wordWeight   = 12
	figureWeight = 36 // a figure or a date says more than a word
	eventWeight  = 6
)

// overlap weighs what a sentence of the post has in common with each of the
// release's: the fewer sentences have a word, the more it tells.
func (k *check) overlap(sentence int) map[int]int {
	if k.common == nil {
		k.common = make([]map[int]int, len(k.text.Sentences))
	}
	if k.common[sentence] != nil {
		return k.common[sentence]
	}
	common := map[int]int{}
	var in []int
	add := func(s int) {
		if s >= 0 && !slices.Contains(in, s) {
			in = append(in, s)
		}
	}
	spread := func(weight int) {
		for _, s := range in {
			common[s] += weight / len(in)
		}
		in = in[:0]
	}
	for i := range k.words {
		w := &k.words[i]
		if w.sentence != sentence || w.Class&(facts.Small|facts.Tense) != 0 {
			continue
		}
		for _, x := range w.source {
			add(k.release.words[x].sentence)
		}
		if len(w.terms) > 0 {
			for _, o := range k.release.concepts[w.terms[0].Concept] {
				add(o.sentence)
			}
		}
		spread(wordWeight)
	}
	for _, e := range k.text.Sentences[sentence].Events {
		for _, there := range k.release.events {
			if there.Type == e.Type {
				add(there.sentence)
			}
		}
		spread(eventWeight)
	}
	for _, c := range k.claims {
		if c.Span.Overlaps(k.text.Sentences[sentence].Span) && k.numeric(c.Span) {
			add(k.release.sentenceAt(c.Source[0]))
			spread(figureWeight)
		}
	}
	k.common[sentence] = common
	return common
}

// has reports whether the release has a word of one side of an opposite.
func (r *release) has(opposite string, side int) bool { return r.opposite(opposite, side).Text != "" }

// opposite is the first word of the release of one side of an opposite.
func (r *release) opposite(name string, side int) facts.Word { return r.contrary[name][side] }

// opposites holds that the post does not say the contrary: a word of one side
// where the release has the other only.
func (k *check) opposites() {
	for _, name := range k.post.named {
		for side := range 2 {
			there := k.release.opposite(name, 1-side)
			if there.Text == "" || k.release.has(name, side) {
				continue
			}
			for _, s := range k.text.Sentences {
				if at := k.post.opposites[name][side].in(s.Words); at >= 0 && !k.quotedAt(s.Words[at].Span) && !k.denied(s, at) {
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
