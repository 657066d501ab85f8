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
consul-general: consul general
charge-daffaires: chargé d'affaires
counsellor: counsellor | counselor
president: president
vice-president: vice president | vice-president
prime-minister: prime minister
deputy-prime-minister: deputy prime minister
minister: minister
foreign-minister: minister of foreign affairs | foreign minister
culture-minister: minister of culture | culture minister
education-minister: minister of education | education minister | minister of science and education
economy-minister: minister of economy | economy minister
finance-minister: minister of finance | finance minister
defence-minister: minister of defence | minister of defense | defence minister | defense minister
health-minister: minister of health | health minister
energy-minister: minister of energy | energy minister
transport-minister: minister of transport | transport minister | minister of digital development and transport
agriculture-minister: minister of agriculture | agriculture minister
environment-minister: minister of environment | environment minister | minister of ecology and natural resources
interior-minister: minister of internal affairs | interior minister | minister of the interior
deputy-minister: deputy minister
deputy-foreign-minister: deputy minister of foreign affairs | deputy foreign minister
state-secretary: state secretary | secretary of state
secretary-general: secretary-general | secretary general
director-general: director-general | director general
director: director
deputy-director: deputy director
executive-director: executive director
managing-director: managing director
ceo: chief executive officer | chief executive | CEO
cfo: chief financial officer | CFO
cto: chief technology officer | CTO
founder: founder | co-founder
chairman: chairman | chairwoman | chairperson | chair
deputy-chairman: deputy chairman | deputy chair | deputy chairwoman | vice-chairman | vice chairman
head: head
deputy-head: deputy head
mayor: mayor
deputy-mayor: deputy mayor
governor: governor
rector: rector
vice-rector: vice-rector | vice rector | pro-rector
vice-chancellor: vice-chancellor | vice chancellor
chancellor: chancellor
dean: dean
professor: professor
spokesperson: spokesperson | spokesman | spokeswoman
speaker: speaker of parliament | speaker
member-of-parliament: member of parliament | MP | deputy
minister-counsellor: minister-counsellor | minister counsellor
coordinator: coordinator | resident coordinator
special-representative: special representative | special envoy
commissioner: commissioner
curator: curator
king: king
queen: queen
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
		language.Terms(language.Institution, `
un: United Nations | UN
unesco: UNESCO
unicef: UNICEF
undp: UNDP | United Nations Development Programme
who: World Health Organization | WHO
eu: European Union | EU
european-commission: European Commission
nato: NATO
osce: OSCE
imf: International Monetary Fund | IMF
world-bank: World Bank
sco: Shanghai Cooperation Organisation | Shanghai Cooperation Organization | SCO
red-cross: Red Cross
council-of-europe: Council of Europe
communist-party-of-china: Communist Party of China | CPC | Chinese Communist Party
ministry-of-foreign-affairs: Ministry of Foreign Affairs | Foreign Ministry
ministry-of-culture: Ministry of Culture
ministry-of-education: Ministry of Education | Ministry of Science and Education
ministry-of-economy: Ministry of Economy
ministry-of-health: Ministry of Health
ministry-of-energy: Ministry of Energy
ministry-of-transport: Ministry of Transport
ministry-of-agriculture: Ministry of Agriculture
ministry-of-finance: Ministry of Finance
ministry-of-defence: Ministry of Defence | Ministry of Defense
embassy: embassy
city-council: city council | municipal council
`),
		language.Terms(language.Venue, `
headquarters: headquarters | headquarter | head office
museum: museum
national-museum: national museum
university: university
school: school
hospital: hospital
library: library
central-library: central library
factory: factory | plant
office: office
centre: centre | center
cultural-centre: cultural centre | cultural center
research-centre: research centre | research center
port: port
airport: airport
parliament: parliament
city-hall: city hall | town hall
park: park
bridge: bridge
metro-station: metro station
tram-line: tram line | tramline
kindergarten: kindergarten | nursery
stadium: stadium
theatre: theatre | theater
laboratory: laboratory | lab
clinic: clinic | health centre | health center
`),
		language.Terms(language.Topic, `
bilateral-relations: bilateral relations | bilateral ties
bilateral-cooperation: bilateral cooperation
cooperation: cooperation | co-operation
inter-party: inter-party cooperation | cooperation between the two parties | inter-party ties
economic-cooperation: economic cooperation
trade: trade
trade-cooperation: trade and economic cooperation | trade cooperation | economic and trade cooperation
cultural-cooperation: cultural cooperation | cultural exchange | cultural exchanges | cooperation in culture
education-cooperation: cooperation in education | educational cooperation | cooperation in the field of education
science-cooperation: scientific cooperation | cooperation in science | academic cooperation
energy-cooperation: energy cooperation | cooperation in energy
regional-security: regional security
security: security
climate-change: climate change
renewable-energy: renewable energy | green energy
education: education
health: health | healthcare | health care | public health
culture: culture
science: science
tourism: tourism
transport: transport | transportation | transport links
agriculture: agriculture
water-management: water management
clean-water: clean water | drinking water | access to clean water
air-quality: air quality
investment: investment | investments
humanitarian-aid: humanitarian aid | humanitarian assistance
student-exchange: student exchange | student exchanges | student exchange programmes | student exchange programs
human-rights: human rights
digitalisation: digitalisation | digitalization | digital transformation | digital development
ai: artificial intelligence | AI
`),
		language.Terms(language.Thing, `
agreement: agreement | cooperation agreement | agreement on cooperation
memorandum: memorandum of understanding | memorandum | MoU | MOU
protocol: protocol
contract: contract
treaty: treaty
declaration: declaration | joint declaration
roadmap: roadmap | road map | action plan
report: report
annual-report: annual report
study: study
survey: survey
programme: programme | program
scholarship-programme: scholarship programme | scholarship program
app: app | mobile app | application
platform: platform | online platform | digital platform
service: service | online service
campaign: campaign
website: website | portal
prize: prize
award: award
medal: medal
scholarship: scholarship
honorary-doctorate: honorary doctorate | honorary degree
books: books
computers: computers
medical-equipment: medical equipment
ambulances: ambulances
exhibition: exhibition
conference: conference
forum: forum
seminar: seminar | workshop
festival: festival
`),
		language.Terms(language.Honorific, `
mr: Mr. | Mr {gender=m}
ms: Ms. | Ms | Mrs. | Mrs | Miss | Madam | Madame {gender=f}
dr: Dr. | Dr
prof: Prof. | Prof
he: H.E. | His Excellency {gender=m}
he-f: Her Excellency {gender=f}
`),
	)
}
