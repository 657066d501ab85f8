// Package strictyaml decodes settings that people write by hand. It takes a
// plain part of YAML (mappings, lists and scalars; one document; no anchors,
// aliases, merge keys or tags), refuses what it does not know, and reports
// every problem it finds (the first 50) with line, key and remedy.
package strictyaml

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// Limits on what is parsed: the parser's time grows with the square of the
// nesting and of the keys.
const (
	MaxSize  = 64 << 10 // bytes
	maxDepth = 16
	maxKeys  = 4096
	// maxProblems is how many are reported: more help nobody.
	maxProblems = 50
)

// Problem says what is wrong, where, and what to do about it.
type Problem struct {
	Line    int    // 1-based, counted from the first line given to Decode
	Key     string // path of the key, as "channels[1].quota"; empty where no key is to blame
	Message string // what is wrong, without the place: "is not a number"
	Remedy  string // a sentence
}

func (p Problem) String() string {
	s := "line " + strconv.Itoa(p.Line) + ": "
	if p.Key != "" {
		s += p.Key + " "
	}
	return s + p.Message + ". " + p.Remedy
}

// Lines tells on which line each key stands, by its path ("link",
// "channels[1].quota"; "channels[1]" is an entry of a list). A key that is not
// in it was not written.
type Lines map[string]int

// Problem reports on the value of a key: for what the types cannot say. One
// that was not written is missed where the key above it stands.
func (l Lines) Problem(key, message, remedy string) Problem {
	above := key
	for above != "" && l[above] == 0 {
		above = above[:max(strings.LastIndexAny(above, ".["), 0)]
	}
	return Problem{Line: max(l[above], 1), Key: key, Message: message, Remedy: remedy}
}

// Decode reads a mapping into the struct that into points to. Fields with a tag
// `yaml:"name"` take part; their types may be string, bool, int, and pointers
// to, slices of, structs of and maps with string keys of such. A string takes
// any scalar as it is written. What is not written leaves its field as it is.
//
// Lines are counted from firstLine, so that a part of a file is reported with
// the lines of the file. After problems, what could be read is in into.
func Decode(data []byte, firstLine int, into any) (Lines, []Problem) {
	d := decoder{first: firstLine, lines: Lines{}}
	if body := d.parse(data); body != nil {
		d.value(body, reflect.ValueOf(into).Elem(), "")
	}
	return d.lines, d.problems
}

type decoder struct {
	first    int
	lines    Lines
	problems []Problem
}

func (d *decoder) report(line int, key, message, remedy string) {
	if len(d.problems) < maxProblems {
		d.problems = append(d.problems, Problem{Line: line, Key: key, Message: message, Remedy: remedy})
	}
}

// parse returns the one document's body; nil where there is none, or after a
// problem.
func (d *decoder) parse(data []byte) (body ast.Node) {
	if len(data) > MaxSize {
		d.report(d.first, "", fmt.Sprintf("more than %d KB of settings", MaxSize>>10), "Shorten them.")
		return nil
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	data = bytes.ReplaceAll(data, []byte("\r"), []byte("\n"))
	if i := invalid(data); i >= 0 {
		line := d.first + bytes.Count(data[:i], []byte("\n"))
		d.report(line, "", "characters that are not UTF-8 text", "Save the settings as UTF-8.")
		return nil
	}
	defer func() { // the parser is not proof against every input
		if recover() != nil {
			d.report(d.first, "", "is not YAML", "Write it as `key: value`, one a line.")
			body = nil
		}
	}()
	tokens := lexer.Tokenize(string(data))
	if !d.plain(tokens) {
		return nil
	}
	file, err := parser.Parse(tokens, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		line, message := d.first, ""
		if e := yaml.Error(nil); errors.As(err, &e) { // its Error prints the text around it, slowly
			line, message = d.line(e.GetToken()), e.GetMessage()
		} else {
			message = err.Error()
		}
		d.report(line, "", "is not YAML: "+message, "Write it as `key: value`; put quotes round a value that holds a colon or a bracket.")
		return nil
	}
	for _, doc := range file.Docs {
		if doc.Body == nil || isComment(doc.Body) {
			continue
		}
		if body != nil {
			d.report(d.line(doc.Body.GetToken()), "", "a second document", "Put all settings into one, without `---` between them.")
			return nil
		}
		body = doc.Body
	}
	return body
}

func isComment(n ast.Node) bool {
	return n.Type() == ast.CommentType
}

// invalid returns the offset of the first byte that text does not have, -1 for none.
func invalid(data []byte) int {
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n <= 1 || r < ' ' && r != '\n' && r != '\t' || r == 0x7f {
			return i
		}
		i += n
	}
	return -1
}

// plain refuses what is not in the part of YAML that is taken.
func (d *decoder) plain(tokens token.Tokens) bool {
	flow, entries, line, keys := 0, 0, 0, 0
	before := len(d.problems)
	for _, t := range tokens {
		if t.Position.Line != line {
			line, entries = t.Position.Line, 0
		}
		switch t.Type {
		case token.SequenceStartType, token.MappingStartType:
			flow++
		case token.SequenceEndType, token.MappingEndType:
			flow--
		case token.SequenceEntryType, token.MappingKeyType:
			entries++
		case token.MappingValueType:
			keys++
		case token.AnchorType, token.AliasType, token.MergeKeyType:
			d.report(d.line(t), "", "anchors and aliases are not taken", "Write the value out, in quotes if it starts with `&` or `*`.")
		case token.TagType:
			d.report(d.line(t), "", "tags are not taken", "Leave the tag out, or put quotes round a value that starts with `!`.")
		case token.DirectiveType:
			d.report(d.line(t), "", "directives are not taken", "Leave the line out, or put quotes round a value that starts with `%`.")
		}
		if keys > maxKeys {
			d.report(d.line(t), "", fmt.Sprintf("more than %d keys", maxKeys), "Shorten them.")
			return false
		}
		if flow > maxDepth || entries > maxDepth {
			d.report(d.line(t), "", "is nested too deep", "Settings need no more than three levels.")
			return false
		}
	}
	return len(d.problems) == before
}

