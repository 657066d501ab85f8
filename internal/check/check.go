// Package check holds a post against its release, whoever wrote it: what in
// it rests on which words, and what rests on none.
//
// A release is read once. Each post is read with the same words and rules, and
// its pieces are aligned to the release's, one file for each kind: figures,
// dates, names, offices, quotations, events. Where the languages differ, the
// lexicon, the glossary and the sounds of names carry over. What can be shown
// to be untrue blocks; what cannot be verified is said to be so.
package check

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/facts"
	"attache/internal/glossary"
	"attache/internal/language"
	"attache/internal/network"
)

// Config is what a Checker needs.
type Config struct {
	Languages language.Set
	Lexicon   *language.Lexicon // of the languages; one serves composing and checking
	Networks  network.Set
	Glossary  *glossary.Glossary // nil: none
}

// Checker checks posts. It is safe for concurrent use.
type Checker struct {
	Config
	tongues tongues

	mu     sync.Mutex
	recent []*release // the newest first: posts of one release come together
	own    map[string]own
}

// kept is how many releases stay ready: the versions of one release, and a few
// that people review at the same time.
const kept = 8

// New returns a checker.
func New(c Config) *Checker {
	if c.Glossary == nil {
		c.Glossary = &glossary.Glossary{}
	}
	return &Checker{Config: c, tongues: tongues{set: c.Languages, by: map[string]*tongue{}}, own: map[string]own{}}
}

// Input is a text and what it is checked against.
type Input struct {
	Text     string
	Language string
	Network  string
	Link     string // that the text must carry; "" for none
	Hashtags []string
	Source   desk.Version
	// Correction: it corrects a published post, and may say so in its first word.
	Correction bool
}

// Check returns what pieces of the text rest on, and what is wrong with it.
func (c *Checker) Check(in Input) ([]desk.Claim, []desk.Finding) {
	k := &check{Checker: c, Input: in}
	k.form()
	k.plain = blank(in.Text, in.Link)
	if l, ok := c.Languages.Find(in.Language); ok && in.Correction && l.Writing != nil {
		n := begins(k.plain, strings.TrimSpace(l.Writing.Correction))
		k.plain = strings.Repeat(" ", n) + k.plain[n:]
	}
	post, ok := c.tongues.find(in.Language)
	r := c.release(in.Source)
	if ok && r != nil {
		k.post, k.release = post, r
		k.read()
		k.dates()
		k.figures()
		k.explain()
		k.names()
		k.offices()
		k.quotes()
		k.story()
		k.opposites()
		k.support()
	}
	k.language()
	return k.claims, k.findings
}

// release returns a version ready for checking; nil where its language is not
// read.
func (c *Checker) release(v desk.Version) *release {
	c.mu.Lock()
	defer c.mu.Unlock()
	for i, r := range c.recent {
		if r.source.Language == v.Language && r.source.Text == v.Text {
			copy(c.recent[1:i+1], c.recent[:i])
			c.recent[0] = r
			return r
		}
	}
	t, ok := c.tongues.find(v.Language)
	if !ok {
		return nil
	}
	r := newRelease(v, t)
	c.recent = append([]*release{r}, c.recent[:min(len(c.recent), kept-1)]...)
	return r
}

// check is one run.
type check struct {
	*Checker
	Input
	post     *tongue
	release  *release
	plain    string // the text with links and hashtags blanked out
	text     facts.Text
	words    []said
	common   []map[int]int // see overlap
	claims   []desk.Claim
	findings []desk.Finding
}

// said is a word of the post and what it rests on.
type said struct {
	facts.Word
	sentence int
	why      reason
	source   []int           // words of the release that it may be
	terms    []language.Term // of the lexicon that it begins
	length   int             // how many words they have
}

// reason is why a word may stand in the post.
type reason uint8

const (
	unexplained reason = iota
	small              // it says nothing by itself
	ordinary           // any post may have it
	counted            // a date or a figure, looked at elsewhere
	known              // the language knows it: an office, a verb of an event
	there              // it stands in the release
	translated         // by lexicon or glossary
	heard              // it sounds like a name of the release
	missing            // it is of a term that the release does not name
	reported           // a finding has been made of it
)

func (k *check) read() {
	k.text = facts.Parse(k.plain, k.post.Language, facts.Options{Published: published(k.Source.Facts)})
	for i, s := range k.text.Sentences {
		for _, w := range s.Words {
			k.words = append(k.words, said{Word: w, sentence: i})
		}
	}
}

// mine reports whether post and release are in the same language.
func (k *check) mine() bool { return k.Input.Language == k.Source.Language }

func (k *check) find(code string, severity desk.Severity, at, source desk.Span, format string, args ...any) {
	for _, f := range k.findings {
		if f.Code == code && f.Span == at {
			return
		}
	}
	k.findings = append(k.findings, desk.Finding{Code: code, Severity: severity, Message: fmt.Sprintf(format, args...), Span: at, Source: source})
}

