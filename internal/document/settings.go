package document

import (
	"fmt"
	"net/url"
	"path"
	"regexp"
	"strings"
	"sync"
	"time"
	"unicode"

	"golang.org/x/text/language"

	"attache/internal/desk"
	"attache/internal/strictyaml"
)

// written is a sidecar or front matter as it is written. All keys are optional.
type written struct {
	Languages []string `yaml:"languages"`  // to write posts in
	Channels  []string `yaml:"channels"`   // to post on
	PublishAt string   `yaml:"publish_at"` // date, time and offset; or date and time, in timezone or the office's
	Embargo   string   `yaml:"embargo"`    // likewise
	Timezone  string   `yaml:"timezone"`   // IANA name
	Link      string   `yaml:"link"`
	Hashtags  []string `yaml:"hashtags"` // with or without #
	Image     *struct {
		File        string `yaml:"file"` // beside the release
		Alternative string `yaml:"alternative"`
	} `yaml:"image"`
	Kill bool `yaml:"kill"`

	// Of the document that a front matter belongs to, not of its release.
	Title    string `yaml:"title"`
	Language string `yaml:"language"`
}

// FrontMatter returns what a front matter says of its own document. What is
// wrong with it is for Settings to report.
func FrontMatter(data []byte) (title, language string) {
	var w written
	strictyaml.Decode(data, 1, &w)
	return w.Title, w.Language
}

// Settings reads a sidecar or front matter that starts on line firstLine of
// its object, and reports everything that is wrong with it; the Key of the
// problems is left to the caller. Times without an offset are read in the time
// zone that the settings name, else in zone; where both are missing (nil) they
// are a problem. Languages come as base tags ("zh" for zh-Hans), hashtags
// without #, the image by the name of its file, times in UTC.
func Settings(data []byte, firstLine int, zone *time.Location) (desk.Settings, []desk.Problem) {
	var w written
	lines, found := strictyaml.Decode(data, firstLine, &w)
	r := reader{lines: lines, problems: found}
	s := desk.Settings{
		Languages: r.languages(w.Languages),
		Channels:  r.channels(w.Channels),
		Timezone:  w.Timezone,
		Link:      r.link(w.Link),
		Hashtags:  r.hashtags(w.Hashtags),
		Kill:      w.Kill,
	}
	zone = r.zone(w.Timezone, zone)
	s.PublishAt = r.moment("publish_at", w.PublishAt, zone)
	s.Embargo = r.moment("embargo", w.Embargo, zone)
	if w.Image != nil {
		s.Image = r.image(w.Image.File, w.Image.Alternative)
	}
	if w.Language != "" {
		r.language("language", w.Language)
	}
	problems := make([]desk.Problem, len(r.problems))
	for i, p := range r.problems {
		message := p.Message
		if p.Key != "" {
			message = p.Key + " " + message
		}
		problems[i] = desk.Problem{Place: fmt.Sprintf("line %d", p.Line), Message: message, Remedy: p.Remedy}
	}
	return s, problems
}

// reader reads the values and collects what is wrong with them.
type reader struct {
	lines    strictyaml.Lines
	problems []strictyaml.Problem
}

func (r *reader) report(key, message, remedy string) {
	r.problems = append(r.problems, r.lines.Problem(key, message, remedy))
}

// each reads the entries of a list; those that are wrong or there twice are
// left out.
func (r *reader) each(key string, values []string, read func(key, value string) (string, bool)) []string {
	var good []string
	seen := map[string]bool{}
	for i, v := range values {
		entry := fmt.Sprintf("%s[%d]", key, i)
		if v == "" && r.blamed(entry) {
			continue
		}
		if v, ok := read(entry, v); ok && !seen[v] {
			seen[v], good = true, append(good, v)
		}
	}
	if _, ok := r.lines[key]; ok && len(values) == 0 && !r.blamed(key) {
		r.report(key, "is an empty list", "Leave the line out to let the desk's own settings hold.")
	}
	return good
}

// blamed reports whether a key has a problem already.
func (r *reader) blamed(key string) bool {
	for _, p := range r.problems {
		if p.Key == key {
			return true
		}
	}
	return false
}

func (r *reader) languages(tags []string) []string { return r.each("languages", tags, r.language) }

func (r *reader) language(key, tag string) (string, bool) {
	parsed, err := language.Parse(tag)
	base, confidence := parsed.Base()
	if err != nil || confidence != language.Exact {
		r.report(key, fmt.Sprintf("is %q, which is not a language's tag", tag), "Write it as in `en`, `az` or `zh-Hans` (BCP 47).")
		return "", false
	}
	return base.String(), true
}

var channelName = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[a-z0-9-]+$`) })

func (r *reader) channels(names []string) []string {
	return r.each("channels", names, func(key, name string) (string, bool) {
		if !channelName().MatchString(name) {
			r.report(key, fmt.Sprintf("is %q, which is not a channel's name", name), "Names are of small letters, digits and hyphens, as in the desk's configuration.")
			return "", false
		}
		return name, true
	})
}

func (r *reader) hashtags(tags []string) []string {
	return r.each("hashtags", tags, func(key, tag string) (string, bool) {
		tag = strings.TrimLeft(strings.TrimSpace(tag), "#＃")
		letters := false
		for _, c := range tag {
			letter := unicode.IsLetter(c) || unicode.IsMark(c)
			if letters = letters || letter; !letter && !unicode.IsNumber(c) && c != '_' && c != '\u200c' {
				r.report(key, fmt.Sprintf("is %q, in which %q would end the hashtag", tag, c), "Write letters, digits and `_` only.")
				return "", false
			}
		}
		if !letters {
			r.report(key, fmt.Sprintf("is %q and needs a letter", tag), "Networks link hashtags only with a letter in them.")
			return "", false
		}
		return tag, true
	})
}

func (r *reader) link(address string) string {
	if address == "" && !r.empty("link") {
		return ""
	}
	u, err := url.Parse(address)
	switch {
	case err != nil, u.Scheme != "https" && u.Scheme != "http", u.Hostname() == "", strings.ContainsFunc(address, unicode.IsSpace):
		r.report("link", fmt.Sprintf("is %q, which is not a web address", address), "Write it in full, as `https://example.org/news/42`.")
		return ""
	case u.User != nil:
		r.report("link", "holds a name or password", "Leave out what stands before the @: posts are public.")
		return ""
	}
	return address
}

