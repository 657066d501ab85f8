package check

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"attache/internal/desk"
	"attache/internal/facts"
)

// figures holds every number of the post against those of the release: value,
// currency, and in the same language what it counts.
func (k *check) figures() {
	for i, s := range k.text.Sentences {
		for _, n := range s.Numbers {
			k.count(i, n.Span)
			if !k.inName(n.Span) {
				k.figure(s, n)
			}
		}
	}
}

func (k *check) figure(s facts.Sentence, n desk.Number) {
	var equal, other *desk.Number
	var counting *desk.Number // the release's number of the same things
	fits := false             // the release counts the same things with this number
	for i := range k.release.text.Sentences {
		there := k.release.text.Sentences[i].Numbers
		for j := range there {
			m := &there[j]
			switch {
			case m.Value != n.Value:
				if counting == nil && k.mine() && n.Unit != "" && !money(n.Unit) && m.Unit != "" && alike(lower(n.Unit), lower(m.Unit)) {
					counting = m
				}
				if other == nil || nearer(n, *m, *other) {
					other = m
				}
			case equal == nil || unitsAgree(n.Unit, m.Unit) && !unitsAgree(n.Unit, equal.Unit):
				equal = m
				fits = fits || k.counts(n, *m)
			default:
				fits = fits || k.counts(n, *m)
			}
		}
	}
	switch {
	case equal != nil && !unitsAgree(n.Unit, equal.Unit):
		k.find(UnitDiffers, desk.Block, n.Span, equal.Span, "%q is not what the release says: %q", n.Text, equal.Text)
	case equal != nil && counting != nil && !fits:
		k.find(NumberNotThere, desk.Block, n.Span, counting.Span, "the release has another figure for %q: %q", n.Unit, counting.Text)
	case equal != nil:
		k.claim(n.Span, equal.Span)
	case k.inNumber(s, n), k.hanFigure(n):
	case k.rounded(s, n):
	case spelled(n.Text) && (n.Value == "1" || n.Value == "2" && counting == nil):
		// "the two sides": the post counts what it names itself
	case other == nil:
		k.find(NumberNotThere, desk.Block, n.Span, desk.Span{}, "the figure %q is not in the release, which has none; take it out", n.Text)
	default:
		if counting != nil {
			other = counting
		}
		k.find(NumberNotThere, desk.Block, n.Span, other.Span, "the figure %q is not in the release; it says %q", n.Text, other.Text)
	}
}

func lower(s string) string { return strings.ToLower(s) }

// counts reports whether what a number of the post counts stands near to the
// same number in the release.
func (k *check) counts(n, there desk.Number) bool {
	if n.Unit == "" || money(n.Unit) || n.Unit == "%" || !k.mine() {
		return true
	}
	if there.Unit != "" && alike(lower(n.Unit), lower(there.Unit)) {
		return true
	}
	near := strings.ToLower(k.Source.Text[max(0, there.Span[0]-60):min(len(k.Source.Text), there.Span[1]+60)])
	for f := range strings.FieldsFuncSeq(near, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if alike(lower(n.Unit), f) {
			return true
		}
	}
	return false
}

// unitsAgree reports whether two units may be one: currencies and percents
// must be the same, and no figure is money that is not money in the release.
func unitsAgree(post, source string) bool {
	if money(post) && money(source) {
		return post == source
	}
	if (post == "%") != (source == "%") {
		return false
	}
	return !money(post) || source == ""
}

func money(unit string) bool {
	return len(unit) == 3 && unit[0] >= 'A' && unit[0] <= 'Z' && strings.ToUpper(unit) == unit
}

// nearer reports whether a number of the release lies nearer to one of the
// post than another does.
func nearer(n, a, b desk.Number) bool {
	if (n.Unit == a.Unit) != (n.Unit == b.Unit) {
		return n.Unit == a.Unit
	}
	x, y, z := float(n.Value), float(a.Value), float(b.Value)
	return math.Abs(math.Log((x+1)/(y+1))) < math.Abs(math.Log((x+1)/(z+1)))
}

func float(s string) float64 {
	f, _ := strconv.ParseFloat(s, 64)
	return f
}

func spelled(s string) bool { return strings.IndexFunc(s, unicode.IsDigit) < 0 }

