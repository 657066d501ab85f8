package wire

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"path"
	"slices"
	"strings"

	"attache/internal/desk"
	"attache/internal/picture"
)

// Picture is a post's picture, ready to be sent.
type Picture struct {
	picture.Picture
	Name        string // of the file: "opening.jpg"
	Alternative string
}

// mostUpload is the largest picture that is read, in bytes: larger ones are
// refused when they are uploaded.
const mostUpload = 16 << 20

// Picture opens the picture of a payload, nil where it has none, and makes it
// one that the network takes. most is the network's limit in bytes; types are
// the media types that it takes. An outcome with a Kind says why it cannot be
// sent.
func (l *Line) Picture(ctx context.Context, p desk.Payload, most int, types ...string) (*Picture, desk.Outcome) {
	data, o := l.original(ctx, p)
	if data == nil {
		return nil, o
	}
	fit, err := picture.Fit(data, picture.Limits{Bytes: most, Types: types})
	if err != nil {
		return nil, l.Outcome(desk.OutcomeRejected, "the picture %s %v; %s takes %s of %s at most", p.Image.Key, err, l.title, formats(types), bytesOf(most))
	}
	name := path.Base(p.Image.Key)
	if extension := map[string]string{picture.JPEG: ".jpg", picture.PNG: ".png"}[fit.Type]; fit.Type != http.DetectContentType(data) {
		name = strings.TrimSuffix(name, path.Ext(name)) + extension
	}
	return &Picture{fit, name, p.Image.Alternative}, desk.Outcome{}
}

// Untouched holds the picture of a payload to what the network takes, for a
// network that fetches it itself. An outcome with a Kind says why it will not.
func (l *Line) Untouched(ctx context.Context, p desk.Payload, most int, types ...string) desk.Outcome {
	data, o := l.original(ctx, p)
	if kind := http.DetectContentType(data); data != nil && (len(data) > most || !slices.Contains(types, kind)) {
		return l.Outcome(desk.OutcomeRejected, "%s fetches the picture %s as it is, and takes %s of %s at most; upload such a one", l.title, p.Image.Key, formats(types), bytesOf(most))
	}
	return o
}

// original reads the picture that was approved; nil where there is none.
func (l *Line) original(ctx context.Context, p desk.Payload) ([]byte, desk.Outcome) {
	if p.Image == nil {
		return nil, desk.Outcome{}
	}
	if l.account.Pictures == nil {
		return nil, l.Outcome(desk.OutcomeNotSent, "there is nowhere to read pictures from")
	}
	r, _, err := l.account.Pictures.Open(ctx, p.Image.Key)
	if errors.Is(err, desk.ErrNotFound) {
		return nil, l.Outcome(desk.OutcomeRejected, "the picture %s is not there any more; upload it again, or take it out of the release's settings", p.Image.Key)
	}
	if err != nil {
		return nil, l.Outcome(desk.OutcomeNotSent, "the picture %s cannot be read: %v", p.Image.Key, err)
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, mostUpload+1))
	switch {
	case err != nil:
		return nil, l.Outcome(desk.OutcomeNotSent, "the picture %s cannot be read: %v", p.Image.Key, err)
	case len(data) > mostUpload:
		return nil, l.Outcome(desk.OutcomeRejected, "the picture %s is larger than %s; upload a smaller one", p.Image.Key, bytesOf(mostUpload))
	case !p.Image.Is(data):
		return nil, l.Outcome(desk.OutcomeRejected, "the picture %s was replaced after the post was approved; look at the new one, and approve the post again", p.Image.Key)
	}
	return data, desk.Outcome{}
}

// formats names media types: "JPEG, PNG".
func formats(types []string) string {
	names := make([]string, len(types))
	for i, t := range types {
		names[i] = map[string]string{picture.JPEG: "JPEG", picture.PNG: "PNG", picture.GIF: "GIF", picture.WebP: "WebP"}[t]
	}
	return strings.Join(names, ", ")
}

func bytesOf(n int) string {
	if n < 10_000_000 && n%1_000_000 != 0 {
		return fmt.Sprintf("%.1f MB", float64(n)/1e6)
	}
	return fmt.Sprintf("%d MB", n/1_000_000)
}

// Multipart makes a request with a form of fields and the picture as a file.
func (l *Line) Multipart(ctx context.Context, address, field string, pic *Picture, fields map[string]string) *http.Request {
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	for name, value := range fields {
		_ = w.WriteField(name, value) // into memory, which takes all
	}
	head := textproto.MIMEHeader{}
	head.Set("Content-Disposition", multipart.FileContentDisposition(field, pic.Name))
	head.Set("Content-Type", pic.Type)
	part, err := w.CreatePart(head)
	if err == nil {
		_, _ = part.Write(pic.Data)
	}
	_ = w.Close()
	return l.Bytes(ctx, http.MethodPost, address, w.FormDataContentType(), b.Bytes())
}

// Beforehand is the outcome of a call that publishes nothing but must succeed
// before what does: however it failed, nothing is there.
func (l *Line) Beforehand(a Answer, message func([]byte) string) desk.Outcome {
	o, failed := l.Failed(a, message)
	switch {
	case !failed:
		return l.Outcome(desk.OutcomeNotSent, "%s gave an answer that could not be read", l.title)
	case o.Kind == desk.OutcomeUnknown:
		o.Kind = desk.OutcomeNotSent
	}
	return o
}
