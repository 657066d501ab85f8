// Package notify tells subscribers of every change of posts and releases.
//
// What there is to tell is queued by the store with the change itself, see
// Store. Each subscriber has a queue of its own, from which it is told in order
// and at least once: news leave the queue after the subscriber has taken them.
// One that does not take them is tried again after growing pauses and holds up
// nobody else; what is older than the patience when a try fails is given up.
package notify

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"golang.org/x/sync/errgroup"

	"attache/internal/desk"
)

// Config is what a Notifier needs.
type Config struct {
	Store       desk.Store
	Subscribers []desk.Subscriber
	Receivers   func(subscriber string) desk.Receiver
	Now         func() time.Time
	Log         *slog.Logger

	// Pause is how long the first next try waits, doubled each time up to an
	// hour; 0: 10 s.
	Pause time.Duration
	// Patience is for how long a change is tried to be told; 0: three days, as
	// long as the Standard Webhooks specification tries.
	Patience time.Duration
}

// Notifier tells subscribers. Several may work on one store.
type Notifier struct{ Config }

// New returns a notifier. It does no I/O.
func New(c Config) *Notifier {
	if c.Pause == 0 {
		c.Pause = 10 * time.Second
	}
	if c.Patience == 0 {
		c.Patience = 72 * time.Hour
	}
	return &Notifier{c}
}

const (
	// atOnce is how many changes are read together.
	atOnce = 25
	// longest is the longest pause before the next try.
	longest = time.Hour
	// turn is how long one worker goes on telling a subscriber, and lease how
	// long others leave it alone meanwhile: the last try that a turn begins ends
	// within it.
	turn  = time.Minute
	lease = 2 * time.Minute
	// trying is the longest that one try may take, settling that it may take to
	// write down what came of it.
	trying   = 30 * time.Second
	settling = 5 * time.Second
	// overdue is how long a subscriber may have failed before it is counted as
	// one that people have to look after.
	overdue = time.Hour
)

// Sweep tells all subscribers what waits for them and is due, side by side.
// That a subscriber does not take it is no error.
func (n *Notifier) Sweep(ctx context.Context) error {
	failures := make([]error, len(n.Subscribers))
	var group errgroup.Group
	for i, s := range n.Subscribers {
		group.Go(func() error {
			failures[i] = n.Tell(ctx, s)
			return nil
		})
	}
	_ = group.Wait()
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return errors.Join(failures...)
}

// Tell tells one subscriber what waits for it, unless somebody else does, or it
// is not due.
func (n *Notifier) Tell(ctx context.Context, s desk.Subscriber) error {
	u, news, err := n.Store.News(ctx, s.Name, atOnce)
	if err != nil {
		return fmt.Errorf("tell %s: %w", s.Name, err)
	}
	if len(news) == 0 || n.Now().Before(u.Until) || !n.inTime(ctx) {
		return nil
	}
	t := &telling{Notifier: n, subscriber: s, began: n.Now()}
	if t.state, err = n.keep(ctx, u, func(u *desk.Subscription) { u.Until = t.began.Add(lease) }); err != nil {
		if errors.Is(err, desk.ErrConflict) {
			return nil // somebody else does
		}
		return err
	}
	err = t.all(ctx, news)
	// What has come of it is written even when ctx has ended meanwhile.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), settling)
	defer cancel()
	if _, kept := n.keep(ctx, t.state, func(*desk.Subscription) {}); kept != nil && !errors.Is(kept, desk.ErrConflict) {
		err = errors.Join(err, kept)
	}
	return err
}

// Recover is for a process that knows that no other tells: what was under way,
// and what waits after a failure, is due at once.
func (n *Notifier) Recover(ctx context.Context) error {
	for _, s := range n.Subscribers {
		u, _, err := n.Store.News(ctx, s.Name, 1)
		if err == nil && !u.Until.IsZero() {
			_, err = n.keep(ctx, u, func(u *desk.Subscription) { u.Until = time.Time{} })
		}
		if err != nil {
			return fmt.Errorf("take up what %s was told: %w", s.Name, err)
		}
	}
	return nil
}

// Overdue is the number of subscribers that people have to look after: they
// have taken nothing for an hour, or are gone.
func (n *Notifier) Overdue(ctx context.Context) (int, error) {
	count := 0
	for _, s := range n.Subscribers {
		u, _, err := n.Store.News(ctx, s.Name, 1)
		if err != nil {
			return 0, fmt.Errorf("look after %s: %w", s.Name, err)
		}
		if u.Gone == s.URL || u.Tries > 0 && n.Now().Sub(u.Since) >= overdue {
			count++
		}
	}
	return count, nil
}

// keep writes a subscription with a change to it.
func (n *Notifier) keep(ctx context.Context, u desk.Subscription, change func(*desk.Subscription)) (desk.Subscription, error) {
	change(&u)
	if err := n.Store.Commit(ctx, desk.Change{Subscription: &u}); err != nil {
		return u, fmt.Errorf("keep how far %s was told: %w", u.Subscriber, err)
	}
	u.Stored++
	return u, nil
}

// inTime reports whether a try that is begun now ends before ctx does.
func (n *Notifier) inTime(ctx context.Context) bool {
	end, ok := ctx.Deadline()
	return ctx.Err() == nil && (!ok || time.Until(end) > trying+settling)
}

