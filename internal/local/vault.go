package local

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

// Vault is a network.Vault on one machine. A channel's secrets come from the
// environment and from a file of such lines, of which the environment is
// preferred; what a network gives in place of them is kept in the data
// directory, for as long as what it replaced is not changed by hand.
type Vault struct {
	channel  string
	file     string // ".env"
	kept     string // DATA/secrets/CHANNEL.json
	environ  func() []string
	renewing sync.Mutex
}

// NewVault returns the vault of a channel. It reads nothing yet.
func NewVault(data, file, channel string) *Vault {
	return &Vault{channel: channel, file: file, kept: filepath.Join(data, "secrets", channel+".json"), environ: os.Environ}
}

// Variable is the environment variable of a channel's secret: ATTACHE_NEWS_ACCESS_TOKEN.
func Variable(channel, name string) string {
	return strings.ToUpper("ATTACHE_" + strings.ReplaceAll(channel, "-", "_") + "_" + name)
}

// renewed is a value that replaces another.
type renewed struct {
	Value string `json:"value"`
	Of    string `json:"of"` // SHA-256 of what it replaced
}

// Read implements network.Vault.
func (v *Vault) Read(context.Context) (map[string]string, error) {
	given, err := v.given()
	if err != nil {
		return nil, err
	}
	kept, err := v.read()
	if err != nil {
		return nil, err
	}
	for name, r := range kept {
		if sum(given[name]) == r.Of {
			given[name] = r.Value
		}
	}
	return given, nil
}

// given are the secrets as a person gave them.
func (v *Vault) given() (map[string]string, error) {
	values := map[string]string{}
	prefix := Variable(v.channel, "")
	add := func(line string) {
		if name, value, ok := strings.Cut(line, "="); ok && strings.HasPrefix(name, prefix) && value != "" {
			values[strings.ToLower(strings.TrimPrefix(name, prefix))] = value
		}
	}
	lines, err := ReadEnv(v.file)
	if err != nil {
		return nil, err
	}
	for _, line := range append(lines, v.environ()...) {
		add(line)
	}
	return values, nil
}

func (v *Vault) read() (map[string]renewed, error) {
	content, err := os.ReadFile(v.kept)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var kept map[string]renewed
	if err == nil {
		err = json.Unmarshal(content, &kept)
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w; remove it, and give the account's secrets anew", v.kept, err)
	}
	return kept, nil
}

// Renew implements network.Vault.
func (v *Vault) Renew(_ context.Context, values map[string]string) error {
	v.renewing.Lock()
	defer v.renewing.Unlock()
	given, err := v.given()
	if err != nil {
		return err
	}
	kept, err := v.read()
	if err != nil {
		return err
	}
	if kept == nil {
		kept = map[string]renewed{}
	}
	for name, value := range values {
		kept[name] = renewed{Value: value, Of: sum(given[name])}
	}
	content, err := json.Marshal(kept)
	if err == nil {
		err = os.MkdirAll(filepath.Dir(v.kept), 0o700)
	}
	if err == nil {
		err = writeFile(v.kept, append(content, '\n'))
	}
	return err
}

func sum(value string) string {
	s := sha256.Sum256([]byte(value))
	return hex.EncodeToString(s[:])
}

// ReadEnv reads a file of environment variables, NAME=value to a line, as
// "NAME=value". A value may stand in single or double quotes; nothing in it is
// replaced. A file that is not there has none.
func ReadEnv(path string) ([]string, error) {
	content, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) || path == "" {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the secrets: %w", err)
	}
	var lines []string
	s := bufio.NewScanner(bytes.NewReader(content))
	s.Buffer(nil, 1<<20)
	for n := 1; s.Scan(); n++ {
		line := strings.TrimPrefix(strings.TrimSpace(s.Text()), "export ")
		if line == "" || line[0] == '#' {
			continue
		}
		name, value, ok := strings.Cut(line, "=")
		if !ok {
			return nil, fmt.Errorf("%s, line %d: there is no =; write NAME=value", path, n)
		}
		value = strings.TrimSpace(value)
		if len(value) > 1 && (value[0] == '\'' || value[0] == '"') && value[len(value)-1] == value[0] {
			value = value[1 : len(value)-1]
		}
		lines = append(lines, strings.TrimSpace(name)+"="+value)
	}
	if err := s.Err(); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return lines, nil
}

// WriteEnv sets variables in such a file, which it makes where there is none,
// and leaves the other lines as they are. Only the user may read it.
func WriteEnv(path string, values map[string]string, order []string) error {
	content, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("write the secrets: %w", err)
	}
	var out []string
	for line := range strings.Lines(string(content)) {
		line = strings.TrimRight(line, "\r\n")
		name, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimSpace(line), "export "), "=")
		if _, replaced := values[strings.TrimSpace(name)]; !replaced {
			out = append(out, line)
		}
	}
	for _, name := range order {
		if value := values[name]; value != "" {
			quote := "'"
			if strings.Contains(value, "'") {
				quote = `"`
			}
			out = append(out, name+"="+quote+value+quote)
		}
	}
	return writeFile(path, []byte(strings.Join(out, "\n")+"\n"))
}
