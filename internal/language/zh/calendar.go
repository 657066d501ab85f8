package zh

import "attache/internal/language"

// calendar is how days are told besides dates with a month's name.
func calendar() language.Calendar {
	w := language.Words
	return language.Calendar{
		Units: map[string]string{
			"天": "1d", "日": "1d", "周": "7d", "个星期": "7d", "星期": "7d", "个月": "1m", "年": "1y",
		},
		Offsets: map[string]int{
			"{count} {unit} 前": -1, "{count} {unit} 后": 1, "{count} {unit} 之前": -1, "{count} {unit} 之后": 1, "{count} {unit} 以前": -1, "{count} {unit} 以后": 1,
		},
		Weeks: map[string]int{
			"下": 1, "下个": 1, "下下": 2, "下下个": 2, "上": -1, "上个": -1, "上上": -2, "上上個": -2, "上个个": -1, "下個": 1, "上個": -1, "本": 0, "这": 0, "这个": 0,
		},
		Days: []string{"{day} 日", "{day} 号", "本 月 {day} 日", "本 月 {day}"},
		Cues: w("于, 在"),
		Holidays: map[string]string{
			"元旦": "01-01", "国庆节": "10-01", "劳动节": "05-01", "圣诞节": "12-25",
		},
	}
}
