package publish_test

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"attache/internal/check"
	"attache/internal/desk"
	"attache/internal/publish"
	"attache/internal/review"
	"attache/internal/store/storetest"
)

// The model is the real code: publishers, a person at the desk, and a network,
// each of which stands still before every step at the store or the network
// until it is told to go on, or to fail. TestModel tells them so in every order
// there is, and looks at every state that can be reached.

var whole = flag.Bool("whole", false, "TestModel: explore the large scenarios too, as make model does")

// choice is what one who stands before a step can be told.
type choice string

const (
	proceed   choice = "goes on"
	crash     choice = "dies before it"
	crashNext choice = "does it and dies"
	lostReply choice = "does it and is told of an error"

	accept    choice = "is accepted"
	refuse    choice = "is refused"
	cutBefore choice = "does not get through"
	cutAfter  choice = "is accepted, without an answer"
	drift     choice = "is on its way, without an answer"
	blind     choice = "cannot look"
)

var errCrash = errors.New("the process is dead")

// actor is one thread of the world.
type actor struct {
	name    string
	options chan []choice // what it may be told now; closed at its end
	orders  chan choice
	dead    bool
	over    bool     // the run has ended: nobody comes back to life
	seen    []string // what it knows: with the world's state, all that decides what it does
}

// stand waits before a step until it is told what becomes of it.
func (a *actor) stand(options ...choice) choice {
	if a.dead {
		return crash
	}
	a.options <- options
	c := <-a.orders
	a.dead = c == crash || c == crashNext
	return c
}

func (a *actor) learn(values ...any) { a.seen = append(a.seen, fmt.Sprint(values...)) }

// scenario is a world to explore.
type scenario struct {
	name    string
	faults  int  // that may happen in one run
	proves  bool // the network refuses a second post with the same key, so that looking proves
	lies    bool // the network says that a post is not there without knowing
	large   bool
	missing bool // what it corrects is not on the network
	// corrects is the state of the post that the one in question corrects; "":
	// it is the first of its release.
	corrects desk.State
	actors   map[string]func(w *world, a *actor)
}

// world is one run of a scenario.
type world struct {
	scenario
	store  *storetest.Memory
	now    time.Time
	faulty int // faults that happened
	actors []*actor
	wait   map[*actor][]choice // who stands before a step
	trace  []string

	posts  []desk.Operation // that are on the network
	drifts []desk.Operation // that may arrive yet
	begun  map[string]int   // attempts by operation
	broken []string         // promises
}

const (
	step    = 20 * time.Minute // of the clock: past the embargo, staleness and any pause
	patient = 12               // sweeps after which all must have come to an end
)

func newWorld(s scenario) *world {
	w := &world{scenario: s, store: storetest.NewMemory(""), now: noon, wait: map[*actor][]choice{}, begun: map[string]int{}}
	r := desk.Release{ID: "opening", Stem: "opening", Revision: 1, Digest: "d1", Received: noon}
	d := desk.Draft{Revision: 1, Source: "en", Payload: desk.Payload{
		Channel: "news", Network: "x", Language: "en", Text: "A library opened.", NotBefore: noon.Add(time.Minute),
	}}
	p, _ := desk.NewPost("opening", 1, d, "", noon)
	p, _, err := p.Approve(leyla, p.Payload.Hash(), "", desk.Policy{}, noon)
	change := desk.Change{Release: &r, Posts: []desk.Post{p}}
	if err == nil && s.corrects != "" {
		change, err = w.correction(r, p, d)
	}
	if err == nil {
		err = w.store.Commit(ctx, change)
	}
	if err != nil {
		panic(err)
	}
	names := make([]string, 0, len(s.actors))
	for name := range s.actors {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		a := &actor{name: name, options: make(chan []choice), orders: make(chan choice)}
		w.actors = append(w.actors, a)
		go func() {
			defer close(a.options)
			s.actors[name](w, a)
		}()
		w.settle(a)
	}
	return w
}

