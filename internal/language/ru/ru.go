// Package ru is Russian.
package ru

import "attache/internal/language"

// Language returns Russian.
func Language() language.Language {
	return language.Language{
		Tag: "ru", Name: "Russian", Native: "Русский",
		Terms: terms(), Writing: writing(), Reading: reading(),
	}
}
