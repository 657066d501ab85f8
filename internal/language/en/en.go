// Package en is English.
package en

import "attache/internal/language"

// Language returns English.
func Language() language.Language {
	return language.Language{
		Tag: "en", Name: "English", Native: "English",
		Signs: language.Signs{
			Script: "Latin", Profile: "eng",
			Foreign: "ãõşğıəñßąęłčřőűå",
			Words: "the of and to for that with it you at are by will this from have has not which " +
				"their they our more been would were who its was had be is his an as or than said",
		},
		Terms: language.Merge(terms(), countries()), Writing: writing(),
		Reading:  reading(),
		Checking: checking(),
	}
}
