package ingest_test

import (
	"context"
	"errors"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"attache/internal/bucket/dir"
	"attache/internal/check"
	"attache/internal/compose"
	"attache/internal/compose/engine"
	"attache/internal/desk"
	documents "attache/internal/document/all"
	"attache/internal/ingest"
	"attache/internal/language"
	languages "attache/internal/language/all"
	networks "attache/internal/network/all"
	"attache/internal/store/sqlite"
)

const english = `Ambassador Ana Petrova visits the headquarters of the Green Valley Party

On March 3, Ambassador of Bulgaria to Azerbaijan Ms. Ana Petrova visited the headquarters of the Green Valley Party and held talks on bilateral relations with the Chairman of the Green Valley Party Mr. Elnur Rzayev.

The two sides agreed to meet again next year.
`

const russian = `Посол Болгарии посетила Партию зелёной долины

3 марта посол Болгарии в Азербайджане Ана Петрова посетила штаб-квартиру Партии зелёной долины и обсудила двусторонние отношения. Стороны договорились встретиться ещё раз в следующем году.
`

// later is the release with another date in it.
var later = strings.ReplaceAll(english, "March 3", "March 4")

var (
	ctx    = context.Background()
	noon   = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
	leyla  = desk.Person{Name: "Leyla", Roles: []desk.Role{desk.RoleEditor, desk.RoleApprover}}
	baku   = time.FixedZone("Baku", 4*3600)
	policy = desk.Policy{}
)

// built is what every test composes with; building it takes a while.
var built = sync.OnceValues(func() (ingest.Reader, func(desk.Config) ingest.Drafter) {
	langs := languages.Languages()
	words := language.NewLexicon(langs)
	nets := networks.Networks()
	composer := compose.New(compose.Config{Languages: langs, Lexicon: words, Networks: nets})
	checker := check.New(check.Config{Languages: langs, Lexicon: words, Networks: nets})
	return ingest.Reader{Languages: langs, Documents: documents.Formats()}, func(office desk.Config) ingest.Drafter {
		return ingest.Drafter{Office: office, Composer: composer, Checker: checker}
	}
})

// office is what an Ingest works on: a bucket and a store that outlive it.
type office struct {
	t      *testing.T
	inbox  string
	bucket desk.Bucket
	store  desk.Store
	config desk.Config

	engines  []engine.Engine
	patience time.Duration
}

func newOffice(t *testing.T) *office {
	t.Helper()
	data := t.TempDir()
	bucket, err := dir.Open(data, desk.Inbox)
	if err != nil {
		t.Fatal(err)
	}
	store, err := sqlite.Open(ctx, filepath.Join(data, "attache.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	return &office{t: t, inbox: filepath.Join(data, "inbox"), bucket: bucket, store: store, config: desk.Config{
		Zone: baku, Languages: []string{"en", "ru"},
		Channels: []desk.Channel{
			{Name: "news", Network: "x", Languages: []string{"en", "ru"}},
			{Name: "social", Network: "mastodon", Languages: []string{"en"}},
		},
	}}
}

// ingest is a process that has just started.
func (o *office) ingest() *ingest.Ingest { return o.through(o.bucket, o.store) }

func (o *office) through(b desk.Bucket, s desk.Store) *ingest.Ingest {
	reader, made := built()
	drafter := made(o.config)
	drafter.Engines, drafter.Patience = o.engines, o.patience
	return ingest.New(ingest.Config{Bucket: b, Store: s, Reader: reader, Drafter: drafter, Now: func() time.Time { return noon }})
}

func (o *office) put(name, content string) {
	o.t.Helper()
	if _, err := o.bucket.Put(ctx, desk.Inbox+name, strings.NewReader(content)); err != nil {
		o.t.Fatal(err)
	}
}

func (o *office) remove(name string) {
	o.t.Helper()
	if err := o.bucket.Delete(ctx, desk.Inbox+name); err != nil {
		o.t.Fatal(err)
	}
}

func (o *office) scan() {
	o.t.Helper()
	if err := o.ingest().Scan(ctx); err != nil {
		o.t.Fatal(err)
	}
}

func (o *office) release(id string) desk.Release {
	o.t.Helper()
	r, err := o.store.Release(ctx, id)
	if err != nil {
		o.t.Fatal(err)
	}
	return r
}

