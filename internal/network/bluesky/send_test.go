package bluesky_test

import (
	"testing"

	"attache/internal/network/bluesky"
	"attache/internal/network/networktest"
)

func open(t testing.TB) *networktest.Rig { return networktest.Open(t, bluesky.Client(), nil, nil) }

func TestSends(t *testing.T) { networktest.Sends(t, open, bluesky.Client(), networktest.Promise{}) }

func TestOnce(t *testing.T) { networktest.Once(t, open, networktest.Promise{}) }
