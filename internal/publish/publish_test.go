package publish_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"attache/internal/desk"
	"attache/internal/publish"
	"attache/internal/store/sqlite"
)

var (
	ctx   = context.Background()
	noon  = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
	baku  = time.FixedZone("Baku", 4*3600)
	leyla = desk.Person{Name: "Leyla", Roles: []desk.Role{desk.RoleEditor, desk.RoleApprover}}
)

const id = "opening.news.en"

// network is an account as it is: it remembers what it was sent, whatever it
// answers.
type network struct {
	mutex  sync.Mutex
	posts  []string // that are out, in order
	sends  int
	looks  int
	answer func(desk.Operation, desk.Payload) desk.Outcome                 // nil: accepted
	found  func(desk.Operation) desk.Outcome                               // nil: the truth
	during func(ctx context.Context, op desk.Operation, post desk.Payload) // while it is being sent
}

func (n *network) Send(ctx context.Context, post string, op desk.Operation, p desk.Payload) desk.Outcome {
	n.mutex.Lock()
	n.sends++
	n.mutex.Unlock()
	if n.during != nil {
		n.during(ctx, op, p)
	}
	o := desk.Outcome{Kind: desk.OutcomeAccepted, ID: "1"}
	if n.answer != nil {
		o = n.answer(op, p)
	}
	if o.Kind == desk.OutcomeAccepted {
		n.mutex.Lock()
		n.posts = append(n.posts, post)
		n.mutex.Unlock()
	}
	return o
}

func (n *network) Find(_ context.Context, post string, op desk.Operation, _ desk.Payload) desk.Outcome {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	n.looks++
	switch {
	case n.found != nil:
		return n.found(op)
	case slices.Contains(n.posts, post):
		return desk.Outcome{Kind: desk.OutcomeAccepted, ID: "1"}
	}
	return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: "it is not there"}
}

// office is a store with a release and what publishes from it.
type office struct {
	t       *testing.T
	store   desk.Store
	network *network
	config  desk.Config
	log     *bytes.Buffer
	now     time.Time
}

func newOffice(t *testing.T) *office {
	t.Helper()
	store, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "attache.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	o := &office{t: t, store: store, network: &network{}, log: &bytes.Buffer{}, now: noon, config: desk.Config{
		Zone: baku, Channels: []desk.Channel{{Name: "news"}, {Name: "other"}},
	}}
	r := desk.Release{ID: "opening", Stem: "opening", Revision: 1, Digest: "d1", Received: noon}
	if err := store.Commit(ctx, desk.Change{Release: &r}); err != nil {
		t.Fatal(err)
	}
	return o
}

// publisher is a process that has just started.
func (o *office) publisher() *publish.Publisher { return o.through(o.store) }

func (o *office) through(s desk.Store) *publish.Publisher {
	return publish.New(publish.Config{
		Store: s, Office: o.config, Now: func() time.Time { return o.now }, Log: slog.New(slog.NewTextHandler(o.log, nil)),
		Senders: func(channel string) (desk.Sender, bool) { return o.network, channel != "gone" },
	})
}

// draft stores a draft and returns its ID.
func (o *office) draft(channel, language string, notBefore time.Time) string {
	o.t.Helper()
	p, e := desk.NewPost("opening", 1, desk.Draft{Revision: 1, Source: "en", Payload: desk.Payload{
		Channel: channel, Network: "x", Language: language, Text: "A library opened.", NotBefore: notBefore,
	}}, "", noon)
	if err := o.store.Commit(ctx, desk.Change{Posts: []desk.Post{p}, Entries: []desk.Entry{e}}); err != nil {
		o.t.Fatal(err)
	}
	return p.ID
}

func (o *office) approved(channel, language string, notBefore time.Time) string {
	o.t.Helper()
	id := o.draft(channel, language, notBefore)
	o.step(id, approve)
	return id
}

func (o *office) step(id string, actions ...func(desk.Post) (desk.Post, desk.Entry, error)) {
	o.t.Helper()
	for _, act := range actions {
		p, e, err := act(o.post(id))
		if err == nil {
			err = o.store.Commit(ctx, desk.Change{Posts: []desk.Post{p}, Entries: []desk.Entry{e}})
		}
		if err != nil {
			o.t.Fatal(err)
		}
	}
}

func approve(p desk.Post) (desk.Post, desk.Entry, error) {
	return p.Approve(leyla, p.Payload.Hash(), "seen", desk.Policy{}, noon)
}

func claim(p desk.Post) (desk.Post, desk.Entry, error) {
	return p.Claim(desk.Policy{}, time.Minute, noon)
}

func (o *office) post(id string) desk.Post {
	o.t.Helper()
	p, err := o.store.Post(ctx, id)
	if err != nil {
		o.t.Fatal(err)
	}
	return p
}

func (o *office) withdraw() {
	o.t.Helper()
	r, err := o.store.Release(ctx, "opening")
	if err == nil {
		_, err = desk.WithdrawRelease(ctx, o.store, r, "Leyla", "wrong", o.now)
	}
	if err != nil {
		o.t.Error(err)
	}
}

// sweep lets time pass and a publisher look what is due.
func (o *office) sweep(p *publish.Publisher, after time.Duration) {
	o.t.Helper()
	o.now = o.now.Add(after)
	if err := p.Sweep(ctx); err != nil {
		o.t.Error(err)
	}
}

func (o *office) want(id string, state desk.State, sends int) desk.Post {
	o.t.Helper()
	p := o.post(id)
	if p.State != state || o.network.sends != sends {
		o.t.Fatalf("%s is %s after %d sends, want %s after %d (%s)", id, p.State, o.network.sends, state, sends, p.Reason)
	}
	return p
}

