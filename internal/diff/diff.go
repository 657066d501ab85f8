// Package diff compares two texts of posts word by word.
package diff

import (
	"strings"

	"github.com/clipperhouse/uax29/v2/words"
)

// Change is a run of words that stayed, went or came.
type Change struct {
	Kind Kind
	Text string
}

// Kind is what became of a run.
type Kind string

// The kinds.
const (
	Same    Kind = ""
	Removed Kind = "removed"
	Added   Kind = "added"
)

// longestDiff bounds the work: the product of the words of both texts that are
// compared one by one. The longest post of any network stays below it; longer
// texts show as replaced whole.
const longestDiff = 1 << 22

// Words compares two texts word by word, where a word is what UAX #29 takes for
// one: a Han character stands alone, an Arabic word goes with its marks. nil
// means that the texts are the same.
func Words(before, after string) []Change {
	if before == after {
		return nil
	}
	a, b := split(before), split(after)
	head := 0
	for head < len(a) && head < len(b) && a[head] == b[head] {
		head++
	}
	tail := 0
	for tail < len(a)-head && tail < len(b)-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	var d changes
	d.add(Same, a[:head]...)
	d.middle(a[head:len(a)-tail], b[head:len(b)-tail])
	d.add(Same, a[len(a)-tail:]...)
	d.end()
	return d.list
}

func split(text string) []string {
	var list []string
	for w := words.FromString(text); w.Next(); {
		list = append(list, w.Value())
	}
	return list
}

// changes collects runs.
type changes struct {
	list []Change
	kind Kind
	run  strings.Builder
}

func (d *changes) add(kind Kind, words ...string) {
	for _, w := range words {
		if kind != d.kind {
			d.end()
			d.kind = kind
		}
		d.run.WriteString(w)
	}
}

func (d *changes) end() {
	if d.run.Len() > 0 {
		d.list = append(d.list, Change{d.kind, d.run.String()})
		d.run.Reset()
	}
}

// middle aligns two texts along a longest common subsequence.
func (d *changes) middle(a, b []string) {
	if len(a) > 0 && len(b) > longestDiff/len(a) {
		d.add(Removed, a...)
		d.add(Added, b...)
		return
	}
	width := len(b) + 1
	longest := make([]int32, (len(a)+1)*width) // of a[i:] and b[j:]
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				longest[i*width+j] = longest[(i+1)*width+j+1] + 1
			} else {
				longest[i*width+j] = max(longest[(i+1)*width+j], longest[i*width+j+1])
			}
		}
	}
	// Of a change, what went comes before what came, spaces between included.
	var gone, come []string
	settle := func() {
		d.add(Removed, gone...)
		d.add(Added, come...)
		gone, come = gone[:0], come[:0]
	}
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] == b[j] && a[i] == " " && (len(gone) > 0 || len(come) > 0) && i+1 < len(a) && j+1 < len(b) && a[i+1] != b[j+1]:
			gone, come = append(gone, a[i]), append(come, b[j])
			i, j = i+1, j+1
		case a[i] == b[j]:
			settle()
			d.add(Same, a[i])
			i, j = i+1, j+1
		case longest[(i+1)*width+j] >= longest[i*width+j+1]:
			gone = append(gone, a[i])
			i++
		default:
			come = append(come, b[j])
			j++
		}
	}
	gone, come = append(gone, a[i:]...), append(come, b[j:]...)
	settle()
}
