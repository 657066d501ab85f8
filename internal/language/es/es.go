// Package es is Spanish.
package es

import "attache/internal/language"

// Language returns Spanish.
func Language() language.Language {
	return language.Language{
		Tag: "es", Name: "Spanish", Native: "Español",
	}
}
