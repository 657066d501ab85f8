// Package ingester is the function that keeps releases in step with the bucket.
package ingester

import (
	"context"
	"fmt"
	"slices"
	"time"

	"attache/internal/aws"
	"attache/internal/bucket/s3"
	"attache/internal/check"
	"attache/internal/compose"
	"attache/internal/desk"
	documents "attache/internal/document/all"
	"attache/internal/ingest"
	"attache/internal/store/dynamo"
)

// reading is the time that a release may take to be read and written down:
// nothing is begun that has less.
const reading = 20 * time.Second

// Function is a lambda.Handler.
type Function struct {
	env    aws.Environment
	bucket desk.Bucket
	store  desk.Store
	made   aws.Lately[ingest.Ingest]
}

// New reads the environment. It makes no request.
func New(getenv func(string) string) (*Function, error) {
	e, err := aws.Read(getenv, aws.VarTable, aws.VarBucket)
	if err != nil {
		return nil, err
	}
	return &Function{env: e, bucket: s3.New(aws.S3(e), e.Bucket), store: dynamo.New(aws.DynamoDB(e), e.Table)}, nil
}

func (f *Function) assemble(ctx context.Context) (*ingest.Ingest, error) {
	return f.made.Get(f.env.Now(), func() (*ingest.Ingest, error) {
		o, err := aws.ReadOffice(ctx, f.bucket)
		if err != nil {
			return nil, err
		}
		return ingest.New(ingest.Config{
			Bucket: f.bucket, Store: f.store, Now: f.env.Now,
			Reader: ingest.Reader{Languages: o.Languages, Documents: documents.Formats()},
			Drafter: ingest.Drafter{
				Office:   o.Config,
				Composer: compose.New(compose.Config{Languages: o.Languages, Lexicon: o.Lexicon, Networks: o.Networks, Glossary: o.Glossary}),
				Checker:  check.New(check.Config{Languages: o.Languages, Lexicon: o.Lexicon, Networks: o.Networks, Glossary: o.Glossary}),
			},
		}), nil
	})
}

// Invoke implements lambda.Handler. From a queue, each message succeeds or
// fails alone; S3 and EventBridge try a whole event again.
func (f *Function) Invoke(ctx context.Context, payload []byte) ([]byte, error) {
	messages, ok := aws.Queued(payload)
	if !ok {
		keys, err := aws.Keys(payload)
		if err != nil {
			return nil, err
		}
		failed := f.releases(ctx, stemsOf(keys))
		for stem, err := range failed {
			return nil, fmt.Errorf("%s: %w", stem, err)
		}
		return []byte("null"), nil
	}
	back := map[string]bool{}
	byMessage := map[string][]string{}
	var stems []string
	for _, m := range messages {
		keys, err := aws.Keys([]byte(m.Body))
		if err != nil {
			f.env.Log.Error("a message makes no sense; after some tries it goes to the dead-letter queue", "message", m.MessageId, "error", err)
			back[m.MessageId] = true
			continue
		}
		byMessage[m.MessageId] = stemsOf(keys)
		for _, stem := range byMessage[m.MessageId] {
			if !slices.Contains(stems, stem) { // many objects of one release are looked at together
				stems = append(stems, stem)
			}
		}
	}
	failed := f.releases(ctx, stems)
	for id, stems := range byMessage {
		for _, stem := range stems {
			back[id] = back[id] || failed[stem] != nil
		}
	}
	return aws.Returned(back)
}

func stemsOf(keys []string) []string {
	var stems []string
	for _, key := range keys {
		if stem, ok := ingest.Stem(key); ok && !slices.Contains(stems, stem) {
			stems = append(stems, stem)
		}
	}
	return stems
}

// releases brings releases up to date, and returns what failed.
func (f *Function) releases(ctx context.Context, stems []string) map[string]error {
	failed := map[string]error{}
	if len(stems) == 0 {
		return failed
	}
	in, err := f.assemble(ctx)
	for _, stem := range stems {
		switch {
		case err != nil:
			failed[stem] = err
		case !aws.Enough(ctx, reading):
			failed[stem] = aws.ErrLate
		default:
			if err := in.Reconcile(ctx, stem); err != nil {
				failed[stem] = err
			}
		}
		if failed[stem] != nil {
			f.env.Log.Error("a release could not be taken in; it is tried again", "release", stem, "error", failed[stem])
		}
	}
	return failed
}
