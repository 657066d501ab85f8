package diff_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"attache/internal/diff"
)

// shown writes differences as [-removed-] and {+added+}.
func shown(list []diff.Change) string {
	var b strings.Builder
	for _, c := range list {
		switch c.Kind {
		case diff.Removed:
			b.WriteString("[-" + c.Text + "-]")
		case diff.Added:
			b.WriteString("{+" + c.Text + "+}")
		default:
			b.WriteString(c.Text)
		}
	}
	return b.String()
}

func TestDiff(t *testing.T) {
	for _, test := range []struct{ name, before, after, want string }{
		{"same", "A library opened.", "A library opened.", ""},
		{"a word", "A library opened in April.", "A library opened in May.", "A library opened in [-April-]{+May+}."},
		{"neighbours", "the red house burns", "the blue barn burns", "the [-red house-]{+blue barn+} burns"},
		{"a word less", "A new library opened.", "A library opened.", "A [-new -]library opened."},
		{"a word more", "A library opened.", "A new library opened.", "A {+new +}library opened."},
		{"a figure", "for $6.2 million", "for $6.4 million", "for $[-6.2-]{+6.4+} million"},
		{"Chinese", "5月4日图书馆开放。", "5月6日新图书馆开放。", "5月[-4-]{+6+}日{+新+}图书馆开放。"},
		{"Arabic", "افتتحت المكتبة الوطنية", "افتتحت المكتبة المركزية", "افتتحت المكتبة [-الوطنية-]{+المركزية+}"},
		{"everything", "alpha", "beta", "[-alpha-]{+beta+}"},
		{"from nothing", "", "beta", "{+beta+}"},
		{"to nothing", "alpha", "", "[-alpha-]"},
		{"line ends", "one\ntwo", "one\nthree", "one\n[-two-]{+three+}"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := shown(diff.Words(test.before, test.after)); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

// Both texts can be read from their difference, whatever they are.
func TestDiffLosesNothing(t *testing.T) {
	text := rapid.OneOf(rapid.String(), rapid.StringMatching(`([abc]{1,2}[ .,]?){0,20}`), rapid.StringMatching(`[一二三مب ]{0,20}`))
	rapid.Check(t, func(t *rapid.T) {
		before, after := text.Draw(t, "before"), text.Draw(t, "after")
		list := diff.Words(before, after)
		if before == after {
			if list != nil {
				t.Fatal("there is a difference between a text and itself")
			}
			return
		}
		var a, b strings.Builder
		for i, c := range list {
			if c.Text == "" || i > 0 && c.Kind == list[i-1].Kind {
				t.Fatalf("runs are not as long as they can be: %v", list)
			}
			if c.Kind != diff.Added {
				a.WriteString(c.Text)
			}
			if c.Kind != diff.Removed {
				b.WriteString(c.Text)
			}
		}
		if a.String() != before || b.String() != after {
			t.Fatalf("%q and %q became %q and %q", before, after, a.String(), b.String())
		}
	})
}

// Texts of any size are compared in bounded space.
func TestDiffIsBounded(t *testing.T) {
	before, after := strings.Repeat("a b ", 1<<14), strings.Repeat("c d ", 1<<14)
	if list := diff.Words(before, after); len(list) != 3 || list[0].Text != strings.TrimSuffix(before, " ") {
		t.Errorf("%d runs", len(list))
	}
}

func FuzzDiff(f *testing.F) {
	f.Add("A library opened.", "A new library opened.")
	f.Add("图书馆", "新图书馆")
	f.Fuzz(func(t *testing.T, before, after string) {
		var a, b strings.Builder
		for _, c := range diff.Words(before, after) {
			if c.Kind != diff.Added {
				a.WriteString(c.Text)
			}
			if c.Kind != diff.Removed {
				b.WriteString(c.Text)
			}
		}
		if before != after && (a.String() != before || b.String() != after) {
			t.Fatalf("%q and %q became %q and %q", before, after, a.String(), b.String())
		}
	})
}
