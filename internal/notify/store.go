package notify

import (
	"context"

	"attache/internal/desk"
)

// Store returns a store whose changes go into the queues of the subscribers
// that hear of them; the same store where there are none. queued, if not nil,
// is called after such a change was committed.
func Store(s desk.Store, subscribers []desk.Subscriber, queued func()) desk.Store {
	if len(subscribers) == 0 {
		return s
	}
	return queueing{s, subscribers, queued}
}

type queueing struct {
	desk.Store
	subscribers []desk.Subscriber
	queued      func()
}

// Commit implements desk.Store.
func (q queueing) Commit(ctx context.Context, c desk.Change) error {
	c.Tell = nil
	notices := desk.Notices(c.Entries, nil)
	for _, s := range q.subscribers {
		for _, n := range notices {
			if s.Hears(n) {
				c.Tell = append(c.Tell, s.Name)
				break
			}
		}
	}
	err := q.Store.Commit(ctx, c)
	if err == nil && c.Tell != nil && q.queued != nil {
		q.queued()
	}
	return err
}
