package networktest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/png"
	"io"
	"maps"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/fakes"
)

// Rig is an account on a fake, with a clock of its own.
type Rig struct {
	Fake   *fakes.Server
	Sender desk.Sender
	Vault  *Vault

	t      testing.TB
	mu     sync.Mutex
	passed time.Duration
}

// Open starts the fake of a network and opens its account. settings are given
// besides the fake's own; secrets replace them, where not nil.
func Open(t testing.TB, n network.Client, settings, secrets map[string]string) *Rig {
	t.Helper()
	fake, err := fakes.Start(n.Name(), "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(fake.Close)
	r := &Rig{Fake: fake, t: t}
	r.Sender = r.Open(n, settings, secrets)
	return r
}

// Open opens the fake's account once more, as another process would.
func (r *Rig) Open(n network.Client, settings, secrets map[string]string) desk.Sender {
	r.t.Helper()
	all := maps.Clone(r.Fake.Settings)
	maps.Copy(all, settings)
	if secrets == nil {
		secrets = r.Fake.Secrets
	}
	r.Vault = &Vault{values: maps.Clone(secrets)}
	sender, err := network.Clients{n}.Sender(
		desk.Channel{Name: "news", Network: n.Name(), Account: r.Fake.Account, Settings: all}, r.Vault, pictures{}, r.Now,
	)
	if err != nil {
		r.t.Fatal(err)
	}
	return sender
}

// Now is the account's clock.
func (r *Rig) Now() time.Time {
	r.mu.Lock()
	defer r.mu.Unlock()
	return time.Now().Add(r.passed)
}

// Pass lets time pass, here and at the network.
func (r *Rig) Pass(d time.Duration) {
	r.mu.Lock()
	r.passed += d
	r.mu.Unlock()
	r.Fake.Pass(d)
}

// Vault is a network.Vault in memory.
type Vault struct {
	mu     sync.Mutex
	values map[string]string
}

// Read implements network.Vault.
func (v *Vault) Read(context.Context) (map[string]string, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	return maps.Clone(v.values), nil
}

// Renew implements network.Vault.
func (v *Vault) Renew(_ context.Context, values map[string]string) error {
	v.mu.Lock()
	defer v.mu.Unlock()
	maps.Copy(v.values, values)
	return nil
}

// pictures has a small picture, and one of 7 MB, which most networks do not take
// as it is.
type pictures struct{}

const (
	picture = "inbox/opening.png"
	large   = "inbox/large.png"
)

func (pictures) Open(_ context.Context, key string) (io.ReadCloser, desk.Object, error) {
	var img image.Image
	switch key {
	case picture:
		img = image.NewGray(image.Rect(0, 0, 8, 5))
	case large:
		img = noise()
	default:
		return nil, desk.Object{}, fmt.Errorf("open %s: %w", key, desk.ErrNotFound)
	}
	var b bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.NoCompression}).Encode(&b, img); err != nil {
		return nil, desk.Object{}, err
	}
	return io.NopCloser(&b), desk.Object{Key: key, Size: int64(b.Len())}, nil
}

// noise is a picture that no format makes small.
var noise = sync.OnceValue(func() image.Image {
	img := image.NewGray(image.Rect(0, 0, 3000, 2300))
	r := rand.New(rand.NewPCG(1, 2))
	for i := range img.Pix {
		img.Pix[i] = byte(r.Uint32())
	}
	return img
})

// Payload is a post as an office would send it.
func (r *Rig) Payload() desk.Payload {
	return desk.Payload{
		Channel: "news", Network: r.Fake.Network, Account: r.Fake.Account, Language: "en",
		Text: "Ana & Co. open a “reading room” (floor 2) in São Tomé <today> #Libraries #SãoTomé\nhttps://example.org/en/news/2026-05-04-opening?a=1&b=2",
		Link: "https://example.org/en/news/2026-05-04-opening?a=1&b=2",
	}
}

