//go:build aws

package aws_test

import (
	"cmp"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-lambda-go/events"
	"github.com/goccy/go-yaml"

	"attache/internal/aws/awstest"
	"attache/internal/desk"
)

// prices are those of us-east-1 for arm64 without the free tier, in dollars, as
// of August 2026.
var prices = map[string]float64{
	"Lambda, requests":                  0.20 / 1e6,
	"Lambda, GB-seconds":                0.0000133334,
	"DynamoDB, write units":             0.625 / 1e6,
	"DynamoDB, read units":              0.125 / 1e6,
	"S3, writes and lists":              0.005 / 1e3,
	"S3, reads":                         0.0004 / 1e3,
	"SQS, requests":                     0.40 / 1e6,
	"EventBridge, events of the bucket": 1.00 / 1e6,
	"HTTP API, requests":                1.00 / 1e6,
	"Secrets Manager, requests":         0.05 / 1e4,
	"Data to the internet, GB":          0.09,
}

// memory of the functions in GB, as template.yaml says.
var memory = map[string]float64{"ingest": 1, "review": 0.5, "publish": 0.25}

// bill counts what a run is billed for.
type bill struct {
	counts map[string]float64
	// asked are the requests of each function.
	asked map[string][]awstest.Request
}

// invoke has a function handle an event and counts what that takes.
func (b *bill) invoke(t *testing.T, o *office, function string, f handler, payload []byte) []byte {
	t.Helper()
	begun := time.Now()
	answer, err := f.Invoke(ctx, payload)
	took := time.Since(begun)
	if err != nil {
		t.Fatal(err)
	}
	b.counts["Lambda, requests"]++
	b.counts["Lambda, GB-seconds"] += took.Seconds() * memory[function]
	for _, r := range o.Requests() {
		b.asked[function] = append(b.asked[function], r)
		switch r.Service {
		case "dynamodb":
			b.counts["DynamoDB, read units"] += r.Read
			b.counts["DynamoDB, write units"] += r.Write
		case "s3":
			if r.Action == "GetObject" {
				b.counts["S3, reads"]++
			} else {
				b.counts["S3, writes and lists"]++
			}
		case "sqs":
			b.counts["SQS, requests"]++
		case "secretsmanager":
			b.counts["Secrets Manager, requests"]++
		}
	}
	return answer
}

// ask asks the desk for a page, as a browser does through the gateway.
func (b *bill) ask(t *testing.T, o *office, f handler, e events.APIGatewayV2HTTPRequest) events.APIGatewayV2HTTPResponse {
	t.Helper()
	payload, err := json.Marshal(e)
	if err != nil {
		t.Fatal(err)
	}
	var a events.APIGatewayV2HTTPResponse
	answer := b.invoke(t, o, "review", f, payload)
	if err := json.Unmarshal(answer, &a); err != nil || a.StatusCode >= 400 {
		t.Fatalf("%s: %d, %v\n%s", e.RawPath, a.StatusCode, err, a.Body)
	}
	b.counts["HTTP API, requests"]++
	b.counts["Data to the internet, GB"] += float64(len(answer)) / (1 << 30)
	return a
}

func page(session, method, path, form string) events.APIGatewayV2HTTPRequest {
	e := events.APIGatewayV2HTTPRequest{Version: "2.0", RawPath: path, Cookies: []string{"attache=" + session}, Headers: map[string]string{"x-forwarded-proto": "https"}}
	e.RequestContext.DomainName, e.RequestContext.HTTP.Method = "desk.example.org", method
	if form != "" {
		e.Headers["content-type"] = "application/x-www-form-urlencoded"
		e.Body, e.IsBase64Encoded = base64.StdEncoding.EncodeToString([]byte(form)), true
	}
	return e
}

var places = []string{"Baku", "Ganja", "Sumgait", "Lankaran", "Sheki", "Quba", "Shamakhi"}

