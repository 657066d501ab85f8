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
ambassador-at-large: embajador en misión especial {f=embajadora en misión especial; class=m}
permanent-representative: representante permanente {f=representante permanente; class=m}
high-commissioner: alto comisionado {f=alta comisionada; class=m}
consul: cónsul {f=cónsul; class=m}
honorary-consul: cónsul honorario {f=cónsul honoraria; class=m}
head-of-mission: jefe de misión {f=jefa de misión; class=m}
head-of-delegation: jefe de delegación | jefe de la delegación {f=jefa de delegación; class=m}
first-vice-president: vicepresidente primero {f=vicepresidenta primera; class=m}
first-deputy-prime-minister: primer viceprimer ministro {f=primera viceprimera ministra; class=m}
justice-minister: ministro de Justicia {f=ministra de Justicia; class=m}
labour-minister: ministro de Trabajo {f=ministra de Trabajo; class=m}
trade-minister: ministro de Comercio {f=ministra de Comercio; class=m}
industry-minister: ministro de Industria {f=ministra de Industria; class=m}
tourism-minister: ministro de Turismo {f=ministra de Turismo; class=m}
sports-minister: ministro de Deportes {f=ministra de Deportes; class=m}
science-minister: ministro de Ciencia {f=ministra de Ciencia; class=m}
digital-minister: ministro de Transformación Digital {f=ministra de Transformación Digital; class=m}
immigration-minister: ministro de Inmigración {f=ministra de Inmigración; class=m}
first-deputy-minister: primer viceministro {f=primera viceministra; class=m}
deputy-secretary-general: vicesecretario general | subsecretario general {f=vicesecretaria general; class=m}
under-secretary-general: secretario general adjunto {f=secretaria general adjunta; class=m}
deputy-director-general: director general adjunto {f=directora general adjunta; class=m}
regional-director: director regional {f=directora regional; class=m}
country-director: director para el país {f=directora para el país; class=m}
artistic-director: director artístico {f=directora artística; class=m}
coo: director de operaciones {f=directora de operaciones; class=m}
general-manager: gerente general | director general {f=gerente general; class=m}
project-manager: jefe de proyecto | director de proyecto {f=jefa de proyecto; class=m}
board-chairman: presidente del consejo de administración | presidente del directorio {f=presidenta del consejo de administración; class=m}
board-member: miembro del consejo de administración {f=miembro del consejo de administración; class=m}
head-of-department: jefe de departamento {f=jefa de departamento; class=m}
deputy-governor: vicegobernador {f=vicegobernadora; class=m}
academician: académico {f=académica; class=m}
researcher: investigador {f=investigadora; class=m}
scientist: científico {f=científica; class=m}
chief-scientist: director científico {f=directora científica; class=m}
chief-economist: economista jefe {f=economista jefe; class=m}
chief-engineer: ingeniero jefe {f=ingeniera jefa; class=m}
editor-in-chief: redactor jefe | director editorial {f=redactora jefa; class=m}
deputy-speaker: vicepresidente del Parlamento {f=vicepresidenta del Parlamento; class=m}
senator: senador {f=senadora; class=m}
councillor: concejal {f=concejala; class=m}
resident-representative: representante residente {f=representante residente; class=m}
prosecutor-general: fiscal general {f=fiscal general; class=m}
ombudsman: defensor del pueblo {f=defensora del pueblo; class=m}
judge: juez {f=jueza; class=m}
conductor: director de orquesta {f=directora de orquesta; class=m}
coach: entrenador {f=entrenadora; class=m}
commander: comandante {f=comandante; class=m}
chief-of-staff: jefe de gabinete {f=jefa de gabinete; class=m}
prince: príncipe {class=m}
crown-prince: príncipe heredero {class=m}
princess: princesa {class=f}
emir: emir {class=m}
sultan: sultán {class=m}
pope: papa {class=m}
patriarch: patriarca {class=m}
archbishop: arzobispo {class=m}
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
un-security-council: Consejo de Seguridad de la ONU | Consejo de Seguridad de Naciones Unidas {class=m}
un-general-assembly: Asamblea General de la ONU | Asamblea General de las Naciones Unidas {class=f}
unep: Programa de las Naciones Unidas para el Medio Ambiente | PNUMA {class=m}
unfpa: Fondo de Población de las Naciones Unidas | UNFPA {class=m}
un-women: ONU Mujeres
unhcr: Acnur | ACNUR | Alto Comisionado de las Naciones Unidas para los Refugiados
wfp: Programa Mundial de Alimentos | PMA {class=m}
fao: FAO | Organización de las Naciones Unidas para la Alimentación y la Agricultura {class=f}
ilo: Organización Internacional del Trabajo | OIT {class=f}
iaea: Organismo Internacional de Energía Atómica | OIEA {class=m}
iom: Organización Internacional para las Migraciones | OIM {class=f}
icao: Organización de Aviación Civil Internacional | OACI {class=f}
itu: Unión Internacional de Telecomunicaciones | UIT {class=f}
wto: Organización Mundial del Comercio | OMC {class=f}
wipo: Organización Mundial de la Propiedad Intelectual | OMPI {class=f}
european-parliament: Parlamento Europeo | Eurocámara {class=m}
european-council: Consejo Europeo {class=m}
ecb: Banco Central Europeo | BCE {class=m}
eib: Banco Europeo de Inversiones | BEI {class=m}
ebrd: Banco Europeo para la Reconstrucción y el Desarrollo | BERD {class=m}
adb: Banco Asiático de Desarrollo {class=m}
aiib: Banco Asiático de Inversión en Infraestructura | BAII {class=m}
islamic-development-bank: Banco Islámico de Desarrollo {class=m}
oecd: OCDE {class=f}
g7: G7 {class=m}
g20: G20 {class=m}
brics: BRICS {class=mpl}
cis: Comunidad de Estados Independientes | CEI {class=f}
oic: Organización para la Cooperación Islámica | OCI {class=f}
turkic-states: Organización de Estados Túrquicos {class=f}
opec: OPEP {class=f}
arab-league: Liga Árabe {class=f}
african-union: Unión Africana {class=f}
asean: Asean | ASEAN {class=f}
gcc: Consejo de Cooperación del Golfo | CCG {class=m}
icrc: Comité Internacional de la Cruz Roja | CICR {class=m}
red-crescent: Media Luna Roja {class=f}
msf: Médicos Sin Fronteras | MSF
olympic-committee: Comité Olímpico Internacional | COI {class=m}
fifa: FIFA {class=f}
uefa: UEFA {class=f}
government: Gobierno {class=m}
cabinet-of-ministers: Consejo de Ministros {class=m}
national-assembly: Asamblea Nacional {class=f}
supreme-court: Tribunal Supremo | Corte Suprema {class=m}
constitutional-court: Tribunal Constitucional | Corte Constitucional {class=m}
central-bank: Banco Central {class=m}
academy-of-sciences: Academia de Ciencias {class=f}
ministry-of-interior: Ministerio del Interior {class=m}
ministry-of-justice: Ministerio de Justicia {class=m}
ministry-of-labour: Ministerio de Trabajo {class=m}
ministry-of-trade: Ministerio de Comercio {class=m}
ministry-of-industry: Ministerio de Industria {class=m}
ministry-of-tourism: Ministerio de Turismo {class=m}
ministry-of-environment: Ministerio de Medio Ambiente {class=m}
ministry-of-sport: Ministerio de Deportes {class=m}
ministry-of-emergencies: Ministerio de Situaciones de Emergencia {class=m}
consulate: consulado {class=m}
consulate-general: consulado general {class=m}
`),
		language.Terms(language.Venue, `
