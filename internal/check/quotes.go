package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/facts"
)

// quotes holds what stands between quotation marks against the release, word
// for word, and who is said to have said it.
func (k *check) quotes() {
	for _, q := range k.text.Quotes {
		k.quote(q)
	}
	k.indirect()
}

func (k *check) quote(q facts.Quoted) {
	text := q.Span.Of(k.plain)
	var at desk.Span
	found := true
	for _, piece := range pieces(text) {
		s, ok := k.stands(piece)
		if !ok {
			found = false
			if k.mine() {
				word, instead := k.altered(piece)
				switch {
				case word == "":
					k.find(QuoteNotThere, desk.Block, q.Span, instead, "nobody says %q in the release", text)
				default:
					k.find(QuoteNotThere, desk.Block, q.Span, instead, "the quotation is not as in the release, see %q; it says %q", word, shorten(instead.Of(k.Source.Text)))
				}
			}
			break
		}
		if at.Empty() {
			at = s
		}
	}
	if found && !at.Empty() {
		k.claim(q.Span, at)
		k.speaker(q, at)
		return
	}
	if !k.mine() && spoken(text) {
		if len(k.release.text.Quotes) == 0 {
			k.find(QuoteNotThere, desk.Block, q.Span, desk.Span{}, "the release quotes nobody; take the quotation marks off %q", shorten(text))
			return
		}
		k.find(QuoteUnverified, desk.Warn, q.Span, k.release.text.Quotes[0].Span, "a translated quotation cannot be held against the release word for word; compare it")
		k.speaker(q, desk.Span{})
	}
}

// spoken reports whether what stands between marks is said rather than named.
func spoken(text string) bool {
	if strings.IndexFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) }) >= 0 {
		return utf8.RuneCountInString(text) >= 8
	}
	return strings.Count(strings.TrimSpace(text), " ") >= 3
}

func shorten(s string) string {
	const most = 80
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}

// pieces are the parts of a quotation between marks of omission.
func pieces(text string) []string {
	var list []string
	for _, p := range strings.FieldsFunc(strings.NewReplacer("...", "…", "[", "…", "]", "…", "(…)", "…").Replace(text), func(r rune) bool { return r == '…' }) {
		if p = strings.TrimSpace(p); p != "" {
			list = append(list, p)
		}
	}
	return list
}

// stands finds words one after the other in the release, marks and capitals
// aside.
func (k *check) stands(piece string) (desk.Span, bool) {
	words := letters(piece)
	if len(words) == 0 {
		return desk.Span{}, true
	}
	for _, start := range k.release.lettersAt(words[0]) {
		if n, end := k.release.run(start, words); n == len(words) {
			return desk.Span{k.release.words[start].Span[0], end}, true
		}
	}
	return desk.Span{}, false
}

// altered is the first word at which a quotation leaves the words of the
// release that it follows longest, and what stands there.
func (k *check) altered(piece string) (string, desk.Span) {
	words := letters(piece)
	best, from, at := 0, 0, desk.Span{}
	for i := range words {
		for _, start := range k.release.lettersAt(words[i]) {
			if n, end := k.release.run(start, words[i:]); n > best {
				best, from, at = n, i, desk.Span{k.release.words[start].Span[0], end}
			}
		}
	}
	if best == 0 || best*3 < len(words) {
		if len(k.release.text.Quotes) > 0 {
			return "", k.release.text.Quotes[0].Span
		}
		return "", desk.Span{}
	}
	for _, q := range k.release.text.Quotes {
		if q.Span.Overlaps(at) {
			at = q.Span
		}
	}
	if from > 0 {
		return words[from-1], at
	}
	return words[min(best, len(words)-1)], at
}

