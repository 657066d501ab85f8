// Package config reads how an office has set up its desk: attache.yaml.
package config

import (
	"cmp"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"
	_ "time/tzdata" // zones are known on machines without a zone database
	"unicode"

	"attache/internal/desk"
	"attache/internal/strictyaml"
)

// Known is what a program was built with, for what a configuration may name.
type Known struct {
	Languages []string // that posts can be written in; nil: not looked at
	Networks  []string
	Engines   []string // besides the frames; nil: not looked at
	// Account says what is wrong with a channel's account and settings, by their
	// network's rules; nil: they are not looked at. Missing secrets are no mistake
	// of the file.
	Account func(desk.Channel) error
	// Address says what is wrong with the address of a server; nil: it is not
	// looked at.
	Address func(string) error
}

// Default is the desk of an office that has set nothing up: one person, posts
// in English, Azerbaijani, Chinese and Russian for X, Mastodon and Bluesky,
// delivered to the outbox. Times are the machine's.
func Default() desk.Config {
	languages := []string{"en", "az", "zh", "ru"}
	c := desk.Config{
		Organisation: "Press office",
		Zone:         time.Local,
		Languages:    languages,
		People:       []desk.Person{{Name: "Press officer", Roles: []desk.Role{desk.RoleEditor, desk.RoleApprover}}},
	}
	for _, network := range []string{"x", "mastodon", "bluesky"} {
		c.Channels = append(c.Channels, desk.Channel{Name: network, Network: network, Languages: languages, Quota: Quota})
	}
	return c
}

// Quota is the posts a day of a channel that names no other: a circuit breaker
// rather than a plan.
const Quota = 100

// file is attache.yaml as it is written, and as Show writes it.
type file struct {
	Organisation string            `yaml:"organisation"`
	Timezone     string            `yaml:"timezone,omitempty"`
	Languages    []string          `yaml:"languages,flow"`
	Channels     []channel         `yaml:"channels"`
	People       []person          `yaml:"people"`
	Policy       policy            `yaml:"policy"`
	Engines      map[string]string `yaml:"engines,omitempty"`
	Glossary     string            `yaml:"glossary,omitempty"`
	Link         string            `yaml:"link,omitempty"`
	Clocks       []string          `yaml:"clocks,flow,omitempty"`
	Feed         bool              `yaml:"feed,omitempty"`
	Subscribers  []subscriber      `yaml:"subscribers,omitempty"`
}

type subscriber struct {
	Name   string   `yaml:"name"`
	URL    string   `yaml:"url"`
	Events []string `yaml:"events,flow,omitempty"`
	Secret string   `yaml:"secret,omitempty"`
}

type channel struct {
	Name      string            `yaml:"name"`
	Network   string            `yaml:"network"`
	Account   string            `yaml:"account,omitempty"`
	Settings  map[string]string `yaml:"settings,flow,omitempty"`
	Secret    string            `yaml:"secret,omitempty"`
	Languages []string          `yaml:"languages,flow"`
	Quota     int               `yaml:"quota"`
	Spacing   string            `yaml:"spacing,omitempty"`
	Quiet     string            `yaml:"quiet,omitempty"`
	Hashtags  bool              `yaml:"hashtags,omitempty"`
}

type person struct {
	Name      string   `yaml:"name"`
	Roles     []string `yaml:"roles,flow,omitempty"`
	Languages []string `yaml:"languages,flow,omitempty"`
	SignIn    string   `yaml:"signin,omitempty"`
}

type policy struct {
	Approvals map[string]int `yaml:"approvals"`
	FourEyes  bool           `yaml:"four_eyes"`
}

// Load reads a file. The error names every problem in it, one to a line, with
// line, key and remedy. What the file does not say is as in Default, but for
// people and channels, which are given whole.
func Load(path string, known Known) (desk.Config, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return desk.Config{}, fmt.Errorf("read the configuration: %w", err)
	}
	return Parse(path, data, known, onDisk)
}

