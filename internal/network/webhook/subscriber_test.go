package webhook_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	official "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"attache/internal/desk"
	"attache/internal/network/webhook"
)

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

type vault map[string]string

func (v vault) Read(context.Context) (map[string]string, error) {
	if v == nil {
		return nil, errors.New("the vault is shut")
	}
	return maps.Clone(v), nil
}
func (v vault) Renew(context.Context, map[string]string) error { return nil }

var notice = desk.Notice{
	ID: "0f3c", Release: "opening", Seq: 14, At: time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC), By: "Leyla", Action: desk.ActionApprove,
	Post: "opening.news.en", Channel: "news", Language: "en", From: desk.StateDraft, To: desk.StateApproved,
}

// system is what is told.
type system struct {
	*httptest.Server
	mu     sync.Mutex
	bodies []string
}

func listen(t *testing.T, answer http.HandlerFunc) *system {
	t.Helper()
	s := &system{}
	hook, err := official.NewWebhook(secret)
	if err != nil {
		t.Fatal(err)
	}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if err := hook.Verify(body, r.Header); err != nil || r.Method != http.MethodPost || r.Header.Get("Content-Type") != "application/json" {
			t.Errorf("%s, %v: %v", r.Method, r.Header, err)
		}
		s.mu.Lock()
		s.bodies = append(s.bodies, r.Header.Get("webhook-id")+" "+string(body))
		s.mu.Unlock()
		answer(w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

// heard is what it was told so far.
func (s *system) heard() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.bodies)
}

func tells(s *system, v vault) webhook.Subscriber {
	return webhook.NewSubscriber(desk.Subscriber{Name: "site", URL: s.URL + "/hooks?k=v"}, v, time.Now)
}

func TestWhatASubscriberIsTold(t *testing.T) {
	s := listen(t, func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) })
	if d := tells(s, vault{"signing_secret": secret}).Tell(context.Background(), notice); d != (desk.Delivery{Told: true}) {
		t.Errorf("%+v", d)
	}
	const want = `0f3c {"type":"post.approved","timestamp":"2026-05-04T12:00:00Z","data":{"release":"opening","seq":14,"action":"approve","by":"Leyla",` +
		`"post":"opening.news.en","channel":"news","language":"en","from":"draft","to":"approved"}}`
	if len(s.heard()) != 1 || s.heard()[0] != want {
		t.Errorf("%q", s.heard())
	}
}

func TestWhatASubscriberAnswers(t *testing.T) {
	for name, test := range map[string]struct {
		answer http.HandlerFunc
		reason string // "": told
		gone   bool
		until  bool
	}{
		"yes":        {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) }, "", false, false},
		"later":      {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusAccepted) }, "", false, false},
		"no":         {func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "no\nsuch type", http.StatusBadRequest) }, "it answered 400: no such type", false, false},
		"its fault":  {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusBadGateway) }, "it answered 502", false, false},
		"its secret": {func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "not "+secret, http.StatusForbidden) }, "it answered 403: not [secret]", false, false},
		"gone":       {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusGone) }, "it answered 410", true, false},
		"too many": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "120")
			w.WriteHeader(http.StatusTooManyRequests)
		}, "it answered 429", false, true},
		"elsewhere": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "/elsewhere", http.StatusTemporaryRedirect)
		}, "it answered 307", false, false},
		"nothing": {func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, "the connection was cut", false, false},
		"too much": {func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write(make([]byte, 2<<20))
		}, "the answer is longer than 1 MB", false, false},
	} {
		t.Run(name, func(t *testing.T) {
			s := listen(t, test.answer)
			s.Config.ErrorLog = nil
			d := tells(s, vault{"signing_secret": secret}).Tell(context.Background(), notice)
			if d.Told != (test.reason == "") || d.Reason != test.reason || d.Gone != test.gone || d.Until.IsZero() == test.until {
				t.Errorf("%+v", d)
			}
			if len(s.heard()) != 1 {
				t.Errorf("it was asked %d times", len(s.heard()))
			}
		})
	}
}

func TestSubscribersWithoutAUsableSecret(t *testing.T) {
	s := listen(t, func(http.ResponseWriter, *http.Request) {})
	for name, test := range map[string]struct {
		vault vault
		want  string
	}{
		"none":      {vault{}, `subscriber "site" has no signing_secret`},
		"no base64": {vault{"signing_secret": "whsec_%"}, "the secret is not whsec_ and base64"},
		"unread":    {nil, "the vault is shut"},
	} {
		d := tells(s, test.vault).Tell(context.Background(), notice)
		if _, err := tells(s, test.vault).Test(context.Background()); d.Told || !strings.Contains(d.Reason, test.want) || err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %+v, %v", name, d, err)
		}
	}
	if s.heard() != nil {
		t.Errorf("it was told %q", s.heard())
	}
}

func TestASubscriberIsTried(t *testing.T) {
	s := listen(t, func(http.ResponseWriter, *http.Request) {})
	if who, err := tells(s, vault{"signing_secret": secret}).Test(context.Background()); err != nil || who == "" {
		t.Errorf("%q, %v", who, err)
	}
	var body struct{ Type string }
	if len(s.heard()) != 1 {
		t.Fatal(s.heard())
	}
	_, text, _ := strings.Cut(s.heard()[0], " ")
	if err := json.Unmarshal([]byte(text), &body); err != nil || body.Type != "attache.test" {
		t.Errorf("%q, %v", text, err)
	}
}
