package check

import (
	"slices"
	"strings"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/facts"
	"attache/internal/language"
)

// explain says of every word of the post what it rests on.
func (k *check) explain() {
	from := 0
	for i := range k.text.Sentences {
		words := k.text.Sentences[i].Words
		k.lookUp(words, from)
		k.ownWords(words, from)
		from += len(words)
	}
}

// lookUp finds the terms of lexicon and glossary in a sentence.
func (k *check) lookUp(words []facts.Word, from int) {
	for i := 0; i < len(words); i++ {
		if n := k.ours(words, i, from); n > 0 {
			i += n - 1
			continue
		}
		found, n, within := k.post.termAt(words, i)
		if n == 0 {
			continue
		}
		w := &k.words[from+i]
		if w.why == counted {
			continue
		}
		w.terms, w.length = found, n
		span := desk.Span{words[i].Span[0], words[i+n-1].Span[1]}
		why := missing
		if o, ok := k.named(found); ok {
			why = translated
			k.claim(span, o.span)
		}
		for j := i; j < i+n; j++ {
			if k.words[from+j].why != counted {
				k.words[from+j].why = why
			}
		}
		if within > 0 {
			k.lookUp(words[i+within:i+within+1], from+i+within)
		}
		i += n - 1
	}
}

// named is where the release names one of some terms.
func (k *check) named(terms []language.Term) (occurrence, bool) {
	for _, t := range terms {
		for _, c := range kin(t.Concept) {
			if o := k.release.concepts[c]; len(o) > 0 {
				return o[0], true
			}
		}
		if t.Kind != language.Office {
			continue
		}
		for c, o := range k.release.concepts {
			if narrower(c, t.Concept) {
				return o[0], true
			}
		}
	}
	return occurrence{}, false
}

// kin are the concepts that a word for one may be used for: a capital stands
// for being in its country, and the city for the state is the same word.
func kin(concept string) []string {
	if len(concept) == 2 {
		return []string{concept, "capital:" + concept}
	}
	return append([]string{concept}, wider[concept]...)
}

// narrower reports whether an office says more exactly what another says: a
// board-chairman is a chairman, a deputy-minister is no minister.
func narrower(office, than string) bool {
	rest := office
	for part := range strings.SplitSeq(than, "-") {
		before, after, ok := strings.Cut("-"+rest+"-", "-"+part+"-")
		if !ok {
			return false
		}
		rest = strings.Trim(before+"-"+after, "-")
	}
	for part := range strings.SplitSeq(rest, "-") {
		if lesser[part] {
			return false
		}
	}
	return true
}

// lesser are parts of concepts that make another office of one.
var lesser = map[string]bool{"deputy": true, "vice": true, "acting": true, "former": true, "honorary": true, "assistant": true, "first": true, "shadow": true, "prime": true}

// ours finds a translation of the glossary, and holds it against its term.
func (k *check) ours(words []facts.Word, i, from int) int {
	for _, e := range k.ownTerms().by[first(words[i].Lower, 3)] {
		if i+len(e.words) > len(words) {
			continue
		}
		fit := true
		for j, d := range e.words {
			if !k.post.inflected(&words[i+j], d) {
				fit = false
				break
			}
		}
		if !fit {
			continue
		}
		span := desk.Span{words[i].Span[0], words[i+len(e.words)-1].Span[1]}
		at := strings.Index(k.release.lower, strings.ToLower(e.term.Concept))
		if at < 0 {
			continue // it may be right by itself
		}
		k.claim(span, desk.Span{at, min(at+len(e.term.Concept), len(k.Source.Text))})
		for j := i; j < i+len(e.words); j++ {
			k.words[from+j].why = translated
		}
		return len(e.words)
	}
	return 0
}

// ownWords explains the words of a sentence that are in no lexicon.
func (k *check) ownWords(words []facts.Word, from int) {
	for i := range words {
		w := &k.words[from+i]
		if w.why != unexplained || w.Class&facts.Mark != 0 {
			if w.Class&facts.Mark != 0 {
				w.why = small
			}
			continue
		}
		w.source = k.release.find(w.Word, k.post)
		switch {
		case len(w.source) > 0:
			w.why = there
		case w.Class&(facts.Small|facts.Saying|facts.Tense|facts.Calendar) != 0:
			w.why = small
		case w.Class&(facts.OfEvent|facts.OfBody|facts.OfOffice|facts.OfCountry) != 0:
			w.why = known
		}
		if n := k.post.ordinary.at(words, i); n > 0 && w.why != there {
			for j := i; j < i+n; j++ {
				if k.words[from+j].why == unexplained {
					k.words[from+j].why = ordinary
				}
			}
		}
	}
}

