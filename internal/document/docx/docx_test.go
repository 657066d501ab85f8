package docx_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"strings"
	"testing"

	"attache/internal/document"
	"attache/internal/document/documenttest"
	"attache/internal/document/docx"
)

const (
	head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	ns   = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`
)

// packed is a zip archive of parts, which come in pairs of name and content.
func packed(parts ...string) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(parts); i += 2 {
		f, err := w.Create(parts[i])
		if err == nil {
			_, err = f.Write([]byte(parts[i+1]))
		}
		if err != nil {
			panic(err)
		}
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

func escaped(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(s))
	return b.String()
}

func p(text string) string {
	return `<w:p><w:r><w:t xml:space="preserve">` + escaped(text) + `</w:t></w:r></w:p>`
}

// word is a document with a body, and further parts.
func word(body string, parts ...string) []byte {
	return packed(append([]string{
		"[Content_Types].xml", head + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		"_rels/.rels", head + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml", head + `<w:document` + ns + `><w:body>` + body + `<w:sectPr/></w:body></w:document>`,
	}, parts...)...)
}

func file(paragraphs ...string) []byte {
	var b strings.Builder
	for _, text := range paragraphs {
		b.WriteString(p(text))
	}
	return word(b.String())
}

func TestFormat(t *testing.T) { documenttest.Test(t, docx.Format(), file) }

func FuzzRead(f *testing.F) {
	documenttest.Fuzz(f, docx.Format(), file, string(word(full, "word/numbering.xml", numbering, "word/footnotes.xml", footnotes)))
}

func BenchmarkRead(b *testing.B) { documenttest.Benchmark(b, docx.Format(), file) }

const numbering = head + `<w:numbering` + ns + `><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

const footnotes = head + `<w:footnotes` + ns + `><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t>Counted in March.</w:t></w:r></w:p></w:footnote><w:footnote w:id="3"><w:p><w:r><w:t>Nobody refers to this.</w:t></w:r></w:p></w:footnote></w:footnotes>`

func entry(level, text string) string {
	return `<w:p><w:pPr><w:numPr><w:ilvl w:val="` + level + `"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t>` + text + `</w:t></w:r></w:p>`
}

var full = `<w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr><w:r><w:t>Harbour museum </w:t></w:r><w:r><w:t>opens</w:t></w:r></w:p>` +
	`<w:p><w:r><w:t>The room holds </w:t></w:r><w:del><w:r><w:delText>90,000</w:delText><w:t>gone</w:t></w:r></w:del><w:ins><w:r><w:t>12,500</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> books</w:t><w:footnoteReference w:id="2"/><w:tab/><w:t>and</w:t><w:br/><w:t>maps.</w:t></w:r></w:p>` +
	`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Seen </w:t></w:r><w:hyperlink><w:r><w:t>on its page</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE 77</w:instrText><w:t>.</w:t></w:r></w:p>` +
	`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One paragraph, </w:t></w:r></w:p><w:p><w:r><w:t>once two.</w:t></w:r></w:p>` +
	entry("0", "First") + entry("1", "Within") + entry("0", "Second") +
	`<w:tbl><w:tr><w:tc>` + p("Day") + `</w:tc><w:tc><w:tbl><w:tr><w:tc>` + p("From") + `</w:tc><w:tc>` + p("To") + `</w:tc></w:tr></w:tbl>` + p("") + `</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>` + p("struck") + `</w:tc></w:tr></w:tbl>` +
	`<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>` + p("In a box.") + `</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>` + p("In a box.") + `</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
	`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>` + p("Click here") + `</w:sdtContent></w:sdt><w:sdt><w:sdtContent>` + p("Filled in.") + `</w:sdtContent></w:sdt>`

// What a reader sees is read, in order: not what was deleted or is hidden, nor
// headers and comments; footnotes come last.
func TestWhatIsRead(t *testing.T) {
	const styles = head + `<w:styles` + ns + `><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style></w:styles>`
	doc, err := document.Set{docx.Format()}.Read("a.docx", word(full,
		"word/styles.xml", styles, "word/numbering.xml", numbering, "word/footnotes.xml", footnotes,
		"word/header1.xml", head+`<w:hdr`+ns+`>`+p("Letterhead")+`</w:hdr>`, "word/comments.xml", head+`<w:comments`+ns+`>`+p("Comment")+`</w:comments>`))
	if err != nil {
		t.Fatal(err)
	}
	const want = `Harbour museum opens

The room holds 12,500 books and
maps.

Seen on its page.

One paragraph, once two.

1. First
  - Within
2. Second

Day

From | To

In a box.

Filled in.

Counted in March.`
	if doc.Text != want {
		t.Errorf("got\n%s\nwant\n%s", doc.Text, want)
	}
	if doc.Title != "Harbour museum opens" {
		t.Errorf("title %q", doc.Title)
	}
}

// A table is read in lines; one that only arranges the page, as the page reads.
func TestTables(t *testing.T) {
	cell := func(texts ...string) string {
		s := "<w:tc>"
		for _, text := range texts {
			s += p(text)
		}
		return s + "</w:tc>"
	}
	for body, want := range map[string]string{
		"<w:tbl><w:tr>" + cell("Day") + cell("From") + "</w:tr><w:tr>" + cell("4 May", "Monday") + cell("9.00") + "</w:tr></w:tbl>": "Day | From\n4 May Monday | 9.00",
		"<w:tbl><w:tr>" + cell("Museum opens", "It opened today.", "More follows.") + "</w:tr></w:tbl>":                             "Museum opens\n\nIt opened today.\n\nMore follows.",
	} {
		doc, err := document.Set{docx.Format()}.Read("a.docx", word(body))
		if err != nil || doc.Text != want {
			t.Errorf("got %q (%v), want %q", doc.Text, err, want)
		}
	}
}

// A title of the properties counts where the text says the same.
func TestTitle(t *testing.T) {
	core := func(title string) string {
		return head + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>` + title + `</dc:title></cp:coreProperties>`
	}
	for title, want := range map[string]string{"Museum opens": "Museum opens", "Letter of 2009": "", "": ""} {
		doc, err := document.Set{docx.Format()}.Read("a.docx", word(p("Museum opens")+p("Today."), "docProps/core.xml", core(title)))
		if err != nil || doc.Title != want {
			t.Errorf("%q: %q, %v", title, doc.Title, err)
		}
	}
}