// letters are the words of a text in small letters, marks aside; Han characters
// stand alone.
func letters(text string) []string {
	var list []string
	start := -1
	for i, r := range text {
		switch {
		case unicode.Is(unicode.Han, r):
			if start >= 0 {
				list = append(list, text[start:i])
				start = -1
			}
			list = append(list, string(r))
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r):
			if start < 0 {
				start = i
			}
		default:
			if start >= 0 {
				list = append(list, text[start:i])
				start = -1
			}
		}
	}
	if start >= 0 {
		list = append(list, text[start:])
	}
	for i := range list {
		list[i] = strings.ToLower(list[i])
	}
	return list
}

// lettersAt are the words of the release that begin with a word of letters.
func (r *release) lettersAt(w string) []int {
	var at []int
	for i := range r.words {
		if t := letters(r.words[i].Text); len(t) > 0 && t[0] == w {
			at = append(at, i)
		}
	}
	return at
}

// run is how many words of a list stand in the release from a word on.
func (r *release) run(start int, words []string) (n, end int) {
	for i := start; i < len(r.words) && n < len(words); i++ {
		for _, w := range letters(r.words[i].Text) {
			if n == len(words) || words[n] != w {
				return n, end
			}
			n++
		}
		end = r.words[i].Span[1]
	}
	return n, end
}

// speaker holds who says a quotation against who says it in the release; at is
// where it stands there.
func (k *check) speaker(q facts.Quoted, at desk.Span) {
	span := k.introduced(q)
	if q.Speaker != "" {
		i := strings.Index(k.plain, q.Speaker)
		if i < 0 {
			return
		}
		span = desk.Span{i, i + len(q.Speaker)}
	}
	if span.Empty() {
		return
	}
	if k.mine() && strings.Contains(k.Source.Text, k.plain[min(span[0], q.Outer[0]):max(span[1], q.Outer[1])]) {
		return // the release says it in these words
	}
	who := k.person(desk.Party{Span: span})
	if who < 0 || !k.release.people[who].sure && !slices.Contains(k.release.speakers(desk.Span{}), who) {
		return
	}
	speakers := k.release.speakers(at)
	if len(speakers) == 0 || slices.ContainsFunc(speakers, func(s int) bool { return s == who || k.fits(span, s) }) {
		return
	}
	p := k.release.people[speakers[0]]
	k.find(SpeakerDiffers, desk.Block, span, p.span, "the release does not have %q say this; it is %s who says it", span.Of(k.plain), p.name)
}

// fits reports whether each word of a name in the post is of a person's name, in
// whatever case.
func (k *check) fits(name desk.Span, who int) bool {
	p := &k.release.people[who]
	for i := range k.words {
		w := &k.words[i]
		if !w.Span.Overlaps(name) || w.Class&facts.Capital == 0 || k.means(w, p) {
			continue
		}
		if !k.mine() || !slices.ContainsFunc(p.words, func(n string) bool { return alike(w.Lower, n) }) {
			return false
		}
	}
	return !k.post.uncased
}

// introduced is what stands before a quotation and a colon in its line: who says it,
// as posts write it.
func (k *check) introduced(q facts.Quoted) desk.Span {
	line := k.plain[strings.LastIndexByte(k.plain[:q.Outer[0]], '\n')+1 : q.Outer[0]]
	start := q.Outer[0] - len(line)
	name := strings.TrimRight(line, " \u00a0")
	for _, colon := range []string{":", "：", " :", "\u00a0:"} {
		if who, ok := strings.CutSuffix(name, colon); ok {
			if i := strings.LastIndexAny(who, ".!?。"); i < 0 {
				return desk.Span{start, start + len(who)}
			}
		}
	}
	return desk.Span{}
}

