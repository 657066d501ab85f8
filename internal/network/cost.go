package network

import (
	"fmt"
	"strings"

	"attache/internal/desk"
)

// Cost is what a network charges, in thousandths of a US dollar.
type Cost int

// Dollars is the number of dollars: "0.015", "0.20".
func (c Cost) Dollars() string {
	return strings.TrimSuffix(fmt.Sprintf("%d.%03d", c/1000, c%1000), "0")
}

// String writes it as prices are written: "$0.015", "$0.20".
func (c Cost) String() string { return "$" + c.Dollars() }

// Priced is a network that charges for what is sent to it.
type Priced interface {
	// Prices says of when its prices are, for people: "August 2026".
	Prices() string
	// Cost is what sending a post on a channel costs.
	Cost(c desk.Channel, p desk.Post) Cost
}

// Cost is what sending a post on its channel costs; 0: nothing.
func (s Set) Cost(c desk.Channel, p desk.Post) Cost {
	n, _ := s.Find(c.Network)
	priced, ok := n.(Priced)
	if !ok || c.Account == "" { // what goes to the outbox is sent by hand
		return 0
	}
	return priced.Cost(c, p)
}

// Prices says of when a network's prices are; "" where it charges nothing.
func (s Set) Prices(network string) string {
	n, _ := s.Find(network)
	if priced, ok := n.(Priced); ok {
		return priced.Prices()
	}
	return ""
}
