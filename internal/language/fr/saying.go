package fr

import "attache/internal/language"

// saying are the words that tell who says what stands beside them: verbs of
// speaking in the forms that releases have, and what stands before a name
// instead of one.
func saying() []string {
	return language.Words(`
		a déclaré, ont déclaré, déclare, déclarent, déclarait, a affirmé, ont affirmé, affirme, affirment, a expliqué, ont expliqué, explique, expliquent, expliquait, a souligné,
		ont souligné, souligne, soulignent, a ajouté, ont ajouté, ajoute, ajoutent, a indiqué, indique, indiquent, a précisé, précise, précisent, a dit, ont dit, dit, disent,
		disait, commente, commentent, a commenté, se réjouit, se réjouissent, s'est réjoui, s'est réjouie, se sont réjouis, s'est félicité, s'est félicitée, conclut, concluent,
		a conclu, rappelle, rappellent, a rappelé, ont rappelé, estime, estiment, a estimé, poursuit, a poursuivi, confie, a confié, témoigne, témoignent, a témoigné, assure,
		assurent, a assuré, note, a noté, insiste, insistent, a insisté, raconte, racontent, a raconté, promet, a promis, ont promis, prévient, a prévenu, avertit, a averti, répond,
		a répondu, réplique, a répliqué, rétorque, reconnaît, a reconnu, admet, a admis, observe, a observé, remarque, a remarqué, relève, a relevé, constate, a constaté, considère,
		a jugé, résume, a résumé, s'exclame, s'est exclamé, s'est exclamée, plaisante, a plaisanté, martèle, a martelé, martelé, remercie, a remercié, espère, a espéré, a soutenu,
		plaide, a plaidé, a regretté, détaille, a détaillé, évoque, a évoqué, explique-t-il, explique-t-elle, a-t-il déclaré, a-t-elle déclaré, a-t-il ajouté,
		a-t-elle ajouté, ajoute-t-il, ajoute-t-elle, a-t-il dit, a-t-elle dit, dit-il, dit-elle, a-t-il expliqué, a-t-elle expliqué, a-t-il confié, a-t-elle confié, a-t-il souligné,
		a-t-elle souligné, a-t-il précisé, a-t-elle précisé, a-t-il affirmé, a-t-elle affirmé, a-t-il conclu, a-t-elle conclu, a-t-il assuré, a-t-elle assuré, a-t-il rappelé,
		a-t-elle rappelé, a-t-il indiqué, a-t-elle indiqué, a-t-il lancé, a-t-elle lancé, a-t-il poursuivi, a-t-elle poursuivi, conclut-il, conclut-elle, précise-t-il,
		précise-t-elle, souligne-t-il, souligne-t-elle, confie-t-il, confie-t-elle, poursuit-il, poursuit-elle, se réjouit-il, se réjouit-elle, raconte-t-il, raconte-t-elle,
		affirme-t-il, affirme-t-elle, assure-t-il, assure-t-elle, insiste-t-il, insiste-t-elle, estime-t-il, estime-t-elle, rappelle-t-il, rappelle-t-elle, qualifié de, a qualifié,
		qualifie, selon, d'après, aux yeux de, pour reprendre les mots de, selon les mots de, selon les termes de, dans les mots de`)
}

// urging are verbs of speaking that are the news themselves.
func urging() []string {
	return language.Words("se félicite, salue, a salué, soutient, regrette, a regretté, s'inquiète, exprime, a exprimé")
}
