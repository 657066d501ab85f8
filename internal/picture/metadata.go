package picture

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"errors"
	"io"
	"slices"
)

var errBroken = errors.New("its parts do not fit together")

// strip takes out of a picture what does not change how it looks. The rest stays
// byte by byte.
func strip(data []byte, kind string) ([]byte, error) {
	var out bytes.Buffer
	var err error
	switch kind {
	case JPEG:
		err = segments(data, func(marker byte, whole []byte) {
			if looks(marker, whole) {
				out.Write(whole)
			}
		})
	case PNG:
		out.Write(data[:8])
		err = chunks(data, func(name string, whole []byte) {
			if !slices.Contains([]string{"tEXt", "zTXt", "iTXt", "eXIf", "tIME"}, name) {
				out.Write(whole)
			}
		})
	case WebP:
		out.Write(data[:12])
		err = riff(data, func(name string, whole []byte) {
			switch name {
			case "EXIF", "XMP ":
				return
			case "VP8X":
				whole = slices.Clone(whole)
				whole[8] &^= 0x08 | 0x04 // it has EXIF, it has XMP
			}
			out.Write(whole)
		})
		if err == nil {
			binary.LittleEndian.PutUint32(out.Bytes()[4:], uint32(out.Len()-8))
		}
	}
	return out.Bytes(), err
}

// JPEG's markers (ITU T.81, table B.1).
const (
	soi  = 0xD8
	eoi  = 0xD9
	sos  = 0xDA
	app0 = 0xE0 // JFIF
	app1 = 0xE1 // EXIF, among others
	app2 = 0xE2 // a colour profile, among others
	appE = 0xEE // Adobe: how colours are stored
	appF = 0xEF
	com  = 0xFE
)

var iccHead = []byte("ICC_PROFILE\x00")

// looks reports whether a segment of a JPEG has to do with how it looks.
func looks(marker byte, whole []byte) bool {
	switch {
	case marker == app2:
		return bytes.HasPrefix(whole[4:], iccHead)
	case marker == app0, marker == appE:
		return true
	}
	return marker != com && (marker < app0 || marker > appF)
}

// segments goes through the segments of a JPEG, to its end: what stands behind
// that is another picture, or a film. Pixels belong to the segment before them.
func segments(data []byte, each func(marker byte, whole []byte)) error {
	for at := 0; at+2 <= len(data); {
		if data[at] != 0xFF {
			return errBroken
		}
		marker, end := data[at+1], at+2
		switch marker {
		case 0xFF: // a filling byte
			at++
			continue
		case soi:
		case eoi:
			each(marker, data[at:end])
			return nil
		default:
			if end+2 > len(data) {
				return errBroken
			}
			if end += int(binary.BigEndian.Uint16(data[end:])); end > len(data) || end < at+4 {
				return errBroken
			}
		}
		for marker == sos && end+1 < len(data) && (data[end] != 0xFF || data[end+1] == 0 || data[end+1] >= 0xD0 && data[end+1] <= 0xD7) {
			end++
		}
		each(marker, data[at:end])
		at = end
	}
	return errBroken
}

// chunks goes through the chunks of a PNG, to its end.
func chunks(data []byte, each func(name string, whole []byte)) error {
	for at := 8; at+12 <= len(data); {
		size := int(binary.BigEndian.Uint32(data[at:]))
		end := at + 12 + size
		if end > len(data) {
			return errBroken
		}
		name := string(data[at+4 : at+8])
		each(name, data[at:end])
		if name == "IEND" {
			return nil
		}
		at = end
	}
	return errBroken
}

// riff goes through the chunks of a WebP.
func riff(data []byte, each func(name string, whole []byte)) error {
	end := 8 + int(binary.LittleEndian.Uint32(data[4:]))
	if end > len(data) {
		return errBroken
	}
	for at := 12; at < end; {
		if at+8 > end {
			return errBroken
		}
		size := int(binary.LittleEndian.Uint32(data[at+4:]))
		next := at + 8 + size + size%2
		if next > end || string(data[at:at+4]) == "VP8X" && size < 10 {
			return errBroken
		}
		each(string(data[at:at+4]), data[at:next])
		at = next
	}
	return nil
}

