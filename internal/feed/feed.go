// Package feed shows to anybody what was published: as Atom (RFC 4287) and as
// JSON Feed 1.1.
//
//	GET /feed.atom, GET /feed.json [?language=TAG] [?channel=NAME]
//
// It holds the posts that are out on their networks, of the newest releases.
// One that is to be taken down is not in it any more.
package feed

import (
	"bytes"
	"context"
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
	media, write := "application/atom+xml; charset=utf-8", feed.WriteAtom
	if strings.HasSuffix(r.URL.Path, ".json") {
		media, write = "application/feed+json; charset=utf-8", func(w io.Writer) error { return inJSON(w, feed, language) }
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

// published lists what is out, newest first. Of a post and its correction in
// the same place there is the correction.
func (h *handler) published(ctx context.Context, language, channel string) ([]desk.Post, error) {
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
	corrected := map[string]bool{}
	for _, p := range out {
		corrected[p.Corrects] = true
	}
	out = slices.DeleteFunc(out, func(p desk.Post) bool {
		return p.Receipt == nil || p.Recall == desk.RecallWithdrawn || corrected[p.ID]
	})
	slices.SortStableFunc(out, func(a, b desk.Post) int { return b.Receipt.At.Compare(a.Receipt.At) })
	return out[:min(len(out), entries)], nil
}

func (h *handler) feed(posts []desk.Post) *feeds.Feed {
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

// inJSON writes a feed as JSON Feed, whose text is text and not HTML.
func inJSON(w io.Writer, f *feeds.Feed, language string) error {
	feed := (&feeds.JSON{Feed: f}).JSONFeed()
	feed.Language = language
	for _, item := range feed.Items {
		item.ContentText, item.Summary = item.Summary, ""
	}
	text, err := feed.ToJSON()
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, text+"\n")
	return err
}
