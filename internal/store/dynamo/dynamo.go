// Package dynamo is the store on AWS: one DynamoDB table.
//
//	item              pk               sk                    what it holds
//	a release         release#ID       head                  desk.Release without its versions
//	its versions      release#ID       versions#N#RANDOM#PART  []desk.Version, cut to what an item may hold
//	a post            post#ID          post                  desk.Post
//	an audit entry    audit#RELEASE    SEQ, 20 digits        desk.Entry
//	a word            words            LANGUAGE#TERM         desk.Word
//	a day's quota     quota#DAY#CHANNEL  quota               how many were spent
//	a subscription    news#SUBSCRIBER  #                     desk.Subscription
//	news              news#SUBSCRIBER  TIME#RELEASE#SEQ      []desk.Notice, until the subscriber was told
//
// Documents are gzipped JSON in the attribute doc. Beside it stands what
// compare-and-swap compares (writes) and what indexes need. The indexes hold
// keys, not documents: lists take the order from an index, and the documents
// from the items themselves, so that a list never shows an item as it no longer
// is. The table and its indexes are defined in template.yaml.
//
// The versions of a release are written before the transaction that refers to
// them, under a name that is used once, and are never changed: a release may be
// larger than a transaction, and is guarded (desk.Change.While) more often than
// it is read.
package dynamo

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"io"
	"strconv"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"

	"attache/internal/desk"
)

// Store is a desk.Store in one table. It holds the operations that it uses
// rather than the client: next to html/template, which may call any method by
// name, the linker keeps all that can be reached from a value, and a client
// reaches everything that DynamoDB can do.
type Store struct {
	table string

	getItem      call[dynamodb.GetItemInput, dynamodb.GetItemOutput]
	batchGetItem call[dynamodb.BatchGetItemInput, dynamodb.BatchGetItemOutput]
	queryPage    call[dynamodb.QueryInput, dynamodb.QueryOutput]
	putItem      call[dynamodb.PutItemInput, dynamodb.PutItemOutput]
	deleteItem   call[dynamodb.DeleteItemInput, dynamodb.DeleteItemOutput]
	transactAll  call[dynamodb.TransactWriteItemsInput, dynamodb.TransactWriteItemsOutput]
}

type call[In, Out any] func(context.Context, *In, ...func(*dynamodb.Options)) (*Out, error)

var _ desk.Store = (*Store)(nil)

// New returns a store. It does no I/O.
func New(client *dynamodb.Client, table string) *Store {
	return &Store{
		table:   table,
		getItem: client.GetItem, batchGetItem: client.BatchGetItem, queryPage: client.Query,
		putItem: client.PutItem, deleteItem: client.DeleteItem, transactAll: client.TransactWriteItems,
	}
}

// item is what the table holds under a key.
type item = map[string]types.AttributeValue

func text(s string) types.AttributeValue { return &types.AttributeValueMemberS{Value: s} }

func number(n int64) types.AttributeValue {
	return &types.AttributeValueMemberN{Value: strconv.FormatInt(n, 10)}
}

func key(pk, sk string) item { return item{"pk": text(pk), "sk": text(sk)} }

// wordsKey is the partition of all words: they are read together.
const wordsKey = "words"

func releaseKey(id string) item { return key("release#"+id, "head") }
func postKey(id string) item    { return key("post#"+id, "post") }

func textOf(i item, name string) string {
	if s, ok := i[name].(*types.AttributeValueMemberS); ok {
		return s.Value
	}
	return ""
}

func numberOf(i item, name string) int64 {
	n, ok := i[name].(*types.AttributeValueMemberN)
	if !ok {
		return 0
	}
	v, _ := strconv.ParseInt(n.Value, 10, 64) // numbers here are our own, and whole
	return v
}

func bytesOf(i item, name string) []byte {
	if b, ok := i[name].(*types.AttributeValueMemberB); ok {
		return b.Value
	}
	return nil
}

// place is where an item stands in a list: by time, then by ID. Times are
// exact, and sort as text.
func place(at time.Time, id string) string {
	return at.UTC().Format("2006-01-02T15:04:05.000000000Z") + "#" + id
}

// packers are gzip writers: a new one takes ten times as long as a post takes it.
var packers = sync.Pool{New: func() any { return gzip.NewWriter(io.Discard) }}

// packed is a document as it is stored.
func packed(v any) ([]byte, error) {
	data, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	w := packers.Get().(*gzip.Writer)
	defer packers.Put(w)
	w.Reset(&b)
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// largest is the most bytes that a document may unfold to: ten times the
// largest release.
const largest = 512 << 20

func unpack(data []byte, into any) error {
	r, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return err
	}
	unfolded, err := io.ReadAll(io.LimitReader(r, largest))
	if err != nil {
		return err
	}
	return json.Unmarshal(unfolded, into)
}

// query reads all pages of a query.
func (s *Store) query(ctx context.Context, in *dynamodb.QueryInput, take func(item) error) error {
	for {
		out, err := s.queryPage(ctx, in)
		if err != nil {
			return err
		}
		for _, i := range out.Items {
			if err := take(i); err != nil {
				return err
			}
		}
		if in.ExclusiveStartKey = out.LastEvaluatedKey; len(in.ExclusiveStartKey) == 0 {
			return nil
		}
	}
}

// pause waits before something is tried again.
func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}
