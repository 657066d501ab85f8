package local_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"attache/internal/config"
	"attache/internal/desk"
	"attache/internal/local"
	"attache/internal/network/outbox"
	"attache/internal/web/api"
)

func TestMain(m *testing.M) {
	if data := os.Getenv("LOCAL_TEST_DESK"); data != "" {
		l, err := local.Open(context.Background(), local.Config{
			Data: data, HTTP: ":0", S3: ":0", Office: unlimited(os.Getenv("LOCAL_TEST_SUBSCRIBER")), Tick: 5 * time.Millisecond, Pause: 10 * time.Millisecond,
			Log: slog.New(slog.NewTextHandler(os.Stderr, nil)),
		})
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println(l.Listeners()[1].URL)
		_ = l.Run(context.Background())
		return
	}
	os.Exit(m.Run())
}

// unlimited is an office whose channels have no quota, with one subscriber.
func unlimited(subscriber string) desk.Config {
	office := config.Default()
	office.Subscribers = []desk.Subscriber{{Name: "site", URL: subscriber}}
	for i := range office.Channels {
		office.Channels[i].Quota = 0
	}
	return office
}

// kills is how often the desk is killed. At 200 the test takes about a minute.
const kills = 200

// The desk is killed at random moments while releases are uploaded, composed,
// approved and published. After each restart it goes on. In the end nothing
// that was acknowledged is lost, and nothing was published twice: every outbox
// file is whole, holds what was approved, and every published post has one
// accepted attempt in a chain that verifies. A subscriber that fails now and
// then was told of every line of every log, in order.
func TestKilledAtRandomMoments(t *testing.T) {
	if testing.Short() {
		t.Skip("200 kills take a minute")
	}
	data := t.TempDir()
	site := listen(t, func(n int) int {
		if n%10 == 0 {
			return http.StatusServiceUnavailable
		}
		return 0
	})
	t.Setenv(local.Variable("site", "signing_secret"), subscriberSecret)
	acknowledged := map[string]bool{} // keys whose upload was answered
	approved := map[string]string{}   // posts whose approval was answered, with its hash
	for n := range kills {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "LOCAL_TEST_DESK="+data, "LOCAL_TEST_SUBSCRIBER="+site.URL)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		line := make([]byte, 64)
		k, err := out.Read(line)
		s3 := strings.TrimSpace(string(line[:k]))
		if err != nil || !strings.HasPrefix(s3, "http") {
			t.Fatalf("start %d: %q, %v", n, s3, err)
		}
		timer := time.AfterFunc(time.Duration(rand.IntN(250))*time.Millisecond, func() { _ = cmd.Process.Kill() })
		disturb(data, s3, n, acknowledged, approved)
		_ = cmd.Wait()
		timer.Stop()
	}

	o := start(t, data, func(c *local.Config) { c.Pause, c.Office = 10*time.Millisecond, unlimited(site.URL) })
	for key := range acknowledged {
		id := desk.ReleaseID(strings.TrimSuffix(strings.TrimPrefix(key, "inbox/"), ".en.txt"))
		posts := o.posts(id, 12, func(p desk.Post) bool {
			return p.State == desk.StateDraft && approved[p.ID] == "" || p.State == desk.StatePublished
		})
		log, err := o.client().Audit(context.Background(), id)
		if err != nil || log.Broken != "" {
			t.Errorf("%s: %q, %v", id, log.Broken, err)
		}
		accepted := map[string]int{}
		for _, e := range log.Entries {
			if e.Action == desk.ActionAccepted {
				accepted[e.Post]++
			}
		}
		for _, p := range posts {
			if (p.State == desk.StatePublished) != (accepted[p.ID] == 1) {
				t.Errorf("%s is %s and was accepted %d times", p.ID, p.State, accepted[p.ID])
			}
		}
	}
	for key := range acknowledged {
		site.wantLog(o, "site", desk.ReleaseID(strings.TrimSuffix(strings.TrimPrefix(key, "inbox/"), ".en.txt")))
	}
	files := o.outbox()
	seen := map[string]bool{}
	for _, file := range files {
		var d outbox.Delivery
		content, err := os.ReadFile(file)
		if err == nil {
			err = json.Unmarshal(content, &d)
		}
		if err != nil || d.Payload.Hash() != d.Hash || seen[d.Post] {
			t.Errorf("%s is torn or a second one: %v", file, err)
		}
		seen[d.Post] = true
	}
	for id, hash := range approved {
		p, err := o.client().Post(context.Background(), id)
		if err != nil || p.Post.State != desk.StatePublished || p.Post.Payload.Hash() != hash || !seen[id] {
			t.Errorf("%s was approved and is %s, %v", id, p.Post.State, err)
		}
	}
	t.Logf("%d kills: %d releases, %d approvals acknowledged, %d files in the outbox, %d requests to a subscriber", kills, len(acknowledged), len(approved), len(files), site.requests())
}

// disturb uploads a release and approves what waits, until the desk is gone.
func disturb(data, s3 string, n int, acknowledged map[string]bool, approved map[string]string) {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	key := fmt.Sprintf("inbox/visit-%03d.en.txt", n/4)
	r, err := http.NewRequestWithContext(ctx, http.MethodPut, s3+"/releases/"+key, strings.NewReader(release))
	if err != nil {
		return
	}
	if answer, err := http.DefaultClient.Do(r); err == nil {
		_, _ = io.Copy(io.Discard, answer.Body)
		_ = answer.Body.Close()
		acknowledged[key] = acknowledged[key] || answer.StatusCode == 200
	}
	var found local.Found
	content, err := os.ReadFile(filepath.Join(data, local.FoundFile))
	if err != nil || json.Unmarshal(content, &found) != nil {
		return
	}
	client := &api.Client{URL: found.URL, Token: found.People[0].Token}
	for ctx.Err() == nil {
		list, err := client.Posts(ctx, desk.PostQuery{State: desk.StateDraft, Channel: []string{"x", "mastodon"}[rand.IntN(2)]})
		if err != nil {
			return
		}
		for _, p := range list.Items {
			hash := p.Payload.Hash()
			if _, err := client.Act(ctx, p.ID, "approve", api.Action{Hash: hash}); err == nil {
				approved[p.ID] = hash
			}
			if rand.IntN(4) == 0 {
				break
			}
		}
		time.Sleep(5 * time.Millisecond)
	}
}
