package facts

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"attache/internal/desk"
)

// symbols of currencies, ISO 4217.
var symbols = map[string]string{"$": "USD", "€": "EUR", "£": "GBP", "¥": "CNY", "￥": "CNY", "₼": "AZN", "₽": "RUB", "₺": "TRY"}

// codes are currencies written as their ISO 4217 code.
var codes = map[string]bool{"USD": true, "EUR": true, "GBP": true, "CNY": true, "AZN": true, "RUB": true, "TRY": true, "AED": true, "JPY": true, "CHF": true, "RMB": true}

// numbers finds the figures among tokens that are no part of dates.
func (r *reader) numbers(tokens []token, dates []desk.When) []desk.Number {
	var found []desk.Number
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		if inside(dates, t.span) {
			continue
		}
		var n desk.Number
		end := i + 1
		switch {
		case t.kind == number:
			if i > 0 && tokens[i-1].kind != punctuation && t.glued && !isHan(tokens[i-1].text) {
				continue // a part of a name: "B12"
			}
			if r.dayOfMonth(tokens[i:]) {
				continue // in a year that nothing tells
			}
			n = desk.Number{Value: r.value(t.text), Span: t.span}
		case t.kind == word:
			m, value := r.counts.at(tokens[i:])
			if m == 0 {
				m, value = r.inCharacters(tokens, i)
			} else if !r.countsThings(tokens, i+m) {
				continue
			}
			if m == 0 {
				continue
			}
			n = desk.Number{Value: value, Span: cover(tokens[i : i+m])}
			end = i + m
		default:
			continue
		}
		if i > 0 {
			if unit := symbols[tokens[i-1].text]; unit != "" {
				n.Unit, n.Span[0] = unit, tokens[i-1].span[0]
			} else if tokens[i-1].lower == "yüzde" || i > 2 && tokens[i-1].text == "之" && tokens[i-2].text == "分" {
				n.Unit, n.Span[0] = "%", tokens[i-1].span[0] // Turkish and Chinese say it before the figure
			} else if codes[tokens[i-1].text] {
				n.Unit, n.Span[0] = tokens[i-1].text, tokens[i-1].span[0]
			}
		}
		if m, zeros := r.scales.at(tokens[end:]); m > 0 {
			n.Value = scale(n.Value, zeros)
			end += m
			n.Span[1] = tokens[end-1].span[1]
			if end < len(tokens) && tokens[end].text == "." && tokens[end].glued && end+1 < len(tokens) { // "млн."
				if _, unit := r.money.at(tokens[end+1:]); unit != "" {
					end++
				}
			}
		}
		if n.Unit == "" {
			r.unit(&n, tokens[end:])
		}
		n.Text = n.Span.Of(r.text)
		found = append(found, n)
		i = end - 1
	}
	return found
}

// dayOfMonth reports whether tokens start with a day and its month.
func (r *reader) dayOfMonth(tokens []token) bool {
	const longest = 2 // digits
	if len(tokens) < 2 || len(tokens[0].text) > longest {
		return false
	}
	rest := tokens[1:]
	for len(rest) > 1 && (r.of.has(rest[0]) || rest[0].text == ".") {
		rest = rest[1:]
	}
	n, _ := r.months.at(rest)
	return n > 0
}

// onlyIn are the figures of a headline that the body does not give.
func (r *reader) onlyIn(headline desk.Span, body []desk.Number) []desk.Number {
	tokens := r.tokens(headline)
	var found []desk.Number
	for _, n := range r.numbers(tokens, r.dates(tokens)) {
		if !slices.ContainsFunc(body, func(b desk.Number) bool { return b.Value == n.Value }) {
			found = append(found, n)
		}
	}
	return found
}

