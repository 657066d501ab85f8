package charset_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"attache/internal/document/charset"
)

// Each text is read in every character set that its language comes in.
func TestDecodeInEveryCharacterSet(t *testing.T) {
	utf16 := []encoding.Encoding{
		unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
		unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
		unicode.UTF8, unicode.UTF8BOM,
	}
	for _, c := range []struct {
		text string
		in   []encoding.Encoding
	}{
		{"The harbour office said on Monday that the new pier – the longest on the coast – will open in June. “It is ready,” its director said.\n", []encoding.Encoding{charmap.Windows1252}},
		{"Le port ouvrira en juin la jetée la plus longue de la côte, a annoncé lundi la directrice. L’entrée sera gratuite pour les élèves.\n", []encoding.Encoding{charmap.Windows1252}},
		{"El puerto abrirá en junio el muelle más largo de la costa, anunció el lunes la directora. La entrada será gratuita para los niños.\n", []encoding.Encoding{charmap.Windows1252, charmap.ISO8859_1}},
		{"Der Hafen öffnet im Juni den längsten Steg der Küste, teilte die Leiterin am Montag mit. Für Schüler ist der Eintritt frei.\n", []encoding.Encoding{charmap.Windows1252, charmap.ISO8859_1}},
		{"Liman müdürü pazartesi günü yaptığı açıklamada kıyının en uzun iskelesinin haziranda açılacağını söyledi. Öğrenciler için giriş ücretsiz.\n", []encoding.Encoding{charmap.Windows1254, charmap.ISO8859_9}},
		{"Порт откроет в июне самый длинный причал побережья, сообщила в понедельник его директор. Для школьников вход будет бесплатным.\n", []encoding.Encoding{charmap.Windows1251, charmap.KOI8R}},
		{"أعلنت مديرة الميناء يوم الاثنين أن أطول رصيف على الساحل سيفتتح في يونيو، وسيكون الدخول مجانيا للتلاميذ.\n", []encoding.Encoding{charmap.Windows1256}},
		{"港务局长周一宣布,海岸最长的码头将于六月开放,学生可以免费参观。\n这座码头长四百米,今年春天建成。\n", []encoding.Encoding{simplifiedchinese.GB18030, simplifiedchinese.GBK}},
		{"港務局長週一宣布,海岸最長的碼頭將於六月開放,學生可以免費參觀。\n這座碼頭長四百米,今年春天建成。\n", []encoding.Encoding{traditionalchinese.Big5, simplifiedchinese.GB18030}},
		{"Liman rəhbəri bazar ertəsi bildirib ki, sahilin ən uzun körpüsü iyunda açılacaq. Şagirdlər üçün giriş ödənişsizdir.\n", nil},
	} {
		for _, e := range append(c.in, utf16...) {
			content, err := e.NewEncoder().Bytes([]byte(c.text))
			if err != nil {
				t.Fatalf("%v: %v", e, err)
			}
			if got, err := charset.Decode(content, ""); got != c.text || err != nil {
				t.Errorf("%v: %q, %v", e, got, err)
			}
		}
	}
}

// The first letters beyond ASCII may come late.
func TestDecodeLooksWhereTheLettersAre(t *testing.T) {
	text := strings.Repeat("An appendix in plain letters comes first here. ", 4000) + "İstanbul’da açılan sergiye öğrenciler ilgi gösterdi; giriş ücretsizdir."
	content, _ := charmap.Windows1254.NewEncoder().Bytes([]byte(text))
	if got, err := charset.Decode(content, ""); got != text || err != nil {
		t.Errorf("%q, %v", got[len(got)-80:], err)
	}
}

func TestDeclaredCharacterSet(t *testing.T) {
	const text = "Çaça ýaly" // fits Windows-1252, and nobody could tell from so little
	content, _ := charmap.Windows1252.NewEncoder().Bytes([]byte(text))
	for _, name := range []string{"windows-1252", " ISO-8859-1 ", "Latin1"} {
		if got, err := charset.Decode(content, name); got != text || err != nil {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	if got, _ := charset.Decode([]byte("Пирс"), "windows-1252"); got != "Пирс" {
		t.Errorf("UTF-8 that says it is something else: %q", got)
	}
}

func TestWhatIsNoText(t *testing.T) {
	for _, content := range []string{"\x00", "a\x00b", "Good news\x00", "\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00", "\xff\xfe\x00\xd8", "a\x01\x02\x03", "\xef\xbb\xbf\xff"} {
		if got, err := charset.Decode([]byte(content), ""); err == nil {
			t.Errorf("%q reads as %q", content, got)
		}
	}
}

// Marks that were read as three characters once and saved so are read again.
func TestMisreadMarks(t *testing.T) {
	for text, want := range map[string]string{
		"the tug\u00e2\u0080\u0099s half\u00e2\u0080\u0090day trip": "the tug’s half‐day trip",
		"\u00e2\u0080\u009cIt floats,\u00e2\u0080\u009d he said":    "“It floats,” he said",
		"\u00e2\u0096\u00a0 ferries \u00e2\u0080\u0093 late":        "■ ferries – late",
		"un bâtiment à Nîmes, â la mode":                            "un bâtiment à Nîmes, â la mode",
	} {
		if got, err := charset.Decode([]byte(text), ""); err != nil || got != want {
			t.Errorf("%q reads as %q (%v), want %q", text, got, err, want)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, s := range []string{"", "a", "\xff\xfea\x00", "a\x00b\x00", "\x00a", "\xcf\xf0\xe8", "\x81\x30\x81\x30", "\xa4\xa4\xa4\xe5", "\xef\xbb\xbf", "Gr\xfc\xdfe", "a\r\n"} {
		f.Add([]byte(s), "")
		f.Add([]byte(s), "gbk")
	}
	f.Fuzz(func(t *testing.T, content []byte, declared string) {
		text, err := charset.Decode(content, declared)
		if err == nil && (!utf8.ValidString(text) || strings.ContainsAny(text, "\r\x00\ufeff\ufffd")) {
			t.Errorf("%q", text)
		}
	})
}
