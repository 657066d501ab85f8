//go:build aws

package awstest_test

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"context"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"attache/internal/aws/awstest"
)

// largestZip is the most bytes of a zipped function, on any architecture: 8 MB as
// Lambda's own limits count them. What `sam deploy` zips with makes it smaller
// yet, by 2 %.
const largestZip = 8 << 20

func TestFunctionsAreSmall(t *testing.T) {
	for _, name := range []string{"Ingest", "Review", "Publish"} {
		file := filepath.Join(awstest.Root(), ".aws-sam/build", name, "bootstrap")
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatalf("%v: run `make test-aws`, which builds it", err)
		}
		var packed bytes.Buffer
		z := zip.NewWriter(&packed)
		z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.BestCompression) })
		w, err := z.Create("bootstrap")
		if err == nil {
			_, err = w.Write(data)
		}
		if err == nil {
			err = z.Close()
		}
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %.1f MB, zipped %.1f MB", name, float64(len(data))/1e6, float64(packed.Len())/1e6)
		if packed.Len() > largestZip {
			t.Errorf("%s is zipped %d bytes, at most %d", name, packed.Len(), largestZip)
		}
	}
}

// Where the benchmark has the emulator start this program in a function's
// place: it writes down when, and becomes the function.
const (
	coldFunction = "COLD_FUNCTION"
	coldAPI      = "COLD_API"
	coldFile     = "COLD_FILE"
)

func TestMain(m *testing.M) {
	function := os.Getenv(coldFunction)
	if function == "" {
		os.Exit(m.Run())
	}
	var env []string
	for _, v := range os.Environ() {
		if !strings.HasPrefix(v, "COLD_") && !strings.HasPrefix(v, "AWS_LAMBDA_RUNTIME_API=") {
			env = append(env, v)
		}
	}
	env = append(env, "AWS_LAMBDA_RUNTIME_API="+os.Getenv(coldAPI))
	now := strconv.FormatInt(time.Now().UnixNano(), 10)
	if err := os.WriteFile(os.Getenv(coldFile), []byte(now), 0o600); err == nil {
		err = syscall.Exec(function, []string{function}, env)
		fmt.Fprintln(os.Stderr, err)
	}
	os.Exit(1)
}

// BenchmarkColdStart measures the time from exec to the first request for an
// event, under Lambda's runtime interface emulator: each function in turn with
// a bare one, in one run. It reports medians, and ratios to the bare one's.
func BenchmarkColdStart(b *testing.B) {
	arch := map[string]string{"amd64": "x86_64", "arm64": "arm64"}[runtime.GOARCH]
	found, err := filepath.Glob(filepath.Join(awstest.Tool(b, "sam"), "lib/python3*/site-packages/samcli/local/rapid/aws-lambda-rie-"+arch))
	if err != nil || len(found) != 1 {
		b.Fatalf("the emulator: %q, %v; run `make tools-aws`", found, err)
	}
	bare := filepath.Join(b.TempDir(), "bootstrap")
	build := exec.Command("go", "build", "-trimpath", "-tags", "lambda.norpc", "-ldflags=-s -w", "-o", bare, "./testdata/bare")
	if out, err := build.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	functions := []string{"bare", "Ingest", "Review", "Publish"}
	path := map[string]string{"bare": bare}
	for _, name := range functions[1:] {
		path[name] = filepath.Join(awstest.Root(), ".aws-sam/build", name, "bootstrap")
	}
	took := map[string][]time.Duration{}
	for b.Loop() {
		for _, name := range functions {
			took[name] = append(took[name], coldStart(b, found[0], path[name]))
		}
	}
	median := func(name string) float64 {
		slices.Sort(took[name])
		return took[name][len(took[name])/2].Seconds() * 1000
	}
	for _, name := range functions {
		b.ReportMetric(median(name), name+"-ms")
		if name != "bare" {
			b.ReportMetric(median(name)/median("bare"), name+"/bare")
		}
	}
}

func coldStart(b *testing.B, emulator, function string) time.Duration {
	b.Helper()
	dir := b.TempDir()
	proxy := httptest.NewUnstartedServer(nil) // it has its port before others are looked for
	api := fmt.Sprintf("127.0.0.1:%d", awstest.Port(b))
	entrance := fmt.Sprintf("127.0.0.1:%d", awstest.Port(b))
	asked := make(chan time.Time, 10)
	to := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: api})
	to.ErrorLog = log.New(io.Discard, "", 0) // the emulator ends in the middle of a request
	proxy.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, "/invocation/next") {
			select {
			case asked <- time.Now():
			default:
			}
		}
		to.ServeHTTP(w, r)
	})
	proxy.Start()
	defer proxy.CloseClientConnections()
	self, err := os.Executable()
	if err != nil {
		b.Fatal(err)
	}
	limited, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	started := filepath.Join(dir, "started")
	cmd := exec.CommandContext(limited, emulator, "--runtime-interface-emulator-address", entrance, "--runtime-api-address", api, self)
	cmd.Env = append(os.Environ(), coldFunction+"="+function, coldAPI+"="+strings.TrimPrefix(proxy.URL, "http://"), coldFile+"="+started,
		"AWS_REGION=us-east-1", "AWS_ACCESS_KEY_ID=test", "AWS_SECRET_ACCESS_KEY=test",
		"ATTACHE_TABLE=t", "ATTACHE_BUCKET=b", "ATTACHE_QUEUE=http://127.0.0.1:1/q", "ATTACHE_SECRET=s", "ATTACHE_ACCOUNTS=a/")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	defer func() {
		_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
		_ = cmd.Wait()
	}()
	go func() { // the emulator starts the function when the first event comes
		for limited.Err() == nil {
			answer, err := http.Post("http://"+entrance+"/2015-03-31/functions/function/invocations", "application/json", strings.NewReader("{}"))
			if err == nil {
				_, _ = io.Copy(io.Discard, answer.Body)
				_ = answer.Body.Close()
				return
			}
			time.Sleep(2 * time.Millisecond)
		}
	}()
	var at time.Time
	select {
	case at = <-asked:
	case <-limited.Done():
		b.Fatalf("%s did not ask for an event:\n%s", function, said.Bytes())
	}
	written, err := os.ReadFile(started)
	if err != nil {
		b.Fatal(err)
	}
	nanoseconds, err := strconv.ParseInt(string(written), 10, 64)
	if err != nil {
		b.Fatal(err)
	}
	return at.Sub(time.Unix(0, nanoseconds))
}
