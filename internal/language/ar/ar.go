// Package ar is Arabic.
package ar

import "attache/internal/language"

// Language returns Arabic.
func Language() language.Language {
	return language.Language{
		Tag: "ar", Name: "Arabic", Native: "العربية", RTL: true,
	}
}
