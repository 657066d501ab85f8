package en

import "attache/internal/language"

// saying are the words that tell who says what stands beside them: verbs of
// speaking in the forms that releases have, and what stands before a name
// instead of one.
func saying() []string {
	return language.Words(`
		said, says, saying, say, told, tells, stated, states, stating, noted, notes, noting, added, adds, adding, stressed, stresses, stressing, emphasised, emphasized, emphasises,
		emphasizes, explained, explains, explaining, commented, comments, commenting, remarked, remarks, declared, affirmed, affirms, asserted, asserts, argued, argues, insisted,
		insists, maintained that, reiterated, reiterates, repeated that, underlined, underlines, underscored, underscores, highlighted, highlights, pointed out, points out,
		observed, observes, reflected, reflects on, recalled, recalls, remembered, remembers, concluded, concludes, continued, continues, replied, replies, answered, answers,
		acknowledged, acknowledges, admitted, admits, conceded, promised, promises, pledged, pledges, vowed, warned, warns, cautioned, joked, quipped, cried, exclaimed, whispered,
		thanked, enthused, believes, thinks, agreed, agrees, suggested, suggests, posted, tweeted, announced that, confirmed that, summed up, sums up,
		put it, puts it, expressed, expresses, shared that, elaborated, called it, calls it, called the, calls the, called this, calls this, called him, called her, called them,
		described it as, describes it as, described the, described this as, describing it as, describing the, according to, in the words of, in his words, in her words,
		in their words`)
}

// urging are verbs of speaking that are the news themselves.
func urging() []string {
	return language.Words("declares, responded, responds, urged, urges, welcomed, welcomes, praised, praises, hailed, hails")
}
