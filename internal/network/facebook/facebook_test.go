package facebook_test

import (
	"testing"

	"attache/internal/network/facebook"
	"attache/internal/network/networktest"
)

func open(t testing.TB) *networktest.Rig { return networktest.Open(t, facebook.Client(), nil, nil) }

func TestNetwork(t *testing.T) {
	networktest.Test(t, facebook.Network{}, networktest.Counts{
		Family: 11, Chinese: 6, Arabic: 8, Combining: 4, Link: 52, Domain: 19, Mention: 18,
	})
}

func TestSends(t *testing.T) { networktest.Sends(t, open, facebook.Client(), networktest.Promise{}) }

func TestOnce(t *testing.T) { networktest.Once(t, open, networktest.Promise{}) }
