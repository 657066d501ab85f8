package check_test

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"attache/internal/compose"
	"attache/internal/desk"
	"attache/internal/facts"
	"attache/internal/language"
)

// The kinds of mutation, in the order of the table.
var kinds = []string{
	"number", "scale", "currency", "date", "weekday", "name in release", "name from nowhere", "office", "place",
	"sides swapped", "negation", "tense", "quotation", "speaker", "sentence",
}

// mutant is a post that was made untrue.
type mutant struct{ kind, text string }

// mutants are the ways in which a true post is made untrue, by code that knows
// the language and the release's facts and not the post.
func (g *gate) mutants(p truth) []mutant {
	l, _ := g.languages.Find(p.language)
	m := &mutator{gate: g, truth: p, l: l}
	m.parsed = facts.Parse(p.text, l, facts.Options{Published: day(p.release.version.Facts)})
	m.numbers()
	m.dates()
	m.names()
	m.terms()
	m.negations()
	m.tenses()
	m.quotations()
	m.sentences()
	m.recomposed()
	seen := map[string]bool{p.text: true}
	return slices.DeleteFunc(m.made, func(x mutant) bool {
		twice := seen[x.text]
		seen[x.text] = true
		return twice
	})
}

func day(f desk.Facts) time.Time {
	if f.Dateline != nil && f.Dateline.Date != "" {
		t, _ := time.Parse(time.DateOnly, f.Dateline.Date)
		return t
	}
	if f.When != nil && f.When.Date != "" {
		t, _ := time.Parse(time.DateOnly, f.When.Date)
		return t
	}
	return time.Time{}
}

type mutator struct {
	*gate
	truth
	l      language.Language
	parsed facts.Text
	made   []mutant
}

func (m *mutator) add(kind, text string) { m.made = append(m.made, mutant{kind, text}) }

// put replaces a span.
func (m *mutator) put(kind string, s desk.Span, with string) {
	m.add(kind, m.text[:s[0]]+with+m.text[s[1]:])
}

func (m *mutator) source() string { return m.release.version.Text }

// inSource reports whether the release has a figure of a value.
func (m *mutator) inSource(value string) bool {
	l, _ := m.languages.Find(m.release.version.Language)
	return slices.ContainsFunc(facts.Numbers(m.source(), l), func(n desk.Number) bool { return n.Value == value })
}

func (m *mutator) numbers() {
	for _, s := range m.parsed.Sentences {
		for _, n := range s.Numbers {
			text := n.Span.Of(m.text)
			from := strings.IndexFunc(text, unicode.IsDigit)
			if from < 0 {
				continue
			}
			to := from
			for to < len(text) {
				r, size := utf8.DecodeRuneInString(text[to:])
				if !unicode.IsDigit(r) {
					next, _ := utf8.DecodeRuneInString(text[to+size:])
					if !strings.ContainsRune(".,'’٫٬\u00a0\u202f ", r) || !unicode.IsDigit(next) {
						break
					}
				}
				to += size
			}
			figure := text[from:to]
			whole := func(with string) string { return text[:from] + with + text[to:] }
			for _, step := range []int{1, 9} { // 9 is one less, modulo ten
				last, size := utf8.DecodeLastRuneInString(figure)
				if last < '0' || last > '9' {
					continue
				}
				changed := figure[:len(figure)-size] + string('0'+(last-'0'+rune(step))%10)
				if l := m.reread(whole(changed)); l != "" && l != n.Value && !m.inSource(l) && l != "0" {
					m.put("number", n.Span, whole(changed))
				}
			}
			scaled := false
			for _, word := range slices.Sorted(maps.Keys(m.l.Reading.Scales)) {
				at := strings.Index(strings.ToLower(text[to:]), word)
				if at < 0 || strings.Trim(text[to:to+at], " \u00a0") != "" || m.l.Tag != "zh" && !wordAt(text, to+at, len(word), m.l.Tag) {
					continue
				}
				for _, other := range []string{"000", "000000", "000000000", "0000", "00000000"} {
					if w := m.scaleWord(other); w != "" && other != m.l.Reading.Scales[word] && len(word) > 1 {
						changed := text[:to+at] + w + text[to+at+len(word):]
						if v := m.reread(changed); v != n.Value && v != "" && !m.inSource(v) {
							m.put("scale", n.Span, changed)
							scaled = true
						}
					}
				}
				break
			}
			if v := m.reread(whole(figure + "0")); !scaled && !m.inSource(v) && !strings.ContainsAny(figure, ".,\u00a0 ") {
				m.put("scale", n.Span, whole(figure+"0"))
			}
			if len(n.Unit) == 3 && n.Unit[0] >= 'A' && n.Unit[0] <= 'Z' {
				for _, word := range slices.Sorted(maps.Keys(m.l.Reading.Money)) {
					if m.l.Reading.Money[word] != n.Unit && m.l.Reading.Money[word] != "%" && !strings.HasSuffix(word, "*") {
						if changed := m.otherMoney(text, n.Unit, word); changed != "" {
							m.put("currency", n.Span, changed)
							break
						}
					}
				}
			}
		}
	}
}