// find returns the words of the release that a word of a post may be, in the
// same script: the same, or another form of it.
func (r *release) find(w facts.Word, post *tongue) []int {
	if post.han || r.han {
		if scriptOf(w.Text) == han {
			return r.at[w.Lower]
		}
	}
	var found []int
	for k, s := range []string{w.Lower, w.Bare, plain(w.Lower)} {
		if s == "" || k == 2 && (s == w.Lower || len(found) > 0) {
			continue
		}
		if found = append(found, r.at[s]...); len(found) > 0 {
			continue
		}
		for _, t := range r.near[first(s, 3)] {
			if same(s, t, post, r.tongue) || post.Tag == r.Tag && w.Class&facts.Capital == 0 && alike(s, t) {
				found = append(found, r.at[t]...)
			}
		}
	}
	return found
}

// names holds what the post names against the release.
func (k *check) names() {
	for i := 0; i < len(k.words); i++ {
		if !k.nameWord(i) {
			continue
		}
		end := i + 1
		for end < len(k.words) && k.words[end].sentence == k.words[i].sentence && k.nameWord(end) {
			end++
		}
		k.name(i, end)
		i = end - 1
	}
	k.absent()
	if k.post.uncased {
		k.namesBySentence()
	}
	k.untranslated()
}

// nameWord reports whether a word is of a name by its looks, and in no lexicon.
func (k *check) nameWord(i int) bool {
	w := &k.words[i]
	foreign := k.post.uncased && (scriptOf(w.Text) == latin || scriptOf(w.Text) == cyrillic)
	if w.Class&(facts.Mark|facts.Figure) != 0 || w.Class&facts.Capital == 0 || k.post.uncased && !foreign {
		return false
	}
	switch w.why {
	case unexplained, there:
		return w.Class&(facts.Small|facts.Calendar|facts.OfOffice|facts.OfBody|facts.Saying|facts.Tense) == 0 || w.why == unexplained
	}
	return false
}

// name checks one run of words of a name.
func (k *check) name(from, to int) {
	var strange []int
	for i := from; i < to; i++ {
		if k.words[i].why == unexplained && !k.sounds(i) {
			strange = append(strange, i)
		}
	}
	span := desk.Span{k.words[from].Span[0], k.words[to-1].Span[1]}
	if len(strange) == 0 {
		k.together(from, to)
		k.carried(from, to)
		return
	}
	if k.mayBeWord(from, to, strange) {
		return
	}
	loose := !k.mine() && !k.personal(from, to, strange)
	text := span.Of(k.plain)
	other, verifiable := k.closest(text)
	for _, i := range strange {
		k.words[i].why = reported
	}
	if !verifiable || loose {
		k.find(NameUnverified, desk.Warn, span, desk.Span{}, "nobody has said how %q is written in the release's language; compare it, and put it into the glossary", text)
		return
	}
	if other.name == "" {
		k.find(NameNotThere, desk.Block, span, desk.Span{}, "the release does not name %q", text)
		return
	}
	k.find(NameNotThere, desk.Block, span, other.span, "the release does not name %q; it names %q", text, other.name)
}

// carried warns of a name in other letters than the release's: a rule, not a
// person, said how it is written in this language.
func (k *check) carried(from, to int) {
	span := desk.Span{k.words[from].Span[0], k.words[to-1].Span[1]}
	text := span.Of(k.plain)
	if k.mine() || scriptOf(text) == scriptOf(k.Source.Text) || strings.Contains(k.Source.Text, text) {
		return
	}
	other, _ := k.closest(text)
	k.find(NameUnverified, desk.Warn, span, other.span, "%q is written by a rule and by nobody's word; compare it with the release, and put it into the glossary", text)
}

// mayBeWord reports whether strange capital words need be no name: one at the
// start of a sentence, or a German noun.
func (k *check) mayBeWord(from, to int, strange []int) bool {
	if len(strange) > 1 && !k.post.compounded {
		return false
	}
	i := strange[0]
	starts := i == 0 || k.words[i-1].sentence != k.words[i].sentence || i > 0 && strings.ContainsAny(k.words[i-1].Text, ".!?:“\"«„•—–-") && k.words[i-1].Class&facts.Mark != 0
	next := facts.Class(0)
	if to < len(k.words) && k.words[to].sentence == k.words[i].sentence {
		next = k.words[to].Class
	}
	acts := next&(facts.OfVerb|facts.Saying|facts.Tense) != 0 && next&facts.Capital == 0
	if k.post.compounded {
		if len(strange) > 1 || to-from > 1 && i > from {
			return false
		}
		behindName := i > 0 && k.words[i-1].Class&facts.OfOffice != 0 && k.words[i-1].sentence == k.words[i].sentence
		place := i > 0 && bareGerman[k.words[i-1].Lower]
		return !behindName && !place && !(starts && acts)
	}
	return starts && to-from == 1 && !acts
}

