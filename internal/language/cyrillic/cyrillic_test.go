package cyrillic_test

import (
	"testing"

	"attache/internal/language/all"
)

func TestNames(t *testing.T) {
	for _, c := range []struct {
		name    string
		spelled map[string]string
	}{
		{"Виктор Щербаков", map[string]string{"en": "Viktor Shcherbakov", "de": "Wiktor Schtscherbakow", "fr": "Viktor Chtcherbakov", "es": "Viktor Scherbakov"}},
		{"Дмитрий Галкин", map[string]string{"en": "Dmitry Galkin", "de": "Dmitri Galkin", "fr": "Dmitri Galkine", "es": "Dmitri Galkin"}},
		{"Елена Жукова", map[string]string{"en": "Yelena Zhukova", "de": "Jelena Schukowa", "fr": "Ielena Joukova", "es": "Ielena Zhukova"}},
		{"СИБУР", map[string]string{"en": "SIBUR", "de": "SIBUR", "fr": "SIBOUR", "es": "SIBUR"}},
	} {
		for tag, want := range c.spelled {
			l, _ := all.Languages().Find(tag)
			if got, ok := l.Writing.Carry(c.name, "ru"); got != want || !ok {
				t.Errorf("%s in %s: %q, want %q", c.name, tag, got, want)
			}
		}
	}
}
