// Package api is the desk's JSON API: what goes over the wire, and a client.
//
// Requests carry "Authorization: Bearer TOKEN". Errors are {"error", "code"}
// with a status from Status.
package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"attache/internal/desk"
	"attache/internal/review"
)

// Action is the body of every request that changes something; each uses what
// it needs.
type Action struct {
	Hash         string `json:"hash,omitempty"`   // of the payload that was seen
	Text         string `json:"text,omitempty"`   // edit
	Reason       string `json:"reason,omitempty"` // approve, reject, withdraw
	Published    string `json:"published,omitempty"`
	NotPublished bool   `json:"not_published,omitempty"` // resolve
}

// Item is a post with what a person needs to judge it.
type Item struct {
	review.Item
	CostUSD string `json:"cost_usd,omitempty"` // of sending it, in US dollars; empty: nothing
}

// Name is the body of a request that keeps a name of a release in the glossary.
type Name struct {
	Language string `json:"language"` // that it is written in
	Term     string `json:"term"`     // as the release has it
	Text     string `json:"text"`     // as posts are to write it, in its basic form
}

// Audit is a release's log, and whether its chain is whole.
type Audit struct {
	Entries []desk.Entry `json:"entries"`
	Broken  string       `json:"broken,omitempty"`
}

// Error is how an error is answered.
type Error struct {
	Message string `json:"error"`
	Code    string `json:"code"`
}

// codes are the errors that a caller decides by.
var codes = []struct {
	code   string
	status int
	err    error
}{
	{"not_found", http.StatusNotFound, desk.ErrNotFound},
	{"conflict", http.StatusConflict, desk.ErrConflict},
	{"quota", http.StatusTooManyRequests, desk.ErrQuota},
}

// Status is the code and HTTP status of an error.
func Status(err error) (string, int) {
	for _, c := range codes {
		if errors.Is(err, c.err) {
			return c.code, c.status
		}
	}
	if refused := (*desk.RefusedError)(nil); errors.As(err, &refused) {
		return "refused", http.StatusUnprocessableEntity
	}
	return "internal", http.StatusInternalServerError
}

// Client talks to a desk.
type Client struct {
	URL   string // "http://127.0.0.1:8080"
	Token string
	HTTP  *http.Client // nil: http.DefaultClient
}

// answer is an error of the desk.
type answer struct {
	message string
	is      error
}

func (a *answer) Error() string { return a.message }
func (a *answer) Unwrap() error { return a.is }

func (c *Client) do(ctx context.Context, method, path string, body io.Reader, into any) error {
	r, err := http.NewRequestWithContext(ctx, method, strings.TrimRight(c.URL, "/")+path, body)
	if err != nil {
		return err
	}
	r.Header.Set("Authorization", "Bearer "+c.Token)
	client := c.HTTP
	if client == nil {
		client = http.DefaultClient
	}
	response, err := client.Do(r)
	if err != nil {
		return fmt.Errorf("the desk at %s does not answer; is `attache serve` running? (%w)", c.URL, err)
	}
	defer response.Body.Close()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		return fmt.Errorf("read the desk's answer: %w", err)
	}
	if response.StatusCode >= 300 {
		var e Error
		if json.Unmarshal(data, &e) != nil || e.Message == "" {
			return fmt.Errorf("the desk at %s answers %s", c.URL, response.Status)
		}
		a := &answer{message: e.Message}
		for _, k := range codes {
			if k.code == e.Code {
				a.is = k.err
			}
		}
		return a
	}
	if into == nil {
		return nil
	}
	return json.Unmarshal(data, into)
}

func (c *Client) post(ctx context.Context, path string, request, into any) error {
	body, err := json.Marshal(request)
	if err != nil {
		return err
	}
	return c.do(ctx, http.MethodPost, path, bytes.NewReader(body), into)
}

// Posts lists posts.
func (c *Client) Posts(ctx context.Context, q desk.PostQuery) (desk.List[desk.Post], error) {
	v := url.Values{}
	for key, value := range map[string]string{
		"state": string(q.State), "language": q.Language, "channel": q.Channel, "release": q.Release, "after": q.After,
	} {
		if value != "" {
			v.Set(key, value)
		}
	}
	if q.Limit > 0 {
		v.Set("limit", strconv.Itoa(q.Limit))
	}
	var list desk.List[desk.Post]
	err := c.do(ctx, http.MethodGet, "/api/posts?"+v.Encode(), nil, &list)
	return list, err
}

// Post returns a post with its release and history.
func (c *Client) Post(ctx context.Context, id string) (Item, error) {
	var item Item
	err := c.do(ctx, http.MethodGet, "/api/posts/"+url.PathEscape(id), nil, &item)
	return item, err
}

// Act does something to a post: "edit", "approve", "reject", "resolve",
// "take-down" or "taken-down".
func (c *Client) Act(ctx context.Context, id, action string, a Action) (desk.Post, error) {
	var p desk.Post
	err := c.post(ctx, "/api/posts/"+url.PathEscape(id)+"/"+action, a, &p)
	return p, err
}

// Releases lists releases, newest first.
func (c *Client) Releases(ctx context.Context, page desk.Page) (desk.List[desk.Release], error) {
	var list desk.List[desk.Release]
	err := c.do(ctx, http.MethodGet, "/api/releases?after="+url.QueryEscape(page.After), nil, &list)
	return list, err
}

// Withdraw kills a release.
func (c *Client) Withdraw(ctx context.Context, release, reason string) (desk.Release, error) {
	var r desk.Release
	err := c.post(ctx, "/api/releases/"+url.PathEscape(release)+"/withdraw", Action{Reason: reason}, &r)
	return r, err
}

// Keep keeps a name of a release in the glossary.
func (c *Client) Keep(ctx context.Context, release string, n Name) (review.Kept, error) {
	var k review.Kept
	err := c.post(ctx, "/api/releases/"+url.PathEscape(release)+"/keep", n, &k)
	return k, err
}

// Words returns what people have kept in the glossary.
func (c *Client) Words(ctx context.Context) ([]desk.Word, error) {
	var words []desk.Word
	err := c.do(ctx, http.MethodGet, "/api/words", nil, &words)
	return words, err
}

// Audit returns a release's log.
func (c *Client) Audit(ctx context.Context, release string) (Audit, error) {
	var a Audit
	err := c.do(ctx, http.MethodGet, "/api/releases/"+url.PathEscape(release)+"/audit", nil, &a)
	return a, err
}

// Put uploads an object to the bucket.
func (c *Client) Put(ctx context.Context, key string, content io.Reader) error {
	return c.do(ctx, http.MethodPut, "/api/objects/"+url.PathEscape(key), content, nil)
}
