package ingest

import (
	"cmp"
	"errors"
	"fmt"
	"strings"
	"time"

	"attache/internal/desk"
	"attache/internal/document"
	"attache/internal/facts"
	"attache/internal/language"
)

// Reader turns one object into one version of a release.
type Reader struct {
	Languages language.Set
	Documents document.Set
}

// Options are what is known of a version before it is read.
type Options struct {
	Language  string // BCP 47 tag; empty: what the document declares, else detected
	Published time.Time
	// Zone is that of times without an offset. Nil leaves those in the text
	// without one, and reads those in the settings as UTC.
	Zone *time.Location
}

// Version reads an object. A version that cannot be read is nil, and a problem
// says why; settings are those of the front matter.
func (r Reader) Version(key string, content []byte, o Options) (*desk.Version, desk.Settings, []desk.Problem) {
	doc, err := r.Documents.Read(key, content)
	if err != nil {
		return nil, desk.Settings{}, []desk.Problem{problemOf(key, err)}
	}
	settings, problems := document.Settings(doc.Settings, doc.SettingsLine, cmp.Or(o.Zone, time.UTC))
	if len(problems) > 0 { // nobody knows what they meant to hold back, but that they stop everything
		for i := range problems {
			problems[i].Key = key
		}
		return nil, desk.Settings{Kill: settings.Kill}, problems
	}
	l, problem := r.language(doc, o.Language)
	if problem != nil {
		problem.Key = key
		return nil, settings, []desk.Problem{*problem}
	}
	v := &desk.Version{Language: l.Tag, Key: key, Format: doc.Format, Title: doc.Title, Text: doc.Text}
	v.Facts = facts.Read(doc.Text, l, facts.Options{Title: doc.Title, Published: o.Published, Zone: settings.Zone(o.Zone)})
	return v, settings, nil
}

// language decides which language a document is in.
func (r Reader) language(doc document.Document, named string) (language.Language, *desk.Problem) {
	said, where := named, "its name"
	if said == "" && doc.Language != "" {
		said, _, _ = strings.Cut(strings.ToLower(doc.Language), "-")
		where = "the document"
	}
	seen, sure := r.Languages.Detect(doc.Text, nil)
	if said == "" {
		l, ok := r.Languages.Find(seen)
		if !sure || !ok {
			return l, &desk.Problem{
				Message: "the language of the text is not clear",
				Remedy:  "Name it in the key, as in visit.en.txt; built in are " + strings.Join(r.Languages.Tags(), ", ") + ".",
			}
		}
		return l, nil
	}
	l, ok := r.Languages.Find(said)
	switch {
	case !ok && named == "" && sure: // a page that declares a language it is not in
		l, _ = r.Languages.Find(seen)
		return l, nil
	case !ok:
		return l, &desk.Problem{
			Place: where, Message: fmt.Sprintf("releases in %q cannot be read yet", said),
			Remedy: "Built in are " + strings.Join(r.Languages.Tags(), ", ") + ".",
		}
	case sure && seen != said && named != "":
		other, _ := r.Languages.Find(seen)
		return l, &desk.Problem{
			Place: where, Message: fmt.Sprintf("the name says %s and the text reads as %s", l.Name, other.Name),
			Remedy: fmt.Sprintf("Rename it to end with .%s%s, or upload the right text.", seen, r.Documents.Extension(doc.Format)),
		}
	case sure && seen != said: // templates often declare the wrong language
		l, _ = r.Languages.Find(seen)
	}
	return l, nil
}

func problemOf(key string, err error) desk.Problem {
	if e := (*document.Error)(nil); errors.As(err, &e) {
		return desk.Problem{Key: key, Place: e.Place, Message: e.Message, Remedy: e.Remedy}
	}
	return desk.Problem{Key: key, Message: err.Error(), Remedy: "Upload it again."}
}
