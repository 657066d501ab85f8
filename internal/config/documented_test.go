package config

import (
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// keys are the keys that a type takes, as docs/configuration.md writes them.
func keys(prefix string, t reflect.Type) []string {
	var list []string
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("yaml"), ",")
		key := prefix + name
		switch field := t.Field(i).Type; {
		case field.Kind() == reflect.Struct:
			list = append(list, keys(key+".", field)...)
		case field.Kind() == reflect.Slice && field.Elem().Kind() == reflect.Struct:
			list = append(list, key)
			list = append(list, keys(key+"[].", field.Elem())...)
		default:
			list = append(list, key)
		}
	}
	return list
}

// docs/configuration.md has every key that is known, and no other.
func TestEveryKeyIsDocumented(t *testing.T) {
	page, err := os.ReadFile("../../docs/configuration.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(page), "\n## attache.yaml\n")
	section, _, _ = strings.Cut(section, "\n## ")
	var documented []string
	for _, row := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\|").FindAllStringSubmatch(section, -1) {
		documented = append(documented, row[1])
	}
	want := keys("", reflect.TypeFor[file]())
	slices.Sort(want)
	slices.Sort(documented)
	if diff := cmp.Diff(want, documented); diff != "" {
		t.Errorf("docs/configuration.md (-known +documented)\n%s", diff)
	}
}

// The example on that page is right.
func TestTheExampleIsRight(t *testing.T) {
	page, err := os.ReadFile("../../docs/configuration.md")
	if err != nil {
		t.Fatal(err)
	}
	_, example, _ := strings.Cut(string(page), "```yaml\n")
	example, _, ok := strings.Cut(example, "```")
	if !ok {
		t.Fatal("there is none")
	}
	if _, err := load(t, example); err != nil {
		t.Error(err)
	}
}
