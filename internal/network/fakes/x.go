package fakes

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// x is what the fake of X knows of its one account.
const (
	xUser         = "1001"
	xName         = "attache_test"
	xConsumer     = "fake-consumer-key"
	xConsumerSec  = "fake-consumer-secret"
	xToken        = "fake-access-token"
	xTokenSecret  = "fake-access-token-secret"
	xClient       = "fake-client-id"
	xRefresh      = "fake-refresh-token"
	oauthLeeway   = 5 * time.Minute
	xRecentWindow = 10 // newest posts that a duplicate is looked for among
)

// X is the API of X, version 2 and the old 1.1 (https://docs.x.com/x-api). It
// refuses what stands among its account's recent posts already, shows links
// shortened and text escaped, and checks OAuth 1.0a signatures.
func X(address string) (*Server, error) {
	s := &Server{
		Network: "x", Account: "@" + xName,
		Secrets: map[string]string{
			"consumer_key": xConsumer, "consumer_secret": xConsumerSec, "access_token": xToken, "access_token_secret": xTokenSecret,
		},
	}
	s.limits = func(w http.ResponseWriter, until time.Time) {
		w.Header().Set("x-rate-limit-limit", "100")
		w.Header().Set("x-rate-limit-remaining", "0")
		w.Header().Set("x-rate-limit-reset", strconv.FormatInt(until.Unix(), 10))
		s.problem(w, http.StatusTooManyRequests, "Too Many Requests")
	}
	s.problem = func(w http.ResponseWriter, status int, message string) {
		reply(w, status, object{"title": http.StatusText(status), "detail": message, "type": "about:blank", "status": status})
	}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /2/tweets", s.xSigned(s.xTweet))
	mux.HandleFunc("GET /2/users/me", s.xSigned(func(w http.ResponseWriter, _ *http.Request) {
		reply(w, http.StatusOK, object{"data": object{"id": xUser, "name": "Attaché", "username": xName}})
	}))
	mux.HandleFunc("GET /2/users/{id}/tweets", s.xSigned(s.xTimeline))
	mux.HandleFunc("GET /2/tweets/{id}", s.xSigned(func(w http.ResponseWriter, r *http.Request) {
		p, ok := s.find(r.PathValue("id"))
		if !ok {
			reply(w, http.StatusOK, object{"errors": []object{{
				"value": r.PathValue("id"), "detail": "Could not find tweet with id: [" + r.PathValue("id") + "].",
				"title": "Not Found Error", "resource_type": "tweet", "parameter": "id", "resource_id": r.PathValue("id"),
				"type": "https://api.twitter.com/2/problems/resource-not-found",
			}}})
			return
		}
		reply(w, http.StatusOK, object{"data": object{"id": p.ID, "text": xShown(p).text, "edit_history_tweet_ids": []string{p.ID}}})
	}))
	mux.HandleFunc("DELETE /2/tweets/{id}", s.xSigned(func(w http.ResponseWriter, r *http.Request) {
		reply(w, http.StatusOK, object{"data": object{"deleted": s.remove(r.PathValue("id"))}})
	}))
	mux.HandleFunc("POST /2/media/upload", s.xSigned(s.xUpload))
	mux.HandleFunc("POST /2/media/metadata", s.xSigned(s.xMetadata))
	mux.HandleFunc("POST /2/oauth2/token", s.xRenew)
	mux.HandleFunc("POST /1.1/statuses/update.json", s.xSigned(s.xUpdate))
	mux.HandleFunc("GET /1.1/statuses/show.json", s.xSigned(func(w http.ResponseWriter, r *http.Request) {
		if _, ok := s.find(r.FormValue("id")); !ok {
			xOld(w, http.StatusNotFound, 144, "No status found with that ID.")
			return
		}
		reply(w, http.StatusOK, object{"id_str": r.FormValue("id")})
	}))
	mux.HandleFunc("GET /1.1/statuses/user_timeline.json", s.xSigned(s.xUserTimeline))
	mux.HandleFunc("GET /1.1/account/verify_credentials.json", s.xSigned(func(w http.ResponseWriter, _ *http.Request) {
		reply(w, http.StatusOK, object{"id_str": xUser, "screen_name": xName})
	}))
	mux.HandleFunc("POST /1.1/statuses/destroy/{id}", s.xSigned(func(w http.ResponseWriter, r *http.Request) {
		id := strings.TrimSuffix(r.PathValue("id"), ".json")
		if !s.remove(id) {
			xOld(w, http.StatusNotFound, 144, "No status found with that ID.")
			return
		}
		reply(w, http.StatusOK, object{"id_str": id})
	}))
	return s.start(address, mux)
}

// OAuth2 are the secrets of X's fake for its other way of signing in.
func (s *Server) OAuth2() map[string]string {
	return map[string]string{"client_id": xClient, "access_token": xToken, "refresh_token": xRefresh}
}

// xSigned lets through what is signed with OAuth 1.0a, or has a bearer token.
func (s *Server) xSigned(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var err error
		if token := bearer(r); token != "" {
			if !s.valid(token, xToken) {
				err = fmt.Errorf("the token is not valid")
			}
		} else {
			err = s.xVerify(r)
		}
		if err != nil {
			s.problem(w, http.StatusUnauthorized, "Unauthorized")
			return
		}
		next(w, r)
	}
}

