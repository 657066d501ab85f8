// Package sqlite is the store of one machine: one file, in write-ahead mode.
//
// Releases, posts and audit entries are stored as the JSON of their desk types
// beside the columns that queries need. Times in columns are microseconds since
// 1970 in UTC; in the JSON they are as precise as they came.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"

	"modernc.org/sqlite" // the driver, in Go
	sqlite3 "modernc.org/sqlite/lib"

	"attache/internal/desk"
)

// Store is a desk.Store in one file. Several may be open on the same file, in
// one process or in many, on one machine.
type Store struct {
	write *sql.DB // one connection: writers queue up here rather than in SQLite
	read  *sql.DB

	mu      sync.Mutex
	queue   []*waiting
	writing bool // somebody commits what is in the queue
	writer  sync.WaitGroup
}

var _ desk.Store = (*Store)(nil)

// Open opens the file, makes it where there is none, readable to its owner
// only, and brings it to the newest schema. The directory must exist.
func Open(ctx context.Context, path string) (*Store, error) {
	s, err := open(ctx, path)
	if err != nil {
		return nil, fmt.Errorf("open the database %s: %w%s", path, desk.Interrupted(ctx, err), remedy(path, err))
	}
	return s, nil
}

// patience is how long to wait for a lock. Others hold it for milliseconds;
// who waits this long waits for ever.
const patience = 10 * time.Second

func open(ctx context.Context, path string) (s *Store, err error) {
	if err := prepare(path); err != nil {
		return nil, err
	}
	if path, err = filepath.Abs(path); err != nil {
		return nil, err
	}
	file := fmt.Sprintf("file:%s?_pragma=busy_timeout(%d)", (&url.URL{Path: path}).EscapedPath(), patience.Milliseconds())
	s = &Store{}
	if s.read, err = sql.Open("sqlite", file+"&_pragma=query_only(1)"); err != nil {
		return nil, err
	}
	readers := max(4, runtime.NumCPU())
	s.read.SetMaxOpenConns(readers)
	s.read.SetMaxIdleConns(readers)
	// FULL syncs the log at every commit. With NORMAL a power cut could undo the
	// newest ones, such as that a post is about to be sent: it would be sent
	// again. A transaction that reads before it writes needs the lock from its
	// start, hence immediate.
	if s.write, err = sql.Open("sqlite", file+"&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_txlock=immediate"); err != nil {
		return nil, errors.Join(err, s.read.Close())
	}
	s.write.SetMaxOpenConns(1)
	if err = recognise(ctx, s.read); err == nil {
		err = migrate(ctx, s.write)
	}
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// prepare makes the file where there is none, and refuses one that is no
// database: SQLite takes a file of a few bytes for an empty one.
func prepare(path string) error {
	// What waits for the end of an embargo is nobody else's to read. SQLite
	// gives the files beside it the same permissions.
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	const magic = "SQLite format 3\x00"
	start := make([]byte, len(magic))
	n, err := io.ReadFull(f, start)
	if err := f.Close(); err != nil {
		return err
	}
	if n == 0 && errors.Is(err, io.EOF) || string(start) == magic {
		return nil
	}
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return err
	}
	return errForeign
}

// remedy says what a person can do about a file that cannot be opened.
func remedy(path string, err error) string {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "; make the directory " + filepath.Dir(path) + " first"
	case errors.Is(err, errForeign), is(err, sqlite3.SQLITE_NOTADB):
		return "; move it away and Attaché makes a new one, or name another file"
	case is(err, sqlite3.SQLITE_CORRUPT):
		return "; it is damaged: put a copy of an earlier day in its place"
	case is(err, sqlite3.SQLITE_BUSY):
		return "; another program holds it: end that one first"
	}
	return ""
}

// is reports whether an error is SQLite's of a kind.
func is(err error, code int) bool {
	failure := (*sqlite.Error)(nil)
	return errors.As(err, &failure) && failure.Code()&0xff == code // the rest says more about the same
}

// Close closes the file, once what was handed over is written.
func (s *Store) Close() error {
	s.writer.Wait()
	return errors.Join(s.read.Close(), s.write.Close())
}
