// Package enginetest is a server that speaks as Amazon Bedrock and Amazon
// Translate do, and fails on demand, and the suite that every engine passes
// against it.
package enginetest

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"

	"attache/internal/compose/engine"
	"attache/internal/desk"
	"attache/internal/language"
)

// Request is what the server was asked.
type Request struct {
	Action string // "Converse", "TranslateText", "ImportTerminology"
	Model  string // that is to converse
	Body   map[string]any
}

// Server stands in for the services. What it says can be changed at any time.
type Server struct {
	*httptest.Server

	mu       sync.Mutex
	say      func(Request) string
	fault    Fault
	requests []Request
}

// Fault is how the server fails.
type Fault string

// The faults.
const (
	None      Fault = ""
	Throttled Fault = "throttled" // every request is one too many
	Denied    Fault = "denied"    // the role may not ask
	Silent    Fault = "silent"    // no answer comes
	Nonsense  Fault = "nonsense"  // an answer that is none
	Cut       Fault = "cut"       // the model stops in the middle, the connection likewise
)

// Start starts a server that says one thing.
func Start(tb testing.TB, say string) *Server {
	s := &Server{say: func(Request) string { return say }}
	s.Server = httptest.NewServer(http.HandlerFunc(s.serve))
	tb.Cleanup(func() {
		s.CloseClientConnections()
		s.Close()
	})
	return s
}

// SDK is a configuration for the server.
func (s *Server) SDK(context.Context) (aws.Config, error) {
	return aws.Config{
		Region: "us-east-1", BaseEndpoint: &s.URL,
		Credentials: credentials.NewStaticCredentialsProvider("test", "test", ""),
	}, nil
}

// Say sets what posts are answered with from now on.
func (s *Server) Say(say func(Request) string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.say = say
}

// Fail has requests fail from now on.
func (s *Server) Fail(f Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.fault = f
}

// Requests returns what was asked since it was called last.
func (s *Server) Requests() []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	requests := s.requests
	s.requests = nil
	return requests
}

func (s *Server) serve(w http.ResponseWriter, r *http.Request) {
	q := Request{Action: "Converse"}
	if _, action, ok := strings.Cut(r.Header.Get("X-Amz-Target"), "."); ok {
		q.Action = action
	} else {
		escaped := strings.TrimSuffix(strings.TrimPrefix(r.URL.EscapedPath(), "/model/"), "/converse")
		q.Model, _ = url.PathUnescape(escaped)
	}
	body, _ := io.ReadAll(r.Body)
	_ = json.Unmarshal(body, &q.Body)
	s.mu.Lock()
	s.requests = append(s.requests, q)
	fault, say := s.fault, s.say
	s.mu.Unlock()
	refuse := func(status int, code, message string) {
		w.Header().Set("X-Amzn-Errortype", code)
		w.WriteHeader(status)
		_ = json.NewEncoder(w).Encode(map[string]string{"__type": code, "message": message})
	}
	switch fault {
	case Throttled:
		refuse(map[bool]int{true: http.StatusTooManyRequests, false: http.StatusBadRequest}[q.Action == "Converse"], "ThrottlingException", "Too many requests, please wait before trying again.")
		return
	case Denied:
		refuse(map[bool]int{true: http.StatusForbidden, false: http.StatusBadRequest}[q.Action == "Converse"], "AccessDeniedException", "You don't have access to this operation.")
		return
	case Silent:
		<-r.Context().Done()
		return
	}
	w.Header().Set("Content-Type", "application/json")
	var answer any
	switch q.Action {
	case "Converse":
		text, stop := fenced(say(q)), "end_turn"
		switch fault {
		case Nonsense:
			text = "I cannot help with that."
		case Cut:
			text, stop = text[:len(text)/2], "max_tokens"
		}
		answer = map[string]any{
			"output":     map[string]any{"message": map[string]any{"role": "assistant", "content": []any{map[string]string{"text": text}}}},
			"stopReason": stop, "usage": map[string]int{"inputTokens": 900, "outputTokens": 60, "totalTokens": 960}, "metrics": map[string]int{"latencyMs": 800},
		}
	case "TranslateText":
		answer = map[string]any{"TranslatedText": say(q), "SourceLanguageCode": q.Body["SourceLanguageCode"], "TargetLanguageCode": q.Body["TargetLanguageCode"]}
		if fault == Nonsense {
			answer = map[string]any{"TranslatedText": " \u202e "}
		}
		if fault == Cut {
			data, _ := json.Marshal(answer)
			w.Header().Set("Content-Length", fmt.Sprint(len(data)))
			_, _ = w.Write(data[:len(data)/2])
			panic(http.ErrAbortHandler)
		}
	case "ImportTerminology":
		answer = map[string]any{"TerminologyProperties": map[string]any{"Name": q.Body["Name"]}}
	}
	_ = json.NewEncoder(w).Encode(answer)
}

