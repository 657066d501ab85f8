package ingest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"attache/internal/check"
	"attache/internal/compose"
	"attache/internal/compose/engine"
	"attache/internal/desk"
)

// Drafter writes the posts of a release and checks them.
type Drafter struct {
	Office   desk.Config
	Composer *compose.Composer
	Checker  *check.Checker
	Engines  []engine.Engine // that Office.Engines may name
	Patience time.Duration   // with the engines, for all posts of one release; 0: 20 seconds
}

// patience is enough for a model that is slow, and what a desk can wait for.
const patience = 20 * time.Second

// EngineTime is what the engines may take for all posts of one release: nothing
// where the office has none. For what is not written then, the frames stand in.
func (d Drafter) EngineTime() time.Duration {
	if len(d.Office.Engines) == 0 {
		return 0
	}
	return cmp.Or(d.Patience, patience)
}

// engaged is how many posts engines write at the same time.
const engaged = 8

// Drafts returns a draft for each channel and language of a release. What
// cannot be written is a problem instead.
func (d Drafter) Drafts(ctx context.Context, r desk.Release) ([]desk.Draft, []desk.Problem) {
	if len(r.Versions) == 0 {
		return nil, nil
	}
	channels, languages, problems := d.targets(r)
	best := d.best(r.Versions)
	notBefore := d.notBefore(r)
	type asked struct {
		channel desk.Channel
		request compose.Request
		post    compose.Post
		finds   []desk.Finding
		err     error
	}
	var all []*asked
	for _, c := range channels {
		for _, l := range languages {
			if !c.Speaks(l) {
				continue
			}
			source, ok := r.Version(l)
			if !ok {
				source = best
			}
			all = append(all, &asked{channel: c, request: d.request(r, c, source, l)})
		}
	}
	limited, cancel := context.WithTimeout(ctx, d.EngineTime())
	defer cancel()
	var group errgroup.Group
	group.SetLimit(engaged)
	for _, a := range all {
		group.Go(func() error {
			a.post, a.finds, a.err = d.Write(limited, a.request)
			return nil
		})
	}
	_ = group.Wait() // what went wrong is of each post
	var drafts []desk.Draft
	for _, a := range all {
		c, q := a.channel, a.request
		if a.err != nil {
			p := desk.Problem{
				Key: q.Source.Key, Place: desk.PostsIn(q.Language), Message: a.err.Error(), Remedy: "Upload a version in that language.",
			}
			if !slices.Contains(problems, p) { // the same for every channel
				problems = append(problems, p)
			}
			continue
		}
		drafts = append(drafts, desk.Draft{
			Revision: r.Revision, Source: q.Source.Language, Engine: a.post.Engine,
			Payload: desk.Payload{
				Channel: c.Name, Network: c.Network, Account: c.Account, Language: q.Language,
				Text: a.post.Text, Link: q.Link, Title: title(r, q.Language, q.Link), Image: r.Settings.Image, NotBefore: notBefore,
			},
			Claims: a.post.Claims, Findings: append(a.finds, r.Held()...),
		})
	}
	return drafts, problems
}

func (d Drafter) request(r desk.Release, c desk.Channel, source desk.Version, language string) compose.Request {
	return compose.Request{
		Source: source, Language: language, Network: c.Network, Link: d.link(r, language), Hashtags: r.Settings.Hashtags, TopicTags: c.Hashtags,
	}
}

// Correction is a draft of a release as the correction of a published post: it
// says so in its first word, unless that one can be changed where it stands, or
// there is no room for the word.
func (d Drafter) Correction(r desk.Release, plain desk.Draft) desk.Draft {
	channel, ok := d.Office.Channel(plain.Payload.Channel)
	source, there := r.Version(plain.Source)
	if !ok || !there || d.Composer.Networks.Changes(channel) {
		return plain
	}
	q := d.request(r, channel, source, plain.Payload.Language)
	q.Correction = true
	post := compose.Post{Engine: plain.Engine}
	if plain.Engine == "" {
		var err error
		if post, err = d.Composer.Compose(q); err != nil {
			return plain
		}
	} else if post.Text, ok = d.Composer.Corrected(plain.Payload.Text, q); !ok { // asked again, an engine may say it otherwise
		return plain
	}
	findings := append(d.check(&post, q), r.Held()...)
	for _, f := range plain.Findings {
		if f.Code == check.EngineUnused {
			findings = append(findings, f)
		}
	}
	plain.Payload.Text, plain.Claims, plain.Findings = post.Text, post.Claims, findings
	return plain
}

// Name is how posts in a language write a name of a release, see
// compose.Composer.
func (d Drafter) Name(p desk.Party, from, to string) string { return d.Composer.Name(p, from, to) }

// Learn has drafts and their checks use the words that people kept.
func (d Drafter) Learn(words []desk.Word) {
	d.Composer.Glossary.Learn(words)
	d.Checker.Glossary.Learn(words)
}

// title is what a card shows over the link: the headline of the release in the
// post's own language.
func title(r desk.Release, language, link string) string {
	v, ok := r.Version(language)
	if !ok || link == "" || v.Facts.Headline == nil {
		return ""
	}
	return v.Facts.Headline.Text
}

