package bedrock_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"attache/internal/compose/engine"
	"attache/internal/compose/engine/bedrock"
	"attache/internal/compose/engine/enginetest"
)

const model = "arn:aws:bedrock:us-east-1:123456789012:inference-profile/eu.some.model-v1:0"

func open(s *enginetest.Server) engine.Engine { return &bedrock.Engine{Model: model, SDK: s.SDK} }

func TestEngine(t *testing.T) { enginetest.Test(t, open) }

// The model is told what to write, by which facts, and with the office's words.
func TestWhatTheModelIsAsked(t *testing.T) {
	s := enginetest.Start(t, "post")
	if _, err := open(s).Write(context.Background(), enginetest.Brief()); err != nil {
		t.Fatal(err)
	}
	asked := s.Requests()[0]
	if asked.Model != model {
		t.Errorf("the model is %q", asked.Model)
	}
	message := asked.Body["messages"].([]any)[0].(map[string]any)["content"].([]any)[0].(map[string]any)["text"].(string)
	var q struct {
		Language, Longest, Release string
		Glossary                   map[string]string
		Facts                      map[string]any
	}
	if err := json.Unmarshal([]byte(message), &q); err != nil {
		t.Fatal(err)
	}
	if q.Language != "Azerbaijani (az)" || q.Longest != "200 characters" || q.Glossary["Port of Baku"] != "Bakı Limanı" || q.Facts == nil || !strings.Contains(q.Release, "300 sailors") {
		t.Errorf("asked %+v", q)
	}
}

// A post may have quotation marks in it; one without words is none.
func TestPosts(t *testing.T) {
	for name, said := range map[string]struct{ post, want string }{
		"with quotation marks": {"«Kitab» və \"xəbər\"", "«Kitab» və \"xəbər\""},
		"empty":                {"", ""},
	} {
		s := enginetest.Start(t, said.post)
		got, err := open(s).Write(context.Background(), enginetest.Brief())
		if got != said.want || (err == nil) != (said.want != "") {
			t.Errorf("%s: got %q, %v", name, got, err)
		}
	}
}

func TestNoModel(t *testing.T) {
	s := enginetest.Start(t, "post")
	_, err := (&bedrock.Engine{SDK: s.SDK}).Write(context.Background(), enginetest.Brief())
	if err == nil || !strings.Contains(err.Error(), "ATTACHE_MODEL") {
		t.Errorf("got %v", err)
	}
}
