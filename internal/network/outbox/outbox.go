// Package outbox delivers posts as files: for channels that have no account,
// and for offices that post by hand.
package outbox

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"regexp"
	"sync"

	"attache/internal/desk"
)

// Outbox is a desk.Sender. A published post is one file, CHANNEL/POST.json.
type Outbox struct {
	root *os.Root
}

// Delivery is what a file holds: the exact payload, and what it belongs to.
type Delivery struct {
	desk.Payload
	Post string `json:"post"`
	Key  string `json:"key"`  // of the operation
	Hash string `json:"hash"` // of the payload
	// Corrects names the published post that this one corrects: its file here,
	// or what a person said of where it is.
	Corrects string `json:"corrects,omitempty"`
}

func delivery(post string, op desk.Operation, p desk.Payload) Delivery {
	d := Delivery{Payload: p, Post: post, Key: op.Key, Hash: op.Hash}
	if op.Answers != nil {
		d.Corrects = op.Answers.ID
	}
	return d
}

// unfinished is how files that are being written are named.
const unfinished = ".unfinished-"

// Open opens the directory, makes it where there is none, and removes what an
// interrupted delivery left.
func Open(directory string) (*Outbox, error) {
	if err := os.MkdirAll(directory, 0o700); err != nil {
		return nil, fmt.Errorf("make the outbox: %w", err)
	}
	root, err := os.OpenRoot(directory)
	if err != nil {
		return nil, fmt.Errorf("open the outbox: %w", err)
	}
	left, err := fs.Glob(root.FS(), "*/"+unfinished+"*")
	if err != nil {
		return nil, fmt.Errorf("look through the outbox: %w", err)
	}
	for _, name := range left {
		if err := root.Remove(name); err != nil {
			return nil, fmt.Errorf("tidy the outbox: %w", err)
		}
	}
	return &Outbox{root}, nil
}

// safe is what channels and posts are named by; anything else could lead
// elsewhere.
var safe = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[A-Za-z0-9_-][A-Za-z0-9._-]*$`) })

func name(post string, p desk.Payload) (string, error) {
	if !safe().MatchString(post) || !safe().MatchString(p.Channel) {
		return "", fmt.Errorf("%q on channel %q cannot be a file name", post, p.Channel)
	}
	return path.Join(p.Channel, post+".json"), nil
}

// Send implements desk.Sender. The file appears whole, under its name, in one
// step; one that is there is never replaced.
func (o *Outbox) Send(ctx context.Context, post string, op desk.Operation, p desk.Payload) desk.Outcome {
	file, err := name(post, p)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeRejected, Reason: err.Error()}
	}
	if err := ctx.Err(); err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	if err := o.write(file, delivery(post, op, p)); err != nil && !errors.Is(err, fs.ErrExist) {
		// Whether the link was made before the error is for looking to say.
		if found := o.Find(ctx, post, op, p); found.Kind != desk.OutcomeNotSent {
			return found
		}
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: "the outbox cannot be written: " + err.Error()}
	}
	return o.Find(ctx, post, op, p)
}

func (o *Outbox) write(file string, d Delivery) error {
	content, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return err
	}
	channel := path.Dir(file)
	if err := o.root.MkdirAll(channel, 0o700); err != nil {
		return err
	}
	temp := path.Join(channel, unfinished+d.Key)
	defer func() { _ = o.root.Remove(temp) }()
	f, err := o.root.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(append(content, '\n'))
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	// A link, unlike a rename, fails where the name is taken.
	if err := o.root.Link(temp, file); err != nil {
		return err
	}
	for _, directory := range []string{channel, "."} { // survive a power cut
		d, err := o.root.Open(directory)
		if err != nil {
			return err
		}
		if err := errors.Join(d.Sync(), d.Close()); err != nil {
			return err
		}
	}
	return nil
}

// Find implements desk.Sender. It always knows: a file is there or it is not.
func (o *Outbox) Find(_ context.Context, post string, op desk.Operation, p desk.Payload) desk.Outcome {
	file, err := name(post, p)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	content, err := o.root.ReadFile(file)
	return judged(file, content, err, fs.ErrNotExist, op)
}

// judged says what a delivery's file, or what came of reading it, means for an
// operation. missing is the error for one that is not there.
func judged(file string, content []byte, err, missing error, op desk.Operation) desk.Outcome {
	if errors.Is(err, missing) {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: "it is not in the outbox"}
	}
	var d Delivery
	if err == nil {
		err = json.Unmarshal(content, &d)
	}
	switch {
	case err != nil:
		return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: fmt.Sprintf("%s in the outbox cannot be read: %v", file, err)}
	case d.Key != op.Key:
		return desk.Outcome{Kind: desk.OutcomeRejected, Reason: fmt.Sprintf("%s in the outbox holds another approval of this post; move it away to publish this one", file)}
	}
	return desk.Outcome{Kind: desk.OutcomeAccepted, ID: file}
}
