// Package graph is what Meta's networks share: how their Graph API tells what
// went wrong (https://developers.facebook.com/docs/graph-api/guides/error-handling).
package graph

import (
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/unicode/norm"

	"attache/internal/desk"
	"attache/internal/network/wire"
)

// Fault is the error object of an answer.
type Fault struct {
	Message string
	Code    int
	Subcode int `json:"error_subcode"`
	// UserMessage is for people.
	UserMessage string `json:"error_user_msg"`
}

// FaultOf reads the error object of an answer; the zero one where there is none.
func FaultOf(body []byte) Fault {
	var b struct{ Error Fault }
	_ = json.Unmarshal(body, &b) // what is no JSON has none
	return b.Error
}

// Problem is the network's own word on what went wrong.
func Problem(body []byte) string {
	f := FaultOf(body)
	if f.UserMessage != "" {
		return f.UserMessage
	}
	return f.Message
}

// Codes of errors.
const (
	Duplicate = 506 // “Duplicate status message”
)

var (
	unsure    = []int{1, 2}                               // unknown, and service: temporary
	throttled = []int{4, 17, 32, 613, 80001, 80002, 9007} // of the app, the user, the page, the call
	untrusted = []int{102, 190, 463, 467, 10, 3}          // the session, the token, the permissions
)

// Failed classifies what is no success: a status is mostly 400, and the code
// tells.
func Failed(line *wire.Line, a wire.Answer) (desk.Outcome, bool) {
	o, failed := line.Failed(a, Problem)
	code := FaultOf(a.Body).Code
	if !failed || a.Err != nil || code == 0 || a.Status >= 500 {
		return limited(o, a), failed
	}
	switch {
	case slices.Contains(unsure, code):
		o.Kind = desk.OutcomeUnknown
	case slices.Contains(throttled, code):
		o.Kind = desk.OutcomeLimited
	case slices.Contains(untrusted, code) || code >= 200 && code < 300:
		o.Kind = desk.OutcomeNotSent
		o.Reason += "; run `attache channel add` for this channel"
	}
	return limited(o, a), true
}

func limited(o desk.Outcome, a wire.Answer) desk.Outcome {
	if o.Kind != desk.OutcomeLimited && a.Status != http.StatusTooManyRequests {
		return o
	}
	o.Until = a.At.Add(regain(a.Header.Get("X-Business-Use-Case-Usage")))
	return o
}

// regain reads how long it takes until calls are taken again.
func regain(header string) time.Duration {
	var usage map[string][]struct {
		Minutes int `json:"estimated_time_to_regain_access"`
	}
	longest := 0
	if json.Unmarshal([]byte(header), &usage) == nil {
		for _, list := range usage {
			for _, u := range list {
				longest = max(longest, u.Minutes)
			}
		}
	}
	if longest == 0 {
		return time.Hour // the length of the windows
	}
	return time.Duration(longest) * time.Minute
}

// Time reads a time as the Graph API writes it: 2026-05-04T10:00:00+0000.
func Time(s string) time.Time {
	t, err := time.Parse("2006-01-02T15:04:05-0700", s)
	if err != nil {
		t, _ = time.Parse(time.RFC3339, s) // the zero time is older than anything
	}
	return t
}

// Same reports whether a text as it is shown is a text as it was sent.
func Same(shown, sent string) bool {
	fold := func(s string) string { return strings.Join(strings.Fields(norm.NFC.String(s)), " ") }
	return fold(shown) == fold(sent)
}

// Version checks the setting of a version: "v23.0".
func Version(v string) bool {
	number, ok := strings.CutPrefix(v, "v")
	_, err := strconv.ParseFloat(number, 64)
	return ok && err == nil
}