func (k *check) claim(at, source desk.Span) {
	k.claims = append(k.claims, desk.Claim{Span: at, Source: source})
}

// form checks what needs no release.
func (k *check) form() {
	whole := desk.Span{0, len(k.Text)}
	if strings.TrimSpace(k.Text) == "" {
		k.find(Empty, desk.Block, desk.Span{}, desk.Span{}, "the post is empty")
	}
	if n, ok := k.Networks.Find(k.Network); ok {
		if l := n.Measure(k.Text); !l.Fits() {
			k.find(TooLong, desk.Block, whole, desk.Span{}, "%d of %d %s: %s will not take it; shorten it by %d", l.Used, l.Limit, l.Unit, n.Title(), l.Used-l.Limit)
		}
		for _, m := range network.Unmeant(n, k.Text) {
			k.find(Unmeant, desk.Warn, m.Span, desk.Span{}, "%s becomes a %s on %s; write it otherwise, unless that is meant", m.Span.Of(k.Text), m.Kind, n.Title())
		}
	}
	if k.Link != "" && !strings.Contains(k.Text, k.Link) {
		k.find(LinkMissing, desk.Warn, desk.Span{}, desk.Span{}, "the link %s is not in it", k.Link)
	}
	open := 0
	for at, r := range k.Text {
		_, size := utf8.DecodeRuneInString(k.Text[at:])
		switch {
		case r >= 0x202A && r <= 0x202E && r != 0x202C, r >= 0x2066 && r <= 0x2068:
			open++
		case r == 0x202C || r == 0x2069:
			open = max(0, open-1)
		case r == utf8.RuneError && size == 1, unicode.IsControl(r) && r != '\n':
			k.find(ControlCharacter, desk.Block, desk.Span{at, at + size}, desk.Span{}, "there is a character that cannot be shown (U+%04X); remove it", r)
		}
	}
	if open > 0 {
		k.find(ControlCharacter, desk.Block, whole, desk.Span{}, "a mark for the direction of writing is not closed; remove it")
	}
}

// begins is how many bytes of a text are the words that it begins with, in small
// or capital letters and with whatever spaces; 0 where it does not.
func begins(text, words string) int {
	rest := text
	for _, want := range words {
		r, size := utf8.DecodeRuneInString(rest)
		if unicode.ToLower(r) != unicode.ToLower(want) && !(unicode.IsSpace(r) && unicode.IsSpace(want)) {
			return 0
		}
		rest = rest[size:]
	}
	return len(text) - len(rest)
}

var outside = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`https?://\S+|#[\p{L}\p{N}_]+|@[\w.@-]+`) })

// blank replaces links, hashtags and mentions by spaces: what they hold is no
// figure of the story.
func blank(text, link string) string {
	spaces := func(s string) string { return strings.Repeat(" ", len(s)) }
	if link != "" {
		text = strings.ReplaceAll(text, link, spaces(link))
	}
	if !strings.ContainsAny(text, "#@") && !strings.Contains(text, "://") {
		return text
	}
	return outside().ReplaceAllStringFunc(text, spaces)
}

// least is how many letters a text must have for its language to be told; a
// Chinese character says as much as three.
const least = 40

func weight(text string) int {
	n := 0
	for _, r := range text {
		if unicode.Is(unicode.Han, r) {
			n += 2
		}
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// language warns when the text reads as another language than it should.
func (k *check) language() {
	words := []byte(k.plain)
	hide := func(s desk.Span) {
		for at := s[0]; at < s[1]; at++ {
			words[at] = ' '
		}
	}
	if k.release != nil && !(k.mine() && k.post.compounded) { // names that stand as in the release tell nothing of the post's language
		for i := range k.words {
			if w := &k.words[i]; w.why == there && (w.Class&facts.Capital != 0 || scriptOf(w.Text) != scriptOf(k.post.Native)) {
				hide(w.Span)
			}
		}
		for _, f := range k.findings {
			if f.Code == UntranslatedName {
				hide(f.Span)
			}
		}
	}
	left := string(words)
	if k.post != nil && weight(left) < least && scriptOf(left) == scriptOf(k.post.Native) {
		return
	}
	if tag, ok := k.Languages.Nearest(left); ok && tag == k.Input.Language {
		return
	}
	if tag, sure := k.Languages.Detect(left, nil); sure && tag != k.Input.Language {
		other, _ := k.Languages.Find(tag)
		if kin := map[string]string{"az": "tr", "tr": "az"}; kin[tag] == k.Input.Language && weight(left) < 2*least {
			return
		}
		if own := other.Signs.Own; utf8.RuneCountInString(own) == 1 && !strings.Contains(strings.ToLower(left), own) {
			return // its one letter stands in every sentence of it
		}
		k.find(WrongLanguage, desk.Block, desk.Span{0, len(k.Text)}, desk.Span{}, "it reads as %s, not as what its channel expects", other.Name)
	}
}
