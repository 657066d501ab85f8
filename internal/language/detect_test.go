package language_test

import (
	"strings"
	"testing"

	"attache/internal/language/all"
)

// releases are openings of releases, with what misleads: datelines and names
// from elsewhere.
var releases = map[string]string{
	"en": "SUMGAIT, 4 May (AZERPRESS) – Şəhla Əhmədova, who leads the harbour museum, opened a reading room for schoolchildren on Monday. It holds 12,500 books and three maps of the coast. The room will be open every day except Friday.",
	"az": "LONDON, 4 may – “Almond Bay Shipping Company” limanda yeni oxu zalının açılışını keçirib. Zalda 12 500 kitab və üç xəritə saxlanılır. Tədbirdə məktəblilər və müəllimlər iştirak ediblər.",
	"zh": "巴库5月4日电 港口博物馆(Harbour Museum)的新阅览室星期一向学生开放。阅览室收藏图书12500册和三张地图。除星期五外,每天都开放。",
	"ru": "ALMOND BAY, 4 мая – В музее порта в понедельник открылся читальный зал для школьников. В нём двенадцать тысяч книг и три карты побережья. Зал будет открыт каждый день, кроме пятницы.",
	"tr": "BAKÜ, 4 Mayıs – Liman müzesinde öğrenciler için yeni bir okuma salonu pazartesi günü açıldı. Salonda 12.500 kitap ve kıyının üç haritası bulunuyor. Salon cuma dışında her gün açık olacak.",
	"fr": "BERLIN, le 4 mai – Le musée du port a ouvert lundi une salle de lecture pour les élèves, en présence de Jürgen Weiß. Elle compte 12 500 livres et trois cartes de la côte. La salle sera ouverte tous les jours sauf le vendredi.",
	"es": "PARIS, 4 de mayo – El museo del puerto abrió el lunes una sala de lectura para los alumnos. La sala reúne 12.500 libros y tres mapas de la costa. Estará abierta todos los días menos el viernes.",
	"de": "PARIS, 4. Mai – Das Hafenmuseum hat am Montag einen Lesesaal für Schüler eröffnet. Er fasst 12.500 Bücher und drei Karten der Küste. Der Saal ist täglich außer freitags geöffnet.",
	"ar": "باكو، 4 مايو – افتتح متحف الميناء يوم الاثنين قاعة للقراءة مخصصة للتلاميذ. وتضم القاعة 12500 كتاب وثلاث خرائط للساحل. وستكون مفتوحة كل يوم ما عدا الجمعة.",
}

func TestDetect(t *testing.T) {
	set := all.Languages()
	for want, text := range releases {
		if got, ok := set.Detect(text, nil); got != want || !ok {
			t.Errorf("%s reads as %q, sure: %v", want, got, ok)
		}
	}
}

// A headline in capitals is told, too, where there is nothing else.
func TestDetectCapitals(t *testing.T) {
	for text, want := range map[string]string{
		"THE HARBOUR MUSEUM OPENS A READING ROOM FOR THE SCHOOLS OF THE TOWN": "en",
		"LİMAN MUZEYİNDƏ MƏKTƏBLİLƏR ÜÇÜN OXU ZALI AÇILIB":                    "az",
		"В МУЗЕЕ ПОРТА ОТКРЫЛСЯ ЧИТАЛЬНЫЙ ЗАЛ":                                "ru",
		"DAS HAFENMUSEUM ÖFFNET EINEN LESESAAL FÜR DIE SCHÜLER DER STADT":     "de",
	} {
		if got, ok := all.Languages().Detect(text, nil); got != want || !ok {
			t.Errorf("%q reads as %q, sure: %v", text, got, ok)
		}
	}
}

