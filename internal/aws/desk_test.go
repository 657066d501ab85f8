//go:build aws

package aws_test

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"net/url"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-lambda-go/events"

	"attache/internal/aws/awstest"
	"attache/internal/aws/reviewer"
	"attache/internal/desk"
)

func (o *office) reviewer(p *awstest.Provider) handler {
	o.t.Helper()
	f, err := reviewer.New(func(name string) string {
		switch name {
		case "ATTACHE_ISSUER":
			return p.URL
		case "ATTACHE_CLIENT":
			return awstest.Client
		}
		return o.env(name)
	})
	if err != nil {
		o.t.Fatal(err)
	}
	return f
}

// visit is one browser at the desk, and one program. It fills in what the
// events of requests leave open: words in capitals.
type visit struct {
	*office
	desk     handler
	provider *awstest.Provider
	session  string
	csrf     string
	version  string // of the desk's assets
	used     map[string]bool
}

func mac(secret string, parts ...string) []byte {
	m := hmac.New(sha256.New, []byte(secret))
	m.Write([]byte(strings.Join(parts, ".")))
	return m.Sum(nil)
}

// ask replays an event of a request.
func (v *visit) ask(name string, fill ...string) events.APIGatewayV2HTTPResponse {
	v.t.Helper()
	v.used["review-"+name] = true
	var e events.APIGatewayV2HTTPRequest
	if err := json.Unmarshal(event(v.t, "review-"+name), &e); err != nil {
		v.t.Fatal(err)
	}
	if e.IsBase64Encoded {
		body, err := base64.StdEncoding.DecodeString(e.Body)
		if err != nil {
			v.t.Fatal(err)
		}
		e.Body = string(body)
	}
	stamp := strconv.FormatInt(time.Now().Unix(), 10)
	standard := base64.StdEncoding.EncodeToString(mac("wire's secret", e.Headers["webhook-id"], stamp, e.Body))
	hub := hex.EncodeToString(mac("GitHub's secret", e.Body))
	filled := strings.NewReplacer(append(fill, "SESSION", v.session, "CSRF", v.csrf, "VERSION", v.version, "TOKEN", v.provider.Token(), "HASH", v.hash(e.RawPath),
		"TIMESTAMP", stamp, "HUBSIGNATURE", hub, "SIGNATURE", standard)...)
	e.Body, e.RawPath, e.RawQueryString = filled.Replace(e.Body), filled.Replace(e.RawPath), filled.Replace(e.RawQueryString)
	for i := range e.Cookies {
		e.Cookies[i] = filled.Replace(e.Cookies[i])
	}
	for name, value := range e.Headers {
		e.Headers[name] = filled.Replace(value)
	}
	if e.IsBase64Encoded {
		e.Body = base64.StdEncoding.EncodeToString([]byte(e.Body))
	}
	payload, err := json.Marshal(e)
	if err != nil {
		v.t.Fatal(err)
	}
	answer, err := v.desk.Invoke(ctx, payload)
	var a events.APIGatewayV2HTTPResponse
	if err == nil {
		err = json.Unmarshal(answer, &a)
	}
	if err != nil {
		v.t.Fatalf("%s: %v", name, err)
	}
	return a
}

// hash is that of the post that a path is about.
func (v *visit) hash(path string) string {
	for part := range strings.SplitSeq(path+"/opening.mastodon.en", "/") {
		if p, err := v.store.Post(ctx, part); strings.HasPrefix(part, "opening.") && err == nil {
			return p.Payload.Hash()
		}
	}
	return ""
}

func (v *visit) want(name string, status int, says string, fill ...string) events.APIGatewayV2HTTPResponse {
	v.t.Helper()
	a := v.ask(name, fill...)
	if a.StatusCode != status || !strings.Contains(a.Body, says) {
		v.t.Errorf("%s: %d, want %d and %q in\n%.600s", name, a.StatusCode, status, says, a.Body)
	}
	return a
}

func (v *visit) state(id string, want desk.State) {
	v.t.Helper()
	if p, err := v.store.Post(ctx, id); err != nil || p.State != want {
		v.t.Errorf("%s is %s, want %s (%v)", id, p.State, want, err)
	}
}

