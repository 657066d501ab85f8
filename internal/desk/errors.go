package desk

import (
	"context"
	"errors"
	"fmt"
)

// Errors by which callers decide. Adapters wrap them with what was being done.
var (
	// ErrNotFound means that there is no such release, post or object.
	ErrNotFound = errors.New("not found")
	// ErrConflict means that the item was changed by somebody else since it was
	// read. Nothing was written; read again and decide again.
	ErrConflict = errors.New("changed by somebody else meanwhile")
	// ErrQuota means that a channel's quota for the day is used up.
	ErrQuota = errors.New("the channel's quota for the day is used up")
	// ErrTurn means that a channel's next turn has not come.
	ErrTurn = errors.New("the channel's turn has not come")
	// ErrTooLarge means that a Change has more than MaxItems items.
	ErrTooLarge = errors.New("too many items in one change")
)

// RefusedError says that an action is not allowed on a post or release in its
// present condition, and what a person can do about it.
type RefusedError struct {
	Action Action // what was asked
	State  State  // the post's state, empty where the refusal is not about it
	Reason string // one sentence, with the remedy
}

func (e *RefusedError) Error() string {
	verb := string(e.Action)
	switch e.Action { // as people call it
	case ActionSettle:
		verb = "resolve"
	case ActionTakenDown:
		verb = "take down"
	}
	if e.State == "" {
		return fmt.Sprintf("cannot %s: %s", verb, e.Reason)
	}
	return fmt.Sprintf("cannot %s a post that is %s: %s", verb, e.State, e.Reason)
}

// Interrupted gives the context's error where it is the cause of another:
// drivers have words of their own for what was cut off. Stores call it.
func Interrupted(ctx context.Context, err error) error {
	if err == nil || ctx.Err() == nil || errors.Is(err, ErrConflict) || errors.Is(err, ErrQuota) || errors.Is(err, ErrTurn) {
		return err
	}
	return fmt.Errorf("%w (%w)", ctx.Err(), err)
}
