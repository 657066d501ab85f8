// Package publisher is the function that sends posts, and tells subscribers.
package publisher

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"attache/internal/aws"
	"attache/internal/aws/secrets"
	"attache/internal/bucket/s3"
	"attache/internal/compose/engine"
	"attache/internal/config"
	"attache/internal/desk"
	"attache/internal/network"
	networks "attache/internal/network/all"
	"attache/internal/network/outbox"
	"attache/internal/network/webhook"
	"attache/internal/network/wire"
	"attache/internal/notify"
	"attache/internal/publish"
	"attache/internal/store/dynamo"
)

// Function is a lambda.Handler.
type Function struct {
	env   aws.Environment
	store desk.Store
	made  aws.Kept[work]
}

// work is what the function does for an office.
type work struct {
	publisher *publish.Publisher
	notifier  *notify.Notifier
}

// New reads the environment. It makes no request.
func New(getenv func(string) string) (*Function, error) {
	e, err := aws.Read(getenv, aws.VarTable, aws.VarBucket, aws.VarAccounts)
	if err != nil {
		return nil, err
	}
	bucket, store, nets := s3.New(aws.S3(e), e.Bucket), dynamo.New(aws.DynamoDB(e), e.Table), networks.Networks()
	return &Function{env: e, store: store, made: aws.Kept[work]{
		Bucket: bucket, Now: e.Now,
		Known: func() config.Known {
			return config.Known{Networks: nets.Names(), Engines: engine.Names, Account: nets.Check, Address: network.CheckAddress}
		},
		Make: func(o aws.Office) (work, error) {
			accounts, err := senders(e, o.Config, bucket)
			if err != nil {
				return work{}, err
			}
			told, subscribers := receivers(e, o.Config), o.Config.Subscribers
			return work{
				publish.New(publish.Config{
					Store: notify.Store(store, subscribers, nil), Office: o.Config, Now: e.Now, Log: e.Log, Witness: wire.Witness(nets, o.Config),
					Senders: func(channel string) (desk.Sender, bool) {
						s, ok := accounts[channel]
						return s, ok
					},
				}),
				notify.New(notify.Config{
					Store: store, Subscribers: subscribers, Now: e.Now, Log: e.Log,
					Receivers: func(name string) desk.Receiver { return told[name] },
				}),
			}, nil
		},
	}}, nil
}

// senders are the accounts of the channels. A channel without one delivers to
// the outbox, which lies in the bucket.
func senders(e aws.Environment, office desk.Config, bucket desk.Bucket) (map[string]desk.Sender, error) {
	out, clients, all := outbox.In(bucket), networks.Clients(), map[string]desk.Sender{}
	for _, c := range office.Channels {
		if c.Account == "" {
			all[c.Name] = out
			continue
		}
		sender, err := clients.Sender(c, secrets.NewVault(e, cmp.Or(c.Secret, c.Name)), bucket, e.Now)
		if err != nil {
			return nil, err
		}
		all[c.Name] = sender
	}
	return all, nil
}

// receivers tell the subscribers. Their secrets lie beside those of accounts.
func receivers(e aws.Environment, office desk.Config) map[string]desk.Receiver {
	all := map[string]desk.Receiver{}
	for _, s := range office.Subscribers {
		all[s.Name] = webhook.NewSubscriber(s, secrets.NewVault(e, cmp.Or(s.Secret, s.Name)), e.Now)
	}
	return all
}

// watching is how many minutes lie between two looks at what people have to do.
const watching = 5

