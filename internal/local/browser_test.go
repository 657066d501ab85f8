//go:build browser

package local_test

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"attache/internal/config"
	"attache/internal/desk"
	"attache/internal/local"
	"attache/internal/samples"
	"attache/internal/web/api"
)

// browser is Chromium with one page open, signed in at a desk. Whatever its
// console says as an error, a breach of the Content-Security-Policy among it,
// fails the test.
type browser struct {
	*office
	ctx context.Context

	mu       sync.Mutex
	expected string // an error of the console that is wanted
}

func browse(t *testing.T, o *office) *browser {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		t.Fatal("chromium is not there: run 'make tools' (as root on Debian), or install the package chromium")
	}
	flags := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.NoFirstRun, chromedp.UserDataDir(t.TempDir()),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true))
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewExecAllocator(ctx, flags...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	b := &browser{office: o, ctx: ctx}
	messages := chromedp.Console(ctx) // starts the browser
	go func() {
		for m, err := range messages {
			if err != nil {
				return
			}
			if m.IsException() || m.Type == "error" || m.Type == "warning" {
				b.complain(m.String() + " " + m.URL)
			}
		}
	}()
	b.size(1280, 900, false)
	b.do(chromedp.Navigate(o.link))
	return b
}

func (b *browser) complain(text string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.ctx.Err() == nil && (b.expected == "" || !strings.Contains(text, b.expected)) {
		b.t.Errorf("the console says: %s", text)
	}
}

// expect says which error of the console is wanted from now on; none is "".
func (b *browser) expect(text string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.expected = text
}

func (b *browser) do(actions ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	if err := chromedp.Do(b.ctx, actions...); err != nil {
		b.fatal(err)
	}
}

func (b *browser) fatal(err error) {
	b.t.Helper()
	shown, _ := chromedp.Run(b.ctx, chromedp.Evaluate[string](`location.href + "\n" + document.body.innerText.slice(0, 600)`))
	b.t.Fatalf("%v; the page shows\n%s", err, shown)
}

func (b *browser) open(path string) { b.t.Helper(); b.do(chromedp.Navigate(b.web + path)) }

// size sets the window, in CSS pixels, and the colour scheme.
func (b *browser) size(width, height int64, dark bool) {
	b.t.Helper()
	scheme := "light"
	if dark {
		scheme = "dark"
	}
	_, err := chromedp.Call(b.ctx, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: width, Height: height, DeviceScaleFactor: 1, Mobile: width < 500})
	if err == nil {
		_, err = chromedp.Call(b.ctx, emulation.SetTouchEmulationEnabled, emulation.SetTouchEmulationEnabledParams{Enabled: width < 500})
	}
	if err == nil {
		_, err = chromedp.Call(b.ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	}
	if err == nil {
		_, err = chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{
			{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: "reduce"},
		}})
	}
	if err != nil {
		b.fatal(err)
	}
}

// wait waits until an expression of the page holds. The page may change
// meanwhile.
func (b *browser) wait(expression string) {
	b.t.Helper()
	var err error
	for range 600 {
		var holds bool
		if holds, err = chromedp.Run(b.ctx, chromedp.Evaluate[bool](`document.body !== null && (`+expression+`)`)); err == nil && holds {
			return
		}
		if b.ctx.Err() != nil {
			break
		}
		time.Sleep(30 * time.Millisecond)
	}
	b.fatal(fmt.Errorf("waited in vain for %s (%w)", expression, err))
}

// is evaluates an expression of the page to a text.
func (b *browser) is(expression string) string {
	b.t.Helper()
	value, err := chromedp.Run(b.ctx, chromedp.Evaluate[string](`String(`+expression+`)`))
	if err != nil {
		b.fatal(err)
	}
	return value
}

func (b *browser) run(script string) {
	b.t.Helper()
	b.is(`(() => {` + script + `})()`)
}

func (b *browser) shows(text string) {
	b.t.Helper()
	quoted, _ := json.Marshal(text)
	b.wait(`document.body.innerText.includes(` + string(quoted) + `)`)
}

func (b *browser) click(selector string) {
	b.t.Helper()
	b.do(chromedp.Click(chromedp.CSS(selector), chromedp.NodeVisible))
}

