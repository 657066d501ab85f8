package language

import "strings"

// Checking is what a language knows for holding a post against a release,
// besides its Reading. Words are in small letters. One that ends with an
// asterisk stands for all that start like it, one that starts with an asterisk
// for all that end like it; phrases are of whole words.
type Checking struct {
	Not    []string // what denies: "not", "*madı"
	NotNot []string // what looks like it and does not: "not only"

	// Done, ToCome and Off tell of a verb whether what it says has happened, is
	// to come or is off. Words that tell none of it leave it open: "visits".
	// An ending counts for words that are known as verbs; one with two asterisks
	// ("**aron") is of verbs only, and counts for any.
	Done, ToCome, Off []string

	// Over, Under and About stand before a rounded number: "more than",
	// "nearly", "about".
	Over, Under, About []string

	Opposites []Opposite

	// Endings are the inflections of names and nouns. Chain is how many may
	// follow each other. Drop are the ends of dictionary forms that are lost
	// before an ending.
	Endings []string
	Chain   int
	Drop    []string

	// Ordinary are words that any post may have and that name nothing.
	Ordinary []string
	// Origins are words of origin that do not start like their country, by
	// its ISO 3166-1 code: "dutch": "NL".
	Origins map[string]string
}

// Opposite is a pair of meanings that exclude each other.
type Opposite struct {
	Name       string // the same in all languages: "change"
	One, Other []string
}

// Opposites reads pairs, one to a line: "change: rose, grew | fell, dropped".
// It panics on a line that it cannot read: the lists are part of the program.
func Opposites(list string) []Opposite {
	var pairs []Opposite
	for line := range strings.Lines(list) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		name, words, ok1 := strings.Cut(line, ": ")
		one, other, ok2 := strings.Cut(words, " | ")
		if !ok1 || !ok2 {
			panic("language: a line of opposites without its name or its other side: " + line)
		}
		pairs = append(pairs, Opposite{name, Words(one), Words(other)})
	}
	return pairs
}