// xVerify checks a signature as RFC 5849 says.
func (s *Server) xVerify(r *http.Request) error {
	head, ok := strings.CutPrefix(r.Header.Get("Authorization"), "OAuth ")
	if !ok {
		return fmt.Errorf("it is not signed")
	}
	params := [][2]string{}
	given := map[string]string{}
	for part := range strings.SplitSeq(head, ",") {
		name, value, _ := strings.Cut(strings.TrimSpace(part), "=")
		plain, err := url.PathUnescape(strings.Trim(value, `"`))
		if err != nil {
			return err
		}
		given[name] = plain
		if name != "oauth_signature" && name != "realm" {
			params = append(params, [2]string{escape(name), escape(plain)})
		}
	}
	values := r.URL.Query()
	if strings.HasPrefix(r.Header.Get("Content-Type"), "application/x-www-form-urlencoded") {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return err
		}
		form, err := url.ParseQuery(string(body))
		if err != nil {
			return err
		}
		r.PostForm = form
		for name, list := range form {
			values[name] = append(values[name], list...)
		}
	}
	for name, list := range values {
		for _, v := range list {
			params = append(params, [2]string{escape(name), escape(v)})
		}
	}
	slices.SortFunc(params, func(a, b [2]string) int { return strings.Compare(a[0]+"="+a[1], b[0]+"="+b[1]) })
	pairs := make([]string, len(params))
	for i, p := range params {
		pairs[i] = p[0] + "=" + p[1]
	}
	base := r.Method + "&" + escape(s.URL+r.URL.Path) + "&" + escape(strings.Join(pairs, "&"))
	mac := hmac.New(sha1.New, []byte(escape(xConsumerSec)+"&"+escape(xTokenSecret)))
	mac.Write([]byte(base))
	at, _ := strconv.ParseInt(given["oauth_timestamp"], 10, 64)
	s.mu.Lock()
	age := time.Now().Add(s.skew).Sub(time.Unix(at, 0))
	s.mu.Unlock()
	switch {
	case given["oauth_consumer_key"] != xConsumer, given["oauth_token"] != xToken, !s.valid(xToken, xToken):
		return fmt.Errorf("the keys are not known")
	case given["oauth_signature"] != base64.StdEncoding.EncodeToString(mac.Sum(nil)):
		return fmt.Errorf("the signature is wrong")
	case age > oauthLeeway || age < -oauthLeeway:
		return fmt.Errorf("the timestamp is out of bounds")
	}
	return nil
}

func escape(s string) string {
	return strings.NewReplacer("+", "%20", "%7E", "~", "*", "%2A").Replace(url.QueryEscape(s))
}

func (s *Server) xTweet(w http.ResponseWriter, r *http.Request) {
	var body struct {
		Text  string
		Media struct {
			IDs []string `json:"media_ids"`
		}
		Reply struct {
			To string `json:"in_reply_to_tweet_id"`
		}
	}
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil || body.Text == "" {
		s.problem(w, http.StatusBadRequest, "One or more parameters to your request was invalid.")
		return
	}
	p := Post{Text: body.Text, ReplyTo: body.Reply.To}
	if _, ok := s.find(p.ReplyTo); p.ReplyTo != "" && !ok {
		s.problem(w, http.StatusForbidden, "You attempted to reply to a Tweet that is deleted or not visible to you.")
		return
	}
	if len(body.Media.IDs) > 0 {
		p.Picture = body.Media.IDs[0]
		alt, ok := s.altOf(p.Picture)
		if !ok {
			s.problem(w, http.StatusBadRequest, "Your media IDs are invalid.")
			return
		}
		p.Alt = alt
	}
	s.publish(w, r, publishing{
		post: p, token: xToken2(r), same: s.recent(p.Text),
		repeat: func(Post) {
			s.problem(w, http.StatusForbidden, "You are not allowed to create a Tweet with duplicate content.")
		},
		answer: func(p Post) {
			reply(w, http.StatusCreated, object{"data": object{"id": p.ID, "text": xShown(p).text, "edit_history_tweet_ids": []string{p.ID}}})
		},
	})
}

func xToken2(r *http.Request) string {
	if token := bearer(r); token != "" {
		return token
	}
	return xToken
}

// recent reports for a text whether an old post is a newer one with it.
func (s *Server) recent(text string) func(Post) bool {
	return func(old Post) bool {
		from := max(len(s.posts)-xRecentWindow, 0)
		return old.Text == text && slices.ContainsFunc(s.posts[from:], func(p Post) bool { return p.ID == old.ID })
	}
}

var address = regexp.MustCompile(`https?://[^\s]+`)

type shown struct {
	text string
	urls []object
}

