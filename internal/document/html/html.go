// Package html reads a release from a web page or from a document saved as
// HTML.
package html

import (
	"bytes"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"attache/internal/document"
	"attache/internal/document/charset"
	"attache/internal/document/htmltext"
)

// Format returns the format.
func Format() document.Format {
	return document.Format{Name: "html", Extensions: []string{".html", ".htm", ".xhtml"}, Read: read, Recognises: recognises}
}

var (
	opening = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)^\s*(<\?xml[^>]*>\s*)?<(!--|!doctype html|html|head|body|div|article|section|h[1-6]|p|table)[\s>-]`)
	})
	closing = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)</(html|body|div|article|section|h[1-6]|p|table)>`)
	})
)

// recognises reports whether content starts as HTML and closes an element of
// it: a text that only speaks of a tag is none.
func recognises(content []byte) bool {
	return opening().Match(content[:min(len(content), 512)]) && closing().Match(content)
}

// Limits on what a page is made of. No release comes near them: a page of ten
// printed sheets has a few thousand tags.
const (
	mostTags     = 1 << 20 // of a page; one of more is refused
	mostSearched = 1 << 17 // nodes of a page that is searched for its article; one of more is read whole
)

func read(content []byte) (document.Document, error) {
	if bytes.Count(content, []byte("<")) > mostTags {
		return document.Document{}, &document.Error{Message: "has more than a million elements", Remedy: "Upload the release alone, or as plain text (.txt)."}
	}
	source, err := charset.Decode(content, declared(content))
	if err != nil {
		return document.Document{}, err
	}
	page, err := html.Parse(strings.NewReader(source))
	if err != nil {
		return document.Document{}, &document.Error{Message: "cannot be read as HTML: " + err.Error(), Remedy: "Upload it as plain text (.txt)."}
	}
	doc := document.Document{Title: title(page), Language: language(page)}
	doc.Text = text(page, doc.Title)
	return doc, nil
}

var metaCharset = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-z0-9_-]{2,20})|^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([A-Za-z0-9_-]{2,20})`)
})

// declared is the character set that a page says it is in. Browsers look for
// it in the first 1024 bytes; pages exist that say it later.
func declared(content []byte) string {
	m := metaCharset().FindSubmatch(content[:min(len(content), 8<<10)])
	if m == nil {
		return ""
	}
	return string(m[1]) + string(m[2])
}

// title is what the page calls itself for others, else its headline, else
// what the browser's window shows.
func title(page *html.Node) string {
	if t := meta(page, "og:title"); t != "" {
		return t
	}
	if h := headline(page, ""); h != "" {
		return h
	}
	for _, n := range htmltext.Find(page, func(n *html.Node) bool { return n.DataAtom == atom.Title && n.Namespace == "" }) {
		if n.FirstChild != nil {
			return squeeze(n.FirstChild.Data)
		}
	}
	return ""
}

func language(page *html.Node) string {
	for _, n := range htmltext.Find(page, func(n *html.Node) bool { return n.DataAtom == atom.Html || n.DataAtom == atom.Body }) {
		for _, key := range []string{"lang", "xml:lang"} {
			if l := htmltext.Attr(n, key); l != "" {
				return l
			}
		}
	}
	if l := meta(page, "content-language"); l != "" {
		return l
	}
	return meta(page, "og:locale")
}

// meta returns the content of the meta element of a name.
func meta(page *html.Node, name string) string {
	for _, n := range htmltext.Find(page, func(n *html.Node) bool { return n.DataAtom == atom.Meta }) {
		for _, key := range []string{"property", "name", "http-equiv"} {
			if strings.EqualFold(htmltext.Attr(n, key), name) {
				if c := squeeze(htmltext.Attr(n, "content")); c != "" {
					return c
				}
			}
		}
	}
	return ""
}

// headline is the h1 that says what the title says; without such a one the
// only h1, or that of the article. Sites put their name into one, too.
func headline(page *html.Node, title string) string {
	all := htmltext.Find(page, func(n *html.Node) bool { return n.DataAtom == atom.H1 && !unseen(n) })
	inArticle := ""
	for _, n := range all {
		h := squeeze(htmltext.Of(n))
		if h != "" && title != "" && (strings.Contains(title, h) || strings.Contains(h, title)) {
			return h
		}
		if inArticle == "" && below(n, func(p *html.Node) bool { return p.DataAtom == atom.Article || p.DataAtom == atom.Main }) {
			inArticle = h
		}
	}
	if len(all) == 1 {
		return squeeze(htmltext.Of(all[0]))
	}
	return inArticle
}

// text is the release in a page: the whole body of a plain document; of a
// site's page, the article without what stands round it. The headline is in it.
func text(page *html.Node, title string) string {
	if !site(page) {
		return htmltext.Of(page)
	}
	h := headline(page, title) // before the site's header goes, which may hold it
	if h == "" {
		h = squeeze(meta(page, "og:title"))
	}
	whole := htmltext.Of(stripped(page))
	body := ""
	if !crowded(page) {
		body = article(page)
	}
	// Too little is what a heading and a line or two come to; readability
	// itself wants 500 characters before it trusts its first choice.
	const little = 250
	if n := utf8.RuneCountInString(body); n < little && n < utf8.RuneCountInString(whole) {
		body = whole
	}
	if h != "" && !strings.Contains(squeeze(body), h) {
		body = h + "\n\n" + body
	}
	return body
}

// crowded reports whether a page is too large to look for its article.
func crowded(page *html.Node) bool {
	n := 0
	for range page.Descendants() {
		if n++; n > mostSearched {
			return true
		}
	}
	return false
}

// article is what readability takes for the page's own content, "" for none.
func article(page *html.Node) string {
	found, err := readability.FromDocument(page, nil)
	if err != nil || found.Node == nil {
		return ""
	}
	return htmltext.Of(found.Node)
}

// site reports whether a page has more on it than a document: menus, forms,
// headers and footers of a site.
func site(page *html.Node) bool {
	links := 0
	return len(htmltext.Find(page, func(n *html.Node) bool {
		if n.DataAtom == atom.A {
			links++
		}
		return around(n) || n.DataAtom == atom.Form || n.DataAtom == atom.Article || n.DataAtom == atom.Main ||
			n.DataAtom == atom.Script && htmltext.Attr(n, "src") != "" || links > 30
	})) > 0
}

// around reports whether an element stands round the content of a site.
func around(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Nav, atom.Aside, atom.Footer:
		return true
	case atom.Header: // an article's own header holds its headline
		return !below(n, func(p *html.Node) bool { return p.DataAtom == atom.Article || p.DataAtom == atom.Main })
	}
	switch htmltext.Attr(n, "role") {
	case "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog", "alert":
		return true
	}
	return false
}

// stripped takes what stands round the content out of a page, and returns the
// part that holds the content.
func stripped(page *html.Node) *html.Node {
	for _, n := range htmltext.Find(page, around) {
		if n.Parent != nil {
			n.Parent.RemoveChild(n)
		}
	}
	for _, n := range htmltext.Find(page, func(n *html.Node) bool {
		return n.DataAtom == atom.Main || htmltext.Attr(n, "role") == "main"
	}) {
		if htmltext.Of(n) != "" {
			return n
		}
	}
	return page
}

func unseen(n *html.Node) bool { return htmltext.Hidden(n) || below(n, htmltext.Hidden) }

func below(n *html.Node, match func(*html.Node) bool) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		if match(p) {
			return true
		}
	}
	return false
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }
