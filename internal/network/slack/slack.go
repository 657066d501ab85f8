// Package slack is Slack: one conversation, by an app's bot.
package slack

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/wire"
	"attache/internal/picture"
)

const (
	server = "https://slack.com"
	// most is the limit of a section block's text, in characters after escaping
	// (https://docs.slack.dev/reference/block-kit/blocks/section-block).
	most = 3000
	// event names the metadata by which a post is found again.
	event       = "attache_post"
	patience    = time.Minute
	mostPicture = 20_000_000
)

// Network is Slack.
type Network struct{}

// Name implements network.Network.
func (Network) Name() string { return "slack" }

// Title implements network.Network.
func (Network) Title() string { return "Slack" }

// Measure counts UTF-16 units after escaping.
func (Network) Measure(text string) network.Length {
	return network.Length{Used: network.Units(Escape(text)), Limit: most, Unit: "characters"}
}

// Escape writes a text so that Slack makes no mention and no command of it
// (https://docs.slack.dev/messaging/formatting-message-text#escaping).
func Escape(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(text)
}

// Setup implements network.Sending.
func (Network) Setup() network.Setup {
	return network.Setup{
		Account: "the conversation's ID, which stands at the end of its details", Example: "C0123456789", Server: server, Changes: true,
		Steps: []string{
			"At https://api.slack.com/apps, make an app from scratch in your workspace.",
			"Under OAuth & Permissions, give the bot the scopes chat:write, channels:read, channels:history (for a private channel groups:read and groups:history) and files:write, install it, and copy the bot's token.",
			"In the channel, write /invite @ and the app's name.",
		},
		Settings: []network.Field{network.Server},
		Secrets:  []network.Field{{Name: "bot_token", What: "the bot's token, as xoxb-…"}},
	}
}

// Check implements network.Sending.
func (Network) Check(a network.Account) error {
	if strings.HasPrefix(a.Name, "#") || strings.ContainsAny(a.Name, " /") {
		return fmt.Errorf("the account %q is no ID of a conversation; it starts with C, and stands at the end of the channel's details", a.Name)
	}
	return nil
}

// Client returns what sends to the network.
func Client() network.Client {
	return network.Client{Sending: Network{}, Open: func(a network.Account) desk.Sender { return account{a} }}
}

// account is a conversation (https://docs.slack.dev/reference/methods). A post
// carries the operation's key as metadata, by which it is found again.
type account struct{ network.Account }

func (s account) open(ctx context.Context) (*wire.Line, error) {
	return wire.Open(ctx, "Slack", s.Account, "bot_token")
}

// said is the part that every answer has. A refusal comes with the status 200.
type said struct {
	OK    bool
	Error string
}

func saidIn(body []byte) said {
	var s said
	_ = json.Unmarshal(body, &s) // what is no JSON says nothing
	return s
}

func problem(body []byte) string { return strings.ReplaceAll(saidIn(body).Error, "_", " ") }

var (
	// account's trouble, not the post's: it goes out once that is mended.
	untrusted = []string{"not_authed", "invalid_auth", "account_inactive", "token_expired", "token_revoked", "no_permission", "missing_scope", "org_login_required", "ekm_access_denied"}
	unreached = []string{"not_in_channel", "channel_not_found", "is_archived"}
	// trouble of Slack's, in which some of what was asked may have been done.
	unsure = []string{"internal_error", "fatal_error", "request_timeout", "service_unavailable"}
)

// failed classifies what is no success: Slack mostly says so in the body.
func (s account) failed(line *wire.Line, a wire.Answer) (desk.Outcome, bool) {
	if o, failed := line.Failed(a, problem); failed {
		if a.Status == http.StatusTooManyRequests {
			o.Until = until(a)
		}
		return o, true
	}
	switch what := saidIn(a.Body); {
	case what.OK:
		return desk.Outcome{}, false
	case what.Error == "":
		return line.Unclear(), true
	case what.Error == "ratelimited":
		o := line.Outcome(desk.OutcomeLimited, "Slack wants no more posts for now")
		o.Until = until(a)
		return o, true
	case slices.Contains(untrusted, what.Error):
		return line.Outcome(desk.OutcomeNotSent, "Slack refuses the credentials (%s); run `attache channel add %s`", what.Error, s.Channel), true
	case slices.Contains(unreached, what.Error):
		return line.Outcome(desk.OutcomeNotSent, "Slack says %s; invite the app to %s", what.Error, s.Name), true
	case slices.Contains(unsure, what.Error):
		return line.Outcome(desk.OutcomeUnknown, "Slack had trouble (%s)", what.Error), true
	default:
		return line.Outcome(desk.OutcomeRejected, "Slack will not have it: %s", what.Error), true
	}
}

