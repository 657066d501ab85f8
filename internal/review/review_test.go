package review_test

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"attache/internal/check"
	"attache/internal/desk"
	"attache/internal/review"
	"attache/internal/store/sqlite"
)

var (
	ctx   = context.Background()
	noon  = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
	both  = []desk.Role{desk.RoleEditor, desk.RoleApprover}
	leyla = desk.Person{Name: "Leyla", Roles: both}
	murad = desk.Person{Name: "Murad", Roles: both}
	aysel = desk.Person{Name: "Aysel", Roles: both, Languages: []string{"az"}}
	guest = desk.Person{Name: "Guest"}
)

// checker blocks texts with a number in them, and keeps what it was asked last.
type checker struct {
	mutex sync.Mutex
	asked check.Input
}

func (c *checker) Check(in check.Input) ([]desk.Claim, []desk.Finding) {
	c.mutex.Lock()
	c.asked = in
	c.mutex.Unlock()
	if strings.ContainsAny(in.Text, "0123456789") {
		return nil, []desk.Finding{{Code: check.NumberNotThere, Severity: desk.Block}}
	}
	return []desk.Claim{{Span: desk.Span{0, 1}, Source: desk.Span{0, 1}}}, nil
}

// office is a desk with one release and its posts in en and az.
type office struct {
	*review.Desk
	t       *testing.T
	store   desk.Store
	checker *checker
	nudges  atomic.Int32
	now     time.Time
}

func newOffice(t *testing.T, policy desk.Policy, change func(*desk.Release, []desk.Post)) *office {
	t.Helper()
	store, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "attache.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	o := &office{t: t, store: store, checker: &checker{}, now: noon}
	o.Desk = review.New(review.Config{
		Store: store, Checker: o.checker, Policy: policy,
		Now: func() time.Time { return o.now }, Nudge: func(context.Context, desk.Post) { o.nudges.Add(1) },
	})
	r := desk.Release{
		ID: "opening", Stem: "opening", Revision: 1, Digest: "d1", Received: noon,
		Versions: []desk.Version{{Language: "en", Key: "inbox/opening.en.txt", Text: "A library opened."}},
		Settings: desk.Settings{Hashtags: []string{"Library"}},
	}
	var posts []desk.Post
	var entries []desk.Entry
	for _, language := range []string{"en", "az"} {
		p, e := desk.NewPost("opening", 1, desk.Draft{Revision: 1, Source: "en", Payload: desk.Payload{
			Channel: "news", Network: "x", Language: language, Text: "A library opened.", Link: "https://example.org/42",
		}}, "", noon)
		posts, entries = append(posts, p), append(entries, e)
	}
	if change != nil {
		change(&r, posts)
	}
	if err := store.Commit(ctx, desk.Change{Release: &r, Posts: posts, Entries: entries}); err != nil {
		t.Fatal(err)
	}
	return o
}

const en, az = "opening.news.en", "opening.news.az"

func (o *office) post(id string) desk.Post {
	o.t.Helper()
	p, err := o.store.Post(ctx, id)
	if err != nil {
		o.t.Fatal(err)
	}
	return p
}

func (o *office) hash(id string) string { return o.post(id).Payload.Hash() }

func (o *office) approve(who desk.Person, id, reason string) (desk.Post, error) {
	return o.Approve(ctx, who, id, o.hash(id), reason)
}

// must goes on without an error only.
func (o *office) must(p desk.Post, err error) desk.Post {
	o.t.Helper()
	if err != nil {
		o.t.Fatal(err)
	}
	if diff := cmp.Diff(o.post(p.ID), p); diff != "" {
		o.t.Errorf("what is returned is not what is stored (-stored +returned)\n%s", diff)
	}
	return p
}

// refused holds that an action was refused with a remedy, and changed nothing.
func (o *office) refused(before desk.Post, err error, says string) {
	o.t.Helper()
	r := (*desk.RefusedError)(nil)
	if !errors.As(err, &r) || !strings.Contains(err.Error(), says) {
		o.t.Errorf("got %v, want a refusal that says %q", err, says)
	}
	if diff := cmp.Diff(before, o.post(before.ID)); diff != "" {
		o.t.Errorf("a refused action changed the post\n%s", diff)
	}
}

