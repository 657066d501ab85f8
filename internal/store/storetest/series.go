package storetest

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"attache/internal/desk"
)

// model is a store as a person would keep it on paper.
type model struct {
	releases map[string]int64 // Stored
	posts    map[string]int64
	spent    map[string]int
	turns    map[string]int      // minutes after noon
	chains   map[string][]string // details
	words    map[string]int64    // Stored, by term
	queues   map[string][]string // by subscriber, see spelled
}

// spelled are the notices of one change, in a word: "run1.chain1 2 run1.chain2 1".
func spelled(notices []desk.Notice) string {
	var words []string
	for _, n := range notices {
		words = append(words, fmt.Sprint(n.Release, " ", n.Seq))
	}
	return strings.Join(words, " ")
}

// commit applies a change, or returns the errors of which each is right.
func (m *model) commit(c desk.Change) []error {
	var wrong []error
	if c.While != nil && (c.While.Stored == 0 || m.releases[c.While.ID] != c.While.Stored) {
		wrong = append(wrong, desk.ErrConflict)
	}
	if c.Release != nil && m.releases[c.Release.ID] != c.Release.Stored {
		wrong = append(wrong, desk.ErrConflict)
	}
	written := map[string]bool{}
	for _, p := range c.Posts {
		if m.posts[p.ID] != p.Stored || written[p.ID] {
			wrong = append(wrong, desk.ErrConflict)
		}
		written[p.ID] = true
	}
	kept := map[string]bool{}
	for _, w := range c.Words {
		if m.words[w.Term] != w.Stored || kept[w.Term] {
			wrong = append(wrong, desk.ErrConflict)
		}
		kept[w.Term] = true
	}
	spending := map[string]int{}
	for _, q := range c.Spend {
		if spending[q.Channel]++; m.spent[q.Channel]+spending[q.Channel] > q.Limit {
			wrong = append(wrong, desk.ErrQuota)
		}
	}
	if c.Turn != nil && !c.Turn.At.IsZero() && m.turns[c.Turn.Channel] > minutes(c.Turn.At) {
		wrong = append(wrong, desk.ErrTurn)
	}
	if len(wrong) > 0 {
		return wrong
	}
	if c.Turn != nil {
		m.turns[c.Turn.Channel] = minutes(c.Turn.Next)
	}
	if c.Release != nil {
		m.releases[c.Release.ID]++
	}
	for _, p := range c.Posts {
		m.posts[p.ID]++
	}
	for _, w := range c.Words {
		m.words[w.Term]++
	}
	for channel, n := range spending {
		m.spent[channel] += n
	}
	for _, n := range c.Told {
		m.queues[n.Subscriber] = slices.DeleteFunc(m.queues[n.Subscriber], func(s string) bool { return s == spelled(n.Notices) })
	}
	var notices []desk.Notice
	for release, entries := range desk.ByRelease(c.Entries) {
		for _, e := range entries {
			m.chains[release] = append(m.chains[release], e.Detail)
			notices = append(notices, desk.Notice{Release: release, Seq: int64(len(m.chains[release]))})
		}
	}
	for _, name := range c.Tell {
		if notices != nil {
			m.queues[name] = append(m.queues[name], spelled(notices))
		}
	}
	return nil
}

func minutes(t time.Time) int { return int(t.Sub(noon) / time.Minute) }

