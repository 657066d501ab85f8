package config

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"attache/internal/desk"
)

var known = Known{Languages: []string{"en", "az", "ru", "zh"}, Networks: []string{"x", "mastodon", "bluesky"}, Engines: []string{"bedrock", "translate"}, Address: encrypted}

func encrypted(address string) error {
	if !strings.HasPrefix(address, "https://") {
		return errors.New("it is not encrypted")
	}
	return nil
}

// load writes a configuration, with a glossary beside it, and loads it.
func load(t testing.TB, content string) (desk.Config, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "attache.yaml")
	for file, data := range map[string]string{path: content, filepath.Join(filepath.Dir(path), "names.csv"): "term,language,translation,forms\n"} {
		if err := os.WriteFile(file, []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	c, err := Load(path, known)
	if c.Glossary != "" {
		c.Glossary = filepath.Base(c.Glossary)
	}
	return c, err
}

func TestWholeFile(t *testing.T) {
	got, err := load(t, `
organisation: Embassy of Somewhere
timezone: Asia/Baku
languages: [en, az, ru]
glossary: names.csv
link: https://example.org/{language}/news/{release}
clocks: [https://example.org, https://time.example.org]
people:
  - {name: Leyla, roles: [editor, approver]}
  - {name: "Murad  Aliyev", roles: [approver], languages: [ru, en, az]}
  - {name: Guest, signin: guest@example.org}
policy:
  four_eyes: true
  approvals: {ru: 2, all: 1}
engines: {ru: translate, all: bedrock, en: frames}
subscribers:
  - {name: website, url: https://example.org/hooks/attache}
  - {name: chat, url: https://chat.example/in, events: [post.published, release.withdrawn], secret: chat-2026}
channels:
  - {name: news, network: x}
  - network: mastodon
    languages: [en, ru]
    quota: 20
    spacing: 1h30m
    quiet: 22:00-07:00
`)
	if err != nil {
		t.Fatal(err)
	}
	zone, _ := time.LoadLocation("Asia/Baku")
	all := []string{"en", "az", "ru"}
	want := desk.Config{
		Organisation: "Embassy of Somewhere", Zone: zone, Languages: all, Glossary: "names.csv", Link: "https://example.org/{language}/news/{release}",
		Clocks: []string{"https://example.org", "https://time.example.org"},
		People: []desk.Person{
			{Name: "Leyla", Roles: []desk.Role{desk.RoleEditor, desk.RoleApprover}},
			{Name: "Murad Aliyev", Roles: []desk.Role{desk.RoleApprover}, Languages: []string{"ru", "en", "az"}},
			{Name: "Guest", SignIn: "guest@example.org"},
		},
		Policy: desk.Policy{FourEyes: true, Approvals: map[string]int{"ru": 2, "": 1}},
		Subscribers: []desk.Subscriber{
			{Name: "website", URL: "https://example.org/hooks/attache"},
			{Name: "chat", URL: "https://chat.example/in", Events: []string{"post.published", "release.withdrawn"}, Secret: "chat-2026"},
		},
		Engines: map[string]string{"ru": "translate", "": "bedrock", "en": "frames"},
		Channels: []desk.Channel{
			{Name: "news", Network: "x", Languages: all, Quota: 100},
			{Name: "mastodon", Network: "mastodon", Languages: []string{"en", "ru"}, Quota: 20, Spacing: 90 * time.Minute, Quiet: desk.Hours{From: 22 * 60, To: 7 * 60}},
		},
	}
	for language, name := range map[string]string{"ru": "translate", "az": "bedrock", "en": desk.Frames} {
		if got.Engine(language) != name {
			t.Errorf("%s is written by %s", language, got.Engine(language))
		}
	}
	if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b *time.Location) bool { return a.String() == b.String() })); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// What is shown is a file that says the same.
