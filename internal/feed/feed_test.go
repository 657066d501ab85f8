package feed_test

import (
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"attache/internal/desk"
	"attache/internal/feed"
	"attache/internal/store/storetest"
)

var (
	ctx  = context.Background()
	noon = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
)

func post(id, language, text string, after time.Duration, change func(*desk.Post)) desk.Post {
	p := desk.Post{
		ID: id, Release: "opening", State: desk.StatePublished, Created: noon,
		Payload: desk.Payload{Channel: "news", Network: "x", Language: language, Text: text, Link: "https://example.org/opening"},
		Receipt: &desk.Receipt{ID: "1", URL: "https://social.example/" + id, At: noon.Add(after)},
	}
	if change != nil {
		change(&p)
	}
	return p
}

func get(t *testing.T, reader desk.Reader, target string) *httptest.ResponseRecorder {
	t.Helper()
	mux := http.NewServeMux()
	for _, pattern := range feed.Patterns {
		mux.Handle(pattern, feed.New(feed.Config{Reader: reader, Title: "Embassy of Somewhere", Log: slog.New(slog.NewTextHandler(io.Discard, nil))}))
	}
	w := httptest.NewRecorder()
	mux.ServeHTTP(w, httptest.NewRequest(http.MethodGet, target, nil))
	return w
}

