package ar

import (
	"github.com/gohugoio/locales/ar_AE"

	"attache/internal/desk"
	"attache/internal/language"
)

func writing() *language.Writing {
	type frames = []language.Frame
	plans := language.Plans
	off := func(list ...language.Frame) []language.Frame {
		return language.PutOff("أُلغي", "أُرجئ", list...)
	}
	return &language.Writing{
		Classes: []string{"m", "f"}, ClassOf: classOf, Forms: forms, Inflect: inflect,
		Of: of, To: to, Called: called, When: when, Amount: amount,
		Titled: func(office, name string) string { return office + " " + name },
		Number: language.Figures{Locale: language.CLDR(ar_AE.New()), Grouped: 4, Scales: []language.Scale{ // ar_AE: with European figures
			{Zeros: 9, Term: language.Term{Text: "مليار", Forms: map[string]string{"few": "مليارات"}}},
			{Zeros: 6, Term: language.Term{Text: "مليون", Forms: map[string]string{"few": "ملايين"}}},
		}},
		Quote: func(s string) string { return "«" + s + "»" },
		And:   " و", Comma: " و", TagJoin: "_", Correction: "تصحيح: ",
		// The verb comes first and agrees with the first of who. Where nobody knows
		// the gender, the sentence is of what took place: «عُقد اجتماع بين …».
		Frames: map[desk.EventType]language.Frames{
			desk.EventVisit: plans(
				frames{
					"{first~زار|زارت} {who:def} {where:def}[ {when}]، وجرى خلال الزيارة بحث {about:def} مع {with:def}.",
					"جرت[ {when}] زيارة {who:def} إلى {where:def}، وجرى خلالها بحث {about:def} مع {with:def}.",
					"{first~زار|زارت} {who:def} {where:def}[ {when}]، وجرى خلال الزيارة لقاء مع {with:def}.",
					"جرت[ {when}] زيارة {who:def} إلى {where:def}، وجرى خلالها لقاء مع {with:def}.",
					"{first~زار|زارت} {who:def} {where:def}[ {when}][ لبحث {about:def}].",
					"جرت[ {when}] زيارة {who:def} إلى {where:def}[ لبحث {about:def}].",
					"عُقد لقاء بين {who:def} و{with:def}[ {when}][ لبحث {about:def}].",
					"{first~أجرى|أجرت} {who:def} زيارة[ {when}][ لبحث {about:def}].",
					"جرت زيارة {who:def}[ {when}][ لبحث {about:def}].",
				},
				frames{
					"من المقرر أن {first~يزور|تزور} {who:def} {where:def}[ {when}] لبحث {about:def} مع {with:def}.",
					"من المقرر أن تجري[ {when}] زيارة {who:def} إلى {where:def} لبحث {about:def} مع {with:def}.",
					"من المقرر أن {first~يزور|تزور} {who:def} {where:def}[ {when}] للقاء {with:def}.",
					"من المقرر أن تجري[ {when}] زيارة {who:def} إلى {where:def} للقاء {with:def}.",
					"من المقرر أن {first~يزور|تزور} {who:def} {where:def}[ {when}][ لبحث {about:def}].",
					"من المقرر أن تجري[ {when}] زيارة {who:def} إلى {where:def}[ لبحث {about:def}].",
					"من المقرر عقد لقاء بين {who:def} و{with:def}[ {when}][ لبحث {about:def}].",
					"من المقرر أن {first~يجري|تجري} {who:def} زيارة[ {when}][ لبحث {about:def}].",
					"من المقرر أن تجري زيارة {who:def}[ {when}][ لبحث {about:def}].",
				},
				off(
					"أُلغيت زيارة {who:def} إلى {where:def}[ المقررة {when}].",
					"أُلغيت زيارة {who:def}[ المقررة {when}].",
				),
			),
			desk.EventMeeting: plans(
				frames{
					"{first~اجتمع|اجتمعت} {who:def} مع {with:def}[ {when}][ {where:in}][ لبحث {about:def}].",
					"عُقد اجتماع بين {who:def} و{with:def}[ {when}][ {where:in}][ لبحث {about:def}].",
					"{first~أجرى|أجرت} {who:def} محادثات[ {when}][ {where:in}][ بشأن {about:def}].",
					"جرت محادثات بمشاركة {who:def}[ {when}][ {where:in}][ بشأن {about:def}].",
				},
				frames{
					"من المقرر أن {first~يجتمع|تجتمع} {who:def} مع {with:def}[ {when}][ {where:in}][ لبحث {about:def}].",
					"من المقرر عقد اجتماع بين {who:def} و{with:def}[ {when}][ {where:in}][ لبحث {about:def}].",
					"من المقرر أن {first~يجري|تجري} {who:def} محادثات[ {when}][ {where:in}][ بشأن {about:def}].",
					"من المقرر أن تجري محادثات بمشاركة {who:def}[ {when}][ {where:in}][ بشأن {about:def}].",
				},
				off(
					"أُلغي الاجتماع بين {who:def} و{with:def}[ المقرر {when}][ {where:in}].",
					"أُلغيت المحادثات[ المقررة {when}] بمشاركة {who:def}[ بشأن {about:def}].",
				),
			),
			desk.EventCall: plans(
				frames{
					"{first~أجرى|أجرت} {who:def} اتصالًا هاتفيًا مع {with:def}[ {when}][ بشأن {about:def}].",
					"جرى اتصال هاتفي بين {who:def} و{with:def}[ {when}][ بشأن {about:def}].",
					"{first~أجرى|أجرت} {who:def} اتصالًا هاتفيًا[ {when}][ بشأن {about:def}].",
					"جرى اتصال هاتفي بمشاركة {who:def}[ {when}][ بشأن {about:def}].",
				},
				frames{
					"من المقرر أن {first~يجري|تجري} {who:def} اتصالًا هاتفيًا مع {with:def}[ {when}][ بشأن {about:def}].",
					"من المقرر إجراء اتصال هاتفي بين {who:def} و{with:def}[ {when}][ بشأن {about:def}].",
					"من المقرر أن {first~يجري|تجري} {who:def} اتصالًا هاتفيًا[ {when}][ بشأن {about:def}].",
					"من المقرر إجراء اتصال هاتفي بمشاركة {who:def}[ {when}][ بشأن {about:def}].",
				},
				off(
					"أُلغي الاتصال الهاتفي بين {who:def} و{with:def}[ المقرر {when}].",
					"أُلغي الاتصال الهاتفي[ المقرر {when}] بمشاركة {who:def}.",
				),
			),
			desk.EventSigning: plans(
				frames{
					"{first~وقّع|وقّعت} {who:def} و{with:def} {object:acc}[ بشأن {about:def}][ {when}][ {where:in}].",
					"جرى توقيع {object} بين {who:def} و{with:def}[ بشأن {about:def}][ {when}][ {where:in}].",
					"{first~وقّع|وقّعت} {who:def} {object:acc}[ بشأن {about:def}][ {when}][ {where:in}].",
					"جرى توقيع {object}[ بشأن {about:def}][ {when}][ {where:in}] بمشاركة {who:def}.",
					"جرى توقيع وثيقة بين {who:def} و{with:def}[ بشأن {about:def}][ {when}][ {where:in}].",
					"{first~وقّع|وقّعت} {who:def} وثيقة[ بشأن {about:def}][ {when}][ {where:in}].",
					"جرى توقيع وثيقة[ بشأن {about:def}][ {when}][ {where:in}] بمشاركة {who:def}.",
				},
				frames{
					"من المقرر أن {first~يوقّع|توقّع} {who:def} و{with:def} {object:acc}[ بشأن {about:def}][ {when}][ {where:in}].",
					"من المقرر توقيع {object} بين {who:def} و{with:def}[ بشأن {about:def}][ {when}][ {where:in}].",
					"من المقرر أن {first~يوقّع|توقّع} {who:def} {object:acc}[ بشأن {about:def}][ {when}][ {where:in}].",
					"من المقرر توقيع {object}[ بشأن {about:def}][ {when}][ {where:in}] بمشاركة {who:def}.",
					"من المقرر توقيع وثيقة بين {who:def} و{with:def}[ بشأن {about:def}][ {when}][ {where:in}].",
					"من المقرر توقيع وثيقة[ بشأن {about:def}][ {when}][ {where:in}] بمشاركة {who:def}.",
				},
				off(
					"أُلغي توقيع {object} بين {who:def} و{with:def}[، وكان مقررًا {when}].",
					"أُلغي توقيع {object} بمشاركة {who:def}[، وكان مقررًا {when}].",
					"أُلغي توقيع وثيقة بمشاركة {who:def}[، وكان مقررًا {when}].",
				),
			),
			desk.EventOpening: plans(
				frames{
					"{first~افتتح|افتتحت} {who:def} {object:acc}[ {where:in}][ {when}].",
					"جرى افتتاح {object}[ {where:in}][ {when}] بحضور {who:def}.",
					"{first~أقام|أقامت} {who:def} مراسم افتتاح[ {where:in}][ {when}].",
					"أقيمت مراسم افتتاح[ {where:in}][ {when}] بحضور {who:def}.",
				},
				frames{
					"من المقرر أن {first~يفتتح|تفتتح} {who:def} {object:acc}[ {where:in}][ {when}].",
					"من المقرر افتتاح {object}[ {where:in}][ {when}] بحضور {who:def}.",
					"من المقرر إقامة مراسم افتتاح[ {where:in}][ {when}] بحضور {who:def}.",
				},
				off(
					"<organisation>أُلغي افتتاح {object}[ {where:in}] من جانب {who:def}[، وكان مقررًا {when}].",
					"أُلغي افتتاح {object}[ {where:in}] بحضور {who:def}[، وكان مقررًا {when}].",
					"أُلغيت مراسم الافتتاح[ المقررة {when}] بحضور {who:def}.",
				),
			),
			desk.EventAppointment: plans(
				frames{
					"{first~أعلن|أعلنت} {who:def} تعيين {with:def} في منصب {object:def}[ {when}].",
					"{first~أعلن|أعلنت} {who:def} تعيين {with:def}[ {when}].",
					"أُعلن تعيين {with:def} في منصب {object:def}[ {when}] من جانب {who:def}.",
					"أُعلن تعيين {with:def}[ {when}] من جانب {who:def}.",
					"<organisation>{first~أعلن|أعلنت} {who:def} تعيينًا جديدًا[ {when}].",
					"<person>أُعلن تعيين {who:def} في منصب {object:def}.",
					"أُعلن تعيين {who:def}[ {when}].",
				},
				frames{
					"من المقرر أن {first~يعلن|تعلن} {who:def} تعيين {with:def} في منصب {object:def}[ {when}].",
					"من المقرر أن {first~يعلن|تعلن} {who:def} تعيين {with:def}[ {when}].",
					"من المقرر إعلان تعيين {with:def}[ {when}] من جانب {who:def}.",
					"<organisation>من المقرر أن {first~يعلن|تعلن} {who:def} تعيينًا جديدًا[ {when}].",
					"<person>من المقرر إعلان تعيين {who:def} في منصب {object:def}.",
					"من المقرر إعلان تعيين {who:def}[ {when}].",
				},
				off(
					"أُلغي تعيين {with:def} في منصب {object:def} من جانب {who:def}.",
					"أُلغي تعيين {with:def} من جانب {who:def}.",
					"<organisation>أُلغي تعيين كان مقررًا من جانب {who:def}.",
					"أُلغي تعيين {who:def}.",
				),
			),
			desk.EventLaunch: plans(
				frames{
					"{first~أطلق|أطلقت} {who:def} {object:acc}[ {where:in}][ {when}].",
					"جرى إطلاق {object}[ {where:in}][ {when}] من جانب {who:def}.",
					"{first~أعلن|أعلنت} {who:def}[ {when}] عن إطلاق جديد.",
					"أُعلن[ {when}] عن إطلاق جديد من جانب {who:def}.",
				},
				frames{
					"من المقرر أن {first~يطلق|تطلق} {who:def} {object:acc}[ {where:in}][ {when}].",
					"من المقرر إطلاق {object}[ {where:in}][ {when}] من جانب {who:def}.",
					"من المقرر الإعلان[ {when}] عن إطلاق جديد من جانب {who:def}.",
				},
				off(
					"أُلغي إطلاق {object} من جانب {who:def}[، وكان مقررًا {when}].",
					"أُلغي إطلاق كان مقررًا[ {when}] من جانب {who:def}.",
				),
			),
			desk.EventAward: plans(
				frames{
					"<receives>{first~حصل|حصلت} {who:def} على {object}[ {where:in}][ {when}].",
					"<receives>جرى منح {who:def} {object:acc}[ {where:in}][ {when}].",
					"<receives>جرى تكريم {who:def}[ {where:in}][ {when}].",
					"{first~منح|منحت} {who:def} {object:acc} {with:l}[ {where:in}][ {when}].",
					"{first~منح|منحت} {who:def} {object:acc}[ {where:in}][ {when}].",
					"جرى منح {object}[ {with:l}][ {where:in}][ {when}] من جانب {who:def}.",
					"{first~منح|منحت} {who:def} جائزة[ {with:l}][ {where:in}][ {when}].",
					"جرى منح جائزة[ {with:l}][ {where:in}][ {when}] من جانب {who:def}.",
				},
				frames{
					"<receives>من المقرر منح {who:def} {object:acc}[ {where:in}][ {when}].",
					"<receives>من المقرر تكريم {who:def}[ {where:in}][ {when}].",
					"من المقرر أن {first~يمنح|تمنح} {who:def} {object:acc}[ {with:l}][ {where:in}][ {when}].",
					"من المقرر منح {object}[ {with:l}][ {where:in}][ {when}] من جانب {who:def}.",
					"من المقرر منح جائزة[ {with:l}][ {where:in}][ {when}] من جانب {who:def}.",
				},
				off(
					"<receives>أُلغي تكريم {who:def}[، وكان مقررًا {when}].",
					"أُلغي منح {object}[ {with:l}] من جانب {who:def}[، وكان مقررًا {when}].",
					"أُلغي منح جائزة[ {with:l}] من جانب {who:def}[، وكان مقررًا {when}].",
				),
			),
			desk.EventDonation: plans(
				frames{
					"<receives>{first~تلقى|تلقت} {who:def} تبرعًا[ بمبلغ {number}][ من {with:def}][ {when}].",
					"<receives>قُدّم تبرع[ بمبلغ {number}][ {when}] إلى {who:def}.",
					"{first~تبرع|تبرعت} {who:def} بمبلغ {number}[ {with:l}][ {when}].",
					"{first~تبرع|تبرعت} {who:def} {object:b}[ {with:l}][ {when}].",
					"قُدّم تبرع {object:b}[ {with:l}][ {when}] من جانب {who:def}.",
					"{first~قدّم|قدّمت} {who:def} تبرعًا[ بمبلغ {number}][ {with:l}][ {when}].",
					"قُدّم تبرع[ بمبلغ {number}][ {with:l}][ {when}] من جانب {who:def}.",
				},
				frames{
					"<receives>من المقرر تقديم تبرع[ بمبلغ {number}][ {when}] إلى {who:def}.",
					"من المقرر أن {first~يتبرع|تتبرع} {who:def} {object:b}[ {with:l}][ {when}].",
					"من المقرر تقديم تبرع {object:b}[ {with:l}][ {when}] من جانب {who:def}.",
					"من المقرر تقديم تبرع[ بمبلغ {number}][ {with:l}][ {when}] من جانب {who:def}.",
				},
				off(
					"<receives>أُلغي التبرع إلى {who:def}[، وكان مقررًا {when}].",
					"أُلغي التبرع {object:b}[ {with:l}] من جانب {who:def}[، وكان مقررًا {when}].",
					"أُلغي التبرع[ {with:l}] من جانب {who:def}[، وكان مقررًا {when}].",
				),
			),
			desk.EventStatement: plans(
				frames{
					"{who:def}: {quote}",
					"{first~أصدر|أصدرت} {who:def} بيانًا[ بشأن {about:def}][ {when}].",
					"صدر بيان عن {who:def}[ بشأن {about:def}][ {when}].",
				},
				frames{
					"من المقرر أن {first~يصدر|تصدر} {who:def} بيانًا[ بشأن {about:def}][ {when}].",
					"من المقرر صدور بيان عن {who:def}[ بشأن {about:def}][ {when}].",
				},
				off("أُلغي صدور البيان[ المقرر {when}] عن {who:def}[ بشأن {about:def}]."),
			),
			desk.EventCongratulation: plans(
				frames{
					"{first~قدّم|قدّمت} {who:def} التهنئة إلى {with:def}[ {when}][ بمناسبة {why:def}].",
					"قُدّمت التهنئة إلى {with:def} من {who:def}[ {when}][ بمناسبة {why:def}].",
					"{first~قدّم|قدّمت} {who:def} التهنئة[ {when}][ بمناسبة {why:def}].",
					"قُدّمت التهنئة من {who:def}[ {when}][ بمناسبة {why:def}].",
				},
				frames{
					"من المقرر أن {first~يقدّم|تقدّم} {who:def} التهنئة إلى {with:def}[ {when}][ بمناسبة {why:def}].",
					"من المقرر تقديم التهنئة إلى {with:def} من {who:def}[ {when}][ بمناسبة {why:def}].",
					"من المقرر تقديم التهنئة من {who:def}[ {when}][ بمناسبة {why:def}].",
				},
				off(
					"أُلغي تقديم التهنئة من {who:def} إلى {with:def}[، وكان مقررًا {when}].",
					"أُلغي تقديم التهنئة من {who:def}[، وكان مقررًا {when}].",
				),
			),
			desk.EventCondolence: plans(
				frames{
					"{first~قدّم|قدّمت} {who:def} التعازي[ إلى {with:def}][ {when}][ إثر {why:def}].",
					"قُدّمت التعازي[ إلى {with:def}] من {who:def}[ {when}][ إثر {why:def}].",
				},
				frames{
					"من المقرر أن {first~يقدّم|تقدّم} {who:def} التعازي[ إلى {with:def}][ {when}][ إثر {why:def}].",
					"من المقرر تقديم التعازي[ إلى {with:def}] من {who:def}[ {when}][ إثر {why:def}].",
				},
				off(
					"أُلغي تقديم التعازي من {who:def} إلى {with:def}[، وكان مقررًا {when}].",
					"أُلغي تقديم التعازي من {who:def}[، وكان مقررًا {when}].",
				),
			),
			desk.EventReport: plans(
				frames{
					"{first~نشر|نشرت} {who:def} {object:acc}[ حول {about:def}][ {when}].",
					"جرى نشر {object}[ حول {about:def}][ {when}] من جانب {who:def}.",
					"{first~نشر|نشرت} {who:def} تقريرًا[ حول {about:def}][ {when}].",
					"جرى نشر تقرير[ حول {about:def}][ {when}] من جانب {who:def}.",
				},
				frames{
					"من المقرر أن {first~ينشر|تنشر} {who:def} {object:acc}[ حول {about:def}][ {when}].",
					"من المقرر نشر {object}[ حول {about:def}][ {when}] من جانب {who:def}.",
					"من المقرر نشر تقرير[ حول {about:def}][ {when}] من جانب {who:def}.",
				},
				off(
					"أُلغي نشر {object}[ حول {about:def}] من جانب {who:def}[، وكان مقررًا {when}].",
					"أُلغي نشر تقرير[ حول {about:def}] من جانب {who:def}[، وكان مقررًا {when}].",
				),
			),
			desk.EventResults: plans(
				frames{
					"<organisation>{first~أعلن|أعلنت} {who:def} نتائج الأعمال[ {when}].",
					"<organisation>صدرت نتائج أعمال {who:def}[ {when}].",
					"{first~أعلن|أعلنت} {who:def} النتائج[ {when}].",
					"أُعلنت النتائج[ {when}] من جانب {who:def}.",
				},
				frames{
					"<organisation>من المقرر أن {first~يعلن|تعلن} {who:def} نتائج الأعمال[ {when}].",
					"<organisation>من المقرر صدور نتائج أعمال {who:def}[ {when}].",
					"من المقرر أن {first~يعلن|تعلن} {who:def} النتائج[ {when}].",
					"من المقرر إعلان النتائج[ {when}] من جانب {who:def}.",
				},
				off("<organisation>أُلغي إعلان نتائج أعمال {who:def}[، وكان مقررًا {when}].", "أُلغي إعلان النتائج من جانب {who:def}[، وكان مقررًا {when}]."),
			),
			desk.EventConference: plans(
				frames{
					"<attends>{first~شارك|شاركت} {who:def} في {object}[ حول {about:def}][ {where:in}][ {when}].",
					"<attends>{object~عُقد|عُقدت} {object}[ حول {about:def}][ {where:in}][ {when}] بمشاركة {who:def}.",
					"<attends>{first~شارك|شاركت} {who:def} في فعالية[ حول {about:def}][ {where:in}][ {when}].",
					"<attends>أقيمت فعالية[ حول {about:def}][ {where:in}][ {when}] بمشاركة {who:def}.",
					"{first~نظّم|نظّمت} {who:def} {object:acc}[ حول {about:def}][ {where:in}][ {when}].",
					"{object~عُقد|عُقدت} {object}[ حول {about:def}][ {where:in}][ {when}] بتنظيم من {who:def}.",
					"{first~نظّم|نظّمت} {who:def} فعالية[ حول {about:def}][ {where:in}][ {when}].",
					"أقيمت فعالية[ حول {about:def}][ {where:in}][ {when}] بتنظيم من {who:def}.",
				},
				frames{
					"<attends>من المقرر أن {first~يشارك|تشارك} {who:def} في {object}[ حول {about:def}][ {where:in}][ {when}].",
					"<attends>من المقرر عقد {object}[ حول {about:def}][ {where:in}][ {when}] بمشاركة {who:def}.",
					"<attends>من المقرر إقامة فعالية[ حول {about:def}][ {where:in}][ {when}] بمشاركة {who:def}.",
					"من المقرر أن {first~ينظّم|تنظّم} {who:def} {object:acc}[ حول {about:def}][ {where:in}][ {when}].",
					"من المقرر عقد {object}[ حول {about:def}][ {where:in}][ {when}] بتنظيم من {who:def}.",
					"من المقرر إقامة فعالية[ حول {about:def}][ {where:in}][ {when}] بتنظيم من {who:def}.",
				},
				off(
					"<attends>أُلغيت مشاركة {who:def} في {object}[ حول {about:def}][ المقررة {when}][ {where:in}].",
					"أُلغي عقد {object}[ حول {about:def}][ {where:in}] بتنظيم من {who:def}[، وكان مقررًا {when}].",
					"أُلغيت فعالية[ حول {about:def}][ {where:in}] بتنظيم من {who:def}[، وكانت مقررة {when}].",
				),
			),
			desk.EventOther: plans(
				frames{"آخر المستجدات من {who:def}[ بشأن {about:def}]."},
				frames{"أُعلنت خطط مقررة[ {when}] من جانب {who:def}."},
				frames{"تغيير في خطط {who:def}."},
			),
		},
	}
}
