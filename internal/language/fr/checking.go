package fr

import "attache/internal/language"

func checking() *language.Checking {
	w := language.Words
	return &language.Checking{
		Not:    w("ne, n', n’, pas, jamais, aucun, aucune, sans, ni, rien, nul, refuse de, refusé de, refuse, a refusé, ont refusé, a démenti, dément"),
		NotNot: w("non seulement, pas seulement, pas moins, sans doute, ni plus, sans précédent, pas à pas, ne cesse, ne que"),
		Done:   w("a, ont, est allé, été, s'est, se sont, *ée, *ées, *é, *és, **èrent, **irent, *it, était, étaient, avait, avaient, hier"),
		ToCome: w("aura, auront, *era, *eront, *ira, *iront, *dra, *dront, *aura, *auront, sera, seront, ira, iront, verra, verront, fera, feront, va, vont, prévoit, prévoient, prévu, prévue, à venir, prochain, prochaine, prochainement, envisage*, s'apprête, s'apprêtent, doit, doivent, compte, comptent"),
		Off:    w("annul*, report*, suspend*, suspens*, ajourn*, n'aura pas lieu, abandonn*"),
		Over:   w("plus de, plus d', au moins, au-delà de, supérieur à"), Under: w("moins de, près de, presque, jusqu'à, moins d', à peine"), About: w("environ, quelque, quelques, autour de, à peu près, près de, une"),
		Opposites: language.Opposites(`
			change: hausse, augment*, croissance, progress*, accru*, grimp*, croît, élargi* | baisse, baiss*, dimin*, recul*, chut*, rédui*, repli
			begin: commenc*, débute, débuté, lanc*, ouv*, inaugur* | termin*, achev*, ferm*, prend fin, clôtur*
			appoint: nomm*, élu, élue, désign* | révoqu*, limog*, démission*, licenci*, destitu*
			win: gagn*, remport*, victoire, vainqueur* | perdu, perd, défaite
			approve: approuv*, accept*, adopt*, soutien*, salu*, félicit*, valid*, favorable | rejet*, refus*, condamn*, critiqu*, oppos*, dénonc*
			profit: bénéfice*, profit | perte, pertes, déficit
			strengthen: renforc*, consolid* | affaibl*
			success: réussi*, succès | échec, échou*
			north: nord | sud
			east: est de, oriental* | ouest, occidental*
			buy: achet*, acquis*, acquér* | vend*, vente, cédé
			import: import* | export*
			free: gratuit* | payant*
			first: premier, première, premiers, premières | deuxième, second, seconde, troisième
			largest: plus grand, plus grande, plus élevé | plus petit, plus petite, plus faible
			permanent: permanent* | temporaire*, provisoire*
			daily: quotidien*, chaque jour | hebdomadaire*, mensuel*, annuel*
			gender: homme, hommes | femme, femmes
		`),
		Endings: w("s, e, es, x"), Chain: 1,
		Ordinary: w("ce, cet, cette, ces, aujourd'hui, voici, ici, photo, photos, vidéo, détails, lire, lisez, regardez, découvrez, retrouvez, communiqué, presse, lien, bienvenue, merci, bravo, félicitations, nouveau, nouvelle, également, il, elle, ils, elles, on, nous, vous, leur, leurs, son, sa, ses, notre, nos, tous, toutes, tout, m, mme, monsieur, madame, mesdames, messieurs, état, gouvernement, république, ville, pays, rencontre, entretien, à, au, aux, le, la, les, l, un, une, des, du, de, d, en, lors, après, avant, pour, selon, dans, sur"),
	}
}
