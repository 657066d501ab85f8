package az

import (
	"attache/internal/desk"
	"attache/internal/language"
)

func reading() *language.Reading {
	w := language.Words
	months := map[string]int{}
	for name, n := range map[string]int{
		"yanvar": 1, "fevral": 2, "mart": 3, "aprel": 4, "may": 5, "iyun": 6, "iyul": 7, "avqust": 8, "sentyabr": 9, "oktyabr": 10, "noyabr": 11, "dekabr": 12,
	} {
		for _, ending := range []string{"", "ın", "in", "un", "ün", "da", "də", "ında", "ində"} {
			months[name+ending] = n
		}
	}
	return &language.Reading{
		Order: language.SOV, Dotless: true, LooseNames: true,
		Months:   months,
		Weekdays: map[string]int{"bazar günü": 0, "bazar ertəsi": 1, "çərşənbə axşamı": 2, "çərşənbə günü": 3, "cümə axşamı": 4, "cümə günü": 5, "şənbə günü": 6},
		Dates: []string{
			"{month} {day}", "{year} - ci il {month} {day}", "{year} - cü il {month} {day}", "{year} - cı il {month} {day}", "{year} - cu il {month} {day}", "{year} - ci ilin {month} {day}", "{year} - cü ilin {month} {day}", "{year} - cı ilin {month} {day}", "{year} - cu ilin {month} {day}",
			"{month} {day} - {end}", "{day} {month}", "{day} {month} {year}", "{day} - {end} {month}", "{day} - {end} {month} {year}", "{day} {month} {year} - ci il", "{day} {month} {year} - cü il", "{day} {month} {year} - cı il", "{month} {year}",
			"{year} - ci ilin {month}", "{year} - cü ilin {month}",
		},
		Ordinals: w("ci, cı, cu, cü, də, da, dən, dan, nə, na, ə, a, si, sı, sində, sında, i, ı, u, ü, ndə, nda, dək"),
		Relative: map[string]int{"bugün": 0, "bu gün": 0, "dünən": -1, "sabah": 1},
		Next:     w("gələn, növbəti"),
		Calendar: calendar(),
		Decimal:  ",",
		Scales:   map[string]string{"min": "000", "milyon": "000000", "mln": "000000", "milyard": "000000000", "mlrd": "000000000"},
		Money:    map[string]string{"faiz*": "%", "manat*": "AZN", "dollar*": "USD", "abş dolları": "USD", "avro": "EUR", "yuan*": "CNY", "rubl*": "RUB", "lirə*": "TRY", "funt*": "GBP"},
		Numerals: map[string]string{"iki": "2", "üç": "3", "dörd": "4", "beş": "5", "altı": "6", "yeddi": "7", "səkkiz": "8", "doqquz": "9", "on": "10", "iyirmi": "20", "otuz": "30", "yüz": "100"},
		Events: []language.EventWords{
			{Type: desk.EventCondolence, Verbs: w("başsağlığı ver*, başsağlığı ifadə ed*, başsağlığı məktubu göndər*, kədərlən*, hüznlə xəbər*"), Nouns: w("başsağlığı, vəfat*")},
			{Type: desk.EventCongratulation, Verbs: w("təbrik edib, təbrik edir, təbrik etdi, təbrik məktubu göndər*, təbrik edirəm, təbriklərini çatdır*, təbrik ünvanla*"), Nouns: w("təbrik, təbriki, təbrik məktubu")},
			{Type: desk.EventCall, Verbs: w("telefonla danış*, telefon danışığı apar*, telefonla görüş*, zəng edib, telefon danışığı ol*, telefonla söhbət ed*, telefon zəngi*"), Nouns: w("telefon danışığı, telefon söhbəti, videokonfrans*")},
			{Type: desk.EventSigning, Verbs: w("imzala*, müqavilə bağla*, imzalanıb, imzalayıb, imzalayıblar, imza at*, razılıq əldə ed*, razılığa gəl*, bağlanıb"), Nouns: w("saziş*, memorandum*, müqavilə*, imzalanma*, razılaşma*")},
			{Type: desk.EventAppointment, Verbs: w("təyin ed*, təyin olun*, seçil*, vəzifəsinə başla*, təyin edilib, təyin edildi, vəzifəyə təyin*, vəzifəsindən azad ed*, işdən azad*, direktoru olub, rektoru olub"), Nouns: w("təyinat*, seçki*")},
			{Type: desk.EventOpening, Verbs: w("açıl*, istifadəyə veril*, təməli qoyul*, yaradılıb, açılışı ol*, açılışı keçiril*, açılış mərasimi keçiril*, təməlini qoy*, təməli atıl*, qapılarını aç*, fəaliyyətə başla*"), Nouns: w("açılış*, təməlqoyma*")},
			{Type: desk.EventAward, Verbs: w("mükafatlandır*, mükafat təqdim ed*, mükafat verib, mükafat verəcək, təltif ed*, təltif olun*, layiq görül*, mükafat al*, qalib gəl*, mükafatını al*, medal qazan*, mükafata layiq*, mükafatına layiq*, birinci yer*, fəxri adı veril*, medalla təltif*, diplomla təltif*, mükafatını qazan*"), Nouns: w("mükafat*, orden*, medal*, təltif*, laureat*")},
			{Type: desk.EventDonation, Verbs: w("hədiyyə ed*, ianə ed*, bağışla*, təhvil veril*, yardım göndər*, yardım ed*, yardım göstər*, humanitar yardım*, dəstək göstər*, ianə göndər*, təqaüd ayır*"), Nouns: w("ianə*, yardım*, qrant*")},
			{Type: desk.EventLaunch, Verbs: w("təqdim ed*, təqdim olun*, istifadəyə təqdim*, başla*, işə sal*, start ver*, istifadəyə buraxıl*, istifadəyə verildi, təqdimatı keçiril*, təqdimatı ol*, start götür*, həyata keçirməyə başla*, buraxıb, satışa çıxar*"), Nouns: w("təqdimat*, start, layihə*")},
			{Type: desk.EventResults, Verbs: w("ilin yekunlarını açıqla*, maliyyə göstəricilərini açıqla*, maliyyə hesabatını açıqla*, xalis mənfəəti … artıb, mənfəət* … təşkil edib, maliyyə nəticələrini elan ed*, yekunlarını elan ed*, maliyyə nəticələrini açıqla*, mənfəət əldə ed*"), Nouns: w("xalis mənfəət*, maliyyə nəticə*, maliyyə göstərici*, mənfəət*, gəlir*, maliyyə nəticələri, rüb*")},
			{Type: desk.EventReport, Verbs: w("dərc ed*, açıqla*, dərc olun*, nəşr ed*, hesabatını yay*, hesabat təqdim*, hesabat yay*, məlumatına görə, nəticələrini açıqla*"), Nouns: w("hesabat*, tədqiqat*, araşdırma*, sorğu*, reytinq*")},
			{Type: desk.EventVisit, Verbs: w("səfər ed*, səfərə gəl*, ziyarət ed*, səfərdə ol*, qərargahında ol*, baş çək*, səfərə gəlib, səfərdədir, səfər edəcək, səfərə çıx*, yola düş*, səfəri başa çat*, səfərə yola düş*"), Nouns: w("səfər*, ziyarət*")},
			{Type: desk.EventMeeting, Verbs: w("etimadnaməsini təqdim edib, etimadnaməsini təqdim etdi, etimadnaməsini təqdim edir, etimadnamələrini təqdim ediblər, görüşüb, görüşdü, görüşüblər, görüşəcək, görüş keçiril*, görüş ol*, müzakirə ed*, müzakirə olun*, qəbul ed*, görüş keçir*, danışıqlar apar*, görüşdülər, görüşür, görüşəcəklər, bir araya gəl*, fikir mübadiləsi apar*, müzakirələr apar*, qəbul etdi"), Nouns: w("etimadnamə təqdim olunub, etimadnamənin təqdim edilməsi, etimadnamə, görüş, görüşü, görüşdə, görüşün, danışıqlar*, qəbul*")},
			{Type: desk.EventConference, Verbs: w("keçiril*, keçir*, təşkil ed*, təşkil olun*, iştirak ed*, baş tut*, işə başla*, keçirilib, keçiriləcək, ev sahibliyi ed*, ev sahibliyi et*, yekunlaş*, qeyd olun*, başa çat*"), Nouns: w("konfrans*, forum*, seminar*, festival*, sərgi*, sammit*, tədbir*, konqres*, simpozium*, mərasim*, vebinar*")},
			{Type: desk.EventOther, Verbs: w("təxirə salın*, təxirə salıb, ləğv ed*, ləğv olun*, qərar ver*, qəbul olunub, təsdiqlə*, artır*, azaldıb, əldə edib, saxlanılıb, məhv edil*, aşkar ed*, var, deyil, olub, edib, olunub, alıb, verib, gəlib, gedib")},
			{Type: desk.EventStatement, Verbs: w("bildir*, bəyan ed*, çağır*, açıqlama ver*, pislə*, elan ed*, bəyanat ver*, bəyanat yay*, etiraz ed*, kəskin pislə*, dəstəklə*, narahatlığını ifadə*, açıqlama yay*"), Nouns: w("bəyanat*, müraciət*, şərh*, açıqlama*")},
		},
		And: w("və, eləcə də, həmçinin"), WithAfter: w("ilə, ilə birlikdə, ilə birgə"), ByAfter: w("tərəfindən"),
		Topics: w("barədə, haqqında"), Purposes: w("məqsədilə, münasibətilə, çərçivəsində, ilə əlaqədar"),
		Breaks: w("bildirib ki, qeyd edib ki, hansı ki"), Of: nil, Relatives: w("hansı, ki"),
		PlaceEndings: w("da, də, nda, ndə"), GenitiveEndings: w("ın, in, un, ün, nın, nin, nun, nün"), DativeEndings: w("na, nə, ya, yə, a, ə"), WithEndings: w("la, lə"),
		Settlements: w("şəhər*, rayon*, qəsəbə*, kəndin*, kəndi"),
		HerEndings:  w("ova, yeva, qızı, ovanı, yevanı, ovanın, yevanın"), HisEndings: w("ov, yev, oğlu, ovun, yevin"),
		Passive:       w("rəsmi, birgə"),
		Planned:       w("olacaq, keçiriləcək, imzalanacaq, gözlənilir, planlaşdırılır, nəzərdə tutulur, açılacaq, edəcək, başlayacaq, gələcək, edəcəklər, ediləcək, olunacaq"),
		Cancelled:     w("ləğv edil*, ləğv olun*, təxirə salın*, təxirə salıb, dayandırıl*"),
		Postponed:     w("təxirə, başqa vaxta"),
		Receives:      w("alıb, aldı, alacaq, layiq görülüb, layiq görüldü, təltif olunub, təltif edilib, qazanıb, qazandı, mükafatlandırılıb, qalib"),
		IntroAfter:    w("ərəfəsində, günü, zamanı, ərzində, müddətində, sonra, əvvəl, başa çatdıqdan sonra, vasitəsilə, tərəfdaşlığı ilə, dəstəyi ilə"),
		Attends:       w("iştirak ed*, iştirak et*, qatıl*, çıxış edib, çıxış ediblər, müşayiət ed*, hazır bulun*"),
		PresenceAfter: w("iştirakı ilə, iştirakilə, müşayiəti ilə, müşayiətilə, hüzurunda, tərəfindən qarşılan*, qarşılayıb, qarşılayıblar, qarşıladı"),
		Hands:         w("verdiyi, təsis etdiyi, təqdim ed*, təqdim olun*, təhvil ver*, təhvil veril*, layiq görül*, təltif olun*, təltif edil*, mükafatlandırıl*, əldə ed*, alıb, qazan*, yiyələn*, sahib ol*"),
		Says:          saying(), Urges: urging(), Reads: w("deyilir, deyilib, bildirilir, bildirilib, qeyd olunur, qeyd olunub, qeyd edilir, vurğulanır, vurğulanıb, yazılıb, göstərilir, oxuyuruq"), That: w("ki"),
		InvitesAfter: w("dəvəti ilə, dəvətilə"),
		Heard:        w("xəbər verir ki, bildirilib ki, məlumat verilib ki, məlumatda deyilir ki, məlumat verir ki, xəbər verildiyi kimi"), Announces: w("bildirib, bildirir, açıqlayıb, elan edib, elan olunub, məlumat verib"),
		Between: w("arasında"), Declined: true, AccusativeEndings: w("ı, i, u, ü, nı, ni, nu, nü"),
		FamilyNames: w("dze, şvili, ov, ev, yev, ova, eva, yeva, zadə, li, lı, lu, lü, oğlu, qızı, bəyli, skaya, ski, oy"),
		Groups:      w("komandası, yığması, məktəbliləri, idmançıları, heyəti, kollektivi, iştirakçıları, alimləri, həkimləri, nümayəndələri, nümayəndələr, üzvləri, rəsmiləri, ailələri, tələbələri, tələbələr, müəllimləri, ailəsinə, xalqına"),
		Pronouns:    w("o, onlar, bu, bunlar, biz, mən, siz, belə, həmin"), Partitives: w("lərindən, larından, lərdən, lardan"), Participles: w("an, ən, dığı, diyi, duğu, düyü, dığını, diyini, duğunu, düyünü"), PastEndings: w("dı, di, du, dü, ıb, ib, ub, üb, mışdır, mişdir, ıblar, iblər, ublar, üblər, dılar, dilər"),
		Copula: w("yaradılıb, təsis edilib, fəaliyyət göstərir, ixtisaslaşıb"), FirstPerson: w("mən, biz"),
		Offices:       w(`səfir*, nazir*, baş nazir*, prezident*, vitse-prezident*, sədr*, sədri, sədr müavini, sədrin müavini, müavini, direktor*, baş direktor*, icraçı direktor*, rektor*, rektoru, prorektor*, dekan*, professor*, rəhbər*, rəhbəri, başçı*, mer*, deputat*, katib*, konsul*, baş konsul*, müşavir*, nümayəndə, nümayəndəsi, koordinator*, təsisçi*, icra başçısı, spiker*, komandir*, general*, həmsədr*, üzv, üzvü, mütəxəssis*, menecer*, eksperti, akademik, müdir*, müdiri, idarə heyətinin sədri, direktoru, rektorun, səfiri, naziri, prezidenti, spikeri, sözçüsü, sözçü, mətbuat katibi, həmkarı, həmkar*, komandanı, müşaviri, katibi, koordinatoru, professoru, dosenti, dosent, alimi, bioloq, kimyaçı, həkim*, jurnalist*, rəssam*, yazıçı*, məsul katib, rəisi, rəis, icraçı direktoru, təsisçisi, həmtəsisçi*, başçısı, qubernator*, canişin*, kansler*, şahzadə*, kralı, kraliçası, baş katib*, xüsusi nümayəndə*, ombudsman*, hakim*, prokuror*`),
		Honorifics:    w("cənab, xanım, zati-aliləri, general-leytenant, general-mayor, polkovnik"),
		Venues:        w("yol*, körpü*, zavod*, fabrik*, kompleks*, terminal*, stansiya*, poliklinika*, uşaq bağça*, xiyaban*, qalereya*, kampus*, liman*, tunel*, filial*, mərkəzi, qərargah*, muzey*, universitet*, mərkəz*, kitabxana*, teatr*, saray*, park*, meydan*, hava limanı, məktəb*, xəstəxana*, otel*, şəhər*, rayon*, küçə*, bina*, stadion*, akademiya*, səfirlik*, zal*, qəsəbə*, kənd*"),
		Portfolio:     w("xarici, daxili, işlər, müdafiə, səhiyyə, təhsil, elm, mədəniyyət, maliyyə, iqtisadiyyat, ədliyyə, nəqliyyat, rəqəmsal, inkişaf, energetika, sənaye, ticarət, kənd, təsərrüfatı, gənclər, idman, turizm, idarə, heyətinin, mərkəzinin, nazirliyinin, universitetinin, şirkətinin, partiyasının, komitəsinin, agentliyinin, respublikasının, şurasının, fondunun, milli, məclisin, dövlət, baş, icra"),
		Organisations: w("münsiflər heyəti, nazirlik*, nazirliyi*, universitet*, şirkət*, partiya*, səfirlik*, səfirliyi*, fond*, agentlik*, agentliyi*, komitə*, mərkəz*, cəmiyyət*, institut*, bank*, təşkilat*, birlik*, birliyi*, akademiya*, şura*, teatr*, muzey*, kitabxana*, məclis*, federasiya*, assosiasiya*, idarə*, xidmət*, holdinq*, klub*, mətbuat xidməti, qsc, asc, mmc, nümayəndə heyəti, hökumət*, məhkəmə*"),
		Starters:      w("bu, o, onlar, biz, siz, mən, həmin, belə, lakin, amma, və, həm, həmçinin, daha, sonra, görüşdə, tədbirdə, burada"),
		Abbreviations: w("s, və s, məs, prof, dr, akad, dos, ş, r, k, kv, cən, küç, pr, bul, tel"),
		Embargoes:     w("embarqo, embarqo altında, dərc olunmamalıdır, yayımlanmamalıdır"), Immediate: w("press-reliz, mətbuat üçün, dərhal yayım üçün, mətbuat üçün məlumat, rəsmi bəyanat, xəbər, anons, media üçün məlumat, press-anons"),
		Boilerplate: w("haqqında, haqda, qeyd, arayış, redaktorlar üçün qeyd, ətraflı məlumat"), Contacts: w("əlaqə, mətbuat xidməti, əlavə məlumat üçün, media üçün əlaqə, telefon, tel"),
		Mastheads: w("mətbuat xidməti, mətbuat katibi, ictimaiyyətlə əlaqələr, informasiya şöbəsi"),
		Labels:    w("tarix, il, ci"),
	}
}
