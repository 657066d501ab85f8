package local_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"attache/internal/config"
	"attache/internal/desk"
	"attache/internal/local"
	"attache/internal/network/fakes"
	"attache/internal/samples"
	"attache/internal/web/api"
)

const release = `Ambassador Ana Petrova visits the headquarters of the Green Valley Party

On March 3, Ambassador of Bulgaria to Azerbaijan Ms. Ana Petrova visited the headquarters of the Green Valley Party and held talks on bilateral relations with the Chairman of the Green Valley Party Mr. Elnur Rzayev.

The two sides agreed to meet again next year.
`

// office is a desk that runs for a test.
type office struct {
	t     *testing.T
	data  string
	web   string
	s3    string
	link  string
	token string
	stop  func()
}

func start(t *testing.T, data string, change func(*local.Config)) *office {
	t.Helper()
	c := local.Config{
		Data: data, HTTP: "127.0.0.1:0", S3: ":0", Office: config.Default(), Log: slog.New(slog.NewTextHandler(t.Output(), nil)),
		Tick: 20 * time.Millisecond,
	}
	if change != nil {
		change(&c)
	}
	ctx, cancel := context.WithCancel(context.Background())
	l, err := local.Open(ctx, c)
	if err != nil {
		cancel()
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- l.Run(ctx) }()
	o := &office{t: t, data: data, web: l.Listeners()[0].URL, link: l.Listeners()[0].SignIn}
	if len(l.Listeners()) > 1 {
		o.s3 = l.Listeners()[1].URL
	}
	content, err := os.ReadFile(filepath.Join(data, local.FoundFile))
	if err != nil {
		t.Fatal(err)
	}
	var found local.Found
	if err := json.Unmarshal(content, &found); err != nil {
		t.Fatal(err)
	}
	o.token = found.People[0].Token
	stopped := false
	o.stop = func() {
		if stopped {
			return
		}
		stopped = true
		cancel()
		if err := <-done; err != nil {
			t.Errorf("the desk did not stop in order: %v", err)
		}
	}
	t.Cleanup(o.stop)
	return o
}

func (o *office) client() *api.Client { return &api.Client{URL: o.web, Token: o.token} }

func (o *office) put(key, content string) {
	o.t.Helper()
	r, err := http.NewRequest(http.MethodPut, o.s3+"/releases/"+(&url.URL{Path: key}).EscapedPath(), strings.NewReader(content))
	if err != nil {
		o.t.Fatal(err)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		o.t.Fatal(err)
	}
	defer answer.Body.Close()
	if answer.StatusCode != 200 {
		body, _ := io.ReadAll(answer.Body)
		o.t.Fatalf("upload %s: %s %s", key, answer.Status, body)
	}
}

// posts waits until there are n posts of a release that match.
func (o *office) posts(release string, n int, match func(desk.Post) bool) []desk.Post {
	o.t.Helper()
	var posts []desk.Post
	for range 500 {
		list, err := o.client().Posts(context.Background(), desk.PostQuery{Release: release, Page: desk.Page{Limit: 500}})
		if err != nil {
			o.t.Fatal(err)
		}
		posts = posts[:0]
		for _, p := range list.Items {
			if match == nil || match(p) {
				posts = append(posts, p)
			}
		}
		if len(posts) == n {
			return posts
		}
		time.Sleep(20 * time.Millisecond)
	}
	list, _ := o.client().Posts(context.Background(), desk.PostQuery{Release: release, Page: desk.Page{Limit: 500}})
	for _, p := range list.Items {
		o.t.Logf("%s is %s, due %v, %+v", p.ID, p.State, p.DueAt, p.Operation)
	}
	o.t.Fatalf("%d posts of %s, want %d", len(posts), release, n)
	return nil
}

func (o *office) outbox() []string {
	files, _ := filepath.Glob(filepath.Join(o.data, "outbox", "*", "*.json"))
	return files
}

func published(p desk.Post) bool { return p.State == desk.StatePublished }

