// Package all registers the networks that Attaché knows.
package all

import (
	"attache/internal/network"
	"attache/internal/network/bluesky"
	"attache/internal/network/facebook"
	"attache/internal/network/linkedin"
	"attache/internal/network/mastodon"
	"attache/internal/network/slack"
	"attache/internal/network/telegram"
	"attache/internal/network/threads"
	"attache/internal/network/webhook"
	"attache/internal/network/x"
)

// Networks returns the rules of all networks, in the order in which they are
// listed.
func Networks() network.Set {
	return network.Set{
		x.Network{},
		mastodon.Network{},
		bluesky.Network{},
		linkedin.Network{},
		telegram.Network{},
		threads.Network{},
		facebook.Network{},
		slack.Network{},
		webhook.Network{},
	}
}

// Clients returns what sends to them.
func Clients() network.Clients {
	return network.Clients{
		x.Client(),
		mastodon.Client(),
		bluesky.Client(),
		linkedin.Client(),
		telegram.Client(),
		threads.Client(),
		facebook.Client(),
		slack.Client(),
		webhook.Client(),
	}
}
