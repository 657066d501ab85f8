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
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/sqs"

	"attache/internal/aws"
	"attache/internal/aws/secrets"
	"attache/internal/bucket/s3"
	"attache/internal/check"
	"attache/internal/compose"
	"attache/internal/compose/engine"
	"attache/internal/config"
	"attache/internal/desk"
	"attache/internal/feed"
	"attache/internal/hooks"
	"attache/internal/ingest"
	"attache/internal/language"
	languages "attache/internal/language/all"
	"attache/internal/network"
	networks "attache/internal/network/all"
	"attache/internal/notify"
	"attache/internal/review"
	"attache/internal/store/dynamo"
	"attache/internal/web"
	"attache/internal/web/oidc"
)

// Function is a lambda.Handler.
type Function struct {
	env  aws.Environment
	send func(context.Context, *sqs.SendMessageInput, ...func(*sqs.Options)) (*sqs.SendMessageOutput, error)
	made aws.Kept[http.Handler]
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
	bucket, store := s3.New(aws.S3(e), e.Bucket), dynamo.New(aws.DynamoDB(e), e.Table)
	langs := sync.OnceValue(languages.Languages)
	nets := networks.Networks()
	f := &Function{env: e, send: sqs.NewFromConfig(e.SDK).SendMessage}
	f.made = aws.Kept[http.Handler]{
		Bucket: bucket, Glossary: true, Now: e.Now, Secrets: f.secrets,
		Known: func() config.Known {
			return config.Known{Languages: langs().Written(), Networks: nets.Names(), Engines: engine.Names, Account: nets.Check, Address: network.CheckAddress}
		},
		Make: func(o aws.Office) (http.Handler, error) {
			own, err := o.Glossary()
			if err != nil {
				return nil, err
			}
			words, nets := language.NewLexicon(langs()), nets.For(o.Config.Channels)
			key := sha256.Sum256([]byte(o.Secrets[secretSession]))
			gate := check.New(check.Config{Languages: langs(), Lexicon: words, Networks: nets, Glossary: own})
			site, err := web.New(web.Config{
				Desk: review.New(review.Config{
					Store: notify.Store(store, o.Config.Subscribers, nil), Policy: o.Config.Policy, Now: e.Now, Nudge: f.nudge,
					Checker: gate, Glossary: own,
					Drafter: ingest.Drafter{
						Office: o.Config, Checker: gate,
						Composer: compose.New(compose.Config{Languages: langs(), Lexicon: words, Networks: nets, Glossary: own}),
					},
				}),
				Bucket: bucket, Config: o.Config, Languages: langs(), Networks: nets,
				Now: e.Now, Secret: key[:], Log: e.Log, Door: f.door(o, key[:]),
			})
			if err != nil {
				return nil, err
			}
			mux := http.NewServeMux()
			mux.Handle("/", site)
			if o.Config.Feed {
				for _, pattern := range feed.Patterns {
					mux.Handle(pattern, feed.New(feed.Config{Reader: store, Title: o.Config.Organisation, Log: e.Log}))
				}
			}
			mux.Handle(hooks.Pattern, hooks.New(hooks.Config{Bucket: bucket, Secret: hookOf(o.Secrets), Now: e.Now, Log: e.Log}))
			return mux, nil
		},
	}
	return f, nil
}

// The names in the desk's secret.
const (
	secretSession = "session"            // seals sessions
	secretClient  = "oidc_client_secret" // what the sign-in provider gave, if it gave one
	secretHook    = "hook_"              // and a source's name: the secret of a source of webhooks
)

func (f *Function) secrets(ctx context.Context) (aws.Secrets, error) {
	s, err := secrets.Read(ctx, f.env, f.env.Secret)
	if err == nil && len(s[secretSession]) < 32 {
		err = fmt.Errorf("the secret %s needs a text of at least 32 letters under %q", f.env.Secret, secretSession)
	}
	return s, err
}

func (f *Function) door(o aws.Office, key []byte) web.Door {
	if f.env.Issuer == "" {
		return shut{}
	}
	return oidc.New(oidc.Config{
		Issuer: f.env.Issuer, Client: f.env.Client, ClientSecret: o.Secrets[secretClient], Secret: key, Now: f.env.Now,
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

// hookOf finds the secret of a source of webhooks.
func hookOf(s aws.Secrets) func(context.Context, string) (string, error) {
	return func(_ context.Context, source string) (string, error) {
		if secret := s[secretHook+source]; secret != "" {
			return secret, nil
		}
		return "", fmt.Errorf("webhook source %s: %w", source, desk.ErrNotFound)
	}
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
	h, err := f.made.Get(ctx)
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
