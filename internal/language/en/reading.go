package en

import (
	"attache/internal/desk"
	"attache/internal/language"
)

func reading() *language.Reading {
	w := language.Words
	return &language.Reading{
		Months: map[string]int{
			"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
			"september": 9, "october": 10, "november": 11, "december": 12,
			"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
		},
		Weekdays: map[string]int{
			"sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
			"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thurs": 4, "fri": 5,
		},
		Dates: []string{
			"{month} {day}", "{month} {day} {year}", "{month} the {day}", "{month} {day} - {end}", "{month} {day} - {end} {year}",
			"{month} {day} to {end}", "{month} {day} to {end} {year}", "{month} {day} and {end}", "{month} {day} and {end} {year}",
			"{month} {day} - {endmonth} {end}", "{month} {day} - {endmonth} {end} {year}", "{month} {day} to {endmonth} {end} {year}",
			"{day} {month}", "{day} {month} {year}", "{day} of {month}", "{day} of {month} {year}", "{day} - {end} {month}", "{day} - {end} {month} {year}",
			"{day} to {end} {month}", "{day} to {end} {month} {year}", "{day} and {end} {month}", "{day} and {end} {month} {year}",
			"{day} {month} - {end} {endmonth}", "{day} {month} - {end} {endmonth} {year}", "{day} {month} to {end} {endmonth}", "{day} {month} to {end} {endmonth} {year}",
			"{month} {year}", "{month} of {year}", "{month} {day} of {year}", "{day} of {month} of {year}", "{day} {month} in {year}", "{day} {month} of {year}", "{month} , {day}", "{day} day of {month}", "{month} , {day} {year}",
		},
		MonthFirst: true,
		Ordinals:   w("st, nd, rd, th"),
		Relative:   map[string]int{"today": 0, "yesterday": -1, "the day before yesterday": -2, "the day after tomorrow": 2, "tomorrow": 1, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "last night": -1},
		Next:       w("next, coming, this"),
		Calendar:   calendar(),
		Decimal:    ".",
		Scales: map[string]string{
			"hundred": "00", "thousand": "000", "million": "000000", "billion": "000000000", "trillion": "000000000000", "m": "000000", "bn": "000000000",
		},
		Money: map[string]string{
			"percent": "%", "per cent": "%",
			"dollars": "USD", "dollar": "USD", "euros": "EUR", "euro": "EUR", "pounds": "GBP", "manats": "AZN", "manat": "AZN",
			"yuan": "CNY", "roubles": "RUB", "rubles": "RUB", "lira": "TRY", "dirhams": "AED", "yen": "JPY", "francs": "CHF", "rupees": "INR",
		},
		Numerals: map[string]string{
			"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
			"eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20",
			"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90", "hundred": "100",
		},
		Events: []language.EventWords{
			{
				Type:  desk.EventCondolence,
				Verbs: w("expressed condolences, expresses condolences, offered condolences, conveyed condolences, expressed his condolences, expressed her condolences, offered his condolences, offered her condolences, extended condolences, extends condolences, mourns, mourned, paid tribute, pays tribute, is deeply saddened, was deeply saddened, are deeply saddened"),
				Nouns: w("condolences, condolence, tribute to, passing of, death of, deep sorrow"),
			},
			{
				Type:  desk.EventCongratulation,
				Verbs: w("congratulated, congratulates, congratulate, extended congratulations, conveyed congratulations, sent a congratulatory message, sent congratulations"),
				Nouns: w("congratulations, congratulatory message, congratulatory letter, message of congratulation"),
			},
			{
				Type:  desk.EventCall,
				Verbs: w("spoke by phone, spoke by telephone, spoke over the phone, held a telephone conversation, held a phone call, held a telephone call, held a call, had a phone call, had a call, spoke on the phone, telephoned, phoned, had a telephone conversation, had a phone conversation, held a phone conversation, held a video call, held a videoconference, spoke via video link"),
				Nouns: w("telephone conversation, phone conversation, phone call, telephone call, video call, telephone talks"),
			},
			{
				Type:  desk.EventSigning,
				Verbs: w("signed, signs, sign, to sign, concluded an agreement, concluded a memorandum, initialled, initialed, entered into an agreement, entered into a partnership, ink, inked, inks, partners with, partnered with, has partnered, have partnered, teams up with, signed off, ratified, reached an agreement, reached agreement, agreed a partnership"),
				Nouns: w("signing, signing ceremony, memorandum of understanding, mou, agreement, partnership agreement, treaty, contract"),
			},
			{
				Type:  desk.EventAppointment,
				Verbs: w("appointed, appoints, appoint, has been appointed, was appointed, been named, was named, named as, names new, named new, elected, elects, was elected, been elected, re-elected, reelected, hires, hired, joins as, joined as, announced the appointment of, announces the appointment of, announce the appointment of, announced the election of, promoted, promotes, succeeds, sworn in, took office, takes office, takes over as, assumes office, assumed office, nominated, nominates, steps down, stepped down, to step down, will succeed, welcomes new, taps, named … chief executive, named … ceo, named … chairman, named … chairwoman, named … managing director, named … director general, named … executive director, named … its new"),
				Nouns: w("appointment, appointment of, election of, new head, new director, new chair, new chief, nomination, resignation, ambassador to, appointee"),
			},
			{
				Type:  desk.EventAward,
				Verbs: w("receives award, receives the, received the award, received an award, receives an award, won, wins, win, honoured, honored, honours, honors, presented the award, presented the prize, presented awards, was awarded, were awarded, been awarded, has won, have won, confers, conferred, awarded the, awarded an, recognised, recognized, recognises, recognizes, named winner, inducted, decorated, recipient of, presented with"),
				Nouns: w("award, awards, prize, medal, fellowship, scholarship, winner, winners, honour, order of, laureate, laureates, honorary degree, recognition, awardee, awardees, hall of fame"),
			},
			{
				Type:  desk.EventDonation,
				Verbs: w("donated, donates, donate, to donate, handed over, hands over, contributed, contributes, pledged, pledges, awarded wellness grants, awarded grants, awards grants, awards grant, awarded funding, gifted, provided humanitarian, delivered humanitarian, committed funding, provides funding, announced funding, announces funding, funds, funded, invests, provided assistance"),
				Nouns: w("donation, donations, grant, grants, humanitarian aid, humanitarian assistance, relief aid, gift, funding, relief supplies, contribution, fundraiser, charity, endowment"),
			},
			{
				Type:  desk.EventOpening,
				Verbs: w("opened, opens, open, to open, officially opened, inaugurated, inaugurates, reopened, reopens, unveiled, cut the ribbon, broke ground, breaks ground, opens its doors, opened its doors, officially open, commissioned"),
				Nouns: w("opening, opening of, official opening, grand opening, opening ceremony, inauguration, ribbon-cutting, groundbreaking, ground-breaking, unveiling, reopening"),
			},
			{
				Type:  desk.EventLaunch,
				Verbs: w("launched, launches, launch, to launch, introduced, introduces, rolled out, rolls out, released, releases, started production, announced the launch of, announces the launch of, announce the launch of, announced the establishment of, announces the establishment of, announce the establishment of, debuts, debuted, kicked off, kicks off, starts, started, begins, began, now available, is available, expands, expanded, presents, presented, establishes, established, adds, added, extends"),
				Nouns: w("launch, launch of, rollout, release of, new product, premiere, debut, new programme, new program, introduction of, availability of, campaign, celebrations"),
			},
			{
				Type:  desk.EventResults,
				Verbs: w("reported revenue, reported net, posted, reported results, reports results, announced its results, announced financial results, announces financial results, reported financial results, reports first, reports second, reports third, reports fourth, reports full, reports q1, reports q2, reports q3, reports q4, posts"),
				Nouns: w("results, financial results, quarter, quarterly results, annual results, revenue, earnings, profit, net income, half-year, fiscal year, interim results, sales figures, traffic figures, trading update"),
			},
			{
				Type:  desk.EventReport,
				Verbs: w("published, publishes, publish, issued a report, released a report, releases report, released a study, finds, found, according to a new, suggests, suggest, reveals, revealed, shows, showed, reports that, may not, estimates, warns"),
				Nouns: w("report, report on, study, survey, findings, review, analysis, white paper, research, index, statistics, census, figures, poll, audit, data"),
			},
			{
				Type:  desk.EventConference,
				Verbs: w("hosted, hosts, host, to host, convened, convenes, gathered, organised, organized, organises, organizes, held a conference, held a seminar, held a networking event, held an event, held a forum, held a workshop, held its annual, took place, takes place, will take place, concluded, concludes, wrapped up, brings together, brought together, attends, attended, participated in, participates in, took part in, addressed, addresses, celebrated, celebrates, marked, marks, commemorated, commemorates, exhibit, exhibits"),
				Nouns: w("conference, forum, summit, seminar, workshop, symposium, congress, exhibition, festival, event, webinar, session, sessions, roundtable, round table, convention, gala, fair, expo, ceremony, concert, hackathon, panel, anniversary"),
			},
			{
				Type:  desk.EventMeeting,
				Verbs: w("met, meets, meet, met with, meets with, to meet, of meeting, received, receives, held a meeting, held talks, holds talks, hold talks, held an exchange of views, exchanged views, discussed, discusses, discuss, held consultations, holds meeting, hosted talks, had a meeting, had talks, will have talks, held discussions, conferred with, will meet, paid a courtesy call on, pays a courtesy call on, paid a courtesy visit to, made a courtesy call on"),
				Nouns: w("meeting, meeting with, talks, consultations, audience, bilateral meeting, discussions, negotiations, dialogue"),
			},
			{
				Type:  desk.EventVisit,
				Verbs: w("visited, visits, visit, to visit, paid a visit, pays a visit, paid an official visit, paid a working visit, toured, tours, arrived in, arrived, arrives in, travelled to, traveled to, travels to, leaves for, left for, departs for, departed for, will travel, is travelling to, is traveling to, is visiting, will visit, concluded a visit, on a visit, welcomed a delegation"),
				Nouns: w("visit, visit by, visit of, visit to, state visit, official visit, working visit, trip, tour, tour of"),
			},
			{
				Type: desk.EventOther,
				Verbs: w(`detained, detain, detains, arrested, arrests, captured, killed, kills, seized, seizes, destroyed, destroys, attacked, dismissed, dismisses, upheld, upholds, ruled, rules, sentenced, sentences, acquitted, convicted, convicts,
					adopted, adopts, approved, approves, passed, passes, rescheduled, reschedules, extended, suspended, suspends, closed, closes, completed, completes, acquired, acquires, merges, merged, sold, sells, bought, buys, built, builds, left, leaves, returned, returns,
					became, becomes, made, makes, took, takes, gave, gives, got, gets, went, goes, came, comes, saw, sees, kept, keeps, led, leads, lost, loses, beat, beats, fell, falls, rose, rises, grew, grows, hit, hits, died, dies, fired, voted, votes, elects, blamed, blames, faces, faced, vows, vowed, plans, planned, ordered, orders, deployed, deploys, rescued, rescues, evacuated, evacuates, issued, issues, set, sets, put, puts, brought, brings, told, tells, asked, asks, offered, offers, granted, grants, secured, secures, selected, selects, named, names, moved, moves, cut, cuts, increased, increases, reduced, reduces, restored, restores, repaired, repairs, installed, installs, tested, tests, conducted, conducts, carried out, carries out, sent, sends, ran, runs, stood, stands, struck, strikes, crashed, crashes, derailed, derails, collapsed, collapses, exploded, explodes, storms, stormed, clinches, clinched, claims, claimed, admits, admitted, apologises, apologised, apologizes, apologized, needs, needed, wants, wanted, has, have, had, is, are, was, were, does, did, lack, lacks, lacked`),
			},
			{
				Type:  desk.EventStatement,
				Verbs: w("said, says, stated, announced, announces, announce, condemned, condemns, called on, calls on, calls for, called for, welcomed, welcomes, rejected, rejects, issued a statement, urged, urges, reaffirmed, reaffirms, reiterated, denies, denied, responds, responded, confirmed, confirms, demands, demanded, supports, opposes, expresses concern, expressed concern, warned, commented, comments, encourages, declares, declared, applauds, applauded, lauds, lauded, praises, praised, touts, touted, hails, hailed, criticizes, criticized, criticises, criticised, expresses support, expressed support, blasts, blasted"),
				Nouns: w("statement, statement on, remarks, announcement, speech, address, press briefing, comment on, response to, update, clarification, position on, message"),
			},
		},
		Compounds: true,

		And:      w("and, as well as, together with, &, along with"),
		With:     w("official partner of, partner of, with, alongside, joined by, attended by, in the presence of, witnessed by, accompanied by, ceremony were, including, in attendance were, present were"),
		By:       w("by"),
		To:       w("to"),
		Places:   w("at, in, inside, near, outside, throughout, across"),
		Topics:   w("on, about, regarding, concerning, devoted to, dedicated to, to discuss, over"),
		Purposes: w("in order to, to mark, to celebrate, on the occasion of, as part of, within the framework of, following, due to, because of, aimed at, in response to, in recognition of, for his, for her, for their, to support, to strengthen, to help, to promote, to improve, to ensure, to provide, to boost, to develop, to expand, to reflect, to reinforce, so that, in honour of, in honor of"),
		Breaks:   w("according to, while, after, before, during, when, although, which, bringing together, that will, said, showcasing, amid, through, by the, where, building on, since, under"),
		Articles: w("the, a, an, its, his, her, their, our"),
		Of:       w("of, for, to, and, on, the, in, de, van, von, al, bin, da"),
		OfOnly:   w("of, for"), ToOnly: w("to, in"),
		Relatives: w("who, which, where, whose, that"),

		NoPlaces: w("in partnership, in collaboration, in cooperation, in association, in conjunction, in accordance, in line, in response, in support, in addition, in honour, in honor, in memory, in recognition, in particular, in the presence of, in favour of, in favor of, in the framework of, in coordination, in celebration, in terms of, in front of, in the name of, in relation, in respect of, in light of, in the case of, in charge of, in full, in total, at the request of, at the initiative of, at the expense of, at the invitation of, at the instigation of, across the board, in order, in time, at the same time, in consultation, at the hands of, at the end of, at the beginning of"),
		She:      w("she"), He: w("he"),
		Passive:   w("was, were, been, be, is, are, has, have, had, being, officially, now, also, jointly, recently, formally"),
		Planned:   w("will, is to, are to, is set to, are set to, plans to, plan to, is scheduled to, are scheduled to, would, is expected to, shall, is due to, to visit, to open, to sign, to host, to meet, to launch, upcoming, leaves for, planned for, announces plans, intends to, is planning"),
		Cancelled: w("cancelled, canceled, cancels, postponed, postpones, called off, suspended, suspends, rescheduled, cancellation, postponement, will not take place, abandoned, scrapped"),
		Postponed: w("postponed, postpones, postpone, postponement, put off, rescheduled, deferred, delayed, moved to"),
		Receives:  w("won, wins, win, winning, received, receives, receive, will receive, awarded the, was awarded, been awarded, were awarded, is awarded, honoured with, honored with, was honoured, was honored, named winner, named a winner, recipient of, winner of, presented with, recognised as, recognized as"),
		LedBy:     w("led by, headed by, under the leadership of"),
		Attends:   w("attended, attends, attend, attending, took part in, took part, takes part in, take part in, taking part in, participated in, participated, participates in, participate in, participating in, addressed, addresses, spoke at, speaks at, exhibits, exhibited, represented, was present, were present, were also present, was also present, were among those, were in attendance, was in attendance, also attending, joined the meeting, joined the talks, joined the ceremony, joined the visit, joined the event, joined the call"),
		Presence:  w("in the presence of, attended by, accompanied by, joined by, witnessed by, in attendance were, present were, present at the meeting were, present at the ceremony were, also present were, also attending were, among those attending were, among those present were, guests included, attendees included, participants included, speakers included, received by, welcomed by, greeted by, hosted by"),
		Hands:     w("handed over, handed, hands over, presented by, was presented, were presented, presented the, accepted the, received the cheque, received the check, received the award, received the prize, on behalf of"),
		Says:      saying(), Urges: urging(), Reads: w("reads, it reads, it read"), That: w("that"),
		Invites:     w("at the invitation of, on the invitation of, invited by"),
		Announces:   w("announced, announces, announce, confirmed, confirms, reports that"),
		Copula:      w("is a, is an, is the, is one of, was founded, was established, are a, provides, offers, is committed, is dedicated, is headquartered, delivers, operates, serves, works to, is part of, funds"),
		FirstPerson: w("i, we"),

		Offices: w(`shadow minister, shadow foreign minister, foreign minister, prime minister, deputy prime minister, minister, minister of state, secretary of state, under secretary, under secretary general, secretary general, secretary-general,
			deputy secretary, permanent secretary, chief secretary, secretary, senator, congressman, congresswoman, representative, regional representative, special representative, special envoy, envoy, high commissioner, commissioner, ambassador, consul general, consul, charge d'affaires,
			president, vice president, vice-president, deputy president, executive vice president, senior vice president, chairman, chairwoman, chairperson, chair, co-chair, vice chair, vice-chair, deputy chairman, council chairman, court chairman, chancellor, vice-chancellor, pro-chancellor, rector, vice-rector, provost, dean, professor, associate professor, lecturer, principal, headteacher, head teacher,
			chief executive officer, chief executive, ceo, chief financial officer, cfo, chief operating officer, coo, chief technology officer, cto, chief marketing officer, chief scientist, managing director, executive director, director, deputy director, director general, director-general, general manager, manager, project manager, technology manager, head, deputy head, head of operations, founder, co-founder, owner, partner, managing partner, spokesperson, spokesman, spokeswoman, coordinator, officer, leader, member of parliament, member of the board,
			governor, lieutenant governor, mayor, deputy mayor, lord mayor, councillor, council leader, premier, attorney general, surgeon general, chief justice, judge, king, queen, prince, princess, general secretary, adviser, advisor, security advisor, national security advisor, chief of staff, commander, deputy commander, center director, centre director, operations director, author, co-author, study author, lead author, senior study author, lead researcher, researcher, scientist, engineer, curator, editor, conductor, coach, captain, volunteer chair, trustee, treasurer, speaker, deputy speaker, archbishop, bishop, pope, patriarch, imam, rabbi, delegate, analyst, administrator, superintendent, inspector, chief, first lady, industrialist, group head, country head, fellow, inspector general, permanent representative, plenipotentiary, archivist, librarian, economist, duke, duchess, earl, countess, crown prince, emperor, empress, sultan, president-elect, chief of police, police chief, undersecretary, chief of mission, chargé d'affaires, deputy ambassador, assistant secretary, deputy assistant secretary, lieutenant commander, wing commander, squadron leader, brigade commander, foreign secretary, home secretary, defence secretary, defense secretary, health secretary, education secretary, treasury secretary, press secretary, solicitor general, auditor general, registrar, vice provost, assistant professor, postdoctoral researcher, nurse, doctor, teacher, historian, playwright, architect, entrepreneur, principal investigator, country director, regional director, programme manager, program manager, program director, programme director, communications director, co-ordinator, chief operating, chief medical officer, chief information officer, chief product officer, chief revenue officer, chief people officer, chief commercial officer, chief legal officer, general counsel, special adviser, special rapporteur, rapporteur, resident coordinator, resident representative, humanitarian coordinator, parliamentary secretary, acting president, acting director, prime minister-designate, chieftain, mp`),
		Groups:      w("family, parents, widow, team, crew, athletes, players, scientists, teachers, doctors, nurses, investors, journalists, veterans, children, farmers, workers, delegation, participants, winners, experts, counterparts, representatives, officials, members, leaders, delegates, ministers, ambassadors, families, relatives, students, victims, people, citizens, senators, congressmen, lawmakers, executives, employees, colleagues, residents, survivors, communities"),
		Pronouns:    w("it, he, she, they, this, these, that, those, there, we, i, you, who, what, his, her, their, its, both"),
		PastEndings: w("ed"),
		Past:        w("met, held, spoke, took, gave, won, paid, left, began, broke, sent, had, was, were, has, have, made, told, led"),
		Honorifics:  w(`mr, mrs, ms, miss, dr, prof, sir, dame, lord, lady, hon, the hon, the honorable, the honourable, honorable, honourable, rev, reverend, col, lt, lt col, lt gen, maj, maj gen, gen, brig, brig gen, capt, sgt, cpl, adm, cmdr, general, generals, colonel, major, admiral, sheikh, sheikha, h.e, his excellency, her excellency, sen, rep, gov, amb`),
		Venues:      w(`headquarters, headquarter, museum, embassy, gallery, hall, palace, centre, center, library, university, hospital, school, theatre, theater, stadium, airport, park, square, hotel, campus, ceremony hall, conference centre, convention center, convention centre, street, road, avenue, district, province, county, state, city, town, village, region, island, room, rooms, building, office, residence, church, cathedral, mosque, base, port, station, arena, club, pavilion, house, tower, plaza, market hall, market square, marketplace, factory, plant, compound, township, territory, valley, capital, exhibition centre, national park, garden, gardens, academy, institute, academies`),
		Portfolio: w(`jobs, enterprise, banking, veterans', judiciary, appropriations, armed, homeland, intelligence, budget, rules, ethics, pensions, small, skills, training, petroleum, broadcasting, ageing, disability,
			foreign, affairs, external, internal, interior, home, defence, defense, health, education, higher, culture, cultural, trade, commerce, finance, economy, economic, economics, justice, transport, transportation, infrastructure, energy, environment, environmental, climate, agriculture, fisheries, forestry, immigration, citizenship, multicultural, migration, refugees, repatriation, labour, labor, employment, social, welfare, family, families, women, children, youth, sport, sports, tourism, science, technology, innovation, research, industry, industries, digital, communications, information, media, public, works, housing, planning, local, regional, rural, urban, development, international, cooperation, security, national, emergency, situations, relations, communities, water, resources, mines, mining, police, tax, taxation, customs, parliamentary, legal, administration, services, service, human, rights, operations, marketing, sales, strategy, strategic, policy, central, european, state, federal, general, executive, board, art, arts, heritage, investment, engineering, medicine, nursing, physics, chemistry, biology, history, law, corporate, global, product, products, business, investor, supply, safety, quality, community, programme, program, programs, projects, project, student, academic, clinical, senior, chief, deputy, first, acting, interim, former, u.s, us, united, asia, pacific, northern, southern, eastern, western, north, south, east, west, middle, arab, islamic, republic, kingdom, counter-terrorism, veterans`),
		PostNominals: w("mp, mla, mlc, m.p, m.p., md, m.d, m.d., phd, ph.d, ph.d., dphil, obe, mbe, cbe, kbe, gbe, am, ao, ac, qc, kc, sc, jp, faha, facc, frs, j.d, j.d., mba, m.b.a, m.b.a., m.p.h, m.p.h., mph, m.s, m.s., msc, m.sc, m.sc., r.n, r.n., rn, cpa, esq, jr, sr, d.o, facp, frcp, pharm.d, pharm.d., ret, d.phil, gbm, gbs, d.sc, dsc, ii, iii"),

		Organisations: w(`board, council, trustees, jury, ministry, university, institute, embassy, party, company, ltd, ltd., inc, inc., llc, plc, gmbh, corporation, corp, corp., council,
			group, bank, foundation, association, committee, commission, agency, department, office, authority, union, federation, society, centre, center,
			school, college, academy, hospital, museum, library, court, parliament, government, administration, municipality, city, network, fund, trust, team, service, services,
			organisation, organization, initiative, laboratories, laboratory, labs, systems, technologies, technology, holdings, holding, airlines, railways, motors, robotics, energy, media, press, observatory,
			alliance, coalition, consortium, chamber, board, bureau, secretariat, delegation, club, theatre, theater, orchestra, studio, studios, software, pharmaceuticals, co., co, force, army, navy, command, police, nations, senate, congress, cabinet, house, solutions, industries, partners, international, surgical, medical, utilities, enterprise, enterprises, church, forum, league, cooperative, hotels, airport, airways, records, brands, s.a, s.p.a, ag, se, nv, n.v, ab, oy, a/s, pty, limited, ventures, capital, insurance, logistics, foods, electric, power, gas, oil, petroleum, steel, health, therapeutics, biosciences, sciences, collective, guild, sisters, scouts, zoo, festival, tribunal, directorate, inspectorate, registry, ombudsman, institution, programme, division`),
		Starters:      w("the, a, an, this, that, these, those, it, its, he, she, they, we, you, i, his, her, their, our, my, there, here, how, what, when, where, why, did, does, do, is, are, was, were, if, in, on, at, as, for, with, after, before, since, while, although, however, but, and, so, then, both, each, all, some, many, among, under, during, to, by, from, no, not, now, today, according"),
		Abbreviations: w("mr, mrs, ms, dr, prof, st, inc, ltd, corp, co, jr, sr, gen, col, maj, capt, lt, sgt, hon, rev, amb, gov, sen, rep, vs, etc, e.g, i.e, approx, dept, univ, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, u.s, u.k, u.n, fig, vol, ave, blvd, rd, ft, mt, est, ext, brig, cmdr, adm, messrs, bros, pp, ed, eds, ph.d, al, cf, viz, p, no, fr, tel"),
		Plurals:       w("s, es"),

		Embargoes:   w("embargoed until, under embargo until, under embargo, embargo until, embargo:, embargo, strictly embargoed, strict embargo, not for release before, not for release until, not for publication before, not for publication until, not for broadcast or publication before, not to be published before, embargoed for release until, embargoed for release, embargoed for, embargoed, hold until, hold for release, for release at, news embargo, press embargo, media embargo, for release after, release after, do not publish before"),
		Immediate:   w("for immediate release, immediate release, for release, press release, news release, media release, media statement, press statement, official statement, joint media release, joint press release, joint statement, joint media statement, media advisory, press advisory, media alert, press notice, press communique, news, download pdf, release date, for immediate distribution, media information, press information, transcript"),
		Boilerplate: w("about, notes to editors, note to editors, notes for editors, editor's notes, editors' notes, notes, background, disclaimer, forward-looking statements, cautionary, safe harbor, safe harbour, further information, additional resources, additional information, more information, related links, source, view source, photo caption, multimedia, read more, tags, share this, copyright, references, footnotes"),
		Contacts:    w("contact, contacts, contact details, media contact, media contacts, press contact, press contacts, for further information, for more information, for further details, for media enquiries, for media inquiries, for public inquiries, media enquiries, media inquiries, media relations, press office, press enquiries, press inquiries, enquiries, inquiries, for interviews, to arrange an interview, email, telephone, tel, phone"),
		Mastheads:   w("republic of, kingdom of, commonwealth of, state of, government of, member for, federal member, independent member, member of parliament, member of the, senator for, leader of, leader, deputy leader, acting leader, parliamentary leader, whip, spokesperson, spokesman, spokeswoman, spokesperson for, office of, from the, assisting the, press releases, media releases, media centre, media center, news room, newsroom, parliament house, electorate, printer friendly, printable version"),
		Labels:      w("date, release date, released, published, issued, posted, updated, last updated, no, ref, reference, dated, on, news, release, number, time"),
	}
}
