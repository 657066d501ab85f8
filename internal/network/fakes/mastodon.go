package fakes

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"html"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"time"
)

const (
	mastodonToken = "fake-mastodon-token"
	mastodonUser  = "109"
	mastodonName  = "press"
	// MastodonLimit is the fake server's max_characters.
	MastodonLimit = 640
	keysKept      = time.Hour // how long an Idempotency-Key is honoured
)

// Mastodon is a Mastodon server (https://docs.joinmastodon.org/methods/). It
// honours Idempotency-Key for an hour. `make suites` holds it and the client to
// an OpenAPI description of the API.
func Mastodon(address string) (*Server, error) {
	s := &Server{Network: "mastodon", Account: "@" + mastodonName, Secrets: map[string]string{"access_token": mastodonToken}}
	s.limits = func(w http.ResponseWriter, until time.Time) {
		w.Header().Set("X-RateLimit-Limit", "300")
		w.Header().Set("X-RateLimit-Remaining", "0")
		w.Header().Set("X-RateLimit-Reset", until.UTC().Format("2006-01-02T15:04:05.000000Z"))
		s.problem(w, http.StatusTooManyRequests, "Too many requests")
	}
	s.problem = func(w http.ResponseWriter, status int, message string) { reply(w, status, object{"error": message}) }
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/v2/instance", func(w http.ResponseWriter, _ *http.Request) {
		reply(w, http.StatusOK, object{
			"domain": "fake.example", "title": "Fake", "version": "4.5.0", "source_url": "https://github.com/mastodon/mastodon", "description": "A server that stands in for one.",
			"usage": object{"users": object{"active_month": 1}}, "thumbnail": object{"url": s.URL + "/thumbnail.png"}, "icon": []object{},
			"languages": []string{"en"}, "rules": []object{}, "api_versions": object{"mastodon": 7},
			"registrations": object{"enabled": false, "approval_required": false, "reason_required": false, "message": nil, "min_age": nil, "url": nil},
			"contact":       object{"email": "press@fake.example", "account": s.mastodonAccount()},
			"configuration": object{
				"urls": object{"streaming": "wss://fake.example"}, "vapid": object{"public_key": "fake"}, "translation": object{"enabled": false}, "limited_federation": false,
				"accounts": object{"max_featured_tags": 10, "max_pinned_statuses": 5},
				"statuses": object{"max_characters": MastodonLimit, "max_media_attachments": 4, "characters_reserved_per_url": 23},
				"media_attachments": object{
					"supported_mime_types": []string{"image/jpeg", "image/png", "image/gif", "image/webp"}, "description_limit": 1500,
					"image_size_limit": 16777216, "image_matrix_limit": 33177600, "video_size_limit": 103809024, "video_frame_rate_limit": 120, "video_matrix_limit": 8294400,
				},
				"polls": object{"max_options": 4, "max_characters_per_option": 50, "min_expiration": 300, "max_expiration": 2629746},
			},
		})
	})
	mux.HandleFunc("POST /api/v1/statuses", s.mastodonSigned(s.status))
	mux.HandleFunc("GET /api/v1/accounts/verify_credentials", s.mastodonSigned(func(w http.ResponseWriter, _ *http.Request) {
		me := s.mastodonAccount()
		me["source"] = object{"note": "", "fields": []object{}, "privacy": "public", "sensitive": false, "language": "en", "follow_requests_count": 0, "quote_policy": "public", "discoverable": true, "indexable": true, "hide_collections": false, "attribution_domains": []string{}}
		me["role"] = object{"id": "-99", "name": "", "permissions": "0", "color": "", "highlighted": false}
		reply(w, http.StatusOK, me)
	}))
	mux.HandleFunc("GET /api/v1/accounts/{id}/statuses", s.mastodonSigned(func(w http.ResponseWriter, _ *http.Request) {
		list := []object{}
		for _, p := range s.shown() {
			list = append(list, s.mastodonShown(p))
		}
		reply(w, http.StatusOK, list)
	}))
	mux.HandleFunc("GET /api/v1/statuses/{id}", s.mastodonSigned(func(w http.ResponseWriter, r *http.Request) {
		p, ok := s.find(r.PathValue("id"))
		if !ok {
			s.problem(w, http.StatusNotFound, "Record not found")
			return
		}
		reply(w, http.StatusOK, s.mastodonShown(p))
	}))
	mux.HandleFunc("PUT /api/v1/statuses/{id}", s.mastodonSigned(func(w http.ResponseWriter, r *http.Request) {
		var d mastodonDraft
		if err := json.NewDecoder(r.Body).Decode(&d); err != nil {
			s.problem(w, http.StatusBadRequest, "Error occurred while parsing request parameters")
			return
		}
		p, ok := s.edit(r.PathValue("id"), func(p *Post) {
			p.Text = d.Status
			if len(d.Media) == 0 {
				p.Picture, p.Alt = "", ""
			}
		})
		if !ok {
			s.problem(w, http.StatusNotFound, "Record not found")
			return
		}
		reply(w, http.StatusOK, s.mastodonShown(p))
	}))
	mux.HandleFunc("DELETE /api/v1/statuses/{id}", s.mastodonSigned(func(w http.ResponseWriter, r *http.Request) {
		p, ok := s.find(r.PathValue("id"))
		if !ok {
			s.problem(w, http.StatusNotFound, "Record not found")
			return
		}
		s.remove(p.ID)
		reply(w, http.StatusOK, s.mastodonShown(p))
	}))
	mux.HandleFunc("POST /api/v2/media", s.mastodonSigned(func(w http.ResponseWriter, r *http.Request) {
		file, _, err := r.FormFile("file")
		if err != nil {
			s.problem(w, http.StatusUnprocessableEntity, "Validation failed: File can't be blank")
			return
		}
		defer file.Close()
		id := s.number()
		s.picture(id, r.FormValue("description"))
		reply(w, http.StatusAccepted, object{"id": id, "type": "image", "url": nil}) // processed a moment later
	}))
	mux.HandleFunc("GET /api/v1/media/{id}", s.mastodonSigned(func(w http.ResponseWriter, r *http.Request) {
		if _, ok := s.altOf(r.PathValue("id")); !ok {
			s.problem(w, http.StatusNotFound, "Record not found")
			return
		}
		status := http.StatusOK
		if s.Calls("GET "+r.URL.Path) < 2 { // not done yet at the first look
			status = http.StatusPartialContent
		}
		reply(w, status, object{"id": r.PathValue("id"), "type": "image", "url": s.URL + "/media.jpg"})
	}))
	return s.start(address, mux)
}

