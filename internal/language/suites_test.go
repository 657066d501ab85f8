//go:build suites

package language_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"attache/internal/language/all"
)

// TestDetectLingua holds detection to the sentences of pemistahl/lingua-go: of
// single ones 97 of 100 are told, of three together all.
func TestDetectLingua(t *testing.T) {
	dir := os.Getenv("SUITES")
	if dir == "" {
		t.Fatal("SUITES names no folder: run `make suites`")
	}
	set := all.Languages()
	for _, l := range set {
		t.Run(l.Tag, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(dir, "lingua-go/cmd/language-testdata/sentences", l.Tag+".txt"))
			if err != nil {
				t.Fatal(err)
			}
			sentences := strings.Split(strings.TrimSpace(string(data)), "\n")
			for _, c := range []struct {
				together int
				least    float64
			}{{1, .97}, {3, 1}} {
				hits, total := 0, 0
				for i := 0; i+c.together <= len(sentences); i += c.together {
					text := strings.Join(sentences[i:i+c.together], " ")
					total++
					if tag, ok := set.Detect(text, nil); tag == l.Tag && ok {
						hits++
					} else {
						t.Logf("%q, %v: %s", tag, ok, text)
					}
				}
				rate := float64(hits) / float64(total)
				t.Logf("%d together: %d of %d, %.4f", c.together, hits, total, rate)
				if rate < c.least {
					t.Errorf("%d together: %.4f is less than %.2f", c.together, rate, c.least)
				}
			}
		})
	}
}
