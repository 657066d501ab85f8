//go:build chaos

package publish_test

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"attache/internal/desk"
	"attache/internal/network/fakes"
	"attache/internal/review"
	"attache/internal/store/sqlite"
)

var (
	seed  = flag.Uint64("seed", uint64(time.Now().UnixNano()), "TestChaos: of faults and deaths")
	count = flag.Int("posts", 10_000, "TestChaos: at least this many")
	kills = flag.Int("kills", 60, "TestChaos: times that the publisher is killed")
)

const (
	faulty = 0.3                   // part of the requests that go wrong
	late   = 80 * time.Millisecond // after which the fakes have shown what they accepted later
)

// chaos is what the publisher's process is told.
type chaos struct {
	Data     string
	Channels []desk.Channel
	Ahead    time.Duration // of its clock
}

func (c chaos) database() string { return filepath.Join(c.Data, "attache.db") }

// TestChaosPublisher is the process that is killed. It publishes all that is
// due, and asks for time to pass when nothing is.
func TestChaosPublisher(t *testing.T) {
	told := os.Getenv("CHAOS")
	if told == "" {
		return
	}
	var c chaos
	if err := json.Unmarshal([]byte(told), &c); err != nil {
		t.Fatal(err)
	}
	store, err := sqlite.Open(ctx, c.database())
	if err != nil {
		t.Fatal(err)
	}
	now := func() time.Time { return time.Now().Add(c.Ahead) }
	p := onOneMachine(t, store, c.Data, c.Channels, now, 2*time.Second)
	if err := p.Recover(ctx); err != nil {
		t.Fatal(err)
	}
	answers := bufio.NewScanner(os.Stdin)
	for {
		if err := p.Sweep(ctx); err != nil {
			fmt.Println("trouble", strings.ReplaceAll(err.Error(), "\n", "; "))
		}
		waits, ok := waiting(t, store, now())
		if !ok {
			fmt.Println("finished")
			return
		}
		waits = max(waits, 15*time.Second) // what is due and was not sent waits for its channel's turn
		fmt.Println("pass", waits)
		if !answers.Scan() {
			return
		}
		c.Ahead += waits
	}
}

// looks is how often a post is looked for before a person is asked.
const looks = 8

// waiting is how long it is until something is due that a person need not do.
func waiting(t *testing.T, s desk.Store, now time.Time) (wait time.Duration, ok bool) {
	t.Helper()
	posts, err := desk.AllPosts(ctx, s, desk.PostQuery{DueBy: now.Add(365 * 24 * time.Hour), Page: desk.Page{Limit: 500}})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range posts {
		if p.State != desk.StateUnknown || p.Operation.Looks < looks {
			return max(0, p.DueAt.Sub(now)), true
		}
	}
	return 0, false
}

// run runs the process until it has finished, or kills it after a while. It
// returns how far its clock was ahead.
func (c chaos) run(t *testing.T, servers []*fakes.Server, life time.Duration) (ahead time.Duration, finished bool) {
	t.Helper()
	told, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(os.Args[0], "-test.run=^TestChaosPublisher$")
	cmd.Env = append(os.Environ(), "CHAOS="+string(told))
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if life > 0 {
		death := time.AfterFunc(life, func() { _ = cmd.Process.Kill() })
		defer death.Stop()
	}
	lines := bufio.NewScanner(stdout)
	for lines.Scan() {
		word, rest, _ := strings.Cut(lines.Text(), " ")
		switch word {
		case "pass":
			d, err := time.ParseDuration(rest)
			if err != nil {
				t.Fatal(err)
			}
			time.Sleep(late) // what is on its way arrives before time is let pass
			c.Ahead += d
			for _, s := range servers {
				s.Pass(d)
				s.Mend() // somebody renews what has run out
			}
			_, _ = fmt.Fprintln(stdin, "it passed")
		case "finished":
			finished = true
		case "trouble":
			t.Log(rest)
		}
	}
	err = cmd.Wait()
	if life == 0 && (err != nil || !finished) {
		t.Fatalf("the publisher broke down: %v", err)
	}
	return c.Ahead, finished
}

// written finds the number of a post in its text.
var written = regexp.MustCompile(`Library (\d+) opened`)

// out counts how often each post is on its network.
func out(servers []*fakes.Server) map[string]int {
	n := map[string]int{}
	for _, s := range servers {
		for _, p := range s.Posts() {
			if m := written.FindStringSubmatch(p.Text); m != nil {
				n[s.Network+" "+m[1]]++
			} else {
				n[s.Network+" unreadable: "+p.Text] += 2
			}
		}
	}
	return n
}

