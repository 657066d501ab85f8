package desk

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"
)

// Inbox is the prefix of the keys of all releases in the bucket.
const Inbox = "inbox/"

// Release is one piece of news: its language versions, of its newest revision.
type Release struct {
	ID   string `json:"id"`   // safe in addresses and file names, see ReleaseID
	Stem string `json:"stem"` // as it stands in the bucket's keys

	// Revision counts the contents, from 1. Digest identifies the present one:
	// the same content never makes a second revision.
	Revision int    `json:"revision"`
	Digest   string `json:"digest"`

	Versions []Version `json:"versions,omitempty"` // by language, in the order of the languages configured
	Settings Settings  `json:"settings"`
	Problems []Problem `json:"problems,omitempty"` // what kept objects of the release from being read
	// Stale lists the keys whose newest content could not be read; the version
	// of an older revision stands in for each.
	Stale []string `json:"stale,omitempty"`

	// Withdrawn is why the release was killed; nothing of it goes out any more.
	// Empty while it stands.
	Withdrawn string `json:"withdrawn,omitempty"`

	Received time.Time `json:"received"` // first seen
	Updated  time.Time `json:"updated"`  // newest revision seen

	// Stored is the number of times the release was written: what
	// compare-and-swap compares. 0 means that it is not in the store yet.
	Stored int64 `json:"stored"`
}

// Failed reports whether nothing could be made of the release.
func (r Release) Failed() bool { return len(r.Versions) == 0 && r.Withdrawn == "" }

// Version returns the version in a language.
func (r Release) Version(language string) (Version, bool) {
	for _, v := range r.Versions {
		if v.Language == language {
			return v, true
		}
	}
	return Version{}, false
}

// Embargo returns the moment before which nothing of the release may go out:
// the latest that its settings and its versions state, zero for none. Times
// without an offset are read in zone. ok is false when a version is under
// embargo and nothing says until when.
func (r Release) Embargo(zone *time.Location) (until time.Time, ok bool) {
	until, ok = r.Settings.Embargo, true
	for _, v := range r.Versions {
		if v.Facts.Embargo == nil {
			continue
		}
		t, err := v.Facts.Embargo.Time(zone)
		if err != nil && r.Settings.Embargo.IsZero() {
			ok = false
		}
		if err == nil {
			until = later(until, t)
		}
	}
	return until, ok
}

// Held returns the findings that hold back every post of the release.
func (r Release) Held() []Finding {
	var held []Finding
	if _, ok := r.Embargo(time.UTC); !ok {
		held = append(held, Finding{
			Code: "embargo-without-time", Severity: Block,
			Message: "the release is under embargo and does not say until when; put `embargo:` with date and time into its sidecar " + r.Stem + ".yaml",
		})
	}
	for _, key := range r.Stale {
		held = append(held, Finding{
			Code: "stale-version", Severity: Block,
			Message: "the newest content of " + key + " could not be read; this is made from the one before",
		})
	}
	return held
}

// Version is a release in one language.
type Version struct {
	Language string `json:"language"` // BCP 47 tag
	Key      string `json:"key"`      // object in the bucket
	Format   string `json:"format"`   // txt, markdown, html, …
	Title    string `json:"title,omitempty"`
	Text     string `json:"text"` // what spans refer to
	Facts    Facts  `json:"facts"`
}

// Settings are what a release's sidecar or front matter says. The zero value
// says nothing: the desk's configuration holds.
type Settings struct {
	Languages []string  `json:"languages,omitempty"`
	Channels  []string  `json:"channels,omitempty"`
	PublishAt time.Time `json:"publish_at,omitzero"`
	Embargo   time.Time `json:"embargo,omitzero"`
	Timezone  string    `json:"timezone,omitempty"` // IANA name
	Link      string    `json:"link,omitempty"`     // absolute address
	Hashtags  []string  `json:"hashtags,omitempty"` // without #
	Image     *Image    `json:"image,omitempty"`
	Kill      bool      `json:"kill,omitempty"`
}

// Zone is the time zone of the release; office is that of releases which name
// none.
func (s Settings) Zone(office *time.Location) *time.Location {
	if s.Timezone == "" {
		return office
	}
	zone, err := time.LoadLocation(s.Timezone)
	if err != nil {
		return office
	}
	return zone
}

// Image is a picture that goes with a release.
type Image struct {
	Key         string `json:"key"` // object in the bucket
	Alternative string `json:"alternative"`
	// Hash is the SHA-256 of its content, in hexadecimal, so that an approval is
	// of what was seen; "" of pictures that were taken up before it was kept.
	Hash string `json:"hash,omitempty"`
}

// Is reports whether a content is the picture's.
func (i Image) Is(content []byte) bool {
	sum := sha256.Sum256(content)
	return i.Hash == "" || i.Hash == hex.EncodeToString(sum[:])
}

// Problem says what is wrong with an object, where, and what to do about it.
type Problem struct {
	Key     string `json:"key"`             // object in the bucket
	Place   string `json:"place,omitempty"` // "line 3", "byte 120", "key \"chanels\""
	Message string `json:"message"`
	Remedy  string `json:"remedy"`
}

// PostsIn is the Place of a problem that keeps posts in a language from being
// written.
func PostsIn(language string) string { return "posts in " + language }

func (p Problem) String() string {
	s := p.Key
	if p.Place != "" {
		s += ", " + p.Place
	}
	return s + ": " + p.Message + ". " + p.Remedy
}

// ReleaseID turns the stem of a release's keys into an ID of at most 80 bytes
// from [a-z0-9._-]. A stem that is such an ID already stays as it is; any
// other gets a part of its SHA-256, so that no two stems share an ID.
func ReleaseID(stem string) string {
	const longest, digits = 80, 8
	var b strings.Builder
	for _, r := range strings.ToLower(stem) {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9', r == '-', r == '_', r == '.':
			b.WriteRune(r)
		default:
			b.WriteByte('-')
		}
	}
	id := strings.Trim(b.String(), "-.")
	if id == stem && id != "" && len(id) <= longest {
		return id
	}
	sum := sha256.Sum256([]byte(stem))
	id = strings.TrimRight(id[:min(len(id), longest-digits-1)], "-.")
	return strings.TrimLeft(id+"-"+hex.EncodeToString(sum[:])[:digits], "-")
}
