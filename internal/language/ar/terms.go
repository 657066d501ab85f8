package ar

import (
	"slices"

	"attache/internal/language"
)

// terms is the built-in lexicon; see language.Terms for its form. def is the
// definite form where it is more than the article before the only word, f the
// form of an office that a woman holds, few the plural behind 3 to 10. Plurals
// of things have the class f, for they agree as a feminine singular does.
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
prime-minister: رئيس وزراء | رئيس الوزراء | رئيس مجلس الوزراء | رئيس الحكومة | رئيسة مجلس الوزراء | رئيسة الحكومة {def=رئيس الوزراء; f=رئيسة وزراء; fdef=رئيسة الوزراء; class=m}
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
founder: مؤسس {f=مؤسِّسة; class=m}
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
ambassador-at-large: سفير متجول {f=سفيرة متجولة; def=السفير المتجول; fdef=السفيرة المتجولة; class=m}
permanent-representative: مندوب دائم | المندوب الدائم | الممثل الدائم {f=مندوبة دائمة; def=المندوب الدائم; fdef=المندوبة الدائمة; class=m}
high-commissioner: مفوض سام | المفوض السامي {def=المفوض السامي; f=مفوضة سامية; fdef=المفوضة السامية; class=m}
consul: قنصل {f=قنصلة; class=m}
honorary-consul: قنصل فخري {f=قنصلة فخرية; def=القنصل الفخري; fdef=القنصلة الفخرية; class=m}
head-of-mission: رئيس بعثة | رئيس البعثة {f=رئيسة بعثة; def=رئيس البعثة; fdef=رئيسة البعثة; class=m}
head-of-delegation: رئيس وفد | رئيس الوفد {f=رئيسة وفد; def=رئيس الوفد; fdef=رئيسة الوفد; class=m}
first-vice-president: نائب أول للرئيس | النائب الأول للرئيس {def=النائب الأول للرئيس; f=نائبة أولى للرئيس; fdef=النائبة الأولى للرئيس; class=m}
first-deputy-prime-minister: نائب أول لرئيس الوزراء | النائب الأول لرئيس الوزراء {def=النائب الأول لرئيس الوزراء; f=نائبة أولى لرئيس الوزراء; fdef=النائبة الأولى لرئيس الوزراء; class=m}
justice-minister: وزير عدل | وزير العدل {f=وزيرة عدل; def=وزير العدل; fdef=وزيرة العدل; class=m}
labour-minister: وزير عمل | وزير العمل {f=وزيرة عمل; def=وزير العمل; fdef=وزيرة العمل; class=m}
trade-minister: وزير تجارة | وزير التجارة {f=وزيرة تجارة; def=وزير التجارة; fdef=وزيرة التجارة; class=m}
industry-minister: وزير صناعة | وزير الصناعة {f=وزيرة صناعة; def=وزير الصناعة; fdef=وزيرة الصناعة; class=m}
tourism-minister: وزير سياحة | وزير السياحة {f=وزيرة سياحة; def=وزير السياحة; fdef=وزيرة السياحة; class=m}
sports-minister: وزير رياضة | وزير الرياضة | وزير الشباب والرياضة {f=وزيرة رياضة; def=وزير الرياضة; fdef=وزيرة الرياضة; class=m}
science-minister: وزير علوم | وزير العلوم | وزير البحث العلمي {f=وزيرة علوم; def=وزير العلوم; fdef=وزيرة العلوم; class=m}
digital-minister: وزير تحول رقمي | وزير التحول الرقمي {def=وزير التحول الرقمي; f=وزيرة تحول رقمي; fdef=وزيرة التحول الرقمي; class=m}
immigration-minister: وزير هجرة | وزير الهجرة {f=وزيرة هجرة; def=وزير الهجرة; fdef=وزيرة الهجرة; class=m}
first-deputy-minister: نائب أول للوزير | النائب الأول للوزير {def=النائب الأول للوزير; f=نائبة أولى للوزير; fdef=النائبة الأولى للوزير; class=m}
deputy-secretary-general: نائب أمين عام | نائب الأمين العام {def=نائب الأمين العام; f=نائبة أمين عام; fdef=نائبة الأمين العام; class=m}
under-secretary-general: وكيل أمين عام | وكيل الأمين العام {def=وكيل الأمين العام; f=وكيلة أمين عام; fdef=وكيلة الأمين العام; class=m}
deputy-director-general: نائب مدير عام | نائب المدير العام {def=نائب المدير العام; f=نائبة مدير عام; fdef=نائبة المدير العام; class=m}
regional-director: مدير إقليمي | المدير الإقليمي {f=مديرة إقليمية; def=المدير الإقليمي; fdef=المديرة الإقليمية; class=m}
country-director: مدير قطري | المدير القطري {f=مديرة قطرية; def=المدير القطري; fdef=المديرة القطرية; class=m}
artistic-director: مدير فني | المدير الفني {f=مديرة فنية; def=المدير الفني; fdef=المديرة الفنية; class=m}
coo: مدير عمليات | مدير العمليات | الرئيس التنفيذي للعمليات {f=مديرة عمليات; def=مدير العمليات; fdef=مديرة العمليات; class=m}
general-manager: مدير عام {f=مديرة عامة; def=المدير العام; fdef=المديرة العامة; class=m}
project-manager: مدير مشروع | مدير المشروع {f=مديرة مشروع; def=مدير المشروع; fdef=مديرة المشروع; class=m}
board-chairman: رئيس مجلس إدارة | رئيس مجلس الإدارة {f=رئيسة مجلس إدارة; def=رئيس مجلس الإدارة; fdef=رئيسة مجلس الإدارة; class=m}
board-member: عضو مجلس إدارة | عضو مجلس الإدارة {f=عضو مجلس إدارة; def=عضو مجلس الإدارة; fdef=عضو مجلس الإدارة; class=m}
head-of-department: رئيس قسم | رئيس القسم | رئيس الدائرة {f=رئيسة قسم; def=رئيس القسم; fdef=رئيسة القسم; class=m}
deputy-governor: نائب محافظ | نائب المحافظ {f=نائبة محافظ; def=نائب المحافظ; fdef=نائبة المحافظ; class=m}
academician: أكاديمي {f=أكاديمية; class=m}
researcher: باحث {f=باحثة; class=m}
scientist: عالم {f=عالمة; class=m}
chief-scientist: كبير علماء | كبير العلماء {f=كبيرة علماء; def=كبير العلماء; fdef=كبيرة العلماء; class=m}
chief-economist: كبير اقتصاديين | كبير الاقتصاديين {f=كبيرة اقتصاديين; def=كبير الاقتصاديين; fdef=كبيرة الاقتصاديين; class=m}
chief-engineer: كبير مهندسين | كبير المهندسين {f=كبيرة مهندسين; def=كبير المهندسين; fdef=كبيرة المهندسين; class=m}
editor-in-chief: رئيس تحرير | رئيس التحرير {f=رئيسة تحرير; def=رئيس التحرير; fdef=رئيسة التحرير; class=m}
deputy-speaker: نائب رئيس برلمان | نائب رئيس البرلمان {f=نائبة رئيس برلمان; def=نائب رئيس البرلمان; fdef=نائبة رئيس البرلمان; class=m}
senator: عضو مجلس شيوخ | سيناتور {f=عضو مجلس شيوخ; def=عضو مجلس الشيوخ; fdef=عضو مجلس الشيوخ; class=m}
councillor: عضو مجلس بلدي {def=عضو المجلس البلدي; f=عضو مجلس بلدي; fdef=عضو المجلس البلدي; class=m}
resident-representative: ممثل مقيم | الممثل المقيم {f=ممثلة مقيمة; def=الممثل المقيم; fdef=الممثلة المقيمة; class=m}
prosecutor-general: نائب عام | النائب العام | المدعي العام {f=نائبة عامة; def=النائب العام; fdef=النائبة العامة; class=m}
ombudsman: أمين مظالم | أمين المظالم {f=أمينة مظالم; def=أمين المظالم; fdef=أمينة المظالم; class=m}
judge: قاض | القاضي {def=القاضي; f=قاضية; fdef=القاضية; class=m}
conductor: قائد أوركسترا {f=قائدة أوركسترا; def=قائد الأوركسترا; fdef=قائدة الأوركسترا; class=m}
coach: مدرب {f=مدربة; class=m}
commander: قائد {f=قائدة; class=m}
chief-of-staff: رئيس ديوان | رئيس الديوان {f=رئيسة ديوان; def=رئيس الديوان; fdef=رئيسة الديوان; class=m}
prince: أمير {class=m}
crown-prince: ولي عهد | ولي العهد {def=ولي العهد; class=m}
princess: أميرة {class=f}
emir: أمير {class=m}
sultan: سلطان {class=m}
pope: بابا {class=m}
patriarch: بطريرك {class=m}
archbishop: رئيس أساقفة {def=رئيس الأساقفة; class=m}
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
un-security-council: مجلس الأمن الدولي | مجلس الأمن {class=m}
un-general-assembly: الجمعية العامة للأمم المتحدة {class=f}
unep: برنامج الأمم المتحدة للبيئة {class=m}
unfpa: صندوق الأمم المتحدة للسكان {class=m}
un-women: هيئة الأمم المتحدة للمرأة {class=f}
unhcr: المفوضية السامية للأمم المتحدة لشؤون اللاجئين | مفوضية اللاجئين {class=f}
wfp: برنامج الأغذية العالمي {class=m}
fao: منظمة الأغذية والزراعة | الفاو {class=f}
ilo: منظمة العمل الدولية {class=f}
iaea: الوكالة الدولية للطاقة الذرية {class=f}
iom: المنظمة الدولية للهجرة {class=f}
icao: منظمة الطيران المدني الدولي | إيكاو {class=f}
itu: الاتحاد الدولي للاتصالات {class=m}
wto: منظمة التجارة العالمية {class=f}
wipo: المنظمة العالمية للملكية الفكرية | الويبو {class=f}
european-parliament: البرلمان الأوروبي {class=m}
european-council: المجلس الأوروبي {class=m}
ecb: البنك المركزي الأوروبي {class=m}
eib: بنك الاستثمار الأوروبي {class=m}
ebrd: البنك الأوروبي لإعادة الإعمار والتنمية {class=m}
adb: بنك التنمية الآسيوي {class=m}
aiib: البنك الآسيوي للاستثمار في البنية التحتية {class=m}
islamic-development-bank: البنك الإسلامي للتنمية {class=m}
oecd: منظمة التعاون الاقتصادي والتنمية {class=f}
g7: مجموعة السبع {class=f}
g20: مجموعة العشرين {class=f}
brics: مجموعة بريكس | بريكس {class=f}
cis: رابطة الدول المستقلة {class=f}
oic: منظمة التعاون الإسلامي {class=f}
turkic-states: منظمة الدول التركية {class=f}
opec: منظمة أوبك | أوبك {class=f}
arab-league: جامعة الدول العربية {class=f}
african-union: الاتحاد الأفريقي {class=m}
asean: رابطة آسيان | آسيان {class=f}
gcc: مجلس التعاون الخليجي {class=m}
icrc: اللجنة الدولية للصليب الأحمر {class=f}
red-crescent: الهلال الأحمر {class=m}
msf: منظمة أطباء بلا حدود | أطباء بلا حدود {class=f}
olympic-committee: اللجنة الأولمبية الدولية {class=f}
fifa: الاتحاد الدولي لكرة القدم | الفيفا | فيفا {class=m}
uefa: الاتحاد الأوروبي لكرة القدم | اليويفا {class=m}
government: حكومة {class=f}
cabinet-of-ministers: مجلس الوزراء {class=m}
national-assembly: الجمعية الوطنية | المجلس الوطني {class=f}
supreme-court: المحكمة العليا {class=f}
constitutional-court: المحكمة الدستورية {class=f}
central-bank: البنك المركزي | المصرف المركزي {class=m}
academy-of-sciences: أكاديمية العلوم {class=f}
ministry-of-interior: وزارة الداخلية {class=f}
ministry-of-justice: وزارة العدل {class=f}
ministry-of-labour: وزارة العمل {class=f}
ministry-of-trade: وزارة التجارة {class=f}
ministry-of-industry: وزارة الصناعة {class=f}
ministry-of-tourism: وزارة السياحة {class=f}
ministry-of-environment: وزارة البيئة {class=f}
ministry-of-sport: وزارة الرياضة | وزارة الشباب والرياضة {class=f}
ministry-of-emergencies: وزارة حالات الطوارئ {class=f}
consulate: قنصلية {class=f}
consulate-general: قنصلية عامة | القنصلية العامة {def=القنصلية العامة; class=f}
`),
		language.Terms(language.Venue, `
