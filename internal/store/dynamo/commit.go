package dynamo

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"

	"attache/internal/desk"
)

// Commit implements desk.Store.
func (s *Store) Commit(ctx context.Context, c desk.Change) error {
	if err := c.TooLarge(); err != nil {
		return err
	}
	return desk.Interrupted(ctx, s.commit(ctx, c))
}

func (s *Store) commit(ctx context.Context, c desk.Change) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := sensible(c); err != nil {
		return err
	}
	body, err := s.putVersions(ctx, c.Release)
	if err != nil {
		return err
	}
	steps, err := s.steps(c, body)
	if err != nil {
		return err
	}
	if err := s.transact(ctx, steps, c); err != nil {
		if errors.Is(err, desk.ErrConflict) || errors.Is(err, desk.ErrQuota) || errors.Is(err, desk.ErrTurn) {
			s.drop(ctx, body) // what is left behind after other errors goes with the next revision
		}
		return err
	}
	if body.written && c.Release.Stored > 0 {
		s.dropOlder(ctx, c.Release.ID, body)
	}
	return nil
}

// sensible refuses what can never be written, and what a transaction has no
// words for.
func sensible(c desk.Change) error {
	if w := c.While; w != nil && (w.Stored == 0 || c.Release != nil && c.Release.ID == w.ID && c.Release.Stored != w.Stored) {
		return fmt.Errorf("release %s: %w", w.ID, desk.ErrConflict)
	}
	put := map[string]bool{}
	for _, p := range c.Posts {
		if put[p.ID] {
			return fmt.Errorf("post %s, twice in one change: %w", p.ID, desk.ErrConflict)
		}
		put[p.ID] = true
	}
	kept := map[[2]string]bool{}
	for _, w := range c.Words {
		if kept[[2]string{w.Language, w.Term}] {
			return fmt.Errorf("word %q in %s, twice in one change: %w", w.Term, w.Language, desk.ErrConflict)
		}
		kept[[2]string{w.Language, w.Term}] = true
	}
	return nil
}

// step is one item of a transaction, and what it means when its condition
// fails.
type step struct {
	write  types.TransactWriteItem
	failed error
}

// steps are the items of a change but for its audit entries.
func (s *Store) steps(c desk.Change, body versions) ([]step, error) {
	var steps []step
	if w := c.While; w != nil && (c.Release == nil || c.Release.ID != w.ID) {
		condition, values := expected(w.Stored)
		steps = append(steps, step{
			types.TransactWriteItem{ConditionCheck: &types.ConditionCheck{
				TableName: &s.table, Key: releaseKey(w.ID), ConditionExpression: condition, ExpressionAttributeValues: values,
			}},
			fmt.Errorf("release %s: %w", w.ID, desk.ErrConflict),
		})
	}
	if r := c.Release; r != nil {
		i, err := releaseItem(*r, body)
		if err != nil {
			return nil, fmt.Errorf("release %s: %w", r.ID, err)
		}
		steps = append(steps, s.swap(i, r.Stored, "release "+r.ID))
	}
	for _, p := range c.Posts {
		i, err := postItem(p)
		if err != nil {
			return nil, fmt.Errorf("post %s: %w", p.ID, err)
		}
		steps = append(steps, s.swap(i, p.Stored, "post "+p.ID))
	}
	for _, w := range c.Words {
		i, err := wordItem(w)
		if err != nil {
			return nil, fmt.Errorf("word %q: %w", w.Term, err)
		}
		steps = append(steps, s.swap(i, w.Stored, fmt.Sprintf("word %q in %s", w.Term, w.Language)))
	}
	if c.Turn != nil {
		steps = append(steps, s.turn(*c.Turn))
	}
	if u := c.Subscription; u != nil {
		i, err := subscriptionItem(*u)
		if err != nil {
			return nil, fmt.Errorf("subscription of %s: %w", u.Subscriber, err)
		}
		steps = append(steps, s.swap(i, u.Stored, "subscription of "+u.Subscriber))
	}
	steps = append(steps, s.told(c.Told)...)
	spends, err := s.spends(c.Spend)
	return append(steps, spends...), err
}

// turn moves a channel's next turn, in microseconds rounded up.
func (s *Store) turn(t desk.Turn) step {
	update := &types.Update{
		TableName: &s.table, Key: key("turn#"+t.Channel, "turn"),
		UpdateExpression:          aws.String("SET turn_at = :next"),
		ExpressionAttributeValues: item{":next": number(t.Next.Add(time.Microsecond - time.Nanosecond).UnixMicro())},
	}
	if !t.At.IsZero() {
		update.ConditionExpression = aws.String("attribute_not_exists(turn_at) OR turn_at <= :at")
		update.ExpressionAttributeValues[":at"] = number(t.At.UnixMicro())
	}
	return step{types.TransactWriteItem{Update: update}, fmt.Errorf("channel %s: %w", t.Channel, desk.ErrTurn)}
}

// expected is the condition that an item was stored as often as the caller
// read (0: never).
func expected(stored int64) (*string, item) {
	if stored == 0 {
		return aws.String("attribute_not_exists(pk)"), nil
	}
	return aws.String("writes = :writes"), item{":writes": number(stored)}
}

// swap writes one item if the stored one is as old as the caller thinks.
func (s *Store) swap(i item, old int64, what string) step {
	condition, values := expected(old)
	i["writes"] = number(old + 1)
	return step{
		types.TransactWriteItem{Put: &types.Put{
			TableName: &s.table, Item: i, ConditionExpression: condition, ExpressionAttributeValues: values,
		}},
		fmt.Errorf("%s: %w", what, desk.ErrConflict),
	}
}

