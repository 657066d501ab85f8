package az

import (
	"attache/internal/desk"
	"attache/internal/language"
)

func reading() *language.Reading {
	w := language.Words
	return &language.Reading{
		Months: map[string]int{
			"yanvar": 1, "fevral": 2, "mart": 3, "aprel": 4, "may": 5, "iyun": 6, "iyul": 7, "avqust": 8, "sentyabr": 9, "oktyabr": 10, "noyabr": 11, "dekabr": 12,
		},
		Weekdays: map[string]int{"bazar": 0, "cümə": 5, "şənbə": 6},
		Dates: []string{
			`(?:{year}-c[iıuü] il )?{month}[ıiuü]n {day}(?:[–-]{end})?(?:-[dn]?[aəıiuü][nk]?[ıi]?)?`,
			`{day}(?:[–-]{end})? {month}(?:da|də)?(?: {year}(?:-c[iıuü] il)?)?`,
			`{month} {year}`, `{year}-c[iıuü] ilin {month}[ıiuü]?n?d?[aə]?`, `{day}\.{number}\.{year}`,
		},
		Relative: map[string]int{"bugün": 0, "dünən": -1, "sabah": 1},
		Decimal:  ",",
		Scales:   map[string]string{"min": "000", "milyon": "000000", "milyard": "000000000"},
		Money:    map[string]string{"manat": "AZN", "dollar": "USD", "dolları": "USD", "avro": "EUR", "yuan": "CNY", "rubl": "RUB"},
		Events: []language.EventWords{
			{Type: desk.EventSigning, Verbs: w("imzalayıb, imzalanıb, imzaladı, imzalandı, imzalayıblar"), Nouns: w("saziş, memorandum, müqavilə")},
			{Type: desk.EventAppointment, Verbs: w("təyin edib, təyin olunub, təyin edildi, seçilib"), Nouns: w("təyinat")},
			{Type: desk.EventOpening, Verbs: w("açılıb, açıldı, istifadəyə verilib"), Nouns: w("açılış, açılışı")},
			{Type: desk.EventAward, Verbs: w("mükafatlandırılıb, təltif edilib, layiq görülüb"), Nouns: w("mükafat, mükafatı")},
			{Type: desk.EventDonation, Verbs: w("hədiyyə edib, ianə edib, bağışlayıb"), Nouns: w("ianə")},
			{Type: desk.EventLaunch, Verbs: w("təqdim edib, istifadəyə təqdim olunub, başlayıb"), Nouns: w("təqdimat")},
			{Type: desk.EventReport, Verbs: w("dərc edib, açıqlayıb, dərc olunub"), Nouns: w("hesabat, hesabatı")},
			{Type: desk.EventCongratulation, Verbs: w("təbrik edib"), Nouns: w("təbrik")},
			{Type: desk.EventCondolence, Verbs: w("başsağlığı verib"), Nouns: w("başsağlığı")},
			{Type: desk.EventVisit, Verbs: w("səfər edib, səfərə gəlib, ziyarət edib"), Nouns: w("səfər, səfəri")},
			{Type: desk.EventMeeting, Verbs: w("görüşüb, görüşüblər, müzakirə edib, qəbul edib"), Nouns: w("görüş, görüşü")},
			{Type: desk.EventConference, Verbs: w("keçirilib, keçirib"), Nouns: w("konfrans, forum, seminar")},
			{Type: desk.EventStatement, Verbs: w("bildirib, bəyan edib"), Nouns: w("bəyanat")},
		},
		And: w("və, ilə"), Planned: w("olacaq, keçiriləcək, imzalanacaq"), Cancelled: w("ləğv edilib, ləğv olunub, təxirə salınıb"),
		Negations: w("deyil, yox"), Says: w("bildirib, deyib, qeyd edib, vurğulayıb"),
		Organisations: w("nazirliyi, universiteti, şirkəti, partiyası, səfirliyi, fondu, agentliyi, komitəsi, mərkəzi, cəmiyyəti, institutu, bankı"),
		Abbreviations: w("s, və s, məs, prof, dr"),
		Embargoes:     w("embarqo, dərc olunmamalıdır"), Immediate: w("press-reliz, mətbuat üçün, dərhal yayım üçün"),
		Boilerplate: w("haqqında, qeyd"), Contacts: w("əlaqə, mətbuat xidməti, əlavə məlumat üçün"),
	}
}
