package storetest

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"attache/internal/desk"
)

// queue returns a subscriber's whole queue after checking it, one notice to a
// line: "opening 1 edit".
func queue(t *testing.T, s desk.Store, subscriber string) (lines []string, news []desk.News) {
	t.Helper()
	_, news, err := s.News(ctx, subscriber, 1000)
	if err != nil {
		t.Fatal(err)
	}
	places := map[string]bool{}
	for _, n := range news {
		if n.Subscriber != subscriber || n.Place == "" || places[n.Place] || len(n.Notices) == 0 {
			t.Errorf("news for %s at %q, with %d notices", n.Subscriber, n.Place, len(n.Notices))
		}
		places[n.Place] = true
		for _, notice := range n.Notices {
			lines = append(lines, fmt.Sprintf("%s %d %s", notice.Release, notice.Seq, notice.Action))
		}
	}
	return lines, news
}

func wantQueue(t *testing.T, s desk.Store, subscriber string, want ...string) []desk.News {
	t.Helper()
	lines, news := queue(t, s, subscriber)
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Errorf("the queue of %s (-want +got):\n%s", subscriber, diff)
	}
	return news
}

// at is an entry at some minutes after noon.
func at(release string, action desk.Action, minutes int) desk.Entry {
	e := entry(release, action)
	e.At = noon.Add(time.Duration(minutes)*time.Minute + 789)
	return e
}

func newsOfChanges(t *testing.T, b *bench) {
	s, other := b.handle(), b.handle()
	wantQueue(t, s, "site")
	p, e, err := Post("opening", "press", "en").Edit("Text", "Leyla", nil, nil, noon.Add(123*time.Nanosecond))
	if err != nil {
		t.Fatal(err)
	}
	commit(t, s, desk.Change{Posts: []desk.Post{p}, Entries: []desk.Entry{entry("opening", desk.ActionReceive), e}, Tell: []string{"site", "bot"}})
	commit(t, other, desk.Change{Entries: []desk.Entry{entry("opening", desk.ActionCompose)}}) // nobody is told
	commit(t, other, desk.Change{Entries: []desk.Entry{at("opening", desk.ActionWithdraw, 1)}, Tell: []string{"bot"}})
	commit(t, s, desk.Change{Tell: []string{"site", "bot"}}) // there is nothing to tell
	first := wantQueue(t, s, "site", "opening 1 receive", "opening 2 edit")
	wantQueue(t, other, "bot", "opening 1 receive", "opening 2 edit", "opening 4 withdraw")
	wantQueue(t, s, "sit")
	wantQueue(t, s, "site#")
	log := verified(t, s, "opening", 4)
	want := []desk.Notice{
		{ID: log[0].Hash, Release: "opening", Seq: 1, At: noon, By: "ليلى", Action: desk.ActionReceive},
		{
			ID: log[1].Hash, Release: "opening", Seq: 2, At: noon.Add(123), By: "Leyla", Action: desk.ActionEdit,
			Post: p.ID, Channel: "press", Language: "en", From: desk.StateDraft, To: desk.StateDraft,
		},
	}
	if diff := cmp.Diff(want, first[0].Notices); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	b.close(s)
	wantQueue(t, b.handle(), "site", "opening 1 receive", "opening 2 edit")

	// A change that is not written tells nothing.
	p.Stored = 7
	wantErr(t, other.Commit(ctx, desk.Change{Posts: []desk.Post{p}, Entries: []desk.Entry{e}, Tell: []string{"site"}}), desk.ErrConflict)
	wantQueue(t, other, "site", "opening 1 receive", "opening 2 edit")
}

func newsInOrder(t *testing.T, b *bench) {
	s, other := b.handle(), b.handle()
	tell := func(s desk.Store, entries ...desk.Entry) {
		commit(t, s, desk.Change{Entries: entries, Tell: []string{"site"}})
	}
	tell(s, at("opening", desk.ActionReceive, 0))
	tell(other, at("closing", desk.ActionReceive, 1))
	tell(s, at("opening", desk.ActionCompose, 3))
	// The clocks of two writers may differ: what follows in a log follows in the queue.
	tell(other, at("opening", desk.ActionEdit, 2))
	tell(s, at("opening", desk.ActionApprove, 2))
	tell(other, at("closing", desk.ActionWithdraw, 5), at("closing", desk.ActionReceive, 4))
	want := []string{"opening 1 receive", "closing 1 receive", "opening 2 compose", "opening 3 edit", "opening 4 approve", "closing 2 withdraw", "closing 3 receive"}
	all := wantQueue(t, s, "site", want...)
	for limit := 1; limit <= len(all)+1; limit++ {
		_, part, err := s.News(ctx, "site", limit)
		same(t, fmt.Sprint("the first ", limit), part, all[:min(limit, len(all))], err)
	}
}

