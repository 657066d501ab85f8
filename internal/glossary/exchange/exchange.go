// Package exchange reads terms from the files in which translators exchange
// them. What only uses a glossary does not need it, nor the tables of old
// encodings that XML may be in.
package exchange

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/unicode/norm"

	"attache/internal/glossary"
)

// Limits of what is read from an exchange file. Real ones have far less; a
// file beyond them is a mistake or an attack.
const (
	mostBytes   = 64 << 20
	mostEntries = 200_000
	mostDepth   = 64
	mostText    = 2_000 // bytes of one term
)

// Read reads a TMX 1.4 or TBX-Basic file (also TBX v3, ISO 30042): of each
// entry the first term of the language from, and the first of every other
// language. Errors name file, line and remedy.
func Read(name string, r io.Reader, from string) ([]glossary.Entry, error) {
	limited := &io.LimitedReader{R: r, N: mostBytes + 1}
	d := xml.NewDecoder(limited)
	d.CharsetReader = charset.NewReaderLabel
	x := &reader{name: name, from: strings.ToLower(from), decoder: d}
	err := x.read()
	switch {
	case limited.N <= 0:
		return nil, fmt.Errorf("%s: it is larger than %d MB; export a part of it", name, mostBytes>>20)
	case err != nil:
		return nil, err
	case x.kind == "":
		return nil, fmt.Errorf("%s: it is neither TMX nor TBX (no <tmx>, <martif> or <tbx>); export it again as one of them", name)
	case len(x.entries) == 0:
		return nil, fmt.Errorf("%s: no entry has a term in %q and one in another language; say with --from which language your releases are in", name, from)
	}
	return x.entries, nil
}

// reader is one reading.
type reader struct {
	name, from string
	decoder    *xml.Decoder
	kind       string
	entries    []glossary.Entry
	line       int
	language   string
	terms      []spoken
	reading    bool
	text       strings.Builder
}

type spoken struct{ language, text string }

func (x *reader) fail(format string, args ...any) error {
	line, _ := x.decoder.InputPos()
	return fmt.Errorf("%s, line %d: %s", x.name, line, fmt.Sprintf(format, args...))
}

func (x *reader) read() error {
	depth := 0
	for {
		token, err := x.decoder.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return x.fail("it is not well-formed XML (%v); export it again", err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			if depth++; depth > mostDepth {
				return x.fail("elements are nested more than %d deep; export it again", mostDepth)
			}
			x.start(t)
		case xml.EndElement:
			depth--
			if err := x.end(t.Name.Local); err != nil {
				return err
			}
		case xml.CharData:
			if x.reading && x.text.Len() <= mostText {
				x.text.Write(t)
			}
		}
	}
}

func (x *reader) start(t xml.StartElement) {
	switch t.Name.Local {
	case "tmx", "martif", "tbx":
		x.kind = t.Name.Local
	case "tu", "termEntry", "conceptEntry":
		x.line, _ = x.decoder.InputPos()
		x.terms = nil
	case "tuv", "langSet", "langSec":
		x.language = ""
		for _, a := range t.Attr {
			if a.Name.Local == "lang" {
				x.language = base(a.Value)
			}
		}
	case "seg", "term":
		x.reading = true
		x.text.Reset()
	}
}

// base is the language of a tag, without script and region: glossaries are kept
// by language.
func base(tag string) string {
	tag, _, _ = strings.Cut(strings.ToLower(strings.TrimSpace(tag)), "-")
	tag, _, _ = strings.Cut(tag, "_")
	return tag
}

func (x *reader) end(name string) error {
	switch name {
	case "seg", "term":
		x.reading = false
		text := strings.Join(strings.Fields(norm.NFC.String(x.text.String())), " ")
		if len(text) > mostText {
			return x.fail("a term has more than %d bytes; a glossary takes names and terms, no paragraphs", mostText)
		}
		if text != "" && x.language != "" && !slices.ContainsFunc(x.terms, func(s spoken) bool { return s.language == x.language }) {
			x.terms = append(x.terms, spoken{x.language, text})
		}
	case "tu", "termEntry", "conceptEntry":
		i := slices.IndexFunc(x.terms, func(s spoken) bool { return s.language == x.from })
		for j, s := range x.terms {
			if i < 0 || j == i {
				continue
			}
			if x.entries = append(x.entries, glossary.Entry{Line: x.line, Term: x.terms[i].text, Translation: s.text, Language: s.language}); len(x.entries) > mostEntries {
				return x.fail("there are more than %d entries; export a part of them", mostEntries)
			}
		}
	}
	return nil
}
