package local

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"golang.org/x/sync/errgroup"
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

// tick sends what is due, at every tick and whenever a post was approved.
func (l *Local) tick(ctx context.Context) {
	ticker := time.NewTicker(l.config.Tick)
	defer ticker.Stop()
	told := "" // the same trouble is told once, not at every tick
	for {
		switch err := l.publisher.Sweep(ctx); {
		case err == nil:
			told = ""
		case ctx.Err() == nil && err.Error() != told:
			told = err.Error()
			l.config.Log.Error("not everything that is due could be published; it is tried again", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		case <-l.nudge:
		}
	}
}
