package desk

import (
	"context"
	"fmt"
	"io"
	"iter"
	"time"
)

// MaxItems is the most items that one Change may write: release, posts,
// entries, words, quotas and turn together. It is the limit of a DynamoDB transaction
// (100 items) less one for the news of each subscriber.
const MaxItems = 100 - MaxSubscribers

// Change is what one Commit writes, all or nothing.
type Change struct {
	// Release is written if the stored one has the same Stored number (0: if
	// there is none). Nil leaves it alone.
	Release *Release
	// Posts are each written if the stored one has the same Stored number (0:
	// if there is none).
	Posts []Post
	// Entries are appended to the audit chains of their releases, in order. The
	// store fills in Seq, Prev and Hash; contention on a chain's end is the
	// store's to retry and is never ErrConflict.
	Entries []Entry
	// Words are each written if the stored one has the same Stored number (0: if
	// there is none).
	Words []Word
	// While, if not nil, must still be the stored release (by its Stored
	// number) for anything to be written. It is not written itself.
	While *Release
	// Spend counts one against each quota; where one is used up, nothing is
	// written and the error is ErrQuota.
	Spend []Quota
	// Turn, if not nil, moves a channel's next turn. Where one is taken before
	// its time, nothing is written and the error is ErrTurn.
	Turn *Turn

	// Tell names the subscribers, MaxSubscribers at most and each once, into
	// whose queues the Entries go as News, all of them as one.
	Tell []string
	// Told are taken out of their queues. What is not there is no error.
	Told []News
	// Subscription, if not nil, is written if the stored one has the same Stored
	// number (0: if there is none).
	Subscription *Subscription
}

// Items is the number of items that the change writes.
func (c Change) Items() int {
	n := len(c.Posts) + len(c.Entries) + len(c.Words) + len(c.Spend) + len(c.Told)
	if c.Release != nil || c.While != nil {
		n++
	}
	if c.Turn != nil {
		n++
	}
	if c.Subscription != nil {
		n++
	}
	return n
}

// TooLarge is ErrTooLarge where the change has more items, or tells more
// subscribers, than a store takes. Stores call it first.
func (c Change) TooLarge() error {
	if n := c.Items(); n > MaxItems {
		return fmt.Errorf("%w: %d, at most %d", ErrTooLarge, n, MaxItems)
	}
	if n := len(c.Tell); n > MaxSubscribers {
		return fmt.Errorf("%w: %d subscribers, at most %d", ErrTooLarge, n, MaxSubscribers)
	}
	return nil
}

// Quota is a channel's limit for one day.
type Quota struct {
	Channel string
	Day     string // 2006-01-02 in the desk's time zone
	Limit   int    // at least 1
}

// Turn moves the moment from which a channel may send again. The store keeps
// it for all workers, so that together they keep the spacing of a channel and
// what its network said of its limits.
type Turn struct {
	Channel string
	// At is when the turn is taken: not before the stored one. Zero takes none,
	// it only moves it.
	At   time.Time
	Next time.Time // the next turn; kept to the microsecond, never early
}

// Reader reads what a store holds. Every call returns ctx's error when ctx
// ends, and values that the caller may change freely. Times are in UTC.
type Reader interface {
	// Release returns a release, or ErrNotFound.
	Release(ctx context.Context, id string) (Release, error)
	// Post returns a post, or ErrNotFound.
	Post(ctx context.Context, id string) (Post, error)
	// Releases lists releases, newest received first, without the text and facts of
	// their versions.
	Releases(ctx context.Context, page Page) (List[Release], error)
	// Posts lists posts, see PostQuery.
	Posts(ctx context.Context, q PostQuery) (List[Post], error)
	// Audit returns a release's whole audit log, by Seq. None is no error.
	Audit(ctx context.Context, release string) ([]Entry, error)
}

// Store keeps releases, posts, words, quotas, audit chains and what subscribers
// are to be told. It is safe for
// concurrent use by several processes.
type Store interface {
	Reader
	// Words returns all words that were kept, by language, then by term, in the
	// order of their bytes.
	Words(ctx context.Context) ([]Word, error)
	// News returns how far a subscriber was told, which is the zero Subscription
	// but for its name where it never was, and the first of its queue, at most
	// limit. Of two changes of a release the first comes first, and so it is with
	// those of several releases as far as the clocks of their entries agree.
	News(ctx context.Context, subscriber string, limit int) (Subscription, []News, error)
	// Commit writes a change durably, all or nothing: after it returned nil,
	// nothing of the change is lost, whatever happens to the process; after an
	// error nothing is written, except that after ctx's error or a lost
	// connection the change may have been written whole. Each item is stored
	// with its Stored number raised by one. Errors: ErrConflict, ErrQuota,
	// ErrTurn, ErrTooLarge.
	Commit(ctx context.Context, c Change) error
}

