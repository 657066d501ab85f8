package sqlite

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"attache/internal/desk"
)

func fresh(t *testing.T) *Store {
	t.Helper()
	s, err := Open(ctx, filepath.Join(t.TempDir(), "attache.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// change is a new post with a line in the log that all changes share.
func change(id string) desk.Change {
	return desk.Change{
		Posts:   []desk.Post{{ID: id, Release: "opening"}},
		Entries: []desk.Entry{{Release: "opening", Action: desk.ActionCompose, Post: id}},
	}
}

// written holds which posts are there, and that each has its line in the log.
func written(t *testing.T, s *Store, want ...string) {
	t.Helper()
	posts, err := desk.AllPosts(ctx, s, desk.PostQuery{})
	if err != nil {
		t.Fatal(err)
	}
	there := map[string]bool{}
	for _, p := range posts {
		there[p.ID] = true
	}
	log, err := s.Audit(ctx, "opening")
	if err == nil {
		err = desk.VerifyChain(log)
	}
	if err != nil || len(log) != len(want) || len(posts) != len(want) {
		t.Errorf("%d posts and %d entries are there, %v; want %d", len(posts), len(log), err, len(want))
	}
	for _, id := range want {
		if !there[id] {
			t.Errorf("%s is not there", id)
		}
	}
}

func TestOneTransactionTakesManyAndRefusesOne(t *testing.T) {
	s := fresh(t)
	ended, cancel := context.WithCancel(ctx)
	cancel()
	conflict := change("conflict") // at its last part
	conflict.Posts = append(conflict.Posts, desk.Post{ID: "first"})
	quota := change("quota")
	quota.Spend = []desk.Quota{{Channel: "press", Day: "2026-05-04", Limit: 1}, {Channel: "press", Day: "2026-05-04", Limit: 1}}
	spent := change("spent")
	spent.Spend = quota.Spend[:1] // what was refused spent nothing
	group := []*waiting{
		{ctx: ctx, change: change("first")},
		{ctx: ctx, change: conflict},
		{ctx: ended, change: change("ended")},
		{ctx: ctx, change: quota},
		{ctx: ctx, change: spent},
		{ctx: ctx, change: change("last")},
	}
	if err := s.commit(group); err != nil {
		t.Fatal(err)
	}
	for i, want := range []error{nil, desk.ErrConflict, context.Canceled, desk.ErrQuota, nil, nil} {
		if !errors.Is(group[i].err, want) {
			t.Errorf("change %d: %v, want %v", i+1, group[i].err, want)
		}
	}
	written(t, s, "first", "spent", "last")
}

func TestWhatWaitsIsCommittedTogether(t *testing.T) {
	s := fresh(t)
	var group sync.WaitGroup
	hold, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	waits := func(n int) {
		for there := -1; there != n; {
			s.mu.Lock()
			if there = -1; s.writing { // before, nothing has been taken from the queue
				there = len(s.queue)
			}
			s.mu.Unlock()
		}
	}
	var want []string
	for n := range together + 2 {
		id := fmt.Sprint("p", n)
		want = append(want, id)
		group.Go(func() {
			if err := s.Commit(ctx, change(id)); err != nil {
				t.Error(err)
			}
		})
		waits(n) // the first is being written and waits for hold
	}
	gone, cancel := context.WithCancel(ctx)
	group.Go(func() {
		if err := s.Commit(gone, change("gone")); !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	})
	waits(together + 2)
	cancel()
	if err := hold.Rollback(); err != nil {
		t.Fatal(err)
	}
	group.Wait()
	s.writer.Wait()
	written(t, s, want...)
}

// A disk that is full ends the transaction of all: none is told that its
// change is there, and once there is room the store goes on.
func TestAFullDisk(t *testing.T) {
	s := fresh(t)
	if err := s.Commit(ctx, change("before")); err != nil {
		t.Fatal(err)
	}
	var pages int
	if err := s.write.QueryRow("PRAGMA page_count").Scan(&pages); err != nil {
		t.Fatal(err)
	}
	room := func(pages int) {
		if _, err := s.write.Exec(fmt.Sprint("PRAGMA max_page_count = ", pages)); err != nil {
			t.Fatal(err)
		}
	}
	room(pages + 2)
	large := change("large")
	large.Posts[0].Composed = strings.Repeat("A library opened. ", 10_000)
	for _, alone := range []bool{true, false} {
		group := []*waiting{{ctx: ctx, change: large}}
		if !alone {
			group = []*waiting{{ctx: ctx, change: change("with it")}, group[0], {ctx: ctx, change: change("after it")}}
		}
		if err := s.commit(group); err == nil || !strings.Contains(err.Error(), "full") {
			t.Errorf("alone %v: %v", alone, err)
		}
	}
	written(t, s, "before")
	room(1 << 20)
	if err := s.Commit(ctx, large); err != nil {
		t.Error(err)
	}
	written(t, s, "before", "large")
}
