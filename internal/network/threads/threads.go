// Package threads is Threads.
package threads

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/graph"
	"attache/internal/network/wire"
	"attache/internal/picture"
)

const (
	server = "https://graph.threads.net"
	// most is the limit of a post's text (https://developers.facebook.com/docs/threads/overview#limitations).
	most     = 500
	patience = 2 * time.Minute
	slack    = 10 * time.Minute
)

// Network is Threads.
type Network struct{}

// Name implements network.Network.
func (Network) Name() string { return "threads" }

// Title implements network.Network.
func (Network) Title() string { return "Threads" }

// Marks implements network.Marking.
func (Network) Marks(text string) []network.Mark { return network.PlainMarks(text) }

// Measure counts code points, and an emoji as the number of its UTF-8 bytes.
func (Network) Measure(text string) network.Length {
	used := 0
	for g := graphemes.FromString(text); g.Next(); {
		if cluster := g.Value(); emoji(cluster) {
			used += len(cluster)
		} else {
			used += utf8.RuneCountInString(cluster)
		}
	}
	return network.Length{Used: used, Limit: most, Unit: "characters"}
}

// emoji reports whether a grapheme cluster shows as one.
func emoji(cluster string) bool {
	for _, r := range cluster {
		if r >= 0x1F000 || r == 0xFE0F || r == 0x20E3 || r >= 0x2600 && r <= 0x27BF && unicode.Is(unicode.So, r) {
			return r < 0x20000 || r > 0x3FFFF // ideographs stand there
		}
	}
	return false
}

// Setup implements network.Sending.
func (Network) Setup() network.Setup {
	return network.Setup{
		Account: "the account's number, which is its user ID", Example: "17841400000000000", Server: server,
		Steps: []string{
			"At https://developers.facebook.com, make an app with the use case “Access the Threads API”, with threads_basic, threads_content_publish, threads_manage_replies, threads_read_replies and threads_delete.",
			"Add the account as a tester, accept the invitation in Threads, and make an access token under “User token generator”.",
			"Trade it for one that lasts 60 days (GET /access_token with grant_type=th_exchange_token).",
		},
		Settings: []network.Field{
			{Name: "pictures", What: "public address of pictures, with {key} in it: Threads fetches them itself; left out: posts with pictures are refused", Optional: true},
			network.Server,
		},
		Secrets: []network.Field{{Name: "access_token", What: "of the account that posts"}},
	}
}

// Check implements network.Sending.
func (Network) Check(a network.Account) error {
	if strings.Trim(a.Name, "0123456789") != "" {
		return fmt.Errorf("the account %q is no number; `GET /me` with the access token tells it", a.Name)
	}
	if p := a.Settings["pictures"]; p != "" && (!strings.Contains(p, "{key}") || !strings.HasPrefix(p, "https://")) {
		return fmt.Errorf("the setting \"pictures\" is %q; write an address with {key} in it, as https://files.example.org/{key}", p)
	}
	return nil
}

// Client returns what sends to the network.
func Client() network.Client {
	return network.Client{Sending: Network{}, Open: func(a network.Account) desk.Sender { return account{a} }}
}

// account is an account (https://developers.facebook.com/docs/threads/posts). A
// post is made in two steps: a container, which nobody sees, and its
// publication, which happens once. The container tells afterwards whether it
// was published.
type account struct{ network.Account }

func (s account) open(ctx context.Context) (*wire.Line, error) {
	return wire.Open(ctx, "Threads", s.Account, "access_token")
}

func (s account) at(path string) string { return s.Server(server) + "/v1.0/" + path }

func (s account) get(ctx context.Context, line *wire.Line, path string, query url.Values) wire.Answer {
	query.Set("access_token", line.Secrets["access_token"])
	return line.Do(line.Request(ctx, http.MethodGet, s.at(path)+"?"+query.Encode(), nil))
}

func (s account) form(ctx context.Context, line *wire.Line, path string, form url.Values) *http.Request {
	form.Set("access_token", line.Secrets["access_token"])
	return line.Form(ctx, http.MethodPost, s.at(path), form)
}

// The states of a container.
const (
	published  = "PUBLISHED"
	finished   = "FINISHED"
	inProgress = "IN_PROGRESS"
)

// status asks for a container's. "" is one that is not known.
func (s account) status(ctx context.Context, line *wire.Line, container string) (string, wire.Answer, bool) {
	a := s.get(ctx, line, url.PathEscape(container), url.Values{"fields": {"status,error_message"}})
	var c struct{ Status string }
	if gone(a) {
		return "", a, true
	}
	ok := a.OK() && a.JSON(&c) == nil && c.Status != ""
	return c.Status, a, ok
}

