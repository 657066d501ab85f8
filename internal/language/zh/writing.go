package zh

import (
	"strconv"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/language"
)

func writing() *language.Writing {
	type frames = []language.Frame
	plans := language.Plans
	return &language.Writing{
		Of: func(head language.Term, owner language.Phrase) language.Phrase {
			return language.Phrase{Text: join(owner.Text, head.Text)}
		},
		To: to, Titled: join, When: when,
		And: "、", Comma: "、",
		Frames: map[desk.EventType]language.Frames{
			desk.EventVisit: plans(
				frames{
					"[{when}，]{who}访问{where}，与{with}就{about}交换意见。", "[{when}，]{who}访问{where}，并会见{with}。",
					"[{when}，]{who}访问{where}。", "[{when}，]{who}与{with}就{about}交换意见。", "[{when}，]{who}会见{with}。", "[{when}，]{who}进行了访问。",
				},
				frames{"[{when}，]{who}将访问{where}[，就{about}交换意见]。", "[{when}，]{who}将进行访问。"},
				frames{"[原定{when}的]{who}访问已取消。"},
			),
			desk.EventMeeting: plans(
				frames{"[{when}，]{who}与{with}会面，就{about}交换意见。", "[{when}，]{who}会见{with}。", "[{when}，]{who}就{about}举行会谈。", "[{when}，]{who}举行会谈。"},
				frames{"[{when}，]{who}将与{with}会面[，就{about}交换意见]。", "[{when}，]{who}将举行会谈。"},
				frames{"{who}[原定{when}]与{with}的会面已取消。", "{who}[原定{when}]的会谈已取消。"},
			),
			desk.EventCall: plans(
				frames{"[{when}，]{who}与{with}通电话[，就{about}交换意见]。", "[{when}，]{who}进行了电话会谈。"},
				frames{"[{when}，]{who}将与{with}通电话。"}, frames{"{who}与{with}的通话已取消。"},
			),
			desk.EventSigning: plans(
				frames{"[{when}，]{who}与{with}签署{object}。", "[{when}，]{who}签署{object}[，内容涉及{about}]。", "[{when}，]{who}签署文件。"},
				frames{"[{when}，]{who}将与{with}签署{object}。", "[{when}，]{who}将签署{object}。"}, frames{"{who}取消签署{object}。"},
			),
			desk.EventOpening: plans(
				frames{"[{when}，]{who}在{where}为{object}揭幕。", "[{when}，]{who}为{object}揭幕。", "[{when}，]{who}举行揭幕仪式。"},
				frames{"[{when}，]{who}将为{object}揭幕。"}, frames{"{who}取消{object}揭幕。"},
			),
			desk.EventAppointment: plans(
				frames{"[{when}，]{who}任命{with}担任新职务。", "[{when}，]{who}宣布一项任命。"}, frames{"[{when}，]{who}将宣布一项任命。"}, nil,
			),
			desk.EventLaunch: plans(
				frames{"[{when}，]{who}推出{object}。", "[{when}，]{who}宣布推出新项目。"},
				frames{"[{when}，]{who}将推出{object}。", "{who}宣布将[于{when}]推出新项目。"}, frames{"{who}取消推出{object}。", "{who}取消了一项发布。"},
			),
			desk.EventAward: plans(
				frames{"[{when}，]{who}颁发{object}。", "[{when}，]{who}宣布颁奖。"}, frames{"[{when}，]{who}将颁发{object}。", "[{when}，]{who}将颁奖。"},
				frames{"{who}取消颁奖。"},
			),
			desk.EventDonation: plans(
				frames{"[{when}，]{who}捐赠{object}。", "[{when}，]{who}作出捐赠。"}, frames{"[{when}，]{who}将捐赠{object}。", "[{when}，]{who}将作出捐赠。"},
				frames{"{who}取消捐赠。"},
			),
			desk.EventStatement: plans(
				frames{"[{when}，]{who}就{about}发表声明。", "[{when}，]{who}发表声明。"}, frames{"[{when}，]{who}将发表声明。"}, frames{"{who}取消发表声明。"},
			),
			desk.EventCongratulation: plans(frames{"[{when}，]{who}向{with}表示祝贺。", "[{when}，]{who}致贺。"}, frames{"[{when}，]{who}将向{with}表示祝贺。"}, nil),
			desk.EventCondolence:     plans(frames{"[{when}，]{who}表示哀悼。"}, nil, nil),
			desk.EventReport: plans(
				frames{"[{when}，]{who}就{about}发布{object}。", "[{when}，]{who}发布{object}。", "[{when}，]{who}发布报告[，内容涉及{about}]。"},
				frames{"[{when}，]{who}将发布{object}。", "[{when}，]{who}将发布报告。"}, frames{"{who}取消发布报告。"},
			),
			desk.EventResults: plans(frames{"[{when}，]{who}公布业绩。"}, frames{"[{when}，]{who}将公布业绩。"}, nil),
			desk.EventConference: plans(
				frames{"[{when}，]{who}举办{object}[，主题为{about}]。", "[{when}，]{who}举办活动[，主题为{about}]。"},
				frames{"[{when}，]{who}将举办{object}[，主题为{about}]。", "[{when}，]{who}将举办活动。"}, frames{"{who}取消举办{object}。", "{who}取消举办活动。"},
			),
		},
	}
}

// to puts the country first: 中国驻阿塞拜疆大使.
func to(office language.Term, of, where *language.Phrase) language.Phrase {
	s := office.Text
	if where != nil {
		s = join("驻"+where.Text, s)
	}
	if of != nil {
		s = join(of.Text, s)
	}
	return language.Phrase{Text: s}
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

func when(w desk.When, form string, year bool) string {
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
