package az

import (
	"slices"

	"attache/internal/language"
)

// terms is the built-in lexicon; see language.Terms for its form.
func terms() []language.Term {
	return slices.Concat(
		language.Terms(language.Office, `
ambassador: səfir
ambassador-extraordinary: fövqəladə və səlahiyyətli səfir
consul-general: baş konsul
charge-daffaires: müvəqqəti işlər vəkili
counsellor: müşavir
president: prezident
vice-president: vitse-prezident
prime-minister: baş nazir
deputy-prime-minister: baş nazirin müavini
minister: nazir
foreign-minister: xarici işlər naziri
culture-minister: mədəniyyət naziri
education-minister: təhsil naziri
economy-minister: iqtisadiyyat naziri
finance-minister: maliyyə naziri
defence-minister: müdafiə naziri
health-minister: səhiyyə naziri
energy-minister: energetika naziri
transport-minister: nəqliyyat naziri
agriculture-minister: kənd təsərrüfatı naziri
environment-minister: ekologiya və təbii sərvətlər naziri
interior-minister: daxili işlər naziri
deputy-minister: nazir müavini
deputy-foreign-minister: xarici işlər nazirinin müavini
state-secretary: dövlət katibi
secretary-general: baş katib
director-general: baş direktor
director: direktor
deputy-director: direktor müavini
executive-director: icraçı direktor
managing-director: idarəedici direktor
ceo: baş icraçı direktor
cfo: maliyyə direktoru
cto: texnologiya direktoru
founder: təsisçi
chairman: sədr
deputy-chairman: sədr müavini
head: rəhbər
deputy-head: rəhbərin müavini
mayor: mer
deputy-mayor: merin müavini
governor: qubernator
rector: rektor
vice-rector: prorektor
vice-chancellor: prorektor
chancellor: kansler
dean: dekan
professor: professor
spokesperson: sözçü
speaker: parlamentin sədri
member-of-parliament: millət vəkili
minister-counsellor: müşavir-nazir
coordinator: koordinator
special-representative: xüsusi nümayəndə
commissioner: komissar
curator: kurator
king: kral
queen: kraliça
`),
		language.Terms(language.Country, `
AZ: Azərbaycan
CN: Çin
RU: Rusiya
TR: Türkiyə
GE: Gürcüstan
IR: İran
KZ: Qazaxıstan
UZ: Özbəkistan
TM: Türkmənistan
KG: Qırğızıstan
TJ: Tacikistan
UA: Ukrayna
BY: Belarus
MD: Moldova
AM: Ermənistan
US: Amerika Birləşmiş Ştatları
GB: Böyük Britaniya
FR: Fransa
DE: Almaniya
IT: İtaliya
ES: İspaniya
PT: Portuqaliya
PL: Polşa
CZ: Çexiya
HU: Macarıstan
RO: Rumıniya
BG: Bolqarıstan
GR: Yunanıstan
NL: Niderland
BE: Belçika
CH: İsveçrə
AT: Avstriya
SE: İsveç
NO: Norveç
FI: Finlandiya
DK: Danimarka
JP: Yaponiya
KR: Koreya Respublikası
IN: Hindistan
PK: Pakistan
SA: Səudiyyə Ərəbistanı
AE: Birləşmiş Ərəb Əmirlikləri
EG: Misir
IL: İsrail
BR: Braziliya
CA: Kanada
AU: Avstraliya
ZA: Cənubi Afrika
KE: Keniya
`),
		language.Terms(language.Capital, `
capital:AZ: Bakı
capital:CN: Pekin
capital:RU: Moskva
capital:TR: Ankara
capital:GE: Tbilisi
capital:KZ: Astana
capital:UZ: Daşkənd
capital:US: Vaşinqton
capital:GB: London
capital:FR: Paris
capital:DE: Berlin
capital:BE: Brüssel
capital:AT: Vyana
capital:JP: Tokio
capital:KE: Nayrobi
city:geneva: Cenevrə
city:newyork: Nyu-York
city:istanbul: İstanbul
city:ganja: Gəncə
city:sumgait: Sumqayıt
city:shanghai: Şanxay
`),
		language.Terms(language.Institution, `
un: Birləşmiş Millətlər Təşkilatı
unesco: YUNESKO
unicef: YUNİSEF
undp: BMT-nin İnkişaf Proqramı
who: Ümumdünya Səhiyyə Təşkilatı
eu: Avropa İttifaqı
european-commission: Avropa Komissiyası
nato: NATO
osce: ATƏT
imf: Beynəlxalq Valyuta Fondu
world-bank: Dünya Bankı
sco: Şanxay Əməkdaşlıq Təşkilatı
red-cross: Qırmızı Xaç
council-of-europe: Avropa Şurası
communist-party-of-china: Çin Kommunist Partiyası
ministry-of-foreign-affairs: Xarici İşlər Nazirliyi
ministry-of-culture: Mədəniyyət Nazirliyi
ministry-of-education: Təhsil Nazirliyi
ministry-of-economy: İqtisadiyyat Nazirliyi
ministry-of-health: Səhiyyə Nazirliyi
ministry-of-energy: Energetika Nazirliyi
ministry-of-transport: Nəqliyyat Nazirliyi
ministry-of-agriculture: Kənd Təsərrüfatı Nazirliyi
ministry-of-finance: Maliyyə Nazirliyi
ministry-of-defence: Müdafiə Nazirliyi
embassy: səfirlik
city-council: şəhər şurası
`),
		language.Terms(language.Venue, `
headquarters: qərargah
museum: muzey
national-museum: Milli Muzey
university: universitet
school: məktəb
hospital: xəstəxana
library: kitabxana
central-library: Mərkəzi Kitabxana
factory: zavod
office: ofis
centre: mərkəz
cultural-centre: mədəniyyət mərkəzi
research-centre: tədqiqat mərkəzi
port: liman
airport: hava limanı
parliament: parlament
city-hall: meriya
park: park
bridge: körpü
metro-station: metro stansiyası
tram-line: tramvay xətti
kindergarten: uşaq bağçası
stadium: stadion
theatre: teatr
laboratory: laboratoriya
clinic: klinika
`),
		language.Terms(language.Topic, `
bilateral-relations: ikitərəfli münasibətlər
bilateral-cooperation: ikitərəfli əməkdaşlıq
cooperation: əməkdaşlıq
inter-party: partiyalararası əməkdaşlıq
economic-cooperation: iqtisadi əməkdaşlıq
trade: ticarət
trade-cooperation: ticarət-iqtisadi əməkdaşlıq
cultural-cooperation: mədəni əməkdaşlıq
education-cooperation: təhsil sahəsində əməkdaşlıq
science-cooperation: elmi əməkdaşlıq
energy-cooperation: energetika sahəsində əməkdaşlıq
regional-security: regional təhlükəsizlik
security: təhlükəsizlik
climate-change: iqlim dəyişikliyi
renewable-energy: bərpa olunan enerji
education: təhsil
health: səhiyyə
culture: mədəniyyət
science: elm
tourism: turizm
transport: nəqliyyat
agriculture: kənd təsərrüfatı
water-management: su idarəçiliyi
clean-water: təmiz su
air-quality: havanın keyfiyyəti
investment: investisiyalar
humanitarian-aid: humanitar yardım
student-exchange: tələbə mübadiləsi
human-rights: insan hüquqları
digitalisation: rəqəmsallaşma
ai: süni intellekt
`),
		language.Terms(language.Thing, `
agreement: saziş
memorandum: anlaşma memorandumu
protocol: protokol
contract: müqavilə
treaty: müqavilə
declaration: bəyannamə
roadmap: fəaliyyət planı
report: hesabat
annual-report: illik hesabat
study: tədqiqat
survey: sorğu
programme: proqram
scholarship-programme: təqaüd proqramı
app: mobil tətbiq
platform: platforma
service: xidmət
campaign: kampaniya
website: portal
prize: mükafat
award: mükafat
medal: medal
scholarship: təqaüd
honorary-doctorate: fəxri doktorluq
books: kitablar
computers: kompüterlər
medical-equipment: tibbi avadanlıq
ambulances: təcili yardım maşınları
exhibition: sərgi
conference: konfrans
forum: forum
seminar: seminar
festival: festival
`),
		language.Terms(language.Honorific, `
mr: cənab {gender=m}
ms: xanım {gender=f}
dr: doktor
prof: professor
he: zati-aliləri {gender=m}
he-f: zati-aliləri {gender=f}
`),
	)
}
