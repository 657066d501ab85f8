package cli

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"attache/internal/config"
	"attache/internal/desk"
	"attache/internal/local"
	"attache/internal/network"
	networks "attache/internal/network/all"
	"attache/internal/network/webhook"
)

// channelCommands set up, try and list the accounts of channels.
func (p *program) channelCommands() *cobra.Command {
	c := group("channel", "Set up, test and list the accounts that channels post to", "channel add news --network x")
	c.AddCommand(p.channelAdd(), p.channelTest(), p.channelList())
	return c
}

// setting is what `channel add` is told, asks and finds.
type setting struct {
	file, data string
	network    string
	account    string
	settings   []string
	languages  []string
	stack      string // on AWS
	untested   bool

	in      *bufio.Reader
	hide    func() (string, error) // reads a line without showing it; nil: it is no terminal
	errs    io.Writer
	channel desk.Channel
	setup   network.Setup
	secrets map[string]string // all that the account has
	asked   map[string]string // those that are new
}

func (p *program) channelAdd() *cobra.Command {
	var s setting
	c := &cobra.Command{
		Use: "add CHANNEL", Short: "Set up the account of a channel, step by step", Args: args(1, 1, "one CHANNEL"),
		Long: "Says what to do on the network's side, asks for the account and its secrets, tries them with a call\n" +
			"that posts nothing, writes the channel into attache.yaml and the secrets into .env beside it.\n" +
			"Secrets that are in the environment or in .env already are not asked for.",
		Example: "  attache channel add news --network x\n  attache channel add social --network mastodon --account @press@mastodon.example --setting server=https://mastodon.example\n" +
			"  attache channel add news --network bluesky --stack attache",
		RunE: func(c *cobra.Command, names []string) error {
			s.in, s.errs = bufio.NewReader(c.InOrStdin()), c.ErrOrStderr()
			if f, ok := c.InOrStdin().(*os.File); ok && term.IsTerminal(int(f.Fd())) {
				s.hide = func() (string, error) {
					line, err := term.ReadPassword(int(f.Fd()))
					fmt.Fprintln(s.errs)
					return string(line), err
				}
			}
			return p.add(c.Context(), c.OutOrStdout(), &s, names[0])
		},
	}
	c.Flags().StringVar(&s.network, "network", "", "the network (default: the channel's, where it is configured already)")
	c.Flags().StringVar(&s.account, "account", "", "the account, as the network names it (default: asked for)")
	c.Flags().StringArrayVar(&s.settings, "setting", nil, "a setting of the account, as server=https://mastodon.example")
	c.Flags().StringSliceVar(&s.languages, "languages", nil, "languages of the channel (default: all of the desk's)")
	c.Flags().StringVar(&s.stack, "stack", "", "on AWS: name of the desk's stack; writes the secrets for Secrets Manager, and says how to store them")
	c.Flags().BoolVar(&s.untested, "no-test", false, "write it down without trying it")
	c.Flags().StringVar(&s.file, "config", "attache.yaml", "configuration")
	c.Flags().StringVar(&s.data, "data", "./data", "data directory of the desk on this machine")
	return c
}

func (p *program) add(ctx context.Context, out io.Writer, s *setting, name string) error {
	text, err := os.ReadFile(s.file)
	office := config.Default()
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return err
	default:
		if office, err = p.office(s.file); err != nil {
			return err
		}
	}
	if err := s.about(p.networks, office, name); err != nil {
		return err
	}
	if err := s.ask(); err != nil {
		return err
	}
	if err := p.networks.Check(s.channel); err != nil {
		return err
	}
	if err := s.askSecrets(ctx); err != nil {
		return err
	}
	if !s.untested {
		who, err := p.try(ctx, s.channel, memory(s.secrets))
		if err != nil {
			return fmt.Errorf("nothing was written: %w", err)
		}
		if err := p.askLimit(ctx, s); err != nil {
			return fmt.Errorf("nothing was written: %w", err)
		}
		fmt.Fprintf(s.errs, "It works: %s on %s. Nothing was posted.\n", who, p.title(s.channel))
	}
	next, err := config.WithChannel(s.file, text, office, s.channel, p.known(), func(path string) error { _, err := os.Stat(path); return err })
	if err != nil {
		return err
	}
	if err := s.keep(out); err != nil {
		return err
	}
	if err := os.WriteFile(s.file, next, 0o644); err != nil {
		return err
	}
	fmt.Fprintf(s.errs, "Channel %s is in %s; a desk that runs takes it up when it is started again.\n", name, s.file)
	if !strings.Contains(string(text), "channels") {
		fmt.Fprintln(s.errs, "It is the desk's only channel now; add others in the same way.")
	}
	return nil
}

