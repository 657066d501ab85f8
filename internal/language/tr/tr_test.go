package tr_test

import (
	"testing"

	"attache/internal/language/languagetest"
	"attache/internal/language/tr"
)

func TestLanguage(t *testing.T) {
	languagetest.Test(t, tr.Language(), "Liman müzesinde öğrenciler için yeni bir okuma salonu pazartesi günü açıldı. Salonda on iki bin kitap ve kıyının üç haritası bulunuyor.")
}
