// Package sqlite is the store of one machine: one file, in write-ahead mode.
//
// Releases, posts and audit entries are stored as the JSON of their desk types
// beside the columns that queries need. Times in columns are microseconds since
// 1970 in UTC, and all times come back in UTC as precise as they went in.
package sqlite

import (
	"context"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"runtime"
	"strings"

	_ "modernc.org/sqlite" // the driver, in Go

	"attache/internal/desk"
)

// Store is a desk.Store in one file. Several may be open on the same file.
type Store struct {
	write *sql.DB // one connection: writers queue up here rather than in SQLite
	read  *sql.DB
}

// Open opens the file, makes it where there is none, and brings it to the
// newest schema. The directory must exist.
func Open(ctx context.Context, path string) (*Store, error) {
	// FULL makes a commit survive a power cut, not only a crash of the process.
	const pragmas = "_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=busy_timeout(10000)"
	dsn := "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + pragmas
	s := &Store{}
	var err error
	if s.write, err = sql.Open("sqlite", dsn+"&_txlock=immediate"); err == nil {
		s.write.SetMaxOpenConns(1)
		s.read, err = sql.Open("sqlite", dsn+"&_pragma=query_only(1)")
	}
	if err == nil {
		s.read.SetMaxOpenConns(max(4, runtime.NumCPU()))
		err = s.migrate(ctx)
	}
	if err != nil {
		_ = s.Close()
		if strings.Contains(err.Error(), "not a database") {
			return nil, fmt.Errorf("open %s: it is no database; move it away, and Attaché makes a new one: %w", path, err)
		}
		return nil, fmt.Errorf("open the database %s: %w", path, err)
	}
	return s, nil
}

// Close closes the file.
func (s *Store) Close() error {
	var errs []error
	for _, db := range []*sql.DB{s.write, s.read} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	return errors.Join(errs...)
}

// migrations bring a file from the version of their index to the next. They
// are never changed once released, only added to.
var migrations = []string{`
CREATE TABLE releases (
	id       TEXT PRIMARY KEY,
	stored   INTEGER NOT NULL,
	received INTEGER NOT NULL,
	head     TEXT NOT NULL, -- desk.Release without the text and facts of its versions
	versions TEXT NOT NULL  -- the versions whole
) STRICT, WITHOUT ROWID;
CREATE INDEX releases_by_received ON releases (received, id);

CREATE TABLE posts (
	id       TEXT PRIMARY KEY,
	stored   INTEGER NOT NULL,
	release  TEXT NOT NULL,
	channel  TEXT NOT NULL,
	language TEXT NOT NULL,
	state    TEXT NOT NULL,
	created  INTEGER NOT NULL,
	due      INTEGER,       -- NULL: never
	post     TEXT NOT NULL  -- desk.Post
) STRICT, WITHOUT ROWID;
CREATE INDEX posts_by_created ON posts (created, id);
CREATE INDEX posts_by_state   ON posts (state, created, id);
CREATE INDEX posts_by_release ON posts (release, created, id);
CREATE INDEX posts_by_due     ON posts (due, id) WHERE due IS NOT NULL;

CREATE TABLE audit (
	release TEXT NOT NULL,
	seq     INTEGER NOT NULL,
	entry   TEXT NOT NULL, -- desk.Entry
	PRIMARY KEY (release, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE quotas (
	channel TEXT NOT NULL,
	day     TEXT NOT NULL,
	spent   INTEGER NOT NULL,
	PRIMARY KEY (channel, day)
) STRICT, WITHOUT ROWID;
`}

func (s *Store) migrate(ctx context.Context) error {
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	var version int
	if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	if version > len(migrations) {
		return fmt.Errorf("it was written by a newer Attaché (schema %d, this one knows %d); use that one", version, len(migrations))
	}
	for ; version < len(migrations); version++ {
		if _, err := tx.ExecContext(ctx, migrations[version]+fmt.Sprintf("PRAGMA user_version = %d;", version+1)); err != nil {
			return fmt.Errorf("bring it to schema %d: %w", version+1, err)
		}
	}
	return tx.Commit()
}

// Commit implements desk.Store.
func (s *Store) Commit(ctx context.Context, c desk.Change) error {
	if n := c.Items(); n > desk.MaxItems {
		return fmt.Errorf("%w: %d, at most %d", desk.ErrTooLarge, n, desk.MaxItems)
	}
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return contextual(ctx, err)
	}
	defer func() { _ = tx.Rollback() }()
	if err := apply(ctx, tx, c); err != nil {
		return contextual(ctx, err)
	}
	return contextual(ctx, tx.Commit())
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
	for _, p := range c.Posts {
		if err := putPost(ctx, tx, p); err != nil {
			return err
		}
	}
	for _, q := range c.Spend {
		if err := spend(ctx, tx, q); err != nil {
			return err
		}
	}
	return chain(ctx, tx, c.Entries)
}

