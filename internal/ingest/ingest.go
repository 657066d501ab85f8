// Package ingest keeps releases and their drafts in step with the bucket.
//
// It is level-triggered: an event is only a hint that something about a
// release may have changed. Reconcile reads all that the bucket holds of one
// release now and brings the store to it. Called twice, late, in the wrong
// order, or again after a crash between any two of its steps, it ends in the
// same state. The same content never makes a second revision.
package ingest

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"attache/internal/desk"
	"attache/internal/document"
)

// Config is what an Ingest needs.
type Config struct {
	Bucket  desk.Bucket
	Store   desk.Store
	Reader  Reader
	Drafter Drafter
	Now     func() time.Time
}

// Ingest reads releases from a bucket. It is safe for concurrent use.
type Ingest struct {
	Config

	mu   sync.Mutex
	seen map[string]string // by stem: the listing that the store was last brought to
}

// New returns an Ingest. It does no I/O.
func New(c Config) *Ingest { return &Ingest{Config: c, seen: map[string]string{}} }

// conflicts is how often a change that others got in the way of is tried
// again. Every conflict means that somebody else got on, so only a desk busier
// than any comes near it.
const conflicts = 20

// Object reconciles the release that a key belongs to. Keys outside the inbox
// are no concern of it.
func (i *Ingest) Object(ctx context.Context, key string) error {
	stem, ok := Stem(key)
	if !ok {
		return nil
	}
	return i.Reconcile(ctx, stem)
}