func releaseItem(r desk.Release, body versions) (item, error) {
	i := releaseKey(r.ID)
	r.Stored++
	doc, err := packed(r.Head())
	if err != nil {
		return nil, err
	}
	i["doc"] = &types.AttributeValueMemberB{Value: doc}
	i["versions"], i["parts"], i["sum"] = text(body.name), number(int64(body.parts)), text(body.sum)
	i["kind"], i["at"] = text("release"), text(place(r.Received, r.ID))
	return i, nil
}

func postItem(p desk.Post) (item, error) {
	i := postKey(p.ID)
	p.Stored++
	doc, err := packed(p)
	if err != nil {
		return nil, err
	}
	i["doc"] = &types.AttributeValueMemberB{Value: doc}
	i["kind"], i["at"] = text("post"), text(place(p.Created, p.ID))
	for name, value := range map[string]string{
		"release": p.Release, "state": string(p.State), "channel": p.Payload.Channel, "language": p.Payload.Language,
	} {
		if value != "" { // an empty text cannot be the key of an index
			i[name] = text(value)
		}
	}
	if p.State != "" {
		i["state_channel"] = text(string(p.State) + "#" + p.Payload.Channel)
		i["state_language"] = text(string(p.State) + "#" + p.Payload.Language)
	}
	if !p.DueAt.IsZero() {
		i["due"], i["due_at"] = text("due"), text(place(p.DueAt, p.ID))
	}
	return i, nil
}

func wordItem(w desk.Word) (item, error) {
	i := key(wordsKey, w.Language+"#"+w.Term)
	w.Stored++
	doc, err := packed(w)
	if err != nil {
		return nil, err
	}
	i["doc"] = &types.AttributeValueMemberB{Value: doc}
	return i, nil
}

// spends count against quotas. One quota twice is one item that counts two.
func (s *Store) spends(quotas []desk.Quota) ([]step, error) {
	type day struct{ channel, day string }
	count, most := map[day]int{}, map[day]int{} // most that may be spent before this change
	var order []day
	for _, q := range quotas {
		d := day{q.Channel, q.Day}
		count[d]++
		left := q.Limit - count[d]
		if count[d] == 1 {
			order, most[d] = append(order, d), left
		}
		if most[d] = min(most[d], left); most[d] < 0 {
			return nil, fmt.Errorf("channel %s on %s, %d posts: %w", q.Channel, q.Day, q.Limit, desk.ErrQuota)
		}
	}
	var steps []step
	for _, d := range order {
		steps = append(steps, step{
			types.TransactWriteItem{Update: &types.Update{
				TableName: &s.table, Key: key("quota#"+d.day+"#"+d.channel, "quota"),
				UpdateExpression:          aws.String("ADD spent :count"),
				ConditionExpression:       aws.String("attribute_not_exists(spent) OR spent <= :most"),
				ExpressionAttributeValues: item{":count": number(int64(count[d])), ":most": number(int64(most[d]))},
			}},
			fmt.Errorf("channel %s on %s: %w", d.channel, d.day, desk.ErrQuota),
		})
	}
	return steps, nil
}

// tries is how often a transaction is tried that others get in the way of.
// Every time somebody else got on, so that only a table busier than any comes
// near it.
const tries = 100

// transact writes the steps and appends a change's entries, with the news of
// them, in one transaction. It is tried again while others are at the same
// items at this very moment, or have appended to the same audit logs since
// their ends were read.
func (s *Store) transact(ctx context.Context, steps []step, c desk.Change) error {
	if len(steps)+len(c.Entries) == 0 {
		return nil
	}
	var last error
	for n := range tries {
		appends, err := s.chain(ctx, c)
		if err != nil {
			return err
		}
		err = s.write(ctx, append(steps[:len(steps):len(steps)], appends...))
		var busy *busyError
		if !errors.As(err, &busy) {
			return err
		}
		last = err
		most := min(5<<min(n, 6), 250) // milliseconds
		if err := pause(ctx, time.Duration(1+rand.IntN(most))*time.Millisecond); err != nil {
			return err
		}
	}
	return fmt.Errorf("after %d tries: %w", tries, last)
}

// busyError says that others got in the way of a transaction.
type busyError struct{ reason string }

func (e *busyError) Error() string { return "the table is busy: " + e.reason }

// write makes one transaction, or tells why not.
func (s *Store) write(ctx context.Context, steps []step) error {
	in := dynamodb.TransactWriteItemsInput{}
	for _, step := range steps {
		in.TransactItems = append(in.TransactItems, step.write)
	}
	_, err := s.transactAll(ctx, &in)
	var cancelled *types.TransactionCanceledException
	if !errors.As(err, &cancelled) {
		if err != nil {
			return fmt.Errorf("write to the table %s: %w", s.table, err)
		}
		return nil
	}
	var busy *busyError
	for n, reason := range cancelled.CancellationReasons {
		switch code := aws.ToString(reason.Code); {
		case code == "None" || code == "" || n >= len(steps):
		case code == "ConditionalCheckFailed" && steps[n].failed != nil:
			return steps[n].failed
		case code == "ConditionalCheckFailed", code == "TransactionConflict", code == "ThrottlingError", code == "ProvisionedThroughputExceeded":
			busy = &busyError{code}
		default:
			return fmt.Errorf("write to the table %s: %s: %s", s.table, code, aws.ToString(reason.Message))
		}
	}
	if busy == nil {
		return fmt.Errorf("write to the table %s: %w", s.table, err)
	}
	return busy
}
