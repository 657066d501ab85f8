// Package x is X.
package x

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"golang.org/x/net/idna"
	"golang.org/x/net/publicsuffix"
	"golang.org/x/text/unicode/norm"

	"attache/internal/desk"
	"attache/internal/network"
)

// The numbers of twitter-text's configuration, version 3
// (github.com/twitter/twitter-text, config/v3.json).
const (
	limit     = 280
	urlWeight = 23
)

// Network is X.
type Network struct{}

// Name implements network.Network.
func (Network) Name() string { return "x" }

// Title implements network.Network.
func (Network) Title() string { return "X" }

// Measure counts weighted characters after NFC: 1 for Latin, Cyrillic, Arabic
// and most other alphabets, 2 for everything else, 2 for an emoji sequence of
// any length, 23 for what X makes a link of, with and without https://.
func (Network) Measure(text string) network.Length {
	text = norm.NFC.String(text)
	used, at := 0, 0
	for _, url := range urls(text) {
		used += weigh(text[at:url[0]]) + urlWeight
		at = url[1]
	}
	return network.Length{Used: used + weigh(text[at:]), Limit: limit, Unit: "weighted characters"}
}

// Marks implements network.Marking: X makes links of bare domains as well.
func (Network) Marks(text string) []network.Mark {
	marks := network.PlainMarks(text)
	for _, url := range urls(text) {
		marks = append(marks, network.Mark{Span: desk.Span(url), Kind: "link"})
	}
	return marks
}

func weigh(text string) int {
	n := 0
	for g := graphemes.FromString(text); g.Next(); {
		cluster := g.Value()
		if isEmoji(cluster) {
			n += 2
			continue
		}
		for _, r := range cluster {
			n += weight(r)
		}
	}
	return n
}

// weight is by the ranges of config/v3.json.
func weight(r rune) int {
	switch {
	case r <= 0x10FF, r >= 0x2000 && r <= 0x200D, r >= 0x2010 && r <= 0x201F, r >= 0x2032 && r <= 0x2037:
		return 1
	}
	return 2
}

// isEmoji reports whether a grapheme cluster is a sequence that shows as one
// emoji. A single rune needs no test: outside of the light ranges it weighs 2
// anyway, and inside of them it shows as text.
func isEmoji(cluster string) bool {
	if utf8.RuneCountInString(cluster) < 2 {
		return false
	}
	pictograph := false
	for _, r := range cluster {
		switch {
		case r == 0xFE0F, r == 0x20E3, r >= 0x1F3FB && r <= 0x1F3FF, r >= 0x1F1E6 && r <= 0x1F1FF, r >= 0xE0020 && r <= 0xE007F:
			return true // emoji presentation, keycap, skin tone, flag, flag of a region
		case r >= 0x2190:
			pictograph = pictograph || unicode.Is(unicode.So, r)
		}
	}
	return pictograph && strings.ContainsRune(cluster, 0x200D)
}

// candidates finds what may be a link; whether it is one is for its domain to
// say. The path takes what twitter-text takes, Cyrillic letters and one level of
// brackets included.
var candidates = sync.OnceValue(func() *regexp.Regexp {
	const (
		label  = `[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?`
		letter = `[a-zA-Z0-9\p{Cyrillic}!*';:=+,.$/%#\[\]\-_~&|@]`
		end    = `[a-zA-Z0-9\p{Cyrillic}=_#/+\-]`
	)
	return regexp.MustCompile(`(?i)(https?://)?((?:` + label + `\.)+` + label + `)(:\d+)?` +
		`(/(?:` + letter + `*\(` + letter + `+\)` + letter + `*|` + letter + `*` + end + `|)?)?` +
		`(\?[a-zA-Z0-9!?*'();:&=+$/%#\[\]\-_.,~|@]*[a-zA-Z0-9_&=#/\-])?`)
})

// urls finds the spans that X makes links of.
func urls(text string) [][2]int {
	if !strings.ContainsRune(text, '.') {
		return nil
	}
	var found [][2]int
	for at := 0; at < len(text); {
		m := candidates().FindStringSubmatchIndex(text[at:])
		if m == nil {
			return found
		}
		start, end := at+m[0], at+m[1]
		host, bare := text[at+m[4]:at+m[5]], m[2] < 0
		from, to := domain(host, bare)
		before, _ := utf8.DecodeLastRuneInString(text[:start+from])
		switch {
		case to == 0, !resolvable(host[from:to]), end-start > mostURL, strings.ContainsRune("@＠$#＃", before) && bare, bare && strings.ContainsRune("-_./", before) && before != utf8.RuneError:
			at += m[5]
			continue
		case to < len(host): // the domain ends before what was taken for it
			end = at + m[4] + to
		}
		if bare {
			start = at + m[4] + from
		}
		found = append(found, [2]int{start, end})
		at = end
	}
	return found
}

// mostURL is the longest link, in bytes, and mostLabel the longest label of its
// domain, in ASCII (twitter-text, lib/regexp and extractUrlsWithIndices).
const (
	mostURL   = 4096
	mostLabel = 63
)

// resolvable reports whether the labels of a domain are as short as they must be.
func resolvable(host string) bool {
	for label := range strings.SplitSeq(host, ".") {
		ascii, err := idna.Punycode.ToASCII(label)
		if err != nil || len(ascii) > mostLabel {
			return false
		}
	}
	return true
}

// domain returns where in a host the longest name ends that lies in a known
// top-level domain, and where it starts. Without a protocol only ASCII makes a
// domain, so that text before or behind it without a space is none of it.
func domain(host string, bare bool) (from, to int) {
	to = len(host)
	if bare {
		ascii := func(r rune) bool { return r <= unicode.MaxASCII }
		from = max(strings.IndexFunc(host, ascii), 0)
		if i := strings.IndexFunc(host[from:], func(r rune) bool { return !ascii(r) }); i >= 0 {
			to = from + i
		}
	}
	for to > from {
		name := strings.ToLower(host[from:to])
		dot := strings.LastIndexByte(name, '.')
		if dot < 0 {
			return 0, 0
		}
		if tld(name[dot+1:]) && !strings.Contains(name[strings.LastIndexByte(name[:dot], '.')+1:dot], "_") {
			return from, to
		}
		to = from + dot
	}
	return 0, 0
}

// tld reports whether a label is a top-level domain. The public suffix list
// stands in for twitter-text's own list, which is of the same labels, older.
func tld(label string) bool {
	label, err := idna.ToASCII(label)
	if err != nil || label == "" {
		return false
	}
	suffix, icann := publicsuffix.PublicSuffix("x." + label)
	return icann && (suffix == label || strings.HasSuffix(suffix, "."+label))
}