// Scan reconciles every release whose listing in the bucket is not the one that
// was last reconciled, and every release that is no longer in the bucket. An
// error of one release does not keep it from the others.
func (i *Ingest) Scan(ctx context.Context) error {
	listings := map[string][]desk.Object{}
	var stems []string
	for o, err := range i.Bucket.List(ctx, desk.Inbox) {
		if err != nil {
			return fmt.Errorf("scan the bucket: %w", err)
		}
		if n, ok := parseKey(o.Key); ok {
			if listings[n.stem] == nil {
				stems = append(stems, n.stem)
			}
			listings[n.stem] = append(listings[n.stem], o)
		}
	}
	var page desk.Page
	for {
		list, err := i.Store.Releases(ctx, page)
		if err != nil {
			return fmt.Errorf("scan the releases: %w", err)
		}
		for _, r := range list.Items {
			if listings[r.Stem] == nil {
				stems = append(stems, r.Stem)
			}
		}
		if page.After = list.Next; list.Next == "" {
			break
		}
	}
	var failures []error
	for _, stem := range stems {
		if i.known(stem, listings[stem]) {
			continue
		}
		if err := i.Reconcile(ctx, stem); err != nil {
			failures = append(failures, err)
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	return errors.Join(failures...)
}

// Reconcile brings one release in the store to what the bucket holds of it.
func (i *Ingest) Reconcile(ctx context.Context, stem string) error {
	for range conflicts {
		err := i.reconcile(ctx, stem)
		if err == nil || !errors.Is(err, desk.ErrConflict) {
			return err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	return fmt.Errorf("ingest %s: %w, %d times in a row", stem, desk.ErrConflict, conflicts)
}

func (i *Ingest) reconcile(ctx context.Context, stem string) error {
	objects, err := i.list(ctx, stem)
	if err != nil {
		return fmt.Errorf("ingest %s: list its objects: %w", stem, err)
	}
	stored, err := i.Store.Release(ctx, desk.ReleaseID(stem))
	if err != nil && !errors.Is(err, desk.ErrNotFound) {
		return fmt.Errorf("ingest %s: %w", stem, err)
	}
	found := err == nil
	err = nil
	if found && stored.Stem != stem {
		return fmt.Errorf("ingest %s: its ID %s belongs to %s; rename the objects", stem, stored.ID, stored.Stem)
	}
	switch {
	case len(objects) == 0 && found:
		err = i.remove(ctx, stored)
	case len(objects) > 0:
		var c contents
		if c, err = i.read(ctx, stem, objects); err == nil {
			err = i.apply(ctx, stored, c)
		}
	}
	if err == nil {
		i.know(stem, objects)
	}
	return err
}

// list returns the objects of a release, in order of key.
func (i *Ingest) list(ctx context.Context, stem string) ([]desk.Object, error) {
	var objects []desk.Object
	for o, err := range i.Bucket.List(ctx, desk.Inbox+stem) {
		if err != nil {
			return nil, err
		}
		if n, ok := parseKey(o.Key); ok && n.stem == stem {
			objects = append(objects, o)
		}
	}
	return objects, nil
}

// known reports whether the store was already brought to a listing.
func (i *Ingest) known(stem string, objects []desk.Object) bool {
	i.mu.Lock()
	defer i.mu.Unlock()
	seen, ok := i.seen[stem]
	return ok && seen == listing(objects)
}

func (i *Ingest) know(stem string, objects []desk.Object) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.seen[stem] = listing(objects)
}

func listing(objects []desk.Object) string {
	var b strings.Builder
	for _, o := range objects {
		fmt.Fprintf(&b, "%q %d %d\n", o.Key, o.Size, o.Modified.UnixNano())
	}
	return b.String()
}

// contents is what the bucket holds of one release.
type contents struct {
	stem     string
	digest   string
	versions []desk.Version
	settings desk.Settings
	problems []desk.Problem
	unread   map[string]bool // keys of versions that could not be read
	unset    bool            // the sidecar could not be read: nobody knows what it meant to hold back
}

// read reads a release's objects. An object that cannot be read is a problem,
// not an error; errors are those of the bucket.
func (i *Ingest) read(ctx context.Context, stem string, objects []desk.Object) (contents, error) {
	c := contents{stem: stem, unread: map[string]bool{}}
	digest := sha256.New()
	type file struct {
		name
		key     string
		content []byte
		at      time.Time
	}
	var files []file
	pictures := map[string]string{} // their hashes, by key
	for _, o := range objects {
		n, _ := parseKey(o.Key)
		switch {
		case n.folder != "":
			fmt.Fprintf(digest, "%q\n", o.Key)
			if len(c.problems) == 0 {
				c.fail(desk.Inbox+n.folder, "", "is a folder", "Upload the release's files themselves, straight into "+desk.Inbox+".")
			}
			continue
		case o.Size > document.MaxObject:
			fmt.Fprintf(digest, "%q %d %d\n", o.Key, o.Size, o.Modified.UnixNano())
			c.fail(o.Key, "", fmt.Sprintf("is %d MB large; releases may have %d MB", o.Size>>20, document.MaxObject>>20),
				"Upload the text alone, or a smaller picture.")
			c.unread[o.Key] = true
			continue
		}
		content, err := i.content(ctx, o.Key)
		if err != nil {
			if errors.Is(err, desk.ErrNotFound) { // removed since it was listed
				return c, fmt.Errorf("ingest %s: %s is gone: %w", stem, o.Key, desk.ErrConflict)
			}
			return c, fmt.Errorf("ingest %s: %w", stem, err)
		}
		sum := sha256.Sum256(content)
		fmt.Fprintf(digest, "%q %x\n", o.Key, sum)
		if images[n.extension] {
			pictures[o.Key] = hex.EncodeToString(sum[:])
			continue
		}
		files = append(files, file{n, o.Key, content, o.Modified})
	}
	c.digest = hex.EncodeToString(digest.Sum(nil))

	var side desk.Settings
	for _, f := range files {
		if f.extension != sidecar {
			continue
		}
		settings, problems := document.Settings(f.content, 1, i.Drafter.Office.Zone)
		for _, p := range problems {
			p.Key = f.key
			c.problems = append(c.problems, p)
		}
		c.unset = c.unset || len(problems) > 0
		side = merge(side, settings)
	}
	zone := side.Zone(i.Drafter.Office.Zone)
	c.settings = side
	for _, f := range files {
		if f.extension == sidecar {
			continue
		}
		v, settings, problems := i.Reader.Version(f.key, f.content, Options{Language: f.language, Published: f.at.In(zone), Zone: zone})
		c.problems = append(c.problems, problems...)
		c.settings = merge(settings, c.settings)
		if v == nil {
			c.unread[f.key] = true
			continue
		}
		if c.unset {
			c.unread[f.key] = true
			continue
		}
		if other := slices.IndexFunc(c.versions, func(w desk.Version) bool { return w.Language == v.Language }); other >= 0 {
			c.fail(f.key, "", fmt.Sprintf("is a second version in %q; %s is used", v.Language, c.versions[other].Key), "Remove one of them.")
			continue
		}
		c.versions = append(c.versions, *v)
	}
	if len(c.versions) > 0 {
		c.picture(pictures)
	}
	if len(c.versions) == 0 && len(c.problems) == 0 && !c.settings.Kill {
		c.fail(objects[0].Key, "", "has no text with it", "Upload the release itself, as "+stem+".en.txt for example.")
	}
	i.order(c.versions)
	return c, nil
}

// picture gives the release the picture that its settings name, of those whose
// hashes are given by their keys.
// It must be there under the release's own name: by that its arrival, whenever
// it comes, brings the release up to date.
func (c *contents) picture(hashes map[string]string) {
	named := c.settings.Image
	if named != nil {
		key := desk.Inbox + named.Key
		c.settings.Image = nil
		if n, _ := parseKey(key); n.stem != c.stem {
			c.fail(key, "", "does not belong to the release by its name",
				"Upload it as "+c.stem+n.extension+" and write that name in the settings.")
		} else if hashes[key] != "" {
			c.settings.Image = &desk.Image{Key: key, Alternative: named.Alternative, Hash: hashes[key]}
		} else {
			c.fail(key, "", "is named in the settings and is not there", "Upload it, or take `image` out.")
		}
	}
	for _, key := range slices.Sorted(maps.Keys(hashes)) {
		if c.settings.Image == nil || c.settings.Image.Key != key {
			c.fail(key, "", "is not used: nothing says what it shows",
				"Add `image:` with `file` and `alternative` to "+c.stem+sidecar+", or remove the picture.")
		}
	}
}

func (c *contents) fail(key, place, message, remedy string) {
	c.problems = append(c.problems, desk.Problem{Key: key, Place: place, Message: message, Remedy: remedy})
}

// order sorts versions by the office's languages.
func (i *Ingest) order(versions []desk.Version) {
	rank := func(l string) int {
		if n := slices.Index(i.Drafter.Office.Languages, l); n >= 0 {
			return n
		}
		return len(i.Drafter.Office.Languages)
	}
	slices.SortStableFunc(versions, func(a, b desk.Version) int {
		return cmp.Or(cmp.Compare(rank(a.Language), rank(b.Language)), strings.Compare(a.Language, b.Language))
	})
}

func (i *Ingest) content(ctx context.Context, key string) ([]byte, error) {
	r, _, err := i.Bucket.Open(ctx, key)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", key, err)
	}
	defer r.Close()
	var b bytes.Buffer
	// One byte more than allowed shows that an object has grown since it was listed.
	if _, err := io.Copy(&b, io.LimitReader(r, document.MaxObject+1)); err != nil {
		return nil, fmt.Errorf("read %s: %w", key, err)
	}
	return b.Bytes(), nil
}

// merge lays one release's settings over others; what over does not say stays.
func merge(under, over desk.Settings) desk.Settings {
	s := under
	if len(over.Languages) > 0 {
		s.Languages = over.Languages
	}
	if len(over.Channels) > 0 {
		s.Channels = over.Channels
	}
	if !over.PublishAt.IsZero() {
		s.PublishAt = over.PublishAt
	}
	if over.Embargo.After(s.Embargo) { // of two embargoes the later holds
		s.Embargo = over.Embargo
	}
	s.Timezone = cmp.Or(over.Timezone, s.Timezone)
	s.Link = cmp.Or(over.Link, s.Link)
	if len(over.Hashtags) > 0 {
		s.Hashtags = over.Hashtags
	}
	if over.Image != nil {
		s.Image = over.Image
	}
	s.Kill = s.Kill || over.Kill
	return s
}

// remove withdraws a release whose objects are gone.
func (i *Ingest) remove(ctx context.Context, r desk.Release) error {
	// Without a digest, the same content uploaded again is taken up again.
	if r.Withdrawn == "" {
		r.Digest = ""
	}
	_, err := desk.WithdrawRelease(ctx, i.Store, r, desk.Attache, cmp.Or(r.Withdrawn, "its files were removed from the bucket"), i.Now())
	return err
}

// apply brings the stored release (zero: none) to the contents.
func (i *Ingest) apply(ctx context.Context, stored desk.Release, c contents) error {
	same := strings.TrimPrefix(stored.Digest, begun) == c.digest
	switch {
	case same && stored.Withdrawn != "": // finish what may have been interrupted
		_, err := desk.WithdrawRelease(ctx, i.Store, stored, desk.Attache, stored.Withdrawn, i.Now())
		return err
	case stored.Digest == c.digest:
		return nil
	}
	now := i.Now().UTC()
	next := stored
	if stored.Stored == 0 {
		next = desk.Release{ID: desk.ReleaseID(c.stem), Stem: c.stem, Received: now}
	}
	resumed := stored.Digest == begun+c.digest
	if !resumed {
		next.Revision++
	}
	next.Digest, next.Settings, next.Problems = c.digest, c.settings, c.problems
	next.Withdrawn, next.Updated = "", now
	next.Versions, next.Stale = i.keep(stored, c)
	switch { // what held the older version back goes on holding it
	case c.unset:
		next.Settings = stored.Settings
	case len(next.Stale) > 0:
		next.Settings = merge(stored.Settings, c.settings)
	}

	if c.settings.Kill {
		next.Withdrawn = stored.Withdrawn
		_, err := desk.WithdrawRelease(ctx, i.Store, next, desk.Attache, "killed by its settings", now)
		return err
	}
	words, err := i.Store.Words(ctx)
	if err != nil {
		return fmt.Errorf("ingest %s: %w", next.Stem, err)
	}
	i.Drafter.Learn(words)
	drafts, problems := i.Drafter.Drafts(ctx, next)
	next.Problems = append(next.Problems, problems...)

	posts, entries, err := i.posts(ctx, next, drafts, now)
	if err != nil {
		return err
	}
	if !resumed {
		entries = append([]desk.Entry{{
			Release: next.ID, At: now, By: desk.Attache, Action: desk.ActionReceive,
			Detail: fmt.Sprintf("revision %d: %s", next.Revision, summary(next)),
		}}, entries...)
	}
	return i.commit(ctx, next, resumed, posts, entries)
}

// keep returns the contents' versions, and in place of those that could not be
// read the ones of the revision before, so that a bad upload loses nothing;
// and the keys of the latter.
func (i *Ingest) keep(stored desk.Release, c contents) (versions []desk.Version, stale []string) {
	versions = slices.Clone(c.versions)
	for _, v := range stored.Versions {
		if c.unread[v.Key] && !slices.ContainsFunc(versions, func(w desk.Version) bool { return w.Language == v.Language }) {
			versions, stale = append(versions, v), append(stale, v.Key)
		}
	}
	i.order(versions)
	return versions, stale
}

func summary(r desk.Release) string {
	if len(r.Versions) == 0 {
		return "nothing could be read"
	}
	var keys []string
	for _, v := range r.Versions {
		keys = append(keys, v.Key)
	}
	return strings.Join(keys, ", ")
}

// posts makes, renews, corrects and recalls the posts of a revision.
func (i *Ingest) posts(ctx context.Context, r desk.Release, drafts []desk.Draft, now time.Time) ([]desk.Post, []desk.Entry, error) {
	stored, err := desk.AllPosts(ctx, i.Store, desk.PostQuery{Release: r.ID})
	if err != nil {
		return nil, nil, fmt.Errorf("ingest %s: its posts: %w", r.Stem, err)
	}
	byID := map[string]desk.Post{}
	newest := map[[2]string]desk.Post{} // by channel and language
	for _, p := range stored {
		byID[p.ID] = p
		k := [2]string{p.Payload.Channel, p.Payload.Language}
		if old, ok := newest[k]; !ok || number(p) > number(old) {
			newest[k] = p
		}
	}
	var posts []desk.Post
	var entries []desk.Entry
	add := func(p desk.Post, e desk.Entry) { posts, entries = append(posts, p), append(entries, e) }
	for _, d := range drafts {
		k := [2]string{d.Payload.Channel, d.Payload.Language}
		p, ok := newest[k]
		delete(newest, k)
		correction := d // as the post that it would become says it
		if out := byID[p.Corrects]; p.State == desk.StatePublished || out.State == desk.StatePublished {
			correction = i.Drafter.Correction(r, d)
		}
		switch {
		case !ok:
			add(desk.NewPost(r.ID, 1, d, "", now))
		case sameDraft(p, d), sameDraft(p, correction):
		case desk.Can(p.State, desk.ActionCompose):
			if out := byID[p.Corrects]; out.State == desk.StatePublished && says(out, d, correction) {
				if p.State == desk.StateWithdrawn {
					continue
				}
				p, e, err := p.Withdraw(desk.Attache, fmt.Sprintf("revision %d says again what is out", r.Revision), now)
				if err != nil {
					return nil, nil, err
				}
				add(p, e)
				continue
			}
			p, e, err := p.Compose(correction, now)
			if err != nil {
				return nil, nil, err
			}
			add(p, e)
		case says(p, d, correction):
			// What is out, or on its way, says the same: nothing to correct.
		default: // published, sending or unknown: out of reach, so a correction
			if desk.Can(p.State, desk.ActionSupersede) {
				p, e, err := p.Supersede(r.Revision, now)
				if err != nil {
					return nil, nil, err
				}
				add(p, e)
			}
			add(desk.NewPost(r.ID, number(p)+1, correction, p.ID, now))
		}
	}
	for _, p := range stored { // what the revision has no post for any more
		if _, left := newest[[2]string{p.Payload.Channel, p.Payload.Language}]; !left || !desk.Can(p.State, desk.ActionWithdraw) ||
			p.State == desk.StateWithdrawn || p.Recall == desk.RecallWithdrawn || p.State == desk.StatePublished {
			continue
		}
		p, e, err := p.Withdraw(desk.Attache, fmt.Sprintf("revision %d has no post for this channel and language", r.Revision), now)
		if err != nil {
			return nil, nil, err
		}
		add(p, e)
	}
	return posts, entries, nil
}

// says reports whether a post has the text of one of the drafts.
func says(p desk.Post, drafts ...desk.Draft) bool {
	return slices.ContainsFunc(drafts, func(d desk.Draft) bool { return p.Payload.Text == d.Payload.Text })
}

// sameDraft reports whether a post was already made from this very draft.
func sameDraft(p desk.Post, d desk.Draft) bool {
	made := p.Payload
	made.Text = p.Composed
	return p.Revision == d.Revision && made.Equal(d.Payload) && p.State != desk.StateWithdrawn
}

// number is the n of PostID.
func number(p desk.Post) int {
	if tail, ok := strings.CutPrefix(p.ID, desk.PostID(p.Release, p.Payload.Channel, p.Payload.Language, 1)+"."); ok {
		if n, err := strconv.Atoi(tail); err == nil {
			return n
		}
	}
	return 1
}

// begun stands before the digest of a revision whose posts are not all written
// yet.
const begun = "begun:"

// commit writes a revision: in one change where it fits. Where it does not,
// the release goes first, marked as begun (so that its newest revision holds
// back older posts, and a crash is noticed), then the posts, and the release
// without the mark seals it. Resumed is a revision that was begun before. The
// entries are one for each post, after those of the release.
func (i *Ingest) commit(ctx context.Context, r desk.Release, resumed bool, posts []desk.Post, entries []desk.Entry) error {
	write := func(c desk.Change) error {
		if err := i.Store.Commit(ctx, c); err != nil {
			return fmt.Errorf("ingest %s: %w", r.Stem, err)
		}
		return nil
	}
	whole := desk.Change{Release: &r, Posts: posts, Entries: entries}
	if whole.Items() <= desk.MaxItems {
		return write(whole)
	}
	own := len(entries) - len(posts)
	if !resumed {
		open := r
		open.Digest = begun + r.Digest
		if err := write(desk.Change{Release: &open, Entries: entries[:own]}); err != nil {
			return err
		}
		r.Stored++
	}
	entries = entries[own:]
	for n := 0; n < len(posts); n += desk.MaxItems / 2 {
		end := min(n+desk.MaxItems/2, len(posts))
		if err := write(desk.Change{Posts: posts[n:end], Entries: entries[n:end], While: &r}); err != nil {
			return err
		}
	}
	return write(desk.Change{Release: &r})
}
