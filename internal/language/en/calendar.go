package en

import "attache/internal/language"

// calendar is how days are told besides dates with a month's name.
func calendar() language.Calendar {
	w := language.Words
	return language.Calendar{
		DayWords: map[string]int{
			"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11,
			"twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
			"twentieth": 20, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
			"twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
			"twenty one": 21, "twenty-one": 21, "twenty first": 21, "twenty-first": 21, "twenty two": 22, "twenty-two": 22, "twenty second": 22,
			"twenty-second": 22, "twenty three": 23, "twenty-three": 23, "twenty third": 23, "twenty-third": 23, "twenty four": 24, "twenty-four": 24,
			"twenty fourth": 24, "twenty-fourth": 24, "twenty five": 25, "twenty-five": 25, "twenty fifth": 25, "twenty-fifth": 25, "twenty six": 26,
			"twenty-six": 26, "twenty sixth": 26, "twenty-sixth": 26, "twenty seven": 27, "twenty-seven": 27, "twenty seventh": 27, "twenty-seventh": 27,
			"twenty eight": 28, "twenty-eight": 28, "twenty eighth": 28, "twenty-eighth": 28, "twenty nine": 29, "twenty-nine": 29, "twenty ninth": 29,
			"twenty-ninth": 29, "thirty": 30, "thirtieth": 30, "thirty first": 31, "thirty-first": 31, "thirty one": 31,
		},
		Units: map[string]string{
			"day": "1d", "days": "1d", "week": "7d", "weeks": "7d", "fortnight": "14d", "fortnights": "14d", "month": "1m", "months": "1m", "year": "1y",
			"years": "1y",
		},
		Offsets: map[string]int{
			"in {count} {unit}": 1, "in a {unit}": 1, "{count} {unit} ago": -1, "a {unit} ago": -1, "{count} {unit} earlier": -1, "{count} {unit} later": 1,
			"a {unit} later": 1, "{count} {unit} from now": 1, "in {count} {unit} from {date}": 1, "{count} {unit} from {date}": 1,
			"{count} {unit} after {date}": 1, "{count} {unit} before {date}": -1, "{count} {unit} prior to {date}": -1, "{count} {unit} since {date}": 1,
			"the {unit} before {date}": -1, "the {unit} after {date}": 1, "a {unit} after {date}": 1, "a {unit} before {date}": -1,
		},
		Last: w("past"),
		Weeks: map[string]int{
			"next week": 1, "the following week": 1, "following week": 1, "this week": 0, "last week": -1, "previous week": -1, "the previous week": -1,
			"next": 1, "following": 1, "last": -1, "previous": -1,
		},
		Years: map[string]int{
			"this year": 0, "next year": 1, "last year": -1,
		},
		Days: []string{"the {nth}", "the {nth} of this month"},
		Cues: w("on, by, until, till, from, before, after, for, since, the, this, next, celebrate"),
		Holidays: map[string]string{
			"new year's day": "01-01", "new year": "01-01", "new year day": "01-01", "valentine's day": "02-14", "international women's day": "03-08",
			"women's day": "03-08", "earth day": "04-22", "international workers' day": "05-01", "international workers day": "05-01", "labour day": "05-01",
			"may day": "05-01", "europe day": "05-09", "christmas": "12-25", "christmas day": "12-25", "christmas eve": "12-24", "boxing day": "12-26",
			"new year's eve": "12-31", "saint patrick": "03-17", "saint patrick's day": "03-17", "st. patrick's day": "03-17", "halloween": "10-31",
			"thanksgiving": "11/4/4", "thanksgiving day": "11/4/4", "black friday": "11/4/4+1", "easter": "easter+0",
			"easter sunday": "easter+0", "easter monday": "easter+1", "good friday": "easter-2", "palm sunday": "easter-7", "ash wednesday": "easter-46",
			"ascension day": "easter+39", "pentecost": "easter+49", "whit monday": "easter+50", "corpus christi": "easter+60",
		},
		VerbMonths: w("may, march, mar"),
	}
}
