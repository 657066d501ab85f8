// Package linkedin is LinkedIn: a person's or an organisation's posts.
package linkedin

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"time"

	"golang.org/x/text/unicode/norm"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/wire"
	"attache/internal/picture"
)

const (
	server = "https://api.linkedin.com"
	signIn = "https://www.linkedin.com"
	// most is the limit of a commentary, in characters after escaping.
	most = 3000
	// version of the API; each is retired about a year after its month
	// (https://learn.microsoft.com/linkedin/marketing/versioning).
	version = "202608"
	// patience is how long a post may take to show in its author's list; a later
	// one is refused as a duplicate.
	patience    = 3 * time.Minute
	slack       = 10 * time.Minute
	mostPicture = 10_000_000
)

// Network is LinkedIn.
type Network struct{}

// Name implements network.Network.
func (Network) Name() string { return "linkedin" }

// Title implements network.Network.
func (Network) Title() string { return "LinkedIn" }

// Measure counts UTF-16 units after escaping.
func (Network) Measure(text string) network.Length {
	return network.Length{Used: network.Units(Escape(text)), Limit: most, Unit: "characters"}
}

var reserved = sync.OnceValue(func() *strings.Replacer {
	var pairs []string
	for _, r := range `\|{}@[]()<>#*_~` {
		pairs = append(pairs, string(r), `\`+string(r))
	}
	return strings.NewReplacer(pairs...)
})

// Escape writes a text so that LinkedIn shows it as it stands, in its “little
// text” (https://learn.microsoft.com/linkedin/marketing/community-management/shares/little-text-format).
// What is not escaped cuts a post off without a word, and an @ or # in it would
// become a mention or a hashtag.
func Escape(text string) string { return reserved().Replace(text) }

// Commentary is a post's text in little text: escaped, with its own hashtags.
func Commentary(text string) string {
	var b strings.Builder
	at := 0
	for _, tag := range network.Hashtags(text) {
		b.WriteString(Escape(text[at:tag[0]]))
		b.WriteString(`{hashtag|\#|` + Escape(text[tag[0]+1:tag[1]]) + `}`)
		at = tag[1]
	}
	b.WriteString(Escape(text[at:]))
	return b.String()
}

var (
	hashtag = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\{hashtag\|\\?#\|([^}]*)\}`) })
	escaped = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\\([\\|{}@\[\]()<>#*_~])`) })
)

// plain is a commentary for comparison.
func plain(commentary string) string {
	text := hashtag().ReplaceAllString(commentary, "#$1")
	text = escaped().ReplaceAllString(text, "$1")
	return strings.Join(strings.Fields(norm.NFC.String(text)), " ")
}

// Setup implements network.Sending.
func (Network) Setup() network.Setup {
	return network.Setup{
		Account: "the author's URN", Example: "urn:li:organization:12345", Server: server, Changes: true,
		Steps: []string{
			"At https://developer.linkedin.com, make an app for the organisation's page, and ask for the product “Community Management API”.",
			"Make an access token with the scopes w_organization_social and r_organization_social (for a person, w_member_social: then unknown outcomes cannot be looked up).",
			"Tokens last 60 days. With client_id, client_secret and refresh_token they are renewed.",
		},
		Settings: []network.Field{
			{Name: "version", What: "month of the API, as " + version + "; each serves for about a year", Optional: true},
			network.Server,
		},
		Secrets: []network.Field{
			{Name: "access_token", What: "of an administrator of the page"},
			{Name: "refresh_token", What: "renews the access token", Optional: true},
			{Name: "client_id", What: "the app's, to renew the access token", Optional: true},
			{Name: "client_secret", What: "the app's, to renew the access token", Optional: true},
		},
	}
}

var month = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^20\d\d(0[1-9]|1[0-2])$`) })

// Check implements network.Sending.
func (Network) Check(a network.Account) error {
	if !strings.HasPrefix(a.Name, "urn:li:organization:") && !strings.HasPrefix(a.Name, "urn:li:person:") {
		return fmt.Errorf("the account %q is no author; write it as urn:li:organization:12345 or urn:li:person:AbC", a.Name)
	}
	if v := a.Setting("version", version); !month().MatchString(v) {
		return fmt.Errorf("the setting \"version\" is %q; write a month, as %s", v, version)
	}
	return nil
}

// Client returns what sends to the network.
func Client() network.Client {
	return network.Client{Sending: Network{}, Open: func(a network.Account) desk.Sender { return account{a} }}
}

// account is an author (https://learn.microsoft.com/linkedin/marketing/community-management/shares/posts-api).
type account struct{ network.Account }

func (s account) open(ctx context.Context) (*wire.Line, error) {
	return wire.Open(ctx, "LinkedIn", s.Account, "access_token")
}

func problem(body []byte) string {
	var p struct{ Message, Code string }
	if json.Unmarshal(body, &p) != nil {
		return ""
	}
	return p.Message
}

// call makes a request by do. A token that has run out is renewed where it can
// be, and the request made again: it was not carried out.
func (s account) call(ctx context.Context, line *wire.Line, do func(*http.Request) wire.Answer, request func() *http.Request) wire.Answer {
	signed := func() *http.Request {
		req := wire.Bearer(request(), line.Secrets["access_token"])
		req.Header.Set("LinkedIn-Version", s.Setting("version", version))
		req.Header.Set("X-Restli-Protocol-Version", "2.0.0")
		return req
	}
	a := do(signed())
	if a.Status != http.StatusUnauthorized || line.Secrets["refresh_token"] == "" {
		return a
	}
	address := s.Server(signIn) + "/oauth/v2/accessToken"
	if err := line.RenewToken(ctx, address); err != nil {
		return a
	}
	return do(signed())
}

// classify adds what LinkedIn's words say to what a status does.
func (s account) classify(line *wire.Line, a wire.Answer) (desk.Outcome, bool) {
	o, failed := line.Failed(a, problem)
	switch {
	case o.Kind == desk.OutcomeLimited:
		// Limits are by the day, and end at midnight UTC; there is no header.
		if o.Until = wire.RetryAfter(a); o.Until.IsZero() {
			o.Until = a.At.Add(15 * time.Minute)
		}
	case a.Status == http.StatusForbidden, a.Status == http.StatusUpgradeRequired:
		o.Kind = desk.OutcomeNotSent // the token's scopes or the API's version, not the post
	}
	return o, failed
}

// Send implements desk.Sender.
func (s account) Send(ctx context.Context, _ string, op desk.Operation, p desk.Payload) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	body := map[string]any{
		"author": s.Name, "commentary": Commentary(p.Text), "visibility": "PUBLIC", "lifecycleState": "PUBLISHED",
		"isReshareDisabledByAuthor": false,
		"distribution":              map[string]any{"feedDistribution": "MAIN_FEED", "targetEntities": []any{}, "thirdPartyDistributionChannels": []any{}},
	}
	picture, o := s.upload(ctx, line, p)
	switch {
	case o.Kind != "":
		return o
	case picture != "":
		body["content"] = map[string]any{"media": map[string]string{"id": picture, "altText": p.Image.Alternative}}
	case p.Link != "" && p.Title != "":
		body["content"] = map[string]any{"article": map[string]string{"source": p.Link, "title": p.Title}}
	}
	a := s.call(ctx, line, func(req *http.Request) wire.Answer { return line.Publish(op, req) }, func() *http.Request {
		return line.Request(ctx, http.MethodPost, s.Server(server)+"/rest/posts", body)
	})
	if o, failed := s.classify(line, a); failed {
		if urn := duplicate(a); urn != "" {
			return s.verified(ctx, line, o, urn, op, p)
		}
		return o
	}
	urn := a.Header.Get("X-Restli-Id")
	if a.Status != http.StatusCreated || !strings.HasPrefix(urn, "urn:li:") {
		return line.Unclear()
	}
	return accepted(urn)
}

func accepted(urn string) desk.Outcome {
	return desk.Outcome{Kind: desk.OutcomeAccepted, ID: urn, URL: "https://www.linkedin.com/feed/update/" + urn}
}

var postURN = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`urn:li:(?:share|ugcPost|activity):\d+`) })

// duplicate is the post that LinkedIn takes another for a repetition of.
func duplicate(a wire.Answer) string {
	if a.Status != http.StatusUnprocessableEntity || !strings.Contains(strings.ToLower(string(a.Body)), "duplicate") {
		return ""
	}
	return postURN().FindString(string(a.Body))
}

// verified looks whether the post that a refusal names is this operation's.
func (s account) verified(ctx context.Context, line *wire.Line, refused desk.Outcome, urn string, op desk.Operation, p desk.Payload) desk.Outcome {
	a := s.call(ctx, line, line.Do, func() *http.Request {
		return line.Request(ctx, http.MethodGet, s.Server(server)+"/rest/posts/"+url.PathEscape(urn), nil)
	})
	var there element
	switch {
	case a.Status == http.StatusNotFound:
		return line.Outcome(desk.OutcomeUnknown, "LinkedIn says that it is a duplicate of %s, which it does not show", urn)
	case !a.OK() || a.JSON(&there) != nil:
		return line.Blind(a, problem)
	case there.is(p, op, a.Skew()):
		return accepted(urn)
	}
	refused.Reason = "LinkedIn has an older post with the same words (" + urn + "), and takes none twice; change the text"
	return refused
}

type element struct {
	ID, Commentary string
	Created        int64 `json:"createdAt"` // milliseconds
}

// is reports whether a post is an operation's.
func (e element) is(p desk.Payload, op desk.Operation, skew time.Duration) bool {
	first := op.First
	if first.IsZero() {
		first = op.Started
	}
	return !time.UnixMilli(e.Created).Before(first.Add(skew-slack)) && plain(e.Commentary) == plain(Commentary(p.Text))
}

func (s account) upload(ctx context.Context, line *wire.Line, p desk.Payload) (string, desk.Outcome) {
	pic, o := line.Picture(ctx, p, mostPicture, picture.JPEG, picture.PNG, picture.GIF)
	if pic == nil {
		return "", o
	}
	a := s.call(ctx, line, line.Do, func() *http.Request {
		return line.Request(ctx, http.MethodPost, s.Server(server)+"/rest/images?action=initializeUpload", map[string]any{
			"initializeUploadRequest": map[string]string{"owner": s.Name},
		})
	})
	var to struct {
		Value struct{ UploadURL, Image string }
	}
	if !a.OK() || a.JSON(&to) != nil || network.CheckAddress(to.Value.UploadURL) != nil {
		return "", line.Beforehand(a, problem)
	}
	a = s.call(ctx, line, line.Do, func() *http.Request {
		return line.Bytes(ctx, http.MethodPut, to.Value.UploadURL, pic.Type, pic.Data)
	})
	if !a.OK() {
		return "", line.Beforehand(a, problem)
	}
	return to.Value.Image, desk.Outcome{}
}

func (s account) list(ctx context.Context, line *wire.Line, count string) wire.Answer {
	return s.call(ctx, line, line.Do, func() *http.Request {
		query := url.Values{"author": {s.Name}, "q": {"author"}, "count": {count}, "sortBy": {"CREATED"}}
		req := line.Request(ctx, http.MethodGet, s.Server(server)+"/rest/posts?"+query.Encode(), nil)
		req.Header.Set("X-RestLi-Method", "FINDER")
		return req
	})
}

// Find implements desk.Sender: it looks among the author's newest posts, which
// takes the scope r_organization_social.
func (s account) Find(ctx context.Context, _ string, op desk.Operation, p desk.Payload) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: err.Error()}
	}
	a := s.list(ctx, line, "50")
	var posts struct{ Elements []element }
	if !a.OK() || a.JSON(&posts) != nil {
		o := line.Blind(a, problem)
		if a.Status == http.StatusForbidden {
			o.Reason = "the token may not read posts (r_organization_social), so LinkedIn cannot be asked; look there, and say whether it is there"
		}
		return o
	}
	for _, e := range posts.Elements {
		if e.is(p, op, a.Skew()) {
			return accepted(e.ID)
		}
	}
	return line.Missing(op, patience)
}

// Test implements desk.Tester.
func (s account) Test(ctx context.Context) (string, error) {
	line, err := s.open(ctx)
	if err != nil {
		return "", err
	}
	if a := s.list(ctx, line, "1"); !a.OK() {
		return "", line.Error(a, problem)
	}
	return s.Name, nil
}

// Correct implements desk.Corrector.
func (s account) Correct(ctx context.Context, id string, _ desk.Operation, p desk.Payload) desk.Outcome {
	return s.change(ctx, id, func(line *wire.Line, address string) *http.Request {
		req := line.Request(ctx, http.MethodPost, address, map[string]any{
			"patch": map[string]any{"$set": map[string]string{"commentary": Commentary(p.Text)}},
		})
		req.Header.Set("X-RestLi-Method", "PARTIAL_UPDATE")
		return req
	}, false)
}

// Remove implements desk.Remover.
func (s account) Remove(ctx context.Context, id string) desk.Outcome {
	return s.change(ctx, id, func(line *wire.Line, address string) *http.Request {
		return line.Request(ctx, http.MethodDelete, address, nil)
	}, true)
}

func (s account) change(ctx context.Context, id string, request func(line *wire.Line, address string) *http.Request, goneIsFine bool) desk.Outcome {
	line, err := s.open(ctx)
	if err == nil && !strings.HasPrefix(id, "urn:li:") {
		err = errors.New(id + " is no post of LinkedIn's; do it by hand")
	}
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	a := s.call(ctx, line, line.Do, func() *http.Request {
		return request(line, s.Server(server)+"/rest/posts/"+url.PathEscape(id))
	})
	if o, failed := s.classify(line, a); failed && (!goneIsFine || a.Status != http.StatusNotFound) {
		return o
	}
	return accepted(id)
}