headquarters: sede | sede central {pl=sedes; class=f}
museum: museo {pl=museos; class=m}
national-museum: Museo Nacional {pl=Museos Nacionales; class=m}
university: universidad {pl=universidades; class=f}
school: escuela | colegio {pl=escuelas; class=f}
hospital: hospital {pl=hospitales; class=m}
library: biblioteca {pl=bibliotecas; class=f}
central-library: biblioteca central {pl=bibliotecas centrales; class=f}
factory: fábrica {pl=fábricas; class=f}
office: oficina {pl=oficinas; class=f}
centre: centro {pl=centros; class=m}
cultural-centre: centro cultural {pl=centros culturales; class=m}
research-centre: centro de investigación {pl=centros de investigación; class=m}
port: puerto {pl=puertos; class=m}
airport: aeropuerto {pl=aeropuertos; class=m}
parliament: Parlamento {pl=Parlamentos; class=m}
city-hall: ayuntamiento {pl=ayuntamientos; class=m}
park: parque {pl=parques; class=m}
bridge: puente {pl=puentes; class=m}
metro-station: estación de metro {pl=estaciones de metro; class=f}
tram-line: línea de tranvía {pl=líneas de tranvía; class=f}
kindergarten: escuela infantil | guardería {pl=escuelas infantiles; class=f}
stadium: estadio {pl=estadios; class=m}
theatre: teatro {pl=teatros; class=m}
laboratory: laboratorio {pl=laboratorios; class=m}
clinic: centro de salud | clínica {pl=centros de salud; class=m}
art-gallery: galería de arte {pl=galerías de arte; class=f}
college: colegio universitario | escuela superior {pl=colegios universitarios; class=m}
academy: academia {pl=academias; class=f}
institute: instituto {pl=institutos; class=m}
secondary-school: instituto de secundaria | escuela secundaria {pl=institutos de secundaria; class=m}
national-library: Biblioteca Nacional {pl=Bibliotecas Nacionales; class=f}
power-plant: central eléctrica {pl=centrales eléctricas; class=f}
solar-park: parque solar | planta solar {pl=parques solares; class=m}
wind-farm: parque eólico {pl=parques eólicos; class=m}
data-centre: centro de datos {pl=centros de datos; class=m}
warehouse: almacén {pl=almacenes; class=m}
branch: sucursal | filial {pl=sucursales; class=f}
training-centre: centro de formación {pl=centros de formación; class=m}
youth-centre: centro juvenil {pl=centros juveniles; class=m}
sports-centre: centro deportivo | polideportivo {pl=centros deportivos; class=m}
exhibition-centre: centro de exposiciones | recinto ferial {pl=centros de exposiciones; class=m}
congress-centre: centro de congresos | palacio de congresos {pl=centros de congresos; class=m}
shopping-centre: centro comercial {pl=centros comerciales; class=m}
community-centre: centro comunitario {pl=centros comunitarios; class=m}
terminal: terminal {pl=terminales; class=f}
railway-station: estación de tren | estación ferroviaria {pl=estaciones de tren; class=f}
railway-line: línea ferroviaria | línea férrea {pl=líneas ferroviarias; class=f}
road: carretera {pl=carreteras; class=f}
highway: autopista | autovía {pl=autopistas; class=f}
tunnel: túnel {pl=túneles; class=m}
court: tribunal | juzgado {pl=tribunales; class=m}
palace: palacio {pl=palacios; class=m}
presidential-palace: palacio presidencial {pl=palacios presidenciales; class=m}
garden: jardín {pl=jardines; class=m}
square: plaza {pl=plazas; class=f}
market: mercado {pl=mercados; class=m}
monument: monumento {pl=monumentos; class=m}
memorial: memorial {pl=memoriales; class=m}
playground: parque infantil {pl=parques infantiles; class=m}
swimming-pool: piscina {pl=piscinas; class=f}
opera-house: teatro de la ópera {pl=teatros de la ópera; class=m}
concert-hall: sala de conciertos {pl=salas de conciertos; class=f}
cinema: cine {pl=cines; class=m}
hotel: hotel {pl=hoteles; class=m}
restaurant: restaurante {pl=restaurantes; class=m}
shop: tienda {pl=tiendas; class=f}
church: iglesia {pl=iglesias; class=f}
mosque: mezquita {pl=mezquitas; class=f}
cathedral: catedral {pl=catedrales; class=f}
observatory: observatorio {pl=observatorios; class=m}
archive: archivo {pl=archivos; class=m}
refugee-camp: campo de refugiados | campamento de refugiados {pl=campos de refugiados; class=m}
shelter: albergue | refugio {pl=albergues; class=m}
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
partnership: asociación | asociación estratégica | alianza {class=f}
international-cooperation: cooperación internacional {class=f}
regional-cooperation: cooperación regional {class=f}
interparliamentary: cooperación interparlamentaria {class=f}
defence-cooperation: cooperación en defensa | cooperación militar {class=f}
humanitarian-cooperation: cooperación humanitaria {class=f}
international-security: seguridad internacional {class=f}
mutual-interest: asuntos de interés mutuo | temas de interés común {class=mpl}
peace-process: proceso de paz {class=m}
peace: paz {class=f}
counter-terrorism: lucha contra el terrorismo | lucha antiterrorista {class=f}
migration: migración {class=f}
refugees: refugiados {class=mpl}
food-security: seguridad alimentaria {class=f}
energy-security: seguridad energética {class=f}
cybersecurity: ciberseguridad {class=f}
sustainable-development: desarrollo sostenible {class=m}
environment: medio ambiente | protección del medio ambiente {class=m}
biodiversity: biodiversidad {class=f}
solar-energy: energía solar {class=f}
wind-energy: energía eólica {class=f}
nuclear-energy: energía nuclear {class=f}
hydrogen: hidrógeno {class=m}
oil-and-gas: petróleo y gas {the=el petróleo y el gas; de=del petróleo y el gas; class=m}
energy: energía {class=f}
waste: gestión de residuos | reciclaje {class=f}
disaster-relief: ayuda en catástrofes {class=f}
economy: economía {class=f}
economic-development: desarrollo económico {class=m}
finance: finanzas {class=fpl}
entrepreneurship: emprendimiento {class=m}
innovation: innovación {class=f}
technology: tecnología {class=f}
robotics: robótica {class=f}
space: espacio | exploración espacial {class=m}
telecommunications: telecomunicaciones {class=fpl}
logistics: logística {class=f}
aviation: aviación {class=f}
infrastructure: infraestructuras | infraestructura {class=fpl}
construction: construcción {class=f}
urban-development: desarrollo urbano {class=m}
housing: vivienda {class=f}
industry: industria {class=f}
employment: empleo {class=m}
youth: juventud | jóvenes {class=f}
gender-equality: igualdad de género | derechos de las mujeres {class=f}
childrens-rights: derechos de la infancia | derechos del niño {class=mpl}
rule-of-law: Estado de derecho {class=m}
democracy: democracia {class=f}
elections: elecciones {class=fpl}
anti-corruption: lucha contra la corrupción {class=f}
poverty: lucha contra la pobreza | pobreza {class=f}
inclusion: inclusión | inclusión social {class=f}
higher-education: educación superior {class=f}
vocational-training: formación profesional {class=f}
research: investigación {class=f}
vaccination: vacunación {class=f}
cultural-heritage: patrimonio cultural {class=m}
music: música {class=f}
cinema-art: cine | cinematografía {class=m}
literature: literatura {class=f}
sport: deporte {class=m}
football: fútbol {class=m}
media: medios de comunicación {class=mpl}
press-freedom: libertad de prensa {class=f}
`),
		language.Terms(language.Thing, `
