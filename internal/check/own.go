package check

// own is the glossary's translations into a language, made ready for finding.
type own struct {
	by      map[string][]entry
	version int64 // of the glossary
}

// ownTerms are the glossary's translations into the post's language.
func (k *check) ownTerms() own {
	k.mu.Lock()
	defer k.mu.Unlock()
	o := own{by: map[string][]entry{}, version: k.Glossary.Version()}
	if old, ok := k.own[k.Input.Language]; ok && old.version == o.version {
		return old
	}
	for _, t := range k.Glossary.Terms(k.Input.Language) {
		forms := []string{t.Text}
		for _, f := range t.Forms {
			forms = append(forms, f)
		}
		for _, f := range forms {
			if words := k.post.split(f); len(words) > 0 {
				o.by[first(words[0], 3)] = append(o.by[first(words[0], 3)], entry{words, t})
			}
		}
	}
	k.own[k.Input.Language] = o
	return o
}
