package en

import "attache/internal/language"

func checking() *language.Checking {
	w := language.Words
	return &language.Checking{
		Not:    w("not, no, never, neither, nor, none, nobody, nothing, cannot, without, *n't, failed to, fails to, refused to, declined to, refuses to, declines to, denied, denies, unable to, not yet"),
		NotNot: w("not only, not just, no less, no later than, no fewer, whether or not, no doubt, no. , not least, nothing but"),
		Done:   w("**ed, met, held, took, gave, spoke, won, was, were, had, has, have, made, began, left, cut, paid, sent, sold, drew, told, welcomed, last week, ago"),
		ToCome: w("will, shall, would, is to, are to, is set to, are set to, plans to, plan to, due to, scheduled, expected to, going to, about to, intends to, upcoming, planned, forthcoming, next week, next month, is planning, are planning, to be held, won't, hopes to, aims to"),
		Off:    w("cancelled, canceled, cancels, postponed, postpones, called off, calls off, call off, suspended, suspends, rescheduled, cancellation, postponement, abandoned, scrapped, put off, delayed, will not take place, did not take place, dropped plans"),
		Over:   w("more than, over, at least, above, in excess of, exceeding, upwards of"), Under: w("less than, under, nearly, almost, up to, below, close to, fewer than, just under"),
		About: w("about, around, some, approximately, roughly, circa, estimated"),
		Opposites: language.Opposites(`
			change: rose, rise, rises, grew, grow, grows, growth, increase*, gained, climbed, expand*, rising, growing | fell, fall, falls, dropp*, decreas*, declin*, shrank, shrink*, reduc*, decline, falling
			begin: began, begin*, start*, launch*, opens, opened, opening | ended, ends, closed, closes, closing, closure, shut, terminat*
			appoint: appoint*, named, elected, hire*, joins, takes office, promoted | dismiss*, resign*, fired, sacked, step down, steps down, stepped down, removed, ousted
			win: won, wins, victory, winner | lost, loses, defeat*
			approve: approv*, accept*, adopt*, support*, endors*, welcom*, praised, praises, agreed, agrees, agree, in favour of | reject*, refus*, oppos*, condemn*, criticis*, criticiz*, denied, denounc*, disagreed, veto*
			profit: profit | loss
			strengthen: strengthen*, deepen*, boost* | weaken*, undermin*
			success: success*, succeeded | fail*, unsuccessful*
			north: north, northern | south, southern
			east: east, eastern | west, western
			buy: bought, buys, buy, acquir*, purchas* | sold, sells, sell
			import: import* | export*
			free: free of charge, free | fee, ticketed
			first: first | second, third
			largest: largest, biggest, highest | smallest, lowest
			arrive: arriv* | depart*
			permanent: permanent* | tempor*
			minimum: minimum | maximum
			daily: daily | weekly, monthly, yearly, annual
			gender: men | women
		`),
		Endings: w("'s, ’s, s, es, ', ’, s', s’"), Chain: 1,
		Ordinary: w("news, breaking, here, today, update, photo, photos, video, watch, read, more, details, full, story, press, release, link, join, meet, learn, see, happy, proud, great, welcome, thanks, thank, dear, mr, ms, mrs, dr, sir, madam, lady, breaking news, just, now, new, also, both, this, that, these, those, there, their, they, she, he, it, we, our, us, you, your, its, his, her, one, all, every, each, many, some, another, other, others, such, so, what, who, why, how, when, where, yes, ok, i, english, internet, web, government, state, country, countries, nation, national, international, city, town, region, parliament, cabinet, court, monday, spring, summer, autumn, winter"),
		Origins: map[string]string{
			"british": "GB", "briton": "GB", "britons": "GB", "american": "US", "americans": "US", "dutch": "NL", "french": "FR", "swiss": "CH", "spanish": "ES", "greek": "GR", "welsh": "GB", "english": "GB", "scottish": "GB",
			"turkish": "TR", "turks": "TR", "danish": "DK", "swedish": "SE", "polish": "PL", "irish": "IE", "finnish": "FI", "thai": "TH", "emirati": "AE", "czech": "CZ", "filipino": "PH", "saudi": "SA", "korean": "KR", "german": "DE", "germans": "DE",
			"argentine": "AR", "peruvian": "PE", "cypriot": "CY", "icelandic": "IS", "norwegian": "NO", "iraqi": "IQ", "israeli": "IL", "uzbek": "UZ", "kazakh": "KZ", "turkmen": "TM", "kyrgyz": "KG", "tajik": "TJ", "afghan": "AF", "belgian": "BE", "kenyan": "KE", "chinese": "CN", "russian": "RU", "european": "", "african": "", "asian": "",
		},
	}
}
