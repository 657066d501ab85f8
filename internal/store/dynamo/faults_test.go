//go:build aws

package dynamo_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/google/go-cmp/cmp"

	"attache/internal/aws/awstest"
	"attache/internal/desk"
	"attache/internal/store/dynamo"
	"attache/internal/store/storetest"
)

var ctx = context.Background()

// line is the way to the table, on which things can go wrong.
type line struct {
	mu    sync.Mutex
	fault func(operation string, send func() (*http.Response, error)) (*http.Response, error)
	calls map[string]int // by operation
}

func (l *line) Do(r *http.Request) (*http.Response, error) {
	_, operation, _ := strings.Cut(r.Header.Get("X-Amz-Target"), ".")
	l.mu.Lock()
	if l.calls == nil {
		l.calls = map[string]int{}
	}
	l.calls[operation]++
	fault := l.fault
	l.mu.Unlock()
	send := func() (*http.Response, error) { return http.DefaultClient.Do(r) }
	if fault == nil {
		return send()
	}
	return fault(operation, send)
}

func (l *line) breaks(fault func(string, func() (*http.Response, error)) (*http.Response, error)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.fault, l.calls = fault, nil
}

// answer is what DynamoDB says when it does not do what it is asked.
func answer(status int, kind, more string) *http.Response {
	return &http.Response{
		StatusCode: status, Header: http.Header{"Content-Type": {"application/x-amz-json-1.0"}},
		Body: io.NopCloser(strings.NewReader(fmt.Sprintf(`{"__type":"com.amazonaws.dynamodb.v20120810#%s","message":"%s"%s}`, kind, kind, more))),
	}
}

// open returns a store on a new table, and its line.
func open(t *testing.T) (*dynamo.Store, *line, *dynamodb.Client, string) {
	t.Helper()
	config := awstest.SDK(awstest.DynamoDB(t))
	direct := dynamodb.NewFromConfig(config)
	table := awstest.Table(t, direct)
	l := &line{}
	config.HTTPClient = l
	return dynamo.New(dynamodb.NewFromConfig(config), table), l, direct, table
}

func change(id string) desk.Change {
	r := storetest.Release(id)
	return desk.Change{
		Release: &r, Posts: []desk.Post{storetest.Post(id, "press", "en")},
		Entries: []desk.Entry{{Release: id, Action: desk.ActionReceive}, {Release: id, Action: desk.ActionCompose}},
		Spend:   []desk.Quota{{Channel: "press", Day: id, Limit: 1}},
	}
}

// once holds that a change is there, whole, and not twice.
func once(t *testing.T, s *dynamo.Store, id string) {
	t.Helper()
	r, err := s.Release(ctx, id)
	if err != nil || r.Stored != 1 || len(r.Versions) != 2 {
		t.Errorf("release %s: stored %d with %d versions, %v", id, r.Stored, len(r.Versions), err)
	}
	if log, err := s.Audit(ctx, id); err != nil || len(log) != 2 || desk.VerifyChain(log) != nil {
		t.Errorf("audit log of %s: %d entries, %v", id, len(log), err)
	}
	if err := s.Commit(ctx, desk.Change{Spend: []desk.Quota{{Channel: "press", Day: id, Limit: 1}}}); !errors.Is(err, desk.ErrQuota) {
		t.Errorf("the quota of %s was not spent: %v", id, err)
	}
}

