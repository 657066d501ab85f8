// Package markdown reads Markdown (CommonMark with tables and strikethrough)
// that may start with front matter.
package markdown

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"sync"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	render "github.com/yuin/goldmark/renderer/html"
	"golang.org/x/net/html"

	"attache/internal/document"
	"attache/internal/document/charset"
	"attache/internal/document/htmltext"
)

// Format returns the format.
func Format() document.Format {
	return document.Format{Name: "markdown", Extensions: []string{".md", ".markdown"}, Read: read}
}

// read takes the text from the page that the Markdown makes: HTML in it is
// read as on that page.
func read(content []byte) (document.Document, error) {
	source, err := charset.Decode(content, "")
	if err != nil {
		return document.Document{}, err
	}
	doc, body, err := split(source)
	if err != nil {
		return document.Document{}, err
	}
	if len(body) > document.MaxText { // is refused for it
		doc.Text = body
		return doc, nil
	}
	if err := crowded(body); err != nil {
		return document.Document{}, err
	}
	var page bytes.Buffer
	md := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough), goldmark.WithRendererOptions(render.WithUnsafe()))
	if err := md.Convert([]byte(body), &page); err != nil {
		return document.Document{}, unreadable(err)
	}
	tree, err := html.Parse(&page)
	if err != nil {
		return document.Document{}, unreadable(err)
	}
	doc.Text = htmltext.Of(tree)
	return doc, nil
}

func unreadable(err error) error {
	return &document.Error{Message: "cannot be read as Markdown: " + err.Error(), Remedy: "Upload it as plain text (.txt)."}
}

// fence marks the first and last line of front matter.
const fence = "---"

// split takes off the front matter.
func split(source string) (doc document.Document, body string, err error) {
	first, rest, more := strings.Cut(source, "\n")
	if strings.TrimRight(first, " \t") != fence || !more {
		return doc, source, nil
	}
	at := 0
	for line := range strings.Lines(rest) {
		if bare := strings.TrimRight(line, " \t\n"); bare == fence || bare == "..." {
			settings := []byte(rest[:at])
			doc.Settings, doc.SettingsLine = settings, 2
			doc.Title, doc.Language = document.FrontMatter(settings)
			return doc, rest[at+len(line):], nil
		}
		at += len(line)
	}
	return doc, "", &document.Error{
		Place: "line 1", Message: "front matter starts here and never ends",
		Remedy: "Put a line `---` after it; for a rule across the page write `***`.",
	}
}

// nested is the marks of quotations and list entries that a line starts with.
var nested = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(?:[ \t]*(?:>|[-+*][ \t]|[0-9]{1,9}[.)][ \t]))+`) })

// crowded refuses a line nested deeper, and a paragraph with more marks, than
// any text has: the parser's time grows with the square of either.
func crowded(body string) error {
	const deepest, most = 50, 2000
	marks, line := 0, 0
	for text := range strings.Lines(body) {
		line++
		if marks := nested().FindString(text); len(strings.Fields(marks)) > deepest || strings.Count(marks, ">") > deepest {
			return tooMuch(line, "is nested too deep")
		}
		if strings.TrimSpace(text) == "" {
			marks = 0
		}
		for _, mark := range []string{"[", "*", "_", "~", "`", "<"} {
			marks += strings.Count(text, mark)
		}
		if marks > most {
			return tooMuch(line, "ends a paragraph with thousands of brackets, asterisks or underscores")
		}
	}
	return nil
}

func tooMuch(line int, message string) error {
	return &document.Error{Place: fmt.Sprintf("line %d", line), Message: message, Remedy: "Upload it as plain text (.txt)."}
}
