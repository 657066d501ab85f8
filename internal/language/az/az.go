// Package az is Azerbaijani.
package az

import "attache/internal/language"

// Language returns Azerbaijani.
func Language() language.Language {
	return language.Language{
		Tag: "az", Name: "Azerbaijani", Native: "Azərbaycanca",
		Terms: terms(), Writing: writing(), Reading: reading(),
	}
}
