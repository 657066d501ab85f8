//go:build suites

package facts_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"attache/internal/desk"
	"attache/internal/facts"
)

// suite is the folder that `make suites` puts a public suite into.
func suite(t *testing.T, name string) string {
	t.Helper()
	dir := os.Getenv("SUITES")
	if dir == "" {
		t.Fatal("SUITES names no folder: run `make suites`")
	}
	return filepath.Join(dir, name)
}

// rule is a text of pragmatic_segmenter's specification and its sentences.
type rule struct {
	name, text string
	want       []string
}

// rules reads the examples of a Ruby specification, between two of its lines.
func rules(t *testing.T, file, from, to string) []rule {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	_, body, ok := strings.Cut(string(data), from)
	if !ok {
		t.Fatalf("%s has no %q", file, from)
	}
	if to != "" {
		body, _, _ = strings.Cut(body, to)
	}
	var list []rule
	for _, example := range strings.Split(body, "    it ")[1:] {
		_, text, ok := strings.Cut(example, "Segmenter.new(text: ")
		_, want, okWant := strings.Cut(example, "to eq([")
		if !ok || !okWant {
			continue
		}
		name, _ := literal(example)
		r := rule{name: name}
		r.text, _ = literal(text)
		for strings.HasPrefix(want, `"`) || strings.HasPrefix(want, "'") {
			s, rest := literal(want)
			r.want = append(r.want, s)
			want = strings.TrimLeft(rest, ", \n")
		}
		list = append(list, r)
	}
	return list
}

// literal reads a Ruby string and returns what stands behind it.
func literal(s string) (value, rest string) {
	quote := s[0]
	var b strings.Builder
	for i := 1; i < len(s); i++ {
		switch {
		case s[i] == quote:
			return b.String(), s[i+1:]
		case s[i] == '\\' && i+1 < len(s):
			i++
			switch {
			case quote == '"' && s[i] == 'n':
				b.WriteByte('\n')
			case quote == '"' && s[i] == 'r':
				b.WriteByte('\r')
			case quote == '"' && s[i] == 't':
				b.WriteByte('\t')
			default:
				b.WriteByte(s[i])
			}
		default:
			b.WriteByte(s[i])
		}
	}
	return b.String(), ""
}

// TestGoldenRules holds the sentences to the rules of diasks2/pragmatic_segmenter.
func TestGoldenRules(t *testing.T) {
	for _, c := range []struct {
		tag, file, from, to string
		least               float64
	}{
		{"en", "english", `"Golden Rules"`, "  describe '#segment'", 50. / 52},
		{"zh", "chinese", "#segment", "", .85},
		{"ru", "russian", "(ru)", "", .85},
		{"fr", "french", "#segment", "", .85},
		{"es", "spanish", "(es)", "", .85},
		{"de", "deutsch", "(de)", "", .85},
		{"ar", "arabic", "(ar)", "", .85},
	} {
		t.Run(c.tag, func(t *testing.T) {
			hits, strict := 0, 0
			list := rules(t, filepath.Join(suite(t, "pragmatic_segmenter"), "spec/pragmatic_segmenter/languages", c.file+"_spec.rb"), c.from, c.to)
			for _, r := range list {
				var got []string
				for _, s := range facts.Sentences(r.text, languageOf(t, c.tag)) {
					got = append(got, s.Of(r.text))
				}
				if slices.Equal(fields(got), fields(r.want)) {
					strict++
				}
				if c.tag == "ar" {
					r.want = joined(r.want)
				}
				if slices.Equal(fields(got), fields(r.want)) {
					hits++
					continue
				}
				t.Logf("%s: %q\n got %q\nwant %q", r.name, r.text, got, r.want)
			}
			if strict != hits {
				t.Logf("%d of %d with clauses parted", strict, len(list))
			}
			report(t, hits, len(list), c.least)
		})
	}
}

// joined joins what the rules for Arabic part at commas and colons, which would
// tear the sentences of a release apart.
func joined(want []string) []string {
	var list []string
	open := false
	for _, s := range want {
		if open {
			list[len(list)-1] += " " + s
		} else {
			list = append(list, s)
		}
		open = strings.HasSuffix(s, "،") || strings.HasSuffix(s, ":")
	}
	return list
}

// fields makes one space of all white space in each of some texts.
func fields(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = strings.Join(strings.Fields(s), " ")
	}
	return out
}

func report(t *testing.T, hits, total int, least float64) {
	t.Helper()
	rate := float64(hits) / float64(total)
	t.Logf("%d of %d, %.3f", hits, total, rate)
	if rate < least {
		t.Errorf("%.3f is less than %.3f", rate, least)
	}
}

