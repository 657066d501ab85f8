//go:build aws

package aws_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/aws/aws-lambda-go/events"
	sdk "github.com/aws/aws-sdk-go-v2/service/dynamodb"
	s3sdk "github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/google/go-cmp/cmp"

	"attache/internal/aws"
	"attache/internal/aws/awstest"
	"attache/internal/aws/ingester"
	"attache/internal/aws/publisher"
	"attache/internal/aws/secrets"
	"attache/internal/bucket/s3"
	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/fakes"
	"attache/internal/store/dynamo"
)

var ctx = context.Background()

const (
	accented = "inbox/harbour library café.en.txt" // what the events about one release name
	opening  = "inbox/opening.en.txt"
	news     = "Harbour library opened\n\nBAKU, May 4, 2026 - The Port of Baku opened a library for 300 sailors on Monday, Director Leyla Hasanova said.\n"
	config   = `organisation: Port of Baku
timezone: Asia/Baku
languages: [en, az]
people:
  - {name: Leyla, roles: [editor, approver], signin: leyla@example.org}
channels:
  - {name: x, network: x}
  - {name: mastodon, network: mastodon}
  - {name: bluesky, network: bluesky}
`
	posts = 6 // of a release: two languages on three channels
)

// office is a desk on AWS, with what looks at it from outside.
type office struct {
	*awstest.Cloud
	t        testing.TB
	dynamodb string // its address
	bucket   desk.Bucket
	store    desk.Store
}

// env is a function's environment.
func (o *office) env(name string) string { return o.Env()[name] }

func newOffice(t testing.TB, dynamodb string) *office {
	t.Helper()
	c := awstest.NewCloud(t, dynamodb, "127.0.0.1")
	c.Secret("desk", `{"session": "0123456789abcdef0123456789abcdef", "hook_wire": "wire's secret", "hook_github": "GitHub's secret"}`)
	o := &office{
		Cloud: c, t: t, dynamodb: dynamodb,
		bucket: s3.New(s3sdk.NewFromConfig(awstest.SDK(c.URL), func(o *s3sdk.Options) { o.UsePathStyle = true }), c.Bucket),
		store:  dynamo.New(sdk.NewFromConfig(awstest.SDK(dynamodb)), c.Table),
	}
	o.put("config/attache.yaml", config)
	return o
}

func (o *office) put(key, content string) {
	o.t.Helper()
	if _, err := o.bucket.Put(ctx, key, strings.NewReader(content)); err != nil {
		o.t.Fatal(err)
	}
}

func (o *office) release(stem string) (desk.Release, []desk.Post) {
	o.t.Helper()
	id := desk.ReleaseID(stem)
	r, err := o.store.Release(ctx, id)
	if errors.Is(err, desk.ErrNotFound) {
		return r, nil
	}
	if err != nil {
		o.t.Fatal(err)
	}
	list, err := desk.AllPosts(ctx, o.store, desk.PostQuery{Release: id})
	if err != nil {
		o.t.Fatal(err)
	}
	log, err := o.store.Audit(ctx, id)
	if err == nil {
		err = desk.VerifyChain(log)
	}
	if err != nil {
		o.t.Error(err)
	}
	return r, list
}

// approve approves a post as the desk does, but tells nobody.
func (o *office) approve(id string) {
	o.t.Helper()
	p, err := o.store.Post(ctx, id)
	if err == nil {
		var e desk.Entry
		if p, e, err = p.Approve(desk.Person{Name: "Leyla", Roles: []desk.Role{desk.RoleApprover}}, p.Payload.Hash(), "seen", desk.Policy{}, time.Now()); err == nil {
			err = o.store.Commit(ctx, desk.Change{Posts: []desk.Post{p}, Entries: []desk.Entry{e}})
		}
	}
	if err != nil {
		o.t.Fatal(err)
	}
}

// handler is a function of Lambda.
type handler interface {
	Invoke(ctx context.Context, payload []byte) ([]byte, error)
}

func (o *office) ingester() handler {
	o.t.Helper()
	f, err := ingester.New(o.env)
	if err != nil {
		o.t.Fatal(err)
	}
	return f
}

