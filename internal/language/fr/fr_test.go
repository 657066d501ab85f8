package fr_test

import (
	"testing"

	"attache/internal/language/fr"
	"attache/internal/language/languagetest"
)

func TestLanguage(t *testing.T) {
	languagetest.Test(t, fr.Language(), "Le musée du port a ouvert lundi une salle de lecture pour les élèves. Elle compte douze mille livres et trois cartes de la côte.")
}