func TestFourEyes(t *testing.T) {
	o := newOffice(t, desk.Policy{FourEyes: true}, nil)
	o.must(o.Edit(ctx, leyla, en, o.hash(en), "The library has opened."))
	if p := o.must(o.approve(leyla, en, "")); p.State != desk.StateDraft {
		t.Errorf("whoever wrote it approved it alone: %s", p.State)
	}
	if o.nudges.Load() != 0 {
		t.Error("the publisher was called for a draft")
	}
	o.refused(o.post(en), second(o.approve(leyla, en, "")), "somebody else")
	if p := o.must(o.approve(murad, en, "")); p.State != desk.StateApproved || o.nudges.Load() != 1 {
		t.Errorf("with a second person it is %s, the publisher called %d times", p.State, o.nudges.Load())
	}
	if p := o.must(o.approve(leyla, az, "")); p.State != desk.StateApproved {
		t.Errorf("what nobody wrote needs two: %s", p.State)
	}
}

func second(_ desk.Post, err error) error { return err }

func TestApprovalsPerLanguage(t *testing.T) {
	o := newOffice(t, desk.Policy{Approvals: map[string]int{"en": 2, "": 1}}, nil)
	if p := o.must(o.approve(leyla, en, "")); p.State != desk.StateDraft || len(p.Approvals) != 1 {
		t.Errorf("one of two: %s with %d", p.State, len(p.Approvals))
	}
	o.refused(o.post(en), second(o.approve(aysel, en, "")), `Aysel may not approve posts in "en"`)
	if p := o.must(o.approve(murad, en, "")); p.State != desk.StateApproved {
		t.Errorf("two of two: %s", p.State)
	}
	if p := o.must(o.approve(aysel, az, "")); p.State != desk.StateApproved {
		t.Errorf("one of one: %s", p.State)
	}
	item, err := o.Show(ctx, en)
	if err != nil || item.Needed != 2 || item.Source.Key != "inbox/opening.en.txt" || len(item.History) != 2+3 {
		t.Errorf("shown: needs %d, source %q, %d entries, %v", item.Needed, item.Source.Key, len(item.History), err)
	}
}

func TestBlockingFindingNeedsAReasonThatIsRecorded(t *testing.T) {
	o := newOffice(t, desk.Policy{}, nil)
	p := o.must(o.Edit(ctx, leyla, en, o.hash(en), "The library with 12 rooms opened."))
	if len(p.Blocked()) != 1 || p.Claims != nil {
		t.Fatalf("the check was not asked about the new text: %+v", p.Findings)
	}
	o.refused(p, second(o.approve(leyla, en, " \n")), "give a reason")
	p = o.must(o.approve(leyla, en, "counted on the spot"))
	if p.State != desk.StateApproved || p.Approvals[0].Reason != "counted on the spot" {
		t.Errorf("%s, %+v", p.State, p.Approvals)
	}
	entries, err := o.Audit(ctx, "opening")
	last := entries[len(entries)-1]
	if err != nil || last.Detail != "in spite of number-not-in-source: counted on the spot" || last.By != "Leyla" || last.Payload != p.Payload.Hash() {
		t.Errorf("recorded %+v, %v", last, err)
	}
}

// What holds the release back blocks its posts, whatever they say.
func TestFindingsOfTheReleaseStayAfterAnEdit(t *testing.T) {
	o := newOffice(t, desk.Policy{}, func(r *desk.Release, _ []desk.Post) {
		r.Versions[0].Facts.Embargo = &desk.Embargo{}
		r.Stale = []string{"inbox/opening.en.txt"}
	})
	p := o.must(o.Edit(ctx, leyla, en, "", "The library has opened."))
	if len(p.Blocked()) != 2 {
		t.Errorf("held by %+v", p.Blocked())
	}
	_, findings, err := o.Check(ctx, en, "Anything.")
	if err != nil || len(findings) != 2 {
		t.Errorf("checked: %+v, %v", findings, err)
	}
}

// The check gets the text as it will be stored, and all that it needs.
func TestEditIsCleanedAndChecked(t *testing.T) {
	o := newOffice(t, desk.Policy{}, nil)
	p := o.must(o.Edit(ctx, leyla, en, o.hash(en), " The cafe\u0301\r\nopened. \n"))
	const clean = "The caf\u00e9\nopened."
	want := check.Input{
		Text: clean, Language: "en", Network: "x", Link: "https://example.org/42", Hashtags: []string{"Library"},
		Source: desk.Version{Language: "en", Key: "inbox/opening.en.txt", Text: "A library opened."},
	}
	if diff := cmp.Diff(want, o.checker.asked); diff != "" {
		t.Errorf("asked (-want +got)\n%s", diff)
	}
	if p.Payload.Text != clean || p.Author != "Leyla" || len(p.Claims) != 1 {
		t.Errorf("%q by %s, %d claims", p.Payload.Text, p.Author, len(p.Claims))
	}
	o.refused(p, second(o.Edit(ctx, leyla, en, "", " \r\n ")), "reject the post instead")
}

