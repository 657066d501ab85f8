package facts

import (
	"slices"
	"strings"

	"attache/internal/desk"
)

// fuller gives people whom a headline or a claim names by one word the name that
// the lead has for them, with the role.
func (r *reader) fuller(people []desk.Party, lead [][]token) {
	for i := range people {
		p := &people[i]
		if p.Organisation || p.Name == "" || strings.Contains(p.Name, " ") {
			continue
		}
		for _, s := range lead {
			k := slices.IndexFunc(r.mentions(s), func(m mention) bool {
				return m.personal() && strings.Contains(m.party.Name, " ") && strings.EqualFold(lastWord(m.party.Name), p.Name)
			})
			if k >= 0 {
				*p = r.mentions(s)[k].party
				break
			}
		}
	}
}

// identified are the people whom a lead only describes at first, "a ferry man was
// sentenced", and then names with their age: "Ben Holm, 43, of Skerry". It is nil
// where it names nobody so, or who acts has a name.
func (r *reader) identified(who []desk.Party, subject []token, lead [][]token) []desk.Party {
	const oldest = 120 // years
	if phrase := r.nounPhrase(subject); len(who) == 1 && len(phrase) == 1 && who[0].Role == "" && r.headline.Overlaps(who[0].Span) {
		who = phrase
	}
	if len(who) != 1 || len(r.reading.Articles) == 0 || r.describesParty(r.tokens(who[0].Span)) || slices.ContainsFunc(r.tokens(who[0].Span), func(t token) bool { return t.caps && !r.counts.has(t) }) {
		return nil
	}
	var found []desk.Party
	for _, s := range lead {
		for _, m := range r.mentions(s) {
			if !m.personal() || m.to+1 >= len(s) || !s[m.to].comma() && !s[m.to-1].comma() {
				continue
			}
			age := s[m.to]
			if age.comma() {
				age = s[m.to+1]
			}
			if n, ok := atoi(age.text); ok && age.kind == number && n > 0 && n < oldest {
				found = append(found, m.party)
			}
		}
	}
	if len(found) > 1 && !r.plural(r.tokens(who[0].Span)) {
		found = found[:1]
	}
	return found
}

// speaksFor makes who issues a release, by its masthead, and bears the title of
// a member of parliament or is quoted, the one who acts where nothing of note
// happens: what the lead says of others is then the issuer's claim.
func (r *reader) speaksFor(f *desk.Facts) {
	if f.Event == nil || f.Event.Type != desk.EventOther && f.Event.Type != desk.EventStatement {
		return
	}
	for _, p := range r.issuer() {
		quoted := slices.ContainsFunc(f.Quotes, func(q desk.Quote) bool { return strings.EqualFold(lastWord(q.Speaker), lastWord(p.Name)) })
		named := slices.ContainsFunc(f.Who, func(q desk.Party) bool {
			return strings.EqualFold(lastWord(q.Name), lastWord(p.Name)) || !q.Organisation && q.Role != ""
		})
		if (quoted || r.titledName(p)) && !named {
			f.Who, f.With = []desk.Party{p}, unlike(f.With, []desk.Party{p})
			f.Event.Type, f.Event.Polarity = desk.EventStatement, desk.Happened
		}
	}
}

// titledName reports whether an honorific or an honour stands beside a name, or
// ends it.
func (r *reader) titledName(p desk.Party) bool {
	const near = 8 // bytes
	behind := r.tokens(desk.Span{p.Span[1], r.runeStart(min(len(r.text), p.Span[1]+near))})
	before := r.tokens(desk.Span{r.runeStart(max(0, p.Span[0]-near)), p.Span[0]})
	return p.Gender != "" || r.postNominals.at(behind) > 0 || len(before) > 0 && r.honorifics.has(before[len(before)-1])
}