// TestRecognizersDates holds the dates to microsoft/Recognizers-Text: texts
// with one date that is resolved to a day.
func TestRecognizersDates(t *testing.T) {
	for _, c := range []struct {
		tag, folder string
		least       float64
	}{
		{"en", "English", .85}, {"zh", "Chinese", .75}, {"fr", "French", .75}, {"es", "Spanish", .75}, {"de", "German", .75}, {"tr", "Turkish", .75},
	} {
		t.Run(c.tag, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(suite(t, "Recognizers-Text"), "Specs/DateTime", c.folder, "DateTimeModel.json"))
			if err != nil {
				t.Fatal(err)
			}
			var cases []recognized
			if err := json.Unmarshal([]byte(strings.TrimPrefix(string(data), "\ufeff")), &cases); err != nil {
				t.Fatal(err)
			}
			hits, total := 0, 0
			for _, r := range cases {
				days := r.days()
				if days == nil {
					continue
				}
				total++
				reference, err := time.Parse("2006-01-02T15:04:05", r.Context.ReferenceDateTime[:19])
				if err != nil {
					t.Fatal(err)
				}
				got := facts.Dates(r.Input, languageOf(t, c.tag), facts.Options{Published: reference})
				if len(got) == 1 && got[0].End == "" && slices.Contains(days, got[0].Date) {
					hits++
					continue
				}
				t.Logf("%s (%s): got %v, want %v %q", r.Input, reference.Format("Mon 2006-01-02"), short(got), days, r.Results[0].Text)
			}
			report(t, hits, total, c.least)
		})
	}
}

func short(dates []desk.When) []string {
	var list []string
	for _, d := range dates {
		list = append(list, d.Text+"="+d.Date)
	}
	return list
}

type recognized struct {
	Input   string
	Context struct{ ReferenceDateTime string }
	Results []struct {
		Text, TypeName string
		Resolution     struct {
			Values []struct{ Type, Value string }
		}
	}
}

// days are the readings of a text with one date; nil for other texts.
func (r recognized) days() []string {
	if len(r.Results) != 1 || r.Results[0].TypeName != "datetimeV2.date" || len(r.Context.ReferenceDateTime) < 19 {
		return nil
	}
	var days []string
	for _, v := range r.Results[0].Resolution.Values {
		if _, err := time.Parse(time.DateOnly, v.Value); v.Type == "date" && err == nil {
			days = append(days, v.Value)
		}
	}
	return days
}

// TestNewsArticles holds who, what, where and when to the answers that people
// marked in the 76 training articles of fhamborg/Giveme5W1H. An article is what
// a reader sees: headline, standfirst where it is no copy of the text, text.
// Where nobody marked an answer, there is no question. Of several answers of the
// facts the first counts. The days were resolved by a tool, some of them wrongly
// (a Sunday to a Saturday): a date counts as well where its own words are those
// that were marked. The least rates lie two hundredths below what was reached.
func TestNewsArticles(t *testing.T) {
	dir := filepath.Join(suite(t, "Giveme5W1H"), "Giveme5W1H/examples/datasets/gold_standard")
	var sampling struct{ Training []string }
	unmarshal(t, filepath.Join(dir, "sampling.json"), &sampling)
	hits, exact, total := map[string]int{}, map[string]int{}, map[string]int{}
	for _, name := range sampling.Training {
		var a article
		unmarshal(t, filepath.Join(dir, "data", name), &a)
		f := a.read(t)
		for _, question := range []string{"who", "what", "where", "when"} {
			answers := a.answers(question)
			if len(answers) == 0 {
				continue
			}
			total[question]++
			got := answer(f, question)
			if slices.ContainsFunc(answers, func(want string) bool { return overlap(got, want) >= .5 && (question != "when" || got == want) }) {
				exact[question]++
			} else if question != "when" || f.When == nil || !a.marked(f.When.Text) {
				t.Logf("%.6s %s: got %q, want %q", name, question, got, answers)
				continue
			}
			hits[question]++
		}
	}
	t.Logf("days as they were resolved: %d of %d", exact["when"], total["when"])
	for _, c := range []struct {
		question string
		least    float64
	}{{"who", .72}, {"what", .66}, {"where", .68}, {"when", .70}} {
		t.Run(c.question, func(t *testing.T) { report(t, hits[c.question], total[c.question], c.least) })
	}
}

func unmarshal(t *testing.T, file string, into any) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
}

// article is a news article with the answers that people marked in it.
type article struct {
	Title, Description, Text string
	Published                string `json:"date_publish"`
	Marked                   map[string]struct {
		Annotated []marked
	} `json:"fiveWoneH"`
}

// marked is an answer: its words and, of a date, the day that they mean.
type marked struct{ Text, Parsed string }

// read finds the facts of the article.
func (a article) read(t *testing.T) desk.Facts {
	t.Helper()
	day, _ := time.Parse(time.DateTime, a.Published) // one article says that it has none
	body := a.Text
	if start := []rune(a.Description); !strings.HasPrefix(body, string(start[:min(len(start), 60)])) {
		body = a.Description + "\n\n" + body
	}
	return facts.Read(a.Title+"\n\n"+body, languageOf(t, "en"), facts.Options{Published: day})
}

// answers are what people marked: the words, or for a date the day that they mean.
func (a article) answers(question string) []string {
	var list []string
	for _, m := range a.Marked[question].Annotated {
		if question == "when" {
			m.Text = m.Parsed
		}
		if m.Text != "" {
			list = append(list, m.Text)
		}
	}
	return list
}

// marked reports whether the words of a date are those that were marked.
func (a article) marked(date string) bool {
	return slices.ContainsFunc(a.Marked["when"].Annotated, func(m marked) bool { return overlap(date, m.Text) >= .5 })
}

// answer is what the facts say first to a question.
func answer(f desk.Facts, question string) string {
	switch {
	case question == "who" && len(f.Who) > 0:
		return f.Who[0].Name
	case question == "what" && f.Event != nil:
		return f.Event.Text
	case question == "where" && len(f.Where) > 0:
		return f.Where[0].Name
	case question == "when" && f.When != nil:
		return f.When.Date
	}
	return ""
}
