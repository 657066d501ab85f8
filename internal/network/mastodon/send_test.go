package mastodon_test

import (
	"testing"
	"time"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/fakes"
	"attache/internal/network/mastodon"
	"attache/internal/network/networktest"
)

func open(t testing.TB) *networktest.Rig { return networktest.Open(t, mastodon.Client(), nil, nil) }

func TestSends(t *testing.T) { networktest.Sends(t, open, mastodon.Client(), networktest.Promise{}) }

func TestOnce(t *testing.T) { networktest.Once(t, open, networktest.Promise{}) }

// A server may change the limit; of several, the least holds for all.
func TestLimitsAreTheServers(t *testing.T) {
	r := open(t)
	if n, err := r.Sender.(network.Limiter).Limit(t.Context()); err != nil || n != fakes.MastodonLimit {
		t.Errorf("the server says %d, %v", n, err)
	}
	limit := func(settings ...map[string]string) int {
		var channels []desk.Channel
		for _, s := range settings {
			channels = append(channels, desk.Channel{Network: "mastodon", Settings: s})
		}
		fitted, _ := network.Set{mastodon.Network{}}.For(channels).Find("mastodon")
		return fitted.Measure("").Limit
	}
	if got := limit(); got != 500 {
		t.Errorf("without a channel it is %d", got)
	}
	if got := limit(map[string]string{"limit": "5000"}); got != 5000 {
		t.Errorf("with one of 5000 it is %d", got)
	}
	if got := limit(map[string]string{"limit": "5000"}, nil); got != 500 {
		t.Errorf("with another of the usual it is %d", got)
	}
}

// Some servers answer 500 to a key that they have seen, although the status is
// there (mastodon/mastodon #40399).
func TestAReplayThatFailsIsFound(t *testing.T) {
	r := open(t)
	r.Fake.FailReplays()
	r.Fake.Fail(fakes.Late) // it comes after looking has not found it: so the key is sent again
	r.Fake.SetLag(5 * time.Minute)
	s := r.Publish(r.Payload(), "k", time.Second)
	if s.Last.Kind != desk.OutcomeAccepted || len(r.Fake.Posts()) != 1 || s.Sends < 2 {
		t.Errorf("%s; %d there", s.Told(), len(r.Fake.Posts()))
	}
}

// What a server shows as HTML is found again by its text.
func TestFindingMarkup(t *testing.T) {
	r := open(t)
	p := r.Payload()
	p.Text = "“5 < 6” & R&D's #1 prize\n\nin two lines\nof text: https://example.org/a/very/long/address/of/a/release/in/it?x=1&y=2 #One #Two"
	r.Fake.Fail(fakes.AcceptCut)
	if s := r.Publish(p, "k", time.Second); s.Told() != "send: unknown, find: accepted" {
		t.Errorf("%s (%q)", s.Told(), s.Reasons)
	}
}
