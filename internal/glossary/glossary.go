// Package glossary is the office's own words: how names and terms of its
// releases are written in other languages. It wins over the built-in lexicon.
package glossary

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"attache/internal/language"
)

// Glossary holds terms. A nil Glossary is an empty one.
type Glossary struct {
	terms map[string]map[string]language.Term // folded term, language
}

// columns of the file; forms may be left out.
var columns = []string{"term", "language", "translation", "forms"}

// Load reads a file, see Parse.
func Load(path string) (*Glossary, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open the glossary: %w", err)
	}
	defer f.Close()
	return Parse(path, f)
}

// Parse reads a CSV file with the columns term, language, translation and
// forms, in any order. A term is written as it stands in releases; forms are
// inflected forms, as in "gen=Али Ахмедова; ins=Али Ахмедовым". Errors name
// file, line and remedy.
func Parse(name string, r io.Reader) (*Glossary, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("read the glossary %s: %w", name, err)
	}
	if !utf8.Valid(data) {
		return nil, fmt.Errorf("%s: it is not UTF-8; save it as “CSV UTF-8”", name)
	}
	text := strings.TrimPrefix(string(data), "\ufeff")
	reader := csv.NewReader(strings.NewReader(text))
	reader.TrimLeadingSpace = true
	reader.FieldsPerRecord = -1
	if first, _, _ := strings.Cut(text, "\n"); strings.Count(first, ";") > strings.Count(first, ",") {
		reader.Comma = ';' // how spreadsheets write it where a comma is the decimal sign
	}
	header, err := reader.Read()
	if errors.Is(err, io.EOF) {
		return &Glossary{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w; put quotation marks around fields with commas", name, err)
	}
	at := map[string]int{}
	for i, h := range header {
		h = strings.ToLower(strings.TrimSpace(h))
		if !slices.Contains(columns, h) {
			return nil, fmt.Errorf("%s, line 1: there is no column %q; the first line names the columns %s", name, h, strings.Join(columns, ", "))
		}
		at[h] = i + 1
	}
	for _, c := range columns[:3] {
		if at[c] == 0 {
			return nil, fmt.Errorf("%s, line 1: the column %q is missing; the first line names the columns %s", name, c, strings.Join(columns, ", "))
		}
	}
	g := empty()
	for {
		record, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return g, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w; put quotation marks around fields with commas", name, err)
		}
		line, _ := reader.FieldPos(0)
		field := func(column string) string {
			if i := at[column]; i > 0 && i <= len(record) {
				return norm.NFC.String(strings.TrimSpace(record[i-1]))
			}
			return ""
		}
		if err := g.add(field("term"), strings.ToLower(field("language")), field("translation"), field("forms")); err != nil {
			return nil, fmt.Errorf("%s, line %d: %w", name, line, err)
		}
	}
}

func empty() *Glossary { return &Glossary{terms: map[string]map[string]language.Term{}} }

func (g *Glossary) add(term, tag, translation, forms string) error {
	if term == "" || tag == "" || translation == "" {
		return errors.New("term, language or translation is empty; fill it in, or remove the line")
	}
	t := language.Term{Concept: term, Text: translation}
	for form := range strings.SplitSeq(forms, ";") {
		if form = strings.TrimSpace(form); form == "" {
			continue
		}
		name, value, ok := strings.Cut(form, "=")
		if !ok {
			return fmt.Errorf("the form %q has no name; write it as gen=…; ins=…", form)
		}
		if name = strings.TrimSpace(name); name == "class" {
			t.Class = strings.TrimSpace(value)
			continue
		}
		if t.Forms == nil {
			t.Forms = map[string]string{}
		}
		t.Forms[name] = strings.TrimSpace(value)
	}
	key := fold(term)
	if old, ok := g.terms[key][tag]; ok && old.Text != translation {
		return fmt.Errorf("%q has two translations in %q, %q and %q; keep one", term, tag, old.Text, translation)
	}
	if g.terms[key] == nil {
		g.terms[key] = map[string]language.Term{}
	}
	g.terms[key][tag] = t
	return nil
}

// Find returns how a term is written in a language.
func (g *Glossary) Find(term, to string) (language.Term, bool) {
	if g == nil {
		return language.Term{}, false
	}
	t, ok := g.terms[fold(term)][to]
	return t, ok
}

func fold(s string) string {
	s = strings.Join(strings.Fields(strings.ToLower(norm.NFC.String(s))), " ")
	return strings.TrimPrefix(s, "the ")
}

// Terms returns the terms that have a translation into a language, in the
// order of the alphabet. Concept is the term as it stands in releases.
func (g *Glossary) Terms(to string) []language.Term {
	if g == nil {
		return nil
	}
	var terms []language.Term
	for _, key := range slices.Sorted(maps.Keys(g.terms)) {
		if t, ok := g.terms[key][to]; ok {
			terms = append(terms, t)
		}
	}
	return terms
}

// Entry is a term in one language with its translation into another, as an
// exchange file has it.
type Entry struct {
	Line              int // of the file, where the entry starts
	Term, Translation string
	Language          string // of the translation
	Forms             map[string]string
	Class             string
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
