package desk

import "time"

// Head returns the release as lists show it: without the text and facts of its
// versions, but for their headlines.
func (r Release) Head() Release {
	if r.Versions == nil {
		return r
	}
	versions := make([]Version, len(r.Versions))
	for i, v := range r.Versions {
		v.Text, v.Facts = "", Facts{Language: v.Language, Headline: v.Facts.Headline}
		versions[i] = v
	}
	r.Versions = versions
	return r
}

// InUTC turns the release's times to UTC: settings come in the zone in which
// somebody wrote them. Stores call it on what they read.
func (r *Release) InUTC() { inUTC(&r.Received, &r.Updated, &r.Settings.PublishAt, &r.Settings.Embargo) }

// InUTC turns the post's times to UTC. Stores call it on what they read.
func (p *Post) InUTC() {
	inUTC(&p.Created, &p.Updated, &p.DueAt, &p.Payload.NotBefore)
	if p.Kept != nil {
		inUTC(&p.Kept.At)
	}
	for i := range p.Approvals {
		inUTC(&p.Approvals[i].At)
	}
	if p.Operation != nil {
		inUTC(&p.Operation.Started, &p.Operation.First)
		for _, out := range []*Receipt{p.Operation.Changes, p.Operation.Answers} {
			if out != nil {
				inUTC(&out.At)
			}
		}
	}
	if p.Receipt != nil {
		inUTC(&p.Receipt.At)
	}
}

// InUTC turns the word's time to UTC. Stores call it on what they read.
func (w *Word) InUTC() { inUTC(&w.At) }

func inUTC(times ...*time.Time) {
	for _, t := range times {
		*t = t.UTC()
	}
}
