package ru

import (
	"unicode"

	"github.com/gohugoio/locales/ru"

	"attache/internal/desk"
	"attache/internal/language"
)

func writing() *language.Writing {
	return &language.Writing{
		Classes: []string{"m", "f", "n", "pl"},
		Forms:   []string{"gen", "dat", "acc", "ins", "pre", "in", "to", "with", "issues"},
		Of:      of, To: to, Called: called, When: when, Inflect: inflect, Nominative: nominative, Sandhi: sandhi, Carry: carry, Amount: amount,
		Titled: func(office, name string) string { return office + " " + name },
		Quote:  func(s string) string { return "«" + s + "»" },
		And:    " и ", Comma: ", ", Capital: unicode.ToUpper, Correction: "Поправка: ",
		Number: language.Figures{
			Locale: ru.New().(language.Locale), Grouped: 5,
			Scales: []language.Scale{{Zeros: 9, Term: language.Term{Text: "млрд"}}, {Zeros: 6, Term: language.Term{Text: "млн"}}, {Zeros: 3, Term: language.Term{Text: "тыс."}}},
		},
		Frames: frames(),
	}
}

// frames end with sentences that ask for no gender: nouns for verbs first, the
// present tense last.
func frames() map[desk.EventType]language.Frames {
	type list = []language.Frame
	off := func(frames ...language.Frame) list { return language.PutOff("отмен", "перенес", frames...) }
	return map[desk.EventType]language.Frames{
		desk.EventVisit: {
			Happened: list{
				"[{when} ]{who} {посетил|посетила|посетило|посетили} {where:acc} и {обсудил|обсудила|обсудило|обсудили} {about:issues} с {with:ins}.",
				"[{when} ]{who} {посетил|посетила|посетило|посетили} {where:acc} и {встретился|встретилась|встретилось|встретились} с {with:ins}.",
				"[{when} ]{who} {посетил|посетила|посетило|посетили} {where:acc}.",
				"[{when} ]{who} {совершил|совершила|совершило|совершили} визит и {встретился|встретилась|встретилось|встретились} с {with:ins}.",
				"[{when} ]{who} {совершил|совершила|совершило|совершили} визит.",
				"[{when} ]в ходе визита {who:gen} {where:to} состоялась встреча с {with:ins}.",
				"[{when} ]состоялся визит {who:gen}[ {where:to}].",
				"[{when} ]{who} {совершает|совершает|совершает|совершают} визит.",
			},
			Planned: list{
				"[{when} ]{who} {посетит|посетит|посетит|посетят} {where:acc} и {обсудит|обсудит|обсудит|обсудят} {about:issues} с {with:ins}.",
				"[{when} ]{who} {посетит|посетит|посетит|посетят} {where:acc} и {встретится|встретится|встретится|встретятся} с {with:ins}.",
				"[{when} ]{who} {посетит|посетит|посетит|посетят} {where:acc}.",
				"[{when} ]{who} {совершит|совершит|совершит|совершат} визит[ и {встретится|встретится|встретится|встретятся} с {with:ins}].",
			},
			Cancelled: off("Визит {who:gen} {where:to}[, намеченный {when:for},] отменён.", "Визит {who:gen}[, намеченный {when:for},] отменён.", "Визит отменён: {who}[ ({when:bare})]."),
		},
		desk.EventMeeting: {
			Happened: list{
				"[{when} ][{where:in} ]{who} {обсудил|обсудила|обсудило|обсудили} {about:issues} с {with:ins}.",
				"[{when} ][{where:in} ]{who} {встретился|встретилась|встретилось|встретились} с {with:ins}.",
				"<several>[{when} ][{where:in} ]{who} обсудили {about:issues}.",
				"<several>[{when} ][{where:in} ]{who} провели встречу.",
				"[{when} ][{where:in} ]состоялась встреча {who:gen} с {with:ins}.",
				"[{when} ][{where:in} ]{who} и {with} провели встречу.",
				"[{when} ][{where:in} ]{who} {обсудил|обсудила|обсудило|обсудили} {about:issues}.",
				"[{when} ][{where:in} ]{who} {провёл|провела|провело|провели} встречу.",
				"[{when} ][{where:in} ]состоялась встреча с участием {who:gen}.",
				"[{when} ][{where:in} ]{who} {проводит|проводит|проводит|проводят} встречу.",
			},
			Planned: list{
				"[{when} ][{where:in} ]{who} {обсудит|обсудит|обсудит|обсудят} {about:issues} с {with:ins}.",
				"[{when} ][{where:in} ]{who} {встретится|встретится|встретится|встретятся} с {with:ins}.",
				"[{when} ][{where:in} ]{who} {обсудит|обсудит|обсудит|обсудят} {about:issues}.",
				"[{when} ][{where:in} ]{who} {проведёт|проведёт|проведёт|проведут} встречу.",
			},
			Cancelled: off("Встреча {who:gen} с {with:ins}[, намеченная {when:for},] отменена.", "Встреча с участием {who:gen}[, намеченная {when:for},] отменена.", "Встреча отменена: {who}[ ({when:bare})]."),
		},
		desk.EventCall: {
			Happened: list{
				"[{when} ]{who} {обсудил|обсудила|обсудило|обсудили} {about:issues} по телефону с {with:ins}.",
				"[{when} ]состоялся телефонный разговор {who:gen} с {with:ins}.",
				"[{when} ]{who} и {with} провели телефонный разговор.",
				"[{when} ]{who} {провёл|провела|провело|провели} телефонный разговор.",
				"[{when} ]состоялся телефонный разговор {who:gen}.",
				"[{when} ]{who} {проводит|проводит|проводит|проводят} телефонный разговор.",
			},
			Planned: list{
				"[{when} ]{who} {обсудит|обсудит|обсудит|обсудят} {about:issues} по телефону с {with:ins}.",
				"[{when} ]состоится телефонный разговор {who:gen} с {with:ins}.",
				"[{when} ]{who} {проведёт|проведёт|проведёт|проведут} телефонный разговор.",
			},
			Cancelled: off("Телефонный разговор {who:gen} с {with:ins}[, намеченный {when:for},] отменён.", "Телефонный разговор {who:gen}[, намеченный {when:for},] отменён.", "Телефонный разговор отменён: {who}[ ({when:bare})]."),
		},
		desk.EventSigning: {
			Happened: list{
				"[{when} ][{where:in} ]{who} {подписал|подписала|подписало|подписали} {object:acc}[ по вопросам {about:gen}] с {with:ins}.",
				"[{when} ][{where:in} ]{who} {подписал|подписала|подписало|подписали} {object:acc}[ по вопросам {about:gen}].",
				"<one>[{when} ][{where:in} ]{who} и {with} подписали {object:acc}[ по вопросам {about:gen}].",
				"[{when} ][{where:in} ]состоялось подписание {object:gen}[ по вопросам {about:gen}] с участием {who:gen}.",
				"[{when} ][{where:in} ]{who} {подписал|подписала|подписало|подписали} документ с {with:ins}.",
				"<one>[{when} ][{where:in} ]{who} и {with} подписали документ.",
				"[{when} ][{where:in} ]{who} {подписал|подписала|подписало|подписали} документ.",
				"[{when} ][{where:in} ]состоялось подписание документа с участием {who:gen}.",
				"[{when} ][{where:in} ]{who} {подписал|подписала|подписало|подписали|подписывает} документ.",
			},
			Planned: list{
				"[{when} ][{where:in} ]{who} {подпишет|подпишет|подпишет|подпишут} {object:acc}[ по вопросам {about:gen}] с {with:ins}.",
				"[{when} ][{where:in} ]{who} {подпишет|подпишет|подпишет|подпишут} {object:acc}[ по вопросам {about:gen}].",
				"[{when} ][{where:in} ]{who} {подпишет|подпишет|подпишет|подпишут} документ с {with:ins}.",
				"[{when} ][{where:in} ]{who} {подпишет|подпишет|подпишет|подпишут} документ.",
			},
			Cancelled: off("Подписание {object:gen}[ по вопросам {about:gen}] с участием {who:gen}[, намеченное {when:for},] отменено.", "Подписание документа с участием {who:gen}[, намеченное {when:for},] отменено.", "Подписание документа отменено: {who}[ ({when:bare})]."),
		},
		desk.EventOpening: {
			Happened: list{
				"[{when} ][{where:in} ]{who} {открыл|открыла|открыло|открыли} {object:acc}.",
				"[{when} ][{where:in} ]состоялось открытие {object:gen} с участием {who:gen}.",
				"[{when} ][{where:in} ]{who} {принял|приняла|приняло|приняли} участие в церемонии открытия.",
				"[{when} ][{where:in} ]состоялась церемония открытия с участием {who:gen}.",
				"[{when} ][{where:in} ]{who} {принял|приняла|приняло|приняли|принимает} участие в церемонии открытия.",
			},
			Planned: list{
				"[{when} ][{where:in} ]{who} {откроет|откроет|откроет|откроют} {object:acc}.",
				"[{when} ][{where:in} ]{who} {примет|примет|примет|примут} участие в церемонии открытия.",
			},
			Cancelled: off("Открытие {object:gen} с участием {who:gen}[, намеченное {when:for},] отменено.", "Церемония открытия с участием {who:gen}[, намеченная {when:for},] отменена.", "Церемония открытия отменена: {who}[ ({when:bare})]."),
		},
		desk.EventAppointment: {
			Happened: list{
				"[{when} ]{who} {объявил|объявила|объявило|объявили} о назначении {with:gen} {object:ins}.",
				"[{when} ]{who} {объявил|объявила|объявило|объявили} о назначении {with:gen}.",
				"[{when} ]{who:ins} объявлено о назначении {with:gen} {object:ins}.",
				"[{when} ]{who:ins} объявлено о назначении {with:gen}.",
				"[{when} ]{who} {объявляет|объявляет|объявляет|объявляют} о назначении {with:gen}.",
				"<organisation>[{when} ]{who} {объявил|объявила|объявило|объявили|объявляет} о назначении.",
				"<person>объявлено о назначении {who:gen} {object:ins}.",
				"[{when} ]объявлено о назначении: {who}.",
			},
			Planned: list{
				"[{when} ]{who} {объявит|объявит|объявит|объявят} о назначении {with:gen} {object:ins}.",
				"[{when} ]{who} {объявит|объявит|объявит|объявят} о назначении {with:gen}.",
				"<organisation>[{when} ]{who} {объявит|объявит|объявит|объявят} о назначении.",
				"<person>[{when} ]будет объявлено о назначении {who:gen} {object:ins}.",
				"[{when} ]будет объявлено о назначении: {who}.",
			},
			Cancelled: off("Назначение {with:gen} {object:ins}, объявленное {who:ins}, отменено.", "Назначение {with:gen}, объявленное {who:ins}, отменено.", "{who}: назначение {with:gen} отменено.", "<organisation>Назначение, объявленное {who:ins}, отменено.", "Назначение отменено: {who}."),
		},
		desk.EventLaunch: {
			Happened: list{
				"[{when} ][{where:in} ]{who} {запустил|запустила|запустило|запустили} {object:acc}.",
				"[{when} ]{who} {объявил|объявила|объявило|объявили} о запуске {object:gen}.",
				"[{when} ]{who:ins} объявлено о запуске {object:gen}.",
				"[{when} ]{who} {объявил|объявила|объявило|объявили|объявляет} о запуске {object:gen}.",
				"[{when} ]{who} {объявил|объявила|объявило|объявили} о новом запуске.",
				"[{when} ]{who:ins} объявлено о новом запуске.",
				"[{when} ]{who} {объявил|объявила|объявило|объявили|объявляет} о новом запуске.",
			},
			Planned: list{
				"[{when} ][{where:in} ]{who} {запустит|запустит|запустит|запустят} {object:acc}.",
				"{who} {готовит|готовит|готовит|готовят} новый запуск[, который намечен {when:for}].",
			},
			Cancelled: off("Запуск {object:gen}, запланированный {who:ins}[ {when:for}], отменён.", "Запуск {object:gen}[, намеченный {when:for},] отменён: {who}.", "Запуск, запланированный {who:ins}[ {when:for}], отменён.", "Запуск[, намеченный {when:for},] отменён: {who}."),
		},
		desk.EventAward: {
			Happened: list{
				"<receives>[{when} ]{who} {получил|получила|получило|получили} {object:acc}[ от {with:gen}].",
				"<receives>[{when} ]{who:dat} {object~вручён|вручена|вручено|вручены} {object}.",
				"<receives>[{when} ]{who} {получает|получает|получает|получают} {object:acc}[ от {with:gen}].",
				"<receives>[{when} ]{who} {получил|получила|получило|получили} награду.",
				"<receives>[{when} ]{who:dat} вручена награда.",
				"<receives>[{when} ]{who} {получил|получила|получило|получили|получает} награду.",
				"[{when} ][{where:in} ]{who} {вручил|вручила|вручило|вручили} {object:acc} {with:dat}.",
				"[{when} ][{where:in} ]{who} {вручил|вручила|вручило|вручили} {object:acc}.",
				"[{when} ][{where:in} ]{who:ins} {object~вручён|вручена|вручено|вручены} {object}[ {with:dat}].",
				"[{when} ][{where:in} ]{who} {вручил|вручила|вручило|вручили|вручает} {object:acc}.",
				"[{when} ][{where:in} ]{who} {вручил|вручила|вручило|вручили} награду.",
				"[{when} ][{where:in} ]{who:ins} вручена награда[ {with:dat}].",
				"[{when} ][{where:in} ]{who} {вручил|вручила|вручило|вручили|вручает} награду.",
			},
			Planned: list{
				"<receives>[{when} ]{who} {получит|получит|получит|получат} {object:acc}[ от {with:gen}].",
				"<receives>[{when} ]{who} {получит|получит|получит|получат} награду.",
				"[{when} ][{where:in} ]{who} {вручит|вручит|вручит|вручат} {object:acc} {with:dat}.",
				"[{when} ][{where:in} ]{who} {вручит|вручит|вручит|вручат} {object:acc}.",
				"[{when} ][{where:in} ]{who} {вручит|вручит|вручит|вручат} награду.",
			},
			Cancelled: off("<receives>Вручение {object:gen} {who:dat}[, намеченное {when:for},] отменено.", "<receives>Вручение награды[, намеченное {when:for},] отменено: {who}.",
				"Вручение {object:gen}, запланированное {who:ins}[ {when:for}], отменено.", "Вручение {object:gen}[, намеченное {when:for},] отменено: {who}.", "Вручение награды, запланированное {who:ins}[ {when:for}], отменено.", "Вручение награды[, намеченное {when:for},] отменено: {who}."),
		},
		desk.EventDonation: {
			Happened: list{
				"<receives>[{when} ]{who} {получил|получила|получило|получили} в дар {object:acc}[ от {with:gen}].",
				"<receives>[{when} ]{who:dat} {object~передан|передана|передано|переданы} в дар {object}.",
				"<receives>[{when} ]{who} {получил|получила|получило|получили|получает} в дар {object:acc}[ от {with:gen}].",
				"<receives>[{when} ]{who} {получил|получила|получило|получили} пожертвование.",
				"<receives>[{when} ]{who:dat} передано пожертвование.",
				"<receives>[{when} ]{who} {получил|получила|получило|получили|получает} пожертвование.",
				"[{when} ]{who} {пожертвовал|пожертвовала|пожертвовало|пожертвовали} {number}[ в пользу {with:gen}].",
				"[{when} ]{who:ins} пожертвовано {number}[ в пользу {with:gen}].",
				"[{when} ]{who} {пожертвовал|пожертвовала|пожертвовало|пожертвовали|жертвует} {number}[ в пользу {with:gen}].",
				"[{when} ]{who} {передал|передала|передало|передали} в дар {with:dat} {object:acc}.",
				"[{when} ]{who} {передал|передала|передало|передали} в дар {object:acc}.",
				"[{when} ]{who:ins} {object~передан|передана|передано|переданы} в дар[ {with:dat}] {object}.",
				"[{when} ]{who} {передал|передала|передало|передали|передаёт} в дар {object:acc}.",
				"[{when} ]{who} {сделал|сделала|сделало|сделали} пожертвование[ в пользу {with:gen}].",
				"[{when} ]{who:ins} сделано пожертвование[ в пользу {with:gen}].",
				"[{when} ]{who} {сделал|сделала|сделало|сделали|делает} пожертвование[ в пользу {with:gen}].",
			},
			Planned: list{
				"<receives>[{when} ]{who} {получит|получит|получит|получат} в дар {object:acc}[ от {with:gen}].",
				"<receives>[{when} ]{who} {получит|получит|получит|получат} пожертвование.",
				"[{when} ]{who} {пожертвует|пожертвует|пожертвует|пожертвуют} {number}[ в пользу {with:gen}].",
				"[{when} ]{who} {передаст|передаст|передаст|передадут} в дар {with:dat} {object:acc}.",
				"[{when} ]{who} {передаст|передаст|передаст|передадут} в дар {object:acc}.",
				"[{when} ]{who} {сделает|сделает|сделает|сделают} пожертвование[ в пользу {with:gen}].",
			},
			Cancelled: off("Пожертвование[ в пользу {with:gen}], запланированное {who:ins}[ {when:for}], отменено.", "Пожертвование[ в пользу {with:gen}][, намеченное {when:for},] отменено: {who}."),
		},
		desk.EventStatement: {
			Happened: list{
				"{who}: {quote}",
				"[{when} ]{who} {выступил|выступила|выступило|выступили} с заявлением[ о {about:pre}].",
				"[{when} ]опубликовано заявление {who:gen}[ о {about:pre}].",
				"[{when} ]{who} {выступает|выступает|выступает|выступают} с заявлением[ о {about:pre}].",
			},
			Planned:   list{"[{when} ]{who} {выступит|выступит|выступит|выступят} с заявлением[ о {about:pre}]."},
			Cancelled: off("Заявление {who:gen}[ о {about:pre}][, намеченное {when:for},] отменено.", "Заявление[, намеченное {when:for},] отменено: {who}."),
		},
		desk.EventCongratulation: {
			Happened: list{
				"[{when} ]{who} {поздравил|поздравила|поздравило|поздравили} {with:acc}[ {why:with}].",
				"[{when} ]{who} {направил|направила|направило|направили} поздравление {with:dat}[ {why:with}].",
				"[{when} ]направлено поздравление {who:gen} {with:dat}[ {why:with}].",
				"[{when} ]{who} {направил|направила|направило|направили|направляет} поздравление {with:dat}[ {why:with}].",
				"[{when} ]{who} {направил|направила|направило|направили} поздравление[ {why:with}].",
				"[{when} ]направлено поздравление {who:gen}[ {why:with}].",
				"[{when} ]{who} {направил|направила|направило|направили|направляет} поздравление[ {why:with}].",
			},
			Planned: list{
				"[{when} ]{who} {поздравит|поздравит|поздравит|поздравят} {with:acc}[ {why:with}].",
				"[{when} ]{who} {направит|направит|направит|направят} поздравление[ {why:with}].",
			},
			Cancelled: off("Поздравление {who:gen}[ {with:dat}] отменено.", "Поздравление[ {with:dat}] отменено: {who}."),
		},
		desk.EventCondolence: {
			Happened:  list{"[{when} ]{who} {выразил|выразила|выразило|выразили} соболезнования[ {with:dat}][ в связи {why:with}].", "[{when} ]направлены соболезнования {who:gen}[ {with:dat}][ в связи {why:with}].", "[{when} ]{who} {выразил|выразила|выразило|выразили|выражает} соболезнования[ {with:dat}][ в связи {why:with}]."},
			Planned:   list{"[{when} ]{who} {выразит|выразит|выразит|выразят} соболезнования[ {with:dat}][ в связи {why:with}]."},
			Cancelled: off("Направление {who:ins} соболезнований[ {with:dat}] отменено.", "Направление соболезнований[ {with:dat}] отменено: {who}."),
		},
		desk.EventReport: {
			Happened: list{
				"[{when} ]{who} {опубликовал|опубликовала|опубликовало|опубликовали} {object:acc}[ о {about:pre}].",
				"[{when} ]{object~опубликован|опубликована|опубликовано|опубликованы} {object} {who:gen}[ о {about:pre}].",
				"[{when} ]{who} {опубликовал|опубликовала|опубликовало|опубликовали|публикует} {object:acc}[ о {about:pre}].",
				"[{when} ]{who} {опубликовал|опубликовала|опубликовало|опубликовали} доклад[ о {about:pre}].",
				"[{when} ]опубликован доклад {who:gen}[ о {about:pre}].",
				"[{when} ]{who} {опубликовал|опубликовала|опубликовало|опубликовали|публикует} доклад[ о {about:pre}].",
			},
			Planned: list{
				"[{when} ]{who} {опубликует|опубликует|опубликует|опубликуют} {object:acc}[ о {about:pre}].",
				"[{when} ]{who} {опубликует|опубликует|опубликует|опубликуют} доклад[ о {about:pre}].",
			},
			Cancelled: off("Публикация {object:gen}[ о {about:pre}], запланированная {who:ins}[ {when:for}], отменена.", "Публикация {object:gen}[ о {about:pre}][, намеченная {when:for},] отменена: {who}.", "Публикация доклада[ о {about:pre}], запланированная {who:ins}[ {when:for}], отменена.", "Публикация доклада[ о {about:pre}][, намеченная {when:for},] отменена: {who}."),
		},
		desk.EventResults: {
			Happened:  list{"<organisation>[{when} ]{who} {подвёл|подвела|подвело|подвели|подводит} итоги деятельности.", "[{when} ]{who} {опубликовал|опубликовала|опубликовало|опубликовали} результаты.", "[{when} ]опубликованы результаты, представленные {who:ins}.", "[{when} ]{who} {опубликовал|опубликовала|опубликовало|опубликовали|публикует} результаты."},
			Planned:   list{"<organisation>[{when} ]{who} {подведёт|подведёт|подведёт|подведут} итоги деятельности.", "[{when} ]{who} {опубликует|опубликует|опубликует|опубликуют} результаты."},
			Cancelled: off("Публикация результатов, запланированная {who:ins}[ {when:for}], отменена.", "Публикация результатов[, намеченная {when:for},] отменена: {who}."),
		},
		desk.EventConference: {
			Happened: list{
				"<attends>[{when} ][{where:in} ]{who} {принял|приняла|приняло|приняли} участие в {object:pre}[ по вопросам {about:gen}].",
				"<attends>[{when} ][{where:in} ]{object~состоялся|состоялась|состоялось|состоялись} {object}[ по вопросам {about:gen}] с участием {who:gen}.",
				"<attends>[{when} ][{where:in} ]{who} {принял|приняла|приняло|приняли|принимает} участие в {object:pre}[ по вопросам {about:gen}].",
				"<attends>[{when} ][{where:in} ]{who} {принял|приняла|приняло|приняли} участие в мероприятии[ по вопросам {about:gen}].",
				"<attends>[{when} ][{where:in} ]состоялось мероприятие[ по вопросам {about:gen}] с участием {who:gen}.",
				"<attends>[{when} ][{where:in} ]{who} {принял|приняла|приняло|приняли|принимает} участие в мероприятии[ по вопросам {about:gen}].",
				"[{when} ][{where:in} ]{who} {провёл|провела|провело|провели} {object:acc}[ по вопросам {about:gen}].",
				"[{when} ][{where:in} ]{object~состоялся|состоялась|состоялось|состоялись} {object}[ по вопросам {about:gen}], {object~организованный|организованная|организованное|организованные} {who:ins}.",
				"[{when} ][{where:in} ]{who} {провёл|провела|провело|провели|проводит} {object:acc}[ по вопросам {about:gen}].",
				"[{when} ][{where:in} ]{who} {провёл|провела|провело|провели} мероприятие[ по вопросам {about:gen}].",
				"[{when} ][{where:in} ]состоялось мероприятие[ по вопросам {about:gen}], организованное {who:ins}.",
				"[{when} ][{where:in} ]{who} {провёл|провела|провело|провели|проводит} мероприятие[ по вопросам {about:gen}].",
			},
			Planned: list{
				"<attends>[{when} ][{where:in} ]{who} {примет|примет|примет|примут} участие в {object:pre}[ по вопросам {about:gen}].",
				"<attends>[{when} ][{where:in} ]{who} {примет|примет|примет|примут} участие в мероприятии[ по вопросам {about:gen}].",
				"[{when} ][{where:in} ]{who} {проведёт|проведёт|проведёт|проведут} {object:acc}[ по вопросам {about:gen}].",
				"[{when} ][{where:in} ]{who} {проведёт|проведёт|проведёт|проведут} мероприятие[ по вопросам {about:gen}].",
			},
			Cancelled: off("Проведение {object:gen}[ по вопросам {about:gen}], запланированное {who:ins}[ {when:for}], отменено.", "Проведение {object:gen}[ по вопросам {about:gen}][, намеченное {when:for},] отменено: {who}.", "Мероприятие[ по вопросам {about:gen}], запланированное {who:ins}[ {when:for}], отменено.", "Мероприятие[ по вопросам {about:gen}][, намеченное {when:for},] отменено: {who}."),
		},
		desk.EventOther: {
			Happened:  list{"{who}: новости[ по вопросам {about:gen}]."},
			Planned:   list{"{who}: анонс[, {when:bare}]."},
			Cancelled: off("{who}: изменения в планах."),
		},
	}
}
