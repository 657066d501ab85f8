package document_test

import (
	"testing"
	"time"
	_ "time/tzdata" // so that the test needs no files of the system

	"github.com/google/go-cmp/cmp"

	"attache/internal/desk"
	"attache/internal/document"
)

func TestSettings(t *testing.T) {
	const sidecar = `# for the opening
languages: [en, zh-Hans, AZ, en]
channels: [press-x, press-mastodon]
publish_at: 2026-05-04 10:00
embargo: 2026-05-04T08:30:00+02:00
timezone: Asia/Baku
link: https://example.org/news/42?a=b#c
hashtags: ["#harbour", Ferry2026, ferry2026, 海港]
image:
  file: quay.jpg
  alternative: " Two ferries at the quay. "
kill: true
title: Opening
language: en
`
	got, problems := document.Settings([]byte(sidecar), 1, nil)
	want := desk.Settings{
		Languages: []string{"en", "zh", "az"}, Channels: []string{"press-x", "press-mastodon"},
		PublishAt: time.Date(2026, 5, 4, 6, 0, 0, 0, time.UTC), Embargo: time.Date(2026, 5, 4, 6, 30, 0, 0, time.UTC),
		Timezone: "Asia/Baku", Link: "https://example.org/news/42?a=b#c", Hashtags: []string{"harbour", "Ferry2026", "ferry2026", "海港"},
		Image: &desk.Image{Key: "quay.jpg", Alternative: "Two ferries at the quay."}, Kill: true,
	}
	if diff := cmp.Diff(want, got); diff != "" || len(problems) > 0 {
		t.Errorf("%v (-want +got):\n%s", problems, diff)
	}
}

func TestNoSettings(t *testing.T) {
	for _, data := range [][]byte{nil, {}, []byte("# nothing yet\n")} {
		got, problems := document.Settings(data, 1, nil)
		if diff := cmp.Diff(desk.Settings{}, got); diff != "" || len(problems) > 0 {
			t.Errorf("%q: %v %s", data, problems, diff)
		}
	}
}

func TestMoments(t *testing.T) {
	want := time.Date(2026, 5, 4, 6, 0, 0, 0, time.UTC)
	for _, written := range []string{
		"2026-05-04T10:00:00+04:00", "2026-05-04T10:00+04:00", "2026-05-04 10:00 +04:00", "2026-05-04 10:00:00+04:00", "2026-05-04T06:00:00Z",
		"2026-05-04 10:00", "2026-05-04T10:00", "'2026-05-04 10:00:00'",
	} {
		got, problems := document.Settings([]byte("timezone: Asia/Baku\nembargo: "+written), 1, nil)
		if !got.Embargo.Equal(want) || len(problems) > 0 {
			t.Errorf("%s: %v %v", written, got.Embargo, problems)
		}
	}
}