func (b *browser) focus(selector string) { b.t.Helper(); b.do(chromedp.Focus(chromedp.CSS(selector))) }

func (b *browser) key(keys string, modifiers ...chromedp.Modifier) {
	b.t.Helper()
	b.do(chromedp.KeyEvent(keys, chromedp.KeyModifiers(modifiers...)))
}

// letter presses a key as a keyboard does: what its keydown prevents is not
// typed.
func (b *browser) letter(key string) {
	b.t.Helper()
	for _, e := range []input.DispatchKeyEventParams{{Type: input.DispatchKeyEventTypeKeyDown, Key: key, Text: key}, {Type: input.DispatchKeyEventTypeKeyUp, Key: key}} {
		if _, err := chromedp.Call(b.ctx, input.DispatchKeyEvent, e); err != nil {
			b.fatal(err)
		}
	}
}

// write types a text into what has the focus.
func (b *browser) write(text string) {
	b.t.Helper()
	if _, err := chromedp.Call(b.ctx, input.InsertText, input.InsertTextParams{Text: text}); err != nil {
		b.fatal(err)
	}
}

// rewrite types a text over the one in the editor.
func (b *browser) rewrite(text string) {
	b.t.Helper()
	b.run(`document.querySelector("#text").select()`)
	b.write(text)
}

// An Arabic release and one in Chinese, beside the samples.
const arabic = `السفيرة ليلى منصور تزور المتحف الوطني في باكو

زارت السفيرة ليلى منصور المتحف الوطني في 3 آذار/مارس 2026 وبحثت مع مدير المتحف التعاون الثقافي بين البلدين.

وقال مدير المتحف إن 12 معرضا ستقام خلال العام.
`

// furnished is a desk in five languages, with samples, on one channel for each
// network.
func furnished(t *testing.T) *office {
	t.Helper()
	data := t.TempDir()
	o := start(t, data, func(c *local.Config) {
		c.Samples = samples.Files()
		c.Office = config.Default()
		c.Office.Organisation = "Press office of the Embassy"
		c.Office.Zone = time.UTC
		c.Office.Languages = []string{"en", "az", "zh", "ru", "ar"}
		for i := range c.Office.Channels {
			c.Office.Channels[i].Languages = c.Office.Languages
		}
	})
	o.put("inbox/2026-05-13-museum.ar.txt", arabic)
	o.await("2026-05-04-embassy-visit", "2026-05-08-daxue-jiang", "2026-05-12-youth-forum", "2026-05-13-museum", "2030-01-14-observatory")
	return o
}

// await waits until releases have posts.
func (o *office) await(releases ...string) {
	o.t.Helper()
	for _, release := range releases {
		deadline := time.Now().Add(20 * time.Second)
		for {
			list, err := o.client().Posts(context.Background(), desk.PostQuery{Release: release})
			if err != nil {
				o.t.Fatal(err)
			}
			if len(list.Items) > 0 {
				break
			}
			if time.Now().After(deadline) {
				o.t.Fatalf("%s has no posts", release)
			}
			time.Sleep(20 * time.Millisecond)
		}
	}
}

func (o *office) get(id string) desk.Post {
	o.t.Helper()
	item, err := o.client().Post(context.Background(), id)
	if err != nil {
		o.t.Fatal(err)
	}
	return item.Post
}

