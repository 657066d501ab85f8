// Package s3port shows a bucket behind the S3 protocol, so that any S3 client
// uploads to one machine as it would to the cloud. It does not check
// signatures: it belongs on a loopback address, and answers to none else.
package s3port

import (
	"context"
	"crypto/md5" // S3's ETag is defined as MD5
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/johannesboyne/gofakes3"

	"attache/internal/desk"
	"attache/internal/loopback"
)

// largest is the most bytes of one request, so that nobody fills the memory
// (parts of multipart uploads wait there) or the disk by mistake.
const largest = 256 << 20

// New returns a handler that shows b as the bucket of a name. Path-style
// addressing only: http://127.0.0.1:9000/NAME/KEY.
func New(b desk.Bucket, name string) http.Handler {
	s3 := gofakes3.New(&backend{bucket: b, name: name, now: time.Now()},
		gofakes3.WithLogger(gofakes3.DiscardLog()), gofakes3.WithoutVersioning(), gofakes3.WithIntegrityCheck(true)).Server()
	limited := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, largest)
		s3.ServeHTTP(w, r)
	})
	return loopback.Only("this S3 port", http.NewCrossOriginProtection().Handler(limited))
}

// backend is a desk.Bucket as gofakes3 wants it.
type backend struct {
	bucket desk.Bucket
	name   string
	now    time.Time
}

func (b *backend) ListBuckets() ([]gofakes3.BucketInfo, error) {
	return []gofakes3.BucketInfo{{Name: b.name, CreationDate: gofakes3.NewContentTime(b.now)}}, nil
}

func (b *backend) BucketExists(name string) (bool, error) { return name == b.name, nil }

func (b *backend) CreateBucket(name string) error {
	if name == b.name {
		return gofakes3.ResourceError(gofakes3.ErrBucketAlreadyExists, name)
	}
	return gofakes3.ErrorMessagef(gofakes3.ErrNotImplemented, "there is one bucket here, %q", b.name)
}

func (b *backend) DeleteBucket(string) error {
	return gofakes3.ErrorMessage(gofakes3.ErrNotImplemented, "the bucket stays")
}

func (b *backend) ForceDeleteBucket(name string) error { return b.DeleteBucket(name) }

func (b *backend) known(bucket string) error {
	if bucket != b.name {
		return gofakes3.BucketNotFound(bucket)
	}
	return nil
}

// ListBucket pages by key. An object's ETag is left out of lists: it would
// take reading every object.
func (b *backend) ListBucket(name string, prefix *gofakes3.Prefix, page gofakes3.ListBucketPage) (*gofakes3.ObjectList, error) {
	if err := b.known(name); err != nil {
		return nil, err
	}
	if prefix == nil {
		prefix = &gofakes3.Prefix{}
	}
	most := page.MaxKeys
	if most == 0 {
		most = gofakes3.DefaultMaxBucketKeys
	}
	list := gofakes3.NewObjectList()
	seen := map[string]bool{} // common prefixes
	var count int64
	var last string
	for o, err := range b.bucket.List(context.Background(), prefix.Prefix) {
		if err != nil {
			return nil, err
		}
		var match gofakes3.PrefixMatch
		if !prefix.Match(o.Key, &match) || page.HasMarker && (o.Key <= page.Marker || match.CommonPrefix && strings.HasPrefix(page.Marker, match.MatchedPart)) {
			continue
		}
		if match.CommonPrefix && seen[match.MatchedPart] {
			continue
		}
		if count == most {
			list.IsTruncated, list.NextMarker = true, last
			break
		}
		count++
		last = o.Key
		if match.CommonPrefix {
			seen[match.MatchedPart] = true
			list.AddPrefix(match.MatchedPart)
			continue
		}
		list.Add(&gofakes3.Content{Key: o.Key, Size: o.Size, LastModified: gofakes3.NewContentTime(o.Modified), StorageClass: gofakes3.StorageStandard})
	}
	return list, nil
}

func (b *backend) HeadObject(bucket, key string) (*gofakes3.Object, error) {
	o, err := b.GetObject(bucket, key, nil)
	if err != nil {
		return nil, err
	}
	defer o.Contents.Close()
	o.Contents = io.NopCloser(strings.NewReader(""))
	return o, nil
}

