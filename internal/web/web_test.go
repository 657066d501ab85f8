package web_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"log/slog"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"attache/internal/bucket/dir"
	"attache/internal/check"
	"attache/internal/desk"
	languages "attache/internal/language/all"
	networks "attache/internal/network/all"
	"attache/internal/review"
	"attache/internal/store/sqlite"
	"attache/internal/web"
	"attache/internal/web/api"
)

var (
	ctx    = context.Background()
	noon   = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
	people = []desk.Person{
		{Name: "Leyla", Roles: []desk.Role{desk.RoleEditor, desk.RoleApprover}},
		{Name: "Murad", Roles: []desk.Role{desk.RoleApprover}, Languages: []string{"az"}},
		{Name: "Guest"},
	}
)

// checker blocks texts with 77 in them, and rests the first word of others on
// the first word of the release.
type checker struct{}

func (checker) Check(in check.Input) ([]desk.Claim, []desk.Finding) {
	if strings.Contains(in.Text, "77") {
		return nil, []desk.Finding{{Code: check.NumberNotThere, Severity: desk.Block, Message: "77 is not in the release"}}
	}
	word, _, _ := strings.Cut(in.Text, " ")
	first, _, _ := strings.Cut(in.Source.Text, " ")
	return []desk.Claim{{Span: desk.Span{0, len(word)}, Source: desk.Span{0, len(first)}}}, nil
}

// site is a desk with one release, opening, and its posts on the channels x
// and mastodon in en and az.
type site struct {
	*testing.T
	*web.Server
	store  desk.Store
	bucket desk.Bucket
	now    time.Time
	host   string
	last   *httptest.ResponseRecorder
	jar    map[string]string
}

