package desk_test

import (
	"context"
	"errors"
	"strconv"
	"testing"
	"time"

	"attache/internal/desk"
	"attache/internal/store/storetest"
)

// busy is a store in which somebody else is faster, the first times.
type busy struct {
	desk.Store
	commits int
	before  func(commit int)
}

func (b *busy) Commit(ctx context.Context, c desk.Change) error {
	b.commits++
	if b.before != nil {
		b.before(b.commits)
	}
	return b.Store.Commit(ctx, c)
}

func withdrawn(t *testing.T, posts int, before func(s desk.Store, commit int)) (commits int, err error) {
	t.Helper()
	ctx := context.Background()
	now := time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
	s := storetest.NewMemory("")
	r := storetest.Release("opening")
	if err := s.Commit(ctx, desk.Change{Release: &r}); err != nil {
		t.Fatal(err)
	}
	for n := range posts {
		p := storetest.Post("opening", "press", strconv.Itoa(n))
		p.State = desk.StateDraft
		if err := s.Commit(ctx, desk.Change{Posts: []desk.Post{p}}); err != nil {
			t.Fatal(err)
		}
	}
	r, err = s.Release(ctx, "opening")
	if err != nil {
		t.Fatal(err)
	}
	b := &busy{Store: s, before: func(commit int) {
		if before != nil {
			before(s, commit)
		}
	}}
	if _, err := desk.WithdrawRelease(ctx, b, r, "Leyla", "it is cancelled", now); err != nil {
		return b.commits, err
	}
	all, err := desk.AllPosts(ctx, s, desk.PostQuery{Release: "opening"})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range all {
		if p.State != desk.StateWithdrawn {
			t.Errorf("%s is %s", p.ID, p.State)
		}
	}
	return b.commits, nil
}

// A process that dies in the middle leaves no half of a withdrawal behind.
func TestAWithdrawalIsOneChange(t *testing.T) {
	if commits, err := withdrawn(t, 36, nil); commits != 1 || err != nil {
		t.Errorf("it took %d changes, %v", commits, err)
	}
}

// What is too much for one change stops the release first.
func TestALargeWithdrawal(t *testing.T) {
	const posts = 60
	if commits, err := withdrawn(t, posts, nil); commits != 1+posts || err != nil {
		t.Errorf("it took %d changes, %v", commits, err)
	}
}

func TestAWithdrawalWhileOthersWork(t *testing.T) {
	edit := func(s desk.Store) {
		p, err := s.Post(context.Background(), "opening.press.0")
		if err == nil {
			err = s.Commit(context.Background(), desk.Change{Posts: []desk.Post{p}})
		}
		if err != nil {
			t.Error(err)
		}
	}
	for _, busy := range []int{3, 10} { // the second for longer than is waited
		_, err := withdrawn(t, 3, func(s desk.Store, commit int) {
			if commit <= busy {
				edit(s)
			}
		})
		if err != nil {
			t.Errorf("busy %d times: %v", busy, err)
		}
	}
	_, err := withdrawn(t, 3, func(s desk.Store, commit int) {
		if r, err := s.Release(context.Background(), "opening"); err == nil && commit == 1 {
			err = s.Commit(context.Background(), desk.Change{Release: &r})
			if err != nil {
				t.Error(err)
			}
		}
	})
	if !errors.Is(err, desk.ErrConflict) {
		t.Errorf("the release was changed meanwhile: %v", err)
	}
}
