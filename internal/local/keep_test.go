package local_test

import (
	"context"
	"html"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"attache/internal/desk"
	"attache/internal/web/api"
)

// A name is kept with the button on the page of a post: the drafts that wait
// have it at once, those of later releases have it after a restart, and it can
// be taken into the office's file.
func TestAKeptNameStays(t *testing.T) {
	data := t.TempDir()
	o := start(t, data, nil)
	o.put("inbox/visit.en.txt", release)
	o.posts("visit", 12, nil)

	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	browser := &http.Client{Jar: jar}
	read := func(answer *http.Response, err error) string {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		defer answer.Body.Close()
		body, err := io.ReadAll(answer.Body)
		if err != nil || answer.StatusCode != http.StatusOK {
			t.Fatalf("%s, %v: %s", answer.Status, err, body)
		}
		return string(body)
	}
	read(browser.Get(o.link))
	page := read(browser.Get(o.web + "/posts/visit.x.ru"))
	fields := url.Values{}
	form := regexp.MustCompile(`(?s)<form method="post" action="(/releases/visit/keep)">(.*?)</form>`).FindStringSubmatch(page)
	if form == nil {
		t.Fatalf("no name can be kept on the page:\n%s", page)
	}
	for _, field := range regexp.MustCompile(`name="([^"]+)" value="([^"]*)"`).FindAllStringSubmatch(form[2], -1) {
		fields.Set(field[1], html.UnescapeString(field[2]))
	}
	if fields.Get("term") != "Ana Petrova" || fields.Get("language") != "ru" || fields.Get("text") == "" {
		t.Fatalf("the form is for %v", fields)
	}
	fields.Set("text", "Анна Петрова")
	page = html.UnescapeString(read(browser.PostForm(o.web+form[1], fields)))
	if !strings.Contains(page, "The glossary has “Анна Петрова” for “Ana Petrova”") || !strings.Contains(page, "were written anew") {
		t.Errorf("the page does not say what was done:\n%s", page)
	}
	named := func(p desk.Post) bool {
		return p.Payload.Language == "ru" && strings.Contains(p.Payload.Text, "Анн")
	}
	o.posts("visit", 3, named)
	if got := read(browser.Get(o.web + "/glossary.csv")); got != "term,language,translation,forms\nAna Petrova,ru,Анна Петрова,\n" {
		t.Errorf("the file is %q", got)
	}
	fields.Set("text", " ")
	answer, err := browser.PostForm(o.web+form[1], fields)
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	if answer.StatusCode != http.StatusUnprocessableEntity {
		t.Errorf("an empty name is answered with %s", answer.Status)
	}

	o.stop()
	o = start(t, data, nil)
	o.put("inbox/second.en.txt", strings.Replace(release, "March 3", "April 7", 1))
	o.posts("second", 12, nil)
	o.posts("second", 3, named)
	if _, err := o.client().Keep(context.Background(), "second", api.Name{Language: "tlh", Term: "Ana Petrova", Text: "x"}); err == nil || !strings.Contains(err.Error(), "tlh") {
		t.Errorf("a language that nobody writes: %v", err)
	}
}
