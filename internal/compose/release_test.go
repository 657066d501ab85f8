package compose_test

import (
	"strings"
	"testing"
	"time"

	"attache/internal/compose"
	"attache/internal/desk"
	"attache/internal/facts"
	"attache/internal/language/all"
)

// version is a release of 5 May 2026, read for its facts.
func version(tag, text string) desk.Version {
	l, _ := all.Languages().Find(tag)
	return desk.Version{Language: tag, Text: text, Facts: facts.Read(text, l, facts.Options{Published: time.Date(2026, 5, 5, 0, 0, 0, 0, time.UTC)})}
}

// TestReleases holds posts to what a reader of their language would print of
// short releases.
func TestReleases(t *testing.T) {
	c, _ := composer()
	for _, a := range []struct {
		about, from, text string
		want              map[string]string // a part of the post
	}{
		{"a head of government by the name of the cabinet", "ar", "أجرت رئيسة مجلس الوزراء ليلى حداد اتصالًا هاتفيًا مع رئيس جورجيا يوم الاثنين.", map[string]string{"en": "prime minister", "ru": "премьер-министра"}},
		{"a birthday is somebody's", "de", "Ministerin Eva Kern hat dem Botschafter Ole Brandt am 4. Mai zum Geburtstag gratuliert.", map[string]string{"en": "on their birthday", "fr": "à l’occasion d’un anniversaire", "es": "con motivo de su cumpleaños"}},
		{"a place in its own language gets one case", "az", "Xarici işlər naziri Leyla Quliyeva iyunun 3-də Portuqaliyaya səfər edib.", map[string]string{"az": "Portuqaliyada səfərdə"}},
		{"a name in quotation marks is a name", "az", "“Dalğa” QSC mayın 4-də “Liman” MMC ilə müqavilə imzalayıb.", map[string]string{"de": "“Dalğa” QSC hat", "fr": "“Dalğa” QSC a signé", "es": "“Dalğa” QSC firmó"}},
		{"a board is a body, in Chinese as well", "zh", "董事会任命李文为首席执行官。", map[string]string{"en": "The board of directors announced the appointment of Li Wen as"}},
		{"the word for an office tells who holds it", "es", "La alcaldesa Marta Rubio visitó Berlín el 4 de mayo.", map[string]string{"fr": "La maire Marta Rubio", "de": "Bürgermeisterin Marta Rubio", "ru": "посетила"}},
		{"and so in German", "de", "Außenministerin Eva Kern hat am 4. Mai Paris besucht.", map[string]string{"fr": "La ministre des Affaires étrangères, Eva Kern, a", "ru": "посетила", "ar": "زارت وزيرة الخارجية"}},
		{"a family name tells the gender", "ru", "Губернатор Виктор Щербаков 4 мая посетил Баку.", map[string]string{"de": "Wiktor Schtscherbakow hat", "fr": "Viktor Chtcherbakov a", "es": "Viktor Scherbakov"}},
		{"a council of a university is a council", "es", "El Consejo Superior de la Universidad de Alba publicó un informe el 4 de mayo.", map[string]string{"az": "Universidad de Alba şurası", "ru": "совет Consejo Superior"}},
		{"Chinese names in Latin letters", "zh", "5月4日，外交部长李文访问法国。", map[string]string{"fr": "Li Wen", "es": "Li Wen", "de": "Li Wen"}},
		{"two meet where nobody knows their genders", "az", "Rüfət Qasımlı mayın 4-də Elçin Nuri ilə görüşüb.", map[string]string{"ru": "провели встречу"}},
	} {
		source := version(a.from, a.text)
		for tag, want := range a.want {
			p, err := c.Compose(compose.Request{Source: source, Language: tag, Network: "mastodon"})
			if err != nil || !strings.Contains(p.Text, want) {
				t.Errorf("%s: %s to %s: %q, %v; want %q", a.about, a.from, tag, p.Text, err, want)
			}
		}
	}
}
