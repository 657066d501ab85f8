// Package standardwebhooks signs requests, and checks their signatures, by the
// Standard Webhooks specification 1.0 (https://www.standardwebhooks.com): an
// HMAC-SHA256 of the message's ID, its time in seconds since 1970 and its body,
// joined by full stops, stands as "v1," and base64 in the header
// webhook-signature. It is the one place that knows how.
package standardwebhooks

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// The headers of a signed request.
const (
	HeaderID        = "Webhook-Id"
	HeaderTimestamp = "Webhook-Timestamp"
	HeaderSignature = "Webhook-Signature"
)

// Window is how far a request's time may be from ours: what was signed longer
// ago may be a replay. Five minutes is what the specification's own libraries
// allow.
const Window = 5 * time.Minute

// prefix marks a secret of which the rest is the key in base64.
const prefix = "whsec_"

// version is that of the symmetric signature.
const version = "v1"

// Errors of Verify.
var (
	ErrSignature = errors.New("the signature does not fit")
	ErrTimestamp = errors.New("webhook-timestamp is no number of seconds since 1970")
	ErrWindow    = fmt.Errorf("webhook-timestamp is more than %v from now", Window)
)

// Key is what a secret stands for. The error does not quote the secret.
func Key(secret string) ([]byte, error) {
	key, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(secret, prefix))
	if err != nil || len(key) == 0 {
		return nil, errors.New("the secret is not whsec_ and base64")
	}
	return key, nil
}

// Sign returns the headers of a message.
func Sign(key []byte, id string, at time.Time, body []byte) http.Header {
	stamp := strconv.FormatInt(at.Unix(), 10)
	return http.Header{
		HeaderID: {id}, HeaderTimestamp: {stamp},
		HeaderSignature: {version + "," + base64.StdEncoding.EncodeToString(sum(key, id, stamp, body))},
	}
}

// Signed reports whether a request claims to be signed in this way.
func Signed(header http.Header) bool { return header.Get(HeaderSignature) != "" }

// Verify checks a message's signature and time. The header may have several
// signatures, of which one is enough. Nothing is signed with an empty key.
func Verify(key []byte, header http.Header, body []byte, now time.Time) error {
	id, stamp := header.Get(HeaderID), header.Get(HeaderTimestamp)
	want, found := sum(key, id, stamp, body), false
	for _, s := range strings.Fields(header.Get(HeaderSignature)) {
		v, encoded, _ := strings.Cut(s, ",")
		signature, err := base64.StdEncoding.DecodeString(encoded)
		if v == version && err == nil && hmac.Equal(signature, want) {
			found = true
		}
	}
	if !found || id == "" || len(key) == 0 {
		return ErrSignature
	}
	seconds, err := strconv.ParseInt(stamp, 10, 64)
	if err != nil {
		return ErrTimestamp
	}
	if age := now.Sub(time.Unix(seconds, 0)); age > Window || age < -Window {
		return ErrWindow
	}
	return nil
}

func sum(key []byte, id, stamp string, body []byte) []byte {
	m := hmac.New(sha256.New, key)
	m.Write([]byte(id + "." + stamp + "."))
	m.Write(body)
	return m.Sum(nil)
}
