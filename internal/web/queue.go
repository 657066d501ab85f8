package web

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"attache/internal/desk"
	"attache/internal/network"
)

// What a page of the queue holds: releases until there are enough with posts
// that the filter chooses, or until enough were looked at.
const (
	releasesAPage = 10
	releasesRead  = 200
	postsRead     = 500 // of one release
)

// filter is what of the queue a person wants to see.
type filter struct {
	State    desk.State // waiting and all, beside the states
	Language string
	Channel  string
	Release  string // ID
}

// The choices of the queue that are no states.
const (
	waiting desk.State = ""    // what waits for a person
	all     desk.State = "all" // whatever its state
)

// choices are the values of the filter's State, in the order in which they are
// offered.
var choices = append([]desk.State{waiting, desk.StateDue}, append(slices.Clone(desk.States), all)...)

func (f filter) chooses(p desk.Post, now time.Time) bool {
	if f.Language != "" && p.Payload.Language != f.Language || f.Channel != "" && p.Payload.Channel != f.Channel {
		return false
	}
	switch f.State {
	case all:
		return true
	case waiting:
		return p.State == desk.StateDraft || p.State == desk.StateFailed || p.State == desk.StateUnknown || p.TakeDown()
	case desk.StateApproved:
		return p.StateAt(now) == desk.StateApproved
	}
	return p.State == f.State || p.StateAt(now) == f.State
}

// Address is the queue's with this filter.
func (f filter) Address() string { return f.address("") }

// address is the queue's with this filter, from the release after.
func (f filter) address(after string) string {
	v := url.Values{}
	for key, value := range map[string]string{"state": string(f.State), "language": f.Language, "channel": f.Channel, "release": f.Release, "after": after} {
		if value != "" {
			v.Set(key, value)
		}
	}
	if len(v) == 0 {
		return "/"
	}
	return "/?" + v.Encode()
}

// group is a release in the queue.
type group struct {
	Release  desk.Release
	Headline heading
	Rows     []row
}

// heading is a release's headline in its language; its stem where it has none.
type heading struct{ Text, Language string }

// row is the posts of a release that say the same in the same language.
type row struct {
	Posts []desk.Post
	// Ready are those that the person may approve unseen by anybody else: they
	// wait, and the check has nothing to say about them.
	Ready []desk.Post
	Cost  network.Cost // of sending those
}

// Post is the first of the row; the others have the same text.
func (r row) Post() desk.Post { return r.Posts[0] }

// Alike reports whether the check says the same of all posts of the row.
func (r row) Alike() bool {
	return !slices.ContainsFunc(r.Posts, func(p desk.Post) bool {
		return len(p.Findings) != len(r.Posts[0].Findings) || blocks(p.Findings) != blocks(r.Posts[0].Findings)
	})
}

// Value names the row's posts that are ready, and what they say, in a form.
func (r row) Value() string {
	var list []string
	for _, p := range r.Ready {
		list = append(list, p.ID+" "+p.Payload.Hash())
	}
	return strings.Join(list, " ")
}

// queuePage is what the page of the queue shows.
type queuePage struct {
	Who        desk.Person
	Groups     []group
	Filter     filter
	Only       heading // the release that is chosen
	Choices    []desk.State
	Languages  []string
	Channels   []desk.Channel
	Ready      int          // rows that can be approved together
	Cost       network.Cost // of sending all of them
	More       string       // address of the releases before these
	NoReleases bool
	Unfiltered bool
	Refused    []refusal
}

func (s *Server) queue(w http.ResponseWriter, r *http.Request, who desk.Person) {
	s.showQueue(w, r, who, http.StatusOK, nil)
}

func (s *Server) showQueue(w http.ResponseWriter, r *http.Request, who desk.Person, status int, refused []refusal) {
	q, err := s.readQueue(r, who)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	q.Refused = refused
	s.show(w, r, status, "queue", q)
}

func (s *Server) readQueue(r *http.Request, who desk.Person) (queuePage, error) {
	ctx, get := r.Context(), r.URL.Query().Get
	f := filter{desk.State(get("state")), get("language"), get("channel"), get("release")}
	q := queuePage{
		Who: who, Filter: f, Choices: choices, Languages: s.Config.Config.Languages, Channels: s.Config.Config.Channels,
		Unfiltered: f == filter{State: f.State},
	}
	if f.Release != "" {
		release, err := s.Desk.Release(ctx, f.Release)
		if err != nil {
			return q, err
		}
		q.Only = headline(release)
		g, err := s.group(ctx, release, f, who)
		q.add(g)
		return q, err
	}
	after := get("after")
	for read := 0; ; {
		list, err := s.Desk.Releases(ctx, desk.Page{After: after, Limit: releasesAPage})
		if err != nil {
			return q, err
		}
		q.NoReleases = q.NoReleases || after == "" && len(list.Items) == 0
		for _, release := range list.Items {
			g, err := s.group(ctx, release, f, who)
			if err != nil {
				return q, err
			}
			troubled := len(release.Problems) > 0 && release.Withdrawn == "" && q.Unfiltered && (f.State == waiting || f.State == all)
			if len(g.Rows) == 0 && !troubled {
				continue
			}
			if full, err := s.Desk.Release(ctx, release.ID); err == nil {
				g.Headline = headline(full)
			} else if !errors.Is(err, desk.ErrNotFound) {
				return q, err
			}
			q.add(g)
		}
		after = list.Next
		if read += len(list.Items); after == "" || read >= releasesRead || len(q.Groups) >= releasesAPage {
			break
		}
	}
	if after != "" {
		q.More = f.address(after)
	}
	return q, nil
}