func TestShownConfigurationIsTheSame(t *testing.T) {
	for _, content := range []string{
		"", "timezone: Asia/Baku\nlink: https://example.org/{release}\nglossary: names.csv\nfeed: true\nclocks: [https://example.org]\n",
		"subscribers:\n  - {name: website, url: https://example.org/in, events: [post.failed], secret: 'a: b'}\n  - {name: chat, url: https://chat.example/in}\n",
		"organisation: \"The: 'Office' #1\"\nlanguages: [ru, en]\nchannels:\n  - {network: x, languages: [ru], quota: 7, spacing: 90s, quiet: 22:00-07:05}\n" +
			"people:\n  - {name: yes, roles: [editor, approver]}\n  - {name: 12, roles: [approver], languages: [ru]}\n  - {name: 'a: b', signin: 7}\npolicy: {approvals: {ru: 2}}\n",
		"engines: {all: translate, zh: frames}\n",
	} {
		want, err := load(t, content)
		if err != nil {
			t.Fatal(err)
		}
		text, err := Show(want)
		if err != nil {
			t.Fatal(err)
		}
		got, err := load(t, string(text))
		if want.Policy.Approvals == nil {
			want.Policy.Approvals = map[string]int{}
		}
		want.Policy.Approvals[""] = want.Policy.Needed("")
		if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b *time.Location) bool { return a.String() == b.String() })); err != nil || diff != "" {
			t.Errorf("%v\n%s\n%s", err, text, diff)
		}
	}
}

func TestWhatIsNotWrittenIsTheDefault(t *testing.T) {
	for _, content := range []string{"", "# nothing yet\n", "---\n"} {
		got, err := load(t, content)
		if diff := cmp.Diff(Default(), got, cmpopts.IgnoreTypes(time.Location{})); err != nil || diff != "" {
			t.Errorf("%q: %v\n%s", content, err, diff)
		}
	}
	got, err := load(t, "languages: [az]\n")
	if err != nil || len(got.Channels) != 3 || len(got.Channels[0].Languages) != 1 || len(got.People) != 1 {
		t.Errorf("the default channels speak the languages that are given: %+v, %v", got, err)
	}
}

func TestNoMoreSubscribersThanAChangeHasRoomFor(t *testing.T) {
	content := "subscribers:\n"
	for n := range desk.MaxSubscribers {
		content += fmt.Sprintf("  - {name: s%d, url: https://example.org/%d}\n", n, n)
	}
	if c, err := load(t, content); err != nil || len(c.Subscribers) != desk.MaxSubscribers {
		t.Errorf("%d subscribers, %v", len(c.Subscribers), err)
	}
	if _, err := load(t, content+"  - {name: last, url: https://example.org/last}\n"); err == nil || !strings.Contains(err.Error(), "subscribers are 10. There may be 9") {
		t.Error(err)
	}
}