headquarters: مقر | المقر الرئيسي {class=m}
museum: متحف {few=متاحف; class=m}
national-museum: متحف وطني | المتحف الوطني {def=المتحف الوطني; class=m}
university: جامعة {few=جامعات; class=f}
school: مدرسة {few=مدارس; class=f}
hospital: مستشفى {few=مستشفيات; class=m}
library: مكتبة {few=مكتبات; class=f}
central-library: مكتبة مركزية | المكتبة المركزية {def=المكتبة المركزية; class=f}
factory: مصنع {few=مصانع; class=m}
office: مكتب {few=مكاتب; class=m}
centre: مركز {few=مراكز; class=m}
cultural-centre: مركز ثقافي | المركز الثقافي {def=المركز الثقافي; class=m}
research-centre: مركز أبحاث | مركز بحوث | مركز بحثي {def=مركز الأبحاث; few=مراكز أبحاث; class=m}
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
laboratory: مختبر {few=مختبرات; class=m}
clinic: مركز صحي | عيادة {def=المركز الصحي; class=m}
art-gallery: معرض فني {def=المعرض الفني; class=m}
college: كلية {few=كليات; class=f}
academy: أكاديمية {class=f}
institute: معهد {few=معاهد; class=m}
secondary-school: مدرسة ثانوية {def=المدرسة الثانوية; class=f}
national-library: مكتبة وطنية | المكتبة الوطنية {def=المكتبة الوطنية; class=f}
power-plant: محطة كهرباء | محطة توليد الكهرباء {def=محطة الكهرباء; class=f}
solar-park: محطة طاقة شمسية {def=محطة الطاقة الشمسية; class=f}
wind-farm: مزرعة رياح {def=مزرعة الرياح; class=f}
data-centre: مركز بيانات {def=مركز البيانات; class=m}
warehouse: مستودع {few=مستودعات; class=m}
branch: فرع {few=فروع; class=m}
training-centre: مركز تدريب {def=مركز التدريب; class=m}
youth-centre: مركز شباب {def=مركز الشباب; class=m}
sports-centre: مركز رياضي | مجمع رياضي {def=المركز الرياضي; class=m}
exhibition-centre: مركز معارض | مركز المعارض {def=مركز المعارض; class=m}
congress-centre: مركز مؤتمرات | مركز المؤتمرات {def=مركز المؤتمرات; class=m}
shopping-centre: مركز تسوق | مركز تجاري {def=مركز التسوق; class=m}
community-centre: مركز مجتمعي {def=المركز المجتمعي; class=m}
terminal: محطة {class=f}
railway-station: محطة قطارات | محطة القطارات {def=محطة القطارات; class=f}
railway-line: خط سكة حديد {def=خط السكة الحديد; class=m}
road: طريق {few=طرق; class=m}
highway: طريق سريع {def=الطريق السريع; class=m}
tunnel: نفق {few=أنفاق; class=m}
court: محكمة {few=محاكم; class=f}
palace: قصر {few=قصور; class=m}
presidential-palace: قصر رئاسي | القصر الرئاسي {def=القصر الرئاسي; class=m}
garden: حديقة {few=حدائق; class=f}
square: ساحة {few=ساحات; class=f}
market: سوق {few=أسواق; class=f}
monument: نصب تذكاري {def=النصب التذكاري; class=m}
memorial: نصب تذكاري {def=النصب التذكاري; class=m}
playground: ملعب أطفال {def=ملعب الأطفال; class=m}
swimming-pool: مسبح {few=مسابح; class=m}
opera-house: دار أوبرا | دار الأوبرا {def=دار الأوبرا; class=f}
concert-hall: قاعة حفلات {def=قاعة الحفلات; class=f}
cinema: دار سينما | سينما {def=دار السينما; class=f}
hotel: فندق {few=فنادق; class=m}
restaurant: مطعم {few=مطاعم; class=m}
shop: متجر {few=متاجر; class=m}
church: كنيسة {few=كنائس; class=f}
mosque: مسجد {few=مساجد; class=m}
cathedral: كاتدرائية {class=f}
observatory: مرصد {few=مراصد; class=m}
archive: أرشيف {class=m}
refugee-camp: مخيم لاجئين {def=مخيم اللاجئين; class=m}
shelter: ملجأ | مأوى {few=ملاجئ; class=m}
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
partnership: شراكة | الشراكة الاستراتيجية {class=f}
international-cooperation: تعاون دولي | التعاون الدولي {def=التعاون الدولي; class=m}
regional-cooperation: تعاون إقليمي | التعاون الإقليمي {def=التعاون الإقليمي; class=m}
interparliamentary: تعاون برلماني | التعاون البرلماني {def=التعاون البرلماني; class=m}
defence-cooperation: تعاون دفاعي | التعاون الدفاعي | التعاون العسكري {def=التعاون الدفاعي; class=m}
humanitarian-cooperation: تعاون إنساني | التعاون الإنساني {def=التعاون الإنساني; class=m}
international-security: أمن دولي | الأمن الدولي {def=الأمن الدولي; class=m}
mutual-interest: قضايا ذات اهتمام مشترك | القضايا ذات الاهتمام المشترك {def=القضايا ذات الاهتمام المشترك; class=f}
peace-process: عملية سلام | عملية السلام {def=عملية السلام; class=f}
peace: سلام {class=m}
counter-terrorism: مكافحة الإرهاب {def=مكافحة الإرهاب; class=f}
migration: هجرة {class=f}
refugees: لاجئون | اللاجئين {def=شؤون اللاجئين; class=m}
food-security: أمن غذائي | الأمن الغذائي {def=الأمن الغذائي; class=m}
energy-security: أمن الطاقة {def=أمن الطاقة; class=m}
cybersecurity: أمن سيبراني | الأمن السيبراني {def=الأمن السيبراني; class=m}
sustainable-development: تنمية مستدامة | التنمية المستدامة {def=التنمية المستدامة; class=f}
environment: بيئة | حماية البيئة {class=f}
biodiversity: تنوع بيولوجي | التنوع البيولوجي {def=التنوع البيولوجي; class=m}
solar-energy: طاقة شمسية | الطاقة الشمسية {def=الطاقة الشمسية; class=f}
wind-energy: طاقة الرياح {def=طاقة الرياح; class=f}
nuclear-energy: طاقة نووية | الطاقة النووية {def=الطاقة النووية; class=f}
hydrogen: هيدروجين {class=m}
oil-and-gas: نفط وغاز | النفط والغاز {def=النفط والغاز; class=m}
energy: طاقة {class=f}
waste: إدارة النفايات | إعادة التدوير {def=إدارة النفايات; class=f}
disaster-relief: إغاثة المنكوبين | الإغاثة من الكوارث {def=إغاثة المنكوبين; class=f}
economy: اقتصاد {class=m}
economic-development: تنمية اقتصادية | التنمية الاقتصادية {def=التنمية الاقتصادية; class=f}
finance: مال | المالية {def=الشؤون المالية; class=m}
entrepreneurship: ريادة الأعمال {def=ريادة الأعمال; class=f}
innovation: ابتكار {class=m}
technology: تكنولوجيا | التقنية {class=f}
robotics: روبوتات {class=f}
space: فضاء {class=m}
telecommunications: اتصالات {class=f}
logistics: خدمات لوجستية | الخدمات اللوجستية {def=الخدمات اللوجستية; class=f}
aviation: طيران {class=m}
infrastructure: بنية تحتية | البنية التحتية {def=البنية التحتية; class=f}
construction: بناء {class=m}
urban-development: تنمية حضرية | التنمية الحضرية {def=التنمية الحضرية; class=f}
housing: إسكان {class=m}
industry: صناعة {class=f}
employment: توظيف | فرص العمل {class=m}
youth: شباب {class=m}
gender-equality: مساواة بين الجنسين | المساواة بين الجنسين {def=المساواة بين الجنسين; class=f}
childrens-rights: حقوق الطفل {def=حقوق الطفل; class=f}
rule-of-law: سيادة القانون {def=سيادة القانون; class=f}
democracy: ديمقراطية {class=f}
elections: انتخابات {class=f}
anti-corruption: مكافحة الفساد {def=مكافحة الفساد; class=f}
poverty: مكافحة الفقر | الفقر {def=مكافحة الفقر; class=f}
inclusion: إدماج اجتماعي | الإدماج الاجتماعي {def=الإدماج الاجتماعي; class=m}
higher-education: تعليم عال | التعليم العالي {def=التعليم العالي; class=m}
vocational-training: تدريب مهني | التدريب المهني {def=التدريب المهني; class=m}
research: بحث علمي | البحث العلمي {def=البحث العلمي; class=m}
vaccination: تطعيم | التلقيح {class=m}
cultural-heritage: تراث ثقافي | التراث الثقافي {def=التراث الثقافي; class=m}
music: موسيقى {class=f}
cinema-art: سينما {class=f}
literature: أدب {class=m}
sport: رياضة {class=f}
football: كرة القدم {def=كرة القدم; class=f}
media: وسائل الإعلام | الإعلام {def=وسائل الإعلام; class=f}
press-freedom: حرية الصحافة {def=حرية الصحافة; class=f}
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
partnership-agreement: اتفاقية شراكة {def=اتفاقية الشراكة; class=f}
framework-agreement: اتفاقية إطارية | اتفاق إطاري {def=الاتفاقية الإطارية; class=f}
trade-agreement: اتفاقية تجارية | اتفاق تجاري {def=الاتفاقية التجارية; class=f}
free-trade-agreement: اتفاقية تجارة حرة {def=اتفاقية التجارة الحرة; class=f}
loan-agreement: اتفاقية قرض {def=اتفاقية القرض; class=f}
grant-agreement: اتفاقية منحة {def=اتفاقية المنحة; class=f}
peace-agreement: اتفاق سلام | اتفاقية سلام {def=اتفاق السلام; class=m}
letter-of-intent: خطاب نوايا {def=خطاب النوايا; class=m}
convention: اتفاقية {class=f}
charter: ميثاق {class=m}
joint-declaration: إعلان مشترك | الإعلان المشترك {def=الإعلان المشترك; class=m}
joint-statement: بيان مشترك | البيان المشترك {def=البيان المشترك; class=m}
strategy: استراتيجية {class=f}
plan: خطة {class=f}
resolution: قرار {class=m}
decree: مرسوم {class=m}
law: قانون {class=m}
quarterly-report: تقرير ربع سنوي {def=التقرير ربع السنوي; acc=تقريرًا ربع سنوي; class=m}
financial-results: نتائج مالية | النتائج المالية {def=النتائج المالية; class=f}
analysis: تحليل {class=m}
statistics: إحصاءات | إحصائيات {class=f}
index: مؤشر {class=m}
guide: دليل {class=m}
book: كتاب {class=m}
film: فيلم {class=m}
documentary: فيلم وثائقي {def=الفيلم الوثائقي; class=m}
map: خريطة {class=f}
database: قاعدة بيانات {def=قاعدة البيانات; class=f}
article: مقال | مقالة {class=m}
training-programme: برنامج تدريبي {def=البرنامج التدريبي; class=m}
grant-programme: برنامج منح {def=برنامج المنح; class=m}
exchange-programme: برنامج تبادل {def=برنامج التبادل; class=m}
project: مشروع {class=m}
initiative: مبادرة {class=f}
competition: مسابقة {class=f}
product: منتج {class=m}
system: نظام {class=m}
software: برنامج حاسوبي | برمجيات {def=البرنامج الحاسوبي; class=m}
tool: أداة {class=f}
robot: روبوت {class=m}
satellite: قمر صناعي | قمر اصطناعي {def=القمر الصناعي; class=m}
drone: طائرة مسيرة {def=الطائرة المسيرة; class=f}
rocket: صاروخ {class=m}
ship: سفينة {few=سفن; class=f}
train: قطار {few=قطارات; class=m}
aircraft: طائرة {few=طائرات; class=f}
bus: حافلة {few=حافلات; class=f}
electric-bus: حافلة كهربائية {few=حافلات كهربائية; many=حافلة كهربائية; def=الحافلة الكهربائية; class=f}
car: سيارة {few=سيارات; class=f}
electric-car: سيارة كهربائية {few=سيارات كهربائية; def=السيارة الكهربائية; class=f}
course: دورة {few=دورات; class=f}
collection: مجموعة {class=f}
flight-route: خط جوي {def=الخط الجوي; class=m}
hotline: خط ساخن {def=الخط الساخن; class=m}
gold-medal: ميدالية ذهبية {def=الميدالية الذهبية; class=f}
order: وسام {class=m}
grant: منحة {few=منح; class=f}
certificate: شهادة {few=شهادات; class=f}
diploma: دبلوم {class=m}
cup: كأس {acc=كأسًا; class=f}
honorary-citizenship: مواطنة فخرية | المواطنة الفخرية {def=المواطنة الفخرية; class=f}
laptops: حواسيب محمولة | أجهزة حاسوب محمولة {def=الحواسيب المحمولة; class=f}
tablets: أجهزة لوحية {def=الأجهزة اللوحية; class=f}
medicines: أدوية | مستلزمات طبية {acc=أدوية; class=f}
vaccines: لقاحات | جرعات لقاح {class=f}
masks: كمامات | أقنعة {class=f}
ambulance: سيارة إسعاف {few=سيارات إسعاف; def=سيارة الإسعاف; class=f}
fire-engine: سيارة إطفاء {few=سيارات إطفاء; def=سيارة الإطفاء; class=f}
generator: مولد كهربائي | مولد {few=مولدات كهربائية; many=مولدًا كهربائيًا; def=المولد الكهربائي; class=m}
tent: خيمة {few=خيام; class=f}
blanket: بطانية {few=بطانيات; class=f}
food-parcel: طرد غذائي | سلة غذائية {few=طرود غذائية; many=طردًا غذائيًا; def=الطرد الغذائي; class=m}
food: مواد غذائية | مساعدات غذائية {def=المواد الغذائية; class=f}
clothing: ملابس {acc=ملابس; class=f}
school-supplies: مستلزمات مدرسية | لوازم مدرسية {def=المستلزمات المدرسية; class=f}
furniture: أثاث {acc=أثاثًا; class=m}
vehicles: مركبات | سيارات {class=f}
trees: أشجار {acc=أشجارًا; class=f}
press-conference: مؤتمر صحفي | مؤتمر صحافي {def=المؤتمر الصحفي; class=m}
briefing: إحاطة {class=f}
summit: قمة {class=f}
congress: مؤتمر {class=m}
symposium: ندوة علمية {def=الندوة العلمية; class=f}
workshop: ورشة عمل {def=ورشة العمل; class=f}
webinar: ندوة إلكترونية | ندوة عبر الإنترنت {def=الندوة الإلكترونية; class=f}
round-table: مائدة مستديرة | طاولة مستديرة {def=المائدة المستديرة; class=f}
concert: حفل موسيقي | حفلة موسيقية {def=الحفل الموسيقي; class=m}
ceremony: مراسم | حفل {class=f}
award-ceremony: حفل توزيع جوائز | حفل توزيع الجوائز {def=حفل توزيع الجوائز; class=m}
reception: حفل استقبال {def=حفل الاستقبال; class=m}
fair: معرض تجاري {def=المعرض التجاري; class=m}
job-fair: معرض توظيف {def=معرض التوظيف; class=m}
tournament: بطولة | دورة رياضية {class=f}
championship: بطولة {class=f}
marathon: ماراثون {class=m}
hackathon: هاكاثون {class=m}
lecture: محاضرة {class=f}
training: دورة تدريبية | تدريب {def=الدورة التدريبية; class=f}
session: جلسة | دورة {class=f}
open-day: يوم مفتوح {def=اليوم المفتوح; class=m}
celebration: احتفال {class=m}
event: فعالية {class=f}
`),
		language.Terms(language.Privative, `
