package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	sqlite3 "modernc.org/sqlite/lib"
)

// migrations bring a file from the version of their index to the next. They
// are never changed once released, only added to.
var migrations = []string{`
CREATE TABLE releases (
	id       TEXT PRIMARY KEY,
	stored   INTEGER NOT NULL,
	received INTEGER NOT NULL,
	head     TEXT NOT NULL, -- desk.Release without the text and facts of its versions
	versions TEXT NOT NULL  -- the versions whole
) STRICT, WITHOUT ROWID;
CREATE INDEX releases_by_received ON releases (received, id);

CREATE TABLE posts (
	id       TEXT PRIMARY KEY,
	stored   INTEGER NOT NULL,
	release  TEXT NOT NULL,
	channel  TEXT NOT NULL,
	language TEXT NOT NULL,
	state    TEXT NOT NULL,
	created  INTEGER NOT NULL,
	due      INTEGER,       -- NULL: never
	post     TEXT NOT NULL  -- desk.Post
) STRICT, WITHOUT ROWID;
CREATE INDEX posts_by_created ON posts (created, id);
CREATE INDEX posts_by_state   ON posts (state, created, id);
CREATE INDEX posts_by_release ON posts (release, created, id);
CREATE INDEX posts_by_due     ON posts (due, id) WHERE due IS NOT NULL;

CREATE TABLE audit (
	release TEXT NOT NULL,
	seq     INTEGER NOT NULL,
	entry   TEXT NOT NULL, -- desk.Entry
	PRIMARY KEY (release, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE quotas (
	channel TEXT NOT NULL,
	day     TEXT NOT NULL,
	spent   INTEGER NOT NULL,
	PRIMARY KEY (channel, day)
) STRICT, WITHOUT ROWID;
`, `
CREATE INDEX posts_by_channel  ON posts (channel, created, id);
CREATE INDEX posts_by_language ON posts (language, created, id);
PRAGMA application_id = 1098150977; -- "AttA"
`, `
CREATE TABLE turns (
	channel TEXT PRIMARY KEY,
	next    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`, `
CREATE TABLE words (
	language TEXT NOT NULL,
	term     TEXT NOT NULL,
	stored   INTEGER NOT NULL,
	word     TEXT NOT NULL, -- desk.Word
	PRIMARY KEY (language, term)
) STRICT, WITHOUT ROWID;
`, `
CREATE TABLE news (
	place      INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice
	subscriber TEXT NOT NULL,
	notices    TEXT NOT NULL  -- list of desk.Notice
) STRICT;
CREATE INDEX news_by_subscriber ON news (subscriber, place);

CREATE TABLE subscriptions (
	subscriber   TEXT PRIMARY KEY,
	stored       INTEGER NOT NULL,
	subscription TEXT NOT NULL  -- desk.Subscription
) STRICT, WITHOUT ROWID;
`}

// application marks a file as ours from schema 2 on.
const application = 0x41747441

var errForeign = errors.New("it is no database of Attaché's")

// recognise refuses files that are not for this program to change.
func recognise(ctx context.Context, db *sql.DB) error {
	var version, id, tables int
	err := db.QueryRowContext(ctx, `SELECT (SELECT user_version FROM pragma_user_version),
		(SELECT application_id FROM pragma_application_id), (SELECT count(*) FROM sqlite_schema)`).Scan(&version, &id, &tables)
	if err != nil {
		return err
	}
	switch {
	case tables > 0 && version != 1 && id != application: // schema 1 had no mark yet
		return errForeign
	case version > len(migrations):
		return fmt.Errorf("a newer Attaché wrote it (schema %d, this one knows %d); use that one", version, len(migrations))
	}
	return nil
}

// migrate brings a file to the newest schema, all steps or none.
func migrate(ctx context.Context, db *sql.DB) error {
	tx, err := begin(ctx, db)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	var version int
	if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	for ; version < len(migrations); version++ {
		if _, err := tx.ExecContext(ctx, migrations[version]+fmt.Sprintf("PRAGMA user_version = %d;", version+1)); err != nil {
			return fmt.Errorf("bring it to schema %d: %w", version+1, err)
		}
	}
	return tx.Commit()
}

// begin opens the first connection. While a new file is turned to write-ahead
// mode SQLite refuses others at once instead of letting them wait.
func begin(ctx context.Context, db *sql.DB) (*sql.Tx, error) {
	for start := time.Now(); ; {
		tx, err := db.BeginTx(ctx, nil)
		if err == nil || !is(err, sqlite3.SQLITE_BUSY) || time.Since(start) > patience {
			return tx, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(5 * time.Millisecond):
		}
	}
}