func (o *office) post(id string) desk.Post {
	o.t.Helper()
	p, err := o.store.Post(ctx, id)
	if err != nil {
		o.t.Fatal(err)
	}
	return p
}

// ids are the posts of a release with their states.
func (o *office) ids(release string) map[string]desk.State {
	o.t.Helper()
	posts, err := desk.AllPosts(ctx, o.store, desk.PostQuery{Release: release})
	if err != nil {
		o.t.Fatal(err)
	}
	states := map[string]desk.State{}
	for _, p := range posts {
		states[p.ID] = p.State
	}
	return states
}

// log is a release's audit log, verified.
func (o *office) log(release string) []desk.Entry {
	o.t.Helper()
	entries, err := o.store.Audit(ctx, release)
	if err == nil {
		err = desk.VerifyChain(entries)
	}
	if err != nil {
		o.t.Fatal(err)
	}
	return entries
}

// step takes a post through actions, as people and the publisher would.
func (o *office) step(id string, actions ...func(desk.Post) (desk.Post, desk.Entry, error)) {
	o.t.Helper()
	for _, act := range actions {
		p, e, err := act(o.post(id))
		if err == nil {
			err = o.store.Commit(ctx, desk.Change{Posts: []desk.Post{p}, Entries: []desk.Entry{e}})
		}
		if err != nil {
			o.t.Fatal(err)
		}
	}
}

func edit(text string) func(desk.Post) (desk.Post, desk.Entry, error) {
	return func(p desk.Post) (desk.Post, desk.Entry, error) { return p.Edit(text, leyla.Name, nil, nil, noon) }
}

func approve(p desk.Post) (desk.Post, desk.Entry, error) {
	return p.Approve(leyla, p.Payload.Hash(), "seen", policy, noon)
}

func claim(p desk.Post) (desk.Post, desk.Entry, error) { return p.Claim(policy, time.Minute, noon) }

func accepted(p desk.Post) (desk.Post, desk.Entry, error) {
	return p.Record(desk.Outcome{Kind: desk.OutcomeAccepted, ID: "1"}, 0, noon)
}

func lost(p desk.Post) (desk.Post, desk.Entry, error) {
	return p.Record(desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "no answer"}, 0, noon)
}

// state is all that a store holds, but for what depends on how often something
// was tried.
type state struct {
	Releases []desk.Release
	Posts    []desk.Post
	Log      map[string][]desk.Entry
}

func (o *office) state() state {
	o.t.Helper()
	s := state{Log: map[string][]desk.Entry{}}
	list, err := o.store.Releases(ctx, desk.Page{Limit: 500})
	if err != nil {
		o.t.Fatal(err)
	}
	for _, r := range list.Items {
		s.Releases = append(s.Releases, o.release(r.ID))
		s.Log[r.ID] = o.log(r.ID)
	}
	if s.Posts, err = desk.AllPosts(ctx, o.store, desk.PostQuery{}); err != nil {
		o.t.Fatal(err)
	}
	return s
}

// outcome compares states of different runs.
var outcome = cmp.Options{
	cmpopts.IgnoreFields(desk.Release{}, "Stored"),
	cmpopts.IgnoreFields(desk.Post{}, "Stored"),
	cmpopts.EquateEmpty(),
}

// ignoreHistory leaves out how a release came to be what it is.
var ignoreHistory = cmpopts.IgnoreFields(desk.Release{}, "Revision")

func TestEveryChannelAndLanguageGetsAPost(t *testing.T) {
	o := newOffice(t)
	o.put("visit.en.txt", english)
	o.scan()
	want := map[string]desk.State{"visit.news.en": desk.StateDraft, "visit.news.ru": desk.StateDraft, "visit.social.en": desk.StateDraft}
	if diff := cmp.Diff(want, o.ids("visit")); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	r := o.release("visit")
	if r.Revision != 1 || len(r.Versions) != 1 || r.Failed() || len(r.Problems) > 0 {
		t.Errorf("the release: %+v", r)
	}
	if len(o.log("visit")) != 4 {
		t.Errorf("the log has %d entries, want that it came in and that each post was made", len(o.log("visit")))
	}
}

