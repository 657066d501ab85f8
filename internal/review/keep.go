package review

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"attache/internal/check"
	"attache/internal/desk"
	"attache/internal/diff"
	"attache/internal/glossary"
)

// Name is a name in a post that nobody has confirmed, and how the glossary may
// have it.
type Name struct {
	Term string `json:"term,omitempty"` // as the release has it; empty where that cannot be told
	Text string `json:"text"`           // in the post's language
	// Corrected is set where somebody wrote the name otherwise than it was
	// composed: Text is theirs.
	Corrected bool `json:"corrected,omitempty"`
}

// ofNames are the findings about names that the glossary does not have.
var ofNames = []string{check.NameUnverified, check.UntranslatedName}

// names lists the names of a post that waits which nobody has confirmed. Of one
// that a person has corrected, the correction is offered.
func (d *Desk) names(ctx context.Context, p desk.Post, r desk.Release, source desk.Version) ([]Name, error) {
	if !desk.Can(p.State, desk.ActionEdit) || p.Source == p.Payload.Language {
		return nil, nil
	}
	var list []Name
	var seen []desk.Span // of the post, that a correction accounts for
	add := func(n Name) {
		if n.Text != "" && !slices.ContainsFunc(list, func(m Name) bool { return m.Term == n.Term && (m.Text == n.Text || n.Term != "") }) {
			list = append(list, n)
		}
	}
	if p.Author != "" && p.Payload.Text != p.Composed {
		claims, findings, err := d.check(ctx, p.Composed, p, r)
		if err != nil {
			return nil, err
		}
		changes := diff.Words(p.Composed, p.Payload.Text)
		for _, f := range findings {
			if !slices.Contains(ofNames, f.Code) {
				continue
			}
			now := moved(f.Span, changes)
			text := strings.TrimSpace(now.Of(p.Payload.Text))
			term := d.term(f, p.Composed, claims, source)
			if text == "" || text == f.Span.Of(p.Composed) || term == "" {
				continue
			}
			seen = append(seen, now)
			if _, kept := d.Glossary.Find(term, p.Payload.Language); !kept {
				add(Name{Term: term, Text: text, Corrected: true})
			}
		}
	}
	for _, f := range p.Findings {
		if !slices.Contains(ofNames, f.Code) || f.Span[1] > len(p.Payload.Text) || slices.ContainsFunc(seen, f.Span.Overlaps) {
			continue
		}
		n := Name{Term: d.term(f, p.Payload.Text, p.Claims, source), Text: f.Span.Of(p.Payload.Text)}
		if party, ok := named(source.Facts, n.Term); ok && p.Author == "" && d.Drafter != nil {
			// What stands in the post may be inflected.
			n.Text = cmp.Or(d.Drafter.Name(party, source.Language, p.Payload.Language), n.Text)
		}
		add(n)
	}
	return list, nil
}

// moved is where a place of the text before has come to by changes.
func moved(s desk.Span, changes []diff.Change) desk.Span {
	var now desk.Span
	before, after := 0, 0
	for i, c := range changes {
		n := len(c.Text)
		if c.Kind == diff.Added {
			after += n
			continue
		}
		first, last := s[0]-before, s[1]-before // in this run
		if c.Kind == diff.Removed {
			came := 0 // what stands in its place
			if i+1 < len(changes) && changes[i+1].Kind == diff.Added {
				came = len(changes[i+1].Text)
			}
			if 0 <= first && first < n {
				now[0] = after
			}
			if 0 < last && last <= n {
				now[1] = after + came
			}
			before += n
			continue
		}
		if 0 <= first && first < n {
			now[0] = after + first
		}
		if 0 < last && last <= n {
			now[1] = after + last
		}
		before, after = before+n, after+n
	}
	return now
}

// term is the name of the release that a finding is about, as it stands there;
// "" where nothing tells.
func (d *Desk) term(f desk.Finding, text string, claims []desk.Claim, source desk.Version) string {
	if f.Code == check.UntranslatedName {
		return f.Span.Of(text)
	}
	places := []desk.Span{f.Source}
	for _, c := range claims {
		if c.Span.Overlaps(f.Span) {
			places = append(places, c.Source)
		}
	}
	for _, at := range places {
		for _, p := range parties(source.Facts) {
			if p.Span.Overlaps(at) {
				return p.Name
			}
		}
	}
	if f.Source[1] <= len(source.Text) {
		return f.Source.Of(source.Text)
	}
	return ""
}

func parties(f desk.Facts) []desk.Party { return slices.Concat(f.Who, f.With) }

func named(f desk.Facts, term string) (desk.Party, bool) {
	for _, p := range parties(f) {
		if glossary.Same(p.Name, term) {
			return p, true
		}
	}
	return desk.Party{}, false
}