agreement: acuerdo | acuerdo de cooperación | convenio {pl=acuerdos; class=m}
memorandum: memorando de entendimiento | memorándum de entendimiento | memorando | memorándum {pl=memorandos de entendimiento; class=m}
protocol: protocolo {pl=protocolos; class=m}
contract: contrato {pl=contratos; class=m}
treaty: tratado {pl=tratados; class=m}
declaration: declaración | declaración conjunta {pl=declaraciones; class=f}
roadmap: hoja de ruta | plan de acción {pl=hojas de ruta; class=f}
report: informe {pl=informes; class=m}
annual-report: informe anual | memoria anual {pl=informes anuales; class=m}
study: estudio {pl=estudios; class=m}
survey: encuesta {pl=encuestas; class=f}
programme: programa {pl=programas; class=m}
scholarship-programme: programa de becas {pl=programas de becas; class=m}
app: aplicación | aplicación móvil | app {pl=aplicaciones; class=f}
platform: plataforma | plataforma en línea | plataforma digital {pl=plataformas; class=f}
service: servicio | servicio en línea {pl=servicios; class=m}
campaign: campaña {pl=campañas; class=f}
website: sitio web | página web | portal {pl=sitios webes; class=m}
prize: premio {pl=premios; class=m}
award: galardón | premio {pl=galardónes; class=m}
medal: medalla {pl=medallas; class=f}
scholarship: beca {pl=becas; class=f}
honorary-doctorate: doctorado honoris causa {pl=doctorados honoris causas; class=m}
books: libros {class=mpl}
computers: ordenadores | computadoras {class=mpl}
medical-equipment: equipos médicos | equipo médico {class=mpl}
ambulances: ambulancias {class=fpl}
exhibition: exposición {pl=exposiciones; class=f}
conference: conferencia | congreso {pl=conferencias; class=f}
forum: foro {pl=foros; class=m}
seminar: seminario | taller {pl=seminarios; class=m}
festival: festival {pl=festivales; class=m}
partnership-agreement: acuerdo de asociación | acuerdo de colaboración {pl=acuerdos de asociación; class=m}
framework-agreement: acuerdo marco {pl=acuerdos marco; class=m}
trade-agreement: acuerdo comercial {pl=acuerdos comerciales; class=m}
free-trade-agreement: acuerdo de libre comercio | tratado de libre comercio {pl=acuerdos de libre comercio; class=m}
loan-agreement: acuerdo de préstamo {pl=acuerdos de préstamo; class=m}
grant-agreement: acuerdo de subvención {pl=acuerdos de subvención; class=m}
peace-agreement: acuerdo de paz {pl=acuerdos de paz; class=m}
letter-of-intent: carta de intenciones {pl=cartas de intenciones; class=f}
convention: convención {pl=convenciones; class=f}
charter: carta | estatuto {pl=cartas; class=f}
joint-declaration: declaración conjunta {pl=declaraciones conjuntas; class=f}
joint-statement: comunicado conjunto {pl=comunicados conjuntos; class=m}
strategy: estrategia {pl=estrategias; class=f}
plan: plan {pl=planes; class=m}
resolution: resolución {pl=resoluciones; class=f}
decree: decreto {pl=decretos; class=m}
law: ley {pl=leyes; class=f}
quarterly-report: informe trimestral {pl=informes trimestrales; class=m}
financial-results: resultados financieros | resultados {class=mpl}
analysis: análisis {pl=análisis; class=m}
statistics: estadísticas {class=fpl}
index: índice {pl=índices; class=m}
guide: guía | manual {pl=guías; class=f}
book: libro {pl=libros; class=m}
film: película {pl=películas; class=f}
documentary: documental {pl=documentales; class=m}
map: mapa {pl=mapas; class=m}
database: base de datos {pl=bases de datos; class=f}
article: artículo {pl=artículos; class=m}
training-programme: programa de formación {pl=programas de formación; class=m}
grant-programme: programa de subvenciones {pl=programas de subvenciones; class=m}
exchange-programme: programa de intercambio {pl=programas de intercambio; class=m}
project: proyecto {pl=proyectos; class=m}
initiative: iniciativa {pl=iniciativas; class=f}
competition: concurso | competición {pl=concursos; class=m}
product: producto {pl=productos; class=m}
system: sistema {pl=sistemas; class=m}
software: programa informático | software {pl=programas informáticos; class=m}
tool: herramienta {pl=herramientas; class=f}
robot: robot {pl=robotes; class=m}
satellite: satélite {pl=satélites; class=m}
drone: dron {pl=drones; class=m}
rocket: cohete {pl=cohetes; class=m}
ship: barco | buque {pl=barcos; class=m}
train: tren {pl=trenes; class=m}
aircraft: avión {pl=aviones; class=m}
bus: autobús {pl=autobuses; class=m}
electric-bus: autobús eléctrico {pl=autobuses eléctricos; class=m}
car: coche | automóvil {pl=coches; class=m}
electric-car: coche eléctrico | vehículo eléctrico {pl=coches eléctricos; class=m}
course: curso {pl=cursos; class=m}
collection: colección {pl=colecciones; class=f}
flight-route: ruta aérea {pl=rutas aéreas; class=f}
hotline: línea de atención | línea de ayuda {pl=líneas de atención; class=f}
gold-medal: medalla de oro {pl=medallas de oro; class=f}
order: orden | condecoración {pl=ordenes; class=f}
grant: subvención | ayuda {pl=subvenciones; class=f}
certificate: certificado {pl=certificados; class=m}
diploma: diploma {pl=diplomas; class=m}
cup: copa | trofeo {pl=copas; class=f}
honorary-citizenship: título de ciudadano de honor {a=el título de ciudadano de honor; pl=títulos de ciudadano de honor; class=m}
laptops: ordenadores portátiles | portátiles {class=mpl}
tablets: tabletas {class=fpl}
medicines: medicamentos | suministros médicos {class=mpl}
vaccines: vacunas | dosis de vacunas {class=fpl}
masks: mascarillas {class=fpl}
ambulance: ambulancia {pl=ambulancias; class=f}
fire-engine: camión de bomberos {pl=camiones de bomberos; class=m}
generator: generador {pl=generadores; class=m}
tent: tienda de campaña | carpa {pl=tiendas de campaña; class=f}
blanket: manta {pl=mantas; class=f}
food-parcel: paquete de alimentos {pl=paquetes de alimentos; class=m}
food: alimentos | ayuda alimentaria {class=mpl}
clothing: ropa {a=ropa; dea=de ropa; pl=ropas; class=f}
school-supplies: material escolar {a=material escolar; dea=de material escolar; pl=materiales escolares; class=m}
furniture: mobiliario | muebles {a=mobiliario; dea=de mobiliario; pl=mobiliarios; class=m}
vehicles: vehículos {class=mpl}
trees: árboles {class=mpl}
press-conference: rueda de prensa | conferencia de prensa {pl=ruedas de prensa; class=f}
briefing: sesión informativa {pl=sesiones informativas; class=f}
summit: cumbre {pl=cumbres; class=f}
congress: congreso {pl=congresos; class=m}
symposium: simposio {pl=simposios; class=m}
workshop: taller {pl=talleres; class=m}
webinar: seminario web | seminario virtual | webinario {pl=seminarios webes; class=m}
round-table: mesa redonda {pl=mesas redondas; class=f}
concert: concierto {pl=conciertos; class=m}
ceremony: ceremonia {pl=ceremonias; class=f}
award-ceremony: ceremonia de entrega de premios | entrega de premios {pl=ceremonias de entrega de premios; class=f}
reception: recepción {pl=recepciones; class=f}
fair: feria {pl=ferias; class=f}
job-fair: feria de empleo {pl=ferias de empleo; class=f}
tournament: torneo {pl=torneos; class=m}
championship: campeonato {pl=campeonatos; class=m}
marathon: maratón {pl=maratónes; class=m}
hackathon: hackatón {pl=hackatónes; class=m}
lecture: conferencia | clase magistral {pl=conferencias; class=f}
training: formación | capacitación {pl=formaciones; class=f}
session: sesión {pl=sesiones; class=f}
open-day: jornada de puertas abiertas {pl=jornadas de puertas abiertas; class=f}
celebration: celebración | fiesta {pl=celebraciones; class=f}
event: acto | evento {pl=actos; class=m}
`),
		language.Terms(language.Privative, `
