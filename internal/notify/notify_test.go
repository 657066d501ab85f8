package notify_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"attache/internal/desk"
	"attache/internal/notify"
	"attache/internal/store/storetest"
)

var (
	ctx  = context.Background()
	noon = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
)

// receiver takes what it is told, or does not.
type receiver struct {
	mu     sync.Mutex
	took   []desk.Notice
	tries  int
	answer func(desk.Notice) desk.Delivery // nil: told
}

func (r *receiver) Tell(_ context.Context, n desk.Notice) desk.Delivery {
	r.mu.Lock()
	answer := r.answer
	r.tries++
	r.mu.Unlock()
	d := desk.Delivery{Told: true}
	if answer != nil {
		d = answer(n)
	}
	if d.Told {
		r.mu.Lock()
		r.took = append(r.took, n)
		r.mu.Unlock()
	}
	return d
}

func (r *receiver) answers(answer func(desk.Notice) desk.Delivery) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.answer = answer
}

// lines are what was taken, as "opening 1 post.draft".
func (r *receiver) lines() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	var lines []string
	for _, n := range r.took {
		lines = append(lines, fmt.Sprintf("%s %d %s", n.Release, n.Seq, n.Type()))
	}
	return lines
}

func fails(desk.Notice) desk.Delivery { return desk.Delivery{Reason: "it answered 500"} }

// office is a store, subscribers and what tells them.
type office struct {
	t         *testing.T
	raw       desk.Store
	store     desk.Store
	receivers map[string]*receiver
	config    notify.Config
	log       strings.Builder

	mu     sync.Mutex
	passed time.Duration
}

func open(t *testing.T, subscribers ...desk.Subscriber) *office {
	t.Helper()
	o := &office{t: t, raw: storetest.NewMemory(""), receivers: map[string]*receiver{}}
	for i, s := range subscribers {
		if s.URL == "" {
			subscribers[i].URL = "https://" + s.Name + ".example"
		}
		o.receivers[s.Name] = &receiver{}
	}
	o.config = notify.Config{
		Store: o.raw, Subscribers: subscribers, Now: o.now, Log: slog.New(slog.NewTextHandler(&o.log, nil)),
		Receivers: func(name string) desk.Receiver { return o.receivers[name] },
	}
	o.store = notify.Store(o.raw, subscribers, nil)
	return o
}

func (o *office) now() time.Time {
	o.mu.Lock()
	defer o.mu.Unlock()
	return noon.Add(o.passed)
}

func (o *office) pass(d time.Duration) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.passed += d
}

// change commits entries of a release, now.
func (o *office) change(release string, actions ...desk.Action) {
	o.t.Helper()
	var c desk.Change
	for _, a := range actions {
		c.Entries = append(c.Entries, desk.Entry{Release: release, At: o.now(), By: "Leyla", Action: a})
	}
	if err := o.store.Commit(ctx, c); err != nil {
		o.t.Fatal(err)
	}
}

func (o *office) sweep() {
	o.t.Helper()
	if err := notify.New(o.config).Sweep(ctx); err != nil {
		o.t.Fatal(err)
	}
}

func (o *office) want(subscriber string, want ...string) {
	o.t.Helper()
	if diff := cmp.Diff(want, o.receivers[subscriber].lines()); diff != "" {
		o.t.Errorf("%s was told (-want +got):\n%s", subscriber, diff)
	}
}

func (o *office) waiting(subscriber string, want int) desk.Subscription {
	o.t.Helper()
	u, news, err := o.raw.News(ctx, subscriber, 1000)
	if err != nil || len(news) != want {
		o.t.Errorf("%d changes wait for %s, %v; want %d", len(news), subscriber, err, want)
	}
	return u
}

