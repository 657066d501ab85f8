package ingest

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"attache/internal/check"
	"attache/internal/compose"
	"attache/internal/desk"
)

// Drafter writes the posts of a release and checks them.
type Drafter struct {
	Office   desk.Config
	Composer *compose.Composer
	Checker  *check.Checker
}

// Drafts returns a draft for each channel and language of a release. What
// cannot be written is a problem instead.
func (d Drafter) Drafts(r desk.Release) ([]desk.Draft, []desk.Problem) {
	if len(r.Versions) == 0 {
		return nil, nil
	}
	channels, languages, problems := d.targets(r)
	best := d.best(r.Versions)
	notBefore := d.notBefore(r)
	var drafts []desk.Draft
	for _, c := range channels {
		for _, l := range languages {
			if !c.Speaks(l) {
				continue
			}
			source, ok := r.Version(l)
			if !ok {
				source = best
			}
			q := d.request(r, c, source, l)
			post, findings, err := d.Write(q)
			if err != nil {
				p := desk.Problem{
					Key: source.Key, Place: desk.PostsIn(l), Message: err.Error(), Remedy: "Upload a version in that language.",
				}
				if !slices.Contains(problems, p) { // the same for every channel
					problems = append(problems, p)
				}
				continue
			}
			drafts = append(drafts, desk.Draft{
				Revision: r.Revision, Source: source.Language,
				Payload: desk.Payload{
					Channel: c.Name, Network: c.Network, Account: c.Account, Language: l,
					Text: post.Text, Link: q.Link, Title: title(r, l, q.Link), Image: r.Settings.Image, NotBefore: notBefore,
				},
				Claims: post.Claims, Findings: append(findings, r.Held()...),
			})
		}
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
	post, findings, err := d.Write(q)
	if err != nil {
		return plain
	}
	plain.Payload.Text, plain.Claims, plain.Findings = post.Text, post.Claims, append(findings, r.Held()...)
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

// Write writes one post and checks it.
func (d Drafter) Write(q compose.Request) (compose.Post, []desk.Finding, error) {
	post, err := d.Composer.Compose(q)
	if err != nil {
		return post, nil, err
	}
	claims, findings := d.Checker.Check(check.Input{
		Text: post.Text, Language: q.Language, Network: q.Network, Link: q.Link, Hashtags: q.Hashtags, Source: q.Source, Correction: q.Correction,
	})
	if len(post.Claims) == 0 { // composing knows better than aligning what each word rests on
		post.Claims = claims
	}
	return post, findings, nil
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