// Illustrated is a post with a picture.
func (r *Rig) Illustrated() desk.Payload {
	p := r.Payload()
	p.Image = &desk.Image{Key: picture, Alternative: "A reading room with tall windows."}
	return p
}

// Story is what became of one post, told as the publisher would have seen it.
type Story struct {
	Steps   []string         // "send: unknown", "find: accepted"
	First   desk.OutcomeKind // of the first send
	Last    desk.Outcome
	Sends   int
	Looks   int
	Reasons []string
}

// Told is the story in one line.
func (s Story) Told() string { return strings.Join(s.Steps, ", ") }

// Short is the story in a few words.
func (s Story) Short() string {
	var words []string
	add := func(w string) {
		if len(words) == 0 || words[len(words)-1] != w {
			words = append(words, w)
		}
	}
	for i, step := range s.Steps {
		switch {
		case step == "find: accepted":
			add("found")
		case step == "find: not sent":
			add("not there")
		case strings.HasPrefix(step, "find"):
			if i == len(s.Steps)-1 {
				add("a person says")
			}
		default:
			add(strings.TrimPrefix(step, "send: "))
		}
	}
	return strings.Join(words, ", ")
}

// Publish sends a payload as the publisher does: again only after an outcome
// that says that nothing is there, looking where it is unknown, with the pauses
// that the outcomes ask for. within limits each call.
func (r *Rig) Publish(p desk.Payload, key string, within time.Duration) Story {
	return r.publish(p, desk.Operation{Key: key, Hash: p.Hash()}, within)
}

func (r *Rig) publish(p desk.Payload, op desk.Operation, within time.Duration) Story {
	var s Story
	for op.Attempt < 5 {
		op.Attempt++
		op.Started = r.Now().UTC()
		if op.First.IsZero() {
			op.First = op.Started
		}
		o := r.attempt(within, func(ctx context.Context) desk.Outcome {
			if two, ok := r.Sender.(desk.Preparer); ok {
				handle, ended := two.Prepare(ctx, "opening.news.en", op, p)
				if ended.Kind != "" {
					return ended
				}
				op.Handle = handle
			}
			return r.Sender.Send(ctx, "opening.news.en", op, p)
		})
		s.add("send", o)
		s.Sends++
		for looks := 0; o.Kind == desk.OutcomeUnknown && looks < 4; looks++ {
			r.waitFor(o.Until)
			o = r.attempt(5*time.Second, func(ctx context.Context) desk.Outcome { return r.Sender.Find(ctx, "opening.news.en", op, p) })
			if o.Kind == desk.OutcomeRejected || o.Kind == desk.OutcomeLimited {
				o.Kind = desk.OutcomeUnknown // as the publisher takes it
			}
			s.add("find", o)
			s.Looks++
		}
		switch o.Kind {
		case desk.OutcomeNotSent, desk.OutcomeLimited:
			r.waitFor(o.Until)
			r.Pass(10 * time.Second)
			if s.Sends == 2 { // and a person sees to the credentials, where that is it
				r.Fake.Mend()
			}
		default:
			return s
		}
	}
	return s
}

func (s *Story) add(step string, o desk.Outcome) {
	if s.First == "" {
		s.First = o.Kind
	}
	s.Last = o
	s.Reasons = append(s.Reasons, o.Reason)
	s.Steps = append(s.Steps, step+": "+string(o.Kind))
}

func (r *Rig) attempt(within time.Duration, call func(context.Context) desk.Outcome) desk.Outcome {
	ctx, cancel := context.WithTimeout(context.Background(), within)
	defer cancel()
	return call(ctx)
}

func (r *Rig) waitFor(until time.Time) {
	time.Sleep(60 * time.Millisecond) // longer than a fake's Late takes
	if wait := until.Sub(r.Now()); wait > 0 {
		r.Pass(wait + time.Second)
	}
}

