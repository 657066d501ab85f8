// Package dir is a bucket in a directory of this machine: a key is a path.
//
// People may put files there by hand as well as through the Bucket. Hidden
// files, editors' backups (name~) and locks (~$name), and what is neither a
// file nor a directory are no objects. See name.go for how keys that are no
// file names are written.
package dir

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"unicode/utf8"

	"attache/internal/desk"
)

// Bucket is a desk.Bucket in a directory. Nothing outside of it can be
// reached, by no key and by no symbolic link.
type Bucket struct {
	path   string
	prefix string
	root   *os.Root
}

// uploads is how unfinished uploads are named: hidden, so no objects.
const uploads = ".upload-"

// Open opens the directory, and makes it where it does not exist. All keys of
// the bucket start with prefix, such as "inbox/", which is a directory of its
// own; other keys are refused. Left-overs of interrupted uploads are removed.
func Open(directory, prefix string) (*Bucket, error) {
	if err := os.MkdirAll(filepath.Join(directory, prefix), 0o700); err != nil {
		return nil, fmt.Errorf("make the bucket's directory: %w", err)
	}
	root, err := os.OpenRoot(directory)
	if err != nil {
		return nil, fmt.Errorf("open the bucket's directory: %w", err)
	}
	b := &Bucket{path: directory, prefix: prefix, root: root}
	left, err := fs.Glob(root.FS(), path.Join(prefix, uploads+"*"))
	if err != nil {
		return nil, fmt.Errorf("look through the bucket's directory: %w", err)
	}
	for _, name := range left {
		if err := root.Remove(name); err != nil {
			return nil, fmt.Errorf("remove an unfinished upload: %w", err)
		}
	}
	return b, nil
}

// List implements desk.Bucket.
func (b *Bucket) List(ctx context.Context, prefix string) iter.Seq2[desk.Object, error] {
	return func(yield func(desk.Object, error) bool) {
		objects, err := b.list(ctx, prefix)
		if err != nil {
			yield(desk.Object{}, fmt.Errorf("list %s: %w", b.path, err))
			return
		}
		for _, o := range objects {
			if !yield(o, nil) {
				return
			}
		}
	}
}

func (b *Bucket) list(ctx context.Context, prefix string) ([]desk.Object, error) {
	var objects []desk.Object
	var walk func(directory, key string) error
	walk = func(directory, key string) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		if !strings.HasPrefix(key, prefix) && !strings.HasPrefix(prefix, key) {
			return nil
		}
		entries, err := fs.ReadDir(b.root.FS(), directory)
		if errors.Is(err, fs.ErrNotExist) && directory != path.Clean(b.prefix) {
			return nil // removed meanwhile
		}
		if err != nil {
			return err
		}
		for _, e := range entries {
			if hidden(e.Name()) {
				continue
			}
			name, child := path.Join(directory, e.Name()), key+decodePart(e.Name())
			info, err := b.root.Stat(name) // follows links, within the root
			switch {
			case err != nil: // removed meanwhile, or a link that leads out
			case info.IsDir() && e.IsDir():
				objects = append(objects, desk.Object{Key: child + "/", Modified: info.ModTime().UTC(), Folder: true})
				if err := walk(name, child+"/"); err != nil {
					return err
				}
			case info.Mode().IsRegular():
				objects = append(objects, desk.Object{Key: child, Size: info.Size(), Modified: info.ModTime().UTC()})
			}
		}
		return nil
	}
	if err := walk(path.Clean(b.prefix), b.prefix); err != nil {
		return nil, err
	}
	objects = slices.DeleteFunc(objects, func(o desk.Object) bool { return !strings.HasPrefix(o.Key, prefix) })
	slices.SortFunc(objects, func(x, y desk.Object) int { return strings.Compare(x.Key, y.Key) })
	return objects, nil
}