// A press officer's work, in a browser: sign in by the link, find the post,
// see what it rests on, write it anew under the eyes of the check, approve it,
// reject another.
func TestWorkInTheBrowser(t *testing.T) {
	o := furnished(t)
	b := browse(t, o)
	b.open("/?release=2026-05-04-embassy-visit")
	b.shows("Lina Moreau visits the National Museum")
	if got := b.is(`document.querySelector(".who .name").textContent`); got != "Press officer" {
		t.Errorf("signed in as %q", got)
	}

	const id = "2026-05-04-embassy-visit.x.en"
	b.open("/posts/" + id)
	b.shows("What it states")

	// Evidence: what a piece of the post rests on lights up beside it, by
	// pointer, by keyboard and by click, and is quoted below the post.
	b.focus("#post .mark")
	b.wait(`document.querySelector("#evidence .lit") !== null`)
	post, release := b.is(`document.querySelector("#post .lit").textContent`), b.is(`document.querySelector("#evidence .lit").textContent`)
	t.Logf("%q rests on %q", post, release)
	b.click("#post .mark")
	b.wait(`!document.querySelector("#witness").hidden`)
	if quoted := b.is(`document.querySelector("#witness b").textContent`); quoted != release {
		t.Errorf("quoted %q, want %q", quoted, release)
	}
	b.focus(".facts dd a[data-pairs]")
	b.wait(`document.querySelector("#evidence .lit") !== null`)

	// Editing: counted and checked as it is written, by the desk itself.
	before := o.get(id)
	b.run(`document.activeElement.blur()`)
	b.letter("e")
	b.wait(`document.activeElement.id === "text"`)
	b.rewrite("Ambassador Lina Moreau visited the National Museum and saw 77 manuscripts.")
	b.shows("77")
	b.wait(`document.querySelector("#draft .findings code") !== null`)
	if code := b.is(`document.querySelector("#draft .findings code").textContent`); !strings.Contains(code, "number") {
		t.Errorf("the check said %q of a figure that is not in the release", code)
	}
	if count := b.is(`document.querySelector("#count b").textContent`); count != "74" {
		t.Errorf("counted %s, want 74", count)
	}
	b.wait(`document.querySelector("#draft del") !== null && document.querySelector("#draft ins") !== null`)
	if got := o.get(id); got.Payload.Text != before.Payload.Text {
		t.Fatal("looking at a text saved it")
	}
	b.rewrite("Ambassador Lina Moreau visited the National Museum on 4 May.")
	b.wait(`document.querySelector("#count").innerText.includes("nothing to object to")`)
	b.key("\r", kb.ModifierCtrl)
	b.shows("is saved.")
	if got := o.get(id); got.Payload.Text != "Ambassador Lina Moreau visited the National Museum on 4 May." || got.Author != "Press officer" {
		t.Fatalf("saved %q by %q", got.Payload.Text, got.Author)
	}
	b.shows("What Press officer changed")

	// Approving, by keyboard; the page goes on to the next post that waits.
	b.letter("a")
	b.wait(`document.activeElement.textContent === "Approve"`)
	b.key("\r")
	b.shows("English for x is approved.")
	o.posts("2026-05-04-embassy-visit", 1, published)
	if b.is("location.pathname") == "/posts/"+id {
		t.Error("the page did not go on")
	}
	rejected := strings.TrimPrefix(b.is("decodeURIComponent(location.pathname)"), "/posts/")
	b.letter("r")
	b.wait(`document.activeElement.name === "reason"`)
	b.write("Said already.")
	b.key("\r")
	b.shows("is rejected.")
	if got := o.get(rejected); got.State != desk.StateRejected || got.Reason != "Said already." {
		t.Errorf("%s is %s because %q", rejected, got.State, got.Reason)
	}

	// A text that changed meanwhile is not approved, and what was written over
	// it stays.
	const stale = "2026-05-04-embassy-visit.bluesky.en"
	b.open("/posts/" + stale)
	p := o.get(stale)
	if _, err := o.client().Act(t.Context(), stale, "edit", api.Action{Hash: p.Payload.Hash(), Text: "Another text on 4 May."}); err != nil {
		t.Fatal(err)
	}
	b.expect("409")
	b.click("#edit summary")
	b.rewrite("My own text on 4 May.")
	b.click("#edit button.primary")
	b.shows("Somebody was faster")
	if mine := b.is(`document.querySelector("#text").value`); mine != "My own text on 4 May." {
		t.Errorf("the editor holds %q", mine)
	}
	b.expect("")
}