// reread is the value of the first figure of a text.
func (m *mutator) reread(text string) string {
	if n := facts.Numbers(text, m.l); len(n) > 0 {
		return n[0].Value
	}
	return ""
}

func (m *mutator) scaleWord(zeros string) string {
	for _, w := range slices.Sorted(maps.Keys(m.l.Reading.Scales)) {
		if m.l.Reading.Scales[w] == zeros && utf8.RuneCountInString(w) > 1 || m.l.Tag == "zh" && m.l.Reading.Scales[w] == zeros {
			return w
		}
	}
	return ""
}

// otherMoney writes another currency in the place of the one that a figure has.
func (m *mutator) otherMoney(text, unit, with string) string {
	for symbol, of := range map[string]string{"$": "USD", "€": "EUR", "£": "GBP"} {
		if of == unit && strings.Contains(text, symbol) {
			other := "£"
			if symbol == other {
				other = "€"
			}
			return strings.Replace(text, symbol, other, 1)
		}
	}
	best := ""
	for word, of := range m.l.Reading.Money {
		stem := strings.TrimSuffix(word, "*")
		if of == unit && strings.Contains(strings.ToLower(text), stem) && len(stem) > len(best) {
			best = stem
		}
	}
	if best == "" {
		return ""
	}
	at := strings.Index(strings.ToLower(text), best)
	end := at + len(best)
	for end < len(text) && text[end] != ' ' && m.l.Tag != "zh" {
		end++
	}
	return text[:at] + with + text[end:]
}

func (m *mutator) dates() {
	published := day(m.release.version.Facts)
	from, _ := m.languages.Find(m.release.version.Language)
	there := facts.Dates(m.source(), from, facts.Options{Published: published})
	for _, s := range m.parsed.Sentences {
		for _, d := range s.Dates {
			text := d.Span.Of(m.text)
			if d.Precision != "day" || len(d.Inferred) == 3 {
				continue
			}
			number := strconv.Itoa(atoi(d.Date[8:]))
			at := strings.LastIndex(text, number)
			if strings.HasPrefix(text, number) {
				at = 0
			}
			if at < 0 || d.End != "" {
				continue
			}
			for _, step := range []int{-1, 1, 7} {
				n := atoi(number) + step
				if n < 1 || n > 28 {
					continue
				}
				date := d.Date[:8] + fmt.Sprintf("%02d", n)
				if slices.ContainsFunc(there, func(w desk.When) bool { return w.Date[5:] == date[5:] || w.End != "" && w.End[5:] == date[5:] }) {
					continue
				}
				m.put("date", d.Span, text[:at]+strconv.Itoa(n)+text[at+len(number):])
			}
			if t, err := time.Parse(time.DateOnly, d.Date); err == nil && len(s.Weekdays) == 0 && datedInYear(there, d) {
				if w := m.weekday((int(t.Weekday()) + 2) % 7); w != "" {
					m.put("weekday", d.Span, text+" ("+w+")")
				}
			}
		}
		for _, w := range s.Weekdays {
			for _, step := range []int{1, 3} {
				if name := m.weekday((w.Day + step) % 7); name != "" && !m.fallsOn((w.Day+step)%7, there) {
					m.put("weekday", w.Span, name)
				}
			}
		}
	}
}

