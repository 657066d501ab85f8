package en

import (
	"unicode"

	"github.com/gohugoio/locales/en"

	"attache/internal/desk"
	"attache/internal/language"
)

func writing() *language.Writing {
	return &language.Writing{
		Of: of, To: to, Inflect: inflect, When: when, Amount: amount, Carry: latin.Carry,
		Classes: []string{"sg", "pl"},
		Forms:   []string{"the", "a", "in"},
		Titled:  titled,
		Quote:   func(s string) string { return "“" + s + "”" },
		And:     " and ", Comma: ", ", Capital: unicode.ToUpper, Correction: "Correction: ",
		Number: language.Figures{
			Locale: en.New().(language.Locale), Grouped: 4,
			Scales: []language.Scale{
				{Zeros: 9, Term: language.Term{Text: "billion"}},
				{Zeros: 6, Term: language.Term{Text: "million"}},
			},
		},
		Frames: frames(),
	}
}

func frames() map[desk.EventType]language.Frames {
	type list = []language.Frame
	off := func(frames ...language.Frame) list { return language.PutOff("called off", "postponed", frames...) }
	return map[desk.EventType]language.Frames{
		desk.EventVisit: {
			Happened: list{
				"{who:the} visited {where:the}[ {when}] and discussed {about} with {with:the}.",
				"{who:the} visited {where:the}[ {when}] and met {with:the}.",
				"{who:the} visited {where:the}[ {when}][ for talks on {about}].",
				"{who:the} paid a visit[ {when}] and discussed {about} with {with:the}.",
				"{who:the} paid a visit[ {when}] and met {with:the}.",
				"{who:the} paid a visit[ {when}].",
			},
			Planned: list{
				"{who:the} will visit {where:the}[ {when}] to discuss {about} with {with:the}.",
				"{who:the} will visit {where:the}[ {when}] to meet {with:the}.",
				"{who:the} will visit {where:the}[ {when}][ for talks on {about}].",
				"{who:the} will pay a visit[ {when}] to meet {with:the}.",
				"{who:the} will pay a visit[ {when}].",
			},
			Cancelled: off(
				"A visit by {who:the} to {where:the}[, planned {when:for},] has been called off.",
				"A visit by {who:the}[, planned {when:for},] has been called off.",
			),
		},
		desk.EventMeeting: {
			Happened: list{
				"{who:the} met {with:the}[ {where:in}][ {when}][ to discuss {about}].",
				"<several> {who:the} met[ {where:in}][ {when}][ to discuss {about}].",
				"{who:the} held talks on {about}[ {where:in}][ {when}].",
				"{who:the} held a meeting[ {where:in}][ {when}].",
			},
			Planned: list{
				"{who:the} will meet {with:the}[ {where:in}][ {when}][ to discuss {about}].",
				"<several> {who:the} will meet[ {where:in}][ {when}][ to discuss {about}].",
				"{who:the} will hold talks on {about}[ {where:in}][ {when}].",
				"{who:the} will hold a meeting[ {where:in}][ {when}].",
			},
			Cancelled: off(
				"A meeting between {who:the} and {with:the}[, planned {when:for},] has been called off.",
				"A meeting of {who:the}[, planned {when:for},] has been called off.",
			),
		},
		desk.EventCall: {
			Happened: list{
				"{who:the} spoke by telephone with {with:the}[ {when}][ about {about}].",
				"<several> {who:the} spoke by telephone[ {when}][ about {about}].",
				"{who:the} held a telephone call[ {when}][ on {about}].",
			},
			Planned: list{
				"{who:the} will speak by telephone with {with:the}[ {when}][ about {about}].",
				"<several> {who:the} will speak by telephone[ {when}][ about {about}].",
				"{who:the} will hold a telephone call[ {when}][ on {about}].",
			},
			Cancelled: off(
				"A telephone call between {who:the} and {with:the}[, planned {when:for},] has been called off.",
				"A telephone call by {who:the}[, planned {when:for},] has been called off.",
			),
		},
		desk.EventSigning: {
			Happened: list{
				"{who:the} signed {object:a}[ on {about}] with {with:the}[ {where:in}][ {when}].",
				"{who:the} signed {object:a}[ on {about}][ {where:in}][ {when}].",
				"{who:the} signed a document with {with:the}[ {where:in}][ {when}].",
				"{who:the} signed a document[ {where:in}][ {when}].",
			},
			Planned: list{
				"{who:the} will sign {object:a}[ on {about}] with {with:the}[ {where:in}][ {when}].",
				"{who:the} will sign {object:a}[ on {about}][ {where:in}][ {when}].",
				"{who:the} will sign a document with {with:the}[ {where:in}][ {when}].",
				"{who:the} will sign a document[ {where:in}][ {when}].",
			},
			Cancelled: off(
				"The signing of {object:a} by {who:the} and {with:the}[, planned {when:for},] has been called off.",
				"The signing of {object:a} by {who:the}[, planned {when:for},] has been called off.",
				"A signing by {who:the}[, planned {when:for},] has been called off.",
			),
		},
		desk.EventOpening: {
			Happened:  list{"{who:the} opened {object:a}[ {where:in}][ {when}].", "{who:the} took part in an opening[ {where:in}][ {when}]."},
			Planned:   list{"{who:the} will open {object:a}[ {where:in}][ {when}].", "{who:the} will take part in an opening[ {where:in}][ {when}]."},
			Cancelled: off("The opening of {object:a} by {who:the}[, planned {when:for},] has been called off.", "An opening by {who:the}[, planned {when:for},] has been called off."),
		},
		desk.EventAppointment: {
			Happened: list{
				"{who:the} announced the appointment of {with:the} as {object}[ {when}].",
				"{who:the} announced the appointment of {with:the}[ {when}].", "<organisation> {who:the} announced an appointment[ {when}].",
				"<person> {who:the} {has|have} been appointed {object}.",
				"An appointment was announced[ {when}]: {who:the}.",
			},
			Planned: list{
				"{who:the} will announce the appointment of {with:the} as {object}[ {when}].",
				"{who:the} will announce the appointment of {with:the}[ {when}].", "<organisation> {who:the} will announce an appointment[ {when}].",
				"<person> {who:the} will be appointed {object}.",
				"An appointment will be announced[ {when}]: {who:the}.",
			},
			Cancelled: off(
				"The appointment by {who:the} of {with:the} as {object} has been called off.",
				"The appointment of {with:the} by {who:the} has been called off.",
				"<organisation> An appointment by {who:the} has been called off.", "An appointment has been called off: {who:the}.",
			),
		},
		desk.EventLaunch: {
			Happened:  list{"{who:the} launched {object:a}[ {where:in}][ {when}].", "{who:the} announced a launch[ {when}]."},
			Planned:   list{"{who:the} will launch {object:a}[ {where:in}][ {when}].", "{who:the} {has|have} announced a launch[ planned {when:for}]."},
			Cancelled: off("The launch of {object:a} by {who:the}[, planned {when:for},] has been called off.", "A launch by {who:the}[, planned {when:for},] has been called off."),
		},
		desk.EventAward: {
			Happened: list{
				"<receives> {who:the} received {object:a}[ from {with:the}][ {when}].", "<receives> {who:the} received an award[ from {with:the}][ {when}].",
				"{who:the} presented {object:a}[ to {with:the}][ {when}].", "{who:the} presented an award[ to {with:the}][ {when}].",
			},
			Planned: list{
				"<receives> {who:the} will receive {object:a}[ from {with:the}][ {when}].", "<receives> {who:the} will receive an award[ from {with:the}][ {when}].",
				"{who:the} will present {object:a}[ to {with:the}][ {when}].", "{who:the} will present an award[ to {with:the}][ {when}].",
			},
			Cancelled: off(
				"<receives> The presentation of {object:a} to {who:the}[, planned {when:for},] has been called off.", "<receives> The presentation of an award to {who:the}[, planned {when:for},] has been called off.",
				"The presentation of {object:a} by {who:the}[, planned {when:for},] has been called off.", "An award ceremony of {who:the}[, planned {when:for},] has been called off.",
			),
		},
		desk.EventDonation: {
			Happened:  list{"<receives> {who:the} received {object:a}[ from {with:the}] as a donation[ {when}].", "<receives> {who:the} received a donation[ from {with:the}][ {when}].", "{who:the} donated {number}[ to {with:the}][ {when}].", "{who:the} donated {object:a}[ to {with:the}][ {when}].", "{who:the} made a donation[ to {with:the}][ {when}]."},
			Planned:   list{"<receives> {who:the} will receive a donation[ from {with:the}][ {when}].", "{who:the} will donate {number}[ to {with:the}][ {when}].", "{who:the} will donate {object:a}[ to {with:the}][ {when}].", "{who:the} will make a donation[ to {with:the}][ {when}]."},
			Cancelled: off("A donation of {number} by {who:the}[ to {with:the}] has been called off.", "A donation by {who:the}[ to {with:the}] has been called off."),
		},
		desk.EventStatement: {
			Happened:  list{"{who:the}: {quote}", "{who:the} made a statement[ on {about}][ {when}]."},
			Planned:   list{"{who:the} will make a statement[ on {about}][ {when}]."},
			Cancelled: off("A statement by {who:the}[ on {about}][, planned {when:for},] has been called off."),
		},
		desk.EventCongratulation: {
			Happened:  list{"{who:the} congratulated {with:the}[ on {why:the}][ {when}].", "{who:the} sent congratulations[ on {why:the}][ {when}]."},
			Planned:   list{"{who:the} will congratulate {with:the}[ on {why:the}][ {when}].", "{who:the} will send congratulations[ on {why:the}][ {when}]."},
			Cancelled: off("A message of congratulation from {who:the}[ to {with:the}] has been called off."),
		},
		desk.EventCondolence: {
			Happened:  list{"{who:the} expressed condolences[ to {with:the}][ over {why:the}][ {when}]."},
			Planned:   list{"{who:the} will express condolences[ to {with:the}][ over {why:the}][ {when}]."},
			Cancelled: off("A message of condolence from {who:the}[ to {with:the}] has been called off."),
		},
		desk.EventReport: {
			Happened:  list{"{who:the} published {object:a}[ on {about}][ {when}].", "{who:the} published a report[ on {about}][ {when}]."},
			Planned:   list{"{who:the} will publish {object:a}[ on {about}][ {when}].", "{who:the} will publish a report[ on {about}][ {when}]."},
			Cancelled: off("The publication of {object:a} by {who:the}[, planned {when:for},] has been called off.", "The publication of a report by {who:the}[, planned {when:for},] has been called off."),
		},
		desk.EventResults: {
			Happened:  list{"<organisation> <one> {who:the} published its results[ {when}].", "{who:the} published results[ {when}]."},
			Planned:   list{"{who:the} will publish results[ {when}]."},
			Cancelled: off("The publication of results by {who:the}[, planned {when:for},] has been called off."),
		},
		desk.EventConference: {
			Happened:  list{"<attends> {who:the} took part in {object:a}[ on {about}][ {where:in}][ {when}].", "<attends> {who:the} took part in an event[ on {about}][ {where:in}][ {when}].", "{who:the} held {object:a}[ on {about}][ {where:in}][ {when}].", "{who:the} held an event[ on {about}][ {where:in}][ {when}]."},
			Planned:   list{"<attends> {who:the} will take part in {object:a}[ on {about}][ {where:in}][ {when}].", "<attends> {who:the} will take part in an event[ on {about}][ {where:in}][ {when}].", "{who:the} will hold {object:a}[ on {about}][ {where:in}][ {when}].", "{who:the} will hold an event[ on {about}][ {where:in}][ {when}]."},
			Cancelled: off("{object:a}[ on {about}] planned by {who:the}[ {when:for}] has been called off.", "An event[ on {about}] planned by {who:the}[ {when:for}] has been called off."),
		},
		desk.EventOther: {
			Happened:  list{"The latest from {who:the}[ on {about}]."},
			Planned:   list{"{who:the} {has|have} announced plans[ {when:for}]."},
			Cancelled: off("{who:the} {has|have} announced a change of plans."),
		},
	}
}
