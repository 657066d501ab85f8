package desk

import (
	"slices"
	"time"
)

// MaxSubscribers is the most subscribers of a desk: each takes an item of the
// transaction that a change is written in, see MaxItems.
const MaxSubscribers = 9

// Subscriber is a system that is told of changes.
type Subscriber struct {
	Name string `json:"name"` // from [a-z0-9-]; no channel's
	URL  string `json:"url"`
	// Events are the types of notices that it is told of; none: all.
	Events []string `json:"events,omitempty"`
	Secret string   `json:"-"` // where its secret is kept, "" for the usual place
}

// Hears reports whether the subscriber is told of it.
func (s Subscriber) Hears(n Notice) bool {
	return len(s.Events) == 0 || slices.Contains(s.Events, n.Type())
}

// Notice is what subscribers are told of a change: what an audit entry says,
// without anybody's words.
type Notice struct {
	ID       string    `json:"id"` // the hash of the entry: the same however often it is told
	Release  string    `json:"release"`
	Seq      int64     `json:"seq"` // of the entry in the release's log
	At       time.Time `json:"at"`
	By       string    `json:"by"`
	Action   Action    `json:"action"`
	Post     string    `json:"post,omitempty"`
	Channel  string    `json:"channel,omitempty"`
	Language string    `json:"language,omitempty"`
	From     State     `json:"from,omitempty"`
	To       State     `json:"to,omitempty"`
}

// The types of notices that are no post's new state.
const (
	NoticePostChanged      = "post.changed" // the state stayed; the action says what happened
	NoticeReleaseReceived  = "release.received"
	NoticeReleaseWithdrawn = "release.withdrawn"
	NoticeReleaseChanged   = "release.changed" // anything else; the action says what
)

// NoticeTypes lists all types: of a post's new states in the order of its life,
// then the others.
func NoticeTypes() []string {
	var types []string
	for _, s := range States {
		types = append(types, postNotice(s))
	}
	return append(types, NoticePostChanged, NoticeReleaseReceived, NoticeReleaseWithdrawn, NoticeReleaseChanged)
}

func postNotice(s State) string { return "post." + string(s) }

// Type is what kind of change it is: "post." and the state that a post came to,
// or one of the constants above.
func (n Notice) Type() string {
	switch {
	case n.Post != "" && n.From != n.To:
		return postNotice(n.To)
	case n.Post != "":
		return NoticePostChanged
	case n.Action == ActionReceive:
		return NoticeReleaseReceived
	case n.Action == ActionWithdraw:
		return NoticeReleaseWithdrawn
	}
	return NoticeReleaseChanged
}

// Notices are those of entries that were chained, in order. The posts of the
// same change tell channels and languages.
func Notices(chained []Entry, posts []Post) []Notice {
	of := map[string]Payload{}
	for _, p := range posts {
		of[p.ID] = p.Payload
	}
	notices := make([]Notice, len(chained))
	for i, e := range chained {
		notices[i] = Notice{
			ID: e.Hash, Release: e.Release, Seq: e.Seq, At: e.At, By: e.By, Action: e.Action,
			Post: e.Post, Channel: of[e.Post].Channel, Language: of[e.Post].Language, From: e.From, To: e.To,
		}
	}
	return notices
}

// News is what one change has to tell a subscriber.
type News struct {
	Subscriber string
	Place      string // in the subscriber's queue; the store gives it
	Notices    []Notice
}

// Subscription is how far a subscriber was told.
type Subscription struct {
	Subscriber string `json:"subscriber"`
	// Until is when the next may tell: while somebody is at it, and for a while
	// after a failure, nobody else does.
	Until time.Time `json:"until,omitzero"`
	// Of the news at Place the first Done notices were dealt with.
	Place string `json:"place,omitempty"`
	Done  int    `json:"done,omitempty"`
	// Tries have failed in a row, the first at Since, the last for Reason.
	Tries  int       `json:"tries,omitempty"`
	Since  time.Time `json:"since,omitzero"`
	Reason string    `json:"reason,omitempty"`
	// Gone is the address that has said that it is gone for good.
	Gone string `json:"gone,omitempty"`
	// Stored is the number of times it was written: what compare-and-swap
	// compares. 0 means that it is not in the store yet.
	Stored int64 `json:"stored"`
}

// InUTC turns the subscription's times to UTC. Stores call it on what they read.
func (s *Subscription) InUTC() { inUTC(&s.Until, &s.Since) }

// Delivery is what came of telling a subscriber.
type Delivery struct {
	Told   bool
	Gone   bool      // it is not there any more, and says so
	Reason string    // one sentence, when not told; free of secrets
	Until  time.Time // the moment before which it wants to hear nothing; zero: it did not say
}