// post is the ID of the post in question.
func (w *world) post() string {
	if w.corrects != "" {
		return id + ".2"
	}
	return id
}

// correction makes of the first post one that was sent before, and of the post
// in question its correction. Of one whose outcome is unknown the network has
// what the scenario's name says.
func (w *world) correction(r desk.Release, first desk.Post, d desk.Draft) (desk.Change, error) {
	first, _, err := first.Claim(desk.Policy{}, time.Minute, noon.Add(time.Minute))
	if err != nil {
		return desk.Change{}, err
	}
	o := desk.Outcome{Kind: desk.OutcomeAccepted, ID: "0"}
	if w.corrects == desk.StateUnknown {
		o = desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "no answer"}
	}
	if first, _, err = first.Record(o, 0, noon.Add(time.Minute)); err != nil {
		return desk.Change{}, err
	}
	if w.corrects == desk.StateUnknown {
		if first, _, err = first.Supersede(1, noon.Add(time.Minute)); err != nil {
			return desk.Change{}, err
		}
	}
	if !w.missing {
		w.posts = append(w.posts, *first.Operation)
	}
	d.Payload.Text = "Correction: two libraries opened."
	second, _ := desk.NewPost("opening", 2, d, first.ID, noon)
	second, _, err = second.Approve(leyla, second.Payload.Hash(), "", desk.Policy{}, noon)
	return desk.Change{Release: &r, Posts: []desk.Post{first, second}}, err
}

// answers holds that a correction goes out with what it corrects, and not while
// nobody knows whether that is out.
func (w *world) answers(op desk.Operation) {
	if w.corrects == "" {
		return
	}
	first, err := w.store.Post(ctx, id)
	switch {
	case err != nil:
		w.breaks("read what it corrects: %v", err)
	case first.State == desk.StatePublished && (op.Answers == nil || op.Answers.ID != first.Receipt.ID):
		w.breaks("a correction went out without what it corrects")
	case first.State != desk.StatePublished && (first.State != desk.StateWithdrawn || op.Answers != nil):
		w.breaks("a correction went out while what it corrects was %s", first.State)
	}
}

// settle waits until an actor stands again, or has ended.
func (w *world) settle(a *actor) {
	if options, ok := <-a.options; ok {
		w.wait[a] = options
	} else {
		delete(w.wait, a)
	}
}

// order is one step that the world can make.
type order struct {
	actor  int
	choice choice
}

func (w *world) orders() []order {
	var list []order
	for n, a := range w.actors {
		for _, c := range w.wait[a] {
			if w.faulty < w.faults || !slices.Contains([]choice{crash, crashNext, lostReply, refuse, cutBefore, cutAfter, drift, blind}, c) {
				list = append(list, order{n, c})
			}
		}
	}
	return list
}

func (w *world) do(o order) {
	a := w.actors[o.actor]
	if o.choice != proceed && o.choice != accept {
		w.faulty++
	}
	w.trace = append(w.trace, a.name+" "+string(o.choice))
	a.learn(o.choice)
	a.orders <- o.choice
	w.settle(a)
}

// end lets every actor die.
func (w *world) end() {
	for a := range w.wait {
		a.over = true
		a.orders <- crash
		if _, stands := <-a.options; stands {
			panic("the dead stand nowhere")
		}
	}
}

// state is all that what comes depends on.
func (w *world) state(t *testing.T) [32]byte {
	p, err := w.store.Posts(ctx, desk.PostQuery{Release: "opening"})
	if err != nil {
		t.Fatal(err)
	}
	r, err := w.store.Release(ctx, "opening")
	if err != nil {
		t.Fatal(err)
	}
	known := map[string][]string{}
	for _, a := range w.actors {
		if w.wait[a] != nil {
			known[a.name] = a.seen
		}
	}
	data, err := json.Marshal([]any{p.Items, r, w.now, w.faulty, known, w.posts, w.drifts, w.begun})
	if err != nil {
		t.Fatal(err)
	}
	return sha256.Sum256(data)
}

