// Package odt reads OpenDocument texts (OASIS OpenDocument 1.2 and 1.3).
package odt

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"attache/internal/document"
	"attache/internal/document/htmltext"
	"attache/internal/document/office"
)

// Format returns the format.
func Format() document.Format {
	return document.Format{Name: "odt", Extensions: []string{".odt", ".ott"}, Read: read}
}

var prefixes = map[string]string{
	"urn:oasis:names:tc:opendocument:xmlns:office:1.0":  "office",
	"urn:oasis:names:tc:opendocument:xmlns:text:1.0":    "text",
	"urn:oasis:names:tc:opendocument:xmlns:table:1.0":   "table",
	"urn:oasis:names:tc:opendocument:xmlns:style:1.0":   "style",
	"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
	"http://purl.org/dc/elements/1.1/":                  "dc",
}

func read(content []byte) (document.Document, error) {
	archive, err := office.Open(content, prefixes)
	if err != nil {
		return document.Document{}, err
	}
	main, err := archive.Node("content.xml")
	if err != nil {
		return document.Document{}, err
	}
	text := main.Find("office:body").Kid("office:text")
	if text == nil {
		message := "is no OpenDocument text"
		if manifest, err := archive.Part("META-INF/manifest.xml"); err == nil && strings.Contains(string(manifest), "encryption-data") {
			message = "is protected by a password"
		}
		return document.Document{}, &document.Error{Message: message, Remedy: "Save it as .odt without a password, or as plain text (.txt), and upload that."}
	}
	r := reader{styles: map[string]style{}, lists: map[string]map[int]level{}}
	styles, err := archive.Node("styles.xml")
	if err != nil {
		return document.Document{}, err
	}
	r.readStyles(styles)
	r.readStyles(main)
	properties, err := archive.Node("meta.xml")
	if err != nil {
		properties = nil // what a document says of itself is not needed to read it
	}
	page := office.Element(atom.Body)
	r.blocks(text, page)
	for i := 0; i < len(r.noted); i++ { // notes may have notes
		r.blocks(r.noted[i], page)
	}
	doc := document.Document{Text: htmltext.Of(page)}
	doc.Title = office.Title(r.title, properties.Find("dc:title").Content(), doc.Text)
	return doc, nil
}

// style is what a style says that matters here.
type style struct {
	base   string
	hidden bool
	list   string
}

// level tells whether the entries of a list are numbered, and from what.
type level struct {
	numbered bool
	start    int
}

type reader struct {
	styles map[string]style
	lists  map[string]map[int]level // by name and level, from 1
	noted  []*office.Node           // notes, in the order in which the text refers to them
	title  string
}

// readStyles reads the styles of a part, those that a program made by itself
// among them.
func (r *reader) readStyles(n *office.Node) {
	if n == nil {
		return
	}
	for _, k := range n.Kids {
		switch k.Name {
		case "style:style":
			r.styles[k.Attr("name")] = style{
				base: k.Attr("parent-style-name"), list: k.Attr("list-style-name"),
				hidden: k.Kid("style:text-properties").Attr("display") == "none",
			}
		case "text:list-style":
			levels := map[int]level{}
			for _, l := range k.Kids {
				i, err := strconv.Atoi(l.Attr("level"))
				if err != nil {
					continue
				}
				start, err := strconv.Atoi(l.Attr("start-value"))
				if err != nil {
					start = 1
				}
				levels[i] = level{numbered: l.Name == "text:list-level-style-number" && l.Attr("num-format") == "1", start: start}
			}
			r.lists[k.Attr("name")] = levels
		case "office:body", "office:meta":
		default:
			r.readStyles(k)
		}
	}
}

// is reports whether a style is one of a name, or made from it.
func (r *reader) is(name, wanted string) bool {
	for range 10 {
		if name == wanted {
			return true
		}
		name = r.styles[name].base
	}
	return false
}

func (r *reader) hidden(name string) bool {
	for range 10 {
		if r.styles[name].hidden {
			return true
		}
		name = r.styles[name].base
	}
	return false
}

