package zh

import (
	"attache/internal/desk"
	"attache/internal/language"
)

func reading() *language.Reading {
	w := language.Words
	return &language.Reading{
		Uncased: true, MonthFirst: true,
		DatelineMarks: "电讯",
		Agencies:      w("本报, 新华社, 新华网, 中新社, 中新网, 人民网, 本网, 本台, 央视网"),
		Dates: []string{
			"{number} 月 {day} 日", "{year} 年 {number} 月 {day} 日", "{number} 月 {day} 号", "{year} 年 {number} 月 {day} 号", "{number} 月 {day} 日 至 {end} 日", "{year} 年 {number} 月 {day} 日 至 {end} 日",
			"{number} 月 {day} 日 到 {end} 日", "{number} 月 {day} 至 {end} 日", "{year} 年 {number} 月 {day} 至 {end} 日", "{number} 月 {day} 日 - {end} 日", "{year} 年 {number} 月 {day} 日 - {end} 日", "{number} 月 {day} - {end} 日", "{year} 年 {number} 月 {day} - {end} 日", "{year} 年 {number} 月",
		},
		Weekdays: map[string]int{
			"星期日": 0, "星期天": 0, "星期一": 1, "星期二": 2, "星期三": 3, "星期四": 4, "星期五": 5, "星期六": 6, "周日": 0, "周一": 1, "周二": 2, "周三": 3, "周四": 4, "周五": 5, "周六": 6, "礼拜天": 0, "礼拜日": 0, "礼拜一": 1, "礼拜二": 2, "礼拜三": 3, "礼拜四": 4, "礼拜五": 5, "礼拜六": 6, "禮拜日": 0, "禮拜一": 1, "禮拜二": 2, "禮拜三": 3, "禮拜四": 4, "禮拜五": 5, "禮拜六": 6, "週日": 0, "週一": 1, "週二": 2, "週三": 3, "週四": 4, "週五": 5, "週六": 6,
		},
		Relative: map[string]int{"今天": 0, "今日": 0, "昨天": -1, "昨日": -1, "前天": -2, "后天": 2, "後天": 2, "明天": 1, "明日": 1, "今晚": 0},
		Next:     w("下"),
		Calendar: calendar(),
		Decimal:  ".",
		Scales:   map[string]string{"万": "0000", "亿": "00000000", "千": "000", "百": "00", "百万": "000000", "千万": "0000000", "万亿": "000000000000"},
		Money:    map[string]string{"元": "CNY", "人民币": "CNY", "元人民币": "CNY", "美元": "USD", "欧元": "EUR", "马纳特": "AZN", "卢布": "RUB", "日元": "JPY", "英镑": "GBP", "港元": "HKD"},
		Events: []language.EventWords{
			{Type: desk.EventCondolence, Verbs: w("致唁电, 慰问, 表示哀悼, 吊唁, 致电慰问"), Nouns: w("唁电, 哀悼, 逝世")},
			{Type: desk.EventCongratulation, Verbs: w("祝贺, 致贺电, 致电祝贺, 发去贺电, 致贺信"), Nouns: w("贺电, 贺信")},
			{Type: desk.EventCall, Verbs: w("通电话, 通话, 举行视频会晤, 视频会晤"), Nouns: w("电话会谈, 电话")},
			{Type: desk.EventSigning, Verbs: w("签署, 签订, 签约, 签, 达成协议, 达成合作"), Nouns: w("签约仪式, 签字仪式, 协议, 备忘录, 合同")},
			{Type: desk.EventAppointment, Verbs: w("任命, 就任, 当选, 出任, 获任, 被任命, 履新, 接任, 宣誓就职, 任职, 选举"), Nouns: w("任免")},
			{Type: desk.EventOpening, Verbs: w("揭幕, 开馆, 启用, 揭牌, 开业, 落成, 奠基, 开工, 竣工, 通车, 开放, 投入使用"), Nouns: w("揭幕仪式, 揭牌仪式, 落成典礼, 开业典礼")},
			{Type: desk.EventAward, Verbs: w("颁发, 授予, 获得, 获颁, 荣获, 获奖, 摘得, 获评, 入选, 夺冠, 斩获, 荣膺, 获"), Nouns: w("颁奖典礼, 奖, 荣誉, 奖项, 勋章")},
			{Type: desk.EventDonation, Verbs: w("捐赠, 捐款, 捐助, 援助, 资助, 交付, 移交"), Nouns: w("捐赠仪式, 善款, 物资, 援助物资")},
			{Type: desk.EventLaunch, Verbs: w("推出, 启动, 上线, 发射, 首发, 上市, 推行, 正式启动, 亮相, 面世"), Nouns: w("启动仪式, 发布会, 首映")},
			{Type: desk.EventResults, Verbs: w("公布业绩, 发布财报, 公布财报, 发布业绩, 实现营收, 实现营业收入"), Nouns: w("业绩, 财报, 营收, 净利润, 季度, 年报")},
			{Type: desk.EventReport, Verbs: w("发布报告, 发布, 公布, 发表报告"), Nouns: w("报告, 白皮书, 调查, 研究, 指数, 统计")},
			{Type: desk.EventVisit, Verbs: w("访问, 抵达, 到访, 走访, 参观, 考察, 调研, 访华, 出访, 来访, 视察"), Nouns: w("访问团, 之行")},
			{Type: desk.EventMeeting, Verbs: w("会见, 会谈, 会面, 会晤, 座谈, 举行会谈, 接见, 拜会, 磋商, 见面, 交换意见"), Nouns: w("座谈会, 会见, 会谈")},
			{Type: desk.EventConference, Verbs: w("举办, 举行, 召开, 开幕, 闭幕, 主办, 承办, 出席, 参加"), Nouns: w("论坛, 大会, 会议, 研讨会, 峰会, 展览, 博览会, 活动, 讲座, 年会")},
			{Type: desk.EventStatement, Verbs: w("声明, 宣布, 强调, 表示, 呼吁, 谴责, 回应, 指出, 答记者问"), Nouns: w("声明, 讲话, 表态, 公告, 通告")},
		},
		And: w("和, 与, 以及, 及, 暨, 、"), With: w("与, 同, 和, 跟, 会同"), By: w("由, 被"), Places: w("在, 于"), Topics: w("就, 围绕, 关于"),
		Purposes: w("为了, 为纪念, 为庆祝, 旨在, 以便, 庆祝, 共同推动"), Breaks: w("并, 出席, 期间, 根据, 双方, 表示, 据悉"), Articles: nil, Of: w("的"), OfOnly: w("的"), ToOnly: w("驻"),
		Relatives: nil, Passive: w("已, 正式, 共同, 应约, 日前, 近日, 上午, 下午, 晚上, 隆重, 成功, 分别, 今天, 今日, 昨日, 当地时间"),
		Planned: w("将, 拟, 即将, 计划, 定于, 预计"), Cancelled: w("取消, 推迟, 延期, 暂停, 中止"),
		Postponed:   w("推迟, 延期, 改期, 延后"),
		Receives:    w("获颁, 荣获, 获得, 获奖, 获评, 荣膺, 喜获, 摘得, 入选"),
		Attends:     w("出席, 参加, 与会, 参会, 亮相"),
		Says:        w("说, 表示, 指出, 强调, 介绍, 称, 认为, 谈到, 透露, 告诉记者, 写道, 补充"),
		Announces:   w("宣布, 公布, 表示, 介绍"),
		Copula:      w("是, 成立于, 创立于, 总部位于, 致力于"),
		FirstPerson: w("我, 我们"),
		Offices: w(`国务委员兼外长, 外交部长, 外长, 部长, 副部长, 总理, 副总理, 主席, 副主席, 总统, 副总统, 大使, 总领事, 领事, 参赞, 公使, 省长, 副省长, 市长, 副市长, 县长, 区长, 局长, 副局长, 党组书记, 省委书记, 市委书记, 副书记, 书记, 秘书长, 副秘书长, 省委常委, 常委, 校长, 副校长, 院长, 副院长, 馆长, 副馆长, 所长, 主任, 副主任,
			教授, 副教授, 研究员, 总裁, 副总裁, 总经理, 副总经理, 董事长, 副董事长, 首席执行官, 首席技术官, 首席运营官, 首席财务官, 创始人, 联合创始人, 负责人, 发言人, 会长, 副会长, 理事长, 议长, 副议长, 议员, 司长, 处长, 司令, 将军, 总监, 经理, 特使, 代表, 国王, 首相, 女王, 总干事, 团长, 主教练, 队长, 院士, 博士, 老师, 记者, 通讯员, 主持人, 董事, 委员, 大法官, 检察长, 参谋长, 台长, 社长, 主编`),
		Honorifics:    w("先生, 女士, 阁下"),
		Venues:        w("总部, 博物馆, 图书馆, 大学, 学校, 酒店, 会议中心, 体育馆, 广场, 公园, 机场, 使馆, 大使馆, 剧院, 医院, 礼堂"),
		Organisations: w("政府, 人民政府, 外交部, 教育部, 商务部, 部, 局, 邮政局, 委员会, 大学, 学院, 公司, 集团, 协会, 中心, 银行, 医院, 基金会, 使馆, 大使馆, 总领馆, 法院, 研究院, 研究所, 博物馆, 图书馆, 学会, 联合会, 商会, 组织, 联盟, 科技, 股份, 有限公司, 党, 办公室, 出版社, 报社, 电视台, 剧院, 交易所, 联合国, 欧盟, 东盟, 俱乐部, 管理局, 总局, 署, 厅"),
		Embargoes:     w("禁发至, 禁止发布, 新闻禁发, 禁发, 保密至"), Immediate: w("新闻稿, 即时发布, 新闻公报, 新闻通稿, 供即时发布"), Boilerplate: w("关于, 编者按, 编者注, 背景资料, 公司简介"), Contacts: w("联系人, 媒体联系, 联系方式, 联系电话, 新闻联络, 媒体垂询"),
		Labels: w("日期, 发布日期, 发布时间, 时间, 来源, 编号"),
	}
}
