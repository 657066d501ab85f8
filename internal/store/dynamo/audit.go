package dynamo

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"

	"attache/internal/desk"
)

func auditKey(release string, seq int64) item {
	return key("audit#"+release, fmt.Sprintf("%020d", seq))
}

// chain are the steps that append entries to the logs as they end now, and the
// news of them to the queues of subscribers. Where somebody else appends first,
// the number of the first entry is taken and the transaction fails; entries are
// never changed, so that one condition for each log is enough, and no item need
// mark its end.
func (s *Store) chain(ctx context.Context, c desk.Change) ([]step, error) {
	var steps []step
	var all []desk.Entry
	var latest time.Time // of the last news of these releases
	for release, added := range desk.ByRelease(c.Entries) {
		last, told, err := s.end(ctx, release)
		if err != nil {
			return nil, fmt.Errorf("end of the audit log of %s: %w", release, err)
		}
		if told.After(latest) {
			latest = told
		}
		chained := desk.Chain(last, added)
		for _, e := range chained {
			doc, err := json.Marshal(e)
			if err != nil {
				return nil, fmt.Errorf("entry of the audit log of %s: %w", release, err)
			}
			i := auditKey(release, e.Seq)
			i["entry"] = text(string(doc))
			i["until"] = number(chained[len(chained)-1].Seq)
			put := types.Put{TableName: &s.table, Item: i}
			if e.Seq == last.Seq+1 {
				put.ConditionExpression = aws.String("attribute_not_exists(pk)")
			}
			steps = append(steps, step{write: types.TransactWriteItem{Put: &put}})
		}
		all = append(all, chained...)
	}
	if len(all) == 0 {
		return steps, nil
	}
	news, at, err := s.news(c.Tell, desk.Notices(all, c.Posts), latest)
	if err != nil {
		return nil, err
	}
	if at.IsZero() { // nobody is told of this: what comes next still follows what they were told
		at = latest
	}
	if !at.IsZero() {
		for _, step := range steps {
			step.write.Put.Item["told"] = text(at.Format(time.RFC3339Nano))
		}
	}
	return append(steps, news...), nil
}

func (s *Store) log(release string) *dynamodb.QueryInput {
	return &dynamodb.QueryInput{
		TableName: &s.table, ConsistentRead: aws.Bool(true),
		KeyConditionExpression:    aws.String("pk = :pk"),
		ExpressionAttributeValues: item{":pk": text("audit#" + release)},
	}
}

// end is the last entry of a log, zero where there is none, and the moment
// under which its news stand in queues, zero where they stand in none.
func (s *Store) end(ctx context.Context, release string) (_ desk.Entry, told time.Time, _ error) {
	in := s.log(release)
	in.ScanIndexForward, in.Limit = aws.Bool(false), aws.Int32(1)
	out, err := s.queryPage(ctx, in)
	if err != nil || len(out.Items) == 0 {
		return desk.Entry{}, told, err
	}
	e, err := entryOf(out.Items[0])
	if written := textOf(out.Items[0], "told"); written != "" && err == nil {
		told, err = time.Parse(time.RFC3339Nano, written)
	}
	return e, told, err
}

func entryOf(i item) (desk.Entry, error) {
	var e desk.Entry
	err := json.Unmarshal([]byte(textOf(i, "entry")), &e)
	e.At = e.At.UTC()
	return e, err
}

// Audit implements desk.Reader. A query can meet a transaction half written:
// then it is asked again. A log that stays torn was tampered with, and is
// returned as it is, for desk.VerifyChain to tell.
func (s *Store) Audit(ctx context.Context, release string) ([]desk.Entry, error) {
	const looks = 5
	for n := 1; ; n++ {
		entries, whole, err := s.audit(ctx, release)
		if err == nil && !whole && n < looks {
			if err = pause(ctx, time.Duration(n)*20*time.Millisecond); err == nil {
				continue
			}
		}
		if err != nil {
			return nil, fmt.Errorf("audit log of %s: %w", release, desk.Interrupted(ctx, err))
		}
		return entries, nil
	}
}

// audit reads a log, and tells whether every transaction in it is there whole.
func (s *Store) audit(ctx context.Context, release string) (entries []desk.Entry, whole bool, err error) {
	whole = true
	var until int64
	err = s.query(ctx, s.log(release), func(i item) error {
		e, err := entryOf(i)
		entries, until = append(entries, e), numberOf(i, "until")
		whole = whole && e.Seq == int64(len(entries))
		return err
	})
	return entries, whole && until == int64(len(entries)), err
}
