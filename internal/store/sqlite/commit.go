package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"attache/internal/desk"
)

// together is how many changes one transaction takes at most.
const together = 64

// waiting is a change that is to be committed, and whoever waits for it.
type waiting struct {
	ctx    context.Context
	change desk.Change
	err    error
	done   chan struct{} // closed when err holds
}

// Commit implements desk.Store. To sync the log takes longer than to write to
// it, so changes that come while it is synced go into one transaction. Each is
// whole or not there for itself, and synced before its Commit returns.
func (s *Store) Commit(ctx context.Context, c desk.Change) error {
	if err := c.TooLarge(); err != nil {
		return err
	}
	w := &waiting{ctx: ctx, change: c, done: make(chan struct{})}
	s.mu.Lock()
	s.queue = append(s.queue, w)
	if !s.writing {
		s.writing = true
		s.writer.Go(s.commitAll)
	}
	s.mu.Unlock()
	select {
	case <-w.done:
	case <-ctx.Done():
		if s.drop(w) {
			return ctx.Err()
		}
		<-w.done // it is being written: what comes of it is known in a moment
	}
	return desk.Interrupted(ctx, w.err)
}

// drop takes a change out of the queue; false: it is there no more.
func (s *Store) drop(w *waiting) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	i := slices.Index(s.queue, w)
	if i >= 0 {
		s.queue = slices.Delete(s.queue, i, i+1)
	}
	return i >= 0
}

// commitAll commits what waits until nothing does.
func (s *Store) commitAll() {
	for group := s.group(); group != nil; group = s.group() {
		err := s.commit(group)
		for _, w := range group {
			w.err = cmp.Or(w.err, err)
			close(w.done)
		}
	}
}

// group takes from the queue what goes into one transaction; nil: nothing waits.
func (s *Store) group() []*waiting {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.queue) == 0 {
		s.queue, s.writing = nil, false
		return nil
	}
	group := s.queue[:min(together, len(s.queue))]
	s.queue = s.queue[len(group):]
	return group
}

// commit makes one transaction of a group. What keeps one change out is its
// own error; the one that is returned keeps out all the others.
func (s *Store) commit(group []*waiting) error {
	ctx := context.Background() // the end of one caller's is not the others' trouble
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	for _, w := range group {
		if w.err = w.ctx.Err(); w.err != nil {
			continue
		}
		if len(group) == 1 {
			err = apply(ctx, tx, w.change)
		} else {
			w.err, err = applyAmong(ctx, tx, w.change)
		}
		if err != nil {
			return err
		}
	}
	return tx.Commit()
}

// applyAmong applies a change so that it leaves nothing where it is refused.
// The second error is the transaction's: a full disk, say, ends all of it.
func applyAmong(ctx context.Context, tx *sql.Tx, c desk.Change) (refused, failed error) {
	if _, err := tx.ExecContext(ctx, "SAVEPOINT change"); err != nil {
		return nil, err
	}
	if refused = apply(ctx, tx, c); refused != nil {
		if _, err := tx.ExecContext(ctx, "ROLLBACK TO change"); err != nil {
			return refused, refused
		}
	}
	_, failed = tx.ExecContext(ctx, "RELEASE change")
	return refused, failed
}

