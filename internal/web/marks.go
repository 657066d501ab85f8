package web

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"attache/internal/desk"
)

// mark is a place in a text that something on the page points to. Pair is the
// place in the release that it stands for: what has the same one lights up
// together.
type mark struct {
	Span desk.Span
	ID   string // in the page, "" for none
	Pair string
	Href string // where the mark itself leads, "" for nowhere
}

// piece is a part of a text that the same marks cover.
type piece struct {
	Text  string
	IDs   []string // of the marks that start here
	Pairs string   // of all marks, with spaces between
	Href  string   // of the shortest mark that leads somewhere
}

// pieces cuts a text where marks start and end. Marks that do not lie in the
// text are left out: a release may have changed since they were made.
func pieces(text string, marks []mark) []piece {
	marks = slices.DeleteFunc(slices.Clone(marks), func(m mark) bool {
		s := m.Span
		return s.Empty() || s[0] < 0 || s[1] > len(text) || !utf8.RuneStart(text[s[0]]) || s[1] < len(text) && !utf8.RuneStart(text[s[1]])
	})
	slices.SortStableFunc(marks, func(a, b mark) int {
		return cmp.Or(cmp.Compare(a.Span[0], b.Span[0]), cmp.Compare(b.Span[1], a.Span[1]))
	})
	cuts := []int{0, len(text)}
	for _, m := range marks {
		cuts = append(cuts, m.Span[0], m.Span[1])
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var list []piece
	var open []mark // in order of start, longest first
	for i := 0; i+1 < len(cuts); i++ {
		at := cuts[i]
		open = slices.DeleteFunc(open, func(m mark) bool { return m.Span[1] <= at })
		p := piece{Text: text[at:cuts[i+1]]}
		for len(marks) > 0 && marks[0].Span[0] == at {
			if marks[0].ID != "" && !slices.Contains(p.IDs, marks[0].ID) {
				p.IDs = append(p.IDs, marks[0].ID)
			}
			open, marks = append(open, marks[0]), marks[1:]
		}
		var pairs []string
		for _, m := range open {
			if !slices.Contains(pairs, m.Pair) {
				pairs = append(pairs, m.Pair)
			}
			if m.Href != "" {
				p.Href = m.Href
			}
		}
		p.Pairs = strings.Join(pairs, " ")
		list = append(list, p)
	}
	return list
}

// place names a place in the release, in the page's IDs.
func place(s desk.Span) string { return fmt.Sprintf("s%d-%d", s[0], s[1]) }

// claimed are the marks in a post's text: each leads to what it rests on.
func claimed(claims []desk.Claim) []mark {
	var marks []mark
	for _, c := range claims {
		marks = append(marks, mark{Span: c.Span, ID: fmt.Sprintf("p%d-%d", c.Span[0], c.Span[1]), Pair: place(c.Source), Href: "#" + place(c.Source)})
	}
	return marks
}

// evidence are the marks in the release's text: what claims rest on leads back
// to them, and facts have their places.
func evidence(claims []desk.Claim, facts []factGroup) []mark {
	var marks []mark
	for _, g := range facts {
		for _, f := range g.Facts {
			marks = append(marks, mark{Span: f.Span, ID: place(f.Span), Pair: place(f.Span)})
		}
	}
	for _, c := range claims {
		marks = append(marks, mark{Span: c.Source, ID: place(c.Source), Pair: place(c.Source), Href: fmt.Sprintf("#p%d-%d", c.Span[0], c.Span[1])})
	}
	return marks
}
