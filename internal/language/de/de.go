// Package de is German.
package de

import "attache/internal/language"

// Language returns German.
func Language() language.Language {
	return language.Language{
		Tag: "de", Name: "German", Native: "Deutsch",
	}
}
