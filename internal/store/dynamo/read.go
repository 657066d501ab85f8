package dynamo

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"

	"attache/internal/desk"
)

// errTorn means that the versions of a release were replaced while it was read.
var errTorn = errors.New("its versions are not whole")

// Release implements desk.Reader.
func (s *Store) Release(ctx context.Context, id string) (desk.Release, error) {
	const looks = 5
	for n := 1; ; n++ {
		r, err := s.release(ctx, id)
		if errors.Is(err, errTorn) && n < looks {
			if err = pause(ctx, time.Duration(n)*10*time.Millisecond); err == nil {
				continue
			}
		}
		if err != nil {
			return desk.Release{}, fmt.Errorf("release %s: %w", id, desk.Interrupted(ctx, err))
		}
		return r, nil
	}
}

// release reads a release with its versions in one query.
func (s *Store) release(ctx context.Context, id string) (desk.Release, error) {
	var r desk.Release
	var head item
	parts := map[string][]byte{}
	err := s.query(ctx, &dynamodb.QueryInput{
		TableName: &s.table, ConsistentRead: aws.Bool(true),
		KeyConditionExpression:    aws.String("pk = :pk"),
		ExpressionAttributeValues: item{":pk": text("release#" + id)},
	}, func(i item) error {
		if sk := textOf(i, "sk"); sk == "head" {
			head = i
		} else {
			parts[sk] = bytesOf(i, "doc")
		}
		return nil
	})
	if err != nil {
		return r, err
	}
	if head == nil {
		return r, desk.ErrNotFound
	}
	if r, err = releaseOf(head); err != nil || numberOf(head, "parts") == 0 {
		return r, err
	}
	v := versions{release: id, name: textOf(head, "versions")}
	var doc []byte
	for part := range int(numberOf(head, "parts")) {
		content, ok := parts[textOf(v.key(part), "sk")]
		if !ok {
			return r, errTorn
		}
		doc = append(doc, content...)
	}
	r.Versions = nil
	err = unpack(doc, &r.Versions)
	return r, err
}

func releaseOf(i item) (desk.Release, error) {
	var r desk.Release
	err := unpack(bytesOf(i, "doc"), &r)
	r.InUTC()
	return r, err
}

func postOf(i item) (desk.Post, error) {
	var p desk.Post
	err := unpack(bytesOf(i, "doc"), &p)
	p.InUTC()
	return p, err
}

// Post implements desk.Reader.
func (s *Store) Post(ctx context.Context, id string) (desk.Post, error) {
	out, err := s.getItem(ctx, &dynamodb.GetItemInput{TableName: &s.table, Key: postKey(id), ConsistentRead: aws.Bool(true)})
	var p desk.Post
	switch {
	case err != nil:
	case out.Item == nil:
		err = desk.ErrNotFound
	default:
		p, err = postOf(out.Item)
	}
	if err != nil {
		return desk.Post{}, fmt.Errorf("post %s: %w", id, desk.Interrupted(ctx, err))
	}
	return p, nil
}

// Words implements desk.Store.
func (s *Store) Words(ctx context.Context) ([]desk.Word, error) {
	var list []desk.Word
	err := s.query(ctx, &dynamodb.QueryInput{
		TableName: &s.table, ConsistentRead: aws.Bool(true),
		KeyConditionExpression:    aws.String("pk = :pk"),
		ExpressionAttributeValues: item{":pk": text(wordsKey)},
	}, func(i item) error {
		var w desk.Word
		err := unpack(bytesOf(i, "doc"), &w)
		w.InUTC()
		list = append(list, w)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("words of the glossary: %w", desk.Interrupted(ctx, err))
	}
	return list, nil
}

// Releases implements desk.Reader.
func (s *Store) Releases(ctx context.Context, page desk.Page) (desk.List[desk.Release], error) {
	l := list[desk.Release]{
		name: "releases", index: "all", partition: "kind", value: "release", order: "at", backwards: true,
		decode: releaseOf,
	}
	releases, err := l.page(ctx, s, page)
	if err != nil {
		return releases, fmt.Errorf("list releases: %w", desk.Interrupted(ctx, err))
	}
	return releases, nil
}

// Posts implements desk.Reader.
func (s *Store) Posts(ctx context.Context, q desk.PostQuery) (desk.List[desk.Post], error) {
	posts, err := postList(q).page(ctx, s, q.Page)
	if err != nil {
		return posts, fmt.Errorf("list posts: %w", desk.Interrupted(ctx, err))
	}
	return posts, nil
}

// postList chooses the index whose partition holds the fewest posts that the
// query does not want. What it cannot say is left to the entries' own language
// and channel, and at last to the posts themselves.
func postList(q desk.PostQuery) list[desk.Post] {
	l := list[desk.Post]{
		name: "posts", order: "at", decode: postOf,
		fits: func(p desk.Post) bool {
			return (q.State == "" || q.State == p.State) && (q.Language == "" || q.Language == p.Payload.Language) &&
				(q.Channel == "" || q.Channel == p.Payload.Channel) && (q.Release == "" || q.Release == p.Release) &&
				(q.DueBy.IsZero() || !p.DueAt.IsZero() && !p.DueAt.After(q.DueBy))
		},
		place: func(p desk.Post) string { return place(p.Created, p.ID) },
	}
	switch {
	case !q.DueBy.IsZero():
		l.name, l.order = "due posts", "due_at"
		l.place = func(p desk.Post) string { return place(p.DueAt, p.ID) }
		l.index, l.partition, l.value = "due", "due", "due"
		l.last = place(q.DueBy, "") + "\U0010ffff"
	case q.Release != "":
		l.index, l.partition, l.value = "release", "release", q.Release
	case q.State != "" && q.Channel != "":
		l.index, l.partition, l.value = "channel", "state_channel", string(q.State)+"#"+q.Channel
		l.filter("language", q.Language)
	case q.State != "" && q.Language != "":
		l.index, l.partition, l.value = "language", "state_language", string(q.State)+"#"+q.Language
	case q.State != "":
		l.index, l.partition, l.value = "state", "state", string(q.State)
	default:
		l.index, l.partition, l.value = "all", "kind", "post"
		l.filter("channel", q.Channel)
		l.filter("language", q.Language)
	}
	return l
}
