// Package web is the review desk: pages and a JSON API over the review use
// case. Pages are HTML that needs no script.
package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"log/slog"
	"net/http"
	"strconv"
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
	assets    string // path of the assets, which changes with them

	mu      sync.Mutex
	signIns map[string]signIn // by SHA-256 of the token
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
	assets, err := fs.Sub(files, "assets")
	if err != nil {
		return nil, fmt.Errorf("web: %w", err)
	}
	if s.templates, err = template.New("").Funcs(s.functions()).ParseFS(files, "templates/*.html"); err != nil {
		return nil, fmt.Errorf("web: %w", err)
	}
	mux := http.NewServeMux()
	s.assets, err = fingerprint(assets)
	if err != nil {
		return nil, fmt.Errorf("web: %w", err)
	}
	mux.Handle("GET "+s.assets, http.StripPrefix(s.assets, keep(http.FileServerFS(assets))))
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

// fingerprint is a path that changes with what lies below it, so that browsers
// may keep it.
func fingerprint(assets fs.FS) (string, error) {
	sum := sha256.New()
	err := fs.WalkDir(assets, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := fs.ReadFile(assets, name)
		fmt.Fprintf(sum, "%s %d\n%s", name, len(content), content)
		return err
	})
	return fmt.Sprintf("/assets/%x/", sum.Sum(nil)[:8]), err
}

func keep(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		next.ServeHTTP(w, r)
	})
}

// ServeHTTP implements http.Handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

// guard bounds bodies, and sets the headers that hold for every answer.
func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, largest)
		h := w.Header()
		h.Set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
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
		shown, err := s.Desk.Show(r.Context(), r.PathValue("id"))
		item := api.Item{Item: shown}
		if cost := s.cost(shown.Post); cost > 0 {
			item.CostUSD = cost.Dollars()
		}
		return item, err
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
	handle("POST /api/releases/{id}/keep", func(r *http.Request, who desk.Person) (any, error) {
		var n api.Name
		if err := json.NewDecoder(r.Body).Decode(&n); err != nil {
			return nil, &desk.RefusedError{Action: desk.ActionKeep, Reason: "the request is no JSON: " + err.Error()}
		}
		return s.keep(r, who, n)
	})
	handle("GET /api/words", func(r *http.Request, _ desk.Person) (any, error) { return s.Desk.Words(r.Context()) })
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
	handle("PUT /api/objects/{key}", func(r *http.Request, who desk.Person) (any, error) {
		return s.put(r.Context(), who, r.PathValue("key"), r.Body)
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
	case "take-down":
		return s.Desk.TakeDown(ctx, who, id)
	case "taken-down":
		return s.Desk.TakenDown(ctx, who, id)
	default:
		return desk.Post{}, fmt.Errorf("action %q: %w", action, desk.ErrNotFound)
	}
}
