package check

import (
	"attache/internal/desk"
	"attache/internal/facts"
)

// Of what a sentence of a post says, in words that say something, so much must
// be found in the release: below the first it comes from elsewhere, below the
// second it is looked at.
const (
	leastSupport = 0.34
	goodSupport  = 0.5
	fewWords     = 4 // a sentence with fewer says too little to tell
)

// support holds that every sentence of the post is of this release.
func (k *check) support() {
	for i, s := range k.text.Sentences {
		total, found, strange := 0, 0, 0
		for j := range k.words {
			w := &k.words[j]
			if w.sentence != i {
				continue
			}
			weight := 1
			switch w.why {
			case small, ordinary:
				continue
			case there, translated, heard:
				if w.Class&(facts.Small|facts.Tense) != 0 {
					continue
				}
				found += weight
			case counted:
				if !k.blockedAt(w.Span) {
					found += weight
				}
			case known:
				if w.Class&facts.OfEvent != 0 && k.eventFits(s, w.Span) {
					found += weight
				} else if !k.mine() {
					continue
				}
			case unexplained:
				strange++
			}
			total += weight
		}
		if k.post.han {
			total, found = total/2, found/2
		}
		if total < fewWords && (k.mine() || found > 0 || !k.foreign(i)) {
			continue
		}
		switch share := float64(found) / float64(total); {
		case k.mine() && share < leastSupport, !k.mine() && found == 0 && k.foreign(i):
			k.find(NotSupported, desk.Block, s.Span, desk.Span{}, "hardly anything of this sentence is in the release; it may be of another one")
		case k.mine() && share < goodSupport, !k.mine() && found == 0:
			k.find(Unverified, desk.Warn, s.Span, desk.Span{}, "much of this sentence is not found in the release; compare it")
		}
	}
}

func (k *check) blockedAt(s desk.Span) bool {
	for _, f := range k.findings {
		if f.Severity == desk.Block && f.Span.Overlaps(s) {
			return true
		}
	}
	return false
}

// eventFits reports whether a word is of a statement whose event the release
// has, too.
func (k *check) eventFits(s facts.Sentence, at desk.Span) bool {
	for _, e := range s.Events {
		if !e.Span.Overlaps(at) {
			continue
		}
		for _, there := range k.release.events {
			if there.Type == e.Type {
				return true
			}
		}
		if f := k.Source.Facts.Event; f != nil && f.Type == e.Type {
			return true
		}
	}
	return false
}
