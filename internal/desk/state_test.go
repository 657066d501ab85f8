package desk_test

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"attache/internal/desk"
)

var update = flag.Bool("update", false, "write docs/states.md")

var (
	noon   = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
	leyla  = desk.Person{Name: "Leyla", Roles: []desk.Role{desk.RoleEditor, desk.RoleApprover}}
	murad  = desk.Person{Name: "Murad", Roles: []desk.Role{desk.RoleApprover}}
	intern = desk.Person{Name: "Intern", Roles: []desk.Role{desk.RoleEditor}}
)

func draft(text string, revision int) desk.Draft {
	return desk.Draft{Revision: revision, Source: "en", Payload: desk.Payload{
		Channel: "press", Network: "x", Language: "en", Text: text,
	}}
}

// in makes a post that is in a state, by the actions that lead there.
func in(t testing.TB, state desk.State) desk.Post {
	t.Helper()
	must := func(p desk.Post, _ desk.Entry, err error) desk.Post {
		t.Helper()
		if err != nil {
			t.Fatalf("make a post that is %s: %v", state, err)
		}
		return p
	}
	p, _ := desk.NewPost("opening", 1, draft("A library opened.", 1), "", noon)
	approved := func() desk.Post { return must(p.Approve(leyla, p.Payload.Hash(), "", desk.Policy{}, noon)) }
	sending := func() desk.Post { return must(approved().Claim(desk.Policy{}, time.Minute, noon)) }
	switch state {
	case desk.StateDraft:
		return p
	case desk.StateApproved:
		return approved()
	case desk.StateSending:
		return sending()
	case desk.StatePublished:
		return must(sending().Record(desk.Outcome{Kind: desk.OutcomeAccepted, ID: "1"}, 0, noon))
	case desk.StateFailed:
		return must(sending().Record(desk.Outcome{Kind: desk.OutcomeRejected, Reason: "too long"}, 0, noon))
	case desk.StateUnknown:
		return must(sending().Record(desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "no answer"}, 0, noon))
	case desk.StateRejected:
		return must(p.Reject("Leyla", "not news", noon))
	case desk.StateWithdrawn:
		return must(p.Withdraw("Leyla", "wrong", noon))
	}
	t.Fatalf("no way to %s", state)
	return p
}

// do tries an action on a post, as its owner would call it.
func do(p desk.Post, a desk.Action) (desk.Post, desk.Entry, error) {
	record := func(k desk.OutcomeKind) (desk.Post, desk.Entry, error) {
		return p.Record(desk.Outcome{Kind: k, ID: "1", Reason: "because"}, time.Minute, noon)
	}
	switch a {
	case desk.ActionCompose:
		return p.Compose(draft("A library opened in May.", 2), noon)
	case desk.ActionEdit:
		return p.Edit("The library opened.", "Leyla", nil, nil, noon)
	case desk.ActionRecheck:
		return p.Recheck(nil, nil, "the glossary has learned a name", noon)
	case desk.ActionApprove:
		return p.Approve(leyla, p.Payload.Hash(), "", desk.Policy{}, noon)
	case desk.ActionReject:
		return p.Reject("Leyla", "not news", noon)
	case desk.ActionWithdraw:
		return p.Withdraw("Leyla", "wrong", noon)
	case desk.ActionSupersede:
		return p.Supersede(2, noon)
	case desk.ActionClaim:
		return p.Claim(desk.Policy{}, time.Minute, noon)
	case desk.ActionAccepted:
		return record(desk.OutcomeAccepted)
	case desk.ActionRefused:
		return record(desk.OutcomeRejected)
	case desk.ActionNotSent:
		return record(desk.OutcomeNotSent)
	case desk.ActionLost:
		return record(desk.OutcomeUnknown)
	case desk.ActionSettle:
		return p.Settle("Leyla", "1", noon)
	case desk.ActionTakenDown:
		return p.TakenDown("Leyla", noon)
	}
	panic("no such action: " + a)
}

