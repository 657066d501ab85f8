package ru

import (
	"slices"

	"attache/internal/language"
)

// terms is the built-in lexicon; see language.Terms for its form.
func terms() []language.Term {
	return slices.Concat(
		language.Terms(language.Office, `
ambassador: посол {gen=посла; dat=послу; acc=посла; ins=послом; pre=после; class=m}
ambassador-extraordinary: чрезвычайный и полномочный посол {gen=чрезвычайного и полномочного посла; dat=чрезвычайному и полномочному послу; acc=чрезвычайного и полномочного посла; ins=чрезвычайным и полномочным послом; pre=чрезвычайном и полномочном после; class=m}
consul-general: генеральный консул {class=m}
charge-daffaires: временный поверенный в делах {gen=временного поверенного в делах; dat=временному поверенному в делах; acc=временного поверенного в делах; ins=временным поверенным в делах; pre=временном поверенном в делах; class=m}
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
minister-counsellor: министр-советник {gen=министра-советника; dat=министру-советнику; acc=министра-советника; ins=министром-советником; pre=министре-советнике; class=m}
coordinator: координатор {class=m}
special-representative: специальный представитель {class=m}
commissioner: комиссар {class=m}
curator: куратор {class=m}
king: король {class=m}
queen: королева {class=f}
ambassador-at-large: посол по особым поручениям {gen=посла по особым поручениям; dat=послу по особым поручениям; acc=посла по особым поручениям; ins=послом по особым поручениям; pre=после по особым поручениям; class=m}
permanent-representative: постоянный представитель {class=m}
high-commissioner: верховный комиссар {class=m}
consul: консул {class=m}
honorary-consul: почётный консул {class=m}
head-of-mission: глава миссии {class=m}
head-of-delegation: глава делегации {class=m}
first-vice-president: первый вице-президент {class=m}
first-deputy-prime-minister: первый вице-премьер {class=m}
justice-minister: министр юстиции {class=m}
labour-minister: министр труда {class=m}
trade-minister: министр торговли {class=m}
industry-minister: министр промышленности {class=m}
tourism-minister: министр туризма {class=m}
sports-minister: министр спорта {class=m}
science-minister: министр науки {class=m}
digital-minister: министр цифрового развития {class=m}
immigration-minister: министр по делам миграции {gen=министра по делам миграции; ins=министром по делам миграции; class=m}
first-deputy-minister: первый заместитель министра {class=m}
deputy-secretary-general: заместитель генерального секретаря {class=m}
under-secretary-general: заместитель генерального секретаря {class=m}
deputy-director-general: заместитель генерального директора {class=m}
regional-director: региональный директор {class=m}
country-director: директор по стране {class=m}
artistic-director: художественный руководитель {class=m}
coo: операционный директор {class=m}
general-manager: генеральный менеджер {class=m}
project-manager: руководитель проекта {class=m}
board-chairman: председатель правления {class=m}
board-member: член правления {class=m}
head-of-department: начальник управления {class=m}
deputy-governor: вице-губернатор {class=m}
academician: академик {class=m}
researcher: исследователь {class=m}
scientist: учёный {gen=учёного; dat=учёному; acc=учёного; ins=учёным; pre=учёном; class=m}
chief-scientist: главный научный сотрудник {class=m}
chief-economist: главный экономист {class=m}
chief-engineer: главный инженер {class=m}
editor-in-chief: главный редактор {class=m}
deputy-speaker: вице-спикер {class=m}
senator: сенатор {class=m}
councillor: депутат городского совета {class=m}
resident-representative: постоянный представитель {class=m}
prosecutor-general: генеральный прокурор {class=m}
ombudsman: омбудсмен {class=m}
judge: судья {gen=судьи; dat=судье; acc=судью; ins=судьёй; pre=судье; class=m}
conductor: дирижёр {class=m}
coach: главный тренер {class=m}
commander: командующий {gen=командующего; dat=командующему; acc=командующего; ins=командующим; pre=командующем; class=m}
chief-of-staff: начальник штаба {class=m}
prince: принц {class=m}
crown-prince: наследный принц {class=m}
princess: принцесса {class=f}
emir: эмир {class=m}
sultan: султан {class=m}
pope: папа римский {gen=папы римского; dat=папе римскому; acc=папу римского; ins=папой римским; pre=папе римском; class=m}
patriarch: патриарх {class=m}
archbishop: архиепископ {class=m}
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
un-security-council: Совет Безопасности ООН {class=m}
un-general-assembly: Генеральная Ассамблея ООН {class=f}
unep: ЮНЕП {class=f}
unfpa: ЮНФПА {class=m}
un-women: структура «ООН-женщины» {gen=структуры «ООН-женщины»; dat=структуре «ООН-женщины»; acc=структуру «ООН-женщины»; ins=структурой «ООН-женщины»; pre=структуре «ООН-женщины»; class=f}
unhcr: Управление Верховного комиссара ООН по делам беженцев {class=n}
wfp: Всемирная продовольственная программа {gen=Всемирной продовольственной программы; dat=Всемирной продовольственной программе; acc=Всемирную продовольственную программу; ins=Всемирной продовольственной программой; pre=Всемирной продовольственной программе; class=f}
fao: ФАО {class=f}
ilo: Международная организация труда {class=f}
iaea: МАГАТЭ {class=n}
iom: Международная организация по миграции {class=f}
icao: ИКАО {class=f}
itu: Международный союз электросвязи {class=m}
wto: Всемирная торговая организация {class=f}
wipo: Всемирная организация интеллектуальной собственности {class=f}
european-parliament: Европейский парламент | Европарламент {class=m}
european-council: Европейский совет {class=m}
ecb: Европейский центральный банк {class=m}
eib: Европейский инвестиционный банк {class=m}
ebrd: Европейский банк реконструкции и развития | ЕБРР {class=m}
adb: Азиатский банк развития {class=m}
aiib: Азиатский банк инфраструктурных инвестиций {class=m}
islamic-development-bank: Исламский банк развития {class=m}
oecd: ОЭСР {class=f}
g7: «Большая семёрка» {gen=«Большой семёрки»; dat=«Большой семёрке»; acc=«Большую семёрку»; ins=«Большой семёркой»; pre=«Большой семёрке»; class=f}
g20: «Группа двадцати» {gen=«Группы двадцати»; dat=«Группе двадцати»; acc=«Группу двадцати»; ins=«Группой двадцати»; pre=«Группе двадцати»; class=f}
brics: БРИКС {class=m}
cis: СНГ | Содружество Независимых Государств {class=n}
oic: Организация исламского сотрудничества {class=f}
turkic-states: Организация тюркских государств {class=f}
opec: ОПЕК {class=f}
arab-league: Лига арабских государств {class=f}
african-union: Африканский союз {class=m}
asean: АСЕАН {class=f}
gcc: Совет сотрудничества стран Залива {class=m}
icrc: Международный комитет Красного Креста {class=m}
red-crescent: Красный Полумесяц {gen=Красного Полумесяца; dat=Красному Полумесяцу; ins=Красным Полумесяцем; pre=Красном Полумесяце; class=m}
msf: организация «Врачи без границ» {gen=организации «Врачи без границ»; dat=организации «Врачи без границ»; acc=организацию «Врачи без границ»; ins=организацией «Врачи без границ»; pre=организации «Врачи без границ»; class=f}
olympic-committee: Международный олимпийский комитет {class=m}
fifa: ФИФА {class=f}
uefa: УЕФА {class=m}
government: правительство {class=n}
cabinet-of-ministers: Кабинет министров {class=m}
national-assembly: Национальное собрание {class=n}
supreme-court: Верховный суд {class=m}
constitutional-court: Конституционный суд {class=m}
central-bank: Центральный банк {class=m}
academy-of-sciences: Академия наук {class=f}
ministry-of-interior: Министерство внутренних дел {class=n}
ministry-of-justice: Министерство юстиции {class=n}
ministry-of-labour: Министерство труда {class=n}
ministry-of-trade: Министерство торговли {class=n}
ministry-of-industry: Министерство промышленности {class=n}
ministry-of-tourism: Министерство туризма {class=n}
ministry-of-environment: Министерство экологии {class=n}
ministry-of-sport: Министерство спорта {class=n}
ministry-of-emergencies: Министерство по чрезвычайным ситуациям {class=n}
consulate: консульство {class=n}
consulate-general: генеральное консульство {class=n}
`),
		language.Terms(language.Venue, `
headquarters: штаб-квартира {gen=штаб-квартиры; acc=штаб-квартиру; pre=штаб-квартире; class=f}
museum: музей {class=m}
national-museum: Национальный музей {class=m}
university: университет {class=m}
school: школа {one=школа; few=школы; many=школ; class=f}
hospital: больница {ins=больницей; one=больница; few=больницы; many=больниц; class=f}
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
art-gallery: художественная галерея {gen=художественной галереи; dat=художественной галерее; acc=художественную галерею; ins=художественной галереей; pre=художественной галерее; class=f}
college: колледж {class=m}
academy: академия {class=f}
institute: институт {class=m}
secondary-school: средняя школа {class=f}
national-library: Национальная библиотека {class=f}
power-plant: электростанция {class=f}
solar-park: солнечная электростанция {class=f}
wind-farm: ветряная электростанция {class=f}
data-centre: дата-центр {class=m}
warehouse: склад {class=m}
branch: филиал {class=m}
training-centre: учебный центр {class=m}
youth-centre: молодёжный центр {class=m}
sports-centre: спортивный комплекс {class=m}
exhibition-centre: выставочный центр {class=m}
congress-centre: конгресс-центр {class=m}
shopping-centre: торговый центр {class=m}
community-centre: общественный центр {class=m}
terminal: терминал {class=m}
railway-station: железнодорожный вокзал {class=m}
railway-line: железнодорожная линия {class=f}
road: дорога {class=f}
highway: автомагистраль {class=f}
tunnel: тоннель {class=m}
court: суд {class=m}
palace: дворец {gen=дворца; dat=дворцу; ins=дворцом; pre=дворце; class=m}
presidential-palace: президентский дворец {gen=президентского дворца; dat=президентскому дворцу; acc=президентский дворец; ins=президентским дворцом; pre=президентском дворце; class=m}
garden: сад {class=m}
square: площадь {class=f}
market: рынок {gen=рынка; dat=рынку; acc=рынок; ins=рынком; pre=рынке; class=m}
monument: памятник {class=m}
memorial: мемориал {class=m}
playground: детская площадка {gen=детской площадки; dat=детской площадке; acc=детскую площадку; ins=детской площадкой; pre=детской площадке; class=f}
swimming-pool: бассейн {class=m}
opera-house: оперный театр {class=m}
concert-hall: концертный зал {class=m}
cinema: кинотеатр {class=m}
hotel: гостиница {gen=гостиницы; ins=гостиницей; class=f}
restaurant: ресторан {class=m}
shop: магазин {class=m}
church: церковь {gen=церкви; dat=церкви; acc=церковь; ins=церковью; pre=церкви; class=f}
mosque: мечеть {class=f}
cathedral: собор {class=m}
observatory: обсерватория {class=f}
archive: архив {class=m}
refugee-camp: лагерь беженцев {gen=лагеря беженцев; dat=лагерю беженцев; ins=лагерем беженцев; pre=лагере беженцев; class=m}
shelter: приют {class=m}
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
partnership: партнёрство | стратегическое партнёрство {class=n}
international-cooperation: международное сотрудничество {class=n}
regional-cooperation: региональное сотрудничество {class=n}
interparliamentary: межпарламентское сотрудничество {class=n}
defence-cooperation: военное сотрудничество | сотрудничество в области обороны {class=n}
humanitarian-cooperation: гуманитарное сотрудничество {class=n}
international-security: международная безопасность {class=f}
mutual-interest: вопросы, представляющие взаимный интерес {gen=вопросов, представляющих взаимный интерес; dat=вопросам, представляющим взаимный интерес; acc=вопросы, представляющие взаимный интерес; ins=вопросами, представляющими взаимный интерес; pre=вопросах, представляющих взаимный интерес; class=pl}
peace-process: мирный процесс {class=m}
peace: мир {class=m}
counter-terrorism: борьба с терроризмом {class=f}
migration: миграция {class=f}
refugees: беженцы {gen=беженцев; acc=беженцев; class=pl}
food-security: продовольственная безопасность {class=f}
energy-security: энергетическая безопасность {class=f}
cybersecurity: кибербезопасность {class=f}
sustainable-development: устойчивое развитие {class=n}
environment: охрана окружающей среды {class=f}
biodiversity: биоразнообразие {class=n}
solar-energy: солнечная энергетика {class=f}
wind-energy: ветроэнергетика {class=f}
nuclear-energy: атомная энергетика {class=f}
hydrogen: водородная энергетика {class=f}
oil-and-gas: нефтегазовая отрасль {class=f}
energy: энергетика {class=f}
waste: переработка отходов {gen=переработки отходов; dat=переработке отходов; acc=переработку отходов; ins=переработкой отходов; pre=переработке отходов; class=f}
disaster-relief: помощь пострадавшим от бедствий {class=f}
economy: экономика {class=f}
economic-development: экономическое развитие {class=n}
finance: финансы {gen=финансов; class=pl}
entrepreneurship: предпринимательство {class=n}
innovation: инновации {class=pl}
technology: технологии {class=pl}
robotics: робототехника {class=f}
space: космос {class=m}
telecommunications: телекоммуникации {class=pl}
logistics: логистика {class=f}
aviation: авиация {class=f}
infrastructure: инфраструктура {class=f}
construction: строительство {class=n}
urban-development: градостроительство | развитие городов {class=n}
housing: жилищное строительство {class=n}
industry: промышленность {class=f}
employment: занятость {class=f}
youth: молодёжная политика {class=f}
gender-equality: гендерное равенство {class=n}
childrens-rights: права ребёнка {gen=прав ребёнка; dat=правам ребёнка; acc=права ребёнка; ins=правами ребёнка; pre=правах ребёнка; class=pl}
rule-of-law: верховенство права {class=n}
democracy: демократия {class=f}
elections: выборы {gen=выборов; class=pl}
anti-corruption: борьба с коррупцией {class=f}
poverty: борьба с бедностью {class=f}
inclusion: социальная инклюзия {class=f}
higher-education: высшее образование {class=n}
vocational-training: профессиональное образование {class=n}
research: научные исследования {gen=научных исследований; dat=научным исследованиям; acc=научные исследования; ins=научными исследованиями; pre=научных исследованиях; class=pl}
vaccination: вакцинация {class=f}
cultural-heritage: культурное наследие {class=n}
music: музыка {class=f}
cinema-art: кинематограф {class=m}
literature: литература {class=f}
sport: спорт {class=m}
football: футбол {class=m}
media: средства массовой информации {gen=средств массовой информации; dat=средствам массовой информации; acc=средства массовой информации; ins=средствами массовой информации; pre=средствах массовой информации; class=pl}
press-freedom: свобода печати | свобода прессы {class=f}
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
books: книги {gen=книг; one=книга; few=книги; many=книг; class=pl}
computers: компьютеры {gen=компьютеров; one=компьютер; few=компьютера; many=компьютеров; class=pl}
medical-equipment: медицинское оборудование {class=n}
ambulances: машины скорой помощи {gen=машин скорой помощи; one=машина скорой помощи; few=машины скорой помощи; many=машин скорой помощи; class=pl}
exhibition: выставка {class=f}
conference: конференция {class=f}
forum: форум {class=m}
seminar: семинар {class=m}
festival: фестиваль {class=m}
partnership-agreement: соглашение о партнёрстве {class=n}
framework-agreement: рамочное соглашение {class=n}
trade-agreement: торговое соглашение {class=n}
free-trade-agreement: соглашение о свободной торговле {class=n}
loan-agreement: кредитное соглашение {class=n}
grant-agreement: соглашение о гранте {class=n}
peace-agreement: мирное соглашение {class=n}
letter-of-intent: письмо о намерениях {class=n}
convention: конвенция {class=f}
charter: хартия {class=f}
joint-declaration: совместная декларация {class=f}
joint-statement: совместное заявление {class=n}
strategy: стратегия {class=f}
plan: план {class=m}
resolution: резолюция {class=f}
decree: указ {class=m}
law: закон {class=m}
quarterly-report: квартальный отчёт {class=m}
financial-results: финансовые результаты {gen=финансовых результатов; class=pl}
analysis: анализ {class=m}
statistics: статистика {class=f}
index: индекс {class=m}
guide: руководство {class=n}
book: книга {one=книга; few=книги; many=книг; class=f}
film: фильм {class=m}
documentary: документальный фильм {class=m}
map: карта {class=f}
database: база данных {class=f}
article: статья {gen=статьи; acc=статью; ins=статьёй; class=f}
training-programme: программа обучения {class=f}
grant-programme: грантовая программа {gen=грантовой программы; dat=грантовой программе; acc=грантовую программу; ins=грантовой программой; pre=грантовой программе; class=f}
exchange-programme: программа обмена {class=f}
project: проект {class=m}
initiative: инициатива {class=f}
competition: конкурс {class=m}
product: продукт {class=m}
system: система {class=f}
software: программное обеспечение {class=n}
tool: инструмент {class=m}
robot: робот {one=робот; few=робота; many=роботов; class=m}
satellite: спутник {one=спутник; few=спутника; many=спутников; class=m}
drone: беспилотник {one=беспилотник; few=беспилотника; many=беспилотников; class=m}
rocket: ракета {class=f}
ship: судно {class=n}
train: поезд {one=поезд; few=поезда; many=поездов; class=m}
aircraft: самолёт {one=самолёт; few=самолёта; many=самолётов; class=m}
bus: автобус {one=автобус; few=автобуса; many=автобусов; class=m}
electric-bus: электробус {one=электробус; few=электробуса; many=электробусов; class=m}
car: автомобиль {one=автомобиль; few=автомобиля; many=автомобилей; class=m}
electric-car: электромобиль {one=электромобиль; few=электромобиля; many=электромобилей; class=m}
course: курс {class=m}
collection: коллекция {class=f}
flight-route: авиарейс {class=m}
hotline: горячая линия {class=f}
gold-medal: золотая медаль {gen=золотой медали; dat=золотой медали; acc=золотую медаль; ins=золотой медалью; pre=золотой медали; class=f}
order: орден {class=m}
grant: грант {class=m}
certificate: сертификат {class=m}
diploma: диплом {class=m}
cup: кубок {gen=кубка; dat=кубку; acc=кубок; ins=кубком; pre=кубке; class=m}
honorary-citizenship: звание почётного гражданина {class=n}
laptops: ноутбуки {gen=ноутбуков; one=ноутбук; few=ноутбука; many=ноутбуков; class=pl}
tablets: планшеты {gen=планшетов; one=планшет; few=планшета; many=планшетов; class=pl}
medicines: лекарства {gen=лекарств; class=pl}
vaccines: вакцины {gen=вакцин; class=pl}
masks: маски {gen=масок; one=маска; few=маски; many=масок; class=pl}
ambulance: машина скорой помощи {one=машина скорой помощи; few=машины скорой помощи; many=машин скорой помощи; class=f}
fire-engine: пожарная машина {one=пожарная машина; few=пожарные машины; many=пожарных машин; class=f}
generator: генератор {one=генератор; few=генератора; many=генераторов; class=m}
tent: палатка {gen=палатки; one=палатка; few=палатки; many=палаток; class=f}
blanket: одеяло {one=одеяло; few=одеяла; many=одеял; class=n}
food-parcel: продуктовый набор {one=продуктовый набор; few=продуктовых набора; many=продуктовых наборов; class=m}
food: продовольствие {class=n}
clothing: одежда {class=f}
school-supplies: школьные принадлежности {gen=школьных принадлежностей; class=pl}
furniture: мебель {class=f}
vehicles: автомобили {gen=автомобилей; one=автомобиль; few=автомобиля; many=автомобилей; class=pl}
trees: деревья {gen=деревьев; dat=деревьям; ins=деревьями; pre=деревьях; one=дерево; few=дерева; many=деревьев; class=pl}
press-conference: пресс-конференция {class=f}
briefing: брифинг {class=m}
summit: саммит {class=m}
congress: конгресс {class=m}
symposium: симпозиум {class=m}
workshop: практический семинар {class=m}
webinar: вебинар {class=m}
round-table: круглый стол {class=m}
concert: концерт {class=m}
ceremony: церемония {class=f}
award-ceremony: церемония награждения {class=f}
reception: приём {class=m}
fair: ярмарка {class=f}
job-fair: ярмарка вакансий {class=f}
tournament: турнир {class=m}
championship: чемпионат {class=m}
marathon: марафон {class=m}
hackathon: хакатон {class=m}
lecture: лекция {class=f}
training: тренинг {class=m}
session: заседание {class=n}
open-day: день открытых дверей {gen=дня открытых дверей; dat=дню открытых дверей; acc=день открытых дверей; ins=днём открытых дверей; pre=дне открытых дверей; class=m}
celebration: праздник {class=m}
event: мероприятие {class=n}
`),
		language.Terms(language.Generic, `
board: совет директоров | правление {gen=совета директоров; dat=совету директоров; acc=совет директоров; ins=советом директоров; pre=совете директоров; class=m}
organisation: организация {class=f}
company: компания | ООО | АО | ПАО {class=f}
foundation: фонд {class=m}
association: ассоциация {class=f}
agency: агентство {class=n}
network: сеть {class=f}
bank: банк {class=m}
group: группа {class=f}
federation: федерация {class=f}
union: союз {class=m}
society: общество {class=n}
committee: комитет {class=m}
commission: комиссия {class=f}
council: совет {class=m}
party: партия {class=f}
club: клуб {class=m}
newspaper: газета {class=f}
department: департамент {class=m}
alliance: альянс {class=m}
coalition: коалиция {class=f}
institution: учреждение {class=n}
fund: фонд {class=m}
league: лига {class=f}
`),
		language.Terms(language.Occasion, `
independence-day: День независимости {gen=Дня независимости; dat=Дню независимости; acc=День независимости; ins=Днём независимости; pre=Дне независимости; class=m}
republic-day: День республики {gen=Дня республики; dat=Дню республики; acc=День республики; ins=Днём республики; pre=Дне республики; class=m}
national-day: национальный праздник {class=m}
victory-day: День Победы {gen=Дня Победы; dat=Дню Победы; acc=День Победы; ins=Днём Победы; pre=Дне Победы; class=m}
constitution-day: День Конституции {gen=Дня Конституции; dat=Дню Конституции; acc=День Конституции; ins=Днём Конституции; pre=Дне Конституции; class=m}
europe-day: День Европы {gen=Дня Европы; dat=Дню Европы; acc=День Европы; ins=Днём Европы; pre=Дне Европы; class=m}
new-year: Новый год {gen=Нового года; dat=Новому году; acc=Новый год; ins=Новым годом; pre=Новом годе; class=m}
chinese-new-year: китайский Новый год {gen=китайского Нового года; dat=китайскому Новому году; acc=китайский Новый год; ins=китайским Новым годом; pre=китайском Новом годе; class=m}
novruz: Новруз {class=m}
ramadan: священный месяц Рамадан {gen=священного месяца Рамадан; dat=священному месяцу Рамадан; acc=священный месяц Рамадан; ins=священным месяцем Рамадан; pre=священном месяце Рамадан; class=m}
eid-al-fitr: Ураза-байрам {class=m}
eid-al-adha: Курбан-байрам {class=m}
christmas: Рождество {class=n}
easter: Пасха {class=f}
womens-day: Международный женский день {gen=Международного женского дня; dat=Международному женскому дню; acc=Международный женский день; ins=Международным женским днём; pre=Международном женском дне; class=m}
childrens-day: День защиты детей {gen=Дня защиты детей; dat=Дню защиты детей; acc=День защиты детей; ins=Днём защиты детей; pre=Дне защиты детей; class=m}
labour-day: Праздник труда {gen=Праздника труда; dat=Празднику труда; acc=Праздник труда; ins=Праздником труда; pre=Празднике труда; class=m}
teachers-day: День учителя {gen=Дня учителя; dat=Дню учителя; acc=День учителя; ins=Днём учителя; pre=Дне учителя; class=m}
health-day: Всемирный день здоровья {gen=Всемирного дня здоровья; dat=Всемирному дню здоровья; acc=Всемирный день здоровья; ins=Всемирным днём здоровья; pre=Всемирном дне здоровья; class=m}
environment-day: Всемирный день окружающей среды {gen=Всемирного дня окружающей среды; dat=Всемирному дню окружающей среды; acc=Всемирный день окружающей среды; ins=Всемирным днём окружающей среды; pre=Всемирном дне окружающей среды; class=m}
press-freedom-day: Всемирный день свободы печати {gen=Всемирного дня свободы печати; dat=Всемирному дню свободы печати; acc=Всемирный день свободы печати; ins=Всемирным днём свободы печати; pre=Всемирном дне свободы печати; class=m}
un-day: День ООН {gen=Дня ООН; dat=Дню ООН; acc=День ООН; ins=Днём ООН; pre=Дне ООН; class=m}
anniversary: годовщина {class=f}
birthday: день рождения {gen=дня рождения; dat=дню рождения; acc=день рождения; ins=днём рождения; pre=дне рождения; class=m}
election-victory: победа на выборах {class=f}
re-election: переизбрание {class=n}
election: избрание {class=n}
appointment: назначение {class=n}
earthquake: землетрясение {class=n}
flood: наводнение {class=n}
fire: пожар {class=m}
accident: авария {class=f}
plane-crash: авиакатастрофа {class=f}
terrorist-attack: террористический акт | теракт {class=m}
death: кончина {class=f}
`),
		language.Terms(language.Modifier, `
new: новый | новая | новое | новые | нового | новой | новую
joint: совместный | совместная | совместное | совместную
strategic: стратегический | стратегическая | стратегическое | стратегическую
bilateral: двусторонний | двусторонняя | двустороннее | двустороннюю
first: первый | первая | первое | первую
annual: ежегодный | ежегодная | ежегодное | ежегодную
international: международный | международная | международное | международную
regional: региональный | региональная | региональное | региональную
national: национальный | национальная | национальное | национальную
local: местный | местная | местное | местную
modern: современный | современная | современное | современную
innovative: инновационный | инновационная | инновационное | инновационную
free: бесплатный | бесплатная | бесплатное | бесплатную
digital: цифровой | цифровая | цифровое | цифровую
major: крупный | крупная | крупное | крупную
special: специальный | специальная | специальное | специальную
comprehensive: всеобъемлющий | всеобъемлющая | всеобъемлющее
long-term: долгосрочный | долгосрочная | долгосрочное | долгосрочную
public: общественный | общественная | общественное | общественную
official: официальный | официальная | официальное | официальную
historic: исторический | историческая | историческое | историческую
global: глобальный | глобальная | глобальное | глобальную
`),
		language.Terms(language.Privative, `
draft: черновой | черновая
former: бывший | бывшая | бывшее
proposed: предлагаемый | предлагаемая | предлагаемое
`),
		language.Terms(language.Currency, `
USD: доллар США {one=доллар США; few=доллара США; many=долларов США; other=доллара США; class=m}
EUR: евро {few=евро; many=евро; class=m}
GBP: фунт стерлингов {few=фунта стерлингов; many=фунтов стерлингов; class=m}
AZN: манат {few=маната; many=манатов; class=m}
CNY: юань {few=юаня; many=юаней; class=m}
RUB: рубль {few=рубля; many=рублей; class=m}
TRY: турецкая лира {few=турецкие лиры; many=турецких лир; class=f}
JPY: иена {few=иены; many=иен; class=f}
CHF: швейцарский франк {few=швейцарских франка; many=швейцарских франков; class=m}
CAD: канадский доллар {few=канадских доллара; many=канадских долларов; class=m}
AUD: австралийский доллар {few=австралийских доллара; many=австралийских долларов; class=m}
INR: индийская рупия {few=индийские рупии; many=индийских рупий; class=f}
KZT: тенге {few=тенге; many=тенге; class=m}
UZS: сум {few=сума; many=сумов; class=m}
GEL: лари {few=лари; many=лари; class=m}
UAH: гривна {few=гривны; many=гривен; class=f}
SAR: саудовский риял {few=саудовских рияла; many=саудовских риялов; class=m}
AED: дирхам ОАЭ {few=дирхама ОАЭ; many=дирхамов ОАЭ; class=m}
EGP: египетский фунт {few=египетских фунта; many=египетских фунтов; class=m}
QAR: катарский риал {few=катарских риала; many=катарских риалов; class=m}
KWD: кувейтский динар {few=кувейтских динара; many=кувейтских динаров; class=m}
`),
		language.Terms(language.Honorific, `
mr: господин {gender=m}
ms: госпожа {gender=f}
dr: доктор
prof: профессор
he: Его Превосходительство {gender=m}
he-f: Её Превосходительство {gender=f}
sir: сэр {gender=m}
dame: дама-командор {gender=f}
`),
	)
}
