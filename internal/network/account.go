package network

import (
	"context"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"attache/internal/desk"
	"attache/internal/loopback"
)

// Sending is a network that Attaché can send to, not only measure for.
type Sending interface {
	Network
	// Setup says what an account on the network takes.
	Setup() Setup
	// Check says what is wrong with an account's name or settings. Those that
	// Setup does not know have been refused.
	Check(a Account) error
}

// Client is what sends to a network. It is apart from the network's rules: a
// program that only composes, counts and checks can send nothing, and does not
// carry what would.
type Client struct {
	Sending
	// Open returns the sender of an account that was checked. It makes no
	// request.
	Open func(Account) desk.Sender
}

// Clients is the networks that a program can send to.
type Clients []Client

// Account is one account on a network, with all that sending to it takes.
type Account struct {
	Channel  string            // the channel whose account it is
	Name     string            // as the network names it, see Setup.Account
	Settings map[string]string // see Setup.Settings
	Vault    Vault
	Pictures Pictures
	Now      func() time.Time
	// Transport makes the requests; nil: the network's. It follows no redirect
	// and retries nothing, see package wire.
	Transport http.RoundTripper
}

// Setting returns a setting, or what holds where it is not set.
func (a Account) Setting(name, otherwise string) string {
	if v := a.Settings[name]; v != "" {
		return v
	}
	return otherwise
}

// Server is the setting "server": the address that requests go to, without a
// slash at its end.
func (a Account) Server(otherwise string) string {
	return strings.TrimRight(a.Setting("server", otherwise), "/")
}

// Vault keeps the secrets of one account, by the names in Setup.Secrets.
type Vault interface {
	// Read returns the secrets as they are now: they may change at any time.
	Read(ctx context.Context) (map[string]string, error)
	// Renew keeps values that the network gave in place of those there.
	Renew(ctx context.Context, values map[string]string) error
}

// Pictures opens the pictures of posts. A desk.Bucket is one.
type Pictures interface {
	Open(ctx context.Context, key string) (io.ReadCloser, desk.Object, error)
}

// Setup says what an account on a network takes.
type Setup struct {
	Account  string   // what the account is called by, in half a sentence: "the handle"
	Example  string   // of an account
	Steps    []string // what a person does on the network's side, in order
	Server   string   // where requests go unless a setting says otherwise; "": only the account tells
	Settings []Field
	Secrets  []Field
	// Changes: published posts can be changed where they stand; the sender is a
	// desk.Corrector.
	Changes bool
}

// Field is one value of a Setup.
type Field struct {
	Name     string // [a-z_]+
	What     string // what it is, in half a sentence
	Optional bool
}

// Server is the setting by which an account's server is another than the
// network's own.
var Server = Field{Name: "server", What: "address of the server, where it is another than the network's own", Optional: true}

// Limiter is a sender that can ask its server how long a post may be.
type Limiter interface {
	// Limit returns the most characters, by the network's own count.
	Limit(ctx context.Context) (int, error)
}

// MissingError says that an account lacks secrets.
type MissingError struct {
	Channel string
	Names   []string
}

func (e *MissingError) Error() string {
	return fmt.Sprintf("the account of channel %q lacks %s; run `attache channel add %s`", e.Channel, strings.Join(e.Names, " and "), e.Channel)
}

// Sender returns the sender of a channel's account: the one way from a
// configuration and its secrets to a network. It makes no request.
func (l Clients) Sender(c desk.Channel, vault Vault, pictures Pictures, now func() time.Time) (desk.Sender, error) {
	for _, client := range l {
		if client.Name() != c.Network {
			continue
		}
		a := Account{Channel: c.Name, Name: c.Account, Settings: c.Settings, Vault: vault, Pictures: pictures, Now: now}
		if err := check(client, a); err != nil {
			return nil, err
		}
		return client.Open(a), nil
	}
	return nil, unable(c)
}

// Changes reports whether a channel's published posts can be changed where they
// stand. Elsewhere a correction is a post of its own.
func (s Set) Changes(c desk.Channel) bool {
	n, _ := s.Find(c.Network)
	sending, ok := n.(Sending)
	return ok && c.Account != "" && sending.Setup().Changes // files in the outbox may have been taken already
}

// Check says what is wrong with a channel's account and settings.
func (s Set) Check(c desk.Channel) error {
	n, _ := s.Find(c.Network)
	sending, ok := n.(Sending)
	if !ok {
		return unable(c)
	}
	return check(sending, Account{Channel: c.Name, Name: c.Account, Settings: c.Settings})
}

// Address is that of the server which a channel's posts go to, "" where they go
// to none.
func (s Set) Address(c desk.Channel) string {
	n, _ := s.Find(c.Network)
	sending, ok := n.(Sending)
	if !ok || c.Account == "" {
		return ""
	}
	server := Account{Settings: c.Settings}.Server(sending.Setup().Server)
	if server == "" && CheckAddress(c.Account) == nil {
		return c.Account
	}
	return server
}

func unable(c desk.Channel) error {
	return fmt.Errorf("channel %q: Attaché cannot send to %q", c.Name, c.Network)
}

func check(n Sending, a Account) error {
	err := n.Setup().check(a)
	if err == nil {
		err = n.Check(a)
	}
	if err != nil {
		return fmt.Errorf("channel %q on %s: %w", a.Channel, n.Title(), err)
	}
	return nil
}

// check refuses settings that are not the network's, or missing.
func (s Setup) check(a Account) error {
	known := make([]string, len(s.Settings))
	for i, f := range s.Settings {
		known[i] = f.Name
		if !f.Optional && a.Settings[f.Name] == "" {
			return fmt.Errorf("the setting %q is missing: %s", f.Name, f.What)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(a.Settings)) {
		if !slices.Contains(known, name) {
			return fmt.Errorf("there is no setting %q; known are %s", name, strings.Join(known, ", "))
		}
	}
	if server := a.Settings["server"]; server != "" {
		return CheckAddress(server)
	}
	return nil
}

// CheckAddress refuses an address to which secrets must not be sent: one that
// is not encrypted, but for this machine's own, or one with a password in it.
func CheckAddress(address string) error {
	u, err := url.Parse(address)
	switch {
	case err != nil || u.Hostname() == "" || u.Scheme != "https" && u.Scheme != "http":
		return fmt.Errorf("%q is no web address; write it in full, as https://example.org", address)
	case u.User != nil:
		return fmt.Errorf("leave out what stands before the @ in the address of %s", u.Hostname())
	case u.Scheme == "http" && !loopback.Is(u.Hostname()):
		return fmt.Errorf("%s is not encrypted; write https://", address)
	}
	return nil
}
