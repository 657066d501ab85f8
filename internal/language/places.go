package language

import (
	"slices"
	"strings"
)

// Merge joins two parts of a lexicon. A concept that both have is one term: it
// is as in the first part, and the names that only the second has are read,
// too. So a term may be written by hand, with its forms, where the generated
// names of countries and cities are not enough.
func Merge(terms, more []Term) []Term {
	merged := slices.Clone(terms)
	at := make(map[string]int, len(terms))
	for i, t := range terms {
		if _, twice := at[t.Concept]; !twice {
			at[t.Concept] = i
		}
	}
	for _, t := range more {
		i, ok := at[t.Concept]
		if !ok {
			merged = append(merged, t)
			continue
		}
		known := append([]string{merged[i].Text}, merged[i].Also...)
		for _, name := range append([]string{t.Text}, t.Also...) {
			if !slices.Contains(known, name) {
				known = append(known, name)
			}
		}
		merged[i].Also = known[1:]
	}
	return merged
}

// Nationalities are the terms of nationalities in a list, by the code of the
// country.
func Nationalities(terms []Term) map[string]Term {
	m := make(map[string]Term, len(terms))
	for _, t := range terms {
		if code, ok := strings.CutPrefix(t.Concept, OfNationality); ok {
			m[code] = t
		}
	}
	return m
}

// National is the adjective of the country whose government an office is of, in
// the class of the office; "" where none says it. So tell the Romance languages
// and Arabic: «le ministre français», but «l’ambassadeur de France». terms are the
// language's Nationalities; where is where the office is held, of its country.
func National(terms map[string]Term, office Term, of, where *Phrase) string {
	if of == nil || of.Kind != Country || where != nil || !ofGovernment(office) {
		return ""
	}
	t := terms[of.Concept]
	if office.Class == "f" {
		return t.Forms["f"]
	}
	return t.Text
}

func ofGovernment(office Term) bool {
	switch office.Concept {
	case "minister", "president", "vice-president", "first-vice-president":
		return true
	}
	return strings.HasSuffix(office.Concept, "-minister")
}

// BehindHead puts an adjective behind a noun and before what belongs to it, which
// one of some prepositions begins: «ministre français de la Culture».
func BehindHead(text, adjective string, prepositions ...string) string {
	at := len(text)
	for _, preposition := range prepositions {
		if i := strings.Index(text, preposition); i > 0 && i < at {
			at = i
		}
	}
	return text[:at] + " " + adjective + text[at:]
}

// Classed gives terms their grammatical class, by lists of concepts:
//
//	f: CN FR
//	mpl: US
//
// What is in no list keeps the class that it has. It panics on a line that it
// cannot read, and on a concept that is not there: lexica are part of the
// program.
func Classed(terms []Term, lists string) []Term {
	at := make(map[string]int, len(terms))
	for i, t := range terms {
		at[t.Concept] = i
	}
	classed := slices.Clone(terms)
	for line := range strings.Lines(lists) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		class, concepts, ok := strings.Cut(line, ": ")
		if !ok {
			panic("language: a list of concepts without its class: " + line)
		}
		for concept := range strings.FieldsSeq(concepts) {
			i, ok := at[concept]
			if !ok {
				panic("language: a class for a concept that is not there: " + concept)
			}
			classed[i].Class = class
		}
	}
	return classed
}
