package publish_test

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"attache/internal/desk"
	"attache/internal/local"
	"attache/internal/network/all"
	"attache/internal/network/fakes"
	"attache/internal/publish"
	"attache/internal/store/sqlite"
)

// accounts start the fakes of networks and keep their secrets in a data
// directory: one channel for each.
func accounts(tb testing.TB, data string, networks ...string) ([]desk.Channel, []*fakes.Server) {
	tb.Helper()
	var (
		channels []desk.Channel
		servers  []*fakes.Server
		env      strings.Builder
	)
	for n, network := range networks {
		s, err := fakes.Start(network, "")
		if err != nil {
			tb.Fatal(err)
		}
		tb.Cleanup(s.Close)
		servers = append(servers, s)
		name := fmt.Sprint(network, n)
		channels = append(channels, desk.Channel{Name: name, Network: network, Account: s.Account, Settings: s.Settings})
		for key, value := range s.Secrets {
			fmt.Fprintf(&env, "%s=%s\n", local.Variable(name, key), value)
		}
	}
	if err := os.WriteFile(filepath.Join(data, ".env"), []byte(env.String()), 0o600); err != nil {
		tb.Fatal(err)
	}
	return channels, servers
}

// onOneMachine is a publisher as the process on one machine has it.
func onOneMachine(tb testing.TB, s desk.Store, data string, channels []desk.Channel, now func() time.Time, timeout time.Duration) *publish.Publisher {
	tb.Helper()
	senders := map[string]desk.Sender{}
	for _, c := range channels {
		sender, err := all.Clients().Sender(c, local.NewVault(data, filepath.Join(data, ".env"), c.Name), nil, now)
		if err != nil {
			tb.Fatal(err)
		}
		senders[c.Name] = sender
	}
	return publish.New(publish.Config{
		Store: s, Office: desk.Config{Zone: time.UTC, Channels: channels}, Now: now, Timeout: timeout,
		Log:     slog.New(slog.NewTextHandler(io.Discard, nil)),
		Senders: func(channel string) (desk.Sender, bool) { s, ok := senders[channel]; return s, ok },
	})
}

// fill stores at least so many approved posts, as many for each channel, each
// with a number of its own in its text.
func fill(tb testing.TB, s desk.Store, channels []desk.Channel, count int, notBefore time.Time) {
	tb.Helper()
	languages := []string{"en", "az", "zh", "ru", "tr", "fr", "es", "de", "ar"}
	now := time.Now().Add(-time.Minute)
	for n := 0; n < count; {
		r := desk.Release{ID: fmt.Sprint("opening", n), Stem: fmt.Sprint("opening", n), Revision: 1, Digest: "d1", Received: now}
		if err := s.Commit(ctx, desk.Change{Release: &r}); err != nil {
			tb.Fatal(err)
		}
		for _, channel := range channels {
			var c desk.Change
			for _, language := range languages {
				n++
				p, e := desk.NewPost(r.ID, 1, desk.Draft{Revision: 1, Source: "en", Payload: desk.Payload{
					Channel: channel.Name, Network: channel.Network, Account: channel.Account, Language: language,
					Text: fmt.Sprintf("Library %d opened.", n), NotBefore: notBefore,
				}}, "", now)
				p, approved, err := p.Approve(leyla, p.Payload.Hash(), "", desk.Policy{}, now)
				if err != nil {
					tb.Fatal(err)
				}
				c.Posts, c.Entries = append(c.Posts, p), append(c.Entries, e, approved)
			}
			if err := s.Commit(ctx, c); err != nil {
				tb.Fatal(err)
			}
		}
	}
}

// counted counts what is written to a store and asked of it.
type counted struct {
	desk.Store
	writes, reads atomic.Int64
}

func (c *counted) Commit(ctx context.Context, change desk.Change) error {
	c.writes.Add(1)
	return c.Store.Commit(ctx, change)
}

func (c *counted) Release(ctx context.Context, id string) (desk.Release, error) {
	c.reads.Add(1)
	return c.Store.Release(ctx, id)
}

