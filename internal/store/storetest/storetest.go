// Package storetest is the suite that defines a store: what passes it is one.
package storetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"attache/internal/desk"
)

// Backend is where stores are kept.
type Backend struct {
	// Open returns a handle on one store. Every call within a test gives another
	// handle on the same store, as another process would have; a test that is
	// given a new t has a new, empty store.
	Open func(t *testing.T) desk.Store
}

// Test runs the suite.
func Test(t *testing.T, b Backend) {
	for _, test := range []struct {
		name string
		run  func(*testing.T, Backend)
	}{
		{"what is committed is read again", roundTrip},
		{"what is not there is ErrNotFound", notFound},
		{"compare-and-swap", compareAndSwap},
		{"a change is all or nothing", allOrNothing},
		{"while guards without writing", while},
		{"quotas", quotas},
		{"too many items", tooLarge},
		{"twenty at once and one wins", oneWins},
		{"a busy audit chain is no conflict", busyChain},
		{"filters", filters},
		{"due posts", due},
		{"pages are stable while posts come and go", pages},
		{"releases newest first, without texts", releases},
		{"cancelled contexts", cancelled},
		{"readers and writers at once", readersAndWriters},
	} {
		t.Run(test.name, func(t *testing.T) { test.run(t, b) })
	}
}

var (
	ctx  = context.Background()
	noon = time.Date(2026, 5, 4, 12, 0, 0, 123456000, time.UTC)
	same = cmp.Options{cmpopts.EquateEmpty(), cmpopts.EquateApproxTime(time.Microsecond)}
)

// Release returns a release with texts in several scripts.
func Release(id string) desk.Release {
	return desk.Release{
		ID: id, Stem: id, Revision: 1, Digest: "d1", Received: noon, Updated: noon,
		Versions: []desk.Version{
			{Language: "en", Key: "inbox/" + id + ".en.txt", Format: "txt", Text: "A library opened.\n", Facts: desk.Facts{
				Language: "en", Headline: &desk.Passage{Text: "A library opened.", Span: desk.Span{0, 17}},
				Numbers: []desk.Number{{Text: "12", Value: "12", Span: desk.Span{1, 3}}},
			}},
			{Language: "ar", Key: "inbox/" + id + ".ar.txt", Format: "txt", Text: "افتُتحت مكتبة. 图书馆 «Kitabxana» 👨‍👩‍👧‍👦"},
		},
		Settings: desk.Settings{Languages: []string{"en", "ar"}, PublishAt: noon},
		Problems: []desk.Problem{{Key: "inbox/" + id + ".pdf", Message: "no text", Remedy: "upload text"}},
	}
}

// Post returns a draft of a release.
func Post(release, channel, language string) desk.Post {
	p, _ := desk.NewPost(release, 1, desk.Draft{Revision: 1, Source: "en", Payload: desk.Payload{
		Channel: channel, Network: "x", Language: language, Text: "افتُتحت مكتبة. 图书馆 <b>&",
	}, Findings: []desk.Finding{{Code: "too-long", Severity: desk.Block}}}, "", noon)
	return p
}

func entry(release string, action desk.Action) desk.Entry {
	return desk.Entry{Release: release, At: noon, By: "Leyla", Action: action, Detail: "d"}
}

func commit(t *testing.T, s desk.Store, c desk.Change) {
	t.Helper()
	if err := s.Commit(ctx, c); err != nil {
		t.Fatal(err)
	}
}

func wantErr(t *testing.T, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("got error %v, want %v", err, want)
	}
}

