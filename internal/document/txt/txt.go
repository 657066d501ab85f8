// Package txt reads plain text in any of the character sets that releases
// come in.
package txt

import (
	"attache/internal/document"
	"attache/internal/document/charset"
)

// Format returns the format.
func Format() document.Format {
	return document.Format{Name: "txt", Extensions: []string{".txt", ".text"}, Read: read}
}

// read keeps every character: spans refer to them.
func read(content []byte) (document.Document, error) {
	text, err := charset.Decode(content, "")
	return document.Document{Text: text}, err
}