func (w *world) breaks(format string, args ...any) {
	w.broken = append(w.broken, fmt.Sprintf(format, args...))
}

// seam is the store as one actor has it.
type seam struct {
	desk.Store
	w *world
	a *actor
}

func (s seam) Release(ctx context.Context, id string) (desk.Release, error) {
	if s.a.stand(proceed) == crash {
		return desk.Release{}, errCrash
	}
	r, err := s.Store.Release(ctx, id)
	s.a.learn(r.Stored, err)
	return r, err
}

func (s seam) Post(ctx context.Context, id string) (desk.Post, error) {
	if s.a.stand(proceed) == crash {
		return desk.Post{}, errCrash
	}
	p, err := s.Store.Post(ctx, id)
	s.a.learn(p.Stored, err)
	return p, err
}

func (s seam) Posts(ctx context.Context, q desk.PostQuery) (desk.List[desk.Post], error) {
	if s.a.stand(proceed) == crash {
		return desk.List[desk.Post]{}, errCrash
	}
	list, err := s.Store.Posts(ctx, q)
	for _, p := range list.Items {
		s.a.learn(p.Stored)
	}
	return list, err
}

func (s seam) Commit(ctx context.Context, c desk.Change) error {
	order := s.a.stand(proceed, crash, crashNext, lostReply)
	if order == crash {
		return errCrash
	}
	was, _ := s.Store.Release(ctx, "opening")
	err := s.Store.Commit(ctx, c)
	s.a.learn(err)
	if err == nil && was.Withdrawn != "" && slices.ContainsFunc(c.Posts, func(p desk.Post) bool { return p.State == desk.StateSending && p.Recall == "" }) {
		s.w.breaks("a post was claimed after its release was withdrawn")
	}
	if order == proceed {
		return err
	}
	return errCrash
}

// Send implements desk.Sender: the network as one actor has it.
func (s seam) Send(ctx context.Context, _ string, op desk.Operation, p desk.Payload) desk.Outcome {
	w := s.w
	w.answers(op)
	stored, err := s.Store.Post(ctx, w.post())
	switch {
	case err != nil:
		w.breaks("read the post: %v", err)
	case w.now.Before(p.NotBefore):
		w.breaks("it was sent before its time")
	case op.Hash != p.Hash():
		w.breaks("what was sent is not what was claimed")
	case stored.Operation == nil || stored.Operation.Key != op.Key || stored.Operation.Attempt < op.Attempt:
		w.breaks("it was sent without being in the store")
	case w.now.Sub(op.Started) > time.Minute:
		w.breaks("it was sent when it had been taken for lost")
	}
	w.begun[op.Key]++
	o := desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "no answer"}
	switch s.a.stand(accept, refuse, cutBefore, cutAfter, drift, crash, crashNext) {
	case accept:
		w.arrive(op)
		o = desk.Outcome{Kind: desk.OutcomeAccepted, ID: "1"}
	case refuse:
		o = desk.Outcome{Kind: desk.OutcomeRejected, Reason: "no"}
	case cutBefore:
		o = desk.Outcome{Kind: desk.OutcomeNotSent, Reason: "no line"}
	case cutAfter, crashNext:
		w.arrive(op)
	case drift:
		w.drifts = append(w.drifts, op)
	}
	s.a.stand(proceed) // the answer takes its time
	return o
}

// arrive is the network taking a post.
func (w *world) arrive(op desk.Operation) {
	same := func(q desk.Operation) bool { return q.Key == op.Key }
	if w.proves && slices.ContainsFunc(w.posts, same) {
		return
	}
	if slices.ContainsFunc(w.posts, same) {
		w.breaks("one approval was published twice")
	}
	w.posts = append(w.posts, op)
}

