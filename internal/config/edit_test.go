package config_test

import (
	"strings"
	"testing"

	"attache/internal/config"
	"attache/internal/desk"
)

// A channel is put into a file in which all else stays as it was written.
func TestPuttingAChannelIn(t *testing.T) {
	known := config.Known{Languages: []string{"en", "ru"}, Networks: []string{"x", "mastodon"}}
	none := func(string) error { return nil }
	for name, test := range map[string]struct{ before, after string }{
		"no file": {"", "channels:\n  - {name: social, network: mastodon, account: '@a@b.example', settings: {server: https://b.example}}\n"},
		"no channels": {
			"# ours\norganisation: Embassy\nlanguages: [en, ru]",
			"# ours\norganisation: Embassy\nlanguages: [en, ru]\nchannels:\n  - {name: social, network: mastodon, account: '@a@b.example', settings: {server: https://b.example}}\n",
		},
		"after the others": {
			"channels:\n  # the first\n  - {name: news, network: x} # here\n\n# and then\norganisation: Embassy\n",
			"channels:\n  # the first\n  - {name: news, network: x} # here\n  - {name: social, network: mastodon, account: '@a@b.example', settings: {server: https://b.example}}\n\n# and then\norganisation: Embassy\n",
		},
		"in place of one": {
			"channels:\n- name: social\n  network: mastodon\n- name: news\n  network: x\npolicy: {four_eyes: false}\n",
			"channels:\n- {name: social, network: mastodon, account: '@a@b.example', settings: {server: https://b.example}}\n- name: news\n  network: x\npolicy: {four_eyes: false}\n",
		},
		"in place of the last, with a quota": {
			"channels:\n  - {name: news, network: x}\n  - {name: social, network: mastodon, languages: [en], quota: 7}\n",
			"channels:\n  - {name: news, network: x}\n  - {name: social, network: mastodon, account: '@a@b.example', settings: {server: https://b.example}, languages: [en], quota: 7}\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			now, err := config.Parse("attache.yaml", []byte(test.before), known, none)
			if test.before == "" {
				now, err = config.Default(), nil
			}
			if err != nil {
				t.Fatal(err)
			}
			c, ok := now.Channel("social")
			if !ok {
				c = desk.Channel{Name: "social", Network: "mastodon", Languages: now.Languages, Quota: 100}
			}
			c.Account, c.Settings = "@a@b.example", map[string]string{"server": "https://b.example"}
			k := known
			if test.before == "" {
				k.Languages = nil
			}
			got, err := config.WithChannel("attache.yaml", []byte(test.before), now, c, k, none)
			if err != nil {
				t.Fatal(err)
			}
			if string(got) != strings.ReplaceAll(test.after, "'", `"`) && string(got) != test.after {
				t.Errorf("got\n%s\nwant\n%s", got, test.after)
			}
		})
	}
	flow := "channels: [{name: news, network: x}]\n"
	now, err := config.Parse("attache.yaml", []byte(flow), known, none)
	if err != nil {
		t.Fatal(err)
	}
	c := desk.Channel{Name: "social", Network: "mastodon", Account: "@a", Languages: now.Languages, Quota: 100}
	if _, err := config.WithChannel("attache.yaml", []byte(flow), now, c, known, none); err == nil || !strings.Contains(err.Error(), "below channels:\n- {name: social") {
		t.Errorf("got %v", err)
	}
}
