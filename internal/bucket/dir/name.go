package dir

import (
	"strings"
	"unicode/utf8"
)

// Keys and file names. A key's parts between slashes are file names as they
// are, so that people may put files into the directory by hand. What cannot be
// a file name, or would be taken for something else, is written as % and two
// hexadecimal digits: control characters, backslashes, a % that such digits
// follow, a dot at the start (hidden files are no objects), a tilde at the end
// (an editor's backup) or in "~$" at the start (an office program's lock). An
// empty part is "%2F", which nothing else gives.
const emptyPart = "%2F"

// encode turns a key into a relative path.
func encode(key string) string {
	parts := strings.Split(key, "/")
	for i, part := range parts {
		parts[i] = encodePart(part)
	}
	return strings.Join(parts, "/")
}

func encodePart(part string) string {
	if part == "" {
		return emptyPart
	}
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := range len(part) {
		c := part[i]
		if c < 0x20 || c == 0x7f || c == '\\' ||
			c == '%' && i+2 < len(part) && isHex(part[i+1]) && isHex(part[i+2]) ||
			c == '.' && i == 0 ||
			c == '~' && (i == len(part)-1 || i == 0 && part[1] == '$') {
			b.WriteByte('%')
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}

// decodePart turns a file name into a part of a key. Bytes that are no UTF-8
// show as U+FFFD, see Bucket.find.
func decodePart(name string) string {
	if name == emptyPart {
		return ""
	}
	if !strings.Contains(name, "%") {
		return strings.ToValidUTF8(name, string(utf8.RuneError))
	}
	var b strings.Builder
	for i := 0; i < len(name); i++ {
		if name[i] == '%' && i+2 < len(name) && isHex(name[i+1]) && isHex(name[i+2]) {
			b.WriteByte(unhex(name[i+1])<<4 | unhex(name[i+2]))
			i += 2
			continue
		}
		b.WriteByte(name[i])
	}
	return strings.ToValidUTF8(b.String(), string(utf8.RuneError))
}

func isHex(c byte) bool { return c >= '0' && c <= '9' || c >= 'A' && c <= 'F' }

func unhex(c byte) byte {
	if c >= 'A' {
		return c - 'A' + 10
	}
	return c - '0'
}

// hidden reports whether a file is none of a person's uploads: hidden files,
// unfinished uploads, backups and locks of editors.
func hidden(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasSuffix(name, "~") || strings.HasPrefix(name, "~$")
}