func roundTrip(t *testing.T, b Backend) {
	s := b.Open(t)
	r, p := Release("opening"), Post("opening", "press", "en")
	east := time.FixedZone("+04", 4*3600)
	p.Created, p.DueAt = noon.In(east), noon.Add(time.Hour).In(east)
	p.Payload.NotBefore = noon
	commit(t, s, desk.Change{Release: &r, Posts: []desk.Post{p}, Entries: []desk.Entry{entry("opening", "receive")}})
	if r.Stored != 0 || p.Stored != 0 {
		t.Error("Commit changed its arguments")
	}
	for name, s := range map[string]desk.Store{"same handle": s, "other handle": b.Open(t)} {
		r, p := r, p
		r.Stored, p.Stored = 1, 1
		gotR, err := s.Release(ctx, "opening")
		if diff := cmp.Diff(r, gotR, same); err != nil || diff != "" {
			t.Errorf("%s: release: %v\n%s", name, err, diff)
		}
		gotP, err := s.Post(ctx, p.ID)
		if diff := cmp.Diff(p, gotP, same); err != nil || diff != "" {
			t.Errorf("%s: post: %v\n%s", name, err, diff)
		}
		for what, at := range map[string]time.Time{"received": gotR.Received, "created": gotP.Created, "due": gotP.DueAt, "not before": gotP.Payload.NotBefore} {
			if at.Location() != time.UTC {
				t.Errorf("%s: %s is in %v, want UTC", name, what, at.Location())
			}
		}
		if gotP.Payload.Hash() != p.Payload.Hash() {
			t.Errorf("%s: the payload has another hash than before", name)
		}
		log, err := s.Audit(ctx, "opening")
		if err != nil || len(log) != 1 || log[0].Seq != 1 || desk.VerifyChain(log) != nil {
			t.Errorf("%s: audit log %+v, %v", name, log, err)
		}
		gotR.Versions[0].Text = "changed by the caller"
		if again, _ := s.Release(ctx, "opening"); again.Versions[0].Text != r.Versions[0].Text {
			t.Errorf("%s: what was returned is not a copy", name)
		}
	}
}

func notFound(t *testing.T, b Backend) {
	s := b.Open(t)
	_, err := s.Release(ctx, "none")
	wantErr(t, err, desk.ErrNotFound)
	_, err = s.Post(ctx, "none")
	wantErr(t, err, desk.ErrNotFound)
	if log, err := s.Audit(ctx, "none"); err != nil || len(log) != 0 {
		t.Errorf("an audit log that is not there: %v, %v; want none", log, err)
	}
	if list, err := s.Posts(ctx, desk.PostQuery{}); err != nil || len(list.Items) != 0 || list.Next != "" {
		t.Errorf("posts of an empty store: %v, %v", list, err)
	}
}

func compareAndSwap(t *testing.T, b Backend) {
	s, other := b.Open(t), b.Open(t)
	r, p := Release("opening"), Post("opening", "press", "en")
	commit(t, s, desk.Change{Release: &r, Posts: []desk.Post{p}})
	wantErr(t, other.Commit(ctx, desk.Change{Release: &r}), desk.ErrConflict)
	wantErr(t, other.Commit(ctx, desk.Change{Posts: []desk.Post{p}}), desk.ErrConflict)
	r.Stored, p.Stored = 1, 1
	r.Digest, p.Payload.Text = "d2", "second"
	commit(t, other, desk.Change{Release: &r, Posts: []desk.Post{p}})
	wantErr(t, s.Commit(ctx, desk.Change{Release: &r}), desk.ErrConflict)
	wantErr(t, s.Commit(ctx, desk.Change{Posts: []desk.Post{p}}), desk.ErrConflict)
	got, err := s.Post(ctx, p.ID)
	if err != nil || got.Stored != 2 || got.Payload.Text != "second" {
		t.Errorf("got %q, stored %d, %v", got.Payload.Text, got.Stored, err)
	}
	fresh := Post("opening", "press", "az")
	fresh.Stored = 7 // never written
	wantErr(t, s.Commit(ctx, desk.Change{Posts: []desk.Post{fresh}}), desk.ErrConflict)
}

func allOrNothing(t *testing.T, b Backend) {
	s := b.Open(t)
	r := Release("opening")
	taken := Post("opening", "press", "en")
	commit(t, s, desk.Change{Posts: []desk.Post{taken}})
	change := desk.Change{
		Release: &r, Posts: []desk.Post{Post("opening", "press", "az"), taken, Post("opening", "press", "ru")},
		Entries: []desk.Entry{entry("opening", "receive")}, Spend: []desk.Quota{{Channel: "press", Day: "2026-05-04", Limit: 1}},
	}
	wantErr(t, s.Commit(ctx, change), desk.ErrConflict)
	_, err := s.Release(ctx, "opening")
	wantErr(t, err, desk.ErrNotFound)
	_, err = s.Post(ctx, change.Posts[0].ID)
	wantErr(t, err, desk.ErrNotFound)
	if log, _ := s.Audit(ctx, "opening"); len(log) != 0 {
		t.Error("an entry of a failed change was written")
	}
	change.Posts[1] = Post("opening", "press", "zh")
	commit(t, s, change) // its quota of one was not spent by the failed one
}

