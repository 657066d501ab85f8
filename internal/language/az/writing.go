package az

import (
	"unicode"

	"github.com/gohugoio/locales/az"

	"attache/internal/desk"
	"attache/internal/language"
)

func writing() *language.Writing {
	return &language.Writing{
		Of: of, To: to, Called: called, When: when, Inflect: inflect, Carry: carry,
		Forms:  []string{"gen", "dat", "acc", "loc", "abl", "poss", "possgen", "possdat", "possacc", "possloc", "possabl", "visit"},
		Titled: func(office, name string) string { return office + " " + name },
		Quote:  func(s string) string { return "“" + s + "”" },
		And:    " və ", Comma: ", ", Capital: unicode.AzeriCase.ToUpper, Correction: "Düzəliş: ",
		Number: language.Figures{
			Locale: az.New().(language.Locale), Grouped: 5,
			Scales: []language.Scale{{Zeros: 9, Term: language.Term{Text: "milyard"}}, {Zeros: 6, Term: language.Term{Text: "milyon"}}, {Zeros: 3, Term: language.Term{Text: "min"}}},
		},
		Frames: frames(),
	}
}

func frames() map[desk.EventType]language.Frames {
	type list = []language.Frame
	off := func(frames ...language.Frame) list {
		return language.PutOff("ləğv edilib", "təxirə salınıb", frames...)
	}
	return map[desk.EventType]language.Frames{
		desk.EventVisit: {
			Happened: list{
				"{who}[ {when}] {where:visit} olub, {with} ilə {about:acc} müzakirə edib.", "{who}[ {when}] {where:visit} olub, {with} ilə görüşüb.", "{who}[ {when}] {where:visit} olub.",
				"{who}[ {when}] səfər çərçivəsində {with} ilə {about:acc} müzakirə edib.", "{who}[ {when}] səfər çərçivəsində {with} ilə görüşüb.", "{who}[ {when}] səfər edib.",
			},
			Planned: list{
				"{who}[ {when}] {where:visit} olacaq, {with} ilə {about:acc} müzakirə edəcək.", "{who}[ {when}] {where:visit} olacaq, {with} ilə görüşəcək.", "{who}[ {when}] {where:visit} olacaq.",
				"{who}[ {when}] səfər çərçivəsində {with} ilə görüşəcək.", "{who}[ {when}] səfər edəcək.",
			},
			Cancelled: off("{who:*gen} {where:dat}[ {when:for} nəzərdə tutulan] səfəri ləğv edilib.", "{who:*gen}[ {when:for} nəzərdə tutulan] səfəri ləğv edilib."),
		},
		desk.EventMeeting: {
			Happened: list{
				"{who}[ {when}][ {where:loc}] {with} ilə {about:acc} müzakirə edib.", "{who}[ {when}][ {where:loc}] {with} ilə görüşüb.",
				"<several>{who}[ {when}][ {where:loc}] {about:acc} müzakirə ediblər.", "<several>{who}[ {when}][ {where:loc}] görüşüblər.",
				"{who}[ {when}][ {where:loc}] {about:acc} müzakirə edib.", "{who}[ {when}][ {where:loc}] görüş keçirib.",
			},
			Planned: list{
				"{who}[ {when}][ {where:loc}] {with} ilə {about:acc} müzakirə edəcək.", "{who}[ {when}][ {where:loc}] {with} ilə görüşəcək.",
				"<several>{who}[ {when}][ {where:loc}] {about:acc} müzakirə edəcəklər.", "<several>{who}[ {when}][ {where:loc}] görüşəcəklər.",
				"{who}[ {when}][ {where:loc}] {about:acc} müzakirə edəcək.", "{who}[ {when}][ {where:loc}] görüş keçirəcək.",
			},
			Cancelled: off("{who:*gen} {with} ilə[ {when:for} nəzərdə tutulan] görüşü ləğv edilib.", "{who:*gen}[ {when:for} nəzərdə tutulan] görüşü ləğv edilib."),
		},
		desk.EventCall: {
			Happened: list{
				"{who}[ {when}] {with} ilə telefon danışığında {about:acc} müzakirə edib.", "{who}[ {when}] {with} ilə telefonla danışıb.", "<several>{who}[ {when}] telefonla danışıblar.", "{who}[ {when}] telefon danışığı aparıb.",
			},
			Planned: list{
				"{who}[ {when}] {with} ilə telefon danışığında {about:acc} müzakirə edəcək.", "{who}[ {when}] {with} ilə telefonla danışacaq.", "<several>{who}[ {when}] telefonla danışacaqlar.", "{who}[ {when}] telefon danışığı aparacaq.",
			},
			Cancelled: off("{who:*gen} {with} ilə[ {when:for} nəzərdə tutulan] telefon danışığı ləğv edilib.", "{who:*gen}[ {when:for} nəzərdə tutulan] telefon danışığı ləğv edilib."),
		},
		desk.EventSigning: {
			Happened: list{
				"{who}[ {when}][ {where:loc}] {with} ilə[ {about} haqqında] {object} imzalayıb.", "{who}[ {when}][ {where:loc}][ {about} haqqında] {object} imzalayıb.",
				"{who}[ {when}][ {where:loc}] {with} ilə sənəd imzalayıb.", "{who}[ {when}][ {where:loc}] sənəd imzalayıb.",
			},
			Planned: list{
				"{who}[ {when}][ {where:loc}] {with} ilə[ {about} haqqında] {object} imzalayacaq.", "{who}[ {when}][ {where:loc}][ {about} haqqında] {object} imzalayacaq.",
				"{who}[ {when}][ {where:loc}] {with} ilə sənəd imzalayacaq.", "{who}[ {when}][ {where:loc}] sənəd imzalayacaq.",
			},
			Cancelled: off("{who} ilə {with} arasında {object:gen}[ {when:for} nəzərdə tutulan] imzalanması ləğv edilib.", "{who} tərəfindən {object:gen}[ {when:for} nəzərdə tutulan] imzalanması ləğv edilib.", "{who:*gen} iştirakı ilə[ {when:for} nəzərdə tutulan] imzalanma mərasimi ləğv edilib."),
		},
		desk.EventOpening: {
			Happened:  list{"<organisation>{who}[ {when}][ {where:loc}] {object} açıb.", "{who}[ {when}][ {where:loc}] {object:gen} açılışını edib.", "{who}[ {when}][ {where:loc}] açılış mərasimində iştirak edib."},
			Planned:   list{"<organisation>{who}[ {when}][ {where:loc}] {object} açacaq.", "{who}[ {when}][ {where:loc}] {object:gen} açılışını edəcək.", "{who}[ {when}][ {where:loc}] açılış mərasimində iştirak edəcək."},
			Cancelled: off("{who:*gen} iştirakı ilə {object:gen}[ {when:for} nəzərdə tutulan] açılışı ləğv edilib.", "{who:*gen} iştirakı ilə[ {when:for} nəzərdə tutulan] açılış mərasimi ləğv edilib."),
		},
		desk.EventAppointment: {
			Happened:  list{"{who}[ {when}] {with:*acc} {object} vəzifəsinə təyin edib.", "{who}[ {when}] {with:*gen} təyinatını elan edib.", "<organisation>{who}[ {when}] yeni təyinat elan edib.", "<person>{who} {object} vəzifəsinə təyin edilib.", "Yeni təyinat[ {when}] elan olunub: {who}."},
			Planned:   list{"{who}[ {when}] {with:*acc} {object} vəzifəsinə təyin edəcək.", "{who}[ {when}] {with:*gen} təyinatını elan edəcək.", "<organisation>{who}[ {when}] yeni təyinat elan edəcək.", "<person>{who} {object} vəzifəsinə təyin ediləcək.", "Yeni təyinat[ {when}] elan olunacaq: {who}."},
			Cancelled: off("{who} tərəfindən {with:*gen} {object} vəzifəsinə təyinatı ləğv edilib.", "{who} tərəfindən {with:*gen} təyinatı ləğv edilib.", "<organisation>{who:*gen} elan etdiyi təyinat ləğv edilib.", "Təyinat ləğv edilib: {who}."),
		},
		desk.EventLaunch: {
			Happened:  list{"{who}[ {when}][ {where:loc}] {object} təqdim edib.", "{who}[ {when}][ {where:loc}] təqdimat keçirib."},
			Planned:   list{"{who}[ {when}][ {where:loc}] {object} təqdim edəcək.", "{who}[ {when}][ {where:loc}] təqdimat keçirəcək."},
			Cancelled: off("{who} tərəfindən {object:gen}[ {when:for} nəzərdə tutulan] təqdimatı ləğv edilib.", "{who:*gen}[ {when:for} nəzərdə tutulan] təqdimatı ləğv edilib."),
		},
		desk.EventAward: {
			Happened: list{
				"<receives>{who}[ {when}] {object:dat} layiq görülüb.", "<receives>{who}[ {when}] mükafata layiq görülüb.",
				"{who}[ {when}] {with:*dat} {object} təqdim edib.", "{who}[ {when}] {object} təqdim edib.", "{who}[ {when}] mükafat təqdim edib.",
			},
			Planned: list{
				"<receives>{who}[ {when}] {object:dat} layiq görüləcək.", "<receives>{who}[ {when}] mükafata layiq görüləcək.",
				"{who}[ {when}] {with:*dat} {object} təqdim edəcək.", "{who}[ {when}] {object} təqdim edəcək.", "{who}[ {when}] mükafat təqdim edəcək.",
			},
			Cancelled: off("<receives>{who:*dat} {object:gen}[ {when:for} nəzərdə tutulan] təqdimatı ləğv edilib.", "{who:*gen}[ {when:for} nəzərdə tutulan] mükafatlandırma mərasimi ləğv edilib."),
		},
		desk.EventDonation: {
			Happened: list{
				"<receives>{who}[ {when}] {object} hədiyyə alıb.", "<receives>{who}[ {when}] ianə alıb.",
				"{who}[ {when}] {with:*dat} {number} ianə edib.", "{who}[ {when}] {number} ianə edib.", "{who}[ {when}] {with:*dat} {object} hədiyyə edib.", "{who}[ {when}] {object} hədiyyə edib.", "{who}[ {when}] {with:*dat} ianə edib.", "{who}[ {when}] ianə edib.",
			},
			Planned: list{
				"<receives>{who}[ {when}] {object} hədiyyə alacaq.", "<receives>{who}[ {when}] ianə alacaq.",
				"{who}[ {when}] {with:*dat} {number} ianə edəcək.", "{who}[ {when}] {number} ianə edəcək.", "{who}[ {when}] {with:*dat} {object} hədiyyə edəcək.", "{who}[ {when}] {object} hədiyyə edəcək.", "{who}[ {when}] {with:*dat} ianə edəcək.", "{who}[ {when}] ianə edəcək.",
			},
			Cancelled: off("{who:*gen}[ {with:*dat}] ianəsi ləğv edilib."),
		},
		desk.EventStatement: {
			Happened:  list{"{who}: {quote}", "{who}[ {when}][ {about} haqqında] bəyanat verib."},
			Planned:   list{"{who}[ {when}][ {about} haqqında] bəyanat verəcək."},
			Cancelled: off("{who:*gen}[ {about} haqqında][ {when:for} nəzərdə tutulan] bəyanatı ləğv edilib."),
		},
		desk.EventCongratulation: {
			Happened:  list{"{who}[ {when}] {with:*acc}[ {why} münasibətilə] təbrik edib.", "{who}[ {when}][ {why} münasibətilə] təbrik ünvanlayıb."},
			Planned:   list{"{who}[ {when}] {with:*acc}[ {why} münasibətilə] təbrik edəcək.", "{who}[ {when}][ {why} münasibətilə] təbrik ünvanlayacaq."},
			Cancelled: off("{who:*gen}[ {with:*dat}] təbriki ləğv edilib."),
		},
		desk.EventCondolence: {
			Happened:  list{"{who}[ {when}][ {why} ilə əlaqədar][ {with:*dat}] başsağlığı verib."},
			Planned:   list{"{who}[ {when}][ {why} ilə əlaqədar][ {with:*dat}] başsağlığı verəcək."},
			Cancelled: off("{who:*gen}[ {with:*dat}] başsağlığı ləğv edilib."),
		},
		desk.EventReport: {
			Happened:  list{"{who}[ {when}][ {about} haqqında] {object} dərc edib.", "{who}[ {when}][ {about} haqqında] hesabat dərc edib."},
			Planned:   list{"{who}[ {when}][ {about} haqqında] {object} dərc edəcək.", "{who}[ {when}][ {about} haqqında] hesabat dərc edəcək."},
			Cancelled: off("{who} tərəfindən {object:gen}[ {when:for} nəzərdə tutulan] dərci ləğv edilib.", "{who} tərəfindən hesabatın[ {when:for} nəzərdə tutulan] dərci ləğv edilib."),
		},
		desk.EventResults: {
			Happened:  list{"{who}[ {when}] nəticələri açıqlayıb."},
			Planned:   list{"{who}[ {when}] nəticələri açıqlayacaq."},
			Cancelled: off("{who} tərəfindən nəticələrin[ {when:for} nəzərdə tutulan] açıqlanması ləğv edilib."),
		},
		desk.EventConference: {
			Happened: list{
				"<attends>{who}[ {when}][ {where:loc} keçirilən][ {about} mövzusunda] {object:loc} iştirak edib.", "<attends>{who}[ {when}][ {where:loc} keçirilən][ {about} mövzusunda] tədbirdə iştirak edib.",
				"{who}[ {when}][ {where:loc}][ {about} mövzusunda] {object} keçirib.", "{who}[ {when}][ {where:loc}][ {about} mövzusunda] tədbir keçirib.",
			},
			Planned: list{
				"<attends>{who}[ {when}][ {where:loc} keçiriləcək][ {about} mövzusunda] {object:loc} iştirak edəcək.", "<attends>{who}[ {when}][ {where:loc} keçiriləcək][ {about} mövzusunda] tədbirdə iştirak edəcək.",
				"{who}[ {when}][ {where:loc}][ {about} mövzusunda] {object} keçirəcək.", "{who}[ {when}][ {where:loc}][ {about} mövzusunda] tədbir keçirəcək.",
			},
			Cancelled: off("{who:*gen}[ {when:for} nəzərdə tutulan] {object:poss} ləğv edilib.", "{who:*gen}[ {when:for} nəzərdə tutulan] tədbiri ləğv edilib."),
		},
		desk.EventOther: {
			Happened:  list{"{who} haqqında yeni xəbər."},
			Planned:   list{"{who}[ {when}] tədbir keçirməyi planlaşdırır."},
			Cancelled: off("{who:*gen} planlarında dəyişiklik var."),
		},
	}
}
