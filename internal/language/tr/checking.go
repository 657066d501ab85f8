package tr

import "attache/internal/language"

func checking() *language.Checking {
	w := language.Words
	return &language.Checking{
		Not:    w("değil, yok, hiç, hiçbir, ne de, *madı, *medi, *mıyor, *miyor, *muyor, *müyor, *mayacak, *meyecek, *maz, *mez, *mamış, *memiş, *madılar, *mediler, *mayacaklar, *meyecekler, *madığını, *mediğini, *mayacağını, *meyeceğini, *mamıştır, *memiştir, reddetti, reddedildi, vazgeçti"),
		NotNot: w("demir*, emir*, değil aynı zamanda, sadece değil, yalnızca değil, en az"),
		Done:   w("**dı, **di, **du, **dü, **tı, **ti, **tu, **tü, **dılar, **diler, **dular, **düler, **tılar, **tiler, **tular, **tüler, **mış, **miş, **muş, **müş, **mıştır, **miştir, **muştur, **müştür"),
		ToCome: w("*acak, *ecek, *acaklar, *ecekler, *acaktır, *ecektir, *acağını, *eceğini, *acağız, *eceğiz, planlanıyor, bekleniyor, hazırlanıyor, planlıyor, gelecek hafta, önümüzdeki hafta, gelecek ay, öngörülüyor"),
		Off:    w("iptal*, ertelen*, ertele*, askıya al*, durdurul*, vazgeç*, yapılmayacak, gerçekleşmeyecek"),
		Over:   w("fazla, aşkın, en az, üzerinde"), Under: w("az, neredeyse, yakın, kadar"), About: w("yaklaşık, civarında, aşağı yukarı, yakın, takriben, kadar"),
		Opposites: language.Opposites(`
			change: arttı, artış*, artıyor, yüksel*, büyü*, çoğal*, genişle*, artır*, artarak | azal*, düştü, düşüş*, geriledi, gerile*, küçül*, düşerek
			begin: başla*, açıl*, açtı | sona er*, kapan*, kapat*, bitti, tamamland*
			appoint: atan*, atad*, seçil*, göreve gel* | görevden al*, istifa*, azledil*
			win: kazan*, galip* | kaybet*, yenil*
			approve: onayla*, kabul et*, destekle*, memnuniyetle karşıla*, destek* | reddet*, karşı çık*, kına*, eleştir*
			profit: kâr*, kar etti | zarar*
			strengthen: güçlendir*, pekiştir* | zayıflat*, zayıfla*
			success: başarılı, başarıyla | başarısız*
			north: kuzey* | güney*
			east: doğu* | batı*
			buy: satın al* | sattı, satış*
			import: ithal* | ihra*
			free: ücretsiz | ücretli
			first: ilk, birinci | ikinci, üçüncü
			largest: en büyük, en yüksek | en küçük, en düşük
			permanent: kalıcı, daimi | geçici
			daily: her gün, günlük | haftalık, aylık, yıllık
			gender: erkek* | kadın*
		`),
		Endings: w("lar, ler, ın, in, un, ün, nın, nin, nun, nün, ı, i, u, ü, sı, si, su, sü, a, e, ya, ye, na, ne, nı, ni, nu, nü, yı, yi, yu, yü, da, de, ta, te, dan, den, tan, ten, la, le, yla, yle, n, y, ki, dır, dir, dur, dür, tır, tir, lı, li, lu, lü, ca, ce, ça, çe, lık, lik, luk, lük, lığ, liğ, ım, im, ımız, imiz, ğı, ği"), Chain: 5, Drop: w("k, p, ç, t, i, ı"),
		Ordinary: w("bu, o, şu, bugün, hem, ise, ve, için, herkes, sizi, bizi, daha, detaylar, ayrıntılar, foto, fotoğraf, video, haber, yeni, basın, burada, bağlantı, okuyun, izleyin, taraflar, görüşmede, toplantıda, törende, törenle, ülke, ülkemiz, devlet, şehir, hükümet, diğer, sonra, önce, birlikte, ayrıca, konuklar, katılımcılar, sayın, bay, bayan, değerli, teşekkürler, teşekkür, hoş, merhaba, kentte, il, ilçe"),
	}
}
