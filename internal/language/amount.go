package language

import (
	"strconv"
	"strings"

	"github.com/gohugoio/locales"
)

// Locale is the part of CLDR's data that figures need.
type Locale interface {
	Decimal() string
	Group() string
	CardinalPluralRule(n float64, decimals uint64) locales.PluralRule
}

// CLDR is a language's locale. Package locales does not say in its interface
// that all of its languages have these methods; one that has not panics, as
// broken parts of the program do.
func CLDR(t locales.Translator) Locale { return t.(Locale) }

// Counted writes a number with what it counts: "6.2 million dollars", "12
// schools". value is a plain decimal. ok is false for what cannot be written
// without rounding, and where the language has no plural for the word.
func (w *Writing) Counted(value string, what Term) (text string, ok bool) {
	whole, fraction, _ := strings.Cut(value, ".")
	fraction = strings.TrimRight(fraction, "0")
	if whole == "" || len(whole) > 15 || len(fraction) > 4 || strings.Trim(whole+fraction, "0123456789") != "" {
		return "", false
	}
	a := Amount{What: what}
	var scale Term
	for _, s := range w.Number.Scales {
		if len(whole) <= s.Zeros || fraction != "" {
			continue
		}
		cut := len(whole) - s.Zeros
		rest := strings.TrimRight(whole[cut:], "0")
		if len(rest) > 2 { // more than two decimals are better written out
			continue
		}
		whole, fraction, scale = whole[:cut], rest, s.Term
		break
	}
	a.Figure = w.Number.format(whole, fraction)
	category := w.Number.category(whole, fraction)
	if scale.Text != "" {
		a.Scale = plural(scale, category)
		category = "scaled"
	}
	a.Noun = plural(what, category)
	if w.Amount != nil {
		text = w.Amount(a)
		return text, text != ""
	}
	if a.Scale != "" {
		return a.Figure + " " + a.Scale + " " + a.Noun, true
	}
	return a.Figure + " " + a.Noun, true
}

// format groups digits and sets the decimal sign.
func (f Figures) format(whole, fraction string) string {
	decimal, group := ".", ","
	if f.Locale != nil {
		decimal, group = f.Locale.Decimal(), f.Locale.Group()
	}
	if f.Grouped > 0 && len(whole) >= f.Grouped {
		for i := len(whole) - 3; i > 0; i -= 3 {
			whole = whole[:i] + group + whole[i:]
		}
	}
	if fraction != "" {
		return whole + decimal + fraction
	}
	return whole
}

// category is CLDR's plural category of a number.
func (f Figures) category(whole, fraction string) string {
	n, err := strconv.ParseFloat(whole+"."+fraction+"0", 64)
	if err != nil || f.Locale == nil {
		return "other"
	}
	switch f.Locale.CardinalPluralRule(n, uint64(len(fraction))) {
	case locales.PluralRuleZero:
		return "zero"
	case locales.PluralRuleOne:
		return "one"
	case locales.PluralRuleTwo:
		return "two"
	case locales.PluralRuleFew:
		return "few"
	case locales.PluralRuleMany:
		return "many"
	}
	return "other"
}

// plural is a term in a plural category: by the form of that name; behind a
// scale as behind many; else by the form "pl", except for one.
func plural(t Term, category string) string {
	for _, name := range []string{category, "many", "pl"} {
		if name == "many" && category != "scaled" && category != name || name == "pl" && category == "one" {
			continue
		}
		if s, ok := t.Forms[name]; ok {
			return s
		}
	}
	return t.Text
}