func onDisk(path string) error {
	_, err := os.Stat(path)
	return err
}

// Parse reads what is in a file, wherever that lies; name is its path, and
// there is asked about other files that it names.
func Parse(name string, data []byte, known Known, there func(path string) error) (desk.Config, error) {
	c, problems := parse(data, filepath.Dir(name), known, there)
	if len(problems) > 0 {
		lines := make([]string, len(problems))
		for i, p := range problems {
			lines[i] = name + ", " + p.String()
		}
		return desk.Config{}, fmt.Errorf("%s", strings.Join(lines, "\n"))
	}
	return c, nil
}

func parse(data []byte, directory string, known Known, there func(path string) error) (desk.Config, []strictyaml.Problem) {
	var f file
	lines, problems := strictyaml.Decode(data, 1, &f)
	if len(problems) > 0 && len(lines) == 0 { // it is no YAML
		return desk.Config{}, problems
	}
	r := &reader{lines: lines, known: known, config: Default(), problems: problems}
	c := &r.config
	if r.given("organisation", f.Organisation) {
		c.Organisation = f.Organisation
	}
	if r.given("timezone", f.Timezone) {
		zone, err := time.LoadLocation(f.Timezone)
		if err != nil || f.Timezone == "Local" {
			r.report("timezone", "is no time zone", "Write its IANA name, as in Asia/Baku.")
		} else {
			c.Zone = zone
		}
	}
	if f.Languages != nil {
		c.Languages = f.Languages
		r.languages(f.Languages)
	}
	r.channels(f.Channels)
	r.people(f.People)
	r.policy(f.Policy)
	r.engines(f.Engines)
	if r.given("glossary", f.Glossary) {
		c.Glossary = f.Glossary
		if !filepath.IsAbs(c.Glossary) {
			c.Glossary = filepath.Join(directory, c.Glossary)
		}
		if err := there(c.Glossary); err != nil {
			r.report("glossary", "cannot be read: "+err.Error(), "Name a CSV file, from where this file lies.")
		}
	}
	c.Feed = f.Feed
	if r.given("link", f.Link) {
		c.Link = f.Link
		r.link(f.Link)
	}
	r.clocks(f.Clocks)
	r.subscribers(f.Subscribers)
	slices.SortStableFunc(r.problems, func(a, b strictyaml.Problem) int { return cmp.Compare(a.Line, b.Line) })
	return r.config, r.problems
}

type reader struct {
	lines    strictyaml.Lines
	known    Known
	config   desk.Config
	problems []strictyaml.Problem
}

// report adds a problem, unless one was found there already.
func (r *reader) report(key, message, remedy string) {
	if slices.ContainsFunc(r.problems, func(p strictyaml.Problem) bool { return within(key, p.Key) || within(p.Key, key) }) {
		return
	}
	r.problems = append(r.problems, r.lines.Problem(key, message, remedy))
}

// within reports whether a key is another or stands below it.
func within(key, other string) bool {
	rest, ok := strings.CutPrefix(key, other)
	return ok && (rest == "" || rest[0] == '.' || rest[0] == '[')
}

// written reports whether a key is in the file.
func (r *reader) written(key string) bool {
	_, ok := r.lines[key]
	return ok
}

// given reports whether a key has a value, and a problem where it has an empty
// one.
func (r *reader) given(key, value string) bool {
	if strings.TrimSpace(value) != "" {
		return true
	}
	if r.written(key) {
		r.report(key, "is empty", "Give it a value, or leave the line out.")
	}
	return false
}

// once checks that a list has an entry, and none twice.
func (r *reader) once(key string, values []string) {
	if values != nil && len(values) == 0 {
		r.report(key, "is an empty list", "Name one at least, or leave the line out.")
	}
	for i, v := range values {
		if slices.Contains(values[:i], v) {
			r.report(fmt.Sprintf("%s[%d]", key, i), fmt.Sprintf("is %q again", v), "Take it out.")
		}
	}
}