// Promise is how a network's posts end, whatever fails.
type Promise struct {
	// Asks: the network cannot be looked at, so that unknown outcomes are a
	// person's to settle.
	Asks bool
	// Mute: the network has no alternative text for pictures.
	Mute bool
}

// within is how long an attempt may take: short, for the faults that take
// forever.
const within = 400 * time.Millisecond

// Once runs every fault, some after one another, and some at a network that
// shows posts late. It checks that no post is there twice, that none is lost,
// and that what was told is true.
func Once(t *testing.T, open func(t testing.TB) *Rig, promise Promise) {
	t.Helper()
	Each(t, open, promise)
	run := func(name string, lag time.Duration, faults ...fakes.Fault) {
		t.Run(name, func(t *testing.T) {
			t.Parallel() // they wait more than they work
			r := open(t)
			r.Fake.Fail(faults...)
			r.Fake.SetLag(lag)
			r.once(t, promise)
		})
	}
	if _, changes := open(t).Sender.(desk.Corrector); !changes {
		for _, f := range fakes.Faults {
			t.Run("a correction, "+string(f), func(t *testing.T) {
				t.Parallel()
				r, out := after(t, open)
				r.Fake.Fail(f)
				r.corrects(t, promise, out, r.Fake.Posts()[0].ID)
			})
		}
	}
	for _, f := range []fakes.Fault{fakes.AcceptCut, fakes.AcceptError} {
		run("shown later, "+string(f), 30*time.Second, f)
	}
	for _, a := range []fakes.Fault{fakes.CutBefore, fakes.Limited, fakes.Late, fakes.Expired} {
		for _, b := range []fakes.Fault{fakes.AcceptCut, fakes.AcceptError, fakes.CutBefore, fakes.Garbage} {
			run(string(a)+", "+string(b), 0, a, b)
		}
	}
}

// Each runs every fault by itself, and returns what became of the posts.
func Each(t *testing.T, open func(t testing.TB) *Rig, promise Promise) map[fakes.Fault]Story {
	t.Helper()
	stories := map[fakes.Fault]Story{}
	var mu sync.Mutex
	t.Run("one fault", func(t *testing.T) {
		for _, f := range append([]fakes.Fault{fakes.None}, fakes.Faults...) {
			t.Run(string(f), func(t *testing.T) {
				t.Parallel()
				r := open(t)
				r.Fake.Fail(f)
				s := r.once(t, promise)
				mu.Lock()
				defer mu.Unlock()
				stories[f] = s
			})
		}
	})
	return stories
}

// once publishes one post, and checks what is there against what was told.
func (r *Rig) once(t *testing.T, promise Promise) Story {
	t.Helper()
	p := r.Payload()
	s := r.Publish(p, "0123456789abcdef0123456789abcdef", within)
	posts := r.Fake.Posts()
	t.Logf("%s; %d there; %q", s.Told(), len(posts), s.Last.Reason)
	switch {
	case len(posts) > 1:
		t.Errorf("it is there %d times", len(posts))
	case s.Last.Kind == desk.OutcomeAccepted && len(posts) == 0:
		t.Error("it was told to be there, and is not")
	case s.Last.Kind == desk.OutcomeRejected && len(posts) != 0:
		t.Error("it was told to be refused, and is there")
	case s.Last.Kind == desk.OutcomeNotSent || s.Last.Kind == desk.OutcomeLimited:
		t.Error("five attempts did not bring it there")
	case s.Last.Kind == desk.OutcomeUnknown && !promise.Asks:
		t.Error("looking did not tell")
	}
	if s.Last.Kind == desk.OutcomeAccepted && s.Last.ID == "" {
		t.Error("it is there under no name")
	}
	r.quiet(t, s)
	return s
}

