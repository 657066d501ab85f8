// Package networktest is the suite that every network passes.
package networktest

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"attache/internal/network"
)

// Counts is how long a network counts some texts that networks differ in.
type Counts struct {
	Family    int // 👨‍👩‍👧‍👦
	Chinese   int // 图书馆开馆。
	Arabic    int // مُحَمَّد
	Combining int // e and three marks
	Link      int // https://example.org/a/long/path/to/a/release?id=2026
	Domain    int // "see example.org now"
	Mention   int // @press@example.org
}

// Test runs the suite.
func Test(t *testing.T, n network.Network, want Counts) {
	for text, count := range map[string]int{
		"": 0, "A library opened.": 17, "Kitabxana açıldı.": 17, "Открыта библиотека.": 19,
		"👨‍👩‍👧‍👦": want.Family, "图书馆开馆。": want.Chinese, "مُحَمَّد": want.Arabic, "e\u0301\u0323\u0330": want.Combining,
		"https://example.org/a/long/path/to/a/release?id=2026": want.Link,
		"see example.org now": want.Domain, "@press@example.org": want.Mention,
	} {
		if got := n.Measure(text); got.Used != count {
			t.Errorf("%q counts %d of %d %s, want %d", text, got.Used, got.Limit, got.Unit, count)
		}
	}
	if n.Name() == "" || n.Title() == "" || n.Measure("").Unit == "" {
		t.Error("a network has a name, a title and a unit")
	}
	rapid.Check(t, func(t *rapid.T) {
		text := norm.NFC.String(rapid.String().Draw(t, "text"))
		l := n.Measure(text)
		if l.Used < 0 || l.Limit <= 0 || (l.Used == 0) != (text == "") {
			t.Fatalf("%q counts %d of %d", text, l.Used, l.Limit)
		}
		if longer := n.Measure(text + strings.Repeat(" word", l.Limit)); longer.Fits() {
			t.Fatalf("%d words more than %q still fit", l.Limit, text)
		}
	})
}