func putRelease(ctx context.Context, tx *sql.Tx, r desk.Release) error {
	old := r.Stored
	r.Stored++
	r.Received, r.Updated = r.Received.UTC(), r.Updated.UTC()
	versions, err := json.Marshal(r.Versions)
	if err != nil {
		return fmt.Errorf("release %s: %w", r.ID, err)
	}
	head, err := json.Marshal(withoutTexts(r))
	if err != nil {
		return fmt.Errorf("release %s: %w", r.ID, err)
	}
	const insert = `INSERT INTO releases (stored, received, head, versions, id) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING`
	const update = `UPDATE releases SET stored = ?1, received = ?2, head = ?3, versions = ?4 WHERE id = ?5 AND stored = ?6`
	return swap(ctx, tx, "release "+r.ID, old, insert, update, r.Stored, r.Received.UnixMicro(), string(head), string(versions), r.ID)
}

// withoutTexts is a release as lists show it.
func withoutTexts(r desk.Release) desk.Release {
	versions := make([]desk.Version, len(r.Versions))
	for i, v := range r.Versions {
		v.Text, v.Facts = "", desk.Facts{Language: v.Language, Headline: v.Facts.Headline}
		versions[i] = v
	}
	if r.Versions != nil {
		r.Versions = versions
	}
	return r
}

