package tr

import "attache/internal/language"

// calendar is how days are told besides dates with a month's name.
func calendar() language.Calendar {
	w := language.Words
	return language.Calendar{
		DayWords: map[string]int{
			"bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8, "dokuz": 9, "on": 10, "on bir": 11, "yirmi bir": 21,
			"on iki": 12, "yirmi iki": 22, "on üç": 13, "yirmi üç": 23, "on dört": 14, "yirmi dört": 24, "on beş": 15, "yirmi beş": 25, "on altı": 16,
			"yirmi altı": 26, "on yedi": 17, "yirmi yedi": 27, "on sekiz": 18, "yirmi sekiz": 28, "on dokuz": 19, "yirmi dokuz": 29, "yirmi": 20, "otuz": 30,
			"otuz bir": 31,
		},
		Units: map[string]string{
			"gün": "1d", "hafta": "7d", "ay": "1m", "yıl": "1y",
		},
		Offsets: map[string]int{
			"{count} {unit} önce": -1, "{count} {unit} sonra": 1, "{count} {unit} içinde": 1, "{date} itibaren {count} {unit}": 1,
			"{date} itibaren {count} {unit} içinde": 1, "{date} sonraki {count} {unit}": 1, "{date} önceki {count} {unit}": -1,
		},
		Last: w("geçen, önceki"),
		Weeks: map[string]int{
			"haftaya": 1, "gelecek hafta": 1, "önümüzdeki hafta": 1, "önümüzdeki haftanın": 1, "gelecek haftanın": 1, "geçen hafta": -1, "geçen haftanın": -1,
			"bir önceki hafta": -1, "bu hafta": 0, "gelecek": 1, "önceki": -1,
		},
		Years: map[string]int{
			"bu yıl": 0, "gelecek yıl": 1, "geçen yıl": -1,
		},
		Days: []string{"ayın {nth}", "ayın {day}"},
		Cues: w("tarihi, tarih, bu"),
		Holidays: map[string]string{
			"yılbaşı": "01-01", "noel": "12-25", "cumhuriyet bayramı": "10-29", "işçi bayramı": "05-01", "zafer bayramı": "08-30",
		},
	}
}
