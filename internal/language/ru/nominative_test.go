package ru

import (
	"testing"

	"attache/internal/language"
)

func TestNominative(t *testing.T) {
	for _, c := range []struct{ name, form, want string }{
		{"Иваном Петровым", "ins", "Иван Петров"},
		{"Сергеем Лебедевым", "ins", "Сергей Лебедев"},
		{"Игорем Холмом", "ins", "Игорь Холм"},
		{"Анной Смирновой", "ins", "Анна Смирнова"},
		{"Марией Дальской", "ins", "Мария Дальская"},
		{"Яной Холм", "ins", "Яна Холм"},
		{"Павлом Дальским", "ins", "Павел Дальский"},
		{"Кэндзи Мураками", "ins", "Кэндзи Мураками"},
		{"Амой Осеи", "ins", "Ама Осеи"},
		{"Карлу Вирену", "dat", "Карл Вирен"},
		{"Анне Смирновой", "dat", "Анна Смирнова"},
		{"Сергею Лебедеву", "dat", "Сергей Лебедев"},
		{"Поля Вассера", "gen", "Поль Вассер"},
		{"Льва Петрова", "gen", "Лев Петров"},
		{"Кэндзи Мураками", "gen", "Кэндзи Мураками"},
		{"Анну Смирнову", "acc", "Анна Смирнова"},
	} {
		if got, ok := nominative(c.name, c.form); !ok || got != c.want {
			t.Errorf("%s (%s): %q, want %q", c.name, c.form, got, c.want)
		}
	}
	for name, want := range map[string]string{
		"Анной Смирновой": "Анна Смирнова", "Павлом Дальским": "Павел Дальский", "Анна Смирнова": "", "Сергей Лебедев": "", "Алексей Толстой": "", "Яной Холм": "",
	} {
		if got, ok := nominative(name, ""); ok != (want != "") || ok && got != want {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestTownsInO(t *testing.T) {
	for _, p := range []string{"Осло", "Токио", "Монтевидео"} {
		if got := inflect(language.Phrase{Text: p, Kind: language.Capital}, "in"); got != "в "+p {
			t.Errorf("%q", got)
		}
	}
}
