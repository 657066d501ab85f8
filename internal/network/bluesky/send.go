package bluesky

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"hash/fnv"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/wire"
	"attache/internal/picture"
)

const (
	server     = "https://bsky.social"
	collection = "app.bsky.feed.post"
	// patience is how long a record may be on its way. Should it come later still,
	// the key of the next attempt is the same.
	patience = time.Minute
	// mostPicture is the maxSize of app.bsky.embed.images' blobs, in bytes.
	mostPicture = 2_000_000
	// mostThumb is that of app.bsky.embed.external's.
	mostThumb = 1_000_000
	// onCard is the setting by which pictures stand on cards.
	onCard = "card"
	// renamed is after how long without a record its key is made anew: servers
	// refuse keys that are far from now.
	renamed = time.Hour
)

// Setup implements network.Sending.
func (Network) Setup() network.Setup {
	return network.Setup{
		Account: "the handle", Example: "press.example.org", Server: server,
		Steps: []string{
			"Sign in at https://bsky.app as the account that posts, and open Settings → Privacy and security → App passwords.",
			"Add one, without access to direct messages, and copy it: it is shown once.",
		},
		Settings: []network.Field{
			{Name: "picture", What: "`card`: a picture stands in the card of the post's link, which has no alternative text; left out: it is a picture of its own", Optional: true},
			network.Server,
		},
		Secrets: []network.Field{{Name: "app_password", What: "an app password, as abcd-efgh-ijkl-mnop; not the account's own"}},
	}
}

// Check implements network.Sending.
func (Network) Check(a network.Account) error {
	if !isAccount(strings.TrimPrefix(a.Name, "@")) {
		return errors.New("the account " + strconv.Quote(a.Name) + " is no handle; write it as press.example.org")
	}
	if p := a.Settings["picture"]; p != "" && p != onCard {
		return errors.New("the setting \"picture\" is " + strconv.Quote(p) + "; write `card`, or leave it out")
	}
	return nil
}

// Client returns what sends to the network.
func Client() network.Client {
	return network.Client{Sending: Network{}, Open: func(a network.Account) desk.Sender { return &account{Account: a} }}
}

// account is an account on a personal data server, which is asked directly: the
// client of indigo (atproto/atclient) makes a program 4.2 MB larger, and keeps
// the headers that say when to come again to itself.
type account struct {
	network.Account

	mu      sync.Mutex
	session session
}

// session lasts for hours; signing in is limited to 30 in 5 minutes and 300 a
// day, so one is kept as long as it serves.
type session struct {
	Access   string `json:"accessJwt"`
	Refresh  string `json:"refreshJwt"`
	DID      string `json:"did"`
	Handle   string `json:"handle"`
	password string // that it was made with
}

func (s *account) open(ctx context.Context) (*wire.Line, error) {
	return wire.Open(ctx, "Bluesky", s.Account, "app_password")
}

func (s *account) at(method string) string { return s.Server(server) + "/xrpc/" + method }

type fault struct {
	Name    string `json:"error"`
	Message string
}

func faultOf(body []byte) fault {
	var f fault
	_ = json.Unmarshal(body, &f) // what is no JSON has no name
	return f
}

func problem(body []byte) string {
	f := faultOf(body)
	return cmp.Or(f.Message, f.Name)
}

// limited adds to an outcome until when the server wants to be left alone.
func limited(o desk.Outcome, a wire.Answer) desk.Outcome {
	if a.Status != http.StatusTooManyRequests {
		return o
	}
	if reset, err := strconv.ParseInt(a.Header.Get("RateLimit-Reset"), 10, 64); err == nil {
		o.Until = a.Moment(time.Unix(reset, 0))
	} else if o.Until = wire.RetryAfter(a); o.Until.IsZero() {
		o.Until = a.At.Add(5 * time.Minute) // the shortest of the server's windows
	}
	return o
}

