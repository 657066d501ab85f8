package x_test

import (
	"strings"
	"testing"
	"time"

	"attache/internal/desk"
	"attache/internal/network/fakes"
	"attache/internal/network/networktest"
	"attache/internal/network/x"
)

func drivers() map[string]func(testing.TB) *networktest.Rig {
	return map[string]func(testing.TB) *networktest.Rig{
		"v2": func(t testing.TB) *networktest.Rig { return networktest.Open(t, x.Client(), nil, nil) },
		"legacy": func(t testing.TB) *networktest.Rig {
			return networktest.Open(t, x.Client(), map[string]string{"driver": "legacy"}, nil)
		},
		"v2 with OAuth 2": func(t testing.TB) *networktest.Rig {
			r := networktest.Open(t, x.Client(), nil, nil)
			r.Sender = r.Open(x.Client(), nil, r.Fake.OAuth2())
			return r
		},
	}
}

func TestSends(t *testing.T) {
	for name, open := range drivers() {
		t.Run(name, func(t *testing.T) { networktest.Sends(t, open, x.Client(), networktest.Promise{}) })
	}
}

func TestOnce(t *testing.T) {
	for name, open := range drivers() {
		t.Run(name, func(t *testing.T) { networktest.Once(t, open, networktest.Promise{}) })
	}
}

// A refresh token serves once. Where two processes renew at the same moment, the
// second takes what the first was given.
func TestRenewingAtOnce(t *testing.T) {
	r := networktest.Open(t, x.Client(), nil, nil)
	r.Sender = r.Open(x.Client(), nil, r.Fake.OAuth2())
	r.Fake.Fail(fakes.Expired)
	if s := r.Publish(r.Payload(), "k", time.Second); s.Told() != "send: accepted" {
		t.Fatalf("%s (%q)", s.Told(), s.Reasons)
	}
	now, _ := r.Vault.Read(t.Context())
	if now["refresh_token"] == r.Fake.OAuth2()["refresh_token"] || now["access_token"] == r.Fake.OAuth2()["access_token"] {
		t.Errorf("the new tokens were not kept: %v", now)
	}
	p := r.Payload()
	p.Text = "Another one."
	if s := r.Publish(p, "k2", time.Second); s.Told() != "send: accepted" {
		t.Errorf("%s (%q)", s.Told(), s.Reasons)
	}
	if n := r.Fake.Calls("POST /2/oauth2/token"); n != 1 {
		t.Errorf("it renewed %d times", n)
	}
}

// A post with the words of an older one is refused, and that is told; it is not
// taken for the older one.
func TestTheSameWordsTwice(t *testing.T) {
	for name, open := range drivers() {
		t.Run(name, func(t *testing.T) {
			r := open(t)
			if s := r.Publish(r.Payload(), "k", time.Second); s.Last.Kind != desk.OutcomeAccepted {
				t.Fatalf("%s (%q)", s.Told(), s.Reasons)
			}
			r.Pass(24 * time.Hour)
			s := r.Publish(r.Payload(), "k2", time.Second)
			if s.Last.Kind != desk.OutcomeRejected || !strings.Contains(s.Last.Reason, "older post") || len(r.Fake.Posts()) != 1 {
				t.Errorf("%s (%q)", s.Told(), s.Reasons)
			}
		})
	}
}

func TestUntilTheWindowEnds(t *testing.T) {
	for name, open := range drivers() {
		t.Run(name, func(t *testing.T) {
			r := open(t)
			r.Fake.SetSkew(-2 * time.Minute) // it says when by its own clock
			if got := networktest.Limited(t, r); got < fakes.Limit-5*time.Second || got > fakes.Limit+5*time.Second {
				t.Errorf("until %v from now, want %v", got, fakes.Limit)
			}
		})
	}
}
