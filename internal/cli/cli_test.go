package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"attache/internal/bucket/dir"
	"attache/internal/bucket/s3port"
	"attache/internal/config"
	"attache/internal/desk"
	languages "attache/internal/language/all"
	"attache/internal/local"
	networks "attache/internal/network/all"
	"attache/internal/web/api"
)

const release = `Ambassador Ana Petrova visits the headquarters of the Green Valley Party

On March 3, Ambassador of Bulgaria to Azerbaijan Ms. Ana Petrova visited the headquarters of the Green Valley Party and held talks on bilateral relations with the Chairman of the Green Valley Party Mr. Elnur Rzayev.
`

// result is what a command leaves behind.
type result struct {
	status   int
	out, err string
}

func run(t *testing.T, in string, args ...string) result {
	t.Helper()
	var out, errs bytes.Buffer
	status := Run(t.Context(), args, strings.NewReader(in), &out, &errs)
	return result{status, out.String(), errs.String()}
}

// folder is where a test runs, without anything from outside.
func folder(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for _, name := range []string{"ATTACHE_DESK", "ATTACHE_TOKEN", "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3", "AWS_PROFILE", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"} {
		t.Setenv(name, "")
	}
	t.Setenv("AWS_EC2_METADATA_DISABLED", "true")
	t.Setenv("AWS_CONFIG_FILE", "none")
	t.Setenv("AWS_SHARED_CREDENTIALS_FILE", "none")
	for name, content := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func commands(c *cobra.Command) []*cobra.Command {
	all := []*cobra.Command{c}
	for _, sub := range c.Commands() {
		if sub.Name() != "help" {
			all = append(all, commands(sub)...)
		}
	}
	return all
}

func newProgram() *program {
	return &program{languages: sync.OnceValue(languages.Languages), networks: networks.Networks()}
}

// Every command has help with examples that are right, on standard output.
func TestEveryCommandHelps(t *testing.T) {
	folder(t, nil)
	root := newProgram().root()
	for _, c := range commands(root) {
		t.Run(c.CommandPath(), func(t *testing.T) {
			if c.Short == "" || c.Example == "" {
				t.Error("it says nothing about itself, or has no example")
			}
			c.Flags().VisitAll(func(f *pflag.Flag) {
				if f.Usage == "" {
					t.Errorf("--%s says nothing about itself", f.Name)
				}
			})
			for written := range strings.SplitSeq(c.Example, "\n") {
				if !strings.HasPrefix(written, "  attache") && !strings.Contains(written, "| attache") {
					t.Errorf("%q is no example", written)
					continue
				}
				words := fields(written[strings.Index(written, "attache"):])[1:]
				if i := slices.Index(words, ">"); i >= 0 {
					words = words[:i]
				}
				called, rest, err := newProgram().root().Find(words)
				if err == nil {
					err = called.ParseFlags(rest)
				}
				if err == nil {
					err = called.ValidateArgs(called.Flags().Args())
				}
				if err != nil || c != root && called.CommandPath() != c.CommandPath() && !strings.HasPrefix(called.CommandPath(), c.CommandPath()+" ") {
					t.Errorf("%q: %v", written, err)
				}
			}
			got := run(t, "", append(strings.Fields(c.CommandPath())[1:], "--help")...)
			if got.status != 0 || got.err != "" || !strings.Contains(got.out, c.Example) || !strings.Contains(got.out, "Usage:") {
				t.Errorf("status %d, %q\n%s", got.status, got.err, got.out)
			}
		})
	}
}

// fields are the words of a command line, of which some are in single quotes.
func fields(s string) []string {
	var words []string
	for i, part := range strings.Split(s, "'") {
		if i%2 == 1 {
			words = append(words, part)
		} else {
			words = append(words, strings.Fields(part)...)
		}
	}
	return words
}

// example is a command and what must come of it. What begins with ~ is contained.
type example struct {
	args   string
	in     string
	status int
	out    string // on standard output
	err    string // on standard error
}

func (c example) hold(t *testing.T) {
	t.Helper()
	got := run(t, c.in, fields(c.args)...)
	matches := func(got, want string) bool {
		if part, ok := strings.CutPrefix(want, "~"); ok {
			return strings.Contains(got, part)
		}
		return got == want
	}
	if got.status != c.status || !matches(got.out, c.out) || !matches(got.err, c.err) {
		t.Errorf("attache %s\nstatus %d, want %d\nstandard output:\n%s\nwant:\n%s\nstandard error:\n%s\nwant:\n%s", c.args, got.status, c.status, got.out, c.out, got.err, c.err)
	}
	if strings.Count(got.err, "\n") > 1 && c.status != 0 || got.err != "" && (!strings.HasPrefix(got.err, "attache: ") || !strings.HasSuffix(got.err, "\n")) {
		t.Errorf("attache %s: not one line on standard error:\n%s", c.args, got.err)
	}
	if strings.HasPrefix(got.out, "{") {
		for line := range strings.SplitSeq(strings.TrimSuffix(got.out, "\n"), "\n") {
			if !json.Valid([]byte(line)) {
				t.Errorf("attache %s: no JSON: %s", c.args, line)
			}
		}
	}
}

// Wrong usage is status 2, a failure 1, each with one line on standard error
// and nothing on standard output.
func TestStatusAndMessages(t *testing.T) {
	folder(t, map[string]string{
		"visit.en.txt": release, "empty.en.txt": "", "drafts/a.txt": release, "large.txt": strings.Repeat("A long text. ", 20<<20/13),
		"broken.yaml": "languages: en\n", "good.yaml": "organisation: Us\n", "noglossary.yaml": "glossary: broken.csv\n", "broken.csv": "term,language\na,b\n",
		"post.txt": "Ambassador Ana Petrova visited the headquarters of the Green Valley Party on 3 March.\n", "wrong.txt": "The minister spent $7 million.\n",
		"labelled/visit.txt": release, "labelled/visit.label.yaml": "language: en\nevent: visit\n", "wrong/visit.label.yaml": "event: visit\n",
		"front.md": "---\nchanels: [x]\n---\n" + release, "a/x.txt": "", "b/x.txt": "",
	})
	for _, c := range []example{
		{args: "", out: "~Usage:"},
		{args: "frobnicate", status: 2, err: "attache: \"frobnicate\" is no command of attache; see `attache --help`\n"},
		{args: "aprove x", status: 2, err: "attache: \"aprove\" is no command of attache; did you mean `attache approve`? see `attache --help`\n"},
		{args: "--frobnicate", status: 2, err: "attache: unknown flag: --frobnicate; see `attache --help`\n"},
		{args: "config", status: 2, err: "attache: attache config does nothing by itself; see `attache config --help`\n"},
		{args: "config chek", status: 2, err: "attache: \"chek\" is no command of attache config; did you mean `attache config check`? see `attache config --help`\n"},
		{args: "audit", status: 2, err: "attache: attache audit does nothing by itself; see `attache audit --help`\n"},

		{args: "text", status: 2, err: "attache: attache text takes one FILE; see `attache text --help`\n"},
		{args: "text visit.en.txt post.txt", status: 2, err: "attache: attache text takes one FILE; see `attache text --help`\n"},
		{args: "text visit.en.txt", out: release},
		{args: "text none.txt", status: 1, err: "attache: stat none.txt: no such file or directory\n"},
		{args: "text drafts", status: 1, err: "attache: drafts: is a folder. Name the files in it\n"},
		{args: "text empty.en.txt", status: 1, err: "attache: empty.en.txt: is empty. Upload the release's text; an upload may have been cut short.\n"},
		{args: "text large.txt", status: 1, err: "attache: large.txt: is larger than 16 MB. Name the text alone\n"},

		{args: "facts", status: 2, err: "attache: attache facts takes one FILE or more; see `attache facts --help`\n"},
		{args: "facts visit.en.txt", out: `~{"language":"en","headline":{"text":"Ambassador Ana Petrova visits`},
		{args: "facts visit.en.txt --json", out: `~{"language":"en"`},
		{args: "facts empty.en.txt visit.en.txt", status: 1, out: `~{"language":"en"`, err: "attache: empty.en.txt: is empty. Upload the release's text; an upload may have been cut short.\n"},
		{args: "facts visit.en.txt --published yesterday", status: 2, err: "attache: --published \"yesterday\" is no day; write it as 2026-05-04\n"},
		{args: "facts visit.en.txt --timezone Baku", status: 2, err: "attache: --timezone \"Baku\" is no time zone; write its IANA name, as in Asia/Baku\n"},
		{args: "facts front.md", status: 1, err: "attache: front.md, line 2: chanels is not a known key. Did you mean `channels`?\n"},

		{args: "draft visit.en.txt --languages en --networks x", out: `~{"file":"visit.en.txt","language":"en","network":"x","text":"Ambassador Ana Petrova visited`},
		{args: "draft visit.en.txt --languages fi", status: 2, err: "~attache: --languages \"fi\" is none; known are "},
		{args: "draft visit.en.txt --networks pigeon", status: 2, err: "~attache: --networks \"pigeon\" is none; known are "},
		{args: "draft visit.en.txt --config none.yaml", status: 1, err: "attache: read the configuration: open none.yaml: no such file or directory\n"},
		{args: "draft visit.en.txt --glossary none.csv", status: 1, err: "~none.csv"},

		{args: "check", status: 2, err: "attache: attache check needs --release, --language and --network\n"},
		{args: "check --release visit.en.txt --language en --network pigeon", status: 2, err: "~attache: --network \"pigeon\" is none; known are "},
		{args: "check --release visit.en.txt --language fi --network x", status: 2, err: "~attache: --language \"fi\" is none; known are "},
		{args: "check --release visit.en.txt --language en --network x --post none.txt", status: 1, err: "attache: open none.txt: no such file or directory\n"},
		{args: "check --release visit.en.txt --language en --network x --post post.txt", out: `~"findings":[]`},
		{args: "check --release visit.en.txt --language en --network x", in: "The minister spent $7 million.\n", status: 3, out: `~"severity":"block"`},
		{args: "check --release visit.en.txt --language en --network x --post wrong.txt", status: 3, out: `~"severity":"block"`},

		{args: "eval", status: 2, err: "attache: attache eval takes one DIR; see `attache eval --help`\n"},
		{args: "eval none", status: 1, err: "attache: stat none: no such file or directory\n"},
		{args: "eval visit.en.txt", status: 2, err: "attache: visit.en.txt is no folder; name the one that holds the releases and their labels\n"},
		{args: "eval a", status: 1, err: "attache: no labelled releases: put NAME.label.yaml beside each release NAME.txt\n"},
		{args: "eval wrong", status: 1, err: "attache: visit.label.yaml, line 1: language is missing. Write the tag of the release's language, as in `language: en`.\n"},
		{args: "eval labelled", out: "~event        1/1     1.000  1.00\n"},
		{args: "eval labelled --misses", out: `~visit.txt: got "Ambassador Ana Petrova visits`},
		{args: "eval labelled --json", out: `~{"measure":"language","rate":1,"hits":1,"total":1,"languages":{"en":{"hits":1,"total":1}},"misses":[]}`},

		{args: "config check"},
		{args: "config check --config good.yaml"},
		{args: "config check --config none.yaml", status: 1, err: "attache: read the configuration: open none.yaml: no such file or directory\n"},
		{args: "config check --config broken.yaml", status: 1, err: "attache: broken.yaml, line 1: languages must be a list. Write `languages: [en]`.\n"},
		{args: "config check --config noglossary.yaml", status: 1, err: "~broken.csv"},
		{args: "config show --config good.yaml", out: "~organisation: Us\n"},
		{args: "config show --config good.yaml --json", out: `~{"organisation": "Us"`},
		{args: "languages", out: "~en  English"},
		{args: "languages --json", out: `~{"name":"English"`},
		{args: "networks", out: "~bluesky"},
		{args: "networks --json", out: `~"limit":300`},

		{args: "serve now", status: 2, err: "attache: attache serve takes no arguments; see `attache serve --help`\n"},
		{args: "serve --config broken.yaml", status: 1, err: "attache: broken.yaml, line 1: languages must be a list. Write `languages: [en]`.\n"},
		{args: "serve --http nowhere --data new", status: 1, err: "~choose another address with --http"},

		{args: "queue", status: 1, err: "attache: no desk runs on ./data; start `attache serve --data ./data`, or name one with --desk and --token\n"},
		{args: "queue --desk http://127.0.0.1:1", status: 1, err: "attache: the desk at http://127.0.0.1:1 wants to know who you are; give your token with --token or ATTACHE_TOKEN\n"},
		{args: "queue --desk http://127.0.0.1:1 --token x", status: 1, err: "~attache: the desk at http://127.0.0.1:1 does not answer; is `attache serve` running?"},
		{args: "queue --state sleeping --desk http://127.0.0.1:1 --token x", status: 2, err: "attache: --state \"sleeping\" is none; known are due, draft, approved, sending, published, failed, unknown, rejected, withdrawn\n"},
		{args: "show", status: 2, err: "attache: attache show takes one POST; see `attache show --help`\n"},
		{args: "reject opening.x.en --desk http://127.0.0.1:1 --token x", status: 2, err: "attache: attache reject needs --reason\n"},
		{args: "edit opening.x.en --desk http://127.0.0.1:1 --token x", status: 2, err: "attache: attache edit needs --text\n"},
		{args: "withdraw opening --desk http://127.0.0.1:1 --token x", status: 2, err: "attache: attache withdraw needs --reason\n"},
		{args: "resolve opening.x.en --desk http://127.0.0.1:1 --token x", status: 2, err: "attache: attache resolve needs one of --published and --not-published\n"},
		{args: "resolve opening.x.en --published 1 --not-published --desk http://127.0.0.1:1 --token x", status: 2, err: "attache: attache resolve needs one of --published and --not-published\n"},

		{args: "glossary keep opening --term x", status: 1, err: "~attache: no desk runs on ./data"},
		{args: "glossary keep opening --term x --desk http://127.0.0.1:1 --token x", status: 2, err: "attache: attache glossary keep needs --language, --term and --text\n"},
		{args: "glossary export --desk http://127.0.0.1:1 --token x", status: 1, err: "~does not answer"},

		{args: "push visit.en.txt", status: 1, err: "attache: ./data is no data directory: it has no inbox; start `attache serve --data ./data` once, or name another with --to\n"},
		{args: "push a/x.txt b/x.txt --to s3://releases", status: 1, err: "attache: no credentials for AWS were found; set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY\n"},
		{args: "push visit.en.txt --to s3://", status: 2, err: "attache: --to \"s3://\" names no bucket; write it as s3://BUCKET/PREFIX\n"},
	} {
		c.hold(t)
	}
	if _, err := os.Stat("data"); err == nil {
		t.Error("a command that failed made a directory")
	}
}

// A command that several mistakes stop names each on a line of its own.
func TestSeveralMistakes(t *testing.T) {
	folder(t, map[string]string{"attache.yaml": "languages: en\norganization: Us\n"})
	got := run(t, "", "config", "check")
	want := "attache: attache.yaml, line 1: languages must be a list. Write `languages: [en]`.\n" +
		"attache: attache.yaml, line 2: organization is not a known key. Did you mean `organisation`?\n"
	if got.status != 1 || got.err != want || got.out != "" {
		t.Errorf("%+v", got)
	}
}

// Help does not print what is secret.
func TestHelpKeepsTheToken(t *testing.T) {
	folder(t, nil)
	t.Setenv("ATTACHE_TOKEN", "a-secret-token")
	if got := run(t, "", "queue", "--help"); strings.Contains(got.out, "a-secret-token") {
		t.Error(got.out)
	}
}

// office is a running desk, with the test's folder as its surroundings.
func office(t *testing.T, people ...desk.Person) local.Found {
	t.Helper()
	c := config.Default()
	if people != nil {
		c.People = people
	}
	ctx, cancel := context.WithCancel(context.Background())
	l, err := local.Open(ctx, local.Config{
		Data: "data", HTTP: ":0", S3: ":0", Office: c, Tick: 20 * time.Millisecond, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
	})
	if err != nil {
		cancel()
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- l.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	content, err := os.ReadFile(filepath.Join("data", local.FoundFile))
	if err != nil {
		t.Fatal(err)
	}
	var found local.Found
	if err := json.Unmarshal(content, &found); err != nil {
		t.Fatal(err)
	}
	return found
}

// waitFor waits until a release's posts are in a state.
func waitFor(t *testing.T, found local.Found, release string, state desk.State, n int) {
	t.Helper()
	client := &api.Client{URL: found.URL, Token: found.People[0].Token}
	for range 500 {
		list, err := client.Posts(t.Context(), desk.PostQuery{Release: release, State: state})
		if err == nil && len(list.Items) == n {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatalf("%s never had %d posts that are %s", release, n, state)
}

// The whole way, by commands alone.
func TestTheCommandsOfADesk(t *testing.T) {
	folder(t, map[string]string{"visit.en.txt": release, "sub/other.en.txt": strings.ReplaceAll(release, "Green", "Blue")})
	found := office(t)
	for _, c := range []example{
		{args: "push visit.en.txt", out: "inbox/visit.en.txt\n"},
		{args: "push sub --json", status: 1, err: "attache: sub: is a folder. Name the files in it\n"},
		{args: "push visit.en.txt sub/visit.en.txt", status: 2, err: "attache: visit.en.txt and sub/visit.en.txt would both be inbox/visit.en.txt; push them one after the other, or rename one\n"},
		{args: "push sub/other.en.txt --json --to " + found.URL, out: `{"file":"sub/other.en.txt","key":"inbox/other.en.txt"}` + "\n"},
	} {
		c.hold(t)
	}
	waitFor(t, found, "visit", desk.StateDraft, 12)
	waitFor(t, found, "other", desk.StateDraft, 12)
	for _, c := range []example{
		{args: "queue --release visit --language en --channel x", out: "~visit.x.en  draft  Ambassador Ana Petrova visited"},
		{args: "queue --release visit --language en --channel x --json", out: `~{"id":"visit.x.en"`},
		{args: "queue --state published"},
		{args: "show visit.x.en", out: "~visit.x.en  draft\n\nAmbassador Ana Petrova"},
		{args: "show visit.x.en --json", out: `~{"post":{"id":"visit.x.en"`},
		{args: "show visit.x.fi", status: 1, err: "attache: there is no post visit.x.fi; see `attache queue`\n"},
		{args: "edit visit.x.en --text -", in: "Ambassador Ana Petrova spent $7 million.\n", out: "visit.x.en\tdraft\n"},
		{args: "approve visit.x.en", status: 1, err: "~attache: visit.x.en: cannot approve a post that is draft: the check blocks it ("},
		{args: "edit visit.x.en --text 'Ambassador Ana Petrova visited the headquarters of the Green Valley Party and met its chairman.' --json", out: `~{"id":"visit.x.en"`},
		{args: "approve visit.x.en none visit.x.zh", status: 1, out: "visit.x.en\tapproved\nvisit.x.zh\tapproved\n", err: "attache: there is no post none; see `attache queue`\n"},
		{args: "reject visit.x.ru --reason 'no news'", out: "visit.x.ru\trejected\n"},
		{args: "taken-down visit.x.az", status: 1, err: "~cannot take down a post that is draft"},
	} {
		c.hold(t)
	}
	waitFor(t, found, "visit", desk.StatePublished, 2)
	for _, c := range []example{
		{args: "resolve visit.x.en --not-published", status: 1, err: "~cannot resolve a post that is published"},
		{args: "withdraw visit --reason 'wrong date'", out: "visit\twithdrawn\n"},
		{args: "withdraw none --reason 'wrong date'", status: 1, err: "attache: there is no release none; `attache queue` shows the posts of those there are\n"},
		{args: "withdraw other --reason 'wrong date' --json", out: `~{"id":"other"`},
		{args: "taken-down visit.x.en", out: "visit.x.en\twithdrawn\n"},
		{args: "audit verify", out: "2 audit logs are whole\n"},
		{args: "audit verify --release visit", out: "1 audit log is whole\n"},
		{args: "audit verify --release none", status: 1, err: "attache: there is no release none; `attache queue` shows the posts of those there are\n"},
		{args: "audit verify --release visit --json", out: `~{"release":"visit","entries":`},
		{args: "audit list --release visit", out: "~visit  1  attache  receive"},
		{args: "audit list --release visit --json", out: `~{"release":"visit","seq":1`},
	} {
		c.hold(t)
	}
	files, _ := filepath.Glob("data/outbox/x/*.json")
	if len(files) != 2 {
		t.Errorf("the outbox has %v", files)
	}
}

func TestSeveralPeopleMustSayWhoTheyAre(t *testing.T) {
	folder(t, nil)
	roles := []desk.Role{desk.RoleEditor, desk.RoleApprover}
	found := office(t, desk.Person{Name: "Leyla", Roles: roles}, desk.Person{Name: "Guest"})
	example{args: "queue", status: 1, err: "attache: 2 people work at this desk; give the token of one with --token or ATTACHE_TOKEN (they are in data/desk.json)\n"}.hold(t)
	example{args: "queue --token nonsense", status: 1, err: "~attache: "}.hold(t)
	t.Setenv("ATTACHE_TOKEN", found.People[1].Token)
	example{args: "queue"}.hold(t)
	example{args: "reject x --reason no", status: 1, err: "~Guest is not an editor; ask somebody who is"}.hold(t)
	t.Setenv("ATTACHE_DESK", found.URL+"/")
	example{args: "queue --data elsewhere"}.hold(t)
	t.Setenv("ATTACHE_TOKEN", "")
	t.Setenv("ATTACHE_DESK", "http://127.0.0.1:1") // never gets the token of another desk
	example{args: "queue", status: 1, err: "~wants to know who you are"}.hold(t)
}

func TestServeSaysWhereItListens(t *testing.T) {
	folder(t, nil)
	ctx, cancel := context.WithCancel(t.Context())
	in, out := io.Pipe()
	var errs bytes.Buffer
	done := make(chan int, 1)
	go func() {
		done <- Run(ctx, []string{"serve", "--http", ":0", "--s3", ":0", "--sample"}, strings.NewReader(""), out, &errs)
	}()
	lines := json.NewDecoder(in)
	for _, want := range []string{"http", "s3"} {
		var l local.Listener
		if err := lines.Decode(&l); err != nil || l.Listening != want || !strings.HasPrefix(l.URL, "http://127.0.0.1:") || (l.SignIn == "") != (want == "s3") {
			t.Errorf("%+v, %v", l, err)
		}
	}
	example{args: "serve --http :0 --s3 off", status: 1, err: "attache: ./data is in use by another attache; stop that one, or give another directory with --data\n"}.hold(t)
	cancel()
	if status := <-done; status != 0 {
		t.Errorf("stopped with status %d", status)
	}
	if !strings.HasPrefix(errs.String(), "Sign in as Press officer (works once): http://127.0.0.1:") {
		t.Errorf("standard error: %s", errs.String())
	}
}

// push --to s3://… speaks the protocol of S3, here with the desk's own port.
func TestPushToS3(t *testing.T) {
	folder(t, map[string]string{"a file + é.en.txt": release})
	bucket, err := dir.Open("bucket", desk.Inbox)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(s3port.New(bucket, "releases"))
	defer server.Close()
	t.Setenv("AWS_ENDPOINT_URL", server.URL)
	const file = "'a file + é.en.txt'"
	example{args: "push " + file + " --to s3://releases", out: "inbox/a file + é.en.txt\n"}.hold(t)
	t.Setenv("AWS_ACCESS_KEY_ID", "key")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "secret")
	example{args: "push " + file + " --to s3://releases/inbox/2026/ --json", out: `{"file":"a file + é.en.txt","key":"inbox/2026/a file + é.en.txt"}` + "\n"}.hold(t)
	example{args: "push " + file + " --to s3://none/inbox", status: 1, err: "~attache: a file + é.en.txt: the bucket none refuses it: "}.hold(t)
	example{args: "push " + file + " --to s3://releases/elsewhere", status: 1, err: "~the bucket releases refuses it: "}.hold(t)
	for _, key := range []string{"inbox/a file + é.en.txt", "inbox/2026/a file + é.en.txt"} {
		r, _, err := bucket.Open(t.Context(), key)
		if err != nil {
			t.Error(err)
			continue
		}
		content, err := io.ReadAll(r)
		if string(content) != release || err != nil {
			t.Errorf("%s holds %d bytes, %v", key, len(content), err)
		}
		_ = r.Close()
	}
}
