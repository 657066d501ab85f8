package html_test

import (
	"errors"
	stdhtml "html"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"

	"attache/internal/document"
	"attache/internal/document/documenttest"
	"attache/internal/document/html"
)

func file(paragraphs ...string) []byte {
	var b strings.Builder
	b.WriteString("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><style>p{color:red}</style></head><body>\n")
	for i, p := range paragraphs {
		if i == 0 {
			b.WriteString("<h1>" + stdhtml.EscapeString(p) + "</h1>\n")
			continue
		}
		b.WriteString("<p>" + stdhtml.EscapeString(p) + "</p>\n")
	}
	b.WriteString("</body></html>\n")
	return []byte(b.String())
}

func TestFormat(t *testing.T) { documenttest.Test(t, html.Format(), file) }

func FuzzRead(f *testing.F) {
	documenttest.Fuzz(f, html.Format(), file, page, "<p>a<br>b", "<table><tr><td>a<td>b", "<meta charset=koi8-r>\xcf\xd2\xc9", "<svg><title>a", "<nav><form><p>x", "&#0;&nbsp;&shy;", "<ol start=7><li>a")
}

func BenchmarkRead(b *testing.B) { documenttest.Benchmark(b, html.Format(), file) }

// page is a site's page as such pages are, with a short release in it.
const page = `<!DOCTYPE html><html lang="en-GB"><head><title>Ferry returns to Almond Bay | Bay Council</title>
<meta property="og:title" content="Ferry returns to Almond Bay"><script>var tracking = "leak";</script>
<style>.hero{background:url(leak.png)}</style></head><body>
<header role="banner"><h1><a href="/">Bay Council</a></h1><nav><ul><li><a href="/">Home leak</a></li><li><a href="/news">News leak</a></li></ul></nav></header>
<div class="cookie-banner" role="dialog">We use cookies leak</div>
<main><article><header><h1>Ferry returns to Almond&nbsp;Bay</h1><time>4 May 2026</time></header>
<figure><img src="quay.jpg" alt="leak"><figcaption>The quay leak</figcaption></figure>
<p>ALMOND BAY, 4 May 2026 &ndash; The ferry between Almond Bay and North Quay will run again from 1 June, Mayor Ida Lund said on Monday, after two years of works on both piers.</p>
<p>It carries 120 passengers and 14 cars, needs 25 minutes and costs &euro;3.50 one way; children under 12 travel free of charge, and so do bicycles until the end of the summer.</p>
<ul><li>First ferry: 6.10 a.m.</li><li>Last ferry: 11.40 p.m.</li></ul>
<p>&ldquo;We have missed it,&rdquo; said Lund. &ldquo;So have the gulls.&rdquo;</p>
</article></main>
<aside><h2>Related leak</h2><a href="/x">Harbour dues leak</a></aside>
<footer>© Bay Council leak <form><input name="q" value="leak"><button>Search leak</button></form></footer>
<script>document.write("leak")</script></body></html>`

func TestPageOfASite(t *testing.T) {
	doc, err := document.Set{html.Format()}.Read("a.html", []byte(page))
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(doc.Text, "leak") {
		t.Errorf("what stands round the release is in its text:\n%s", doc.Text)
	}
	paragraphs := strings.Split(doc.Text, "\n\n")
	if !strings.HasPrefix(paragraphs[0], "Ferry returns to Almond Bay") {
		t.Errorf("the text starts with %q", paragraphs[0])
	}
	for _, want := range []string{
		"ALMOND BAY, 4 May 2026 – The ferry between", "costs €3.50 one way",
		"\n\n- First ferry: 6.10 a.m.\n- Last ferry: 11.40 p.m.\n\n", "“We have missed it,” said Lund.",
	} {
		if !strings.Contains(doc.Text, want) {
			t.Errorf("%q is not in the text:\n%s", want, doc.Text)
		}
	}
	if doc.Title != "Ferry returns to Almond Bay" || doc.Language != "en-GB" {
		t.Errorf("title %q, language %q", doc.Title, doc.Language)
	}
}