func TestNothingGoesOutBeforeItsTime(t *testing.T) {
	o := newOffice(t)
	o.approved("news", "en", noon.Add(time.Hour))
	o.draft("other", "en", time.Time{}) // and nothing that nobody approved
	p := o.publisher()
	for _, after := range []time.Duration{0, time.Minute, 59*time.Minute - 1} {
		o.sweep(p, after)
		o.want(id, desk.StateApproved, 0)
	}
	o.sweep(p, 1)
	if receipt := o.want(id, desk.StatePublished, 1).Receipt; receipt == nil || !receipt.At.Equal(noon.Add(time.Hour)) {
		t.Errorf("receipt %+v", receipt)
	}
	o.sweep(p, time.Hour)
	o.want(id, desk.StatePublished, 1)
}

// However time passes and whatever the network answers, nothing arrives
// before its time and nothing twice.
func TestNeverBeforeAndNeverTwice(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		o := newOffice(t)
		until := map[string]time.Time{}
		for n := range rapid.IntRange(1, 4).Draw(r, "posts") {
			at := noon.Add(time.Duration(rapid.IntRange(-60, 600).Draw(r, "not before")) * time.Second)
			until[o.approved("news", fmt.Sprintf("l%d", n), at)] = at
		}
		arrived := map[string]int{}
		o.network.during = func(_ context.Context, _ desk.Operation, p desk.Payload) {
			if o.now.Before(p.NotBefore) {
				r.Fatalf("%s went out at %v, its time is %v", p.Language, o.now, p.NotBefore)
			}
		}
		o.network.answer = func(op desk.Operation, p desk.Payload) desk.Outcome {
			kind := rapid.SampledFrom([]desk.OutcomeKind{
				desk.OutcomeAccepted, desk.OutcomeNotSent, desk.OutcomeLimited, desk.OutcomeUnknown, "lost on the way back",
			}).Draw(r, "answer")
			switch kind {
			case desk.OutcomeAccepted:
				arrived[p.Language]++
			case "lost on the way back":
				arrived[p.Language]++
				o.network.mutex.Lock()
				o.network.posts = append(o.network.posts, desk.PostID("opening", p.Channel, p.Language, 1))
				o.network.mutex.Unlock()
				return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "no answer"}
			}
			return desk.Outcome{Kind: kind, ID: "1", Reason: "because", Until: o.now.Add(time.Minute)}
		}
		p := o.publisher()
		for range 40 {
			o.sweep(p, time.Duration(rapid.IntRange(1, 3600).Draw(r, "seconds"))*time.Second)
			if rapid.IntRange(0, 9).Draw(r, "restart") == 0 {
				p = o.publisher()
				if err := p.Recover(ctx); err != nil {
					r.Fatal(err)
				}
			}
		}
		for language, n := range arrived {
			if n > 1 {
				r.Fatalf("%s arrived %d times", language, n)
			}
		}
	})
}

// Before the first byte leaves, the store knows what is leaving, with its key.
func TestSendingIsCommittedBeforeTheSenderIsCalled(t *testing.T) {
	o := newOffice(t)
	o.approved("news", "en", time.Time{})
	o.network.during = func(ctx context.Context, op desk.Operation, payload desk.Payload) {
		if deadline, ok := ctx.Deadline(); !ok || time.Until(deadline) > 30*time.Second {
			t.Errorf("an attempt may take until %v", deadline)
		}
		p := o.post(id)
		if p.State != desk.StateSending || p.Operation == nil || *p.Operation != op || !p.Payload.Equal(payload) {
			t.Errorf("the store says %s with %+v; being sent is %+v", p.State, p.Operation, op)
		}
		if op.Hash != payload.Hash() || op.Key == "" || op.Attempt != 1 || !op.Started.Equal(noon) || !p.DueAt.Equal(noon.Add(time.Minute)) {
			t.Errorf("operation %+v, looked at again %v", op, p.DueAt)
		}
		log, err := o.store.Audit(ctx, "opening")
		if err != nil || log[len(log)-1].Action != desk.ActionClaim || log[len(log)-1].Payload != op.Hash {
			t.Errorf("the log ends with %+v, %v", log[len(log)-1], err)
		}
	}
	o.sweep(o.publisher(), 0)
	o.want(id, desk.StatePublished, 1)
}

func TestOutcomes(t *testing.T) {
	for name, test := range map[string]struct {
		answer desk.Outcome
		state  desk.State
		due    time.Duration // from noon; 0: never again
		reason string
	}{
		"accepted":                 {desk.Outcome{Kind: desk.OutcomeAccepted, ID: "7", URL: "https://example.org/7"}, desk.StatePublished, 0, ""},
		"rejected":                 {desk.Outcome{Kind: desk.OutcomeRejected, Reason: "too long"}, desk.StateFailed, 0, "too long"},
		"not sent":                 {desk.Outcome{Kind: desk.OutcomeNotSent, Reason: "no line"}, desk.StateApproved, 10 * time.Second, ""},
		"limited":                  {desk.Outcome{Kind: desk.OutcomeLimited, Reason: "slow down", Until: noon.Add(15 * time.Minute)}, desk.StateApproved, 15 * time.Minute, ""},
		"limited, nobody says how": {desk.Outcome{Kind: desk.OutcomeLimited}, desk.StateApproved, 10 * time.Second, ""},
		"unknown":                  {desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "no answer"}, desk.StateUnknown, 0, "no answer"},
		"unknown, look later":      {desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "no answer", Until: noon.Add(time.Minute)}, desk.StateUnknown, time.Minute, "no answer"},
	} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t)
			o.approved("news", "en", time.Time{})
			o.network.answer = func(desk.Operation, desk.Payload) desk.Outcome { return test.answer }
			o.sweep(o.publisher(), 0)
			p := o.want(id, test.state, 1)
			wantDue := noon.Add(test.due)
			if test.due == 0 && test.state != desk.StateUnknown {
				wantDue = time.Time{}
			}
			if !p.DueAt.Equal(wantDue) || p.Reason != test.reason {
				t.Errorf("due %v, reason %q; want %v, %q", p.DueAt, p.Reason, wantDue, test.reason)
			}
			if r := p.Receipt; (r != nil) != (test.state == desk.StatePublished) || r != nil && (r.ID != "7" || r.URL != "https://example.org/7") {
				t.Errorf("receipt %+v", r)
			}
		})
	}
}

