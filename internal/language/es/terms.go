package es

import (
	"slices"

	"attache/internal/language"
)

// terms is the built-in lexicon; see language.Terms for its form. f is the
// form of an office that a woman holds, pl the plural.
func terms() []language.Term {
	return slices.Concat(
		language.Terms(language.Office, `
ambassador: embajador {f=embajadora; pl=embajadores; class=m}
ambassador-extraordinary: embajador extraordinario y plenipotenciario {f=embajadora extraordinaria y plenipotenciaria; class=m}
consul-general: cónsul general {f=cónsul general; class=m}
charge-daffaires: encargado de negocios {f=encargada de negocios; class=m}
counsellor: consejero {f=consejera; class=m}
president: presidente {f=presidenta; class=m}
vice-president: vicepresidente {f=vicepresidenta; class=m}
prime-minister: primer ministro {f=primera ministra; class=m}
deputy-prime-minister: viceprimer ministro {f=viceprimera ministra; class=m}
minister: ministro {f=ministra; pl=ministros; class=m}
foreign-minister: ministro de Asuntos Exteriores | ministro de Relaciones Exteriores | canciller {f=ministra de Asuntos Exteriores; class=m}
culture-minister: ministro de Cultura {f=ministra de Cultura; class=m}
education-minister: ministro de Educación {f=ministra de Educación; class=m}
economy-minister: ministro de Economía {f=ministra de Economía; class=m}
finance-minister: ministro de Finanzas | ministro de Hacienda {f=ministra de Finanzas; class=m}
defence-minister: ministro de Defensa {f=ministra de Defensa; class=m}
health-minister: ministro de Sanidad | ministro de Salud {f=ministra de Sanidad; class=m}
energy-minister: ministro de Energía {f=ministra de Energía; class=m}
transport-minister: ministro de Transportes {f=ministra de Transportes; class=m}
agriculture-minister: ministro de Agricultura {f=ministra de Agricultura; class=m}
environment-minister: ministro de Medio Ambiente {f=ministra de Medio Ambiente; class=m}
interior-minister: ministro del Interior {f=ministra del Interior; class=m}
deputy-minister: viceministro {f=viceministra; class=m}
deputy-foreign-minister: viceministro de Asuntos Exteriores {f=viceministra de Asuntos Exteriores; class=m}
state-secretary: secretario de Estado {f=secretaria de Estado; class=m}
secretary-general: secretario general {f=secretaria general; class=m}
director-general: director general {f=directora general; class=m}
director: director {f=directora; class=m}
deputy-director: subdirector | director adjunto {f=subdirectora; class=m}
executive-director: director ejecutivo {f=directora ejecutiva; class=m}
managing-director: director gerente {f=directora gerente; class=m}
ceo: consejero delegado | director ejecutivo | CEO {f=consejera delegada; class=m}
cfo: director financiero {f=directora financiera; class=m}
cto: director técnico {f=directora técnica; class=m}
founder: fundador | cofundador | cofundadora {f=fundadora; class=m}
chairman: presidente {f=presidenta; class=m}
deputy-chairman: vicepresidente {f=vicepresidenta; class=m}
head: jefe | responsable {f=jefa; class=m}
deputy-head: subjefe {f=subjefa; class=m}
mayor: alcalde {f=alcaldesa; class=m}
deputy-mayor: teniente de alcalde {f=teniente de alcalde; class=m}
governor: gobernador {f=gobernadora; class=m}
rector: rector {f=rectora; class=m}
vice-rector: vicerrector {f=vicerrectora; class=m}
vice-chancellor: vicecanciller {f=vicecanciller; class=m}
chancellor: canciller {f=canciller; class=m}
dean: decano {f=decana; class=m}
professor: profesor | catedrático | catedrática {f=profesora; class=m}
spokesperson: portavoz {f=portavoz; class=m}
speaker: presidente del Parlamento {f=presidenta del Parlamento; class=m}
member-of-parliament: diputado {f=diputada; class=m}
minister-counsellor: ministro consejero {f=ministra consejera; class=m}
coordinator: coordinador {f=coordinadora; class=m}
special-representative: representante especial | enviado especial | enviada especial {f=representante especial; class=m}
commissioner: comisario | comisionado | comisionada {f=comisaria; class=m}
curator: conservador {f=conservadora; class=m}
king: rey {class=m}
queen: reina {class=f}
`),
		language.Terms(language.Institution, `
un: Naciones Unidas | ONU | Organización de las Naciones Unidas
unesco: Unesco | UNESCO {class=f}
unicef: Unicef | UNICEF
undp: PNUD | Programa de las Naciones Unidas para el Desarrollo {class=m}
who: Organización Mundial de la Salud | OMS {class=f}
eu: Unión Europea | UE {class=f}
european-commission: Comisión Europea {class=f}
nato: OTAN {class=f}
osce: OSCE {class=f}
imf: Fondo Monetario Internacional | FMI {class=m}
world-bank: Banco Mundial {class=m}
sco: Organización de Cooperación de Shanghái | OCS {class=f}
red-cross: Cruz Roja {class=f}
council-of-europe: Consejo de Europa {class=m}
communist-party-of-china: Partido Comunista de China | PCCh {class=m}
ministry-of-foreign-affairs: Ministerio de Asuntos Exteriores | Ministerio de Relaciones Exteriores | Cancillería {class=m}
ministry-of-culture: Ministerio de Cultura {class=m}
ministry-of-education: Ministerio de Educación {class=m}
ministry-of-economy: Ministerio de Economía {class=m}
ministry-of-health: Ministerio de Sanidad | Ministerio de Salud {class=m}
ministry-of-energy: Ministerio de Energía {class=m}
ministry-of-transport: Ministerio de Transportes {class=m}
ministry-of-agriculture: Ministerio de Agricultura {class=m}
ministry-of-finance: Ministerio de Finanzas | Ministerio de Hacienda {class=m}
ministry-of-defence: Ministerio de Defensa {class=m}
embassy: embajada {class=f}
city-council: ayuntamiento | concejo municipal {class=m}
`),
		language.Terms(language.Venue, `
headquarters: sede | sede central {class=f}
museum: museo {pl=museos; class=m}
national-museum: Museo Nacional {class=m}
university: universidad {pl=universidades; class=f}
school: escuela | colegio {pl=escuelas; class=f}
hospital: hospital {pl=hospitales; class=m}
library: biblioteca {pl=bibliotecas; class=f}
central-library: biblioteca central {class=f}
factory: fábrica {pl=fábricas; class=f}
office: oficina {pl=oficinas; class=f}
centre: centro {pl=centros; class=m}
cultural-centre: centro cultural {class=m}
research-centre: centro de investigación {pl=centros de investigación; class=m}
port: puerto {class=m}
airport: aeropuerto {class=m}
parliament: Parlamento {class=m}
city-hall: ayuntamiento {class=m}
park: parque {class=m}
bridge: puente {class=m}
metro-station: estación de metro {class=f}
tram-line: línea de tranvía {class=f}
kindergarten: escuela infantil | guardería {class=f}
stadium: estadio {class=m}
theatre: teatro {class=m}
laboratory: laboratorio {pl=laboratorios; class=m}
clinic: centro de salud | clínica {class=m}
`),
		language.Terms(language.Topic, `
bilateral-relations: relaciones bilaterales {class=fpl}
bilateral-cooperation: cooperación bilateral {class=f}
cooperation: cooperación {class=f}
inter-party: cooperación entre los dos partidos | relaciones entre los dos partidos {class=f}
economic-cooperation: cooperación económica {class=f}
trade: comercio | intercambios comerciales {class=m}
trade-cooperation: cooperación económica y comercial {class=f}
cultural-cooperation: cooperación cultural | intercambios culturales {class=f}
education-cooperation: cooperación educativa | cooperación en educación | cooperación en materia de educación {class=f}
science-cooperation: cooperación científica {class=f}
energy-cooperation: cooperación energética {class=f}
regional-security: seguridad regional {class=f}
security: seguridad {class=f}
climate-change: cambio climático {class=m}
renewable-energy: energías renovables | energía renovable {class=fpl}
education: educación {class=f}
health: salud | salud pública | sanidad {class=f}
culture: cultura {class=f}
science: ciencia {class=f}
tourism: turismo {class=m}
transport: transporte {class=m}
agriculture: agricultura {class=f}
water-management: gestión del agua {class=f}
clean-water: acceso al agua potable | agua potable {class=m}
air-quality: calidad del aire {class=f}
investment: inversión | inversiones {class=f}
humanitarian-aid: ayuda humanitaria {class=f}
student-exchange: intercambio de estudiantes | programas de intercambio de estudiantes | intercambio estudiantil {class=m}
human-rights: derechos humanos {class=mpl}
digitalisation: digitalización | transformación digital {class=f}
ai: inteligencia artificial | IA {class=f}
`),
		language.Terms(language.Thing, `
agreement: acuerdo | acuerdo de cooperación | convenio {pl=acuerdos; class=m}
memorandum: memorando de entendimiento | memorándum de entendimiento | memorando | memorándum {class=m}
protocol: protocolo {class=m}
contract: contrato {class=m}
treaty: tratado {class=m}
declaration: declaración | declaración conjunta {class=f}
roadmap: hoja de ruta | plan de acción {class=f}
report: informe {class=m}
annual-report: informe anual | memoria anual {class=m}
study: estudio {class=m}
survey: encuesta {class=f}
programme: programa {class=m}
scholarship-programme: programa de becas {class=m}
app: aplicación | aplicación móvil | app {class=f}
platform: plataforma | plataforma en línea | plataforma digital {class=f}
service: servicio | servicio en línea {class=m}
campaign: campaña {class=f}
website: sitio web | página web | portal {class=m}
prize: premio {class=m}
award: galardón | premio {class=m}
medal: medalla {class=f}
scholarship: beca {class=f}
honorary-doctorate: doctorado honoris causa {class=m}
books: libros {class=mpl}
computers: ordenadores | computadoras {class=mpl}
medical-equipment: equipos médicos | equipo médico {class=mpl}
ambulances: ambulancias {class=fpl}
exhibition: exposición {class=f}
conference: conferencia | congreso {class=f}
forum: foro {class=m}
seminar: seminario | taller {class=m}
festival: festival {class=m}
`),
		language.Terms(language.Honorific, `
mr: Sr. | Sr | señor | don {gender=m}
ms: Sra. | Sra | señora | doña {gender=f}
dr: Dr. | Dra. | doctor | doctora
prof: Prof. | Profa. | profesor | profesora
he: Su Excelencia | S.E. | S. E. | Excmo. Sr. {gender=m}
`),
	)
}

// countryClasses are the countries whose names take an article in good press
// prose, by gender and number; the others take none.
const countryClasses = `
m: GB CG EH
f: CD CF DO CZ IN VA AQ GF PF
mpl: NL AE TF
fpl: BS MV AX CC CK FK FO KY MH MP PN SB TC VG VI
`
