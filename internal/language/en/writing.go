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
		When:   when, Forms: []string{"the", "a"}, Classes: []string{"sg", "pl"},
		And: " and ", Comma: ", ", Capital: unicode.ToUpper,
		Frames: map[desk.EventType]language.Frames{
			desk.EventVisit: plans(
				frames{"{who} visited {where:the}[ {when}][ for talks with {with}][ on {about}].", "{who} met {with}[ {when}][ to discuss {about}].", "{who} made a visit[ {when}][ for talks on {about}]."},
				frames{"{who} will visit {where:the}[ {when}][ for talks with {with}][ on {about}].", "{who} will make a visit[ {when}]."},
				frames{"The visit of {who} to {where:the}[ {when}] has been called off.", "A visit of {who}[ {when}] has been called off."},
			),
			desk.EventMeeting: plans(
				frames{"{who} met {with}[ in {where:the}][ {when}][ to discuss {about}].", "{who} held talks[ on {about}][ {when}]."},
				frames{"{who} will meet {with}[ in {where:the}][ {when}][ to discuss {about}].", "{who} will hold talks[ on {about}][ {when}]."},
				frames{"The meeting of {who} with {with}[ {when}] has been called off.", "Talks of {who}[ {when}] have been called off."},
			),
			desk.EventCall: plans(
				frames{"{who} spoke by telephone with {with}[ {when}][ about {about}].", "{who} held a telephone call[ {when}][ about {about}]."},
				frames{"{who} will speak by telephone with {with}[ {when}][ about {about}]."},
				frames{"The telephone call of {who} with {with}[ {when}] has been called off."},
			),
			desk.EventSigning: plans(
				frames{"{who} and {with} signed {object:a}[ {when}].", "{who} signed {object:a}[ on {about}][ {when}].", "{who} signed a document[ {when}]."},
				frames{"{who} and {with} will sign {object:a}[ {when}].", "{who} will sign {object:a}[ {when}]."},
				frames{"The signing of {object:a} by {who}[ {when}] has been called off.", "A signing by {who}[ {when}] has been called off."},
			),
			desk.EventOpening: plans(
				frames{"{who} opened {object:a}[ in {where:the}][ {when}].", "{who} held an opening[ in {where:the}][ {when}]."},
				frames{"{who} will open {object:a}[ in {where:the}][ {when}]."},
				frames{"The opening of {object:a} by {who}[ {when}] has been called off."},
			),
			desk.EventAppointment: plans(
				frames{"{who} appointed {with}[ {when}].", "{who} announced an appointment[ {when}]."},
				frames{"{who} will appoint {with}[ {when}]."},
				frames{"{who} will not appoint {with}."},
			),
			desk.EventLaunch: plans(
				frames{"{who} launched {object:a}[ {when}].", "{who} announced a launch[ {when}]."},
				frames{"{who} will launch {object:a}[ {when}].", "{who} has announced a coming launch[ {when}]."},
				frames{"{who} has called off the launch of {object:a}[ {when}].", "{who} has called off a launch[ {when}]."},
			),
			desk.EventAward: plans(
				frames{"{who} awarded {object:a}[ to {with}][ {when}].", "{who} announced an award[ {when}]."},
				frames{"{who} will award {object:a}[ to {with}][ {when}]."},
				frames{"{who} has called off an award ceremony[ {when}]."},
			),
			desk.EventDonation: plans(
				frames{"{who} donated {object:the}[ to {with}][ {when}].", "{who} made a donation[ to {with}][ {when}]."},
				frames{"{who} will make a donation[ to {with}][ {when}]."},
				frames{"{who} has called off a donation."},
			),
			desk.EventStatement: plans(
				frames{"{who} made a statement[ on {about}][ {when}]."},
				frames{"{who} will make a statement[ on {about}][ {when}]."},
				frames{"A statement by {who}[ {when}] has been called off."},
			),
			desk.EventCongratulation: plans(
				frames{"{who} congratulated {with}[ {when}].", "{who} sent congratulations[ {when}]."},
				frames{"{who} will congratulate {with}[ {when}]."}, nil,
			),
			desk.EventCondolence: plans(
				frames{"{who} expressed condolences to {with}[ {when}].", "{who} expressed condolences[ {when}]."}, nil, nil,
			),
			desk.EventReport: plans(
				frames{"{who} published {object:a}[ on {about}][ {when}].", "{who} published a report[ on {about}][ {when}]."},
				frames{"{who} will publish {object:a}[ on {about}][ {when}].", "{who} will publish a report[ {when}]."},
				frames{"{who} has called off the publication of a report."},
			),
			desk.EventResults: plans(
				frames{"{who} published its results[ {when}]."}, frames{"{who} will publish its results[ {when}]."}, nil,
			),
			desk.EventConference: plans(
				frames{"{who} hosted {object:a}[ on {about}][ in {where:the}][ {when}].", "{who} held an event[ on {about}][ in {where:the}][ {when}]."},
				frames{"{who} will host {object:a}[ on {about}][ in {where:the}][ {when}].", "{who} will hold an event[ on {about}][ {when}]."},
				frames{"{who} has called off {object:a}[ {when}].", "{who} has called off an event[ {when}]."},
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
