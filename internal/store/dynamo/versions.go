package dynamo

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"

	"attache/internal/desk"
)

// largestPart is the most bytes of a part. An item may have 400 KB.
const largestPart = 350 << 10

// versions names the stored versions of a release.
type versions struct {
	release string
	name    string // start of the sort keys of the parts
	parts   int
	sum     string // SHA-256 of the JSON
	written bool   // by this change; not taken over from the release as it is stored
}

func (v versions) key(part int) item {
	return key("release#"+v.release, fmt.Sprintf("%s#%04d", v.name, part))
}

// named returns the name of what a change from a stored number writes. The
// number in it tells which names can still come into use: those of older
// numbers cannot.
func named(stored int64, random string) string {
	return fmt.Sprintf("versions#%020d#%s", stored, random)
}

// putVersions stores a release's versions beside it. Those that are stored
// already are not stored again.
func (s *Store) putVersions(ctx context.Context, r *desk.Release) (versions, error) {
	if r == nil || len(r.Versions) == 0 {
		return versions{}, nil
	}
	doc, err := packed(r.Versions)
	if err != nil {
		return versions{}, fmt.Errorf("versions of release %s: %w", r.ID, err)
	}
	sum := sha256.Sum256(doc)
	v := versions{release: r.ID, name: named(r.Stored, rand.Text()), sum: hex.EncodeToString(sum[:]), written: true}
	if r.Stored > 0 {
		out, err := s.getItem(ctx, &dynamodb.GetItemInput{
			TableName: &s.table, Key: releaseKey(r.ID), ConsistentRead: aws.Bool(true), ProjectionExpression: aws.String("writes, versions, parts, #sum"),
			ExpressionAttributeNames: map[string]string{"#sum": "sum"},
		})
		if err != nil {
			return v, fmt.Errorf("read release %s: %w", r.ID, err)
		}
		if numberOf(out.Item, "writes") != r.Stored {
			return v, fmt.Errorf("release %s: %w", r.ID, desk.ErrConflict)
		}
		if textOf(out.Item, "sum") == v.sum {
			v.name, v.parts, v.written = textOf(out.Item, "versions"), int(numberOf(out.Item, "parts")), false
			return v, nil
		}
	}
	for len(doc) > 0 {
		n := min(len(doc), largestPart)
		i := v.key(v.parts)
		i["doc"] = &types.AttributeValueMemberB{Value: doc[:n]}
		if _, err := s.putItem(ctx, &dynamodb.PutItemInput{TableName: &s.table, Item: i}); err != nil {
			return v, fmt.Errorf("write versions of release %s: %w", r.ID, err)
		}
		doc = doc[n:]
		v.parts++
	}
	return v, nil
}

// drop removes what was written for a change that did not come about.
func (s *Store) drop(ctx context.Context, v versions) {
	if !v.written {
		return
	}
	for part := range v.parts {
		_, _ = s.deleteItem(ctx, &dynamodb.DeleteItemInput{TableName: &s.table, Key: v.key(part)})
	}
}

// dropOlder removes the versions that a committed change has replaced, and
// what interrupted ones left. What cannot be removed now goes with the next
// revision: it only takes room.
func (s *Store) dropOlder(ctx context.Context, release string, now versions) {
	stored := now.name[:strings.LastIndexByte(now.name, '#')]
	_ = s.query(ctx, &dynamodb.QueryInput{
		TableName: &s.table, ProjectionExpression: aws.String("pk, sk"),
		KeyConditionExpression:    aws.String("pk = :pk AND sk BETWEEN :first AND :last"),
		ExpressionAttributeValues: item{":pk": text("release#" + release), ":first": text("versions#"), ":last": text(stored + "#~")},
	}, func(i item) error {
		if strings.HasPrefix(textOf(i, "sk"), now.name+"#") {
			return nil
		}
		_, err := s.deleteItem(ctx, &dynamodb.DeleteItemInput{TableName: &s.table, Key: key(textOf(i, "pk"), textOf(i, "sk"))})
		return err
	})
}
