package desk

import (
	"slices"
	"time"
)

// Channel is one account on one network and the languages it speaks.
type Channel struct {
	Name      string   `json:"name"`              // from [a-z0-9-]
	Network   string   `json:"network"`           // whose rules its posts keep to
	Account   string   `json:"account,omitempty"` // empty: posts go to the outbox
	Languages []string `json:"languages"`
	Quota     int      `json:"quota"` // posts a day in the desk's time zone; 0: none
}

// Speaks reports whether the channel has posts in a language.
func (c Channel) Speaks(language string) bool { return slices.Contains(c.Languages, language) }

// Role is what a person may do at the desk. Everybody may read.
type Role string

// The roles.
const (
	RoleEditor   Role = "editor"   // edit, reject, withdraw, resolve
	RoleApprover Role = "approver" // approve
)

// Person is somebody who works at the desk.
type Person struct {
	Name      string   `json:"name"`
	Roles     []Role   `json:"roles"`
	Languages []string `json:"languages,omitempty"` // that the person may approve; empty: all
	// SignIn is how a sign-in provider names the person: a verified e-mail
	// address, or the subject.
	SignIn string `json:"-"`
}

// May reports whether the person has a role, for a language ("" for any).
func (p Person) May(role Role, language string) bool {
	return slices.Contains(p.Roles, role) &&
		(role != RoleApprover || language == "" || len(p.Languages) == 0 || slices.Contains(p.Languages, language))
}

// Policy is what an approval takes.
type Policy struct {
	Approvals map[string]int `json:"approvals,omitempty"` // by language; "" is the number for all others; at least 1
	// FourEyes: whoever wrote the last change cannot be its only approver.
	FourEyes bool `json:"four_eyes"`
}

// Needed returns how many people must approve a post in a language.
func (p Policy) Needed(language string) int {
	n, ok := p.Approvals[language]
	if !ok {
		n = p.Approvals[""]
	}
	return max(n, 1)
}

// Config is how an office has set up its desk.
type Config struct {
	Organisation string
	Zone         *time.Location // of dates and times in releases, and of the quota's day
	Languages    []string       // that posts are written in, most important first
	Channels     []Channel
	People       []Person
	Policy       Policy
	Glossary     string // path of the glossary, "" for none
	// Link is the address of a release's page with "{release}" and
	// "{language}" to fill in; "" for none.
	Link string
}

// Channel returns the channel of a name.
func (c Config) Channel(name string) (Channel, bool) {
	i := slices.IndexFunc(c.Channels, func(c Channel) bool { return c.Name == name })
	if i < 0 {
		return Channel{}, false
	}
	return c.Channels[i], true
}

// Person returns the person of a name.
func (c Config) Person(name string) (Person, bool) {
	i := slices.IndexFunc(c.People, func(p Person) bool { return p.Name == name })
	if i < 0 || name == "" {
		return Person{}, false
	}
	return c.People[i], true
}