// Invoke implements lambda.Handler: posts of the queue, or the clock.
func (f *Function) Invoke(ctx context.Context, payload []byte) ([]byte, error) {
	if at, ok := aws.Scheduled(payload); ok {
		told := make(chan error, 1) // beside publishing: neither holds up the other
		go func() { told <- f.tell(ctx, at) }()
		err := f.sweep(ctx)
		err = errors.Join(err, <-told)
		if at.Minute()%watching == 0 {
			err = errors.Join(err, f.watch(ctx))
		}
		return []byte("null"), err
	}
	messages, ok := aws.Queued(payload)
	if !ok {
		return nil, errors.New("it is neither an event of the queue nor the clock's")
	}
	var back aws.Back
	for _, m := range messages {
		if err := f.post(ctx, []byte(m.Body)); err != nil {
			f.env.Log.Error("a post could not be published; it is tried again", "message", m.MessageId, "error", err)
			back.Add(m.MessageId)
		}
	}
	return back.Answer()
}

// post handles one post, if it is due.
func (f *Function) post(ctx context.Context, body []byte) error {
	var n aws.Nudge
	if err := json.Unmarshal(body, &n); err != nil || n.Post == "" {
		return fmt.Errorf("the message names no post: %.100q", body)
	}
	p, err := f.store.Post(ctx, n.Post)
	if err != nil {
		return err
	}
	if p.DueAt.IsZero() || p.DueAt.After(f.env.Now()) {
		return nil // done already, or not yet
	}
	work, err := f.made.Get(ctx)
	if err != nil {
		return err
	}
	if !work.publisher.InTime(ctx) {
		return aws.ErrLate
	}
	err = work.publisher.Handle(ctx, p)
	if publish.Waits(err) {
		return nil // the clock comes back to it
	}
	return err
}

// sweep handles all that is due. Mostly nothing is: then it is one request.
func (f *Function) sweep(ctx context.Context) error {
	due, err := f.store.Posts(ctx, desk.PostQuery{DueBy: f.env.Now(), Page: desk.Page{Limit: 1}})
	if err != nil {
		return fmt.Errorf("look for due posts: %w", err)
	}
	if len(due.Items) == 0 {
		return nil
	}
	work, err := f.made.Get(ctx)
	if err != nil {
		return err
	}
	return work.publisher.Sweep(ctx)
}

// tell tells subscribers what waits for them. Where there were none when the
// office was last read it makes no request, but to read it again every hour:
// it is read for every post as well.
func (f *Function) tell(ctx context.Context, at time.Time) error {
	if last, ok := f.made.Last(); ok && len(last.notifier.Subscribers) == 0 && at.Minute() != 0 {
		return nil
	}
	work, err := f.made.Get(ctx)
	if err != nil {
		return err
	}
	return work.notifier.Sweep(ctx)
}

// watch writes down what waits for people, for alarms to go by.
func (f *Function) watch(ctx context.Context) error {
	unknown, err := f.store.Posts(ctx, desk.PostQuery{State: desk.StateUnknown, Page: desk.Page{Limit: 100}})
	if err != nil {
		return fmt.Errorf("look for unknown posts: %w", err)
	}
	drafts, err := f.store.Posts(ctx, desk.PostQuery{State: desk.StateDraft, Page: desk.Page{Limit: 1}})
	if err != nil {
		return fmt.Errorf("look for the oldest draft: %w", err)
	}
	due, err := f.store.Posts(ctx, desk.PostQuery{State: desk.StateApproved, DueBy: f.env.Now(), Page: desk.Page{Limit: 100}})
	if err != nil {
		return fmt.Errorf("look for posts that are held back: %w", err)
	}
	m := aws.Metrics{Unknown: len(unknown.Items)}
	for _, p := range due.Items {
		if p.Reason != "" {
			m.Held++
		}
	}
	if len(drafts.Items) > 0 {
		m.OldestDraftHours = f.env.Now().Sub(drafts.Items[0].Created).Hours()
	}
	if last, ok := f.made.Last(); ok && len(last.notifier.Subscribers) > 0 {
		overdue, err := last.notifier.Overdue(ctx)
		if err != nil {
			return err
		}
		m.Overdue = &overdue
	}
	return m.Write(f.env.Out, f.env.Table, f.env.Now())
}