var actions = []desk.Action{
	desk.ActionCompose, desk.ActionEdit, desk.ActionRecheck, desk.ActionApprove, desk.ActionReject, desk.ActionWithdraw, desk.ActionSupersede,
	desk.ActionClaim, desk.ActionAccepted, desk.ActionRefused, desk.ActionNotSent, desk.ActionLost, desk.ActionSettle, desk.ActionTakenDown,
}

// The table is the machine: each action in each state does what the table
// lists, and what it does not list is refused and changes nothing.
func TestTableIsTheMachine(t *testing.T) {
	for _, state := range desk.States {
		for _, action := range actions {
			t.Run(fmt.Sprintf("%s/%s", state, action), func(t *testing.T) {
				p := in(t, state)
				if action == desk.ActionTakenDown && state == desk.StatePublished {
					p, _, _ = p.Withdraw("Leyla", "wrong", noon) // the table's "only after a withdrawal"
				}
				before := p.Payload.Hash()
				next, e, err := do(p, action)
				if !desk.Can(state, action) {
					refused := (*desk.RefusedError)(nil)
					if !errors.As(err, &refused) || refused.Reason == "" {
						t.Fatalf("got %v, want a refusal with a remedy", err)
					}
					if next.State != state || next.Payload.Hash() != before || e != (desk.Entry{}) {
						t.Fatalf("a refused action changed the post: %+v", next)
					}
					return
				}
				if err != nil {
					t.Fatalf("the table allows it: %v", err)
				}
				if e.From != state || e.To != next.State || e.Action != action || e.Payload != next.Payload.Hash() {
					t.Errorf("entry %+v does not record the step to %s", e, next.State)
				}
			})
		}
	}
}

// Any change of what goes out voids the approvals, and an approval never
// covers another payload than the one that was seen.
func TestApprovalIsBoundToThePayload(t *testing.T) {
	p := in(t, desk.StateApproved)
	seen := p.Payload.Hash()
	edited, _, err := p.Edit("The library opened.", "Leyla", nil, nil, noon)
	if err != nil || len(edited.Approvals) != 0 || edited.State != desk.StateDraft {
		t.Fatalf("after an edit: %+v, %v", edited, err)
	}
	if _, _, err := edited.Approve(murad, seen, "", desk.Policy{}, noon); !errors.Is(err, desk.ErrConflict) {
		t.Errorf("approving what is no longer there: %v, want a conflict", err)
	}
	smuggled := p
	smuggled.Payload.Text = "Something else."
	if _, _, err := smuggled.Claim(desk.Policy{}, time.Minute, noon); err == nil {
		t.Error("a payload that nobody approved was claimed")
	}
	for name, change := range map[string]func(*desk.Payload){
		"text":       func(p *desk.Payload) { p.Text += "!" },
		"link":       func(p *desk.Payload) { p.Link = "https://example.org" },
		"account":    func(p *desk.Payload) { p.Account = "other" },
		"channel":    func(p *desk.Payload) { p.Channel = "other" },
		"language":   func(p *desk.Payload) { p.Language = "az" },
		"image":      func(p *desk.Payload) { p.Image = &desk.Image{Key: "inbox/a.jpg"} },
		"not before": func(p *desk.Payload) { p.NotBefore = noon },
	} {
		q := p.Payload
		change(&q)
		if q.Hash() == seen {
			t.Errorf("another %s has the same hash", name)
		}
	}
}

func TestFourEyes(t *testing.T) {
	policy := desk.Policy{FourEyes: true}
	p := in(t, desk.StateDraft)
	p, _, _ = p.Edit("The library opened.", "Leyla", nil, nil, noon)
	p, _, err := p.Approve(leyla, p.Payload.Hash(), "", policy, noon)
	if err != nil || p.State != desk.StateDraft {
		t.Fatalf("the writer alone made it %s (%v)", p.State, err)
	}
	p, _, err = p.Approve(murad, p.Payload.Hash(), "", policy, noon)
	if err != nil || p.State != desk.StateApproved {
		t.Fatalf("with a second person it is %s (%v)", p.State, err)
	}
}

