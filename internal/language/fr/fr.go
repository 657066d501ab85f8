// Package fr is French.
package fr

import (
	"slices"

	"attache/internal/language"
)

// Language returns French.
func Language() language.Language {
	return language.Language{
		Tag: "fr", Name: "French", Native: "Français",
		Signs: language.Signs{
			Script: "Latin", Profile: "fra", Own: "œ",
			Foreign: "ãõñßąęłčřőűåşğıəìòóáíúä",
			Words: "les et est une pour dans au sur plus avec cette nous aux il elle ils qui ont " +
				"ces leur aussi comme du des le un ne pas été sont mais être je vous ce qu",
		},
		Terms: slices.Concat(language.Merge(terms(), language.Classed(countries(), countryClasses)), nationalities()), Reading: reading(), Writing: writing(),
		Checking: checking(),
	}
}
