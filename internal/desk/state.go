package desk

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// State of a post.
type State string

// The states. Due is never stored: it is how an approved post shows when its
// time has come (see Post.StateAt).
const (
	StateDraft     State = "draft"
	StateApproved  State = "approved"
	StateDue       State = "due"
	StateSending   State = "sending"
	StatePublished State = "published"
	StateFailed    State = "failed"
	StateUnknown   State = "unknown"
	StateRejected  State = "rejected"
	StateWithdrawn State = "withdrawn"
)

// States lists the stored states in the order of a post's life.
var States = []State{
	StateDraft, StateApproved, StateSending, StatePublished, StateFailed, StateUnknown, StateRejected, StateWithdrawn,
}

// Action is what happens to a post.
type Action string

// The actions.
const (
	ActionCompose   Action = "compose"    // a revision of the release gives it a new text
	ActionEdit      Action = "edit"       // a person gives it a new text
	ActionRecheck   Action = "recheck"    // its text is checked with a glossary that has learned something
	ActionApprove   Action = "approve"    // a person says yes to its exact payload
	ActionReject    Action = "reject"     // a person says no
	ActionWithdraw  Action = "withdraw"   // its release is killed
	ActionSupersede Action = "supersede"  // a newer revision found it out of reach
	ActionClaim     Action = "claim"      // the publisher takes it to send it
	ActionHold      Action = "hold"       // its time has come by this machine's clock, but not by another's
	ActionAccepted  Action = "accepted"   // the network has it
	ActionRefused   Action = "refused"    // the network will not have it as it is
	ActionNotSent   Action = "not sent"   // nothing left, or the network provably has nothing
	ActionLost      Action = "lost"       // bytes left and no answer came
	ActionSettle    Action = "settle"     // a person says whether it was published
	ActionTakeDown  Action = "take down"  // a person has it taken off the network
	ActionStays     Action = "stays"      // the network did not take it off
	ActionTakenDown Action = "taken down" // it is off the network
)

// Transition is one row of the state machine.
type Transition struct {
	From   State // empty: the post is made
	Action Action
	To     []State // several where a condition decides
	When   string  // what decides between them, or what the row means
}

// Transitions is the whole state machine. What is not in it is refused.
var Transitions = []Transition{
	{"", ActionCompose, []State{StateDraft}, "first revision, or a correction of a published post"},
	{StateDraft, ActionCompose, []State{StateDraft}, "a person's edit is kept beside the new text"},
	{StateDraft, ActionEdit, []State{StateDraft}, "voids approvals"},
	{StateDraft, ActionRecheck, []State{StateDraft}, "the text stays, and with it what was approved"},
	{StateDraft, ActionApprove, []State{StateDraft, StateApproved}, "approved once the policy's approvals are there"},
	{StateDraft, ActionReject, []State{StateRejected}, ""},
	{StateDraft, ActionWithdraw, []State{StateWithdrawn}, ""},
	{StateApproved, ActionCompose, []State{StateDraft}, "voids approvals"},
	{StateApproved, ActionEdit, []State{StateDraft}, "voids approvals"},
	{StateApproved, ActionReject, []State{StateRejected}, "voids approvals"},
	{StateApproved, ActionWithdraw, []State{StateWithdrawn}, ""},
	{StateApproved, ActionClaim, []State{StateSending}, "embargo and publish_at have passed"},
	{StateApproved, ActionHold, []State{StateApproved}, "they have passed by this machine's clock alone"},
	{StateSending, ActionAccepted, []State{StatePublished}, ""},
	{StateSending, ActionRefused, []State{StateFailed}, ""},
	{StateSending, ActionNotSent, []State{StateApproved, StateWithdrawn}, "withdrawn when it was recalled meanwhile; else tried again later"},
	{StateSending, ActionLost, []State{StateUnknown}, "also when found stale"},
	{StateSending, ActionWithdraw, []State{StateSending}, "recalled: too late to stop"},
	{StateSending, ActionSupersede, []State{StateSending}, "recalled: too late to stop"},
	{StateUnknown, ActionAccepted, []State{StatePublished}, "looking found it"},
	{StateUnknown, ActionNotSent, []State{StateApproved, StateWithdrawn}, "looking proved that it is not there; withdrawn when it was recalled"},
	{StateUnknown, ActionLost, []State{StateUnknown}, "looking gave no answer"},
	{StateUnknown, ActionSettle, []State{StatePublished, StateDraft, StateWithdrawn}, "published, or not: then it needs approval again, unless it was recalled"},
	{StateUnknown, ActionWithdraw, []State{StateUnknown}, "recalled: too late to stop"},
	{StateUnknown, ActionSupersede, []State{StateUnknown}, "recalled: too late to stop"},
	{StateFailed, ActionCompose, []State{StateDraft}, ""},
	{StateFailed, ActionEdit, []State{StateDraft}, ""},
	{StateFailed, ActionReject, []State{StateRejected}, ""},
	{StateFailed, ActionWithdraw, []State{StateWithdrawn}, ""},
	{StateRejected, ActionCompose, []State{StateDraft}, ""},
	{StateRejected, ActionEdit, []State{StateDraft}, ""},
	{StateRejected, ActionWithdraw, []State{StateWithdrawn}, ""},
	{StateWithdrawn, ActionCompose, []State{StateDraft}, "the release was uploaded anew"},
	{StatePublished, ActionWithdraw, []State{StatePublished}, "a task to take it down"},
	{StatePublished, ActionTakeDown, []State{StatePublished}, "only after a withdrawal; the publisher does it"},
	{StatePublished, ActionStays, []State{StatePublished}, "tried again later, or left to a person"},
	{StatePublished, ActionTakenDown, []State{StateWithdrawn}, "only after a withdrawal"},
}

