package facts

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
)

// token is a word, a number or a punctuation mark of a text.
type token struct {
	span  desk.Span
	text  string
	lower string
	kind  kind
}

type kind uint8

const (
	word kind = iota
	number
	punctuation
)

// capital reports whether a word starts with a capital letter.
func (t token) capital() bool {
	r, _ := utf8.DecodeRuneInString(t.text)
	return t.kind == word && (unicode.IsUpper(r) || unicode.IsTitle(r))
}

// tokenize splits a piece of a text. Words keep apostrophes and hyphens within
// them, numbers their separators; a full stop stays with an initial ("A.").
func tokenize(text string, in desk.Span) []token {
	var tokens []token
	for at := in[0]; at < in[1]; {
		r, size := utf8.DecodeRuneInString(text[at:])
		start := at
		var k kind
		switch {
		case unicode.IsLetter(r):
			k = word
			at = wordEnd(text[:in[1]], at)
		case unicode.IsDigit(r):
			k = number
			at = numberEnd(text[:in[1]], at)
		case unicode.IsSpace(r) || unicode.Is(unicode.Cf, r):
			at += size
			continue
		default:
			k = punctuation
			at += size
		}
		s := text[start:at]
		tokens = append(tokens, token{desk.Span{start, at}, s, strings.ToLower(s), k})
	}
	return tokens
}

func wordEnd(text string, at int) int {
	start := at
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		switch {
		case unicode.IsLetter(r), unicode.IsMark(r), unicode.IsDigit(r):
		case strings.ContainsRune("'’-‑ʼ&", r):
			next, _ := utf8.DecodeRuneInString(text[at+size:])
			if !unicode.IsLetter(next) {
				return at
			}
		case r == '.':
			next, _ := utf8.DecodeRuneInString(text[at+1:])
			initial := utf8.RuneCountInString(text[start:at]) == 1 || strings.Contains(text[start:at], ".")
			if !initial {
				return at
			}
			if !unicode.IsLetter(next) { // the full stop of "A. Aliyeva" or "U.S. " belongs to it
				return at + 1
			}
		default:
			return at
		}
		at += size
	}
	return at
}

func numberEnd(text string, at int) int {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !unicode.IsDigit(r) {
			next, _ := utf8.DecodeRuneInString(text[at+size:])
			if !strings.ContainsRune(".,'’\u00a0\u202f", r) || !unicode.IsDigit(next) {
				return at
			}
		}
		at += size
	}
	return at
}

// match reports how many tokens from the start are the words of a phrase; 0
// when they are not.
func match(tokens []token, phrase []string) int {
	if len(phrase) == 0 || len(tokens) < len(phrase) {
		return 0
	}
	for i, w := range phrase {
		if tokens[i].lower != w {
			return 0
		}
	}
	return len(phrase)
}

// phrases finds phrases among tokens: by first word, longest first.
type phrases map[string][][]string

func newPhrases(list []string) phrases {
	p := phrases{}
	for _, entry := range list {
		var words []string
		for _, t := range tokenize(entry, desk.Span{0, len(entry)}) {
			words = append(words, t.lower)
		}
		if len(words) == 0 {
			continue
		}
		group := append(p[words[0]], words)
		for i := len(group) - 1; i > 0 && len(group[i]) > len(group[i-1]); i-- {
			group[i], group[i-1] = group[i-1], group[i]
		}
		p[words[0]] = group
	}
	return p
}

// at returns how many tokens the longest phrase at the start has, 0 for none.
func (p phrases) at(tokens []token) int {
	if len(tokens) == 0 {
		return 0
	}
	for _, phrase := range p[tokens[0].lower] {
		if n := match(tokens, phrase); n > 0 {
			return n
		}
	}
	return 0
}

// cover is the span from the first to the last of some tokens.
func cover(tokens []token) desk.Span {
	return desk.Span{tokens[0].span[0], tokens[len(tokens)-1].span[1]}
}
