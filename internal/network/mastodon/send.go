package mastodon

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/text/unicode/norm"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/wire"
	"attache/internal/picture"
)

const (
	// patience is how long a status may take to show among its account's. Should
	// it come later still, the key of the next attempt is the same.
	patience = 2 * time.Minute
	// slack is how much earlier than its attempt a status may be dated.
	slack = 10 * time.Minute
	// mostPicture is the largest picture, in bytes: media_attachments.image_size_limit
	// of servers that have not changed it.
	mostPicture = 16_000_000
	// processing is how long a picture may take to be ready.
	processing = 15 * time.Second
)

// Setup implements network.Sending.
func (Network) Setup() network.Setup {
	return network.Setup{
		Account: "the account with its server", Example: "@press@mastodon.example", Changes: true,
		Steps: []string{
			"Sign in to the server as the account that posts, and open Preferences → Development → New application.",
			"Give it the scopes read:accounts, read:statuses, write:statuses and write:media, and no others.",
			"Open the application, and copy “Your access token”.",
		},
		Settings: []network.Field{
			{Name: "server", What: "address of the server, as https://mastodon.example"},
			{Name: "limit", What: "the most characters of a post on this server; `attache channel add` asks the server", Optional: true},
			{Name: "visibility", What: "`public`, `unlisted` or `private`; left out: as the account's preferences say", Optional: true},
		},
		Secrets: []network.Field{{Name: "access_token", What: "of the account that posts"}},
	}
}

// Check implements network.Sending.
func (Network) Check(a network.Account) error {
	switch v := a.Settings["visibility"]; v {
	case "", "public", "unlisted", "private":
	default:
		return fmt.Errorf("the setting \"visibility\" is %q; write `public`, `unlisted` or `private`", v)
	}
	if l := a.Settings["limit"]; l != "" {
		if n, err := strconv.Atoi(l); err != nil || n < 50 {
			return fmt.Errorf("the setting \"limit\" is %q; write the most characters of a post, or leave it out", l)
		}
	}
	return nil
}

// Client returns what sends to the network.
func Client() network.Client {
	return network.Client{Sending: Network{}, Open: func(a network.Account) desk.Sender { return account{a} }}
}

// account is an account on a server that speaks Mastodon's client API
// (https://docs.joinmastodon.org/methods/): GoToSocial and Pleroma do as well.
type account struct{ network.Account }

func (s account) open(ctx context.Context) (*wire.Line, error) {
	return wire.Open(ctx, "Mastodon", s.Account, "access_token")
}

func (s account) do(line *wire.Line, req *http.Request) wire.Answer {
	return line.Do(wire.Bearer(req, line.Secrets["access_token"]))
}

func (s account) at(path string) string { return s.Server("") + path }

func problem(body []byte) string {
	var p struct {
		Error string
		Words string `json:"error_description"`
	}
	if json.Unmarshal(body, &p) != nil {
		return ""
	}
	if p.Words != "" {
		return p.Words
	}
	return p.Error
}

// limited adds to an outcome until when the server wants to be left alone.
func limited(o desk.Outcome, a wire.Answer) desk.Outcome {
	if o.Kind == desk.OutcomeLimited || a.Status == http.StatusTooManyRequests {
		o.Until = until(a)
	}
	return o
}

func until(a wire.Answer) time.Time {
	if reset, err := time.Parse(time.RFC3339, a.Header.Get("X-RateLimit-Reset")); err == nil {
		return a.Moment(reset)
	}
	if at := wire.RetryAfter(a); !at.IsZero() {
		return at
	}
	return a.At.Add(5 * time.Minute) // the length of Mastodon's windows
}

// Send implements desk.Sender. An answer of 500 may come although the status is
// there, at a repeated key (mastodon/mastodon #40399): so it is unknown.
func (s account) Send(ctx context.Context, _ string, op desk.Operation, p desk.Payload) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	body := draft{Status: p.Text, Language: p.Language, Visibility: s.Settings["visibility"]}
	if media, o := s.upload(ctx, line, p); o.Kind != "" {
		return o
	} else if media != "" {
		body.Media = []string{media}
	}
	req := wire.Bearer(line.Request(ctx, http.MethodPost, s.at("/api/v1/statuses"), body), line.Secrets["access_token"])
	req.Header.Set("Idempotency-Key", op.Key)
	a := line.Publish(op, req)
	if o, failed := line.Failed(a, problem); failed {
		return limited(o, a)
	}
	var made status
	if a.JSON(&made) != nil || made.ID == "" {
		return line.Unclear()
	}
	return made.accepted()
}

// draft is the body of a request that makes or changes a status.
type draft struct {
	Status     string   `json:"status"`
	Language   string   `json:"language,omitempty"`
	Visibility string   `json:"visibility,omitempty"`
	Media      []string `json:"media_ids,omitempty"`
}

type status struct {
	ID, URL, URI, Content string
	Created               time.Time `json:"created_at"`
}

func (st status) accepted() desk.Outcome {
	return desk.Outcome{Kind: desk.OutcomeAccepted, ID: st.ID, URL: st.URL}
}

