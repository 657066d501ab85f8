// Package review is the desk's work on posts: seeing what waits with its
// evidence, editing, approving, rejecting, withdrawing, and settling what
// nobody else can know. Who may do what is decided here, whatever the way in.
package review

import (
	"context"
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/unicode/norm"

	"attache/internal/check"
	"attache/internal/desk"
	"attache/internal/glossary"
)

// Checker says what the check has to say about a text, by whomever.
type Checker interface {
	Check(in check.Input) ([]desk.Claim, []desk.Finding)
}

// Drafter writes posts from the facts of releases.
type Drafter interface {
	// Drafts returns a draft for each channel and language of a release, and
	// what keeps others from being written.
	Drafts(ctx context.Context, r desk.Release) ([]desk.Draft, []desk.Problem)
	// Correction is a draft as the correction of a post that is out.
	Correction(r desk.Release, plain desk.Draft) desk.Draft
	// Name is how posts in a language write a name of a release in another, in
	// its basic form; "" where nothing tells.
	Name(p desk.Party, from, to string) string
}

// Config is what a Desk needs.
type Config struct {
	Store   desk.Store
	Checker Checker
	// Glossary is that of checker and drafter: what people keep, it learns.
	Glossary *glossary.Glossary
	Drafter  Drafter
	Policy   desk.Policy
	Now      func() time.Time
	// Nudge, if not nil, is called after a post was approved or is to be taken
	// down, so that the publisher need not wait for its next tick. It is only a
	// hint.
	Nudge func(ctx context.Context, post desk.Post)
}

// Desk is the review desk.
type Desk struct{ Config }

// New returns a desk. It does no I/O.
func New(c Config) *Desk {
	if c.Glossary == nil {
		c.Glossary = &glossary.Glossary{}
	}
	return &Desk{c}
}

// Item is a post with what a person needs to judge it.
type Item struct {
	Post    desk.Post    `json:"post"`
	Release desk.Release `json:"release"`
	Source  desk.Version `json:"source"`  // the version that the post was made from; zero when it is gone
	Needed  int          `json:"needed"`  // approvals that the policy asks for
	History []desk.Entry `json:"history"` // of the whole release, oldest first
	// Names are those in a post that waits which nobody has confirmed.
	Names []Name `json:"names,omitempty"`
}

// Queue lists posts. The state desk.StateDue chooses the approved ones whose
// time has come.
func (d *Desk) Queue(ctx context.Context, q desk.PostQuery) (desk.List[desk.Post], error) {
	if q.State == desk.StateDue {
		q.State, q.DueBy = desk.StateApproved, d.Now()
	}
	return d.Store.Posts(ctx, q)
}

// Releases lists releases, newest first, without their texts.
func (d *Desk) Releases(ctx context.Context, page desk.Page) (desk.List[desk.Release], error) {
	return d.Store.Releases(ctx, page)
}

// Release returns a release with its texts and facts.
func (d *Desk) Release(ctx context.Context, id string) (desk.Release, error) {
	return d.Store.Release(ctx, id)
}

// Show returns a post with its release, evidence and history.
func (d *Desk) Show(ctx context.Context, id string) (Item, error) {
	p, err := d.Store.Post(ctx, id)
	if err != nil {
		return Item{}, fmt.Errorf("show post %s: %w", id, err)
	}
	r, err := d.Store.Release(ctx, p.Release)
	if err != nil {
		return Item{}, fmt.Errorf("show post %s: its release: %w", id, err)
	}
	history, err := d.Store.Audit(ctx, p.Release)
	if err != nil {
		return Item{}, fmt.Errorf("show post %s: its history: %w", id, err)
	}
	source, _ := r.Version(p.Source)
	names, err := d.names(ctx, p, r, source)
	if err != nil {
		return Item{}, fmt.Errorf("show post %s: its names: %w", id, err)
	}
	return Item{Post: p, Release: r, Source: source, Needed: d.Policy.Needed(p.Payload.Language), History: history, Names: names}, nil
}

// Check says what the check would find in a text for a post, without
// changing anything.
func (d *Desk) Check(ctx context.Context, id, text string) ([]desk.Claim, []desk.Finding, error) {
	p, err := d.Store.Post(ctx, id)
	if err != nil {
		return nil, nil, fmt.Errorf("check post %s: %w", id, err)
	}
	r, err := d.Store.Release(ctx, p.Release)
	if err != nil {
		return nil, nil, fmt.Errorf("check post %s: its release: %w", id, err)
	}
	return d.check(ctx, Clean(text), p, r)
}

// check checks a text with what people have kept by now, here or elsewhere.
func (d *Desk) check(ctx context.Context, text string, p desk.Post, r desk.Release) ([]desk.Claim, []desk.Finding, error) {
	words, err := d.Store.Words(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("check post %s: %w", p.ID, err)
	}
	d.Glossary.Learn(words)
	claims, findings := d.read(text, p, r)
	return claims, findings, nil
}

func (d *Desk) read(text string, p desk.Post, r desk.Release) ([]desk.Claim, []desk.Finding) {
	source, _ := r.Version(p.Source)
	claims, findings := d.Checker.Check(check.Input{
		Text: text, Language: p.Payload.Language, Network: p.Payload.Network, Link: p.Payload.Link, Hashtags: r.Settings.Hashtags, Source: source,
		Correction: p.Corrects != "",
	})
	return claims, append(findings, r.Held()...)
}

