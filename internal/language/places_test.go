package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"attache/internal/language"
	"attache/internal/language/all"
)

func TestMerge(t *testing.T) {
	hand := language.Terms(language.Country, "TR: Turkey | Türkiye {gen=Turkey's}")
	got := language.Merge(hand, language.Terms(language.Country, "TR: Türkiye | Republic of Türkiye\nFR: France"))
	want := []language.Term{
		{Concept: "TR", Kind: language.Country, Text: "Turkey", Also: []string{"Türkiye", "Republic of Türkiye"}, Forms: map[string]string{"gen": "Turkey's"}},
		{Concept: "FR", Kind: language.Country, Text: "France", Also: []string{}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if len(hand[0].Also) != 1 {
		t.Errorf("the first part was changed: %+v", hand)
	}
}

// All languages name the same places, so that any can be written in any.
func TestPlacesAreTheSameInAllLanguages(t *testing.T) {
	places := func(l language.Language) map[string]bool {
		of := map[string]bool{}
		for _, term := range l.Terms {
			if term.Kind == language.Country || term.Kind == language.Capital || term.Kind == language.City {
				of[term.Concept] = true
			}
		}
		return of
	}
	set := all.Languages()
	for _, l := range set[1:] {
		if diff := cmp.Diff(places(set[0]), places(l)); diff != "" {
			t.Errorf("%s and %s:\n%s", set[0].Tag, l.Tag, diff)
		}
	}
}

func TestNamesThatReleasesUse(t *testing.T) {
	x := language.NewLexicon(all.Languages())
	for _, c := range []struct{ language, text, concept string }{
		{"en", "Republic of Kazakhstan", "KZ"},
		{"en", "Türkiye", "TR"},
		{"en", "Turkey", "TR"},
		{"en", "U.S.", "US"},
		{"en", "Great Britain", "GB"},
		{"en", "DR Congo", "CD"},
		{"en", "Czech Republic", "CZ"},
		{"en", "Burma", "MM"},
		{"en", "Ivory Coast", "CI"},
		{"en", "Ottawa", "capital:CA"},
		{"az", "Qazaxıstan Respublikası", "KZ"},
		{"az", "ABŞ", "US"},
		{"az", "Pekin", "capital:CN"},
		{"az", "Cenevrə", "city:geneva"},
		{"zh", "哈萨克斯坦共和国", "KZ"},
		{"zh", "华盛顿", "capital:US"},
		{"ru", "Российская Федерация", "RU"},
		{"ru", "Южная Корея", "KR"},
		{"tr", "Kazakistan Cumhuriyeti", "KZ"},
		{"tr", "ABD", "US"},
		{"fr", "République d’Azerbaïdjan", "AZ"},
		{"fr", "Pékin", "capital:CN"},
		{"es", "EE. UU.", "US"},
		{"es", "Costa de Marfil", "CI"},
		{"de", "Republik Kasachstan", "KZ"},
		{"de", "Großbritannien", "GB"},
		{"ar", "جمهورية كازاخستان", "KZ"},
		{"ar", "أنقرة", "capital:TR"},
	} {
		if got, ok := x.Find(c.text, c.language); !ok || got.Concept != c.concept {
			t.Errorf("%s %q is %q", c.language, c.text, got.Concept)
		}
	}
}

// Programs build all languages when they start.
func BenchmarkLanguages(b *testing.B) {
	for b.Loop() {
		all.Languages()
	}
}
