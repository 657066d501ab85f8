//go:build suites

package x_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"attache/internal/network/x"
)

// The lengths are those of twitter-text's conformance suite, with emoji
// sequences at one weight each, as version 3 of its configuration counts them.
func TestLengthsAreTwitterTexts(t *testing.T) {
	dir := os.Getenv("SUITES")
	if dir == "" {
		t.Fatal("SUITES names no folder: run `make suites`")
	}
	data, err := os.ReadFile(filepath.Join(dir, "twitter-text", "conformance", "validate.yml"))
	if err != nil {
		t.Fatal(err)
	}
	type weighted struct {
		Description, Text string
		Expected          struct {
			Length int  `yaml:"weightedLength"`
			Valid  bool `yaml:"valid"`
		}
	}
	var suite struct {
		Tests struct {
			Emoji      []weighted `yaml:"WeightedTweetsWithDiscountedEmojiCounterTest"`
			Directions []weighted `yaml:"UnicodeDirectionalMarkerCounterTest"`
			URLs       []struct {
				Description, Text string
				Expected          bool
			} `yaml:"urls_without_protocol"`
		}
	}
	if err := yaml.Unmarshal(data, &suite); err != nil {
		t.Fatal(err)
	}
	cases := append(suite.Tests.Emoji, suite.Tests.Directions...)
	if len(cases) < 20 {
		t.Fatalf("the suite has %d cases: it is read wrongly", len(cases))
	}
	wrong := 0
	for _, c := range cases {
		got := (x.Network{}).Measure(c.Text)
		// A text with characters that are none is X's to refuse, and has a length.
		valid := got.Fits() && got.Used > 0 && !strings.ContainsAny(c.Text, "\uFFFE\uFFFF\uFEFF")
		if got.Used != c.Expected.Length || valid != c.Expected.Valid {
			wrong++
			t.Errorf("%s: %.80q weighs %d, want %d", c.Description, c.Text, got.Used, c.Expected.Length)
		}
	}
	for _, c := range suite.Tests.URLs {
		if got := (x.Network{}).Measure(c.Text); (got.Used == 23) != c.Expected {
			wrong++
			t.Errorf("%s: %q weighs %d", c.Description, c.Text, got.Used)
		}
	}
	t.Logf("%d of %d right", len(cases)+len(suite.Tests.URLs)-wrong, len(cases)+len(suite.Tests.URLs))
}
