package language

import "slices"

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