func open(t *testing.T, change func(*web.Config)) *site {
	t.Helper()
	folder := t.TempDir()
	store, err := sqlite.Open(ctx, filepath.Join(folder, "attache.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	bucket, err := dir.Open(folder, desk.Inbox)
	if err != nil {
		t.Fatal(err)
	}
	s := &site{T: t, store: store, bucket: bucket, now: noon, host: "127.0.0.1:8080", jar: map[string]string{}}
	now := func() time.Time { return s.now }
	c := web.Config{
		Desk:   review.New(review.Config{Store: store, Checker: checker{}, Policy: desk.Policy{}, Now: now}),
		Bucket: bucket, Languages: languages.Languages(), Networks: networks.Networks(), Now: now,
		Secret: bytes.Repeat([]byte("s"), 32), Log: slog.New(slog.NewTextHandler(t.Output(), nil)),
		Config: desk.Config{
			Organisation: "Office", Zone: time.UTC, Languages: []string{"en", "az"}, People: people,
			Channels: []desk.Channel{{Name: "x", Network: "x", Languages: []string{"en", "az"}}, {Name: "mastodon", Network: "mastodon", Languages: []string{"en", "az"}}},
		},
	}
	if change != nil {
		change(&c)
	}
	if s.Server, err = web.New(c); err != nil {
		t.Fatal(err)
	}
	s.add("opening", noon, nil)
	return s
}

// add puts a release and its posts into the store.
func (s *site) add(stem string, at time.Time, change func(*desk.Release, []desk.Post)) {
	s.Helper()
	text := "Library opened in Springfield on 4 May."
	r := desk.Release{
		ID: stem, Stem: stem, Revision: 1, Digest: stem, Received: at, Updated: at,
		Versions: []desk.Version{{Language: "en", Key: "inbox/" + stem + ".en.txt", Text: text, Facts: desk.Facts{
			Language: "en", Headline: &desk.Passage{Text: text, Span: desk.Span{0, len(text)}},
			When: &desk.When{Text: "4 May", Date: "2026-05-04", Precision: "day", Inferred: []string{"year"}, Span: desk.Span{33, 38}},
		}}},
	}
	var posts []desk.Post
	var entries []desk.Entry
	for _, language := range []string{"en", "az"} {
		for _, channel := range []string{"x", "mastodon"} {
			p, e := desk.NewPost(stem, 1, desk.Draft{
				Revision: 1, Source: "en", Payload: desk.Payload{Channel: channel, Network: channel, Language: language, Text: "A library opened in " + language + "."},
				Claims: []desk.Claim{{Span: desk.Span{2, 9}, Source: desk.Span{0, 7}}},
			}, "", at)
			posts, entries = append(posts, p), append(entries, e)
		}
	}
	if change != nil {
		change(&r, posts)
	}
	if err := s.store.Commit(ctx, desk.Change{Release: &r, Posts: posts, Entries: entries}); err != nil {
		s.Fatal(err)
	}
}

func (s *site) post(id string) desk.Post {
	s.Helper()
	p, err := s.store.Post(ctx, id)
	if err != nil {
		s.Fatal(err)
	}
	return p
}

// send makes a request as the browser would, with the session it has.
func (s *site) send(method, path, contentType string, body io.Reader, header ...string) string {
	s.Helper()
	r := httptest.NewRequest(method, path, body)
	r.Host = s.host
	if contentType != "" {
		r.Header.Set("Content-Type", contentType)
	}
	for name, value := range s.jar {
		r.AddCookie(&http.Cookie{Name: name, Value: value})
	}
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	s.last = httptest.NewRecorder()
	s.ServeHTTP(s.last, r)
	for _, c := range s.last.Result().Cookies() {
		if c.MaxAge < 0 {
			delete(s.jar, c.Name)
		} else {
			s.jar[c.Name] = c.Value
		}
	}
	return s.last.Body.String()
}

func (s *site) get(path string, header ...string) string {
	s.Helper()
	return s.send(http.MethodGet, path, "", nil, header...)
}

// submit sends a form of this session.
func (s *site) submit(path string, fields url.Values, header ...string) string {
	s.Helper()
	if fields == nil {
		fields = url.Values{}
	}
	if !fields.Has("csrf") {
		fields.Set("csrf", s.token())
	}
	return s.send(http.MethodPost, path, "application/x-www-form-urlencoded", strings.NewReader(fields.Encode()), header...)
}

var hidden = regexp.MustCompile(`name="csrf" value="([^"]+)"`)

func (s *site) token() string {
	s.Helper()
	found := hidden.FindStringSubmatch(s.get("/posts/opening.x.en"))
	if found == nil {
		s.Fatal("no token on the page")
	}
	return found[1]
}

func (s *site) signIn(person string) {
	s.Helper()
	s.jar = map[string]string{}
	s.get(s.SignIn(person))
	s.want(http.StatusSeeOther)
}

// want checks the last answer's status, and that its body has all texts.
func (s *site) want(status int, texts ...string) {
	s.Helper()
	body := html.UnescapeString(s.last.Body.String())
	if s.last.Code != status {
		s.Fatalf("answered %d, want %d:\n%s", s.last.Code, status, body)
	}
	for _, text := range texts {
		if !strings.Contains(body, text) {
			s.Errorf("%q is not on the page:\n%s", text, body)
		}
	}
}

func (s *site) lacks(texts ...string) {
	s.Helper()
	for _, text := range texts {
		if strings.Contains(s.last.Body.String(), text) {
			s.Errorf("%q is on the page", text)
		}
	}
}

// A sign-in link works once, within a day, and for the person it was made for.
func TestSignInLink(t *testing.T) {
	s := open(t, nil)
	s.get("/")
	s.want(http.StatusUnauthorized, "Please sign in", "attache serve")
	link := s.SignIn("Murad")
	s.get(link)
	s.want(http.StatusSeeOther)
	s.get("/")
	s.want(http.StatusOK, "Murad")
	s.jar = map[string]string{}
	s.get(link)
	s.want(http.StatusUnauthorized, "has been used")
	late := s.SignIn("Murad")
	s.now = s.now.Add(24*time.Hour + time.Second)
	s.get(late)
	s.want(http.StatusUnauthorized, "within a day")
	s.get("/signin/guess")
	s.want(http.StatusUnauthorized)
}

// The session's cookie is hidden from scripts and other sites, ends, and
// cannot be made or changed without the secret.
func TestSession(t *testing.T) {
	s := open(t, nil)
	s.get(s.SignIn("Leyla"))
	c := s.last.Result().Cookies()[0]
	if !c.HttpOnly || c.SameSite != http.SameSiteStrictMode || c.Path != "/" || c.Secure {
		t.Errorf("cookie %v", c)
	}
	s.get("/")
	s.want(http.StatusOK)
	for _, value := range []string{"", "x", "..", c.Value + "x", "9" + c.Value, strings.Replace(c.Value, ".", ".e", 1)} {
		s.jar = map[string]string{c.Name: value}
		s.get("/")
		s.want(http.StatusUnauthorized)
	}
	s.jar = map[string]string{c.Name: c.Value}
	s.now = s.now.Add(12*time.Hour + time.Second)
	s.get("/")
	s.want(http.StatusUnauthorized)
}

// Somebody whom the configuration no longer names is out at once.
func TestSessionOfAPersonWhoLeft(t *testing.T) {
	s := open(t, nil)
	s.signIn("Leyla")
	jar := s.jar
	after := open(t, func(c *web.Config) { c.Config.People = people[1:] })
	after.jar = jar
	after.get("/")
	after.want(http.StatusUnauthorized)
}

func TestSignOut(t *testing.T) {
	s := open(t, nil)
	s.signIn("Leyla")
	s.submit("/signout", nil)
	s.want(http.StatusOK, "You are signed out")
	s.lacks("Leyla")
	s.get("/")
	s.want(http.StatusUnauthorized)
}

// forms are the addresses that change something.
var forms = []string{
	"/approve", "/posts/opening.x.en/approve", "/posts/opening.x.en/edit", "/posts/opening.x.en/reject", "/posts/opening.x.en/resolve",
	"/posts/opening.x.en/taken-down", "/posts/opening.x.en/check", "/releases/opening/withdraw", "/upload", "/signout",
}

// A form without the token of its session changes nothing, nor does one from
// another site, nor one of nobody, nor a mere visit.
func TestFormsAreOfTheirSession(t *testing.T) {
	s := open(t, nil)
	s.signIn("Murad")
	other := s.token()
	s.signIn("Leyla")
	fields := func(token string) url.Values {
		return url.Values{"csrf": {token}, "hash": {s.post("opening.x.en").Payload.Hash()}, "reason": {"why"}, "text": {"Text."}}
	}
	for _, form := range forms {
		for name, token := range map[string]string{"none": "", "a guess": "guess", "another session's": other} {
			s.submit(form, fields(token))
			if s.last.Code != http.StatusForbidden || !strings.Contains(s.last.Body.String(), "This form is too old") {
				t.Errorf("%s with %s token: %d", form, name, s.last.Code)
			}
		}
		s.submit(form, fields(s.token()), "Sec-Fetch-Site", "cross-site")
		s.want(http.StatusForbidden)
		s.submit(form, fields(s.token()), "Origin", "https://example.org")
		s.want(http.StatusForbidden)
		// The token counts in the form only, never in the address.
		s.submit(form+"?csrf="+url.QueryEscape(s.token()), fields(""))
		s.want(http.StatusForbidden)
		if s.get(form); s.last.Code != http.StatusNotFound && s.last.Code != http.StatusMethodNotAllowed {
			t.Errorf("GET %s: %d", form, s.last.Code)
		}
	}
	token := s.token()
	s.jar = map[string]string{}
	for _, form := range forms {
		s.submit(form, fields(token))
		s.want(http.StatusUnauthorized)
	}
	if p := s.post("opening.x.en"); p.State != desk.StateDraft || len(p.Approvals) != 0 || p.Author != "" {
		t.Errorf("something was done: %+v", p)
	}
}

// Every answer carries the policy, whatever it is, and pages hold nothing that
// it would forbid.
func TestPolicyOfContent(t *testing.T) {
	s := open(t, nil)
	s.signIn("Leyla")
	for _, path := range []string{"/", "/?state=all", "/posts/opening.x.en", "/posts/none", "/none", "/api/posts", "/uploads?key=inbox/a.txt&since=0", "/signin/x"} {
		body := s.get(path)
		policy := s.last.Header().Get("Content-Security-Policy")
		for _, part := range []string{"default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"} {
			if !strings.Contains(policy, part) {
				t.Errorf("%s: policy %q lacks %s", path, policy, part)
			}
		}
		if strings.Contains(policy, "unsafe") {
			t.Errorf("%s: policy %q", path, policy)
		}
		for name, want := range map[string]string{"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cache-Control": "no-store"} {
			if got := s.last.Header().Get(name); got != want {
				t.Errorf("%s: %s is %q", path, name, got)
			}
		}
		if strings.HasPrefix(s.last.Header().Get("Content-Type"), "text/html") {
			for _, forbidden := range []string{" style=", "<style", " onclick=", "javascript:", "<script>", "hx-on", "hx-vals='js"} {
				if strings.Contains(body, forbidden) {
					t.Errorf("%s: the page has %s", path, forbidden)
				}
			}
		}
	}
}

// What pages are made with may be kept by browsers: its address changes with it.
func TestAssets(t *testing.T) {
	s := open(t, nil)
	found := regexp.MustCompile(`(?:src|href)="(/assets/[^"]+)"`).FindAllStringSubmatch(s.get("/"), -1)
	if len(found) < 4 {
		t.Fatalf("%d assets on a page", len(found))
	}
	for _, m := range found {
		s.get(m[1])
		s.want(http.StatusOK)
		if got := s.last.Header().Get("Cache-Control"); !strings.Contains(got, "immutable") {
			t.Errorf("%s: Cache-Control is %q", m[1], got)
		}
		if got := s.last.Header().Get("Content-Security-Policy"); !strings.Contains(got, "default-src 'none'") {
			t.Errorf("%s: policy %q", m[1], got)
		}
	}
	s.get("/assets/old/desk.css")
	s.want(http.StatusUnauthorized)
}

// What releases and posts say is text, never markup.
func TestTextIsNoMarkup(t *testing.T) {
	s := open(t, nil)
	const attack = `<img src=x onerror=alert(1)>"'&`
	s.add("attack", noon, func(r *desk.Release, posts []desk.Post) {
		r.Versions[0].Text = attack
		r.Versions[0].Facts = desk.Facts{Headline: &desk.Passage{Text: attack, Span: desk.Span{0, len(attack)}}}
		r.Problems = []desk.Problem{{Key: attack, Message: attack, Remedy: attack}}
		for i := range posts {
			posts[i].Payload.Text, posts[i].Reason, posts[i].Claims = attack, attack, nil
			posts[i].Findings = []desk.Finding{{Code: "x", Severity: desk.Warn, Message: attack}}
		}
	})
	s.signIn("Leyla")
	for _, path := range []string{"/", "/posts/attack.x.en", "/?release=attack"} {
		s.get(path)
		s.want(http.StatusOK, attack)
		s.lacks("<img src=x")
	}
	s.submit("/posts/attack.x.en/check", url.Values{"text": {attack + attack}}, "HX-Request", "true")
	s.want(http.StatusOK, attack)
	s.lacks("<img src=x")
}

// What a person may not do is not offered, and refused all the same.
func TestWhoMayDoWhat(t *testing.T) {
	s := open(t, nil)
	hash := func(id string) url.Values {
		return url.Values{"hash": {s.post(id).Payload.Hash()}, "reason": {"why"}, "text": {"Text."}}
	}
	buttons := []string{"/approve\"", "/edit\"", "/reject\"", "/withdraw\""}

	s.signIn("Guest")
	s.get("/posts/opening.x.en")
	s.want(http.StatusOK, "for others to do")
	s.lacks(buttons...)
	s.get("/")
	s.lacks(`type="checkbox" name="post"`, `action="/upload"`)
	for _, action := range []string{"approve", "edit", "reject"} {
		s.submit("/posts/opening.x.en/"+action, hash("opening.x.en"))
		s.want(http.StatusUnprocessableEntity, "Guest")
	}
	s.submit("/releases/opening/withdraw", hash("opening.x.en"))
	s.want(http.StatusUnprocessableEntity, "not an editor")
	s.upload("a.en.txt", "text")
	s.want(http.StatusUnprocessableEntity, "not an editor")

	s.signIn("Murad") // approves in az
	s.get("/posts/opening.x.en")
	s.lacks(buttons...)
	s.get("/posts/opening.x.az")
	s.want(http.StatusOK, `/posts/opening.x.az/approve"`)
	s.submit("/posts/opening.x.en/approve", hash("opening.x.en"))
	s.want(http.StatusUnprocessableEntity, `may not approve posts in "en"`)
	s.submit("/approve", url.Values{"post": {"opening.mastodon.en " + s.post("opening.mastodon.en").Payload.Hash()}})
	s.want(http.StatusConflict, `may not approve posts in "en"`)
	s.submit("/posts/opening.x.az/approve", hash("opening.x.az"))
	s.want(http.StatusSeeOther)
	if p := s.post("opening.x.az"); p.State != desk.StateApproved || p.Approvals[0].By != "Murad" {
		t.Errorf("%s, %+v", p.State, p.Approvals)
	}
	if p := s.post("opening.x.en"); p.State != desk.StateDraft || len(p.Approvals) > 0 {
		t.Errorf("%s, %+v", p.State, p.Approvals)
	}
}

// A text that is no longer the one that was seen is not approved; the page says
// so and shows the newer one. The same of edits, whose text stays.
func TestStale(t *testing.T) {
	s := open(t, nil)
	s.signIn("Leyla")
	seen := s.post("opening.x.en").Payload.Hash()
	s.submit("/posts/opening.x.en/edit", url.Values{"hash": {seen}, "text": {"A newer text."}})
	s.want(http.StatusSeeOther)
	s.submit("/posts/opening.x.en/approve", url.Values{"hash": {seen}})
	s.want(http.StatusConflict, "Somebody was faster", "A newer text.")
	s.submit("/posts/opening.x.en/edit", url.Values{"hash": {seen}, "text": {"What I wrote."}})
	s.want(http.StatusConflict, "Somebody was faster", ">What I wrote.</textarea>", "newer text.</p>")
	s.submit("/approve", url.Values{"post": {"opening.x.en " + seen}})
	s.want(http.StatusConflict, "Not approved", "changed since you opened it")
	if p := s.post("opening.x.en"); p.Payload.Text != "A newer text." || len(p.Approvals) > 0 {
		t.Errorf("%q, %+v", p.Payload.Text, p.Approvals)
	}
}

// Looking at a text counts and checks it as saving it would, and saves nothing.
func TestCheckWhileWriting(t *testing.T) {
	s := open(t, nil)
	s.signIn("Leyla")
	before := s.post("opening.x.en")
	s.submit("/posts/opening.x.en/check", url.Values{"text": {"A library opened in 77.\r\n"}}, "HX-Request", "true")
	s.want(http.StatusOK, "<b>23</b> of 280", "77 is not in the release", "1 finding blocks", "<del>", "<ins>")
	s.lacks("<html")
	s.submit("/posts/opening.x.en/check", url.Values{"text": {strings.Repeat("a", 281)}}, "HX-Request", "true")
	s.want(http.StatusOK, "<b>281</b> of 280", "too long")
	s.submit("/posts/opening.x.en/check", url.Values{"text": {"A library opened in 77."}}) // without a script
	s.want(http.StatusOK, "<html", ">A library opened in 77.</textarea>", "77 is not in the release")
	if after := s.post("opening.x.en"); after.Stored != before.Stored {
		t.Error("it was saved")
	}
	s.submit("/posts/none/check", url.Values{"text": {"A"}}, "HX-Request", "true")
	s.want(http.StatusNotFound, "This is not here")
}

// The page shows what a person changed, what they had written for the revision
// before, and what a correction changes of what is out.
func TestDifferencesAreShown(t *testing.T) {
	s := open(t, nil)
	s.add("news", noon, func(_ *desk.Release, posts []desk.Post) {
		posts[0].Composed, posts[0].Author = "A library opened in April.", "Leyla"
		posts[0].Kept = &desk.Kept{Text: "A new library opened in en.", By: "Murad", Revision: 1}
		posts[1].Corrects = posts[3].ID
	})
	s.signIn("Leyla")
	s.get("/posts/news.x.en")
	plain := regexp.MustCompile(`<span class="unseen">[^<]*</span>`).ReplaceAllString(s.last.Body.String(), "")
	for _, want := range []string{"What Leyla changed", "in <del>April</del><ins>en</ins>.", "What Murad had written for revision 1", "A <del>new </del>library"} {
		if !strings.Contains(plain, want) {
			t.Errorf("%q is not on the page", want)
		}
	}
	s.get("/posts/news.mastodon.en")
	s.want(http.StatusOK, "Corrects an earlier post", "az", "</del>")
}

// What sending costs is shown where it is decided: on the page, for a text that
// is not saved yet, in the queue, and to programs.
func TestCostsAreShown(t *testing.T) {
	s := open(t, func(c *web.Config) {
		c.Config.Channels[0].Account = "@embassy"
	})
	s.signIn("Leyla")
	s.get("/posts/opening.x.en")
	s.want(http.StatusOK, "costs $0.015 to send, by X’s prices of August 2026", "costs $0.015 together")
	s.submit("/posts/opening.x.en/check", url.Values{"text": {"A library opened, see example.org."}}, "HX-Request", "true")
	s.want(http.StatusOK, "costs $0.20 to send")
	s.get("/posts/opening.mastodon.en")
	if strings.Contains(s.last.Body.String(), "to send") {
		t.Error("a network that charges nothing has a price")
	}
	s.get("/")
	s.want(http.StatusOK, `data-cost="15"`, "costs $0.015 to send", "All of them cost $0.03 to send.")
	for id, want := range map[string]string{"opening.x.en": "0.015", "opening.mastodon.en": ""} {
		s.get("/api/posts/"+id, "Authorization", "Bearer "+s.Token("Leyla"))
		var item api.Item
		if err := json.Unmarshal(s.last.Body.Bytes(), &item); err != nil || item.CostUSD != want || item.Post.ID != id {
			t.Errorf("%s costs %q, %v", id, item.CostUSD, err)
		}
	}
}

// The page says how a correction goes out, and what was corrected by what.
func TestHowACorrectionGoesOut(t *testing.T) {
	s := open(t, nil)
	published := func(p *desk.Post, id string) {
		p.State, p.Receipt = desk.StatePublished, &desk.Receipt{ID: id, URL: "https://social.example/" + id, At: noon}
	}
	for how, change := range map[string]func(out, correction *desk.Post){
		"this goes out as an answer to it": func(out, _ *desk.Post) { published(out, "1") },
		"this answers it": func(out, correction *desk.Post) {
			published(out, "1")
			published(correction, "2")
			correction.Operation = &desk.Operation{Answers: out.Receipt}
		},
		"it was changed where it stands": func(out, correction *desk.Post) {
			published(out, "1")
			published(correction, "1")
			correction.Operation = &desk.Operation{Changes: out.Receipt}
		},
		"this stands by itself": func(out, correction *desk.Post) {
			published(out, "1")
			published(correction, "2")
		},
		"this waits until it is known": func(out, _ *desk.Post) { out.State = desk.StateUnknown },
		"it is withdrawn, so that":     func(out, _ *desk.Post) { out.State = desk.StateWithdrawn },
		"it is on another account": func(out, correction *desk.Post) {
			published(out, "1")
			correction.Payload.Account = "@other"
		},
	} {
		stem := strings.ReplaceAll(strings.ReplaceAll(how, " ", "-"), ",", "")
		s.add(stem, noon, func(_ *desk.Release, posts []desk.Post) {
			posts[2].Payload.Channel, posts[2].Payload.Network, posts[2].Corrects = posts[0].Payload.Channel, posts[0].Payload.Network, posts[0].ID
			change(&posts[0], &posts[2])
		})
		s.signIn("Leyla")
		s.get("/posts/" + stem + ".x.az")
		s.want(http.StatusOK, how, "/posts/"+stem+".x.en")
		s.get("/posts/" + stem + ".x.en")
		s.want(http.StatusOK, "Corrected by", "/posts/"+stem+".x.az")
	}
}

// The facts and what claims rest on lead to their places in the text.
func TestFactsLeadToTheirPlaces(t *testing.T) {
	s := open(t, nil)
	s.signIn("Leyla")
	s.get("/posts/opening.x.en")
	s.want(http.StatusOK, `href="#s33-38"`, `id="s33-38"`, "4 May 2026 (year inferred)", `<a class="mark" href="#s0-7"`, `id="s0-7"`, `id="p2-9"`, `href="#p2-9"`)
}

// Posts without findings are approved together; what has one is not, and does
// not keep the others.
func TestApproveMany(t *testing.T) {
	s := open(t, nil)
	s.add("flagged", noon, func(_ *desk.Release, posts []desk.Post) {
		for i := range posts {
			posts[i].Findings = []desk.Finding{{Code: "wrong-language", Severity: desk.Warn, Message: "odd"}}
		}
	})
	s.signIn("Leyla")
	s.get("/")
	s.want(http.StatusOK, "Approve in English: x, mastodon")
	if n := strings.Count(s.last.Body.String(), `name="post"`); n != 2 {
		t.Errorf("%d rows can be ticked, want 2", n)
	}
	value := func(id string) string { return id + " " + s.post(id).Payload.Hash() }
	s.submit("/approve", url.Values{"post": {value("opening.x.en") + " " + value("opening.mastodon.en"), value("flagged.x.en")}})
	s.want(http.StatusConflict, "Not approved", "flagged.x.en", "look at it on its own page")
	s.submit("/approve", url.Values{"post": {value("opening.x.az")}, "back": {"/?language=az"}})
	s.want(http.StatusSeeOther)
	if to := s.last.Header().Get("Location"); to != "/?language=az" {
		t.Errorf("led to %s", to)
	}
	s.get("/")
	s.want(http.StatusOK, "1 post approved.")
	s.get("/")
	s.lacks("1 post approved.")
	for id, want := range map[string]desk.State{"opening.x.en": desk.StateApproved, "opening.mastodon.en": desk.StateApproved, "opening.x.az": desk.StateApproved, "opening.mastodon.az": desk.StateDraft, "flagged.x.en": desk.StateDraft} {
		if got := s.post(id).State; got != want {
			t.Errorf("%s is %s, want %s", id, got, want)
		}
	}
	for _, chosen := range [][]string{nil, {""}, {"opening.x.az"}} {
		s.submit("/approve", url.Values{"post": chosen})
		s.want(http.StatusBadRequest, "No post was chosen")
	}
}

// Nothing leads off the desk.
func TestBackStaysHere(t *testing.T) {
	s := open(t, nil)
	s.signIn("Leyla")
	for _, to := range []string{"https://example.org/", "//example.org/", "/\\example.org", "javascript:alert(1)", "/posts/x"} {
		p := s.post("opening.x.en")
		if p.State == desk.StateApproved {
			p = s.post("opening.x.az")
		}
		s.submit("/approve", url.Values{"post": {p.ID + " " + p.Payload.Hash()}, "back": {to}})
		if got := s.last.Header().Get("Location"); s.last.Code == http.StatusSeeOther && got != "/" {
			t.Errorf("%s led to %s", to, got)
		}
	}
}

// The same text on other channels is approved along where a person says so.
func TestApproveAlong(t *testing.T) {
	s := open(t, nil)
	s.signIn("Leyla")
	s.get("/posts/opening.x.en")
	s.want(http.StatusOK, "Approve, and the same text for mastodon")
	same := "opening.mastodon.en " + s.post("opening.mastodon.en").Payload.Hash()
	s.submit("/posts/opening.x.en/approve", url.Values{"hash": {s.post("opening.x.en").Payload.Hash()}, "same": {same}})
	if p := s.post("opening.mastodon.en"); p.State != desk.StateDraft {
		t.Fatal("approved along without being asked to")
	}
	s.submit("/posts/opening.x.az/approve", url.Values{"hash": {s.post("opening.x.az").Payload.Hash()}, "along": {"yes"}, "same": {same}})
	s.want(http.StatusSeeOther)
	if p := s.post("opening.mastodon.en"); p.State != desk.StateApproved {
		t.Errorf("%s", p.State)
	}
}

// The queue shows what is asked for, and following "Earlier releases" gives
// each release once.
func TestQueue(t *testing.T) {
	s := open(t, nil)
	for i := range 25 {
		s.add(fmt.Sprintf("r%02d", i), noon.Add(time.Duration(i)*time.Minute), func(_ *desk.Release, posts []desk.Post) {
			if i%2 == 0 {
				for j := range posts {
					posts[j].State, posts[j].Reason = desk.StateRejected, "no"
				}
			}
		})
	}
	s.signIn("Leyla")
	row := regexp.MustCompile(`href="/posts/([^"]+)" lang="([^"]+)"`)
	more := regexp.MustCompile(`href="(/\?[^"]+)" hx-get`)
	walk := func(path string) (posts map[string]int) {
		posts = map[string]int{}
		for path != "" {
			body := s.get(path)
			s.want(http.StatusOK)
			for _, m := range row.FindAllStringSubmatch(body, -1) {
				posts[m[1]]++
			}
			path = ""
			if m := more.FindStringSubmatch(body); m != nil {
				path = html.UnescapeString(m[1])
			}
		}
		return posts
	}
	for path, want := range map[string]int{
		"/": 2 * 13, "/?state=all": 2 * 26, "/?state=rejected": 2 * 13, "/?language=az": 13, "/?state=all&language=az": 26,
		"/?state=published": 0, "/?release=r01": 2, "/?release=r02": 0, "/?release=r02&state=all": 2, "/?channel=none": 0,
	} {
		got := walk(path)
		if len(got) != want {
			t.Errorf("%s shows %d texts, want %d", path, len(got), want)
		}
		for id, n := range got {
			if n != 1 {
				t.Errorf("%s shows %s %d times", path, id, n)
			}
		}
	}
	s.get("/?state=published")
	s.want(http.StatusOK, "Nothing here")
	s.get("/?release=none")
	s.want(http.StatusNotFound)
}

// upload sends a file by the form.
func (s *site) upload(name, content string, header ...string) string {
	s.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	_ = w.WriteField("csrf", s.token())
	if name != "" {
		f, _ := w.CreateFormFile("files", name)
		_, _ = io.WriteString(f, content)
	}
	_ = w.Close()
	return s.send(http.MethodPost, "/upload", w.FormDataContentType(), &body, header...)
}

// An upload lands in the inbox, and its page says what became of it.
func TestUpload(t *testing.T) {
	s := open(t, nil)
	s.signIn("Leyla")
	s.upload("fresh news.en.txt", "text", "HX-Request", "true")
	s.want(http.StatusOK, "arrived; it is being read", "hx-trigger", "/uploads?key=inbox")
	f, _, err := s.bucket.Open(ctx, "inbox/fresh news.en.txt")
	if err != nil {
		t.Fatal(err)
	}
	_ = f.Close()
	s.upload("opening.en.txt", "text") // a release that is there already
	s.want(http.StatusSeeOther)
	outcome := s.last.Header().Get("Location")
	s.get(outcome)
	s.want(http.StatusOK, "<html", "was read: 4 posts wait.", "Library opened")
	s.lacks("http-equiv")

	since := noon.Add(time.Hour)
	address := "/uploads?" + url.Values{"key": {"inbox/opening.en.txt"}, "since": {fmt.Sprint(since.UnixMilli())}}.Encode()
	s.now = since.Add(time.Second)
	s.get(address)
	s.want(http.StatusOK, "being read", "http-equiv")
	s.now = since.Add(10 * time.Second)
	s.get(address)
	s.want(http.StatusOK, "what the desk had already")
	s.now = since.Add(2 * time.Minute)
	s.get(strings.ReplaceAll(address, "opening", "never"), "HX-Request", "true")
	s.want(http.StatusOK, "not read yet")
	s.lacks("hx-get")
	s.add("bad", s.now, func(r *desk.Release, _ []desk.Post) {
		r.Problems = []desk.Problem{{Key: "inbox/bad.en.txt", Message: "it is empty", Remedy: "Upload it again"}}
	})
	s.get(strings.ReplaceAll(address, "opening", "bad"))
	s.want(http.StatusOK, "could not be read", "it is empty", "Upload it again")

	s.upload("", "")
	s.want(http.StatusBadRequest, "No file was chosen")
	s.get("/uploads")
	s.want(http.StatusBadRequest)
}

// Names that lead elsewhere lead nowhere.
func TestUploadStaysInTheInbox(t *testing.T) {
	s := open(t, nil)
	s.signIn("Leyla")
	for _, name := range []string{"../../secret.txt", "..", `..\..\secret.txt`, "/etc/passwd"} {
		s.upload(name, "text")
		for o, err := range s.bucket.List(ctx, "") {
			if err != nil {
				t.Fatal(err)
			}
			if !strings.HasPrefix(o.Key, desk.Inbox) || strings.Contains(strings.TrimPrefix(o.Key, desk.Inbox), "/") {
				t.Errorf("%q became %q", name, o.Key)
			}
		}
	}
	for _, key := range []string{"config/attache.yaml", "outbox/x.json", ""} {
		s.send(http.MethodPut, "/api/objects/"+url.PathEscape(key), "", strings.NewReader("people: []"), "Authorization", "Bearer "+s.Token("Leyla"))
		if s.last.Code < 400 {
			t.Errorf("%q was written over the API", key)
		}
	}
}

// A request that is too large is told so, whatever it is for.
func TestTooLarge(t *testing.T) {
	s := open(t, nil)
	s.signIn("Leyla")
	s.upload("large.en.txt", strings.Repeat("a", 33<<20))
	s.want(http.StatusRequestEntityTooLarge, "32 MB")
	s.submit("/posts/opening.x.en/edit", url.Values{"text": {strings.Repeat("a", 33<<20)}})
	s.want(http.StatusRequestEntityTooLarge, "32 MB")
	for o := range s.bucket.List(ctx, desk.Inbox) {
		t.Errorf("%s was kept", o.Key)
	}
}

// The picture of a post is shown if it is one.
func TestImage(t *testing.T) {
	s := open(t, nil)
	png := "\x89PNG\r\n\x1a\n" + strings.Repeat("\x00", 20)
	for key, content := range map[string]string{"inbox/pic.png": png, "inbox/page.png": "<html><script>alert(1)</script>"} {
		if _, err := s.bucket.Put(ctx, key, strings.NewReader(content)); err != nil {
			t.Fatal(err)
		}
	}
	for stem, key := range map[string]string{"pic": "inbox/pic.png", "page": "inbox/page.png", "gone": "inbox/gone.png"} {
		s.add(stem, noon, func(_ *desk.Release, posts []desk.Post) {
			posts[0].Payload.Image = &desk.Image{Key: key, Alternative: "A door"}
		})
	}
	s.get("/posts/pic.x.en/image")
	s.want(http.StatusUnauthorized)
	s.signIn("Leyla")
	s.get("/posts/pic.x.en")
	s.want(http.StatusOK, `alt="A door"`)
	if s.get("/posts/pic.x.en/image"); s.last.Header().Get("Content-Type") != "image/png" || s.last.Body.String() != png {
		t.Errorf("%d %s", s.last.Code, s.last.Header())
	}
	s.get("/posts/page.x.en/image")
	s.want(http.StatusUnsupportedMediaType, "no picture")
	s.lacks("alert(1)")
	s.get("/posts/gone.x.en/image")
	s.want(http.StatusNotFound)
	s.get("/posts/opening.x.en/image")
	s.want(http.StatusNotFound)
}

// A release that was withdrawn asks to take down what is out, and a person says
// what became of a post that nobody knows about.
func TestWhatOnlyAPersonKnows(t *testing.T) {
	s := open(t, nil)
	sent := func(p desk.Post, kind desk.OutcomeKind) desk.Post {
		p, _, err := p.Approve(people[0], p.Payload.Hash(), "", desk.Policy{}, noon)
		if err == nil {
			p, _, err = p.Claim(desk.Policy{}, time.Minute, noon)
		}
		if err == nil {
			p, _, err = p.Record(desk.Outcome{Kind: kind, ID: "1", Reason: "no answer"}, time.Minute, noon)
		}
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	s.add("sent", noon, func(_ *desk.Release, posts []desk.Post) {
		posts[0], posts[1] = sent(posts[0], desk.OutcomeAccepted), sent(posts[1], desk.OutcomeUnknown)
	})
	s.signIn("Leyla")
	s.get("/posts/sent.mastodon.en")
	s.want(http.StatusOK, "Nobody knows whether this went out")
	s.submit("/posts/sent.mastodon.en/resolve", nil)
	s.want(http.StatusUnprocessableEntity, "say under which ID")
	s.submit("/posts/sent.mastodon.en/resolve", url.Values{"published": {"https://example.org/1"}})
	s.want(http.StatusSeeOther)
	s.get("/posts/sent.mastodon.en")
	s.want(http.StatusOK, `href="https://example.org/1"`, "is published.")
	s.submit("/releases/sent/withdraw", url.Values{"reason": {"wrong"}})
	s.want(http.StatusSeeOther)
	s.get("/")
	s.want(http.StatusOK, "take it down", "withdrawn: wrong", "nothing more of it goes out")
	s.get("/posts/sent.x.en")
	s.want(http.StatusOK, "I have taken it down")
	s.submit("/posts/sent.x.en/taken-down", nil)
	s.want(http.StatusSeeOther)
	if got := s.post("sent.x.en").State; got != desk.StateWithdrawn {
		t.Errorf("%s", got)
	}
}

// Without a door the desk answers to names of this machine only.
func TestAnswersOnThisMachineOnly(t *testing.T) {
	s := open(t, nil)
	s.signIn("Leyla")
	s.host = "desk.example.org"
	s.get("/")
	s.want(http.StatusMisdirectedRequest)
	s.lacks("Library")
}

// The API takes tokens, not the browser's session.
func TestAPI(t *testing.T) {
	s := open(t, nil)
	s.signIn("Leyla")
	s.get("/api/posts")
	s.want(http.StatusUnauthorized)
	s.jar = map[string]string{}
	s.get("/api/posts", "Authorization", "Bearer guess")
	s.want(http.StatusUnauthorized, "desk.json")
	s.get("/api/posts", "Authorization", "Bearer "+s.Token("Leyla"))
	s.want(http.StatusOK, "opening.x.en")
	s.send(http.MethodPost, "/api/posts/opening.x.en/approve", "application/json", strings.NewReader("no JSON"), "Authorization", "Bearer "+s.Token("Leyla"))
	s.want(http.StatusUnprocessableEntity, "no JSON")
	s.send(http.MethodPost, "/api/posts/opening.x.en/approve", "application/json", strings.NewReader(`{"hash":"old"}`), "Authorization", "Bearer "+s.Token("Leyla"))
	s.want(http.StatusConflict, `"code":"conflict"`)
	s.send(http.MethodPost, "/api/posts/opening.x.en/explode", "application/json", strings.NewReader(`{}`), "Authorization", "Bearer "+s.Token("Leyla"))
	s.want(http.StatusNotFound)
}
