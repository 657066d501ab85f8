// Package oidc is the desk's door where people sign in with a provider of
// OpenID Connect: Cognito, or any other.
//
// The code flow with PKCE, state and nonce. Who somebody is follows from the ID
// token alone: a person of the configuration whose signin is the verified
// e-mail address or the subject, else somebody with the roles of their groups
// (attache-editor, attache-approver), under their verified e-mail address.
package oidc

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"attache/internal/desk"
	"attache/internal/web"
)

// Config is what a Door needs.
type Config struct {
	Issuer string // address of the provider
	Client string // the desk's name there
	// ClientSecret, if the provider gave one.
	ClientSecret string
	Secret       []byte // seals what a browser keeps while its person is at the provider
	People       func(name string) (desk.Person, bool)
	HTTP         *http.Client
	Now          func() time.Time
}

// Door is a web.Door. The provider is asked for its addresses and keys when
// the first person comes.
type Door struct {
	Config
	mu       sync.Mutex
	provider *oidc.Provider
}

var _ web.Door = (*Door)(nil)

// New returns a door. It does no I/O.
func New(c Config) *Door { return &Door{Config: c} }

const (
	cookie = "attache-signin"
	// patience is how long somebody may take at the provider.
	patience = 10 * time.Minute
)

// journey is what a browser keeps while its person is at the provider.
type journey struct {
	State    string    `json:"state"`
	Nonce    string    `json:"nonce"`
	Verifier string    `json:"verifier"`
	Until    time.Time `json:"until"`
}

func (d *Door) seal(data []byte) string {
	m := hmac.New(sha256.New, d.Secret)
	m.Write([]byte("signin\x00"))
	m.Write(data)
	return base64.RawURLEncoding.EncodeToString(m.Sum(nil))
}

// known asks the provider about itself, until it has answered.
func (d *Door) known(ctx context.Context) (*oidc.Provider, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.provider == nil {
		provider, err := oidc.NewProvider(oidc.ClientContext(context.WithoutCancel(ctx), d.HTTP), d.Issuer)
		if err != nil {
			return nil, fmt.Errorf("the sign-in provider does not answer; try again in a minute (%w)", err)
		}
		d.provider = provider
	}
	return d.provider, nil
}

func (d *Door) exchange(p *oidc.Provider, r *http.Request) *oauth2.Config {
	scheme := "http"
	if r.TLS != nil {
		scheme = "https"
	}
	return &oauth2.Config{
		ClientID: d.Client, ClientSecret: d.ClientSecret, Endpoint: p.Endpoint(),
		RedirectURL: scheme + "://" + r.Host + web.FinishPath, Scopes: []string{oidc.ScopeOpenID, "email", "profile"},
	}
}

func (d *Door) keep(w http.ResponseWriter, r *http.Request, value string, age int) {
	http.SetCookie(w, &http.Cookie{
		Name: cookie, Value: value, Path: web.BeginPath, MaxAge: age,
		HttpOnly: true, SameSite: http.SameSiteLaxMode, Secure: r.TLS != nil,
	})
}