func (s *Server) mastodonSigned(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !s.valid(bearer(r), mastodonToken) {
			s.problem(w, http.StatusUnauthorized, "The access token is invalid")
			return
		}
		next(w, r)
	}
}

// FailReplays makes a server that answers 500 to a key that it has seen,
// although the post is there, as some versions do (mastodon/mastodon #40399).
func (s *Server) FailReplays() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.failsReplays = true
}

// mastodonDraft is the body of a request that makes or changes a status.
type mastodonDraft struct {
	Status, Language string
	Media            []string `json:"media_ids"`
}

func (s *Server) status(w http.ResponseWriter, r *http.Request) {
	var d mastodonDraft
	if err := json.NewDecoder(r.Body).Decode(&d); err != nil {
		s.problem(w, http.StatusBadRequest, "Error occurred while parsing request parameters")
		return
	}
	p := Post{Text: d.Status, Language: d.Language, Key: r.Header.Get("Idempotency-Key")}
	if n := len([]rune(p.Text)); n == 0 || n > 4*MastodonLimit {
		s.problem(w, http.StatusUnprocessableEntity, "Validation failed: Text character limit exceeded")
		return
	}
	if len(d.Media) > 0 {
		alt, ok := s.altOf(d.Media[0])
		if !ok {
			s.problem(w, http.StatusUnprocessableEntity, "Cannot attach files that have not finished processing. Try again in a moment!")
			return
		}
		p.Picture, p.Alt = d.Media[0], alt
	}
	now := s.now()
	answer := func(p Post) { reply(w, http.StatusOK, s.mastodonShown(p)) }
	s.publish(w, r, publishing{
		post: p, token: bearer(r),
		same: func(old Post) bool { return p.Key != "" && old.Key == p.Key && now.Sub(old.At) < keysKept },
		repeat: func(old Post) {
			if s.failsReplays {
				s.problem(w, http.StatusInternalServerError, "An unexpected error occurred")
				return
			}
			answer(old)
		},
		answer: answer,
	})
}

