// Package aws is Attaché on AWS: three Lambda functions on one bucket, one
// table and two queues, as template.yaml puts them together.
//
//	ingester   objects that changed in the bucket → releases and drafts
//	reviewer   HTTP API → the desk, and the webhooks for releases
//	publisher  approved posts, and every minute all that is due → the networks;
//	           what waits for subscribers → them
//
// Each is a package below this one, so that a function holds what it needs and
// starts fast. The shapes of events are known in these packages alone. A
// function reads its environment when it starts, and nothing else: what the
// first event needs is read when it comes.
package aws

import (
	"fmt"
	"io"
	"log/slog"
	"os"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

// The variables of the environment that functions read, set by template.yaml.
const (
	VarTable    = "ATTACHE_TABLE"    // name of the table
	VarBucket   = "ATTACHE_BUCKET"   // name of the bucket
	VarQueue    = "ATTACHE_QUEUE"    // address of the queue of posts to publish
	VarSecret   = "ATTACHE_SECRET"   // name of the desk's secret, see package reviewer
	VarAccounts = "ATTACHE_ACCOUNTS" // what the names of the accounts' secrets begin with
	VarIssuer   = "ATTACHE_ISSUER"   // of the sign-in provider; empty: nobody can sign in
	VarClient   = "ATTACHE_CLIENT"   // the desk's name at the sign-in provider
	// Of the engines: the model that Bedrock is asked for, and what the names of
	// the terminologies of Translate begin with. Empty where an engine is not used.
	VarModel       = "ATTACHE_MODEL"
	VarTerminology = "ATTACHE_TERMINOLOGY"
)

// Environment is what a function works with. It is filled by Read.
type Environment struct {
	Table, Bucket, Queue, Secret string
	Accounts                     string
	Issuer, Client               string
	Model, Terminology           string

	SDK aws.Config
	Out io.Writer // the function's log
	Log *slog.Logger
	Now func() time.Time
}

// Read reads a function's environment. The error is one line, and names the
// variable that is wrong. It makes no request.
func Read(getenv func(string) string, names ...string) (Environment, error) {
	e := Environment{
		Issuer: getenv(VarIssuer), Client: getenv(VarClient), Model: getenv(VarModel), Terminology: getenv(VarTerminology),
		Out: os.Stdout, Log: slog.New(slog.NewJSONHandler(os.Stdout, nil)), Now: time.Now,
	}
	for _, name := range names {
		v := variables[name]
		value := getenv(name)
		if value == "" {
			return e, fmt.Errorf("%s is not set: it is %s, and template.yaml sets it", name, v.what)
		}
		*v.field(&e) = value
	}
	var err error
	e.SDK, err = sdk(getenv)
	return e, err
}

// sdk is what Lambda says about its account. The SDK's own package config
// would also look for profiles, single sign-on and roles, which no function
// has, and be a fifth of the binary.
func sdk(getenv func(string) string) (aws.Config, error) {
	c := aws.Config{
		Region:      getenv("AWS_REGION"),
		Credentials: credentials.NewStaticCredentialsProvider(getenv("AWS_ACCESS_KEY_ID"), getenv("AWS_SECRET_ACCESS_KEY"), getenv("AWS_SESSION_TOKEN")),
	}
	for _, name := range []string{"AWS_REGION", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"} {
		if getenv(name) == "" {
			return c, fmt.Errorf("%s is not set: Lambda sets it", name)
		}
	}
	if url := getenv("AWS_ENDPOINT_URL"); url != "" { // a server that is not Amazon's
		c.BaseEndpoint = &url
	}
	return c, nil
}

var variables = map[string]struct {
	what  string
	field func(*Environment) *string
}{
	VarTable:    {"the name of the DynamoDB table", func(e *Environment) *string { return &e.Table }},
	VarBucket:   {"the name of the bucket of releases", func(e *Environment) *string { return &e.Bucket }},
	VarQueue:    {"the address of the queue of posts to publish", func(e *Environment) *string { return &e.Queue }},
	VarSecret:   {"the name of the desk's secret", func(e *Environment) *string { return &e.Secret }},
	VarAccounts: {"what the names of the accounts' secrets begin with", func(e *Environment) *string { return &e.Accounts }},
}

// The clients are no methods of Environment: see dynamo.Store for what a
// method that returns one costs.

// DynamoDB returns a client.
func DynamoDB(e Environment) *dynamodb.Client { return dynamodb.NewFromConfig(e.SDK) }

// S3 returns a client.
func S3(e Environment) *s3.Client {
	return s3.NewFromConfig(e.SDK, func(o *s3.Options) {
		o.UsePathStyle = e.SDK.BaseEndpoint != nil // a server that is not Amazon's has one name for all buckets
	})
}