// datedInYear reports whether the release gives the year of a day, so that its
// day of the week is known.
func datedInYear(there []desk.When, d desk.When) bool {
	return slices.ContainsFunc(there, func(w desk.When) bool { return w.Date == d.Date && !slices.Contains(w.Inferred, "year") })
}

func (m *mutator) fallsOn(weekday int, there []desk.When) bool {
	return slices.ContainsFunc(there, func(w desk.When) bool {
		t, err := time.Parse(time.DateOnly, w.Date)
		return err == nil && int(t.Weekday()) == weekday
	})
}

func (m *mutator) weekday(day int) string {
	best := ""
	for w, d := range m.l.Reading.Weekdays {
		if d == day && !strings.HasSuffix(w, "*") && (len(w) > len(best) || len(w) == len(best) && w < best) {
			best = w
		}
	}
	return best
}

func atoi(s string) int { n, _ := strconv.Atoi(s); return n }

// strangers are names that no release has, by script.
var strangers = map[string][]string{
	"Latin": {"Tobias Kvarnström", "Mireille Okonkwo"}, "Cyrillic": {"Геннадий Шахматов", "Зинаида Воропаева"}, "Arabic": {"فهد الزهراني", "سلمى البغدادي"}, "Han": {"欧阳振国", "司马凌风"},
}

func scriptOf(s string) string {
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Cyrillic, r):
			return "Cyrillic"
		case unicode.Is(unicode.Arabic, r):
			return "Arabic"
		case unicode.Is(unicode.Han, r):
			return "Han"
		case unicode.Is(unicode.Latin, r):
			return "Latin"
		}
	}
	return ""
}

// people are those whom the release has for sure.
func (m *mutator) people() []desk.Party {
	f := m.release.version.Facts
	var list []desk.Party
	for _, p := range slices.Concat(f.Who, f.With) {
		if !p.Organisation && (p.Role != "" || p.Gender != "") {
			list = append(list, p)
		}
	}
	l, _ := m.languages.Find(m.release.version.Language)
	for _, s := range facts.Parse(m.source(), l, facts.Options{}).Sentences {
		for _, p := range s.Parties {
			if p.Sure && (strings.Contains(p.Name, " ") || m.release.version.Language == "zh" && p.Role != "") && !slices.ContainsFunc(list, func(q desk.Party) bool {
				return strings.HasSuffix(q.Name, last(p.Name)) || strings.HasSuffix(p.Name, last(q.Name)) || strings.HasPrefix(last(p.Name), last(q.Name)) || strings.HasPrefix(last(q.Name), last(p.Name)) // the same in a case
			}) {
				list = append(list, p.Party)
			}
		}
	}
	return list
}

