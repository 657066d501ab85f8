package az

import "attache/internal/language"

// saying are the words that tell who says what stands beside them: verbs of
// speaking in the forms that releases have, and what stands before a name
// instead of one.
func saying() []string {
	return language.Words(`
		bildir*, deyib, dedi, deyir, deyərək, deyiblər, demişdir, qeyd ed*, qeyd et*, vurğula*, vurğulay*, söylə*, əlavə ed*, əlavə et*, xatırlat*, xatırlad*, şərh ed*, şərh et*,
		diqqətə çatdır*, diqqət çək*, diqqəti cəlb*, bəyan ed*, bəyan et*, təşəkkür ed*, təşəkkür et*, toxunub, toxunaraq, ifadə ed*, ifadə et*, danış*, söhbət aç*, izah ed*,
		izah et*, çıxış ed*, çıxış et*, hesab ed*, düşünür, inanır, əmindir, iddia ed*, cavab ver*, cavablandır*, paylaşıb, paylaşdı, bölüş*, vəd ed*,
		vəd et*, xəbərdarlıq ed*, xəbərdarlıq et*, təəssüf*, etiraf ed*, etiraf et*, göstərib, nəzərə çatdır*, davam ed*, yekunlaşdır*, təkrarla*, təsdiqlə*, təsdiq ed*,
		qiymətləndir*, adlandır*, arzula*, arzu ed*, ümid ed*, sözlərinə yekun*, tərif*, dilə gətir*, önə çək*, müraciət ed*, məlumat verib, məlumat ver*, sözlərinə görə,
		dediyinə görə, fikrincə, sözləri ilə, sözlərinə əsasən, qeydinə görə`)
}

// urging are verbs of speaking that are the news themselves.
func urging() []string {
	return language.Words("açıqla*, çağırış ed*, bildirdiyinə görə")
}
