package outbox_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"attache/internal/bucket/dir"
	"attache/internal/desk"
	"attache/internal/network/outbox"
)

var ctx = context.Background()

func TestMain(m *testing.M) {
	if dir := os.Getenv("OUTBOX_TEST_SENDER"); dir != "" {
		o, err := outbox.Open(dir)
		if err != nil {
			panic(err)
		}
		for n := 0; ; n++ {
			p := payload(strings.Repeat("text ", 1000))
			if out := o.Send(ctx, fmt.Sprint("post", n), operation(p, "k"), p); out.Kind != desk.OutcomeAccepted {
				panic(out.Reason)
			}
			fmt.Println(n)
		}
	}
	os.Exit(m.Run())
}

func payload(text string) desk.Payload {
	return desk.Payload{Channel: "press", Network: "x", Language: "ar", Text: text}
}

// A correction names what it corrects, in a directory as in a bucket.
func TestACorrectionNamesWhatItCorrects(t *testing.T) {
	data := t.TempDir()
	o, err := outbox.Open(filepath.Join(data, "outbox"))
	if err != nil {
		t.Fatal(err)
	}
	bucket, err := dir.Open(data, outbox.Prefix)
	if err != nil {
		t.Fatal(err)
	}
	for name, s := range map[string]desk.Sender{"directory": o, "bucket": outbox.In(bucket)} {
		p := payload("تصحيح: افتُتحت مكتبتان")
		op := operation(p, "k2")
		op.Answers = &desk.Receipt{ID: "press/opening.press.ar.json"}
		if out := s.Send(ctx, name, op, p); out.Kind != desk.OutcomeAccepted {
			t.Fatalf("%s: %+v", name, out)
		}
		var got outbox.Delivery
		content, err := os.ReadFile(filepath.Join(data, "outbox", "press", name+".json"))
		if err == nil {
			err = json.Unmarshal(content, &got)
		}
		if err != nil || got.Corrects != op.Answers.ID {
			t.Errorf("%s: corrects %q, %v", name, got.Corrects, err)
		}
	}
}

func operation(p desk.Payload, key string) desk.Operation {
	return desk.Operation{Key: key, Hash: p.Hash()}
}

func TestAPostIsOneFile(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "outbox")
	o, err := outbox.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	p := payload("افتُتحت مكتبة & <b>")
	op := operation(p, "k1")
	if out := o.Find(ctx, "opening.press.ar", op, p); out.Kind != desk.OutcomeNotSent {
		t.Errorf("before sending: %+v", out)
	}
	for range 2 { // sending again with the same key is the same post
		if out := o.Send(ctx, "opening.press.ar", op, p); out.Kind != desk.OutcomeAccepted {
			t.Fatalf("%+v", out)
		}
	}
	content, err := os.ReadFile(filepath.Join(dir, "press", "opening.press.ar.json"))
	if err != nil {
		t.Fatal(err)
	}
	var got outbox.Delivery
	if err := json.Unmarshal(content, &got); err != nil || got.Payload.Hash() != p.Hash() || got.Hash != p.Hash() {
		t.Errorf("the file holds %+v, %v", got, err)
	}
	files, _ := filepath.Glob(filepath.Join(dir, "*", "*"))
	hidden, _ := filepath.Glob(filepath.Join(dir, "*", ".*"))
	if len(files) != 1 || len(hidden) != 0 {
		t.Errorf("files: %v %v", files, hidden)
	}
	other := payload("Another text.")
	if out := o.Send(ctx, "opening.press.ar", operation(other, "k2"), other); out.Kind != desk.OutcomeRejected {
		t.Errorf("another approval over a published post: %+v", out)
	}
}

func TestNamesCannotLeadElsewhere(t *testing.T) {
	o, err := outbox.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"../x", "a/b", "", ".hidden"} {
		p := payload("x")
		if out := o.Send(ctx, id, operation(p, "k"), p); out.Kind != desk.OutcomeRejected {
			t.Errorf("%q: %+v", id, out)
		}
	}
}

func TestAFullDiskIsNotSent(t *testing.T) {
	dir := t.TempDir()
	o, err := outbox.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "press"), nil, 0o600); err != nil { // a file in the way
		t.Fatal(err)
	}
	p := payload("x")
	if out := o.Send(ctx, "a", operation(p, "k"), p); out.Kind == desk.OutcomeAccepted || out.Reason == "" {
		t.Errorf("%+v", out)
	}
}

// After a kill at any moment every file is whole, and none is missing that was
// acknowledged.
func TestKilledSenderLeavesWholeFiles(t *testing.T) {
	for range 10 {
		dir := t.TempDir()
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "OUTBOX_TEST_SENDER="+dir)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		lines.Scan()
		time.AfterFunc(time.Duration(rand.IntN(20_000))*time.Microsecond, func() { _ = cmd.Process.Kill() })
		done := 1
		for lines.Scan() {
			done++
		}
		_ = cmd.Wait()
		if _, err := outbox.Open(dir); err != nil {
			t.Fatal(err)
		}
		files, _ := filepath.Glob(filepath.Join(dir, "press", "*"))
		if left, _ := filepath.Glob(filepath.Join(dir, "press", ".*")); len(left) > 0 {
			t.Errorf("left behind: %v", left)
		}
		if len(files) < done-1 {
			t.Errorf("%d files of %d acknowledged", len(files), done)
		}
		for _, file := range files {
			var d outbox.Delivery
			content, err := os.ReadFile(file)
			if err == nil {
				err = json.Unmarshal(content, &d)
			}
			if err != nil || d.Payload.Hash() != d.Hash {
				t.Errorf("%s is torn: %v", file, err)
			}
		}
	}
}
