package ingest_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"attache/internal/desk"
)

var errDead = errors.New("the process is dead")

// death is when a process dies: at its n-th call of bucket or store, before
// the call did anything or after it did all, without an answer.
type death struct {
	at     int // 0: never
	after  bool
	calls  int
	writes map[int]bool // the calls that change something
}

// call counts a call and does it, as far as the process lives.
func (d *death) call(do func() error) error {
	d.calls++
	switch {
	case d.at == 0 || d.calls < d.at:
		return do()
	case d.calls == d.at && d.after:
		_ = do()
	}
	return errDead
}

type mortalBucket struct {
	desk.Bucket
	*death
}

func (b mortalBucket) List(ctx context.Context, prefix string) iter.Seq2[desk.Object, error] {
	return func(yield func(desk.Object, error) bool) {
		if err := b.call(func() error { return nil }); err != nil {
			yield(desk.Object{}, err)
			return
		}
		b.Bucket.List(ctx, prefix)(yield)
	}
}

func (b mortalBucket) Open(ctx context.Context, key string) (r io.ReadCloser, o desk.Object, err error) {
	err = b.call(func() error { r, o, err = b.Bucket.Open(ctx, key); return err })
	return r, o, err
}

type mortalStore struct {
	desk.Store
	*death
}

func (s mortalStore) Release(ctx context.Context, id string) (r desk.Release, err error) {
	err = s.call(func() error { r, err = s.Store.Release(ctx, id); return err })
	return r, err
}

func (s mortalStore) Post(ctx context.Context, id string) (p desk.Post, err error) {
	err = s.call(func() error { p, err = s.Store.Post(ctx, id); return err })
	return p, err
}

func (s mortalStore) Releases(ctx context.Context, page desk.Page) (l desk.List[desk.Release], err error) {
	err = s.call(func() error { l, err = s.Store.Releases(ctx, page); return err })
	return l, err
}

func (s mortalStore) Posts(ctx context.Context, q desk.PostQuery) (l desk.List[desk.Post], err error) {
	err = s.call(func() error { l, err = s.Store.Posts(ctx, q); return err })
	return l, err
}

func (s mortalStore) Commit(ctx context.Context, c desk.Change) error {
	if s.writes != nil {
		s.writes[s.calls+1] = true
	}
	return s.call(func() error { return s.Store.Commit(ctx, c) })
}

// stories are what may happen to a release: what was there, and what is new.
var stories = map[string]struct {
	many          bool // so many channels that a revision takes several changes
	before, event func(*office)
}{
	"a release": {
		before: func(*office) {},
		event: func(o *office) {
			o.put("visit.en.txt", english)
			o.put("visit.yaml", "link: https://example.org\n")
		},
	},
	"a release with many posts": {
		many:   true,
		before: func(*office) {},
		event:  func(o *office) { o.put("visit.en.txt", english) },
	},
	"a second language": {
		before: func(o *office) { o.put("visit.en.txt", english) },
		event:  func(o *office) { o.put("visit.ru.txt", russian) },
	},
	"a new revision": {
		before: func(o *office) {
			o.put("visit.en.txt", english)
			o.scan()
			o.step("visit.news.en", approve, claim, accepted)
			o.step("visit.news.ru", edit("Наши слова."), approve)
			o.step("visit.social.en", approve, claim, lost)
		},
		event: func(o *office) { o.put("visit.en.txt", later) },
	},
	"a new revision of many posts": {
		many: true,
		before: func(o *office) {
			o.put("visit.en.txt", english)
			o.scan()
			o.step("visit.c00.en", approve, claim, accepted)
			o.step("visit.c17.ru", edit("Наши слова."), approve)
			o.step("visit.c24.en", approve)
		},
		event: func(o *office) { o.put("visit.en.txt", later) },
	},
	"a kill": {
		before: func(o *office) {
			o.put("visit.en.txt", english)
			o.scan()
			o.step("visit.news.en", approve, claim, accepted)
			o.step("visit.news.ru", approve)
		},
		event: func(o *office) { o.put("visit.yaml", "kill: true\n") },
	},
	"a removal": {
		before: func(o *office) {
			o.put("visit.en.txt", english)
			o.scan()
			o.step("visit.social.en", approve)
		},
		event: func(o *office) { o.remove("visit.en.txt") },
	},
	"a bad upload": {
		before: func(o *office) { o.put("visit.en.txt", english) },
		event:  func(o *office) { o.put("visit.en.txt", "") },
	},
}

