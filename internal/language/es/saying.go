package es

import "attache/internal/language"

// saying are the words that tell who says what stands beside them: verbs of
// speaking in the forms that releases have, and what stands before a name
// instead of one.
func saying() []string {
	return language.Words(`
		dijo, dice, dijeron, dicen, ha dicho, decía, afirmó, afirma, afirmaron, ha afirmado, señaló, señala, señalaron, ha señalado, declaró, declara, declararon, ha declarado,
		explicó, explica, explicaron, ha explicado, indicó, indica, indicaron, ha indicado, destacó, destaca, destacaron, ha destacado, agregó, agrega, agregaron, añadió, añade,
		añadieron, ha añadido, expresó, expresa, expresaron, ha expresado, manifestó, manifiesta, manifestaron, ha manifestado, subrayó, subraya, subrayaron, ha subrayado, aseguró,
		asegura, aseguraron, ha asegurado, comentó, comenta, comentaron, ha comentado, mencionó, menciona, puntualizó, puntualiza, recalcó, recalca, ha recalcado, resaltó, resalta,
		ha resaltado, remarcó, remarca, sostuvo, sostiene, concluyó, concluye, ha concluido, apuntó, apunta, ha apuntado, precisó, precisa, ha precisado, enfatizó, enfatiza,
		refirió, refiere, externó, reiteró, ha reiterado, detalló, detalla, ha detallado, valoró, valora, ha valorado, contó, contaron, ha contado, relató, relata, narró, recordó,
		recuerda, recordaron, ha recordado, confesó, confiesa, ha confesado, reconoció, reconoce, ha reconocido, admitió, admite, prometió, promete, ha advertido, respondió,
		responde, contestó, contesta, replicó, replica, insistió, insiste, ha insistido, opinó, opina, consideró, considera, ha considerado, agradeció, agradece, ha agradecido,
		se mostró, se ha mostrado, se congratuló, ha lamentado, exclamó, bromeó, resumió, resume, ha resumido, remató, zanjó, confirmó que, anunció que, ha aclarado, argumentó,
		argumenta, sugirió, prosiguió, prosigue, continuó, continúa, calificó, califica, ha calificado, definió, define, describió, describe, reclamó,
		ha pedido, ha prometido, según, a juicio de, en palabras de, en opinión de, para usar las palabras de`)
}

// urging are verbs of speaking that are the news themselves.
func urging() []string {
	return language.Words("reitera, advirtió, advierte, lamentó, lamenta, aclaró, aclara, saludó, pidió, exigió")
}
