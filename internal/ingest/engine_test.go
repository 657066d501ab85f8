package ingest_test

import (
	"strings"
	"testing"
	"time"

	"attache/internal/check"
	"attache/internal/compose/engine"
	"attache/internal/compose/engine/bedrock"
	"attache/internal/compose/engine/enginetest"
	"attache/internal/compose/engine/translate"
	"attache/internal/desk"
)

// engaged is an office that writes Russian with an engine.
func engaged(t *testing.T, name string, s *enginetest.Server) *office {
	o := newOffice(t)
	o.config.Engines = map[string]string{"ru": name}
	o.engines = []engine.Engine{
		&bedrock.Engine{Model: "some.model-v1:0", SDK: s.SDK},
		&translate.Engine{Terminology: "desk", SDK: s.SDK},
	}
	return o
}

// written is the Russian post of a release, and why an engine's text is not it.
func (o *office) written() (p desk.Post, why string) {
	o.t.Helper()
	o.put("visit.en.txt", english)
	if err := o.ingest().Reconcile(ctx, "visit"); err != nil {
		o.t.Fatal(err)
	}
	if p := o.post("visit.news.en"); p.Engine != "" {
		o.t.Errorf("the English post was written by %s", p.Engine)
	}
	p = o.post("visit.news.ru")
	for _, f := range p.Findings {
		if f.Code == check.EngineUnused {
			why = f.Message
		}
	}
	return p, why
}

const said = "3 марта посол Болгарии в Азербайджане Ана Петрова посетила штаб-квартиру Партии зелёной долины."

// An engine's text is the post's, if it passes the check.
func TestEngines(t *testing.T) {
	for _, name := range engine.Names {
		t.Run(name, func(t *testing.T) {
			s := enginetest.Start(t, "  "+said+"\n")
			p, why := engaged(t, name, s).written()
			if p.Engine != name || p.Composed != said || p.Payload.Text != said || why != "" {
				t.Errorf("%q by %q, %q: %+v", p.Payload.Text, p.Engine, why, p.Findings)
			}
			if len(p.Claims) == 0 {
				t.Error("nothing says what it rests on")
			}
		})
	}
}

// What does not pass, or does not come, the frames write, and the post says why.
func TestFramesStandIn(t *testing.T) {
	untrue := map[string]string{
		"another date":   strings.Replace(said, "3 марта", "4 марта", 1),
		"another name":   strings.Replace(said, "Ана Петрова", "Мария Иванова", 1),
		"a number":       strings.Replace(said, "посетила", "с 40 депутатами посетила", 1),
		"turned round":   strings.Replace(said, "посетила", "не посетила", 1),
		"other language": "On March 3, Ambassador of Bulgaria to Azerbaijan Ana Petrova visited the headquarters of the Green Valley Party.",
		"too long":       strings.Repeat(said+" ", 5),
		"a link":         said + " https://example.org/more",
		"empty":          " ",
	}
	frames, _ := newOffice(t).written()
	for _, name := range engine.Names {
		check := func(t *testing.T, s *enginetest.Server, want string) {
			t.Helper()
			p, why := engaged(t, name, s).written()
			if p.Engine != "" || p.Payload.Text != frames.Payload.Text || !strings.Contains(why, name) || !strings.Contains(why, want) {
				t.Errorf("%q by %q, for %q", p.Payload.Text, p.Engine, why)
			}
			if len(s.Requests()) == 0 {
				t.Error("the engine was not asked")
			}
		}
		for what, text := range untrue {
			t.Run(name+", "+what, func(t *testing.T) { check(t, enginetest.Start(t, text), "") })
		}
		for fault, want := range map[enginetest.Fault]string{
			enginetest.Throttled: "Too many requests", enginetest.Denied: "access", enginetest.Nonsense: "", enginetest.Cut: "",
		} {
			t.Run(name+", "+string(fault), func(t *testing.T) {
				s := enginetest.Start(t, said)
				s.Fail(fault)
				check(t, s, want)
			})
		}
	}
}

// A service that does not answer holds a release up for a while, and no longer.
func TestSilentEngine(t *testing.T) {
	s := enginetest.Start(t, said)
	s.Fail(enginetest.Silent)
	o := engaged(t, "bedrock", s)
	o.patience = 100 * time.Millisecond
	p, why := o.written()
	if p.Engine != "" || p.Payload.Text == "" || !strings.Contains(why, "too long") {
		t.Errorf("%q by %q, for %q", p.Payload.Text, p.Engine, why)
	}
}

// A version in the language is no translator's business.
func TestNothingToTranslate(t *testing.T) {
	s := enginetest.Start(t, said)
	o := engaged(t, "translate", s)
	o.put("visit.ru.txt", russian)
	if p, why := o.written(); p.Engine != "" || why != "" || len(s.Requests()) != 0 {
		t.Errorf("by %q, for %q", p.Engine, why)
	}
}

// A correction is what the engine said, once, behind the word that says so.
func TestACorrectionByAnEngine(t *testing.T) {
	for _, name := range engine.Names {
		s := enginetest.Start(t, said)
		o := engaged(t, name, s)
		o.written()
		o.step("visit.news.ru", approve, claim, accepted)
		s.Requests()
		changed := strings.Replace(said, "3 марта", "4 марта", 1)
		s.Say(func(enginetest.Request) string { return changed })
		o.put("visit.en.txt", later)
		o.scan()
		if p := o.post("visit.news.ru.2"); p.Payload.Text != "Поправка: "+changed || p.Engine != name || len(p.Blocked()) > 0 {
			t.Errorf("%s: %q by %q: %+v", name, p.Payload.Text, p.Engine, p.Findings)
		}
		if asked := s.Requests(); len(asked) != 1 {
			t.Errorf("%s was asked %d times", name, len(asked))
		}
	}
}
