package desk

import "time"

// Word is how a name of releases is written in a language, as somebody at the
// desk has said it and kept it in the glossary. Term and Language name it.
type Word struct {
	Term     string    `json:"term"`     // as it stands in releases
	Language string    `json:"language"` // BCP 47 tag of the language that posts are written in
	Text     string    `json:"text"`     // in its basic form
	By       string    `json:"by"`
	At       time.Time `json:"at"`
	Release  string    `json:"release"` // where it was kept; its audit log tells of it
	// Stored is the number of times the word was written: what
	// compare-and-swap compares. 0 means that it is not in the store yet.
	Stored int64 `json:"stored"`
}

// ActionKeep records that a person kept a name in the glossary; it is about the
// release in which they met it, not about a post.
const ActionKeep Action = "keep"