// What surely was not sent is tried again, with growing pauses and one key.
func TestNotSentIsTriedAgain(t *testing.T) {
	o := newOffice(t)
	o.approved("news", "en", time.Time{})
	keys := map[string]bool{}
	o.network.answer = func(op desk.Operation, _ desk.Payload) desk.Outcome {
		keys[op.Key] = true
		if op.Attempt != o.network.sends {
			t.Errorf("attempt %d is called %d", o.network.sends, op.Attempt)
		}
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: "no line"}
	}
	p := o.publisher()
	o.sweep(p, 0)
	for n, pause := range []time.Duration{10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600} {
		o.sweep(p, pause*time.Second-1)
		o.want(id, desk.StateApproved, n+1)
		o.sweep(p, 1)
		o.want(id, desk.StateApproved, n+2)
	}
	o.network.answer = nil
	o.sweep(p, time.Hour)
	o.want(id, desk.StatePublished, 13)
	if len(keys) != 1 {
		t.Errorf("%d keys for one approval", len(keys))
	}
}

// A post found sending with nobody sending it is unknown, and then looked for.
func TestStaleSendingBecomesUnknownAndIsNeverSentAgain(t *testing.T) {
	for name, recover := range map[string]bool{"by time": false, "at the start": true} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t)
			o.approved("news", "en", time.Time{})
			o.step(id, claim) // and then the process died
			o.network.found = func(desk.Operation) desk.Outcome {
				return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "cannot tell"}
			}
			p := o.publisher()
			if recover {
				if err := p.Recover(ctx); err != nil {
					t.Fatal(err)
				}
			} else {
				o.sweep(p, time.Minute-1)
				o.want(id, desk.StateSending, 0)
				o.sweep(p, 1)
			}
			o.want(id, desk.StateUnknown, 0)
			for n := range 20 {
				o.sweep(p, time.Hour)
				if o.network.looks != n+1 {
					t.Fatalf("looked %d times after %d hours", o.network.looks, n+1)
				}
			}
			if p := o.want(id, desk.StateUnknown, 0); p.Reason != "cannot tell" || p.Operation.Looks != 20 {
				t.Errorf("%q after %d looks", p.Reason, p.Operation.Looks)
			}
		})
	}
}

func TestLookingForWhatIsUnknown(t *testing.T) {
	for name, test := range map[string]struct {
		found desk.Outcome
		state desk.State
	}{
		"it is there":      {desk.Outcome{Kind: desk.OutcomeAccepted, ID: "7"}, desk.StatePublished},
		"it is not there":  {desk.Outcome{Kind: desk.OutcomeNotSent}, desk.StateApproved},
		"nobody can tell":  {desk.Outcome{Kind: desk.OutcomeUnknown}, desk.StateUnknown},
		"not to be asked":  {desk.Outcome{Kind: desk.OutcomeLimited, Until: noon.Add(2 * time.Hour)}, desk.StateUnknown},
		"another is there": {desk.Outcome{Kind: desk.OutcomeRejected, Reason: "another one"}, desk.StateUnknown},
		"nonsense":         {desk.Outcome{}, desk.StateUnknown},
	} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t)
			o.approved("news", "en", time.Time{})
			o.network.answer = func(desk.Operation, desk.Payload) desk.Outcome {
				return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "no answer"}
			}
			o.network.found = func(desk.Operation) desk.Outcome { return test.found }
			p := o.publisher()
			o.sweep(p, 0)
			key := o.want(id, desk.StateUnknown, 1).Operation.Key
			o.sweep(p, 0)
			after := o.want(id, test.state, 1)
			if !test.found.Until.IsZero() && !after.DueAt.Equal(test.found.Until) {
				t.Errorf("looked at again at %v", after.DueAt)
			}
			if test.state != desk.StateApproved {
				return
			}
			o.network.answer = func(op desk.Operation, _ desk.Payload) desk.Outcome {
				if op.Key != key || op.Attempt != 2 {
					t.Errorf("the next attempt is %+v", op)
				}
				return desk.Outcome{Kind: desk.OutcomeAccepted, ID: "8"}
			}
			o.sweep(p, time.Hour)
			o.want(id, desk.StatePublished, 2)
		})
	}
}

// hooked calls something just before commits.
type hooked struct {
	desk.Store
	before func(desk.Change)
}

func (s hooked) Commit(ctx context.Context, c desk.Change) error {
	s.before(c)
	return s.Store.Commit(ctx, c)
}

func claims(c desk.Change) bool {
	return len(c.Entries) == 1 && c.Entries[0].Action == desk.ActionClaim
}

