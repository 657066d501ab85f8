package storetest

import (
	"fmt"
	"testing"
	"time"

	"attache/internal/desk"
)

// Benchmark measures what the desk does most.
func Benchmark(b *testing.B, backend Backend) {
	b.Run("commit a release with 12 posts", func(b *testing.B) {
		s := start(b, backend).handle()
		for n := 0; b.Loop(); n++ {
			r := Release(fmt.Sprint("r", n))
			c := desk.Change{Release: &r, Entries: []desk.Entry{entry(r.ID, desk.ActionReceive)}}
			for i := range 12 {
				c.Posts = append(c.Posts, Post(r.ID, "press", language(i)))
				c.Entries = append(c.Entries, entry(r.ID, desk.ActionCompose))
			}
			commit(b, s, c)
		}
	})
	const many = 10_000
	b.Run(fmt.Sprint("among ", many, " posts"), func(b *testing.B) {
		bench := start(b, backend)
		s := bench.handle()
		fill(b, s, many)
		bench.settle()
		for _, query := range []struct {
			name string
			q    desk.PostQuery
		}{
			{"first page of the queue", desk.PostQuery{}},
			{"first page of the drafts", desk.PostQuery{State: desk.StateDraft}},
			{"first page of the drafts in a language", desk.PostQuery{State: desk.StateDraft, Language: "az"}},
			{"drafts of a channel that has none", desk.PostQuery{State: desk.StateDraft, Channel: "none"}},
			{"posts of a release", desk.PostQuery{Release: "r400"}},
			{"nothing due", desk.PostQuery{DueBy: noon}},
		} {
			b.Run(query.name, func(b *testing.B) {
				for b.Loop() {
					if _, err := s.Posts(ctx, query.q); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	})
}

// fill commits n posts in four languages; every fiftieth is approved for later.
func fill(tb testing.TB, s desk.Store, n int) {
	tb.Helper()
	var c desk.Change
	for i := range n {
		p := Post(fmt.Sprint("r", i/12), "press", []string{"en", "az", "zh", "ru"}[i%4])
		p.ID, p.Created = fmt.Sprint("p", i), noon.Add(time.Duration(i)*time.Second)
		if i%50 == 0 {
			p.State, p.DueAt = desk.StateApproved, noon.Add(time.Hour)
		}
		if c.Posts = append(c.Posts, p); len(c.Posts) == desk.MaxItems || i == n-1 {
			commit(tb, s, c)
			c = desk.Change{}
		}
	}
}
