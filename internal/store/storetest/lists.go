package storetest

import (
	"cmp"
	"encoding/base64"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"attache/internal/desk"
)

// ids follows all pages of a query and returns the IDs in order.
func ids(t *testing.T, s desk.Store, q desk.PostQuery) []string {
	t.Helper()
	posts, err := desk.AllPosts(ctx, s, q)
	if err != nil {
		t.Fatal(err)
	}
	return names(posts)
}

func names(posts []desk.Post) []string {
	var list []string
	for _, p := range posts {
		list = append(list, p.ID)
	}
	return list
}

// chosen is what a query means: which of some posts it lists, in which order.
func chosen(q desk.PostQuery, posts []desk.Post) []desk.Post {
	var list []desk.Post
	for _, p := range posts {
		if (q.State == "" || q.State == p.State) && (q.Language == "" || q.Language == p.Payload.Language) &&
			(q.Channel == "" || q.Channel == p.Payload.Channel) && (q.Release == "" || q.Release == p.Release) &&
			(q.DueBy.IsZero() || !p.DueAt.IsZero() && !p.DueAt.After(q.DueBy)) {
			list = append(list, p)
		}
	}
	slices.SortFunc(list, func(a, b desk.Post) int {
		at, bt := a.Created, b.Created
		if !q.DueBy.IsZero() {
			at, bt = a.DueAt, b.DueAt
		}
		return cmp.Or(at.Compare(bt), strings.Compare(a.ID, b.ID))
	})
	return list
}

func filters(t *testing.T, b *bench) {
	s := b.handle()
	var all []desk.Post
	for _, release := range []string{"a", "b"} {
		for _, channel := range []string{"press", "news"} {
			for _, language := range []string{"en", "az"} {
				for n, state := range desk.States {
					p := Post(release, channel, language)
					p.ID = fmt.Sprint(p.ID, ".", state)
					p.State, p.Created = state, noon.Add(time.Duration(len(all)*37%50)*time.Second)
					if n%3 > 0 {
						p.DueAt = noon.Add(time.Duration(len(all)*11%20-10) * time.Second)
					}
					all = append(all, p)
				}
			}
		}
	}
	commit(t, s, desk.Change{Posts: all})
	b.settle()
	for _, state := range append([]desk.State{"", desk.StateDue}, desk.States...) {
		for _, language := range []string{"", "az", "a", "AZ", "none"} {
			for _, channel := range []string{"", "news", "new"} {
				for _, release := range []string{"", "b", "c"} {
					for _, dueBy := range []time.Time{{}, noon} {
						q := desk.PostQuery{State: state, Language: language, Channel: channel, Release: release, DueBy: dueBy}
						if got, want := ids(t, s, q), names(chosen(q, all)); !slices.Equal(got, want) {
							t.Errorf("%+v: got %v, want %v", q, got, want)
						}
					}
				}
			}
		}
	}
}

func limits(t *testing.T, b *bench) {
	const defaultLimit, mostLimit, there = 50, 500, 501
	s := b.handle()
	for n := range there {
		p, r := Post("opening", "press", language(n)), Release("r"+language(n))
		p.DueAt = noon
		commit(t, s, desk.Change{Release: &r, Posts: []desk.Post{p}})
	}
	b.settle()
	for limit, want := range map[int]int{0: defaultLimit, -1: defaultLimit, 1: 1, 499: 499, mostLimit: mostLimit, there: mostLimit, 1 << 40: mostLimit} {
		page := desk.Page{Limit: limit}
		for _, q := range []desk.PostQuery{{Page: page}, {Page: page, DueBy: noon}} {
			posts, err := s.Posts(ctx, q)
			if err != nil || len(posts.Items) != want || posts.Next == "" {
				t.Errorf("limit %d gives %d posts of %d, next %q, %v; want %d", limit, len(posts.Items), there, posts.Next, err, want)
			}
		}
		releases, err := s.Releases(ctx, page)
		if err != nil || len(releases.Items) != want || releases.Next == "" {
			t.Errorf("limit %d gives %d releases of %d, next %q, %v; want %d", limit, len(releases.Items), there, releases.Next, err, want)
		}
	}
	// A page that just holds all that is left is the last.
	q := desk.PostQuery{Page: desk.Page{Limit: mostLimit}}
	first, err := s.Posts(ctx, q)
	if err != nil {
		t.Fatal(err)
	}
	q.After, q.Limit = first.Next, 1
	if last, err := s.Posts(ctx, q); err != nil || len(last.Items) != 1 || last.Next != "" {
		t.Errorf("the last page has %d posts, next %q, %v; want 1 and the end", len(last.Items), last.Next, err)
	}
}

