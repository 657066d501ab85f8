package check

// own is the glossary's translations into a language, made ready for finding.
type own struct{ by map[string][]entry }

// ownTerms are the glossary's translations into the post's language.
func (k *check) ownTerms() own {
	if k.Glossary == nil {
		return own{}
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if o, ok := k.own[k.Input.Language]; ok {
		return o
	}
	o := own{by: map[string][]entry{}}
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