draft: borrador
former: antiguo | antigua | ex
proposed: propuesto | propuesta
`),
		language.Terms(language.Honorific, `
mr: Sr. | Sr | señor | don {gender=m}
ms: Sra. | Sra | señora | doña {gender=f}
dr: Dr. | Dra. | doctor | doctora
prof: Prof. | Profa. | profesor | profesora
he: Su Excelencia | S.E. | S. E. | Excmo. Sr. {gender=m}
sir: sir {gender=m}
`),
		language.Terms(language.Occasion, `
independence-day: Día de la Independencia {class=m}
republic-day: Día de la República {class=m}
national-day: Fiesta Nacional | Día Nacional {class=f}
victory-day: Día de la Victoria {class=m}
constitution-day: Día de la Constitución {class=m}
europe-day: Día de Europa {class=m}
new-year: Año Nuevo {class=m}
chinese-new-year: Año Nuevo chino | Fiesta de la Primavera {class=m}
novruz: Noruz | Novruz | fiesta del Noruz {class=m}
ramadan: Ramadán {class=m}
eid-al-fitr: Eid al-Fitr {class=m}
eid-al-adha: Eid al-Adha | Fiesta del Sacrificio {class=m}
christmas: Navidad {class=f}
easter: Pascua {class=f}
womens-day: Día Internacional de la Mujer {class=m}
childrens-day: Día Internacional de la Infancia | Día del Niño {class=m}
labour-day: Día del Trabajo | Día Internacional de los Trabajadores {class=m}
teachers-day: Día Mundial de los Docentes | Día del Maestro {class=m}
health-day: Día Mundial de la Salud {class=m}
environment-day: Día Mundial del Medio Ambiente {class=m}
press-freedom-day: Día Mundial de la Libertad de Prensa {class=m}
un-day: Día de las Naciones Unidas {class=m}
anniversary: aniversario {class=m}
birthday: cumpleaños {de=de su cumpleaños; class=m}
election-victory: victoria electoral | victoria en las elecciones {class=f}
re-election: reelección {de=de su reelección; class=f}
election: elección {de=de su elección; class=f}
appointment: nombramiento {de=de su nombramiento; class=m}
earthquake: terremoto | seísmo | sismo {class=m}
flood: inundaciones | inundación {class=fpl}
fire: incendio | incendios {class=m}
accident: accidente {class=m}
plane-crash: accidente aéreo | accidente de avión {class=m}
terrorist-attack: atentado terrorista | ataque terrorista | atentado {class=m}
death: fallecimiento | muerte {class=m}
`),
		language.Terms(language.Currency, `
