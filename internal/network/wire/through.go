package wire

import (
	"bytes"
	"context"
	"io"
	"net/http"
)

// Through returns an HTTP client for libraries: its requests are made by do,
// under ctx, and got tells what came of the newest. It follows no redirect.
func Through(ctx context.Context, do func(*http.Request) Answer) (client *http.Client, got *Answer) {
	t := &through{ctx: ctx, do: do}
	return &http.Client{
		Transport: t, Timeout: Timeout,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}, &t.got
}

type through struct {
	ctx context.Context
	do  func(*http.Request) Answer
	got Answer
}

func (t *through) RoundTrip(req *http.Request) (*http.Response, error) {
	t.got = t.do(req.Clone(t.ctx))
	if t.got.Err != nil {
		return nil, t.got.Err
	}
	return &http.Response{
		StatusCode: t.got.Status, Status: http.StatusText(t.got.Status), Header: t.got.Header, Request: req,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Body: io.NopCloser(bytes.NewReader(t.got.Body)), ContentLength: int64(len(t.got.Body)),
	}, nil
}
