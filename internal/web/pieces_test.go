package web

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"pgregory.net/rapid"

	"attache/internal/desk"
)

// Pieces make up the whole text, and each mark covers exactly its own.
func TestPieces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[a-c一二م ]{0,30}`).Draw(t, "text")
		marks := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) mark {
			s := desk.Span{rapid.IntRange(-1, len(text)+1).Draw(t, "start"), rapid.IntRange(-1, len(text)+1).Draw(t, "end")}
			return mark{Span: s, ID: "m" + place(s), Pair: place(s), Href: "#x"}
		}), 0, 8).Draw(t, "marks")
		covers := map[string]string{}
		var whole strings.Builder
		for _, p := range pieces(text, marks) {
			whole.WriteString(p.Text)
			if !utf8.ValidString(p.Text) {
				t.Fatalf("a character is cut in %q", p.Text)
			}
			for _, pair := range strings.Fields(p.Pairs) {
				covers[pair] += p.Text
			}
		}
		if whole.String() != text {
			t.Fatalf("%q became %q", text, whole.String())
		}
		for _, m := range marks {
			s := m.Span
			fits := s[0] >= 0 && s[0] < s[1] && s[1] <= len(text) && utf8.ValidString(text[s[0]:s[1]])
			if fits && covers[m.Pair] != s.Of(text) {
				t.Fatalf("the mark at %v covers %q of %q", s, covers[m.Pair], text)
			}
			if !fits && covers[m.Pair] != "" {
				t.Fatalf("the mark at %v is not of the text", s)
			}
		}
	})
}

func TestDayOfAFact(t *testing.T) {
	for want, w := range map[string]desk.When{
		"9 June 2021 (year inferred)":        {Date: "2021-06-09", Precision: "day", Inferred: []string{"year"}},
		"9 June 2021 to 11 June 2021, 10:00": {Date: "2021-06-09", End: "2021-06-11", Time: "10:00", Precision: "day"},
		"June 2021":                          {Date: "2021-06-01", Precision: "month"},
		"2021":                               {Date: "2021-01-01", Precision: "year"},
		"":                                   {Precision: "month"},
		"9 June 2021 (year, event inferred)": {Date: "2021-06-09", Precision: "day", Inferred: []string{"year", "event"}},
	} {
		if got := day(w); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// What waits for a person is what a person can do something about.
func TestWhatWaits(t *testing.T) {
	now := time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
	for _, test := range []struct {
		post  desk.Post
		waits bool
		shows desk.State
	}{
		{desk.Post{State: desk.StateDraft}, true, desk.StateDraft},
		{desk.Post{State: desk.StateFailed}, true, desk.StateFailed},
		{desk.Post{State: desk.StateUnknown}, true, desk.StateUnknown},
		{desk.Post{State: desk.StatePublished}, false, desk.StatePublished},
		{desk.Post{State: desk.StatePublished, Recall: desk.RecallWithdrawn}, true, desk.StatePublished},
		{desk.Post{State: desk.StateApproved}, false, desk.StateDue},
		{desk.Post{State: desk.StateApproved, Payload: desk.Payload{NotBefore: now.Add(time.Hour)}}, false, desk.StateApproved},
		{desk.Post{State: desk.StateRejected}, false, desk.StateRejected},
	} {
		if got := (filter{}).chooses(test.post, now); got != test.waits {
			t.Errorf("%+v waits: %v", test.post, got)
		}
		for _, choice := range choices {
			if choice == waiting || choice == all {
				continue
			}
			if got := (filter{State: choice}).chooses(test.post, now); got != (choice == test.shows) {
				t.Errorf("%s is shown under %s: %v", test.post.State, choice, got)
			}
		}
	}
}
