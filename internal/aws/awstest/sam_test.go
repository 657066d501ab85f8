//go:build aws && sam

package awstest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/http/cookiejar"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	s3sdk "github.com/aws/aws-sdk-go-v2/service/s3"

	"attache/internal/aws/awstest"
	"attache/internal/bucket/s3"
	"attache/internal/desk"
	"attache/internal/store/dynamo"
)

// docker starts a Docker of its own, whose containers reach nothing but this
// network, with an image in which functions run, and returns its address for
// them.
func docker(t *testing.T) (bridge string) {
	t.Helper()
	dir := t.TempDir()
	socket := "unix://" + filepath.Join(dir, "docker.sock")
	t.Setenv("DOCKER_HOST", socket)
	daemon := exec.Command("dockerd", "--host", socket, "--data-root", filepath.Join(dir, "data"),
		"--exec-root", filepath.Join(dir, "exec"), "--pidfile", filepath.Join(dir, "pid"))
	said, err := os.Create(filepath.Join(dir, "log"))
	if err != nil {
		t.Fatal(err)
	}
	daemon.Stdout, daemon.Stderr = said, said
	if err := daemon.Start(); err != nil {
		t.Fatalf("%v: install Docker (Debian: apt-get install docker.io)", err)
	}
	t.Cleanup(func() {
		_ = daemon.Process.Signal(os.Interrupt)
		_ = daemon.Wait()
	})
	within(t, time.Minute, "Docker", func() bool { return exec.Command("docker", "info").Run() == nil })
	pack := exec.Command("sh", "-ec", `mkdir -p bin tmp var; cp "$(command -v busybox)" bin/busybox; for c in sh mv chmod; do ln -s busybox bin/$c; done; tar -c bin tmp var | docker import --change 'ENV PATH=/bin' - attache-base`)
	pack.Dir = filepath.Join(dir)
	if out, err := pack.CombinedOutput(); err != nil {
		t.Fatalf("make an image (it needs busybox; Debian: apt-get install busybox-static): %v\n%s", err, out)
	}
	i, err := net.InterfaceByName("docker0")
	if err != nil {
		t.Fatal(err)
	}
	addresses, err := i.Addrs()
	if err != nil || len(addresses) == 0 {
		t.Fatalf("docker0 has no address: %v", err)
	}
	return addresses[0].(*net.IPNet).IP.String()
}

// locally is a command of `sam local`.
func locally(ctx context.Context, t *testing.T, env string, args ...string) *exec.Cmd {
	t.Helper()
	args = append([]string{"local"}, append(args,
		"--env-vars", env, "--invoke-image", "attache-base", "--skip-pull-image", "--config-file", settings(t),
		"--parameter-overrides", "Architecture="+architecture(), "--region", "us-east-1")...)
	cmd := exec.CommandContext(ctx, awstest.Tool(t, "sam/bin/sam"), args...)
	cmd.Dir = awstest.Root()
	cmd.Env = append(os.Environ(), "SAM_CLI_TELEMETRY=0", "AWS_MAX_ATTEMPTS=1", "AWS_ACCESS_KEY_ID=test", "AWS_SECRET_ACCESS_KEY=test", "AWS_DEFAULT_REGION=us-east-1")
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 20 * time.Second
	return cmd
}

