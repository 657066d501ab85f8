package network_test

import (
	"slices"
	"testing"

	"attache/internal/network"
	"attache/internal/network/bluesky"
	"attache/internal/network/facebook"
	"attache/internal/network/mastodon"
	"attache/internal/network/x"
)

func pieces(text string, spans [][2]int) []string {
	var list []string
	for _, s := range spans {
		list = append(list, text[s[0]:s[1]])
	}
	return list
}

// A post's own hashtags stand at its end, before or after its link.
func TestHashtags(t *testing.T) {
	for text, want := range map[string][]string{
		"Opened. #Libraries #São_Tomé\nhttps://example.org/#news": {"#Libraries", "#São_Tomé"},
		"Opened. https://example.org #مكتبة":                      {"#مكتبة"},
		"Prize #1 goes to #Ana in Baku.":                          nil,
		"Item #2, then. #New-York":                                {"#New"},
		"#Only":                                                   {"#Only"},
		"":                                                        nil,
		"図書館 #図書館":                                                {"#図書館"},
	} {
		if got := pieces(text, network.Hashtags(text)); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestLinks(t *testing.T) {
	text := "See https://example.org/a?b=1, (https://example.org/c). 见https://example.org/d。 example.org"
	if got, want := pieces(text, network.Links(text)), []string{"https://example.org/a?b=1", "https://example.org/c", "https://example.org/d"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// What a release holds is not to become a mention, a hashtag or a link in
// silence.
func TestWhatNobodyMeant(t *testing.T) {
	text := "The @ministry writes to press@example.org on Item #1 and #Peace at example.org. #Own\nhttps://example.org/a"
	for n, want := range map[network.Network][]string{
		x.Network{}:        {"@ministry mention", "#Peace hashtag", "example.org link"}, // not of the e-mail address
		mastodon.Network{}: {"@ministry mention", "#Peace hashtag"},
		facebook.Network{}: {"#Peace hashtag"},
		bluesky.Network{}:  nil,
	} {
		var got []string
		for _, m := range network.Unmeant(n, text) {
			got = append(got, m.Span.Of(text)+" "+m.Kind)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", n.Title(), got, want)
		}
	}
}