// An event is a hint: what it says is not believed, but looked at.
func TestDuplicateLateAndReorderedEventsChangeNothing(t *testing.T) {
	o := newOffice(t)
	o.put("visit.en.txt", english)
	o.put("visit.ru.txt", russian)
	o.put("visit.yaml", "link: https://example.org/42\n")
	o.put("gone.en.txt", english)
	o.scan()
	o.remove("gone.en.txt")
	o.scan()
	o.step("visit.news.en", approve)
	want := o.state()

	keys := []string{
		"inbox/visit.yaml", "inbox/visit.ru.txt", "inbox/visit.en.txt", "inbox/visit.az.txt", // one that was removed long ago
		"inbox/gone.en.txt", "inbox/gone.yaml", "inbox/never.en.txt", "elsewhere/visit.en.txt", "inbox/", "",
	}
	old := o.ingest()
	fresh := o.ingest()
	for n := range 3 * len(keys) {
		for _, i := range []*ingest.Ingest{old, fresh} {
			if err := i.Object(ctx, keys[(n*7)%len(keys)]); err != nil {
				t.Fatal(err)
			}
		}
	}
	o.put("visit.en.txt", english) // the same content again is a new event and no new content
	if err := old.Object(ctx, "inbox/visit.en.txt"); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := old.Scan(ctx); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(want, o.state()); diff != "" {
		t.Errorf("something was written (-before +after)\n%s", diff)
	}
}

func TestLanguageVersionsOfOneStemAreOneRelease(t *testing.T) {
	o := newOffice(t)
	i := o.ingest()
	for _, file := range []struct{ name, content string }{{"visit.ru.txt", russian}, {"visit.en.txt", english}} {
		o.put(file.name, file.content)
		if err := i.Object(ctx, desk.Inbox+file.name); err != nil {
			t.Fatal(err)
		}
	}
	list, err := o.store.Releases(ctx, desk.Page{})
	if err != nil || len(list.Items) != 1 {
		t.Fatalf("%d releases, %v", len(list.Items), err)
	}
	r := o.release("visit")
	var have []string
	for _, v := range r.Versions {
		have = append(have, v.Language)
	}
	if r.Revision != 2 || !slices.Equal(have, []string{"en", "ru"}) {
		t.Errorf("revision %d with %v, want 2 with en and ru in the office's order", r.Revision, have)
	}
	if en, ru := o.post("visit.news.en"), o.post("visit.news.ru"); en.Source != "en" || ru.Source != "ru" {
		t.Errorf("the posts are made from %q and %q, want each from its own version", en.Source, ru.Source)
	}
	if len(o.ids("visit")) != 3 {
		t.Errorf("posts %v", o.ids("visit"))
	}
}

func TestNewRevisionKeepsAPersonsEditBesideTheNewDraft(t *testing.T) {
	o := newOffice(t)
	o.put("visit.en.txt", english)
	o.scan()
	o.step("visit.news.en", edit("Our own words."), approve)
	o.step("visit.news.ru", approve)
	o.put("visit.en.txt", later)
	o.scan()
	p := o.post("visit.news.en")
	if p.State != desk.StateDraft || p.Revision != 2 || len(p.Approvals) != 0 || !strings.Contains(p.Payload.Text, "4 March") {
		t.Errorf("the edited post is %s of revision %d with %d approvals: %q", p.State, p.Revision, len(p.Approvals), p.Payload.Text)
	}
	if want := (&desk.Kept{Text: "Our own words.", By: "Leyla", At: noon, Revision: 1}); !cmp.Equal(p.Kept, want) {
		t.Errorf("kept %+v, want %+v", p.Kept, want)
	}
	if p := o.post("visit.news.ru"); p.State != desk.StateDraft || p.Kept != nil || len(p.Approvals) != 0 {
		t.Errorf("the approved one is %s, kept %v", p.State, p.Kept)
	}
}

