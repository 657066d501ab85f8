package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/spf13/cobra"

	"attache/internal/local"
	"attache/internal/network/fakes"
)

// fakeLine is what is printed of each fake.
type fakeLine struct {
	Network  string            `json:"network"`
	URL      string            `json:"url"`
	Posts    string            `json:"posts"` // GET: what is there
	Faults   string            `json:"faults"`
	Account  string            `json:"account"`
	Settings map[string]string `json:"settings,omitempty"`
	Secrets  map[string]string `json:"secrets"` // by environment variable, for a channel of the network's name
}

func (p *program) fakes() *cobra.Command {
	var write string
	var rate float64
	var seed uint64
	c := &cobra.Command{
		Use: "fakes", Short: "Start servers on this machine that stand in for all networks", Args: args(0, 0, "no arguments"),
		Long: "Starts a server for each network on a free loopback port, prints one line of JSON for each, and runs\n" +
			"until it is interrupted. They keep posts as the networks do, and fail on demand: POST to a fault's address\n" +
			"with ?fault=accept+then+cut makes the next post fail like that; GET there lists the faults.",
		Example: "  attache fakes --write try\n  attache fakes --faults 0.3 --seed 7",
		RunE: func(c *cobra.Command, _ []string) error {
			if rate < 0 || rate > 1 {
				return misuse("--faults %v is no part of all posts; write it as 0.3", rate)
			}
			var lines []fakeLine
			for _, name := range fakes.Networks() {
				fake, err := fakes.Start(name, "")
				if err != nil {
					return err
				}
				defer fake.Close()
				fake.Randomly(rate, seed)
				l := fakeLine{
					Network: name, URL: fake.URL, Posts: fake.URL + fakes.PostsPath, Faults: fake.URL + fakes.FaultsPath,
					Account: fake.Account, Settings: fake.Settings, Secrets: map[string]string{},
				}
				for secret, value := range fake.Secrets {
					l.Secrets[local.Variable(name, secret)] = value
				}
				lines = append(lines, l)
			}
			if write != "" {
				if err := writeTrial(write, lines); err != nil {
					return err
				}
				fmt.Fprintf(c.ErrOrStderr(), "A desk that posts to them: attache serve --config %s --data %s\n", filepath.Join(write, "attache.yaml"), filepath.Join(write, "data"))
			}
			for _, l := range lines {
				if err := line(c.OutOrStdout(), l); err != nil {
					return err
				}
			}
			<-c.Context().Done()
			return nil
		},
	}
	c.Flags().StringVar(&write, "write", "", "directory that an attache.yaml and a .env for them are written to")
	c.Flags().Float64Var(&rate, "faults", 0, "part of the posts that go wrong, chosen at random")
	c.Flags().Uint64Var(&seed, "seed", 1, "of the choice")
	return c
}

// writeTrial writes a configuration with a channel for each fake.
func writeTrial(dir string, lines []fakeLine) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	var b strings.Builder
	fmt.Fprint(&b, "organisation: Press office on trial\nlanguages: [en]\nchannels:\n")
	values, order := map[string]string{}, []string{}
	for _, l := range lines {
		entry := yaml.MapSlice{{Key: "name", Value: l.Network}, {Key: "network", Value: l.Network}, {Key: "account", Value: l.Account}}
		if len(l.Settings) > 0 {
			entry = append(entry, yaml.MapItem{Key: "settings", Value: l.Settings})
		}
		item, err := yaml.MarshalWithOptions(entry, yaml.Flow(true))
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "  - %s\n", strings.TrimSpace(string(item)))
		for variable, value := range l.Secrets {
			values[variable] = value
			order = append(order, variable)
		}
	}
	slices.Sort(order)
	if err := os.WriteFile(filepath.Join(dir, "attache.yaml"), []byte(b.String()), 0o600); err != nil {
		return err
	}
	return local.WriteEnv(filepath.Join(dir, ".env"), values, order)
}
