package txt_test

import (
	"errors"
	"strings"
	"testing"

	"attache/internal/document"
	"attache/internal/document/documenttest"
	"attache/internal/document/txt"
)

func file(paragraphs ...string) []byte { return []byte(strings.Join(paragraphs, "\n\n")) }

func TestFormat(t *testing.T) { documenttest.Test(t, txt.Format(), file) }

func FuzzRead(f *testing.F) {
	documenttest.Fuzz(f, txt.Format(), file, "\xff\xfeH\x00i\x00", "\xfe\xff\x00H\x00i", "\xef\xbb\xbfHi", "Gr\xfc\xdfe", "\xcf\xf0\xe8\xe2\xe5\xf2", "a\r\nb\rc", "a\x00b")
}

func BenchmarkRead(b *testing.B) { documenttest.Benchmark(b, txt.Format(), file) }

// Spans refer to the text: nothing is trimmed, joined or replaced.
func TestTextStaysAsItIs(t *testing.T) {
	const text = "\n  NEWS\u00a0RELEASE \t\n\n\n  Café opens.\v\fNo normalising: e\u0301.  \n"
	doc, err := document.Set{txt.Format()}.Read("a.txt", []byte(text))
	if err != nil || doc.Text != text {
		t.Errorf("%q, %v", doc.Text, err)
	}
}

func TestLineEndsAndByteOrderMark(t *testing.T) {
	doc, err := document.Set{txt.Format()}.Read("a.txt", []byte("\ufeffone\r\ntwo\rthree\nfour"))
	if err != nil || doc.Text != "one\ntwo\nthree\nfour" {
		t.Errorf("%q, %v", doc.Text, err)
	}
}

func TestPlaceOfWhatIsNoText(t *testing.T) {
	for content, place := range map[string]string{
		"Good news\x00":                     "byte 9",
		"\xef\xbb\xbfGood\xff":              "byte 7",
		"\xff\xfeG\x00\x00\xd8o\x00":        "byte 4",
		"Good n\ufffdws":                    "byte 6",
		"Good \x01\x02\x03\x04\x05\x06news": "byte 5",
	} {
		_, err := txt.Format().Read([]byte(content))
		e := (*document.Error)(nil)
		if !errors.As(err, &e) || e.Place != place {
			t.Errorf("%q: %v, want %s", content, err, place)
		}
	}
}