func TestNewRevisionCorrectsWhatIsOutAndRecallsWhatIsOnItsWay(t *testing.T) {
	o := newOffice(t)
	o.put("visit.en.txt", english)
	o.scan()
	o.step("visit.news.en", approve, claim, accepted)
	o.step("visit.social.en", approve, claim, lost)
	was := o.post("visit.news.en")
	o.put("visit.en.txt", later)
	o.scan()
	if diff := cmp.Diff(was, o.post("visit.news.en")); diff != "" {
		t.Errorf("what is out was changed\n%s", diff)
	}
	if p := o.post("visit.news.en.2"); p.State != desk.StateDraft || p.Corrects != "visit.news.en" {
		t.Errorf("the correction is %s and corrects %q", p.State, p.Corrects)
	}
	if p := o.post("visit.social.en"); p.State != desk.StateUnknown || p.Recall != desk.RecallSuperseded {
		t.Errorf("what may be out is %s, recall %q", p.State, p.Recall)
	}
	if p := o.post("visit.social.en.2"); p.Corrects != "visit.social.en" {
		t.Errorf("its correction corrects %q", p.Corrects)
	}
	o.put("visit.en.txt", english) // back to what is out: nothing is left to correct
	o.scan()
	if p := o.post("visit.news.en.2"); p.State != desk.StateWithdrawn || p.Reason != "revision 3 says again what is out" {
		t.Errorf("the correction is %s: %s", p.State, p.Reason)
	}
	if p := o.post("visit.social.en.2"); p.State != desk.StateDraft || p.Revision != 3 {
		t.Errorf("the correction of what may be out is %s of revision %d", p.State, p.Revision)
	}
	o.put("visit.en.txt", later)
	o.scan()
	if p := o.post("visit.news.en.2"); p.State != desk.StateDraft || !strings.HasPrefix(p.Payload.Text, "Correction: ") {
		t.Errorf("taken up again it is %s: %q", p.State, p.Payload.Text)
	}
}

// A correction says so in its first word, in its own language, where it becomes
// a post of its own: not where what is out is changed, nor while nobody knows
// whether it is out.
func TestACorrectionSaysSo(t *testing.T) {
	o := newOffice(t)
	o.config.Channels = append(o.config.Channels, desk.Channel{
		Name: "fedi", Network: "mastodon", Languages: []string{"en"}, Account: "@press@mastodon.example", Settings: map[string]string{"server": "https://mastodon.example"},
	})
	o.put("visit.en.txt", english)
	o.scan()
	for id := range o.ids("visit") {
		if id == "visit.social.en" {
			o.step(id, approve, claim, lost)
		} else {
			o.step(id, approve, claim, accepted)
		}
	}
	o.put("visit.en.txt", later)
	o.scan()
	for id, word := range map[string]string{"visit.news.en.2": "Correction: ", "visit.news.ru.2": "Поправка: ", "visit.social.en.2": "", "visit.fedi.en.2": ""} {
		p := o.post(id)
		said, _, _ := strings.Cut(p.Payload.Text, ": ")
		if !strings.HasPrefix(p.Payload.Text, word) || word == "" && said != p.Payload.Text {
			t.Errorf("%s says %q", id, p.Payload.Text)
		}
		for _, f := range p.Findings {
			if f.Span[0] < len(word) && f.Span[1] > 0 {
				t.Errorf("%s: %s: %s", id, f.Code, f.Message)
			}
		}
		for _, c := range p.Claims {
			if c.Span[0] < len(word) {
				t.Errorf("%s: %q rests on the release", id, c.Span.Of(p.Payload.Text))
			}
		}
	}
	o.step("visit.news.en.2", approve, claim, accepted)
	o.put("visit.yaml", "channels: [news, social, fedi]\n") // another revision that says the same
	o.scan()
	if r := o.release("visit"); r.Revision != 3 {
		t.Fatalf("revision %d", r.Revision)
	}
	if _, err := o.store.Post(ctx, "visit.news.en.3"); !errors.Is(err, desk.ErrNotFound) {
		t.Errorf("what was corrected is corrected again: %v", err)
	}
	o.put("visit.en.txt", english)
	o.scan()
	if p := o.post("visit.news.en.3"); p.Corrects != "visit.news.en.2" || !strings.HasPrefix(p.Payload.Text, "Correction: ") {
		t.Errorf("the correction of the correction of %q says %q", p.Corrects, p.Payload.Text)
	}
}

