package fakes

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/json"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

const (
	blueskyDID      = "did:plc:fakefakefakefakefakefake"
	blueskyName     = "press.fake.example"
	blueskyPassword = "fake-app-pass-word"
	postCollection  = "app.bsky.feed.post"
)

// Bluesky is a personal data server of the AT Protocol, as its lexicons
// describe it (github.com/bluesky-social/atproto, lexicons/com/atproto). It
// answers 500 where a record key is taken.
func Bluesky(address string) (*Server, error) {
	s := &Server{Network: "bluesky", Account: blueskyName, Secrets: map[string]string{"app_password": blueskyPassword}}
	s.problem = func(w http.ResponseWriter, status int, message string) {
		switch {
		case status == http.StatusUnauthorized: // of a token that has run out
			reply(w, http.StatusBadRequest, object{"error": "ExpiredToken", "message": "Token has expired"})
		case status == http.StatusForbidden:
			reply(w, http.StatusBadRequest, object{"error": "InvalidRequest", "message": message})
		default:
			reply(w, status, object{"error": "InternalServerError", "message": "Internal Server Error"})
		}
	}
	s.limits = func(w http.ResponseWriter, until time.Time) {
		w.Header().Set("RateLimit-Limit", "1666")
		w.Header().Set("RateLimit-Remaining", "0")
		w.Header().Set("RateLimit-Reset", strconv.FormatInt(until.Unix(), 10))
		w.Header().Set("RateLimit-Policy", "1666;w=3600")
		reply(w, http.StatusTooManyRequests, object{"error": "RateLimitExceeded", "message": "Rate Limit Exceeded"})
	}
	mux := http.NewServeMux()
	session := func() object {
		return object{
			"accessJwt": s.renew("access"), "refreshJwt": s.renew("refresh"), "handle": blueskyName, "did": blueskyDID, "active": true,
		}
	}
	mux.HandleFunc("POST /xrpc/com.atproto.server.createSession", func(w http.ResponseWriter, r *http.Request) {
		var body struct{ Identifier, Password string }
		_ = json.NewDecoder(r.Body).Decode(&body)
		if body.Identifier != blueskyName && body.Identifier != blueskyDID || body.Password != blueskyPassword {
			reply(w, http.StatusUnauthorized, object{"error": "AuthenticationRequired", "message": "Invalid identifier or password"})
			return
		}
		if s.Calls("POST "+r.URL.Path) > 30 { // in 5 minutes
			s.limits(w, s.now().Add(Limit))
			return
		}
		reply(w, http.StatusOK, session())
	})
	mux.HandleFunc("POST /xrpc/com.atproto.server.refreshSession", func(w http.ResponseWriter, r *http.Request) {
		if len(bearer(r)) < 19 || bearer(r)[:19] != "fake-refresh-token-" {
			s.problem(w, http.StatusUnauthorized, "")
			return
		}
		reply(w, http.StatusOK, session())
	})
	mux.HandleFunc("GET /xrpc/com.atproto.server.getSession", s.blueskySigned(func(w http.ResponseWriter, _ *http.Request) {
		reply(w, http.StatusOK, object{"handle": blueskyName, "did": blueskyDID, "active": true})
	}))
	mux.HandleFunc("POST /xrpc/com.atproto.repo.createRecord", s.blueskySigned(s.createRecord))
	mux.HandleFunc("GET /xrpc/com.atproto.repo.getRecord", func(w http.ResponseWriter, r *http.Request) {
		q := r.URL.Query()
		for _, p := range s.shown() {
			if p.ID == q.Get("rkey") && q.Get("repo") == blueskyDID && q.Get("collection") == postCollection {
				reply(w, http.StatusOK, object{"uri": blueskyURI(p.ID), "cid": cid(p.Text), "value": p.Raw})
				return
			}
		}
		reply(w, http.StatusBadRequest, object{"error": "RecordNotFound", "message": "Could not locate record: " + blueskyURI(q.Get("rkey"))})
	})
	mux.HandleFunc("POST /xrpc/com.atproto.repo.deleteRecord", s.blueskySigned(func(w http.ResponseWriter, r *http.Request) {
		var body struct{ Repo, Collection, Rkey string }
		_ = json.NewDecoder(r.Body).Decode(&body)
		if body.Repo == blueskyDID && body.Collection == postCollection {
			s.remove(body.Rkey)
		}
		reply(w, http.StatusOK, object{}) // also where there was nothing
	}))
	mux.HandleFunc("POST /xrpc/com.atproto.repo.uploadBlob", s.blueskySigned(func(w http.ResponseWriter, r *http.Request) {
		data, err := io.ReadAll(r.Body)
		if err != nil || len(data) == 0 {
			s.problem(w, http.StatusForbidden, "Request body is empty")
			return
		}
		name := cid(string(data))
		s.picture(name, strconv.Itoa(len(data))) // of a blob it is the size that matters
		reply(w, http.StatusOK, object{"blob": object{"$type": "blob", "ref": object{"$link": name}, "mimeType": r.Header.Get("Content-Type"), "size": len(data)}})
	}))
	return s.start(address, mux)
}

