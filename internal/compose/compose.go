// Package compose writes a short post from the facts of a release: one
// sentence in the target language's own order, from a frame of the event, with
// words from the glossary, the lexicon and the release. What cannot be said
// truthfully in the language is left out.
package compose

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

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
	if c.Glossary == nil {
		c.Glossary = &glossary.Glossary{}
	}
	return &Composer{Config: c}
}

// Request asks for one post.
type Request struct {
	Source   desk.Version // with its facts
	Language string       // to write in
	Network  string       // whose length holds
	Link     string       // "" for none
	Hashtags []string     // without #, dropped first when it gets too long
	// TopicTags adds up to two hashtags of topics and countries behind Hashtags.
	TopicTags bool
	// Correction makes a post that corrects a published one, and says so in its
	// first word.
	Correction bool
}

// Post is a text with what its pieces rest on.
type Post struct {
	Text   string
	Claims []desk.Claim
	Engine string // that wrote it, "" for the frames
}

// ErrNothingToSay means that the facts do not carry a true sentence in the
// language that fits the network.
var ErrNothingToSay = errors.New("no post can be made from what was found in the release")

// Compose writes a post that fits its network.
func (c *Composer) Compose(q Request) (Post, error) {
	n, l, err := c.rules(q)
	if err != nil {
		return Post{}, err
	}
	lead := ""
	if q.Correction {
		lead = l.Writing.Correction
	}
	fits := func(text string) bool { return n.Measure(tail(lead+text, q.Link, nil)).Fits() }
	var p Post
	if q.Source.Language == q.Language {
		p, err = c.own(q, l, fits)
	} else {
		p, err = c.framed(q, l, fits)
	}
	if err != nil {
		return Post{}, err
	}
	p.Text = lead + p.Text
	for i := range p.Claims {
		p.Claims[i].Span[0] += len(lead)
		p.Claims[i].Span[1] += len(lead)
	}
	return c.dressed(p, q, n, l), nil
}

// rules are those of the network and the language of a post.
func (c *Composer) rules(q Request) (network.Network, language.Language, error) {
	n, ok := c.Networks.Find(q.Network)
	if !ok {
		return nil, language.Language{}, fmt.Errorf("there is no network %q; known are %s", q.Network, strings.Join(c.Networks.Names(), ", "))
	}
	l, ok := c.Languages.Find(q.Language)
	if !ok || l.Writing == nil {
		return nil, language.Language{}, fmt.Errorf("posts cannot be written in %q yet", q.Language)
	}
	return n, l, nil
}

// dressed adds the link, and as many hashtags as fit.
func (c *Composer) dressed(p Post, q Request, n network.Network, l language.Language) Post {
	tags := slices.Clone(q.Hashtags)
	if q.TopicTags {
		for _, t := range c.tags(q, l) {
			if !slices.Contains(tags, t) {
				tags = append(tags, t)
			}
		}
	}
	for len(tags) > 0 && !n.Measure(tail(p.Text, q.Link, tags)).Fits() {
		tags = tags[:len(tags)-1]
	}
	p.Text = tail(p.Text, q.Link, tags)
	if normal := norm.NFC.String(p.Text); normal != p.Text { // moves the claims: give them up rather than be wrong
		p.Text, p.Claims = normal, nil
	}
	return p
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
	if s.unwritten != "" {
		return Post{}, fmt.Errorf("%w: how %q is written in %s is not known; put it into the glossary", ErrNothingToSay, s.unwritten, l.Name)
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

// Name is how posts in a language write the name of somebody whom a version of
// a release in another names, in its basic form; "" where nobody has said how
// and no rule tells.
func (c *Composer) Name(p desk.Party, from, to string) string {
	source, known := c.Languages.Find(from)
	target, written := c.Languages.Find(to)
	if !known || !written || target.Writing == nil || from == to {
		return ""
	}
	a, ok := newResolver(c.Config, source, target).actor(p)
	if !ok || a.name.Kind == language.Office {
		return ""
	}
	return a.name.Text
}
