package facts

import (
	"strings"

	"attache/internal/desk"
)

// Clock is a time of day.
type Clock struct {
	Minute int  // of the day
	Sure   bool // it says which half of the day it means
	Span   desk.Span
}

// hourWords stand behind an hour: "10 Uhr", "10 h 30".
var hourWords = map[string]bool{"uhr": true, "h": true, "点": true, "时": true, "am": true, "pm": true, "a.m.": true, "p.m.": true, "a.m": true, "p.m": true}

// clocks finds the times of day among tokens: 10:30, 10.30 Uhr, 3 p.m., 14时30分.
func (r *reader) clocks(tokens []token, dates []desk.When) []Clock {
	var found []Clock
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		if t.kind != number || inside(dates, t.span) {
			continue
		}
		text, minutes, n := t.text, 0, 1
		hour, ok := atoi(text)
		explicit := false
		if at := strings.IndexByte(text, '.'); at > 0 && len(text)-at == 3 { // "14.30 Uhr"
			h, ok1 := atoi(text[:at])
			m, ok2 := atoi(text[at+1:])
			if !ok1 || !ok2 || i+1 >= len(tokens) || !hourWords[tokens[i+1].lower] {
				continue
			}
			hour, minutes, ok = h, m, true
		}
		if !ok || hour > 24 {
			continue
		}
		next := func(k int) token {
			if i+k < len(tokens) {
				return tokens[i+k]
			}
			return nothing
		}
		if a, b := next(1), next(2); (a.text == ":" || a.text == "٫" || a.text == "：") && a.glued && b.kind == number && b.glued && len([]rune(b.text)) == 2 {
			minutes, _ = atoi(b.text)
			n, explicit = 3, true
		} else if w := strings.TrimPrefix(a.lower, "h"); a.glued && w != a.lower && len(w) == 2 && digits(w) { // "10h30"
			minutes, _ = atoi(w)
			n, explicit = 2, true
		} else if a.lower == "h" && b.kind == number && len(b.text) == 2 {
			minutes, _ = atoi(b.text)
			n, explicit = 3, true
		} else if (a.text == "点" || a.text == "时") && b.kind == number && next(3).text == "分" {
			minutes, _ = atoi(b.text)
			n, explicit = 4, true
		}
		c := Clock{Minute: hour*60 + minutes, Sure: hour > 12 || hour == 0}
		if w := next(n); hourWords[w.lower] {
			explicit = true
			n++
			switch half := strings.ReplaceAll(w.lower, ".", ""); {
			case half == "pm" && hour < 12:
				c.Minute, c.Sure = c.Minute+12*60, true
			case half == "am", half == "pm":
				c.Sure = true
				if half == "am" && hour == 12 {
					c.Minute -= 12 * 60
				}
			}
		}
		if !explicit || minutes > 59 {
			continue
		}
		c.Span = cover(tokens[i : i+n])
		if !c.Sure {
			around := strings.ToLower(r.text[max(0, c.Span[0]-30):min(len(r.text), c.Span[1]+30)])
			for _, h := range halfDays {
				if strings.Contains(around, h.word) {
					c.Minute, c.Sure = c.Minute+h.add*60, true
					break
				}
			}
		}
		found = append(found, c)
		i += n - 1
	}
	return found
}