func TestApprovalsPerLanguage(t *testing.T) {
	policy := desk.Policy{Approvals: map[string]int{"en": 2}}
	p := in(t, desk.StateDraft)
	p, _, _ = p.Approve(leyla, p.Payload.Hash(), "", policy, noon)
	if p.State != desk.StateDraft {
		t.Fatalf("one of two approvals made it %s", p.State)
	}
	if _, _, err := p.Approve(leyla, p.Payload.Hash(), "", policy, noon); err == nil {
		t.Error("one person approved twice")
	}
	if p, _, err := p.Approve(murad, p.Payload.Hash(), "", policy, noon); err != nil || p.State != desk.StateApproved {
		t.Errorf("with two it is %s (%v)", p.State, err)
	}
	if _, _, err := in(t, desk.StateDraft).Approve(intern, p.Payload.Hash(), "", policy, noon); err == nil {
		t.Error("somebody without the role approved")
	}
}

func TestBlockingFindingNeedsAReason(t *testing.T) {
	p := in(t, desk.StateDraft)
	p.Findings = []desk.Finding{{Code: "too-long", Severity: desk.Block}}
	if _, _, err := p.Approve(leyla, p.Payload.Hash(), " ", desk.Policy{}, noon); err == nil {
		t.Fatal("approved without a reason")
	}
	_, e, err := p.Approve(leyla, p.Payload.Hash(), "the server allows more", desk.Policy{}, noon)
	if err != nil || !strings.Contains(e.Detail, "too-long") || !strings.Contains(e.Detail, "the server allows more") {
		t.Errorf("got %q, %v; the reason must be recorded", e.Detail, err)
	}
}

func TestNothingIsClaimedBeforeItsTime(t *testing.T) {
	d := draft("A library opened.", 1)
	d.Payload.NotBefore = noon.Add(time.Hour)
	p, _ := desk.NewPost("opening", 1, d, "", noon)
	p, _, err := p.Approve(leyla, p.Payload.Hash(), "", desk.Policy{}, noon)
	if err != nil || !p.DueAt.Equal(noon.Add(time.Hour)) {
		t.Fatalf("due at %v (%v)", p.DueAt, err)
	}
	if p.StateAt(noon) != desk.StateApproved || p.StateAt(noon.Add(time.Hour)) != desk.StateDue {
		t.Error("it is due exactly from its time on")
	}
	if _, _, err := p.Claim(desk.Policy{}, time.Minute, noon.Add(time.Hour-time.Nanosecond)); err == nil {
		t.Error("claimed before the embargo ended")
	}
	if _, _, err := p.Claim(desk.Policy{}, time.Minute, noon.Add(time.Hour)); err != nil {
		t.Error(err)
	}
}

// A recalled post that turns out not to have left is withdrawn, never tried
// again.
func TestRecallStopsRetries(t *testing.T) {
	for _, state := range []desk.State{desk.StateSending, desk.StateUnknown} {
		p, _, err := in(t, state).Withdraw("Leyla", "wrong", noon)
		if err != nil || p.State != state {
			t.Fatalf("withdrawing one that is %s: %s, %v", state, p.State, err)
		}
		gone, _, err := p.Record(desk.Outcome{Kind: desk.OutcomeNotSent}, time.Minute, noon)
		if err != nil || gone.State != desk.StateWithdrawn || !gone.DueAt.IsZero() {
			t.Errorf("not sent: %s, due %v, %v", gone.State, gone.DueAt, err)
		}
		out, _, err := p.Record(desk.Outcome{Kind: desk.OutcomeAccepted, ID: "1"}, time.Minute, noon)
		if err != nil || !out.TakeDown() {
			t.Errorf("accepted: %+v, %v; want a task to take it down", out.State, err)
		}
	}
}

