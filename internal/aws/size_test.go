//go:build aws

package aws_test

import (
	"fmt"
	"os"
	"strconv"
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
// same requests and units however large the table is. SIZE_POSTS sets how large.
func TestALargeTableCostsNoMore(t *testing.T) {
	large := 3000
	if n, err := strconv.Atoi(os.Getenv("SIZE_POSTS")); err == nil {
		large = n
	}
	o := newOffice(t, awstest.DynamoDB(t))
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
	o.fill(0, 1000)
	before := take()
	o.fill(1000, large)
	after := take()
	for name := range looks {
		t.Logf("%s: %+v with 1,000 posts, %+v with %d", name, before[name], after[name], large)
		if after[name].Requests != before[name].Requests || after[name].Read > before[name].Read {
			t.Errorf("%s: %+v with 1,000 posts, %+v with %d", name, before[name], after[name], large)
		}
	}
}

// fill stores posts from one number to another: of releases of twelve, a tenth
// of them drafts, the others approved for a day that is far away.
func (o *office) fill(from, to int) {
	o.t.Helper()
	var group errgroup.Group
	group.SetLimit(8)
	const batch = 48
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
			return o.store.Commit(ctx, change)
		})
	}
	if err := group.Wait(); err != nil {
		o.t.Fatal(err)
	}
}