var mastodonMarks = regexp.MustCompile(`https?://[^\s<]+|#[\p{L}\p{N}_]+`)

// mastodonShown is a status as the API gives it: its content is HTML, in which
// links are cut in three and hashtags are links.
func (s *Server) mastodonShown(p Post) object {
	sum := sha256.Sum256([]byte(p.ID))
	var content strings.Builder
	for _, paragraph := range strings.Split(p.Text, "\n\n") {
		text := mastodonMarks.ReplaceAllStringFunc(html.EscapeString(paragraph), func(m string) string {
			if tag, ok := strings.CutPrefix(m, "#"); ok {
				if tag == "39" || tag == "34" { // of an escaped quotation mark
					return m
				}
				return fmt.Sprintf(`<a href="%s/tags/%s" class="mention hashtag" rel="tag">#<span>%s</span></a>`, s.URL, tag, tag)
			}
			scheme, rest, _ := strings.Cut(m, "://")
			shown, hidden := rest, ""
			if r := []rune(rest); len(r) > 30 {
				shown, hidden = string(r[:30]), string(r[30:])
			}
			return fmt.Sprintf(`<a href="%s" target="_blank" rel="nofollow noopener"><span class="invisible">%s://</span><span class="ellipsis">%s</span><span class="invisible">%s</span></a>`, m, scheme, shown, hidden)
		})
		content.WriteString("<p>" + strings.ReplaceAll(text, "\n", "<br>") + "</p>")
	}
	media, tags := []object{}, []object{}
	if p.Picture != "" {
		media = append(media, object{"id": p.Picture, "type": "image", "url": s.URL + "/media.jpg", "description": p.Alt})
	}
	for _, m := range mastodonMarks.FindAllString(p.Text, -1) {
		if tag, ok := strings.CutPrefix(m, "#"); ok {
			tags = append(tags, object{"name": tag, "url": s.URL + "/tags/" + url.PathEscape(tag)})
		}
	}
	return object{
		"id": p.ID, "created_at": p.At.Format("2006-01-02T15:04:05.000Z"), "content": content.String(), "language": p.Language,
		"url": s.URL + "/@" + mastodonName + "/" + p.ID, "uri": "https://fake.example/statuses/" + hex.EncodeToString(sum[:4]),
		"account": s.mastodonAccount(), "media_attachments": media, "tags": tags, "mentions": []object{}, "emojis": []object{},
		"visibility": "public", "sensitive": false, "spoiler_text": "", "reblogs_count": 0, "favourites_count": 0, "replies_count": 0, "quotes_count": 0,
	}
}

// mastodonAccount is the account as the API gives it.
func (s *Server) mastodonAccount() object {
	page := s.URL + "/@" + mastodonName
	return object{
		"id": mastodonUser, "username": mastodonName, "acct": mastodonName, "display_name": "Fake press office", "note": "", "url": page, "uri": page,
		"avatar": s.URL + "/avatar.png", "avatar_static": s.URL + "/avatar.png", "header": s.URL + "/header.png", "header_static": s.URL + "/header.png",
		"locked": false, "bot": false, "group": false, "indexable": true, "fields": []object{}, "emojis": []object{},
		"created_at": "2026-01-01T00:00:00.000Z", "statuses_count": len(s.Posts()), "followers_count": 0, "following_count": 0,
	}
}
