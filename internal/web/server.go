// Package web is the review desk: pages and a JSON API over the review use
// case. Pages are HTML that needs no script.
package web

import (
	"bytes"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"embed"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"attache/internal/desk"
	"attache/internal/language"
	"attache/internal/loopback"
	"attache/internal/network"
	"attache/internal/review"
	"attache/internal/web/api"
)

// Config is what a Server needs.
type Config struct {
	Desk      *review.Desk
	Bucket    desk.Bucket // for uploads, under inbox/
	Config    desk.Config
	Languages language.Set
	Networks  network.Set
	Now       func() time.Time
	Secret    []byte // 32 bytes; sessions and tokens hold as long as it stays
	Log       *slog.Logger
	// Door, if not nil, is how people sign in at a desk that has a name of its
	// own. Without one the desk answers to loopback names only, and people sign
	// in by one-time links.
	Door Door
}

// Server is the desk's http.Handler.
type Server struct {
	Config
	handler   http.Handler
	templates *template.Template

	mu      sync.Mutex
	signIns map[string]signIn // by SHA-256 of the token
}

type signIn struct {
	person string
	until  time.Time
}

//go:embed assets templates
var files embed.FS

// largest is the most bytes of a request.
const largest = 32 << 20

// New returns a server.
func New(c Config) (*Server, error) {
	if len(c.Secret) < 32 {
		return nil, errors.New("web: the secret is shorter than 32 bytes")
	}
	s := &Server{Config: c, signIns: map[string]signIn{}}
	var err error
	if s.templates, err = template.New("").Funcs(s.functions()).ParseFS(files, "templates/*.html"); err != nil {
		return nil, fmt.Errorf("web: %w", err)
	}
	assets, err := fs.Sub(files, "assets")
	if err != nil {
		return nil, fmt.Errorf("web: %w", err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /assets/", http.StripPrefix("/assets/", http.FileServerFS(assets)))
	if s.Door != nil {
		s.door(mux)
	} else {
		mux.HandleFunc("GET /signin/{token}", s.takeSignIn)
	}
	s.pages(mux)
	s.api(mux)
	s.handler = guard(http.NewCrossOriginProtection().Handler(mux))
	if s.Door == nil {
		s.handler = loopback.Only("this desk", s.handler)
	}
	return s, nil
}

// ServeHTTP implements http.Handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

// guard bounds bodies, and sets the headers that hold for every answer.
func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, largest)
		h := w.Header()
		h.Set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

// SignIn makes a link's path by which a person signs in: once, within a day.
func (s *Server) SignIn(person string) string {
	token := rand.Text()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.signIns[digest(token)] = signIn{person, s.Now().Add(24 * time.Hour)}
	return "/signin/" + token
}

// Token is what acts in a person's name over the API. It holds as long as the
// secret does.
func (s *Server) Token(person string) string { return s.mac("api", person) }

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:])
}

func (s *Server) mac(purpose, text string) string {
	m := hmac.New(sha256.New, s.Secret)
	fmt.Fprintf(m, "%s\x00%s", purpose, text)
	return base64.RawURLEncoding.EncodeToString(m.Sum(nil))
}

const (
	cookie  = "attache"
	session = 12 * time.Hour
)

func (s *Server) takeSignIn(w http.ResponseWriter, r *http.Request) {
	key := digest(r.PathValue("token"))
	s.mu.Lock()
	in, ok := s.signIns[key]
	delete(s.signIns, key)
	s.mu.Unlock()
	if !ok || s.Now().After(in.until) {
		s.show(w, r, http.StatusUnauthorized, "message", message{"This link has been used", "A sign-in link works once. Start `attache serve` again for a new one."})
		return
	}
	s.setCookie(w, r, desk.Person{Name: in.person})
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

// setCookie signs the person in. The cookie's value is checked, not stored.
func (s *Server) setCookie(w http.ResponseWriter, r *http.Request, who desk.Person) {
	value := strconv.FormatInt(s.Now().Add(session).Unix(), 10) + "." + sealed(who)
	http.SetCookie(w, &http.Cookie{
		Name: cookie, Value: value + "." + s.mac("session", value), Path: "/", MaxAge: int(session.Seconds()),
		HttpOnly: true, SameSite: http.SameSiteStrictMode, Secure: r.TLS != nil,
	})
}

// person tells who a request is from.
func (s *Server) person(r *http.Request) (desk.Person, bool) {
	if token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		return s.bearer(r, token)
	}
	c, err := r.Cookie(cookie)
	if err != nil {
		return desk.Person{}, false
	}
	i := strings.LastIndexByte(c.Value, '.')
	if i < 0 || subtle.ConstantTimeCompare([]byte(c.Value[i+1:]), []byte(s.mac("session", c.Value[:i]))) != 1 {
		return desk.Person{}, false
	}
	until, who, _ := strings.Cut(c.Value[:i], ".")
	seconds, err := strconv.ParseInt(until, 10, 64)
	if err != nil || s.Now().Unix() > seconds {
		return desk.Person{}, false
	}
	return s.unsealed(who)
}

