package mastodon_test

import (
	"testing"

	"attache/internal/network/mastodon"
	"attache/internal/network/networktest"
)

func open(t testing.TB) *networktest.Rig { return networktest.Open(t, mastodon.Network{}, nil, nil) }

func TestSends(t *testing.T) { networktest.Sends(t, open, mastodon.Network{}, networktest.Promise{}) }

func TestOnce(t *testing.T) { networktest.Once(t, open, networktest.Promise{}) }
