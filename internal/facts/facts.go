// Package facts finds the headline facts of a release: who did what, with
// whom, where, when, about what, the figures and the quotations, each with its
// place in the text. It works from words and rules that a language gives as
// data (language.Reading); a fact that is not there is left out.
package facts

import (
	"cmp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/language"
)

// Options are what is known of a release besides its text.
type Options struct {
	Title     string         // of the document, for a text without a headline
	Published time.Time      // when it was released; zero: unknown
	Zone      *time.Location // of times in the text; nil: unknown
}

// Read finds the facts of a text in a language. Every span lies in the text
// and yields the Text beside it.
func Read(text string, l language.Language, o Options) desk.Facts {
	r := newReader(text, l, o)
	f := desk.Facts{Language: l.Tag}
	z := r.zones()
	r.header = z.header
	if i := strings.Index(text, o.Title); z.headline.Empty() && o.Title != "" && i >= 0 {
		z.headline = desk.Span{i, i + len(o.Title)}
	}
	if !z.headline.Empty() {
		f.Headline = &desk.Passage{Text: z.headline.Of(text), Span: z.headline}
	}
	r.headline = z.headline
	r.titles = r.capitals(bounded(r.tokens(z.headline)))
	r.forget()
	f.Boilerplate, f.Contacts = z.boilerplate, z.contacts
	release := r.releaseDate(&f, z)
	if !z.embargo.Empty() {
		f.Embargo = r.embargo(z.embargo)
		if release == nil { // what may be told from a day on is told of that day
			if release = r.fullDate([]desk.Span{z.embargo}); release != nil && (r.published.IsZero() || r.guessed) {
				r.publishedOn(release.Date)
			}
		}
	}
	if !z.lead.Empty() {
		f.Lead = &desk.Passage{Text: z.lead.Of(text), Span: z.lead}
		r.story(&f, z, release)
	}
	for _, p := range z.body {
		tokens := r.tokens(p)
		dates := r.dates(tokens)
		f.Numbers = append(f.Numbers, r.numbers(tokens, dates)...)
		f.Warnings = append(f.Warnings, r.weekdays(tokens, dates)...)
	}
	f.Numbers = append(r.onlyIn(z.headline, f.Numbers), f.Numbers...)
	f.Quotes = r.quotes(z, slices.Concat(f.Who, f.With))
	r.speaksFor(&f)
	return f
}

// releaseDate fills the dateline and returns the date that the release gives
// itself; it is what "today" and a date without a year are read against.
func (r *reader) releaseDate(f *desk.Facts, z zones) *desk.When {
	own := r.fullDate(z.header)
	if own != nil { // what the release says of itself is surer than what others know
		r.publishedOn(own.Date)
	} else if own = r.fullDate(z.footer); own != nil && r.published.IsZero() {
		r.publishedOn(own.Date)
	}
	if r.published.IsZero() {
		r.published, r.guessed = r.yearOfText(z), true
		r.forget()
	}
	if z.dateline.Empty() {
		return own
	}
	f.Dateline = &desk.Dateline{Place: z.datePlace, Span: z.dateline}
	for _, d := range r.dates(r.tokens(z.dateline)) {
		if d.Precision == "day" {
			f.Dateline.Date = d.Date
			r.publishedOn(d.Date)
			return &d
		}
	}
	return own
}

// publishedOn takes note of the day of release.
func (r *reader) publishedOn(date string) {
	r.published, _ = time.Parse(time.DateOnly, date)
	r.guessed = false
	r.forget()
}

// fullDate is the first date of some lines that has day, month and year.
func (r *reader) fullDate(lines []desk.Span) *desk.When {
	for _, s := range lines {
		for _, d := range r.dates(r.tokens(s)) {
			if d.Precision == "day" && len(d.Inferred) == 0 {
				return &d
			}
		}
	}
	return nil
}

// yearOfText is the middle of the year that a text without any date of its own
// speaks of first; zero for none.
func (r *reader) yearOfText(z zones) time.Time {
	for _, p := range z.body {
		for _, t := range r.tokens(p) {
			if v, ok := atoi(t.text); ok && t.kind == number && len(t.text) == 4 && v >= 1950 && v < 2100 {
				return time.Date(v, 7, 1, 0, 0, 0, 0, time.UTC)
			}
		}
	}
	return time.Time{}
}

