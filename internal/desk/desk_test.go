package desk_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"attache/internal/desk"
)

func TestReleaseID(t *testing.T) {
	for stem, want := range map[string]string{
		"visit":              "visit",
		"2026-05-04-opening": "2026-05-04-opening",
		"no.5_final":         "no.5_final",
	} {
		if got := desk.ReleaseID(stem); got != want {
			t.Errorf("ReleaseID(%q) = %q, want %q", stem, got, want)
		}
	}
}

// IDs are safe in addresses and file names, and no two stems share one.
func TestReleaseIDIsSafeAndUnique(t *testing.T) {
	safe := regexp.MustCompile(`^[a-z0-9_][a-z0-9._-]{0,79}$`)
	stem := rapid.OneOf(rapid.String(), rapid.StringMatching(`[a-zA-Zé .+/_-]{1,100}`))
	rapid.Check(t, func(t *rapid.T) {
		a, b := stem.Draw(t, "a"), stem.Draw(t, "b")
		id := desk.ReleaseID(a)
		if !safe.MatchString(id) || strings.HasSuffix(id, ".") {
			t.Fatalf("ReleaseID(%q) = %q", a, id)
		}
		if a != b && id == desk.ReleaseID(b) {
			t.Fatalf("%q and %q share the ID %q", a, b, id)
		}
	})
}

func TestVerifyChainFindsEveryChange(t *testing.T) {
	chain := desk.Chain(desk.Entry{}, []desk.Entry{
		{Release: "opening", At: noon, By: "attache", Action: desk.ActionReceive},
		{Release: "opening", At: noon, By: "Leyla", Action: desk.ActionApprove, Post: "opening.press.en"},
		{Release: "opening", At: noon, By: "attache", Action: desk.ActionClaim, Post: "opening.press.en"},
	})
	if err := desk.VerifyChain(chain); err != nil {
		t.Fatal(err)
	}
	for name, tamper := range map[string]func([]desk.Entry) []desk.Entry{
		"a changed name":  func(c []desk.Entry) []desk.Entry { c[1].By = "Murad"; return c },
		"a changed time":  func(c []desk.Entry) []desk.Entry { c[1].At = noon.Add(time.Second); return c },
		"a missing line":  func(c []desk.Entry) []desk.Entry { return append(c[:1], c[2:]...) },
		"a missing start": func(c []desk.Entry) []desk.Entry { return c[1:] },
		"a swap":          func(c []desk.Entry) []desk.Entry { c[1], c[2] = c[2], c[1]; return c },
		"a line rewritten with its hash": func(c []desk.Entry) []desk.Entry {
			c[1].By = "Murad"
			c[1] = desk.Chain(c[0], c[1:2])[0]
			return c
		},
	} {
		if desk.VerifyChain(tamper(append([]desk.Entry(nil), chain...))) == nil {
			t.Errorf("%s was not noticed", name)
		}
	}
}

func TestEmbargoOfARelease(t *testing.T) {
	baku := time.FixedZone("+04", 4*3600)
	version := func(until string) desk.Version {
		return desk.Version{Facts: desk.Facts{Embargo: &desk.Embargo{Until: until}}}
	}
	tests := []struct {
		name    string
		release desk.Release
		want    time.Time
		clear   bool
	}{
		{"none", desk.Release{}, time.Time{}, true},
		{"without an offset, in the desk's zone", desk.Release{Versions: []desk.Version{version("2026-05-04T16:00")}}, noon, true},
		{"with an offset", desk.Release{Versions: []desk.Version{version("2026-05-04T12:00Z")}}, noon, true},
		{"the latest of two", desk.Release{Versions: []desk.Version{version("2026-05-04T10:00Z"), version("2026-05-04T12:00Z")}}, noon, true},
		{"the settings' is later", desk.Release{Settings: desk.Settings{Embargo: noon}, Versions: []desk.Version{version("2026-05-04T10:00Z")}}, noon, true},
		{"no time given", desk.Release{Versions: []desk.Version{version("")}}, time.Time{}, false},
		{"no time given but in the settings", desk.Release{Settings: desk.Settings{Embargo: noon}, Versions: []desk.Version{version("")}}, noon, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, clear := test.release.Embargo(baku)
			if !got.Equal(test.want) || clear != test.clear {
				t.Errorf("got %v, %v; want %v, %v", got, clear, test.want, test.clear)
			}
			if held := len(test.release.Held()) > 0; held == test.clear {
				t.Errorf("held back: %v", held)
			}
		})
	}
}

