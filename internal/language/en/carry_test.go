package en

import "testing"

func TestNamesAreCarriedByRule(t *testing.T) {
	for _, c := range []struct{ name, from, want string }{
		{"Дмитрий Алексеевский", "ru", "Dmitry Alekseyevsky"},
		{"Елена Щукина", "ru", "Yelena Shchukina"},
		{"ЗАРЯ", "ru", "ZARYA"},
		{"林若溪", "zh", "Lin Ruoxi"},
		{"Awa Diallo", "fr", ""},
	} {
		if got, _ := latin.Carry(c.name, c.from); got != c.want {
			t.Errorf("%s is %q, not %q", c.name, got, c.want)
		}
	}
}
