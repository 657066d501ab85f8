package compose

import (
	"slices"
	"testing"

	"attache/internal/desk"
	"attache/internal/language"
	"attache/internal/language/all"
)

// TestFrames holds the frames of every language to their vocabulary, and every
// event that happened to a frame that needs nothing but who.
func TestFrames(t *testing.T) {
	for _, l := range all.Languages() {
		if l.Writing == nil {
			continue
		}
		for _, event := range desk.EventTypes[:len(desk.EventTypes)-1] {
			frames := l.Writing.Frames[event]
			for _, list := range [][]language.Frame{frames.Happened, frames.Planned, frames.Cancelled} {
				for _, f := range list {
					p, err := parseFrame(f)
					if err != nil {
						t.Errorf("%s %s: %v", l.Tag, event, err)
						continue
					}
					sound(t, l, f, p.nodes)
				}
			}
		}
	}
}

func sound(t *testing.T, l language.Language, f language.Frame, nodes []node) {
	for _, n := range nodes {
		if n.slot != "when" && n.form != "" {
			form := n.form
			if form[0] == '*' {
				form = form[1:]
			}
			if !slices.Contains(l.Writing.Forms, form) {
				t.Errorf("%s: frame %q: Writing.Forms has no %q", l.Tag, f, form)
			}
		}
		if c, have := len(l.Writing.Classes), len(n.choices); n.choices != nil && have != c && have != c+1 {
			t.Errorf("%s: frame %q: %d words for %d classes: %q", l.Tag, f, have, c, n.choices)
		}
		sound(t, l, f, n.optional)
	}
}
