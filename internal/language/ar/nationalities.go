package ar

import "attache/internal/language"

// nationalities are the adjectives of countries, of men; those of women are the
// form "f". They are read with the article, too.
func nationalities() []language.Term {
	terms := language.Terms(language.Nationality, `
nationality:AF: أفغاني {f=أفغانية}
nationality:AL: ألباني {f=ألبانية}
nationality:DZ: جزائري {f=جزائرية}
nationality:AR: أرجنتيني {f=أرجنتينية}
nationality:AM: أرميني {f=أرمينية}
nationality:AU: أسترالي {f=أسترالية}
nationality:AT: نمساوي {f=نمساوية}
nationality:AZ: أذربيجاني {f=أذربيجانية}
nationality:BH: بحريني {f=بحرينية}
nationality:BD: بنغلاديشي {f=بنغلاديشية}
nationality:BY: بيلاروسي {f=بيلاروسية}
nationality:BE: بلجيكي {f=بلجيكية}
nationality:BA: بوسني {f=بوسنية}
nationality:BR: برازيلي {f=برازيلية}
nationality:BG: بلغاري {f=بلغارية}
nationality:KH: كمبودي {f=كمبودية}
nationality:CA: كندي {f=كندية}
nationality:CL: تشيلي {f=تشيلية}
nationality:CN: صيني {f=صينية}
nationality:CO: كولومبي {f=كولومبية}
nationality:HR: كرواتي {f=كرواتية}
nationality:CU: كوبي {f=كوبية}
nationality:CY: قبرصي {f=قبرصية}
nationality:CZ: تشيكي {f=تشيكية}
nationality:DK: دنماركي {f=دنماركية}
nationality:NL: هولندي {f=هولندية}
nationality:EC: إكوادوري {f=إكوادورية}
nationality:EG: مصري {f=مصرية}
nationality:EE: إستوني {f=إستونية}
nationality:ET: إثيوبي {f=إثيوبية}
nationality:FI: فنلندي {f=فنلندية}
nationality:FR: فرنسي {f=فرنسية}
nationality:GE: جورجي {f=جورجية}
nationality:DE: ألماني {f=ألمانية}
nationality:GH: غاني {f=غانية}
nationality:GR: يوناني {f=يونانية}
nationality:HU: مجري {f=مجرية}
nationality:IS: آيسلندي {f=آيسلندية}
nationality:IN: هندي {f=هندية}
nationality:ID: إندونيسي {f=إندونيسية}
nationality:IR: إيراني {f=إيرانية}
nationality:IQ: عراقي {f=عراقية}
nationality:IE: أيرلندي {f=أيرلندية}
nationality:IL: إسرائيلي {f=إسرائيلية}
nationality:IT: إيطالي {f=إيطالية}
nationality:JP: ياباني {f=يابانية}
nationality:JO: أردني {f=أردنية}
nationality:KZ: كازاخستاني {f=كازاخستانية}
nationality:KE: كيني {f=كينية}
nationality:KW: كويتي {f=كويتية}
nationality:KG: قيرغيزي {f=قيرغيزية}
nationality:LV: لاتفي {f=لاتفية}
nationality:LB: لبناني {f=لبنانية}
nationality:LY: ليبي {f=ليبية}
nationality:LT: ليتواني {f=ليتوانية}
nationality:LU: لوكسمبورغي {f=لوكسمبورغية}
nationality:MY: ماليزي {f=ماليزية}
nationality:MT: مالطي {f=مالطية}
nationality:MX: مكسيكي {f=مكسيكية}
nationality:MD: مولدوفي {f=مولدوفية}
nationality:MN: منغولي {f=منغولية}
nationality:MA: مغربي {f=مغربية}
nationality:NP: نيبالي {f=نيبالية}
nationality:NG: نيجيري {f=نيجيرية}
nationality:NO: نرويجي {f=نرويجية}
nationality:NZ: نيوزيلندي {f=نيوزيلندية}
nationality:OM: عماني {f=عمانية}
nationality:PK: باكستاني {f=باكستانية}
nationality:PS: فلسطيني {f=فلسطينية}
nationality:PE: بيروفي {f=بيروفية}
nationality:PH: فلبيني {f=فلبينية}
nationality:PL: بولندي {f=بولندية}
nationality:PT: برتغالي {f=برتغالية}
nationality:QA: قطري {f=قطرية}
nationality:RO: روماني {f=رومانية}
nationality:RU: روسي {f=روسية}
nationality:SA: سعودي {f=سعودية}
nationality:SN: سنغالي {f=سنغالية}
nationality:RS: صربي {f=صربية}
nationality:SG: سنغافوري {f=سنغافورية}
nationality:SK: سلوفاكي {f=سلوفاكية}
nationality:SI: سلوفيني {f=سلوفينية}
nationality:ES: إسباني {f=إسبانية}
nationality:LK: سريلانكي {f=سريلانكية}
nationality:SD: سوداني {f=سودانية}
nationality:SE: سويدي {f=سويدية}
nationality:CH: سويسري {f=سويسرية}
nationality:SY: سوري {f=سورية}
nationality:TJ: طاجيكي {f=طاجيكية}
nationality:TZ: تنزاني {f=تنزانية}
nationality:TH: تايلاندي {f=تايلاندية}
nationality:TN: تونسي {f=تونسية}
nationality:TR: تركي {f=تركية}
nationality:TM: تركماني {f=تركمانية}
nationality:UG: أوغندي {f=أوغندية}
nationality:UA: أوكراني {f=أوكرانية}
nationality:AE: إماراتي {f=إماراتية}
nationality:GB: بريطاني {f=بريطانية}
nationality:US: أمريكي | أميركي | أميركية {f=أمريكية}
nationality:UZ: أوزبكي {f=أوزبكية}
nationality:VE: فنزويلي {f=فنزويلية}
nationality:VN: فيتنامي {f=فيتنامية}
nationality:YE: يمني {f=يمنية}
nationality:ZM: زامبي {f=زامبية}
nationality:ZW: زيمبابوي {f=زيمبابوية}
`)
	for i, t := range terms {
		for _, word := range append([]string{t.Text, t.Forms["f"]}, t.Also...) {
			terms[i].Also = append(terms[i].Also, article+word)
		}
	}
	return terms
}
