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
ambassador-at-large: Sonderbotschafter {f=Sonderbotschafterin; class=m}
permanent-representative: ständiger Vertreter {f=ständige Vertreterin; class=m}
high-commissioner: Hochkommissar {f=Hochkommissarin; class=m}
consul: Konsul {f=Konsulin; class=m}
honorary-consul: Honorarkonsul {f=Honorarkonsulin; class=m}
head-of-mission: Missionschef {f=Missionschefin; class=m}
head-of-delegation: Delegationsleiter {f=Delegationsleiterin; class=m}
first-vice-president: erster Vizepräsident {f=erste Vizepräsidentin; class=m}
first-deputy-prime-minister: erster Vizeministerpräsident {f=erste Vizeministerpräsidentin; class=m}
justice-minister: Justizminister {f=Justizministerin; class=m}
labour-minister: Arbeitsminister {f=Arbeitsministerin; class=m}
trade-minister: Handelsminister {f=Handelsministerin; class=m}
industry-minister: Industrieminister {f=Industrieministerin; class=m}
tourism-minister: Tourismusminister {f=Tourismusministerin; class=m}
sports-minister: Sportminister {f=Sportministerin; class=m}
science-minister: Wissenschaftsminister | Forschungsminister | Forschungsministerin {f=Wissenschaftsministerin; class=m}
digital-minister: Digitalminister {f=Digitalministerin; class=m}
immigration-minister: Einwanderungsminister {f=Einwanderungsministerin; class=m}
first-deputy-minister: erster Vizeminister {f=erste Vizeministerin; class=m}
deputy-secretary-general: stellvertretender Generalsekretär {f=stellvertretende Generalsekretärin; class=m}
under-secretary-general: Untergeneralsekretär {f=Untergeneralsekretärin; class=m}
deputy-director-general: stellvertretender Generaldirektor {f=stellvertretende Generaldirektorin; class=m}
regional-director: Regionaldirektor {f=Regionaldirektorin; class=m}
country-director: Landesdirektor {f=Landesdirektorin; class=m}
artistic-director: künstlerischer Leiter {f=künstlerische Leiterin; class=m}
coo: Geschäftsleiter | COO {f=Geschäftsleiterin; class=m}
general-manager: Geschäftsleiter | Generalmanager {f=Geschäftsleiterin; class=m}
project-manager: Projektleiter | Projektmanager {f=Projektleiterin; class=m}
board-chairman: Vorstandsvorsitzender | Verwaltungsratspräsident | Aufsichtsratsvorsitzender {f=Vorstandsvorsitzende; class=m}
board-member: Vorstandsmitglied {class=n}
head-of-department: Abteilungsleiter {f=Abteilungsleiterin; class=m}
deputy-governor: stellvertretender Gouverneur | Vizegouverneur {f=stellvertretende Gouverneurin; class=m}
academician: Akademiemitglied {class=n}
researcher: Forscher {f=Forscherin; class=m}
scientist: Wissenschaftler {f=Wissenschaftlerin; class=m}
chief-scientist: Chefwissenschaftler {f=Chefwissenschaftlerin; class=m}
chief-economist: Chefökonom {f=Chefökonomin; class=m}
chief-engineer: Chefingenieur {f=Chefingenieurin; class=m}
editor-in-chief: Chefredakteur {f=Chefredakteurin; class=m}
deputy-speaker: Parlamentsvizepräsident {f=Parlamentsvizepräsidentin; class=m}
senator: Senator {f=Senatorin; class=m}
councillor: Stadtrat {f=Stadträtin; class=m}
resident-representative: residierender Vertreter {f=residierende Vertreterin; class=m}
prosecutor-general: Generalstaatsanwalt {f=Generalstaatsanwältin; class=m}
ombudsman: Ombudsmann {f=Ombudsfrau; class=m}
judge: Richter {f=Richterin; class=m}
conductor: Dirigent {f=Dirigentin; gen=des Dirigenten; ddat=dem Dirigenten; dacc=den Dirigenten; class=m}
coach: Trainer {f=Trainerin; class=m}
commander: Kommandeur {f=Kommandeurin; class=m}
chief-of-staff: Stabschef {f=Stabschefin; class=m}
prince: Prinz {class=m}
crown-prince: Kronprinz {class=m}
princess: Prinzessin {class=f}
emir: Emir {class=m}
sultan: Sultan {class=m}
pope: Papst {class=m}
patriarch: Patriarch {class=m}
archbishop: Erzbischof {class=m}
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
un-security-council: UN-Sicherheitsrat | Sicherheitsrat der Vereinten Nationen {class=m}
un-general-assembly: UN-Generalversammlung | UN-Vollversammlung {class=f}
unep: Umweltprogramm der Vereinten Nationen | UNEP {class=n}
unfpa: Bevölkerungsfonds der Vereinten Nationen | UNFPA {class=m}
un-women: UN Women
unhcr: UN-Flüchtlingshilfswerk | UNHCR {class=n}
wfp: Welternährungsprogramm | WFP {class=n}
fao: Ernährungs- und Landwirtschaftsorganisation der Vereinten Nationen | FAO {class=f}
ilo: Internationale Arbeitsorganisation | ILO {class=f}
iaea: Internationale Atomenergie-Organisation | IAEO | IAEA {class=f}
iom: Internationale Organisation für Migration | IOM {class=f}
icao: Internationale Zivilluftfahrtorganisation | ICAO {class=f}
itu: Internationale Fernmeldeunion | ITU {class=f}
wto: Welthandelsorganisation | WTO {class=f}
wipo: Weltorganisation für geistiges Eigentum | WIPO {class=f}
european-parliament: Europäisches Parlament | Europaparlament | EU-Parlament {class=n}
european-council: Europäischer Rat {class=m}
ecb: Europäische Zentralbank | EZB {class=f}
eib: Europäische Investitionsbank | EIB {class=f}
ebrd: Europäische Bank für Wiederaufbau und Entwicklung | EBRD | EBWE {class=f}
adb: Asiatische Entwicklungsbank | ADB {class=f}
aiib: Asiatische Infrastrukturinvestmentbank | AIIB {class=f}
islamic-development-bank: Islamische Entwicklungsbank {class=f}
oecd: OECD {class=f}
g7: G7 {class=pl}
g20: G20 {class=pl}
brics: Brics-Staaten | BRICS {class=pl}
cis: Gemeinschaft Unabhängiger Staaten | GUS {class=f}
oic: Organisation für Islamische Zusammenarbeit | OIC {class=f}
turkic-states: Organisation der Turkstaaten {class=f}
opec: Opec | OPEC {class=f}
arab-league: Arabische Liga {class=f}
african-union: Afrikanische Union {class=f}
asean: Asean | ASEAN {class=f}
gcc: Golf-Kooperationsrat | GCC {class=m}
icrc: Internationales Komitee vom Roten Kreuz | IKRK {class=n}
red-crescent: Roter Halbmond {class=m}
msf: Ärzte ohne Grenzen
olympic-committee: Internationales Olympisches Komitee | IOC {class=n}
fifa: Fifa | FIFA {class=f}
uefa: Uefa | UEFA {class=f}
government: Regierung | Bundesregierung {class=f}
cabinet-of-ministers: Ministerkabinett | Kabinett {class=n}
national-assembly: Nationalversammlung {class=f}
supreme-court: Oberster Gerichtshof {class=m}
constitutional-court: Verfassungsgericht | Bundesverfassungsgericht {class=n}
central-bank: Zentralbank | Notenbank {class=f}
academy-of-sciences: Akademie der Wissenschaften {class=f}
ministry-of-interior: Innenministerium {class=n}
ministry-of-justice: Justizministerium {class=n}
ministry-of-labour: Arbeitsministerium {class=n}
ministry-of-trade: Handelsministerium {class=n}
ministry-of-industry: Industrieministerium {class=n}
ministry-of-tourism: Tourismusministerium {class=n}
ministry-of-environment: Umweltministerium {class=n}
ministry-of-sport: Sportministerium {class=n}
ministry-of-emergencies: Katastrophenschutzministerium | Ministerium für Notfallsituationen {class=n}
consulate: Konsulat {class=n}
consulate-general: Generalkonsulat {class=n}
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
art-gallery: Kunstgalerie | Galerie {pl=Kunstgalerien; class=f}
college: College | Kolleg {pl=Colleges; class=n}
academy: Akademie {pl=Akademien; class=f}
institute: Institut {pl=Institute; class=n}
secondary-school: weiterführende Schule | Gymnasium {pl=weiterführende Schulen; class=f}
national-library: Nationalbibliothek {class=f}
power-plant: Kraftwerk {pl=Kraftwerke; class=n}
solar-park: Solarpark {pl=Solarparks; class=m}
wind-farm: Windpark {pl=Windparks; class=m}
data-centre: Rechenzentrum {pl=Rechenzentren; class=n}
warehouse: Lagerhaus | Lager {pl=Lagerhäuser; class=n}
branch: Filiale | Niederlassung | Zweigstelle {pl=Filialen; class=f}
training-centre: Ausbildungszentrum | Schulungszentrum {pl=Ausbildungszentren; class=n}
youth-centre: Jugendzentrum {pl=Jugendzentren; class=n}
sports-centre: Sportzentrum {pl=Sportzentren; class=n}
exhibition-centre: Messezentrum | Ausstellungszentrum {class=n}
congress-centre: Kongresszentrum {class=n}
shopping-centre: Einkaufszentrum {pl=Einkaufszentren; class=n}
community-centre: Gemeindezentrum | Bürgerhaus {pl=Gemeindezentren; class=n}
terminal: Terminal {pl=Terminals; class=n}
railway-station: Bahnhof {pl=Bahnhöfe; class=m}
railway-line: Bahnstrecke | Bahnlinie | Eisenbahnlinie {pl=Bahnstrecken; class=f}
road: Straße {pl=Straßen; class=f}
highway: Autobahn {pl=Autobahnen; class=f}
tunnel: Tunnel {class=m}
court: Gericht {pl=Gerichte; class=n}
palace: Palast | Palais | Schloss {pl=Paläste; class=m}
presidential-palace: Präsidentenpalast {class=m}
garden: Garten {pl=Gärten; class=m}
square: Platz {pl=Plätze; class=m}
market: Markt {pl=Märkte; class=m}
monument: Denkmal {pl=Denkmäler; class=n}
memorial: Gedenkstätte | Mahnmal {pl=Gedenkstätten; class=f}
playground: Spielplatz {pl=Spielplätze; class=m}
swimming-pool: Schwimmbad | Schwimmhalle {pl=Schwimmbäder; class=n}
opera-house: Opernhaus | Oper {class=n}
concert-hall: Konzertsaal | Konzerthaus {class=m}
cinema: Kino {pl=Kinos; class=n}
hotel: Hotel {pl=Hotels; class=n}
restaurant: Restaurant {pl=Restaurants; class=n}
shop: Geschäft | Laden {pl=Geschäfte; class=n}
church: Kirche {pl=Kirchen; class=f}
mosque: Moschee {pl=Moscheen; class=f}
cathedral: Kathedrale | Dom {pl=Kathedralen; class=f}
observatory: Observatorium | Sternwarte {pl=Observatorien; class=n}
archive: Archiv {pl=Archive; class=n}
refugee-camp: Flüchtlingslager {class=n}
shelter: Unterkunft | Notunterkunft {pl=Unterkünfte; class=f}
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
partnership: Partnerschaft | strategische Partnerschaft {class=f}
international-cooperation: internationale Zusammenarbeit {class=f}
regional-cooperation: regionale Zusammenarbeit {class=f}
interparliamentary: interparlamentarische Zusammenarbeit {class=f}
defence-cooperation: Verteidigungszusammenarbeit | militärische Zusammenarbeit {class=f}
humanitarian-cooperation: humanitäre Zusammenarbeit {class=f}
international-security: internationale Sicherheit {class=f}
mutual-interest: Fragen von gemeinsamem Interesse | Themen von gemeinsamem Interesse {class=pl}
peace-process: Friedensprozess {class=m}
peace: Frieden {class=m}
counter-terrorism: Terrorismusbekämpfung | Kampf gegen den Terrorismus {class=f}
migration: Migration {class=f}
refugees: Flüchtlinge | Geflüchtete {class=pl}
food-security: Ernährungssicherheit {class=f}
energy-security: Energiesicherheit {class=f}
cybersecurity: Cybersicherheit {class=f}
sustainable-development: nachhaltige Entwicklung {class=f}
environment: Umweltschutz | Umwelt {class=m}
biodiversity: Artenvielfalt | Biodiversität {class=f}
solar-energy: Solarenergie {class=f}
wind-energy: Windenergie {class=f}
nuclear-energy: Kernenergie | Atomenergie {class=f}
hydrogen: Wasserstoff {class=m}
oil-and-gas: Öl und Gas {dacc=Öl und Gas; ddat=Öl und Gas; d=Öl und Gas; zu=zu Öl und Gas; class=n}
energy: Energie {class=f}
waste: Abfallwirtschaft | Recycling {class=f}
disaster-relief: Katastrophenhilfe {class=f}
economy: Wirtschaft {class=f}
economic-development: wirtschaftliche Entwicklung {class=f}
finance: Finanzwesen | Finanzen {class=n}
entrepreneurship: Unternehmertum {class=n}
innovation: Innovation {class=f}
technology: Technologie | Technik {class=f}
robotics: Robotik {class=f}
space: Raumfahrt | Weltraum {class=f}
telecommunications: Telekommunikation {class=f}
logistics: Logistik {class=f}
aviation: Luftfahrt {class=f}
infrastructure: Infrastruktur {class=f}
construction: Bauwesen {class=n}
urban-development: Stadtentwicklung {class=f}
housing: Wohnungsbau | Wohnen {class=m}
industry: Industrie {class=f}
employment: Beschäftigung {class=f}
youth: Jugend {class=f}
gender-equality: Gleichstellung der Geschlechter | Frauenrechte {class=f}
childrens-rights: Kinderrechte {class=pl}
rule-of-law: Rechtsstaatlichkeit {class=f}
democracy: Demokratie {class=f}
elections: Wahlen {class=pl}
anti-corruption: Korruptionsbekämpfung | Kampf gegen Korruption {class=f}
poverty: Armutsbekämpfung | Armut {class=f}
inclusion: Inklusion | soziale Inklusion {class=f}
higher-education: Hochschulbildung {class=f}
vocational-training: Berufsausbildung | Berufsbildung {class=f}
research: Forschung {class=f}
vaccination: Impfung | Impfungen {class=f}
cultural-heritage: Kulturerbe | kulturelles Erbe {class=n}
music: Musik {class=f}
cinema-art: Filmkunst {class=f}
literature: Literatur {class=f}
sport: Sport {class=m}
football: Fußball {class=m}
media: Medien {class=pl}
press-freedom: Pressefreiheit {class=f}
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
partnership-agreement: Partnerschaftsabkommen | Partnerschaftsvereinbarung {class=n}
framework-agreement: Rahmenabkommen | Rahmenvereinbarung | Rahmenvertrag {class=n}
trade-agreement: Handelsabkommen {class=n}
free-trade-agreement: Freihandelsabkommen {class=n}
loan-agreement: Kreditabkommen | Darlehensvertrag {class=n}
grant-agreement: Fördervereinbarung | Zuschussvereinbarung {class=f}
peace-agreement: Friedensabkommen {class=n}
letter-of-intent: Absichtserklärung {class=f}
convention: Konvention | Übereinkommen {class=f}
charter: Charta {class=f}
joint-declaration: gemeinsame Erklärung {class=f}
joint-statement: gemeinsame Erklärung | gemeinsame Mitteilung {class=f}
strategy: Strategie {class=f}
plan: Plan {class=m}
resolution: Resolution {class=f}
decree: Erlass | Dekret {class=m}
law: Gesetz {class=n}
quarterly-report: Quartalsbericht {class=m}
financial-results: Finanzergebnisse | Ergebnisse {class=pl}
analysis: Analyse {class=f}
statistics: Statistiken | Statistik {class=pl}
index: Index {class=m}
guide: Leitfaden | Handbuch {class=m}
book: Buch {class=n}
film: Film {class=m}
documentary: Dokumentarfilm {class=m}
map: Karte {class=f}
database: Datenbank {class=f}
article: Fachartikel | Artikel {class=m}
training-programme: Ausbildungsprogramm | Schulungsprogramm {class=n}
grant-programme: Förderprogramm {class=n}
exchange-programme: Austauschprogramm {class=n}
project: Projekt {class=n}
initiative: Initiative {class=f}
competition: Wettbewerb {class=m}
product: Produkt {class=n}
system: System {class=n}
software: Software {class=f}
tool: Werkzeug | Tool {class=n}
robot: Roboter {class=m}
satellite: Satellit | Satelliten {iacc=einen Satelliten; idat=einem Satelliten; igen=eines Satelliten; class=m}
drone: Drohne {pl=Drohnen; class=f}
rocket: Rakete {pl=Raketen; class=f}
ship: Schiff {pl=Schiffe; class=n}
train: Zug {pl=Züge; class=m}
aircraft: Flugzeug {pl=Flugzeuge; class=n}
bus: Bus {pl=Busse; class=m}
electric-bus: Elektrobus {pl=Elektrobusse; class=m}
car: Auto | Wagen {pl=Autos; class=n}
electric-car: Elektroauto {pl=Elektroautos; class=n}
course: Kurs | Lehrgang {pl=Kurse; class=m}
collection: Kollektion | Sammlung {class=f}
flight-route: Flugverbindung | Flugstrecke {pl=Flugverbindungen; class=f}
hotline: Hotline {class=f}
gold-medal: Goldmedaille {pl=Goldmedaillen; class=f}
order: Orden {class=m}
grant: Zuschuss | Förderung {pl=Zuschüsse; class=m}
certificate: Zertifikat | Urkunde {pl=Zertifikate; class=n}
diploma: Diplom | Urkunde {class=n}
cup: Pokal {class=m}
honorary-citizenship: Ehrenbürgerwürde | Ehrenbürgerschaft {iacc=die Ehrenbürgerwürde; class=f}
laptops: Laptops | Notebooks {class=pl}
tablets: Tablets {class=pl}
medicines: Medikamente | Arzneimittel {class=pl}
vaccines: Impfstoffe | Impfdosen {class=pl}
masks: Schutzmasken | Masken {class=pl}
ambulance: Krankenwagen | Rettungswagen {pl=Krankenwagen; class=m}
fire-engine: Löschfahrzeug | Feuerwehrauto {pl=Löschfahrzeuge; class=n}
generator: Generator | Stromgenerator {pl=Generatoren; class=m}
tent: Zelt {pl=Zelte; class=n}
blanket: Decke {pl=Decken; class=f}
food-parcel: Lebensmittelpaket {pl=Lebensmittelpakete; class=n}
food: Lebensmittel | Lebensmittelhilfe {class=pl}
clothing: Kleidung {iacc=Kleidung; idat=Kleidung; igen=von Kleidung; class=f}
school-supplies: Schulmaterial {iacc=Schulmaterial; idat=Schulmaterial; igen=von Schulmaterial; class=n}
furniture: Möbel {class=pl}
vehicles: Fahrzeuge {class=pl}
trees: Bäume {class=pl}
press-conference: Pressekonferenz {class=f}
briefing: Briefing {class=n}
summit: Gipfel | Gipfeltreffen {class=m}
congress: Kongress {class=m}
symposium: Symposium {class=n}
workshop: Workshop {class=m}
webinar: Webinar {class=n}
round-table: Diskussionsrunde | Podiumsdiskussion | runder Tisch {class=f}
concert: Konzert {class=n}
ceremony: Zeremonie | Feierstunde | Festakt {class=f}
award-ceremony: Preisverleihung {class=f}
reception: Empfang {class=m}
fair: Messe {class=f}
job-fair: Jobmesse | Karrieremesse {class=f}
tournament: Turnier {class=n}
championship: Meisterschaft {class=f}
marathon: Marathon {class=m}
hackathon: Hackathon {class=m}
lecture: Vortrag | Vorlesung {class=m}
training: Schulung | Fortbildung {class=f}
session: Sitzung | Tagung {class=f}
open-day: Tag der offenen Tür {class=m}
celebration: Feier {class=f}
event: Veranstaltung {class=f}
`),
		language.Terms(language.Privative, `
