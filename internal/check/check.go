// Package check holds a post against its release, whoever wrote it: what in
// it rests on which words, and what rests on none.
package check

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
	"time"
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
type Checker struct{ Config }

// New returns a checker.
func New(c Config) *Checker { return &Checker{c} }

// Input is a text and what it is checked against.
type Input struct {
	Text     string
	Language string
	Network  string
	Link     string // that the text must carry; "" for none
	Hashtags []string
	Source   desk.Version
}

// The codes of findings; docs/findings.md explains each.
const (
	TooLong          = "too-long"
	Empty            = "empty"
	ControlCharacter = "control-character"
	LinkMissing      = "link-missing"
	NumberNotThere   = "number-not-in-source"
	DateNotThere     = "date-not-in-source"
	UntranslatedName = "untranslated-name"
	WrongLanguage    = "wrong-language"
)

// Codes lists the codes.
var Codes = []string{TooLong, Empty, ControlCharacter, LinkMissing, NumberNotThere, DateNotThere, UntranslatedName, WrongLanguage}

// Check returns what pieces of the text rest on, and what is wrong with it.
func (c *Checker) Check(in Input) ([]desk.Claim, []desk.Finding) {
	k := &check{Checker: c, Input: in}
	k.form()
	k.plain = blank(in.Text, in.Link)
	k.dates()
	k.numbers()
	k.names()
	k.language()
	return k.claims, k.findings
}

// check is one run.
type check struct {
	*Checker
	Input
	plain    string // the text with links and hashtags blanked out
	claims   []desk.Claim
	findings []desk.Finding
}

func (k *check) find(code string, severity desk.Severity, at, source desk.Span, format string, args ...any) {
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

var outside = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`https?://\S+|#[\p{L}\p{N}_]+|@[\w.@-]+`) })

// blank replaces links, hashtags and mentions by spaces: what they hold is no
// figure of the story.
func blank(text, link string) string {
	spaces := func(s string) string { return strings.Repeat(" ", len(s)) }
	if link != "" {
		text = strings.ReplaceAll(text, link, spaces(link))
	}
	return outside().ReplaceAllStringFunc(text, spaces)
}

// dates holds every date of the post against those of the release: by day and
// month, and by the year where the post gives one.
func (k *check) dates() {
	post, ok1 := k.Languages.Find(k.Input.Language)
	source, ok2 := k.Languages.Find(k.Source.Language)
	if !ok1 || !ok2 {
		return
	}
	o := facts.Options{Published: published(k.Source.Facts)}
	there := facts.Dates(k.Source.Text, source, o)
	for _, d := range facts.Dates(k.plain, post, o) {
		found := false
		for _, s := range there {
			if sameDay(d, s) {
				k.claim(d.Span, s.Span)
				found = true
				break
			}
		}
		if !found {
			k.find(DateNotThere, desk.Block, d.Span, desk.Span{}, "the date %q is not in the release", d.Text)
		}
		k.plain = k.plain[:d.Span[0]] + strings.Repeat(" ", d.Span[1]-d.Span[0]) + k.plain[d.Span[1]:]
	}
}

// published is a day near to the release, by which years are inferred.
func published(f desk.Facts) time.Time {
	for _, date := range []string{whenDate(f), datelineDate(f)} {
		if t, err := time.Parse(time.DateOnly, date); err == nil {
			return t
		}
	}
	return time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC) // any: then only day and month are compared
}

func whenDate(f desk.Facts) string {
	if f.When == nil {
		return ""
	}
	return f.When.Date
}

func datelineDate(f desk.Facts) string {
	if f.Dateline == nil {
		return ""
	}
	return f.Dateline.Date
}