USD: dólar | dólar estadounidense {pl=dólares; class=m}
EUR: euro {pl=euros; class=m}
GBP: libra esterlina | libra {pl=libras esterlinas; class=f}
AZN: manat {pl=manats; class=m}
CNY: yuan | renminbi {pl=yuanes; class=m}
RUB: rublo {pl=rublos; class=m}
TRY: lira turca | lira {pl=liras turcas; class=f}
JPY: yen {pl=yenes; class=m}
CHF: franco suizo | franco {pl=francos suizos; class=m}
CAD: dólar canadiense {pl=dólares canadienses; class=m}
AUD: dólar australiano {pl=dólares australianos; class=m}
INR: rupia india | rupia {pl=rupias indias; class=f}
KZT: tenge {pl=tenges; class=m}
UZS: som uzbeko | sum {pl=soms uzbekos; class=m}
GEL: lari {pl=laris; class=m}
UAH: grivna {pl=grivnas; class=f}
SAR: riyal saudí | riyal {pl=riyales saudíes; class=m}
AED: dírham emiratí | dírham {pl=dírhams emiratíes; class=m}
EGP: libra egipcia {pl=libras egipcias; class=f}
QAR: riyal catarí {pl=riyales cataríes; class=m}
KWD: dinar kuwaití {pl=dinares kuwaitíes; class=m}
`),
		language.Terms(language.Generic, `
