package hooks_test

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"attache/internal/bucket/dir"
	"attache/internal/desk"
	"attache/internal/document"
	"attache/internal/document/markdown"
	"attache/internal/hooks"
)

var noon = time.Unix(1614265330, 0)

// secrets of sources. That of "standard" is the one of the specification's libraries,
// that of "github" the one of GitHub's documentation.
var secrets = map[string]string{"standard": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "github": "It's a Secret to Everybody", "empty": ""}

func handler(t *testing.T) (http.Handler, desk.Bucket) {
	t.Helper()
	b, err := dir.Open(t.TempDir(), "inbox/")
	if err != nil {
		t.Fatal(err)
	}
	return serving(b), b
}

func serving(b desk.Bucket) http.Handler {
	mux := http.NewServeMux()
	mux.Handle(hooks.Pattern, hooks.New(hooks.Config{
		Bucket: b, Now: func() time.Time { return noon }, Log: slog.New(slog.DiscardHandler),
		Secret: func(_ context.Context, source string) (string, error) {
			if secret, ok := secrets[source]; ok {
				return secret, nil
			}
			return "", desk.ErrNotFound
		},
	}))
	return mux
}

func stored(t *testing.T, b desk.Bucket) map[string]string {
	t.Helper()
	found := map[string]string{}
	for o, err := range b.List(context.Background(), "") {
		if err != nil {
			t.Fatal(err)
		}
		r, _, err := b.Open(context.Background(), o.Key)
		if err != nil {
			t.Fatal(err)
		}
		content, _ := io.ReadAll(r)
		_ = r.Close()
		found[o.Key] = string(content)
	}
	return found
}

