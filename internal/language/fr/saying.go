package fr

import (
	"strings"

	"attache/internal/language"
)

// saying are the verbs of speaking: the regular ones in the forms in which
// releases quote, the forms of others as they are.
func saying() []string {
	list := language.Words(`
		dit, disent, disait, a dit, ont dit, dit-il, dit-elle, disait-il, disait-elle, a-t-il dit, a-t-elle dit, se réjouit, se réjouissent, s'est réjoui, s'est réjouie,
		se sont réjouis, s'est félicité, s'est félicitée, se félicite-t-il, se félicite-t-elle, se réjouit-il, se réjouit-elle, s'est-il réjoui, s'est-elle réjouie,
		s'est-il félicité, s'est-elle félicitée, conclut, concluent, a conclu, conclut-il, conclut-elle, a-t-il conclu, a-t-elle conclu, poursuit, a poursuivi, poursuit-il,
		poursuit-elle, a-t-il poursuivi, a-t-elle poursuivi, promet, a promis, ont promis, promet-il, promet-elle, prévient, a prévenu, prévient-il, prévient-elle, avertit,
		a averti, répond, a répondu, ont répondu, rétorque, reconnaît, a reconnu, admet, a admis, a soutenu, soutient-il, soutient-elle, s'exclame, s'est exclamé, s'est exclamée,
		s'enthousiasme, s'indigne, s'interroge, s'émeut, s'est enthousiasmé, s'est enthousiasmée, fait valoir, a fait valoir, fait savoir, a fait savoir, font savoir, fait remarquer, a fait remarquer, met en avant, a tenu à souligner, a tenu à saluer, a tenu à rappeler,
		tient à souligner, complète, a complété, renchérit, a renchéri, reprend, a repris, se souvient, s'est souvenu, s'est souvenue, lance-t-il, lance-t-elle, a-t-il lancé, a-t-elle lancé, dénonce-t-il, dénonce-t-elle, a-t-il dénoncé, a-t-elle dénoncé, déplore-t-il, déplore-t-elle,
		a-t-il déploré, a-t-elle déploré, alerte-t-il, alerte-t-elle, écrit-il, écrit-elle, qualifié de, espère, a espéré,
		a jugé, juge-t-il, juge-t-elle, considère, relève, a relevé, espère-t-il, espère-t-elle, complète-t-il, complète-t-elle, selon, d'après, aux yeux de, pour reprendre les mots de, selon les mots de, selon les termes de,
		dans les mots de`)
	for _, verb := range language.Words(`
		déclarer, affirmer, expliquer, souligner, ajouter, indiquer, préciser, commenter, rappeler, estimer, confier, témoigner, assurer, noter, insister, raconter, répliquer,
		observer, remarquer, constater, résumer, plaisanter, marteler, remercier, plaider, regretter, détailler, évoquer, qualifier, glisser, argumenter,
		analyser, tempérer, nuancer, assumer, justifier, prôner, avancer, revendiquer, asséner`) {
		list = append(list, quoting(verb)...)
	}
	return list
}

// quoting are the forms of a regular verb in -er in which releases quote. Of
// one whose stem changes in the present, only the past is right; the others
// match nothing.
func quoting(verb string) []string {
	stem := strings.TrimSuffix(verb, "er")
	soft := stem
	if strings.HasSuffix(stem, "c") { // "avançait"
		soft = strings.TrimSuffix(stem, "c") + "ç"
	}
	present := stem + "e"
	if strings.HasSuffix(stem, "el") { // "rappelle"
		present = stem + "le"
	}
	list := []string{present, present + "nt", soft + "ait", soft + "ait-il", soft + "ait-elle", soft + "ant"}
	for _, who := range []string{"il", "elle", "on"} {
		list = append(list, present+"-t-"+who, "a-t-"+who+" "+stem+"é")
	}
	for _, have := range []string{"a", "ont", "avait", "ont-ils", "ont-elles"} {
		list = append(list, have+" "+stem+"é")
	}
	return list
}

func urging() []string {
	return language.Words("se félicite, salue, a salué, soutient, regrette, a regretté, déplore, a déploré, dénonce, dénoncent, a dénoncé, ont dénoncé, alerte, alertent, a alerté, s'inquiète, exprime, a exprimé")
}

// tenses are the forms of a verb that follow from its compound past: of "a
// inauguré le centre", "ont inauguré", "vient d'inaugurer", "inaugurera".
func tenses(v string) []string {
	aux, rest, _ := strings.Cut(v, " ")
	verb, behind, _ := strings.Cut(rest, " ")
	var forms []string
	switch stem, regular := strings.CutSuffix(verb, "é"); {
	case aux == "a" && len(verb) > 4 && verb != "été":
		forms = []string{"ont " + verb, "avait " + verb}
		if regular {
			forms = append(forms, "vient de "+stem+"er", "vient d'"+stem+"er", stem+"era", stem+"eront")
		}
	case aux == "s'est" && verb != "":
		verb = strings.TrimSuffix(verb, "e")
		many := "se sont " + strings.TrimSuffix(verb, "s")
		forms = []string{"s'est " + verb + "e", many + "s", many + "es"}
	}
	for i, f := range forms {
		forms[i] = strings.TrimSpace(f + " " + behind)
	}
	return forms
}
