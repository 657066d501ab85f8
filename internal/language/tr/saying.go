package tr

import "attache/internal/language"

// saying are the words that tell who says what stands beside them: verbs of
// speaking in the forms that releases have, and what stands before a name
// instead of one.
func saying() []string {
	return language.Words(`
		dedi, dediler, demiştir, diyor, derken, diyerek, diyen, diye, söyledi, söylediler, söylemiştir, söylüyor, söyleyen, söyleyerek, belirtti, belirttiler, belirtmiştir,
		belirtiyor, belirten, belirterek, ifade etti, ifade ettiler, ifade etmiştir, ifade ediyor, ifade eden, ifade ederek, vurguladı, vurguladılar, vurgulamıştır, vurguluyor,
		vurgulayan, vurgulayarak, kaydetti, kaydettiler, kaydetmiştir, kaydediyor, kaydeden, kaydederek, açıkladı, açıklıyor, ekledi, eklediler, eklemiştir, ekliyor, ekleyen,
		ekleyerek, dile getir*, konuştu, konuşmuştur, bildirdi, bildirmiştir, bildiren, aktardı, aktarmıştır, aktarıyor, aktaran, aktararak, anlattı, anlatmıştır, anlatıyor,
		anlatan, hatırlattı, hatırlatmıştır, hatırlatan, hatırlatarak, diye konuştu, şöyle konuştu, şunları söyledi, şunları kaydetti, şöyle dedi, şöyle devam etti, diye ekledi,
		diye devam etti, şeklinde konuştu, değerlendirmesinde bulun*, değerlendirmede bulun*, ifadelerini kullan*, ifadesini kullan*, ifadelerine yer ver*, sözlerini kullan*,
		sözlerine ekle*, sözleriyle, teşekkür etti, teşekkür etmiştir, teşekkür eden, teşekkür ederek, değerlendirdi, değerlendirmiştir, altını çiz*, dikkat çek*, dikkati çek*,
		işaret etti, işaret eden, değindi, değinen, değinerek, savundu, öne sürdü, iddia etti, yanıtladı, yanıtını ver*, cevap verdi, cevabını ver*, karşılığını ver*, yorumladı,
		yorumunu yap*, yorumunda bulun*, paylaştı, seslendi, temennisinde bulun*, dileğinde bulun*, uyarısında bulun*, uyardı, itiraf etti, söz verdi, sözünü ver*, müjdesini ver*,
		mesajını ver*, görüşünü paylaş*, tabirini kullan*, nitelendirdi, tanımladı, özetledi, espri yaptı, övdü, devam etti, sözlerini tamamla*, belirtiliyor, göre,
		sözlerine göre, ifadesine göre, ifadesiyle, deyişiyle`)
}

// urging are verbs of speaking that are the news themselves.
func urging() []string {
	return language.Words("açıkladılar, açıklamıştır, açıklayan, açıklamasında bulun*, açıklamasını yaptı, açıklamada bulundu, çağrısında bulun*")
}