func last(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

func (m *mutator) names() {
	people := m.people()
	for _, s := range m.parsed.Sentences {
		for _, p := range s.Parties {
			if !p.Sure || p.Organisation || len(strings.Fields(p.Name)) > 3 || len(strings.Fields(p.Name)) < 2 && !strings.Contains(m.source(), p.Name) {
				continue
			}
			for _, name := range strangers[scriptOf(p.Name)] {
				m.put("name from nowhere", p.Span, name)
			}
			for _, q := range people {
				// another than the one here, and none who is in the post already
				if scriptOf(q.Name) != scriptOf(p.Name) || strings.Contains(m.text, last(q.Name)) || m.acts(q) && len(s.Events) > 0 {
					continue
				}
				if strings.Contains(m.source(), p.Name) { // or else it is not known whom it is exchanged for
					m.put("name in release", p.Span, q.Name)
				}
			}
		}
	}
	for _, q := range m.release.version.Facts.Quotes { // of two who speak, each is not the other
		if q.Speaker != "" && !slices.ContainsFunc(people, func(p desk.Party) bool { return last(p.Name) == last(q.Speaker) }) {
			people = append(people, desk.Party{Name: q.Speaker})
		}
	}
	for _, q := range m.parsed.Quotes {
		if who, _, ok := strings.Cut(m.text[:q.Outer[0]], ": "); q.Speaker == "" && ok {
			q.Speaker = who
		}
		if q.Speaker == "" {
			continue
		}
		at := m.nearest(q)
		for _, other := range people {
			if at >= 0 && !strings.Contains(m.text, last(other.Name)) && scriptOf(other.Name) == scriptOf(q.Speaker) {
				m.put("speaker", desk.Span{at, at + len(q.Speaker)}, other.Name)
			}
		}
	}
	for i, s := range m.parsed.Sentences {
		for _, e := range s.Events {
			if !oneSided[e.Type] || !e.Verb || len(e.Who) != 1 || len(e.With) != 1 || i > 0 || !slices.Contains([]string{"en", "fr", "es", "de"}, m.l.Tag) {
				continue
			}
			a, b := e.Who[0].Span, e.With[0].Span
			if a[1] <= b[0] && !e.Who[0].Organisation && !e.With[0].Organisation && e.Who[0].Role != "" {
				m.add("sides swapped", m.text[:a[0]]+b.Of(m.text)+m.text[a[1]:b[0]]+a.Of(m.text)+m.text[b[1]:])
			}
		}
	}
}

// nearest is where the speaker of a quotation is named nearest to it; -1 for
// nowhere.
func (m *mutator) nearest(q facts.Quoted) int {
	best, least := -1, len(m.text)
	for at := 0; ; {
		i := strings.Index(m.text[at:], q.Speaker)
		if i < 0 {
			return best
		}
		i += at
		at = i + len(q.Speaker)
		if far := max(q.Outer[0]-at, i-q.Outer[1]); far >= 0 && far < least {
			best, least = i, far
		}
	}
}

// oneSided are the events in which it matters who is which. In others, such as a
// meeting or a call, a post with the two sides exchanged is still true, and so no
// mutant; nor is one whose frame says a visit as a meeting.
var oneSided = map[desk.EventType]bool{
	desk.EventVisit: true, desk.EventAppointment: true, desk.EventAward: true, desk.EventDonation: true, desk.EventCongratulation: true, desk.EventCondolence: true,
}

// acts reports whether somebody acts in the release's event, so that naming
// them instead may be true as well.
func (m *mutator) acts(q desk.Party) bool {
	f := m.release.version.Facts
	return slices.ContainsFunc(slices.Concat(f.Who, f.With), func(p desk.Party) bool { return last(p.Name) == last(q.Name) })
}

// places and offices that releases of the gate do not have.
var (
	elsewhere    = []string{"capital:JP", "BR", "capital:PT", "NZ"}
	otherOffices = []string{"rector", "defence-minister", "king", "curator"}
)

func (m *mutator) terms() {
	lexicon := m.lexicon
	from := m.release.version.Language
	has := func(concept string) bool {
		t, ok := lexicon.Concept(concept, from)
		return ok && strings.Contains(strings.ToLower(m.source()), strings.ToLower(t.Text))
	}
	for _, t := range m.l.Terms {
		place := t.Kind == language.Country || t.Kind == language.Capital || t.Kind == language.City
		if !place && t.Kind != language.Office || utf8.RuneCountInString(t.Text) < 3 && m.l.Tag != "zh" {
			continue
		}
		at := strings.Index(m.text, t.Text)
		if at < 0 && !place {
			at = strings.Index(m.text, strings.ToUpper(t.Text[:1])+t.Text[1:])
		}
		if at < 0 || !wordAt(m.text, at, len(t.Text), m.l.Tag) {
			continue
		}
		list, kind := elsewhere, "place"
		if !place {
			list, kind = otherOffices, "office"
		}
		for _, concept := range list {
			other, ok := lexicon.Concept(concept, m.l.Tag)
			if ok && !has(concept) && concept != t.Concept {
				m.put(kind, desk.Span{at, at + len(t.Text)}, other.Text)
				break
			}
		}
	}
}

// wordAt reports whether a text stands by itself, endings aside.
func wordAt(text string, at, n int, tag string) bool {
	if tag == "zh" {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at+n:])
	return !unicode.IsLetter(before) && !unicode.IsLetter(after) && before != '-' && after != '-'
}