func (o *office) publisher() handler {
	o.t.Helper()
	f, err := publisher.New(o.env)
	if err != nil {
		o.t.Fatal(err)
	}
	return f
}

// event is a file of events/.
func event(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(awstest.Root(), "events", name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// back are the messages that an answer gives back to the queue.
func back(t testing.TB, answer []byte, err error) []string {
	t.Helper()
	var a events.SQSEventResponse
	if err == nil {
		err = json.Unmarshal(answer, &a)
	}
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, f := range a.BatchItemFailures {
		ids = append(ids, f.ItemIdentifier)
	}
	return ids
}

func message(n int) string { return fmt.Sprintf("059f36b4-87a3-44ab-83d2-66197552410%d", n) }

func TestEventsOfTheBucket(t *testing.T) {
	dynamodb := awstest.DynamoDB(t)
	for _, name := range []string{"ingest-s3", "ingest-s3-percent", "ingest-eventbridge"} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t, dynamodb)
			o.put(accented, news)
			f := o.ingester()
			for range 2 { // the same event twice is the same release once
				if _, err := f.Invoke(ctx, event(t, name)); err != nil {
					t.Fatal(err)
				}
			}
			if r, made := o.release("harbour library café"); r.Revision != 1 || len(made) != posts {
				t.Errorf("revision %d with %d posts", r.Revision, len(made))
			}
		})
	}
	for _, name := range []string{"ingest-s3-removed", "ingest-eventbridge-deleted"} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t, dynamodb)
			o.put(accented, news)
			f := o.ingester()
			_, err := f.Invoke(ctx, event(t, "ingest-s3"))
			if err == nil {
				err = o.bucket.Delete(ctx, accented)
			}
			if err == nil {
				_, err = f.Invoke(ctx, event(t, name))
			}
			if r, _ := o.release("harbour library café"); err != nil || r.Withdrawn == "" {
				t.Errorf("%v, withdrawn %q", err, r.Withdrawn)
			}
		})
	}
	t.Run("ingest-s3-test", func(t *testing.T) {
		if _, err := newOffice(t, dynamodb).ingester().Invoke(ctx, event(t, "ingest-s3-test")); err != nil {
			t.Error(err)
		}
	})
}

func TestAPoisonRecordGoesBackAlone(t *testing.T) {
	o := newOffice(t, awstest.DynamoDB(t))
	o.put(opening, news)
	o.put("inbox/opening.yaml", "languages: [en]\n")
	o.put(accented, news)
	answer, err := o.ingester().Invoke(ctx, event(t, "ingest-queue-poison"))
	if diff := cmp.Diff([]string{message(2)}, back(t, answer, err)); diff != "" {
		t.Errorf("goes back (-want +got):\n%s", diff)
	}
	if r, made := o.release("opening"); r.Revision != 1 || len(made) != 3 {
		t.Errorf("revision %d with %d posts: the files of a release come as one", r.Revision, len(made))
	}
	if _, made := o.release("harbour library café"); len(made) != posts {
		t.Errorf("%d posts", len(made))
	}
	answer, err = o.publisher().Invoke(ctx, event(t, "publish-queue-poison"))
	if diff := cmp.Diff([]string{message(1)}, back(t, answer, err)); diff != "" {
		t.Errorf("goes back (-want +got):\n%s", diff)
	}
}

