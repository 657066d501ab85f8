package compose_test

import (
	"strings"
	"testing"

	"attache/internal/compose"
	"attache/internal/desk"
)

// TestOffices holds offices of countries to how each language tells them: by
// the adjective of the country, or by its name.
func TestOffices(t *testing.T) {
	c, _ := composer()
	for _, o := range []struct {
		from, role string
		gender     desk.Gender
		want       map[string]string
	}{
		{"en", "Foreign Minister of Norway", desk.Feminine, map[string]string{
			"de": "Die norwegische Außenministerin Ada Lunde hat", "fr": "La ministre norvégienne des Affaires étrangères, Ada Lunde, a", "es": "La ministra noruega de Asuntos Exteriores, Ada Lunde,",
			"ar": "وزيرة الخارجية النرويجية", "ru": "министр иностранных дел Норвегии", "az": "Norveçin xarici işlər naziri", "tr": "Norveç Dışişleri Bakanı", "zh": "挪威外交部长",
		}},
		{"en", "Ambassador of Kenya to France", desk.Masculine, map[string]string{
			"de": "Der kenianische Botschafter in Frankreich, Ada Lunde, hat", "fr": "L’ambassadeur du Kenya en France", "es": "El embajador de Kenia en Francia", "ar": "سفير كينيا لدى فرنسا",
		}},
		{"fr", "ministre brésilien de l’Éducation", desk.Masculine, map[string]string{
			"en": "Brazil’s Minister of Education", "de": "Der brasilianische Bildungsminister", "es": "El ministro brasileño de Educación", "az": "Braziliyanın təhsil naziri",
		}},
		{"fr", "ministre des Finances grecque", desk.Feminine, map[string]string{"en": "Greece’s Minister of Finance", "de": "Die griechische Finanzministerin"}},
		{"es", "primera ministra danesa", desk.Feminine, map[string]string{"fr": "La Première ministre danoise", "ru": "премьер-министр Дании", "de": "Die dänische Ministerpräsidentin"}},
		{"es", "embajador peruano en Italia", desk.Masculine, map[string]string{"en": "Peru’s Ambassador to Italy", "fr": "L’ambassadeur du Pérou en Italie", "zh": "秘鲁驻意大利大使"}},
		{"de", "stellvertretender finnischer Außenminister", desk.Masculine, map[string]string{"en": "Finland’s Deputy Minister of Foreign Affairs", "fr": "Le vice-ministre finlandais des Affaires étrangères"}},
		{"de", "kroatische Präsidentin", desk.Feminine, map[string]string{"ar": "الرئيسة الكرواتية", "es": "La presidenta croata"}},
		{"ar", "سعادة سفير كندا", desk.Masculine, map[string]string{"en": "Canada’s Ambassador", "de": "Der kanadische Botschafter"}}, // without the honorific
		{"ar", "وزير الصحة المصري", desk.Masculine, map[string]string{"en": "Egypt’s Minister of Health", "de": "Der ägyptische Gesundheitsminister"}},
	} {
		for tag, want := range o.want {
			s := &story{w: words{tag: o.from}, facts: desk.Facts{Language: o.from}}
			name := "Ada Lunde"
			if o.from == "ar" {
				name = "سليم نور"
			}
			clause := map[string]string{"en": "made a statement", "fr": "a fait une déclaration", "es": "emitió una declaración", "de": "hat eine Erklärung abgegeben", "ar": "أصدر بيانًا"}[o.from]
			s.facts.Event = &desk.Event{Type: desk.EventStatement, Text: clause, Span: s.span(clause), Polarity: desk.Happened}
			s.facts.Who = []desk.Party{s.party(name, o.role, o.gender, false)}
			p, err := c.Compose(compose.Request{Source: s.version(), Language: tag, Network: "mastodon"})
			if err != nil || !strings.Contains(strings.ToLower(p.Text), strings.ToLower(want)) {
				t.Errorf("%s %q in %s: %q, %v; want %q", o.from, o.role, tag, p.Text, err, want)
			}
		}
	}
}

// A minister of two things in one word is not the minister of the one of the
// other.
func TestOfficesOfTwoPortfolios(t *testing.T) {
	c, _ := composer()
	for _, role := range []string{"乌拉圭教育文化部长", "秘鲁卫生体育部长", "肯尼亚旅游文化部长"} {
		s := &story{w: words{tag: "zh"}, facts: desk.Facts{Language: "zh"}}
		clause := "发表声明"
		s.facts.Event = &desk.Event{Type: desk.EventStatement, Text: clause, Span: s.span(clause), Polarity: desk.Happened}
		s.facts.Who = []desk.Party{s.party("陆志远", role, desk.Masculine, false)}
		if p, err := c.Compose(compose.Request{Source: s.version(), Language: "en", Network: "mastodon"}); err == nil && strings.Contains(p.Text, "inister") {
			t.Errorf("%s: %q", role, p.Text)
		}
	}
}
