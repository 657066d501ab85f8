package storetest

import (
	"context"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"attache/internal/desk"
)

// whole fills every field of a value, so that a field that the domain gains is
// tested from that day on. Times are in another zone and to the nanosecond.
func whole[T any]() T {
	var v T
	n := 0
	complete(reflect.ValueOf(&v).Elem(), &n)
	return v
}

func complete(v reflect.Value, n *int) {
	*n++
	if v.Type() == reflect.TypeFor[time.Time]() {
		at := noon.Add(time.Duration(*n) * (time.Second + time.Nanosecond))
		v.Set(reflect.ValueOf(at.In(time.FixedZone("+04", 4*3600))))
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(fmt.Sprintf("%d %s", *n, scripts))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(*n) << 33)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		complete(v.Elem(), n)
	case reflect.Struct:
		for i := range v.NumField() {
			complete(v.Field(i), n)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fallthrough
	case reflect.Array:
		for i := range v.Len() {
			complete(v.Index(i), n)
		}
	default:
		panic(fmt.Sprintf("storetest: no value for a %s; add one", v.Type()))
	}
}

// zones lists the times in a value that are not in UTC.
func zones(v reflect.Value, path string) []string {
	if v.Type() == reflect.TypeFor[time.Time]() {
		if at := v.Interface().(time.Time); at.Location() != time.UTC {
			return []string{fmt.Sprintf("%s is %v", path, at)}
		}
		return nil
	}
	var found []string
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			found = zones(v.Elem(), path)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			found = append(found, zones(v.Field(i), path+"."+v.Type().Field(i).Name)...)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			found = append(found, zones(v.Index(i), fmt.Sprintf("%s[%d]", path, i))...)
		}
	}
	return found
}

// same holds that got is want, with its times in UTC.
func same[T any](t *testing.T, what string, got, want T, err error) {
	t.Helper()
	if err != nil {
		t.Errorf("%s: %v", what, err)
		return
	}
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("%s is not as it was written (-want +got):\n%s", what, diff)
	}
	for _, zone := range zones(reflect.ValueOf(got), what) {
		t.Errorf("%s, want UTC", zone)
	}
}

// opening is a release with a post and an entry, with every field filled.
func opening() (desk.Release, desk.Post, desk.Entry) {
	r, p, e := whole[desk.Release](), whole[desk.Post](), whole[desk.Entry]()
	r.ID, p.ID, p.Release, e.Release = "opening", "opening.press.en", "opening", "opening"
	r.Stored, p.Stored = 0, 0
	return r, p, e
}

func everyField(t *testing.T, b *bench) {
	s := b.handle()
	r, p, e := opening()
	bare, empty := desk.Release{ID: "bare"}, desk.Post{ID: "empty"}
	commit(t, s, desk.Change{Release: &r, Posts: []desk.Post{p, empty}, Entries: []desk.Entry{e}})
	commit(t, s, desk.Change{Release: &bare})
	b.settle()

	r.Stored, p.Stored, bare.Stored, empty.Stored = 1, 1, 1, 1
	for name, s := range map[string]desk.Store{"the same handle": s, "another handle": b.handle()} {
		gotR, err := s.Release(ctx, r.ID)
		same(t, name+": Release", gotR, r, err)
		gotR, err = s.Release(ctx, bare.ID)
		same(t, name+": a bare Release", gotR, bare, err)
		gotP, err := s.Post(ctx, p.ID)
		same(t, name+": Post", gotP, p, err)
		gotP, err = s.Post(ctx, empty.ID)
		same(t, name+": an empty Post", gotP, empty, err)
		log, err := s.Audit(ctx, r.ID)
		same(t, name+": Audit", log, desk.Chain(desk.Entry{}, []desk.Entry{e}), err)
		list, err := s.Posts(ctx, desk.PostQuery{Release: p.Release})
		same(t, name+": Posts", list.Items, []desk.Post{p}, err)
		releases, err := s.Releases(ctx, desk.Page{})
		if err != nil || len(releases.Items) != 2 {
			t.Errorf("%s: Releases: %d, %v", name, len(releases.Items), err)
		}
		for _, zone := range zones(reflect.ValueOf(releases.Items), name+": Releases") {
			t.Errorf("%s, want UTC", zone)
		}
		verified(t, s, r.ID, 1)
	}
}

