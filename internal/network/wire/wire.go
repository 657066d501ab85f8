// Package wire makes the requests of networks' clients. It is the one place
// that knows whether bytes of a request may have left, follows no redirect,
// retries nothing, ends every call in time, and takes secrets out of whatever
// is told of it.
package wire

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"strings"
	"sync/atomic"
	"time"
	"unicode"

	"attache/internal/desk"
	"attache/internal/network"
)

// Limits of one call.
const (
	// Timeout of a call, where its context ends no earlier.
	Timeout = 20 * time.Second
	// mostBody is the longest answer that is read, in bytes.
	mostBody = 1 << 20
	// mostReason is the longest that a network's own words become, in characters.
	mostReason = 300
)

// Fresh is how long after its claim a post may be sent. A publisher that was
// stopped meanwhile (a laptop asleep, a function frozen) sends nothing that
// others may have taken for lost; see publish.Config.Timeout.
const Fresh = 40 * time.Second

// Transport returns a transport for publishing. Every request gets a connection
// of its own: one that waits to be used again may be closed by the server just
// when it is, and then nobody knows whether the request was seen.
func Transport() http.RoundTripper {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.DisableKeepAlives = true
	t.ResponseHeaderTimeout = Timeout
	return t
}

// Line is an account's connection to its network during one call of a Sender.
type Line struct {
	Secrets map[string]string

	title   string // of the network
	account network.Account
	client  *http.Client
}

// Open reads an account's secrets. The error is a *network.MissingError, or
// says why they cannot be read.
func Open(ctx context.Context, title string, a network.Account, needed ...string) (*Line, error) {
	secrets, err := a.Vault.Read(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the secrets of %q: %w", a.Channel, err)
	}
	var missing []string
	for _, name := range needed {
		if secrets[name] == "" {
			missing = append(missing, name)
		}
	}
	if missing != nil {
		return nil, &network.MissingError{Channel: a.Channel, Names: missing}
	}
	transport := a.Transport
	if transport == nil {
		transport = Transport()
	}
	return &Line{
		Secrets: secrets, title: title, account: a,
		client: &http.Client{
			Transport: transport, Timeout: Timeout,
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
	}, nil
}

// Renew keeps secrets that the network gave in place of others.
func (l *Line) Renew(ctx context.Context, values map[string]string) error {
	for name, value := range values {
		l.Secrets[name] = value
	}
	if err := l.account.Vault.Renew(ctx, values); err != nil {
		return errors.New(l.redact(fmt.Sprintf("keep the renewed secrets of channel %q: %v", l.account.Channel, err)))
	}
	return nil
}

// Answer is what came of a request.
type Answer struct {
	Status int
	Header http.Header
	Body   []byte
	Err    error // why there is no answer, or no whole one; free of secrets
	// Left reports whether bytes of the request may have left this machine.
	Left bool
	At   time.Time // when it came, by this machine's clock
}

// OK reports whether it is a success, come whole.
func (a Answer) OK() bool { return a.Err == nil && a.Status >= 200 && a.Status < 300 }

// JSON reads the body of an answer.
func (a Answer) JSON(into any) error {
	if a.Err != nil {
		return a.Err
	}
	return json.Unmarshal(a.Body, into)
}

// Skew is how far the server's clock is ahead of this machine's, by the
// answer's date; 0 where it does not say.
func (a Answer) Skew() time.Duration {
	date, err := http.ParseTime(a.Header.Get("Date"))
	if err != nil {
		return 0
	}
	if skew := date.Sub(a.At); skew > 2*time.Second || skew < -2*time.Second { // a date is in whole seconds
		return skew
	}
	return 0
}

// Moment turns a time on the server's clock into one on this machine's.
func (a Answer) Moment(t time.Time) time.Time {
	if t.IsZero() {
		return t
	}
	return t.Add(-a.Skew())
}

// Do makes a request once.
func (l *Line) Do(req *http.Request) Answer {
	var left atomic.Bool
	ctx, cancel := context.WithTimeout(req.Context(), Timeout)
	defer cancel()
	req = req.WithContext(httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		GotConn:      func(httptrace.GotConnInfo) { left.Store(true) },
		WroteRequest: func(httptrace.WroteRequestInfo) { left.Store(true) },
	}))
	req.GetBody = nil // without it the transport cannot send the body a second time
	if req.Header.Get("User-Agent") == "" {
		req.Header.Set("User-Agent", "attache")
	}
	res, err := l.client.Do(req)
	a := Answer{Err: l.bare(err), Left: left.Load(), At: l.account.Now()}
	if err != nil {
		return a
	}
	defer res.Body.Close()
	a.Status, a.Header, a.Left = res.StatusCode, res.Header, true
	a.Body, err = io.ReadAll(io.LimitReader(res.Body, mostBody+1))
	switch {
	case err != nil:
		a.Err = l.bare(err)
	case len(a.Body) > mostBody:
		a.Err = errors.New("the answer is longer than 1 MB")
	}
	return a
}

