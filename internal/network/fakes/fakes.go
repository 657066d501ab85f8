// Package fakes has servers that stand in for networks. They speak the
// networks' documented wire formats, keep posts as the networks do, refuse what
// they refuse, and fail on demand in the ways in which networks fail. They are
// for tests, and for anybody who wants to try the desk without an account:
// `attache fakes`.
//
// A fault happens at the request that makes a post visible. What a fake shows
// and does without one follows the documentation that its file names.
package fakes

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Fault is a way in which a request that publishes goes wrong.
type Fault string

// The faults.
const (
	None        Fault = ""
	AcceptCut   Fault = "accept then cut"    // the post is there; the line is cut before the answer
	AcceptError Fault = "accept then 500"    // the post is there; the answer says 500
	CutBefore   Fault = "cut before"         // the request is read, and the line cut; nothing is there
	Limited     Fault = "429"                // the network's own way to say when
	Storm       Fault = "5xx"                // a proxy in front answers 503; nothing is there
	Expired     Fault = "expired token"      // the access token has run out
	Drip        Fault = "slow drip"          // the post is there; the answer comes a byte at a time, without an end
	Garbage     Fault = "garbage"            // the post is there; the answer is a page of something else
	Redirect    Fault = "redirect"           // to another host
	Late        Fault = "accepted later"     // the line is cut, and the post appears a moment after
	Forbidden   Fault = "refused"            // the network will not have the post
	EmptyYes    Fault = "yes without a name" // the post is there; the answer is a success without its name
	EmptyNo     Fault = "no without a word"  // 402 or 503 with an empty body; nothing is there
)

// Faults lists them all, but for None.
var Faults = []Fault{AcceptCut, AcceptError, CutBefore, Limited, Storm, Expired, Drip, Garbage, Redirect, Late, Forbidden, EmptyYes, EmptyNo}

// Post is one post as its network keeps it.
type Post struct {
	ID       string    `json:"id"`
	Text     string    `json:"text"`
	Key      string    `json:"key,omitempty"` // by which the network knows a repeated send
	Language string    `json:"language,omitempty"`
	Picture  string    `json:"picture,omitempty"`  // name of the picture that was uploaded for it
	Alt      string    `json:"alt,omitempty"`      // of the picture
	ReplyTo  string    `json:"reply_to,omitempty"` // the post that it replies to
	Raw      any       `json:"-"`                  // what came, for tests that look closer
	At       time.Time `json:"at"`
	Edits    int       `json:"edits,omitempty"`
}

// Limit is when a limited network takes posts again, after now.
const Limit = 90 * time.Second

// Server is the fake of one network.
type Server struct {
	Network string
	URL     string
	// Account, Settings and Secrets are of an account that it knows.
	Account  string
	Settings map[string]string
	Secrets  map[string]string

	mu           sync.Mutex
	posts        []Post
	pictures     map[string]string // alternative text by name; at Bluesky, which has it in the post, the size
	faults       []Fault
	rate         float64 // of faults at random
	chance       *rand.Rand
	next         int
	expired      map[string]bool // access tokens that have run out
	issued       int
	lag          time.Duration
	skew         time.Duration // of the server's clock
	ahead        time.Duration // of all clocks: time that tests let pass
	calls        map[string]int
	failsReplays bool
	containers   map[string]Post // of Threads: made, and with a Key once published
	secretIn     int             // requests with a secret that came to another host

	limits    func(w http.ResponseWriter, until time.Time)
	problem   func(w http.ResponseWriter, status int, message string)
	elsewhere *httptest.Server
	server    *httptest.Server
	done      chan struct{}
	ended     sync.Once
}

// start serves a fake on a loopback port; address "" picks one.
func (s *Server) start(address string, h http.Handler) (*Server, error) {
	if address == "" {
		address = "127.0.0.1:0"
	}
	var config net.ListenConfig
	socket, err := config.Listen(context.Background(), "tcp", address)
	if err != nil {
		return nil, fmt.Errorf("listen for the fake of %s: %w", s.Network, err)
	}
	s.pictures, s.expired, s.calls, s.done = map[string]string{}, map[string]bool{}, map[string]int{}, make(chan struct{})
	s.elsewhere = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		defer s.mu.Unlock()
		if r.Header.Get("Authorization") != "" || r.ContentLength > 0 {
			s.secretIn++
		}
	}))
	s.server = &httptest.Server{Listener: socket, Config: &http.Server{Handler: s.dated(h), ReadHeaderTimeout: 10 * time.Second}}
	s.server.Start()
	s.URL = s.server.URL
	if s.Settings == nil {
		s.Settings = map[string]string{}
	}
	s.Settings["server"] = s.URL
	return s, nil
}

