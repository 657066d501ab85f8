package web

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"

	"attache/internal/desk"
	"attache/internal/diff"
	"attache/internal/network"
	"attache/internal/review"
	"attache/internal/web/api"
)

// postPage is what the page of a post shows.
type postPage struct {
	review.Item
	Who      desk.Person
	Headline heading
	Siblings []sibling
	Same     []desk.Post  // other posts that say the same, and that may be approved along
	Together network.Cost // of the post and those
	Next     string       // the next post that waits for a decision
	Previous string
	Facts    []factGroup
	Text     []piece // the post, with what rests on something marked
	Evidence []piece // the release, with what it rests on marked
	Length   network.Length
	Edited   []diff.Change // from what was composed to what a person made of it
	Kept     []diff.Change // from what a person had written to the present text
	Corrects *correction
	By       []desk.Post // corrections of it
	Draft    draft
	Problem  *message // what came of the last try
	Terms    []string // names of the release, for the glossary
	Unsaved  bool     // the editor holds a text that is not saved
}

// draft is a text as it stands in the editor, and what the check says of it.
type draft struct {
	Post     desk.Post
	Text     string
	Length   network.Length
	Cost     network.Cost
	Findings []desk.Finding
	Pieces   []piece
	Changes  []diff.Change // from what is saved
	Evidence []piece       // of this text; nil where the page's own holds
}

// correction is the post that another one corrects, and how it does.
type correction struct {
	Out     desk.Post
	Changes []diff.Change // to the present text
	How     string        // in half a sentence
}

// correction is how a post corrects another one.
func (s *Server) correction(post, out desk.Post) *correction {
	c := &correction{Out: out, Changes: diff.Words(out.Payload.Text, post.Payload.Text)}
	channel, _ := s.Config.Config.Channel(post.Payload.Channel)
	switch op := post.Operation; {
	case post.Receipt != nil && op != nil && op.Changes != nil:
		c.How = "it was changed where it stands"
	case post.Receipt != nil && op != nil && op.Answers != nil:
		c.How = "this answers it"
	case post.Receipt != nil:
		c.How = "this stands by itself"
	case out.State == desk.StateSending, out.State == desk.StateUnknown:
		c.How = "this waits until it is known whether that went out"
	case out.State != desk.StatePublished:
		c.How = "it is " + string(out.State) + ", so that this goes out by itself"
	case out.Payload.Network != post.Payload.Network, out.Payload.Account != post.Payload.Account:
		c.How = "it is on another account, so that this goes out by itself"
	case s.Networks.Changes(channel):
		c.How = "it will be changed where it stands"
	default:
		c.How = "this goes out as an answer to it"
	}
	return c
}

// sibling is a language of a release, with its posts.
type sibling struct {
	Language string
	Posts    []desk.Post
}

func (s *Server) post(w http.ResponseWriter, r *http.Request, who desk.Person) {
	s.showPost(w, r, who, http.StatusOK, nil, "")
}

// showPost writes the page of a post; text is what the editor holds where it
// is not what is saved.
func (s *Server) showPost(w http.ResponseWriter, r *http.Request, who desk.Person, status int, problem *message, text string) {
	p, err := s.readPost(r, who, text)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	p.Problem = problem
	s.show(w, r, status, "post", p)
}

func (s *Server) readPost(r *http.Request, who desk.Person, text string) (postPage, error) {
	ctx := r.Context()
	shown, err := s.Desk.Show(ctx, r.PathValue("id"))
	if err != nil {
		return postPage{}, err
	}
	post := shown.Post
	shown.History = slices.DeleteFunc(shown.History, func(e desk.Entry) bool { return e.Post != "" && e.Post != post.ID })
	p := postPage{Item: shown, Who: who, Headline: headline(shown.Release), Facts: factsOf(shown.Source.Facts), Length: s.measure(post.Payload)}
	p.Text = pieces(post.Payload.Text, claimed(post.Claims))
	p.Evidence = pieces(shown.Source.Text, evidence(post.Claims, p.Facts))
	p.Terms = terms(shown.Source.Facts)
	if post.Author != "" {
		p.Edited = diff.Words(post.Composed, post.Payload.Text)
	}
	if post.Kept != nil {
		p.Kept = diff.Words(post.Kept.Text, post.Payload.Text)
	}
	if post.Corrects != "" {
		before, err := s.Desk.Show(ctx, post.Corrects)
		if err == nil {
			p.Corrects = s.correction(post, before.Post)
		} else if !errors.Is(err, desk.ErrNotFound) {
			return p, err
		}
	}
	siblings, err := s.posts(ctx, post.Release)
	if err != nil {
		return p, err
	}
	p.arrange(siblings)
	p.Unsaved = text != "" && text != post.Payload.Text
	p.Together = s.cost(append(p.Same, post)...)
	p.Draft = draft{Post: post, Text: post.Payload.Text, Length: p.Length, Cost: s.cost(post), Findings: post.Findings, Pieces: p.Text}
	if p.Unsaved {
		p.Draft, err = s.draft(r, shown, text)
	}
	return p, err
}

