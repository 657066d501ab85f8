// Package ingester is the function that keeps releases in step with the bucket.
package ingester

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	awssdk "github.com/aws/aws-sdk-go-v2/aws"

	"attache/internal/aws"
	"attache/internal/bucket/s3"
	"attache/internal/check"
	"attache/internal/compose"
	"attache/internal/compose/engine"
	engines "attache/internal/compose/engine/all"
	"attache/internal/config"
	documents "attache/internal/document/all"
	"attache/internal/ingest"
	"attache/internal/language"
	languages "attache/internal/language/all"
	"attache/internal/network"
	networks "attache/internal/network/all"
	"attache/internal/notify"
	"attache/internal/store/dynamo"
)

// reading is the time that a release may take to be read and written down,
// besides that of engines: nothing is begun that has less.
const reading = 20 * time.Second

// Function is a lambda.Handler.
type Function struct {
	env  aws.Environment
	made aws.Kept[*ingest.Ingest]
}

// New reads the environment. It makes no request.
func New(getenv func(string) string) (*Function, error) {
	e, err := aws.Read(getenv, aws.VarTable, aws.VarBucket)
	if err != nil {
		return nil, err
	}
	bucket, store := s3.New(aws.S3(e), e.Bucket), dynamo.New(aws.DynamoDB(e), e.Table)
	langs := sync.OnceValue(languages.Languages)
	words := sync.OnceValue(func() *language.Lexicon { return language.NewLexicon(langs()) })
	nets := networks.Networks()
	writers := engines.Engines(engines.Config{
		Model: e.Model, Terminology: e.Terminology,
		SDK: func(context.Context) (awssdk.Config, error) { return e.SDK, nil },
	})
	return &Function{env: e, made: aws.Kept[*ingest.Ingest]{
		Bucket: bucket, Glossary: true, Now: e.Now,
		Known: func() config.Known {
			return config.Known{Languages: langs().Written(), Networks: nets.Names(), Engines: engine.Names, Account: nets.Check, Address: network.CheckAddress}
		},
		Make: func(o aws.Office) (*ingest.Ingest, error) {
			own, err := o.Glossary()
			if err != nil {
				return nil, err
			}
			nets := nets.For(o.Config.Channels)
			return ingest.New(ingest.Config{
				Bucket: bucket, Store: notify.Store(store, o.Config.Subscribers, nil), Now: e.Now,
				Reader: ingest.Reader{Languages: langs(), Documents: documents.Formats()},
				Drafter: ingest.Drafter{
					Office:   o.Config,
					Engines:  writers,
					Composer: compose.New(compose.Config{Languages: langs(), Lexicon: words(), Networks: nets, Glossary: own}),
					Checker:  check.New(check.Config{Languages: langs(), Lexicon: words(), Networks: nets, Glossary: own}),
				},
			}), nil
		},
	}}, nil
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
		stems := stemsOf(keys)
		failed := f.releases(ctx, stems)
		for _, stem := range stems {
			if err := failed[stem]; err != nil {
				return nil, fmt.Errorf("%s: %w", stem, err)
			}
		}
		return []byte("null"), nil
	}
	var back aws.Back
	byMessage := map[string][]string{}
	var stems []string
	for _, m := range messages {
		keys, err := aws.Keys([]byte(m.Body))
		if err != nil {
			f.env.Log.Error("a message makes no sense; after some tries it goes to the dead-letter queue", "message", m.MessageId, "error", err)
			back.Add(m.MessageId)
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
	for _, m := range messages {
		if slices.ContainsFunc(byMessage[m.MessageId], func(stem string) bool { return failed[stem] != nil }) {
			back.Add(m.MessageId)
		}
	}
	return back.Answer()
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
	in, err := f.made.Get(ctx)
	for _, stem := range stems {
		switch {
		case err != nil:
			failed[stem] = err
		case !aws.Enough(ctx, reading+in.Drafter.EngineTime()):
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