func toldNews(t *testing.T, b *bench) {
	s, other := b.handle(), b.handle()
	for n := range 3 {
		commit(t, s, desk.Change{Entries: []desk.Entry{at("opening", desk.ActionEdit, n)}, Tell: []string{"site", "bot"}})
	}
	news := wantQueue(t, s, "site", "opening 1 edit", "opening 2 edit", "opening 3 edit")
	// What is told goes with a change, or stays with it.
	wantErr(t, s.Commit(ctx, desk.Change{Told: news[:1], Subscription: &desk.Subscription{Subscriber: "site", Stored: 3}}), desk.ErrConflict)
	wantQueue(t, other, "site", "opening 1 edit", "opening 2 edit", "opening 3 edit")
	commit(t, other, desk.Change{Told: []desk.News{news[1], news[1]}})
	commit(t, other, desk.Change{Told: news[1:2]}) // it is not there
	commit(t, other, desk.Change{Told: []desk.News{{Subscriber: "site", Place: "nowhere"}, {Subscriber: "nobody", Place: news[0].Place}}})
	wantQueue(t, s, "site", "opening 1 edit", "opening 3 edit")
	commit(t, s, desk.Change{Told: news})
	wantQueue(t, s, "site")
	// A place is not given twice: what is told late takes nothing new.
	commit(t, s, desk.Change{Entries: []desk.Entry{at("opening", desk.ActionEdit, 1)}, Tell: []string{"site"}})
	commit(t, s, desk.Change{Told: news})
	wantQueue(t, s, "site", "opening 4 edit")
	wantQueue(t, b.handle(), "bot", "opening 1 edit", "opening 2 edit", "opening 3 edit")
}

func swapSubscriptions(t *testing.T, b *bench) {
	s, other := b.handle(), b.handle()
	want := func(s desk.Store, want desk.Subscription) {
		t.Helper()
		got, _, err := s.News(ctx, want.Subscriber, 1)
		same(t, "News", got, want, err)
	}
	want(s, desk.Subscription{Subscriber: "site"})
	u := desk.Subscription{
		Subscriber: "site", Until: noon.Add(1).In(time.FixedZone("", 4*60*60)), Place: "p#1", Done: 2, Tries: 3, Since: noon, Reason: scripts, Gone: "https://example.org/hook",
	}
	commit(t, s, desk.Change{Subscription: &u})
	wantErr(t, other.Commit(ctx, desk.Change{Subscription: &u}), desk.ErrConflict) // it is there already
	u.Stored, u.Until = 1, noon.Add(1)
	want(other, u)
	next := desk.Subscription{Subscriber: "site", Stored: 1}
	if wins := rush(t, desk.ErrConflict,
		func() error { return s.Commit(ctx, desk.Change{Subscription: &next}) },
		func() error { return other.Commit(ctx, desk.Change{Subscription: &next}) },
	); wins != 1 {
		t.Errorf("%d of two were written, want 1", wins)
	}
	next.Stored = 2
	want(s, next)
	commit(t, s, desk.Change{Subscription: &desk.Subscription{Subscriber: "bot"}})
	want(other, next)
	b.close(s)
	want(b.handle(), next)
}

// A full change that tells as many as there may be is no larger than a store
// takes.
func mostNews(t *testing.T, b *bench) {
	s := b.handle()
	c := desk.Change{}
	for n := range desk.MaxSubscribers {
		c.Tell = append(c.Tell, fmt.Sprint("s", n))
	}
	for range desk.MaxItems {
		c.Entries = append(c.Entries, entry("opening", desk.ActionEdit))
	}
	over := c
	over.Tell = append(over.Tell[:len(over.Tell):len(over.Tell)], "one more")
	wantErr(t, s.Commit(ctx, over), desk.ErrTooLarge)
	verified(t, s, "opening", 0)
	commit(t, s, c)
	verified(t, s, "opening", desk.MaxItems)
	for _, name := range c.Tell {
		if lines, news := queue(t, s, name); len(lines) != desk.MaxItems || len(news) != 1 {
			t.Errorf("%s is told of %d in %d", name, len(lines), len(news))
		}
	}
}

// Of those who write at once, each is told of, and each release in order.
func busyNews(t *testing.T, b *bench) {
	handles := []desk.Store{b.handle(), b.handle()}
	const crowd, each = 8, 4
	var tries []func() error
	for n := range crowd {
		tries = append(tries, func() error {
			for range each {
				if err := handles[n%2].Commit(ctx, desk.Change{Entries: []desk.Entry{at(fmt.Sprint("r", n%4), desk.ActionEdit, n)}, Tell: []string{"site"}}); err != nil {
					return err
				}
			}
			return nil
		})
	}
	rush(t, nil, tries...)
	_, news := queue(t, handles[0], "site")
	last := map[string]int64{}
	for _, n := range news {
		for _, notice := range n.Notices {
			if last[notice.Release]++; notice.Seq != last[notice.Release] {
				t.Errorf("%s: %d comes after %d", notice.Release, notice.Seq, last[notice.Release]-1)
			}
		}
	}
	if len(news) != crowd*each {
		t.Errorf("%d news, want %d", len(news), crowd*each)
	}
}
