package sqlite_test

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"attache/internal/desk"
	"attache/internal/store/sqlite"
	"attache/internal/store/storetest"
)

func TestMain(m *testing.M) {
	if path := os.Getenv("SQLITE_TEST_WRITER"); path != "" {
		write(path)
		return
	}
	os.Exit(m.Run())
}

func open(t testing.TB, path string) *sqlite.Store {
	t.Helper()
	s, err := sqlite.Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func TestStore(t *testing.T) {
	paths := map[string]string{}
	storetest.Test(t, storetest.Backend{Open: func(t *testing.T) desk.Store {
		if paths[t.Name()] == "" {
			paths[t.Name()] = filepath.Join(t.TempDir(), "a file with spaces ? & #.db")
		}
		return open(t, paths[t.Name()])
	}})
}

func TestOpenSaysWhatIsWrong(t *testing.T) {
	dir := t.TempDir()
	text := filepath.Join(dir, "text.db")
	if err := os.WriteFile(text, []byte(strings.Repeat("this is no database\n", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, path := range map[string]string{"a text file": text, "a missing directory": filepath.Join(dir, "none", "a.db"), "a directory": dir} {
		s, err := sqlite.Open(context.Background(), path)
		if err == nil {
			_ = s.Close()
			t.Errorf("%s was opened", name)
		} else if !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v does not name the file", name, err)
		}
	}
}

// write commits changes for ever and says on standard output which are done.
func write(path string) {
	ctx := context.Background()
	s, err := sqlite.Open(ctx, path)
	if err != nil {
		fmt.Println("error", err)
		return
	}
	start, err := s.Audit(ctx, "opening")
	if err != nil {
		fmt.Println("error", err)
		return
	}
	for n := len(start); ; n++ {
		id := fmt.Sprintf("l%06d", n)
		c := desk.Change{
			Posts:   []desk.Post{storetest.Post("opening", "press", id), storetest.Post("opening", "news", id)},
			Entries: []desk.Entry{{Release: "opening", Action: "compose", Detail: id}},
		}
		if err := s.Commit(ctx, c); err != nil {
			fmt.Println("error", err)
			return
		}
		fmt.Println(id)
	}
}

// What was committed survives a kill at any moment, and no half of a change is
// ever there.
func TestKilledWriterLosesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "attache.db")
	var done []string
	for range 15 {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "SQLITE_TEST_WRITER="+path)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		if !lines.Scan() {
			t.Fatal("the writer wrote nothing")
		}
		time.AfterFunc(time.Duration(rand.IntN(50_000))*time.Microsecond, func() { _ = cmd.Process.Kill() })
		for more := true; more; more = lines.Scan() {
			if strings.HasPrefix(lines.Text(), "error") {
				t.Fatal(lines.Text())
			}
			if len(lines.Text()) == len("l000000") { // a line cut short was not acknowledged
				done = append(done, lines.Text())
			}
		}
		_ = cmd.Wait()
	}
	s := open(t, path)
	log, err := s.Audit(context.Background(), "opening")
	if err != nil {
		t.Fatal(err)
	}
	if err := desk.VerifyChain(log); err != nil {
		t.Error(err)
	}
	posts, err := desk.AllPosts(context.Background(), s, desk.PostQuery{})
	if err != nil {
		t.Fatal(err)
	}
	if len(posts) != 2*len(log) {
		t.Errorf("%d posts and %d entries: half a change", len(posts), len(log))
	}
	there := map[string]bool{}
	for _, p := range posts {
		there[p.Payload.Language] = true
	}
	for _, id := range done {
		if !there[id] {
			t.Errorf("%s was acknowledged and is lost", id)
		}
	}
	t.Logf("%d changes acknowledged over 15 kills", len(done))
}

func fill(b *testing.B, n int) *sqlite.Store {
	s := open(b, filepath.Join(b.TempDir(), "attache.db"))
	for i := 0; i < n; i += desk.MaxItems {
		var c desk.Change
		for j := i; j < min(n, i+desk.MaxItems); j++ {
			p := storetest.Post("opening", "press", fmt.Sprint(j))
			p.Created = p.Created.Add(time.Duration(j) * time.Second)
			c.Posts = append(c.Posts, p)
		}
		if err := s.Commit(context.Background(), c); err != nil {
			b.Fatal(err)
		}
	}
	return s
}

func BenchmarkQueueFirstPage(b *testing.B) {
	for _, n := range []int{100, 10_000} {
		b.Run(fmt.Sprint(n, " posts"), func(b *testing.B) {
			s := fill(b, n)
			for b.Loop() {
				if _, err := s.Posts(context.Background(), desk.PostQuery{State: desk.StateDraft}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkNothingDue(b *testing.B) {
	for _, n := range []int{100, 10_000} {
		b.Run(fmt.Sprint(n, " posts"), func(b *testing.B) {
			s := fill(b, n)
			for b.Loop() {
				if _, err := s.Posts(context.Background(), desk.PostQuery{DueBy: time.Now()}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkCommitRevision(b *testing.B) {
	s := open(b, filepath.Join(b.TempDir(), "attache.db"))
	n := 0
	for b.Loop() {
		r := storetest.Release(fmt.Sprint("r", n))
		c := desk.Change{Release: &r}
		for i := range 12 {
			c.Posts = append(c.Posts, storetest.Post(r.ID, "press", fmt.Sprint(i)))
			c.Entries = append(c.Entries, desk.Entry{Release: r.ID, Action: "compose"})
		}
		if err := s.Commit(context.Background(), c); err != nil {
			b.Fatal(err)
		}
		n++
	}
}
