package language

// Reading is how facts are found in releases of a language: words and rules,
// as data. Package facts is its interpreter.
type Reading struct{}
