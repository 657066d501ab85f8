package en_test

import (
	"testing"

	"attache/internal/language/en"
	"attache/internal/language/languagetest"
)

func TestLanguage(t *testing.T) {
	languagetest.Test(t, en.Language(), "The harbour museum opened a reading room for schoolchildren on Monday, its director said. It holds twelve thousand books and three maps of the coast.")
}
