// Package mastodon is Mastodon.
package mastodon

import (
	"regexp"
	"strconv"
	"sync"

	"attache/internal/desk"
	"attache/internal/network"
)

// Network is Mastodon.
type Network struct {
	// Limit is the servers' max_characters (GET /api/v2/instance), the least where
	// there are several; 0: usual.
	Limit int
}

// usual is the limit of servers that have not changed it.
const usual = 500

// For implements network.Fitted: a server's limit is its channel's setting.
func (n Network) For(channels []desk.Channel) network.Network {
	for i, c := range channels {
		limit, err := strconv.Atoi(c.Settings["limit"])
		if err != nil {
			limit = usual
		}
		if i == 0 || limit < n.Limit {
			n.Limit = limit
		}
	}
	return n
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

// Marks implements network.Marking.
func (Network) Marks(text string) []network.Mark { return network.PlainMarks(text) }

// Measure counts grapheme clusters, as the server's own counter does
// (app/validators/status_length_validator.rb).
func (n Network) Measure(text string) network.Length {
	limit := n.Limit
	if limit == 0 {
		limit = usual
	}
	used := 0
	text = link().ReplaceAllStringFunc(text, func(string) string { used += urlLength; return "" })
	text = mention().ReplaceAllString(text, "$1@$2")
	return network.Length{Used: used + network.Characters(text), Limit: limit, Unit: "characters"}
}
