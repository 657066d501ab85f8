// Package compose writes a short post from the facts of a release: one
// sentence in the target language's own order, from a frame of the event, with
// words from the glossary, the lexicon and the release. What cannot be said
// truthfully in the language is left out.
package compose

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"attache/internal/desk"
	"attache/internal/glossary"
	"attache/internal/language"
	"attache/internal/network"
)

// Config is what a Composer needs.
type Config struct {
	Languages language.Set
	Lexicon   *language.Lexicon // of the languages; one serves composing and checking
	Networks  network.Set
	Glossary  *glossary.Glossary // nil: none
}

// Composer writes posts. It is safe for concurrent use.
type Composer struct {
	Config
	frames sync.Map // language.Frame to plan
}

// New returns a composer.
func New(c Config) *Composer {
	return &Composer{Config: c}
}

// Request asks for one post.
type Request struct {
	Source   desk.Version // with its facts
	Language string       // to write in
	Network  string       // whose length holds
	Link     string       // "" for none
	Hashtags []string     // without #, dropped first when it gets too long
}

// Post is a text with what its pieces rest on.
type Post struct {
	Text   string
	Claims []desk.Claim
}

// ErrNothingToSay means that the facts do not carry a true sentence in the
// language that fits the network.
var ErrNothingToSay = errors.New("no post can be made from what was found in the release")

// Compose writes a post that fits its network.
func (c *Composer) Compose(q Request) (Post, error) {
	n, ok := c.Networks.Find(q.Network)
	if !ok {
		return Post{}, fmt.Errorf("there is no network %q; known are %s", q.Network, strings.Join(c.Networks.Names(), ", "))
	}
	l, ok := c.Languages.Find(q.Language)
	if !ok || l.Writing == nil {
		return Post{}, fmt.Errorf("posts cannot be written in %q yet", q.Language)
	}
	fits := func(text string) bool { return n.Measure(tail(text, q.Link, nil)).Fits() }
	var p Post
	var err error
	if q.Source.Language == q.Language {
		p, err = c.own(q, l, fits)
	} else {
		p, err = c.framed(q, l, fits)
	}
	if err != nil {
		return Post{}, err
	}
	tags := q.Hashtags
	for len(tags) > 0 && !n.Measure(tail(p.Text, q.Link, tags)).Fits() {
		tags = tags[:len(tags)-1]
	}
	p.Text = tail(p.Text, q.Link, tags)
	if normal := norm.NFC.String(p.Text); normal != p.Text { // moves the claims: give them up rather than be wrong
		p.Text, p.Claims = normal, nil
	}
	return p, nil
}

// tail adds hashtags and link.
func tail(text, link string, tags []string) string {
	for _, t := range tags {
		text += " #" + strings.ReplaceAll(t, " ", "")
	}
	if link != "" {
		text += "\n" + link
	}
	return text
}

// own writes in the release's own language: a frame where it says the event
// well, else the lead's first sentence, else the headline.
func (c *Composer) own(q Request, l language.Language, fits func(string) bool) (Post, error) {
	f := q.Source.Facts
	if f.Event != nil && ownFrames[f.Event.Type] && len(f.Who) > 0 {
		if p, err := c.framed(q, l, fits); err == nil {
			return p, nil
		}
	}
	var candidates []desk.Passage
	if f.Lead != nil {
		if s := firstSentence(f.Lead); news(s.Text) {
			candidates = append(candidates, s)
		}
	}
	if f.Headline != nil {
		candidates = append(candidates, *f.Headline)
	}
	for _, s := range candidates {
		text := oneLine(s.Text)
		if text == "" || !fits(text) {
			continue
		}
		claims := []desk.Claim{{Span: desk.Span{0, len(text)}, Source: s.Span}}
		return Post{Text: text, Claims: claims}, nil
	}
	return Post{}, ErrNothingToSay
}

// ownFrames are the events whose frames need nothing but names and places, so
// that the release's own words fill them whole.
var ownFrames = map[desk.EventType]bool{desk.EventVisit: true, desk.EventMeeting: true, desk.EventCall: true}

// firstSentence is the lead's first sentence, as the facts bound it: up to the
// first sentence end that is followed by a space and a capital letter.
func firstSentence(lead *desk.Passage) desk.Passage {
	text := lead.Text
	end := len(text)
	for at, r := range text {
		if strings.ContainsRune("。！？", r) {
			end = at + len(string(r))
			break
		}
		if r == '\n' || (r == '.' || r == '!' || r == '?') && sentenceEnds(text, at) {
			end = at + 1
			break
		}
	}
	trimmed := strings.TrimSpace(text[:end])
	return desk.Passage{Text: trimmed, Span: desk.Span{lead.Span[0], lead.Span[0] + len(trimmed)}}
}

// sentenceEnds reports whether a full stop ends a sentence: a space and a
// capital follow, and more than an initial or a title stands before it.
func sentenceEnds(text string, at int) bool {
	rest := text[at+1:]
	if rest == "" {
		return true
	}
	if rest[0] != ' ' && rest[0] != '\n' {
		return false
	}
	next := strings.TrimLeft(rest, " \n\"“«„")
	if next == "" {
		return true
	}
	first := []rune(next)[0]
	w := text[strings.LastIndexAny(text[:at], " \n(")+1 : at]
	return strings.ToUpper(string(first)) == string(first) && strings.ToLower(string(first)) != string(first) && len([]rune(w)) > 3
}

// news reports whether a sentence is long enough to tell some: "Baku, 6 May."
// is none. A Chinese character says as much as three letters.
func news(s string) bool {
	n := 0
	for _, r := range s {
		n++
		if unicode.Is(unicode.Han, r) {
			n += 2
		}
	}
	return n >= 40
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// drops are the parts that are left out for length, in this order, each more
// dear than the one before.
var drops = []string{"number", "why", "with offices", "about", "where", "who offices", "with rest", "with", "when", "who rest", "object"}

// framed fills the first frame that can be filled, with as much as fits.
func (c *Composer) framed(q Request, l language.Language, fits func(string) bool) (Post, error) {
	s, frames := c.plan(q, l)
	tried := ""
	for n := 0; n <= len(drops); n++ {
		if n > 0 {
			s.dropped[drops[n-1]] = true
		}
		for _, f := range frames {
			p := c.parsed(f)
			var d draft
			if !s.holds(p) || !s.render(&d, p.nodes) {
				continue
			}
			text, claims := d.finish(l.Writing)
			if text != tried && fits(text) {
				return Post{Text: text, Claims: claims}, nil
			}
			tried = text
			break // shorter, rather than a poorer frame
		}
	}
	return Post{}, ErrNothingToSay
}

// parsed is a frame, read once. Frames are part of the program, and a test
// reads them all: a broken one panics.
func (c *Composer) parsed(f language.Frame) plan {
	if p, ok := c.frames.Load(f); ok {
		return p.(plan)
	}
	p, err := parseFrame(f)
	if err != nil {
		panic("compose: " + err.Error())
	}
	c.frames.Store(f, p)
	return p
}
