package facts_test

import (
	"os"
	"strings"
	"testing"

	documents "attache/internal/document/all"
	"attache/internal/eval"
	"attache/internal/ingest"
	"attache/internal/language/all"
)

// floors lie two hundredths below the rates that were reached, for words that
// one language gains may cost another a name.
var floors = map[string]float64{
	"language": 1, "headline": .98, "event": .95, "polarity": 1, "actor": .96, "actor-p": .94, "with": .88, "what": .85,
	"date": .95, "where": .93, "embargo": 1, "dateline": .96, "quote-r": .95, "quote-p": 1, "number-r": .97,
}

// The facts of the labelled releases are found as well as before.
func TestCorpus(t *testing.T) {
	cases, err := eval.Load(os.DirFS("testdata/corpus"))
	if err != nil {
		t.Fatal(err)
	}
	results, err := eval.Score(ingest.Reader{Languages: all.Languages(), Documents: documents.Formats()}, cases)
	if err != nil {
		t.Fatal(err)
	}
	var table strings.Builder
	if err := eval.Print(&table, results, testing.Verbose()); err != nil {
		t.Fatal(err)
	}
	t.Log("\n" + table.String())
	if len(results) != len(floors) {
		t.Errorf("%d measures, %d floors", len(results), len(floors))
	}
	for _, r := range results {
		if r.Rate < floors[r.Measure] {
			t.Errorf("%s fell to %.3f, below %.2f; run `attache eval internal/facts/testdata/corpus --misses`", r.Measure, r.Rate, floors[r.Measure])
		}
	}
}