// xShown is a text as X gives it back: links shortened, & < > escaped.
func xShown(p Post) shown {
	var out shown
	out.urls = []object{}
	n := 0
	out.text = address.ReplaceAllStringFunc(p.Text, func(link string) string {
		n++
		short := fmt.Sprintf("https://t.co/%s%d", p.ID[len(p.ID)-4:], n)
		out.urls = append(out.urls, object{"url": short, "expanded_url": link, "display_url": strings.TrimPrefix(link, "https://")})
		return short
	})
	out.text = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(out.text)
	if p.Picture != "" {
		short := "https://t.co/pic" + p.Picture
		out.text += " " + short
		out.urls = append(out.urls, object{"url": short, "expanded_url": "https://x.com/" + xName + "/status/" + p.ID + "/photo/1", "media_key": "3_" + p.Picture})
	}
	return out
}

func (s *Server) xTimeline(w http.ResponseWriter, r *http.Request) {
	most, _ := strconv.Atoi(r.URL.Query().Get("max_results"))
	if r.PathValue("id") != xUser || most < 5 || most > 100 {
		s.problem(w, http.StatusBadRequest, "One or more parameters to your request was invalid.")
		return
	}
	since, _ := time.Parse(time.RFC3339, r.URL.Query().Get("start_time"))
	data := []object{}
	for _, p := range s.shown() {
		if len(data) < most && !p.At.Before(since) {
			shown := xShown(p)
			data = append(data, object{"id": p.ID, "text": shown.text, "created_at": p.At.Format("2006-01-02T15:04:05.000Z"), "entities": object{"urls": shown.urls}})
		}
	}
	if len(data) == 0 { // X leaves the list out where it is empty
		reply(w, http.StatusOK, object{"meta": object{"result_count": 0}})
		return
	}
	reply(w, http.StatusOK, object{"data": data, "meta": object{"result_count": len(data)}})
}

func (s *Server) xUpload(w http.ResponseWriter, r *http.Request) {
	file, _, err := r.FormFile("media")
	if err != nil || r.FormValue("media_category") != "tweet_image" {
		s.problem(w, http.StatusBadRequest, "media is missing")
		return
	}
	defer file.Close()
	id := s.number()
	s.picture(id, "")
	reply(w, http.StatusOK, object{"data": object{"id": id, "media_key": "3_" + id}})
}

func (s *Server) xMetadata(w http.ResponseWriter, r *http.Request) {
	var body struct {
		ID       string
		Metadata struct {
			Alt struct{ Text string } `json:"alt_text"`
		}
	}
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil || body.ID == "" {
		s.problem(w, http.StatusBadRequest, "id is missing")
		return
	}
	s.picture(body.ID, body.Metadata.Alt.Text)
	reply(w, http.StatusOK, object{"data": object{"id": body.ID}})
}

// xRenew gives a new access token and a new refresh token; the old one is used
// up.
func (s *Server) xRenew(w http.ResponseWriter, r *http.Request) {
	refresh := r.FormValue("refresh_token")
	s.mu.Lock()
	ok := r.FormValue("grant_type") == "refresh_token" && r.FormValue("client_id") == xClient && !s.expired[refresh] &&
		(refresh == xRefresh || strings.HasPrefix(refresh, "fake-refresh-token-"))
	s.expired[refresh] = true
	s.mu.Unlock()
	if !ok {
		reply(w, http.StatusBadRequest, object{"error": "invalid_request", "error_description": "Value passed for the token was invalid."})
		return
	}
	reply(w, http.StatusOK, object{
		"token_type": "bearer", "expires_in": 7200, "scope": "tweet.read tweet.write users.read media.write offline.access",
		"access_token": s.renew("access"), "refresh_token": s.renew("refresh"),
	})
}

func xOld(w http.ResponseWriter, status, code int, message string) {
	reply(w, status, object{"errors": []object{{"code": code, "message": message}}})
}

func (s *Server) xUpdate(w http.ResponseWriter, r *http.Request) {
	p := Post{Text: r.PostFormValue("status"), ReplyTo: r.PostFormValue("in_reply_to_status_id")}
	if _, ok := s.find(p.ReplyTo); p.ReplyTo != "" && !ok {
		xOld(w, http.StatusForbidden, 385, "You attempted to reply to a Tweet that is deleted or not visible to you.")
		return
	}
	if r.PostFormValue("auto_populate_reply_metadata") != "true" {
		p.ReplyTo = "" // X ignores it where nobody is mentioned
	}
	s.publish(w, r, publishing{
		post: p, token: xToken, same: s.recent(p.Text),
		repeat: func(Post) { xOld(w, http.StatusForbidden, 187, "Status is a duplicate.") },
		answer: func(p Post) {
			shown := xShown(p)
			reply(w, http.StatusOK, object{"id_str": p.ID, "text": shown.text, "created_at": p.At.Format(time.RubyDate)})
		},
	})
}

func (s *Server) xUserTimeline(w http.ResponseWriter, _ *http.Request) {
	data := []object{}
	for _, p := range s.shown() {
		shown := xShown(p)
		if p.ReplyTo != "" {
			shown.text = "@" + xName + " " + shown.text
		}
		data = append(data, object{"id_str": p.ID, "full_text": shown.text, "created_at": p.At.Format(time.RubyDate), "entities": object{"urls": shown.urls}})
	}
	reply(w, http.StatusOK, data)
}
