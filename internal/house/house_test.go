// Package house holds the rules of the house: which package may import which.
package house_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const module = "attache/"

// rules lists what the packages of a layer may import of this module. The
// first rule whose prefix fits a package holds for it; a package that no rule
// fits has no place in the house. An entry that ends with "/" allows what lies
// below it.
var rules = []struct {
	prefix  string
	allowed []string
}{
	{"internal/desk", nil},
	{"internal/strictyaml", nil},
	{"internal/house", nil},
	{"internal/samples", nil},
	{"internal/loopback", nil},
	{"internal/picture", nil},
	{"internal/diff", nil},
	{"internal/standardwebhooks", nil},

	{"internal/document", []string{"internal/desk", "internal/document", "internal/document/", "internal/strictyaml"}},
	{"internal/language", []string{"internal/desk", "internal/language", "internal/language/"}},
	{"internal/glossary/exchange", []string{"internal/glossary"}},
	{"internal/glossary", []string{"internal/desk", "internal/language"}},
	{"internal/facts", []string{"internal/desk", "internal/language"}},
	{"internal/compose/engine/all", []string{"internal/compose/engine", "internal/compose/engine/"}},
	{"internal/compose/engine/enginetest", []string{"internal/desk", "internal/language", "internal/compose/engine"}},
	{"internal/compose/engine", []string{"internal/desk", "internal/language", "internal/compose/engine"}},
	{"internal/compose", []string{"internal/desk", "internal/language", "internal/glossary", "internal/network", "internal/compose/engine"}},
	{"internal/check", []string{"internal/desk", "internal/language", "internal/glossary", "internal/network", "internal/facts"}},
	{"internal/config", []string{"internal/desk", "internal/strictyaml"}},

	// Adapters know the domain, their socket and their SDK, never each other.
	{"internal/network/all", []string{"internal/network", "internal/network/"}},
	{"internal/network/outbox", []string{"internal/desk", "internal/network"}},
	{"internal/network/networktest", []string{"internal/desk", "internal/network", "internal/network/fakes"}},
	{"internal/network/fakes", nil}, // what stands in for a network shares nothing with its client
	{"internal/network", []string{"internal/desk", "internal/loopback", "internal/picture", "internal/network", "internal/network/wire", "internal/network/graph", "internal/standardwebhooks"}},
	{"internal/store", []string{"internal/desk"}},
	{"internal/bucket", []string{"internal/desk", "internal/loopback"}},

	{"internal/ingest", []string{
		"internal/desk", "internal/document", "internal/language", "internal/facts", "internal/compose", "internal/compose/engine", "internal/check",
	}},
	{"internal/eval", []string{"internal/desk", "internal/strictyaml", "internal/ingest"}},
	{"internal/review", []string{"internal/desk", "internal/check", "internal/glossary", "internal/diff"}},
	{"internal/publish", []string{"internal/desk"}},
	{"internal/notify", []string{"internal/desk"}},

	{"internal/feed", []string{"internal/desk"}},
	{"internal/hooks", []string{"internal/desk", "internal/standardwebhooks"}},
	{"internal/web/api", []string{"internal/desk", "internal/review"}},
	{"internal/web/oidc", []string{"internal/desk", "internal/web"}},
	{"internal/web", []string{"internal/desk", "internal/diff", "internal/glossary", "internal/ingest", "internal/review", "internal/language", "internal/loopback", "internal/network", "internal/web/"}},

	{"internal/local", []string{"internal/"}},
	{"internal/aws", []string{"internal/"}},
	{"functions", []string{"internal/aws/"}},
	{"internal/cli", []string{"internal/"}},
	{"cmd/attache", []string{"internal/cli"}},
}

// TestImportsRunOneWay keeps the promise of ARCHITECTURE.md. Tests may import
// more: the suite of their socket, and what they put their package together with.
func TestImportsRunOneWay(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	files := 0
	err = fs.WalkDir(os.DirFS(root), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && name != "." && strings.HasPrefix(d.Name(), ".") || d.IsDir() && d.Name() == "testdata" {
			return fs.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		files++
		check(t, root, name)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files == 0 {
		t.Fatal("no Go files found: the test looks in the wrong place")
	}
}

func check(t *testing.T, root, name string) {
	t.Helper()
	pkg := path.Dir(name)
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, name), nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	if ignored(file.Name.Name, pkg) {
		return
	}
	allowed, ok := ruleFor(pkg)
	if !ok {
		t.Errorf("%s: no rule names its package: give it a place in the house", name)
		return
	}
	for _, spec := range file.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		own, inside := strings.CutPrefix(imported, module)
		switch {
		case inside && own != pkg && !allows(allowed, own):
			t.Errorf("%s imports %s, which its layer may not", name, own)
		case !inside && pkg == "internal/desk" && strings.Contains(strings.Split(imported, "/")[0], "."):
			t.Errorf("%s imports %s: the domain needs the standard library only", name, imported)
		}
	}
}

// ignored reports whether a file is a generator, which is no part of the program.
func ignored(name, pkg string) bool { return name == "main" && strings.HasPrefix(pkg, "internal/") }

func ruleFor(pkg string) ([]string, bool) {
	for _, r := range rules {
		if pkg == r.prefix || strings.HasPrefix(pkg, r.prefix+"/") {
			return r.allowed, true
		}
	}
	return nil, false
}

func allows(allowed []string, pkg string) bool {
	for _, a := range allowed {
		if pkg == a || strings.HasSuffix(a, "/") && strings.HasPrefix(pkg, a) {
			return true
		}
	}
	return false
}