func (q *queuePage) add(g group) {
	q.Groups = append(q.Groups, g)
	for _, r := range g.Rows {
		if len(r.Ready) > 0 {
			q.Ready++
			q.Cost += r.Cost
		}
	}
}

// group reads the posts of a release that the filter chooses.
func (s *Server) group(ctx context.Context, release desk.Release, f filter, who desk.Person) (group, error) {
	g := group{Release: release, Headline: headline(release)}
	posts, err := s.posts(ctx, release.ID)
	if err != nil {
		return g, err
	}
	type says struct{ language, text, corrects string }
	at := map[says]int{}
	for _, p := range posts {
		if !f.chooses(p, s.Now()) {
			continue
		}
		key := says{p.Payload.Language, p.Payload.Text, ""}
		if p.Corrects != "" {
			key.corrects = "yes"
		}
		i, ok := at[key]
		if !ok {
			i = len(g.Rows)
			at[key] = i
			g.Rows = append(g.Rows, row{})
		}
		g.Rows[i].Posts = append(g.Rows[i].Posts, p)
		if ready(p, who) {
			g.Rows[i].Ready = append(g.Rows[i].Ready, p)
			g.Rows[i].Cost += s.cost(p)
		}
	}
	return g, nil
}

// posts are a release's, in the order of the configured languages and channels.
func (s *Server) posts(ctx context.Context, release string) ([]desk.Post, error) {
	list, err := s.Desk.Queue(ctx, desk.PostQuery{Release: release, Page: desk.Page{Limit: postsRead}})
	if err != nil {
		return nil, err
	}
	c := s.Config.Config
	channel := func(p desk.Post) int {
		return slices.IndexFunc(c.Channels, func(c desk.Channel) bool { return c.Name == p.Payload.Channel })
	}
	slices.SortStableFunc(list.Items, func(a, b desk.Post) int {
		return cmp.Or(
			cmp.Compare(slices.Index(c.Languages, a.Payload.Language), slices.Index(c.Languages, b.Payload.Language)),
			cmp.Compare(channel(a), channel(b)),
		)
	})
	return list.Items, nil
}

// ready reports whether a person may approve a post together with others.
func ready(p desk.Post, who desk.Person) bool {
	return desk.Can(p.State, desk.ActionApprove) && len(p.Findings) == 0 && who.May(desk.RoleApprover, p.Payload.Language) &&
		!slices.ContainsFunc(p.Approvals, func(a desk.Approval) bool { return a.By == who.Name })
}

func headline(r desk.Release) heading {
	for _, v := range r.Versions {
		if v.Facts.Headline != nil {
			return heading{v.Facts.Headline.Text, v.Language}
		}
	}
	return heading{Text: r.Stem}
}

// refusal is why a post of many was not approved.
type refusal struct{ Post, Why string }

// approveMany approves the chosen posts of which the check has nothing to say.
// What keeps one from being approved does not keep the others.
func (s *Server) approveMany(w http.ResponseWriter, r *http.Request, who desk.Person) {
	chosen := strings.Fields(strings.Join(r.PostForm["post"], " "))
	if len(chosen) == 0 || len(chosen)%2 != 0 {
		s.show(w, r, http.StatusBadRequest, "message", message{"No post was chosen", "Go back and tick the posts that you want to approve."})
		return
	}
	var done []desk.Post
	var refused []refusal
	for i := 0; i < len(chosen); i += 2 {
		id, hash := chosen[i], chosen[i+1]
		p, err := s.approveReady(r.Context(), who, id, hash)
		if err == nil {
			done = append(done, p)
			continue
		}
		_, m := s.explain(r, err)
		refused = append(refused, refusal{id, m.Text})
	}
	if len(refused) > 0 {
		s.showQueue(w, r, who, http.StatusConflict, refused)
		return
	}
	told := count(len(done), "post", "posts") + " approved."
	if cost := s.cost(done...); cost > 0 {
		told += fmt.Sprintf(" Sending costs %s.", cost)
	}
	notice(w, r, told)
	http.Redirect(w, r, back(r), http.StatusSeeOther)
}

func (s *Server) approveReady(ctx context.Context, who desk.Person, id, hash string) (desk.Post, error) {
	shown, err := s.Desk.Show(ctx, id)
	if err != nil {
		return desk.Post{}, err
	}
	if len(shown.Post.Findings) > 0 {
		return desk.Post{}, &desk.RefusedError{Action: desk.ActionApprove, Reason: "the check has something to say about it; look at it on its own page"}
	}
	return s.Desk.Approve(ctx, who, id, hash, "")
}

// back is the page of the desk that a form came from.
func back(r *http.Request) string {
	to, err := url.Parse(r.PostFormValue("back"))
	if err != nil || to.IsAbs() || to.Host != "" || to.Path != "/" {
		return "/"
	}
	return to.String()
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