func TestWithdrawnByKillOrByRemoval(t *testing.T) {
	for name, stop := range map[string]func(*office){
		"kill":                     func(o *office) { o.put("visit.yaml", "kill: true\n") },
		"kill among mistakes":      func(o *office) { o.put("visit.yaml", "kill: true\nchanels: [x]\n") },
		"kill in the front matter": func(o *office) { o.put("visit.ru.md", "---\nkill: true\n---\n"+russian) },
		"every object removed":     func(o *office) { o.remove("visit.en.txt") },
	} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t)
			o.put("visit.en.txt", english)
			o.scan()
			o.step("visit.news.en", approve, claim, accepted)
			o.step("visit.news.ru", approve)
			stop(o)
			o.scan()
			if r := o.release("visit"); r.Withdrawn == "" {
				t.Error("the release stands")
			}
			want := map[string]desk.State{"visit.news.en": desk.StatePublished, "visit.news.ru": desk.StateWithdrawn, "visit.social.en": desk.StateWithdrawn}
			if diff := cmp.Diff(want, o.ids("visit")); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if !o.post("visit.news.en").TakeDown() {
				t.Error("there is no task to take down what is out")
			}
			before := o.state()
			o.scan()
			if diff := cmp.Diff(before, o.state()); diff != "" {
				t.Errorf("a second look wrote something\n%s", diff)
			}
		})
	}
}

func TestRemovedAndUploadedAgainIsTakenUpAgain(t *testing.T) {
	o := newOffice(t)
	i := o.ingest()
	for range 2 {
		o.put("visit.en.txt", english)
		if err := i.Scan(ctx); err != nil {
			t.Fatal(err)
		}
		if p := o.post("visit.news.en"); p.State != desk.StateDraft || o.release("visit").Withdrawn != "" {
			t.Fatalf("uploaded, and the post is %s", p.State)
		}
		o.remove("visit.en.txt")
		if err := i.Scan(ctx); err != nil {
			t.Fatal(err)
		}
		if p := o.post("visit.news.en"); p.State != desk.StateWithdrawn {
			t.Fatalf("removed, and the post is %s", p.State)
		}
	}
}

// What a person withdrew is not taken up again because the same files are
// looked at again.
func TestWithdrawnByAPersonStaysWithdrawn(t *testing.T) {
	o := newOffice(t)
	o.put("visit.en.txt", english)
	o.scan()
	if _, err := desk.WithdrawRelease(ctx, o.store, o.release("visit"), "Leyla", "wrong date", noon); err != nil {
		t.Fatal(err)
	}
	o.put("visit.en.txt", english)
	o.scan()
	if r := o.release("visit"); r.Withdrawn != "wrong date" {
		t.Errorf("withdrawn: %q", r.Withdrawn)
	}
	if p := o.post("visit.news.en"); p.State != desk.StateWithdrawn {
		t.Errorf("the post is %s", p.State)
	}
}

func TestWrongKeyInASidecarFailsTheReleaseAndNamesLineAndKey(t *testing.T) {
	o := newOffice(t)
	o.put("visit.en.txt", english)
	o.put("visit.yaml", "# settings\nlink: https://example.org/42\nchanels: [news]\nembrago: 2026-05-05 10:00\n")
	o.scan()
	r := o.release("visit")
	if !r.Failed() || len(o.ids("visit")) != 0 {
		t.Fatalf("a release whose settings cannot be read has %d versions and posts %v", len(r.Versions), o.ids("visit"))
	}
	want := []desk.Problem{
		{Key: "inbox/visit.yaml", Place: "line 3", Message: "chanels is not a known key", Remedy: "Did you mean `channels`?"},
		{Key: "inbox/visit.yaml", Place: "line 4", Message: "embrago is not a known key", Remedy: "Did you mean `embargo`?"},
	}
	if diff := cmp.Diff(want, r.Problems); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	o.put("visit.yaml", "link: https://example.org/42\n")
	o.scan()
	if r := o.release("visit"); r.Failed() || len(r.Problems) != 0 || len(o.ids("visit")) != 3 {
		t.Errorf("mended, and it has %+v", r)
	}
}

