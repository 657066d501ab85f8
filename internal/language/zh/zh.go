// Package zh is Chinese.
package zh

import "attache/internal/language"

// Language returns Chinese.
func Language() language.Language {
	return language.Language{
		Tag: "zh", Name: "Chinese", Native: "中文",
		Signs: language.Signs{Script: "Han"},
		Terms: language.Merge(terms(), countries()), Writing: writing(), Reading: reading(),
		Checking: checking(),
	}
}