func (m *mutator) negations() {
	if e := m.release.version.Facts.Event; e != nil && e.Polarity == desk.Cancelled {
		return // what is called off is denied already
	}
	for _, s := range m.parsed.Sentences {
		for _, e := range s.Events {
			if !e.Verb || e.Polarity == desk.Cancelled || m.quoted(e.Span) || e.Type == desk.EventStatement {
				continue
			}
			if changed, ok := deny(m.text, e.Span, m.l.Tag); ok && !m.denied(s) {
				m.add("negation", changed)
			}
			break
		}
		for _, w := range s.Words {
			drop := map[string][]string{"en": {"not"}, "ru": {"не"}, "de": {"nicht"}, "es": {"no"}, "zh": {"没有", "未"}, "ar": {"لم"}}[m.l.Tag]
			if slices.Contains(drop, w.Lower) && !m.quoted(w.Span) {
				m.put("negation", desk.Span{w.Span[0], min(len(m.text), w.Span[1]+1)}, "")
			}
		}
	}
}

func (m *mutator) denied(s facts.Sentence) bool {
	return slices.ContainsFunc(s.Words, func(w facts.Word) bool {
		return slices.Contains([]string{"not", "no", "не", "nicht", "kein", "keine", "ne", "pas", "没", "未", "لم", "لن", "لا"}, w.Lower) || strings.Contains(w.Lower, "madı") || strings.Contains(w.Lower, "medi") || strings.Contains(w.Lower, "mir")
	})
}

func (m *mutator) quoted(s desk.Span) bool {
	return slices.ContainsFunc(m.parsed.Quotes, func(q facts.Quoted) bool { return q.Outer.Overlaps(s) })
}

// deny makes a verb say the contrary, as the language does.
func deny(text string, verb desk.Span, tag string) (string, bool) {
	before, w, after := text[:verb[0]], verb.Of(text), text[verb[1]:]
	switch tag {
	case "en":
		return before + "never " + w + after, true
	case "ru":
		return before + "не " + w + after, true
	case "es":
		if strings.Contains(w, " ") || strings.HasSuffix(strings.TrimSpace(before), "ha") || strings.HasSuffix(strings.TrimSpace(before), "han") {
			return "", false
		}
		return before + "no " + w + after, true
	case "ar":
		return before + "لم " + w + after, true
	case "zh":
		return before + "没有" + w + after, true
	case "fr":
		for _, aux := range []string{"a ", "ont "} {
			if rest, ok := strings.CutPrefix(w, aux); ok {
				return before + "n'" + aux + "pas " + rest + after, true
			}
			if b, ok := strings.CutSuffix(before, aux); ok {
				return b + "n'" + aux + "pas " + w + after, true
			}
		}
	case "de":
		return before + "nicht " + w + after, true
	case "az":
		for _, end := range []string{"ıb", "ib", "ub", "üb"} {
			if stem, ok := strings.CutSuffix(w, end); ok {
				return before + stem + harmony(stem, "mayıb", "məyib") + after, true
			}
		}
	case "tr":
		for _, end := range []string{"dı", "di", "du", "dü", "tı", "ti", "tu", "tü"} {
			if stem, ok := strings.CutSuffix(w, end); ok && after != "" && !unicode.IsLetter(firstRune(after)) {
				return before + stem + harmony(stem, "madı", "medi") + after, true
			}
		}
	}
	return "", false
}

func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

