package check

import (
	"slices"
	"strings"

	"attache/internal/desk"
	"attache/internal/facts"
	"attache/internal/language"
)

// oneSided are the events in which it matters who is which: a visit of A to B
// is none of B to A. A meeting of A with B is one of B with A.
var oneSided = map[desk.EventType]bool{
	desk.EventOpening: true, desk.EventLaunch: true, desk.EventVisit: true, desk.EventAppointment: true, desk.EventAward: true, desk.EventDonation: true, desk.EventCongratulation: true, desk.EventCondolence: true,
}

// part is what a sentence says of somebody's part in an event that goes from one
// to another.
type part uint8

const (
	unsaid  part = iota // then their order tells
	gives               // behind "by" and "from", or in the case of who acts in the passive
	gets                // behind "to", or in the case of who receives
	oblique             // in another case: it does not act
)

// mention is a place at which a sentence of the post names somebody of one side.
type mention struct {
	from, to int         // the first and the last word
	acts     bool        // of Who, else of With
	party    *desk.Party // the release's
	words    []int       // of the release's name that it has
}

// direction holds who acts in a sentence of the post, and on whom, against the
// release, and reports whether the sentence tells. It tells by the words beside
// the names and by case endings, as the language has them, and else by order:
// who acts is named first.
func (k *check) direction(s facts.Sentence, sentence int) bool {
	f := k.twoSides()
	if f.Event == nil || !oneSided[f.Event.Type] || len(f.Who) == 0 || len(f.With) == 0 || !k.tellsMain(s) {
		return false
	}
	passes := f.Event.Type == desk.EventAward || f.Event.Type == desk.EventDonation
	received := passes && k.release.received() // then Who gets it
	list := k.mentionsOf(sentence, f)
	subject := unsaid
	for i, m := range list {
		switch p := k.partOf(list, i, s); p {
		case gives, gets:
			if (p == gives) == (m.acts == received) {
				k.swapped(m, f)
			}
			return true
		default:
			if i == 0 {
				subject = p
			}
		}
	}
	if len(list) < 2 || subject == oblique || passes && received != (k.post.receives.in(s.Words) >= 0) || k.by(s) {
		return false
	}
	if !list[0].acts {
		if !slices.ContainsFunc(list, func(m mention) bool { return m.acts }) {
			return false
		}
		k.swapped(list[0], f)
	}
	return true
}

func (k *check) swapped(m mention, f desk.Facts) {
	at, is := desk.Span{k.words[m.from].Span[0], k.words[m.to].Span[1]}, f.With[0]
	if m.acts {
		is = f.Who[0]
	}
	k.find(RolesSwapped, desk.Block, at, is.Span, "in the release it is done to %s; %s does it", f.With[0].Name, f.Who[0].Name)
}

// received reports whether the release tells its event from the side of who
// receives.
func (r *release) received() bool {
	e := r.source.Facts.Event
	return slices.ContainsFunc(r.text.Sentences, func(s facts.Sentence) bool {
		if !s.Span.Overlaps(e.Span) {
			return false
		}
		first, end := span(s, e.Span)
		return r.receives.in(s.Words[max(0, first):end]) >= 0
	})
}

// tellsMain reports whether a sentence of the post tells the release's event,
// and no meeting beside it, in which it does not matter who is which.
func (k *check) tellsMain(s facts.Sentence) bool {
	of := k.Source.Facts.Event.Type
	found, another := false, false
	for _, e := range s.Events {
		switch {
		case e.Type == of:
			found = true
		case e.Type == desk.EventMeeting || e.Type == desk.EventCall:
			return false
		default:
			another = another || e.Verb && !vague[e.Type]
		}
	}
	return found || !another
}