// Find implements desk.Sender.
func (s seam) Find(_ context.Context, _ string, op desk.Operation, _ desk.Payload) desk.Outcome {
	if c := s.a.stand(proceed, blind, crash); c != proceed {
		return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "nobody answers"}
	}
	found := slices.ContainsFunc(s.w.posts, func(q desk.Operation) bool { return q.Key == op.Key })
	s.a.learn(found)
	switch {
	case found:
		return desk.Outcome{Kind: desk.OutcomeAccepted, ID: "1"}
	case s.w.proves && s.w.now.Sub(op.Started) < step:
		return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "too early to tell", Until: op.Started.Add(step)}
	case s.w.proves || s.w.lies:
		return desk.Outcome{Kind: desk.OutcomeNotSent, Reason: "it is not there"}
	}
	return desk.Outcome{Kind: desk.OutcomeUnknown, Reason: "it is not to be seen"}
}

func (w *world) publisher(a *actor) *publish.Publisher {
	s := seam{w.store, w, a}
	return publish.New(publish.Config{
		Store: s, Office: desk.Config{Zone: baku, Channels: []desk.Channel{{Name: "news"}}},
		Now: func() time.Time { return w.now }, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
		Senders: func(string) (desk.Sender, bool) { return s, true },
	})
}

// worker sweeps a number of times; each time it may be the second to be told
// of the same post.
func worker(times int) func(w *world, a *actor) {
	return func(w *world, a *actor) {
		p := w.publisher(a)
		for range times {
			a.learn(p.Sweep(ctx))
		}
	}
}

// machine is the one process of a machine: when it dies it is started again.
func machine(w *world, a *actor) {
	for range 4 {
		p := w.publisher(a)
		if p.Recover(ctx) == nil {
			a.learn(p.Sweep(ctx), p.Sweep(ctx))
		}
		if !a.dead || a.over {
			return
		}
		a.dead = false
	}
}

func ticks(times int) func(w *world, a *actor) {
	return func(w *world, a *actor) {
		for range times {
			if a.stand(proceed) == proceed {
				w.now = w.now.Add(step)
			}
		}
	}
}

// postman lets arrive what was on its way.
func postman(w *world, a *actor) {
	if a.stand(proceed) == proceed {
		w.deliver()
	}
}

// deliver takes what is on its way to a network. One on which looking proves
// anything takes it soon or never.
func (w *world) deliver() {
	for _, op := range w.drifts {
		if !w.proves || w.now.Sub(op.Started) < step {
			w.arrive(op)
		}
	}
	w.drifts = nil
}

// unchecked is the check of a person whose word is enough.
type unchecked struct{}

func (unchecked) Check(check.Input) ([]desk.Claim, []desk.Finding) { return nil, nil }

func (w *world) desk(a *actor) *review.Desk {
	return review.New(review.Config{
		Store: seam{w.store, w, a}, Checker: unchecked{}, Now: func() time.Time { return w.now },
	})
}

func withdrawer(w *world, a *actor) {
	_, err := w.desk(a).Withdraw(ctx, leyla, "opening", "it is cancelled")
	a.learn(err)
}

// editor changes the text and approves the new one.
func editor(w *world, a *actor) {
	d := w.desk(a)
	p, err := d.Edit(ctx, leyla, w.post(), "", "A library was opened.")
	if err == nil {
		_, err = d.Approve(ctx, leyla, w.post(), p.Payload.Hash(), "")
	}
	a.learn(err)
}

// settler goes and looks, and says what there is.
func settler(w *world, a *actor) {
	d := w.desk(a)
	p, err := seam{w.store, w, a}.Post(ctx, w.post())
	if err != nil || p.State != desk.StateUnknown || len(w.drifts) > 0 {
		return
	}
	published := ""
	if slices.ContainsFunc(w.posts, func(op desk.Operation) bool { return op.Key == p.Operation.Key }) {
		published = "1"
	}
	p, err = d.Resolve(ctx, leyla, w.post(), published)
	if err == nil && p.State == desk.StateDraft {
		_, err = d.Approve(ctx, leyla, w.post(), p.Payload.Hash(), "")
	}
	a.learn(err)
}

