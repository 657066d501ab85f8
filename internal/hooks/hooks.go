// Package hooks takes releases that other systems send over HTTP:
//
//	POST /hooks/SOURCE[?name=FILE]
//
// It stores one object in the bucket's inbox and does nothing else, so that
// there is one way in: what then becomes of it is ingest's business, and
// nothing goes out that people have not approved.
//
// A source is a sender with a secret of its own. Each request is signed with
// it, either as in the Standard Webhooks specification 1.0 (headers webhook-id,
// webhook-timestamp, webhook-signature) or as GitHub does
// (X-Hub-Signature-256). The body is a document as it is, a release as JSON (see
// Release), or GitHub's event of a release.
package hooks

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"regexp"
	"sync"
	"time"

	"attache/internal/desk"
)

// Pattern is where the handler belongs.
const Pattern = "POST /hooks/{source}"

// largest is the most bytes of a body: what a gateway in front may pass on, as
// base64, and a hundred times what a release has.
const largest = 4 << 20

// Config is what a handler needs.
type Config struct {
	Bucket desk.Bucket
	// Secret returns the secret of a source, or desk.ErrNotFound.
	Secret func(ctx context.Context, source string) (string, error)
	Now    func() time.Time
	Log    *slog.Logger
}

// New returns the handler of Pattern.
func New(c Config) http.Handler { return &handler{c} }

type handler struct{ Config }

// refusal is an answer other than yes.
type refusal struct {
	status  int
	message string
}

func (r *refusal) Error() string { return r.message }

func refuse(status int, format string, args ...any) error {
	return &refusal{status, fmt.Sprintf(format, args...)}
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	key, err := h.take(w, r)
	status, said := http.StatusAccepted, map[string]string{"key": key}
	var no *refusal
	switch {
	case errors.As(err, &no):
		status, said = no.status, map[string]string{"error": no.message}
	case err != nil:
		h.Log.Error("a release that was sent could not be stored", "source", r.PathValue("source"), "error", err)
		status, said = http.StatusServiceUnavailable, map[string]string{"error": "it could not be stored; send it again"}
	case key == "":
		said = map[string]string{"ignored": "it is no news of a release"}
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(said)
}

var sourceName = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[a-z0-9-]{1,40}$`) })

// take checks a request and stores what it brings. Who does not know a
// source's secret cannot find out whether there is such a source.
func (h *handler) take(w http.ResponseWriter, r *http.Request) (key string, err error) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, largest))
	if err != nil {
		if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
			return "", refuse(http.StatusRequestEntityTooLarge, "the body has more than %d MB; upload it to the bucket", largest>>20)
		}
		return "", refuse(http.StatusBadRequest, "the body could not be read: %v", err)
	}
	source := r.PathValue("source")
	secret := ""
	if sourceName().MatchString(source) {
		if secret, err = h.Secret(r.Context(), source); err != nil && !errors.Is(err, desk.ErrNotFound) {
			return "", err
		}
	}
	if err := verify(secret, r.Header, body, h.Now()); err != nil {
		return "", err
	}
	object, err := objectOf(r, source, body)
	if err != nil || object.name == "" {
		return "", err
	}
	key = desk.Inbox + object.name
	_, err = h.Bucket.Put(r.Context(), key, bytes.NewReader(object.content))
	return key, err
}
