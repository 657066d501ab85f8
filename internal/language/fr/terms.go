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
`),
		language.Terms(language.Venue, `
headquarters: siège {class=m}
museum: musée {pl=musées; class=m}
national-museum: Musée national {class=m}
university: université {pl=universités; class=f}
school: école {pl=écoles; class=f}
hospital: hôpital {pl=hôpitaux; class=m}
library: bibliothèque {pl=bibliothèques; class=f}
central-library: bibliothèque centrale {class=f}
factory: usine {pl=usines; class=f}
office: bureau {pl=bureaux; class=m}
centre: centre {pl=centres; class=m}
cultural-centre: centre culturel {class=m}
research-centre: centre de recherche {pl=centres de recherche; class=m}
port: port {class=m}
airport: aéroport {class=m}
parliament: Parlement {class=m}
city-hall: hôtel de ville {class=m}
park: parc {class=m}
bridge: pont {class=m}
metro-station: station de métro {class=f}
tram-line: ligne de tramway {class=f}
kindergarten: école maternelle {class=f}
stadium: stade {class=m}
theatre: théâtre {class=m}
laboratory: laboratoire {pl=laboratoires; class=m}
clinic: centre de santé | clinique {class=m}
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
`),
		language.Terms(language.Thing, `
agreement: accord | accord de coopération | convention {pl=accords; class=m}
memorandum: protocole d’accord | mémorandum d’entente | mémorandum {class=m}
protocol: protocole {class=m}
contract: contrat {class=m}
treaty: traité {class=m}
declaration: déclaration | déclaration commune {class=f}
roadmap: feuille de route | plan d’action {class=f}
report: rapport {class=m}
annual-report: rapport annuel {class=m}
study: étude {class=f}
survey: enquête | sondage {class=f}
programme: programme {class=m}
scholarship-programme: programme de bourses {class=m}
app: application | application mobile | appli {class=f}
platform: plateforme | plateforme en ligne | plateforme numérique {class=f}
service: service | service en ligne {class=m}
campaign: campagne {class=f}
website: site web | site internet | portail {class=m}
prize: prix {class=m}
award: prix | récompense | distinction {class=m}
medal: médaille {class=f}
scholarship: bourse {class=f}
honorary-doctorate: doctorat honoris causa {class=m}
books: livres {class=mpl}
computers: ordinateurs {class=mpl}
medical-equipment: matériel médical | équipement médical {a=du matériel médical; class=m}
ambulances: ambulances {class=fpl}
exhibition: exposition {class=f}
conference: conférence {class=f}
forum: forum {class=m}
seminar: séminaire | atelier {class=m}
festival: festival {class=m}
`),
		language.Terms(language.Honorific, `
mr: M. | Monsieur | MM. {gender=m}
ms: Mme | Madame | Mlle | Mmes {gender=f}
dr: Dr | docteur | docteure
prof: Pr | professeur | professeure
he: Son Excellence | S.E. | S. E. | S.E.M. {gender=m}
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