// Can reports whether an action is in the table for a post in a state.
func Can(from State, action Action) bool { return targets(from, action) != nil }

func targets(from State, action Action) []State {
	for _, t := range Transitions {
		if t.From == from && t.Action == action {
			return t.To
		}
	}
	return nil
}

// StateAt is the state as people see it: an approved post whose time has come
// is due.
func (p Post) StateAt(now time.Time) State {
	if p.State == StateApproved && !p.Payload.NotBefore.After(now) {
		return StateDue
	}
	return p.State
}

// step moves the post and returns the entry that records it. The table is the
// judge: a target that it does not list is a fault of this package.
func (p Post) step(action Action, to State, by string, at time.Time, detail string) (Post, Entry, error) {
	allowed := targets(p.State, action)
	if allowed == nil {
		return p, Entry{}, &RefusedError{action, p.State, remedies[p.State]}
	}
	if !slices.Contains(allowed, to) {
		panic(fmt.Sprintf("desk: %s takes a post from %q to %q, which the table does not list", action, p.State, to))
	}
	at = at.UTC()
	e := Entry{
		Release: p.Release, Post: p.ID, At: at, By: by, Action: action,
		From: p.State, To: to, Payload: p.Payload.Hash(), Detail: oneLine(detail),
	}
	p.State, p.Updated = to, at
	if to != StateApproved && to != StateSending && to != StateUnknown {
		p.DueAt = time.Time{}
	}
	return p, e, nil
}

// remedies tells a person what can be done with a post in a state instead.
var remedies = map[State]string{
	StateDraft:     "approve it first",
	StateApproved:  "it only waits for its time; edit, reject or withdraw it to stop it",
	StateSending:   "it is on its way; wait for the outcome",
	StatePublished: "it is out; upload a corrected release for a correction, or withdraw the release",
	StateFailed:    "edit it and approve it again",
	StateUnknown:   "nobody knows yet whether it went out; resolve that first",
	StateRejected:  "edit it to take it up again",
	StateWithdrawn: "upload the release again to take it up again",
}

// Attaché itself, as the author of what no person did.
const Attache = "attache"

// NewPost makes a draft. n counts the posts of this release, channel and
// language from 1; corrects is the published post that it corrects, or "".
func NewPost(release string, n int, d Draft, corrects string, at time.Time) (Post, Entry) {
	p := Post{
		ID:      PostID(release, d.Payload.Channel, d.Payload.Language, n),
		Release: release, Corrects: corrects, Created: at.UTC(),
	}
	p, e, err := p.Compose(d, at)
	if err != nil {
		panic("desk: a new post cannot be refused: " + err.Error())
	}
	return p, e
}

// Compose gives the post the text of a (newer) revision and makes it a draft.
// What a person had written is kept beside it.
func (p Post) Compose(d Draft, at time.Time) (Post, Entry, error) {
	was := p
	p.Payload = d.Payload
	p, e, err := p.step(ActionCompose, StateDraft, Attache, at, fmt.Sprintf("revision %d, from the %s version", d.Revision, d.Source))
	if err != nil {
		return was, Entry{}, err
	}
	if was.Author != "" && was.Payload.Text != d.Payload.Text {
		p.Kept = &Kept{Text: was.Payload.Text, By: was.Author, At: was.Updated, Revision: was.Revision}
	}
	p.Revision, p.Source, p.Composed, p.Engine, p.Author = d.Revision, d.Source, d.Payload.Text, d.Engine, ""
	p.Claims, p.Findings = d.Claims, d.Findings
	p.Approvals, p.Operation, p.Receipt, p.Reason, p.Recall = nil, nil, nil, "", RecallNone
	return p, e, nil
}