func TestProblemsOfSettings(t *testing.T) {
	for written, want := range map[string]string{
		"embargo: 2026-05-04":                                "line 7: embargo is \"2026-05-04\", without a time. Add the time of day, as `2026-05-04 10:00`.",
		"embargo: tomorrow":                                  "line 7: embargo is \"tomorrow\", which is not a date and time. Write it as `2026-05-04 10:00` or `2026-05-04T10:00:00+04:00`.",
		"embargo: 2026-02-30 10:00":                          "line 7: embargo is \"2026-02-30 10:00\", which is not a date and time. Write it as `2026-05-04 10:00` or `2026-05-04T10:00:00+04:00`.",
		"embargo: 4.5.2026 10:00":                            "line 7: embargo is \"4.5.2026 10:00\", which is not a date and time. Write it as `2026-05-04 10:00` or `2026-05-04T10:00:00+04:00`.",
		"publish_at: 2026-05-04 10:00":                       "line 7: publish_at is \"2026-05-04 10:00\", without a time zone. Add a line `timezone: Asia/Baku` (yours), or the offset, as in `2026-05-04T10:00:00+04:00`.",
		"publish_at: 0206-05-04T10:00Z":                      "line 7: publish_at is in the year 206. Write a year from 2000 to 2099.",
		"embargo: ''":                                        "line 7: embargo is \"\", which is not a date and time. Write it as `2026-05-04 10:00` or `2026-05-04T10:00:00+04:00`.",
		"embargo: 2026-03-29 02:30\ntimezone: Europe/Berlin": "line 7: embargo is \"2026-03-29 02:30\", which the clocks in Europe/Berlin skip. Write another time.",
		"embargo: 2026-10-25 02:30\ntimezone: Europe/Berlin": "line 7: embargo is \"2026-10-25 02:30\", which there is twice in Europe/Berlin. Add the offset, as in `2026-10-25T02:30:00+01:00`.",
		"timezone: Baku\nembargo: 2026-05-04 10:00":          "line 7: timezone is \"Baku\", which is not a time zone's name. Write its name in the IANA database, as `Asia/Baku`.",
		"timezone: Local":                                    "line 7: timezone is \"Local\", which is not a time zone's name. Write its name in the IANA database, as `Asia/Baku`.",
		"timezone: ../../etc/passwd":                         "line 7: timezone is \"../../etc/passwd\", which is not a time zone's name. Write its name in the IANA database, as `Asia/Baku`.",
		"link: example.org/42":                               "line 7: link is \"example.org/42\", which is not a web address. Write it in full, as `https://example.org/news/42`.",
		"link: javascript:alert(1)":                          "line 7: link is \"javascript:alert(1)\", which is not a web address. Write it in full, as `https://example.org/news/42`.",
		"link: https://me:pw@example.org":                    "line 7: link holds a name or password. Leave out what stands before the @: posts are public.",
		"link: ''":                                           "line 7: link is \"\", which is not a web address. Write it in full, as `https://example.org/news/42`.",
		"languages: [turkish]":                               "line 7: languages[0] is \"turkish\", which is not a language's tag. Write it as in `en`, `az` or `zh-Hans` (BCP 47).",
		"languages: [en, '']":                                "line 7: languages[1] is \"\", which is not a language's tag. Write it as in `en`, `az` or `zh-Hans` (BCP 47).",
		"languages: []":                                      "line 7: languages is an empty list. Leave the line out to let the desk's own settings hold.",
		"languages: en":                                      "line 7: languages must be a list. Write `languages: [en]`.",
		"language: english":                                  "line 7: language is \"english\", which is not a language's tag. Write it as in `en`, `az` or `zh-Hans` (BCP 47).",
		"channels: [Press X]":                                "line 7: channels[0] is \"Press X\", which is not a channel's name. Names are of small letters, digits and hyphens, as in the desk's configuration.",
		"hashtags: [two words]":                              "line 7: hashtags[0] is \"two words\", in which ' ' would end the hashtag. Write letters, digits and `_` only.",
		"hashtags: [2026]":                                   "line 7: hashtags[0] is \"2026\" and needs a letter. Networks link hashtags only with a letter in them.",
		"hashtags:\n  - #harbour":                            "line 8: hashtags[0] has no value. Give it one (in quotes if it starts with `#`), or leave the line out.",
		"image:\n  file: quay.jpg":                           "line 7: image has no alternative text. Add `alternative:`, one sentence that says what the picture shows.",
		"image:\n  alternative: Quay":                        "line 7: image names no file. Add `file:`, the name of the picture beside the release.",
		"image:\n  alternative: Quay\n  file: ../x.jpg":      "line 9: image.file is \"../x.jpg\", in a folder. Upload the picture beside the release and write its name alone.",
		"image:\n  alternative: Quay\n  file: x.tiff":        "line 9: image.file is \"x.tiff\", which is not a picture that networks take. Use a .jpg, .png, .gif or .webp file.",
		"image: quay.jpg":                                    "line 7: image must be keys and values. Write them as `key: value`, one a line.",
		"kill: yes":                                          "line 7: kill is \"yes\" and must be true or false. Write `true` or `false`.",
		"chanels: [x]":                                       "line 7: chanels is not a known key. Did you mean `channels`?",
		"embargo: 2026-05-04 10:00: x":                       "line 7: is not YAML: mapping value is not allowed in this context. Write it as `key: value`; put quotes round a value that holds a colon or a bracket.",
	} {
		got, problems := document.Settings([]byte(written), 7, nil)
		if len(problems) != 1 {
			t.Errorf("%s: %v, %+v", written, problems, got)
			continue
		}
		p := problems[0]
		if diff := cmp.Diff(want, p.Place+": "+p.Message+". "+p.Remedy); diff != "" {
			t.Errorf("%s (-want +got):\n%s", written, diff)
		}
	}
}

// All that is wrong is said at once.
func TestAllProblemsOfSettings(t *testing.T) {
	_, problems := document.Settings([]byte("kill: maybe\nembargo: soon\nlink: no\nlanguages: [xx-, en]\nauthor: me\n"), 1, nil)
	if len(problems) != 5 {
		t.Error(problems)
	}
}

func FuzzSettings(f *testing.F) {
	for _, s := range []string{"embargo: 2026-05-04 10:00\ntimezone: Asia/Baku", "languages: [en, zh-Hans]", "hashtags: ['#a', b]", "link: https://example.org", "image:\n  file: a.jpg\n  alternative: b"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		_, problems := document.Settings(data, 1, nil)
		for _, p := range problems {
			if p.Place == "" || p.Message == "" || p.Remedy == "" {
				t.Errorf("%+v", p)
			}
		}
	})
}
