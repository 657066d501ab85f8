package fakes

import "fmt"

// starts are the fakes by their networks' names, in the order of their networks.
var starts = []struct {
	network string
	start   func(address string) (*Server, error)
}{
	{"x", X},
	{"mastodon", Mastodon},
	{"bluesky", Bluesky},
	{"linkedin", LinkedIn},
	{"telegram", Telegram},
	{"threads", Threads},
	{"facebook", Facebook},
	{"slack", Slack},
	{"webhook", Webhook},
}

// Start starts the fake of a network; address "" picks a free loopback port.
func Start(network, address string) (*Server, error) {
	for _, f := range starts {
		if f.network == network {
			return f.start(address)
		}
	}
	return nil, fmt.Errorf("there is no fake of %q", network)
}

// Networks lists the networks that have a fake.
func Networks() []string {
	names := make([]string, len(starts))
	for i, f := range starts {
		names[i] = f.network
	}
	return names
}
