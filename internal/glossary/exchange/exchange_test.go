package exchange_test

import (
	"reflect"
	"strings"
	"testing"

	"attache/internal/glossary"
	"attache/internal/glossary/exchange"
)

const tmx = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="en"/><body>
<tu><tuv xml:lang="en-GB"><seg>Nina <hi>Orlova</hi></seg></tuv><tuv xml:lang="ru"><seg>Нина Орлова</seg></tuv><tuv xml:lang="AZ-Latn"><seg>Nina Orlova</seg></tuv></tu>
<tu><tuv xml:lang="de"><seg>Hafen</seg></tuv></tu>
</body></tmx>`

const tbx = `<martif type="TBX-Basic" xml:lang="en"><text><body>
<termEntry id="1"><langSet xml:lang="en"><tig><term>Harbour Board</term></tig></langSet>
<langSet xml:lang="fr"><tig><term>Conseil du port</term></tig><tig><term>Conseil portuaire</term></tig></langSet></termEntry>
</body></text></martif>`

const tbx3 = `<tbx type="TBX-Basic" style="dca" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry><langSec xml:lang="fr"><termSec><term>Conseil du port</term></termSec></langSec><langSec xml:lang="en"><termSec><term>Harbour Board</term></termSec></langSec></conceptEntry>
</body></text></tbx>`

func TestExchangeFiles(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []glossary.Entry
	}{
		"TMX": {tmx, []glossary.Entry{{Line: 4, Term: "Nina Orlova", Translation: "Нина Орлова", Language: "ru"}, {Line: 4, Term: "Nina Orlova", Translation: "Nina Orlova", Language: "az"}}},
		"TBX": {tbx, []glossary.Entry{{Line: 2, Term: "Harbour Board", Translation: "Conseil du port", Language: "fr"}}},
		"v3":  {tbx3, []glossary.Entry{{Line: 2, Term: "Harbour Board", Translation: "Conseil du port", Language: "fr"}}},
	} {
		got, err := exchange.Read(name, strings.NewReader(c.text), "en")
		if err != nil || len(got) != len(c.want) {
			t.Errorf("%s: %v, %v", name, got, err)
			continue
		}
		for i := range got {
			if !reflect.DeepEqual(got[i], c.want[i]) {
				t.Errorf("%s: %+v, want %+v", name, got[i], c.want[i])
			}
		}
	}
}

// Old files are in the encodings of their time.
func TestOldEncodings(t *testing.T) {
	for encoding, words := range map[string][2]string{
		"windows-1251": {"Порт", "\xcf\xee\xf0\xf2"},
		"iso-8859-9":   {"Şişli", "\xdei\xfeli"},
	} {
		text := `<?xml version="1.0" encoding="` + encoding + `"?><tmx><tu><tuv xml:lang="en"><seg>Port</seg></tuv><tuv xml:lang="xx"><seg>`
		got, err := exchange.Read("f.tmx", strings.NewReader(text+words[1]+`</seg></tuv></tu></tmx>`), "en")
		if err != nil || len(got) != 1 || got[0].Translation != words[0] {
			t.Errorf("%s: %v, %v", encoding, got, err)
		}
	}
}

// Errors name file, line and remedy.
func TestBrokenExchangeFiles(t *testing.T) {
	for text, want := range map[string][]string{
		"<tmx><body>\n<tu></body></tmx>": {"f.tmx", "line 2", "export it again"},
		"<html></html>":                  {"f.tmx", "neither TMX nor TBX"},
		"<tmx></tmx>":                    {"--from"},
		strings.Repeat("<a>", 100):       {"nested", "line 1"},
		"<tmx><tu><tuv xml:lang='en'><seg>" + strings.Repeat("x", 3000) + "</seg></tuv></tu></tmx>": {"more than 2000 bytes"},
	} {
		_, err := exchange.Read("f.tmx", strings.NewReader(text), "en")
		for _, w := range want {
			if err == nil || !strings.Contains(err.Error(), w) {
				t.Errorf("%.40q: %v does not say %s", text, err, w)
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(tmx)
	f.Add(tbx)
	f.Add(tbx3)
	f.Fuzz(func(t *testing.T, text string) {
		entries, err := exchange.Read("f", strings.NewReader(text), "en")
		if err == nil && len(entries) == 0 {
			t.Error("nothing was read, and nothing was said")
		}
	})
}
