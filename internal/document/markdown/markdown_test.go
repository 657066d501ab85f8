package markdown_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"attache/internal/document"
	"attache/internal/document/documenttest"
	"attache/internal/document/markdown"
)

func file(paragraphs ...string) []byte {
	if len(paragraphs) == 0 {
		return []byte("---\nkill: false\n---\n")
	}
	return []byte("---\nlink: https://example.org\n---\n# " + strings.Join(paragraphs, "\n\n"))
}

func TestFormat(t *testing.T) { documenttest.Test(t, markdown.Format(), file) }

func FuzzRead(f *testing.F) {
	documenttest.Fuzz(f, markdown.Format(), file, "---\n", "---\ntitle: [\n---\nx", "- a\n  - b\n\n1. c", "|a|\n|-|\n|b|", "<div>x</div>", "[a]: b\n[a]", "***\n~~a~~", "```\na")
}

func BenchmarkRead(b *testing.B) { documenttest.Benchmark(b, markdown.Format(), file) }

func TestText(t *testing.T) {
	for name, c := range map[string]struct{ source, want string }{
		"headings and emphasis":  {"# Tram *line* opens\n\nIt is **free**.\n\nSubhead\n-------\nMore.", "Tram line opens\n\nIt is free.\n\nSubhead\n\nMore."},
		"wrapped lines":          {"The tram\nruns\nhourly.", "The tram runs hourly."},
		"wrapped Chinese":        {"电车每小时\n一班。", "电车每小时一班。"},
		"hard line breaks":       {"Press office  \nAlmond Bay\\\nPhone 12", "Press office\nAlmond Bay\nPhone 12"},
		"lists":                  {"Stops:\n\n- Quay\n- Market\n  1. north\n  2. south\n\n3. Third\n4. Fourth", "Stops:\n\n- Quay\n- Market\n  1. north\n  2. south\n\n3. Third\n4. Fourth"},
		"a list with paragraphs": {"- Quay\n\n  opens first\n\n- Market", "- Quay\nopens first\n- Market"},
		"links":                  {"See [the map](https://example.org/m \"Map\") or <https://example.org>.", "See the map or https://example.org."},
		"pictures":               {"Before ![quay](quay.jpg) after", "Before after"},
		"tables":                 {"| Stop | Min |\n|---|---|\n| Quay | 4 |\n| Market | |", "Stop | Min\nQuay | 4\nMarket"},
		"code":                   {"Call `*1*`.\n\n    indented\n      more", "Call *1*.\n\nindented\n  more"},
		"quotations":             {"> It is\n> late.\n\nSo.", "It is late.\n\nSo."},
		"entities":               {"R&amp;D &copy; 2026 &lt;tram&gt;", "R&D © 2026 <tram>"},
		"rules":                  {"One.\n\n***\n\nTwo.", "One.\n\nTwo."},
		"HTML":                   {"<!-- draft -->\n<div align=\"center\">EMBARGOED</div>\n\nA<br>B <b>c</b> <script>x()</script>", "EMBARGOED\n\nA\nB c"},
		"strikethrough":          {"~~late~~ early", "late early"},
		"windows line ends":      {"# One\r\n\r\nTwo\r\n", "One\n\nTwo"},
		"a rule first":           {"***\nOne.", "One."},
	} {
		doc, err := document.Set{markdown.Format()}.Read("a.md", []byte(c.source))
		if diff := cmp.Diff(c.want, doc.Text); diff != "" || err != nil {
			t.Errorf("%s: %v (-want +got):\n%s", name, err, diff)
		}
	}
}

func TestFrontMatter(t *testing.T) {
	doc, err := document.Set{markdown.Format()}.Read("a.md", []byte("\ufeff---\r\ntitle: Tram opens\r\nlanguage: en\r\nlink: https://example.org/tram\r\n---\r\n\r\nThe tram opens.\r\n"))
	if err != nil {
		t.Fatal(err)
	}
	want := document.Document{
		Format: "markdown", Title: "Tram opens", Text: "The tram opens.", Language: "en",
		Settings: []byte("title: Tram opens\nlanguage: en\nlink: https://example.org/tram\n"), SettingsLine: 2,
	}
	if diff := cmp.Diff(want, doc); diff != "" {
		t.Error(diff)
	}
	if _, problems := document.Settings(doc.Settings, doc.SettingsLine, nil); len(problems) > 0 {
		t.Error(problems)
	}
}

func TestFrontMatterThatNeverEnds(t *testing.T) {
	_, err := document.Set{markdown.Format()}.Read("a.md", []byte("---\ntitle: Tram opens\n\nThe tram opens.\n"))
	if e := (*document.Error)(nil); !errors.As(err, &e) || e.Place != "line 1" {
		t.Error(err)
	}
}

// crowds are marks that take parsers long.
var crowds = []string{"[a](", "a*b_", "*a_ ", "[x](<", "> ", "- ", "<div>\n", "`a ``b ", "a **b\n\n", "![", "|-", "\\", "1. ", "&lt", "](", "<"}

func TestWork(t *testing.T) { documenttest.Work(t, markdown.Format(), crowds...) }

func BenchmarkWork(b *testing.B) { documenttest.BenchmarkWork(b, markdown.Format(), crowds...) }

// What the parser's time grows with the square of is refused.
func TestCrowded(t *testing.T) {
	for _, crowd := range []string{"[a](", "*a_ ", "`a ", "> ", "1. ", "<"} {
		_, err := document.Set{markdown.Format()}.Read("a.md", []byte(strings.Repeat(crowd, 4000)))
		if e := (*document.Error)(nil); !errors.As(err, &e) || e.Place != "line 1" {
			t.Errorf("%q: %v", crowd, err)
		}
	}
}