// finish lets time pass without faults, and holds that all comes to an end
// which agrees with the network.
func (w *world) finish(t *testing.T) {
	w.deliver()
	free := make(chan struct{})
	a := &actor{name: "afterwards", options: make(chan []choice), orders: make(chan choice)}
	go func() {
		defer close(free)
		for range patient {
			w.now = w.now.Add(3 * step)
			if err := w.publisher(a).Sweep(ctx); err != nil {
				w.breaks("sweep: %v", err)
			}
		}
	}()
	for done := false; !done; {
		select {
		case options := <-a.options:
			a.orders <- options[0]
		case <-free:
			done = true
		}
	}
	p, err := w.store.Post(ctx, w.post())
	if err != nil {
		t.Fatal(err)
	}
	r, err := w.store.Release(ctx, "opening")
	if err != nil {
		t.Fatal(err)
	}
	out := p.Operation != nil && slices.ContainsFunc(w.posts, func(op desk.Operation) bool { return op.Key == p.Operation.Key })
	switch p.State {
	case desk.StatePublished:
		if !out {
			w.breaks("it shows as published and is not out")
		}
	case desk.StateUnknown:
		if w.proves {
			w.breaks("looking proves, and still nobody knows")
		}
	case desk.StateSending, desk.StateApproved:
		w.breaks("it never comes to an end: it is %s", p.State)
	default:
		if out {
			w.breaks("it is out and shows as %s", p.State)
		}
	}
	if r.Withdrawn != "" && p.State != desk.StateWithdrawn && p.Recall != desk.RecallWithdrawn {
		w.breaks("its release is withdrawn, and it is %s", p.State)
	}
	for key, n := range w.begun {
		if n > 1 && !w.proves && slices.ContainsFunc(w.posts, func(op desk.Operation) bool { return op.Key == key }) {
			w.checkRepeats(key)
		}
	}
}

// checkRepeats holds that a network which cannot prove was only sent to again
// after an attempt that surely sent nothing.
func (w *world) checkRepeats(key string) {
	log, err := w.store.Audit(ctx, "opening")
	if err != nil {
		w.breaks("read the log: %v", err)
	}
	tries, sure := 0, 0
	for _, e := range log {
		switch e.Action {
		case desk.ActionClaim:
			tries++
		case desk.ActionNotSent, desk.ActionSettle:
			sure++
		}
	}
	if tries > sure+1 {
		w.breaks("operation %.8s was tried again without knowing", key)
	}
}

// explored is what exploring a scenario gave.
type explored struct {
	states, runs int
	broken       string // the first broken promise, with how it came about
}

// explore goes every way from the start. A run is repeated from its beginning
// for every turning, for a goroutine cannot be copied.
func explore(t *testing.T, s scenario) explored {
	t.Helper()
	var e explored
	seen := map[[32]byte]bool{}
	ways := [][]order{nil}
	for len(ways) > 0 {
		way := ways[len(ways)-1]
		ways = ways[:len(ways)-1]
		w := newWorld(s)
		e.runs++
		for _, o := range way {
			w.do(o)
		}
		for len(w.broken) == 0 {
			if key := w.state(t); seen[key] {
				break
			} else {
				seen[key] = true
			}
			next := w.orders()
			if len(next) == 0 {
				w.finish(t)
				break
			}
			for _, o := range next[1:] {
				ways = append(ways, append(slices.Clone(way), o))
			}
			way = append(slices.Clone(way), next[0])
			w.do(next[0])
		}
		w.end()
		if len(w.broken) > 0 {
			e.broken = strings.Join(w.broken, "; ") + ":\n  " + strings.Join(w.trace, "\n  ")
			break
		}
	}
	e.states = len(seen)
	return e
}