draft: Entwurf
former: ehemalig | ehemalige | ehemaliger | ehemaliges
proposed: vorgeschlagen | vorgeschlagene | geplant | geplante
`),
		language.Terms(language.Honorific, `
mr: Herr | Herrn {gender=m}
ms: Frau {gender=f}
dr: Dr.
prof: Prof. | Professor
he: S.E. | S. E. | Seine Exzellenz {gender=m}
he-f: I.E. | Ihre Exzellenz {gender=f}
sir: Sir {gender=m}
`),
		language.Terms(language.Occasion, `
independence-day: Unabhängigkeitstag {class=m}
republic-day: Tag der Republik {class=m}
national-day: Nationalfeiertag {class=m}
victory-day: Tag des Sieges {class=m}
constitution-day: Verfassungstag {class=m}
europe-day: Europatag {class=m}
new-year: Jahreswechsel | Neujahr {class=m}
chinese-new-year: chinesisches Neujahrsfest | Frühlingsfest {class=n}
novruz: Nouruz-Fest | Novruz | Nowruz {class=n}
ramadan: Ramadan {class=m}
eid-al-fitr: Fest des Fastenbrechens | Zuckerfest {class=n}
eid-al-adha: Opferfest {class=n}
christmas: Weihnachtsfest | Weihnachten {class=n}
easter: Osterfest | Ostern {class=n}
womens-day: Internationaler Frauentag | Weltfrauentag {class=m}
childrens-day: Internationaler Kindertag | Weltkindertag {class=m}
labour-day: Tag der Arbeit {class=m}
teachers-day: Weltlehrertag | Lehrertag {class=m}
health-day: Weltgesundheitstag {class=m}
environment-day: Weltumwelttag {class=m}
press-freedom-day: Internationaler Tag der Pressefreiheit {class=m}
un-day: Tag der Vereinten Nationen {class=m}
anniversary: Jahrestag | Jubiläum {class=m}
birthday: Geburtstag {class=m}
election-victory: Wahlsieg {class=m}
re-election: Wiederwahl {class=f}
election: Wahl {class=f}
appointment: Ernennung {class=f}
earthquake: Erdbeben {class=n}
flood: Überschwemmungen | Hochwasser | Überschwemmung {class=pl}
fire: Brand | Feuer | Brände {class=m}
accident: Unglück | Unfall {class=n}
plane-crash: Flugzeugabsturz {class=m}
terrorist-attack: Terroranschlag | Anschlag {class=m}
death: Tod {class=m}
`),
		language.Terms(language.Currency, `
