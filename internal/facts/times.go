package facts

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"

	"attache/internal/desk"
)

// pattern is an expression that is compiled when the first text needs it: a
// function that starts for another reason does not wait for it.
func pattern(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}

// clock finds a time of day: 8 a.m., 12.45pm, 14:30, 10h30, 14.30 Uhr.
var clock = pattern(`(?i)(\d{1,2})(?:\s*[:.h٫点时]\s*(\d{2}))?\s*(a\.?\s?m\b\.?|p\.?\s?m\b\.?|uhr|h\b|点|时|noon|midnight|midday)?(?:\s*\(?\s*([A-Z]{2,4})\b)?`)

var zoneNames = pattern(`\b([A-Z]{2,4}T|UTC|GMT)\b(?:\s*([+−-]\d{1,2})(?::?(\d{2}))?)?`)

// halfDays are the words for the half of the day before a time.
var halfDays = []struct {
	word string
	add  int
}{{"下午", 12}, {"晚上", 12}, {"晚", 12}, {"مساء", 12}, {"axşam", 12}, {"вечера", 12}, {"дня", 12}, {"de la tarde", 12}, {"du soir", 12}, {"öğleden sonra", 12}}

// offsets of zone names that stand in releases, in minutes (ISO 8601 offsets of
// the names as newsrooms use them); names of a whole zone are in zones.
var offsets = map[string]int{
	"GMT": 0, "UTC": 0, "WET": 0, "BST": 60, "CET": 60, "MEZ": 60, "WEST": 60, "CEST": 120, "MESZ": 120, "EET": 120, "SAST": 120, "EEST": 180, "MSK": 180, "TRT": 180,
	"GST": 240, "AZT": 240, "PKT": 300, "IST": 330, "CST": -360, "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
	"HKT": 480, "SGT": 480, "AWST": 480, "JST": 540, "KST": 540, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
}

// regions are names that leave open whether it is summer time.
var regions = map[string]string{"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles"}

// clockWords make the name of a place beside them one of its time.
var clockWords = []string{"time", "heure", "hora", "zeit", "saati", "vaxt", "времен", "时间", "بتوقيت", "tsi", "мск"}

// localTimes are places whose time releases name, by how their names start in
// the nine languages, in small letters, and their IANA zones.
var localTimes = []struct{ names, zone string }{
	{"tsi türkiye turkey istanbul стамбул 伊斯坦布尔 土耳其 اسطنبول إسطنبول تركيا", "Europe/Istanbul"},
	{"мск moscow moscou moscú moskau moskva москов моск 莫斯科 موسكو", "Europe/Moscow"},
	{"baku bakı bakou bakú bakü баку бакин 巴库 باكو", "Asia/Baku"},
	{"paris париж 巴黎 باريس", "Europe/Paris"},
	{"london londres londra лондон 伦敦 لندن", "Europe/London"},
	{"berlin берлин 柏林 برلين", "Europe/Berlin"},
	{"madrid peninsular мадрид 马德里 مدريد", "Europe/Madrid"},
	{"brussel bruxelles bruselas brüssel брюссел 布鲁塞尔 بروكسل", "Europe/Brussels"},
	{"geneva genève ginebra genf женев 日内瓦 جنيف", "Europe/Zurich"},
	{"beijing pékin pekín peking pekin пекин 北京 بكين", "Asia/Shanghai"},
	{"tokyo tokio токи 东京 طوكيو", "Asia/Tokyo"},
	{"dubai dubái дуба 迪拜 دبي الإمارات", "Asia/Dubai"},
	{"riyadh riad riyad эр-рияд 利雅得 الرياض السعودية مكة", "Asia/Riyadh"},
	{"cairo caire cairo kahire каир 开罗 القاهرة", "Africa/Cairo"},
	{"greenwich гринвич 格林尼治 غرينتش غرينيتش جرينتش", "Etc/UTC"},
	{"washington вашингтон 华盛顿 واشنطن eastern", "America/New_York"},
	{"pacific los-angeles", "America/Los_Angeles"},
}

// localTime is the IANA zone of a place whose time a text names, "heure de
// Paris"; "" for none.
func localTime(text string) string {
	const near = 40 // bytes on either side of the word for time
	lower := strings.ToLower(text)
	for _, word := range clockWords {
		i := strings.Index(lower, word)
		if i < 0 {
			continue
		}
		around := lower[max(0, i-near):min(len(lower), i+len(word)+near)]
		for _, t := range localTimes {
			for name := range strings.FieldsSeq(t.names) {
				if strings.Contains(around, name) {
					return t.zone
				}
			}
		}
	}
	return ""
}

