package fakes

import (
	"encoding/json"
	"fmt"
	"html"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
)

const (
	slackToken   = "xoxb-fake-bot-token"
	slackChannel = "C0FAKE00001"
)

// Slack is the Web API (https://docs.slack.dev/reference/methods). It takes a
// post as often as it is sent.
func Slack(address string) (*Server, error) {
	s := &Server{Network: "slack", Account: slackChannel, Secrets: map[string]string{"bot_token": slackToken}}
	s.problem = func(w http.ResponseWriter, status int, message string) { // mostly with the status 200
		switch status {
		case http.StatusUnauthorized:
			reply(w, http.StatusOK, object{"ok": false, "error": "token_expired"})
		case http.StatusInternalServerError:
			reply(w, http.StatusOK, object{"ok": false, "error": "internal_error"})
		case http.StatusForbidden:
			reply(w, http.StatusOK, object{"ok": false, "error": "restricted_action"})
		default:
			reply(w, http.StatusOK, object{"ok": false, "error": message})
		}
	}
	s.limits = func(w http.ResponseWriter, until time.Time) {
		w.Header().Set("Retry-After", strconv.Itoa(int(until.Sub(s.now()).Seconds()+0.5)))
		reply(w, http.StatusTooManyRequests, object{"ok": false, "error": "ratelimited"})
	}
	mux := http.NewServeMux()
	signed := func(next http.HandlerFunc) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			if !s.valid(bearer(r), slackToken) {
				reply(w, http.StatusOK, object{"ok": false, "error": "invalid_auth"})
				return
			}
			next(w, r)
		}
	}
	mux.HandleFunc("POST /api/auth.test", signed(func(w http.ResponseWriter, _ *http.Request) {
		reply(w, http.StatusOK, object{"ok": true, "user": "press_bot", "team": "Fake"})
	}))
	mux.HandleFunc("GET /api/conversations.info", signed(func(w http.ResponseWriter, _ *http.Request) {
		reply(w, http.StatusOK, object{"ok": true, "channel": object{"id": slackChannel, "name": "press", "is_member": true}})
	}))
	mux.HandleFunc("GET /api/chat.getPermalink", signed(func(w http.ResponseWriter, r *http.Request) {
		reply(w, http.StatusOK, object{"ok": true, "permalink": "https://fake.slack.com/archives/" + slackChannel + "/p" + strings.ReplaceAll(r.FormValue("message_ts"), ".", "")})
	}))
	mux.HandleFunc("GET /api/conversations.history", signed(s.slackHistory))
	mux.HandleFunc("POST /api/chat.postMessage", signed(s.slackPost))
	mux.HandleFunc("POST /api/chat.update", signed(func(w http.ResponseWriter, r *http.Request) {
		m, err := slackMessage(r.Body)
		if err != nil {
			s.problem(w, http.StatusBadRequest, err.Error())
			return
		}
		if _, ok := s.edit(m.TS, func(p *Post) { p.Text = m.text() }); !ok {
			s.problem(w, http.StatusNotFound, "message_not_found")
			return
		}
		reply(w, http.StatusOK, object{"ok": true, "channel": slackChannel, "ts": m.TS})
	}))
	mux.HandleFunc("POST /api/chat.delete", signed(func(w http.ResponseWriter, r *http.Request) {
		var body struct{ Channel, TS string }
		_ = json.NewDecoder(r.Body).Decode(&body)
		if !s.remove(body.TS) {
			s.problem(w, http.StatusNotFound, "message_not_found")
			return
		}
		reply(w, http.StatusOK, object{"ok": true, "channel": body.Channel, "ts": body.TS})
	}))
	mux.HandleFunc("GET /api/files.getUploadURLExternal", signed(func(w http.ResponseWriter, r *http.Request) {
		id := "F" + s.number()
		s.picture(id, r.FormValue("alt_txt"))
		reply(w, http.StatusOK, object{"ok": true, "upload_url": s.URL + "/upload/" + id, "file_id": id})
	}))
	mux.HandleFunc("POST /upload/{id}", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "OK") })
	mux.HandleFunc("POST /api/files.completeUploadExternal", signed(func(w http.ResponseWriter, _ *http.Request) {
		reply(w, http.StatusOK, object{"ok": true, "files": []object{}})
	}))
	return s.start(address, mux)
}

type slackBody struct {
	Channel, TS, Text string
	Blocks            []struct {
		Type     string
		Alt      string              `json:"alt_text"`
		File     struct{ ID string } `json:"slack_file"`
		Elements []struct {
			Elements []struct{ Type, Text, URL string }
		}
	}
	Metadata struct {
		Payload struct{ Key string } `json:"event_payload"`
	}
}

func slackMessage(r io.Reader) (slackBody, error) {
	var m slackBody
	if err := json.NewDecoder(r).Decode(&m); err != nil {
		return m, fmt.Errorf("invalid_json")
	}
	switch {
	case m.Channel != slackChannel:
		return m, fmt.Errorf("channel_not_found")
	case m.text() == "":
		return m, fmt.Errorf("no_text")
	case html.UnescapeString(m.Text) != m.text():
		return m, fmt.Errorf("invalid_blocks") // the fake's own: both must say the same
	}
	return m, nil
}

// text is what the rich text shows.
func (m slackBody) text() string {
	var b strings.Builder
	for _, block := range m.Blocks {
		for _, section := range block.Elements {
			for _, e := range section.Elements {
				b.WriteString(e.Text)
				if e.Text == "" {
					b.WriteString(e.URL)
				}
			}
		}
	}
	return b.String()
}

func (s *Server) slackPost(w http.ResponseWriter, r *http.Request) {
	m, err := slackMessage(r.Body)
	if err != nil {
		s.problem(w, http.StatusBadRequest, err.Error())
		return
	}
	p := Post{ID: fmt.Sprintf("%d.%s", s.now().Unix(), s.number()[4:]), Text: m.text(), Key: m.Metadata.Payload.Key}
	for _, block := range m.Blocks {
		if block.Type == "image" {
			p.Picture, p.Alt = block.File.ID, block.Alt
		}
	}
	s.publish(w, r, publishing{post: p, token: bearer(r), answer: func(p Post) {
		reply(w, http.StatusOK, object{"ok": true, "channel": slackChannel, "ts": p.ID, "message": object{"text": m.Text, "ts": p.ID}})
	}})
}

func (s *Server) slackHistory(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("channel") != slackChannel {
		s.problem(w, http.StatusNotFound, "channel_not_found")
		return
	}
	list := []object{}
	for _, p := range s.shown() {
		m := object{"type": "message", "ts": p.ID, "text": p.Text}
		if r.FormValue("include_all_metadata") == "true" {
			m["metadata"] = object{"event_type": "attache_post", "event_payload": object{"key": p.Key}}
		}
		list = append(list, m)
	}
	reply(w, http.StatusOK, object{"ok": true, "messages": list, "has_more": false, "response_metadata": object{"next_cursor": ""}})
}