func while(t *testing.T, b Backend) {
	s := b.Open(t)
	r := Release("opening")
	guarded := desk.Change{While: &r, Posts: []desk.Post{Post("opening", "press", "en")}}
	wantErr(t, s.Commit(ctx, guarded), desk.ErrConflict) // not there at all
	commit(t, s, desk.Change{Release: &r})
	wantErr(t, s.Commit(ctx, guarded), desk.ErrConflict) // Stored 0 is not the stored one
	r.Stored = 1
	commit(t, s, guarded)
	if got, _ := s.Release(ctx, "opening"); got.Stored != 1 {
		t.Errorf("the guard was written: stored %d", got.Stored)
	}
	next := r
	commit(t, s, desk.Change{Release: &next})
	guarded.Posts = []desk.Post{Post("opening", "press", "az")}
	wantErr(t, s.Commit(ctx, guarded), desk.ErrConflict)
}

func quotas(t *testing.T, b Backend) {
	s := b.Open(t)
	q := desk.Quota{Channel: "press", Day: "2026-05-04", Limit: 2}
	for n := range 2 {
		commit(t, s, desk.Change{Posts: []desk.Post{Post("opening", "press", fmt.Sprint("l", n))}, Spend: []desk.Quota{q}})
	}
	p := Post("opening", "press", "l9")
	wantErr(t, s.Commit(ctx, desk.Change{Posts: []desk.Post{p}, Spend: []desk.Quota{q}}), desk.ErrQuota)
	_, err := s.Post(ctx, p.ID)
	wantErr(t, err, desk.ErrNotFound)
	for _, other := range []desk.Quota{{Channel: "press", Day: "2026-05-05", Limit: 2}, {Channel: "other", Day: "2026-05-04", Limit: 2}} {
		if err := s.Commit(ctx, desk.Change{Spend: []desk.Quota{other}}); err != nil {
			t.Errorf("%+v: %v", other, err)
		}
	}
	q.Limit = 3 // raised in the configuration
	commit(t, s, desk.Change{Spend: []desk.Quota{q}})
}

func tooLarge(t *testing.T, b Backend) {
	s := b.Open(t)
	var c desk.Change
	for n := range desk.MaxItems {
		c.Posts = append(c.Posts, Post("opening", "press", fmt.Sprint("l", n)))
	}
	commit(t, s, c)
	c.Entries = append(c.Entries, entry("opening", "receive"))
	wantErr(t, s.Commit(ctx, c), desk.ErrTooLarge)
}

func oneWins(t *testing.T, b Backend) {
	const crowd = 20
	handles := []desk.Store{b.Open(t), b.Open(t), b.Open(t)}
	p := Post("opening", "press", "en")
	for round := range 3 {
		p.Stored = int64(round)
		var wins, conflicts atomic.Int32
		var group sync.WaitGroup
		start := make(chan struct{})
		for n := range crowd {
			group.Go(func() {
				<-start
				err := handles[n%len(handles)].Commit(ctx, desk.Change{Posts: []desk.Post{p}, Entries: []desk.Entry{entry("opening", "edit")}})
				switch {
				case err == nil:
					wins.Add(1)
				case errors.Is(err, desk.ErrConflict):
					conflicts.Add(1)
				default:
					t.Error(err)
				}
			})
		}
		close(start)
		group.Wait()
		if wins.Load() != 1 || conflicts.Load() != crowd-1 {
			t.Fatalf("%d won and %d lost, want 1 and %d", wins.Load(), conflicts.Load(), crowd-1)
		}
	}
	if log, err := handles[0].Audit(ctx, "opening"); err != nil || len(log) != 3 || desk.VerifyChain(log) != nil {
		t.Errorf("the log has %d entries for 3 changes, %v", len(log), err)
	}
}

