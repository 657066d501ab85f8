package facts

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/language"
)

// lexis is a language's words, made ready for finding.
type lexis struct {
	reading *language.Reading

	events table[eventWord]
	months table[int]
	days   table[int] // weekdays
	near   table[int] // "today", in days
	shapes []dateShape
	scales table[string]
	money  table[string]
	counts table[string] // "three": "3"
	calendar

	and, with, withAfter, by, byAfter, to, between                                                                                       phrases
	places, topics, purposes, breaks, pronouns, belongs, groups, announces, past, heldIn, invites, invitesAfter, placeOffices, particles phrases
	attends, peopleOnly, hosting, modals, ledBy, introAfter, presence, presenceAfter, hands, meanwhile, heard                            phrases
	planned, cancelled, says, tells, reads, that, settlements, noPlaces, she, he, mastheads, relatives, passive, first, copula, next     phrases
	offices, honorifics, lands, nationals, countries, institutions, venues, organisations                                                phrases
	articles, of, postNominals, portfolio                                                                                                phrases
	embargoes, immediate, boilerplate, contacts, labels                                                                                  phrases
	abbreviations, elisions, ordinals                                                                                                    map[string]bool
	starters, titles, shortMonths, headlineVerbs                                                                                         map[string]bool // words that start sentences; cut short before a name; of months; in the plural of their present
	measures                                                                                                                             phrases

	as phrases

	unstated *language.EventWords // of a verb that states no event of note where it stands

	genders map[string]desk.Gender // by honorific
	heads   heads                  // of compounds

	small, bounds, ends lists           // words that hold others together; before which a noun phrase ends, in a script without capitals: one that parts no words, and one that does
	surnames            map[string]bool // family names as they are, in a language that lists them so
	onto                []string        // articles with what is written before them onto a word
	marks               []string        // of releases, without what is no letter
	mayDate             tables          // in which what begins a date starts

	made          int               // tables
	firsts, stems map[string]tables // in which a phrase starts with a word, or with the first letters of one
}

type eventWord struct {
	words *language.EventWords
	verb  bool
}

// compiled holds what lexisOf made of each language: words are made ready once,
// when the first text needs them.
var compiled sync.Map // language tag to *lexis

func lexisOf(l language.Language) *lexis {
	if ready, ok := compiled.Load(l.Tag); ok {
		return ready.(*lexis)
	}
	r := l.Reading
	if r == nil {
		r = &language.Reading{}
	}
	x := &lexis{
		reading: r, elisions: set(r.Elisions), abbreviations: set(r.Abbreviations), ordinals: set(r.Ordinals),
		starters: set(r.Starters), titles: set(r.Honorifics), headlineVerbs: set(r.HeadlineVerbs), shortMonths: shortMonths(r.Months),
		genders: map[string]desk.Gender{}, surnames: set(r.FamilyNames), onto: articlesOnto(r.Clitics), firsts: map[string]tables{}, stems: map[string]tables{},
	}
	x.events, x.months, x.days, x.near = newTable[eventWord](x), newTable[int](x), newTable[int](x), newTable[int](x)
	x.scales, x.money, x.counts = newTable[string](x), newTable[string](x), newTable[string](x)
	for list, p := range map[*[]string]*phrases{
		&r.And: &x.and, &r.With: &x.with, &r.WithAfter: &x.withAfter, &r.By: &x.by, &r.ByAfter: &x.byAfter, &r.To: &x.to, &r.Between: &x.between, &r.Pronouns: &x.pronouns, &r.Groups: &x.groups, &r.Announces: &x.announces, &r.Past: &x.past, &r.Meanwhile: &x.meanwhile, &r.Heard: &x.heard, &r.ToOnly: &x.heldIn, &r.Invites: &x.invites, &r.InvitesAfter: &x.invitesAfter, &r.Attends: &x.attends, &r.PeopleOnly: &x.peopleOnly, &r.Hosting: &x.hosting, &r.Modals: &x.modals, &r.LedBy: &x.ledBy, &r.IntroAfter: &x.introAfter, &r.Presence: &x.presence, &r.PresenceAfter: &x.presenceAfter, &r.Hands: &x.hands, &r.PlaceOffices: &x.placeOffices, &r.Particles: &x.particles, &r.OfOnly: &x.belongs, &r.Places: &x.places,
		&r.As:     &x.as,
		&r.Topics: &x.topics, &r.Purposes: &x.purposes, &r.Breaks: &x.breaks, &r.Planned: &x.planned, &r.Cancelled: &x.cancelled,
		&r.Says: &x.tells, &r.Reads: &x.reads, &r.Settlements: &x.settlements, &r.NoPlaces: &x.noPlaces, &r.She: &x.she, &r.He: &x.he, &r.That: &x.that, &r.Mastheads: &x.mastheads, &r.Relatives: &x.relatives, &r.Passive: &x.passive, &r.FirstPerson: &x.first, &r.Copula: &x.copula,
		&r.Next: &x.next, &r.Measures: &x.measures, &r.Articles: &x.articles, &r.Of: &x.of,
		&r.PostNominals: &x.postNominals, &r.Portfolio: &x.portfolio, &r.Organisations: &x.organisations,
		&r.Embargoes: &x.embargoes, &r.Immediate: &x.immediate, &r.Boilerplate: &x.boilerplate, &r.Contacts: &x.contacts, &r.Labels: &x.labels,
	} {
		*p = x.newPhrases(*list)
	}
	x.says = x.newPhrases(slices.Concat(r.Says, r.Urges))
	x.unstated = &language.EventWords{Type: desk.EventOther}
	for i := range r.Events {
		for _, w := range r.Events[i].Verbs {
			x.events.add(x, w, eventWord{&r.Events[i], true})
		}
		for _, w := range r.Events[i].Nouns {
			x.events.add(x, w, eventWord{&r.Events[i], false})
		}
	}
	fill(x, x.months, r.Months)
	fill(x, x.days, r.Weekdays)
	fill(x, x.near, r.Relative)
	fill(x, x.scales, r.Scales)
	fill(x, x.money, r.Money)
	fill(x, x.counts, r.Numerals)
	x.calendar = x.newCalendar(r.Calendar)
	for _, pattern := range r.Dates {
		x.shapes = append(x.shapes, x.newShape(pattern))
	}
	x.small = together(x.of, x.articles, x.and, x.with, x.places, x.topics, x.purposes)
	x.takeTerms(l.Terms, r)
	x.takeHeads(r)
	for _, m := range r.Immediate {
		if m = letters(m); len(m) >= leastSpaced {
			x.marks = append(x.marks, m)
		}
	}
	x.bounds = together(x.and, x.with, x.by, x.to, x.places, x.topics, x.purposes, x.planned, x.says, x.breaks, x.passive, x.invites, x.cancelled, x.hands)
	x.ends = together(x.with, x.by, x.to, x.places, x.topics, x.purposes, x.and, x.says, x.relatives, x.breaks, x.planned, x.of, x.invites)
	x.mayDate = x.months.bit.and(x.days.bit).and(x.near.bit).and(x.counts.bit).and(x.dayWords.bit).and(x.holidays.bit).and(x.begins.bit).and(x.opens.bit)
	compiled.Store(l.Tag, x)
	return x
}

