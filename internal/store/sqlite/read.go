package sqlite

import (
	"context"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"attache/internal/desk"
)

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
	r.InUTC()
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
	p.InUTC()
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

// Words implements desk.Store.
func (s *Store) Words(ctx context.Context) ([]desk.Word, error) {
	words, _, err := list[desk.Word](ctx, s.read, "SELECT word, '', 0 FROM words ORDER BY language, term")
	if err != nil {
		return nil, fmt.Errorf("words of the glossary: %w", err)
	}
	for i := range words {
		words[i].InUTC()
	}
	return words, nil
}

// News implements desk.Store.
func (s *Store) News(ctx context.Context, subscriber string, limit int) (desk.Subscription, []desk.News, error) {
	u := desk.Subscription{Subscriber: subscriber}
	var data string
	err := s.read.QueryRowContext(ctx, "SELECT subscription FROM subscriptions WHERE subscriber = ?", subscriber).Scan(&data)
	if err == nil {
		err = json.Unmarshal([]byte(data), &u)
	}
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return u, nil, fmt.Errorf("subscription of %s: %w", subscriber, desk.Interrupted(ctx, err))
	}
	u.InUTC()
	notices, keys, err := list[[]desk.Notice](ctx, s.read, "SELECT notices, '', place FROM news WHERE subscriber = ? ORDER BY place LIMIT ?", subscriber, limit)
	if err != nil {
		return u, nil, fmt.Errorf("news for %s: %w", subscriber, err)
	}
	var news []desk.News
	for i, k := range keys {
		news = append(news, desk.News{Subscriber: subscriber, Place: strconv.FormatInt(k.At, 10), Notices: notices[i]})
	}
	return u, news, nil
}

// Releases implements desk.Reader.
func (s *Store) Releases(ctx context.Context, page desk.Page) (desk.List[desk.Release], error) {
	where := where{}
	if err := where.after(byReceived, page.After, "(received, id) < (?, ?)"); err != nil {
		return desk.List[desk.Release]{}, err
	}
	items, keys, err := list[desk.Release](ctx, s.read,
		"SELECT head, id, received FROM releases"+where.String()+" ORDER BY received DESC, id DESC LIMIT ?", append(where.args, page.Size()+1)...)
	if err != nil {
		return desk.List[desk.Release]{}, fmt.Errorf("list releases: %w", err)
	}
	for i := range items {
		items[i].InUTC()
	}
	return cut(byReceived, items, keys, page.Size()), nil
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
	for i := range items {
		items[i].InUTC()
	}
	return cut(order(q), items, keys, q.Size()), nil
}

// The orders of lists, named as in tokens; each is a column and then the ID.
const (
	byReceived = "received"
	byCreated  = "created"
	byDue      = "due"
)

func order(q desk.PostQuery) string {
	if q.DueBy.IsZero() {
		return byCreated
	}
	return byDue
}

// postsStatement names the index, because SQLite knows nothing of how many
// posts are due or of one release: the first condition here that a query has
// leaves the fewest. Each index gives the order, too.
func postsStatement(q desk.PostQuery) (string, []any, error) {
	order, index := order(q), ""
	var where where
	use := func(name string) {
		if index == "" {
			index = name
		}
	}
	if order == byDue {
		use("posts_by_due")
		where.add("due <= ?", q.DueBy.UnixMicro())
	}
	for _, f := range []struct{ column, value string }{
		{"release", q.Release}, {"state", string(q.State)}, {"channel", q.Channel}, {"language", q.Language},
	} {
		if f.value != "" {
			use("posts_by_" + f.column)
			where.add(f.column+" = ?", f.value)
		}
	}
	use("posts_by_created")
	if err := where.after(order, q.After, "("+order+", id) > (?, ?)"); err != nil {
		return "", nil, err
	}
	return "SELECT post, id, " + order + " FROM posts INDEXED BY " + index + where.String() + " ORDER BY " + order + ", id LIMIT ?",
		append(where.args, q.Size()+1), nil
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
func (w *where) after(list, token, condition string) error {
	if token == "" {
		return nil
	}
	var k key
	data, err := base64.RawURLEncoding.DecodeString(token)
	if err == nil {
		err = json.Unmarshal(data, &k)
	}
	if err != nil || k.List != list {
		return fmt.Errorf("%.40q is no place in this list; start from its first page", token)
	}
	w.add(condition, k.At, k.ID)
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
	List string `json:"list"`
	At   int64  `json:"at"` // microseconds
	ID   string `json:"id"`
}

// list reads rows of JSON, ID and order.
func list[T any](ctx context.Context, db *sql.DB, statement string, args ...any) ([]T, []key, error) {
	rows, err := db.QueryContext(ctx, statement, args...)
	if err != nil {
		return nil, nil, desk.Interrupted(ctx, err)
	}
	defer rows.Close()
	var items []T
	var keys []key
	for rows.Next() {
		var data string
		var k key
		var item T
		if err := rows.Scan(&data, &k.ID, &k.At); err != nil {
			return nil, nil, desk.Interrupted(ctx, err)
		}
		if err := json.Unmarshal([]byte(data), &item); err != nil {
			return nil, nil, err
		}
		items, keys = append(items, item), append(keys, k)
	}
	return items, keys, desk.Interrupted(ctx, rows.Err())
}

// cut ends a page; one item more than it holds shows that there is a next.
func cut[T any](list string, items []T, keys []key, limit int) desk.List[T] {
	if len(items) <= limit {
		return desk.List[T]{Items: items}
	}
	keys[limit-1].List = list
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
	return fmt.Errorf("read %s: %w", what, desk.Interrupted(ctx, err))
}
