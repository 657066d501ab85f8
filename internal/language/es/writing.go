package es

import (
	"unicode"

	"github.com/gohugoio/locales/es"

	"attache/internal/desk"
	"attache/internal/language"
)

func writing() *language.Writing {
	type frames = []language.Frame
	plans := language.Plans
	off := func(list ...language.Frame) []language.Frame { return language.PutOff("cancelad", "aplazad", list...) }
	return &language.Writing{
		Classes: []string{"sg", "pl"}, Forms: forms, Inflect: inflect,
		Of: of, To: to, Titled: titled, When: when, Amount: amount, Euphony: euphony, Carry: latin.Carry,
		Number: language.Figures{Locale: language.CLDR(es.New()), Grouped: 5, Scales: []language.Scale{
			{Zeros: 6, Term: language.Term{Text: "millón", Forms: map[string]string{"pl": "millones"}}},
		}},
		Quote: func(s string) string { return "«" + s + "»" },
		And:   " y ", Comma: ", ", Capital: unicode.ToUpper, Correction: "Corrección: ",
		// European Spanish, as CLDR's «es»: the pretérito indefinido for what
		// happened, the future for what is planned.
		Frames: map[desk.EventType]language.Frames{
			desk.EventVisit: plans(
				frames{
					"{who:the} {visitó|visitaron} {where:the}[ {when}] y {abordó|abordaron} {about:the} con {with:the}.",
					"{who:the} {visitó|visitaron} {where:the}[ {when}] y se {reunió|reunieron} con {with:the}.",
					"{who:the} {visitó|visitaron} {where:the}[ {when}][, con {about:the} en la agenda].",
					"{who:the} se {reunió|reunieron}[ {when}] con {with:the}[ para abordar {about:the}].",
					"{who:the} {realizó|realizaron} una visita[ {when}][, con {about:the} en la agenda].",
				},
				frames{
					"{who:the} {visitará|visitarán} {where:the}[ {when}] y {abordará|abordarán} {about:the} con {with:the}.",
					"{who:the} {visitará|visitarán} {where:the}[ {when}] y se {reunirá|reunirán} con {with:the}.",
					"{who:the} {visitará|visitarán} {where:the}[ {when}][, con {about:the} en la agenda].",
					"{who:the} se {reunirá|reunirán}[ {when}] con {with:the}[ para abordar {about:the}].",
					"{who:the} {realizará|realizarán} una visita[ {when}][, con {about:the} en la agenda].",
				},
				off(
					"La visita {who:de} {where:to}[, prevista {when:for},] ha sido cancelada.",
					"La visita {who:de}[, prevista {when:for},] ha sido cancelada.",
				),
			),
			desk.EventMeeting: plans(
				frames{
					"{who:the} se {reunió|reunieron}[ {when}][ {where:in}] con {with:the}[ para abordar {about:the}].",
					"{who:the} {mantuvo|mantuvieron} conversaciones[ {when}][ {where:in}][ sobre {about:the}].",
				},
				frames{
					"{who:the} se {reunirá|reunirán}[ {when}][ {where:in}] con {with:the}[ para abordar {about:the}].",
					"{who:the} {mantendrá|mantendrán} conversaciones[ {when}][ {where:in}][ sobre {about:the}].",
				},
				off(
					"La reunión {who:de} con {with:the}, prevista {when:for} {where:in}, ha sido cancelada.",
					"La reunión {who:de} con {with:the}[, prevista {when:for},] ha sido cancelada.",
					"La reunión {who:de}[ sobre {about:the}][, prevista {when:for},] ha sido cancelada.",
				),
			),
			desk.EventCall: plans(
				frames{
					"{who:the} {mantuvo|mantuvieron}[ {when}] una conversación telefónica con {with:the}[ sobre {about:the}].",
					"{who:the} {mantuvo|mantuvieron}[ {when}] una conversación telefónica[ sobre {about:the}].",
				},
				frames{
					"{who:the} {mantendrá|mantendrán}[ {when}] una conversación telefónica con {with:the}[ sobre {about:the}].",
					"{who:the} {mantendrá|mantendrán}[ {when}] una conversación telefónica[ sobre {about:the}].",
				},
				off(
					"La conversación telefónica {who:de} con {with:the}[, prevista {when:for},] ha sido cancelada.",
					"La conversación telefónica {who:de}[, prevista {when:for},] ha sido cancelada.",
				),
			),
			desk.EventSigning: plans(
				frames{
					"{who:the} {firmó|firmaron}[ {when}][ {where:in}] {object:a}[ sobre {about:the}] con {with:the}.",
					"{who:the} {firmó|firmaron}[ {when}][ {where:in}] {object:a}[ sobre {about:the}].",
					"{who:the} {firmó|firmaron}[ {when}][ {where:in}] un documento[ sobre {about:the}] con {with:the}.",
					"{who:the} {firmó|firmaron}[ {when}][ {where:in}] un documento[ sobre {about:the}].",
				},
				frames{
					"{who:the} {firmará|firmarán}[ {when}][ {where:in}] {object:a}[ sobre {about:the}] con {with:the}.",
					"{who:the} {firmará|firmarán}[ {when}][ {where:in}] {object:a}[ sobre {about:the}].",
					"{who:the} {firmará|firmarán}[ {when}][ {where:in}] un documento[ sobre {about:the}] con {with:the}.",
					"{who:the} {firmará|firmarán}[ {when}][ {where:in}] un documento[ sobre {about:the}].",
				},
				off(
					"La firma {object:dea} entre {who:the} y {with:the}[, prevista {when:for},] ha sido cancelada.",
					"La firma {object:dea} por parte {who:de}[, prevista {when:for},] ha sido cancelada.",
					"La firma de un documento por parte {who:de}[, prevista {when:for},] ha sido cancelada.",
				),
			),
			desk.EventOpening: plans(
				frames{
					"{who:the} {inauguró|inauguraron}[ {when}] {object:a}[ {where:in}].",
					"{who:the} {celebró|celebraron} una inauguración[ {where:in}][ {when}].",
				},
				frames{
					"{who:the} {inaugurará|inaugurarán}[ {when}] {object:a}[ {where:in}].",
					"{who:the} {celebrará|celebrarán} una inauguración[ {where:in}][ {when}].",
				},
				off(
					"La inauguración {object:dea} por parte {who:de}, prevista {when:for} {where:in}, ha sido cancelada.",
					"La inauguración {object:dea} por parte {who:de}[, prevista {when:for},] ha sido cancelada.",
					"La inauguración por parte {who:de}[, prevista {when:for},] ha sido cancelada.",
				),
			),
			desk.EventAppointment: plans(
				frames{
					"{who:the} {nombró|nombraron}[ {when}] {object} {with:to}.",
					"{who:the} {anunció|anunciaron}[ {when}] el nombramiento {with:de}.",
					"<organisation>{who:the} {anunció|anunciaron} un nombramiento[ {when}].",
					"<person>Nombramiento {who:de} como {object}.",
					"Nombramiento anunciado[ {when}]: {who}.",
				},
				frames{
					"{who:the} {nombrará|nombrarán}[ {when}] {object} {with:to}.",
					"{who:the} {anunciará|anunciarán}[ {when}] el nombramiento {with:de}.",
					"<organisation>{who:the} {anunciará|anunciarán} un nombramiento[ {when}].",
					"<person>Próximo nombramiento {who:de} como {object}.",
					"Próximo nombramiento anunciado[, {when}]: {who}.",
				},
				off(
					"El nombramiento {with:de} como {object} por parte {who:de} ha sido cancelado.",
					"El nombramiento {with:de} por parte {who:de} ha sido cancelado.",
					"<organisation>{who:the} {ha|han} cancelado un nombramiento.",
					"El nombramiento {who:de} ha sido cancelado.",
				),
			),
			desk.EventLaunch: plans(
				frames{
					"{who:the} {lanzó|lanzaron}[ {when}] {object:a}[ {where:in}].",
					"{who:the} {anunció|anunciaron} un lanzamiento[ {when}].",
				},
				frames{
					"{who:the} {lanzará|lanzarán}[ {when}] {object:a}[ {where:in}].",
					"{who:the} {prepara|preparan} un lanzamiento[, previsto {when:for}].",
				},
				off(
					"El lanzamiento {object:dea} por parte {who:de}[, previsto {when:for},] ha sido cancelado.",
					"El lanzamiento anunciado por {who:the}[, previsto {when:for},] ha sido cancelado.",
				),
			),
			desk.EventAward: plans(
				frames{
					"<receives>{who:the} {recibió|recibieron}[ {when}] {object:a}[ {where:in}].",
					"<receives>{who:the} {recibió|recibieron}[ {when}] un galardón[ {where:in}].",
					"{who:the} {concedió|concedieron}[ {when}] {object:a}[ {with:to}][ {where:in}].",
					"{who:the} {concedió|concedieron}[ {when}] un galardón[ {with:to}][ {where:in}].",
				},
				frames{
					"<receives>{who:the} {recibirá|recibirán}[ {when}] {object:a}[ {where:in}].",
					"<receives>{who:the} {recibirá|recibirán}[ {when}] un galardón[ {where:in}].",
					"{who:the} {concederá|concederán}[ {when}] {object:a}[ {with:to}][ {where:in}].",
					"{who:the} {concederá|concederán}[ {when}] un galardón[ {with:to}][ {where:in}].",
				},
				off(
					"<receives>La entrega {object:dea} {who:to}[, prevista {when:for},] ha sido cancelada.",
					"<receives>La entrega de un galardón {who:to}[, prevista {when:for},] ha sido cancelada.",
					"La entrega {object:dea} por parte {who:de}[, prevista {when:for},] ha sido cancelada.",
					"La entrega de un galardón por parte {who:de}[, prevista {when:for},] ha sido cancelada.",
				),
			),
			desk.EventDonation: plans(
				frames{
					"<receives>{who:the} {recibió|recibieron}[ {when}] {object:a} como donación[ por parte {with:de}].",
					"<receives>{who:the} {recibió|recibieron}[ {when}] una donación[ {number:de}][ por parte {with:de}].",
					"{who:the} {donó|donaron}[ {when}] {number}[ {with:to}].",
					"{who:the} {donó|donaron}[ {when}] {object:a}[ {with:to}].",
					"{who:the} {hizo|hicieron}[ {when}] una donación[ {with:to}].",
				},
				frames{
					"<receives>{who:the} {recibirá|recibirán}[ {when}] una donación[ {number:de}][ por parte {with:de}].",
					"{who:the} {donará|donarán}[ {when}] {number}[ {with:to}].",
					"{who:the} {donará|donarán}[ {when}] {object:a}[ {with:to}].",
					"{who:the} {hará|harán}[ {when}] una donación[ {with:to}].",
				},
				off(
					"<receives>La donación[ {number:de}] destinada {who:to}[, prevista {when:for},] ha sido cancelada.",
					"La donación {object:dea} por parte {who:de}[, prevista {when:for},] ha sido cancelada.",
					"La donación {who:de}[ {with:to}][, prevista {when:for},] ha sido cancelada.",
				),
			),
			desk.EventStatement: plans(
				frames{"{who:the}: {quote}", "{who:the} {emitió|emitieron}[ {when}] una declaración[ sobre {about:the}]."},
				frames{"{who:the} {emitirá|emitirán}[ {when}] una declaración[ sobre {about:the}]."},
				off("La declaración {who:de}[ sobre {about:the}][, prevista {when:for},] ha sido cancelada."),
			),
			desk.EventCongratulation: plans(
				frames{
					"{who:the} {felicitó|felicitaron}[ {when}] {with:to}[ con motivo {why:de}].",
					"{who:the} {envió|enviaron} sus felicitaciones[ {when}][ con motivo {why:de}].",
				},
				frames{
					"{who:the} {felicitará|felicitarán}[ {when}] {with:to}[ con motivo {why:de}].",
					"{who:the} {enviará|enviarán} sus felicitaciones[ {when}][ con motivo {why:de}].",
				},
				off(
					"El mensaje de felicitación {who:de} {with:to}[, previsto {when:for},] ha sido cancelado.",
					"El mensaje de felicitación {who:de}[, previsto {when:for},] ha sido cancelado.",
				),
			),
			desk.EventCondolence: plans(
				frames{"{who:the} {expresó|expresaron}[ {when}] sus condolencias[ {with:to}][ tras {why:the}]."},
				frames{"{who:the} {expresará|expresarán}[ {when}] sus condolencias[ {with:to}][ tras {why:the}]."},
				off(
					"El mensaje de condolencias {who:de} {with:to}[, previsto {when:for},] ha sido cancelado.",
					"El mensaje de condolencias {who:de}[, previsto {when:for},] ha sido cancelado.",
				),
			),
			desk.EventReport: plans(
				frames{
					"{who:the} {publicó|publicaron}[ {when}] {object:a}[ sobre {about:the}].",
					"{who:the} {publicó|publicaron}[ {when}] un informe[ sobre {about:the}].",
				},
				frames{
					"{who:the} {publicará|publicarán}[ {when}] {object:a}[ sobre {about:the}].",
					"{who:the} {publicará|publicarán}[ {when}] un informe[ sobre {about:the}].",
				},
				off(
					"La publicación {object:dea}[ sobre {about:the}] por parte {who:de}[, prevista {when:for},] ha sido cancelada.",
					"La publicación de un informe por parte {who:de}[, prevista {when:for},] ha sido cancelada.",
				),
			),
			desk.EventResults: plans(
				frames{"<organisation>{who:the} {publicó|publicaron} sus resultados[ {when}].", "{who:the} {publicó|publicaron} resultados[ {when}]."},
				frames{"<organisation>{who:the} {publicará|publicarán} sus resultados[ {when}].", "{who:the} {publicará|publicarán} resultados[ {when}]."},
				off("La publicación de resultados por parte {who:de}[, prevista {when:for},] ha sido cancelada."),
			),
			desk.EventConference: plans(
				frames{
					"<attends>{who:the} {participó|participaron}[ {when}][ {where:in}] en {object:a}[ sobre {about:the}].",
					"<attends>{who:the} {participó|participaron}[ {when}][ {where:in}] en un acto[ sobre {about:the}].",
					"{who:the} {organizó|organizaron}[ {when}][ {where:in}] {object:a}[ sobre {about:the}].",
					"{who:the} {organizó|organizaron}[ {when}][ {where:in}] un acto[ sobre {about:the}].",
				},
				frames{
					"<attends>{who:the} {participará|participarán}[ {when}][ {where:in}] en {object:a}[ sobre {about:the}].",
					"<attends>{who:the} {participará|participarán}[ {when}][ {where:in}] en un acto[ sobre {about:the}].",
					"{who:the} {organizará|organizarán}[ {when}][ {where:in}] {object:a}[ sobre {about:the}].",
					"{who:the} {organizará|organizarán}[ {when}][ {where:in}] un acto[ sobre {about:the}].",
				},
				off(
					"<attends>La participación {who:de} en {object:a}[ sobre {about:the}], prevista {when:for} {where:in}, ha sido cancelada.",
					"<attends>La participación {who:de} en {object:a}[ sobre {about:the}][, prevista {when:for},] ha sido cancelada.",
					"{who:the} {ha|han} cancelado {object:a}[ sobre {about:the}], que iba a celebrarse[ {when}][ {where:in}].",
					"El acto {who:de}[ sobre {about:the}], previsto {when:for} {where:in}, ha sido cancelado.",
					"El acto {who:de}[ sobre {about:the}][, previsto {when:for},] ha sido cancelado.",
				),
			),
			desk.EventOther: plans(
				frames{"Novedades {who:de}[ sobre {about:the}]."},
				frames{"{who:the} {anunció|anunciaron} planes[ {when:for}]."},
				frames{"Cambio en los planes {who:de}."},
			),
		},
	}
}
