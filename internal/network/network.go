// Package network says what a network is to Attaché: how long its posts may be
// and how it counts. Each network is one package below this one; package all
// registers them, one line each.
package network

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"

	"attache/internal/desk"
)

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

// Units counts UTF-16 code units, as programs in JavaScript, Java and C# do.
func Units(text string) int {
	n := 0
	for _, r := range text {
		n += utf16.RuneLen(r)
	}
	return n
}

var (
	tagsAtEnd = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?:(?:^|\s)#[^\s#]+)+(?:\s+https?://\S+)*\s*$`) })
	oneTag    = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`#[\p{L}\p{M}\p{N}_]+`) })
	webLink   = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`https?://[^\s<>"]+`) })
)

// Hashtags returns where a post's own hashtags stand, as ranges of bytes: those
// that it ends with, before or after its link. A # inside the text is the
// release's, and no hashtag.
func Hashtags(text string) [][2]int {
	end := tagsAtEnd().FindStringIndex(text)
	if end == nil {
		return nil
	}
	var list [][2]int
	for _, at := range oneTag().FindAllStringIndex(text[end[0]:], -1) {
		if start := end[0] + at[0]; start == 0 || unicode.IsSpace(rune(text[start-1])) { // one in a link is a place on its page
			list = append(list, [2]int{start, end[0] + at[1]})
		}
	}
	return list
}

// Marking is a network that reads plain text, and makes of some of it what
// nobody may have meant.
type Marking interface {
	// Marks returns the mentions, hashtags and links that the network makes.
	Marks(text string) []Mark
}

// Mark is a piece of a text that becomes something.
type Mark struct {
	Span desk.Span
	Kind string // "mention", "hashtag", "link"
}

// Unmeant returns the marks that a network makes of a text beside the post's own
// hashtags and the links that are written in full.
func Unmeant(n Network, text string) []Mark {
	m, ok := n.(Marking)
	if !ok {
		return nil
	}
	var own []desk.Span
	for _, span := range append(Hashtags(text), Links(text)...) {
		own = append(own, desk.Span(span))
	}
	var list []Mark
	for _, mark := range m.Marks(text) {
		if !slices.ContainsFunc(own, mark.Span.Overlaps) {
			list = append(list, mark)
		}
	}
	return list
}

var mentionOrTag = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:^|[^\w@＠#＃/.&])([@＠]\w[\w.]*|[#＃][\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*)`)
})

// PlainMarks are the @names and #tags of a text, as most networks read them: a
// hashtag has a letter in it.
func PlainMarks(text string) []Mark {
	if !strings.ContainsAny(text, "@＠#＃") {
		return nil
	}
	var list []Mark
	for _, at := range mentionOrTag().FindAllStringSubmatchIndex(text, -1) {
		kind := "hashtag"
		if r, _ := utf8.DecodeRuneInString(text[at[2]:]); r == '@' || r == '＠' {
			kind = "mention"
		}
		list = append(list, Mark{desk.Span{at[2], at[3]}, kind})
	}
	return list
}

// Links returns where the links of a post stand, as ranges of bytes. What ends a
// sentence ends a link before it.
func Links(text string) [][2]int {
	var list [][2]int
	for _, at := range webLink().FindAllStringIndex(text, -1) {
		list = append(list, [2]int{at[0], at[0] + len(strings.TrimRight(text[at[0]:at[1]], ".,;:!?)]}»”’、。，；：！？）」』"))})
	}
	return list
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

// Fitted is a network whose rules depend on its accounts' servers.
type Fitted interface {
	// For returns the network with the rules that suit all these channels of it.
	For(channels []desk.Channel) Network
}

// For returns the set with the rules that suit an office's channels.
func (s Set) For(channels []desk.Channel) Set {
	fitted := make(Set, len(s))
	for i, n := range s {
		fitted[i] = n
		f, ok := n.(Fitted)
		if !ok {
			continue
		}
		var own []desk.Channel
		for _, c := range channels {
			if c.Network == n.Name() {
				own = append(own, c)
			}
		}
		fitted[i] = f.For(own)
	}
	return fitted
}

// Names lists the names of the set.
func (s Set) Names() []string {
	names := make([]string, len(s))
	for i, n := range s {
		names[i] = n.Name()
	}
	return names
}
