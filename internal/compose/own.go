package compose

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/language"
)

// own writes in the release's own language, with its own words: a frame where
// names and places fill it whole, else the sentence of the lead that states the
// event, or as much of it as fits, else the headline. Where the script has no
// capitals to tell names by, the sentence comes first.
func (c *Composer) own(q Request, l language.Language, fits func(string) bool) (Post, error) {
	f := q.Source.Facts
	lead, told := "", desk.Span{}
	if f.Lead != nil {
		s := firstSentence(f.Lead)
		if told = s.Span; tells(s, f, l.Reading) {
			lead = tidy(s, f, l)
		}
	}
	whole := func(text string, source desk.Span) (Post, error) {
		return Post{Text: text, Claims: []desk.Claim{{Span: desk.Span{0, len(text)}, Source: source}}}, nil
	}
	framed := f.Event != nil && ownFrames[f.Event.Type] && len(f.Who) > 0
	if framed && l.Reading != nil && !l.Reading.Uncased {
		if p, err := c.framed(q, l, fits); err == nil {
			return p, nil
		}
	}
	if lead != "" && fits(lead) {
		return whole(lead, told)
	}
	if framed {
		if p, err := c.framed(q, l, fits); err == nil {
			return p, nil
		}
	}
	if cut := shortened(lead, f, l.Reading, fits); cut != "" {
		return whole(cut, told)
	}
	if f.Headline != nil {
		if text := oneLine(f.Headline.Text); sayableLine(text) && fits(text) {
			return whole(text, f.Headline.Span)
		}
	}
	return Post{}, ErrNothingToSay
}

// ownFrames are the events whose frames need nothing but names and places, so
// that the release's own words fill them whole.
var ownFrames = map[desk.EventType]bool{desk.EventVisit: true, desk.EventMeeting: true, desk.EventCall: true}

// tells reports whether a sentence of the lead tells the news by itself: it is
// whole, states the event, names who acts, and is nobody's "I".
func tells(s desk.Passage, f desk.Facts, r *language.Reading) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s.Text, "”»\"')"))
	if !news(s.Text) || !strings.ContainsRune(".!?。！？؟…", last) || !sayableLine(s.Text) {
		return false
	}
	if r != nil && !r.Uncased && says(s.Text, r.FirstPerson, false) {
		return false
	}
	if f.Event == nil || f.Event.Type == desk.EventOther {
		return f.Headline == nil || len(f.Who) > 0 && within(f.Who, s.Span)
	}
	return f.Event.Span.Overlaps(s.Span) && (len(f.Who) == 0 || within(f.Who, s.Span))
}

func within(parties []desk.Party, s desk.Span) bool {
	return slices.ContainsFunc(parties, func(p desk.Party) bool { return p.Span.Overlaps(s) })
}

// sayableLine reports whether a line can stand in a post: nothing of markup in
// it, brackets and quotation marks in pairs.
func sayableLine(s string) bool {
	for _, pair := range []string{"()", "[]", "“”", "«»"} {
		r := []rune(pair)
		if strings.Count(s, string(r[0])) != strings.Count(s, string(r[1])) {
			return false
		}
	}
	return wellFormed(oneLine(s)) && !strings.ContainsAny(s, "<>{}|") && strings.Count(s, "\"")%2 == 0 && strings.ContainsFunc(s, unicode.IsLetter)
}

