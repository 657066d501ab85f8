package desk

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Post is the text for one release, channel and language, and all that is
// known about it. It is a draft until it is approved.
type Post struct {
	ID       string `json:"id"` // see PostID
	Release  string `json:"release"`
	Revision int    `json:"revision"`           // of the release that the payload was made from
	Source   string `json:"source"`             // language of the version it was made from
	Corrects string `json:"corrects,omitempty"` // the published post that this one corrects

	State   State   `json:"state"`
	Payload Payload `json:"payload"`

	Composed string    `json:"composed"`         // the text as it was composed, before anybody edited it
	Engine   string    `json:"engine,omitempty"` // that composed it; empty: the frames
	Author   string    `json:"author,omitempty"` // who wrote the last change; empty: composed
	Kept     *Kept     `json:"kept,omitempty"`
	Claims   []Claim   `json:"claims,omitempty"`
	Findings []Finding `json:"findings,omitempty"`

	Approvals []Approval `json:"approvals,omitempty"` // of the present payload; any change voids them
	Operation *Operation `json:"operation,omitempty"` // the newest attempt to send
	Receipt   *Receipt   `json:"receipt,omitempty"`   // once published
	Reason    string     `json:"reason,omitempty"`    // why it is rejected, failed, unknown or withdrawn

	// Recall is set while a post that cannot be stopped any more (sending,
	// unknown, published) should not have gone out or should not stay.
	Recall Recall `json:"recall,omitempty"`

	// DueAt is when the publisher must next look at the post: zero for never.
	DueAt time.Time `json:"due_at,omitzero"`

	Created time.Time `json:"created"`
	Updated time.Time `json:"updated"`
	// Stored is the number of times the post was written: what
	// compare-and-swap compares. 0 means that it is not in the store yet.
	Stored int64 `json:"stored"`
}

// PostID names the n-th post (from 1) of a release on a channel in a language;
// posts after the first are corrections.
func PostID(release, channel, language string, n int) string {
	id := release + "." + channel + "." + language
	if n > 1 {
		id += "." + strconv.Itoa(n)
	}
	return id
}

// Payload is exactly what goes out. Approvals are bound to its hash.
type Payload struct {
	Channel   string    `json:"channel"`
	Network   string    `json:"network"`
	Account   string    `json:"account,omitempty"`
	Language  string    `json:"language"`
	Text      string    `json:"text"` // UTF-8, NFC, with link and hashtags in it
	Link      string    `json:"link,omitempty"`
	Title     string    `json:"title,omitempty"` // over the link where a network shows a card: the release's headline in this language
	Image     *Image    `json:"image,omitempty"`
	NotBefore time.Time `json:"not_before,omitzero"` // the later of embargo and publish_at
}

// Hash returns the SHA-256 of the payload's JSON, in hexadecimal.
func (p Payload) Hash() string {
	p.NotBefore = p.NotBefore.UTC()
	return hashJSON(p)
}

// Equal reports whether two payloads send the same.
func (p Payload) Equal(q Payload) bool { return p.Hash() == q.Hash() }

// hashJSON hashes a value of a type that always has a JSON form.
func hashJSON(v any) string {
	data, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("desk: %T has no JSON form: %v", v, err))
	}
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// Claim ties a piece of a post to the piece of the release that bears it out.
type Claim struct {
	Span   Span `json:"span"`   // in the post's text
	Source Span `json:"source"` // in the text of the version named by Post.Source
}

// Severity of a finding.
type Severity string

// The two severities.
const (
	Block Severity = "block" // approval needs a reason, which is recorded
	Warn  Severity = "warn"
)

// Finding is what the check has to say about a post.
type Finding struct {
	Code     string   `json:"code"`
	Severity Severity `json:"severity"`
	Message  string   `json:"message"`
	Span     Span     `json:"span"`   // in the post's text; empty where it is about the whole
	Source   Span     `json:"source"` // in the release's text; empty where there is none
}

// Blocked returns the findings that block.
func (p Post) Blocked() []Finding {
	var blocked []Finding
	for _, f := range p.Findings {
		if f.Severity == Block {
			blocked = append(blocked, f)
		}
	}
	return blocked
}

// Kept is a person's text that a newer revision of the release replaced.
type Kept struct {
	Text     string    `json:"text"`
	By       string    `json:"by"`
	At       time.Time `json:"at"`
	Revision int       `json:"revision"`
}

// Approval is one person's yes to one exact payload.
type Approval struct {
	By     string    `json:"by"`
	At     time.Time `json:"at"`
	Hash   string    `json:"hash"`
	Reason string    `json:"reason,omitempty"` // why in spite of blocking findings
}

// Operation is one attempt to send, committed before the first byte leaves.
type Operation struct {
	Key     string    `json:"key"`              // what the network may deduplicate by; the same for every attempt at one approved payload
	Hash    string    `json:"hash"`             // of the payload
	First   time.Time `json:"first,omitzero"`   // start of the first attempt with this key: what the post is named by where a client names it
	Started time.Time `json:"started"`          // of the newest attempt
	Attempt int       `json:"attempt"`          // from 1
	Looks   int       `json:"looks"`            // times that the network was asked whether the post exists
	Handle  string    `json:"handle,omitempty"` // what a Preparer's network gave in its first step
	Doubt   bool      `json:"doubt,omitempty"`  // an earlier attempt may have gone through, see Outcome.Doubt
	// Changes is the published post that a correction changes where it stands;
	// nil: the operation makes a post of its own.
	Changes *Receipt `json:"changes,omitempty"`
	// Answers is the published post that a correction of its own corrects, where
	// it is on the same account; nil: there is none.
	Answers *Receipt `json:"answers,omitempty"`
}

// Receipt is what the network gave for a published post.
type Receipt struct {
	ID  string    `json:"id"`
	URL string    `json:"url,omitempty"`
	At  time.Time `json:"at"`
}

// Recall says why a post that is out of reach should not be out.
type Recall string

// The recalls.
const (
	RecallNone       Recall = ""
	RecallWithdrawn  Recall = "withdrawn"  // the release was killed
	RecallSuperseded Recall = "superseded" // a newer revision says otherwise
)

// Draft is what composing gives for one release, channel and language.
type Draft struct {
	Revision int
	Source   string
	Engine   string // that wrote the text, "" for the frames
	Payload  Payload
	Claims   []Claim
	Findings []Finding
}

// approved reports whether the approvals of the present payload suffice.
func (p Post) approved(policy Policy) bool {
	if len(p.Approvals) < policy.Needed(p.Payload.Language) {
		return false
	}
	return !policy.FourEyes || slices.ContainsFunc(p.Approvals, func(a Approval) bool { return a.By != p.Author })
}

// oneLine folds white space, for reasons that people give.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