// timeOfDay reads the first time in a text and the zone named behind it.
func timeOfDay(text string) (hour, minute int, zone string, ok bool) {
	lower := strings.ToLower(text)
	switch {
	case strings.Contains(lower, "midnight"):
		return 0, 0, zoneIn(text), true
	case strings.Contains(lower, "noon") && !strings.Contains(lower, "afternoon"), strings.Contains(lower, "midday"):
		return 12, 0, zoneIn(text), true
	}
	for _, m := range clock().FindAllStringSubmatchIndex(text, -1) {
		group := func(i int) string {
			if m[2*i] < 0 {
				return ""
			}
			return text[m[2*i]:m[2*i+1]]
		}
		if m[0] > 0 && text[m[0]-1] >= '0' && text[m[0]-1] <= '9' || group(2) == "" && group(3) == "" {
			continue // a bare number is no time
		}
		hour, _ = strconv.Atoi(group(1))
		minute, _ = strconv.Atoi(group(2))
		half := strings.ToLower(strings.ReplaceAll(group(3), " ", ""))
		switch {
		case strings.HasPrefix(half, "a"), strings.HasPrefix(half, "p"):
			if hour < 1 || hour > 12 {
				continue
			}
			hour %= 12
			if half[0] == 'p' {
				hour += 12
			}
		default:
			around := lower[max(0, m[0]-24):min(len(lower), m[1]+24)]
			for _, h := range halfDays {
				if strings.Contains(around, h.word) && hour < 12 {
					hour += h.add
					break
				}
			}
		}
		if hour < 24 && minute < 60 {
			zone = strings.ToUpper(group(4))
			if _, named := offsets[zone]; !named && regions[zone] == "" {
				behind := m[1]
				if m[8] >= 0 { // what looked like a zone may be the start of a place
					behind = m[8]
				}
				zone = zoneIn(text[behind:])
			}
			return hour, minute, zone, true
		}
	}
	return 0, 0, "", false
}

// zoneIn finds the first name of a time zone in a text.
func zoneIn(text string) string {
	for _, m := range zoneNames().FindAllStringSubmatch(text, -1) {
		name := m[1]
		if m[2] != "" {
			return name + strings.ReplaceAll(m[2], "−", "-") + m[3]
		}
		if _, ok := offsets[name]; ok || regions[name] != "" {
			return name
		}
	}
	return localTime(text)
}

// location is the zone of a name, nil for one that is not known.
func location(name string) *time.Location {
	if minutes, ok := offsets[name]; ok {
		return time.FixedZone(name, minutes*60)
	}
	if region := regions[name]; region != "" {
		if z, err := time.LoadLocation(region); err == nil {
			return z
		}
	}
	if strings.Contains(name, "/") {
		if z, err := time.LoadLocation(name); err == nil {
			return z
		}
	}
	if i := strings.IndexAny(name, "+-"); i > 0 {
		rest := name[i+1:]
		hours, minutes := rest, "0"
		if len(rest) > 2 {
			hours, minutes = rest[:len(rest)-2], rest[len(rest)-2:]
		}
		h, err := strconv.Atoi(hours)
		m, _ := strconv.Atoi(minutes)
		if err == nil && h <= 14 {
			seconds := h*3600 + m*60
			if name[i] == '-' {
				seconds = -seconds
			}
			return time.FixedZone(name, seconds)
		}
	}
	return nil
}

// embargo reads the moment that the lines of an embargo state. Until is empty
// when they state none that can be read.
func (r *reader) embargo(span desk.Span) *desk.Embargo {
	text := span.Of(r.text)
	e := &desk.Embargo{Span: span}
	dates := r.dates(r.tokens(span))
	if len(dates) == 0 || dates[0].Precision != "day" {
		return e
	}
	d := dates[0]
	// The date itself must not be read as a time ("5.09").
	rest := text[:d.Span[0]-span[0]] + strings.Repeat(" ", d.Span[1]-d.Span[0]) + text[d.Span[1]-span[0]:]
	hour, minute, name, _ := timeOfDay(rest)
	day, err := time.Parse(time.DateOnly, d.Date)
	if err != nil {
		return e
	}
	zone := location(name)
	if zone == nil {
		zone = r.zone
	}
	e.Until = fmt.Sprintf("%sT%02d:%02d", d.Date, hour, minute)
	if zone != nil {
		e.Until = time.Date(day.Year(), day.Month(), day.Day(), hour, minute, 0, 0, zone).Format("2006-01-02T15:04Z07:00")
	}
	return e
}