// Edit gives the post a person's text. Claims and findings are what the check
// says of that text.
func (p Post) Edit(text, by string, claims []Claim, findings []Finding, at time.Time) (Post, Entry, error) {
	was := p
	p.Payload.Text = text
	p, e, err := p.step(ActionEdit, StateDraft, by, at, "")
	if err != nil {
		return was, Entry{}, err
	}
	p.Author, p.Claims, p.Findings = by, claims, findings
	p.Approvals, p.Operation, p.Reason = nil, nil, ""
	return p, e, nil
}

// Recheck gives the post what the check now says of its text. Approvals stand:
// they are of the text.
func (p Post) Recheck(claims []Claim, findings []Finding, why string, at time.Time) (Post, Entry, error) {
	p, e, err := p.step(ActionRecheck, StateDraft, Attache, at, why)
	if err == nil {
		p.Claims, p.Findings = claims, findings
	}
	return p, e, err
}

// Approve records a person's approval of the payload whose hash they saw, and
// makes the post approved once the policy is satisfied.
func (p Post) Approve(by Person, hash, reason string, policy Policy, at time.Time) (Post, Entry, error) {
	refuse := func(format string, args ...any) (Post, Entry, error) {
		return p, Entry{}, &RefusedError{ActionApprove, p.State, fmt.Sprintf(format, args...)}
	}
	reason = oneLine(reason)
	switch blocked := p.Blocked(); {
	case !Can(p.State, ActionApprove):
		return refuse("%s", remedies[p.State])
	case !by.May(RoleApprover, p.Payload.Language):
		return refuse("%s may not approve posts in %q; ask somebody who may", by.Name, p.Payload.Language)
	case hash != p.Payload.Hash():
		return p, Entry{}, fmt.Errorf("approve %s: the text is not the one that was seen: %w", p.ID, ErrConflict)
	case slices.ContainsFunc(p.Approvals, func(a Approval) bool { return a.By == by.Name }):
		return refuse("%s has approved it already; it waits for somebody else", by.Name)
	case len(blocked) > 0 && reason == "":
		return refuse("the check blocks it (%s); mend it, or give a reason", codes(blocked))
	}
	p.Approvals = append(slices.Clone(p.Approvals), Approval{By: by.Name, At: at.UTC(), Hash: hash, Reason: reason})
	to := StateDraft
	if p.approved(policy) {
		to = StateApproved
	}
	detail := reason
	if blocked := p.Blocked(); len(blocked) > 0 {
		detail = fmt.Sprintf("in spite of %s: %s", codes(blocked), reason)
	}
	p, e, err := p.step(ActionApprove, to, by.Name, at, detail)
	if err == nil && to == StateApproved {
		p.DueAt = later(p.Payload.NotBefore, p.Updated)
	}
	return p, e, err
}

func codes(findings []Finding) string {
	var list []string
	for _, f := range findings {
		if !slices.Contains(list, f.Code) {
			list = append(list, f.Code)
		}
	}
	return strings.Join(list, ", ")
}

// Reject says no to the post; a reason is needed.
func (p Post) Reject(by, reason string, at time.Time) (Post, Entry, error) {
	if reason = oneLine(reason); reason == "" {
		return p, Entry{}, &RefusedError{ActionReject, p.State, "give a reason"}
	}
	p, e, err := p.step(ActionReject, StateRejected, by, at, reason)
	if err == nil {
		p.Approvals, p.Reason = nil, reason
	}
	return p, e, err
}

// Withdraw stops the post because its release is killed. One that is on its
// way or out already is recalled.
func (p Post) Withdraw(by, reason string, at time.Time) (Post, Entry, error) {
	to := StateWithdrawn
	recalled := p.State == StateSending || p.State == StateUnknown || p.State == StatePublished
	if recalled {
		to = p.State
	}
	due := p.DueAt
	p, e, err := p.step(ActionWithdraw, to, by, at, reason)
	switch {
	case err != nil:
	case recalled:
		p.Recall, p.DueAt = RecallWithdrawn, due
		if p.State == StatePublished {
			p.Reason = "to be taken down: " + oneLine(reason)
		}
	default:
		p.Approvals, p.Reason = nil, oneLine(reason)
	}
	return p, e, err
}