// Open implements desk.Bucket.
func (b *Bucket) Open(ctx context.Context, key string) (io.ReadCloser, desk.Object, error) {
	if err := ctx.Err(); err != nil {
		return nil, desk.Object{}, err
	}
	name, err := b.name(key)
	if err != nil {
		return nil, desk.Object{}, err
	}
	if _, err := b.root.Lstat(name); errors.Is(err, fs.ErrNotExist) {
		name = b.find(name)
	}
	// What is no regular file is not opened at all: opening a pipe would wait.
	info, err := b.root.Stat(name)
	if err == nil && !info.Mode().IsRegular() {
		err = fs.ErrNotExist
	}
	var f *os.File
	if err == nil {
		f, err = b.root.Open(name)
	}
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) { // a part of the path is a file
		return nil, desk.Object{}, fmt.Errorf("object %q: %w", key, desk.ErrNotFound)
	}
	if err != nil {
		return nil, desk.Object{}, fmt.Errorf("open object %q: %w", key, err)
	}
	if info, err = f.Stat(); err != nil {
		_ = f.Close()
		return nil, desk.Object{}, fmt.Errorf("open object %q: %w", key, err)
	}
	return f, desk.Object{Key: key, Size: info.Size(), Modified: info.ModTime().UTC()}, nil
}

// find returns the file whose name gives the same key, though Put would not
// have named it so: a person's file with a line break in its name, or a name
// that is no UTF-8.
func (b *Bucket) find(name string) string {
	entries, err := fs.ReadDir(b.root.FS(), path.Dir(name))
	if err != nil {
		return name
	}
	for _, e := range entries {
		if decodePart(e.Name()) == decodePart(path.Base(name)) {
			return path.Join(path.Dir(name), e.Name())
		}
	}
	return name
}

// Put implements desk.Bucket. A key that ends with "/" makes a directory.
func (b *Bucket) Put(ctx context.Context, key string, content io.Reader) (desk.Object, error) {
	name, err := b.name(key)
	if err != nil {
		return desk.Object{}, err
	}
	o, err := b.put(ctx, key, name, content)
	if err != nil {
		return desk.Object{}, fmt.Errorf("store object %q: %w", key, err)
	}
	return o, nil
}

func (b *Bucket) put(ctx context.Context, key, name string, content io.Reader) (desk.Object, error) {
	if strings.HasSuffix(key, "/") {
		name = encode(strings.TrimSuffix(key, "/"))
		if err := b.root.MkdirAll(name, 0o700); err != nil {
			return desk.Object{}, err
		}
		return desk.Object{Key: key, Folder: true}, b.sync(path.Dir(name))
	}
	if err := b.root.MkdirAll(path.Dir(name), 0o700); err != nil {
		return desk.Object{}, err
	}
	temp := path.Join(b.prefix, uploads+rand.Text())
	f, err := b.root.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return desk.Object{}, err
	}
	_, err = io.Copy(f, contextReader{ctx, content})
	if err == nil {
		err = f.Sync()
	}
	info, statErr := f.Stat()
	err = errors.Join(err, statErr, f.Close())
	if err == nil {
		err = b.root.Rename(temp, name)
	}
	if err != nil {
		_ = b.root.Remove(temp)
		return desk.Object{}, err
	}
	return desk.Object{Key: key, Size: info.Size(), Modified: info.ModTime().UTC()}, b.sync(path.Dir(name))
}

// sync makes a change of a directory survive a power cut.
func (b *Bucket) sync(directory string) error {
	d, err := b.root.Open(directory)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// Delete implements desk.Bucket. Directories are removed once they are empty.
func (b *Bucket) Delete(ctx context.Context, key string) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	name, err := b.name(key)
	if err != nil {
		return err
	}
	if strings.HasSuffix(key, "/") {
		name = encode(strings.TrimSuffix(key, "/"))
	}
	if err := b.root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, syscall.ENOTDIR) {
		return fmt.Errorf("delete object %q: %w", key, err)
	}
	return nil
}

// longest is the most bytes that Linux and macOS allow in a file name.
const longest = 255

// name returns the path of a key, and refuses one that this bucket cannot hold.
func (b *Bucket) name(key string) (string, error) {
	switch {
	case !strings.HasPrefix(key, b.prefix) || key == b.prefix:
		return "", fmt.Errorf("key %q: keys here start with %q and a name; upload it under %[2]q", key, b.prefix)
	case len(key) > 1024:
		return "", fmt.Errorf("key of %d bytes: keys have at most 1024; give it a shorter name", len(key))
	case !utf8.ValidString(key):
		return "", fmt.Errorf("key %q is no UTF-8; rename it", key)
	}
	name := encode(key)
	for part := range strings.SplitSeq(name, "/") {
		if len(part) > longest {
			return "", fmt.Errorf("key %.40q…: a file name has at most %d bytes; give it a shorter name", key, longest)
		}
	}
	return name, nil
}

// contextReader stops reading when a context ends.
type contextReader struct {
	ctx context.Context
	r   io.Reader
}

func (r contextReader) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.r.Read(p)
}