func store(t *testing.T) desk.Store {
	t.Helper()
	s := storetest.NewMemory("")
	r := storetest.Release("opening")
	err := s.Commit(ctx, desk.Change{Release: &r, Posts: []desk.Post{
		post("first", "en", "A library <opened> & more.\n\nhttps://example.org/opening", 0, nil),
		post("second", "az", "Kitabxana açıldı.", time.Minute, nil),
		post("noaddress", "en", "It has no address.", 2*time.Minute, func(p *desk.Post) { p.Receipt.URL = "" }),
		post("wrong", "en", "It was wrong.", 3*time.Minute, nil),
		post("right", "en", "It is right.", 4*time.Minute, func(p *desk.Post) { p.Corrects, p.Receipt.ID = "wrong", "2" }),
		post("before", "de", "Es war falsch.", -time.Minute, nil),
		post("changed", "de", "Es stimmt.", -time.Minute, func(p *desk.Post) { p.Corrects = "before" }),
		post("recalled", "en", "It should not be out.", 5*time.Minute, func(p *desk.Post) { p.Recall = desk.RecallWithdrawn }),
		post("draft", "en", "It is a draft.", 6*time.Minute, func(p *desk.Post) { p.State, p.Receipt = desk.StateDraft, nil }),
	}})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestAtom(t *testing.T) {
	w := get(t, store(t), "/feed.atom")
	var f struct {
		Title   string `xml:"title"`
		Updated string `xml:"updated"`
		Entries []struct {
			ID      string `xml:"id"`
			Summary string `xml:"summary"`
			Links   []struct {
				Href string `xml:"href,attr"`
				Rel  string `xml:"rel,attr"`
			} `xml:"link"`
		} `xml:"entry"`
	}
	if err := xml.Unmarshal(w.Body.Bytes(), &f); err != nil || w.Header().Get("Content-Type") != "application/atom+xml; charset=utf-8" {
		t.Fatalf("%v: %s", err, w.Body)
	}
	if f.Title != "Embassy of Somewhere" || f.Updated != "2026-05-04T12:04:00Z" {
		t.Errorf("%q of %s", f.Title, f.Updated)
	}
	var ids []string
	for _, e := range f.Entries {
		ids = append(ids, e.ID)
	}
	want := []string{"urn:attache:post:right", "urn:attache:post:noaddress", "urn:attache:post:second", "urn:attache:post:first", "urn:attache:post:changed"}
	if len(ids) != len(want) {
		t.Fatalf("entries %q, want %q", ids, want)
	}
	for n := range want {
		if ids[n] != want[n] {
			t.Errorf("entry %d is %s, want %s", n, ids[n], want[n])
		}
	}
	last := f.Entries[3]
	if last.Summary != "A library <opened> & more.\n\nhttps://example.org/opening" || last.Links[0].Href != "https://social.example/first" {
		t.Errorf("%+v", last)
	}
	if href := f.Entries[1].Links[0].Href; href != "https://example.org/opening" {
		t.Errorf("without an address of its own it links to %q", href)
	}
}

// A correction that stands beside what it corrects names it; one that changed it
// where it stands has nothing to name.
func TestCorrectionsNameWhatTheyCorrect(t *testing.T) {
	var atom struct {
		Entries []struct {
			ID    string `xml:"id"`
			Links []struct {
				Href string `xml:"href,attr"`
				Rel  string `xml:"rel,attr"`
			} `xml:"link"`
		} `xml:"entry"`
	}
	if err := xml.Unmarshal(get(t, store(t), "/feed.atom").Body.Bytes(), &atom); err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, e := range atom.Entries {
		for _, l := range e.Links {
			if l.Rel == "related" {
				got[e.ID] = l.Href
			}
		}
	}
	var inJSON struct {
		Items []struct {
			ID       string
			Corrects *struct{ URL string } `json:"_corrects"`
		}
	}
	if err := json.Unmarshal(get(t, store(t), "/feed.json").Body.Bytes(), &inJSON); err != nil {
		t.Fatal(err)
	}
	also := map[string]string{}
	for _, i := range inJSON.Items {
		if i.Corrects != nil {
			also[i.ID] = i.Corrects.URL
		}
	}
	want := map[string]string{"urn:attache:post:right": "https://social.example/wrong"}
	if !maps.Equal(got, want) || !maps.Equal(also, want) {
		t.Errorf("Atom: %v, JSON: %v", got, also)
	}
}

func TestJSONFeed(t *testing.T) {
	w := get(t, store(t), "/feed.json?language=az")
	var f struct {
		Version, Title, Language string
		Items                    []struct {
			ID   string `json:"id"`
			Text string `json:"content_text"`
			HTML string `json:"content_html"`
			URL  string `json:"url"`
		}
	}
	if err := json.Unmarshal(w.Body.Bytes(), &f); err != nil {
		t.Fatalf("%v: %s", err, w.Body)
	}
	if f.Version != "https://jsonfeed.org/version/1.1" || f.Language != "az" || len(f.Items) != 1 {
		t.Fatalf("%+v", f)
	}
	if i := f.Items[0]; i.Text != "Kitabxana açıldı." || i.HTML != "" || i.URL != "https://social.example/second" {
		t.Errorf("%+v", i)
	}
}

func TestAnEmptyFeedIsOne(t *testing.T) {
	for _, target := range []string{"/feed.atom", "/feed.json", "/feed.atom?channel=none"} {
		if w := get(t, storetest.NewMemory(""), target); w.Code != http.StatusOK {
			t.Errorf("%s: %d", target, w.Code)
		}
	}
}

// A reader that has the newest feed gets none.
func TestNotModified(t *testing.T) {
	s := store(t)
	h := feed.New(feed.Config{Reader: s, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	r := httptest.NewRequest(http.MethodGet, "/feed.atom", nil)
	r.Header.Set("If-Modified-Since", noon.Add(4*time.Minute).Format(http.TimeFormat))
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Code != http.StatusNotModified {
		t.Errorf("%d", w.Code)
	}
}

type broken struct{ desk.Reader }

func (broken) Releases(context.Context, desk.Page) (desk.List[desk.Release], error) {
	return desk.List[desk.Release]{}, errors.New("table secret-table is gone")
}

func TestABrokenStoreIsNotTold(t *testing.T) {
	w := get(t, broken{}, "/feed.atom")
	if w.Code != http.StatusServiceUnavailable || w.Body.String() != "The feed cannot be read now; try again later.\n" {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}