// Nobody approves or edits over what they have not seen.
func TestStaleHashIsAConflict(t *testing.T) {
	o := newOffice(t, desk.Policy{}, nil)
	seen := o.hash(en)
	o.must(o.Edit(ctx, murad, en, seen, "The library has opened."))
	before := o.post(en)
	for _, hash := range []string{seen, "", "x"} {
		if _, err := o.Approve(ctx, leyla, en, hash, "any"); !errors.Is(err, desk.ErrConflict) {
			t.Errorf("approved by the hash %q: %v, want a conflict", hash, err)
		}
	}
	if _, err := o.Edit(ctx, leyla, en, seen, "Mine."); !errors.Is(err, desk.ErrConflict) {
		t.Errorf("edited over an edit: %v, want a conflict", err)
	}
	if diff := cmp.Diff(before, o.post(en)); diff != "" {
		t.Errorf("the post changed\n%s", diff)
	}
}

func TestEditVoidsApprovals(t *testing.T) {
	o := newOffice(t, desk.Policy{}, nil)
	o.must(o.approve(leyla, en, ""))
	p := o.must(o.Edit(ctx, murad, en, o.hash(en), "The library has opened."))
	if p.State != desk.StateDraft || len(p.Approvals) != 0 || !p.DueAt.IsZero() {
		t.Errorf("%s with %d approvals, due %v", p.State, len(p.Approvals), p.DueAt)
	}
}

// Of twenty people at once one decides; the others see what became of it.
func TestManyAtOnce(t *testing.T) {
	o := newOffice(t, desk.Policy{}, nil)
	hash := o.hash(en)
	var group sync.WaitGroup
	var mutex sync.Mutex
	won := 0
	for range 10 {
		for _, act := range []func() error{
			func() error { return second(o.Approve(ctx, leyla, en, hash, "")) },
			func() error { return second(o.Edit(ctx, murad, en, hash, "The library has opened.")) },
		} {
			group.Go(func() {
				err := act()
				mutex.Lock()
				defer mutex.Unlock()
				refused := (*desk.RefusedError)(nil)
				switch {
				case err == nil:
					won++
				case !errors.Is(err, desk.ErrConflict) && !errors.As(err, &refused):
					t.Error(err)
				}
			})
		}
	}
	group.Wait()
	p := o.post(en)
	if int64(won) != p.Stored-1 || won < 1 || won > 2 { // an approval may be followed by an edit
		t.Errorf("%d won and it was written %d times", won, p.Stored)
	}
	if p.Author == "Murad" && len(p.Approvals) > 0 {
		t.Error("an approval covers what it did not see")
	}
	if _, err := o.Audit(ctx, "opening"); err != nil {
		t.Error(err)
	}
}

func TestWhoMayDoWhat(t *testing.T) {
	o := newOffice(t, desk.Policy{}, nil)
	before := o.post(en)
	for name, act := range map[string]func() error{
		"edit":       func() error { return second(o.Edit(ctx, guest, en, "", "Mine.")) },
		"approve":    func() error { return second(o.approve(guest, en, "")) },
		"reject":     func() error { return second(o.Reject(ctx, guest, en, "no")) },
		"resolve":    func() error { return second(o.Resolve(ctx, guest, en, "1")) },
		"taken down": func() error { return second(o.TakenDown(ctx, guest, en)) },
		"withdraw":   func() error { _, err := o.Withdraw(ctx, guest, "opening", "no"); return err },
	} {
		t.Run(name, func(t *testing.T) { o.refused(before, act(), "ask somebody who") })
	}
}

func TestReasonsAreNeeded(t *testing.T) {
	o := newOffice(t, desk.Policy{}, nil)
	o.refused(o.post(en), second(o.Reject(ctx, leyla, en, " ")), "give a reason")
	_, err := o.Withdraw(ctx, leyla, "opening", "\n")
	o.refused(o.post(en), err, "give a reason")
	if p := o.must(o.Reject(ctx, leyla, en, "no news")); p.State != desk.StateRejected || p.Reason != "no news" {
		t.Errorf("%s, %q", p.State, p.Reason)
	}
}

