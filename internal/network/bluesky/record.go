package bluesky

import (
	"encoding/json"
	"net/url"
	"strings"
	"time"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/wire"
)

// The records of app.bsky.feed.post, app.bsky.richtext.facet and app.bsky.embed
// (github.com/bluesky-social/atproto, lexicons/app/bsky).
type (
	post struct {
		Type    string   `json:"$type"`
		Text    string   `json:"text"`
		Facets  []facet  `json:"facets,omitempty"`
		Langs   []string `json:"langs,omitempty"`
		Embed   any      `json:"embed,omitempty"`
		Reply   *reply   `json:"reply,omitempty"`
		Created string   `json:"createdAt"`
	}
	reply struct {
		Root   reference `json:"root"`
		Parent reference `json:"parent"`
	}
	reference struct {
		URI string `json:"uri"`
		CID string `json:"cid"`
	}
	facet struct {
		Index    byteRange        `json:"index"`
		Features []map[string]any `json:"features"`
	}
	byteRange struct {
		Start int `json:"byteStart"`
		End   int `json:"byteEnd"`
	}
)

// record is the record of a payload; card puts its picture on the card of its
// link. Nothing in it is a mention: facets are made for links and for the
// hashtags at the end, and for nothing else.
func record(p desk.Payload, created time.Time, pic *wire.Picture, blob json.RawMessage, card bool) post {
	r := post{
		Type: collection, Text: p.Text, Facets: facets(p.Text),
		Created: created.UTC().Format("2006-01-02T15:04:05.000Z"),
	}
	if p.Language != "" {
		r.Langs = []string{p.Language}
	}
	switch {
	case pic != nil && !card:
		picture := map[string]any{"image": blob, "alt": pic.Alternative}
		if pic.Width > 0 {
			picture["aspectRatio"] = map[string]int{"width": pic.Width, "height": pic.Height}
		}
		r.Embed = map[string]any{"$type": "app.bsky.embed.images", "images": []any{picture}}
	case p.Link != "":
		external := map[string]any{"uri": p.Link, "title": cardTitle(p), "description": ""}
		if pic != nil {
			external["thumb"] = blob
		}
		r.Embed = map[string]any{"$type": "app.bsky.embed.external", "external": external}
	}
	return r
}

// cardTitle is the headline, or where there is none the name of the site.
func cardTitle(p desk.Payload) string {
	if p.Title != "" {
		return p.Title
	}
	if u, err := url.Parse(p.Link); err == nil && u.Hostname() != "" {
		return strings.TrimPrefix(u.Hostname(), "www.")
	}
	return p.Link
}

// facets are the links and hashtags of a text, as ranges of its UTF-8 bytes.
func facets(text string) []facet {
	var list []facet
	for _, at := range network.Links(text) {
		list = append(list, facet{byteRange{at[0], at[1]}, []map[string]any{
			{"$type": "app.bsky.richtext.facet#link", "uri": text[at[0]:at[1]]},
		}})
	}
	for _, at := range network.Hashtags(text) {
		list = append(list, facet{byteRange{at[0], at[1]}, []map[string]any{
			{"$type": "app.bsky.richtext.facet#tag", "tag": text[at[0]+1 : at[1]]},
		}})
	}
	return list
}