func TestWhatGoesWrongOnTheWay(t *testing.T) {
	s, l, _, _ := open(t)
	reasons := func(code string) string {
		return `,"CancellationReasons":[{"Code":"None"},{"Code":"` + code + `","Message":"m"},{"Code":"None"},{"Code":"None"},{"Code":"None"}]`
	}
	for name, fault := range map[string]struct {
		fail func(n int32, operation string, send func() (*http.Response, error)) (*http.Response, error)
		want func(error) bool // nil: it is written
	}{
		"the answer is lost, but it happened": {fail: func(n int32, operation string, send func() (*http.Response, error)) (*http.Response, error) {
			r, err := send()
			if operation == "TransactWriteItems" && n == 1 {
				if err == nil {
					_ = r.Body.Close()
				}
				return nil, io.ErrUnexpectedEOF
			}
			return r, err
		}},
		"the request is lost": {fail: func(n int32, operation string, send func() (*http.Response, error)) (*http.Response, error) {
			if operation == "TransactWriteItems" && n == 1 {
				return nil, io.ErrUnexpectedEOF
			}
			return send()
		}},
		"the table is throttled": {fail: func(n int32, operation string, send func() (*http.Response, error)) (*http.Response, error) {
			if operation == "TransactWriteItems" && n <= 3 {
				return answer(400, "TransactionCanceledException", reasons("ThrottlingError")), nil
			}
			return send()
		}},
		"everything is throttled once": {fail: func(n int32, _ string, send func() (*http.Response, error)) (*http.Response, error) {
			if n == 1 {
				return answer(400, "ProvisionedThroughputExceededException", ""), nil
			}
			return send()
		}},
		"others are at the same items": {fail: func(n int32, operation string, send func() (*http.Response, error)) (*http.Response, error) {
			if operation == "TransactWriteItems" && n <= 5 {
				return answer(400, "TransactionCanceledException", reasons("TransactionConflict")), nil
			}
			return send()
		}},
		"the server fails": {fail: func(n int32, operation string, send func() (*http.Response, error)) (*http.Response, error) {
			if operation == "TransactWriteItems" && n <= 2 {
				return answer(500, "InternalServerError", ""), nil
			}
			return send()
		}},
		"it is not allowed": {
			fail: func(_ int32, operation string, send func() (*http.Response, error)) (*http.Response, error) {
				if operation == "TransactWriteItems" {
					return answer(400, "AccessDeniedException", ""), nil
				}
				return send()
			},
			want: func(err error) bool { return strings.Contains(err.Error(), "AccessDenied") },
		},
		"the request makes no sense": {
			fail: func(_ int32, operation string, send func() (*http.Response, error)) (*http.Response, error) {
				if operation == "TransactWriteItems" {
					return answer(400, "TransactionCanceledException", reasons("ValidationError")), nil
				}
				return send()
			},
			want: func(err error) bool { return strings.Contains(err.Error(), "ValidationError: m") },
		},
	} {
		t.Run(name, func(t *testing.T) {
			var calls [2]atomic.Int32 // of transactions, and of all else
			l.breaks(func(operation string, send func() (*http.Response, error)) (*http.Response, error) {
				kind := 0
				if operation != "TransactWriteItems" {
					kind = 1
				}
				return fault.fail(calls[kind].Add(1), operation, send)
			})
			id := strings.ReplaceAll(name, " ", "-")
			err := s.Commit(ctx, change(id))
			l.breaks(nil)
			if fault.want == nil {
				if err != nil {
					t.Fatal(err)
				}
				once(t, s, id)
				return
			}
			if err == nil || !fault.want(err) || errors.Is(err, desk.ErrConflict) {
				t.Errorf("got %v", err)
			}
			if _, err := s.Release(ctx, id); !errors.Is(err, desk.ErrNotFound) {
				t.Errorf("it is there: %v", err)
			}
		})
	}
}

// noise is text that does not compress.
func noise(seed uint64, bytes int) string {
	source := rand.New(rand.NewPCG(seed, 1))
	b := make([]byte, bytes)
	for i := range b {
		b[i] = byte(33 + source.IntN(94))
	}
	return string(b)
}

