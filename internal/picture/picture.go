// Package picture makes of an uploaded picture what a network takes: small
// enough, upright, and without what cameras and programs write into it (places,
// names, thumbnails of what was cut away).
package picture

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"image"
	"image/color"
	_ "image/gif" // its size is read
	"image/jpeg"
	"image/png"
	"math"
	"net/http"
	"slices"

	"golang.org/x/image/draw"
	_ "golang.org/x/image/webp" // it is decoded
)

// The media types that are read.
const (
	JPEG = "image/jpeg"
	PNG  = "image/png"
	GIF  = "image/gif"
	WebP = "image/webp"
)

const (
	// mostSide is the longest side that is sent, in pixels: hardly any screen shows
	// more.
	mostSide = 3072
	// mostDecoded is the largest picture that is decoded, in bytes: with what is
	// made of it, it has to fit into a function of 256 MB.
	mostDecoded = 96_000_000
	// quality of JPEGs that are written, of 100.
	quality = 90
)

// Limits are what a network takes.
type Limits struct {
	Bytes int
	Types []string // media types
}

// Picture is a picture that is ready to be sent.
type Picture struct {
	Data          []byte
	Type          string // media type
	Width, Height int    // pixels
}

// Fit makes of a picture one that is within the limits. What fits stays as it
// is, but for its metadata; colour profiles stay, too. What does not is turned
// upright, scaled down and written anew: as PNG where something shows through,
// else as JPEG. GIFs may move, and are taken as they are or not at all. The
// error says what is wrong in half a sentence that follows the picture's name.
func Fit(data []byte, l Limits) (Picture, error) {
	kind := http.DetectContentType(data)
	if !slices.Contains([]string{JPEG, PNG, GIF, WebP}, kind) {
		return Picture{}, fmt.Errorf("is no picture that can be read (%s)", kind)
	}
	c, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil || c.Width < 1 || c.Height < 1 {
		return Picture{}, fmt.Errorf("cannot be read: %v", cmp.Or(err, errBroken))
	}
	taken := slices.Contains(l.Types, kind)
	if kind == GIF {
		switch {
		case !taken:
			return Picture{}, errors.New("is a GIF, which it does not take")
		case len(data) > l.Bytes:
			return Picture{}, errors.New("is a GIF, which cannot be made smaller")
		}
		return Picture{data, kind, c.Width, c.Height}, nil
	}
	turn := orientation(data, kind)
	if taken && turn == upright && max(c.Width, c.Height) <= mostSide {
		if plain, err := strip(data, kind); err == nil && len(plain) <= l.Bytes {
			return Picture{plain, kind, c.Width, c.Height}, nil
		}
	}
	if c.Width > mostDecoded/c.Height/depth(c.ColorModel) {
		return Picture{}, fmt.Errorf("has %d × %d pixels, more than can be made smaller here", c.Width, c.Height)
	}
	from, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return Picture{}, fmt.Errorf("cannot be read: %w", err)
	}
	icc := profile(data, kind)
	if len(icc) > l.Bytes/4 { // the picture matters more
		icc = nil
	}
	for side := min(mostSide, max(c.Width, c.Height)); side > 0; {
		p, err := write(turned(scaled(from, side), turn), icc, l)
		if err != nil || len(p.Data) <= l.Bytes {
			return p, err
		}
		shrink := math.Sqrt(0.9 * float64(l.Bytes) / float64(len(p.Data)))
		side = int(float64(side) * min(shrink, 0.9))
	}
	return Picture{}, fmt.Errorf("cannot be made as small as %d bytes", l.Bytes)
}

// depth is how many bytes a pixel takes when it is decoded.
func depth(m color.Model) int {
	switch m {
	case color.YCbCrModel:
		return 3
	case color.NRGBA64Model, color.RGBA64Model:
		return 8
	}
	return 4
}

// scaled is a picture whose longer side has at most a length. It is halved, which
// averages its pixels, until the rest is less than half: better kernels than
// this need many times the memory.
func scaled(from image.Image, side int) *image.RGBA {
	to := func(w, h int) *image.RGBA {
		next := image.NewRGBA(image.Rect(0, 0, max(w, 1), max(h, 1)))
		draw.ApproxBiLinear.Scale(next, next.Rect, from, from.Bounds(), draw.Src, nil)
		return next
	}
	for {
		w, h := from.Bounds().Dx(), from.Bounds().Dy()
		longer := max(w, h)
		if longer < 2*side {
			side = min(side, longer)
			return to(w*side/longer, h*side/longer)
		}
		from = to(w/2, h/2)
	}
}

// write writes a picture in the format that suits it.
func write(img *image.RGBA, icc []byte, l Limits) (Picture, error) {
	var b bytes.Buffer
	p := Picture{Width: img.Rect.Dx(), Height: img.Rect.Dy()}
	if !img.Opaque() && slices.Contains(l.Types, PNG) {
		if err := png.Encode(&b, img); err != nil {
			return p, err
		}
		p.Data, p.Type = b.Bytes(), PNG
		return p, nil
	}
	for i := 0; i < len(img.Pix); i += 4 { // JPEG knows nothing that shows through: white is behind it
		behind := 255 - img.Pix[i+3]
		for c := range 4 {
			img.Pix[i+c] += behind
		}
	}
	if err := jpeg.Encode(&b, img, &jpeg.Options{Quality: quality}); err != nil {
		return p, err
	}
	p.Data, p.Type = withProfile(b.Bytes(), icc), JPEG
	return p, nil
}

// turned is a picture as it is meant to be seen.
func turned(from *image.RGBA, turn int) *image.RGBA {
	if turn == upright {
		return from
	}
	right, bottom := from.Rect.Dx()-1, from.Rect.Dy()-1
	at := map[int]func(x, y int) (int, int){ // where a pixel of the turned picture is in the stored one
		2: func(x, y int) (int, int) { return right - x, y },
		3: func(x, y int) (int, int) { return right - x, bottom - y },
		4: func(x, y int) (int, int) { return x, bottom - y },
		5: func(x, y int) (int, int) { return y, x },
		6: func(x, y int) (int, int) { return y, bottom - x },
		7: func(x, y int) (int, int) { return right - y, bottom - x },
		8: func(x, y int) (int, int) { return right - y, x },
	}[turn]
	w, h := right+1, bottom+1
	if turn >= 5 {
		w, h = h, w
	}
	to := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			to.SetRGBA(x, y, from.RGBAAt(at(x, y)))
		}
	}
	return to
}
