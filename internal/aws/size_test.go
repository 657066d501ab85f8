//go:build aws

package aws_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	sdk "github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"golang.org/x/sync/errgroup"

	"attache/internal/aws/awstest"
	"attache/internal/desk"
	"attache/internal/store/dynamo"
)

// asking is what a look at the queue takes.
type asking struct {
	Requests int
	Read     float64
}

// A page of the queue, and a look for what is due when nothing is, take the
// same requests and units however large the table is. It is looked at with
// 1,000 posts, ten times as many, and so on up to SIZE_POSTS, which is more than
// DynamoDB Local takes in within an hour.
func TestALargeTableCostsNoMore(t *testing.T) {
	large, server := 10_000, awstest.DynamoDB
	if n, err := strconv.Atoi(os.Getenv("SIZE_POSTS")); err == nil {
		large, server = n, awstest.Dynoxide
	}
	o := newOffice(t, server(t))
	publisher := o.publisher()
	measured := dynamo.New(sdk.NewFromConfig(awstest.SDK(o.URL)), o.Table)
	looks := map[string]func() error{
		"the queue": func() error {
			_, err := measured.Posts(ctx, desk.PostQuery{State: desk.StateDraft, Page: desk.Page{Limit: 20}})
			return err
		},
		"the queue of a channel": func() error {
			_, err := measured.Posts(ctx, desk.PostQuery{State: desk.StateDraft, Channel: "x", Page: desk.Page{Limit: 20}})
			return err
		},
		"the queue of a language": func() error {
			_, err := measured.Posts(ctx, desk.PostQuery{State: desk.StateDraft, Language: "zh", Page: desk.Page{Limit: 20}})
			return err
		},
		"all posts": func() error {
			_, err := measured.Posts(ctx, desk.PostQuery{Page: desk.Page{Limit: 20}})
			return err
		},
		"a release": func() error {
			_, err := measured.Posts(ctx, desk.PostQuery{Release: "release-0"})
			return err
		},
		"a sweep": func() error {
			_, err := publisher.Invoke(ctx, event(t, "publish-clock"))
			return err
		},
	}
	take := func() map[string]asking {
		taken := map[string]asking{}
		for name, look := range looks {
			o.Requests()
			if err := look(); err != nil {
				t.Fatal(err)
			}
			var a asking
			for _, r := range o.Requests() {
				a = asking{a.Requests + 1, a.Read + r.Read}
			}
			taken[name] = a
		}
		return taken
	}
	take() // a function that starts reads its configuration
	const small = 1000
	o.fill(0, small)
	before := take()
	for size := small * 10; size <= large; size *= 10 {
		o.fill(size/10, size)
		after := take()
		for _, name := range slices.Sorted(maps.Keys(looks)) {
			t.Logf("%s: %+v with %d posts, %+v with %d", name, before[name], small, after[name], size)
			if after[name].Requests != before[name].Requests || after[name].Read > before[name].Read {
				t.Errorf("%s: %+v with %d posts, %+v with %d", name, before[name], small, after[name], size)
			}
		}
	}
}

// fill stores posts from one number to another: of releases of twelve, a tenth
// of them drafts, the others approved for a day that is far away.
func (o *office) fill(from, to int) {
	o.t.Helper()
	store := dynamo.New(sdk.NewFromConfig(awstest.SDK(o.dynamodb), func(c *sdk.Options) { c.HTTPClient = loader{} }), o.Table)
	var group errgroup.Group
	group.SetLimit(8)
	const batch = 3 * putsAtOnce
	for first := from; first < to; first += batch {
		group.Go(func() error {
			var change desk.Change
			for n := first; n < min(first+batch, to); n++ {
				p := desk.Post{
					ID: fmt.Sprintf("post-%07d", n), Release: fmt.Sprintf("release-%d", n/12), State: desk.StateApproved, Created: time.Unix(1777777777+int64(n), 0).UTC(),
					Payload: desk.Payload{Channel: []string{"x", "mastodon", "bluesky"}[n%3], Language: []string{"en", "az", "zh", "ru"}[n%4], Text: "The Port of Baku opened a library for 300 sailors on Monday."},
					DueAt:   time.Unix(4102444800+int64(n), 0).UTC(),
				}
				if n%10 == 0 {
					p.State, p.DueAt = desk.StateDraft, time.Time{}
				}
				change.Posts = append(change.Posts, p)
			}
			return store.Commit(ctx, change)
		})
	}
	if err := group.Wait(); err != nil {
		o.t.Fatal(err)
	}
}

// putsAtOnce is how many items a BatchWriteItem takes.
const putsAtOnce = 25

// loader is an HTTP client that puts what a transaction puts without making it
// one, which what stands in for DynamoDB is slow at.
type loader struct{}

func (loader) Do(r *http.Request) (*http.Response, error) {
	const action = "X-Amz-Target"
	service, name, _ := strings.Cut(r.Header.Get(action), ".")
	if name != "TransactWriteItems" {
		return nil, fmt.Errorf("%s is no transaction", name)
	}
	type put struct {
		TableName string `json:",omitempty"`
		Item      json.RawMessage
	}
	var in struct{ TransactItems []struct{ Put put } }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		return nil, err
	}
	var answer *http.Response
	for items := range slices.Chunk(in.TransactItems, putsAtOnce) {
		var requests []map[string]put
		for _, item := range items {
			requests = append(requests, map[string]put{"PutRequest": {Item: item.Put.Item}})
		}
		body, err := json.Marshal(map[string]any{"RequestItems": map[string]any{items[0].Put.TableName: requests}})
		if err != nil {
			return nil, err
		}
		again := r.Clone(r.Context())
		again.Header.Set(action, service+".BatchWriteItem")
		again.Body, again.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
		if answer, err = http.DefaultClient.Do(again); err != nil {
			return nil, err
		}
		body, err = io.ReadAll(answer.Body)
		answer.Body.Close()
		if err != nil {
			return nil, err
		}
		if said := strings.TrimSpace(string(body)); answer.StatusCode == http.StatusOK && said != `{"UnprocessedItems":{}}` {
			return nil, fmt.Errorf("not all was put: %s", said)
		}
		answer.Body = io.NopCloser(bytes.NewReader(body))
		if answer.StatusCode != http.StatusOK {
			break
		}
	}
	return answer, nil
}
