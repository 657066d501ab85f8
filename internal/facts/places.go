package facts

import (
	"cmp"
	"slices"
	"strings"

	"attache/internal/desk"
	"attache/internal/language"
)

// standing is what a place is, as far as its words tell.
type standing uint8

const (
	doubtful standing = iota // it may be no place at all
	land                     // a country
	venue                    // in a town: "the palace"
	town                     // any other place with a name
)

// held are the events that take place where somebody is: the dateline tells the
// town. A visitor's does not tell where she goes.
var held = map[desk.EventType]bool{
	desk.EventMeeting: true, desk.EventSigning: true, desk.EventOpening: true, desk.EventConference: true,
	desk.EventAward: true, desk.EventDonation: true, desk.EventLaunch: true, desk.EventStatement: true,
}

// where are the places of the event: as its sentence states them, then the
// headline, then what was opened or visited. Where none of them is a town or a
// venue, the sentences of the lead are asked, and where none is a town the
// dateline. What may be no place stands behind the others.
func (r *reader) where(f *desk.Facts, found roles, headline, sentence []token, lead [][]token) []desk.Place {
	const most, near = 4, 3 // places; sentences of the lead
	parties := slices.Concat(f.Who, f.With)
	var kept []desk.Place
	best := doubtful
	take := func(least standing, list []desk.Place) {
		for _, p := range r.named(list) {
			s := r.standing(p)
			same := func(q desk.Place) bool {
				return q.Span.Overlaps(p.Span) || strings.Contains(strings.ToLower(q.Name), strings.ToLower(p.Name))
			}
			if s < least || slices.ContainsFunc(kept, same) {
				continue
			}
			kept = append(kept, p)
			best = max(best, s)
		}
	}
	free := func(list []desk.Place) []desk.Place { // those that are nobody's name
		return slices.DeleteFunc(list, func(p desk.Place) bool {
			return slices.ContainsFunc(parties, func(q desk.Party) bool {
				return q.Span.Overlaps(p.Span) && !(p.Span[0] <= q.Span[0] && p.Span[1] > q.Span[1]) && !r.settledBehind(p.Span[1]) && !r.inLocative(p.Span, q.Span)
			})
		})
	}
	take(doubtful, free(append(found.where, r.placesIn(headline)...)))
	if t := f.Event.Type; t == desk.EventOpening && best < venue || t == desk.EventVisit && (best < venue || r.reading.Order == language.VSO) {
		take(venue, r.scenes(headline, f.Who, t))
		take(venue, r.scenes(sentence, f.Who, t))
	}
	dateline := r.datelinePlace(f)
	if best < venue {
		least := venue
		if len(dateline) == 0 && len(kept) == 0 {
			least = doubtful
		} else {
			lead = lead[:min(len(lead), near)]
		}
		if len(dateline) == 0 || held[f.Event.Type] {
			for _, s := range lead {
				take(least, free(r.unquoted(s, r.placesIn(s))))
			}
			if best == town { // said in passing, perhaps
				take(doubtful, dateline)
			}
		}
	}
	if best < venue || best == venue && f.Event.Type != desk.EventVisit {
		take(doubtful, dateline)
	}
	if len(kept) == 0 {
		kept = dateline
	}
	slices.SortStableFunc(kept, func(a, b desk.Place) int {
		return cmp.Compare(min(1, r.standing(b)), min(1, r.standing(a)))
	})
	return kept[:min(len(kept), most)]
}

// unquoted drops the places that a sentence names within what it quotes.
func (r *reader) unquoted(sentence []token, places []desk.Place) []desk.Place {
	if len(places) == 0 || r.says.in(sentence) < 0 {
		return places
	}
	quotes := r.quotedIn(cover(sentence))
	return slices.DeleteFunc(places, func(p desk.Place) bool {
		return slices.ContainsFunc(quotes, func(q quoted) bool { return q.outer.Overlaps(p.Span) })
	})
}