// signIn returns the session, made where there is none. spent is one that the
// server takes no more.
func (s *account) signIn(ctx context.Context, line *wire.Line, spent string) (session, desk.Outcome) {
	s.mu.Lock()
	defer s.mu.Unlock()
	password := line.Secrets["app_password"]
	if s.session.Access != "" && s.session.Access != spent && s.session.password == password {
		s.guard(line)
		return s.session, desk.Outcome{}
	}
	if s.session.Refresh != "" && s.session.password == password {
		a := line.Do(wire.Bearer(line.Request(ctx, http.MethodPost, s.at("com.atproto.server.refreshSession"), nil), s.session.Refresh))
		if s.take(a, password) {
			s.guard(line)
			return s.session, desk.Outcome{}
		}
	}
	a := line.Do(line.Request(ctx, http.MethodPost, s.at("com.atproto.server.createSession"), map[string]string{
		"identifier": strings.TrimPrefix(s.Name, "@"), "password": password,
	}))
	if !s.take(a, password) {
		return session{}, limited(line.Beforehand(a, problem), a)
	}
	s.guard(line)
	return s.session, desk.Outcome{}
}

func (s *account) take(a wire.Answer, password string) bool {
	var got session
	if !a.OK() || a.JSON(&got) != nil || got.Access == "" || got.DID == "" {
		return false
	}
	got.password = password
	s.session = got
	return true
}

// guard lets the line know the session's tokens, so that no reason shows them.
func (s *account) guard(line *wire.Line) {
	secrets := map[string]string{"access": s.session.Access, "refresh": s.session.Refresh}
	for name, value := range line.Secrets {
		secrets[name] = value
	}
	line.Secrets = secrets
}

// call makes a request as the account, by do. Where the session has run out it
// is renewed, and the request made again: it was not carried out.
func (s *account) call(ctx context.Context, line *wire.Line, do func(*http.Request) wire.Answer, request func(session) *http.Request) (session, wire.Answer, desk.Outcome) {
	spent := ""
	for {
		now, o := s.signIn(ctx, line, spent)
		if o.Kind != "" {
			return now, wire.Answer{}, o
		}
		a := do(wire.Bearer(request(now), now.Access))
		name := faultOf(a.Body).Name
		if spent != "" || a.Status != http.StatusUnauthorized && name != "ExpiredToken" && name != "InvalidToken" {
			return now, a, desk.Outcome{}
		}
		spent = now.Access
	}
}

// key is the record key of an operation's post. It is the same for every
// attempt within an hour of the first, so that the server refuses a second.
// It returns the time in it, too.
func key(op desk.Operation) (rkey string, made time.Time) {
	at := op.First
	if at.IsZero() || op.Started.Sub(at) > renamed {
		at = op.Started
	}
	// What is sent in the same moment differs by its key.
	h := fnv.New32a()
	_, _ = h.Write([]byte(op.Key))
	sum := h.Sum32()
	made = time.UnixMicro(at.UnixMilli()*1000 + int64(sum%1000)).UTC()
	return tid(made, sum>>10), made
}

// Send implements desk.Sender.
func (s *account) Send(ctx context.Context, _ string, op desk.Operation, p desk.Payload) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	most, card := mostPicture, s.Settings["picture"] == onCard && p.Link != ""
	if card {
		most = mostThumb
	}
	pic, o := line.Picture(ctx, p, most, picture.JPEG, picture.PNG, picture.GIF, picture.WebP)
	if o.Kind != "" {
		return o
	}
	var blob json.RawMessage
	if pic != nil {
		if blob, o = s.upload(ctx, line, pic); o.Kind != "" {
			return o
		}
	}
	rkey, made := key(op)
	post := record(p, made, pic, blob, card)
	if post.Reply, o = s.answered(ctx, line, op); o.Kind != "" {
		return o
	}
	who, a, o := s.call(ctx, line, func(req *http.Request) wire.Answer { return line.Publish(op, req) }, func(now session) *http.Request {
		return line.Request(ctx, http.MethodPost, s.at("com.atproto.repo.createRecord"), map[string]any{
			"repo": now.DID, "collection": collection, "rkey": rkey, "record": post,
		})
	})
	if o.Kind != "" {
		return o
	}
	if o, failed := line.Failed(a, problem); failed {
		return limited(o, a)
	}
	var there struct{ URI string }
	if a.JSON(&there) != nil || !strings.HasSuffix(there.URI, "/"+rkey) {
		return line.Unclear()
	}
	return accepted(who, rkey)
}

