package all_test

import (
	"testing"

	"attache/internal/compose/engine"
	"attache/internal/compose/engine/all"
)

// What the configuration may name is what there is.
func TestNames(t *testing.T) {
	engines := all.Engines(all.Config{})
	if len(engines) != len(engine.Names) {
		t.Fatalf("%d engines, %d names", len(engines), len(engine.Names))
	}
	for i, e := range engines {
		if e.Name() != engine.Names[i] {
			t.Errorf("%q is named %q", e.Name(), engine.Names[i])
		}
	}
}
