package az

import (
	"unicode"

	"attache/internal/desk"
	"attache/internal/language"
)

func writing() *language.Writing {
	type frames = []language.Frame
	plans := language.Plans
	return &language.Writing{
		Of: of, To: to, Titled: func(office, name string) string { return office + " " + name }, When: when, Inflect: inflect,
		Forms: []string{"gen", "dat", "acc", "loc", "abl", "ins"},
		And:   " və ", Comma: ", ", Capital: unicode.AzeriCase.ToUpper,
		Frames: map[desk.EventType]language.Frames{
			desk.EventVisit: plans(
				frames{
					"{who}[ {when}] {where:loc} olub, {with:*ins} {about:acc} müzakirə edib.", "{who}[ {when}] {where:loc} olub, {with:*ins} görüşüb.",
					"{who}[ {when}] {where:loc} olub.", "{who}[ {when}] {with:*ins} {about:acc} müzakirə edib.", "{who}[ {when}] {with:*ins} görüşüb.", "{who}[ {when}] səfər edib.",
				},
				frames{"{who}[ {when}] {where:loc} olacaq[ və {about:acc} müzakirə edəcək].", "{who}[ {when}] səfər edəcək."},
				frames{"{who:gen}[ {when} nəzərdə tutulan] səfəri ləğv olunub."},
			),
			desk.EventMeeting: plans(
				frames{
					"{who}[ {when}] {with:*ins} {about:acc} müzakirə edib.", "{who}[ {when}] {with:*ins} görüşüb.",
					"{who}[ {when}] {about:acc} müzakirə edib.", "{who}[ {when}] danışıqlar aparıb.",
				},
				frames{"{who}[ {when}] {with:*ins}[ {about:acc} müzakirə etmək üçün] görüşəcək.", "{who}[ {when}] danışıqlar aparacaq."},
				frames{"{who:gen} {with:*ins}[ {when} nəzərdə tutulan] görüşü ləğv olunub.", "{who:gen}[ {when} nəzərdə tutulan] danışıqları ləğv olunub."},
			),
			desk.EventCall: plans(
				frames{"{who}[ {when}] {with:*ins}[ {about:acc}] telefonla müzakirə edib.", "{who}[ {when}] telefonla danışıb."},
				frames{"{who}[ {when}] {with:*ins} telefonla danışacaq."}, frames{"{who:gen} {with:*ins} telefon danışığı ləğv olunub."},
			),
			desk.EventSigning: plans(
				frames{"{who} və {with}[ {when}] {object} imzalayıb.", "{who}[ {when}] {object} imzalayıb.", "{who}[ {when}] sənəd imzalayıb."},
				frames{"{who} və {with}[ {when}] {object} imzalayacaq.", "{who}[ {when}] {object} imzalayacaq."},
				frames{"{who:gen}[ {when} nəzərdə tutulan] {object} imzalaması ləğv olunub."},
			),
			desk.EventOpening: plans(
				frames{"{who}[ {when}][ {where:loc}] {object:acc} açıb.", "{who}[ {when}] açılış keçirib."}, frames{"{who}[ {when}] {object:acc} açacaq."},
				frames{"{object:gen} açılışı ləğv olunub."},
			),
			desk.EventAppointment: plans(
				frames{"{who}[ {when}] {with:*acc} vəzifəyə təyin edib.", "{who}[ {when}] yeni təyinat barədə məlumat verib."},
				frames{"{who}[ {when}] yeni təyinat barədə məlumat verəcək."}, nil,
			),
			desk.EventLaunch: plans(
				frames{"{who}[ {when}] {object:acc} təqdim edib.", "{who}[ {when}] yeniliyini təqdim edib."},
				frames{"{who}[ {when}] {object:acc} təqdim edəcək.", "{who}[ {when}] yeniliyini təqdim edəcək."}, frames{"{who}[ {when}] nəzərdə tutulan təqdimatı ləğv edib."},
			),
			desk.EventAward: plans(
				frames{"{who}[ {when}] {object:acc} təqdim edib.", "{who}[ {when}] mükafat təqdim edib."}, frames{"{who}[ {when}] mükafat təqdim edəcək."},
				frames{"{who} mükafatlandırma mərasimini ləğv edib."},
			),
			desk.EventDonation: plans(
				frames{"{who}[ {when}] {object:acc} hədiyyə edib.", "{who}[ {when}] ianə edib."}, frames{"{who}[ {when}] ianə edəcək."}, frames{"{who} ianəni ləğv edib."},
			),
			desk.EventStatement: plans(
				frames{"{who}[ {when}][ {about} barədə] bəyanat verib."}, frames{"{who}[ {when}][ {about} barədə] bəyanat verəcək."}, frames{"{who:gen} bəyanatı ləğv olunub."},
			),
			desk.EventCongratulation: plans(frames{"{who}[ {when}] {with:*acc} təbrik edib.", "{who}[ {when}] təbrik ünvanlayıb."}, frames{"{who}[ {when}] {with:*acc} təbrik edəcək."}, nil),
			desk.EventCondolence:     plans(frames{"{who}[ {when}] başsağlığı verib."}, nil, nil),
			desk.EventReport: plans(
				frames{"{who}[ {when}][ {about} barədə] {object} dərc edib.", "{who}[ {when}][ {about} barədə] hesabat dərc edib."},
				frames{"{who}[ {when}] {object} dərc edəcək.", "{who}[ {when}] hesabat dərc edəcək."}, frames{"{who} hesabatın dərcini ləğv edib."},
			),
			desk.EventResults: plans(frames{"{who}[ {when}] fəaliyyətinin nəticələrini açıqlayıb."}, frames{"{who}[ {when}] fəaliyyətinin nəticələrini açıqlayacaq."}, nil),
			desk.EventConference: plans(
				frames{"{who}[ {when}][ {where:loc}][ {about} mövzusunda] {object} keçirib.", "{who}[ {when}][ {about} mövzusunda] tədbir keçirib."},
				frames{"{who}[ {when}][ {about} mövzusunda] {object} keçirəcək.", "{who}[ {when}] tədbir keçirəcək."}, frames{"{who} {object:acc} ləğv edib.", "{who} tədbiri ləğv edib."},
			),
		},
	}
}
