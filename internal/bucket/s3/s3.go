// Package s3 is the bucket on AWS: one S3 bucket, or any other that speaks its
// protocol.
package s3

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/url"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/aws/middleware"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"
	"github.com/aws/smithy-go"

	"attache/internal/desk"
)

// Bucket is a desk.Bucket. It holds the operations that it uses rather than the
// client, from which the linker might have to keep everything that S3 can do.
type Bucket struct {
	name string

	listObjects  call[s3.ListObjectsV2Input, s3.ListObjectsV2Output]
	getObject    call[s3.GetObjectInput, s3.GetObjectOutput]
	putObject    call[s3.PutObjectInput, s3.PutObjectOutput]
	deleteObject call[s3.DeleteObjectInput, s3.DeleteObjectOutput]
}

type call[In, Out any] func(context.Context, *In, ...func(*s3.Options)) (*Out, error)

var _ desk.Bucket = (*Bucket)(nil)

// New returns a bucket. It does no I/O.
func New(client *s3.Client, name string) *Bucket {
	return &Bucket{
		name:        name,
		listObjects: client.ListObjectsV2, getObject: client.GetObject, putObject: client.PutObject, deleteObject: client.DeleteObject,
	}
}

// List implements desk.Bucket. Keys travel encoded: XML has no way to write
// some of the letters that they may have.
func (b *Bucket) List(ctx context.Context, prefix string) iter.Seq2[desk.Object, error] {
	return func(yield func(desk.Object, error) bool) {
		in := s3.ListObjectsV2Input{Bucket: &b.name, Prefix: &prefix, EncodingType: types.EncodingTypeUrl}
		for more := true; more; {
			page, err := b.listObjects(ctx, &in)
			if err != nil {
				yield(desk.Object{}, fmt.Errorf("list %q in the bucket %s: %w", prefix, b.name, known(err)))
				return
			}
			in.ContinuationToken, more = page.NextContinuationToken, aws.ToBool(page.IsTruncated)
			for _, o := range page.Contents {
				key, err := decoded(page.EncodingType, aws.ToString(o.Key))
				if err != nil {
					yield(desk.Object{}, fmt.Errorf("list the bucket %s: %w", b.name, err))
					return
				}
				if !yield(desk.Object{
					Key: key, Size: aws.ToInt64(o.Size), Modified: aws.ToTime(o.LastModified).UTC(), Folder: strings.HasSuffix(key, "/"),
				}, nil) {
					return
				}
			}
		}
	}
}

func decoded(encoding types.EncodingType, key string) (string, error) {
	if encoding != types.EncodingTypeUrl {
		return key, nil
	}
	return url.QueryUnescape(key)
}

// Open implements desk.Bucket.
func (b *Bucket) Open(ctx context.Context, key string) (io.ReadCloser, desk.Object, error) {
	out, err := b.getObject(ctx, &s3.GetObjectInput{Bucket: &b.name, Key: &key})
	if err != nil {
		return nil, desk.Object{}, fmt.Errorf("open %q in the bucket %s: %w", key, b.name, known(err))
	}
	return out.Body, desk.Object{
		Key: key, Size: aws.ToInt64(out.ContentLength), Modified: aws.ToTime(out.LastModified).UTC(), Folder: strings.HasSuffix(key, "/"),
	}, nil
}

// Put implements desk.Bucket. The content is read before it is sent, so that
// what cannot be read whole is not sent at all.
func (b *Bucket) Put(ctx context.Context, key string, content io.Reader) (desk.Object, error) {
	if err := ctx.Err(); err != nil {
		return desk.Object{}, err
	}
	data, err := io.ReadAll(content)
	if err != nil {
		return desk.Object{}, fmt.Errorf("put %q: %w", key, err)
	}
	out, err := b.putObject(ctx, &s3.PutObjectInput{
		Bucket: &b.name, Key: &key, Body: bytes.NewReader(data), ContentLength: aws.Int64(int64(len(data))),
	})
	if err != nil {
		return desk.Object{}, fmt.Errorf("put %q into the bucket %s: %w", key, b.name, known(err))
	}
	stored, _ := middleware.GetServerTime(out.ResultMetadata)
	return desk.Object{Key: key, Size: int64(len(data)), Modified: stored.UTC(), Folder: strings.HasSuffix(key, "/")}, nil
}

// Delete implements desk.Bucket.
func (b *Bucket) Delete(ctx context.Context, key string) error {
	_, err := b.deleteObject(ctx, &s3.DeleteObjectInput{Bucket: &b.name, Key: &key})
	if err = known(err); err != nil && !errors.Is(err, desk.ErrNotFound) {
		return fmt.Errorf("delete %q in the bucket %s: %w", key, b.name, err)
	}
	return nil
}

// known names the errors by which callers decide.
func known(err error) error {
	var api smithy.APIError
	if errors.As(err, &api) && (api.ErrorCode() == "NoSuchKey" || api.ErrorCode() == "NotFound") {
		return fmt.Errorf("%w (%w)", desk.ErrNotFound, err)
	}
	return err
}
