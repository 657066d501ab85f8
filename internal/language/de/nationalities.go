package de

import "attache/internal/language"

// nationalities are the adjectives of countries, written without their endings
// and read with them.
func nationalities() []language.Term {
	terms := language.Terms(language.Nationality, `
nationality:AF: afghanisch
nationality:AL: albanisch
nationality:DZ: algerisch
nationality:AR: argentinisch
nationality:AM: armenisch
nationality:AU: australisch
nationality:AT: österreichisch
nationality:AZ: aserbaidschanisch
nationality:BH: bahrainisch
nationality:BD: bangladeschisch
nationality:BY: belarussisch | belarusisch | weißrussisch
nationality:BE: belgisch
nationality:BA: bosnisch
nationality:BR: brasilianisch
nationality:BG: bulgarisch
nationality:KH: kambodschanisch
nationality:CA: kanadisch
nationality:CL: chilenisch
nationality:CN: chinesisch
nationality:CO: kolumbianisch
nationality:HR: kroatisch
nationality:CU: kubanisch
nationality:CY: zyprisch | zypriotisch
nationality:CZ: tschechisch
nationality:DK: dänisch
nationality:NL: niederländisch
nationality:EC: ecuadorianisch
nationality:EG: ägyptisch
nationality:EE: estnisch
nationality:ET: äthiopisch
nationality:FI: finnisch
nationality:FR: französisch
nationality:GE: georgisch
nationality:DE: deutsch
nationality:GH: ghanaisch
nationality:GR: griechisch
nationality:HU: ungarisch
nationality:IS: isländisch
nationality:IN: indisch
nationality:ID: indonesisch
nationality:IR: iranisch
nationality:IQ: irakisch
nationality:IE: irisch
nationality:IL: israelisch
nationality:IT: italienisch
nationality:JP: japanisch
nationality:JO: jordanisch
nationality:KZ: kasachisch | kasachstanisch
nationality:KE: kenianisch
nationality:KW: kuwaitisch
nationality:KG: kirgisisch
nationality:LV: lettisch
nationality:LB: libanesisch
nationality:LY: libysch
nationality:LT: litauisch
nationality:LU: luxemburgisch
nationality:MY: malaysisch
nationality:MT: maltesisch
nationality:MX: mexikanisch
nationality:MD: moldauisch
nationality:MN: mongolisch
nationality:ME: montenegrinisch
nationality:MA: marokkanisch
nationality:NP: nepalesisch
nationality:NG: nigerianisch
nationality:NO: norwegisch
nationality:NZ: neuseeländisch
nationality:MK: nordmazedonisch
nationality:OM: omanisch
nationality:PK: pakistanisch
nationality:PS: palästinensisch
nationality:PE: peruanisch
nationality:PH: philippinisch
nationality:PL: polnisch
nationality:PT: portugiesisch
nationality:QA: katarisch
nationality:RO: rumänisch
nationality:RU: russisch
nationality:SA: saudi-arabisch | saudisch
nationality:SN: senegalesisch
nationality:RS: serbisch
nationality:SG: singapurisch
nationality:SK: slowakisch
nationality:SI: slowenisch
nationality:ZA: südafrikanisch
nationality:KR: südkoreanisch
nationality:ES: spanisch
nationality:LK: sri-lankisch
nationality:SD: sudanesisch
nationality:SE: schwedisch
nationality:CH: schweizerisch
nationality:SY: syrisch
nationality:TJ: tadschikisch
nationality:TZ: tansanisch
nationality:TH: thailändisch
nationality:TN: tunesisch
nationality:TR: türkisch
nationality:TM: turkmenisch
nationality:UG: ugandisch
nationality:UA: ukrainisch
nationality:AE: emiratisch
nationality:GB: britisch
nationality:US: amerikanisch | US-amerikanisch
nationality:UZ: usbekisch
nationality:VE: venezolanisch
nationality:VN: vietnamesisch
nationality:YE: jemenitisch
nationality:ZM: sambisch
nationality:ZW: simbabwisch
`)
	for i, t := range terms {
		for _, stem := range append([]string{t.Text}, t.Also...) {
			for _, ending := range []string{"e", "er", "en", "em", "es"} {
				terms[i].Also = append(terms[i].Also, stem+ending)
			}
		}
	}
	return terms
}
