package outbox

import (
	"bytes"
	"context"
	"encoding/json"
	"io"

	"attache/internal/desk"
)

// Prefix is where an outbox in a bucket lies: outbox/CHANNEL/POST.json.
const Prefix = "outbox/"

// In returns an outbox in a bucket.
func In(b desk.Bucket) desk.Sender { return inBucket{b} }

type inBucket struct{ bucket desk.Bucket }

// Send implements desk.Sender. An object that is there is never replaced: it
// is looked for first, and nobody else has claimed the post.
func (o inBucket) Send(ctx context.Context, post string, op desk.Operation, p desk.Payload) desk.Outcome {
	found := o.Find(ctx, post, op, p)
	if found.Kind != desk.OutcomeNotSent {
		if found.Kind == desk.OutcomeUnknown { // nothing was written yet
			found.Kind = desk.OutcomeNotSent
		}
		return found
	}
	file, err := name(post, p)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeRejected, Reason: err.Error()}
	}
	content, err := json.MarshalIndent(delivery(post, op, p), "", "  ")
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeRejected, Reason: err.Error()}
	}
	if _, err := o.bucket.Put(ctx, Prefix+file, bytes.NewReader(append(content, '\n'))); err != nil {
		return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "the outbox gave no clear answer: " + err.Error()}
	}
	return desk.Outcome{Kind: desk.OutcomeAccepted, ID: file}
}

// Find implements desk.Sender.
func (o inBucket) Find(ctx context.Context, post string, op desk.Operation, p desk.Payload) desk.Outcome {
	file, err := name(post, p)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	content, err := o.read(ctx, Prefix+file)
	return judged(file, content, err, desk.ErrNotFound, op)
}

func (o inBucket) read(ctx context.Context, key string) ([]byte, error) {
	r, _, err := o.bucket.Open(ctx, key)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return io.ReadAll(r)
}
