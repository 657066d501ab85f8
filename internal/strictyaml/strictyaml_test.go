package strictyaml_test

import (
	"bytes"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"attache/internal/strictyaml"
)

type desk struct {
	Name     string         `yaml:"name"`
	Quota    int            `yaml:"quota"`
	Kill     bool           `yaml:"kill"`
	Hashtags []string       `yaml:"hashtags"`
	Picture  *picture       `yaml:"picture"`
	Channels []channel      `yaml:"channels"`
	Needed   map[string]int `yaml:"needed"`
}

type picture struct {
	File string `yaml:"file"`
}

type channel struct {
	Network string `yaml:"network"`
}

func TestDecode(t *testing.T) {
	const text = "# of the harbour office\nname: Harbour: news\nquota: 12\nkill: true\nhashtags: [harbour, 2026]\n" +
		"picture:\n  file: quay.jpg\nchannels:\n  - network: x\n  - network: 'mastodon'\nneeded:\n  en: 2\n"
	var got desk
	lines, problems := strictyaml.Decode([]byte(strings.Replace(text, "Harbour: news", "\"Harbour: news\"", 1)), 1, &got)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	want := desk{
		Name: "Harbour: news", Quota: 12, Kill: true, Hashtags: []string{"harbour", "2026"},
		Picture: &picture{"quay.jpg"}, Channels: []channel{{"x"}, {"mastodon"}}, Needed: map[string]int{"en": 2},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for key, line := range map[string]int{"name": 2, "hashtags[1]": 5, "picture.file": 7, "channels[1].network": 10, "needed.en": 12} {
		if lines[key] != line {
			t.Errorf("%s stands in line %d, reported as %d", key, line, lines[key])
		}
	}
}

func TestNothingWrittenChangesNothing(t *testing.T) {
	for _, text := range []string{"", "\n\n", "# only a remark\n", "---\n", "\ufeff"} {
		got := desk{Name: "before"}
		if _, problems := strictyaml.Decode([]byte(text), 1, &got); len(problems) > 0 || got.Name != "before" {
			t.Errorf("%q: %+v, %v", text, got, problems)
		}
	}
}

func TestProblems(t *testing.T) {
	for text, want := range map[string][]string{
		"nmae: x":                       {"line 5: nmae is not a known key. Did you mean `name`?"},
		"Name: x":                       {"line 5: Name is not a known key. Did you mean `name`?"},
		"zebra: x":                      {"line 5: zebra is not a known key. Known are channels, hashtags, kill, name, needed, picture, quota."},
		"quota: many":                   {`line 5: quota is "many" and must be a whole number. Write it in digits, as ` + "`100`."},
		"quota: 1.5":                    {`line 5: quota is "1.5" and must be a whole number. Write it in digits, as ` + "`100`."},
		"quota: 99999999999999999999":   {`line 5: quota is "99999999999999999999" and must be a whole number. Write it in digits, as ` + "`100`."},
		"kill: yes":                     {`line 5: kill is "yes" and must be true or false. Write ` + "`true` or `false`."},
		"hashtags: harbour":             {"line 5: hashtags must be a list. Write `hashtags: [harbour]`."},
		"name: [a]":                     {"line 5: name must be a single value. Write one value after the colon."},
		"name:":                         {"line 5: name has no value. Give it one (in quotes if it starts with `#`), or leave the line out."},
		"name: a\nname: b":              {"line 6: name is there twice, first in line 5. Leave one out."},
		"picture: quay.jpg":             {"line 5: picture must be keys and values. Write them as `key: value`, one a line."},
		"picture:\n  fil: quay.jpg":     {"line 6: picture.fil is not a known key. Did you mean `file`?"},
		"channels:\n  - x":              {"line 6: channels[0] must be keys and values. Write them as `key: value`, one a line."},
		"- a":                           {"line 5: must be keys and values. Write them as `key: value`, one a line."},
		"just words":                    {"line 5: must be keys and values. Write them as `key: value`, one a line."},
		"name: a\n---\nname: b":         {"line 7: a second document. Put all settings into one, without `---` between them."},
		"name: &a x\nhashtags: [*a]":    {"line 5: anchors and aliases are not taken. Write the value out, in quotes if it starts with `&` or `*`.", "line 6: anchors and aliases are not taken. Write the value out, in quotes if it starts with `&` or `*`."},
		"name: !!str x":                 {"line 5: tags are not taken. Leave the tag out, or put quotes round a value that starts with `!`."},
		"name: a\n\xff":                 {"line 6: characters that are not UTF-8 text. Save the settings as UTF-8."},
		"nmae: x\nquota: z\nkill: true": {"line 5: nmae is not a known key. Did you mean `name`?", `line 6: quota is "z" and must be a whole number. Write it in digits, as ` + "`100`."},
		strings.Repeat("[", 200):        {"line 5: is nested too deep. Settings need no more than three levels."},
		strings.Repeat("- ", 200):       {"line 5: is nested too deep. Settings need no more than three levels."},
		strings.Repeat("a", 70_000):     {"line 5: more than 64 KB of settings. Shorten them."},
	} {
		var into desk
		_, problems := strictyaml.Decode([]byte(text), 5, &into)
		got := make([]string, len(problems))
		for i, p := range problems {
			got[i] = p.String()
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%.40q (-want +got):\n%s", text, diff)
		}
	}
}

// What the parser refuses is reported with its line.
func TestSyntaxErrorsHaveALine(t *testing.T) {
	for text, line := range map[string]int{
		"name: a\nquota: [1":         2,
		"name: a\nname b\nkill: c":   2,
		"name: a\n\n\tquota: 1":      3,
		"name: a\nquota: \"x":        2,
		"name: a\r\nquota: b: c\r\n": 2,
	} {
		_, problems := strictyaml.Decode([]byte(text), 1, &desk{})
		if len(problems) == 0 || problems[0].Line != line {
			t.Errorf("%q: %v; want line %d", text, problems, line)
		}
	}
}

func TestNearest(t *testing.T) {
	known := []string{"publish_at", "embargo", "link", "languages"}
	for name, want := range map[string]string{
		"publishAt": "publish_at", "publish-at": "publish_at", "emabrgo": "embargo", "lnik": "link",
		"language": "languages", "author": "", "x": "", strings.Repeat("link", 99): "",
	} {
		if got, _ := strictyaml.Nearest(name, known); got != want {
			t.Errorf("Nearest(%.20q) = %q, want %q", name, got, want)
		}
	}
}

// greatest are settings of the greatest size, nested in every way.
func greatest() map[string][]byte {
	deep := func() string {
		var b strings.Builder
		for i := 0; b.Len() < strictyaml.MaxSize-1000; i++ {
			fmt.Fprintf(&b, "%sa:\n", strings.Repeat(" ", i))
		}
		return b.String()
	}
	all := map[string][]byte{}
	for _, text := range []string{
		"[", "{", "- ", "? ", "{a: ", "[a, ", "&a ", "*a ", "a: b\n", "- a\n", "\"", "|\n", "a: [b]\n", "- -\n", "-\n ", deep(), "'",
		"a: {b: c}\n", "a:\n - b:\n    - c\n", "{}", "[],", "a: |\n\n", "#\n", "---\n", "\t", "é",
	} {
		all[fmt.Sprintf("%.6q", text)] = bytes.Repeat([]byte(text), strictyaml.MaxSize/len(text))
	}
	return all
}

// Work on settings of the greatest size stays in proportion, however they are
// nested: it is counted by what it allocates.
func TestWorkIsBounded(t *testing.T) {
	const most = 4096 // bytes allocated for each byte of settings
	for name, data := range greatest() {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		strictyaml.Decode(data, 1, &desk{})
		runtime.ReadMemStats(&after)
		if each := (after.TotalAlloc - before.TotalAlloc) / uint64(len(data)); each > most {
			t.Errorf("%s…: %d bytes for each", name, each)
		}
	}
}

func BenchmarkGreatest(b *testing.B) {
	for name, data := range greatest() {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				strictyaml.Decode(data, 1, &desk{})
			}
		})
	}
}

func FuzzDecode(f *testing.F) {
	for _, s := range []string{
		"name: a\nquota: 1\nhashtags: [a, b]\n", "channels:\n- network: x\n", "a: &b c\nd: *b", "? a\n: b", "<<: x", "--- |\n x\n...",
		"name: \"\\u0041\"", "name: >-\n  a\n  b", "{name: a, kill: true}", "name: ~", "%YAML 1.2\n---\na: b", "needed: {1: 2, en: x}",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var into desk
		_, problems := strictyaml.Decode(data, 1, &into)
		lines := 1 + bytes.Count(data, []byte("\n")) + bytes.Count(data, []byte("\r"))
		for _, p := range problems {
			if p.Line < 1 || p.Line > lines || p.Message == "" || p.Remedy == "" {
				t.Errorf("%+v in %d lines", p, lines)
			}
		}
	})
}