// What would unpack, expand or nest without end is refused, with a remedy.
func TestBounds(t *testing.T) {
	bomb := word(p(strings.Repeat("a", 60<<20)))
	if len(bomb) > 1<<20 {
		t.Fatalf("the bomb has %d bytes", len(bomb))
	}
	many := []string{}
	for i := range 10_001 {
		many = append(many, "x/"+strings.Repeat("a", i%50)+string(rune('a'+i%26))+strings.Repeat("b", i/50), "")
	}
	for name, content := range map[string][]byte{
		"a bomb":                 bomb,
		"entities":               packed("word/document.xml", `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document`+ns+`><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`),
		"nested without end":     word(strings.Repeat("<w:tbl><w:tr><w:tc>", 500) + p("x") + strings.Repeat("</w:tc></w:tr></w:tbl>", 500)),
		"a part twice":           word(p("one"), "word/document.xml", head+`<w:document`+ns+`><w:body>`+p("two")+`</w:body></w:document>`),
		"too many files":         word(p("x"), many...),
		"no document":            packed("word/document.xml", head+"<a/>"),
		"nothing":                packed("readme", "word/document.xml"),
		"more text than is read": word(strings.Repeat(p(strings.Repeat("word ", 200)), 1500)),
		"another character set":  packed("word/document.xml", `<?xml version="1.0" encoding="koi8-r"?><w:document`+ns+`><w:body>`+p("x")+`</w:body></w:document>`),
	} {
		_, err := document.Set{docx.Format()}.Read("a.docx", content)
		if e := (*document.Error)(nil); !errors.As(err, &e) || !strings.HasSuffix(e.Remedy, ".") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Names in the archive lead nowhere: nothing is written, and what is not asked
// for is not read.
func TestNamesLeadNowhere(t *testing.T) {
	doc, err := document.Set{docx.Format()}.Read("a.docx", word(p("Museum opens"), "../../etc/passwd", "x", "/abs", "x", `..\x`, "x"))
	if err != nil || doc.Text != "Museum opens" {
		t.Errorf("%q, %v", doc.Text, err)
	}
}
