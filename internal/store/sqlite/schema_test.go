package sqlite

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"attache/internal/desk"
)

var ctx = context.Background()

// raw makes a database without this package.
func raw(t *testing.T, statements ...string) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "attache.db")
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, statement := range statements {
		if _, err := db.Exec(statement); err != nil {
			t.Fatal(err)
		}
	}
	return path
}

// Files in offices were made by the steps as they are. Add a step, and its sum.
func TestReleasedStepsAreNeverChanged(t *testing.T) {
	for i, want := range []string{"cc4098598bff0d7a", "3c39a6221ab2624e", "1bbd8012b1888214", "9d1760261a629da4", "2e200e63dea591a6"} {
		sum := fmt.Sprintf("%x", sha256.Sum256([]byte(migrations[i])))[:16]
		if sum != want {
			t.Errorf("step %d has the sum %s, and was released with %s", i+1, sum, want)
		}
	}
}

func TestFilesOfEverySchemaAreBroughtUp(t *testing.T) {
	for version := range len(migrations) + 1 {
		t.Run(fmt.Sprint("schema ", version), func(t *testing.T) {
			statements := append([]string(nil), migrations[:version]...)
			statements = append(statements, fmt.Sprintf("PRAGMA user_version = %d", version))
			if version > 0 {
				statements = append(statements,
					`INSERT INTO posts VALUES ('opening.press.en', 3, 'opening', 'press', 'en', 'draft', 1777896000000000, NULL, '{"id":"opening.press.en","release":"opening","state":"draft","payload":{"channel":"press","language":"en","text":"A library opened."},"stored":3}')`)
			}
			path := raw(t, statements...)
			for range 2 { // and opened again
				s, err := Open(ctx, path)
				if err != nil {
					t.Fatal(err)
				}
				var now int
				if err := s.read.QueryRow("PRAGMA user_version").Scan(&now); err != nil || now != len(migrations) {
					t.Errorf("it has schema %d, %v; want %d", now, err, len(migrations))
				}
				for _, q := range []desk.PostQuery{{}, {Language: "en"}, {Channel: "press"}} {
					list, err := s.Posts(ctx, q)
					if err != nil || len(list.Items) != min(version, 1) || version > 0 && list.Items[0].Payload.Text != "A library opened." {
						t.Errorf("%+v: %+v, %v", q, list, err)
					}
				}
				if err := s.Close(); err != nil {
					t.Error(err)
				}
			}
		})
	}
}

func TestOpenSaysWhatIsWrongAndWhatToDo(t *testing.T) {
	dir := t.TempDir()
	file := func(name, content string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	for name, test := range map[string]struct{ path, says string }{
		"a text":                {file("text.db", strings.Repeat("this is no database\n", 100)), "it is no database of Attaché's; move it away"},
		"a short text":          {file("short.db", "x"), "it is no database of Attaché's; move it away"},
		"a missing directory":   {filepath.Join(dir, "none", "a.db"), "make the directory " + filepath.Join(dir, "none")},
		"a directory":           {dir, "is a directory"},
		"another program's":     {raw(t, "CREATE TABLE songs (title TEXT)"), "it is no database of Attaché's; move it away"},
		"another's with number": {raw(t, "CREATE TABLE songs (title TEXT)", "PRAGMA user_version = 2"), "it is no database of Attaché's; move it away"},
		"a newer one's": {
			raw(t, "CREATE TABLE posts (id TEXT)", fmt.Sprint("PRAGMA application_id = ", application), fmt.Sprint("PRAGMA user_version = ", len(migrations)+1)),
			fmt.Sprintf("a newer Attaché wrote it (schema %d, this one knows %d); use that one", len(migrations)+1, len(migrations)),
		},
	} {
		t.Run(name, func(t *testing.T) {
			before, _ := os.ReadFile(test.path)
			s, err := Open(ctx, test.path)
			if err == nil {
				_ = s.Close()
				t.Fatal("it was opened")
			}
			if !strings.Contains(err.Error(), test.path) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("%q does not name the file or does not say %q", err, test.says)
			}
			if after, _ := os.ReadFile(test.path); string(after) != string(before) {
				t.Error("what could not be opened was changed")
			}
		})
	}
}

