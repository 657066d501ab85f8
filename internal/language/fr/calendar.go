package fr

import "attache/internal/language"

// calendar is how days are told besides dates with a month's name.
func calendar() language.Calendar {
	w := language.Words
	return language.Calendar{
		DayWords: map[string]int{
			"un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13,
			"quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "vingt": 20, "vingt-et-un": 21, "vingt-deux": 22,
			"vingt-trois": 23, "vingt-quatre": 24, "vingt-cinq": 25, "vingt-six": 26, "vingt-sept": 27, "vingt-huit": 28, "vingt-neuf": 29, "trente": 30,
			"trente-et-un": 31, "premier": 1, "vingt et un": 21, "trente et un": 31,
		},
		Units: map[string]string{
			"jour": "1d", "jours": "1d", "semaine": "7d", "semaines": "7d", "quinzaine": "15d", "mois": "1m", "an": "1y", "ans": "1y", "année": "1y",
			"années": "1y",
		},
		Offsets: map[string]int{
			"dans {count} {unit}": 1, "dans un {unit}": 1, "dans une {unit}": 1, "d'ici {count} {unit}": 1, "il y a {count} {unit}": -1, "il y a un {unit}": -1,
			"il y a une {unit}": -1, "il y a à peu près un {unit}": -1, "il ya {count} {unit}": -1, "{count} {unit} plus tôt": -1,
			"{count} {unit} plus tard": 1, "{count} {unit} après {date}": 1, "{count} {unit} avant {date}": -1,
		},
		Last: w("dernier, dernière, passé"),
		Weeks: map[string]int{
			"la semaine prochaine": 1, "semaine prochaine": 1, "la semaine dernière": -1, "semaine dernière": -1, "cette semaine": 0,
		},
		Years: map[string]int{
			"cette année": 0, "l'année prochaine": 1, "l'année dernière": -1,
		},
		Days: []string{"le {day}"},
		Cues: w("le, du, au, avant le, jusqu'au, depuis le, dès le, à partir du, sur, pour le, à"),
		Holidays: map[string]string{
			"jour de l'an": "01-01", "noël": "12-25", "fête du travail": "05-01", "fête nationale": "07-14", "toussaint": "11-01", "armistice": "11-11",
			"pâques": "easter+0", "lundi de pâques": "easter+1", "vendredi saint": "easter-2", "ascension": "easter+39", "pentecôte": "easter+49",
			"lundi de pentecôte": "easter+50", "assomption": "08-15",
		},
	}
}
