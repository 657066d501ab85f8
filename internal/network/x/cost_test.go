package x_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"attache/internal/desk"
	"attache/internal/network"
	"attache/internal/network/x"
)

func TestCost(t *testing.T) {
	account := desk.Channel{Name: "news", Network: "x", Account: "@embassy"}
	post := func(text string, change func(*desk.Post)) desk.Post {
		p := desk.Post{Payload: desk.Payload{Channel: "news", Network: "x", Text: text}}
		if change != nil {
			change(&p)
		}
		return p
	}
	picture := func(p *desk.Post) { p.Payload.Image = &desk.Image{Key: "inbox/a.png"} }
	for name, c := range map[string]struct {
		channel desk.Channel
		post    desk.Post
		want    string
	}{
		"words":                 {account, post("图书馆开馆。", nil), "$0.015"},
		"a link":                {account, post("Kitabxana açıldı.\nhttps://example.org/a", nil), "$0.20"},
		"a bare domain":         {account, post("Read it on example.org today.", nil), "$0.20"},
		"a picture":             {account, post("افتُتحت مكتبة.", picture), "$0.02"},
		"a correction":          {account, post("Поправка: открыта библиотека.", func(p *desk.Post) { p.Corrects = "a" }), "$0.02"},
		"all of it":             {account, post("Correction: https://example.org/a", func(p *desk.Post) { picture(p); p.Corrects = "a" }), "$0.21"},
		"no account":            {desk.Channel{Name: "news", Network: "x"}, post("https://example.org/a", nil), "$0.00"},
		"the legacy driver":     {desk.Channel{Name: "news", Network: "x", Account: "@embassy", Settings: map[string]string{"driver": "legacy"}}, post("https://example.org/a", nil), "$0.00"},
		"a network for nothing": {desk.Channel{Name: "news", Network: "mastodon", Account: "@embassy"}, post("https://example.org/a", nil), "$0.00"},
	} {
		if got := (network.Set{x.Network{}}).Cost(c.channel, c.post).String(); got != c.want {
			t.Errorf("%s costs %s, want %s", name, got, c.want)
		}
	}
}

// docs/networks.md gives the prices that posts are priced by, and their month.
func TestPricesAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../../../docs/networks.md")
	if err != nil {
		t.Fatal(err)
	}
	account := desk.Channel{Name: "news", Network: "x", Account: "@embassy"}
	for what, text := range map[string]string{"a post": "Words.", "a post with a link in it": "https://example.org/a"} {
		cost := (x.Network{}).Cost(account, desk.Post{Payload: desk.Payload{Text: text}})
		if row := fmt.Sprintf("| X | %s | %s |", what, cost); !strings.Contains(string(page), row) {
			t.Errorf("the page has no row %q", row)
		}
	}
	if !regexp.MustCompile(`Prices of \d+ ` + (x.Network{}).Prices()).Match(page) {
		t.Errorf("the page does not say that the prices are of %s", (x.Network{}).Prices())
	}
}
