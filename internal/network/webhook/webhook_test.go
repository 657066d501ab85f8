package webhook_test

import (
	"testing"

	"attache/internal/network/networktest"
	"attache/internal/network/webhook"
)

func open(t testing.TB) *networktest.Rig { return networktest.Open(t, webhook.Client(), nil, nil) }

func TestNetwork(t *testing.T) {
	networktest.Test(t, webhook.Network{}, networktest.Counts{
		Family: 1, Chinese: 6, Arabic: 4, Combining: 1, Link: 52, Domain: 19, Mention: 18,
	})
}

func TestSends(t *testing.T) {
	networktest.Sends(t, open, webhook.Client(), networktest.Promise{})
}

func TestOnce(t *testing.T) { networktest.Once(t, open, networktest.Promise{}) }
