package web

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"net/http"

	"attache/internal/desk"
)

// Door is how people sign in at a desk that others can reach, too.
type Door interface {
	// Begin sends a person to where they sign in.
	Begin(w http.ResponseWriter, r *http.Request)
	// Finish takes them back. The error is for the person to read.
	Finish(w http.ResponseWriter, r *http.Request) (desk.Person, error)
	// Bearer tells whose a token is that comes with a request of the API.
	Bearer(ctx context.Context, token string) (desk.Person, error)
}

// Where a Door's people go and come back.
const (
	BeginPath  = "/signin"
	FinishPath = "/signin/callback"
)

func (s *Server) door(mux *http.ServeMux) {
	mux.HandleFunc("GET "+BeginPath, s.Door.Begin)
	mux.HandleFunc("GET "+FinishPath, func(w http.ResponseWriter, r *http.Request) {
		who, err := s.Door.Finish(w, r)
		if err != nil {
			s.Log.Warn("somebody could not sign in", "error", err)
			s.show(w, r, http.StatusForbidden, "message", message{"You are not signed in", err.Error()})
			return
		}
		s.setCookie(w, r, who)
		// Not a redirect: browsers do not send the new cookie along with one
		// that another site began.
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write([]byte(`<!doctype html><meta http-equiv="refresh" content="0; url=/"><title>Signed in</title><a href="/">To the desk</a>`))
	})
}

// sealed is a person as a session's cookie names them.
func sealed(p desk.Person) string {
	data, err := json.Marshal(p)
	if err != nil {
		panic("web: a person always has a JSON form: " + err.Error())
	}
	return base64.RawURLEncoding.EncodeToString(data)
}

// unsealed is the person of a cookie. One that the configuration knows is as it
// says; another is as the sign-in provider said.
func (s *Server) unsealed(text string) (desk.Person, bool) {
	var p desk.Person
	data, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil || json.Unmarshal(data, &p) != nil {
		return desk.Person{}, false
	}
	if known, ok := s.Config.Config.Person(p.Name); ok {
		return known, true
	}
	return p, s.Door != nil && len(p.Roles) > 0
}
