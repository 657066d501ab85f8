package de

import (
	"attache/internal/desk"
	"attache/internal/language"
)

func reading() *language.Reading {
	w := language.Words
	return &language.Reading{
		VerbLast: true,
		Months: map[string]int{
			"januar": 1, "jänner": 1, "februar": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
			"jan": 1, "feb": 2, "apr": 4, "aug": 8, "sept": 9, "okt": 10, "nov": 11, "dez": 12,
		},
		Weekdays: map[string]int{"sonntag": 0, "montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "samstag": 6, "sonnabend": 6},
		Dates: []string{
			"{day} {month}", "{day} {month} {year}", "{day} - {end} {month}", "{day} - {end} {month} {year}", "{day} bis {end} {month}", "{day} bis {end} {month} {year}", "{day} bis zum {end} {month} {year}", "{day} und {end} {month}", "{day} und {end} {month} {year}",
			"{day} {month} bis {end} {endmonth}", "{day} {month} bis {end} {endmonth} {year}", "{day} {month} - {end} {endmonth} {year}", "{month} {year}",
		},
		OrdinalDot: true,
		Relative:   map[string]int{"heute": 0, "gestern": -1, "morgen": 1, "vorgestern": -2, "übermorgen": 2},
		Next:       w("kommenden, nächsten"),
		Decimal:    ",",
		Scales:     map[string]string{"tausend": "000", "million": "000000", "millionen": "000000", "mio": "000000", "milliarde": "000000000", "milliarden": "000000000", "mrd": "000000000"},
		Money:      map[string]string{"euro": "EUR", "dollar": "USD", "us-dollar": "USD", "pfund": "GBP", "franken": "CHF", "yuan": "CNY", "manat": "AZN", "rubel": "RUB", "lira": "TRY"},
		Numerals:   map[string]string{"zwei": "2", "drei": "3", "vier": "4", "fünf": "5", "sechs": "6", "sieben": "7", "acht": "8", "neun": "9", "zehn": "10", "elf": "11", "zwölf": "12", "zwanzig": "20", "dreißig": "30", "hundert": "100"},
		Events: []language.EventWords{
			{Type: desk.EventCondolence, Verbs: w("kondoliert*, trauert, trauern, sprach sein beileid, sprach ihr beileid, drückte sein beileid"), Nouns: w("beileid, trauer, tod von, nachruf")},
			{Type: desk.EventCongratulation, Verbs: w("gratuliert*, beglückwünscht*"), Nouns: w("glückwunsch, glückwünsche, gratulation")},
			{Type: desk.EventCall, Verbs: w("telefoniert*, sprach am telefon, führte ein telefongespräch, telefonisch gesprochen"), Nouns: w("telefonat*, telefongespräch*")},
			{Type: desk.EventSigning, Verbs: w("unterzeichne*, unterschreib*, unterschrieb*, vereinbart*, schließen vertrag, schließt vertrag, besiegel*"), Nouns: w("unterzeichnung, abkommen, vereinbarung, kooperationsvertrag, absichtserklärung, kooperationsvereinbarung, rahmenvertrag, vertrag, partnerschaft")},
			{Type: desk.EventAppointment, Verbs: w("ernennt, ernannt*, beruft, berufen, wählt, gewählt, wiedergewählt, übernimmt die leitung, übernimmt das amt, tritt die nachfolge, wird neuer, wird neue, ist neuer, ist neue, bestellt, folgt auf"), Nouns: w("ernennung, berufung, wahl, amtsantritt, personalie, nachfolge")},
			{Type: desk.EventOpening, Verbs: w("eröffne*, eingeweiht, weiht, weihte, öffnet, öffneten, einweih*"), Nouns: w("eröffnung, einweihung, spatenstich, grundsteinlegung, richtfest, wiedereröffnung")},
			{Type: desk.EventAward, Verbs: w("ausgezeichnet, erhält, erhielt, erhalten, verleiht, verlieh*, verliehen, gewinnt, gewann*, gewonnen, zeichnet, ehrt, geehrt, prämiert, würdigt"), Nouns: w("auszeichnung, preis, preisträger*, verleihung, preisverleihung, medaille, verdienstorden, award, ehrung, gewinner")},
			{Type: desk.EventDonation, Verbs: w("spendet, spendete*, gespendet, fördert, stiftet, übergibt, übergab*, übergeben, unterstützt mit"), Nouns: w("spende, spenden, zuschuss, förderung, hilfsgüter, fördermittel, spendenübergabe, stipendien")},
			{Type: desk.EventLaunch, Verbs: w("startet, starten, startete, gestartet, stellt vor, stellte vor, vorgestellt, führt ein, bringt auf den markt, präsentiert, präsentierte, launcht, erhältlich, erworben werden, verfügbar, freigegeben, beginnt, begonnen"), Nouns: w("start, einführung, markteinführung, neuheit, kampagne, launch, vorstellung, freigabe, veröffentlichung der version")},
			{Type: desk.EventResults, Verbs: w("erzielt*, steigert umsatz, steigerte den umsatz, legt zahlen vor, legte zahlen vor, erwirtschaftet*"), Nouns: w("umsatz, gewinn, quartal, geschäftsjahr, quartalszahlen, jahresergebnis, ergebnis, halbjahr, bilanz, geschäftszahlen")},
			{Type: desk.EventReport, Verbs: w("veröffentlich*, legt bericht vor, zeigt, belegt, ergab, ergibt"), Nouns: w("bericht, studie, umfrage, jahresbericht, untersuchung, analyse, statistik, gutachten, index, report")},
			{Type: desk.EventVisit, Verbs: w("besucht*, besuchen, reist, reiste, gereist, besichtigt*, stattete einen besuch"), Nouns: w("besuch, staatsbesuch, antrittsbesuch, reise, delegationsreise, rundgang")},
			{Type: desk.EventMeeting, Verbs: w("trifft, treffen, traf, trafen, getroffen, empfängt, empfing, empfangen, tauschten sich aus, tauschte sich aus, beriet, berieten, kam zusammen, kamen zusammen, sprach mit, sprachen mit, besprach, diskutiert*"), Nouns: w("treffen, gespräch, gespräche, beratungen, unterredung, konsultationen, verhandlungen, sitzung")},
			{Type: desk.EventConference, Verbs: w("veranstaltet*, fand statt, findet statt, fanden statt, finden statt, lädt ein, lädt, tagt, tagte, richtet aus, organisiert*, teilgenommen, nimmt teil, feiert, feierte, begeht"), Nouns: w("konferenz, tagung, kongress, forum, gipfel, seminar, messe, ausstellung, festival, workshop, symposium, veranstaltung, fachtagung, webinar, jubiläum, festakt")},
			{Type: desk.EventStatement, Verbs: w("kündigt an, kündigte an, teilte mit, teilt mit, verurteilt*, fordert, forderte*, begrüßt*, erklärt, erklärte, warnt, warnte, ruft auf, rief auf, kritisiert*, äußert*"), Nouns: w("erklärung, stellungnahme, mitteilung, appell, rede, ankündigung, kritik")},
		},
		And: w("und, sowie, gemeinsam mit, zusammen mit"), With: w("mit, im beisein von, in anwesenheit von, gemeinsam mit, zusammen mit"), By: w("von, durch"),
		Places: w("in, im, am, an, auf, bei, zu, nahe"), Topics: w("über, zu, zum, zur, zum thema"),
		Purposes:  w("um, zur förderung, zum zweck, anlässlich, im rahmen, aufgrund, wegen, zugunsten, damit, für"),
		Breaks:    w("laut, während, nachdem, bevor, als, wobei, der, die, das, dass, sodass, wo, nach angaben, die sich, weil, da"),
		Articles:  w("der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, sein, seine, seinen, ihr, ihre, ihren, ihrer"),
		Of:        w("für, der, des, von, vom, und, zur, zu, im, in, am, den, dem, die, das"),
		OfOnly:    w("der, des, von, vom, für"),
		ToOnly:    w("in"),
		Relatives: w("welche, welcher, welches, wo, deren, dessen"),
		Passive:   w("hat, haben, hatte, hatten, ist, sind, wurde, wurden, wird, werden, worden, kann, können, jetzt, heute, offiziell, nun, auch"),
		Planned:   w("wird, werden, soll, sollen, plant, planen, geplant, demnächst, voraussichtlich, künftig, anstehende, findet statt, lädt"),
		Cancelled: w("abgesagt, sagt ab, verschoben, verschiebt, entfällt, ausgesetzt, absage, verschiebung, gestrichen"),
		Postponed: w("verschoben, verschiebt, verschieben, verschiebung, vertagt, verlegt, aufgeschoben"),
		Receives:  w("erhält, erhalten, erhielt, erhielten, gewinnt, gewinnen, gewann, gewannen, gewonnen, ausgezeichnet, geehrt, prämiert, bekommt, bekam, bekommen, preisträger*"),
		Attends:   w("nimmt teil, nehmen teil, nahm teil, nahmen teil, teilgenommen, teilnehmen, teilnahme, besucht, besuchte, spricht auf, sprach auf, vertreten"),
		Says:      w("sagt, sagte, sagten, erklärt, erklärte, betont, betonte, so, meint, meinte, erläutert, erläuterte, fügt hinzu, fügte hinzu, ergänzt, ergänzte, kommentiert, kommentierte, freut sich, berichtet, berichtete, unterstreicht, unterstrich, hebt hervor, resümiert, weiß, führt aus, laut, dankte, bekräftigte, würdigte"),
		Copula:    w("ist ein, ist eine, ist der, ist die, ist das, sind, wurde gegründet, gehört zu, bietet, zählt zu, beschäftigt, vertritt"), FirstPerson: w("ich, wir"),
		Offices:       w(`botschafter, botschafterin, generalkonsul, generalkonsulin, konsul, konsulin, honorarkonsul, minister, ministerin, außenminister, außenministerin, bundesminister, bundesministerin, staatsminister, staatsministerin, innenminister, innenministerin, wirtschaftsminister, wirtschaftsministerin, kultusminister, kultusministerin, ministerpräsident, ministerpräsidentin, premierminister, premierministerin, bundeskanzler, bundeskanzlerin, bundespräsident, bundespräsidentin, staatssekretär, staatssekretärin, präsident, präsidentin, vizepräsident, vizepräsidentin, generalsekretär, generalsekretärin, geschäftsführer, geschäftsführerin, hauptgeschäftsführer, hauptgeschäftsführerin, geschäftsführender gesellschafter, vorstand, vorstandsvorsitzender, vorstandsvorsitzende, vorstandschef, vorstandschefin, vorstandsmitglied, aufsichtsratsvorsitzender, ceo, cfo, coo, cto, direktor, direktorin, generaldirektor, generaldirektorin, leiter, leiterin, projektleiter, projektleiterin, abteilungsleiter, abteilungsleiterin, chef, chefin, gründer, gründerin, mitgründer, mitgründerin, inhaber, inhaberin, vorsitzender, vorsitzende, sprecher, sprecherin, pressesprecher, pressesprecherin, bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin, landrat, landrätin, senator, senatorin, abgeordneter, abgeordnete, rektor, rektorin, prorektor, kanzler, dekan, dekanin, professor, professorin, forscher, forscherin, kurator, kuratorin, intendant, intendantin, beauftragter, beauftragte, vertreter, vertreterin, könig, königin, bischof, bischöfin, trainer, trainerin, manager, managerin, kommissar, kommissarin, gesandter, regierungssprecher, ansprechpartner, marketing-ansprechpartner, koordinator, koordinatorin, dezernent, dezernentin, stadtrat, stadträtin, regierungspräsident, regierungspräsidentin, autor, autorin, schirmherr, schirmherrin`),
		Honorifics:    w("herr, herrn, frau, dr, prof, dipl.-ing, general, oberst, s.e, ihre exzellenz, seine exzellenz"),
		Venues:        w("sitz, hauptsitz, museum, botschaft, galerie, hotel, palast, schloss, zentrum, bibliothek, universität, krankenhaus, klinikum, schule, theater, stadion, flughafen, park, platz, campus, straße, stadt, region, landkreis, bezirk, insel, saal, kirche, dom, hafen, bahnhof, werk, haus, rathaus, messe, halle"),
		Portfolio:     w("auswärtiges, äußeres, inneres, verteidigung, gesundheit, bildung, forschung, wissenschaft, kultur, finanzen, wirtschaft, justiz, verkehr, digitales, energie, umwelt, klimaschutz, landwirtschaft, arbeit, soziales, sport, familie, entwicklung, zusammenarbeit, marketing, vertrieb, kommunikation, personal, stellvertretender, stellvertretende, wissenschaftlicher, wissenschaftliche, technischer, kaufmännischer, deutsche, deutscher, deutschen, deutsches, neuer, neue"),
		PostNominals:  w("mba, ph.d, mdb, mdl, m.a, b.a, a.d"),
		Organisations: w("ministerium, bundesministerium, auswärtige amt, universität, hochschule, institut, botschaft, partei, unternehmen, gruppe, bank, stiftung, verband, verein, rat, ausschuss, kommission, agentur, amt, behörde, union, bund, gesellschaft, zentrum, schule, akademie, krankenhaus, klinik, klinikum, museum, bibliothek, gericht, parlament, regierung, bundesregierung, bundestag, senat, stadt, gemeinde, landkreis, netzwerk, fonds, organisation, labor, gmbh, ag, kg, se, e.v, eg, gewerkschaft, kammer, handelskammer, liga, club, theater, orchester, genossenschaft, initiative, allianz, konsortium, kirche, polizei, feuerwehr, landesamt, bundesamt, sparkasse, werke, stadtwerke, messe, land, freistaat, konzern, holding, dienstleistungsgesellschaft, projekt"),
		Starters:      w("der, die, das, den, dem, ein, eine, einen, einem, einer, dies, diese, dieser, dieses, er, sie, es, wir, ihr, ich, man, sein, seine, ihre, unser, unsere, dort, hier, da, in, im, am, an, auf, aus, bei, mit, nach, für, von, vom, zu, zum, zur, über, unter, seit, vor, während, als, wenn, ob, doch, aber, und, auch, so, dann, damit, alle, viele, was, wie, wo, wann, warum, wer, nun, heute"),
		Abbreviations: w("dr, prof, dipl, ing, hr, fr, st, str, nr, ca, bzw, usw, z.b, u.a, d.h, etc, evtl, ggf, inkl, mio, mrd, jan, feb, apr, aug, sept, okt, nov, dez, tel, vgl, e.v, a.d, i.d.r, gem, abs, art, s, rd, max, min, jh, geb, o.ä, zzgl, z, u, d, i, v, o, med, kath, ev, jur, phil, rer, nat, habil, dipl.-ing, co, inc, ltd, bd, hrsg, sog, zz, allg, kfm, techn, vors, stv, stellv, geschf, betr, bspw, verh, led, ehem"),
		Embargoes:     w("sperrfrist, gesperrt bis, embargo, frei ab, nicht zur veröffentlichung vor, sendesperrfrist"), Immediate: w("pressemitteilung, presseinformation, medienmitteilung, presseerklärung, zur sofortigen veröffentlichung, medieninformation, presseaussendung, pressemeldung"),
		Boilerplate: w("über, hintergrund, hinweis für redaktionen, hinweise für die redaktion, anmerkung für die redaktion, weitere informationen, zum unternehmen"), Contacts: w("kontakt, pressekontakt, ansprechpartner, ansprechpartnerin, medienkontakt, presse-kontakt, rückfragen, rückfragehinweis, für rückfragen, webseite, telefon, tel, e-mail"),
		Labels: w("datum, stand, vom, den, nr"),
	}
}
