package desk

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// WithdrawRelease kills a release: from the moment this returns nil, and in
// any case from its first commit, nothing of the release goes out any more
// (claims are committed with the release as Change.While). Its posts follow in
// the same commit, so that nobody is left with half a withdrawal; where they
// are too many for one, right after it. It may be called again to finish what
// was interrupted, with the release as it is stored; a second reason does not
// replace the first. The error is ErrConflict when the release was changed
// meanwhile.
func WithdrawRelease(ctx context.Context, s Store, r Release, by, reason string, at time.Time) (Release, error) {
	if reason = oneLine(reason); reason == "" {
		return r, &RefusedError{Action: ActionWithdraw, Reason: "give a reason"}
	}
	if r.Withdrawn == "" {
		r.Withdrawn, r.Updated = reason, at.UTC()
		if err := beginWithdrawal(ctx, s, r, by, at); err != nil {
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

// beginWithdrawal commits the withdrawn release, with all its posts if it can.
func beginWithdrawal(ctx context.Context, s Store, r Release, by string, at time.Time) error {
	const tries = 10 // each time a post was changed at this very moment
	alone := Change{Release: &r, Entries: []Entry{{Release: r.ID, At: at, By: by, Action: ActionWithdraw, Detail: r.Withdrawn}}}
	for range tries {
		posts, err := AllPosts(ctx, s, PostQuery{Release: r.ID})
		if err != nil {
			return err
		}
		whole := alone
		for _, p := range posts {
			if next, e, left := withdrawal(p, by, r.Withdrawn, at); left {
				whole.Posts, whole.Entries = append(whole.Posts, next), append(whole.Entries, e)
			}
		}
		if whole.Items() > MaxItems {
			break
		}
		if err := s.Commit(ctx, whole); !errors.Is(err, ErrConflict) {
			return err
		}
		if now, err := s.Release(ctx, r.ID); err != nil || now.Stored != r.Stored {
			return errors.Join(err, ErrConflict)
		}
	}
	return s.Commit(ctx, alone)
}

// withdrawal is a post withdrawn with its release; left is false where there
// is nothing left to withdraw.
func withdrawal(p Post, by, reason string, at time.Time) (_ Post, _ Entry, left bool) {
	if p.State == StateWithdrawn || p.Recall == RecallWithdrawn || !Can(p.State, ActionWithdraw) {
		return p, Entry{}, false
	}
	next, e, err := p.Withdraw(by, reason, at)
	return next, e, err == nil
}

// withdrawPost withdraws one post, whatever others do to it meanwhile.
func withdrawPost(ctx context.Context, s Store, p Post, by, reason string, at time.Time) error {
	for {
		next, e, left := withdrawal(p, by, reason, at)
		if !left {
			return nil
		}
		err := s.Commit(ctx, Change{Posts: []Post{next}, Entries: []Entry{e}})
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
