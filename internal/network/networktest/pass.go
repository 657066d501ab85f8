package networktest

import (
	"bytes"
	"io"
	"net/http"
	"net/url"
	"testing"
)

// Pass sends a request that stood between a client and a fake on to the fake,
// with the body that was read from it, and returns the answer, whose body is
// read. It is nil where there is none.
func Pass(t testing.TB, fake *url.URL, r *http.Request, sent []byte) (answer *http.Response, got []byte) {
	t.Helper()
	r.Body, r.RequestURI, r.URL.Scheme, r.URL.Host = io.NopCloser(bytes.NewReader(sent)), "", fake.Scheme, fake.Host
	answer, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Error(err)
		return nil, nil
	}
	defer answer.Body.Close()
	if got, err = io.ReadAll(answer.Body); err != nil {
		t.Error(err)
	}
	return answer, got
}
