//go:build aws

package s3_test

import (
	"context"
	"strings"
	"testing"

	"attache/internal/aws/awstest"
	"attache/internal/bucket/buckettest"
	"attache/internal/desk"
)

// Signatures cover keys as they are sent: versitygw, which checks them, is the
// proof that odd keys are signed right. It keeps objects as files, so that a
// key is a path to it, and lists keys without encoding them.
func TestBucketWithSignatures(t *testing.T) {
	buckettest.Test(t, func(t *testing.T) desk.Bucket {
		return empty(t, client(awstest.Versitygw(t), "test", "testtest"))
	}, "inbox/..", "inbox/.", "inbox/x/../escape.txt", "inbox/x/./here.txt", "inbox//double.txt", "inbox/tab\tbell\a.txt")
}

func TestWrongSecretIsAnError(t *testing.T) {
	url := awstest.Versitygw(t)
	empty(t, client(url, "test", "testtest"))
	wrong := client(url, "test", "another")
	_, err := bucket(wrong).Put(context.Background(), "inbox/a", strings.NewReader("a"))
	if err == nil || !strings.Contains(err.Error(), "SignatureDoesNotMatch") {
		t.Errorf("put: %v, want that the signature does not match", err)
	}
	for _, err := range bucket(wrong).List(context.Background(), "") {
		if err == nil {
			t.Error("listed with a wrong secret")
		}
	}
}
