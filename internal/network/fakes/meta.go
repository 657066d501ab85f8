package fakes

import (
	"fmt"
	"io"
	"net/http"
	"time"
)

const (
	threadsToken  = "fake-threads-token"
	threadsUser   = "17841400000000001"
	facebookToken = "fake-page-token"
	facebookPage  = "100200300400500"
)

// graph sets how the Graph API tells what went wrong: mostly with the status
// 400 and a code (https://developers.facebook.com/docs/graph-api/guides/error-handling).
func (s *Server) graph() {
	fault := func(w http.ResponseWriter, status, code int, message string) {
		reply(w, status, object{"error": object{"message": message, "type": "OAuthException", "code": code, "fbtrace_id": "AFake"}})
	}
	s.problem = func(w http.ResponseWriter, status int, message string) {
		switch status {
		case http.StatusUnauthorized:
			fault(w, http.StatusBadRequest, 190, "Error validating access token: Session has expired")
		case http.StatusInternalServerError:
			fault(w, status, 2, "An unexpected error has occurred. Please retry your request later.")
		case http.StatusConflict:
			fault(w, http.StatusBadRequest, 506, "Duplicate status message")
		default:
			fault(w, http.StatusBadRequest, 100, message)
		}
	}
	s.limits = func(w http.ResponseWriter, until time.Time) {
		minutes := int(until.Sub(s.now()).Minutes() + 0.5)
		w.Header().Set("X-Business-Use-Case-Usage", fmt.Sprintf(`{"1":[{"type":"pages","call_count":100,"estimated_time_to_regain_access":%d}]}`, minutes))
		fault(w, http.StatusBadRequest, 32, "Page request limit reached")
	}
}

func graphTime(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05+0000") }

// Facebook is the Pages API (https://developers.facebook.com/docs/pages-api).
func Facebook(address string) (*Server, error) {
	s := &Server{Network: "facebook", Account: facebookPage, Secrets: map[string]string{"access_token": facebookToken}}
	s.graph()
	mux := http.NewServeMux()
	signed := func(next http.HandlerFunc) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			if !s.valid(bearer(r), facebookToken) {
				s.problem(w, http.StatusUnauthorized, "")
				return
			}
			next(w, r)
		}
	}
	publish := func(w http.ResponseWriter, r *http.Request, p Post, answer func(Post)) {
		s.publish(w, r, publishing{
			post: p, token: bearer(r), same: func(old Post) bool { return old.Text == p.Text },
			repeat: func(Post) { s.problem(w, http.StatusConflict, "") }, answer: answer,
		})
	}
	mux.HandleFunc("GET /{version}/me", signed(func(w http.ResponseWriter, _ *http.Request) {
		reply(w, http.StatusOK, object{"id": facebookPage, "name": "Fake press office"})
	}))
	mux.HandleFunc("POST /{version}/{page}/feed", signed(func(w http.ResponseWriter, r *http.Request) {
		publish(w, r, Post{ID: facebookPage + "_" + s.number(), Text: r.FormValue("message")}, func(p Post) {
			reply(w, http.StatusOK, object{"id": p.ID})
		})
	}))
	mux.HandleFunc("POST /{version}/{page}/photos", signed(func(w http.ResponseWriter, r *http.Request) {
		file, head, err := r.FormFile("source")
		if err != nil {
			s.problem(w, http.StatusBadRequest, "(#324) Requires upload file")
			return
		}
		file.Close()
		p := Post{ID: facebookPage + "_" + s.number(), Text: r.FormValue("message"), Picture: head.Filename, Alt: r.FormValue("alt_text_custom")}
		publish(w, r, p, func(p Post) { reply(w, http.StatusOK, object{"id": s.number(), "post_id": p.ID}) })
	}))
	mux.HandleFunc("GET /{version}/{page}/feed", signed(func(w http.ResponseWriter, _ *http.Request) {
		list := []object{}
		for _, p := range s.shown() {
			list = append(list, object{"id": p.ID, "message": p.Text, "created_time": graphTime(p.At)})
		}
		reply(w, http.StatusOK, object{"data": list})
	}))
	mux.HandleFunc("POST /{version}/{id}", signed(func(w http.ResponseWriter, r *http.Request) {
		_, ok := s.edit(r.PathValue("id"), func(p *Post) { p.Text = r.FormValue("message") })
		if !ok {
			s.problem(w, http.StatusNotFound, "Unsupported post request")
			return
		}
		reply(w, http.StatusOK, object{"success": true})
	}))
	mux.HandleFunc("DELETE /{version}/{id}", signed(func(w http.ResponseWriter, r *http.Request) {
		if !s.remove(r.PathValue("id")) {
			s.problem(w, http.StatusNotFound, "Unsupported delete request. Object does not exist")
			return
		}
		reply(w, http.StatusOK, object{"success": true})
	}))
	return s.start(address, mux)
}