// Whatever a site puts its release into, the headline comes once and first.
func TestHeadlineIsInTheText(t *testing.T) {
	const body = `<p>` + "The library on Quay Street lends 40 telescopes from Monday, its director Ida Lund said. " +
		`Anyone with a card may take one home for a week, and a map of the sky comes with it.</p>
		<p>The telescopes were given by the observatory of Almond Bay, which bought larger ones for its own domes last winter.</p>
		<p>Courses for beginners are on Fridays at 8 p.m. and need no booking; in bad weather there is a talk instead, with tea.</p>`
	for name, page := range map[string]string{
		"above the article":    `<nav>Menu</nav><h1>Library lends telescopes</h1><div class="content">` + body + `</div>`,
		"in the page's header": `<header><h1>Library lends telescopes</h1></header><div>` + body + `</div><footer>Imprint</footer>`,
		"in the article":       `<nav>Menu</nav><article><h1>Library lends telescopes</h1>` + body + `</article>`,
		"in og:title alone":    `<meta property="og:title" content="Library lends telescopes"><nav>Menu</nav><article>` + body + `</article>`,
		"beside the site's":    `<title>Library lends telescopes – Quay Library</title><nav><h1>Quay Library</h1></nav><article><h1>Library lends telescopes</h1>` + body + `</article>`,
		"in a form":            `<form id="aspnetForm"><nav>Menu</nav><div><h1>Library lends telescopes</h1>` + body + `</div></form>`,
		"in a document":        `<h1>Library lends telescopes</h1>` + body,
	} {
		doc, err := document.Set{html.Format()}.Read("a.html", []byte(page))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if !strings.HasPrefix(doc.Text, "Library lends telescopes\n\nThe library on") || strings.Count(doc.Text, "Library lends") != 1 || !strings.Contains(doc.Text, "with tea.") {
			t.Errorf("%s:\n%s", name, doc.Text)
		}
	}
}

// A document saved as HTML is all release: nothing of it is taken for clutter.
func TestWholeDocument(t *testing.T) {
	const source = `<html><head><title>Microsoft Word - final2.doc</title></head><body>
<p>PRESS RELEASE</p><p>EMBARGOED until 4 May, 10:00</p><h2>Pier opens</h2><p>It opens.</p>
<table><tr><td>Length</td><td><p>120 m</p></td></tr><tr><td>Cost</td><td>€3 m</td></tr></table>
<p>Contact:<br>Ida Lund<br>ida@example.org</p><p style="display:none">hidden</p></body></html>`
	doc, err := document.Set{html.Format()}.Read("a.htm", []byte(source))
	want := "PRESS RELEASE\n\nEMBARGOED until 4 May, 10:00\n\nPier opens\n\nIt opens.\n\nLength | 120 m\nCost | €3 m\n\nContact:\nIda Lund\nida@example.org"
	if diff := cmp.Diff(want, doc.Text); diff != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}

func TestLanguage(t *testing.T) {
	for source, want := range map[string]string{
		`<html lang="az">x`:                                  "az",
		`<html xml:lang="zh-Hans">x`:                         "zh-Hans",
		`<meta http-equiv="Content-Language" content="tr">x`: "tr",
		`<meta property="og:locale" content="es_ES">x`:       "es_ES",
		`x`: "",
		`<html lang="ar"><meta property="og:locale" content="en">x`: "ar",
	} {
		if doc, _ := (document.Set{html.Format()}).Read("a.html", []byte(source)); doc.Language != want {
			t.Errorf("%s: %q", source, doc.Language)
		}
	}
}

func TestTitle(t *testing.T) {
	for source, want := range map[string]string{
		`<title>A</title><meta property="og:title" content=" B  b "><h1>C</h1>`: "B b",
		`<title>A</title><h1>C</h1>`:                      "C",
		`<title>A &amp; a</title><p>x`:                    "A & a",
		`<svg><title>Logo</title></svg><title>A</title>x`: "A",
		`x`: "",
	} {
		if doc, _ := (document.Set{html.Format()}).Read("a.html", []byte(source)); doc.Title != want {
			t.Errorf("%s: %q, want %q", source, doc.Title, want)
		}
	}
}