// Whenever a release is withdrawn: either nothing leaves, or what left is
// recalled.
func TestWithdrawalAtEveryMoment(t *testing.T) {
	t.Run("before the sweep", func(t *testing.T) {
		o := newOffice(t)
		o.approved("news", "en", time.Time{})
		o.withdraw()
		o.sweep(o.publisher(), 0)
		o.want(id, desk.StateWithdrawn, 0)
	})
	t.Run("its release only, as after a crash", func(t *testing.T) {
		o := newOffice(t)
		o.approved("news", "en", time.Time{})
		r, _ := o.store.Release(ctx, "opening")
		r.Withdrawn = "wrong"
		if err := o.store.Commit(ctx, desk.Change{Release: &r}); err != nil {
			t.Fatal(err)
		}
		o.sweep(o.publisher(), 0)
		o.want(id, desk.StateWithdrawn, 0)
	})
	t.Run("between reading and claiming", func(t *testing.T) {
		o := newOffice(t)
		o.approved("news", "en", time.Time{})
		done := false
		p := o.through(hooked{o.store, func(c desk.Change) {
			if claims(c) && !done {
				done = true
				r, _ := o.store.Release(ctx, "opening") // the release alone: its posts come after
				r.Withdrawn = "wrong"
				if err := o.store.Commit(ctx, desk.Change{Release: &r}); err != nil {
					t.Error(err)
				}
			}
		}})
		o.sweep(p, 0)
		o.want(id, desk.StateApproved, 0)
		o.sweep(p, 0)
		o.want(id, desk.StateWithdrawn, 0)
	})
	for name, test := range map[string]struct {
		answer desk.OutcomeKind
		state  desk.State
		task   bool
	}{
		"on its way, and it arrives":         {desk.OutcomeAccepted, desk.StatePublished, true},
		"on its way, and it does not leave":  {desk.OutcomeNotSent, desk.StateWithdrawn, false},
		"on its way, and nobody knows":       {desk.OutcomeUnknown, desk.StateUnknown, false},
		"on its way, and it is not accepted": {desk.OutcomeRejected, desk.StateFailed, false},
	} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t)
			o.approved("news", "en", time.Time{})
			o.network.during = func(context.Context, desk.Operation, desk.Payload) { o.withdraw() }
			o.network.answer = func(desk.Operation, desk.Payload) desk.Outcome {
				return desk.Outcome{Kind: test.answer, ID: "1", Reason: "because"}
			}
			o.sweep(o.publisher(), 0)
			if p := o.want(id, test.state, 1); p.TakeDown() != test.task {
				t.Errorf("a task to take it down: %v", p.TakeDown())
			}
			o.network.found = func(desk.Operation) desk.Outcome { return desk.Outcome{Kind: desk.OutcomeNotSent} }
			for range 5 {
				o.sweep(o.publisher(), time.Hour)
			}
			if o.network.sends != 1 {
				t.Errorf("it was sent again after the withdrawal")
			}
		})
	}
}

func TestOlderRevisionsWait(t *testing.T) {
	o := newOffice(t)
	o.approved("news", "en", time.Time{})
	r, _ := o.store.Release(ctx, "opening")
	r.Revision = 2
	if err := o.store.Commit(ctx, desk.Change{Release: &r}); err != nil {
		t.Fatal(err)
	}
	o.sweep(o.publisher(), 0)
	o.want(id, desk.StateApproved, 0)
}

func TestWhatWasChangedAfterApprovalIsNotSent(t *testing.T) {
	o := newOffice(t)
	o.approved("news", "en", time.Time{})
	p := o.post(id)
	p.Payload.Text = "Something else."
	if err := o.store.Commit(ctx, desk.Change{Posts: []desk.Post{p}}); err != nil {
		t.Fatal(err)
	}
	err := o.publisher().Sweep(ctx)
	if err == nil || !strings.Contains(err.Error(), "its approvals do not cover what would be sent; edit it and approve it again") {
		t.Errorf("got %v", err)
	}
	o.want(id, desk.StateApproved, 0)
}

