package ingest

import (
	"path"
	"strings"

	"golang.org/x/text/language"

	"attache/internal/desk"
)

// sidecar is the extension of a release's settings: STEM.yaml.
const sidecar = ".yaml"

// images are the extensions of the pictures that may lie beside a release.
var images = map[string]bool{".jpg": true, ".jpeg": true, ".png": true, ".gif": true, ".webp": true}

// name is what a key says of its object: inbox/STEM[.LANGUAGE].EXTENSION.
type name struct {
	stem      string
	language  string // BCP 47 base tag, "" where the key names none
	extension string // with its dot, in small letters, "" for none
	folder    string // the folder below the inbox that the object lies in, ending with "/"
}

// parseKey reads a key; ok is false for one outside the inbox.
func parseKey(key string) (n name, ok bool) {
	rest, ok := strings.CutPrefix(key, desk.Inbox)
	if !ok || rest == "" {
		return name{}, false
	}
	if i := strings.IndexByte(rest, '/'); i >= 0 {
		return name{stem: rest[:i+1], folder: rest[:i+1]}, true
	}
	ext := path.Ext(rest)
	if ext == rest || strings.ContainsAny(ext, " \n") { // ".env" has no extension, "No. 5 of May" neither
		ext = ""
	}
	n = name{stem: strings.TrimSuffix(rest, ext), extension: strings.ToLower(ext)}
	if n.extension == ".yml" {
		n.extension = sidecar
	}
	if tag := strings.TrimPrefix(path.Ext(n.stem), "."); n.stem != "."+tag && n.extension != "" && n.extension != sidecar && isTag(tag) {
		base, _ := language.Make(tag).Base()
		n.stem, n.language = strings.TrimSuffix(n.stem, "."+tag), base.String()
	}
	return n, true
}

// Stem is the stem of the release that a key belongs to; ok is false for a key
// outside the inbox. Keys of one stem are brought up to date together.
func Stem(key string) (stem string, ok bool) {
	n, ok := parseKey(key)
	return n.stem, ok
}

// isTag reports whether an element of a name is a language tag rather than a
// part of the name such as "v2" or "final": two letters that ISO 639 knows,
// perhaps with a script or region.
func isTag(s string) bool {
	base, rest, _ := strings.Cut(s, "-")
	if len(base) != 2 || base != strings.ToLower(base) || len(rest) > 4 {
		return false
	}
	tag, err := language.Parse(s)
	if err != nil {
		return false
	}
	_, confidence := tag.Base()
	return confidence == language.Exact
}

// LanguageOf is the language that a file's name says: "az" for
// "opening.az.txt", "" for none.
func LanguageOf(file string) string {
	n, _ := parseKey(desk.Inbox + file)
	return n.language
}
