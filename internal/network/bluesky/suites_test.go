//go:build suites

package bluesky_test

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"mime"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/bluesky-social/indigo/atproto/atdata"
	"github.com/bluesky-social/indigo/atproto/lexicon"

	"attache/internal/desk"
	"attache/internal/network/bluesky"
	"attache/internal/network/fakes"
	"attache/internal/network/networktest"
)

// described reads the lexicons of the AT Protocol and of Bluesky.
func described(t *testing.T) *lexicon.BaseCatalog {
	t.Helper()
	dir := os.Getenv("SUITES")
	if dir == "" {
		t.Fatal("SUITES names no folder: run `make suites`")
	}
	cat := lexicon.NewBaseCatalog()
	if err := cat.LoadDirectory(filepath.Join(dir, "atproto", "lexicons")); err != nil {
		t.Fatal(err)
	}
	return cat
}

// general are the names of errors that every method may answer with: those of
// HTTP's statuses in the protocol (packages/xrpc/src/types.ts, ResponseType), and
// those of a token.
var general = []string{
	"InvalidRequest", "AuthMissing", "AuthenticationRequired", "ExpiredToken", "InvalidToken", "RateLimitExceeded", "InternalServerError",
}

// between stands between the client and the fake, and holds what passes to the
// lexicons.
type between struct {
	t    *testing.T
	cat  lexicon.Catalog
	fake *url.URL
	seen map[string]int // answers, by method and status or name of the error
}

// part is a catalog with a record that holds one thing: an object is held to a
// schema only as a part of a record.
type part struct {
	lexicon.Catalog
	schema lexicon.SchemaDef
}

// partName is that record's.
const partName = "attache.test.part"

func (p part) Resolve(ref string) (*lexicon.Schema, error) {
	if ref != partName {
		return p.Catalog.Resolve(ref)
	}
	return &lexicon.Schema{ID: ref, Def: lexicon.SchemaRecord{Type: "record", Record: lexicon.SchemaObject{
		Type: "object", Required: []string{"part"}, Properties: map[string]lexicon.SchemaDef{"part": p.schema},
	}}}, nil
}

// holds reports whether data is as a schema says.
func (b *between) holds(schema lexicon.SchemaDef, data map[string]any) error {
	return lexicon.ValidateRecord(part{b.cat, schema}, map[string]any{"$type": partName, "part": data}, partName, 0)
}

// body holds a body to what is said of it, and returns it.
func (b *between) body(want *lexicon.SchemaBody, head http.Header, raw []byte) (map[string]any, error) {
	encoding, _, _ := mime.ParseMediaType(head.Get("Content-Type")) // "" is none that is wanted
	switch {
	case want == nil && len(raw) == 0:
		return nil, nil
	case want == nil:
		return nil, fmt.Errorf("a body where there is none: %q", raw)
	case want.Encoding != encoding && want.Encoding != "*/*":
		return nil, fmt.Errorf("a body of %q, not %q", encoding, want.Encoding)
	case want.Schema == nil:
		return nil, nil
	}
	data, err := atdata.UnmarshalJSON(raw)
	if err != nil {
		return nil, err
	}
	return data, b.holds(*want.Schema, data)
}

// parameters holds a query to what is said of it.
func (b *between) parameters(want *lexicon.SchemaParams, q url.Values) error {
	if want == nil {
		want = &lexicon.SchemaParams{}
	}
	data := map[string]any{}
	for name, values := range q {
		def, ok := want.Properties[name]
		if !ok {
			return fmt.Errorf("there is no parameter %s", name)
		}
		data[name] = values[0]
		if _, number := def.Inner.(lexicon.SchemaInteger); number {
			n, err := strconv.ParseInt(values[0], 10, 64)
			if err != nil {
				return err
			}
			data[name] = n
		}
	}
	return b.holds(lexicon.SchemaDef{Inner: lexicon.SchemaObject{Type: "object", Required: want.Required, Properties: want.Properties}}, data)
}

