// Package az is Azerbaijani.
package az

import "attache/internal/language"

// Language returns Azerbaijani.
func Language() language.Language {
	return language.Language{
		Tag: "az", Name: "Azerbaijani", Native: "Azərbaycanca",
		Signs: language.Signs{
			Script: "Latin", Profile: "azj", Own: "ə",
			Foreign: "wãõñßąęłčřőűåâêôáéíóúàèìòù",
			Words: "və ilə də üçün isə kimi çox olan onun tərəfindən edir idi olaraq görə hər lakin həmin " +
				"edən qədər qəbul olub qarşı əldə onlar üzrə edilib bildirib haqqında bu bir cü cı ci il ildə",
		},
		Terms: language.Merge(terms(), countries()), Writing: writing(), Reading: reading(),
		Checking: checking(),
	}
}
