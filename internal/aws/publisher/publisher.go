// Package publisher is the function that sends posts.
package publisher

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"attache/internal/aws"
	"attache/internal/bucket/s3"
	"attache/internal/desk"
	"attache/internal/network/outbox"
	"attache/internal/publish"
	"attache/internal/store/dynamo"
)

// Function is a lambda.Handler.
type Function struct {
	env    aws.Environment
	bucket desk.Bucket
	store  desk.Store
	made   aws.Lately[publish.Publisher]
}

// New reads the environment. It makes no request.
func New(getenv func(string) string) (*Function, error) {
	e, err := aws.Read(getenv, aws.VarTable, aws.VarBucket)
	if err != nil {
		return nil, err
	}
	return &Function{env: e, bucket: s3.New(aws.S3(e), e.Bucket), store: dynamo.New(aws.DynamoDB(e), e.Table)}, nil
}

func (f *Function) assemble(ctx context.Context) (*publish.Publisher, error) {
	return f.made.Get(f.env.Now(), func() (*publish.Publisher, error) {
		o, err := aws.ReadOffice(ctx, f.bucket)
		if err != nil {
			return nil, err
		}
		out := outbox.In(f.bucket)
		return publish.New(publish.Config{
			Store: f.store, Office: o.Config, Now: f.env.Now, Log: f.env.Log,
			Senders: func(channel string) (desk.Sender, bool) {
				_, ok := o.Config.Channel(channel)
				return out, ok
			},
		}), nil
	})
}

// Invoke implements lambda.Handler: posts of the queue, or the clock.
func (f *Function) Invoke(ctx context.Context, payload []byte) ([]byte, error) {
	messages, ok := aws.Queued(payload)
	switch {
	case ok:
	case aws.Scheduled(payload):
		return []byte("null"), f.sweep(ctx)
	default:
		return nil, errors.New("it is neither an event of the queue nor the clock's")
	}
	back := map[string]bool{}
	for _, m := range messages {
		if err := f.post(ctx, []byte(m.Body)); err != nil {
			f.env.Log.Error("a post could not be published; it is tried again", "message", m.MessageId, "error", err)
			back[m.MessageId] = true
		}
	}
	return aws.Returned(back)
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
	publisher, err := f.assemble(ctx)
	if err != nil {
		return err
	}
	if !publisher.InTime(ctx) {
		return aws.ErrLate
	}
	err = publisher.Handle(ctx, p)
	if errors.Is(err, desk.ErrQuota) {
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
	publisher, err := f.assemble(ctx)
	if err != nil {
		return err
	}
	return publisher.Sweep(ctx)
}
