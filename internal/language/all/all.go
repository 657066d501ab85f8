// Package all registers the languages that Attaché is built with.
package all

import (
	"attache/internal/language"
	"attache/internal/language/ar"
	"attache/internal/language/az"
	"attache/internal/language/de"
	"attache/internal/language/en"
	"attache/internal/language/es"
	"attache/internal/language/fr"
	"attache/internal/language/ru"
	"attache/internal/language/tr"
	"attache/internal/language/zh"
)

// Languages returns all languages, in the order in which they are listed.
func Languages() language.Set {
	return language.Set{
		en.Language(),
		az.Language(),
		zh.Language(),
		ru.Language(),
		tr.Language(),
		fr.Language(),
		es.Language(),
		de.Language(),
		ar.Language(),
	}
}
