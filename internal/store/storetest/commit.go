package storetest

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"attache/internal/desk"
)

func swapPosts(t *testing.T, b *bench) {
	s, other := b.handle(), b.handle()
	p := Post("opening", "press", "en")
	commit(t, s, desk.Change{Posts: []desk.Post{p}})
	wantErr(t, other.Commit(ctx, desk.Change{Posts: []desk.Post{p}}), desk.ErrConflict) // it is there already
	p.Stored, p.Payload.Text = 1, "second"
	commit(t, other, desk.Change{Posts: []desk.Post{p}})
	for _, stored := range []int64{0, 1, 3} {
		p.Stored, p.Payload.Text = stored, "late"
		wantErr(t, s.Commit(ctx, desk.Change{Posts: []desk.Post{p}}), desk.ErrConflict)
	}
	got, err := s.Post(ctx, p.ID)
	if err != nil || got.Stored != 2 || got.Payload.Text != "second" {
		t.Errorf("got %q, stored %d, %v", got.Payload.Text, got.Stored, err)
	}
	never := Post("opening", "press", "az")
	never.Stored = 7
	wantErr(t, s.Commit(ctx, desk.Change{Posts: []desk.Post{never}}), desk.ErrConflict)
	absent(t, s, never)
	for _, twice := range []desk.Post{got, Post("opening", "press", "zh")} {
		after := twice
		after.Stored++
		wantErr(t, s.Commit(ctx, desk.Change{Posts: []desk.Post{twice, twice}}), desk.ErrConflict)
		wantErr(t, s.Commit(ctx, desk.Change{Posts: []desk.Post{twice, after}}), desk.ErrConflict)
	}
}

func swapReleases(t *testing.T, b *bench) {
	s, other := b.handle(), b.handle()
	r := Release("opening")
	commit(t, s, desk.Change{Release: &r})
	wantErr(t, other.Commit(ctx, desk.Change{Release: &r}), desk.ErrConflict)
	r.Stored, r.Digest = 1, "d2"
	commit(t, other, desk.Change{Release: &r})
	for _, stored := range []int64{0, 1, 3} {
		r.Stored, r.Digest = stored, "late"
		wantErr(t, s.Commit(ctx, desk.Change{Release: &r}), desk.ErrConflict)
	}
	got, err := s.Release(ctx, "opening")
	if err != nil || got.Stored != 2 || got.Digest != "d2" {
		t.Errorf("got %q, stored %d, %v", got.Digest, got.Stored, err)
	}
	never := Release("closing")
	never.Stored = 7
	wantErr(t, s.Commit(ctx, desk.Change{Release: &never}), desk.ErrConflict)
	_, err = s.Release(ctx, "closing")
	wantErr(t, err, desk.ErrNotFound)
}

func allOrNothing(t *testing.T, b *bench) {
	s := b.handle()
	taken, stood := Post("taken", "press", "en"), Release("stood")
	spent := desk.Quota{Channel: "spent", Day: "2026-05-04", Limit: 1}
	unspent := desk.Quota{Channel: "press", Day: "2026-05-04", Limit: 1}
	commit(t, s, desk.Change{Release: &stood, Posts: []desk.Post{taken}, Spend: []desk.Quota{spent}})
	commit(t, s, desk.Change{Turn: &desk.Turn{Channel: "held", Next: noon.Add(time.Hour)}})
	// Every part of a change can be the one that stops it, wherever it stands.
	for name, fault := range map[string]struct {
		add  func(*desk.Change)
		want error
	}{
		"a release that is there": {func(c *desk.Change) { c.Release = &stood }, desk.ErrConflict},
		"a guard":                 {func(c *desk.Change) { c.Release, c.While = nil, &stood }, desk.ErrConflict},
		"the first post":          {func(c *desk.Change) { c.Posts = slices.Insert(c.Posts, 0, taken) }, desk.ErrConflict},
		"a post in between":       {func(c *desk.Change) { c.Posts = slices.Insert(c.Posts, 15, taken) }, desk.ErrConflict},
		"the last post":           {func(c *desk.Change) { c.Posts = append(c.Posts, taken) }, desk.ErrConflict},
		"the last quota":          {func(c *desk.Change) { c.Spend = append(c.Spend, spent) }, desk.ErrQuota},
		"a turn":                  {func(c *desk.Change) { c.Turn = &desk.Turn{Channel: "held", At: noon, Next: noon} }, desk.ErrTurn},
	} {
		t.Run(name, func(t *testing.T) {
			r := Release("opening")
			c := desk.Change{Release: &r, Spend: []desk.Quota{unspent}, Entries: []desk.Entry{entry("opening", desk.ActionReceive)}}
			for n := range 30 {
				c.Posts = append(c.Posts, Post("opening", "press", language(n)))
			}
			fresh := slices.Clone(c.Posts)
			fault.add(&c)
			wantErr(t, s.Commit(ctx, c), fault.want)
			_, err := s.Release(ctx, "opening")
			wantErr(t, err, desk.ErrNotFound)
			absent(t, s, fresh...)
			verified(t, s, "opening", 0)
		})
	}
	commit(t, s, desk.Change{Spend: []desk.Quota{unspent}})
}