// bare is an error without the address of the request, which may hold a secret,
// and without secrets.
func (l *Line) bare(err error) error {
	if err == nil {
		return nil
	}
	if u := (*url.Error)(nil); errors.As(err, &u) {
		err = u.Err
	}
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return errors.New("the answer did not come in time")
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return errors.New("the connection was cut")
	}
	return errors.New(l.redact(err.Error()))
}

// Request makes a request with a JSON body, or without one where body is nil.
func (l *Line) Request(ctx context.Context, method, address string, body any) *http.Request {
	if body == nil {
		return l.make(ctx, method, address, "", nil)
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(body); err != nil {
		panic(fmt.Sprintf("wire: %T has no JSON form: %v", body, err)) // a fault of the caller
	}
	return l.make(ctx, method, address, "application/json", bytes.TrimSuffix(b.Bytes(), []byte("\n")))
}

// Form makes a request with a form as its body.
func (l *Line) Form(ctx context.Context, method, address string, form url.Values) *http.Request {
	return l.make(ctx, method, address, "application/x-www-form-urlencoded", []byte(form.Encode()))
}

// Bytes makes a request with a body of its own kind.
func (l *Line) Bytes(ctx context.Context, method, address, kind string, body []byte) *http.Request {
	return l.make(ctx, method, address, kind, body)
}

func (l *Line) make(ctx context.Context, method, address, kind string, body []byte) *http.Request {
	req, err := http.NewRequestWithContext(ctx, method, address, bytes.NewReader(body))
	if err != nil {
		panic("wire: " + l.redact(err.Error())) // addresses are checked when the sender is made
	}
	if kind != "" {
		req.Header.Set("Content-Type", kind)
	} else {
		req.Body, req.ContentLength = nil, 0
	}
	req.Header.Set("Accept", "application/json")
	return req
}

// Bearer adds an access token.
func Bearer(req *http.Request, token string) *http.Request {
	req.Header.Set("Authorization", "Bearer "+token)
	return req
}

// Publish makes the one request that makes a post visible, unless the
// operation's time is over: then others may have taken it for lost.
func (l *Line) Publish(op desk.Operation, req *http.Request) Answer {
	if now := l.account.Now(); now.Sub(op.Started) > Fresh {
		return Answer{At: now, Err: errors.New("this attempt was held up, and is left to the next one")}
	}
	return l.Do(req)
}

// Failed classifies what is no success. message takes the network's own words
// out of an answer; nil: they are in none.
func (l *Line) Failed(a Answer, message func([]byte) string) (desk.Outcome, bool) {
	if a.OK() {
		return desk.Outcome{}, false
	}
	words := ""
	if message != nil {
		words = Clip(message(a.Body))
	}
	told := func(kind desk.OutcomeKind, format string, args ...any) (desk.Outcome, bool) {
		reason := fmt.Sprintf(format, args...)
		if words != "" {
			reason += ": " + words
		}
		return l.Outcome(kind, "%s", reason), true
	}
	switch s := a.Status; {
	case a.Err != nil && !a.Left:
		return told(desk.OutcomeNotSent, "nothing was sent to %s: %v", l.title, a.Err)
	case a.Err != nil:
		return told(desk.OutcomeUnknown, "%s was sent the post and gave no clear answer: %v", l.title, a.Err)
	case s >= 300 && s < 400:
		return told(desk.OutcomeUnknown, "%s pointed elsewhere (%d), and was not followed; check the server's address", l.title, s)
	case s == http.StatusUnauthorized:
		return told(desk.OutcomeNotSent, "%s refuses the credentials; run `attache channel add %s`%s", l.title, l.account.Channel, late(a))
	case s == http.StatusPaymentRequired:
		return told(desk.OutcomeNotSent, "%s wants to be paid first", l.title)
	case s == http.StatusTooManyRequests:
		return told(desk.OutcomeLimited, "%s wants no more posts for now", l.title)
	case s == http.StatusRequestTimeout, s == http.StatusTooEarly, s >= 500:
		return told(desk.OutcomeUnknown, "%s had trouble (%d)", l.title, s)
	default:
		return told(desk.OutcomeRejected, "%s will not have it (%d)", l.title, s)
	}
}

// late tells of a clock that is wrong, which makes signatures invalid.
func late(a Answer) string {
	skew := a.Skew()
	if skew < time.Minute && skew > -time.Minute {
		return ""
	}
	return fmt.Sprintf(" (this machine's clock is off by %v)", skew.Round(time.Second))
}

// Outcome makes an outcome whose reason is free of secrets.
func (l *Line) Outcome(kind desk.OutcomeKind, format string, args ...any) desk.Outcome {
	return desk.Outcome{Kind: kind, Reason: l.redact(fmt.Sprintf(format, args...))}
}

// Unclear is the outcome of a success that does not say under which name the
// post is there.
func (l *Line) Unclear() desk.Outcome {
	return l.Outcome(desk.OutcomeUnknown, "%s said yes, but not under which name the post is there", l.title)
}

// Missing is the outcome of a look that did not find an operation's post.
// Within patience after the attempt it may still come.
func (l *Line) Missing(op desk.Operation, patience time.Duration) desk.Outcome {
	if until := op.Started.Add(patience); l.account.Now().Before(until) {
		o := l.Outcome(desk.OutcomeUnknown, "%s does not show it yet", l.title)
		o.Until = until
		return o
	}
	return l.Outcome(desk.OutcomeNotSent, "%s does not have it", l.title)
}

// Blind is the outcome of a look that came to nothing.
func (l *Line) Blind(a Answer, message func([]byte) string) desk.Outcome {
	o, failed := l.Failed(a, message)
	if !failed {
		o = l.Outcome(desk.OutcomeUnknown, "the answer could not be read")
	}
	return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "looking for it: " + o.Reason, Until: o.Until}
}

