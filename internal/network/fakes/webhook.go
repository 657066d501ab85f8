package fakes

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
)

const (
	webhookSecret    = "whsec_ZmFrZS1zaWduaW5nLXNlY3JldC1vZi0zMi1ieXRlcyE="
	webhookTolerance = 5 * time.Minute
)

// Webhook is a receiver that keeps to the Standard Webhooks specification: it
// checks signature and time, and drops what comes again under one webhook-id.
func Webhook(address string) (*Server, error) {
	s := &Server{Network: "webhook", Secrets: map[string]string{"signing_secret": webhookSecret}}
	s.problem = func(w http.ResponseWriter, status int, message string) { http.Error(w, message, status) }
	s.limits = func(w http.ResponseWriter, until time.Time) {
		w.Header().Set("Retry-After", strconv.Itoa(int(until.Sub(s.now()).Seconds()+0.5)))
		http.Error(w, "later", http.StatusTooManyRequests)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /hook", s.hook)
	s, err := s.start(address, mux)
	if err == nil {
		s.Account = s.URL + "/hook"
		delete(s.Settings, "server")
	}
	return s, err
}

func (s *Server) hook(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	id, at := r.Header.Get("webhook-id"), r.Header.Get("webhook-timestamp")
	seconds, _ := strconv.ParseInt(at, 10, 64)
	age := s.now().Sub(time.Unix(seconds, 0))
	key, _ := base64.StdEncoding.DecodeString(strings.TrimPrefix(webhookSecret, "whsec_"))
	mac := hmac.New(sha256.New, key)
	fmt.Fprintf(mac, "%s.%s.%s", id, at, body)
	want := "v1," + base64.StdEncoding.EncodeToString(mac.Sum(nil))
	if err != nil || id == "" || r.Header.Get("webhook-signature") != want || age > webhookTolerance || age < -webhookTolerance || !s.valid(webhookSecret, webhookSecret) {
		http.Error(w, "the signature does not fit", http.StatusUnauthorized)
		return
	}
	var event struct {
		Type string
		Data struct {
			Text, Language, Corrects string
			Picture                  struct{ Name, Alternative string }
		}
	}
	if err := json.Unmarshal(body, &event); err != nil {
		http.Error(w, "no JSON", http.StatusBadRequest)
		return
	}
	d := event.Data
	done := func() { w.WriteHeader(http.StatusNoContent) }
	switch event.Type {
	case "post.published":
		p := Post{ID: id, Key: id, Text: d.Text, Language: d.Language, Picture: d.Picture.Name, Alt: d.Picture.Alternative}
		s.publish(w, r, publishing{post: p, token: webhookSecret, same: func(old Post) bool { return old.ID == id }, answer: func(Post) { done() }})
	case "post.corrected":
		s.edit(d.Corrects, func(p *Post) { p.Text = d.Text })
		done()
	case "post.removed":
		s.remove(d.Corrects)
		done()
	default:
		done()
	}
}