// bearer tells whose a token is: the sign-in provider's, or the desk's own.
func (s *Server) bearer(r *http.Request, token string) (desk.Person, bool) {
	if s.Door != nil {
		who, err := s.Door.Bearer(r.Context(), token)
		return who, err == nil
	}
	for _, p := range s.Config.Config.People {
		if subtle.ConstantTimeCompare([]byte(token), []byte(s.Token(p.Name))) == 1 {
			return p, true
		}
	}
	return desk.Person{}, false
}

// csrf is the token that a session's forms carry.
func (s *Server) csrf(r *http.Request) string {
	c, err := r.Cookie(cookie)
	if err != nil {
		return ""
	}
	return s.mac("csrf", c.Value)
}

// api registers the JSON API.
func (s *Server) api(mux *http.ServeMux) {
	handle := func(pattern string, f func(r *http.Request, who desk.Person) (any, error)) {
		mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
			who, ok := s.person(r)
			if !ok || r.Header.Get("Authorization") == "" {
				answer(w, http.StatusUnauthorized, api.Error{Message: "the token is not valid; take the one of desk.json", Code: "unauthorized"})
				return
			}
			value, err := f(r, who)
			if err != nil {
				code, status := api.Status(err)
				answer(w, status, api.Error{Message: err.Error(), Code: code})
				return
			}
			answer(w, http.StatusOK, value)
		})
	}
	handle("GET /api/posts", func(r *http.Request, _ desk.Person) (any, error) { return s.Desk.Queue(r.Context(), query(r)) })
	handle("GET /api/posts/{id}", func(r *http.Request, _ desk.Person) (any, error) {
		return s.Desk.Show(r.Context(), r.PathValue("id"))
	})
	handle("POST /api/posts/{id}/{action}", func(r *http.Request, who desk.Person) (any, error) {
		var a api.Action
		if err := json.NewDecoder(r.Body).Decode(&a); err != nil {
			return nil, &desk.RefusedError{Action: desk.Action(r.PathValue("action")), Reason: "the request is no JSON: " + err.Error()}
		}
		return s.act(r, who, a)
	})
	handle("GET /api/releases", func(r *http.Request, _ desk.Person) (any, error) {
		return s.Desk.Releases(r.Context(), desk.Page{After: r.FormValue("after")})
	})
	handle("POST /api/releases/{id}/withdraw", func(r *http.Request, who desk.Person) (any, error) {
		var a api.Action
		if err := json.NewDecoder(r.Body).Decode(&a); err != nil {
			return nil, &desk.RefusedError{Action: desk.ActionWithdraw, Reason: "the request is no JSON: " + err.Error()}
		}
		return s.Desk.Withdraw(r.Context(), who, r.PathValue("id"), a.Reason)
	})
	handle("GET /api/releases/{id}/audit", func(r *http.Request, _ desk.Person) (any, error) {
		entries, err := s.Desk.Audit(r.Context(), r.PathValue("id"))
		if entries == nil && err != nil {
			return nil, err
		}
		a := api.Audit{Entries: entries}
		if err != nil {
			a.Broken = err.Error()
		}
		return a, nil
	})
	handle("PUT /api/objects/{key}", func(r *http.Request, _ desk.Person) (any, error) {
		return s.Bucket.Put(r.Context(), r.PathValue("key"), r.Body)
	})
}

func answer(w http.ResponseWriter, status int, value any) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		http.Error(w, "the answer cannot be written", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_, _ = b.WriteTo(w)
}

func query(r *http.Request) desk.PostQuery {
	limit, _ := strconv.Atoi(r.FormValue("limit"))
	return desk.PostQuery{
		State: desk.State(r.FormValue("state")), Language: r.FormValue("language"), Channel: r.FormValue("channel"), Release: r.FormValue("release"),
		Page: desk.Page{After: r.FormValue("after"), Limit: limit},
	}
}

// act is what a person does to a post, over the API or from a page.
func (s *Server) act(r *http.Request, who desk.Person, a api.Action) (desk.Post, error) {
	ctx, id := r.Context(), r.PathValue("id")
	switch action := r.PathValue("action"); action {
	case "edit":
		return s.Desk.Edit(ctx, who, id, a.Hash, a.Text)
	case "approve":
		return s.Desk.Approve(ctx, who, id, a.Hash, a.Reason)
	case "reject":
		return s.Desk.Reject(ctx, who, id, a.Reason)
	case "resolve":
		if a.Published == "" && !a.NotPublished {
			return desk.Post{}, &desk.RefusedError{Action: desk.ActionSettle, Reason: "say under which ID it was published, or that it was not"}
		}
		return s.Desk.Resolve(ctx, who, id, a.Published)
	case "taken-down":
		return s.Desk.TakenDown(ctx, who, id)
	default:
		return desk.Post{}, fmt.Errorf("action %q: %w", action, desk.ErrNotFound)
	}
}
