package facts_test

import (
	"testing"

	"attache/internal/facts"
)

// An embargo has the offset of the zone that its line names, in whichever words.
func TestEmbargoZones(t *testing.T) {
	for _, c := range []struct{ tag, line, want string }{
		{"en", "EMBARGOED UNTIL 9:00 A.M. EDT, THURSDAY, MAY 7, 2026", "2026-05-07T09:00-04:00"},
		{"en", "Embargoed until 7 May 2026, 14:30 London time", "2026-05-07T14:30+01:00"},
		{"en", "Under embargo until 00.01 GMT on 7 May 2026", "2026-05-07T00:01Z"},
		{"fr", "SOUS EMBARGO jusqu'au jeudi 7 mai 2026 à 6 h 00 (heure de Paris)", "2026-05-07T06:00+02:00"},
		{"es", "EMBARGO HASTA el 7 de mayo de 2026 a las 10:00, hora peninsular", "2026-05-07T10:00+02:00"},
		{"de", "Sperrfrist: 7. Mai 2026, 7.30 Uhr (MESZ)", "2026-05-07T07:30+02:00"},
		{"tr", "AMBARGOLU: 7 Mayıs 2026, 18.00 (TSİ)", "2026-05-07T18:00+03:00"},
		{"ru", "ЭМБАРГО до 7 мая 2026 года, 12:00 по московскому времени", "2026-05-07T12:00+03:00"},
		{"ru", "Эмбарго до 12:00 мск 7 мая 2026 года", "2026-05-07T12:00+03:00"},
		{"az", "Embarqo: 7 may 2026, saat 10:00 (Bakı vaxtı ilə)", "2026-05-07T10:00+04:00"},
		{"zh", "禁发至2026年5月7日上午9点（北京时间）", "2026-05-07T09:00+08:00"},
		{"ar", "محظور النشر حتى 7 مايو 2026 الساعة 10:00 بتوقيت مكة المكرمة", "2026-05-07T10:00+03:00"},
		{"en", "Embargoed until 7 May 2026, 10 a.m.", "2026-05-07T10:00"},
	} {
		text := c.line + "\n\nThe harbour museum opens\n\nIt opened its doors to all who came, and they were many."
		f := facts.Read(text, languageOf(t, c.tag), facts.Options{})
		if f.Embargo == nil || f.Embargo.Until != c.want {
			t.Errorf("%s %q: %+v, want %s", c.tag, c.line, f.Embargo, c.want)
		}
	}
}