// anySeries commits random changes, right and wrong ones, and compares the
// store with what a person would have on paper.
func anySeries(t *testing.T, b *bench) {
	handles := []desk.Store{b.handle(), b.handle()}
	runs := 0
	rapid.Check(t, func(t *rapid.T) {
		runs++
		m := &model{map[string]int64{}, map[string]int64{}, map[string]int{}, map[string]int{}, map[string][]string{}, map[string]int64{}, map[string][]string{}}
		name := func(kind string, n int) string {
			return fmt.Sprintf("run%d.%s%d", runs, kind, rapid.IntRange(1, n).Draw(t, kind))
		}
		stored := func(now int64) int64 { // mostly right
			return max(0, now+int64(rapid.SampledFrom([]int{0, 0, 0, 0, 0, 0, 0, 0, -1, 1}).Draw(t, "stored")))
		}
		release := func() *desk.Release {
			r := Release(name("release", 2))
			r.Stored = stored(m.releases[r.ID])
			return &r
		}
		for range rapid.IntRange(1, 12).Draw(t, "series") {
			var c desk.Change
			if rapid.Bool().Draw(t, "with release") {
				c.Release = release()
			} else if rapid.Bool().Draw(t, "with guard") {
				c.While = release()
			}
			for range rapid.IntRange(0, 3).Draw(t, "posts") {
				p := Post(fmt.Sprint("run", runs), "press", "en")
				p.ID = name("post", 4)
				p.Stored = stored(m.posts[p.ID])
				c.Posts = append(c.Posts, p)
			}
			for range rapid.IntRange(0, 2).Draw(t, "words") {
				w := word("ru", name("word", 2))
				w.Stored = stored(m.words[w.Term])
				c.Words = append(c.Words, w)
			}
			for range rapid.IntRange(0, 2).Draw(t, "quotas") {
				c.Spend = append(c.Spend, desk.Quota{Channel: name("channel", 2), Day: "2026-05-04", Limit: rapid.IntRange(1, 6).Draw(t, "limit")})
			}
			if rapid.Bool().Draw(t, "with turn") {
				moment := func(what string) time.Time {
					return noon.Add(time.Duration(rapid.IntRange(0, 5).Draw(t, what)) * time.Minute)
				}
				c.Turn = &desk.Turn{Channel: name("channel", 2), At: moment("at"), Next: moment("next")}
				if rapid.Bool().Draw(t, "moved only") {
					c.Turn.At = time.Time{}
				}
			}
			for range rapid.IntRange(0, 3).Draw(t, "entries") {
				e := entry(name("chain", 2), desk.ActionEdit)
				e.Detail = rapid.String().Draw(t, "detail")
				c.Entries = append(c.Entries, e)
			}
			for n := range 2 {
				subscriber := fmt.Sprintf("run%d.subscriber%d", runs, n)
				if rapid.Bool().Draw(t, "told of it") {
					c.Tell = append(c.Tell, subscriber)
				}
				if _, first, err := handles[0].News(ctx, subscriber, 1); err != nil {
					t.Fatal(err)
				} else if rapid.Bool().Draw(t, "was told") {
					c.Told = append(c.Told, first...)
				}
			}
			err := handles[rapid.IntRange(0, 1).Draw(t, "handle")].Commit(ctx, c)
			wants := m.commit(c)
			if (err == nil) != (len(wants) == 0) || err != nil && !slices.ContainsFunc(wants, func(want error) bool { return errors.Is(err, want) }) {
				t.Fatalf("%+v: got error %v, want one of %v", c, err, wants)
			}
			if err := m.compare(handles[rapid.IntRange(0, 1).Draw(t, "reader")], c); err != nil {
				t.Fatalf("%+v: %v", c, err)
			}
		}
		b.settle()
		list, err := desk.AllPosts(ctx, handles[0], desk.PostQuery{Release: fmt.Sprint("run", runs)})
		if err != nil || len(list) != len(m.posts) {
			t.Fatalf("%d posts are listed, %v; want %d", len(list), err, len(m.posts))
		}
	})
}

// compare looks at all that a change may have touched.
func (m *model) compare(s desk.Store, c desk.Change) error {
	for _, r := range []*desk.Release{c.Release, c.While} {
		if r == nil {
			continue
		}
		if got, err := s.Release(ctx, r.ID); got.Stored != m.releases[r.ID] || err != nil && !errors.Is(err, desk.ErrNotFound) {
			return fmt.Errorf("release %s is stored %d, %w; want %d", r.ID, got.Stored, err, m.releases[r.ID])
		}
	}
	for _, p := range c.Posts {
		if got, err := s.Post(ctx, p.ID); got.Stored != m.posts[p.ID] || err != nil && !errors.Is(err, desk.ErrNotFound) {
			return fmt.Errorf("post %s is stored %d, %w; want %d", p.ID, got.Stored, err, m.posts[p.ID])
		}
	}
	if len(c.Words) > 0 {
		list, err := s.Words(ctx)
		if err != nil {
			return err
		}
		stored := map[string]int64{}
		for _, w := range list {
			stored[w.Term] = w.Stored
		}
		for _, w := range c.Words {
			if stored[w.Term] != m.words[w.Term] {
				return fmt.Errorf("word %s is stored %d, want %d", w.Term, stored[w.Term], m.words[w.Term])
			}
		}
	}
	for subscriber, want := range m.queues {
		_, news, err := s.News(ctx, subscriber, 1000)
		if err != nil {
			return err
		}
		var got []string
		last := map[string]int64{}
		for _, n := range news {
			got = append(got, spelled(n.Notices))
			for _, notice := range n.Notices {
				if notice.Seq <= last[notice.Release] {
					return fmt.Errorf("%s is told of entry %d of %s after entry %d", subscriber, notice.Seq, notice.Release, last[notice.Release])
				}
				last[notice.Release] = notice.Seq
			}
		}
		want = slices.Sorted(slices.Values(want)) // which of two releases comes first is open
		if slices.Sort(got); !slices.Equal(got, want) {
			return fmt.Errorf("%q wait for %s, want %q", got, subscriber, want)
		}
	}
	for _, e := range c.Entries {
		log, err := s.Audit(ctx, e.Release)
		if err == nil {
			err = desk.VerifyChain(log)
		}
		if err != nil {
			return err
		}
		var details []string
		for _, e := range log {
			details = append(details, e.Detail)
		}
		if !slices.Equal(details, m.chains[e.Release]) {
			return fmt.Errorf("the audit log of %s is %q, want %q", e.Release, details, m.chains[e.Release])
		}
	}
	return nil
}
