package az

import "attache/internal/language"

func checking() *language.Checking {
	w := language.Words
	return &language.Checking{
		Not:    w("deyil, yox, heç, nə də, *madı, *mədi, *mayıb, *məyib, *mayıblar, *məyiblər, *mayacaq, *məyəcək, *mayacaqlar, *məyəcəklər, *mamışdır, *məmişdir, *mır, *mir, *mur, *mür, *madılar, *mədilər, *mamış, *məmiş, *mayacağını, *məyəcəyini, *madığını, *mədiyini, *mayacağıq, *məyəcəyik, imtina edib, imtina etdi, rədd edib, rədd etdi"),
		NotNot: w("dəmir*, əmir*, demir*, heç də az olmayan, yalnız deyil, təkcə, həmçinin deyil, *lmır"),
		Done:   w("**ıb, **ib, **ub, **üb, **ıblar, **iblər, **ublar, **üblər, **dı, **di, **du, **dü, **dılar, **dilər, **dular, **dülər, **mışdır, **mişdir, **muşdur, **müşdür, **ıbdır, **ibdir"),
		ToCome: w("*acaq, *əcək, *acaqlar, *əcəklər, *acaqdır, *əcəkdir, *acağıq, *əcəyik, *acağını, *əcəyini, planlaşdırılır, gözlənilir, nəzərdə tutulub, nəzərdə tutulur, planlaşdırır, hazırlaşır, qarşıdan gələn, növbəti həftə, gələn həftə, gələn ay"),
		Off:    w("ləğv ed*, ləğv olun*, təxirə sal*, dayandırıl*, baş tutmayacaq, baş tutmadı, baş tutmayıb, keçirilməyəcək, təxirə"),
		Over:   w("çox, artıq, azı, ən azı"), Under: w("az, qədər, yaxın"), About: w("təxminən, təqribən, qədər, yaxın, haradasa"),
		Opposites: language.Opposites(`
			change: artıb, artır, artdı, artım*, artmış*, yüksəl*, çoxal*, böyüyüb, genişlən*, artaraq, artırıl*, artırıb | azal*, düşüb, düşdü, enib, endi, geriləyib, ixtisar*, aşağı düş*, azald*
			begin: başla*, açıl*, açıb, açdı | başa çat*, bağlan*, bağlayıb, bağladı, sona çat*, bitib, bitdi
			appoint: təyin ed*, təyin olun*, seçil*, təyinat* | azad edil*, azad ed*, istefa*, işdən çıxar*, vəzifəsindən kənarlaşdır*
			win: qalib, qazanıb, qazandı, uduş* | məğlub*, uduzub, uduzdu, itirib
			approve: dəstəklə*, təsdiq*, qəbul ed*, bəyən*, razılaş*, alqışla*, dəstək* | rədd ed*, imtina*, etiraz*, pislə*, qınayıb, qınadı, tənqid*
			profit: mənfəət*, gəlirlə | zərər*, ziyan*
			strengthen: gücləndir*, möhkəmləndir*, dərinləşdir* | zəiflət*, zəiflə*
			success: uğurlu, uğurla | uğursuz*
			north: şimal* | cənub*
			east: şərq* | qərb*
			buy: alıb, satın alıb, satın al* | satıb, satdı, satış*
			import: idxal* | ixrac*
			free: pulsuz, ödənişsiz | ödənişli, pullu
			first: ilk, birinci | ikinci, üçüncü
			largest: ən böyük, ən yüksək | ən kiçik, ən aşağı
			permanent: daimi | müvəqqəti
			daily: hər gün, gündəlik | həftəlik, aylıq, illik
			gender: kişi* | qadın*
		`),
		Endings: w("lar, lər, ın, in, un, ün, nın, nin, nun, nün, ı, i, u, ü, sı, si, su, sü, a, ə, ya, yə, na, nə, nı, ni, nu, nü, da, də, dan, dən, la, lə, yla, ylə, n, y, kı, ki, dakı, dəki, dır, dir, dur, dür, lı, li, lu, lü, ca, cə, im, ım, imiz, ımız, lıq, lik, luq, lük, lığ, liy, luğ, lüy, yi, yı, ğı, ği, çı, çi"), Chain: 5, Drop: w("k, q, i, ı"),
		Ordinary: w("bu, o, bugün, həm, isə, də, də, və, üçün, hamı, hamınız, sizi, bizi, daha, ətraflı, foto, video, xəbər, yeni, xəbərlər, mətbuat, burada, keçid, oxuyun, baxın, qeyd, tərəflər, görüş, görüşdə, tədbir, tədbirdə, ölkə, ölkəmiz, dövlət, şəhər, hökumət, həmin, digər, ətrafında, zamanı, sonra, əvvəl, birlikdə, qonaq, qonaqlar, iştirakçılar, cənab, xanım, əziz, hörmətli, təşəkkür, xoş, salam"),
	}
}
