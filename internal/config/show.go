package config

import (
	"cmp"
	"fmt"
	"time"

	"github.com/goccy/go-yaml"

	"attache/internal/desk"
)

// Show writes a configuration as an attache.yaml that Load reads as the same.
func Show(c desk.Config) ([]byte, error) {
	f := file{Organisation: c.Organisation, Languages: c.Languages, Glossary: c.Glossary, Link: c.Link, Clocks: c.Clocks, Feed: c.Feed}
	if c.Zone != time.Local { // the machine's has no name to write
		f.Timezone = c.Zone.String()
	}
	for _, ch := range c.Channels {
		f.Channels = append(f.Channels, shown(ch))
	}
	for _, s := range c.Subscribers {
		f.Subscribers = append(f.Subscribers, subscriber{Name: s.Name, URL: s.URL, Events: s.Events, Secret: s.Secret})
	}
	for _, p := range c.People {
		who := person{Name: p.Name, Languages: p.Languages, SignIn: p.SignIn}
		for _, role := range p.Roles {
			who.Roles = append(who.Roles, string(role))
		}
		f.People = append(f.People, who)
	}
	f.Policy = policy{FourEyes: c.Policy.FourEyes, Approvals: map[string]int{everyOther: c.Policy.Needed("")}}
	for language, n := range c.Policy.Approvals {
		if language != "" {
			f.Policy.Approvals[language] = n
		}
	}
	for language, name := range c.Engines {
		if f.Engines == nil {
			f.Engines = map[string]string{}
		}
		f.Engines[cmp.Or(language, everyOther)] = name
	}
	text, err := yaml.Marshal(f)
	if err != nil {
		return nil, fmt.Errorf("show the configuration: %w", err)
	}
	return text, nil
}

// shown is a channel as it is written.
func shown(c desk.Channel) channel {
	written := channel{
		Name: c.Name, Network: c.Network, Account: c.Account, Settings: c.Settings, Secret: c.Secret,
		Languages: c.Languages, Quota: c.Quota, Quiet: c.Quiet.String(), Hashtags: c.Hashtags,
	}
	if c.Spacing > 0 {
		written.Spacing = c.Spacing.String()
	}
	return written
}
