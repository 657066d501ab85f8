// Package office opens what the office formats have in common: zip archives of
// XML, read within limits, as a tree.
package office

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"attache/internal/document"
)

// Limits on what is unpacked. A document of document.MaxText takes a few
// megabytes of XML; an archive can unpack to a thousand times its size.
const (
	MaxPart  = 48 << 20 // bytes of a part
	MaxNodes = 2 << 20  // elements and texts of a part
	MaxDepth = 400      // elements in elements; tables nest a few deep
	MaxParts = 10_000   // files in an archive
)

// Archive is an opened document. Nothing of it is ever written anywhere.
type Archive struct {
	parts    map[string]*zip.File
	prefixes map[string]string
}

// Open opens a document; prefixes gives those that its elements are named with,
// by name space. Errors are *document.Error.
func Open(content []byte, prefixes map[string]string) (*Archive, error) {
	r, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, damaged("its archive cannot be opened: " + err.Error())
	}
	if len(r.File) > MaxParts {
		return nil, &document.Error{Message: fmt.Sprintf("has %d files in it; documents have at most %d", len(r.File), MaxParts), Remedy: remedy}
	}
	a := &Archive{parts: map[string]*zip.File{}, prefixes: prefixes}
	for _, f := range r.File {
		name := strings.ToLower(path.Clean(strings.TrimPrefix(f.Name, "/")))
		if a.parts[name] != nil {
			return nil, damaged(fmt.Sprintf("it has %q twice", name))
		}
		a.parts[name] = f
	}
	return a, nil
}

// remedy is what a person can do about a document that cannot be read.
const remedy = "Save it anew, or as plain text (.txt), and upload that."

func damaged(message string) error {
	return &document.Error{Message: "is damaged: " + message, Remedy: remedy}
}

// Part returns a part by its name, which is told apart as the formats do:
// whatever the case of its letters. nil means that there is none.
func (a *Archive) Part(name string) ([]byte, error) {
	f := a.parts[strings.ToLower(strings.TrimPrefix(name, "/"))]
	if f == nil {
		return nil, nil
	}
	if f.Flags&1 != 0 {
		return nil, &document.Error{Place: name, Message: "is protected by a password", Remedy: "Save it without a password and upload that."}
	}
	r, err := f.Open()
	if err != nil {
		return nil, damaged(name + ": " + err.Error())
	}
	defer r.Close()
	// The archive's own word on the size is not to be trusted.
	content, err := io.ReadAll(io.LimitReader(r, MaxPart+1))
	switch {
	case err != nil:
		return nil, damaged(name + ": " + err.Error())
	case len(content) > MaxPart:
		return nil, &document.Error{Place: name, Message: fmt.Sprintf("unpacks to more than %d MB", MaxPart>>20), Remedy: "Upload the release alone, without its annexes."}
	}
	return content, nil
}

// Node returns a part's elements, below one without a name. nil means that
// there is no such part.
func (a *Archive) Node(name string) (*Node, error) {
	content, err := a.Part(name)
	if err != nil || content == nil {
		return nil, err
	}
	return parse(name, content, a.prefixes)
}

// Node is an element, or a text where Name is empty.
type Node struct {
	Name string // with the prefix that Open was told: "w:p"
	Text string
	Kids []*Node
	attr []xml.Attr
}