// leadSentences is how many sentences from the start the event is looked for in.
const leadSentences = 4

// story reads the event and its parts from headline and lead.
func (r *reader) story(f *desk.Facts, z zones, release *desk.When) {
	headline := bounded(r.tokens(z.headline))
	lead := r.leadOf(z)
	article := r.article(z, lead)
	words := r.mainEvent(headline, lead)
	var said claim
	if len(lead) > 0 && !article {
		if said = r.claimed(lead[0]); said.spoken && !r.statedBy(words, said.text, headline) {
			words = r.wordsOf(desk.EventStatement)
		}
	}
	sentence, m := r.mainSentence(words, headline, lead)
	claims := len(said.by) > 0 && len(sentence) > 0 && sentence[0].span == lead[0][0].span
	if claims {
		sentence, m = r.claimOf(said, m)
	}
	found := r.analyse(sentence, m)
	if claims {
		found.who = said.speakers(words.Type, found.who)
	}
	if article {
		if subject, clause := r.newsOf(headline); len(clause) > 0 && !r.retells(clause, sentence, m) {
			found.clause, found.object = cover(clause), r.objectOf(clause)
			found.who = r.headlineParty(subject, found.who)
		}
	}
	if len(found.who) == 0 && len(headline) > 0 {
		found.who = unlike(r.headlineAgents(headline), found.with)
	}
	if len(found.who) == 0 && !(r.reading.Compounds && len(found.subject) > 0 && !r.headline.Overlaps(found.subject[0].span) && r.firstPerson(found.subject)) { // whoever "I" is, it is nobody else
		found.who = r.subjectOrAny(found.subject, sentence, lead)
	}
	if named := r.identified(found.who, found.subject, lead); named != nil {
		found.who = named
	}
	r.fuller(found.who, lead)
	r.fuller(found.with, lead)
	if found.clause.Empty() {
		found.clause = z.headline
	}
	f.Event = &desk.Event{Type: words.Type, Text: found.clause.Of(r.text), Span: found.clause, Polarity: r.polarity(sentence, m), Object: found.object}
	for i, p := range found.who {
		found.who[i] = r.holderNamed(p, lead, found.with)
	}
	f.Who, f.With = unlike(found.who, nil), unlike(found.with, found.who)
	f.About, f.Why = found.about, found.why
	if words.Type == desk.EventAppointment {
		f.Event.Object = nil
		for _, p := range slices.Concat(f.With, f.Who) {
			if !p.Organisation {
				f.Event.Object = r.newOffice(sentence, m, p)
				break
			}
		}
	}
	if words.Type == desk.EventVisit || words.Type == desk.EventMeeting {
		f.With = append(f.With, unlike(r.host(lead), slices.Concat(f.Who, f.With))...)
	}
	if claims && words.Type == desk.EventStatement { // it is made on the day on which it is said, whatever it foretells
		f.Event.Polarity = desk.Happened
		f.When = r.nearest(lead[0][len(said.text):], 0, false)
	}
	if f.When == nil {
		f.When = r.time(sentence, m, lead, headline, release, f.Event.Polarity == desk.Planned)
	}
	if f.Event.Polarity == desk.Cancelled && f.When != nil && !r.ahead(*f.When) { // the day on which it was told
		f.When = cmp.Or(r.firstAhead(slices.Concat([][]token{headline, sentence}, lead)), f.When)
	}
	f.With = append(f.With, r.partakers(z, words.Type, f.When, slices.Concat(f.Who, f.With))...)
	if article {
		found.where = append(r.placesIn(headline), found.where...)
	}
	f.Where = r.where(f, found, headline, sentence, lead)
	if len(f.Where) == 0 && article {
		f.Where = r.placeOfNews(z, headline)
	}
	r.reconcile(f, sentence, m, release)
	if f.When == nil && article && (f.Event.Polarity == desk.Happened || words.Type == desk.EventOther) {
		f.When = r.dayOfNews(z)
	}
	r.join(f.Who, z.body)
	r.join(f.With, z.body)
}

