package eval

import (
	"strings"
	"testing"
	"testing/fstest"

	documents "attache/internal/document/all"
	"attache/internal/ingest"
	languages "attache/internal/language/all"
)

func reader() ingest.Reader {
	return ingest.Reader{Languages: languages.Languages(), Documents: documents.Formats()}
}

const (
	visit = `Ambassador Ana Petrova visits the harbour museum

BAKU, 3 March 2026 - Ambassador of Bulgaria Ana Petrova visited the harbour museum on Monday and gave it 40 maps. "The maps have come home," said Ms Petrova.
`
	visitLabel = `language: en
published: 2026-03-03
headline: Ambassador Ana Petrova visits the harbour museum
event: visit | donation
polarity: happened
what: visited the harbour museum
who: [Ana Petrova]
when: 2026-03-02
where: [harbour museum]
dateline: BAKU
quotes:
  - {speaker: Petrova, text: The maps have come}
numbers: [40 maps]
`
)

func folder(files map[string]string) fstest.MapFS {
	dir := fstest.MapFS{}
	for name, content := range files {
		dir[name] = &fstest.MapFile{Data: []byte(content)}
	}
	return dir
}

// What agrees with its label hits every measure, and what does not is counted
// and told with what was wanted.
func TestScore(t *testing.T) {
	wrong := strings.NewReplacer("visit | donation", "call", "2026-03-02", "2026-03-01", "happened", "planned", "speaker: Petrova", "speaker: Ambassador").Replace(visitLabel)
	cases, err := Load(folder(map[string]string{"a.txt": visit, "a.label.yaml": visitLabel, "b.txt": visit, "b.label.yaml": wrong, "unlabelled.txt": visit}))
	if err != nil {
		t.Fatal(err)
	}
	results, err := Score(reader(), cases)
	if err != nil {
		t.Fatal(err)
	}
	missed := map[string]int{"event": 1, "date": 1, "polarity": 1, "quote-r": 1}
	for _, r := range results {
		if r.Total != 2 || r.Hits != 2-missed[r.Measure] || len(r.Misses) != missed[r.Measure] || r.Languages["en"] != r.Count {
			t.Errorf("%+v", r)
		}
		for _, m := range r.Misses {
			if m.File != "b.txt" || m.Got == m.Want {
				t.Errorf("%s: %+v", r.Measure, m)
			}
		}
	}
	if len(results) < 12 {
		t.Errorf("%d measures", len(results))
	}
	var table strings.Builder
	if err := Print(&table, results, true); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"event        1/2     0.500  0.50\n", `    b.txt: got "2026-03-02", want "2026-03-01"`} {
		if !strings.Contains(table.String(), want) {
			t.Errorf("%q is not in\n%s", want, table.String())
		}
	}
}

// A release that cannot be read is missed, not left out.
func TestScoreUnreadable(t *testing.T) {
	cases, err := Load(folder(map[string]string{"a.txt": "12.500", "a.label.yaml": "language: en\nevent: visit\n"}))
	if err != nil {
		t.Fatal(err)
	}
	results, err := Score(reader(), cases)
	if err != nil || results[0].Measure != "language" || results[0].Hits != 0 || !strings.Contains(results[0].Misses[0].Got, "not clear") {
		t.Errorf("%+v, %v", results, err)
	}
}

// A label that speaks of another text is a mistake, not a miss.
func TestScoreUnfounded(t *testing.T) {
	cases, err := Load(folder(map[string]string{"a.txt": visit, "a.label.yaml": strings.Replace(visitLabel, "40 maps", "41 maps", 1)}))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Score(reader(), cases); err == nil || !strings.Contains(err.Error(), `a.txt: the label has "41 maps"`) {
		t.Errorf("%v", err)
	}
}

func TestLoadNamesMistakes(t *testing.T) {
	for _, c := range []struct{ label, want string }{
		{"language: en\n", "a.label.yaml, line 1: event is missing"},
		{"language: en\nevent: party\n", `a.label.yaml, line 2: event has "party", which is no type of event. Write one of visit,`},
		{"language: en\nevent: visit\nwhen: 4 May\n", `a.label.yaml, line 3: when has "4 May", which is no day`},
		{"language: en\nevent: visit\nembargo: noon\n", `a.label.yaml, line 3: embargo is "noon"`},
		{"language: en\nevent: visit\ntimezone: Baku\n", `a.label.yaml, line 3: timezone is "Baku"`},
		{"language: en\nevent: visit\npolarity: yes\n", `a.label.yaml, line 3: polarity is "yes"`},
		{"language: en\nevent: visit\nplace: Baku\n", "a.label.yaml, line 3: place is not a known key"},
	} {
		_, err := Load(folder(map[string]string{"a.txt": visit, "a.label.yaml": c.label}))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v", c.label, err)
		}
	}
	if _, err := Load(folder(map[string]string{"b.txt": visit, "a.label.yaml": visitLabel})); err == nil || !strings.Contains(err.Error(), "no release stands beside it") {
		t.Errorf("%v", err)
	}
	if _, err := Load(folder(map[string]string{"a.txt": visit})); err == nil || !strings.Contains(err.Error(), "no labelled releases") {
		t.Errorf("%v", err)
	}
}

func TestNamed(t *testing.T) {
	for _, c := range []struct {
		name, other string
		want        bool
	}{
		{"Ana Petrova", "Petrova", true},
		{"Vəliyev", "Vilayət Vəliyevin", true},
		{"Ana Petrova", "Ana Ivanova", false},
		{"港口博物馆", "港口", true},
		{"Ana Petrova", "", false},
		{"“Green Valley”", "GREEN VALLEY PARTY", true},
	} {
		if got := named(c.name, []string{c.other}); got != c.want {
			t.Errorf("%q names %q: %v", c.other, c.name, got)
		}
	}
}

func TestSameMoment(t *testing.T) {
	for _, c := range []struct {
		got, want string
		same      bool
	}{
		{"", "", true},
		{"2026-05-04T10:00", "", false},
		{"", "2026-05-04T10:00", false},
		{"2026-05-04T10:00+04:00", "2026-05-04T10:00", true},
		{"2026-05-04T10:00", "2026-05-04T10:00+04:00", false},
		{"2026-05-04T10:00Z", "2026-05-04T10:00+00:00", true},
		{"2026-05-04T10:00+01:00", "2026-05-04T10:00+04:00", false},
	} {
		if got := sameMoment(c.got, c.want); got != c.same {
			t.Errorf("%q is %q: %v", c.got, c.want, got)
		}
	}
}

func TestSameNumber(t *testing.T) {
	for _, c := range []struct {
		want, got string
		same      bool
	}{
		{"$6.2 million", "6.2 million", true},
		{"12 500 kitab", "12 500", true},
		{"40 maps", "140", false},
		{"٤٠ خريطة", "٤٠", true},
		{"three", "", false},
	} {
		if got := sameNumber(c.want, c.got); got != c.same {
			t.Errorf("%q is %q: %v", c.got, c.want, got)
		}
	}
}
