package aws_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"attache/internal/aws"
	"attache/internal/aws/ingester"
	"attache/internal/aws/publisher"
	"attache/internal/aws/reviewer"
)

func TestKeys(t *testing.T) {
	s3 := func(key string) string {
		return `{"Records": [{"eventSource": "aws:s3", "s3": {"object": {"key": "` + key + `"}}}]}`
	}
	bridge := func(key string) string {
		return `{"source": "aws.s3", "detail-type": "Object Created", "detail": {"object": {"key": "` + key + `"}}}`
	}
	for name, test := range map[string]struct {
		event string
		want  []string // nil: refused
	}{
		"as forms encode":           {s3("inbox/a+file+caf%C3%A9.txt"), []string{"inbox/a file café.txt"}},
		"in per cent":               {s3("inbox/a%20file%20caf%C3%A9.txt"), []string{"inbox/a file café.txt"}},
		"a plus":                    {s3("inbox/a%2Bb.txt"), []string{"inbox/a+b.txt"}},
		"not encoded":               {s3("inbox/100% café.txt"), []string{"inbox/100% café.txt"}},
		"EventBridge":               {bridge("inbox/a file + café.txt"), []string{"inbox/a file + café.txt"}},
		"EventBridge, a per cent":   {bridge("inbox/100%20.txt"), []string{"inbox/100%20.txt"}},
		"two":                       {`{"Records": [{"s3": {"object": {"key": "a"}}}, {"s3": {"object": {"key": "b"}}}]}`, []string{"a", "b"}},
		"S3 tests its target":       {`{"Service": "Amazon S3", "Event": "s3:TestEvent", "Bucket": "b"}`, []string{}},
		"no JSON":                   {"{", nil},
		"nothing":                   {"{}", nil},
		"a text":                    {`"inbox/a.txt"`, nil},
		"no records":                {`{"Records": []}`, nil},
		"a record of something":     {`{"Records": [{"eventSource": "aws:sns"}]}`, nil},
		"one record without a key":  {`{"Records": [{"s3": {"object": {"key": "a"}}}, {"s3": {"object": {}}}]}`, nil},
		"EventBridge, without one":  {`{"source": "aws.s3", "detail": {"object": {}}}`, nil},
		"EventBridge, another's":    {`{"source": "aws.ec2", "detail": {"object": {"key": "a"}}}`, nil},
		"a list where a record was": {`{"Records": {"s3": []}}`, nil},
	} {
		t.Run(name, func(t *testing.T) {
			keys, err := aws.Keys([]byte(test.event))
			if (err != nil) != (test.want == nil) || len(keys) != len(test.want) || len(keys) > 0 && !cmp.Equal(keys, test.want) {
				t.Errorf("%q, %v; want %q", keys, err, test.want)
			}
		})
	}
}

func FuzzKeys(f *testing.F) {
	files, err := filepath.Glob("../../events/*.json")
	if err != nil || len(files) == 0 {
		f.Fatalf("events: %v", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, payload []byte) {
		keys, err := aws.Keys(payload)
		if err != nil && keys != nil {
			t.Errorf("both %q and %v", keys, err)
		}
		for _, key := range keys {
			if key == "" {
				t.Error("an empty key")
			}
		}
		if messages, ok := aws.Queued(payload); ok != (len(messages) > 0) {
			t.Errorf("%d messages, %v", len(messages), ok)
		}
		aws.Scheduled(payload)
	})
}

func TestTheClock(t *testing.T) {
	data, err := os.ReadFile("../../events/publish-clock.json")
	if err != nil {
		t.Fatal(err)
	}
	if at, ok := aws.Scheduled(data); !ok || !at.Equal(time.Date(2026, 5, 4, 8, 20, 0, 0, time.UTC)) {
		t.Errorf("%v, %v", at, ok)
	}
	if _, ok := aws.Queued(data); ok {
		t.Error("it is taken for a queue's")
	}
}

// What is wrong with a function's environment is said when it starts, in one
// line that names the variable.
func TestMisconfiguredFunctionsDoNotStart(t *testing.T) {
	whole := map[string]string{
		"AWS_REGION": "us-east-1", "AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b",
		"ATTACHE_TABLE": "t", "ATTACHE_BUCKET": "b", "ATTACHE_QUEUE": "https://sqs.example/q", "ATTACHE_SECRET": "s", "ATTACHE_ACCOUNTS": "a",
	}
	always := []string{"AWS_REGION", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "ATTACHE_TABLE", "ATTACHE_BUCKET"}
	for name, f := range map[string]struct {
		start func(func(string) string) error
		needs []string
	}{
		"ingester":  {func(g func(string) string) error { _, err := ingester.New(g); return err }, nil},
		"publisher": {func(g func(string) string) error { _, err := publisher.New(g); return err }, []string{"ATTACHE_ACCOUNTS"}},
		"reviewer":  {func(g func(string) string) error { _, err := reviewer.New(g); return err }, []string{"ATTACHE_QUEUE", "ATTACHE_SECRET"}},
	} {
		t.Run(name, func(t *testing.T) {
			if err := f.start(func(name string) string { return whole[name] }); err != nil {
				t.Errorf("with all that it needs: %v", err)
			}
			for _, missing := range append(f.needs, always...) {
				err := f.start(func(name string) string {
					if name == missing {
						return ""
					}
					return whole[name]
				})
				if err == nil || !strings.HasPrefix(err.Error(), missing+" is not set") || strings.Contains(err.Error(), "\n") {
					t.Errorf("without %s: %v", missing, err)
				}
			}
		})
	}
	for _, missing := range []string{"ATTACHE_ISSUER", "ATTACHE_CLIENT"} {
		_, err := reviewer.New(func(name string) string {
			switch {
			case name == missing:
				return ""
			case strings.HasPrefix(name, "ATTACHE_ISSUER") || strings.HasPrefix(name, "ATTACHE_CLIENT"):
				return "x"
			}
			return whole[name]
		})
		if err == nil || !strings.HasPrefix(err.Error(), missing+" is not set") {
			t.Errorf("without %s: %v", missing, err)
		}
	}
}
