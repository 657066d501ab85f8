package check

import (
	"slices"
	"strings"

	"attache/internal/desk"
	"attache/internal/facts"
	"attache/internal/language"
)

// wider are the concepts of offices that say of somebody what a narrower one
// does: a minister of culture is a minister. A post may say less, not more.
var wider = map[string][]string{
	"minister": {
		"foreign-minister", "culture-minister", "education-minister", "economy-minister", "finance-minister", "defence-minister", "health-minister",
		"energy-minister", "transport-minister", "agriculture-minister", "environment-minister", "interior-minister",
	},
	"deputy-minister":  {"deputy-foreign-minister"},
	"ambassador":       {"ambassador-extraordinary"},
	"director":         {"director-general", "executive-director", "managing-director", "head"},
	"director-general": {"director"}, "executive-director": {"director", "ceo"}, "managing-director": {"director", "ceo"},
	"ceo":      {"executive-director", "managing-director", "head"},
	"head":     {"director", "director-general", "executive-director", "managing-director", "ceo", "chairman", "mayor", "rector", "governor", "dean", "president", "king", "queen"},
	"chairman": {"president", "head", "speaker"}, "speaker": {"chairman"},
	"deputy-chairman": {"deputy-head"}, "deputy-head": {"deputy-director", "deputy-chairman"}, "deputy-director": {"deputy-head"},
	"rector": {"vice-chancellor", "chancellor", "head"}, "vice-rector": {"vice-chancellor"}, "vice-chancellor": {"rector", "vice-rector"},
	"ambassador-extraordinary": {"ambassador"}, "secretary-general": {"head"}, "special-representative": {"coordinator"},
	"state-secretary": {"foreign-minister"}, "foreign-minister": {"state-secretary"}, "mayor": {"head"}, "governor": {"head"},
	"embassy": {"ambassador"}, "cooperation": {"bilateral-cooperation", "economic-cooperation"}, "agreement": {"treaty", "contract", "memorandum", "protocol"},
}

// offices holds the offices of the post against those of the same people in
// the release.
func (k *check) offices() {
	for i := 0; i < len(k.words); i++ {
		who := k.whose(i)
		if who < 0 {
			continue
		}
		end := i + 1
		for end < len(k.words) && k.words[end].sentence == k.words[i].sentence && k.whose(end) == who {
			end++
		}
		if q := k.release.people[who]; q.sure {
			k.before(i, q)
			k.behind(end, q)
		}
		i = end - 1
	}
	k.loose()
}

// whose is the person of whose name a word of the post is, -1 for nobody.
func (k *check) whose(i int) int {
	w := &k.words[i]
	if w.why != there && w.why != heard && w.why != translated || w.Class&(facts.Mark|facts.Small|facts.OfOffice) != 0 && w.Class&facts.Capital == 0 {
		return -1
	}
	if w.Class&facts.Capital == 0 && !k.post.uncased {
		return -1
	}
	for p := range k.release.people {
		q := &k.release.people[p]
		if !q.sure || k.post.han && scriptOf(w.Text) == han && !k.inFull(w, q.name) {
			continue
		}
		for _, x := range w.source {
			if slices.ContainsFunc(q.at, func(o occurrence) bool { return o.span.Overlaps(k.release.words[x].Span) }) {
				return p
			}
		}
	}
	return -1
}

// inFull reports whether a character of the post stands in a name that is
// written in full: alone it may be of any word.
func (k *check) inFull(w *said, name string) bool {
	from := max(0, w.Span[0]-len(name)+len(w.Text))
	return strings.Contains(k.plain[from:min(len(k.plain), w.Span[1]+len(name)-len(w.Text))], name)
}

// before checks the offices before a name, as far as no mark and no other name
// parts them from it.
func (k *check) before(name int, q person) {
	for i := name - 1; i >= 0 && name-i <= reach && k.words[i].sentence == k.words[name].sentence; i-- {
		w := &k.words[i]
		if w.Class&facts.Mark != 0 && w.Text != "." && w.Text != "-" || k.whose(i) >= 0 || w.Class&facts.OfVerb != 0 || w.why == reported {
			return
		}
		if i == name-1 && slices.Contains(k.post.Reading.And, w.Lower) {
			return // "the minister and A B"
		}
		k.officeAt(i, q)
	}
}

