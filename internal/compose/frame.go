package compose

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/internal/desk"
	"attache/internal/language"
)

// draft is a post that is being written, with what each piece rests on.
type draft struct {
	text   strings.Builder
	claims []desk.Claim
}

func (d *draft) add(s string) { d.text.WriteString(s) }

// put adds words that rest on a piece of the release.
func (d *draft) put(s string, source desk.Span) {
	start := d.text.Len()
	d.text.WriteString(s)
	if !source.Empty() && s != "" {
		d.claims = append(d.claims, desk.Claim{Span: desk.Span{start, start + len(s)}, Source: source})
	}
}

// node is a part of a parsed frame.
type node struct {
	text     string   // words as they are
	slot     string   // or a slot
	form     string   // and its grammatical form
	choices  []string // or words that agree with who
	optional []node   // or a part that may be left out
}

// parseFrame reads a frame. Frames are part of the program: a broken one
// panics, and the suite of languages reads them all.
func parseFrame(f string) []node {
	nodes, rest := parseNodes(f, false)
	if rest != "" {
		panic("compose: unbalanced ] in frame: " + f)
	}
	return nodes
}

func parseNodes(f string, nested bool) (nodes []node, rest string) {
	for f != "" {
		i := strings.IndexAny(f, "{[]")
		if i < 0 {
			return append(nodes, node{text: f}), ""
		}
		if i > 0 {
			nodes = append(nodes, node{text: f[:i]})
		}
		switch f[i] {
		case '{':
			end := strings.IndexByte(f, '}')
			if end < 0 {
				panic("compose: { without } in frame: " + f)
			}
			inner := f[i+1 : end]
			if strings.Contains(inner, "|") {
				nodes = append(nodes, node{choices: strings.Split(inner, "|")})
			} else {
				slot, form, _ := strings.Cut(inner, ":")
				nodes = append(nodes, node{slot: slot, form: form})
			}
			f = f[end+1:]
		case '[':
			if nested {
				panic("compose: [ within [ in frame: " + f)
			}
			var inner []node
			inner, f = parseNodes(f[i+1:], true)
			nodes = append(nodes, node{optional: inner})
		case ']':
			if !nested {
				return nodes, f[i:]
			}
			return nodes, f[i+1:]
		}
	}
	if nested {
		panic("compose: [ without ] in frame")
	}
	return nodes, ""
}

// filled reports whether all slots of a frame that may not be left out are.
func (s *sentence) filled(nodes []node) bool {
	for _, n := range nodes {
		if n.slot != "" && !s.has(n.slot) {
			return false
		}
	}
	return true
}

// sentence is what a frame is filled with.
type sentence struct {
	w       *language.Writing
	who     []actor
	with    []actor
	where   *language.Phrase
	about   *language.Phrase
	object  *language.Phrase
	when    *desk.When
	year    bool
	dropped map[string]bool
}

// actor is a person or organisation with an office.
type actor struct {
	name   language.Phrase
	office *language.Phrase
}

func (s *sentence) has(slot string) bool {
	if s.dropped[slot] {
		return false
	}
	switch slot {
	case "who":
		return len(s.who) > 0
	case "with":
		return len(s.with) > 0
	case "where":
		return s.where != nil
	case "about":
		return s.about != nil
	case "object":
		return s.object != nil
	case "when":
		return s.when != nil
	}
	panic("compose: no slot " + slot)
}

// render writes a frame.
func (s *sentence) render(d *draft, nodes []node) {
	for _, n := range nodes {
		switch {
		case n.optional != nil:
			if s.filled(n.optional) {
				s.render(d, n.optional)
			}
		case n.choices != nil:
			d.add(n.choices[min(s.agreement(), len(n.choices)-1)])
		case n.slot != "":
			s.fill(d, n.slot, n.form)
		default:
			d.add(n.text)
		}
	}
}

// agreement is the index of what agrees with who: he, she (or it), they, or
// unknown.
func (s *sentence) agreement() int {
	if len(s.who) != 1 {
		return 2
	}
	n := s.who[0].name
	switch {
	case n.Person && n.Gender == desk.Feminine, !n.Person && n.Class == "f":
		return 1
	case !n.Person && n.Class == "pl":
		return 2
	case n.Person && n.Gender == "", !n.Person && n.Class == "":
		return 3
	}
	return 0
}

func (s *sentence) fill(d *draft, slot, form string) {
	switch slot {
	case "who":
		s.actors(d, s.who, form, "who offices")
	case "with":
		s.actors(d, s.with, form, "with offices")
	case "where":
		d.put(s.inflect(*s.where, form), s.where.Source)
	case "about":
		d.put(s.inflect(*s.about, form), s.about.Source)
	case "object":
		d.put(s.inflect(*s.object, form), s.object.Source)
	case "when":
		d.put(s.w.Date(*s.when, s.year), s.when.Span)
	}
}

// actors writes a list of people. In languages that mark a list once, a form
// with a * goes to the last only: {with:*ins}.
func (s *sentence) actors(d *draft, list []actor, form, offices string) {
	last, group := strings.CutPrefix(form, "*")
	for i, a := range list {
		switch {
		case i == 0:
		case i == len(list)-1:
			d.add(s.w.And)
		default:
			d.add(s.w.Comma)
		}
		f := last
		if group && i < len(list)-1 {
			f = ""
		}
		name := s.inflect(a.name, f)
		if a.office == nil || s.dropped[offices] {
			d.put(name, a.name.Source)
			continue
		}
		officeForm := f
		if group {
			officeForm = ""
		}
		office := s.inflect(*a.office, officeForm)
		whole := s.w.Titled(office, name)
		if before, ok := strings.CutSuffix(whole, name); ok {
			d.put(strings.TrimRight(before, " ,"), a.office.Source)
			d.add(before[len(strings.TrimRight(before, " ,")):])
			d.put(name, a.name.Source)
			continue
		}
		d.put(whole, a.name.Source)
	}
}

func (s *sentence) inflect(p language.Phrase, form string) string {
	if own, ok := p.Form(form); ok {
		return own
	}
	if s.w.Inflect == nil {
		return p.Text
	}
	return s.w.Inflect(p, form)
}

// finish begins the sentence with a capital letter, where the language has
// them; capital may be nil. Claims move with a capital of another length.
func (d *draft) finish(capital func(rune) rune) (string, []desk.Claim, error) {
	text := d.text.String()
	if first, size := utf8.DecodeRuneInString(text); capital != nil && unicode.IsLower(first) {
		upper := string(capital(first))
		shift := len(upper) - size
		text = upper + text[size:]
		for i := range d.claims {
			if d.claims[i].Span[0] > 0 {
				d.claims[i].Span[0] += shift
			}
			d.claims[i].Span[1] += shift
		}
	}
	if strings.ContainsAny(text, "{}[]|") {
		return "", nil, fmt.Errorf("the sentence %q was not filled", text)
	}
	return text, d.claims, nil
}
