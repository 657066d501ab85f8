// Package charset turns bytes of a text whose character set nobody is sure of
// into UTF-8.
package charset

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/saintfish/chardet"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	utf16 "golang.org/x/text/encoding/unicode"

	"attache/internal/document"
)

// charset is one that releases come in.
type charset struct {
	encoding encoding.Encoding
	names    []string // in small letters, as pages declare it and as the detector calls it
}

// charsets are those of the built-in languages besides UTF-8, the likelier
// first. A Windows code page stands for the ISO standard that it extends, as
// the WHATWG Encoding Standard has it.
func charsets() []charset {
	return []charset{
		{charmap.Windows1252, []string{"windows-1252", "iso-8859-1", "iso-8859-15", "latin1", "us-ascii", "cp1252"}},
		{charmap.Windows1254, []string{"windows-1254", "iso-8859-9", "latin5", "cp1254"}},
		{charmap.Windows1251, []string{"windows-1251", "cp1251"}},
		{charmap.KOI8R, []string{"koi8-r", "koi8r", "koi8"}},
		{charmap.Windows1256, []string{"windows-1256", "cp1256"}},
		{simplifiedchinese.GB18030, []string{"gb18030", "gb-18030", "gbk", "gb2312"}},
		{traditionalchinese.Big5, []string{"big5", "big5-hkscs"}},
	}
}

// Decode returns the text of content with LF line ends and without byte order
// mark. What decides is, in this order: a byte order mark, being valid UTF-8,
// the character set declared (a name as in HTML, "" for none) if the content
// fits it, and what the content looks like. The error is a *document.Error
// with the offset of the first byte that is no text.
func Decode(content []byte, declared string) (string, error) {
	text, err := decode(content, declared)
	if err != nil {
		return "", err
	}
	text = mended(text)
	return strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text), nil
}

func decode(content []byte, declared string) (string, error) {
	switch {
	case bytes.HasPrefix(content, []byte("\xef\xbb\xbf")):
		return checked(content[3:], string(content[3:]), nil, 3)
	case bytes.HasPrefix(content, []byte("\xff\xfe")):
		return in(content[2:], utf16.UTF16(utf16.LittleEndian, utf16.IgnoreBOM), 2)
	case bytes.HasPrefix(content, []byte("\xfe\xff")):
		return in(content[2:], utf16.UTF16(utf16.BigEndian, utf16.IgnoreBOM), 2)
	}
	if order, ok := utf16Order(content); ok {
		return in(content, utf16.UTF16(order, utf16.IgnoreBOM), 0)
	}
	if i := bytes.IndexByte(content, 0); i >= 0 {
		return "", notText(i, "is not text: it holds a NUL byte")
	}
	if utf8.Valid(content) {
		return checked(content, string(content), nil, 0)
	}
	candidates := charsets()
	for _, c := range candidates {
		for _, name := range c.names {
			if name == strings.ToLower(strings.TrimSpace(declared)) {
				if text, err := in(content, c.encoding, 0); err == nil {
					return text, nil
				}
			}
		}
	}
	if text, ok := guess(content, candidates); ok {
		return text, nil
	}
	return "", notText(firstInvalid(content), "is neither UTF-8 nor in another character set that can be told")
}

// utf16Order tells UTF-16 without a byte order mark: it is in the order in
// which there are more line breaks, spaces, stops and commas.
func utf16Order(content []byte) (order utf16.Endianness, ok bool) {
	if len(content)%2 != 0 || !bytes.Contains(content, []byte{0}) {
		return order, false
	}
	little, big, ascii, nul := 0, 0, 0, 0
	for i := 0; i < len(content); i += 2 {
		a, b := content[i], content[i+1]
		if strings.ContainsRune("\n\r ,.、。，", rune(b)<<8|rune(a)) {
			little++
		}
		if strings.ContainsRune("\n\r ,.、。，", rune(a)<<8|rune(b)) {
			big++
		}
		for _, c := range [2]byte{a, b} {
			if c == 0 {
				nul++
			} else if c >= ' ' && c < 0x7f || c == '\n' || c == '\r' {
				ascii++
			}
		}
	}
	if little == big || ascii > (len(content)-nul)*4/5 && nul < len(content)/4 { // plain ASCII with NULs strewn in
		return order, false
	}
	order = utf16.LittleEndian
	if big > little {
		order = utf16.BigEndian
	}
	text, err := in(content, utf16.UTF16(order, utf16.IgnoreBOM), 0)
	return order, err == nil && legible(text)
}

// legible reports whether nearly all of a text is letters, digits, marks,
// punctuation and spaces.
func legible(text string) bool {
	good, all := 0, 0
	for _, r := range text {
		if all++; unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Zs) || r == '\n' || r == '\r' || r == '\t' {
			good++
		}
	}
	return good*50 >= all*49
}

