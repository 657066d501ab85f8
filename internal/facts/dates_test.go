package facts_test

import (
	"strings"
	"testing"
	"time"

	"attache/internal/desk"
	"attache/internal/facts"
	"attache/internal/language/all"
)

// wednesday is the Wednesday on which the texts of these tests are released.
var wednesday = time.Date(2026, 3, 18, 0, 0, 0, 0, time.UTC)

// Dates are read as each language writes them. What stands behind the arrow is
// all that is found: a day, a range, and "?" for a month or year alone.
func TestDates(t *testing.T) {
	for _, c := range []struct{ tag, text, want string }{
		// absolute and partial
		{"en", "It opened on May 4, 2026, at 10 a.m.", "2026-05-04"},
		{"en", "From 3 to 5 June 2026", "2026-06-03..2026-06-05"},
		{"en", "No. 20260311, 5-Aug-2025, 2026/Sep/23 and press-2026-01-09.txt", "2026-03-11 2025-08-05 2026-09-23 2026-01-09"},
		{"en", "The first may be late. A dinner for $12 April 30", "2026-04-30"},
		{"en", "On the twenty-third day of February the work began", "2026-02-23"},
		{"en", "on Friday 3/13, it was 3/4 full and scored 24/7", "2026-03-13"},
		{"en", "in July 2025", "2025-07-01?"},
		{"en", "born on 03/18/71", "1971-03-18"},
		{"az", "2026-cı il martın 14-də, mayın 2-dən 5-dək", "2026-03-14 2026-05-02"},
		{"tr", "14 Mart 2026 Cumartesi günü, 3-5 Haziran", "2026-03-14 2026-06-03..2026-06-05"},
		{"ru", "двадцать третьего февраля и 5 марта 2026 г.", "2026-02-23 2026-03-05"},
		{"fr", "le 1er mai et du 3 au 5 juin 2026", "2026-05-01 2026-06-03..2026-06-05"},
		{"fr", "le 02 04 2026, tél. 02 04 20 26 00", "2026-04-02"},
		{"es", "el 1.º de abril, el 4-dic-2025 y el próximo 6 de enero", "2026-04-01 2025-12-04 2027-01-06"},
		{"de", "am 27. 11. und am dritten Mai, 25. Tagung", "2025-11-27 2026-05-03"},
		{"zh", "二〇二六年三月五日，3月12日（星期四），29日，《明日之歌》", "2026-03-05 2026-03-12 2026-03-29"},
		{"zh", "为期3日的活动，10日内完成，上周五和下周二", "2026-03-13 2026-03-24"},
		{"ar", "١٤ مارس ٢٠٢٦ والأول من مايو", "2026-03-14 2026-05-01"},

		// relative
		{"en", "yesterday, tomorrow, on Monday, last Friday, next Tuesday", "2026-03-17 2026-03-19 2026-03-16 2026-03-13 2026-03-24"},
		{"en", "They will meet on Friday of next week", "2026-03-27"},
		{"en", "three days ago, two days before 5 May", "2026-03-15 2026-05-03"},
		{"en", "It took two weeks; in two weeks it ends", "2026-04-01?"},
		{"en", "on Monday 23, on the 20th, on the 18th floor", "2026-03-23 2026-03-20"},
		{"en", "this 4 March, next 4 March", "2026-03-04 2027-03-04"},
		{"fr", "le 20, le 20 vendredi", "2026-03-20 2026-03-20"},
		{"en", "before Christmas, the Christmas market, Easter 2027", "2025-12-25 2027-03-28"},
		{"az", "dünən, üç gün əvvəl, gələn həftənin cümə günü", "2026-03-17 2026-03-15 2026-03-27"},
		{"tr", "dün, üç gün önce, haftaya cuma", "2026-03-17 2026-03-15 2026-03-27"},
		{"ru", "вчера, три дня назад, в прошлую пятницу", "2026-03-17 2026-03-15 2026-03-13"},
		{"fr", "hier, il y a trois jours, vendredi dernier, lundi prochain", "2026-03-17 2026-03-15 2026-03-13 2026-03-23"},
		{"es", "ayer, hace tres días, el lunes de la próxima semana", "2026-03-17 2026-03-15 2026-03-23"},
		{"de", "gestern, vor drei Tagen, am Freitag kommender Woche", "2026-03-17 2026-03-15 2026-03-27"},
		{"zh", "昨天，三天前，后天", "2026-03-17 2026-03-15 2026-03-20"},
		{"ar", "أمس، قبل ثلاثة أيام، الخميس المقبل", "2026-03-17 2026-03-15 2026-03-19"},

		{"en", "USA TODAY wrote, Harbour Today reports, Lake Tomorrow said", ""},

		// no dates
		{"en", "Room B12 of 5/8 inch, 4.5 per cent, 31 June, Route 66", ""},
		{"de", "Das 2. Haus, 3.5 Punkte, 14.30 Uhr", ""},
	} {
		var got []string
		for _, d := range facts.Dates(c.text, languageOf(t, c.tag), facts.Options{Published: wednesday}) {
			s := d.Date
			if d.End != "" {
				s += ".." + d.End
			}
			if d.Precision != "day" {
				s += "?"
			}
			got = append(got, s)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s %q\n got %s\nwant %s", c.tag, c.text, s, c.want)
		}
	}
}

