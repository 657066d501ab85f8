package document_test

import (
	"errors"
	"strings"
	"testing"

	"attache/internal/document"
	"attache/internal/document/all"
)

func TestFormatIsChosenByExtension(t *testing.T) {
	for key, want := range map[string]string{
		"inbox/opening.txt": "txt", "inbox/opening.en.TXT": "txt", "inbox/opening.md": "markdown", "inbox/opening.az.Markdown": "markdown",
		"inbox/opening.html": "html", "inbox/opening.htm": "html", "inbox/opening": "txt", "inbox/.opening": "txt",
		"inbox/No. 5 of May": "txt", "inbox/v1.2/opening": "txt",
	} {
		doc, err := all.Formats().Read(key, []byte("A pier opens."))
		if err != nil || doc.Format != want {
			t.Errorf("%s: %q, %v", key, doc.Format, err)
		}
	}
}

func TestWhatCannotBeRead(t *testing.T) {
	for _, c := range []struct{ key, content, says, remedy string }{
		{"a.xyz", "A pier opens.", `files that end with ".xyz"`, ".txt, .md, .html, .docx or .odt"},
		{"a.txt", "%PDF-1.4", "is a PDF file", "Save its text as .txt"},
		{"a", "\x89PNG\r\n\x1a\n", "is a PNG picture", ""},
		{"a.txt", "PK\x03\x04....[Content_Types].xml....word/document.xml", "is a Word file", ""},
		{"a.md", "PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.textPK", "is an OpenDocument text", ""},
		{"a.html", "PK\x03\x04....photo.jpg", "is a zip archive", ""},
		{"a.txt", "", "is empty", "cut short"},
		{"a.txt", " \n\u3000\n", "has no text", ""},
		{"a.txt", strings.Repeat("news ", document.MaxText/5+1), "1.0 MB of text", "annexes"},
		{"a", "\x7fELF\x02\x01\x01\x00\x00\x00", "is not text", "UTF-8"},
	} {
		_, err := all.Formats().Read(c.key, []byte(c.content))
		e := (*document.Error)(nil)
		if !errors.As(err, &e) || !strings.Contains(e.Message, c.says) || !strings.Contains(e.Remedy, c.remedy) {
			t.Errorf("%s %.20q: %v", c.key, c.content, err)
		}
	}
}

// A file of a format that is built in, under the wrong name, is told its name.
func TestMisnamedFile(t *testing.T) {
	set := append(all.Formats(), document.Format{Name: "pdf", Extensions: []string{".pdf"}, Read: func([]byte) (document.Document, error) {
		return document.Document{Text: "A pier opens."}, nil
	}})
	_, err := set.Read("a.txt", []byte("%PDF-1.4"))
	if err == nil || !strings.Contains(err.Error(), "Rename it to end with .pdf.") {
		t.Error(err)
	}
	if doc, err := set.Read("a.pdf", []byte("%PDF-1.4")); err != nil || doc.Format != "pdf" {
		t.Error(doc, err)
	}
}

// A parser that panics makes a bad file, not a desk that stops.
func TestPanicIsAnError(t *testing.T) {
	set := document.Set{{Name: "odd", Extensions: []string{".odd"}, Read: func([]byte) (document.Document, error) { panic("index out of range") }}}
	if _, err := set.Read("a.odd", []byte("x")); err == nil {
		t.Error("no error")
	}
}