// guess decodes with the character set whose letter sequences the content has
// most of. On three sentences it is right for all of the built-in languages.
func guess(content []byte, candidates []charset) (text string, ok bool) {
	found, err := chardet.NewTextDetector().DetectAll(sample(content))
	if err != nil {
		return "", false
	}
	confidence := map[string]int{}
	for _, r := range found {
		name := strings.ToLower(r.Charset)
		confidence[name] = max(confidence[name], r.Confidence)
	}
	best := 0
	for _, c := range candidates { // in our order: the detector's varies where it is undecided
		most := 0
		for _, name := range c.names {
			most = max(most, confidence[name])
		}
		if most <= best {
			continue
		}
		t, err := in(content, c.encoding, 0)
		if err != nil {
			continue
		}
		text, best = t, most
		if c.encoding == charmap.Windows1252 && strings.ContainsAny(t, "ýþðÝÞÐ") { // of Icelandic; in Turkish they are ı ş ğ İ Ş Ğ
			if turkish, err := in(content, charmap.Windows1254, 0); err == nil {
				text = turkish
			}
		}
	}
	return text, best > 0
}

// sample is the part of a text that tells its character set: from a little
// before its first byte beyond ASCII.
func sample(content []byte) []byte {
	const before, size = 1 << 10, 64 << 10
	start := max(0, firstInvalid(content)-before)
	return content[start:min(len(content), start+size)]
}

func firstInvalid(content []byte) int {
	for i := 0; i < len(content); {
		r, n := utf8.DecodeRune(content[i:])
		if r == utf8.RuneError && n <= 1 {
			return i
		}
		i += n
	}
	return len(content)
}

// in decodes content from one encoding; it stands at an offset of its file.
func in(content []byte, e encoding.Encoding, offset int) (string, error) {
	text, err := e.NewDecoder().Bytes(content)
	if err != nil {
		return "", notText(offset, "is not text: "+err.Error())
	}
	return checked(content, string(text), e, offset)
}

// checked refuses a text with a lost character, a NUL or more control
// characters than a text has. It was decoded from content, by e (nil: as it is).
func checked(content []byte, text string, e encoding.Encoding, offset int) (string, error) {
	controls, first := 0, -1
	for i, r := range text {
		switch {
		case r == utf8.RuneError:
			return "", notText(offset+source(content, i, e), "has a character that is lost or not in its character set")
		case r == 0:
			return "", notText(offset+source(content, i, e), "is not text: it holds a NUL character")
		case misread(text[i:]) > 0: // mended later
		case r >= 0x80 && i >= 2 && misread(text[i-2:]) > 0 || r >= 0x80 && i >= 4 && misread(text[i-4:]) > 0:
		case unicode.IsControl(r) && !strings.ContainsRune("\n\r\t\v\f", r):
			if controls++; first < 0 {
				first = i
			}
		}
	}
	if controls*100 > len(text) {
		return "", notText(offset+source(content, first, e), "is not text: it is full of control characters")
	}
	return strings.ReplaceAll(text, "\ufeff", ""), nil
}

// misread is the mark or symbol, U+2000 to U+2FFF, whose three bytes in UTF-8
// somebody has once read as three characters of ISO 8859-1, at the start of a
// text: "â" and two more, the first a control character; 0 for none.
func misread(text string) rune {
	const lead, least, most = 'â', 0x80, 0xbf // U+00E2 is the first byte of such characters
	c, n := utf8.DecodeRuneInString(text)
	if c != lead {
		return 0
	}
	second, k := utf8.DecodeRuneInString(text[n:])
	third, _ := utf8.DecodeRuneInString(text[n+k:])
	if second < least || second > 0x9f || third < least || third > most {
		return 0
	}
	return 0x2000 | (second&0x3f)<<6 | third&0x3f
}

// mended is a text with the marks that were misread.
func mended(text string) string {
	const lead = "â"
	if !strings.Contains(text, lead) {
		return text
	}
	var b strings.Builder
	for {
		i := strings.Index(text, lead)
		if i < 0 {
			b.WriteString(text)
			return b.String()
		}
		b.WriteString(text[:i])
		text = text[i:]
		if c := misread(text); c > 0 {
			b.WriteRune(c)
			text = text[3*len(lead):] // all three have two bytes
			continue
		}
		b.WriteString(lead)
		text = text[len(lead):]
	}
}

// source returns the offset in content of what stands at an offset of the
// text decoded from it.
func source(content []byte, at int, e encoding.Encoding) int {
	if e == nil {
		return at
	}
	d := e.NewDecoder()
	var character [utf8.UTFMax]byte
	read, written := 0, 0
	for written < at {
		n, m := 0, 0
		for room := 1; n == 0 && room <= len(character); room++ { // one character at a time
			n, m, _ = d.Transform(character[:room], content[read:], true)
			read += m
		}
		if n == 0 {
			break
		}
		written += n
	}
	return read
}

func notText(offset int, message string) error {
	return &document.Error{
		Place: fmt.Sprintf("byte %d", offset), Message: message,
		Remedy: "Save it as UTF-8 text and upload that.",
	}
}
