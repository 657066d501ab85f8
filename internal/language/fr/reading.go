package fr

import (
	"attache/internal/desk"
	"attache/internal/language"
)

func reading() *language.Reading {
	w := language.Words
	return &language.Reading{
		LooseNames: true,
		Elisions:   w("l, d, j, m, t, s, n, c, qu, jusqu, lorsqu, puisqu"),
		Months: map[string]int{
			"janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12,
			"janv": 1, "févr": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11, "déc": 12, "fevrier": 2, "aout": 8, "decembre": 12,
		},
		Weekdays: map[string]int{"dimanche": 0, "lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6},
		Dates: []string{
			"{day} {month}", "{day} {month} {year}", "{day} - {end} {month}", "{day} - {end} {month} {year}", "{day} au {end} {month}", "{day} au {end} {month} {year}", "{day} et {end} {month}", "{day} et {end} {month} {year}",
			"{day} {month} au {end} {endmonth}", "{day} {month} au {end} {endmonth} {year}", "{month} {year}",
		},
		Ordinals: w("er, e"),
		Relative: map[string]int{"aujourd'hui": 0, "hier": -1, "demain": 1, "ce jour": 0, "ce matin": 0, "ce soir": 0},
		Next:     w("prochain"),
		Decimal:  ",",
		Scales:   map[string]string{"mille": "000", "million": "000000", "millions": "000000", "millions d'": "000000", "millions de": "000000", "milliard": "000000000", "milliards": "000000000", "milliards d'": "000000000", "milliards de": "000000000"},
		Money:    map[string]string{"euro": "EUR", "euros": "EUR", "dollars": "USD", "dollar": "USD", "livres": "GBP", "francs": "CHF", "yuans": "CNY", "manats": "AZN", "roubles": "RUB"},
		Numerals: map[string]string{"deux": "2", "trois": "3", "quatre": "4", "cinq": "5", "six": "6", "sept": "7", "huit": "8", "neuf": "9", "dix": "10", "onze": "11", "douze": "12", "quinze": "15", "vingt": "20", "trente": "30", "quarante": "40", "cinquante": "50", "cent": "100"},
		Events: []language.EventWords{
			{Type: desk.EventCondolence, Verbs: w("présente ses condoléances, a présenté ses condoléances, a adressé ses condoléances, rend hommage, a rendu hommage, déplore le décès"), Nouns: w("condoléances, décès, disparition, hommage")},
			{Type: desk.EventCongratulation, Verbs: w("félicite, a félicité, ont félicité, félicitent, adresse ses félicitations"), Nouns: w("félicitations")},
			{Type: desk.EventCall, Verbs: w("s'est entretenu par téléphone, s'est entretenue par téléphone, entretenu par téléphone, a eu un entretien téléphonique"), Nouns: w("entretien téléphonique, appel téléphonique, conversation téléphonique")},
			{Type: desk.EventSigning, Verbs: w("signe, signent, a signé, ont signé, ont conclu, a conclu, s'associe, s'associent, rejoint, devient partenaire, deviennent partenaires, ont paraphé, signeront, signera, scellent"), Nouns: w("signature, accord, convention, protocole d'accord, partenariat, partenaire officiel, contrat, partenaire")},
			{Type: desk.EventAppointment, Verbs: w("nomme, a nommé, est nommé, est nommée, a été nommé, a été nommée, élu, élue, réélu, prend la tête, prend ses fonctions, succède, rejoint le conseil, désigné, désignée"), Nouns: w("nomination, élection, investiture")},
			{Type: desk.EventOpening, Verbs: w("inaugure, a inauguré, ont inauguré, inaugurent, ouvre ses portes, a ouvert, ouvre, ouvrira, ouvrent, inaugurera, a posé la première pierre"), Nouns: w("inauguration, ouverture, première pierre")},
			{Type: desk.EventAward, Verbs: w("remporte, a remporté, reçoit, a reçu, ont reçu, décerne, a décerné, récompense, récompensé, récompensée, lauréat, distingué, distinguée, primé, primée, remis le prix"), Nouns: w("prix, médaille, récompense, distinction, trophée, palmarès, lauréats, légion d'honneur")},
			{Type: desk.EventDonation, Verbs: w("fait don, a fait don, donne, a donné, verse, a versé, a remis, remet, offre, a offert, finance"), Nouns: w("don, dons, subvention, aide humanitaire, mécénat, financement, bourses")},
			{Type: desk.EventLaunch, Verbs: w("lance, a lancé, ont lancé, lancent, dévoile, a dévoilé, présente, a présenté, présentent, déploie, annonce le lancement, annoncent le lancement, lancera, commercialise, introduit"), Nouns: w("lancement, nouveauté, sortie, campagne, nouveau programme, disponibilité")},
			{Type: desk.EventResults, Verbs: w("publie ses résultats, a publié ses résultats, annonce ses résultats, enregistre un chiffre d'affaires, réalise un chiffre d'affaires"), Nouns: w("chiffre d'affaires, résultats, résultat net, bénéfice, trimestre, semestre, résultats annuels")},
			{Type: desk.EventReport, Verbs: w("publie, a publié, publient, révèle, révèlent, montre, dévoile les résultats"), Nouns: w("rapport, étude, enquête, sondage, baromètre, bilan, analyse")},
			{Type: desk.EventVisit, Verbs: w("visite, a visité, ont visité, s'est rendu, s'est rendue, se rend, se rendra, effectue une visite, a effectué une visite, en visite, en déplacement"), Nouns: w("visite, déplacement, voyage")},
			{Type: desk.EventMeeting, Verbs: w("rencontre, a rencontré, ont rencontré, rencontrera, a reçu en audience, s'est entretenu, s'est entretenue, s'est réuni, se sont réunis, se sont entretenus, se réunit, a tenu une réunion, ont échangé, a échangé"), Nouns: w("rencontre, réunion, entretien, entretiens, discussions, audience, pourparlers")},
			{Type: desk.EventConference, Verbs: w("organise, a organisé, organisent, accueille, a accueilli, accueillera, s'est tenu, s'est tenue, se tiendra, a eu lieu, aura lieu, participe, a participé, célèbre, a célébré, fête"), Nouns: w("conférence, forum, sommet, séminaire, colloque, congrès, salon, exposition, festival, atelier, événement, journée, table ronde, cérémonie, webinaire, anniversaire")},
			{Type: desk.EventStatement, Verbs: w("annonce, a annoncé, ont annoncé, annoncent, déclare, a déclaré, condamne, a condamné, salue, a salué, appelle, réagit, dénonce, regrette, se félicite"), Nouns: w("déclaration, communiqué, réaction, annonce, discours, prise de position")},
		},
		And: w("et, ainsi que, de même que"), With: w("avec, aux côtés de, en présence de, auprès de, en compagnie de"), By: w("par"),
		Places: w("à, au, en, dans, aux, chez, près de"), Topics: w("sur, concernant, à propos de, au sujet de, portant sur, consacré à, consacrée à"),
		Purposes:  w("pour, afin de, afin d', dans le cadre de, dans le cadre du, à l'occasion de, à l'occasion du, en vue de, visant à, en raison de, suite à, grâce à, destiné à, destinée à"),
		Breaks:    w("selon, tandis que, alors que, après, avant, lors de, lors du, lorsque, qui, que, dont, où, ce qui, à un moment, en tant que, et qui, marquant, permettant, pendant, depuis"),
		Articles:  w("le, la, les, l', un, une, des, son, sa, ses, leur, leurs, notre, nos, ce, cette"),
		Of:        w("de, du, des, d', pour, à, aux, au, et, en, la, le, les, l'"),
		OfOnly:    w("de, du, des, d'"),
		ToOnly:    w("en, au, aux, à"),
		Relatives: w("qui, que, dont, où, laquelle, lequel"),
		Passive:   w("est, sont, a, ont, été, était, sera, officiellement, également, aujourd'hui, s'est, se"),
		Planned:   w("sera, seront, va, vont, aura lieu, se tiendra, prévoit, prévoient, signera, visitera, accueillera, ouvrira, lancera, se rendra, rencontrera, prochainement, prévu, prévue, à venir, inaugurera, organisera"),
		Cancelled: w("annulé, annulée, annule, reporté, reportée, reporte, suspendu, suspendue, annulation, report de"),
		Postponed: w("reporté, reportée, reportés, reportées, reporte, report, ajourné, ajournée, différé, différée, décalé, décalée"),
		Receives:  w("reçoit, reçoivent, a reçu, ont reçu, recevra, recevront, remporte, remportent, a remporté, ont remporté, récompensé, récompensée, récompensés, lauréat, lauréate, distingué, distinguée, s'est vu, primé, primée, bénéficie, bénéficiera"),
		Attends:   w("participe, participent, a participé, ont participé, participera, participeront, a pris part, ont pris part, prend part, prendra part, assiste, a assisté, ont assisté, intervient, est intervenu, est intervenue"),
		Says:      w("a déclaré, déclare, a affirmé, affirme, a expliqué, explique, a souligné, souligne, a ajouté, ajoute, a indiqué, indique, a précisé, précise, a dit, dit, commente, a commenté, se réjouit, s'est réjoui, conclut, a conclu, rappelle, a rappelé, estime, poursuit, confie, témoigne, selon, explique-t-il, explique-t-elle, a-t-il déclaré, a-t-elle déclaré, a-t-il ajouté, a-t-elle ajouté, ajoute-t-il, ajoute-t-elle, assure, note, insiste"),
		Copula:    w("est un, est une, est le, est la, est l', fondé, fondée, créé, créée, propose, regroupe, sont des, rassemble, figure parmi"), FirstPerson: w("je, j', nous"),
		Offices:       w(`ambassadeur, ambassadrice, ambassadeur de france, consul, consule, consul général, consule générale, ministre, ministre déléguée, ministre délégué, premier ministre, première ministre, vice-premier ministre, secrétaire d'état, secrétaire général, secrétaire générale, président, présidente, vice-président, vice-présidente, président-directeur général, pdg, directeur, directrice, directeur général, directrice générale, directeur exécutif, directrice exécutive, directrice principale, directeur principal, directeur adjoint, directrice adjointe, chef, cheffe, chef de la direction, responsable, gérant, fondateur, fondatrice, cofondateur, cofondatrice, maire, mairesse, adjoint au maire, adjointe au maire, préfet, préfète, sous-préfet, député, députée, sénateur, sénatrice, commissaire, haut-commissaire, représentant, représentante, porte-parole, délégué, déléguée, recteur, rectrice, doyen, doyenne, professeur, professeure, chercheur, chercheuse, conservateur, conservatrice, commandant, administrateur, administratrice, membre, coordinateur, coordinatrice, conseiller, conseillère, gouverneur, gouverneure, chancelier, chancelière, roi, reine, prince, princesse, entraîneur, capitaine, envoyé spécial, chargé d'affaires, chargée d'affaires, auteur, autrice`),
		Honorifics:    w("m, mm, mme, mmes, mlle, dr, pr, me, son excellence, s.e, s.e.m, général, colonel, monsieur, madame, monseigneur, sir, l'honorable, honorable"),
		Venues:        w("siège, musée, ambassade, galerie, hôtel, palais, centre, bibliothèque, université, hôpital, école, lycée, collège, théâtre, stade, aéroport, parc, place, campus, rue, avenue, boulevard, quartier, ville, région, département, île, salle, église, cathédrale, mosquée, port, gare, usine, site, maison, mairie, espace, cité"),
		Portfolio:     w("affaires, étrangères, intérieur, défense, armées, santé, éducation, nationale, enseignement, supérieur, recherche, culture, commerce, finances, économie, justice, transports, transition, énergétique, écologique, énergie, environnement, agriculture, travail, emploi, sports, sport, jeunesse, tourisme, numérique, communication, communications, marketing, développement, durable, coopération, internationale, international, relations, extérieures, publiques, général, générale, conseil, administration, europe, finance, ventes, opérations, stratégie, ressources, humaines, innovation, marques, recherches, logement, ville, intérieure"),
		PostNominals:  w("ph.d, phd, m.d, mba, o.c, c.m, ing, cpa"),
		Organisations: w("ministère, université, institut, ambassade, parti, société, groupe, banque, fondation, association, conseil, comité, commission, agence, département, bureau, autorité, union, fédération, centre, école, académie, hôpital, musée, bibliothèque, cour, tribunal, parlement, gouvernement, sénat, assemblée, mairie, municipalité, ville, région, réseau, fonds, organisation, laboratoire, laboratoires, compagnie, syndicat, chambre, ligue, club, théâtre, orchestre, sa, sas, sarl, inc, ltée, coopérative, mutuelle, direction, délégation, préfecture, consulat, confédération, alliance, consortium, observatoire, institution, collectif, mission, service, armée, police, église, entreprise, maison, festival, croix-rouge, métropole, communauté, établissement"),
		Starters:      w("le, la, les, un, une, des, ce, cet, cette, ces, il, elle, ils, elles, on, nous, vous, je, son, sa, ses, leur, leurs, notre, nos, en, dans, sur, pour, par, avec, après, avant, depuis, mais, et, ainsi, puis, ici, là, selon, à, au, aux, si, quand, comme, tous, toutes"),
		Abbreviations: w("m, mm, mme, dr, pr, me, st, ste, etc, cf, p, av, bd, n°, vol, janv, févr, avr, juil, sept, oct, nov, déc, env, art, s.e, fig, pp, tél, cie, éd, coll"),
		Plurals:       w("s, es"),
		Embargoes:     w("sous embargo, embargo, embargo jusqu'au, ne pas diffuser avant, ne pas publier avant, diffusion interdite avant"), Immediate: w("communiqué de presse, communiqué, pour diffusion immédiate, diffusion immédiate, pour publication immédiate, dossier de presse, invitation presse, information presse"),
		Boilerplate: w("à propos, a propos, note aux rédactions, notes aux rédacteurs, informations complémentaires, qui sommes-nous"), Contacts: w("contact, contacts, contact presse, contacts presse, contact média, relations presse, service de presse, pour plus d'informations, pour de plus amples informations, renseignements, pour tout renseignement, source, téléphone, tél, courriel"),
		Labels: w("date, le, publié le, mis à jour le, du, réf"),
	}
}