func apply(ctx context.Context, tx *sql.Tx, c desk.Change) error {
	if c.While != nil {
		var n int
		err := tx.QueryRowContext(ctx, "SELECT count(*) FROM releases WHERE id = ? AND stored = ?", c.While.ID, c.While.Stored).Scan(&n)
		if err != nil {
			return err
		}
		if n == 0 {
			return fmt.Errorf("release %s: %w", c.While.ID, desk.ErrConflict)
		}
	}
	if c.Release != nil {
		if err := putRelease(ctx, tx, *c.Release); err != nil {
			return err
		}
	}
	put := map[string]bool{}
	for _, p := range c.Posts {
		if put[p.ID] {
			return fmt.Errorf("post %s, twice in one change: %w", p.ID, desk.ErrConflict)
		}
		put[p.ID] = true
		if err := putPost(ctx, tx, p); err != nil {
			return err
		}
	}
	kept := map[[2]string]bool{}
	for _, w := range c.Words {
		id := [2]string{w.Language, w.Term}
		if kept[id] {
			return fmt.Errorf("word %q in %s, twice in one change: %w", w.Term, w.Language, desk.ErrConflict)
		}
		kept[id] = true
		if err := putWord(ctx, tx, w); err != nil {
			return err
		}
	}
	for _, q := range c.Spend {
		if err := spend(ctx, tx, q); err != nil {
			return err
		}
	}
	if c.Turn != nil {
		if err := turn(ctx, tx, *c.Turn); err != nil {
			return err
		}
	}
	if c.Subscription != nil {
		if err := putSubscription(ctx, tx, *c.Subscription); err != nil {
			return err
		}
	}
	for _, n := range c.Told {
		if _, err := tx.ExecContext(ctx, "DELETE FROM news WHERE subscriber = ? AND place = ?", n.Subscriber, n.Place); err != nil {
			return fmt.Errorf("take news of %s out of the queue: %w", n.Subscriber, err)
		}
	}
	chained, err := chain(ctx, tx, c.Entries)
	if err != nil || len(chained) == 0 {
		return err
	}
	return tell(ctx, tx, c.Tell, desk.Notices(chained, c.Posts))
}

func putRelease(ctx context.Context, tx *sql.Tx, r desk.Release) error {
	old := r.Stored
	r.Stored++
	versions, err := json.Marshal(r.Versions)
	if err != nil {
		return fmt.Errorf("release %s: %w", r.ID, err)
	}
	head, err := json.Marshal(r.Head())
	if err != nil {
		return fmt.Errorf("release %s: %w", r.ID, err)
	}
	const insert = `INSERT INTO releases (stored, received, head, versions, id) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING`
	const update = `UPDATE releases SET stored = ?1, received = ?2, head = ?3, versions = ?4 WHERE id = ?5 AND stored = ?6`
	return swap(ctx, tx, "release "+r.ID, old, insert, update, r.Stored, r.Received.UnixMicro(), string(head), string(versions), r.ID)
}

func putPost(ctx context.Context, tx *sql.Tx, p desk.Post) error {
	old := p.Stored
	p.Stored++
	var due any
	if !p.DueAt.IsZero() {
		due = micros(p.DueAt)
	}
	post, err := json.Marshal(p)
	if err != nil {
		return fmt.Errorf("post %s: %w", p.ID, err)
	}
	const insert = `INSERT INTO posts (stored, release, channel, language, state, created, due, post, id)
		VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING`
	const update = `UPDATE posts SET stored = ?1, release = ?2, channel = ?3, language = ?4, state = ?5, created = ?6, due = ?7, post = ?8
		WHERE id = ?9 AND stored = ?10`
	return swap(ctx, tx, "post "+p.ID, old, insert, update,
		p.Stored, p.Release, p.Payload.Channel, p.Payload.Language, string(p.State), p.Created.UnixMicro(), due, string(post), p.ID)
}

func putWord(ctx context.Context, tx *sql.Tx, w desk.Word) error {
	old := w.Stored
	w.Stored++
	word, err := json.Marshal(w)
	if err != nil {
		return fmt.Errorf("word %q: %w", w.Term, err)
	}
	const insert = `INSERT INTO words (stored, word, language, term) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING`
	const update = `UPDATE words SET stored = ?1, word = ?2 WHERE language = ?3 AND term = ?4 AND stored = ?5`
	return swap(ctx, tx, fmt.Sprintf("word %q in %s", w.Term, w.Language), old, insert, update, w.Stored, string(word), w.Language, w.Term)
}

func putSubscription(ctx context.Context, tx *sql.Tx, u desk.Subscription) error {
	old := u.Stored
	u.Stored++
	subscription, err := json.Marshal(u)
	if err != nil {
		return fmt.Errorf("subscription of %s: %w", u.Subscriber, err)
	}
	const insert = `INSERT INTO subscriptions (stored, subscription, subscriber) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING`
	const update = `UPDATE subscriptions SET stored = ?1, subscription = ?2 WHERE subscriber = ?3 AND stored = ?4`
	return swap(ctx, tx, "subscription of "+u.Subscriber, old, insert, update, u.Stored, string(subscription), u.Subscriber)
}

