package x

import (
	"attache/internal/desk"
	"attache/internal/network"
)

// What X charges for a call
// (https://docs.x.com/x-api/getting-started/pricing, 28 August 2026).
const (
	create        network.Cost = 15  // “Content: Create”
	createWithURL network.Cost = 200 // “Content: Create (with URL)”
	metadata      network.Cost = 5   // “Media Metadata”: the alternative text
	read          network.Cost = 5   // “Posts: Read”: what a correction replies to
)

// Prices implements network.Priced.
func (Network) Prices() string { return "August 2026" }

// Cost implements network.Priced. Access to API 1.1 is paid for by contract. A
// bare domain is a URL, too.
func (Network) Cost(c desk.Channel, p desk.Post) network.Cost {
	if c.Settings["driver"] == "legacy" {
		return 0
	}
	cost := create
	if len(urls(p.Payload.Text)) > 0 {
		cost = createWithURL
	}
	if p.Payload.Image != nil {
		cost += metadata
	}
	if p.Corrects != "" {
		cost += read
	}
	return cost
}
