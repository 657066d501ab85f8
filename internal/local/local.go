// Package local is Attaché on one machine: one process, one directory.
//
// The directory holds everything: inbox/ (the bucket), attache.db (the store),
// outbox/ (published posts), secrets/ (what networks gave in place of secrets),
// desk.json (how the command line finds the running desk), secret (what sessions
// and tokens are made from) and lock. Two processes never work on one directory.
package local

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"

	"attache/internal/bucket/dir"
	"attache/internal/bucket/s3port"
	"attache/internal/check"
	"attache/internal/compose"
	"attache/internal/compose/engine"
	"attache/internal/desk"
	documents "attache/internal/document/all"
	"attache/internal/feed"
	"attache/internal/glossary"
	"attache/internal/hooks"
	"attache/internal/ingest"
	"attache/internal/language"
	languages "attache/internal/language/all"
	networks "attache/internal/network/all"
	"attache/internal/network/outbox"
	"attache/internal/network/webhook"
	"attache/internal/network/wire"
	"attache/internal/notify"
	"attache/internal/publish"
	"attache/internal/review"
	"attache/internal/store/sqlite"
	"attache/internal/web"
)

// Bucket is the name under which the S3 port shows the directory.
const Bucket = "releases"

// Config says how a desk on one machine is set up.
type Config struct {
	Data   string // directory, made where it does not exist
	HTTP   string // address of the desk: "127.0.0.1:8080"; ":0" picks a free port
	S3     string // address of the S3 port; "off" for none
	Office desk.Config
	// Samples, if not nil, are uploaded when the directory is new, and their
	// glossary is used when the office has none.
	Samples fs.FS
	// Env is a file of environment variables that hold the secrets of accounts,
	// besides the environment; "" for none.
	Env string
	// HookSecret returns the secret of a source of webhooks, or "".
	HookSecret func(source string) string
	Engines    []engine.Engine // that Office.Engines may name
	Log        *slog.Logger
	Now        func() time.Time // nil: time.Now

	// Rescan is how often the whole inbox is looked through for what the
	// watcher missed; 0: every minute. Tick is how often due posts are looked
	// for; 0: every second.
	Rescan, Tick time.Duration
	Pause        time.Duration // see publish.Config and notify.Config
}

// Listener is one address at which the desk can be reached.
type Listener struct {
	Listening string `json:"listening"` // "http" or "s3"
	URL       string `json:"url"`
	SignIn    string `json:"signin,omitempty"` // one-time link of the first person
	Bucket    string `json:"bucket,omitempty"`
}

// SignIn is one person's one-time link.
type SignIn struct{ Person, URL string }

// Local is a desk on one machine.
type Local struct {
	config    Config
	lock      *flock.Flock
	store     *sqlite.Store
	bucket    *dir.Bucket
	ingest    *ingest.Ingest
	publisher *publish.Publisher
	notifier  *notify.Notifier
	queued    []chan struct{} // by subscriber: there is something to tell
	web       *web.Server
	nudge     chan struct{}
	servers   []*http.Server
	sockets   []net.Listener
	listeners []Listener
	signIns   []SignIn
}

// Names of what the data directory holds.
const (
	database  = "attache.db"
	outboxDir = "outbox"
	secret    = "secret"
	lockFile  = "lock"
	glossFile = "glossary.csv"
)

// Open opens a data directory and its listeners. Nothing is served before Run.
func Open(ctx context.Context, c Config) (_ *Local, err error) {
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Rescan == 0 {
		c.Rescan = time.Minute
	}
	if c.Tick == 0 {
		c.Tick = time.Second
	}
	l := &Local{config: c, nudge: make(chan struct{}, 1)}
	defer func() {
		if err != nil {
			l.close()
		}
	}()
	if err := os.MkdirAll(c.Data, 0o700); err != nil {
		return nil, fmt.Errorf("make the data directory: %w", err)
	}
	if err := l.takeLock(); err != nil {
		return nil, err
	}
	_, err = os.Stat(l.path(database))
	isNew := errors.Is(err, fs.ErrNotExist)
	if l.bucket, err = dir.Open(c.Data, desk.Inbox); err != nil {
		return nil, err
	}
	if isNew && c.Samples != nil {
		if err := l.upload(ctx, c.Samples); err != nil {
			return nil, fmt.Errorf("upload the samples: %w", err)
		}
	}
	if l.store, err = sqlite.Open(ctx, l.path(database)); err != nil {
		return nil, err
	}
	if err := l.assemble(); err != nil {
		return nil, err
	}
	if err := l.listen(ctx); err != nil {
		return nil, err
	}
	return l, nil
}

func (l *Local) path(name string) string { return filepath.Join(l.config.Data, name) }

func (l *Local) takeLock() error {
	l.lock = flock.New(l.path(lockFile))
	ok, err := l.lock.TryLock()
	if err != nil {
		return fmt.Errorf("lock %s: %w", l.config.Data, err)
	}
	if !ok {
		return fmt.Errorf("%s is in use by another attache; stop that one, or give another directory with --data", l.config.Data)
	}
	return nil
}

