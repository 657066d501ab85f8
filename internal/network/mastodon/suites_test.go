//go:build suites

package mastodon_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/gorillamux"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/fakes"
	"attache/internal/network/mastodon"
	"attache/internal/network/networktest"
)

// described reads an OpenAPI description of Mastodon's API.
func described(t *testing.T) routers.Router {
	t.Helper()
	dir := os.Getenv("SUITES")
	if dir == "" {
		t.Fatal("SUITES names no folder: run `make suites`")
	}
	doc, err := openapi3.NewLoader().LoadFromFile(filepath.Join(dir, "mastodon-openapi", "dist", "schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	doc.Servers = nil // it is the same on every server
	create := doc.Paths.Find("/api/v1/statuses").Post
	// A status with a text and pictures is of two kinds, and a key is a string:
	// the description says otherwise in these places.
	body := create.RequestBody.Value.Content["application/json"].Schema.Value
	body.OneOf, body.AnyOf = nil, body.OneOf
	create.Parameters.GetByInAndName("header", "Idempotency-Key").Schema = openapi3.NewSchemaRef("", openapi3.NewStringSchema())
	router, err := gorillamux.NewRouter(doc)
	if err != nil {
		t.Fatal(err)
	}
	return router
}

// between stands between the client and the fake, and holds what passes to the
// description.
type between struct {
	t      *testing.T
	router routers.Router
	fake   *url.URL
	seen   map[string]int // answers, by call and status
}

func (b *between) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	sent, err := io.ReadAll(r.Body)
	if err != nil {
		b.t.Error(err)
	}
	r.Body = io.NopCloser(bytes.NewReader(sent))
	route, params, err := b.router.FindRoute(r)
	if err != nil {
		b.t.Errorf("%s %s: %v", r.Method, r.URL.Path, err)
		return
	}
	in := &openapi3filter.RequestValidationInput{
		Request: r, PathParams: params, Route: route,
		Options: &openapi3filter.Options{SkipSettingDefaults: true, AuthenticationFunc: func(_ context.Context, in *openapi3filter.AuthenticationInput) error {
			if r.Header.Get("Authorization") == "" {
				return in.NewError(errors.New("there is no token"))
			}
			return nil
		}},
	}
	if err := openapi3filter.ValidateRequest(r.Context(), in); err != nil {
		b.t.Errorf("the client: %s %s: %.600v", r.Method, r.URL.Path, err)
	}
	answer, got := networktest.Pass(b.t, b.fake, r, sent)
	if answer == nil {
		return
	}
	b.seen[fmt.Sprint(r.Method, " ", route.Path, " ", answer.StatusCode)]++
	out := &openapi3filter.ResponseValidationInput{
		RequestValidationInput: in, Status: answer.StatusCode, Header: answer.Header, Options: &openapi3filter.Options{IncludeResponseStatus: true},
	}
	if err := openapi3filter.ValidateResponse(r.Context(), out.SetBodyBytes(got)); err != nil {
		b.t.Errorf("the fake: %s %s: %.600v", r.Method, r.URL.Path, err)
	}
	maps.Copy(w.Header(), answer.Header)
	w.WriteHeader(answer.StatusCode)
	_, _ = w.Write(got)
}

// What the client asks for, and what the fake answers, is what Mastodon's API is
// described to be.
func TestAsDescribed(t *testing.T) {
	openapi3filter.RegisterBodyDecoder("image/png", openapi3filter.FileBodyDecoder)
	r := open(t)
	fake, err := url.Parse(r.Fake.URL)
	if err != nil {
		t.Fatal(err)
	}
	b := &between{t, described(t), fake, map[string]int{}}
	proxy := httptest.NewServer(b)
	defer proxy.Close()
	r.Sender = r.Open(mastodon.Client(), map[string]string{"server": proxy.URL, "visibility": "unlisted"}, nil)

	if _, err := r.Sender.(network.Limiter).Limit(t.Context()); err != nil {
		t.Error(err)
	}
	if _, err := r.Sender.(desk.Tester).Test(t.Context()); err != nil {
		t.Error(err)
	}
	for _, p := range []desk.Payload{r.Payload(), r.Illustrated()} {
		op := desk.Operation{Key: p.Hash(), Started: r.Now(), First: r.Now()}
		o := r.Sender.Send(t.Context(), "p", op, p)
		if o.Kind != desk.OutcomeAccepted {
			t.Fatalf("%+v", o)
		}
		if found := r.Sender.Find(t.Context(), "p", op, p); found.ID != o.ID {
			t.Errorf("looked for %s, found %+v", o.ID, found)
		}
		p.Text = "It opened on Monday."
		if changed := r.Sender.(desk.Corrector).Correct(t.Context(), o.ID, op, p); changed.Kind != desk.OutcomeAccepted {
			t.Errorf("%+v", changed)
		}
		for range 2 {
			if gone := r.Sender.(desk.Remover).Remove(t.Context(), o.ID); gone.Kind != desk.OutcomeAccepted {
				t.Errorf("%+v", gone)
			}
		}
	}
	for _, fault := range []fakes.Fault{fakes.Limited, fakes.Expired} {
		r.Fake.Fail(fault)
		if o := r.Sender.Send(t.Context(), "p", desk.Operation{Key: string(fault), Started: r.Now()}, r.Payload()); o.Kind == desk.OutcomeAccepted {
			t.Errorf("%s: %+v", fault, o)
		}
		r.Fake.Mend()
	}
	for _, call := range []string{
		"GET /api/v2/instance 200", "GET /api/v1/accounts/verify_credentials 200", "POST /api/v2/media 202", "GET /api/v1/media/{id} 206",
		"GET /api/v1/media/{id} 200", "POST /api/v1/statuses 200", "POST /api/v1/statuses 401", "POST /api/v1/statuses 429",
		"GET /api/v1/accounts/{id}/statuses 200", "GET /api/v1/statuses/{id} 200", "PUT /api/v1/statuses/{id} 200", "DELETE /api/v1/statuses/{id} 200", "DELETE /api/v1/statuses/{id} 404",
	} {
		if b.seen[call] == 0 {
			t.Errorf("there was no %s among %v", call, b.seen)
		}
	}
}
