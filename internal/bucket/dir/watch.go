package dir

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"strings"

	"github.com/fsnotify/fsnotify"
)

// Watch sends keys whose objects may have changed, until ctx ends; then the
// channel is closed. It only gives hints: several changes of a key may come as
// one, and "" means that anything may have changed.
func (b *Bucket) Watch(ctx context.Context) (<-chan string, error) {
	w, err := fsnotify.NewWatcher()
	if err == nil {
		err = b.watchBelow(w, path.Clean(b.prefix))
	}
	if err != nil {
		return nil, fmt.Errorf("watch %s: %w", b.path, err)
	}
	keys := make(chan string)
	go func() {
		defer close(keys)
		defer w.Close()
		b.forward(ctx, w, keys)
	}()
	return keys, nil
}

// watchBelow watches a directory and all below it.
func (b *Bucket) watchBelow(w *fsnotify.Watcher, directory string) error {
	return fs.WalkDir(b.root.FS(), directory, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return nil // removed meanwhile: nothing to watch
		}
		return w.Add(filepath.Join(b.path, name))
	})
}

// forward passes events on. Waiting keys are kept in memory, each once, so
// that the system's queue is always emptied at once.
func (b *Bucket) forward(ctx context.Context, w *fsnotify.Watcher, keys chan<- string) {
	var waiting []string
	known := map[string]bool{}
	add := func(key string) {
		if !known[key] {
			known[key] = true
			waiting = append(waiting, key)
		}
	}
	for {
		var out chan<- string
		var first string
		if len(waiting) > 0 {
			out, first = keys, waiting[0]
		}
		select {
		case <-ctx.Done():
			return
		case out <- first:
			waiting = waiting[1:]
			delete(known, first)
		case e, ok := <-w.Events:
			if !ok {
				return
			}
			relative, err := filepath.Rel(b.path, e.Name)
			if err != nil || hidden(filepath.Base(e.Name)) {
				continue
			}
			folder := ""
			if e.Has(fsnotify.Create) {
				if info, err := b.root.Lstat(relative); err == nil && info.IsDir() {
					folder = "/"
					_ = b.watchBelow(w, filepath.ToSlash(relative)) // what cannot be watched is found by scanning
				}
			}
			parts := strings.Split(filepath.ToSlash(relative), "/")
			for i := range parts {
				parts[i] = decodePart(parts[i])
			}
			add(strings.Join(parts, "/") + folder)
		case err, ok := <-w.Errors:
			if !ok {
				return
			}
			if errors.Is(err, fsnotify.ErrEventOverflow) {
				add("")
			}
		}
	}
}