draft: مسودة
former: سابق
proposed: مقترح
`),
		language.Terms(language.Honorific, `
mr: السيد {gender=m}
ms: السيدة {gender=f}
dr: الدكتور | د.
prof: الأستاذ الدكتور | أ.د.
he: سعادة | معالي | فخامة
sir: السير {gender=m}
`),
		language.Terms(language.Occasion, `
independence-day: عيد الاستقلال | يوم الاستقلال {def=عيد الاستقلال; class=m}
republic-day: عيد الجمهورية | يوم الجمهورية {def=عيد الجمهورية; class=m}
national-day: اليوم الوطني | العيد الوطني {class=m}
victory-day: عيد النصر | يوم النصر {def=عيد النصر; class=m}
constitution-day: يوم الدستور {def=يوم الدستور; class=m}
europe-day: يوم أوروبا {def=يوم أوروبا; class=m}
new-year: رأس السنة | العام الجديد {def=رأس السنة; class=m}
chinese-new-year: رأس السنة الصينية | عيد الربيع {def=رأس السنة الصينية; class=m}
novruz: عيد النوروز | النوروز {def=عيد النوروز; class=m}
ramadan: شهر رمضان | رمضان {def=شهر رمضان; class=m}
eid-al-fitr: عيد الفطر {def=عيد الفطر; class=m}
eid-al-adha: عيد الأضحى {def=عيد الأضحى; class=m}
christmas: عيد الميلاد {def=عيد الميلاد; class=m}
easter: عيد الفصح {def=عيد الفصح; class=m}
womens-day: اليوم العالمي للمرأة | يوم المرأة العالمي {class=m}
childrens-day: اليوم العالمي للطفل | يوم الطفل العالمي {class=m}
labour-day: عيد العمال | يوم العمال العالمي {def=عيد العمال; class=m}
teachers-day: اليوم العالمي للمعلمين | يوم المعلم {class=m}
health-day: يوم الصحة العالمي {def=يوم الصحة العالمي; class=m}
environment-day: اليوم العالمي للبيئة | يوم البيئة العالمي {class=m}
press-freedom-day: اليوم العالمي لحرية الصحافة {class=m}
un-day: يوم الأمم المتحدة {def=يوم الأمم المتحدة; class=m}
anniversary: ذكرى سنوية | الذكرى السنوية {def=الذكرى السنوية; class=f}
birthday: عيد ميلاد | عيد ميلاده | عيد ميلادها {def=عيد الميلاد; class=m}
election-victory: فوز في الانتخابات | الفوز في الانتخابات {def=الفوز في الانتخابات; class=m}
re-election: إعادة انتخاب {def=إعادة الانتخاب; class=f}
election: انتخاب {class=m}
appointment: تعيين {class=m}
earthquake: زلزال {class=m}
flood: فيضانات | السيول {class=f}
fire: حريق | الحرائق {class=m}
accident: حادث {class=m}
plane-crash: تحطم طائرة | تحطم الطائرة {def=تحطم الطائرة; class=m}
terrorist-attack: هجوم إرهابي | الهجوم الإرهابي {def=الهجوم الإرهابي; class=m}
death: وفاة {class=f}
`),
		language.Terms(language.Currency, `
