package web

import (
	"bytes"
	"html/template"
	"net/http"
	"net/url"
	"slices"
	"sort"
	"strings"
	"time"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/review"
	"attache/internal/web/api"
)

// message is a page that only says something.
type message struct{ Title, Text string }

// page is what every page knows.
type page struct {
	Organisation, Person, CSRF, Notice string
	Content                            any
}

// group is a release with its posts in the queue.
type group struct {
	Release desk.Release
	Posts   []desk.Post
}

func (s *Server) pages(mux *http.ServeMux) {
	mux.HandleFunc("GET /{$}", s.signedIn(s.queue))
	mux.HandleFunc("GET /posts/{id}", s.signedIn(s.post))
	mux.HandleFunc("POST /posts/{id}/{action}", s.signedIn(s.change))
	mux.HandleFunc("POST /releases/{id}/withdraw", s.signedIn(s.withdraw))
	mux.HandleFunc("POST /upload", s.signedIn(s.upload))
}

// signedIn lets only people in, and only their own forms.
func (s *Server) signedIn(next func(http.ResponseWriter, *http.Request, desk.Person)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		who, ok := s.person(r)
		if !ok && s.Door != nil && r.Method == http.MethodGet {
			http.Redirect(w, r, BeginPath, http.StatusSeeOther)
			return
		}
		if !ok {
			s.show(w, r, http.StatusUnauthorized, "message", message{"Please sign in", "Open the link that `attache serve` printed when it started."})
			return
		}
		if r.Method == http.MethodPost && (s.csrf(r) == "" || r.FormValue("csrf") != s.csrf(r)) {
			s.show(w, r, http.StatusForbidden, "message", message{"This form is too old", "Go back, load the page again, and repeat what you did."})
			return
		}
		next(w, r, who)
	}
}

