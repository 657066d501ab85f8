package fakes

import (
	"encoding/json"
	"net/http"
	"regexp"
	"strings"
	"time"
)

const (
	linkedinToken  = "fake-linkedin-token"
	linkedinAuthor = "urn:li:organization:2414183"
)

// LinkedIn is the Posts API (https://learn.microsoft.com/linkedin/marketing/community-management/shares/posts-api).
// It refuses what its author posted already, and names that post.
func LinkedIn(address string) (*Server, error) {
	s := &Server{Network: "linkedin", Account: linkedinAuthor, Secrets: map[string]string{"access_token": linkedinToken}}
	s.problem = func(w http.ResponseWriter, status int, message string) {
		if status == http.StatusForbidden {
			status = http.StatusBadRequest
		}
		reply(w, status, object{"status": status, "code": strings.ToUpper(strings.ReplaceAll(http.StatusText(status), " ", "_")), "message": message})
	}
	s.limits = func(w http.ResponseWriter, until time.Time) {
		w.Header().Set("Retry-After", until.UTC().Format(http.TimeFormat))
		s.problem(w, http.StatusTooManyRequests, "Resource level throttle APPLICATION_AND_MEMBER DAY limit for calls to this resource is reached.")
	}
	mux := http.NewServeMux()
	signed := func(next http.HandlerFunc) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			switch {
			case !s.valid(bearer(r), linkedinToken):
				s.problem(w, http.StatusUnauthorized, "The token used in the request has expired")
			case len(r.Header.Get("LinkedIn-Version")) != 6:
				s.problem(w, http.StatusUpgradeRequired, "Requested version is not active")
			case r.Header.Get("X-Restli-Protocol-Version") != "2.0.0":
				s.problem(w, http.StatusBadRequest, "Invalid protocol version")
			default:
				next(w, r)
			}
		}
	}
	shown := func(p Post) object {
		return object{
			"id": p.ID, "author": linkedinAuthor, "commentary": p.Raw, "createdAt": p.At.UnixMilli(), "publishedAt": p.At.UnixMilli(),
			"lifecycleState": "PUBLISHED", "visibility": "PUBLIC",
		}
	}
	mux.HandleFunc("POST /rest/posts", signed(s.linkedinPost))
	mux.HandleFunc("GET /rest/posts", signed(func(w http.ResponseWriter, r *http.Request) {
		if r.FormValue("q") != "author" || r.FormValue("author") != linkedinAuthor || r.Header.Get("X-RestLi-Method") != "FINDER" {
			s.problem(w, http.StatusBadRequest, "Invalid query")
			return
		}
		list := []object{}
		for _, p := range s.shown() {
			list = append(list, shown(p))
		}
		reply(w, http.StatusOK, object{"elements": list, "paging": object{"start": 0, "count": len(list)}})
	}))
	mux.HandleFunc("GET /rest/posts/{id}", signed(func(w http.ResponseWriter, r *http.Request) {
		for _, p := range s.shown() {
			if p.ID == r.PathValue("id") {
				reply(w, http.StatusOK, shown(p))
				return
			}
		}
		s.problem(w, http.StatusNotFound, "Not found")
	}))
	mux.HandleFunc("POST /rest/posts/{id}", signed(func(w http.ResponseWriter, r *http.Request) {
		var body struct {
			Patch struct {
				Set struct{ Commentary string } `json:"$set"`
			}
		}
		if err := json.NewDecoder(r.Body).Decode(&body); err != nil || r.Header.Get("X-RestLi-Method") != "PARTIAL_UPDATE" {
			s.problem(w, http.StatusBadRequest, "Invalid patch")
			return
		}
		text := body.Patch.Set.Commentary
		if _, ok := s.edit(r.PathValue("id"), func(p *Post) { p.Text, p.Raw = linkedinText(text), text }); !ok {
			s.problem(w, http.StatusNotFound, "Not found")
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}))
	mux.HandleFunc("DELETE /rest/posts/{id}", signed(func(w http.ResponseWriter, r *http.Request) {
		s.remove(r.PathValue("id")) // 204 also where there was nothing
		w.WriteHeader(http.StatusNoContent)
	}))
	mux.HandleFunc("POST /rest/images", signed(func(w http.ResponseWriter, r *http.Request) {
		if r.FormValue("action") != "initializeUpload" {
			s.problem(w, http.StatusBadRequest, "Invalid action")
			return
		}
		id := "urn:li:image:C4E" + s.number()
		s.picture(id, "")
		reply(w, http.StatusOK, object{"value": object{"uploadUrl": s.URL + "/dms-uploads/" + id, "image": id, "uploadUrlExpiresAt": s.now().Add(time.Hour).UnixMilli()}})
	}))
	mux.HandleFunc("PUT /dms-uploads/{id}", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusCreated) })
	return s.start(address, mux)
}

var (
	linkedinTag     = regexp.MustCompile(`\{hashtag\|\\?#\|([^}]*)\}`)
	linkedinEscaped = regexp.MustCompile(`\\.`)
	linkedinBare    = regexp.MustCompile(`[|{}@\[\]()<>#*_~]`)
)

// linkedinText is what LinkedIn shows of little text: what is not escaped cuts
// it off.
func linkedinText(commentary string) string {
	const mark = "\x00"
	var tags []string
	text := linkedinTag.ReplaceAllStringFunc(commentary, func(m string) string {
		tag := linkedinEscaped.ReplaceAllStringFunc(linkedinTag.FindStringSubmatch(m)[1], func(e string) string { return e[1:] })
		tags = append(tags, "#"+tag)
		return mark
	})
	var out strings.Builder
	for len(text) > 0 {
		switch {
		case strings.HasPrefix(text, mark):
			out.WriteString(tags[0])
			tags, text = tags[1:], text[len(mark):]
		case text[0] == '\\' && len(text) > 1:
			out.WriteByte(text[1])
			text = text[2:]
		case linkedinBare.MatchString(text[:1]):
			return out.String()
		default:
			out.WriteByte(text[0])
			text = text[1:]
		}
	}
	return out.String()
}

func (s *Server) linkedinPost(w http.ResponseWriter, r *http.Request) {
	var body struct {
		Author, Commentary, Visibility, LifecycleState string
		Content                                        struct {
			Media struct{ ID, AltText string }
		}
	}
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil || body.Author != linkedinAuthor || body.LifecycleState != "PUBLISHED" {
		s.problem(w, http.StatusUnprocessableEntity, "ERROR :: /author :: is not valid")
		return
	}
	p := Post{ID: "urn:li:share:71" + s.number(), Text: linkedinText(body.Commentary), Raw: body.Commentary, Picture: body.Content.Media.ID, Alt: body.Content.Media.AltText}
	if _, ok := s.altOf(p.Picture); p.Picture != "" && !ok {
		s.problem(w, http.StatusBadRequest, "The image is not there")
		return
	}
	s.publish(w, r, publishing{
		post: p, token: bearer(r), same: func(old Post) bool { return old.Text == p.Text },
		repeat: func(old Post) {
			reply(w, http.StatusUnprocessableEntity, object{
				"status": 422, "code": "DUPLICATE_POST",
				"message": "Content is a duplicate of " + old.ID,
			})
		},
		answer: func(p Post) {
			w.Header().Set("x-restli-id", p.ID)
			w.WriteHeader(http.StatusCreated)
		},
	})
}
