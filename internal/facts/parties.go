package facts

import (
	"strings"

	"attache/internal/desk"
)

// parties reads a list of people and organisations: "the Minister of Culture
// Ms. A B, Deputy Mayor C D and the Ministry of Health".
func (r *reader) parties(tokens []token) []desk.Party {
	var found []desk.Party
	for _, part := range r.splitParties(tokens) {
		if p, ok := r.party(part); ok {
			found = append(found, p)
		}
	}
	return found
}

// splitParties splits at commas and "and" where a party ends: behind a name,
// or before an article, office, honorific or organisation that begins another.
// A comma between a name and an office that follows it does not split.
func (r *reader) splitParties(tokens []token) [][]token {
	var parts [][]token
	start := 0
	for i := 0; i < len(tokens); i++ {
		n := 0
		switch {
		case tokens[i].text == "," || tokens[i].text == ";" || tokens[i].text == "、":
			n = 1
			if i+1 < len(tokens) {
				n += r.and.at(tokens[i+1:])
			}
		default:
			n = r.and.at(tokens[i:])
		}
		if n == 0 || i == start {
			continue
		}
		left, right := tokens[start:i], tokens[i+n:]
		if tokens[i].text == "," && n == 1 && r.hasName(left) && r.officeAt(right) > 0 && !r.namedBefore(right) {
			// "Elena Park, chief executive of Northlight": the office is hers.
			continue
		}
		if !r.hasName(left) && !r.isOrganisation(left) {
			continue // "Foreign Affairs and Trade", "Head of the Office, Professor"
		}
		parts = append(parts, left)
		start = i + n
		i += n - 1
	}
	if start < len(tokens) {
		parts = append(parts, tokens[start:])
	}
	return parts
}

// namedBefore reports whether a name follows the office at the start, before
// the next comma: then the office begins another party.
func (r *reader) namedBefore(tokens []token) bool {
	for i, t := range tokens {
		if t.text == "," || r.and.at(tokens[i:]) > 0 {
			return r.hasName(tokens[:i])
		}
	}
	return r.hasName(tokens)
}

// officeAt returns how many tokens the office at the start has, articles
// before it included.
func (r *reader) officeAt(tokens []token) int {
	skip := 0
	for skip < len(tokens) && r.articles[tokens[skip].lower] {
		skip++
	}
	if n := r.offices.at(tokens[skip:]); n > 0 {
		return skip + n
	}
	return 0
}

// hasName reports whether tokens hold a person's name.
func (r *reader) hasName(tokens []token) bool {
	start, _ := r.nameIn(tokens)
	return start >= 0
}

func (r *reader) isOrganisation(tokens []token) bool {
	if len(tokens) > 14 {
		return false
	}
	if len(tokens) > 0 && r.officeAt(tokens) > 0 {
		return false
	}
	for i, t := range tokens {
		if t.capital() && r.organisations[t.lower] || r.institutions.at(tokens[i:]) > 0 {
			return true
		}
	}
	return false
}

// nameIn finds a person's name among tokens: what follows an honorific, else
// the last run of capital words before a comma that are no known words, where
// an office stands before or behind it, or two to four such words alone.
func (r *reader) nameIn(tokens []token) (start, end int) {
	limit := len(tokens)
	for i, t := range tokens {
		if t.text == "," {
			limit = i
			break
		}
	}
	for i := range limit {
		if n := r.honorifics.at(tokens[i:]); n > 0 {
			from := i + n
			if from < limit && tokens[from].text == "." {
				from++
			}
			to := from
			for to < limit && (tokens[to].capital() || to > from && to+1 < limit && particle[tokens[to].lower] && tokens[to+1].capital()) {
				to++
			}
			if to > from {
				return from, to
			}
		}
	}
	to := limit
	for to > 0 && !tokens[to-1].capital() {
		to--
	}
	if to < limit && !r.of[tokens[to].lower] && tokens[to].kind == word && limit == len(tokens) && r.officeAt(tokens) == 0 {
		return -1, -1
	}
	from := to
	for from > 0 && to-from < 4 {
		t := tokens[from-1]
		if particle[t.lower] && from < to && from > 1 && tokens[from-2].capital() && !r.of[tokens[from-2].lower] && len(t.text) <= 3 && t.lower != "of" {
			from--
			continue
		}
		if !t.capital() || r.common[t.lower] || r.organisations[t.lower] {
			break
		}
		from--
	}
	n := to - from
	switch {
	case n >= 2 && from > 0 && r.of[tokens[from-1].lower] && r.officeAt(tokens) == 0:
		return -1, -1 // "University of New Haven"
	case n >= 2:
		if r.countries.at(tokens[from:to]) == n || r.institutions.at(tokens[from:to]) == n {
			return -1, -1
		}
		return from, to
	case n == 1 && from > 0 && r.offices.endsAt(tokens[:from]):
		return from, to // "President Aliyeva"
	}
	return -1, -1
}

// particle are the small words within names.
var particle = map[string]bool{"de": true, "van": true, "von": true, "der": true, "al": true, "bin": true, "da": true, "dos": true, "el": true, "la": true}

// endsAt reports whether a phrase ends where tokens end.
func (p phrases) endsAt(tokens []token) bool {
	for i := max(0, len(tokens)-5); i < len(tokens); i++ {
		if n := p.at(tokens[i:]); n == len(tokens)-i {
			return true
		}
	}
	return false
}

