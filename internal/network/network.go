// Package network says what a network is to Attaché: how long its posts may be
// and how it counts. Each network is one package below this one; package all
// registers them, one line each.
package network

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

// Length is how long a text is by a network's own count.
type Length struct {
	Used  int    `json:"used"`
	Limit int    `json:"limit"`
	Unit  string `json:"-"` // what is counted: "weighted characters", "graphemes", "bytes"
}

// Fits reports whether the network takes the text.
func (l Length) Fits() bool { return l.Used <= l.Limit }
