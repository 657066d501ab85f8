package x

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"html"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/dghubble/oauth1"
	"golang.org/x/text/unicode/norm"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/wire"
	"attache/internal/picture"
)

const (
	server = "https://api.x.com"
	// patience is how long a post may take to show in its account's timeline.
	patience = 5 * time.Minute
	// slack is how much earlier than its attempt a post may be dated.
	slack = 10 * time.Minute
	// mostPicture is the largest picture (https://docs.x.com/x-api/media/quickstart/best-practices), in bytes.
	mostPicture = 5_000_000
)

// Setup implements network.Sending.
func (Network) Setup() network.Setup {
	return network.Setup{
		Account: "the account's name", Example: "@embassy", Server: server,
		Steps: []string{
			"Sign in at https://developer.x.com as the account that posts, and make a project with an app.",
			"In the app's settings, set up user authentication with the permission “Read and write”.",
			"Under “Keys and tokens”, make the consumer keys and an access token with its secret, in that order: a token made before keeps the permission it had.",
			"Buy credits: posts are paid for one by one.",
			"With OAuth 2 instead, give client_id, access_token and refresh_token with the scopes tweet.read, tweet.write, users.read, media.write and offline.access.",
		},
		Settings: []network.Field{
			{Name: "driver", What: "`legacy` for API 1.1, which only old and enterprise access may use; left out: API 2", Optional: true},
			network.Server,
		},
		Secrets: []network.Field{
			{Name: "consumer_key", What: "the app's API key", Optional: true},
			{Name: "consumer_secret", What: "the app's API key secret", Optional: true},
			{Name: "access_token", What: "of the account that posts"},
			{Name: "access_token_secret", What: "the secret of the access token", Optional: true},
			{Name: "client_id", What: "with OAuth 2: the app's client ID", Optional: true},
			{Name: "client_secret", What: "with OAuth 2, for a confidential client: its secret", Optional: true},
			{Name: "refresh_token", What: "with OAuth 2: renews the access token", Optional: true},
		},
	}
}

// Check implements network.Sending.
func (Network) Check(a network.Account) error {
	switch driver := a.Setting("driver", "v2"); driver {
	case "v2", "legacy":
		return nil
	default:
		return errors.New("the setting \"driver\" is " + strconv.Quote(driver) + "; leave it out, or write `legacy`")
	}
}

// Client returns what sends to the network.
func Client() network.Client {
	return network.Client{Sending: Network{}, Open: func(a network.Account) desk.Sender {
		if a.Settings["driver"] == "legacy" {
			return legacy{account{a}}
		}
		return account{a}
	}}
}

// account is an account behind API 2 (https://docs.x.com/x-api).
type account struct{ network.Account }

func (s account) server() string { return s.Server(server) }

func (s account) open(ctx context.Context) (*wire.Line, error) {
	line, err := wire.Open(ctx, "X", s.Account)
	if err != nil {
		return nil, err
	}
	needed := []string{"consumer_key", "consumer_secret", "access_token", "access_token_secret"}
	if line.Secrets["client_id"] != "" && line.Secrets["consumer_key"] == "" {
		needed = []string{"access_token"}
	}
	var missing []string
	for _, name := range needed {
		if line.Secrets[name] == "" {
			missing = append(missing, name)
		}
	}
	if missing != nil {
		return nil, &network.MissingError{Channel: s.Channel, Names: missing}
	}
	return line, nil
}

// call makes a signed request by do. A token that has run out is renewed where
// it can be, and the request made again: what was refused for its token was not
// carried out.
func (s account) call(ctx context.Context, line *wire.Line, do func(*http.Request) wire.Answer, request func() *http.Request) (wire.Answer, error) {
	if line.Secrets["consumer_key"] != "" {
		return signed(ctx, line, do, request()), nil
	}
	a := do(wire.Bearer(request(), line.Secrets["access_token"]))
	if a.Status != http.StatusUnauthorized || line.Secrets["refresh_token"] == "" {
		return a, nil
	}
	if err := line.RenewToken(ctx, s.server()+"/2/oauth2/token"); err != nil {
		return a, err
	}
	return do(wire.Bearer(request(), line.Secrets["access_token"])), nil
}

// signed signs a request with OAuth 1.0a, and makes it.
func signed(ctx context.Context, line *wire.Line, do func(*http.Request) wire.Answer, req *http.Request) wire.Answer {
	client, got := signer(ctx, line, do)
	res, err := client.Do(req)
	if err == nil {
		_ = res.Body.Close()
	}
	return *got
}

