// Package telegram is Telegram: a channel or group, by a bot.
package telegram

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/wire"
	"attache/internal/picture"
)

const (
	server = "https://api.telegram.org"
	// most and mostCaption are the limits of a message and of a picture's caption,
	// in UTF-16 units after entities are read (https://core.telegram.org/bots/api#sendmessage).
	most        = 4096
	mostCaption = 1024
	// mostPicture is the largest photo (https://core.telegram.org/bots/api#sendphoto), in bytes.
	mostPicture = 10_000_000
)

// Network is Telegram.
type Network struct{}

// Name implements network.Network.
func (Network) Name() string { return "telegram" }

// Title implements network.Network.
func (Network) Title() string { return "Telegram" }

// Measure counts UTF-16 units of the text as it is read: what is escaped counts
// once.
func (Network) Measure(text string) network.Length {
	return network.Length{Used: network.Units(text), Limit: most, Unit: "characters"}
}

// Escape writes a text so that Telegram shows it as it stands, in its HTML
// (https://core.telegram.org/bots/api#html-style).
func Escape(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(text)
}

// Setup implements network.Sending.
func (Network) Setup() network.Setup {
	return network.Setup{
		Account: "the channel's or group's name, or its number", Example: "@embassy", Server: server, Changes: true,
		Steps: []string{
			"Write to @BotFather on Telegram: /newbot, and copy the token that it gives.",
			"Add the bot to the channel as an administrator who may post messages.",
		},
		Settings: []network.Field{network.Server},
		Secrets:  []network.Field{{Name: "bot_token", What: "the bot's token, as 123456:ABC-DEF"}},
	}
}

// Check implements network.Sending.
func (Network) Check(a network.Account) error {
	if _, err := strconv.ParseInt(a.Name, 10, 64); err != nil && !strings.HasPrefix(a.Name, "@") {
		return fmt.Errorf("the account %q is no name of a channel; write it as @embassy, or its number", a.Name)
	}
	return nil
}

// Client returns what sends to the network.
func Client() network.Client {
	return network.Client{Sending: Network{}, Open: func(a network.Account) desk.Sender { return account{a} }}
}

// account is a chat that a bot posts to. Telegram keeps nothing by which a
// repeated send could be known, and shows a bot none of its own posts: an
// unknown outcome is a person's to settle.
type account struct{ network.Account }

func (s account) open(ctx context.Context) (*wire.Line, error) {
	return wire.Open(ctx, "Telegram", s.Account, "bot_token")
}

func (s account) at(line *wire.Line, method string) string {
	return s.Server(server) + "/bot" + line.Secrets["bot_token"] + "/" + method
}

// answer is what every method answers with.
type answer struct {
	OK          bool
	Description string
	Parameters  struct {
		RetryAfter int `json:"retry_after"` // seconds
	}
	Result json.RawMessage
}

func problem(body []byte) string {
	var a answer
	_ = json.Unmarshal(body, &a) // what is no JSON says nothing
	return strings.TrimPrefix(a.Description, "Bad Request: ")
}

func limited(o desk.Outcome, a wire.Answer) desk.Outcome {
	if a.Status == http.StatusTooManyRequests {
		var said answer
		_ = a.JSON(&said)
		o.Until = a.At.Add(max(time.Duration(said.Parameters.RetryAfter)*time.Second, 5*time.Second))
	}
	return o
}

// Send implements desk.Sender.
func (s account) Send(ctx context.Context, _ string, op desk.Operation, p desk.Payload) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	pic, o := line.Picture(ctx, p, mostPicture, picture.JPEG, picture.PNG)
	if o.Kind != "" {
		return o
	}
	var req *http.Request
	if pic == nil {
		req = line.Request(ctx, http.MethodPost, s.at(line, "sendMessage"), map[string]any{
			"chat_id": s.Name, "text": Escape(p.Text), "parse_mode": "HTML",
		})
	} else {
		if n := network.Units(p.Text); n > mostCaption {
			return line.Outcome(desk.OutcomeRejected, "with a picture Telegram takes %d characters at most, and these are %d; shorten the text, or leave the picture out", mostCaption, n)
		}
		req = line.Multipart(ctx, s.at(line, "sendPhoto"), "photo", pic, map[string]string{
			"chat_id": s.Name, "caption": Escape(p.Text), "parse_mode": "HTML",
		})
	}
	a := line.Publish(op, req)
	if o, failed := line.Failed(a, problem); failed {
		return s.refused(o, a)
	}
	var made answer
	var message struct {
		ID   int `json:"message_id"`
		Chat struct {
			ID       int64
			Username string
		}
	}
	if a.JSON(&made) != nil || !made.OK || json.Unmarshal(made.Result, &message) != nil || message.ID == 0 {
		return line.Unclear()
	}
	o = desk.Outcome{Kind: desk.OutcomeAccepted, ID: fmt.Sprintf("%d/%d", message.Chat.ID, message.ID)}
	switch number, private := strings.CutPrefix(strconv.FormatInt(message.Chat.ID, 10), "-100"); {
	case message.Chat.Username != "":
		o.URL = fmt.Sprintf("https://t.me/%s/%d", message.Chat.Username, message.ID)
	case private:
		o.URL = fmt.Sprintf("https://t.me/c/%s/%d", number, message.ID)
	}
	return o
}