func while(t *testing.T, b *bench) {
	s := b.handle()
	r := Release("opening")
	guarded := desk.Change{While: &r, Posts: []desk.Post{Post("opening", "press", "en")}, Entries: []desk.Entry{entry("opening", desk.ActionClaim)}}
	wantErr(t, s.Commit(ctx, guarded), desk.ErrConflict) // not there at all
	commit(t, s, desk.Change{Release: &r})
	wantErr(t, s.Commit(ctx, guarded), desk.ErrConflict) // Stored 0 is not the stored one
	absent(t, s, guarded.Posts...)
	r.Stored, r.Digest = 1, "not to be written"
	commit(t, s, guarded)
	if got, err := s.Release(ctx, "opening"); err != nil || got.Stored != 1 || got.Digest != "d1" {
		t.Errorf("the guard was written: stored %d, %q, %v", got.Stored, got.Digest, err)
	}
	next := r
	commit(t, s, desk.Change{Release: &next})
	guarded.Posts = []desk.Post{Post("opening", "press", "az")}
	wantErr(t, s.Commit(ctx, guarded), desk.ErrConflict)
	absent(t, s, guarded.Posts...)
	verified(t, s, "opening", 1)
}

// guards is what makes a withdrawal final: a claim is guarded by the release
// that a withdrawal writes.
func guards(t *testing.T, b *bench) {
	left, right := b.handle(), b.handle()
	for round := range 10 {
		one, two := Release("one"+strconv.Itoa(round)), Release("two"+strconv.Itoa(round))
		commit(t, left, desk.Change{Release: &one})
		commit(t, left, desk.Change{Release: &two})
		one.Stored, two.Stored = 1, 1
		if wins := rush(t, desk.ErrConflict,
			func() error { return left.Commit(ctx, desk.Change{While: &one, Release: &two}) },
			func() error { return right.Commit(ctx, desk.Change{While: &two, Release: &one}) },
		); wins != 1 {
			t.Fatalf("%d of two that exclude each other were written, want 1", wins)
		}

		three := Release("three" + strconv.Itoa(round))
		commit(t, left, desk.Change{Release: &three})
		three.Stored = 1
		claim := func(language string) error {
			return left.Commit(ctx, desk.Change{While: &three, Posts: []desk.Post{Post(three.ID, "press", language)}})
		}
		rush(t, desk.ErrConflict,
			func() error { return claim("en") },
			func() error {
				if err := right.Commit(ctx, desk.Change{Release: &three}); err != nil {
					t.Errorf("a guard stopped the change of what it guards by: %v", err)
				}
				return nil
			})
		wantErr(t, claim("az"), desk.ErrConflict)
	}
}

