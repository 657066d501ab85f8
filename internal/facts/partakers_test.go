package facts_test

import (
	"slices"
	"strings"
	"testing"

	"attache/internal/desk"
	"attache/internal/facts"
	"attache/internal/language/all"
)

// TestPartakers holds whom sentences behind the main one bring into an event:
// who signs, who is there, who hands over and who receives; and that nobody else
// comes in with them.
func TestPartakers(t *testing.T) {
	for _, c := range []struct{ language, text, with, without string }{
		{"en", "Minister Ada Brook met Ambassador Louis Kern on Monday. The meeting was also attended by Deputy Minister Paul Osei and Ambassador Rita Lund.", "Louis Kern; Paul Osei; Rita Lund", ""},
		{"en", "Minister Ada Brook visited the shipyard in Norhaven on Monday. She was welcomed by Mayor Joan Pike. Engineer Tom Veld, who took part in the polar expedition, now runs the yard.", "Joan Pike", "Tom Veld"},
		{"en", "Harbour Bank donated 40 boats to the Coast School. Bank director Ian Moss handed over the keys to headmistress Lena Ford. In 2011 the school's boats were donated by President Carl Hart.", "Lena Ford", "Carl Hart"},
		{"fr", "La ministre Jeanne Aubry a rencontré le maire Paul Lenoir mardi. Le préfet Marc Vidal et la rectrice Anne Roche ont également participé à la réunion.", "Marc Vidal; Anne Roche", ""},
		{"fr", "La ministre Jeanne Aubry a visité le chantier naval de Brest mardi. Elle a été accueillie par le directeur du chantier, Yann Kervella.", "Yann Kervella", ""},
		{"fr", "Le musée de Brest et la société Armor ont signé un accord mardi. La convention a été paraphée par la directrice du musée, Anne Roche, et le président de la société, M. Luc Morin.", "Anne Roche; Luc Morin", ""},
		{"es", "La ministra Ana Robles se reunió el lunes con el embajador Luis Prado. Asistieron también el viceministro Pedro Lara y la directora Sofía Vega.", "Luis Prado; Pedro Lara; Sofía Vega", ""},
		{"es", "La Fundación Faro donó veinte barcas a la Escuela Náutica de Puerto Claro. El convenio fue suscrito por la presidenta de la fundación, Ana Robles, y el director de la escuela, Pedro Lara.", "Pedro Lara", ""},
		{"de", "Ministerin Anna Brandt traf am Montag Botschafter Luis Prado. An dem Gespräch nahmen auch Staatssekretär Jan Vogt und Generalkonsulin Eva Lind teil.", "Luis Prado; Jan Vogt; Eva Lind", ""},
		{"de", "Die Stiftung Nordlicht hat der Seefahrtschule Husum vierzig Boote gespendet. Die Schlüssel überreichte Direktor Jan Vogt an die Schulleiterin Eva Lind.", "Eva Lind", ""},
		{"ru", "Министр Анна Брагина встретилась с послом Луисом Прадо. На встрече присутствовали заместитель министра Пётр Ларин и консул Софья Вегина.", "Пётр Ларин; Софья Вегина", ""},
		{"ru", "Компания «Маяк» и Морской университет подписали соглашение. Подписи под документом поставили директор компании Пётр Ларин и ректор университета Софья Вегина.", "Пётр Ларин; Софья Вегина", ""},
		{"az", "Nazir Anar Vəliyev səfir Luis Prado ilə görüşüb. Görüşdə nazir müavini Samir Quliyev və konsul Leyla Həsənova iştirak ediblər.", "Luis Prado; Samir Quliyev; Leyla Həsənova", ""},
		{"az", "Şəhərdə Dəniz Muzeyinin açılış mərasimi keçirilib. Mərasimdə mədəniyyət naziri Samir Quliyev və muzeyin direktoru Leyla Həsənova çıxış ediblər.", "Samir Quliyev; Leyla Həsənova", ""},
		{"tr", "Bakan Ayşe Kaya, Büyükelçi Luis Prado ile görüştü. Görüşmeye Bakan Yardımcısı Mehmet Demir ve Başkonsolos Elif Aksoy da katıldı.", "Luis Prado; Mehmet Demir; Elif Aksoy", ""},
		{"tr", "Deniz Müzesi ile Liman Üniversitesi arasında protokol imzalandı. Protokole Müze Müdürü Mehmet Demir ve Rektör Elif Aksoy imza attı.", "Mehmet Demir; Elif Aksoy", ""},
		{"ar", "التقى الوزير سامي النجار السفير لويس برادو يوم الاثنين. وحضر اللقاء وكيل الوزارة كريم الحداد والقنصل ليلى منصور.", "كريم الحداد; ليلى منصور", ""},
		{"ar", "زار الوزير سامي النجار متحف البحر يوم الاثنين. وكان في استقباله مدير المتحف كريم الحداد.", "كريم الحداد", ""},
		{"zh", "市长王海明会见了港务局局长李安。 副市长张文静、市政府秘书长陈立参加会见。", "李安; 张文静; 陈立", ""},
		{"zh", "海光基金会向安河中学捐赠图书2000册。 基金会理事长王海明将书单交到校长陈立手中。", "陈立", ""},
	} {
		l, _ := all.Languages().Find(c.language)
		f := facts.Read(c.text, l, facts.Options{Published: published})
		got := names(f.With)
		for _, want := range strings.Split(c.with, "; ") {
			if !slices.ContainsFunc(f.With, func(p desk.Party) bool { return p.Name == want }) {
				t.Errorf("%s: %q is not in %q: %s", c.language, want, got, c.text)
			}
		}
		if c.without != "" && strings.Contains(got, c.without) {
			t.Errorf("%s: %q is in %q: %s", c.language, c.without, got, c.text)
		}
	}
}

// Who hands over for the giver is no one to whom it is given: those who only
// join stand apart from the counterparts.
func TestJoining(t *testing.T) {
	for _, c := range []struct{ language, text, counterparts string }{
		{"en", "Harbour Bank donated 40 boats to the Coast School. Bank director Ian Moss handed over the keys to headmistress Lena Ford.", "Coast School"},
		{"es", "La Fundación Faro donó veinte barcas a la Escuela Náutica. La presidenta de la fundación, Ana Robles, entregó las llaves.", "Escuela Náutica"},
		{"en", "Minister Ada Brook met Ambassador Louis Kern on Monday. Her deputy, Paul Osei, attended the meeting.", "Louis Kern"},
	} {
		l, _ := all.Languages().Find(c.language)
		f := facts.Read(c.text, l, facts.Options{Published: published})
		if got := names(f.Counterparts()); got != c.counterparts || len(f.With) <= len(f.Counterparts()) {
			t.Errorf("%s: counterparts %q among %q: %s", c.language, got, names(f.With), c.text)
		}
	}
}
