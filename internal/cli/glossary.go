package cli

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"attache/internal/desk"
	"attache/internal/glossary"
	"attache/internal/glossary/exchange"
	"attache/internal/web/api"
)

func (p *program) glossary() *cobra.Command {
	c := group("glossary", "Import, check, keep or export the office's own words", "glossary import terms.tmx --from en")
	c.AddCommand(p.glossaryImport(), p.glossaryCheck(), glossaryKeep(), glossaryExport())
	return c
}

// glossaryKeep keeps a name at a running desk.
func glossaryKeep() *cobra.Command {
	var n api.Name
	return on("keep RELEASE", "Keep at the desk how a name of a release is written", "glossary keep opening --language ru --term 'Guo Min' --text 'Го Минь'", args(1, 1, "one RELEASE"),
		func(c *cobra.Command) {
			c.Flags().StringVar(&n.Language, "language", "", "language that it is written in")
			c.Flags().StringVar(&n.Term, "term", "", "the name as the release has it")
			c.Flags().StringVar(&n.Text, "text", "", "the name as posts are to write it, in its basic form")
		},
		func(c *cobra.Command, client *api.Client, r *reach, ids []string) error {
			if n.Language == "" || n.Term == "" || n.Text == "" {
				return misuse("attache glossary keep needs --language, --term and --text")
			}
			kept, err := client.Keep(c.Context(), ids[0], n)
			if errors.Is(err, desk.ErrNotFound) {
				return noRelease(ids[0])
			}
			if err != nil {
				return err
			}
			if r.asJSON {
				return line(c.OutOrStdout(), kept)
			}
			fmt.Fprintf(c.OutOrStdout(), "%s\t%s\t%s\n", kept.Word.Term, kept.Word.Language, kept.Word.Text)
			for _, id := range kept.Written {
				fmt.Fprintf(c.ErrOrStderr(), "%s was written anew\n", id)
			}
			for _, id := range kept.Checked {
				fmt.Fprintf(c.ErrOrStderr(), "%s was checked anew\n", id)
			}
			return nil
		})
}

// glossaryExport prints what people have kept at a running desk, for the
// office's own file.
func glossaryExport() *cobra.Command {
	return on("export", "Print the names that were kept at the desk, as CSV", "glossary export > kept.csv", args(0, 0, "no arguments"), nil,
		func(c *cobra.Command, client *api.Client, r *reach, _ []string) error {
			words, err := client.Words(c.Context())
			if err != nil {
				return err
			}
			if !r.asJSON {
				return glossary.Of(words).Write(c.OutOrStdout())
			}
			for _, w := range words {
				if err := line(c.OutOrStdout(), w); err != nil {
					return err
				}
			}
			return nil
		})
}

// glossaryFile is the glossary named, else the configuration's, else the usual
// one.
func (p *program) glossaryFile(named, file string) (string, error) {
	if named != "" {
		return named, nil
	}
	office, err := p.office(file)
	if err != nil {
		return "", err
	}
	return cmp.Or(office.Glossary, "glossary.csv"), nil
}

func (p *program) glossaryImport() *cobra.Command {
	var from, named, file string
	c := &cobra.Command{
		Use: "import FILE...", Short: "Add the terms of CSV, TMX and TBX-Basic files to the glossary", Args: args(1, -1, "one FILE or more"),
		Example: "  attache glossary import terms.tmx --from en --glossary glossary.csv",
		RunE: func(c *cobra.Command, names []string) error {
			target, err := p.glossaryFile(named, file)
			if err != nil {
				return err
			}
			own, err := glossary.Load(target)
			if errors.Is(err, fs.ErrNotExist) {
				own, err = &glossary.Glossary{}, nil
			}
			if err != nil {
				return err
			}
			for _, name := range names {
				entries, err := entriesOf(name, from)
				if err != nil {
					return err
				}
				added, other := own.Merge(entries)
				for _, e := range other {
					was, _ := own.Find(e.Term, e.Language)
					fmt.Fprintf(c.ErrOrStderr(), "%s, line %d: %q is %q in %s already, not %q; the glossary's is kept\n", name, e.Line, e.Term, was.Text, e.Language, e.Translation)
				}
				if err := line(c.OutOrStdout(), map[string]any{"file": name, "glossary": target, "added": added, "kept": len(other), "known": len(entries) - added - len(other)}); err != nil {
					return err
				}
			}
			return replace(target, own)
		},
	}
	c.Flags().StringVar(&from, "from", "en", "language in which the terms stand in releases")
	c.Flags().StringVar(&named, "glossary", "", "CSV file to add to (default: the configuration's, else glossary.csv)")
	c.Flags().StringVar(&file, "config", "", "configuration")
	return c
}

// entriesOf reads a file by its ending.
func entriesOf(name, from string) ([]glossary.Entry, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("import: %w", err)
	}
	defer f.Close()
	if strings.EqualFold(filepath.Ext(name), ".csv") {
		g, err := glossary.Parse(name, f)
		if err != nil {
			return nil, err
		}
		return g.Entries(), nil
	}
	return exchange.Read(name, f, from)
}

// replace writes the glossary whole, or leaves the old one.
func replace(target string, g *glossary.Glossary) error {
	f, err := os.CreateTemp(filepath.Dir(target), ".glossary-*.csv")
	if err != nil {
		return fmt.Errorf("write the glossary: %w", err)
	}
	defer os.Remove(f.Name())
	err = errors.Join(g.Write(f), f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), target)
	}
	if err != nil {
		return fmt.Errorf("write the glossary: %w", err)
	}
	return nil
}

func (p *program) glossaryCheck() *cobra.Command {
	var file string
	c := &cobra.Command{
		Use: "check [FILE]", Short: "Check a glossary; what is wrong is said with file, line and remedy", Args: args(0, 1, "one FILE at most"),
		Example: "  attache glossary check glossary.csv",
		RunE: func(c *cobra.Command, names []string) error {
			target, err := p.glossaryFile(strings.Join(names, ""), file)
			if err != nil {
				return err
			}
			g, err := glossary.Load(target)
			if err != nil {
				return err
			}
			for _, e := range g.Entries() {
				if _, ok := p.languages().Find(e.Language); !ok {
					return fmt.Errorf("%s: %q is translated into %q, which is none of the languages %s", target, e.Term, e.Language, strings.Join(p.languages().Tags(), ", "))
				}
			}
			return line(c.OutOrStdout(), map[string]any{"glossary": target, "translations": g.Len()})
		},
	}
	c.Flags().StringVar(&file, "config", "", "configuration")
	return c
}
