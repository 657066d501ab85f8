package linkedin_test

import (
	"strings"
	"testing"
	"time"

	"attache/internal/desk"
	"attache/internal/network/linkedin"
	"attache/internal/network/networktest"
)

func open(t testing.TB) *networktest.Rig { return networktest.Open(t, linkedin.Client(), nil, nil) }

func TestNetwork(t *testing.T) {
	networktest.Test(t, linkedin.Network{}, networktest.Counts{
		Family: 11, Chinese: 6, Arabic: 8, Combining: 4, Link: 52, Domain: 19, Mention: 20,
	})
}

func TestSends(t *testing.T) {
	networktest.Sends(t, open, linkedin.Client(), networktest.Promise{})
}

func TestOnce(t *testing.T) { networktest.Once(t, open, networktest.Promise{}) }

// What is not escaped cuts a post off at the first bracket.
func TestNothingInATextIsMarkup(t *testing.T) {
	if got, want := linkedin.Commentary(`Prize #1 (of 3) for @ana_b [*] | #Libraries #São_Tomé`), `Prize \#1 \(of 3\) for \@ana\_b \[\*\] \| {hashtag|\#|Libraries} {hashtag|\#|São\_Tomé}`; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	r := open(t)
	p := r.Payload()
	p.Text = `A {b} (c) [d] <e> @f #g *h* _i_ ~j~ | \k. #Tag`
	if s := r.Publish(p, "k", time.Second); s.Last.Kind != desk.OutcomeAccepted || r.Fake.Posts()[0].Text != p.Text {
		t.Errorf("%s: it shows %+v", s.Told(), r.Fake.Posts())
	}
}

func TestTheSameWordsTwice(t *testing.T) {
	r := open(t)
	if s := r.Publish(r.Payload(), "k", time.Second); s.Last.Kind != desk.OutcomeAccepted {
		t.Fatalf("%s (%q)", s.Told(), s.Reasons)
	}
	r.Pass(24 * time.Hour)
	s := r.Publish(r.Payload(), "k2", time.Second)
	if s.Last.Kind != desk.OutcomeRejected || !strings.Contains(s.Last.Reason, "older post") || len(r.Fake.Posts()) != 1 {
		t.Errorf("%s (%q)", s.Told(), s.Reasons)
	}
}