// tell puts notices into the queues of subscribers.
func tell(ctx context.Context, tx *sql.Tx, subscribers []string, notices []desk.Notice) error {
	if len(subscribers) == 0 {
		return nil
	}
	data, err := json.Marshal(notices)
	if err != nil {
		return fmt.Errorf("news: %w", err)
	}
	for _, name := range subscribers {
		if _, err := tx.ExecContext(ctx, "INSERT INTO news (subscriber, notices) VALUES (?, ?)", name, string(data)); err != nil {
			return fmt.Errorf("queue news for %s: %w", name, err)
		}
	}
	return nil
}

// micros rounds a moment up, so that what waits for it is never early.
func micros(t time.Time) int64 { return t.Add(time.Microsecond - time.Nanosecond).UnixMicro() }

// swap writes one row if the stored one is as old as the caller thinks.
func swap(ctx context.Context, tx *sql.Tx, what string, old int64, insert, update string, args ...any) error {
	statement := insert
	if old != 0 {
		statement, args = update, append(args, old)
	}
	result, err := tx.ExecContext(ctx, statement, args...)
	if err != nil {
		return fmt.Errorf("write %s: %w", what, err)
	}
	if n, err := result.RowsAffected(); err != nil {
		return fmt.Errorf("write %s: %w", what, err)
	} else if n == 0 {
		return fmt.Errorf("%s: %w", what, desk.ErrConflict)
	}
	return nil
}

func spend(ctx context.Context, tx *sql.Tx, q desk.Quota) error {
	var spent int
	err := tx.QueryRowContext(ctx, `INSERT INTO quotas (channel, day, spent) VALUES (?, ?, 1)
		ON CONFLICT DO UPDATE SET spent = spent + 1 RETURNING spent`, q.Channel, q.Day).Scan(&spent)
	if err != nil {
		return fmt.Errorf("count against the quota of %s: %w", q.Channel, err)
	}
	if spent > q.Limit {
		return fmt.Errorf("channel %s on %s, %d posts: %w", q.Channel, q.Day, q.Limit, desk.ErrQuota)
	}
	return nil
}

func turn(ctx context.Context, tx *sql.Tx, t desk.Turn) error {
	const move = `INSERT INTO turns (channel, next) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET next = ?2`
	statement, args := move, []any{t.Channel, micros(t.Next)}
	if !t.At.IsZero() {
		statement, args = move+` WHERE next <= ?3`, append(args, t.At.UnixMicro())
	}
	result, err := tx.ExecContext(ctx, statement, args...)
	if err != nil {
		return fmt.Errorf("move the turn of %s: %w", t.Channel, err)
	}
	if n, err := result.RowsAffected(); err != nil {
		return fmt.Errorf("move the turn of %s: %w", t.Channel, err)
	} else if n == 0 {
		return fmt.Errorf("channel %s: %w", t.Channel, desk.ErrTurn)
	}
	return nil
}

// chain appends entries to their logs, and returns them as they stand there.
func chain(ctx context.Context, tx *sql.Tx, entries []desk.Entry) ([]desk.Entry, error) {
	var chained []desk.Entry
	for release, added := range desk.ByRelease(entries) {
		var last desk.Entry
		var data string
		err := tx.QueryRowContext(ctx, "SELECT entry FROM audit WHERE release = ? ORDER BY seq DESC LIMIT 1", release).Scan(&data)
		if err == nil {
			err = json.Unmarshal([]byte(data), &last)
		}
		if err != nil && !errors.Is(err, sql.ErrNoRows) {
			return nil, fmt.Errorf("end of the audit log of %s: %w", release, err)
		}
		for _, e := range desk.Chain(last, added) {
			data, err := json.Marshal(e)
			if err == nil {
				_, err = tx.ExecContext(ctx, "INSERT INTO audit (release, seq, entry) VALUES (?, ?, ?)", e.Release, e.Seq, string(data))
			}
			if err != nil {
				return nil, fmt.Errorf("append to the audit log of %s: %w", release, err)
			}
			chained = append(chained, e)
		}
	}
	return chained, nil
}