func due(t *testing.T, b *bench) {
	s := b.handle()
	at := func(language string, due time.Time) desk.Post {
		p := Post("opening", "press", language)
		p.State, p.DueAt = desk.StateApproved, due
		return p
	}
	commit(t, s, desk.Change{Posts: []desk.Post{
		at("late", noon), at("never", time.Time{}), at("early", noon.Add(-time.Hour)), at("after", noon.Add(2*time.Microsecond)),
		at("hair", noon.Add(time.Nanosecond)), at("centuries", noon.AddDate(900, 0, 0)), at("ages", noon.AddDate(-900, 0, 0)),
	}})
	b.settle()
	q := desk.PostQuery{DueBy: noon, Page: desk.Page{Limit: 1}}
	wants := func(what string, want ...string) {
		t.Helper()
		if got := ids(t, s, q); !slices.Equal(got, want) {
			t.Errorf("%s: due are %v, want %v", what, got, want)
		}
	}
	wants("at noon", "opening.press.ages", "opening.press.early", "opening.press.late")
	q.DueBy = noon.In(time.FixedZone("+04", 4*3600))
	wants("at noon in another zone", "opening.press.ages", "opening.press.early", "opening.press.late")
	q.DueBy = noon.Add(2 * time.Microsecond)
	wants("after noon", "opening.press.ages", "opening.press.early", "opening.press.late", "opening.press.hair", "opening.press.after")
	q.DueBy = noon
	p, err := s.Post(ctx, "opening.press.early")
	if err != nil {
		t.Fatal(err)
	}
	p.DueAt = time.Time{}
	commit(t, s, desk.Change{Posts: []desk.Post{p}})
	b.settle()
	wants("once one is no longer", "opening.press.ages", "opening.press.late")
}

func equalTimes(t *testing.T, b *bench) {
	s := b.handle()
	want := []string{"A", "B.x", "a", "a-b", "a.b", "a.b.2", "a.ba", "a_b", "aa", "b", "z", "é"}
	shuffled := slices.Clone(want)
	slices.Reverse(shuffled)
	for _, id := range shuffled {
		p, r := Post("opening", "press", "en"), Release(id)
		p.ID, p.DueAt = id, noon
		commit(t, s, desk.Change{Release: &r, Posts: []desk.Post{p}})
	}
	b.settle()
	for _, q := range []desk.PostQuery{{}, {Release: "opening"}, {State: desk.StateDraft, Page: desk.Page{Limit: 5}}, {DueBy: noon, Page: desk.Page{Limit: 1}}} {
		if got := ids(t, s, q); !slices.Equal(got, want) {
			t.Errorf("%+v: got %v, want %v", q, got, want)
		}
	}
	var got []string
	for page := (desk.Page{Limit: 5}); ; {
		list, err := s.Releases(ctx, page)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range list.Items {
			got = append(got, r.ID)
		}
		if page.After = list.Next; page.After == "" {
			break
		}
	}
	if !slices.Equal(got, shuffled) {
		t.Errorf("releases: got %v, want %v", got, shuffled)
	}
}

