package ru_test

import (
	"testing"

	"attache/internal/language/languagetest"
	"attache/internal/language/ru"
)

func TestLanguage(t *testing.T) {
	languagetest.Test(t, ru.Language(), "В музее порта в понедельник открылся читальный зал для школьников. В нём двенадцать тысяч книг и три карты побережья.")
}
