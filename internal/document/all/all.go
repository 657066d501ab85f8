// Package all registers the document formats that Attaché is built with.
package all

import (
	"attache/internal/document"
	"attache/internal/document/docx"
	"attache/internal/document/html"
	"attache/internal/document/markdown"
	"attache/internal/document/odt"
	"attache/internal/document/txt"
)

// Formats returns all formats. Plain text comes first: it reads what has no
// extension.
func Formats() document.Set {
	return document.Set{
		txt.Format(),
		markdown.Format(),
		html.Format(),
		docx.Format(),
		odt.Format(),
	}
}
