package review_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"attache/internal/check"
	"attache/internal/compose"
	"attache/internal/desk"
	documents "attache/internal/document/all"
	"attache/internal/glossary"
	"attache/internal/ingest"
	"attache/internal/language"
	languages "attache/internal/language/all"
	networks "attache/internal/network/all"
	"attache/internal/review"
	"attache/internal/store/storetest"
)

// press is a desk on the real composer and check, with releases in it.
type press struct {
	*review.Desk
	t     *testing.T
	store *storetest.Memory
	draft ingest.Drafter
	read  ingest.Reader
	now   time.Time
}

func newPress(t *testing.T, file string) *press {
	t.Helper()
	own, err := glossary.Parse("names.csv", strings.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	langs := languages.Languages()
	words, nets := language.NewLexicon(langs), networks.Networks()
	p := &press{t: t, store: storetest.NewMemory(""), now: noon, read: ingest.Reader{Languages: langs, Documents: documents.Formats()}}
	gate := check.New(check.Config{Languages: langs, Lexicon: words, Networks: nets, Glossary: own})
	p.draft = ingest.Drafter{
		Office: desk.Config{
			Zone: time.UTC, Languages: []string{"en", "ru", "az", "zh", "ar"},
			Channels: []desk.Channel{{Name: "x", Network: "x", Languages: []string{"en", "ru", "az", "zh", "ar"}}, {Name: "m", Network: "mastodon", Languages: []string{"ru", "ar"}}},
		},
		Composer: compose.New(compose.Config{Languages: langs, Lexicon: words, Networks: nets, Glossary: own}), Checker: gate,
	}
	p.Desk = review.New(review.Config{
		Store: p.store, Checker: gate, Glossary: own, Drafter: p.draft, Policy: desk.Policy{Approvals: map[string]int{"": 2}},
		Now: func() time.Time { return p.now },
	})
	return p
}

// add reads a release and puts it into the store with its drafts.
func (p *press) add(stem, tag, text string) {
	p.t.Helper()
	v, _, problems := p.read.Version("inbox/"+stem+"."+tag+".txt", []byte(text), ingest.Options{Language: tag, Published: noon, Zone: time.UTC})
	if v == nil {
		p.t.Fatal(problems)
	}
	r := desk.Release{ID: stem, Stem: stem, Revision: 1, Digest: stem, Received: noon, Updated: noon, Versions: []desk.Version{*v}}
	drafts, problems := p.draft.Drafts(context.Background(), r)
	r.Problems = problems
	c := desk.Change{Release: &r}
	for _, d := range drafts {
		post, e := desk.NewPost(stem, 1, d, "", noon)
		c.Posts, c.Entries = append(c.Posts, post), append(c.Entries, e)
	}
	if err := p.store.Commit(ctx, c); err != nil {
		p.t.Fatal(err)
	}
}

func (p *press) show(id string) review.Item {
	p.t.Helper()
	item, err := p.Show(ctx, id)
	if err != nil {
		p.t.Fatal(err)
	}
	return item
}

// unwritten holds whether something keeps posts in a language from being written.
func (p *press) unwritten(release, language string, want bool) {
	p.t.Helper()
	r, err := p.store.Release(ctx, release)
	if err != nil {
		p.t.Fatal(err)
	}
	got := false
	for _, problem := range r.Problems {
		got = got || problem.Place == desk.PostsIn(language)
	}
	if got != want {
		p.t.Errorf("problems of %s: %+v", release, r.Problems)
	}
}

func has(findings []desk.Finding, code string) bool {
	for _, f := range findings {
		if f.Code == code {
			return true
		}
	}
	return false
}

// Names that no entry gives are offered in their basic form, whatever form they
// stand in; kept once, they are in every draft that waits, and the check is
// content.
func TestANameIsKeptWithOneClick(t *testing.T) {
	for _, test := range []struct {
		from, text, to, term, own string
		unwritten                 bool // nothing can be written without the name
	}{
		{"en", "Mayor Tomas Birkelund meets Deputy Minister Sanne Hoekstra\n\nOn 4 May 2026 the Mayor of Oslo, Tomas Birkelund, met the Deputy Minister of Culture of Norway, Ms. Sanne Hoekstra, in Oslo.\n", "ru", "Sanne Hoekstra", "Санне Хукстра", false},
		{"en", "Ambassador Declan Moy visited the port\n\nThe Ambassador of Ireland to Azerbaijan, Declan Moy, visited Baku on 4 May 2026.\n", "az", "Declan Moy", "Deklan Moy", false},
		{"az", "Səfir Elnur Qasımzadə Vilnüsdə olub\n\nAzərbaycanın Litvadakı səfiri Elnur Qasımzadə 4 may 2026-cı ildə Vilnüsdə səfərdə olub.\n", "ru", "Elnur Qasımzadə", "Эльнур Гасымзаде", false},
		{"ru", "Министр Всеволод Щукин посетил Париж\n\nМинистр культуры России Всеволод Щукин посетил Париж 4 мая 2026 года.\n", "ar", "Всеволод Щукин", "فسيفولود شوكين", true},
	} {
		t.Run(test.from+" to "+test.to, func(t *testing.T) {
			p := newPress(t, "")
			p.add("opening", test.from, test.text)
			p.add("again", test.from, test.text)
			id := "opening.x." + test.to
			if test.unwritten {
				p.unwritten("opening", test.to, true)
				if kept, err := p.Keep(ctx, leyla, "opening", test.to, test.term, test.own); err != nil || len(kept.Written) != 4 {
					t.Fatalf("%+v, %v", kept, err)
				}
				p.unwritten("opening", test.to, false)
				p.unwritten("again", test.to, false)
				if item := p.show(id); !strings.Contains(item.Post.Payload.Text, test.own) {
					t.Errorf("%q does not have %q", item.Post.Payload.Text, test.own)
				}
				return
			}
			item := p.show(id)
			t.Logf("%s %v %+v", item.Post.Payload.Text, item.Names, item.Post.Findings)
			var offer review.Name
			for _, n := range item.Names {
				if n.Term == test.term {
					offer = n
				}
			}
			if offer.Text == "" || offer.Corrected {
				t.Fatalf("%q is not offered: %+v", test.term, item.Names)
			}
			kept, err := p.Keep(ctx, leyla, "opening", test.to, offer.Term, test.own)
			if err != nil {
				t.Fatal(err)
			}
			if len(kept.Written) == 0 || len(kept.Checked) != 0 {
				t.Errorf("written %v, checked %v", kept.Written, kept.Checked)
			}
			for _, id := range []string{id, "again.x." + test.to} {
				item = p.show(id)
				first, _, _ := strings.Cut(test.own, " ")
				if !strings.Contains(item.Post.Payload.Text, first) {
					t.Errorf("%s: %q does not have %q", id, item.Post.Payload.Text, test.own)
				}
				for _, n := range item.Names {
					if n.Term == test.term {
						t.Errorf("%s: it is still offered: %+v, %+v", id, n, item.Post.Findings)
					}
				}
				if has(item.Post.Findings, check.NameNotThere) {
					t.Errorf("%s: %+v", id, item.Post.Findings)
				}
			}
			log, err := p.Audit(ctx, "opening")
			if err != nil {
				t.Fatal(err)
			}
			found := false
			for _, e := range log {
				found = found || e.Action == desk.ActionKeep && e.By == leyla.Name && strings.Contains(e.Detail, test.own)
			}
			if !found {
				t.Errorf("the audit log does not tell of it: %+v", log)
			}
		})
	}
}

const birkelund = "Mayor Tomas Birkelund opens a library\n\nThe Mayor of Oslo, Tomas Birkelund, opened a library in Oslo on 4 May 2026.\n"

// What somebody wrote stays and is checked anew, with what was approved of it;
// what is approved stays as it was approved.
func TestKeepingLeavesWhatPeopleDid(t *testing.T) {
	p := newPress(t, "")
	p.add("opening", "en", birkelund)
	before := p.show("opening.x.ru").Post
	edited, err := p.Edit(ctx, leyla, before.ID, "", strings.Replace(before.Payload.Text, "Tomas Birkelund", "Томаса Биркелюнда", 1))
	if err != nil || edited.Payload.Text == before.Payload.Text {
		t.Fatalf("%q, %v", edited.Payload.Text, err)
	}
	item := p.show(before.ID)
	if len(item.Names) == 0 || !item.Names[0].Corrected || item.Names[0].Term != "Tomas Birkelund" || item.Names[0].Text != "Томаса Биркелюнда" {
		t.Fatalf("the correction is not offered: %+v of %q", item.Names, item.Post.Payload.Text)
	}
	if _, err := p.Approve(ctx, murad, edited.ID, edited.Payload.Hash(), "the name is right"); err != nil {
		t.Fatal(err)
	}
	other := p.show("opening.m.ru").Post
	for _, who := range []desk.Person{leyla, murad} {
		if other, err = p.Approve(ctx, who, other.ID, other.Payload.Hash(), "as it is"); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := p.Keep(ctx, leyla, "opening", "ru", "Tomas Birkelund", "Томас Биркелюнд")
	if err != nil || len(kept.Written) != 0 || len(kept.Checked) != 1 {
		t.Fatalf("%+v, %v", kept, err)
	}
	if item = p.show(edited.ID); slices.ContainsFunc(item.Names, func(n review.Name) bool { return n.Term == "Tomas Birkelund" }) {
		t.Errorf("a name that was kept is still offered: %+v", item.Names)
	}
	now := item.Post
	if now.Payload.Text != edited.Payload.Text || len(now.Approvals) != 1 || now.State != desk.StateDraft || has(now.Findings, check.NameUnverified) || has(now.Findings, check.NameNotThere) {
		t.Errorf("the edited post is %+v", now)
	}
	if now := p.show(other.ID).Post; now.State != desk.StateApproved || now.Stored != other.Stored || now.Payload.Text != other.Payload.Text {
		t.Errorf("the approved post is %+v", now)
	}
	if kept, err = p.Keep(ctx, leyla, "opening", "ru", "Tomas Birkelund", "Томас Биркелюнд"); err != nil || kept.Word.Stored != 1 || len(kept.Written)+len(kept.Checked) != 0 {
		t.Errorf("kept again: %+v, %v", kept, err)
	}
	if _, err := p.Audit(ctx, "opening"); err != nil {
		t.Error(err)
	}
}

// The last word on a name holds, whoever said the one before and however they
// wrote its capitals; and another desk on the same store knows it.
func TestTheLastWordHolds(t *testing.T) {
	p := newPress(t, "")
	p.add("opening", "en", birkelund)
	for _, text := range []string{"Томас Биркелунд", "Тумас Биркелюнн"} {
		if _, err := p.Keep(ctx, murad, "opening", "ru", "TOMAS  Birkelund", text); err != nil {
			t.Fatal(err)
		}
		p.now = p.now.Add(time.Minute)
	}
	words, err := p.Words(ctx)
	if err != nil || len(words) != 1 || words[0].Text != "Тумас Биркелюнн" || words[0].Stored != 2 || words[0].By != murad.Name {
		t.Fatalf("%+v, %v", words, err)
	}
	other := newPress(t, "")
	other.store = p.store
	desk2 := review.New(review.Config{Store: p.store, Checker: other.draft.Checker, Glossary: other.draft.Checker.Glossary, Drafter: other.draft, Now: other.Desk.Now})
	post := p.show("opening.x.ru").Post
	if !strings.Contains(post.Payload.Text, "Биркелюнн") {
		t.Errorf("%q", post.Payload.Text)
	}
	if _, findings, err := desk2.Check(ctx, post.ID, post.Payload.Text); err != nil || has(findings, check.NameUnverified) || has(findings, check.NameNotThere) {
		t.Errorf("%+v, %v", findings, err)
	}
}

func TestWhatIsNotKept(t *testing.T) {
	p := newPress(t, "term,language,translation\nTomas Birkelund,ru,Томас Биркелунн\n")
	p.add("opening", "en", birkelund)
	reader := desk.Person{Name: "Reader", Roles: []desk.Role{desk.RoleApprover}, Languages: []string{"az"}}
	for name, test := range map[string]struct {
		who                               desk.Person
		release, language, term, text, is string
	}{
		"nobody's":          {guest, "opening", "az", "Tomas Birkelund", "Tomas Birkelund", "neither edits nor approves"},
		"another language":  {reader, "opening", "fr", "Tomas Birkelund", "Tomas Birkelund", "neither edits nor approves"},
		"no term":           {leyla, "opening", "az", " \n", "x", "which name"},
		"no text":           {leyla, "opening", "az", "Tomas Birkelund", "", "how it is written"},
		"not there":         {leyla, "opening", "az", "Thomas Birkelund", "Tomas", "copy the name"},
		"the office's":      {leyla, "opening", "ru", "tomas birkelund", "Томас Биркелунд", "Томас Биркелунн"},
		"long":              {leyla, "opening", "az", "Tomas Birkelund", strings.Repeat("я", 121), "at most 120"},
		"a missing release": {leyla, "closing", "az", "Tomas Birkelund", "Tomas", "not found"},
	} {
		if _, err := p.Keep(context.Background(), test.who, test.release, test.language, test.term, test.text); err == nil || !strings.Contains(err.Error(), test.is) {
			t.Errorf("%s: %v does not say %q", name, err, test.is)
		}
	}
	if words, err := p.Words(ctx); err != nil || len(words) != 0 {
		t.Errorf("kept %+v, %v", words, err)
	}
	if _, err := p.Keep(ctx, reader, "opening", "az", "Tomas Birkelund", "Tomas Birkelund"); err != nil {
		t.Error(err)
	}
}
