package az

import "attache/internal/language"

// calendar is how days are told besides dates with a month's name.
func calendar() language.Calendar {
	w := language.Words
	return language.Calendar{
		Units: map[string]string{
			"gün": "1d", "həftə": "7d", "ay": "1m", "il": "1y",
		},
		Offsets: map[string]int{
			"{count} {unit} əvvəl": -1, "{count} {unit} öncə": -1, "{count} {unit} sonra": 1, "{date} {count} {unit} sonra": 1,
			"{date} {count} {unit} əvvəl": -1,
		},
		Last: w("ötən, keçən"),
		Weeks: map[string]int{
			"gələn həftə": 1, "gələn həftənin": 1, "növbəti həftənin": 1, "ötən həftə": -1, "ötən həftənin": -1, "keçən həftə": -1, "keçən həftənin": -1,
			"bu həftə": 0, "bu həftənin": 0,
		},
		Days: []string{"ayın {nth}"},
		Cues: w("tarixi"),
	}
}