// Neighbours of the languages built in are not taken for them.
func TestDetectNeighbours(t *testing.T) {
	for name, text := range map[string]string{
		"Persian":    "موزه بندر روز دوشنبه تالار مطالعه‌ای برای دانش‌آموزان گشود. این تالار دوازده هزار کتاب و سه نقشه دارد. تالار هر روز به جز جمعه باز است.",
		"Urdu":       "بندرگاہ کے عجائب گھر میں پیر کے روز طلبہ کے لیے مطالعے کا نیا کمرہ کھول دیا گیا ہے۔ اس میں بارہ ہزار کتابیں اور تین نقشے ہیں۔",
		"Ukrainian":  "У музеї порту в понеділок відкрили читальну залу для школярів. У ній дванадцять тисяч книжок і три карти узбережжя. Зала працюватиме щодня, крім п’ятниці.",
		"Bulgarian":  "В музея на пристанището в понеделник беше открита читалня за ученици. В нея има дванадесет хиляди книги и три карти на крайбрежието. Залата ще бъде отворена всеки ден без петък.",
		"Japanese":   "港の博物館は月曜日、生徒のための新しい閲覧室を開設した。蔵書は一万二千冊、地図は三枚である。金曜日を除く毎日開館する。",
		"Korean":     "항구 박물관은 월요일 학생들을 위한 열람실을 열었다. 열람실에는 책 만이천오백 권과 지도 세 장이 있다.",
		"Portuguese": "O museu do porto abriu na segunda-feira uma sala de leitura para os alunos. A sala reúne doze mil livros e três mapas da costa. Estará aberta todos os dias, com exceção da sexta-feira.",
		"Italian":    "Il museo del porto ha aperto lunedì una sala di lettura per gli alunni. La sala raccoglie dodicimila libri e tre carte della costa. Sarà aperta tutti i giorni tranne il venerdì.",
		"Dutch":      "Het havenmuseum heeft maandag een leeszaal voor scholieren geopend. De zaal telt twaalfduizend boeken en drie kaarten van de kust. Hij is elke dag open, behalve op vrijdag.",
	} {
		if got, ok := all.Languages().Detect(text, nil); ok {
			t.Errorf("%s reads as %q", name, got)
		}
	}
}

func TestDetectTooLittle(t *testing.T) {
	for _, text := range []string{"", " ", "12.500 – 3", "OK", "Baku", "港口", "🏛️🏛️", "\xff\xfe", strings.Repeat("1", 1<<20)} {
		if got, ok := all.Languages().Detect(text, nil); ok {
			t.Errorf("%.20q reads as %q", text, got)
		}
	}
}

// Half a text in one language and half in another script is in neither.
func TestDetectMixed(t *testing.T) {
	if got, ok := all.Languages().Detect("港口博物馆。Der Saal ist offen. Зал открыт для всех. القاعة مفتوحة للجميع", nil); ok {
		t.Errorf("reads as %q", got)
	}
}

func TestDetectAmong(t *testing.T) {
	set := all.Languages()
	for want, text := range releases {
		if got, ok := set.Detect(text, []string{want, "en"}); got != want || !ok {
			t.Errorf("%s among itself and English reads as %q, sure: %v", want, got, ok)
		}
		if got, ok := set.Detect(text, []string{"xx"}); ok {
			t.Errorf("%s among none reads as %q", want, got)
		}
	}
	if got, ok := set.Detect(releases["de"], []string{"en", "fr"}); ok {
		t.Errorf("German among English and French reads as %q", got)
	}
	if got, ok := set.Detect(releases["az"], []string{"tr"}); ok {
		t.Errorf("Azerbaijani among Turkish reads as %q", got)
	}
	if got, ok := set[:0].Detect(releases["en"], nil); ok {
		t.Errorf("without languages it reads as %q", got)
	}
}

// However long a text is, only its start is looked at: what follows, in
// whatever language, changes nothing.
func TestDetectIsBounded(t *testing.T) {
	start := strings.Repeat(releases["tr"], 100)
	text := start + strings.Repeat(releases["de"], 50_000)
	if got, ok := all.Languages().Detect(text, nil); got != "tr" || !ok {
		t.Errorf("reads as %q", got)
	}
}

func FuzzDetect(f *testing.F) {
	set := all.Languages()
	for _, text := range releases {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		tag, ok := set.Detect(text, nil)
		if _, found := set.Find(tag); ok && !found {
			t.Errorf("%q", tag)
		}
		if again, sure := set.Detect(text, nil); again != tag || sure != ok {
			t.Errorf("%q, then %q", tag, again)
		}
	})
}

func BenchmarkDetect(b *testing.B) {
	set := all.Languages()
	text := strings.Repeat(releases["fr"], 10)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		set.Detect(text, nil)
	}
}
