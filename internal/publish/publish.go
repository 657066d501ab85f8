// Package publish sends approved posts when their time has come.
//
// A post is claimed first: it is committed as sending, together with what will
// be sent and the key that the network may deduplicate by, before the first
// byte leaves. What came of it is recorded after. A post that is found sending
// with nobody sending it is never sent again: its outcome is unknown until the
// network has been looked at, or a person has said what happened.
package publish

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"attache/internal/desk"
)

// Config is what a Publisher needs.
type Config struct {
	Store   desk.Store
	Senders func(channel string) (desk.Sender, bool) // the account of a channel
	Office  desk.Config
	Now     func() time.Time
	Log     *slog.Logger
	// Witness must agree that the time of an embargoed or scheduled post has
	// come; nil: this machine's clock alone says so.
	Witness Witness

	// Timeout is the longest that one attempt may take; 0: 30 s. A post that is
	// found sending for twice as long is stale.
	Timeout time.Duration
	// Pause is how long the first next try or look waits, doubled each time up
	// to an hour; 0: 10 s.
	Pause time.Duration
}

// Publisher sends posts. Several may work on one store.
type Publisher struct {
	Config
	told  sync.Map // channel and day whose quota's end was logged
	words sync.Map // by channel, see witness
	busy  sync.Map // channels that a sweep works on
}

// New returns a publisher. It does no I/O.
func New(c Config) *Publisher {
	if c.Timeout == 0 {
		c.Timeout = 30 * time.Second
	}
	if c.Pause == 0 {
		c.Pause = 10 * time.Second
	}
	return &Publisher{Config: c}
}

// longest is the longest pause before the next try or look.
const longest = time.Hour

func (p *Publisher) pause(attempt int) time.Duration {
	return min(p.Pause<<min(max(attempt-1, 0), 16), longest)
}

// takeDownPause is how long the next try to take a post down waits.
const takeDownPause = 5 * time.Minute

// settling is how long it may take to write down what came of an attempt.
const settling = 10 * time.Second

// InTime reports whether an attempt that is begun now ends before ctx does. One
// that is cut off leaves a post of which nobody knows whether it went out.
func (p *Publisher) InTime(ctx context.Context) bool {
	end, ok := ctx.Deadline()
	return !ok || time.Until(end) > asking+p.Timeout+settling
}

// channelsAtOnce is how many channels are worked on side by side, so that one
// slow network does not keep the others waiting.
const channelsAtOnce = 8

// Sweep handles every post that is due now: the posts of a channel one after
// the other, earliest first, and the channels side by side. An error of one
// post does not keep it from the others. What ctx's deadline leaves no time
// for is left to the next sweep, and so is a channel that another sweep works
// on: sweeps may overlap, so that a slow network holds up its own posts alone.
func (p *Publisher) Sweep(ctx context.Context) error {
	posts, err := desk.AllPosts(ctx, p.Store, desk.PostQuery{DueBy: p.Now()})
	if err != nil {
		return fmt.Errorf("look for due posts: %w", err)
	}
	var order []string
	due := map[string][]desk.Post{}
	for _, post := range posts {
		channel := post.Payload.Channel
		if due[channel] == nil {
			order = append(order, channel)
		}
		due[channel] = append(due[channel], post)
	}
	failures := make([]error, len(order))
	var group errgroup.Group
	group.SetLimit(channelsAtOnce)
	for n, channel := range order {
		group.Go(func() error {
			if _, busy := p.busy.LoadOrStore(channel, true); busy {
				return nil
			}
			defer p.busy.Delete(channel)
			failures[n] = p.channel(ctx, due[channel])
			return nil
		})
	}
	_ = group.Wait()
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return errors.Join(failures...)
}

// channel handles the due posts of one channel.
func (p *Publisher) channel(ctx context.Context, posts []desk.Post) error {
	var failures []error
	waits := false // the channel sends nothing now
	for _, post := range posts {
		if !p.InTime(ctx) || ctx.Err() != nil {
			break
		}
		if waits && post.State == desk.StateApproved {
			continue
		}
		switch err := p.Handle(ctx, post); {
		case Waits(err):
			waits = true
			p.tell(post.Payload.Channel, err)
		case err != nil:
			failures = append(failures, err)
		}
	}
	return errors.Join(failures...)
}

