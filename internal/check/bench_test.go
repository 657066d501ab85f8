package check_test

import "testing"

// The check of one post of a release that is ready.
func BenchmarkCheck(b *testing.B) {
	g := newGate(b)
	for _, tag := range []string{"en", "ru", "zh", "ar", "tr"} {
		for _, p := range g.truths {
			if p.language != tag || p.framed || p.release.name != "museum" {
				continue
			}
			b.Run("museum/"+tag, func(b *testing.B) {
				for b.Loop() {
					g.check(p.release, tag, p.text)
				}
			})
			break
		}
	}
}