// What has no findings is approved together, from the queue, filtered without a
// load of the page.
func TestApproveTogetherInTheBrowser(t *testing.T) {
	o := furnished(t)
	b := browse(t, o)
	b.shows("meets young researchers")
	b.run(`window.stays = true`)
	b.run(`const s = document.querySelector("#filters [name=language]"); s.value = "en"; s.dispatchEvent(new Event("change", {bubbles: true}))`)
	b.wait(`location.search.includes("language=en") && document.querySelectorAll(".posts .text:not([lang=en])").length === 0 && document.querySelector(".posts .text") !== null`)
	if b.is("window.stays") != "true" {
		t.Error("the filter loaded the page anew")
	}
	b.letter("j")
	b.run(`document.activeElement.blur()`)
	ticks := b.is(`document.querySelectorAll(".pick input").length`)
	if ticks == "0" {
		t.Fatal("nothing can be approved together")
	}
	b.click("[data-picks]")
	b.wait(`document.querySelectorAll(".pick input:checked").length === ` + ticks)
	b.shows("posts ticked")
	want := b.is(`document.querySelector(".picked").textContent.split(" ")[0]`)
	b.click(".tray button.primary")
	b.shows(want + " posts approved.")
	list, err := o.client().Posts(t.Context(), desk.PostQuery{Page: desk.Page{Limit: 500}})
	if err != nil {
		t.Fatal(err)
	}
	done := 0
	for _, p := range list.Items {
		if len(p.Approvals) > 0 {
			done++
			if len(p.Findings) > 0 {
				t.Errorf("%s was approved together with others, and has findings", p.ID)
			}
		}
	}
	if fmt.Sprint(done) != want {
		t.Errorf("%d posts are approved, want %s", done, want)
	}
}

// A name is kept by keyboard: as it stands, or as somebody corrected it in the
// text.
func TestKeepANameInTheBrowser(t *testing.T) {
	o := start(t, t.TempDir(), nil)
	o.put("inbox/visit.en.txt", release)
	o.await("visit")
	b := browse(t, o)
	const id = "visit.x.ru"
	b.open("/posts/" + id)
	b.shows("Names that the glossary does not have")
	before := o.get(id)
	b.letter("e")
	b.rewrite(strings.Replace(before.Payload.Text, "Петрова", "Петрофф", 1))
	b.key("\r", kb.ModifierCtrl)
	b.shows("is saved.")
	b.shows("as corrected")
	b.focus(".names button")
	if label := b.is(`document.activeElement.innerText`); !strings.Contains(label, "Петрофф") || !strings.Contains(label, "Ana Petrova") {
		t.Errorf("the button says %q", label)
	}
	b.key("\r")
	b.shows("for “Ana Petrova” in Русский.")
	if got := o.get(id); strings.Contains(fmt.Sprint(got.Findings), "Петрофф") || !strings.Contains(got.Payload.Text, "Петрофф") {
		t.Errorf("%q has %+v", got.Payload.Text, got.Findings)
	}
	if got := o.get("visit.mastodon.ru"); !strings.Contains(got.Payload.Text, "Петрофф") {
		t.Errorf("the draft beside it says %q", got.Payload.Text)
	}
}