// personal reports whether strange capital words are likely to be somebody's
// name rather than a translated one: two of them together with no word of an
// organisation or a known thing beside, or one behind an office.
func (k *check) personal(from, to int, strange []int) bool {
	for i := max(0, from-3); i < min(len(k.words), to+2); i++ {
		w := &k.words[i]
		if w.sentence != k.words[from].sentence || i < from && k.words[from].Span[0]-w.Span[1] > 5 || i >= to && w.Span[0]-k.words[to-1].Span[1] > 1 {
			continue
		}
		thing := len(w.terms) > 0 && !properKind[w.terms[0].Kind] && w.terms[0].Kind != language.Office
		if w.Class&facts.Capital != 0 && w.Class&(facts.OfOffice|facts.OfCountry) == 0 && (w.Class&facts.OfBody != 0 || thing) && w.why != there && len(k.release.find(w.Word, k.post)) == 0 {
			return false
		}
	}
	behind := from > 0 && k.words[from-1].sentence == k.words[from].sentence && k.words[from-1].Class&facts.OfOffice != 0
	acts := to < len(k.words) && k.words[to].sentence == k.words[from].sentence && k.words[to].Class&(facts.OfVerb|facts.Saying) != 0
	return len(strange) > 1 || behind || acts
}

// bareGerman are prepositions behind which a noun without an article is mostly
// the name of a place.
var bareGerman = map[string]bool{"aus": true, "nach": true, "in": true}

// sounds reports whether a name in another script sounds like one of the
// release, and notes which.
func (k *check) sounds(i int) bool {
	w := &k.words[i]
	if len(k.release.heard) == 0 {
		return false
	}
	mine := scriptOf(w.Text)
	type form struct{ plain, sounds string }
	var forms []form
	for _, f := range k.post.stems(w.Lower) {
		forms = append(forms, form{plain(f), sounds(f, k.Input.Language)})
	}
	best, least := "", 0.0
	for there, at := range k.release.heard {
		x := &k.release.words[at[0]]
		own := scriptOf(x.Text) == mine
		if own && k.mine() {
			continue
		}
		for _, f := range forms {
			if own && (f.sounds != there || len(f.sounds) < 2 || likeness(f.plain, plain(x.Lower)) < 0.6) || len(f.sounds) < 2 && f.sounds != there {
				continue
			}
			l := likeness(f.sounds, there)
			if l > least || l == least && there < best {
				best, least = there, l
			}
		}
	}
	if least < 0.74 {
		return false
	}
	w.why, w.source = heard, k.release.heard[best]
	k.claim(w.Span, k.release.words[w.source[0]].Span)
	return true
}

// closest is the person of the release whose name is most like a text, and
// whether names can be compared at all: in one script, or by a rule.
func (k *check) closest(text string) (person, bool) {
	mine, theirs := scriptOf(text), scriptOf(k.Source.Text)
	if mine != theirs && (mine == han || theirs == han || mine == otherScript || theirs == otherScript) {
		if scriptOf(strings.TrimSpace(text)) != latin || theirs != han {
			return person{}, false
		}
		return person{}, false
	}
	var best person
	most := -1.0
	for _, p := range k.release.people {
		if l := k.likeName(text, p.name); l > most {
			best, most = p, l
		}
	}
	if mine != theirs && most > 0.6 {
		return best, false // it may be a way of writing it
	}
	return best, true
}

// likeName is how much two names sound alike, word by word: 1 the same.
func (k *check) likeName(post, source string) float64 {
	sum, n := 0.0, 0
	for p := range strings.FieldsSeq(post) {
		best := 0.0
		for s := range strings.FieldsSeq(source) {
			best = max(best, likeness(sounds(p, k.Input.Language), sounds(s, k.Source.Language)))
		}
		sum += best
		n++
	}
	return sum / float64(max(n, 1))
}