// upload puts files into the inbox as any client would; the glossary, if there
// is one among them, goes beside the inbox.
func (l *Local) upload(ctx context.Context, files fs.FS) error {
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		return err
	}
	for _, e := range entries {
		f, err := files.Open(e.Name())
		if err != nil {
			return err
		}
		if e.Name() == glossFile {
			content, err := fs.ReadFile(files, e.Name())
			if err == nil {
				err = os.WriteFile(l.path(glossFile), content, 0o600)
			}
			f.Close()
			if err != nil {
				return err
			}
			continue
		}
		_, err = l.bucket.Put(ctx, desk.Inbox+e.Name(), f)
		f.Close()
		if err != nil {
			return err
		}
	}
	return nil
}

// assemble builds the use cases on the adapters.
func (l *Local) assemble() error {
	c := l.config
	own, err := l.glossary()
	if err != nil {
		return err
	}
	out, err := outbox.Open(l.path(outboxDir))
	if err != nil {
		return err
	}
	key, err := l.secret()
	if err != nil {
		return err
	}
	var (
		langs = languages.Languages()
		words = language.NewLexicon(langs)
		nets  = networks.Networks().For(c.Office.Channels)
		gate  = check.New(check.Config{Languages: langs, Lexicon: words, Networks: nets, Glossary: own})
	)
	drafter := ingest.Drafter{
		Office:   c.Office,
		Composer: compose.New(compose.Config{Languages: langs, Lexicon: words, Networks: nets, Glossary: own}),
		Checker:  gate,
	}
	engaged := drafter // the desk itself asks no engine: somebody waits for its page
	engaged.Engines = c.Engines
	store := l.subscribed()
	l.ingest = ingest.New(ingest.Config{
		Bucket: l.bucket, Store: store, Now: c.Now,
		Reader:  ingest.Reader{Languages: langs, Documents: documents.Formats()},
		Drafter: engaged,
	})
	senders, err := l.senders(out)
	if err != nil {
		return err
	}
	l.publisher = publish.New(publish.Config{
		Store: store, Office: c.Office, Now: c.Now, Log: c.Log, Pause: c.Pause, Witness: wire.Witness(nets, c.Office),
		Senders: func(channel string) (desk.Sender, bool) {
			s, ok := senders[channel]
			return s, ok
		},
	})
	l.web, err = web.New(web.Config{
		Desk: review.New(review.Config{
			Store: store, Checker: gate, Glossary: own, Drafter: drafter, Policy: c.Office.Policy, Now: c.Now, Nudge: l.poke,
		}),
		Bucket: l.bucket, Config: c.Office, Languages: langs, Networks: nets,
		Now: c.Now, Secret: key, Log: c.Log,
	})
	return err
}

// subscribed makes what tells the subscribers, and returns the store whose
// changes they are told of.
func (l *Local) subscribed() desk.Store {
	c := l.config
	receivers := map[string]desk.Receiver{}
	for _, s := range c.Office.Subscribers {
		receivers[s.Name] = webhook.NewSubscriber(s, NewVault(c.Data, c.Env, s.Name), c.Now)
		l.queued = append(l.queued, make(chan struct{}, 1))
	}
	l.notifier = notify.New(notify.Config{
		Store: l.store, Subscribers: c.Office.Subscribers, Now: c.Now, Log: c.Log, Pause: c.Pause,
		Receivers: func(name string) desk.Receiver { return receivers[name] },
	})
	return notify.Store(l.store, c.Office.Subscribers, func() {
		for _, queued := range l.queued {
			signal(queued)
		}
	})
}

// senders are the accounts of the channels. A channel without one delivers to
// the outbox.
func (l *Local) senders(out desk.Sender) (map[string]desk.Sender, error) {
	senders, clients := map[string]desk.Sender{}, networks.Clients()
	for _, c := range l.config.Office.Channels {
		if c.Account == "" {
			senders[c.Name] = out
			continue
		}
		sender, err := clients.Sender(c, NewVault(l.config.Data, l.config.Env, c.Name), l.bucket, l.config.Now)
		if err != nil {
			return nil, err
		}
		senders[c.Name] = sender
	}
	return senders, nil
}

// poke asks for a sweep; one that is asked for already is enough.
func (l *Local) poke(context.Context, desk.Post) { signal(l.nudge) }

func signal(c chan<- struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}

// glossary reads the office's glossary, or the samples' where it has none.
func (l *Local) glossary() (*glossary.Glossary, error) {
	if path := l.config.Office.Glossary; path != "" {
		return glossary.Load(path)
	}
	g, err := glossary.Load(l.path(glossFile))
	if errors.Is(err, fs.ErrNotExist) {
		return &glossary.Glossary{}, nil
	}
	return g, err
}

