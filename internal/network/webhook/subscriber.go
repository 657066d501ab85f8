package webhook

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"time"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/wire"
	"attache/internal/standardwebhooks"
)

// change is the body of a request that tells a subscriber.
type change struct {
	Type      string    `json:"type"`
	Timestamp time.Time `json:"timestamp"` // of the change
	Data      changed   `json:"data"`
}

type changed struct {
	Release  string      `json:"release"`
	Seq      int64       `json:"seq"`
	Action   desk.Action `json:"action"`
	By       string      `json:"by"`
	Post     string      `json:"post,omitempty"`
	Channel  string      `json:"channel,omitempty"`
	Language string      `json:"language,omitempty"`
	From     desk.State  `json:"from,omitempty"`
	To       desk.State  `json:"to,omitempty"`
}

// Subscriber tells a subscriber: a desk.Receiver and a desk.Tester.
type Subscriber struct{ account }

// NewSubscriber returns what tells a subscriber. It makes no request.
func NewSubscriber(s desk.Subscriber, vault network.Vault, now func() time.Time) Subscriber {
	return Subscriber{account{network.Account{Channel: s.Name, Name: s.URL, Vault: vault, Now: now}}}
}

// secret is the name of a subscriber's secret in its vault.
const secret = "signing_secret"

// ready opens the line with the key to sign with.
func (s Subscriber) ready(ctx context.Context) (*wire.Line, []byte, error) {
	line, err := wire.Open(ctx, "The subscriber", s.Account)
	if err != nil {
		return nil, nil, err
	}
	if line.Secrets[secret] == "" {
		return nil, nil, fmt.Errorf("subscriber %q has no %s; docs/configuration.md tells where it belongs", s.Channel, secret)
	}
	key, err := standardwebhooks.Key(line.Secrets[secret])
	if err != nil {
		return nil, nil, fmt.Errorf("the %s of subscriber %q cannot be used: %w", secret, s.Channel, err)
	}
	return line, key, nil
}

// Tell implements desk.Receiver. The webhook-id is the notice's ID.
func (s Subscriber) Tell(ctx context.Context, n desk.Notice) desk.Delivery {
	line, key, err := s.ready(ctx)
	if err != nil {
		return desk.Delivery{Reason: err.Error()}
	}
	body, err := json.Marshal(change{Type: n.Type(), Timestamp: n.At, Data: changed{
		Release: n.Release, Seq: n.Seq, Action: n.Action, By: n.By, Post: n.Post, Channel: n.Channel, Language: n.Language, From: n.From, To: n.To,
	}})
	if err != nil {
		return desk.Delivery{Reason: err.Error()}
	}
	a := line.Do(signed(ctx, line, s.Name, key, n.ID, s.Now(), body))
	switch {
	case a.OK():
		return desk.Delivery{Told: true}
	case a.Err != nil:
		return desk.Delivery{Reason: a.Err.Error()}
	}
	reason := fmt.Sprintf("it answered %d", a.Status)
	if words := wire.Clip(string(a.Body)); words != "" {
		reason += ": " + words
	}
	d := desk.Delivery{Gone: a.Status == http.StatusGone, Reason: line.Outcome("", "%s", reason).Reason}
	if a.Status == http.StatusTooManyRequests || a.Status == http.StatusServiceUnavailable {
		d.Until = wire.RetryAfter(a)
	}
	return d
}

// Test implements desk.Tester.
func (s Subscriber) Test(ctx context.Context) (string, error) {
	if _, _, err := s.ready(ctx); err != nil {
		return "", err
	}
	return s.account.Test(ctx)
}

// signed makes a signed request.
func signed(ctx context.Context, line *wire.Line, address string, key []byte, id string, at time.Time, body []byte) *http.Request {
	req := line.Bytes(ctx, http.MethodPost, address, "application/json", body)
	maps.Copy(req.Header, standardwebhooks.Sign(key, id, at, body))
	return req
}
