package ru

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"attache/internal/language"
)

// taken are the endings that may stand behind the stem of a name in the
// nominative, those of most names first; «Дальская» comes before «Дальска».
var taken = []string{"", "ая", "а", "я", "й", "ь", "ий", "ия", "ой"}

// fleeting are given names that lose a vowel in the other cases.
var fleeting = map[string]string{"Павл": "Павел", "Льв": "Лев"}

// longestEnding is how many letters of a name a case may take: "-ого".
const longestEnding = 3

// ofWomen end women's surnames.
var ofWomen = []string{"ова", "ева", "ёва", "ина", "ына", "ая"}

// instrumental ends surnames that stand in no other case, or in one in which a
// woman's would look the same.
var instrumental = []string{"овой", "евой", "ёвой", "иной", "ыной", "ской", "цкой", "овым", "евым", "ёвым", "иным", "ыным", "ским", "цким"}

// nominative takes a person's name out of a case, «Иваном Петровым», by looking
// for what would stand so in it; ok is false where nothing would. What declines
// as the name of a woman with such a surname is hers, else it may be a man's. Of a
// name whose case nobody knows, form "", only its surname may tell it.
func nominative(s, form string) (string, bool) {
	if form == "" {
		if !language.EndsIn(s, instrumental) {
			return s, false
		}
		form = "ins"
	}
	woman, hers := undeclined(s, form, true)
	if last := strings.ToLower(woman[strings.LastIndexByte(woman, ' ')+1:]); hers && woman != s && language.EndsIn(last, ofWomen) {
		return woman, true
	}
	if man, ok := undeclined(s, form, false); ok {
		return man, true
	}
	return woman, hers
}

func undeclined(s, form string, woman bool) (string, bool) {
	words := strings.Split(s, " ")
	for i, w := range words {
		surname := i == len(words)-1 && len(words) > 1
		said := strings.ReplaceAll(w, "ё", "е")
		from, ok := candidate(w, woman, func(nom string) bool {
			return strings.ReplaceAll(name(nom, form, woman, surname), "ё", "е") == said
		})
		if !ok {
			return "", false
		}
		words[i] = cmp.Or(fleeting[from], from)
	}
	return strings.Join(words, " "), true
}

// candidate is the first name that fits, of those that a word may be a case of.
func candidate(w string, woman bool, fits func(nom string) bool) (string, bool) {
	letters := []rune(w)
	cuts := []int{0, 1, 2, longestEnding}
	if woman || strings.ContainsRune("уюе", letters[len(letters)-1]) { // more often an ending than not: «Карлу», «Яной»
		cuts = []int{1, 2, longestEnding, 0}
	}
	for _, cut := range cuts {
		if cut >= len(letters) {
			continue
		}
		stem := string(letters[:len(letters)-cut])
		for _, e := range taken {
			if nom := stem + e; (cut == 0) == (nom == w) && spelt(stem, e) && fits(nom) {
				return nom, true
			}
		}
	}
	return "", false
}

// spelt reports whether an ending may be written behind a stem: й behind a vowel,
// ь behind a consonant.
func spelt(stem, ending string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.ToLower(stem))
	vowel := strings.ContainsRune("аеёиоуыэюя", last)
	switch ending {
	case "й":
		return vowel
	case "ь":
		return !vowel
	}
	return true
}