// The main job: an upload over S3, twelve posts, one approved on its page and
// one by the command line's way, two files in the outbox.
func TestFromUploadToOutbox(t *testing.T) {
	o := start(t, t.TempDir(), nil)
	o.put("inbox/visit.en.txt", release)
	posts := o.posts("visit", 12, nil)
	byID := map[string]desk.Post{}
	for _, p := range posts {
		byID[p.ID] = p
	}
	for id, want := range map[string][]string{ // how posts read is held by compose
		"visit.x.en": {"Ana Petrova", "visit", "3 March", "Elnur Rzayev"}, "visit.x.az": {"Ana Petrova", "martın 3", "Elnur Rzayev"},
		"visit.x.zh": {"3月3日", "Petrova", "保加利亚"}, "visit.x.ru": {"3 марта", "Болгарии", "Азербайджане"},
	} {
		for _, w := range want {
			if got := byID[id].Payload.Text; !strings.Contains(got, w) {
				t.Errorf("%s does not say %q:\n%s", id, w, got)
			}
		}
	}
	if f := byID["visit.x.az"].Findings; len(f) == 0 || f[0].Code != "untranslated-name" {
		t.Errorf("names that stay as they are must be marked: %+v", f)
	}

	ctx := context.Background()
	if _, err := o.client().Act(ctx, "visit.x.en", "approve", api.Action{Hash: byID["visit.x.en"].Payload.Hash()}); err != nil {
		t.Fatal(err)
	}
	o.approveOnPage("visit.mastodon.az")
	o.posts("visit", 2, published)
	if files := o.outbox(); len(files) != 2 {
		t.Errorf("outbox: %v", files)
	}
	log, err := o.client().Audit(ctx, "visit")
	if err != nil || log.Broken != "" || len(log.Entries) != 1+12+2*3 {
		t.Errorf("audit log of %d entries, %q, %v", len(log.Entries), log.Broken, err)
	}

	// The same upload again, another name for the event, a rescan: nothing new.
	o.put("inbox/visit.en.txt", release)
	time.Sleep(400 * time.Millisecond)
	o.posts("visit", 12, nil)
	// A new text: waiting drafts are replaced, what is out gets a correction.
	o.put("inbox/visit.en.txt", strings.ReplaceAll(release, "March 3", "March 4"))
	o.posts("visit", 2, func(p desk.Post) bool { return p.Corrects != "" })
	o.posts("visit", 12, func(p desk.Post) bool { return p.State == desk.StateDraft && p.Revision == 2 })
	// Removed: withdrawn, and two tasks to take down.
	if err := os.Remove(filepath.Join(o.data, "inbox", "visit.en.txt")); err != nil {
		t.Fatal(err)
	}
	o.posts("visit", 12, func(p desk.Post) bool { return p.State == desk.StateWithdrawn })
	o.posts("visit", 2, desk.Post.TakeDown)
}

// approveOnPage does what a person does: the link, the page, the button.
func (o *office) approveOnPage(id string) {
	o.t.Helper()
	jar, _ := cookiejar.New(nil)
	browser := &http.Client{Jar: jar}
	get := func(address string) string {
		answer, err := browser.Get(address)
		if err != nil {
			o.t.Fatal(err)
		}
		defer answer.Body.Close()
		body, _ := io.ReadAll(answer.Body)
		if answer.StatusCode != 200 {
			o.t.Fatalf("%s: %s\n%s", address, answer.Status, body)
		}
		return string(body)
	}
	get(o.link)
	page := get(o.web + "/posts/" + id)
	field := func(name string) string {
		m := regexp.MustCompile(`name="` + name + `" value="([^"]*)"`).FindStringSubmatch(page)
		if m == nil {
			o.t.Fatalf("no %s on the page", name)
		}
		return m[1]
	}
	for token, want := range map[string]int{"": 403, field("csrf"): 200} {
		answer, err := browser.PostForm(o.web+"/posts/"+id+"/approve", url.Values{"csrf": {token}, "hash": {field("hash")}})
		if err != nil {
			o.t.Fatal(err)
		}
		_ = answer.Body.Close()
		if answer.StatusCode != want {
			o.t.Fatalf("approve with token %q: %s", token, answer.Status)
		}
	}
	answer, err := http.Get(o.link)
	if err != nil {
		o.t.Fatal(err)
	}
	_ = answer.Body.Close()
	if answer.StatusCode != 401 {
		o.t.Errorf("the link works twice: %s", answer.Status)
	}
	if csp := answer.Header.Get("Content-Security-Policy"); !strings.Contains(csp, "default-src 'none'") {
		o.t.Errorf("policy %q", csp)
	}
}

func TestSamplesAreWaiting(t *testing.T) {
	o := start(t, t.TempDir(), func(c *local.Config) { c.Samples = samples.Files() })
	o.posts("2026-05-04-embassy-visit", 12, nil)
	o.posts("2026-05-12-youth-forum", 12, nil)
	for _, p := range o.posts("2030-01-14-observatory", 12, nil) {
		if want := time.Date(2030, 1, 14, 9, 0, 0, 0, time.UTC); !p.Payload.NotBefore.Equal(want) {
			t.Errorf("%s: not before %v, want %v", p.ID, p.Payload.NotBefore, want)
		}
	}
}

