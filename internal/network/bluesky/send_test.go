package bluesky_test

import (
	"strings"
	"testing"
	"time"

	"attache/internal/desk"
	"attache/internal/network/bluesky"
	"attache/internal/network/networktest"
)

func open(t testing.TB) *networktest.Rig { return networktest.Open(t, bluesky.Client(), nil, nil) }

func TestSends(t *testing.T) { networktest.Sends(t, open, bluesky.Client(), networktest.Promise{}) }

// A picture may stand on the link's card, which takes smaller ones.
func TestAPictureOnTheCard(t *testing.T) {
	r := networktest.Open(t, bluesky.Client(), map[string]string{"picture": "card"}, nil)
	for _, key := range []string{"", "inbox/large.png"} {
		p := r.Illustrated()
		p.Text += key
		if key != "" {
			p.Image.Key = key
		}
		if s := r.Publish(p, "k"+key, 20*time.Second); s.Last.Kind != desk.OutcomeAccepted {
			t.Fatalf("%s (%q)", s.Told(), s.Reasons)
		}
	}
	for _, p := range r.Fake.Posts() {
		embed := p.Raw.(map[string]any)["embed"].(map[string]any)
		if embed["$type"] != "app.bsky.embed.external" || p.Picture == "" {
			t.Errorf("%v", embed)
		}
	}
	p := r.Illustrated() // without a link there is no card
	p.Text, p.Link = "A library opened.", ""
	if s := r.Publish(p, "k3", 5*time.Second); s.Last.Kind != desk.OutcomeAccepted || r.Fake.Posts()[2].Alt != p.Image.Alternative {
		t.Errorf("%s (%q)", s.Told(), s.Reasons)
	}
}

// A thread has one root, however many corrections hang below it.
func TestRootOfAThread(t *testing.T) {
	r := open(t)
	var out *desk.Receipt
	for i, text := range []string{"It opens on Monday.", "Correction: it opens on Tuesday.", "Correction: it opens on Friday."} {
		p := r.Payload()
		p.Text = text
		o := r.Sender.Send(t.Context(), "p", desk.Operation{Key: text, Started: r.Now().Add(time.Duration(i) * time.Second), Answers: out}, p)
		if o.Kind != desk.OutcomeAccepted {
			t.Fatalf("%+v", o)
		}
		out = &desk.Receipt{ID: o.ID}
	}
	posts := r.Fake.Posts()
	reply := posts[2].Raw.(map[string]any)["reply"].(map[string]any)
	for part, want := range map[string]string{"root": posts[0].ID, "parent": posts[1].ID} {
		if uri := reply[part].(map[string]any)["uri"].(string); !strings.HasSuffix(uri, "/"+want) {
			t.Errorf("the %s is %s, want %s", part, uri, want)
		}
	}
}

func TestOnce(t *testing.T) { networktest.Once(t, open, networktest.Promise{}) }
