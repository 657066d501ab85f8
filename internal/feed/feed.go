// Package feed shows to anybody what was published: as Atom (RFC 4287) and as
// JSON Feed 1.1.
//
//	GET /feed.atom, GET /feed.json [?language=TAG] [?channel=NAME]
//
// It holds the posts that are out on their networks, of the newest releases.
// One that is to be taken down is not in it any more. A correction stands in
// place of what it corrects; where that is out beside it, the correction's
// related link (Atom) or its "_corrects" (JSON Feed) is the address of it.
package feed

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/gorilla/feeds"

	"attache/internal/desk"
)

// Patterns are where the handler belongs.
var Patterns = []string{"GET /feed.atom", "GET /feed.json"}

const (
	releases = 25               // that are looked through, newest first
	entries  = 100              // at most
	fresh    = 60 * time.Second // that readers may keep a feed
)

// Config is what a handler needs.
type Config struct {
	Reader desk.Reader
	Title  string // of the feed: the organisation
	Log    *slog.Logger
}

// New returns the handler of Patterns.
func New(c Config) http.Handler { return &handler{c} }

type handler struct{ Config }

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	language, channel := r.FormValue("language"), r.FormValue("channel")
	posts, err := h.published(r.Context(), language, channel)
	if err != nil {
		h.Log.Error("the feed could not be made", "error", err)
		http.Error(w, "The feed cannot be read now; try again later.", http.StatusServiceUnavailable)
		return
	}
	feed := h.feed(posts)
	media, write := "application/atom+xml; charset=utf-8", func(w io.Writer) error { return inAtom(w, feed, posts) }
	if strings.HasSuffix(r.URL.Path, ".json") {
		media, write = "application/feed+json; charset=utf-8", func(w io.Writer) error { return inJSON(w, feed, posts, language) }
	}
	var body bytes.Buffer
	if err := write(&body); err != nil {
		h.Log.Error("the feed could not be written", "error", err)
		http.Error(w, "The feed cannot be written.", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", media)
	w.Header().Set("Cache-Control", fmt.Sprintf("public, max-age=%d", int(fresh.Seconds())))
	w.Header().Set("X-Content-Type-Options", "nosniff")
	http.ServeContent(w, r, "", feed.Updated, bytes.NewReader(body.Bytes()))
}

// entry is a post that is out, and the address of what it corrects, where that
// is out beside it.
type entry struct {
	desk.Post
	corrected string
}

// published lists what is out, newest first. Of a post and its correction there
// is the correction.
func (h *handler) published(ctx context.Context, language, channel string) ([]entry, error) {
	list, err := h.Reader.Releases(ctx, desk.Page{Limit: releases})
	if err != nil {
		return nil, err
	}
	var out []desk.Post
	for _, r := range list.Items {
		posts, err := desk.AllPosts(ctx, h.Reader, desk.PostQuery{Release: r.ID, State: desk.StatePublished, Language: language, Channel: channel})
		if err != nil {
			return nil, err
		}
		out = append(out, posts...)
	}
	byID, replaced := map[string]desk.Post{}, map[string]bool{}
	for _, p := range out {
		byID[p.ID], replaced[p.Corrects] = p, true
	}
	var shown []entry
	for _, p := range out {
		if p.Receipt == nil || p.Recall == desk.RecallWithdrawn || replaced[p.ID] {
			continue
		}
		e := entry{Post: p}
		if was := byID[p.Corrects].Receipt; was != nil && was.ID != p.Receipt.ID {
			e.corrected = was.URL
		}
		shown = append(shown, e)
	}
	slices.SortStableFunc(shown, func(a, b entry) int { return b.Receipt.At.Compare(a.Receipt.At) })
	return shown[:min(len(shown), entries)], nil
}

func (h *handler) feed(posts []entry) *feeds.Feed {
	f := &feeds.Feed{Title: h.Title, Id: "urn:attache:feed", Link: &feeds.Link{}, Updated: time.Unix(0, 0).UTC()}
	for _, p := range posts {
		address := p.Receipt.URL
		if address == "" {
			address = p.Payload.Link
		}
		title, _, _ := strings.Cut(p.Payload.Text, "\n")
		f.Add(&feeds.Item{
			Title: title, Description: p.Payload.Text, Link: &feeds.Link{Href: address},
			Id: "urn:attache:post:" + p.ID, Created: p.Receipt.At, Updated: p.Receipt.At,
		})
		if p.Receipt.At.After(f.Updated) {
			f.Updated = p.Receipt.At
		}
	}
	return f
}

// inAtom writes a feed of posts as Atom.
func inAtom(w io.Writer, f *feeds.Feed, posts []entry) error {
	feed := (&feeds.Atom{Feed: f}).AtomFeed()
	for i, p := range posts {
		if p.corrected != "" {
			feed.Entries[i].Links = append(feed.Entries[i].Links, feeds.AtomLink{Href: p.corrected, Rel: "related"})
		}
	}
	return feeds.WriteXML(feed, w)
}

// jsonFeed is a JSON Feed with what its items correct; objects whose names
// begin with _ are free to use.
type jsonFeed struct {
	*feeds.JSONFeed
	Items []jsonItem `json:"items"`
}

type jsonItem struct {
	*feeds.JSONItem
	Corrects *corrected `json:"_corrects,omitempty"`
}

type corrected struct {
	URL string `json:"url"`
}

// inJSON writes a feed of posts as JSON Feed, whose text is text and not HTML.
func inJSON(w io.Writer, f *feeds.Feed, posts []entry, language string) error {
	feed := jsonFeed{JSONFeed: (&feeds.JSON{Feed: f}).JSONFeed(), Items: []jsonItem{}}
	feed.Language = language
	for i, item := range feed.JSONFeed.Items {
		item.ContentText, item.Summary = item.Summary, ""
		shown := jsonItem{JSONItem: item}
		if address := posts[i].corrected; address != "" {
			shown.Corrects = &corrected{address}
		}
		feed.Items = append(feed.Items, shown)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(feed)
}
