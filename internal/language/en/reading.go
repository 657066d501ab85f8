package en

import (
	"attache/internal/desk"
	"attache/internal/language"
)

func reading() *language.Reading {
	return &language.Reading{
		Months: map[string]int{
			"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
			"september": 9, "october": 10, "november": 11, "december": 12,
			"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
		},
		Weekdays: map[string]int{"sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6},
		Dates: []string{
			`{month}\.? {day}(?:st|nd|rd|th)?(?: ?[-–] ?{end}(?:st|nd|rd|th)?)?(?:,? {year})?`,
			`(?:the )?{day}(?:st|nd|rd|th)?(?: ?[-–] ?{end}(?:st|nd|rd|th)?)?(?: of)? {month}\.?(?:,? {year})?`,
			`{month} {year}`,
			`{year}-{number}-{day}`,
		},
		Relative: map[string]int{"today": 0, "yesterday": -1, "tomorrow": 1},
		Decimal:  ".",
		Scales:   map[string]string{"thousand": "000", "million": "000000", "billion": "000000000", "trillion": "000000000000", "m": "000000", "bn": "000000000"},
		Money: map[string]string{
			"dollars": "USD", "dollar": "USD", "euros": "EUR", "euro": "EUR", "pounds": "GBP", "manats": "AZN", "manat": "AZN",
			"yuan": "CNY", "roubles": "RUB", "rubles": "RUB", "lira": "TRY", "dirhams": "AED", "yen": "JPY", "francs": "CHF", "rupees": "INR",
		},
		Events: []language.EventWords{
			{Type: desk.EventCondolence, Verbs: language.Words("expressed condolences, expresses condolences, offered condolences, conveyed condolences, expressed his condolences, expressed her condolences, mourns, mourned"), Nouns: language.Words("condolences, condolence, tribute, passing of")},
			{Type: desk.EventCongratulation, Verbs: language.Words("congratulated, congratulates"), Nouns: language.Words("congratulations, congratulatory message")},
			{Type: desk.EventCall, Verbs: language.Words("spoke by phone, spoke by telephone, held a telephone conversation, held a phone call, held a call, had a phone call, spoke on the phone, telephoned, had a telephone conversation"), Nouns: language.Words("telephone conversation, phone call, telephone call")},
			{Type: desk.EventSigning, Verbs: language.Words("signed, signs, sign, concluded an agreement, initialled"), Nouns: language.Words("signing, memorandum of understanding, agreement")},
			{Type: desk.EventAppointment, Verbs: language.Words("appointed, appoints, has been appointed, was appointed, named, names, elected, elects, was elected, was named, hires, hired, joins as"), Nouns: language.Words("appointment, election of, new head")},
			{Type: desk.EventAward, Verbs: language.Words("awarded, awards, receives, received the, won, wins, honoured, honored, presented the award, was awarded, has won, confers, conferred"), Nouns: language.Words("award, prize, medal, fellowship, scholarship")},
			{Type: desk.EventDonation, Verbs: language.Words("donated, donates, handed over, hands over, contributed, pledged, pledges"), Nouns: language.Words("donation, grant, humanitarian aid, gift")},
			{Type: desk.EventOpening, Verbs: language.Words("opened, opens, inaugurated, inaugurates, reopened, reopens, unveiled, cut the ribbon"), Nouns: language.Words("opening, inauguration, ribbon-cutting, groundbreaking")},
			{Type: desk.EventLaunch, Verbs: language.Words("launched, launches, introduced, introduces, rolled out, released, releases, started production, today announced the launch, debuts"), Nouns: language.Words("launch, rollout")},
			{Type: desk.EventResults, Verbs: language.Words("reported revenue, reported net, posted, reported results, reports results"), Nouns: language.Words("results, quarter, revenue, earnings, profit")},
			{Type: desk.EventReport, Verbs: language.Words("published, publishes, issued a report, released a report, finds, found, reports"), Nouns: language.Words("report, study, survey, findings, review, analysis")},
			{Type: desk.EventConference, Verbs: language.Words("hosted, hosts, convened, convenes, gathered, organised, organized, held a conference, held a seminar, took place"), Nouns: language.Words("conference, forum, summit, seminar, workshop, symposium, congress, exhibition, festival")},
			{Type: desk.EventMeeting, Verbs: language.Words("met, meets, met with, received, held a meeting, held talks, held an exchange of views, exchanged views, discussed, discusses, holds talks, held consultations"), Nouns: language.Words("meeting, talks, consultations")},
			{Type: desk.EventVisit, Verbs: language.Words("visited, visits, paid a visit, pays a visit, paid an official visit, toured, tours, arrived in, arrived, travelled to, traveled to"), Nouns: language.Words("visit, trip, tour")},
			{Type: desk.EventStatement, Verbs: language.Words("said, says, stated, announced, announces, condemned, condemns, called on, calls on, welcomed, welcomes, rejected, issued a statement, urged, urges"), Nouns: language.Words("statement, remarks, announcement")},
		},
		And:       language.Words("and, as well as, together with"),
		With:      language.Words("with, alongside"),
		Places:    language.Words("at, in, inside, near"),
		Topics:    language.Words("on, about, regarding, concerning, devoted to, dedicated to, to discuss"),
		Purposes:  language.Words("in order to, to mark, to celebrate, on the occasion of, as part of, within the framework of, following, due to, because of, aimed at, in response to, in recognition of, for his, for her, for their"),
		Articles:  language.Words("the, a, an, its, his, her, their"),
		Of:        language.Words("of, for, to, and, on, the, in, de, van, von, al, bin, da"),
		OfOnly:    language.Words("of, for"),
		ToOnly:    language.Words("to, in"),
		Relatives: language.Words("who, which, where"),

		Planned:   language.Words("will, is to, are to, is set to, plans to, is scheduled to, would, is expected to, shall"),
		Cancelled: language.Words("cancelled, canceled, postponed, called off, suspended"),
		Negations: language.Words("not, no, never, did not, denied"),
		Says:      language.Words("said, says, stated, noted, added, stressed, emphasised, emphasized, explained, told, commented, remarked, underlined, announced, declared, according to"),
		Feminine:  language.Words("she, her, hers"),
		Masculine: language.Words("he, his, him"),

		Organisations: language.Words(`ministry, university, institute, embassy, party, company, ltd, ltd., inc, inc., llc, plc, gmbh, corporation, corp, corp.,
			group, bank, foundation, association, council, committee, commission, agency, department, office, authority, union, federation, society, centre, center,
			school, college, academy, hospital, museum, library, court, parliament, government, administration, municipality, city, network, fund, trust, team, service,
			organisation, organization, initiative, laboratories, labs, systems, technologies, holdings, airlines, railways, motors, robotics, energy, media, press, observatory,
			alliance, coalition, consortium, chamber, board, bureau, secretariat, delegation, club, theatre, theater, orchestra, studio, software, pharmaceuticals, co., co`),
		Abbreviations: language.Words("mr, mrs, ms, dr, prof, st, no, inc, ltd, corp, co, jr, sr, gen, col, maj, capt, lt, sgt, hon, rev, amb, gov, sen, rep, vs, etc, e.g, i.e, approx, dept, univ, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, u.s, u.k, u.n, p.m, a.m, fig, vol"),

		Embargoes:   language.Words("embargoed until, under embargo until, embargo until, embargo:, strictly embargoed until, not for release before, not for publication before, embargoed for release until, embargoed for, embargoed, hold until, embargo"),
		Immediate:   language.Words("for immediate release, for release, press release, news release, media release, media statement, press statement, official statement"),
		Boilerplate: language.Words("about, notes to editors, note to editors, notes for editors, background, disclaimer, forward-looking statements, safe harbor, safe harbour"),
		Contacts:    language.Words("contact, contacts, media contact, media contacts, press contact, press contacts, for further information, for more information, for media enquiries, media enquiries, media inquiries, press office, press enquiries"),
	}
}