// leadOf is the first sentences of the body, as tokens.
func (r *reader) leadOf(z zones) [][]token {
	var list [][]token
	for i, p := range z.body {
		if i > 2 {
			break
		}
		for _, s := range r.sentences(r.text, p) {
			if len(list) == leadSentences {
				return list
			}
			if tokens := r.pastHearing(bounded(r.tokens(s))); len(tokens) > 2 {
				list = append(list, tokens)
			}
		}
	}
	return list
}

// sentence is how many tokens one may have; what is longer is none.
const sentence = 160

// pastHearing is what a sentence tells without how the news came: "The paper
// learnt from the council that".
func (r *reader) pastHearing(tokens []token) []token {
	const most = 40 // tokens
	for i := 0; i < min(len(tokens), most) && !tokens[i].comma(); i++ {
		n := r.heard.at(tokens[i:])
		if n == 0 {
			continue
		}
		if end := comma(tokens[i:min(len(tokens), most)]); end >= 0 && i+end+1 < len(tokens) {
			return tokens[i+end+1:]
		}
		break
	}
	return tokens
}

// bounded cuts what is too long for a sentence: what no full stop ends would
// take the square of its length.
func bounded(tokens []token) []token { return tokens[:min(len(tokens), sentence)] }

// headlineAgents are who acts in the headline.
func (r *reader) headlineAgents(headline []token) []desk.Party {
	end := len(headline)
	for _, s := range r.statements(headline) {
		if s.verb {
			end = s.at
			break
		}
	}
	found := r.agents(headline[:end])
	if len(found) == 1 && found[0].Span[1] == headline[0].span[1] && end > 1 && headline[1].kind == word && !headline[1].caps && !r.stops(headline, 1) {
		return r.nounPhrase(headline[:end]) // "Coalition forces detain": no name, the capital is that of the line
	}
	return found
}

// subjectOrAny is who acts where neither sentence nor headline names anybody in
// the place of who acts: an organisation that the subject describes, whoever
// the sentence names, the subject, whoever the lead names.
func (r *reader) subjectOrAny(subject, sentence []token, lead [][]token) []desk.Party {
	phrase := r.nounPhrase(subject)
	if len(phrase) > 0 && r.describesParty(r.tokens(phrase[0].Span)) {
		return phrase
	}
	if whose := r.anyParty([][]token{subject}, organisation); whose != nil && r.groups.in(subject) >= 0 {
		return whose // "the trustees, players and staff of A"
	}
	if named := r.anyParty([][]token{sentence}, person, organisation); named != nil {
		return named
	}
	if len(phrase) > 0 {
		return phrase
	}
	if named := r.anyParty(lead, person, organisation); named != nil {
		return named
	}
	return r.anyParty(lead, name, office)
}

// holderNamed is who is named in the lead with the office that stands for her: the
// headline has "Minister of Works", the lead "the Minister of Works, A B".
func (r *reader) holderNamed(p desk.Party, lead [][]token, with []desk.Party) desk.Party {
	if n := r.offices.at(r.tokens(p.Span)); n == 0 || p.Role != "" || r.reading.Uncased || !r.headline.Overlaps(p.Span) {
		return p
	}
	office := strings.ToLower(p.Name)
	for _, s := range lead {
		for _, m := range r.mentions(s) {
			other := slices.ContainsFunc(with, func(q desk.Party) bool { return q.Name == m.party.Name })
			if m.kind == person && !other && strings.HasPrefix(strings.ToLower(m.party.Role), office) {
				return m.party
			}
		}
	}
	return p
}

// describesParty reports whether a phrase has the word of an organisation or
// an office: "a joint security force".
func (r *reader) describesParty(tokens []token) bool {
	for i := range tokens {
		if r.organisations.has(tokens[i]) || r.offices.at(tokens[i:]) > 0 {
			return true
		}
	}
	return false
}

// anyParty is the first mention of some kinds in sentences.
func (r *reader) anyParty(sentences [][]token, kinds ...mentionKind) []desk.Party {
	for _, s := range sentences {
		for _, m := range r.mentions(s) {
			if slices.Contains(kinds, m.kind) && !(m.kind == organisation && m.from > 0 && r.places.has(s[m.from-1])) {
				return []desk.Party{m.party}
			}
		}
	}
	return nil
}

