package compose

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"attache/internal/desk"
	"attache/internal/language"
)

// slots are what a frame can be filled with.
var slots = []string{"who", "with", "where", "when", "about", "object", "why", "number", "quote"}

// plan is a parsed frame.
type plan struct {
	conditions []string // on who
	nodes      []node
}

// node is a part of a parsed frame.
type node struct {
	text     string   // words as they are
	slot     string   // or a slot
	form     string   // and its grammatical form
	choices  []string // or words that agree with slot
	optional []node   // or a part that may be left out
}

// conditions are what a frame may demand of who and of the event.
var conditions = map[string]func(*sentence) bool{
	"person":       func(s *sentence) bool { return len(s.who) > 0 && s.who[0].name.Person },
	"organisation": func(s *sentence) bool { return len(s.who) > 0 && !s.who[0].name.Person },
	"one":          func(s *sentence) bool { return len(s.who) == 1 },
	"several":      func(s *sentence) bool { return len(s.who) > 1 },
	"receives":     func(s *sentence) bool { return s.sense.receives },
	"attends":      func(s *sentence) bool { return s.sense.attends },
	"postponed":    func(s *sentence) bool { return s.sense.postponed },
}

// parseFrame reads a frame; see language.Frame.
func parseFrame(f language.Frame) (plan, error) {
	var p plan
	rest := string(f)
	for strings.HasPrefix(rest, "<") {
		name, after, ok := strings.Cut(rest[1:], ">")
		if conditions[name] == nil || !ok {
			return plan{}, fmt.Errorf("frame %q: no condition %q", f, name)
		}
		p.conditions = append(p.conditions, name)
		rest = strings.TrimLeft(after, " ")
	}
	nodes, rest, err := parseNodes(rest, false)
	if err == nil && rest != "" {
		err = fmt.Errorf("] without [ before %q", rest)
	}
	if err != nil {
		return plan{}, fmt.Errorf("frame %q: %w", f, err)
	}
	p.nodes = nodes
	return p, nil
}

func parseNodes(f string, nested bool) (nodes []node, rest string, err error) {
	for f != "" {
		i := strings.IndexAny(f, "{[]")
		if i < 0 {
			break
		}
		if i > 0 {
			nodes = append(nodes, node{text: f[:i]})
		}
		switch f[i] {
		case '{':
			end := strings.IndexByte(f, '}')
			if end < 0 {
				return nil, "", fmt.Errorf("{ without }")
			}
			n, err := parseSlot(f[i+1 : end])
			if err != nil {
				return nil, "", err
			}
			nodes = append(nodes, n)
			f = f[end+1:]
		case '[':
			if nested {
				return nil, "", fmt.Errorf("[ within [")
			}
			var inner []node
			if inner, f, err = parseNodes(f[i+1:], true); err != nil {
				return nil, "", err
			}
			nodes = append(nodes, node{optional: inner})
		case ']':
			if !nested {
				return nodes, f[i:], nil
			}
			return nodes, f[i+1:], nil
		}
	}
	if nested {
		return nil, "", fmt.Errorf("[ without ]")
	}
	if f != "" {
		nodes = append(nodes, node{text: f})
	}
	return nodes, "", nil
}

// parseSlot reads what stands between { and }.
func parseSlot(inner string) (node, error) {
	if !strings.Contains(inner, "|") {
		slot, form, _ := strings.Cut(inner, ":")
		if !slices.Contains(slots, slot) {
			return node{}, fmt.Errorf("no slot %q", slot)
		}
		return node{slot: slot, form: form}, nil
	}
	slot, words, ok := strings.Cut(inner, "~")
	if !ok {
		slot, words = "who", inner
	}
	if slot != "first" && !slices.Contains(slots, slot) {
		return node{}, fmt.Errorf("no slot %q", slot)
	}
	return node{slot: slot, choices: strings.Split(words, "|")}, nil
}

// sentence is what a frame is filled with.
type sentence struct {
	w       *language.Writing
	rtl     bool
	sense   sense
	who     []actor
	with    []actor
	phrases map[string]*language.Phrase // where, about, object, why, number, quote
	when    *desk.When
	year    bool // of when is said
	dropped map[string]bool
	// unwritten is a name that could not be written in the language.
	unwritten string
}

// actor is a person or organisation with an office.
type actor struct {
	name   language.Phrase
	office *language.Phrase
}

// holds reports whether who is as a frame demands.
func (s *sentence) holds(p plan) bool {
	for _, c := range p.conditions {
		if !conditions[c](s) {
			return false
		}
	}
	return true
}

// render writes nodes; false means that one could not be filled, and what was
// written is worth nothing.
func (s *sentence) render(d *draft, nodes []node) bool {
	for _, n := range nodes {
		switch {
		case n.optional != nil:
			mark := d.mark()
			if !s.render(d, n.optional) {
				d.back(mark)
			}
		case n.choices != nil:
			word, ok := s.choose(n)
			if !ok {
				return false
			}
			d.add(word)
		case n.slot != "":
			if !s.fill(d, n.slot, n.form) {
				return false
			}
		default:
			d.add(n.text)
		}
	}
	return true
}

