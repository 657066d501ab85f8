package aws

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"time"

	"github.com/aws/aws-lambda-go/events"
)

// notice is the part that events about objects have in common: S3's own
// notifications have Records, EventBridge has a detail, and what S3 sends to
// test a new target has neither.
type notice struct {
	Records []struct {
		Source string `json:"eventSource"`
		S3     *struct {
			Object object `json:"object"`
		} `json:"s3"`
	} `json:"Records"`

	Source string `json:"source"`
	Detail *struct {
		Object object `json:"object"`
	} `json:"detail"`

	Event string `json:"Event"`
}

type object struct {
	Key string `json:"key"`
}

var errShape = errors.New("it is no event about objects of a bucket")

// Keys returns the keys that an event is about. S3's own notifications
// encode them as forms do ("red+flower.txt"); tools that make events for tests
// write "%20", which reads the same. EventBridge does not encode keys.
func Keys(payload []byte) ([]string, error) {
	var n notice
	if err := json.Unmarshal(payload, &n); err != nil {
		return nil, fmt.Errorf("%w: %w", errShape, err)
	}
	switch {
	case n.Event == "s3:TestEvent":
		return nil, nil
	case n.Source == "aws.s3" && n.Detail != nil && n.Detail.Object.Key != "":
		return []string{n.Detail.Object.Key}, nil
	case len(n.Records) == 0:
		return nil, errShape
	}
	var keys []string
	for _, r := range n.Records {
		if r.S3 == nil || r.S3.Object.Key == "" {
			return nil, errShape
		}
		key, err := url.QueryUnescape(r.S3.Object.Key)
		if err != nil { // not encoded at all
			key = r.S3.Object.Key
		}
		keys = append(keys, key)
	}
	return keys, nil
}

// Queued returns the messages of an event from a queue; ok is false for any
// other event.
func Queued(payload []byte) (messages []events.SQSMessage, ok bool) {
	var e events.SQSEvent
	if err := json.Unmarshal(payload, &e); err != nil || len(e.Records) == 0 {
		return nil, false
	}
	for _, m := range e.Records {
		if m.EventSource != "aws:sqs" {
			return nil, false
		}
	}
	return e.Records, true
}

// Back is the messages of a batch that go back into the queue.
type Back struct{ failures []events.SQSBatchItemFailure }

// Add names a message, once.
func (b *Back) Add(id string) {
	b.failures = append(b.failures, events.SQSBatchItemFailure{ItemIdentifier: id})
}

// Answer tells the queue.
func (b *Back) Answer() ([]byte, error) {
	if b.failures == nil {
		return []byte(`{"batchItemFailures":[]}`), nil
	}
	return json.Marshal(events.SQSEventResponse{BatchItemFailures: b.failures})
}

// Nudge is a message of the queue of posts to publish: one to look at now.
type Nudge struct {
	Post string `json:"post"`
}

// Scheduled reports whether an event is the clock's, and which time it strikes.
func Scheduled(payload []byte) (at time.Time, ok bool) {
	var e events.EventBridgeEvent
	err := json.Unmarshal(payload, &e)
	return e.Time, err == nil && e.DetailType == "Scheduled Event"
}

// ErrLate sends a message back that was not begun.
var ErrLate = errors.New("not begun: the time of this invocation is nearly over")

// Enough reports whether at least d is left before ctx's deadline.
func Enough(ctx context.Context, d time.Duration) bool {
	end, ok := ctx.Deadline()
	return !ok || time.Until(end) > d
}