// fenced is a post as models answer with it: more often than not with more
// around it than was asked for.
func fenced(post string) string {
	data, _ := json.Marshal(map[string]string{"post": post})
	return "Here is the post:\n```json\n" + string(data) + "\n```"
}

// Brief asks for a post about a release.
func Brief() engine.Brief {
	text := "BAKU, May 4, 2026 - The Port of Baku opened a library for 300 sailors on Monday.\n"
	return engine.Brief{
		Source: desk.Version{Language: "en", Text: text}, Language: "az", Name: "Azerbaijani",
		Own: "The Port of Baku opened a library for 300 sailors on Monday.", Room: 200, Unit: "characters",
		Terms: []language.Term{{Concept: "Port of Baku", Text: "Bakı Limanı"}},
	}
}

// Test runs the suite on an engine that was made for the server.
func Test(t *testing.T, open func(s *Server) engine.Engine) {
	const post = "Bakı Limanı bazar ertəsi 300 dənizçi üçün kitabxana açdı."
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	t.Run("writes", func(t *testing.T) {
		s := Start(t, post)
		e := open(s)
		if got := s.Requests(); len(got) != 0 {
			t.Errorf("opening an engine asked %v", got)
		}
		if !e.Writes("en", "az") {
			t.Error("it does not write in Azerbaijani from English")
		}
		for range 2 {
			if got, err := e.Write(ctx, Brief()); got != post || err != nil {
				t.Fatalf("got %q, %v", got, err)
			}
		}
		handed := fmt.Sprint(s.Requests())
		if !strings.Contains(handed, "300 sailors") {
			t.Errorf("the release was not handed over: %s", handed)
		}
	})
	for fault, want := range map[Fault]string{Throttled: "Too many requests", Denied: "have access", Cut: "", Nonsense: ""} {
		t.Run(string(fault), func(t *testing.T) {
			s := Start(t, post)
			s.Fail(fault)
			e := open(s)
			got, err := e.Write(ctx, Brief())
			switch {
			case err != nil && strings.ContainsAny(err.Error(), "\n{}"), err != nil && strings.Contains(err.Error(), "http"):
				t.Errorf("%q is nothing to show to a reviewer", err)
			case err != nil && !strings.Contains(err.Error(), want), err == nil && want != "", err == nil && strings.TrimSpace(got) == post:
				t.Errorf("got %q, %v", got, err)
			}
			s.Fail(None)
			if got, err := e.Write(ctx, Brief()); got != post || err != nil {
				t.Errorf("and afterwards %q, %v", got, err)
			}
		})
	}
	t.Run(string(Silent), func(t *testing.T) {
		s := Start(t, post)
		s.Fail(Silent)
		short, cancel := context.WithTimeout(ctx, 50*time.Millisecond)
		defer cancel()
		if got, err := open(s).Write(short, Brief()); err == nil || short.Err() == nil {
			t.Errorf("got %q, %v", got, err)
		}
	})
}
