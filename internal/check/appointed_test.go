package check_test

import (
	"testing"

	"attache/internal/check"
	"attache/internal/desk"
	"attache/internal/facts"
	"attache/internal/language"
	"attache/internal/language/all"
	networks "attache/internal/network/all"
)

// TestAppointed lets posts tell who has been appointed without who appoints, and
// holds those that tell both to which is which.
func TestAppointed(t *testing.T) {
	languages := all.Languages()
	checker := check.New(check.Config{Languages: languages, Lexicon: language.NewLexicon(languages), Networks: networks.Networks()})
	for _, c := range []struct {
		from, text, to, post string
		pass                 bool
	}{
		{"fr", "Le conseil d'administration de Rivage a nommé Claire Besson directrice générale.", "en", "Claire Besson has been appointed director-general.", true},
		{"en", "The board of Harwell Lamps appointed Tom Okafor as director-general.", "tr", "Tom Okafor, genel müdür olarak atandı.", true},
		{"en", "Minister Ada Holm appointed Tom Okafor as director-general.", "fr", "Nomination de Tom Okafor comme directeur général.", true},
		{"en", "Minister Ada Holm appointed Tom Okafor as director-general.", "en", "Tom Okafor appointed Minister Ada Holm as director-general.", false},
		{"de", "Die Dirigentin Eva Roth hat am Montag Paris besucht.", "fr", "La cheffe d’orchestre, Eva Roth, a visité Paris.", true},
	} {
		l, _ := languages.Find(c.from)
		v := desk.Version{Language: c.from, Text: c.text, Facts: facts.Read(c.text, l, facts.Options{})}
		_, findings := checker.Check(check.Input{Text: c.post, Language: c.to, Network: "mastodon", Source: v})
		if got := blocks(findings); (len(got) == 0) != c.pass {
			t.Errorf("%s\n\t%s\n\t%+v", c.text, c.post, got)
		}
	}
}