USD: US-Dollar | Dollar {class=m}
EUR: Euro {class=m}
GBP: Pfund | Pfund Sterling {class=n}
AZN: Manat {class=m}
CNY: Yuan | Renminbi {class=m}
RUB: Rubel {class=m}
TRY: türkische Lira | Lira {class=f}
JPY: Yen {class=m}
CHF: Schweizer Franken | Franken {class=m}
CAD: kanadische Dollar | kanadischer Dollar {class=m}
AUD: australische Dollar | australischer Dollar {class=m}
INR: indische Rupien | indische Rupie | Rupie | Rupien {class=f}
KZT: Tenge {class=m}
UZS: usbekische Sum | Sum {class=m}
GEL: Lari {class=m}
UAH: Hrywnja | Griwna {class=f}
SAR: Saudi-Riyal | Riyal {class=m}
AED: Dirham {class=m}
EGP: ägyptische Pfund | ägyptisches Pfund {class=n}
QAR: Katar-Riyal {class=m}
KWD: Kuwait-Dinar {class=m}
`),
		language.Terms(language.Generic, `
board: Vorstand | Verwaltungsrat {class=m}
organisation: Organisation {class=f}
company: Unternehmen | Firma | GmbH | AG {class=n}
foundation: Stiftung {class=f}
association: Verband | Verein {class=m}
agency: Agentur | Behörde {class=f}
network: Netzwerk {class=n}
bank: Bank {class=f}
group: Gruppe | Konzern {class=f}
federation: Föderation {class=f}
union: Union | Gewerkschaft {class=f}
society: Gesellschaft {class=f}
committee: Ausschuss | Komitee {class=m}
commission: Kommission {class=f}
council: Rat {class=m}
party: Partei {class=f}
club: Klub | Club {class=m}
newspaper: Zeitung {class=f}
department: Abteilung {class=f}
alliance: Allianz | Bündnis {class=f}
coalition: Koalition {class=f}
institution: Einrichtung | Institution {class=f}
fund: Fonds {class=m}
league: Liga {class=f}
`),
		language.Terms(language.Modifier, `