// tell says once a day that a quota is used up.
func (p *Publisher) tell(channel string, err error) {
	if !errors.Is(err, desk.ErrQuota) {
		return
	}
	day := p.Now().In(p.Office.Zone).Format(time.DateOnly)
	if _, told := p.told.LoadOrStore(channel+" "+day, true); !told {
		p.Log.Warn("quota used up: the channel's posts wait for tomorrow", "channel", channel)
	}
}

// errQuiet says that these are quiet hours of a channel.
var errQuiet = errors.New("these are quiet hours of the channel")

// Waits reports whether an error of Handle only says that the channel sends
// nothing now: its quota is used up, its turn has not come, or its hours are
// quiet. The post stays due.
func Waits(err error) bool {
	return errors.Is(err, desk.ErrQuota) || errors.Is(err, desk.ErrTurn) || errors.Is(err, errQuiet)
}

// Recover is for a process that knows that no other is publishing: it takes
// every post that is found sending for stale at once.
func (p *Publisher) Recover(ctx context.Context) error {
	posts, err := desk.AllPosts(ctx, p.Store, desk.PostQuery{State: desk.StateSending})
	if err != nil {
		return fmt.Errorf("look for interrupted posts: %w", err)
	}
	for _, post := range posts {
		if err := p.lose(ctx, post); err != nil {
			return err
		}
	}
	return nil
}

// Handle does what is due with one post: send it, look for it, take it for
// lost, or take it off its network. A post on which somebody else got on first
// is left to them.
func (p *Publisher) Handle(ctx context.Context, post desk.Post) error {
	var err error
	switch post.State {
	case desk.StateApproved:
		err = p.send(ctx, post)
	case desk.StateSending:
		err = p.lose(ctx, post)
	case desk.StateUnknown:
		err = p.look(ctx, post)
	case desk.StatePublished:
		err = p.takeDown(ctx, post)
	}
	if errors.Is(err, desk.ErrConflict) {
		return nil
	}
	return err
}

func (p *Publisher) send(ctx context.Context, post desk.Post) error {
	now := p.Now()
	channel, _ := p.Office.Channel(post.Payload.Channel)
	if channel.Quiet.Hold(now.In(p.Office.Zone)) {
		return fmt.Errorf("publish %s: %w", post.ID, errQuiet)
	}
	release, err := p.Store.Release(ctx, post.Release)
	if err != nil {
		return fmt.Errorf("publish %s: its release: %w", post.ID, err)
	}
	switch {
	case release.Withdrawn != "":
		_, err := desk.WithdrawRelease(ctx, p.Store, release, desk.Attache, release.Withdrawn, now)
		return err
	case post.Revision != release.Revision:
		return nil // ingest is about to bring it to the newest revision
	}
	sender, ok := p.Senders(post.Payload.Channel)
	if !ok {
		return fmt.Errorf("publish %s: there is no channel %q any more; put it back into the configuration, or reject the post", post.ID, post.Payload.Channel)
	}
	if reason, early := p.early(ctx, post); early {
		return p.hold(ctx, post, reason)
	}
	now = p.Now()
	out, known, err := p.corrected(ctx, post)
	switch {
	case err != nil:
		return fmt.Errorf("publish %s: the post that it corrects: %w", post.ID, err)
	case !known:
		return nil // it waits until that one is known to be out or not
	}
	claimed, entry, err := post.Claim(p.Office.Policy, 2*p.Timeout, now)
	if err != nil {
		return fmt.Errorf("publish %s: %w", post.ID, err)
	}
	if _, changes := sender.(desk.Corrector); changes {
		claimed = claimed.Changing(out)
	} else {
		claimed = claimed.Answering(out)
	}
	change := desk.Change{
		Posts: []desk.Post{claimed}, Entries: []desk.Entry{entry}, While: &release,
		Turn: &desk.Turn{Channel: post.Payload.Channel, At: now, Next: now.Add(channel.Spacing)},
	}
	// A post counts once: an attempt after one that surely sent nothing is the same post.
	if channel.Quota > 0 && claimed.Operation.Attempt == 1 {
		change.Spend = []desk.Quota{{Channel: channel.Name, Day: now.In(p.Office.Zone).Format(time.DateOnly), Limit: channel.Quota}}
	}
	if err := p.Store.Commit(ctx, change); err != nil {
		return fmt.Errorf("claim %s: %w", post.ID, err)
	}
	claimed.Stored++
	if two, ok := sender.(desk.Preparer); ok && claimed.Operation.Changes == nil {
		prepared, ended := p.prepare(ctx, two, claimed)
		if ended.Kind != "" {
			return p.record(ctx, claimed, ended)
		}
		claimed = prepared
	}
	return p.record(ctx, claimed, p.attempt(ctx, func(ctx context.Context) desk.Outcome {
		// A worker that slept since its claim, as a suspended machine does, may
		// have been taken for lost meanwhile.
		if p.Now().Round(0).Sub(now.Round(0)) > p.Timeout {
			return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: "the claim was too old when it came to sending"}
		}
		if out := claimed.Operation.Changes; out != nil {
			return correct(ctx, sender.(desk.Corrector), *out, claimed)
		}
		return sender.Send(ctx, claimed.ID, *claimed.Operation, claimed.Payload)
	}))
}