var footnotes = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\s?\[\d{1,3}\]`) })

// tidy is a sentence on one line without what would be wrong in a post: marks of
// footnotes, and "today", which is another day when the post is read.
func tidy(s desk.Passage, f desk.Facts, l language.Language) string {
	text := s.Text
	if w := f.When; w != nil && l.Reading != nil && s.Span[0] <= w.Span[0] && w.Span[1] <= s.Span[1] && slices.Contains(w.Inferred, "day") {
		if _, relative := l.Reading.Relative[strings.ToLower(w.Text)]; relative && w.Span[1]-s.Span[0] <= len(text) {
			before, after := text[:w.Span[0]-s.Span[0]], text[w.Span[1]-s.Span[0]:]
			if strings.TrimSpace(before) == "" || strings.HasSuffix(strings.TrimSpace(before), ",") {
				after = strings.TrimLeft(after, " ,，、")
			}
			text = strings.TrimRight(before, " ") + " " + after
			if l.Signs.Script == "Han" {
				text = before + after
			}
		}
	}
	text = oneLine(footnotes().ReplaceAllString(text, ""))
	for _, sign := range []string{",", ".", "，", "。"} {
		text = strings.ReplaceAll(text, " "+sign, sign)
	}
	if first, size := utf8.DecodeRuneInString(text); l.Writing.Capital != nil && unicode.IsLower(first) {
		text = string(l.Writing.Capital(first)) + text[size:]
	}
	return text
}

// shortened leaves out what stands behind a comma, from the end, until a
// sentence fits; never the event, who acts, or a part of brackets or quotations.
// A sentence that goes on with what limits it is not cut there.
func shortened(text string, f desk.Facts, r *language.Reading, fits func(string) bool) string {
	stop := "."
	if r != nil && r.Uncased && strings.HasSuffix(text, "。") {
		stop = "。"
	}
	for rest := text; rest != ""; {
		at := max(strings.LastIndex(rest, ", "), strings.LastIndex(rest, "，"))
		if at <= 0 {
			return ""
		}
		tail := strings.ToLower(strings.TrimLeft(rest[at:], ",， "))
		rest = rest[:at]
		if r != nil && slices.ContainsFunc(r.Breaks, func(w string) bool { return strings.HasPrefix(tail, w+" ") }) {
			return "" // "but", "while", "according to"
		}
		if !sayableLine(rest) || !news(rest) {
			return ""
		}
		for _, p := range f.Who[:min(1, len(f.Who))] {
			if !strings.Contains(rest, oneLine(p.Name)) {
				return ""
			}
		}
		if f.Event != nil && !strings.Contains(rest, firstWords(f.Event.Text)) {
			return ""
		}
		if cut := rest + stop; fits(cut) {
			return cut
		}
	}
	return ""
}

// firstWords are the words that an event's clause begins with: its verb.
func firstWords(s string) string {
	words := strings.Fields(s)
	return strings.Join(words[:min(2, len(words))], " ")
}

// firstSentence is the lead's first sentence, as the facts bound it: up to the
// first sentence end that is followed by a space and a capital letter, or an
// empty line.
func firstSentence(lead *desk.Passage) desk.Passage {
	text := lead.Text
	end := len(text)
	for at, r := range text {
		if strings.ContainsRune("。！？؟", r) {
			end = at + len(string(r))
			break
		}
		if strings.HasPrefix(text[at:], "\n\n") || (r == '.' || r == '!' || r == '?') && sentenceEnds(text, at) {
			if end = at; r != '\n' {
				end++
			}
			break
		}
	}
	trimmed := strings.TrimSpace(text[:end])
	return desk.Passage{Text: trimmed, Span: desk.Span{lead.Span[0], lead.Span[0] + len(trimmed)}}
}

// sentenceEnds reports whether a full stop ends a sentence: a space and a
// capital follow, and more than an initial or a title stands before it.
func sentenceEnds(text string, at int) bool {
	rest := text[at+1:]
	if rest == "" {
		return true
	}
	if rest[0] != ' ' && rest[0] != '\n' {
		return false
	}
	next := strings.TrimLeft(rest, " \n\"“«„")
	if next == "" {
		return true
	}
	first, _ := utf8.DecodeRuneInString(next)
	w := text[strings.LastIndexAny(text[:at], " \n(")+1 : at]
	return !unicode.IsLower(first) && unicode.IsLetter(first) && len([]rune(w)) > 3
}

// news reports whether a sentence is long enough to tell some: "Baku, 6 May."
// is none. A Chinese character says as much as three letters.
func news(s string) bool {
	n := 0
	for _, r := range s {
		n++
		if unicode.Is(unicode.Han, r) {
			n += 2
		}
	}
	return n >= 40
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