// A bad upload over a good one loses nothing and lets nothing out.
func TestBadSettingsOverGoodOnesHoldThePostsBack(t *testing.T) {
	for name, test := range map[string]struct{ good, bad [2]string }{
		"sidecar": {
			[2]string{"visit.yaml", "embargo: 2026-05-05 10:00\n"},
			[2]string{"visit.yaml", "embrago: 2026-06-05 10:00\n"},
		},
		"front matter": {
			[2]string{"visit.en.md", "---\nembargo: 2026-05-05 10:00\n---\n" + english},
			[2]string{"visit.en.md", "---\nembrago: 2026-06-05 10:00\n---\n" + english},
		},
		"text": {
			[2]string{"visit.en.md", "---\nembargo: 2026-05-05 10:00\n---\n" + english},
			[2]string{"visit.en.md", ""},
		},
	} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t)
			if name == "sidecar" {
				o.put("visit.en.md", english)
			}
			o.put(test.good[0], test.good[1])
			o.scan()
			o.step("visit.news.en", approve)
			o.put(test.bad[0], test.bad[1])
			o.scan()
			r := o.release("visit")
			if len(r.Versions) != 1 || !slices.Equal(r.Stale, []string{"inbox/visit.en.md"}) || len(r.Problems) != 1 {
				t.Errorf("versions %d, stale %v, problems %v", len(r.Versions), r.Stale, r.Problems)
			}
			p := o.post("visit.news.en")
			until := time.Date(2026, 5, 5, 6, 0, 0, 0, time.UTC)
			if p.State != desk.StateDraft || len(p.Approvals) != 0 || len(p.Blocked()) == 0 || !p.Payload.NotBefore.Equal(until) {
				t.Errorf("the post is %s, held by %v, not before %v", p.State, p.Blocked(), p.Payload.NotBefore)
			}
			o.put(test.good[0], test.good[1])
			o.scan()
			if r, p := o.release("visit"), o.post("visit.news.en"); len(r.Stale) > 0 || len(r.Problems) > 0 || len(p.Blocked()) > 0 {
				t.Errorf("mended, and %v, %v, %v", r.Stale, r.Problems, p.Blocked())
			}
		})
	}
}

// Times without an offset are the office's, unless the release names a zone.
func TestTimesWithoutOffset(t *testing.T) {
	for settings, want := range map[string]time.Time{
		"publish_at: 2026-05-04 10:00\n":                            time.Date(2026, 5, 4, 6, 0, 0, 0, time.UTC),
		"publish_at: 2026-05-04 10:00\ntimezone: Europe/Prague\n":   time.Date(2026, 5, 4, 8, 0, 0, 0, time.UTC),
		"publish_at: 2026-05-04T10:00-05:00\n":                      time.Date(2026, 5, 4, 15, 0, 0, 0, time.UTC),
		"publish_at: 2026-05-04 10:00\nembargo: 2026-05-04 11:00\n": time.Date(2026, 5, 4, 7, 0, 0, 0, time.UTC),
	} {
		for place, put := range map[string]func(*office){
			"sidecar": func(o *office) { o.put("visit.en.txt", english); o.put("visit.yaml", settings) },
			"front":   func(o *office) { o.put("visit.en.md", "---\n"+settings+"---\n"+english) },
		} {
			o := newOffice(t)
			put(o)
			o.scan()
			if p := o.post("visit.news.en"); !p.Payload.NotBefore.Equal(want) {
				t.Errorf("%s, %q: not before %v, want %v", place, settings, p.Payload.NotBefore, want)
			}
		}
	}
}

func TestPictures(t *testing.T) {
	named := "image:\n  file: visit.jpg\n  alternative: The reading room.\n"
	other := "image:\n  file: room.jpg\n  alternative: The reading room.\n"
	for name, test := range map[string]struct {
		sidecar string
		files   []string
		image   *desk.Image
		problem string
	}{
		"named and there":           {named, []string{"visit.jpg"}, &desk.Image{Key: "inbox/visit.jpg", Alternative: "The reading room.", Hash: "1864d367c29420be21e72a18b00aea2416c47bbfc7d2bafebf4f2c40c872cc38"}, ""},
		"named and not there":       {named, nil, nil, "inbox/visit.jpg: is named in the settings and is not there. Upload it, or take `image` out."},
		"there and not named":       {"", []string{"visit.jpg"}, nil, "inbox/visit.jpg: is not used: nothing says what it shows. Add `image:` with `file` and `alternative` to visit.yaml, or remove the picture."},
		"of another release's name": {other, nil, nil, "inbox/room.jpg: does not belong to the release by its name. Upload it as visit.jpg and write that name in the settings."},
	} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t)
			o.put("visit.en.txt", english)
			if test.sidecar != "" {
				o.put("visit.yaml", test.sidecar)
			}
			for _, file := range test.files {
				o.put(file, "\xff\xd8\xffpixels")
			}
			o.scan()
			if got := o.post("visit.news.en").Payload.Image; !cmp.Equal(got, test.image) {
				t.Errorf("the post's picture is %+v, want %+v", got, test.image)
			}
			var problems []string
			for _, p := range o.release("visit").Problems {
				problems = append(problems, p.String())
			}
			if strings.Join(problems, "\n") != test.problem {
				t.Errorf("problems %q, want %q", problems, test.problem)
			}
			for _, file := range test.files { // copied again, another time and the same content
				o.put(file, "\xff\xd8\xffpixels")
			}
			o.scan()
			if r := o.release("visit"); r.Revision != 1 {
				t.Errorf("the same picture made revision %d", r.Revision)
			}
		})
	}
}