// choose is the word that agrees with a slot.
func (s *sentence) choose(n node) (word string, ok bool) {
	classes := s.classes(n.slot)
	for i, c := range classes {
		at := slices.Index(s.w.Classes, c)
		if at < 0 || at >= len(n.choices) {
			return "", false
		}
		if i > 0 && n.choices[at] != word {
			if len(n.choices) > len(s.w.Classes) {
				return n.choices[len(s.w.Classes)], true
			}
			return "", false
		}
		word = n.choices[at]
	}
	return word, len(classes) > 0
}

// classes are the classes, of those that the language distinguishes, that what
// fills a slot may have: more than one when nobody knows.
func (s *sentence) classes(slot string) []string {
	switch slot {
	case "first":
		if len(s.who) > 0 {
			return s.known(s.who[0].name)
		}
		return nil
	case "who":
		return s.agree(s.who)
	case "with":
		return s.agree(s.with)
	}
	if p := s.phrases[slot]; p != nil {
		return s.known(*p)
	}
	return nil
}

// known are the possible classes of a phrase.
func (s *sentence) known(p language.Phrase) []string {
	class := p.Class
	switch {
	case p.Person:
		class = string(p.Gender)
	case class == "" && s.w.ClassOf != nil:
		class = s.w.ClassOf(p.Text)
	}
	switch {
	case class == "" && p.Person:
		return s.distinguished("m", "f")
	case class == "":
		return s.distinguished("m", "f", "n")
	case class == "pl":
		return s.distinguished("mpl", "fpl")
	}
	return s.distinguished(class)
}

// agree are the possible classes of a list.
func (s *sentence) agree(list []actor) []string {
	if len(list) == 1 {
		return s.known(list[0].name)
	}
	if len(list) == 0 {
		return nil
	}
	number := "pl"
	if len(list) == 2 && slices.Contains(s.w.Classes, "mdu") {
		number = "du"
	}
	unknown := false
	for _, a := range list {
		switch c := a.name.Class; {
		case a.name.Gender == desk.Masculine, !a.name.Person && (c == "m" || c == "mpl" || c == "n"):
			return s.distinguished("m" + number) // one masculine makes a list masculine
		case a.name.Gender == "" && !strings.HasPrefix(c, "f"):
			unknown = true
		}
	}
	if unknown {
		return s.distinguished("m"+number, "f"+number)
	}
	return s.distinguished("f" + number)
}

// distinguished are classes as far as the language tells them apart.
func (s *sentence) distinguished(classes ...string) []string {
	var out []string
	for _, c := range classes {
		if !slices.Contains(s.w.Classes, c) {
			switch c {
			case "mpl", "fpl", "mdu", "fdu":
				if c = c[:1] + "pl"; !slices.Contains(s.w.Classes, c) {
					c = "pl"
				}
			case "m", "f", "n":
				c = "sg"
			}
		}
		if slices.Contains(s.w.Classes, c) && !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// fill writes a slot; false means that it is empty, was dropped, or cannot be
// put into the form.
func (s *sentence) fill(d *draft, slot, form string) bool {
	if s.dropped[slot] {
		return false
	}
	switch slot {
	case "who":
		return s.actors(d, s.who, form, "who")
	case "with":
		return s.actors(d, s.with, form, "with")
	case "when":
		if s.when == nil {
			return false
		}
		return s.put(d, s.w.When(*s.when, form, s.year), s.when.Span)
	}
	p := s.phrases[slot]
	return p != nil && s.put(d, s.inflect(*p, form), p.Source)
}

// actors writes a list of people. In languages that mark a list once, a form
// with a * goes to the last only: {with:*ins}.
func (s *sentence) actors(d *draft, list []actor, form, slot string) bool {
	if s.dropped[slot+" rest"] && len(list) > 1 {
		list = list[:1]
	}
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
		if a.office == nil || s.dropped[slot+" offices"] {
			if !s.put(d, s.inflect(a.name, f), a.name.Source) {
				return false
			}
			continue
		}
		a.name.Titled = true
		name := s.inflect(a.name, f)
		officeForm := f
		if group {
			officeForm = ""
		}
		office := s.inflect(*a.office, officeForm)
		if name == "" || office == "" {
			return false
		}
		whole := s.w.Titled(office, name)
		at := strings.LastIndex(whole, name)
		if at <= 0 {
			s.put(d, whole, a.name.Source)
			continue
		}
		before, after := whole[:at], whole[at+len(name):]
		words := strings.TrimRight(before, " ,，،")
		s.put(d, words, a.office.Source)
		d.add(before[len(words):])
		s.put(d, name, a.name.Source)
		d.pending = after
	}
	return len(list) > 0
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

// put writes words that rest on a piece of the release. Between right-to-left
// words, those of another direction are isolated, so that neighbours and signs
// keep their places (UAX #9, FSI and PDI).
func (s *sentence) put(d *draft, words string, source desk.Span) bool {
	if words = norm.NFC.String(words); words == "" || !wellFormed(words) {
		return false
	}
	if s.w.Sandhi != nil {
		d.text = []byte(s.w.Sandhi(string(d.text), words))
	}
	if s.rtl && strings.ContainsFunc(words, leftToRight) {
		d.add("\u2068")
		d.put(words, source)
		d.add("\u2069")
		return true
	}
	d.put(words, source)
	return true
}
