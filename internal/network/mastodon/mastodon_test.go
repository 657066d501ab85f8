package mastodon_test

import (
	"testing"

	"attache/internal/network/mastodon"
	"attache/internal/network/networktest"
)

func TestNetwork(t *testing.T) {
	networktest.Test(t, mastodon.Network{}, networktest.Counts{
		Family: 1, Chinese: 6, Arabic: 4, Combining: 1, Link: 23, Domain: 19, Mention: 6,
	})
}
