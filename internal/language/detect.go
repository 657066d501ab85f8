package language

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/abadojack/whatlanggo"
)

// Signs are what texts of a language are told by.
type Signs struct {
	Script string // its name in package unicode: "Latin"
	// Profile is the language's ISO 639-3 code as whatlanggo has it: "azj".
	// Only languages that share their script with others need one.
	Profile string
	// Own are small letters that hardly any other language has. Foreign are
	// those of the script that the language has not: more than a few show that
	// a text is in a neighbour of it.
	Own, Foreign string
	// Words are frequent small words of the language, parted by spaces, that
	// its neighbours do not have.
	Words string
}

// Thresholds of detection, found on single sentences of the public test data
// of lingua (see docs/adding-a-language.md).
const (
	looked = 16 << 10 // bytes of a text that are looked at: more does not make it surer
	// profiled is how many bytes of it the trigrams are taken from: whatlanggo's
	// distances lose their meaning in much longer texts.
	profiled = 2 << 10
	enough   = 10 // letters that a text must have; a Chinese character counts for four
	// strange is the share of letters, one in so many, from which on a text
	// with Foreign letters is in another language. Names bring in a few.
	strange = 40
	// long is the number of letters from which on a text is held against
	// languages that are not in the set, too: shorter ones are too easily like
	// one of them.
	long = 60
	// doubt is whatlanggo's confidence from which on such a language wins.
	doubt = 0.2
)

// Detect tells which language of the set, or of those among it that are named,
// a text is in. ok is false when the text is too short to tell, mixed, or in
// another language. Words in capitals and names say little of the language and
// are left aside where there are others: a dateline does not decide. Only the
// first 16 KB are looked at.
func (s Set) Detect(text string, among []string) (tag string, ok bool) {
	t := survey(text)
	best, ok := s.nearest(t, among)
	return best.Tag, ok && !t.other(best)
}

// Nearest is Detect for a text that is known to be in a language of the set: it
// does not ask whether another is nearer, which takes longer.
func (s Set) Nearest(text string) (tag string, ok bool) {
	best, ok := s.nearest(survey(text), nil)
	return best.Tag, ok
}

func (s Set) nearest(t surveyed, among []string) (Language, bool) {
	if t.letters < enough || t.byScript[t.script]*2 < t.letters {
		return Language{}, false
	}
	var candidates []Language
	for _, l := range s {
		if l.Signs.Script == t.script && (len(among) == 0 || slices.Contains(among, l.Tag)) && t.share(l.Signs.Foreign)*strange < t.letters {
			candidates = append(candidates, l)
		}
	}
	if len(candidates) == 0 {
		return Language{}, false
	}
	return t.best(candidates), true
}

// surveyed is what a text shows at one reading.
type surveyed struct {
	script   string         // that most letters are of
	letters  int            // all of them; Han counts for four
	byScript map[string]int // letters by script
	small    map[rune]int   // small letters of words that are no names
	words    map[string]int // words that are no names
	body     string         // the first of them, as text
}

// scripts are those of the languages that there are signs for, and of those
// that must not be taken for them.
var scripts = []struct {
	name   string
	table  *unicode.RangeTable
	weight int
}{
	{"Latin", unicode.Latin, 1},
	{"Cyrillic", unicode.Cyrillic, 1},
	{"Arabic", unicode.Arabic, 1},
	{"Han", unicode.Han, 4},
}

func scriptOf(r rune) (name string, weight int) {
	if r < utf8.RuneSelf {
		return "Latin", 1
	}
	for _, s := range scripts {
		if unicode.Is(s.table, r) {
			return s.name, s.weight
		}
	}
	if unicode.In(r, unicode.Hiragana, unicode.Katakana, unicode.Hangul) {
		return "", 4
	}
	return "", 1
}

func survey(text string) surveyed {
	if len(text) > looked {
		text = strings.ToValidUTF8(text[:looked], "") // the cut may go through a letter
	}
	t := surveyed{byScript: map[string]int{}, small: map[rune]int{}, words: map[string]int{}}
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		name, weight := scriptOf(r)
		t.letters += weight
		t.byScript[name] += weight
		if t.byScript[name] > t.byScript[t.script] || t.script == "" && name != "" {
			t.script = name
		}
	}
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
	var plain []string
	letters := 0
	for _, w := range words {
		if first, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(first) {
			plain = append(plain, w)
			letters += utf8.RuneCountInString(w)
		}
	}
	if letters < 2*enough || letters < t.letters/4 { // a headline in capitals: better than nothing
		plain = words
	}
	small := strings.ToLower(strings.Join(plain, " "))
	t.body = small
	if len(small) > profiled {
		t.body = strings.ToValidUTF8(small[:profiled], "")
	}
	for _, w := range strings.Fields(small) {
		t.words[w]++
		for _, r := range w {
			t.small[r]++
		}
	}
	return t
}

func (t surveyed) share(letters string) int {
	n := 0
	for _, r := range letters {
		n += t.small[r]
	}
	return n
}

// best returns the candidate that most speaks for: its small words, its own
// letters, and the trigrams, whose word counts for more in a longer text.
func (t surveyed) best(candidates []Language) Language {
	if len(candidates) == 1 {
		return candidates[0]
	}
	scores := make([]float64, len(candidates))
	first, second := 0, -1.0
	for i, l := range candidates {
		scores[i] = float64(t.hits(l) + t.share(l.Signs.Own))
		switch {
		case i == 0:
		case scores[i] > scores[first]:
			first, second = i, scores[first]
		default:
			second = max(second, scores[i])
		}
	}
	weight := float64(min(len(t.words), 100)) / 4
	if scores[first]-second > 0.5+weight { // trigrams cannot change it
		return candidates[first]
	}
	profiles := map[whatlanggo.Lang]bool{}
	for _, l := range candidates {
		profiles[whatlanggo.CodeToLang(l.Signs.Profile)] = true
	}
	guess := whatlanggo.DetectWithOptions(t.body, whatlanggo.Options{Whitelist: profiles})
	best, most := candidates[0], -1.0
	for i, l := range candidates {
		if guess.Lang == whatlanggo.CodeToLang(l.Signs.Profile) {
			scores[i] += 0.5 + guess.Confidence*weight
		}
		if scores[i] > most {
			best, most = l, scores[i]
		}
	}
	return best
}

func (t surveyed) hits(l Language) int {
	n := 0
	for w := range strings.FieldsSeq(l.Signs.Words) {
		n += t.words[w]
	}
	return n
}

// other reports whether a text is in a language that shares the script and is
// not in the set: by its trigrams, unless the small words say otherwise.
func (t surveyed) other(best Language) bool {
	if best.Signs.Script == "Han" {
		return t.byScript[""]*20 > t.letters // Japanese, Korean
	}
	if t.letters < long || best.Signs.Profile == "" {
		return false
	}
	words := 0
	for _, n := range t.words {
		words += n
	}
	own := t.share(best.Signs.Own)
	if t.hits(best)*6 >= words || own*200 >= t.letters && own > 10*t.share(best.Signs.Foreign) {
		return false
	}
	seen := whatlanggo.Detect(t.body)
	return seen.Lang != whatlanggo.CodeToLang(best.Signs.Profile) && seen.Confidence > doubt
}