// datelinePlace is the place of the dateline, where it names one.
func (r *reader) datelinePlace(f *desk.Facts) []desk.Place {
	if f.Dateline == nil || f.Dateline.Place == "" {
		return nil
	}
	i := strings.Index(f.Dateline.Span.Of(r.text), f.Dateline.Place)
	if i < 0 {
		return nil
	}
	start := f.Dateline.Span[0] + i
	return []desk.Place{{Name: f.Dateline.Place, Span: desk.Span{start, start + len(f.Dateline.Place)}}}
}

// standing is what a place is.
func (r *reader) standing(p desk.Place) standing {
	tokens := r.tokens(p.Span)
	if len(tokens) == 0 {
		return doubtful
	}
	if n := r.lands.at(tokens); n == len(tokens) {
		return land
	}
	if r.countries.at(tokens) > 0 {
		return town
	}
	shouted := 0
	for i, t := range tokens {
		if r.venues.at(tokens[i:]) > 0 || r.organisations.has(t) {
			return venue
		}
		if t.shouted() {
			shouted++
		}
	}
	n, e := r.events.at(tokens)
	switch {
	case r.reading.Uncased, !tokens[0].caps, shouted == len(tokens) && shouted > 1, n == len(tokens) && !e.verb, tokens[0].ends(r.reading.Abstracts):
		return doubtful
	case r.articleAhead(p.Span[0]): // "at the Corn Exchange"; in German before any noun
		if r.reading.NounCaps {
			return doubtful
		}
		return venue
	}
	return town
}

// articleAhead reports whether an article stands before a place, or a word that
// holds one: "im Land".
func (r *reader) articleAhead(at int) bool {
	const near = 12 // bytes
	before := r.tokens(desk.Span{r.runeStart(max(0, at-near)), at})
	if len(before) == 0 {
		return false
	}
	last := before[len(before)-1]
	return r.articles.has(last) || strings.HasSuffix(last.lower, "m") && r.places.has(last)
}

// scenes are the venues that a sentence names besides those who act first: what
// is opened or visited.
func (r *reader) scenes(tokens []token, who []desk.Party, of desk.EventType) []desk.Place {
	var found []desk.Place
	for _, m := range r.mentions(tokens) {
		acts := of == desk.EventVisit && slices.ContainsFunc(who, func(p desk.Party) bool { return p.Span.Overlaps(m.party.Span) })
		if acts || m.kind == person || m.kind == office || m.kind == group {
			continue
		}
		at := tokens[m.from:m.to]
		if slices.IndexFunc(at, r.venues.has) >= 0 {
			found = append(found, r.bare(m.party.Span))
		}
	}
	return found
}

// named drops the places that are no more than small words, "the region", or
// words of something else, "in Health", "on ICO", where the script would give a
// name a capital.
func (r *reader) named(places []desk.Place) []desk.Place {
	if r.reading.Uncased {
		return places
	}
	return slices.DeleteFunc(places, func(p desk.Place) bool {
		tokens := r.tokens(p.Span)
		if n := r.nationals.at(tokens); n > 0 && n == len(tokens) && r.countries.at(tokens) == 0 {
			return true // "in German hands"
		}
		if len(tokens) != 1 {
			return false
		}
		t := tokens[0]
		if n, e := r.events.at(tokens); n > 0 && !e.verb && r.venues.at(tokens) == 0 {
			return true // "bei der Eröffnung"
		}
		if r.honorifics.has(t) || owner(tokens) && r.ownsThing(p.Span[1]) {
			return true // "at Labor's expense"
		}
		if !t.caps {
			return true
		}
		const longest = 5 // letters of an abbreviation
		short := t.shouted() && len(t.text) <= longest && !r.inTitle(t)
		return !r.reading.NounCaps && r.countries.at(tokens) == 0 && (short || r.portfolio.has(t) || r.organisations.has(t) && r.venues.at(tokens) == 0)
	})
}

// ownsThing reports whether the word of a thing stands behind an owner.
func (r *reader) ownsThing(at int) bool {
	const near = 24 // bytes
	behind := r.tokens(desk.Span{at, r.runeStart(min(len(r.text), at+near))})
	return len(behind) > 0 && behind[0].kind == word && !behind[0].caps && !r.function(behind[0]) && r.venues.at(behind) == 0
}

