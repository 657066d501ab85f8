package compose_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"attache/internal/compose"
	"attache/internal/desk"
	"attache/internal/language"
	"attache/internal/language/all"
	networks "attache/internal/network/all"
)

var update = flag.Bool("update", false, "write the golden posts")

// words are what the golden releases are made of, in a source language.
type words struct {
	tag                                     string
	woman, womanOffice                      string
	man, manOffice                          string
	unknown, unknownOffice                  string
	ministry, university, company           string
	city, venue, topic, why, sum, condoling string
	objects                                 map[desk.EventType]string
	received                                map[desk.EventType]string
}

var english = words{
	tag:   "en",
	woman: "Nigar Salimova", womanOffice: "Minister of Culture of Azerbaijan",
	man: "Marc Delorme", manOffice: "Ambassador of France to Azerbaijan",
	unknown: "Kim Sundby", unknownOffice: "director of the National Library",
	ministry: "Ministry of Culture", university: "World Health Organization", company: "Skylark Robotics",
	city: "Tbilisi", venue: "National Museum of Georgia", topic: "cultural heritage", why: "Independence Day", sum: "$6.2 million", condoling: "earthquake",
	objects: map[desk.EventType]string{
		desk.EventSigning: "a memorandum of understanding", desk.EventOpening: "a new school", desk.EventAppointment: "director of the National Museum",
		desk.EventLaunch: "an online platform", desk.EventAward: "a medal", desk.EventDonation: "12 ambulances",
		desk.EventReport: "the annual report", desk.EventConference: "an international conference",
	},
	received: map[desk.EventType]string{desk.EventAward: "was awarded a medal"},
}

// azerbaijani is for posts in English.
var azerbaijani = words{
	tag:   "az",
	woman: "Nigar Səlimova", womanOffice: "Azərbaycanın mədəniyyət naziri",
	man: "Marc Delorme", manOffice: "Fransanın Azərbaycandakı səfiri",
	unknown: "Kim Sundby", unknownOffice: "Milli Kitabxananın direktoru",
	ministry: "Mədəniyyət Nazirliyi", university: "Ümumdünya Səhiyyə Təşkilatı", company: "Skylark Robotics",
	city: "Tbilisi", venue: "Gürcüstanın Milli Muzeyi", topic: "mədəni irs", why: "Müstəqillik Günü", sum: "6,2 milyon dollar", condoling: "zəlzələ",
	objects: map[desk.EventType]string{
		desk.EventSigning: "anlaşma memorandumu", desk.EventOpening: "məktəb", desk.EventAppointment: "Milli Muzeyin direktoru",
		desk.EventLaunch: "onlayn platforma", desk.EventAward: "medal", desk.EventDonation: "12 təcili yardım maşını",
		desk.EventReport: "illik hesabat", desk.EventConference: "konfrans",
	},
	received: map[desk.EventType]string{desk.EventAward: "medala layiq görülüb"},
}

// story makes the facts of a release, with a text that its spans lie in.
type story struct {
	w     words
	text  string
	facts desk.Facts
}

func (s *story) span(text string) desk.Span {
	start := len(s.text)
	s.text += text + ". "
	return desk.Span{start, start + len(text)}
}

func (s *story) party(name, role string, g desk.Gender, organisation bool) desk.Party {
	p := desk.Party{Name: name, Role: role, Gender: g, Organisation: organisation, Span: s.span(name)}
	if role != "" {
		at := s.span(role)
		p.RoleSpan = &at
	}
	return p
}

// stating is a verb of an event in a language, as a release would use it.
func stating(languages language.Set, tag string, event desk.EventType) string {
	l, _ := languages.Find(tag)
	for _, e := range l.Reading.Events {
		if e.Type == event && event == desk.EventAward { // its verbs say who receives
			return e.Nouns[0]
		}
		if e.Type == event && len(e.Verbs) > 0 {
			return strings.TrimSuffix(e.Verbs[0], "*")
		}
	}
	return "…"
}

// variants are how much is known, and of whom.
var variants = []string{"all", "who", "ministry", "several", "unknown", "company", "received"}

