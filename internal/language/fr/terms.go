package fr

import (
	"slices"

	"attache/internal/language"
)

// terms is the built-in lexicon; see language.Terms for its form. f is the
// form of an office that a woman holds, pl the plural.
func terms() []language.Term {
	return slices.Concat(
		language.Terms(language.Office, `
ambassador: ambassadeur {f=ambassadrice; pl=ambassadeurs; class=m}
ambassador-extraordinary: ambassadeur extraordinaire et plénipotentiaire {f=ambassadrice extraordinaire et plénipotentiaire; class=m}
consul-general: consul général {f=consule générale; class=m}
charge-daffaires: chargé d’affaires {f=chargée d’affaires; class=m}
counsellor: conseiller {f=conseillère; class=m}
president: président {f=présidente; class=m}
vice-president: vice-président {f=vice-présidente; class=m}
prime-minister: Premier ministre {f=Première ministre; class=m}
deputy-prime-minister: vice-Premier ministre {f=vice-Première ministre; class=m}
minister: ministre {f=ministre; pl=ministres; class=m}
foreign-minister: ministre des Affaires étrangères | ministre de l’Europe et des Affaires étrangères | chef de la diplomatie {f=ministre des Affaires étrangères; class=m}
culture-minister: ministre de la Culture {f=ministre de la Culture; class=m}
education-minister: ministre de l’Éducation | ministre de l’Éducation nationale {f=ministre de l’Éducation; class=m}
economy-minister: ministre de l’Économie {f=ministre de l’Économie; class=m}
finance-minister: ministre des Finances {f=ministre des Finances; class=m}
defence-minister: ministre de la Défense | ministre des Armées {f=ministre de la Défense; class=m}
health-minister: ministre de la Santé {f=ministre de la Santé; class=m}
energy-minister: ministre de l’Énergie {f=ministre de l’Énergie; class=m}
transport-minister: ministre des Transports {f=ministre des Transports; class=m}
agriculture-minister: ministre de l’Agriculture {f=ministre de l’Agriculture; class=m}
environment-minister: ministre de l’Environnement | ministre de la Transition écologique {f=ministre de l’Environnement; class=m}
interior-minister: ministre de l’Intérieur {f=ministre de l’Intérieur; class=m}
deputy-minister: vice-ministre {f=vice-ministre; class=m}
deputy-foreign-minister: vice-ministre des Affaires étrangères {f=vice-ministre des Affaires étrangères; class=m}
state-secretary: secrétaire d’État {f=secrétaire d’État; class=m}
secretary-general: secrétaire général {f=secrétaire générale; class=m}
director-general: directeur général {f=directrice générale; class=m}
director: directeur {f=directrice; class=m}
deputy-director: directeur adjoint {f=directrice adjointe; class=m}
executive-director: directeur exécutif {f=directrice exécutive; class=m}
managing-director: directeur général {f=directrice générale; class=m}
ceo: directeur général | PDG | président-directeur général | présidente-directrice générale {f=directrice générale; class=m}
cfo: directeur financier {f=directrice financière; class=m}
cto: directeur technique {f=directrice technique; class=m}
founder: fondateur | cofondateur | cofondatrice {f=fondatrice; class=m}
chairman: président {f=présidente; class=m}
deputy-chairman: vice-président {f=vice-présidente; class=m}
head: chef | responsable | cheffe {f=cheffe; class=m}
deputy-head: chef adjoint {f=cheffe adjointe; class=m}
mayor: maire {f=maire; class=m}
deputy-mayor: adjoint au maire {f=adjointe au maire; class=m}
governor: gouverneur {f=gouverneure; class=m}
rector: recteur {f=rectrice; class=m}
vice-rector: vice-recteur {f=vice-rectrice; class=m}
vice-chancellor: vice-chancelier {f=vice-chancelière; class=m}
chancellor: chancelier {f=chancelière; class=m}
dean: doyen {f=doyenne; class=m}
professor: professeur {f=professeure; class=m}
spokesperson: porte-parole {f=porte-parole; class=m}
speaker: président du Parlement {f=présidente du Parlement; class=m}
member-of-parliament: député {f=députée; class=m}
minister-counsellor: ministre-conseiller {f=ministre-conseillère; class=m}
coordinator: coordinateur | coordonnateur | coordonnatrice {f=coordinatrice; class=m}
special-representative: représentant spécial | envoyé spécial | envoyée spéciale {f=représentante spéciale; class=m}
commissioner: commissaire {f=commissaire; class=m}
curator: conservateur {f=conservatrice; class=m}
king: roi {class=m}
queen: reine {class=f}
ambassador-at-large: ambassadeur itinérant {f=ambassadrice itinérante; class=m}
permanent-representative: représentant permanent {f=représentante permanente; class=m}
high-commissioner: haut-commissaire {f=haute-commissaire; class=m}
consul: consul {f=consule; class=m}
honorary-consul: consul honoraire {f=consule honoraire; class=m}
head-of-mission: chef de mission {f=cheffe de mission; class=m}
head-of-delegation: chef de délégation | chef de la délégation {f=cheffe de délégation; class=m}
first-vice-president: premier vice-président {f=première vice-présidente; class=m}
first-deputy-prime-minister: premier vice-Premier ministre {f=première vice-Première ministre; class=m}
justice-minister: ministre de la Justice | garde des Sceaux {f=ministre de la Justice; class=m}
labour-minister: ministre du Travail {f=ministre du Travail; class=m}
trade-minister: ministre du Commerce {f=ministre du Commerce; class=m}
industry-minister: ministre de l’Industrie {f=ministre de l’Industrie; class=m}
tourism-minister: ministre du Tourisme {f=ministre du Tourisme; class=m}
sports-minister: ministre des Sports {f=ministre des Sports; class=m}
science-minister: ministre de la Recherche | ministre de l’Enseignement supérieur {f=ministre de la Recherche; class=m}
digital-minister: ministre du Numérique {f=ministre du Numérique; class=m}
immigration-minister: ministre de l’Immigration {f=ministre de l’Immigration; class=m}
first-deputy-minister: premier vice-ministre {f=première vice-ministre; class=m}
deputy-secretary-general: secrétaire général adjoint {f=secrétaire générale adjointe; class=m}
under-secretary-general: secrétaire général adjoint {f=secrétaire générale adjointe; class=m}
deputy-director-general: directeur général adjoint {f=directrice générale adjointe; class=m}
regional-director: directeur régional {f=directrice régionale; class=m}
country-director: directeur pays {f=directrice pays; class=m}
artistic-director: directeur artistique {f=directrice artistique; class=m}
coo: directeur des opérations {f=directrice des opérations; class=m}
general-manager: directeur général {f=directrice générale; class=m}
project-manager: chef de projet | responsable de projet {f=cheffe de projet; class=m}
board-chairman: président du conseil d’administration {f=présidente du conseil d’administration; class=m}
board-member: membre du conseil d’administration {f=membre du conseil d’administration; class=m}
head-of-department: chef de département | chef de service {f=cheffe de département; class=m}
deputy-governor: vice-gouverneur | gouverneur adjoint {f=vice-gouverneure; class=m}
academician: académicien {f=académicienne; class=m}
researcher: chercheur {f=chercheuse; class=m}
scientist: scientifique {f=scientifique; class=m}
chief-scientist: directeur scientifique {f=directrice scientifique; class=m}
chief-economist: économiste en chef {f=économiste en chef; class=m}
chief-engineer: ingénieur en chef {f=ingénieure en chef; class=m}
editor-in-chief: rédacteur en chef {f=rédactrice en chef; class=m}
deputy-speaker: vice-président du Parlement {f=vice-présidente du Parlement; class=m}
senator: sénateur {f=sénatrice; class=m}
councillor: conseiller municipal {f=conseillère municipale; class=m}
resident-representative: représentant résident {f=représentante résidente; class=m}
prosecutor-general: procureur général {f=procureure générale; class=m}
ombudsman: médiateur | Défenseur des droits {f=médiatrice; class=m}
judge: juge {f=juge; class=m}
conductor: chef d’orchestre {f=cheffe d’orchestre; class=m}
coach: entraîneur {f=entraîneuse; class=m}
commander: commandant {f=commandante; class=m}
chief-of-staff: chef de cabinet {f=cheffe de cabinet; class=m}
prince: prince {class=m}
crown-prince: prince héritier {class=m}
princess: princesse {class=f}
emir: émir {class=m}
sultan: sultan {class=m}
pope: pape {class=m}
patriarch: patriarche {class=m}
archbishop: archevêque {class=m}
`),
		language.Terms(language.Country, `
IL: Israël {in=en Israël}
`),
		language.Terms(language.Capital, `
capital:UA: Kyiv | Kiev
`),
		language.Terms(language.Institution, `
un: Nations unies | ONU | Organisation des Nations unies {class=fpl}
unesco: Unesco | UNESCO {class=f}
unicef: Unicef | UNICEF {class=m}
undp: PNUD | Programme des Nations unies pour le développement {class=m}
who: Organisation mondiale de la santé | OMS {class=f}
eu: Union européenne | UE {class=f}
european-commission: Commission européenne {class=f}
nato: Otan | OTAN {class=f}
osce: OSCE {class=f}
imf: Fonds monétaire international | FMI {class=m}
world-bank: Banque mondiale {class=f}
sco: Organisation de coopération de Shanghai | OCS {class=f}
red-cross: Croix-Rouge {class=f}
council-of-europe: Conseil de l’Europe {class=m}
communist-party-of-china: Parti communiste chinois | PCC {class=m}
ministry-of-foreign-affairs: ministère des Affaires étrangères {class=m}
ministry-of-culture: ministère de la Culture {class=m}
ministry-of-education: ministère de l’Éducation | ministère de l’Éducation nationale {class=m}
ministry-of-economy: ministère de l’Économie {class=m}
ministry-of-health: ministère de la Santé {class=m}
ministry-of-energy: ministère de l’Énergie {class=m}
ministry-of-transport: ministère des Transports {class=m}
ministry-of-agriculture: ministère de l’Agriculture {class=m}
ministry-of-finance: ministère des Finances {class=m}
ministry-of-defence: ministère de la Défense | ministère des Armées {class=m}
embassy: ambassade {class=f}
city-council: conseil municipal {class=m}
un-security-council: Conseil de sécurité de l’ONU | Conseil de sécurité des Nations unies {class=m}
un-general-assembly: Assemblée générale de l’ONU | Assemblée générale des Nations unies {class=f}
unep: Programme des Nations unies pour l’environnement | PNUE {class=m}
unfpa: Fonds des Nations unies pour la population | FNUAP | UNFPA {class=m}
un-women: ONU Femmes
unhcr: Haut-Commissariat des Nations unies pour les réfugiés | HCR {class=m}
wfp: Programme alimentaire mondial | PAM {class=m}
fao: FAO | Organisation des Nations unies pour l’alimentation et l’agriculture {class=f}
ilo: Organisation internationale du travail | OIT {class=f}
iaea: Agence internationale de l’énergie atomique | AIEA {class=f}
iom: Organisation internationale pour les migrations | OIM {class=f}
icao: Organisation de l’aviation civile internationale | OACI {class=f}
itu: Union internationale des télécommunications | UIT {class=f}
wto: Organisation mondiale du commerce | OMC {class=f}
wipo: Organisation mondiale de la propriété intellectuelle | OMPI {class=f}
european-parliament: Parlement européen {class=m}
european-council: Conseil européen {class=m}
ecb: Banque centrale européenne | BCE {class=f}
eib: Banque européenne d’investissement | BEI {class=f}
ebrd: Banque européenne pour la reconstruction et le développement | BERD {class=f}
adb: Banque asiatique de développement | BAD {class=f}
aiib: Banque asiatique d’investissement pour les infrastructures | BAII {class=f}
islamic-development-bank: Banque islamique de développement | BID {class=f}
oecd: OCDE {class=f}
g7: G7 {class=m}
g20: G20 {class=m}
brics: Brics | BRICS {class=mpl}
cis: Communauté des États indépendants | CEI {class=f}
oic: Organisation de la coopération islamique | OCI {class=f}
turkic-states: Organisation des États turciques | OET {class=f}
opec: Opep | OPEP {class=f}
arab-league: Ligue arabe {class=f}
african-union: Union africaine {class=f}
asean: Asean | ASEAN {class=f}
gcc: Conseil de coopération du Golfe | CCG {class=m}
icrc: Comité international de la Croix-Rouge | CICR {class=m}
red-crescent: Croissant-Rouge {class=m}
msf: Médecins sans frontières | MSF
olympic-committee: Comité international olympique | CIO {class=m}
fifa: Fifa | FIFA {class=f}
uefa: UEFA {class=f}
government: gouvernement {class=m}
cabinet-of-ministers: Conseil des ministres {class=m}
national-assembly: Assemblée nationale {class=f}
supreme-court: Cour suprême {class=f}
constitutional-court: Cour constitutionnelle | Conseil constitutionnel {class=f}
central-bank: Banque centrale {class=f}
academy-of-sciences: Académie des sciences {class=f}
ministry-of-interior: ministère de l’Intérieur {class=m}
ministry-of-justice: ministère de la Justice {class=m}
ministry-of-labour: ministère du Travail {class=m}
ministry-of-trade: ministère du Commerce {class=m}
ministry-of-industry: ministère de l’Industrie {class=m}
ministry-of-tourism: ministère du Tourisme {class=m}
ministry-of-environment: ministère de l’Environnement | ministère de la Transition écologique {class=m}
ministry-of-sport: ministère des Sports {class=m}
ministry-of-emergencies: ministère des Situations d’urgence {class=m}
consulate: consulat {class=m}
consulate-general: consulat général {class=m}
`),
		language.Terms(language.Venue, `
headquarters: siège {pl=sièges; class=m}
museum: musée {pl=musées; class=m}
national-museum: Musée national {pl=Musées nationaux; class=m}
university: université {pl=universités; class=f}
school: école {pl=écoles; class=f}
hospital: hôpital {pl=hôpitaux; class=m}
library: bibliothèque {pl=bibliothèques; class=f}
central-library: bibliothèque centrale {pl=bibliothèques centrales; class=f}
factory: usine {pl=usines; class=f}
office: bureau {pl=bureaux; class=m}
centre: centre {pl=centres; class=m}
cultural-centre: centre culturel {pl=centres culturels; class=m}
research-centre: centre de recherche {pl=centres de recherche; class=m}
port: port {pl=ports; class=m}
airport: aéroport {pl=aéroports; class=m}
parliament: Parlement {pl=Parlements; class=m}
city-hall: hôtel de ville {pl=hôtels de ville; class=m}
park: parc {pl=parcs; class=m}
bridge: pont {pl=ponts; class=m}
metro-station: station de métro {pl=stations de métro; class=f}
tram-line: ligne de tramway {pl=lignes de tramway; class=f}
kindergarten: école maternelle {pl=écoles maternelles; class=f}
stadium: stade {pl=stades; class=m}
theatre: théâtre {pl=théâtres; class=m}
laboratory: laboratoire {pl=laboratoires; class=m}
clinic: centre de santé | clinique {pl=centres de santé; class=m}
art-gallery: galerie d’art {pl=galeries d’art; class=f}
college: collège {pl=collèges; class=m}
academy: académie {pl=académies; class=f}
institute: institut {pl=instituts; class=m}
secondary-school: lycée | école secondaire {pl=lycées; class=m}
national-library: Bibliothèque nationale {pl=Bibliothèques nationales; class=f}
power-plant: centrale électrique {pl=centrales électriques; class=f}
solar-park: parc solaire | centrale solaire {pl=parcs solaires; class=m}
wind-farm: parc éolien {pl=parcs éoliens; class=m}
data-centre: centre de données {pl=centres de données; class=m}
warehouse: entrepôt {pl=entrepôts; class=m}
branch: agence | succursale {pl=agences; class=f}
training-centre: centre de formation {pl=centres de formation; class=m}
youth-centre: centre de jeunesse | maison des jeunes {pl=centres de jeunesse; class=m}
sports-centre: centre sportif | complexe sportif {pl=centres sportifs; class=m}
exhibition-centre: centre d’expositions | parc des expositions {pl=centres d’expositions; class=m}
congress-centre: centre des congrès | palais des congrès {pl=centres des congrès; class=m}
shopping-centre: centre commercial {pl=centres commerciaux; class=m}
community-centre: centre communautaire | centre social {pl=centres communautaires; class=m}
terminal: terminal {pl=terminaux; class=m}
railway-station: gare {pl=gares; class=f}
railway-line: ligne ferroviaire | ligne de chemin de fer {pl=lignes ferroviaires; class=f}
road: route {pl=routes; class=f}
highway: autoroute {pl=autoroutes; class=f}
tunnel: tunnel {pl=tunnels; class=m}
court: tribunal | cour {pl=tribunaux; class=m}
palace: palais {pl=palais; class=m}
presidential-palace: palais présidentiel {pl=palais présidentiels; class=m}
garden: jardin {pl=jardins; class=m}
square: place {pl=places; class=f}
market: marché {pl=marchés; class=m}
monument: monument {pl=monuments; class=m}
memorial: mémorial {pl=mémoriaux; class=m}
playground: aire de jeux | terrain de jeux {pl=aires de jeux; class=f}
swimming-pool: piscine {pl=piscines; class=f}
opera-house: opéra {pl=opéras; class=m}
concert-hall: salle de concert {pl=salles de concert; class=f}
cinema: cinéma {pl=cinémas; class=m}
hotel: hôtel {pl=hôtels; class=m}
restaurant: restaurant {pl=restaurants; class=m}
shop: magasin | boutique {pl=magasins; class=m}
church: église {pl=églises; class=f}
mosque: mosquée {pl=mosquées; class=f}
cathedral: cathédrale {pl=cathédrales; class=f}
observatory: observatoire {pl=observatoires; class=m}
archive: archives {class=fpl}
refugee-camp: camp de réfugiés {pl=camps de réfugiés; class=m}
shelter: centre d’accueil | refuge | abri {pl=centres d’accueil; class=m}
`),
		language.Terms(language.Topic, `
bilateral-relations: relations bilatérales {class=fpl}
bilateral-cooperation: coopération bilatérale {class=f}
cooperation: coopération {class=f}
inter-party: coopération entre les deux partis | relations entre les deux partis {class=f}
economic-cooperation: coopération économique {class=f}
trade: commerce | échanges commerciaux {class=m}
trade-cooperation: coopération économique et commerciale {class=f}
cultural-cooperation: coopération culturelle | échanges culturels {class=f}
education-cooperation: coopération éducative | coopération dans l’éducation | coopération dans le domaine de l’éducation {class=f}
science-cooperation: coopération scientifique {class=f}
energy-cooperation: coopération énergétique {class=f}
regional-security: sécurité régionale {class=f}
security: sécurité {class=f}
climate-change: changement climatique | réchauffement climatique {class=m}
renewable-energy: énergies renouvelables | énergie renouvelable {class=fpl}
education: éducation {class=f}
health: santé | santé publique {class=f}
culture: culture {class=f}
science: science {class=f}
tourism: tourisme {class=m}
transport: transports | transport {class=mpl}
agriculture: agriculture {class=f}
water-management: gestion de l’eau {class=f}
clean-water: accès à l’eau potable | eau potable {class=m}
air-quality: qualité de l’air {class=f}
investment: investissements | investissement {class=mpl}
humanitarian-aid: aide humanitaire {class=f}
student-exchange: échanges d’étudiants | échange d’étudiants | programmes d’échanges d’étudiants | mobilité étudiante {class=mpl}
human-rights: droits de l’homme | droits humains {class=mpl}
digitalisation: numérique | transformation numérique | numérisation {class=m}
ai: intelligence artificielle | IA {class=f}
partnership: partenariat | partenariat stratégique {class=m}
international-cooperation: coopération internationale {class=f}
regional-cooperation: coopération régionale {class=f}
interparliamentary: coopération interparlementaire {class=f}
defence-cooperation: coopération en matière de défense | coopération militaire {class=f}
humanitarian-cooperation: coopération humanitaire {class=f}
international-security: sécurité internationale {class=f}
mutual-interest: questions d’intérêt commun | sujets d’intérêt commun {class=fpl}
peace-process: processus de paix {class=m}
peace: paix {class=f}
counter-terrorism: lutte contre le terrorisme | lutte antiterroriste {class=f}
migration: migrations | migration {class=fpl}
refugees: réfugiés {class=mpl}
food-security: sécurité alimentaire {class=f}
energy-security: sécurité énergétique {class=f}
cybersecurity: cybersécurité {class=f}
sustainable-development: développement durable {class=m}
environment: environnement | protection de l’environnement {class=m}
biodiversity: biodiversité {class=f}
solar-energy: énergie solaire {class=f}
wind-energy: énergie éolienne {class=f}
nuclear-energy: énergie nucléaire {class=f}
hydrogen: hydrogène {class=m}
oil-and-gas: pétrole et gaz {the=le pétrole et le gaz; de=du pétrole et du gaz; class=m}
energy: énergie {class=f}
waste: gestion des déchets | recyclage {class=f}
disaster-relief: secours aux sinistrés {class=mpl}
economy: économie {class=f}
economic-development: développement économique {class=m}
finance: finance | finances {class=f}
entrepreneurship: entrepreneuriat {class=m}
innovation: innovation {class=f}
technology: technologie | technologies {class=f}
robotics: robotique {class=f}
space: espace | exploration spatiale {class=m}
telecommunications: télécommunications {class=fpl}
logistics: logistique {class=f}
aviation: aviation {class=f}
infrastructure: infrastructures | infrastructure {class=fpl}
construction: construction | bâtiment {class=f}
urban-development: développement urbain {class=m}
housing: logement {class=m}
industry: industrie {class=f}
employment: emploi {class=m}
youth: jeunesse | jeunes {class=f}
gender-equality: égalité entre les femmes et les hommes | égalité des sexes | droits des femmes {class=f}
childrens-rights: droits de l’enfant {class=mpl}
rule-of-law: État de droit {class=m}
democracy: démocratie {class=f}
elections: élections {class=fpl}
anti-corruption: lutte contre la corruption {class=f}
poverty: lutte contre la pauvreté | pauvreté {class=f}
inclusion: inclusion | inclusion sociale {class=f}
higher-education: enseignement supérieur {class=m}
vocational-training: formation professionnelle {class=f}
research: recherche {class=f}
vaccination: vaccination {class=f}
cultural-heritage: patrimoine culturel {class=m}
music: musique {class=f}
cinema-art: cinéma {class=m}
literature: littérature {class=f}
sport: sport {class=m}
football: football {class=m}
media: médias {class=mpl}
press-freedom: liberté de la presse {class=f}
`),
		language.Terms(language.Thing, `
agreement: accord | accord de coopération | convention {pl=accords; class=m}
memorandum: protocole d’accord | mémorandum d’entente | mémorandum {pl=protocoles d’accord; class=m}
protocol: protocole {pl=protocoles; class=m}
contract: contrat {pl=contrats; class=m}
treaty: traité {pl=traités; class=m}
declaration: déclaration | déclaration commune {pl=déclarations; class=f}
roadmap: feuille de route | plan d’action {pl=feuilles de route; class=f}
report: rapport {pl=rapports; class=m}
annual-report: rapport annuel {pl=rapports annuels; class=m}
study: étude {pl=études; class=f}
survey: enquête | sondage {pl=enquêtes; class=f}
programme: programme {pl=programmes; class=m}
scholarship-programme: programme de bourses {pl=programmes de bourses; class=m}
app: application | application mobile | appli {pl=applications; class=f}
platform: plateforme | plateforme en ligne | plateforme numérique {pl=plateformes; class=f}
service: service | service en ligne {pl=services; class=m}
campaign: campagne {pl=campagnes; class=f}
website: site web | site internet | portail {pl=sites webs; class=m}
prize: prix {pl=prix; class=m}
award: prix | récompense | distinction {pl=prix; class=m}
medal: médaille {pl=médailles; class=f}
scholarship: bourse {pl=bourses; class=f}
honorary-doctorate: doctorat honoris causa {pl=doctorats honoris causas; class=m}
books: livres {class=mpl}
computers: ordinateurs {class=mpl}
medical-equipment: matériel médical | équipement médical {a=du matériel médical; class=m}
ambulances: ambulances {class=fpl}
exhibition: exposition {pl=expositions; class=f}
conference: conférence {pl=conférences; class=f}
forum: forum {pl=forums; class=m}
seminar: séminaire | atelier {pl=séminaires; class=m}
festival: festival {pl=festivals; class=m}
partnership-agreement: accord de partenariat | convention de partenariat {pl=accords de partenariat; class=m}
framework-agreement: accord-cadre {pl=accords-cadres; class=m}
trade-agreement: accord commercial {pl=accords commerciaux; class=m}
free-trade-agreement: accord de libre-échange {pl=accords de libre-échange; class=m}
loan-agreement: accord de prêt {pl=accords de prêt; class=m}
grant-agreement: accord de subvention {pl=accords de subvention; class=m}
peace-agreement: accord de paix {pl=accords de paix; class=m}
letter-of-intent: lettre d’intention {pl=lettres d’intention; class=f}
convention: convention {pl=conventions; class=f}
charter: charte {pl=chartes; class=f}
joint-declaration: déclaration commune | déclaration conjointe {pl=déclarations communes; class=f}
joint-statement: déclaration commune | communiqué commun {pl=déclarations communes; class=f}
strategy: stratégie {pl=stratégies; class=f}
plan: plan {pl=plans; class=m}
resolution: résolution {pl=résolutions; class=f}
decree: décret {pl=décrets; class=m}
law: loi {pl=lois; class=f}
quarterly-report: rapport trimestriel {pl=rapports trimestriels; class=m}
financial-results: résultats financiers | résultats {class=mpl}
analysis: analyse {pl=analyses; class=f}
statistics: statistiques {class=fpl}
index: indice {pl=indices; class=m}
guide: guide | manuel {pl=guides; class=m}
book: livre | ouvrage {pl=livres; class=m}
film: film {pl=films; class=m}
documentary: documentaire {pl=documentaires; class=m}
map: carte {pl=cartes; class=f}
database: base de données {pl=bases de données; class=f}
article: article {pl=articles; class=m}
training-programme: programme de formation {pl=programmes de formation; class=m}
grant-programme: programme de subventions {pl=programmes de subventions; class=m}
exchange-programme: programme d’échanges {pl=programmes d’échanges; class=m}
project: projet {pl=projets; class=m}
initiative: initiative {pl=initiatives; class=f}
competition: concours {pl=concours; class=m}
product: produit {pl=produits; class=m}
system: système {pl=systèmes; class=m}
software: logiciel {pl=logiciels; class=m}
tool: outil {pl=outils; class=m}
robot: robot {pl=robots; class=m}
satellite: satellite {pl=satellites; class=m}
drone: drone {pl=drones; class=m}
rocket: fusée {pl=fusées; class=f}
ship: navire | bateau {pl=navires; class=m}
train: train {pl=trains; class=m}
aircraft: avion {pl=avions; class=m}
bus: bus | autobus {pl=bus; class=m}
electric-bus: bus électrique {pl=bus électriques; class=m}
car: voiture {pl=voitures; class=f}
electric-car: voiture électrique | véhicule électrique {pl=voitures électriques; class=f}
course: cours | formation {pl=cours; class=m}
collection: collection {pl=collections; class=f}
flight-route: liaison aérienne | ligne aérienne {pl=liaisons aériennes; class=f}
hotline: ligne d’assistance | numéro d’appel {pl=lignes d’assistance; class=f}
gold-medal: médaille d’or {pl=médailles d’or; class=f}
order: ordre | décoration {pl=ordres; class=m}
grant: subvention {pl=subventions; class=f}
certificate: certificat {pl=certificats; class=m}
diploma: diplôme {pl=diplômes; class=m}
cup: coupe | trophée {pl=coupes; class=f}
honorary-citizenship: titre de citoyen d’honneur | citoyenneté d’honneur {a=le titre de citoyen d’honneur; pl=titres de citoyen d’honneur; class=m}
laptops: ordinateurs portables {class=mpl}
tablets: tablettes {class=fpl}
medicines: médicaments | fournitures médicales {class=mpl}
vaccines: vaccins | doses de vaccin {class=mpl}
masks: masques {class=mpl}
ambulance: ambulance {pl=ambulances; class=f}
fire-engine: camion de pompiers {pl=camions de pompiers; class=m}
generator: générateur | groupe électrogène {pl=générateurs; class=m}
tent: tente {pl=tentes; class=f}
blanket: couverture {pl=couvertures; class=f}
food-parcel: colis alimentaire {pl=colis alimentaires; class=m}
food: denrées alimentaires | aide alimentaire {class=fpl}
clothing: vêtements {class=mpl}
school-supplies: fournitures scolaires {class=fpl}
furniture: mobilier | meubles {a=du mobilier; dea=de mobilier; pl=mobiliers; class=m}
vehicles: véhicules {class=mpl}
trees: arbres {class=mpl}
press-conference: conférence de presse | point de presse {pl=conférences de presse; class=f}
briefing: point d’information | briefing {pl=points d’information; class=m}
summit: sommet {pl=sommets; class=m}
congress: congrès {pl=congrès; class=m}
symposium: symposium | colloque {pl=symposiums; class=m}
workshop: atelier {pl=ateliers; class=m}
webinar: webinaire {pl=webinaires; class=m}
round-table: table ronde {pl=tables rondes; class=f}
concert: concert {pl=concerts; class=m}
ceremony: cérémonie {pl=cérémonies; class=f}
award-ceremony: cérémonie de remise des prix | remise des prix {pl=cérémonies de remise des prix; class=f}
reception: réception {pl=réceptions; class=f}
fair: salon | foire {pl=salons; class=m}
job-fair: salon de l’emploi | forum de l’emploi {pl=salons de l’emploi; class=m}
tournament: tournoi {pl=tournois; class=m}
championship: championnat {pl=championnats; class=m}
marathon: marathon {pl=marathons; class=m}
hackathon: hackathon {pl=hackathons; class=m}
lecture: conférence | cours magistral {pl=conférences; class=f}
training: formation {pl=formations; class=f}
session: session | séance {pl=sessions; class=f}
open-day: journée portes ouvertes {pl=journées portes ouvertes; class=f}
celebration: célébration | fête {pl=célébrations; class=f}
event: événement | manifestation {pl=événements; class=m}
`),
		language.Terms(language.Privative, `
draft: ébauche | avant-projet
former: ancien | ancienne
proposed: proposé | proposée
`),
		language.Terms(language.Honorific, `
mr: M. | Monsieur | MM. {gender=m}
ms: Mme | Madame | Mlle | Mmes {gender=f}
dr: Dr | docteur | docteure
prof: Pr | professeur | professeure
he: Son Excellence | S.E. | S. E. | S.E.M. {gender=m}
sir: sir {gender=m}
`),
		language.Terms(language.Occasion, `
independence-day: fête de l’Indépendance | jour de l’Indépendance {class=f}
republic-day: fête de la République {class=f}
national-day: fête nationale {class=f}
victory-day: jour de la Victoire {class=m}
constitution-day: jour de la Constitution {class=m}
europe-day: Journée de l’Europe {class=f}
new-year: Nouvel An {class=m}
chinese-new-year: Nouvel An chinois | fête du Printemps {class=m}
novruz: fête de Norouz | Norouz | Novruz {class=f}
ramadan: ramadan {class=m}
eid-al-fitr: Aïd el-Fitr | fête de l’Aïd {the=l’Aïd el-Fitr; de=de l’Aïd el-Fitr; class=m}
eid-al-adha: Aïd el-Adha | Aïd el-Kébir {the=l’Aïd el-Adha; de=de l’Aïd el-Adha; class=m}
christmas: Noël {the=Noël; de=de Noël; class=m}
easter: Pâques {the=Pâques; de=de Pâques; class=f}
womens-day: Journée internationale des droits des femmes | Journée internationale des femmes {class=f}
childrens-day: Journée internationale des enfants | Journée mondiale de l’enfance {class=f}
labour-day: fête du Travail {class=f}
teachers-day: Journée mondiale des enseignants {class=f}
health-day: Journée mondiale de la santé {class=f}
environment-day: Journée mondiale de l’environnement {class=f}
press-freedom-day: Journée mondiale de la liberté de la presse {class=f}
un-day: Journée des Nations unies {class=f}
anniversary: anniversaire {class=m}
birthday: anniversaire {de=d’un anniversaire; class=m}
election-victory: victoire électorale | victoire aux élections {class=f}
re-election: réélection {class=f}
election: élection {class=f}
appointment: nomination {class=f}
earthquake: séisme | tremblement de terre {class=m}
flood: inondations | inondation {class=fpl}
fire: incendie | incendies {class=m}
accident: accident {class=m}
plane-crash: accident d’avion | crash {class=m}
terrorist-attack: attentat | attaque terroriste | attentat terroriste {class=m}
death: décès | mort | disparition {class=m}
`),
		language.Terms(language.Currency, `
USD: dollar | dollar américain | dollar US {pl=dollars; class=m}
EUR: euro {pl=euros; class=m}
GBP: livre sterling | livre {pl=livres sterling; class=f}
AZN: manat {pl=manats; class=m}
CNY: yuan | renminbi {pl=yuans; class=m}
RUB: rouble {pl=roubles; class=m}
TRY: livre turque {pl=livres turques; class=f}
JPY: yen {pl=yens; class=m}
CHF: franc suisse | franc {pl=francs suisses; class=m}
CAD: dollar canadien {pl=dollars canadiens; class=m}
AUD: dollar australien {pl=dollars australiens; class=m}
INR: roupie indienne | roupie {pl=roupies indiennes; class=f}
KZT: tenge {pl=tenges; class=m}
UZS: soum ouzbek | soum {pl=soums ouzbeks; class=m}
GEL: lari {pl=laris; class=m}
UAH: hryvnia {pl=hryvnias; class=f}
SAR: riyal saoudien | riyal {pl=riyals saoudiens; class=m}
AED: dirham des Émirats | dirham {pl=dirhams des Émirats; class=m}
EGP: livre égyptienne {pl=livres égyptiennes; class=f}
QAR: riyal qatari {pl=riyals qataris; class=m}
KWD: dinar koweïtien {pl=dinars koweïtiens; class=m}
`),
		language.Terms(language.Generic, `
board: conseil d’administration {class=m}
organisation: organisation {class=f}
company: entreprise | société | compagnie | SARL | SAS {class=f}
foundation: fondation {class=f}
association: association {class=f}
agency: agence {class=f}
network: réseau {class=m}
bank: banque {class=f}
group: groupe {class=m}
federation: fédération {class=f}
union: union | syndicat {class=f}
society: association {class=f}
committee: comité {class=m}
commission: commission {class=f}
council: conseil {class=m}
party: parti {class=m}
club: club {class=m}
newspaper: journal | quotidien {class=m}
department: département | service {class=m}
alliance: alliance {class=f}
coalition: coalition {class=f}
institution: institution | établissement {class=f}
fund: fonds {class=m}
league: ligue {class=f}
`),
		language.Terms(language.Modifier, `
new: nouveau | nouvelle | nouvel | nouveaux | nouvelles
joint: commun | commune | conjoint | conjointe
strategic: stratégique | stratégiques
bilateral: bilatéral | bilatérale
first: premier | première | tout premier | toute première
annual: annuel | annuelle
international: international | internationale | internationaux
regional: régional | régionale
national: national | nationale | nationaux
local: local | locale | locaux
modern: moderne | modernes | ultramoderne
innovative: innovant | innovante | novateur | novatrice
free: gratuit | gratuite | gratuits | gratuites
digital: numérique | numériques | en ligne | mobile
major: majeur | majeure | grand | grande
special: spécial | spéciale
comprehensive: global | globale | complet | complète
long-term: à long terme | pluriannuel | pluriannuelle
public: public | publique
official: officiel | officielle
historic: historique | historiques
global: mondial | mondiale
`),
	)
}

// countryClasses are the countries whose names take an article, by gender and
// number; the others take none: «à Cuba».
const countryClasses = `
f: AQ AR DZ AL DE AM AT AU BA BB BE BG BO BY CH CN CI CO DM CZ CF CD DO EE EG ER ES ET FI FR GE GF GR GN GQ GW GM GD HR HU ID IE IN IS IT JM JO KR KP LT LV LY MD MR MK MY MN NA NO NZ NC PF PG PL PS RO RU RS SA SE SI SK SL SO SY TH TN TR TZ UA ZA ZM AD MQ GP
m: AF AO AZ BD BJ BT BR BI BF BW BN CM CA CV CL CG CR DK SV EC GA GH GT GY HN IQ IR JP KZ KE KG KW LA LS LB LR LI LU MW ML MA ME MX MZ MM NP NI NE NG PK PA PY PE PT QA GB RW SN SD SS LK SR TJ TD TG TM UG UY UZ VU VA VE VN YE ZW KH BZ XK TL SZ EH GL
mpl: AE US NL PW
fpl: BS KM MV PH SC MH SB BM FK FO KY CK AX VG VI TC AS
`
