// Package storetest is the suite that defines a store: what passes it is one.
//
// It holds what the comments of desk.Store, desk.Reader and desk.Change say,
// and what they leave open:
//
//   - Every field of a document comes back, and every time in it as the same
//     instant to the nanosecond, in UTC: payloads and audit entries are hashed
//     with their times. Only order and PostQuery.DueBy may be as coarse as a
//     microsecond, and then a post shows as due up to a microsecond late,
//     never early. So it is with a channel's turn.
//   - Items of equal time come in order of their IDs' bytes; the list of
//     releases is reversed as a whole.
//   - A page is full unless it is the last; Next is empty if nothing followed
//     when the page was read. A token that is none of the store's, or of
//     another kind of list, is an error. A negative limit is as 0, one above
//     500 as 500.
//   - A list of releases keeps each version's language, key, format, title and
//     headline.
//   - The same post twice in a change is ErrConflict; the same quota twice
//     counts two. An empty change is fine. Where several errors apply, any of
//     them is right.
//   - Of two changes that each guard (While) what the other writes, one wins.
//   - News shows every change whose Commit returned before, and what was told is
//     gone from it; a place is given once. Which of two releases' news comes
//     first is open while their entries' times are within each other's reach.
//   - Audit gives a chain as it was at some moment, never one with gaps.
//   - Release, Post, Audit and Words show every change whose Commit returned before
//     they were called, through whichever handle.
//
// Not promised, and nobody may rely on it: that a list shows all of a change
// or none of it. Who decides by an item reads the item, or leaves the decision
// to compare-and-swap.
package storetest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"testing"
	"time"

	"attache/internal/desk"
)

// Backend is a kind of store: a file, a table of a remote database.
type Backend struct {
	// New makes a new, empty store that is there until the test ends, and
	// returns how to open it.
	New func(tb testing.TB) Open
	// Settle, where it is not nil, waits until lists show every change that was
	// committed. It is for backends whose indexes lag behind.
	Settle func()
}

// Open gives another handle on a store, as another process would have it. The
// suite closes every handle that is an io.Closer, once.
type Open func() (desk.Store, error)

// Test runs the suite.
func Test(t *testing.T, b Backend) {
	for _, promise := range []struct {
		name string
		hold func(*testing.T, *bench)
	}{
		{"every field is read as it was written", everyField},
		{"what was committed is there after reopening", durable},
		{"what is returned or was handed over is not shared", copies},
		{"what is not there is ErrNotFound", notFound},
		{"large releases and posts", large},

		{"compare-and-swap of posts", swapPosts},
		{"compare-and-swap of releases", swapReleases},
		{"compare-and-swap of words", swapWords},
		{"words are listed by language and term", listWords},
		{"a change is all or nothing", allOrNothing},
		{"while guards without writing", while},
		{"two that guard against each other do not both win", guards},
		{"quotas count by channel and day", quotas},
		{"a quota is never overdrawn", quotaRush},
		{"a turn is taken when it has come", turns},
		{"of twenty who take a turn one gets it", turnRush},
		{"too many items", tooLarge},
		{"an empty change is fine", emptyChange},
		{"twenty at once and one wins", oneWins},
		{"any series of changes does what it says", anySeries},

		{"audit chains are filled in and in order", chains},
		{"a busy audit chain is no conflict", busyChain},

		{"subscribers are told of changes", newsOfChanges},
		{"news are in order", newsInOrder},
		{"what was told leaves the queue", toldNews},
		{"compare-and-swap of subscriptions", swapSubscriptions},
		{"the most news that a change may make", mostNews},
		{"news of a busy desk are in order", busyNews},

		{"every filter and combination", filters},
		{"limits of pages", limits},
		{"due posts, earliest first", due},
		{"equal times are in order of ID", equalTimes},
		{"pages of posts are stable while they come and go", postPages},
		{"pages of releases are stable while they come and go", releasePages},
		{"lists of releases are without texts", releasesWithoutTexts},
		{"foreign tokens are refused", tokens},

		{"an ended context is its error", cancelled},
		{"an interrupted change is whole or not there", interrupted},
		{"readers and writers at once", readersAndWriters},
	} {
		t.Run(promise.name, func(t *testing.T) { promise.hold(t, start(t, b)) })
	}
}

