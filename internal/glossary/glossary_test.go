package glossary_test

import (
	"strings"
	"testing"

	"attache/internal/glossary"
)

func TestParse(t *testing.T) {
	for name, text := range map[string]string{
		"plain":            "term,language,translation,forms\nNina Orlova,ru,Нина Орлова,\"gen=Нины Орловой; ins=Ниной Орловой\"\n",
		"another order":    "\ufefflanguage,term,forms,translation\r\nru,Nina Orlova,gen=Нины Орловой; ins=Ниной Орловой,Нина Орлова\r\n",
		"semicolons":       "term;language;translation;forms\nNina Orlova;RU;Нина Орлова;\"gen=Нины Орловой; ins=Ниной Орловой\"\n",
		"spaces, capitals": "Term, Language, Translation, Forms\n nina  ORLOVA , ru , Нина Орлова , ins=Ниной Орловой\n",
	} {
		g, err := glossary.Parse("g.csv", strings.NewReader(text))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		got, ok := g.Find("Nina Orlova", "ru")
		if !ok || got.Text != "Нина Орлова" || got.Forms["ins"] != "Ниной Орловой" {
			t.Errorf("%s: %+v, %v", name, got, ok)
		}
		if _, ok := g.Find("Nina Orlova", "az"); ok {
			t.Errorf("%s: found in a language that it is not given in", name)
		}
	}
	if _, ok := (*glossary.Glossary)(nil).Find("x", "ru"); ok {
		t.Error("nothing is in no glossary")
	}
}

// Errors name file, line and remedy.
func TestMistakes(t *testing.T) {
	for text, want := range map[string][]string{
		"name,language,translation\n":                       {"g.csv", "line 1", `"name"`, "term"},
		"term,language\n":                                   {"line 1", `"translation"`, "missing"},
		"term,language,translation\na,ru,б\nb,,в\n":         {"line 3", "empty"},
		"term,language,translation\na,ru,б\nA,ru,в\n":       {"line 3", "two translations"},
		"term,language,translation,forms\na,ru,б,генитив\n": {"line 2", "gen="},
		"term,language,translation\n\"a,ru,б\n":             {"quotation marks"},
		"term,language,translation\n\xd0\xff,ru,x\n":        {"UTF-8"},
	} {
		_, err := glossary.Parse("g.csv", strings.NewReader(text))
		if err == nil {
			t.Errorf("%q: no error", text)
			continue
		}
		for _, w := range want {
			if !strings.Contains(err.Error(), w) {
				t.Errorf("%q: %v does not say %s", text, err, w)
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("term,language,translation,forms\na,ru,b,gen=c\n")
	f.Fuzz(func(t *testing.T, text string) {
		g, err := glossary.Parse("g.csv", strings.NewReader(text))
		if err == nil {
			g.Find(text, "ru")
		}
	})
}

// What the glossary has wins over what is imported, and nothing gets lost on
// the way to the file and back.
func TestMerge(t *testing.T) {
	g, err := glossary.Parse("g.csv", strings.NewReader("term,language,translation,forms\nNina Orlova,ru,Нина Орлова,gen=Нины Орловой\n"))
	if err != nil {
		t.Fatal(err)
	}
	added, other := g.Merge([]glossary.Entry{{Line: 1, Term: "nina orlova", Translation: "Нина Арлова", Language: "ru"}, {Line: 2, Term: "Nina Orlova", Translation: "Nina Orlova", Language: "az"}})
	if added != 1 || len(other) != 1 || other[0].Line != 1 {
		t.Errorf("added %d, other %v", added, other)
	}
	var b strings.Builder
	if err := g.Write(&b); err != nil {
		t.Fatal(err)
	}
	again, err := glossary.Parse("again.csv", strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	if term, ok := again.Find("Nina Orlova", "ru"); !ok || term.Text != "Нина Орлова" || term.Forms["gen"] != "Нины Орловой" || again.Len() != 2 {
		t.Errorf("%s", b.String())
	}
}
