package bluesky

import (
	"strings"
	"testing"
	"time"

	"github.com/bluesky-social/indigo/atproto/syntax"
	"pgregory.net/rapid"
)

// Names are what the reference takes them for.
func TestNamesAreTheProtocols(t *testing.T) {
	for _, name := range []string{
		"press.example.org", "a.co", "example", "", "-a.org", "a-.org", "a..org", "press.example.org.", "press.example.0rg", "п.рф",
		"did:plc:ewvi7nxzyoun6zhxrhs64oiz", "did:web:example.org", "did:plc:", "did:PLC:a", "did:plc:a:", strings.Repeat("a.", 130) + "org", "a b.org",
	} {
		_, err := syntax.ParseAtIdentifier(name)
		if isAccount(name) != (err == nil) {
			t.Errorf("%q is an account: %v, the reference says %v", name, isAccount(name), err)
		}
	}
	for _, uri := range []string{
		"at://did:plc:ewvi7nxzyoun6zhxrhs64oiz/app.bsky.feed.post/3jzfcijpj2z2a", "at://press.example.org/app.bsky.feed.post/self", "https://bsky.app/profile/a.b/post/1",
		"", "at://", "at://press.example.org/app.bsky.feed.post/a b",
	} {
		want, err := syntax.ParseATURI(uri)
		key, ok := recordKey(uri)
		if ok != (err == nil) || key != want.RecordKey().String() {
			t.Errorf("%q: %q, %v; the reference says %q, %v", uri, key, ok, want.RecordKey(), err)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		us, clock := rapid.Int64Range(0, 1<<53-1).Draw(t, "microseconds"), rapid.Uint32Range(0, 1023).Draw(t, "clock")
		if got, want := tid(time.UnixMicro(us), clock), syntax.NewTID(us, uint(clock)).String(); got != want {
			t.Fatalf("%s, the reference says %s", got, want)
		}
	})
}