// The key that a network deduplicates by is the same for every attempt at one
// approval, and another after the next one.
func TestOperationKey(t *testing.T) {
	p := in(t, desk.StateSending)
	first := p.Operation.Key
	again, _, _ := p.Record(desk.Outcome{Kind: desk.OutcomeNotSent}, 0, noon)
	again, _, err := again.Claim(desk.Policy{}, time.Minute, noon)
	if err != nil || again.Operation.Key != first || again.Operation.Attempt != 2 {
		t.Errorf("second attempt: %+v, %v", again.Operation, err)
	}
	later := noon.Add(time.Hour)
	failed, _, _ := p.Record(desk.Outcome{Kind: desk.OutcomeRejected, Reason: "no"}, 0, noon)
	failed, _, _ = failed.Edit(failed.Payload.Text, "Leyla", nil, nil, later)
	failed, _, _ = failed.Approve(murad, failed.Payload.Hash(), "", desk.Policy{}, later)
	if failed, _, err = failed.Claim(desk.Policy{}, time.Minute, later); err != nil || failed.Operation.Key == first {
		t.Errorf("after a new approval: %+v, %v", failed.Operation, err)
	}
}

// Whatever happens to a post in whatever order, what goes out was approved as
// it is, a published post is never sent again, and the log of it verifies.
func TestAnyOrderKeepsThePromises(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		policy := desk.Policy{FourEyes: rapid.Bool().Draw(t, "four eyes")}
		p, e := desk.NewPost("opening", 1, draft("A library opened.", 1), "", noon)
		log := desk.Chain(desk.Entry{}, []desk.Entry{e})
		now := noon
		sent := map[string]int{} // by operation key: accepted
		for range rapid.IntRange(1, 40).Draw(t, "steps") {
			now = now.Add(time.Duration(rapid.IntRange(0, 90).Draw(t, "seconds")) * time.Second)
			action := rapid.SampledFrom(actions).Draw(t, "action")
			before := p
			var err error
			switch action {
			case desk.ActionApprove:
				who := rapid.SampledFrom([]desk.Person{leyla, murad, intern}).Draw(t, "who")
				p, e, err = p.Approve(who, p.Payload.Hash(), "", policy, now)
			case desk.ActionClaim:
				p, e, err = p.Claim(policy, time.Minute, now)
			default:
				p, e, err = do(p, action)
			}
			if err != nil {
				if !slices.Equal(p.Approvals, before.Approvals) || p.State != before.State {
					t.Fatalf("%s was refused and changed the post", action)
				}
				continue
			}
			log = append(log, desk.Chain(log[len(log)-1], []desk.Entry{e})...)
			if p.State == desk.StateSending {
				if p.Operation.Hash != p.Payload.Hash() {
					t.Fatal("what is being sent is not what was claimed")
				}
				for _, a := range p.Approvals {
					if a.Hash != p.Operation.Hash {
						t.Fatal("what is being sent was not approved")
					}
				}
			}
			if action == desk.ActionAccepted {
				if sent[p.Operation.Key]++; sent[p.Operation.Key] > 1 {
					t.Fatal("one approval was accepted twice")
				}
			}
		}
		if err := desk.VerifyChain(log); err != nil {
			t.Fatal(err)
		}
	})
}

// docs/states.md prints the table of the code.
func TestStatesAreDocumented(t *testing.T) {
	var b strings.Builder
	b.WriteString(`# The states of a post

This page is printed from the table in ` + "`internal/desk/state.go`" + ` (` + "`go test ./internal/desk -run Documented -update`" + `).
What is not in the table is refused, with a word on what to do instead. Every
step is written in one transaction with its line in the release's audit log.
A post that is approved and whose time has come shows as *due*.

| from | action | to | |
|---|---|---|---|
`)
	for _, row := range desk.Transitions {
		from := string(row.From)
		if from == "" {
			from = "–"
		}
		to := make([]string, len(row.To))
		for i, s := range row.To {
			to[i] = string(s)
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", from, row.Action, strings.Join(to, " or "), row.When)
	}
	const file = "../../docs/states.md"
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != b.String() {
		t.Errorf("%s is not the table of the code; run the command on that page", file)
	}
}