board: consejo de administración | directorio {class=m}
organisation: organización {class=f}
company: empresa | compañía | S.L. {class=f}
foundation: fundación {class=f}
association: asociación {class=f}
agency: agencia {class=f}
network: red {class=f}
bank: banco {class=m}
group: grupo {class=m}
federation: federación {class=f}
union: unión | sindicato {class=f}
society: asociación | sociedad {class=f}
committee: comité {class=m}
commission: comisión {class=f}
council: consejo {class=m}
party: partido {class=m}
club: club {class=m}
newspaper: periódico | diario {class=m}
department: departamento {class=m}
alliance: alianza {class=f}
coalition: coalición {class=f}
institution: institución {class=f}
fund: fondo {class=m}
league: liga {class=f}
`),
		language.Terms(language.Modifier, `
new: nuevo | nueva | nuevos | nuevas
joint: conjunto | conjunta | conjuntos | conjuntas
strategic: estratégico | estratégica | estratégicos | estratégicas
bilateral: bilateral | bilaterales
first: primer | primera | primero
annual: anual | anuales
international: internacional | internacionales
regional: regional | regionales
national: nacional | nacionales
local: local | locales
modern: moderno | moderna | modernos | modernas
innovative: innovador | innovadora | innovadores
free: gratuito | gratuita | gratuitos | gratuitas
digital: digital | digitales | en línea | móvil
major: gran | grande | importante
special: especial | especiales
comprehensive: integral | integrales | completo | completa
long-term: a largo plazo | plurianual
public: público | pública
official: oficial | oficiales
historic: histórico | histórica
global: mundial | global | mundiales | globales
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
