package eval

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// Print writes results as a table: each measure over all languages and in each
// of them. With misses, what was missed follows each measure.
func Print(w io.Writer, results []Result, misses bool) error {
	var languages []string
	for _, r := range results {
		for l := range r.Languages {
			if !slices.Contains(languages, l) {
				languages = append(languages, l)
			}
		}
	}
	slices.Sort(languages)
	var b strings.Builder
	fmt.Fprintf(&b, "%-9s %9s %6s", "measure", "hits", "rate")
	for _, l := range languages {
		fmt.Fprintf(&b, " %5s", l)
	}
	b.WriteByte('\n')
	for _, r := range results {
		fmt.Fprintf(&b, "%-9s %4d/%-4d %6.3f", r.Measure, r.Hits, r.Total, r.Rate)
		for _, l := range languages {
			rate := "–"
			if c := r.Languages[l]; c.Total > 0 {
				rate = fmt.Sprintf("%.2f", c.share())
			}
			fmt.Fprintf(&b, " %5s", rate)
		}
		b.WriteByte('\n')
		if misses {
			for _, m := range r.Misses {
				fmt.Fprintf(&b, "    %s: got %q, want %q\n", m.File, m.Got, m.Want)
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}