func TestDeclaredCharacterSet(t *testing.T) {
	const text = "Пирс"
	koi, _ := charmap.KOI8R.NewEncoder().String(text)
	win, _ := charmap.Windows1251.NewEncoder().String(text)
	for source, want := range map[string]string{
		`<meta charset="koi8-r"><p>` + koi: text,
		`<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>` + win:   text,
		`<?xml version="1.0" encoding="KOI8-R"?><html><body><p>` + koi:                          text,
		`<meta charset="koi8-r"><p>` + text:                                                     text, // UTF-8 it is, whatever it says
		`<meta name="description" content="of charsets"><meta charset='windows-1251'><p>` + win: text,
	} {
		doc, err := document.Set{html.Format()}.Read("a.html", []byte(source))
		if err != nil || doc.Text != want {
			t.Errorf("%q: %q, %v", source, doc.Text, err)
		}
	}
}

// crowds are what pages are made of that take parsers long.
var crowds = []string{
	"<div>", "<p>x", "<p>", "<b>", "<i><p>", "<table>", "<a href=x>", "<a href=x>y</a>", "<nav>", "<nav><p>a</p></nav>", "<div>x</div>", "<br>",
	"<p>a, b, c. " + strings.Repeat("word ", 40) + "</p>", "<!--", "<li>", "<tr><td>x", "<h1>x</h1>", "<meta name=x content=y>", "<form><p>", "&amp",
	"<span>x</span> ", "<article>a</article>", "<main>a", "<font>", "<svg><title>", "<p hidden>a",
}

func TestWork(t *testing.T) {
	documenttest.Work(t, html.Format(), crowds...)
	for _, crowd := range crowds { // as a site's pages, which are looked through for their article
		documenttest.Work(t, html.Format(), "<nav>menu</nav>"+strings.Repeat(crowd, 20))
	}
}

func BenchmarkWork(b *testing.B) { documenttest.BenchmarkWork(b, html.Format(), crowds...) }

// A page of more elements than any release has is refused before anybody spends
// time on it; a long one below that is read whole.
func TestCrowdedPage(t *testing.T) {
	set := document.Set{html.Format()}
	_, err := set.Read("a.html", []byte(strings.Repeat("<p>", 1<<20+1)))
	if e := (*document.Error)(nil); !errors.As(err, &e) || !strings.Contains(e.Message, "elements") {
		t.Errorf("%v", err)
	}
	page := "<nav>menu</nav><main><h1>Library opens</h1>" + strings.Repeat("<p><b>It</b> is open. <i></i><i></i><i></i><i></i><i></i></p>", 20_000) + "</main><footer>end</footer>"
	doc, err := set.Read("a.html", []byte(page))
	if err != nil || strings.Count(doc.Text, "It is open.") != 20_000 || strings.Contains(doc.Text, "menu") || !strings.HasPrefix(doc.Text, "Library opens") {
		t.Errorf("%.60q… of %d bytes, %v", doc.Text, len(doc.Text), err)
	}
}

// A page that is handed out as plain text is still a page; a text that speaks
// of tags is still a text.
func TestPagesNamedAsPlainText(t *testing.T) {
	set := document.Set{{Name: "txt", Extensions: []string{".txt"}, Read: func(b []byte) (document.Document, error) {
		return document.Document{Text: string(b)}, nil
	}}, html.Format()}
	for content, want := range map[string]string{
		"<!-- header -->\n<h2>Library opens</h2>\n<p>It has 40&nbsp;000 books.</p>": "html",
		"<p>\nOne line\n</p>": "html",
		"\n<?xml version=\"1.0\"?><html><body><p>Open</p></body></html>": "html",
		"<p> is the tag of a paragraph, says the standard.":              "txt",
		"Our site <div>broke</div> yesterday.":                           "txt",
		"<embargo until noon>\nNews":                                     "txt",
	} {
		doc, err := set.Read("release.txt", []byte(content))
		if err != nil || doc.Format != want {
			t.Errorf("%q is read as %s (%v), want %s", content, doc.Format, err, want)
		}
	}
}
