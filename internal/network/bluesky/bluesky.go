// Package bluesky is Bluesky.
package bluesky

import "attache/internal/network"

// The limits of app.bsky.feed.post's text
// (github.com/bluesky-social/atproto, lexicons/app/bsky/feed/post.json).
const (
	mostGraphemes = 300
	mostBytes     = 3000
)

// Network is Bluesky.
type Network struct{}

// Name implements network.Network.
func (Network) Name() string { return "bluesky" }

// Title implements network.Network.
func (Network) Title() string { return "Bluesky" }

// Measure counts grapheme clusters, and bytes where these are nearer their
// limit. Links count as they stand.
func (Network) Measure(text string) network.Length {
	used := network.Characters(text)
	if len(text)*mostGraphemes > used*mostBytes {
		return network.Length{Used: len(text), Limit: mostBytes, Unit: "bytes"}
	}
	return network.Length{Used: used, Limit: mostGraphemes, Unit: "characters"}
}