func busyChain(t *testing.T, b Backend) {
	handles := []desk.Store{b.Open(t), b.Open(t)}
	var group sync.WaitGroup
	for n := range 20 {
		group.Go(func() {
			c := desk.Change{
				Posts:   []desk.Post{Post("opening", "press", fmt.Sprint("l", n))},
				Entries: []desk.Entry{entry("opening", "compose"), entry("opening", "approve"), entry("other", "compose")},
			}
			if err := handles[n%2].Commit(ctx, c); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	for release, want := range map[string]int{"opening": 40, "other": 20} {
		log, err := handles[0].Audit(ctx, release)
		if err != nil || len(log) != want {
			t.Errorf("%s: %d entries, %v; want %d", release, len(log), err, want)
		}
		if err := desk.VerifyChain(log); err != nil {
			t.Error(err)
		}
	}
}

func filters(t *testing.T, b Backend) {
	s := b.Open(t)
	var all []desk.Post
	for _, release := range []string{"a", "b"} {
		for _, channel := range []string{"press", "news"} {
			for n, language := range []string{"en", "az", "zh"} {
				p := Post(release, channel, language)
				p.Created = noon.Add(time.Duration(len(all)) * time.Second)
				if n == 1 {
					p.State = desk.StateApproved
				}
				all = append(all, p)
			}
		}
	}
	commit(t, s, desk.Change{Posts: all})
	for _, state := range []desk.State{"", desk.StateDraft, desk.StateApproved, desk.StateSending} {
		for _, language := range []string{"", "az"} {
			for _, channel := range []string{"", "news"} {
				for _, release := range []string{"", "b"} {
					q := desk.PostQuery{State: state, Language: language, Channel: channel, Release: release}
					var want []string
					for _, p := range all {
						if (state == "" || p.State == state) && (language == "" || p.Payload.Language == language) &&
							(channel == "" || p.Payload.Channel == channel) && (release == "" || p.Release == release) {
							want = append(want, p.ID)
						}
					}
					if got := ids(t, s, q); !slices.Equal(got, want) {
						t.Errorf("%+v: got %v, want %v", q, got, want)
					}
				}
			}
		}
	}
}

// ids follows all pages of a query.
func ids(t *testing.T, s desk.Store, q desk.PostQuery) []string {
	t.Helper()
	posts, err := desk.AllPosts(ctx, s, q)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, p := range posts {
		list = append(list, p.ID)
	}
	return list
}

func due(t *testing.T, b Backend) {
	s := b.Open(t)
	at := func(language string, due time.Time) desk.Post {
		p := Post("opening", "press", language)
		p.State, p.DueAt = desk.StateApproved, due
		return p
	}
	commit(t, s, desk.Change{Posts: []desk.Post{
		at("late", noon), at("early", noon.Add(-time.Hour)), at("after", noon.Add(time.Microsecond)), at("never", time.Time{}),
	}})
	q := desk.PostQuery{DueBy: noon, Page: desk.Page{Limit: 1}}
	want := []string{"opening.press.early", "opening.press.late"}
	if got := ids(t, s, q); !slices.Equal(got, want) {
		t.Errorf("due: %v, want %v", got, want)
	}
	p, _ := s.Post(ctx, "opening.press.early")
	p.DueAt = time.Time{}
	commit(t, s, desk.Change{Posts: []desk.Post{p}})
	if got := ids(t, s, q); !slices.Equal(got, want[1:]) {
		t.Errorf("once it is no longer due: %v, want %v", got, want[1:])
	}
}

func pages(t *testing.T, b Backend) {
	s := b.Open(t)
	var posts []desk.Post
	for n := range 25 {
		p := Post("opening", "press", fmt.Sprintf("l%02d", n))
		p.Created = noon.Add(time.Duration(n/3) * time.Second) // some at the same time
		posts = append(posts, p)
	}
	commit(t, s, desk.Change{Posts: posts})
	seen := map[string]int{}
	q := desk.PostQuery{State: desk.StateDraft, Page: desk.Page{Limit: 4}}
	for n := 0; ; n++ {
		list, err := s.Posts(ctx, q)
		if err != nil || len(list.Items) > 4 {
			t.Fatalf("%d items, %v", len(list.Items), err)
		}
		for _, p := range list.Items {
			seen[p.ID]++
		}
		if q.After = list.Next; q.After == "" {
			break
		}
		// Between pages one goes that was shown, and one comes at the front.
		gone := list.Items[0]
		gone.State = desk.StateRejected
		early := Post("opening", "press", fmt.Sprint("new", n))
		early.Created = noon.Add(-time.Hour)
		commit(t, s, desk.Change{Posts: []desk.Post{gone, early}})
	}
	for _, p := range posts {
		if seen[p.ID] != 1 {
			t.Errorf("%s was listed %d times", p.ID, seen[p.ID])
		}
	}
	if _, err := s.Posts(ctx, desk.PostQuery{Page: desk.Page{After: "nonsense!"}}); err == nil {
		t.Error("a token that is none was taken")
	}
	if list, _ := s.Posts(ctx, desk.PostQuery{Page: desk.Page{Limit: 100000}}); len(list.Items) > 500 {
		t.Errorf("a page of %d", len(list.Items))
	}
}

func releases(t *testing.T, b Backend) {
	s := b.Open(t)
	var want []string
	for n := range 7 {
		r := Release(fmt.Sprint("r", n))
		r.Received = noon.Add(time.Duration(n) * time.Minute)
		commit(t, s, desk.Change{Release: &r})
		want = append([]string{r.ID}, want...)
	}
	var got []string
	page := desk.Page{Limit: 3}
	for {
		list, err := s.Releases(ctx, page)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range list.Items {
			got = append(got, r.ID)
			if len(r.Versions) != 2 || r.Versions[0].Text != "" || len(r.Versions[0].Facts.Numbers) > 0 {
				t.Errorf("%s: a list shows which versions there are, without texts and facts", r.ID)
			}
			if h := r.Versions[0].Facts.Headline; h == nil || h.Text != "A library opened." {
				t.Errorf("%s: a list shows the headline", r.ID)
			}
		}
		if page.After = list.Next; page.After == "" {
			break
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func cancelled(t *testing.T, b Backend) {
	s := b.Open(t)
	p := Post("opening", "press", "en")
	commit(t, s, desk.Change{Posts: []desk.Post{p}})
	gone, cancel := context.WithCancel(ctx)
	cancel()
	_, err := s.Post(gone, p.ID)
	wantErr(t, err, context.Canceled)
	_, err = s.Release(gone, "opening")
	wantErr(t, err, context.Canceled)
	_, err = s.Posts(gone, desk.PostQuery{})
	wantErr(t, err, context.Canceled)
	_, err = s.Releases(gone, desk.Page{})
	wantErr(t, err, context.Canceled)
	_, err = s.Audit(gone, "opening")
	wantErr(t, err, context.Canceled)
	late := Post("opening", "press", "az")
	wantErr(t, s.Commit(gone, desk.Change{Posts: []desk.Post{late}}), context.Canceled)
	commit(t, s, desk.Change{Posts: []desk.Post{Post("opening", "press", "zh")}}) // the store is as good as before
}

func readersAndWriters(t *testing.T, b Backend) {
	writer, reader := b.Open(t), b.Open(t)
	const rounds = 30
	var group sync.WaitGroup
	done := make(chan struct{})
	group.Go(func() {
		defer close(done)
		for n := range rounds {
			// Two posts that always say the same: a reader must never see them differ.
			a, z := Post("opening", "press", "en"), Post("opening", "press", "zh")
			a.Stored, z.Stored = int64(n), int64(n)
			a.Payload.Text, z.Payload.Text = fmt.Sprint(n), fmt.Sprint(n)
			if err := writer.Commit(ctx, desk.Change{Posts: []desk.Post{a, z}}); err != nil {
				t.Error(err)
				return
			}
		}
	})
	for range 3 {
		group.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				list, err := reader.Posts(ctx, desk.PostQuery{})
				if err != nil {
					t.Error(err)
					return
				}
				var texts []string
				for _, p := range list.Items {
					texts = append(texts, p.Payload.Text)
				}
				if len(texts) == 2 && texts[0] != texts[1] || len(texts) == 1 {
					t.Errorf("half of a change was seen: %s", strings.Join(texts, ", "))
					return
				}
			}
		})
	}
	group.Wait()
}
