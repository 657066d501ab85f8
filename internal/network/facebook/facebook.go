// Package facebook is Facebook: a page's posts.
package facebook

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/graph"
	"attache/internal/network/wire"
	"attache/internal/picture"
)

const (
	server = "https://graph.facebook.com"
	// version of the Graph API; each serves for about two years.
	version = "v23.0"
	// most is the limit of a post, in characters.
	most = 63206
	// patience is how long a post may take to show among its page's.
	patience    = 3 * time.Minute
	slack       = 10 * time.Minute
	mostPicture = 10_000_000
)

// Network is Facebook.
type Network struct{}

// Name implements network.Network.
func (Network) Name() string { return "facebook" }

// Title implements network.Network.
func (Network) Title() string { return "Facebook" }

// Marks implements network.Marking: an @ makes no mention of a page's name here.
func (Network) Marks(text string) []network.Mark {
	return slices.DeleteFunc(network.PlainMarks(text), func(m network.Mark) bool { return m.Kind == "mention" })
}

// Measure counts UTF-16 units.
func (Network) Measure(text string) network.Length {
	return network.Length{Used: network.Units(text), Limit: most, Unit: "characters"}
}

// Setup implements network.Sending.
func (Network) Setup() network.Setup {
	return network.Setup{
		Account: "the page's number", Example: "100200300400500", Server: server, Changes: true,
		Steps: []string{
			"At https://developers.facebook.com, make an app of the type Business, with pages_manage_posts and pages_read_engagement.",
			"In the Graph API Explorer, make a user token with both, trade it for a long-lived one, and ask GET /me/accounts: it names your pages, each with its number and an access token of its own, which does not run out.",
		},
		Settings: []network.Field{
			{Name: "version", What: "of the Graph API, as " + version, Optional: true},
			network.Server,
		},
		Secrets: []network.Field{{Name: "access_token", What: "the page's own access token"}},
	}
}

// Check implements network.Sending.
func (Network) Check(a network.Account) error {
	if a.Name == "" || strings.Trim(a.Name, "0123456789") != "" {
		return fmt.Errorf("the account %q is no number of a page; GET /me/accounts tells it", a.Name)
	}
	if v := a.Setting("version", version); !graph.Version(v) {
		return fmt.Errorf("the setting \"version\" is %q; write it as %s", v, version)
	}
	return nil
}

// Client returns what sends to the network.
func Client() network.Client {
	return network.Client{Sending: Network{}, Open: func(a network.Account) desk.Sender { return account{a} }}
}

// account is a page (https://developers.facebook.com/docs/pages-api/posts).
type account struct{ network.Account }

func (s account) open(ctx context.Context) (*wire.Line, error) {
	return wire.Open(ctx, "Facebook", s.Account, "access_token")
}

func (s account) at(path string) string {
	return s.Server(server) + "/" + s.Setting("version", version) + "/" + path
}

func (s account) signed(line *wire.Line, req *http.Request) *http.Request {
	return wire.Bearer(req, line.Secrets["access_token"])
}

func (s account) get(ctx context.Context, line *wire.Line, path string, query url.Values) wire.Answer {
	return line.Do(s.signed(line, line.Request(ctx, http.MethodGet, s.at(path)+"?"+query.Encode(), nil)))
}