// askLimit asks the server how long a post may be, where it is its own to say.
func (p *program) askLimit(ctx context.Context, s *setting) error {
	sender, err := networks.Clients().Sender(s.channel, memory(s.secrets), nil, time.Now)
	if err != nil {
		return err
	}
	server, ok := sender.(network.Limiter)
	n, _ := p.networks.Find(s.channel.Network)
	if !ok || s.channel.Settings["limit"] != "" {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, trying)
	defer cancel()
	limit, err := server.Limit(ctx)
	if err == nil && limit != n.Measure("").Limit {
		s.channel.Settings["limit"] = strconv.Itoa(limit)
	}
	return err
}

func (p *program) title(c desk.Channel) string {
	n, _ := p.networks.Find(c.Network)
	return n.Title()
}

// about finds out which channel and which network it is about.
func (s *setting) about(nets network.Set, office desk.Config, name string) error {
	c, ok := office.Channel(name)
	switch {
	case !ok && s.network == "":
		return misuse("there is no channel %q yet: name its network with --network; known are %s", name, strings.Join(nets.Names(), ", "))
	case !ok:
		c = desk.Channel{Name: name, Network: s.network, Languages: office.Languages, Quota: config.Quota}
	case s.network != "" && s.network != c.Network:
		return misuse("channel %q is on %s; give the account on %s a channel of its own", name, c.Network, s.network)
	}
	n, ok := nets.Find(c.Network)
	sending, sends := n.(network.Sending)
	if !ok || !sends {
		return misuse("there is no network %q; known are %s", c.Network, strings.Join(nets.Names(), ", "))
	}
	if s.languages != nil {
		c.Languages = s.languages
	}
	c.Settings = maps.Clone(c.Settings)
	for _, pair := range s.settings {
		key, value, ok := strings.Cut(pair, "=")
		if !ok {
			return misuse("--setting %q has no =; write it as server=https://mastodon.example", pair)
		}
		if c.Settings == nil {
			c.Settings = map[string]string{}
		}
		c.Settings[key] = value
	}
	if s.account != "" {
		c.Account = s.account
	}
	s.channel, s.setup = c, sending.Setup()
	return nil
}

// ask says what to do, and asks for what is no secret.
func (s *setting) ask() error {
	fmt.Fprintln(s.errs, "On the network's side:")
	for i, step := range s.setup.Steps {
		fmt.Fprintf(s.errs, "  %d. %s\n", i+1, step)
	}
	var err error
	if s.channel.Account == "" {
		if s.channel.Account, err = s.line(fmt.Sprintf("Account: %s, as %s", s.setup.Account, s.setup.Example), false, false); err != nil {
			return err
		}
	}
	for _, f := range s.setup.Settings {
		if f.Optional || s.channel.Settings[f.Name] != "" {
			continue
		}
		if f.Name == "server" && s.server() {
			continue
		}
		value, err := s.line(f.Name+": "+f.What, false, false)
		if err != nil {
			return err
		}
		if s.channel.Settings == nil {
			s.channel.Settings = map[string]string{}
		}
		s.channel.Settings[f.Name] = value
	}
	return nil
}

// server takes a server's address from an account that names it, as
// @press@mastodon.example does.
func (s *setting) server() bool {
	_, host, ok := strings.Cut(strings.TrimPrefix(s.channel.Account, "@"), "@")
	u, err := url.Parse("https://" + host)
	if !ok || err != nil || u.Host == "" {
		return false
	}
	if s.channel.Settings == nil {
		s.channel.Settings = map[string]string{}
	}
	s.channel.Settings["server"] = "https://" + u.Host
	return true
}

// askSecrets asks for the secrets that are not there yet.
func (s *setting) askSecrets(ctx context.Context) error {
	there, err := local.NewVault(s.data, envBeside(s.file), s.channel.Name).Read(ctx)
	if err != nil {
		return err
	}
	s.secrets, s.asked = map[string]string{}, map[string]string{}
	for _, f := range s.setup.Secrets {
		if there[f.Name] != "" {
			s.secrets[f.Name] = there[f.Name]
			fmt.Fprintf(s.errs, "%s: is set already\n", f.Name)
			continue
		}
		what := f.Name + ": " + f.What
		if f.Optional {
			what += " (Enter leaves it out)"
		}
		value, err := s.line(what, true, f.Optional)
		if err != nil {
			return err
		}
		if value != "" {
			s.secrets[f.Name], s.asked[f.Name] = value, value
		}
	}
	return nil
}

