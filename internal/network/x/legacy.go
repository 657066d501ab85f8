package x

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	//lint:ignore SA1019 API 1.1 has no later client; it is the reason that this driver is not the default
	"github.com/dghubble/go-twitter/twitter"

	"attache/internal/desk"
	"attache/internal/network/wire"
)

// legacy is an account behind API 1.1, which only old and enterprise access may
// use. It takes no pictures.
type legacy struct{ account }

// host is what go-twitter asks, whatever it is told.
const host = "api.twitter.com"

// client is go-twitter's, for one call: it takes no context, and knows one host
// only, which is why the requests are made by the line and turned to the
// account's server.
func (s legacy) client(ctx context.Context, line *wire.Line, do func(*http.Request) wire.Answer) (*twitter.Client, *wire.Answer, error) {
	to, err := url.Parse(s.Server("https://" + host))
	if err != nil {
		return nil, nil, err
	}
	client, got := signer(ctx, line, func(req *http.Request) wire.Answer { return do(req) })
	if to.Host != host {
		client.Transport = turned{client.Transport, to}
	}
	return twitter.NewClient(client), got, nil
}

// turned sends requests to another server, before they are signed.
type turned struct {
	next http.RoundTripper
	to   *url.URL
}

func (t turned) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.URL.Scheme, req.URL.Host, req.Host = t.to.Scheme, t.to.Host, t.to.Host
	return t.next.RoundTrip(req)
}

func (s legacy) opened(ctx context.Context, do func(*wire.Line, *http.Request) wire.Answer) (*wire.Line, *twitter.Client, *wire.Answer, error) {
	line, err := s.open(ctx)
	if err != nil {
		return nil, nil, nil, err
	}
	client, got, err := s.client(ctx, line, func(req *http.Request) wire.Answer { return do(line, req) })
	return line, client, got, err
}

// asking makes a request that publishes nothing.
func asking(line *wire.Line, req *http.Request) wire.Answer { return line.Do(req) }

// Send implements desk.Sender. The library tells no error where a refusal has
// an empty body or one of API 2, so a post is there only when the answer is 200
// and names it.
func (s legacy) Send(ctx context.Context, _ string, op desk.Operation, p desk.Payload) desk.Outcome {
	line, client, got, err := s.opened(ctx, func(line *wire.Line, req *http.Request) wire.Answer { return line.Publish(op, req) })
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	if p.Image != nil {
		return line.Outcome(desk.OutcomeRejected, "the legacy driver of X sends no pictures; take the setting `driver` out, or the picture")
	}
	answered, o := s.answered(ctx, line, op)
	if o.Kind != "" {
		return o
	}
	tweet, _, err := client.Statuses.Update(p.Text, answered)
	if o, failed := line.Failed(*got, problem); failed {
		return s.refused(ctx, line, *got, o, op, p)
	}
	if err != nil || got.Status != http.StatusOK || tweet == nil || tweet.IDStr == "" {
		return line.Unclear()
	}
	return s.accepted(tweet.IDStr)
}

// answered makes a post a reply to the one that it corrects, where that is
// there.
func (s legacy) answered(ctx context.Context, line *wire.Line, op desk.Operation) (*twitter.StatusUpdateParams, desk.Outcome) {
	id, err := strconv.ParseInt(idOf(op.Answers), 10, 64)
	if err != nil {
		return nil, desk.Outcome{}
	}
	a := signed(ctx, line, line.Do, line.Request(ctx, http.MethodGet, s.old("statuses/show.json")+"?id="+strconv.FormatInt(id, 10), nil))
	switch {
	case a.OK():
		mentions := true // without them X does not make a reply of it
		return &twitter.StatusUpdateParams{InReplyToStatusID: id, AutoPopulateReplyMetadata: &mentions}, desk.Outcome{}
	case a.Status == http.StatusNotFound:
		return nil, desk.Outcome{}
	}
	return nil, s.beforehand(line, a)
}

// old is the address of a call of API 1.1.
func (s legacy) old(call string) string { return s.Server("https://"+host) + "/1.1/" + call }

func (s legacy) refused(ctx context.Context, line *wire.Line, a wire.Answer, o desk.Outcome, op desk.Operation, p desk.Payload) desk.Outcome {
	if duplicate(a) {
		return s.repeated(ctx, line, o, op, p, func(ctx context.Context, _ *wire.Line, op desk.Operation, p desk.Payload) desk.Outcome {
			return s.Find(ctx, "", op, p)
		})
	}
	return s.account.refused(ctx, line, a, o, op, p)
}

// Find implements desk.Sender.
func (s legacy) Find(ctx context.Context, _ string, op desk.Operation, p desk.Payload) desk.Outcome {
	line, client, got, err := s.opened(ctx, asking)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: err.Error()}
	}
	_, _, err = client.Timelines.UserTimeline(&twitter.UserTimelineParams{Count: 200, TweetMode: "extended"})
	var posts []struct {
		ID      string `json:"id_str"`
		Text    string `json:"full_text"`
		Created string `json:"created_at"`
		entities
		Entities entities
	}
	// The library's own reading keeps neither the links' nor the text's fields as
	// they are needed here.
	if err != nil || !got.OK() || got.JSON(&posts) != nil {
		return s.blind(line, *got)
	}
	for _, post := range posts {
		at, err := time.Parse(time.RubyDate, post.Created)
		if err == nil && got.Moment(at).Before(op.Started.Add(-slack)) {
			continue
		}
		// A reply begins with whom it answers, which nobody wrote.
		if post.Entities.same(strings.TrimPrefix(post.Text, "@"+strings.TrimPrefix(s.Name, "@")+" "), p.Text) {
			return s.accepted(post.ID)
		}
	}
	return line.Missing(op, patience)
}

// Test implements desk.Tester.
func (s legacy) Test(ctx context.Context) (string, error) {
	line, client, got, err := s.opened(ctx, asking)
	if err != nil {
		return "", err
	}
	user, _, err := client.Accounts.VerifyCredentials(nil)
	if err != nil || !got.OK() || user.ScreenName == "" {
		return "", line.Error(*got, problem)
	}
	return "@" + user.ScreenName, nil
}

// Remove implements desk.Remover.
func (s legacy) Remove(ctx context.Context, id string) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	a := signed(ctx, line, line.Do, line.Form(ctx, http.MethodPost, s.old("statuses/destroy/"+url.PathEscape(id)+".json"), url.Values{}))
	return removed(line, a, id)
}
