package zh

import "attache/internal/language"

// saying are the words that tell who says what stands beside them: verbs of
// speaking in the forms that releases have, and what stands before a name
// instead of one.
func saying() []string {
	return language.Words(`
		说, 表示, 指出, 强调, 介绍, 称, 认为, 谈到, 透露, 告诉记者, 写道, 补充, 补充说, 补充道, 说道, 介绍说, 表示说, 坦言, 直言, 解释, 解释说, 解释道, 回忆, 回忆说, 回忆道, 感慨, 感叹, 感慨道, 总结, 总结道, 总结说, 评价道, 评价说, 回应说, 回应称, 答道, 回答, 回答说, 警告,
		坚信, 笑称, 笑着说, 告诉我们, 告诉大家, 讲道, 宣称, 声称, 阐述, 阐释, 致辞说, 致辞称, 分享道, 寄语, 点评, 点评道, 披露, 谈道, 赞扬, 称赞, 赞叹, 接着说, 继续说, 最后说, 在致辞中说, 据介绍, 用他的话说, 用她的话说`)
}

// urging are verbs of speaking that are the news themselves.
func urging() []string {
	return language.Words("回应, 重申")
}
