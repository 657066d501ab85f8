package local

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func vaultIn(t *testing.T, env string, environ ...string) (*Vault, string) {
	t.Helper()
	dir := t.TempDir()
	file := filepath.Join(dir, ".env")
	if err := os.WriteFile(file, []byte(env), 0o600); err != nil {
		t.Fatal(err)
	}
	v := NewVault(dir, file, "news-en")
	v.environ = func() []string { return environ }
	return v, file
}

func want(t *testing.T, v *Vault, values map[string]string) {
	t.Helper()
	got, err := v.Read(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(values, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestSecretsComeFromTheEnvironmentAndTheFile(t *testing.T) {
	v, _ := vaultIn(t, "# ours\nexport ATTACHE_NEWS_EN_ACCESS_TOKEN='a=b $HOME'\nATTACHE_NEWS_EN_CLIENT_ID=\"c\"\n\nATTACHE_OTHER_ACCESS_TOKEN=x\n",
		"ATTACHE_NEWS_EN_CLIENT_ID=from the environment", "PATH=/bin")
	want(t, v, map[string]string{"access_token": "a=b $HOME", "client_id": "from the environment"})
}

// What the network gave holds until a person gives something new.
func TestRenewedSecretsHoldUntilAPersonChangesThem(t *testing.T) {
	v, file := vaultIn(t, "ATTACHE_NEWS_EN_REFRESH_TOKEN=first\n")
	if err := v.Renew(t.Context(), map[string]string{"refresh_token": "second", "access_token": "new"}); err != nil {
		t.Fatal(err)
	}
	want(t, v, map[string]string{"refresh_token": "second", "access_token": "new"})
	if err := v.Renew(t.Context(), map[string]string{"refresh_token": "third"}); err != nil {
		t.Fatal(err)
	}
	want(t, v, map[string]string{"refresh_token": "third", "access_token": "new"})
	info, err := os.Stat(v.kept)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("others may read it: %v, %v", info.Mode(), err)
	}
	if err := WriteEnv(file, map[string]string{"ATTACHE_NEWS_EN_REFRESH_TOKEN": "by hand"}, []string{"ATTACHE_NEWS_EN_REFRESH_TOKEN"}); err != nil {
		t.Fatal(err)
	}
	want(t, v, map[string]string{"refresh_token": "by hand", "access_token": "new"})
}

func TestAFileThatCannotBeRead(t *testing.T) {
	v, _ := vaultIn(t, "A=1\nno such thing\n")
	if _, err := v.Read(t.Context()); err == nil || !strings.Contains(err.Error(), "line 2") || strings.Contains(err.Error(), "no such thing") {
		t.Errorf("got %v", err)
	}
}

func TestWritingLeavesTheOtherLines(t *testing.T) {
	_, file := vaultIn(t, "# mine\nA=1\nB=old\n")
	if err := WriteEnv(file, map[string]string{"B": "it's new", "C": "c"}, []string{"B", "C"}); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(file)
	if err != nil || string(got) != "# mine\nA=1\nB=\"it's new\"\nC='c'\n" {
		t.Errorf("%s, %v", got, err)
	}
}