// corrected is the published post that a correction corrects; nil where there
// is none on the same account. known is false while nobody can say whether it
// is out.
func (p *Publisher) corrected(ctx context.Context, post desk.Post) (out *desk.Receipt, known bool, err error) {
	if post.Corrects == "" {
		return nil, true, nil
	}
	was, err := p.Store.Post(ctx, post.Corrects)
	switch {
	case err != nil:
		return nil, false, err
	case was.State == desk.StateSending, was.State == desk.StateUnknown:
		return nil, false, nil
	case was.State != desk.StatePublished, was.Payload.Network != post.Payload.Network, was.Payload.Account != post.Payload.Account:
		return nil, true, nil
	}
	return was.Receipt, true, nil
}

// correct changes a published post. To the same twice is harmless, so that an
// answer which is lost is asked for again.
func correct(ctx context.Context, corrector desk.Corrector, out desk.Receipt, post desk.Post) desk.Outcome {
	o := corrector.Correct(ctx, out.ID, *post.Operation, post.Payload)
	switch {
	case o.Kind == desk.OutcomeUnknown:
		o.Kind, o.Doubt = desk.OutcomeNotSent, true
	case o.Kind == desk.OutcomeAccepted && o.ID == "":
		o.ID, o.URL = out.ID, out.URL
	}
	return o
}

// prepare makes the first step of a network that takes two, and commits what it
// gave. An outcome with a Kind ends the attempt; nothing is visible by then.
func (p *Publisher) prepare(ctx context.Context, two desk.Preparer, claimed desk.Post) (desk.Post, desk.Outcome) {
	var handle string
	ended := p.attempt(ctx, func(ctx context.Context) (o desk.Outcome) {
		handle, o = two.Prepare(ctx, claimed.ID, *claimed.Operation, claimed.Payload)
		return o
	})
	if ended.Kind != "" || handle == claimed.Operation.Handle {
		return claimed, ended
	}
	next := claimed.Prepared(handle)
	if err := p.Store.Commit(ctx, desk.Change{Posts: []desk.Post{next}}); err != nil {
		return claimed, desk.Outcome{Kind: desk.OutcomeNotSent, Reason: "what the network gave for it could not be kept: " + err.Error()}
	}
	next.Stored++
	return next, desk.Outcome{}
}

func (p *Publisher) look(ctx context.Context, post desk.Post) error {
	sender, ok := p.Senders(post.Payload.Channel)
	if !ok {
		return fmt.Errorf("look for %s: there is no channel %q any more; put it back into the configuration, or resolve the post by hand", post.ID, post.Payload.Channel)
	}
	o := p.attempt(ctx, func(ctx context.Context) desk.Outcome {
		if post.Operation.Changes != nil {
			return desk.Outcome{Kind: desk.OutcomeNotSent, Doubt: true, Reason: "what it corrects is changed once more: to the same twice is harmless"}
		}
		return sender.Find(ctx, post.ID, *post.Operation, post.Payload)
	})
	if o.Kind != desk.OutcomeAccepted && o.Kind != desk.OutcomeNotSent {
		o.Kind = desk.OutcomeUnknown // not to be asked now, say, tells nothing about the post
	}
	return p.record(ctx, post, o)
}

