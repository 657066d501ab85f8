package facts_test

import (
	"testing"

	"attache/internal/desk"
	"attache/internal/facts"
	"attache/internal/language/all"
)

// TestNewOffice finds the office that somebody is appointed to, and takes none
// for it that was held before.
func TestNewOffice(t *testing.T) {
	for _, c := range []struct{ language, text, want string }{
		{"en", "The Harbour Council appointed Nora Lindqvist as director of the Maritime Museum on Monday.", "director of the Maritime Museum"},
		{"en", "Brightwell Ltd. has appointed Tom Okafor chief financial officer.", "chief financial officer"},
		{"en", "Ada Holm has been appointed ambassador of Norway to Kenya.", "ambassador of Norway to Kenya"},
		{"en", "The Lakeside Foundation appointed Deputy Director Paul Reyes to its board on Friday.", ""},
		{"en", "Minister Ada Holm has appointed a new director of the National Library.", ""},
		{"fr", "Le conseil de la Banque Orvane a nommé Claire Besson directrice générale.", "directrice générale"},
		{"fr", "La fondation Rivage a nommé Louis Perrin au poste de directeur exécutif.", "directeur exécutif"},
		{"fr", "Sophie Maret a été nommée ambassadrice de Belgique au Canada.", "ambassadrice de Belgique au Canada"},
		{"es", "El Instituto Alborada nombró a Marta Iglesias como directora ejecutiva.", "directora ejecutiva"},
		{"es", "La empresa Solmar nombró a Pedro Llanos director general.", "director general"},
		{"de", "Die Stadtwerke Nordhafen haben Eva Kern zur Geschäftsführerin ernannt.", "Geschäftsführerin"},
		{"de", "Die Stiftung Seeblick hat Jonas Thiel zum Direktor des Museums ernannt.", "Direktor des Museums"},
		{"ru", "Министерство культуры назначило Анну Крылову директором Национального музея.", "директором Национального музея"},
		{"ru", "Компания «Северный порт» назначила Олега Юрьева на пост генерального директора.", "генерального директора"},
		{"zh", "海桥集团任命周文静女士为财务总监。", "财务总监"},
		{"az", "Aysel Quliyeva “Xəzər Liman” şirkətinin maliyyə direktoru vəzifəsinə təyin edilib.", "maliyyə direktoru"},
		{"az", "Samir Əliyev dünən Gürcüstana səfir təyin edilib.", "səfir"},
		{"az", "Leyla Həsənova bu gün Azərbaycanın Gürcüstandakı səfiri vəzifəsinə təyin edilib.", "Azərbaycanın Gürcüstandakı səfiri"},
		{"tr", "Mert Aksoy, Türkiye’nin Nairobi Büyükelçisi olarak atandı.", "Türkiye’nin Nairobi Büyükelçisi"},
		{"tr", "Elif Kaya, Kuzey Liman’a genel müdür olarak atandı.", "genel müdür"},
	} {
		l, _ := all.Languages().Find(c.language)
		f := facts.Read(c.text, l, facts.Options{Published: published})
		got := ""
		if f.Event != nil && f.Event.Object != nil {
			got = f.Event.Object.Text
		}
		if got != c.want || f.Event == nil || f.Event.Type != desk.EventAppointment {
			t.Errorf("%s\n\t%+v, office %q; want %q; who %+v with %+v", c.text, f.Event, got, c.want, f.Who, f.With)
		}
	}
}
