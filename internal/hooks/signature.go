package hooks

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// window is how far a request's time may be from ours: what was signed longer
// ago may be a replay. Five minutes is what the specification's own libraries
// allow.
const window = 5 * time.Minute

// verify checks a request's signature. The error does not tell a wrong
// signature from an unknown source.
func verify(secret string, header http.Header, body []byte, now time.Time) error {
	if header.Get("webhook-signature") != "" {
		return verifyStandard(secret, header, body, now)
	}
	sent, ok := strings.CutPrefix(header.Get("X-Hub-Signature-256"), "sha256=")
	if !ok {
		return refuse(http.StatusUnauthorized, "the request is not signed: it needs the headers webhook-id, webhook-timestamp and webhook-signature, or X-Hub-Signature-256")
	}
	signature, err := hex.DecodeString(sent)
	if err != nil || !signed([]byte(secret), signature, body) {
		return wrong()
	}
	return nil
}

func wrong() error {
	return refuse(http.StatusUnauthorized, "the signature does not fit; check the source's name and secret")
}

// verifyStandard checks as the Standard Webhooks specification says: the
// signed content is ID, time and body, joined by full stops; the header may
// have several signatures, of which one is enough.
func verifyStandard(secret string, header http.Header, body []byte, now time.Time) error {
	id, written := header.Get("webhook-id"), header.Get("webhook-timestamp")
	key := []byte(secret)
	if encoded, ok := strings.CutPrefix(secret, "whsec_"); ok {
		var err error
		if key, err = base64.StdEncoding.DecodeString(encoded); err != nil {
			return wrong()
		}
	}
	found := false
	for _, s := range strings.Fields(header.Get("webhook-signature")) {
		version, encoded, _ := strings.Cut(s, ",")
		signature, err := base64.StdEncoding.DecodeString(encoded)
		if version == "v1" && err == nil && signed(key, signature, []byte(id+"."+written+"."), body) {
			found = true
		}
	}
	if !found || id == "" {
		return wrong()
	}
	seconds, err := strconv.ParseInt(written, 10, 64)
	if err != nil {
		return refuse(http.StatusBadRequest, "webhook-timestamp is no number of seconds since 1970")
	}
	if age := now.Sub(time.Unix(seconds, 0)); age > window || age < -window {
		return refuse(http.StatusUnauthorized, "webhook-timestamp is more than %v from now; set the sender's clock, or sign it anew", window)
	}
	return nil
}

// signed compares in constant time. Without a key nothing is signed.
func signed(key, signature []byte, parts ...[]byte) bool {
	m := hmac.New(sha256.New, key)
	for _, p := range parts {
		m.Write(p)
	}
	return hmac.Equal(signature, m.Sum(nil)) && len(key) > 0
}