// speakers are the people who say what stands at a place in the release; with
// an empty place, all who say anything.
func (r *release) speakers(at desk.Span) []int {
	var list []int
	for _, q := range r.text.Quotes {
		if at.Empty() || q.Span.Overlaps(at) {
			if i := r.beside(q); i >= 0 {
				list = append(list, i)
			}
		}
	}
	if len(list) > 0 && !at.Empty() {
		return list
	}
	for _, q := range r.source.Facts.Quotes {
		if q.Speaker == "" || !at.Empty() && !q.Span.Overlaps(at) {
			continue
		}
		words := r.nameWords(q.Speaker)
		for i, p := range r.people {
			if len(words) > 0 && r.samePerson(p.words, words) {
				list = append(list, i)
				break
			}
		}
	}
	return list
}

// beside is the person named nearest to a quotation in its own paragraph,
// outside the marks, in a sentence that says somebody speaks; -1 for nobody.
func (r *release) beside(q facts.Quoted) int {
	const far = 120
	best, least := -1, far
	from, to := max(0, q.Outer[0]-far), min(len(r.source.Text), q.Outer[1]+far)
	if i := strings.LastIndexByte(r.source.Text[from:q.Outer[0]], '\n'); i >= 0 {
		from += i + 1
	}
	if i := strings.IndexByte(r.source.Text[q.Outer[1]:to], '\n'); i >= 0 {
		to = q.Outer[1] + i
	}
	for i, p := range r.people {
		if !p.sure {
			continue
		}
		for _, o := range p.at {
			d := least
			switch {
			case o.span[1] <= q.Outer[0] && o.span[0] >= from && r.saysBetween(o.span, q.Outer[0]):
				d = q.Outer[0] - o.span[1]
			case o.span[0] >= q.Outer[1] && o.span[1] <= to && r.saysBetween(desk.Span{q.Outer[1], q.Outer[1]}, o.span[1]+30):
				d = o.span[0] - q.Outer[1]
			}
			if d < least {
				best, least = i, d
			}
		}
	}
	return best
}

// saysBetween reports whether a verb of speaking or a colon stands near to a
// name before a place.
func (r *release) saysBetween(name desk.Span, to int) bool {
	from := max(0, name[0]-30)
	for i := max(0, r.wordAt(from)); i < len(r.words) && r.words[i].Span[0] < to; i++ {
		if r.words[i].Class&facts.Saying != 0 || r.words[i].Text == ":" || r.words[i].Text == "：" {
			return true
		}
	}
	return false
}

// indirect holds who is said to have said something without quotation marks:
// in the release that person must say something, too.
func (k *check) indirect() {
	for i, s := range k.text.Sentences {
		verb := -1
		for j, w := range s.Words {
			if w.Class&facts.Saying != 0 && w.Class&facts.Capital == 0 {
				verb = j
				break
			}
		}
		if verb < 0 {
			continue
		}
		quoted := false
		for _, q := range k.text.Quotes {
			quoted = quoted || q.Outer.Overlaps(s.Span)
		}
		if quoted {
			continue
		}
		best, least := -1, 6
		for _, p := range s.Parties {
			if p.Organisation {
				continue
			}
			for j, w := range s.Words {
				if w.Span[0] != p.Span[0] && w.Span[1] != p.Span[1] {
					continue
				}
				if d := max(j-verb, verb-j); d < least {
					if who := k.person(p.Party); who >= 0 && k.release.people[who].sure {
						best, least = who, d
					}
				}
			}
		}
		if best < 0 {
			continue
		}
		k.says(i, best, s.Words[verb])
	}
}

func (k *check) says(sentence, who int, verb facts.Word) {
	r := k.release
	q := r.people[who]
	for _, s := range r.speakers(desk.Span{}) {
		if s == who {
			return
		}
	}
	for _, o := range q.at {
		if o.sentence < 0 {
			return
		}
		for _, w := range r.text.Sentences[o.sentence].Words {
			if w.Class&(facts.Saying|facts.OfEvent) != 0 {
				return // somebody says or does something in that sentence; it may be this one
			}
		}
	}
	k.find(SpeakerDiffers, desk.Block, verb.Span, q.span, "the release does not have %s say anything", q.name)
}
