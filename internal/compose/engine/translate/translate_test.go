package translate_test

import (
	"context"
	"encoding/base64"
	"testing"

	"attache/internal/compose/engine"
	"attache/internal/compose/engine/enginetest"
	"attache/internal/compose/engine/translate"
	"attache/internal/language"
)

func open(s *enginetest.Server) engine.Engine {
	return &translate.Engine{Terminology: "desk", SDK: s.SDK}
}

func TestEngine(t *testing.T) { enginetest.Test(t, open) }

// The glossary is handed over once for each pair of languages, and again when
// it has changed.
func TestGlossary(t *testing.T) {
	s := enginetest.Start(t, "post")
	e, b := open(s), enginetest.Brief()
	write := func(want ...string) {
		t.Helper()
		if _, err := e.Write(context.Background(), b); err != nil {
			t.Fatal(err)
		}
		got := s.Requests()
		for i, r := range got {
			if i >= len(want) || r.Action != want[i] {
				t.Errorf("asked %v, want %v", got, want)
				break
			}
		}
		if len(got) != len(want) {
			t.Errorf("asked %v, want %v", got, want)
		}
		for _, r := range got {
			switch r.Action {
			case "ImportTerminology":
				file, _ := base64.StdEncoding.DecodeString(r.Body["TerminologyData"].(map[string]any)["File"].(string))
				if r.Body["Name"] != "desk-en-"+b.Language || string(file) != "en,"+b.Language+"\nPort of Baku,"+b.Terms[0].Text+"\n" {
					t.Errorf("handed over %v: %s", r.Body, file)
				}
			case "TranslateText":
				if names, _ := r.Body["TerminologyNames"].([]any); len(names) != len(b.Terms) || r.Body["TargetLanguageCode"] != b.Language || r.Body["Text"] != b.Own {
					t.Errorf("asked %v", r.Body)
				}
			}
		}
	}
	write("ImportTerminology", "TranslateText")
	write("TranslateText")
	b.Terms = []language.Term{{Concept: "Port of Baku", Text: "Bakı limanı"}}
	write("ImportTerminology", "TranslateText")
	b.Language, b.Terms = "ru", []language.Term{{Concept: "Port of Baku", Text: "Бакинский порт"}}
	write("ImportTerminology", "TranslateText")
	b.Terms = nil
	write("TranslateText")
}

func TestWhatCannotBeTranslated(t *testing.T) {
	s := enginetest.Start(t, "post")
	e, b := open(s), enginetest.Brief()
	for _, pair := range [][2]string{{"en", "en"}, {"en", "xx"}, {"xx", "en"}} {
		if e.Writes(pair[0], pair[1]) {
			t.Errorf("it writes from %s in %s", pair[0], pair[1])
		}
	}
	b.Own = ""
	if got, err := e.Write(context.Background(), b); err == nil || len(s.Requests()) != 0 {
		t.Errorf("got %q of nothing", got)
	}
}
