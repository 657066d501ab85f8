package en

import (
	"slices"

	"attache/internal/language"
)

// terms is the built-in lexicon; see language.Terms for its form.
func terms() []language.Term {
	return slices.Concat(
		language.Terms(language.Office, `
ambassador: ambassador
ambassador-extraordinary: ambassador extraordinary and plenipotentiary | extraordinary and plenipotentiary ambassador
ambassador-at-large: ambassador-at-large | ambassador at large
permanent-representative: permanent representative
high-commissioner: high commissioner
consul: consul
consul-general: consul general | consul-general
honorary-consul: honorary consul
charge-daffaires: chargé d'affaires | charge d'affaires
counsellor: counsellor | counselor
minister-counsellor: minister-counsellor | minister counsellor
head-of-mission: head of mission
head-of-delegation: head of delegation | head of the delegation
president: president
vice-president: vice president | vice-president
first-vice-president: first vice president | first vice-president
prime-minister: prime minister
deputy-prime-minister: deputy prime minister
first-deputy-prime-minister: first deputy prime minister
minister: minister
foreign-minister: minister of foreign affairs | foreign minister | minister for foreign affairs
culture-minister: minister of culture | culture minister | minister for culture
education-minister: minister of education | education minister | minister for education | minister of science and education
economy-minister: minister of economy | economy minister | minister of the economy
finance-minister: minister of finance | finance minister | minister for finance
defence-minister: minister of defence | minister of defense | defence minister | defense minister
health-minister: minister of health | health minister | minister for health
energy-minister: minister of energy | energy minister | minister for energy
transport-minister: minister of transport | transport minister | minister of digital development and transport | minister for transport
agriculture-minister: minister of agriculture | agriculture minister
environment-minister: minister of environment | environment minister | minister of the environment | minister of ecology and natural resources
interior-minister: minister of internal affairs | interior minister | minister of the interior
justice-minister: minister of justice | justice minister
labour-minister: minister of labour | labour minister | minister of labor | labor minister
trade-minister: minister of trade | trade minister | minister of commerce
industry-minister: minister of industry | industry minister
tourism-minister: minister of tourism | tourism minister
sports-minister: minister of sport | sports minister | minister of youth and sports
science-minister: minister of science | science minister
digital-minister: minister of digital development | digital minister
immigration-minister: minister for immigration | immigration minister | minister of immigration
deputy-minister: deputy minister | vice-minister | vice minister
first-deputy-minister: first deputy minister
deputy-foreign-minister: deputy minister of foreign affairs | deputy foreign minister | vice foreign minister
state-secretary: state secretary | secretary of state
secretary-general: secretary-general | secretary general
deputy-secretary-general: deputy secretary-general | deputy secretary general
under-secretary-general: under-secretary-general | under secretary general
director-general: director-general | director general
deputy-director-general: deputy director-general | deputy director general
director: director
deputy-director: deputy director
executive-director: executive director
managing-director: managing director
regional-director: regional director
country-director: country director
artistic-director: artistic director
ceo: chief executive officer | chief executive | CEO
cfo: chief financial officer | CFO
cto: chief technology officer | CTO
coo: chief operating officer | COO
general-manager: general manager
project-manager: project manager
founder: founder | co-founder
chairman: chairman | chairwoman | chairperson | chair
board-chairman: chairman of the board | chair of the board | chairwoman of the board | chairman of the board of directors | chair of the board of directors
board-member: member of the board | board member | member of the board of directors
deputy-chairman: deputy chairman | deputy chair | deputy chairwoman | vice-chairman | vice chairman
head: head
deputy-head: deputy head
head-of-department: head of department | department head
mayor: mayor
deputy-mayor: deputy mayor
governor: governor
deputy-governor: deputy governor
rector: rector
vice-rector: vice-rector | vice rector | pro-rector
vice-chancellor: vice-chancellor | vice chancellor
chancellor: chancellor
dean: dean
professor: professor
academician: academician
researcher: researcher
scientist: scientist
chief-scientist: chief scientist
chief-economist: chief economist
chief-engineer: chief engineer
editor-in-chief: editor-in-chief | editor in chief
spokesperson: spokesperson | spokesman | spokeswoman
speaker: speaker of parliament | speaker
deputy-speaker: deputy speaker
member-of-parliament: member of parliament | MP | deputy
senator: senator
councillor: councillor
coordinator: coordinator | resident coordinator
special-representative: special representative | special envoy
resident-representative: resident representative
commissioner: commissioner
prosecutor-general: prosecutor general | attorney general
ombudsman: ombudsman | human rights commissioner
judge: judge
curator: curator
conductor: conductor
coach: coach | head coach
commander: commander
chief-of-staff: chief of staff
king: king
queen: queen
prince: prince
crown-prince: crown prince
princess: princess
emir: emir
sultan: sultan
pope: pope
patriarch: patriarch
archbishop: archbishop
`),
		language.Terms(language.Capital, `
capital:AZ: Baku
capital:CN: Beijing
capital:RU: Moscow
capital:TR: Ankara
capital:GE: Tbilisi
capital:KZ: Astana
capital:UZ: Tashkent
capital:US: Washington | Washington, D.C.
capital:GB: London
capital:FR: Paris
capital:DE: Berlin
capital:BE: Brussels
capital:AT: Vienna
capital:JP: Tokyo
capital:KE: Nairobi
city:geneva: Geneva
city:newyork: New York
city:istanbul: Istanbul
city:ganja: Ganja
city:sumgait: Sumgait | Sumqayit
city:shanghai: Shanghai
`),
		language.Terms(language.Country, `
AZ: Azerbaijan | Republic of Azerbaijan | Azerbaijan Republic
CN: China | People's Republic of China | PRC
RU: Russia | Russian Federation
TR: Turkey | Türkiye | Republic of Türkiye | Republic of Turkey
GE: Georgia
IR: Iran | Islamic Republic of Iran
KZ: Kazakhstan | Republic of Kazakhstan
UZ: Uzbekistan | Republic of Uzbekistan
TM: Turkmenistan
KG: Kyrgyzstan | Kyrgyz Republic
TJ: Tajikistan
UA: Ukraine
BY: Belarus
MD: Moldova
AM: Armenia
US: United States | United States of America | USA | U.S. | US
GB: United Kingdom | UK | Great Britain | Britain
FR: France
DE: Germany | Federal Republic of Germany
IT: Italy
ES: Spain
PT: Portugal
PL: Poland
CZ: Czech Republic | Czechia
HU: Hungary
RO: Romania
BG: Bulgaria
GR: Greece
NL: Netherlands
BE: Belgium
CH: Switzerland
AT: Austria
SE: Sweden
NO: Norway
FI: Finland
DK: Denmark
JP: Japan
KR: South Korea | Republic of Korea
IN: India
PK: Pakistan
SA: Saudi Arabia
AE: United Arab Emirates | UAE
EG: Egypt
IL: Israel
BR: Brazil
CA: Canada
AU: Australia
ZA: South Africa
KE: Kenya
`),
		language.Terms(language.Institution, `
un: United Nations | UN | U.N. | United Nations Organization
un-security-council: UN Security Council | United Nations Security Council
un-general-assembly: UN General Assembly | United Nations General Assembly
unesco: UNESCO
unicef: UNICEF | United Nations Children's Fund
undp: UNDP | United Nations Development Programme | UN Development Programme
unep: UNEP | United Nations Environment Programme
unfpa: UNFPA | United Nations Population Fund
un-women: UN Women
unhcr: UNHCR | UN Refugee Agency | Office of the United Nations High Commissioner for Refugees | United Nations High Commissioner for Refugees | UN High Commissioner for Refugees
wfp: World Food Programme | WFP
fao: FAO | Food and Agriculture Organization
who: World Health Organization | WHO | World Health Organisation
ilo: International Labour Organization | ILO
iaea: International Atomic Energy Agency | IAEA
iom: International Organization for Migration | IOM
icao: ICAO | International Civil Aviation Organization
itu: International Telecommunication Union | ITU
wto: World Trade Organization | WTO
wipo: World Intellectual Property Organization | WIPO
eu: European Union | EU
european-commission: European Commission
european-parliament: European Parliament
european-council: European Council
ecb: European Central Bank | ECB
eib: European Investment Bank | EIB
ebrd: European Bank for Reconstruction and Development | EBRD
nato: NATO
osce: OSCE | Organization for Security and Co-operation in Europe
council-of-europe: Council of Europe
imf: International Monetary Fund | IMF
world-bank: World Bank | World Bank Group
adb: Asian Development Bank | ADB
aiib: Asian Infrastructure Investment Bank | AIIB
islamic-development-bank: Islamic Development Bank | IsDB
oecd: OECD | Organisation for Economic Co-operation and Development
g7: G7
g20: G20
brics: BRICS
cis: Commonwealth of Independent States | CIS
oic: Organisation of Islamic Cooperation | Organization of Islamic Cooperation | OIC
turkic-states: Organization of Turkic States | OTS
opec: OPEC
arab-league: Arab League | League of Arab States
african-union: African Union
asean: ASEAN
sco: Shanghai Cooperation Organisation | Shanghai Cooperation Organization | SCO
gcc: Gulf Cooperation Council | GCC
red-cross: Red Cross
icrc: International Committee of the Red Cross | ICRC
red-crescent: Red Crescent | Red Crescent Society
msf: Doctors Without Borders | Médecins Sans Frontières | MSF
olympic-committee: International Olympic Committee | IOC
fifa: FIFA
uefa: UEFA
communist-party-of-china: Communist Party of China | CPC | Chinese Communist Party
government: government
cabinet-of-ministers: Cabinet of Ministers
national-assembly: National Assembly
supreme-court: Supreme Court
constitutional-court: Constitutional Court
central-bank: Central Bank | National Bank
academy-of-sciences: Academy of Sciences | National Academy of Sciences
ministry-of-foreign-affairs: Ministry of Foreign Affairs | Foreign Ministry
ministry-of-culture: Ministry of Culture | Culture Ministry
ministry-of-education: Ministry of Education | Ministry of Science and Education | Education Ministry
ministry-of-economy: Ministry of Economy | Economy Ministry
ministry-of-health: Ministry of Health | Health Ministry
ministry-of-energy: Ministry of Energy | Energy Ministry
ministry-of-transport: Ministry of Transport | Transport Ministry
ministry-of-agriculture: Ministry of Agriculture | Agriculture Ministry
ministry-of-finance: Ministry of Finance | Finance Ministry
ministry-of-defence: Ministry of Defence | Ministry of Defense | Defence Ministry
ministry-of-interior: Ministry of Internal Affairs | Interior Ministry | Ministry of the Interior
ministry-of-justice: Ministry of Justice | Justice Ministry
ministry-of-labour: Ministry of Labour | Ministry of Labor | Labour Ministry
ministry-of-trade: Ministry of Trade | Ministry of Commerce
ministry-of-industry: Ministry of Industry
ministry-of-tourism: Ministry of Tourism
ministry-of-environment: Ministry of Environment | Environment Ministry | Ministry of Ecology and Natural Resources
ministry-of-sport: Ministry of Sport | Ministry of Youth and Sports
ministry-of-emergencies: Ministry of Emergency Situations
embassy: embassy
consulate: consulate
consulate-general: consulate general
city-council: city council | municipal council
`),
		language.Terms(language.Venue, `
headquarters: headquarters | headquarter | head office
museum: museum
national-museum: National Museum
art-gallery: art gallery
university: university
college: college
academy: academy
institute: institute
school: school
secondary-school: secondary school | high school
hospital: hospital
clinic: clinic | health centre | health center
library: library
central-library: central library
national-library: National Library
factory: factory | plant
power-plant: power plant | power station
solar-park: solar park | solar power plant | solar farm
wind-farm: wind farm
data-centre: data centre | data center
warehouse: warehouse
office: office
branch: branch
centre: centre | center
cultural-centre: cultural centre | cultural center
research-centre: research centre | research center
training-centre: training centre | training center
youth-centre: youth centre | youth center
sports-centre: sports centre | sports center | sports complex
exhibition-centre: exhibition centre | exhibition center
congress-centre: congress centre | conference centre | convention center
shopping-centre: shopping centre | shopping center
community-centre: community centre | community center
port: port
airport: airport
terminal: terminal
railway-station: railway station | train station
metro-station: metro station
tram-line: tram line | tramline
railway-line: railway line | railway
road: road
highway: highway | motorway
tunnel: tunnel
bridge: bridge
parliament: parliament
city-hall: city hall | town hall
court: court
palace: palace
presidential-palace: presidential palace
park: park
garden: garden
square: square
market: market
monument: monument
memorial: memorial
kindergarten: kindergarten | nursery
playground: playground
stadium: stadium
swimming-pool: swimming pool
theatre: theatre | theater
opera-house: opera house
concert-hall: concert hall
cinema: cinema
hotel: hotel
restaurant: restaurant
shop: shop | store
church: church
mosque: mosque
cathedral: cathedral
laboratory: laboratory | lab
observatory: observatory
archive: archive
refugee-camp: refugee camp
shelter: shelter
`),
		language.Terms(language.Generic, `
organisation: organisation | organization
board: board of directors | board
company: company | Ltd | Inc | LLC | GmbH | AG | PLC | Corp | Corporation | Co | S.A. | SA | AB | AS | Robotics | Technologies | Industries | Motors | Airlines | Energy | Pharmaceuticals | Surgical | Utilities | Systems | Holding | Holdings
foundation: foundation
association: association
agency: agency
network: network
bank: bank
group: group
federation: federation
union: union
society: society
committee: committee
commission: commission
council: council
party: party
club: club
newspaper: newspaper
department: department
alliance: alliance
coalition: coalition
institution: institution
fund: fund
league: league
`),
		language.Terms(language.Topic, `
bilateral-relations: bilateral relations | bilateral ties | relations between the two countries | ties between the two countries
bilateral-cooperation: bilateral cooperation
cooperation: cooperation | co-operation | mutual cooperation
partnership: partnership | strategic partnership
international-cooperation: international cooperation
regional-cooperation: regional cooperation
inter-party: inter-party cooperation | cooperation between the two parties | inter-party ties
interparliamentary: interparliamentary cooperation | inter-parliamentary cooperation | interparliamentary ties
economic-cooperation: economic cooperation
trade: trade
trade-cooperation: trade and economic cooperation | trade cooperation | economic and trade cooperation
cultural-cooperation: cultural cooperation | cultural exchange | cultural exchanges | cooperation in culture
education-cooperation: cooperation in education | educational cooperation | cooperation in the field of education
science-cooperation: scientific cooperation | cooperation in science | academic cooperation | scientific and technical cooperation
energy-cooperation: energy cooperation | cooperation in energy
defence-cooperation: defence cooperation | defense cooperation | military cooperation
humanitarian-cooperation: humanitarian cooperation
regional-security: regional security
international-security: international security
security: security
mutual-interest: issues of mutual interest | matters of mutual interest | issues of common interest
peace-process: peace process
peace: peace
counter-terrorism: counter-terrorism | counterterrorism | fight against terrorism
migration: migration
refugees: refugees
food-security: food security
energy-security: energy security
cybersecurity: cybersecurity | cyber security
sustainable-development: sustainable development
climate-change: climate change
environment: environment | environmental protection
biodiversity: biodiversity
renewable-energy: renewable energy | green energy
solar-energy: solar energy | solar power
wind-energy: wind energy | wind power
nuclear-energy: nuclear energy
hydrogen: hydrogen
oil-and-gas: oil and gas
energy: energy
water-management: water management
clean-water: clean water | drinking water | access to clean water
air-quality: air quality
waste: waste management | recycling
disaster-relief: disaster relief
humanitarian-aid: humanitarian aid | humanitarian assistance
economy: economy
economic-development: economic development
investment: investment | investments
finance: finance
entrepreneurship: entrepreneurship
innovation: innovation
technology: technology
ai: artificial intelligence | AI
robotics: robotics
space: space | space exploration
digitalisation: digitalisation | digitalization | digital transformation | digital development
telecommunications: telecommunications
transport: transport | transportation | transport links
logistics: logistics
aviation: aviation
infrastructure: infrastructure
construction: construction
urban-development: urban development
housing: housing
industry: industry
agriculture: agriculture
tourism: tourism
employment: employment | jobs
youth: youth | young people
gender-equality: gender equality | women's rights
childrens-rights: children's rights | rights of the child
human-rights: human rights
rule-of-law: rule of law
democracy: democracy
elections: elections
anti-corruption: anti-corruption | fight against corruption
poverty: poverty | poverty reduction
inclusion: inclusion | social inclusion
education: education
higher-education: higher education
vocational-training: vocational training | vocational education
student-exchange: student exchange | student exchanges | student exchange programmes | student exchange programs
science: science
research: research
health: health | healthcare | health care | public health
vaccination: vaccination | immunization
culture: culture
cultural-heritage: cultural heritage
music: music
cinema-art: film | cinematography
literature: literature
sport: sport | sports
football: football | soccer
media: media
press-freedom: press freedom | freedom of the press
`),
		language.Terms(language.Occasion, `
independence-day: Independence Day
republic-day: Republic Day
national-day: National Day
victory-day: Victory Day
constitution-day: Constitution Day
europe-day: Europe Day
new-year: New Year
chinese-new-year: Chinese New Year | Spring Festival | Lunar New Year
novruz: Novruz | Nowruz | Novruz holiday
ramadan: Ramadan | holy month of Ramadan
eid-al-fitr: Eid al-Fitr | Ramadan Bayram
eid-al-adha: Eid al-Adha | Kurban Bayram
christmas: Christmas
easter: Easter
womens-day: International Women's Day | Women's Day
childrens-day: International Children's Day | Children's Day
labour-day: Labour Day | Labor Day | International Workers' Day
teachers-day: Teachers' Day | World Teachers' Day
health-day: World Health Day
environment-day: World Environment Day
press-freedom-day: World Press Freedom Day
un-day: United Nations Day | UN Day
anniversary: anniversary
birthday: birthday {the=their birthday}
election-victory: election victory | victory in the election | victory in the elections | victory in the presidential election
re-election: re-election {the=their re-election}
election: election | election as president {the=their election}
appointment: appointment {the=their appointment}
earthquake: earthquake
flood: flood | floods | flooding
fire: fire | wildfires
accident: accident
plane-crash: plane crash
terrorist-attack: terrorist attack | terror attack
death: death | passing
`),
		language.Terms(language.Modifier, `
new: new | brand-new
joint: joint
strategic: strategic
bilateral: bilateral
first: first | first-ever
annual: annual
international: international
regional: regional
national: national
local: local
modern: modern | state-of-the-art
innovative: innovative | ground-breaking
free: free | free-of-charge
digital: digital | online | mobile
major: major | large-scale | landmark
special: special
comprehensive: comprehensive
long-term: long-term | multi-year | two-year | three-year | five-year | ten-year
public: public
official: official
historic: historic
global: global | worldwide
`),
		language.Terms(language.Privative, `
draft: draft
former: former | ex | previous
proposed: proposed | planned | mock | preliminary | so-called
`),
		language.Terms(language.Thing, `
agreement: agreement | cooperation agreement | agreement on cooperation | deal | accord
partnership-agreement: partnership agreement | agreement on partnership
framework-agreement: framework agreement
trade-agreement: trade agreement
free-trade-agreement: free trade agreement
loan-agreement: loan agreement
grant-agreement: grant agreement
peace-agreement: peace agreement | peace deal
memorandum: memorandum of understanding | memorandum | MoU | MOU
letter-of-intent: letter of intent
protocol: protocol
contract: contract
treaty: treaty
convention: convention
charter: charter
declaration: declaration
joint-declaration: joint declaration
joint-statement: joint statement
roadmap: roadmap | road map | action plan
strategy: strategy
plan: plan
resolution: resolution
decree: decree
law: law
report: report
annual-report: annual report
quarterly-report: quarterly report
financial-results: financial results | results
study: study
survey: survey
analysis: analysis
statistics: statistics | figures
index: index
guide: guide | handbook
book: book
film: film
documentary: documentary
map: map
database: database
article: article | paper
programme: programme | program
scholarship-programme: scholarship programme | scholarship program
training-programme: training programme | training program
grant-programme: grant programme | grant program
exchange-programme: exchange programme | exchange program
project: project
initiative: initiative
campaign: campaign
competition: competition | contest
product: product
system: system
app: app | mobile app | application
platform: platform | online platform | digital platform
service: service | online service
website: website | portal
software: software
tool: tool
robot: robot
satellite: satellite
drone: drone
rocket: rocket
ship: ship | vessel
train: train
aircraft: aircraft | plane
bus: bus
electric-bus: electric bus
car: car
electric-car: electric car | electric vehicle
course: course
collection: collection
flight-route: route | flight route
hotline: hotline
prize: prize
award: award
medal: medal
gold-medal: gold medal
order: order
scholarship: scholarship
grant: grant
certificate: certificate
diploma: diploma
cup: cup | trophy
honorary-doctorate: honorary doctorate | honorary degree
honorary-citizenship: honorary citizenship
books: books {class=pl}
computers: computers {class=pl}
laptops: laptops {class=pl}
tablets: tablets {class=pl}
medical-equipment: medical equipment {class=pl}
medicines: medicines | medical supplies {class=pl}
vaccines: vaccines | doses of vaccine {class=pl}
masks: masks | face masks {class=pl}
ambulance: ambulance
fire-engine: fire engine | fire truck
generator: generator
tent: tent
blanket: blanket
food-parcel: food parcel | food package
food: food | food aid {class=pl}
clothing: clothing | clothes {class=pl}
school-supplies: school supplies {class=pl}
furniture: furniture {class=pl}
vehicles: vehicles
trees: trees
exhibition: exhibition
conference: conference
press-conference: press conference | news conference
briefing: briefing
forum: forum
summit: summit
congress: congress
symposium: symposium
seminar: seminar
workshop: workshop
webinar: webinar
round-table: round table | roundtable
festival: festival
concert: concert
ceremony: ceremony
award-ceremony: award ceremony | awards ceremony
reception: reception
fair: fair | trade fair
job-fair: job fair | careers fair
tournament: tournament
championship: championship
marathon: marathon
hackathon: hackathon
lecture: lecture
training: training
session: session
open-day: open day
celebration: celebration
event: event
`),
		language.Terms(language.Currency, `
USD: US dollar | dollar
EUR: euro
GBP: pound sterling | pound
AZN: manat | Azerbaijani manat
CNY: yuan | renminbi
RUB: rouble | ruble
TRY: lira | Turkish lira
JPY: yen
CHF: Swiss franc | franc
CAD: Canadian dollar
AUD: Australian dollar
INR: rupee | Indian rupee
KZT: tenge
UZS: som | Uzbek som
GEL: lari
UAH: hryvnia
SAR: Saudi riyal | riyal
AED: dirham | UAE dirham
EGP: Egyptian pound
QAR: Qatari riyal
KWD: Kuwaiti dinar
`),
		language.Terms(language.Nationality, `
nationality:AF: Afghan
nationality:AL: Albanian
nationality:DZ: Algerian
nationality:AR: Argentine | Argentinian
nationality:AM: Armenian
nationality:AU: Australian
nationality:AT: Austrian
nationality:AZ: Azerbaijani
nationality:BH: Bahraini
nationality:BD: Bangladeshi
nationality:BY: Belarusian
nationality:BE: Belgian
nationality:BA: Bosnian
nationality:BR: Brazilian
nationality:BG: Bulgarian
nationality:KH: Cambodian
nationality:CA: Canadian
nationality:CL: Chilean
nationality:CN: Chinese
nationality:CO: Colombian
nationality:HR: Croatian
nationality:CU: Cuban
nationality:CY: Cypriot
nationality:CZ: Czech
nationality:DK: Danish
nationality:NL: Dutch
nationality:EC: Ecuadorian
nationality:EG: Egyptian
nationality:EE: Estonian
nationality:ET: Ethiopian
nationality:FI: Finnish
nationality:FR: French
nationality:GE: Georgian
nationality:DE: German
nationality:GH: Ghanaian
nationality:GR: Greek
nationality:HU: Hungarian
nationality:IS: Icelandic
nationality:IN: Indian
nationality:ID: Indonesian
nationality:IR: Iranian
nationality:IQ: Iraqi
nationality:IE: Irish
nationality:IL: Israeli
nationality:IT: Italian
nationality:JP: Japanese
nationality:JO: Jordanian
nationality:KZ: Kazakh | Kazakhstani
nationality:KE: Kenyan
nationality:KW: Kuwaiti
nationality:KG: Kyrgyz
nationality:LV: Latvian
nationality:LB: Lebanese
nationality:LY: Libyan
nationality:LT: Lithuanian
nationality:LU: Luxembourgish
nationality:MY: Malaysian
nationality:MT: Maltese
nationality:MX: Mexican
nationality:MD: Moldovan
nationality:MN: Mongolian
nationality:ME: Montenegrin
nationality:MA: Moroccan
nationality:NP: Nepalese | Nepali
nationality:NG: Nigerian
nationality:NO: Norwegian
nationality:OM: Omani
nationality:PK: Pakistani
nationality:PS: Palestinian
nationality:PE: Peruvian
nationality:PH: Philippine | Filipino
nationality:PL: Polish
nationality:PT: Portuguese
nationality:QA: Qatari
nationality:RO: Romanian
nationality:RU: Russian
nationality:SA: Saudi
nationality:SN: Senegalese
nationality:RS: Serbian
nationality:SG: Singaporean
nationality:SK: Slovak
nationality:SI: Slovenian
nationality:ZA: South African
nationality:KR: South Korean
nationality:ES: Spanish
nationality:LK: Sri Lankan
nationality:SD: Sudanese
nationality:SE: Swedish
nationality:CH: Swiss
nationality:SY: Syrian
nationality:TJ: Tajik
nationality:TZ: Tanzanian
nationality:TH: Thai
nationality:TN: Tunisian
nationality:TR: Turkish
nationality:TM: Turkmen
nationality:UG: Ugandan
nationality:UA: Ukrainian
nationality:AE: Emirati
nationality:GB: British
nationality:US: American
nationality:UZ: Uzbek
nationality:VE: Venezuelan
nationality:VN: Vietnamese
nationality:YE: Yemeni
nationality:ZM: Zambian
nationality:ZW: Zimbabwean
`),
		language.Terms(language.Honorific, `
mr: Mr. | Mr {gender=m}
ms: Ms. | Ms | Mrs. | Mrs | Miss | Madam | Madame {gender=f}
dr: Dr. | Dr
prof: Prof. | Prof
he: H.E. | His Excellency {gender=m}
he-f: Her Excellency {gender=f}
sir: Sir {gender=m}
dame: Dame {gender=f}
`),
	)
}
