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

// An embassy is its country's, whatever the form of the state, and wherever it is.
func TestEmbassies(t *testing.T) {
	c, _ := composer()
	for _, o := range []struct{ from, name, en, ru string }{
		{"en", "Embassy of the Republic of Chile in Kenya", "", "посольство Чили"},
		{"en", "Embassy of the Kingdom of Norway", "", "посольство Норвегии"},
		{"ru", "Посольство Республики Узбекистан", "embassy of Uzbekistan", ""},
		{"ru", "Посольство Республики Гана в Норвегии", "embassy of Ghana", ""},
		{"es", "Embajada de la República del Perú en Kenia", "embassy of Peru", "посольство Перу"},
		{"fr", "ambassade de la République du Ghana au Kenya", "embassy of Ghana", "посольство Ганы"},
	} {
		for tag, want := range map[string]string{"en": o.en, "ru": o.ru} {
			if want == "" {
				continue
			}
			s := &story{w: words{tag: o.from}, facts: desk.Facts{Language: o.from}}
			clause := map[string]string{"en": "held an exhibition", "ru": "провело выставку", "es": "organizó una exposición", "fr": "a organisé une exposition"}[o.from]
			s.facts.Event = &desk.Event{Type: desk.EventConference, Text: clause, Span: s.span(clause), Polarity: desk.Happened}
			s.facts.Who = []desk.Party{s.party(o.name, "", "", true)}
			p, err := c.Compose(compose.Request{Source: s.version(), Language: tag, Network: "mastodon"})
			if err != nil || !strings.Contains(strings.ToLower(p.Text), strings.ToLower(want)) {
				t.Errorf("%s in %s: %q, %v; want %q", o.name, tag, p.Text, err, want)
			}
		}
	}
}

// What an office is of has no case of another language in a post.
func TestOfficesOfUnknownBodies(t *testing.T) {
	c, _ := composer()
	for _, role := range []string{"Çexiya Senatının sədri", "Norlandiya Şurasının sədri", "Senatın sədri"} {
		for _, tag := range []string{"en", "ru", "zh"} {
			s := &story{w: words{tag: "az"}, facts: desk.Facts{Language: "az"}}
			s.facts.Event = &desk.Event{Type: desk.EventMeeting, Text: "görüşüb", Span: s.span("görüşüb"), Polarity: desk.Happened}
			s.facts.Who = []desk.Party{s.party("Elçin Bağırov", "səfir", desk.Masculine, false)}
			s.facts.With = []desk.Party{s.party("Karl Viren", role, desk.Masculine, false)}
			p, err := c.Compose(compose.Request{Source: s.version(), Language: tag, Network: "mastodon"})
			if err != nil || strings.Contains(p.Text, "nın") || strings.Contains(p.Text, "natın") || strings.Contains(p.Text, "  ") {
				t.Errorf("%s in %s: %q, %v", role, tag, p.Text, err)
			}
		}
	}
}

// A place keeps the case that the release gives it, in its own language.
func TestPlacesInTheirCase(t *testing.T) {
	c, _ := composer()
	for said, name := range map[string]string{
		"Bakı Slavyan Universitetində": "Bakı Slavyan Universiteti", "Dövlət Rəsm Muzeyində": "Dövlət Rəsm Muzeyi", "Lənkəranda": "Lənkəranda", "Gəncədə": "Gəncədə",
	} {
		s := &story{w: words{tag: "az"}, facts: desk.Facts{Language: "az"}}
		at := s.span(said)
		s.facts.Where = []desk.Place{{Name: name, Span: desk.Span{at[0], at[0] + len(name)}}}
		s.facts.Event = &desk.Event{Type: desk.EventMeeting, Text: "görüşüb", Span: s.span("görüşüb"), Polarity: desk.Happened}
		s.facts.Who = []desk.Party{s.party("Ama Osei", "", "", false)}
		p, err := c.Compose(compose.Request{Source: s.version(), Language: "az", Network: "mastodon"})
		if err != nil || !strings.Contains(p.Text, " "+said+" ") {
			t.Errorf("%s: %q, %v", said, p.Text, err)
		}
	}
}

// A name that stands in a case because of its office is written without it.
func TestNamesOutOfTheirCase(t *testing.T) {
	c, _ := composer()
	for _, o := range []struct{ name, role, en, ru string }{
		{"Иваном Петровым", "послом", "Ivan Petrov", "Иван Петров"},
		{"Анной Смирновой", "министром транспорта", "Anna Smirnova", "Анна Смирнова"},
		{"Карлом Виреном", "Президентом Кении", "Karl Viren", "Карл Вирен"},
		{"Карлу Вирену", "Президенту Кении", "Karl Viren", "Карл Вирен"},
		{"Анной Смирновой", "", "Anna Smirnova", "Анна Смирнова"},
	} {
		for tag, want := range map[string]string{"en": o.en, "ru": o.ru} {
			s := &story{w: words{tag: "ru"}, facts: desk.Facts{Language: "ru"}}
			s.facts.Event = &desk.Event{Type: desk.EventMeeting, Text: "встретилась", Span: s.span("встретилась"), Polarity: desk.Happened}
			s.facts.Who = []desk.Party{s.party("Яна Холм", "министр торговли", desk.Feminine, false)}
			s.facts.With = []desk.Party{s.party(o.name, o.role, "", false)}
			p, err := c.Compose(compose.Request{Source: s.version(), Language: tag, Network: "mastodon"})
			if err != nil || !strings.Contains(p.Text, want) && !strings.Contains(p.Text, o.name) || tag == "en" && !strings.Contains(p.Text, want) {
				t.Errorf("%s in %s: %q, %v", o.name, tag, p.Text, err)
			}
		}
	}
}