func harmony(stem, back, front string) string {
	i, j := strings.LastIndexAny(stem, "aıou"), strings.LastIndexAny(stem, "eəiöü")
	if i > j {
		return back
	}
	return front
}

// pasts are verbs of events that have happened with what they are when they are
// to come, as the frames have them.
var pasts = map[string]string{
	"en": "visited will visit|toured will tour|met will meet|opened will open|signed will sign|donated will donate|handed will hand|received will receive|cost will cost|gave will give",
	"az": "görüşüb görüşəcək|imzalayıblar imzalayacaqlar|açıb açacaq|ziyarət edib ziyarət edəcək|baş çəkib baş çəkəcək|alıb alacaq|bağışlayıb bağışlayacaq|imzalanıb imzalanacaq",
	"ru": "посетила посетит|встретилась встретится|открыли откроют|открыл откроет|открыла откроет|подписали подпишут|передал передаст|получила получит|осмотрела осмотрит",
	"tr": "ziyaret etti ziyaret edecek|görüştü görüşecek|imzaladı imzalayacak|açtı açacak|bağışladı bağışlayacak|aldı alacak|bir araya geldi bir araya gelecek|imzalandı imzalanacak|gezdi gezecek",
	"fr": "a visité visitera|ont signé signeront|ont inauguré inaugureront|a inauguré inaugurera|a rencontré rencontrera|a donné donnera|a ouvert ouvrira|a reçu recevra|a été signé sera signé",
	"es": "visitó visitará|firmaron firmarán|inauguraron inaugurarán|inauguró inaugurará|se reunió se reunirá|donó donará|recibió recibirá|entregó entregará|se firmó se firmará|recorrió recorrerá",
	"de": "hat wird|haben werden|wurde wird|traf wird",
	"zh": "参观了 将参观|签署 将签署|会见 将会见|揭幕 将揭幕|捐赠 将捐赠|获奖 将获奖|签约 将签约",
	"ar": "زارت ستزور|افتتح سيفتتح|وقع سيوقع|التقت ستلتقي|تبرعت ستتبرع|حصلت ستحصل|افتتحت ستفتتح",
}

func (m *mutator) tenses() {
	for pair := range strings.SplitSeq(pasts[m.l.Tag], "|") {
		words := strings.Fields(pair)
		half := len(words) / 2
		if m.l.Tag == "en" {
			half = 1
		} else if m.l.Tag == "fr" || m.l.Tag == "es" || m.l.Tag == "zh" {
			half = len(words) - len(words)/2
			if m.l.Tag == "zh" {
				half = 1
			}
			if m.l.Tag == "es" && words[0] != "se" {
				half = 1
			}
		}
		past, future := strings.Join(words[:half], " "), strings.Join(words[half:], " ")
		at := strings.Index(m.text, past)
		if at < 0 || m.quoted(desk.Span{at, at + len(past)}) || !wordAt(m.text, at, len(past), m.l.Tag) {
			continue
		}
		if strings.Contains(m.text, "将") || strings.Contains(m.text, "取消") {
			continue
		}
		if m.l.Tag == "de" && !strings.HasSuffix(strings.TrimRight(m.text, "."), "en") && !strings.Contains(m.text, "t.") {
			continue
		}
		m.put("tense", desk.Span{at, at + len(past)}, future)
	}
}

func (m *mutator) quotations() {
	if m.l.Tag != m.release.version.Language {
		return
	}
	for _, q := range m.parsed.Quotes {
		if !strings.Contains(m.source(), q.Span.Of(m.text)) {
			continue
		}
		for i, s := range m.parsed.Sentences {
			for _, w := range s.Words {
				if w.Span[0] < q.Span[0] || w.Span[1] > q.Span[1] || w.Class&facts.Mark != 0 || w.Class&facts.Small != 0 {
					continue
				}
				other := map[string]string{"en": "cloud", "az": "bulud", "ru": "облако", "tr": "bulut", "fr": "nuage", "es": "nube", "de": "Wolke", "zh": "云", "ar": "سحاب"}[m.l.Tag]
				m.put("quotation", w.Span, other)
			}
			_ = i
		}
	}
}

