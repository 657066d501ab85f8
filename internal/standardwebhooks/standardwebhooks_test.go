package standardwebhooks_test

import (
	"errors"
	"net/http"
	"testing"
	"time"

	official "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"attache/internal/standardwebhooks"
)

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

var noon = time.Unix(1614265330, 0)

func signed(t *testing.T, id string, at time.Time, body string) ([]byte, http.Header) {
	t.Helper()
	key, err := standardwebhooks.Key(secret)
	if err != nil {
		t.Fatal(err)
	}
	return key, standardwebhooks.Sign(key, id, at, []byte(body))
}

// The example of the specification's libraries.
func TestTheExample(t *testing.T) {
	_, header := signed(t, "msg_p5jXN8AQM9LWM0D4loKWxJek", noon, `{"test": 2432232314}`)
	if got := header.Get("webhook-signature"); got != "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=" {
		t.Error(got)
	}
}

// What is signed here, the specification's own library takes, and the other way
// round.
func TestTheOfficialLibraryAgrees(t *testing.T) {
	hook, err := official.NewWebhook(secret)
	if err != nil {
		t.Fatal(err)
	}
	for _, body := range []string{"", "{}", `{"text": "Kitabxana açıldı. 图书馆"}`} {
		now := time.Now()
		key, header := signed(t, "msg_1", now, body)
		if err := hook.Verify([]byte(body), header); err != nil {
			t.Errorf("%q: %v", body, err)
		}
		signature, err := hook.Sign("msg_2", now, []byte(body))
		if err != nil {
			t.Fatal(err)
		}
		header.Set("webhook-id", "msg_2")
		header.Set("webhook-signature", signature)
		if err := standardwebhooks.Verify(key, header, []byte(body), now); err != nil {
			t.Errorf("%q: %v", body, err)
		}
	}
}

func TestVerify(t *testing.T) {
	const body = "{}"
	key, good := signed(t, "msg_1", noon, body)
	with := func(name, value string) http.Header {
		h := good.Clone()
		h.Set(name, value)
		return h
	}
	for name, test := range map[string]struct {
		key    []byte
		header http.Header
		body   string
		now    time.Time
		want   error
	}{
		"good":              {key, good, body, noon, nil},
		"late in time":      {key, good, body, noon.Add(5 * time.Minute), nil},
		"too late":          {key, good, body, noon.Add(5*time.Minute + time.Second), standardwebhooks.ErrWindow},
		"too early":         {key, good, body, noon.Add(-5*time.Minute - time.Second), standardwebhooks.ErrWindow},
		"one of several":    {key, with("webhook-signature", "v1a,AA== v1,AA== "+good.Get("webhook-signature")), body, noon, nil},
		"another version":   {key, with("webhook-signature", "v2"+good.Get("webhook-signature")[2:]), body, noon, standardwebhooks.ErrSignature},
		"no base64":         {key, with("webhook-signature", "v1,%"), body, noon, standardwebhooks.ErrSignature},
		"another body":      {key, good, "{ }", noon, standardwebhooks.ErrSignature},
		"another key":       {[]byte("another"), good, body, noon, standardwebhooks.ErrSignature},
		"no key":            {nil, standardwebhooks.Sign(nil, "msg_1", noon, []byte(body)), body, noon, standardwebhooks.ErrSignature},
		"another ID":        {key, with("webhook-id", "msg_2"), body, noon, standardwebhooks.ErrSignature},
		"no ID":             {key, standardwebhooks.Sign(key, "", noon, []byte(body)), body, noon, standardwebhooks.ErrSignature},
		"another time":      {key, with("webhook-timestamp", "1614265331"), body, noon, standardwebhooks.ErrSignature},
		"nothing is signed": {key, http.Header{}, body, noon, standardwebhooks.ErrSignature},
	} {
		if err := standardwebhooks.Verify(test.key, test.header, []byte(test.body), test.now); !errors.Is(err, test.want) || err != nil && test.want == nil {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
}

func TestKey(t *testing.T) {
	for secret, good := range map[string]bool{secret: true, "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw": true, "": false, "whsec_": false, "whsec_a phrase": false, "whsec_%%": false} {
		if key, err := standardwebhooks.Key(secret); (err == nil) != good || good == (len(key) == 0) {
			t.Errorf("%q: %d bytes, %v", secret, len(key), err)
		}
	}
}