func TestEachIsToldWhatItHears(t *testing.T) {
	o := open(t, desk.Subscriber{Name: "all"}, desk.Subscriber{Name: "some", Events: []string{"post.draft", desk.NoticeReleaseWithdrawn}}, desk.Subscriber{Name: "none", Events: []string{"post.failed"}})
	p, e := desk.NewPost("opening", 1, desk.Draft{Revision: 1, Payload: desk.Payload{Channel: "news", Language: "en", Text: "A library opened."}}, "", noon)
	if err := o.store.Commit(ctx, desk.Change{Posts: []desk.Post{p}, Entries: []desk.Entry{{Release: "opening", At: noon, Action: desk.ActionReceive}, e}}); err != nil {
		t.Fatal(err)
	}
	o.change("opening", desk.ActionKeep)
	o.change("opening", desk.ActionWithdraw)
	o.waiting("none", 0)
	o.waiting("some", 2)
	o.sweep()
	o.want("all", "opening 1 release.received", "opening 2 post.draft", "opening 3 release.changed", "opening 4 release.withdrawn")
	o.want("some", "opening 2 post.draft", "opening 4 release.withdrawn")
	o.want("none")
	log, err := o.raw.Audit(ctx, "opening")
	if err != nil {
		t.Fatal(err)
	}
	for i, n := range o.receivers["all"].took {
		if n.ID != log[i].Hash {
			t.Errorf("notice %d has the ID %s, and its entry the hash %s", i, n.ID, log[i].Hash)
		}
	}
	for name := range o.receivers {
		if u := o.waiting(name, 0); !u.Until.IsZero() {
			t.Errorf("%s is left alone until %v", name, u.Until)
		}
	}
	o.sweep()
	if got := o.receivers["all"].tries; got != 4 {
		t.Errorf("it was told %d times", got)
	}
}

func TestWithoutSubscribersNothingIsQueued(t *testing.T) {
	o := open(t)
	if o.store != o.raw {
		t.Error("the store is another")
	}
}

// What is not taken holds up what is behind it and nobody else, and is tried
// again after pauses that grow to an hour.
func TestOneThatFails(t *testing.T) {
	o := open(t, desk.Subscriber{Name: "good"}, desk.Subscriber{Name: "bad"})
	bad := o.receivers["bad"]
	bad.answers(fails)
	o.change("opening", desk.ActionReceive)
	o.change("opening", desk.ActionWithdraw)
	for n, pause := range []time.Duration{10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600} {
		o.sweep()
		o.sweep()
		if bad.tries != n+1 {
			t.Fatalf("%d tries after %d", bad.tries, n+1)
		}
		if u := o.waiting("bad", 2); u.Until.Sub(o.now()) != pause*time.Second || u.Tries != n+1 || !u.Since.Equal(noon) || u.Reason != "it answered 500" {
			t.Errorf("after %d tries: %+v", n+1, u)
		}
		o.pass(pause * time.Second)
	}
	o.want("good", "opening 1 release.received", "opening 2 release.withdrawn")
	if n, err := notify.New(o.config).Overdue(ctx); err != nil || n != 1 {
		t.Errorf("%d are overdue, %v", n, err)
	}
	bad.answers(nil)
	o.sweep()
	o.want("bad", "opening 1 release.received", "opening 2 release.withdrawn")
	if u := o.waiting("bad", 0); u.Tries != 0 || u.Reason != "" || !u.Since.IsZero() {
		t.Errorf("%+v", u)
	}
	if n, err := notify.New(o.config).Overdue(ctx); err != nil || n != 0 {
		t.Errorf("%d are overdue, %v", n, err)
	}
}

func TestOneThatSaysWhen(t *testing.T) {
	for _, test := range []struct{ says, want time.Duration }{
		{5 * time.Second, 10 * time.Second}, {3 * time.Hour, 3 * time.Hour}, {100 * time.Hour, 24 * time.Hour},
	} {
		o := open(t, desk.Subscriber{Name: "site"})
		o.receivers["site"].answers(func(desk.Notice) desk.Delivery { return desk.Delivery{Until: noon.Add(test.says)} })
		o.change("opening", desk.ActionReceive)
		o.sweep()
		if u := o.waiting("site", 1); u.Until.Sub(noon) != test.want {
			t.Errorf("it says %v and waits for %v", test.says, u.Until.Sub(noon))
		}
	}
}