// stored has a post go on as a network would have it.
func (v *visit) stored(id string, step func(desk.Post) (desk.Post, desk.Entry, error)) {
	v.t.Helper()
	p, err := v.store.Post(ctx, id)
	if err == nil {
		var e desk.Entry
		if p, e, err = step(p); err == nil {
			err = v.store.Commit(ctx, desk.Change{Posts: []desk.Post{p}, Entries: []desk.Entry{e}})
		}
	}
	if err != nil {
		v.t.Fatal(err)
	}
}

// Each route of the desk is asked as an HTTP API asks, by a person who has
// signed in at a provider, by a program and by webhooks.
func TestRequestsOfTheDesk(t *testing.T) {
	o := newOffice(t, awstest.DynamoDB(t))
	provider := awstest.NewProvider(t, "127.0.0.1")
	v := &visit{office: o, desk: o.reviewer(provider), provider: provider, used: map[string]bool{}}
	o.put(opening, news)
	o.put("inbox/opening.jpg", "\xff\xd8\xff\xe0 a picture")
	o.put("inbox/opening.yaml", "image: {file: opening.jpg, alternative: The library}\n")
	if _, err := o.ingester().Invoke(ctx, event(t, "ingest-queue")); err != nil {
		t.Fatal(err)
	}

	// Nobody gets in unknown.
	v.session = "forged"
	for _, name := range []string{"queue", "queue-filtered", "post", "image", "uploads", "glossary"} {
		if a := v.want(name, http.StatusSeeOther, ""); a.Headers["Location"] != "/signin" {
			t.Errorf("%s leads to %q", name, a.Headers["Location"])
		}
	}
	for _, name := range []string{"approve", "approve-many", "check", "edit", "reject", "resolve", "taken-down", "withdraw", "upload", "keep", "signout"} {
		if a := v.ask(name); a.StatusCode != http.StatusUnauthorized && a.StatusCode != http.StatusForbidden {
			t.Errorf("%s without a session: %d", name, a.StatusCode)
		}
	}
	for _, name := range []string{"api-posts", "api-post", "api-approve", "api-edit", "api-releases", "api-withdraw", "api-audit", "api-object"} {
		v.want(name, http.StatusUnauthorized, "", "TOKEN", "forged")
	}
	for _, name := range []string{"hook-document", "hook-release", "hook-github"} {
		v.want(name, http.StatusUnauthorized, "", "SIGNATURE", "AAAA", "HUBSIGNATURE", "00")
	}

	v.signIn()
	a := v.want("queue", http.StatusOK, "Harbour library opened")
	found := regexp.MustCompile(`(?s)/assets/([^/"]+)/.*name="csrf" value="([^"]+)"`).FindStringSubmatch(a.Body)
	if found == nil {
		t.Fatalf("no form in\n%s", a.Body)
	}
	v.version, v.csrf = found[1], found[2]
	v.want("queue-filtered", http.StatusOK, "opening.x.en")
	v.want("asset", http.StatusOK, "")
	v.want("post", http.StatusOK, "300")
	v.want("image", http.StatusOK, "")
	v.want("uploads", http.StatusOK, "opening.en.txt")
	v.want("keep", http.StatusSeeOther, "")
	v.want("glossary", http.StatusOK, "Leyla Həsənova")
	v.want("check", http.StatusOK, "400")
	v.want("upload", http.StatusSeeOther, "")
	v.want("edit", http.StatusSeeOther, "")
	v.state("opening.x.en", desk.StateDraft)
	v.want("approve", http.StatusSeeOther, "")
	v.state("opening.x.en", desk.StateApproved)
	if told := o.Messages(); len(told) != 1 || told[0] != `{"post":"opening.x.en"}` {
		t.Errorf("the publisher was told %q", told)
	}
	v.want("approve-many", http.StatusSeeOther, "")
	v.state("opening.mastodon.en", desk.StateApproved)
	v.want("reject", http.StatusSeeOther, "")
	v.state("opening.mastodon.en", desk.StateRejected)
	v.stored("opening.x.en", func(p desk.Post) (desk.Post, desk.Entry, error) {
		return p.Claim(desk.Policy{}, time.Minute, time.Now())
	})
	v.stored("opening.x.en", func(p desk.Post) (desk.Post, desk.Entry, error) {
		return p.Record(desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "no answer"}, time.Hour, time.Now())
	})
	v.want("resolve", http.StatusSeeOther, "")
	v.state("opening.x.en", desk.StatePublished)

	// A program acts.
	v.want("api-posts", http.StatusOK, "opening.bluesky.en")
	v.want("api-post", http.StatusOK, `"history"`)
	v.want("api-edit", http.StatusOK, "The library has opened.")
	v.want("api-approve", http.StatusOK, `"approved"`)
	v.want("api-releases", http.StatusOK, "opening")
	v.want("api-audit", http.StatusOK, `"entries"`)
	v.want("api-object", http.StatusOK, "pier")
	v.want("api-withdraw", http.StatusOK, "Wrong date")
	v.want("withdraw", http.StatusSeeOther, "")
	v.want("taken-down", http.StatusSeeOther, "")

	// Systems send releases.
	for name, key := range map[string]string{
		"hook-document": "inbox/ferry.en.txt", "hook-release": "inbox/lighthouse.en.md", "hook-github": "inbox/tide-table-v2.0.md",
	} {
		v.want(name, http.StatusAccepted, key)
	}
	v.want("signout", http.StatusOK, "signed out")

	keys := map[string]bool{}
	for object, err := range o.bucket.List(ctx, desk.Inbox) {
		if err != nil {
			t.Fatal(err)
		}
		keys[object.Key] = true
	}
	for _, key := range []string{"inbox/tide gauge é.en.txt", "inbox/pier café.en.txt", "inbox/ferry.en.txt", "inbox/lighthouse.en.md", "inbox/tide-table-v2.0.md"} {
		if !keys[key] {
			t.Errorf("%s is not in the inbox: %v", key, keys)
		}
	}
	files, err := filepath.Glob(filepath.Join(awstest.Root(), "events", "review-*.json"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if name := strings.TrimSuffix(filepath.Base(file), ".json"); !v.used[name] {
			t.Errorf("%s was not replayed", name)
		}
	}
}