// inCharacters reads a number in Chinese characters that a measure word
// follows: 十二所. One of a thing is an article rather than a figure.
func (r *reader) inCharacters(tokens []token, at int) (n int, value string) {
	v, n := hanNumber(tokens[at:])
	if n == 0 || v < 2 || at+n >= len(tokens) || !r.measures.has(tokens[at+n]) || at > 0 && tokens[at-1].text == "第" {
		return 0, ""
	}
	return n, strconv.Itoa(v)
}

// unit reads what a number counts.
func (r *reader) unit(n *desk.Number, rest []token) {
	if len(rest) == 0 {
		return
	}
	next := rest[0]
	if next.text == "-" && next.glued && len(rest) > 1 && rest[1].glued { // "30-year"
		rest, next = rest[1:], rest[1]
	}
	if m, unit := r.money.at(rest); m > 0 {
		n.Unit, n.Span[1] = unit, rest[m-1].span[1]
		return
	}
	if len(rest) > 1 {
		if m, unit := r.money.at(rest[1:]); m > 0 && next.kind == word { // "US dollars"
			n.Unit, n.Span[1] = unit, rest[m].span[1]
			return
		}
	}
	switch {
	case next.text == "%", next.text == "٪":
		n.Unit, n.Span[1] = "%", next.span[1]
	case symbols[next.text] != "":
		n.Unit, n.Span[1] = symbols[next.text], next.span[1]
	case codes[next.text]:
		n.Unit, n.Span[1] = next.text, next.span[1]
	case next.kind == word && (!next.caps || r.reading.NounCaps) && !r.function(next) && !r.calendar(next):
		n.Unit = next.text
	}
}

// countsThings reports whether a number in words counts something: what follows is a
// thing and no small word.
func (r *reader) countsThings(tokens []token, at int) bool {
	if at >= len(tokens) {
		return false
	}
	if n, _ := r.scales.at(tokens[at:]); n > 0 {
		return true
	}
	t := tokens[at]
	return t.kind == word && !r.function(t) && !r.relatives.has(t)
}

// function reports whether a word is a small one that holds others together.
func (l *lexis) function(t token) bool {
	return l.small.has(t)
}

// value reads a number by the language's separators.
func (r *reader) value(s string) string {
	decimal, group := r.reading.Decimal, ","
	if decimal == "," {
		group = "."
	}
	s = strings.ReplaceAll(strings.ReplaceAll(s, "٫", decimal), "٬", group)
	whole, fraction, hasFraction := s, "", false
	if i := strings.LastIndex(s, decimal); i >= 0 && decimal != "" {
		whole, fraction, hasFraction = s[:i], s[i+1:], true
	} else if i := strings.LastIndex(s, group); i >= 0 && len(s)-i != 4 { // "6.5" where a comma is usual
		whole, fraction, hasFraction = s[:i], s[i+1:], true
	}
	figures := func(s string) string {
		return strings.Map(func(c rune) rune {
			if unicode.IsDigit(c) {
				return '0' + rune(digit(c))
			}
			return -1
		}, s)
	}
	whole = strings.TrimLeft(figures(whole), "0")
	if whole == "" {
		whole = "0"
	}
	if fraction = strings.TrimRight(figures(fraction), "0"); hasFraction && fraction != "" {
		return whole + "." + fraction
	}
	return whole
}

// digit is the value of a decimal digit of any script.
func digit(c rune) int {
	if c <= '9' {
		return int(c - '0')
	}
	for zero := c; zero > c-10; zero-- {
		if !unicode.IsDigit(zero - 1) {
			return int(c - zero)
		}
	}
	return 9
}

// scale moves the decimal point.
func scale(value, zeros string) string {
	whole, fraction, _ := strings.Cut(value, ".")
	if len(fraction) > len(zeros) {
		return strings.TrimLeft(whole+fraction[:len(zeros)], "0") + "." + fraction[len(zeros):]
	}
	s := strings.TrimLeft(whole+fraction+zeros[len(fraction):], "0")
	if s == "" {
		return "0"
	}
	return s
}
