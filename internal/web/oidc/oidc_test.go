package oidc_test

import (
	"context"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	lib "github.com/coreos/go-oidc/v3/oidc"
	"github.com/coreos/go-oidc/v3/oidc/oidctest"

	"attache/internal/desk"
	"attache/internal/web/oidc"
)

// provider is an OpenID Connect provider at which anybody is who the test
// says.
type provider struct {
	*httptest.Server
	key       *rsa.PrivateKey
	claims    map[string]any
	challenge string // of the last person who came
	code      string
}

func newProvider(t *testing.T) *provider {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	p := &provider{key: key}
	keys := &oidctest.Server{PublicKeys: []oidctest.PublicKey{{PublicKey: key.Public(), KeyID: "k", Algorithm: lib.RS256}}}
	mux := http.NewServeMux()
	mux.Handle("/", keys)
	mux.HandleFunc("POST /token", p.token)
	p.Server = httptest.NewServer(mux)
	t.Cleanup(p.Close)
	keys.SetIssuer(p.URL)
	return p
}

// come is the page where a person signs in: it sends them back with a code.
func (p *provider) come(t *testing.T, to *url.URL) url.Values {
	t.Helper()
	q := to.Query()
	if q.Get("client_id") != "desk" || q.Get("code_challenge_method") != "S256" || q.Get("redirect_uri") != "https://desk.example.org/signin/callback" {
		t.Fatalf("sent to %s", to)
	}
	p.challenge, p.code = q.Get("code_challenge"), "code-1"
	p.claims["nonce"] = q.Get("nonce")
	return url.Values{"code": {p.code}, "state": {q.Get("state")}}
}

func (p *provider) token(w http.ResponseWriter, r *http.Request) {
	sum := sha256.Sum256([]byte(r.FormValue("code_verifier")))
	if r.FormValue("code") != p.code || base64.RawURLEncoding.EncodeToString(sum[:]) != p.challenge {
		http.Error(w, `{"error": "invalid_grant"}`, http.StatusBadRequest)
		return
	}
	p.code = "" // works once
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(map[string]any{"access_token": "a", "token_type": "Bearer", "id_token": p.sign(nil)})
}

func (p *provider) sign(other map[string]any) string {
	claims := map[string]any{"iss": p.URL, "aud": "desk", "sub": "7", "exp": now.Add(time.Hour).Unix()}
	for _, more := range []map[string]any{p.claims, other} {
		for name, value := range more {
			claims[name] = value
		}
	}
	raw, err := json.Marshal(claims)
	if err != nil {
		panic(err)
	}
	return oidctest.SignIDToken(p.key, "k", lib.RS256, string(raw))
}

var now = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)

var leyla = desk.Person{Name: "Leyla", Roles: []desk.Role{desk.RoleEditor}}

func door(p *provider) *oidc.Door {
	return oidc.New(oidc.Config{
		Issuer: p.URL, Client: "desk", Secret: []byte(strings.Repeat("s", 32)), HTTP: p.Client(), Now: func() time.Time { return now },
		People: func(signIn string) (desk.Person, bool) {
			return leyla, signIn == "leyla@example.org" || signIn == "sub-of-leyla"
		},
	})
}

// begin goes to the provider and returns where to, and the browser's cookies.
func begin(t *testing.T, d *oidc.Door) (*url.URL, []*http.Cookie) {
	t.Helper()
	w := httptest.NewRecorder()
	d.Begin(w, httptest.NewRequest(http.MethodGet, "https://desk.example.org/signin", nil))
	to, err := w.Result().Location()
	if err != nil || w.Code != http.StatusSeeOther {
		t.Fatalf("%d, %v: %s", w.Code, err, w.Body)
	}
	cookies := w.Result().Cookies()
	if len(cookies) != 1 || !cookies[0].HttpOnly || !cookies[0].Secure || cookies[0].SameSite != http.SameSiteLaxMode {
		t.Fatalf("cookies %v", cookies)
	}
	return to, cookies
}

func finish(d *oidc.Door, q url.Values, cookies []*http.Cookie) (desk.Person, error) {
	r := httptest.NewRequest(http.MethodGet, "https://desk.example.org/signin/callback?"+q.Encode(), nil)
	for _, c := range cookies {
		r.AddCookie(c)
	}
	return d.Finish(httptest.NewRecorder(), r)
}

