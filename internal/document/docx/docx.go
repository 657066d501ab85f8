// Package docx reads Word documents (Office Open XML, ECMA-376 part 1,
// transitional and strict).
package docx

import (
	"path"
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
	return document.Format{Name: "docx", Extensions: []string{".docx", ".docm"}, Read: read}
}

var prefixes = map[string]string{
	"http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
	"http://purl.oclc.org/ooxml/wordprocessingml/main":             "w",
	"http://schemas.openxmlformats.org/markup-compatibility/2006":  "mc",
	"http://schemas.openxmlformats.org/officeDocument/2006/math":   "m",
	"http://purl.oclc.org/ooxml/officeDocument/math":               "m",
	"http://purl.org/dc/elements/1.1/":                             "dc",
	"http://schemas.openxmlformats.org/package/2006/relationships": "rel",
}

func read(content []byte) (document.Document, error) {
	archive, err := office.Open(content, prefixes)
	if err != nil {
		return document.Document{}, err
	}
	main, err := mainPart(archive)
	if err != nil {
		return document.Document{}, err
	}
	body, err := archive.Node(main)
	if err != nil {
		return document.Document{}, err
	}
	if body.Find("w:body") == nil {
		return document.Document{}, &document.Error{Message: "is no Word document", Remedy: "Save it as .docx in Word, or as plain text (.txt), and upload that."}
	}
	r := reader{notes: map[string]*office.Node{}, styles: map[string]style{}, lists: map[string]numbering{}, counts: map[string][]int{}}
	folder := path.Dir(main)
	for name, use := range map[string]func(*office.Node){"styles.xml": r.readStyles, "numbering.xml": r.readLists, "footnotes.xml": r.readNotes, "endnotes.xml": r.readNotes} {
		n, err := archive.Node(path.Join(folder, name))
		if err != nil {
			return document.Document{}, err
		}
		if n != nil {
			use(n)
		}
	}
	properties, err := archive.Node("docProps/core.xml")
	if err != nil {
		properties = nil // what a document says of itself is not needed to read it
	}
	page := office.Element(atom.Body)
	r.blocks(body.Find("w:body"), page)
	for _, note := range r.noted {
		r.blocks(note, page)
	}
	doc := document.Document{Text: htmltext.Of(page)}
	doc.Title = office.Title(r.title, properties.Find("dc:title").Content(), doc.Text)
	return doc, nil
}

// mainPart is the name of the document in the package.
func mainPart(a *office.Archive) (string, error) {
	relations, err := a.Node("_rels/.rels")
	if err != nil {
		return "", err
	}
	if list := relations.Find("rel:Relationships"); list != nil {
		for _, k := range list.Kids {
			if strings.HasSuffix(k.Attr("Type"), "/officeDocument") {
				return strings.TrimPrefix(path.Clean("/"+k.Attr("Target")), "/"), nil
			}
		}
	}
	return "word/document.xml", nil
}

// style is what a paragraph style says that matters here.
type style struct {
	title, heading bool
	hidden         bool
	base           string
	list           string // numbering of its paragraphs, "" for none
	level          int
}

// numbering tells for each level of a list whether its entries are numbered,
// and from what.
type numbering struct {
	numbered [9]bool
	start    [9]int
}

type reader struct {
	styles map[string]style
	lists  map[string]numbering
	counts map[string][]int // entries so far, by list and level
	notes  map[string]*office.Node
	noted  []*office.Node // in the order in which the text refers to them
	title  string
}

// Elements of properties are on unless they say otherwise.
func on(n *office.Node) bool {
	v := n.Attr("val")
	return n != nil && v != "0" && v != "false" && v != "off"
}

func (r *reader) readStyles(n *office.Node) {
	for _, k := range kids(n.Find("w:styles")) {
		if k.Name != "w:style" {
			continue
		}
		name := strings.ToLower(k.Kid("w:name").Attr("val"))
		numbers := k.Kid("w:pPr").Kid("w:numPr")
		level, _ := strconv.Atoi(numbers.Kid("w:ilvl").Attr("val"))
		r.styles[k.Attr("styleId")] = style{
			title: name == "title", heading: strings.HasPrefix(name, "heading"), hidden: on(k.Kid("w:rPr").Kid("w:vanish")),
			base: k.Kid("w:basedOn").Attr("val"), list: numbers.Kid("w:numId").Attr("val"), level: level,
		}
	}
}

// style is a style with what it takes from those it is based on.
func (r *reader) style(id string) style {
	s := r.styles[id]
	for base, n := s.base, 0; base != "" && n < 10; n++ {
		b := r.styles[base]
		s.heading, s.title, s.hidden = s.heading || b.heading, s.title || b.title, s.hidden || b.hidden
		if s.list == "" {
			s.list, s.level = b.list, b.level
		}
		base = b.base
	}
	return s
}

func (r *reader) readLists(n *office.Node) {
	root := n.Find("w:numbering")
	abstract := map[string]numbering{}
	for _, k := range kids(root) {
		switch k.Name {
		case "w:abstractNum":
			var of numbering
			for _, l := range kids(k) {
				i, err := strconv.Atoi(l.Attr("ilvl"))
				if l.Name != "w:lvl" || err != nil || i < 0 || i >= len(of.numbered) {
					continue
				}
				of.numbered[i] = l.Kid("w:numFmt").Attr("val") == "decimal"
				if of.start[i], err = strconv.Atoi(l.Kid("w:start").Attr("val")); err != nil {
					of.start[i] = 1
				}
			}
			abstract[k.Attr("abstractNumId")] = of
		case "w:num":
			r.lists[k.Attr("numId")] = abstract[k.Kid("w:abstractNumId").Attr("val")]
		}
	}
}

