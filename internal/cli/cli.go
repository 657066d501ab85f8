// Package cli is the command line.
package cli

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"text/tabwriter"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	awsconfig "github.com/aws/aws-sdk-go-v2/config"
	"github.com/goccy/go-yaml"
	"github.com/spf13/cobra"

	"attache/internal/check"
	"attache/internal/compose"
	"attache/internal/compose/engine"
	engines "attache/internal/compose/engine/all"
	"attache/internal/config"
	"attache/internal/desk"
	"attache/internal/document"
	documents "attache/internal/document/all"
	"attache/internal/eval"
	"attache/internal/glossary"
	"attache/internal/ingest"
	"attache/internal/language"
	languages "attache/internal/language/all"
	"attache/internal/local"
	"attache/internal/network"
	networks "attache/internal/network/all"
	"attache/internal/samples"
	"attache/internal/strictyaml"
)

// Exit statuses.
const (
	failed  = 1
	misused = 2
	blocked = 3 // check: a finding blocks
)

// status is an error with an exit status of its own. An empty message is
// printed nowhere.
type status struct {
	code    int
	message string
}

func (s *status) Error() string { return s.message }

func misuse(format string, args ...any) error { return &status{misused, fmt.Sprintf(format, args...)} }

// Run runs a command and returns its exit status.
func Run(ctx context.Context, args []string, in io.Reader, out, errs io.Writer) int {
	p := &program{languages: sync.OnceValue(languages.Languages), networks: networks.Networks()}
	root := p.root()
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(errs)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return 0
	}
	complain(errs, err)
	if s := (*status)(nil); errors.As(err, &s) {
		return s.code
	}
	return failed
}

// complain prints an error; each of its lines says whose it is.
func complain(w io.Writer, err error) {
	if err.Error() == "" {
		return
	}
	for l := range strings.SplitSeq(err.Error(), "\n") {
		fmt.Fprintln(w, "attache: "+l)
	}
}

type program struct {
	languages func() language.Set // built when a command needs them
	networks  network.Set
}

func (p *program) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "attache",
		Short: "Press releases in, short posts out, approved by people",
		Long:  "Attaché turns a press release into a short post in each language for each channel,\nshows what every claim rests on, and publishes what people approve, exactly once.",
		Example: "  attache serve --sample\n  attache facts release.en.txt\n  attache draft release.en.txt --languages en,ru --networks x\n" +
			"  attache approve opening.x.en",
		SilenceUsage: true, SilenceErrors: true,
		Args: noSuchCommand, RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return misuse("%v; see `%s --help`", err, c.CommandPath())
	})
	root.AddCommand(p.serve(), p.text(), p.facts(), p.draft(), p.check(), p.eval(), p.configuration(), p.glossary(), p.builtIn("languages"), p.builtIn("networks"))
	root.AddCommand(p.channelCommands(), p.fakes())
	root.AddCommand(p.deskCommands()...)
	return root
}

// noSuchCommand refuses what stands where a command should.
func noSuchCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	for _, sub := range c.Commands() {
		names = append(names, sub.Name())
	}
	hint := ""
	if near, ok := strictyaml.Nearest(args[0], names); ok {
		hint = fmt.Sprintf("did you mean `%s %s`? ", c.CommandPath(), near)
	}
	return misuse("%q is no command of %s; %ssee `%s --help`", args[0], c.CommandPath(), hint, c.CommandPath())
}

// group is a command that has commands below it and does nothing itself.
func group(name, short, example string) *cobra.Command {
	c := &cobra.Command{Use: name, Short: short, Example: "  attache " + example, Args: noSuchCommand}
	c.RunE = func(c *cobra.Command, _ []string) error {
		return misuse("%s does nothing by itself; see `%s --help`", c.CommandPath(), c.CommandPath())
	}
	return c
}

// args checks the number of arguments: wrong ones are wrong usage.
func args(least, most int, what string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) < least || most >= 0 && len(args) > most {
			return misuse("%s takes %s; see `%s --help`", c.CommandPath(), what, c.CommandPath())
		}
		return nil
	}
}

func (p *program) known() config.Known {
	return config.Known{Networks: p.networks.Names(), Languages: p.languages().Written(), Engines: engine.Names, Account: p.networks.Check, Address: network.CheckAddress}
}

// writers are the engines that a configuration may name. They read the settings
// of AWS when they are first asked for a post.
func writers() []engine.Engine {
	return engines.Engines(engines.Config{
		Model: os.Getenv("ATTACHE_MODEL"), Terminology: "attache",
		SDK: func(ctx context.Context) (aws.Config, error) { return awsconfig.LoadDefaultConfig(ctx) },
	})
}

