// Package tr is Turkish.
package tr

import "attache/internal/language"

// Language returns Turkish.
func Language() language.Language {
	return language.Language{
		Tag: "tr", Name: "Turkish", Native: "Türkçe",
		Signs: language.Signs{
			Script: "Latin", Profile: "tur", Own: "ýþð",
			Foreign: "əxqwãõñßąęłčřőűåáéíóúàèìòù",
			Words: "ve için ile olarak çok gibi göre tarafından veya kadar bilgi ise olan daha " +
				"bu bir sonra ancak edilen üzere ilgili değil dedi olduğunu oldu her büyük yeni",
		},
		Terms: language.Merge(terms(), countries()), Reading: reading(), Writing: writing(),
		Checking: checking(),
	}
}