// The orientations of EXIF (CIPA DC-008, tag 0x0112): where the first row and
// the first column of the stored picture are.
const (
	upright = 1
	last    = 8
)

var exifHead = []byte("Exif\x00\x00")

// orientation reads how a picture has to be turned; upright where it does not
// say.
func orientation(data []byte, kind string) int {
	turn := upright
	switch kind { // what is broken says as much as stands before the break
	case JPEG:
		_ = segments(data, func(marker byte, whole []byte) {
			if marker == app1 && bytes.HasPrefix(whole[4:], exifHead) {
				turn = orientationIn(whole[4+len(exifHead):], turn)
			}
		})
	case PNG:
		_ = chunks(data, func(name string, whole []byte) {
			if name == "eXIf" {
				turn = orientationIn(whole[8:len(whole)-4], turn)
			}
		})
	case WebP:
		_ = riff(data, func(name string, whole []byte) {
			if name == "EXIF" {
				turn = orientationIn(bytes.TrimPrefix(whole[8:], exifHead), turn)
			}
		})
	}
	return turn
}

// orientationIn reads the orientation in a block of EXIF, which is a TIFF file:
// a number of two bytes among the entries of the first directory (TIFF 6.0,
// section 2). It is otherwise where none is given.
func orientationIn(tiff []byte, otherwise int) int {
	const (
		tag, short = 0x0112, 3
		entry      = 12 // bytes: tag, type, count, value
	)
	if len(tiff) < 8 {
		return otherwise
	}
	var order binary.ByteOrder = binary.BigEndian
	if tiff[0] == 'I' {
		order = binary.LittleEndian
	}
	at := int(order.Uint32(tiff[4:]))
	if at < 0 || at > len(tiff)-2 {
		return otherwise
	}
	rest := tiff[at+2:]
	for range order.Uint16(tiff[at:]) {
		if len(rest) < entry {
			break
		}
		if turn := int(order.Uint16(rest[8:])); order.Uint16(rest) == tag && order.Uint16(rest[2:]) == short && turn >= upright && turn <= last {
			return turn
		}
		rest = rest[entry:]
	}
	return otherwise
}

// mostProfile is the largest colour profile that is carried over, in bytes.
const mostProfile = 1 << 20

// profile is the colour profile of a picture, for what is written in its place;
// nil where it has none, or one that is not for red, green and blue.
func profile(data []byte, kind string) []byte {
	var icc []byte
	switch kind {
	case JPEG:
		_ = segments(data, func(marker byte, whole []byte) {
			if marker == app2 && looks(marker, whole) && len(whole) > 18 { // its parts are in order
				icc = append(icc, whole[18:]...)
			}
		})
	case PNG:
		_ = chunks(data, func(name string, whole []byte) {
			body := whole[8 : len(whole)-4]
			title := bytes.IndexByte(body, 0)
			if name != "iCCP" || title < 0 || title+2 > len(body) {
				return
			}
			if r, err := zlib.NewReader(bytes.NewReader(body[title+2:])); err == nil {
				icc, _ = io.ReadAll(io.LimitReader(r, mostProfile))
			}
		})
	case WebP:
		_ = riff(data, func(name string, whole []byte) {
			if name == "ICCP" {
				icc = whole[8:]
			}
		})
	}
	if len(icc) < 128 || len(icc) > mostProfile || string(icc[16:20]) != "RGB " {
		return nil
	}
	return icc
}

// withProfile puts a colour profile into a JPEG (ICC.1:2022, annex B.4).
func withProfile(data, icc []byte) []byte {
	if icc == nil {
		return data
	}
	const most = 0xFFFF - 2 - 14
	parts := slices.Collect(slices.Chunk(icc, most))
	out := slices.Clone(data[:2])
	for i, part := range parts {
		out = append(out, 0xFF, app2)
		out = binary.BigEndian.AppendUint16(out, uint16(2+14+len(part)))
		out = append(out, iccHead...)
		out = append(out, byte(i+1), byte(len(parts)))
		out = append(out, part...)
	}
	return append(out, data[2:]...)
}