// sameDay reports whether the post's date is the release's. An inferred year
// says nothing.
func sameDay(post, source desk.When) bool {
	if post.Precision == "month" {
		return post.Date[:7] == source.Date[:7]
	}
	inferred := len(post.Inferred) > 0 || len(source.Inferred) > 0
	same := post.Date == source.Date || inferred && post.Date[5:] == source.Date[5:]
	if !same && source.End != "" {
		same = post.Date == source.End || inferred && post.Date[5:] == source.End[5:]
	}
	return same && source.Precision == "day" && (post.End == "" || source.End != "" && post.End[5:] == source.End[5:])
}

// numbers holds every figure of the post against those of the release, by
// value and, where both name one, currency.
func (k *check) numbers() {
	post, ok1 := k.Languages.Find(k.Input.Language)
	source, ok2 := k.Languages.Find(k.Source.Language)
	if !ok1 || !ok2 {
		return
	}
	there := facts.Numbers(k.Source.Text, source)
	for _, n := range facts.Numbers(k.plain, post) {
		if k.inName(n.Span) {
			continue
		}
		found := false
		for _, s := range there {
			if n.Value == s.Value && (!money(n.Unit) || !money(s.Unit) || n.Unit == s.Unit) && (n.Unit == "%") == (s.Unit == "%") {
				k.claim(n.Span, s.Span)
				found = true
				break
			}
		}
		if !found {
			k.find(NumberNotThere, desk.Block, n.Span, desk.Span{}, "the figure %q is not in the release", n.Text)
		}
	}
}

func money(unit string) bool {
	return len(unit) == 3 && strings.ToUpper(unit) == unit && unicode.IsLetter(rune(unit[0]))
}

// inName reports whether a figure is a part of a word that stands in the
// release as well: "Borealis-2".
func (k *check) inName(s desk.Span) bool {
	start := strings.LastIndexAny(k.plain[:s[0]], " \n") + 1
	end := len(k.plain)
	if i := strings.IndexAny(k.plain[s[1]:], " \n"); i >= 0 {
		end = s[1] + i
	}
	w := strings.Trim(k.plain[start:end], ".,;:!?()«»“”\"")
	letters := strings.IndexFunc(w, unicode.IsLetter) >= 0
	return letters && strings.Contains(k.Source.Text, w)
}

// names warns of names that stand as in the release although the languages
// differ: nobody has said how they are written in this one.
func (k *check) names() {
	f := k.Source.Facts
	seen := map[string]bool{}
	look := func(name string, source desk.Span) {
		if name == "" || seen[name] {
			return
		}
		seen[name] = true
		at := strings.Index(k.Text, name)
		if at < 0 {
			return
		}
		span := desk.Span{at, at + len(name)}
		k.claim(span, source)
		if k.Input.Language == k.Source.Language {
			return
		}
		if t, ok := k.Glossary.Find(name, k.Input.Language); ok && strings.HasPrefix(t.Text, name) {
			return
		}
		if t, ok := k.Lexicon.Translate(name, k.Source.Language, k.Input.Language); ok && strings.HasPrefix(t.Text, name) {
			return
		}
		k.find(UntranslatedName, desk.Warn, span, source, "%q stands as in the release; see whether it is written so in this language, and put it into the glossary", name)
	}
	for _, p := range f.Who {
		look(p.Name, p.Span)
	}
	for _, p := range f.With {
		look(p.Name, p.Span)
	}
	for _, p := range f.Where {
		look(p.Name, p.Span)
	}
}

// language warns when the text reads as another language than it should.
func (k *check) language() {
	words := k.plain
	for _, f := range k.findings {
		if f.Code == UntranslatedName {
			words = words[:f.Span[0]] + strings.Repeat(" ", f.Span[1]-f.Span[0]) + words[f.Span[1]:]
		}
	}
	if tag, sure := k.Languages.Detect(words, nil); sure && tag != k.Input.Language {
		other, _ := k.Languages.Find(tag)
		k.find(WrongLanguage, desk.Block, desk.Span{0, len(k.Text)}, desk.Span{}, "it reads as %s, not as what its channel expects", other.Name)
	}
}