// Edit gives a post a person's text; hash is of the payload that the person
// saw. Approvals are void afterwards.
func (d *Desk) Edit(ctx context.Context, who desk.Person, id, hash, text string) (desk.Post, error) {
	if err := may(who, desk.RoleEditor, desk.ActionEdit); err != nil {
		return desk.Post{}, err
	}
	if text = Clean(text); text == "" {
		return desk.Post{}, &desk.RefusedError{Action: desk.ActionEdit, Reason: "the text is empty; reject the post instead"}
	}
	return d.change(ctx, id, func(p desk.Post) (desk.Post, desk.Entry, error) {
		if hash != "" && hash != p.Payload.Hash() {
			return p, desk.Entry{}, fmt.Errorf("edit %s: the text is not the one that was seen: %w", id, desk.ErrConflict)
		}
		r, err := d.Store.Release(ctx, p.Release)
		if err != nil {
			return p, desk.Entry{}, fmt.Errorf("edit %s: its release: %w", id, err)
		}
		claims, findings, err := d.check(ctx, text, p, r)
		if err != nil {
			return p, desk.Entry{}, err
		}
		return p.Edit(text, who.Name, claims, findings, d.Now())
	})
}

// Approve records a person's approval of the payload with the hash they saw.
// A blocking finding needs a reason.
func (d *Desk) Approve(ctx context.Context, who desk.Person, id, hash, reason string) (desk.Post, error) {
	p, err := d.change(ctx, id, func(p desk.Post) (desk.Post, desk.Entry, error) {
		return p.Approve(who, hash, reason, d.Policy, d.Now())
	})
	if err == nil && p.State == desk.StateApproved && d.Nudge != nil {
		d.Nudge(ctx, p)
	}
	return p, err
}

// Reject says no to a post; a reason is needed.
func (d *Desk) Reject(ctx context.Context, who desk.Person, id, reason string) (desk.Post, error) {
	if err := may(who, desk.RoleEditor, desk.ActionReject); err != nil {
		return desk.Post{}, err
	}
	return d.change(ctx, id, func(p desk.Post) (desk.Post, desk.Entry, error) {
		return p.Reject(who.Name, reason, d.Now())
	})
}

// Resolve is a person's word on an unknown outcome: published under an ID or
// address, or ("") not published.
func (d *Desk) Resolve(ctx context.Context, who desk.Person, id, published string) (desk.Post, error) {
	if err := may(who, desk.RoleEditor, desk.ActionSettle); err != nil {
		return desk.Post{}, err
	}
	return d.change(ctx, id, func(p desk.Post) (desk.Post, desk.Entry, error) {
		return p.Settle(who.Name, published, d.Now())
	})
}

// TakeDown has the publisher take a withdrawn post off its network.
func (d *Desk) TakeDown(ctx context.Context, who desk.Person, id string) (desk.Post, error) {
	if err := may(who, desk.RoleEditor, desk.ActionTakeDown); err != nil {
		return desk.Post{}, err
	}
	p, err := d.change(ctx, id, func(p desk.Post) (desk.Post, desk.Entry, error) {
		return p.OrderTakeDown(who.Name, d.Now())
	})
	if err == nil && d.Nudge != nil {
		d.Nudge(ctx, p)
	}
	return p, err
}

// TakenDown records that a withdrawn post was taken off its network.
func (d *Desk) TakenDown(ctx context.Context, who desk.Person, id string) (desk.Post, error) {
	if err := may(who, desk.RoleEditor, desk.ActionTakenDown); err != nil {
		return desk.Post{}, err
	}
	return d.change(ctx, id, func(p desk.Post) (desk.Post, desk.Entry, error) {
		return p.TakenDown(who.Name, d.Now())
	})
}

// Withdraw kills a release: nothing more of it goes out, and what is out gets
// a task to take it down. A reason is needed.
func (d *Desk) Withdraw(ctx context.Context, who desk.Person, release, reason string) (desk.Release, error) {
	if err := may(who, desk.RoleEditor, desk.ActionWithdraw); err != nil {
		return desk.Release{}, err
	}
	r, err := d.Store.Release(ctx, release)
	if err != nil {
		return r, fmt.Errorf("withdraw release %s: %w", release, err)
	}
	return desk.WithdrawRelease(ctx, d.Store, r, who.Name, reason, d.Now())
}

// Audit verifies a release's audit log and returns it.
func (d *Desk) Audit(ctx context.Context, release string) ([]desk.Entry, error) {
	entries, err := d.Store.Audit(ctx, release)
	if err != nil {
		return nil, err
	}
	return entries, desk.VerifyChain(entries)
}

// change reads a post, changes it and commits it with its audit entry.
func (d *Desk) change(ctx context.Context, id string, f func(desk.Post) (desk.Post, desk.Entry, error)) (desk.Post, error) {
	p, err := d.Store.Post(ctx, id)
	if err != nil {
		return p, fmt.Errorf("post %s: %w", id, err)
	}
	p, e, err := f(p)
	if err != nil {
		return p, err
	}
	if err := d.Store.Commit(ctx, desk.Change{Posts: []desk.Post{p}, Entries: []desk.Entry{e}}); err != nil {
		return p, fmt.Errorf("%s post %s: %w", e.Action, id, err)
	}
	p.Stored++
	return p, nil
}

func may(who desk.Person, role desk.Role, action desk.Action) error {
	if who.May(role, "") {
		return nil
	}
	return &desk.RefusedError{Action: action, Reason: fmt.Sprintf("%s is not an %s; ask somebody who is", who.Name, role)}
}

// Clean brings a person's text into the form that is stored: NFC, line ends
// as in Unix, nothing around it.
func Clean(text string) string {
	return strings.TrimSpace(norm.NFC.String(strings.ReplaceAll(text, "\r\n", "\n")))
}
