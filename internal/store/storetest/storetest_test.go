package storetest_test

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"attache/internal/desk"
	"attache/internal/store/storetest"
)

// faults are ways to break a store, each with the promise that it breaks.
var faults = map[string]string{
	"overwrites":             "compare-and-swap_of_posts",
	"first of two posts":     "compare-and-swap_of_posts",
	"stored not raised":      "compare-and-swap_of_releases",
	"half a change":          "a_change_is_all_or_nothing",
	"last word wins":         "compare-and-swap_of_words",
	"words in any order":     "words_are_listed_by_language_and_term",
	"one is told":            "subscribers_are_told_of_changes",
	"told again":             "what_was_told_leaves_the_queue",
	"places are given again": "what_was_told_leaves_the_queue",
	"news by the clock":      "news_are_in_order",
	"last subscription wins": "compare-and-swap_of_subscriptions",
	"no guard":               "while_guards_without_writing",
	"guard is written":       "while_guards_without_writing",
	"no quota":               "quotas_count_by_channel_and_day",
	"one quota for all":      "quotas_count_by_channel_and_day",
	"no turn":                "a_turn_is_taken_when_it_has_come",
	"early turns":            "a_turn_is_taken_when_it_has_come",
	"check, then write":      "twenty_at_once_and_one_wins",
	"any size":               "too_many_items",
	"no chain":               "audit_chains_are_filled_in_and_in_order",
	"local times":            "every_field_is_read_as_it_was_written",
	"microseconds":           "every_field_is_read_as_it_was_written",
	"due early":              "due_posts,_earliest_first",
	"due by creation":        "due_posts,_earliest_first",
	"offsets":                "pages_of_posts_are_stable_while_they_come_and_go",
	"always a next":          "limits_of_pages",
	"no limit":               "limits_of_pages",
	"prefixes":               "every_filter_and_combination",
	"texts in lists":         "lists_of_releases_are_without_texts",
	"any token":              "foreign_tokens_are_refused",
	"deaf":                   "an_ended_context_is_its_error",
	"shared":                 "what_is_returned_or_was_handed_over_is_not_shared",
	"forgetful":              "what_was_committed_is_there_after_reopening",
}

// TestSuite holds that a right store passes and that each broken one fails
// where it is broken. The broken ones run in a process of their own, whose
// failure is the proof.
func TestSuite(t *testing.T) {
	if fault := os.Getenv("STORETEST_FAULT"); fault != "" {
		storetest.Test(t, backend(fault))
		return
	}
	storetest.Test(t, backend(""))
	if t.Failed() || testing.Short() {
		return
	}
	for fault, promise := range faults {
		t.Run(fault, func(t *testing.T) {
			cmd := exec.Command(os.Args[0], "-test.run=^TestSuite$/^"+promise+"$", "-rapid.nofailfile")
			cmd.Env = append(os.Environ(), "STORETEST_FAULT="+fault)
			out, err := cmd.CombinedOutput()
			if err == nil || !strings.Contains(string(out), "--- FAIL: TestSuite/"+promise) {
				t.Errorf("the suite did not find it where %q is tested: %v\n%s", promise, err, out)
			}
		})
	}
}

func backend(fault string) storetest.Backend {
	return storetest.Backend{New: func(testing.TB) storetest.Open {
		m := storetest.NewMemory(fault)
		return func() (desk.Store, error) {
			if fault == "forgetful" {
				return storetest.NewMemory(fault), nil
			}
			return m, nil
		}
	}}
}
