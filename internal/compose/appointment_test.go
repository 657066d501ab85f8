package compose_test

import (
	"testing"

	"attache/internal/compose"
)

// TestAppointments holds posts to the office that somebody is appointed to.
func TestAppointments(t *testing.T) {
	c, _ := composer()
	for _, a := range []struct {
		from, text string
		want       map[string]string
	}{
		{"en", "The Ministry of Culture appointed Nora Lindqvist as director of the National Museum on 4 May 2026.", map[string]string{
			"az": "Mədəniyyət Nazirliyi mayın 4-də Nora Lindqvisti Milli Muzeyin direktoru vəzifəsinə təyin edib.",
			"fr": "Le ministère de la Culture a annoncé le 4 mai la nomination de Nora Lindqvist.",
			"zh": "5月4日，文化部任命Nora Lindqvist为国家博物馆馆长。",
			"tr": "Kültür Bakanlığı, 4 Mayıs’ta Nora Lindqvist’i Ulusal Müze müdürü olarak atadı.",
			"ru": "4 мая Министерство культуры объявило о назначении Nora Lindqvist директором Национального музея.",
		}},
		{"en", "Ms. Ada Holm has been appointed ambassador of Norway to Kenya.", map[string]string{
			"fr": "Nomination d’Ada Holm comme ambassadrice de Norvège au Kenya.",
			"es": "Nombramiento de Ada Holm como embajadora de Noruega en Kenia.",
			"de": "Ada Holm ist zur norwegischen Botschafterin in Kenia ernannt worden.",
			"az": "Ada Holm Norveçin Keniyadakı səfiri vəzifəsinə təyin edilib.",
			"zh": "Ada Holm获任命为挪威驻肯尼亚大使。",
			"ar": "أُعلن تعيين \u2068Ada Holm\u2069 في منصب سفيرة النرويج لدى كينيا.",
		}},
		{"fr", "Le ministère de la Santé a nommé Mme Claire Besson directrice générale le 4 mai 2026.", map[string]string{
			"en": "The Ministry of Health announced the appointment of Claire Besson as director-general on 4 May.",
			"de": "Das Gesundheitsministerium hat am 4. Mai Claire Besson zur Generaldirektorin ernannt.",
			"es": "El Ministerio de Sanidad nombró el 4 de mayo directora general a Claire Besson.",
		}},
	} {
		source := version(a.from, a.text)
		for tag, want := range a.want {
			p, err := c.Compose(compose.Request{Source: source, Language: tag, Network: "mastodon"})
			if err != nil || p.Text != want {
				t.Errorf("%s to %s: %v\n got %s\nwant %s", a.from, tag, err, p.Text, want)
			}
		}
	}
}