// line asks for one line.
func (s *setting) line(what string, secret, optional bool) (string, error) {
	for range 3 {
		fmt.Fprintf(s.errs, "%s: ", what)
		var line string
		var err error
		if secret && s.hide != nil {
			line, err = s.hide()
		} else {
			line, err = s.in.ReadString('\n')
			if s.hide == nil {
				fmt.Fprintln(s.errs)
			}
		}
		line = strings.TrimSpace(line)
		switch {
		case line != "" || optional && (err == nil || errors.Is(err, io.EOF)):
			return line, nil
		case errors.Is(err, io.EOF):
			return "", fmt.Errorf("%s is needed, and the input ended", strings.SplitN(what, ":", 2)[0])
		case err != nil:
			return "", err
		}
	}
	return "", fmt.Errorf("%s is needed", strings.SplitN(what, ":", 2)[0])
}

// keep writes the new secrets to where the desk finds them.
func (s *setting) keep(out io.Writer) error {
	name := s.channel.Name
	if s.stack != "" {
		content, err := json.Marshal(s.secrets)
		if err != nil {
			return err
		}
		file := "attache-" + name + ".secret.json"
		if err := os.WriteFile(file, append(content, '\n'), 0o600); err != nil {
			return err
		}
		secret := s.stack + "/accounts/" + cmp.Or(s.channel.Secret, name) // see aws.NewVault
		fmt.Fprintf(out, "aws secretsmanager create-secret --name %s --secret-string file://%s && rm %s\n", secret, file, file)
		fmt.Fprintf(out, "aws s3 cp %s s3://BUCKET/config/attache.yaml\n", s.file)
		return nil
	}
	if len(s.asked) == 0 {
		return nil
	}
	values, order := map[string]string{}, []string{}
	for _, f := range s.setup.Secrets {
		if v := s.asked[f.Name]; v != "" {
			variable := local.Variable(name, f.Name)
			values[variable] = v
			order = append(order, variable)
		}
	}
	file := envBeside(s.file)
	if err := local.WriteEnv(file, values, order); err != nil {
		return err
	}
	fmt.Fprintf(s.errs, "The secrets are in %s, which only you may read.\n", file)
	return nil
}

// memory is a vault of secrets that are nowhere else yet.
type memory map[string]string

func (m memory) Read(context.Context) (map[string]string, error) {
	return maps.Clone(map[string]string(m)), nil
}

func (m memory) Renew(_ context.Context, values map[string]string) error {
	maps.Copy(m, values)
	return nil
}

// trying is how long a test of credentials may take.
const trying = 30 * time.Second

// try tries the credentials of a channel with a call that posts nothing.
func (p *program) try(ctx context.Context, c desk.Channel, v network.Vault) (string, error) {
	sender, err := networks.Clients().Sender(c, v, nil, time.Now)
	if err != nil {
		return "", err
	}
	tester, ok := sender.(desk.Tester)
	if !ok {
		return "", fmt.Errorf("channel %q: there is no test of credentials on %s", c.Name, c.Network)
	}
	return tried(ctx, tester)
}

func tried(ctx context.Context, tester desk.Tester) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, trying)
	defer cancel()
	return tester.Test(ctx)
}