// A process that dies between any two steps leaves what the next one picks up:
// in the end everything is as if nothing had happened. Death at every call is
// tried, with the call done and not done.
func TestACrashBetweenAnyTwoStepsIsPickedUp(t *testing.T) {
	for name, story := range stories {
		t.Run(name, func(t *testing.T) {
			run := func(t *testing.T, d *death) (*office, state) {
				o := newOffice(t)
				if story.many {
					o.config.Channels = nil
					for n := range 25 {
						o.config.Channels = append(o.config.Channels, desk.Channel{Name: fmt.Sprintf("c%02d", n), Network: "x", Languages: []string{"en", "ru"}})
					}
				}
				story.before(o)
				o.scan()
				story.event(o)
				err := o.through(mortalBucket{o.bucket, d}, mortalStore{o.store, d}).Scan(ctx)
				if d.at > 0 && d.calls >= d.at != errors.Is(err, errDead) {
					t.Fatalf("died at call %d and the scan says %v", d.at, err)
				}
				o.scan() // the next start
				return o, o.state()
			}
			reference := &death{writes: map[int]bool{}}
			_, want := run(t, reference)
			if len(want.Posts) == 0 && name != "a bad upload" || reference.calls < 4 {
				t.Fatalf("the story has %d posts and %d calls: it tells nothing", len(want.Posts), reference.calls)
			}
			for n := range reference.calls {
				for _, after := range []bool{false, true} {
					if after && !reference.writes[n+1] {
						continue
					}
					_, got := run(t, &death{at: n + 1, after: after})
					if diff := cmp.Diff(want, got, outcome); diff != "" {
						t.Errorf("died at call %d of %d (done: %v), and it ends otherwise (-want +got)\n%.2000s", n+1, reference.calls, after, diff)
					}
				}
			}
		})
	}
}

// Whatever is uploaded, replaced and removed in whatever order, and whatever
// becomes of the events: after a look at the bucket the desk holds what the
// bucket holds, and a second look writes nothing.
func TestTheBucketDecides(t *testing.T) {
	contents := map[string][]string{
		"visit.en.txt":  {english, later, ""},
		"visit.ru.txt":  {russian},
		"visit.md":      {english, "---\nlink: no\n---\n" + english},
		"visit.yaml":    {"channels: [news]\n", "kill: true\n", "chanels: [news]\n", "publish_at: 2026-05-09 10:00\n"},
		"launch.en.txt": {strings.ReplaceAll(english, "Green", "Blue")},
	}
	names := []string{"visit.en.txt", "visit.ru.txt", "visit.md", "visit.yaml", "launch.en.txt"}
	rapid.Check(t, func(r *rapid.T) {
		o := newOffice(t)
		i := o.ingest()
		var waiting []string
		for range rapid.IntRange(1, 12).Draw(r, "changes") {
			name := rapid.SampledFrom(names).Draw(r, "name")
			switch rapid.IntRange(0, 4).Draw(r, "what") {
			case 0:
				o.remove(name)
			case 1: // an event is late, comes twice, or is lost
				rand.Shuffle(len(waiting), func(a, b int) { waiting[a], waiting[b] = waiting[b], waiting[a] })
				for _, key := range waiting {
					if err := i.Object(ctx, key); err != nil {
						r.Fatal(err)
					}
				}
				waiting = waiting[:len(waiting)/2]
				continue
			default:
				o.put(name, rapid.SampledFrom(contents[name]).Draw(r, "content"))
			}
			waiting = append(waiting, desk.Inbox+name)
		}
		if err := i.Scan(ctx); err != nil {
			r.Fatal(err)
		}
		got := o.state()

		fresh := newOffice(t) // that sees the bucket as it is in the end only
		fresh.bucket = o.bucket
		fresh.scan()
		for _, want := range fresh.state().Releases {
			have := o.release(want.ID)
			if (have.Withdrawn == "") != (want.Withdrawn == "") {
				r.Fatalf("%s is withdrawn because %q, want %q", want.ID, have.Withdrawn, want.Withdrawn)
			}
			if want.Withdrawn != "" || len(have.Stale) > 0 {
				continue // the one before stands in for what cannot be read
			}
			if want.Failed() { // and those of a good upload before go on holding
				want.Settings = have.Settings
			}
			if diff := cmp.Diff(want, have, outcome, ignoreHistory); diff != "" {
				r.Fatalf("%s (-bucket +desk)\n%s", want.ID, diff)
			}
			wanted := fresh.ids(want.ID)
			for id, state := range o.ids(want.ID) {
				if (wanted[id] == desk.StateDraft) != (state == desk.StateDraft) {
					r.Fatalf("%s is %s, want %s", id, state, wanted[id])
				}
				if state == desk.StateDraft && !o.post(id).Payload.Equal(fresh.post(id).Payload) {
					r.Fatalf("%s says %q, want %q", id, o.post(id).Payload.Text, fresh.post(id).Payload.Text)
				}
			}
		}
		for _, have := range got.Releases {
			if _, err := fresh.store.Release(ctx, have.ID); err != nil && have.Withdrawn == "" {
				r.Fatalf("%s is not in the bucket and stands", have.ID)
			}
		}
		o.scan()
		if diff := cmp.Diff(got, o.state()); diff != "" {
			r.Fatalf("a second look wrote something\n%s", diff)
		}
	})
}

