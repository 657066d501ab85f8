//go:build aws

package awstest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/johannesboyne/gofakes3"
	"github.com/johannesboyne/gofakes3/backend/s3mem"
)

// Cloud is one address at which a function finds all that it calls: DynamoDB
// Local, a bucket and a queue in memory, and secrets. It writes down every
// request, and can let any of them fail.
type Cloud struct {
	URL, Bucket, Table string

	mu       sync.Mutex
	requests []Request
	secrets  map[string]string
	messages []string
	fault    func(Request) Fault
	meter    *meter
	s3       http.Handler
	dynamodb http.Handler
}

// Request is one call of AWS, as it is billed and as it is allowed.
type Request struct {
	Service string // "s3", "dynamodb", "sqs", "secretsmanager"
	Action  string // "GetItem"
	// Resources are what it touches: "BUCKET/KEY", "TABLE", "TABLE/index/NAME",
	// the name of a secret, the address of a queue.
	Resources []string
	Items     []string // of a transaction: the action of each
	Read      float64  // read request units
	Write     float64  // write request units
	Bytes     int      // of the body that was sent
}

// Fault is how a request fails.
type Fault struct {
	Code   string // an error of the service's, such as AccessDenied; "": none
	Status int    // of the answer
	Cut    string // "before": it never arrives; "after": it arrives, and no answer comes
	Wait   func() // is called first
}

// NewCloud makes a cloud with an empty table and an empty bucket, on an address
// of this machine. dynamo is what DynamoDB returned.
func NewCloud(tb testing.TB, dynamo, address string) *Cloud {
	tb.Helper()
	target, err := url.Parse(dynamo)
	if err != nil {
		tb.Fatal(err)
	}
	backend := s3mem.New()
	c := &Cloud{Bucket: "releases", meter: newMeter(defined(tb)), secrets: map[string]string{}, s3: gofakes3.New(backend).Server(), dynamodb: httputil.NewSingleHostReverseProxy(target)}
	if err := backend.CreateBucket(c.Bucket); err != nil {
		tb.Fatal(err)
	}
	c.Table = Table(tb, dynamodb.NewFromConfig(SDK(dynamo)))
	c.URL = serve(tb, address, c)
	return c
}

// serve serves until the test ends, and returns where.
func serve(tb testing.TB, address string, h http.Handler) string {
	tb.Helper()
	l, err := net.Listen("tcp", address+":0")
	if err != nil {
		tb.Fatal(err)
	}
	server := httptest.NewUnstartedServer(h)
	_ = server.Listener.Close()
	server.Listener = l
	server.Start()
	tb.Cleanup(server.Close)
	return server.URL
}

// Env is a function's environment there.
func (c *Cloud) Env() map[string]string {
	return map[string]string{
		"AWS_REGION": "us-east-1", "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_ENDPOINT_URL": c.URL,
		"ATTACHE_TABLE": c.Table, "ATTACHE_BUCKET": c.Bucket, "ATTACHE_QUEUE": c.URL + "/queue/publish", "ATTACHE_SECRET": "desk", "ATTACHE_ACCOUNTS": "attache/accounts/",
	}
}

// Secret sets a secret.
func (c *Cloud) Secret(name, value string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.secrets[name] = value
}

// Fail has requests fail from now on, as f says; nil: none.
func (c *Cloud) Fail(f func(Request) Fault) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.fault = f
}

// Requests returns what was asked since it was called last.
func (c *Cloud) Requests() []Request {
	c.mu.Lock()
	defer c.mu.Unlock()
	requests := c.requests
	c.requests = nil
	return requests
}

// Messages returns the messages that were sent since it was called last.
func (c *Cloud) Messages() []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	messages := c.messages
	c.messages = nil
	return messages
}

func (c *Cloud) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	request := parsed(r, body)
	request.Bytes = len(body)
	c.mu.Lock()
	fault := c.fault
	c.mu.Unlock()
	var f Fault
	if fault != nil {
		f = fault(request)
	}
	if f.Wait != nil {
		f.Wait()
	}
	answer := httptest.NewRecorder()
	switch {
	case f.Cut == "before":
		panic(http.ErrAbortHandler)
	case f.Code != "" && request.Service == "s3":
		answer.WriteHeader(f.Status)
		fmt.Fprintf(answer, "<Error><Code>%s</Code><Message>a fault that was injected</Message></Error>", f.Code)
	case f.Code != "":
		answer.Header().Set("X-Amzn-Errortype", f.Code)
		answer.WriteHeader(f.Status)
		fmt.Fprintf(answer, `{"__type": %q, "message": "a fault that was injected"}`, f.Code)
	default:
		c.serve(answer, r, body, &request)
	}
	c.mu.Lock()
	c.requests = append(c.requests, request)
	c.mu.Unlock()
	if f.Cut == "after" {
		panic(http.ErrAbortHandler)
	}
	for name, values := range answer.Header() {
		w.Header()[name] = values
	}
	w.WriteHeader(answer.Code)
	_, _ = w.Write(answer.Body.Bytes())
}

