// Package documenttest is the suite that every document format passes.
package documenttest

import (
	"bytes"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"attache/internal/document"
)

// Maker writes a file of the format with these paragraphs, none of which
// starts or ends with white space or holds a line break. The first is the
// headline.
type Maker func(paragraphs ...string) []byte

// releases are short ones in each of the languages that are built in.
var releases = [][]string{
	{"Harbour museum opens a reading room", "ALMOND BAY, 4 May – The museum’s new room holds 12,500 books & 3 maps.", "“Come and read,” said Dr. Ida Lund."},
	{"Liman muzeyində oxu zalı açıldı", "Zalda 12 500 kitab və 3 xəritə saxlanılır; giriş ödənişsizdir.", "“Gəlin, oxuyun”, – deyə Aygün Şirinova bildirib."},
	{"港口博物馆新阅览室开放", "新阅览室藏书12500册,地图3幅。", "馆长林若溪说:“欢迎大家来读书。”"},
	{"В музее порта открыли читальный зал", "В зале 12 500 книг и 3 карты; вход свободный.", "«Приходите читать», — сказала Нина Щукина."},
	{"Liman müzesinde okuma salonu açıldı", "Salonda 12.500 kitap ve 3 harita bulunuyor; İstanbul’dan da ödünç alınabilir.", "“Gelin, okuyun” dedi Çağla Işık."},
	{"Le musée du port ouvre une salle de lecture", "La salle compte 12\u202f500 livres et 3 cartes\u00a0; l’entrée est libre.", "«\u00a0Venez lire\u00a0», a dit Maëlle Œuvrard."},
	{"El museo del puerto abre una sala de lectura", "La sala reúne 12.500 libros y 3 mapas; ¿cuándo? ¡Desde el lunes!", "«Vengan a leer», dijo Íñigo Peña."},
	{"Hafenmuseum öffnet einen Lesesaal", "Der Saal fasst 12.500 Bücher und 3 Karten; der Eintritt ist frei.", "„Kommen Sie und lesen Sie“, sagte Jürgen Weiß."},
	{"متحف الميناء يفتتح قاعة للقراءة", "تضم القاعة ١٢٥٠٠ كتاب و٣ خرائط، والدخول مجاني.", "وقالت ليلى حدّاد: «تعالوا واقرؤوا»."},
	{"Letters beyond the first plane 🏛️ and e\u0301 in two parts", "Names such as 𠮷野 stay whole."},
}

// Test holds a format to what package document promises.
func Test(t *testing.T, f document.Format, file Maker) {
	set := document.Set{f}
	key := "inbox/opening" + f.Extensions[0]

	t.Run("has a name and extensions in small letters", func(t *testing.T) {
		if f.Name == "" || f.Name != strings.ToLower(f.Name) {
			t.Errorf("name %q", f.Name)
		}
		for _, ext := range f.Extensions {
			if !strings.HasPrefix(ext, ".") || ext != strings.ToLower(ext) {
				t.Errorf("extension %q", ext)
			}
		}
	})
	t.Run("keeps every letter and every paragraph, in order", func(t *testing.T) {
		for _, want := range releases {
			doc, err := set.Read(key, file(want...))
			if err != nil {
				t.Errorf("%s: %v", want[0], err)
				continue
			}
			got := strings.Split(strings.TrimSpace(doc.Text), "\n\n")
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if doc.Format != f.Name {
				t.Errorf("format %q", doc.Format)
			}
		}
	})
	t.Run("reads the same bytes the same way and leaves them alone", func(t *testing.T) {
		content := file(releases[1]...)
		before := slices.Clone(content)
		first, _ := set.Read(key, content)
		second, _ := set.Read(key, content)
		if diff := cmp.Diff(first, second); diff != "" {
			t.Error(diff)
		}
		if !bytes.Equal(before, content) {
			t.Error("the content was changed")
		}
	})
	t.Run("refuses a file without text", func(t *testing.T) {
		for _, content := range [][]byte{nil, {}, file(), file(""), file(" ", "\u00a0")} {
			_, err := set.Read(key, content)
			refused(t, fmt.Sprintf("%.20q", content), err)
		}
	})
	t.Run("refuses too much text", func(t *testing.T) {
		many := make([]string, 20_000)
		for i := range many {
			many[i] = fmt.Sprintf("Paragraph %d is one of many that nobody reads to the end of.", i)
		}
		_, err := set.Read(key, file(many...))
		refused(t, "too much text", err)
	})
	t.Run("refuses what is no file of the format", func(t *testing.T) {
		for _, content := range []string{
			"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "\xff\xd8\xff\xe0\x00\x10JFIF",
			"PK\x03\x04\x14\x00\x00\x00\x08\x00notes/readme", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00", "\x00\x01\x02\x03\x04\x05\x06\x07",
			"\x1f\x8b\x08\x00\x00\x00\x00\x00", "{\\rtf1\\ansi x}",
		} {
			_, err := set.Read(key, []byte(content))
			refused(t, fmt.Sprintf("%q", content), err)
		}
	})
	t.Run("takes damaged files without harm", func(t *testing.T) {
		whole := file(releases[3]...)
		for n := range whole {
			Holds(t, set, key, whole[:n])
			damaged := slices.Clone(whole)
			damaged[n] ^= 0x80
			Holds(t, set, key, damaged)
			damaged[n] = '<'
			Holds(t, set, key, damaged)
		}
	})
}

