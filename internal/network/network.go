// Package network says what a network is to Attaché: how long its posts may be
// and how it counts. Each network is one package below this one; package all
// registers them, one line each.
package network

import "github.com/clipperhouse/uax29/v2/graphemes"

// Network is the rules of one network.
type Network interface {
	// Name is the network's name in configuration: "x".
	Name() string
	// Title is its name for people: "X".
	Title() string
	// Measure counts a post's text (NFC, with its link in it) as the network
	// does.
	Measure(text string) Length
}

// Characters counts what a reader takes for characters: grapheme clusters
// (UAX #29).
func Characters(text string) int {
	n := 0
	for g := graphemes.FromString(text); g.Next(); {
		n++
	}
	return n
}

// Length is how long a text is by a network's own count.
type Length struct {
	Used  int    `json:"used"`
	Limit int    `json:"limit"`
	Unit  string `json:"-"` // what is counted: "weighted characters", "graphemes", "bytes"
}

// Fits reports whether the network takes the text.
func (l Length) Fits() bool { return l.Used <= l.Limit }

// Set is the networks that a program was built with.
type Set []Network

// Find returns the network of a name.
func (s Set) Find(name string) (Network, bool) {
	for _, n := range s {
		if n.Name() == name {
			return n, true
		}
	}
	return nil, false
}

// Names lists the names of the set.
func (s Set) Names() []string {
	names := make([]string, len(s))
	for i, n := range s {
		names[i] = n.Name()
	}
	return names
}
