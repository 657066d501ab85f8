package main

// columns are the languages of places, in order.
var columns = []string{"en", "az", "zh", "ru", "tr", "fr", "es", "de", "ar"}

// otherScripts are the languages in which a city's name cannot stand in Latin
// letters.
var otherScripts = []string{"ar", "ru", "zh"}

// republics are the countries whose official name is "Republic of X".
var republics = []string{
	"AL", "AM", "AO", "AZ", "BJ", "BG", "BW", "BI", "BY", "CM", "CO", "CR", "CY", "DJ", "EC", "EE", "FI", "FJ", "GM", "GH",
	"GN", "GW", "GY", "HN", "HR", "HT", "ID", "IQ", "KE", "KZ", "LR", "LT", "LV", "MG", "MH", "MK", "ML", "MM", "MT", "MU",
	"MV", "MW", "MZ", "NA", "NE", "NI", "PA", "PE", "PH", "PL", "PW", "PY", "MD", "RS", "RW", "SC", "SG", "SI", "SL", "SN",
	"SR", "SD", "SS", "TD", "TJ", "TR", "TT", "UG", "UZ", "VU", "YE", "ZA", "ZM", "ZW", "AT", "CV", "IN", "IT",
}

// patterns are how "Republic of X" is formed in each language.
var patterns = map[string][]string{
	"en": {"Republic of X", "Republic of the X"},
	"az": {"X Respublikası"},
	"zh": {"X共和国"},
	"ru": {"Республика X"},
	"tr": {"X Cumhuriyeti"},
	"fr": {"République de X", "République d’X", "République du X", "République d'X"},
	"es": {"República de X", "República del X"},
	"de": {"Republik X"},
	"ar": {"جمهورية X"},
}

