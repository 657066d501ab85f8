package compose

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"

	"attache/internal/desk"
)

// draft is a post that is being written, with what each piece rests on.
type draft struct {
	text   []byte
	claims []desk.Claim
}

func (d *draft) add(s string) { d.text = append(d.text, s...) }

// put adds words that rest on a piece of the release.
func (d *draft) put(s string, source desk.Span) {
	start := len(d.text)
	d.add(s)
	if !source.Empty() && s != "" {
		d.claims = append(d.claims, desk.Claim{Span: desk.Span{start, start + len(s)}, Source: source})
	}
}

// mark is a place to which a draft can be taken back.
func (d *draft) mark() [2]int { return [2]int{len(d.text), len(d.claims)} }

func (d *draft) back(mark [2]int) { d.text, d.claims = d.text[:mark[0]], d.claims[:mark[1]] }

// finish begins the sentence with a capital letter, where the language has
// them; capital may be nil. Claims move with a capital of another length.
func (d *draft) finish(capital func(rune) rune) (string, []desk.Claim) {
	text := string(d.text)
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