// behind checks the office that stands behind a name and a comma, up to the
// next mark, where no other name follows it.
func (k *check) behind(end int, q person) {
	if k.post.han && end < len(k.words) && len(k.words[end].terms) > 0 {
		k.officeAt(end, q) // "王强教授"
	}
	if k.post.Reading.Order == language.SOV { // an office stands before its name
		return
	}
	if end >= len(k.words) || k.words[end].Text != "," && k.words[end].Text != "(" && k.words[end].Text != "–" && k.words[end].Text != "—" {
		return
	}
	to := end + 1
	for to < len(k.words) && k.words[to].sentence == k.words[end].sentence && k.words[to].Class&facts.Mark == 0 {
		if k.whose(to) >= 0 || k.words[to].why == reported {
			return
		}
		to++
	}
	for i := end + 1; i < to && i-end <= reach; i++ {
		if k.words[i].Class&facts.OfVerb != 0 {
			return
		}
		k.officeAt(i, q)
	}
}

// officeAt checks one word of an office that the post gives somebody.
func (k *check) officeAt(i int, q person) {
	w := &k.words[i]
	switch {
	case len(w.terms) > 0 && w.terms[0].Kind == language.Office:
		k.held(i, q)
	case k.mine() && w.Class&facts.OfOffice != 0 && w.Class&facts.Small == 0 && w.terms == nil && w.why == there:
		is := func(x *word) bool { return same(w.Lower, x.Lower, k.post, k.release.tongue) }
		if !k.beside(q, is) && k.othersOffice(i, q) {
			k.find(OfficeDiffers, desk.Block, w.Span, q.span, "the release does not say %q of %s, but of somebody else", w.Text, q.name)
		}
	}
}

// held holds an office of the lexicon against those beside a person's name in
// the release.
func (k *check) held(i int, q person) {
	w := &k.words[i]
	span := desk.Span{w.Span[0], k.words[i+w.length-1].Span[1]}
	var fits []string
	for _, t := range w.terms {
		fits = append(fits, kin(t.Concept)...)
	}
	any := false
	var there desk.Span
	ok := k.beside(q, func(x *word) bool {
		t, found := k.Lexicon.Concept(x.concept, k.Source.Language)
		if found && t.Kind == language.Office {
			if !any {
				there = x.Span
			}
			any = true
		}
		return slices.Contains(fits, x.concept) || x.concept != "" && slices.ContainsFunc(w.terms, func(t language.Term) bool { return narrower(x.concept, t.Concept) })
	})
	if ok {
		return
	}
	text := span.Of(k.plain)
	switch {
	case any && k.releaseKnows(w.terms):
		k.find(OfficeDiffers, desk.Block, span, there, "the release does not say %q of %s; it says %q", text, q.name, k.roleOf(q, there))
	case k.mine() || k.releaseKnows(w.terms) && len(q.roles) > 0:
		if o, named := k.named(w.terms); named {
			k.find(OfficeDiffers, desk.Block, span, o.span, "the release does not say %q of %s, but of somebody else", text, q.name)
			return
		}
		if k.mine() && k.standing(i, i+w.length) {
			return
		}
		k.find(OfficeNotThere, desk.Block, span, q.span, "the release does not say %q of %s", text, q.name)
	default:
		k.find(Unverified, desk.Warn, span, q.span, "whether %s is %q cannot be verified from the release", q.name, text)
	}
}

func (k *check) roleOf(q person, there desk.Span) string {
	for _, r := range q.roles {
		if r.Overlaps(there) {
			return r.Of(k.Source.Text)
		}
	}
	return there.Of(k.Source.Text)
}

// reach is how many words before and behind a name are looked at for what the
// person is: a role may be as long as that.
const reach = 14

