package ingest

import (
	"strings"
	"testing"

	"attache/internal/desk"
)

func TestKeysNameReleases(t *testing.T) {
	for key, want := range map[string]name{
		"inbox/opening.en.txt":              {stem: "opening", language: "en", extension: ".txt"},
		"inbox/opening.txt":                 {stem: "opening", extension: ".txt"},
		"inbox/opening.yaml":                {stem: "opening", extension: ".yaml"},
		"inbox/opening.yml":                 {stem: "opening", extension: ".yaml"},
		"inbox/opening.JPG":                 {stem: "opening", extension: ".jpg"},
		"inbox/opening.zh-Hans.html":        {stem: "opening", language: "zh", extension: ".html"},
		"inbox/2026-05-04-opening.az.md":    {stem: "2026-05-04-opening", language: "az", extension: ".md"},
		"inbox/No. 5 of May":                {stem: "No. 5 of May"},
		"inbox/opening.v2.txt":              {stem: "opening.v2", extension: ".txt"},
		"inbox/opening.final.txt":           {stem: "opening.final", extension: ".txt"},
		"inbox/opening.EN.txt":              {stem: "opening.EN", extension: ".txt"},
		"inbox/visit.xx.txt":                {stem: "visit.xx", extension: ".txt"},
		"inbox/.env":                        {stem: ".env"},
		"inbox/.en.txt":                     {stem: ".en", extension: ".txt"},
		"inbox/..":                          {stem: ".", extension: "."},
		"inbox/with spaces + é.en.txt":      {stem: "with spaces + é", language: "en", extension: ".txt"},
		"inbox/new\nline.en.txt":            {stem: "new\nline", language: "en", extension: ".txt"},
		"inbox/folder/opening.en.txt":       {stem: "folder/", folder: "folder/"},
		"inbox/folder/below/opening.en.txt": {stem: "folder/", folder: "folder/"},
		"inbox/../attache.db":               {stem: "../", folder: "../"},
		"inbox//opening.en.txt":             {stem: "/", folder: "/"},
	} {
		if got, ok := parseKey(key); !ok || got != want {
			t.Errorf("%q: got %+v, %v; want %+v", key, got, ok, want)
		}
	}
	for _, key := range []string{"", "inbox", "inbox/", "outbox/opening.en.txt", "opening.en.txt", "/inbox/opening.en.txt"} {
		if got, ok := parseKey(key); ok {
			t.Errorf("%q is in the inbox, as %+v", key, got)
		}
	}
}

// Every object of the inbox belongs to a release, and listing a stem finds it.
func FuzzParseKey(f *testing.F) {
	for _, key := range []string{"inbox/opening.en.txt", "inbox/a/b", "inbox/..", "inbox/.en.txt", "inbox/é.yml"} {
		f.Add(key)
	}
	f.Fuzz(func(t *testing.T, key string) {
		n, ok := parseKey(key)
		if ok != (len(key) > len(desk.Inbox) && strings.HasPrefix(key, desk.Inbox)) {
			t.Fatalf("%q: %v", key, ok)
		}
		if ok && (n.stem == "" || !strings.HasPrefix(key, desk.Inbox+n.stem)) {
			t.Errorf("%q: stem %q does not list it", key, n.stem)
		}
	})
}
