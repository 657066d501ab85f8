package local

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"attache/internal/desk"
)

// settle is how long the inbox must be quiet before a hint is followed, so
// that a file which is still being written is not read again and again.
const settle = 100 * time.Millisecond

// Run serves until ctx ends, then stops in an orderly way: what is being sent
// is finished and recorded. It returns nil after an orderly stop.
func (l *Local) Run(ctx context.Context) error {
	defer l.close()
	if err := l.publisher.Recover(ctx); err != nil {
		if ctx.Err() != nil { // stopped before it began
			return nil
		}
		return err
	}
	if err := l.notifier.Recover(ctx); err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return err
	}
	hints, err := l.bucket.Watch(ctx)
	if err != nil {
		return err
	}
	var group errgroup.Group
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	for n, server := range l.servers {
		group.Go(func() error {
			defer cancel()
			if err := server.Serve(l.sockets[n]); !errors.Is(err, http.ErrServerClosed) {
				return fmt.Errorf("serve %s: %w", l.listeners[n].URL, err)
			}
			return nil
		})
	}
	group.Go(func() error { l.follow(ctx, hints); return nil })
	group.Go(func() error { l.tick(ctx); return nil })
	for n, s := range l.config.Office.Subscribers {
		group.Go(func() error { l.tell(ctx, s, l.queued[n]); return nil })
	}
	group.Go(func() error {
		<-ctx.Done()
		stop, done := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
		defer done()
		var errs []error
		for _, server := range l.servers {
			errs = append(errs, server.Shutdown(stop))
		}
		return errors.Join(errs...)
	})
	return group.Wait()
}

// follow keeps the releases in step with the inbox: all of it at the start and
// every Rescan, and in between what the watcher hints at.
func (l *Local) follow(ctx context.Context, hints <-chan string) {
	l.scan(ctx)
	rescan := time.NewTicker(l.config.Rescan)
	defer rescan.Stop()
	quiet := time.NewTimer(time.Hour)
	defer quiet.Stop()
	changed := map[string]bool{}
	for {
		select {
		case <-ctx.Done():
			return
		case <-rescan.C:
			l.scan(ctx)
		case key, ok := <-hints:
			if !ok {
				hints = nil // the watcher has ended; scans go on
				continue
			}
			if len(changed) == 0 {
				quiet.Reset(settle)
			}
			changed[key] = true
		case <-quiet.C:
			if changed[""] {
				l.scan(ctx)
			} else {
				for key := range changed {
					if err := l.ingest.Object(ctx, key); err != nil && ctx.Err() == nil {
						l.config.Log.Error("a release could not be taken in; it is tried again", "key", key, "error", err)
					}
				}
			}
			clear(changed)
		}
	}
}

func (l *Local) scan(ctx context.Context) {
	if err := l.ingest.Scan(ctx); err != nil && ctx.Err() == nil {
		l.config.Log.Error("the inbox could not be looked through whole; it is tried again", "error", err)
	}
}

// Where a sweep is at a slow network, the next begins after a while, so that
// the other channels' posts do not wait for it; so many there may be at once.
const (
	overlap      = 3 * time.Second
	sweepsAtOnce = 8
)

// tick sends what is due, at every tick and whenever a post was approved.
func (l *Local) tick(ctx context.Context) {
	ticker := time.NewTicker(l.config.Tick)
	defer ticker.Stop()
	var sweeps errgroup.Group
	sweeps.SetLimit(sweepsAtOnce)
	defer func() { _ = sweeps.Wait() }()
	trouble := trouble{what: "not everything that is due could be published"}
	for {
		ended := make(chan struct{})
		begun := sweeps.TryGo(func() error {
			defer close(ended)
			trouble.begin()
			trouble.end(ctx, l.config.Log, l.publisher.Sweep(ctx))
			return nil
		})
		if begun {
			select {
			case <-ended:
			case <-time.After(overlap):
			case <-ctx.Done():
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		case <-l.nudge:
		}
	}
}

// tell tells one subscriber what waits for it, whenever something came and at
// every tick.
func (l *Local) tell(ctx context.Context, s desk.Subscriber, queued <-chan struct{}) {
	ticker := time.NewTicker(l.config.Tick)
	defer ticker.Stop()
	trouble := trouble{what: "a subscriber could not be told of a change"}
	for {
		trouble.begin()
		trouble.end(ctx, l.config.Log, l.notifier.Tell(ctx, s))
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		case <-queued:
		}
	}
}

// trouble tells what is wrong with sweeps once, not at every tick.
type trouble struct {
	what    string // could not be done
	mu      sync.Mutex
	running int
	told    string
}

func (t *trouble) begin() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.running++
}

func (t *trouble) end(ctx context.Context, log *slog.Logger, err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.running--
	switch {
	case err == nil && t.running == 0: // a sweep beside others did not see all
		t.told = ""
	case err != nil && ctx.Err() == nil && err.Error() != t.told:
		t.told = err.Error()
		log.Error(t.what+"; it is tried again", "error", err)
	}
}
