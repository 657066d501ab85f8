// Package es is Spanish.
package es

import (
	"slices"

	"attache/internal/language"
)

// Language returns Spanish.
func Language() language.Language {
	return language.Language{
		Tag: "es", Name: "Spanish", Native: "Español",
		Signs: language.Signs{
			Script: "Latin", Profile: "spa", Own: "ñ",
			Foreign: "ãõßąęłčřőűåşğıəçìòàèùäöêâôœ",
			Words: "como porque nunca para entre hay otro otra otros otras puede tiene hace así unos ella ellos nuestro nuestra según permite al el y los las del más pero muy con una lo sus han " +
				"ha sin hasta este esta cuando también ya fue es su donde desde sobre",
		},
		Terms: slices.Concat(language.Merge(terms(), language.Classed(countries(), countryClasses)), nationalities()), Reading: reading(), Writing: writing(),
		Checking: checking(),
	}
}