// An approval is of the picture that was seen: another one under the same name
// voids it.
func TestAnotherPictureVoidsApprovals(t *testing.T) {
	o := newOffice(t)
	o.put("visit.en.txt", english)
	o.put("visit.yaml", "image:\n  file: visit.jpg\n  alternative: The reading room.\n")
	o.put("visit.jpg", "\xff\xd8\xffpixels")
	o.scan()
	o.step("visit.news.en", approve)
	seen := o.post("visit.news.en")
	o.put("visit.jpg", "\xff\xd8\xffother pixels")
	o.scan()
	if p := o.post("visit.news.en"); p.State != desk.StateDraft || len(p.Approvals) != 0 || p.Payload.Equal(seen.Payload) {
		t.Errorf("it is %s with %d approvals; another payload: %v", p.State, len(p.Approvals), !p.Payload.Equal(seen.Payload))
	}
	if _, _, err := o.post("visit.news.en").Approve(leyla, seen.Payload.Hash(), "seen", policy, noon); !errors.Is(err, desk.ErrConflict) {
		t.Errorf("approving what was seen before: %v", err)
	}
}

// Every problem says what, and what to do, in one style.
func TestBadInputIsAFailedReleaseAndStays(t *testing.T) {
	for name, test := range map[string]struct {
		file, content, message, remedy string
	}{
		"empty":                 {"empty.en.txt", "", "empty", "Upload"},
		"blank":                 {"blank.en.txt", " \n\t\n", "", "Upload"},
		"no text":               {"picture.en.txt", "\x89PNG\r\n\x1a\n" + strings.Repeat("\x00", 100), "PNG picture", "Save its text"},
		"bytes":                 {"bytes.en.txt", strings.Repeat("\x00\x01\x02\xff", 500), "", ""},
		"unknown encoding":      {"unknown.en.html", `<meta charset="x-klingon"><p>Caf` + "\xe9\x81 \xfe\xff\x00", "", ""},
		"unknown kind":          {"visit.en.xyz", english, `".xyz"`, "Upload the release as"},
		"a PDF":                 {"scan.en.pdf", "%PDF-1.7\n", "", ""},
		"a name with a space":   {"with a space.en.txt", "", "empty", "Upload"},
		"a name with a plus":    {"a+b.en.txt", "", "empty", "Upload"},
		"a name with é":         {"é.en.txt", "", "empty", "Upload"},
		"a name of dots":        {"...en.txt", "", "empty", "Upload"},
		"a name with a newline": {"new\nline.en.txt", "", "empty", "Upload"},
		"only dots":             {"..", english, "", ""},
		"a sidecar alone":       {"alone.yaml", "link: https://example.org\n", "has no text with it", "Upload the release itself"},
		"a picture alone":       {"alone.jpg", "\xff\xd8\xff", "has no text with it", "Upload the release itself"},
		"another language":      {"visit.ru.txt", english, "the text reads as English", "Rename it"},
		"a language not known":  {"visit.fi.txt", english, `"fi"`, "Built in are"},
		"no clear language":     {"numbers.txt", "12 345 67\n", "language", "Name it in the key"},
	} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t)
			o.put(test.file, test.content)
			o.scan()
			list, err := o.store.Releases(ctx, desk.Page{})
			if err != nil || len(list.Items) != 1 {
				t.Fatalf("%d releases, %v: want one that says what is wrong", len(list.Items), err)
			}
			r := list.Items[0]
			if name == "only dots" { // a name like any other, and the text in it can be read
				if r.Failed() {
					t.Errorf("%v", r.Problems)
				}
				return
			}
			if !r.Failed() || len(r.Problems) != 1 || len(o.ids(r.ID)) != 0 {
				t.Fatalf("failed %v, problems %v, posts %v", r.Failed(), r.Problems, o.ids(r.ID))
			}
			p := r.Problems[0]
			if p.Key != desk.Inbox+test.file || !strings.Contains(p.Message, test.message) || !strings.HasPrefix(p.Remedy, test.remedy) {
				t.Errorf("got %+v", p)
			}
			styled(t, p)
			if _, _, err := o.bucket.Open(ctx, desk.Inbox+test.file); err != nil {
				t.Errorf("the object did not stay: %v", err)
			}
			before := o.state()
			o.scan()
			if diff := cmp.Diff(before, o.state()); diff != "" {
				t.Errorf("a second look wrote something\n%s", diff)
			}
		})
	}
}