// Close ends it. It may be called again.
func (s *Server) Close() {
	s.ended.Do(func() {
		close(s.done)
		s.server.CloseClientConnections()
		s.server.Close()
		s.elsewhere.Close()
	})
}

// Paths of a fake that its network has not.
const (
	PostsPath  = "/_posts"  // GET: the posts that are there
	FaultsPath = "/_faults" // GET: the faults; POST ?fault=…: the next post's
)

// Randomly makes a part of the requests that publish fail, by a seed. Faults of
// Fail come before.
func (s *Server) Randomly(rate float64, seed uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rate, s.chance = rate, rand.New(rand.NewPCG(seed, uint64(len(s.Network))))
}

// dated puts the server's own date on every answer, and counts the calls.
func (s *Server) dated(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case PostsPath:
			reply(w, http.StatusOK, append([]Post{}, s.Posts()...))
			return
		case FaultsPath:
			fault := Fault(r.FormValue("fault"))
			if r.Method == http.MethodPost && slices.Contains(Faults, fault) {
				s.Fail(fault)
			}
			reply(w, http.StatusOK, Faults)
			return
		}
		s.mu.Lock()
		s.calls[r.Method+" "+r.URL.Path]++
		s.mu.Unlock()
		w.Header().Set("Date", s.now().UTC().Format(http.TimeFormat))
		next.ServeHTTP(w, r)
		_, _ = io.Copy(io.Discard, r.Body) // an upload nobody read would have the line cut under its answer
	})
}

func (s *Server) now() time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	return time.Now().Add(s.skew + s.ahead)
}

// Pass lets time pass for the server.
func (s *Server) Pass(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ahead += d
}

// Fail makes the next requests that publish fail, one each.
func (s *Server) Fail(faults ...Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults = append(s.faults, faults...)
}

// SetLag makes what is published show only after a while.
func (s *Server) SetLag(lag time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lag = lag
}

// SetSkew sets the server's clock ahead of this machine's.
func (s *Server) SetSkew(skew time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.skew = skew
}

// Posts returns the posts that are there, oldest first, shown or not yet.
func (s *Server) Posts() []Post {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.posts)
}

// Leaked is how many requests with a secret or a body came to the host that
// Redirect points to.
func (s *Server) Leaked() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.secretIn
}

// Calls is how often a path was asked for: "POST /2/tweets".
func (s *Server) Calls(call string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.calls[call]
}

// shown are the posts that the network shows by now, newest first.
func (s *Server) shown() []Post {
	s.mu.Lock()
	defer s.mu.Unlock()
	var list []Post
	for _, p := range slices.Backward(s.posts) {
		if time.Now().Add(s.skew+s.ahead).Sub(p.At) >= s.lag {
			list = append(list, p)
		}
	}
	return list
}

// find returns the post of a name.
func (s *Server) find(id string) (Post, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, p := range s.posts {
		if p.ID == id {
			return p, true
		}
	}
	return Post{}, false
}

// remove takes a post away; it reports whether it was there.
func (s *Server) remove(id string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	before := len(s.posts)
	s.posts = slices.DeleteFunc(s.posts, func(p Post) bool { return p.ID == id })
	return len(s.posts) < before
}

// edit changes a post.
func (s *Server) edit(id string, change func(*Post)) (Post, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := range s.posts {
		if s.posts[i].ID == id {
			change(&s.posts[i])
			s.posts[i].Edits++
			return s.posts[i], true
		}
	}
	return Post{}, false
}

// number gives names to posts and pictures, in order.
func (s *Server) number() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.next++
	return strconv.Itoa(1_900_000_000 + s.next)
}

// picture keeps an uploaded picture.
func (s *Server) picture(name, alt string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pictures[name] = alt
}

// altOf is the alternative text of an uploaded picture; ok tells whether it is
// there.
func (s *Server) altOf(name string) (alt string, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	alt, ok = s.pictures[name]
	return alt, ok
}

// renew issues an access token in place of the one that has run out.
func (s *Server) renew(kind string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.issued++
	return fmt.Sprintf("fake-%s-token-%d", kind, s.issued)
}

