package dir

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"pgregory.net/rapid"

	"attache/internal/bucket/buckettest"
	"attache/internal/desk"
)

func open(t *testing.T) *Bucket {
	t.Helper()
	b, err := Open(filepath.Join(t.TempDir(), "data"), "inbox/")
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestBucket(t *testing.T) {
	buckettest.Test(t, func(t *testing.T) desk.Bucket { return open(t) })
}

// Every key has a file name of its own, which is never hidden and never leads
// elsewhere.
func TestNamesAreReversible(t *testing.T) {
	part := rapid.OneOf(rapid.StringMatching(`[a-zé%2Ff.~$ \\]{0,8}`), rapid.String())
	rapid.Check(t, func(t *rapid.T) {
		key := strings.ReplaceAll(part.Draw(t, "part"), "/", "")
		key = strings.ToValidUTF8(key, "")
		name := encodePart(key)
		if got := decodePart(name); got != key {
			t.Fatalf("%q is the file %q, which is %q", key, name, got)
		}
		if hidden(name) || name == "" || name == "." || name == ".." || strings.ContainsAny(name, "/\x00\n") {
			t.Fatalf("%q is the file %q", key, name)
		}
	})
}

func listed(t *testing.T, b *Bucket) map[string]desk.Object {
	t.Helper()
	objects := map[string]desk.Object{}
	for o, err := range b.List(context.Background(), "inbox/") {
		if err != nil {
			t.Fatal(err)
		}
		objects[o.Key] = o
	}
	return objects
}

func TestWhatPeoplePutThereByHand(t *testing.T) {
	b := open(t)
	inbox := filepath.Join(b.path, "inbox")
	for _, name := range []string{"plain.en.txt", "100% sure.txt", ".DS_Store", "draft.txt~", "~$draft.docx", "bad\xff.txt"} {
		if err := os.WriteFile(filepath.Join(inbox, name), []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	secret := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(secret, []byte("secret"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, err := range []error{
		os.Symlink(secret, filepath.Join(inbox, "leads-out.txt")),
		os.Symlink("plain.en.txt", filepath.Join(inbox, "link.txt")),
		syscall.Mkfifo(filepath.Join(inbox, "pipe"), 0o600),
		os.Mkdir(filepath.Join(inbox, "folder"), 0o700),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	got := listed(t, b)
	for _, key := range []string{"inbox/plain.en.txt", "inbox/100% sure.txt", "inbox/bad\ufffd.txt", "inbox/link.txt"} {
		if _, ok := got[key]; !ok {
			t.Errorf("%q is not listed", key)
			continue
		}
		r, _, err := b.Open(context.Background(), key)
		if err != nil {
			t.Errorf("%q is listed and cannot be read: %v", key, err)
			continue
		}
		_ = r.Close()
	}
	if !got["inbox/folder/"].Folder {
		t.Error("a directory is listed as a folder")
	}
	if len(got) != 5 {
		t.Errorf("listed %v", got)
	}
	for _, key := range []string{"inbox/leads-out.txt", "inbox/pipe"} {
		if _, _, err := b.Open(context.Background(), key); err == nil {
			t.Errorf("%q was opened", key)
		}
	}
}

func TestKeysThatCannotBe(t *testing.T) {
	b := open(t)
	for _, key := range []string{"", "inbox/", "attache.db", "../x", "inbox", "inbox/" + strings.Repeat("x", 300), "inbox/\xff"} {
		if _, err := b.Put(context.Background(), key, strings.NewReader("")); err == nil || len(err.Error()) > 300 {
			t.Errorf("put %.20q: %v, want a short error", key, err)
		}
	}
}

func TestOpenRemovesUnfinishedUploads(t *testing.T) {
	b := open(t)
	left := filepath.Join(b.path, "inbox", uploads+"left")
	if err := os.WriteFile(left, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(b.path, "inbox/"); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(left); err == nil {
		t.Error("it is still there")
	}
}

func TestWatchHintsAtEveryChange(t *testing.T) {
	b := open(t)
	ctx, cancel := context.WithCancel(context.Background())
	keys, err := b.Watch(ctx)
	if err != nil {
		t.Fatal(err)
	}
	wait := func(want string) {
		t.Helper()
		deadline := time.After(10 * time.Second)
		for {
			select {
			case key := <-keys:
				if key == want {
					return
				}
			case <-deadline:
				t.Fatalf("no hint at %q", want)
			}
		}
	}
	for _, key := range []string{"inbox/a.en.txt", "inbox/.odd\n.txt"} {
		if _, err := b.Put(ctx, key, strings.NewReader("1")); err != nil {
			t.Fatal(err)
		}
		wait(key)
	}
	if err := os.WriteFile(filepath.Join(b.path, "inbox", "a.en.txt"), []byte("2"), 0o600); err != nil {
		t.Fatal(err)
	}
	wait("inbox/a.en.txt")
	if err := b.Delete(ctx, "inbox/a.en.txt"); err != nil {
		t.Fatal(err)
	}
	wait("inbox/a.en.txt")
	if err := os.Mkdir(filepath.Join(b.path, "inbox", "sub"), 0o700); err != nil {
		t.Fatal(err)
	}
	wait("inbox/sub/")
	cancel()
	for range keys { // ends when it is closed
	}
}
