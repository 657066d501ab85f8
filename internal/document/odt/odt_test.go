package odt_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"strings"
	"testing"

	"attache/internal/document"
	"attache/internal/document/documenttest"
	"attache/internal/document/odt"
)

const (
	head = `<?xml version="1.0" encoding="UTF-8"?>` + "\n"
	ns   = ` xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"`
)

// packed is a zip archive of parts, which come in pairs of name and content.
func packed(parts ...string) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(parts); i += 2 {
		method := zip.Deflate
		if parts[i] == "mimetype" {
			method = zip.Store
		}
		f, err := w.CreateHeader(&zip.FileHeader{Name: parts[i], Method: method})
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

// writer is a document with a body and the styles that a program made.
func writer(body, styles string, parts ...string) []byte {
	return packed(append([]string{
		"mimetype", "application/vnd.oasis.opendocument.text",
		"content.xml", head + `<office:document-content` + ns + `><office:automatic-styles>` + styles + `</office:automatic-styles><office:body><office:text>` + body + `</office:text></office:body></office:document-content>`,
	}, parts...)...)
}

func p(text string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(text))
	return "<text:p>" + b.String() + "</text:p>"
}

func file(paragraphs ...string) []byte {
	var b strings.Builder
	for _, text := range paragraphs {
		b.WriteString(p(text))
	}
	return writer(b.String(), "")
}

func TestFormat(t *testing.T) { documenttest.Test(t, odt.Format(), file) }

func FuzzRead(f *testing.F) { documenttest.Fuzz(f, odt.Format(), file, string(writer(full, styles))) }

func BenchmarkRead(b *testing.B) { documenttest.Benchmark(b, odt.Format(), file) }

const styles = `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/><style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>` +
	`<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"/><text:list-level-style-bullet text:level="2"/></text:list-style>`

var full = `<text:tracked-changes><text:changed-region><text:deletion>` + p("deleted") + `</text:deletion></text:changed-region></text:tracked-changes>` +
	`<text:p text:style-name="P1">Harbour museum <text:span>opens</text:span></text:p>` +
	`<text:p>The room holds<text:s text:c="2"/>12,500 books<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>` + p("Counted in March.") + `</text:note-body></text:note><text:tab/>and<text:line-break/>maps<office:annotation>` + p("Check this") + `</office:annotation>.</text:p>` +
	`<text:p><text:span text:style-name="T1">hidden</text:span>Seen <text:a>on its page</text:a>.</text:p>` +
	`<text:section text:display="none">` + p("draft") + `</text:section><text:section>` + p("In a section.") + `</text:section>` +
	`<text:list text:style-name="L1"><text:list-item>` + p("First") + `<text:list><text:list-item>` + p("Within") + `</text:list-item></text:list></text:list-item><text:list-item>` + p("Second") + `</text:list-item></text:list>` +
	`<table:table><table:table-header-rows><table:table-row><table:table-cell>` + p("Day") + `</table:table-cell><table:table-cell>` + p("From") + `</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell>` + p("4 May") + `</table:table-cell><table:table-cell>` + p("9.00") + `</table:table-cell></table:table-row></table:table>` +
	`<text:p><draw:frame><draw:text-box>` + p("In a box.") + `</draw:text-box></draw:frame></text:p>` +
	`<table:table><table:table-row><table:table-cell>` + p("One.") + p("Two.") + p("Three.") + `</table:table-cell></table:table-row></table:table>`

// What a reader sees is read, in order: not what was deleted or is hidden, nor
// headers and comments; notes come last.
func TestWhatIsRead(t *testing.T) {
	doc, err := document.Set{odt.Format()}.Read("a.odt", writer(full, styles,
		"styles.xml", head+`<office:document-styles`+ns+`><office:master-styles><style:master-page><style:header>`+p("Letterhead")+`</style:header></style:master-page></office:master-styles></office:document-styles>`))
	if err != nil {
		t.Fatal(err)
	}
	const want = `Harbour museum opens

The room holds 12,500 books and
maps.

Seen on its page.

In a section.

1. First
  - Within
2. Second

Day | From
4 May | 9.00

In a box.

One.

Two.

Three.

Counted in March.`
	if doc.Text != want {
		t.Errorf("got\n%s\nwant\n%s", doc.Text, want)
	}
	if doc.Title != "Harbour museum opens" {
		t.Errorf("title %q", doc.Title)
	}
}

// A title of the properties counts where the text says the same.
func TestTitle(t *testing.T) {
	for title, want := range map[string]string{"Museum opens": "Museum opens", "Letter of 2009": ""} {
		doc, err := document.Set{odt.Format()}.Read("a.odt", writer(p("Museum opens")+p("Today."), "",
			"meta.xml", head+`<office:document-meta`+ns+`><office:meta><dc:title>`+title+`</dc:title></office:meta></office:document-meta>`))
		if err != nil || doc.Title != want {
			t.Errorf("%q: %q, %v", title, doc.Title, err)
		}
	}
}

// What would unpack, expand or nest without end is refused, with a remedy, and
// so is what is locked.
func TestBounds(t *testing.T) {
	for name, content := range map[string][]byte{
		"a bomb":             writer(p(strings.Repeat("a", 60<<20)), ""),
		"entities":           packed("content.xml", `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><office:document-content`+ns+`><office:body><office:text><text:p>&a;</text:p></office:text></office:body></office:document-content>`),
		"nested without end": writer(strings.Repeat("<text:section>", 500)+p("x")+strings.Repeat("</text:section>", 500), ""),
		"a spreadsheet":      packed("content.xml", head+`<office:document-content`+ns+`><office:body><office:spreadsheet/></office:body></office:document-content>`),
		"a locked document":  packed("content.xml", "\x01\x02\x03", "META-INF/manifest.xml", "<manifest:encryption-data/>"),
		"no content":         packed("mimetype", "application/vnd.oasis.opendocument.text"),
	} {
		_, err := document.Set{odt.Format()}.Read("a.odt", content)
		if e := (*document.Error)(nil); !errors.As(err, &e) || !strings.HasSuffix(e.Remedy, ".") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