func TestWhoSignsIn(t *testing.T) {
	p := newProvider(t)
	for name, test := range map[string]struct {
		claims map[string]any
		want   string // name and roles; empty: nobody
	}{
		"by address":                 {map[string]any{"email": "leyla@example.org", "email_verified": true}, "Leyla editor"},
		"by address, as a text":      {map[string]any{"email": "leyla@example.org", "email_verified": "true"}, "Leyla editor"},
		"an address nobody verified": {map[string]any{"email": "leyla@example.org", "email_verified": false}, ""},
		"an address without a word":  {map[string]any{"email": "leyla@example.org"}, ""},
		"by subject":                 {map[string]any{"sub": "sub-of-leyla"}, "Leyla editor"},
		"by groups":                  {map[string]any{"email": "murad@example.org", "email_verified": true, "groups": []string{"staff", "attache-approver"}}, "murad@example.org approver"},
		"by Cognito's groups":        {map[string]any{"cognito:groups": []string{"attache-editor", "attache-approver"}}, "oidc:7 editor approver"},
		"by a single group":          {map[string]any{"groups": "attache-editor"}, "oidc:7 editor"},
		"a name is no proof":         {map[string]any{"name": "Leyla", "sub": "Leyla", "preferred_username": "Leyla"}, ""},
		"a stranger":                 {map[string]any{"email": "eve@example.org", "email_verified": true, "groups": []string{"editors"}}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			d := door(p)
			p.claims = test.claims
			to, cookies := begin(t, d)
			who, err := finish(d, p.come(t, to), cookies)
			got := who.Name
			for _, r := range who.Roles {
				got += " " + string(r)
			}
			if got != test.want || (err == nil) != (test.want != "") {
				t.Errorf("it is %q, %v; want %q", got, err, test.want)
			}
		})
	}
}

func TestForgedJourneysEnd(t *testing.T) {
	p := newProvider(t)
	p.claims = map[string]any{"email": "leyla@example.org", "email_verified": true}
	for name, forge := range map[string]func(d *oidc.Door, q url.Values, c []*http.Cookie) (url.Values, []*http.Cookie){
		"another's state": func(_ *oidc.Door, q url.Values, c []*http.Cookie) (url.Values, []*http.Cookie) {
			q.Set("state", "other")
			return q, c
		},
		"another's browser": func(d *oidc.Door, q url.Values, _ []*http.Cookie) (url.Values, []*http.Cookie) {
			_, other := begin(t, d)
			return q, other
		},
		"no browser": func(_ *oidc.Door, q url.Values, _ []*http.Cookie) (url.Values, []*http.Cookie) { return q, nil },
		"a code of its own": func(_ *oidc.Door, q url.Values, c []*http.Cookie) (url.Values, []*http.Cookie) {
			q.Set("code", "x")
			return q, c
		},
		"a cookie of its own": func(_ *oidc.Door, q url.Values, c []*http.Cookie) (url.Values, []*http.Cookie) {
			c[0].Value += "A"
			return q, c
		},
		"the provider says no": func(_ *oidc.Door, q url.Values, c []*http.Cookie) (url.Values, []*http.Cookie) {
			q.Set("error", "access_denied")
			return q, c
		},
		"another journey's code": func(_ *oidc.Door, q url.Values, c []*http.Cookie) (url.Values, []*http.Cookie) {
			p.claims["nonce"] = "other"
			return q, c
		},
	} {
		t.Run(name, func(t *testing.T) {
			d := door(p)
			to, cookies := begin(t, d)
			q, cookies := forge(d, p.come(t, to), cookies)
			if who, err := finish(d, q, cookies); err == nil {
				t.Errorf("%s is in", who.Name)
			}
		})
	}
	// The same code does not let anybody in twice.
	d := door(p)
	to, cookies := begin(t, d)
	q := p.come(t, to)
	if _, err := finish(d, q, cookies); err != nil {
		t.Fatal(err)
	}
	if who, err := finish(d, q, cookies); err == nil {
		t.Errorf("%s is in again", who.Name)
	}
}

func TestBearersOfTokens(t *testing.T) {
	p := newProvider(t)
	p.claims = map[string]any{"email": "leyla@example.org", "email_verified": true}
	d := door(p)
	if who, err := d.Bearer(context.Background(), p.sign(nil)); err != nil || who.Name != "Leyla" {
		t.Errorf("%s, %v", who.Name, err)
	}
	stranger, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	forged := *p
	forged.key = stranger
	for name, token := range map[string]string{
		"expired":           p.sign(map[string]any{"exp": now.Add(-time.Second).Unix()}),
		"for another":       p.sign(map[string]any{"aud": "other"}),
		"of another issuer": p.sign(map[string]any{"iss": "https://example.org"}),
		"of another key":    forged.sign(nil),
		"none":              "",
		"unsigned":          "eyJhbGciOiJub25lIn0." + base64.RawURLEncoding.EncodeToString([]byte(`{"iss":"`+p.URL+`","aud":"desk","sub":"7"}`)) + ".",
	} {
		if who, err := d.Bearer(context.Background(), token); err == nil {
			t.Errorf("%s: %s is in", name, who.Name)
		}
	}
}

type dead struct{}

func (dead) RoundTrip(*http.Request) (*http.Response, error) { return nil, errors.New("no route") }

// A provider that is away is asked again when the next person comes.
func TestAProviderMayComeBack(t *testing.T) {
	p := newProvider(t)
	p.claims = map[string]any{}
	away := &http.Client{Transport: dead{}}
	d := oidc.New(oidc.Config{Issuer: p.URL, Client: "desk", Secret: []byte("s"), HTTP: away, Now: func() time.Time { return now }})
	w := httptest.NewRecorder()
	d.Begin(w, httptest.NewRequest(http.MethodGet, "https://desk.example.org/signin", nil))
	if w.Code != http.StatusBadGateway {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	away.Transport = nil
	begin(t, d)
}
