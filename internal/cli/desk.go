package cli

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"attache/internal/desk"
	"attache/internal/local"
	"attache/internal/web/api"
)

// reach are the flags by which a command finds a desk.
type reach struct {
	desk, token, data string
	asJSON            bool
}

func (r *reach) flags(c *cobra.Command) {
	c.Flags().StringVar(&r.desk, "desk", "", "address of the desk (or ATTACHE_DESK; default: the one that runs on --data)")
	c.Flags().StringVar(&r.token, "token", "", "token of a person (or ATTACHE_TOKEN, which other users of the machine cannot see)")
	c.Flags().StringVar(&r.data, "data", "./data", "data directory of a desk on this machine")
	c.Flags().BoolVar(&r.asJSON, "json", false, "print JSON, one object to a line")
}

// address is the desk that was named, "" for none. The environment is read
// here, not as a flag's default: --help prints those.
func (r *reach) address() string { return cmp.Or(r.desk, os.Getenv("ATTACHE_DESK")) }

// client finds the desk: the one named, else the one that runs on the data
// directory. A token of the latter goes to no other desk.
func (r *reach) client() (*api.Client, error) {
	address, token := strings.TrimRight(r.address(), "/"), cmp.Or(r.token, os.Getenv("ATTACHE_TOKEN"))
	if address != "" && token != "" {
		return &api.Client{URL: address, Token: token}, nil
	}
	file := filepath.Join(r.data, local.FoundFile)
	data, err := os.ReadFile(file)
	none := errors.Is(err, fs.ErrNotExist)
	if none && address == "" {
		return nil, fmt.Errorf("no desk runs on %s; start `attache serve --data %s`, or name one with --desk and --token", r.data, r.data)
	}
	var found local.Found
	if err == nil {
		err = json.Unmarshal(data, &found)
	}
	if err != nil && !none {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if address != "" && address != found.URL {
		return nil, fmt.Errorf("the desk at %s wants to know who you are; give your token with --token or ATTACHE_TOKEN", address)
	}
	if token == "" {
		if len(found.People) != 1 {
			return nil, fmt.Errorf("%d people work at this desk; give the token of one with --token or ATTACHE_TOKEN (they are in %s)", len(found.People), file)
		}
		token = found.People[0].Token
	}
	return &api.Client{URL: found.URL, Token: token}, nil
}

// ofPost says which of several posts an error is about.
func ofPost(id string, err error) error {
	if errors.Is(err, desk.ErrNotFound) {
		return fmt.Errorf("there is no post %s; see `attache queue`", id)
	}
	return fmt.Errorf("%s: %w", id, err)
}

func noRelease(id string) error {
	return fmt.Errorf("there is no release %s; `attache queue` shows the posts of those there are", id)
}

// on makes a command that acts on a desk.
func on(use, short, example string, check cobra.PositionalArgs, flags func(*cobra.Command), run func(c *cobra.Command, api *api.Client, r *reach, args []string) error) *cobra.Command {
	var r reach
	c := &cobra.Command{
		Use: use, Short: short, Example: "  attache " + example, Args: check,
		RunE: func(c *cobra.Command, args []string) error {
			client, err := r.client()
			if err != nil {
				return err
			}
			return run(c, client, &r, args)
		},
	}
	r.flags(c)
	if flags != nil {
		flags(c)
	}
	return c
}

// states are those that a queue can be chosen by.
func states() []string {
	names := []string{string(desk.StateDue)}
	for _, s := range desk.States {
		names = append(names, string(s))
	}
	return names
}

func (p *program) deskCommands() []*cobra.Command {
	var q desk.PostQuery
	var state string
	queue := on("queue", "List the posts of the desk", "queue --state draft --language az", args(0, 0, "no arguments"), func(c *cobra.Command) {
		c.Flags().StringVar(&state, "state", "", "only posts in a state")
		c.Flags().StringVar(&q.Language, "language", "", "only posts in a language")
		c.Flags().StringVar(&q.Channel, "channel", "", "only posts of a channel")
		c.Flags().StringVar(&q.Release, "release", "", "only posts of a release")
	}, func(c *cobra.Command, client *api.Client, r *reach, _ []string) error {
		q.State, q.Limit = desk.State(state), 500
		if state != "" {
			if err := among("--state", []string{state}, states()); err != nil {
				return err
			}
		}
		w := tabwriter.NewWriter(c.OutOrStdout(), 0, 0, 2, ' ', 0)
		for {
			list, err := client.Posts(c.Context(), q)
			if err != nil {
				return err
			}
			for _, post := range list.Items {
				if r.asJSON {
					if err := line(c.OutOrStdout(), post); err != nil {
						return err
					}
					continue
				}
				fmt.Fprintf(w, "%s\t%s\t%s\n", post.ID, post.State, strings.Join(strings.Fields(post.Payload.Text), " "))
			}
			if q.After = list.Next; q.After == "" {
				return w.Flush()
			}
		}
	})
	show := on("show POST", "Show a post with its evidence, findings and history", "show opening.x.en", args(1, 1, "one POST"), nil,
		func(c *cobra.Command, client *api.Client, r *reach, ids []string) error {
			item, err := client.Post(c.Context(), ids[0])
			if err != nil {
				return ofPost(ids[0], err)
			}
			if r.asJSON {
				return line(c.OutOrStdout(), item)
			}
			w := c.OutOrStdout()
			fmt.Fprintf(w, "%s  %s\n\n%s\n\n", item.Post.ID, item.Post.State, item.Post.Payload.Text)
			if item.CostUSD != "" {
				fmt.Fprintf(w, "  costs $%s to send\n", item.CostUSD)
			}
			for _, claim := range item.Post.Claims {
				if claim.Span[1] <= len(item.Post.Payload.Text) && claim.Source[1] <= len(item.Source.Text) {
					fmt.Fprintf(w, "  %q rests on %q\n", claim.Span.Of(item.Post.Payload.Text), claim.Source.Of(item.Source.Text))
				}
			}
			for _, f := range item.Post.Findings {
				fmt.Fprintf(w, "  %s: %s (%s)\n", f.Severity, f.Message, f.Code)
			}
			fmt.Fprintln(w)
			for _, e := range item.History {
				if e.Post == "" || e.Post == item.Post.ID {
					fmt.Fprintf(w, "  %s  %s  %s  %s\n", e.At.Format("2006-01-02 15:04:05Z"), e.By, e.Action, e.Detail)
				}
			}
			return nil
		})
	var a api.Action
	act := func(c *cobra.Command, client *api.Client, r *reach, id, action string, a api.Action) error {
		post, err := client.Act(c.Context(), id, action, a)
		if err != nil {
			return ofPost(id, err)
		}
		if r.asJSON {
			return line(c.OutOrStdout(), post)
		}
		fmt.Fprintf(c.OutOrStdout(), "%s\t%s\n", post.ID, post.State)
		return nil
	}
	reason := func(c *cobra.Command) { c.Flags().StringVar(&a.Reason, "reason", "", "why; goes on record") }
	edit := on("edit POST", "Give a post a new text; approvals are void", "edit opening.x.en --text 'The library opened on 4 May.'", args(1, 1, "one POST"),
		func(c *cobra.Command) { c.Flags().StringVar(&a.Text, "text", "", "the new text; - for standard input") },
		func(c *cobra.Command, client *api.Client, r *reach, ids []string) error {
			if a.Text == "" {
				return misuse("attache edit needs --text")
			}
			if a.Text == "-" {
				text, err := io.ReadAll(c.InOrStdin())
				if err != nil {
					return err
				}
				a.Text = string(text)
			}
			return act(c, client, r, ids[0], "edit", a)
		})
	approve := on("approve POST...", "Approve posts as they are now", "approve opening.x.en opening.x.az", args(1, -1, "one POST or more"), reason,
		func(c *cobra.Command, client *api.Client, r *reach, ids []string) error {
			return each(c, ids, func(id string) error {
				item, err := client.Post(c.Context(), id)
				if err != nil {
					return ofPost(id, err)
				}
				return act(c, client, r, id, "approve", api.Action{Hash: item.Post.Payload.Hash(), Reason: a.Reason})
			})
		})
	reject := on("reject POST...", "Reject posts", "reject opening.x.en --reason 'no news'", args(1, -1, "one POST or more"), reason,
		func(c *cobra.Command, client *api.Client, r *reach, ids []string) error {
			if a.Reason == "" {
				return misuse("attache reject needs --reason")
			}
			return each(c, ids, func(id string) error { return act(c, client, r, id, "reject", a) })
		})
	resolve := on("resolve POST", "Say what came of a post whose outcome is unknown", "resolve opening.x.en --published 1790000000000000000", args(1, 1, "one POST"),
		func(c *cobra.Command) {
			c.Flags().StringVar(&a.Published, "published", "", "it was published, under this ID or address")
			c.Flags().BoolVar(&a.NotPublished, "not-published", false, "it was not published")
		},
		func(c *cobra.Command, client *api.Client, r *reach, ids []string) error {
			if (a.Published == "") != a.NotPublished {
				return misuse("attache resolve needs one of --published and --not-published")
			}
			return act(c, client, r, ids[0], "resolve", a)
		})
	takeDown := on("take-down POST", "Take a post of a withdrawn release off its network", "take-down opening.x.en", args(1, 1, "one POST"), nil,
		func(c *cobra.Command, client *api.Client, r *reach, ids []string) error {
			return act(c, client, r, ids[0], "take-down", a)
		})
	takenDown := on("taken-down POST", "Record that a person took a withdrawn post off its network", "taken-down opening.x.en", args(1, 1, "one POST"), nil,
		func(c *cobra.Command, client *api.Client, r *reach, ids []string) error {
			return act(c, client, r, ids[0], "taken-down", a)
		})
	withdraw := on("withdraw RELEASE", "Kill a release: nothing more of it goes out", "withdraw opening --reason 'wrong date'", args(1, 1, "one RELEASE"), reason,
		func(c *cobra.Command, client *api.Client, r *reach, ids []string) error {
			if a.Reason == "" {
				return misuse("attache withdraw needs --reason")
			}
			release, err := client.Withdraw(c.Context(), ids[0], a.Reason)
			if errors.Is(err, desk.ErrNotFound) {
				return noRelease(ids[0])
			}
			if err != nil {
				return err
			}
			if r.asJSON {
				return line(c.OutOrStdout(), release)
			}
			fmt.Fprintf(c.OutOrStdout(), "%s\twithdrawn\n", release.ID)
			return nil
		})
	return []*cobra.Command{p.push(), queue, show, edit, approve, reject, withdraw, resolve, takeDown, takenDown, audit()}
}

// verified is a line of `attache audit verify --json`.
type verified struct {
	Release string `json:"release"`
	Entries int    `json:"entries"`
	Whole   bool   `json:"whole"`
}

// audit verifies or prints the audit logs.
func audit() *cobra.Command {
	parent := group("audit", "Verify or list the audit logs", "audit verify")
	for _, name := range []string{"verify", "list"} {
		var release string
		parent.AddCommand(on(name, map[string]string{"verify": "Check the hash chain of every release", "list": "Print the audit logs"}[name], "audit "+name, args(0, 0, "no arguments"),
			func(c *cobra.Command) { c.Flags().StringVar(&release, "release", "", "only of one release") },
			func(c *cobra.Command, client *api.Client, r *reach, _ []string) error {
				ids, err := releaseIDs(c.Context(), client, release)
				if err != nil {
					return err
				}
				broken := 0
				for _, id := range ids {
					log, err := client.Audit(c.Context(), id)
					if err != nil {
						return err
					}
					if len(log.Entries) == 0 && id == release {
						return noRelease(id)
					}
					if log.Broken != "" {
						broken++
						complain(c.ErrOrStderr(), errors.New(log.Broken))
					}
					if name == "verify" && r.asJSON {
						if err := line(c.OutOrStdout(), verified{id, len(log.Entries), log.Broken == ""}); err != nil {
							return err
						}
					}
					for _, e := range log.Entries {
						switch {
						case name == "verify": // told below
						case r.asJSON:
							if err := line(c.OutOrStdout(), e); err != nil {
								return err
							}
						default:
							fmt.Fprintf(c.OutOrStdout(), "%s  %s  %d  %s  %s  %s  %s\n", e.At.Format("2006-01-02 15:04:05Z"), e.Release, e.Seq, e.By, e.Action, e.Post, e.Detail)
						}
					}
				}
				if broken > 0 {
					return fmt.Errorf("%d of %d audit logs are not as they were written", broken, len(ids))
				}
				if name == "verify" && !r.asJSON {
					whole := "audit logs are whole"
					if len(ids) == 1 {
						whole = "audit log is whole"
					}
					fmt.Fprintf(c.OutOrStdout(), "%d %s\n", len(ids), whole)
				}
				return nil
			}))
	}
	return parent
}

func releaseIDs(ctx context.Context, client *api.Client, release string) ([]string, error) {
	if release != "" {
		return []string{release}, nil
	}
	var ids []string
	var page desk.Page
	for {
		list, err := client.Releases(ctx, page)
		if err != nil {
			return nil, err
		}
		for _, r := range list.Items {
			ids = append(ids, r.ID)
		}
		if page.After = list.Next; page.After == "" {
			return ids, nil
		}
	}
}
