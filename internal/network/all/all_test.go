package all_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/all"
	"attache/internal/network/fakes"
	"attache/internal/network/networktest"
)

var update = flag.Bool("update", false, "write the table in docs/networks.md")

const page = "../../../docs/networks.md"

// Where the table stands on the page.
const begin, end = "<!-- outcomes, written by a test -->\n", "<!-- end of outcomes -->"

// What docs/networks.md says about each network's faults is what happens.
func TestTheTableOfOutcomesIsTrue(t *testing.T) {
	var titles []string
	var columns []map[fakes.Fault]networktest.Story
	for _, n := range all.Clients() {
		titles = append(titles, n.Title())
		promise := networktest.Promise{Asks: n.Name() == "telegram"}
		t.Run(n.Name(), func(t *testing.T) {
			columns = append(columns, networktest.Each(t, func(t testing.TB) *networktest.Rig {
				return networktest.Open(t, n, nil, nil)
			}, promise))
		})
	}
	var b strings.Builder
	fmt.Fprintf(&b, "| what goes wrong | %s |\n|---%s|\n", strings.Join(titles, " | "), strings.Repeat("|---", len(titles)))
	for _, f := range append([]fakes.Fault{fakes.None}, fakes.Faults...) {
		name := string(f)
		if f == fakes.None {
			name = "nothing"
		}
		fmt.Fprintf(&b, "| %s |", name)
		for _, stories := range columns {
			fmt.Fprintf(&b, " %s |", stories[f].Short())
		}
		b.WriteString("\n")
	}
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(text), begin)
	was, after, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		t.Fatalf("%s has no place for the table", page)
	}
	switch {
	case was == b.String():
	case *update:
		if err := os.WriteFile(page, []byte(before+begin+b.String()+end+after), 0o644); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("the table is not what happens; run this test with -update, and read what changed:\n%s", b.String())
	}
}

// Every network can be sent to, has a fake, and says how an account is set up.
func TestEveryNetworkIsWhole(t *testing.T) {
	var names []string
	for _, n := range all.Clients() {
		names = append(names, n.Name())
		setup := n.Setup()
		if setup.Account == "" || setup.Example == "" || len(setup.Steps) == 0 || len(setup.Secrets) == 0 {
			t.Errorf("%s does not say how an account is set up: %+v", n.Name(), setup)
		}
		f, err := fakes.Start(n.Name(), "")
		if err != nil {
			t.Error(err)
			continue
		}
		f.Close()
		c := desk.Channel{Network: n.Name(), Account: f.Account, Settings: f.Settings}
		if address := all.Networks().Address(c); !strings.HasPrefix(address, f.URL) {
			t.Errorf("posts of %s go to %s, and it gives the address %q", n.Name(), f.URL, address)
		}
		c.Settings = nil
		if address := all.Networks().Address(c); n.Name() != "mastodon" && network.CheckAddress(address) != nil {
			t.Errorf("%s gives the address %q", n.Name(), address)
		}
		if c.Account = ""; all.Networks().Address(c) != "" {
			t.Errorf("files for %s have an address", n.Name())
		}
	}
	if known := all.Networks().Names(); !slices.Equal(names, known) {
		t.Errorf("there are the networks %q, and clients for %q", known, names)
	}
}