// year is n releases of an office: uploaded, taken in, each post looked at on
// its page and approved there, and published.
func year(t *testing.T, o *office, releases int) *bill {
	t.Helper()
	o.put("config/attache.yaml", strings.NewReplacer("[en, az]", "[en, az, zh, ru]", "network: x}", "network: x, quota: 100000}",
		"network: mastodon}", "network: mastodon, quota: 100000}", "network: bluesky}", "network: bluesky, quota: 100000}").Replace(config))
	b := &bill{counts: map[string]float64{}, asked: map[string][]awstest.Request{}}
	provider := awstest.NewProvider(t, "127.0.0.1")
	ingester, publisher, reviewer := o.ingester(), o.publisher(), o.reviewer(provider)
	v := &visit{office: o, desk: reviewer, provider: provider, used: map[string]bool{}}
	v.signIn()
	o.Requests()
	for n := range releases {
		stem := fmt.Sprintf("release-%04d", n)
		o.put("inbox/"+stem+".en.txt", fmt.Sprintf("Harbour library %d opened\n\nBAKU, May 4, 2026 - The Port of %s opened a library for %d sailors on Monday, Director Leyla Hasanova said.\n\n%s",
			n, places[n%len(places)], 100+n, strings.Repeat("The reading room has a view of the bay, and the shelves hold charts, pilot books and novels in four languages.\n\n", 15)))
		o.Requests()
		b.counts["S3, writes and lists"]++ // the upload
		b.counts["EventBridge, events of the bucket"]++
		b.counts["SQS, requests"] += 3 // sent, received, deleted
		message := strings.ReplaceAll(string(event(t, "ingest-queue")), "inbox/opening.en.txt", "inbox/"+stem+".en.txt")
		if ids := back(t, b.invoke(t, o, "ingest", ingester, []byte(message)), nil); ids != nil {
			t.Fatal("it goes back")
		}
		b.ask(t, o, reviewer, page(v.session, http.MethodGet, "/", ""))
		_, made := o.release(stem)
		if len(made) != 12 {
			t.Fatalf("%d posts of %s", len(made), stem)
		}
		for _, p := range made {
			text := b.ask(t, o, reviewer, page(v.session, http.MethodGet, "/posts/"+p.ID, "")).Body
			csrf := regexp.MustCompile(`name="csrf" value="([^"]+)"`).FindStringSubmatch(text)
			if csrf == nil {
				t.Fatalf("no form in\n%s", text)
			}
			form := url.Values{"csrf": {csrf[1]}, "hash": {p.Payload.Hash()}, "reason": {"Seen"}}
			b.ask(t, o, reviewer, page(v.session, http.MethodPost, "/posts/"+p.ID+"/approve", form.Encode()))
			for _, told := range o.Messages() {
				b.counts["SQS, requests"] += 2 // received, deleted
				message := strings.ReplaceAll(string(event(t, "publish-queue")), `{\"post\":\"opening.x.en\"}`, strings.Trim(strconv.Quote(told), `"`))
				if ids := back(t, b.invoke(t, o, "publish", publisher, []byte(message)), nil); ids != nil {
					t.Fatal("it goes back")
				}
			}
		}
	}
	return b
}

// print writes a bill for 1,000 releases.
func (b *bill) print(t *testing.T, releases int) {
	t.Helper()
	total := 0.0
	var lines []string
	for name, count := range b.counts {
		each := 1000 / float64(releases)
		total += count * each * prices[name]
		lines = append(lines, fmt.Sprintf("| %-34s | %12.1f | %8.4f |", name, count*each, count*each*prices[name]))
	}
	slices.Sort(lines)
	fmt.Fprintf(os.Stderr, "| %-34s | %12s | %8s |\n|---|---:|---:|\n%s\n| %-34s | %12s | %8.4f |\n\n", "billed", "number", "dollars", strings.Join(lines, "\n"), "**1,000 releases, 12,000 posts**", "", total)
	for _, function := range []string{"ingest", "review", "publish"} {
		type sum struct {
			n           int
			read, write float64
		}
		of := map[string]sum{}
		for _, r := range b.asked[function] {
			what := r.Service + " " + r.Action
			for _, resource := range r.Resources {
				if _, index, ok := strings.Cut(resource, "/index/"); ok {
					what += " of the index " + index
				}
			}
			s := of[what]
			of[what] = sum{s.n + 1, s.read + r.Read, s.write + r.Write}
		}
		var lines []string
		for what, s := range of {
			lines = append(lines, fmt.Sprintf("| %-8s | %-40s | %7.2f | %8.2f | %8.2f |", function, what, float64(s.n)/float64(releases), s.read/float64(releases), s.write/float64(releases)))
		}
		slices.SortFunc(lines, func(a, b string) int { return cmp.Compare(a, b) })
		fmt.Fprintln(os.Stderr, strings.Join(lines, "\n"))
	}
}

