//go:build aws

package awstest

import (
	"encoding/base64"
	"encoding/json"
	"slices"
)

// value is an attribute as it travels: {"S": "text"}.
type value map[string]json.RawMessage

// attributes are an item.
type attributes map[string]value

// size is how many bytes DynamoDB counts for an item.
func (a attributes) size() int {
	n := 0
	for name, v := range a {
		n += len(name)
		for kind, raw := range v {
			var text string
			_ = json.Unmarshal(raw, &text)
			switch kind {
			case "B":
				n += base64.StdEncoding.DecodedLen(len(text))
			case "N":
				n += len(text)/2 + 2
			default:
				n += len(text)
			}
		}
	}
	return n
}

func (a attributes) text(name string) string {
	var text string
	_ = json.Unmarshal(a[name]["S"], &text)
	return text
}

// meter counts the write units of transactions by the published rules, for
// DynamoDB Local tells those of one item only: each item costs two for every
// KB that it has or had; each index costs one for an entry that comes, goes or
// changes, two for one that moves.
type meter struct {
	indexes map[string][]string // names of the attributes of an index's entries; the first two are its key
	items   map[string]attributes
}

func (m *meter) transaction(body []byte) (units float64) {
	var in struct {
		TransactItems []map[string]struct{ Item, Key attributes }
	}
	_ = json.Unmarshal(body, &in)
	for _, one := range in.TransactItems {
		for kind, on := range one {
			units += m.write(kind, on.Item, on.Key)
		}
	}
	return units
}

func (m *meter) write(kind string, item, key attributes) (units float64) {
	if kind == "Put" {
		key = item
	}
	name := key.text("pk") + "\n" + key.text("sk")
	old := m.items[name]
	now := old
	switch kind {
	case "Put":
		now = item
	case "Delete":
		now = nil
	case "Update":
		if old == nil {
			now = key
		}
	}
	if units = 2 * float64(max(kilobytes(old), kilobytes(now), 1)); kind == "ConditionCheck" {
		return units
	}
	for _, index := range m.indexes {
		before, after := entry(index, old), entry(index, now)
		switch {
		case slices.Equal(before, after):
		case before != nil && after != nil && !slices.Equal(before[:2], after[:2]):
			units += 2
		default:
			units++
		}
	}
	m.items[name] = now
	return units
}

func kilobytes(a attributes) int { return (a.size() + 1023) / 1024 }

// entry is what an index holds of an item; nil: nothing.
func entry(index []string, a attributes) []string {
	var e []string
	for n, name := range index {
		if n < 2 && a.text(name) == "" {
			return nil
		}
		e = append(e, a.text(name))
	}
	return e
}

func newMeter(d definition) *meter {
	m := &meter{indexes: map[string][]string{}, items: map[string]attributes{}}
	for _, index := range d.Resources.Table.Properties.GlobalSecondaryIndexes {
		for _, part := range index.KeySchema {
			m.indexes[index.IndexName] = append(m.indexes[index.IndexName], part.Name)
		}
		m.indexes[index.IndexName] = append(m.indexes[index.IndexName], index.Projection.NonKeyAttributes...)
	}
	return m
}