func TestWithdrawStopsWhatWaitsAndRecallsTheRest(t *testing.T) {
	o := newOffice(t, desk.Policy{}, nil)
	p := o.must(o.approve(leyla, en, ""))
	p, e, _ := p.Claim(desk.Policy{}, time.Minute, noon)
	if err := o.store.Commit(ctx, desk.Change{Posts: []desk.Post{p}, Entries: []desk.Entry{e}}); err != nil {
		t.Fatal(err)
	}
	for _, reason := range []string{"wrong date", "again"} { // again is no error, and changes nothing
		if r, err := o.Withdraw(ctx, leyla, "opening", reason); err != nil || r.Withdrawn != "wrong date" {
			t.Fatalf("%q, %v", r.Withdrawn, err)
		}
	}
	if p := o.post(en); p.State != desk.StateSending || p.Recall != desk.RecallWithdrawn {
		t.Errorf("what is on its way is %s, recall %q", p.State, p.Recall)
	}
	if p := o.post(az); p.State != desk.StateWithdrawn {
		t.Errorf("what waits is %s", p.State)
	}
	if _, err := o.Withdraw(ctx, leyla, "none", "no"); !errors.Is(err, desk.ErrNotFound) {
		t.Errorf("no such release: %v", err)
	}
}

func TestResolve(t *testing.T) {
	unknown := func(_ *desk.Release, posts []desk.Post) {
		for i, p := range posts {
			p, _, _ = p.Approve(leyla, p.Payload.Hash(), "", desk.Policy{}, noon)
			p, _, _ = p.Claim(desk.Policy{}, time.Minute, noon)
			posts[i], _, _ = p.Record(desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "no answer"}, 0, noon)
		}
	}
	o := newOffice(t, desk.Policy{}, unknown)
	if p := o.must(o.Resolve(ctx, leyla, en, "https://example.org/1")); p.State != desk.StatePublished || p.Receipt.URL != "https://example.org/1" {
		t.Errorf("%s, %+v", p.State, p.Receipt)
	}
	if p := o.must(o.Resolve(ctx, leyla, az, "")); p.State != desk.StateDraft || len(p.Approvals) != 0 {
		t.Errorf("%s with %d approvals: it must be looked at again", p.State, len(p.Approvals))
	}
}

func TestQueueOfWhatIsDue(t *testing.T) {
	o := newOffice(t, desk.Policy{}, func(_ *desk.Release, posts []desk.Post) {
		posts[1].Payload.NotBefore = noon.Add(time.Hour)
	})
	o.must(o.approve(leyla, en, ""))
	o.must(o.approve(leyla, az, ""))
	for _, test := range []struct {
		at   time.Time
		want int
	}{{noon, 1}, {noon.Add(time.Hour - 1), 1}, {noon.Add(time.Hour), 2}} {
		o.now = test.at
		list, err := o.Queue(ctx, desk.PostQuery{State: desk.StateDue})
		if err != nil || len(list.Items) != test.want {
			t.Errorf("at %v %d are due, %v; want %d", test.at, len(list.Items), err, test.want)
		}
	}
}

func TestWhatIsNotThere(t *testing.T) {
	o := newOffice(t, desk.Policy{}, nil)
	_, showErr := o.Show(ctx, "none")
	_, _, checkErr := o.Check(ctx, "none", "Text.")
	_, releaseErr := o.Release(ctx, "none")
	for name, err := range map[string]error{
		"show": showErr, "check": checkErr, "release": releaseErr,
		"edit": second(o.Edit(ctx, leyla, "none", "", "Text.")), "approve": second(o.Approve(ctx, leyla, "none", "", "")),
	} {
		if !errors.Is(err, desk.ErrNotFound) {
			t.Errorf("%s: %v, want ErrNotFound", name, err)
		}
	}
}

// tampered is a store whose log somebody changed.
type tampered struct{ desk.Store }

func (s tampered) Audit(ctx context.Context, release string) ([]desk.Entry, error) {
	entries, err := s.Store.Audit(ctx, release)
	entries[0].By = "Murad"
	return entries, err
}

func TestAuditSaysWhatIsNotAsItWasWritten(t *testing.T) {
	o := newOffice(t, desk.Policy{}, nil)
	o.Store = tampered{o.store}
	entries, err := o.Audit(ctx, "opening")
	if err == nil || !strings.Contains(err.Error(), "entry 1 was changed") || len(entries) != 2 {
		t.Errorf("%d entries, %v", len(entries), err)
	}
}
