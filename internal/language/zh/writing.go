package zh

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gohugoio/locales/zh"

	"attache/internal/desk"
	"attache/internal/language"
)

func writing() *language.Writing {
	return &language.Writing{
		Of: of, To: to, Titled: join, When: when, Inflect: inflect, Amount: amount,
		Forms: []string{"in", "doc"},
		Quote: func(s string) string { return "“" + s + "”" },
		And:   "和", Comma: "、", Correction: "更正：",
		Number: language.Figures{
			Locale: zh.New().(language.Locale),
			Scales: []language.Scale{{Zeros: 8, Term: language.Term{Text: "亿"}}, {Zeros: 4, Term: language.Term{Text: "万"}}},
		},
		Frames: frames(),
	}
}

// of puts the owner first: 新阿塞拜疆党总部.
func of(head language.Term, owner language.Phrase) language.Phrase {
	return language.Phrase{Text: join(owner.Text, head.Text)}
}

// to puts the country first: 中国驻阿塞拜疆大使. The director of what ends in 馆, a
// museum or a library, is its 馆长.
func to(office language.Term, of, where *language.Phrase) language.Phrase {
	s := office.Text
	if of != nil && office.Concept == "director" && strings.HasSuffix(of.Text, "馆") {
		s = "馆长"
	}
	if where != nil {
		s = join("驻"+where.Text, s)
	}
	if of != nil {
		s = join(of.Text, s)
	}
	return language.Phrase{Text: s}
}

// inflect knows two forms: "in", of a place to be in, and "doc", of what is
// signed or published, whose own name stands in 《》.
func inflect(p language.Phrase, form string) string {
	if form == "in" && p.Plain && p.Kind == "" {
		return ""
	}
	return p.Text
}

// amount writes figure, scale and measure word together: 12辆救护车, 620万美元.
func amount(a language.Amount) string {
	s := a.Figure + a.Scale
	if a.What.Kind != language.Currency {
		measure := a.What.Forms["measure"]
		if measure == "" {
			measure = "个"
		}
		s += measure
	}
	return s + a.What.Text
}

// join writes two words together; words in Latin letters get a space between
// them.
func join(a, b string) string {
	last, _ := utf8.DecodeLastRuneInString(a)
	first, _ := utf8.DecodeRuneInString(b)
	if unicode.Is(unicode.Latin, last) && unicode.Is(unicode.Latin, first) {
		return a + " " + b
	}
	return a + b
}

// when writes 6月9日, 6月9日至11日, 2026年6月.
func when(w desk.When, _ string, year bool) string {
	y, month, day, end := language.DateParts(w)
	s := strconv.Itoa(month) + "月"
	if w.Precision == "day" {
		s += strconv.Itoa(day) + "日"
		if end > 0 {
			s += "至" + strconv.Itoa(end) + "日"
		}
	}
	if year || w.Precision != "day" {
		s = y + "年" + s
	}
	return s
}

