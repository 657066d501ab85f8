package facts

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
)

// token is a word, a number or a punctuation mark of a text. A Han character is
// a word of its own: Chinese sets no spaces.
type token struct {
	*form
	span  desk.Span
	glued bool // nothing stands between it and the token before
}

// form is what all tokens of a text have in common that are written alike.
type form struct {
	text  string
	lower string // in small letters, folded as the language folds
	bare  string // without what is glued to it ("Baku'da", "والسفير"); "" where nothing is
	kind  kind
	caps  bool // it starts with a capital letter
	// starts has a bit for each table in which a phrase may start with the form,
	// so that the others need not be searched.
	starts tables
}

// forms are the forms of one text. Each is folded and looked up once.
type forms struct {
	byText map[string]*form
	free   []form // to be used next
}

func newForms(n int) *forms { return &forms{byText: make(map[string]*form, n)} }

// add makes room for the form of a piece of text.
func (f *forms) add(text string, k kind) *form {
	const block = 64
	if len(f.free) == 0 {
		f.free = make([]form, block)
	}
	added := &f.free[0]
	f.free = f.free[1:]
	*added = form{text: text, lower: text, kind: k}
	f.byText[text] = added
	return added
}

type kind uint8

const (
	word kind = iota
	number
	punctuation
)

// nothing is a token that is like no other.
var nothing = token{form: &form{kind: punctuation}}

// comma reports whether a token is a comma of any script.
func (t token) comma() bool { return t.text == "," || t.text == "，" || t.text == "،" }

func (t token) straight() bool { return t.text == "\"" }

// shouted reports whether a word of two letters or more is all in capitals.
func (t token) shouted() bool {
	if !t.caps || len(t.text) < 2 {
		return false
	}
	for _, r := range t.text {
		if unicode.IsLower(r) {
			return false
		}
	}
	return true
}

// tokenize splits a piece of a text. Words keep apostrophes and hyphens within
// them, numbers their separators; a full stop stays with an initial ("A.").
func (l *lexis) tokenize(text string, in desk.Span, known *forms) []token {
	tokens := make([]token, 0, (in[1]-in[0])/5+4)
	behind := -1 // the token before
	for at := in[0]; at < in[1]; {
		r, size := utf8.DecodeRuneInString(text[at:])
		start := at
		k := punctuation
		switch {
		case isHanRune(r):
			k = word
			at += size
		case unicode.IsLetter(r):
			k = word
			at = l.wordEnd(text[:in[1]], at)
		case unicode.IsDigit(r):
			k = number
			at = l.numberEnd(text[:in[1]], at)
		case invisible(r), unicode.IsMark(r):
			at += size
			continue
		default:
			at += size
		}
		tokens = append(tokens, token{form: l.form(text[start:at], k, known), span: desk.Span{start, at}, glued: behind == start})
		behind = at
	}
	return tokens
}

// form is that of a piece of a text.
func (l *lexis) form(text string, k kind, known *forms) *form {
	f, ok := known.byText[text]
	if ok {
		return f
	}
	f = known.add(text, k)
	if k == word {
		first, _ := utf8.DecodeRuneInString(text)
		f.caps = unicode.IsUpper(first) || unicode.IsTitle(first) || prefixed(text)
		f.lower, f.bare = l.fold(text)
	}
	f.starts = l.starting(f)
	return f
}

// starting is the tables in which a phrase may start with a form.
func (l *lexis) starting(f *form) tables {
	if f.kind == number {
		return tables{}
	}
	set := l.firsts[f.lower].and(l.stems[firstRunes(f.lower, stem)])
	if f.bare != "" {
		set = set.and(l.firsts[f.bare]).and(l.stems[firstRunes(f.bare, stem)])
	}
	return set
}

// wordOf is a word by itself as a token.
func (l *lexis) wordOf(lower, bare string) token {
	f := &form{lower: lower, bare: bare, kind: word}
	f.starts = l.starting(f)
	return token{form: f}
}

// prefixed reports whether a name starts behind a small particle: "al-Hashemi".
func prefixed(w string) bool {
	if !marked(w) {
		return false
	}
	i := strings.IndexAny(w, "-'’")
	if i < 1 || i > 3 {
		return false
	}
	_, size := utf8.DecodeRuneInString(w[i:])
	return upper(w[i+size:])
}

