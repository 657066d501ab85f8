package web

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"attache/internal/desk"
	"attache/internal/ingest"
)

// patience is how long an upload is looked for before a person is told to come
// back later.
const patience = time.Minute

// upload puts files into the inbox, and shows what becomes of them.
func (s *Server) upload(w http.ResponseWriter, r *http.Request, who desk.Person) {
	if r.MultipartForm == nil || len(r.MultipartForm.File["files"]) == 0 {
		s.show(w, r, http.StatusBadRequest, "message", message{"No file was chosen", "Choose the files of a release, and upload them."})
		return
	}
	since := s.Now()
	var keys []string
	for _, header := range r.MultipartForm.File["files"] {
		key := desk.Inbox + strings.ReplaceAll(header.Filename, "/", "-")
		f, err := header.Open()
		if err == nil {
			_, err = s.put(r.Context(), who, key, f)
			_ = f.Close()
		}
		if err != nil {
			s.fail(w, r, err)
			return
		}
		keys = append(keys, key)
	}
	if partial(r) {
		s.showUploads(w, r, keys, since)
		return
	}
	http.Redirect(w, r, uploadsAddress(keys, since), http.StatusSeeOther)
}

// put stores an object of a release. Nothing but releases is uploaded here: a
// bucket may hold more, such as the configuration.
func (s *Server) put(ctx context.Context, who desk.Person, key string, content io.Reader) (desk.Object, error) {
	const action desk.Action = "upload"
	switch {
	case !who.May(desk.RoleEditor, ""):
		return desk.Object{}, &desk.RefusedError{Action: action, Reason: who.Name + " is not an editor; ask somebody who is"}
	case !strings.HasPrefix(key, desk.Inbox):
		return desk.Object{}, &desk.RefusedError{Action: action, Reason: "releases are uploaded under " + desk.Inbox}
	}
	return s.Bucket.Put(ctx, key, content)
}

func uploadsAddress(keys []string, since time.Time) string {
	return "/uploads?" + url.Values{"key": keys, "since": {strconv.FormatInt(since.UnixMilli(), 10)}}.Encode()
}

func (s *Server) uploads(w http.ResponseWriter, r *http.Request, _ desk.Person) {
	q := r.URL.Query()
	since, err := strconv.ParseInt(q.Get("since"), 10, 64)
	if err != nil || len(q["key"]) == 0 {
		s.show(w, r, http.StatusBadRequest, "message", message{"This address is not whole", "Upload again, or look into the queue."})
		return
	}
	s.showUploads(w, r, q["key"], time.UnixMilli(since))
}

// uploadsPage is what became of an upload.
type uploadsPage struct {
	Files []uploaded
	Again string // where to ask again; empty when all is known, or nobody waits any more
	Late  bool   // not all is known
}

// uploaded is one file and what became of it.
type uploaded struct {
	Name     string
	Release  desk.Release // zero while nothing is known
	Headline heading
	Posts    int  // of this revision, that wait
	Known    bool // it was read since, or nothing has changed
	Same     bool // the release had this content already
	Problems []desk.Problem
	Address  string // of the release's posts
}

func (s *Server) showUploads(w http.ResponseWriter, r *http.Request, keys []string, since time.Time) {
	var p uploadsPage
	waits := false
	for _, key := range keys {
		u, err := s.uploaded(r.Context(), key, since)
		if err != nil {
			s.fail(w, r, err)
			return
		}
		p.Files = append(p.Files, u)
		waits = waits || !u.Known
	}
	if waits {
		if p.Late = s.Now().Sub(since) > patience; !p.Late {
			p.Again = uploadsAddress(keys, since)
		}
	}
	if partial(r) {
		s.part(w, "uploaded", p)
		return
	}
	s.show(w, r, http.StatusOK, "uploads", p)
}

// unchanged is how long to wait for a new revision of a release before its
// content counts as the one that was there.
const unchanged = 5 * time.Second

func (s *Server) uploaded(ctx context.Context, key string, since time.Time) (uploaded, error) {
	u := uploaded{Name: strings.TrimPrefix(key, desk.Inbox)}
	stem, ok := ingest.Stem(key)
	if !ok {
		return u, desk.ErrNotFound
	}
	release, err := s.Desk.Release(ctx, desk.ReleaseID(stem))
	if errors.Is(err, desk.ErrNotFound) {
		return u, nil
	}
	if err != nil {
		return u, err
	}
	// Stores keep times to the microsecond at least; the address has milliseconds.
	fresh := !release.Updated.Before(since.Truncate(time.Millisecond))
	if !fresh && s.Now().Sub(since) < unchanged {
		return u, nil
	}
	u.Known, u.Same, u.Release, u.Headline = true, !fresh, release, headline(release)
	u.Address = filter{State: all, Release: release.ID}.address("")
	for _, problem := range release.Problems {
		if problem.Key == key {
			u.Problems = append(u.Problems, problem)
		}
	}
	posts, err := s.posts(ctx, release.ID)
	for _, p := range posts {
		if p.State == desk.StateDraft && p.Revision == release.Revision {
			u.Posts++
		}
	}
	return u, err
}