// inNumber reports whether a figure stands in the release as a part of a word,
// a date or a time, so that it is no figure by itself: "the 2026 season".
func (k *check) inNumber(sentence facts.Sentence, n desk.Number) bool {
	if spelled(n.Text) || strings.ContainsAny(n.Value, ".") || len(n.Value) != 4 {
		return false
	}
	for _, i := range k.release.at[n.Value] {
		w := &k.release.words[i]
		if !slices.ContainsFunc(k.release.text.Sentences[w.sentence].Dates, func(d desk.When) bool { return d.Span.Overlaps(w.Span) }) {
			k.claim(n.Span, w.Span)
			return true
		}
	}
	// A year that only dates have is none of a sentence that has another.
	for i, s := range k.release.text.Sentences {
		if !slices.ContainsFunc(s.Numbers, func(m desk.Number) bool { return len(m.Value) == 4 && m.Value[:2] == n.Value[:2] && spelledAlike(m, n) }) {
			continue
		}
		for _, m := range sentence.Numbers {
			if m.Span != n.Span && slices.ContainsFunc(k.release.text.Sentences[i].Numbers, func(there desk.Number) bool { return there.Value == m.Value }) {
				return false
			}
		}
	}
	for _, s := range k.release.text.Sentences {
		for _, d := range s.Dates {
			if strings.HasPrefix(d.Date, n.Value) {
				k.claim(n.Span, d.Span)
				return true
			}
		}
	}
	return false
}

// spelledAlike reports whether two figures are both bare: years rather than
// amounts.
func spelledAlike(a, b desk.Number) bool { return len(a.Text) == len(b.Text) }

// hanFigure reports whether a small figure is written in characters in a
// Chinese release: 三年.
func (k *check) hanFigure(n desk.Number) bool {
	if !k.release.han || len(n.Value) > 2 {
		return false
	}
	v, _ := strconv.Atoi(n.Value)
	if v < 1 || v > 10 {
		return false
	}
	for _, digit := range [...][]string{{"一"}, {"二", "两"}, {"三"}, {"四"}, {"五"}, {"六"}, {"七"}, {"八"}, {"九"}, {"十"}}[v-1] {
		if at := k.release.at[digit]; len(at) > 0 {
			k.claim(n.Span, k.release.words[at[0]].Span)
			return true
		}
	}
	return false
}

// rounded reports whether a figure is one of the release, rounded as the words
// before it say or as its own digits do.
func (k *check) rounded(s facts.Sentence, n desk.Number) bool {
	value := float(n.Value)
	over, under, about := k.around(s, n)
	significant := len(strings.Trim(strings.ReplaceAll(n.Value, ".", ""), "0"))
	for _, t := range k.release.text.Sentences {
		for _, m := range t.Numbers {
			if !unitsAgree(n.Unit, m.Unit) || len(m.Value) < 2 {
				continue
			}
			there := float(m.Value)
			exact := len(strings.Trim(strings.ReplaceAll(m.Value, ".", ""), "0")) > significant
			unit := math.Pow(10, math.Floor(math.Log10(max(value, 1)))-float64(significant-1))
			switch {
			case over && value < there && value >= there*0.8 && exact,
				under && value > there && value <= there*1.2 && exact,
				about && math.Abs(value-there) <= there*0.06 && exact:
				k.claim(n.Span, m.Span)
				return true
			case exact && there >= 1000 && significant >= 2 && math.Round(there/unit)*unit == value:
				k.find(NumberRounded, desk.Warn, n.Span, m.Span, "%q is rounded; the release says %q", n.Text, m.Text)
				k.claim(n.Span, m.Span)
				return true
			}
		}
	}
	return false
}

// around reads the words beside a number that say how it is rounded.
func (k *check) around(s facts.Sentence, n desk.Number) (over, under, about bool) {
	for i, w := range s.Words {
		if w.Span[0] < n.Span[0]-40 || w.Span[0] > n.Span[1]+30 {
			continue
		}
		over = over || k.post.over.at(s.Words, i) > 0
		under = under || k.post.under.at(s.Words, i) > 0
		about = about || k.post.about.at(s.Words, i) > 0
	}
	return over, under, about
}

// inName reports whether a figure is a part of a word that stands in the
// release as well: "Borealis-2".
func (k *check) inName(s desk.Span) bool {
	start := strings.LastIndexAny(k.plain[:s[0]], " \n") + 1
	end := len(k.plain)
	if i := strings.IndexAny(k.plain[s[1]:], " \n"); i >= 0 {
		end = s[1] + i
	}
	w := strings.Trim(k.plain[start:end], ".,;:!?()«»“”\"")
	letters := strings.IndexFunc(w, unicode.IsLetter) >= 0
	return letters && !k.post.han && strings.Contains(k.Source.Text, w)
}