// Error is the error of a call that is not about a post.
func (l *Line) Error(a Answer, message func([]byte) string) error {
	switch o, failed := l.Failed(a, message); {
	case !failed:
		return errors.New(l.redact(l.title + " gave an answer that could not be read"))
	case a.Err != nil:
		return fmt.Errorf("%s could not be asked: %w", l.title, a.Err)
	default:
		return errors.New(o.Reason)
	}
}

// redact takes secrets out of a text, also as they stand in an address or in a
// form.
func (l *Line) redact(text string) string { return Redact(text, l.Secrets) }

// Redact takes secrets out of a text. Values of fewer than six characters are
// no secrets, and stay.
func Redact(text string, secrets map[string]string) string {
	for _, s := range secrets {
		if len(s) < 6 {
			continue
		}
		for _, form := range []string{s, url.QueryEscape(s), url.PathEscape(s)} {
			text = strings.ReplaceAll(text, form, "[secret]")
		}
	}
	return text
}

// Clip makes one short line of a network's own words.
func Clip(words string) string {
	words = strings.Join(strings.FieldsFunc(words, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }), " ")
	if r := []rune(words); len(r) > mostReason {
		words = string(r[:mostReason]) + "…"
	}
	return words
}

// RetryAfter reads the header of that name: seconds or a date. The zero time
// where there is none.
func RetryAfter(a Answer) time.Time {
	value := a.Header.Get("Retry-After")
	if seconds, err := time.ParseDuration(value + "s"); err == nil && seconds > 0 {
		return a.At.Add(seconds)
	}
	date, err := http.ParseTime(value)
	if err != nil {
		return time.Time{}
	}
	return a.Moment(date)
}
