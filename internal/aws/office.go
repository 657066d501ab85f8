package aws

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"sync"
	"time"

	"attache/internal/config"
	"attache/internal/desk"
	"attache/internal/glossary"
)

// ConfigKey is where an office's configuration lies in the bucket. Files that
// it names lie beside it.
const ConfigKey = "config/attache.yaml"

// fresh is how long a configuration is used before it is read again.
const fresh = time.Minute

// Office is what a desk is set up by, as it was read together.
type Office struct {
	Config desk.Config
	// Secrets is what Kept.Secrets returned.
	Secrets Secrets

	text, names string // the configuration and the glossary as they are written
}

// Glossary reads the office's glossary.
func (o Office) Glossary() (*glossary.Glossary, error) {
	if o.Config.Glossary == "" {
		return &glossary.Glossary{}, nil
	}
	return glossary.Parse(o.Config.Glossary, bytes.NewReader([]byte(o.names)))
}

// Secrets are texts by name: the JSON object that a secret of Secrets Manager
// holds.
type Secrets map[string]string

// Kept keeps what a function makes of its office. The office is read again when
// it was last read a minute ago; what was made of it is made again only if the
// office has changed. Nothing is read before Get is called.
type Kept[T any] struct {
	Bucket desk.Bucket
	// Known is what the configuration may name.
	Known func() config.Known
	// Secrets, if not nil, reads the function's secret.
	Secrets func(context.Context) (Secrets, error)
	// Glossary tells whether the function needs the office's glossary.
	Glossary bool
	Make     func(Office) (T, error)
	Now      func() time.Time

	mu   sync.Mutex
	at   time.Time
	of   Office
	made *T
}

// Get returns what was made. What could not be read or made is tried again at
// the next call.
func (k *Kept[T]) Get(ctx context.Context) (T, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.made != nil && k.Now().Sub(k.at) < fresh {
		return *k.made, nil
	}
	var none T
	o, err := k.read(ctx)
	if err != nil {
		return none, err
	}
	if k.made == nil || !o.same(k.of) {
		made, err := k.Make(o)
		if err != nil {
			return none, err
		}
		k.made, k.of = &made, o
	}
	k.at = k.Now()
	return *k.made, nil
}

// Last returns what was made last, of an office as it was then; ok is false
// where nothing was. It reads nothing.
func (k *Kept[T]) Last() (made T, ok bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.made == nil {
		return made, false
	}
	return *k.made, true
}

func (o Office) same(p Office) bool {
	return o.text == p.text && o.names == p.names && maps.Equal(o.Secrets, p.Secrets)
}

// read reads the office from the bucket; without a configuration the desk runs
// on the default.
func (k *Kept[T]) read(ctx context.Context) (Office, error) {
	var o Office
	if k.Secrets != nil {
		var err error
		if o.Secrets, err = k.Secrets(ctx); err != nil {
			return o, err
		}
	}
	content, err := read(ctx, k.Bucket, ConfigKey)
	if errors.Is(err, desk.ErrNotFound) {
		o.Config = config.Default()
		return o, nil
	}
	if err != nil {
		return o, fmt.Errorf("read the configuration: %w", err)
	}
	o.text = ConfigKey + "\n" + string(content)
	o.Config, err = config.Parse(ConfigKey, content, k.Known(), func(path string) error {
		if !k.Glossary {
			return nil
		}
		names, err := read(ctx, k.Bucket, path)
		o.names = string(names)
		return err
	})
	return o, err
}

func read(ctx context.Context, bucket desk.Bucket, key string) ([]byte, error) {
	r, _, err := bucket.Open(ctx, key)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return io.ReadAll(r)
}
