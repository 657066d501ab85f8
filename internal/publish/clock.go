package publish

import (
	"context"
	"fmt"
	"time"

	"attache/internal/desk"
)

// Witness tells the time by another clock than this machine's: who says so, and
// the time there, never later than it is. Nobody to ask is "". An error says
// why none of those who were asked has told.
type Witness func(ctx context.Context, channel string) (who string, at time.Time, err error)

const (
	// asking is how long witnesses may take altogether.
	asking = 10 * time.Second
	// valid is how long a witness's word is gone by, and unanswered how long
	// one that gave none is left alone.
	valid, unanswered = time.Minute, 10 * time.Second
	// soon is a wait that is not worth another sweep: dates are in whole seconds.
	soon = 2 * time.Second
	// ahead is how long a post may be held back without a word to people.
	ahead = time.Minute
)

// word is what a witness said, and when it came by this machine's steady clock.
type word struct {
	who   string
	at    time.Time
	err   error
	heard time.Time
}

// now is the time of the witness by now. The steady clock counts on; nobody
// sets it, but while the other is set right it may run faster, by one part in
// 2000 at most (adjtimex of Linux).
func (w word) now() time.Time {
	since := time.Since(w.heard)
	return w.at.Add(since - since/1000)
}

func (w word) fresh() bool {
	if w.err != nil {
		return time.Since(w.heard) < unanswered
	}
	return time.Since(w.heard) < valid
}

// early says why it is not certain that a post's time has come: a clock that
// runs ahead must not end an embargo. That of this machine says that it has; a
// witness must say so as well. told is what people are told, "" where it is no
// matter of theirs.
func (p *Publisher) early(ctx context.Context, post desk.Post) (told string, early bool) {
	if p.Witness == nil || post.Payload.NotBefore.IsZero() {
		return "", false
	}
	w := p.witness(ctx, post.Payload.Channel)
	people := p.Now().Sub(post.Payload.NotBefore) > ahead
	switch {
	case w.err != nil && people:
		return fmt.Sprintf("held back: its time has come by this machine's clock, but %s could not be asked whether it has; it goes out as soon as that answers", w.who), true
	case w.err != nil:
		return "", true
	case w.who == "":
		return "", false
	}
	wait := post.Payload.NotBefore.Sub(w.now())
	if 0 < wait && wait <= soon {
		select {
		case <-time.After(wait + wait/100):
			wait = 0
		case <-ctx.Done():
		}
	}
	if wait > 0 && people {
		told = fmt.Sprintf("held back: by the clock of %s its time has not come, by this machine's it has; set this machine's clock right. It goes out when both agree", w.who)
	}
	return told, wait > 0
}

// witness is what the witness of a channel says.
func (p *Publisher) witness(ctx context.Context, channel string) word {
	if kept, ok := p.words.Load(channel); ok && kept.(word).fresh() {
		return kept.(word)
	}
	ctx, cancel := context.WithTimeout(ctx, asking)
	defer cancel()
	var w word
	w.who, w.at, w.err = p.Witness(ctx, channel)
	w.heard = time.Now()
	if w.err != nil {
		p.Log.Warn("nobody could be asked what time it is", "channel", channel, "asked", w.who, "error", w.err)
	}
	p.words.Store(channel, w)
	return w
}

// hold writes down why a post is held back, once.
func (p *Publisher) hold(ctx context.Context, post desk.Post, reason string) error {
	if reason == "" || post.Reason == reason {
		return nil
	}
	held, entry, err := post.Hold(reason, p.Now())
	if err == nil {
		err = p.Store.Commit(ctx, desk.Change{Posts: []desk.Post{held}, Entries: []desk.Entry{entry}})
	}
	if err != nil {
		return fmt.Errorf("hold %s back: %w", post.ID, err)
	}
	p.Log.Warn("held back", "post", post.ID, "reason", reason)
	return nil
}