// TestChaos publishes on every network, three requests in ten of which go
// wrong, with a publisher that is killed again and again: no post is out twice,
// none is lost, and what nobody can know is asked of a person. After the person
// has answered and the networks have recovered, every post is out once.
func TestChaos(t *testing.T) {
	t.Logf("seed %d", *seed)
	chance := rand.New(rand.NewPCG(*seed, 1))
	c := chaos{Data: t.TempDir()}
	var servers []*fakes.Server
	c.Channels, servers = accounts(t, c.Data, fakes.Networks()...)
	for _, s := range servers {
		s.Randomly(faulty, *seed)
	}
	store, err := sqlite.Open(ctx, c.database())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	fill(t, store, c.Channels, *count, time.Time{})

	start := time.Now()
	died := 0
	for finished := false; !finished; {
		var life time.Duration
		if died < *kills {
			life = time.Duration(200+chance.IntN(1500)) * time.Millisecond
		}
		if c.Ahead, finished = c.run(t, servers, life); !finished {
			died++
		}
	}
	t.Logf("killed %d times in %s; its clock went %s", died, time.Since(start).Round(time.Second), c.Ahead.Round(time.Minute))
	report(t, store, servers, false)

	// A person looks, says what there is, and approves anew what was refused.
	person := review.New(review.Config{Store: store, Checker: unchecked{}, Now: func() time.Time { return time.Now().Add(c.Ahead) }})
	there := out(servers)
	for _, p := range posts(t, store) {
		switch p.State {
		case desk.StateUnknown:
			said := ""
			if there[key(p)] > 0 {
				said = "1"
			}
			if p, err = person.Resolve(ctx, leyla, p.ID, said); err != nil {
				t.Fatal(err)
			}
		case desk.StateFailed:
			if p, err = person.Edit(ctx, leyla, p.ID, "", p.Payload.Text+" Welcome."); err != nil {
				t.Fatal(err)
			}
		}
		if p.State == desk.StateDraft {
			if _, err := person.Approve(ctx, leyla, p.ID, p.Payload.Hash(), ""); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, s := range servers {
		s.Randomly(0, *seed)
		s.Mend()
	}
	c.run(t, servers, 0)
	report(t, store, servers, true)
}

func key(p desk.Post) string {
	return p.Payload.Network + " " + written.FindStringSubmatch(p.Payload.Text)[1]
}

func posts(t *testing.T, s desk.Store) []desk.Post {
	t.Helper()
	all, err := desk.AllPosts(ctx, s, desk.PostQuery{Page: desk.Page{Limit: 500}})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// report prints what became of the posts, and holds what must be. At the end
// every post is out.
func report(t *testing.T, s desk.Store, servers []*fakes.Server, end bool) {
	t.Helper()
	type row struct{ posts, published, failed, asked, doubles, lost int }
	rows := map[string]*row{}
	there := out(servers)
	for k, n := range there {
		name, _, _ := strings.Cut(k, " ")
		if rows[name] == nil {
			rows[name] = &row{}
		}
		if n > 1 {
			rows[name].doubles++
			t.Errorf("%s is out %d times", k, n)
		}
	}
	for _, p := range posts(t, s) {
		r := rows[p.Payload.Network]
		if r == nil {
			r = &row{}
			rows[p.Payload.Network] = r
		}
		r.posts++
		n := there[key(p)]
		switch p.State {
		case desk.StatePublished:
			r.published++
			if n == 0 {
				r.lost++
				t.Errorf("%s shows as published and is not out", p.ID)
			}
		case desk.StateFailed:
			r.failed++
			if n > 0 {
				t.Errorf("%s shows as refused and is out", p.ID)
			}
		case desk.StateUnknown:
			r.asked++
		default:
			t.Errorf("%s never came to an end: it is %s", p.ID, p.State)
		}
		if end && p.State != desk.StatePublished {
			t.Errorf("%s is %s at the end: %s", p.ID, p.State, p.Reason)
		}
	}
	t.Logf("%-9s %6s %9s %8s %13s %7s %5s", "network", "posts", "published", "refused", "for a person", "twice", "lost")
	var sum row
	for _, server := range servers {
		r := rows[server.Network]
		t.Logf("%-9s %6d %9d %8d %13d %7d %5d", server.Network, r.posts, r.published, r.failed, r.asked, r.doubles, r.lost)
		sum = row{sum.posts + r.posts, sum.published + r.published, sum.failed + r.failed, sum.asked + r.asked, sum.doubles + r.doubles, sum.lost + r.lost}
	}
	t.Logf("%-9s %6d %9d %8d %13d %7d %5d", "all", sum.posts, sum.published, sum.failed, sum.asked, sum.doubles, sum.lost)
	for _, release := range releases(t, s) {
		log, err := s.Audit(ctx, release)
		if err == nil {
			err = desk.VerifyChain(log)
		}
		if err != nil {
			t.Errorf("the audit log of %s: %v", release, err)
		}
	}
}

func releases(t *testing.T, s desk.Store) []string {
	t.Helper()
	var ids []string
	for page := (desk.Page{Limit: 500}); ; {
		list, err := s.Releases(context.Background(), page)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range list.Items {
			ids = append(ids, r.ID)
		}
		if page.After = list.Next; list.Next == "" {
			return ids
		}
	}
}