// signer is an HTTP client that signs.
func signer(ctx context.Context, line *wire.Line, do func(*http.Request) wire.Answer) (*http.Client, *wire.Answer) {
	through, got := wire.Through(ctx, do)
	config := oauth1.NewConfig(line.Secrets["consumer_key"], line.Secrets["consumer_secret"])
	client := config.Client(context.WithValue(ctx, oauth1.HTTPClient, through), oauth1.NewToken(line.Secrets["access_token"], line.Secrets["access_token_secret"]))
	client.CheckRedirect, client.Timeout = through.CheckRedirect, through.Timeout
	return client, got
}

// problem is the network's own word on what went wrong.
func problem(body []byte) string {
	var p struct {
		Title, Detail string
		Errors        []struct{ Message string }
	}
	if json.Unmarshal(body, &p) != nil {
		return ""
	}
	if p.Detail == "" && len(p.Errors) > 0 {
		p.Detail = p.Errors[0].Message
	}
	return cmp.Or(p.Detail, p.Title)
}

// Send implements desk.Sender.
func (s account) Send(ctx context.Context, _ string, op desk.Operation, p desk.Payload) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	body := map[string]any{"text": p.Text}
	if answered, o := s.answered(ctx, line, op); o.Kind != "" {
		return o
	} else if answered != "" {
		body["reply"] = map[string]string{"in_reply_to_tweet_id": answered}
	}
	if media, o := s.upload(ctx, line, p); o.Kind != "" {
		return o
	} else if media != "" {
		body["media"] = map[string]any{"media_ids": []string{media}}
	}
	a, err := s.call(ctx, line, func(req *http.Request) wire.Answer { return line.Publish(op, req) }, func() *http.Request {
		return line.Request(ctx, http.MethodPost, s.server()+"/2/tweets", body)
	})
	if err != nil {
		return line.Outcome(desk.OutcomeNotSent, "%v", err)
	}
	if o, failed := line.Failed(a, problem); failed {
		return s.refused(ctx, line, a, o, op, p)
	}
	var made struct{ Data struct{ ID string } }
	if a.Status != http.StatusCreated || a.JSON(&made) != nil || made.Data.ID == "" {
		return line.Unclear()
	}
	return s.accepted(made.Data.ID)
}

// answered is the ID of the post that a correction replies to; "" where there
// is none, or it is not there any more.
func (s account) answered(ctx context.Context, line *wire.Line, op desk.Operation) (string, desk.Outcome) {
	id := idOf(op.Answers)
	if id == "" {
		return "", desk.Outcome{}
	}
	a, err := s.call(ctx, line, line.Do, func() *http.Request {
		return line.Request(ctx, http.MethodGet, s.server()+"/2/tweets/"+id, nil)
	})
	if err != nil {
		return "", line.Outcome(desk.OutcomeNotSent, "%v", err)
	}
	var there struct {
		Data   struct{ ID string }
		Errors []struct{ Type string }
	}
	switch {
	case !a.OK() && a.Status != http.StatusNotFound, a.JSON(&there) != nil:
		return "", s.beforehand(line, a)
	case there.Data.ID == id:
		return id, desk.Outcome{}
	case len(there.Errors) > 0 && strings.HasSuffix(there.Errors[0].Type, "/resource-not-found"):
		return "", desk.Outcome{}
	}
	return "", line.Outcome(desk.OutcomeNotSent, "X does not say whether the post that it corrects is there: %s", wire.Clip(problem(a.Body)))
}

// idOf is the ID of a published post, which a person may have told by its
// address; "" where it has none.
func idOf(out *desk.Receipt) string {
	if out == nil {
		return ""
	}
	id, _, _ := strings.Cut(out.ID, "?")
	id = id[strings.LastIndex(id, "/")+1:]
	if strings.Trim(id, "0123456789") != "" {
		return ""
	}
	return id
}

func (s account) accepted(id string) desk.Outcome {
	name := cmp.Or(strings.TrimPrefix(s.Name, "@"), "i/web")
	return desk.Outcome{Kind: desk.OutcomeAccepted, ID: id, URL: "https://x.com/" + url.PathEscape(name) + "/status/" + id}
}

