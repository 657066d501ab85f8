package facts_test

import (
	"slices"
	"strings"
	"testing"

	"attache/internal/facts"
	"attache/internal/language"
	"attache/internal/language/all"
)

// languageOf finds a language by its tag.
func languageOf(t testing.TB, tag string) language.Language {
	t.Helper()
	l, ok := all.Languages().Find(tag)
	if !ok {
		t.Fatalf("no language %q", tag)
	}
	return l
}

// A sentence ends where a reader of its language says so: | marks the ends.
func TestSentences(t *testing.T) {
	for _, c := range []struct{ tag, text string }{
		{"en", "Dr. Mary T. Okello spoke first.| She is the U.N. envoy for water, based in St. Petersburg.| It rained."},
		{"en", "The deal with Hale & Sons Ltd. closed on Jan. 5.| The price was $4.5 million, see p. 12 of the report.| “Good.”| We left at 6 p.m. Monday."},
		{"en", "He moved to the U.S. in 1998.| They live in the U.S.| They like it.| Malcolm X. Adams and I went.| That was it, you and I.| Did you know?"},
		{"en", "“Will it hold?” the mayor asked.| “Yes!” said J. R. Moor.| Yahoo! is a name... and it goes on."},
		{"en", "Write to Jane.Doe@example.com or see example.org.| It is open on Monday."},
		{"en", "The plan has three parts: \n|• a bridge \n|• a road. \n|• a tunnel"},
		{"en", "A space is missing here.|That happens with Mr. Adams.|So what?"},
		{"en", "He counted the cost and ... said nothing.| One habit faded. |. . . Another stayed."},
		{"en", "It was a long letter that somebody had\nwrapped by hand, as one does, and sent to J.\nMoor of the harbour."},
		{"en", "1. A bridge of 12 m |2. A road |3. A tunnel"},
		{"en", "Harbour House\n|1 Quay Street\n|Almond Bay"},
		{"az", "Görüş mayın 4-də keçirilib.| Prof. Ə. Məmmədov çıxış edib.| Tədbirdə 12,5 min nəfər iştirak edib və s. məsələlər müzakirə olunub."},
		{"tr", "Toplantı 4. kez yapıldı.| Prof. Dr. A. Yılmaz konuştu.| Törende Bay Doç. Kaya da vardı, kuruluşun 25. Yıl Ödülü verildi.| Bu son oldu."},
		{"ru", "В г. Казани открылась выставка.| А. И. Петров и проф. Н. Орлова выступили с речью.| Собрано 3,5 млн руб. на ремонт ул. Садовой.| Это рекорд."},
		{"fr", "M. Le Goff a rencontré Mme A. Roux.| « C’est un début. »| L’accord (art. 5) vaut 3,5 millions d’euros."},
		{"es", "El Sr. Ruiz viajó a EE. UU. con la Dra. Peña.| ¿Cuándo volverá?| El 3 de nov. de 2026 firmará el acuerdo n.º 7."},
		{"de", "Am 3. Mai kam Dr. med. Vogt, z. B. wegen der 25. Tagung.| „Es gilt.“| Das steht auf Seite 12.| Dort findet man es."},
		{"zh", "市长参观了《您好！港口》展览。|“欢迎。”|他说：“我们准备好了。”|明天开幕！"},
		{"ar", "افتتح الوزير المعرض أمس.| هل سيعود؟| قال د. سامي إن العمل مستمر، وسيكتمل قريبا."},
	} {
		text := strings.ReplaceAll(c.text, "|", "")
		var want, got []string
		for s := range strings.SplitSeq(c.text, "|") {
			if s = strings.TrimSpace(s); s != "" {
				want = append(want, s)
			}
		}
		for _, s := range facts.Sentences(text, languageOf(t, c.tag)) {
			got = append(got, s.Of(text))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", c.tag, got, want)
		}
	}
}

// Sentences lie in the text, in order, and nothing but white space is lost
// between them, whatever the text is.
func FuzzSentences(f *testing.F) {
	f.Add("Dr. A. B. said: “No.” 1.) One 2.) Two . . . . Next.Then\n• a\n\n《x！》。z. B. 5. Mai")
	set := all.Languages()
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "?") // as documents are
		for _, l := range set {
			end, kept := 0, ""
			for _, s := range facts.Sentences(text, l) {
				if s.Empty() || s[0] < end || s[1] > len(text) {
					t.Fatalf("%s: %v in %q", l.Tag, s, text)
				}
				end = s[1]
				kept += s.Of(text)
			}
			if strings.Join(strings.Fields(kept), "") != strings.Join(strings.Fields(text), "") {
				t.Fatalf("%s: %q became %q", l.Tag, text, kept)
			}
		}
	})
}
