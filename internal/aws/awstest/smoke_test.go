//go:build aws && smoke

package awstest_test

import (
	"encoding/json"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	s3sdk "github.com/aws/aws-sdk-go-v2/service/s3"

	"attache/internal/bucket/s3"
	"attache/internal/desk"
	"attache/internal/store/dynamo"
)

// A deployed stack takes a release in and withdraws it, and lets nobody in.
// Nothing is published. STACK names the stack.
func TestSmoke(t *testing.T) {
	sdk, err := config.LoadDefaultConfig(ctx)
	if err == nil {
		_, err = sdk.Credentials.Retrieve(ctx)
	}
	if err != nil {
		t.Fatalf("there are no credentials for AWS: %v", err)
	}
	list := exec.Command("sam", "list", "stack-outputs", "--stack-name", os.Getenv("STACK"), "--output", "json")
	list.Stderr = os.Stderr
	data, err := list.Output()
	var made []struct{ OutputKey, OutputValue string }
	if err == nil {
		err = json.Unmarshal(data, &made)
	}
	if err != nil {
		t.Fatalf("the outputs of the stack: %v\n%s", err, data)
	}
	outputs := map[string]string{}
	for _, o := range made {
		outputs[o.OutputKey] = o.OutputValue
	}
	bucket := s3.New(s3sdk.NewFromConfig(sdk), outputs["Bucket"])
	store := dynamo.New(dynamodb.NewFromConfig(sdk), outputs["Table"])
	stem := "smoke-" + time.Now().UTC().Format("20060102-150405")
	key := desk.Inbox + stem + ".en.txt"
	if _, err := bucket.Put(ctx, key, strings.NewReader(news)); err != nil {
		t.Fatal(err)
	}
	withdrawn := func() bool {
		r, err := store.Release(ctx, desk.ReleaseID(stem))
		return err == nil && r.Withdrawn != ""
	}
	defer func() {
		if err := bucket.Delete(ctx, key); err != nil {
			t.Fatal(err)
		}
		within(t, 2*time.Minute, "the withdrawal", withdrawn)
	}()
	within(t, 2*time.Minute, "drafts of "+stem, func() bool {
		l, err := store.Posts(ctx, desk.PostQuery{Release: desk.ReleaseID(stem), State: desk.StateDraft})
		return err == nil && len(l.Items) > 0
	})
	client := http.Client{Timeout: 30 * time.Second, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	for path, want := range map[string]int{"": http.StatusSeeOther, "api/posts": http.StatusUnauthorized, "posts/x": http.StatusSeeOther} {
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, outputs["DeskUrl"]+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(path, "api/") {
			r.Header.Set("Authorization", "Bearer wrong")
		}
		answer, err := client.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = answer.Body.Close()
		if answer.StatusCode != want {
			t.Errorf("/%s without a sign-in: %d, want %d", path, answer.StatusCode, want)
		}
	}
	// What anybody may ask of the bucket is nothing.
	answer, err := client.Get("https://" + outputs["Bucket"] + ".s3.amazonaws.com/" + strings.ReplaceAll(key, " ", "+"))
	if err != nil {
		t.Fatal(err)
	}
	_ = answer.Body.Close()
	if answer.StatusCode == http.StatusOK {
		t.Error("anybody may read the bucket")
	}
}
