package slack_test

import (
	"testing"

	"attache/internal/network/networktest"
	"attache/internal/network/slack"
)

func open(t testing.TB) *networktest.Rig { return networktest.Open(t, slack.Client(), nil, nil) }

func TestNetwork(t *testing.T) {
	networktest.Test(t, slack.Network{}, networktest.Counts{
		Family: 11, Chinese: 6, Arabic: 8, Combining: 4, Link: 52, Domain: 19, Mention: 18,
	})
}

func TestSends(t *testing.T) { networktest.Sends(t, open, slack.Client(), networktest.Promise{}) }

func TestOnce(t *testing.T) { networktest.Once(t, open, networktest.Promise{}) }

func TestNothingInATextIsAMention(t *testing.T) {
	if got := slack.Escape(`<!channel> & <@U123>`); got != `&lt;!channel&gt; &amp; &lt;@U123&gt;` {
		t.Error(got)
	}
}
