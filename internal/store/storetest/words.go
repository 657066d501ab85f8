package storetest

import (
	"fmt"
	"testing"

	"attache/internal/desk"
)

// word is one with a term and texts that a store must not touch.
func word(language, term string) desk.Word {
	return desk.Word{Term: term, Language: language, Text: scripts, By: "ليلى", At: noon, Release: "opening"}
}

// words holds what a store has of words.
func words(t *testing.T, s desk.Store, want ...desk.Word) {
	t.Helper()
	got, err := s.Words(ctx)
	same(t, "Words", got, want, err)
}

func swapWords(t *testing.T, b *bench) {
	s, other := b.handle(), b.handle()
	words(t, s)
	w := word("ru", scripts)
	commit(t, s, desk.Change{Words: []desk.Word{w}, Entries: []desk.Entry{entry("opening", desk.ActionKeep)}})
	wantErr(t, other.Commit(ctx, desk.Change{Words: []desk.Word{w}}), desk.ErrConflict) // it is there already
	second := w
	second.Stored, second.Text = 1, "second"
	commit(t, other, desk.Change{Words: []desk.Word{second}})
	for _, stored := range []int64{0, 1, 3} {
		late := w
		late.Stored, late.Text = stored, "late"
		wantErr(t, s.Commit(ctx, desk.Change{Words: []desk.Word{late}, Entries: []desk.Entry{entry("opening", desk.ActionKeep)}}), desk.ErrConflict)
	}
	second.Stored = 2
	words(t, s, second)
	never := word("az", scripts)
	never.Stored = 7
	wantErr(t, s.Commit(ctx, desk.Change{Words: []desk.Word{never}}), desk.ErrConflict)
	twice := word("zh", scripts)
	again := twice
	again.Stored++
	wantErr(t, s.Commit(ctx, desk.Change{Words: []desk.Word{twice, twice}}), desk.ErrConflict)
	wantErr(t, s.Commit(ctx, desk.Change{Words: []desk.Word{twice, again}}), desk.ErrConflict)
	words(t, b.handle(), second)
	verified(t, s, "opening", 1)
	b.close(s)
	words(t, b.handle(), second)
}

func listWords(t *testing.T, b *bench) {
	s := b.handle()
	r := Release("opening")
	commit(t, s, desk.Change{Release: &r})
	var want []desk.Word
	for n := range 40 {
		want = append(want, word(language(n/10), fmt.Sprintf("Name %02d", n%10)))
	}
	for n := len(want) - 1; n >= 0; n-- {
		commit(t, s, desk.Change{Words: want[n : n+1]})
		want[n].Stored = 1
	}
	words(t, s, want...)
	// Something else that does not hold stops a word, too.
	r.Stored = 3
	wantErr(t, s.Commit(ctx, desk.Change{While: &r, Words: []desk.Word{word("zz", "late")}}), desk.ErrConflict)
	words(t, s, want...)
}
