package s3port_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"

	"attache/internal/bucket/buckettest"
	"attache/internal/bucket/dir"
	"attache/internal/bucket/s3port"
)

func start(t *testing.T) (*dir.Bucket, string, *s3.Client) {
	t.Helper()
	b, err := dir.Open(t.TempDir(), "inbox/")
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(s3port.New(b, "releases"))
	t.Cleanup(server.Close)
	client := s3.New(s3.Options{
		BaseEndpoint: aws.String(server.URL), Region: "us-east-1", UsePathStyle: true,
		Credentials: credentials.NewStaticCredentialsProvider("any", "any", ""),
	})
	return b, server.URL, client
}

func held(t *testing.T, b *dir.Bucket, key string) string {
	t.Helper()
	r, _, err := b.Open(context.Background(), key)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	data, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// The AWS SDK works with its default settings, checksums in trailers included.
func TestWithTheSDK(t *testing.T) {
	b, _, client := start(t)
	ctx := context.Background()
	bucket := aws.String("releases")
	for _, key := range buckettest.OddKeys {
		if strings.HasPrefix(key, "inbox/..") || strings.Contains(key, "/./") || strings.Contains(key, "/../") || key == "inbox/." || strings.Contains(key, "//") {
			continue // clients and servers of HTTP fold such paths
		}
		if _, err := client.PutObject(ctx, &s3.PutObjectInput{Bucket: bucket, Key: aws.String(key), Body: strings.NewReader("content of " + key)}); err != nil {
			t.Errorf("put %q: %v", key, err)
			continue
		}
		if got := held(t, b, key); got != "content of "+key {
			t.Errorf("%q holds %q", key, got)
		}
		got, err := client.GetObject(ctx, &s3.GetObjectInput{Bucket: bucket, Key: aws.String(key)})
		if err != nil {
			t.Errorf("get %q: %v", key, err)
			continue
		}
		if data, err := io.ReadAll(got.Body); err != nil || string(data) != "content of "+key {
			t.Errorf("get %q: %q, %v", key, data, err)
		}
		if _, err := client.HeadObject(ctx, &s3.HeadObjectInput{Bucket: bucket, Key: aws.String(key)}); err != nil {
			t.Errorf("head %q: %v", key, err)
		}
		if _, err := client.DeleteObject(ctx, &s3.DeleteObjectInput{Bucket: bucket, Key: aws.String(key)}); err != nil {
			t.Errorf("delete %q: %v", key, err)
		}
	}
	for n := range 7 {
		if _, err := client.PutObject(ctx, &s3.PutObjectInput{Bucket: bucket, Key: aws.String(fmt.Sprintf("inbox/r%d.txt", n)), Body: strings.NewReader("")}); err != nil {
			t.Fatal(err)
		}
	}
	seen := 0
	for p := s3.NewListObjectsV2Paginator(client, &s3.ListObjectsV2Input{Bucket: bucket, Prefix: aws.String("inbox/"), MaxKeys: aws.Int32(3)}); p.HasMorePages(); {
		page, err := p.NextPage(ctx)
		if err != nil {
			t.Fatal(err)
		}
		seen += len(page.Contents)
	}
	if want := len(listed(t, b)); seen != want {
		t.Errorf("listed %d objects in pages of three, there are %d", seen, want)
	}
}

func listed(t *testing.T, b *dir.Bucket) []string {
	t.Helper()
	var keys []string
	for o, err := range b.List(context.Background(), "inbox/") {
		if err != nil {
			t.Fatal(err)
		}
		keys = append(keys, o.Key)
	}
	return keys
}

func TestMultipart(t *testing.T) {
	b, _, client := start(t)
	ctx := context.Background()
	key := aws.String("inbox/big.en.txt")
	bucket := aws.String("releases")
	upload, err := client.CreateMultipartUpload(ctx, &s3.CreateMultipartUploadInput{Bucket: bucket, Key: key})
	if err != nil {
		t.Fatal(err)
	}
	part := bytes.Repeat([]byte("x"), 5<<20)
	var done []types.CompletedPart
	for n := int32(1); n <= 2; n++ {
		p, err := client.UploadPart(ctx, &s3.UploadPartInput{Bucket: bucket, Key: key, UploadId: upload.UploadId, PartNumber: aws.Int32(n), Body: bytes.NewReader(part)})
		if err != nil {
			t.Fatal(err)
		}
		done = append(done, types.CompletedPart{ETag: p.ETag, PartNumber: aws.Int32(n)})
	}
	if _, err := client.CompleteMultipartUpload(ctx, &s3.CompleteMultipartUploadInput{
		Bucket: bucket, Key: key, UploadId: upload.UploadId, MultipartUpload: &types.CompletedMultipartUpload{Parts: done},
	}); err != nil {
		t.Fatal(err)
	}
	if got := held(t, b, *key); len(got) != 2*len(part) {
		t.Errorf("%d bytes arrived of %d", len(got), 2*len(part))
	}
}

func request(t *testing.T, method, url, body string, change func(*http.Request)) (int, string) {
	t.Helper()
	r, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if change != nil {
		change(r)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	data, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(data)
}

// As `curl -T FILE URL` does it: no signature, no content type.
func TestWithCurl(t *testing.T) {
	b, url, _ := start(t)
	if status, body := request(t, "PUT", url+"/releases/inbox/visit.en.txt", "hello", nil); status != 200 {
		t.Fatal(status, body)
	}
	if got := held(t, b, "inbox/visit.en.txt"); got != "hello" {
		t.Errorf("it holds %q", got)
	}
	status, body := request(t, "PUT", url+"/releases/elsewhere.txt", "hello", nil)
	if status != 400 || !strings.Contains(body, "inbox/") {
		t.Errorf("a key outside the inbox: %d %s; want what to do", status, body)
	}
}

func TestStrangersAreRefused(t *testing.T) {
	b, url, _ := start(t)
	for name, change := range map[string]func(*http.Request){
		"another host":        func(r *http.Request) { r.Host = "evil.example" },
		"another site's page": func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site") },
		"another origin":      func(r *http.Request) { r.Header.Set("Origin", "https://evil.example") },
	} {
		if status, _ := request(t, "PUT", url+"/releases/inbox/evil.txt", "evil", change); status < 400 {
			t.Errorf("%s was served: %d", name, status)
		}
	}
	if got := listed(t, b); len(got) != 0 {
		t.Errorf("stored: %q", got)
	}
}