func (s *Server) show(w http.ResponseWriter, r *http.Request, status int, name string, content any) {
	who, _ := s.person(r)
	var b bytes.Buffer
	err := s.templates.ExecuteTemplate(&b, name+".html", page{
		Organisation: s.Config.Config.Organisation, Person: who.Name, CSRF: s.csrf(r), Notice: r.URL.Query().Get("notice"), Content: content,
	})
	if err != nil {
		s.Log.Error("a page could not be made", "page", name, "error", err)
		http.Error(w, "The page could not be made; see the desk's log.", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = b.WriteTo(w)
}

func (s *Server) fail(w http.ResponseWriter, r *http.Request, err error) {
	_, status := api.Status(err)
	title := "That did not work"
	text := err.Error()
	switch status {
	case http.StatusConflict:
		title, text = "Somebody was faster", "The post has changed since you opened it. Go back, load the page again, and look at the newer text. ("+text+")"
	case http.StatusInternalServerError:
		s.Log.Error("a request failed", "path", r.URL.Path, "error", err)
	}
	s.show(w, r, status, "message", message{title, text})
}

func (s *Server) queue(w http.ResponseWriter, r *http.Request, _ desk.Person) {
	q := query(r)
	list, err := s.Desk.Queue(r.Context(), q)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	releases, err := s.Desk.Releases(r.Context(), desk.Page{Limit: 200})
	if err != nil {
		s.fail(w, r, err)
		return
	}
	var troubled []desk.Release
	groups := map[string]*group{}
	var order []*group
	for _, release := range releases.Items {
		if len(release.Problems) > 0 && release.Withdrawn == "" {
			troubled = append(troubled, release)
		}
		g := &group{Release: release}
		groups[release.ID] = g
		order = append(order, g)
	}
	for _, p := range list.Items {
		g := groups[p.Release]
		if g == nil {
			g = &group{Release: desk.Release{ID: p.Release, Stem: p.Release}}
			groups[p.Release] = g
			order = append(order, g)
		}
		g.Posts = append(g.Posts, p)
	}
	order = slices.DeleteFunc(order, func(g *group) bool { return len(g.Posts) == 0 })
	next := ""
	if list.Next != "" {
		v := r.URL.Query()
		v.Set("after", list.Next)
		next = "/?" + v.Encode()
	}
	s.show(w, r, http.StatusOK, "queue", map[string]any{
		"Groups": order, "Troubled": troubled, "Query": q, "Next": next,
		"States": append([]desk.State{desk.StateDue}, desk.States...), "Languages": s.Config.Config.Languages, "Channels": s.Config.Config.Channels,
		"Empty": len(releases.Items) == 0,
	})
}

// item is what the page of a post shows.
type item struct {
	review.Item
	Siblings []desk.Post
	Length   network.Length
	Text     []piece // the post, with what rests on something marked
	Evidence []piece // the release, with what it rests on marked
	Next     string  // the next draft
}

// piece is a part of a text; Claim is the number of its claim, 0 for none.
type piece struct {
	Text  string
	Claim int
}

func (s *Server) post(w http.ResponseWriter, r *http.Request, _ desk.Person) {
	shown, err := s.Desk.Show(r.Context(), r.PathValue("id"))
	if err != nil {
		s.fail(w, r, err)
		return
	}
	siblings, err := s.Desk.Queue(r.Context(), desk.PostQuery{Release: shown.Post.Release, Page: desk.Page{Limit: 200}})
	if err != nil {
		s.fail(w, r, err)
		return
	}
	it := item{Item: shown, Siblings: siblings.Items}
	if n, ok := s.Networks.Find(shown.Post.Payload.Network); ok {
		it.Length = n.Measure(shown.Post.Payload.Text)
	}
	in, source := map[desk.Span]int{}, map[desk.Span]int{}
	for i, c := range shown.Post.Claims {
		in[c.Span], source[c.Source] = i+1, i+1
	}
	it.Text = pieces(shown.Post.Payload.Text, in)
	it.Evidence = pieces(shown.Source.Text, source)
	for _, p := range siblings.Items {
		if p.State == desk.StateDraft && p.ID != shown.Post.ID {
			it.Next = p.ID
			break
		}
	}
	s.show(w, r, http.StatusOK, "post", it)
}

// pieces cuts a text at marks; of overlapping ones the first stays.
func pieces(text string, marks map[desk.Span]int) []piece {
	spans := make([]desk.Span, 0, len(marks))
	for span := range marks {
		spans = append(spans, span)
	}
	sort.Slice(spans, func(i, j int) bool { return spans[i][0] < spans[j][0] })
	var list []piece
	at := 0
	for _, span := range spans {
		if span[0] < at || span[1] > len(text) || span.Empty() {
			continue
		}
		if span[0] > at {
			list = append(list, piece{Text: text[at:span[0]]})
		}
		list = append(list, piece{span.Of(text), marks[span]})
		at = span[1]
	}
	return append(list, piece{Text: text[at:]})
}

func (s *Server) change(w http.ResponseWriter, r *http.Request, who desk.Person) {
	p, err := s.act(r, who, api.Action{
		Hash: r.FormValue("hash"), Text: r.FormValue("text"), Reason: r.FormValue("reason"),
		Published: r.FormValue("published"), NotPublished: r.FormValue("not_published") != "",
	})
	if err != nil {
		s.fail(w, r, err)
		return
	}
	to := "/posts/" + url.PathEscape(p.ID)
	if next := r.FormValue("next"); next != "" && p.State != desk.StateDraft {
		to = "/posts/" + url.PathEscape(next)
	}
	http.Redirect(w, r, to+"?notice="+url.QueryEscape(p.Payload.Language+" for "+p.Payload.Channel+" is "+string(p.State)+" now."), http.StatusSeeOther)
}

func (s *Server) withdraw(w http.ResponseWriter, r *http.Request, who desk.Person) {
	if _, err := s.Desk.Withdraw(r.Context(), who, r.PathValue("id"), r.FormValue("reason")); err != nil {
		s.fail(w, r, err)
		return
	}
	http.Redirect(w, r, "/?release="+url.QueryEscape(r.PathValue("id"))+"&notice="+url.QueryEscape("The release is withdrawn: nothing more of it goes out."), http.StatusSeeOther)
}

func (s *Server) upload(w http.ResponseWriter, r *http.Request, _ desk.Person) {
	if r.MultipartForm == nil || len(r.MultipartForm.File["files"]) == 0 {
		s.show(w, r, http.StatusBadRequest, "message", message{"No file was chosen", "Go back, choose the release's files, and upload them."})
		return
	}
	for _, header := range r.MultipartForm.File["files"] {
		f, err := header.Open()
		if err == nil {
			_, err = s.Bucket.Put(r.Context(), desk.Inbox+strings.ReplaceAll(header.Filename, "/", "-"), f)
			_ = f.Close()
		}
		if err != nil {
			s.fail(w, r, err)
			return
		}
	}
	http.Redirect(w, r, "/?notice="+url.QueryEscape("Uploaded. The posts appear here in a moment."), http.StatusSeeOther)
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
		"at": func(t time.Time) string {
			if t.IsZero() {
				return ""
			}
			return t.In(s.Config.Config.Zone).Format("2 January 2006, 15:04 MST")
		},
		"state":    func(p desk.Post) desk.State { return p.StateAt(s.Now()) },
		"headline": headline,
		"can":      func(p desk.Post, action string) bool { return desk.Can(p.State, desk.Action(action)) },
		"hash":     func(p desk.Post) string { return p.Payload.Hash() },
	}
}

func headline(r desk.Release) string {
	for _, v := range r.Versions {
		if v.Facts.Headline != nil {
			return v.Facts.Headline.Text
		}
	}
	return r.Stem
}
