package sqlite_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"attache/internal/desk"
	"attache/internal/store/sqlite"
	"attache/internal/store/storetest"
)

// TestMain also is the writer that TestKilledWritersLoseNothing kills.
func TestMain(m *testing.M) {
	if path := os.Getenv("SQLITE_TEST_WRITER"); path != "" {
		write(path)
		return
	}
	os.Exit(m.Run())
}

func backend() storetest.Backend {
	return storetest.Backend{New: func(tb testing.TB) storetest.Open {
		path := filepath.Join(tb.TempDir(), "a file with spaces ? & #.db")
		return func() (desk.Store, error) { return sqlite.Open(context.Background(), path) }
	}}
}

func TestStore(t *testing.T)      { storetest.Test(t, backend()) }
func BenchmarkStore(b *testing.B) { storetest.Benchmark(b, backend()) }