func (b *backend) GetObject(bucket, key string, want *gofakes3.ObjectRangeRequest) (*gofakes3.Object, error) {
	if err := b.known(bucket); err != nil {
		return nil, err
	}
	r, o, err := b.bucket.Open(context.Background(), key)
	if errors.Is(err, desk.ErrNotFound) {
		return nil, gofakes3.KeyNotFound(key)
	}
	if err != nil {
		return nil, err
	}
	sum := md5.New()
	if _, err := io.Copy(sum, r); err != nil {
		_ = r.Close()
		return nil, err
	}
	_ = r.Close()
	if r, _, err = b.bucket.Open(context.Background(), key); err != nil {
		return nil, gofakes3.KeyNotFound(key)
	}
	object := &gofakes3.Object{
		Name: key, Size: o.Size, Hash: sum.Sum(nil), Contents: r,
		Metadata: map[string]string{"Last-Modified": o.Modified.UTC().Format(http.TimeFormat)},
	}
	if object.Range, err = want.Range(o.Size); err != nil {
		_ = r.Close()
		return nil, err
	}
	if part := object.Range; part != nil {
		if _, err := io.CopyN(io.Discard, r, part.Start); err != nil {
			_ = r.Close()
			return nil, err
		}
		object.Contents = struct {
			io.Reader
			io.Closer
		}{io.LimitReader(r, part.Length), r}
	}
	return object, nil
}

func (b *backend) PutObject(bucket, key string, _ map[string]string, content io.Reader, _ int64, conditions *gofakes3.PutConditions) (gofakes3.PutObjectResult, error) {
	var none gofakes3.PutObjectResult
	if err := b.known(bucket); err != nil {
		return none, err
	}
	if conditions != nil && (conditions.IfMatch != nil || conditions.IfNoneMatch != nil) {
		return none, gofakes3.ErrorMessage(gofakes3.ErrNotImplemented, "conditional uploads are not supported here")
	}
	if _, err := b.bucket.Put(context.Background(), key, content); err != nil {
		return none, refusal(err)
	}
	return none, nil
}

// refusal tells a client why an upload was refused; what S3 has a code for
// keeps it.
func refusal(err error) error {
	var coded gofakes3.Error
	switch tooLarge := (*http.MaxBytesError)(nil); {
	case errors.As(err, &tooLarge):
		return gofakes3.ErrorMessagef(gofakes3.ErrInvalidArgument, "larger than %d MB: upload the text alone", largest>>20)
	case errors.As(err, &coded):
		return err
	}
	return gofakes3.ErrorMessage(gofakes3.ErrInvalidArgument, err.Error())
}

func (b *backend) DeleteObject(bucket, key string) (gofakes3.ObjectDeleteResult, error) {
	if err := b.known(bucket); err != nil {
		return gofakes3.ObjectDeleteResult{}, err
	}
	return gofakes3.ObjectDeleteResult{}, b.bucket.Delete(context.Background(), key)
}

func (b *backend) DeleteMulti(bucket string, keys ...string) (gofakes3.MultiDeleteResult, error) {
	var result gofakes3.MultiDeleteResult
	if err := b.known(bucket); err != nil {
		return result, err
	}
	for _, key := range keys {
		if err := b.bucket.Delete(context.Background(), key); err != nil {
			result.Error = append(result.Error, gofakes3.ErrorResult{Key: key, Code: gofakes3.ErrInternal, Message: err.Error()})
			continue
		}
		result.Deleted = append(result.Deleted, gofakes3.ObjectID{Key: key})
	}
	return result, nil
}

func (b *backend) CopyObject(fromBucket, from, toBucket, to string, _ map[string]string) (gofakes3.CopyObjectResult, error) {
	var none gofakes3.CopyObjectResult
	if err := errors.Join(b.known(fromBucket), b.known(toBucket)); err != nil {
		return none, err
	}
	r, _, err := b.bucket.Open(context.Background(), from)
	if errors.Is(err, desk.ErrNotFound) {
		return none, gofakes3.KeyNotFound(from)
	}
	if err != nil {
		return none, err
	}
	defer r.Close()
	sum := md5.New()
	o, err := b.bucket.Put(context.Background(), to, io.TeeReader(r, sum))
	if err != nil {
		return none, fmt.Errorf("copy: %w", err)
	}
	return gofakes3.CopyObjectResult{
		ETag: `"` + hex.EncodeToString(sum.Sum(nil)) + `"`, LastModified: gofakes3.NewContentTime(o.Modified),
	}, nil
}