// also is what releases call countries besides CLDR's names. The first name
// is the one to write.
var also = map[string]map[string][]string{
	"en": {
		"AM": {"Armenia"}, "AE": {"United Arab Emirates", "UAE"}, "AZ": {"Azerbaijan", "Azerbaijan Republic"}, "CD": {"DR Congo", "Democratic Republic of the Congo", "DRC"},
		"CG": {"Congo", "Republic of the Congo", "Congo-Brazzaville"}, "CN": {"China", "People's Republic of China", "People’s Republic of China", "PRC"}, "CZ": {"Czechia", "Czech Republic"},
		"DE": {"Germany", "Federal Republic of Germany"}, "FR": {"France", "French Republic"}, "GB": {"United Kingdom", "UK", "U.K.", "Great Britain", "Britain", "United Kingdom of Great Britain and Northern Ireland"},
		"GR": {"Greece", "Hellenic Republic"}, "IR": {"Iran", "Islamic Republic of Iran"}, "JO": {"Jordan", "Hashemite Kingdom of Jordan"}, "KG": {"Kyrgyzstan", "Kyrgyz Republic"},
		"KP": {"North Korea", "DPRK", "Democratic People's Republic of Korea"}, "KR": {"South Korea", "Republic of Korea"}, "LA": {"Laos", "Lao PDR"}, "MA": {"Morocco", "Kingdom of Morocco"},
		"MM": {"Myanmar", "Burma"}, "NL": {"Netherlands", "the Netherlands", "Holland"}, "PK": {"Pakistan", "Islamic Republic of Pakistan"}, "PS": {"Palestine", "State of Palestine"},
		"RU": {"Russia", "Russian Federation"}, "SA": {"Saudi Arabia", "Kingdom of Saudi Arabia"}, "SK": {"Slovakia", "Slovak Republic"}, "SY": {"Syria", "Syrian Arab Republic"},
		"TR": {"Türkiye", "Turkey", "Republic of Turkey", "Turkish Republic"}, "TZ": {"Tanzania", "United Republic of Tanzania"}, "US": {"United States", "United States of America", "USA", "U.S.A.", "U.S.", "US", "America"},
		"VA": {"Vatican City", "Vatican", "Holy See"}, "VN": {"Vietnam", "Viet Nam", "Socialist Republic of Viet Nam"}, "XK": {"Kosovo"},
	},
	"az": {
		"AE": {"Birləşmiş Ərəb Əmirlikləri", "BƏƏ"}, "CD": {"Konqo Demokratik Respublikası", "KDR"}, "CG": {"Konqo", "Konqo Respublikası"}, "CN": {"Çin", "Çin Xalq Respublikası", "ÇXR"},
		"DE": {"Almaniya", "Almaniya Federativ Respublikası"}, "FR": {"Fransa", "Fransa Respublikası"}, "GB": {"Böyük Britaniya", "Birləşmiş Krallıq", "Britaniya"}, "GR": {"Yunanıstan"},
		"IR": {"İran", "İran İslam Respublikası"}, "KG": {"Qırğızıstan", "Qırğız Respublikası"}, "KP": {"Şimali Koreya", "Koreya Xalq Demokratik Respublikası", "KXDR"},
		"KR": {"Cənubi Koreya", "Koreya Respublikası"}, "NL": {"Niderland", "Hollandiya"}, "PK": {"Pakistan", "Pakistan İslam Respublikası"}, "RU": {"Rusiya", "Rusiya Federasiyası"},
		"SA": {"Səudiyyə Ərəbistanı", "Səudiyyə Ərəbistanı Krallığı"}, "TR": {"Türkiyə", "Türkiyə Respublikası"}, "US": {"ABŞ", "Amerika Birləşmiş Ştatları"},
	},
	"zh": {
		"AE": {"阿联酋", "阿拉伯联合酋长国"}, "CD": {"刚果（金）", "刚果(金)", "刚果民主共和国"}, "CG": {"刚果（布）", "刚果(布)", "刚果共和国"}, "CN": {"中国", "中华人民共和国"}, "DE": {"德国", "德意志联邦共和国"},
		"FR": {"法国", "法兰西共和国"}, "GB": {"英国", "联合王国", "大不列颠及北爱尔兰联合王国"}, "IR": {"伊朗", "伊朗伊斯兰共和国"}, "KG": {"吉尔吉斯斯坦", "吉尔吉斯共和国", "吉尔吉斯"},
		"KP": {"朝鲜", "朝鲜民主主义人民共和国"}, "KR": {"韩国", "大韩民国"}, "PK": {"巴基斯坦", "巴基斯坦伊斯兰共和国"}, "RU": {"俄罗斯", "俄罗斯联邦"}, "SA": {"沙特阿拉伯", "沙特", "沙特阿拉伯王国"},
		"US": {"美国", "美利坚合众国"}, "VN": {"越南", "越南社会主义共和国"},
	},
	"ru": {
		"AE": {"Объединённые Арабские Эмираты", "Объединенные Арабские Эмираты", "ОАЭ"}, "AZ": {"Азербайджан", "Азербайджанская Республика"}, "BY": {"Беларусь", "Белоруссия"}, "CD": {"Демократическая Республика Конго", "ДР Конго", "ДРК"},
		"CG": {"Республика Конго", "Конго"}, "CN": {"Китай", "КНР", "Китайская Народная Республика"}, "CZ": {"Чехия", "Чешская Республика"}, "DE": {"Германия", "ФРГ", "Федеративная Республика Германия"},
		"FR": {"Франция", "Французская Республика"}, "GB": {"Великобритания", "Соединённое Королевство", "Соединенное Королевство", "Британия"}, "IR": {"Иран", "Исламская Республика Иран"}, "IT": {"Италия", "Итальянская Республика"},
		"KG": {"Киргизия", "Кыргызстан", "Киргизская Республика", "Кыргызская Республика"}, "KP": {"КНДР", "Северная Корея"}, "KR": {"Республика Корея", "Южная Корея"}, "MD": {"Молдавия", "Молдова"},
		"NL": {"Нидерланды", "Голландия"}, "PK": {"Пакистан", "Исламская Республика Пакистан"}, "RU": {"Россия", "Российская Федерация", "РФ"}, "SA": {"Саудовская Аравия", "Королевство Саудовская Аравия"},
		"TM": {"Туркменистан", "Туркмения"}, "TR": {"Турция", "Турецкая Республика"}, "US": {"США", "Соединённые Штаты Америки", "Соединенные Штаты Америки", "Соединённые Штаты", "Соединенные Штаты"}, "ZA": {"ЮАР", "Южно-Африканская Республика"},
	},
	"tr": {
		"AE": {"Birleşik Arap Emirlikleri", "BAE"}, "CD": {"Kongo Demokratik Cumhuriyeti", "KDC"}, "CG": {"Kongo", "Kongo Cumhuriyeti"}, "CI": {"Fildişi Sahili"}, "CN": {"Çin", "Çin Halk Cumhuriyeti", "ÇHC"},
		"DE": {"Almanya", "Almanya Federal Cumhuriyeti"}, "FR": {"Fransa", "Fransa Cumhuriyeti"}, "GB": {"Birleşik Krallık", "İngiltere", "Büyük Britanya"}, "IR": {"İran", "İran İslam Cumhuriyeti"}, "KG": {"Kırgızistan", "Kırgız Cumhuriyeti"},
		"KR": {"Güney Kore", "Kore Cumhuriyeti"}, "KP": {"Kuzey Kore", "Kore Demokratik Halk Cumhuriyeti"}, "PK": {"Pakistan", "Pakistan İslam Cumhuriyeti"}, "RU": {"Rusya", "Rusya Federasyonu"}, "SA": {"Suudi Arabistan", "Suudi Arabistan Krallığı"},
		"US": {"ABD", "Amerika Birleşik Devletleri"},
	},
	"fr": {
		"AE": {"Émirats arabes unis", "EAU"}, "CD": {"République démocratique du Congo", "RDC", "RD Congo"}, "CG": {"Congo", "République du Congo"}, "CN": {"Chine", "République populaire de Chine"}, "CZ": {"Tchéquie", "République tchèque"},
		"DE": {"Allemagne", "République fédérale d’Allemagne"}, "FR": {"France", "République française"}, "GB": {"Royaume-Uni", "Grande-Bretagne"}, "IR": {"Iran", "République islamique d’Iran"}, "KG": {"Kirghizistan", "République kirghize"},
		"KR": {"Corée du Sud", "République de Corée"}, "NL": {"Pays-Bas", "Hollande"}, "PK": {"Pakistan", "République islamique du Pakistan"}, "RU": {"Russie", "Fédération de Russie"}, "SA": {"Arabie saoudite", "Royaume d’Arabie saoudite"},
		"TR": {"Turquie", "Türkiye", "République de Türkiye"}, "US": {"États-Unis", "États-Unis d’Amérique", "Etats-Unis", "USA"}, "VA": {"Vatican", "Saint-Siège", "État de la Cité du Vatican"},
	},
	"es": {
		"AE": {"Emiratos Árabes Unidos", "EAU"}, "CD": {"República Democrática del Congo", "RDC"}, "CG": {"Congo", "República del Congo"}, "CI": {"Costa de Marfil"}, "CN": {"China", "República Popular China", "República Popular de China"},
		"CZ": {"República Checa", "Chequia"}, "DE": {"Alemania", "República Federal de Alemania"}, "ES": {"España", "Reino de España"}, "FR": {"Francia", "República Francesa"}, "GB": {"Reino Unido", "Gran Bretaña"}, "IR": {"Irán", "República Islámica de Irán"},
		"KG": {"Kirguistán", "República Kirguisa"}, "KR": {"Corea del Sur", "República de Corea"}, "NL": {"Países Bajos", "Holanda"}, "RU": {"Rusia", "Federación de Rusia", "Federación Rusa"}, "SA": {"Arabia Saudí", "Arabia Saudita"},
		"TR": {"Turquía", "Türkiye", "República de Türkiye"}, "US": {"Estados Unidos", "Estados Unidos de América", "EE. UU.", "EE.UU.", "EEUU"},
	},
	"de": {
		"AE": {"Vereinigte Arabische Emirate", "VAE"}, "BY": {"Belarus", "Weißrussland"}, "CD": {"Demokratische Republik Kongo", "DR Kongo"}, "CG": {"Republik Kongo", "Kongo"}, "CI": {"Elfenbeinküste"}, "CN": {"China", "Volksrepublik China", "VR China"},
		"CZ": {"Tschechien", "Tschechische Republik"}, "DE": {"Deutschland", "Bundesrepublik Deutschland", "Bundesrepublik"}, "FR": {"Frankreich", "Französische Republik"}, "GB": {"Vereinigtes Königreich", "Großbritannien", "UK"}, "IR": {"Iran", "Islamische Republik Iran"},
		"KG": {"Kirgisistan", "Kirgistan", "Kirgisische Republik"}, "KR": {"Südkorea", "Republik Korea"}, "MD": {"Moldau", "Republik Moldau", "Moldawien"}, "NL": {"Niederlande", "Holland"}, "RU": {"Russland", "Russische Föderation"},
		"SA": {"Saudi-Arabien", "Königreich Saudi-Arabien"}, "TR": {"Türkei", "Republik Türkei", "Türkiye"}, "US": {"USA", "Vereinigte Staaten", "Vereinigte Staaten von Amerika"},
	},
	"ar": {
		"AE": {"الإمارات العربية المتحدة", "الإمارات", "دولة الإمارات العربية المتحدة"}, "CD": {"جمهورية الكونغو الديمقراطية"}, "CG": {"جمهورية الكونغو", "الكونغو"}, "CN": {"الصين", "جمهورية الصين الشعبية"},
		"DE": {"ألمانيا", "جمهورية ألمانيا الاتحادية"}, "EG": {"مصر", "جمهورية مصر العربية"}, "FR": {"فرنسا", "الجمهورية الفرنسية"}, "GB": {"المملكة المتحدة", "بريطانيا", "بريطانيا العظمى"}, "IR": {"إيران", "الجمهورية الإسلامية الإيرانية"},
		"KG": {"قيرغيزستان", "جمهورية قيرغيزستان"}, "KR": {"كوريا الجنوبية", "جمهورية كوريا"}, "PK": {"باكستان", "جمهورية باكستان الإسلامية"}, "QA": {"قطر", "دولة قطر"}, "KW": {"الكويت", "دولة الكويت"}, "RU": {"روسيا", "روسيا الاتحادية", "الاتحاد الروسي"},
		"SA": {"المملكة العربية السعودية", "السعودية"}, "TR": {"تركيا", "الجمهورية التركية"}, "US": {"الولايات المتحدة", "الولايات المتحدة الأمريكية", "الولايات المتحدة الأميركية", "أمريكا"},
	},
}

