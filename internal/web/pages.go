package web

import (
	"bytes"
	"encoding/base64"
	"errors"
	"html/template"
	"net/http"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/web/api"
)

// message is a page that only says something.
type message struct{ Title, Text string }

// page is what every page knows.
type page struct {
	Organisation, CSRF, Notice, Title string
	Who                               desk.Person // nobody: Name is empty
	Content                           any
}

func (s *Server) pages(mux *http.ServeMux) {
	mux.HandleFunc("GET /{$}", s.signedIn(s.queue))
	mux.HandleFunc("POST /approve", s.signedIn(s.approveMany))
	mux.HandleFunc("GET /posts/{id}", s.signedIn(s.post))
	mux.HandleFunc("GET /posts/{id}/image", s.signedIn(s.image))
	mux.HandleFunc("POST /posts/{id}/check", s.signedIn(s.check))
	mux.HandleFunc("POST /posts/{id}/{action}", s.signedIn(s.change))
	mux.HandleFunc("POST /releases/{id}/withdraw", s.signedIn(s.withdraw))
	mux.HandleFunc("POST /releases/{id}/keep", s.signedIn(s.keepName))
	mux.HandleFunc("GET /glossary.csv", s.signedIn(s.glossary))
	mux.HandleFunc("POST /upload", s.signedIn(s.upload))
	mux.HandleFunc("GET /uploads", s.signedIn(s.uploads))
	mux.HandleFunc("POST /signout", s.signedIn(s.signOut))
	mux.HandleFunc("GET /", s.signedIn(func(w http.ResponseWriter, r *http.Request, _ desk.Person) {
		s.show(w, r, http.StatusNotFound, "message", message{"There is no such page", "The address may be mistyped, or what was there is gone."})
	}))
}

// signedIn lets only people in, and only their own forms.
func (s *Server) signedIn(next func(http.ResponseWriter, *http.Request, desk.Person)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		who, ok := s.person(r)
		if !ok && s.Door != nil && r.Method == http.MethodGet && !partial(r) {
			http.Redirect(w, r, BeginPath, http.StatusSeeOther)
			return
		}
		if !ok {
			s.show(w, r, http.StatusUnauthorized, "message", message{"Please sign in", s.howToSignIn()})
			return
		}
		if r.Method == http.MethodPost && !s.ownForm(w, r) {
			return
		}
		next(w, r, who)
	}
}

func (s *Server) howToSignIn() string {
	if s.Door != nil {
		return "Open the desk's page again to sign in."
	}
	return "Open the link that `attache serve` printed when it started. It works once; start `attache serve` again for a new one."
}

// memory is how much of a form is held in memory; the rest goes to files.
const memory = 8 << 20

// ownForm reads a form, and reports whether it is one of this session.
func (s *Server) ownForm(w http.ResponseWriter, r *http.Request) bool {
	parse := r.ParseForm
	if strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/") {
		parse = func() error { return r.ParseMultipartForm(memory) }
	}
	err := parse()
	large := (*http.MaxBytesError)(nil)
	switch {
	case errors.As(err, &large):
		s.show(w, r, http.StatusRequestEntityTooLarge, "message", message{"This is too large", "At once the desk takes 32 MB. Choose fewer files, or put large ones into the inbox another way."})
	case err != nil:
		s.show(w, r, http.StatusBadRequest, "message", message{"The form did not arrive whole", "Go back and try again."})
	case s.csrf(r) == "" || !equal(r.PostFormValue("csrf"), s.csrf(r)):
		s.show(w, r, http.StatusForbidden, "message", message{"This form is too old", "Go back, load the page again, and repeat what you did."})
	default:
		return true
	}
	return false
}

// partial reports whether a script asks for a part of a page.
func partial(r *http.Request) bool { return r.Header.Get("HX-Request") == "true" }

// show writes a page, or only what it says where a script asked.
func (s *Server) show(w http.ResponseWriter, r *http.Request, status int, name string, content any) {
	p := page{Organisation: s.Config.Config.Organisation, Content: content}
	if who, ok := s.person(r); ok {
		p.Who, p.CSRF = who, s.csrf(r)
	}
	name += ".html"
	if m, ok := content.(message); ok {
		p.Title = m.Title
		if partial(r) {
			name = "said"
		}
	}
	if !partial(r) {
		p.Notice = takeNotice(w, r)
	}
	s.write(w, status, name, p)
}