// signIn has a person sign in at the provider.
func (v *visit) signIn() {
	v.t.Helper()
	a := v.want("signin", http.StatusSeeOther, "")
	to, err := url.Parse(a.Headers["Location"])
	if err != nil || len(a.Cookies) != 1 || to.Query().Get("redirect_uri") != "https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/signin/callback" {
		v.t.Fatalf("%v, %q, %v", to, a.Cookies, err)
	}
	noRedirect := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	there, err := noRedirect.Get(to.String())
	if err != nil {
		v.t.Fatal(err)
	}
	_ = there.Body.Close()
	back, err := url.Parse(there.Header.Get("Location"))
	if err != nil {
		v.t.Fatal(err)
	}
	for _, c := range v.comeBack(back.Query(), a.Cookies[0]).Cookies {
		if value, ok := strings.CutPrefix(c, "attache="); ok {
			v.session, _, _ = strings.Cut(value, ";")
		}
	}
}

// comeBack is the browser's return from the provider.
func (v *visit) comeBack(q url.Values, cookie string) events.APIGatewayV2HTTPResponse {
	v.t.Helper()
	name, _, _ := strings.Cut(cookie, ";")
	v.used["review-signin-callback"] = true
	var e events.APIGatewayV2HTTPRequest
	if err := json.Unmarshal(event(v.t, "review-signin-callback"), &e); err != nil {
		v.t.Fatal(err)
	}
	e.RawQueryString, e.Cookies = q.Encode(), []string{name}
	payload, err := json.Marshal(e)
	if err != nil {
		v.t.Fatal(err)
	}
	answer, err := v.desk.Invoke(ctx, payload)
	var a events.APIGatewayV2HTTPResponse
	if err == nil {
		err = json.Unmarshal(answer, &a)
	}
	if err != nil || a.StatusCode != http.StatusOK {
		v.t.Fatalf("%d, %v\n%s", a.StatusCode, err, a.Body)
	}
	return a
}