// postPages follows the pages of random queries while posts come, change and go.
func postPages(t *testing.T, b *bench) {
	s := b.handle()
	runs := 0
	rapid.Check(t, func(t *rapid.T) {
		runs++
		own := fmt.Sprint("run", runs) // one field holds it, so that runs do not meet
		place := rapid.SampledFrom([]string{"release", "channel", "language"}).Draw(t, "own field")
		field := func(name string, others ...string) string {
			if place == name {
				return own
			}
			return rapid.SampledFrom(others).Draw(t, name)
		}
		posts := map[string]desk.Post{}
		moment := rapid.Map(rapid.IntRange(0, 5), func(n int) time.Time { return noon.Add(time.Duration(n) * time.Microsecond) })
		draw := func() desk.Post {
			p := Post(field("release", "a", "b"), field("channel", "press", "news"), field("language", "en", "az"))
			p.ID = fmt.Sprintf("%s.%d.%d", own, rapid.IntRange(0, 99).Draw(t, "id"), len(posts))
			p.State = rapid.SampledFrom(desk.States[:2]).Draw(t, "state")
			p.Created = moment.Draw(t, "created")
			if rapid.Bool().Draw(t, "is due") {
				p.DueAt = moment.Draw(t, "due")
			}
			return p
		}
		touched := map[string]bool{}
		write := func(c desk.Change) {
			if err := s.Commit(ctx, c); err != nil {
				t.Fatal(err)
			}
			for _, p := range c.Posts {
				p.Stored++
				posts[p.ID] = p
			}
			b.settle()
		}
		var first desk.Change
		for range rapid.IntRange(0, 20).Draw(t, "posts") {
			p := draw()
			posts[p.ID], first.Posts = p, append(first.Posts, p)
		}
		write(first)

		q := desk.PostQuery{Page: desk.Page{Limit: rapid.IntRange(1, 6).Draw(t, "limit")}}
		for name, into := range map[string]*string{"release": &q.Release, "channel": &q.Channel, "language": &q.Language} {
			if place == name {
				*into = own
			}
		}
		q.State = rapid.SampledFrom([]desk.State{"", desk.StateDraft}).Draw(t, "query state")
		if rapid.Bool().Draw(t, "by due") {
			q.DueBy = moment.Draw(t, "due by")
		}
		before := chosen(q, slices.Collect(maps.Values(posts)))
		var shown []desk.Post
		for {
			list, err := s.Posts(ctx, q)
			if err != nil {
				t.Fatal(err)
			}
			if len(list.Items) > q.Limit || list.Next != "" && len(list.Items) < q.Limit {
				t.Fatalf("a page of %d, next %q; the limit is %d", len(list.Items), list.Next, q.Limit)
			}
			for _, p := range list.Items {
				if now := posts[p.ID]; now.Stored != p.Stored || len(chosen(q, []desk.Post{p})) == 0 {
					t.Fatalf("%s was listed and is not chosen", p.ID)
				}
			}
			shown = append(shown, list.Items...)
			if q.After = list.Next; q.After == "" {
				break
			}
			for range rapid.IntRange(0, 3).Draw(t, "changes") {
				p := draw()
				if old := rapid.SampledFrom(slices.Sorted(maps.Keys(posts))).Draw(t, "changed"); rapid.Bool().Draw(t, "change") {
					p.ID, p.Created, p.Stored = old, posts[old].Created, posts[old].Stored
				}
				touched[p.ID] = true
				write(desk.Change{Posts: []desk.Post{p}})
			}
		}
		stayed := func(posts []desk.Post) []string {
			return names(slices.DeleteFunc(posts, func(p desk.Post) bool { return touched[p.ID] }))
		}
		if got, want := stayed(shown), stayed(before); !slices.Equal(got, want) {
			t.Fatalf("%+v: of those that stayed all along it showed %v, want %v", q, got, want)
		}
	})
}

