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
		{"two meet where nobody knows their genders", "az", "Rüfət Qasımlı mayın 4-də Elçin Nuri ilə görüşüb.", map[string]string{"ru": "провели встречу"}},
	} {
		l, _ := all.Languages().Find(a.from)
		f := facts.Read(a.text, l, facts.Options{Published: time.Date(2026, 5, 5, 0, 0, 0, 0, time.UTC)})
		for tag, want := range a.want {
			p, err := c.Compose(compose.Request{Source: desk.Version{Language: a.from, Text: a.text, Facts: f}, Language: tag, Network: "mastodon"})
			if err != nil || !strings.Contains(p.Text, want) {
				t.Errorf("%s: %s to %s: %q, %v; want %q", a.about, a.from, tag, p.Text, err, want)
			}
		}
	}
}
