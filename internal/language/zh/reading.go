package zh

import (
	"attache/internal/desk"
	"attache/internal/language"
)

func reading() *language.Reading {
	w := language.Words
	return &language.Reading{
		Dates:    []string{`(?:{year}年)?{number}月{day}日(?:[至到—–-](?:\d{1,2}月)?{end}日)?`, `{year}年{number}月`, `{year}-{number}-{day}`},
		Relative: map[string]int{"今天": 0, "今日": 0, "昨天": -1, "昨日": -1, "明天": 1},
		Decimal:  ".",
		Scales:   map[string]string{"万": "0000", "亿": "00000000", "千": "000", "百万": "000000"},
		Money:    map[string]string{"元": "CNY", "人民币": "CNY", "美元": "USD", "欧元": "EUR", "马纳特": "AZN", "卢布": "RUB"},
		Events: []language.EventWords{
			{Type: desk.EventSigning, Verbs: w("签署, 签订")},
			{Type: desk.EventAppointment, Verbs: w("任命, 就任")},
			{Type: desk.EventOpening, Verbs: w("揭幕, 开馆, 开幕, 启用")},
			{Type: desk.EventAward, Verbs: w("颁发, 授予, 获得, 获颁")},
			{Type: desk.EventDonation, Verbs: w("捐赠")},
			{Type: desk.EventLaunch, Verbs: w("推出, 启动")},
			{Type: desk.EventReport, Verbs: w("发布")},
			{Type: desk.EventVisit, Verbs: w("访问")},
			{Type: desk.EventMeeting, Verbs: w("会见, 会谈, 会面")},
			{Type: desk.EventCongratulation, Verbs: w("祝贺")},
			{Type: desk.EventConference, Verbs: w("举办, 举行")},
			{Type: desk.EventStatement, Verbs: w("表示, 强调")},
		},
		Embargoes: w("禁发至, 禁止发布, 新闻禁发"), Immediate: w("新闻稿, 即时发布"), Boilerplate: w("关于"), Contacts: w("联系人, 媒体联系, 联系方式"),
	}
}