// containers are good for a day (https://developers.facebook.com/docs/threads/troubleshooting).
const containersLast = 24 * time.Hour

// Threads is the Threads API (https://developers.facebook.com/docs/threads). A
// post is a container first, which is published once.
func Threads(address string) (*Server, error) {
	s := &Server{Network: "threads", Account: threadsUser, Secrets: map[string]string{"access_token": threadsToken}}
	s.graph()
	s.containers = map[string]Post{}
	mux := http.NewServeMux()
	signed := func(next http.HandlerFunc) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			if !s.valid(r.FormValue("access_token"), threadsToken) {
				s.problem(w, http.StatusUnauthorized, "")
				return
			}
			next(w, r)
		}
	}
	mux.HandleFunc("GET /v1.0/me", signed(func(w http.ResponseWriter, _ *http.Request) {
		reply(w, http.StatusOK, object{"id": threadsUser, "username": "press.fake"})
	}))
	mux.HandleFunc("POST /v1.0/{user}/threads", signed(func(w http.ResponseWriter, r *http.Request) {
		p := Post{ID: s.number(), Text: r.FormValue("text"), Picture: r.FormValue("image_url"), Alt: r.FormValue("alt_text"), ReplyTo: r.FormValue("reply_to_id"), At: s.now()}
		if _, ok := s.find(p.ReplyTo); p.ReplyTo != "" && !ok {
			s.problem(w, http.StatusBadRequest, "Param reply_to_id must be the ID of a thread that exists.")
			return
		}
		if len([]rune(p.Text)) > 500 || p.Text == "" {
			s.problem(w, http.StatusBadRequest, "Param text must be at most 500 characters long.")
			return
		}
		s.mu.Lock()
		s.containers[p.ID] = p
		s.mu.Unlock()
		reply(w, http.StatusOK, object{"id": p.ID})
	}))
	mux.HandleFunc("POST /v1.0/{user}/threads_publish", signed(s.threadsPublish))
	list := func(replies bool) http.HandlerFunc { // replies stand in a list of their own
		return signed(func(w http.ResponseWriter, _ *http.Request) {
			list := []object{}
			for _, p := range s.shown() {
				if (p.ReplyTo != "") == replies {
					list = append(list, object{"id": p.ID, "text": p.Text, "timestamp": graphTime(p.At), "permalink": "https://www.threads.com/@press.fake/post/" + p.ID})
				}
			}
			reply(w, http.StatusOK, object{"data": list})
		})
	}
	mux.HandleFunc("GET /v1.0/{user}/threads", list(false))
	mux.HandleFunc("GET /v1.0/{user}/replies", list(true))
	mux.HandleFunc("GET /v1.0/{id}", signed(func(w http.ResponseWriter, r *http.Request) {
		id := r.PathValue("id")
		if status := s.container(id); status != "" {
			reply(w, http.StatusOK, object{"id": id, "status": status})
			return
		}
		if _, ok := s.find(id); ok {
			reply(w, http.StatusOK, object{"id": id, "permalink": "https://www.threads.com/@press.fake/post/" + id})
			return
		}
		s.problem(w, http.StatusNotFound, "Unsupported get request. Object does not exist")
	}))
	mux.HandleFunc("DELETE /v1.0/{id}", signed(func(w http.ResponseWriter, r *http.Request) {
		if !s.remove(r.PathValue("id")) {
			w.WriteHeader(http.StatusNotFound)
			_, _ = io.WriteString(w, `{"error":{"message":"Object does not exist","code":100}}`)
			return
		}
		reply(w, http.StatusOK, object{"success": true, "deleted_id": r.PathValue("id")})
	}))
	return s.start(address, mux)
}

// container is the state of a container, "" where there is none.
func (s *Server) container(id string) string {
	now := s.now()
	s.mu.Lock()
	defer s.mu.Unlock()
	p, ok := s.containers[id]
	switch {
	case !ok:
		return ""
	case p.Key != "":
		return "PUBLISHED"
	case now.Sub(p.At) > containersLast:
		return "EXPIRED"
	}
	return "FINISHED"
}

func (s *Server) threadsPublish(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("creation_id")
	s.mu.Lock()
	p, ok := s.containers[id]
	s.mu.Unlock()
	if !ok || s.container(id) == "EXPIRED" {
		s.problem(w, http.StatusBadRequest, "The media with that creation_id cannot be found")
		return
	}
	p.ID, p.Key = "", id
	s.publish(w, r, publishing{
		post: p, token: threadsToken, same: func(old Post) bool { return old.Key == id },
		kept:   func() { c := s.containers[id]; c.Key = id; s.containers[id] = c },
		repeat: func(Post) { s.problem(w, http.StatusBadRequest, "The media has been published already") },
		answer: func(p Post) { reply(w, http.StatusOK, object{"id": p.ID}) },
	})
}
