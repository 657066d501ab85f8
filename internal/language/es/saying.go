package es

import (
	"strings"

	"attache/internal/language"
)

// saying are the verbs of speaking: the regular ones in the forms in which
// releases quote, the forms of others as they are.
func saying() []string {
	list := language.Words(`
		dijo, dice, dijeron, dicen, ha dicho, han dicho, decía, diciendo, sostuvo, sostiene, sostienen, sostuvieron, manifiesta, manifiestan, recuerda, recuerdan, contó, contaron,
		ha contado, cuenta que, confiesa, reconoce, reconocen, refirió, refiere, se refirió, admite, admitió, promete, prometió, ha prometido, responde, respondió, ha respondido,
		prosigue, prosiguió, continuó, continúa, concluye, concluyó, ha concluido, resume, resumió, ha resumido, remató, zanjó, expuso, expone, ha expuesto, propuso, propone, ha propuesto,
		puso de relieve, ha puesto de relieve, puso de manifiesto, ha puesto de manifiesto, puso en valor, ha puesto en valor, pone en valor, hizo hincapié, ha hecho hincapié,
		hizo referencia, quiso destacar, ha querido destacar, quiso agradecer, dio a conocer, se mostró, se ha mostrado, se congratuló, se ha congratulado, se felicitó, agradece,
		agradecieron, agradeció, ha agradecido, definió, define, describió, describe, sugirió, sugiere, advirtió que, ha advertido, confirmó que, anunció que, ha aclarado, ha lamentado, ha pedido,
		reclamó, celebró que, ha celebrado que, se preguntó, insta a, instó a, instaron a, invitó a, ha invitado a, animó a, ha animado a, exhortó a, llamó a, apostó por, ha apostado por,
		abogó por, ha abogado por, felicitó, felicitó a, detalla, según, a juicio de, en palabras de, en opinión de, para usar las palabras de`)
	for _, verb := range language.Words(`
		afirmar, señalar, declarar, explicar, indicar, destacar, agregar, expresar, manifestar, subrayar, asegurar, comentar, mencionar, puntualizar, recalcar, resaltar, remarcar,
		apuntar, precisar, enfatizar, externar, reiterar, detallar, valorar, relatar, narrar, recordar, confesar, contestar, replicar, opinar, considerar, exclamar, bromear,
		argumentar, calificar, aseverar, sentenciar, apostillar, acotar, plantear, ponderar, matizar, abundar, ahondar, reflexionar, evocar, adelantar, vaticinar, augurar,
		constatar, añadir, insistir, incidir, reconocer, justificar, asentir, rememorar, aludir, espetar, ironizar, alegar, deslizar, 		profundizar, especificar, desgranar, estimar, razonar, aconsejar, prometer`) {
		list = append(list, quoting(verb)...)
	}
	return list
}

// quoting are the forms of a regular verb in which releases quote.
func quoting(verb string) []string {
	stem, class := verb[:len(verb)-2], verb[len(verb)-2:]
	endings := strings.Fields("ó aron a an aba aban ando")
	participle := "ado"
	if class != "ar" {
		endings, participle = strings.Fields("ió ieron e en ía ían iendo"), "ido"
	}
	var list []string
	for _, e := range endings {
		list = append(list, stem+e)
	}
	for _, have := range []string{"ha", "han", "había"} {
		list = append(list, have+" "+stem+participle)
	}
	return list
}

func urging() []string {
	return language.Words("denuncia, denuncian, denunció, alerta, alertan, alertó, critica, critican, criticó, reitera, advirtió, advierte, lamentó, lamenta, aclaró, aclara, saludó, pidió, exigió")
}

// tenses are the forms of a verb that follow from its past in -ó: of "inauguró el
// centro", "inauguraron", "ha inaugurado", "inaugurará".
func tenses(v string) []string {
	self, verb := "", v
	if rest, ok := strings.CutPrefix(v, "se "); ok {
		self, verb = "se ", rest
	}
	verb, behind, _ := strings.Cut(verb, " ")
	stem, ok := strings.CutSuffix(verb, "ó")
	if !ok || len(stem) < 3 {
		return nil
	}
	forms := []string{stem + "aron", "ha " + stem + "ado", "han " + stem + "ado", "había " + stem + "ado", stem + "ará", stem + "arán"}
	// Verbs in -iar have -ió as well: "anunció", "premió".
	if root, ok := strings.CutSuffix(stem, "i"); ok && !strings.HasSuffix(root, "nc") && !strings.HasSuffix(root, "m") {
		forms = []string{root + "ieron", "ha " + root + "ido", "han " + root + "ido", "había " + root + "ido", root + "irá", root + "irán"}
	}
	for i, f := range forms {
		forms[i] = strings.TrimSpace(self + f + " " + behind)
	}
	return forms
}