// after opens an account that has published a post.
func after(t *testing.T, open func(t testing.TB) *Rig) (*Rig, desk.Receipt) {
	t.Helper()
	r := open(t)
	out := r.Publish(r.Payload(), "k", 5*time.Second).Last
	if out.Kind != desk.OutcomeAccepted {
		t.Fatalf("%+v", out)
	}
	return r, desk.Receipt{ID: out.ID, URL: out.URL}
}

// corrects publishes a correction of what is out, and checks that it is there
// once, as a reply to a post of the fake; "" for a post by itself.
func (r *Rig) corrects(t *testing.T, promise Promise, out desk.Receipt, to string) {
	t.Helper()
	before := len(r.Fake.Posts())
	p := r.Payload()
	p.Text = "Correction: " + p.Text
	s := r.publish(p, desk.Operation{Key: "fedcba9876543210fedcba9876543210", Hash: p.Hash(), Answers: &out}, within)
	posts := r.Fake.Posts()[before:]
	t.Logf("%s; %q", s.Told(), s.Last.Reason)
	switch {
	case len(posts) > 1:
		t.Errorf("it is there %d times", len(posts))
	case s.Last.Kind == desk.OutcomeRejected && len(posts) == 0, s.Last.Kind == desk.OutcomeUnknown && promise.Asks:
	case s.Last.Kind != desk.OutcomeAccepted || len(posts) != 1:
		t.Errorf("%s: %+v", s.Told(), posts)
	case posts[0].ReplyTo != to || posts[0].Text != p.Text:
		t.Errorf("it is %+v, not a reply to %q", posts[0], to)
	}
	r.quiet(t, s)
}

// quiet checks that no secret is told, and that none went to another host.
func (r *Rig) quiet(t *testing.T, s Story) {
	t.Helper()
	secrets, _ := r.Vault.Read(t.Context())
	for _, reason := range s.Reasons {
		for name, value := range secrets {
			if len(value) > 5 && strings.Contains(reason, value) {
				t.Errorf("%q shows the secret %s", reason, name)
			}
		}
		if strings.Contains(reason, "fake-") {
			t.Errorf("%q shows a token", reason)
		}
	}
	if n := r.Fake.Leaked(); n > 0 {
		t.Errorf("%d requests went to another host with what is not its own", n)
	}
}