// Prepare implements desk.Preparer: it makes the container.
func (s account) Prepare(ctx context.Context, post string, op desk.Operation, p desk.Payload) (string, desk.Outcome) {
	line, err := s.open(ctx)
	if err != nil {
		return "", desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	if op.Handle != "" {
		status, a, ok := s.status(ctx, line, op.Handle)
		switch {
		case !ok:
			return "", before(line, a)
		case status == published:
			return op.Handle, s.Find(ctx, post, op, p)
		case status == finished, status == inProgress:
			return op.Handle, desk.Outcome{}
		}
	}
	form := url.Values{"media_type": {"TEXT"}, "text": {p.Text}}
	if p.Image != nil {
		if s.Settings["pictures"] == "" {
			return "", line.Outcome(desk.OutcomeRejected, "Threads fetches pictures from a public address; set `pictures` in the channel's settings, or take the picture out")
		}
		if o := line.Untouched(ctx, p, 8_000_000, picture.JPEG, picture.PNG); o.Kind != "" {
			return "", o
		}
		key := (&url.URL{Path: p.Image.Key}).EscapedPath()
		form = url.Values{
			"media_type": {"IMAGE"}, "text": {p.Text}, "alt_text": {p.Image.Alternative},
			"image_url": {strings.ReplaceAll(s.Settings["pictures"], "{key}", key)},
		}
	} else if p.Link != "" {
		form.Set("link_attachment", p.Link)
	}
	if answered, o := s.answered(ctx, line, op); o.Kind != "" {
		return "", o
	} else if answered != "" {
		form.Set("reply_to_id", answered)
	}
	a := line.Do(s.form(ctx, line, url.PathEscape(s.Name)+"/threads", form))
	var made struct{ ID string }
	if !a.OK() || a.JSON(&made) != nil || made.ID == "" {
		return "", before(line, a)
	}
	return made.ID, desk.Outcome{}
}

// answered is the ID of the post that a correction replies to; "" where there
// is none, or it is not there any more.
func (s account) answered(ctx context.Context, line *wire.Line, op desk.Operation) (string, desk.Outcome) {
	if op.Answers == nil {
		return "", desk.Outcome{}
	}
	if op.Answers.URL == op.Answers.ID { // as a person told it: by its address
		for _, list := range []string{"threads", "replies"} {
			posts, a, ok := s.newest(ctx, line, list)
			if !ok {
				return "", before(line, a)
			}
			for _, post := range posts {
				if post.Permalink == op.Answers.URL {
					return post.ID, desk.Outcome{}
				}
			}
		}
		return "", desk.Outcome{}
	}
	a := s.get(ctx, line, url.PathEscape(op.Answers.ID), url.Values{"fields": {"id"}})
	var there struct{ ID string }
	switch {
	case gone(a):
		return "", desk.Outcome{}
	case !a.OK() || a.JSON(&there) != nil || there.ID != op.Answers.ID:
		return "", before(line, a)
	}
	return there.ID, desk.Outcome{}
}

// gone reports whether an answer says that there is no such object.
func gone(a wire.Answer) bool {
	return a.Err == nil && (a.Status == http.StatusNotFound || a.Status == http.StatusBadRequest && graph.FaultOf(a.Body).Code == 100)
}

// thread is a post as Threads lists it.
type thread struct{ ID, Permalink, Text, Timestamp string }

// newest lists the account's newest posts: its "threads", or its "replies",
// which are not among them.
func (s account) newest(ctx context.Context, line *wire.Line, list string) ([]thread, wire.Answer, bool) {
	a := s.get(ctx, line, url.PathEscape(s.Name)+"/"+list, url.Values{"fields": {"id,permalink,text,timestamp"}, "limit": {"50"}})
	var posts struct{ Data []thread }
	ok := a.OK() && a.JSON(&posts) == nil
	return posts.Data, a, ok
}

// before is the outcome of a call that publishes nothing.
func before(line *wire.Line, a wire.Answer) desk.Outcome {
	o, failed := graph.Failed(line, a)
	if !failed || o.Kind == desk.OutcomeUnknown {
		o = line.Outcome(desk.OutcomeNotSent, "Threads could not prepare it: %s", o.Reason)
	}
	return o
}

// Send implements desk.Sender: it publishes the container.
func (s account) Send(ctx context.Context, post string, op desk.Operation, p desk.Payload) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	if op.Handle == "" {
		return line.Outcome(desk.OutcomeNotSent, "it was not prepared")
	}
	for status := inProgress; status == inProgress; { // a picture takes Threads a while to fetch
		now, a, ok := s.status(ctx, line, op.Handle)
		switch {
		case !ok:
			return before(line, a)
		case now == published:
			return s.Find(ctx, post, op, p)
		case now != finished && now != inProgress:
			return line.Outcome(desk.OutcomeNotSent, "Threads could not prepare it: %s", wire.Clip(string(a.Body)))
		}
		if status = now; status == inProgress {
			select {
			case <-ctx.Done():
				return line.Outcome(desk.OutcomeNotSent, "Threads is not done with preparing it yet")
			case <-time.After(time.Second):
			}
		}
	}
	a := line.Publish(op, s.form(ctx, line, url.PathEscape(s.Name)+"/threads_publish", url.Values{"creation_id": {op.Handle}}))
	if o, failed := graph.Failed(line, a); failed {
		if o.Kind == desk.OutcomeRejected { // it may be that it was published before
			if status, _, ok := s.status(ctx, line, op.Handle); !ok || status == published {
				return s.Find(ctx, post, op, p)
			}
		}
		return o
	}
	var made struct{ ID string }
	if a.JSON(&made) != nil || made.ID == "" {
		return line.Unclear()
	}
	return s.accepted(ctx, line, made.ID)
}

