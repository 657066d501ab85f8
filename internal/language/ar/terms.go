package ar

import (
	"slices"

	"attache/internal/language"
)

// terms is the built-in lexicon; see language.Terms for its form. def is the
// definite form where it is more than the article before the only word, f the
// form of an office that a woman holds, pl the plural. Plurals of things have
// the class f, for they agree as a feminine singular does.
func terms() []language.Term {
	return slices.Concat(
		language.Terms(language.Office, `
ambassador: سفير {f=سفيرة; pl=سفراء; class=m}
ambassador-extraordinary: سفير مفوض فوق العادة | سفير فوق العادة ومفوض {def=السفير المفوض فوق العادة; f=سفيرة مفوضة فوق العادة; fdef=السفيرة المفوضة فوق العادة; class=m}
consul-general: قنصل عام | القنصل العام {def=القنصل العام; f=قنصلة عامة; fdef=القنصلة العامة; class=m}
charge-daffaires: قائم بالأعمال | القائم بالأعمال {def=القائم بالأعمال; f=قائمة بالأعمال; fdef=القائمة بالأعمال; class=m}
counsellor: مستشار {f=مستشارة; class=m}
president: رئيس {f=رئيسة; class=m}
vice-president: نائب رئيس | نائب الرئيس {def=نائب الرئيس; f=نائبة رئيس; fdef=نائبة الرئيس; class=m}
prime-minister: رئيس وزراء | رئيس الوزراء | رئيس مجلس الوزراء | رئيس الحكومة {def=رئيس الوزراء; f=رئيسة وزراء; fdef=رئيسة الوزراء; class=m}
deputy-prime-minister: نائب رئيس وزراء | نائب رئيس الوزراء {def=نائب رئيس الوزراء; f=نائبة رئيس وزراء; fdef=نائبة رئيس الوزراء; class=m}
minister: وزير {f=وزيرة; pl=وزراء; class=m}
foreign-minister: وزير خارجية | وزير الخارجية | وزير الشؤون الخارجية {def=وزير الخارجية; f=وزيرة خارجية; fdef=وزيرة الخارجية; class=m}
culture-minister: وزير ثقافة | وزير الثقافة {def=وزير الثقافة; f=وزيرة ثقافة; fdef=وزيرة الثقافة; class=m}
education-minister: وزير تعليم | وزير التعليم | وزير التربية والتعليم {def=وزير التعليم; f=وزيرة تعليم; fdef=وزيرة التعليم; class=m}
economy-minister: وزير اقتصاد | وزير الاقتصاد {def=وزير الاقتصاد; f=وزيرة اقتصاد; fdef=وزيرة الاقتصاد; class=m}
finance-minister: وزير مالية | وزير المالية {def=وزير المالية; f=وزيرة مالية; fdef=وزيرة المالية; class=m}
defence-minister: وزير دفاع | وزير الدفاع {def=وزير الدفاع; f=وزيرة دفاع; fdef=وزيرة الدفاع; class=m}
health-minister: وزير صحة | وزير الصحة {def=وزير الصحة; f=وزيرة صحة; fdef=وزيرة الصحة; class=m}
energy-minister: وزير طاقة | وزير الطاقة {def=وزير الطاقة; f=وزيرة طاقة; fdef=وزيرة الطاقة; class=m}
transport-minister: وزير نقل | وزير النقل {def=وزير النقل; f=وزيرة نقل; fdef=وزيرة النقل; class=m}
agriculture-minister: وزير زراعة | وزير الزراعة {def=وزير الزراعة; f=وزيرة زراعة; fdef=وزيرة الزراعة; class=m}
environment-minister: وزير بيئة | وزير البيئة {def=وزير البيئة; f=وزيرة بيئة; fdef=وزيرة البيئة; class=m}
interior-minister: وزير داخلية | وزير الداخلية {def=وزير الداخلية; f=وزيرة داخلية; fdef=وزيرة الداخلية; class=m}
deputy-minister: نائب وزير | نائب الوزير {def=نائب الوزير; f=نائبة وزير; fdef=نائبة الوزير; class=m}
deputy-foreign-minister: نائب وزير خارجية | نائب وزير الخارجية {def=نائب وزير الخارجية; f=نائبة وزير خارجية; fdef=نائبة وزير الخارجية; class=m}
state-secretary: وزير دولة | وزير الدولة {def=وزير الدولة; f=وزيرة دولة; fdef=وزيرة الدولة; class=m}
secretary-general: أمين عام | الأمين العام {def=الأمين العام; f=أمينة عامة; fdef=الأمينة العامة; class=m}
director-general: مدير عام | المدير العام {def=المدير العام; f=مديرة عامة; fdef=المديرة العامة; class=m}
director: مدير {f=مديرة; class=m}
deputy-director: نائب مدير | نائب المدير {def=نائب المدير; f=نائبة مدير; fdef=نائبة المدير; class=m}
executive-director: مدير تنفيذي | المدير التنفيذي {def=المدير التنفيذي; f=مديرة تنفيذية; fdef=المديرة التنفيذية; class=m}
managing-director: عضو منتدب | العضو المنتدب {def=العضو المنتدب; f=عضو منتدب; fdef=العضو المنتدب; class=m}
ceo: رئيس تنفيذي | الرئيس التنفيذي {def=الرئيس التنفيذي; f=رئيسة تنفيذية; fdef=الرئيسة التنفيذية; class=m}
cfo: مدير مالي | المدير المالي {def=المدير المالي; f=مديرة مالية; fdef=المديرة المالية; class=m}
cto: مدير تقني | المدير التقني {def=المدير التقني; f=مديرة تقنية; fdef=المديرة التقنية; class=m}
founder: مؤسس {f=مؤسسة; class=m}
chairman: رئيس {f=رئيسة; class=m}
deputy-chairman: نائب رئيس | نائب الرئيس {def=نائب الرئيس; f=نائبة رئيس; fdef=نائبة الرئيس; class=m}
head: رئيس {f=رئيسة; class=m}
deputy-head: نائب رئيس {def=نائب الرئيس; f=نائبة رئيس; fdef=نائبة الرئيس; class=m}
mayor: رئيس بلدية | رئيس البلدية | عمدة {def=رئيس البلدية; f=رئيسة بلدية; fdef=رئيسة البلدية; class=m}
deputy-mayor: نائب رئيس بلدية | نائب رئيس البلدية {def=نائب رئيس البلدية; f=نائبة رئيس بلدية; fdef=نائبة رئيس البلدية; class=m}
governor: محافظ {f=محافظة; class=m}
rector: رئيس جامعة | رئيس الجامعة {def=رئيس الجامعة; f=رئيسة جامعة; fdef=رئيسة الجامعة; class=m}
vice-rector: نائب رئيس جامعة | نائب رئيس الجامعة {def=نائب رئيس الجامعة; f=نائبة رئيس جامعة; fdef=نائبة رئيس الجامعة; class=m}
vice-chancellor: نائب مستشار | نائب المستشار {def=نائب المستشار; f=نائبة مستشار; fdef=نائبة المستشار; class=m}
chancellor: مستشار {f=مستشارة; class=m}
dean: عميد {f=عميدة; class=m}
professor: أستاذ | بروفيسور {f=أستاذة; class=m}
spokesperson: متحدث رسمي | المتحدث الرسمي | متحدث باسم | المتحدث باسم | الناطق باسم | ناطق رسمي {def=المتحدث الرسمي; f=متحدثة رسمية; fdef=المتحدثة الرسمية; class=m}
speaker: رئيس برلمان | رئيس البرلمان | رئيس مجلس النواب {def=رئيس البرلمان; f=رئيسة برلمان; fdef=رئيسة البرلمان; class=m}
member-of-parliament: عضو برلمان | عضو البرلمان | نائب {def=عضو البرلمان; f=عضو برلمان; fdef=عضو البرلمان; class=m}
minister-counsellor: وزير مفوض | الوزير المفوض {def=الوزير المفوض; f=وزيرة مفوضة; fdef=الوزيرة المفوضة; class=m}
coordinator: منسق {f=منسقة; class=m}
special-representative: ممثل خاص | الممثل الخاص | مبعوث خاص | المبعوث الخاص {def=الممثل الخاص; f=ممثلة خاصة; fdef=الممثلة الخاصة; class=m}
commissioner: مفوض {f=مفوضة; class=m}
curator: أمين متحف | قيّم {def=أمين المتحف; f=أمينة متحف; fdef=أمينة المتحف; class=m}
king: ملك {class=m}
queen: ملكة {class=f}
`),
		language.Terms(language.Institution, `
un: الأمم المتحدة {class=f}
unesco: اليونسكو | يونسكو {class=f}
unicef: اليونيسف | يونيسف {class=f}
undp: برنامج الأمم المتحدة الإنمائي {class=m}
who: منظمة الصحة العالمية {class=f}
eu: الاتحاد الأوروبي {class=m}
european-commission: المفوضية الأوروبية {class=f}
nato: حلف شمال الأطلسي | الناتو | حلف الناتو {class=m}
osce: منظمة الأمن والتعاون في أوروبا {class=f}
imf: صندوق النقد الدولي {class=m}
world-bank: البنك الدولي {class=m}
sco: منظمة شنغهاي للتعاون {class=f}
red-cross: الصليب الأحمر {class=m}
council-of-europe: مجلس أوروبا {class=m}
communist-party-of-china: الحزب الشيوعي الصيني {class=m}
ministry-of-foreign-affairs: وزارة الخارجية | وزارة الشؤون الخارجية {class=f}
ministry-of-culture: وزارة الثقافة {class=f}
ministry-of-education: وزارة التعليم | وزارة التربية والتعليم {class=f}
ministry-of-economy: وزارة الاقتصاد {class=f}
ministry-of-health: وزارة الصحة {class=f}
ministry-of-energy: وزارة الطاقة {class=f}
ministry-of-transport: وزارة النقل {class=f}
ministry-of-agriculture: وزارة الزراعة {class=f}
ministry-of-finance: وزارة المالية {class=f}
ministry-of-defence: وزارة الدفاع {class=f}
embassy: سفارة {class=f}
city-council: مجلس بلدي | المجلس البلدي {def=المجلس البلدي; class=m}
`),
		language.Terms(language.Venue, `
headquarters: مقر | المقر الرئيسي {class=m}
museum: متحف {pl=متاحف; class=m}
national-museum: متحف وطني | المتحف الوطني {def=المتحف الوطني; class=m}
university: جامعة {pl=جامعات; class=f}
school: مدرسة {pl=مدارس; class=f}
hospital: مستشفى {pl=مستشفيات; class=m}
library: مكتبة {pl=مكتبات; class=f}
central-library: مكتبة مركزية | المكتبة المركزية {def=المكتبة المركزية; class=f}
factory: مصنع {pl=مصانع; class=m}
office: مكتب {pl=مكاتب; class=m}
centre: مركز {pl=مراكز; class=m}
cultural-centre: مركز ثقافي | المركز الثقافي {def=المركز الثقافي; class=m}
research-centre: مركز أبحاث | مركز بحوث | مركز بحثي {def=مركز الأبحاث; pl=مراكز أبحاث; class=m}
port: ميناء {class=m}
airport: مطار {class=m}
parliament: برلمان {class=m}
city-hall: مبنى البلدية | دار البلدية {def=مبنى البلدية; class=m}
park: حديقة | متنزه {class=f}
bridge: جسر {class=m}
metro-station: محطة مترو {def=محطة المترو; class=f}
tram-line: خط ترام {def=خط الترام; class=m}
kindergarten: روضة أطفال {def=روضة الأطفال; class=f}
stadium: ملعب | استاد {class=m}
theatre: مسرح {class=m}
laboratory: مختبر {pl=مختبرات; class=m}
clinic: مركز صحي | عيادة {def=المركز الصحي; class=m}
`),
		language.Terms(language.Topic, `
bilateral-relations: علاقات ثنائية | العلاقات الثنائية {def=العلاقات الثنائية; class=f}
bilateral-cooperation: تعاون ثنائي | التعاون الثنائي {def=التعاون الثنائي; class=m}
cooperation: تعاون {class=m}
inter-party: تعاون بين الحزبين | التعاون بين الحزبين | العلاقات بين الحزبين {def=التعاون بين الحزبين; class=m}
economic-cooperation: تعاون اقتصادي | التعاون الاقتصادي {def=التعاون الاقتصادي; class=m}
trade: تجارة | التبادل التجاري {class=f}
trade-cooperation: تعاون اقتصادي وتجاري | التعاون الاقتصادي والتجاري | التعاون التجاري {def=التعاون الاقتصادي والتجاري; class=m}
cultural-cooperation: تعاون ثقافي | التعاون الثقافي | التبادل الثقافي {def=التعاون الثقافي; class=m}
education-cooperation: تعاون تعليمي | التعاون التعليمي | التعاون في مجال التعليم {def=التعاون في مجال التعليم; class=m}
science-cooperation: تعاون علمي | التعاون العلمي {def=التعاون العلمي; class=m}
energy-cooperation: تعاون في مجال الطاقة | التعاون في مجال الطاقة {def=التعاون في مجال الطاقة; class=m}
regional-security: أمن إقليمي | الأمن الإقليمي {def=الأمن الإقليمي; class=m}
security: أمن {class=m}
climate-change: تغير المناخ | التغير المناخي {def=تغير المناخ; class=m}
renewable-energy: طاقة متجددة | الطاقة المتجددة {def=الطاقة المتجددة; class=f}
education: تعليم {class=m}
health: صحة | الصحة العامة {class=f}
culture: ثقافة {class=f}
science: علوم | العلم {class=f}
tourism: سياحة {class=f}
transport: نقل {class=m}
agriculture: زراعة {class=f}
water-management: إدارة المياه {def=إدارة المياه; class=f}
clean-water: مياه نظيفة | المياه النظيفة | مياه الشرب {def=المياه النظيفة; class=f}
air-quality: جودة الهواء {def=جودة الهواء; class=f}
investment: استثمار | الاستثمارات {class=m}
humanitarian-aid: مساعدات إنسانية | المساعدات الإنسانية {def=المساعدات الإنسانية; class=f}
student-exchange: تبادل طلابي | التبادل الطلابي | برامج التبادل الطلابي {def=التبادل الطلابي; class=m}
human-rights: حقوق الإنسان {def=حقوق الإنسان; class=f}
digitalisation: تحول رقمي | التحول الرقمي | الرقمنة {def=التحول الرقمي; class=m}
ai: ذكاء اصطناعي | الذكاء الاصطناعي {def=الذكاء الاصطناعي; class=m}
`),
		language.Terms(language.Thing, `
agreement: اتفاقية | اتفاق | اتفاقية تعاون {class=f}
memorandum: مذكرة تفاهم | مذكرة التفاهم {def=مذكرة التفاهم; class=f}
protocol: بروتوكول {class=m}
contract: عقد {class=m}
treaty: معاهدة {class=f}
declaration: إعلان | إعلان مشترك {class=m}
roadmap: خارطة طريق | خطة عمل {def=خارطة الطريق; class=f}
report: تقرير {class=m}
annual-report: تقرير سنوي | التقرير السنوي {def=التقرير السنوي; class=m}
study: دراسة {class=f}
survey: استطلاع | استبيان {class=m}
programme: برنامج {class=m}
scholarship-programme: برنامج منح دراسية {def=برنامج المنح الدراسية; class=m}
app: تطبيق | تطبيق جوال | تطبيق للهاتف المحمول {class=m}
platform: منصة | منصة إلكترونية | منصة رقمية {class=f}
service: خدمة | خدمة إلكترونية {class=f}
campaign: حملة {class=f}
website: موقع إلكتروني | بوابة إلكترونية {def=الموقع الإلكتروني; class=m}
prize: جائزة {class=f}
award: جائزة {class=f}
medal: ميدالية | وسام {class=f}
scholarship: منحة دراسية {def=المنحة الدراسية; class=f}
honorary-doctorate: دكتوراه فخرية | الدكتوراه الفخرية {def=الدكتوراه الفخرية; class=f}
books: كتب {acc=كتبًا; class=f}
computers: أجهزة حاسوب | أجهزة كمبيوتر {def=أجهزة الحاسوب; class=f}
medical-equipment: معدات طبية | أجهزة طبية | المعدات الطبية {def=المعدات الطبية; class=f}
ambulances: سيارات إسعاف {def=سيارات الإسعاف; class=f}
exhibition: معرض {class=m}
conference: مؤتمر {class=m}
forum: منتدى {class=m}
seminar: ندوة | ورشة عمل {class=f}
festival: مهرجان {class=m}
`),
		language.Terms(language.Honorific, `
mr: السيد {gender=m}
ms: السيدة {gender=f}
dr: الدكتور | د.
prof: الأستاذ الدكتور | أ.د.
he: سعادة | معالي | فخامة
`),
	)
}

// countryClasses are the genders of the names of countries: most are feminine.
const countryClasses = `
f: AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CK CL CM CN CO CR CU CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IR IS IT JE JM JP KE KG KH KI KM KN KP KR KW KY KZ LA LC LI LK LR LS LT LU LV LY MC MD MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SE SG SH SI SJ SK SL SM SN SR ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VC VE VG VI VN VU WF WS XK YT ZA ZM ZW
m: IQ MA LB JO SD YE SO VA ME CI CV SS GI
`
