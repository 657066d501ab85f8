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
ambassador-at-large: xüsusi tapşırıqlar üzrə səfir
permanent-representative: daimi nümayəndə
high-commissioner: ali komissar
consul: konsul
honorary-consul: fəxri konsul
head-of-mission: nümayəndəliyin rəhbəri
head-of-delegation: nümayəndə heyətinin rəhbəri
first-vice-president: birinci vitse-prezident
first-deputy-prime-minister: baş nazirin birinci müavini
justice-minister: ədliyyə naziri
labour-minister: əmək və əhalinin sosial müdafiəsi naziri | əmək naziri
trade-minister: ticarət naziri
industry-minister: sənaye naziri
tourism-minister: turizm naziri
sports-minister: gənclər və idman naziri | idman naziri
science-minister: elm naziri
digital-minister: rəqəmsal inkişaf naziri
immigration-minister: miqrasiya naziri
first-deputy-minister: birinci nazir müavini | nazirin birinci müavini
deputy-secretary-general: baş katibin müavini
under-secretary-general: baş katibin köməkçisi
deputy-director-general: baş direktorun müavini
regional-director: regional direktor
country-director: ölkə üzrə direktor
artistic-director: bədii rəhbər
coo: əməliyyat direktoru
general-manager: baş menecer
project-manager: layihə rəhbəri
board-chairman: İdarə Heyətinin sədri
board-member: İdarə Heyətinin üzvü
head-of-department: şöbə müdiri | departament rəhbəri
deputy-governor: qubernatorun müavini
academician: akademik
researcher: tədqiqatçı
scientist: alim
chief-scientist: baş elmi işçi
chief-economist: baş iqtisadçı
chief-engineer: baş mühəndis
editor-in-chief: baş redaktor
deputy-speaker: spikerin müavini
senator: senator
councillor: bələdiyyə üzvü
resident-representative: rezident nümayəndə
prosecutor-general: baş prokuror
ombudsman: ombudsman
judge: hakim
conductor: dirijor
coach: baş məşqçi
commander: komandan
chief-of-staff: qərargah rəisi
prince: şahzadə
crown-prince: vəliəhd şahzadə
princess: şahzadə xanım
emir: əmir
sultan: sultan
pope: Papa
patriarch: patriarx
archbishop: arxiyepiskop
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
un-security-council: BMT Təhlükəsizlik Şurası
un-general-assembly: BMT Baş Assambleyası
unep: BMT-nin Ətraf Mühit Proqramı
unfpa: BMT-nin Əhali Fondu
un-women: “BMT-Qadınlar” qurumu
unhcr: BMT-nin Qaçqınlar üzrə Ali Komissarlığı
wfp: Ümumdünya Ərzaq Proqramı
fao: FAO | BMT-nin Ərzaq və Kənd Təsərrüfatı Təşkilatı
ilo: Beynəlxalq Əmək Təşkilatı
iaea: Atom Enerjisi üzrə Beynəlxalq Agentlik | MAQATE
iom: Beynəlxalq Miqrasiya Təşkilatı
icao: Beynəlxalq Mülki Aviasiya Təşkilatı | ICAO
itu: Beynəlxalq Telekommunikasiya İttifaqı
wto: Ümumdünya Ticarət Təşkilatı | ÜTT
wipo: Ümumdünya Əqli Mülkiyyət Təşkilatı
european-parliament: Avropa Parlamenti
european-council: Avropa İttifaqı Şurası
ecb: Avropa Mərkəzi Bankı
eib: Avropa İnvestisiya Bankı
ebrd: Avropa Yenidənqurma və İnkişaf Bankı
adb: Asiya İnkişaf Bankı
aiib: Asiya İnfrastruktur İnvestisiya Bankı
islamic-development-bank: İslam İnkişaf Bankı
oecd: OECD
g7: G7
g20: G20
brics: BRICS
cis: Müstəqil Dövlətlər Birliyi | MDB
oic: İslam Əməkdaşlıq Təşkilatı
turkic-states: Türk Dövlətləri Təşkilatı
opec: OPEC
arab-league: Ərəb Dövlətləri Liqası
african-union: Afrika İttifaqı
asean: ASEAN
gcc: Körfəz Əməkdaşlıq Şurası
icrc: Beynəlxalq Qırmızı Xaç Komitəsi | Beynəlxalq Qızıl Xaç Komitəsi
red-crescent: Qızıl Aypara Cəmiyyəti | Qızıl Aypara
msf: “Sərhədsiz həkimlər”
olympic-committee: Beynəlxalq Olimpiya Komitəsi
fifa: FIFA
uefa: UEFA
government: hökumət
cabinet-of-ministers: Nazirlər Kabineti
national-assembly: Milli Məclis
supreme-court: Ali Məhkəmə
constitutional-court: Konstitusiya Məhkəməsi
central-bank: Mərkəzi Bank
academy-of-sciences: Elmlər Akademiyası
ministry-of-interior: Daxili İşlər Nazirliyi
ministry-of-justice: Ədliyyə Nazirliyi
ministry-of-labour: Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi | Əmək Nazirliyi
ministry-of-trade: Ticarət Nazirliyi
ministry-of-industry: Sənaye Nazirliyi
ministry-of-tourism: Turizm Nazirliyi
ministry-of-environment: Ekologiya və Təbii Sərvətlər Nazirliyi
ministry-of-sport: Gənclər və İdman Nazirliyi
ministry-of-emergencies: Fövqəladə Hallar Nazirliyi
consulate: konsulluq
consulate-general: baş konsulluq
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
art-gallery: rəsm qalereyası
college: kollec
academy: akademiya
institute: institut
secondary-school: orta məktəb
national-library: Milli Kitabxana
power-plant: elektrik stansiyası
solar-park: günəş elektrik stansiyası
wind-farm: külək elektrik stansiyası
data-centre: data mərkəzi
warehouse: anbar
branch: filial
training-centre: təlim mərkəzi
youth-centre: gənclər mərkəzi
sports-centre: idman kompleksi
exhibition-centre: sərgi mərkəzi
congress-centre: konqres mərkəzi
shopping-centre: ticarət mərkəzi
community-centre: icma mərkəzi
terminal: terminal
railway-station: dəmir yolu vağzalı
railway-line: dəmir yolu xətti
road: yol
highway: avtomobil yolu
tunnel: tunel
court: məhkəmə
palace: saray
presidential-palace: prezident sarayı
garden: bağ
square: meydan
market: bazar
monument: abidə
memorial: memorial
playground: uşaq meydançası
swimming-pool: üzgüçülük hovuzu
opera-house: opera teatrı
concert-hall: konsert zalı
cinema: kinoteatr
hotel: otel
restaurant: restoran
shop: mağaza
church: kilsə
mosque: məscid
cathedral: kafedral
observatory: rəsədxana
archive: arxiv
refugee-camp: qaçqın düşərgəsi
shelter: sığınacaq
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
partnership: tərəfdaşlıq | strateji tərəfdaşlıq
international-cooperation: beynəlxalq əməkdaşlıq
regional-cooperation: regional əməkdaşlıq
interparliamentary: parlamentlərarası əməkdaşlıq
defence-cooperation: hərbi əməkdaşlıq | müdafiə sahəsində əməkdaşlıq
humanitarian-cooperation: humanitar əməkdaşlıq
international-security: beynəlxalq təhlükəsizlik
mutual-interest: qarşılıqlı maraq doğuran məsələlər
peace-process: sülh prosesi
peace: sülh
counter-terrorism: terrorizmlə mübarizə
migration: miqrasiya
refugees: qaçqınlar
food-security: ərzaq təhlükəsizliyi
energy-security: enerji təhlükəsizliyi
cybersecurity: kibertəhlükəsizlik
sustainable-development: dayanıqlı inkişaf
environment: ətraf mühit | ətraf mühitin mühafizəsi
biodiversity: biomüxtəliflik
solar-energy: günəş enerjisi
wind-energy: külək enerjisi
nuclear-energy: nüvə enerjisi
hydrogen: hidrogen enerjisi
oil-and-gas: neft və qaz
energy: enerji | energetika
waste: tullantıların idarə olunması
disaster-relief: fəlakətlərə yardım
economy: iqtisadiyyat
economic-development: iqtisadi inkişaf
finance: maliyyə
entrepreneurship: sahibkarlıq
innovation: innovasiya | innovasiyalar
technology: texnologiya | texnologiyalar
robotics: robototexnika
space: kosmos
telecommunications: telekommunikasiya
logistics: logistika
aviation: aviasiya
infrastructure: infrastruktur
construction: tikinti
urban-development: şəhərsalma
housing: mənzil təminatı
industry: sənaye
employment: məşğulluq
youth: gənclər
gender-equality: gender bərabərliyi
childrens-rights: uşaq hüquqları
rule-of-law: qanunun aliliyi
democracy: demokratiya
elections: seçkilər
anti-corruption: korrupsiya ilə mübarizə
poverty: yoxsulluğun azaldılması
inclusion: sosial inklüziya
higher-education: ali təhsil
vocational-training: peşə təhsili
research: elmi tədqiqatlar
vaccination: vaksinasiya | peyvənd
cultural-heritage: mədəni irs
music: musiqi
cinema-art: kino
literature: ədəbiyyat
sport: idman
football: futbol
media: media
press-freedom: mətbuat azadlığı
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
partnership-agreement: tərəfdaşlıq sazişi
framework-agreement: çərçivə sazişi
trade-agreement: ticarət sazişi
free-trade-agreement: azad ticarət sazişi
loan-agreement: kredit sazişi
grant-agreement: qrant sazişi
peace-agreement: sülh sazişi
letter-of-intent: niyyət məktubu
convention: konvensiya
charter: xartiya
joint-declaration: birgə bəyannamə
joint-statement: birgə bəyanat
strategy: strategiya
plan: plan
resolution: qətnamə
decree: sərəncam | fərman
law: qanun
quarterly-report: rüblük hesabat
financial-results: maliyyə nəticələri
analysis: təhlil
statistics: statistika
index: indeks
guide: bələdçi | vəsait
book: kitab
film: film
documentary: sənədli film
map: xəritə
database: məlumat bazası
article: məqalə
training-programme: təlim proqramı
grant-programme: qrant proqramı
exchange-programme: mübadilə proqramı
project: layihə
initiative: təşəbbüs
competition: müsabiqə
product: məhsul
system: sistem
software: proqram təminatı
tool: alət
robot: robot
satellite: peyk
drone: dron
rocket: raket
ship: gəmi
train: qatar
aircraft: təyyarə
bus: avtobus
electric-bus: elektrik avtobusu
car: avtomobil
electric-car: elektromobil
course: kurs
collection: kolleksiya
flight-route: aviareys
hotline: qaynar xətt
gold-medal: qızıl medal
order: orden
grant: qrant
certificate: sertifikat
diploma: diplom
cup: kubok
honorary-citizenship: fəxri vətəndaş adı
laptops: noutbuk
tablets: planşet
medicines: dərman
vaccines: vaksin
masks: maska
ambulance: təcili yardım maşını
fire-engine: yanğınsöndürən maşın
generator: generator
tent: çadır
blanket: yorğan
food-parcel: ərzaq bağlaması
food: ərzaq
clothing: geyim
school-supplies: məktəb ləvazimatı
furniture: mebel
vehicles: nəqliyyat vasitəsi
trees: ağac
press-conference: mətbuat konfransı
briefing: brifinq
summit: sammit | zirvə görüşü
congress: konqres
symposium: simpozium
workshop: seminar-treninq | vorkşop
webinar: vebinar
round-table: dəyirmi masa
concert: konsert
ceremony: mərasim
award-ceremony: mükafatlandırma mərasimi
reception: rəsmi qəbul | qəbul
fair: yarmarka
job-fair: əmək yarmarkası
tournament: turnir
championship: çempionat
marathon: marafon
hackathon: hakaton
lecture: mühazirə
training: təlim
session: iclas
open-day: açıq qapı günü
celebration: bayram tədbiri
event: tədbir
`),
		language.Terms(language.Generic, `
