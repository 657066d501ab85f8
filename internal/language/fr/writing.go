package fr

import (
	"unicode"

	"github.com/gohugoio/locales/fr"

	"attache/internal/desk"
	"attache/internal/language"
)

func writing() *language.Writing {
	type frames = []language.Frame
	plans := language.Plans
	off := func(list ...language.Frame) []language.Frame { return language.PutOff("annulé", "reporté", list...) }
	return &language.Writing{
		Classes: []string{"sg", "pl"}, Forms: forms, Inflect: inflect,
		Of: of, To: to, Titled: titled, When: when, Amount: amount, Carry: latin.Carry,
		Number: language.Figures{Locale: language.CLDR(fr.New()), Grouped: 4, Scales: []language.Scale{
			{Zeros: 9, Term: language.Term{Text: "milliard", Forms: map[string]string{"pl": "milliards"}}},
			{Zeros: 6, Term: language.Term{Text: "million", Forms: map[string]string{"pl": "millions"}}},
		}},
		Quote: func(s string) string { return "«\u00a0" + s + "\u00a0»" },
		And:   " et ", Comma: ", ", Capital: unicode.ToUpper, Correction: "Rectificatif\u00a0: ",
		// Leads of press offices: the passé composé with «avoir», whose participle
		// says nothing of who acts, and the future for what is planned.
		Frames: map[desk.EventType]language.Frames{
			desk.EventVisit: plans(
				frames{
					"{who:the} {a|ont} visité {where:the}[ {when}] et évoqué {about:the} avec {with:the}.",
					"{who:the} {a|ont} visité {where:the}[ {when}] et rencontré {with:the}.",
					"{who:the} {a|ont} visité {where:the}[ {when}][. Au programme : {about:the}].",
					"{who:the} {a|ont} rencontré[ {when}] {with:the}[ pour évoquer {about:the}].",
					"{who:the} {a|ont} effectué une visite[ {when}][. Au programme : {about:the}].",
				},
				frames{
					"{who:the} {visitera|visiteront} {where:the}[ {when}] et {évoquera|évoqueront} {about:the} avec {with:the}.",
					"{who:the} {visitera|visiteront} {where:the}[ {when}] et {rencontrera|rencontreront} {with:the}.",
					"{who:the} {visitera|visiteront} {where:the}[ {when}][. Au programme : {about:the}].",
					"{who:the} {rencontrera|rencontreront}[ {when}] {with:the}[ pour évoquer {about:the}].",
					"{who:the} {effectuera|effectueront} une visite[ {when}][. Au programme : {about:the}].",
				},
				off(
					"La visite {who:de} {where:in}[, prévue {when},] est annulée.",
					"La visite {who:de}[, prévue {when},] est annulée.",
				),
			),
			desk.EventMeeting: plans(
				frames{
					"{who:the} {a|ont} rencontré[ {when}][ {where:in}] {with:the}[ pour évoquer {about:the}].",
					"{who:the} {a|ont} mené des entretiens[ {when}][ {where:in}][ sur {about:the}].",
				},
				frames{
					"{who:the} {rencontrera|rencontreront}[ {when}][ {where:in}] {with:the}[ pour évoquer {about:the}].",
					"{who:the} {mènera|mèneront} des entretiens[ {when}][ {where:in}][ sur {about:the}].",
				},
				off(
					"La rencontre {who:de} avec {with:the}, prévue {when} {where:in}, est annulée.",
					"La rencontre {who:de} avec {with:the}[, prévue {when},] est annulée.",
					"Les entretiens {who:de}[ sur {about:the}][, prévus {when},] sont annulés.",
				),
			),
			desk.EventCall: plans(
				frames{
					"{who:the} {a|ont} eu[ {when}] un entretien téléphonique avec {with:the}[ sur {about:the}].",
					"{who:the} {a|ont} eu[ {when}] un entretien téléphonique[ sur {about:the}].",
				},
				frames{
					"{who:the} {aura|auront}[ {when}] un entretien téléphonique avec {with:the}[ sur {about:the}].",
					"{who:the} {aura|auront}[ {when}] un entretien téléphonique[ sur {about:the}].",
				},
				off(
					"L’entretien téléphonique {who:de} avec {with:the}[, prévu {when},] est annulé.",
					"L’entretien téléphonique {who:de}[, prévu {when},] est annulé.",
				),
			),
			desk.EventSigning: plans(
				frames{
					"{who:the} {a|ont} signé[ {when}][ {where:in}] {object:a}[ sur {about:the}] avec {with:the}.",
					"{who:the} {a|ont} signé[ {when}][ {where:in}] {object:a}[ sur {about:the}].",
					"{who:the} {a|ont} signé[ {when}][ {where:in}] un document[ sur {about:the}] avec {with:the}.",
					"{who:the} {a|ont} signé un document[ sur {about:the}][ {when}][ {where:in}].",
				},
				frames{
					"{who:the} {signera|signeront}[ {when}][ {where:in}] {object:a}[ sur {about:the}] avec {with:the}.",
					"{who:the} {signera|signeront}[ {when}][ {where:in}] {object:a}[ sur {about:the}].",
					"{who:the} {signera|signeront}[ {when}][ {where:in}] un document[ sur {about:the}] avec {with:the}.",
					"{who:the} {signera|signeront} un document[ sur {about:the}][ {when}][ {where:in}].",
				},
				off(
					"La signature {object:dea} entre {who:the} et {with:the}[, prévue {when},] est annulée.",
					"La signature {object:dea} par {who:the}[, prévue {when},] est annulée.",
					"La signature d’un document par {who:the}[, prévue {when},] est annulée.",
				),
			),
			desk.EventOpening: plans(
				frames{
					"{who:the} {a|ont} inauguré {object:a}[ {where:in}][ {when}].",
					"{who:the} {a|ont} procédé à une inauguration[ {where:in}][ {when}].",
				},
				frames{
					"{who:the} {inaugurera|inaugureront} {object:a}[ {where:in}][ {when}].",
					"{who:the} {procédera|procéderont} à une inauguration[ {where:in}][ {when}].",
				},
				off(
					"L’inauguration {object:dea} par {who:the}, prévue {when} {where:in}, est annulée.",
					"L’inauguration {object:dea} par {who:the}[, prévue {when},] est annulée.",
					"L’inauguration par {who:the}[, prévue {when},] est annulée.",
				),
			),
			desk.EventAppointment: plans(
				frames{
					"{who:the} {a|ont} nommé[ {when}] {with} {object}.",
					"{who:the} {a|ont} annoncé[ {when}] la nomination {with:de}.",
					"<organisation>{who:the} {a|ont} annoncé une nomination[ {when}].",
					"<person>Nomination {who:de} comme {object}.",
					"Nomination annoncée[ {when}] : {who}.",
				},
				frames{
					"{who:the} {nommera|nommeront}[ {when}] {with} {object}.",
					"{who:the} {annoncera|annonceront}[ {when}] la nomination {with:de}.",
					"<organisation>{who:the} {annoncera|annonceront} une nomination[ {when}].",
					"<person>Prochaine nomination {who:de} comme {object}.",
					"Prochaine nomination annoncée[, {when}] : {who}.",
				},
				off(
					"La nomination {with:de} comme {object} par {who:the} est annulée.",
					"La nomination {with:de} par {who:the} est annulée.",
					"<organisation>{who:the} {a|ont} annulé une nomination.",
					"La nomination {who:de} est annulée.",
				),
			),
			desk.EventLaunch: plans(
				frames{
					"{who:the} {a|ont} lancé {object:a}[ {where:in}][ {when}].",
					"{who:the} {a|ont} annoncé un lancement[ {when}].",
				},
				frames{
					"{who:the} {lancera|lanceront} {object:a}[ {where:in}][ {when}].",
					"{who:the} {prépare|préparent} un lancement[, prévu {when}].",
				},
				off(
					"Le lancement {object:dea} par {who:the}[, prévu {when},] est annulé.",
					"Le lancement annoncé par {who:the}[, prévu {when},] est annulé.",
				),
			),
			desk.EventAward: plans(
				frames{
					"<receives>{who:the} {a|ont} reçu {object:a}[ {where:in}][ {when}].",
					"<receives>{who:the} {a|ont} reçu une distinction[ {where:in}][ {when}].",
					"{who:the} {a|ont} décerné[ {when}] {object:a}[ {with:to}][ {where:in}].",
					"{who:the} {a|ont} décerné une distinction[ {with:to}][ {where:in}][ {when}].",
				},
				frames{
					"<receives>{who:the} {recevra|recevront} {object:a}[ {where:in}][ {when}].",
					"<receives>{who:the} {recevra|recevront} une distinction[ {where:in}][ {when}].",
					"{who:the} {décernera|décerneront}[ {when}] {object:a}[ {with:to}][ {where:in}].",
					"{who:the} {décernera|décerneront} une distinction[ {with:to}][ {where:in}][ {when}].",
				},
				off(
					"<receives>La remise {object:dea} {who:to}[, prévue {when},] est annulée.",
					"<receives>La remise d’une distinction {who:to}[, prévue {when},] est annulée.",
					"La remise {object:dea} par {who:the}[, prévue {when},] est annulée.",
					"La remise d’une distinction par {who:the}[, prévue {when},] est annulée.",
				),
			),
			desk.EventDonation: plans(
				frames{
					"<receives>{who:the} {a|ont} reçu {object:a} en don[ de la part {with:de}][ {when}].",
					"<receives>{who:the} {a|ont} reçu un don[ {number:de}][ de la part {with:de}][ {when}].",
					"{who:the} {a|ont} fait un don {number:de}[ {with:to}][ {when}].",
					"{who:the} {a|ont} fait don[ {when}] {object:dea}[ {with:to}].",
					"{who:the} {a|ont} fait un don[ {with:to}][ {when}].",
				},
				frames{
					"<receives>{who:the} {recevra|recevront} un don[ {number:de}][ de la part {with:de}][ {when}].",
					"{who:the} {fera|feront} un don {number:de}[ {with:to}][ {when}].",
					"{who:the} {fera|feront} don[ {when}] {object:dea}[ {with:to}].",
					"{who:the} {fera|feront} un don[ {with:to}][ {when}].",
				},
				off(
					"<receives>Le don {number:de} destiné {who:to}[, prévu {when},] est annulé.",
					"<receives>Le don destiné {who:to}[, prévu {when},] est annulé.",
					"Le don {object:dea} prévu par {who:the}[ {when}] est annulé.",
					"Le don {who:de}[ {with:to}][, prévu {when},] est annulé.",
				),
			),
			desk.EventStatement: plans(
				frames{"{who:the} : {quote}", "{who:the} {a|ont} fait une déclaration[ sur {about:the}][ {when}]."},
				frames{"{who:the} {fera|feront} une déclaration[ sur {about:the}][ {when}]."},
				off("La déclaration {who:de}[ sur {about:the}][, prévue {when},] est annulée."),
			),
			desk.EventCongratulation: plans(
				frames{
					"{who:the} {a|ont} félicité[ {when}] {with:the}[ à l’occasion {why:de}].",
					"{who:the} {a|ont} adressé des félicitations[ {when}][ à l’occasion {why:de}].",
				},
				frames{
					"{who:the} {félicitera|féliciteront}[ {when}] {with:the}[ à l’occasion {why:de}].",
					"{who:the} {adressera|adresseront} des félicitations[ {when}][ à l’occasion {why:de}].",
				},
				off(
					"Le message de félicitations {who:de} {with:to}[, prévu {when},] est annulé.",
					"Le message de félicitations {who:de}[, prévu {when},] est annulé.",
				),
			),
			desk.EventCondolence: plans(
				frames{"{who:the} {a|ont} présenté[ {when}] {ses|leurs} condoléances[ {with:to}][ à la suite {why:de}]."},
				frames{"{who:the} {présentera|présenteront}[ {when}] {ses|leurs} condoléances[ {with:to}][ à la suite {why:de}]."},
				off(
					"Le message de condoléances {who:de} {with:to}[, prévu {when},] est annulé.",
					"Le message de condoléances {who:de}[, prévu {when},] est annulé.",
				),
			),
			desk.EventReport: plans(
				frames{
					"{who:the} {a|ont} publié {object:a}[ sur {about:the}][ {when}].",
					"{who:the} {a|ont} publié un rapport[ sur {about:the}][ {when}].",
				},
				frames{
					"{who:the} {publiera|publieront} {object:a}[ sur {about:the}][ {when}].",
					"{who:the} {publiera|publieront} un rapport[ sur {about:the}][ {when}].",
				},
				off(
					"La publication {object:dea}[ sur {about:the}] par {who:the}[, prévue {when},] est annulée.",
					"La publication d’un rapport par {who:the}[, prévue {when},] est annulée.",
				),
			),
			desk.EventResults: plans(
				frames{"<organisation>{who:the} {a|ont} publié {ses|leurs} résultats[ {when}].", "{who:the} {a|ont} publié des résultats[ {when}]."},
				frames{"<organisation>{who:the} {publiera|publieront} {ses|leurs} résultats[ {when}].", "{who:the} {publiera|publieront} des résultats[ {when}]."},
				off("La publication de résultats par {who:the}[, prévue {when},] est annulée."),
			),
			desk.EventConference: plans(
				frames{
					"<attends>{who:the} {a|ont} participé à {object:a}[ sur {about:the}][ {where:in}][ {when}].",
					"<attends>{who:the} {a|ont} participé à un événement[ sur {about:the}][ {where:in}][ {when}].",
					"{who:the} {a|ont} organisé {object:a}[ sur {about:the}][ {where:in}][ {when}].",
					"{who:the} {a|ont} organisé un événement[ sur {about:the}][ {where:in}][ {when}].",
				},
				frames{
					"<attends>{who:the} {participera|participeront} à {object:a}[ sur {about:the}][ {where:in}][ {when}].",
					"<attends>{who:the} {participera|participeront} à un événement[ sur {about:the}][ {where:in}][ {when}].",
					"{who:the} {organisera|organiseront} {object:a}[ sur {about:the}][ {where:in}][ {when}].",
					"{who:the} {organisera|organiseront} un événement[ sur {about:the}][ {where:in}][ {when}].",
				},
				off(
					"<attends>La participation {who:de} à {object:a}[ sur {about:the}], prévue {when} {where:in}, est annulée.",
					"<attends>La participation {who:de} à {object:a}[ sur {about:the}][, prévue {when},] est annulée.",
					"{who:the} {a|ont} annulé {object:a}[ sur {about:the}][ {where:in}][, qui devait avoir lieu {when}].",
					"L’événement {who:de}[ sur {about:the}], prévu {when} {where:in}, est annulé.",
					"L’événement {who:de}[ sur {about:the}][, prévu {when},] est annulé.",
				),
			),
			desk.EventOther: plans(
				frames{"Des nouvelles {who:de}[ sur {about:the}]."},
				frames{"{who:the} {a|ont} annoncé des projets[ {when:for}]."},
				frames{"Changement dans les projets {who:de}."},
			),
		},
	}
}