// Kept is what came of keeping a name.
type Kept struct {
	Word desk.Word `json:"word"`
	// Written are the posts that were written, or written anew, with it, Checked those that
	// were only checked anew: somebody had edited them, or nothing in their text
	// changed.
	Written []string `json:"written,omitempty"`
	Checked []string `json:"checked,omitempty"`
}

// The longest term and text that are kept, in letters.
const longestWord = 120

// Keep puts into the glossary how posts in a language write a name of a
// release: term as it stands in the release, text in its basic form. Who edits,
// or approves in the language, may. The last word on a term holds; but what the
// office's file says is the office's to change.
//
// Drafts in the language whose releases have the name are written anew where
// nobody has edited them, else checked anew. What is approved stays as it was
// approved. Posts that could not be written without the name are written.
// Keeping the same again goes on with drafts that were left behind.
func (d *Desk) Keep(ctx context.Context, who desk.Person, release, language, term, text string) (Kept, error) {
	refuse := func(format string, args ...any) (Kept, error) {
		return Kept{}, &desk.RefusedError{Action: desk.ActionKeep, Reason: fmt.Sprintf(format, args...)}
	}
	term, text = oneLine(term), oneLine(text)
	if !who.May(desk.RoleEditor, "") && !who.May(desk.RoleApprover, language) {
		return refuse("%s neither edits nor approves in %q; ask somebody who does", who.Name, language)
	}
	switch {
	case term == "" || text == "":
		return refuse("say which name of the release it is, and how it is written")
	case utf8.RuneCountInString(term) > longestWord || utf8.RuneCountInString(text) > longestWord:
		return refuse("a name has at most %d letters; keep the name alone", longestWord)
	}
	r, err := d.Store.Release(ctx, release)
	if err != nil {
		return Kept{}, fmt.Errorf("keep a name of %s: %w", release, err)
	}
	if !slices.ContainsFunc(r.Versions, func(v desk.Version) bool { return glossary.Mentions(v.Text, term) }) {
		return refuse("the release does not have %q; copy the name from the release", term)
	}
	if t, ok := d.Glossary.Filed(term, language); ok && t.Text != text {
		return refuse("the office's glossary writes %q as %q; change it there", term, t.Text)
	}
	word := desk.Word{Term: term, Language: language, Text: text, By: who.Name, At: d.Now().UTC(), Release: release}
	for {
		w, err := d.keep(ctx, word)
		if errors.Is(err, desk.ErrConflict) { // somebody kept it at this very moment
			continue
		}
		if err != nil {
			return Kept{}, fmt.Errorf("keep %q: %w", term, err)
		}
		kept := Kept{Word: w}
		err = d.renew(ctx, &kept)
		return kept, err
	}
}

// keep stores a word, and has the glossary learn it. One that says what is
// known stays as it is.
func (d *Desk) keep(ctx context.Context, w desk.Word) (desk.Word, error) {
	words, err := d.Store.Words(ctx)
	if err != nil {
		return w, err
	}
	detail := fmt.Sprintf("%q is %q in %s", w.Term, w.Text, w.Language)
	at := slices.IndexFunc(words, func(o desk.Word) bool { return o.Language == w.Language && glossary.Same(o.Term, w.Term) })
	if at >= 0 {
		old := words[at]
		if old.Text == w.Text {
			d.Glossary.Learn(words)
			return old, nil
		}
		detail += fmt.Sprintf(", no longer %q", old.Text)
		w.Term, w.Stored = old.Term, old.Stored
	}
	err = d.Store.Commit(ctx, desk.Change{Words: []desk.Word{w}, Entries: []desk.Entry{{
		Release: w.Release, At: w.At, By: w.By, Action: desk.ActionKeep, Detail: detail,
	}}})
	if err != nil {
		return w, err
	}
	w.Stored++
	if at >= 0 {
		words[at] = w
	} else {
		words = append(words, w)
	}
	d.Glossary.Learn(words)
	return w, nil
}

// Words returns what people have kept.
func (d *Desk) Words(ctx context.Context) ([]desk.Word, error) { return d.Store.Words(ctx) }

// renew brings the releases that wait to what the glossary has learned, the one
// in which the word was kept first.
func (d *Desk) renew(ctx context.Context, k *Kept) error {
	posts, err := desk.AllPosts(ctx, d.Store, desk.PostQuery{State: desk.StateDraft})
	if err != nil {
		return fmt.Errorf("drafts with %q: %w", k.Word.Term, err)
	}
	releases := []string{k.Word.Release}
	for _, p := range posts {
		if !slices.Contains(releases, p.Release) {
			releases = append(releases, p.Release)
		}
	}
	for _, id := range releases {
		if err := d.renewRelease(ctx, id, k); err != nil {
			return fmt.Errorf("drafts with %q: %w", k.Word.Term, err)
		}
	}
	return nil
}