// An upload says what became of it without a load of the page: posts, or what
// is wrong and what to do.
func TestUploadInTheBrowser(t *testing.T) {
	o := start(t, t.TempDir(), nil)
	b := browse(t, o)
	b.shows("No releases yet")
	folder := t.TempDir()
	file := func(name, content string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	b.do(chromedp.SetUploadFiles(chromedp.CSS("#files"), []string{file("visit.en.txt", release), file("empty.en.txt", "")}))
	b.click(".drop button")
	b.shows("12 posts wait.")
	b.wait(`document.querySelector(".uploaded .bad") !== null`)
	if got := b.is(`document.querySelector(".uploaded .bad").innerText`); !strings.Contains(got, "empty") {
		t.Errorf("of an empty file the page says %q", got)
	}
	b.click(".uploaded .good a")
	b.shows("Ana Petrova visited the headquarters")
}

// The pages hold what WCAG 2.2 AA asks, as far as axe can tell, in light and
// dark, on a desk and on a phone, and never scroll sideways.
func TestAccessible(t *testing.T) {
	axe, err := os.ReadFile(filepath.Join(cmp.Or(os.Getenv("TOOLS"), "../../.tools"), "axe/axe.min.js"))
	if errors.Is(err, os.ErrNotExist) {
		t.Fatal("axe-core is not there: run 'make tools'")
	}
	if err != nil {
		t.Fatal(err)
	}
	o := furnished(t)
	o.put("inbox/broken.yaml", "chanels: [x]\n")
	b := browse(t, o)
	b.expect("404") // of /none
	for _, v := range views {
		for _, path := range v.paths(o) {
			b.size(v.width, v.height, v.dark)
			b.open(path)
			b.run(string(axe))
			found, err := chromedp.Run(b.ctx, chromedp.Evaluate[[]string](`document.querySelectorAll("details").forEach((d) => d.open = true);
				axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}).then((r) =>
					r.violations.flatMap((v) => v.nodes.map((n) => v.id + ": " + n.failureSummary + "\n" + n.html)))`, chromedp.EvalAwaitPromise))
			if err != nil {
				b.fatal(err)
			}
			for _, f := range found {
				t.Errorf("%s, %s: %s", path, v.name, f)
			}
			if wide := b.is(`document.documentElement.scrollWidth - document.documentElement.clientWidth`); wide != "0" {
				t.Errorf("%s, %s: scrolls sideways by %s", path, v.name, wide)
			}
		}
	}
}

// view is a way to look at the pages.
type view struct {
	name          string
	width, height int64
	dark          bool
}

var views = []view{
	{"desktop", 1280, 900, false},
	{"desktop-dark", 1280, 900, true},
	{"phone", 390, 844, false},
	{"phone-dark", 390, 844, true},
}

func (view) paths(o *office) []string {
	paths := []string{"/", "/?state=all", "/?state=rejected", "/none"}
	for _, id := range []string{"2026-05-04-embassy-visit.x.en", "2026-05-08-daxue-jiang.x.zh", "2026-05-08-daxue-jiang.x.ru", "2030-01-14-observatory.x.ru", o.arabic()} {
		paths = append(paths, "/posts/"+url.PathEscape(id))
	}
	return paths
}

// arabic is the ID of a post in Arabic.
func (o *office) arabic() string {
	list, err := o.client().Posts(context.Background(), desk.PostQuery{Language: "ar", Channel: "x"})
	if err != nil {
		o.t.Fatal(err)
	}
	if len(list.Items) == 0 {
		o.t.Fatal("there is no post in Arabic")
	}
	return list.Items[0].ID
}

// TestScreenshots takes the pictures of the README, by the real program, where
// `make screenshots` says to put them.
func TestScreenshots(t *testing.T) {
	folder := os.Getenv("SCREENSHOTS")
	if folder == "" {
		folder = t.TempDir()
	}
	o := start(t, t.TempDir(), func(c *local.Config) {
		c.Samples = samples.Files()
		c.Office.Organisation, c.Office.Zone = "Press office of the Embassy", time.UTC
	})
	o.await("2026-05-04-embassy-visit", "2026-05-12-youth-forum", "2030-01-14-observatory")
	b := browse(t, o)
	take := func(name string) {
		picture, err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
		if err == nil {
			err = os.WriteFile(filepath.Join(folder, name+".png"), picture, 0o644)
		}
		if err != nil {
			b.fatal(err)
		}
	}
	const post = "/posts/2026-05-04-embassy-visit.x.en"
	b.size(1280, 860, false)
	b.open("/")
	take("queue")
	b.open(post)
	b.click("#post .mark:nth-of-type(1)")
	b.run(`document.querySelectorAll("#post .mark")[3].click(); document.querySelectorAll("#post .mark")[3].focus({preventScroll: true})`)
	take("post")
	b.open(post)
	b.letter("e")
	b.rewrite("Ambassador Lina Moreau visited the National Museum in Tbilisi on 4 May and saw 70 manuscripts.")
	b.wait(`document.querySelector("#draft ins") !== null`)
	b.run(`window.scrollTo(0, document.querySelector("#edit").offsetTop - 260)`)
	take("edit")
	b.run(`const t = document.querySelector("#text"); t.value = t.defaultValue`) // or leaving would ask
	b.size(390, 844, false)
	b.open(post)
	take("phone")
	b.size(390, 844, true)
	b.open("/posts/2026-05-08-daxue-jiang.x.zh")
	take("phone-dark")
}
