package tr

import (
	"unicode"

	"github.com/gohugoio/locales/tr"

	"attache/internal/desk"
	"attache/internal/language"
)

func writing() *language.Writing {
	return &language.Writing{
		Of: of, To: to, Called: called, When: when, Inflect: inflect, Carry: carry,
		Forms:  []string{"gen", "dat", "acc", "loc", "abl", "poss", "possgen", "possdat", "possacc", "possloc", "possabl"},
		Titled: func(office, name string) string { return titled(office) + " " + name },
		Quote:  func(s string) string { return "“" + s + "”" },
		And:    " ve ", Comma: ", ", Capital: unicode.TurkishCase.ToUpper, Correction: "Düzeltme: ",
		Number: language.Figures{
			Locale: tr.New().(language.Locale), Grouped: 4,
			Scales: []language.Scale{{Zeros: 9, Term: language.Term{Text: "milyar"}}, {Zeros: 6, Term: language.Term{Text: "milyon"}}},
		},
		Frames: frames(),
	}
}

func frames() map[desk.EventType]language.Frames {
	type list = []language.Frame
	off := func(frames ...language.Frame) list {
		return language.PutOff("iptal edildi", "ertelendi", frames...)
	}
	return map[desk.EventType]language.Frames{
		desk.EventVisit: {
			Happened: list{
				"{who},[ {when}] {where:acc} ziyaret ederek {with} ile {about:acc} görüştü.", "{who},[ {when}] {where:acc} ziyaret ederek {with} ile bir araya geldi.", "{who}[, {when}] {where:acc} ziyaret etti.",
				"{who},[ {when}] ziyareti kapsamında {with} ile {about:acc} görüştü.", "{who},[ {when}] ziyareti kapsamında {with} ile bir araya geldi.", "{who}[, {when}] bir ziyaret gerçekleştirdi.",
			},
			Planned: list{
				"{who},[ {when}] {where:acc} ziyaret ederek {with} ile {about:acc} görüşecek.", "{who},[ {when}] {where:acc} ziyaret ederek {with} ile bir araya gelecek.", "{who}[, {when}] {where:acc} ziyaret edecek.",
				"{who},[ {when}] ziyareti kapsamında {with} ile bir araya gelecek.", "{who}[, {when}] bir ziyaret gerçekleştirecek.",
			},
			Cancelled: off("{who:*gen}[ {when} yapması planlanan] {where} ziyareti iptal edildi.", "{who:*gen}[ {when} yapması planlanan] ziyareti iptal edildi."),
		},
		desk.EventMeeting: {
			Happened: list{
				"{who},[ {when}][ {where:loc}] {with} ile {about:acc} görüştü.", "{who},[ {when}][ {where:loc}] {with} ile bir araya geldi.",
				"<several>{who}[, {when}][ {where:loc}] {about:acc} görüştü.", "<several>{who}[, {when}][ {where:loc}] bir araya geldi.",
				"{who}[, {when}][ {where:loc}] {about:acc} görüştü.", "{who}[, {when}][ {where:loc}] bir görüşme gerçekleştirdi.",
			},
			Planned: list{
				"{who},[ {when}][ {where:loc}] {with} ile {about:acc} görüşecek.", "{who},[ {when}][ {where:loc}] {with} ile bir araya gelecek.",
				"<several>{who}[, {when}][ {where:loc}] {about:acc} görüşecek.", "<several>{who}[, {when}][ {where:loc}] bir araya gelecek.",
				"{who}[, {when}][ {where:loc}] {about:acc} görüşecek.", "{who}[, {when}][ {where:loc}] bir görüşme gerçekleştirecek.",
			},
			Cancelled: off("{who:*gen} {with} ile[ {when} yapması planlanan] görüşmesi iptal edildi.", "{who:*gen}[ {when} yapması planlanan] görüşmesi iptal edildi."),
		},
		desk.EventCall: {
			Happened: list{
				"{who},[ {when}] {with} ile telefonda {about:acc} görüştü.", "{who},[ {when}] {with} ile telefonda görüştü.", "<several>{who}[, {when}] telefonda görüştü.", "{who}[, {when}] bir telefon görüşmesi yaptı.",
			},
			Planned: list{
				"{who},[ {when}] {with} ile telefonda {about:acc} görüşecek.", "{who},[ {when}] {with} ile telefonda görüşecek.", "<several>{who}[, {when}] telefonda görüşecek.", "{who}[, {when}] bir telefon görüşmesi yapacak.",
			},
			Cancelled: off("{who:*gen} {with} ile[ {when} yapması planlanan] telefon görüşmesi iptal edildi.", "{who:*gen}[ {when} yapması planlanan] telefon görüşmesi iptal edildi."),
		},
		desk.EventSigning: {
			Happened: list{
				"{who},[ {when}][ {where:loc}] {with} ile[ {about} konusunda] {object} imzaladı.", "{who}[, {when}][ {where:loc}][ {about} konusunda] {object} imzaladı.",
				"{who},[ {when}][ {where:loc}] {with} ile bir belge imzaladı.", "{who}[, {when}][ {where:loc}] bir belge imzaladı.",
			},
			Planned: list{
				"{who},[ {when}][ {where:loc}] {with} ile[ {about} konusunda] {object} imzalayacak.", "{who}[, {when}][ {where:loc}][ {about} konusunda] {object} imzalayacak.",
				"{who},[ {when}][ {where:loc}] {with} ile bir belge imzalayacak.", "{who}[, {when}][ {where:loc}] bir belge imzalayacak.",
			},
			Cancelled: off("{who} ile {with} arasında[ {when} yapılması planlanan] {object} imza töreni iptal edildi.", "{who:*gen}[ {when} yapması planlanan] {object} imza töreni iptal edildi.", "{who:*gen}[ {when} yapması planlanan] imza töreni iptal edildi."),
		},
		desk.EventOpening: {
			Happened:  list{"<organisation>{who}[, {when}][ {where:loc}] {object} açtı.", "{who}[, {when}][ {where:loc}] {object:gen} açılışını yaptı.", "{who}[, {when}][ {where:loc}] açılış törenine katıldı."},
			Planned:   list{"<organisation>{who}[, {when}][ {where:loc}] {object} açacak.", "{who}[, {when}][ {where:loc}] {object:gen} açılışını yapacak.", "{who}[, {when}][ {where:loc}] açılış törenine katılacak."},
			Cancelled: off("{who:*gen} katılımıyla[ {when} yapılması planlanan] {object} açılışı iptal edildi.", "{who:*gen} katılımıyla[ {when} yapılması planlanan] açılış töreni iptal edildi."),
		},
		desk.EventAppointment: {
			Happened:  list{"{who},[ {when}] {with:*acc} {object} olarak atadı.", "{who},[ {when}] {with:*gen} atandığını duyurdu.", "<organisation>{who}[, {when}] yeni bir atama duyurdu.", "<person>{who}, {object} olarak atandı.", "Yeni atama[ {when}] duyuruldu: {who}."},
			Planned:   list{"{who},[ {when}] {with:*acc} {object} olarak atayacak.", "{who},[ {when}] {with:*gen} atanacağını duyuracak.", "<organisation>{who}[, {when}] yeni bir atama duyuracak.", "<person>{who}, {object} olarak atanacak.", "Yeni atama[ {when}] duyurulacak: {who}."},
			Cancelled: off("{with:*gen} {who} tarafından {object} olarak atanması iptal edildi.", "{with:*gen} {who} tarafından duyurulan ataması iptal edildi.", "<organisation>{who} tarafından duyurulan atama iptal edildi.", "Atama iptal edildi: {who}."),
		},
		desk.EventLaunch: {
			Happened:  list{"{who}[, {when}][ {where:loc}] {object:acc} tanıttı.", "{who}[, {when}][ {where:loc}] bir tanıtım gerçekleştirdi."},
			Planned:   list{"{who}[, {when}][ {where:loc}] {object:acc} tanıtacak.", "{who}[, {when}][ {where:loc}] bir tanıtım gerçekleştirecek."},
			Cancelled: off("{who:*gen}[ {when} yapması planlanan] {object} tanıtımı iptal edildi.", "{who:*gen}[ {when} yapması planlanan] tanıtımı iptal edildi."),
		},
		desk.EventAward: {
			Happened: list{
				"<receives>{who}[, {when}] {object} aldı.", "<receives>{who}[, {when}] ödül aldı.",
				"{who},[ {when}] {with:*dat} {object} verdi.", "{who}[, {when}] {object} verdi.", "{who}[, {when}] ödül verdi.",
			},
			Planned: list{
				"<receives>{who}[, {when}] {object} alacak.", "<receives>{who}[, {when}] ödül alacak.",
				"{who},[ {when}] {with:*dat} {object} verecek.", "{who}[, {when}] {object} verecek.", "{who}[, {when}] ödül verecek.",
			},
			Cancelled: off("<receives>{who} için[ {when} düzenlenmesi planlanan] {object} töreni iptal edildi.", "{who:*gen}[ {when} düzenlemesi planlanan] ödül töreni iptal edildi."),
		},
		desk.EventDonation: {
			Happened: list{
				"<receives>{who}[, {when}] {object} bağışı aldı.", "<receives>{who}[, {when}] bağış aldı.",
				"{who},[ {when}] {with:*dat} {number} bağışladı.", "{who}[, {when}] {number} bağışladı.", "{who},[ {when}] {with:*dat} {object} bağışladı.", "{who}[, {when}] {object} bağışladı.", "{who},[ {when}] {with:*dat} bağış yaptı.", "{who}[, {when}] bağış yaptı.",
			},
			Planned: list{
				"<receives>{who}[, {when}] {object} bağışı alacak.", "<receives>{who}[, {when}] bağış alacak.",
				"{who},[ {when}] {with:*dat} {number} bağışlayacak.", "{who}[, {when}] {number} bağışlayacak.", "{who},[ {when}] {with:*dat} {object} bağışlayacak.", "{who}[, {when}] {object} bağışlayacak.", "{who},[ {when}] {with:*dat} bağış yapacak.", "{who}[, {when}] bağış yapacak.",
			},
			Cancelled: off("{who:*gen}[ {with:*dat}][ {when} yapması planlanan] bağışı iptal edildi."),
		},
		desk.EventStatement: {
			Happened:  list{"{who}: {quote}", "{who}[, {when}][ {about} hakkında] açıklama yaptı."},
			Planned:   list{"{who}[, {when}][ {about} hakkında] açıklama yapacak."},
			Cancelled: off("{who:*gen}[ {when} yapması planlanan][ {about} hakkındaki] açıklaması iptal edildi."),
		},
		desk.EventCongratulation: {
			Happened:  list{"{who},[ {when}][ {why} dolayısıyla] {with:*acc} tebrik etti.", "{who}[, {when}][ {why} dolayısıyla] tebrik mesajı yayımladı."},
			Planned:   list{"{who},[ {when}][ {why} dolayısıyla] {with:*acc} tebrik edecek.", "{who}[, {when}][ {why} dolayısıyla] tebrik mesajı yayımlayacak."},
			Cancelled: off("{who:*gen}[ {with:*dat} göndereceği] tebrik mesajı iptal edildi."),
		},
		desk.EventCondolence: {
			Happened:  list{"{who},[ {when}][ {why} nedeniyle] {with:*dat} başsağlığı diledi.", "{who}[, {when}][ {why} nedeniyle] başsağlığı diledi."},
			Planned:   list{"{who},[ {when}][ {why} nedeniyle] {with:*dat} başsağlığı dileyecek.", "{who}[, {when}][ {why} nedeniyle] başsağlığı dileyecek."},
			Cancelled: off("{who:*gen}[ {with:*dat} göndereceği] başsağlığı mesajı iptal edildi."),
		},
		desk.EventReport: {
			Happened:  list{"{who}[, {when}][ {about} hakkında] {object} yayımladı.", "{who}[, {when}][ {about} hakkında] bir rapor yayımladı."},
			Planned:   list{"{who}[, {when}][ {about} hakkında] {object} yayımlayacak.", "{who}[, {when}][ {about} hakkında] bir rapor yayımlayacak."},
			Cancelled: off("{who:*gen}[ {about} hakkındaki] {object:possgen}[ {when} planlanan] yayımı iptal edildi.", "{who:*gen}[ {about} hakkındaki] raporunun[ {when} planlanan] yayımı iptal edildi."),
		},
		desk.EventResults: {
			Happened:  list{"<organisation>{who}[, {when}] sonuçlarını açıkladı.", "{who}[, {when}] sonuçları açıkladı."},
			Planned:   list{"<organisation>{who}[, {when}] sonuçlarını açıklayacak.", "{who}[, {when}] sonuçları açıklayacak."},
			Cancelled: off("{who:*gen}[ {when} yapması planlanan] sonuç açıklaması iptal edildi."),
		},
		desk.EventConference: {
			Happened: list{
				"<attends>{who}[, {when}][ {where:loc} düzenlenen][ {about} konulu] {object:dat} katıldı.", "<attends>{who}[, {when}][ {where:loc} düzenlenen][ {about} konulu] etkinliğe katıldı.",
				"{who}[, {when}][ {where:loc}][ {about} konulu] {object} düzenledi.", "{who}[, {when}][ {where:loc}][ {about} konulu] etkinlik düzenledi.",
			},
			Planned: list{
				"<attends>{who}[, {when}][ {where:loc} düzenlenecek][ {about} konulu] {object:dat} katılacak.", "<attends>{who}[, {when}][ {where:loc} düzenlenecek][ {about} konulu] etkinliğe katılacak.",
				"{who}[, {when}][ {where:loc}][ {about} konulu] {object} düzenleyecek.", "{who}[, {when}][ {where:loc}][ {about} konulu] etkinlik düzenleyecek.",
			},
			Cancelled: off("{who:*gen}[ {when} düzenlemesi planlanan] {object:poss} iptal edildi.", "{who:*gen}[ {when} düzenlemesi planlanan] etkinliği iptal edildi."),
		},
		desk.EventOther: {
			Happened:  list{"{who} ile ilgili son haber."},
			Planned:   list{"{who}[, {when}] etkinlik planlıyor."},
			Cancelled: off("{who:*gen} planlarında değişiklik var."),
		},
	}
}
