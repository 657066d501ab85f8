package desk

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// WithdrawRelease kills a release: from the moment this returns nil, and in
// any case from its first commit, nothing of the release goes out any more
// (claims are committed with the release as Change.While). Then its posts
// follow. It may be called again to finish what was interrupted, with the
// release as it is stored; a second reason does not replace the first.
// The error is ErrConflict when the release was changed meanwhile.
func WithdrawRelease(ctx context.Context, s Store, r Release, by, reason string, at time.Time) (Release, error) {
	if reason = oneLine(reason); reason == "" {
		return r, &RefusedError{Action: ActionWithdraw, Reason: "give a reason"}
	}
	if r.Withdrawn == "" {
		r.Withdrawn, r.Updated = reason, at.UTC()
		e := Entry{Release: r.ID, At: at, By: by, Action: ActionWithdraw, Detail: reason}
		if err := s.Commit(ctx, Change{Release: &r, Entries: []Entry{e}}); err != nil {
			return r, fmt.Errorf("withdraw release %s: %w", r.ID, err)
		}
		r.Stored++
	}
	posts, err := AllPosts(ctx, s, PostQuery{Release: r.ID})
	if err != nil {
		return r, fmt.Errorf("withdraw release %s: its posts: %w", r.ID, err)
	}
	for _, p := range posts {
		if err := withdrawPost(ctx, s, p, by, r.Withdrawn, at); err != nil {
			return r, fmt.Errorf("withdraw post %s: %w", p.ID, err)
		}
	}
	return r, nil
}

// withdrawPost withdraws one post, whatever others do to it meanwhile.
func withdrawPost(ctx context.Context, s Store, p Post, by, reason string, at time.Time) error {
	for {
		if p.State == StateWithdrawn || p.Recall == RecallWithdrawn || !Can(p.State, ActionWithdraw) {
			return nil
		}
		next, e, err := p.Withdraw(by, reason, at)
		if err != nil {
			return err
		}
		err = s.Commit(ctx, Change{Posts: []Post{next}, Entries: []Entry{e}})
		if !errors.Is(err, ErrConflict) {
			return err
		}
		if p, err = s.Post(ctx, p.ID); err != nil {
			return err
		}
	}
}

// AllPosts reads every page of a query.
func AllPosts(ctx context.Context, r Reader, q PostQuery) ([]Post, error) {
	var all []Post
	for {
		list, err := r.Posts(ctx, q)
		if err != nil {
			return nil, err
		}
		all = append(all, list.Items...)
		if list.Next == "" {
			return all, nil
		}
		q.After = list.Next
	}
}
