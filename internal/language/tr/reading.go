package tr

import (
	"attache/internal/desk"
	"attache/internal/language"
)

func reading() *language.Reading {
	w := language.Words
	return &language.Reading{
		Order: language.SOV, Dotless: true, LooseNames: true,
		Months: map[string]int{
			"ocak": 1, "şubat": 2, "mart": 3, "nisan": 4, "mayıs": 5, "haziran": 6, "temmuz": 7, "ağustos": 8, "eylül": 9, "ekim": 10, "kasım": 11, "aralık": 12,
			"oca": 1, "şub": 2, "haz": 6, "tem": 7, "ağu": 8, "eyl": 9, "eki": 10, "kas": 11, "ara": 12, "ocak'ta": 1, "şubat'ta": 2, "mart'ta": 3, "nisan'da": 4, "mayıs'ta": 5, "haziran'da": 6, "temmuz'da": 7, "ağustos'ta": 8, "eylül'de": 9, "ekim'de": 10, "kasım'da": 11, "aralık'ta": 12,
		},
		Weekdays: map[string]int{"pazar günü": 0, "pazartesi": 1, "salı günü": 2, "salı": 2, "çarşamba": 3, "perşembe": 4, "cuma günü": 5, "cuma": 5, "cumartesi": 6, "pazar": 0},
		Dates: []string{
			"{day} {month}", "{day} {month} {year}", "{day} - {end} {month}", "{day} - {end} {month} {year}", "{day} ve {end} {month} {year}", "{day} ve {end} {month}", "{day} {month} - {end} {endmonth} {year}", "{month} {year}", "{month} ayının {day}",
		},
		Ordinals: w("inci, ıncı, uncu, üncü, nci, ncı, si, sı, de, da"), OrdinalDot: true,
		Relative: map[string]int{"bugün": 0, "dün": -1, "önceki gün": -2, "evvelsi gün": -2, "ertesi gün": 1, "yarın": 1, "bu sabah": 0, "bu akşam": 0, "dün akşam": -1},
		Next:     w("gelecek, önümüzdeki"),
		Calendar: calendar(),
		Decimal:  ",",
		Scales:   map[string]string{"bin": "000", "milyon": "000000", "milyar": "000000000", "trilyon": "000000000000"},
		Money:    map[string]string{"yüzde": "%", "lira*": "TRY", "tl": "TRY", "dolar*": "USD", "abd doları": "USD", "avro": "EUR", "euro": "EUR", "manat*": "AZN", "yuan*": "CNY", "ruble*": "RUB", "sterlin*": "GBP"},
		Numerals: map[string]string{"iki": "2", "üç": "3", "dört": "4", "beş": "5", "altı": "6", "yedi": "7", "sekiz": "8", "dokuz": "9", "on": "10", "yirmi": "20", "otuz": "30", "yüz": "100"},
		Events: []language.EventWords{
			{Type: desk.EventCondolence, Verbs: w("başsağlığı dile*, taziyelerini ilet*, taziyede bulun*, başsağlığı diledi, başsağlığı mesajı yayımla*, taziyelerini sun*, taziye mesajı gönder*, hayatını kaybet* … başsağlığı, üzüntüyle"), Nouns: w("başsağlığı, taziye*, vefat*")},
			{Type: desk.EventCongratulation, Verbs: w("tebrik et*, kutladı, tebriklerini ilet*, tebrik mesajı gönder*, kutladı, kutluyor, kutluyoruz, tebrik telefonu, tebriklerini sun*"), Nouns: w("tebrik, tebrik mesajı, kutlama mesajı")},
			{Type: desk.EventCall, Verbs: w("telefonla görüş*, telefonda görüş*, telefon görüşmesi yap*, telefon görüşmesi gerçekleştir*, telefonla görüştü, telefon görüşmesinde bulun*, telefonla aradı, video konferans"), Nouns: w("telefon görüşmesi, telefon görüşmesinde")},
			{Type: desk.EventSigning, Verbs: w("imzala*, imza at*, imza attı, anlaşma yap*, iş birliği yap*, işbirliği yap*, anlaşmaya var*, imzalandı, imzaladı, imzaladılar, imza altına al*, el sıkıştı, anlaşma sağla*, anlaştı"), Nouns: w("anlaşma*, protokol*, mutabakat*, imza töreni, sözleşme*, iş birliği protokolü, iş birliği anlaş*, iş birliği, imza*")},
			{Type: desk.EventAppointment, Verbs: w("atandı, atan*, seçildi, seçil*, göreve başla*, getirildi, göreve getiril*, olarak atandı, göreve geldi, görevine atan*, görevini devral*, görevine getiril*, oldu … müdürü, başkanlığına seçil*, yemin et*, görevden ayrıl*, istifa et*"), Nouns: w("atama*, yeni genel müdürü, seçim*")},
			{Type: desk.EventOpening, Verbs: w("açıldı, açıl*, açtı, hizmete gir*, hizmete aç*, temeli atıl*, açılışını yap*, açılışı yapıl*, kapılarını aç*, açılışı gerçekleştiril*, açılış töreni, temelini at*, temeli atıldı, hizmete açıldı, hizmete girdi, kapılarını açtı, törenle açıl*"), Nouns: w("açılış*, temel atma töreni")},
			{Type: desk.EventAward, Verbs: w("ödül verdi, ödül verecek, ödülü al*, ödülünü al*, ödül al*, ödüle layık*, ödül kazan*, ödülünü kazan*, ödülü kazan*, ödülünün sahibi ol*, takdim ed*, ödüllendir*, layık görül*, nişanı veril*, birinci ol*, birincilik, ödüle layık görül*, ödülü kazandı, ödülünü kazandı, ödülünü aldı, ödül verildi, seçildi … ödül, madalya kazan*, ödüllendirildi, kazandı"), Nouns: w("ödül*, madalya*, nişan*, ödül töreni, ödülü")},
			{Type: desk.EventDonation, Verbs: w("bağışla*, bağışta bulun*, bağış yap*, hibe et*, yardımda bulun*, yardım gönder*, teslim et*, teslim edil*, destek sağla*, bağışladı, bağışlandı, hibe sağla*, destek verdi, yardım malzemesi*, yardım ulaştır*, burs ver*"), Nouns: w("bağış*, hibe*, insani yardım*, yardım*, burs, bursu, burslar")},
			{Type: desk.EventLaunch, Verbs: w("tanıttı, tanıtıldı, tanıt*, başlattı, başlat*, piyasaya sür*, duyur* lansman*, hayata geçir*, satışa sun*, kullanıma sun*, başladı, sundu, tanıttı, piyasaya sundu, piyasaya sürdü, hayata geçirdi, kullanıma aç*, başlatıldı, başlattı, devreye al*, satışa çıkar*, üretimine başla*"), Nouns: w("lansman*, tanıtım*, yeni ürün, kampanya*, proje*")},
			{Type: desk.EventResults, Verbs: w("finansal sonuçlar*, bilançosunu paylaş*, ciro açıkla*, net kâr elde et*, ciroya ulaş*, mali sonuçlarını açıkla*, finansal sonuçlarını açıkla*, bilançosunu açıkla*, kâr açıkla*, kar elde et*"), Nouns: w("mali sonuç*, faaliyet sonuç*, bilanço*, finansal sonuç*, ciro*, net kâr*, net kar*, çeyrek*")},
			{Type: desk.EventReport, Verbs: w("yayımla*, yayınla*, raporu açıkla*, açıklandı, ortaya koy*, yayımladı, yayımlandı, raporunu açıkla*, rapor yayımla*, araştırmasına göre, raporuna göre"), Nouns: w("rapor*, araştırma*, anket*, istatistik*, endeks*, verileri")},
			{Type: desk.EventVisit, Verbs: w("ziyaret et*, ziyaret edecek, ziyarette bulun*, ziyaret gerçekleştir*, geldi, ziyaret ed*, ziyaret etti, ziyaretinde bulun*, resmi ziyarette*, ziyarete gel*, gidecek, gitti, temaslarda bulun*, incelemelerde bulun*"), Nouns: w("ziyaret*, gezi*")},
			{Type: desk.EventMeeting, Verbs: w("güven mektubunu sundu, güven mektubunu takdim etti, görüştü, görüşecek, görüşme gerçekleştir*, bir araya gel*, kabul et*, toplantı yap*, buluştu, ele al*, görüşme yap*, görüştü, görüştüler, bir araya geldi, bir araya geldiler, kabul etti, ağırladı, heyetler arası*, görüşme gerçekleştirdi"), Nouns: w("güven mektubu, görüşme*, toplantı*, müzakere*, istişare*, buluşma*")},
			{Type: desk.EventConference, Verbs: w("düzenle*, gerçekleştiril*, gerçekleşti, ev sahipliği yap*, katıldı, tamamlandı, sona erdi, yapıldı, kutla*, düzenlendi, düzenleyecek, düzenlenecek, ev sahipliği yaptı, ev sahipliği yapacak, gerçekleştirildi, başladı … konferans, açılışı yapılan"), Nouns: w("konferans*, forum*, zirve*, seminer*, festival*, fuar*, kongre*, sempozyum*, çalıştay*, sergi*, etkinlik*, tören*, panel*")},
			{Type: desk.EventOther, Verbs: w("ertelendi, erteledi, ertele*, iptal et*, iptal edil*, karar ver*, kabul edildi, onayla*, onaylandı, satın al*, artırdı, yükseldi, düştü, yakalandı, ele geçiril*, etkisiz hale*, öldü, var, değil, oldu, etti, edildi, aldı, verdi, geldi, gitti, bulunuyor, yer aldı, sağlandı")},
			{Type: desk.EventStatement, Verbs: w("açıkla*, duyurdu, bildirdi, kınadı, çağrıda bulun*, belirtti, açıklamada bulun*, ilan et*, kınadı, kınıyoruz, çağrısında bulun*, tepki göster*, reddetti, destekledi, eleştirdi, kaygı*, açıklama yaptı, açıklama yayımla*"), Nouns: w("açıklama*, bildiri*, duyuru*, demeç*")},
		},
		And: w("ve, ile birlikte, ayrıca"), WithAfter: w("ile, ile birlikte, ile bir araya"), ByAfter: w("tarafından"),
		Topics: w("hakkında"), Purposes: w("amacıyla, için, kapsamında, dolayısıyla, nedeniyle, vesilesiyle, çerçevesinde"),
		Breaks: w("olarak, belirtti, ifade etti"), Relatives: w("ki"),
		PlaceEndings: w("'da, 'de, 'ta, 'te, 'nda, 'nde, 'ında, 'inde, nda, nde, da, de, ta, te"), GenitiveEndings: w("'ın, 'in, 'un, 'ün, 'nın, 'nin, 'nun, 'nün, ın, in, un, ün, nın, nin, nun, nün"), DativeEndings: w("'a, 'e, 'ya, 'ye, 'na, 'ne, na, ne"), WithEndings: w("'la, 'le, 'yla, 'yle, yla, yle"),
		Settlements:   w("şehir*, şehr*, il, ilinde, iline, ilçe*, köyü*, beldesi*, kenti*, kentin*"),
		Passive:       w("resmen, birlikte, bugün"),
		Planned:       w("olacak, yapılacak, düzenlenecek, imzalanacak, planlanıyor, bekleniyor, açılacak, edecek, başlayacak, gerçekleşecek, gelecek, görüşecek, gerçekleştirecek, düzenleyecek, edilecek"),
		Cancelled:     w("iptal edil*, iptal et*, ertelendi, ertele*, askıya al*, durdurul*"),
		Postponed:     w("ertelendi, ertelenmiştir, ertelenen, erteledi, ertelenmesi, ileri bir tarihe"),
		Receives:      w("aldı, almıştır, alacak, kazandı, kazanmıştır, kazanan, layık görüldü, layık görülmüştür, ödülünü aldı, ödülüne"),
		IntroAfter:    w("öncesinde, sırasında, boyunca, ardından, sonrasında, sonra, önce, arifesinde, desteğiyle, iş birliğiyle"),
		Attends:       w("katıldı, katıldılar, katılmıştır, katılmışlardır, katılacak, katılacaklar, katılıyor, iştirak et*, yer aldı, yer aldılar, hazır bulun*, eşlik etti, eşlik ettiler, refakat et*"),
		PresenceAfter: w("katılımıyla, katılımı ile, katılımlarıyla, katıldığı, eşliğinde, huzurunda, huzurlarında, hazır bulunduğu, tarafından karşıla*, refakatinde"),
		Hands:         w("verdiği, verilen, sunduğu, takdim et*, takdim ed*, teslim et*, teslim ed*, elinden al*, elinden aldı, elinden alan, verildi, verdi, layık görül*, teslim aldı"),
		Says:          saying(), Urges: urging(), Reads: w("denildi, denilmiştir, deniliyor, denilmektedir, denilen, denilerek, yer verildi, yer verilmiştir, kaydedildi, belirtildi, vurgulandı, ifade edildi, ifadeleri yer al*, ifadeleri kullanıldı"), That: w("ki"),
		InvitesAfter: w("davetiyle, davetlisi olarak, daveti üzerine"),
		Announces:    w("duyurdu, açıkladı, bildirdi, açıklandı, duyuruldu"),
		Between:      w("arasında, arasındaki"), Declined: true, AccusativeEndings: w("'ı, 'i, 'u, 'ü, 'yı, 'yi, 'yu, 'yü, 'nı, 'ni, 'nu, 'nü"),
		Groups:   w("takımı, ekibi, heyeti, sporcuları, çalışanları, temsilcileri, temsilciler, üyeleri, yetkilileri, yetkililer, aileleri, öğrencileri, öğrenciler, bakanlar, büyükelçiler, ailesine, halkına"),
		Pronouns: w("o, onlar, bu, bunlar, biz, ben, siz, böyle, söz"), Partitives: w("lerinden, larından, lerden, lardan"), Participles: w("an, en, dığı, diği, duğu, düğü, tığı, tiği, tuğu, tüğü"), PastEndings: w("dı, di, du, dü, tı, ti, tu, tü, ldı, ldi, mıştır, miştir, dılar, diler"),
		Copula: w("kurulmuştur, kuruldu, faaliyet göster*, sunmaktadır, yer almaktadır, biridir, kuruluşudur, şirketidir"), FirstPerson: w("ben, biz"),
		Offices:       w(`büyükelçi*, bakan, bakanı, bakan yardımcısı, dışişleri bakanı, başbakan*, cumhurbaşkanı, cumhurbaşkanı yardımcısı, başkan, başkanı, başkan yardımcısı, genel başkan*, yönetim kurulu başkanı, genel müdür*, genel müdürü, müdür, müdürü, direktör*, direktörü, icra kurulu başkanı, ceo, rektör*, rektörü, rektör yardımcısı, dekan*, dekanı, profesör*, vali, valisi, belediye başkanı, kaymakam*, milletvekili, sekreter*, genel sekreter*, başkonsolos*, konsolos*, fahri konsolos*, fahri konsolosu, temsilci*, temsilcisi, sözcü*, sözcüsü, koordinatör*, kurucu*, kurucusu, ortağı, sahibi, üye, üyesi, yönetici*, uzman*, komutan*, komutanı, müsteşar*, danışman*, sanayici, öğretim üyesi, editör*, küratör*, antrenör*, teknik direktör*, biyolog*, kimyager*, mühendis*, doktor*, hekim*, avukat*, gazeteci*, yazar*, yönetmen*, şef, şefi, orkestra şefi, akademisyen*, araştırmacı*, bilim insanı, doçent*, başhekim*, başkanvekili, başkan vekili, meclis başkanı, parti sözcüsü, bakanlık sözcüsü, şansölye*, kralı, kraliçe*, prens*, prenses*, papa, patrik*, müftü*, genel sekreteri, genel sekreter yardımcısı, icra direktörü, kurucu ortağı, genel koordinatörü, mevkidaşı, meslektaşı, amiral*, orgeneral*, emniyet müdürü, hakim*, savcı*`),
		Honorifics:    w("sayın, bay, bayan, dr, prof, doç, av, ekselansları, albay, general, korgeneral, tuğgeneral, prof dr"),
		Venues:        w("yol*, köprü*, fabrika*, tesis*, terminal*, istasyon*, liman*, konağı, külliye*, tünel*, galeri*, mahalle*, sanayi bölge*, spor salon*, yerleşke*, santral*, genel merkez*, müze*, müzesi*, üniversite*, merkez*, merkezi*, kütüphane*, tiyatro*, saray*, park*, meydan*, havalimanı*, okul*, hastane*, otel*, şehir*, il, ilçe*, cadde*, bina*, stadyum*, akademi*, büyükelçilik*, salon*, köy*, kampüs*"),
		Portfolio:     w("dışişleri, içişleri, savunma, sağlık, eğitim, bilim, kültür, turizm, maliye, hazine, ekonomi, adalet, ulaştırma, altyapı, enerji, tabii, kaynaklar, sanayi, teknoloji, ticaret, tarım, orman, gençlik, spor, çalışma, sosyal, güvenlik, aile, çevre, şehircilik, yönetim, kurulu, icra, genel, milli, millî, belediye, büyükşehir, insan, kaynakları, pazarlama, satış, tam, yetkili, fahri, ülke, bölge"),
		Organisations: w("jüri, jürisi, bakanlık*, bakanlığı*, üniversite*, şirket*, parti, partisi*, büyükelçilik*, büyükelçiliği*, vakıf*, vakfı*, ajans*, komite*, merkez*, dernek*, derneği*, enstitü*, banka*, bankası*, kurum*, kurumu*, kuruluş*, birlik*, birliği*, akademi*, kurul*, konsey*, tiyatro*, müze*, kütüphane*, meclis*, federasyon*, oda, odası*, belediye*, belediyesi*, holding*, kulüp*, kulübü*, a.ş, ltd, müdürlük*, müdürlüğü*, valilik*, valiliği*, başkanlığı*, grup, grubu*, hükümet*, mahkeme*, lise, lisesi*, ead"),
		Starters:      w("bu, o, onlar, biz, siz, ben, şu, ancak, ama, ve, ayrıca, daha, sonra, böylece, burada, toplantıda, törende"),
		Abbreviations: w("dr, prof, doç, av, sn, vb, vs, no, a.ş, ltd, şti, yrd, m.ö, m.s, bkz, cad, sok, mah, t.c, tel, apt, bul, ör, örn, alb, yzb"),
		Embargoes:     w("ambargo*, ambargolu, yayın yasağı, yayımlanmamalıdır"), Immediate: w("basın bülteni, basın açıklaması, derhal yayımlanmak üzere, hemen yayımlanabilir, haber bülteni, duyuru, basın duyurusu, basın daveti, basına davet, basın notu"),
		Boilerplate: w("hakkında, editöre not, editörlere not, notlar"), Contacts: w("iletişim, basın iletişim, detaylı bilgi için, ayrıntılı bilgi için, basın danışmanı, telefon, tel"),
		Mastheads: w("basın ve halkla ilişkiler, basın müşavirliği, basın merkezi, basın bürosu, kurumsal iletişim, iletişim daire başkanlığı"),
		Labels:    w("tarih, yayın tarihi, sayı, no"),
	}
}