// Of a change with many notices those that were taken are not told again.
func TestAChangeIsTakenUpWhereItStopped(t *testing.T) {
	o := open(t, desk.Subscriber{Name: "site"})
	o.change("opening", desk.ActionReceive, desk.ActionKeep, desk.ActionKeep, desk.ActionWithdraw)
	o.receivers["site"].answers(func(n desk.Notice) desk.Delivery {
		if n.Seq == 3 {
			return fails(n)
		}
		return desk.Delivery{Told: true}
	})
	o.sweep()
	o.want("site", "opening 1 release.received", "opening 2 release.changed")
	o.receivers["site"].answers(nil)
	o.pass(time.Minute)
	o.change("closing", desk.ActionReceive)
	o.sweep()
	o.want("site", "opening 1 release.received", "opening 2 release.changed", "opening 3 release.changed", "opening 4 release.withdrawn", "closing 1 release.received")
}

// After three days of failing a change is given up, and said to be; what is
// younger is not.
func TestPatienceEnds(t *testing.T) {
	o := open(t, desk.Subscriber{Name: "site"})
	site := o.receivers["site"]
	site.answers(fails)
	for range 40 { // more than are read together
		o.change("opening", desk.ActionKeep)
	}
	o.pass(71 * time.Hour)
	o.change("closing", desk.ActionReceive)
	o.sweep()
	o.waiting("site", 41)
	o.pass(time.Hour)
	o.sweep()
	o.waiting("site", 1)
	if site.tries != 2 {
		t.Errorf("%d tries", site.tries)
	}
	if n := strings.Count(o.log.String(), "was not told, and will not be"); n != 40 {
		t.Errorf("%d are said to be given up, want 40\n%s", n, o.log.String())
	}
	site.answers(nil)
	o.pass(time.Hour)
	o.sweep()
	o.want("site", "closing 1 release.received")
}

// A desk that was not running for a week tells what it has to tell all the same.
func TestWhatIsOldIsTriedOnce(t *testing.T) {
	o := open(t, desk.Subscriber{Name: "site"})
	o.change("opening", desk.ActionReceive, desk.ActionWithdraw)
	o.pass(7 * 24 * time.Hour)
	o.sweep()
	o.want("site", "opening 1 release.received", "opening 2 release.withdrawn")
}

func TestOneThatIsGone(t *testing.T) {
	o := open(t, desk.Subscriber{Name: "site"})
	site := o.receivers["site"]
	site.answers(func(desk.Notice) desk.Delivery { return desk.Delivery{Gone: true, Reason: "it answered 410"} })
	o.change("opening", desk.ActionReceive, desk.ActionKeep)
	o.change("opening", desk.ActionKeep)
	o.sweep()
	o.change("opening", desk.ActionKeep)
	o.pass(time.Hour)
	o.sweep()
	if u := o.waiting("site", 0); site.tries != 1 || u.Gone != "https://site.example" {
		t.Errorf("%d tries, %+v", site.tries, u)
	}
	if n, err := notify.New(o.config).Overdue(ctx); err != nil || n != 1 {
		t.Errorf("%d are overdue, %v", n, err)
	}
	site.answers(nil)
	o.config.Subscribers[0].URL = "https://new.example"
	o.change("opening", desk.ActionWithdraw)
	o.sweep()
	o.want("site", "opening 5 release.withdrawn")
}

// Of many that tell at once, one does; a worker that died is waited for, unless
// it is known that there is no other.
func TestOneTellsAtATime(t *testing.T) {
	o := open(t, desk.Subscriber{Name: "site"})
	site := o.receivers["site"]
	hold, begun := make(chan struct{}), make(chan struct{})
	var once sync.Once
	site.answers(func(desk.Notice) desk.Delivery {
		once.Do(func() { close(begun) })
		<-hold
		return desk.Delivery{Told: true}
	})
	for range 5 {
		o.change("opening", desk.ActionKeep)
	}
	var group sync.WaitGroup
	group.Go(o.sweep)
	<-begun
	for range 4 {
		group.Go(o.sweep)
	}
	time.Sleep(20 * time.Millisecond)
	close(hold)
	group.Wait()
	if lines := site.lines(); len(lines) != 5 || !slices.IsSorted(lines) {
		t.Errorf("it was told %q", lines)
	}

	u := o.waiting("site", 0)
	u.Until = o.now().Add(2 * time.Minute)
	if err := o.raw.Commit(ctx, desk.Change{Subscription: &u}); err != nil {
		t.Fatal(err)
	}
	o.change("opening", desk.ActionKeep)
	o.sweep()
	o.waiting("site", 1)
	if err := notify.New(o.config).Recover(ctx); err != nil {
		t.Fatal(err)
	}
	o.sweep()
	o.waiting("site", 0)
}

