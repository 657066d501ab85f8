// Package mastodon is Mastodon.
package mastodon

import (
	"regexp"
	"sync"

	"attache/internal/network"
)

// Network is Mastodon.
type Network struct {
	// Limit is the server's max_characters (GET /api/v2/instance); 0: 500, the
	// limit of servers that have not changed it.
	Limit int
}

// Name implements network.Network.
func (Network) Name() string { return "mastodon" }

// Title implements network.Network.
func (Network) Title() string { return "Mastodon" }

// urlLength is what every link counts, whatever its length
// (app/validators/status_length_validator.rb).
const urlLength = 23

// A link needs its protocol; of a mention only @user counts, not its server.
var (
	link = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)\bhttps?://[^\s"<>\p{Han}，。、；：？！」』）》]+`)
	})
	mention = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(^|[^\w/.])@(\w[\w.-]*\w|\w)@[\p{L}\p{N}][\p{L}\p{N}.-]*[\p{L}\p{N}](:\d+)?`)
	})
)

// Measure counts grapheme clusters, as the server's own counter does
// (app/validators/status_length_validator.rb).
func (n Network) Measure(text string) network.Length {
	limit := n.Limit
	if limit == 0 {
		limit = 500
	}
	used := 0
	text = link().ReplaceAllStringFunc(text, func(string) string { used += urlLength; return "" })
	text = mention().ReplaceAllString(text, "$1@$2")
	return network.Length{Used: used + network.Characters(text), Limit: limit, Unit: "characters"}
}
