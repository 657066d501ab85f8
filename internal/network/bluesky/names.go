package bluesky

import (
	"regexp"
	"strings"
	"sync"
	"time"
)

// The names of the AT protocol, as its specifications of handles, DIDs, record
// keys and AT URIs write them. Indigo's package syntax knows them, too, but
// compiles all its patterns whenever a program starts: 2 ms and 1.3 MB of every
// cold start on AWS.

var names = sync.OnceValue(func() (p struct{ account, record *regexp.Regexp }) {
	const (
		label  = `[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?`
		handle = `(` + label + `\.)+[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?`
		did    = `did:[a-z]+:[a-zA-Z0-9._:%-]*[a-zA-Z0-9._-]`
	)
	p.account = regexp.MustCompile(`^(` + handle + `|` + did + `)$`)
	p.record = regexp.MustCompile(`^at://(` + handle + `|` + did + `)/[a-zA-Z0-9.-]+/([a-zA-Z0-9_~.:-]{1,512})$`)
	return p
})

// isAccount reports whether a name is a handle or a DID.
func isAccount(name string) bool {
	return len(name) <= 2048 && (strings.HasPrefix(name, "did:") || len(name) <= 253) && names().account.MatchString(name)
}

// recordKey is the key in the address of a record.
func recordKey(uri string) (key string, ok bool) {
	m := names().record.FindStringSubmatch(uri)
	if m == nil {
		return "", false
	}
	key = m[len(m)-1]
	return key, key != "." && key != ".."
}

// tid is a record key that sorts by time: 53 bits of microseconds since 1970
// and 10 that tell apart what is made in the same one, in base32-sortable.
func tid(at time.Time, clock uint32) string {
	const letters = "234567abcdefghijklmnopqrstuvwxyz"
	v := uint64(at.UnixMicro())&(1<<53-1)<<10 | uint64(clock&(1<<10-1))
	var key [13]byte
	for i := len(key) - 1; i >= 0; i-- {
		key[i] = letters[v&31]
		v >>= 5
	}
	return string(key[:])
}