// A release may be larger than an item and than a transaction, and revisions
// that were replaced or never finished leave nothing behind.
func TestLargeVersionsComeAndGo(t *testing.T) {
	s, l, direct, table := open(t)
	r := storetest.Release("opening")
	r.Versions = nil
	for n := range 6 {
		r.Versions = append(r.Versions, desk.Version{Language: fmt.Sprint(n), Text: noise(uint64(n), 1<<20)})
	}
	commit := func(r desk.Release) {
		t.Helper()
		if err := s.Commit(ctx, desk.Change{Release: &r}); err != nil {
			t.Fatal(err)
		}
		got, err := s.Release(ctx, r.ID)
		if err != nil {
			t.Fatal(err)
		}
		r.Stored++
		if diff := cmp.Diff(r.Versions, got.Versions); diff != "" || got.Stored != r.Stored {
			t.Errorf("stored %d, want %d; versions differ in %d letters", got.Stored, r.Stored, len(diff))
		}
	}
	items := func() int {
		t.Helper()
		out, err := direct.Query(ctx, &dynamodb.QueryInput{
			TableName: &table, KeyConditionExpression: aws.String("pk = :pk"), Select: types.SelectCount, ConsistentRead: aws.Bool(true),
			ExpressionAttributeValues: map[string]types.AttributeValue{":pk": &types.AttributeValueMemberS{Value: "release#opening"}},
		})
		if err != nil {
			t.Fatal(err)
		}
		return int(out.Count)
	}
	commit(r)

	// What is the same is not written again.
	r.Stored, r.Digest = 1, "other"
	l.breaks(nil)
	commit(r)
	if l.calls["PutItem"] != 0 {
		t.Errorf("%d parts were written for versions that are stored already", l.calls["PutItem"])
	}

	// An interrupted revision leaves its parts until the next one.
	r.Stored, r.Versions = 2, []desk.Version{{Language: "en", Text: noise(9, 2<<20)}}
	l.breaks(func(operation string, send func() (*http.Response, error)) (*http.Response, error) {
		if operation == "TransactWriteItems" {
			return answer(400, "AccessDeniedException", ""), nil
		}
		return send()
	})
	if err := s.Commit(ctx, desk.Change{Release: &r}); err == nil {
		t.Fatal("written without a right to")
	}
	l.breaks(nil)
	if got, err := s.Release(ctx, "opening"); err != nil || len(got.Versions) != 6 {
		t.Errorf("after an interrupted revision: %d versions, %v", len(got.Versions), err)
	}
	r.Versions[0].Text = "A library opened."
	commit(r)
	if n := items(); n != 2 {
		t.Errorf("%d items are left of the release, want its head and one part", n)
	}

	// One that lost against another takes its parts away itself.
	late := r
	late.Versions = []desk.Version{{Language: "en", Text: noise(10, 1<<20)}}
	if err := s.Commit(ctx, desk.Change{Release: &late}); !errors.Is(err, desk.ErrConflict) {
		t.Errorf("got %v, want a conflict", err)
	}
	stale := storetest.Post("opening", "press", "en")
	stale.Stored, late.Stored = 5, 3
	if err := s.Commit(ctx, desk.Change{Release: &late, Posts: []desk.Post{stale}}); !errors.Is(err, desk.ErrConflict) {
		t.Errorf("got %v, want a conflict", err)
	}
	if n := items(); n != 2 {
		t.Errorf("%d items are left of the release after conflicts, want 2", n)
	}
}

// Who reads a release while its versions are replaced gets those of one moment.
func TestVersionsAreOfOneMoment(t *testing.T) {
	s, _, _, _ := open(t)
	r := storetest.Release("opening")
	version := func(n int) []desk.Version {
		return []desk.Version{{Language: "en", Text: noise(uint64(n), 900<<10)}}
	}
	r.Versions = version(0)
	if err := s.Commit(ctx, desk.Change{Release: &r}); err != nil {
		t.Fatal(err)
	}
	const rounds = 15
	done := make(chan struct{})
	var group sync.WaitGroup
	for range 3 {
		group.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				got, err := s.Release(ctx, "opening")
				if err != nil {
					t.Error(err)
					return
				}
				if want := version(int(got.Stored) - 1); got.Versions[0].Text != want[0].Text {
					t.Errorf("revision %d has the text of another", got.Stored)
				}
			}
		})
	}
	for n := range rounds {
		r.Stored, r.Versions = int64(n)+1, version(n+1)
		if err := s.Commit(ctx, desk.Change{Release: &r}); err != nil {
			t.Error(err)
		}
	}
	close(done)
	group.Wait()
}

// An index lags: a list never shows a post as it no longer is.
func TestListsShowItemsAsTheyAre(t *testing.T) {
	s, l, _, _ := open(t)
	p := storetest.Post("opening", "press", "en")
	q := storetest.Post("opening", "press", "az")
	if err := s.Commit(ctx, desk.Change{Posts: []desk.Post{p, q}}); err != nil {
		t.Fatal(err)
	}
	var moved atomic.Bool
	l.breaks(func(operation string, send func() (*http.Response, error)) (*http.Response, error) {
		if operation == "BatchGetItem" && moved.CompareAndSwap(false, true) { // between index and items
			p.Stored, p.State = 1, desk.StateRejected
			if err := s.Commit(ctx, desk.Change{Posts: []desk.Post{p}}); err != nil {
				t.Error(err)
			}
		}
		return send()
	})
	list, err := s.Posts(ctx, desk.PostQuery{State: desk.StateDraft})
	if err != nil || len(list.Items) != 1 || list.Items[0].ID != q.ID {
		t.Errorf("listed %+v, %v; want the one that is still a draft", list.Items, err)
	}
}