// office is the configuration: the file named, else attache.yaml where there
// is one, else the default.
func (p *program) office(path string) (desk.Config, error) {
	if path == "" {
		if _, err := os.Stat("attache.yaml"); err != nil {
			return config.Default(), nil
		}
		path = "attache.yaml"
	}
	return config.Load(path, p.known())
}

// envBeside is the file of secrets that lies beside a configuration.
func envBeside(path string) string { return filepath.Join(filepath.Dir(path), ".env") }

// hookSecret is the secret of a source of webhooks: ATTACHE_HOOK_GITHUB for
// "github".
func hookSecret(source string) string {
	return os.Getenv("ATTACHE_HOOK_" + strings.ToUpper(strings.ReplaceAll(source, "-", "_")))
}

func (p *program) serve() *cobra.Command {
	var data, http, s3, file string
	var sample bool
	c := &cobra.Command{
		Use: "serve", Short: "Run the desk on this machine", Args: args(0, 0, "no arguments"),
		Example: "  attache serve --sample\n  attache serve --data /srv/press --http 127.0.0.1:8080 --s3 off",
		RunE: func(c *cobra.Command, _ []string) error {
			office, err := p.office(file)
			if err != nil {
				return err
			}
			cfg := local.Config{
				Data: data, HTTP: http, S3: s3, Office: office, HookSecret: hookSecret, Env: envBeside(file), Engines: writers(),
				Log: slog.New(slog.NewTextHandler(c.ErrOrStderr(), &slog.HandlerOptions{Level: slog.LevelWarn})),
			}
			if sample {
				cfg.Samples = samples.Files()
			}
			l, err := local.Open(c.Context(), cfg)
			if err != nil {
				return err
			}
			for _, listener := range l.Listeners() {
				if err := line(c.OutOrStdout(), listener); err != nil {
					return err
				}
			}
			for _, s := range l.SignIns() {
				fmt.Fprintf(c.ErrOrStderr(), "Sign in as %s (works once): %s\n", s.Person, s.URL)
			}
			return l.Run(c.Context())
		},
	}
	c.Flags().StringVar(&data, "data", "./data", "directory that holds everything")
	c.Flags().StringVar(&http, "http", "127.0.0.1:8080", "address of the desk; :0 picks a free port")
	c.Flags().StringVar(&s3, "s3", "127.0.0.1:9000", "address of the S3 port; off for none")
	c.Flags().StringVar(&file, "config", "", "configuration (default attache.yaml, where there is one)")
	c.Flags().BoolVar(&sample, "sample", false, "upload sample releases when the data directory is new")
	return c
}

// reading are the flags of commands that read a file.
type reading struct{ published, zone string }

func (r *reading) flags(c *cobra.Command) {
	c.Flags().StringVar(&r.published, "published", "", "day of the release, as 2026-05-04: infers years and relative dates")
	c.Flags().StringVar(&r.zone, "timezone", "", "time zone of the release, as Asia/Baku")
}

// version reads one file as one version of a release.
func (p *program) version(path string, r reading) (desk.Version, desk.Settings, error) {
	var o ingest.Options
	if r.published != "" {
		t, err := time.Parse(time.DateOnly, r.published)
		if err != nil {
			return desk.Version{}, desk.Settings{}, misuse("--published %q is no day; write it as 2026-05-04", r.published)
		}
		o.Published = t
	}
	if r.zone != "" {
		z, err := time.LoadLocation(r.zone)
		if err != nil {
			return desk.Version{}, desk.Settings{}, misuse("--timezone %q is no time zone; write its IANA name, as in Asia/Baku", r.zone)
		}
		o.Zone = z
	}
	content, err := read(path)
	if err != nil {
		return desk.Version{}, desk.Settings{}, err
	}
	reader := ingest.Reader{Languages: p.languages(), Documents: documents.Formats()}
	o.Language = ingest.LanguageOf(filepath.Base(path))
	v, settings, problems := reader.Version(path, content, o)
	if v == nil {
		lines := make([]string, len(problems))
		for i, problem := range problems {
			lines[i] = problem.String()
		}
		return desk.Version{}, settings, errors.New(strings.Join(lines, "\n"))
	}
	return *v, settings, nil
}

