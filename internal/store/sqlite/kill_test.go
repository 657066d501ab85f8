package sqlite_test

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"attache/internal/desk"
	"attache/internal/store/sqlite"
	"attache/internal/store/storetest"
)

// quota is the day on which the writers count their changes.
func quota(limit int) desk.Quota {
	return desk.Quota{Channel: "press", Day: "2026-05-04", Limit: limit}
}

// write commits changes until it is killed, and prints the ID of each one that
// is committed. A change is a new release with two posts and two entries, one
// of them on a chain that all writers share.
func write(path string) {
	ctx := context.Background()
	s, err := sqlite.Open(ctx, path)
	for n := 0; err == nil; n++ {
		id := fmt.Sprintf("w%d-%d", os.Getpid(), n)
		r := storetest.Release(id)
		err = s.Commit(ctx, desk.Change{
			Release: &r,
			Posts:   []desk.Post{storetest.Post(id, "press", "en"), storetest.Post(id, "press", "zh")},
			Entries: []desk.Entry{{Release: id, Action: desk.ActionReceive}, {Release: "shared", Action: desk.ActionReceive, Detail: id}},
			Spend:   []desk.Quota{quota(1 << 30)},
		})
		if err == nil {
			fmt.Println(id)
		}
	}
	fmt.Println("error:", err)
}

// What was committed survives a kill at any moment, while others go on
// writing, and no half of a change is ever there.
func TestKilledWritersLoseNothing(t *testing.T) {
	kills, writers := 30, 2
	if testing.Short() {
		kills = 6
	}
	path := filepath.Join(t.TempDir(), "attache.db")
	acknowledged := map[string]bool{}
	var mutex sync.Mutex
	var group sync.WaitGroup
	for range writers {
		group.Go(func() {
			for n := range kills / writers { // longer each time, for machines that are slow to start one
				lines, err := killed(path, time.Duration(rand.IntN(120+60*n))*time.Millisecond)
				if err != nil {
					t.Error(err)
					return
				}
				mutex.Lock()
				for _, line := range lines {
					acknowledged[line] = true
				}
				mutex.Unlock()
			}
		})
	}
	group.Wait()
	if len(acknowledged) == 0 {
		t.Fatal("no writer lived long enough to write anything")
	}
	there := wholeChanges(t, path)
	for id := range acknowledged {
		if !there[id] {
			t.Errorf("%s was acknowledged and is lost", id)
		}
	}
	t.Logf("%d kills: %d changes acknowledged, %d there", kills, len(acknowledged), len(there))
}

// killed starts a writer, kills it after a while, and returns the IDs that it
// printed.
func killed(path string, after time.Duration) ([]string, error) {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "SQLITE_TEST_WRITER="+path)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	time.AfterFunc(after, func() { _ = cmd.Process.Kill() })
	var ids []string
	for r := bufio.NewReader(out); ; {
		line, err := r.ReadString('\n')
		if err != nil {
			_ = cmd.Wait()  // it was killed
			return ids, nil // what stands without an end was cut short
		}
		line = strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(line, "error") {
			_ = cmd.Wait()
			return nil, errors.New(line)
		}
		ids = append(ids, line)
	}
}

// wholeChanges returns the changes in a file after checking that each is
// there with all that belongs to it, and that there is nothing else.
func wholeChanges(t *testing.T, path string) map[string]bool {
	t.Helper()
	ctx := context.Background()
	s, err := sqlite.Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	shared, err := s.Audit(ctx, "shared")
	if err != nil {
		t.Fatal(err)
	}
	if err := desk.VerifyChain(shared); err != nil {
		t.Error(err)
	}
	there := map[string]bool{}
	for _, e := range shared {
		there[e.Detail] = true
		r, err := s.Release(ctx, e.Detail)
		if err != nil || r.Stored != 1 {
			t.Errorf("release %s: stored %d, %v", e.Detail, r.Stored, err)
		}
		for _, language := range []string{"en", "zh"} {
			if _, err := s.Post(ctx, desk.PostID(e.Detail, "press", language, 1)); err != nil {
				t.Error(err)
			}
		}
		if own, err := s.Audit(ctx, e.Detail); err != nil || len(own) != 1 || desk.VerifyChain(own) != nil {
			t.Errorf("the audit log of %s: %+v, %v", e.Detail, own, err)
		}
	}
	posts, err := desk.AllPosts(ctx, s, desk.PostQuery{})
	if err != nil || len(posts) != 2*len(there) || len(there) != len(shared) {
		t.Errorf("%d changes have %d posts and %d entries, %v: half a change", len(there), len(posts), len(shared), err)
	}
	if err := s.Commit(ctx, desk.Change{Spend: []desk.Quota{quota(len(there))}}); !errors.Is(err, desk.ErrQuota) {
		t.Errorf("fewer than %d were counted: %v", len(there), err)
	}
	if err := s.Commit(ctx, desk.Change{Spend: []desk.Quota{quota(len(there) + 1)}}); err != nil {
		t.Errorf("more than %d were counted: %v", len(there), err)
	}
	sound(t, path)
	return there
}

// sound holds that SQLite finds no fault with a file, its indexes included.
func sound(t *testing.T, path string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var verdict string
	if err := db.QueryRow("PRAGMA integrity_check").Scan(&verdict); err != nil || verdict != "ok" {
		t.Errorf("the file is not sound: %s, %v", verdict, err)
	}
}