// accepted adds a post's address. It is there, whether Threads gives one or not.
func (s account) accepted(ctx context.Context, line *wire.Line, id string) desk.Outcome {
	a := s.get(ctx, line, url.PathEscape(id), url.Values{"fields": {"id,permalink"}})
	var post struct{ Permalink string }
	_ = a.JSON(&post)
	return desk.Outcome{Kind: desk.OutcomeAccepted, ID: id, URL: post.Permalink}
}

// Find implements desk.Sender: it asks for the container.
func (s account) Find(ctx context.Context, _ string, op desk.Operation, p desk.Payload) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: err.Error()}
	}
	if op.Handle == "" {
		return line.Outcome(desk.OutcomeNotSent, "it was not prepared, so that Threads has nothing to show")
	}
	status, a, ok := s.status(ctx, line, op.Handle)
	switch {
	case !ok:
		o, _ := graph.Failed(line, a)
		return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "looking for it: " + o.Reason, Until: o.Until}
	case status == finished, status == inProgress:
		return line.Missing(op, patience)
	case status != published: // EXPIRED, ERROR, or gone
		return line.Outcome(desk.OutcomeNotSent, "Threads has not published it, and will not: what was prepared is over")
	}
	lists := []string{"threads"}
	if op.Answers != nil { // it stands among the replies, unless what it answers was gone
		lists = append(lists, "replies")
	}
	var posts []thread
	for _, list := range lists {
		some, listed, ok := s.newest(ctx, line, list)
		if a = listed; !ok {
			o, _ := graph.Failed(line, a)
			return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "Threads has published it; looking for its name: " + o.Reason, Until: o.Until}
		}
		posts = append(posts, some...)
	}
	first := op.First
	if first.IsZero() {
		first = op.Started
	}
	for _, post := range posts {
		if graph.Same(post.Text, p.Text) && !graph.Time(post.Timestamp).Before(first.Add(a.Skew()-slack)) {
			return desk.Outcome{Kind: desk.OutcomeAccepted, ID: post.ID, URL: post.Permalink}
		}
	}
	o := line.Outcome(desk.OutcomeUnknown, "Threads has published it, and does not show it yet")
	o.Until = s.Now().Add(30 * time.Second)
	return o
}

// Test implements desk.Tester.
func (s account) Test(ctx context.Context) (string, error) {
	line, err := s.open(ctx)
	if err != nil {
		return "", err
	}
	a := s.get(ctx, line, "me", url.Values{"fields": {"id,username"}})
	var me struct{ ID, Username string }
	if !a.OK() || a.JSON(&me) != nil || me.ID == "" {
		o, _ := graph.Failed(line, a)
		return "", errors.New(o.Reason)
	}
	if me.ID != s.Name {
		return "", fmt.Errorf("the access token is @%s's, whose number is %s; the account is %s", me.Username, me.ID, s.Name)
	}
	return "@" + me.Username, nil
}

// Remove implements desk.Remover.
func (s account) Remove(ctx context.Context, id string) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	query := url.Values{"access_token": {line.Secrets["access_token"]}}
	a := line.Do(line.Request(ctx, http.MethodDelete, s.at(url.PathEscape(id))+"?"+query.Encode(), nil))
	if o, failed := graph.Failed(line, a); failed && a.Status != http.StatusNotFound {
		return o
	}
	return desk.Outcome{Kind: desk.OutcomeAccepted, ID: id}
}