// releasePages follows the pages of releases while they come and change.
func releasePages(t *testing.T, b *bench) {
	s := b.handle()
	runs := 0
	rapid.Check(t, func(t *rapid.T) {
		runs++
		start := noon.Add(time.Duration(runs) * time.Hour) // later than all of the runs before
		var all []desk.Release
		add := func() {
			r := Release(fmt.Sprintf("run%d.%d.%d", runs, rapid.IntRange(0, 99).Draw(t, "id"), len(all)))
			r.Received = start.Add(time.Duration(rapid.IntRange(0, 5).Draw(t, "received")) * time.Microsecond)
			if err := s.Commit(ctx, desk.Change{Release: &r}); err != nil {
				t.Fatal(err)
			}
			b.settle()
			r.Stored++
			all = append(all, r)
		}
		for range rapid.IntRange(0, 12).Draw(t, "releases") {
			add()
		}
		stayed := slices.Clone(all)
		slices.SortFunc(stayed, func(a, b desk.Release) int {
			return -cmp.Or(a.Received.Compare(b.Received), strings.Compare(a.ID, b.ID))
		})
		var got []string
		page := desk.Page{Limit: rapid.IntRange(1, 5).Draw(t, "limit")}
		for older := false; !older; {
			list, err := s.Releases(ctx, page)
			if err != nil {
				t.Fatal(err)
			}
			if len(list.Items) > page.Limit || list.Next != "" && len(list.Items) < page.Limit {
				t.Fatalf("a page of %d, next %q; the limit is %d", len(list.Items), list.Next, page.Limit)
			}
			for _, r := range list.Items {
				older = older || r.Received.Before(start)
				if slices.ContainsFunc(stayed, func(s desk.Release) bool { return s.ID == r.ID }) {
					got = append(got, r.ID)
				}
			}
			if page.After = list.Next; page.After == "" {
				break
			}
			if len(all) > 0 && rapid.Bool().Draw(t, "change") {
				i := rapid.IntRange(0, len(all)-1).Draw(t, "changed")
				if err := s.Commit(ctx, desk.Change{Release: &all[i]}); err != nil {
					t.Fatal(err)
				}
				all[i].Stored++
			}
			if len(all) < 20 && rapid.Bool().Draw(t, "come") {
				add()
			}
		}
		var want []string
		for _, r := range stayed {
			want = append(want, r.ID)
		}
		if !slices.Equal(got, want) {
			t.Fatalf("of those that stayed all along it showed %v, want %v", got, want)
		}
	})
}

func releasesWithoutTexts(t *testing.T, b *bench) {
	s := b.handle()
	r := Release("opening")
	commit(t, s, desk.Change{Release: &r})
	b.settle()
	want := Release("opening")
	want.Stored = 1
	for i, v := range want.Versions {
		want.Versions[i].Text, want.Versions[i].Facts = "", desk.Facts{Language: v.Facts.Language, Headline: v.Facts.Headline}
	}
	list, err := s.Releases(ctx, desk.Page{})
	for _, r := range list.Items {
		for i := range r.Versions {
			r.Versions[i].Facts.Language = want.Versions[i].Facts.Language // which says nothing that the version does not
		}
	}
	same(t, "Releases", list.Items, []desk.Release{want}, err)
}

func tokens(t *testing.T, b *bench) {
	s := b.handle()
	for n := range 3 {
		p, r := Post("opening", "press", language(n)), Release(language(n))
		p.DueAt = noon
		commit(t, s, desk.Change{Release: &r, Posts: []desk.Post{p}})
	}
	b.settle()
	list := map[string]func(after string) (next string, err error){
		"posts": func(after string) (string, error) {
			list, err := s.Posts(ctx, desk.PostQuery{Page: desk.Page{After: after, Limit: 1}})
			return list.Next, err
		},
		"due posts": func(after string) (string, error) {
			list, err := s.Posts(ctx, desk.PostQuery{DueBy: noon, Page: desk.Page{After: after, Limit: 1}})
			return list.Next, err
		},
		"releases": func(after string) (string, error) {
			list, err := s.Releases(ctx, desk.Page{After: after, Limit: 1})
			return list.Next, err
		},
	}
	next := map[string]string{
		"nonsense": "nonsense!", "a space": " ", "a null": encode("null"), "an empty object": encode("{}"), "a number": encode("1"),
		"scripts": scripts, "a statement": "' OR 1=1 --", "much": strings.Repeat("A", 1<<16),
	}
	for name, read := range list {
		token, err := read("")
		if err != nil || token == "" || strings.Trim(token, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~") != "" {
			t.Fatalf("%s: the token %q, %v; want one that can stand in an address", name, token, err)
		}
		next[name] = token
	}
	for name, read := range list {
		for from, token := range next {
			if _, err := read(token); (err == nil) != (from == name) {
				t.Errorf("%s took the token of %s: %v", name, from, err)
			}
		}
		if _, err := read(next[name][1:]); err == nil {
			t.Errorf("%s took a token without its first letter", name)
		}
	}
}

func encode(s string) string { return base64.RawURLEncoding.EncodeToString([]byte(s)) }
