package dynamo

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"

	"attache/internal/desk"
)

// list reads pages: the order from a partition of an index, the documents from
// the items.
type list[T any] struct {
	name      string // as in tokens
	index     string
	partition string // attribute
	value     string // of the partition
	order     string // attribute by which the index sorts
	last      string // of the order; empty: no bound
	backwards bool
	filters   map[string]string // attributes of the index's entries

	decode func(item) (T, error)
	fits   func(T) bool   // nil: all do
	place  func(T) string // nil: it never changes
}

func (l *list[T]) filter(attribute, value string) {
	if value == "" {
		return
	}
	if l.filters == nil {
		l.filters = map[string]string{}
	}
	l.filters[attribute] = value
}

// entry is one entry of an index.
type entry struct{ pk, sk, place string }

// page reads one item more than the page holds, to know whether there is a
// next. Entries whose items have moved on since are passed over.
func (l list[T]) page(ctx context.Context, s *Store, page desk.Page) (desk.List[T], error) {
	if err := ctx.Err(); err != nil {
		return desk.List[T]{}, err
	}
	after, err := l.after(page.After)
	if err != nil {
		return desk.List[T]{}, err
	}
	limit := page.Size()
	var items []T
	var places []string
	for more := true; more && len(items) <= limit; {
		var entries []entry
		if entries, more, err = l.entries(ctx, s, after, limit+1-len(items)); err != nil {
			return desk.List[T]{}, err
		}
		documents, err := s.documents(ctx, entries)
		if err != nil {
			return desk.List[T]{}, err
		}
		for _, e := range entries {
			after = e.place
			i, ok := documents[e.pk]
			if !ok {
				continue
			}
			v, err := l.decode(i)
			if err != nil {
				return desk.List[T]{}, fmt.Errorf("%s: %w", e.pk, err)
			}
			if l.fits == nil || l.fits(v) && l.place(v) == e.place {
				items, places = append(items, v), append(places, e.place)
			}
		}
	}
	if len(items) <= limit {
		return desk.List[T]{Items: items}, nil
	}
	return desk.List[T]{Items: items[:limit], Next: token{l.name, places[limit-1]}.String()}, nil
}

// entries reads up to n entries behind a place; more tells whether others may
// follow.
func (l list[T]) entries(ctx context.Context, s *Store, after string, n int) (_ []entry, more bool, err error) {
	in := dynamodb.QueryInput{
		TableName: &s.table, IndexName: &l.index, ScanIndexForward: aws.Bool(!l.backwards), Limit: aws.Int32(int32(n)),
		ExpressionAttributeNames:  map[string]string{"#partition": l.partition},
		ExpressionAttributeValues: item{":partition": text(l.value)},
	}
	if len(l.filters) > 0 {
		in.Limit = aws.Int32(int32(4 * n)) // as many as are read, not as fit
	}
	conditions := []string{"#partition = :partition"}
	first := after + "\x00" // the next text after it
	switch {
	case l.last != "" && after != "" && first > l.last:
		return nil, false, nil
	case l.last != "" && after != "":
		conditions = append(conditions, "#order BETWEEN :first AND :last")
		in.ExpressionAttributeValues[":first"], in.ExpressionAttributeValues[":last"] = text(first), text(l.last)
	case l.last != "":
		conditions = append(conditions, "#order <= :last")
		in.ExpressionAttributeValues[":last"] = text(l.last)
	case after != "" && l.backwards:
		conditions = append(conditions, "#order < :after")
		in.ExpressionAttributeValues[":after"] = text(after)
	case after != "":
		conditions = append(conditions, "#order > :after")
		in.ExpressionAttributeValues[":after"] = text(after)
	}
	if len(conditions) > 1 {
		in.ExpressionAttributeNames["#order"] = l.order
	}
	var filters []string
	for _, name := range slices.Sorted(maps.Keys(l.filters)) {
		in.ExpressionAttributeNames["#"+name], in.ExpressionAttributeValues[":"+name] = name, text(l.filters[name])
		filters = append(filters, "#"+name+" = :"+name)
	}
	if filters != nil {
		in.FilterExpression = aws.String(strings.Join(filters, " AND "))
	}
	in.KeyConditionExpression = aws.String(strings.Join(conditions, " AND "))
	var entries []entry
	for {
		out, err := s.queryPage(ctx, &in)
		if err != nil {
			return nil, false, fmt.Errorf("ask the index %s: %w", l.index, err)
		}
		for _, i := range out.Items {
			entries = append(entries, entry{textOf(i, "pk"), textOf(i, "sk"), textOf(i, l.order)})
		}
		in.ExclusiveStartKey = out.LastEvaluatedKey
		if len(in.ExclusiveStartKey) == 0 || len(entries) >= n {
			more := len(in.ExclusiveStartKey) > 0 || len(entries) > n
			return entries[:min(n, len(entries))], more, nil
		}
	}
}

// documents reads the items of index entries as they are now.
func (s *Store) documents(ctx context.Context, entries []entry) (map[string]item, error) {
	const most = 100 // keys of a request
	found := map[string]item{}
	for part := range slices.Chunk(entries, most) {
		var keys []item
		for _, e := range part {
			keys = append(keys, key(e.pk, e.sk))
		}
		for n := 0; len(keys) > 0; n++ {
			out, err := s.batchGetItem(ctx, &dynamodb.BatchGetItemInput{RequestItems: map[string]types.KeysAndAttributes{
				s.table: {Keys: keys, ConsistentRead: aws.Bool(true)},
			}})
			if err != nil {
				return nil, fmt.Errorf("read items: %w", err)
			}
			for _, i := range out.Responses[s.table] {
				found[textOf(i, "pk")] = i
			}
			if keys = out.UnprocessedKeys[s.table].Keys; len(keys) == 0 {
				break
			}
			if len(out.Responses[s.table]) > 0 {
				n = 0
			}
			if n == tries {
				return nil, errors.New("read items: the table is throttled")
			}
			if err := pause(ctx, time.Duration(min(5<<min(n, 6), 250))*time.Millisecond); err != nil {
				return nil, err
			}
		}
	}
	return found, nil
}

// token is a place in a list.
type token struct {
	List  string `json:"list"`
	Place string `json:"place"`
}

func (t token) String() string {
	data, err := json.Marshal(t)
	if err != nil {
		panic("dynamo: a token always has a JSON form: " + err.Error())
	}
	return base64.RawURLEncoding.EncodeToString(data)
}

func (l list[T]) after(written string) (string, error) {
	if written == "" {
		return "", nil
	}
	var t token
	data, err := base64.RawURLEncoding.DecodeString(written)
	if err == nil {
		err = json.Unmarshal(data, &t)
	}
	if err != nil || t.List != l.name || t.Place == "" {
		return "", fmt.Errorf("%.40q is no place in this list; start from its first page", written)
	}
	return t.Place, nil
}
