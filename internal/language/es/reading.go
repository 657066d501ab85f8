package es

import (
	"attache/internal/desk"
	"attache/internal/language"
)

func reading() *language.Reading {
	w := language.Words
	return &language.Reading{
		LooseNames: true,
		Months: map[string]int{
			"enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
		},
		Weekdays: map[string]int{"domingo": 0, "lunes": 1, "martes": 2, "miércoles": 3, "jueves": 4, "viernes": 5, "sábado": 6},
		Dates: []string{
			"{day} de {month}", "{day} de {month} de {year}", "{day} de {month} del {year}", "{day} de {month} {year}", "{day} {month} {year}", "{day} {month}", "{day} al {end} de {month}", "{day} al {end} de {month} de {year}", "{day} y {end} de {month}", "{day} y {end} de {month} de {year}", "{day} - {end} de {month}", "{day} - {end} de {month} de {year}",
			"{day} de {month} al {end} de {endmonth}", "{day} de {month} al {end} de {endmonth} de {year}", "{month} de {year}", "{month} {year}",
		},
		Ordinals: w("º, o"),
		Relative: map[string]int{"hoy": 0, "ayer": -1, "mañana": 1, "esta mañana": 0, "esta tarde": 0, "anoche": -1},
		Next:     w("próximo"),
		Decimal:  ",",
		Scales:   map[string]string{"mil": "000", "millón": "000000", "millones": "000000", "millones de": "000000", "mil millones": "000000000", "mil millones de": "000000000", "billones": "000000000000"},
		Money:    map[string]string{"euro": "EUR", "euros": "EUR", "dólares": "USD", "dólar": "USD", "pesos": "MXN", "libras": "GBP", "yuanes": "CNY", "soles": "PEN", "manats": "AZN", "rublos": "RUB"},
		Numerals: map[string]string{"dos": "2", "tres": "3", "cuatro": "4", "cinco": "5", "seis": "6", "siete": "7", "ocho": "8", "nueve": "9", "diez": "10", "once": "11", "doce": "12", "quince": "15", "veinte": "20", "treinta": "30", "cuarenta": "40", "cincuenta": "50", "cien": "100"},
		Events: []language.EventWords{
			{Type: desk.EventCondolence, Verbs: w("expresa sus condolencias, expresó sus condolencias, expresa su pésame, lamenta el fallecimiento, lamentó el fallecimiento, rinde homenaje, rindió homenaje"), Nouns: w("condolencias, pésame, fallecimiento, homenaje póstumo")},
			{Type: desk.EventCongratulation, Verbs: w("felicita, felicitó, felicitan, felicitaron"), Nouns: w("felicitación, felicitaciones, felicitar")},
			{Type: desk.EventCall, Verbs: w("conversó por teléfono, habló por teléfono, mantuvo una conversación telefónica, sostuvo una conversación telefónica, habló telefónicamente"), Nouns: w("conversación telefónica, llamada telefónica, llamada")},
			{Type: desk.EventSigning, Verbs: w("firma, firman, firmó, firmaron, suscribe, suscriben, suscribió, suscribieron, concretaron, concretó, rubrica, rubricó, rubricaron, han firmado, ha firmado, firmarán, firmará, sella, sellan"), Nouns: w("convenio, acuerdo, firma del, memorando, memorándum, contrato, alianza, convenio de colaboración")},
			{Type: desk.EventAppointment, Verbs: w("nombra, nombró, nombran, designa, designó, es nombrado, es nombrada, ha sido nombrado, ha sido nombrada, fue nombrado, fue nombrada, elegido, elegida, asume, asumió, toma posesión, tomó posesión, rinde protesta, rindió protesta, releva"), Nouns: w("nombramiento, designación, elección, toma de posesión, toma de protesta")},
			{Type: desk.EventOpening, Verbs: w("inaugura, inauguró, inauguran, inauguraron, abre, abrió, abrirá, abre sus puertas, inaugurará, reabre, puso en marcha la construcción, colocó la primera piedra"), Nouns: w("inauguración, apertura, primera piedra, reapertura")},
			{Type: desk.EventAward, Verbs: w("recibe el premio, recibió el premio, recibe, recibió, gana, ganó, galardona, galardonado, galardonada, premia, premió, premiado, otorga, otorgó, entrega premios, entregó premios, reconoce, reconoció, distinguido, distinguida, obtiene, obtuvo"), Nouns: w("premio, premios, galardón, medalla, reconocimiento, condecoración, distinción, ganador, ganadores")},
			{Type: desk.EventDonation, Verbs: w("dona, donó, donan, donaron, entrega, entregó, entregan, entregaron, aporta, aportó, destina, destinó, beneficia"), Nouns: w("donación, donativo, ayuda humanitaria, subvención, apoyos, becas, aportación, subvenciones")},
			{Type: desk.EventLaunch, Verbs: w("lanza, lanzó, lanzan, lanzaron, presenta, presentó, presentan, presentaron, estrena, estrenó, pone en marcha, puso en marcha, arranca, arrancó, inicia, inició, lanzará, desarrolla, activa"), Nouns: w("lanzamiento, estreno, presentación, arranque, campaña, nuevo programa, puesta en marcha")},
			{Type: desk.EventResults, Verbs: w("registra ingresos, registró ingresos, obtuvo un beneficio, obtiene un beneficio, presenta resultados, presentó resultados, presenta sus resultados, gana un"), Nouns: w("resultados financieros, ingresos, beneficio neto, ventas, trimestre, semestre, resultados")},
			{Type: desk.EventReport, Verbs: w("publica, publicó, publican, publicaron, revela, reveló, muestra, difunde, da a conocer, dio a conocer"), Nouns: w("informe, estudio, encuesta, investigación, estadísticas, índice, análisis, datos")},
			{Type: desk.EventVisit, Verbs: w("visita, visitó, visitan, visitaron, visitará, realiza una visita, realizó una visita, recorre, recorrió, viaja, viajó, llega a, llegó a, supervisa, supervisó"), Nouns: w("visita, visita oficial, gira, recorrido, viaje")},
			{Type: desk.EventMeeting, Verbs: w("se reúne, se reunió, se reunieron, se reúnen, se reunirá, reunió, sostiene reunión, sostuvo una reunión, sostuvo un encuentro, mantuvo una reunión, mantiene una reunión, se entrevistó, dialogó, dialoga, recibe en audiencia, encabezó reunión, mantuvo un encuentro"), Nouns: w("reunión, encuentro, conversaciones, mesa de trabajo, audiencia, diálogo, entrevista con")},
			{Type: desk.EventConference, Verbs: w("organiza, organizó, organizan, celebra, celebró, celebran, celebraron, acoge, acogió, acogerá, se celebra, se celebró, se celebrará, tuvo lugar, tendrá lugar, participa, participó, asiste, asistió, clausura, clausuró, se llevó a cabo, realiza, realizó, conmemora, conmemoró"), Nouns: w("conferencia, foro, cumbre, seminario, congreso, feria, exposición, festival, taller, jornada, jornadas, evento, simposio, encuentro internacional, ceremonia, aniversario, webinar")},
			{Type: desk.EventStatement, Verbs: w("anuncia, anunció, anuncian, anunciaron, declara, declaró, condena, condenó, rechaza, rechazó, exhorta, exhortó, llama a, insta, instó, informa, informó, destaca, destacó, reitera, reiteró, exige, advierte"), Nouns: w("declaración, comunicado, anuncio, pronunciamiento, mensaje, discurso")},
		},
		And: w("y, e, así como, junto con"), With: w("con, junto a, en presencia de, en compañía de, acompañado por, acompañada por, acompañado de, acompañada de"), By: w("por, por parte de"),
		Places: w("en, desde, cerca de"), Topics: w("sobre, acerca de, respecto a, en torno a, en materia de"),
		Purposes:  w("para, a fin de, con el fin de, con el objetivo de, con motivo de, en el marco de, en el marco del, con el propósito de, debido a, por motivo de, destinado a, destinada a, a favor de"),
		Breaks:    w("según, mientras, después, tras, antes, durante, cuando, que, quien, donde, lo que, ya que, al tiempo que, donde se, la cual, el cual, luego de"),
		Articles:  w("el, la, los, las, un, una, unos, unas, su, sus, nuestro, nuestra"),
		Of:        w("de, del, para, a, y, e, en, la, el, los, las, al"),
		OfOnly:    w("de, del"),
		ToOnly:    w("en"),
		Relatives: w("que, quien, quienes, donde, cuyo, cuya"),
		Passive:   w("fue, fueron, ha, han, sido, es, son, será, oficialmente, también, hoy, se"),
		Planned:   w("será, serán, va a, visitará, firmará, inaugurará, se celebrará, tendrá lugar, prevé, prevén, presentará, acogerá, se reunirá, lanzará, abrirá, próximamente, está previsto, está prevista, firmarán, organizará, participará, realizará, celebrará"),
		Cancelled: w("cancela, cancelado, cancelada, canceló, aplazado, aplazada, aplaza, pospone, pospuesto, pospuesta, pospuso, suspendido, suspendida, suspende, suspendió, cancelación, aplazamiento"),
		Postponed: w("aplazado, aplazada, aplaza, aplazan, aplazamiento, pospuesto, pospuesta, pospone, posponen, postergado, postergada, reprogramado, reprogramada"),
		Receives:  w("recibe, reciben, recibió, recibieron, recibirá, recibirán, gana, ganan, ganó, ganaron, obtiene, obtuvo, galardonado, galardonada, galardonados, premiado, premiada, distinguido, distinguida, reconocido, reconocida, ha recibido, han recibido"),
		Attends:   w("participa, participan, participó, participaron, participará, participarán, asiste, asisten, asistió, asistieron, asistirá, ha participado, tomó parte, tomaron parte, interviene, intervino"),
		Says:      w("dijo, dice, afirmó, afirma, señaló, señala, declaró, declara, explicó, explica, indicó, indica, destacó, destaca, agregó, agrega, añadió, añade, expresó, expresa, manifestó, manifiesta, subrayó, subraya, aseguró, asegura, comentó, comenta, mencionó, menciona, puntualizó, recalcó, resaltó, sostuvo, según, concluyó, concluye, apuntó, apunta, precisó, enfatizó, refirió, externó, reiteró, detalló, ha señalado, ha destacado, ha explicado, ha afirmado, ha asegurado, valoró"),
		Copula:    w("es un, es una, es el, es la, fundado, fundada, fue creado, fue creada, fue fundada, ofrece, cuenta con, son, agrupa"), FirstPerson: w("yo, nosotros"),
		Offices:       w(`embajador, embajadora, cónsul, cónsul general, ministro, ministra, viceministro, viceministra, primer ministro, primera ministra, canciller, secretario, secretaria, secretario general, secretaria general, secretario de estado, secretaria de estado, subsecretario, subsecretaria, presidente, presidenta, vicepresidente, vicepresidenta, presidente municipal, presidenta municipal, director, directora, director general, directora general, director ejecutivo, directora ejecutiva, consejero delegado, consejera delegada, consejero, consejera, gerente, gerente general, jefe, jefa, titular, alcalde, alcaldesa, teniente de alcalde, concejal, concejala, regidor, regidora, síndico, gobernador, gobernadora, diputado, diputada, senador, senadora, rector, rectora, vicerrector, vicerrectora, decano, decana, profesor, profesora, catedrático, catedrática, investigador, investigadora, fundador, fundadora, cofundador, cofundadora, representante, portavoz, delegado, delegada, coordinador, coordinadora, responsable, comisario, comisionado, comisionada, fiscal, magistrado, rey, reina, príncipe, princesa, comandante, capitán, entrenador, asesor, asesora, miembro, encargado de negocios, autor, autora, mandataria, mandatario, edil, intendente, intendenta, subdirector, subdirectora, líder`),
		Honorifics:    w("sr, sra, srta, dr, dra, don, doña, d, dña, ing, lic, mtro, mtra, prof, profa, arq, excmo, excma, señor, señora, general, coronel, ing, c, su excelencia, s.e, cap"),
		Venues:        w("sede, museo, embajada, galería, hotel, palacio, centro, biblioteca, universidad, hospital, escuela, colegio, instituto, teatro, estadio, aeropuerto, parque, plaza, campus, calle, avenida, barrio, ciudad, región, provincia, municipio, isla, sala, iglesia, catedral, puerto, estación, fábrica, planta, casa, ayuntamiento, auditorio, recinto, colonia, delegación, estado, salón"),
		Portfolio:     w("relaciones, exteriores, asuntos, interior, defensa, salud, sanidad, educación, ciencia, cultura, comercio, hacienda, finanzas, economía, justicia, transportes, transporte, energía, medio, ambiente, agricultura, trabajo, empleo, deporte, deportes, juventud, turismo, desarrollo, social, económico, cooperación, internacional, internacionales, comunicación, marketing, operaciones, estrategia, recursos, humanos, innovación, tecnología, general, nacional, obras, públicas, seguridad, pública, gobierno, bienestar, igualdad, vivienda, urbano, sanitaria, municipal, administración, consejo, estado, unión, europea, política, digital"),
		PostNominals:  w("mba, ph.d, phd"),
		Organisations: w("ministerio, universidad, instituto, embajada, partido, empresa, grupo, banco, fundación, asociación, consejo, comité, comisión, agencia, departamento, oficina, autoridad, unión, federación, sociedad, centro, escuela, academia, hospital, museo, biblioteca, corte, tribunal, parlamento, gobierno, senado, congreso, ayuntamiento, municipio, red, fondo, organización, laboratorio, laboratorios, compañía, sindicato, cámara, liga, club, teatro, orquesta, s.a, s.l, cooperativa, dirección, delegación, consulado, confederación, alianza, consorcio, observatorio, institución, colegio, servicio, ejército, policía, iglesia, secretaría, jurisdicción, junta, diputación, generalitat, comunidad, xunta, cruz, corporación, caja, festival, patronato, fiscalía, procuraduría, registro, consejería, alcaldía, tec"),
		Starters:      w("el, la, los, las, un, una, unos, unas, este, esta, estos, estas, ese, esa, eso, esto, él, ella, ellos, ellas, nosotros, usted, ustedes, yo, su, sus, nuestro, nuestra, en, con, para, por, desde, tras, antes, después, pero, y, así, luego, aquí, según, si, cuando, como, al, a, es, son, no, también, todos, todas"),
		Abbreviations: w("sr, sra, srta, dr, dra, d, dña, ing, lic, mtro, mtra, prof, arq, etc, no, núm, av, avda, c, pág, p, art, ee.uu, s.a, s.l, vs, cía, gral, excmo, excma, tel, cap, col, ud, uds, vd, vds, admón, dpto, fdo, mt, st, ave, aprox, ed, fig, vol, pp, págs, ntra, sto, sta, co, corp, inc, ltd, izq, der, ee, uu, párr, párrf, cra, ext"),
		Plurals:       w("s, es"),
		Embargoes:     w("embargado hasta, embargo hasta, embargo, bajo embargo, no publicar antes, no difundir antes"), Immediate: w("comunicado de prensa, nota de prensa, comunicado, boletín de prensa, boletín, para publicación inmediata, para difusión inmediata, sala de prensa, boletín informativo, nota informativa"),
		Boilerplate: w("acerca de, sobre, nota a los editores, notas al editor, más información, información adicional, quiénes somos"), Contacts: w("contacto, contactos, contacto de prensa, contacto para medios, para más información, gabinete de prensa, teléfono, tel, correo, atención a medios"),
		Labels: w("fecha, publicado, a, actualizado, no, núm, de"),
	}
}