// fold brings a word to the form in which the language's words are listed, and
// tells what is left of it without particles that are written onto it.
func (l *lexis) fold(w string) (lower, bare string) {
	lower = l.lowered(w)
	if l.reading.Clitics != nil {
		lower = arabicFold(lower)
		return lower, l.withoutClitics(lower)
	}
	if len(l.heads) > 0 && len(lower) > 5 {
		bare = l.head(lower)
		if bare != "" {
			return lower, bare
		}
	}
	if !marked(lower) {
		return lower, ""
	}
	if i := strings.IndexAny(lower, "'’ʼ"); i > 0 && i < len(lower)-1 {
		lower = apostrophes.Replace(lower)
		bare = lower[:i]
	} else if i == len(lower)-len("'") || i >= 0 && strings.HasSuffix(lower, "’") { // "l'"
		lower = apostrophes.Replace(lower)
		bare = lower[:i]
	} else if i := strings.LastIndexAny(lower, "-‑"); i > 3 && len(lower)-i <= 7 { // "AzTU-nun"
		bare = lower[:i]
	}
	return lower, bare
}

// lowered is a word in small letters.
func (l *lexis) lowered(w string) string {
	if l.reading.Dotless && (strings.Contains(w, "I") || strings.Contains(w, "İ")) {
		w = dotless.Replace(w)
	}
	return strings.ToLower(w)
}

// marked reports whether a word may have an apostrophe or a hyphen in it, by the
// bytes that those begin with.
func marked(word string) bool {
	for i := range len(word) {
		switch word[i] {
		case '\'', '-', "’"[0], "ʼ"[0]:
			return true
		}
	}
	return false
}

// heads are the words that compounds are made with, by their last letters.
type heads map[string][]string

const tail = 4 // bytes by which heads are found; they are no shorter

func (h heads) add(word string) {
	if len(word) < tail || strings.ContainsAny(word, " *.-") {
		return
	}
	key := word[len(word)-tail:]
	if !slices.Contains(h[key], word) {
		h[key] = append(h[key], word)
	}
}

// head is the known word that a compound or an inflected word ends with:
// "bericht" of "jahresbericht", "präsident" of "bundespräsidenten".
func (l *lexis) head(w string) string {
	for _, ending := range l.reading.Inflections {
		stem, ok := strings.CutSuffix(w, ending)
		if !ok || len(stem) < tail {
			continue
		}
		best := ""
		for _, h := range l.heads[stem[len(stem)-tail:]] {
			if len(h) > len(best) && strings.HasSuffix(stem, h) && (len(stem) == len(h) || len(stem) >= len(h)+3) {
				best = h
			}
		}
		if best != "" && best != w {
			return best
		}
	}
	return ""
}

var (
	// dotless maps the capitals of Turkic alphabets, in which I and İ are two
	// letters (Unicode SpecialCasing, locales tr and az).
	dotless     = strings.NewReplacer("İ", "i", "I", "ı")
	apostrophes = strings.NewReplacer("’", "'", "ʼ", "'")
)

// arabicFold drops vowel signs and the lengthening stroke and makes one letter
// of the forms of alef, as search in Arabic text does.
func arabicFold(w string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsMark(r), r == 'ـ':
			return -1
		case r == 'أ', r == 'إ', r == 'آ':
			return 'ا'
		case r == 'ى':
			return 'ي'
		}
		return r
	}, w)
}

// withoutClitics takes conjunctions, prepositions and the article off the
// start of a word as far as a word of three letters or more is left.
func (l *lexis) withoutClitics(w string) string {
	rest := w
	for _, group := range l.reading.Clitics {
		for _, c := range group {
			if s, ok := strings.CutPrefix(rest, c); ok && utf8.RuneCountInString(s) >= 3 {
				rest = s
				break
			}
		}
	}
	if rest == w {
		return ""
	}
	return rest
}