func (d *decoder) line(t *token.Token) int {
	if t == nil || t.Position == nil || t.Position.Line < 1 {
		return d.first
	}
	return d.first + t.Position.Line - 1
}

// value decodes a node into v. The node stands at d.lines[key].
func (d *decoder) value(n ast.Node, v reflect.Value, key string) {
	if v.Kind() == reflect.Pointer {
		p := reflect.New(v.Type().Elem())
		before := len(d.problems)
		if d.value(n, p.Elem(), key); len(d.problems) == before || p.Elem().Kind() == reflect.Struct {
			v.Set(p)
		}
		return
	}
	line := d.line(n.GetToken())
	if at, ok := d.lines[key]; ok {
		line = at
	}
	if n.Type() == ast.NullType {
		d.report(line, key, "has no value", "Give it one (in quotes if it starts with `#`), or leave the line out.")
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		d.mapping(n, line, key, structFields(v))
	case reflect.Map:
		if v.IsNil() {
			v.Set(reflect.MakeMap(v.Type()))
		}
		d.mapping(n, line, key, mapEntries{v})
	case reflect.Slice:
		list, ok := n.(*ast.SequenceNode)
		if !ok {
			d.report(line, key, "must be a list", listRemedy(n, key))
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), len(list.Values), len(list.Values)))
		for i, e := range list.Values {
			path := key + "[" + strconv.Itoa(i) + "]"
			d.lines[path] = d.line(e.GetToken())
			d.value(e, v.Index(i), path)
		}
	default:
		d.scalar(n, v, line, key)
	}
}

func listRemedy(n ast.Node, key string) string {
	if text, ok := scalarText(n); ok && key != "" {
		return fmt.Sprintf("Write `%s: [%s]`.", key[strings.LastIndexByte(key, '.')+1:], text)
	}
	return "Write its entries in brackets, or one a line after `- `."
}

func (d *decoder) scalar(n ast.Node, v reflect.Value, line int, key string) {
	text, ok := scalarText(n)
	if !ok {
		d.report(line, key, "must be a single value", "Write one value after the colon.")
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(text)
	case reflect.Bool:
		b, ok := n.(*ast.BoolNode)
		if !ok {
			d.report(line, key, fmt.Sprintf("is %q and must be true or false", text), "Write `true` or `false`.")
			return
		}
		v.SetBool(b.Value)
	case reflect.Int:
		i, err := strconv.ParseInt(text, 10, strconv.IntSize)
		if _, ok := n.(*ast.IntegerNode); !ok || err != nil {
			d.report(line, key, fmt.Sprintf("is %q and must be a whole number", text), "Write it in digits, as `100`.")
			return
		}
		v.SetInt(i)
	default:
		panic("strictyaml: a field of type " + v.Type().String() + " cannot be decoded")
	}
}

// scalarText is a scalar as it is written, without quotes.
func scalarText(n ast.Node) (string, bool) {
	switch n := n.(type) {
	case *ast.StringNode:
		return n.Value, true
	case *ast.LiteralNode:
		return n.Value.Value, true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		return n.GetToken().Value, true
	}
	return "", false
}

// target takes the values of a mapping.
type target interface {
	names() []string                  // of the keys known; nil: all are
	take(string, func(reflect.Value)) // calls the function with where the value goes
}

type fields map[string]reflect.Value

func structFields(v reflect.Value) fields {
	f := fields{}
	for i := range v.NumField() {
		// What follows a comma is for writing.
		if name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("yaml"), ","); name != "" {
			f[name] = v.Field(i)
		}
	}
	return f
}

func (f fields) names() []string {
	names := make([]string, 0, len(f))
	for name := range f {
		names = append(names, name)
	}
	return names
}

func (f fields) take(name string, decode func(reflect.Value)) { decode(f[name]) }

type mapEntries struct{ reflect.Value }

func (m mapEntries) names() []string { return nil }

func (m mapEntries) take(name string, decode func(reflect.Value)) {
	v := reflect.New(m.Type().Elem()).Elem()
	decode(v)
	m.SetMapIndex(reflect.ValueOf(name).Convert(m.Type().Key()), v)
}

func (d *decoder) mapping(n ast.Node, line int, key string, into target) {
	var pairs []*ast.MappingValueNode
	switch n := n.(type) {
	case *ast.MappingNode:
		pairs = n.Values
	case *ast.MappingValueNode:
		pairs = []*ast.MappingValueNode{n}
	default:
		d.report(line, key, "must be keys and values", "Write them as `key: value`, one a line.")
		return
	}
	known := into.names()
	for _, pair := range pairs {
		line := d.line(pair.Key.GetToken())
		name, ok := scalarText(pair.Key)
		if !ok {
			d.report(line, key, "has a key that is not a word", "Write `key: value`.")
			continue
		}
		path := name
		if key != "" {
			path = key + "." + name
		}
		if at, twice := d.lines[path]; twice {
			d.report(line, path, fmt.Sprintf("is there twice, first in line %d", at), "Leave one out.")
			continue
		}
		d.lines[path] = line
		if known != nil && !slices.Contains(known, name) {
			d.report(line, path, "is not a known key", suggest(name, known))
			continue
		}
		into.take(name, func(v reflect.Value) { d.value(pair.Value, v, path) })
	}
}