func (r *reader) languages(tags []string) {
	r.once("languages", tags)
	for i, tag := range tags {
		if r.known.Languages != nil && !slices.Contains(r.known.Languages, tag) {
			r.report(fmt.Sprintf("languages[%d]", i), fmt.Sprintf("is %q, in which posts cannot be written", tag), "Known are "+strings.Join(r.known.Languages, ", ")+".")
		}
	}
}

// among checks that the languages below a key are the desk's.
func (r *reader) among(key string, tags []string) {
	key += ".languages"
	r.once(key, tags)
	for n, tag := range tags {
		if !slices.Contains(r.config.Languages, tag) {
			r.report(fmt.Sprintf("%s[%d]", key, n), fmt.Sprintf("is %q, which is not among the desk's languages", tag), "Add it to languages, or take it out here.")
		}
	}
}

func (r *reader) clocks(addresses []string) {
	r.once("clocks", addresses)
	for i, address := range addresses {
		if r.known.Address == nil {
			break
		}
		if err := r.known.Address(address); err != nil {
			r.report(fmt.Sprintf("clocks[%d]", i), "cannot be asked: "+err.Error(), "Name a web server whose clock is right, as `https://example.org`.")
		}
	}
	r.config.Clocks = addresses
}

func (r *reader) subscribers(list []subscriber) {
	types := desk.NoticeTypes()
	names := map[string]bool{}
	for i, s := range list {
		key := fmt.Sprintf("subscribers[%d]", i)
		_, channel := r.config.Channel(s.Name)
		switch {
		case s.Name == "":
			r.report(key+".name", "is missing", "Name the system that is told, as `website`.")
		case !channelName().MatchString(s.Name):
			r.report(key+".name", fmt.Sprintf("is %q", s.Name), "Use small letters, digits and hyphens, 40 at most.")
		case names[s.Name] || channel:
			r.report(key+".name", fmt.Sprintf("is %q again", s.Name), "Give each subscriber a name that no other and no channel has: its secret is found by it.")
		}
		names[s.Name] = true
		if s.URL == "" {
			r.report(key+".url", "is missing", "Write the address that changes are sent to, as `https://example.org/hooks/attache`.")
		} else if r.known.Address != nil {
			if err := r.known.Address(s.URL); err != nil {
				r.report(key+".url", "cannot be used: "+err.Error(), "Write the address that changes are sent to, as `https://example.org/hooks/attache`.")
			}
		}
		r.once(key+".events", s.Events)
		for n, name := range s.Events {
			if slices.Contains(types, name) {
				continue
			}
			remedy := "Known are " + strings.Join(types, ", ") + "."
			if near, ok := strictyaml.Nearest(name, types); ok {
				remedy = "Did you mean `" + near + "`?"
			}
			r.report(fmt.Sprintf("%s.events[%d]", key, n), fmt.Sprintf("is %q, which is no type of event", name), remedy)
		}
		r.config.Subscribers = append(r.config.Subscribers, desk.Subscriber{Name: s.Name, URL: s.URL, Events: s.Events, Secret: s.Secret})
	}
	switch {
	case list != nil && len(list) == 0:
		r.report("subscribers", "is an empty list", "Name one at least, or leave the line out.")
	case len(list) > desk.MaxSubscribers:
		r.report("subscribers", fmt.Sprintf("are %d", len(list)), fmt.Sprintf("There may be %d: have one of them pass on what it is told.", desk.MaxSubscribers))
	}
}

func (r *reader) link(template string) {
	filled := strings.NewReplacer("{release}", "opening", "{language}", "en").Replace(template)
	u, err := url.Parse(filled)
	switch {
	case strings.ContainsAny(filled, "{}"):
		r.report("link", fmt.Sprintf("is %q, with something else to fill in than {release} and {language}", template), "Take the other braces out.")
	case err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Hostname() == "" || strings.ContainsFunc(filled, unicode.IsSpace):
		r.report("link", fmt.Sprintf("is %q, which is no web address", template), "Write it in full, as `https://example.org/{language}/{release}`.")
	case u.User != nil:
		r.report("link", "holds a name or password", "Leave out what stands before the @: posts are public.")
	}
}