// styled holds the style of all problems: what is wrong goes on from the key,
// the remedy is a sentence.
func styled(t *testing.T, p desk.Problem) {
	t.Helper()
	if p.Message == "" || strings.HasSuffix(p.Message, ".") || p.Remedy == "" ||
		strings.ToUpper(p.Remedy[:1]) != p.Remedy[:1] || !strings.HasSuffix(p.Remedy, ".") && !strings.HasSuffix(p.Remedy, "?") {
		t.Errorf("the style of %q", p)
	}
}

func TestAFolderIsAFailedRelease(t *testing.T) {
	o := newOffice(t)
	if err := os.Mkdir(filepath.Join(o.inbox, "drafts"), 0o700); err != nil {
		t.Fatal(err)
	}
	o.put("drafts/visit.en.txt", english)
	o.put("drafts/second.en.txt", english)
	o.scan()
	list, err := o.store.Releases(ctx, desk.Page{})
	if err != nil || len(list.Items) != 1 || len(list.Items[0].Problems) != 1 {
		t.Fatalf("%+v, %v", list.Items, err)
	}
	p := list.Items[0].Problems[0]
	styled(t, p)
	if p.Key != "inbox/drafts/" || p.Message != "is a folder" {
		t.Errorf("%+v", p)
	}
}

// large is a bucket whose objects are of 100 MB, and may not be opened.
type large struct {
	desk.Bucket
	t *testing.T
}

func (b large) Open(context.Context, string) (io.ReadCloser, desk.Object, error) {
	b.t.Error("it was opened")
	return nil, desk.Object{}, desk.ErrNotFound
}

func (b large) List(ctx context.Context, prefix string) iter.Seq2[desk.Object, error] {
	return func(yield func(desk.Object, error) bool) {
		for o, err := range b.Bucket.List(ctx, prefix) {
			if o.Size = 100 << 20; !yield(o, err) {
				return
			}
		}
	}
}

func TestLargeObjectsAreNotRead(t *testing.T) {
	o := newOffice(t)
	o.put("large.en.txt", english)
	if err := o.through(large{o.bucket, t}, o.store).Scan(ctx); err != nil {
		t.Fatal(err)
	}
	r := o.release("large")
	if !r.Failed() || len(r.Problems) != 1 || r.Problems[0].Message != "is 100 MB large; releases may have 16 MB" {
		t.Errorf("%+v", r.Problems)
	}
	styled(t, r.Problems[0])
}

// Two versions in one language: one is used, and the other is named.
func TestTwoVersionsInOneLanguage(t *testing.T) {
	o := newOffice(t)
	o.put("visit.en.md", english)
	o.put("visit.en.txt", later)
	o.scan()
	r := o.release("visit")
	if len(r.Versions) != 1 || r.Versions[0].Key != "inbox/visit.en.md" || len(r.Problems) != 1 {
		t.Fatalf("%d versions, problems %v", len(r.Versions), r.Problems)
	}
	if p := r.Problems[0]; p.Key != "inbox/visit.en.txt" || !strings.Contains(p.Message, "inbox/visit.en.md is used") {
		t.Errorf("%+v", p)
	}
	styled(t, r.Problems[0])
}

func TestSettingsThatNameWhatTheOfficeDoesNotHave(t *testing.T) {
	o := newOffice(t)
	o.put("visit.en.txt", english)
	o.put("visit.yaml", "channels: [news, newz]\nlanguages: [en, az]\n")
	o.scan()
	problems := o.release("visit").Problems
	if len(problems) != 2 || problems[0].Place != "languages" || problems[1].Place != "channels" {
		t.Fatalf("%v", problems)
	}
	for _, p := range problems {
		styled(t, p)
	}
	if diff := cmp.Diff(map[string]desk.State{"visit.news.en": desk.StateDraft}, o.ids("visit")); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
