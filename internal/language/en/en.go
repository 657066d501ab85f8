// Package en is English.
package en

import "attache/internal/language"

// Language returns English.
func Language() language.Language {
	return language.Language{
		Tag: "en", Name: "English", Native: "English",
		Terms: terms(), Writing: writing(),
		Reading: reading(),
	}
}