func TestTwoPublishersAtOnceSendOnce(t *testing.T) {
	o := newOffice(t)
	const posts = 12
	for n := range posts {
		o.approved("news", fmt.Sprintf("l%d", n), time.Time{})
	}
	o.network.during = func(context.Context, desk.Operation, desk.Payload) { time.Sleep(time.Millisecond) }
	var group sync.WaitGroup
	for range 4 {
		p := o.publisher()
		group.Go(func() {
			for range 3 {
				if err := p.Sweep(ctx); err != nil {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
	if o.network.sends != posts || len(o.network.posts) != posts {
		t.Errorf("%d posts were sent %d times", posts, o.network.sends)
	}
	log, err := o.store.Audit(ctx, "opening")
	if err != nil || desk.VerifyChain(log) != nil || len(log) != 4*posts {
		t.Errorf("the log has %d entries, %v", len(log), err)
	}
}

func TestQuotaIsTheOfficesDay(t *testing.T) {
	o := newOffice(t)
	o.config.Channels[0].Quota = 2
	for n := range 5 {
		o.approved("news", fmt.Sprintf("l%d", n), time.Time{})
	}
	o.approved("other", "en", time.Time{}) // due last: the others do not keep it waiting
	p := o.publisher()
	for range 3 {
		o.sweep(p, 0)
		if o.network.sends != 3 {
			t.Fatalf("%d were sent, want two on the one channel and one on the other", o.network.sends)
		}
	}
	if n := strings.Count(o.log.String(), "quota used up"); n != 1 {
		t.Errorf("it was told %d times", n)
	}
	o.sweep(p, 8*time.Hour-time.Second) // noon in UTC is 16:00 in Baku
	if o.network.sends != 3 {
		t.Error("the day ended early")
	}
	o.sweep(p, time.Second)
	if o.network.sends != 5 {
		t.Errorf("%d were sent by the next day, want two more", o.network.sends)
	}
	o.sweep(p, 24*time.Hour)
	if o.network.sends != 6 {
		t.Errorf("%d were sent in all", o.network.sends)
	}
}

// A line that is down must not use up the day.
func TestQuotaCountsPostsNotAttempts(t *testing.T) {
	o := newOffice(t)
	o.config.Channels[0].Quota = 2
	o.approved("news", "en", time.Time{})
	o.approved("news", "az", time.Time{})
	o.network.answer = func(desk.Operation, desk.Payload) desk.Outcome { return desk.Outcome{Kind: desk.OutcomeNotSent} }
	p := o.publisher()
	for range 4 {
		o.sweep(p, 10*time.Minute)
	}
	o.network.answer = nil
	o.sweep(p, 2*time.Hour)
	o.want(id, desk.StatePublished, 10)
	o.want("opening.news.az", desk.StatePublished, 10)
}

// Several publishers together keep the spacing of a channel.
func TestSpacingHoldsOverAllPublishers(t *testing.T) {
	o := newOffice(t)
	o.config.Channels[0].Spacing = 10 * time.Minute
	for n := range 3 {
		o.approved("news", fmt.Sprintf("l%d", n), time.Time{})
	}
	o.approved("other", "en", time.Time{})
	one, two := o.publisher(), o.publisher()
	for _, step := range []struct {
		after time.Duration
		want  int
	}{{0, 2}, {0, 2}, {10*time.Minute - time.Second, 2}, {time.Second, 3}, {time.Hour, 4}} {
		o.sweep(one, step.after)
		o.sweep(two, 0)
		if o.network.sends != step.want {
			t.Fatalf("%d were sent by %v, want %d", o.network.sends, o.now, step.want)
		}
	}
}

// What a network says to one publisher of its limits holds for all.
func TestLimitsAreShared(t *testing.T) {
	for kind, sends := range map[desk.OutcomeKind]int{desk.OutcomeLimited: 3, desk.OutcomeAccepted: 2} {
		t.Run(string(kind), func(t *testing.T) {
			o := newOffice(t)
			o.approved("news", "en", time.Time{})
			o.approved("news", "az", time.Time{})
			until := noon.Add(15 * time.Minute)
			o.network.answer = func(desk.Operation, desk.Payload) desk.Outcome {
				return desk.Outcome{Kind: kind, ID: "1", Until: until}
			}
			o.sweep(o.publisher(), 0)
			o.network.answer = nil
			o.sweep(o.publisher(), 15*time.Minute-time.Second)
			if o.network.sends != 1 {
				t.Fatalf("%d were sent before the network takes more", o.network.sends)
			}
			o.sweep(o.publisher(), time.Second)
			o.want(id, desk.StatePublished, sends)
			o.want("opening.news.az", desk.StatePublished, sends)
		})
	}
}

func TestQuietHours(t *testing.T) {
	o := newOffice(t)
	o.config.Channels[0].Quiet = desk.Hours{From: 15 * 60, To: 7*60 + 30} // noon in UTC is 16:00 in Baku
	o.approved("news", "en", time.Time{})
	o.approved("other", "en", time.Time{})
	p := o.publisher()
	o.sweep(p, 0)
	if o.network.sends != 1 {
		t.Fatalf("%d were sent, want the one of the other channel", o.network.sends)
	}
	o.sweep(p, 15*time.Hour+30*time.Minute-time.Second)
	if o.network.sends != 1 {
		t.Fatal("it was sent before the hours ended")
	}
	o.sweep(p, time.Second)
	o.want(id, desk.StatePublished, 2)
}

// A stop of the program does not cut off what is being sent, and what came of
// it is recorded.
func TestStopWhileSending(t *testing.T) {
	o := newOffice(t)
	o.approved("news", "en", time.Time{})
	o.approved("news", "az", time.Time{})
	stopped, stop := context.WithCancel(ctx)
	o.network.during = func(ctx context.Context, _ desk.Operation, _ desk.Payload) {
		stop()
		if ctx.Err() != nil {
			t.Error("the attempt was cut off")
		}
	}
	if err := o.publisher().Sweep(stopped); !errors.Is(err, context.Canceled) {
		t.Errorf("the sweep says %v", err)
	}
	if o.network.sends != 1 || len(o.network.posts) != 1 {
		t.Errorf("%d were sent after the stop", o.network.sends-1)
	}
	if p := o.post(o.network.posts[0]); p.State != desk.StatePublished {
		t.Errorf("what was sent is %s", p.State)
	}
}

// A function that may run for a while only gives its senders no more.
func TestAttemptsEndWithTheCallersTime(t *testing.T) {
	o := newOffice(t)
	o.approved("news", "en", time.Time{})
	short, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	want, _ := short.Deadline()
	o.network.during = func(ctx context.Context, _ desk.Operation, _ desk.Payload) {
		if got, ok := ctx.Deadline(); !ok || !got.Equal(want) {
			t.Errorf("an attempt may take until %v, the caller has until %v", got, want)
		}
	}
	if err := o.publisher().Sweep(short); err != nil {
		t.Fatal(err)
	}
}

func TestASenderThatBreaksDownHasToldNothing(t *testing.T) {
	o := newOffice(t)
	o.approved("news", "en", time.Time{})
	o.approved("other", "en", time.Time{})
	o.network.during = func(_ context.Context, _ desk.Operation, p desk.Payload) {
		if p.Channel == "news" {
			panic("index out of range")
		}
	}
	p := o.publisher()
	o.sweep(p, 0)
	if p := o.want(id, desk.StateUnknown, 2); !strings.Contains(p.Reason, "index out of range") {
		t.Errorf("%q", p.Reason)
	}
	o.want("opening.other.en", desk.StatePublished, 2)
	o.network.found = func(desk.Operation) desk.Outcome { panic("nil map") }
	o.sweep(p, time.Hour)
	o.want(id, desk.StateUnknown, 2)
}

// One that answers after everybody took it for lost is believed.
func TestALateAnswerIsRecorded(t *testing.T) {
	for kind, state := range map[desk.OutcomeKind]desk.State{
		desk.OutcomeAccepted: desk.StatePublished,
		desk.OutcomeNotSent:  desk.StateApproved,
		desk.OutcomeRejected: desk.StateUnknown, // looking tells the rest
	} {
		t.Run(string(kind), func(t *testing.T) {
			o := newOffice(t)
			o.approved("news", "en", time.Time{})
			other := o.publisher()
			o.network.found = func(desk.Operation) desk.Outcome {
				return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "cannot tell"}
			}
			o.network.during = func(context.Context, desk.Operation, desk.Payload) {
				o.sweep(other, time.Hour)
				o.sweep(other, time.Hour)
				if p := o.post(id); p.State != desk.StateUnknown || p.Operation.Looks != 1 {
					t.Fatalf("%s after %d looks", p.State, p.Operation.Looks)
				}
			}
			o.network.answer = func(desk.Operation, desk.Payload) desk.Outcome {
				return desk.Outcome{Kind: kind, ID: "1", Reason: "because"}
			}
			o.sweep(o.publisher(), 0)
			o.want(id, state, 1)
		})
	}
}

// What a person settled meanwhile stands.
func TestAPersonsWordStands(t *testing.T) {
	o := newOffice(t)
	o.approved("news", "en", time.Time{})
	other := o.publisher()
	o.network.during = func(context.Context, desk.Operation, desk.Payload) {
		o.sweep(other, time.Hour)
		o.step(id, func(p desk.Post) (desk.Post, desk.Entry, error) { return p.Settle("Leyla", "", o.now) })
	}
	o.sweep(o.publisher(), 0)
	o.want(id, desk.StateDraft, 1)
}

func TestAChannelThatIsGone(t *testing.T) {
	o := newOffice(t)
	gone := o.approved("gone", "en", time.Time{})
	o.approved("news", "en", time.Time{})
	err := o.publisher().Sweep(ctx)
	if err == nil || !strings.Contains(err.Error(), `there is no channel "gone" any more; put it back into the configuration, or reject the post`) {
		t.Errorf("got %v", err)
	}
	o.want(gone, desk.StateApproved, 1)
	o.want(id, desk.StatePublished, 1)
}

var errDead = errors.New("the process is dead")

// mortal is a store whose process dies at a commit: before or after it.
type mortal struct {
	desk.Store
	at      int
	after   bool
	commits *int
}

func (s mortal) Commit(ctx context.Context, c desk.Change) error {
	*s.commits++
	switch {
	case *s.commits < s.at:
		return s.Store.Commit(ctx, c)
	case *s.commits == s.at && s.after:
		_ = s.Store.Commit(ctx, c)
	}
	return errDead
}

// A publisher that dies at any commit, done or not, leaves what the next one
// finishes: everything is out once.
func TestACrashAtAnyCommitPublishesOnce(t *testing.T) {
	for at := 1; at <= 7; at++ {
		for _, after := range []bool{false, true} {
			t.Run(fmt.Sprintf("commit %d, done %v", at, after), func(t *testing.T) {
				o := newOffice(t)
				for _, language := range []string{"en", "az", "ru"} {
					o.approved("news", language, time.Time{})
				}
				commits := 0
				err := o.through(mortal{o.store, at, after, &commits}).Sweep(ctx)
				if (err != nil) != (at <= 6) {
					t.Fatalf("after %d commits: %v", commits, err)
				}
				p := o.publisher()
				if err := p.Recover(ctx); err != nil {
					t.Fatal(err)
				}
				for range 4 {
					o.sweep(p, time.Hour)
				}
				for _, language := range []string{"en", "az", "ru"} {
					post := desk.PostID("opening", "news", language, 1)
					if o.post(post).State != desk.StatePublished {
						t.Errorf("%s is %s", post, o.post(post).State)
					}
				}
				if slices.Sort(o.network.posts); len(o.network.posts) != 3 || len(slices.Compact(o.network.posts)) != 3 {
					t.Errorf("out are %v", o.network.posts)
				}
			})
		}
	}
}

// editable is a network on which posts can be changed and taken down.
type editable struct {
	*network
	changed, removed []string
	answers          []desk.Outcome // the next ones; then accepted
}

func (n *editable) next() desk.Outcome {
	if len(n.answers) == 0 {
		return desk.Outcome{Kind: desk.OutcomeAccepted}
	}
	o := n.answers[0]
	n.answers = n.answers[1:]
	return o
}

func (n *editable) Correct(_ context.Context, id string, _ desk.Operation, p desk.Payload) desk.Outcome {
	n.changed = append(n.changed, id+": "+p.Text)
	return n.next()
}

func (n *editable) Remove(_ context.Context, id string) desk.Outcome {
	n.removed = append(n.removed, id)
	return n.next()
}

func (o *office) publishing(s desk.Sender) *publish.Publisher {
	return publish.New(publish.Config{
		Store: o.store, Office: o.config, Now: func() time.Time { return o.now }, Log: slog.New(slog.NewTextHandler(o.log, nil)),
		Senders: func(string) (desk.Sender, bool) { return s, true },
	})
}

// corrected publishes a post and approves a correction of it.
func (o *office) corrected() string {
	o.t.Helper()
	o.approved("news", "en", time.Time{})
	o.sweep(o.publisher(), 0)
	p, e := desk.NewPost("opening", 2, desk.Draft{Revision: 1, Source: "en", Payload: desk.Payload{
		Channel: "news", Network: "x", Language: "en", Text: "Two libraries opened.",
	}}, id, o.now)
	if err := o.store.Commit(ctx, desk.Change{Posts: []desk.Post{p}, Entries: []desk.Entry{e}}); err != nil {
		o.t.Fatal(err)
	}
	o.step(p.ID, approve)
	return p.ID
}

// What is out is changed where the network can, and an answer that is lost is
// asked for again: changing to the same twice is harmless.
func TestACorrectionChangesWhatIsOut(t *testing.T) {
	o := newOffice(t)
	n := &editable{network: o.network, answers: []desk.Outcome{{Kind: desk.OutcomeUnknown, Reason: "no answer"}}}
	correction := o.corrected()
	p := o.publishing(n)
	o.sweep(p, 0)
	o.want(correction, desk.StateApproved, 1)
	o.sweep(p, time.Minute)
	out := o.want(correction, desk.StatePublished, 1)
	if want := []string{"1: Two libraries opened.", "1: Two libraries opened."}; !slices.Equal(n.changed, want) || out.Receipt.ID != "1" {
		t.Errorf("changed %q, receipt %+v", n.changed, out.Receipt)
	}
}

func TestACorrectionThatWasInterruptedIsRepeated(t *testing.T) {
	o := newOffice(t)
	n := &editable{network: o.network}
	correction := o.corrected()
	o.step(correction, func(p desk.Post) (desk.Post, desk.Entry, error) {
		p, e, err := p.Claim(desk.Policy{}, time.Minute, o.now)
		return p.Changing(&desk.Receipt{ID: "1"}), e, err
	})
	p := o.publishing(n)
	if err := p.Recover(ctx); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		o.sweep(p, time.Minute)
	}
	o.want(correction, desk.StatePublished, 1)
	if len(n.changed) != 1 || o.network.looks != 0 {
		t.Errorf("changed %q after %d looks", n.changed, o.network.looks)
	}
}

// One that was sent as a post of its own is looked for as such, whatever the
// network can do by then.
func TestACorrectionOfItsOwnIsLookedFor(t *testing.T) {
	o := newOffice(t)
	n := &editable{network: o.network}
	correction := o.corrected()
	o.step(correction, func(p desk.Post) (desk.Post, desk.Entry, error) { return p.Claim(desk.Policy{}, time.Minute, o.now) })
	o.network.posts = append(o.network.posts, correction)
	p := o.publishing(n)
	if err := p.Recover(ctx); err != nil {
		t.Fatal(err)
	}
	o.sweep(p, time.Minute)
	o.want(correction, desk.StatePublished, 1)
	if len(n.changed) != 0 || o.network.looks != 1 {
		t.Errorf("changed %q after %d looks", n.changed, o.network.looks)
	}
}

// Where what is out cannot be changed, the correction names it, and goes on
// doing so when it is looked for.
func TestACorrectionIsAPostOfItsOwnElsewhere(t *testing.T) {
	o := newOffice(t)
	correction := o.corrected()
	var answered []string
	said := func(op desk.Operation) {
		if op.Answers != nil {
			answered = append(answered, op.Answers.ID)
		}
	}
	o.network.answer = func(op desk.Operation, _ desk.Payload) desk.Outcome {
		said(op)
		return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "no answer"}
	}
	o.network.found = func(op desk.Operation) desk.Outcome {
		said(op)
		return desk.Outcome{Kind: desk.OutcomeAccepted, ID: "2"}
	}
	p := o.publisher()
	for range 2 {
		o.sweep(p, time.Minute)
	}
	if out := o.post(correction); out.State != desk.StatePublished || out.Receipt.ID != "2" || !slices.Equal(answered, []string{"1", "1"}) {
		t.Errorf("%s as %+v, sent and looked for as an answer to %q", out.State, out.Receipt, answered)
	}
}

// What is out on another account can neither be changed nor answered.
func TestACorrectionAfterTheAccountChanged(t *testing.T) {
	for name, moved := range map[string]func(*desk.Payload){
		"another account": func(p *desk.Payload) { p.Account = "@press" },
		"another network": func(p *desk.Payload) { p.Network = "mastodon" },
	} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t)
			n := &editable{network: o.network}
			o.approved("news", "en", time.Time{})
			o.sweep(o.publisher(), 0)
			payload := desk.Payload{Channel: "news", Network: "x", Language: "en", Text: "Two libraries opened."}
			moved(&payload)
			p, e := desk.NewPost("opening", 2, desk.Draft{Revision: 1, Source: "en", Payload: payload}, id, o.now)
			if err := o.store.Commit(ctx, desk.Change{Posts: []desk.Post{p}, Entries: []desk.Entry{e}}); err != nil {
				t.Fatal(err)
			}
			o.step(p.ID, approve)
			o.sweep(o.publishing(n), 0)
			if out := o.want(p.ID, desk.StatePublished, 2); out.Operation.Answers != nil || len(n.changed) != 0 {
				t.Errorf("it answers %+v, changed %q", out.Operation.Answers, n.changed)
			}
		})
	}
}

