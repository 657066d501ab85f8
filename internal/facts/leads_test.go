package facts_test

import (
	"os"
	"strings"
	"testing"

	"attache/internal/facts"
	"attache/internal/language/all"
)

// TestLeads holds who acts, and with whom or on whom, to first sentences of
// releases: testdata/leads.txt has one a line, with both sides.
func TestLeads(t *testing.T) {
	content, err := os.ReadFile("testdata/leads.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(content)) {
		parts := strings.Split(strings.TrimSpace(line), " | ")
		if len(parts) != 4 {
			t.Fatalf("%q: want language | sentence | who | with", line)
		}
		l, _ := all.Languages().Find(parts[0])
		f := facts.Read("News of the day\n\n"+parts[1], l, facts.Options{Published: published})
		if who, with := names(f.Who), names(f.With); who != parts[2] || with != strings.Trim(parts[3], "-") {
			t.Errorf("%s: %s\n\twant %s | %s\n\tgot  %s | %s", parts[0], parts[1], parts[2], parts[3], who, with)
		}
	}
}
