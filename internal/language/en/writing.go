package en

import (
	"unicode"

	"attache/internal/desk"
	"attache/internal/language"
)

func writing() *language.Writing {
	type frames = []language.Frame
	plans := language.Plans
	return &language.Writing{
		Of: func(head language.Term, owner language.Phrase) language.Phrase {
			return phrase(head.Text + " of " + the(owner))
		},
		To:     to,
		Titled: func(office, name string) string { return capitalised(office) + " " + name },
		Date:   date,
		And:    " and ", Comma: ", ", Capital: unicode.ToUpper,
		Frames: map[desk.EventType]language.Frames{
			desk.EventVisit: plans(
				frames{"{who} visited {where:the}[ on {when}][ for talks with {with}][ on {about}].", "{who} met {with}[ on {when}][ to discuss {about}].", "{who} made a visit[ on {when}][ for talks on {about}]."},
				frames{"{who} will visit {where:the}[ on {when}][ for talks with {with}][ on {about}].", "{who} will make a visit[ on {when}]."},
				frames{"The visit of {who} to {where:the}[ on {when}] has been called off.", "A visit of {who}[ on {when}] has been called off."},
			),
			desk.EventMeeting: plans(
				frames{"{who} met {with}[ in {where:the}][ on {when}][ to discuss {about}].", "{who} held talks[ on {about}][ on {when}]."},
				frames{"{who} will meet {with}[ in {where:the}][ on {when}][ to discuss {about}].", "{who} will hold talks[ on {about}][ on {when}]."},
				frames{"The meeting of {who} with {with}[ on {when}] has been called off.", "Talks of {who}[ on {when}] have been called off."},
			),
			desk.EventCall: plans(
				frames{"{who} spoke by telephone with {with}[ on {when}][ about {about}].", "{who} held a telephone call[ on {when}][ about {about}]."},
				frames{"{who} will speak by telephone with {with}[ on {when}][ about {about}]."},
				frames{"The telephone call of {who} with {with}[ on {when}] has been called off."},
			),
			desk.EventSigning: plans(
				frames{"{who} and {with} signed {object:a}[ on {when}].", "{who} signed {object:a}[ on {about}][ on {when}].", "{who} signed a document[ on {when}]."},
				frames{"{who} and {with} will sign {object:a}[ on {when}].", "{who} will sign {object:a}[ on {when}]."},
				frames{"The signing of {object:a} by {who}[ on {when}] has been called off.", "A signing by {who}[ on {when}] has been called off."},
			),
			desk.EventOpening: plans(
				frames{"{who} opened {object:a}[ in {where:the}][ on {when}].", "{who} held an opening[ in {where:the}][ on {when}]."},
				frames{"{who} will open {object:a}[ in {where:the}][ on {when}]."},
				frames{"The opening of {object:a} by {who}[ on {when}] has been called off."},
			),
			desk.EventAppointment: plans(
				frames{"{who} appointed {with}[ on {when}].", "{who} announced an appointment[ on {when}]."},
				frames{"{who} will appoint {with}[ on {when}]."},
				frames{"{who} will not appoint {with}."},
			),
			desk.EventLaunch: plans(
				frames{"{who} launched {object:a}[ on {when}].", "{who} announced a launch[ on {when}]."},
				frames{"{who} will launch {object:a}[ on {when}].", "{who} has announced a coming launch[ on {when}]."},
				frames{"{who} has called off the launch of {object:a}[ on {when}].", "{who} has called off a launch[ on {when}]."},
			),
			desk.EventAward: plans(
				frames{"{who} awarded {object:a}[ to {with}][ on {when}].", "{who} announced an award[ on {when}]."},
				frames{"{who} will award {object:a}[ to {with}][ on {when}]."},
				frames{"{who} has called off an award ceremony[ on {when}]."},
			),
			desk.EventDonation: plans(
				frames{"{who} donated {object:the}[ to {with}][ on {when}].", "{who} made a donation[ to {with}][ on {when}]."},
				frames{"{who} will make a donation[ to {with}][ on {when}]."},
				frames{"{who} has called off a donation."},
			),
			desk.EventStatement: plans(
				frames{"{who} made a statement[ on {about}][ on {when}]."},
				frames{"{who} will make a statement[ on {about}][ on {when}]."},
				frames{"A statement by {who}[ on {when}] has been called off."},
			),
			desk.EventCongratulation: plans(
				frames{"{who} congratulated {with}[ on {when}].", "{who} sent congratulations[ on {when}]."},
				frames{"{who} will congratulate {with}[ on {when}]."}, nil,
			),
			desk.EventCondolence: plans(
				frames{"{who} expressed condolences to {with}[ on {when}].", "{who} expressed condolences[ on {when}]."}, nil, nil,
			),
			desk.EventReport: plans(
				frames{"{who} published {object:a}[ on {about}][ on {when}].", "{who} published a report[ on {about}][ on {when}]."},
				frames{"{who} will publish {object:a}[ on {about}][ on {when}].", "{who} will publish a report[ on {when}]."},
				frames{"{who} has called off the publication of a report."},
			),
			desk.EventResults: plans(
				frames{"{who} published its results[ on {when}]."}, frames{"{who} will publish its results[ on {when}]."}, nil,
			),
			desk.EventConference: plans(
				frames{"{who} hosted {object:a}[ on {about}][ in {where:the}][ on {when}].", "{who} held an event[ on {about}][ in {where:the}][ on {when}]."},
				frames{"{who} will host {object:a}[ on {about}][ in {where:the}][ on {when}].", "{who} will hold an event[ on {about}][ on {when}]."},
				frames{"{who} has called off {object:a}[ on {when}].", "{who} has called off an event[ on {when}]."},
			),
		},
		Inflect: func(p language.Phrase, form string) string {
			switch {
			case form == "the":
				return the(p)
			case form == "a" && !p.Plain && p.Class != "pl":
				return article(p.Text)
			}
			return p.Text
		},
	}
}

func phrase(s string) language.Phrase { return language.Phrase{Text: s} }