// alsoCities is what releases call cities besides CLDR's names.
var alsoCities = map[string]map[string]names{
	"en": {"UA": {"Kiev"}, "city:kolkata": {"Calcutta"}, "city:sumgait": {"Sumqayit"}, "city:khankendi": {"Khankandi"}, "US": {"Washington, D.C.", "Washington, DC", "Washington D.C.", "Washington DC"}, "city:hochiminhcity": {"Saigon"}},
	"zh": {"US": {"华盛顿特区"}},
	"tr": {"UA": {"Kyiv"}},
	"fr": {"UA": {"Kyiv"}},
	"de": {"UA": {"Kyjiw"}, "US": {"Washington, D.C."}},
	"es": {"US": {"Washington D.C."}, "UA": {"Kyiv"}},
}

// zones are the time zones that are named after a capital (by the country's
// code) or another large city. CLDR keeps the old names of some zones.
var zones = map[string]string{
	"AF": "Asia/Kabul", "AL": "Europe/Tirane", "AM": "Asia/Yerevan", "AO": "Africa/Luanda", "AR": "America/Buenos_Aires", "AT": "Europe/Vienna",
	"AZ": "Asia/Baku", "BA": "Europe/Sarajevo", "BD": "Asia/Dhaka", "BE": "Europe/Brussels", "BF": "Africa/Ouagadougou", "BG": "Europe/Sofia",
	"BJ": "Africa/Porto-Novo", "BO": "America/La_Paz", "BT": "Asia/Thimphu", "BW": "Africa/Gaborone", "BY": "Europe/Minsk", "CD": "Africa/Kinshasa",
	"CF": "Africa/Bangui", "CG": "Africa/Brazzaville", "CL": "America/Santiago", "CO": "America/Bogota", "CU": "America/Havana", "CY": "Asia/Nicosia",
	"CZ": "Europe/Prague", "DE": "Europe/Berlin", "DK": "Europe/Copenhagen", "DO": "America/Santo_Domingo", "DZ": "Africa/Algiers",
	"EE": "Europe/Tallinn", "EG": "Africa/Cairo", "ER": "Africa/Asmera", "ES": "Europe/Madrid", "ET": "Africa/Addis_Ababa", "FI": "Europe/Helsinki",
	"FR": "Europe/Paris", "GA": "Africa/Libreville", "GB": "Europe/London", "GE": "Asia/Tbilisi", "GH": "Africa/Accra", "GM": "Africa/Banjul",
	"GN": "Africa/Conakry", "GQ": "Africa/Malabo", "GR": "Europe/Athens", "GW": "Africa/Bissau", "HN": "America/Tegucigalpa", "HR": "Europe/Zagreb",
	"HT": "America/Port-au-Prince", "HU": "Europe/Budapest", "ID": "Asia/Jakarta", "IE": "Europe/Dublin", "IQ": "Asia/Baghdad", "IR": "Asia/Tehran",
	"IS": "Atlantic/Reykjavik", "IT": "Europe/Rome", "JO": "Asia/Amman", "JP": "Asia/Tokyo", "KE": "Africa/Nairobi", "KG": "Asia/Bishkek",
	"KH": "Asia/Phnom_Penh", "KP": "Asia/Pyongyang", "KR": "Asia/Seoul", "LA": "Asia/Vientiane", "LB": "Asia/Beirut", "LI": "Europe/Vaduz",
	"LR": "Africa/Monrovia", "LS": "Africa/Maseru", "LT": "Europe/Vilnius", "LV": "Europe/Riga", "LY": "Africa/Tripoli", "MD": "Europe/Chisinau",
	"ME": "Europe/Podgorica", "MG": "Indian/Antananarivo", "MK": "Europe/Skopje", "ML": "Africa/Bamako", "MN": "Asia/Ulaanbaatar",
	"MR": "Africa/Nouakchott", "MX": "America/Mexico_City", "MY": "Asia/Kuala_Lumpur", "MZ": "Africa/Maputo", "NA": "Africa/Windhoek",
	"NE": "Africa/Niamey", "NI": "America/Managua", "NL": "Europe/Amsterdam", "NO": "Europe/Oslo", "NP": "Asia/Katmandu", "OM": "Asia/Muscat",
	"PE": "America/Lima", "PG": "Pacific/Port_Moresby", "PH": "Asia/Manila", "PL": "Europe/Warsaw", "PT": "Europe/Lisbon", "PY": "America/Asuncion",
	"RO": "Europe/Bucharest", "RS": "Europe/Belgrade", "RU": "Europe/Moscow", "RW": "Africa/Kigali", "SA": "Asia/Riyadh", "SD": "Africa/Khartoum",
	"SE": "Europe/Stockholm", "SI": "Europe/Ljubljana", "SK": "Europe/Bratislava", "SL": "Africa/Freetown", "SN": "Africa/Dakar",
	"SO": "Africa/Mogadishu", "SR": "America/Paramaribo", "SS": "Africa/Juba", "SY": "Asia/Damascus", "SZ": "Africa/Mbabane", "TD": "Africa/Ndjamena",
	"TG": "Africa/Lome", "TH": "Asia/Bangkok", "TJ": "Asia/Dushanbe", "TL": "Asia/Dili", "TM": "Asia/Ashgabat", "TN": "Africa/Tunis",
	"TW": "Asia/Taipei", "UA": "Europe/Kiev", "UG": "Africa/Kampala", "UY": "America/Montevideo", "UZ": "Asia/Tashkent", "VE": "America/Caracas",
	"ZM": "Africa/Lusaka", "ZW": "Africa/Harare",

	"city:newyork": "America/New_York", "city:losangeles": "America/Los_Angeles", "city:chicago": "America/Chicago", "city:toronto": "America/Toronto",
	"city:vancouver": "America/Vancouver", "city:saopaulo": "America/Sao_Paulo", "city:istanbul": "Europe/Istanbul", "city:zurich": "Europe/Zurich",
	"city:shanghai": "Asia/Shanghai", "city:urumqi": "Asia/Urumqi", "city:almaty": "Asia/Almaty", "city:kolkata": "Asia/Calcutta", "city:karachi": "Asia/Karachi",
	"city:dubai": "Asia/Dubai", "city:hochiminhcity": "Asia/Saigon", "city:yangon": "Asia/Rangoon", "city:samarkand": "Asia/Samarkand",
	"city:novosibirsk": "Asia/Novosibirsk", "city:yekaterinburg": "Asia/Yekaterinburg", "city:vladivostok": "Asia/Vladivostok", "city:omsk": "Asia/Omsk",
	"city:jerusalem": "Asia/Jerusalem", "city:gaza": "Asia/Gaza", "city:casablanca": "Africa/Casablanca", "city:lagos": "Africa/Lagos",
	"city:daressalaam": "Africa/Dar_es_Salaam", "city:johannesburg": "Africa/Johannesburg", "city:abidjan": "Africa/Abidjan", "city:douala": "Africa/Douala",
	"city:sydney": "Australia/Sydney", "city:melbourne": "Australia/Melbourne", "city:brisbane": "Australia/Brisbane", "city:auckland": "Pacific/Auckland",
	"city:colombo": "Asia/Colombo", "city:volgograd": "Europe/Volgograd", "city:samara": "Europe/Samara", "city:astrakhan": "Europe/Astrakhan",
	"city:kaliningrad": "Europe/Kaliningrad", "city:guayaquil": "America/Guayaquil",
}

