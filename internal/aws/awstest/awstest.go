//go:build aws

package awstest

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
)

// Root is the directory of the module.
func Root() string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(file), "../../..")
}

// Tool is the path of something that `make tools-aws` sets up, in TOOLS where
// that is set.
func Tool(tb testing.TB, name string) string {
	tb.Helper()
	path := filepath.Join(cmp.Or(os.Getenv("TOOLS"), filepath.Join(Root(), ".tools")), "aws", name)
	if _, err := os.Stat(path); err != nil {
		tb.Fatalf("%s is not there: run `make tools-aws`", path)
	}
	return path
}

// Isolated fails a test on a machine that others could reach the servers on.
func Isolated(tb testing.TB) {
	tb.Helper()
	interfaces, err := net.Interfaces()
	if err != nil {
		tb.Fatal(err)
	}
	for _, i := range interfaces {
		if i.Flags&net.FlagLoopback == 0 && i.Flags&net.FlagUp != 0 {
			tb.Fatalf("the network interface %s is up, and what this test starts would listen on it: run `make test-aws`", i.Name)
		}
	}
}

// Port is a free port of this machine.
func Port(tb testing.TB) int {
	tb.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

// Start runs a program until the test ends, and waits until it answers HTTP at
// an address. What it says goes to a file that is printed when it fails.
func Start(tb testing.TB, url string, cmd *exec.Cmd) {
	tb.Helper()
	said, err := os.Create(filepath.Join(tb.TempDir(), "said"))
	if err != nil {
		tb.Fatal(err)
	}
	cmd.Stdout, cmd.Stderr = said, said
	if err := cmd.Start(); err != nil {
		tb.Fatal(err)
	}
	ended := make(chan struct{})
	go func() {
		_ = cmd.Wait()
		close(ended)
	}()
	tb.Cleanup(func() {
		_ = cmd.Process.Signal(os.Interrupt)
		select {
		case <-ended:
		case <-time.After(5 * time.Second):
			_ = cmd.Process.Kill()
			<-ended
		}
		_ = said.Close()
	})
	fail := func(why string) {
		_, _ = said.Seek(0, io.SeekStart)
		words, _ := io.ReadAll(said)
		tb.Fatalf("%s %s:\n%s", cmd.Path, why, words)
	}
	for begun := time.Now(); time.Since(begun) < time.Minute; time.Sleep(20 * time.Millisecond) {
		select {
		case <-ended:
			fail("ended")
		default:
		}
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
		if err != nil {
			tb.Fatal(err)
		}
		response, err := http.DefaultClient.Do(request)
		cancel()
		if err == nil {
			_ = response.Body.Close()
			return
		}
	}
	fail("does not answer at " + url)
}

// SDK is a configuration for a server on this machine.
func SDK(url string) aws.Config {
	return aws.Config{
		Region: "us-east-1", BaseEndpoint: aws.String(url),
		Credentials: credentials.NewStaticCredentialsProvider("test", "testtest", ""),
	}
}

// DynamoDB starts Amazon's DynamoDB Local, in memory, and returns its address.
func DynamoDB(tb testing.TB) string {
	tb.Helper()
	Isolated(tb)
	dir := Tool(tb, "dynamodb")
	port := Port(tb)
	url := fmt.Sprintf("http://127.0.0.1:%d", port)
	cmd := exec.Command("java", "-Djava.library.path=./DynamoDBLocal_lib", "-jar", "DynamoDBLocal.jar",
		"-port", fmt.Sprint(port), "-inMemory", "-sharedDb", "-disableTelemetry")
	cmd.Dir = dir
	Start(tb, url, cmd)
	return url
}

// Dynoxide starts a server that stands in for DynamoDB as well, in memory, and
// takes posts in many times as fast; it returns its address.
func Dynoxide(tb testing.TB) string {
	tb.Helper()
	port := Port(tb)
	url := fmt.Sprintf("http://127.0.0.1:%d", port)
	Start(tb, url, exec.Command(Tool(tb, "bin/dynoxide"), "--host", "127.0.0.1", "--port", fmt.Sprint(port)))
	return url
}

// Versitygw starts an S3 server that checks signatures, on a directory, and
// returns its address.
func Versitygw(tb testing.TB) string {
	tb.Helper()
	port := Port(tb)
	cmd := exec.Command(Tool(tb, "bin/versitygw"), "--port", fmt.Sprintf("127.0.0.1:%d", port), "posix", tb.TempDir())
	cmd.Env = append(os.Environ(), "ROOT_ACCESS_KEY=test", "ROOT_SECRET_KEY=testtest")
	url := fmt.Sprintf("http://127.0.0.1:%d", port)
	Start(tb, url, cmd)
	return url
}
