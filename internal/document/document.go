// Package document turns the bytes of a release into text. A format is one
// package below this one, held to the suite in documenttest; package all
// registers them, one line each.
package document

import (
	"bytes"
	"fmt"
	"path"
	"slices"
	"strings"
	"unicode/utf8"
)

// Limits on what is read.
const (
	MaxObject = 16 << 20 // bytes of an object; larger ones are refused before they are read
	MaxText   = 1 << 20  // bytes of the text in it
)

// Document is what an object says.
type Document struct {
	Format string // name of the format: "txt", "markdown", "html", "docx", "odt"
	Title  string // one line; "" where the document declares none
	// Text is what spans refer to: UTF-8 with LF line ends, without byte order
	// mark, NUL and lost characters (U+FFFD), neither blank nor longer than
	// MaxText. It is otherwise as it stands in the document: not normalised.
	Text         string
	Settings     []byte // YAML of the front matter without its fences, nil for none
	SettingsLine int    // line of the object on which Settings start, from 1
	Language     string // as declared: "en", "zh-Hans", "tr_TR"; "" where the document declares none
}

// Error says why an object cannot be read, where, and what to do about it.
type Error struct{ Place, Message, Remedy string }

func (e *Error) Error() string {
	s := e.Message + ". " + e.Remedy
	if e.Place != "" {
		s = e.Place + ": " + s
	}
	return s
}

// Format is one document format.
type Format struct {
	Name       string   // "html"
	Extensions []string // of its files, in small letters, with their dot; the first is the usual one
	// Read reads a whole object. Errors are *Error. What it returns is checked
	// by Set.Read, which also gives the Document its Format.
	Read func(content []byte) (Document, error)
	// Recognises reports whether what is named as plain text is of this format.
	// Nil: only its name says so.
	Recognises func(content []byte) bool
}

// Set is the formats that a program was built with. The first reads what has
// no extension.
type Set []Format

// Read turns an object into text, by the extension of its key. Every error is
// an *Error.
func (s Set) Read(key string, content []byte) (Document, error) {
	format, err := s.format(key)
	if err != nil {
		return Document{}, err
	}
	if len(content) == 0 {
		return Document{}, &Error{Message: "is empty", Remedy: "Upload the release's text; an upload may have been cut short."}
	}
	if kind := sniff(content); kind.name != "" && !slices.Contains(format.Extensions, kind.extension) {
		return Document{}, s.misnamed(kind)
	}
	if format.Name == s[0].Name {
		format = s.recognised(format, content)
	}
	doc, err := format.read(content)
	if err != nil {
		return Document{}, err
	}
	doc.Format = format.Name
	doc.Title = strings.Join(strings.Fields(strings.ToValidUTF8(doc.Title, "")), " ")
	return doc, doc.check()
}

// read calls the format's own reader. Formats stand on parsers that others
// wrote: one bad upload must not stop the desk.
func (f Format) read(content []byte) (doc Document, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = &Error{Message: fmt.Sprintf("is not a %s file that can be read (%v)", f.Name, cause), Remedy: "Save it anew, or as plain text, and upload that."}
		}
	}()
	return f.Read(content)
}

func (s Set) format(key string) (Format, error) {
	name := path.Base(key)
	ext := strings.ToLower(path.Ext(name))
	if ext == "" || ext == strings.ToLower(name) || ext == "." || strings.ContainsAny(ext, " \n") { // ".env" has none, "No. 5 of May" neither
		return s[0], nil
	}
	for _, f := range s {
		if slices.Contains(f.Extensions, ext) {
			return f, nil
		}
	}
	return Format{}, &Error{
		Message: fmt.Sprintf("files that end with %q cannot be read", ext),
		Remedy:  "Upload the release as " + s.extensions() + ".",
	}
}

// recognised is the format that content is in whatever its name says: systems
// hand out web pages as plain text.
func (s Set) recognised(named Format, content []byte) Format {
	for _, f := range s {
		if f.Recognises != nil && f.Recognises(content) {
			return f
		}
	}
	return named
}

// Extension is the usual extension of a format's files, with its dot; "" for a
// format that is not in the set.
func (s Set) Extension(format string) string {
	for _, f := range s {
		if f.Name == format {
			return f.Extensions[0]
		}
	}
	return ""
}