new: neu | neue | neuer | neues | neuen | neuem
joint: gemeinsam | gemeinsame | gemeinsamer | gemeinsames | gemeinsamen
strategic: strategisch | strategische | strategischer | strategisches | strategischen
bilateral: bilateral | bilaterale | bilateraler | bilaterales | bilateralen
first: erst | erste | erster | erstes | ersten
annual: jährlich | jährliche | jährlicher | jährliches | jährlichen
international: international | internationale | internationaler | internationales | internationalen
regional: regional | regionale | regionaler | regionales | regionalen
national: national | nationale | nationaler | nationales | nationalen
local: lokal | lokale | lokaler | lokales | lokalen | örtliche | örtlichen
modern: modern | moderne | moderner | modernes | modernen | hochmoderne | hochmodernes
innovative: innovativ | innovative | innovativer | innovatives | innovativen
free: kostenlos | kostenlose | kostenloser | kostenloses | kostenlosen
digital: digital | digitale | digitaler | digitales | digitalen
major: groß | große | großer | großes | großen
special: besonder | besondere | besonderer | besonderes | besonderen
comprehensive: umfassend | umfassende | umfassender | umfassendes | umfassenden
long-term: langfristig | langfristige | langfristiger | langfristiges | langfristigen | mehrjährige | mehrjähriges
public: öffentlich | öffentliche | öffentlicher | öffentliches | öffentlichen
official: offiziell | offizielle | offizieller | offizielles | offiziellen
historic: historisch | historische | historischer | historisches | historischen
global: global | globale | globaler | globales | globalen | weltweit | weltweite | weltweiten
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
