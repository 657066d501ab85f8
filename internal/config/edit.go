package config

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"attache/internal/desk"
)

// WithChannel writes a channel into an attache.yaml: in place of the one of its
// name, or after the others. All else stays as it is written, comments too;
// where that cannot be, the error says so and nothing is changed. now is what
// the text says, as Parse reads it.
func WithChannel(name string, text []byte, now desk.Config, c desk.Channel, known Known, there func(string) error) ([]byte, error) {
	item := "- " + inFlow(now, c) + "\n"
	next, err := spliced(text, c.Name, item)
	if err != nil {
		return nil, fmt.Errorf("%s: %w; write it there yourself, below channels:\n%s", name, err, item)
	}
	after, err := Parse(name, next, known, there)
	if err != nil {
		return nil, err
	}
	// Whatever the file looks like, nothing else may have changed.
	want := now
	want.Channels = slices.Clone(now.Channels)
	if !bytes.Contains(text, []byte("channels")) { // the default ones are not written
		want.Channels = nil
	}
	if i := slices.IndexFunc(want.Channels, func(o desk.Channel) bool { return o.Name == c.Name }); i >= 0 {
		want.Channels[i] = c
	} else {
		want.Channels = append(want.Channels, c)
	}
	if !reflect.DeepEqual(after, want) {
		return nil, fmt.Errorf("%s: the channel cannot be put in without changing more; write it there yourself, below channels:\n%s", name, item)
	}
	return next, nil
}

// inFlow writes a channel in one line, without what holds anyway.
func inFlow(office desk.Config, c desk.Channel) string {
	s := shown(c)
	item := yaml.MapSlice{{Key: "name", Value: s.Name}, {Key: "network", Value: s.Network}, {Key: "account", Value: s.Account}}
	add := func(key string, value any, given bool) {
		if given {
			item = append(item, yaml.MapItem{Key: key, Value: value})
		}
	}
	add("settings", s.Settings, len(s.Settings) > 0)
	add("secret", s.Secret, s.Secret != "")
	add("languages", s.Languages, !slices.Equal(s.Languages, office.Languages))
	add("quota", s.Quota, s.Quota != Quota)
	add("spacing", s.Spacing, s.Spacing != "")
	add("quiet", s.Quiet, s.Quiet != "")
	add("hashtags", s.Hashtags, s.Hashtags)
	text, err := yaml.MarshalWithOptions(item, yaml.Flow(true))
	if err != nil {
		panic("config: a channel has a form in YAML: " + err.Error())
	}
	return strings.TrimSpace(string(text))
}

// spliced puts an item into the list of channels, in place of the one of that
// name where there is one.
func spliced(text []byte, name, item string) ([]byte, error) {
	lines := strings.SplitAfter(string(text), "\n")
	list, err := channelList(text)
	switch {
	case err != nil:
		return nil, err
	case list == nil:
		if len(text) > 0 && !strings.HasSuffix(string(text), "\n") {
			text = append(text, '\n')
		}
		return append(bytes.Clone(text), "channels:\n  "+item...), nil
	case list.IsFlowStyle || len(list.Values) == 0:
		return nil, errors.New("the channels are not written one to a line")
	}
	indent := strings.Repeat(" ", list.Start.Position.Column-1)
	starts := make([]int, len(list.Values)) // lines, from 0
	found := -1
	for i, v := range list.Values {
		starts[i] = v.GetToken().Position.Line - 1
		if m, ok := v.(*ast.MappingNode); ok {
			starts[i] = m.Start.Position.Line - 1
			if !m.IsFlowStyle && len(m.Values) > 0 {
				starts[i] = m.Values[0].Key.GetToken().Position.Line - 1
			}
		}
		if named(v) == name {
			found = i
		}
	}
	at := len(starts) - 1
	if found >= 0 {
		at = found
	}
	end := starts[at] + 1
	for end < len(lines) && deeper(lines[end], len(indent)) {
		end++
	}
	begin := end
	if found >= 0 {
		begin = starts[at]
	}
	if begin > 0 && !strings.HasSuffix(lines[begin-1], "\n") {
		lines[begin-1] += "\n"
	}
	return []byte(strings.Join(lines[:begin], "") + indent + item + strings.Join(lines[end:], "")), nil
}

// deeper reports whether a line is a part of an item whose dash stands at an
// indent.
func deeper(line string, indent int) bool {
	text := strings.TrimRight(line, " \r\n")
	return text != "" && len(text)-len(strings.TrimLeft(text, " ")) > indent
}

// channelList is the list below the key channels, nil where there is none.
func channelList(text []byte) (*ast.SequenceNode, error) {
	file, err := parser.ParseBytes(text, 0)
	if err != nil {
		return nil, err
	}
	if len(file.Docs) == 0 || file.Docs[0].Body == nil {
		return nil, nil
	}
	var values []*ast.MappingValueNode
	switch body := file.Docs[0].Body.(type) {
	case *ast.MappingNode:
		values = body.Values
	case *ast.MappingValueNode:
		values = []*ast.MappingValueNode{body}
	}
	for _, v := range values {
		if v.Key.GetToken().Value == "channels" {
			if list, ok := v.Value.(*ast.SequenceNode); ok {
				return list, nil
			}
			return nil, errors.New("the channels are no list")
		}
	}
	return nil, nil
}

// named is the name that an item gives itself, or has by its network.
func named(item ast.Node) string {
	var values []*ast.MappingValueNode
	switch m := item.(type) {
	case *ast.MappingNode:
		values = m.Values
	case *ast.MappingValueNode:
		values = []*ast.MappingValueNode{m}
	}
	name := ""
	for _, v := range values {
		switch v.Key.GetToken().Value {
		case "name":
			return v.Value.GetToken().Value
		case "network":
			name = v.Value.GetToken().Value
		}
	}
	return name
}
