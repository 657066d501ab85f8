package picture_test

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"attache/internal/picture"
)

// secret stands in metadata, where nothing must be left of it.
const secret = "40.4093 N 49.8671 E, by Leyla"

var every = []string{picture.JPEG, picture.PNG, picture.GIF, picture.WebP}

// quarters is a picture with a colour in each corner: red, green / blue, white.
func quarters(w, h int) *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			c := color.RGBA{255, 0, 0, 255}
			switch {
			case y >= h/2 && x >= w/2:
				c = color.RGBA{255, 255, 255, 255}
			case y >= h/2:
				c = color.RGBA{0, 0, 255, 255}
			case x >= w/2:
				c = color.RGBA{0, 255, 0, 255}
			}
			img.SetRGBA(x, y, c)
		}
	}
	return img
}

// noise is a picture that no format makes small.
func noise(w, h int) *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	r := rand.New(rand.NewPCG(1, 2))
	for i := range img.Pix {
		img.Pix[i] = byte(r.Uint32())
		if i%4 == 3 {
			img.Pix[i] = 255
		}
	}
	return img
}

func asJPEG(t testing.TB, img image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, img, &jpeg.Options{Quality: 95}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func asPNG(t testing.TB, img image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// exif is a TIFF block with an orientation and a description.
func exif(turn int) []byte {
	b := []byte("MM\x00*\x00\x00\x00\x08\x00\x02")
	b = append(b, 0x01, 0x0E, 0, 2, 0, 0, 0, byte(len(secret)+1), 0, 0, 0, 38)
	b = append(b, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, byte(turn), 0, 0)
	b = append(b, 0, 0, 0, 0)
	return append(append(b, secret...), 0)
}

// littleEXIF is the same with the low byte of a number first, as most cameras
// write it.
func littleEXIF(turn int) []byte {
	b := []byte("II*\x00\x08\x00\x00\x00\x02\x00")
	b = append(b, 0x0E, 0x01, 2, 0, byte(len(secret)+1), 0, 0, 0, 38, 0, 0, 0)
	b = append(b, 0x12, 0x01, 3, 0, 1, 0, 0, 0, byte(turn), 0, 0, 0)
	b = append(b, 0, 0, 0, 0)
	return append(append(b, secret...), 0)
}

// profile is a colour profile as far as anybody here reads it.
func profile(space string) []byte {
	p := bytes.Repeat([]byte{7}, 70_000)
	copy(p[16:], space)
	return p
}

func segment(marker byte, body []byte) []byte {
	return append(binary.BigEndian.AppendUint16([]byte{0xFF, marker}, uint16(len(body)+2)), body...)
}

// photograph is a JPEG as a camera writes it.
func photograph(t testing.TB, img image.Image, turn int, space string) []byte {
	plain := asJPEG(t, img)
	out := slices.Clone(plain[:2])
	out = append(out, segment(0xE1, append([]byte("Exif\x00\x00"), exif(turn)...))...)
	out = append(out, segment(0xE1, []byte("http://ns.adobe.com/xap/1.0/\x00"+secret))...)
	for i, part := range slices.Collect(slices.Chunk(profile(space), 60_000)) {
		out = append(out, segment(0xE2, append([]byte("ICC_PROFILE\x00"+string(rune(i+1))+"\x02"), part...))...)
	}
	out = append(out, segment(0xED, []byte("Photoshop 3.0\x00"+secret))...)
	out = append(out, segment(0xFE, []byte(secret))...)
	out = append(out, plain[2:]...)
	return append(out, "a film behind the picture: "+secret...)
}

func chunk(name string, body []byte) []byte {
	out := binary.BigEndian.AppendUint32(nil, uint32(len(body)))
	out = append(append(out, name...), body...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(out[4:]))
}

// screenshot is a PNG with what programs write into it.
func screenshot(t testing.TB, img image.Image, turn int) []byte {
	plain := asPNG(t, img)
	out := slices.Clone(plain[:33])
	out = append(out, chunk("tEXt", []byte("Comment\x00"+secret))...)
	out = append(out, chunk("iTXt", []byte("XML:com.adobe.xmp\x00\x00\x00\x00\x00"+secret))...)
	out = append(out, chunk("eXIf", exif(turn))...)
	return append(out, plain[33:]...)
}

// webp is one pixel, as an extended WebP with metadata.
func webp(t testing.TB, turn int) []byte {
	t.Helper()
	plain, err := base64.StdEncoding.DecodeString("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA")
	if err != nil {
		t.Fatal(err)
	}
	part := func(name string, body []byte) []byte {
		out := append([]byte(name), binary.LittleEndian.AppendUint32(nil, uint32(len(body)))...)
		if out = append(out, body...); len(body)%2 == 1 {
			out = append(out, 0)
		}
		return out
	}
	body := part("VP8X", []byte{0x08 | 0x04, 0, 0, 0, 0, 0, 0, 0, 0, 0})
	body = append(body, plain[12:]...)
	body = append(body, part("EXIF", exif(turn))...)
	body = append(body, part("XMP ", []byte(secret))...)
	out := append([]byte("RIFF"), binary.LittleEndian.AppendUint32(nil, uint32(len(body)+4))...)
	return append(append(out, "WEBP"...), body...)
}

func corners(t testing.TB, data []byte) string {
	t.Helper()
	img, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	b := img.Bounds()
	var said strings.Builder
	for _, at := range []image.Point{{b.Min.X + 1, b.Min.Y + 1}, {b.Max.X - 2, b.Min.Y + 1}, {b.Min.X + 1, b.Max.Y - 2}, {b.Max.X - 2, b.Max.Y - 2}} {
		r, g, bl, _ := img.At(at.X, at.Y).RGBA()
		high := func(v uint32) bool { return v > 0x8000 }
		switch {
		case high(r) && high(g) && high(bl):
			said.WriteByte('w')
		case high(r):
			said.WriteByte('r')
		case high(g):
			said.WriteByte('g')
		default:
			said.WriteByte('b')
		}
	}
	return said.String()
}

func fit(t testing.TB, data []byte, l picture.Limits) picture.Picture {
	t.Helper()
	p, err := picture.Fit(data, l)
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Data) > l.Bytes || !slices.Contains(l.Types, p.Type) {
		t.Errorf("%d bytes of %s, the limits are %+v", len(p.Data), p.Type, l)
	}
	if c, _, err := image.DecodeConfig(bytes.NewReader(p.Data)); err != nil || c.Width != p.Width || c.Height != p.Height {
		t.Errorf("it says %d × %d, and is %d × %d (%v)", p.Width, p.Height, c.Width, c.Height, err)
	}
	if bytes.Contains(p.Data, []byte(secret)) {
		t.Error("metadata is left in it")
	}
	return p
}

// What fits keeps every pixel, and its colours.
func TestWhatFitsStaysAsItIs(t *testing.T) {
	limits := picture.Limits{Bytes: 5_000_000, Types: every}
	for name, data := range map[string][]byte{
		"a photograph": photograph(t, noise(60, 40), 1, "RGB "),
		"a screenshot": screenshot(t, noise(60, 40), 1),
		"a WebP":       webp(t, 1),
	} {
		t.Run(name, func(t *testing.T) {
			p := fit(t, data, limits)
			was, kind, err := image.Decode(bytes.NewReader(data))
			if err != nil {
				t.Fatal(err)
			}
			is, now, err := image.Decode(bytes.NewReader(p.Data))
			if err != nil || kind != now {
				t.Fatalf("of a %s became a %s: %v", kind, now, err)
			}
			for y := range was.Bounds().Dy() {
				for x := range was.Bounds().Dx() {
					if was.At(x, y) != is.At(x, y) {
						t.Fatalf("pixel %d, %d is another", x, y)
					}
				}
			}
			if bytes.Contains(data, []byte("ICC_PROFILE")) && !bytes.Contains(p.Data, []byte("ICC_PROFILE")) {
				t.Error("the colour profile is gone")
			}
		})
	}
}

// However the camera was held, the picture stands upright.
func TestOrientation(t *testing.T) {
	want := []string{"rgbw", "grwb", "wbgr", "bwrg", "rbgw", "brwg", "wgbr", "gwrb"}
	for i, corner := range want {
		turn := i + 1
		for name, data := range map[string][]byte{
			"JPEG":                  photograph(t, quarters(64, 32), turn, "RGB "),
			"JPEG, low bytes first": bytes.Replace(photograph(t, quarters(64, 32), turn, "RGB "), exif(turn), littleEXIF(turn), 1),
			"PNG":                   screenshot(t, quarters(64, 32), turn),
		} {
			p := fit(t, data, picture.Limits{Bytes: 5_000_000, Types: every})
			if got := corners(t, p.Data); got != corner || (p.Width < p.Height) != (turn >= 5) {
				t.Errorf("%s turned %d: %s, %d × %d, want %s", name, turn, got, p.Width, p.Height, corner)
			}
		}
	}
	if p := fit(t, webp(t, 6), picture.Limits{Bytes: 5_000_000, Types: every}); p.Type != picture.JPEG {
		t.Errorf("a WebP that lies on its side became %s", p.Type)
	}
}

func TestWhatIsTooLargeIsMadeSmaller(t *testing.T) {
	shade := image.NewNRGBA(image.Rect(0, 0, 800, 500))
	copy(shade.Pix, noise(800, 500).Pix)
	for i := 3; i < len(shade.Pix); i += 4 {
		shade.Pix[i] = byte(i)
	}
	for name, c := range map[string]struct {
		data  []byte
		types []string
		want  string
	}{
		"a photograph":                        {photograph(t, noise(800, 500), 1, "RGB "), every, picture.JPEG},
		"a photograph on its side":            {photograph(t, noise(800, 500), 8, "RGB "), every, picture.JPEG},
		"a photograph for print":              {photograph(t, noise(800, 500), 1, "CMYK"), every, picture.JPEG},
		"a screenshot":                        {screenshot(t, noise(800, 500), 1), every, picture.JPEG},
		"a drawing with nothing behind":       {asPNG(t, shade), every, picture.PNG},
		"a drawing where no PNG is taken":     {asPNG(t, shade), []string{picture.JPEG}, picture.JPEG},
		"a WebP where none is taken":          {webp(t, 1), []string{picture.JPEG, picture.PNG}, picture.JPEG},
		"a photograph where only PNG is said": {photograph(t, noise(800, 500), 1, "RGB "), []string{picture.JPEG, picture.PNG}, picture.JPEG},
	} {
		t.Run(name, func(t *testing.T) {
			p := fit(t, c.data, picture.Limits{Bytes: 285_000, Types: c.types})
			if p.Type != c.want {
				t.Errorf("it became %s, want %s", p.Type, c.want)
			}
			if p.Width > 1 && len(p.Data) < 75_000 {
				t.Errorf("of 285,000 bytes it uses %d", len(p.Data))
			}
			if has := bytes.Contains(p.Data, []byte("ICC_PROFILE")); p.Type == picture.JPEG && has != bytes.Contains(c.data, []byte("RGB \x07")) {
				t.Errorf("has a colour profile: %v", has)
			}
		})
	}
	if p := fit(t, photograph(t, noise(200, 100), 1, "RGB "), picture.Limits{Bytes: 9_000, Types: every}); bytes.Contains(p.Data, []byte("ICC_PROFILE")) {
		t.Error("the colour profile takes the picture's place")
	}
	long := fit(t, asJPEG(t, quarters(5000, 100)), picture.Limits{Bytes: 5_000_000, Types: every})
	if long.Width != 3072 || long.Height != 61 || corners(t, long.Data) != "rgbw" {
		t.Errorf("%d × %d, %s", long.Width, long.Height, corners(t, long.Data))
	}
}

func TestWhatCannotBeSent(t *testing.T) {
	var moving bytes.Buffer
	if err := gif.Encode(&moving, quarters(40, 40), nil); err != nil {
		t.Fatal(err)
	}
	head := asPNG(t, quarters(4, 4))
	huge := slices.Clone(head)
	copy(huge[16:], []byte{0, 1, 0, 0, 0, 1, 0, 0}) // 65,536 × 65,536
	binary.BigEndian.PutUint32(huge[29:], crc32.ChecksumIEEE(huge[12:29]))
	for name, c := range map[string]struct {
		data []byte
		l    picture.Limits
		want string
	}{
		"no picture":              {[]byte("Dear all"), picture.Limits{Bytes: 100, Types: every}, "is no picture"},
		"nothing":                 {nil, picture.Limits{Bytes: 100, Types: every}, "is no picture"},
		"half a picture":          {asJPEG(t, noise(50, 50))[:900], picture.Limits{Bytes: 5_000_000, Types: every}, "cannot be read"},
		"a GIF that is not taken": {moving.Bytes(), picture.Limits{Bytes: 5_000_000, Types: []string{picture.JPEG}}, "is a GIF"},
		"a GIF that is too large": {moving.Bytes(), picture.Limits{Bytes: 10, Types: every}, "is a GIF"},
		"more pixels than memory": {huge, picture.Limits{Bytes: 5_000_000, Types: every}, "65536 × 65536 pixels"},
		"no room at all":          {asJPEG(t, noise(50, 50)), picture.Limits{Bytes: 10, Types: every}, "cannot be made as small"},
	} {
		if _, err := picture.Fit(c.data, c.l); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
	if p := fit(t, moving.Bytes(), picture.Limits{Bytes: 5_000_000, Types: every}); p.Type != picture.GIF {
		t.Errorf("a GIF became %s", p.Type)
	}
}

// Whatever is uploaded, the answer is a picture or an error.
func FuzzFit(f *testing.F) {
	f.Add(photograph(f, quarters(16, 8), 6, "RGB "))
	f.Add(screenshot(f, quarters(16, 8), 3))
	f.Add(webp(f, 1))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := picture.Fit(data, picture.Limits{Bytes: 50_000, Types: []string{picture.JPEG, picture.PNG}})
		if err == nil && len(p.Data) > 50_000 {
			t.Errorf("%d bytes", len(p.Data))
		}
	})
}

// BenchmarkFit makes a photograph of 24 million pixels fit for a network that
// takes 2 MB.
func BenchmarkFit(b *testing.B) {
	data := photograph(b, quarters(6000, 4000), 6, "RGB ")
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := picture.Fit(data, picture.Limits{Bytes: 2_000_000, Types: every}); err != nil {
			b.Fatal(err)
		}
	}
}