// together holds that the words of a name stand together in the release: a
// first name of one with the family name of another is nobody's.
func (k *check) together(from, to int) {
	span := desk.Span{k.words[from].Span[0], k.words[to-1].Span[1]}
	var at desk.Span
	for i := from; i < to; i++ {
		if len(k.words[i].source) > 0 && at.Empty() {
			at = k.release.words[k.words[i].source[0]].Span
		}
		if i+1 == to {
			break
		}
		a, b := k.words[i], k.words[i+1]
		if !capitalIn(k.release, a.source) || !capitalIn(k.release, b.source) || b.Span[0]-a.Span[1] > 1 || k.release.words[b.source[0]].Class&facts.OfCountry != 0 {
			continue
		}
		close := false
		for _, x := range a.source {
			for _, y := range b.source {
				if d := y - x; d >= -3 && d <= 3 && k.release.words[x].sentence == k.release.words[y].sentence {
					close = true
					at = desk.Span{k.release.words[min(x, y)].Span[0], k.release.words[max(x, y)].Span[1]}
				}
			}
		}
		if !close {
			x := k.release.words[b.source[0]]
			k.find(NameMixed, desk.Block, desk.Span{a.Span[0], b.Span[1]}, x.Span, "nobody in the release is named %q; see %q", k.plain[a.Span[0]:b.Span[1]], k.release.around(b.source[0]))
			return
		}
	}
	if !at.Empty() {
		k.claim(span, at)
	}
}

func capitalIn(r *release, at []int) bool {
	for _, i := range at {
		if r.words[i].Class&facts.Capital != 0 || r.uncased {
			return true
		}
	}
	return false
}

// around is a word of the release with the capital words beside it.
func (r *release) around(i int) string {
	from, to := i, i
	for from > 0 && i-from < 2 && r.words[from-1].Class&facts.Capital != 0 && r.words[from-1].sentence == r.words[i].sentence {
		from--
	}
	for to+1 < len(r.words) && to-i < 1 && r.words[to+1].Class&facts.Capital != 0 && r.words[to+1].sentence == r.words[i].sentence {
		to++
	}
	return r.source.Text[r.words[from].Span[0]:r.words[to].Span[1]]
}

// absent reports countries, cities and institutions that the release does not
// name.
func (k *check) absent() {
	for i := range k.words {
		w := &k.words[i]
		if w.why != missing || len(w.terms) == 0 {
			continue
		}
		kind := w.terms[0].Kind
		if !properKind[kind] && kind != language.Institution {
			continue
		}
		span := desk.Span{w.Span[0], k.words[i+w.length-1].Span[1]}
		text := span.Of(k.plain)
		if i > 0 && kind == language.Country && slices.ContainsFunc(k.text.Sentences[w.sentence].Numbers, func(n desk.Number) bool { return money(n.Unit) && n.Span.Overlaps(k.words[i-1].Span) }) {
			continue // dollars of the United States
		}
		if k.standing(i, i+w.length) {
			continue // it stands there in these words, or is a part of a name that does
		}
		if kind == language.Institution && !k.releaseKnows(w.terms) {
			k.find(Unverified, desk.Warn, span, desk.Span{}, "%q cannot be verified: the lexicon does not have it in the release's language", text)
			continue
		}
		other, ok := k.elsewhere(kind)
		for j := i; j < i+w.length; j++ {
			k.words[j].why = reported
		}
		if !ok {
			k.find(PlaceNotThere, desk.Block, span, desk.Span{}, "the release does not name %q", text)
			continue
		}
		k.find(PlaceNotThere, desk.Block, span, other.span, "the release does not name %q; it names %q", text, other.span.Of(k.Source.Text))
	}
}

// standing reports whether the words of a term stand in the release as they are.
func (k *check) standing(from, to int) bool {
	for i := from; i < to; i++ {
		w := &k.words[i]
		if w.source == nil {
			w.source = k.release.find(w.Word, k.post)
		}
		if len(w.source) == 0 {
			return false
		}
	}
	k.claim(desk.Span{k.words[from].Span[0], k.words[to-1].Span[1]}, k.release.words[k.words[from].source[0]].Span)
	for i := from; i < to; i++ {
		k.words[i].why = there
	}
	return true
}

// releaseKnows reports whether the lexicon has terms in the release's language.
func (k *check) releaseKnows(terms []language.Term) bool {
	for _, t := range terms {
		if _, ok := k.Lexicon.Concept(t.Concept, k.Source.Language); ok {
			return true
		}
	}
	return false
}

