// Package engine says what writes posts other than the frames. Each engine is
// one package below this one; package all registers them, one line each. An
// engine may invent: its text is held against the release like any other, and
// where it does not pass, the frames stand in for it.
package engine

import (
	"context"
	"errors"
	"sync"

	"attache/internal/desk"
	"attache/internal/language"
)

// Names are the engines that there are, as the configuration names them.
var Names = []string{"bedrock", "translate"}

// Engine writes the words of posts. It is safe for concurrent use.
type Engine interface {
	// Name is one of Names.
	Name() string
	// Writes reports whether the engine writes in a language from a release in
	// another, or the same (BCP 47 base tags).
	Writes(from, to string) bool
	// Write returns the words of a post, without link and hashtags. The error
	// says why there are none, in half a sentence for a reviewer.
	Write(ctx context.Context, b Brief) (string, error)
}

// Brief is what an engine is given for one post.
type Brief struct {
	Source   desk.Version    // with its facts
	Language string          // to write in: BCP 47 base tag
	Name     string          // of the language, in English
	Own      string          // a post in the release's own language and words, "" where there is none
	Room     int             // how long the words may be, by the network's count
	Unit     string          // what the network counts: "weighted characters"
	Terms    []language.Term // of the glossary, in the language; Concept is the term in releases
}

// Kept is a client that is opened when it is first needed. The zero value is
// one that is not open yet; what failed to open is tried again.
type Kept[T any] struct {
	mu     sync.Mutex
	client *T
}

// Get returns the client.
func (k *Kept[T]) Get(open func() (*T, error)) (*T, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.client == nil {
		client, err := open()
		if err != nil {
			return nil, err
		}
		k.client = client
	}
	return k.client, nil
}

// Reason is what a service said, without how it was asked; of another error, what
// is at its bottom.
func Reason(err error) error {
	var said interface {
		error
		ErrorCode() string
		ErrorMessage() string
	}
	if errors.As(err, &said) {
		return errors.New(said.ErrorCode() + ": " + said.ErrorMessage())
	}
	for errors.Unwrap(err) != nil {
		err = errors.Unwrap(err)
	}
	return err
}
