// Package eval measures how well facts are found: it reads releases whose facts
// a person has labelled and counts where program and person agree.
//
// A folder holds releases in any format that can be read, and beside each of
// them its label, NAME.label.yaml for NAME.txt.
package eval

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"attache/internal/desk"
	"attache/internal/strictyaml"
)

// Label is what a careful reader says of a release, in the words of its text.
// What the release does not have is left out. Values that hold several good
// answers part them with " | "; "none" among them allows for no answer at all.
type Label struct {
	Language  string      `yaml:"language"`  // BCP 47 tag
	Published string      `yaml:"published"` // day that the program is told, as 2026-05-04
	Timezone  string      `yaml:"timezone"`  // IANA name that the program is told
	Headline  string      `yaml:"headline"`
	Event     string      `yaml:"event"`    // type of the main event
	Polarity  string      `yaml:"polarity"` // happened, planned or cancelled
	What      string      `yaml:"what"`     // the clause that states the event
	Who       []string    `yaml:"who"`      // agents, in the dictionary form; the text's own form as an alternative
	With      []string    `yaml:"with"`     // counterparts
	When      string      `yaml:"when"`     // day of the event
	Where     []string    `yaml:"where"`
	Embargo   string      `yaml:"embargo"`  // as 2026-05-04T10:00, with the offset that the text gives
	Dateline  string      `yaml:"dateline"` // its place
	Quotes    []Quotation `yaml:"quotes"`
	Numbers   []string    `yaml:"numbers"` // the key figures of the story
	Note      string      `yaml:"note"`    // what is hard about the release
}

// Quotation is the start of one and who says it.
type Quotation struct {
	Speaker string `yaml:"speaker"`
	Text    string `yaml:"text"`
}

// Case is a labelled release.
type Case struct {
	Name    string // of its file
	Content []byte
	Label   Label

	published time.Time
	zone      *time.Location
}

const suffix = ".label.yaml"

// Load reads the labelled releases of a folder, in the order of their names.
func Load(dir fs.FS) ([]Case, error) {
	entries, err := fs.ReadDir(dir, ".")
	if err != nil {
		return nil, fmt.Errorf("read the labelled releases: %w", err)
	}
	var names []string
	for _, e := range entries {
		if !e.IsDir() {
			names = append(names, e.Name())
		}
	}
	var cases []Case
	var problems []error
	for _, file := range names {
		stem, ok := strings.CutSuffix(file, suffix)
		if !ok {
			continue
		}
		c, err := load(dir, names, file, stem)
		if err != nil {
			problems = append(problems, err)
			continue
		}
		cases = append(cases, c)
	}
	if len(cases) == 0 && len(problems) == 0 {
		return nil, errors.New("no labelled releases: put NAME" + suffix + " beside each release NAME.txt")
	}
	return cases, errors.Join(problems...)
}

func load(dir fs.FS, names []string, file, stem string) (Case, error) {
	var c Case
	data, err := fs.ReadFile(dir, file)
	if err != nil {
		return c, fmt.Errorf("read the label: %w", err)
	}
	lines, problems := strictyaml.Decode(data, 1, &c.Label)
	if len(problems) == 0 {
		problems = c.check(lines)
	}
	if len(problems) > 0 {
		var list []error
		for _, p := range problems {
			list = append(list, fmt.Errorf("%s, %s", file, p))
		}
		return c, errors.Join(list...)
	}
	i := slices.IndexFunc(names, func(n string) bool { return strings.TrimSuffix(n, path.Ext(n)) == stem })
	if i < 0 {
		return c, fmt.Errorf("%s: no release stands beside it. Name it %s.txt, or as its format is called", file, stem)
	}
	c.Name = names[i]
	if c.Content, err = fs.ReadFile(dir, c.Name); err != nil {
		return c, fmt.Errorf("read the release: %w", err)
	}
	return c, nil
}

// check holds a label to what its values may be, and reads those for the program.
func (c *Case) check(lines strictyaml.Lines) []strictyaml.Problem {
	var problems []strictyaml.Problem
	report := func(key, message, remedy string) {
		problems = append(problems, lines.Problem(key, message, remedy))
	}
	l := &c.Label
	if l.Language == "" {
		report("language", "is missing", "Write the tag of the release's language, as in `language: en`.")
	}
	if l.Event == "" {
		report("event", "is missing", "Write one of "+types()+".")
	}
	for _, e := range alternatives(l.Event) {
		if !slices.Contains(desk.EventTypes, desk.EventType(e)) {
			report("event", fmt.Sprintf("has %q, which is no type of event", e), "Write one of "+types()+".")
		}
	}
	switch desk.Polarity(l.Polarity) {
	case "", desk.Happened, desk.Planned, desk.Cancelled:
	default:
		report("polarity", fmt.Sprintf("is %q", l.Polarity), "Write happened, planned or cancelled.")
	}
	for _, d := range alternatives(l.When) {
		if _, err := time.Parse(time.DateOnly, d); err != nil && d != none {
			report("when", fmt.Sprintf("has %q, which is no day", d), "Write it as 2026-05-04.")
		}
	}
	var err error
	if l.Published != "" {
		if c.published, err = time.Parse(time.DateOnly, l.Published); err != nil {
			report("published", fmt.Sprintf("is %q, which is no day", l.Published), "Write it as 2026-05-04.")
		}
	}
	if l.Timezone != "" {
		if c.zone, err = time.LoadLocation(l.Timezone); err != nil {
			report("timezone", fmt.Sprintf("is %q, which is no time zone", l.Timezone), "Write its IANA name, as in Asia/Baku.")
		}
	}
	if l.Embargo != "" {
		if _, err := (desk.Embargo{Until: l.Embargo}).Time(time.UTC); err != nil {
			report("embargo", fmt.Sprintf("is %q, which is no time", l.Embargo), "Write it as 2026-05-04T10:00, or with an offset as 2026-05-04T10:00+04:00.")
		}
	}
	return problems
}

func types() string {
	var list []string
	for _, t := range desk.EventTypes {
		list = append(list, string(t))
	}
	return strings.Join(list, ", ")
}

// none stands for no answer among several good ones.
const none = "none"

// alternatives are the good answers of a value.
func alternatives(value string) []string {
	if value == "" {
		return nil
	}
	list := strings.Split(value, "|")
	for i := range list {
		list[i] = strings.TrimSpace(list[i])
	}
	return list
}
