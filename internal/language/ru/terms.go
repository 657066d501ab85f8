package ru

import (
	"slices"

	"attache/internal/language"
)

// terms is the built-in lexicon; see language.Terms for its form.
func terms() []language.Term {
	return slices.Concat(
		language.Terms(language.Office, `
ambassador: посол {gen=посла; ins=послом; class=m}
ambassador-extraordinary: чрезвычайный и полномочный посол {gen=чрезвычайного и полномочного посла; ins=чрезвычайным и полномочным послом; class=m}
consul-general: генеральный консул {class=m}
charge-daffaires: временный поверенный в делах {gen=временного поверенного в делах; ins=временным поверенным в делах; class=m}
counsellor: советник {class=m}
president: президент {class=m}
vice-president: вице-президент {class=m}
prime-minister: премьер-министр {class=m}
deputy-prime-minister: вице-премьер {class=m}
minister: министр {class=m}
foreign-minister: министр иностранных дел {gen=министра иностранных дел; ins=министром иностранных дел; class=m}
culture-minister: министр культуры {class=m}
education-minister: министр образования {class=m}
economy-minister: министр экономики {class=m}
finance-minister: министр финансов {class=m}
defence-minister: министр обороны {class=m}
health-minister: министр здравоохранения {class=m}
energy-minister: министр энергетики {class=m}
transport-minister: министр транспорта {class=m}
agriculture-minister: министр сельского хозяйства {class=m}
environment-minister: министр экологии {class=m}
interior-minister: министр внутренних дел {class=m}
deputy-minister: заместитель министра {class=m}
deputy-foreign-minister: заместитель министра иностранных дел {class=m}
state-secretary: государственный секретарь {class=m}
secretary-general: генеральный секретарь {class=m}
director-general: генеральный директор {class=m}
director: директор {class=m}
deputy-director: заместитель директора {class=m}
executive-director: исполнительный директор {class=m}
managing-director: управляющий директор {class=m}
ceo: генеральный директор {class=m}
cfo: финансовый директор {class=m}
cto: технический директор {class=m}
founder: основатель {class=m}
chairman: председатель {class=m}
deputy-chairman: заместитель председателя {class=m}
head: глава {class=m}
deputy-head: заместитель главы {class=m}
mayor: мэр {class=m}
deputy-mayor: заместитель мэра {class=m}
governor: губернатор {class=m}
rector: ректор {class=m}
vice-rector: проректор {class=m}
vice-chancellor: вице-канцлер {class=m}
chancellor: канцлер {class=m}
dean: декан {class=m}
professor: профессор {class=m}
spokesperson: официальный представитель {class=m}
speaker: спикер парламента {class=m}
member-of-parliament: депутат {class=m}
minister-counsellor: министр-советник {gen=министра-советника; ins=министром-советником; class=m}
coordinator: координатор {class=m}
special-representative: специальный представитель {class=m}
commissioner: комиссар {class=m}
curator: куратор {class=m}
king: король {class=m}
queen: королева {class=f}
`),
		language.Terms(language.Country, `
AZ: Азербайджан
CN: Китай {gen=Китая; pre=Китае; dat=Китаю}
RU: Россия
TR: Турция
GE: Грузия
IR: Иран
KZ: Казахстан
UZ: Узбекистан
TM: Туркменистан {pre=Туркменистане}
KG: Киргизия
TJ: Таджикистан
UA: Украина
BY: Белоруссия
MD: Молдавия
AM: Армения
US: США
GB: Великобритания
FR: Франция
DE: Германия
IT: Италия
ES: Испания
PT: Португалия
PL: Польша
CZ: Чехия
HU: Венгрия
RO: Румыния
BG: Болгария
GR: Греция
NL: Нидерланды {gen=Нидерландов; pre=Нидерландах}
BE: Бельгия
CH: Швейцария
AT: Австрия
SE: Швеция
NO: Норвегия
FI: Финляндия
DK: Дания
JP: Япония
KR: Республика Корея {gen=Республики Корея; pre=Республике Корея}
IN: Индия
PK: Пакистан
SA: Саудовская Аравия
AE: Объединённые Арабские Эмираты {gen=Объединённых Арабских Эмиратов; pre=Объединённых Арабских Эмиратах}
EG: Египет {gen=Египта; pre=Египте}
IL: Израиль {gen=Израиля; pre=Израиле}
BR: Бразилия
CA: Канада
AU: Австралия
ZA: Южная Африка {gen=Южной Африки; pre=Южной Африке}
KE: Кения
`),
		language.Terms(language.Capital, `
capital:AZ: Баку
capital:CN: Пекин
capital:RU: Москва
capital:TR: Анкара
capital:GE: Тбилиси
capital:KZ: Астана
capital:UZ: Ташкент
capital:US: Вашингтон
capital:GB: Лондон
capital:FR: Париж {gen=Парижа; pre=Париже}
capital:DE: Берлин
capital:BE: Брюссель {gen=Брюсселя; pre=Брюсселе}
capital:AT: Вена
capital:JP: Токио
capital:KE: Найроби
city:geneva: Женева
city:newyork: Нью-Йорк
city:istanbul: Стамбул
city:ganja: Гянджа {gen=Гянджи; pre=Гяндже}
city:sumgait: Сумгаит
city:shanghai: Шанхай {gen=Шанхая; pre=Шанхае}
`),
		language.Terms(language.Institution, `
un: Организация Объединённых Наций {gen=Организации Объединённых Наций; ins=Организацией Объединённых Наций; class=f}
unesco: ЮНЕСКО {class=f}
unicef: ЮНИСЕФ {class=m}
undp: ПРООН {class=f}
who: Всемирная организация здравоохранения {class=f}
eu: Европейский союз {class=m}
european-commission: Европейская комиссия {class=f}
nato: НАТО {class=f}
osce: ОБСЕ {class=f}
imf: Международный валютный фонд {class=m}
world-bank: Всемирный банк {class=m}
sco: Шанхайская организация сотрудничества {class=f}
red-cross: Красный Крест {class=m}
council-of-europe: Совет Европы {class=m}
communist-party-of-china: Коммунистическая партия Китая {class=f}
ministry-of-foreign-affairs: Министерство иностранных дел {class=n}
ministry-of-culture: Министерство культуры {class=n}
ministry-of-education: Министерство образования {class=n}
ministry-of-economy: Министерство экономики {class=n}
ministry-of-health: Министерство здравоохранения {class=n}
ministry-of-energy: Министерство энергетики {class=n}
ministry-of-transport: Министерство транспорта {class=n}
ministry-of-agriculture: Министерство сельского хозяйства {class=n}
ministry-of-finance: Министерство финансов {class=n}
ministry-of-defence: Министерство обороны {class=n}
embassy: посольство {class=n}
city-council: городской совет {class=m}
`),
		language.Terms(language.Venue, `
headquarters: штаб-квартира {gen=штаб-квартиры; acc=штаб-квартиру; pre=штаб-квартире; class=f}
museum: музей {class=m}
national-museum: Национальный музей {class=m}
university: университет {class=m}
school: школа {class=f}
hospital: больница {class=f}
library: библиотека {class=f}
central-library: Центральная библиотека {class=f}
factory: завод {class=m}
office: офис {class=m}
centre: центр {class=m}
cultural-centre: культурный центр {class=m}
research-centre: научно-исследовательский центр {class=m}
port: порт {class=m}
airport: аэропорт {class=m}
parliament: парламент {class=m}
city-hall: мэрия {class=f}
park: парк {class=m}
bridge: мост {gen=моста; class=m}
metro-station: станция метро {gen=станции метро; acc=станцию метро; pre=станции метро; class=f}
tram-line: трамвайная линия {class=f}
kindergarten: детский сад {gen=детского сада; acc=детский сад; class=m}
stadium: стадион {class=m}
theatre: театр {class=m}
laboratory: лаборатория {class=f}
clinic: клиника {class=f}
`),
		language.Terms(language.Topic, `
bilateral-relations: двусторонние отношения {gen=двусторонних отношений; pre=двусторонних отношениях; ins=двусторонними отношениями; class=pl}
bilateral-cooperation: двустороннее сотрудничество {class=n}
cooperation: сотрудничество {class=n}
inter-party: межпартийное сотрудничество {class=n}
economic-cooperation: экономическое сотрудничество {class=n}
trade: торговля {class=f}
trade-cooperation: торгово-экономическое сотрудничество {class=n}
cultural-cooperation: культурное сотрудничество {class=n}
education-cooperation: сотрудничество в сфере образования {gen=сотрудничества в сфере образования; pre=сотрудничестве в сфере образования; ins=сотрудничеством в сфере образования; class=n}
science-cooperation: научное сотрудничество {class=n}
energy-cooperation: энергетическое сотрудничество {class=n}
regional-security: региональная безопасность {class=f}
security: безопасность {class=f}
climate-change: изменение климата {gen=изменения климата; pre=изменении климата; ins=изменением климата; class=n}
renewable-energy: возобновляемая энергетика {class=f}
education: образование {class=n}
health: здравоохранение {class=n}
culture: культура {class=f}
science: наука {class=f}
tourism: туризм {class=m}
transport: транспорт {class=m}
agriculture: сельское хозяйство {class=n}
water-management: управление водными ресурсами {gen=управления водными ресурсами; pre=управлении водными ресурсами; ins=управлением водными ресурсами; class=n}
clean-water: чистая вода {acc=чистую воду; gen=чистой воды; class=f}
air-quality: качество воздуха {gen=качества воздуха; class=n}
investment: инвестиции {gen=инвестиций; pre=инвестициях; ins=инвестициями; class=pl}
humanitarian-aid: гуманитарная помощь {class=f}
student-exchange: студенческие обмены {gen=студенческих обменов; pre=студенческих обменах; ins=студенческими обменами; class=pl}
human-rights: права человека {gen=прав человека; pre=правах человека; ins=правами человека; class=pl}
digitalisation: цифровизация {class=f}
ai: искусственный интеллект {class=m}
`),
		language.Terms(language.Thing, `
agreement: соглашение {class=n}
memorandum: меморандум о взаимопонимании {gen=меморандума о взаимопонимании; ins=меморандумом о взаимопонимании; class=m}
protocol: протокол {class=m}
contract: контракт {class=m}
treaty: договор {class=m}
declaration: декларация {class=f}
roadmap: план действий {gen=плана действий; class=m}
report: доклад {class=m}
annual-report: годовой отчёт {gen=годового отчёта; class=m}
study: исследование {class=n}
survey: опрос {class=m}
programme: программа {class=f}
scholarship-programme: стипендиальная программа {class=f}
app: мобильное приложение {class=n}
platform: платформа {class=f}
service: сервис {class=m}
campaign: кампания {class=f}
website: портал {class=m}
prize: премия {class=f}
award: награда {class=f}
medal: медаль {class=f}
scholarship: стипендия {class=f}
honorary-doctorate: звание почётного доктора {gen=звания почётного доктора; class=n}
books: книги {class=pl}
computers: компьютеры {class=pl}
medical-equipment: медицинское оборудование {class=n}
ambulances: машины скорой помощи {class=pl}
exhibition: выставка {class=f}
conference: конференция {class=f}
forum: форум {class=m}
seminar: семинар {class=m}
festival: фестиваль {class=m}
`),
		language.Terms(language.Honorific, `
mr: господин {gender=m}
ms: госпожа {gender=f}
dr: доктор
prof: профессор
he: Его Превосходительство {gender=m}
he-f: Её Превосходительство {gender=f}
`),
	)
}