// renewRelease renews the drafts of a release in the word's language, and makes
// those that could not be written without it.
func (d *Desk) renewRelease(ctx context.Context, id string, k *Kept) error {
	r, err := d.Store.Release(ctx, id)
	if err != nil {
		return err
	}
	if r.Withdrawn != "" || !slices.ContainsFunc(r.Versions, func(v desk.Version) bool { return glossary.Mentions(v.Text, k.Word.Term) }) {
		return nil
	}
	posts, err := desk.AllPosts(ctx, d.Store, desk.PostQuery{Release: id, Language: k.Word.Language})
	if err != nil {
		return err
	}
	drafts, problems := d.Drafter.Drafts(ctx, r)
	made := desk.Change{Release: &r}
	for _, n := range drafts {
		if n.Payload.Language != k.Word.Language || slices.ContainsFunc(posts, func(p desk.Post) bool { return p.Payload.Channel == n.Payload.Channel }) {
			continue
		}
		p, e := desk.NewPost(id, 1, n, "", d.Now())
		made.Posts, made.Entries = append(made.Posts, p), append(made.Entries, e)
	}
	if len(made.Posts) > 0 {
		r.Problems = slices.DeleteFunc(r.Problems, func(p desk.Problem) bool {
			return p.Place == desk.PostsIn(k.Word.Language) && !slices.Contains(problems, p)
		})
		if err := d.Store.Commit(ctx, made); err != nil && !errors.Is(err, desk.ErrConflict) { // others write it anew with what is kept
			return err
		} else if err == nil {
			r.Stored++
			for _, p := range made.Posts {
				k.Written = append(k.Written, p.ID)
			}
		}
	}
	for _, p := range posts {
		if err := d.renewed(ctx, r, p.ID, drafts, k); err != nil {
			return err
		}
	}
	return nil
}

// renewed renews one draft, whatever others do to it meanwhile.
func (d *Desk) renewed(ctx context.Context, r desk.Release, id string, drafts []desk.Draft, k *Kept) error {
	for {
		action, err := d.renewPost(ctx, r, id, drafts, k.Word)
		if errors.Is(err, desk.ErrConflict) {
			if now, err := d.Store.Release(ctx, r.ID); err != nil || now.Stored != r.Stored {
				return err // a newer revision is written with what is kept
			}
			continue
		}
		switch action {
		case desk.ActionCompose:
			k.Written = append(k.Written, id)
		case desk.ActionRecheck:
			k.Checked = append(k.Checked, id)
		}
		return err
	}
}

// renewPost writes or checks one draft anew, and says which; "" for neither.
func (d *Desk) renewPost(ctx context.Context, r desk.Release, id string, drafts []desk.Draft, w desk.Word) (desk.Action, error) {
	p, err := d.Store.Post(ctx, id)
	if err != nil || p.State != desk.StateDraft || p.Revision != r.Revision { // an older one is about to be replaced
		return "", err
	}
	var draft *desk.Draft // as it is written now; nil where the words are a person's or an engine's
	if p.Author == "" && p.Engine == "" {
		at := slices.IndexFunc(drafts, func(n desk.Draft) bool {
			return n.Payload.Channel == p.Payload.Channel && n.Payload.Language == p.Payload.Language
		})
		if at >= 0 {
			draft = &drafts[at]
		}
	}
	if draft != nil && p.Corrects != "" {
		out, err := d.Store.Post(ctx, p.Corrects)
		if err != nil {
			return "", err
		}
		if out.State == desk.StatePublished {
			correction := d.Drafter.Correction(r, *draft)
			draft = &correction
		}
	}
	var e desk.Entry
	if draft != nil && draft.Payload.Text != p.Payload.Text {
		p, e, err = p.Compose(*draft, d.Now())
	} else {
		var claims []desk.Claim
		var findings []desk.Finding
		if draft != nil { // composing knows better what each word rests on
			claims, findings = draft.Claims, draft.Findings
		} else {
			claims, findings = d.read(p.Payload.Text, p, r)
		}
		if reflect.DeepEqual(findings, p.Findings) {
			return "", nil
		}
		p, e, err = p.Recheck(claims, findings, fmt.Sprintf("the glossary has %q for %q", w.Text, w.Term), d.Now())
	}
	if err != nil {
		return "", err
	}
	if err := d.Store.Commit(ctx, desk.Change{Posts: []desk.Post{p}, Entries: []desk.Entry{e}, While: &r}); err != nil {
		return "", err
	}
	return e.Action, nil
}

// oneLine is a name as it is kept: NFC, on one line.
func oneLine(s string) string { return strings.Join(strings.Fields(Clean(s)), " ") }