// bench is what one test works on.
type bench struct {
	tb     testing.TB
	open   Open
	settle func()
	shut   map[desk.Store]bool
}

func start(tb testing.TB, b Backend) *bench {
	tb.Helper()
	settle := b.Settle
	if settle == nil {
		settle = func() {}
	}
	return &bench{tb: tb, open: b.New(tb), settle: settle, shut: map[desk.Store]bool{}}
}

// handle opens the store once more, until the test ends.
func (b *bench) handle() desk.Store {
	b.tb.Helper()
	s, err := b.open()
	if err != nil {
		b.tb.Fatal(err)
	}
	b.tb.Cleanup(func() { b.close(s) })
	return s
}

func (b *bench) close(s desk.Store) {
	c, ok := s.(io.Closer)
	if !ok || b.shut[s] {
		return
	}
	b.shut[s] = true
	if err := c.Close(); err != nil {
		b.tb.Error(err)
	}
}

var (
	ctx  = context.Background()
	noon = time.Date(2026, 5, 4, 12, 0, 0, 123456000, time.UTC)
)

// Release returns a release as ingest makes it, with texts in two scripts.
func Release(id string) desk.Release {
	return desk.Release{
		ID: id, Stem: id, Revision: 1, Digest: "d1", Received: noon, Updated: noon,
		Versions: []desk.Version{
			{Language: "en", Key: "inbox/" + id + ".en.txt", Format: "txt", Title: "Opening", Text: "A library opened.\n", Facts: desk.Facts{
				Language: "en", Headline: &desk.Passage{Text: "A library opened.", Span: desk.Span{0, 17}},
				Numbers: []desk.Number{{Text: "12", Value: "12", Span: desk.Span{1, 3}}},
			}},
			{Language: "ar", Key: "inbox/" + id + ".ar.txt", Format: "txt", Text: scripts},
		},
		Settings: desk.Settings{Languages: []string{"en", "ar"}, PublishAt: noon},
		Problems: []desk.Problem{{Key: "inbox/" + id + ".pdf", Message: "no text", Remedy: "upload text"}},
	}
}

// Post returns a draft of a release.
func Post(release, channel, language string) desk.Post {
	p, _ := desk.NewPost(release, 1, desk.Draft{Revision: 1, Source: "en", Payload: desk.Payload{
		Channel: channel, Network: "x", Language: language, Text: scripts,
	}, Findings: []desk.Finding{{Code: "too-long", Severity: desk.Block}}}, "", noon)
	return p
}

// scripts is text that a store must not touch: right to left, composed and
// decomposed, outside the basic plane, separators of lines, and what encoders
// like to escape.
const scripts = "افتُتحت مكتبة. 图书馆 «Kitabxana» \u00e9 e\u0301 👨‍👩‍👧‍👦 𠮷 \u2028 \ufeff <b>&amp;'\"\\ \t\r\n%_?"

func entry(release string, action desk.Action) desk.Entry {
	return desk.Entry{Release: release, At: noon, By: "ليلى", Action: action, Detail: scripts}
}

func commit(tb testing.TB, s desk.Store, c desk.Change) {
	tb.Helper()
	if err := s.Commit(ctx, c); err != nil {
		tb.Fatal(err)
	}
}

func wantErr(t *testing.T, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("got error %v, want %v", err, want)
	}
}

// absent holds that none of the posts of a failed change is there.
func absent(t *testing.T, s desk.Store, posts ...desk.Post) {
	t.Helper()
	for _, p := range posts {
		if _, err := s.Post(ctx, p.ID); !errors.Is(err, desk.ErrNotFound) {
			t.Errorf("post %s of a failed change: %v, want that it is not there", p.ID, err)
		}
	}
}

// verified returns a release's audit log after checking it.
func verified(t *testing.T, s desk.Store, release string, length int) []desk.Entry {
	t.Helper()
	log, err := s.Audit(ctx, release)
	if err != nil {
		t.Fatal(err)
	}
	if err := desk.VerifyChain(log); err != nil {
		t.Error(err)
	}
	if len(log) != length {
		t.Fatalf("the audit log of %s has %d entries, want %d", release, len(log), length)
	}
	return log
}

// language names the n-th of any number of languages.
func language(n int) string { return fmt.Sprintf("l%03d", n) }
