package hooks

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net/http"
	"strings"
	"time"

	"attache/internal/standardwebhooks"
)

// verify checks a request's signature. The error does not tell a wrong
// signature from an unknown source.
func verify(secret string, header http.Header, body []byte, now time.Time) error {
	if standardwebhooks.Signed(header) {
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

// verifyStandard checks as the Standard Webhooks specification says. A secret
// without its prefix is the key itself.
func verifyStandard(secret string, header http.Header, body []byte, now time.Time) error {
	key := []byte(secret)
	if strings.HasPrefix(secret, "whsec_") {
		var err error
		if key, err = standardwebhooks.Key(secret); err != nil {
			return wrong()
		}
	}
	switch err := standardwebhooks.Verify(key, header, body, now); {
	case errors.Is(err, standardwebhooks.ErrSignature):
		return wrong()
	case errors.Is(err, standardwebhooks.ErrTimestamp):
		return refuse(http.StatusBadRequest, "%v", err)
	case err != nil:
		return refuse(http.StatusUnauthorized, "%v; set the sender's clock, or sign it anew", err)
	}
	return nil
}

// signed compares in constant time. Without a key nothing is signed.
func signed(key, signature, body []byte) bool {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return hmac.Equal(signature, m.Sum(nil)) && len(key) > 0
}