func fill[V any](x *lexis, t table[V], words map[string]V) {
	for w, v := range words {
		t.add(x, w, v)
	}
}

func (l *lexis) takeTerms(terms []language.Term, r *language.Reading) {
	l.offices, l.honorifics = l.newPhrases(r.Offices), l.newPhrases(r.Honorifics)
	l.lands, l.nationals = l.newPhrases(nil), l.newPhrases(nil)
	l.countries, l.institutions, l.venues = l.newPhrases(nil), l.newPhrases(nil), l.newPhrases(r.Venues)
	for _, t := range terms {
		p := map[language.Kind]*phrases{
			language.Office: &l.offices, language.Honorific: &l.honorifics, language.Country: &l.countries,
			language.Capital: &l.countries, language.City: &l.countries, language.Institution: &l.institutions, language.Venue: &l.venues,
		}[t.Kind]
		for _, form := range append([]string{t.Text}, t.Also...) {
			if p != nil {
				p.add(l, form, struct{}{})
			}
			if t.Kind == language.Nationality {
				l.nationals.add(l, form, struct{}{})
			}
			if t.Kind == language.Country {
				l.lands.add(l, form, struct{}{})
				if r.Declined {
					l.lands.add(l, stems(l, form, r.CutEndings), struct{}{})
				}
			}
			if r.Declined && (t.Kind == language.Country || t.Kind == language.Capital) {
				p.add(l, stems(l, form, r.CutEndings), struct{}{})
			}
			if t.Kind == language.Honorific {
				l.genders[strings.TrimSuffix(strings.ToLower(form), ".")] = t.Gender
			}
			if t.Kind == language.Topic {
				for _, w := range l.tokenize(form, desk.Span{0, len(form)}, newForms(0)) {
					if w.kind == word && !l.function(w) && !r.Unspaced { // a character by itself says nothing
						l.portfolio.add(l, w.text, struct{}{})
					}
				}
			}
		}
		if p != nil {
			for _, form := range t.Forms {
				p.add(l, form, struct{}{})
			}
		}
	}
}

// shortMonths are the names of months that start another name of the same month.
func shortMonths(months map[string]int) map[string]bool {
	short := map[string]bool{}
	for name, m := range months {
		for other, n := range months {
			if m == n && len(other) > len(name)+1 && strings.HasPrefix(other, name) {
				short[name] = true
			}
		}
	}
	return short
}

// stems is a name in any case: each of its longer words without the letters
// that endings replace, and with whatever follows.
func stems(l *lexis, name, cut string) string {
	const least = 4 // letters of a stem
	var words []string
	for _, t := range l.tokenize(name, desk.Span{0, len(name)}, newForms(0)) {
		w := strings.TrimRight(t.lower, cut)
		if utf8.RuneCountInString(w) < least {
			words = append(words, t.text)
			continue
		}
		words = append(words, w+"*")
	}
	return strings.Join(words, " ")
}

// takeHeads makes ready what compounds end with. It comes last: the lists
// themselves are taken as they stand.
func (l *lexis) takeHeads(r *language.Reading) {
	if len(r.Inflections) == 0 {
		return
	}
	h := heads{}
	for _, list := range [][]string{r.Offices, r.Organisations, r.Venues} {
		for _, w := range list {
			h.add(w)
		}
	}
	for _, e := range r.Events {
		for _, w := range e.Nouns {
			h.add(w)
		}
	}
	l.heads = h
}

func set(list []string) map[string]bool {
	m := map[string]bool{}
	for _, w := range list {
		m[w] = true
	}
	return m
}
