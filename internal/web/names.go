package web

import (
	"bytes"
	"fmt"
	"net/http"
	"net/url"
	"slices"

	"attache/internal/desk"
	"attache/internal/glossary"
	"attache/internal/review"
	"attache/internal/web/api"
)

// keep keeps a name of a release, over the API or from a page.
func (s *Server) keep(r *http.Request, who desk.Person, n api.Name) (review.Kept, error) {
	if l, ok := s.Languages.Find(n.Language); !ok || l.Writing == nil {
		return review.Kept{}, &desk.RefusedError{Action: desk.ActionKeep, Reason: fmt.Sprintf("posts are not written in %q; `attache languages` lists those they are written in", n.Language)}
	}
	return s.Desk.Keep(r.Context(), who, r.PathValue("id"), n.Language, n.Term, n.Text)
}

// keepName keeps a name from the page of a post, and shows that post again.
func (s *Server) keepName(w http.ResponseWriter, r *http.Request, who desk.Person) {
	n := api.Name{Language: r.PostFormValue("language"), Term: r.PostFormValue("term"), Text: r.PostFormValue("text")}
	post := r.PostFormValue("post")
	kept, err := s.keep(r, who, n)
	if err != nil {
		status, m := s.explain(r, err)
		r.SetPathValue("id", post)
		s.showPost(w, r, who, status, &m, "")
		return
	}
	notice(w, r, fmt.Sprintf("The glossary has “%s” for “%s” in %s.%s", kept.Word.Text, kept.Word.Term, s.native(kept.Word.Language), renewed(kept)))
	http.Redirect(w, r, "/posts/"+url.PathEscape(post), http.StatusSeeOther)
}

// renewed says what became of the drafts that wait.
func renewed(k review.Kept) string {
	said := ""
	for _, of := range []struct {
		n    int
		what string
	}{{len(k.Written), "written"}, {len(k.Checked), "checked"}} {
		switch of.n {
		case 0:
		case 1:
			said += " 1 draft was " + of.what + " anew."
		default:
			said += fmt.Sprintf(" %d drafts were %s anew.", of.n, of.what)
		}
	}
	return said
}

// glossary sends what people have kept as the file that the office can take
// into its own.
func (s *Server) glossary(w http.ResponseWriter, r *http.Request, _ desk.Person) {
	words, err := s.Desk.Words(r.Context())
	var b bytes.Buffer
	if err == nil {
		err = glossary.Of(words).Write(&b)
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "text/csv; charset=utf-8")
	w.Header().Set("Content-Disposition", `attachment; filename="kept.csv"`)
	_, _ = b.WriteTo(w)
}

// terms are the names that a version of a release has.
func terms(f desk.Facts) []string {
	var list []string
	for _, p := range slices.Concat(f.Who, f.With) {
		list = append(list, p.Name)
	}
	for _, p := range f.Where {
		list = append(list, p.Name)
	}
	slices.Sort(list)
	return slices.Compact(list)
}
