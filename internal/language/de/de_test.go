package de_test

import (
	"testing"

	"attache/internal/language/de"
	"attache/internal/language/languagetest"
)

func TestLanguage(t *testing.T) {
	languagetest.Test(t, de.Language(), "Das Hafenmuseum hat am Montag einen Lesesaal für Schüler eröffnet. Er fasst zwölftausend Bücher und drei Karten der Küste.")
}