// Page asks for a part of a list.
type Page struct {
	After string // List.Next of the part before; empty: from the start
	Limit int    // 0: 50; at most 500
}

// Size is how many items the part may hold.
func (p Page) Size() int {
	if p.Limit <= 0 {
		return 50
	}
	return min(p.Limit, 500)
}

// List is a part of a list. Following Next gives every item that was there
// all along exactly once, however many come and go meanwhile.
type List[T any] struct {
	Items []T
	Next  string // empty: the end
}

// PostQuery chooses posts. Empty fields choose all.
type PostQuery struct {
	State    State // a stored state; StateDue is not stored
	Language string
	Channel  string
	Release  string
	// DueBy, if set, chooses the posts whose DueAt is set and not after it,
	// earliest first. Otherwise the order is by Created, then ID.
	DueBy time.Time
	Page
}

// Bucket is where releases are uploaded. Keys are as in S3: any UTF-8 string
// of 1 to 1024 bytes.
type Bucket interface {
	// List yields the objects whose keys start with prefix, in order of key.
	List(ctx context.Context, prefix string) iter.Seq2[Object, error]
	// Open returns an object's content, or ErrNotFound. The content is of one
	// moment, even when the object is replaced while it is read.
	Open(ctx context.Context, key string) (io.ReadCloser, Object, error)
	// Put stores an object whole or not at all.
	Put(ctx context.Context, key string, content io.Reader) (Object, error)
	// Delete removes an object; one that is not there is no error.
	Delete(ctx context.Context, key string) error
}

// Object describes an object of a bucket.
type Object struct {
	Key      string
	Size     int64     // bytes
	Modified time.Time // UTC
	// Folder marks what is no file: a directory, or an S3 folder marker. Its Key ends with "/".
	Folder bool
}

// OutcomeKind classifies what came of an attempt to send.
type OutcomeKind string

// The outcomes.
const (
	OutcomeAccepted OutcomeKind = "accepted" // the network has it, under ID
	OutcomeRejected OutcomeKind = "rejected" // it will never have it as it is
	OutcomeNotSent  OutcomeKind = "not sent" // it surely has nothing: safe to try again
	OutcomeLimited  OutcomeKind = "limited"  // not sent, and not before Until
	OutcomeUnknown  OutcomeKind = "unknown"  // bytes left and no answer came
)

// Outcome of an attempt to send, or of looking for a post.
type Outcome struct {
	Kind   OutcomeKind
	ID     string // the network's name for the post, when accepted
	URL    string // its public address, where it has one
	Reason string // one sentence, when not accepted; free of secrets
	// Doubt says, when not sent, that it may be there all the same: the network
	// takes a repetition with the same key for the same post.
	Doubt bool
	// Until is, when limited or accepted, the moment before which the account
	// may send nothing (more); when unknown, the earliest useful next look.
	Until time.Time
}

// Sender sends posts to one account. It never retries by itself.
type Sender interface {
	// Send makes one attempt to publish. The operation is in the store already.
	// Where it Answers a published post, the new one is a reply to that, or names
	// it where the network knows no replies; it stands by itself where that one
	// is not there any more.
	Send(ctx context.Context, post string, op Operation, payload Payload) Outcome
	// Find looks whether an operation's post exists: accepted, not sent when it
	// surely does not and never will, unknown when nobody can tell (yet).
	Find(ctx context.Context, post string, op Operation, payload Payload) Outcome
}

// Receiver tells one subscriber of changes. It never retries by itself.
type Receiver interface {
	Tell(ctx context.Context, n Notice) Delivery
}

// What a Sender may be able to do besides. Each is asked for by a type
// assertion; all keep to what Send promises about retries, deadlines, secrets.

// Preparer is a Sender whose network takes a post in two steps, of which the
// first shows nothing to anybody. What it gives is committed before the second,
// so that an unknown outcome can be looked up by it.
type Preparer interface {
	// Prepare makes the first step, or finds that the operation's Handle still
	// serves. An outcome with a Kind ends the attempt instead.
	Prepare(ctx context.Context, post string, op Operation, payload Payload) (handle string, ended Outcome)
}

// Corrector is a Sender whose network lets a published post be changed where
// it stands. Changing it to the same twice is harmless.
type Corrector interface {
	Correct(ctx context.Context, id string, op Operation, payload Payload) Outcome
}

// Remover is a Sender whose network lets a post be taken down. One that is gone
// already is accepted.
type Remover interface {
	Remove(ctx context.Context, id string) Outcome
}

// Tester is a Sender that can try an account's credentials with calls that
// publish nothing.
type Tester interface {
	// Test says whose account it is, as the network names it; the error says what
	// is missing and where to get it.
	Test(ctx context.Context) (account string, err error)
}