var scenarios = []scenario{
	{name: "one machine that dies and starts again", faults: 3, proves: true, actors: map[string]func(*world, *actor){
		"machine": machine, "clock": ticks(2),
	}},
	{name: "two workers told of the same post", faults: 1, actors: map[string]func(*world, *actor){
		"one": worker(2), "two": worker(1), "clock": ticks(2),
	}},
	{name: "two workers, a network that proves", faults: 2, proves: true, large: true, actors: map[string]func(*world, *actor){
		"one": worker(2), "two": worker(2), "clock": ticks(3), "postman": postman,
	}},
	{name: "two workers, a network that cannot prove", faults: 2, large: true, actors: map[string]func(*world, *actor){
		"one": worker(2), "two": worker(2), "clock": ticks(3), "postman": postman,
	}},
	{name: "withdrawn meanwhile", faults: 1, actors: map[string]func(*world, *actor){
		"one": worker(2), "person": withdrawer, "clock": ticks(2),
	}},
	{name: "withdrawn meanwhile, two workers", faults: 1, large: true, actors: map[string]func(*world, *actor){
		"one": worker(2), "two": worker(1), "person": withdrawer, "clock": ticks(2), "postman": postman,
	}},
	{name: "edited meanwhile", faults: 1, actors: map[string]func(*world, *actor){
		"one": worker(2), "person": editor, "clock": ticks(2),
	}},
	{name: "edited meanwhile, two workers", faults: 1, large: true, proves: true, actors: map[string]func(*world, *actor){
		"one": worker(2), "two": worker(1), "person": editor, "clock": ticks(2),
	}},
	{name: "a correction of what is out", faults: 1, corrects: desk.StatePublished, actors: map[string]func(*world, *actor){
		"one": worker(2), "clock": ticks(2), "postman": postman,
	}},
	{name: "a correction of what is out, two workers", faults: 2, large: true, proves: true, corrects: desk.StatePublished, actors: map[string]func(*world, *actor){
		"one": worker(2), "two": worker(1), "clock": ticks(2), "postman": postman,
	}},
	{name: "a correction of what may be out, and is", faults: 1, large: true, proves: true, corrects: desk.StateUnknown, actors: map[string]func(*world, *actor){
		"one": worker(2), "two": worker(1), "clock": ticks(2),
	}},
	{name: "a correction of what may be out, and is not", faults: 1, large: true, proves: true, corrects: desk.StateUnknown, missing: true, actors: map[string]func(*world, *actor){
		"one": worker(2), "two": worker(1), "clock": ticks(2),
	}},
	{name: "settled by a person", faults: 2, large: true, actors: map[string]func(*world, *actor){
		"one": worker(3), "person": settler, "clock": ticks(3),
	}},
}

// TestModel holds, over every interleaving of publishers, people, clock, faults
// and deaths: no approval is published twice, nothing goes out before its time
// or is claimed after a withdrawal, nothing is sent that is not in the store,
// and all comes to an end which agrees with the network.
func TestModel(t *testing.T) {
	for _, s := range scenarios {
		if s.large && !*whole {
			continue
		}
		t.Run(s.name, func(t *testing.T) {
			e := explore(t, s)
			if e.broken != "" {
				t.Fatal(e.broken)
			}
			t.Logf("%d states in %d runs", e.states, e.runs)
		})
	}
}

// The model is able to fail: on a network that says a post is not there while
// it is still on its way, it finds the second one.
func TestModelFindsADouble(t *testing.T) {
	e := explore(t, scenario{faults: 1, lies: true, actors: map[string]func(*world, *actor){
		"one": worker(3), "clock": ticks(2), "postman": postman,
	}})
	if !strings.Contains(e.broken, "published twice") {
		t.Errorf("in %d states: %q", e.states, e.broken)
	}
}
