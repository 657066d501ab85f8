package wire

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	_ "image/gif"  // the sizes of pictures are read
	_ "image/jpeg" // likewise
	_ "image/png"  // likewise
	"io"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"path"

	"attache/internal/desk"
)

// Picture is a post's picture, ready to be sent.
type Picture struct {
	Name, Type    string // of the file: "opening.jpg", "image/jpeg"
	Data          []byte
	Alternative   string
	Width, Height int // pixels; 0 where they cannot be read
}

// Picture opens the picture of a payload, nil where it has none. most is the
// network's limit in bytes; types are the media types that it takes. An
// outcome with a Kind says why it cannot be sent.
func (l *Line) Picture(ctx context.Context, p desk.Payload, most int, types ...string) (*Picture, desk.Outcome) {
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
	data, err := io.ReadAll(io.LimitReader(r, int64(most)+1))
	if err != nil {
		return nil, l.Outcome(desk.OutcomeNotSent, "the picture %s cannot be read: %v", p.Image.Key, err)
	}
	if len(data) > most {
		return nil, l.Outcome(desk.OutcomeRejected, "%s takes pictures of %s at most, and %s is larger; upload a smaller one", l.title, bytesOf(most), p.Image.Key)
	}
	kind := http.DetectContentType(data)
	known := false
	for _, t := range types {
		known = known || t == kind
	}
	if !known {
		return nil, l.Outcome(desk.OutcomeRejected, "%s does not take the picture %s (%s); upload a JPEG or PNG", l.title, p.Image.Key, kind)
	}
	pic := &Picture{Name: path.Base(p.Image.Key), Type: kind, Data: data, Alternative: p.Image.Alternative}
	if c, _, err := image.DecodeConfig(bytes.NewReader(data)); err == nil {
		pic.Width, pic.Height = c.Width, c.Height
	}
	return pic, desk.Outcome{}
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