// Send implements desk.Sender.
func (s account) Send(ctx context.Context, _ string, op desk.Operation, p desk.Payload) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	pic, o := line.Picture(ctx, p, mostPicture, picture.JPEG, picture.PNG, picture.GIF)
	if o.Kind != "" {
		return o
	}
	page := url.PathEscape(s.Name)
	var req *http.Request
	if pic != nil {
		req = line.Multipart(ctx, s.at(page+"/photos"), "source", pic, map[string]string{"message": p.Text, "alt_text_custom": pic.Alternative})
	} else {
		form := url.Values{"message": {p.Text}}
		if p.Link != "" {
			form.Set("link", p.Link)
		}
		req = line.Form(ctx, http.MethodPost, s.at(page+"/feed"), form)
	}
	a := line.Publish(op, s.signed(line, req))
	if o, failed := graph.Failed(line, a); failed {
		if graph.FaultOf(a.Body).Code == graph.Duplicate {
			return s.repeated(ctx, line, o, op, p)
		}
		return o
	}
	var made struct {
		ID   string
		Post string `json:"post_id"`
	}
	if a.JSON(&made) != nil || made.ID == "" {
		return line.Unclear()
	}
	if made.Post != "" { // a photo has a name of its own
		made.ID = made.Post
	}
	return accepted(made.ID)
}

func accepted(id string) desk.Outcome {
	return desk.Outcome{Kind: desk.OutcomeAccepted, ID: id, URL: "https://www.facebook.com/" + url.PathEscape(id)}
}

// repeated finds out what a refusal as a duplicate means: an earlier attempt
// that went through after all, or an older post with the same words.
func (s account) repeated(ctx context.Context, line *wire.Line, refused desk.Outcome, op desk.Operation, p desk.Payload) desk.Outcome {
	if !op.First.IsZero() {
		op.Started = op.First
	}
	switch found := s.find(ctx, line, op, p); found.Kind {
	case desk.OutcomeAccepted, desk.OutcomeUnknown:
		return found
	default:
		refused.Reason = "Facebook has an older post with the same words, and takes none twice; change the text"
		return refused
	}
}

// Find implements desk.Sender: it looks among the page's newest posts.
func (s account) Find(ctx context.Context, _ string, op desk.Operation, p desk.Payload) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: err.Error()}
	}
	return s.find(ctx, line, op, p)
}

func (s account) find(ctx context.Context, line *wire.Line, op desk.Operation, p desk.Payload) desk.Outcome {
	a := s.get(ctx, line, url.PathEscape(s.Name)+"/feed", url.Values{"fields": {"id,message,created_time"}, "limit": {"50"}})
	var posts struct {
		Data []struct {
			ID, Message string
			Created     string `json:"created_time"`
		}
	}
	if !a.OK() || a.JSON(&posts) != nil || posts.Data == nil {
		o, _ := graph.Failed(line, a)
		return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "looking for it: " + o.Reason, Until: o.Until}
	}
	for _, post := range posts.Data {
		if graph.Same(post.Message, p.Text) && !graph.Time(post.Created).Before(op.Started.Add(a.Skew()-slack)) {
			return accepted(post.ID)
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
	a := s.get(ctx, line, "me", url.Values{"fields": {"id,name"}})
	var me struct{ ID, Name string }
	if !a.OK() || a.JSON(&me) != nil || me.ID == "" {
		o, _ := graph.Failed(line, a)
		return "", errors.New(o.Reason)
	}
	if me.ID != s.Name {
		return "", fmt.Errorf("the access token is of %s (%s), not of the page %s; take the page's own from GET /me/accounts", me.Name, me.ID, s.Name)
	}
	return me.Name, nil
}

// Correct implements desk.Corrector.
func (s account) Correct(ctx context.Context, id string, _ desk.Operation, p desk.Payload) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	a := line.Do(s.signed(line, line.Form(ctx, http.MethodPost, s.at(url.PathEscape(id)), url.Values{"message": {p.Text}})))
	if o, failed := graph.Failed(line, a); failed {
		return o
	}
	return accepted(id)
}

// Remove implements desk.Remover.
func (s account) Remove(ctx context.Context, id string) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	a := line.Do(s.signed(line, line.Request(ctx, http.MethodDelete, s.at(url.PathEscape(id)), nil)))
	if o, failed := graph.Failed(line, a); failed && a.Status != http.StatusNotFound && graph.FaultOf(a.Body).Code != 100 {
		return o
	}
	return desk.Outcome{Kind: desk.OutcomeAccepted, ID: id}
}