func (c *Cloud) serve(w *httptest.ResponseRecorder, r *http.Request, body []byte, request *Request) {
	switch request.Service {
	case "dynamodb":
		var in map[string]json.RawMessage
		if json.Unmarshal(body, &in) == nil {
			in["ReturnConsumedCapacity"] = json.RawMessage(`"INDEXES"`)
			if more, err := json.Marshal(in); err == nil {
				body = more
			}
		}
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
		r.Header.Del("Accept-Encoding")
		c.dynamodb.ServeHTTP(w, r)
		request.Read, request.Write = units(request.Action, w.Body.Bytes())
		if request.Action == "TransactWriteItems" && w.Code == http.StatusOK {
			c.mu.Lock()
			request.Write = c.meter.transaction(body)
			c.mu.Unlock()
		}
	case "s3":
		r.Body = io.NopCloser(bytes.NewReader(body))
		c.s3.ServeHTTP(w, r)
	case "sqs":
		var in struct{ MessageBody string }
		_ = json.Unmarshal(body, &in)
		c.mu.Lock()
		defer c.mu.Unlock()
		c.messages = append(c.messages, in.MessageBody)
		fmt.Fprint(w, `{"MessageId": "1"}`)
	case "secretsmanager":
		var in struct{ SecretString string }
		_ = json.Unmarshal(body, &in)
		c.mu.Lock()
		if request.Action == "PutSecretValue" {
			c.secrets[request.Resources[0]] = in.SecretString
		}
		value, ok := c.secrets[request.Resources[0]]
		c.mu.Unlock()
		if !ok {
			w.Header().Set("X-Amzn-Errortype", "ResourceNotFoundException")
			w.WriteHeader(http.StatusBadRequest)
			fmt.Fprint(w, `{"__type": "ResourceNotFoundException"}`)
			return
		}
		_ = json.NewEncoder(w).Encode(map[string]string{"Name": request.Resources[0], "SecretString": value})
	}
}

// parsed tells what a request asks.
func parsed(r *http.Request, body []byte) Request {
	service, action, ok := strings.Cut(r.Header.Get("X-Amz-Target"), ".")
	if !ok {
		return objects(r)
	}
	var in struct {
		TableName, IndexName, SecretId, QueueUrl string
		RequestItems                             map[string]json.RawMessage
		TransactItems                            []map[string]struct{ TableName string }
	}
	_ = json.Unmarshal(body, &in)
	q := Request{Action: action}
	switch {
	case strings.HasPrefix(service, "DynamoDB"):
		q.Service = "dynamodb"
		if in.IndexName != "" {
			in.TableName += "/index/" + in.IndexName
		}
		if in.TableName != "" {
			q.Resources = append(q.Resources, in.TableName)
		}
		for table := range in.RequestItems {
			q.Resources = append(q.Resources, table)
		}
		for _, item := range in.TransactItems {
			for kind, on := range item {
				q.Items = append(q.Items, kind)
				if !slices.Contains(q.Resources, on.TableName) {
					q.Resources = append(q.Resources, on.TableName)
				}
			}
		}
	case service == "AmazonSQS":
		q.Service, q.Resources = "sqs", []string{in.QueueUrl}
	default:
		q.Service, q.Resources = service, []string{in.SecretId}
	}
	return q
}

func objects(r *http.Request) Request {
	q := Request{Service: "s3", Resources: []string{strings.Trim(path.Clean(r.URL.Path), "/")}}
	switch {
	case r.URL.Query().Get("list-type") == "2":
		q.Action = "ListObjectsV2"
	case r.Method == http.MethodPut:
		q.Action = "PutObject"
	case r.Method == http.MethodDelete:
		q.Action = "DeleteObject"
	default:
		q.Action = "GetObject"
	}
	return q
}

// units adds up what an answer of DynamoDB says it consumed. Of a transaction it
// does not say it all, see meter.
func units(action string, body []byte) (read, write float64) {
	type capacity struct{ CapacityUnits float64 }
	var out struct{ ConsumedCapacity json.RawMessage }
	if json.Unmarshal(body, &out) != nil || out.ConsumedCapacity == nil {
		return 0, 0
	}
	var list []capacity
	if json.Unmarshal(out.ConsumedCapacity, &list) != nil {
		var one capacity
		_ = json.Unmarshal(out.ConsumedCapacity, &one)
		list = []capacity{one}
	}
	for _, c := range list {
		switch action {
		case "GetItem", "BatchGetItem", "Query":
			read += c.CapacityUnits
		default:
			write += c.CapacityUnits
		}
	}
	return read, write
}