// Attr returns an attribute by its name without a prefix, "" for none. As the
// other methods, it takes a nil Node for an empty one.
func (n *Node) Attr(name string) string {
	if n == nil {
		return ""
	}
	for _, a := range n.attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// Find returns the first element of a name below n, nil for none.
func (n *Node) Find(name string) *Node {
	if n == nil {
		return nil
	}
	for _, k := range n.Kids {
		if k.Name == name {
			return k
		}
		if found := k.Find(name); found != nil {
			return found
		}
	}
	return nil
}

// Kid returns the first element of a name right below n, nil for none.
func (n *Node) Kid(name string) *Node {
	if n == nil {
		return nil
	}
	for _, k := range n.Kids {
		if k.Name == name {
			return k
		}
	}
	return nil
}

// Below lists the elements of a name right below n, and those in elements that
// may lie between.
func (n *Node) Below(name string, between ...string) []*Node {
	if n == nil {
		return nil
	}
	var found []*Node
	for _, k := range n.Kids {
		switch {
		case k.Name == name:
			found = append(found, k)
		case slices.Contains(between, k.Name):
			found = append(found, k.Below(name, between...)...)
		}
	}
	return found
}

// Content is all text below n.
func (n *Node) Content() string {
	if n == nil {
		return ""
	}
	var b strings.Builder
	var add func(*Node)
	add = func(n *Node) {
		b.WriteString(n.Text)
		for _, k := range n.Kids {
			add(k)
		}
	}
	add(n)
	return b.String()
}

// parse reads a part. Elements of name spaces without a prefix have "?". Document
// type definitions, which entities come from, are refused: neither format has
// them.
func parse(name string, content []byte, prefixes map[string]string) (*Node, error) {
	d := xml.NewDecoder(bytes.NewReader(content))
	root := &Node{}
	open := []*Node{root}
	nodes := 0
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return root, nil
		}
		if err != nil {
			return nil, damaged(name + ": " + err.Error())
		}
		top := open[len(open)-1]
		switch t := token.(type) {
		case xml.StartElement:
			prefix, ok := prefixes[t.Name.Space]
			if !ok {
				prefix = "?"
			}
			n := &Node{Name: prefix + ":" + t.Name.Local, attr: t.Copy().Attr}
			top.Kids, open = append(top.Kids, n), append(open, n)
			nodes++
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			top.Kids = append(top.Kids, &Node{Text: string(t)})
			nodes++
		case xml.Directive:
			return nil, damaged(name + ": it has a document type definition")
		}
		if nodes > MaxNodes || len(open) > MaxDepth {
			return nil, &document.Error{Place: name, Message: "is made of too much, or nested too deep", Remedy: "Upload the release alone, or as plain text (.txt)."}
		}
	}
}

// Element makes an element of a page: office documents become one, and are
// then written as text the way all pages are.
func Element(a atom.Atom, kids ...*html.Node) *html.Node {
	n := &html.Node{Type: html.ElementNode, DataAtom: a, Data: a.String()}
	for _, k := range kids {
		n.AppendChild(k)
	}
	return n
}

// Text makes a text of a page.
func Text(s string) *html.Node { return &html.Node{Type: html.TextNode, Data: s} }

// Table writes a table into a part of a page, row by row; one that only arranges
// the page, as the blocks in it. blocks writes what is in a cell. A table
// arranges the page if a cell holds more than one has in a table that is read in
// lines: a table, or several paragraphs.
func Table(rows [][]*Node, into *html.Node, blocks func(cell *Node, into *html.Node), table string, paragraphs ...string) {
	arranges := false
	for _, row := range rows {
		for _, cell := range row {
			const many = 3
			n := 0
			for _, k := range cell.Kids {
				if slices.Contains(paragraphs, k.Name) && strings.TrimSpace(k.Content()) != "" {
					n++
				}
				arranges = arranges || k.Name == table || n >= many
			}
		}
	}
	whole := Element(atom.Table)
	for _, row := range rows {
		line := Element(atom.Tr)
		for _, cell := range row {
			if arranges {
				blocks(cell, into)
				continue
			}
			c := Element(atom.Td)
			blocks(cell, c)
			line.AppendChild(c)
		}
		whole.AppendChild(line)
	}
	into.AppendChild(whole)
}

// Lists puts the entries of lists, which come one after the other with their
// levels, into each other.
type Lists struct {
	open []*html.Node // a list on each level
	Root *html.Node   // where lists are put
}

// Add adds an entry. ordered and number hold for the list that the entry
// begins, if it begins one.
func (l *Lists) Add(entry *html.Node, level int, ordered bool, number int) {
	level = max(0, min(level, 8))
	kind := atom.Ul
	if ordered {
		kind = atom.Ol
	}
	l.open = l.open[:min(len(l.open), level+1)]
	if len(l.open) == level+1 && l.open[level].DataAtom != kind {
		l.open = l.open[:level]
	}
	for len(l.open) <= level {
		into := l.Root
		if n := len(l.open); n > 0 {
			if into = l.open[n-1].LastChild; into == nil {
				into = Element(atom.Li)
				l.open[n-1].AppendChild(into)
			}
		}
		list := Element(kind)
		if ordered && number != 1 {
			list.Attr = []html.Attribute{{Key: "start", Val: fmt.Sprint(number)}}
		}
		into.AppendChild(list)
		l.open = append(l.open, list)
	}
	l.open[level].AppendChild(entry)
}

// End ends all lists.
func (l *Lists) End() { l.open = nil }

// Title is what a document calls itself: what it says in a paragraph made to
// be its title, else its properties, where its text says the same. Properties
// are often those of the document that somebody wrote over.
func Title(styled, property, text string) string {
	if t := squeeze(styled); t != "" {
		return t
	}
	property = squeeze(property)
	const start = 2000
	head := text
	if len(head) > start {
		head = strings.ToValidUTF8(head[:start], "")
	}
	if property != "" && strings.Contains(squeeze(head), property) {
		return property
	}
	return ""
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }
