//go:build aws

package awstest_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-lambda-go/events"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	s3sdk "github.com/aws/aws-sdk-go-v2/service/s3"

	"attache/internal/aws/awstest"
	"attache/internal/bucket/s3"
	"attache/internal/desk"
	"attache/internal/network/outbox"
	"attache/internal/store/dynamo"
)

var ctx = context.Background()

const cloud = "http://127.0.0.1:4566"

// sam runs the SAM command line in the module's directory.
func sam(t *testing.T, args ...string) []byte {
	t.Helper()
	limited, cancel := context.WithTimeout(ctx, 3*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(limited, awstest.Tool(t, "sam/bin/sam"), args...)
	cmd.Dir = awstest.Root()
	cmd.Env = append(os.Environ(), "SAM_CLI_TELEMETRY=0", "AWS_ENDPOINT_URL="+cloud, "AWS_ACCESS_KEY_ID=test", "AWS_SECRET_ACCESS_KEY=test", "AWS_DEFAULT_REGION=us-east-1")
	var said bytes.Buffer
	cmd.Stderr = &said
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("sam %s: %v\n%s%s", args[0], err, out, said.Bytes())
	}
	return out
}

// deploy deploys the stack and returns its outputs, and the names of what it
// is made of.
func deploy(t *testing.T, parameters ...string) (outputs, resources map[string]string) {
	t.Helper()
	built := filepath.Join(awstest.Root(), ".aws-sam/build/template.yaml")
	if _, err := os.Stat(built); err != nil {
		t.Fatalf("%v: run `make test-aws`, which builds it", err)
	}
	stack := []string{"--stack-name", "attache", "--region", "us-east-1", "--config-file", settings(t)}
	sam(t, append([]string{
		"deploy", "--template-file", built, "--s3-bucket", "deployments", "--capabilities", "CAPABILITY_IAM",
		"--no-confirm-changeset", "--no-progressbar", "--parameter-overrides", strings.Join(append(parameters, "Endpoint="+cloud, "Architecture="+architecture()), " "),
	}, stack...)...)
	outputs, resources = map[string]string{}, map[string]string{}
	var made []struct{ OutputKey, OutputValue string }
	if err := json.Unmarshal(sam(t, append([]string{"list", "stack-outputs", "--output", "json"}, stack...)...), &made); err != nil {
		t.Fatal(err)
	}
	for _, o := range made {
		outputs[o.OutputKey] = o.OutputValue
	}
	var of []struct{ LogicalResourceId, PhysicalResourceId string }
	if err := json.Unmarshal(sam(t, append([]string{"list", "resources", "--output", "json", "--template-file", built}, stack...)...), &of); err != nil {
		t.Fatal(err)
	}
	for _, r := range of {
		resources[r.LogicalResourceId] = r.PhysicalResourceId
	}
	return outputs, resources
}