// blocks writes paragraphs, lists and tables into a part of a page.
func (r *reader) blocks(n *office.Node, into *html.Node) {
	for _, k := range n.Kids {
		switch k.Name {
		case "text:p", "text:h":
			r.paragraph(k, into)
		case "text:list":
			r.list(k, into, "", 1)
		case "table:table":
			r.table(k, into)
		case "text:section":
			if k.Attr("display") != "none" {
				r.blocks(k, into)
			}
		case "text:numbered-paragraph", "draw:frame", "draw:text-box", "draw:g", "draw:custom-shape", "draw:rect", "text:note-body", "text:index-body", "office:text":
			r.blocks(k, into)
		}
	}
}

// paragraph writes a paragraph, and after it the text boxes that hang on it.
func (r *reader) paragraph(n *office.Node, into *html.Node) {
	name := n.Attr("style-name")
	if r.hidden(name) {
		return
	}
	p := office.Element(atom.P)
	var boxes []*office.Node
	r.spans(n, p, &boxes)
	if r.title == "" && r.is(name, "Title") {
		r.title = htmltext.Of(p)
	}
	into.AppendChild(p)
	for _, box := range boxes {
		r.blocks(box, into)
	}
}

// spans writes the text of a paragraph. What is hidden, and what is said about
// the text, is left out.
func (r *reader) spans(n *office.Node, into *html.Node, boxes *[]*office.Node) {
	for _, k := range n.Kids {
		switch k.Name {
		case "":
			into.AppendChild(office.Text(k.Text))
		case "text:s", "text:tab":
			into.AppendChild(office.Text(" "))
		case "text:line-break":
			into.AppendChild(office.Element(atom.Br))
		case "text:span":
			if !r.hidden(k.Attr("style-name")) {
				r.spans(k, into, boxes)
			}
		case "text:note":
			if body := k.Kid("text:note-body"); body != nil {
				r.noted = append(r.noted, body)
			}
		case "draw:frame", "draw:custom-shape", "draw:rect", "draw:g":
			*boxes = append(*boxes, k)
		case "office:annotation", "office:annotation-end", "text:ruby-text", "text:hidden-text", "text:tracked-changes", "text:bibliography-mark":
		default:
			r.spans(k, into, boxes)
		}
	}
}

// list writes a list. An inner one has the style of the outer where it names
// none.
func (r *reader) list(n *office.Node, into *html.Node, name string, depth int) {
	if own := n.Attr("style-name"); own != "" {
		name = own
	}
	of := r.lists[name][depth]
	list := office.Element(atom.Ul)
	if of.numbered {
		list = office.Element(atom.Ol)
		if of.start != 1 {
			list.Attr = []html.Attribute{{Key: "start", Val: strconv.Itoa(of.start)}}
		}
	}
	for _, k := range n.Kids {
		if k.Name != "text:list-item" && k.Name != "text:list-header" {
			continue
		}
		entry := office.Element(atom.Li)
		for _, inner := range k.Kids {
			switch inner.Name {
			case "text:list":
				r.list(inner, entry, name, depth+1)
			case "text:p", "text:h":
				r.paragraph(inner, entry)
			}
		}
		if htmltext.Of(entry) != "" {
			list.AppendChild(entry)
		}
	}
	// A heading that is numbered as a list of one is a heading.
	if first := n.Find("text:h"); first != nil && list.FirstChild != nil && list.FirstChild == list.LastChild && htmltext.Of(list.FirstChild) == strings.TrimSpace(first.Content()) {
		r.paragraph(first, into)
		return
	}
	into.AppendChild(list)
}

func (r *reader) table(n *office.Node, into *html.Node) {
	var rows [][]*office.Node
	for _, row := range n.Below("table:table-row", "table:table-header-rows", "table:table-rows", "table:table-row-group") {
		rows = append(rows, row.Below("table:table-cell"))
	}
	office.Table(rows, into, r.blocks, "table:table", "text:p", "text:h")
}