// telling is one turn at one subscriber.
type telling struct {
	*Notifier
	subscriber desk.Subscriber
	began      time.Time
	state      desk.Subscription // as it is to be kept when the turn is over
}

// goesOn reports whether there is time for one more try in this turn. A worker
// that slept meanwhile, as a suspended machine does, has lost its lease.
func (t *telling) goesOn(ctx context.Context) bool {
	return t.inTime(ctx) && t.Now().Round(0).Sub(t.began.Round(0)) < turn
}

// all tells what is in the queue, as far as there is time and the subscriber
// takes it.
func (t *telling) all(ctx context.Context, news []desk.News) error {
	t.state.Until = time.Time{}
	for len(news) > 0 {
		for _, one := range news {
			whole, err := t.one(ctx, one)
			if err != nil || !whole {
				return err
			}
		}
		var err error
		if _, news, err = t.Store.News(ctx, t.subscriber.Name, atOnce); err != nil {
			return fmt.Errorf("tell %s: %w", t.subscriber.Name, err)
		}
	}
	return nil
}

// one tells the notices of one change, and takes it out of the queue. whole is
// false where it stays there.
func (t *telling) one(ctx context.Context, news desk.News) (whole bool, err error) {
	done := 0
	if news.Place == t.state.Place {
		done = t.state.Done
	}
	for i := done; i < len(news.Notices) && t.state.Gone != t.subscriber.URL; i++ {
		notice := news.Notices[i]
		if !t.subscriber.Hears(notice) {
			continue
		}
		t.state.Place, t.state.Done = news.Place, i
		if !t.goesOn(ctx) {
			return false, nil
		}
		d := t.attempt(ctx, notice)
		switch {
		case d.Told:
			t.told()
		case ctx.Err() != nil: // it was cut off, and says nothing of the subscriber
			return false, nil
		case d.Gone:
			t.gone(d.Reason)
		default:
			t.failed(notice, d)
			if t.Now().Sub(notice.At) < t.Patience {
				return false, nil
			}
			return false, t.giveUp(ctx)
		}
	}
	t.state.Place, t.state.Done = "", 0
	return true, t.takeOut(ctx, news)
}

// takeOut takes news out of the queue. They were told, so that it is written even
// when ctx has ended meanwhile.
func (t *telling) takeOut(ctx context.Context, news ...desk.News) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), settling)
	defer cancel()
	if err := t.Store.Commit(ctx, desk.Change{Told: news}); err != nil {
		return fmt.Errorf("take out what %s was told: %w", t.subscriber.Name, err)
	}
	return nil
}

// attempt calls a receiver. One that breaks down has not told.
func (t *telling) attempt(ctx context.Context, notice desk.Notice) (d desk.Delivery) {
	ctx, cancel := context.WithTimeout(ctx, trying)
	defer cancel()
	defer func() {
		if cause := recover(); cause != nil {
			d = desk.Delivery{Reason: fmt.Sprintf("its adapter broke down: %v", cause)}
		}
	}()
	return t.Receivers(t.subscriber.Name).Tell(ctx, notice)
}

func (t *telling) told() {
	if t.state.Tries > 0 {
		t.Log.Info("a subscriber takes news again", "subscriber", t.subscriber.Name, "tries", t.state.Tries)
	}
	t.state.Tries, t.state.Since, t.state.Reason = 0, time.Time{}, ""
}

// gone stops telling until the configuration names another address.
func (t *telling) gone(reason string) {
	t.told()
	t.state.Gone, t.state.Reason = t.subscriber.URL, reason
	t.Log.Error("a subscriber is gone, and is told nothing any more; take it out of the configuration, or give its new url", "subscriber", t.subscriber.Name, "reason", reason)
}

func (t *telling) failed(notice desk.Notice, d desk.Delivery) {
	now := t.Now()
	if t.state.Tries++; t.state.Tries == 1 {
		t.state.Since = now
	}
	t.state.Reason = d.Reason
	t.state.Until = now.Add(min(t.Pause<<min(t.state.Tries-1, 16), longest))
	if d.Until.After(t.state.Until) {
		t.state.Until = d.Until
		if most := now.Add(24 * time.Hour); most.Before(d.Until) {
			t.state.Until = most
		}
	}
	t.Log.Warn("a subscriber could not be told; it is tried again", "subscriber", t.subscriber.Name, "release", notice.Release, "seq", notice.Seq,
		"tries", t.state.Tries, "until", t.state.Until.UTC(), "reason", d.Reason)
}

// giveUp takes out of the queue what is older than the patience, now that the
// subscriber has not taken the first of it.
func (t *telling) giveUp(ctx context.Context) error {
	for {
		_, news, err := t.Store.News(ctx, t.subscriber.Name, atOnce)
		if err != nil {
			return fmt.Errorf("give up telling %s: %w", t.subscriber.Name, err)
		}
		old := 0
		for old < len(news) && t.Now().Sub(news[old].Notices[len(news[old].Notices)-1].At) >= t.Patience {
			old++
		}
		if old == 0 {
			return nil
		}
		if err := t.takeOut(ctx, news[:old]...); err != nil {
			return err
		}
		for _, one := range news[:old] {
			first, last := one.Notices[0], one.Notices[len(one.Notices)-1]
			t.Log.Error("a subscriber was not told, and will not be", "subscriber", t.subscriber.Name, "release", last.Release,
				"from", first.Seq, "to", last.Seq, "reason", t.state.Reason)
		}
	}
}