// refused says more about a refusal than its status does.
func (s account) refused(ctx context.Context, line *wire.Line, a wire.Answer, o desk.Outcome, op desk.Operation, p desk.Payload) desk.Outcome {
	switch {
	case o.Kind == desk.OutcomeLimited:
		o.Until = until(a)
	case o.Kind == desk.OutcomeNotSent && a.Status == http.StatusPaymentRequired:
		o.Reason = "the account has no credits left on X; buy some at https://developer.x.com, and it goes out by itself"
	case noAccess(a):
		o.Kind = desk.OutcomeNotSent // the account's trouble, not the post's
	case duplicate(a):
		return s.repeated(ctx, line, o, op, p, s.find)
	}
	return o
}

// duplicate reports whether X has a post with the same text.
func duplicate(a wire.Answer) bool {
	words := strings.ToLower(problem(a.Body))
	return a.Status == http.StatusForbidden && strings.Contains(words, "duplicate")
}

// noAccess reports whether what X refuses is the app rather than the post: its
// access does not include the call (453), or its token may read only.
func noAccess(a wire.Answer) bool {
	if a.Status != http.StatusForbidden {
		return false
	}
	var p struct {
		Type, Reason string
		Errors       []struct{ Code int }
	}
	_ = json.Unmarshal(a.Body, &p) // what is no JSON says neither
	return len(p.Errors) > 0 && p.Errors[0].Code == 453 || strings.HasSuffix(p.Type, "/client-forbidden") || strings.HasSuffix(p.Type, "/oauth1-permissions")
}

// repeated finds out what a refusal as a duplicate means: an earlier attempt
// that went through after all, or an older post with the same words.
func (s account) repeated(ctx context.Context, line *wire.Line, o desk.Outcome, op desk.Operation, p desk.Payload,
	find func(context.Context, *wire.Line, desk.Operation, desk.Payload) desk.Outcome,
) desk.Outcome {
	since := op
	since.Started = cmp.Or(op.First, op.Started)
	switch found := find(ctx, line, since, p); found.Kind {
	case desk.OutcomeAccepted, desk.OutcomeUnknown:
		return found
	default:
		o.Reason = "X has an older post with the same words, and takes none twice; change the text"
		return o
	}
}

// until is when X takes posts again: the latest of the limits that are used up
// (https://docs.x.com/x-api/fundamentals/rate-limits). Their times are on the
// server's clock.
func until(a wire.Answer) time.Time {
	var last time.Time
	for _, limit := range []string{"x-rate-limit", "x-app-limit-24hour", "x-user-limit-24hour"} {
		reset, err := strconv.ParseInt(a.Header.Get(limit+"-reset"), 10, 64)
		if err == nil && a.Header.Get(limit+"-remaining") == "0" {
			if at := a.Moment(time.Unix(reset, 0)); at.After(last) {
				last = at
			}
		}
	}
	if last.IsZero() {
		return a.At.Add(15 * time.Minute) // the length of X's windows
	}
	return last
}

// upload uploads a post's picture with its alternative text.
func (s account) upload(ctx context.Context, line *wire.Line, p desk.Payload) (string, desk.Outcome) {
	pic, o := line.Picture(ctx, p, mostPicture, picture.JPEG, picture.PNG, picture.WebP)
	if pic == nil {
		return "", o
	}
	a, err := s.call(ctx, line, line.Do, func() *http.Request {
		return line.Multipart(ctx, s.server()+"/2/media/upload", "media", pic, map[string]string{"media_category": "tweet_image", "media_type": pic.Type})
	})
	if err != nil {
		return "", line.Outcome(desk.OutcomeNotSent, "%v", err)
	}
	var up struct{ Data struct{ ID string } }
	if !a.OK() || a.JSON(&up) != nil || up.Data.ID == "" {
		return "", s.beforehand(line, a)
	}
	a, err = s.call(ctx, line, line.Do, func() *http.Request {
		return line.Request(ctx, http.MethodPost, s.server()+"/2/media/metadata", map[string]any{
			"id": up.Data.ID, "metadata": map[string]any{"alt_text": map[string]string{"text": pic.Alternative}},
		})
	})
	if err != nil {
		return "", line.Outcome(desk.OutcomeNotSent, "%v", err)
	}
	if !a.OK() {
		return "", s.beforehand(line, a)
	}
	return up.Data.ID, desk.Outcome{}
}

func (s account) beforehand(line *wire.Line, a wire.Answer) desk.Outcome {
	o := line.Beforehand(a, problem)
	if o.Kind == desk.OutcomeLimited {
		o.Until = until(a)
	}
	return o
}

// Find implements desk.Sender: it looks among the account's newest posts.
func (s account) Find(ctx context.Context, _ string, op desk.Operation, p desk.Payload) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: err.Error()}
	}
	return s.find(ctx, line, op, p)
}

