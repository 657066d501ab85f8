package publish_test

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"pgregory.net/rapid"

	"attache/internal/desk"
	"attache/internal/publish"
)

// tower is a clock that everybody sees. The office's own may be wrong.
type tower struct {
	now   time.Time
	err   error
	asked atomic.Int64
}

func (w *tower) tell(context.Context, string) (string, time.Time, error) {
	w.asked.Add(1)
	if w.err != nil {
		return "tower.example", time.Time{}, w.err
	}
	return "tower.example", w.now.Truncate(time.Second), nil
}

func (o *office) witnessed(w publish.Witness) *publish.Publisher {
	return publish.New(publish.Config{
		Store: o.store, Office: o.config, Now: func() time.Time { return o.now }, Log: slog.New(slog.NewTextHandler(o.log, nil)),
		Senders: func(string) (desk.Sender, bool) { return o.network, true }, Witness: w,
	})
}

func entries(t *testing.T, o *office, action desk.Action) int {
	t.Helper()
	log, err := o.store.Audit(ctx, "opening")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, e := range log {
		if e.Action == action {
			n++
		}
	}
	return n
}

// A clock that runs ahead ends no embargo, stops nothing else, and people are
// told once.
func TestAnEarlyClockEndsNoEmbargo(t *testing.T) {
	for name, ahead := range map[string]time.Duration{"some minutes": 7 * time.Minute, "an hour": time.Hour, "a year": 365 * 24 * time.Hour} {
		t.Run(name, func(t *testing.T) {
			o, w := newOffice(t), &tower{now: noon}
			embargo := noon.Add(5 * time.Minute)
			o.approved("news", "en", embargo)
			other := o.approved("news", "az", time.Time{}) // behind it, in the same channel
			p := o.witnessed(w.tell)
			o.now = noon.Add(ahead)
			for range 3 {
				o.sweep(p, time.Second)
			}
			o.want(other, desk.StatePublished, 1)
			held := o.want(id, desk.StateApproved, 1)
			if !strings.Contains(held.Reason, "tower.example") || held.StateAt(o.now) != desk.StateDue || entries(t, o, desk.ActionHold) != 1 {
				t.Errorf("people are told %q, %d times", held.Reason, entries(t, o, desk.ActionHold))
			}
			if n := w.asked.Load(); n != 1 {
				t.Errorf("it was asked %d times within a minute", n)
			}
			w.now = embargo
			o.sweep(o.witnessed(w.tell), time.Second)
			if sent := o.want(id, desk.StatePublished, 2); sent.Reason != "" {
				t.Errorf("it still says %q", sent.Reason)
			}
		})
	}
}

// While nobody can be asked, what has a time waits; what has none does not.
func TestNobodyToldTheTime(t *testing.T) {
	o, w := newOffice(t), &tower{now: noon.Add(time.Hour), err: errors.New("the connection was cut")}
	o.approved("news", "en", noon.Add(time.Minute))
	p := o.witnessed(w.tell)
	o.sweep(p, time.Minute)
	if held := o.want(id, desk.StateApproved, 0); held.Reason != "" {
		t.Errorf("people are told of a moment: %q", held.Reason)
	}
	other := o.approved("news", "az", time.Time{})
	o.sweep(p, 2*time.Minute)
	o.want(other, desk.StatePublished, 1)
	if held := o.want(id, desk.StateApproved, 1); !strings.Contains(held.Reason, "could not be asked") {
		t.Errorf("people are told %q", held.Reason)
	}
	if !strings.Contains(o.log.String(), "the connection was cut") {
		t.Errorf("the log does not say why: %s", o.log)
	}
	w.err = nil
	o.sweep(o.witnessed(w.tell), time.Second)
	o.want(id, desk.StatePublished, 2)
}

// What nobody has to be asked for is not asked for.
func TestWhoIsAskedTheTime(t *testing.T) {
	o, w := newOffice(t), &tower{now: noon.Add(time.Hour)}
	o.approved("news", "en", time.Time{})
	o.sweep(o.witnessed(w.tell), time.Minute)
	o.want(id, desk.StatePublished, 1)
	later := o.approved("news", "az", noon.Add(30*time.Minute))
	o.sweep(o.witnessed(w.tell), time.Minute) // the other clock is ahead, this one is not
	o.want(later, desk.StateApproved, 1)
	if n := w.asked.Load(); n != 0 {
		t.Errorf("it was asked %d times", n)
	}
	o.sweep(o.witnessed(func(context.Context, string) (string, time.Time, error) { return "", time.Time{}, nil }), time.Hour)
	o.want(later, desk.StatePublished, 2) // nobody to ask: this machine's clock
}

// A second's difference is waited for on the spot.
func TestADifferenceOfASecond(t *testing.T) {
	o, w := newOffice(t), &tower{now: noon.Add(59 * time.Second)}
	o.approved("news", "en", noon.Add(time.Minute))
	begun := time.Now()
	o.sweep(o.witnessed(w.tell), time.Minute)
	o.want(id, desk.StatePublished, 1)
	if waited := time.Since(begun); waited < time.Second {
		t.Errorf("it went out %s early", time.Second-waited)
	}
}

// Whatever either clock says, nothing goes out before its time while one of
// them is right.
func TestOneClockThatIsRightIsEnough(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		o := newOffice(t)
		o.network = &network{}
		at := noon.Add(time.Duration(rapid.IntRange(0, 3600).Draw(r, "embargo")) * time.Second)
		o.approved("news", "en", at)
		truth, wrong := noon, time.Duration(rapid.IntRange(-7200, 7200).Draw(r, "wrong"))*time.Second
		own := rapid.Bool().Draw(r, "its own clock is wrong")
		o.network.during = func(context.Context, desk.Operation, desk.Payload) {
			if truth.Before(at) {
				r.Fatalf("it went out at %v, its time is %v", truth, at)
			}
		}
		for range 20 {
			truth = truth.Add(time.Duration(rapid.IntRange(3, 600).Draw(r, "seconds")) * time.Second)
			w := &tower{now: truth}
			if o.now = truth; own {
				o.now = truth.Add(wrong)
			} else {
				w.now = truth.Add(wrong)
			}
			if at.Sub(w.now) > 0 && at.Sub(w.now) <= 2*time.Second {
				continue // it would wait, and truth stand still
			}
			if err := o.witnessed(w.tell).Sweep(ctx); err != nil {
				r.Fatal(err)
			}
		}
	})
}