// secret returns the 32 bytes that sessions and tokens are made from, made at
// the first start.
func (l *Local) secret() ([]byte, error) {
	key, err := os.ReadFile(l.path(secret))
	if err == nil && len(key) == 32 {
		return key, nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("read the desk's secret: %w", err)
	}
	key = make([]byte, 32)
	_, _ = rand.Read(key) // never fails, see crypto/rand
	if err := writeFile(l.path(secret), key); err != nil {
		return nil, fmt.Errorf("keep the desk's secret: %w", err)
	}
	return key, nil
}

// writeFile writes a file that only the user may read, whole or not at all.
func writeFile(path string, content []byte) error {
	temp := path + ".new"
	if err := os.WriteFile(temp, content, 0o600); err != nil {
		return err
	}
	return os.Rename(temp, path)
}

// listen opens the sockets, so that their addresses are known.
func (l *Local) listen(ctx context.Context) error {
	socket, url, err := open(ctx, "http", l.config.HTTP)
	if err != nil {
		return err
	}
	l.serve(socket, l.site())
	for _, p := range l.config.Office.People {
		l.signIns = append(l.signIns, SignIn{p.Name, url + l.web.SignIn(p.Name)})
	}
	l.listeners = append(l.listeners, Listener{Listening: "http", URL: url, SignIn: l.signIns[0].URL})
	if l.config.S3 == "off" {
		return l.announce(url, "")
	}
	socket, s3, err := open(ctx, "s3", l.config.S3)
	if err != nil {
		return err
	}
	l.serve(socket, s3port.New(l.bucket, Bucket))
	l.listeners = append(l.listeners, Listener{Listening: "s3", URL: s3, Bucket: Bucket})
	return l.announce(url, s3)
}

// site is the desk, and beside it the webhooks, which are signed, and the
// feeds, which are for anybody: both may come through a proxy that has a name
// of its own.
func (l *Local) site() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/", l.web)
	mux.Handle(hooks.Pattern, hooks.New(hooks.Config{
		Bucket: l.bucket, Now: l.config.Now, Log: l.config.Log,
		Secret: func(_ context.Context, source string) (string, error) {
			if l.config.HookSecret != nil {
				if secret := l.config.HookSecret(source); secret != "" {
					return secret, nil
				}
			}
			return "", desk.ErrNotFound
		},
	}))
	if l.config.Office.Feed {
		feeds := feed.New(feed.Config{Reader: l.store, Title: l.config.Office.Organisation, Log: l.config.Log})
		for _, pattern := range feed.Patterns {
			mux.Handle(pattern, feeds)
		}
	}
	return mux
}

func open(ctx context.Context, flag, address string) (net.Listener, string, error) {
	if host, _, err := net.SplitHostPort(address); err == nil && host == "" {
		address = "127.0.0.1" + address // ":0" means a free port, not the whole world
	}
	var config net.ListenConfig
	socket, err := config.Listen(ctx, "tcp", address)
	if err != nil {
		return nil, "", fmt.Errorf("listen on %s: %w; choose another address with --%s", address, err, flag)
	}
	return socket, "http://" + socket.Addr().String(), nil
}

func (l *Local) serve(socket net.Listener, handler http.Handler) {
	l.sockets = append(l.sockets, socket)
	l.servers = append(l.servers, &http.Server{
		Handler: handler, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute,
		ErrorLog: slog.NewLogLogger(l.config.Log.Handler(), slog.LevelWarn),
	})
}

// Found is what desk.json tells the command line about a running desk.
type Found struct {
	URL    string        `json:"url"`
	S3     string        `json:"s3,omitempty"`
	People []FoundPerson `json:"people"`
}

// FoundPerson is a person with the token that acts in their name.
type FoundPerson struct {
	Name  string `json:"name"`
	Token string `json:"token"`
}

// FoundFile is the name of the file below the data directory.
const FoundFile = "desk.json"

func (l *Local) announce(url, s3 string) error {
	found := Found{URL: url, S3: s3}
	for _, p := range l.config.Office.People {
		found.People = append(found.People, FoundPerson{p.Name, l.web.Token(p.Name)})
	}
	content, err := json.MarshalIndent(found, "", "  ")
	if err == nil {
		err = writeFile(l.path(FoundFile), append(content, '\n'))
	}
	if err != nil {
		return fmt.Errorf("announce the desk: %w", err)
	}
	return nil
}

// Listeners lists where the desk can be reached.
func (l *Local) Listeners() []Listener { return l.listeners }

// SignIns lists each person's one-time link.
func (l *Local) SignIns() []SignIn { return l.signIns }

// close gives everything back.
func (l *Local) close() {
	for _, s := range l.sockets {
		_ = s.Close()
	}
	if len(l.listeners) > 0 {
		_ = os.Remove(l.path(FoundFile))
	}
	if l.store != nil {
		_ = l.store.Close()
	}
	if l.lock != nil {
		_ = l.lock.Unlock()
	}
}
