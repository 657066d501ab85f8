package desk

import (
	"fmt"
	"iter"
	"time"
)

// Entry is one line of a release's audit log. Each holds the hash of the one
// before, so that nothing can be changed or left out unnoticed. Every release
// has a chain of its own, so that releases never wait for each other.
type Entry struct {
	Release string    `json:"release"`
	Seq     int64     `json:"seq"` // from 1, without gaps
	At      time.Time `json:"at"`
	By      string    `json:"by"` // a person's name, or Attache
	Action  Action    `json:"action"`
	Post    string    `json:"post,omitempty"` // empty: about the release
	From    State     `json:"from,omitempty"`
	To      State     `json:"to,omitempty"`
	Payload string    `json:"payload,omitempty"` // hash of the post's payload after the change
	Detail  string    `json:"detail,omitempty"`
	Prev    string    `json:"prev"` // Hash of entry Seq-1, empty for the first
	Hash    string    `json:"hash"` // SHA-256 of this entry's JSON with an empty Hash
}

// ActionReceive records that a revision of a release was read; it is about the
// release, not about a post.
const ActionReceive Action = "receive"

// ByRelease are the entries of each release's log, in the order in which the
// releases come.
func ByRelease(entries []Entry) iter.Seq2[string, []Entry] {
	return func(yield func(string, []Entry) bool) {
		logs := map[string][]Entry{}
		var order []string
		for _, e := range entries {
			if logs[e.Release] == nil {
				order = append(order, e.Release)
			}
			logs[e.Release] = append(logs[e.Release], e)
		}
		for _, release := range order {
			if !yield(release, logs[release]) {
				return
			}
		}
	}
}

// Chain appends entries to the chain that ends with last (the zero Entry for
// an empty one): it fills in Seq, Prev and Hash. Stores call it inside the
// transaction that writes the change.
func Chain(last Entry, entries []Entry) []Entry {
	chained := make([]Entry, len(entries))
	for i, e := range entries {
		e.Seq, e.Prev, e.At = last.Seq+1, last.Hash, e.At.UTC()
		e.Hash = e.sum()
		chained[i], last = e, e
	}
	return chained
}

func (e Entry) sum() string {
	e.Hash = ""
	return hashJSON(e)
}

// VerifyChain checks a release's whole audit log, in order of Seq. The error
// names the first entry that is not as it was written.
func VerifyChain(entries []Entry) error {
	var last Entry
	for i, e := range entries {
		switch {
		case e.Seq != int64(i)+1:
			return fmt.Errorf("audit log of %s: entry %d is missing", e.Release, i+1)
		case e.Prev != last.Hash:
			return fmt.Errorf("audit log of %s: entry %d does not follow entry %d", e.Release, e.Seq, last.Seq)
		case e.Hash != e.sum():
			return fmt.Errorf("audit log of %s: entry %d was changed", e.Release, e.Seq)
		}
		last = e
	}
	return nil
}