func quotas(t *testing.T, b *bench) {
	s := b.handle()
	q := desk.Quota{Channel: "press", Day: "2026-05-04", Limit: 2}
	for n := range 2 {
		commit(t, s, desk.Change{Posts: []desk.Post{Post("opening", "press", language(n))}, Spend: []desk.Quota{q}})
	}
	p := Post("opening", "press", "en")
	c := desk.Change{Posts: []desk.Post{p}, Spend: []desk.Quota{q}, Entries: []desk.Entry{entry("opening", desk.ActionClaim)}}
	wantErr(t, s.Commit(ctx, c), desk.ErrQuota)
	absent(t, s, p)
	verified(t, s, "opening", 0)
	for _, other := range []desk.Quota{
		{Channel: "press", Day: "2026-05-05", Limit: 1},
		{Channel: "other", Day: "2026-05-04", Limit: 1},
		{Channel: "press-2026", Day: "05-04", Limit: 1},
	} {
		commit(t, s, desk.Change{Spend: []desk.Quota{other}})
	}
	q.Limit = 3 // raised in the configuration
	commit(t, s, desk.Change{Spend: []desk.Quota{q}})
	wantErr(t, s.Commit(ctx, desk.Change{Spend: []desk.Quota{q}}), desk.ErrQuota)
	q.Limit = 1 // lowered below what is spent
	wantErr(t, s.Commit(ctx, desk.Change{Spend: []desk.Quota{q}}), desk.ErrQuota)
	twice := desk.Quota{Channel: "twice", Day: "2026-05-04", Limit: 3}
	commit(t, s, desk.Change{Spend: []desk.Quota{twice, twice}})
	wantErr(t, s.Commit(ctx, desk.Change{Spend: []desk.Quota{twice, twice}}), desk.ErrQuota)
	commit(t, s, desk.Change{Spend: []desk.Quota{twice}})
}

func quotaRush(t *testing.T, b *bench) {
	const crowd = 20
	handles := []desk.Store{b.handle(), b.handle()}
	q := desk.Quota{Channel: "press", Day: "2026-05-04", Limit: 7}
	var tries []func() error
	for n := range crowd {
		tries = append(tries, func() error {
			return handles[n%2].Commit(ctx, desk.Change{Posts: []desk.Post{Post("opening", "press", language(n))}, Spend: []desk.Quota{q}})
		})
	}
	if wins := rush(t, desk.ErrQuota, tries...); wins != q.Limit {
		t.Errorf("%d were let through, want %d", wins, q.Limit)
	}
	there := 0
	for n := range crowd {
		if _, err := handles[0].Post(ctx, desk.PostID("opening", "press", language(n), 1)); err == nil {
			there++
		}
	}
	if there != q.Limit {
		t.Errorf("%d posts are there, want %d", there, q.Limit)
	}
}

func turns(t *testing.T, b *bench) {
	s, other := b.handle(), b.handle()
	p := Post("opening", "press", "en")
	take := func(at, next time.Duration) desk.Change {
		return desk.Change{Turn: &desk.Turn{Channel: "press", At: noon.Add(at), Next: noon.Add(next)}}
	}
	commit(t, s, take(0, time.Minute)) // the first is always there
	c := take(time.Minute-time.Microsecond, time.Hour)
	c.Posts, c.Entries = []desk.Post{p}, []desk.Entry{entry("opening", desk.ActionClaim)}
	c.Spend = []desk.Quota{{Channel: "press", Day: "2026-05-04", Limit: 1}}
	wantErr(t, other.Commit(ctx, c), desk.ErrTurn)
	absent(t, s, p)
	verified(t, s, "opening", 0)
	c.Turn.At = noon.Add(time.Minute)
	commit(t, other, c) // the refused one spent nothing and moved nothing
	wantErr(t, s.Commit(ctx, take(time.Minute, time.Minute)), desk.ErrTurn)

	c.Turn = &desk.Turn{Channel: "press", At: noon.Add(time.Hour), Next: noon.Add(2 * time.Hour)}
	wantErr(t, s.Commit(ctx, c), desk.ErrConflict) // another part of the change refuses it
	commit(t, s, take(time.Hour, time.Hour))       // and it moved nothing
	commit(t, s, desk.Change{Turn: &desk.Turn{Channel: "news", At: noon, Next: noon}})

	// Without a moment it is not taken, only moved: onwards and back.
	commit(t, other, desk.Change{Turn: &desk.Turn{Channel: "press", Next: noon.Add(3 * time.Hour)}})
	wantErr(t, s.Commit(ctx, take(3*time.Hour-time.Microsecond, 4*time.Hour)), desk.ErrTurn)
	commit(t, other, desk.Change{Turn: &desk.Turn{Channel: "press", Next: noon}})
	commit(t, s, take(time.Nanosecond, time.Nanosecond))
	wantErr(t, s.Commit(ctx, take(0, 0)), desk.ErrTurn) // never early, not by a nanosecond
}