// answered are the references of a reply to the post that a correction
// corrects; nil where there is none, or it is not there any more.
func (s *account) answered(ctx context.Context, line *wire.Line, op desk.Operation) (*reply, desk.Outcome) {
	if op.Answers == nil {
		return nil, desk.Outcome{}
	}
	rkey, ok := recordKey(op.Answers.ID)
	if !ok { // a person may have told it by its address
		rkey = op.Answers.ID[strings.LastIndex(op.Answers.ID, "/")+1:]
	}
	_, a, o := s.record(ctx, line, rkey)
	if o.Kind != "" {
		return nil, o
	}
	if notThere(a) {
		return nil, desk.Outcome{}
	}
	var there struct {
		reference
		Value struct{ Reply *reply }
	}
	if !a.OK() || a.JSON(&there) != nil || there.CID == "" {
		return nil, limited(line.Beforehand(a, problem), a)
	}
	if was := there.Value.Reply; was != nil { // a correction itself
		return &reply{Root: was.Root, Parent: there.reference}, desk.Outcome{}
	}
	return &reply{Root: there.reference, Parent: there.reference}, desk.Outcome{}
}

// record asks for the account's record of a key.
func (s *account) record(ctx context.Context, line *wire.Line, rkey string) (session, wire.Answer, desk.Outcome) {
	return s.call(ctx, line, line.Do, func(now session) *http.Request {
		query := url.Values{"repo": {now.DID}, "collection": {collection}, "rkey": {rkey}}
		return line.Request(ctx, http.MethodGet, s.at("com.atproto.repo.getRecord")+"?"+query.Encode(), nil)
	})
}

// notThere reports whether an answer says that there is no such record.
func notThere(a wire.Answer) bool {
	return a.Err == nil && a.Status == http.StatusBadRequest && faultOf(a.Body).Name == "RecordNotFound"
}

func accepted(who session, key string) desk.Outcome {
	return desk.Outcome{
		Kind: desk.OutcomeAccepted, ID: "at://" + who.DID + "/" + collection + "/" + key,
		URL: "https://bsky.app/profile/" + who.DID + "/post/" + key,
	}
}

func (s *account) upload(ctx context.Context, line *wire.Line, pic *wire.Picture) (json.RawMessage, desk.Outcome) {
	_, a, o := s.call(ctx, line, line.Do, func(session) *http.Request {
		return line.Bytes(ctx, http.MethodPost, s.at("com.atproto.repo.uploadBlob"), pic.Type, pic.Data)
	})
	if o.Kind != "" {
		return nil, o
	}
	var up struct{ Blob json.RawMessage }
	if !a.OK() || a.JSON(&up) != nil || up.Blob == nil {
		return nil, limited(line.Beforehand(a, problem), a)
	}
	return up.Blob, desk.Outcome{}
}

// Find implements desk.Sender: the record's key is known, so it asks for it.
func (s *account) Find(ctx context.Context, _ string, op desk.Operation, p desk.Payload) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: err.Error()}
	}
	rkey, _ := key(op)
	who, a, o := s.record(ctx, line, rkey)
	if o.Kind != "" {
		o.Kind = desk.OutcomeUnknown
		return o
	}
	if notThere(a) {
		return line.Missing(op, patience)
	}
	var found struct {
		Value struct{ Text string }
	}
	switch {
	case !a.OK() || a.JSON(&found) != nil:
		return limited(line.Blind(a, problem), a)
	case found.Value.Text != p.Text:
		return line.Outcome(desk.OutcomeUnknown, "another post has the record key %s", rkey)
	}
	return accepted(who, rkey)
}

// Test implements desk.Tester.
func (s *account) Test(ctx context.Context) (string, error) {
	line, err := s.open(ctx)
	if err != nil {
		return "", err
	}
	who, o := s.signIn(ctx, line, "")
	if o.Kind != "" {
		return "", errors.New(o.Reason)
	}
	return "@" + who.Handle, nil
}

// Remove implements desk.Remover.
func (s *account) Remove(ctx context.Context, id string) desk.Outcome {
	line, err := s.open(ctx)
	if err != nil {
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: err.Error()}
	}
	rkey, ok := recordKey(id)
	if !ok {
		return line.Outcome(desk.OutcomeRejected, "%q is no address of a record; take it down by hand", id)
	}
	_, a, o := s.call(ctx, line, line.Do, func(now session) *http.Request {
		return line.Request(ctx, http.MethodPost, s.at("com.atproto.repo.deleteRecord"), map[string]string{
			"repo": now.DID, "collection": collection, "rkey": rkey,
		})
	})
	if o.Kind != "" {
		return o
	}
	if o, failed := line.Failed(a, problem); failed {
		return limited(o, a)
	}
	return desk.Outcome{Kind: desk.OutcomeAccepted, ID: id}
}