// settings is a file of settings instead of the one for deploying in earnest.
func settings(t *testing.T) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "samconfig.toml")
	if err := os.WriteFile(name, []byte("version = 0.1\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// architecture is this machine's, by Lambda's name.
func architecture() string {
	if runtime.GOARCH == "amd64" {
		return "x86_64"
	}
	return runtime.GOARCH
}

// gateway is the HTTP API: it calls the function with an event for each
// request, as the one on AWS does. The server that stands in has none.
type gateway struct{ function string }

func (g gateway) RoundTrip(r *http.Request) (*http.Response, error) {
	e := events.APIGatewayV2HTTPRequest{
		Version: "2.0", RouteKey: "$default", RawPath: r.URL.EscapedPath(), RawQueryString: r.URL.RawQuery,
		Headers: map[string]string{"host": r.URL.Host, "x-forwarded-proto": "https"}, IsBase64Encoded: true,
		RequestContext: events.APIGatewayV2HTTPRequestContext{DomainName: r.URL.Host, HTTP: events.APIGatewayV2HTTPRequestContextHTTPDescription{
			Method: r.Method, Path: r.URL.Path, Protocol: "HTTP/1.1", SourceIP: "203.0.113.24",
		}},
	}
	for name := range r.Header {
		if name == "Cookie" {
			e.Cookies = strings.Split(r.Header.Get(name), "; ")
			continue
		}
		e.Headers[strings.ToLower(name)] = r.Header.Get(name)
	}
	if r.Body != nil {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return nil, err
		}
		e.Body = base64.StdEncoding.EncodeToString(body)
	}
	payload, err := json.Marshal(e)
	if err != nil {
		return nil, err
	}
	call, err := http.NewRequestWithContext(r.Context(), http.MethodPost, cloud+"/2015-03-31/functions/"+g.function+"/invocations", bytes.NewReader(payload))
	if err != nil {
		return nil, err
	}
	out, err := http.DefaultClient.Do(call)
	if err != nil {
		return nil, err
	}
	defer out.Body.Close()
	data, err := io.ReadAll(out.Body)
	if err != nil {
		return nil, err
	}
	var a events.APIGatewayV2HTTPResponse
	if err := json.Unmarshal(data, &a); err != nil || a.StatusCode == 0 {
		return nil, fmt.Errorf("the function answers %s", data)
	}
	body := []byte(a.Body)
	if a.IsBase64Encoded {
		if body, err = base64.StdEncoding.DecodeString(a.Body); err != nil {
			return nil, err
		}
	}
	answer := &http.Response{StatusCode: a.StatusCode, Header: http.Header{}, Body: io.NopCloser(bytes.NewReader(body)), Request: r, ProtoMajor: 1, ProtoMinor: 1}
	for name, value := range a.Headers {
		answer.Header.Set(name, value)
	}
	for _, c := range a.Cookies {
		answer.Header.Add("Set-Cookie", c)
	}
	return answer, nil
}

// within looks until something is so.
func within(t *testing.T, d time.Duration, what string, is func() bool) {
	t.Helper()
	for begun := time.Now(); !is(); time.Sleep(200 * time.Millisecond) {
		if time.Since(begun) > d {
			t.Fatalf("%s: not within %v", what, d)
		}
	}
}

const news = "Harbour library opened\n\nBAKU, May 4, 2026 - The Port of Baku opened a library for 300 sailors on Monday, Director Leyla Hasanova said.\n"

// The whole of Attaché is deployed, as "sam build" has built it, and used as
// people use it.
func TestFromUploadToPublishedPost(t *testing.T) {
	awstest.Isolated(t)
	provider := awstest.NewProvider(t, "127.0.0.1")
	server := exec.Command(awstest.Tool(t, "ministack/bin/ministack"))
	server.Dir = t.TempDir()
	server.Env = append(os.Environ(), "BIND_HOST=127.0.0.1", "DOCKER_HOST=unix:///nonexistent", "HOME="+server.Dir)
	awstest.Start(t, cloud+"/_ministack/health", server)
	config := awstest.SDK(cloud)
	client := s3sdk.NewFromConfig(config, func(o *s3sdk.Options) { o.UsePathStyle = true })
	if _, err := client.CreateBucket(ctx, &s3sdk.CreateBucketInput{Bucket: aws.String("deployments")}); err != nil {
		t.Fatal(err)
	}
	outputs, resources := deploy(t, "SignInIssuer="+provider.URL, "SignInClient="+awstest.Client)
	bucket := s3.New(client, outputs["Bucket"])
	store := dynamo.New(dynamodb.NewFromConfig(config), outputs["Table"])
	put := func(key, content string) {
		t.Helper()
		if _, err := bucket.Put(ctx, key, strings.NewReader(content)); err != nil {
			t.Fatal(err)
		}
	}
	drafts := func(release string) (list []desk.Post) {
		within(t, time.Minute, "drafts of "+release, func() bool {
			l, err := store.Posts(ctx, desk.PostQuery{Release: release, State: desk.StateDraft})
			list = l.Items
			return err == nil && len(list) == 2
		})
		return list
	}
	out := func() (keys []string) {
		for o, err := range bucket.List(ctx, "outbox/") {
			if err != nil {
				t.Fatal(err)
			}
			keys = append(keys, o.Key)
		}
		return keys
	}

	put("config/attache.yaml", "timezone: Asia/Baku\nlanguages: [en, az]\nchannels: [{name: news, network: mastodon}]\npeople: [{name: Leyla, roles: [editor, approver], signin: leyla@example.org}]\n")
	soon := time.Now().Add(15 * time.Second).UTC() // for the clock to find
	put("inbox/later.yaml", "publish_at: "+soon.Format(time.RFC3339)+"\n")
	put("inbox/later.en.txt", strings.Replace(news, "library", "museum", 2))
	put("inbox/harbour café.en.txt", news)

	// Sign in and approve, on the pages.
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	b := browser{t: t, client: &http.Client{Jar: jar, Transport: byHost{"desk.example.org": gateway{resources["Review"]}}}, site: "https://desk.example.org"}
	later, harbour := desk.ReleaseID("later"), desk.ReleaseID("harbour café")
	drafts(later)
	drafts(harbour)
	b.page(http.MethodGet, "/", "") // the provider sends the browser back
	if text := b.page(http.MethodGet, "/", ""); !strings.Contains(text, "Harbour library opened") || !strings.Contains(text, "Leyla") {
		t.Fatalf("the queue is\n%s", text)
	}
	b.approve(later + ".news.en")
	b.approve(harbour + ".news.en")
	key := "outbox/news/" + harbour + ".news.en.json"
	within(t, time.Minute, key, func() bool { return slices.Contains(out(), key) })
	var delivered outbox.Delivery
	r, _, err := bucket.Open(ctx, key)
	if err == nil {
		err = json.NewDecoder(r).Decode(&delivered)
		_ = r.Close()
	}
	if err != nil || delivered.Post != harbour+".news.en" || delivered.Payload.Hash() != delivered.Hash || !strings.Contains(delivered.Text, "300 sailors") {
		t.Errorf("%+v, %v", delivered, err)
	}
	published := func(id string) func() bool {
		return func() bool {
			p, err := store.Post(ctx, id)
			return err == nil && p.State == desk.StatePublished
		}
	}
	within(t, time.Minute, "the receipt", published(harbour+".news.en"))

	// The clock finds what nobody told the publisher of, and not before its time.
	within(t, 3*time.Minute, "the scheduled post", published(later+".news.en"))
	p, err := store.Post(ctx, later+".news.en")
	if err != nil || p.Receipt.At.Before(soon.Truncate(time.Second)) || len(out()) != 2 {
		t.Errorf("published at %v, to go out at %v; %q", p.Receipt.At, soon, out())
	}

	// Who takes the object away withdraws the release.
	if err := bucket.Delete(ctx, "inbox/harbour café.en.txt"); err != nil {
		t.Fatal(err)
	}
	within(t, time.Minute, "the withdrawal", func() bool {
		r, err := store.Release(ctx, harbour)
		return err == nil && r.Withdrawn != ""
	})
	log, err := store.Audit(ctx, harbour)
	if err == nil {
		err = desk.VerifyChain(log)
	}
	if err != nil || len(log) == 0 {
		t.Errorf("%d lines of the log, %v", len(log), err)
	}
}

// byHost sends requests for some names elsewhere.
type byHost map[string]http.RoundTripper

func (b byHost) RoundTrip(r *http.Request) (*http.Response, error) {
	if to, ok := b[r.URL.Host]; ok {
		return to.RoundTrip(r)
	}
	return http.DefaultTransport.RoundTrip(r)
}