// meanwhile is a store in which somebody else gets on just before the first
// commit.
type meanwhile struct {
	desk.Store
	once *sync.Once
	do   func()
}

func (s meanwhile) Commit(ctx context.Context, c desk.Change) error {
	s.once.Do(s.do)
	return s.Store.Commit(ctx, c)
}

func TestWhatOthersDoMeanwhileIsNotLost(t *testing.T) {
	for name, test := range map[string]struct {
		do   func(*office)
		hold func(*testing.T, *office)
	}{
		"an edit": {
			func(o *office) { o.step("visit.news.en", edit("Our own words.")) },
			func(t *testing.T, o *office) {
				if p := o.post("visit.news.en"); p.Revision != 2 || p.Kept == nil || p.Kept.Text != "Our own words." {
					t.Errorf("revision %d, kept %+v", p.Revision, p.Kept)
				}
			},
		},
		"another process": {
			func(o *office) { o.scan() },
			func(t *testing.T, o *office) {
				if r := o.release("visit"); r.Revision != 2 || len(o.ids("visit")) != 3 {
					t.Errorf("revision %d, posts %v", r.Revision, o.ids("visit"))
				}
			},
		},
		"newer content": {
			func(o *office) { o.put("visit.en.txt", strings.ReplaceAll(english, "March 3", "March 5")); o.scan() },
			func(t *testing.T, o *office) {
				if p := o.post("visit.news.en"); !strings.Contains(p.Payload.Text, "5 March") {
					t.Errorf("older content won: %s", p.Payload.Text)
				}
			},
		},
		"a withdrawal": {
			func(o *office) {
				if _, err := desk.WithdrawRelease(ctx, o.store, o.release("visit"), "Leyla", "wrong", noon); err != nil {
					o.t.Fatal(err)
				}
			},
			func(t *testing.T, o *office) { // new content is news again, for people to judge
				for id, state := range o.ids("visit") {
					if state != desk.StateDraft {
						t.Errorf("%s is %s", id, state)
					}
				}
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t)
			o.put("visit.en.txt", english)
			o.scan()
			o.put("visit.en.txt", later)
			s := meanwhile{o.store, &sync.Once{}, func() { test.do(o) }}
			if err := o.through(o.bucket, s).Scan(ctx); err != nil {
				t.Fatal(err)
			}
			test.hold(t, o)
			if len(o.log("visit")) == 0 {
				t.Error("nothing is on record")
			}
		})
	}
}

// A revision of several changes that a person withdraws while it is written
// stays withdrawn: it is what they saw.
func TestWithdrawalWhileARevisionIsWrittenHolds(t *testing.T) {
	o := newOffice(t)
	o.config.Channels = nil
	for n := range 25 {
		o.config.Channels = append(o.config.Channels, desk.Channel{Name: fmt.Sprintf("c%02d", n), Network: "x", Languages: []string{"en", "ru"}})
	}
	o.put("visit.en.txt", english)
	d := &death{at: 9} // after the release was begun
	if err := o.through(mortalBucket{o.bucket, d}, mortalStore{o.store, d}).Scan(ctx); !errors.Is(err, errDead) {
		t.Fatal(err)
	}
	if len(o.ids("visit")) == 0 || len(o.ids("visit")) == 50 {
		t.Fatalf("%d posts are there: the process did not die in the middle", len(o.ids("visit")))
	}
	if _, err := desk.WithdrawRelease(ctx, o.store, o.release("visit"), "Leyla", "wrong", noon); err != nil {
		t.Fatal(err)
	}
	o.scan()
	if r := o.release("visit"); r.Withdrawn != "wrong" {
		t.Errorf("withdrawn: %q", r.Withdrawn)
	}
	for id, state := range o.ids("visit") {
		if state != desk.StateWithdrawn {
			t.Errorf("%s is %s", id, state)
		}
	}
}

// Hints and scans overlap: whoever comes first does it, once.
func TestManyAtOnceMakeOneRevision(t *testing.T) {
	o := newOffice(t)
	o.put("visit.en.txt", english)
	i := o.ingest()
	var group sync.WaitGroup
	for n := range 8 {
		group.Go(func() {
			one := i
			if n%2 == 0 {
				one = o.ingest()
			}
			if err := one.Object(ctx, "inbox/visit.en.txt"); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if r := o.release("visit"); r.Revision != 1 || r.Stored != 1 || len(o.log("visit")) != 4 {
		t.Errorf("revision %d, written %d times, %d entries", r.Revision, r.Stored, len(o.log("visit")))
	}
}
