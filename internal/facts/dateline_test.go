package facts_test

import (
	"testing"

	"attache/internal/facts"
)

// A dateline is found wherever and however the place and the day of a release
// are written, and prose that looks like one is not taken for it.
func TestDatelines(t *testing.T) {
	for _, c := range []struct{ tag, text, place, lead string }{
		{"en", "Museum opens\n\n(Quay Town, 2 February 2026) The trustees opened the museum of the harbour.", "Quay Town", "The trustees"},
		{"de", "Museum eröffnet\n\nGraz – Das Museum am Hafen hat am Montag vor vielen Gästen seine Türen geöffnet.", "Graz", "Das Museum"},
		{"de", "Museum eröffnet\n\nBad Ischl. Das Museum am Hafen hat am Montag seine Türen geöffnet. Nach Bad Ischl kamen viele.", "Bad Ischl", "Das Museum"},
		{"fr", "Un musée ouvre\n\nNantes — Le musée du port a ouvert ses portes lundi devant 300 invités.", "Nantes", "Le musée"},
		{"ru", "Музей открылся\n\nг. Тверь, 3 марта 2026 г. – Музей порта открыл двери для посетителей.", "Тверь", "Музей порта"},
		{"ru", "Музей открылся\n\nТверь. Музей порта в понедельник открыл двери для всех. Тверь ждала этого дня.", "Тверь", "Музей порта"},
		{"az", "Muzey açılıb\n\nLənkəran, 3 mart (mətbuat xidməti). Liman muzeyi qapılarını ziyarətçilərə açıb.", "Lənkəran", "Liman muzeyi"},
		{"zh", "港口博物馆开馆\n\n（杏湾，2026年3月3日）港口博物馆今日正式开馆，市长出席仪式。", "杏湾", "港口博物馆"},
		{"es", "Abre el museo\n\nEl museo del puerto abrió hoy sus puertas ante 300 invitados y vecinos.\n\nVigo, 3 de marzo de 2026\nOficina de Prensa", "Vigo", "El museo"},
		{"de", "Museum eröffnet\n\nDas Museum am Hafen hat am Montag seine Türen geöffnet und viele kamen.\n\nGraz, den 3. März 2026", "Graz", "Das Museum"},
		{"en", "Museum opens\n\nBy Ada Holm and Ben Moss BRIGHTON, March 3 (Wire) - The trustees opened the museum of the harbour.", "BRIGHTON", "The trustees"},
		{"en", "Museum opens\n\nBy Ada Holm PORT ELLERY, March 3 – The trustees opened the museum of the harbour.", "PORT ELLERY", "The trustees"},
		{"en", "Museum opens\n\nSydney, NSW, 3 March 2026 – The trustees opened the museum of the harbour.", "Sydney, NSW", "The trustees"},
		{"ar", "متحف الميناء يفتح أبوابه\n\nأبوظبي في 8 أكتوبر/ وام / افتتحت مؤسسة النخيل متحف الميناء القديم بحضور جمهور كبير.", "أبوظبي", "افتتحت مؤسسة"},
		{"ar", "متحف الميناء يفتح أبوابه\n\nالدوحة في 08 أكتوبر /قنا/ افتتحت مؤسسة النخيل متحف الميناء القديم بحضور جمهور كبير.", "الدوحة", "افتتحت مؤسسة"},
		{"ar", "متحف الميناء يفتح أبوابه\n\nعمان 8 نيسان (بترا)- افتتحت مؤسسة النخيل متحف الميناء القديم بحضور جمهور كبير.", "عمان", "افتتحت مؤسسة"},
		{"ar", "متحف الميناء يفتح أبوابه\n\nالرياض 3 رمضان 1447 هـ الموافق 20 فبراير 2026 م واس\nافتتح وزير الثقافة السيد رامي عثمان اليوم متحف الميناء القديم بحضور جمهور كبير من أهالي المدينة والزوار القادمين من المدن المجاورة.", "الرياض", "افتتح وزير"},
		{"de", "Museum eröffnet\n\n[Graz/Linz, 3.3.2026] Das Museum am Hafen hat am Montag seine Türen geöffnet.", "Graz/Linz", "Das Museum"},
		{"es", "Abre el museo\n\nCiudad de Robles, 3 de marzo de 2026\n\nEl museo del puerto abrió hoy sus puertas ante 300 invitados.", "Ciudad de Robles", "El museo"},
		{"es", "Abre el museo\n\nSanta Rosa de la Sierra, 3 de marzo de 2026.- El museo del puerto abrió hoy sus puertas ante 300 invitados.", "Santa Rosa de la Sierra", "El museo"},
		{"es", "SECRETARÍA DE CULTURA\nComunicado No. 12\nPuerto de Santa Inés, 3 de marzo de 2026\n\nAbre el museo del puerto\n\nEl museo del puerto abrió hoy sus puertas ante 300 invitados.", "Puerto de Santa Inés", "El museo"},
		{"fr", "Un musée ouvre\n\nNantes, le 3 mars 2026, 17h45 – Le musée du port a ouvert ses portes lundi devant 300 invités.", "Nantes", "Le musée"},
		{"fr", "Un musée ouvre\n\nNantes, le 3 mars 2026 à 8 h 00 – Le musée du port a ouvert ses portes lundi devant 300 invités.", "Nantes", "Le musée"},
		{"de", "Museum eröffnet\n\nGraz, 3. März 2026, 10.00 Uhr – Das Museum am Hafen hat am Montag seine Türen geöffnet.", "Graz", "Das Museum"},
		{"az", "Muzey açılıb\n\nLənkəran, 3 mart, DAYAQ\n\nLiman muzeyi qapılarını ziyarətçilərə açıb.", "Lənkəran", "Liman muzeyi"},
		{"az", "Muzey açılıb\n\nLənkəran, 3 mart, DÖVLƏT XƏBƏR XİDMƏTİ\n\nLiman muzeyi qapılarını ziyarətçilərə açıb.", "Lənkəran", "Liman muzeyi"},
		{"az", "Muzey açılıb\n\nLənkəran, 3 mart, DAYAQ. Liman muzeyi qapılarını ziyarətçilərə açıb.", "Lənkəran", "Liman muzeyi"},
		{"zh", "港口博物馆开馆\n\n海联社杏湾3月3日电 港口博物馆3日正式开馆，市长出席仪式。", "杏湾", "港口博物馆"},
		{"zh", "港口博物馆开馆\n\n东海日报杏湾3月3日电（记者李慕兰）港口博物馆3日正式开馆，市长出席仪式。", "杏湾", "港口博物馆"},
		{"zh", "港口博物馆开馆\n\n东海通讯杏湾3月3日电 港口博物馆3日正式开馆，市长出席仪式。", "杏湾", "港口博物馆"},
		{"en", "Museum opens\n\nQuay Town, Japan/New York, United States – March 3rd 2026 – The trustees opened the museum of the harbour.", "Quay Town, Japan/New York, United States", "The trustees"},
		{"en", "Museum opens\n\nMuscat, Oman, and Dover, United States, March 3 – The trustees opened the museum of the harbour.", "Muscat, Oman, and Dover, United States", "The trustees"},
		{"en", "Museum opens\n\nWHAT: The trustees of the harbour will open their museum.", "", "WHAT"},
		{"zh", "港口博物馆开馆\n\n杏湾，2026年3月3日——港口博物馆今日正式开馆，市长出席仪式。", "杏湾", "港口博物馆"},
		{"zh", "港口博物馆开馆\n\n2026年3月3日，杏湾——港口博物馆今日正式开馆，市长出席仪式。", "杏湾", "港口博物馆"},
		{"zh", "港口博物馆开馆\n\n杏湾 2026年3月3日 - 港口博物馆今日正式开馆，市长出席仪式。", "杏湾", "港口博物馆"},
		{"de", "Museum eröffnet\n\nBad Ischl (pm). Das Museum am Hafen hat am Montag seine Türen geöffnet.", "Bad Ischl", "Das Museum"},
		{"de", "Museum eröffnet\n\nGraz (red). Das Museum am Hafen hat am Montag seine Türen geöffnet.", "Graz", "Das Museum"},
		{"en", "Museum opens\n\nThe museum – a former mill – opened its doors on Monday. It was full.", "", "The museum"},
		{"de", "Museum eröffnet\n\nDr. Vogt eröffnete am Montag das Museum am Hafen vor vielen Gästen.", "", "Dr. Vogt"},
		{"fr", "Un musée ouvre\n\nClaire Roux – maire de la ville – a ouvert lundi le musée du port.", "", "Claire Roux"},
	} {
		f := facts.Read(c.text, languageOf(t, c.tag), facts.Options{Published: wednesday})
		place := ""
		if f.Dateline != nil {
			place = f.Dateline.Place
		}
		if place != c.place || f.Lead == nil || len(f.Lead.Text) < len(c.lead) || f.Lead.Text[:len(c.lead)] != c.lead {
			t.Errorf("%s %q: dateline %q, lead %+v", c.tag, c.text, place, f.Lead)
		}
	}
}

// Marks above a headline are none, and a mark that goes on is one where there
// is no other.
func TestHeadlineUnderMarks(t *testing.T) {
	const body = "\n\nDer Verband hat am Montag in Graz die Schließung von drei Museen kritisiert. Er fordert neue Gespräche."
	for text, want := range map[string]string{
		"+++ Eilmeldung +++\n\nVerband warnt vor Schließung von Museen" + body: "Verband warnt vor Schließung von Museen",
		"TERMINHINWEIS\n\nVerband lädt zum Gespräch über die Museen" + body:    "Verband lädt zum Gespräch über die Museen",
		"STELLUNGNAHME DES VERBANDS DER MUSEEN IN DER STEIERMARK" + body:       "STELLUNGNAHME DES VERBANDS DER MUSEEN IN DER STEIERMARK",
	} {
		f := facts.Read(text, languageOf(t, "de"), facts.Options{Published: wednesday})
		if f.Headline == nil || f.Headline.Text != want {
			t.Errorf("%q: %+v", text, f.Headline)
		}
	}
}