// extensions names the usual extension of each format, for a person.
func (s Set) extensions() string {
	usual := make([]string, len(s))
	for i, f := range s {
		usual[i] = f.Extensions[0]
	}
	if len(usual) == 1 {
		return usual[0]
	}
	return strings.Join(usual[:len(usual)-1], ", ") + " or " + usual[len(usual)-1]
}

func (s Set) misnamed(k kind) error {
	for _, f := range s {
		if slices.Contains(f.Extensions, k.extension) {
			return &Error{Message: "is " + k.name, Remedy: "Rename it to end with " + k.extension + "."}
		}
	}
	return &Error{Message: "is " + k.name + ", which cannot be read", Remedy: "Save its text as " + s.extensions() + " and upload that."}
}

// check holds every format to what Document promises.
func (d Document) check() error {
	switch {
	case strings.TrimSpace(d.Text) == "":
		return &Error{Message: "has no text", Remedy: "Upload the release's text; pictures of text cannot be read."}
	case len(d.Text) > MaxText:
		return &Error{
			Message: fmt.Sprintf("has %.1f MB of text; releases may have %d MB", float64(len(d.Text))/(1<<20), MaxText>>20),
			Remedy:  "Upload the release alone, without its annexes.",
		}
	case !utf8.ValidString(d.Text) || strings.ContainsAny(d.Text, "\r\x00\ufeff\ufffd"):
		return &Error{Message: "has characters that cannot be read", Remedy: "Save it anew as UTF-8 and upload that."}
	}
	return nil
}

// kind is what the first bytes of a file show it to be.
type kind struct{ name, extension string }

// sniff recognises files that are not text by their signatures (Gary Kessler's
// table of file signatures); the zero kind is anything else.
func sniff(content []byte) kind {
	for _, s := range []struct {
		signature string
		kind
	}{
		{"%PDF-", kind{"a PDF file", ".pdf"}},
		{"{\\rtf", kind{"an RTF file", ".rtf"}},
		{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", kind{"an old or password-protected Word, Excel or PowerPoint file", ".doc"}},
		{"\x89PNG\r\n", kind{"a PNG picture", ".png"}},
		{"\xff\xd8\xff", kind{"a JPEG picture", ".jpg"}},
		{"GIF8", kind{"a GIF picture", ".gif"}},
		{"II*\x00", kind{"a TIFF picture", ".tif"}},
		{"MM\x00*", kind{"a TIFF picture", ".tif"}},
		{"\x1f\x8b\x08", kind{"a gzip archive", ".gz"}},
		{"7z\xbc\xaf\x27\x1c", kind{"a 7-Zip archive", ".7z"}},
		{"Rar!\x1a\x07", kind{"a RAR archive", ".rar"}},
	} {
		if bytes.HasPrefix(content, []byte(s.signature)) {
			return s.kind
		}
	}
	switch {
	case bytes.HasPrefix(content, []byte("PK\x03\x04")):
		return sniffZip(content)
	case len(content) >= 12 && string(content[:4]) == "RIFF" && string(content[8:12]) == "WEBP":
		return kind{"a WebP picture", ".webp"}
	case len(content) >= 8 && string(content[4:8]) == "ftyp":
		return kind{"a film or HEIC picture", ".mp4"}
	}
	return kind{}
}

// sniffZip tells the office formats, which are zip archives, by the names of
// what lies in them.
func sniffZip(content []byte) kind {
	for _, z := range []struct {
		member string
		kind
	}{
		{"mimetypeapplication/vnd.oasis.opendocument.text", kind{"an OpenDocument text", ".odt"}},
		{"mimetypeapplication/vnd.oasis.opendocument", kind{"an OpenDocument file", ".ods"}},
		{"word/document.xml", kind{"a Word file", ".docx"}},
		{"xl/workbook.xml", kind{"an Excel file", ".xlsx"}},
		{"ppt/presentation.xml", kind{"a PowerPoint file", ".pptx"}},
	} {
		if bytes.Contains(content, []byte(z.member)) {
			return z.kind
		}
	}
	return kind{"a zip archive", ".zip"}
}
