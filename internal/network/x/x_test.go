package x_test

import (
	"testing"

	"attache/internal/network/networktest"
	"attache/internal/network/x"
)

func TestNetwork(t *testing.T) {
	networktest.Test(t, x.Network{}, networktest.Counts{
		Family: 2, Chinese: 12, Arabic: 8, Combining: 4, Link: 23, Domain: 31, Mention: 18,
	})
}

// The lengths that twitter-text's own conformance suite gives, and the cases
// at which counters go wrong.
func TestLengths(t *testing.T) {
	for text, want := range map[string]int{
		"This is a test.":  15,
		"http://test.com":  23,
		"https://test.com": 23,
		"test.com":         23,
		"Test https://test.com test https://test.com test.com test": 86,
		"\U00010000\U0010ffff":              4,
		"저찀쯿쿿":                              8,
		"H🐱☺":                               5,
		"🇦🇿":                                2,
		"👍🏽":                                2,
		"1️⃣":                               2,
		"©":                                 1,
		"cafe\u0301":                        4,
		"see example.notatld":               19,
		"mail press@example.org":            22,
		"e.g. this. And that":               19,
		"www.example.co.uk/path?q=1.":       24,
		"（https://example.org/新闻）":          2 + 23 + 4 + 2,
		"访问example.com了解":                   4 + 23 + 4,
		"version 2.0 of 3.14":               19,
		"https://example.org/a_(b)":         23,
		"HTTPS://EXAMPLE.ORG":               23,
		"http://例子.中国/":                     23,
		"Dr.Smith":                          8,
		"https://example.org, then another": 23 + 14,
	} {
		if got := (x.Network{}).Measure(text); got.Used != want {
			t.Errorf("%q weighs %d, want %d", text, got.Used, want)
		}
	}
}