// Every mistake is named with its line, its key and what to do.
func TestMistakes(t *testing.T) {
	for content, want := range map[string]string{
		"chanels:\n  - {network: x}":                          "line 1: chanels is not a known key. Did you mean `channels`?",
		"\n\norganization: Us":                                "line 3: organization is not a known key. Did you mean `organisation`?",
		"organisation: ''":                                    "line 1: organisation is empty. Give it a value, or leave the line out.",
		"organisation:":                                       "line 1: organisation has no value. Give it one (in quotes if it starts with `#`), or leave the line out.",
		"organisation: [Us]":                                  "line 1: organisation must be a single value. Write one value after the colon.",
		"organisation: a\norganisation: b":                    "line 2: organisation is there twice, first in line 1. Leave one out.",
		"timezone: Baku":                                      "line 1: timezone is no time zone. Write its IANA name, as in Asia/Baku.",
		"timezone: Local":                                     "line 1: timezone is no time zone. Write its IANA name, as in Asia/Baku.",
		"timezone: ' '":                                       "line 1: timezone is empty. Give it a value, or leave the line out.",
		"languages: en":                                       "line 1: languages must be a list. Write `languages: [en]`.",
		"languages: []":                                       "line 1: languages is an empty list. Name one at least, or leave the line out.",
		"languages: [en, fi]":                                 `line 1: languages[1] is "fi", in which posts cannot be written. Known are en, az, ru, zh.`,
		"languages:\n  - en\n  - en":                          `line 3: languages[1] is "en" again. Take it out.`,
		"glossary: none.csv":                                  "line 1: glossary cannot be read: ",
		"clocks: [time.example.org]":                          "line 1: clocks[0] cannot be asked: it is not encrypted. Name a web server whose clock is right, as `https://example.org`.",
		"subscribers: [{url: https://a.example}]":             "line 1: subscribers[0].name is missing. Name the system that is told, as `website`.",
		"subscribers: [{name: Site, url: https://a.example}]": "line 1: subscribers[0].name is \"Site\". Use small letters, digits and hyphens, 40 at most.",
		"subscribers: [{name: x, url: https://a.example}]":    "line 1: subscribers[0].name is \"x\" again. Give each subscriber a name that no other and no channel has: its secret is found by it.",
		"subscribers: [{name: a, url: https://a.example}, {name: a, url: https://a.example}]": "line 1: subscribers[1].name is \"a\" again. Give each subscriber a name that no other and no channel has: its secret is found by it.",
		"subscribers: [{name: a}]":                                                  "line 1: subscribers[0].url is missing. Write the address that changes are sent to, as `https://example.org/hooks/attache`.",
		"subscribers: [{name: a, url: http://a.example}]":                           "line 1: subscribers[0].url cannot be used: it is not encrypted. Write the address that changes are sent to, as `https://example.org/hooks/attache`.",
		"subscribers: [{name: a, url: https://a.example, events: [post.publishd]}]": "line 1: subscribers[0].events[0] is \"post.publishd\", which is no type of event. Did you mean `post.published`?",
		"subscribers: [{name: a, url: https://a.example, events: []}]":              "line 1: subscribers[0].events is an empty list. Name one at least, or leave the line out.",
		"subscribers: []": "line 1: subscribers is an empty list. Name one at least, or leave the line out.",
		"clocks: []":      "line 1: clocks is an empty list. Name one at least, or leave the line out.",
		"clocks: [https://a.example, https://a.example]": "line 1: clocks[1] is \"https://a.example\" again. Take it out.",
		"link: example.org":                            "line 1: link is \"example.org\", which is no web address. Write it in full, as `https://example.org/{language}/{release}`.",
		"link: https://":                               "line 1: link is \"https://\", which is no web address. Write it in full, as `https://example.org/{language}/{release}`.",
		"link: https://example.org/{relase}":           `line 1: link is "https://example.org/{relase}", with something else to fill in than {release} and {language}. Take the other braces out.`,
		"link: https://me:pw@example.org/{release}":    "line 1: link holds a name or password. Leave out what stands before the @: posts are public.",
		"engines: {fi: bedrock}":                       "line 1: engines.fi is for no language of the desk. Use a language's tag, or `all`.",
		"engines: {az: llm}":                           `line 1: engines.az is "llm", which is no engine. Known are frames, bedrock, translate.`,
		"engines:\n  all: ''":                          `line 2: engines.all is "", which is no engine. Known are frames, bedrock, translate.`,
		"channels: []":                                 "line 1: channels is an empty list. Name one at least, or leave the line out.",
		"channels:\n  - {name: news}":                  "line 2: channels[0].network is missing. Known are x, mastodon, bluesky.",
		"channels:\n  - {network: mastodonn}":          "line 2: channels[0].network is \"mastodonn\", which is no network that Attaché knows. Did you mean `mastodon`?",
		"channels:\n  - {network: pigeon}":             `line 2: channels[0].network is "pigeon", which is no network that Attaché knows. Known are x, mastodon, bluesky.`,
		"channels:\n  - {name: The News, network: x}":  `line 2: channels[0].name is "The News". Use small letters, digits and hyphens, 40 at most.`,
		"channels:\n  - {name: '', network: x}":        `line 2: channels[0].name is "". Use small letters, digits and hyphens, 40 at most.`,
		"channels:\n  - network: x\n  - network: x":    `line 3: channels[1].name is "x" again. Give each channel a name of its own.`,
		"channels:\n  - {network: x, quota: 0}":        "line 2: channels[0].quota is 0. Write the most posts a day, 1 at least, or leave the line out.",
		"channels:\n  - {network: x, quota: -3}":       "line 2: channels[0].quota is -3. Write the most posts a day, 1 at least, or leave the line out.",
		"channels:\n  - {network: x, quota: many}":     "line 2: channels[0].quota is \"many\" and must be a whole number. Write it in digits, as `100`.",
		"channels:\n  - {network: x, languages: []}":   "line 2: channels[0].languages is an empty list. Name one at least, or leave the line out.",
		"channels:\n  - {network: x, languages: [fi]}": `line 2: channels[0].languages[0] is "fi", which is not among the desk's languages. Add it to languages, or take it out here.`,
		"channels:\n  - {network: x, spacing: 10}":     "line 2: channels[0].spacing is \"10\". Write a length of time from `1s` to `24h`, as `10m` or `1h30m`.",
		"channels:\n  - {network: x, spacing: 48h}":    "line 2: channels[0].spacing is \"48h\". Write a length of time from `1s` to `24h`, as `10m` or `1h30m`.",
		"channels:\n  - {network: x, quiet: night}":    "line 2: channels[0].quiet is \"night\": \"night\" is no time of the day. Write from when to when, as `22:00-07:00`.",
		"people: []": "line 1: people is an empty list. Name one at least, or leave the line out.",
		"people:\n  - {roles: [editor, approver]}":                                 "line 2: people[0].name is missing. Write who it is.",
		"people:\n  - {name: attache, roles: [editor]}":                            `line 2: people[0].name is "attache", the name under which the log records what no person did. Write who it is.`,
		"people:\n  - &a {name: Leyla}":                                            "line 2: anchors and aliases are not taken. Write the value out, in quotes if it starts with `&` or `*`.",
		"people:\n  - name: Leyla\n    roles: [editor, approver]\n  - name: Leyla": `line 4: people[1].name is "Leyla" again. Give each a name of their own: approvals are counted by it.`,
		"people:\n  - {name: Leyla, roles: [editor, boss]}":                        "line 2: people[0].roles[1] is \"boss\". There are `editor` and `approver`.",
		"people:\n  - {name: Leyla, roles: [editor, editor]}":                      `line 2: people[0].roles[1] is "editor" again. Take it out.`,
		"people:\n  - {name: Leyla, languages: [de]}":                              `line 2: people[0].languages[0] is "de", which is not among the desk's languages. Add it to languages, or take it out here.`,
		"people:\n  - {name: Leyla, roles: [approver]}":                            "line 1: people has nobody who may edit, reject and withdraw. Give one the role editor.",
		"people:\n  - {name: Leyla, roles: [editor]}":                              `line 1: policy.approvals asks for more people in "en" (1) than may approve there (0). Name more people with the role approver, or ask for fewer.`,
		"\npolicy:\n  approvals: {en: 2}":                                          `line 3: policy.approvals asks for more people in "en" (2) than may approve there (1). Name more people with the role approver, or ask for fewer.`,
		"\npolicy:\n  approvals:\n    en: 0":                                       "line 4: policy.approvals.en is 0. At least one person approves every post.",
		"\npolicy:\n  approvals:\n    fi: 1":                                       "line 4: policy.approvals.fi is for no language of the desk. Use a language's tag, or `all`.",
		"policy:\n  four_eyes: true":                                               `line 2: policy.four_eyes needs a second person who may approve in "en". Name one more, or set it to false.`,
		"policy:\n  four_eyes: yes":                                                "line 2: policy.four_eyes is \"yes\" and must be true or false. Write `true` or `false`.",
		"just words":                                                               "line 1: must be keys and values. Write them as `key: value`, one a line.",
		"a: b: c":                                                                  "line 1: is not YAML: mapping value is not allowed in this context. Write it as `key: value`; put quotes round a value that holds a colon or a bracket.",
		"\x00":                                                                     "line 1: characters that are not UTF-8 text. Save the settings as UTF-8.",
	} {
		_, err := load(t, content+"\n")
		if err == nil {
			t.Errorf("%q: no mistake was found", content)
			continue
		}
		_, got, _ := strings.Cut(strings.Split(err.Error(), "\n")[0], "attache.yaml, ")
		if got != want && !(strings.HasSuffix(want, ": ") && strings.HasPrefix(got, want)) {
			t.Errorf("%q:\n got %s\nwant %s", content, got, want)
		}
	}
}