func (b *between) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	sent, err := io.ReadAll(r.Body)
	if err != nil {
		b.t.Error(err)
	}
	name := path.Base(r.URL.Path)
	schema, err := b.cat.Resolve(name)
	if err != nil {
		b.t.Errorf("%s: %v", r.URL.Path, err)
		return
	}
	var method string
	var params *lexicon.SchemaParams
	var input, output *lexicon.SchemaBody
	var faults []lexicon.SchemaError
	switch m := schema.Def.(type) {
	case lexicon.SchemaQuery:
		method, params, output, faults = http.MethodGet, m.Parameters, m.Output, m.Errors
	case lexicon.SchemaProcedure:
		method, params, input, output, faults = http.MethodPost, m.Parameters, m.Input, m.Output, m.Errors
	}
	if r.Method != method {
		b.t.Errorf("the client: %s %s", r.Method, name)
	}
	if err := b.parameters(params, r.URL.Query()); err != nil {
		b.t.Errorf("the client: %s?%s: %v", name, r.URL.RawQuery, err)
	}
	data, err := b.body(input, r.Header, sent)
	if err != nil {
		b.t.Errorf("the client: %s: %v in %.600s", name, err, sent)
	}
	if record, ok := data["record"]; ok {
		if err := lexicon.ValidateRecord(b.cat, record, data["collection"].(string), lexicon.StrictRecursiveValidation); err != nil {
			b.t.Errorf("the client: %s: the record: %v in %.600s", name, err, sent)
		}
	}

	answer, got := networktest.Pass(b.t, b.fake, r, sent)
	if answer == nil {
		return
	}
	outcome := strconv.Itoa(answer.StatusCode)
	if answer.StatusCode == http.StatusOK {
		if _, err := b.body(output, answer.Header, got); output != nil && err != nil {
			b.t.Errorf("the fake: %s: %v in %.600s", name, err, got)
		}
	} else {
		var fault struct{ Error, Message string }
		if err := json.Unmarshal(got, &fault); err != nil {
			b.t.Errorf("the fake: %s: %v in %.600s", name, err, got)
		}
		known := slices.ContainsFunc(faults, func(f lexicon.SchemaError) bool { return f.Name == fault.Error })
		if !known && !slices.Contains(general, fault.Error) {
			b.t.Errorf("the fake: %s has no error %q", name, fault.Error)
		}
		outcome = fault.Error
	}
	b.seen[name+" "+outcome]++
	maps.Copy(w.Header(), answer.Header)
	w.WriteHeader(answer.StatusCode)
	_, _ = w.Write(got)
}

// What the client asks for, the records it writes, and what the fake answers, is
// what the lexicons describe.
func TestAsDescribed(t *testing.T) {
	b := &between{t: t, cat: described(t), seen: map[string]int{}}
	for _, picture := range []string{"", "card"} {
		r := open(t)
		fake, err := url.Parse(r.Fake.URL)
		if err != nil {
			t.Fatal(err)
		}
		b.fake = fake
		proxy := httptest.NewServer(b)
		defer proxy.Close()
		r.Sender = r.Open(bluesky.Client(), map[string]string{"server": proxy.URL, "picture": picture}, nil)

		if _, err := r.Sender.(desk.Tester).Test(t.Context()); err != nil {
			t.Error(err)
		}
		tagged := r.Payload()
		tagged.Text += " #Libraries"
		var last *desk.Receipt
		for i, p := range []desk.Payload{r.Payload(), r.Illustrated(), tagged} {
			op := desk.Operation{Key: p.Hash(), Started: r.Now().Add(time.Duration(i) * time.Second), First: r.Now(), Answers: last}
			o := r.Sender.Send(t.Context(), "p", op, p)
			if o.Kind != desk.OutcomeAccepted {
				t.Fatalf("%+v", o)
			}
			if found := r.Sender.Find(t.Context(), "p", op, p); found.ID != o.ID {
				t.Errorf("looked for %s, found %+v", o.ID, found)
			}
			last = &desk.Receipt{ID: o.ID}
		}
		if gone := r.Sender.(desk.Remover).Remove(t.Context(), last.ID); gone.Kind != desk.OutcomeAccepted {
			t.Errorf("%+v", gone)
		}
		op := desk.Operation{Key: "nowhere", Started: r.Now(), First: r.Now()}
		if found := r.Sender.Find(t.Context(), "p", op, r.Payload()); found.Kind == desk.OutcomeAccepted {
			t.Errorf("%+v", found)
		}
		for _, fault := range []fakes.Fault{fakes.Limited, fakes.Expired} {
			r.Fake.Fail(fault)
			r.Sender.Send(t.Context(), "p", desk.Operation{Key: string(fault), Started: r.Now().Add(time.Hour)}, r.Payload())
			r.Fake.Mend()
		}
	}
	for _, call := range []string{
		"com.atproto.server.createSession 200", "com.atproto.server.refreshSession 200", "com.atproto.repo.uploadBlob 200",
		"com.atproto.repo.createRecord 200", "com.atproto.repo.createRecord RateLimitExceeded", "com.atproto.repo.createRecord ExpiredToken",
		"com.atproto.repo.getRecord 200", "com.atproto.repo.getRecord RecordNotFound", "com.atproto.repo.deleteRecord 200",
	} {
		if b.seen[call] == 0 {
			t.Errorf("there was no %s among %v", call, b.seen)
		}
	}
}
