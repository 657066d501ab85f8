package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"attache/internal/desk"
)

// Commit implements desk.Store.
func (s *Store) Commit(ctx context.Context, c desk.Change) error {
	if n := c.Items(); n > desk.MaxItems {
		return fmt.Errorf("%w: %d, at most %d", desk.ErrTooLarge, n, desk.MaxItems)
	}
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return desk.Interrupted(ctx, err)
	}
	defer func() { _ = tx.Rollback() }()
	if err := apply(ctx, tx, c); err != nil {
		return desk.Interrupted(ctx, err)
	}
	return desk.Interrupted(ctx, tx.Commit())
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
	return chain(ctx, tx, c.Entries)
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

func chain(ctx context.Context, tx *sql.Tx, entries []desk.Entry) error {
	for release, added := range desk.ByRelease(entries) {
		var last desk.Entry
		var data string
		err := tx.QueryRowContext(ctx, "SELECT entry FROM audit WHERE release = ? ORDER BY seq DESC LIMIT 1", release).Scan(&data)
		if err == nil {
			err = json.Unmarshal([]byte(data), &last)
		}
		if err != nil && !errors.Is(err, sql.ErrNoRows) {
			return fmt.Errorf("end of the audit log of %s: %w", release, err)
		}
		for _, e := range desk.Chain(last, added) {
			data, err := json.Marshal(e)
			if err == nil {
				_, err = tx.ExecContext(ctx, "INSERT INTO audit (release, seq, entry) VALUES (?, ?, ?)", e.Release, e.Seq, string(data))
			}
			if err != nil {
				return fmt.Errorf("append to the audit log of %s: %w", release, err)
			}
		}
	}
	return nil
}