func blueskyURI(key string) string { return "at://" + blueskyDID + "/" + postCollection + "/" + key }

// cid is the content identifier of raw bytes, version 1
// (github.com/multiformats/cid): in base32, its version, the code of raw, and
// the SHA-256 with its code and length.
func cid(content string) string {
	hash := sha256.Sum256([]byte(content))
	return "b" + strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(append([]byte{1, 0x55, 0x12, sha256.Size}, hash[:]...)))
}

func (s *Server) blueskySigned(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		switch token := bearer(r); {
		case token == "":
			reply(w, http.StatusUnauthorized, object{"error": "AuthMissing", "message": "Authentication Required"})
		case !s.valid(token, ""):
			s.problem(w, http.StatusUnauthorized, "")
		default:
			next(w, r)
		}
	}
}

// blueskyBlob is a reference to what was uploaded.
type blueskyBlob struct {
	Ref struct {
		Link string `json:"$link"`
	}
}

// blueskyRef is a com.atproto.repo.strongRef.
type blueskyRef struct{ URI, CID string }

// there reports whether a reference is to a post as it is.
func (s *Server) there(ref blueskyRef) (id string, ok bool) {
	id = strings.TrimPrefix(ref.URI, blueskyURI(""))
	p, ok := s.find(id)
	return id, ok && ref.CID == cid(p.Text)
}

func (s *Server) createRecord(w http.ResponseWriter, r *http.Request) {
	var body struct {
		Repo, Collection, Rkey string
		Record                 struct {
			Type    string `json:"$type"`
			Text    string
			Created time.Time `json:"createdAt"`
			Langs   []string
			Facets  []struct {
				Index struct {
					Start int `json:"byteStart"`
					End   int `json:"byteEnd"`
				}
			}
			Embed struct {
				Images []struct {
					Alt   string
					Image blueskyBlob
				}
				External struct{ Thumb blueskyBlob }
			}
			Reply *struct{ Root, Parent blueskyRef }
		}
	}
	raw, err := io.ReadAll(r.Body)
	if err == nil {
		err = json.Unmarshal(raw, &body)
	}
	bad := func(message string) {
		reply(w, http.StatusBadRequest, object{"error": "InvalidRequest", "message": message})
	}
	rec := body.Record
	switch {
	case err != nil:
		bad("Input/record could not be read")
		return
	case body.Repo != blueskyDID || body.Collection != postCollection || rec.Type != postCollection:
		bad("Input/repo, collection and record must agree")
		return
	case len(body.Rkey) != 13:
		bad("Input/rkey must be a tid")
		return
	case rec.Created.IsZero() || rec.Text == "":
		bad("Record/createdAt must be a datetime")
		return
	}
	for _, f := range rec.Facets {
		if f.Index.Start < 0 || f.Index.End > len(rec.Text) || f.Index.Start >= f.Index.End || !utf8.ValidString(rec.Text[f.Index.Start:f.Index.End]) {
			bad("Record/facets must be ranges of UTF-8 bytes")
			return
		}
	}
	var whole struct{ Record any }
	_ = json.Unmarshal(raw, &whole) // it was read above
	p := Post{ID: body.Rkey, Key: body.Rkey, Text: rec.Text, Raw: whole.Record}
	if len(rec.Langs) > 0 {
		p.Language = rec.Langs[0]
	}
	if rec.Reply != nil {
		parent, there := s.there(rec.Reply.Parent)
		if _, ok := s.there(rec.Reply.Root); !ok || !there {
			bad("Record/reply must refer to posts by uri and cid")
			return
		}
		p.ReplyTo = parent
	}
	most := 2_000_000
	if len(rec.Embed.Images) > 0 {
		p.Picture, p.Alt = rec.Embed.Images[0].Image.Ref.Link, rec.Embed.Images[0].Alt
	} else if p.Picture = rec.Embed.External.Thumb.Ref.Link; p.Picture != "" {
		most = 1_000_000
	}
	if size, ok := s.altOf(p.Picture); p.Picture != "" {
		if n, err := strconv.Atoi(size); !ok || err != nil || n > most {
			bad("Could not find blob, or it is too large: " + p.Picture)
			return
		}
	}
	s.publish(w, r, publishing{
		post: p, token: bearer(r), same: func(old Post) bool { return old.ID == p.ID },
		repeat: func(Post) { s.problem(w, http.StatusInternalServerError, "") },
		answer: func(p Post) {
			reply(w, http.StatusOK, object{"uri": blueskyURI(p.ID), "cid": cid(p.Text), "validationStatus": "valid"})
		},
	})
}