func TestHours(t *testing.T) {
	at := func(clock string) time.Time {
		t.Helper()
		moment, err := time.Parse("15:04:05", clock)
		if err != nil {
			t.Fatal(err)
		}
		return moment
	}
	for hours, moments := range map[string]map[string]bool{
		"22:00-07:00": {"21:59:59": false, "22:00:00": true, "00:00:00": true, "06:59:59": true, "07:00:00": false, "12:00:00": false},
		"09:30-10:00": {"09:29:59": false, "09:30:00": true, "09:59:59": true, "10:00:00": false},
		"20:00-00:00": {"19:59:59": false, "23:59:59": true, "00:00:00": false},
	} {
		h, err := desk.ParseHours(hours)
		if err != nil || h.String() != hours {
			t.Fatalf("%s is read as %q, %v", hours, h, err)
		}
		for clock, want := range moments {
			if got := h.Hold(at(clock)); got != want {
				t.Errorf("%s at %s: %v", hours, clock, got)
			}
		}
	}
	if (desk.Hours{}).Hold(at("00:00:00")) || (desk.Hours{}).String() != "" {
		t.Error("no hours hold")
	}
	for _, wrong := range []string{"", "22:00", "22:00-", "24:00-07:00", "7-9", "08:00-08:00", "22:00-07:00-08:00"} {
		if _, err := desk.ParseHours(wrong); err == nil {
			t.Errorf("%q is read", wrong)
		}
	}
}

// An embargo is never read too early, not even when the clocks change.
func TestEmbargoTime(t *testing.T) {
	for _, c := range []struct{ zone, until, want string }{
		{"Asia/Baku", "2026-05-04T10:00", "2026-05-04T06:00:00Z"},
		{"Asia/Baku", "2026-05-04T10:00+01:00", "2026-05-04T09:00:00Z"},
		{"Asia/Baku", "2026-05-04T10:00Z", "2026-05-04T10:00:00Z"},
		{"Europe/Berlin", "2026-07-01T00:00", "2026-06-30T22:00:00Z"},
		{"Europe/Berlin", "2026-03-29T01:59", "2026-03-29T00:59:00Z"},
		{"Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:30:00Z"}, // skipped
		{"Europe/Berlin", "2026-03-29T03:00", "2026-03-29T01:00:00Z"},
		{"Europe/Berlin", "2026-10-25T02:30", "2026-10-25T01:30:00Z"}, // twice
		{"Europe/Berlin", "2026-10-25T03:00", "2026-10-25T02:00:00Z"},
		{"America/New_York", "2026-03-08T02:30", "2026-03-08T07:30:00Z"}, // skipped
		{"America/New_York", "2026-11-01T01:30", "2026-11-01T06:30:00Z"}, // twice
		{"Pacific/Apia", "2011-12-30T12:00", "2011-12-30T22:00:00Z"},     // a day that is not in the calendar
		{"UTC", "2026-05-04T10:00", "2026-05-04T10:00:00Z"},
	} {
		zone, err := time.LoadLocation(c.zone)
		if err != nil {
			t.Fatal(err)
		}
		got, err := desk.Embargo{Until: c.until}.Time(zone)
		if err != nil || got.Format(time.RFC3339) != c.want {
			t.Errorf("%s in %s is %s, %v; want %s", c.until, c.zone, got.Format(time.RFC3339), err, c.want)
		}
	}
	if _, err := (desk.Embargo{Until: "soon"}).Time(time.UTC); err == nil {
		t.Error("soon is a time")
	}
}
