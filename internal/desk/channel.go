package desk

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Channel is one account on one network and the languages it speaks.
type Channel struct {
	Name    string `json:"name"`              // from [a-z0-9-]
	Network string `json:"network"`           // whose rules its posts keep to
	Account string `json:"account,omitempty"` // as the network names it; empty: posts go to the outbox
	// Settings are what the network wants to know of the account besides, and is
	// no secret; Secret names where its secrets are kept, "" for the usual place.
	Settings  map[string]string `json:"settings,omitempty"`
	Secret    string            `json:"-"`
	Languages []string          `json:"languages"`
	Hashtags  bool              `json:"hashtags,omitempty"` // posts get up to two of topics and countries
	Quota     int               `json:"quota"`              // posts a day in the desk's time zone; 0: none
	// Spacing is the least time from one post of the channel to the next.
	Spacing time.Duration `json:"spacing,omitempty"`
	Quiet   Hours         `json:"quiet,omitzero"` // in which nothing goes out, in the desk's time zone
}

// Hours are a part of every day, over midnight where From is after To. Both
// are minutes from midnight, From within and To not; equal, they are none.
type Hours struct{ From, To int }

// Hold reports whether the clock on the wall shows one of the hours.
func (h Hours) Hold(wall time.Time) bool {
	now := wall.Hour()*60 + wall.Minute()
	if h.From <= h.To {
		return h.From <= now && now < h.To
	}
	return h.From <= now || now < h.To
}

// String writes hours as ParseHours reads them; none is "".
func (h Hours) String() string {
	if h == (Hours{}) {
		return ""
	}
	return fmt.Sprintf("%02d:%02d-%02d:%02d", h.From/60, h.From%60, h.To/60, h.To%60)
}

// ParseHours reads hours as "22:00-07:00".
func ParseHours(s string) (Hours, error) {
	var h Hours
	from, to, _ := strings.Cut(s, "-")
	var err error
	if h.From, err = minute(from); err == nil {
		h.To, err = minute(to)
	}
	if err != nil {
		return Hours{}, err
	}
	if h.From == h.To {
		return Hours{}, fmt.Errorf("%q is no span of time", s)
	}
	return h, nil
}

// minute reads a time of the day as minutes from midnight.
func minute(s string) (int, error) {
	t, err := time.Parse("15:04", strings.TrimSpace(s))
	if err != nil {
		return 0, fmt.Errorf("%q is no time of the day", strings.TrimSpace(s))
	}
	return t.Hour()*60 + t.Minute(), nil
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
	// Engines are what posts are written with, by language; "" is for all others.
	// No name, or Frames, is the frames.
	Engines  map[string]string
	Glossary string // path of the glossary, "" for none
	// Feed shows what was published to anybody, see package feed.
	Feed bool
	// Subscribers are told of every change, see package notify.
	Subscribers []Subscriber
	// Clocks are the servers that are asked whether an embargo has passed, by
	// their addresses, before the one that the post goes to.
	Clocks []string
	// Link is the address of a release's page with "{release}" and
	// "{language}" to fill in; "" for none.
	Link string
}

// Frames is what stands for the frames among the names of engines.
const Frames = "frames"

// Engine returns what posts in a language are written with.
func (c Config) Engine(language string) string {
	if name := c.Engines[language]; name != "" {
		return name
	}
	return cmp.Or(c.Engines[""], Frames)
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
