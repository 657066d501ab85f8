// Package tr is Turkish.
package tr

import "attache/internal/language"

// Language returns Turkish.
func Language() language.Language {
	return language.Language{
		Tag: "tr", Name: "Turkish", Native: "Türkçe",
	}
}