// mentionsOf are the places at which a sentence names either side. An
// organisation is named by half of its words, a person by the last.
func (k *check) mentionsOf(sentence int, f desk.Facts) []mention {
	const gap = 3 // words within a name
	var list []mention
	for i := range k.words {
		w := &k.words[i]
		if w.sentence != sentence || w.Class&(facts.Mark|facts.Small) != 0 {
			continue
		}
		who, has := k.partyOf(w, f.Who)
		with, others := k.partyOf(w, f.With)
		if (who == nil) == (with == nil) {
			continue
		}
		m := mention{from: i, to: max(i, i+w.length-1), acts: who != nil, party: who, words: has}
		if !m.acts {
			m.party, m.words = with, others
		}
		if n := len(list); n > 0 && list[n-1].acts == m.acts && i-list[n-1].to <= gap {
			last := &list[n-1]
			last.to = max(m.to, last.to)
			for _, x := range m.words {
				if !slices.Contains(last.words, x) {
					last.words = append(last.words, x)
				}
			}
			continue
		}
		list = append(list, m)
	}
	return slices.DeleteFunc(list, func(m mention) bool {
		return m.party.Organisation && 2*len(m.words) < k.release.wordsIn(m.party.Span)
	})
}

// partyOf is whom of some parties of the release a word of the post names, nil
// for nobody, with the words of the release that it stands for.
func (k *check) partyOf(w *said, parties []desk.Party) (*desk.Party, []int) {
	for i := range parties {
		p := &parties[i]
		name := p.Span
		if !p.Organisation {
			name[0] = name[1] - len(lastWord(p.Name))
		}
		var has []int
		for _, x := range w.source {
			r := &k.release.words[x]
			if r.Span.Overlaps(name) && (p.Organisation || r.Class&(facts.OfOffice|facts.OfCountry) == 0) {
				has = append(has, x)
			}
		}
		for _, t := range w.terms {
			for _, o := range k.release.concepts[t.Concept] {
				for x := o.word; p.Organisation && x < len(k.release.words) && k.release.words[x].Span[0] < o.span[1]; x++ {
					if r := &k.release.words[x]; r.Span.Overlaps(p.Span) && r.Class&(facts.Mark|facts.Small) == 0 {
						has = append(has, x)
					}
				}
			}
		}
		if len(has) > 0 {
			return p, has
		}
	}
	return nil, nil
}

// wordsIn is how many words a span of the release has that say something.
func (r *release) wordsIn(s desk.Span) int {
	n := 0
	for i := max(0, r.wordAt(s[0])); i < len(r.words) && r.words[i].Span[0] < s[1]; i++ {
		if r.words[i].Class&(facts.Mark|facts.Small) == 0 {
			n++
		}
	}
	return n
}

// partOf is what the words beside a mention, and its case, say of its part.
func (k *check) partOf(list []mention, at int, s facts.Sentence) part {
	m, least := list[at], k.firstOf(k.words[list[at].from].sentence)
	first := least
	if at > 0 {
		least = list[at-1].to + 1
	}
	if behind := m.to + 1 - first; behind < len(s.Words) && k.post.byAfter.at(s.Words, behind) > 0 {
		return gives
	}
	head := m.from // where the office or the name begins
	for i := m.from; i > least && m.from-i < reach; i-- {
		if k.toClitic(&k.words[i]) {
			return gets
		}
		switch p := k.marked(s.Words, i-first); {
		case p != unsaid && !k.ofEvent(s.Words, i-first):
			return p
		case k.ofEvent(s.Words, i-first):
			return k.owner()
		}
		w := &k.words[i-1]
		apposed := i == m.from && w.Text == "," // "the director, A B"
		if !apposed && (w.Class&facts.Mark != 0 || w.Class&(facts.OfVerb|facts.Saying|facts.Figure|facts.Calendar) != 0 && w.Class&facts.Capital == 0 ||
			w.Class&(facts.Small|facts.Capital|facts.OfOffice|facts.OfCountry|facts.OfBody) == 0 && w.terms == nil) {
			break
		}
		head = i - 1
	}
	return k.caseOf(m, head, s.Words, first)
}

// marked is the part that the words right before a place give to who is named
// there.
func (k *check) marked(words []facts.Word, at int) part {
	const longest = 4 // words: "de la part de"
	for n := 1; n <= min(longest, at); n++ {
		switch {
		case k.post.by.at(words, at-n) == n:
			return gives
		case k.post.to.at(words, at-n) == n && !(at > n && slices.Contains(k.post.Reading.With, words[at-n-1].Lower)): // "mit dem"
			if abroad := at < len(words) && words[at].Class&facts.OfCountry != 0 && at > n && words[at-n-1].Class&facts.OfOffice != 0; !abroad {
				return gets // else it is where an office is held
			}
		}
	}
	return unsaid
}