// A worker that slept while it told has lost its turn, and tells no more in it.
func TestASleeperStops(t *testing.T) {
	o := open(t, desk.Subscriber{Name: "site"})
	o.receivers["site"].answers(func(desk.Notice) desk.Delivery {
		o.pass(3 * time.Minute)
		return desk.Delivery{Told: true}
	})
	o.change("opening", desk.ActionReceive, desk.ActionKeep)
	o.sweep()
	o.want("site", "opening 1 release.received")
	o.sweep()
	o.want("site", "opening 1 release.received", "opening 2 release.changed")
}

func TestWhatEndsItsTime(t *testing.T) {
	o := open(t, desk.Subscriber{Name: "site"})
	o.change("opening", desk.ActionReceive, desk.ActionKeep)
	short, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	if err := notify.New(o.config).Sweep(short); err != nil {
		t.Error(err)
	}
	o.want("site") // a try might not end in time: it is not begun

	stopped, stop := context.WithCancel(ctx)
	o.receivers["site"].answers(func(n desk.Notice) desk.Delivery {
		stop()
		return fails(n)
	})
	if err := notify.New(o.config).Sweep(stopped); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	// That it was cut off is no failure of the subscriber.
	if u := o.waiting("site", 1); u.Tries != 0 || !u.Until.IsZero() {
		t.Errorf("%+v", u)
	}

	// What it took while the program was stopped is not told again.
	stopped, stop = context.WithCancel(ctx)
	o.receivers["site"].answers(func(n desk.Notice) desk.Delivery {
		if n.Seq == 2 {
			stop()
		}
		return desk.Delivery{Told: true}
	})
	o.change("opening", desk.ActionWithdraw)
	if err := notify.New(o.config).Sweep(stopped); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	o.want("site", "opening 1 release.received", "opening 2 release.changed")
	o.waiting("site", 1)
}

func TestAReceiverThatBreaksDown(t *testing.T) {
	o := open(t, desk.Subscriber{Name: "good"}, desk.Subscriber{Name: "bad"})
	o.receivers["bad"].answers(func(desk.Notice) desk.Delivery { panic("a fault") })
	o.change("opening", desk.ActionReceive)
	o.sweep()
	o.want("good", "opening 1 release.received")
	if u := o.waiting("bad", 1); u.Tries != 1 || !strings.Contains(u.Reason, "a fault") {
		t.Errorf("%+v", u)
	}
}

// broken is a store that fails at what it is told to.
type broken struct {
	desk.Store
	commit func(desk.Change) error
}

func (b broken) Commit(ctx context.Context, c desk.Change) error {
	if err := b.commit(c); err != nil {
		return err
	}
	return b.Store.Commit(ctx, c)
}

// What was told and could not be taken out of the queue is told again, under
// the same ID.
func TestToldTwiceUnderOneID(t *testing.T) {
	o := open(t, desk.Subscriber{Name: "site"})
	o.change("opening", desk.ActionReceive)
	full := errors.New("the disk is full")
	o.config.Store = broken{o.raw, func(c desk.Change) error {
		if c.Told != nil {
			return full
		}
		return nil
	}}
	if err := notify.New(o.config).Sweep(ctx); !errors.Is(err, full) {
		t.Error(err)
	}
	o.config.Store = o.raw
	o.sweep()
	took := o.receivers["site"].took
	if len(took) != 2 || took[0].ID != took[1].ID {
		t.Errorf("%+v", took)
	}
}
