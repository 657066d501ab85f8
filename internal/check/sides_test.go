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

// A body in a case is the body that the release names, and an office in its name
// is nobody's.
func TestBodiesInCases(t *testing.T) {
	languages := all.Languages()
	checker := check.New(check.Config{Languages: languages, Lexicon: language.NewLexicon(languages), Networks: networks.Networks()})
	const text = "Minister Ada Holm signed an agreement with the UN Refugee Agency and Tom Okafor on 4 May 2026."
	l, _ := languages.Find("en")
	v := desk.Version{Language: "en", Text: text, Facts: facts.Read(text, l, facts.Options{})}
	for _, post := range []string{
		"4 мая министр Ada Holm подписала соглашение с Управлением Верховного комиссара ООН по делам беженцев и Tom Okafor.",
		"4 мая министр Ada Holm и Управление Верховного комиссара ООН по делам беженцев подписали соглашение.",
		"4 мая подписано соглашение Управления Верховного комиссара ООН по делам беженцев и министра Ada Holm.",
	} {
		_, findings := checker.Check(check.Input{Text: post, Language: "ru", Network: "mastodon", Source: v})
		if blocked := blocks(findings); len(blocked) > 0 {
			t.Errorf("%s\n\t%+v", post, blocked)
		}
	}
}

// Who acts and on whom is read from words, cases and order, in every language.
func TestSides(t *testing.T) {
	languages := all.Languages()
	checker := check.New(check.Config{Languages: languages, Lexicon: language.NewLexicon(languages), Networks: networks.Networks()})
	const (
		greeted  = "Minister of Culture Ada Holm congratulated Ambassador of Kenya to Norway Tom Okafor on 4 May."
		mourned  = "Minister of Culture Ada Holm expressed condolences to Director Tom Okafor on 4 May."
		gave     = "Minister of Culture Ada Holm donated 40 boats to Director Tom Okafor on 4 May."
		honoured = "Minister of Culture Ada Holm presented a medal to Director Tom Okafor on 4 May."
		named    = "Minister of Culture Ada Holm appointed Tom Okafor as director on 4 May."
	)
	for _, c := range []struct {
		from, to, post string
		pass           bool
	}{
		{greeted, "en", "Ada Holm congratulated Tom Okafor.", true},
		{greeted, "en", "Tom Okafor was congratulated by Ada Holm.", true},
		{greeted, "en", "Tom Okafor congratulated Ada Holm.", false},
		{greeted, "en", "Ada Holm was congratulated by Tom Okafor.", false},
		{greeted, "ru", "Ada Holm поздравила посла Tom Okafor.", true},
		{greeted, "ru", "Послом Tom Okafor направлено поздравление Ada Holm.", false},
		{greeted, "tr", "Ada Holm, Tom Okafor’u tebrik etti.", true},
		{greeted, "tr", "Tom Okafor, Ada Holm’u tebrik etti.", false},
		{greeted, "tr", "Tom Okafor, Ada Holm tarafından tebrik edildi.", true},
		{greeted, "ar", "قُدّمت التهنئة إلى Tom Okafor من Ada Holm.", true},
		{greeted, "ar", "قُدّمت التهنئة إلى Ada Holm من Tom Okafor.", false},
		{greeted, "zh", "Ada Holm向Tom Okafor表示祝贺。", true},
		{greeted, "zh", "Tom Okafor向Ada Holm表示祝贺。", false},
		{mourned, "fr", "Ada Holm a présenté ses condoléances à Tom Okafor.", true},
		{mourned, "fr", "Tom Okafor a présenté ses condoléances à Ada Holm.", false},
		{mourned, "ru", "Директору Tom Okafor выразила соболезнования министр Ada Holm.", true},
		{mourned, "ru", "Директор Tom Okafor выразил соболезнования министру Ada Holm.", false},
		{gave, "az", "Ada Holm Tom Okaforə 40 qayıq ianə edib.", true},
		{gave, "az", "Tom Okafor Ada Holma 40 qayıq ianə edib.", false},
		{gave, "es", "La donación de Tom Okafor a Ada Holm.", false},
		{gave, "es", "La donación de Ada Holm a Tom Okafor.", true},
		{gave, "de", "Die Spende von Tom Okafor an Ada Holm.", false},
		{gave, "de", "Die Spende von Ada Holm an Tom Okafor.", true},
		{honoured, "en", "Tom Okafor received a medal from Ada Holm.", true},
		{honoured, "en", "Ada Holm received a medal from Tom Okafor.", false},
		{named, "fr", "Ada Holm a annoncé la nomination de Tom Okafor.", true},
		{named, "fr", "Tom Okafor a annoncé la nomination de Ada Holm.", false},
		{named, "az", "Ada Holm Tom Okaforun təyinatını elan edib.", true},
		{named, "az", "Tom Okafor Ada Holmun təyinatını elan edib.", false},
		{named, "ar", "أُعلن تعيين Tom Okafor من جانب Ada Holm.", true},
		{named, "ar", "أُعلن تعيين Ada Holm من جانب Tom Okafor.", false},
	} {
		l, _ := languages.Find("en")
		v := desk.Version{Language: "en", Text: c.from, Facts: facts.Read(c.from, l, facts.Options{})}
		_, findings := checker.Check(check.Input{Text: c.post, Language: c.to, Network: "mastodon", Source: v})
		swapped := false
		for _, f := range findings {
			swapped = swapped || f.Code == check.RolesSwapped
		}
		if swapped == c.pass {
			t.Errorf("%s\n\t%s\n\tswapped: %v", c.from, c.post, swapped)
		}
	}
}