// Sends runs what every sender promises without faults: a post with a picture,
// the outcome where nothing can leave, the test of the credentials, and what
// comes after.
func Sends(t *testing.T, open func(t testing.TB) *Rig, n network.Client, promise Promise) {
	t.Helper()
	t.Run("a picture with its alternative text", func(t *testing.T) {
		r := open(t)
		p := r.Illustrated()
		s := r.Publish(p, "k", 5*time.Second)
		posts := r.Fake.Posts()
		if s.Last.Kind == desk.OutcomeRejected && strings.Contains(s.Last.Reason, "picture") {
			t.Logf("it takes no pictures: %s", s.Last.Reason)
			return
		}
		if s.Last.Kind != desk.OutcomeAccepted || len(posts) != 1 || posts[0].Picture == "" || posts[0].Alt != p.Image.Alternative && !promise.Mute {
			t.Errorf("%s (%s): %+v", s.Told(), s.Last.Reason, posts)
		}
	})
	t.Run("a picture that is too large as it is", func(t *testing.T) {
		r := open(t)
		p := r.Illustrated()
		p.Image.Key = large
		s := r.Publish(p, "k", 20*time.Second)
		if s.Last.Kind != desk.OutcomeAccepted && !strings.Contains(s.Last.Reason, "picture") {
			t.Errorf("%s (%s)", s.Told(), s.Last.Reason)
		}
	})
	t.Run("a picture that was replaced after its approval", func(t *testing.T) {
		r := open(t)
		p := r.Illustrated()
		p.Image.Hash = strings.Repeat("0", 64)
		if s := r.Publish(p, "k", 5*time.Second); s.Last.Kind != desk.OutcomeRejected || len(r.Fake.Posts()) != 0 {
			t.Errorf("%s (%s)", s.Told(), s.Last.Reason)
		}
	})
	t.Run("a picture that is gone", func(t *testing.T) {
		r := open(t)
		p := r.Payload()
		p.Image = &desk.Image{Key: "inbox/gone.png", Alternative: "Gone."}
		if s := r.Publish(p, "k", 5*time.Second); s.Last.Kind != desk.OutcomeRejected || len(r.Fake.Posts()) != 0 {
			t.Errorf("%s (%s)", s.Told(), s.Last.Reason)
		}
	})
	t.Run("a server that is down", func(t *testing.T) {
		r := open(t)
		r.Fake.Close()
		o := r.Sender.Send(t.Context(), "p", desk.Operation{Key: "k", Started: r.Now()}, r.Payload())
		if two, ok := r.Sender.(desk.Preparer); ok {
			_, o = two.Prepare(t.Context(), "p", desk.Operation{Key: "k", Started: r.Now()}, r.Payload())
		}
		if o.Kind != desk.OutcomeNotSent || o.Reason == "" {
			t.Errorf("%+v", o)
		}
		r.quiet(t, Story{Reasons: []string{o.Reason}})
	})
	t.Run("an attempt that was held up", func(t *testing.T) {
		r := open(t)
		op := desk.Operation{Key: "k", Started: r.Now().Add(-time.Minute)}
		if two, ok := r.Sender.(desk.Preparer); ok {
			op.Handle, _ = two.Prepare(t.Context(), "p", op, r.Payload())
		}
		if o := r.Sender.Send(t.Context(), "p", op, r.Payload()); o.Kind != desk.OutcomeNotSent || len(r.Fake.Posts()) != 0 {
			t.Errorf("%+v", o)
		}
	})
	t.Run("secrets that are missing", func(t *testing.T) {
		r := open(t)
		sender := r.Open(n, nil, map[string]string{})
		o := sender.Send(t.Context(), "p", desk.Operation{Key: "k", Started: r.Now()}, r.Payload())
		if two, ok := sender.(desk.Preparer); ok {
			_, o = two.Prepare(t.Context(), "p", desk.Operation{Key: "k", Started: r.Now()}, r.Payload())
		}
		if o.Kind != desk.OutcomeNotSent || !strings.Contains(o.Reason, "attache channel add news") {
			t.Errorf("%+v", o)
		}
		_, err := sender.(desk.Tester).Test(t.Context())
		if missing := (*network.MissingError)(nil); !errors.As(err, &missing) || len(missing.Names) == 0 {
			t.Errorf("the test says %v", err)
		}
	})
	t.Run("the test of the credentials", func(t *testing.T) {
		r := open(t)
		if who, err := r.Sender.(desk.Tester).Test(t.Context()); err != nil || who == "" {
			t.Errorf("%q, %v", who, err)
		}
		if len(r.Fake.Posts()) != 0 {
			t.Error("it posted something")
		}
		wrong := maps.Clone(r.Fake.Secrets)
		for name := range wrong {
			wrong[name] = "wrong-" + strings.Repeat("0", 12)
		}
		_, err := r.Open(n, nil, wrong).(desk.Tester).Test(t.Context())
		if err == nil || strings.Contains(err.Error(), "wrong-0") {
			t.Errorf("wrong ones: %v", err)
		}
	})
	t.Run("changing and taking down", func(t *testing.T) {
		r := open(t)
		if _, changes := r.Sender.(desk.Corrector); changes != n.Setup().Changes {
			t.Errorf("its setup says of changing posts %v, its sender %v", n.Setup().Changes, changes)
		}
		p := r.Payload()
		s := r.Publish(p, "k", 5*time.Second)
		if c, ok := r.Sender.(desk.Corrector); ok {
			p.Text = "Ana & Co. opened it on Monday https://example.org/en/news/2026-05-04-opening?a=1&b=2"
			for range 2 {
				if o := c.Correct(t.Context(), s.Last.ID, desk.Operation{Key: "k2", Started: r.Now()}, p); o.Kind != desk.OutcomeAccepted {
					t.Errorf("correct: %+v", o)
				}
			}
			if posts := r.Fake.Posts(); len(posts) != 1 || posts[0].Edits == 0 {
				t.Errorf("after the correction: %+v", posts)
			}
		}
		if d, ok := r.Sender.(desk.Remover); ok {
			for range 2 { // one that is gone is gone
				if o := d.Remove(t.Context(), s.Last.ID); o.Kind != desk.OutcomeAccepted {
					t.Errorf("take down: %+v", o)
				}
			}
			if posts := r.Fake.Posts(); len(posts) != 0 {
				t.Errorf("after taking it down: %+v", posts)
			}
		}
	})
	t.Run("a correction of its own", func(t *testing.T) {
		if _, changes := open(t).Sender.(desk.Corrector); changes {
			return
		}
		for name, told := range map[string]func(desk.Receipt) desk.Receipt{
			"of a post":                func(out desk.Receipt) desk.Receipt { return out },
			"of what a person told of": func(out desk.Receipt) desk.Receipt { return desk.Receipt{ID: out.URL, URL: out.URL} },
		} {
			t.Run(name, func(t *testing.T) {
				r, out := after(t, open)
				r.corrects(t, promise, told(out), r.Fake.Posts()[0].ID)
			})
		}
		t.Run("of a correction", func(t *testing.T) {
			r, out := after(t, open)
			p := r.Payload()
			p.Text = "Correction: it opens on Tuesday"
			s := r.publish(p, desk.Operation{Key: "k2", Hash: p.Hash(), Answers: &out}, 5*time.Second)
			r.corrects(t, promise, desk.Receipt{ID: s.Last.ID, URL: s.Last.URL}, r.Fake.Posts()[1].ID)
		})
		for name, told := range map[string]func(desk.Receipt) desk.Receipt{
			"of what was taken down": func(out desk.Receipt) desk.Receipt { return out },
			"of what is elsewhere": func(desk.Receipt) desk.Receipt {
				return desk.Receipt{ID: "https://example.org/elsewhere", URL: "https://example.org/elsewhere"}
			},
			"of what was delivered to the outbox": func(desk.Receipt) desk.Receipt { return desk.Receipt{ID: "news/opening.news.en.json"} },
		} {
			t.Run(name, func(t *testing.T) {
				r, out := after(t, open)
				if o := r.Sender.(desk.Remover).Remove(t.Context(), out.ID); o.Kind != desk.OutcomeAccepted {
					t.Fatalf("take down: %+v", o)
				}
				r.corrects(t, promise, told(out), "")
			})
		}
	})
	t.Run("when to come again, by a clock that is wrong", func(t *testing.T) {
		r := open(t)
		r.Fake.SetSkew(3 * time.Minute)
		r.Fake.Fail(fakes.Limited)
		s := r.Publish(r.Payload(), "k", 5*time.Second)
		if s.First != desk.OutcomeLimited || s.Last.Kind != desk.OutcomeAccepted || s.Sends != 2 {
			t.Errorf("%s (%q)", s.Told(), s.Reasons)
		}
	})
}

// Limited is until when a sender says that its network wants to be left alone,
// from now.
func Limited(t *testing.T, r *Rig) time.Duration {
	t.Helper()
	r.Fake.Fail(fakes.Limited)
	op := desk.Operation{Key: "k", Started: r.Now(), First: r.Now()}
	if two, ok := r.Sender.(desk.Preparer); ok {
		op.Handle, _ = two.Prepare(t.Context(), "p", op, r.Payload())
	}
	o := r.Sender.Send(t.Context(), "p", op, r.Payload())
	if o.Kind != desk.OutcomeLimited {
		t.Fatalf("%+v", o)
	}
	return o.Until.Sub(r.Now())
}