func TestCost(t *testing.T) {
	releases := 2
	if n, err := strconv.Atoi(os.Getenv("COST_RELEASES")); err == nil {
		releases = n
	}
	o := newOffice(t, awstest.DynamoDB(t))
	b := year(t, o, releases)
	if os.Getenv("COST_RELEASES") != "" {
		b.print(t, releases)
	}
	for id := range releases {
		_, made := o.release(fmt.Sprintf("release-%04d", id))
		for _, p := range made {
			if p.State != desk.StatePublished {
				t.Errorf("%s is %s", p.ID, p.State)
			}
		}
	}
	o.allowed(t, b.asked)
}

// allowed checks the requests of each function against what template.yaml lets
// its role do.
func (o *office) allowed(t *testing.T, asked map[string][]awstest.Request) {
	t.Helper()
	for function, requests := range asked {
		may := permissions(t, o, function)
		seen := map[string]bool{}
		for _, r := range requests {
			actions := []string{r.Action}
			switch {
			case r.Action == "TransactWriteItems":
				actions = nil
				for _, item := range r.Items {
					actions = append(actions, map[string]string{"ConditionCheck": "ConditionCheckItem", "Put": "PutItem", "Update": "UpdateItem", "Delete": "DeleteItem"}[item])
				}
			case r.Action == "ListObjectsV2":
				actions = []string{"ListBucket"}
			}
			for _, action := range actions {
				for _, resource := range r.Resources {
					key := r.Service + ":" + action + " " + resource
					if seen[key] {
						continue
					}
					seen[key] = true
					if !slices.ContainsFunc(may[r.Service+":"+action], func(pattern string) bool { return fits(pattern, resource) }) {
						t.Errorf("%s asks for %s, which its role does not allow", function, key)
					}
				}
			}
		}
	}
}

func fits(pattern, resource string) bool {
	start, wild := strings.CutSuffix(pattern, "*")
	return pattern == resource || wild && strings.HasPrefix(resource, start)
}

// permissions are the resources of each action that a function's role allows,
// named as awstest.Request names them.
func permissions(t *testing.T, o *office, function string) map[string][]string {
	t.Helper()
	data, err := os.ReadFile(awstest.Root() + "/template.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var template struct {
		Resources map[string]struct {
			Properties struct {
				Policies []struct {
					PolicyDocument struct {
						Statement []struct {
							Action   any `yaml:"Action"`
							Resource any `yaml:"Resource"`
						} `yaml:"Statement"`
					} `yaml:"PolicyDocument"`
				} `yaml:"Policies"`
			} `yaml:"Properties"`
		} `yaml:"Resources"`
	}
	if err := yaml.Unmarshal(data, &template); err != nil {
		t.Fatal(err)
	}
	named := strings.NewReplacer("${Bucket.Arn}", o.Bucket, "Bucket.Arn", o.Bucket, "${Table.Arn}", o.Table, "Table.Arn", o.Table,
		"PublishQueue.Arn", o.Env()["ATTACHE_QUEUE"], "DeskSecret", o.Env()["ATTACHE_SECRET"],
		"arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:${AWS::StackName}/", "attache/")
	may := map[string][]string{}
	role := template.Resources[strings.ToUpper(function[:1])+function[1:]+"Role"]
	for _, policy := range role.Properties.Policies {
		for _, statement := range policy.PolicyDocument.Statement {
			for _, action := range texts(statement.Action) {
				for _, resource := range texts(statement.Resource) {
					may[action] = append(may[action], named.Replace(resource))
				}
			}
		}
	}
	if len(may) == 0 {
		t.Fatalf("template.yaml lets %s do nothing", function)
	}
	return may
}

// texts are a text or the texts of a list; the parser takes "a:b" in a list for
// a pair.
func texts(v any) (all []string) {
	switch v := v.(type) {
	case string:
		all = append(all, v)
	case []any:
		for _, one := range v {
			all = append(all, texts(one)...)
		}
	case map[string]any:
		for key, value := range v {
			all = append(all, fmt.Sprintf("%s:%v", key, value))
		}
	}
	return all
}
