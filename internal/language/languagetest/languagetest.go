// Package languagetest is the suite that every language passes.
package languagetest

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"attache/internal/desk"
	own "attache/internal/language"
	"attache/internal/language/all"
)

// Test holds a language to what the rest of the program expects of it. sample
// is the opening of a release in it, of two or three sentences of its own.
func Test(t *testing.T, l own.Language, sample string) {
	t.Run("is registered under a BCP 47 tag", func(t *testing.T) {
		tag, err := language.Parse(l.Tag)
		if base, _ := tag.Base(); err != nil || base.String() != l.Tag {
			t.Errorf("tag %q: %v", l.Tag, err)
		}
		if _, ok := all.Languages().Find(l.Tag); !ok {
			t.Errorf("%s is not in internal/language/all", l.Tag)
		}
	})
	t.Run("has names", func(t *testing.T) {
		for _, name := range []string{l.Name, l.Native} {
			written(t, "name", name)
		}
		rtl := false
		for _, r := range l.Native {
			rtl = rtl || unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana)
		}
		if rtl != l.RTL {
			t.Errorf("RTL is %v for %s", l.RTL, l.Native)
		}
	})
	t.Run("is told by its signs", func(t *testing.T) { signs(t, l) })
	t.Run("is told from all other languages", func(t *testing.T) {
		if got, ok := all.Languages().Detect(sample, nil); got != l.Tag || !ok {
			t.Errorf("the sample reads as %q, sure: %v", got, ok)
		}
		if got, ok := all.Languages().Detect(sample, without(l.Tag)); ok {
			t.Errorf("without %s among the languages, its sample reads as %q", l.Tag, got)
		}
	})
	t.Run("names every country, and capitals", func(t *testing.T) { places(t, l) })
	t.Run("reads releases", func(t *testing.T) { reading(t, l.Reading) })
	t.Run("has a sound lexicon", func(t *testing.T) { lexicon(t, l) })
	if l.Writing != nil {
		t.Run("names every concept", func(t *testing.T) { concepts(t, l) })
		t.Run("says that it corrects", func(t *testing.T) { correction(t, l) })
	}
}

// correction holds what corrections begin with to one word of the language with
// a colon; after one that is not as wide as a character stands a space.
func correction(t *testing.T, l own.Language) {
	said := l.Writing.Correction
	word := strings.TrimRight(said, " ")
	written(t, "what a correction begins with", word)
	name := strings.TrimRight(word, ":：\u00a0")
	if len(strings.Fields(name)) != 1 || !strings.HasSuffix(word, ":") && !strings.HasSuffix(word, "：") || strings.HasSuffix(word, ":") != strings.HasSuffix(said, ": ") {
		t.Errorf("a correction begins with %q", said)
	}
	for _, r := range name {
		if table := unicode.Scripts[l.Signs.Script]; !unicode.Is(table, r) {
			t.Errorf("%q in %q is not of the script", r, said)
		}
	}
}

func without(tag string) []string {
	return slices.DeleteFunc(all.Languages().Tags(), func(s string) bool { return s == tag })
}

func signs(t *testing.T, l own.Language) {
	s := l.Signs
	table, ok := unicode.Scripts[s.Script]
	if !ok {
		t.Fatalf("package unicode knows no script %q", s.Script)
	}
	for _, letters := range []string{s.Own, s.Foreign} {
		for _, r := range letters {
			if unicode.IsUpper(r) || !unicode.Is(table, r) {
				t.Errorf("%q is no small letter of the script", r)
			}
			if strings.Count(letters, string(r)) > 1 {
				t.Errorf("%q is there twice", r)
			}
		}
	}
	if strings.ContainsAny(s.Own, s.Foreign) && s.Own != "" && s.Foreign != "" {
		t.Errorf("a letter is Own and Foreign: %q, %q", s.Own, s.Foreign)
	}
	words := strings.Fields(s.Words)
	for i, w := range words {
		if w != strings.ToLower(w) || slices.Contains(words[:i], w) {
			t.Errorf("word %q is not in small letters, or there twice", w)
		}
	}
}

func places(t *testing.T, l own.Language) {
	of := map[own.Kind]map[string]bool{own.Country: {}, own.Capital: {}}
	for _, term := range l.Terms {
		if of[term.Kind] != nil {
			of[term.Kind][term.Concept] = true
		}
	}
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			code := string([]rune{a, b})
			if r, err := language.ParseRegion(code); err == nil && assigned(r, code) && !of[own.Country][code] {
				t.Errorf("no name for %s", code)
			}
		}
	}
	if n := len(of[own.Capital]); n < 150 {
		t.Errorf("only %d capitals", n)
	}
	for concept := range of[own.Capital] {
		if code, ok := strings.CutPrefix(concept, "capital:"); ok && !of[own.Country][code] {
			t.Errorf("%s is the capital of no country", concept)
		}
	}
}

// assigned reports whether a code is one of ISO 3166-1 today. The tables of
// x/text have withdrawn and reserved ones, too.
func assigned(r language.Region, code string) bool {
	return r.IsCountry() && r.Canonicalize() == r && r.String() == code && !slices.Contains([]string{
		"AC", "AN", "CP", "CQ", "CS", "DG", "EA", "EU", "EZ", "FQ", "FX", "IC", "NT", "PC", "QO", "SU", "TA", "UK", "UN", "YU", "ZZ",
	}, code)
}

