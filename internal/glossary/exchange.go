package glossary

import (
	"encoding/csv"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/unicode/norm"
)

// Limits of what is read from an exchange file. Real ones have far less; a
// file beyond them is a mistake or an attack.
const (
	mostBytes   = 64 << 20
	mostEntries = 200_000
	mostDepth   = 64
	mostText    = 2_000 // bytes of one term
)

// Entry is a term in one language with its translation into another, as an
// exchange file has it.
type Entry struct {
	Line              int // of the file, where the entry starts
	Term, Translation string
	Language          string // of the translation
	Forms             map[string]string
	Class             string
}

// ReadExchange reads a TMX 1.4 or TBX-Basic file (also TBX v3, ISO 30042): of
// each entry the first term of the language from, and the first of every other
// language. Errors name file, line and remedy.
func ReadExchange(name string, r io.Reader, from string) ([]Entry, error) {
	limited := &io.LimitedReader{R: r, N: mostBytes + 1}
	d := xml.NewDecoder(limited)
	d.CharsetReader = charset.NewReaderLabel
	x := &exchange{name: name, from: strings.ToLower(from), decoder: d}
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

// exchange is one reading.
type exchange struct {
	name, from string
	decoder    *xml.Decoder
	kind       string
	entries    []Entry
	line       int
	language   string
	terms      []spoken
	reading    bool
	text       strings.Builder
}

type spoken struct{ language, text string }

func (x *exchange) fail(format string, args ...any) error {
	line, _ := x.decoder.InputPos()
	return fmt.Errorf("%s, line %d: %s", x.name, line, fmt.Sprintf(format, args...))
}

func (x *exchange) read() error {
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

func (x *exchange) start(t xml.StartElement) {
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

func (x *exchange) end(name string) error {
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
			if x.entries = append(x.entries, Entry{Line: x.line, Term: x.terms[i].text, Translation: s.text, Language: s.language}); len(x.entries) > mostEntries {
				return x.fail("there are more than %d entries; export a part of them", mostEntries)
			}
		}
	}
	return nil
}

// Merge adds entries that the glossary does not have. What it has already
// wins; entries that say otherwise are returned.
func (g *Glossary) Merge(entries []Entry) (added int, other []Entry) {
	for _, e := range entries {
		if old, ok := g.terms[fold(e.Term)][e.Language]; ok {
			if old.Text != e.Translation {
				other = append(other, e)
			}
			continue
		}
		if g.terms == nil {
			g.terms = empty().terms
		}
		if g.add(e.Term, e.Language, e.Translation, "") != nil {
			continue // without a term or a translation: it says nothing
		}
		t := g.terms[fold(e.Term)][e.Language]
		t.Forms, t.Class = e.Forms, e.Class
		g.terms[fold(e.Term)][e.Language] = t
		added++
	}
	return added, other
}

// Write writes the glossary as CSV, terms in the order of the alphabet.
func (g *Glossary) Write(w io.Writer) error {
	out := csv.NewWriter(w)
	if err := out.Write(columns); err != nil {
		return fmt.Errorf("write the glossary: %w", err)
	}
	if g != nil {
		for _, key := range slices.Sorted(maps.Keys(g.terms)) {
			for _, tag := range slices.Sorted(maps.Keys(g.terms[key])) {
				t := g.terms[key][tag]
				var forms []string
				for _, f := range slices.Sorted(maps.Keys(t.Forms)) {
					forms = append(forms, f+"="+t.Forms[f])
				}
				if t.Class != "" {
					forms = append(forms, "class="+t.Class)
				}
				if err := out.Write([]string{t.Concept, tag, t.Text, strings.Join(forms, "; ")}); err != nil {
					return fmt.Errorf("write the glossary: %w", err)
				}
			}
		}
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("write the glossary: %w", err)
	}
	return nil
}

// Entries are all translations, terms in the order of the alphabet, with the
// line of their file where it is known.
func (g *Glossary) Entries() []Entry {
	if g == nil {
		return nil
	}
	var list []Entry
	for _, key := range slices.Sorted(maps.Keys(g.terms)) {
		for _, tag := range slices.Sorted(maps.Keys(g.terms[key])) {
			t := g.terms[key][tag]
			list = append(list, Entry{Term: t.Concept, Translation: t.Text, Language: tag, Forms: t.Forms, Class: t.Class})
		}
	}
	return list
}

// Len is how many translations the glossary has.
func (g *Glossary) Len() int {
	n := 0
	if g != nil {
		for _, t := range g.terms {
			n += len(t)
		}
	}
	return n
}
