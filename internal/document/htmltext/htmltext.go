// Package htmltext writes an HTML tree as plain text, the way a reader sees it.
package htmltext

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Of returns the text of a node and all below it. Paragraphs, headings, lists
// and tables are parted by a blank line; an entry of a list is a line that
// starts with "- " or its number; a row of a table is a line, its cells parted
// by " | ". White space is as HTML shows it; no-break spaces are kept, soft
// hyphens and zero-width spaces are not. What a page does not show (scripts,
// styles, comments, hidden elements) is left out, and so are pictures, their
// captions and the controls of forms.
func Of(n *html.Node) string {
	var w writer
	w.node(n)
	return strings.TrimRight(w.b.String(), " \n")
}

type writer struct {
	b      strings.Builder
	breaks int    // line breaks to write before the next word
	space  bool   // a space is due before the next word
	mark   string // of the list entry or cell that is about to start
	lists  []list // that the node is in, the outermost first
	pre    int    // depth of elements that keep white space
	last   rune   // that was written
}

type list struct {
	ordered bool
	n       int
}

func (w *writer) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		w.text(n.Data)
		return
	case html.ElementNode:
		if Hidden(n) {
			return
		}
	case html.DocumentNode:
	default:
		return
	}
	switch n.DataAtom {
	case atom.Br:
		w.newline()
		return
	case atom.Li:
		w.atLeast(1)
		w.mark = w.entry()
		w.children(n)
		w.mark = ""
		w.atLeast(1)
		return
	case atom.Ul, atom.Ol, atom.Menu:
		w.atLeast(w.around())
		w.lists = append(w.lists, list{ordered: n.DataAtom == atom.Ol, n: start(n)})
		w.children(n)
		w.lists = w.lists[:len(w.lists)-1]
		w.atLeast(w.around())
		return
	case atom.Tr, atom.Dt, atom.Dd:
		w.atLeast(1)
		w.children(n)
		w.mark = ""
		w.atLeast(1)
		return
	case atom.Td, atom.Th:
		if w.breaks == 0 && w.b.Len() > 0 {
			w.mark, w.space = " | ", false
		}
		w.children(n)
		return
	case atom.Pre:
		w.atLeast(2)
		w.pre++
		w.children(n)
		w.pre--
		w.atLeast(2)
		return
	}
	if !block(n.DataAtom) {
		w.children(n)
		return
	}
	if within(n, atom.Td, atom.Th) { // a cell stays on its row's line
		w.space = true
		w.children(n)
		w.space = true
		return
	}
	if !(w.mark != "" && w.breaks > 0) { // the first paragraph of an entry is on its line
		w.atLeast(w.around())
	}
	w.children(n)
	w.atLeast(w.around())
}

func (w *writer) children(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c)
	}
}

// around is the line breaks round a block: none of a list is parted by a blank line.
func (w *writer) around() int {
	if len(w.lists) > 0 {
		return 1
	}
	return 2
}

// entry is the mark of the next entry of the innermost list.
func (w *writer) entry() string {
	if len(w.lists) == 0 {
		return "- "
	}
	indent := strings.Repeat("  ", min(len(w.lists)-1, 4))
	l := &w.lists[len(w.lists)-1]
	if !l.ordered {
		return indent + "- "
	}
	l.n++
	return indent + strconv.Itoa(l.n-1) + ". "
}

func start(n *html.Node) int {
	if i, err := strconv.Atoi(Attr(n, "start")); err == nil && i >= 0 && i < 10000 {
		return i
	}
	return 1
}

// newline is an explicit line break: two make a paragraph.
func (w *writer) newline() {
	if w.b.Len() > 0 {
		w.breaks = min(w.breaks+1, 2)
	}
	w.space = false
}

func (w *writer) atLeast(breaks int) {
	if w.b.Len() > 0 {
		w.breaks = max(w.breaks, breaks)
	}
	w.space = false
}

func (w *writer) text(s string) {
	for _, r := range s {
		switch {
		case r == '\u00ad' || r == '\u200b' || r == '\ufeff':
		case r == '\n' && w.pre > 0:
			w.newline()
		case w.pre > 0 && (r == ' ' || r == '\t'):
			w.write(' ')
		case strings.ContainsRune(" \t\n\r\f", r):
			w.space = true
		default:
			w.write(r)
		}
	}
}

func (w *writer) write(r rune) {
	switch {
	case w.breaks > 0:
		w.b.WriteString("\n\n"[:w.breaks])
	case w.space && w.mark == "" && w.b.Len() > 0 && !(wide(w.last) && wide(r)): // no spaces inside Chinese where its source is wrapped
		w.b.WriteByte(' ')
	}
	w.b.WriteString(w.mark)
	w.b.WriteRune(r)
	w.breaks, w.space, w.mark, w.last = 0, false, "", r
}

// wide reports whether a character is of a script that is written without spaces.
func wide(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r >= 0x3000 && r <= 0x303f || r >= 0xff00 && r <= 0xff65
}

func block(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Div, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Table, atom.Blockquote,
		atom.Section, atom.Article, atom.Main, atom.Header, atom.Footer, atom.Aside, atom.Nav, atom.Address,
		atom.Figure, atom.Hr, atom.Dl, atom.Details, atom.Summary, atom.Fieldset, atom.Body, atom.Caption, atom.Center, atom.Hgroup:
		return true
	}
	return false
}

func within(n *html.Node, atoms ...atom.Atom) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		for _, a := range atoms {
			if p.DataAtom == a {
				return true
			}
		}
		if p.DataAtom == atom.Tr || p.DataAtom == atom.Table {
			return false
		}
	}
	return false
}

// Hidden reports whether an element is no part of what is read.
func Hidden(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Head, atom.Title, atom.Svg, atom.Math,
		atom.Iframe, atom.Object, atom.Embed, atom.Video, atom.Audio, atom.Canvas, atom.Picture, atom.Img,
		atom.Figcaption, atom.Button, atom.Select, atom.Textarea, atom.Input, atom.Datalist, atom.Dialog:
		return true
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return a.Val != "until-found"
		case "aria-hidden":
			if a.Val == "true" {
				return true
			}
		case "style":
			style := strings.ReplaceAll(strings.ToLower(a.Val), " ", "")
			if strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") {
				return true
			}
		}
	}
	return false
}

// Attr returns an attribute of an element, "" for none.
func Attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key && utf8.ValidString(a.Val) {
			return a.Val
		}
	}
	return ""
}

// Find returns the elements below n that match, in the order of the document.
func Find(n *html.Node, match func(*html.Node) bool) []*html.Node {
	var found []*html.Node
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && match(d) {
			found = append(found, d)
		}
	}
	return found
}