// isFile refuses folders, with what to do instead.
func isFile(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if info.IsDir() {
		return fmt.Errorf("%s: is a folder. Name the files in it", path)
	}
	return nil
}

// read returns the content of a release's file.
func read(path string) ([]byte, error) {
	if err := isFile(path); err != nil {
		return nil, err
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	content, err := io.ReadAll(io.LimitReader(f, document.MaxObject+1))
	if err == nil && len(content) > document.MaxObject {
		err = fmt.Errorf("%s: is larger than %d MB. Name the text alone", path, document.MaxObject>>20)
	}
	return content, err
}

func line(w io.Writer, value any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(value)
}

func (p *program) text() *cobra.Command {
	return &cobra.Command{
		Use: "text FILE", Short: "Print the plain text that spans refer to", Args: args(1, 1, "one FILE"),
		Example: "  attache text release.html",
		RunE: func(c *cobra.Command, names []string) error {
			content, err := read(names[0])
			if err != nil {
				return err
			}
			doc, err := documents.Formats().Read(names[0], content)
			if err != nil {
				return fmt.Errorf("%s: %w", names[0], err)
			}
			_, err = io.WriteString(c.OutOrStdout(), doc.Text)
			return err
		},
	}
}

// each runs f for each file; one that fails does not keep it from the others.
func each(c *cobra.Command, names []string, f func(name string) error) error {
	var last error
	for _, name := range names {
		if err := f(name); err != nil {
			if s := (*status)(nil); errors.As(err, &s) {
				return err
			}
			if last != nil {
				complain(c.ErrOrStderr(), last)
			}
			last = err
		}
	}
	return last
}

func (p *program) facts() *cobra.Command {
	var r reading
	c := &cobra.Command{
		Use: "facts FILE...", Short: "Print the facts of releases as JSON, one object to a line", Args: args(1, -1, "one FILE or more"),
		Example: "  attache facts visit.en.txt --published 2026-05-04 --timezone Asia/Baku",
		RunE: func(c *cobra.Command, names []string) error {
			return each(c, names, func(name string) error {
				v, _, err := p.version(name, r)
				if err != nil {
					return err
				}
				return line(c.OutOrStdout(), v.Facts)
			})
		},
	}
	r.flags(c)
	c.Flags().Bool("json", true, "print JSON (always)")
	return c
}

// words opens the glossary named, else the office's.
func words(path string, office desk.Config) (*glossary.Glossary, error) {
	if path = cmp.Or(path, office.Glossary); path == "" {
		return nil, nil
	}
	return glossary.Load(path)
}

// drafted is a line of `attache draft`.
type drafted struct {
	File     string         `json:"file"`
	Language string         `json:"language"`
	Network  string         `json:"network"`
	Text     string         `json:"text"`
	Engine   string         `json:"engine,omitempty"` // that wrote it, "" for the frames
	Length   network.Length `json:"length"`
	Findings []desk.Finding `json:"findings"`
	Claims   []desk.Claim   `json:"claims"`
}

func (p *program) draft() *cobra.Command {
	var r reading
	var langs, nets, tags []string
	var link, glossaryFile, file string
	c := &cobra.Command{
		Use: "draft FILE...", Short: "Print the posts of releases as JSON, one to a line", Args: args(1, -1, "one FILE or more"),
		Example: "  attache draft visit.en.txt --languages en,az --networks x,bluesky --link https://example.org/visit",
		RunE: func(c *cobra.Command, names []string) error {
			office, err := p.office(file)
			if err != nil {
				return err
			}
			g, err := words(glossaryFile, office)
			if err != nil {
				return err
			}
			if langs == nil {
				langs = office.Languages
			}
			if nets == nil {
				nets = p.networks.Names()
			}
			if err := among("--languages", langs, p.known().Languages); err != nil {
				return err
			}
			if err := among("--networks", nets, p.networks.Names()); err != nil {
				return err
			}
			words := language.NewLexicon(p.languages())
			drafter := ingest.Drafter{
				Office: office, Engines: writers(),
				Composer: compose.New(compose.Config{Languages: p.languages(), Lexicon: words, Networks: p.networks, Glossary: g}),
				Checker:  check.New(check.Config{Languages: p.languages(), Lexicon: words, Networks: p.networks, Glossary: g}),
			}
			return each(c, names, func(name string) error {
				v, settings, err := p.version(name, r)
				if err != nil {
					return err
				}
				var failures []error
				for _, l := range langs {
					for _, n := range nets {
						post, findings, err := drafter.Write(c.Context(), compose.Request{
							Source: v, Language: l, Network: n, Link: cmp.Or(link, settings.Link), Hashtags: append(tags, settings.Hashtags...),
						})
						if err != nil {
							failures = append(failures, fmt.Errorf("%s: post in %s for %s: %w", name, l, n, err))
							continue
						}
						if err := line(c.OutOrStdout(), p.drafted(name, l, n, post, findings)); err != nil {
							return err
						}
					}
				}
				return errors.Join(failures...)
			})
		},
	}
	r.flags(c)
	c.Flags().StringSliceVar(&langs, "languages", nil, "languages of the posts (default: the configuration's)")
	c.Flags().StringSliceVar(&nets, "networks", nil, "networks whose rules hold (default: all)")
	c.Flags().StringSliceVar(&tags, "hashtags", nil, "hashtags, without #")
	c.Flags().StringVar(&link, "link", "", "address that the posts link to")
	c.Flags().StringVar(&glossaryFile, "glossary", "", "CSV file: term,language,translation,forms")
	c.Flags().StringVar(&file, "config", "", "configuration")
	c.Flags().Bool("json", true, "print JSON (always)")
	return c
}

// among holds that the values of a flag are known ones.
func among(flag string, values, known []string) error {
	for _, v := range values {
		if !slices.Contains(known, v) {
			return misuse("%s %q is none; known are %s", flag, v, strings.Join(known, ", "))
		}
	}
	return nil
}

// drafted describes a post; lists are never null in JSON.
func (p *program) drafted(file, lang, net string, post compose.Post, findings []desk.Finding) drafted {
	rules, _ := p.networks.Find(net)
	return drafted{
		File: file, Language: lang, Network: net, Text: post.Text, Engine: post.Engine, Length: rules.Measure(post.Text),
		Findings: append([]desk.Finding{}, findings...), Claims: append([]desk.Claim{}, post.Claims...),
	}
}

func (p *program) check() *cobra.Command {
	var r reading
	var release, lang, net, post, glossaryFile, link string
	c := &cobra.Command{
		Use: "check", Short: "Check any text against a release; exit status 3 when a finding blocks", Args: args(0, 0, "no arguments"),
		Example: "  echo 'The minister opened a library.' | attache check --release opening.en.txt --language en --network x",
		RunE: func(c *cobra.Command, _ []string) error {
			if release == "" || lang == "" || net == "" {
				return misuse("attache check needs --release, --language and --network")
			}
			if err := among("--network", []string{net}, p.networks.Names()); err != nil {
				return err
			}
			if err := among("--language", []string{lang}, p.languages().Tags()); err != nil {
				return err
			}
			v, _, err := p.version(release, r)
			if err != nil {
				return err
			}
			var text []byte
			if post == "-" {
				text, err = io.ReadAll(c.InOrStdin())
			} else {
				text, err = os.ReadFile(post)
			}
			if err != nil {
				return err
			}
			var office desk.Config
			if glossaryFile == "" { // one that is named needs no configuration
				if office, err = p.office(""); err != nil {
					return err
				}
			}
			g, err := words(glossaryFile, office)
			if err != nil {
				return err
			}
			checker := check.New(check.Config{Languages: p.languages(), Lexicon: language.NewLexicon(p.languages()), Networks: p.networks, Glossary: g})
			plain := strings.TrimSpace(string(text))
			claims, findings := checker.Check(check.Input{Text: plain, Language: lang, Network: net, Link: link, Source: v})
			if err := line(c.OutOrStdout(), p.drafted(release, lang, net, compose.Post{Text: plain, Claims: claims}, findings)); err != nil {
				return err
			}
			if len((desk.Post{Findings: findings}).Blocked()) > 0 {
				return &status{code: blocked}
			}
			return nil
		},
	}
	r.flags(c)
	c.Flags().StringVar(&release, "release", "", "the release's file")
	c.Flags().StringVar(&lang, "language", "", "language of the text")
	c.Flags().StringVar(&net, "network", "", "network whose rules hold")
	c.Flags().StringVar(&post, "post", "-", "file with the text; - for standard input")
	c.Flags().StringVar(&link, "link", "", "address that the text must carry")
	c.Flags().StringVar(&glossaryFile, "glossary", "", "CSV file: term,language,translation,forms")
	c.Flags().Bool("json", true, "print JSON (always)")
	return c
}

func (p *program) eval() *cobra.Command {
	var asJSON, misses bool
	c := &cobra.Command{
		Use: "eval DIR", Short: "Measure the facts against releases that a person has labelled", Args: args(1, 1, "one DIR"),
		Long: "Reads each release in DIR that has a label beside it, NAME.label.yaml, and counts where\n" +
			"the facts that are found agree with it. A label gives, as far as the release has them:\n\n" +
			"  language, published, timezone    what the program is told (but for the language)\n" +
			"  headline, event, polarity, what, who, with, when, where, embargo, dateline,\n" +
			"  quotes (speaker and text of each), numbers, note\n\n" +
			"Several good answers are parted by \" | \". Measures, with what a hit is:\n\n" + measures(),
		Example: "  attache eval labelled\n  attache eval labelled --misses\n  attache eval labelled --json",
		RunE: func(c *cobra.Command, names []string) error {
			if info, err := os.Stat(names[0]); err != nil {
				return err
			} else if !info.IsDir() {
				return misuse("%s is no folder; name the one that holds the releases and their labels", names[0])
			}
			cases, err := eval.Load(os.DirFS(names[0]))
			if err != nil {
				return err
			}
			results, err := eval.Score(ingest.Reader{Languages: p.languages(), Documents: documents.Formats()}, cases)
			if err != nil {
				return err
			}
			if !asJSON {
				return eval.Print(c.OutOrStdout(), results, misses)
			}
			for _, r := range results {
				if err := line(c.OutOrStdout(), r); err != nil {
					return err
				}
			}
			return nil
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON, one measure to a line, with what was missed")
	c.Flags().BoolVar(&misses, "misses", false, "print what was missed below each measure")
	return c
}

// measures lists what is counted, one a line.
func measures() string {
	var b strings.Builder
	for _, m := range eval.Measures() {
		fmt.Fprintf(&b, "  %-9s %s\n", m.Name, m.Rule)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func (p *program) configuration() *cobra.Command {
	c := group("config", "Check or show the configuration", "config check")
	var file string
	var asJSON bool
	check := &cobra.Command{
		Use: "check", Short: "Check the whole configuration; silence when it is right", Args: args(0, 0, "no arguments"),
		Example: "  attache config check --config attache.yaml",
		RunE: func(*cobra.Command, []string) error {
			office, err := p.office(file)
			if err == nil {
				_, err = words("", office)
			}
			return err
		},
	}
	show := &cobra.Command{
		Use: "show", Short: "Print what holds, with all defaults, as an attache.yaml", Args: args(0, 0, "no arguments"),
		Example: "  attache config show > attache.yaml",
		RunE: func(c *cobra.Command, _ []string) error {
			office, err := p.office(file)
			if err != nil {
				return err
			}
			text, err := config.Show(office)
			if err == nil && asJSON {
				text, err = yaml.YAMLToJSON(text)
			}
			if err == nil {
				_, err = c.OutOrStdout().Write(text)
			}
			return err
		},
	}
	show.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	for _, sub := range []*cobra.Command{check, show} {
		sub.Flags().StringVar(&file, "config", "", "configuration (default attache.yaml, where there is one)")
		c.AddCommand(sub)
	}
	return c
}

func (p *program) builtIn(what string) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use: what, Short: "List the built-in " + what, Args: args(0, 0, "no arguments"), Example: "  attache " + what,
		RunE: func(c *cobra.Command, _ []string) error {
			w := tabwriter.NewWriter(c.OutOrStdout(), 0, 0, 2, ' ', 0)
			if what == "networks" {
				for _, n := range p.networks {
					l := n.Measure("")
					if asJSON {
						if err := line(c.OutOrStdout(), map[string]any{"name": n.Name(), "title": n.Title(), "limit": l.Limit, "unit": l.Unit}); err != nil {
							return err
						}
						continue
					}
					fmt.Fprintf(w, "%s\t%s\t%d %s\n", n.Name(), n.Title(), l.Limit, l.Unit)
				}
				return w.Flush()
			}
			for _, l := range p.languages() {
				reads, writes := l.Reading != nil, l.Writing != nil
				if asJSON {
					if err := line(c.OutOrStdout(), map[string]any{"tag": l.Tag, "name": l.Name, "native": l.Native, "reads_facts": reads, "writes": writes}); err != nil {
						return err
					}
					continue
				}
				does := "recognised"
				if reads {
					does = "read"
				}
				if writes {
					does += " and written"
				}
				fmt.Fprintf(w, "%s\t%s\t%s\n", l.Tag, l.Name, does)
			}
			return w.Flush()
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON, one object to a line")
	return c
}