board: direktorlar şurası | idarə heyəti | İdarə Heyəti
organisation: təşkilat
company: şirkət | MMC | ASC | QSC
foundation: fond
association: assosiasiya
agency: agentlik
network: şəbəkə
bank: bank
group: qrup
federation: federasiya
union: birlik | ittifaq
society: cəmiyyət
committee: komitə
commission: komissiya
council: şura
party: partiya
club: klub
newspaper: qəzet
department: departament | şöbə
alliance: alyans
coalition: koalisiya
institution: qurum
fund: fond
league: liqa
`),
		language.Terms(language.Occasion, `
independence-day: Müstəqillik Günü
republic-day: Respublika Günü
national-day: Milli Gün
victory-day: Zəfər Günü
constitution-day: Konstitusiya Günü
europe-day: Avropa Günü
new-year: Yeni il
chinese-new-year: Çin Yeni ili
novruz: Novruz bayramı
ramadan: Ramazan ayı
eid-al-fitr: Ramazan bayramı
eid-al-adha: Qurban bayramı
christmas: Milad bayramı
easter: Pasxa bayramı
womens-day: Beynəlxalq Qadınlar Günü
childrens-day: Uşaqların Beynəlxalq Müdafiəsi Günü
labour-day: Əmək Bayramı
teachers-day: Müəllimlər Günü
health-day: Ümumdünya Sağlamlıq Günü
environment-day: Ümumdünya Ətraf Mühit Günü
press-freedom-day: Ümumdünya Mətbuat Azadlığı Günü
un-day: BMT Günü
anniversary: ildönümü {gen=ildönümünün; acc=ildönümünü; dat=ildönümünə; loc=ildönümündə}
birthday: ad günü
election-victory: seçkilərdə qələbə
re-election: yenidən seçilmə
election: seçilmə
appointment: təyinat
earthquake: zəlzələ
flood: daşqın | sel
fire: yanğın
accident: qəza
plane-crash: təyyarə qəzası
terrorist-attack: terror hücumu
death: vəfat
`),
		language.Terms(language.Modifier, `