// takeDown takes a post off its network.
func (p *Publisher) takeDown(ctx context.Context, post desk.Post) error {
	sender, ok := p.Senders(post.Payload.Channel)
	if !ok {
		return fmt.Errorf("take %s down: there is no channel %q any more; put it back into the configuration, or take the post down by hand", post.ID, post.Payload.Channel)
	}
	o := desk.Outcome{Kind: desk.OutcomeRejected, Reason: "the network has no way to do it from here"}
	if remover, ok := sender.(desk.Remover); ok {
		o = p.attempt(ctx, func(ctx context.Context) desk.Outcome { return remover.Remove(ctx, post.Receipt.ID) })
	}
	next, entry, err := post.RecordTakeDown(o, takeDownPause, p.Now())
	if err != nil {
		return fmt.Errorf("take %s down: %w", post.ID, err)
	}
	if err := p.Store.Commit(ctx, desk.Change{Posts: []desk.Post{next}, Entries: []desk.Entry{entry}}); err != nil {
		return fmt.Errorf("take %s down: %w", post.ID, err)
	}
	p.Log.Info("taken down", "post", post.ID, "outcome", string(o.Kind), "reason", o.Reason)
	return nil
}

// attempt calls a sender. A stop of the program does not cut it off, for then
// nobody would know what came of it; its time limit and the caller's do. A
// sender that breaks down has told nothing.
func (p *Publisher) attempt(ctx context.Context, call func(context.Context) desk.Outcome) (o desk.Outcome) {
	until := time.Now().Add(p.Timeout)
	if d, ok := ctx.Deadline(); ok && d.Before(until) {
		until = d
	}
	ctx, cancel := context.WithDeadline(context.WithoutCancel(ctx), until)
	defer cancel()
	defer func() {
		if cause := recover(); cause != nil {
			o = desk.Outcome{Kind: desk.OutcomeUnknown, Reason: fmt.Sprintf("the network's adapter broke down: %v", cause)}
		}
	}()
	return call(ctx)
}

func (p *Publisher) lose(ctx context.Context, post desk.Post) error {
	return p.record(ctx, post, desk.Outcome{
		Kind: desk.OutcomeUnknown, Reason: "sending was interrupted; nobody knows yet whether the network has it",
	})
}

// record writes down what came of an attempt. The attempt has been made, so it
// is written even when ctx has ended meanwhile; and when a withdrawal changed
// the post while it was on its way, or somebody took it for lost, it is written
// on top of that.
func (p *Publisher) record(ctx context.Context, post desk.Post, o desk.Outcome) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), p.Timeout)
	defer cancel()
	operation := post.Operation
	for {
		retry := p.pause(operation.Attempt)
		if post.State == desk.StateUnknown {
			retry = p.pause(operation.Looks + 1)
		} else if o.Kind == desk.OutcomeUnknown {
			retry = 0 // the first look may be at once
		}
		next, entry, err := post.Record(o, retry, p.Now())
		if err != nil {
			return fmt.Errorf("record the outcome of %s: %w", post.ID, err)
		}
		err = p.Store.Commit(ctx, desk.Change{Posts: []desk.Post{next}, Entries: []desk.Entry{entry}, Turn: p.pacing(post, o)})
		if err == nil {
			p.Log.Info("outcome", "post", post.ID, "attempt", operation.Attempt, "outcome", string(o.Kind), "state", string(next.State), "reason", o.Reason)
			return nil
		}
		if !errors.Is(err, desk.ErrConflict) {
			return fmt.Errorf("record the outcome of %s: %w", post.ID, err)
		}
		now, err := p.Store.Post(ctx, post.ID)
		if err != nil {
			return fmt.Errorf("record the outcome of %s: %w", post.ID, err)
		}
		late := post.State == desk.StateSending && now.State == desk.StateUnknown &&
			o.Kind != desk.OutcomeUnknown && o.Kind != desk.OutcomeRejected
		if now.Operation == nil || now.Operation.Key != operation.Key || now.Operation.Attempt != operation.Attempt || now.State != post.State && !late {
			return fmt.Errorf("record the outcome of %s: somebody else did: %w", post.ID, desk.ErrConflict)
		}
		post = now
	}
}

// pacing is what a network said of its limits, for all who send to the
// account; it does not shorten the channel's spacing.
func (p *Publisher) pacing(post desk.Post, o desk.Outcome) *desk.Turn {
	if o.Until.IsZero() || o.Kind != desk.OutcomeLimited && o.Kind != desk.OutcomeAccepted {
		return nil
	}
	channel, _ := p.Office.Channel(post.Payload.Channel)
	next := post.Operation.Started.Add(channel.Spacing)
	if o.Until.After(next) {
		next = o.Until
	}
	return &desk.Turn{Channel: post.Payload.Channel, Next: next}
}
