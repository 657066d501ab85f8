package facts_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/clipperhouse/uax29/v2/words"

	"attache/internal/facts"
	"attache/internal/language"
	"attache/internal/language/all"
)

// releaseOf is a text of about n bytes, of the samples of a language.
func releaseOf(tb testing.TB, tag string, n int) string {
	var b strings.Builder
	list := samples(tb, filepath.Join("testdata", "releases", tag+".txt"))
	for i := 0; b.Len() < n; i++ {
		b.WriteString(strings.TrimSpace(list[i%len(list)].text) + "\n\n")
	}
	return strings.ToValidUTF8(b.String()[:n], "")
}

func find(tb testing.TB, tag string) language.Language {
	l, ok := all.Languages().Find(tag)
	if !ok {
		tb.Fatalf("no language %s", tag)
	}
	return l
}

// BenchmarkRead reads a release of 3 KB, and beside it does nothing but find
// the words of the same text by Unicode's rules (UAX 29).
func BenchmarkRead(b *testing.B) {
	const size = 3 << 10
	for _, l := range all.Languages() {
		text := releaseOf(b, l.Tag, size)
		b.Run(l.Tag+"/facts", func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			facts.Read(text, l, facts.Options{Published: published}) // makes the language's words ready
			for b.Loop() {
				facts.Read(text, l, facts.Options{Published: published})
			}
		})
		b.Run(l.Tag+"/words", func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				for tokens := words.FromString(text); tokens.Next(); {
				}
			}
		})
	}
}

// BenchmarkLength shows that time grows with the length of a text and no faster,
// also of one that nothing ends or parts.
func BenchmarkLength(b *testing.B) {
	shapes := []struct {
		name  string
		shape func(string) string
	}{
		{"release", func(s string) string { return s }},
		{"unended", func(s string) string { return strings.NewReplacer(".", "", "。", "", "\n", " ").Replace(s) }},
		{"parted", func(s string) string { return strings.ReplaceAll(s, ", ", "\n\n") }},
	}
	for _, tag := range []string{"en", "tr", "zh", "ar"} {
		l := find(b, tag)
		for _, s := range shapes {
			for _, size := range []int{1 << 10, 32 << 10, 1 << 20} {
				text := s.shape(releaseOf(b, tag, size))
				b.Run(fmt.Sprintf("%s/%s/%dKB", tag, s.name, size>>10), func(b *testing.B) {
					b.SetBytes(int64(len(text)))
					for b.Loop() {
						facts.Read(text, l, facts.Options{Published: published})
						facts.Parse(text, l, facts.Options{Published: published})
					}
				})
			}
		}
	}
}