func durable(t *testing.T, b *bench) {
	s := b.handle()
	r, p := Release("opening"), Post("opening", "press", "en")
	q := desk.Quota{Channel: "press", Day: "2026-05-04", Limit: 1}
	commit(t, s, desk.Change{Release: &r, Posts: []desk.Post{p}, Entries: []desk.Entry{entry("opening", desk.ActionReceive)}, Spend: []desk.Quota{q}})
	b.close(s)

	s = b.handle()
	r.Stored, p.Stored = 1, 1
	gotR, err := s.Release(ctx, r.ID)
	same(t, "Release", gotR, r, err)
	gotP, err := s.Post(ctx, p.ID)
	same(t, "Post", gotP, p, err)
	wantErr(t, s.Commit(ctx, desk.Change{Spend: []desk.Quota{q}}), desk.ErrQuota)
	commit(t, s, desk.Change{Release: &r, Posts: []desk.Post{p}, Entries: []desk.Entry{entry("opening", desk.ActionEdit)}})
	verified(t, s, "opening", 2)
}

func copies(t *testing.T, b *bench) {
	s := b.handle()
	spoil := func(r *desk.Release, p *desk.Post) {
		p.Payload.Image.Key, p.Approvals[0].By, p.Claims[0].Span[0], p.Kept.Text, p.Operation.Key = "", "", -1, "", ""
		r.Versions[0].Language, r.Settings.Hashtags[0], r.Problems[0].Key, r.Settings.Image.Key = "", "", "", ""
		r.Versions[0].Facts.Headline.Text = ""
	}
	r, p, e := opening()
	c := desk.Change{Release: &r, Posts: []desk.Post{p}, Entries: []desk.Entry{e}}
	commit(t, s, c)
	if wantR, wantP, wantE := opening(); !cmp.Equal(r, wantR) || !cmp.Equal(c.Posts[0], wantP) || !cmp.Equal(c.Entries[0], wantE) {
		t.Error("Commit changed what it was given")
	}
	spoil(&r, &p)
	b.settle()

	wantR, wantP, _ := opening()
	wantR.Stored, wantP.Stored = 1, 1
	for range 2 { // what the first round returns is spoilt
		gotR, err := s.Release(ctx, "opening")
		same(t, "Release", gotR, wantR, err)
		gotP, err := s.Post(ctx, p.ID)
		same(t, "Post", gotP, wantP, err)
		posts, err := s.Posts(ctx, desk.PostQuery{})
		same(t, "Posts", posts.Items, []desk.Post{wantP}, err)
		list, err := s.Releases(ctx, desk.Page{})
		if err != nil || len(list.Items) != 1 || list.Items[0].Problems[0].Key == "" || list.Items[0].Versions[0].Facts.Headline.Text == "" {
			t.Errorf("Releases: %+v, %v", list.Items, err)
		}
		log := verified(t, s, "opening", 1)
		if t.Failed() {
			return
		}
		spoil(&gotR, &gotP)
		spoil(&list.Items[0], &posts.Items[0])
		log[0].By = ""
	}
}

func notFound(t *testing.T, b *bench) {
	s := b.handle()
	commit(t, s, desk.Change{Posts: []desk.Post{Post("opening", "press", "en")}, Entries: []desk.Entry{entry("opening", desk.ActionCompose)}})
	for _, id := range []string{"none", "", "opening", "opening.press", "opening.press.en.2", "OPENING.press.en", "opening.press.en "} {
		_, err := s.Release(ctx, id)
		wantErr(t, err, desk.ErrNotFound)
		_, err = s.Post(ctx, id)
		wantErr(t, err, desk.ErrNotFound)
	}
	if log, err := s.Audit(ctx, "none"); err != nil || len(log) != 0 {
		t.Errorf("an audit log that is not there: %v, %v; want none", log, err)
	}
	if list, err := s.Posts(ctx, desk.PostQuery{Release: "none"}); err != nil || len(list.Items) != 0 || list.Next != "" {
		t.Errorf("posts of a release that is not there: %+v, %v", list, err)
	}
	if list, err := s.Releases(ctx, desk.Page{}); err != nil || len(list.Items) != 0 || list.Next != "" {
		t.Errorf("releases where there are none: %+v, %v", list, err)
	}
}

