// Package fr is French.
package fr

import "attache/internal/language"

// Language returns French.
func Language() language.Language {
	return language.Language{
		Tag: "fr", Name: "French", Native: "Français",
	}
}
