package ru

import "testing"

func TestNamesAreCarriedByRule(t *testing.T) {
	for _, c := range []struct{ name, from, want string }{
		{"Nigar Səlimova", "az", "Нигар Салимова"},
		{"Çingiz Əhmədov", "az", "Чингиз Эгмадов"},
		{"Lin Ruoxi", "zh-Latn", "Линь Жоси"},
		{"林若溪", "zh", "Линь Жоси"},
		{"Tahir Mammadov", "en", "Тахир Маммадов"},
		{"Awa Diallo", "fr", ""},
		{"Anna Villanueva", "es", ""},
	} {
		if got, _ := carry(c.name, c.from); got != c.want {
			t.Errorf("%s is %q, not %q", c.name, got, c.want)
		}
	}
}
