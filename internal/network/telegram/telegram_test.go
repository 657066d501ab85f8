package telegram_test

import (
	"testing"

	"attache/internal/network/networktest"
	"attache/internal/network/telegram"
)

func open(t testing.TB) *networktest.Rig { return networktest.Open(t, telegram.Client(), nil, nil) }

// Nobody can look; and its pictures have no alternative text.
var promise = networktest.Promise{Asks: true, Mute: true}

func TestNetwork(t *testing.T) {
	networktest.Test(t, telegram.Network{}, networktest.Counts{
		Family: 11, Chinese: 6, Arabic: 8, Combining: 4, Link: 52, Domain: 19, Mention: 18,
	})
}

func TestSends(t *testing.T) { networktest.Sends(t, open, telegram.Client(), promise) }

func TestOnce(t *testing.T) { networktest.Once(t, open, promise) }

func TestNothingInATextIsMarkup(t *testing.T) {
	if got := telegram.Escape(`<b>R&D</b> "2 < 3" &amp;`); got != `&lt;b&gt;R&amp;D&lt;/b&gt; "2 &lt; 3" &amp;amp;` {
		t.Error(got)
	}
}
