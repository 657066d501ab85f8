package wire_test

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/wire"
)

type vault map[string]string

func (v vault) Read(context.Context) (map[string]string, error) { return v, nil }
func (v vault) Renew(context.Context, map[string]string) error  { return nil }

const token = "s3cr+t/tok=n of ours"

func line(t *testing.T) *wire.Line {
	t.Helper()
	l, err := wire.Open(t.Context(), "Somewhere", network.Account{
		Channel: "news", Vault: vault{"access_token": token, "short": "en"}, Now: time.Now,
	}, "access_token")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func server(t *testing.T, h http.HandlerFunc) string {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s.URL
}

// A secret is told in no form: as it is, in an address, in a form.
func TestSecretsAreTakenOut(t *testing.T) {
	secrets := map[string]string{"access_token": token, "short": "en"}
	for _, form := range []string{token, url.QueryEscape(token), url.PathEscape(token)} {
		if got := wire.Redact("sent to https://a.example/"+form+" in en", secrets); got != "sent to https://a.example/[secret] in en" {
			t.Errorf("%q", got)
		}
	}
	l := line(t)
	echo := server(t, func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusForbidden)
		_, _ = w.Write([]byte("the token " + token + " may not"))
	})
	a := l.Do(l.Request(t.Context(), http.MethodGet, echo+"/?access_token="+url.QueryEscape(token), nil))
	if o, _ := l.Failed(a, func(b []byte) string { return string(b) }); strings.Contains(o.Reason, "s3cr") || !strings.Contains(o.Reason, "[secret]") {
		t.Errorf("%q", o.Reason)
	}
	a = l.Do(l.Request(t.Context(), http.MethodGet, "http://127.0.0.1:1/"+url.PathEscape(token), nil))
	if o, _ := l.Failed(a, nil); o.Kind != desk.OutcomeNotSent || strings.Contains(o.Reason, "s3cr") {
		t.Errorf("%+v", o)
	}
}

// A status says what it says, and no more.
func TestStatuses(t *testing.T) {
	want := map[int]desk.OutcomeKind{
		301: desk.OutcomeUnknown, 302: desk.OutcomeUnknown, 307: desk.OutcomeUnknown,
		400: desk.OutcomeRejected, 401: desk.OutcomeNotSent, 402: desk.OutcomeNotSent, 403: desk.OutcomeRejected, 404: desk.OutcomeRejected,
		408: desk.OutcomeUnknown, 413: desk.OutcomeRejected, 422: desk.OutcomeRejected, 425: desk.OutcomeUnknown, 429: desk.OutcomeLimited,
		500: desk.OutcomeUnknown, 502: desk.OutcomeUnknown, 503: desk.OutcomeUnknown, 504: desk.OutcomeUnknown,
	}
	l := line(t)
	for status, kind := range want {
		address := server(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status) })
		o, failed := l.Failed(l.Do(l.Request(t.Context(), http.MethodPost, address, map[string]string{})), nil)
		if !failed || o.Kind != kind || o.Reason == "" {
			t.Errorf("%d: %+v, want %s", status, o, kind)
		}
	}
}

// Whether bytes left decides between safe to send again and nobody knows.
func TestBytesThatLeft(t *testing.T) {
	l := line(t)
	hanging := server(t, func(_ http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body) // only then is it noticed that the client is gone
		<-r.Context().Done()
	})
	short, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if a := l.Do(l.Request(short, http.MethodPost, hanging, map[string]string{})); a.Err == nil || !a.Left {
		t.Errorf("a server that does not answer: %+v", a)
	}
	for name, address := range map[string]string{"nobody listens": "http://127.0.0.1:1", "no such host": "http://nowhere.invalid"} {
		if a := l.Do(l.Request(t.Context(), http.MethodPost, address, map[string]string{})); a.Err == nil || a.Left {
			t.Errorf("%s: %+v", name, a)
		}
	}
	over, cancel := context.WithCancel(t.Context())
	cancel()
	if a := l.Do(l.Request(over, http.MethodPost, hanging, map[string]string{})); a.Err == nil || a.Left {
		t.Errorf("a call that is over before it began: %+v", a)
	}
}

// A redirect takes nothing to another host, and a broken connection brings
// nothing there twice.
func TestOneRequestIsOneRequest(t *testing.T) {
	l := line(t)
	var elsewhere, here atomic.Int32
	other := server(t, func(http.ResponseWriter, *http.Request) { elsewhere.Add(1) })
	address := server(t, func(w http.ResponseWriter, r *http.Request) {
		here.Add(1)
		if r.URL.Path == "/away" {
			http.Redirect(w, r, other, http.StatusTemporaryRedirect)
			return
		}
		conn, _, err := http.NewResponseController(w).Hijack()
		if err == nil {
			_ = conn.Close()
		}
	})
	req := wire.Bearer(l.Request(t.Context(), http.MethodPost, address+"/away", map[string]string{"a": "b"}), token)
	if a := l.Do(req); a.Status != http.StatusTemporaryRedirect || elsewhere.Load() != 0 || here.Load() != 1 {
		t.Errorf("%+v; %d went elsewhere", a, elsewhere.Load())
	}
	req = l.Request(t.Context(), http.MethodPost, address+"/cut", map[string]string{"a": "b"})
	req.Header.Set("Idempotency-Key", "k") // with it Go's transport would send again by itself
	if a := l.Do(req); a.Err == nil || !a.Left || here.Load() != 2 {
		t.Errorf("%+v; it came %d times", a, here.Load()-1)
	}
}

// Times are the server's, turned into this machine's.
func TestWhenToComeAgain(t *testing.T) {
	l := line(t)
	ahead := 40 * time.Minute
	address := server(t, func(w http.ResponseWriter, _ *http.Request) {
		now := time.Now().Add(ahead)
		w.Header().Set("Date", now.UTC().Format(http.TimeFormat))
		w.Header().Set("Retry-After", now.Add(time.Minute).UTC().Format(http.TimeFormat))
	})
	a := l.Do(l.Request(t.Context(), http.MethodGet, address, nil))
	if wait := time.Until(wire.RetryAfter(a)); wait < 55*time.Second || wait > 65*time.Second {
		t.Errorf("it waits %v", wait)
	}
}
