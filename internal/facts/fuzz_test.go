package facts_test

import (
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/facts"
	"attache/internal/language/all"
)

// whole reports every span of the facts that does not lie in the text or does
// not yield what stands beside it.
func whole(t *testing.T, text string, f desk.Facts) {
	t.Helper()
	check := func(what string, s desk.Span, want *string) {
		t.Helper()
		switch {
		case s[0] < 0 || s[1] < s[0] || s[1] > len(text):
			t.Errorf("%s: span %v of a text of %d bytes", what, s, len(text))
		case s[0] < len(text) && !utf8.RuneStart(text[s[0]]) || s[1] < len(text) && !utf8.RuneStart(text[s[1]]):
			t.Errorf("%s: span %v cuts a character", what, s)
		case want != nil && s.Of(text) != *want:
			t.Errorf("%s: %q stands at %v, not %q", what, s.Of(text), s, *want)
		}
	}
	passage := func(what string, p *desk.Passage) {
		if p != nil {
			check(what, p.Span, &p.Text)
		}
	}
	passage("headline", f.Headline)
	passage("lead", f.Lead)
	if f.Event != nil {
		check("event", f.Event.Span, &f.Event.Text)
		passage("object", f.Event.Object)
	}
	if f.Dateline != nil {
		check("dateline", f.Dateline.Span, nil)
		if !strings.Contains(f.Dateline.Span.Of(text), f.Dateline.Place) {
			t.Errorf("dateline: %q is not in %q", f.Dateline.Place, f.Dateline.Span.Of(text))
		}
	}
	if f.Embargo != nil {
		check("embargo", f.Embargo.Span, nil)
	}
	for _, p := range append(append([]desk.Party{}, f.Who...), f.With...) {
		check("party", p.Span, &p.Name)
		if p.RoleSpan != nil {
			check("role", *p.RoleSpan, &p.Role)
		}
		if p.Name == "" {
			t.Error("a party without a name")
		}
	}
	if f.When != nil {
		check("when", f.When.Span, &f.When.Text)
	}
	for _, p := range f.Where {
		check("where", p.Span, &p.Name)
	}
	for i := range f.About {
		passage("about", &f.About[i])
	}
	for i := range f.Why {
		passage("why", &f.Why[i])
	}
	for _, n := range f.Numbers {
		check("number", n.Span, &n.Text)
	}
	for _, q := range f.Quotes {
		check("quotation", q.Span, &q.Text)
	}
	for _, s := range append(append([]desk.Span{}, f.Boilerplate...), f.Contacts...) {
		check("zone", s, nil)
	}
	for _, n := range f.Warnings {
		check("warning", n.Span, nil)
	}
}

// Every span of the facts yields the words beside it.
func TestSpansYieldTheirText(t *testing.T) {
	for _, l := range all.Languages() {
		for _, s := range samples(t, filepath.Join("testdata", "releases", l.Tag+".txt")) {
			whole(t, s.text, facts.Read(s.text, l, facts.Options{Published: published}))
		}
	}
}

// Whatever the text, reading ends, and the spans are sound.
func FuzzRead(f *testing.F) {
	languages := all.Languages()
	for i, l := range languages {
		for _, s := range samples(f, filepath.Join("testdata", "releases", l.Tag+".txt")) {
			f.Add(s.text, uint8(i))
		}
		f.Add("“«„「'\"", uint8(i))
		f.Add("– — - : , . \n\n # \n---\n---", uint8(i))
	}
	f.Fuzz(func(t *testing.T, text string, i uint8) {
		if !utf8.ValidString(text) {
			text = strings.ToValidUTF8(text, "")
		}
		whole(t, text, facts.Read(text, languages[int(i)%len(languages)], facts.Options{Published: published}))
	})
}

// The time that a text takes grows with its length alone, whatever is in it:
// these would take minutes if something were looked for from each of its places.
func TestNoTextIsSlow(t *testing.T) {
	const n = 10_000
	for _, l := range all.Languages() {
		for _, part := range []string{"“", "\"A ", "« ", "A, ", "the of ", "President ", "5 May ", "- ", "# \n", "(", "1", "a", "A", "ال", "我", ". ", "said “a b c d e.” ", "\n\nX is a ", "with the ", "“A", "A B, ", "— ", ": "} {
			facts.Read(strings.Repeat(part, n/len(part)), l, facts.Options{Published: published})
		}
	}
}
