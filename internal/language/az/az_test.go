package az_test

import (
	"testing"

	"attache/internal/language"
	"attache/internal/language/az"
	"attache/internal/language/languagetest"
)

func TestLanguage(t *testing.T) {
	languagetest.Test(t, az.Language(), "Liman muzeyində məktəblilər üçün oxu zalı bazar ertəsi açılıb. Zalda on iki min kitab və sahilin üç xəritəsi saxlanılır.")
}

// TestNames holds the endings of names to how they are read out.
func TestNames(t *testing.T) {
	inflect := az.Language().Writing.Inflect
	for _, c := range []struct{ name, gen, dat string }{
		{"Ann Kennedy", "Ann Kennedynin", "Ann Kennedyyə"},
		{"Orxan Turay", "Orxan Turayın", "Orxan Turaya"},
		{"Jo Darby", "Jo Darbynin", "Jo Darbyyə"},
		{"Elnur Quliyev", "Elnur Quliyevin", "Elnur Quliyevə"},
	} {
		p := language.Phrase{Text: c.name, Person: true}
		if gen, dat := inflect(p, "gen"), inflect(p, "dat"); gen != c.gen || dat != c.dat {
			t.Errorf("%s: %s, %s; want %s, %s", c.name, gen, dat, c.gen, c.dat)
		}
	}
}
