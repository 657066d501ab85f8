// Package ar is Arabic.
package ar

import (
	"slices"

	"attache/internal/language"
)

// Language returns Arabic.
func Language() language.Language {
	return language.Language{
		Tag: "ar", Name: "Arabic", Native: "العربية", RTL: true,
		Signs: language.Signs{
			Script: "Arabic", Profile: "arb",
			Foreign: "پچژگکیےٹڈۆەېښڵڕں",
			Words: "في من على إلى أن التي الذي عن مع " +
				"هذا هذه كان قد لا ما أو بين كما بعد",
		},
		Terms: slices.Concat(language.Merge(terms(), language.Classed(countries(), countryClasses)), nationalities()), Reading: reading(), Writing: writing(),
		Checking: checking(),
	}
}