// settled drops what stands before the name of a town: "the northern city of".
func (r *reader) settled(tokens []token) []token {
	const reach = 4
	for i := range min(len(tokens)-2, reach) {
		if tokens[i].kind != word || r.belongs.has(tokens[i]) {
			break
		}
		if r.settlements.has(tokens[i]) && r.belongs.has(tokens[i+1]) && tokens[i+2].caps {
			return tokens[i+2:]
		}
	}
	return tokens
}

// placeName is the place that tokens start with, without its article and
// without what follows it.
func (r *reader) placeName(tokens []token) (desk.Place, bool) {
	tokens = r.upToDate(tokens)
	for len(tokens) > 1 && r.articles.has(tokens[0]) {
		tokens = tokens[1:]
	}
	if len(tokens) == 0 || tokens[0].kind == punctuation {
		return desk.Place{}, false
	}
	if r.reading.Uncased {
		return r.uncasedPlace(tokens)
	}
	tokens = r.settled(tokens)
	end, named := 0, false
	for end < len(tokens) && end < 14 {
		t := tokens[end]
		switch {
		case r.capital(tokens, end) && !r.calendar(t), r.venues.at(tokens[end:]) > 0, t.kind == number && (end > 0 || houseNumber(tokens)), t.text == "&":
			named = true
			end++
			continue
		case t.text == ",":
			if end+1 < len(tokens) && named && (r.capital(tokens, end+1) || tokens[end+1].kind == number) && end > 0 && !r.person(tokens[end+1:]) && !r.actsNext(tokens, end+1) {
				end++
				continue
			}
		case r.and.has(t):
		case r.reading.NounCaps && !r.belongs.has(t) && r.articles.has(t):
		case r.of.has(t) || r.articles.has(t):
			next := end + 1
			for next < len(tokens) && r.articles.has(tokens[next]) {
				next++
			}
			if end > 0 && next < len(tokens) && (r.capital(tokens, next) || r.venues.at(tokens[next:]) > 0) && !(r.places.has(t) && named && !r.of.has(t)) && !r.dateStarts(tokens[next:]) {
				end = next
				continue
			}
		case t.kind == word && !r.stops(tokens, end) && end < 3 && (r.venueSoon(tokens[end:]) || end > 0 && !named && r.venues.at(tokens) > 0):
			end++
			continue
		}
		break
	}
	if end == 0 || !named {
		return desk.Place{}, false
	}
	s := cover(tokens[:end])
	name := strings.TrimRight(s.Of(r.text), " ,")
	return desk.Place{Name: name, Span: desk.Span{s[0], s[0] + len(name)}}, true
}

// actsNext reports whether a name behind a comma is that of who acts: "in the
// suburbs, Holm said".
func (r *reader) actsNext(tokens []token, at int) bool {
	k := at
	for k < len(tokens) && tokens[k].caps {
		k++
	}
	if k == at {
		return false
	}
	if k == len(tokens) { // they were cut before the verb
		const near = 24 // bytes
		end := tokens[k-1].span[1]
		tokens = append(tokens[:k:k], r.tokens(desk.Span{end, r.runeStart(min(len(r.text), end+near))})...)
	}
	return k < len(tokens) && (r.finiteAt(tokens, k) > 0 || r.says.at(tokens[k:]) > 0)
}

// houseNumber reports whether tokens start with the number of a house: "12
// Orchard Lane".
func houseNumber(tokens []token) bool {
	const most = 4 // digits
	return len(tokens) > 1 && tokens[0].kind == number && len(tokens[0].text) < most && tokens[1].caps && !tokens[1].shouted()
}

