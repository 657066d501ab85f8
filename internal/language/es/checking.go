package es

import "attache/internal/language"

func checking() *language.Checking {
	w := language.Words
	return &language.Checking{
		Not:    w("no, nunca, jamás, ni, ningún, ninguna, ninguno, nadie, nada, sin, tampoco, se negó a, rechazó, niega, negó, se niega"),
		NotNot: w("no solo, no sólo, no menos, sin duda, sin precedentes, no obstante, sin embargo, no. , nada menos, sin ánimo de lucro"),
		Done:   w("**ó, **aron, **ieron, **jeron, ha, han, fue, fueron, hizo, dio, tuvo, estuvo, ayer, *ado, *ido"),
		ToCome: w("*ará, *arán, *erá, *erán, *irá, *irán, *drá, *drán, hará, harán, va a, van a, prevé, prevén, previsto, prevista, próximo, próxima, próximamente, planea, planean, tiene previsto, está previsto"),
		Off:    w("cancel*, aplaz*, pospon*, pospuso, pospuest*, suspend*, no se celebrará, anul*"),
		Over:   w("más de, al menos, por encima de, superior a"), Under: w("menos de, casi, cerca de, hasta, por debajo de"), About: w("unos, unas, alrededor de, aproximadamente, cerca de, en torno a"),
		Opposites: language.Opposites(`
			change: aument*, crec*, subió, sube, suben, subida, increment*, alza, ampli* | baj*, disminuy*, cayó, cae, caída, reduj*, redu*, descen*
			begin: comenz*, empez*, inici*, abri*, abre, inaugur*, lanz* | termin*, cerr*, cierr*, finaliz*, clausur*, concluy*
			appoint: nombr*, design*, eleg*, electo | destitu*, dimit*, cesó, cesa, despid*, renunci*
			win: gan*, venc*, victoria | perdi*, pierde, derrota*
			approve: aprob*, acept*, apoy*, respald*, celebr*, felicit*, ratific* | rechaz*, conden*, critic*, opus*, opone, denunci*, neg*
			profit: beneficio*, ganancia*, utilidad* | pérdida*
			strengthen: fortalec*, reforz*, refuerz* | debilit*
			success: éxito, exitos* | fracas*
			north: norte | sur
			east: este de, oriental* | oeste, occidental*
			buy: compr*, adquir* | vend*, venta
			import: import* | export*
			free: gratuit*, gratis | pago
			first: primer, primera, primero, primeros | segundo, segunda, tercer, tercera
			largest: mayor | menor
			permanent: permanente* | temporal*
			daily: diari*, cada día | semanal*, mensual*, anual*
			gender: hombres, hombre | mujeres, mujer
		`),
		Endings: w("s, es"), Chain: 1,
		Ordinary: w("este, esta, estos, estas, hoy, aquí, foto, fotos, vídeo, video, detalles, lee, lea, conoce, mira, más, comunicado, prensa, enlace, bienvenidos, gracias, felicidades, nuevo, nueva, también, él, ella, ellos, ellas, nosotros, su, sus, nuestro, nuestra, todos, todas, todo, sr, sra, don, doña, señor, señora, estado, gobierno, república, ciudad, país, encuentro, reunión, el, la, los, las, un, una, de, del, al, en, tras, durante, según, por, para, con, así, además, ambas, ambos, entre"),
	}
}
