package language

// Writing is how posts are written in a language.
type Writing any