new: yeni
joint: birgə | müştərək
strategic: strateji
bilateral: ikitərəfli
first: ilk | birinci
annual: illik | hər il keçirilən
international: beynəlxalq
regional: regional
national: milli
local: yerli
modern: müasir
innovative: innovativ
free: pulsuz
digital: rəqəmsal | onlayn | mobil
major: iri | böyük
special: xüsusi
comprehensive: hərtərəfli
long-term: uzunmüddətli
public: ictimai
official: rəsmi
historic: tarixi
global: qlobal
`),
		language.Terms(language.Privative, `
draft: layihə halında
former: keçmiş
proposed: təklif olunan
`),
		language.Terms(language.Currency, `
USD: ABŞ dolları | dollar
EUR: avro
GBP: funt sterlinq
AZN: manat
CNY: yuan
RUB: rubl
TRY: türk lirəsi | lirə
JPY: yapon iyeni
CHF: İsveçrə frankı
CAD: Kanada dolları
AUD: Avstraliya dolları
INR: Hindistan rupisi
KZT: tenge
UZS: özbək somu
GEL: lari
UAH: qrivna
SAR: Səudiyyə rialı
AED: BƏƏ dirhəmi
EGP: Misir funtu
QAR: Qətər rialı
KWD: Küveyt dinarı
`),
		language.Terms(language.Honorific, `
mr: cənab {gender=m}
ms: xanım {gender=f}
dr: doktor
prof: professor
he: zati-aliləri {gender=m}
he-f: zati-aliləri {gender=f}
sir: ser {gender=m}
dame: dam {gender=f}
`),
	)
}