// party reads one person or organisation.
func (r *reader) party(tokens []token) (desk.Party, bool) {
	for len(tokens) > 0 && (tokens[0].kind == punctuation || r.articles[tokens[0].lower]) {
		tokens = tokens[1:]
	}
	for len(tokens) > 0 && tokens[len(tokens)-1].kind == punctuation {
		tokens = tokens[:len(tokens)-1]
	}
	if len(tokens) == 0 {
		return desk.Party{}, false
	}
	if start, end := r.nameIn(tokens); start >= 0 {
		p := desk.Party{Span: cover(tokens[start:end])}
		p.Name = p.Span.Of(r.text)
		before := tokens[:start]
		if n := r.honorificBefore(before); n > 0 {
			p.Gender = r.genders[strings.TrimSuffix(before[len(before)-n].lower, ".")]
			before = before[:len(before)-n]
		}
		if len(before) > 0 && r.articles[before[0].lower] {
			before = before[1:]
		}
		role := before
		if len(role) == 0 && end+1 < len(tokens) && tokens[end].text == "," {
			role = tokens[end+1:]
			for len(role) > 0 && r.articles[role[0].lower] {
				role = role[1:]
			}
		}
		for len(role) > 0 && role[len(role)-1].kind == punctuation {
			role = role[:len(role)-1]
		}
		if len(role) > 0 && (r.officeAt(role) > 0 || len(before) > 0 && role[0].capital() || r.hasOffice(role)) {
			span := cover(role)
			p.Role, p.RoleSpan = span.Of(r.text), &span
		}
		return p, true
	}
	if r.isOrganisation(tokens) || r.allCapital(tokens) {
		span := cover(tokens)
		if i := indexComma(tokens); i > 0 {
			span = cover(tokens[:i])
		}
		return desk.Party{Name: span.Of(r.text), Span: span, Organisation: true}, true
	}
	return desk.Party{}, false
}

func indexComma(tokens []token) int {
	for i, t := range tokens {
		if t.text == "," {
			return i
		}
	}
	return -1
}

func (r *reader) hasOffice(tokens []token) bool {
	for i := range tokens {
		if r.offices.at(tokens[i:]) > 0 {
			return true
		}
	}
	return false
}

// honorificBefore returns how many tokens the honorific has at the end.
func (r *reader) honorificBefore(tokens []token) int {
	n := len(tokens)
	if n > 0 && tokens[n-1].text == "." {
		n--
	}
	if n > 0 && r.honorifics.at(tokens[n-1:n]) == 1 {
		return len(tokens) - n + 1
	}
	return 0
}

// allCapital reports whether a name is one of an organisation that no word of
// it says: capital words only, held together by small ones.
func (r *reader) allCapital(tokens []token) bool {
	capitals := 0
	for _, t := range tokens {
		switch {
		case t.capital() && !r.reads(t.lower):
			capitals++
		case r.of[t.lower] || t.kind != word:
		default:
			return false
		}
	}
	return capitals > 0 && len(tokens) <= 8
}

// reads reports whether a capital word is one of the calendar.
func (r *reader) reads(w string) bool {
	_, month := r.reading.Months[w]
	_, day := r.reading.Weekdays[w]
	return month || day
}

// join adds to each person the other forms of the name that the text has:
// initials, the family name alone behind an honorific, and spellings that
// differ by a letter or two.
func (r *reader) join(people []desk.Party, body []desk.Span) {
	seen := map[string]bool{}
	for _, span := range body {
		tokens := tokenize(r.text, span)
		for i, t := range tokens {
			if !t.capital() || len(t.text) < 4 {
				continue
			}
			for k := range people {
				p := &people[k]
				family := lastWord(p.Name)
				if p.Organisation || !alike(strings.ToLower(family), t.lower) {
					continue
				}
				form := t.text
				if i > 0 && len(tokens[i-1].text) <= 3 && strings.HasSuffix(tokens[i-1].text, ".") && tokens[i-1].capital() {
					if !strings.HasPrefix(p.Name, tokens[i-1].text[:1]) {
						continue
					}
					form = cover(tokens[i-1 : i+1]).Of(r.text)
				} else if t.text == family {
					if p.Gender == "" && i > 1 {
						p.Gender = r.genders[strings.TrimSuffix(tokens[i-1].lower, ".")]
						if tokens[i-1].text == "." {
							p.Gender = r.genders[tokens[i-2].lower]
						}
					}
					continue
				}
				if key := p.Name + "\x00" + form; !seen[key] && form != p.Name {
					seen[key] = true
					p.Aliases = append(p.Aliases, form)
				}
			}
		}
	}
}

// alike reports whether two family names are spellings of one: the same but
// for a letter that romanisations differ in.
func alike(a, b string) bool {
	return a == b || romanised(a) == romanised(b)
}

// romanised folds the letters that romanisations of one name differ in.
func romanised(s string) string {
	return strings.NewReplacer("kh", "h", "gh", "g", "q", "g", "x", "h", "dzh", "j", "c", "j", "ə", "a", "e", "a", "y", "i", "ı", "i", "ü", "u", "ö", "o", "ş", "sh", "ç", "ch", "ğ", "g").Replace(strings.ToLower(s))
}