func turnRush(t *testing.T, b *bench) {
	handles := []desk.Store{b.handle(), b.handle()}
	for round := range 3 {
		at := noon.Add(time.Duration(round) * time.Minute)
		var tries []func() error
		for n := range 20 {
			tries = append(tries, func() error {
				return handles[n%2].Commit(ctx, desk.Change{
					Posts: []desk.Post{Post("opening"+strconv.Itoa(round), "press", language(n))},
					Turn:  &desk.Turn{Channel: "press", At: at, Next: at.Add(time.Minute)},
				})
			})
		}
		if wins := rush(t, desk.ErrTurn, tries...); wins != 1 {
			t.Fatalf("%d took the turn, want 1", wins)
		}
	}
}

// rush lets all tries go at once and counts those that won; the others must
// have failed with one error.
func rush(t *testing.T, lost error, tries ...func() error) int {
	t.Helper()
	var wins atomic.Int32
	var group sync.WaitGroup
	start := make(chan struct{})
	for _, try := range tries {
		group.Go(func() {
			<-start
			switch err := try(); {
			case err == nil:
				wins.Add(1)
			case !errors.Is(err, lost):
				t.Errorf("got error %v, want %v", err, lost)
			}
		})
	}
	close(start)
	group.Wait()
	return int(wins.Load())
}

func tooLarge(t *testing.T, b *bench) {
	s := b.handle()
	r := Release("opening")
	full := desk.Change{Release: &r}
	for n := range (desk.MaxItems - 1) / 2 {
		full.Posts = append(full.Posts, Post("opening", "press", language(n)))
		full.Entries = append(full.Entries, entry("opening", desk.ActionCompose))
	}
	over := full
	over.Entries = append(slices.Clone(full.Entries), entry("opening", desk.ActionReceive))
	if full.Items() != desk.MaxItems || over.Items() != desk.MaxItems+1 {
		t.Fatalf("made changes of %d and %d items", full.Items(), over.Items())
	}
	wantErr(t, s.Commit(ctx, over), desk.ErrTooLarge)
	absent(t, s, full.Posts...)
	commit(t, s, full)
	verified(t, s, "opening", len(full.Entries))
	if _, err := s.Post(ctx, full.Posts[len(full.Posts)-1].ID); err != nil {
		t.Error(err)
	}
}

func emptyChange(t *testing.T, b *bench) {
	commit(t, b.handle(), desk.Change{})
}

func oneWins(t *testing.T, b *bench) {
	const crowd, rounds = 20, 3
	handles := []desk.Store{b.handle(), b.handle(), b.handle()}
	for name, change := range map[string]func(stored int64) desk.Change{
		"post": func(stored int64) desk.Change {
			p := Post("post", "press", "en")
			p.Stored = stored
			return desk.Change{Posts: []desk.Post{p}, Entries: []desk.Entry{entry("post", desk.ActionEdit)}}
		},
		"release": func(stored int64) desk.Change {
			r := Release("release")
			r.Stored = stored
			return desk.Change{Release: &r, Entries: []desk.Entry{entry("release", desk.ActionReceive)}}
		},
	} {
		for round := range rounds { // the first creates it, the others change it
			var tries []func() error
			for n := range crowd {
				tries = append(tries, func() error { return handles[n%len(handles)].Commit(ctx, change(int64(round))) })
			}
			if wins := rush(t, desk.ErrConflict, tries...); wins != 1 {
				t.Fatalf("%s: %d won, want 1", name, wins)
			}
		}
		verified(t, handles[0], name, rounds)
	}
}

func chains(t *testing.T, b *bench) {
	s, other := b.handle(), b.handle()
	forged := entry("opening", desk.ActionReceive)
	forged.Seq, forged.Prev, forged.Hash = 9, "prev", "hash"
	forged.At = noon.Add(time.Nanosecond).In(time.FixedZone("+04", 4*3600))
	commit(t, s, desk.Change{Entries: []desk.Entry{forged, entry("closing", desk.ActionReceive), entry("opening", desk.ActionCompose)}})
	commit(t, other, desk.Change{Entries: []desk.Entry{entry("opening", desk.ActionApprove)}})
	log := verified(t, s, "opening", 3)
	for i, want := range []desk.Action{desk.ActionReceive, desk.ActionCompose, desk.ActionApprove} {
		if log[i].Action != want || log[i].Detail != scripts || log[i].By != "ليلى" {
			t.Errorf("entry %d: %+v, want %q", i+1, log[i], want)
		}
	}
	if !log[0].At.Equal(forged.At) {
		t.Errorf("entry 1 is of %v, want %v", log[0].At, forged.At)
	}
	verified(t, s, "closing", 1)
	verified(t, s, "open", 0) // the start of another's name
	const changes = 7
	for range changes {
		var c desk.Change
		for range desk.MaxItems {
			c.Entries = append(c.Entries, entry("long", desk.ActionEdit))
		}
		commit(t, s, c)
	}
	verified(t, other, "long", changes*desk.MaxItems)
}