// unlike drops parties that are named before.
func unlike(list, before []desk.Party) []desk.Party {
	var kept []desk.Party
	for _, p := range list {
		same := func(q desk.Party) bool {
			return q.Span.Overlaps(p.Span) || strings.EqualFold(q.Name, p.Name) || !p.Organisation && lastWord(q.Name) == lastWord(p.Name)
		}
		if p.Name != "" && !slices.ContainsFunc(before, same) && !slices.ContainsFunc(kept, same) {
			kept = append(kept, p)
		}
	}
	return kept
}

// lastWord is the last word of a name, without an initial that is written onto it:
// "S.Quliyeva".
func lastWord(s string) string {
	s = s[strings.LastIndexByte(s, ' ')+1:]
	if i := strings.LastIndexByte(s, '.'); i > 0 && i+1 < len(s) && utf8.RuneCountInString(s[:i]) <= 3 {
		return s[i+1:]
	}
	return s
}

// host is whoever issues a release about a guest and speaks of it as "I".
func (r *reader) host(lead [][]token) []desk.Party {
	for _, s := range lead {
		if r.first.in(s) >= 0 {
			return r.issuer()
		}
	}
	return nil
}

// time is the date of the event: the one in its sentence that lies nearest to
// its verb, else the headline's, else one of the sentences around, else that of
// the release itself, which is then marked as inferred.
func (r *reader) time(sentence []token, m statement, lead [][]token, headline []token, release *desk.When, toCome bool) *desk.When {
	verb := 0
	if m.at >= 0 && m.at < len(sentence) {
		verb = sentence[m.at].span[0]
	}
	best := r.nearest(sentence, verb, toCome)
	if best != nil && !toCome && m.words.Type == desk.EventAppointment && r.ahead(*best) {
		best = nil // when it takes effect
		if dates := r.dates(sentence); !r.ahead(dates[0]) {
			best = &dates[0]
		}
	}
	if best == nil {
		best = r.nearest(headline, 0, toCome)
	}
	for i := 0; best == nil && i < len(lead); i++ {
		if best = r.nearest(lead[i], 0, toCome); best != nil && (best.Precision != "day" && i > 0 || !toCome && r.ahead(*best)) {
			best = nil // the end of an exhibition that was opened
		}
	}
	if best != nil && release != nil && (r.longBefore(*best) || r.ofAnother(*best, sentence, m)) {
		best = nil // a birthday, or what was long ago
	}
	if best == nil && release != nil && len(release.Inferred) < 2 {
		d := *release
		d.Inferred = append(slices.Clone(d.Inferred), "event")
		best = &d
	}
	if best == nil {
		return nil
	}
	if best.Time == "" {
		rest := r.text[best.Span[1]:min(len(r.text), best.Span[1]+24)]
		if i := strings.IndexAny(rest, "\n.;"); i >= 0 && !(i+1 < len(rest) && rest[i+1] >= '0' && rest[i+1] <= '9') {
			rest = rest[:i]
		}
		before := r.text[max(0, best.Span[0]-24):best.Span[0]]
		for _, s := range []string{strings.ToValidUTF8(rest, ""), strings.ToValidUTF8(before, "")} {
			if hour, minute, _, ok := timeOfDay(s); ok {
				best.Time = two(hour) + ":" + two(minute)
				break
			}
		}
	}
	return best
}

// happens are the events that take place on the day that their sentence gives;
// an appointment is made before it takes effect.
var happens = map[desk.EventType]bool{
	desk.EventVisit: true, desk.EventMeeting: true, desk.EventCall: true, desk.EventSigning: true, desk.EventOpening: true,
	desk.EventLaunch: true, desk.EventConference: true, desk.EventOther: true,
}

// soon is how far ahead an event without a year is announced in the present
// tense; one that is further ahead was the year before.
const soon = 90 * 24 * time.Hour

