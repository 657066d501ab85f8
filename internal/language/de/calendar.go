package de

import "attache/internal/language"

// calendar is how days are told besides dates with a month's name.
func calendar() language.Calendar {
	w := language.Words
	return language.Calendar{
		DayWords: map[string]int{
			"erste": 1, "ersten": 1, "erster": 1, "zweite": 2, "zweiten": 2, "zweiter": 2, "dritte": 3, "dritten": 3, "dritter": 3, "vierte": 4, "vierten": 4,
			"vierter": 4, "fünfte": 5, "fünften": 5, "fünfter": 5, "sechste": 6, "sechsten": 6, "sechster": 6, "siebte": 7, "siebten": 7, "siebter": 7,
			"achte": 8, "achten": 8, "achter": 8, "neunte": 9, "neunten": 9, "neunter": 9, "zehnte": 10, "zehnten": 10, "zehnter": 10, "elfte": 11,
			"elften": 11, "elfter": 11, "zwölfte": 12, "zwölften": 12, "zwölfter": 12, "dreizehnte": 13, "dreizehnten": 13, "dreizehnter": 13, "vierzehnte": 14,
			"vierzehnten": 14, "vierzehnter": 14, "fünfzehnte": 15, "fünfzehnten": 15, "fünfzehnter": 15, "sechzehnte": 16, "sechzehnten": 16,
			"sechzehnter": 16, "siebzehnte": 17, "siebzehnten": 17, "siebzehnter": 17, "achtzehnte": 18, "achtzehnten": 18, "achtzehnter": 18, "neunzehnte": 19,
			"neunzehnten": 19, "neunzehnter": 19, "zwanzigste": 20, "zwanzigsten": 20, "zwanzigster": 20, "dreißigste": 30, "dreißigsten": 30,
			"dreißigster": 30, "einunddreißigste": 31, "einunddreißigsten": 31, "einunddreißigster": 31, "einundzwanzigste": 21, "einundzwanzigsten": 21,
			"einundzwanzigster": 21, "zweiundzwanzigste": 22, "zweiundzwanzigsten": 22, "zweiundzwanzigster": 22, "dreiundzwanzigste": 23,
			"dreiundzwanzigsten": 23, "dreiundzwanzigster": 23, "vierundzwanzigste": 24, "vierundzwanzigsten": 24, "vierundzwanzigster": 24,
			"fünfundzwanzigste": 25, "fünfundzwanzigsten": 25, "fünfundzwanzigster": 25, "sechsundzwanzigste": 26, "sechsundzwanzigsten": 26,
			"sechsundzwanzigster": 26, "siebenundzwanzigste": 27, "siebenundzwanzigsten": 27, "siebenundzwanzigster": 27, "achtundzwanzigste": 28,
			"achtundzwanzigsten": 28, "achtundzwanzigster": 28, "neunundzwanzigste": 29, "neunundzwanzigsten": 29, "neunundzwanzigster": 29,
		},
		Units: map[string]string{
			"tag": "1d", "tage": "1d", "tagen": "1d", "woche": "7d", "wochen": "7d", "monat": "1m", "monate": "1m", "monaten": "1m", "jahr": "1y",
			"jahre": "1y", "jahren": "1y", "tg": "1d",
		},
		Offsets: map[string]int{
			"in {count} {unit}": 1, "in einer {unit}": 1, "in einem {unit}": 1, "vor {count} {unit}": -1, "vor einer {unit}": -1, "vor einem {unit}": -1,
			"{count} {unit} nach {date}": 1, "{count} {unit} vor {date}": -1, "{count} {unit} später": 1, "{count} {unit} zuvor": -1,
		},
		Last: w("letzten, vergangenen, letzter, vergangener, letztem, vorigen"),
		Weeks: map[string]int{
			"nächste woche": 1, "nächster woche": 1, "kommende woche": 1, "kommender woche": 1, "nächsten woche": 1, "kommenden woche": 1, "letzte woche": -1,
			"letzter woche": -1, "vergangene woche": -1, "vergangener woche": -1, "vergangenen woche": -1, "letzten woche": -1, "diese woche": 0,
			"dieser woche": 0,
		},
		Years: map[string]int{
			"dieses jahres": 0, "diesem jahr": 0, "nächsten jahr": 1, "nächsten jahres": 1, "kommenden jahr": 1, "letzten jahres": -1, "letzten jahr": -1,
			"vergangenen jahres": -1,
		},
		Days: []string{"am {nth}", "den {nth}"},
		Cues: w("am, an, bis, bis zum, vom, ab, den, zum, seit, dem, der, für"),
		Holidays: map[string]string{
			"neujahr": "01-01", "heilige drei könige": "01-06", "dreikönigstag": "01-06", "karfreitag": "easter-2", "karsamstag": "easter-1",
			"ostern": "easter+0", "ostersonntag": "easter+0", "ostermontag": "easter+1", "palmsonntag": "easter-7", "gründonnerstag": "easter-3",
			"christi himmelfahrt": "easter+39", "pfingsten": "easter+49", "pfingstsonntag": "easter+49", "pfingstmontag": "easter+50",
			"fronleichnam": "easter+60", "rosenmontag": "easter-48", "fastnachtssamstag": "easter-50", "fastnachtssonntag": "easter-49",
			"aschermittwoch": "easter-46", "tag der arbeit": "05-01", "weltkindertag": "06-01", "johannistag": "06-24", "peter und paul": "06-29",
			"mariä himmelfahrt": "08-15", "augsburger friedensfest": "08-08", "tag der deutschen einheit": "10-03", "reformationstag": "10-31",
			"allerheiligen": "11-01", "barbaratag": "12-04", "nikolaus": "12-06", "heiligabend": "12-24", "weihnachten": "12-25", "erntedankfest": "10/1/0",
			"erntedank": "10/1/0", "silvester": "12-31",
		},
	}
}