// arrange finds a post's place among those of its release.
func (p *postPage) arrange(siblings []desk.Post) {
	at := slices.IndexFunc(siblings, func(q desk.Post) bool { return q.ID == p.Post.ID })
	for i, q := range siblings {
		if n := len(p.Siblings); n == 0 || p.Siblings[n-1].Language != q.Payload.Language {
			p.Siblings = append(p.Siblings, sibling{Language: q.Payload.Language})
		}
		last := &p.Siblings[len(p.Siblings)-1]
		last.Posts = append(last.Posts, q)
		if q.Corrects == p.Post.ID {
			p.By = append(p.By, q)
		}
		if q.ID == p.Post.ID {
			continue
		}
		same := q.Payload.Text == p.Post.Payload.Text && q.Payload.Language == p.Post.Payload.Language && ready(q, p.Who) && ready(p.Post, p.Who)
		if same {
			p.Same = append(p.Same, q)
		}
		if q.State != desk.StateDraft {
			continue
		}
		if i < at {
			p.Previous = q.ID
		}
		if p.Next == "" && i > at {
			p.Next = q.ID
		}
	}
}

// cost is what sending posts costs that are not out yet.
func (s *Server) cost(posts ...desk.Post) network.Cost {
	var sum network.Cost
	for _, p := range posts {
		if c, ok := s.Config.Config.Channel(p.Payload.Channel); ok && p.Receipt == nil {
			sum += s.Networks.Cost(c, p)
		}
	}
	return sum
}

func (s *Server) measure(p desk.Payload) network.Length {
	if n, ok := s.Networks.Find(p.Network); ok {
		return n.Measure(p.Text)
	}
	return network.Length{}
}

// draft counts and checks a text for a post as saving it would.
func (s *Server) draft(r *http.Request, shown review.Item, text string) (draft, error) {
	claims, findings, err := s.Desk.Check(r.Context(), shown.Post.ID, text)
	if err != nil {
		return draft{}, err
	}
	edited := shown.Post
	edited.Payload.Text = text
	return draft{
		Post: shown.Post, Text: text, Length: s.measure(edited.Payload), Cost: s.cost(edited), Findings: findings, Pieces: pieces(text, claimed(claims)),
		Changes:  diff.Words(shown.Post.Payload.Text, text),
		Evidence: pieces(shown.Source.Text, evidence(claims, factsOf(shown.Source.Facts))),
	}, nil
}