// reconcile makes date and polarity agree: what has a date behind the release's
// own has not happened yet, unless its verb says so, or it would be far ahead:
// then it was the year before that nobody wrote. A bare weekday of what is to
// come is the next.
func (r *reader) reconcile(f *desk.Facts, sentence []token, m statement, release *desk.When) {
	w := f.When
	if w == nil || w.Date == "" || r.published.IsZero() || r.guessed || len(w.Inferred) > 0 && w.Inferred[len(w.Inferred)-1] == "event" {
		return
	}
	day, err := time.Parse(time.DateOnly, w.Date)
	if err != nil {
		return
	}
	own := r.published
	if release != nil {
		if d, err := time.Parse(time.DateOnly, release.Date); err == nil {
			own = d
		}
	}
	n, _ := r.days.at(r.tokens(w.Span))
	weekday := n > 0 && n == len(r.tokens(w.Span))
	ahead := f.Event.Polarity == desk.Happened && w.Precision == "day" && day.After(own) && happens[f.Event.Type] && w.Span.Overlaps(cover(sentence))
	past := r.pastAt(sentence, m)
	switch {
	case weekday && f.Event.Polarity != desk.Happened && day.Before(own):
		w.Date = day.AddDate(0, 0, 7).Format(time.DateOnly)
	case ahead && slices.Contains(w.Inferred, "year") && (past || day.Sub(own) > soon):
		w.Date, w.End = yearBefore(w.Date), yearBefore(w.End)
	case ahead && !past:
		f.Event.Polarity = desk.Planned
	}
}

// yearBefore is the same day a year earlier; of a leap day, the last of
// February.
func yearBefore(date string) string {
	day, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return date
	}
	before := day.AddDate(-1, 0, 0)
	if before.Day() != day.Day() {
		before = before.AddDate(0, 0, -before.Day())
	}
	return before.Format(time.DateOnly)
}

// pastAt reports whether a statement is in the past by its verb.
func (r *reader) pastAt(sentence []token, m statement) bool {
	for i := max(0, m.at); m.verb && i < m.at+m.n; i++ {
		if sentence[i].ends(r.reading.PastEndings) || r.past.has(sentence[i]) {
			return true
		}
	}
	return false
}

// ahead reports whether a date lies behind the release's own.
func (r *reader) ahead(w desk.When) bool {
	day, err := time.Parse(time.DateOnly, w.Date)
	return err == nil && !r.published.IsZero() && !r.guessed && day.After(r.published)
}

// firstAhead is the first day of some sentences that lies behind the release's
// own, nil where none does.
func (r *reader) firstAhead(sentences [][]token) *desk.When {
	for _, s := range sentences {
		for _, d := range r.dates(s) {
			if d.Precision == "day" && r.ahead(d) {
				return &d
			}
		}
	}
	return nil
}

// nearest is the date nearest to a verb, of a day before others. Where the event
// is not to come, a day ahead that is only counted, "in eight days", is another's.
func (r *reader) nearest(tokens []token, verb int, toCome bool) *desk.When {
	var best *desk.When
	least := 1 << 30
	for _, d := range r.dates(tokens) {
		if d.Precision != "day" && len(d.Inferred) > 1 {
			continue // "in two years": how long something takes, as often as when it is
		}
		if !toCome && r.countedAhead(d) {
			continue
		}
		distance := min(abs(d.Span[0]-verb), abs(verb-d.Span[1]))
		if r.longBefore(d) {
			distance += 1 << 19
		}
		if d.Precision != "day" {
			distance += 1 << 20
		}
		if distance < least {
			least, best = distance, &d
		}
	}
	return best
}

// ofAnother reports whether a date is of what a statement is about rather than its
// own: the end of the year whose results are told, the day of the earthquake that
// somebody is consoled for.
func (r *reader) ofAnother(w desk.When, sentence []token, m statement) bool {
	const told, beside, ahead = 14 * 24 * time.Hour, 3, 6 // after the year's end; words between a message and its day
	switch day, err := time.Parse(time.DateOnly, w.Date); m.words.Type {
	case desk.EventResults:
		return err == nil && !r.published.IsZero() && r.published.Sub(day) > told
	case desk.EventCondolence, desk.EventCongratulation, desk.EventStatement:
		i := slices.IndexFunc(sentence, func(t token) bool { return t.span[0] >= w.Span[0] })
		return m.at >= 0 && i > beside && (i > m.at+m.n+beside || i < m.at-ahead) && r.reading.Order != language.SOV
	default:
		return false
	}
}