func send(h http.Handler, path, body string, header http.Header) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(body))
	for name, values := range header {
		r.Header[http.CanonicalHeaderKey(name)] = values
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func mac(key []byte, text string) []byte {
	m := hmac.New(sha256.New, key)
	m.Write([]byte(text))
	return m.Sum(nil)
}

// standard signs as the specification says.
func standard(body, media string, at time.Time) http.Header {
	key, _ := base64.StdEncoding.DecodeString(strings.TrimPrefix(secrets["standard"], "whsec_"))
	stamp := strconv.FormatInt(at.Unix(), 10)
	return http.Header{
		"Content-Type": {media}, "Webhook-Id": {"msg_1"}, "Webhook-Timestamp": {stamp},
		"Webhook-Signature": {"v1," + base64.StdEncoding.EncodeToString(mac(key, "msg_1."+stamp+"."+body))},
	}
}

func hub(body, event string) http.Header {
	h := http.Header{"Content-Type": {"application/json"}, "X-Hub-Signature-256": {"sha256=" + hex.EncodeToString(mac([]byte(secrets["github"]), body))}}
	if event != "" {
		h.Set("X-GitHub-Event", event)
	}
	return h
}

func TestSignatures(t *testing.T) {
	// The examples of the specification and of GitHub's documentation.
	const ping, hello = `{"test": 2432232314}`, "Hello, World!"
	example := http.Header{
		"Content-Type": {"text/plain"}, "Webhook-Id": {"msg_p5jXN8AQM9LWM0D4loKWxJek"}, "Webhook-Timestamp": {"1614265330"},
		"Webhook-Signature": {"v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="},
	}
	documented := http.Header{"Content-Type": {"text/plain"}, "X-Hub-Signature-256": {"sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"}}
	with := func(h http.Header, name, value string) http.Header {
		h = h.Clone()
		h[http.CanonicalHeaderKey(name)] = []string{value}
		return h
	}
	for name, test := range map[string]struct {
		source, body string
		header       http.Header
		want         int
	}{
		"the specification's example":  {"standard", ping, example, http.StatusAccepted},
		"GitHub's example":             {"github", hello, documented, http.StatusAccepted},
		"one of several":               {"standard", ping, with(example, "webhook-signature", "v1a,AAAA v1,AAAA "+example.Get("Webhook-Signature")), http.StatusAccepted},
		"another body":                 {"standard", ping + " ", example, http.StatusUnauthorized},
		"another ID":                   {"standard", ping, with(example, "webhook-id", "msg_2"), http.StatusUnauthorized},
		"another time":                 {"standard", ping, with(example, "webhook-timestamp", "1614265331"), http.StatusUnauthorized},
		"another version":              {"standard", ping, with(example, "webhook-signature", "v2"+strings.TrimPrefix(example.Get("Webhook-Signature"), "v1")), http.StatusUnauthorized},
		"no base64":                    {"standard", ping, with(example, "webhook-signature", "v1,%"), http.StatusUnauthorized},
		"another source's":             {"github", ping, example, http.StatusUnauthorized},
		"an unknown source":            {"nobody", ping, example, http.StatusUnauthorized},
		"a source without a secret":    {"empty", "x", http.Header{"X-Hub-Signature-256": {"sha256=" + hex.EncodeToString(mac(nil, "x"))}}, http.StatusUnauthorized},
		"an unknown one, signed empty": {"nobody", "x", http.Header{"X-Hub-Signature-256": {"sha256=" + hex.EncodeToString(mac(nil, "x"))}}, http.StatusUnauthorized},
		"no signature":                 {"github", hello, http.Header{"Content-Type": {"text/plain"}}, http.StatusUnauthorized},
		"SHA-1":                        {"github", hello, http.Header{"X-Hub-Signature": {"sha1=00"}}, http.StatusUnauthorized},
		"half a signature":             {"github", hello, with(documented, "X-Hub-Signature-256", documented.Get("X-Hub-Signature-256")[:40]), http.StatusUnauthorized},
		"just in time":                 {"standard", "x", standard("x", "text/plain", noon.Add(-5*time.Minute)), http.StatusAccepted},
		"a replay":                     {"standard", "x", standard("x", "text/plain", noon.Add(-5*time.Minute-time.Second)), http.StatusUnauthorized},
		"from the future":              {"standard", "x", standard("x", "text/plain", noon.Add(6*time.Minute)), http.StatusUnauthorized},
	} {
		t.Run(name, func(t *testing.T) {
			h, b := handler(t)
			w := send(h, "/hooks/"+test.source, test.body, test.header)
			objects := stored(t, b)
			if w.Code != test.want || (len(objects) == 1) != (w.Code == http.StatusAccepted) {
				t.Errorf("%d %s with %d objects, want %d", w.Code, w.Body, len(objects), test.want)
			}
		})
	}
	// Whether there is a source is nobody's business.
	h, _ := handler(t)
	if a, b := send(h, "/hooks/nobody", ping, example), send(h, "/hooks/github", ping, example); a.Body.String() != b.Body.String() {
		t.Errorf("an unknown source is told by %q and %q", a.Body, b.Body)
	}
}

func TestWhatIsStored(t *testing.T) {
	event, err := os.ReadFile("testdata/github-release.json")
	if err != nil {
		t.Fatal(err)
	}
	changed := func(action string) string { return strings.Replace(string(event), `"published"`, `"`+action+`"`, 1) }
	const release = "---\ntitle: \"Tide_table 2.0\"\nlink: \"https://github.com/example/tide-table/releases/tag/v2.0\"\n"
	const text = "---\n\n# Tide\\_table 2.0\n\nTide tables now cover 40 harbours.\n\n- Faster.\n"
	for name, test := range map[string]struct {
		path, body string
		header     http.Header
		want       map[string]string
	}{
		"a document with a name": {
			"/hooks/standard?name=opening.en.docx", "PK\x03\x04\xff", standard("PK\x03\x04\xff", "application/octet-stream", noon),
			map[string]string{"inbox/opening.en.docx": "PK\x03\x04\xff"},
		},
		"a document without one": {
			"/hooks/standard", "A library opened.", standard("A library opened.", "text/plain; charset=utf-8", noon),
			map[string]string{"inbox/standard-f7e408b610cb.txt": "A library opened."},
		},
		"a release as JSON": {
			"/hooks/standard",
			`{"stem": "2026-05-04-opening", "language": "en", "title": "A  library\nopened", "text": "It has 12 rooms.\r\n", "languages": ["en", "az"], "embargo": "2026-05-05T09:00+04:00", "hashtags": ["библиотека"]}`,
			nil,
			map[string]string{"inbox/2026-05-04-opening.en.md": "---\nlanguage: \"en\"\ntitle: \"A library opened\"\nlanguages: [\"en\",\"az\"]\nembargo: \"2026-05-05T09:00+04:00\"\nhashtags: [\"библиотека\"]\n---\n\n# A library opened\n\nIt has 12 rooms.\n"},
		},
		"GitHub's release":               {"/hooks/github", changed("published"), hub(changed("published"), "release"), map[string]string{"inbox/tide-table-v2.0.md": release + text}},
		"GitHub's release, edited":       {"/hooks/github", changed("edited"), hub(changed("edited"), "release"), map[string]string{"inbox/tide-table-v2.0.md": release + text}},
		"GitHub's release, taken back":   {"/hooks/github", changed("deleted"), hub(changed("deleted"), "release"), map[string]string{"inbox/tide-table-v2.0.md": release + "kill: true\n" + text}},
		"GitHub's draft":                 {"/hooks/github", changed("created"), hub(changed("created"), "release"), map[string]string{}},
		"GitHub's ping":                  {"/hooks/github", `{"zen": "Keep it simple."}`, hub(`{"zen": "Keep it simple."}`, "ping"), map[string]string{}},
		"a release that is to be killed": {"/hooks/standard", `{"stem": "opening", "text": "", "kill": true}`, nil, map[string]string{"inbox/opening.md": "---\nkill: true\n---\n\n\n"}},
	} {
		t.Run(name, func(t *testing.T) {
			h, b := handler(t)
			if test.header == nil {
				test.header = standard(test.body, "application/json", noon)
			}
			w := send(h, test.path, test.body, test.header)
			if w.Code != http.StatusAccepted {
				t.Fatalf("%d %s", w.Code, w.Body)
			}
			if diff := cmp.Diff(test.want, stored(t, b)); diff != "" {
				t.Errorf("stored (-want +got):\n%s", diff)
			}
		})
	}
}

func TestBadBodiesAreRefusedWithAReason(t *testing.T) {
	for name, test := range map[string]struct {
		path, media, body string
		want              int
		says              string
	}{
		"no JSON":               {"/hooks/standard", "application/json", "{", 400, "cannot be read"},
		"an unknown field":      {"/hooks/standard", "application/json", `{"stem": "a", "text": "b", "langage": "en"}`, 400, `"langage"`},
		"two releases":          {"/hooks/standard", "application/json", `{"stem": "a", "text": "b"} {}`, 400, "follows"},
		"no text":               {"/hooks/standard", "application/json", `{"stem": "a", "text": " "}`, 400, "text is empty"},
		"no stem":               {"/hooks/standard", "application/json", `{"text": "b"}`, 400, "stem"},
		"a way out":             {"/hooks/standard", "application/json", `{"stem": "../a", "text": "b"}`, 400, "stem"},
		"a language as way out": {"/hooks/standard", "application/json", `{"stem": "a", "language": "/../b", "text": "b"}`, 400, "language"},
		"a name as way out":     {"/hooks/standard?name=..%2Fa.txt", "text/plain", "b", 400, "name"},
		"a hidden name":         {"/hooks/standard?name=.a.txt", "text/plain", "b", 400, "name"},
		"an unknown type":       {"/hooks/standard", "image/png", "b", 415, "name the file"},
		"no type":               {"/hooks/standard", "", "b", 415, "name the file"},
		"too large":             {"/hooks/standard", "text/plain", strings.Repeat("x", 4<<20+1), 413, "4 MB"},
	} {
		t.Run(name, func(t *testing.T) {
			h, b := handler(t)
			w := send(h, test.path, test.body, standard(test.body, test.media, noon))
			if w.Code != test.want || !strings.Contains(w.Body.String(), strings.ReplaceAll(test.says, `"`, `\"`)) {
				t.Errorf("%d %s, want %d with %q", w.Code, w.Body, test.want, test.says)
			}
			if objects := stored(t, b); len(objects) > 0 {
				t.Errorf("stored %v", objects)
			}
		})
	}
}

type broken struct{ desk.Bucket }

func (broken) Put(context.Context, string, io.Reader) (desk.Object, error) {
	return desk.Object{}, errors.New("the disk is full")
}

// A sender tries again after a 5xx, so that nothing is lost; what is wrong
// inside is not for it to know.
func TestAFullDiskIsTriedAgain(t *testing.T) {
	w := send(serving(broken{}), "/hooks/standard", "x", standard("x", "text/plain", noon))
	if w.Code != http.StatusServiceUnavailable || strings.Contains(w.Body.String(), "disk") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

// What a release says as JSON is what the reader of Markdown finds.
func TestAnyReleaseIsReadAsItWasSent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := hooks.Release{
			Stem: "opening", Language: rapid.SampledFrom([]string{"", "en", "zh"}).Draw(t, "language"),
			Title: rapid.StringMatching(`[A-Za-zçə图"':#{}&*!|>%@\\_ -]{0,30}`).Draw(t, "title"), Text: "It has 12 rooms.",
			Link: rapid.SampledFrom([]string{"", "https://example.org/a?b=c&d=%20#e"}).Draw(t, "link"), Kill: rapid.Bool().Draw(t, "kill"),
			Hashtags: rapid.SliceOfN(rapid.SampledFrom([]string{"one", "két", "три"}), 0, 3).Draw(t, "hashtags"),
		}
		body, err := json.Marshal(in)
		if err != nil {
			t.Fatal(err)
		}
		b := &last{}
		if w := send(serving(b), "/hooks/standard", string(body), standard(string(body), "application/json", noon)); w.Code != http.StatusAccepted {
			t.Fatalf("%d %s", w.Code, w.Body)
		}
		doc, err := markdown.Format().Read(b.content)
		if err != nil {
			t.Fatal(err)
		}
		settings, problems := document.Settings(doc.Settings, doc.SettingsLine, time.UTC)
		title := strings.Join(strings.Fields(in.Title), " ")
		if len(problems) > 0 || settings.Kill != in.Kill || settings.Link != in.Link || doc.Title != title || doc.Language != in.Language {
			t.Fatalf("%s\nis read as %+v, %q, %q with %v", b.content, settings, doc.Title, doc.Language, problems)
		}
		if want := strings.TrimSpace(title + "\n\nIt has 12 rooms."); strings.TrimSpace(doc.Text) != want {
			t.Fatalf("%s\nis read as %q, want %q", b.content, doc.Text, want)
		}
	})
}

