// Package reviewer is the function of the desk and of the webhooks.
package reviewer

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"
	"github.com/aws/aws-sdk-go-v2/service/sqs"

	"attache/internal/aws"
	"attache/internal/bucket/s3"
	"attache/internal/check"
	"attache/internal/desk"
	"attache/internal/hooks"
	"attache/internal/review"
	"attache/internal/store/dynamo"
	"attache/internal/web"
	"attache/internal/web/oidc"
)

// Function is a lambda.Handler.
type Function struct {
	env     aws.Environment
	bucket  desk.Bucket
	store   desk.Store
	send    func(context.Context, *sqs.SendMessageInput, ...func(*sqs.Options)) (*sqs.SendMessageOutput, error)
	made    aws.Lately[http.Handler]
	secrets aws.Lately[secrets]
}

// New reads the environment. It makes no request.
func New(getenv func(string) string) (*Function, error) {
	e, err := aws.Read(getenv, aws.VarTable, aws.VarBucket, aws.VarQueue, aws.VarSecret)
	if err != nil {
		return nil, err
	}
	if (e.Issuer == "") != (e.Client == "") {
		missing, there := aws.VarIssuer, aws.VarClient
		if e.Client == "" {
			missing, there = aws.VarClient, aws.VarIssuer
		}
		return nil, fmt.Errorf("%s is not set, and %s is: a sign-in provider needs both", missing, there)
	}
	return &Function{env: e, bucket: s3.New(aws.S3(e), e.Bucket), store: dynamo.New(aws.DynamoDB(e), e.Table), send: aws.SQS(e).SendMessage}, nil
}

// secrets is the desk's secret: a JSON object of texts. "session" seals
// sessions; "oidc_client_secret" is what the sign-in provider gave, if it gave
// one; "hook_SOURCE" is the secret of a source of webhooks.
type secrets map[string]string

const (
	secretSession = "session"
	secretClient  = "oidc_client_secret"
	secretHook    = "hook_"
)

func (f *Function) secret(ctx context.Context) (secrets, error) {
	s, err := f.secrets.Get(f.env.Now(), func() (*secrets, error) {
		out, err := aws.Secrets(f.env).GetSecretValue(ctx, &secretsmanager.GetSecretValueInput{SecretId: &f.env.Secret})
		if err != nil {
			return nil, fmt.Errorf("read the secret %s: %w", f.env.Secret, err)
		}
		var s secrets
		if out.SecretString == nil || json.Unmarshal([]byte(*out.SecretString), &s) != nil {
			return nil, fmt.Errorf("the secret %s is no JSON object of texts", f.env.Secret) // not with the error: it quotes
		}
		if len(s[secretSession]) < 32 {
			return nil, fmt.Errorf("the secret %s needs a text of at least 32 letters under %q", f.env.Secret, secretSession)
		}
		return &s, nil
	})
	if err != nil {
		return nil, err
	}
	return *s, nil
}

// handler is what answers requests, with the configuration of lately.
func (f *Function) handler(ctx context.Context) (http.Handler, error) {
	h, err := f.made.Get(f.env.Now(), func() (*http.Handler, error) {
		s, err := f.secret(ctx)
		if err != nil {
			return nil, err
		}
		o, err := aws.ReadOffice(ctx, f.bucket)
		if err != nil {
			return nil, err
		}
		key := sha256.Sum256([]byte(s[secretSession]))
		site, err := web.New(web.Config{
			Desk: review.New(review.Config{
				Store: f.store, Checker: check.New(check.Config{Languages: o.Languages, Lexicon: o.Lexicon, Networks: o.Networks, Glossary: o.Glossary}), Policy: o.Config.Policy, Now: f.env.Now, Nudge: f.nudge,
			}),
			Bucket: f.bucket, Config: o.Config, Languages: o.Languages, Networks: o.Networks,
			Now: f.env.Now, Secret: key[:], Log: f.env.Log, Door: f.door(o, s, key[:]),
		})
		if err != nil {
			return nil, err
		}
		mux := http.NewServeMux()
		mux.Handle("/", site)
		mux.Handle(hooks.Pattern, hooks.New(hooks.Config{Bucket: f.bucket, Secret: f.hook, Now: f.env.Now, Log: f.env.Log}))
		handler := http.Handler(mux)
		return &handler, nil
	})
	if err != nil {
		return nil, err
	}
	return *h, nil
}

func (f *Function) door(o *aws.Office, s secrets, key []byte) web.Door {
	if f.env.Issuer == "" {
		return shut{}
	}
	return oidc.New(oidc.Config{
		Issuer: f.env.Issuer, Client: f.env.Client, ClientSecret: s[secretClient], Secret: key, Now: f.env.Now,
		HTTP: &http.Client{Timeout: 10 * time.Second},
		People: func(name string) (desk.Person, bool) {
			for _, p := range o.Config.People {
				if p.SignIn == name {
					return p, true
				}
			}
			return desk.Person{}, false
		},
	})
}

var errShut = errors.New("this desk has no sign-in provider; deploy it with the parameters SignInIssuer and SignInClient")

// shut is the door of a desk without a sign-in provider.
type shut struct{}

func (shut) Begin(w http.ResponseWriter, _ *http.Request) {
	http.Error(w, errShut.Error(), http.StatusServiceUnavailable)
}

func (shut) Finish(http.ResponseWriter, *http.Request) (desk.Person, error) {
	return desk.Person{}, errShut
}

func (shut) Bearer(context.Context, string) (desk.Person, error) { return desk.Person{}, errShut }

// hook is the secret of a source of webhooks.
func (f *Function) hook(ctx context.Context, source string) (string, error) {
	s, err := f.secret(ctx)
	if err != nil {
		return "", err
	}
	if secret := s[secretHook+source]; secret != "" {
		return secret, nil
	}
	return "", fmt.Errorf("webhook source %s: %w", source, desk.ErrNotFound)
}

// nudge tells the publisher of a post whose time has come. It is only a hint:
// the clock finds the post within a minute.
func (f *Function) nudge(ctx context.Context, p desk.Post) {
	if p.DueAt.After(f.env.Now()) {
		return
	}
	body, err := json.Marshal(aws.Nudge{Post: p.ID})
	if err == nil {
		message := string(body)
		_, err = f.send(ctx, &sqs.SendMessageInput{QueueUrl: &f.env.Queue, MessageBody: &message})
	}
	if err != nil {
		f.env.Log.Warn("the publisher could not be told of an approved post; the clock finds it", "post", p.ID, "error", err)
	}
}

// Invoke implements lambda.Handler. What keeps the desk from being built is an
// answer, too: a gateway would hide the error.
func (f *Function) Invoke(ctx context.Context, payload []byte) ([]byte, error) {
	h, err := f.handler(ctx)
	if err != nil {
		f.env.Log.Error("the desk cannot be opened", "error", err)
		message := "The desk cannot be opened; the log of the function has the reason."
		if strings.HasPrefix(err.Error(), aws.ConfigKey) {
			message += "\n\n" + err.Error()
		}
		h = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			http.Error(w, message, http.StatusServiceUnavailable)
		})
	}
	return serve(ctx, h, payload)
}