// What is under embargo is for its owner's eyes.
func TestFilesArePrivate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "attache.db")
	s, err := Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := s.Commit(ctx, desk.Change{Posts: []desk.Post{{ID: "a"}}}); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(path + "*")
	if err != nil || len(files) < 2 {
		t.Fatalf("found %v, %v; want the database and its log", files, err)
	}
	for _, file := range files {
		if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", file, info.Mode(), err)
		}
	}
}

// Several processes may start at once on a file that is not there yet.
func TestOpenedByManyAtOnce(t *testing.T) {
	for range 5 {
		path := filepath.Join(t.TempDir(), "attache.db")
		var group sync.WaitGroup
		for n := range 8 {
			group.Go(func() {
				s, err := Open(ctx, path)
				if err != nil {
					t.Error(err)
					return
				}
				defer s.Close()
				if err := s.Commit(ctx, desk.Change{Posts: []desk.Post{{ID: fmt.Sprint(n)}}}); err != nil {
					t.Error(err)
				}
			})
		}
		group.Wait()
	}
}

func TestCommitsAreSynced(t *testing.T) {
	s, err := Open(ctx, filepath.Join(t.TempDir(), "attache.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	const full = 2
	var mode string
	var synchronous int
	if err := s.write.QueryRow("PRAGMA journal_mode").Scan(&mode); err != nil || mode != "wal" {
		t.Errorf("journal mode %q, %v", mode, err)
	}
	if err := s.write.QueryRow("PRAGMA synchronous").Scan(&synchronous); err != nil || synchronous != full {
		t.Errorf("synchronous %d, %v; want %d", synchronous, err, full)
	}
	if _, err := s.read.Exec("DELETE FROM posts"); err == nil {
		t.Error("a reader can write")
	}
}

// No query reads the whole table or sorts: every page costs what it shows.
func TestQueriesUseAnIndexForChoiceAndOrder(t *testing.T) {
	s, err := Open(ctx, filepath.Join(t.TempDir(), "attache.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	token := cut(byCreated, make([]desk.Post, 2), make([]key, 2), 1).Next
	dueToken := cut(byDue, make([]desk.Post, 2), make([]key, 2), 1).Next
	for n := range 1 << 6 {
		has := func(bit int) bool { return n&(1<<bit) != 0 }
		var q desk.PostQuery
		if has(0) {
			q.State = desk.StateDraft
		}
		if has(1) {
			q.Language = "en"
		}
		if has(2) {
			q.Channel = "press"
		}
		if has(3) {
			q.Release = "opening"
		}
		if has(4) {
			q.After = token
		}
		if has(5) {
			q.DueBy = time.Now()
			if has(4) {
				q.After = dueToken
			}
		}
		statement, args, err := postsStatement(q)
		if err != nil {
			t.Fatal(err)
		}
		plan := explain(t, s, statement, args)
		want := "SEARCH posts USING INDEX "
		if q == (desk.PostQuery{}) {
			want = "SCAN posts USING INDEX posts_by_created" // in its order, as far as the page goes
		}
		if q.DueBy != (time.Time{}) {
			want += "posts_by_due"
		}
		if len(plan) != 1 || !strings.HasPrefix(plan[0], want) {
			t.Errorf("%+v: the plan is %q, want %q", q, plan, want)
		}
	}
}

func explain(t *testing.T, s *Store, statement string, args []any) []string {
	t.Helper()
	rows, err := s.read.Query("EXPLAIN QUERY PLAN "+statement, args...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var plan []string
	for rows.Next() {
		var id, parent, unused int
		var step string
		if err := rows.Scan(&id, &parent, &unused, &step); err != nil {
			t.Fatal(err)
		}
		plan = append(plan, step)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return plan
}