// part writes a part of a page.
func (s *Server) part(w http.ResponseWriter, name string, content any) {
	s.write(w, http.StatusOK, name, page{Content: content})
}

func (s *Server) write(w http.ResponseWriter, status int, name string, p page) {
	var b bytes.Buffer
	if err := s.templates.ExecuteTemplate(&b, name, p); err != nil {
		s.Log.Error("a page could not be made", "page", name, "error", err)
		http.Error(w, "The page could not be made; see the desk's log.", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = b.WriteTo(w)
}

// noticeCookie carries what was done over to the page that is shown next.
const noticeCookie = "attache-notice"

func notice(w http.ResponseWriter, r *http.Request, text string) {
	http.SetCookie(w, &http.Cookie{
		Name: noticeCookie, Value: base64.RawURLEncoding.EncodeToString([]byte(text)), Path: "/", MaxAge: 60,
		HttpOnly: true, SameSite: http.SameSiteStrictMode, Secure: r.TLS != nil,
	})
}

func takeNotice(w http.ResponseWriter, r *http.Request) string {
	c, err := r.Cookie(noticeCookie)
	if err != nil {
		return ""
	}
	http.SetCookie(w, &http.Cookie{Name: noticeCookie, Path: "/", MaxAge: -1, HttpOnly: true, SameSite: http.SameSiteStrictMode, Secure: r.TLS != nil})
	text, _ := base64.RawURLEncoding.DecodeString(c.Value)
	return string(text)
}

func (s *Server) fail(w http.ResponseWriter, r *http.Request, err error) {
	status, m := s.explain(r, err)
	s.show(w, r, status, "message", m)
}

// explain says what an error means to a person.
func (s *Server) explain(r *http.Request, err error) (int, message) {
	_, status := api.Status(err)
	switch status {
	case http.StatusConflict:
		return status, message{"Somebody was faster", "The post has changed since you opened it. Look at the newer text, and decide again."}
	case http.StatusNotFound:
		return status, message{"This is not here", "It may have been removed, or the address is mistyped."}
	case http.StatusInternalServerError:
		s.Log.Error("a request failed", "path", r.URL.Path, "error", err)
		return status, message{"Something went wrong", "Nothing was changed as far as the desk knows. Try again; the desk's log has the reason."}
	}
	return status, message{"That is not possible", sentence(err.Error())}
}

// sentence makes one of a message.
func sentence(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return ""
	}
	return string(unicode.ToUpper(first)) + strings.TrimSuffix(text[size:], ".") + "."
}

// functions are what templates call.
func (s *Server) functions() template.FuncMap {
	return template.FuncMap{
		"dir": func(tag string) string {
			if l, ok := s.Languages.Find(tag); ok && l.RTL {
				return "rtl"
			}
			return "ltr"
		},
		"native": func(tag string) string {
			if l, ok := s.Languages.Find(tag); ok {
				return l.Native
			}
			return tag
		},
		"network": func(name string) string {
			if n, ok := s.Networks.Find(name); ok {
				return n.Title()
			}
			return name
		},
		"cost":   func(p desk.Post) network.Cost { return s.cost(p) },
		"prices": s.Networks.Prices,
		"at": func(t time.Time) string {
			if t.IsZero() {
				return ""
			}
			return t.In(s.Config.Config.Zone).Format("2 January 2006, 15:04 MST")
		},
		"asset":    func(name string) string { return s.assets + name },
		"machine":  func(t time.Time) string { return t.UTC().Format(time.RFC3339) },
		"state":    func(p desk.Post) desk.State { return p.StateAt(s.Now()) },
		"can":      func(p desk.Post, action string) bool { return desk.Can(p.State, desk.Action(action)) },
		"hash":     func(p desk.Post) string { return p.Payload.Hash() },
		"blocks":   blocks,
		"sentence": sentence,
		"may":      func(who desk.Person, role, language string) bool { return who.May(desk.Role(role), language) },
		"later":    func(t time.Time) bool { return t.After(s.Now()) },
	}
}

// blocks counts the findings that block.
func blocks(findings []desk.Finding) int {
	n := 0
	for _, f := range findings {
		if f.Severity == desk.Block {
			n++
		}
	}
	return n
}
