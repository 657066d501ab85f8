// Package ru is Russian.
package ru

import "attache/internal/language"

// Language returns Russian.
func Language() language.Language {
	return language.Language{
		Tag: "ru", Name: "Russian", Native: "Русский",
		Signs: language.Signs{
			Script: "Cyrillic", Profile: "rus", Own: "ыэёь",
			Foreign: "іїєґқңғүұһөўәјљњћђџѓќѕ",
			Words: "что это как его к только еще если или был были он они мы вы " +
				"бы было так об после который которые для этого она ее их чтобы также уже мне меня ему них нет лет года году будет этому своей всех можно даже",
		},
		Terms: language.Merge(terms(), countries()), Writing: writing(), Reading: reading(),
		Checking: checking(),
	}
}
