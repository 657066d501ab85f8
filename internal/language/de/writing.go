package de

import (
	"unicode"

	"github.com/gohugoio/locales/de"

	"attache/internal/desk"
	"attache/internal/language"
)

func writing() *language.Writing {
	type frames = []language.Frame
	plans := language.Plans
	off := func(list ...language.Frame) []language.Frame {
		return language.PutOff("abgesagt", "verschoben", list...)
	}
	return &language.Writing{
		Classes: []string{"sg", "pl"}, Forms: forms, Inflect: inflect,
		Of: of, To: to, Titled: titled, When: when, Amount: amount, Carry: latin.Carry,
		Number: language.Figures{Locale: language.CLDR(de.New()), Grouped: 4, Scales: []language.Scale{
			{Zeros: 9, Term: language.Term{Text: "Milliarde", Forms: map[string]string{"pl": "Milliarden"}}},
			{Zeros: 6, Term: language.Term{Text: "Million", Forms: map[string]string{"pl": "Millionen"}}},
		}},
		Quote: func(s string) string { return "„" + s + "“" },
		And:   " und ", Comma: ", ", Capital: unicode.ToUpper, Correction: "Korrektur: ",
		// Leads of news agencies: the perfect for what happened, with the participle
		// at the end, and the future for what is planned.
		Frames: map[desk.EventType]language.Frames{
			desk.EventVisit: plans(
				frames{
					"{who:d} {hat|haben}[ {when}] {where:dacc} besucht und mit {with:ddat} über {about:dacc} gesprochen.",
					"{who:d} {hat|haben}[ {when}] {where:dacc} besucht und {with:dacc} getroffen.",
					"{who:d} {hat|haben}[ {when}] {where:dacc} besucht[. Auf der Agenda: {about:d}].",
					"{who:d} {hat|haben}[ {when}] mit {with:ddat} über {about:dacc} gesprochen.",
					"{who:d} {hat|haben}[ {when}] {with:dacc} getroffen.",
					"{who:d} {hat|haben}[ {when}] einen Besuch absolviert[. Auf der Agenda: {about:d}].",
				},
				frames{
					"{who:d} {wird|werden}[ {when}] {where:dacc} besuchen und mit {with:ddat} über {about:dacc} sprechen.",
					"{who:d} {wird|werden}[ {when}] {where:dacc} besuchen und {with:dacc} treffen.",
					"{who:d} {wird|werden}[ {when}] {where:dacc} besuchen[. Auf der Agenda: {about:d}].",
					"{who:d} {wird|werden}[ {when}] mit {with:ddat} über {about:dacc} sprechen.",
					"{who:d} {wird|werden}[ {when}] {with:dacc} treffen.",
					"{who:d} {wird|werden}[ {when}] einen Besuch absolvieren[. Auf der Agenda: {about:d}].",
				},
				off(
					"Der[ {when:for} geplante] Besuch {who:gen} {where:in} ist abgesagt worden.",
					"Der[ {when:for} geplante] Besuch {who:gen} ist abgesagt worden.",
				),
			),
			desk.EventMeeting: plans(
				frames{
					"{who:d} {hat|haben}[ {when}][ {where:in}] mit {with:ddat} über {about:dacc} gesprochen.",
					"{who:d} {hat|haben}[ {when}][ {where:in}] {with:dacc} getroffen.",
					"{who:d} {hat|haben}[ {when}][ {where:in}] Gespräche[ über {about:dacc}] geführt.",
				},
				frames{
					"{who:d} {wird|werden}[ {when}][ {where:in}] mit {with:ddat} über {about:dacc} sprechen.",
					"{who:d} {wird|werden}[ {when}][ {where:in}] {with:dacc} treffen.",
					"{who:d} {wird|werden}[ {when}][ {where:in}] Gespräche[ über {about:dacc}] führen.",
				},
				off(
					"Das[ {when:for}][ {where:in}] geplante Treffen {who:gen} mit {with:ddat} ist abgesagt worden.",
					"Die[ {when:for} geplanten] Gespräche {who:gen}[ über {about:dacc}] sind abgesagt worden.",
				),
			),
			desk.EventCall: plans(
				frames{
					"{who:d} {hat|haben}[ {when}] mit {with:ddat}[ über {about:dacc}] telefoniert.",
					"{who:d} {hat|haben}[ {when}] ein Telefonat[ über {about:dacc}] geführt.",
				},
				frames{
					"{who:d} {wird|werden}[ {when}] mit {with:ddat}[ über {about:dacc}] telefonieren.",
					"{who:d} {wird|werden}[ {when}] ein Telefonat[ über {about:dacc}] führen.",
				},
				off(
					"Das[ {when:for} geplante] Telefonat {who:gen} mit {with:ddat} ist abgesagt worden.",
					"Das[ {when:for} geplante] Telefonat {who:gen} ist abgesagt worden.",
				),
			),
			desk.EventSigning: plans(
				frames{
					"{who:d} {hat|haben}[ {when}][ {where:in}] mit {with:ddat} {object:iacc}[ {about:zu}] unterzeichnet.",
					"{who:d} {hat|haben}[ {when}][ {where:in}] {object:iacc}[ {about:zu}] unterzeichnet.",
					"{who:d} {hat|haben}[ {when}][ {where:in}] mit {with:ddat} ein Dokument[ {about:zu}] unterzeichnet.",
					"{who:d} {hat|haben}[ {when}][ {where:in}] ein Dokument[ {about:zu}] unterzeichnet.",
				},
				frames{
					"{who:d} {wird|werden}[ {when}][ {where:in}] mit {with:ddat} {object:iacc}[ {about:zu}] unterzeichnen.",
					"{who:d} {wird|werden}[ {when}][ {where:in}] {object:iacc}[ {about:zu}] unterzeichnen.",
					"{who:d} {wird|werden}[ {when}][ {where:in}] mit {with:ddat} ein Dokument[ {about:zu}] unterzeichnen.",
					"{who:d} {wird|werden}[ {when}][ {where:in}] ein Dokument[ {about:zu}] unterzeichnen.",
				},
				off(
					"Die[ {when:for} geplante] Unterzeichnung {object:igen} durch {who:dacc} und {with:dacc} ist abgesagt worden.",
					"Die[ {when:for} geplante] Unterzeichnung {object:igen} durch {who:dacc} ist abgesagt worden.",
					"Die[ {when:for} geplante] Unterzeichnung eines Dokuments durch {who:dacc} ist abgesagt worden.",
				),
			),
			desk.EventOpening: plans(
				frames{
					"{who:d} {hat|haben}[ {when}][ {where:in}] {object:iacc} eröffnet.",
					"{who:d} {hat|haben}[ {when}][ {where:in}] an einer Eröffnung teilgenommen.",
				},
				frames{
					"{who:d} {wird|werden}[ {when}][ {where:in}] {object:iacc} eröffnen.",
					"{who:d} {wird|werden}[ {when}][ {where:in}] an einer Eröffnung teilnehmen.",
				},
				off(
					"Die[ {when:for} geplante] Eröffnung {object:igen}[ {where:in}] durch {who:dacc} ist abgesagt worden.",
					"Die[ {when:for} geplante] Eröffnung durch {who:dacc} ist abgesagt worden.",
				),
			),
			desk.EventAppointment: plans(
				frames{
					"{who:d} {hat|haben}[ {when}] {with:dacc} {object:zu} ernannt.",
					"{who:d} {hat|haben}[ {when}] die Ernennung {with:gen} bekannt gegeben.",
					"<organisation>{who:d} {hat|haben}[ {when}] eine Personalie bekannt gegeben.",
					"<person>{who:d} ist {object:zu} ernannt worden.",
					"Ernennung[ {when}] bekannt gegeben: {who}.",
				},
				frames{
					"{who:d} {wird|werden}[ {when}] {with:dacc} {object:zu} ernennen.",
					"{who:d} {wird|werden}[ {when}] die Ernennung {with:gen} bekannt geben.",
					"<organisation>{who:d} {wird|werden}[ {when}] eine Personalie bekannt geben.",
					"<person>{who:d} wird {object:zu} ernannt.",
					"Ernennung[ {when:for}] angekündigt: {who}.",
				},
				off(
					"Die Ernennung {with:gen} {object:zu} durch {who:dacc} ist abgesagt worden.",
					"Die Ernennung {with:gen} durch {who:dacc} ist abgesagt worden.",
					"<organisation>{who:d} {hat|haben} eine Ernennung abgesagt.",
					"Die Ernennung {who:gen} ist abgesagt worden.",
				),
			),
			desk.EventLaunch: plans(
				frames{
					"{who:d} {hat|haben}[ {when}][ {where:in}] {object:iacc} gestartet.",
					"{who:d} {hat|haben}[ {when}][ {where:in}] eine Neuheit vorgestellt.",
				},
				frames{
					"{who:d} {wird|werden}[ {when}][ {where:in}] {object:iacc} starten.",
					"{who:d} {wird|werden}[ {when}][ {where:in}] eine Neuheit vorstellen.",
				},
				off(
					"Der[ {when:for} geplante] Start {object:igen} durch {who:dacc} ist abgesagt worden.",
					"Der[ {when:for} geplante] Start durch {who:dacc} ist abgesagt worden.",
				),
			),
			desk.EventAward: plans(
				frames{
					"<receives>{who:d} {hat|haben}[ {when}][ {where:in}] {object:iacc} erhalten.",
					"<receives>{who:d} {hat|haben}[ {when}][ {where:in}] eine Auszeichnung erhalten.",
					"{who:d} {hat|haben}[ {when}][ {where:in}][ {with:ddat}] {object:iacc} verliehen.",
					"{who:d} {hat|haben}[ {when}][ {where:in}][ {with:ddat}] eine Auszeichnung verliehen.",
				},
				frames{
					"<receives>{who:d} {wird|werden}[ {when}][ {where:in}] {object:iacc} erhalten.",
					"<receives>{who:d} {wird|werden}[ {when}][ {where:in}] eine Auszeichnung erhalten.",
					"{who:d} {wird|werden}[ {when}][ {where:in}][ {with:ddat}] {object:iacc} verleihen.",
					"{who:d} {wird|werden}[ {when}][ {where:in}][ {with:ddat}] eine Auszeichnung verleihen.",
				},
				off(
					"<receives>Die[ {when:for} geplante] Verleihung {object:igen} an {who:dacc} ist abgesagt worden.",
					"<receives>Die[ {when:for} geplante] Verleihung einer Auszeichnung an {who:dacc} ist abgesagt worden.",
					"Die[ {when:for} geplante] Verleihung {object:igen} durch {who:dacc} ist abgesagt worden.",
					"Die[ {when:for} geplante] Verleihung einer Auszeichnung durch {who:dacc} ist abgesagt worden.",
				),
			),
			desk.EventDonation: plans(
				frames{
					"<receives>{who:d} {hat|haben}[ {when}] {object:iacc} als Spende[ {with:von}] erhalten.",
					"<receives>{who:d} {hat|haben}[ {when}] eine Spende[ von {number:dat}][ {with:von}] erhalten.",
					"{who:d} {hat|haben}[ {when}][ {with:ddat}] {number} gespendet.",
					"{who:d} {hat|haben}[ {when}][ {with:ddat}] {object:iacc} gespendet.",
					"{who:d} {hat|haben}[ {when}] eine Spende[ an {with:dacc}] übergeben.",
				},
				frames{
					"<receives>{who:d} {wird|werden}[ {when}] eine Spende[ von {number:dat}][ {with:von}] erhalten.",
					"{who:d} {wird|werden}[ {when}][ {with:ddat}] {number} spenden.",
					"{who:d} {wird|werden}[ {when}][ {with:ddat}] {object:iacc} spenden.",
					"{who:d} {wird|werden}[ {when}] eine Spende[ an {with:dacc}] übergeben.",
				},
				off(
					"<receives>Die[ {when:for} geplante] Spende[ von {number:dat}] an {who:dacc} ist abgesagt worden.",
					"Die[ {when:for} geplante] Spende {object:igen} durch {who:dacc} ist abgesagt worden.",
					"Die[ {when:for} geplante] Spende {who:gen}[ an {with:dacc}] ist abgesagt worden.",
				),
			),
			desk.EventStatement: plans(
				frames{"{who:d}: {quote}", "{who:d} {hat|haben}[ {when}] eine Erklärung[ {about:zu}] abgegeben."},
				frames{"{who:d} {wird|werden}[ {when}] eine Erklärung[ {about:zu}] abgeben."},
				off("Die[ {when:for} geplante] Erklärung {who:gen}[ {about:zu}] ist abgesagt worden."),
			),
			desk.EventCongratulation: plans(
				frames{
					"{who:d} {hat|haben}[ {when}] {with:ddat}[ {why:zu}] gratuliert.",
					"{who:d} {hat|haben}[ {when}] Glückwünsche[ {why:zu}] übermittelt.",
				},
				frames{
					"{who:d} {wird|werden}[ {when}] {with:ddat}[ {why:zu}] gratulieren.",
					"{who:d} {wird|werden}[ {when}] Glückwünsche[ {why:zu}] übermitteln.",
				},
				off(
					"Das[ {when:for} geplante] Glückwunschschreiben {who:gen} an {with:dacc} ist abgesagt worden.",
					"Das[ {when:for} geplante] Glückwunschschreiben {who:gen} ist abgesagt worden.",
				),
			),
			desk.EventCondolence: plans(
				frames{
					"{who:d} {hat|haben}[ {when}] {with:ddat}[ nach {why:ddat}] kondoliert.",
					"{who:d} {hat|haben}[ {when}][ nach {why:ddat}] Beileid bekundet.",
				},
				frames{
					"{who:d} {wird|werden}[ {when}] {with:ddat}[ nach {why:ddat}] kondolieren.",
					"{who:d} {wird|werden}[ {when}][ nach {why:ddat}] Beileid bekunden.",
				},
				off(
					"Das[ {when:for} geplante] Beileidsschreiben {who:gen} an {with:dacc} ist abgesagt worden.",
					"Das[ {when:for} geplante] Beileidsschreiben {who:gen} ist abgesagt worden.",
				),
			),
			desk.EventReport: plans(
				frames{
					"{who:d} {hat|haben}[ {when}] {object:iacc}[ {about:zu}] veröffentlicht.",
					"{who:d} {hat|haben}[ {when}] einen Bericht[ {about:zu}] veröffentlicht.",
				},
				frames{
					"{who:d} {wird|werden}[ {when}] {object:iacc}[ {about:zu}] veröffentlichen.",
					"{who:d} {wird|werden}[ {when}] einen Bericht[ {about:zu}] veröffentlichen.",
				},
				off(
					"Die[ {when:for} geplante] Veröffentlichung {object:igen}[ {about:zu}] durch {who:dacc} ist abgesagt worden.",
					"Die[ {when:for} geplante] Veröffentlichung eines Berichts durch {who:dacc} ist abgesagt worden.",
				),
			),
			desk.EventResults: plans(
				frames{"{who:d} {hat|haben}[ {when}] Ergebnisse vorgelegt."},
				frames{"{who:d} {wird|werden}[ {when}] Ergebnisse vorlegen."},
				off("Die[ {when:for} geplante] Vorlage von Ergebnissen durch {who:dacc} ist abgesagt worden."),
			),
			desk.EventConference: plans(
				frames{
					"<attends>{who:d} {hat|haben}[ {when}][ {where:in}] an {object:idat}[ {about:zu}] teilgenommen.",
					"<attends>{who:d} {hat|haben}[ {when}][ {where:in}] an einer Veranstaltung[ {about:zu}] teilgenommen.",
					"{who:d} {hat|haben}[ {when}][ {where:in}] {object:iacc}[ {about:zu}] veranstaltet.",
					"{who:d} {hat|haben}[ {when}][ {where:in}] eine Veranstaltung[ {about:zu}] abgehalten.",
				},
				frames{
					"<attends>{who:d} {wird|werden}[ {when}][ {where:in}] an {object:idat}[ {about:zu}] teilnehmen.",
					"<attends>{who:d} {wird|werden}[ {when}][ {where:in}] an einer Veranstaltung[ {about:zu}] teilnehmen.",
					"{who:d} {wird|werden}[ {when}][ {where:in}] {object:iacc}[ {about:zu}] veranstalten.",
					"{who:d} {wird|werden}[ {when}][ {where:in}] eine Veranstaltung[ {about:zu}] abhalten.",
				},
				off(
					"<attends>Die[ {when:for} geplante] Teilnahme {who:gen} an {object:idat}[ {about:zu}][ {where:in}] ist abgesagt worden.",
					"{who:d} {hat|haben} {object:iacc}[ {about:zu}][, geplant {when:for},] abgesagt.",
					"Die[ {when:for}][ {where:in}] geplante Veranstaltung {who:gen}[ {about:zu}] ist abgesagt worden.",
				),
			),
			desk.EventOther: plans(
				frames{"Neues {who:von}[ {about:zu}]."},
				frames{"{who:d} {hat|haben} Pläne[ {when:for}] angekündigt."},
				frames{"Änderung in den Plänen {who:gen}."},
			),
		},
	}
}