// toClitic reports whether what gives somebody the part of who receives is
// written onto a word: "ل".
func (k *check) toClitic(w *said) bool {
	return w.Bare != "" && slices.ContainsFunc(k.post.Reading.ToPrefixes, func(p string) bool { return w.Lower == p+w.Bare })
}

// ofEvent reports whether the words right before a place say whose event it is:
// "the visit of".
func (k *check) ofEvent(words []facts.Word, at int) bool {
	return at > 1 && slices.Contains(k.post.Reading.OfOnly, words[at-1].Lower) && words[at-2].Class&facts.OfEvent != 0 && words[at-2].Class&facts.OfVerb == 0
}

// owner is the part of whose the release's event is said to be: who visits, and
// who is appointed. A death and a prize are of those who get something.
func (k *check) owner() part {
	switch k.Source.Facts.Event.Type {
	case desk.EventAppointment:
		return gets
	case desk.EventVisit, desk.EventDonation, desk.EventCongratulation:
		return gives
	}
	return unsaid
}

// caseOf is what the case of a mention says of its part. The case is that of its
// last word where the verb ends the sentence, else that of the office before the
// name.
func (k *check) caseOf(m mention, head int, words []facts.Word, first int) part {
	r := k.post.Reading
	if !r.Declined {
		return unsaid
	}
	if r.Order == language.SOV {
		ending := k.endingOf(m.to)
		switch {
		case ending == "":
		case slices.Contains(r.DativeEndings, ending), !m.party.Organisation && slices.Contains(r.AccusativeEndings, ending): // "bankı" is also "its bank"
			return gets
		case slices.Contains(r.GenitiveEndings, ending) && m.to+1-first < len(words) && words[m.to+1-first].Class&facts.OfEvent != 0 && k.owner() == gets:
			return gets
		}
		return unsaid
	}
	for i := head; i <= m.to; i++ {
		w := &k.words[i]
		if len(w.terms) == 0 || w.terms[0].Kind != language.Office {
			continue
		}
		switch ending := k.endingOf(i); {
		case ending == "":
			return unsaid
		case i > first && k.words[i-1].Class&facts.Small != 0: // a preposition has the case
			return oblique
		case language.EndsIn(ending, r.ByEndings):
			return gives
		case language.EndsIn(ending, r.DativeEndings):
			return gets
		case head > first && k.words[head-1].Class&facts.OfEvent != 0 && k.words[head-1].Class&facts.OfVerb == 0 && k.owner() != unsaid:
			return k.owner()
		}
		return oblique
	}
	return unsaid
}

// endingOf is the case ending of a word of the post: what it has more than the
// word of the lexicon or of the release that it is a form of; "" where it has
// none, or that is not known.
func (k *check) endingOf(i int) string {
	w := &k.words[i]
	least, found := "", false
	note := func(base string) {
		rest := strings.TrimLeft(w.Lower[shared(w.Lower, base):], "'’")
		if !found || len(rest) < len(least) {
			least, found = rest, true
		}
	}
	at := i
	for at > 0 && len(k.words[at].terms) == 0 && i-at < reach && k.words[at-1].sentence == w.sentence {
		at--
	}
	if t := &k.words[at]; len(t.terms) > 0 && at+t.length > i {
		for _, term := range t.terms {
			if base := k.post.split(term.Text); i-at < len(base) {
				note(base[i-at])
			}
		}
		return least
	}
	for _, x := range w.source {
		if there := &k.release.words[x]; scriptOf(there.Text) == scriptOf(w.Text) {
			note(there.Lower)
		}
	}
	return least
}

// by reports whether a sentence of the post names who acts behind a word such
// as "by".
func (k *check) by(s facts.Sentence) bool {
	return k.post.by.in(s.Words) >= 0 || k.post.byAfter.in(s.Words) >= 0
}