// beside reports whether a word that stands beside one of a person's names, or
// in a role that the text gives, is as asked for. Words beyond another person's
// name are none of this one's.
func (k *check) beside(q person, fits func(*word) bool) bool {
	r := k.release
	for _, o := range q.at {
		center := r.wordAt(o.span[0])
		if center < 0 {
			continue
		}
		last := center
		for last+1 < len(r.words) && r.words[last+1].Span[0] < o.span[1] {
			last++
		}
		for i := center - 1; i >= 0 && center-i <= reach && r.words[i].sentence == r.words[center].sentence; i-- {
			if k.of(i, q) {
				break
			}
			if fits(&r.words[i]) {
				return true
			}
		}
		// behind a name an office stands after a mark: "A B, director"
		if last+1 >= len(r.words) || r.words[last+1].Class&facts.Mark == 0 || r.words[last+1].Text == "." {
			continue
		}
		for i := last + 2; i < len(r.words) && i-last <= reach && r.words[i].sentence == r.words[center].sentence; i++ {
			if k.of(i, q) || r.words[i].Class&(facts.OfVerb|facts.Mark) != 0 {
				break
			}
			if fits(&r.words[i]) {
				return true
			}
		}
	}
	for _, role := range q.roles {
		for i := max(0, r.wordAt(role[0])); i < len(r.words) && r.words[i].Span[0] < role[1]; i++ {
			if fits(&r.words[i]) {
				return true
			}
		}
	}
	return false
}

// of reports whether a word of the release is of somebody else's name.
func (k *check) of(i int, q person) bool {
	for _, p := range k.release.people {
		if p.name == q.name {
			continue
		}
		for _, o := range p.at {
			if k.release.words[i].Span.Overlaps(o.span) {
				return true
			}
		}
	}
	return false
}

// othersOffice reports whether a word of an office stands beside the name of
// somebody else in the release.
func (k *check) othersOffice(i int, q person) bool {
	w := &k.words[i]
	for _, p := range k.release.people {
		if p.name != q.name && k.beside(p, func(x *word) bool { return same(w.Lower, x.Lower, k.post, k.release.tongue) }) {
			return true
		}
	}
	return false
}

func (r *release) wordAt(at int) int {
	for i := range r.words {
		if r.words[i].Span[1] > at {
			return i
		}
	}
	return -1
}

// person is who in the release a party of the post is, -1 for nobody.
func (k *check) person(p desk.Party) int {
	best, most := -1, 0
	for i := range k.release.people {
		q := &k.release.people[i]
		n := 0
		for j := range k.words {
			w := &k.words[j]
			if !w.Span.Overlaps(p.Span) || w.why != there && w.why != heard && w.why != translated {
				continue
			}
			if k.means(w, q) {
				n++
			}
		}
		if n > most {
			best, most = i, n
		}
	}
	return best
}

// means reports whether a word of the post is of a person's name.
func (k *check) means(w *said, q *person) bool {
	for _, i := range w.source {
		x := &k.release.words[i]
		for _, o := range q.at {
			if x.Span.Overlaps(o.span) {
				return true
			}
		}
		for _, n := range q.words {
			if x.Lower == n || x.Bare == n {
				return true
			}
		}
	}
	return false
}

// loose are offices without a name: "the minister". Somebody in the release
// must have them.
func (k *check) loose() {
	for i := range k.words {
		w := &k.words[i]
		if w.why != missing || len(w.terms) == 0 || w.terms[0].Kind != language.Office || w.Class&facts.OfBody != 0 || !k.releaseKnows(w.terms) {
			continue
		}
		if k.mine() && k.standing(i, i+w.length) {
			continue
		}
		any := false
		var there desk.Span
		for concept, list := range k.release.concepts {
			if t, ok := k.Lexicon.Concept(concept, k.Source.Language); ok && t.Kind == language.Office && (!any || list[0].span[0] < there[0]) {
				any, there = true, list[0].span
			}
		}
		if !any {
			continue
		}
		span := desk.Span{w.Span[0], k.words[i+w.length-1].Span[1]}
		k.find(OfficeNotThere, desk.Block, span, there, "the release has no %q; it has %q", span.Of(k.plain), there.Of(k.Source.Text))
	}
}
