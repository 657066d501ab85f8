//go:build aws

package awstest_test

import (
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"
)

// browser is one that a person is at.
type browser struct {
	t      *testing.T
	client *http.Client
	site   string
}

func (b browser) page(method, path, form string) string {
	b.t.Helper()
	r, err := http.NewRequestWithContext(ctx, method, b.site+path, strings.NewReader(form))
	if err != nil {
		b.t.Fatal(err)
	}
	if form != "" {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	answer, err := b.client.Do(r)
	if err != nil {
		b.t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != http.StatusOK {
		b.t.Fatalf("%s %s: %d, %v\n%s", method, path, answer.StatusCode, err, text)
	}
	return string(text)
}

// approve approves a post on its page.
func (b browser) approve(id string) {
	b.t.Helper()
	text := b.page(http.MethodGet, "/posts/"+id, "")
	value := func(name string) string {
		found := regexp.MustCompile(`name="` + name + `" value="([^"]*)"`).FindStringSubmatch(text)
		if found == nil {
			b.t.Fatalf("no %s in\n%s", name, text)
		}
		return found[1]
	}
	b.page(http.MethodPost, "/posts/"+id+"/approve", "csrf="+value("csrf")+"&hash="+value("hash")+"&reason=Seen")
}
