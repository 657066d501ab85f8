// Package de is German.
package de

import (
	"slices"

	"attache/internal/language"
)

// Language returns German.
func Language() language.Language {
	return language.Language{
		Tag: "de", Name: "German", Native: "Deutsch",
		Signs: language.Signs{
			Script: "Latin", Profile: "deu", Own: "ß",
			Foreign: "ãõñąęłčřőűåşğıəìòóáíúàèêç",
			Words: "der und von den mit zu ist auf für im sich ein eine auch dem nicht wird aus oder nach bei sind einer einen " +
				"nur einem wie aber man hat zum zur durch über diese dann das die des werden wurde haben war als er ich sie es wir",
		},
		Terms: slices.Concat(language.Merge(terms(), language.Classed(countries(), countryClasses)), nationalities()), Reading: reading(), Writing: writing(),
		Checking: checking(),
	}
}