// longBefore reports whether a date lies more than a year before the release.
func (r *reader) longBefore(d desk.When) bool {
	const year = 400 * 24 * time.Hour
	day, err := time.Parse(time.DateOnly, d.Date)
	return err == nil && !r.guessed && r.published.Sub(day) > year
}

// countedAhead reports whether a date lies ahead and is told by a number alone:
// "in eight days", "the 10th".
func (r *reader) countedAhead(d desk.When) bool {
	day, err := time.Parse(time.DateOnly, d.Date)
	return err == nil && day.After(r.published) && slices.Contains(d.Inferred, "month") &&
		slices.ContainsFunc(r.tokens(d.Span), func(t token) bool { return t.kind == number || r.counts.has(t) || numbered(t) })
}

// Numbers finds the figures of any text in a language, dates aside.
func Numbers(text string, l language.Language) []desk.Number {
	r := newReader(text, l, Options{Published: time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)}) // so that days without a year are dates
	tokens := r.tokens(desk.Span{0, len(text)})
	return r.numbers(tokens, r.dates(tokens))
}

// Sentences splits any text in a language into its sentences.
func Sentences(text string, l language.Language) []desk.Span {
	return lexisOf(l).sentences(text, desk.Span{0, len(text)})
}

// Dates finds the dates of any text in a language.
func Dates(text string, l language.Language, o Options) []desk.When {
	r := newReader(text, l, o)
	return r.dates(r.tokens(desk.Span{0, len(text)}))
}

// reader reads one text.
type reader struct {
	*lexis
	text       string
	forms      *forms
	published  time.Time
	guessed    bool // of the day of release no more than the year is known
	zone       *time.Location
	header     []desk.Span
	all        []token                   // of the text
	cut        map[desk.Span][]token     // pieces that begin or end within tokens
	nested     bool                      // a date is read within another
	datesIn    map[piece][]desk.When     // the dates that were found
	mentionsIn map[piece][]mention       // the mentions that were found
	split      map[desk.Span][]desk.Span // pieces into sentences
	gaps       map[int]bool              // ends of lines that go on behind an empty one
	headline   desk.Span
	titles     bool            // the headline writes most words with a capital
	midst      map[string]bool // words that stand within sentences with a capital, the headline aside; nil until they are needed
	titledAt   map[string]int  // where the text has words last that stand behind a title; nil until they are needed
}

func newReader(text string, l language.Language, o Options) *reader {
	r := &reader{
		lexis: lexisOf(l), text: text, published: o.Published, zone: o.Zone,
		forms: newForms(len(text) / 8), cut: map[desk.Span][]token{}, split: map[desk.Span][]desk.Span{}, gaps: map[int]bool{},
		datesIn: map[piece][]desk.When{}, mentionsIn: map[piece][]mention{},
	}
	r.all = r.tokenize(text, desk.Span{0, len(text)}, r.forms)
	return r
}

// piece is a run of tokens for which what was found among them is kept: zones,
// story and quotations ask for it again.
type piece struct {
	first *token
	n     int
}

func pieceOf(tokens []token) piece { return piece{&tokens[0], len(tokens)} }

// forget drops what was found among tokens. It is for when what that depends on
// has changed: the day of release, or how much a capital says in the headline.
func (r *reader) forget() {
	clear(r.datesIn)
	clear(r.mentionsIn)
}

// tokens are those of a piece of the text: a part of all, unless the piece
// begins or ends within one, or begins right behind one.
func (r *reader) tokens(s desk.Span) []token {
	from, to := firstFrom(r.all, s[0]), firstFrom(r.all, s[1])
	if (from == 0 || r.all[from-1].span[1] <= s[0]) && (to == 0 || r.all[to-1].span[1] <= s[1]) && (from == to || !r.all[from].glued) {
		return r.all[from:to:to]
	}
	tokens, ok := r.cut[s]
	if !ok {
		tokens = r.tokenize(r.text, s, r.forms)
		r.cut[s] = tokens
	}
	return tokens
}
