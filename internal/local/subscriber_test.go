package local_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	official "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"attache/internal/config"
	"attache/internal/desk"
	"attache/internal/local"
	"attache/internal/web/api"
)

const subscriberSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

// told is one event that a subscriber took.
type told struct {
	ID   string `json:"-"`
	Type string
	Data struct {
		Release, Post, Channel, Language, Action, By, From, To string
		Seq                                                    int64
	}
}

// listener is a subscriber. It verifies what it is told with the library of the
// specification, and takes it unless refuse says otherwise.
type listener struct {
	*httptest.Server
	mu     sync.Mutex
	took   []told // also what came twice
	asked  int
	refuse func(n int) int // the status of the n-th request; nil, or 0: taken
}

func listen(t *testing.T, refuse func(int) int) *listener {
	t.Helper()
	hook, err := official.NewWebhook(subscriberSecret)
	if err != nil {
		t.Fatal(err)
	}
	l := &listener{refuse: refuse}
	l.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		e := told{ID: r.Header.Get("webhook-id")}
		if err := hook.Verify(body, r.Header); err != nil {
			t.Errorf("%v: %v", r.Header, err)
		}
		if err := json.Unmarshal(body, &e); err != nil {
			t.Errorf("%s: %v", body, err)
		}
		l.mu.Lock()
		defer l.mu.Unlock()
		l.asked++
		if l.refuse != nil {
			if status := l.refuse(l.asked); status != 0 {
				w.WriteHeader(status)
				return
			}
		}
		l.took = append(l.took, e)
	}))
	t.Cleanup(l.Close)
	return l
}

func (l *listener) requests() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.asked
}

// ids are the events of a release that were taken, each once, as they came.
func (l *listener) ids(release string) []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	var ids []string
	for _, e := range l.took {
		if e.Data.Release == release && !slices.Contains(ids, e.ID) {
			ids = append(ids, e.ID)
		}
	}
	return ids
}

// wantLog waits until a listener was told all of a release's log, in order.
func (l *listener) wantLog(o *office, name, release string) []desk.Entry {
	o.t.Helper()
	var want, got []string
	for range 500 {
		log, err := o.client().Audit(context.Background(), release)
		if err != nil {
			o.t.Fatal(err)
		}
		want = nil
		for _, e := range log.Entries {
			want = append(want, e.Hash)
		}
		if got = l.ids(release); slices.Equal(got, want) {
			return log.Entries
		}
		time.Sleep(20 * time.Millisecond)
	}
	o.t.Fatalf("%s was told of %s (-log +told):\n%s", name, release, cmp.Diff(want, got))
	return nil
}

// A release is uploaded, approved, published and withdrawn, while the desk is
// started again in between. Each subscriber is told of each line of the log, in
// order, with a signature that the specification's library verifies: one that
// takes everything, one that fails for a while, one whose connections are cut;
// and one that is dead, or gone, holds up nobody.
func TestSubscribersAreToldOfEveryChange(t *testing.T) {
	good := listen(t, nil)
	failing := listen(t, func(n int) int { // each third is not taken, and the first five
		if n <= 5 || n%3 == 0 {
			return http.StatusInternalServerError
		}
		return 0
	})
	cut := listen(t, func(n int) int {
		if n%4 == 0 {
			panic(http.ErrAbortHandler)
		}
		return 0
	})
	some := listen(t, nil)
	gone := listen(t, func(int) int { return http.StatusGone })
	dead := listen(t, nil)
	dead.Close()

	data := t.TempDir()
	env, secrets := filepath.Join(data, ".env"), ""
	set := config.Default()
	for name, l := range map[string]*listener{"good": good, "failing": failing, "cut": cut, "some": some, "gone": gone, "dead": dead} {
		s := desk.Subscriber{Name: name, URL: l.URL + "/in"}
		if name == "some" {
			s.Events = []string{"post.published", desk.NoticeReleaseWithdrawn}
		}
		set.Subscribers = append(set.Subscribers, s)
		secrets += local.Variable(name, "signing_secret") + "=" + subscriberSecret + "\n"
	}
	if err := os.WriteFile(env, []byte(secrets), 0o600); err != nil {
		t.Fatal(err)
	}
	begin := func() *office {
		return start(t, data, func(c *local.Config) { c.Office, c.Env, c.Pause = set, env, 10*time.Millisecond })
	}

	o := begin()
	o.put("inbox/visit.en.txt", release)
	o.posts("visit", 12, nil)
	o.stop()

	o = begin()
	ctx := context.Background()
	for _, id := range []string{"visit.x.en", "visit.mastodon.en"} {
		p, err := o.client().Post(ctx, id)
		if err == nil {
			_, err = o.client().Act(ctx, id, "approve", api.Action{Hash: p.Post.Payload.Hash()})
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	o.posts("visit", 2, published)
	o.stop()

	o = begin()
	if err := os.Remove(filepath.Join(data, "inbox", "visit.en.txt")); err != nil {
		t.Fatal(err)
	}
	o.posts("visit", 10, func(p desk.Post) bool { return p.State == desk.StateWithdrawn })
	entries := good.wantLog(o, "good", "visit")
	failing.wantLog(o, "failing", "visit")
	cut.wantLog(o, "cut", "visit")

	for n := 0; n < 500 && len(some.ids("visit")) < 3; n++ {
		time.Sleep(20 * time.Millisecond)
	}
	o.stop()

	// Each event says what its line says, and nothing that came twice differs.
	byID := map[string]told{}
	for _, l := range []*listener{good, failing, cut, some} {
		for _, e := range l.took {
			if was, ok := byID[e.ID]; ok && was != e {
				t.Errorf("under %s came %+v, and then %+v", e.ID, was, e)
			}
			byID[e.ID] = e
		}
	}
	var types []string
	for _, line := range entries {
		e := byID[line.Hash]
		if e.Data.Release != line.Release || e.Data.Seq != line.Seq || e.Data.By != line.By || e.Data.Post != line.Post ||
			e.Data.Action != string(line.Action) || e.Data.From != string(line.From) || e.Data.To != string(line.To) {
			t.Errorf("of %+v it was told %+v", line, e)
		}
		if line.Post == "visit.x.en" {
			types = append(types, fmt.Sprintf("%s on %s in %s by %s", e.Type, e.Data.Channel, e.Data.Language, e.Data.By))
		}
	}
	want := []string{
		"post.draft on x in en by attache", "post.approved on x in en by Press officer", "post.sending on x in en by attache",
		"post.published on x in en by attache", "post.changed on x in en by attache",
	}
	if diff := cmp.Diff(want, types); diff != "" {
		t.Errorf("of one post (-want +got):\n%s", diff)
	}
	var heard []string
	for _, id := range some.ids("visit") {
		heard = append(heard, byID[id].Type)
	}
	if diff := cmp.Diff([]string{"post.published", "post.published", "release.withdrawn"}, heard); diff != "" {
		t.Errorf("one that hears some (-want +got):\n%s", diff)
	}
	if n := gone.requests(); n != 1 {
		t.Errorf("one that is gone was asked %d times", n)
	}
}
