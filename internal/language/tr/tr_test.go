package tr_test

import (
	"testing"

	"attache/internal/language"
	"attache/internal/language/languagetest"
	"attache/internal/language/tr"
)

func TestLanguage(t *testing.T) {
	languagetest.Test(t, tr.Language(), "Liman müzesinde öğrenciler için yeni bir okuma salonu pazartesi günü açıldı. Salonda on iki bin kitap ve kıyının üç haritası bulunuyor.")
}

// TestNames holds the endings of names to how they are read out.
func TestNames(t *testing.T) {
	inflect := tr.Language().Writing.Inflect
	for _, c := range []struct{ name, gen, dat string }{
		{"Ann Kennedy", "Ann Kennedy’nin", "Ann Kennedy’ye"},
		{"Okan Turay", "Okan Turay’ın", "Okan Turay’a"},
		{"Jo Darby", "Jo Darby’nin", "Jo Darby’ye"},
		{"Elif Kaya", "Elif Kaya’nın", "Elif Kaya’ya"},
	} {
		p := language.Phrase{Text: c.name, Person: true}
		if gen, dat := inflect(p, "gen"), inflect(p, "dat"); gen != c.gen || dat != c.dat {
			t.Errorf("%s: %s, %s; want %s, %s", c.name, gen, dat, c.gen, c.dat)
		}
	}
}