// Supersede recalls a post that is on its way, or may be, while a newer
// revision of its release says otherwise.
func (p Post) Supersede(revision int, at time.Time) (Post, Entry, error) {
	due := p.DueAt
	p, e, err := p.step(ActionSupersede, p.State, Attache, at, fmt.Sprintf("by revision %d", revision))
	if err == nil {
		p.DueAt = due
		if p.Recall == RecallNone {
			p.Recall = RecallSuperseded
		}
	}
	return p, e, err
}

// Hold says why the post stays although its time has come by this machine's
// clock. It stays due.
func (p Post) Hold(reason string, at time.Time) (Post, Entry, error) {
	p, e, err := p.step(ActionHold, StateApproved, Attache, at, reason)
	if err == nil {
		p.Reason = oneLine(reason)
	}
	return p, e, err
}

// Claim takes an approved post for sending. After the claim is committed, and
// only then, it may be sent. The publisher looks at it again after patience.
func (p Post) Claim(policy Policy, patience time.Duration, at time.Time) (Post, Entry, error) {
	hash := p.Payload.Hash()
	switch {
	case !Can(p.State, ActionClaim):
		return p, Entry{}, &RefusedError{ActionClaim, p.State, remedies[p.State]}
	case p.Payload.NotBefore.After(at):
		return p, Entry{}, &RefusedError{ActionClaim, p.State, "its time has not come: not before " + p.Payload.NotBefore.Format(time.RFC3339)}
	case p.DueAt.After(at):
		return p, Entry{}, &RefusedError{ActionClaim, p.State, "the next try is at " + p.DueAt.Format(time.RFC3339)}
	case slices.ContainsFunc(p.Approvals, func(a Approval) bool { return a.Hash != hash }) || !p.approved(policy):
		return p, Entry{}, &RefusedError{ActionClaim, p.State, "its approvals do not cover what would be sent; edit it and approve it again"}
	}
	op := Operation{Key: operationKey(p.ID, hash, p.Approvals), Hash: hash, First: at.UTC(), Started: at.UTC(), Attempt: 1}
	if was := p.Operation; was != nil && was.Key == op.Key {
		op.Attempt, op.Handle, op.Doubt = was.Attempt+1, was.Handle, was.Doubt
		if !was.First.IsZero() {
			op.First = was.First
		}
	}
	p, e, err := p.step(ActionClaim, StateSending, Attache, at, fmt.Sprintf("attempt %d", op.Attempt))
	if err == nil {
		p.Operation, p.DueAt, p.Reason = &op, p.Updated.Add(patience), ""
	}
	return p, e, err
}

// Changing says that the claimed operation changes a published post where it
// stands, which is committed with the claim: whoever looks after what became of
// it must know.
func (p Post) Changing(out *Receipt) Post {
	op := *p.Operation
	op.Changes = out
	p.Operation = &op
	return p
}

// Answering says that the claimed operation makes a post which corrects a
// published one on the same account. It is committed with the claim as well:
// what looks for the post must know where it stands.
func (p Post) Answering(out *Receipt) Post {
	op := *p.Operation
	op.Answers = out
	p.Operation = &op
	return p
}

// Prepared keeps what the network gave in its first step, see Preparer.
func (p Post) Prepared(handle string) Post {
	op := *p.Operation
	op.Handle = handle
	p.Operation = &op
	return p
}

// operationKey is the same for every attempt at one approval of one payload,
// and another for every other approval.
func operationKey(id, hash string, approvals []Approval) string {
	return hashJSON([]any{id, hash, approvals})[:32]
}

// Record takes down what came of sending the post, or of looking for it when
// its outcome was unknown. retry is the pause before the next try or look.
func (p Post) Record(o Outcome, retry time.Duration, at time.Time) (Post, Entry, error) {
	if p.Operation == nil {
		return p, Entry{}, &RefusedError{ActionAccepted, p.State, remedies[p.State]}
	}
	op := *p.Operation
	if p.State == StateUnknown {
		op.Looks++
	}
	var e Entry
	var err error
	switch o.Kind {
	case OutcomeAccepted:
		p, e, err = p.published(ActionAccepted, Attache, Receipt{ID: o.ID, URL: o.URL, At: at.UTC()}, at)
	case OutcomeRejected:
		if op.Doubt { // that a repetition is refused tells nothing of the first
			p, e, err = p.step(ActionLost, StateUnknown, Attache, at, o.Reason)
			if err == nil {
				p.Reason, p.DueAt = "an attempt may have gone through before the network refused another ("+oneLine(o.Reason)+"); look, and say what there is", time.Time{}
			}
			break
		}
		p, e, err = p.step(ActionRefused, StateFailed, Attache, at, o.Reason)
		if err == nil {
			p.Approvals, p.Reason = nil, oneLine(o.Reason)
		}
	case OutcomeNotSent, OutcomeLimited:
		to := StateApproved
		if p.Recall != RecallNone {
			to = StateWithdrawn
		}
		recall := p.Recall
		op.Doubt = op.Doubt || o.Doubt
		p, e, err = p.step(ActionNotSent, to, Attache, at, o.Reason)
		switch {
		case err != nil:
		case to == StateApproved:
			p.DueAt = later(p.Updated.Add(retry), o.Until.UTC())
		default:
			p.Approvals, p.Reason = nil, string(recall)
		}
	case OutcomeUnknown:
		p, e, err = p.step(ActionLost, StateUnknown, Attache, at, o.Reason)
		if err == nil {
			p.Reason, p.DueAt = oneLine(o.Reason), later(p.Updated.Add(retry), o.Until.UTC())
		}
	default:
		return p, Entry{}, fmt.Errorf("record the outcome of %s: no outcome %q", p.ID, o.Kind)
	}
	if err == nil {
		p.Operation = &op
	}
	return p, e, err
}