// sentences puts a sentence of another release behind the post.
func (m *mutator) sentences() {
	n := 0
	for _, other := range m.truths {
		if other.language != m.l.Tag || other.release == m.release || n == 3 {
			continue
		}
		n++
		m.add("sentence", strings.TrimSpace(m.text)+" "+other.text)
	}
}

// recomposed are posts of facts that were changed, in the frames' own words.
func (m *mutator) recomposed() {
	if !m.framed {
		return
	}
	compose := func(kind string, change func(f *desk.Facts) bool) {
		v := m.release.version
		f := v.Facts
		if !change(&f) {
			return
		}
		v.Facts = f
		if p, err := m.composer.Compose(m.request(v, m.l.Tag)); err == nil {
			if kind == "tense" && f.Event.Polarity == desk.Happened && v.Facts.Event != nil && m.release.version.Facts.Event.Polarity == desk.Planned && !m.tells(p.Text) {
				return // "visits" may be to come
			}
			if kind == "sides swapped" && !m.states(p.Text, f.Event.Type) {
				return // a frame that says it as a meeting, in which it does not matter
			}
			m.add(kind, p.Text)
		}
	}
	f := m.release.version.Facts
	if f.Event == nil {
		return
	}
	for _, polarity := range []desk.Polarity{desk.Happened, desk.Planned, desk.Cancelled} {
		compose("tense", func(f *desk.Facts) bool {
			e := *f.Event
			e.Polarity = polarity
			f.Event = &e
			return polarity != m.release.version.Facts.Event.Polarity
		})
	}
	compose("sides swapped", func(f *desk.Facts) bool {
		if !oneSided[f.Event.Type] || len(f.Who) != 1 || len(f.With) != 1 || f.Who[0].Organisation != f.With[0].Organisation {
			return false
		}
		f.Who, f.With = f.With, f.Who
		return true
	})
	for _, days := range []int{-1, 1, 30} {
		compose("date", func(f *desk.Facts) bool {
			if f.When == nil || f.When.Date == "" || f.When.Precision != "day" || f.When.End != "" {
				return false
			}
			w := *f.When
			t, _ := time.Parse(time.DateOnly, w.Date)
			w.Date = t.AddDate(0, 0, days).Format(time.DateOnly)
			f.When = &w
			return true
		})
	}
	compose("office", func(f *desk.Facts) bool { // each has the other's
		if len(f.Who) != 1 || len(f.With) != 1 || f.Who[0].RoleSpan == nil || f.With[0].RoleSpan == nil {
			return false
		}
		a, b := f.Who[0], f.With[0]
		a.Role, b.Role, a.RoleSpan, b.RoleSpan = b.Role, a.Role, b.RoleSpan, a.RoleSpan
		f.Who, f.With = []desk.Party{a}, []desk.Party{b}
		return true
	})
}

// states reports whether a text states an event of a type with a verb.
func (m *mutator) states(text string, t desk.EventType) bool {
	for _, s := range facts.Parse(text, m.l, facts.Options{}).Sentences {
		for _, e := range s.Events {
			if e.Type == desk.EventMeeting && t != desk.EventMeeting {
				return false
			}
		}
	}
	return true
}

// tells reports whether a text has a verb that tells that it has happened.
func (m *mutator) tells(text string) bool {
	for _, s := range facts.Parse(text, m.l, facts.Options{}).Sentences {
		for _, w := range s.Words {
			for _, d := range m.l.Checking.Done {
				if e := strings.TrimLeft(d, "*"); e != d && w.Class&(facts.OfVerb|facts.Saying) != 0 && strings.HasSuffix(w.Lower, e) || w.Lower == d {
					return true
				}
			}
		}
	}
	return false
}

func (g *gate) request(v desk.Version, tag string) compose.Request {
	return compose.Request{Source: v, Language: tag, Network: "mastodon"}
}
