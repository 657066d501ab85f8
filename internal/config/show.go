package config

import (
	"fmt"
	"time"

	"github.com/goccy/go-yaml"

	"attache/internal/desk"
)

// shown is attache.yaml with all that holds in it: file, but for what is left
// out where there is none.
type shown struct {
	Organisation string         `yaml:"organisation"`
	Timezone     string         `yaml:"timezone,omitempty"`
	Languages    []string       `yaml:"languages,flow"`
	Channels     []shownChannel `yaml:"channels"`
	People       []shownPerson  `yaml:"people"`
	Policy       shownPolicy    `yaml:"policy"`
	Glossary     string         `yaml:"glossary,omitempty"`
	Link         string         `yaml:"link,omitempty"`
}

type shownChannel struct {
	Name      string   `yaml:"name"`
	Network   string   `yaml:"network"`
	Account   string   `yaml:"account,omitempty"`
	Languages []string `yaml:"languages,flow"`
	Quota     int      `yaml:"quota"`
}

type shownPerson struct {
	Name      string   `yaml:"name"`
	Roles     []string `yaml:"roles,flow,omitempty"`
	Languages []string `yaml:"languages,flow,omitempty"`
	SignIn    string   `yaml:"signin,omitempty"`
}

type shownPolicy struct {
	Approvals map[string]int `yaml:"approvals"`
	FourEyes  bool           `yaml:"four_eyes"`
}

// Show writes a configuration as an attache.yaml that Load reads as the same.
func Show(c desk.Config) ([]byte, error) {
	s := shown{Organisation: c.Organisation, Languages: c.Languages, Glossary: c.Glossary, Link: c.Link}
	if c.Zone != time.Local { // the machine's has no name to write
		s.Timezone = c.Zone.String()
	}
	for _, ch := range c.Channels {
		s.Channels = append(s.Channels, shownChannel(ch))
	}
	for _, p := range c.People {
		person := shownPerson{Name: p.Name, Languages: p.Languages, SignIn: p.SignIn}
		for _, role := range p.Roles {
			person.Roles = append(person.Roles, string(role))
		}
		s.People = append(s.People, person)
	}
	s.Policy = shownPolicy{FourEyes: c.Policy.FourEyes, Approvals: map[string]int{everyOther: c.Policy.Needed("")}}
	for language, n := range c.Policy.Approvals {
		if language != "" {
			s.Policy.Approvals[language] = n
		}
	}
	text, err := yaml.Marshal(s)
	if err != nil {
		return nil, fmt.Errorf("show the configuration: %w", err)
	}
	return text, nil
}