USD: دولار | دولار أمريكي {few=دولارات; many=دولارًا; scaled=دولار; class=m}
EUR: يورو {class=m}
GBP: جنيه إسترليني {few=جنيهات إسترلينية; many=جنيهًا إسترلينيًا; scaled=جنيه إسترليني; class=m}
AZN: مانات {class=m}
CNY: يوان {class=m}
RUB: روبل {class=m}
TRY: ليرة تركية | ليرة {class=f}
JPY: ين {class=m}
CHF: فرنك سويسري {class=m}
CAD: دولار كندي {class=m}
AUD: دولار أسترالي {class=m}
INR: روبية هندية {class=f}
KZT: تنغي {class=m}
UZS: سوم أوزبكي {class=m}
GEL: لاري {class=m}
UAH: هريفنيا {class=f}
SAR: ريال سعودي | ريال {class=m}
AED: درهم إماراتي | درهم {class=m}
EGP: جنيه مصري {class=m}
QAR: ريال قطري {class=m}
KWD: دينار كويتي {class=m}
`),
		language.Terms(language.Generic, `
board: مجلس إدارة | مجلس الإدارة {def=مجلس الإدارة; class=m}
organisation: منظمة {class=f}
company: شركة {class=f}
foundation: مؤسسة {class=f}
association: جمعية {class=f}
agency: وكالة {class=f}
network: شبكة {class=f}
bank: بنك | مصرف {class=m}
group: مجموعة {class=f}
federation: اتحاد {class=m}
union: اتحاد {class=m}
society: جمعية {class=f}
committee: لجنة {class=f}
commission: لجنة | مفوضية {class=f}
council: مجلس {class=m}
party: حزب {class=m}
club: نادي | النادي {def=النادي; class=m}
newspaper: صحيفة {class=f}
department: إدارة | دائرة {class=f}
alliance: تحالف {class=m}
coalition: ائتلاف {class=m}
institution: مؤسسة {class=f}
fund: صندوق {class=m}
league: رابطة {class=f}
`),
		language.Terms(language.Modifier, `