func until(a wire.Answer) time.Time {
	if at := wire.RetryAfter(a); !at.IsZero() {
		return at
	}
	return a.At.Add(time.Minute)
}

func (s account) call(line *wire.Line, req *http.Request) wire.Answer {
	return line.Do(wire.Bearer(req, line.Secrets["bot_token"]))
}

func (s account) post(ctx context.Context, line *wire.Line, method string, body any) *http.Request {
	req := wire.Bearer(line.Request(ctx, http.MethodPost, s.Server(server)+"/api/"+method, body), line.Secrets["bot_token"])
	req.Header.Set("Content-Type", "application/json; charset=utf-8")
	return req
}

func (s account) get(ctx context.Context, line *wire.Line, method string, query url.Values) wire.Answer {
	return s.call(line, line.Request(ctx, http.MethodGet, s.Server(server)+"/api/"+method+"?"+query.Encode(), nil))
}

// message is what a post looks like: rich text, in which nothing is formatting,
// a mention or a command but what is said to be; and the same, escaped, for
// notifications.
func message(p desk.Payload, file string) map[string]any {
	var elements []any
	text := func(s string) {
		if s != "" {
			elements = append(elements, map[string]string{"type": "text", "text": s})
		}
	}
	at := 0
	for _, link := range network.Links(p.Text) {
		text(p.Text[at:link[0]])
		elements = append(elements, map[string]string{"type": "link", "url": p.Text[link[0]:link[1]]})
		at = link[1]
	}
	text(p.Text[at:])
	blocks := []any{map[string]any{
		"type": "rich_text", "elements": []any{map[string]any{"type": "rich_text_section", "elements": elements}},
	}}
	if file != "" {
		blocks = append(blocks, map[string]any{
			"type": "image", "alt_text": p.Image.Alternative, "slack_file": map[string]string{"id": file},
		})
	}
	return map[string]any{"text": Escape(p.Text), "blocks": blocks}
}

// Send implements desk.Sender.
func (s account) Send(ctx context.Context, _ string, op desk.Operation, p desk.Payload) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	file, o := s.upload(ctx, line, p)
	if o.Kind != "" {
		return o
	}
	body := message(p, file)
	body["channel"], body["metadata"] = s.Name, map[string]any{"event_type": event, "event_payload": map[string]string{"key": op.Key}}
	a := line.Publish(op, s.post(ctx, line, "chat.postMessage", body))
	if o, failed := s.failed(line, a); failed {
		return o
	}
	var made struct{ TS, Channel string }
	if a.JSON(&made) != nil || made.TS == "" {
		return line.Unclear()
	}
	return s.accepted(ctx, line, made.TS)
}

// accepted adds the address of a message. It is there, whether Slack gives one
// or not.
func (s account) accepted(ctx context.Context, line *wire.Line, ts string) desk.Outcome {
	o := desk.Outcome{Kind: desk.OutcomeAccepted, ID: s.Name + "/" + ts}
	a := s.get(ctx, line, "chat.getPermalink", url.Values{"channel": {s.Name}, "message_ts": {ts}})
	var link struct{ Permalink string }
	if a.JSON(&link) == nil {
		o.URL = link.Permalink
	}
	return o
}

// upload uploads a picture that only this workspace's apps see until it is in a
// message.
func (s account) upload(ctx context.Context, line *wire.Line, p desk.Payload) (string, desk.Outcome) {
	pic, o := line.Picture(ctx, p, mostPicture, picture.JPEG, picture.PNG, picture.GIF)
	if pic == nil {
		return "", o
	}
	before := func(a wire.Answer) desk.Outcome {
		o, failed := s.failed(line, a)
		if !failed || o.Kind == desk.OutcomeUnknown {
			o.Kind = desk.OutcomeNotSent
		}
		return o
	}
	a := s.get(ctx, line, "files.getUploadURLExternal", url.Values{
		"filename": {pic.Name}, "length": {strconv.Itoa(len(pic.Data))}, "alt_txt": {pic.Alternative},
	})
	var to struct {
		URL string `json:"upload_url"`
		ID  string `json:"file_id"`
	}
	if _, failed := s.failed(line, a); failed || a.JSON(&to) != nil || network.CheckAddress(to.URL) != nil {
		return "", before(a)
	}
	if a = line.Do(line.Bytes(ctx, http.MethodPost, to.URL, pic.Type, pic.Data)); !a.OK() {
		return "", line.Beforehand(a, nil)
	}
	a = line.Do(s.post(ctx, line, "files.completeUploadExternal", map[string]any{"files": []any{map[string]string{"id": to.ID, "title": pic.Alternative}}}))
	if _, failed := s.failed(line, a); failed {
		return "", before(a)
	}
	return to.ID, desk.Outcome{}
}