func TestWhatFailsGoesBackAndIsDoneLater(t *testing.T) {
	dynamodb := awstest.DynamoDB(t)
	on := func(service, action, resource string, f awstest.Fault) func(awstest.Request) awstest.Fault {
		return func(r awstest.Request) awstest.Fault {
			if r.Service == service && (action == "" || r.Action == action) && strings.HasSuffix(r.Resources[0], resource) {
				return f
			}
			return awstest.Fault{}
		}
	}
	for name, fault := range map[string]func(awstest.Request) awstest.Fault{
		"a denied read":              on("s3", "GetObject", opening, awstest.Fault{Code: "AccessDenied", Status: 403}),
		"a denied list":              on("s3", "ListObjectsV2", "", awstest.Fault{Code: "AccessDenied", Status: 403}),
		"a configuration denied":     on("s3", "GetObject", "config/attache.yaml", awstest.Fault{Code: "AccessDenied", Status: 403}),
		"a bucket that is slow":      on("s3", "", "", awstest.Fault{Code: "SlowDown", Status: 503}),
		"a throttled table":          on("dynamodb", "", "", awstest.Fault{Code: "ProvisionedThroughputExceededException", Status: 400}),
		"a table throttled at write": on("dynamodb", "TransactWriteItems", "", awstest.Fault{Code: "ThrottlingException", Status: 400}),
		"a table that is not there":  on("dynamodb", "", "", awstest.Fault{Code: "ResourceNotFoundException", Status: 400}),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o := newOffice(t, dynamodb)
			o.put(opening, news)
			f := o.ingester()
			o.Fail(fault)
			answer, err := f.Invoke(ctx, event(t, "ingest-queue"))
			if diff := cmp.Diff([]string{message(1)}, back(t, answer, err)); diff != "" {
				t.Fatalf("goes back (-want +got):\n%s", diff)
			}
			o.Fail(nil)
			answer, err = f.Invoke(ctx, event(t, "ingest-queue"))
			if ids := back(t, answer, err); ids != nil {
				t.Fatalf("%v goes back", ids)
			}
			if r, made := o.release("opening"); r.Revision != 1 || len(made) != posts {
				t.Errorf("revision %d with %d posts", r.Revision, len(made))
			}
		})
	}
	t.Run("a missing object", func(t *testing.T) {
		o := newOffice(t, dynamodb)
		answer, err := o.ingester().Invoke(ctx, event(t, "ingest-queue"))
		if ids := back(t, answer, err); ids != nil {
			t.Errorf("%v goes back: there is nothing to do, now or later", ids)
		}
	})
	t.Run("a broken configuration", func(t *testing.T) {
		o := newOffice(t, dynamodb)
		o.put(opening, news)
		o.put("config/attache.yaml", "languges: [en]\n")
		answer, err := o.ingester().Invoke(ctx, event(t, "ingest-queue"))
		if len(back(t, answer, err)) != 1 {
			t.Error("it does not go back")
		}
	})
}

func TestWhatThereIsNoTimeForGoesBackUnbegun(t *testing.T) {
	o := newOffice(t, awstest.DynamoDB(t))
	o.put(opening, news)
	o.put(accented, news)
	o.Fail(func(r awstest.Request) awstest.Fault { // the first release takes what time there was
		if r.Action == "TransactWriteItems" {
			return awstest.Fault{Wait: func() { time.Sleep(5 * time.Second) }}
		}
		return awstest.Fault{}
	})
	late, cancel := context.WithTimeout(ctx, 24*time.Second) // 4 s to begin the first in
	defer cancel()
	f := o.ingester()
	answer, err := f.Invoke(late, event(t, "ingest-queue-poison"))
	if diff := cmp.Diff([]string{message(2), message(3)}, back(t, answer, err)); diff != "" {
		t.Errorf("goes back (-want +got):\n%s", diff)
	}
	if _, made := o.release("opening"); len(made) != posts {
		t.Errorf("%d posts of what was begun", len(made))
	}
	if r, _ := o.release("harbour library café"); r.ID != "" {
		t.Error("the other was begun")
	}
}

