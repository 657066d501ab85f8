// Package buckettest is the suite that defines a bucket: what passes it is one.
package buckettest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"testing"

	"attache/internal/desk"
)

// Test runs the suite. open returns a new, empty bucket that takes keys under
// "inbox/". without are the odd keys that the server behind a bucket cannot
// hold, where that is not the bucket's own code; each needs a word on why.
func Test(t *testing.T, open func(t *testing.T) desk.Bucket, without ...string) {
	for _, test := range []struct {
		name string
		run  func(*testing.T, desk.Bucket)
	}{
		{"what is put is read again", roundTrip},
		{"odd keys", func(t *testing.T, b desk.Bucket) { oddKeys(t, b, without) }},
		{"what is not there is ErrNotFound", notFound},
		{"lists are in order of key", order},
		{"a failed put leaves the old content", failedPut},
		{"an open object does not change", snapshot},
		{"cancelled contexts", cancelled},
		{"many writers of one key", manyWriters},
	} {
		t.Run(test.name, func(t *testing.T) { test.run(t, open(t)) })
	}
}

var ctx = context.Background()

func put(t *testing.T, b desk.Bucket, key, content string) {
	t.Helper()
	if _, err := b.Put(ctx, key, strings.NewReader(content)); err != nil {
		t.Fatal(err)
	}
}

func content(t *testing.T, b desk.Bucket, key string) string {
	t.Helper()
	r, o, err := b.Open(ctx, key)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	data, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	if o.Key != key || o.Size != int64(len(data)) || o.Folder || o.Modified.IsZero() {
		t.Errorf("object %q of %d bytes is described as %+v", key, len(data), o)
	}
	return string(data)
}

func keys(t *testing.T, b desk.Bucket, prefix string) []string {
	t.Helper()
	var list []string
	for o, err := range b.List(ctx, prefix) {
		if err != nil {
			t.Fatal(err)
		}
		if !o.Folder {
			list = append(list, o.Key)
		}
	}
	return list
}

func roundTrip(t *testing.T, b desk.Bucket) {
	for _, want := range []string{"A library opened.", "", strings.Repeat("x", 3<<20), "second"} {
		put(t, b, "inbox/opening.en.txt", want)
		if got := content(t, b, "inbox/opening.en.txt"); got != want {
			t.Errorf("got %d bytes, want %d", len(got), len(want))
		}
	}
	if got := keys(t, b, "inbox/"); !slices.Equal(got, []string{"inbox/opening.en.txt"}) {
		t.Errorf("listed %q", got)
	}
	if err := b.Delete(ctx, "inbox/opening.en.txt"); err != nil {
		t.Fatal(err)
	}
	if got := keys(t, b, ""); len(got) != 0 {
		t.Errorf("after deleting: %q", got)
	}
}

// OddKeys are keys that every bucket must hold side by side.
var OddKeys = []string{
	"inbox/with spaces  and + plus.txt", "inbox/é-composed.txt", "inbox/e\u0301-decomposed.txt", "inbox/100%.txt", "inbox/100%25.txt",
	"inbox/a\nline.txt", "inbox/tab\tbell\a.txt", "inbox/..", "inbox/.", "inbox/...", "inbox/x/../escape.txt", "inbox/x/./here.txt",
	"inbox/.hidden.txt", "inbox/backup.txt~", "inbox/~$lock.docx", "inbox/back\\slash.txt", "inbox//double.txt", "inbox/%2F",
	"inbox/مكتبة.ar.txt", "inbox/图书馆.zh.txt", "inbox/NUL", "inbox/con.txt", "inbox/?*<>|\"':.txt", "inbox/x/y/z.txt", "inbox/-rf",
}

func oddKeys(t *testing.T, b desk.Bucket, without []string) {
	all := slices.DeleteFunc(slices.Clone(OddKeys), func(key string) bool { return slices.Contains(without, key) })
	for _, key := range all {
		put(t, b, key, "content of "+key)
	}
	for _, key := range all {
		if got := content(t, b, key); got != "content of "+key {
			t.Errorf("%q holds %q", key, got)
		}
	}
	want := slices.Sorted(slices.Values(all))
	if got := keys(t, b, "inbox/"); !slices.Equal(got, want) {
		t.Errorf("listed\n%q\nwant\n%q", got, want)
	}
	for _, key := range all {
		if err := b.Delete(ctx, key); err != nil {
			t.Errorf("delete %q: %v", key, err)
		}
	}
	if got := keys(t, b, "inbox/"); len(got) != 0 {
		t.Errorf("left after deleting: %q", got)
	}
}

