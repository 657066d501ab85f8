package dynamo

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"

	"attache/internal/desk"
)

// subscriptionKey sorts before every place of news, so that one query reads
// both.
const subscriptionKey = "#"

func newsKey(subscriber, sk string) item { return key("news#"+subscriber, sk) }

// news are the steps that put the notices of a change into the queues of
// subscribers, and the moment under which they stand there: when the change was
// made, but after the news before of the same releases, whose clock may have
// been ahead.
func (s *Store) news(subscribers []string, notices []desk.Notice, latest time.Time) (steps []step, at time.Time, _ error) {
	if len(subscribers) == 0 {
		return nil, at, nil
	}
	doc, err := packed(notices)
	if err != nil {
		return nil, at, fmt.Errorf("news: %w", err)
	}
	last := notices[len(notices)-1]
	if at = last.At; !at.After(latest) {
		at = latest.Add(time.Nanosecond)
	}
	for _, name := range subscribers {
		i := newsKey(name, place(at, fmt.Sprintf("%s#%d", last.Release, last.Seq)))
		i["doc"] = &types.AttributeValueMemberB{Value: doc}
		steps = append(steps, step{write: types.TransactWriteItem{Put: &types.Put{TableName: &s.table, Item: i}}})
	}
	return steps, at, nil
}

// told are the steps that take news out of queues.
func (s *Store) told(news []desk.News) []step {
	var steps []step
	taken := map[[2]string]bool{} // a transaction takes each item once
	for _, n := range news {
		id := [2]string{n.Subscriber, n.Place}
		if taken[id] || !strings.Contains(n.Place, "#") || n.Place == subscriptionKey {
			continue
		}
		taken[id] = true
		steps = append(steps, step{write: types.TransactWriteItem{Delete: &types.Delete{TableName: &s.table, Key: newsKey(n.Subscriber, n.Place)}}})
	}
	return steps
}

func subscriptionItem(u desk.Subscription) (item, error) {
	i := newsKey(u.Subscriber, subscriptionKey)
	u.Stored++
	doc, err := packed(u)
	if err != nil {
		return nil, err
	}
	i["doc"] = &types.AttributeValueMemberB{Value: doc}
	return i, nil
}

// News implements desk.Store.
func (s *Store) News(ctx context.Context, subscriber string, limit int) (desk.Subscription, []desk.News, error) {
	u := desk.Subscription{Subscriber: subscriber}
	var news []desk.News
	in := &dynamodb.QueryInput{
		TableName: &s.table, ConsistentRead: aws.Bool(true), Limit: aws.Int32(int32(limit + 1)),
		KeyConditionExpression:    aws.String("pk = :pk"),
		ExpressionAttributeValues: item{":pk": text("news#" + subscriber)},
	}
	for more := true; more && len(news) < limit; {
		out, err := s.queryPage(ctx, in)
		for n := 0; err == nil && n < len(out.Items); n++ {
			i := out.Items[n]
			if textOf(i, "sk") == subscriptionKey {
				err = unpack(bytesOf(i, "doc"), &u)
				continue
			}
			next := desk.News{Subscriber: subscriber, Place: textOf(i, "sk")}
			err = unpack(bytesOf(i, "doc"), &next.Notices)
			news = append(news, next)
		}
		if err != nil {
			return u, nil, fmt.Errorf("news for %s: %w", subscriber, desk.Interrupted(ctx, err))
		}
		in.ExclusiveStartKey = out.LastEvaluatedKey
		more = len(in.ExclusiveStartKey) > 0
	}
	u.InUTC()
	return u, news[:min(limit, len(news))], nil
}