// Find implements desk.Sender: it looks for the operation's key among the
// conversation's newest messages.
func (s account) Find(ctx context.Context, _ string, op desk.Operation, _ desk.Payload) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: err.Error()}
	}
	cursor := ""
	for range 5 { // 1,000 messages
		query := url.Values{"channel": {s.Name}, "include_all_metadata": {"true"}, "limit": {"200"}}
		if cursor != "" {
			query.Set("cursor", cursor)
		}
		a := s.get(ctx, line, "conversations.history", query)
		var history struct {
			Messages []struct {
				TS       string
				Metadata struct {
					Type    string               `json:"event_type"`
					Payload struct{ Key string } `json:"event_payload"`
				}
			}
			More struct {
				Cursor string `json:"next_cursor"`
			} `json:"response_metadata"`
		}
		o, failed := s.failed(line, a)
		if failed || a.JSON(&history) != nil {
			o.Kind, o.Reason = desk.OutcomeUnknown, "looking for it: "+o.Reason
			return o
		}
		for _, m := range history.Messages {
			if m.Metadata.Type == event && m.Metadata.Payload.Key == op.Key {
				return s.accepted(ctx, line, m.TS)
			}
			if older(m.TS, op) {
				return line.Missing(op, patience)
			}
		}
		if cursor = history.More.Cursor; cursor == "" {
			return line.Missing(op, patience)
		}
	}
	return line.Outcome(desk.OutcomeUnknown, "there are more than 1,000 newer messages in %s; look there yourself", s.Name)
}

// older reports whether a message is from a day before the operation's first
// attempt, so that all that follow are.
func older(ts string, op desk.Operation) bool {
	seconds, _, _ := strings.Cut(ts, ".")
	at, err := strconv.ParseInt(seconds, 10, 64)
	first := op.First
	if first.IsZero() {
		first = op.Started
	}
	return err == nil && time.Unix(at, 0).Before(first.Add(-24*time.Hour))
}

// Test implements desk.Tester.
func (s account) Test(ctx context.Context) (string, error) {
	line, err := s.open(ctx)
	if err != nil {
		return "", err
	}
	a := line.Do(s.post(ctx, line, "auth.test", map[string]any{}))
	var me struct{ User, Team string }
	if o, failed := s.failed(line, a); failed || a.JSON(&me) != nil {
		return "", errors.New(o.Reason)
	}
	a = s.get(ctx, line, "conversations.info", url.Values{"channel": {s.Name}})
	var info struct {
		Channel struct {
			Name   string
			Member bool `json:"is_member"`
		}
	}
	if o, failed := s.failed(line, a); failed || a.JSON(&info) != nil {
		return "", errors.New(o.Reason)
	}
	if !info.Channel.Member {
		return "", fmt.Errorf("the app is not in #%s; write /invite @%s there", info.Channel.Name, me.User)
	}
	return "@" + me.User + " in #" + info.Channel.Name + " of " + me.Team, nil
}

// Correct implements desk.Corrector.
func (s account) Correct(ctx context.Context, id string, op desk.Operation, p desk.Payload) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	file, o := s.upload(ctx, line, p)
	if o.Kind != "" {
		return o
	}
	channel, ts, _ := strings.Cut(id, "/")
	body := message(p, file)
	body["channel"], body["ts"] = channel, ts
	body["metadata"] = map[string]any{"event_type": event, "event_payload": map[string]string{"key": op.Key}}
	if o, failed := s.failed(line, line.Do(s.post(ctx, line, "chat.update", body))); failed {
		return o
	}
	return desk.Outcome{Kind: desk.OutcomeAccepted, ID: id}
}

// Remove implements desk.Remover.
func (s account) Remove(ctx context.Context, id string) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	channel, ts, _ := strings.Cut(id, "/")
	a := line.Do(s.post(ctx, line, "chat.delete", map[string]string{"channel": channel, "ts": ts}))
	if o, failed := s.failed(line, a); failed && saidIn(a.Body).Error != "message_not_found" {
		return o
	}
	return desk.Outcome{Kind: desk.OutcomeAccepted, ID: id}
}