// All mistakes are named at once, in the order of the file.
func TestAllMistakesAtOnce(t *testing.T) {
	_, err := load(t, `organisation: Us
timezone: Baku
chanels: [x]
channels:
  - {network: x, quota: zero, languages: [fi]}
  - {network: pigeon, acount: us}
people:
  - {name: Leyla, roles: [boss]}
policy: {four_eyes: maybe, approvals: {en: 0}}
link: nowhere
`)
	if err == nil {
		t.Fatal("no mistake was found")
	}
	var got []string
	for line := range strings.SplitSeq(err.Error(), "\n") {
		_, problem, ok := strings.Cut(line, "attache.yaml, ")
		if !ok {
			t.Errorf("%q does not say which file", line)
		}
		place, rest, _ := strings.Cut(problem, ": ")
		key, _, _ := strings.Cut(rest, " ")
		got = append(got, place+" "+key)
	}
	want := []string{
		"line 2 timezone", "line 3 chanels", "line 5 channels[0].quota", "line 5 channels[0].languages[0]", "line 6 channels[1].acount",
		"line 6 channels[1].network", "line 8 people[0].roles[0]", "line 9 policy.four_eyes", "line 9 policy.approvals.en", "line 10 link",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestAFileThatIsNotThere(t *testing.T) {
	for _, path := range []string{filepath.Join(t.TempDir(), "none.yaml"), t.TempDir()} {
		if _, err := Load(path, known); err == nil || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v", path, err)
		}
	}
}

// Whatever is written, the answer is a desk that can work, or mistakes that
// each have a line and a remedy.
func FuzzLoad(f *testing.F) {
	for _, s := range []string{
		"organisation: Us\ntimezone: Asia/Baku\n", "languages: [en, ru]\nchannels:\n  - {name: news, network: x, quota: 5, languages: [ru]}\n",
		"people:\n  - {name: L, roles: [editor, approver]}\npolicy: {four_eyes: false, approvals: {all: 1}}\n", "link: https://example.org/{release}\nglossary: names.csv\n",
		"channels: []\npeople: []", "policy: {approvals: {en: 0, : 1}}", "a: [b, {c: d}]", "languages: [en, en]",
	} {
		f.Add(s)
	}
	directory := f.TempDir()
	f.Fuzz(func(t *testing.T, content string) {
		c, problems := parse([]byte(content), directory, known, onDisk)
		for i, p := range problems {
			if p.Line < 1 || p.Line > strings.Count(content, "\n")+strings.Count(content, "\r")+1 || p.Message == "" || p.Remedy == "" {
				t.Errorf("%+v", p)
			}
			if i > 0 && p.Line < problems[i-1].Line {
				t.Errorf("line %d comes after line %d", p.Line, problems[i-1].Line)
			}
		}
		if len(problems) > 0 {
			return
		}
		names := map[string]bool{}
		for _, channel := range c.Channels {
			if names[channel.Name] || len(channel.Languages) == 0 || channel.Quota < 1 {
				t.Errorf("%+v", channel)
			}
			names[channel.Name] = true
		}
		if c.Zone == nil || len(c.Languages) == 0 || len(c.Channels) == 0 || len(c.People) == 0 {
			t.Errorf("%+v", c)
		}
		for _, language := range c.Languages {
			p, _ := desk.NewPost("opening", 1, desk.Draft{Payload: desk.Payload{Language: language, Text: "Text."}}, "", time.Unix(0, 0))
			for _, person := range c.People {
				p, _, _ = p.Approve(person, p.Payload.Hash(), "", c.Policy, time.Unix(0, 0))
			}
			if p.State != desk.StateApproved {
				t.Errorf("nobody can get a post in %q approved", language)
			}
		}
	})
}
