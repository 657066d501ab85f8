package compose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"

	"attache/internal/desk"
	"attache/internal/language"
)

// draft is a post that is being written, with what each piece rests on.
type draft struct {
	text   []byte
	claims []desk.Claim
	// pending is a sign that closes what stands in the text, unless another sign
	// does: the second comma of "the ambassador, Guo Min, visited".
	pending string
}

func (d *draft) add(s string) {
	d.close(s)
	d.text = append(d.text, s...)
}

// close writes the pending sign before s, where s does not begin with a sign.
func (d *draft) close(s string) {
	if s == "" {
		return
	}
	if !strings.ContainsRune(".,;:!?", rune(s[0])) {
		d.text = append(d.text, d.pending...)
	}
	d.pending = ""
}

// put adds words that rest on a piece of the release.
func (d *draft) put(s string, source desk.Span) {
	d.close(s)
	start := len(d.text)
	d.add(s)
	if !source.Empty() && s != "" {
		d.claims = append(d.claims, desk.Claim{Span: desk.Span{start, start + len(s)}, Source: source})
	}
}

// mark is a place to which a draft can be taken back.
type mark struct {
	text, claims int
	pending      string
}

func (d *draft) mark() mark { return mark{len(d.text), len(d.claims), d.pending} }

// back takes a draft back to a mark, with the sign that was pending there.
func (d *draft) back(m mark) {
	d.text, d.claims, d.pending = d.text[:m.text], d.claims[:m.claims], m.pending
}

// finish begins the sentence with a capital letter, where the language has
// them, and gives it its euphony. Claims move with a capital of another length.
func (d *draft) finish(w *language.Writing) (string, []desk.Claim) {
	text, capital := string(d.text), w.Capital
	if w.Euphony != nil {
		changed := []byte(w.Euphony(text))
		for _, c := range d.claims {
			copy(changed[c.Span[0]:c.Span[1]], text[c.Span[0]:c.Span[1]])
		}
		text = string(changed)
	}
	if first, size := utf8.DecodeRuneInString(text); capital != nil && unicode.IsLower(first) {
		upper := string(capital(first))
		shift := len(upper) - size
		text = upper + text[size:]
		for i := range d.claims {
			if d.claims[i].Span[0] > 0 {
				d.claims[i].Span[0] += shift
			}
			d.claims[i].Span[1] += shift
		}
	}
	return text, d.claims
}

// leftToRight reports whether a letter runs from left to right.
func leftToRight(r rune) bool {
	p, _ := bidi.LookupRune(r)
	return p.Class() == bidi.L
}

// wellFormed reports whether words can stand anywhere: without controls of their
// own, and with every mark and joiner behind what it belongs to.
func wellFormed(s string) bool {
	before := ' '
	for _, r := range s {
		switch {
		case unicode.IsControl(r), r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == utf8.RuneError:
			return false
		case unicode.IsMark(r) || r == 0x200d:
			if unicode.IsSpace(before) || unicode.IsPunct(before) {
				return false
			}
		}
		before = r
	}
	return before != 0x200d
}
