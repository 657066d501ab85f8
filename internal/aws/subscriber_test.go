//go:build aws

package aws_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	official "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"attache/internal/aws/awstest"
	"attache/internal/desk"
)

// clock has the clock strike at a minute of the hour.
func (b *bill) clock(t *testing.T, o *office, f handler, minute int) {
	t.Helper()
	b.invoke(t, o, "publish", f, []byte(strings.Replace(string(event(t, "publish-clock")), "T08:20:00Z", fmt.Sprintf("T08:%02d:00Z", minute), 1)))
}

// taken are the requests of the last call, as "dynamodb Query".
func taken(asked []awstest.Request, since int) []string {
	var list []string
	for _, r := range asked[since:] {
		list = append(list, r.Service+" "+r.Action)
	}
	return list
}

// A desk without subscribers asks for nothing to find out that there are none,
// but for its configuration when a function starts and once an hour.
func TestAMinuteWithoutSubscribers(t *testing.T) {
	o := newOffice(t, awstest.DynamoDB(t))
	b := &bill{counts: map[string]float64{}, asked: map[string][]awstest.Request{}}
	f := o.publisher()
	o.Requests()
	b.clock(t, o, f, 7) // it starts
	for minute, want := range map[int][]string{
		8: {"dynamodb Query"}, 9: {"dynamodb Query"},
		10: {"dynamodb Query", "dynamodb Query", "dynamodb Query", "dynamodb Query"},
	} {
		since := len(b.asked["publish"])
		b.clock(t, o, f, minute)
		if diff := cmp.Diff(want, taken(b.asked["publish"], since)); diff != "" {
			t.Errorf("at minute %d (-want +got):\n%s", minute, diff)
		}
	}
	o.allowed(t, b.asked)
}

// Ingest, Review and Publish queue what they change, and the clock tells it, in
// order. An idle minute then takes one query more for each subscriber.
func TestSubscribersOnAWS(t *testing.T) {
	const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
	hook, err := official.NewWebhook(secret)
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	var ids, types []string
	site := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		var e struct{ Type string }
		if err := hook.Verify(body, r.Header); err != nil || json.Unmarshal(body, &e) != nil {
			t.Errorf("%s: %v", body, err)
		}
		mu.Lock()
		defer mu.Unlock()
		ids, types = append(ids, r.Header.Get("webhook-id")), append(types, e.Type)
	}))
	t.Cleanup(site.Close)
	gone := httptest.NewServer(http.NotFoundHandler())
	gone.Close()

	o := newOffice(t, awstest.DynamoDB(t))
	o.put("config/attache.yaml", fmt.Sprintf("%ssubscribers:\n  - {name: site, url: %q, secret: website}\n  - {name: dead, url: %q}\n", config, site.URL, gone.URL))
	o.Secret("attache/accounts/website", `{"signing_secret": "`+secret+`"}`)
	o.Secret("attache/accounts/dead", `{"signing_secret": "`+secret+`"}`)
	provider := awstest.NewProvider(t, "127.0.0.1")
	ingester, publisher, reviewer := o.ingester(), o.publisher(), o.reviewer(provider)
	v := &visit{office: o, desk: reviewer, provider: provider, used: map[string]bool{}}
	o.put(opening, news)
	b := &bill{counts: map[string]float64{}, asked: map[string][]awstest.Request{}}
	o.Requests()
	if ids := back(t, b.invoke(t, o, "ingest", ingester, event(t, "ingest-queue")), nil); ids != nil {
		t.Fatal("it goes back")
	}
	b.clock(t, o, publisher, 7)
	v.want("api-approve", http.StatusOK, `"approved"`)
	v.want("api-withdraw", http.StatusOK, "Wrong date")
	b.asked["review"] = o.Requests()
	b.clock(t, o, publisher, 8)

	log, err := o.store.Audit(ctx, "opening")
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, e := range log {
		want = append(want, e.Hash)
	}
	if diff := cmp.Diff(want, ids); diff != "" {
		t.Errorf("(-log +told):\n%s", diff)
	}
	if len(types) == 0 || types[0] != desk.NoticeReleaseReceived || types[len(types)-1] == types[0] {
		t.Errorf("%v", types)
	}
	if u, news, err := o.store.News(ctx, "dead", 100); err != nil || len(news) == 0 || u.Tries == 0 {
		t.Errorf("of one that is dead: %+v, %d, %v", u, len(news), err)
	}
	since := len(b.asked["publish"])
	b.clock(t, o, publisher, 9)
	if diff := cmp.Diff([]string{"dynamodb Query", "dynamodb Query", "dynamodb Query"}, taken(b.asked["publish"], since)); diff != "" {
		t.Errorf("with nothing to tell (-want +got):\n%s", diff)
	}
	o.allowed(t, b.asked)
}