// refused tells the account's trouble from the post's.
func (s account) refused(o desk.Outcome, a wire.Answer) desk.Outcome {
	words := problem(a.Body)
	if o.Kind == desk.OutcomeRejected && (a.Status == http.StatusForbidden || a.Status == http.StatusNotFound ||
		strings.Contains(words, "chat not found") || strings.Contains(words, "not enough rights") || strings.Contains(words, "need administrator rights")) {
		o.Kind = desk.OutcomeNotSent
		o.Reason += "; make the bot an administrator of " + s.Name + " who may post messages"
	}
	return limited(o, a)
}

// Find implements desk.Sender. Telegram shows a bot none of its own posts.
func (s account) Find(context.Context, string, desk.Operation, desk.Payload) desk.Outcome {
	return desk.Outcome{
		Kind:   desk.OutcomeUnknown,
		Reason: "Telegram cannot be asked whether it has a post; look at " + s.Name + ", and say whether it is there",
		Until:  s.Now().Add(24 * time.Hour),
	}
}

// call makes a request that publishes nothing, and reads its result.
func (s account) call(ctx context.Context, line *wire.Line, method string, args, into any) (wire.Answer, bool) {
	a := line.Do(line.Request(ctx, http.MethodPost, s.at(line, method), args))
	var said answer
	return a, a.OK() && a.JSON(&said) == nil && said.OK && (into == nil || json.Unmarshal(said.Result, into) == nil)
}

// Test implements desk.Tester.
func (s account) Test(ctx context.Context) (string, error) {
	line, err := s.open(ctx)
	if err != nil {
		return "", err
	}
	var me struct {
		ID       int64
		Username string
	}
	if a, ok := s.call(ctx, line, "getMe", map[string]any{}, &me); !ok {
		return "", line.Error(a, problem)
	}
	var member struct {
		Status string
		Post   *bool `json:"can_post_messages"`
	}
	if a, ok := s.call(ctx, line, "getChatMember", map[string]any{"chat_id": s.Name, "user_id": me.ID}, &member); !ok {
		return "", fmt.Errorf("%w; add @%s to %s as an administrator", line.Error(a, problem), me.Username, s.Name)
	}
	if member.Status != "administrator" && member.Status != "creator" || member.Post != nil && !*member.Post {
		return "", fmt.Errorf("@%s may not post in %s; make it an administrator who may post messages", me.Username, s.Name)
	}
	return "@" + me.Username + " in " + s.Name, nil
}

// message takes an ID apart.
func message(id string) (chat int64, number int, err error) {
	if n, _ := fmt.Sscanf(id, "%d/%d", &chat, &number); n != 2 {
		return 0, 0, errors.New(strconv.Quote(id) + " is no message of Telegram's; do it by hand")
	}
	return chat, number, nil
}

// Correct implements desk.Corrector.
func (s account) Correct(ctx context.Context, id string, _ desk.Operation, p desk.Payload) desk.Outcome {
	chat, number, err := message(id)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeRejected, Reason: err.Error()}
	}
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	method, field := "editMessageText", "text"
	if p.Image != nil {
		method, field = "editMessageCaption", "caption"
	}
	a, ok := s.call(ctx, line, method, map[string]any{"chat_id": chat, "message_id": number, field: Escape(p.Text), "parse_mode": "HTML"}, nil)
	if ok || strings.Contains(problem(a.Body), "message is not modified") {
		return desk.Outcome{Kind: desk.OutcomeAccepted, ID: id}
	}
	return unchanged(line, a)
}

// unchanged is what an answer says of a post that is as it was.
func unchanged(line *wire.Line, a wire.Answer) desk.Outcome {
	o, failed := line.Failed(a, problem)
	if !failed {
		return line.Unclear()
	}
	return limited(o, a)
}

// Remove implements desk.Remover. Telegram lets a bot take down what is younger
// than 48 hours.
func (s account) Remove(ctx context.Context, id string) desk.Outcome {
	chat, number, err := message(id)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeRejected, Reason: err.Error()}
	}
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	a, ok := s.call(ctx, line, "deleteMessage", map[string]any{"chat_id": chat, "message_id": number}, nil)
	if ok || strings.Contains(problem(a.Body), "message to delete not found") {
		return desk.Outcome{Kind: desk.OutcomeAccepted, ID: id}
	}
	return unchanged(line, a)
}
