// Package samples holds releases to try the desk with. Everybody and
// everything in them is made up.
package samples

import (
	"embed"
	"io/fs"
)

//go:embed files
var files embed.FS

// Files are the sample releases, as they are put into the inbox, and
// glossary.csv for their names.
func Files() fs.FS {
	sub, err := fs.Sub(files, "files")
	if err != nil {
		panic("samples: " + err.Error()) // the directory is embedded
	}
	return sub
}