func (s *Server) valid(token string, own string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.expired[token] {
		return false
	}
	return token == own || strings.HasPrefix(token, "fake-access-token-")
}

// Mend makes tokens that have run out good again, as a person does who renews
// them on the network's side.
func (s *Server) Mend() {
	s.mu.Lock()
	defer s.mu.Unlock()
	clear(s.expired)
}

func (s *Server) expire(token string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.expired[token] = true
}

// keep keeps a post, unless the network has one that it takes it for a
// repetition of: that one is returned then.
func (s *Server) keep(p publishing) (old Post, repeated bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if p.same != nil {
		if i := slices.IndexFunc(s.posts, p.same); i >= 0 {
			return s.posts[i], true
		}
	}
	s.posts = append(s.posts, p.post)
	if p.kept != nil {
		p.kept()
	}
	return p.post, false
}

func (s *Server) fault() Fault {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.faults) == 0 {
		if s.chance != nil && s.chance.Float64() < s.rate {
			return Faults[s.chance.IntN(len(Faults))]
		}
		return None
	}
	f := s.faults[0]
	s.faults = s.faults[1:]
	return f
}

// publishing is a request that makes a post visible.
type publishing struct {
	post   Post
	token  string              // the access token that it came with
	same   func(old Post) bool // whether it is a repetition; nil: nothing is
	repeat func(old Post)      // answers a repetition; nil: as the first time
	kept   func()              // is called, with the lock held, once it is there; nil: nothing
	answer func(Post)
}

// publish is what happens at such a request: the fault whose turn it is, or
// else the post is kept and answered.
func (s *Server) publish(w http.ResponseWriter, r *http.Request, p publishing) {
	p.post.At = s.now().UTC()
	if p.post.ID == "" {
		p.post.ID = s.number()
	}
	switch fault := s.fault(); fault {
	case CutBefore:
		cut(w)
	case Late:
		go func() {
			select {
			case <-s.done:
			case <-time.After(50 * time.Millisecond):
				s.keep(p)
			}
		}()
		cut(w)
	case Limited:
		s.limits(w, s.now().Add(Limit))
	case Storm:
		w.Header().Set("Content-Type", "text/html")
		w.WriteHeader(http.StatusServiceUnavailable)
		fmt.Fprint(w, "<html><body><h1>503 Service Unavailable</h1></body></html>")
	case Expired:
		s.expire(p.token)
		s.problem(w, http.StatusUnauthorized, "Unauthorized")
	case Redirect:
		http.Redirect(w, r, s.elsewhere.URL+r.URL.Path, http.StatusTemporaryRedirect)
	case Forbidden:
		s.problem(w, http.StatusForbidden, "This account may not do that.")
	case EmptyNo:
		w.WriteHeader(http.StatusServiceUnavailable)
	default:
		kept, repeated := s.keep(p)
		s.answer(w, r, fault, func() {
			if repeated && p.repeat != nil {
				p.repeat(kept)
				return
			}
			p.answer(kept)
		})
	}
}

// answer answers for a post that is there, or fails to.
func (s *Server) answer(w http.ResponseWriter, r *http.Request, fault Fault, answer func()) {
	switch fault {
	case AcceptCut:
		cut(w)
	case AcceptError:
		s.problem(w, http.StatusInternalServerError, "Internal error")
	case Garbage:
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprint(w, "<!doctype html><title>Welcome to the hotel's network</title>")
	case EmptyYes:
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, "{}")
	case Drip:
		w.Header().Set("Content-Type", "application/json")
		for {
			if _, err := w.Write([]byte(" ")); err != nil {
				return
			}
			_ = http.NewResponseController(w).Flush()
			select {
			case <-s.done:
				return
			case <-r.Context().Done():
				return
			case <-time.After(20 * time.Millisecond):
			}
		}
	default:
		answer()
	}
}

// cut ends the connection without an answer.
func cut(w http.ResponseWriter) {
	if conn, _, err := http.NewResponseController(w).Hijack(); err == nil {
		if tcp, ok := conn.(*net.TCPConn); ok {
			_ = tcp.SetLinger(0)
		}
		_ = conn.Close()
	}
}

func reply(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body)
}

// object is a JSON object.
type object = map[string]any

func bearer(r *http.Request) string {
	if token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		return token
	}
	return ""
}