// elsewhere is what the release names of a kind first.
func (k *check) elsewhere(kind language.Kind) (occurrence, bool) {
	best, found := occurrence{}, false
	for concept, list := range k.release.concepts {
		t, ok := k.Lexicon.Concept(concept, k.Source.Language)
		if !ok || t.Kind != kind && !(properKind[kind] && properKind[t.Kind]) {
			continue
		}
		if !found || list[0].span[0] < best.span[0] {
			best, found = list[0], true
		}
	}
	return best, found
}

// untranslated warns of names that stand as in the release although the
// languages differ: nobody has said how they are written in this one.
func (k *check) untranslated() {
	if k.mine() {
		return
	}
	f := k.Source.Facts
	seen := map[string]bool{}
	look := func(name string, source desk.Span) {
		if name == "" || seen[name] {
			return
		}
		seen[name] = true
		at := strings.Index(k.Text, name)
		if at < 0 {
			return
		}
		span := desk.Span{at, at + len(name)}
		if t, ok := k.Glossary.Find(name, k.Input.Language); ok && strings.HasPrefix(t.Text, name) {
			return
		}
		if t, ok := k.Lexicon.Translate(name, k.Source.Language, k.Input.Language); ok && strings.HasPrefix(t.Text, name) {
			return
		}
		k.find(UntranslatedName, desk.Warn, span, source, "%q stands as in the release; see whether it is written so in this language, and put it into the glossary", name)
	}
	for _, p := range f.Who {
		look(p.Name, p.Span)
	}
	for _, p := range f.With {
		look(p.Name, p.Span)
	}
	for _, p := range f.Where {
		look(p.Name, p.Span)
	}
}

// namesBySentence checks the names of scripts without capitals: those whom the
// sentence names beside an office, or as who acts.
func (k *check) namesBySentence() {
	for i, s := range k.text.Sentences {
		for _, p := range s.Parties {
			if p.Organisation || p.Name == "" {
				continue
			}
			k.uncasedName(i, p)
		}
	}
}

// sentenceWords are the words of a sentence of the post, firstOf the place of
// the first among all words.
func (k *check) sentenceWords(i int) []facts.Word { return k.text.Sentences[i].Words }

func (k *check) firstOf(sentence int) int {
	return slices.IndexFunc(k.words, func(w said) bool { return w.sentence == sentence })
}

func (k *check) uncasedName(sentence int, p facts.Named) {
	var strange, all []int
	for i := range k.words {
		w := &k.words[i]
		if w.sentence != sentence || !w.Span.Overlaps(p.Span) || w.Class&facts.Mark != 0 {
			continue
		}
		if len(all) == 4 {
			break
		}
		all = append(all, i)
		if w.why == unexplained || k.post.han && w.why == ordinary {
			strange = append(strange, i)
		}
	}
	if len(strange) == 0 || k.post.han && len(all) > 4 {
		return
	}
	if k.post.han && k.post.ordinary.at(k.sentenceWords(sentence), all[0]-k.firstOf(sentence)) > 1 {
		return // "到场" is a word
	}
	unheard := p.Sure && k.mine() && !strings.Contains(k.Source.Text, p.Name) // made of characters that other words have
	if strange[0] != all[0] && !(k.post.han && (len(strange) > 1 || unheard)) {
		return
	}
	span := desk.Span{k.words[all[0]].Span[0], k.words[strange[len(strange)-1]].Span[1]}
	text := span.Of(k.plain)
	if scriptOf(text) == latin {
		return // looked at as a capital word
	}
	if k.post.han && utf8.RuneCountInString(text) < 2 {
		return // nobody is called by one character
	}
	if !k.post.han {
		left := strange[:0]
		for _, i := range strange {
			if !k.sounds(i) {
				left = append(left, i)
			}
		}
		if strange = left; len(strange) == 0 {
			return
		}
	}
	if k.post.han && k.mine() && strings.Contains(k.Source.Text, first(text, 2)) && utf8.RuneCountInString(text) < 4 {
		return
	}
	other, verifiable := k.closest(text)
	for _, i := range strange {
		k.words[i].why = reported
	}
	switch {
	case !k.mine() && (!verifiable || k.post.han):
		k.find(NameUnverified, desk.Warn, span, desk.Span{}, "nobody has said how %q is written in the release's language; compare it, and put it into the glossary", text)
	case other.name == "":
		k.find(NameNotThere, desk.Block, span, desk.Span{}, "the release does not name %q", text)
	default:
		k.find(NameNotThere, desk.Block, span, other.span, "the release does not name %q; it names %q", text, other.name)
	}
}
