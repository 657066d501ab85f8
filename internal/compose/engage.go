package compose

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"attache/internal/compose/engine"
	"attache/internal/language"
	"attache/internal/network"
)

// Engage has an engine write the words of a post, and adds link and hashtags. The
// error says why there is no post that could be shown to anybody; whether what
// the post says is true is for the check to say.
func (c *Composer) Engage(ctx context.Context, e engine.Engine, q Request) (Post, error) {
	n, l, err := c.rules(q)
	if err != nil {
		return Post{}, err
	}
	alone := n.Measure(tail("", q.Link, nil))
	said, err := e.Write(ctx, engine.Brief{
		Source: q.Source, Language: q.Language, Name: l.Name, Own: c.ownWords(q),
		Room: alone.Limit - alone.Used, Unit: alone.Unit, Terms: c.terms(q),
	})
	if ctx.Err() != nil {
		return Post{}, errors.New("it took too long")
	}
	if err != nil {
		return Post{}, err
	}
	p := Post{Text: strings.Join(strings.Fields(norm.NFC.String(said)), " "), Engine: e.Name()}
	switch length := n.Measure(tail(p.Text, q.Link, nil)); {
	case p.Text == "" || !wellFormed(p.Text):
		return Post{}, errors.New("it gave no text")
	case len(network.Links(p.Text)) > 0:
		return Post{}, errors.New("it put a link into the text")
	case !length.Fits():
		return Post{}, fmt.Errorf("it is too long, %d of %d %s", length.Used, length.Limit, length.Unit)
	}
	return c.dressed(p, q, n, l), nil
}

// Corrected puts the word by which a correction says what it is before the post
// of an engine; ok is false where there is no room for it.
func (c *Composer) Corrected(text string, q Request) (corrected string, ok bool) {
	n, l, err := c.rules(q)
	if err != nil {
		return "", false
	}
	corrected = l.Writing.Correction + text
	return corrected, n.Measure(corrected).Fits()
}

// ownWords is the post that the release's own words make in its own language.
func (c *Composer) ownWords(q Request) string {
	q = Request{Source: q.Source, Language: q.Source.Language, Network: q.Network}
	p, err := c.Compose(q)
	if err != nil {
		return ""
	}
	return p.Text
}

// terms are those of the glossary that the release has.
func (c *Composer) terms(q Request) []language.Term {
	text := strings.ToLower(norm.NFC.String(q.Source.Text))
	return slices.DeleteFunc(c.Glossary.Terms(q.Language), func(t language.Term) bool {
		return !strings.Contains(text, strings.ToLower(t.Concept))
	})
}