func (s account) find(ctx context.Context, line *wire.Line, op desk.Operation, p desk.Payload) desk.Outcome {
	me, skew, o := s.me(ctx, line)
	if o.Kind != "" {
		return o
	}
	query := url.Values{"max_results": {"100"}, "tweet.fields": {"created_at,entities"}}
	a, err := s.call(ctx, line, line.Do, func() *http.Request {
		query.Set("start_time", op.Started.Add(skew-slack).UTC().Format(time.RFC3339))
		return line.Request(ctx, http.MethodGet, s.server()+"/2/users/"+url.PathEscape(me.ID)+"/tweets?"+query.Encode(), nil)
	})
	var posts struct {
		Data []struct {
			ID, Text string
			Entities entities
		}
		Meta *struct{}
	}
	if err != nil {
		return line.Outcome(desk.OutcomeUnknown, "%v", err)
	}
	if !a.OK() || a.JSON(&posts) != nil || posts.Meta == nil {
		return s.blind(line, a)
	}
	for _, post := range posts.Data {
		if post.Entities.same(post.Text, p.Text) {
			return s.accepted(post.ID)
		}
	}
	return line.Missing(op, patience)
}

func (s account) blind(line *wire.Line, a wire.Answer) desk.Outcome {
	o := line.Blind(a, problem)
	if a.Status == http.StatusTooManyRequests {
		o.Until = until(a)
	}
	return o
}

// entities are what X made of a text: it shortens links, and adds one for a
// picture.
type entities struct {
	URLs []struct {
		URL      string `json:"url"`
		Expanded string `json:"expanded_url"`
		MediaKey string `json:"media_key"`
	} `json:"urls"`
	Media []struct {
		URL string `json:"url"`
	} `json:"media"` // API 1.1
}

// same reports whether a text as X shows it is a text as it was sent.
func (e entities) same(shown, sent string) bool {
	for _, u := range e.URLs {
		to := u.Expanded
		if u.MediaKey != "" || strings.Contains(u.Expanded, "/photo/") {
			to = ""
		}
		shown = strings.ReplaceAll(shown, u.URL, to)
	}
	for _, m := range e.Media {
		shown = strings.ReplaceAll(shown, m.URL, "")
	}
	return plain(html.UnescapeString(shown)) == plain(sent)
}

// plain is a text for comparison. X gives bare domains back as links, so that
// protocols are left out.
func plain(text string) string {
	text = strings.NewReplacer("https://", "", "http://", "").Replace(norm.NFC.String(text))
	return strings.Join(strings.Fields(text), " ")
}

type user struct{ ID, Username string }

// me is the account that the credentials are of, and how far X's clock is ahead.
func (s account) me(ctx context.Context, line *wire.Line) (user, time.Duration, desk.Outcome) {
	a, err := s.call(ctx, line, line.Do, func() *http.Request {
		return line.Request(ctx, http.MethodGet, s.server()+"/2/users/me", nil)
	})
	if err != nil {
		return user{}, 0, line.Outcome(desk.OutcomeUnknown, "%v", err)
	}
	var me struct{ Data user }
	if !a.OK() || a.JSON(&me) != nil || me.Data.ID == "" {
		return user{}, 0, s.blind(line, a)
	}
	return me.Data, a.Skew(), desk.Outcome{}
}

// Test implements desk.Tester.
func (s account) Test(ctx context.Context) (string, error) {
	line, err := s.open(ctx)
	if err != nil {
		return "", err
	}
	me, _, o := s.me(ctx, line)
	if o.Kind != "" {
		return "", errors.New(o.Reason)
	}
	return "@" + me.Username, nil
}

// Remove implements desk.Remover.
func (s account) Remove(ctx context.Context, id string) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	a, err := s.call(ctx, line, line.Do, func() *http.Request {
		return line.Request(ctx, http.MethodDelete, s.server()+"/2/tweets/"+url.PathEscape(id), nil)
	})
	if err != nil {
		return line.Outcome(desk.OutcomeNotSent, "%v", err)
	}
	return removed(line, a, id)
}

// removed is what an answer says of a post that was to be taken down.
func removed(line *wire.Line, a wire.Answer, id string) desk.Outcome {
	o, failed := line.Failed(a, problem)
	switch {
	case !failed, a.Status == http.StatusNotFound:
		return desk.Outcome{Kind: desk.OutcomeAccepted, ID: id}
	case o.Kind == desk.OutcomeLimited:
		o.Until = until(a)
	}
	return o
}
