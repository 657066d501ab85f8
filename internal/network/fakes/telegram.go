package fakes

import (
	"encoding/json"
	"fmt"
	"html"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"
)

const (
	telegramToken = "100200300:fake-Bot-Token-abcdefghijkl"
	telegramChat  = "@press_fake"
	telegramID    = -1001234567890
	telegramBot   = 100200300
)

// Telegram is the Bot API (https://core.telegram.org/bots/api). It keeps
// nothing by which a repeated message could be known.
func Telegram(address string) (*Server, error) {
	s := &Server{Network: "telegram", Account: telegramChat, Secrets: map[string]string{"bot_token": telegramToken}}
	s.problem = func(w http.ResponseWriter, status int, message string) {
		reply(w, status, object{"ok": false, "error_code": status, "description": message})
	}
	s.limits = func(w http.ResponseWriter, until time.Time) {
		after := int(until.Sub(s.now()).Seconds() + 0.5)
		reply(w, http.StatusTooManyRequests, object{
			"ok": false, "error_code": http.StatusTooManyRequests, "description": fmt.Sprintf("Too Many Requests: retry after %d", after),
			"parameters": object{"retry_after": after},
		})
	}
	return s.start(address, http.HandlerFunc(s.telegram))
}

type telegramCall struct {
	Chat    json.RawMessage `json:"chat_id"`
	Message int             `json:"message_id"`
	User    int             `json:"user_id"`
	Text    string
	Caption string
	Mode    string `json:"parse_mode"`
}

func (s *Server) telegram(w http.ResponseWriter, r *http.Request) {
	token, method, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/bot"), "/")
	if !s.valid(token, telegramToken) {
		s.problem(w, http.StatusUnauthorized, "Unauthorized")
		return
	}
	var call telegramCall
	photo := ""
	if method == "sendPhoto" {
		file, head, err := r.FormFile("photo")
		if err != nil {
			s.problem(w, http.StatusBadRequest, "Bad Request: there is no photo in the request")
			return
		}
		file.Close()
		photo = head.Filename
		call.Caption, call.Mode = r.FormValue("caption"), r.FormValue("parse_mode")
		call.Chat, _ = json.Marshal(r.FormValue("chat_id"))
	} else if err := json.NewDecoder(r.Body).Decode(&call); err != nil {
		s.problem(w, http.StatusBadRequest, "Bad Request: can't parse the request")
		return
	}
	ok := func(result any) { reply(w, http.StatusOK, object{"ok": true, "result": result}) }
	if method == "getMe" {
		ok(object{"id": telegramBot, "is_bot": true, "username": "fake_press_bot"})
		return
	}
	if chat := strings.Trim(string(call.Chat), `"`); chat != telegramChat && chat != strconv.Itoa(telegramID) {
		s.problem(w, http.StatusBadRequest, "Bad Request: chat not found")
		return
	}
	most, text := 4096, call.Text
	if strings.HasSuffix(method, "Caption") || method == "sendPhoto" {
		most, text = 1024, call.Caption
	}
	plain, err := telegramText(text, call.Mode, most)
	shown := func(p Post) object {
		id, _ := strconv.Atoi(p.ID)
		return object{"message_id": id, "date": p.At.Unix(), "text": p.Text, "chat": object{"id": telegramID, "type": "channel", "username": telegramChat[1:]}}
	}
	switch method {
	case "getChatMember":
		ok(object{"status": "administrator", "can_post_messages": true, "user": object{"id": call.User}})
	case "sendMessage", "sendPhoto":
		if err != nil || plain == "" {
			s.problem(w, http.StatusBadRequest, "Bad Request: "+cmpOr(err, "message text is empty"))
			return
		}
		s.publish(w, r, publishing{post: Post{Text: plain, Picture: photo}, token: token, answer: func(p Post) { ok(shown(p)) }})
	case "editMessageText", "editMessageCaption":
		old, there := s.find(strconv.Itoa(call.Message))
		switch {
		case err != nil:
			s.problem(w, http.StatusBadRequest, "Bad Request: "+err.Error())
		case !there:
			s.problem(w, http.StatusBadRequest, "Bad Request: message to edit not found")
		case old.Text == plain:
			s.problem(w, http.StatusBadRequest, "Bad Request: message is not modified: specified new message content and reply markup are exactly the same")
		default:
			p, _ := s.edit(old.ID, func(p *Post) { p.Text = plain })
			ok(shown(p))
		}
	case "deleteMessage":
		if !s.remove(strconv.Itoa(call.Message)) {
			s.problem(w, http.StatusBadRequest, "Bad Request: message to delete not found")
			return
		}
		ok(true)
	default:
		s.problem(w, http.StatusNotFound, "Not Found")
	}
}

func cmpOr(err error, otherwise string) string {
	if err != nil {
		return err.Error()
	}
	return otherwise
}

var telegramTag = regexp.MustCompile(`<[^>]*>|<`)

// telegramText reads a text in Telegram's HTML.
func telegramText(text, mode string, most int) (string, error) {
	if mode == "HTML" {
		if tag := telegramTag.FindString(text); tag != "" {
			return "", fmt.Errorf("can't parse entities: Unsupported start tag %q", tag)
		}
		text = html.UnescapeString(text)
	}
	if n := len(utf16.Encode([]rune(text))); n > most {
		return "", fmt.Errorf("message is too long")
	}
	return text, nil
}