// Write writes one post and checks it. What the office's engine for the language
// cannot write, or what does not pass the check, the frames write, and a finding
// says so.
func (d Drafter) Write(ctx context.Context, q compose.Request) (compose.Post, []desk.Finding, error) {
	var why *desk.Finding
	if e := d.engine(q); e != nil {
		post, err := d.Composer.Engage(ctx, e, q)
		if err == nil {
			findings := d.check(&post, q)
			i := slices.IndexFunc(findings, func(f desk.Finding) bool { return f.Severity == desk.Block })
			if i < 0 {
				return post, findings, nil
			}
			err = errors.New(findings[i].Message)
		}
		why = &desk.Finding{
			Code: check.EngineUnused, Severity: desk.Warn,
			Message: fmt.Sprintf("written from frames: the text of %s was not used, for %v", e.Name(), err),
		}
	}
	post, err := d.Composer.Compose(q)
	if err != nil {
		return post, nil, err
	}
	findings := d.check(&post, q)
	if why != nil {
		findings = append(findings, *why)
	}
	return post, findings, nil
}

// engine returns the engine that writes a post; nil for the frames.
func (d Drafter) engine(q compose.Request) engine.Engine {
	name := d.Office.Engine(q.Language)
	i := slices.IndexFunc(d.Engines, func(e engine.Engine) bool { return e.Name() == name })
	if i < 0 || !d.Engines[i].Writes(q.Source.Language, q.Language) {
		return nil
	}
	return d.Engines[i]
}

// check holds a post against its release.
func (d Drafter) check(p *compose.Post, q compose.Request) []desk.Finding {
	claims, findings := d.Checker.Check(check.Input{
		Text: p.Text, Language: q.Language, Network: q.Network, Link: q.Link, Hashtags: q.Hashtags, Source: q.Source, Correction: q.Correction,
	})
	if len(p.Claims) == 0 { // composing knows better than aligning what each word rests on
		p.Claims = claims
	}
	return findings
}

// targets are the channels and languages that a release goes to.
func (d Drafter) targets(r desk.Release) ([]desk.Channel, []string, []desk.Problem) {
	channels, languages := d.Office.Channels, d.Office.Languages
	var problems []desk.Problem
	if len(r.Settings.Languages) > 0 {
		languages = r.Settings.Languages
		for _, l := range languages {
			if !slices.ContainsFunc(d.Office.Channels, func(c desk.Channel) bool { return c.Speaks(l) }) {
				problems = append(problems, desk.Problem{
					Key: desk.Inbox + r.Stem + sidecar, Place: "languages", Message: fmt.Sprintf("no channel speaks %q", l),
					Remedy: "Give a channel that language in attache.yaml, or take it out.",
				})
			}
		}
	}
	if len(r.Settings.Channels) > 0 {
		channels = nil
		for _, name := range r.Settings.Channels {
			c, ok := d.Office.Channel(name)
			if !ok {
				problems = append(problems, desk.Problem{
					Key: desk.Inbox + r.Stem + sidecar, Place: "channels", Message: fmt.Sprintf("there is no channel %q", name),
					Remedy: "The desk has " + strings.Join(channelNames(d.Office.Channels), ", ") + ".",
				})
				continue
			}
			channels = append(channels, c)
		}
	}
	return channels, languages, problems
}

func channelNames(channels []desk.Channel) []string {
	names := make([]string, len(channels))
	for i, c := range channels {
		names[i] = c.Name
	}
	return names
}

// best is the version that languages without one of their own are written
// from: the one with the most facts, and of equals the first configured.
func (d Drafter) best(versions []desk.Version) desk.Version {
	rank := func(v desk.Version) int {
		if i := slices.Index(d.Office.Languages, v.Language); i >= 0 {
			return i
		}
		return len(d.Office.Languages)
	}
	return slices.MaxFunc(versions, func(a, b desk.Version) int {
		return cmp.Or(cmp.Compare(weight(a.Facts), weight(b.Facts)), cmp.Compare(rank(b), rank(a)))
	})
}

// weight counts the facts that a post can use.
func weight(f desk.Facts) int {
	n := len(f.Who) + len(f.With) + len(f.Where) + len(f.About)
	if f.Event != nil && f.Event.Type != desk.EventOther {
		n += 2
	}
	if f.When != nil {
		n++
	}
	if f.Headline != nil {
		n++
	}
	return n
}

// notBefore is the later of embargo and publish_at.
func (d Drafter) notBefore(r desk.Release) time.Time {
	until, _ := r.Embargo(r.Settings.Zone(d.Office.Zone))
	if r.Settings.PublishAt.After(until) {
		until = r.Settings.PublishAt
	}
	return until.UTC()
}

func (d Drafter) link(r desk.Release, language string) string {
	if r.Settings.Link != "" {
		return r.Settings.Link
	}
	return strings.NewReplacer("{release}", r.ID, "{language}", language).Replace(d.Office.Link)
}