func (l *lexis) wordEnd(text string, at int) int {
	start := at
	for at < len(text) {
		if c := text[at]; 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' { // most of them
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		switch {
		case isHanRune(r):
			return at
		case unicode.IsLetter(r), unicode.IsMark(r), unicode.IsDigit(r):
		case strings.ContainsRune("'’-‑ʼ&", r):
			next, _ := utf8.DecodeRuneInString(text[at+size:])
			if !unicode.IsLetter(next) && !(r == '-' && unicode.IsDigit(next)) {
				return at
			}
			if r == '-' && unicode.IsDigit(next) && (l.months.exact[strings.ToLower(text[start:at])] != nil || isoDate(text[at+1:])) { // "Sep-23", "report-2026-05-04"
				return at
			}
			if (r == '\'' || r == '’') && l.elisions[strings.ToLower(text[start:at])] {
				return at + size
			}
		case r == '.':
			next, _ := utf8.DecodeRuneInString(text[at+1:])
			runes := utf8.RuneCountInString(text[start:at])
			initial := runes == 1 && (upper(text[start:at]) || unicode.IsLetter(next)) || strings.Contains(text[start:at], ".")
			if !initial {
				if runes > 1 && unicode.IsLower(next) && longSuffix(text[at+1:]) { // "example.org"
					break
				}
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

// isoDate reports whether a text starts with a date as ISO 8601 writes it,
// 2026-05-04 or 20260504.
func isoDate(s string) bool {
	const layout, compact = "2006-01-02", len("20060102")
	if len(s) >= compact && digits(s[:compact]) {
		_, err := time.Parse("20060102", s[:compact])
		return err == nil && (s[:2] == "19" || s[:2] == "20") && (len(s) == compact || !digits(s[compact:compact+1]))
	}
	return len(s) >= len(layout) && s[4] == '-' && s[7] == '-' && digits(s[:4]) && digits(s[5:7]) && digits(s[8:10])
}

func upper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// longSuffix reports whether a name of the net goes on: two to four letters and
// then no letter.
func longSuffix(s string) bool {
	n := 0
	for n < len(s) && s[n] >= 'a' && s[n] <= 'z' {
		n++
	}
	return n >= 2 && n <= 4
}

func (l *lexis) numberEnd(text string, at int) int {
	start := at
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !unicode.IsDigit(r) {
			next, _ := utf8.DecodeRuneInString(text[at+size:])
			plain := r == ' ' && l.reading.Decimal == "," && at-start <= 3 && digits(text[start:at]) || r == ' ' && strings.Contains(text[start:at], " ")
			if !plain && !strings.ContainsRune(".,'’٫٬\u00a0\u202f", r) || !unicode.IsDigit(next) {
				return at
			}
			if r == '\u00a0' || r == '\u202f' || r == ' ' { // groups of three only: "12 500", not "9 2021"
				group := text[at+size:]
				if len(group) < 3 || !digits(group[:3]) || len(group) > 3 && group[3] >= '0' && group[3] <= '9' {
					return at
				}
			}
		}
		at += size
	}
	return at
}

func digits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// table finds words and phrases among tokens, and what they stand for. A word
// that ends with an asterisk stands for all that start like it.
type table[V any] struct {
	exact  map[string][]entry[V] // by first word
	prefix map[string][]entry[V] // by the first stem letters of it
	bit    tables                // of form.starts
}

type entry[V any] struct {
	words []string
	value V
}

// stem is the number of letters that prefixes are found by: no entry has fewer
// before its asterisk.
const stem = 3

// newTable makes a table with a bit of its own; those from the 128th on would
// share one, which only makes them a little slower.
func newTable[V any](l *lexis) table[V] {
	t := table[V]{exact: map[string][]entry[V]{}, prefix: map[string][]entry[V]{}}
	if l.made < 64 {
		t.bit.low = 1 << l.made
	} else {
		t.bit.high = 1 << min(l.made-64, 63)
	}
	l.made++
	return t
}

// tables is a set of tables, with a bit for each.
type tables struct{ low, high uint64 }

// and is the set of the tables of both.
func (a tables) and(b tables) tables { return tables{a.low | b.low, a.high | b.high} }

// meets reports whether two sets have a table in common.
func (a tables) meets(b tables) bool { return a.low&b.low|a.high&b.high != 0 }

// add enters a phrase. The first of equals holds.
func (t table[V]) add(l *lexis, phrase string, v V) {
	var words []string
	for _, tok := range l.tokenize(phrase, desk.Span{0, len(phrase)}, newForms(0)) {
		if tok.text == "*" && len(words) > 0 {
			words[len(words)-1] += "*"
			continue
		}
		words = append(words, tok.lower)
	}
	if len(words) == 0 {
		return
	}
	index, key, firsts := t.exact, words[0], l.firsts
	if s, ok := strings.CutSuffix(key, "*"); ok {
		if key = firstRunes(s, stem); utf8.RuneCountInString(key) == stem {
			index, firsts = t.prefix, l.stems
		} else {
			words[0], key = s, s
		}
	}
	group := append(index[key], entry[V]{words, v})
	for i := len(group) - 1; i > 0 && len(group[i].words) > len(group[i-1].words); i-- {
		group[i], group[i-1] = group[i-1], group[i]
	}
	index[key] = group
	firsts[key] = firsts[key].and(t.bit)
}

func firstRunes(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

// at returns how many tokens the longest phrase at the start has, 0 for none,
// and what it stands for.
func (t table[V]) at(tokens []token) (n int, v V) {
	if len(tokens) == 0 || !tokens[0].starts.meets(t.bit) {
		return 0, v
	}
	return t.find(tokens)
}

// find is at, where a phrase may start.
func (t table[V]) find(tokens []token) (n int, v V) {
	most := 0 // words of the phrase that was found
	try := func(group []entry[V]) {
		for i := range group {
			if len(group[i].words) <= most {
				return
			}
			if k := matches(tokens, group[i].words); k > 0 {
				most, n, v = len(group[i].words), k, group[i].value
				return
			}
		}
	}
	first := tokens[0]
	try(t.exact[first.lower])
	if first.bare != "" {
		try(t.exact[first.bare])
	}
	if len(t.prefix) > 0 {
		try(t.prefix[firstRunes(first.lower, stem)])
		if first.bare != "" {
			try(t.prefix[firstRunes(first.bare, stem)])
		}
	}
	return n, v
}

// gap stands for words between two parts of a phrase: "nimmt … teil". Only the
// first part is taken.
const gap = "…"

// reach is how far behind a gap the second part of a phrase may stand.
const reach = 24

// matches returns how many tokens a phrase takes, 0 where it is not there.
func matches(tokens []token, words []string) int {
	if len(tokens) < len(words) {
		return 0
	}
	for i, w := range words {
		if w == gap && i > 0 {
			for k := i; k < min(len(tokens), i+reach); k++ {
				if matches(tokens[k:], words[i+1:]) > 0 {
					return i
				}
			}
			return 0
		}
		t := tokens[i]
		if s, ok := strings.CutSuffix(w, "*"); ok && s != "" {
			if !strings.HasPrefix(t.lower, s) && !(t.bare != "" && strings.HasPrefix(t.bare, s)) {
				return 0
			}
		} else if t.lower != w && (t.bare != w || w == "") {
			return 0
		}
	}
	return len(words)
}

// phrases is a table of which only the presence counts.
type phrases struct{ table[struct{}] }

func (l *lexis) newPhrases(list []string) phrases {
	p := phrases{newTable[struct{}](l)}
	for _, w := range list {
		p.add(l, w, struct{}{})
	}
	return p
}

// lists are several lists of phrases that say the same of a place in a text.
type lists struct {
	all []phrases
	any tables
}

func together(all ...phrases) lists {
	l := lists{all: all}
	for _, p := range all {
		l.any = l.any.and(p.bit)
	}
	return l
}

// at reports whether a phrase of any of them is at the start of tokens.
func (l lists) at(tokens []token) bool {
	return len(tokens) > 0 && tokens[0].starts.meets(l.any) && slices.ContainsFunc(l.all, func(p phrases) bool { return p.at(tokens) > 0 })
}

// has reports whether a single token is in any of them.
func (l lists) has(one token) bool {
	return one.starts.meets(l.any) && slices.ContainsFunc(l.all, func(p phrases) bool { return p.has(one) })
}

// at returns how many tokens the longest phrase at the start has, 0 for none.
func (p phrases) at(tokens []token) int {
	n, _ := p.table.at(tokens)
	return n
}

// has reports whether a single token is in the list.
func (t table[V]) has(one token) bool {
	if !one.starts.meets(t.bit) {
		return false
	}
	n, _ := t.find([]token{one})
	return n == 1
}

// in returns where the first phrase is among tokens, -1 for none.
func (p phrases) in(tokens []token) int {
	for i := range tokens {
		if p.at(tokens[i:]) > 0 {
			return i
		}
	}
	return -1
}

// firstFrom is the first of tokens that starts at a place in the text or behind it;
// their number where none does.
func firstFrom(tokens []token, at int) int {
	n, end := 0, len(tokens)
	for n < end {
		if middle := (n + end) / 2; tokens[middle].span[0] < at {
			n = middle + 1
		} else {
			end = middle
		}
	}
	return n
}

// cover is the span from the first to the last of some tokens, empty for none.
func cover(tokens []token) desk.Span {
	if len(tokens) == 0 {
		return desk.Span{}
	}
	return desk.Span{tokens[0].span[0], tokens[len(tokens)-1].span[1]}
}