func notFound(t *testing.T, b desk.Bucket) {
	put(t, b, "inbox/a", "")
	for _, key := range []string{"inbox/none", "inbox/none/at/all", "inbox/a/below-a-file"} {
		if _, _, err := b.Open(ctx, key); !errors.Is(err, desk.ErrNotFound) {
			t.Errorf("open %q: %v, want ErrNotFound", key, err)
		}
		if err := b.Delete(ctx, key); err != nil {
			t.Errorf("delete %q: %v, want no error", key, err)
		}
	}
}

func order(t *testing.T, b desk.Bucket) {
	all := []string{"inbox/a", "inbox/a-b", "inbox/a.en.txt", "inbox/a.yaml", "inbox/ab", "inbox/b/c", "inbox/b0", "inbox/Z"}
	for _, key := range all {
		put(t, b, key, key)
	}
	slices.Sort(all)
	for _, prefix := range []string{"", "inbox/", "inbox/a", "inbox/a.", "inbox/b/", "inbox/none"} {
		var want []string
		for _, key := range all {
			if strings.HasPrefix(key, prefix) {
				want = append(want, key)
			}
		}
		if got := keys(t, b, prefix); !slices.Equal(got, want) {
			t.Errorf("prefix %q: %q, want %q", prefix, got, want)
		}
	}
	for range b.List(ctx, "inbox/") {
		break // a caller may stop
	}
}

var errBroken = errors.New("the line is dead")

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, errBroken }

func failedPut(t *testing.T, b desk.Bucket) {
	put(t, b, "inbox/opening.en.txt", "old")
	_, err := b.Put(ctx, "inbox/opening.en.txt", io.MultiReader(strings.NewReader("half of it"), broken{}))
	if !errors.Is(err, errBroken) {
		t.Errorf("got %v, want the reader's error", err)
	}
	if got := content(t, b, "inbox/opening.en.txt"); got != "old" {
		t.Errorf("it holds %q", got)
	}
	if got := keys(t, b, ""); len(got) != 1 {
		t.Errorf("left behind: %q", got)
	}
}

func snapshot(t *testing.T, b desk.Bucket) {
	old := strings.Repeat("old ", 100_000)
	put(t, b, "inbox/opening.en.txt", old)
	r, _, err := b.Open(ctx, "inbox/opening.en.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	put(t, b, "inbox/opening.en.txt", "new")
	if got, err := io.ReadAll(r); err != nil || string(got) != old {
		t.Errorf("an object that was open changed: %d bytes, %v", len(got), err)
	}
}

func cancelled(t *testing.T, b desk.Bucket) {
	put(t, b, "inbox/a", "old")
	gone, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := b.Put(gone, "inbox/a", strings.NewReader("new")); !errors.Is(err, context.Canceled) {
		t.Errorf("put: %v", err)
	}
	if _, _, err := b.Open(gone, "inbox/a"); !errors.Is(err, context.Canceled) {
		t.Errorf("open: %v", err)
	}
	if err := b.Delete(gone, "inbox/a"); !errors.Is(err, context.Canceled) {
		t.Errorf("delete: %v", err)
	}
	for _, err := range b.List(gone, "") {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("list: %v", err)
		}
	}
	if got := content(t, b, "inbox/a"); got != "old" {
		t.Errorf("it holds %q", got)
	}
}

func manyWriters(t *testing.T, b desk.Bucket) {
	var group sync.WaitGroup
	for n := range 10 {
		group.Go(func() {
			if _, err := b.Put(ctx, "inbox/a", strings.NewReader(strings.Repeat(fmt.Sprint(n), 100_000))); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if got := content(t, b, "inbox/a"); strings.Trim(got, got[:1]) != "" || len(got) != 100_000 {
		t.Error("the contents of several writers are mixed")
	}
}
