// Package pinyin reads Chinese names: how their characters sound in Hanyu
// Pinyin, and what are syllables of it. Languages in other scripts carry
// Chinese names by it.
package pinyin

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// characters are the characters of GB 2312 by their syllable: the first reading
// that the Unihan database (kMandarin, Unicode License v3) has for each.
//
//go:embed characters.txt
var characters string

var readings = sync.OnceValue(func() map[rune]string {
	m := map[rune]string{}
	for line := range strings.Lines(characters) {
		syllable, list, _ := strings.Cut(strings.TrimSpace(line), " ")
		for _, r := range list {
			m[r] = syllable
		}
	}
	for r, s := range surnames {
		delete(m, r)
		m[r] = s
	}
	return m
})

var syllables = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for line := range strings.Lines(characters) {
		s, _, _ := strings.Cut(line, " ")
		m[s] = true
	}
	return m
})

// surnames are characters that sound otherwise as a surname.
var surnames = map[rune]string{'单': "shan", '曾': "zeng", '解': "xie", '仇': "qiu", '区': "ou", '查': "zha", '任': "ren", '盖': "ge", '尉': "wei", '朴': "piao", '翟': "zhai", '覃': "qin"}

// common are the surnames that nearly all Chinese names begin with.
const common = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利于呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由"

// Name writes a Chinese person's name in pinyin, the surname first: "王毅",
// "Wang Yi". ok is false for what does not look like a Chinese name: foreign
// names, and names with characters that are not known.
func Name(name string) (latin string, ok bool) {
	r := []rune(name)
	if len(r) < 2 || len(r) > 4 {
		return "", false
	}
	split := 1
	if len(r) > 2 && slices.Contains([]string{"欧阳", "司马", "诸葛", "上官", "司徒", "东方", "夏侯", "皇甫", "令狐", "慕容", "端木"}, string(r[:2])) {
		split = 2
	} else if len(r) > 3 || !strings.ContainsRune(common, r[0]) {
		return "", false
	}
	var parts [2]strings.Builder
	for i, c := range r {
		s := readings()[c]
		if s == "" {
			return "", false
		}
		part := &parts[0]
		if i >= split {
			part = &parts[1]
			if part.Len() > 0 && strings.ContainsRune("aeo", rune(s[0])) {
				part.WriteByte('\'')
			}
		}
		part.WriteString(s)
	}
	return title(parts[0].String()) + " " + title(parts[1].String()), true
}

func title(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}

// Syllables takes a word in pinyin apart: "Jinping", "jin", "ping". ok is false
// for what is none.
func Syllables(w string) (list []string, ok bool) {
	w = strings.ToLower(w)
	if w == "" {
		return nil, false
	}
	for part := range strings.FieldsFuncSeq(w, func(r rune) bool { return r == '\'' || r == '’' }) {
		more, ok := split(part)
		if !ok {
			return nil, false
		}
		list = append(list, more...)
	}
	return list, len(list) > 0
}

// split takes the longest syllable that leaves syllables behind it.
func split(w string) ([]string, bool) {
	if w == "" {
		return nil, true
	}
	for n := min(6, len(w)); n > 0; n-- {
		if !syllables()[w[:n]] {
			continue
		}
		if rest, ok := split(w[n:]); ok {
			return append([]string{w[:n]}, rest...), true
		}
	}
	return nil, false
}

// All lists the syllables.
func All() []string {
	var list []string
	for s := range syllables() {
		list = append(list, s)
	}
	slices.Sort(list)
	return list
}