// The connection ends at each request in turn, before it arrives or after. The
// queue delivers the message again, and all is as if nothing had happened.
func TestInterruptedAtEachRequest(t *testing.T) {
	dynamodb := awstest.DynamoDB(t)
	whole := func(t *testing.T, fault func(awstest.Request) awstest.Fault) (o *office, state map[string]string, out []string) {
		o = newOffice(t, dynamodb)
		o.put(opening, news)
		o.Fail(fault)
		f := o.ingester()
		for n := 0; ; n++ {
			answer, err := f.Invoke(ctx, event(o.t, "ingest-queue"))
			if back(o.t, answer, err) == nil {
				break
			}
			if n == 3 {
				o.t.Fatal("the message still goes back")
			}
		}
		_, made := o.release("opening")
		for _, p := range made {
			o.approve(p.ID)
		}
		for n := 0; n < 4; n++ {
			_, _ = o.publisher().Invoke(ctx, event(o.t, "publish-queue"))
			if p, err := o.store.Post(ctx, "opening.x.en"); err == nil && p.State == desk.StatePublished {
				break
			}
		}
		o.Fail(nil)
		state = map[string]string{}
		_, made = o.release("opening")
		for _, p := range made {
			state[p.ID] = string(p.State) + " " + p.Payload.Text
		}
		for object, err := range o.bucket.List(ctx, "outbox/") {
			if err != nil {
				o.t.Fatal(err)
			}
			out = append(out, object.Key)
		}
		return o, state, out
	}
	var n atomic.Int64
	_, want, wantOut := whole(t, func(awstest.Request) awstest.Fault { n.Add(1); return awstest.Fault{} })
	if len(want) != posts || len(wantOut) != 1 {
		t.Fatalf("%v and %v without any interruption", want, wantOut)
	}
	for at := range n.Load() {
		for _, cut := range []string{"before", "after"} {
			t.Run(fmt.Sprintf("%s request %d", cut, at), func(t *testing.T) {
				t.Parallel()
				var k atomic.Int64
				o, state, out := whole(t, func(awstest.Request) awstest.Fault {
					if k := k.Add(1) - 1; k >= at && k < at+3 { // and whoever calls again at once
						return awstest.Fault{Cut: cut}
					}
					return awstest.Fault{}
				})
				p, err := o.store.Post(ctx, "opening.x.en")
				if err != nil {
					t.Fatal(err)
				}
				want := maps.Clone(want)
				// Nobody knows yet whether it is out: the clock looks. Or it surely is not: the clock tries again.
				if p.State == desk.StateSending && len(out) <= 1 || p.State == desk.StateApproved && len(out) == 0 && !p.DueAt.IsZero() {
					want[p.ID], out = string(p.State)+" "+p.Payload.Text, wantOut
				}
				if diff := cmp.Diff(want, state); diff != "" || !slices.Equal(out, wantOut) {
					t.Errorf("out is %v (-want +got):\n%s", out, diff)
				}
			})
		}
	}
}

// What a channel's server takes holds on AWS as on one machine.
func TestAServersOwnLimitHolds(t *testing.T) {
	o := newOffice(t, awstest.DynamoDB(t))
	const limit = 60
	o.put("config/attache.yaml", fmt.Sprintf("languages: [en]\nchannels: [{name: x, network: mastodon, account: \"@press@mastodon.example\", settings: {server: \"https://mastodon.example\", limit: %d}}, {name: y, network: x}]\n", limit))
	o.put(opening, news)
	answer, err := o.ingester().Invoke(ctx, event(t, "ingest-queue"))
	if ids := back(t, answer, err); ids != nil {
		t.Fatal("it goes back")
	}
	length := func(id string) int {
		p, err := o.store.Post(ctx, id)
		if err != nil {
			t.Fatal(err)
		}
		return network.Characters(p.Payload.Text)
	}
	if short, whole := length("opening.x.en"), length("opening.y.en"); short > limit || whole <= limit {
		t.Errorf("%d characters where %d fit, %d elsewhere", short, limit, whole)
	}
}