func busyChain(t *testing.T, b *bench) {
	const writers, rounds = 20, 3
	handles := []desk.Store{b.handle(), b.handle()}
	var group sync.WaitGroup
	for n := range writers {
		group.Go(func() {
			for round := range rounds {
				c := desk.Change{
					Posts:   []desk.Post{Post("opening", "press", language(n*rounds+round))},
					Entries: []desk.Entry{entry("opening", desk.ActionCompose), entry("opening", desk.ActionApprove), entry("other", desk.ActionCompose)},
				}
				if err := handles[n%2].Commit(ctx, c); err != nil {
					t.Error(err)
				}
				log, err := handles[1-n%2].Audit(ctx, "opening")
				if err == nil {
					err = desk.VerifyChain(log)
				}
				if err != nil {
					t.Errorf("read while others append: %v", err)
				}
			}
		})
	}
	group.Wait()
	verified(t, handles[0], "opening", 2*writers*rounds)
	verified(t, handles[1], "other", writers*rounds)
}

func cancelled(t *testing.T, b *bench) {
	s := b.handle()
	p := Post("opening", "press", "en")
	commit(t, s, desk.Change{Posts: []desk.Post{p}})
	ended, cancel := context.WithCancel(ctx)
	cancel()
	late, cancelLate := context.WithDeadline(ctx, time.Now().Add(-time.Second))
	defer cancelLate()
	for want, ctx := range map[error]context.Context{context.Canceled: ended, context.DeadlineExceeded: late} {
		_, err := s.Post(ctx, p.ID)
		wantErr(t, err, want)
		_, err = s.Release(ctx, "opening")
		wantErr(t, err, want)
		_, err = s.Posts(ctx, desk.PostQuery{})
		wantErr(t, err, want)
		_, err = s.Posts(ctx, desk.PostQuery{DueBy: noon})
		wantErr(t, err, want)
		_, err = s.Releases(ctx, desk.Page{})
		wantErr(t, err, want)
		_, err = s.Audit(ctx, "opening")
		wantErr(t, err, want)
		_, _, err = s.News(ctx, "site", 1)
		wantErr(t, err, want)
		wantErr(t, s.Commit(ctx, desk.Change{Posts: []desk.Post{Post("opening", "press", "az")}}), want)
	}
	commit(t, s, desk.Change{Posts: []desk.Post{Post("opening", "press", "zh")}}) // the store is as good as before
}

// seen is how many entries and posts of a change of one release are there, at one
// moment: what was on its way when its context ended may arrive between two reads.
func seen(t *testing.T, s desk.Store, c desk.Change) (entries, posts int) {
	t.Helper()
	for before := -1; ; before = entries {
		log, err := s.Audit(ctx, c.Entries[0].Release)
		if err != nil {
			t.Fatal(err)
		}
		if entries = len(log); entries == before {
			return entries, posts
		}
		posts = 0
		for _, p := range c.Posts {
			if _, err := s.Post(ctx, p.ID); err == nil {
				posts++
			}
		}
	}
}

// interrupted ends contexts while the store is at work.
func interrupted(t *testing.T, b *bench) {
	s := b.handle()
	const tries = 60
	written := 0
	for n := range tries {
		release := "r" + strconv.Itoa(n)
		c := desk.Change{Entries: []desk.Entry{entry(release, desk.ActionCompose)}}
		for i := range 20 {
			c.Posts = append(c.Posts, Post(release, "press", language(i)))
		}
		short, cancel := context.WithTimeout(ctx, time.Duration(rand.IntN(4000))*time.Microsecond)
		err := s.Commit(short, c)
		cancel()
		if err != nil {
			wantErr(t, err, context.DeadlineExceeded)
		}
		entries, posts := seen(t, s, c)
		if err == nil && entries != 1 || posts != entries*len(c.Posts) {
			t.Fatalf("after %v there are %d entries and %d posts", err, entries, posts)
		}
		written += entries
	}
	t.Logf("%d of %d were written", written, tries)
	commit(t, s, desk.Change{Posts: []desk.Post{Post("opening", "press", "en")}})
}
