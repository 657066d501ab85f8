package strictyaml

import (
	"slices"
	"strings"
)

// suggest is the remedy for a key that is not known.
func suggest(name string, known []string) string {
	slices.Sort(known)
	if near, ok := Nearest(name, known); ok {
		return "Did you mean `" + near + "`?"
	}
	return "Known are " + strings.Join(known, ", ") + "."
}

// Nearest returns the name of known that name is most likely a slip of the pen
// for: at most a third of its letters differ, capitals, hyphens and
// underscores aside.
func Nearest(name string, known []string) (string, bool) {
	const longest = 64 // no key is longer; bounds the time
	plain := func(s string) string {
		return strings.NewReplacer("-", "", "_", "", " ", "").Replace(strings.ToLower(s))
	}
	best, least := "", 1<<30
	if len(name) > longest {
		return "", false
	}
	for _, k := range known {
		if n := distance(plain(name), plain(k)); n < least && 3*n <= max(len(plain(k)), 3) {
			best, least = k, n
		}
	}
	return best, best != ""
}

// distance counts the letters to insert, delete, replace or swap with their
// neighbour to turn a into b (optimal string alignment).
func distance(a, b string) int {
	s, t := []rune(a), []rune(b)
	var before []int
	row := make([]int, len(t)+1)
	for j := range row {
		row[j] = j
	}
	for i := range s {
		next := make([]int, len(t)+1)
		next[0] = i + 1
		for j := range t {
			cost := 1
			if s[i] == t[j] {
				cost = 0
			}
			next[j+1] = min(row[j+1]+1, next[j]+1, row[j]+cost)
			if i > 0 && j > 0 && s[i] == t[j-1] && s[i-1] == t[j] {
				next[j+1] = min(next[j+1], before[j-1]+1)
			}
		}
		before, row = row, next
	}
	return row[len(t)]
}
