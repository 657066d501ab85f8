package facts_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"attache/internal/desk"
	"attache/internal/facts"
	"attache/internal/language/all"
)

// published is the day before which the releases of testdata were sent out.
var published = time.Date(2026, 5, 6, 0, 0, 0, 0, time.UTC)

// sample is a release of testdata/releases with what must be found in it.
type sample struct {
	name, text string
	wanted     []string // "who: A; B"
}

// samples reads testdata/releases/TAG.txt: "=== name", the release, "---", and
// one fact to a line.
func samples(tb testing.TB, file string) []sample {
	tb.Helper()
	content, err := os.ReadFile(file)
	if err != nil {
		tb.Fatal(err)
	}
	var list []sample
	for _, block := range strings.Split("\n"+string(content), "\n=== ")[1:] {
		name, rest, _ := strings.Cut(block, "\n")
		text, wanted, ok := strings.Cut(rest, "\n---\n")
		if !ok {
			tb.Fatalf("%s: %q has no line of three hyphens before its facts", file, name)
		}
		list = append(list, sample{name, text, strings.Split(strings.TrimSpace(wanted), "\n")})
	}
	return list
}

// TestReleases holds the reading of whole releases in every language to what a
// person finds in them.
func TestReleases(t *testing.T) { readSamples(t, "releases") }

// TestQuotations holds to who says what: the ways in which releases quote, and
// the quotation marks that are none.
func TestQuotations(t *testing.T) { readSamples(t, "quotations") }

// TestPlaces holds to where something happens: venue and town, the place of the
// dateline, and the places in names, where it does not.
func TestPlaces(t *testing.T) { readSamples(t, "places") }

func readSamples(t *testing.T, dir string) {
	for _, l := range all.Languages() {
		for _, s := range samples(t, filepath.Join("testdata", dir, l.Tag+".txt")) {
			t.Run(l.Tag+"/"+s.name, func(t *testing.T) {
				f := facts.Read(s.text, l, facts.Options{Published: published})
				for _, line := range s.wanted {
					kind, want, _ := strings.Cut(line, ": ")
					if got, ok := found(f, kind, want); !ok {
						t.Errorf("%s: got %q, want %q", kind, got, want)
					}
				}
			})
		}
	}
}

// found compares one fact with what is wanted of it.
func found(f desk.Facts, kind, want string) (got string, ok bool) {
	switch kind {
	case "headline":
		got = strings.Join(strings.Fields(text(f.Headline)), " ") // it may be broken over lines
	case "event":
		if f.Event != nil {
			got = string(f.Event.Type) + " " + string(f.Event.Polarity)
		}
	case "what":
		if f.Event != nil {
			got = f.Event.Text
		}
		return got, overlap(got, want) >= .7
	case "who":
		got = names(f.Who)
	case "with":
		got = names(f.With)
	case "when":
		if f.When != nil {
			got = strings.TrimSpace(f.When.Date + " " + f.When.Time)
		}
	case "where", "nowhere":
		var list []string
		for _, p := range f.Where {
			list = append(list, p.Name)
		}
		return strings.Join(list, "; "), slices.Contains(list, want) == (kind == "where")
	case "about", "why", "nowhy":
		list := f.Why
		if kind == "about" {
			list = f.About
		}
		var texts []string
		for _, p := range list {
			texts = append(texts, p.Text)
		}
		return strings.Join(texts, "; "), slices.Contains(texts, want) == (kind != "nowhy")
	case "dateline":
		if f.Dateline != nil {
			got = f.Dateline.Place
		}
		return got, strings.HasPrefix(got, want)
	case "embargo":
		if f.Embargo != nil {
			got = f.Embargo.Until
		}
	case "quote":
		start, speaker, _ := strings.Cut(want, " | ")
		for _, q := range f.Quotes {
			got += fmt.Sprintf("%.40s | %s; ", q.Text, q.Speaker)
			ok = ok || strings.HasPrefix(q.Text, start) && strings.HasSuffix(q.Speaker, speaker)
		}
		return got, ok
	case "quotes":
		got = fmt.Sprint(len(f.Quotes))
	case "number", "nonumber":
		for _, n := range f.Numbers {
			got += n.Text + " " + n.Unit + "; "
			ok = ok || strings.HasPrefix(want, n.Text) || strings.HasPrefix(n.Text, want)
		}
		return got, ok == (kind == "number")
	case "counted": // with its unit
		for _, n := range f.Numbers {
			got += n.Text + " " + n.Unit + "; "
			ok = ok || n.Text+" "+n.Unit == want
		}
		return got, ok
	default:
		return "a kind of fact that is not known", false
	}
	return got, got == want
}

func text(p *desk.Passage) string {
	if p == nil {
		return ""
	}
	return p.Text
}

func names(list []desk.Party) string {
	var all []string
	for _, p := range list {
		all = append(all, p.Name)
	}
	return strings.Join(all, "; ")
}

var wordPattern = regexp.MustCompile(`\p{Han}|[\pL\pN]+`)

// overlap is the harmonic mean of precision and recall of the words of two texts.
func overlap(a, b string) float64 {
	x, y := wordPattern.FindAllString(strings.ToLower(a), -1), wordPattern.FindAllString(strings.ToLower(b), -1)
	same, left := 0, slices.Clone(y)
	for _, w := range x {
		if i := slices.Index(left, w); i >= 0 {
			same++
			left = slices.Delete(left, i, i+1)
		}
	}
	return 2 * float64(same) / float64(max(1, len(x)+len(y)))
}