new: جديد | جديدة | الجديد | الجديدة
joint: مشترك | مشتركة | المشترك | المشتركة
strategic: استراتيجي | استراتيجية | الاستراتيجي | الاستراتيجية
bilateral: ثنائي | ثنائية | الثنائي | الثنائية
first: أول | أولى | الأول | الأولى
annual: سنوي | سنوية | السنوي | السنوية
international: دولي | دولية | الدولي | الدولية
regional: إقليمي | إقليمية | الإقليمي | الإقليمية
national: وطني | وطنية | الوطني | الوطنية
local: محلي | محلية | المحلي | المحلية
modern: حديث | حديثة | الحديث | الحديثة
innovative: مبتكر | مبتكرة | المبتكر | المبتكرة
free: مجاني | مجانية | المجاني | المجانية
digital: رقمي | رقمية | إلكتروني | إلكترونية | الرقمي | الرقمية
major: كبير | كبيرة | رئيسي | رئيسية
special: خاص | خاصة | الخاص | الخاصة
comprehensive: شامل | شاملة | الشامل | الشاملة
long-term: طويل الأمد | طويلة الأمد
public: عام | عامة | العام | العامة
official: رسمي | رسمية | الرسمي | الرسمية
historic: تاريخي | تاريخية | التاريخي | التاريخية
global: عالمي | عالمية | العالمي | العالمية
`),
	)
}

// countryClasses are the genders of the names of countries: most are feminine.
const countryClasses = `
f: AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CK CL CM CN CO CR CU CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IR IS IT JE JM JP KE KG KH KI KM KN KP KR KW KY KZ LA LC LI LK LR LS LT LU LV LY MC MD MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SE SG SH SI SJ SK SL SM SN SR ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VC VE VG VI VN VU WF WS XK YT ZA ZM ZW
m: IQ MA LB JO SD YE SO VA ME CI CV SS GI
`