func (p Post) published(action Action, by string, r Receipt, at time.Time) (Post, Entry, error) {
	recall := p.Recall
	p, e, err := p.step(action, StatePublished, by, at, r.ID)
	if err == nil {
		p.Receipt, p.Reason = &r, ""
		if recall == RecallWithdrawn {
			p.Reason = "to be taken down: the release was withdrawn while this was on its way"
		}
	}
	return p, e, err
}

// Settle is a person's word on an unknown outcome: published under an ID or
// address, or ("") not published.
func (p Post) Settle(by, published string, at time.Time) (Post, Entry, error) {
	if !Can(p.State, ActionSettle) {
		return p, Entry{}, &RefusedError{ActionSettle, p.State, remedies[p.State]}
	}
	if published = oneLine(published); published != "" {
		r := Receipt{ID: published, At: at.UTC()}
		if strings.HasPrefix(published, "https://") || strings.HasPrefix(published, "http://") {
			r.URL = published
		}
		return p.published(ActionSettle, by, r, at)
	}
	to := StateDraft
	if p.Recall != RecallNone {
		to = StateWithdrawn
	}
	recall := p.Recall
	p, e, err := p.step(ActionSettle, to, by, at, "not published")
	if err == nil {
		p.Approvals, p.Reason, p.Recall = nil, "", RecallNone
		if to == StateWithdrawn {
			p.Reason = string(recall)
		}
	}
	return p, e, err
}

// TakenDown records that a person took a withdrawn post off its network.
func (p Post) TakenDown(by string, at time.Time) (Post, Entry, error) {
	if p.State == StatePublished && p.Recall != RecallWithdrawn {
		return p, Entry{}, &RefusedError{ActionTakenDown, p.State, "its release stands; withdraw the release first"}
	}
	p, e, err := p.step(ActionTakenDown, StateWithdrawn, by, at, "")
	if err == nil {
		p.Reason, p.Recall = "taken down", RecallNone
	}
	return p, e, err
}

// OrderTakeDown has the publisher take a withdrawn post off its network.
func (p Post) OrderTakeDown(by string, at time.Time) (Post, Entry, error) {
	if p.State == StatePublished && !p.TakeDown() {
		return p, Entry{}, &RefusedError{ActionTakeDown, p.State, "its release stands; withdraw the release first"}
	}
	p, e, err := p.step(ActionTakeDown, StatePublished, by, at, "")
	if err == nil {
		p.DueAt = p.Updated
	}
	return p, e, err
}

// RecordTakeDown takes down what came of it. It is tried again after retry,
// unless the network never will, or has no way: then it is left to a person.
// Trying it twice is harmless.
func (p Post) RecordTakeDown(o Outcome, retry time.Duration, at time.Time) (Post, Entry, error) {
	if o.Kind == OutcomeAccepted {
		return p.TakenDown(Attache, at)
	}
	p, e, err := p.step(ActionStays, StatePublished, Attache, at, o.Reason)
	if err == nil {
		p.Reason = "it could not be taken down yet: " + oneLine(o.Reason)
		p.DueAt = later(p.Updated.Add(retry), o.Until.UTC())
		if o.Kind == OutcomeRejected {
			p.Reason, p.DueAt = "to be taken down by hand: "+oneLine(o.Reason), time.Time{}
		}
	}
	return p, e, err
}

// TakeDown reports whether a person has to take the post off its network.
func (p Post) TakeDown() bool { return p.State == StatePublished && p.Recall == RecallWithdrawn }

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