var (
	concept = regexp.MustCompile(`^[A-Za-z0-9:-]+$`)
	form    = regexp.MustCompile(`^[a-z0-9]+$`)
	kinds   = []own.Kind{own.Office, own.Honorific, own.Country, own.Capital, own.City, own.Institution, own.Venue, own.Topic, own.Thing, own.Occasion, own.Currency, own.Generic, own.Modifier, own.Privative, own.Nationality}
	classes = []string{"", "m", "f", "n", "pl", "mpl", "fpl"}
)

// reading holds the words for finding facts to the form in which they are looked
// for, and to what no release can be read without.
func reading(t *testing.T, r *own.Reading) {
	if r == nil {
		t.Fatal("no Reading: nothing of a release is found")
	}
	fields := reflect.ValueOf(*r)
	for i := range fields.NumField() {
		if list, ok := fields.Field(i).Interface().([]string); ok {
			small(t, fields.Type().Field(i).Name, list)
		}
	}
	for _, typ := range desk.EventTypes {
		i := slices.IndexFunc(r.Events, func(e own.EventWords) bool { return e.Type == typ })
		if i < 0 || len(r.Events[i].Verbs) == 0 {
			t.Errorf("no verbs for %s", typ)
			continue
		}
		small(t, string(typ), r.Events[i].Verbs)
		small(t, string(typ), r.Events[i].Nouns)
	}
	months, days := map[int]bool{}, map[int]bool{}
	for _, m := range r.Months {
		months[m] = true
	}
	for _, d := range r.Weekdays {
		days[d] = true
	}
	if !r.Unspaced && len(months) != 12 || len(days) != 7 { // an unspaced script counts its months
		t.Errorf("%d months, %d days of the week", len(months), len(days))
	}
	for name, list := range map[string][]string{
		"Says": r.Says, "Planned": r.Planned, "Cancelled": r.Cancelled, "Offices": r.Offices, "Organisations": r.Organisations,
		"Embargoes": r.Embargoes, "Immediate": r.Immediate, "Boilerplate": r.Boilerplate, "Contacts": r.Contacts, "Pronouns": r.Pronouns, "Groups": r.Groups,
		"Attends": r.Attends, "Hands": r.Hands, "Presence and PresenceAfter": slices.Concat(r.Presence, r.PresenceAfter),
	} {
		if len(list) == 0 {
			t.Errorf("%s is empty", name)
		}
	}
	const verbs = 40 // of speaking that a language has at the least
	if len(r.Says) < verbs || len(r.Reads) == 0 {
		t.Errorf("%d verbs of speaking, %d of what a text says; want %d and some", len(r.Says), len(r.Reads), verbs)
	}
	if r.Unspaced && !r.Uncased {
		t.Error("an unspaced script with capitals")
	}
}

// small wants words without capitals, in composed form, and none empty.
func small(t *testing.T, of string, list []string) {
	t.Helper()
	for _, w := range list {
		switch {
		case w == "" && of == "Inflections":
		case w == "", strings.TrimSpace(w) != w, strings.Contains(w, "  "), !norm.NFC.IsNormalString(w):
			t.Errorf("%s: %q is empty, not NFC, or has spaces too many", of, w)
		case strings.IndexFunc(w, unicode.IsUpper) >= 0:
			t.Errorf("%s: %q has capitals", of, w)
		}
	}
}

func lexicon(t *testing.T, l own.Language) {
	seen := map[string]bool{}
	for _, term := range l.Terms {
		if !concept.MatchString(term.Concept) || !slices.Contains(kinds, term.Kind) || !slices.Contains(classes, term.Class) {
			t.Errorf("%+v: concept, kind or class is not known", term)
		}
		if seen[term.Concept+" "+term.Text] {
			t.Errorf("%s %q is there twice", term.Concept, term.Text)
		}
		seen[term.Concept+" "+term.Text] = true
		written(t, term.Concept, term.Text)
		names := []string{term.Text}
		for _, other := range term.Also {
			written(t, term.Concept, other)
			if slices.Contains(names, other) {
				t.Errorf("%s: %q is there twice", term.Concept, other)
			}
			names = append(names, other)
		}
		for name, text := range term.Forms {
			written(t, term.Concept, text)
			if !form.MatchString(name) {
				t.Errorf("%s: form %q", term.Concept, name)
			}
		}
	}
}

// concepts wants a word for every concept that English has one for. Nationalities
// and honorifics are read where a language has words for them, and never written.
func concepts(t *testing.T, l own.Language) {
	have := map[string]bool{}
	for _, term := range l.Terms {
		have[term.Concept] = true
	}
	english, _ := all.Languages().Find("en")
	for _, term := range english.Terms {
		if !have[term.Concept] && term.Kind != own.Nationality && term.Kind != own.Honorific {
			t.Errorf("no word for %s (%q)", term.Concept, term.Text)
		}
	}
}

// written wants a text to be as it would stand in a post.
func written(t *testing.T, of, text string) {
	t.Helper()
	if text == "" || strings.TrimSpace(text) != text || !norm.NFC.IsNormalString(text) || !utf8.ValidString(text) || strings.ContainsAny(text, "|{}\n\t\u00ad") || strings.Contains(text, "  ") {
		t.Errorf("%s: %q is empty, not NFC, or has something in it that is no part of it", of, text)
	}
}