func (c *counted) Post(ctx context.Context, id string) (desk.Post, error) {
	c.reads.Add(1)
	return c.Store.Post(ctx, id)
}

func (c *counted) Posts(ctx context.Context, q desk.PostQuery) (desk.List[desk.Post], error) {
	c.reads.Add(1)
	return c.Store.Posts(ctx, q)
}

func newFile(tb testing.TB) *counted {
	tb.Helper()
	s, err := sqlite.Open(ctx, filepath.Join(tb.TempDir(), "attache.db"))
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = s.Close() })
	return &counted{Store: s}
}

// writesASend is the most that the fence may write: the claim, and what came
// of it.
const writesASend = 2

// On every network that takes a post in one step, the fence writes twice; one
// that takes it in two steps costs one write more.
func TestTheFenceWritesTwice(t *testing.T) {
	two := map[string]int{"threads": 1}
	for _, name := range fakes.Networks() {
		t.Run(name, func(t *testing.T) {
			data, store := t.TempDir(), newFile(t)
			channels, servers := accounts(t, data, name)
			fill(t, store, channels, 9, time.Time{})
			p := onOneMachine(t, store, data, channels, time.Now, 0)
			store.writes.Store(0)
			if err := p.Sweep(ctx); err != nil {
				t.Fatal(err)
			}
			sent := len(servers[0].Posts())
			if sent == 0 {
				t.Fatal("nothing was sent")
			}
			if n, want := store.writes.Load(), int64(sent*(writesASend+two[name])); n != want {
				t.Errorf("%d sends wrote %d times, want %d", sent, n, want)
			}
		})
	}
}

// BenchmarkSend publishes posts that are due to servers on loopback, as the
// process on one machine does: every commit synced, a connection for each send.
func BenchmarkSend(b *testing.B) {
	for _, n := range []int{1, 4, 8} {
		b.Run(fmt.Sprint("channels=", n), func(b *testing.B) {
			data, store := b.TempDir(), newFile(b)
			networks := make([]string, n)
			for i := range networks {
				networks[i] = "webhook"
			}
			channels, servers := accounts(b, data, networks...)
			fill(b, store, channels, b.N, time.Time{})
			p := onOneMachine(b, store, data, channels, time.Now, 0)
			store.writes.Store(0)
			b.ResetTimer()
			if err := p.Sweep(ctx); err != nil {
				b.Fatal(err)
			}
			b.StopTimer()
			sent := 0
			for _, s := range servers {
				sent += len(s.Posts())
			}
			if sent < b.N || store.writes.Load() > int64(writesASend*sent) {
				b.Fatalf("%d of %d posts were sent with %d writes", sent, b.N, store.writes.Load())
			}
			b.ReportMetric(float64(sent)/b.Elapsed().Seconds(), "sends/s")
			b.ReportMetric(float64(store.writes.Load())/float64(sent), "writes/send")
		})
	}
}

// BenchmarkSweep looks for what is due where nothing is: what waits for its
// time costs nothing.
func BenchmarkSweep(b *testing.B) {
	for _, n := range []int{1_000, 100_000} {
		b.Run(fmt.Sprint("waiting=", n), func(b *testing.B) {
			store := newFile(b)
			channels := []desk.Channel{{Name: "news", Network: "x"}, {Name: "other", Network: "mastodon"}}
			fill(b, store, channels, n, time.Now().Add(24*time.Hour))
			p := onOneMachine(b, store, b.TempDir(), nil, time.Now, 0)
			store.reads.Store(0)
			store.writes.Store(0)
			sweeps := 0
			for b.Loop() {
				if err := p.Sweep(ctx); err != nil {
					b.Fatal(err)
				}
				sweeps++
			}
			if store.writes.Load() > 0 {
				b.Fatalf("%d sweeps wrote %d times", sweeps, store.writes.Load())
			}
			b.ReportMetric(float64(store.reads.Load())/float64(sweeps), "reads/sweep")
		})
	}
}
