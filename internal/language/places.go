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

// OfGovernment reports whether an office is one of a government, which the
// Romance languages and Arabic tell by the adjective of its country: «le ministre
// français», but «l’ambassadeur de France».
func OfGovernment(office Term) bool {
	switch office.Concept {
	case "minister", "president", "vice-president", "first-vice-president":
		return true
	}
	return strings.HasSuffix(office.Concept, "-minister")
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