func frames() map[desk.EventType]language.Frames {
	type list = []language.Frame
	off := func(frames ...language.Frame) list { return language.PutOff("取消", "推迟", frames...) }
	return map[desk.EventType]language.Frames{
		desk.EventVisit: {
			Happened: list{
				"[{when}，]{who}访问{where:in}，与{with}就{about}交换意见。",
				"[{when}，]{who}访问{where:in}，并与{with}会面。",
				"[{when}，]{who}访问{where:in}[，就{about}交换意见]。",
				"[{when}，]{who}到访，与{with}就{about}交换意见。",
				"[{when}，]{who}到访，并与{with}会面。",
				"[{when}，]{who}进行访问。",
			},
			Planned: list{
				"[{when}，]{who}将访问{where:in}，与{with}就{about}交换意见。",
				"[{when}，]{who}将访问{where:in}，并与{with}会面。",
				"[{when}，]{who}将访问{where:in}[，就{about}交换意见]。",
				"[{when}，]{who}将到访，并与{with}会面。",
				"[{when}，]{who}将进行访问。",
			},
			Cancelled: off("{who}[原定于{when}]对{where:in}的访问已取消。", "{who}原定于{when}进行的访问已取消。", "{who}的访问已取消。"),
		},
		desk.EventMeeting: {
			Happened: list{
				"[{when}，]{who}[在{where:in}]与{with}会面，就{about}交换意见。",
				"[{when}，]{who}[在{where:in}]与{with}会面。",
				"<several>[{when}，]{who}[在{where:in}]举行会晤[，就{about}交换意见]。",
				"[{when}，]{who}[在{where:in}]就{about}举行会谈。",
				"[{when}，]{who}[在{where:in}]举行会谈。",
			},
			Planned: list{
				"[{when}，]{who}将[在{where:in}]与{with}会面[，就{about}交换意见]。",
				"<several>[{when}，]{who}将[在{where:in}]举行会晤[，就{about}交换意见]。",
				"[{when}，]{who}将[在{where:in}]就{about}举行会谈。",
				"[{when}，]{who}将[在{where:in}]举行会谈。",
			},
			Cancelled: off("{who}与{with}[原定于{when}]举行的会面已取消。", "{who}原定于{when}举行的会谈已取消。", "{who}的会谈已取消。"),
		},
		desk.EventCall: {
			Happened: list{
				"[{when}，]{who}同{with}通电话[，就{about}交换意见]。",
				"<several>[{when}，]{who}通电话[，就{about}交换意见]。",
				"[{when}，]{who}进行电话会谈[，就{about}交换意见]。",
			},
			Planned: list{
				"[{when}，]{who}将同{with}通电话[，就{about}交换意见]。",
				"<several>[{when}，]{who}将通电话[，就{about}交换意见]。",
				"[{when}，]{who}将进行电话会谈[，就{about}交换意见]。",
			},
			Cancelled: off("{who}与{with}[原定于{when}]的通话已取消。", "{who}[原定于{when}]的通话已取消。"),
		},
		desk.EventSigning: {
			Happened: list{
				"[{when}，]{who}与{with}[在{where:in}]签署{object:doc}[，内容涉及{about}]。",
				"[{when}，]{who}[在{where:in}]签署{object:doc}[，内容涉及{about}]。",
				"[{when}，]{who}与{with}[在{where:in}]签署文件。",
				"[{when}，]{who}[在{where:in}]签署文件。",
			},
			Planned: list{
				"[{when}，]{who}将与{with}[在{where:in}]签署{object:doc}[，内容涉及{about}]。",
				"[{when}，]{who}将[在{where:in}]签署{object:doc}[，内容涉及{about}]。",
				"[{when}，]{who}将与{with}[在{where:in}]签署文件。",
				"[{when}，]{who}将[在{where:in}]签署文件。",
			},
			Cancelled: off("{who}与{with}[原定于{when}]签署{object:doc}的安排已取消。", "{who}[原定于{when}]签署{object:doc}的安排已取消。", "{who}[原定于{when}]的签署活动已取消。"),
		},
		desk.EventOpening: {
			Happened: list{
				"[{when}，]{who}[在{where:in}]为{object}揭幕。", "[{when}，]{who}出席[在{where:in}举行的]揭幕仪式。",
			},
			Planned: list{
				"[{when}，]{who}将[在{where:in}]为{object}揭幕。", "[{when}，]{who}将出席[在{where:in}举行的]揭幕仪式。",
			},
			Cancelled: off("{who}[原定于{when}]为{object}举行的揭幕仪式已取消。", "{who}[原定于{when}]出席的揭幕仪式已取消。"),
		},
		desk.EventAppointment: {
			Happened:  list{"[{when}，]{who}任命{with}为{object}。", "[{when}，]{who}宣布对{with}的任命。", "<organisation>[{when}，]{who}宣布一项任命。", "<person>{who}获任命为{object}。", "[{when}]公布一项任命：{who}。"},
			Planned:   list{"[{when}，]{who}将任命{with}为{object}。", "[{when}，]{who}将宣布对{with}的任命。", "<organisation>[{when}，]{who}将宣布一项任命。", "<person>{who}将获任命为{object}。", "[{when}]将公布一项任命：{who}。"},
			Cancelled: off("{who}对{with}的任命已取消。", "<organisation>{who}宣布的一项任命已取消。", "一项任命已取消：{who}。"),
		},
		desk.EventLaunch: {
			Happened:  list{"[{when}，]{who}[在{where:in}]推出{object}。", "[{when}，]{who}[在{where:in}]举行发布活动。"},
			Planned:   list{"[{when}，]{who}将[在{where:in}]推出{object}。", "[{when}，]{who}将[在{where:in}]举行发布活动。"},
			Cancelled: off("{who}[原定于{when}]推出{object}的计划已取消。", "{who}[原定于{when}]的发布活动已取消。"),
		},
		desk.EventAward: {
			Happened: list{
				"<receives>[{when}，]{who}获得[{with}颁发的]{object}。", "<receives>[{when}，]{who}获奖。",
				"[{when}，]{who}向{with}颁发{object}。", "[{when}，]{who}颁发{object}。", "[{when}，]{who}向{with}颁奖。", "[{when}，]{who}颁奖。",
			},
			Planned: list{
				"<receives>[{when}，]{who}将获得[{with}颁发的]{object}。", "<receives>[{when}，]{who}将获奖。",
				"[{when}，]{who}将向{with}颁发{object}。", "[{when}，]{who}将颁发{object}。", "[{when}，]{who}将向{with}颁奖。", "[{when}，]{who}将颁奖。",
			},
			Cancelled: off("<receives>[原定于{when}]向{who}颁发{object}的仪式已取消。", "<receives>[原定于{when}]向{who}颁奖的仪式已取消。",
				"{who}[原定于{when}]颁发{object}的仪式已取消。", "{who}[原定于{when}]举行的颁奖仪式已取消。"),
		},
		desk.EventDonation: {
			Happened: list{
				"<receives>[{when}，]{who}获赠{object}。", "<receives>[{when}，]{who}获得捐赠。",
				"[{when}，]{who}向{with}捐赠{number}。", "[{when}，]{who}捐赠{number}。", "[{when}，]{who}向{with}捐赠{object}。", "[{when}，]{who}捐赠{object}。", "[{when}，]{who}向{with}作出捐赠。", "[{when}，]{who}作出捐赠。",
			},
			Planned: list{
				"<receives>[{when}，]{who}将获赠{object}。", "<receives>[{when}，]{who}将获得捐赠。",
				"[{when}，]{who}将向{with}捐赠{number}。", "[{when}，]{who}将捐赠{number}。", "[{when}，]{who}将向{with}捐赠{object}。", "[{when}，]{who}将捐赠{object}。", "[{when}，]{who}将向{with}作出捐赠。", "[{when}，]{who}将作出捐赠。",
			},
			Cancelled: off("{who}[原定于{when}]向{with}作出的捐赠已取消。", "{who}[原定于{when}]作出的捐赠已取消。"),
		},
		desk.EventStatement: {
			Happened:  list{"{who}：{quote}", "[{when}，]{who}就{about}发表声明。", "[{when}，]{who}发表声明。"},
			Planned:   list{"[{when}，]{who}将就{about}发表声明。", "[{when}，]{who}将发表声明。"},
			Cancelled: off("{who}原定于{when}发表的声明已取消。", "{who}的声明已取消。"),
		},
		desk.EventCongratulation: {
			Happened:  list{"[{when}，]{who}在{why}之际向{with}表示祝贺。", "[{when}，]{who}向{with}表示祝贺。", "[{when}，]{who}在{why}之际表示祝贺。", "[{when}，]{who}致贺。"},
			Planned:   list{"[{when}，]{who}将在{why}之际向{with}表示祝贺。", "[{when}，]{who}将向{with}表示祝贺。", "[{when}，]{who}将在{why}之际表示祝贺。", "[{when}，]{who}将致贺。"},
			Cancelled: off("{who}对{with}的致贺已取消。", "{who}的致贺已取消。"),
		},
		desk.EventCondolence: {
			Happened:  list{"[{when}，]{who}就{why}向{with}表示哀悼和慰问。", "[{when}，]{who}向{with}表示哀悼和慰问。", "[{when}，]{who}就{why}表示哀悼。", "[{when}，]{who}表示哀悼。"},
			Planned:   list{"[{when}，]{who}将就{why}向{with}表示哀悼和慰问。", "[{when}，]{who}将向{with}表示哀悼和慰问。", "[{when}，]{who}将就{why}表示哀悼。", "[{when}，]{who}将表示哀悼。"},
			Cancelled: off("{who}对{with}的吊唁已取消。", "{who}的吊唁已取消。"),
		},
		desk.EventReport: {
			Happened:  list{"[{when}，]{who}发布{object:doc}[，主题为{about}]。", "[{when}，]{who}发布报告[，主题为{about}]。"},
			Planned:   list{"[{when}，]{who}将发布{object:doc}[，主题为{about}]。", "[{when}，]{who}将发布报告[，主题为{about}]。"},
			Cancelled: off("{who}[原定于{when}]发布{object:doc}的计划已取消。", "{who}[原定于{when}]发布报告的计划已取消。"),
		},
		desk.EventResults: {
			Happened:  list{"<organisation>[{when}，]{who}公布业绩。", "[{when}，]{who}公布结果。"},
			Planned:   list{"<organisation>[{when}，]{who}将公布业绩。", "[{when}，]{who}将公布结果。"},
			Cancelled: off("<organisation>{who}[原定于{when}]公布业绩的计划已取消。", "{who}[原定于{when}]公布结果的计划已取消。"),
		},
		desk.EventConference: {
			Happened: list{
				"<attends>[{when}，]{who}出席[在{where:in}举行的]{object}[，主题为{about}]。", "<attends>[{when}，]{who}出席[在{where:in}举行的]活动[，主题为{about}]。",
				"[{when}，]{who}[在{where:in}]举办{object}[，主题为{about}]。", "[{when}，]{who}[在{where:in}]举办活动[，主题为{about}]。",
			},
			Planned: list{
				"<attends>[{when}，]{who}将出席[在{where:in}举行的]{object}[，主题为{about}]。", "<attends>[{when}，]{who}将出席[在{where:in}举行的]活动[，主题为{about}]。",
				"[{when}，]{who}将[在{where:in}]举办{object}[，主题为{about}]。", "[{when}，]{who}将[在{where:in}]举办活动[，主题为{about}]。",
			},
			Cancelled: off("{who}[原定于{when}]举办的{object}已取消。", "{who}[原定于{when}]举办的活动已取消。"),
		},
		desk.EventOther: {
			Happened:  list{"{who}最新消息[：{about}]。"},
			Planned:   list{"{who}公布[{when}]活动安排。"},
			Cancelled: off("{who}的计划有变。"),
		},
	}
}