func (r *reader) readNotes(n *office.Node) {
	for _, list := range n.Kids {
		for _, k := range list.Kids {
			if k.Name == "w:footnote" || k.Name == "w:endnote" {
				r.notes[k.Name[2:]+k.Attr("id")] = k
			}
		}
	}
}

func kids(n *office.Node) []*office.Node {
	if n == nil {
		return nil
	}
	return n.Kids
}

// blocks writes paragraphs and tables into a part of a page.
func (r *reader) blocks(n *office.Node, into *html.Node) {
	lists := office.Lists{Root: into}
	r.blocksOf(n, into, &lists)
}

func (r *reader) blocksOf(n *office.Node, into *html.Node, lists *office.Lists) {
	var joined *html.Node // a paragraph whose end was deleted: it goes on in the next
	for _, k := range n.Kids {
		switch k.Name {
		case "w:p":
			joined = r.paragraph(k, into, lists, joined)
		case "w:tbl":
			lists.End()
			r.table(k, into)
		case "w:sdt":
			if !on(k.Kid("w:sdtPr").Kid("w:showingPlcHdr")) {
				r.blocksOf(k, into, lists)
			}
		case "w:sdtContent", "w:ins", "w:moveTo", "w:customXml", "w:smartTag":
			r.blocksOf(k, into, lists)
		case "mc:AlternateContent":
			if c := k.Kid("mc:Choice"); c != nil {
				r.blocksOf(c, into, lists)
			}
		}
	}
}

// between are the elements that may lie between a table and its rows, and a row
// and its cells.
var between = []string{"w:sdt", "w:sdtContent", "w:customXml", "w:ins"}

func (r *reader) table(n *office.Node, into *html.Node) {
	var rows [][]*office.Node
	for _, row := range n.Below("w:tr", between...) {
		if row.Kid("w:trPr").Kid("w:del") == nil {
			rows = append(rows, row.Below("w:tc", between...))
		}
	}
	office.Table(rows, into, r.blocks, "w:tbl", "w:p")
}

// paragraph writes a paragraph, and after it the text boxes that hang on it.
// It returns the element if the next paragraph goes on in it.
func (r *reader) paragraph(n *office.Node, into *html.Node, lists *office.Lists, joined *html.Node) *html.Node {
	p := n.Kid("w:pPr")
	s := r.style(p.Kid("w:pStyle").Attr("val"))
	element := joined
	if element == nil {
		element = office.Element(atom.P)
	}
	var boxes []*office.Node
	if !s.hidden {
		r.runs(n, element, &boxes)
	}
	if joined == nil {
		list, level := s.list, s.level
		if own := p.Kid("w:numPr"); own != nil {
			if id := own.Kid("w:numId").Attr("val"); id != "" {
				list = id
			}
			if l, err := strconv.Atoi(own.Kid("w:ilvl").Attr("val")); err == nil {
				level = l
			}
		}
		of, isList := r.lists[list]
		text := htmltext.Of(element)
		switch {
		case isList && !s.heading && !s.title && text != "":
			element.DataAtom, element.Data = atom.Li, "li"
			level = max(0, min(level, len(of.numbered)-1))
			lists.Add(element, level, of.numbered[level], r.number(list, of, level))
		case text != "" || len(boxes) == 0:
			lists.End()
			into.AppendChild(element)
		}
		if s.title && r.title == "" {
			r.title = text
		}
	}
	for _, box := range boxes {
		lists.End()
		r.blocks(box, into)
	}
	if p.Kid("w:rPr").Kid("w:del") != nil {
		return element
	}
	return nil
}

// number counts an entry of a list, and returns its number.
func (r *reader) number(list string, of numbering, level int) int {
	if r.counts[list] == nil {
		r.counts[list] = make([]int, len(of.numbered))
	}
	counts := r.counts[list]
	counts[level]++
	for i := level + 1; i < len(counts); i++ {
		counts[i] = 0
	}
	return of.start[level] + counts[level] - 1
}

// runs writes the text of a paragraph. Deleted and hidden text is left out, and
// so is what fields are computed from.
func (r *reader) runs(n *office.Node, into *html.Node, boxes *[]*office.Node) {
	for _, k := range n.Kids {
		switch k.Name {
		case "w:r":
			if p := k.Kid("w:rPr"); on(p.Kid("w:vanish")) || r.style(p.Kid("w:rStyle").Attr("val")).hidden {
				continue
			}
			r.runs(k, into, boxes)
		case "w:t", "m:t":
			into.AppendChild(office.Text(k.Content()))
		case "w:tab", "w:ptab":
			into.AppendChild(office.Text(" "))
		case "w:br", "w:cr":
			into.AppendChild(office.Element(atom.Br))
		case "w:noBreakHyphen":
			into.AppendChild(office.Text("\u2011"))
		case "w:footnoteReference", "w:endnoteReference":
			kind := strings.TrimSuffix(k.Name[2:], "Reference")
			if note := r.notes[kind+k.Attr("id")]; note != nil {
				r.noted = append(r.noted, note)
				delete(r.notes, kind+k.Attr("id"))
			}
		case "w:txbxContent":
			*boxes = append(*boxes, k)
		case "w:sdt":
			if !on(k.Kid("w:sdtPr").Kid("w:showingPlcHdr")) {
				r.runs(k, into, boxes)
			}
		case "mc:AlternateContent": // the same, for newer and for older programs
			if c := k.Kid("mc:Choice"); c != nil {
				r.runs(c, into, boxes)
			}
		case "w:del", "w:moveFrom", "w:delText", "w:instrText", "w:rt", "w:pPr", "w:rPr", "w:sdtPr", "mc:Fallback", "w:tbl", "w:p":
		default:
			r.runs(k, into, boxes)
		}
	}
}