// Each bad upload is a failed release that says what and where; the object
// stays, and the desk goes on.
func TestBadInput(t *testing.T) {
	o := start(t, t.TempDir(), nil)
	inbox := filepath.Join(o.data, "inbox")
	write := func(name string, content []byte) {
		if err := os.WriteFile(filepath.Join(inbox, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("empty.en.txt", nil)
	write("large.en.txt", bytes.Repeat([]byte("A long text. "), 100<<20/13))
	write("picture.en.txt", append([]byte("\x89PNG\r\n\x1a\n"), make([]byte, 100)...))
	write("unknown.en.xyz", []byte(release))
	write("a..b.en.txt", nil)
	// Three character sets in one file: it is in none of them.
	write("encoding.en.txt", append([]byte(release), "Gr\xf6\xdfe \xe0\xa0\xa7\xac\xa5\xe0 \x90}\x8f\x91\x8a\xd9 \x81\xfe\x80\xa0\xff"...))
	write("with spaces + é.en.txt", []byte(""))
	write("new\nline.en.txt", []byte(""))
	write("sidecar.en.txt", []byte(release))
	write("sidecar.yaml", []byte("chanels: [x]\n"))
	if err := os.MkdirAll(filepath.Join(inbox, "folder"), 0o700); err != nil {
		t.Fatal(err)
	}
	o.put("inbox/..en.txt", "")
	o.put("inbox/../up.en.txt", release)
	want := map[string]string{
		"empty": "empty", "large": "MB", "picture": "", "unknown": "xyz", "with spaces + é": "", "new\nline": "", "sidecar": "chanels", "folder/": "folder",
		"a..b": "empty", "../": "folder", "encoding": "character set",
	}
	deadline := time.Now().Add(20 * time.Second)
	for len(want) > 0 && time.Now().Before(deadline) {
		list, err := o.client().Releases(context.Background(), desk.Page{})
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range list.Items {
			if w, ok := want[r.Stem]; ok && r.Failed() {
				text := fmt.Sprint(r.Problems)
				if len(r.Problems) == 0 || !strings.Contains(text, w) || r.Problems[0].Remedy == "" {
					t.Errorf("%q: problems %s, want %q and a remedy", r.Stem, text, w)
				}
				delete(want, r.Stem)
			}
		}
		time.Sleep(20 * time.Millisecond)
	}
	for stem := range want {
		t.Errorf("%q is no failed release", stem)
	}
	if _, err := os.Stat(filepath.Join(inbox, "sidecar.yaml")); err != nil {
		t.Error("the object did not stay")
	}
	o.put("inbox/good.en.txt", release)
	o.posts("good", 12, nil)
}

func TestOneDeskPerDirectory(t *testing.T) {
	o := start(t, t.TempDir(), nil)
	_, err := local.Open(context.Background(), local.Config{Data: o.data, HTTP: ":0", S3: "off", Office: config.Default(), Log: slog.Default()})
	if err == nil || !strings.Contains(err.Error(), "in use") {
		t.Errorf("a second desk on one directory: %v", err)
	}
}

// A channel with an account publishes there, and one without to the outbox.
// What the network answered is on the post.
func TestAnAccountIsPublishedTo(t *testing.T) {
	fake, err := fakes.Start("mastodon", "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(fake.Close)
	fake.Fail(fakes.AcceptCut)
	t.Setenv(local.Variable("social", "access_token"), fake.Secrets["access_token"])
	o := start(t, filepath.Join(t.TempDir(), "data"), func(c *local.Config) {
		c.Pause = 20 * time.Millisecond
		c.Office.Languages = []string{"en"}
		c.Office.Channels = []desk.Channel{
			{Name: "social", Network: "mastodon", Account: fake.Account, Settings: fake.Settings, Languages: []string{"en"}, Quota: 5},
			{Name: "files", Network: "x", Languages: []string{"en"}, Quota: 5},
		}
	})
	o.put("inbox/visit.en.txt", release)
	for _, p := range o.posts("visit", 2, nil) {
		if _, err := o.client().Act(t.Context(), p.ID, "approve", api.Action{Hash: p.Payload.Hash(), Reason: "as it is"}); err != nil {
			t.Fatal(err)
		}
	}
	out := o.posts("visit", 2, func(p desk.Post) bool { return p.State == desk.StatePublished })
	there := fake.Posts()
	if len(there) != 1 {
		t.Fatalf("%d posts are there", len(there))
	}
	for _, p := range out {
		if p.Payload.Channel == "social" && (p.Receipt.ID != there[0].ID || p.Receipt.URL == "" || there[0].Text != p.Payload.Text) {
			t.Errorf("the receipt is %+v, of %+v", p.Receipt, there[0])
		}
	}
	if files, _ := filepath.Glob(filepath.Join(o.data, "outbox", "*", "*.json")); len(files) != 1 {
		t.Errorf("the outbox has %v", files)
	}
}

// A machine whose clock runs ahead ends no embargo, keeps back nothing else,
// and shows why.
func TestAClockThatRunsAheadEndsNoEmbargo(t *testing.T) {
	fake, err := fakes.Start("mastodon", "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(fake.Close)
	t.Setenv(local.Variable("social", "access_token"), fake.Secrets["access_token"])
	data := filepath.Join(t.TempDir(), "data")
	again := func(ahead time.Duration) *office {
		return start(t, data, func(c *local.Config) {
			c.Now = func() time.Time { return time.Now().Add(ahead) }
			c.Office.Languages = []string{"en"}
			c.Office.Channels = []desk.Channel{{Name: "social", Network: "mastodon", Account: fake.Account, Settings: fake.Settings, Languages: []string{"en"}}}
		})
	}
	const ahead = 3 * time.Hour
	o := again(ahead)
	o.put("inbox/visit.yaml", "embargo: "+time.Now().Add(time.Hour).UTC().Format(time.RFC3339)+"\n")
	o.put("inbox/visit.en.txt", release)
	o.put("inbox/later.en.txt", strings.ReplaceAll(release, "March 3", "March 4"))
	for _, stem := range []string{"visit", "later"} {
		p := o.posts(stem, 1, nil)[0]
		if _, err := o.client().Act(t.Context(), p.ID, "approve", api.Action{Hash: p.Payload.Hash(), Reason: "as it is"}); err != nil {
			t.Fatal(err)
		}
	}
	o.posts("later", 1, func(p desk.Post) bool { return p.State == desk.StatePublished })
	o.posts("visit", 1, func(p desk.Post) bool {
		return p.State == desk.StateApproved && strings.Contains(p.Reason, strings.TrimPrefix(fake.URL, "http://"))
	})
	if n := len(fake.Posts()); n != 1 {
		t.Errorf("%d posts are there", n)
	}
	o.stop()
	fake.Pass(2 * time.Hour) // the embargo has passed by both
	o = again(ahead)
	o.posts("visit", 1, func(p desk.Post) bool { return p.State == desk.StatePublished })
	if n := len(fake.Posts()); n != 2 {
		t.Errorf("%d posts are there", n)
	}
}

// What is approved while another channel's network does not answer goes out
// all the same.
func TestASlowNetworkHoldsUpNobodyElse(t *testing.T) {
	fake, err := fakes.Start("mastodon", "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(fake.Close)
	fake.Fail(fakes.Drip)
	t.Setenv(local.Variable("social", "access_token"), fake.Secrets["access_token"])
	o := start(t, filepath.Join(t.TempDir(), "data"), func(c *local.Config) {
		c.Office.Languages = []string{"en"}
		c.Office.Channels = []desk.Channel{
			{Name: "social", Network: "mastodon", Account: fake.Account, Settings: fake.Settings, Languages: []string{"en"}},
			{Name: "files", Network: "x", Languages: []string{"en"}},
		}
	})
	o.put("inbox/visit.en.txt", release)
	drafts := map[string]desk.Post{}
	for _, p := range o.posts("visit", 2, nil) {
		drafts[p.Payload.Channel] = p
	}
	in := func(channel string, state desk.State) {
		t.Helper()
		p := drafts[channel]
		if _, err := o.client().Act(t.Context(), p.ID, "approve", api.Action{Hash: p.Payload.Hash(), Reason: "as it is"}); err != nil {
			t.Fatal(err)
		}
		o.posts("visit", 1, func(p desk.Post) bool { return p.Payload.Channel == channel && p.State == state })
	}
	in("social", desk.StateSending)
	in("files", desk.StatePublished)
	o.posts("visit", 1, func(p desk.Post) bool { return p.Payload.Channel == "social" && p.State == desk.StateSending })
	fake.Close()
}
