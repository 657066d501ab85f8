// Package glossary is the office's own words: how names and terms of its
// releases are written in other languages. It wins over the built-in lexicon.
//
// It has two layers: the office's file, and the words that people kept at the
// desk (see Learn). Of a term that both have, the file's translation holds.
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
	"sync"
	"sync/atomic"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"attache/internal/desk"
	"attache/internal/language"
)

// Glossary holds terms. A nil Glossary is an empty one. Reading it and Learn
// may go on at once.
type Glossary struct {
	terms terms // of the file
	kept  atomic.Pointer[kept]
	learn sync.Mutex
}

// terms are translations, by folded term and language.
type terms map[string]map[string]language.Term

// kept are the words that people kept at the desk.
type kept struct {
	words   []desk.Word
	terms   terms
	version int64
}

// Learn has the glossary hold words that people kept at the desk, in place of
// those that it held of them. Of two for one term, written differently, the
// newer holds.
func (g *Glossary) Learn(words []desk.Word) {
	g.learn.Lock()
	defer g.learn.Unlock()
	old := g.learned()
	if slices.Equal(old.words, words) {
		return
	}
	next := kept{words: slices.Clone(words), terms: terms{}, version: old.version + 1}
	for _, w := range slices.SortedStableFunc(slices.Values(words), func(a, b desk.Word) int { return a.At.Compare(b.At) }) {
		next.terms.set(w.Term, w.Language, language.Term{Concept: w.Term, Text: w.Text})
	}
	g.kept.Store(&next)
}

// Version is raised when the glossary learns something.
func (g *Glossary) Version() int64 { return g.learned().version }

func (g *Glossary) learned() *kept {
	if g != nil {
		if k := g.kept.Load(); k != nil {
			return k
		}
	}
	return &kept{}
}

func (t terms) set(term, tag string, to language.Term) {
	key := fold(term)
	if t[key] == nil {
		t[key] = map[string]language.Term{}
	}
	t[key][tag] = to
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

func empty() *Glossary { return &Glossary{terms: terms{}} }

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
	g.terms.set(term, tag, t)
	return nil
}

// Find returns how a term is written in a language.
func (g *Glossary) Find(term, to string) (language.Term, bool) {
	if g == nil {
		return language.Term{}, false
	}
	key := fold(term)
	t, ok := g.terms[key][to]
	if !ok {
		t, ok = g.learned().terms[key][to]
	}
	return t, ok
}

// Filed returns how the office's file has a term written in a language.
func (g *Glossary) Filed(term, to string) (language.Term, bool) {
	if g == nil {
		return language.Term{}, false
	}
	t, ok := g.terms[fold(term)][to]
	return t, ok
}

// Same reports whether two ways of writing a term are one to the glossary.
func Same(a, b string) bool { return fold(a) == fold(b) }

// Mentions reports whether a text has a term, however it writes capitals and
// spaces.
func Mentions(text, term string) bool { return strings.Contains(fold(text), fold(term)) }

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
	all := maps.Clone(g.learned().terms)
	if all == nil {
		all = terms{}
	}
	for key, of := range g.terms {
		if _, ok := of[to]; ok {
			all[key] = of
		}
	}
	var list []language.Term
	for _, key := range slices.Sorted(maps.Keys(all)) {
		if t, ok := all[key][to]; ok {
			list = append(list, t)
		}
	}
	return list
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

// Merge adds entries that the file does not have. What it has already
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

// Of is a glossary whose file has the words: what somebody may write out and put
// into the office's own.
func Of(words []desk.Word) *Glossary {
	var learned Glossary
	learned.Learn(words)
	return &Glossary{terms: learned.learned().terms}
}

// Write writes the file as CSV, terms in the order of the alphabet.
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

// Entries are all translations of the file, terms in the order of the alphabet, with the
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

// Len is how many translations the file has.
func (g *Glossary) Len() int {
	n := 0
	if g != nil {
		for _, t := range g.terms {
			n += len(t)
		}
	}
	return n
}