func release(languages language.Set, w words, event desk.EventType, polarity desk.Polarity, variant string) (desk.Version, bool) {
	s := &story{w: w, facts: desk.Facts{Language: w.tag}}
	f := &s.facts
	clause := stating(languages, w.tag, event)
	full := variant != "who"
	if variant == "received" {
		if clause = w.received[event]; clause == "" {
			return desk.Version{}, false
		}
	}
	f.Event = &desk.Event{Type: event, Text: clause, Span: s.span(clause), Polarity: polarity}
	woman := func() desk.Party { return s.party(w.woman, w.womanOffice, desk.Feminine, false) }
	man := func() desk.Party { return s.party(w.man, w.manOffice, desk.Masculine, false) }
	with := []desk.Party{man()}
	switch variant {
	case "all", "received":
		f.Who = []desk.Party{woman()}
	case "who":
		f.Who = []desk.Party{s.party(w.woman, "", desk.Feminine, false)}
	case "ministry":
		f.Who = []desk.Party{s.party(w.ministry, "", "", true)}
		with = []desk.Party{s.party(w.university, "", "", true)}
	case "several":
		f.Who = []desk.Party{woman(), man()}
		with = []desk.Party{s.party(w.unknown, w.unknownOffice, "", false), s.party(w.university, "", "", true)}
	case "unknown":
		f.Who = []desk.Party{s.party(w.unknown, w.unknownOffice, "", false)}
	case "company":
		f.Who = []desk.Party{s.party(w.company, "", "", true)}
		with = nil
	}
	if !full {
		return s.version(), true
	}
	if event == desk.EventAppointment && with != nil {
		with = []desk.Party{man()}
		f.Who = f.Who[:1]
	}
	f.With = with
	if o := w.objects[event]; o != "" && (event != desk.EventAppointment || variant == "all" || variant == "several") {
		f.Event.Object = &desk.Passage{Text: o, Span: s.span(o)}
	}
	f.When = &desk.When{Text: "x", Date: "2026-06-09", Precision: "day", Inferred: []string{"year"}, Span: s.span("x")}
	switch variant {
	case "several":
		f.When.End = "2026-06-11"
	case "company":
		f.When.Precision = "month"
	}
	place := w.city
	if variant == "all" || variant == "unknown" {
		place = w.venue
	}
	f.Where = []desk.Place{{Name: place, Span: s.span(place)}}
	if variant != "unknown" {
		f.About = []desk.Passage{{Text: w.topic, Span: s.span(w.topic)}}
	}
	why := w.why
	if event == desk.EventCondolence {
		why = w.condoling
	}
	if event == desk.EventCongratulation || event == desk.EventCondolence {
		f.Why = []desk.Passage{{Text: why, Span: s.span(why)}}
	}
	if event == desk.EventDonation && variant == "ministry" {
		f.Numbers = []desk.Number{{Text: w.sum, Value: "6200000", Unit: "USD", Span: f.Event.Span}}
	}
	return s.version(), true
}

func (s *story) version() desk.Version {
	return desk.Version{Language: s.w.tag, Text: s.text, Facts: s.facts}
}

func composer() (*compose.Composer, language.Set) {
	languages := all.Languages()
	return compose.New(compose.Config{Languages: languages, Lexicon: language.NewLexicon(languages), Networks: networks.Networks()}), languages
}

// TestGolden holds the posts of every language, event, polarity and fallback to
// those that were read aloud.
func TestGolden(t *testing.T) {
	c, languages := composer()
	for _, tag := range languages.Written() {
		t.Run(tag, func(t *testing.T) {
			var b strings.Builder
			for _, event := range desk.EventTypes {
				fmt.Fprintf(&b, "%s\n", event)
				for _, polarity := range []desk.Polarity{desk.Happened, desk.Planned, desk.Cancelled} {
					for _, variant := range variants {
						w := english
						if tag == "en" {
							w = azerbaijani
						}
						v, ok := release(languages, w, event, polarity, variant)
						if !ok {
							continue
						}
						post, err := c.Compose(compose.Request{Source: v, Language: tag, Network: "mastodon"})
						if err != nil {
							post.Text = "— " + err.Error()
						}
						fmt.Fprintf(&b, "  %-9s %-8s  %s\n", polarity, variant, post.Text)
					}
				}
				b.WriteString("\n")
			}
			golden(t, filepath.Join("testdata", "golden", tag+".txt"), b.String())
		})
	}
}

func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; write it with -update", err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("the posts differ from %s (-want +got); read them, then run with -update\n%s", path, diff)
	}
}
