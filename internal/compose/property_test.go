package compose_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"attache/internal/compose"
	"attache/internal/desk"
	networks "attache/internal/network/all"
)

// TestWhateverTheFactsAPostIsWellFormed keeps the promises of length and form:
// within the network's limit by its own count, the link whole, valid UTF-8, NFC,
// no mark or joiner without a letter before it, no bidirectional control open.
func TestWhateverTheFactsAPostIsWellFormed(t *testing.T) {
	c, languages := composer()
	sources := languages.Tags()
	written := languages.Written()
	all := networks.Networks()
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.OneOf(
			rapid.StringMatching(`[A-ZÄÖÜÉİŞƏ][a-zäöüéışə]{1,12}`), rapid.StringMatching(`[А-Я][а-я]{2,10}`), rapid.StringMatching(`[一-龥]{2,6}`), rapid.StringMatching(`[ء-ي]{3,8}`),
			rapid.StringMatching(`[A-Z]{2,6}`), rapid.SampledFrom([]string{"of", "Ministry", "Культуры", "e\u0301cole", "👨‍👩‍👧‍👦", "\u202eabc", "\u0301x", "12", "{who}", "[x]", "@a", "#b", "\u200d", "z\u200d"}),
		)
		phrase := rapid.Custom(func(t *rapid.T) string { return strings.Join(rapid.SliceOfN(word, 1, 12).Draw(t, "words"), " ") })
		f := desk.Facts{Language: rapid.SampledFrom(sources).Draw(t, "source")}
		text := ""
		span := func(s string) desk.Span {
			start := len(text)
			text += s + "\n"
			return desk.Span{start, start + len(s)}
		}
		party := func(label string) desk.Party {
			name, role := phrase.Draw(t, label), phrase.Draw(t, label+" role")
			p := desk.Party{Name: name, Role: role, Span: span(name), Organisation: rapid.Bool().Draw(t, "organisation"), Gender: rapid.SampledFrom([]desk.Gender{"", "m", "f"}).Draw(t, "gender")}
			at := span(role)
			p.RoleSpan = &at
			return p
		}
		for range rapid.IntRange(0, 4).Draw(t, "who") {
			f.Who = append(f.Who, party("who"))
		}
		for range rapid.IntRange(0, 5).Draw(t, "with") {
			f.With = append(f.With, party("with"))
		}
		place, topic, object, clause := phrase.Draw(t, "place"), phrase.Draw(t, "topic"), phrase.Draw(t, "object"), phrase.Draw(t, "clause")
		f.Where = []desk.Place{{Name: place, Span: span(place)}}
		f.About = []desk.Passage{{Text: topic, Span: span(topic)}}
		f.Event = &desk.Event{
			Type: rapid.SampledFrom(desk.EventTypes).Draw(t, "event"), Text: clause, Span: span(clause),
			Polarity: rapid.SampledFrom([]desk.Polarity{desk.Happened, desk.Planned, desk.Cancelled}).Draw(t, "polarity"), Object: &desk.Passage{Text: object, Span: span(object)},
		}
		f.When = &desk.When{Text: "x", Date: "2026-06-09", Precision: "day", Span: span("x")}
		lead := phrase.Draw(t, "lead") + "."
		f.Lead = &desk.Passage{Text: lead, Span: span(lead)}
		f.Headline = &desk.Passage{Text: place, Span: f.Where[0].Span}
		q := compose.Request{
			Source:   desk.Version{Language: f.Language, Text: text, Facts: f},
			Language: rapid.SampledFrom(written).Draw(t, "language"), Network: rapid.SampledFrom(all.Names()).Draw(t, "network"),
			Link: rapid.SampledFrom([]string{"", "https://news.example.org/2026/06/a-long-path/to-the-release.html"}).Draw(t, "link"), TopicTags: true, Correction: rapid.Bool().Draw(t, "correction"),
		}
		post, err := c.Compose(q)
		if err != nil {
			return // nothing true can be said of it
		}
		n, _ := all.Find(q.Network)
		if l := n.Measure(post.Text); !l.Fits() {
			t.Fatalf("%d of %d: %q", l.Used, l.Limit, post.Text)
		}
		if !strings.HasSuffix(post.Text, q.Link) || !utf8.ValidString(post.Text) || !norm.NFC.IsNormalString(post.Text) {
			t.Fatalf("without its link, not UTF-8 or not NFC: %q", post.Text)
		}
		if l, _ := languages.Find(q.Language); q.Correction && !strings.HasPrefix(post.Text, l.Writing.Correction) {
			t.Fatalf("%q does not say that it corrects", post.Text)
		}
		before, open := ' ', 0
		for _, r := range post.Text {
			if (unicode.IsMark(r) || r == 0x200d) && (unicode.IsSpace(before) || unicode.IsPunct(before)) {
				t.Fatalf("U+%04X stands alone in %q", r, post.Text)
			}
			switch {
			case r >= 0x202a && r <= 0x202e:
				t.Fatalf("a control of direction in %q", post.Text)
			case r == 0x2068:
				open++
			case r == 0x2069:
				open--
			}
			before = r
		}
		if open != 0 || before == 0x200d {
			t.Fatalf("an isolate or joiner is left open in %q", post.Text)
		}
		for _, claim := range post.Claims {
			if claim.Span[0] < 0 || claim.Span[1] > len(post.Text) || claim.Source[1] > len(text) || !utf8.ValidString(claim.Span.Of(post.Text)) {
				t.Fatalf("claim %v does not lie in %q", claim, post.Text)
			}
		}
	})
}

// BenchmarkRelease writes one release in every language for three channels.
func BenchmarkRelease(b *testing.B) {
	c, languages := composer()
	v, _ := release(languages, english, desk.EventVisit, desk.Happened, "all")
	write := func() {
		for _, l := range languages.Written() {
			for _, n := range []string{"x", "mastodon", "bluesky"} {
				if _, err := c.Compose(compose.Request{Source: v, Language: l, Network: n, Link: "https://news.example.org/a"}); err != nil && l != "en" {
					b.Fatal(l, err)
				}
			}
		}
	}
	write() // the lexicon of each language is indexed once
	b.ReportAllocs()
	for b.Loop() {
		write()
	}
}
