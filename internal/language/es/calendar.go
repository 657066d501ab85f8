package es

import "attache/internal/language"

// calendar is how days are told besides dates with a month's name.
func calendar() language.Calendar {
	w := language.Words
	return language.Calendar{
		DayWords: map[string]int{
			"uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12,
			"trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiuno": 21,
			"veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
			"treinta": 30, "primero": 1, "segundo": 2, "treinta y uno": 31,
		},
		Units: map[string]string{
			"día": "1d", "días": "1d", "semana": "7d", "semanas": "7d", "mes": "1m", "meses": "1m", "año": "1y", "años": "1y",
		},
		Offsets: map[string]int{
			"en {count} {unit}": 1, "dentro de {count} {unit}": 1, "dentro de un {unit}": 1, "dentro de una {unit}": 1, "hace {count} {unit}": -1,
			"hace un {unit}": -1, "hace una {unit}": -1, "{count} {unit} atrás": -1, "{count} {unit} después": 1, "{count} {unit} después de {date}": 1,
			"{count} {unit} antes de {date}": -1, "{count} {unit} a partir de {date}": 1, "{count} {unit} a partir de ahora": 1,
			"en {count} {unit} a partir de {date}": 1, "dentro de {count} {unit} a partir de {date}": 1, "{count} {unit} tras {date}": 1,
		},
		Last: w("pasado, último"),
		Weeks: map[string]int{
			"la próxima semana": 1, "próxima semana": 1, "semana próxima": 1, "la semana siguiente": 1, "semana siguiente": 1, "la semana pasada": -1,
			"semana pasada": -1, "la semana anterior": -1, "semana anterior": -1, "esta semana": 0, "siguiente": 1, "anterior": -1,
		},
		Years: map[string]int{
			"este año": 0, "próximo año": 1, "año pasado": -1, "año próximo": 1,
		},
		Days: []string{"el día {day}", "el {nth}", "día {day}"},
		Cues: w("el, del, al, hasta el, desde el, este, próximo, en, para el, de"),
		Holidays: map[string]string{
			"año nuevo": "01-01", "viernes negro": "11/4/4+1", "día de reyes": "01-06", "día del trabajador": "05-01",
			"día internacional de los trabajadores": "05-01", "día de la tierra": "04-22", "día de san patricio": "03-17", "navidad": "12-25",
			"nochebuena": "12-24", "nochevieja": "12-31", "semana santa": "easter+0", "domingo de pascua": "easter+0", "viernes santo": "easter-2",
			"jueves santo": "easter-3", "lunes de pascua": "easter+1", "día de la independencia": "07-04", "día de independencia": "07-04",
		},
	}
}