// A correction waits until it is known whether what it corrects is out: how it
// goes out depends on that.
func TestACorrectionWaitsForWhatItCorrects(t *testing.T) {
	o := newOffice(t)
	o.network.answer = func(desk.Operation, desk.Payload) desk.Outcome {
		return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "no answer"}
	}
	o.network.found = func(desk.Operation) desk.Outcome {
		return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "nobody can tell"}
	}
	correction := o.corrected()
	for range 3 {
		o.sweep(o.publisher(), time.Hour)
	}
	if p := o.post(correction); p.State != desk.StateApproved || o.network.sends != 1 {
		t.Fatalf("it is %s after %d sends", p.State, o.network.sends)
	}
	o.step(id, func(p desk.Post) (desk.Post, desk.Entry, error) { return p.Settle("Leyla", "https://x.com/i/1", o.now) })
	o.network.answer = nil
	o.sweep(o.publisher(), 0)
	if p := o.want(correction, desk.StatePublished, 2); p.Operation.Answers == nil || p.Operation.Answers.ID != "https://x.com/i/1" {
		t.Errorf("it answers %+v", p.Operation.Answers)
	}
}

func TestTakeDown(t *testing.T) {
	for name, c := range map[string]struct {
		answers []desk.Outcome
		sweeps  int
		state   desk.State
		removed int
		reason  string
	}{
		"at once":           {nil, 1, desk.StateWithdrawn, 1, "taken down"},
		"without an answer": {[]desk.Outcome{{Kind: desk.OutcomeUnknown, Reason: "no answer"}}, 3, desk.StateWithdrawn, 2, "taken down"},
		"limited":           {[]desk.Outcome{{Kind: desk.OutcomeLimited, Until: noon.Add(10 * time.Hour)}}, 3, desk.StatePublished, 1, "it could not be taken down yet: "},
		"refused":           {[]desk.Outcome{{Kind: desk.OutcomeRejected, Reason: "not yours"}}, 3, desk.StatePublished, 1, "to be taken down by hand: not yours"},
	} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t)
			n := &editable{network: o.network, answers: c.answers}
			o.approved("news", "en", time.Time{})
			p := o.publishing(n)
			o.sweep(p, 0)
			if _, _, err := o.post(id).OrderTakeDown("Leyla", o.now); err == nil {
				t.Fatal("it is taken down although its release stands")
			}
			r, err := o.store.Release(ctx, "opening")
			if err == nil {
				_, err = desk.WithdrawRelease(ctx, o.store, r, "Leyla", "it is cancelled", o.now)
			}
			if err != nil {
				t.Fatal(err)
			}
			o.sweep(p, time.Hour)
			if len(n.removed) != 0 {
				t.Fatal("it was taken down unasked")
			}
			o.step(id, func(p desk.Post) (desk.Post, desk.Entry, error) { return p.OrderTakeDown("Leyla", o.now) })
			for range c.sweeps {
				o.sweep(p, 10*time.Minute)
			}
			if got := o.want(id, c.state, 1); got.Reason != c.reason || len(n.removed) != c.removed {
				t.Errorf("%q after %d tries", got.Reason, len(n.removed))
			}
		})
	}
}

