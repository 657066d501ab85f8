package de

import "attache/internal/language"

func checking() *language.Checking {
	w := language.Words
	return &language.Checking{
		Not:    w("nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, nichts, ohne, weder, noch nie, verweiger*, weigert*, lehnt ab, lehnte ab, ablehn*, dementiert*"),
		NotNot: w("nicht nur, nicht zuletzt, nicht weniger, ohne zweifel, ohnehin, nichts weniger"),
		Done:   w("*te, *ten, *tete, *teten, hat, haben, wurde, wurden, ist, sind, hatte, war, waren, traf, trafen, nahm, nahmen, gab, gaben, fand, fanden, sprach, sprachen, hielt, hielten, übergab, übergaben, empfing, empfingen, gewann, unterschrieb, unterschrieben, lud, luden, verlieh, verliehen, gestern"),
		ToCome: w("kündigt*, angekündigt*, wird, werden, soll, sollen, plant, planen, geplant*, demnächst, voraussichtlich, künftig*, anstehend*, bevorstehend*, nächste woche, nächsten monat, will, wollen, vorgesehen, beabsichtigt*, kommende, kommenden"),
		Off:    w("abgesagt*, absag*, sagt ab, sagte ab, sagen ab, verschoben, verschieb*, entfällt, entfallen, ausgesetzt, fällt aus, gestrichen"),
		Over:   w("mehr als, über, mindestens, wenigstens"), Under: w("weniger als, fast, knapp, unter, bis zu, beinahe, nahezu"), About: w("rund, etwa, ungefähr, circa, ca, gut, zirka"),
		Opposites: language.Opposites(`
			change: stieg*, steig*, wuchs*, wachs*, zugenommen, erhöh*, gestiegen, gewachsen, anstieg* | fiel*, fällt, sank*, sinkt, gesunken, gefallen, rückgang*, verringer*, reduzier*, gekürzt, kürz*
			begin: begann, beginn*, start*, eröffne*, öffne* | end*, schließ*, schloss*, geschlossen, beend*
			appoint: ernenn*, ernannt*, beruf*, gewählt | entlass*, entließ*, zurückgetreten, rücktritt*, tritt zurück, trat zurück, abberuf*
			win: gewann*, gewinn*, gewonnen, sieg* | verlor*, verlier*, verloren, niederlage*
			approve: zugestimmt, stimmt zu, stimmte zu, gebilligt, billig*, angenommen, unterstütz*, begrüß*, befürwort*, lobt*, genehmig* | abgelehnt, lehnt*, ablehn*, verurteil*, kritisier*, widersprach*, verworfen
			profit: überschuss*, gewinn | verlust*
			strengthen: stärk* | schwäch*
			success: erfolg* | misserfolg*, gescheitert, scheiter*
			north: nord* | süd*
			east: osten, östlich*, ost | westen, westlich*, west
			buy: kauft*, kauf, erwarb, erwirb*, erworben | verkauf*
			import: import* | export*
			free: kostenlos*, kostenfrei*, gratis | kostenpflichtig*
			first: erste, ersten, erster, erstes, erstmals | zweite, zweiten, dritte, dritten
			largest: größte*, höchste* | kleinste*, niedrigste*
			permanent: dauerhaft*, ständig* | vorübergehend*, befristet*
			daily: täglich* | wöchentlich*, monatlich*, jährlich*
			gender: männer, männern | frauen
		`),
		Endings: w("s, n, en, e, er, es, em, ’, '"), Chain: 1,
		Ordinary: w("wert, höhe, kosten, summe, betrag, name, namen, heute, hier, foto, fotos, video, mehr, details, weitere, informationen, pressemitteilung, link, willkommen, danke, glückwunsch, neu, neue, neuer, neues, auch, er, sie, es, wir, ihr, unser, unsere, alle, herr, frau, damen, herren, dr, prof, staat, regierung, stadt, land, republik, ministerium, treffen, gespräch, gespräche, gesprächen, besuch, eröffnung, unterzeichnung, veranstaltung, zusammenarbeit, vertreter, gäste, teilnehmer, thema, themen, rahmen, seiten, seite, beziehungen, jahr, jahre, jahren, jahres, monat, woche, tag, tage, tagen, uhr, anwesenheit, beisein, angaben, ende, anfang, mitte, anlass, dank, bezug, ziel, teil, zeit, euro, prozent, millionen, million, mio, mrd, milliarden, personen, menschen, leiter, leiterin, chef, chefin, feier, zeremonie, abkommen, vereinbarung, bürgerinnen, bürger, ort, beide, der, die, das, ein, eine, am, im, in, an, auf, mit, nach, vor, bei, zum, zur, für, über, laut, dort, damit, so, nun, sein, seine, ihre, kollegin, kollege, amt, amtskollege, amtskollegin, amtskollegen, freude, anschluss, zukunft, austausch"),
	}
}
