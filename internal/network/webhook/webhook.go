// Package webhook is any system that takes posts as signed HTTP requests, by the
// Standard Webhooks specification (https://www.standardwebhooks.com).
package webhook

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/wire"
	"attache/internal/picture"
	"attache/internal/standardwebhooks"
)

// most is the longest post, in characters: a receiver that takes less refuses it.
const most = 10_000

// mostPicture is the largest picture, in bytes: it is sent in the request.
const mostPicture = 5_000_000

// Network is a webhook.
type Network struct{}

// Name implements network.Network.
func (Network) Name() string { return "webhook" }

// Title implements network.Network.
func (Network) Title() string { return "Webhook" }

// Measure counts grapheme clusters.
func (Network) Measure(text string) network.Length {
	return network.Length{Used: network.Characters(text), Limit: most, Unit: "characters"}
}

// Setup implements network.Sending.
func (Network) Setup() network.Setup {
	return network.Setup{
		Account: "the address that posts are sent to", Example: "https://example.org/hooks/press", Changes: true,
		Steps: []string{
			"Make a secret, and give it to the receiver as well: `printf 'whsec_%s' \"$(openssl rand -base64 32)\"`.",
			"The receiver checks the signature, and drops what comes a second time with the same webhook-id: after an unknown outcome Attaché sends again under it.",
		},
		Secrets: []network.Field{{Name: secret, What: "as whsec_ and 32 bytes in base64"}},
	}
}

// Check implements network.Sending.
func (Network) Check(a network.Account) error {
	return network.CheckAddress(a.Name)
}

// Client returns what sends to the network.
func Client() network.Client {
	return network.Client{Sending: Network{}, Open: func(a network.Account) desk.Sender { return account{a} }}
}

// account is a receiver.
type account struct{ network.Account }

// The types of what is sent.
const (
	postPublished = "post.published"
	postCorrected = "post.corrected"
	postRemoved   = "post.removed"
	nothing       = "attache.test"
)

// Event is the body of a request.
type Event struct {
	Type      string    `json:"type"`
	Timestamp time.Time `json:"timestamp"`
	Data      Data      `json:"data"`
}

// Data is the post of an Event.
type Data struct {
	Post     string   `json:"post,omitempty"`
	Channel  string   `json:"channel,omitempty"`
	Language string   `json:"language,omitempty"`
	Text     string   `json:"text,omitempty"`
	Link     string   `json:"link,omitempty"`
	Title    string   `json:"title,omitempty"`
	Picture  *Picture `json:"picture,omitempty"`
	Corrects string   `json:"corrects,omitempty"` // webhook-id of the post that is corrected or removed
}

// Picture is sent in the request itself.
type Picture struct {
	Name        string `json:"name"`
	Type        string `json:"type"`
	Alternative string `json:"alternative"`
	Data        []byte `json:"data"` // base64
}

func (s account) open(ctx context.Context) (*wire.Line, []byte, error) {
	line, err := wire.Open(ctx, "The receiver", s.Account, secret)
	if err != nil {
		return nil, nil, err
	}
	key, err := standardwebhooks.Key(line.Secrets[secret])
	if err != nil {
		return nil, nil, fmt.Errorf("the "+secret+" of channel %q cannot be used: %w; run `attache channel add %s`", s.Channel, err, s.Channel)
	}
	return line, key, nil
}

// request makes a signed request of an event under a name.
func (s account) request(ctx context.Context, line *wire.Line, key []byte, id string, e Event) (*http.Request, error) {
	body, err := json.Marshal(e)
	if err != nil {
		return nil, err
	}
	return signed(ctx, line, s.Name, key, id, s.Now(), body), nil
}

// judged says what an answer means.
func judged(line *wire.Line, a wire.Answer, id string) desk.Outcome {
	o, failed := line.Failed(a, func(body []byte) string { return string(body) })
	if !failed {
		return desk.Outcome{Kind: desk.OutcomeAccepted, ID: id}
	}
	if a.Status == http.StatusTooManyRequests || a.Status == http.StatusServiceUnavailable {
		if o.Until = wire.RetryAfter(a); o.Until.IsZero() && o.Kind == desk.OutcomeLimited {
			o.Until = a.At.Add(time.Minute)
		}
	}
	return o
}

// Send implements desk.Sender. The webhook-id is the operation's key.
func (s account) Send(ctx context.Context, post string, op desk.Operation, p desk.Payload) desk.Outcome {
	return s.event(ctx, op.Key, postPublished, Data{Post: post}, &p, func(line *wire.Line, req *http.Request) wire.Answer {
		return line.Publish(op, req)
	})
}

func (s account) event(ctx context.Context, id, kind string, d Data, p *desk.Payload, do func(*wire.Line, *http.Request) wire.Answer) desk.Outcome {
	line, key, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	if p != nil {
		d.Channel, d.Language, d.Text, d.Link, d.Title = p.Channel, p.Language, p.Text, p.Link, p.Title
		pic, o := line.Picture(ctx, *p, mostPicture, picture.JPEG, picture.PNG, picture.GIF, picture.WebP)
		if o.Kind != "" {
			return o
		}
		if pic != nil {
			d.Picture = &Picture{Name: pic.Name, Type: pic.Type, Alternative: pic.Alternative, Data: pic.Data}
		}
	}
	req, err := s.request(ctx, line, key, id, Event{Type: kind, Timestamp: s.Now().UTC(), Data: d})
	if err != nil {
		return line.Outcome(desk.OutcomeNotSent, "it could not be signed: %v", err)
	}
	return judged(line, do(line, req), id)
}

// Find implements desk.Sender. A receiver cannot be asked, and need not be: it
// drops a second request with the same webhook-id.
func (s account) Find(context.Context, string, desk.Operation, desk.Payload) desk.Outcome {
	return desk.Outcome{Kind: desk.OutcomeNotSent, Doubt: true, Reason: "it is sent again with the same webhook-id, by which the receiver drops a second one"}
}

// Test implements desk.Tester: it sends an event of a type that is no post.
func (s account) Test(ctx context.Context) (string, error) {
	u, err := url.Parse(s.Name)
	if err != nil {
		return "", err
	}
	if _, _, err := s.open(ctx); err != nil {
		return "", err
	}
	id := "test-" + fmt.Sprint(s.Now().UnixNano())
	o := s.event(ctx, id, nothing, Data{Channel: s.Channel}, nil, asking)
	if o.Kind != desk.OutcomeAccepted {
		return "", errors.New(o.Reason)
	}
	return u.Host, nil
}

func asking(line *wire.Line, req *http.Request) wire.Answer { return line.Do(req) }

// Correct implements desk.Corrector.
func (s account) Correct(ctx context.Context, id string, op desk.Operation, p desk.Payload) desk.Outcome {
	if o := s.event(ctx, op.Key, postCorrected, Data{Corrects: id}, &p, asking); o.Kind != desk.OutcomeAccepted {
		return o
	}
	return desk.Outcome{Kind: desk.OutcomeAccepted, ID: id}
}

// Remove implements desk.Remover.
func (s account) Remove(ctx context.Context, id string) desk.Outcome {
	if o := s.event(ctx, "remove-"+id, postRemoved, Data{Corrects: id}, nil, asking); o.Kind != desk.OutcomeAccepted {
		return o
	}
	return desk.Outcome{Kind: desk.OutcomeAccepted, ID: id}
}
