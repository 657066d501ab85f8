package bluesky_test

import (
	"testing"

	"attache/internal/network/bluesky"
	"attache/internal/network/networktest"
)

func TestNetwork(t *testing.T) {
	networktest.Test(t, bluesky.Network{}, networktest.Counts{
		Family: 25, Chinese: 6, Arabic: 4, Combining: 1, Link: 52, Domain: 19, Mention: 18,
	})
}
