package de

import "attache/internal/language"

// saying are the words that tell who says what stands beside them: verbs of
// speaking in the forms that releases have, and what stands before a name
// instead of one.
func saying() []string {
	return language.Words(`
		sagt, sagte, sagten, sagen, erklärt, erklärte, erklärten, erklären, betont, betonte, betonten, betonen, so, meint, meinte, meinten, erläutert, erläuterte, erläuterten,
		fügt hinzu, fügte hinzu, fügt … hinzu, fügte … hinzu, ergänzt, ergänzte, kommentiert, kommentierte, kommentierten, freut sich, freute sich, freuen sich, berichtet,
		berichtete, berichteten, unterstreicht, unterstrich, unterstrichen, hebt … hervor, hob … hervor, hebt hervor, hob hervor, resümiert, resümierte, bilanziert, bilanzierte,
		weiß, wusste, führt … aus, führte … aus, führt aus, führte aus, dankt, dankte, dankten, bekräftigt, bekräftigte, würdigt, würdigte, lobt, lobte, ist überzeugt,
		ist sich sicher, zeigt sich, zeigte sich, bemerkt, bemerkte, stellt … fest, stellte … fest, stellt fest, stellte fest, weist … hin, wies … hin, weist darauf hin,
		wies darauf hin, hält … fest, hielt fest, erinnert, erinnerte, erinnert sich, erinnerte sich, mahnt, mahnte, verspricht, versprach, kündigt an, kündigte an, erwidert,
		erwiderte, entgegnet, entgegnete, antwortet, antwortete, gibt … zu, gab … zu, räumt … ein, räumte … ein, erzählt, erzählte, erzählten, verrät,
		verriet, schwärmt, schwärmte, bedauert, bedauerte, hofft, hoffte, glaubt, urteilt, urteilte, fasst … zusammen, fasste … zusammen, scherzt, scherzte, beschreibt, beschrieb,
		schildert, schilderte, versichert, versicherte, beteuert, beteuerte, wünscht, wünschte, laut, nach den worten, nach worten, nach angaben, nach ansicht, mit den worten,
		den worten, zufolge, zitiert`)
}

// urging are verbs of speaking that are the news themselves.
func urging() []string {
	return language.Words("äußert, äußerte, äußerten, warnt, warnte, warnten, fordert, forderte, forderten, begrüßt, begrüßte, begrüßten")
}
