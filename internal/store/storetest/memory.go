package storetest

import (
	"cmp"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"attache/internal/desk"
)

// Memory is the plainest store there is: documents in maps, under one lock. It
// forgets with the process: it is for tests. A fault, if it has one, breaks a
// promise, so that the suite can be tried on it.
type Memory struct {
	fault    string
	mutex    sync.Mutex
	releases map[string]desk.Release
	posts    map[string]desk.Post
	chains   map[string][]desk.Entry
	spent    map[desk.Quota]int
	turns    map[string]time.Time
	words    map[[2]string]desk.Word // language, term
	news     map[string][]desk.News  // by subscriber
	subs     map[string]desk.Subscription
	places   int
}

// NewMemory returns an empty store; fault is "" for one that keeps its promises.
func NewMemory(fault string) *Memory {
	return &Memory{
		fault: fault, releases: map[string]desk.Release{}, posts: map[string]desk.Post{},
		chains: map[string][]desk.Entry{}, spent: map[desk.Quota]int{}, turns: map[string]time.Time{},
		words: map[[2]string]desk.Word{}, news: map[string][]desk.News{}, subs: map[string]desk.Subscription{},
	}
}

func (m *Memory) is(fault string) bool { return m.fault == fault }

// lock begins a call; what it returns ends it.
func (m *Memory) lock(ctx context.Context) (unlock func(), err error) {
	if ctx.Err() != nil && !m.is("deaf") {
		return nil, ctx.Err()
	}
	m.mutex.Lock()
	return m.mutex.Unlock, nil
}

