package cli

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"attache/internal/network/fakes"
)

// fake is a network on this machine.
func fake(t *testing.T, network string) *fakes.Server {
	t.Helper()
	f, err := fakes.Start(network, "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(f.Close)
	return f
}

// An account is set up, tried without posting, and found by the desk.
func TestSettingAChannelUp(t *testing.T) {
	folder(t, map[string]string{"attache.yaml": "# ours\nlanguages: [en]\nchannels:\n  - {name: social, network: mastodon, quota: 7} # the main one\n  - {name: news, network: x}\n"})
	f := fake(t, "mastodon")
	add := []string{"channel", "add", "social", "--account", "@press@mastodon.example", "--setting", "server=" + f.URL}

	got := run(t, "not-the-token\n", add...)
	if got.status != failed || !strings.Contains(got.err, "nothing was written: Mastodon refuses the credentials") || strings.Contains(got.err, "not-the-token") {
		t.Errorf("with a wrong token: %+v", got)
	}
	if _, err := os.Stat(".env"); err == nil {
		t.Error("it kept a wrong token")
	}
	got = run(t, f.Secrets["access_token"]+"\n", add...)
	if got.status != 0 || got.out != "" || !strings.Contains(got.err, "Nothing was posted") {
		t.Fatalf("%+v", got)
	}
	text, err := os.ReadFile("attache.yaml")
	if err != nil || !strings.HasPrefix(string(text), "# ours\n") || !strings.Contains(string(text), "quota: 7") || strings.Contains(string(text), f.Secrets["access_token"]) {
		t.Errorf("%s, %v", text, err)
	}
	info, err := os.Stat(".env")
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("others may read .env: %v", err)
	}
	if got := run(t, "", "channel", "test", "social"); got.status != 0 || !strings.Contains(got.out, "works") {
		t.Errorf("%+v", got)
	}
	var listed []map[string]any
	for l := range strings.Lines(run(t, "", "channel", "list", "--json").out) {
		var one map[string]any
		if err := json.Unmarshal([]byte(l), &one); err != nil {
			t.Fatal(err)
		}
		listed = append(listed, one)
	}
	if len(listed) != 2 || listed[0]["account"] != "@press@mastodon.example" || listed[1]["account"] != "" {
		t.Errorf("%v", listed)
	}
	if len(f.Posts()) != 0 {
		t.Error("something was posted")
	}
}

// On AWS the secrets go to Secrets Manager: the command says how, and shows none.
func TestSettingAChannelUpOnAWS(t *testing.T) {
	folder(t, nil)
	f := fake(t, "bluesky")
	got := run(t, f.Secrets["app_password"]+"\n", "channel", "add", "sky", "--network", "bluesky", "--account", f.Account, "--setting", "server="+f.URL, "--stack", "desk")
	want := "aws secretsmanager create-secret --name desk/accounts/sky --secret-string file://attache-sky.secret.json && rm attache-sky.secret.json\n"
	if got.status != 0 || !strings.HasPrefix(got.out, want) || strings.Contains(got.out+got.err, f.Secrets["app_password"]) {
		t.Errorf("%+v", got)
	}
	content, err := os.ReadFile("attache-sky.secret.json")
	if err != nil || string(content) != `{"app_password":"`+f.Secrets["app_password"]+"\"}\n" {
		t.Errorf("%s, %v", content, err)
	}
	if _, err := os.Stat(".env"); err == nil {
		t.Error("it wrote them here as well")
	}
}

// What is missing is told by the name under which it is looked for.
func TestTellingWhatAChannelLacks(t *testing.T) {
	folder(t, map[string]string{"attache.yaml": "languages: [en]\nchannels:\n  - {name: my-bot, network: telegram, account: \"@press\"}\n  - {name: files, network: x}\n"})
	if got := run(t, "", "channel", "list"); got.status != 0 || !strings.Contains(got.out, "lacks ATTACHE_MY_BOT_BOT_TOKEN: run `attache channel add my-bot`") || !strings.Contains(got.out, "outbox/files") {
		t.Errorf("%+v", got)
	}
	if got := run(t, "", "channel", "test"); got.status != failed || !strings.Contains(got.out, "lacks bot_token") || !strings.Contains(got.out, "goes to the outbox") {
		t.Errorf("%+v", got)
	}
}

// A subscriber is tried with an event that is no change.
func TestTryingASubscriber(t *testing.T) {
	f := fake(t, "webhook")
	folder(t, map[string]string{
		"attache.yaml": "languages: [en]\nchannels:\n  - {name: files, network: x}\nsubscribers:\n  - {name: my-site, url: " + f.Account + "}\n  - {name: other, url: " + f.Account + "}\n",
		".env":         "ATTACHE_MY_SITE_SIGNING_SECRET=" + f.Secrets["signing_secret"] + "\n",
	})
	if got := run(t, "", "channel", "test", "my-site"); got.status != 0 || !strings.Contains(got.out, "works") || strings.Contains(got.out, "files") {
		t.Errorf("%+v", got)
	}
	if got := run(t, "", "channel", "test", "--json"); got.status != failed || !strings.Contains(got.out, `"subscriber":"my-site"`) || !strings.Contains(got.out, "has no signing_secret") {
		t.Errorf("%+v", got)
	}
}

func TestAChannelThatCannotBe(t *testing.T) {
	folder(t, nil)
	for _, test := range []struct {
		args []string
		want string
	}{
		{[]string{"channel", "add", "news"}, "name its network with --network"},
		{[]string{"channel", "add", "news", "--network", "myspace"}, "there is no network \"myspace\""},
		{[]string{"channel", "add", "news", "--network", "telegram", "--account", "press"}, "is no name of a channel"},
		{[]string{"channel", "add", "news", "--network", "mastodon", "--account", "@a@b.example", "--setting", "colour=red"}, "there is no setting \"colour\""},
		{[]string{"channel", "add", "news", "--network", "mastodon", "--account", "@a", "--setting", "server=http://b.example"}, "is not encrypted"},
		{[]string{"channel", "test", "gone"}, "there is no channel \"gone\""},
	} {
		if got := run(t, "", test.args...); got.status == 0 || !strings.Contains(got.err, test.want) {
			t.Errorf("%v: %+v", test.args, got)
		}
	}
	if left, _ := os.ReadDir("."); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}

// The fakes work with the configuration that is written for them.
func TestTryingTheFakes(t *testing.T) {
	folder(t, nil)
	var lines []fakeLine
	for _, name := range fakes.Networks() {
		f := fake(t, name)
		l := fakeLine{Network: name, Account: f.Account, Settings: f.Settings, Secrets: map[string]string{}}
		for secret, value := range f.Secrets {
			l.Secrets["ATTACHE_"+strings.ToUpper(name+"_"+secret)] = value
		}
		lines = append(lines, l)
	}
	if err := writeTrial("try", lines); err != nil {
		t.Fatal(err)
	}
	got := run(t, "", "channel", "test", "--config", "try/attache.yaml")
	if got.status != 0 || strings.Count(got.out, "works") != len(lines) {
		t.Errorf("%+v", got)
	}
}