// empty reports a value that is written as "".
func (r *reader) empty(key string) bool {
	_, ok := r.lines[key]
	return ok && !r.blamed(key)
}

// zone returns the time zone of a name, other where none is written, and nil
// for one that is not known.
func (r *reader) zone(name string, other *time.Location) *time.Location {
	if name == "" && !r.empty("timezone") {
		return other
	}
	zone, err := time.LoadLocation(name)
	if err != nil || name == "" || name == "Local" {
		r.report("timezone", fmt.Sprintf("is %q, which is not a time zone's name", name), "Write its name in the IANA database, as `Asia/Baku`.")
		return nil
	}
	return zone
}

// withOffset and without are how moments may be written.
var (
	withOffset = []string{"2006-01-02T15:04:05Z07:00", "2006-01-02T15:04Z07:00", "2006-01-02 15:04:05 Z07:00", "2006-01-02 15:04 Z07:00", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04Z07:00"}
	without    = []string{"2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02 15:04"}
)

const writeMoment = "Write it as `2026-05-04 10:00` or `2026-05-04T10:00:00+04:00`."

func (r *reader) moment(key, value string, zone *time.Location) time.Time {
	if value == "" && !r.empty(key) {
		return time.Time{}
	}
	for _, layout := range withOffset {
		if t, err := time.Parse(layout, value); err == nil {
			return r.inRange(key, t)
		}
	}
	for _, layout := range without {
		if _, err := time.Parse(layout, value); err == nil {
			return r.local(key, layout, value, zone)
		}
	}
	if _, err := time.Parse(time.DateOnly, value); err == nil {
		r.report(key, fmt.Sprintf("is %q, without a time", value), "Add the time of day, as `"+value+" 10:00`.")
		return time.Time{}
	}
	r.report(key, fmt.Sprintf("is %q, which is not a date and time", value), writeMoment)
	return time.Time{}
}

// local reads a moment without an offset. One that a change of clocks skips
// or repeats is refused: nobody knows which was meant.
func (r *reader) local(key, layout, value string, zone *time.Location) time.Time {
	switch {
	case zone == nil && r.lines["timezone"] > 0: // reported already
		return time.Time{}
	case zone == nil:
		r.report(key, fmt.Sprintf("is %q, without a time zone", value), "Add a line `timezone: Asia/Baku` (yours), or the offset, as in `2026-05-04T10:00:00+04:00`.")
		return time.Time{}
	}
	t, err := time.ParseInLocation(layout, value, zone)
	if err != nil {
		r.report(key, fmt.Sprintf("is %q, which is not a date and time", value), writeMoment)
		return time.Time{}
	}
	if t.Format(layout) != value {
		r.report(key, fmt.Sprintf("is %q, which the clocks %s skip", value, where(zone)), "Write another time.")
		return time.Time{}
	}
	for _, by := range []time.Duration{-time.Hour, -30 * time.Minute, 30 * time.Minute, time.Hour} { // the shifts that are in use
		if t.Add(by).Format(layout) == value {
			r.report(key, fmt.Sprintf("is %q, which there is twice %s", value, where(zone)), "Add the offset, as in `2026-10-25T02:30:00+01:00`.")
			return time.Time{}
		}
	}
	return r.inRange(key, t)
}

// where names a time zone for a person; a machine's own has no name.
func where(zone *time.Location) string {
	if zone == time.Local {
		return "of this machine"
	}
	return "in " + zone.String()
}

// inRange refuses years that can only be slips of the pen.
func (r *reader) inRange(key string, t time.Time) time.Time {
	if t.Year() < 2000 || t.Year() > 2099 {
		r.report(key, fmt.Sprintf("is in the year %d", t.Year()), "Write a year from 2000 to 2099.")
		return time.Time{}
	}
	return t.UTC()
}

func (r *reader) image(file, alternative string) *desk.Image {
	good := true
	switch ext := strings.ToLower(path.Ext(file)); {
	case r.blamed("image.file"), r.blamed("image"):
		good = false
	case file == "":
		r.report("image", "names no file", "Add `file:`, the name of the picture beside the release.")
		good = false
	case strings.ContainsAny(file, "/\\"):
		r.report("image.file", fmt.Sprintf("is %q, in a folder", file), "Upload the picture beside the release and write its name alone.")
		good = false
	case ext != ".jpg" && ext != ".jpeg" && ext != ".png" && ext != ".gif" && ext != ".webp":
		r.report("image.file", fmt.Sprintf("is %q, which is not a picture that networks take", file), "Use a .jpg, .png, .gif or .webp file.")
		good = false
	}
	if strings.TrimSpace(alternative) == "" && !r.blamed("image.alternative") && !r.blamed("image") {
		r.report("image", "has no alternative text", "Add `alternative:`, one sentence that says what the picture shows.")
		good = false
	}
	if !good {
		return nil
	}
	return &desk.Image{Key: file, Alternative: strings.TrimSpace(alternative)}
}
