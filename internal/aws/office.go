package aws

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"attache/internal/config"
	"attache/internal/desk"
	"attache/internal/glossary"
	"attache/internal/language"
	languages "attache/internal/language/all"
	"attache/internal/network"
	networks "attache/internal/network/all"
)

// ConfigKey is where an office's configuration lies in the bucket. Files that
// it names lie beside it.
const ConfigKey = "config/attache.yaml"

// fresh is how long a configuration is used before it is read again.
const fresh = time.Minute

// Office is the configuration with what is built from it.
type Office struct {
	Config    desk.Config
	Glossary  *glossary.Glossary
	Languages language.Set
	Lexicon   *language.Lexicon
	Networks  network.Set
}

// ReadOffice reads the office's configuration from the bucket; without one the
// desk runs on the default.
func ReadOffice(ctx context.Context, bucket desk.Bucket) (*Office, error) {
	langs := languages.Languages()
	o := &Office{Config: config.Default(), Languages: langs, Lexicon: language.NewLexicon(langs), Networks: networks.Networks()}
	content, err := read(ctx, bucket, ConfigKey)
	if errors.Is(err, desk.ErrNotFound) {
		return o, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the configuration: %w", err)
	}
	var names []byte
	known := config.Known{Languages: langs.Written(), Networks: o.Networks.Names()}
	o.Config, err = config.Parse(ConfigKey, content, known, func(path string) (err error) {
		names, err = read(ctx, bucket, path)
		return err
	})
	if err == nil && o.Config.Glossary != "" {
		o.Glossary, err = glossary.Parse(o.Config.Glossary, bytes.NewReader(names))
	}
	if err != nil {
		return nil, err
	}
	return o, nil
}

func read(ctx context.Context, bucket desk.Bucket, key string) ([]byte, error) {
	r, _, err := bucket.Open(ctx, key)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return io.ReadAll(r)
}

// Lately keeps something that takes effort to make for a while. What could not
// be made is tried again at the next call.
type Lately[T any] struct {
	mu   sync.Mutex
	at   time.Time
	made *T
}

func (l *Lately[T]) Get(now time.Time, make func() (*T, error)) (*T, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.made != nil && now.Sub(l.at) < fresh {
		return l.made, nil
	}
	made, err := make()
	if err != nil {
		return nil, err
	}
	l.made, l.at = made, now
	return made, nil
}
