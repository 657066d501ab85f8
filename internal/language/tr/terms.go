package tr

import (
	"slices"

	"attache/internal/language"
)

// terms is the built-in lexicon; see language.Terms for its form.
func terms() []language.Term {
	return slices.Concat(
		language.Terms(language.Office, `
ambassador: büyükelçi
ambassador-extraordinary: olağanüstü ve tam yetkili büyükelçi
consul-general: başkonsolos
charge-daffaires: maslahatgüzar
counsellor: müsteşar
president: cumhurbaşkanı | başkan | devlet başkanı {poss=cumhurbaşkanı}
vice-president: cumhurbaşkanı yardımcısı | başkan yardımcısı
prime-minister: başbakan
deputy-prime-minister: başbakan yardımcısı
minister: bakan
foreign-minister: dışişleri bakanı
culture-minister: kültür bakanı | kültür ve turizm bakanı
education-minister: eğitim bakanı | millî eğitim bakanı | milli eğitim bakanı
economy-minister: ekonomi bakanı
finance-minister: maliye bakanı | hazine ve maliye bakanı
defence-minister: savunma bakanı | millî savunma bakanı | milli savunma bakanı
health-minister: sağlık bakanı
energy-minister: enerji bakanı | enerji ve tabii kaynaklar bakanı
transport-minister: ulaştırma bakanı | ulaştırma ve altyapı bakanı
agriculture-minister: tarım bakanı | tarım ve orman bakanı
environment-minister: çevre bakanı
interior-minister: içişleri bakanı
deputy-minister: bakan yardımcısı
deputy-foreign-minister: dışişleri bakan yardımcısı
state-secretary: devlet sekreteri
secretary-general: genel sekreter
director-general: genel müdür
director: müdür | direktör
deputy-director: müdür yardımcısı
executive-director: icra direktörü
managing-director: yönetici direktör
ceo: üst yönetici | CEO | icra kurulu başkanı
cfo: mali işler direktörü | CFO
cto: teknoloji direktörü | CTO
founder: kurucu
chairman: başkan
deputy-chairman: başkan yardımcısı | genel başkan yardımcısı
head: başkan
deputy-head: başkan yardımcısı
mayor: belediye başkanı
deputy-mayor: belediye başkan yardımcısı
governor: vali
rector: rektör
vice-rector: rektör yardımcısı
vice-chancellor: rektör
chancellor: başbakan | şansölye
dean: dekan
professor: profesör
spokesperson: sözcü
speaker: meclis başkanı
member-of-parliament: milletvekili {poss=milletvekili}
minister-counsellor: elçi müsteşar
coordinator: koordinatör
special-representative: özel temsilci
commissioner: komiser
curator: küratör
king: kral
queen: kraliçe
ambassador-at-large: gezici büyükelçi
permanent-representative: daimi temsilci
high-commissioner: yüksek komiser
consul: konsolos
honorary-consul: fahri konsolos
head-of-mission: misyon şefi
head-of-delegation: heyet başkanı
first-vice-president: birinci cumhurbaşkanı yardımcısı
first-deputy-prime-minister: birinci başbakan yardımcısı
justice-minister: adalet bakanı
labour-minister: çalışma bakanı
trade-minister: ticaret bakanı
industry-minister: sanayi bakanı
tourism-minister: turizm bakanı
sports-minister: spor bakanı | gençlik ve spor bakanı
science-minister: bilim bakanı
digital-minister: dijital dönüşüm bakanı
immigration-minister: göç bakanı
first-deputy-minister: birinci bakan yardımcısı
deputy-secretary-general: genel sekreter yardımcısı
under-secretary-general: genel sekreter yardımcısı
deputy-director-general: genel müdür yardımcısı
regional-director: bölge müdürü
country-director: ülke direktörü
artistic-director: sanat yönetmeni
coo: operasyon direktörü
general-manager: genel müdür
project-manager: proje yöneticisi
board-chairman: yönetim kurulu başkanı
board-member: yönetim kurulu üyesi
head-of-department: daire başkanı
deputy-governor: vali yardımcısı
academician: akademisyen
researcher: araştırmacı
scientist: bilim insanı
chief-scientist: baş bilim insanı
chief-economist: baş ekonomist
chief-engineer: başmühendis
editor-in-chief: genel yayın yönetmeni
deputy-speaker: meclis başkan vekili
senator: senatör
councillor: belediye meclisi üyesi
resident-representative: mukim temsilci
prosecutor-general: başsavcı
ombudsman: ombudsman | kamu başdenetçisi
judge: hâkim
conductor: orkestra şefi
coach: teknik direktör
commander: komutan
chief-of-staff: kurmay başkanı
prince: prens
crown-prince: veliaht prens
princess: prenses
emir: emir
sultan: sultan
pope: papa
patriarch: patrik
archbishop: başpiskopos
`),
		language.Terms(language.Capital, `
city:geneva: Cenevre
city:newyork: New York
city:istanbul: İstanbul
city:ganja: Gence
city:sumgait: Sumgayıt
city:shanghai: Şanghay
`),
		language.Terms(language.Institution, `
un: Birleşmiş Milletler | BM
unesco: UNESCO
unicef: UNICEF
undp: UNDP | BM Kalkınma Programı
who: Dünya Sağlık Örgütü | DSÖ
eu: Avrupa Birliği | AB
european-commission: Avrupa Komisyonu
nato: NATO
osce: AGİT
imf: Uluslararası Para Fonu | IMF
world-bank: Dünya Bankası
sco: Şanghay İşbirliği Örgütü
red-cross: Kızılhaç
council-of-europe: Avrupa Konseyi
communist-party-of-china: Çin Komünist Partisi
ministry-of-foreign-affairs: Dışişleri Bakanlığı
ministry-of-culture: Kültür Bakanlığı | Kültür ve Turizm Bakanlığı
ministry-of-education: Eğitim Bakanlığı | Millî Eğitim Bakanlığı | Milli Eğitim Bakanlığı
ministry-of-economy: Ekonomi Bakanlığı
ministry-of-health: Sağlık Bakanlığı
ministry-of-energy: Enerji Bakanlığı
ministry-of-transport: Ulaştırma Bakanlığı
ministry-of-agriculture: Tarım Bakanlığı | Tarım ve Orman Bakanlığı
ministry-of-finance: Maliye Bakanlığı
ministry-of-defence: Savunma Bakanlığı | Millî Savunma Bakanlığı
embassy: büyükelçilik
city-council: belediye meclisi
un-security-council: BM Güvenlik Konseyi
un-general-assembly: BM Genel Kurulu
unep: BM Çevre Programı
unfpa: BM Nüfus Fonu
un-women: BM Kadın Birimi
unhcr: BM Mülteciler Yüksek Komiserliği
wfp: Dünya Gıda Programı
fao: FAO | BM Gıda ve Tarım Örgütü
ilo: Uluslararası Çalışma Örgütü
iaea: Uluslararası Atom Enerjisi Ajansı
iom: Uluslararası Göç Örgütü
icao: Uluslararası Sivil Havacılık Örgütü | ICAO
itu: Uluslararası Telekomünikasyon Birliği
wto: Dünya Ticaret Örgütü
wipo: Dünya Fikri Mülkiyet Örgütü
european-parliament: Avrupa Parlamentosu
european-council: Avrupa Birliği Zirvesi
ecb: Avrupa Merkez Bankası
eib: Avrupa Yatırım Bankası
ebrd: Avrupa İmar ve Kalkınma Bankası
adb: Asya Kalkınma Bankası
aiib: Asya Altyapı Yatırım Bankası
islamic-development-bank: İslam Kalkınma Bankası
oecd: OECD
g7: G7
g20: G20
brics: BRICS
cis: Bağımsız Devletler Topluluğu | BDT
oic: İslam İşbirliği Teşkilatı
turkic-states: Türk Devletleri Teşkilatı
opec: OPEC
arab-league: Arap Birliği
african-union: Afrika Birliği
asean: ASEAN
gcc: Körfez İşbirliği Konseyi
icrc: Uluslararası Kızılhaç Komitesi
red-crescent: Kızılay
msf: Sınır Tanımayan Doktorlar
olympic-committee: Uluslararası Olimpiyat Komitesi
fifa: FIFA
uefa: UEFA
government: hükümet
cabinet-of-ministers: Bakanlar Kurulu
national-assembly: Ulusal Meclis
supreme-court: Yüksek Mahkeme
constitutional-court: Anayasa Mahkemesi
central-bank: Merkez Bankası
academy-of-sciences: Bilimler Akademisi
ministry-of-interior: İçişleri Bakanlığı
ministry-of-justice: Adalet Bakanlığı
ministry-of-labour: Çalışma Bakanlığı
ministry-of-trade: Ticaret Bakanlığı
ministry-of-industry: Sanayi Bakanlığı
ministry-of-tourism: Turizm Bakanlığı
ministry-of-environment: Çevre Bakanlığı
ministry-of-sport: Spor Bakanlığı | Gençlik ve Spor Bakanlığı
ministry-of-emergencies: Acil Durumlar Bakanlığı
consulate: konsolosluk
consulate-general: başkonsolosluk
`),
		language.Terms(language.Venue, `
headquarters: genel merkez | merkez binası
museum: müze
national-museum: Ulusal Müze | Milli Müze {poss=Ulusal Müzesi}
university: üniversite
school: okul
hospital: hastane
library: kütüphane
central-library: merkez kütüphane
factory: fabrika
office: ofis
centre: merkez
cultural-centre: kültür merkezi
research-centre: araştırma merkezi
port: liman
airport: havalimanı {poss=havalimanı; gen=havalimanının; acc=havalimanını; dat=havalimanına; loc=havalimanında; abl=havalimanından}
parliament: parlamento
city-hall: belediye binası
park: park {acc=parkı; gen=parkın; dat=parka; poss=parkı}
bridge: köprü
metro-station: metro istasyonu
tram-line: tramvay hattı
kindergarten: anaokulu {poss=anaokulu; gen=anaokulunun; acc=anaokulunu; dat=anaokuluna; loc=anaokulunda; abl=anaokulundan}
stadium: stadyum
theatre: tiyatro
laboratory: laboratuvar
clinic: klinik
art-gallery: sanat galerisi
college: kolej
academy: akademi
institute: enstitü
secondary-school: ortaokul | lise
national-library: Milli Kütüphane
power-plant: elektrik santrali
solar-park: güneş enerjisi santrali
wind-farm: rüzgâr enerjisi santrali
data-centre: veri merkezi
warehouse: depo
branch: şube
training-centre: eğitim merkezi
youth-centre: gençlik merkezi
sports-centre: spor kompleksi
exhibition-centre: fuar merkezi
congress-centre: kongre merkezi
shopping-centre: alışveriş merkezi
community-centre: toplum merkezi
terminal: terminal
railway-station: tren garı
railway-line: demir yolu hattı
road: yol
highway: otoyol
tunnel: tünel
court: mahkeme
palace: saray {acc=sarayı}
presidential-palace: cumhurbaşkanlığı sarayı
garden: bahçe
square: meydan
market: pazar
monument: anıt
memorial: anıt mezar
playground: çocuk parkı
swimming-pool: yüzme havuzu
opera-house: opera binası
concert-hall: konser salonu
cinema: sinema
hotel: otel
restaurant: restoran
shop: mağaza
church: kilise
mosque: cami {acc=camiyi; dat=camiye; loc=camide; gen=caminin; poss=camisi}
cathedral: katedral
observatory: gözlemevi {poss=gözlemevi}
archive: arşiv
refugee-camp: mülteci kampı
shelter: barınma merkezi
`),
		language.Terms(language.Topic, `
bilateral-relations: ikili ilişkiler | iki ülke arasındaki ilişkiler
bilateral-cooperation: ikili iş birliği
cooperation: iş birliği | işbirliği
inter-party: partiler arası iş birliği
economic-cooperation: ekonomik iş birliği
trade: ticaret {acc=ticareti}
trade-cooperation: ticari ve ekonomik iş birliği
cultural-cooperation: kültürel iş birliği
education-cooperation: eğitim alanında iş birliği
science-cooperation: bilimsel iş birliği
energy-cooperation: enerji alanında iş birliği
regional-security: bölgesel güvenlik
security: güvenlik
climate-change: iklim değişikliği
renewable-energy: yenilenebilir enerji {acc=yenilenebilir enerjiyi; gen=yenilenebilir enerjinin; dat=yenilenebilir enerjiye; loc=yenilenebilir enerjide}
education: eğitim
health: sağlık
culture: kültür
science: bilim
tourism: turizm
transport: ulaştırma
agriculture: tarım
water-management: su yönetimi
clean-water: temiz su {acc=temiz suyu; gen=temiz suyun; dat=temiz suya}
air-quality: hava kalitesi
investment: yatırım
humanitarian-aid: insani yardım
student-exchange: öğrenci değişimi
human-rights: insan hakları
digitalisation: dijitalleşme
ai: yapay zekâ | yapay zeka {acc=yapay zekâyı; gen=yapay zekânın; dat=yapay zekâya; loc=yapay zekâda}
partnership: ortaklık | stratejik ortaklık
international-cooperation: uluslararası iş birliği
regional-cooperation: bölgesel iş birliği
interparliamentary: parlamentolar arası iş birliği
defence-cooperation: savunma iş birliği
humanitarian-cooperation: insani iş birliği
international-security: uluslararası güvenlik
mutual-interest: karşılıklı ilgi konuları
peace-process: barış süreci
peace: barış
counter-terrorism: terörle mücadele
migration: göç
refugees: mülteciler
food-security: gıda güvenliği
energy-security: enerji güvenliği
cybersecurity: siber güvenlik
sustainable-development: sürdürülebilir kalkınma
environment: çevre | çevrenin korunması
biodiversity: biyoçeşitlilik
solar-energy: güneş enerjisi
wind-energy: rüzgâr enerjisi
nuclear-energy: nükleer enerji
hydrogen: hidrojen
oil-and-gas: petrol ve doğal gaz
energy: enerji
waste: atık yönetimi | geri dönüşüm
disaster-relief: afet yardımı
economy: ekonomi
economic-development: ekonomik kalkınma
finance: finans
entrepreneurship: girişimcilik
innovation: yenilik | inovasyon
technology: teknoloji
robotics: robotik
space: uzay
telecommunications: telekomünikasyon
logistics: lojistik
aviation: havacılık
infrastructure: altyapı {poss=altyapısı; acc=altyapıyı; gen=altyapının; dat=altyapıya; loc=altyapıda}
construction: inşaat
urban-development: kentsel gelişim
housing: konut
industry: sanayi
employment: istihdam
youth: gençlik
gender-equality: cinsiyet eşitliği | kadın hakları
childrens-rights: çocuk hakları
rule-of-law: hukukun üstünlüğü
democracy: demokrasi
elections: seçimler
anti-corruption: yolsuzlukla mücadele
poverty: yoksullukla mücadele
inclusion: sosyal içerme
higher-education: yükseköğretim
vocational-training: mesleki eğitim
research: bilimsel araştırma
vaccination: aşılama
cultural-heritage: kültürel miras
music: müzik
cinema-art: sinema
literature: edebiyat {acc=edebiyatı}
sport: spor
football: futbol
media: medya
press-freedom: basın özgürlüğü
`),
		language.Terms(language.Thing, `
agreement: anlaşma | iş birliği anlaşması
memorandum: mutabakat zaptı | mutabakat muhtırası
protocol: protokol
contract: sözleşme
treaty: antlaşma
declaration: bildiri
roadmap: yol haritası | eylem planı
report: rapor
annual-report: yıllık rapor | faaliyet raporu
study: araştırma
survey: anket
programme: program
scholarship-programme: burs programı
app: mobil uygulama | uygulama
platform: platform | çevrim içi platform | dijital platform
service: hizmet
campaign: kampanya
website: internet sitesi
prize: ödül
award: ödül
medal: madalya
scholarship: burs
honorary-doctorate: fahri doktora
books: kitap
computers: bilgisayar
medical-equipment: tıbbi ekipman
ambulances: ambulans
exhibition: sergi
conference: konferans
forum: forum
seminar: seminer
festival: festival
partnership-agreement: ortaklık anlaşması
framework-agreement: çerçeve anlaşması
trade-agreement: ticaret anlaşması
free-trade-agreement: serbest ticaret anlaşması
loan-agreement: kredi anlaşması
grant-agreement: hibe anlaşması
peace-agreement: barış anlaşması
letter-of-intent: niyet mektubu
convention: sözleşme
charter: şart
joint-declaration: ortak bildiri
joint-statement: ortak açıklama
strategy: strateji
plan: plan
resolution: karar
decree: kararname
law: kanun
quarterly-report: üç aylık rapor
financial-results: mali sonuçlar
analysis: analiz
statistics: istatistikler
index: endeks
guide: kılavuz | rehber
book: kitap
film: film
documentary: belgesel
map: harita
database: veri tabanı
article: makale
training-programme: eğitim programı
grant-programme: hibe programı
exchange-programme: değişim programı
project: proje
initiative: girişim
competition: yarışma
product: ürün
system: sistem
software: yazılım
tool: araç
robot: robot
satellite: uydu
drone: insansız hava aracı | drone
rocket: roket
ship: gemi
train: tren
aircraft: uçak
bus: otobüs
electric-bus: elektrikli otobüs
car: otomobil
electric-car: elektrikli otomobil
course: kurs
collection: koleksiyon
flight-route: uçuş hattı
hotline: yardım hattı
gold-medal: altın madalya
order: nişan
grant: hibe
certificate: sertifika
diploma: diploma
cup: kupa
honorary-citizenship: fahri hemşehrilik
laptops: dizüstü bilgisayar
tablets: tablet
medicines: ilaç
vaccines: aşı
masks: maske
ambulance: ambulans
fire-engine: itfaiye aracı
generator: jeneratör
tent: çadır
blanket: battaniye
food-parcel: gıda kolisi
food: gıda
clothing: giyim
school-supplies: okul malzemeleri
furniture: mobilya
vehicles: araç
trees: ağaç
press-conference: basın toplantısı
briefing: brifing
summit: zirve
congress: kongre
symposium: sempozyum
workshop: çalıştay
webinar: webinar
round-table: yuvarlak masa toplantısı
concert: konser
ceremony: tören
award-ceremony: ödül töreni
reception: resepsiyon
fair: fuar
job-fair: iş fuarı
tournament: turnuva
championship: şampiyona
marathon: maraton
hackathon: hackathon
lecture: konferans | ders
training: eğitim
session: oturum
open-day: açık kapı günü
celebration: kutlama
event: etkinlik
`),
		language.Terms(language.Generic, `
board: yönetim kurulu
organisation: kuruluş
company: şirket | A.Ş. | Ltd. Şti. | Holding {poss=şirketi}
foundation: vakıf {poss=vakfı}
association: dernek {poss=derneği}
agency: ajans {poss=ajansı}
network: ağ
bank: banka {poss=bankası}
group: grup {poss=grubu}
federation: federasyon
union: birlik
society: cemiyet {poss=cemiyeti}
committee: komite
commission: komisyon
council: konsey
party: parti
club: kulüp {poss=kulübü}
newspaper: gazete
department: daire
alliance: ittifak
coalition: koalisyon
institution: kurum
fund: fon
league: lig
`),
		language.Terms(language.Occasion, `
independence-day: Bağımsızlık Günü
republic-day: Cumhuriyet Bayramı
national-day: Milli Gün
victory-day: Zafer Günü
constitution-day: Anayasa Günü
europe-day: Avrupa Günü
new-year: yeni yıl {dat=yeni yıla}
chinese-new-year: Çin Yeni Yılı
novruz: Nevruz Bayramı
ramadan: Ramazan ayı
eid-al-fitr: Ramazan Bayramı
eid-al-adha: Kurban Bayramı
christmas: Noel
easter: Paskalya
womens-day: Dünya Kadınlar Günü
childrens-day: Dünya Çocuk Günü
labour-day: Emek ve Dayanışma Günü
teachers-day: Öğretmenler Günü
health-day: Dünya Sağlık Günü
environment-day: Dünya Çevre Günü
press-freedom-day: Dünya Basın Özgürlüğü Günü
un-day: Birleşmiş Milletler Günü
anniversary: yıl dönümü
birthday: doğum günü
election-victory: seçim zaferi
re-election: yeniden seçilme
election: seçilme
appointment: atama
earthquake: deprem
flood: sel
fire: yangın
accident: kaza
plane-crash: uçak kazası
terrorist-attack: terör saldırısı
death: vefat {acc=vefatı}
`),
		language.Terms(language.Modifier, `
new: yeni
joint: ortak
strategic: stratejik
bilateral: ikili
first: ilk | birinci
annual: yıllık
international: uluslararası
regional: bölgesel
national: ulusal | milli
local: yerel
modern: modern | çağdaş
innovative: yenilikçi
free: ücretsiz
digital: dijital | çevrim içi | mobil
major: büyük
special: özel
comprehensive: kapsamlı
long-term: uzun vadeli
public: kamu
official: resmî | resmi
historic: tarihî | tarihi
global: küresel
`),
		language.Terms(language.Privative, `
draft: taslak
former: eski
proposed: önerilen
`),
		language.Terms(language.Currency, `
USD: dolar | ABD doları
EUR: avro | euro
GBP: sterlin
AZN: manat
CNY: yuan
RUB: ruble
TRY: lira | Türk lirası
JPY: yen
CHF: İsviçre frangı
CAD: Kanada doları
AUD: Avustralya doları
INR: Hindistan rupisi
KZT: tenge
UZS: som
GEL: lari
UAH: grivna
SAR: Suudi riyali
AED: dirhem
EGP: Mısır lirası
QAR: Katar riyali
KWD: Kuveyt dinarı
`),
		language.Terms(language.Honorific, `
mr: bay | Sayın {gender=m}
ms: bayan {gender=f}
dr: Dr.
prof: Prof.
he: Ekselansları
sir: sir {gender=m}
dame: dame {gender=f}
`),
	)
}
