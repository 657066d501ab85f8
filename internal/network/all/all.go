// Package all registers the networks whose rules Attaché knows.
package all

import (
	"attache/internal/network"
	"attache/internal/network/bluesky"
	"attache/internal/network/mastodon"
	"attache/internal/network/x"
)

// Networks returns all networks, in the order in which they are listed.
func Networks() network.Set {
	return network.Set{
		x.Network{},
		mastodon.Network{},
		bluesky.Network{},
	}
}