// places are capitals and cities that no time zone is named after, in the
// languages of columns. A slash parts two names of one place.
const places = `
AE: Abu Dhabi, Əbu-Dabi, 阿布扎比, Абу-Даби, Abu Dabi, Abou Dhabi/Abu Dhabi, Abu Dabi, Abu Dhabi, أبوظبي/أبو ظبي
AU: Canberra, Kanberra, 堪培拉, Канберра, Canberra/Kanberra, Canberra, Canberra, Canberra, كانبرا
BH: Manama, Manama, 麦纳麦, Манама, Manama, Manama, Manama, Manama, المنامة
BR: Brasília/Brasilia, Braziliya, 巴西利亚, Бразилиа, Brasilia/Brezilya, Brasilia/Brasília, Brasilia, Brasília/Brasilia, برازيليا
CA: Ottawa, Ottava, 渥太华, Оттава, Ottawa, Ottawa, Ottawa, Ottawa, أوتاوا
CH: Bern/Berne, Bern, 伯尔尼, Берн, Bern, Berne, Berna, Bern, برن
CI: Yamoussoukro, Yamusukro, 亚穆苏克罗, Ямусукро, Yamoussoukro, Yamoussoukro, Yamusukro, Yamoussoukro, ياموسوكرو
CM: Yaoundé/Yaounde, Yaunde, 雅温得, Яунде, Yaounde, Yaoundé, Yaundé, Yaoundé/Jaunde, ياوندي
CN: Beijing/Peking, Pekin, 北京, Пекин, Pekin, Pékin, Pekín/Beijing, Peking, بكين/بيجين
CR: San José, San-Xose, 圣何塞, Сан-Хосе, San José, San José, San José, San José, سان خوسيه
EC: Quito, Kito, 基多, Кито, Quito, Quito, Quito, Quito, كيتو
IN: New Delhi/Delhi, Nyu-Dehli/Dehli, 新德里/德里, Нью-Дели/Дели, Yeni Delhi/Delhi, New Delhi/Delhi, Nueva Delhi/Delhi, Neu-Delhi/Delhi, نيودلهي/دلهي
KW: Kuwait City, Əl-Küveyt, 科威特城, Эль-Кувейт, Kuveyt Şehri, Koweït City, Ciudad de Kuwait, Kuwait-Stadt, مدينة الكويت
KZ: Astana, Astana, 阿斯塔纳, Астана, Astana, Astana, Astaná, Astana, أستانا
LK: Sri Jayawardenepura Kotte, Şri-Cayavardenepura-Kotte, 斯里贾亚瓦德纳普拉科特, Шри-Джаяварденепура-Котте, Sri Jayawardenepura Kotte, Sri Jayawardenapura, Sri Jayawardenapura Kotte, Sri Jayewardenepura, سري جاياواردنابورا كوتي
MA: Rabat, Rabat, 拉巴特, Рабат, Rabat, Rabat, Rabat, Rabat, الرباط
MM: Naypyidaw/Nay Pyi Taw, Neypido, 内比都, Нейпьидо, Nepido/Naypyidaw, Naypyidaw, Naipyidó, Naypyidaw, نايبيداو
MT: Valletta, Valletta, 瓦莱塔, Валлетта, Valletta, La Valette, La Valeta, Valletta, فاليتا
MU: Port Louis, Port-Lui, 路易港, Порт-Луи, Port Louis, Port-Louis, Port Louis, Port Louis, بورت لويس
MW: Lilongwe, Lilonqve, 利隆圭, Лилонгве, Lilongwe, Lilongwe, Lilongüe, Lilongwe, ليلونغوي
NG: Abuja, Abuca, 阿布贾, Абуджа, Abuja, Abuja, Abuya, Abuja, أبوجا
NZ: Wellington, Vellinqton, 惠灵顿, Веллингтон, Wellington, Wellington, Wellington, Wellington, ويلينغتون
PK: Islamabad, İslamabad, 伊斯兰堡, Исламабад, İslamabad, Islamabad, Islamabad, Islamabad, إسلام آباد
QA: Doha, Doha, 多哈, Доха, Doha, Doha, Doha, Doha, الدوحة
SV: San Salvador, San-Salvador, 圣萨尔瓦多, Сан-Сальвадор, San Salvador, San Salvador, San Salvador, San Salvador, سان سلفادور
TR: Ankara, Ankara, 安卡拉, Анкара, Ankara, Ankara, Ankara, Ankara, أنقرة
TZ: Dodoma, Dodoma, 多多马, Додома, Dodoma, Dodoma, Dodoma, Dodoma, دودوما
US: Washington, Vaşinqton, 华盛顿, Вашингтон, Washington/Vaşington, Washington, Washington, Washington, واشنطن
VN: Hanoi/Ha Noi, Hanoy, 河内, Ханой, Hanoi, Hanoï, Hanói, Hanoi, هانوي
XK: Pristina, Priştina, 普里什蒂纳, Приштина, Priştine, Pristina, Pristina, Pristina/Prishtina, بريشتينا
YE: Sana’a/Sana'a/Sanaa, Səna, 萨那, Сана, Sana, Sanaa, Saná, Sanaa, صنعاء
ZA: Pretoria, Pretoriya, 比勒陀利亚, Претория, Pretoria, Pretoria, Pretoria, Pretoria, بريتوريا
city:geneva: Geneva, Cenevrə, 日内瓦, Женева, Cenevre, Genève, Ginebra, Genf, جنيف
city:thehague: The Hague, Haaqa, 海牙, Гаага, Lahey, La Haye, La Haya, Den Haag, لاهاي
city:strasbourg: Strasbourg, Strasburq, 斯特拉斯堡, Страсбург, Strazburg, Strasbourg, Estrasburgo, Straßburg, ستراسبورغ
city:davos: Davos, Davos, 达沃斯, Давос, Davos, Davos, Davos, Davos, دافوس
city:barcelona: Barcelona, Barselona, 巴塞罗那, Барселона, Barselona, Barcelone, Barcelona, Barcelona, برشلونة
city:milan: Milan, Milan, 米兰, Милан, Milano, Milan, Milán, Mailand, ميلانو
city:munich: Munich, Münhen, 慕尼黑, Мюнхен, Münih, Munich, Múnich, München, ميونخ
city:frankfurt: Frankfurt, Frankfurt, 法兰克福, Франкфурт, Frankfurt, Francfort, Fráncfort, Frankfurt, فرانكفورت
city:saintpetersburg: Saint Petersburg/St. Petersburg/St Petersburg, Sankt-Peterburq, 圣彼得堡, Санкт-Петербург, St. Petersburg/Sankt Peterburg, Saint-Pétersbourg, San Petersburgo, Sankt Petersburg/St. Petersburg, سانت بطرسبورغ
city:kazan: Kazan, Kazan, 喀山, Казань, Kazan, Kazan, Kazán, Kasan, قازان
city:ganja: Ganja, Gəncə, 占贾, Гянджа, Gence, Gandja, Ganyá, Gandscha/Gəncə, كنجة
city:sumgait: Sumgait, Sumqayıt, 苏姆盖特, Сумгаит, Sumgayıt, Soumgaït, Sumgait, Sumqayıt/Sumgait, سومقاييت
city:shusha: Shusha, Şuşa, 舒沙, Шуша, Şuşa, Choucha, Shusha, Schuscha/Şuşa, شوشا
city:khankendi: Khankendi, Xankəndi, 汉肯迪, Ханкенди, Hankendi, Khankendi, Jankendi, Xankəndi, خانكندي
city:nakhchivan: Nakhchivan, Naxçıvan, 纳希切万, Нахичевань/Нахчыван, Nahçıvan, Nakhitchevan, Najicheván, Nachitschewan, ناخيتشيفان
city:izmir: Izmir, İzmir, 伊兹密尔, Измир, İzmir, Izmir, Esmirna, Izmir, إزمير
city:antalya: Antalya, Antalya, 安塔利亚, Анталья, Antalya, Antalya, Antalya, Antalya, أنطاليا
city:batumi: Batumi, Batumi, 巴统, Батуми, Batum, Batoumi, Batumi, Batumi, باتومي
city:osaka: Osaka, Osaka, 大阪, Осака, Osaka, Osaka, Osaka, Osaka, أوساكا
city:jeddah: Jeddah, Ciddə, 吉达, Джидда, Cidde, Djeddah, Yeda, Dschidda, جدة
city:guangzhou: Guangzhou, Quançjou, 广州, Гуанчжоу, Guangzhou, Canton, Cantón, Guangzhou, قوانغتشو
city:shenzhen: Shenzhen, Şençjen, 深圳, Шэньчжэнь, Shenzhen, Shenzhen, Shenzhen, Shenzhen, شنتشن
`