// Commit implements desk.Store.
func (m *Memory) Commit(ctx context.Context, c desk.Change) error {
	if err := c.TooLarge(); err != nil && !m.is("any size") {
		return err
	}
	unlock, err := m.lock(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	if err := m.allowed(c); err != nil {
		if m.is("half a change") && len(c.Posts) > 1 {
			m.write(desk.Change{Posts: c.Posts[:1]})
		}
		return err
	}
	if m.is("check, then write") {
		m.mutex.Unlock()
		time.Sleep(time.Millisecond)
		m.mutex.Lock()
	}
	m.write(c)
	return nil
}

func (m *Memory) allowed(c desk.Change) error {
	if m.is("overwrites") {
		return nil
	}
	if w := c.While; w != nil && !m.is("no guard") && (w.Stored == 0 || m.releases[w.ID].Stored != w.Stored) {
		return desk.ErrConflict
	}
	if r := c.Release; r != nil && m.releases[r.ID].Stored != r.Stored {
		return desk.ErrConflict
	}
	seen := map[string]bool{}
	for _, p := range c.Posts {
		if m.posts[p.ID].Stored != p.Stored || seen[p.ID] && !m.is("first of two posts") {
			return desk.ErrConflict
		}
		seen[p.ID] = true
	}
	kept := map[[2]string]bool{}
	for _, w := range c.Words {
		id := [2]string{w.Language, w.Term}
		if m.words[id].Stored != w.Stored && !m.is("last word wins") || kept[id] {
			return desk.ErrConflict
		}
		kept[id] = true
	}
	if u := c.Subscription; u != nil && m.subs[u.Subscriber].Stored != u.Stored && !m.is("last subscription wins") {
		return desk.ErrConflict
	}
	spending := map[desk.Quota]int{}
	for _, q := range c.Spend {
		if spending[m.day(q)]++; m.spent[m.day(q)]+spending[m.day(q)] > q.Limit && !m.is("no quota") {
			return desk.ErrQuota
		}
	}
	if at := c.Turn; at != nil && !at.At.IsZero() && !m.is("no turn") {
		next := m.turns[at.Channel]
		if m.is("early turns") {
			next = next.Truncate(time.Microsecond)
		}
		if next.After(at.At) {
			return desk.ErrTurn
		}
	}
	return nil
}

func (m *Memory) day(q desk.Quota) desk.Quota {
	if m.is("one quota for all") {
		return desk.Quota{Day: q.Day}
	}
	return desk.Quota{Channel: q.Channel, Day: q.Day}
}

func (m *Memory) write(c desk.Change) {
	if c.While != nil && m.is("guard is written") {
		c.Release = c.While
	}
	if c.Turn != nil {
		m.turns[c.Turn.Channel] = c.Turn.Next
	}
	if c.Release != nil {
		r := copied(m, *c.Release)
		if !m.is("stored not raised") || r.Stored == 0 {
			r.Stored++
		}
		m.releases[r.ID] = r
	}
	for _, p := range c.Posts {
		p = copied(m, p)
		p.Stored++
		m.posts[p.ID] = p
	}
	for _, w := range c.Words {
		w = copied(m, w)
		w.Stored++
		m.words[[2]string{w.Language, w.Term}] = w
	}
	for _, q := range c.Spend {
		m.spent[m.day(q)]++
	}
	var chained []desk.Entry
	for release, entries := range desk.ByRelease(c.Entries) {
		for _, e := range entries {
			var last desk.Entry
			if chain := m.chains[release]; len(chain) > 0 && !m.is("no chain") {
				last = chain[len(chain)-1]
			}
			chained = append(chained, desk.Chain(last, []desk.Entry{e})...)
			m.chains[release] = append(m.chains[release], chained[len(chained)-1])
		}
	}
	if u := c.Subscription; u != nil {
		next := copied(m, *u)
		next.Stored++
		m.subs[u.Subscriber] = next
	}
	m.told(c.Told)
	if len(chained) > 0 {
		m.tell(c.Tell, desk.Notices(chained, c.Posts))
	}
}

func (m *Memory) told(news []desk.News) {
	for _, n := range news {
		m.news[n.Subscriber] = slices.DeleteFunc(m.news[n.Subscriber], func(o desk.News) bool { return o.Place == n.Place && !m.is("told again") })
	}
}

func (m *Memory) tell(subscribers []string, notices []desk.Notice) {
	for i, name := range subscribers {
		if m.places++; m.is("places are given again") {
			m.places = len(m.news[name])
		}
		if m.is("one is told") && i > 0 {
			continue
		}
		m.news[name] = append(m.news[name], copied(m, desk.News{Subscriber: name, Place: fmt.Sprintf("place#%09d", m.places), Notices: notices}))
		if m.is("news by the clock") {
			slices.SortStableFunc(m.news[name], func(a, b desk.News) int { return a.Notices[0].At.Compare(b.Notices[0].At) })
		}
	}
}

// copied copies a document, with its times in UTC.
func copied[T any](m *Memory, v T) T {
	if m.is("shared") {
		return v
	}
	data, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	var tree any
	decoder := json.NewDecoder(strings.NewReader(string(data)))
	decoder.UseNumber()
	if err := decoder.Decode(&tree); err != nil {
		panic(err)
	}
	data, err = json.Marshal(m.inUTC(tree))
	if err != nil {
		panic(err)
	}
	var c T
	if err := json.Unmarshal(data, &c); err != nil {
		panic(err)
	}
	return c
}

func (m *Memory) inUTC(tree any) any {
	switch tree := tree.(type) {
	case map[string]any:
		for k, v := range tree {
			tree[k] = m.inUTC(v)
		}
	case []any:
		for i, v := range tree {
			tree[i] = m.inUTC(v)
		}
	case string:
		at, err := time.Parse(time.RFC3339Nano, tree)
		switch {
		case err != nil || m.is("local times"):
		case m.is("microseconds"):
			return at.UTC().Truncate(time.Microsecond)
		default:
			return at.UTC()
		}
	}
	return tree
}

// Release implements desk.Reader.
func (m *Memory) Release(ctx context.Context, id string) (desk.Release, error) {
	unlock, err := m.lock(ctx)
	if err != nil {
		return desk.Release{}, err
	}
	defer unlock()
	if r, ok := m.releases[id]; ok {
		return copied(m, r), nil
	}
	return desk.Release{}, desk.ErrNotFound
}

// Post implements desk.Reader.
func (m *Memory) Post(ctx context.Context, id string) (desk.Post, error) {
	unlock, err := m.lock(ctx)
	if err != nil {
		return desk.Post{}, err
	}
	defer unlock()
	if p, ok := m.posts[id]; ok {
		return copied(m, p), nil
	}
	return desk.Post{}, desk.ErrNotFound
}

// Audit implements desk.Reader.
func (m *Memory) Audit(ctx context.Context, release string) ([]desk.Entry, error) {
	unlock, err := m.lock(ctx)
	if err != nil {
		return nil, err
	}
	defer unlock()
	return slices.Clone(m.chains[release]), nil
}

// Words implements desk.Store.
func (m *Memory) Words(ctx context.Context) ([]desk.Word, error) {
	unlock, err := m.lock(ctx)
	if err != nil {
		return nil, err
	}
	defer unlock()
	var list []desk.Word
	for _, w := range m.words {
		list = append(list, copied(m, w))
	}
	if !m.is("words in any order") {
		slices.SortFunc(list, func(a, b desk.Word) int {
			return cmp.Or(strings.Compare(a.Language, b.Language), strings.Compare(a.Term, b.Term))
		})
	}
	return list, nil
}

// News implements desk.Store.
func (m *Memory) News(ctx context.Context, subscriber string, limit int) (desk.Subscription, []desk.News, error) {
	unlock, err := m.lock(ctx)
	if err != nil {
		return desk.Subscription{}, nil, err
	}
	defer unlock()
	u := copied(m, m.subs[subscriber])
	u.Subscriber = subscriber
	var news []desk.News
	for _, n := range m.news[subscriber][:min(limit, len(m.news[subscriber]))] {
		news = append(news, copied(m, n))
	}
	return u, news, nil
}

// place is where an item stands in a list.
type place struct {
	List string
	At   time.Time
	ID   string
}

func (p place) compare(q place) int { return cmp.Or(p.At.Compare(q.At), strings.Compare(p.ID, q.ID)) }

// Releases implements desk.Reader.
func (m *Memory) Releases(ctx context.Context, page desk.Page) (desk.List[desk.Release], error) {
	unlock, err := m.lock(ctx)
	if err != nil {
		return desk.List[desk.Release]{}, err
	}
	defer unlock()
	var items []desk.Release
	for _, r := range m.releases {
		items = append(items, r)
	}
	list, err := paged(m, items, page, func(r desk.Release) place { return place{"releases", r.Received, r.ID} }, -1)
	for _, r := range list.Items {
		for i, v := range r.Versions {
			if !m.is("texts in lists") {
				r.Versions[i].Text, r.Versions[i].Facts = "", desk.Facts{Headline: v.Facts.Headline}
			}
		}
	}
	return list, err
}

// Posts implements desk.Reader.
func (m *Memory) Posts(ctx context.Context, q desk.PostQuery) (desk.List[desk.Post], error) {
	unlock, err := m.lock(ctx)
	if err != nil {
		return desk.List[desk.Post]{}, err
	}
	defer unlock()
	by := q.DueBy
	if m.is("due early") && !by.IsZero() {
		by = by.Add(time.Microsecond)
	}
	var items []desk.Post
	for _, p := range m.posts {
		if m.fits(q.Release, p.Release) && m.fits(q.Channel, p.Payload.Channel) && m.fits(q.Language, p.Payload.Language) &&
			m.fits(string(q.State), string(p.State)) && (by.IsZero() || !p.DueAt.IsZero() && !p.DueAt.After(by)) {
			items = append(items, p)
		}
	}
	return paged(m, items, q.Page, func(p desk.Post) place {
		if by.IsZero() || m.is("due by creation") {
			return place{"posts", p.Created, p.ID}
		}
		return place{"due", p.DueAt, p.ID}
	}, 1)
}

func (m *Memory) fits(want, got string) bool {
	return want == "" || want == got || m.is("prefixes") && strings.HasPrefix(got, want)
}

// paged cuts a page from a list in the order of its places, or the reverse.
func paged[T any](m *Memory, items []T, page desk.Page, at func(T) place, direction int) (desk.List[T], error) {
	slices.SortFunc(items, func(a, b T) int { return direction * at(a).compare(at(b)) })
	var zero T
	if page.After != "" {
		var after place
		data, err := base64.RawURLEncoding.DecodeString(page.After)
		if err == nil {
			err = json.Unmarshal(data, &after)
		}
		offset := 0
		if m.is("offsets") {
			_, err = fmt.Sscanf(page.After, "at%d", &offset)
			items = items[min(offset, len(items)):]
		} else if (err != nil || after.List != at(zero).List) && !m.is("any token") {
			return desk.List[T]{}, fmt.Errorf("the token %q is of no page", page.After)
		} else {
			items = slices.DeleteFunc(items, func(item T) bool { return direction*at(item).compare(after) <= 0 })
		}
		if err != nil && m.is("offsets") {
			return desk.List[T]{}, err
		}
	}
	limit := min(page.Limit, 500)
	if limit <= 0 {
		limit = 50
	}
	if m.is("no limit") {
		limit = 1 << 20
	}
	list := desk.List[T]{}
	for _, item := range items[:min(limit, len(items))] {
		list.Items = append(list.Items, copied(m, item))
	}
	if len(items) > limit || m.is("always a next") && len(items) == limit {
		data, err := json.Marshal(at(items[limit-1]))
		if err != nil {
			return list, err
		}
		list.Next = base64.RawURLEncoding.EncodeToString(data)
		if m.is("offsets") {
			var before int
			_, _ = fmt.Sscanf(page.After, "at%d", &before)
			list.Next = fmt.Sprint("at", before+limit)
		}
	}
	return list, nil
}
