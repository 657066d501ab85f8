package check_test

import (
	"os"
	"regexp"
	"slices"
	"testing"

	"attache/internal/check"
)

// docs/findings.md explains every code that the check has.
func TestCodesAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../../docs/findings.md")
	if err != nil {
		t.Fatal(err)
	}
	var explained []string
	for _, m := range regexp.MustCompile("(?m)^### `([a-z-]+)` · (?:blocks|look)$").FindAllStringSubmatch(string(page), -1) {
		explained = append(explained, m[1])
	}
	for _, code := range check.Codes {
		if !slices.Contains(explained, code) {
			t.Errorf("docs/findings.md does not explain %s", code)
		}
	}
}
