package threads_test

import (
	"testing"

	"attache/internal/network/networktest"
	"attache/internal/network/threads"
)

func open(t testing.TB) *networktest.Rig { return networktest.Open(t, threads.Client(), nil, nil) }

func TestNetwork(t *testing.T) {
	networktest.Test(t, threads.Network{}, networktest.Counts{
		Family: 25, Chinese: 6, Arabic: 8, Combining: 4, Link: 52, Domain: 19, Mention: 18,
	})
}

func TestSends(t *testing.T) { networktest.Sends(t, open, threads.Client(), networktest.Promise{}) }

func TestOnce(t *testing.T) { networktest.Once(t, open, networktest.Promise{}) }
