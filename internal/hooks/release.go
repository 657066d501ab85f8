package hooks

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"reflect"
	"strings"
	"unicode/utf8"
)

// object is what goes into the inbox; without a name nothing does.
type object struct {
	name    string
	content []byte
}

// Release is a release as JSON. Text is Markdown. What is left out is left to
// the desk's configuration; the fields from Languages on are those of a
// sidecar.
type Release struct {
	Stem     string `json:"stem"` // names the release: the same stem is the same release
	Language string `json:"language,omitempty"`
	Title    string `json:"title,omitempty"`
	Text     string `json:"text"`

	Languages []string `json:"languages,omitempty"`
	Channels  []string `json:"channels,omitempty"`
	PublishAt string   `json:"publish_at,omitempty"`
	Embargo   string   `json:"embargo,omitempty"`
	Timezone  string   `json:"timezone,omitempty"`
	Link      string   `json:"link,omitempty"`
	Hashtags  []string `json:"hashtags,omitempty"`
	Kill      bool     `json:"kill,omitempty"`
}

// github is the part of GitHub's event of a release that counts here.
type github struct {
	Action  string `json:"action"`
	Release *struct {
		Tag   string `json:"tag_name"`
		Name  string `json:"name"`
		Body  string `json:"body"`
		URL   string `json:"html_url"`
		Draft bool   `json:"draft"`
	} `json:"release"`
	Repository struct {
		Name string `json:"name"`
	} `json:"repository"`
}

// extensions are the document formats that a content type says by itself.
var extensions = map[string]string{"text/plain": ".txt", "text/markdown": ".md", "text/html": ".html"}

// objectOf reads what a request brings.
func objectOf(r *http.Request, source string, body []byte) (object, error) {
	media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil {
		media = ""
	}
	name := r.URL.Query().Get("name")
	switch event := r.Header.Get("X-GitHub-Event"); {
	case event == "release":
		return ofGitHub(body)
	case event != "":
		return object{}, nil
	case media == "application/json" && name == "":
		return ofJSON(body)
	case name != "":
		return object{name, body}, checkName("name", name)
	case extensions[media] != "":
		sum := sha256.Sum256(body)
		return object{source + "-" + hex.EncodeToString(sum[:6]) + extensions[media], body}, nil
	}
	return object{}, refuse(http.StatusUnsupportedMediaType,
		"send text/plain, text/markdown, text/html or application/json, or name the file in the address: ?name=opening.en.txt")
}

// checkName holds that a name is one of a file in the inbox itself.
func checkName(what, name string) error {
	switch {
	case name == "" || len(name) > 200 || strings.ContainsAny(name, "/\\\x00\n\r") || strings.HasPrefix(name, ".") || !utf8.ValidString(name):
		return refuse(http.StatusBadRequest, "%s is %.60q; give the name of a file, as in opening.en.txt", what, name)
	}
	return nil
}

func ofJSON(body []byte) (object, error) {
	var in Release
	decoder := json.NewDecoder(bytes.NewReader(body))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&in); err != nil {
		return object{}, refuse(http.StatusBadRequest, "the release cannot be read: %v", err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return object{}, refuse(http.StatusBadRequest, "something follows the release")
	}
	if strings.TrimSpace(in.Text) == "" && !in.Kill {
		return object{}, refuse(http.StatusBadRequest, "text is empty; send the release's text as Markdown")
	}
	if err := checkName("stem", in.Stem); err != nil {
		return object{}, err
	}
	return in.object()
}

func ofGitHub(body []byte) (object, error) {
	var in github
	if err := json.Unmarshal(body, &in); err != nil || in.Release == nil {
		return object{}, refuse(http.StatusBadRequest, "it is no event of a release on GitHub")
	}
	out := Release{
		Stem: in.Repository.Name + "-" + strings.ReplaceAll(in.Release.Tag, "/", "-"), Title: in.Release.Name, Text: in.Release.Body, Link: in.Release.URL,
	}
	switch in.Action {
	case "published", "released", "edited":
		if in.Release.Draft {
			return object{}, nil
		}
	case "unpublished", "deleted":
		out.Kill = true
	default:
		return object{}, nil
	}
	if out.Title == "" {
		out.Title = in.Repository.Name + " " + in.Release.Tag
	}
	if err := checkName("the release's name", out.Stem); err != nil {
		return object{}, err
	}
	return out.object()
}

// object is the release as a Markdown document with front matter. JSON is
// YAML, so that values need no other spelling.
func (r Release) object() (object, error) {
	var b bytes.Buffer
	b.WriteString("---\n")
	r.Title = strings.Join(strings.Fields(r.Title), " ")
	fields := reflect.ValueOf(r)
	for i := range fields.NumField() {
		name, _, _ := strings.Cut(fields.Type().Field(i).Tag.Get("json"), ",")
		if value := fields.Field(i); name != "stem" && name != "text" && !value.IsZero() {
			fmt.Fprintf(&b, "%s: ", name)
			encoder := json.NewEncoder(&b)
			encoder.SetEscapeHTML(false)
			if err := encoder.Encode(value.Interface()); err != nil {
				return object{}, err
			}
		}
	}
	b.WriteString("---\n\n")
	if r.Title != "" {
		b.WriteString("# " + escape.Replace(r.Title) + "\n\n")
	}
	b.WriteString(strings.TrimSpace(strings.ReplaceAll(r.Text, "\r\n", "\n")) + "\n")
	name := r.Stem
	if r.Language != "" {
		name += "." + r.Language
	}
	if err := checkName("stem with language", name); err != nil {
		return object{}, err
	}
	return object{name + ".md", b.Bytes()}, nil
}

// escape keeps a title from being read as Markdown.
var escape = strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`, "<", `\<`, "#", `\#`, "&", `\&`)