func TestANetworkThatCannotTakeDownSaysSo(t *testing.T) {
	o := newOffice(t)
	o.approved("news", "en", time.Time{})
	o.sweep(o.publisher(), 0)
	r, err := o.store.Release(ctx, "opening")
	if err == nil {
		_, err = desk.WithdrawRelease(ctx, o.store, r, "Leyla", "it is cancelled", o.now)
	}
	if err != nil {
		t.Fatal(err)
	}
	o.step(id, func(p desk.Post) (desk.Post, desk.Entry, error) { return p.OrderTakeDown("Leyla", o.now) })
	o.sweep(o.publisher(), 0)
	if p := o.want(id, desk.StatePublished, 1); !strings.HasPrefix(p.Reason, "to be taken down by hand") || !p.DueAt.IsZero() {
		t.Errorf("%q, due %v", p.Reason, p.DueAt)
	}
}

// Where a network takes a repetition for the same post, its refusal of one says
// nothing of the first: a person is asked, and it is not sent again.
func TestARefusedRepetitionIsForAPerson(t *testing.T) {
	o := newOffice(t)
	o.approved("news", "en", time.Time{})
	answers := []desk.Outcome{{Kind: desk.OutcomeUnknown, Reason: "no answer"}, {Kind: desk.OutcomeRejected, Reason: "no"}}
	o.network.answer = func(desk.Operation, desk.Payload) desk.Outcome {
		a := answers[0]
		answers = answers[1:]
		return a
	}
	o.network.found = func(desk.Operation) desk.Outcome {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Doubt: true, Reason: "it may be sent again"}
	}
	for range 6 {
		o.sweep(o.publisher(), time.Hour)
	}
	if p := o.want(id, desk.StateUnknown, 2); !p.DueAt.IsZero() || !strings.Contains(p.Reason, "(no)") {
		t.Errorf("%q, due %v", p.Reason, p.DueAt)
	}
}

// A network that does not answer holds up its own posts, once, and nobody
// else's.
func TestASlowNetworkHoldsUpItsOwn(t *testing.T) {
	o := newOffice(t)
	o.approved("news", "en", time.Time{})
	sending, answer := make(chan struct{}), make(chan struct{})
	o.network.during = func(_ context.Context, _ desk.Operation, p desk.Payload) {
		if p.Channel == "news" {
			close(sending) // a second time breaks down
			<-answer
		}
	}
	p := o.publisher()
	ended := make(chan error, 1)
	go func() { ended <- p.Sweep(ctx) }()
	<-sending
	behind := o.approved("news", "az", time.Time{})
	other := o.approved("other", "en", time.Time{})
	if err := p.Sweep(ctx); err != nil {
		t.Fatal(err)
	}
	o.want(other, desk.StatePublished, 2)
	o.want(behind, desk.StateApproved, 2)
	close(answer)
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
	o.want(id, desk.StatePublished, 2)
	o.network.during = nil
	if err := p.Sweep(ctx); err != nil {
		t.Fatal(err)
	}
	o.want(behind, desk.StatePublished, 3)
}