// A channel with an account publishes there, with the secrets of the account
// as they are at that moment.
func TestAnAccountIsOpenedFromItsSecret(t *testing.T) {
	o := newOffice(t, awstest.DynamoDB(t))
	fake, err := fakes.Start("mastodon", "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(fake.Close)
	o.put("config/attache.yaml", fmt.Sprintf("languages: [en]\nchannels: [{name: x, network: mastodon, account: %q, settings: {server: %q}}]\n", fake.Account, fake.Settings["server"]))
	o.put(opening, news)
	answer, err := o.ingester().Invoke(ctx, event(t, "ingest-queue"))
	if ids := back(t, answer, err); ids != nil {
		t.Fatal("it goes back")
	}
	o.approve("opening.x.en")
	f := o.publisher()
	answer, err = f.Invoke(ctx, event(t, "publish-queue"))
	p, err2 := o.store.Post(ctx, "opening.x.en")
	if ids := back(t, answer, err); ids != nil || err2 != nil || p.State != desk.StateApproved || len(fake.Posts()) != 0 {
		t.Fatalf("without a secret: %v back, %s, %v", ids, p.State, err2)
	}
	secrets, err := json.Marshal(fake.Secrets)
	if err != nil {
		t.Fatal(err)
	}
	o.Secret("attache/accounts/x", string(secrets))
	within(t, 2*time.Minute, "the post", func() bool {
		if _, err := f.Invoke(ctx, event(t, "publish-clock")); err != nil {
			t.Fatal(err)
		}
		p, err := o.store.Post(ctx, "opening.x.en")
		return err == nil && p.State == desk.StatePublished
	})
	if there := fake.Posts(); len(there) != 1 {
		t.Errorf("%d posts are there", len(there))
	}
}

// The server that a post goes to must agree that its embargo is over.
func TestAClockThatRunsAheadEndsNoEmbargo(t *testing.T) {
	o := newOffice(t, awstest.DynamoDB(t))
	fake, err := fakes.Start("mastodon", "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(fake.Close)
	secrets, err := json.Marshal(fake.Secrets)
	if err != nil {
		t.Fatal(err)
	}
	o.Secret("attache/accounts/x", string(secrets))
	o.put("config/attache.yaml", fmt.Sprintf("languages: [en]\nchannels: [{name: x, network: mastodon, account: %q, settings: {server: %q}}]\n", fake.Account, fake.Settings["server"]))
	o.put("inbox/opening.yaml", "embargo: "+time.Now().Add(-time.Hour).UTC().Format(time.RFC3339)+"\n")
	o.put(opening, news)
	answer, err := o.ingester().Invoke(ctx, event(t, "ingest-queue"))
	if ids := back(t, answer, err); ids != nil {
		t.Fatal("it goes back")
	}
	o.approve("opening.x.en")
	sent := func(f handler) desk.Post {
		answer, err := f.Invoke(ctx, event(t, "publish-queue"))
		p, err2 := o.store.Post(ctx, "opening.x.en")
		if ids := back(t, answer, err); ids != nil || err2 != nil {
			t.Fatalf("%v back, %v", ids, err2)
		}
		return p
	}
	fake.SetSkew(-2 * time.Hour) // this machine's is two hours ahead
	if p := sent(o.publisher()); p.State != desk.StateApproved || p.Reason == "" || len(fake.Posts()) != 0 {
		t.Errorf("it is %s (%q), and %d posts are there", p.State, p.Reason, len(fake.Posts()))
	}
	fake.SetSkew(0)
	if p := sent(o.publisher()); p.State != desk.StatePublished || len(fake.Posts()) != 1 {
		t.Errorf("it is %s (%q), and %d posts are there", p.State, p.Reason, len(fake.Posts()))
	}
}

func TestRenewedSecretsAreKept(t *testing.T) {
	o := newOffice(t, awstest.DynamoDB(t))
	o.Secret("attache/accounts/x", `{"access_token": "old", "client_id": "c"}`)
	e, err := aws.Read(o.env, aws.VarAccounts)
	if err != nil {
		t.Fatal(err)
	}
	v := secrets.NewVault(e, "x")
	if err := v.Renew(ctx, map[string]string{"access_token": "new"}); err != nil {
		t.Fatal(err)
	}
	s, err := v.Read(ctx)
	if diff := cmp.Diff(map[string]string{"access_token": "new", "client_id": "c"}, s); err != nil || diff != "" {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}

func within(t *testing.T, d time.Duration, what string, is func() bool) {
	t.Helper()
	for begun := time.Now(); !is(); time.Sleep(500 * time.Millisecond) {
		if time.Since(begun) > d {
			t.Fatalf("%s: not within %v", what, d)
		}
	}
}
