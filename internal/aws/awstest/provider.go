//go:build aws

package awstest

import (
	"crypto/rand"
	"crypto/rsa"
	"encoding/json"
	"net/http"
	"sync"
	"testing"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/coreos/go-oidc/v3/oidc/oidctest"
)

// Provider is a sign-in provider at which everybody is Leyla, who may edit and
// approve. What it proves of package oidc is only that it is wired up.
type Provider struct {
	URL string
	key *rsa.PrivateKey

	mu    sync.Mutex
	nonce string
}

// Client is the desk's name there.
const Client = "desk"

// NewProvider starts a provider on an address of this machine.
func NewProvider(tb testing.TB, address string) *Provider {
	tb.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		tb.Fatal(err)
	}
	p := &Provider{key: key}
	keys := &oidctest.Server{PublicKeys: []oidctest.PublicKey{{PublicKey: key.Public(), KeyID: "k", Algorithm: oidc.RS256}}}
	mux := http.NewServeMux()
	mux.Handle("/", keys)
	mux.HandleFunc("GET /auth", func(w http.ResponseWriter, r *http.Request) {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.nonce = r.FormValue("nonce")
		http.Redirect(w, r, r.FormValue("redirect_uri")+"?code=c&state="+r.FormValue("state"), http.StatusSeeOther)
	})
	mux.HandleFunc("POST /token", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(map[string]any{"access_token": "a", "token_type": "Bearer", "id_token": p.Token()})
	})
	p.URL = serve(tb, address, mux)
	keys.SetIssuer(p.URL)
	return p
}

// Token is an ID token.
func (p *Provider) Token() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	raw, err := json.Marshal(map[string]any{
		"iss": p.URL, "aud": Client, "sub": "7", "exp": time.Now().Add(time.Hour).Unix(), "nonce": p.nonce,
		"email": "leyla@example.org", "email_verified": true, "groups": []string{"attache-editor", "attache-approver"},
	})
	if err != nil {
		panic(err)
	}
	return oidctest.SignIDToken(p.key, "k", oidc.RS256, string(raw))
}