// placeNames are the places of a list that tokens start with.
func (r *reader) placeNames(tokens []token) []desk.Place {
	var found []desk.Place
	for len(tokens) > 0 {
		p, ok := r.placeName(tokens)
		if !ok {
			break
		}
		found = append(found, p)
		for len(tokens) > 0 && tokens[0].span[0] < p.Span[1] {
			tokens = tokens[1:]
		}
		n := r.and.at(tokens)
		if n == 0 || !r.placeStarts(tokens[n:]) || n < len(tokens) && !tokens[n].caps {
			break
		}
		tokens = tokens[n:]
	}
	return found
}

func (r *reader) venueSoon(tokens []token) bool {
	for k := range tokens[:min(len(tokens), 3)] {
		if r.venues.at(tokens[k:]) > 0 || k == 1 && tokens[k].caps && r.portfolio.has(tokens[0]) { // "northern Syria"
			return true
		}
	}
	return false
}

func (r *reader) person(tokens []token) bool {
	m, ok := r.mentionAt(tokens, 0)
	return ok && m.kind == person
}

// someone reports whether the words that may begin a place stand before a person
// instead: one with a title, "geht an Autorin A B", or a bare name behind what
// stands before a recipient, where places have an article: "geht an A B".
func (r *reader) someone(tokens []token, n int) bool {
	if r.reading.Uncased {
		return false
	}
	at := n
	for at < len(tokens) && r.articles.has(tokens[at]) {
		at++
	}
	m, ok := r.mentionAt(tokens, at)
	return ok && (m.kind == person || r.reading.NounCaps && at == n && r.to.at(tokens) == n && m.personal())
}

func (r *reader) uncasedPlace(tokens []token) (desk.Place, bool) {
	end := 0
	for end < len(tokens) && end < 14 {
		if r.headsFirst() && (r.endsPhrase(tokens, end) || end > 3 || end > 0 && r.pastPlace(tokens, end)) || r.reading.Unspaced && r.boundary(tokens, 0, end) && end > 0 {
			break
		}
		if tokens[end].kind != word {
			break
		}
		end++
	}
	if end == 0 {
		return desk.Place{}, false
	}
	s := cover(tokens[:end])
	return desk.Place{Name: s.Of(r.text), Span: s}, true
}

// headsFirst reports whether the language has the head of a phrase first, and no
// capitals: Arabic.
func (r *reader) headsFirst() bool { return r.reading.Uncased && !r.reading.Unspaced }

// pastPlace reports whether a word behind a place's first is no part of its
// name: it neither describes it nor is what it is the place of.
func (r *reader) pastPlace(tokens []token, i int) bool {
	if r.origin(tokens[i]) || r.portfolio.has(tokens[i]) || r.countries.at(tokens[i:]) > 0 || r.articled(tokens[i]) {
		return false
	}
	before := []token{tokens[i-1]}
	return r.venues.at(before) == 0 && r.organisations.at(before) == 0
}

// placesIn finds the places that words such as "in" introduce, and those that a
// case ending marks.
func (r *reader) placesIn(tokens []token) []desk.Place {
	var found []desk.Place
	for i := 0; i < len(tokens); i++ {
		if n := max(r.purposes.at(tokens[i:]), r.noPlaces.at(tokens[i:])); n > 1 { // "in the framework of"
			i += n - 1
			continue
		}
		if n := r.places.at(tokens[i:]); n > 0 && i+n < len(tokens) && r.placeStarts(tokens[i+n:]) && !r.someone(tokens[i:], n) {
			if list := r.placeNames(tokens[i+n:]); len(list) > 0 {
				found = append(found, list...)
				for i < len(tokens) && tokens[i].span[1] < list[len(list)-1].Span[1] {
					i++
				}
			}
			continue
		}
		if len(r.reading.PlaceEndings) > 0 && (r.located(tokens[i]) || i > 0 && tokens[i-1].caps && r.settlements.has(tokens[i]) && !r.officeSoon(tokens, i+1)) {
			if p, ok := r.locative(tokens, i); ok {
				found = append(found, p)
			}
		}
	}
	return found
}

