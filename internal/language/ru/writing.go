package ru

import (
	"unicode"

	"attache/internal/desk"
	"attache/internal/language"
)

func writing() *language.Writing {
	type frames = []language.Frame
	plans := language.Plans
	return &language.Writing{
		Of: of, To: to, Titled: func(office, name string) string { return office + " " + name }, Date: date, Inflect: inflect,
		And: " и ", Comma: ", ", Capital: unicode.ToUpper,
		Frames: map[desk.EventType]language.Frames{
			desk.EventVisit: plans(
				frames{
					"[{when} ]{who} {посетил|посетила|посетили|посещает} {where:acc} и {обсудил|обсудила|обсудили|обсуждает} {about:acc} с {with:ins}.",
					"[{when} ]{who} {посетил|посетила|посетили|посещает} {where:acc}, где {встретился|встретилась|встретились|встречается} с {with:ins}.",
					"[{when} ]{who} {посетил|посетила|посетили|посещает} {where:acc}.",
					"[{when} ]{who} {обсудил|обсудила|обсудили|обсуждает} {about:acc} с {with:ins}.",
					"[{when} ]{who} {провёл|провела|провели|проводит} переговоры с {with:ins}.",
					"[{when} ]состоялся визит {who:gen}.",
				},
				frames{
					"[{when} ]{who} {посетит|посетит|посетят|посетит} {where:acc}[ и {обсудит|обсудит|обсудят|обсудит} {about:acc}].",
					"[{when} ]состоится визит {who:gen}.",
				},
				frames{"Визит {who:gen}[, намеченный на {when},] отменён."},
			),
			desk.EventMeeting: plans(
				frames{
					"[{when} ]{who} {обсудил|обсудила|обсудили|обсуждает} {about:acc} с {with:ins}.",
					"[{when} ]{who} {встретился|встретилась|встретились|встречается} с {with:ins}.",
					"[{when} ]{who} {провёл|провела|провели|проводит} переговоры[ — тема: {about}].",
				},
				frames{
					"[{when} ]{who} {обсудит|обсудит|обсудят|обсудит} {about:acc} с {with:ins}.",
					"[{when} ]{who} {встретится|встретится|встретятся|встретится} с {with:ins}.",
					"[{when} ]{who} {проведёт|проведёт|проведут|проведёт} переговоры.",
				},
				frames{"Встреча {who:gen} с {with:ins}[, намеченная на {when},] отменена.", "Переговоры {who:gen}[, намеченные на {when},] отменены."},
			),
			desk.EventCall: plans(
				frames{
					"[{when} ]{who} {обсудил|обсудила|обсудили|обсуждает} {about:acc} по телефону с {with:ins}.",
					"[{when} ]состоялся телефонный разговор {who:gen} с {with:ins}.",
					"[{when} ]состоялся телефонный разговор {who:gen}.",
				},
				frames{"[{when} ]состоится телефонный разговор {who:gen} с {with:ins}."},
				frames{"Телефонный разговор {who:gen} с {with:ins} отменён."},
			),
			desk.EventSigning: plans(
				frames{
					"[{when} ]{who} и {with} подписали {object:acc}.",
					"[{when} ]{who} {подписал|подписала|подписали|подписывает} {object:acc}[ — тема: {about}].",
					"[{when} ]{who} {подписал|подписала|подписали|подписывает} документ.",
				},
				frames{"[{when} ]{who} и {with} подпишут {object:acc}.", "[{when} ]{who} {подпишет|подпишет|подпишут|подпишет} {object:acc}."},
				frames{"Подписание {object:gen} отменено. Сторона: {who}."},
			),
			desk.EventOpening: plans(
				frames{
					"[{when} ]{who} {открыл|открыла|открыли|открывает} {object:acc}[, место: {where}].",
					"[{when} ]состоялось открытие, которое {провёл|провела|провели|проводит} {who}.",
				},
				frames{"[{when} ]{who} {откроет|откроет|откроют|откроет} {object:acc}."},
				frames{"Открытие {object:gen} отменено. Организатор: {who}."},
			),
			desk.EventAppointment: plans(
				frames{
					"[{when} ]{who} {назначил|назначила|назначили|назначает} на новую должность {with:acc}.",
					"[{when} ]{who} {объявил|объявила|объявили|объявляет} о новом назначении.",
				},
				frames{"[{when} ]{who} {объявит|объявит|объявят|объявит} о новом назначении."}, nil,
			),
			desk.EventLaunch: plans(
				frames{
					"[{when} ]{who} {запустил|запустила|запустили|запускает} {object:acc}.",
					"[{when} ]{who} {объявил|объявила|объявили|объявляет} о запуске новинки.",
				},
				frames{
					"[{when} ]{who} {запустит|запустит|запустят|запустит} {object:acc}.",
					"{who} {объявил|объявила|объявили|объявляет} о предстоящем запуске[, дата: {when}].",
				},
				frames{"{who} {отменил|отменила|отменили|отменяет} запуск[ {object:gen}]."},
			),
			desk.EventAward: plans(
				frames{
					"[{when} ]{who} {вручил|вручила|вручили|вручает} {object:acc}.",
					"[{when} ]{who} {объявил|объявила|объявили|объявляет} о присуждении награды.",
				},
				frames{"[{when} ]{who} {вручит|вручит|вручат|вручит} {object:acc}.", "[{when} ]{who} {вручит|вручит|вручат|вручит} награду."},
				frames{"{who} {отменил|отменила|отменили|отменяет} вручение награды."},
			),
			desk.EventDonation: plans(
				frames{
					"[{when} ]{who} {передал|передала|передали|передаёт} в дар {object:acc}.",
					"[{when} ]{who} {сделал|сделала|сделали|делает} пожертвование.",
				},
				frames{"[{when} ]{who} {передаст|передаст|передадут|передаст} в дар {object:acc}.", "[{when} ]{who} {сделает|сделает|сделают|сделает} пожертвование."},
				frames{"{who} {отменил|отменила|отменили|отменяет} пожертвование."},
			),
			desk.EventStatement: plans(
				frames{"[{when} ]{who} {выступил|выступила|выступили|выступает} с заявлением[ — тема: {about}]."},
				frames{"[{when} ]{who} {выступит|выступит|выступят|выступит} с заявлением[ — тема: {about}]."},
				frames{"Заявление {who:gen}[, намеченное на {when},] отменено."},
			),
			desk.EventCongratulation: plans(
				frames{"[{when} ]{who} {поздравил|поздравила|поздравили|поздравляет} {with:acc}.", "[{when} ]{who} {направил|направила|направили|направляет} поздравление."},
				frames{"[{when} ]{who} {поздравит|поздравит|поздравят|поздравит} {with:acc}."}, nil,
			),
			desk.EventCondolence: plans(
				frames{"[{when} ]{who} {выразил|выразила|выразили|выражает} соболезнования."}, nil, nil,
			),
			desk.EventReport: plans(
				frames{
					"[{when} ]{who} {опубликовал|опубликовала|опубликовали|публикует} {object:acc}[. Тема: {about}].",
					"[{when} ]{who} {опубликовал|опубликовала|опубликовали|публикует} доклад[. Тема: {about}].",
				},
				frames{"[{when} ]{who} {опубликует|опубликует|опубликуют|опубликует} {object:acc}.", "[{when} ]{who} {опубликует|опубликует|опубликуют|опубликует} доклад."},
				frames{"{who} {отменил|отменила|отменили|отменяет} публикацию доклада."},
			),
			desk.EventResults: plans(
				frames{"[{when} ]{who} {опубликовал|опубликовала|опубликовали|публикует} результаты своей деятельности."},
				frames{"[{when} ]{who} {опубликует|опубликует|опубликуют|опубликует} результаты своей деятельности."}, nil,
			),
			desk.EventConference: plans(
				frames{
					"[{when} ]{who} {провёл|провела|провели|проводит} {object:acc}[. Тема: {about}].",
					"[{when} ]{who} {провёл|провела|провели|проводит} мероприятие[. Тема: {about}].",
				},
				frames{"[{when} ]{who} {проведёт|проведёт|проведут|проведёт} {object:acc}[. Тема: {about}].", "[{when} ]{who} {проведёт|проведёт|проведут|проведёт} мероприятие."},
				frames{"{who} {отменил|отменила|отменили|отменяет} {object:acc}.", "{who} {отменил|отменила|отменили|отменяет} мероприятие."},
			),
		},
	}
}
