package facts

import (
	"strings"
	"unicode"

	"attache/internal/desk"
)

// symbols of currencies, ISO 4217.
var symbols = map[string]string{"$": "USD", "€": "EUR", "£": "GBP", "¥": "CNY", "₼": "AZN", "₽": "RUB", "₺": "TRY"}

// codes are currencies written as their ISO 4217 code.
var codes = map[string]bool{"USD": true, "EUR": true, "GBP": true, "CNY": true, "AZN": true, "RUB": true, "TRY": true, "AED": true, "JPY": true, "CHF": true}

// numbers finds the figures of a piece of the text that are no part of its
// dates.
func (r *reader) numbers(in desk.Span, dates []desk.When) []desk.Number {
	var found []desk.Number
	tokens := tokenize(r.text, in)
	for i, t := range tokens {
		if t.kind != number || inside(dates, t.span) {
			continue
		}
		if i > 0 && tokens[i-1].kind != punctuation && tokens[i-1].span[1] == t.span[0] {
			continue // a part of a name: "B12"
		}
		n := desk.Number{Value: r.value(t.text), Span: t.span}
		end := i + 1
		if i > 0 {
			if unit := symbols[tokens[i-1].text]; unit != "" {
				n.Unit, n.Span[0] = unit, tokens[i-1].span[0]
			} else if codes[tokens[i-1].text] {
				n.Unit, n.Span[0] = tokens[i-1].text, tokens[i-1].span[0]
			}
		}
		if end < len(tokens) {
			if zeros, ok := r.reading.Scales[tokens[end].lower]; ok {
				n.Value = scale(n.Value, zeros)
				n.Span[1] = tokens[end].span[1]
				end++
			}
		}
		if end < len(tokens) && n.Unit == "" {
			next := tokens[end]
			switch {
			case next.text == "%", next.lower == "percent", next.lower == "per" && end+1 < len(tokens) && tokens[end+1].lower == "cent":
				n.Unit = "%"
				if next.lower == "per" {
					end++
				}
				n.Span[1] = tokens[end].span[1]
			case symbols[next.text] != "":
				n.Unit, n.Span[1] = symbols[next.text], next.span[1]
			case codes[next.text]:
				n.Unit, n.Span[1] = next.text, next.span[1]
			case r.reading.Money[next.lower] != "":
				n.Unit, n.Span[1] = r.reading.Money[next.lower], next.span[1]
			case end+1 < len(tokens) && r.reading.Money[tokens[end+1].lower] != "": // "US dollars"
				n.Unit, n.Span[1] = r.reading.Money[tokens[end+1].lower], tokens[end+1].span[1]
			case next.kind == word && !next.capital() && !r.function(next.lower):
				n.Unit = next.text
			}
		}
		n.Text = n.Span.Of(r.text)
		found = append(found, n)
	}
	return found
}

// value reads a number by the language's separators.
func (r *reader) value(s string) string {
	group := ","
	if r.reading.Decimal == "," {
		group = "."
	}
	whole, fraction, hasFraction := s, "", false
	if i := strings.LastIndex(s, r.reading.Decimal); i >= 0 && r.reading.Decimal != "" {
		whole, fraction, hasFraction = s[:i], s[i+1:], true
	} else if i := strings.LastIndex(s, group); i >= 0 && len(s)-i != 4 { // "6.5" where a comma is usual
		whole, fraction, hasFraction = s[:i], s[i+1:], true
	}
	digits := strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return '0' + rune(digit(r))
		}
		return -1
	}, whole)
	digits = strings.TrimLeft(digits, "0")
	if digits == "" {
		digits = "0"
	}
	if fraction = strings.TrimRight(fraction, "0"); hasFraction && fraction != "" {
		return digits + "." + fraction
	}
	return digits
}

// digit is the value of a decimal digit of any script.
func digit(r rune) int {
	for zero := r; zero > r-10; zero-- {
		if !unicode.IsDigit(zero - 1) {
			return int(r - zero)
		}
	}
	return int(r - '0')
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