// A date that leaves its year open is told from the release's; without one it
// is none, and what the text leaves open is said.
func TestDatesSayWhatIsInferred(t *testing.T) {
	en := languageOf(t, "en")
	for _, c := range []struct{ text, inferred string }{
		{"on 4 May 2026", ""},
		{"on 4 May", "year"},
		{"on the 20th", "year month"},
		{"yesterday", "year month day"},
	} {
		got := facts.Dates(c.text, en, facts.Options{Published: wednesday})
		if len(got) != 1 || strings.Join(got[0].Inferred, " ") != c.inferred {
			t.Errorf("%q: %+v", c.text, got)
		}
		if got := facts.Dates(c.text, en, facts.Options{}); len(got) != 0 && c.inferred != "" {
			t.Errorf("%q without a day of release: %+v", c.text, got)
		}
	}
}

// A weekday that does not fit its date is reported, not corrected.
func TestWeekdaysThatContradict(t *testing.T) {
	for tag, text := range map[string]string{
		"en": "Harbour museum opens\n\nALMOND BAY, 18 March 2026 – The museum opened on Monday, 17 March 2026, in the port.",
		"de": "Hafenmuseum eröffnet\n\nBerlin, 18. März 2026 – Das Museum wurde am Montag, dem 17. März 2026, im Hafen eröffnet.",
		"zh": "港口博物馆开馆\n\n杏湾3月18日电 港口博物馆于2026年3月17日（星期一）正式开馆，市长出席。",
	} {
		f := facts.Read(text, languageOf(t, tag), facts.Options{Published: wednesday})
		if len(f.Warnings) != 1 {
			t.Errorf("%s: %+v", tag, f.Warnings)
		}
		if f.When == nil || f.When.Date != "2026-03-17" {
			t.Errorf("%s: %+v", tag, f.When)
		}
	}
}

// Whatever the text, dates are days that there are, in order, where they say.
func FuzzDates(f *testing.F) {
	f.Add("May 4, 5-Aug-2026 20260504 3 days after 5/12 last Easter 二〇二六年三月 am 27. 11. 1 2 2026")
	set := all.Languages()
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "?")
		for _, l := range set {
			end := 0
			for _, d := range facts.Dates(text, l, facts.Options{Published: wednesday}) {
				if d.Span[0] < end || d.Span[1] > len(text) || d.Span.Of(text) != d.Text {
					t.Fatalf("%s: %+v in %q", l.Tag, d, text)
				}
				end = d.Span[1]
				if _, err := time.Parse(time.DateOnly, d.Date); err != nil {
					t.Fatalf("%s: %+v in %q", l.Tag, d, text)
				}
			}
		}
	})
}

// A release that is uploaded late tells of the year that it is of: what has
// happened was not in a year to come.
func TestWhatHappenedIsNotInAYearToCome(t *testing.T) {
	uploaded := time.Date(2026, 11, 25, 0, 0, 0, 0, time.UTC)
	for tag, text := range map[string]string{
		"en": "Ambassador Lina Moreau visited the National Museum on May 4.",
		"fr": "L’ambassadrice Lina Moreau a visité le Musée national le 4 mai.",
		"de": "Botschafterin Lina Moreau besuchte am 4. Mai das Nationalmuseum.",
		"es": "La embajadora Lina Moreau visitó el Museo Nacional el 4 de mayo.",
		"ru": "4 мая посол Лина Моро посетила Национальный музей.",
		"az": "Səfir Lina Moreau mayın 4-də Milli Muzeyi ziyarət edib.",
		"tr": "Büyükelçi Lina Moreau 4 Mayıs'ta Ulusal Müze'yi ziyaret etti.",
		"zh": "5月4日，大使莫罗访问了国家博物馆。",
		"ar": "زارت السفيرة لينا مورو المتحف الوطني في 4 مايو.",
	} {
		f := facts.Read("Moreau\n\n"+text, languageOf(t, tag), facts.Options{Published: uploaded})
		if f.When == nil || f.Event == nil || f.When.Date != "2026-05-04" || f.Event.Polarity != desk.Happened {
			t.Errorf("%s: %+v, %+v", tag, f.When, f.Event)
		}
	}
	for text, want := range map[string]string{
		"Ambassador Lina Moreau will visit the National Museum on May 4.":  "2027-05-04",
		"Ambassador Lina Moreau visits the National Museum on December 4.": "2026-12-04",
	} {
		f := facts.Read("Moreau\n\n"+text, languageOf(t, "en"), facts.Options{Published: uploaded})
		if f.When == nil || f.Event == nil || f.When.Date != want || f.Event.Polarity != desk.Planned {
			t.Errorf("%q: %+v, %+v", text, f.When, f.Event)
		}
	}
}