// large is what the largest documents give: a release in nine languages with a
// megabyte of text each, and a post of a network that takes long ones.
func large(t *testing.T, b *bench) {
	s := b.handle()
	text := func(bytes int) string { return strings.Repeat(scripts, bytes/len(scripts)+1) }
	r, p := Release("opening"), Post("opening", "press", "en")
	r.Versions = nil
	for n := range 9 {
		r.Versions = append(r.Versions, desk.Version{Language: language(n), Text: text(1 << 20)})
	}
	p.Payload.Text = text(64 << 10)
	p.Composed = p.Payload.Text
	for n := range 1000 {
		p.Claims = append(p.Claims, desk.Claim{Span: desk.Span{n, n + 1}, Source: desk.Span{n, n + 1}})
	}
	commit(t, s, desk.Change{Release: &r, Posts: []desk.Post{p}, Entries: []desk.Entry{entry("opening", desk.ActionReceive)}})
	r.Stored, p.Stored = 1, 1
	gotR, err := s.Release(ctx, r.ID)
	same(t, "Release", gotR, r, err)
	gotP, err := s.Post(ctx, p.ID)
	same(t, "Post", gotP, p, err)
}

func readersAndWriters(t *testing.T, b *bench) {
	const rounds = 30
	writer, readers := b.handle(), []desk.Store{b.handle(), b.handle()}
	p := Post("opening", "press", "en")
	commit(t, writer, desk.Change{Posts: []desk.Post{p}})
	b.settle()
	var group sync.WaitGroup
	working, stop := context.WithCancel(ctx)
	group.Go(func() {
		defer stop()
		for n := range rounds {
			p := p
			p.Stored = int64(n) + 1
			p.Payload.Text = fmt.Sprint("written over ", p.Stored)
			if err := writer.Commit(ctx, desk.Change{Posts: []desk.Post{p}, Entries: []desk.Entry{entry("opening", desk.ActionEdit)}}); err != nil {
				t.Error(err)
				return
			}
		}
	})
	for n := range 4 {
		group.Go(func() {
			var seen desk.Post
			for working.Err() == nil && !t.Failed() {
				seen = look(t, readers[n%2], seen)
			}
		})
	}
	group.Wait()
	got, err := readers[0].Post(ctx, p.ID)
	if err != nil || got.Stored != rounds+1 {
		t.Errorf("stored %d, %v; want %d", got.Stored, err, rounds+1)
	}
	verified(t, readers[1], "opening", rounds)
}

// look reads the post that readersAndWriters writes, and its chain.
func look(t *testing.T, s desk.Store, seen desk.Post) desk.Post {
	got, err := s.Post(ctx, "opening.press.en")
	if err != nil {
		t.Error(err)
	}
	if want := fmt.Sprint("written over ", got.Stored-1); got.Stored > 1 && got.Payload.Text != want {
		t.Errorf("stored %d says %q, want %q", got.Stored, got.Payload.Text, want)
	}
	if got.Stored < seen.Stored {
		t.Errorf("after %d came %d", seen.Stored, got.Stored)
	}
	log, err := s.Audit(ctx, "opening")
	if err == nil {
		err = desk.VerifyChain(log)
	}
	if err != nil || len(log) < int(got.Stored)-1 {
		t.Errorf("a post of %d changes has %d entries, %v", got.Stored-1, len(log), err)
	}
	list, err := s.Posts(ctx, desk.PostQuery{Release: "opening"})
	if err != nil || len(list.Items) != 1 {
		t.Errorf("the list has %d posts, %v", len(list.Items), err)
	}
	return got
}