// last is a bucket that keeps what was put last.
type last struct {
	desk.Bucket
	content []byte
}

func (l *last) Put(_ context.Context, key string, content io.Reader) (desk.Object, error) {
	var b bytes.Buffer
	_, err := b.ReadFrom(content)
	l.content = b.Bytes()
	return desk.Object{Key: key}, err
}

// Whatever is sent with a right signature, the answer is a sensible one and
// what is stored lies in the inbox itself.
func FuzzBodies(f *testing.F) {
	f.Add(`{"stem": "opening", "text": "It has 12 rooms."}`, "application/json", "", "opening.en.txt")
	f.Add(`{"action": "published", "release": {"tag_name": "v1"}, "repository": {"name": "a"}}`, "application/json", "release", "")
	f.Add("text", "text/plain", "", "")
	f.Fuzz(func(t *testing.T, body, media, event, name string) {
		b := &keys{}
		r := httptest.NewRequest(http.MethodPost, "/hooks/github", strings.NewReader(body))
		q := r.URL.Query()
		q.Set("name", name)
		r.URL.RawQuery = q.Encode()
		r.Header = hub(body, event)
		r.Header.Set("Content-Type", media)
		w := httptest.NewRecorder()
		serving(b).ServeHTTP(w, r)
		if w.Code >= 500 {
			t.Errorf("%d %s", w.Code, w.Body)
		}
		if rest, ok := strings.CutPrefix(b.key, "inbox/"); b.key != "" && (!ok || strings.ContainsAny(rest, "/\\") || strings.HasPrefix(rest, ".")) {
			t.Errorf("stored as %q", b.key)
		}
	})
}

type keys struct {
	desk.Bucket
	key string
}

func (k *keys) Put(_ context.Context, key string, _ io.Reader) (desk.Object, error) {
	k.key = key
	return desk.Object{Key: key}, nil
}