// Begin implements web.Door.
func (d *Door) Begin(w http.ResponseWriter, r *http.Request) {
	p, err := d.known(r.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	j := journey{State: rand.Text(), Nonce: rand.Text(), Verifier: oauth2.GenerateVerifier(), Until: d.Now().Add(patience)}
	data, err := json.Marshal(j)
	if err != nil {
		panic("oidc: a journey always has a JSON form: " + err.Error())
	}
	d.keep(w, r, base64.RawURLEncoding.EncodeToString(data)+"."+d.seal(data), int(patience.Seconds()))
	to := d.exchange(p, r).AuthCodeURL(j.State, oidc.Nonce(j.Nonce), oauth2.S256ChallengeOption(j.Verifier))
	http.Redirect(w, r, to, http.StatusSeeOther)
}

var errJourney = errors.New("this sign-in was not begun here, or too long ago; open the desk again")

// begun is the journey that a browser was sent on.
func (d *Door) begun(r *http.Request) (journey, error) {
	var j journey
	c, err := r.Cookie(cookie)
	if err != nil {
		return j, errJourney
	}
	encoded, mac, _ := strings.Cut(c.Value, ".")
	data, err := base64.RawURLEncoding.DecodeString(encoded)
	if err != nil || !hmac.Equal([]byte(mac), []byte(d.seal(data))) || json.Unmarshal(data, &j) != nil ||
		d.Now().After(j.Until) || r.FormValue("state") != j.State {
		return j, errJourney
	}
	return j, nil
}

// Finish implements web.Door.
func (d *Door) Finish(w http.ResponseWriter, r *http.Request) (desk.Person, error) {
	j, err := d.begun(r)
	if err != nil {
		return desk.Person{}, err
	}
	d.keep(w, r, "", -1)
	if reason := r.FormValue("error"); reason != "" {
		return desk.Person{}, fmt.Errorf("the sign-in provider says %q %s", reason, r.FormValue("error_description"))
	}
	p, err := d.known(r.Context())
	if err != nil {
		return desk.Person{}, err
	}
	token, err := d.exchange(p, r).Exchange(oidc.ClientContext(r.Context(), d.HTTP), r.FormValue("code"), oauth2.VerifierOption(j.Verifier))
	if err != nil {
		return desk.Person{}, fmt.Errorf("the sign-in provider refused the desk: %w", err)
	}
	raw, _ := token.Extra("id_token").(string)
	return d.person(r.Context(), p, raw, j.Nonce)
}

// Bearer implements web.Door: the token is an ID token of the provider for
// this desk.
func (d *Door) Bearer(ctx context.Context, token string) (desk.Person, error) {
	p, err := d.known(ctx)
	if err != nil {
		return desk.Person{}, err
	}
	return d.person(ctx, p, token, "")
}

// claims are the parts of an ID token that count.
type claims struct {
	Email         string `json:"email"`
	EmailVerified any    `json:"email_verified"` // some providers write a text
	Groups        groups `json:"groups"`
	Cognito       groups `json:"cognito:groups"`
}

// groups are a list, or a single one.
type groups []string

func (g *groups) UnmarshalJSON(data []byte) error {
	var one string
	if json.Unmarshal(data, &one) == nil {
		*g = groups{one}
		return nil
	}
	var list []string
	err := json.Unmarshal(data, &list)
	*g = list
	return err
}

// roles are the groups that make somebody part of the desk.
var roles = []struct {
	group string
	role  desk.Role
}{{"attache-editor", desk.RoleEditor}, {"attache-approver", desk.RoleApprover}}

// person checks an ID token and tells whose it is. nonce is empty where no
// journey belongs to it.
func (d *Door) person(ctx context.Context, p *oidc.Provider, raw, nonce string) (desk.Person, error) {
	token, err := p.Verifier(&oidc.Config{ClientID: d.Client, Now: d.Now}).Verify(oidc.ClientContext(ctx, d.HTTP), raw)
	if err != nil {
		return desk.Person{}, fmt.Errorf("the sign-in provider's token does not hold: %w", err)
	}
	if nonce != "" && token.Nonce != nonce {
		return desk.Person{}, errJourney
	}
	var c claims
	if err := token.Claims(&c); err != nil {
		return desk.Person{}, fmt.Errorf("the sign-in provider's token cannot be read: %w", err)
	}
	verified := c.EmailVerified == true || c.EmailVerified == "true"
	if verified && c.Email != "" {
		if who, ok := d.People(c.Email); ok {
			return who, nil
		}
	}
	if who, ok := d.People(token.Subject); ok {
		return who, nil
	}
	who := desk.Person{Name: "oidc:" + token.Subject} // no name that the configuration has
	if verified && c.Email != "" {
		who.Name = c.Email
	}
	for _, r := range roles {
		if slices.Contains(c.Groups, r.group) || slices.Contains(c.Cognito, r.group) {
			who.Roles = append(who.Roles, r.role)
		}
	}
	if len(who.Roles) == 0 {
		return desk.Person{}, fmt.Errorf("%s is not among the desk's people; ask for a place in attache.yaml (signin: %s) or in the groups attache-editor and attache-approver", who.Name, strings.TrimPrefix(who.Name, "oidc:"))
	}
	return who, nil
}
