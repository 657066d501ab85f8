package facts

import (
	"strings"

	"attache/internal/desk"
)

// join adds to each person the other forms of the name that the text has:
// initials, the family name alone behind an honorific, and spellings that
// differ by a letter or two.
func (r *reader) join(people []desk.Party, body []desk.Span) {
	seen := map[string]bool{}
	for _, span := range body {
		tokens := r.tokens(span)
		for i, t := range tokens {
			if !t.caps || len(t.text) < 4 {
				continue
			}
			for k := range people {
				p := &people[k]
				family := lastWord(p.Name)
				if p.Organisation || !alike(family, t) {
					continue
				}
				form := t.text
				if i > 0 && len(tokens[i-1].text) <= 3 && strings.HasSuffix(tokens[i-1].text, ".") && tokens[i-1].caps {
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

// alike reports whether a word is a spelling of a family name: the same but for
// letters that romanisations differ in. The last is not one of them.
func alike(family string, t token) bool {
	if family == t.text {
		return true
	}
	const least, apart = 4, 4 // bytes: of a name, and by which spellings differ
	n, m := len(family), len(t.text)
	if n < least || abs(n-m) > apart || family[n-1] != t.text[m-1] {
		return false
	}
	return romanised(family) == romanised(t.lower)
}

// romanised folds the letters that romanisations of one name differ in.
func romanised(s string) string {
	return romanisations.Replace(strings.ToLower(s))
}

var romanisations = strings.NewReplacer("kh", "h", "gh", "g", "q", "g", "x", "h", "dzh", "j", "c", "j", "ə", "a", "e", "a", "y", "i", "ı", "i", "ü", "u", "ö", "o", "ş", "sh", "ç", "ch", "ğ", "g")