// upload uploads a post's picture, and waits until the server has made of it
// what it makes of pictures.
func (s account) upload(ctx context.Context, line *wire.Line, p desk.Payload) (string, desk.Outcome) {
	pic, o := line.Picture(ctx, p, mostPicture, picture.JPEG, picture.PNG, picture.GIF, picture.WebP)
	if pic == nil {
		return "", o
	}
	a := s.do(line, line.Multipart(ctx, s.at("/api/v2/media"), "file", pic, map[string]string{"description": pic.Alternative}))
	var media struct{ ID string }
	if !a.OK() || a.JSON(&media) != nil || media.ID == "" {
		return "", limited(line.Beforehand(a, problem), a)
	}
	for end := time.Now().Add(processing); a.Status != http.StatusOK; {
		if time.Now().After(end) {
			return "", line.Outcome(desk.OutcomeNotSent, "the server is not done with the picture yet")
		}
		select {
		case <-ctx.Done():
			return "", line.Outcome(desk.OutcomeNotSent, "the server is not done with the picture yet")
		case <-time.After(200 * time.Millisecond):
		}
		if a = s.do(line, line.Request(ctx, http.MethodGet, s.at("/api/v1/media/"+url.PathEscape(media.ID)), nil)); !a.OK() {
			return "", limited(line.Beforehand(a, problem), a)
		}
	}
	return media.ID, desk.Outcome{}
}

// me is the account that the token is of, and how far the server's clock is
// ahead.
func (s account) me(ctx context.Context, line *wire.Line) (id, name string, a wire.Answer) {
	var me struct{ ID, Acct string }
	a = s.do(line, line.Request(ctx, http.MethodGet, s.at("/api/v1/accounts/verify_credentials"), nil))
	if a.OK() && a.JSON(&me) == nil {
		return me.ID, me.Acct, a
	}
	return "", "", a
}

// Find implements desk.Sender: it looks among the account's newest statuses.
func (s account) Find(ctx context.Context, _ string, op desk.Operation, p desk.Payload) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: err.Error()}
	}
	id, _, a := s.me(ctx, line)
	if id == "" {
		return limited(line.Blind(a, problem), a)
	}
	since := op.Started
	if !op.First.IsZero() { // an earlier attempt with this key is this post as well
		since = op.First
	}
	since = since.Add(a.Skew() - slack)
	a = s.do(line, line.Request(ctx, http.MethodGet, s.at("/api/v1/accounts/"+url.PathEscape(id)+"/statuses?limit=40&exclude_reblogs=true"), nil))
	var statuses []status
	if !a.OK() || a.JSON(&statuses) != nil {
		return limited(line.Blind(a, problem), a)
	}
	for _, st := range statuses {
		if !st.Created.Before(since) && plain(text(st.Content)) == plain(p.Text) {
			return st.accepted()
		}
	}
	return line.Missing(op, patience)
}

// text is the text of a status' HTML.
func text(content string) string {
	var b strings.Builder
	for z := html.NewTokenizer(strings.NewReader(content)); ; {
		switch z.Next() {
		case html.ErrorToken:
			return b.String()
		case html.TextToken:
			b.Write(z.Text())
		case html.StartTagToken, html.SelfClosingTagToken:
			if name, _ := z.TagName(); string(name) == "br" {
				b.WriteByte('\n')
			}
		case html.EndTagToken:
			if name, _ := z.TagName(); string(name) == "p" {
				b.WriteByte('\n')
			}
		}
	}
}

// plain is a text for comparison.
func plain(text string) string {
	return strings.Join(strings.Fields(norm.NFC.String(text)), " ")
}

// Test implements desk.Tester.
func (s account) Test(ctx context.Context) (string, error) {
	line, err := s.open(ctx)
	if err != nil {
		return "", err
	}
	id, name, a := s.me(ctx, line)
	if id == "" {
		return "", line.Error(a, problem)
	}
	server, err := url.Parse(s.Server(""))
	if err != nil {
		return "", errors.New("the server's address cannot be read")
	}
	return "@" + name + "@" + server.Host, nil
}

// Limit asks the server how long a status may be, in characters.
func (s account) Limit(ctx context.Context) (int, error) {
	line, err := s.open(ctx)
	if err != nil {
		return 0, err
	}
	a := line.Do(line.Request(ctx, http.MethodGet, s.at("/api/v2/instance"), nil))
	var instance struct {
		Configuration struct {
			Statuses struct {
				Most int `json:"max_characters"`
			}
		}
	}
	if !a.OK() || a.JSON(&instance) != nil || instance.Configuration.Statuses.Most < 1 {
		return 0, line.Error(a, problem)
	}
	return instance.Configuration.Statuses.Most, nil
}

// Correct implements desk.Corrector.
func (s account) Correct(ctx context.Context, id string, _ desk.Operation, p desk.Payload) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	path := s.at("/api/v1/statuses/" + url.PathEscape(id))
	a := s.do(line, line.Request(ctx, http.MethodGet, path, nil))
	var was struct {
		Media []struct{ ID string } `json:"media_attachments"`
	}
	if !a.OK() || a.JSON(&was) != nil {
		return limited(line.Beforehand(a, problem), a)
	}
	body := draft{Status: p.Text, Language: p.Language}
	for _, m := range was.Media { // one that is not named again is taken off
		body.Media = append(body.Media, m.ID)
	}
	a = s.do(line, line.Request(ctx, http.MethodPut, path, body))
	if o, failed := line.Failed(a, problem); failed {
		return limited(o, a)
	}
	var made status
	if a.JSON(&made) != nil || made.ID != id {
		return line.Unclear()
	}
	return made.accepted()
}

// Remove implements desk.Remover.
func (s account) Remove(ctx context.Context, id string) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	a := s.do(line, line.Request(ctx, http.MethodDelete, s.at("/api/v1/statuses/"+url.PathEscape(id)), nil))
	if o, failed := line.Failed(a, problem); failed && a.Status != http.StatusNotFound && a.Status != http.StatusGone {
		return limited(o, a)
	}
	return desk.Outcome{Kind: desk.OutcomeAccepted, ID: id}
}
