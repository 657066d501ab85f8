package web

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"attache/internal/desk"
)

type signIn struct {
	person string
	until  time.Time
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
		s.show(w, r, http.StatusUnauthorized, "message", message{"This link has been used", "A sign-in link works once, within a day. Start `attache serve` again for a new one."})
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
	if i < 0 || !equal(c.Value[i+1:], s.mac("session", c.Value[:i])) {
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
		if equal(token, s.Token(p.Name)) {
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

func equal(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }

// signOut ends the session in this browser.
func (s *Server) signOut(w http.ResponseWriter, r *http.Request, _ desk.Person) {
	http.SetCookie(w, &http.Cookie{Name: cookie, Path: "/", MaxAge: -1, HttpOnly: true, SameSite: http.SameSiteStrictMode, Secure: r.TLS != nil})
	w.Header().Set("Clear-Site-Data", `"cache"`)
	r.Header.Del("Cookie")
	s.show(w, r, http.StatusOK, "message", message{"You are signed out", s.howToSignIn()})
}