func (p *program) channelTest() *cobra.Command {
	var file, data string
	var asJSON bool
	c := &cobra.Command{
		Use: "test [CHANNEL...]", Short: "Try the credentials of channels with calls that post nothing; exit status 1 where one fails", Args: args(0, -1, "any number of CHANNELs"),
		Long: "Tries the credentials of channels with calls that post nothing. Subscribers, who are told of changes,\n" +
			"are sent an event of the type attache.test. Exit status 1 where one fails.",
		Example: "  attache channel test\n  attache channel test news --json\n  attache channel test website",
		RunE: func(c *cobra.Command, names []string) error {
			office, err := p.office(file)
			if err != nil {
				return err
			}
			channels, subscribers, err := chosen(office, names)
			if err != nil {
				return err
			}
			bad := 0
			w := tabwriter.NewWriter(c.OutOrStdout(), 0, 0, 2, ' ', 0)
			for _, ch := range channels {
				who, says := "", "goes to the outbox"
				if ch.Account != "" {
					says = "works"
					if who, err = p.try(c.Context(), ch, local.NewVault(data, envBeside(file), ch.Name)); err != nil {
						says = err.Error()
						bad++
					}
				}
				if asJSON {
					if err := line(c.OutOrStdout(), map[string]any{"channel": ch.Name, "network": ch.Network, "account": ch.Account, "is": who, "says": says, "ok": err == nil}); err != nil {
						return err
					}
					continue
				}
				fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", ch.Name, p.title(ch), who, says)
			}
			for _, s := range subscribers {
				says := "works"
				who, err := tried(c.Context(), webhook.NewSubscriber(s, local.NewVault(data, envBeside(file), s.Name), time.Now))
				if err != nil {
					says = err.Error()
					bad++
				}
				if asJSON {
					if err := line(c.OutOrStdout(), map[string]any{"subscriber": s.Name, "url": s.URL, "is": who, "says": says, "ok": err == nil}); err != nil {
						return err
					}
					continue
				}
				fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", s.Name, "Subscriber", who, says)
			}
			if err := w.Flush(); err != nil {
				return err
			}
			if bad > 0 {
				return &status{code: failed}
			}
			return nil
		},
	}
	c.Flags().StringVar(&file, "config", "", "configuration (default attache.yaml, where there is one)")
	c.Flags().StringVar(&data, "data", "./data", "data directory of the desk on this machine")
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON, one object to a line")
	return c
}

// chosen are the channels and subscribers of these names, all where there is
// none.
func chosen(office desk.Config, names []string) (channels []desk.Channel, subscribers []desk.Subscriber, _ error) {
	if len(names) == 0 {
		return office.Channels, office.Subscribers, nil
	}
	for _, name := range names {
		c, ok := office.Channel(name)
		n := slices.IndexFunc(office.Subscribers, func(s desk.Subscriber) bool { return s.Name == name })
		switch {
		case ok:
			channels = append(channels, c)
		case n >= 0:
			subscribers = append(subscribers, office.Subscribers[n])
		default:
			var known []string
			for _, c := range office.Channels {
				known = append(known, c.Name)
			}
			for _, s := range office.Subscribers {
				known = append(known, s.Name)
			}
			return nil, nil, fmt.Errorf("there is no channel %q; the desk has %s", name, strings.Join(known, ", "))
		}
	}
	return channels, subscribers, nil
}

func (p *program) channelList() *cobra.Command {
	var file, data string
	var asJSON bool
	c := &cobra.Command{
		Use: "list", Short: "List the channels, where they post, and what they lack", Args: args(0, 0, "no arguments"),
		Example: "  attache channel list",
		RunE: func(c *cobra.Command, _ []string) error {
			office, err := p.office(file)
			if err != nil {
				return err
			}
			w := tabwriter.NewWriter(c.OutOrStdout(), 0, 0, 2, ' ', 0)
			for _, ch := range office.Channels {
				lacks, err := p.lacks(c.Context(), ch, local.NewVault(data, envBeside(file), ch.Name))
				if err != nil {
					return err
				}
				if asJSON {
					if err := line(c.OutOrStdout(), map[string]any{"channel": ch.Name, "network": ch.Network, "account": ch.Account, "languages": ch.Languages, "quota": ch.Quota, "lacks": append([]string{}, lacks...)}); err != nil {
						return err
					}
					continue
				}
				to := "outbox/" + ch.Name
				if ch.Account != "" {
					to = ch.Account
				}
				note := ""
				if len(lacks) > 0 {
					note = "lacks " + strings.Join(lacks, ", ") + ": run `attache channel add " + ch.Name + "`"
				}
				fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", ch.Name, p.title(ch), to, strings.Join(ch.Languages, " "), note)
			}
			return w.Flush()
		},
	}
	c.Flags().StringVar(&file, "config", "", "configuration (default attache.yaml, where there is one)")
	c.Flags().StringVar(&data, "data", "./data", "data directory of the desk on this machine")
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON, one object to a line")
	return c
}

// lacks names the secrets that an account needs and has not.
func (p *program) lacks(ctx context.Context, c desk.Channel, v network.Vault) ([]string, error) {
	n, _ := p.networks.Find(c.Network)
	sending, ok := n.(network.Sending)
	if c.Account == "" || !ok {
		return nil, nil
	}
	there, err := v.Read(ctx)
	if err != nil {
		return nil, err
	}
	var lacks []string
	for _, f := range sending.Setup().Secrets {
		if !f.Optional && there[f.Name] == "" {
			lacks = append(lacks, local.Variable(c.Name, f.Name))
		}
	}
	slices.Sort(lacks)
	return lacks, nil
}