// check says what saving a text would: how long it is, what the check has to
// say about it, what changes. Nothing is saved.
func (s *Server) check(w http.ResponseWriter, r *http.Request, who desk.Person) {
	text := review.Clean(r.PostFormValue("text"))
	if !partial(r) {
		s.showPost(w, r, who, http.StatusOK, nil, text)
		return
	}
	shown, err := s.Desk.Show(r.Context(), r.PathValue("id"))
	var d draft
	if err == nil {
		d, err = s.draft(r, shown, text)
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.part(w, "checked", d)
}

// change does what a person wants done to a post. What is refused is said on
// the post's page, where a text that was written stays in the editor.
func (s *Server) change(w http.ResponseWriter, r *http.Request, who desk.Person) {
	p, err := s.act(r, who, api.Action{
		Hash: r.PostFormValue("hash"), Text: r.PostFormValue("text"), Reason: r.PostFormValue("reason"),
		Published: r.PostFormValue("published"), NotPublished: r.PostFormValue("not_published") != "",
	})
	if err != nil {
		status, m := s.explain(r, err)
		text := ""
		if r.PathValue("action") == "edit" {
			text = review.Clean(r.PostFormValue("text"))
		}
		s.showPost(w, r, who, status, &m, text)
		return
	}
	done, along := fmt.Sprintf("%s for %s is %s.", s.native(p.Payload.Language), p.Payload.Channel, said(p, r.PathValue("action"))), 0
	if r.PathValue("action") == "approve" && r.PostFormValue("along") != "" {
		for _, other := range r.PostForm["same"] {
			var id, hash string
			if _, err := fmt.Sscan(other, &id, &hash); err != nil {
				continue
			}
			if _, err := s.approveReady(r.Context(), who, id, hash); err == nil {
				along++
			}
		}
		done += fmt.Sprintf(" So %s with the same text.", map[bool]string{true: "is 1 post", false: fmt.Sprintf("are %d posts", along)}[along == 1])
	}
	to := "/posts/" + url.PathEscape(p.ID)
	if r.PathValue("action") == "approve" || r.PathValue("action") == "reject" {
		next, err := s.next(r, p)
		if err != nil {
			s.fail(w, r, err)
			return
		}
		if next != "" {
			to = next
		}
	}
	notice(w, r, done)
	http.Redirect(w, r, to, http.StatusSeeOther)
}

// next is where to go on after a decision: the next post of the release that
// waits, or the queue.
func (s *Server) next(r *http.Request, decided desk.Post) (string, error) {
	if decided.State == desk.StateDraft { // it takes more approvals: show how many
		return "", nil
	}
	posts, err := s.posts(r.Context(), decided.Release)
	if err != nil {
		return "", err
	}
	at := slices.IndexFunc(posts, func(p desk.Post) bool { return p.ID == decided.ID })
	for i := range posts {
		if p := posts[(at+1+i)%len(posts)]; p.State == desk.StateDraft {
			return "/posts/" + url.PathEscape(p.ID), nil
		}
	}
	return "/", nil
}

// said is what became of a post, in words.
func said(p desk.Post, action string) string {
	if action == "approve" && p.State == desk.StateDraft {
		return "approved by you, and waits for somebody else"
	}
	if action == "edit" {
		return "saved"
	}
	if p.State == desk.StateDraft {
		return "a draft again"
	}
	return string(p.State)
}

func (s *Server) native(tag string) string {
	if l, ok := s.Languages.Find(tag); ok {
		return l.Native
	}
	return tag
}

// image sends the picture that goes out with a post.
func (s *Server) image(w http.ResponseWriter, r *http.Request, _ desk.Person) {
	shown, err := s.Desk.Show(r.Context(), r.PathValue("id"))
	if err == nil && shown.Post.Payload.Image == nil {
		err = desk.ErrNotFound
	}
	var f io.ReadCloser
	if err == nil {
		f, _, err = s.Bucket.Open(r.Context(), shown.Post.Payload.Image.Key)
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	defer f.Close()
	content, err := io.ReadAll(io.LimitReader(f, largest))
	if err != nil {
		s.fail(w, r, err)
		return
	}
	if !shown.Post.Payload.Image.Is(content) {
		s.show(w, r, http.StatusConflict, "message", message{"This picture was replaced", "Its posts are being brought up to date; look again in a moment."})
		return
	}
	kind := http.DetectContentType(content)
	if !slices.Contains([]string{"image/jpeg", "image/png", "image/gif", "image/webp"}, kind) {
		s.show(w, r, http.StatusUnsupportedMediaType, "message", message{"This is no picture", "Upload a JPEG, PNG, GIF or WebP file in its place."})
		return
	}
	w.Header().Set("Content-Type", kind)
	_, _ = w.Write(content)
}

func (s *Server) withdraw(w http.ResponseWriter, r *http.Request, who desk.Person) {
	id := r.PathValue("id")
	if _, err := s.Desk.Withdraw(r.Context(), who, id, r.PostFormValue("reason")); err != nil {
		s.fail(w, r, err)
		return
	}
	notice(w, r, "The release is withdrawn: nothing more of it goes out.")
	http.Redirect(w, r, filter{State: all, Release: id}.address(""), http.StatusSeeOther)
}
