package es_test

import (
	"testing"

	"attache/internal/language/es"
	"attache/internal/language/languagetest"
)

func TestLanguage(t *testing.T) {
	languagetest.Test(t, es.Language(), "El museo del puerto abrió el lunes una sala de lectura para los alumnos. La sala reúne doce mil libros y tres mapas de la costa.")
}
