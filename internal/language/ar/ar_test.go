package ar_test

import (
	"testing"

	"attache/internal/language/ar"
	"attache/internal/language/languagetest"
)

func TestLanguage(t *testing.T) {
	languagetest.Test(t, ar.Language(), "افتتح متحف الميناء يوم الاثنين قاعة للقراءة مخصصة للتلاميذ. وتضم القاعة اثني عشر ألف كتاب وثلاث خرائط للساحل.")
}
