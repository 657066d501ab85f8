package de

import (
	"slices"

	"attache/internal/language"
)

// terms is the built-in lexicon; see language.Terms for its form. Texts stand
// in the nominative as without an article («stellvertretender Vorsitzender»);
// package de declines them. f is the form of an office that a woman holds, gen
// and pl are for nouns that its rules do not know.
func terms() []language.Term {
	return slices.Concat(
		language.Terms(language.Office, `
ambassador: Botschafter {f=Botschafterin; class=m}
ambassador-extraordinary: außerordentlicher und bevollmächtigter Botschafter {f=außerordentliche und bevollmächtigte Botschafterin; class=m}
consul-general: Generalkonsul {f=Generalkonsulin; class=m}
charge-daffaires: Geschäftsträger {f=Geschäftsträgerin; class=m}
counsellor: Botschaftsrat {f=Botschaftsrätin; class=m}
president: Präsident | Staatspräsident | Staatspräsidentin {f=Präsidentin; class=m}
vice-president: Vizepräsident {f=Vizepräsidentin; class=m}
prime-minister: Ministerpräsident | Premierminister | Premierministerin | Regierungschef | Regierungschefin {f=Ministerpräsidentin; class=m}
deputy-prime-minister: Vizeministerpräsident | stellvertretender Ministerpräsident | Vizepremierminister {f=Vizeministerpräsidentin; class=m}
minister: Minister {f=Ministerin; class=m}
foreign-minister: Außenminister | Minister des Auswärtigen | Bundesaußenminister | Bundesaußenministerin {f=Außenministerin; class=m}
culture-minister: Kulturminister {f=Kulturministerin; class=m}
education-minister: Bildungsminister | Kultusminister | Kultusministerin {f=Bildungsministerin; class=m}
economy-minister: Wirtschaftsminister {f=Wirtschaftsministerin; class=m}
finance-minister: Finanzminister {f=Finanzministerin; class=m}
defence-minister: Verteidigungsminister {f=Verteidigungsministerin; class=m}
health-minister: Gesundheitsminister {f=Gesundheitsministerin; class=m}
energy-minister: Energieminister {f=Energieministerin; class=m}
transport-minister: Verkehrsminister {f=Verkehrsministerin; class=m}
agriculture-minister: Landwirtschaftsminister {f=Landwirtschaftsministerin; class=m}
environment-minister: Umweltminister {f=Umweltministerin; class=m}
interior-minister: Innenminister {f=Innenministerin; class=m}
deputy-minister: Vizeminister | stellvertretender Minister | stellvertretende Ministerin {f=Vizeministerin; class=m}
deputy-foreign-minister: stellvertretender Außenminister | Vizeaußenminister | Vizeaußenministerin {f=stellvertretende Außenministerin; class=m}
state-secretary: Staatssekretär {f=Staatssekretärin; class=m}
secretary-general: Generalsekretär {f=Generalsekretärin; class=m}
director-general: Generaldirektor {f=Generaldirektorin; class=m}
director: Direktor {f=Direktorin; class=m}
deputy-director: stellvertretender Direktor {f=stellvertretende Direktorin; class=m}
executive-director: Exekutivdirektor | Geschäftsführer | Geschäftsführerin {f=Exekutivdirektorin; class=m}
managing-director: Geschäftsführer {f=Geschäftsführerin; class=m}
ceo: Vorstandschef | CEO | Vorstandsvorsitzender | Vorstandsvorsitzende {f=Vorstandschefin; class=m}
cfo: Finanzchef | CFO | Finanzvorstand {f=Finanzchefin; class=m}
cto: Technikchef | CTO | Technikvorstand {f=Technikchefin; class=m}
founder: Gründer | Mitgründer | Mitgründerin {f=Gründerin; class=m}
chairman: Vorsitzender {f=Vorsitzende; class=m}
deputy-chairman: stellvertretender Vorsitzender {f=stellvertretende Vorsitzende; class=m}
head: Leiter {f=Leiterin; class=m}
deputy-head: stellvertretender Leiter {f=stellvertretende Leiterin; class=m}
mayor: Bürgermeister | Oberbürgermeister | Oberbürgermeisterin {f=Bürgermeisterin; class=m}
deputy-mayor: stellvertretender Bürgermeister {f=stellvertretende Bürgermeisterin; class=m}
governor: Gouverneur {f=Gouverneurin; class=m}
rector: Rektor {f=Rektorin; class=m}
vice-rector: Prorektor {f=Prorektorin; class=m}
vice-chancellor: Vizekanzler {f=Vizekanzlerin; class=m}
chancellor: Kanzler | Bundeskanzler | Bundeskanzlerin {f=Kanzlerin; class=m}
dean: Dekan {f=Dekanin; class=m}
professor: Professor {f=Professorin; class=m}
spokesperson: Sprecher {f=Sprecherin; class=m}
speaker: Parlamentspräsident {f=Parlamentspräsidentin; class=m}
member-of-parliament: Abgeordneter {f=Abgeordnete; class=m}
minister-counsellor: Gesandter {f=Gesandte; class=m}
coordinator: Koordinator {f=Koordinatorin; class=m}
special-representative: Sonderbeauftragter | Sondergesandter | Sondergesandte {f=Sonderbeauftragte; class=m}
commissioner: Kommissar {f=Kommissarin; class=m}
curator: Kurator {f=Kuratorin; class=m}
king: König {class=m}
queen: Königin {class=f}
`),
		language.Terms(language.Institution, `
un: Vereinte Nationen | UNO | UN {class=pl}
unesco: Unesco | UNESCO {class=f}
unicef: Unicef | UNICEF | Kinderhilfswerk der Vereinten Nationen
undp: Entwicklungsprogramm der Vereinten Nationen | UNDP {class=n}
who: Weltgesundheitsorganisation | WHO {class=f}
eu: Europäische Union | EU {class=f}
european-commission: Europäische Kommission | EU-Kommission {class=f}
nato: Nato | NATO {class=f}
osce: OSZE | Organisation für Sicherheit und Zusammenarbeit in Europa {class=f}
imf: Internationaler Währungsfonds | IWF {class=m}
world-bank: Weltbank {class=f}
sco: Shanghaier Organisation für Zusammenarbeit | SOZ {class=f}
red-cross: Rotes Kreuz {class=n}
council-of-europe: Europarat {class=m}
communist-party-of-china: Kommunistische Partei Chinas | KPCh {class=f}
ministry-of-foreign-affairs: Außenministerium | Auswärtiges Amt {class=n}
ministry-of-culture: Kulturministerium {class=n}
ministry-of-education: Bildungsministerium {class=n}
ministry-of-economy: Wirtschaftsministerium {class=n}
ministry-of-health: Gesundheitsministerium {class=n}
ministry-of-energy: Energieministerium {class=n}
ministry-of-transport: Verkehrsministerium {class=n}
ministry-of-agriculture: Landwirtschaftsministerium {class=n}
ministry-of-finance: Finanzministerium {class=n}
ministry-of-defence: Verteidigungsministerium {class=n}
embassy: Botschaft {class=f}
city-council: Stadtrat {class=m}
`),
		language.Terms(language.Venue, `
headquarters: Zentrale | Hauptsitz | Sitz {class=f}
museum: Museum {pl=Museen; class=n}
national-museum: Nationalmuseum {class=n}
university: Universität {pl=Universitäten; class=f}
school: Schule {pl=Schulen; class=f}
hospital: Krankenhaus {pl=Krankenhäuser; class=n}
library: Bibliothek {pl=Bibliotheken; class=f}
central-library: Zentralbibliothek {class=f}
factory: Werk | Fabrik {pl=Werke; class=n}
office: Büro {pl=Büros; class=n}
centre: Zentrum {pl=Zentren; class=n}
cultural-centre: Kulturzentrum {class=n}
research-centre: Forschungszentrum {pl=Forschungszentren; class=n}
port: Hafen {class=m}
airport: Flughafen {class=m}
parliament: Parlament {class=n}
city-hall: Rathaus {class=n}
park: Park {class=m}
bridge: Brücke {class=f}
metro-station: U-Bahn-Station {class=f}
tram-line: Straßenbahnlinie {class=f}
kindergarten: Kindergarten | Kita {class=m}
stadium: Stadion {class=n}
theatre: Theater {class=n}
laboratory: Labor {pl=Labore; class=n}
clinic: Gesundheitszentrum | Klinik {class=n}
`),
		language.Terms(language.Topic, `
bilateral-relations: bilaterale Beziehungen {class=pl}
bilateral-cooperation: bilaterale Zusammenarbeit {class=f}
cooperation: Zusammenarbeit | Kooperation {class=f}
inter-party: Zusammenarbeit der beiden Parteien | Beziehungen zwischen den beiden Parteien {class=f}
economic-cooperation: wirtschaftliche Zusammenarbeit {class=f}
trade: Handel {class=m}
trade-cooperation: Zusammenarbeit in Wirtschaft und Handel {class=f}
cultural-cooperation: kulturelle Zusammenarbeit | Kulturaustausch {class=f}
education-cooperation: Zusammenarbeit im Bildungsbereich | Zusammenarbeit in der Bildung {class=f}
science-cooperation: wissenschaftliche Zusammenarbeit {class=f}
energy-cooperation: Zusammenarbeit im Energiebereich | Energiezusammenarbeit {class=f}
regional-security: regionale Sicherheit {class=f}
security: Sicherheit {class=f}
climate-change: Klimawandel {class=m}
renewable-energy: erneuerbare Energien | erneuerbare Energie {class=pl}
education: Bildung {class=f}
health: Gesundheit | öffentliche Gesundheit {class=f}
culture: Kultur {class=f}
science: Wissenschaft {class=f}
tourism: Tourismus {class=m}
transport: Verkehr {class=m}
agriculture: Landwirtschaft {class=f}
water-management: Wasserwirtschaft {class=f}
clean-water: Zugang zu sauberem Wasser | sauberes Wasser | Trinkwasser {class=m}
air-quality: Luftqualität {class=f}
investment: Investitionen | Investition {class=pl}
humanitarian-aid: humanitäre Hilfe {class=f}
student-exchange: Studierendenaustausch | Studentenaustausch {class=m}
human-rights: Menschenrechte {class=pl}
digitalisation: Digitalisierung | digitaler Wandel {class=f}
ai: künstliche Intelligenz | KI {class=f}
`),
		language.Terms(language.Thing, `
agreement: Abkommen | Vereinbarung | Kooperationsvereinbarung | Kooperationsabkommen {class=n}
memorandum: Absichtserklärung | Memorandum of Understanding | Memorandum {class=f}
protocol: Protokoll {class=n}
contract: Vertrag {class=m}
treaty: Vertrag | Staatsvertrag {class=m}
declaration: Erklärung | gemeinsame Erklärung {class=f}
roadmap: Fahrplan | Aktionsplan {class=m}
report: Bericht {class=m}
annual-report: Jahresbericht {class=m}
study: Studie {class=f}
survey: Umfrage {class=f}
programme: Programm {class=n}
scholarship-programme: Stipendienprogramm {class=n}
app: App | mobile App {class=f}
platform: Plattform | Online-Plattform {class=f}
service: Dienst | Online-Dienst | Service {class=m}
campaign: Kampagne {class=f}
website: Website | Webseite | Portal {class=f}
prize: Preis {class=m}
award: Auszeichnung {class=f}
medal: Medaille {class=f}
scholarship: Stipendium {class=n}
honorary-doctorate: Ehrendoktorwürde | Ehrendoktorat {class=f}
books: Bücher {class=pl}
computers: Computer {class=pl}
medical-equipment: medizinische Geräte | medizinische Ausrüstung {class=pl}
ambulances: Krankenwagen | Rettungswagen {class=pl}
exhibition: Ausstellung {class=f}
conference: Konferenz | Tagung {class=f}
forum: Forum {class=n}
seminar: Seminar | Workshop {class=n}
festival: Festival {class=n}
`),
		language.Terms(language.Honorific, `
mr: Herr | Herrn {gender=m}
ms: Frau {gender=f}
dr: Dr.
prof: Prof. | Professor
he: S.E. | S. E. | Seine Exzellenz {gender=m}
he-f: I.E. | Ihre Exzellenz {gender=f}
`),
	)
}

// countryClasses are the countries whose names take an article, by gender and
// number; the others are neuter and take none: «in China».
const countryClasses = `
m: IQ IR LB YE SD SS TD NE
f: CH TR UA SK MN CD CF CG DO EH CI AQ VA IM BV CX NF
n: GB XK IO
pl: US NL AE PH BS MV SC KM SB MH AX CC CK FK FO KY PN TC VG VI UM MP BQ
`