// Fuzz holds a format to its promises on any bytes; seeds are added to a few
// releases.
func Fuzz(f *testing.F, format document.Format, file Maker, seeds ...string) {
	for _, r := range releases {
		f.Add(file(r...))
	}
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	set := document.Set{format}
	f.Fuzz(func(t *testing.T, content []byte) {
		Holds(t, set, "opening"+format.Extensions[0], content)
	})
}

// Holds reads any bytes and checks what holds for all that is read.
func Holds(t *testing.T, set document.Set, key string, content []byte) {
	t.Helper()
	doc, err := set.Read(key, content)
	if err != nil {
		refused(t, fmt.Sprintf("%.40q", content), err)
		return
	}
	if !utf8.ValidString(doc.Text) || strings.ContainsAny(doc.Text, "\r\x00\ufeff\ufffd") || strings.TrimSpace(doc.Text) == "" || len(doc.Text) > document.MaxText {
		t.Errorf("%.40q: text %.40q", content, doc.Text)
	}
	if !utf8.ValidString(doc.Title) || strings.Contains(doc.Title, "\n") {
		t.Errorf("%.40q: title %.40q", content, doc.Title)
	}
	if lines := bytes.Count(content, []byte("\n")) + bytes.Count(content, []byte("\r")) + 1; doc.Settings != nil && (doc.SettingsLine < 1 || doc.SettingsLine > lines) {
		t.Errorf("%.40q: settings from line %d", content, doc.SettingsLine)
	}
	for _, p := range problems(doc) {
		if p == "" {
			t.Errorf("%.40q: a problem that says nothing", content)
		}
	}
}

func problems(doc document.Document) []string {
	_, found := document.Settings(doc.Settings, doc.SettingsLine, nil)
	said := make([]string, len(found))
	for i, p := range found {
		said[i] = p.Message
	}
	return said
}

// refused wants an error that tells a person what is wrong and what to do.
func refused(t *testing.T, what string, err error) {
	t.Helper()
	var e *document.Error
	if !errors.As(err, &e) {
		t.Errorf("%s: error %v is no *document.Error", what, err)
	} else if e.Message == "" || !strings.HasSuffix(e.Remedy, ".") {
		t.Errorf("%s: %+v does not say what to do", what, e)
	}
}

// Work reads pieces of markup, each repeated, at one size and at four times
// it, and wants the memory that is taken on the way to grow no faster than the
// file, or the file to be refused. It counts and does not time, so that it says
// the same on every machine; BenchmarkWork times.
func Work(t *testing.T, f document.Format, markups ...string) {
	t.Helper()
	set := document.Set{f}
	taken := func(content []byte) (objects, bytes uint64) {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, _ = set.Read("opening"+f.Extensions[0], content)
		runtime.ReadMemStats(&after)
		return after.Mallocs - before.Mallocs, after.TotalAlloc - before.TotalAlloc
	}
	// Slices that grow by doubling may be one doubling ahead.
	const size, times, most, slack = 32 << 10, 4, 10, 1 << 20
	for _, m := range markups {
		taken([]byte(m)) // what is built once
		objects, bytes := taken([]byte(strings.Repeat(m, size/len(m))))
		more, larger := taken([]byte(strings.Repeat(m, times*size/len(m))))
		if more > most*objects+slack/100 || larger > most*bytes+slack {
			t.Errorf("%.40q: %d objects of %d bytes for %d KB, %d of %d for %d KB", m, objects, bytes, size>>10, more, larger, times*size>>10)
		}
	}
}

// BenchmarkWork reads pieces of markup, each repeated, at two sizes: the time
// per byte should not grow.
func BenchmarkWork(b *testing.B, f document.Format, markups ...string) {
	set := document.Set{f}
	for _, m := range markups {
		for _, size := range []int{32 << 10, 256 << 10} {
			content := []byte(strings.Repeat(m, size/len(m)))
			b.Run(fmt.Sprintf("%.12q/%dKB", m, size>>10), func(b *testing.B) {
				b.SetBytes(int64(len(content)))
				for b.Loop() {
					_, _ = set.Read("opening"+f.Extensions[0], content)
				}
			})
		}
	}
}

// Benchmark reads releases of 1 KB to 1 MB: the time per byte should not grow.
func Benchmark(b *testing.B, f document.Format, file Maker) {
	set := document.Set{f}
	for _, size := range []int{1 << 10, 1 << 15, document.MaxText - 1<<10} {
		var paragraphs []string
		for n := 0; n < size; {
			p := strings.Join(releases[len(paragraphs)%5], " ")
			paragraphs, n = append(paragraphs, p), n+len(p)+2
		}
		content := file(paragraphs[:len(paragraphs)-1]...)
		b.Run(fmt.Sprintf("%dKB", size>>10), func(b *testing.B) {
			b.SetBytes(int64(len(content)))
			for b.Loop() {
				if _, err := set.Read("opening"+f.Extensions[0], content); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