// locative is the place that ends with a word in the locative: the name or the
// venue with what stands before it. The word "town" behind a name is no part of
// it, and a name does not go on before its country or an organisation.
func (r *reader) locative(tokens []token, at int) (desk.Place, bool) {
	from, to := at, at+1
	settled := r.settlements.has(tokens[at]) && at > 0 && tokens[at-1].caps && tokens[at-1].kind == word
	if settled {
		to = at
	}
	for from > 0 && tokens[from-1].kind == word && !r.calendar(tokens[from-1]) {
		t := tokens[from-1]
		owner := t.ends(r.reading.GenitiveEndings)
		switch {
		case settled && from < at && (owner || r.organisations.has(t)):
		case t.caps && (from == at || tokens[from].caps || owner):
			from--
			continue
		case !t.caps && owner && at-from < 2 && r.reading.Order == language.SOV:
			from--
			continue
		}
		break
	}
	if from >= to || from == at && !tokens[at].caps {
		return desk.Place{}, false
	}
	if settled {
		s := cover(tokens[from:to])
		return desk.Place{Name: s.Of(r.text), Span: s}, true
	}
	p := r.bare(cover(tokens[from:to]))
	if cut := r.ownedEnding(tokens[to-1]); cut > 0 && p.Span[1] == tokens[to-1].span[1] {
		p.Span[1] -= cut
		p.Name = p.Span.Of(r.text)
	}
	return p, true
}

// ownedEnding is the length in bytes of the locative behind a venue that is
// somebody's: "Universiteti-ndə". Of other names nobody knows where it begins.
func (r *reader) ownedEnding(t token) int {
	for _, e := range r.reading.PlaceEndings {
		stem, ok := strings.CutSuffix(t.lower, e)
		if !ok || e[0] != 'n' {
			continue
		}
		for _, owned := range []string{"sı", "si", "su", "sü", "ı", "i", "u", "ü"} {
			if thing, ok := strings.CutSuffix(stem, owned); ok {
				if r.venueWord(thing) {
					return len(e)
				}
			}
		}
	}
	return 0
}

// inLocative reports whether a party ends with a place that has the ending of
// the locative.
func (r *reader) inLocative(place, party desk.Span) bool {
	return place[0] >= party[0] && place[1] < party[1] && slices.Contains(r.reading.PlaceEndings, r.text[place[1]:party[1]])
}

// officeSoon reports whether an office stands within a few words: it is held
// there.
func (r *reader) officeSoon(tokens []token, at int) bool {
	const reach = 4
	for k := at; k < min(len(tokens), at+reach); k++ {
		if r.offices.at(tokens[k:]) > 0 {
			return true
		}
	}
	return false
}

// settledBehind reports whether a word such as "town" stands behind a name.
func (r *reader) settledBehind(at int) bool {
	const near = 40 // bytes
	behind := r.tokens(desk.Span{at, r.runeStart(min(len(r.text), at+near))})
	return r.settlements.at(behind) > 0
}

// located reports whether a name has the ending of the locative.
func (r *reader) located(t token) bool {
	if len(r.reading.PlaceEndings) == 0 || t.kind != word || r.calendar(t) || r.says.has(t) || r.family(t) {
		return false
	}
	if n, _ := r.events.at([]token{t}); n > 0 {
		return false
	}
	apart := r.reading.ApartFromNames()
	for _, e := range r.reading.PlaceEndings {
		least := 3 // bytes of the name
		if e[0] == '\'' {
			least = 1
		}
		if len(t.lower) > len(e)+least && strings.HasSuffix(t.lower, e) {
			return t.caps && (!apart || e[0] == '\'' || r.countries.has(t)) || r.venueStem(t, e)
		}
	}
	return false
}

func (r *reader) venueStem(t token, ending string) bool {
	w := strings.TrimSuffix(t.lower, ending)
	for _, cut := range []string{"", "n", "ın", "in", "un", "ün", "ında", "ində"} {
		if r.venueWord(strings.TrimSuffix(w, cut)) {
			return true
		}
	}
	return false
}

// venueWord reports whether a word without its endings is that of a venue or of
// a body.
func (r *reader) venueWord(w string) bool {
	one := r.wordOf(w, "")
	return r.venues.has(one) || r.organisations.has(one)
}