var channelName = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,39}$`) })

func (r *reader) channels(list []channel) {
	if list == nil {
		for i := range r.config.Channels {
			r.config.Channels[i].Languages = r.config.Languages
		}
		return
	}
	r.config.Channels = nil
	for i, c := range list {
		key := fmt.Sprintf("channels[%d]", i)
		if c.Name == "" && !r.written(key+".name") {
			c.Name = c.Network
		}
		r.among(key, c.Languages)
		if c.Languages == nil {
			c.Languages = r.config.Languages
		}
		if c.Quota == 0 && !r.written(key+".quota") {
			c.Quota = Quota
		}
		if r.written(key+".name") && !channelName().MatchString(c.Name) {
			r.report(key+".name", fmt.Sprintf("is %q", c.Name), "Use small letters, digits and hyphens, 40 at most.")
		}
		if _, taken := r.config.Channel(c.Name); taken && c.Name != "" {
			r.report(key+".name", fmt.Sprintf("is %q again", c.Name), "Give each channel a name of its own.")
		}
		if c.Network == "" {
			r.report(key+".network", "is missing", "Known are "+strings.Join(r.known.Networks, ", ")+".")
		} else if !slices.Contains(r.known.Networks, c.Network) {
			remedy := "Known are " + strings.Join(r.known.Networks, ", ") + "."
			if near, ok := strictyaml.Nearest(c.Network, r.known.Networks); ok {
				remedy = "Did you mean `" + near + "`?"
			}
			r.report(key+".network", fmt.Sprintf("is %q, which is no network that Attaché knows", c.Network), remedy)
		}
		if c.Quota < 1 {
			r.report(key+".quota", fmt.Sprintf("is %d", c.Quota), "Write the most posts a day, 1 at least, or leave the line out.")
		}
		made := desk.Channel{
			Name: c.Name, Network: c.Network, Account: c.Account, Settings: c.Settings, Secret: c.Secret, Languages: c.Languages, Quota: c.Quota, Hashtags: c.Hashtags,
		}
		if r.given(key+".spacing", c.Spacing) {
			made.Spacing = r.spacing(key+".spacing", c.Spacing)
		}
		if r.given(key+".quiet", c.Quiet) {
			var err error
			if made.Quiet, err = desk.ParseHours(c.Quiet); err != nil {
				r.report(key+".quiet", fmt.Sprintf("is %q: %s", c.Quiet, err), "Write from when to when, as `22:00-07:00`.")
			}
		}
		r.account(key, made)
		r.config.Channels = append(r.config.Channels, made)
	}
	if len(list) == 0 {
		r.report("channels", "is an empty list", "Name one at least, or leave the line out.")
	}
}

func (r *reader) spacing(key, value string) time.Duration {
	d, err := time.ParseDuration(strings.ReplaceAll(value, " ", ""))
	if err != nil || d < time.Second || d > 24*time.Hour {
		r.report(key, fmt.Sprintf("is %q", value), "Write a length of time from `1s` to `24h`, as `10m` or `1h30m`.")
	}
	return d
}

// account checks where a channel's posts go.
func (r *reader) account(key string, c desk.Channel) {
	if !r.given(key+".account", c.Account) {
		if len(c.Settings) > 0 || c.Secret != "" {
			r.report(key+".account", "is missing, though there are settings or a secret for it", "Name the account, or leave these out: the channel's posts become files in outbox/"+c.Name+"/.")
		}
		return
	}
	if r.known.Account == nil || !slices.Contains(r.known.Networks, c.Network) {
		return
	}
	if err := r.known.Account(c); err != nil {
		r.report(key+".account", "cannot be used: "+err.Error(), "docs/networks.md tells what an account takes; `attache channel add "+c.Name+"` asks for it.")
	}
}

func (r *reader) people(list []person) {
	if list == nil {
		return
	}
	r.config.People = nil
	names, signIns := map[string]bool{}, map[string]bool{}
	for i, p := range list {
		key := fmt.Sprintf("people[%d]", i)
		name := strings.Join(strings.Fields(p.Name), " ")
		switch {
		case name == "":
			r.report(key+".name", "is missing", "Write who it is.")
		case name == desk.Attache:
			r.report(key+".name", fmt.Sprintf("is %q, the name under which the log records what no person did", name), "Write who it is.")
		case names[name]:
			r.report(key+".name", fmt.Sprintf("is %q again", name), "Give each a name of their own: approvals are counted by it.")
		}
		if p.SignIn != "" && signIns[p.SignIn] {
			r.report(key+".signin", fmt.Sprintf("is %q again", p.SignIn), "Give each person one of their own.")
		}
		names[name], signIns[p.SignIn] = true, true
		person := desk.Person{Name: name, Languages: p.Languages, SignIn: p.SignIn}
		for n, role := range p.Roles {
			switch desk.Role(role) {
			case desk.RoleEditor, desk.RoleApprover:
				person.Roles = append(person.Roles, desk.Role(role))
			default:
				r.report(fmt.Sprintf("%s.roles[%d]", key, n), fmt.Sprintf("is %q", role), "There are `editor` and `approver`.")
			}
		}
		r.once(key+".roles", p.Roles)
		r.among(key, p.Languages)
		r.config.People = append(r.config.People, person)
	}
	if len(list) == 0 {
		r.report("people", "is an empty list", "Name one at least, or leave the line out.")
	}
}

// everyOther stands for the languages that policy.approvals and engines do not
// name.
const everyOther = "all"

// engines reads what posts are written with.
func (r *reader) engines(names map[string]string) {
	for tag, name := range names {
		key := "engines." + tag
		if tag == everyOther {
			tag = ""
		} else if !slices.Contains(r.config.Languages, tag) {
			r.report(key, "is for no language of the desk", "Use a language's tag, or `all`.")
		}
		if known := append([]string{desk.Frames}, r.known.Engines...); r.known.Engines != nil && !slices.Contains(known, name) {
			r.report(key, fmt.Sprintf("is %q, which is no engine", name), "Known are "+strings.Join(known, ", ")+".")
		}
		if r.config.Engines == nil {
			r.config.Engines = map[string]string{}
		}
		r.config.Engines[tag] = name
	}
}

func (r *reader) policy(p policy) {
	r.config.Policy = desk.Policy{FourEyes: p.FourEyes}
	for tag, n := range p.Approvals {
		key := "policy.approvals." + tag
		if n < 1 {
			r.report(key, fmt.Sprintf("is %d", n), "At least one person approves every post.")
		}
		if tag == everyOther {
			tag = ""
		} else if !slices.Contains(r.config.Languages, tag) {
			r.report(key, "is for no language of the desk", "Use a language's tag, or `all`.")
		}
		if r.config.Policy.Approvals == nil {
			r.config.Policy.Approvals = map[string]int{}
		}
		r.config.Policy.Approvals[tag] = n
	}
	if r.problems != nil {
		return
	}
	if !slices.ContainsFunc(r.config.People, func(p desk.Person) bool { return p.May(desk.RoleEditor, "") }) {
		r.report("people", "has nobody who may edit, reject and withdraw", "Give one the role editor.")
	}
	for _, tag := range r.config.Languages { // a policy that nobody can meet would stop the desk
		able := 0
		for _, person := range r.config.People {
			if person.May(desk.RoleApprover, tag) {
				able++
			}
		}
		if needed := r.config.Policy.Needed(tag); able < needed {
			r.report("policy.approvals", fmt.Sprintf("asks for more people in %q (%d) than may approve there (%d)", tag, needed, able), "Name more people with the role approver, or ask for fewer.")
		}
		if p.FourEyes && able < 2 {
			r.report("policy.four_eyes", fmt.Sprintf("needs a second person who may approve in %q", tag), "Name one more, or set it to false.")
		}
	}
}
