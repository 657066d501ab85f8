package s3_test

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	sdk "github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/johannesboyne/gofakes3"
	"github.com/johannesboyne/gofakes3/backend/s3mem"

	"attache/internal/bucket/buckettest"
	"attache/internal/bucket/s3"
	"attache/internal/desk"
)

func client(url, key, secret string) *sdk.Client {
	return sdk.New(sdk.Options{
		Region: "us-east-1", BaseEndpoint: aws.String(url), UsePathStyle: true,
		Credentials: credentials.NewStaticCredentialsProvider(key, secret, ""),
	})
}

// memory is an S3 server that holds its objects in memory, and checks no
// signatures. It sends keys encoded, as S3 does and gofakes3 does not.
func memory(t *testing.T) (url string) {
	t.Helper()
	s3 := gofakes3.New(encoded{s3mem.New()}, gofakes3.WithLogger(gofakes3.DiscardLog())).Server()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !r.URL.Query().Has("list-type") {
			s3.ServeHTTP(w, r)
			return
		}
		answer := httptest.NewRecorder()
		s3.ServeHTTP(answer, r)
		w.WriteHeader(answer.Code)
		_, _ = w.Write(bytes.Replace(answer.Body.Bytes(), []byte("<IsTruncated>"), []byte("<EncodingType>url</EncodingType><IsTruncated>"), 1))
	}))
	t.Cleanup(server.Close)
	return server.URL
}

type encoded struct{ *s3mem.Backend }

func (b encoded) ListBucket(name string, prefix *gofakes3.Prefix, page gofakes3.ListBucketPage) (*gofakes3.ObjectList, error) {
	list, err := b.Backend.ListBucket(name, prefix, page)
	if err != nil {
		return nil, err
	}
	for _, o := range list.Contents {
		o.Key = url.QueryEscape(o.Key)
	}
	return list, nil
}

// empty makes a bucket on a server.
func empty(t *testing.T, c *sdk.Client) desk.Bucket {
	t.Helper()
	if _, err := c.CreateBucket(context.Background(), &sdk.CreateBucketInput{Bucket: aws.String(name)}); err != nil {
		t.Fatal(err)
	}
	return bucket(c)
}

const name = "releases"

func bucket(c *sdk.Client) desk.Bucket { return s3.New(c, name) }

func TestBucket(t *testing.T) {
	buckettest.Test(t, func(t *testing.T) desk.Bucket { return empty(t, client(memory(t), "test", "testtest")) })
}

// S3 answers with a thousand keys at a time.
func TestListsLongerThanAPage(t *testing.T) {
	b := empty(t, client(memory(t), "test", "testtest"))
	const there = 1001
	for n := range there {
		if _, err := b.Put(context.Background(), fmt.Sprintf("inbox/%04d é+ .txt", n), strings.NewReader("")); err != nil {
			t.Fatal(err)
		}
	}
	n := 0
	for o, err := range b.List(context.Background(), "inbox/") {
		if want := fmt.Sprintf("inbox/%04d é+ .txt", n); err != nil || o.Key != want {
			t.Fatalf("object %d is %q, %v; want %q", n, o.Key, err, want)
		}
		n++
	}
	if n != there {
		t.Errorf("listed %d, want %d", n, there)
	}
}