func TestOnADevelopersMachine(t *testing.T) {
	database := awstest.DynamoDB(t)
	bridge := docker(t)
	cloud := awstest.NewCloud(t, database, bridge)
	provider := awstest.NewProvider(t, bridge)
	cloud.Secret("desk", `{"session": "0123456789abcdef0123456789abcdef"}`)
	bucket := s3.New(s3sdk.NewFromConfig(awstest.SDK(cloud.URL), func(o *s3sdk.Options) { o.UsePathStyle = true }), cloud.Bucket)
	store := dynamo.New(dynamodb.NewFromConfig(awstest.SDK(database)), cloud.Table)
	for key, content := range map[string]string{
		"config/attache.yaml":  "languages: [en]\nchannels: [{network: x}, {network: mastodon}, {network: bluesky}]\n",
		"inbox/opening.en.txt": news, "inbox/harbour library café.en.txt": news,
	} {
		if _, err := bucket.Put(ctx, key, strings.NewReader(content)); err != nil {
			t.Fatal(err)
		}
	}
	variables := cloud.Env()
	for _, name := range []string{"AWS_REGION", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"} {
		delete(variables, name) // sam sets them
	}
	variables["ATTACHE_ISSUER"], variables["ATTACHE_CLIENT"] = provider.URL, awstest.Client
	env := filepath.Join(t.TempDir(), "env.json")
	data, err := json.Marshal(map[string]any{"Ingest": variables, "Review": variables, "Publish": variables})
	if err == nil {
		err = os.WriteFile(env, data, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}

	t.Run("sam local invoke", func(t *testing.T) {
		files, err := filepath.Glob(filepath.Join(awstest.Root(), "events", "*.json"))
		if err != nil || len(files) == 0 {
			t.Fatalf("events: %v", err)
		}
		slots := make(chan struct{}, 3)
		var all sync.WaitGroup
		for n, file := range files {
			slots <- struct{}{}
			all.Add(1)
			invoke := func() {
				defer func() { <-slots; all.Done() }()
				name := strings.TrimSuffix(filepath.Base(file), ".json")
				function := map[string]string{"ingest": "Ingest", "review": "Review", "publish": "Publish"}[strings.Split(name, "-")[0]]
				var said bytes.Buffer
				var out []byte
				var err error
				for range 2 { // now and then a container says nothing to the command that started it, on a busy machine; why is not known
					limited, cancel := context.WithTimeout(ctx, time.Minute)
					cmd := locally(limited, t, env, "invoke", function, "--event", file)
					said.Reset()
					cmd.Stderr = &said
					out, err = cmd.Output()
					cancel()
					if !strings.Contains(said.String(), "No response from invoke container") {
						break
					}
				}
				if problem := judge(name, out, err); problem != "" {
					t.Errorf("%s: %s\n%s%s", name, problem, out, said.Bytes())
				}
			}
			if n == 0 { // it builds the image for the others
				invoke()
			} else {
				go invoke()
			}
		}
		all.Wait()
		for _, id := range []string{"opening.x.en", desk.ReleaseID("harbour library café") + ".x.en"} {
			if _, err := store.Post(ctx, id); err != nil {
				t.Error(err)
			}
		}
	})

	t.Run("sam local start-api", func(t *testing.T) {
		running, stop := context.WithCancel(ctx)
		port := awstest.Port(t)
		cmd := locally(running, t, env, "start-api", "--port", fmt.Sprint(port), "--warm-containers", "LAZY")
		said, err := os.Create(filepath.Join(t.TempDir(), "said"))
		if err != nil {
			t.Fatal(err)
		}
		cmd.Stdout, cmd.Stderr = said, said
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		defer func() {
			stop()
			_ = cmd.Wait()
			if t.Failed() {
				words, _ := os.ReadFile(said.Name())
				t.Logf("%s", words)
			}
		}()
		jar, err := cookiejar.New(nil)
		if err != nil {
			t.Fatal(err)
		}
		b := browser{t: t, client: &http.Client{Jar: jar, Timeout: 30 * time.Second}, site: fmt.Sprintf("http://127.0.0.1:%d", port)}
		within(t, time.Minute, "the API", func() bool {
			c, err := net.Dial("tcp", strings.TrimPrefix(b.site, "http://"))
			if err == nil {
				_ = c.Close()
			}
			return err == nil
		})
		b.page(http.MethodGet, "/", "")
		if text := b.page(http.MethodGet, "/", ""); !strings.Contains(text, "Harbour library opened") || !strings.Contains(text, "leyla@example.org") {
			t.Fatalf("the queue is\n%s", text)
		}
		b.approve("opening.x.en")
		if p, err := store.Post(ctx, "opening.x.en"); err != nil || p.State != desk.StateApproved {
			t.Errorf("it is %s, %v", p.State, err)
		}
		if told := cloud.Messages(); len(told) != 1 || told[0] != `{"post":"opening.x.en"}` {
			t.Errorf("the publisher was told %q", told)
		}
	})
}

// judge tells what is wrong with an answer of a function.
func judge(name string, out []byte, err error) string {
	if err != nil {
		return err.Error()
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	answer := lines[len(lines)-1]
	switch {
	case strings.Contains(answer, "errorMessage"):
		return "it fails"
	case strings.HasPrefix(name, "review-"):
		var a struct{ StatusCode int }
		if json.Unmarshal([]byte(answer), &a) != nil || a.StatusCode < 200 || a.StatusCode >= 500 {
			return "it is no good answer"
		}
	case strings.HasSuffix(name, "-poison") && strings.Count(answer, "itemIdentifier") != 1:
		return "not one message goes back"
	case strings.HasSuffix(name, "-queue") && !strings.Contains(answer, `"batchItemFailures":[]`) && !strings.Contains(answer, `"batchItemFailures": []`):
		return "a message goes back"
	}
	return ""
}
