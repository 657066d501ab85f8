package wire_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/wire"
)

var noon = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)

// says is a server whose clock stands still.
func says(t *testing.T, date string) string {
	return server(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodHead || r.ContentLength > 0 || r.Header.Get("Authorization") != "" {
			t.Errorf("it was asked by %s with %v", r.Method, r.Header)
		}
		w.Header()["Date"] = []string{date}
		w.WriteHeader(http.StatusNotFound)
	})
}

func gone(t *testing.T) string {
	address := server(t, func(http.ResponseWriter, *http.Request) {})
	s := strings.TrimPrefix(address, "http://")
	return "http://" + s[:strings.LastIndex(s, ":")] + ":1"
}

func TestTimeOfAServer(t *testing.T) {
	right := noon.Format(http.TimeFormat)
	if at, err := wire.Time(t.Context(), says(t, right)+"/hook?key="+token); err != nil || !at.Equal(noon) {
		t.Errorf("%v, %v", at, err)
	}
	var paths []string
	once := server(t, func(_ http.ResponseWriter, r *http.Request) { paths = append(paths, r.URL.String()) })
	for range 2 {
		if _, err := wire.Time(t.Context(), once+"/hook?key="+token); err != nil {
			t.Error(err)
		}
	}
	if len(paths) != 2 || paths[0] == paths[1] || strings.Contains(paths[0], "key") {
		t.Errorf("it was asked for %v", paths)
	}
	if at, err := wire.Time(t.Context(), server(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Date", right)
		http.Redirect(w, r, "http://127.0.0.1:1/", http.StatusFound)
	})); err != nil || !at.Equal(noon) {
		t.Errorf("a redirect: %v, %v", at, err)
	}
	for name, address := range map[string]string{
		"no date":          says(t, ""),
		"an unusable date": says(t, "noon"),
		"a cache": server(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Date", right)
			w.Header().Set("Age", "3600")
		}),
		"nobody": gone(t),
		"silence": server(t, func(_ http.ResponseWriter, r *http.Request) {
			select {
			case <-r.Context().Done():
			case <-time.After(10 * time.Second):
			}
		}),
	} {
		if at, err := wire.Time(t.Context(), address+"/hook?key="+token); err == nil || strings.Contains(err.Error(), "s3cr") {
			t.Errorf("%s: %v, %v", name, at, err)
		}
	}
}

// rules is a network with a server of its own.
type rules struct{ server string }

func (rules) Name() string                  { return "somewhere" }
func (rules) Title() string                 { return "Somewhere" }
func (rules) Measure(string) network.Length { return network.Length{} }
func (rules) Check(network.Account) error   { return nil }
func (n rules) Setup() network.Setup        { return network.Setup{Server: n.server} }

func TestWhoTellsTheTimeOfAChannel(t *testing.T) {
	own, another := says(t, noon.Format(http.TimeFormat)), says(t, noon.Add(time.Hour).Format(http.TimeFormat))
	set := network.Set{rules{own}}
	channel := func(account string) []desk.Channel {
		return []desk.Channel{{Name: "news", Network: "somewhere", Account: account}}
	}
	host := func(address string) string { return strings.TrimPrefix(address, "http://") }
	for name, test := range map[string]struct {
		office desk.Config
		who    string
		at     time.Time
		fails  bool
	}{
		"the network's own":               {desk.Config{Channels: channel("@press")}, host(own), noon, false},
		"the office's clock before it":    {desk.Config{Channels: channel("@press"), Clocks: []string{another}}, host(another), noon.Add(time.Hour), false},
		"the network's where that is out": {desk.Config{Channels: channel("@press"), Clocks: []string{gone(t)}}, host(own), noon, false},
		"an outbox has nobody":            {desk.Config{Channels: channel("")}, "", time.Time{}, false},
		"an outbox with a clock":          {desk.Config{Channels: channel(""), Clocks: []string{another}}, host(another), noon.Add(time.Hour), false},
		"an outbox with one that is out":  {desk.Config{Channels: channel(""), Clocks: []string{gone(t)}}, "127.0.0.1:1", time.Time{}, true},
		"a channel that is gone":          {desk.Config{}, "", time.Time{}, false},
	} {
		who, at, err := wire.Witness(set, test.office)(t.Context(), "news")
		if who != test.who || !at.Equal(test.at) || (err != nil) != test.fails {
			t.Errorf("%s: %q at %v, %v", name, who, at, err)
		}
	}
}
