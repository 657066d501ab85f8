package az_test

import (
	"testing"

	"attache/internal/language/az"
	"attache/internal/language/languagetest"
)

func TestLanguage(t *testing.T) {
	languagetest.Test(t, az.Language(), "Liman muzeyində məktəblilər üçün oxu zalı bazar ertəsi açılıb. Zalda on iki min kitab və sahilin üç xəritəsi saxlanılır.")
}