func putPost(ctx context.Context, tx *sql.Tx, p desk.Post) error {
	old := p.Stored
	p.Stored++
	p.Created, p.Updated, p.DueAt = p.Created.UTC(), p.Updated.UTC(), p.DueAt.UTC()
	var due any
	if !p.DueAt.IsZero() {
		due = p.DueAt.UnixMicro()
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

func chain(ctx context.Context, tx *sql.Tx, entries []desk.Entry) error {
	byRelease := map[string][]desk.Entry{}
	var order []string
	for _, e := range entries {
		if byRelease[e.Release] == nil {
			order = append(order, e.Release)
		}
		byRelease[e.Release] = append(byRelease[e.Release], e)
	}
	for _, release := range order {
		var last desk.Entry
		var data string
		err := tx.QueryRowContext(ctx, "SELECT entry FROM audit WHERE release = ? ORDER BY seq DESC LIMIT 1", release).Scan(&data)
		if err == nil {
			err = json.Unmarshal([]byte(data), &last)
		}
		if err != nil && !errors.Is(err, sql.ErrNoRows) {
			return fmt.Errorf("end of the audit log of %s: %w", release, err)
		}
		for _, e := range desk.Chain(last, byRelease[release]) {
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

// Release implements desk.Reader.
func (s *Store) Release(ctx context.Context, id string) (desk.Release, error) {
	var head, versions string
	err := s.read.QueryRowContext(ctx, "SELECT head, versions FROM releases WHERE id = ?", id).Scan(&head, &versions)
	if err != nil {
		return desk.Release{}, missing(ctx, "release "+id, err)
	}
	var r desk.Release
	if err := json.Unmarshal([]byte(head), &r); err != nil {
		return r, fmt.Errorf("release %s: %w", id, err)
	}
	r.Versions = nil
	if err := json.Unmarshal([]byte(versions), &r.Versions); err != nil {
		return r, fmt.Errorf("release %s: %w", id, err)
	}
	return r, nil
}

// Post implements desk.Reader.
func (s *Store) Post(ctx context.Context, id string) (desk.Post, error) {
	var data string
	if err := s.read.QueryRowContext(ctx, "SELECT post FROM posts WHERE id = ?", id).Scan(&data); err != nil {
		return desk.Post{}, missing(ctx, "post "+id, err)
	}
	var p desk.Post
	if err := json.Unmarshal([]byte(data), &p); err != nil {
		return p, fmt.Errorf("post %s: %w", id, err)
	}
	return p, nil
}

// Audit implements desk.Reader.
func (s *Store) Audit(ctx context.Context, release string) ([]desk.Entry, error) {
	entries, _, err := list[desk.Entry](ctx, s.read, "SELECT entry, '', 0 FROM audit WHERE release = ? ORDER BY seq", release)
	if err != nil {
		return nil, fmt.Errorf("audit log of %s: %w", release, err)
	}
	return entries, nil
}

// Releases implements desk.Reader.
func (s *Store) Releases(ctx context.Context, page desk.Page) (desk.List[desk.Release], error) {
	where := where{}
	if err := where.after(page.After, "(received, id) < (?, ?)"); err != nil {
		return desk.List[desk.Release]{}, err
	}
	items, keys, err := list[desk.Release](ctx, s.read,
		"SELECT head, id, received FROM releases"+where.String()+" ORDER BY received DESC, id DESC LIMIT ?", append(where.args, limit(page)+1)...)
	if err != nil {
		return desk.List[desk.Release]{}, fmt.Errorf("list releases: %w", err)
	}
	return cut(items, keys, limit(page)), nil
}

// Posts implements desk.Reader.
func (s *Store) Posts(ctx context.Context, q desk.PostQuery) (desk.List[desk.Post], error) {
	statement, args, err := postsStatement(q)
	if err != nil {
		return desk.List[desk.Post]{}, err
	}
	items, keys, err := list[desk.Post](ctx, s.read, statement, args...)
	if err != nil {
		return desk.List[desk.Post]{}, fmt.Errorf("list posts: %w", err)
	}
	return cut(items, keys, limit(q.Page)), nil
}

func postsStatement(q desk.PostQuery) (string, []any, error) {
	order := "created"
	var where where
	if !q.DueBy.IsZero() {
		order = "due"
		where.add("due IS NOT NULL AND due <= ?", q.DueBy.UnixMicro())
	}
	for _, f := range []struct{ column, value string }{
		{"release", q.Release}, {"state", string(q.State)}, {"language", q.Language}, {"channel", q.Channel},
	} {
		if f.value != "" {
			where.add(f.column+" = ?", f.value)
		}
	}
	if err := where.after(q.After, "("+order+", id) > (?, ?)"); err != nil {
		return "", nil, err
	}
	return "SELECT post, id, " + order + " FROM posts" + where.String() + " ORDER BY " + order + ", id LIMIT ?",
		append(where.args, limit(q.Page)+1), nil
}

// where collects conditions.
type where struct {
	conditions []string
	args       []any
}

func (w *where) add(condition string, args ...any) {
	w.conditions, w.args = append(w.conditions, condition), append(w.args, args...)
}

// after continues a list behind the item that a token names.
func (w *where) after(token, condition string) error {
	if token == "" {
		return nil
	}
	var k key
	data, err := base64.RawURLEncoding.DecodeString(token)
	if err == nil {
		err = json.Unmarshal(data, &k)
	}
	if err != nil {
		return fmt.Errorf("the page token %q is none of this store's; start from the first page", token)
	}
	w.add(condition, k.Order, k.ID)
	return nil
}

func (w where) String() string {
	if len(w.conditions) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(w.conditions, " AND ")
}

// key is the place of an item in a list.
type key struct {
	Order int64  `json:"o"`
	ID    string `json:"i"`
}

func limit(p desk.Page) int {
	if p.Limit <= 0 {
		return 50
	}
	return min(p.Limit, 500)
}

// list reads rows of JSON, ID and order.
func list[T any](ctx context.Context, db *sql.DB, statement string, args ...any) ([]T, []key, error) {
	rows, err := db.QueryContext(ctx, statement, args...)
	if err != nil {
		return nil, nil, contextual(ctx, err)
	}
	defer rows.Close()
	var items []T
	var keys []key
	for rows.Next() {
		var data string
		var k key
		var item T
		if err := rows.Scan(&data, &k.ID, &k.Order); err != nil {
			return nil, nil, contextual(ctx, err)
		}
		if err := json.Unmarshal([]byte(data), &item); err != nil {
			return nil, nil, err
		}
		items, keys = append(items, item), append(keys, k)
	}
	return items, keys, contextual(ctx, rows.Err())
}

// cut ends a page; one item more than it holds shows that there is a next.
func cut[T any](items []T, keys []key, limit int) desk.List[T] {
	if len(items) <= limit {
		return desk.List[T]{Items: items}
	}
	last, err := json.Marshal(keys[limit-1])
	if err != nil {
		panic("sqlite: a key always has a JSON form: " + err.Error())
	}
	return desk.List[T]{Items: items[:limit], Next: base64.RawURLEncoding.EncodeToString(last)}
}

func missing(ctx context.Context, what string, err error) error {
	if errors.Is(err, sql.ErrNoRows) {
		return fmt.Errorf("%s: %w", what, desk.ErrNotFound)
	}
	return fmt.Errorf("read %s: %w", what, contextual(ctx, err))
}

// contextual gives the context's error where it is the cause: the driver
// reports an interrupted statement in words of its own.
func contextual(ctx context.Context, err error) error {
	if err != nil && ctx.Err() != nil && !errors.Is(err, desk.ErrConflict) && !errors.Is(err, desk.ErrQuota) {
		return fmt.Errorf("%w (%w)", ctx.Err(), err)
	}
	return err
}

var _ desk.Store = (*Store)(nil)
